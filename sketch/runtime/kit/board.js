// Games of one on a board: pairs, mines, lights, sliding tiles.

const PICTURES = ["🍎", "🍌", "🍇", "🍓", "🍒", "🍑", "🥝", "🍍", "🍋", "🥥", "🍉", "🍊", "🐶", "🐱", "🐰", "🦊", "🐻", "🐼", "🐸", "🐵", "🐷", "🐔", "🐧", "🦁", "🐯", "🐮", "🌵", "🌻", "🌙", "⭐", "🔥", "🎈", "🎁", "🎵", "🚗", "🚀", "⚽", "🏀", "🎲", "🎸", "🍕", "🍩", "🍰", "🍿", "🐙", "🐢", "🦋", "🐝", "🍀", "🌈"];

KITS.memory = {
  size: [4, 4], auto: true, clock: true, status: ["moves", "left"],
  words: {en: {left: "Pairs left", won: "You found all pairs!"}, ko: {moves: "시도", left: "남은 쌍", won: "모든 짝을 찾았어요!"}},
  begin(g) {
    const own = g.items(null);
    if (own && !g.p.size) { // as square as it goes
      const n = own.length * 2;
      g.w = 2;
      for (let w = 2; w <= 8; w++) if (n % w === 0 && w <= n / w) g.w = w;
      if (n / g.w > 7 && n % 4 === 0) g.w = 4;
      g.h = Math.ceil(n / g.w);
    }
    const pairs = Math.floor(g.w * g.h / 2), kinds = (own || PICTURES).slice();
    while (kinds.length < pairs) kinds.push(String(kinds.length + 1));
    const some = own ? kinds.slice(0, pairs) : f.sample(kinds, pairs);
    g.cards = f.shuffle(some.concat(some));
    g.state = g.cards.map(() => 0); // 0 down, 1 up, 2 found
    g.up = [];
    g.v.left = some.length;
  },
  flip(g, i) {
    if (g.up.length === 2) this.down(g);
    if (g.v.over || g.state[i]) return;
    g.state[i] = 1;
    g.up.push(i);
    if (g.up.length < 2) return;
    g.move();
    const [a, b] = g.up;
    if (g.cards[a] === g.cards[b]) {
      g.state[a] = g.state[b] = 2;
      g.up = [];
      g.v.left--;
      g.v.score++;
      g.fire("score");
      if (!g.v.left) g.win();
    } else {
      const turn = g.v.moves;
      g.fire("miss");
      g.after(1, () => { if (g.v.moves === turn) this.down(g); });
    }
  },
  down(g) {
    for (const i of g.up) if (g.state[i] === 1) g.state[i] = 0;
    g.up = [];
  },
  children(g, key) {
    return [boardOf(g, key, (x, y, i) => i >= g.cards.length ? {text: ""} : {text: g.state[i] ? g.cards[i] : "", shown: g.state[i] ? undefined : "?", name: g.state[i] ? g.cards[i] : "",
      tone: g.state[i] === 2 ? "found" : g.state[i] ? "up" : "down", act: () => this.flip(g, i)})];
  },
};

KITS.minesweeper = {
  size: [9, 9], auto: true, clock: true, status: ["left", "time"],
  words: {en: {left: "💣", time: "⏱", won: "You cleared the field!", lost: "Boom!", flag: "Flag mode"}, ko: {left: "💣", time: "⏱", won: "지뢰를 다 찾았어요!", lost: "펑!", flag: "깃발 꽂기"}},
  begin(g) {
    const n = g.w * g.h;
    g.count = Math.max(1, Math.min(n - 9 > 0 ? n - 9 : n - 1, Math.floor(g.opt("mines", Math.round(n / 8)))));
    g.mines = null;
    g.open = new Array(n).fill(false);
    g.flags = new Array(n).fill(false);
    g.v.left = g.count;
    g.ms = 0;
  },
  // The first cell and those around it hold no mine.
  lay(g, first) {
    const n = g.w * g.h, safe = new Set([first].concat(around(g.w, n, first, AROUND))), free = [];
    for (let i = 0; i < n; i++) if (!safe.has(i)) free.push(i);
    const rest = free.length < g.count ? around(g.w, n, first, AROUND) : EMPTY;
    g.mines = new Array(n).fill(false);
    for (const i of f.sample(free.concat(rest), g.count)) g.mines[i] = true;
    g.near = g.mines.map((m, i) => around(g.w, n, i, AROUND).filter(k => g.mines[k]).length);
  },
  dig(g, i) {
    if (g.v.over || g.open[i]) return;
    if (g.flagging) { this.flag(g, i); return; }
    if (g.flags[i]) return;
    if (!g.mines) { this.lay(g, i); g.ms = 0; }
    g.move();
    if (g.mines[i]) { g.open[i] = true; g.boom = i; g.lose(); return; }
    const todo = [i];
    g.open[i] = true;
    while (todo.length) {
      const k = todo.pop();
      g.v.opened++;
      if (g.near[k] === 0) for (const j of around(g.w, g.open.length, k, AROUND)) if (!g.open[j] && !g.flags[j]) { g.open[j] = true; todo.push(j); }
    }
    if (g.v.opened === g.open.length - g.count) g.win();
  },
  flag(g, i) {
    if (g.v.over || g.open[i]) return;
    g.flags[i] = !g.flags[i];
    g.v.left += g.flags[i] ? -1 : 1;
  },
  children(g, key) {
    const ko = korean(), inks = ["", "blue", "green", "red", "purple", "orange", "teal", "black", "gray"];
    return [boardOf(g, key, (x, y, i) => {
      const bomb = g.mines && g.mines[i], shown = g.open[i] || g.v.over && bomb;
      const text = shown ? (bomb ? "💣" : g.near[i] ? String(g.near[i]) : "") : g.flags[i] ? "🚩" : "";
      return {text, ink: shown && !bomb ? inks[g.near[i]] : "", name: shown ? text || (ko ? "빈칸" : "empty") : text, tone: g.boom === i && g.v.over ? "boom" : shown ? "open" : "shut",
        act: () => this.dig(g, i), mark: () => this.flag(g, i)};
    }, {tone: "tight"}), {role: "group", layout: "buttons", children: [Object.assign(button(key + "f", "🚩 " + g.word("flag"), () => g.play(() => { g.flagging = !g.flagging; })), {pressed: !!g.flagging})]}];
  },
};

