// The view: parts become nodes, the page as data.

const DRAW = {
  show(app, p, out) { into(out, "outputs", {role: "output", label: textOf(p.label, app.s), text: f.show(p.value(app.s), p.format)}); },
  big(app, p, out) { into(out, "outputs", {role: "text", text: f.show(p.value(app.s), p.format), tone: "big", live: true}); },
  say(app, p, out) { out.push({role: "text", text: textOf(p.text, app.s), tone: "", live: typeof p.text === "function"}); },
  section(app, p, out) { out.push({role: "heading", level: 2, text: textOf(p.label, app.s)}); },
  button(app, p, out, key) {
    into(out, "buttons", {role: "button", key, name: textOf(p.label, app.s), act() { app.run(p.act); }, tone: out.main ? "" : "main"});
    out.main = true;
  },
  bar(app, p, out) {
    const value = number(p.value(app.s)), most = number(p.most(app.s));
    into(out, "outputs", {role: "bar", label: textOf(p.label, app.s), value: value > 0 ? value : 0, most: most > 0 ? most : 1, text: f.show(value) + " / " + f.show(most)});
  },
  items(app, p, out) {
    const label = textOf(p.label, app.s), xs = list(p.value(app.s));
    const items = xs.map(x => [{role: "text", text: f.show(x), tone: ""}]);
    out.push({role: "group", label, layout: "panel", children: [items.length ? {role: "list", label, items} : muted("empty")]});
  },
  table(app, p, out) {
    const label = textOf(p.label, app.s), s = app.s, cols = p.columns;
    const rows = list(p.value(s)).map(r => cols.map(c => [{role: "text", text: f.show(c.value(s, r), c.format), tone: ""}]));
    const child = rows.length ? {role: "table", label, head: cols.map(c => textOf(c.label, s)), rows} : muted("empty");
    out.push({role: "group", label, layout: "panel", children: [child]});
  },
  tabs(app, p, out, key) {
    const ui = app.ui[p.name] || (app.ui[p.name] = {at: 0}), tab = p.tabs[ui.at] || p.tabs[0];
    out.push({role: "tabs", key, label: app.def.title, names: p.tabs.map(t => textOf(t.label, app.s)), active: ui.at, select(i) { ui.at = i; tell(app); }});
    if (tab) drawAll(app, tab.parts, out, key + "." + ui.at + ".");
  },
  if(app, p, out, key) { if (p.test(app.s)) draw(app, p.part, out, key); },
  for(app, p, out, key) {
    const xs = list(p.value(app.s));
    for (let i = 0; i < xs.length && i < 1000; i++) draw(app, p.part(xs[i], i), out, key + "." + i);
  },
  list: drawList, timer: drawTimer, stopwatch: drawWatch, interval: drawInterval,
  quiz(app, p, out, key) { (p.mode === "one" ? drawOne : p.mode === "cards" ? drawCards : drawQuiz)(app, p, out, key); },
};
for (const kind in INPUT) DRAW[kind] = (app, p, out) => into(out, "fields", field(app, p, p.name, app.s, app.raw, settled));

function draw(app, p, out, key) {
  const d = DRAW[p.kind];
  if (d) d(app, p, out, key);
}
function drawAll(app, parts, out, key) { for (let i = 0; i < parts.length; i++) draw(app, parts[i], out, key + i); }

// into puts a node into the group of its kind that stands last, or a new one.
function into(out, layout, node) {
  const last = out.length ? out[out.length - 1] : NONE;
  if (last.layout === layout && last.role === "group") last.children.push(node);
  else out.push({role: "group", layout, children: [node]});
}
function muted(key) { return {role: "text", text: word(key), tone: "muted"}; }
function button(key, name, act, tone, shown) { return {role: "button", key, name, text: shown, act, tone: tone || ""}; }
function buttons(...children) { return {role: "group", layout: "buttons", children}; }

App.prototype.view = function () {
  this.enter();
  const def = this.def, out = [{role: "heading", level: 1, text: (def.icon ? def.icon + " " : "") + def.title}];
  out.main = false;
  drawAll(this, def.parts || [], out, "p");
  return out;
};

