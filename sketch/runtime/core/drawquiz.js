// How quizzes and cards look.

function mark(q, given) { return right(q, given) ? {role: "text", text: word("right"), tone: "good"} : {role: "text", text: word("wrong"), tone: "bad"}; }
function scoreText(app, p, n) { return {role: "text", text: `${word("score")}: ${n} / ${p.questions.length}`, tone: "big", live: true}; }
function drawQuiz(app, p, out, key) {
  const ui = app.ui[p.name], children = [];
  p.questions.forEach((q, i) => {
    const set = v => { ui.given[i] = cut(text(v)); tell(app); };
    const node = {role: "field", key: key + "." + i, type: q.options ? "radio" : "text", name: textOf(q.text, app.s), value: ui.given[i], set};
    if (q.options) node.options = ui.order[i].map(k => q.options[k]);
    children.push(node);
    if (ui.checked && ui.checked[i] === ui.given[i]) children.push(mark(q, ui.given[i]));
  });
  const check = () => checkAll(app, p);
  children.push(button(key + "c", p.label ? textOf(p.label, app.s) : word("check"), check, "main"));
  if (ui.checked) children.push(scoreText(app, p, ui.checked.filter((g, i) => right(p.questions[i], g)).length));
  out.push({role: "group", layout: "form", children, submit: check});
}
function drawOne(app, p, out, key) {
  const ui = app.ui[p.name], q = p.questions[ui.at], label = p.label ? textOf(p.label, app.s) : undefined;
  if (!q) {
    out.push({role: "group", label, layout: "card", children: [scoreText(app, p, app.s.score), buttons(button(key + "a", word("again"), () => again(app, p), "main"))]});
    return;
  }
  const children = [{role: "bar", label: word("progress"), value: ui.at, most: p.questions.length, text: ""}, {role: "heading", level: 2, text: textOf(q.text, app.s)}];
  const answered = ui.checked !== null, k = key + "." + ui.at + ".";
  if (q.options) {
    children.push({role: "group", layout: "choices", children: ui.order[ui.at].map(i => {
      const b = button(k + i, q.options[i], () => checkOne(app, p, q.options[i]));
      if (answered) { b.disabled = true; b.tone = i === q.answer ? "good" : q.options[i] === ui.checked ? "bad" : ""; }
      return b;
    })});
  } else {
    const check = () => checkOne(app, p, ui.given[ui.at]);
    children.push({role: "group", layout: "form", submit: check, children: [
      {role: "field", key: k + "t", type: "text", name: textOf(q.text, app.s), bare: true, value: ui.given[ui.at], disabled: answered, set(v) { ui.given[ui.at] = cut(text(v)); tell(app); }},
      Object.assign(button(k + "c", word("checkOne"), check, answered ? "" : "main"), {disabled: answered})]});
  }
  if (answered) {
    const ok = right(q, ui.checked);
    children.push({role: "text", text: ok ? word("right") : word("wrong"), tone: ok ? "good" : "bad", live: true});
    if (!ok) children.push({role: "text", text: word("answer") + rightText(q), tone: "", live: true});
    const last = ui.at === p.questions.length - 1;
    children.push(buttons(Object.assign(button(k + "n", word(last ? "finish" : "next"), () => goOn(app, p), "main"), {focus: ui.focus})));
  }
  out.push({role: "group", label, layout: "card", children});
}
function drawCards(app, p, out, key) {
  const ui = app.ui[p.name], q = p.questions[ui.at];
  if (!q) return;
  const side = ui.flipped ? q.back : textOf(q.text, app.s);
  out.push({role: "group", label: p.label ? textOf(p.label, app.s) : undefined, layout: "card", children: [
    button(key + "k", side, () => turn(app, p, 0), ui.flipped ? "flip back" : "flip"),
    {role: "bar", label: word("progress"), value: ui.at + 1, most: p.questions.length, text: ""},
    buttons(button(key + "b", word("back"), () => turn(app, p, -1)), button(key + "f", word("flip"), () => turn(app, p, 0), "main"), button(key + "n", word("next"), () => turn(app, p, 1)))]});
}
