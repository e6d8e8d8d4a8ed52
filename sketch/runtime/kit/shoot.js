// Games in which one shoots: invaders, shooter.

function shooting(g) {
  return [
    {name: "me", faces: [g.one("player", "🚀")], at: () => [g.w / 2, g.h - 28], steer: () => 260, keep: true, size: () => 38},
    {name: "shot", faces: ["box yellow 4x14"], none: true, move: () => [0, -380], hits: [{name: "enemy", act: (s, a, b) => { a.gone = b.gone = true; g.add(1); }}]},
    {name: "bomb", faces: ["box red 5x12"], none: true, move: () => [0, 170 * pace(g)], hits: [{name: "me", act: (s, a) => { hurtBy(g, a); }}]},
  ];
}
function fire(g) {
  const me = kindOf(g, "me").list[0], shots = kindOf(g, "shot");
  if (!me || g.loaded > g.clock || shots.list.length > 6) return;
  g.loaded = g.clock + 0.22;
  born(g, shots, shots.born++, me.x, me.y - 24);
}
const SHOOTER = {
  sky: "night", pad: ["left", "fire", "right"], words: {en: {fire: "Fire"}, ko: {fire: "발사"}},
  setup(g) { if (!g.has("lives")) g.v.lives = 3; g.loaded = 0; g.way = 1; },
  press(g, k) { if (k !== "Space" && k !== "fire" && k !== "up" && k !== "jump") return false; fire(g); return true; },
};
KITS.invaders = stageKit(Object.assign({}, SHOOTER, {
  words: {en: {fire: "Fire", won: "You saved the Earth!"}, ko: {fire: "발사", won: "지구를 지켰어요!"}},
  sprites: g => shooting(g).concat([{name: "enemy", faces: list1(g, "enemy", g.items(["👾"])).slice(0, 1), grid: [6, 4], gap: 12, at: () => [40, 40], keep: true, size: () => 28, hits: [{name: "me", act: () => { g.lose(); }}]}]),
  after(g, dt) {
    const all = kindOf(g, "enemy").list, bombs = kindOf(g, "bomb");
    if (!all.length) { g.win(); return; }
    const speed = (18 + (24 - all.length) * 3) * pace(g);
    let turn = false;
    for (const e of all) { e.px = e.x; e.x += g.way * speed * dt; if (e.x < 18 && g.way < 0 || e.x > g.w - 18 && g.way > 0) turn = true; }
    if (turn) { g.way = -g.way; for (const e of all) e.y += 14; }
    if (all.some(e => e.y > g.h - 60)) g.lose();
    if (f.chance() < dt * 0.7) { const e = f.pick(all); born(g, bombs, bombs.born++, e.x, e.y + 14); }
  },
}));
KITS.shooter = stageKit(Object.assign({}, SHOOTER, {
  sprites: g => shooting(g).concat([{name: "enemy", faces: list1(g, "enemy", g.items(["👾", "🛸"])), every: () => 0.9 / pace(g), at: () => [f.random(20, g.w - 20), -20], move: () => [f.random(-25, 25), (60 + f.random(0, 50)) * pace(g)], size: () => 34,
    hits: [{name: "me", act: (s, a) => { hurtBy(g, a); }}], off: () => { g.fire("miss"); }}]),
}));
