// Quizzes and cards. s.score counts right answers, s.asked the questions; s.finished
// tells whether all are answered, so that a result can be shown for few right ones too.

function openQuiz(app, p) {
  const qs = p.questions;
  app.ui[p.name] = {given: qs.map(() => ""), checked: null, at: 0, score: 0, done: false, flipped: false, order: qs.map((q, i) => optionOrder(qs, q, i))};
  app.s.score = 0;
  app.s.asked = qs.length;
  app.s.finished = false;
}

// optionOrder mixes the options where the right one always stands at the same place, the same way every time.
function optionOrder(qs, q, i) {
  if (!q.options) return null;
  const order = q.options.map((_, k) => k);
  if (qs.length < 2 || q.options.length < 3 || qs.some(x => x.options && x.answer !== q.answer)) return order;
  let h = i + 7;
  for (let k = 0; k < q.text.length; k++) h = (h * 31 + q.text.charCodeAt(k)) % 65521;
  for (let k = order.length - 1; k > 0; k--) {
    h = (h * 75 + 74) % 65537;
    const j = h % (k + 1), t = order[k];
    order[k] = order[j];
    order[j] = t;
  }
  return order;
}

// right compares a typed answer as a person would: capitals, spaces and the last full stop don't count, equal numbers are equal.
function right(q, given) {
  if (q.options) return given === q.options[q.answer];
  const fold = t => text(t).trim().toLowerCase().replace(/\s+/g, " ").replace(/[.!?]$/, "");
  const g = fold(given), n = Number(g.replace(/,/g, ""));
  return g !== "" && q.answers.some(a => fold(a).replace(/\s/g, "") === g.replace(/\s/g, "") || n === n && Number(fold(a).replace(/,/g, "")) === n);
}
function rightText(q) { return q.options ? q.options[q.answer] : q.answers[0]; }

function checkAll(app, p) {
  app.enter();
  const ui = app.ui[p.name];
  ui.checked = ui.given.slice();
  app.s.score = p.questions.filter((q, i) => right(q, ui.given[i])).length;
  app.s.finished = true;
  app.settle();
}
function checkOne(app, p, given) {
  app.enter();
  const ui = app.ui[p.name], q = p.questions[ui.at];
  if (ui.checked !== null || !q || text(given).trim() === "") return;
  ui.checked = given;
  ui.focus = focusHere(app);
  if (right(q, given)) app.s.score++;
  app.settle();
}
function goOn(app, p) {
  app.enter();
  const ui = app.ui[p.name];
  ui.checked = null;
  ui.at++;
  if (ui.at >= p.questions.length) app.s.finished = true;
  ui.focus = focusHere(app);
  app.settle();
}
function again(app, p) {
  app.enter();
  openQuiz(app, p);
  app.settle();
}
function turn(app, p, by) {
  const ui = app.ui[p.name], n = p.questions.length;
  ui.at = (ui.at + by + n) % n;
  ui.flipped = by === 0 && !ui.flipped;
  tell(app);
}
