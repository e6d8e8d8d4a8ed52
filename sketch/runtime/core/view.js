// The view: parts become nodes, the page as data.

let mainDrawn = false; // the first button is the main one

const DRAW = {
  show(app, p, out) {
    const node = p.$node || (p.$node = {role: "output", label: p.label, text: ""}), s = app.s;
    if (typeof p.label !== "string") node.label = textOf(p.label, s);
    node.text = f.show(p.value(s), p.format);
    into(out, "outputs", node, p);
  },
  big(app, p, out) {
    const node = p.$node || (p.$node = {role: "text", text: "", tone: "big", live: true});
    node.text = f.show(p.value(app.s), p.format);
    into(out, "outputs", node, p);
  },
  say(app, p, out) {
    const node = p.$node || (p.$node = {role: "text", text: p.text, tone: "", live: typeof p.text === "function"});
    if (typeof p.text !== "string") node.text = textOf(p.text, app.s);
    out[out.length] = node;
  },
  section(app, p, out) { out.push({role: "heading", level: 2, text: textOf(p.label, app.s)}); },
  button(app, p, out, key) { into(out, "buttons", buttonNode(app, p, key), p); },
  bar(app, p, out) {
    const value = number(p.value(app.s)), most = number(p.most(app.s));
    into(out, "outputs", {role: "bar", label: textOf(p.label, app.s), value: value > 0 ? value : 0, most: most > 0 ? most : 1, text: f.show(value) + " / " + f.show(most)}, p);
  },
  items(app, p, out) {
    const label = textOf(p.label, app.s), xs = list(p.value(app.s));
    const items = xs.map(x => [{role: "text", text: f.show(x), tone: ""}]);
    out.push({role: "group", label, layout: "panel", children: [items.length ? {role: "list", label, items} : muted("empty")]});
  },
  table(app, p, out) {
    if (!p.columns.length) return plainTable(app, p, out);
    const label = textOf(p.label, app.s), s = app.s, cols = p.columns;
    const rows = list(p.value(s)).map((r, i) => cols.map(c => [{role: "text", text: f.show(c.value(s, r, i), c.format), tone: ""}]));
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
    mainDrawn = true; // buttons for each of a list are equals
    for (let i = 0; i < xs.length && i < 1000; i++) draw(app, p.part(xs[i], i), out, key + "." + i);
  },
  pivot: drawPivot, countdown: drawCountdown, day: drawPeriod, week: drawPeriod, month: drawPeriod,
  list: drawList, timer: drawTimer, stopwatch: drawWatch, interval: drawInterval,
  quiz(app, p, out, key) { (p.mode === "one" ? drawOne : p.mode === "cards" ? drawCards : drawQuiz)(app, p, out, key); },
};
for (const kind in INPUT) DRAW[kind] = (app, p, out, key) => into(out, "fields", fieldOf(p.at !== undefined ? held(app, p, key) : p.kind === "checks" ? field(app, p, p.name, app.s, app.raw, app => app.settle()) : inputNode(app, p)), p);

// The nodes of inputs, buttons and results, and the groups that they begin, are made once for
// each part and brought up to date at each view: most of a view's time went into making them.
// They act on the app that runs.
function inputNode(a, p) {
  const node = p.$node || (p.$node = newInput(p));
  if (typeof p.label !== "string") node.name = textOf(p.label, a.s);
  node.value = shown(p, a.s[p.name], a.raw[p.name]);
  if (typeof p.options === "function") node.options = optionsOf(p).map(o => o.label);
  return node;
}
function newInput(p) {
  return limits({
    role: "field", key: p.name, type: INPUT[p.kind], name: p.label, value: "",
    set(given) { app.enter(); put(p, app.s, app.raw, given); app.settle(); },
  }, p, bounded(p) ? () => { if (unlike(p, app.s, app.raw)) app.settle(); } : undefined);
}
function buttonNode(a, p, key) {
  const node = p.$node || (p.$node = {role: "button", key, name: p.label, act() { app.run(p.act); }, tone: ""});
  node.key = key;
  if (typeof p.label !== "string") node.name = textOf(p.label, a.s);
  node.tone = mainDrawn ? "" : "main";
  mainDrawn = true;
  return node;
}

function draw(app, p, out, key) {
  const d = DRAW[p.kind];
  if (d) d(app, p, out, key);
}
function drawAll(app, parts, out, key) {
  for (let i = 0; i < parts.length; i++) {
    const d = DRAW[parts[i].kind];
    if (d) d(app, parts[i], out, key + i);
  }
}

// into puts a part's node into the group of its kind that stands last, or the one that it begins.
function into(out, layout, node, p) {
  const n = out.length, last = n ? out[n - 1] : NONE;
  if (last.layout === layout && last.role === "group") {
    last.children[last.children.length] = node;
    return;
  }
  const group = p.$group || (p.$group = {role: "group", layout, children: []});
  group.children.length = 0;
  group.children[0] = node;
  out[n] = group;
}
function muted(key) { return {role: "text", text: word(key), tone: "muted"}; }
function button(key, name, act, tone, shown) { return {role: "button", key, name, text: shown, act, tone: tone || ""}; }
function buttons(...children) { return {role: "group", layout: "buttons", children}; }

App.prototype.view = function () {
  this.enter();
  const out = [this.plan.heading];
  mainDrawn = false;
  drawAll(this, this.def.parts || EMPTY, out, "p");
  return out;
};

// hone.start opens an app. hone.app is what a page's definition calls; without a page it keeps the definition.
const hone = {f, start: (definition, env) => new App(definition, env), app(definition) { hone.definition = definition; return definition; }};