function drawTimer(app, p, out, key) {
  const ui = app.ui[p.name], left = timerLeft(app, p), name = words2(app, p, "timer");
  const children = [{role: "text", text: f.duration(Math.ceil(left / 1000 - 0.001)), tone: "big"}];
  if (ui.over) children.push({role: "text", text: word("over"), tone: "good", live: true});
  children.push(buttons(ui.on ? button(key + "s", word("pause"), () => pause(app, p), "main")
    : Object.assign(button(key + "s", word("start"), () => startTimer(app, p), "main"), {disabled: left <= 0 && !ui.over}),
    button(key + "r", word("reset"), () => resetTime(app, p))));
  out.push({role: "group", label: name, layout: "card", children});
}
function drawWatch(app, p, out, key) {
  const ui = app.ui[p.name];
  const children = [{role: "text", text: tenths(lapsed(app, ui)), tone: "big"}];
  children.push(buttons(ui.on ? button(key + "s", word("stop"), () => pause(app, p), "main") : button(key + "s", word("start"), () => startWatch(app, p), "main"),
    Object.assign(button(key + "l", word("lap"), () => lap(app, p)), {disabled: !ui.on}),
    button(key + "r", word("reset"), () => resetTime(app, p))));
  if (ui.laps.length) children.push({role: "list", label: word("laps"), items: ui.laps.map((t, i) => [{role: "text", text: `${i + 1}. ${tenths(t - (i ? ui.laps[i - 1] : 0))}`, tone: ""}, {role: "text", text: tenths(t), tone: "muted"}])});
  out.push({role: "group", label: words2(app, p, "stopwatch"), layout: "card", children});
}
function tenths(ms) { return f.duration(ms / 1000) + "." + Math.floor(ms / 100) % 10; }
function drawInterval(app, p, out, key) {
  const ui = app.ui[p.name], n = p.steps.length, step = ui.over || !n ? 0 : (ui.step || 0) % n;
  const left = ui.on ? Math.max(0, ui.end - app.env.now()) : ui.over ? 0 : ui.fresh ? stepLength(app, p, 0) : ui.left;
  const children = [
    {role: "text", text: ui.over ? word("done") : n ? textOf(p.steps[step].label, app.s) : "", tone: ui.over ? "good" : "", live: true},
    {role: "text", text: f.duration(Math.ceil(left / 1000 - 0.001)), tone: "big"}];
  if (!ui.fresh && !ui.over) children.push({role: "text", text: `${word("round")} ${Math.floor((ui.step || 0) / n) + 1} / ${rounds(app, p)}`, tone: "muted"});
  children.push(buttons(ui.on ? button(key + "s", word("pause"), () => pause(app, p), "main") : button(key + "s", word("start"), () => startInterval(app, p), "main"),
    button(key + "r", word("reset"), () => resetTime(app, p))));
  out.push({role: "group", label: words2(app, p, "interval"), layout: "card", children});
}

function drawList(app, l, out, key) {
  const ui = app.ui[l.name], s = app.s, label = textOf(l.label, s);
  if (!ui.form) openForm(app, l);
  const children = [];
  if (ui.asked.length) children.push(listForm(app, l, ui, key));
  const all = list(s[l.name]), rows = visible(app, l);
  if (all.length && (l.filter || l.search)) children.push(listTools(app, l, ui, key));
  if (ui.undo) children.push({role: "group", layout: "row", children: [{role: "text", text: word("deleted"), tone: "muted", live: true}, button(key + "u", word("undo"), () => undoRemove(app, l), "quiet")]});
  if (!rows.length) children.push(muted(all.length ? "none" : "empty"));
  else if (ui.cells.length === 1) children.push({role: "list", label, items: rows.map(r => listItem(app, l, ui, r))});
  else children.push(listTable(app, l, ui, rows, label));
  const named = app.lists.length > 1 || label.toLowerCase().replace(/\s/g, "_") !== l.name.toLowerCase();
  out.push({role: "group", label: named ? label : undefined, layout: "panel", children});
}

function listForm(app, l, ui, key) {
  const add = () => addRow(app, l);
  const children = ui.asked.map(c => {
    const node = field(app, c, l.name + "." + c.name, ui.form, ui.raw, formTouched);
    if (ui.edit) node.disabled = true; // one thing at a time, and one field of a name
    if (ui.missing === c) node.invalid = true;
    if (c === ui.asked[0] && !ui.edit) node.focus = ui.focus;
    return node;
  });
  if (ui.missing) children.push({role: "text", text: word("fill") + textOf(ui.missing.label, app.s), tone: "bad", live: true});
  const b = button(key + "a", l.add ? textOf(l.add, app.s) : word("add"), add, "main");
  if (ui.edit) b.disabled = true;
  children.push(b);
  return {role: "group", layout: "form", children, submit: add};
}
function formTouched(app, p) {
  for (const l of app.lists) {
    const ui = app.ui[l.name];
    if (ui.missing === p && !blank(p, ui.form, ui.raw)) ui.missing = null;
  }
  tell(app);
}

