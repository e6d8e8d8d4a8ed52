// Things that fall, rise and run: dodge, catch, pop, flappy, jump, cross.

// pace grows with time where the game gets faster.
function pace(g) { return Math.max(0.2, g.opt("speed", 5)) / 5 * (g.has("faster") ? 1 + g.ms / 30000 : 1); }
function list1(g, name, other) { const o = g.opt(name, other); return isList(o) ? o : [o]; }
function hurtBy(g, sp) { sp.gone = true; return g.hurt(); }

KITS.dodge = stageKit({
  status: ["time", "lives"], words: {en: {time: "Seconds"}, ko: {time: "초"}},
  setup(g) { if (!g.has("lives")) g.v.lives = 1; g.row = ""; },
  sprites: g => [
    {name: "me", faces: [g.one("player", "🙂")], at: () => [g.w / 2, g.h - 26], steer: () => 260, keep: true, size: () => 40},
    {name: "enemy", faces: list1(g, "enemy", g.items(["🪨"])), every: () => 0.55 / pace(g) * 320 / g.w, at: () => [f.random(16, g.w - 16), -20], move: () => [0, (120 + f.random(0, 80)) * pace(g)], size: () => 34,
      hits: [{name: "me", act: (s, a) => hurtBy(g, a)}], off: () => { g.v.score++; }},
  ],
});

KITS.catch = stageKit({
  setup(g) { if (!g.has("lives")) g.v.lives = 3; },
  sprites: g => {
    const falling = (name, faces, every, hit, off) => ({name, faces, every: () => every / pace(g), at: () => [f.random(18, g.w - 18), -20], move: () => [0, (110 + f.random(0, 60)) * pace(g)], size: () => 34, hits: [{name: "me", act: (s, a) => hit(a)}], off});
    const all = [{name: "me", faces: [g.one("player", "🧺")], at: () => [g.w / 2, g.h - 28], steer: () => 300, keep: true, size: () => 48},
      falling("food", list1(g, "food", g.items(["🍎"])), 0.9, a => { a.gone = true; g.add(1); }, () => { g.fire("miss"); if (!g.has("limit")) g.hurt(); })];
    if (g.has("enemy")) all.push(falling("enemy", list1(g, "enemy", "💣"), 2.1, a => { hurtBy(g, a); }));
    return all;
  },
});

KITS.pop = stageKit({
  status: ["score", "left"], words: {en: {lost: "Time’s up!", left: "Seconds left"}, ko: {lost: "시간 끝!", left: "남은 초"}}, pad: null,
  values: {left: g => Math.max(0, Math.ceil(g.opt("limit", 30) - g.ms / 1000))},
  sprites: g => [{name: "thing", faces: g.items(["🎈"]), every: () => 0.7 / pace(g), at: () => [f.random(24, g.w - 24), g.h + 24], move: () => [f.random(-15, 15), -(70 + f.random(0, 50)) * pace(g)], size: () => 48,
    tap: (s, a) => { a.gone = true; g.add(1); g.fire("hit"); }, off: () => { g.fire("miss"); }}],
  after(g) { if (!g.has("limit") && g.ms >= 30000) g.lose(); },
});

KITS.flappy = stageKit({
  status: ["score", "best"], pad: ["jump"], words: {en: {jump: "Jump"}, ko: {jump: "점프"}},
  sprites: g => [
    {name: "me", faces: [g.one("player", "🐤")], at: () => [g.w * 0.28, g.h / 2], gravity: () => 620, flap: () => 235, keep: true, size: () => 34, hits: [{name: "pipe", act: () => { g.hurt(); }}]},
    {name: "pipe", faces: ["box green 46x400"], none: true, at: () => [0, 0], move: () => [-95 * pace(g), 0], keep: false},
  ],
  setup(g) { if (!g.has("lives")) g.v.lives = 1; g.wait = 0.4; g.passed = []; },
  after(g, dt) {
    g.wait -= dt;
    const pipes = kindOf(g, "pipe"), me = kindOf(g, "me").list[0], enemy = g.one("enemy", "");
    if (g.wait <= 0) {
      const gap = 130, top = f.random(50, Math.max(60, g.h - gap - 60));
      for (const y of [top - 200, top + gap + 200]) { const sp = born(g, pipes, pipes.born++, g.w + 40, y); if (enemy) sp.face = enemy + " "; sp.top = y < top; }
      g.wait = 1.9 / pace(g);
    }
    for (const sp of pipes.list) if (sp.top && !sp.passed && sp.x < me.x - 30) { sp.passed = true; g.add(1); }
    if (me.on) g.hurt() || (me.vy = -235);
  },
});

