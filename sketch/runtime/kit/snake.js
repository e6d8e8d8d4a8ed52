// Snake, and a way through a maze.

KITS.snake = {
  size: [15, 15], status: ["score", "best"], eager: true, pad: ["left", "up", "down", "right"],
  begin(g) {
    const y = Math.floor(g.h / 2), x = Math.floor(g.w / 2);
    g.body = [[x, y], [x - 1, y], [x - 2, y]];
    g.way = "right";
    g.turns = [];
    g.food = null;
    this.feed(g);
  },
  feed(g) {
    const free = [];
    for (let i = 0; i < g.w * g.h; i++) if (!this.at(g, i % g.w, Math.floor(i / g.w))) free.push(i);
    const i = f.pick(free), foods = g.opt("food", g.items(["🍎"]));
    if (i === undefined) { g.win(); return; }
    g.food = [i % g.w, Math.floor(i / g.w), f.pick(foods)];
  },
  at(g, x, y) { return g.body.some(b => b[0] === x && b[1] === y); },
  // Steps a second: 6, more by speed and, where it gets faster, by what was eaten.
  step(g) { return 1 / Math.max(1, Math.min(30, 6 * Math.max(0.2, g.opt("speed", 5)) / 5 * (g.has("faster") ? 1 + g.v.score * 0.06 : 1))); },
  act(g) {
    if (g.turns.length) g.way = g.turns.shift();
    const [dx, dy] = STEPS[g.way], head = [g.body[0][0] + dx, g.body[0][1] + dy], eats = g.food && head[0] === g.food[0] && head[1] === g.food[1];
    if (!eats) g.body.pop();
    if (head[0] < 0 || head[0] >= g.w || head[1] < 0 || head[1] >= g.h || this.at(g, head[0], head[1])) {
      if (g.v.lives) { if (!g.hurt()) this.begin(g); } else { g.fire("hit"); g.lose(); }
      return;
    }
    g.body.unshift(head);
    if (eats) { this.feed(g); g.add(1); }
  },
  key(g, way) {
    const step = STEPS[way];
    if (!step) return false;
    const last = STEPS[g.turns.length ? g.turns[g.turns.length - 1] : g.way];
    if (g.turns.length < 2 && (step[0] !== -last[0] || step[1] !== -last[1]) && step !== last) g.turns.push(way);
    return true;
  },
  children(g, key) {
    const head = g.one("player", ""), at = new Map(g.body.map((b, k) => [b[1] * g.w + b[0], k]));
    return [boardOf(g, key, (x, y, i) => {
      const k = at.get(i);
      if (k === 0) return {text: head, tone: head ? "" : "head"};
      if (k > 0) return {text: "", tone: "body"};
      return g.food && g.food[0] === x && g.food[1] === y ? {text: g.food[2], tone: ""} : {text: "", tone: ""};
    }, {tone: "field", picture: true})];
  },
};

KITS.maze = {
  size: [15, 15], auto: true, clock: true, status: ["moves", "time"], pad: ["left", "up", "down", "right"],
  words: {en: {won: "You found the way out!"}, ko: {won: "탈출 성공!"}},
  begin(g) {
    g.w -= 1 - g.w % 2;
    g.h -= 1 - g.h % 2;
    g.wall = new Array(g.w * g.h).fill(true);
    const todo = [[1, 1]];
    g.wall[g.w + 1] = false;
    while (todo.length) {
      const [x, y] = todo[todo.length - 1], ways = f.shuffle(BESIDE).filter(([dx, dy]) => x + 2 * dx > 0 && x + 2 * dx < g.w - 1 && y + 2 * dy > 0 && y + 2 * dy < g.h - 1 && g.wall[(y + 2 * dy) * g.w + x + 2 * dx]);
      if (!ways.length) { todo.pop(); continue; }
      const [dx, dy] = ways[0];
      g.wall[(y + dy) * g.w + x + dx] = g.wall[(y + 2 * dy) * g.w + x + 2 * dx] = false;
      todo.push([x + 2 * dx, y + 2 * dy]);
    }
    g.place = g.w + 1;
    g.goal = (g.h - 2) * g.w + g.w - 2;
  },
  key(g, way) {
    const step = STEPS[way];
    if (!step) return false;
    const to = g.place + step[1] * g.w + step[0];
    if (g.wall[to]) return true;
    g.place = to;
    g.move();
    if (to === g.goal) g.win();
    return true;
  },
  children(g, key) {
    return [boardOf(g, key, (x, y, i) => i === g.place ? {text: g.one("player", "🙂"), tone: ""} : i === g.goal ? {text: g.one("food", "🏁"), tone: ""} : {text: "", tone: g.wall[i] ? "wall" : ""}, {tone: "field", picture: true})];
  },
};
