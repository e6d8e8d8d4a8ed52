// Games: what all kits share. A kit has
//   size [w, h], status [names], auto (plays from the start), clock (time counts), step(g) seconds between act(g) or 0,
//   begin(g), key(g, name) true where it took one, children(g) nodes, words {en, ko} of its own.
// What a game tells the app (score, turn …) are values of the app's state.

const KITS = {};
const FRAME = 1000 / 30; // of what moves; the page draws in between
const NEAR = 0.001; // milliseconds: a number that counts them since 1970 knows a quarter of that, so what is nearer is due, or a clock would wait for ever
const GAME_WORDS = {
  en: {score: "Score", moves: "Moves", time: "Time", lives: "Lives", level: "Level", best: "Best", left: "Left", opened: "Opened", turn: "{}’s turn", wins: "{} wins!",
    won: "You win!", lost: "Game over!", tie: "It’s a draw!", begin: "Start", anew: "New game", left2: "Left", right: "Right", up: "Up", down: "Down", board: "Board", second: "Second player: {}"},
  ko: {score: "점수", moves: "이동", time: "시간", lives: "목숨", level: "단계", best: "최고", left: "남은 수", opened: "연 칸", turn: "{} 차례", wins: "{} 승리!",
    won: "성공!", lost: "게임 끝!", tie: "비겼어요!", begin: "시작", anew: "새 게임", left2: "왼쪽", right: "오른쪽", up: "위", down: "아래", board: "게임판", second: "둘째 선수: {}"},
};
function say(key, what) {
  const t = GAME_WORDS[korean() ? "ko" : "en"][key];
  return what === undefined ? t : t.replace("{}", what);
}
// SELF is what is said of a player who is the person: it's their turn, they win.
const SELF = {you: ["Your turn", "You win!"], me: ["My turn", "I win!"], "나": ["내 차례", "내가 이겼어요!"]};
function ofSelf(name, i) { const words = SELF[name.toLowerCase()]; return words ? words[i] : ""; }
const GAME_NAMES = ["score", "other", "moves", "time", "lives", "level", "best", "opened", "left", "turn", "winner", "over", "won", "playing"];
const ARROWS = {ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down"};
const STEPS = {left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1]};

// A Game is one kit at play. v holds what the app can read; the rest is the kit's own.
class Game {
  constructor(app, p) {
    this.app = app;
    this.p = p;
    this.kit = KITS[p.game];
    this.v = app.s;
    this.w = p.size ? p.size[0] : this.kit.size ? this.kit.size[0] : 0;
    this.h = p.size ? p.size[1] : this.kit.size ? this.kit.size[1] : 0;
    this.events = [];
    this.auto = typeof this.kit.auto === "function" ? this.kit.auto(this) : this.kit.auto;
  }
  has(name) { return this.p.opts[name] !== undefined; }
  // opt is an option's value: a text, a number, a list.
  opt(name, other) {
    const o = this.p.opts[name];
    if (o === undefined) return other;
    const v = typeof o === "function" ? o(this.app.s) : o;
    return typeof other === "number" ? (number(v) === number(v) ? number(v) : other) : v;
  }
  items(other) { return this.p.items || other; }
  one(name, other) { const o = this.opt(name, other); return isList(o) ? o[0] : o; }
  text(name) { return typeof this.p.opts[name] === "function" ? this.p.opts[name](this.app.s) : this.p.opts[name]; }
  word(key) { const w = this.kit.words && this.kit.words[korean() ? "ko" : "en"][key]; return w === undefined ? say(key) : w; }

  // begin is a new game; go starts it where it doesn't by itself.
  begin(go) {
    const v = this.v, best = v.best;
    for (const name of GAME_NAMES) v[name] = name === "turn" || name === "winner" ? "" : name === "over" || name === "won" || name === "playing" ? false : 0;
    v.best = best || 0;
    v.level = 1;
    v.lives = this.opt("lives", this.kit.lives || 0);
    this.result = "";
    this.later = [];
    this.ms = 0;
    this.acc = 0;
    this.at = this.app.env.now();
    v.playing = !!(go || this.auto);
    this.kit.begin(this);
    this.most = v.lives;
    if (v.playing && go) this.fire("start");
  }
  fire(event) { this.events.push(event); }