// listTools are the filter and the search above the rows.
function listTools(app, l, ui, key) {
  const children = [], by = l.filter && column(l, l.filter);
  if (by) {
    const all = word("all"), values = f.unique(list(app.s[l.name]).map(r => cellText(by, r)).filter(t => t !== ""));
    if (by.options) values.sort((a, b) => by.options.findIndex(o => o.label === a) - by.options.findIndex(o => o.label === b));
    children.push({role: "field", key: key + "f", type: "select", name: word("filter") + textOf(by.label, app.s), value: ui.filter || all, options: [all].concat(values),
      set(v) { ui.filter = v === all ? "" : v; tell(app); }});
  }
  if (l.search) children.push({role: "field", key: key + "q", type: "text", name: word("search"), value: ui.search, set(v) { ui.search = cut(text(v)); tell(app); }});
  return {role: "group", layout: "fields", children};
}

function rowName(ui, r) { return ui.cells.length ? cellText(ui.cells[0], r) : ""; }
function rowChecks(app, l, ui, r, key, name) {
  return ui.checks.map(c => ({role: "field", key: key + c.name, type: "checkbox", name: (name + " " + textOf(c.label, app.s)).trim(), value: r[c.name] === true, bare: true, set(on) { toggleRow(app, l, r, c, on); }}));
}
function rowButtons(app, l, ui, r, key, name) {
  const out = (l.rowActions || []).map((a, i) => {
    const t = typeof a.label === "function" ? a.label(app.s, r) : a.label;
    return button(key + i, (name + " " + t).trim(), () => actOnRow(app, l, r, a.act), "", t);
  });
  if (ui.asked.length) out.push(button(key + "e", (name + " " + word("edit")).trim(), () => editRow(app, l, r), "quiet", word("edit")));
  out.push(button(key + "d", (name + " " + word("delete")).trim(), () => { app.enter(); removeRow(app, l, r); app.settle(); }, "quiet", word("delete")));
  return {role: "group", layout: "row", children: out};
}
function rowEditor(app, l, ui, r, key) {
  const e = ui.edit, save = () => saveRow(app, l);
  const children = ui.asked.map(c => {
    const node = field(app, c, key + c.name, e.box, e.raw, tell);
    if (c === ui.asked[0]) node.focus = ui.focus;
    return node;
  });
  children.push(buttons(button(key + "s", word("save"), save, "main"), button(key + "c", word("cancel"), () => cancelEdit(app, l), "quiet")));
  return {role: "group", key, layout: "form", children, submit: save, cancel() { cancelEdit(app, l); }};
}
function listItem(app, l, ui, r) {
  const key = l.name + ":" + r[ROW] + ":", name = rowName(ui, r);
  if (ui.edit && ui.edit.row === r) return [rowEditor(app, l, ui, r, key)];
  const done = ui.checks.length > 0 && r[ui.checks[0].name] === true;
  return [...rowChecks(app, l, ui, r, key, name), {role: "text", text: name, tone: done ? "done" : ""}, rowButtons(app, l, ui, r, key, name)];
}
function listTable(app, l, ui, rows, label) {
  const head = ui.cells.concat(ui.checks).map(c => textOf(c.label, app.s)).concat("");
  return {role: "table", label, head, wide: true, rows: rows.map(r => {
    const key = l.name + ":" + r[ROW] + ":", name = rowName(ui, r);
    if (ui.edit && ui.edit.row === r) return [[rowEditor(app, l, ui, r, key)]];
    const cells = ui.cells.map(c => [{role: "text", text: cellText(c, r), tone: ""}]);
    for (const c of rowChecks(app, l, ui, r, key, name)) cells.push([c]);
    cells.push([rowButtons(app, l, ui, r, key, name)]);
    return cells;
  })};
}

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
    button(key + "k", side, () => turn(app, p, 0), ui.flipped ? "card back" : "card"),
    {role: "bar", label: word("progress"), value: ui.at + 1, most: p.questions.length, text: ""},
    buttons(button(key + "b", word("back"), () => turn(app, p, -1)), button(key + "f", word("flip"), () => turn(app, p, 0), "main"), button(key + "n", word("next"), () => turn(app, p, 1)))]});
}

// hone.start opens an app. hone.app is what a page's definition calls; without a page it keeps the definition.
const hone = {f, start: (definition, env) => new App(definition, env), app(definition) { hone.definition = definition; return definition; }};