KITS.jump = stageKit({
  size: [420, 240], status: ["score", "best"], pad: ["jump"], words: {en: {jump: "Jump"}, ko: {jump: "점프"}},
  sprites: g => [
    {name: "me", faces: [g.one("player", "🦖")], at: () => [70, g.h - 34], gravity: () => 1300, jump: () => 520, keep: true, floor: 12, size: () => 44, hits: [{name: "enemy", act: (s, a, b) => { b.gone = true; g.hurt(); }}]},
    {name: "enemy", faces: list1(g, "enemy", g.items(["🌵"])), none: true, move: () => [-190 * pace(g), 0], size: () => 34, off: () => { g.add(1); }},
    {name: "ground", faces: [`box brown ${g.w}x12`], at: () => [g.w / 2, g.h - 6], keep: true},
  ],
  setup(g) { if (!g.has("lives")) g.v.lives = 1; g.wait = 1; },
  after(g, dt) {
    g.wait -= dt;
    if (g.wait > 0) return;
    const enemies = kindOf(g, "enemy");
    born(g, enemies, enemies.born++, g.w + 24, g.h - 29);
    g.wait = (0.9 + f.chance() * 1.1) / Math.sqrt(pace(g));
  },
});

KITS.cross = stageKit({
  status: ["score", "lives", "best"], pad: ["left", "up", "down", "right"], sky: "grass",
  setup(g) { if (!g.has("lives")) g.v.lives = 3; },
  sprites: g => {
    const lanes = Math.max(3, Math.floor(g.h / 56) - 2), road = {name: "road", faces: [`box #6b7280 ${g.w}x${lanes * 56 - 4}`], at: () => [g.w / 2, 28 + 28 * (lanes + 1)], keep: true}, cars = list1(g, "enemy", g.items(["🚗", "🚌", "🚕", "🚚"])), all = [];
    for (let i = 0; i < lanes; i++) {
      const way = i % 2 ? 1 : -1, y = 28 + 56 * (i + 1), speed = 50 + (i * 37) % 60;
      all.push({name: "lane" + i, faces: cars, every: () => (2.6 + f.chance()) / pace(g), at: () => [way > 0 ? -24 : g.w + 24, y], move: () => [way * speed * pace(g), 0], size: () => 40});
    }
    all.push({name: "me", faces: [g.one("player", "🐸")], at: () => [g.w / 2, g.h - 24], keep: true, size: () => 36, walk: () => 0,
      hits: all.map(d => ({name: d.name, act: (s, a) => { a.x = a.px = g.w / 2; a.y = a.py = g.h - 24; g.hurt(); }}))});
    all.unshift(road);
    all.push({name: "goal", faces: [g.one("food", "🏁")], at: () => [g.w / 2, 24], keep: true, size: () => 30});
    return all;
  },
  press(g, k) {
    const step = STEPS[k], me = kindOf(g, "me").list[0];
    if (!step || !me) return false;
    me.x = Math.max(18, Math.min(g.w - 18, me.x + step[0] * 40));
    me.y = Math.max(20, Math.min(g.h - 24, me.y + step[1] * 56));
    if (me.y < 44) { me.x = me.px = g.w / 2; me.y = me.py = g.h - 24; g.add(1); }
    return true;
  },
});
