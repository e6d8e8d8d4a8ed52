// Pictures: art that is made from parameters, drawing pads, drawn shapes. What they look like is the page's; here is what they are made from.

const ART_WORDS = {
  en: {anew: "New picture", art: "Picture", pad: "Drawing", save: "Save picture", undo: "Undo", clear: "Clear", size: "Pen size", color: "Colour", eraser: "Eraser", strokes: "Strokes", help: "Draw with the finger or mouse, or with the arrow keys and Space.",
    names: {black: "Black", white: "White", red: "Red", orange: "Orange", yellow: "Yellow", green: "Green", teal: "Teal", blue: "Blue", purple: "Purple", pink: "Pink", brown: "Brown", gray: "Gray"}},
  ko: {anew: "새 그림", art: "그림", pad: "그림판", save: "그림 저장", undo: "되돌리기", clear: "지우기", size: "펜 굵기", color: "색", eraser: "지우개", strokes: "획", help: "손가락이나 마우스, 또는 방향키와 스페이스로 그리세요.",
    names: {black: "검정", white: "흰색", red: "빨강", orange: "주황", yellow: "노랑", green: "초록", teal: "청록", blue: "파랑", purple: "보라", pink: "분홍", brown: "갈색", gray: "회색"}},
};
function artWord(key) { return ART_WORDS[korean() ? "ko" : "en"][key]; }
function artOpt(app, p, name) {
  const o = p.opts[name];
  return typeof o === "function" ? o(app.s) : o;
}

PARTS.art = {
  plan() {},
  open(app, p) { app.ui[p.name] = {seed: 1 + Math.floor(app.env.random() * 99999), bursts: [], from: app.env.now()}; },
  due: (app, p, now) => p.moving ? (Math.floor(now / 100) + 1) * 100 : Infinity,
  tick(app, p, now) { app.ui[p.name].bursts = app.ui[p.name].bursts.filter(b => now - b.at < 4000); return false; },
};
DRAW.art = function (app, p, out, key) {
  const ui = app.ui[p.name], size = p.size || [360, 360], given = {};
  for (const name of ["amount", "speed", "size", "angle", "depth", "seed"]) {
    const v = artOpt(app, p, name);
    if (v !== undefined) given[name] = number(v) || 0;
  }
  const seed = given.seed === undefined ? ui.seed : given.seed;
  const children = [{role: "stage", key: key + "b", label: artWord("art") + ": " + p.scene, w: size[0], h: size[1], sky: textOf(p.opts.sky || "", app.s) || (p.moving && !/snow|rain|leaves|bubbles|confetti|waves/.test(p.scene) ? "space" : ""),
    scene: p.scene, given, seed, colors: p.opts.colors || null, pictures: p.opts.pictures || null, bursts: ui.bursts, from: ui.from, live: () => p.moving,
    get stamp() { return p.scene + JSON.stringify(given) + seed + (p.moving ? Math.floor(app.env.now() / 100) : ""); }}];
  if (!p.moving && given.seed === undefined) children.push(buttons(button(key + "n", p.opts.start ? textOf(p.opts.start, app.s) : artWord("anew"), () => { ui.seed = 1 + (ui.seed * 7919 + 31) % 99991; tell(app); })));
  out.push({role: "group", layout: "game", children});
};
// burst lets the app's art go off once more: a larger firework, more confetti.
f.burst = (s, n) => {
  const app = s.$;
  for (const p of app.plan.own) if (p.kind === "art") {
    const ui = app.ui[p.name];
    ui.bursts = ui.bursts.slice(-20).concat([{at: app.env.now(), size: Math.max(0.5, Math.min(5, n === undefined ? 2 : number(n) || 2)), seed: Math.floor(app.env.random() * 1e6)}]);
  }
};

