// The ladder game (사다리타기): who gets what is decided by rungs drawn at random.

const LADDER_WORDS = {en: {make: "Make the ladder", result: "Show results", results: "Results", need: "Write at least two names"}, ko: {make: "사다리 만들기", result: "결과 보기", results: "결과", need: "이름을 둘 이상 적으세요"}};
function ladderWord(key) { return LADDER_WORDS[korean() ? "ko" : "en"][key]; }
function namesIn(x) { return (isList(x) ? x.map(v => text(v)) : text(x).split(/[,\n]/)).map(t => t.trim()).filter(t => t).slice(0, 20); }

PARTS.ladder = {
  plan() {},
  open(app, p) { app.ui[p.name] = {names: null, shown: [], all: false, note: ""}; },
};
function makeLadder(app, p) {
  const ui = app.ui[p.name], names = namesIn(p.a(app.s)), prizes = namesIn(p.b(app.s)), n = names.length;
  ui.note = n < 2 ? ladderWord("need") : "";
  if (n < 2) return;
  while (prizes.length < n) prizes.push("–");
  const rungs = [], levels = Math.max(8, n * 3); // levels[k] are the columns with a rung to the right
  for (let k = 0; k < levels; k++) {
    const row = [];
    for (let c = 0; c < n - 1; c++) if (!(row.length && row[row.length - 1] === c - 1) && f.chance() < 0.42) row.push(c);
    rungs.push(row);
  }
  for (let c = 0; c < n - 1; c++) if (!rungs.some(r => r.includes(c))) { // each neighbour is joined
    const at = rungs.findIndex(r => !r.includes(c - 1) && !r.includes(c + 1));
    if (at >= 0) { rungs[at].push(c); rungs[at].sort((a, b) => a - b); }
  }
  Object.assign(ui, {names, prizes: prizes.slice(0, n), rungs, shown: [], all: false});
}
// wayDown is where one comes out, with the columns on the way.
function wayDown(rungs, from) {
  const way = [from];
  let c = from;
  for (const row of rungs) {
    if (row.includes(c)) c++;
    else if (row.includes(c - 1)) c--;
    way.push(c);
  }
  return way;
}
DRAW.ladder = function (app, p, out, key) {
  const ui = app.ui[p.name], children = [], opt = (name, other) => p.opts[name] ? textOf(p.opts[name], app.s) : other;
  const made = ui.names !== null;
  children.push(buttons(button(key + "m", opt("start", ladderWord("make")), () => app.run(() => makeLadder(app, p)), "main")));
  if (ui.note) children.push({role: "text", text: ui.note, tone: "bad", live: true});
  if (made) {
    const ways = ui.names.map((_, i) => wayDown(ui.rungs, i));
    children.push({role: "group", layout: "columns", w: ui.names.length, children: ui.names.map((name, i) => Object.assign(button(key + "n" + i, name, () => app.run(() => { if (!ui.shown.includes(i)) ui.shown.push(i); })), {pressed: ui.all || ui.shown.includes(i)}))});
    children.push({role: "ladder", label: ladderWord("results"), n: ui.names.length, rungs: ui.rungs, ways, shown: ui.all ? ui.names.map((_, i) => i) : ui.shown});
    children.push({role: "group", layout: "columns", w: ui.names.length, children: ui.prizes.map(t => ({role: "text", text: t, tone: "prize"}))});
    children.push(buttons(button(key + "r", opt("result", ladderWord("result")), () => app.run(() => { ui.all = true; }))));
    const seen = ui.all ? ui.names.map((_, i) => i) : ui.shown;
    if (seen.length) children.push({role: "list", label: ladderWord("results"), items: seen.map(i => [{role: "text", text: `${ui.names[i]} → ${ui.prizes[ways[i][ways[i].length - 1]]}`, tone: ""}])});
  }
  out.push({role: "group", layout: "game", children});
};

// The wheel (돌림판): it is decided at once, and told when the wheel stands still.
const WHEEL_WORDS = {en: {spin: "Spin", wheel: "Wheel", spinning: "Spinning …"}, ko: {spin: "돌리기", wheel: "돌림판", spinning: "도는 중 …"}};
function wheelWord(key) { return WHEEL_WORDS[korean() ? "ko" : "en"][key]; }
const SPIN = 900; // milliseconds
function wheelItems(app, p) {
  const x = p.a(app.s);
  return (isList(x) ? x.map(v => text(v)) : text(x).split(/[,\n]/)).map(t => t.trim()).filter(t => t).slice(0, 40);
}
PARTS.wheel = {
  plan(plan) { plan.names.push("picked", "spins"); },
  open(app, p) { app.ui[p.name] = {from: 0, to: 0, start: 0, until: 0, next: ""}; app.s.picked = ""; app.s.spins = 0; },
  due: (app, p) => app.ui[p.name].until || Infinity,
  tick(app, p, now) {
    const ui = app.ui[p.name];
    if (!ui.until || ui.until > now) return false;
    ui.until = 0;
    app.run(s => { s.picked = ui.next; s.spins++; });
    if (p.opts.done) app.run(p.opts.done);
    return true;
  },
};
function spin(app, p) {
  const ui = app.ui[p.name], list = wheelItems(app, p), now = app.env.now();
  if (!list.length || ui.until) return;
  const k = f.random(0, list.length - 1);
  ui.next = list[k];
  ui.from = ui.to % 1;
  ui.to = Math.floor(ui.from) + 4 + 1 - (k + 0.2 + 0.6 * app.env.random()) / list.length; // turns, so that the pointer is over item k
  ui.start = now;
  ui.until = now + SPIN;
  app.run(s => { s.picked = ""; });
}
DRAW.wheel = function (app, p, out, key) {
  const ui = app.ui[p.name], list = wheelItems(app, p), size = 320;
  const turn = () => { const part = ui.until ? Math.min(1, (app.env.now() - ui.start) / SPIN) : 1; return ui.from + (ui.to - ui.from) * (1 - Math.pow(1 - part, 3)); };
  const children = [{role: "stage", key: key + "b", label: wheelWord("wheel") + ": " + list.join(", "), w: size, h: size, sky: "none", wheel: list, turn, colors: p.opts.colors || null, live: () => ui.until > 0, get stamp() { return list.join() + Math.round(turn() * 200); }},
    {role: "text", text: ui.until ? wheelWord("spinning") : app.s.picked ? (p.opts.result ? textOf(p.opts.result, app.s) : app.s.picked) : "", tone: ui.until ? "muted" : "big", live: true},
    buttons(button(key + "s", p.opts.start ? textOf(p.opts.start, app.s) : wheelWord("spin"), () => spin(app, p), "main"))];
  out.push({role: "group", layout: "game", children});
};
