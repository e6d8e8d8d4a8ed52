// Stages: sprites with place, speed, gravity, collision, keys and touch. A sprite's definition (sketch/DESIGN.md) comes from a sketch or from a kit.
// Everything moves in steps of a thirtieth of a second; the page draws in between.

const MOST_OF_KIND = 200, NUDGE = 0.12; // seconds that one press of a key moves what it steers
const KEYS = {left: "left", right: "right", up: "up", down: "down"}, WASD = {left: "a", right: "d", up: "w", down: "s"}, WASD_WAYS = {a: "left", d: "right", w: "up", s: "down"};
const STEER = {left: "steer walk", right: "steer walk", up: "updown walk", down: "updown walk"};

class Sprite {
  constructor(kind, n, x, y) {
    this.kind = kind;
    this.n = n;
    this.x = this.px = x;
    this.y = this.py = y;
    this.vx = this.vy = 0;
    this.w = this.h = this.size = 32;
    this.face = "";
    this.gone = false;
    this.on = false; // stands on the floor
    this.touched = null;
  }
  remove() { this.gone = true; }
}

// shapeOf reads "box red 80x16", "ball blue" or anything else, which is drawn as text.
const shapes = new Map();
function shapeOf(t) {
  let shape = shapes.get(t);
  if (shape) return shape;
  shape = {kind: "", color: "", w: 0, h: 0};
  for (const word of t.toLowerCase().split(/\s+/)) {
    const size = /^(\d+)x(\d+)$/.exec(word);
    if (size) { shape.w = Math.min(900, Number(size[1])); shape.h = Math.min(900, Number(size[2])); }
    else if (word === "box" || word === "ball" || word === "star" || word === "heart" || word === "triangle") shape.kind = word;
    else if (COLORS[word] || /^([a-z]+|#[0-9a-f]{6})$/.test(word)) shape.color = COLORS[word] || word;
  }
  if (shapes.size < 500) shapes.set(t, shape);
  return shape;
}

function evaluate(g, def, name, n, other) {
  const d = def[name];
  if (typeof d !== "function") return d === undefined ? other : d;
  return d(g.app.s, n, 0, n);
}
function born(g, kind, n, x, y) {
  const def = kind.def, at = x === undefined ? evaluate(g, def, "at", n, [g.w / 2, g.h / 2]) : [x, y];
  const sp = new Sprite(kind, n, number(at[0]) || 0, number(at[1]) || 0);
  sp.face = kind.faces.length > 1 ? f.pick(kind.faces) : kind.faces[0] || "";
  const shape = shapeOf(sp.face);
  sp.size = Math.max(2, number(evaluate(g, def, "size", n, shape.kind && shape.w || def.small || 36)) || 36);
  sp.w = shape.kind && shape.w ? shape.w : sp.size;
  sp.h = shape.kind && shape.h ? shape.h : sp.size;
  const move = evaluate(g, def, "move", n, null);
  if (move) { sp.vx = number(move[0]) || 0; sp.vy = number(move[1]) || 0; }
  if (kind.list.length < MOST_OF_KIND) kind.list.push(sp);
  mirror(kind);
  return sp;
}
// mirror lets the app read a lone sprite's place by the kind's name.
function mirror(kind) {
  const a = kind.list, one = a[0];
  a.x = one ? one.x : 0; a.y = one ? one.y : 0; a.vx = one ? one.vx : 0; a.vy = one ? one.vy : 0; a.size = one ? one.size : 0; a.face = one ? one.face : "";
}

function openStage(g, defs) {
  g.held = {left: 0, right: 0, up: 0, down: 0, a: 0, d: 0, w: 0, s: 0};
  g.kinds = defs.map(def => ({def, name: def.name, faces: def.faces || EMPTY, list: [], next: 0, born: 0}));
  for (const kind of g.kinds) {
    const def = kind.def;
    if (g.p.game === "stage") g.app.s[def.name] = kind.list;
    if (def.none || def.every) continue;
    if (!def.grid) { born(g, kind, kind.born++); continue; }
    const [w, h] = def.grid, at = evaluate(g, def, "at", 0, [0, 0]);
    for (let n = 0; n < Math.min(MOST_OF_KIND, w * h); n++) {
      const sp = born(g, kind, kind.born++, 0, 0), gap = def.gap || 6;
      sp.x = sp.px = number(at[0]) + (n % w) * (sp.w + gap);
      sp.y = sp.py = number(at[1]) + Math.floor(n / w) * (sp.h + gap);
    }
    mirror(kind);
  }
}
function kindOf(g, name) { for (const k of g.kinds) if (k.name === name) return k; return null; }

// moveAll is one step of dt seconds.
function moveAll(g, dt) {
  g.clock += dt;
  for (const kind of g.kinds) {
    const def = kind.def;
    if (def.every) {
      const wait = Math.max(0.05, number(evaluate(g, def, "every", kind.born, 1)) || 1);
      kind.next += dt;
      if (kind.next >= wait) { kind.next = Math.min(kind.next - wait, wait); born(g, kind, kind.born++); }
    }
    for (const sp of kind.list) if (!sp.gone) moveOne(g, def, sp, dt);
  }
  for (const kind of g.kinds) if (kind.def.bounces || kind.def.hits || kind.def.solids) meet(g, kind);
  for (const kind of g.kinds) {
    for (const sp of kind.list) {
      if (sp.gone) continue;
      if (kind.def.tick) acted(g, () => kind.def.tick(g.app.s, sp, g));
      if (!sp.gone && outside(g, sp)) { if (kind.def.off) acted(g, () => kind.def.off(g.app.s, sp, g)); sp.gone = true; }
    }
    if (kind.list.some(sp => sp.gone)) {
      const left = kind.list.filter(sp => !sp.gone);
      kind.list.length = 0;
      kind.list.push(...left);
    }
    mirror(kind);
  }
}
// acted runs something of the app; what it changed is told after the step.
function acted(g, act) {
  g.dirty = true;
  version++;
  act();
}
function outside(g, sp) {
  if (sp.kind.def.keep) return false;
  const rx = sp.w / 2 + 40, ry = sp.h / 2 + 40;
  return sp.x < -rx && sp.vx <= 0 || sp.x > g.w + rx && sp.vx >= 0 || sp.y > g.h + ry || sp.y < -ry - 200 || sp.y < -ry && sp.vy < 0 && !sp.kind.def.gravity;
}

function moveOne(g, def, sp, dt) {
  sp.px = sp.x;
  sp.py = sp.y;
  let sx = 0, sy = 0;
  const which = def.wasd ? WASD : KEYS;
  if (def.steer || def.walk) sx = push(g, which.right, dt) - push(g, which.left, dt);
  if (def.updown || def.walk) sy = push(g, which.down, dt) - push(g, which.up, dt);
  if (def.chase) {
    const kind = kindOf(g, def.chase[0]), to = kind && kind.list[0], far = to ? Math.hypot(to.x - sp.x, to.y - sp.y) : 0, v = far > 1 ? number(def.chase[1](g.app.s, sp.n, 0, sp.n)) || 0 : 0;
    sp.vx = far > 1 ? (to.x - sp.x) / far * v : 0;
    sp.vy = far > 1 ? (to.y - sp.y) / far * v : 0;
  }
  const speed = sx || sy ? number(evaluate(g, def, def.steer ? "steer" : def.walk ? "walk" : "updown", sp.n, 0)) : 0;
  if (def.gravity) sp.vy += number(evaluate(g, def, "gravity", sp.n, 0)) * dt;
  sp.x += (sp.vx + sx * speed) * dt;
  sp.y += (sp.vy + sy * speed) * dt;
  if (g.finger && (def.steer || def.updown || def.walk)) follow2(g, def, sp, dt);
  sp.on = false;
  const rx = sp.w / 2, ry = sp.h / 2;
  if (def.bounce) {
    if (sp.x < rx && sp.vx < 0 || sp.x > g.w - rx && sp.vx > 0) sp.vx = -sp.vx;
    if (sp.y < ry && sp.vy < 0 || sp.y > g.h - ry && sp.vy > 0 && def.bounce !== "top") sp.vy = -sp.vy;
    sp.x = Math.max(rx, Math.min(g.w - rx, sp.x));
    sp.y = Math.max(ry, def.bounce === "top" ? sp.y : Math.min(g.h - ry, sp.y));
  } else if (def.wrap) {
    if (sp.x < -rx) { sp.x += g.w + sp.w; sp.px = sp.x; } else if (sp.x > g.w + rx) { sp.x -= g.w + sp.w; sp.px = sp.x; }
    if (sp.y < -ry) { sp.y += g.h + sp.h; sp.py = sp.y; } else if (sp.y > g.h + ry) { sp.y -= g.h + sp.h; sp.py = sp.y; }
  } else if (def.steer || def.walk || def.updown || def.jump || def.flap) { // what a person moves stays on the stage
    sp.x = Math.max(rx, Math.min(g.w - rx, sp.x));
    if (sp.y < ry) { sp.y = ry; if (sp.vy < 0) sp.vy = 0; }
    if (sp.y >= g.h - ry - (def.floor || 0)) { sp.y = g.h - ry - (def.floor || 0); if (sp.vy > 0) sp.vy = 0; sp.on = true; }
  }
}
// push is 1 while a direction is held; a single press holds it for a moment.
function push(g, way, dt) {
  const h = g.held[way];
  if (h === Infinity) return 1;
  if (h <= 0) return 0;
  g.held[way] = h - dt / Math.max(1, g.steered || 1);
  return Math.min(1, h / dt);
}
// follow2 moves what is steered towards the finger, as fast as its keys would.
function follow2(g, def, sp, dt) {
  const speed = number(evaluate(g, def, def.steer ? "steer" : def.walk ? "walk" : "updown", sp.n, 0)) * dt * 1.6;
  const go = (from, to) => Math.abs(to - from) <= speed ? to : from + (to > from ? speed : -speed);
  if (def.steer || def.walk) sp.x = go(sp.x, g.finger[0]);
  if (def.updown || def.walk) sp.y = go(sp.y, g.finger[1]);
}

// meet lets a kind's sprites bounce off others and tells of what they touch, once a contact.
function meet(g, kind) {
  const def = kind.def;
  for (const a of kind.list) {
    if (a.gone) continue;
    for (const name of def.bounces || EMPTY) {
      const other = kindOf(g, name);
      if (other) for (const b of other.list) if (b !== a && !b.gone && over(a, b, 1)) { off(a, b); break; }
    }
    for (const name of def.solids || EMPTY) {
      const other = kindOf(g, name);
      if (other) for (const b of other.list) if (b !== a && !b.gone && over(a, b, 1)) stop(a, b);
    }
    let touched = null;
    for (const hit of def.hits || EMPTY) {
      const other = kindOf(g, hit.name);
      if (!other) continue;
      for (const b of other.list) {
        if (b === a || b.gone || a.gone || !over(a, b, def.bounces && def.bounces.includes(hit.name) ? 1.04 : 0.82)) continue;
        (touched = touched || []).push(b);
        if (!a.touched || !a.touched.includes(b)) acted(g, () => hit.act(g.app.s, a, b, g));
        if (g.v.over) return;
      }
    }
    a.touched = touched;
  }
}
function over(a, b, part) { return Math.abs(a.x - b.x) * 2 < (a.w + b.w) * part && Math.abs(a.y - b.y) * 2 < (a.h + b.h) * part; }
// stop keeps a out of b: it stands on it, hangs under it, or goes no further.
function stop(a, b) {
  const dx = (a.w + b.w) / 2 - Math.abs(a.x - b.x), dy = (a.h + b.h) / 2 - Math.abs(a.y - b.y);
  if (dy <= dx) {
    const above = a.y < b.y;
    a.y = above ? b.y - (a.h + b.h) / 2 : b.y + (a.h + b.h) / 2;
    if (above) { if (a.vy > 0) a.vy = b.vy > 0 ? b.vy : 0; a.on = true; } else if (a.vy < 0) a.vy = 0;
  } else a.x = a.x < b.x ? b.x - (a.w + b.w) / 2 : b.x + (a.w + b.w) / 2;
}
// off turns a's way by the side on which it met b; off a wide thing that is steered, by where.
function off(a, b) {
  const dx = (a.w + b.w) / 2 - Math.abs(a.x - b.x), dy = (a.h + b.h) / 2 - Math.abs(a.y - b.y);
  const steers = b.kind.def.steer || b.kind.def.updown || b.kind.def.rival, speed = Math.hypot(a.vx, a.vy);
  if (dy <= dx || steers && b.w > b.h * 2) {
    const up = a.y < b.y;
    a.vy = up ? -Math.abs(a.vy) : Math.abs(a.vy);
    a.y = up ? b.y - (a.h + b.h) / 2 : b.y + (a.h + b.h) / 2;
    if (steers) a.vx = Math.max(-0.85, Math.min(0.85, (a.x - b.x) / (b.w / 2) * 0.8 + (f.chance() - 0.5) * 0.1)) * speed;
    if (steers) a.vy = Math.sign(a.vy) * Math.sqrt(Math.max(speed * speed * 0.2, speed * speed - a.vx * a.vx));
  } else {
    const left = a.x < b.x;
    a.vx = left ? -Math.abs(a.vx) : Math.abs(a.vx);
    a.x = left ? b.x - (a.w + b.w) / 2 : b.x + (a.w + b.w) / 2;
    if (steers) { a.vy = Math.max(-0.85, Math.min(0.85, (a.y - b.y) / (b.h / 2) * 0.8)) * speed; a.vx = Math.sign(a.vx) * Math.sqrt(Math.max(speed * speed * 0.2, speed * speed - a.vy * a.vy)); }
  }
}

// shoot lets each sprite of a kind fire, a few times a second.
function shoot(g, kind) {
  const shots = kindOf(g, kind.def.fire);
  if (!shots || kind.loaded > g.clock) return;
  kind.loaded = g.clock + 0.2;
  for (const sp of kind.list) born(g, shots, shots.born++, sp.x, sp.y);
}

// hold keeps a direction pressed until it is let go; a short press counts for a moment all the same.
function hold(g, way, down) {
  if (!way || !g.v.playing) return;
  const now = g.app.env.now();
  if (down) {
    g.held[way] = Infinity;
    g.heldAt = now;
  } else if (g.held[way] === Infinity) g.held[way] = Math.max(0, NUDGE - (now - g.heldAt) / 1000);
}

// stageKit makes a kit of what gives the sprites' definitions.
function stageKit(o) {
  return Object.assign({
    size: [320, 440], status: ["score", "lives", "best"], stage: true, clock: true, pad: ["left", "right"], eager: true,
    begin(g) { g.clock = 0; g.finger = null; openStage(g, this.sprites(g)); if (this.setup) this.setup(g); },
    step() { return FRAME / 1000; },
    act(g, dt) { moveAll(g, dt); if (this.after) this.after(g, dt); },
    key(g, k) {
      let taken = false;
      for (const kind of g.kinds) {
        const def = kind.def;
        if (def.fire && (k === "Space" || k === "fire" || k === "jump")) { taken = true; shoot(g, kind); }
        if (def.wasd) {
          const way = WASD_WAYS[k];
          if (way && STEER[way].split(" ").some(n => def[n])) { g.held[k] = Math.max(g.held[k], NUDGE); taken = true; }
        } else if (STEER[k] && STEER[k].split(" ").some(n => def[n])) { g.held[k] = Math.max(g.held[k], NUDGE); taken = true; }
        if ((def.jump || def.flap) && (k === "Space" || k === "up" || k === "jump")) {
          taken = true;
          for (const sp of kind.list) if (def.flap || sp.on) sp.vy = -number(evaluate(g, def, def.flap ? "flap" : "jump", sp.n, 300));
        }
      }
      if (this.press && this.press(g, k)) taken = true;
      return taken;
    },
    children(g, key) { return [stageOf(g, key)]; },
  }, o);
}

// stageOf is the node that the page draws on; stamp is what the logic tier tells two moments apart by.
function stageOf(g, key) {
  const app = g.app;
  return {role: "stage", focus: g.seen, key: key + "b", label: say("board"), w: g.w, h: g.h, sky: g.one("sky", g.kit.sky || ""), live: () => g.v.playing,
    get stamp() { let t = ""; for (const k of g.kinds) for (const sp of k.list) t += Math.round(sp.x) + "," + Math.round(sp.y) + sp.face; return t; },
    each(draw) { // between the last two steps
      const part = g.v.playing ? Math.max(0, Math.min(1, (g.acc + app.env.now() - g.at) / FRAME)) : 1;
      for (const k of g.kinds) for (const sp of k.list) draw(sp, sp.px + (sp.x - sp.px) * part, sp.py + (sp.y - sp.py) * part);
    },
    held: (name, down) => hold(g, ARROWS[name] || (WASD_WAYS[name] && g.kinds.some(k => k.def.wasd) ? name : ""), down),
    touch(x, y, down) {
      g.finger = down ? [x, y] : null;
      if (down !== "first" || !g.v.playing) return;
      g.play(() => {
        g.kit.key(g, "jump");
        if (g.kit.touch) g.kit.touch(g, x, y);
        for (const k of g.kinds) if (k.def.tap) for (const sp of k.list) if (Math.abs(sp.x - x) < sp.w / 2 + 8 && Math.abs(sp.y - y) < sp.h / 2 + 8) { acted(g, () => k.def.tap(app.s, sp, g)); break; }
      });
    },
    // What can be touched is a button too, for those who can't point.
    get targets() {
      const list = [];
      for (const k of g.kinds) if (k.def.tap && g.v.playing) k.list.slice(0, 20).forEach(sp => list.push({name: sp.face, act: () => { if (!sp.gone && g.v.playing) g.play(() => acted(g, () => k.def.tap(app.s, sp, g))); }}));
      return list;
    }};
}

KITS.stage = stageKit({
  status: [],
  sprites: g => g.p.sprites,
  auto: g => !["start", "lives", "goal", "limit", "win", "lose", "tie"].some(name => g.has(name)), // what can't end runs from the start
  pad(g) {
    const can = name => g.p.sprites.some(d => d[name] && !d.wasd), keys = [];
    if (can("steer") || can("walk")) keys.push("left");
    if (can("updown") || can("walk")) keys.push("up", "down");
    if (can("steer") || can("walk")) keys.push("right");
    if (can("jump") || can("flap")) keys.push("jump");
    if (can("fire")) keys.push("fire");
    return keys;
  },
  pad2(g) {
    const can = (...names) => g.p.sprites.some(d => d.wasd && names.some(n => d[n]));
    return [can("steer", "walk") && "a", can("updown", "walk") && "w", can("updown", "walk") && "s", can("steer", "walk") && "d"].filter(self);
  },
  words: {en: {jump: "Jump", fire: "Fire"}, ko: {jump: "점프", fire: "발사"}},
  // What the sketch counts decides as it does in the kits.
  after(g) {
    const v = g.v, goal = g.opt("goal", 0);
    if (v.score > v.best) v.best = v.score;
    if (g.has("lives") && v.lives <= 0) { v.lives = 0; g.lose(); }
    else if (goal > 0 && v.score >= goal) g.win();
  },
});

f.spawn = (s, name, x, y) => {
  const g = gameOf(s), kind = g && g.kinds && kindOf(g, name);
  if (!kind) return;
  const sp = born(g, kind, kind.born++);
  if (x !== undefined) sp.x = sp.px = number(x) || 0;
  if (y !== undefined) sp.y = sp.py = number(y) || 0;
};
f.vanish = x => { for (const sp of isList(x) ? x : [x]) if (sp instanceof Sprite) sp.gone = true; };

hone.shapeOf = shapeOf;