// A pad's value is the list of its strokes: {color, size, points: [x, y, x, y, …]}.
PARTS.pad = {
  plan(plan, p) {
    plan.names.push(p.name);
    if (p.saved) plan.saved.push(p.name);
  },
  open(app, p, all) {
    const loaded = p.saved && app.loaded ? app.loaded[p.name] : undefined;
    if (all || !app.ui[p.name]) app.ui[p.name] = {color: 0, size: 0, eraser: false};
    if (all || !p.saved) app.s[p.name] = isList(loaded) ? loaded.filter(k => isRecord(k) && isList(k.points)) : [];
  },
};
const PAD_COLORS = ["black", "red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "white"];
DRAW.pad = function (app, p, out, key) {
  const ui = app.ui[p.name], size = p.size || [360, 320], colors = p.opts.colors || PAD_COLORS, names = artWord("names"), strokes = items(app.s, p.name);
  const wide = ui.size || number(artOpt(app, p, "size")) || 4, color = ui.eraser ? "white" : COLOR_OF(colors[ui.color] || colors[0]);
  const set = list => app.run(s => { s[p.name] = list; });
  out.push({role: "group", layout: "game", label: undefined, children: [
    {role: "group", layout: "palette", children: colors.map((c, i) => Object.assign(button(key + "c" + i, names[COLOR_OF(c)] || c, () => { ui.color = i; ui.eraser = false; tell(app); }, "swatch", ""), {pressed: !ui.eraser && i === ui.color, color: COLOR_OF(c)}))},
    {role: "pad", key: key + "b", label: textOf(p.label, app.s), help: artWord("help"), w: size[0], h: size[1], sky: p.opts.sky ? textOf(p.opts.sky, app.s) : "white", strokes, color, size: wide, live: () => false,
      get stamp() { return JSON.stringify(strokes); },
      add(points) { if (points.length >= 2 && strokes.length < 2000) set(strokes.concat([{color, size: wide, points: points.slice(0, 4000).map(v => Math.round(v))}])); }},
    {role: "group", layout: "fields", children: [{role: "field", key: key + "w", type: "slider", name: artWord("size"), value: String(wide), min: 1, max: 30, set(v) { ui.size = Math.max(1, Math.min(30, number(v) || 4)); tell(app); }}]},
    buttons(Object.assign(button(key + "e", artWord("eraser"), () => { ui.eraser = !ui.eraser; tell(app); }), {pressed: ui.eraser}), button(key + "u", artWord("undo"), () => set(items(app.s, p.name).slice(0, -1))), button(key + "x", artWord("clear"), () => set([])),
      button(key + "p", artWord("save"), () => { if (app.env.picture) app.env.picture(key + "b", textOf(p.label, app.s)); }))]});
};
const KOREAN_COLORS = {검정: "black", 검은색: "black", 흰색: "white", 하양: "white", 빨강: "red", 빨간색: "red", 주황: "orange", 노랑: "yellow", 노란색: "yellow", 초록: "green", 초록색: "green", 청록: "teal", 파랑: "blue", 파란색: "blue", 보라: "purple", 분홍: "pink", 갈색: "brown", 회색: "gray"};
function COLOR_OF(c) { return KOREAN_COLORS[c] || c.toLowerCase(); }

// A canvas is drawn anew from its shapes whenever the app changes.
PARTS.canvas = {plan() {}, open() {}};
DRAW.canvas = function (app, p, out, key) {
  const shapes = [], label = p.label ? textOf(p.label, app.s) : artWord("art");
  p.draw(app.s, (kind, args) => { if (shapes.length < 5000 && spend(1)) shapes.push([kind, args]); });
  out.push({role: "group", layout: "game", children: [{role: "stage", key: key + "b", label, w: p.size[0], h: p.size[1], sky: p.sky ? textOf(p.sky, app.s) : "", shapes, live: () => false, get stamp() { return JSON.stringify(shapes); }}]});
};
f.each = (xs, act) => { list(xs).forEach((x, i) => act(x, i)); };
