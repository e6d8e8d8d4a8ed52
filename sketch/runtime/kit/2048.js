// 2048.

KITS["2048"] = {
  size: [4, 4], auto: true, goal: true, status: ["score", "best"], pad: ["left", "up", "down", "right"],
  begin(g) {
    g.cells = new Array(g.w * g.h).fill(0);
    this.more(g);
    this.more(g);
  },
  more(g) {
    const free = [];
    g.cells.forEach((c, i) => { if (!c) free.push(i); });
    if (free.length) g.cells[f.pick(free)] = f.chance() < 0.9 ? 2 : 4;
  },
  key(g, way) {
    if (!STEPS[way]) return false;
    const points = pushCells(g.cells, g.w, way);
    if (points < 0) return true;
    this.more(g);
    g.move();
    if (points) g.add(points);
    g.v.level = Math.max(...g.cells);
    if (g.v.level >= g.opt("goal", 2048)) { g.win(); return true; }
    if (!["left", "right", "up", "down"].some(w => pushCells(g.cells.slice(), g.w, w) >= 0)) g.lose();
    return true;
  },
  children(g, key) {
    return [boardOf(g, key, (x, y, i) => ({text: g.cells[i] ? String(g.cells[i]) : "", tone: g.cells[i] ? "n n" + Math.min(11, Math.log2(g.cells[i])) : "void"}), {tone: "sum", picture: true})];
  },
};