  // play does what a person or time makes happen, then what the app does about it.
  play(act) {
    const app = this.app;
    app.enter();
    app.perform(() => act(this));
    for (let n = 0; this.events.length && n < 20; n++) {
      const h = this.p.on[this.events.shift()];
      if (h) app.perform(h);
    }
    this.events.length = 0;
    app.settle();
  }
  after(seconds, act) { this.later.push({at: this.ms + seconds * 1000, act}); }
  add(points) {
    this.v.score += points;
    if (this.v.score > this.v.best) this.v.best = this.v.score;
    this.fire("score");
    const goal = this.opt("goal", 0);
    if (goal > 0 && this.v.score >= goal && !this.kit.goal) this.win();
  }
  move() { this.v.moves++; this.fire("move"); }

  win(winner) { this.end("win", winner); }
  lose() { this.end("lose"); }
  tie() { this.end("tie"); }
  hurt() {
    this.fire("hit");
    if (--this.v.lives <= 0) { this.v.lives = 0; this.lose(); return true; }
    return false;
  }
  end(how, winner) {
    const v = this.v;
    if (v.over) return;
    v.over = true;
    v.playing = false;
    v.won = how === "win";
    v.winner = winner || "";
    this.result = how;
    this.fire(how);
  }

  resultText() {
    if (!this.v.over) return "";
    const own = this.text(this.result);
    if (own !== undefined) return own;
    return this.result === "win" ? (this.v.winner ? ofSelf(this.v.winner, 1) || say("wins", this.v.winner) : this.word("won")) : this.result === "lose" ? this.word("lost") : this.word("tie");
  }
  statusText() {
    if (this.has("status")) return this.text("status");
    const v = this.v, parts = [];
    for (const name of this.kit.status || EMPTY) {
      if (name === "turn") { if (!v.over && v.turn) parts.push(this.has("turn") ? this.text("turn") : ofSelf(v.turn, 0) || say("turn", v.turn)); continue; }
      if (name === "lives" && this.most < 2) continue;
      const own = this.kit.values && this.kit.values[name];
      parts.push(`${this.word(name)} ${f.show(own ? own(this) : v[name])}`.trim());
    }
    return parts.join(" · ");
  }
}

