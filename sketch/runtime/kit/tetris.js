// Falling blocks.

const BLOCKS = [["teal", [[0, 1], [1, 1], [2, 1], [3, 1]]], ["yellow", [[1, 0], [2, 0], [1, 1], [2, 1]]], ["purple", [[1, 0], [0, 1], [1, 1], [2, 1]]], ["green", [[1, 0], [2, 0], [0, 1], [1, 1]]],
  ["red", [[0, 0], [1, 0], [1, 1], [2, 1]]], ["blue", [[0, 0], [0, 1], [1, 1], [2, 1]]], ["orange", [[2, 0], [0, 1], [1, 1], [2, 1]]]];
KITS.tetris = {
  size: [10, 18], status: ["score", "level", "best"], pad: ["left", "turn", "down", "drop", "right"],
  words: {en: {turn: "Turn", drop: "Drop", left: "Left"}, ko: {turn: "회전", drop: "떨구기"}},
  begin(g) {
    g.cells = new Array(g.w * g.h).fill("");
    g.lines = 0;
    g.bag = [];
    this.next(g);
  },
  next(g) {
    if (!g.bag.length) g.bag = f.shuffle(BLOCKS);
    const [color, shape] = g.bag.pop();
    g.piece = {color, shape, size: color === "teal" ? 4 : color === "yellow" ? 0 : 3, x: Math.floor(g.w / 2) - 2, y: 0};
    if (!this.fits(g, g.piece.shape, g.piece.x, g.piece.y)) { g.piece = null; g.lose(); }
  },
  fits(g, shape, px, py) {
    return shape.every(([x, y]) => x + px >= 0 && x + px < g.w && y + py < g.h && (y + py < 0 || !g.cells[(y + py) * g.w + x + px]));
  },
  step(g) { return Math.max(0.06, 0.7 * Math.pow(0.85, g.v.level - 1) * 5 / Math.max(1, g.opt("speed", 5))); },
  act(g) { if (!this.go(g, 0, 1)) this.land(g); },
  go(g, dx, dy) {
    const p = g.piece;
    if (!p || !this.fits(g, p.shape, p.x + dx, p.y + dy)) return false;
    p.x += dx;
    p.y += dy;
    return true;
  },
  land(g) {
    const p = g.piece;
    if (!p) return;
    for (const [x, y] of p.shape) if (y + p.y >= 0) g.cells[(y + p.y) * g.w + x + p.x] = p.color;
    let full = 0;
    for (let y = g.h - 1; y >= 0; y--) {
      const row = g.cells.slice(y * g.w, (y + 1) * g.w);
      if (row.includes("")) continue;
      g.cells.splice(y * g.w, g.w);
      g.cells = new Array(g.w).fill("").concat(g.cells);
      y++;
      full++;
    }
    if (full) {
      g.lines += full;
      g.v.moves = g.lines;
      g.v.level = 1 + Math.floor(g.lines / 10);
      g.add([0, 100, 300, 500, 800][full] * g.v.level);
    }
    if (!g.v.over) this.next(g);
  },
  turn(g) {
    const p = g.piece;
    if (!p || !p.size) return;
    const shape = p.shape.map(([x, y]) => [p.size - 1 - y, x]);
    for (const dx of [0, -1, 1, -2, 2]) if (this.fits(g, shape, p.x + dx, p.y)) { p.shape = shape; p.x += dx; return; }
  },
  key(g, k) {
    if (k === "left") this.go(g, -1, 0);
    else if (k === "right") this.go(g, 1, 0);
    else if (k === "down") { if (!this.go(g, 0, 1)) this.land(g); }
    else if (k === "up" || k === "turn") this.turn(g);
    else if (k === "Space" || k === "drop") { while (this.go(g, 0, 1)) g.v.score++; this.land(g); }
    else return false;
    return true;
  },
  children(g, key) {
    const now = new Map();
    if (g.piece) for (const [x, y] of g.piece.shape) now.set((y + g.piece.y) * g.w + x + g.piece.x, g.piece.color);
    return [boardOf(g, key, (x, y, i) => ({text: "", color: now.get(i) || g.cells[i], name: "", tone: "block"}), {tone: "field tall", picture: true})];
  },
};