KITS.lightsout = {
  size: [5, 5], auto: true, status: ["moves"],
  words: {en: {won: "All lights out!"}, ko: {moves: "누른 횟수", won: "불을 다 껐어요!"}},
  begin(g) {
    g.on = new Array(g.w * g.h).fill(false);
    for (let k = 0; k < g.w * g.h; k++) if (f.chance() < 0.5) this.flip(g, k);
    if (!g.on.includes(true)) this.flip(g, Math.floor(g.w * g.h / 2));
  },
  flip(g, i) { for (const k of [i].concat(around(g.w, g.on.length, i, BESIDE))) g.on[k] = !g.on[k]; },
  children(g, key) {
    const ko = korean();
    return [boardOf(g, key, (x, y, i) => ({text: "", name: g.on[i] ? (ko ? "켜짐" : "on") : (ko ? "꺼짐" : "off"), tone: g.on[i] ? "lit" : "unlit", pressed: g.on[i],
      act: () => { if (g.v.over) return; this.flip(g, i); g.move(); if (!g.on.includes(true)) g.win(); }}))];
  },
};

KITS.slide = {
  size: [4, 4], auto: true, clock: true, status: ["moves"],
  words: {en: {won: "Solved!", anew: "Shuffle"}, ko: {moves: "이동 횟수", won: "완성!", anew: "섞기"}},
  // Mixed by moves, so that it can be solved.
  begin(g) {
    const n = g.w * g.h;
    g.tiles = [];
    for (let i = 0; i < n; i++) g.tiles.push(i + 1 === n ? 0 : i + 1);
    let hole = n - 1, last = -1;
    for (let k = 0; k < n * 12 || k < n * 13 && this.done(g); k++) {
      const to = f.pick(around(g.w, n, hole, BESIDE).filter(i => i !== last));
      if (to === undefined) { last = -1; continue; }
      g.tiles[hole] = g.tiles[to];
      g.tiles[to] = 0;
      last = hole;
      hole = to;
    }
  },
  done(g) { return g.tiles.every((t, i) => t === (i + 1) % g.tiles.length); },
  put(g, i) {
    const hole = g.tiles.indexOf(0);
    if (g.v.over || !around(g.w, g.tiles.length, hole, BESIDE).includes(i)) return false;
    g.tiles[hole] = g.tiles[i];
    g.tiles[i] = 0;
    g.move();
    if (this.done(g)) g.win();
    return true;
  },
  // An arrow moves the tile that can go that way.
  key(g, way) {
    const step = STEPS[way];
    if (!step) return false;
    const hole = g.tiles.indexOf(0), x = hole % g.w - step[0], y = Math.floor(hole / g.w) - step[1];
    if (x >= 0 && x < g.w && y >= 0 && y < g.h) this.put(g, y * g.w + x);
    return true;
  },
  children(g, key) {
    const pictures = g.items(null);
    return [boardOf(g, key, (x, y, i) => {
      const t = g.tiles[i];
      return t ? {text: pictures && pictures[t - 1] || String(t), tone: t === i + 1 ? "tile home" : "tile", act: () => this.put(g, i)} : {text: "", tone: "hole", name: korean() ? "빈칸" : "empty", act: () => {}};
    })];
  },
};
