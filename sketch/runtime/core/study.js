// Learning: the rows of a list come back as cards at growing distances; questions made of a list.

// What is known of a card lies in its row as $card: box, how often it was known in a row, and due, when it comes back.
const BOXES = [0, 1, 3, 7, 14, 30, 60, 120];
function dueCards(app, l) {
  const now = f.today();
  return list(app.s[l.name]).filter(r => !(r.$card && r.$card.due > now));
}
function drawReview(app, l, key) {
  const ui = app.ui[l.name], s = app.s, due = dueCards(app, l), next = due.filter(r => !(ui.later || EMPTY).includes(r));
  const r = next[0] || (ui.later || EMPTY).find(r => due.includes(r));
  if (!list(s[l.name]).length) return [];
  if (!r) return [{role: "text", text: word("reviewed"), tone: "good", live: true}];
  const front = f.show(l.review[0](s, r)), back = f.show(l.review[1](s, r)), shown = ui.shown === r;
  const turn = () => { ui.shown = shown ? null : r; tell(app); };
  const answer = by => () => {
    app.enter();
    const box = by < 0 ? 0 : Math.min(BOXES.length - 1, (r.$card ? r.$card.box : 0) + by);
    r.$card = {box, due: f.addDays(f.today(), BOXES[box])};
    ui.later = (ui.later || []).filter(x => x !== r).concat(by < 0 ? r : []);
    ui.shown = null;
    s[l.name] = s[l.name].slice();
    app.settle();
  };
  return [{role: "group", layout: "card", children: [
    {role: "text", text: word("toReview") + due.length, tone: "muted", live: true}, button(key + "f", shown ? back : front, turn, shown ? "flip back" : "flip"),
    shown ? buttons(button(key + "0", word("again1"), answer(-1)), button(key + "1", word("known"), answer(1), "main"), button(key + "2", word("easy"), answer(2))) : buttons(button(key + "s", word("showAnswer"), turn, "main"))]}];
}

// A drill is a quiz of a list's items, one at a time. Until it is begun it follows the list; then it stays as it is.
function drillOf(app, p) {
  const s = app.s, items = list(p.value(s)).slice(0, 500).map((r, i) => ({text: f.show(p.question(s, r, i)), answer: f.show(p.answer(s, r, i))})).filter(q => q.text !== "" && q.answer !== "–");
  const answers = f.unique(items.map(q => q.answer));
  return {kind: "quiz", name: p.name, label: p.label, mode: "one", questions: items.map((q, i) => {
    if (!p.options || answers.length < 2) return {text: q.text, answers: f.map(q.answer.split("|"), f.trim)};
    const others = answers.filter(a => a !== q.answer), n = Math.min(others.length, p.options - 1), options = [];
    for (let k = 0; k < n; k++) options.push(others[(i * 7 + k * Math.max(1, Math.floor(others.length / n))) % others.length]);
    const wrong = f.unique(options), at = (i * 5 + q.text.length) % (wrong.length + 1);
    return {text: q.text, options: wrong.slice(0, at).concat(q.answer, wrong.slice(at)), answer: at};
  })};
}
function followDrill(app, p) {
  const ui = app.ui[p.name], now = p.value(app.s);
  if (ui && (ui.at > 0 || ui.checked !== null || ui.given.some(self)) || ui && ui.from === now) return;
  const quiz = drillOf(app, p);
  openQuiz(app, quiz);
  Object.assign(app.ui[p.name], {quiz, from: now});
  version++;
}
PARTS.drill = {
  plan(plan, p) { note(plan, "follow", p); },
  open(app, p) { delete app.ui[p.name]; followDrill(app, p); },
  follow: followDrill,
};
DRAW.drill = (app, p, out, key) => {
  const ui = app.ui[p.name];
  if (!ui.quiz.questions.length) out.push({role: "group", label: textOf(p.label, app.s), layout: "card", children: [muted("empty")]});
  else if (ui.at >= ui.quiz.questions.length) out.push({role: "group", label: textOf(p.label, app.s), layout: "card", children: [scoreText(app, ui.quiz, app.s.score),
    buttons(button(key + "a", word("again"), () => { app.enter(); delete app.ui[p.name]; followDrill(app, p); app.settle(); }, "main"))]});
  else drawOne(app, ui.quiz, out, key);
};