PARTS.game = {
  plan(plan, p) {
    plan.names.push(...GAME_NAMES);
    if (KITS[p.game].status && KITS[p.game].status.includes("best")) plan.saved.push("best");
  },
  open(app, p, all) {
    const g = app.ui[p.name] = new Game(app, p);
    if (all && app.loaded && typeof app.loaded.best === "number") app.s.best = app.loaded.best;
    g.begin(false);
    g.events.length = 0;
  },
  due(app, p, now) {
    const g = app.ui[p.name], v = g.v;
    let due = Infinity;
    if (!v.playing && !g.later.length) return due;
    for (const l of g.later) due = Math.min(due, l.at);
    if (v.playing) {
      const step = g.kit.step ? g.kit.step(g) * 1000 : 0;
      if (step) due = Math.min(due, g.ms + step - g.acc);
      if (g.kit.clock || g.opt("limit", 0)) due = Math.min(due, Math.floor((g.ms + NEAR) / 1000) * 1000 + 1000);
    }
    return g.at + Math.max(0, due - g.ms);
  },
  // A page that slept goes on where it was: at most a quarter of a second more than what was due passes in the game.
  tick(app, p, now) {
    const g = app.ui[p.name], kit = g.kit;
    let acted = false;
    if (!g.v.playing && !g.later.length) { g.at = now; return false; }
    const due = PARTS.game.due(app, p, now);
    if (due > now + NEAR) return false;
    const passed = Math.min(now, due + (app.env.most || 60000)) - g.at;
    g.at = now;
    g.ms += passed;
    g.acc += passed;
    const was = kit.stage ? GAME_NAMES.map(n => g.v[n]) : null;
    g.dirty = !was;
    const forward = () => {
      const ripe = g.later.filter(l => l.at <= g.ms + NEAR);
      g.later = g.later.filter(l => l.at > g.ms + NEAR);
      for (const l of ripe) { l.act(g); g.dirty = true; }
      for (let n = 0; n < 2000 && g.v.playing && g.kit.step; n++) {
        const step = g.kit.step(g) * 1000;
        if (!step || g.acc < step - NEAR) break;
        g.acc -= step;
        g.kit.act(g, step / 1000);
      }
      if (g.v.playing && (g.kit.clock || g.has("limit"))) {
        g.v.time = Math.floor((g.ms + NEAR) / 1000);
        const limit = g.opt("limit", 0);
        if (limit && g.v.time >= limit) (g.kit.timeout || (x => x.lose()))(g);
      }
    };
    if (!was) { g.play(forward); return true; }
    // What only moved needs no new view: the page draws it by itself.
    app.perform(forward);
    if (!g.dirty && !g.events.length && GAME_NAMES.every((n, i) => g.v[n] === was[i]) && !app.plan.whens.length) return acted;
    g.play(() => {});
    return true;
  },
  key(app, p, name) {
    const g = app.ui[p.name], kit = g.kit;
    if (!kit.key || g.v.over) return false;
    app.enter();
    const now = app.env.now();
    if (!g.v.playing) {
      if (!kit.eager || !ARROWS[name]) return false;
      g.play(() => { g.at = now; g.begin(true); });
    }
    let taken = false;
    g.play(() => { taken = kit.key(g, ARROWS[name] || name); });
    return taken;
  },
};
function startGame(g) {
  g.play(() => { g.at = g.app.env.now(); g.ms = 0; g.begin(true); if (g.kit.key) g.seen = focusHere(g.app); });
}

DRAW.game = function (app, p, out, key) {
  const g = app.ui[p.name], kit = g.kit, v = g.v, children = [];
  g.key = key;
  const status = g.statusText();
  if (status) children.push({role: "text", text: status, tone: "status"});
  children.push(...kit.children(g, key));
  const result = g.resultText();
  if (result) children.push({role: "text", text: result, tone: "big", live: true});
  const pad = typeof kit.pad === "function" ? kit.pad(g) : kit.pad;
  const other = kit.pad2 ? kit.pad2(g) : EMPTY, pads = [];
  if (other.length) pads.push(secondPad(g, key, other)); // on the left, as on a keyboard
  if (pad && pad.length) pads.push(padOf(g, key, pad));
  children.push(...pads.length > 1 ? [{role: "group", layout: "pads", children: pads}] : pads);
  const label = g.has("start") ? g.text("start") : g.auto || v.over || v.playing ? g.word("anew") : g.word("begin");
  if (kit.restart !== false && !(g.auto && kit.stage)) children.push({role: "group", layout: "buttons", children: [button(key + "s", label, () => startGame(g), !g.auto && !v.playing ? "main" : "")]});
  out.push({role: "group", layout: "game", children});
};

// padOf are buttons for what keys do, for touch.
const PAD = {left: "◀", right: "▶", up: "▲", down: "▼"};
const PAD_KEYS = {left: "ArrowLeft", right: "ArrowRight", up: "ArrowUp", down: "ArrowDown"};
function padOf(g, key, names) {
  const way = n => n === "left" ? say("left2") : g.word(n), name = n => g.two && g.kit.named2 ? g.sides[1].name + ": " + way(n).toLowerCase() : way(n);
  return {role: "group", layout: "pad", children: names.map(n =>
    Object.assign(button(key + n, name(n), () => PARTS.game.key(g.app, g.p, PAD_KEYS[n] || n), "pad " + n, PAD[n] || g.word(n)),
      g.kit.stage && PAD[n] ? {hold: down => hold(g, n, down)} : null))};
}

// secondPad is the same for the keys of a second player, whose names are W A S D.
const SECOND = {w: "up", a: "left", s: "down", d: "right"};
function secondPad(g, key, names) {
  const way = n => say(SECOND[n] === "left" ? "left2" : SECOND[n]).toLowerCase(), name = n => g.kit.named2 ? g.kit.named2(g) + ": " + way(n) : say("second", way(n));
  return {role: "group", layout: "pad", children: names.map(n =>
    Object.assign(button(key + "2" + n, name(n), () => PARTS.game.key(g.app, g.p, n), "pad " + SECOND[n], PAD[SECOND[n]]), {hold: down => (g.kit.hold2 || hold)(g, n, down)}))};
}

// boardOf is a game's board. cell(x, y, i) gives what is in one: {text, color, name, act, mark, disabled}.
function boardOf(g, key, cell, more) {
  const cells = [];
  for (let i = 0; i < g.w * g.h; i++) {
    const x = i % g.w, y = Math.floor(i / g.w), c = cell(x, y, i);
    c.name = cellName(x, y, c.name === undefined ? c.text : c.name);
    if (c.act) { const act = c.act; c.act = () => g.play(act); }
    if (c.mark) { const mark = c.mark; c.mark = () => g.play(mark); }
    cells.push(c);
  }
  return Object.assign({role: "board", focus: more && more.picture ? g.seen : undefined, keys: !!g.kit.key, key: key + "b", label: say("board"), w: g.w, h: g.h, cells, swipe: g.kit.key ? name => PARTS.game.key(g.app, g.p, name) : undefined}, more);
}

// playersOf are the two sides: their name, and the picture or colour that stands for them.
const COLORS = {red: "red", yellow: "yellow", blue: "blue", green: "green", black: "black", white: "white", orange: "orange", purple: "purple", pink: "pink", gray: "gray",
  빨강: "red", 빨간색: "red", 노랑: "yellow", 노란색: "yellow", 파랑: "blue", 파란색: "blue", 초록: "green", 초록색: "green", 검정: "black", 흑: "black", 흰색: "white", 하양: "white", 백: "white", 주황: "orange", 보라: "purple", 분홍: "pink"};
// By ranges of code units, since the logic tier knows no classes of letters.
function isPicture(t) { return t !== "" && !/[0-9A-Za-z\u00AA-\u024F\u0370-\u1FFF\u3040-\uD7A3]/.test(t); }
function playersOf(g, other) {
  const given = g.opt("players", g.items(other)).slice(0, 2);
  while (given.length < 2) given.push(other[given.length]);
  const lone = / [A-Za-z]$/, own = given.every(t => lone.test(t)) && given[0].slice(-1) !== given[1].slice(-1) && given[0].replace(lone, "") !== given[1].replace(lone, "");
  return given.map(t => {
    const parts = t.split(/\s+/), picture = own ? parts[parts.length - 1] : parts.find(isPicture), name = parts.filter(x => x !== picture).join(" ");
    return {name: name || picture, face: picture || "", color: picture ? "" : COLORS[name.toLowerCase()] || ""};
  });
}
const STONES = {"⚫": "black", "⚪": "white", "🔴": "red", "🔵": "blue", "🟡": "yellow", "🟢": "green", "🟠": "orange", "🟣": "purple", "🟤": "brown"};
// faces gives sides without picture or colour a letter or a colour.
function faces(sides, colors) {
  for (const p of sides) if (STONES[p.face]) { p.color = STONES[p.face]; p.face = ""; }
  sides.forEach((p, i) => { if (!p.face && !p.color) { if (colors) p.color = colors[i]; else p.face = Array.from(p.name)[0].toUpperCase(); } });
  if (!colors) for (const p of sides) if (p.color) p.face = "●";
  return sides;
}

// The commands of actions about the game.
function gameOf(s) {
  for (const p of s.$.plan.own) if (p.kind === "game") return s.$.ui[p.name];
  return null;
}
for (const how of ["win", "lose", "tie"]) f[how] = s => { const g = gameOf(s); if (g && !g.v.over) g.end(how); };
f.restart = s => { const g = gameOf(s); if (g) { g.at = g.app.env.now(); g.ms = 0; g.begin(true); } };
