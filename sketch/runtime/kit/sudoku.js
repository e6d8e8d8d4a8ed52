// Sudoku: a solved square mixed by what keeps it right, with as many numbers taken away as leave one solution.

KITS.sudoku = {
  auto: true, clock: true, status: ["left", "time"],
  words: {en: {left: "Empty cells", won: "Solved!", check: "Check", wrong: "Wrong cells: ", right: "No mistakes so far", number: "Number"}, ko: {left: "빈칸", won: "완성!", check: "검사", wrong: "틀린 칸: ", right: "아직 틀린 칸이 없어요", number: "숫자"}},
  begin(g) {
    g.w = g.h = 9;
    const rows = [0, 1, 2].flatMap(b => f.shuffle([0, 1, 2]).map(r => b * 3 + r)), bands = f.shuffle([0, 1, 2]), names = f.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const cols = f.shuffle([0, 1, 2]).flatMap(b => f.shuffle([0, 1, 2]).map(c => b * 3 + c)), order = bands.flatMap(b => rows.slice(b * 3, b * 3 + 3));
    g.full = order.flatMap(r => cols.map(c => names[(r * 3 + Math.floor(r / 3) + c) % 9]));
    g.given = g.full.slice();
    let taken = 0;
    for (const i of f.shuffle(g.full.map((_, k) => k))) {
      if (taken >= 45) break;
      const was = g.given[i];
      g.given[i] = 0;
      if (this.only(g, i, was)) taken++;
      else g.given[i] = was;
    }
    g.put = g.given.slice();
    g.v.left = taken;
    g.chosen = -1;
    g.note = "";
  },
  // only reports whether a cell's number follows from what is there: by elimination in the cell, its row, column or box.
  only(g, i, value) {
    const fits = (k, v) => !this.seen(g.given, k).has(v);
    let n = 0;
    for (let v = 1; v <= 9; v++) if (fits(i, v)) n++;
    if (n === 1) return true;
    return this.units(i).some(unit => unit.every(k => k === i || g.given[k] || !fits(k, value)));
  },
  units(i) {
    const x = i % 9, y = Math.floor(i / 9), bx = x - x % 3, by = y - y % 3, nine = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    return [nine.map(k => y * 9 + k), nine.map(k => k * 9 + x), nine.map(k => (by + Math.floor(k / 3)) * 9 + bx + k % 3)];
  },
  seen(cells, i) {
    const all = new Set();
    for (const unit of this.units(i)) for (const k of unit) if (k !== i && cells[k]) all.add(cells[k]);
    return all;
  },
  write(g, v) {
    const i = g.chosen;
    if (g.v.over || i < 0 || g.given[i]) return;
    if (g.put[i] === v) v = 0;
    g.put[i] = v;
    g.note = "";
    g.v.left = g.put.filter(n => !n).length;
    if (v) g.move();
    if (!g.v.left && g.put.every((n, k) => n === g.full[k])) g.win();
  },
  key(g, k) {
    if (/^[1-9]$/.test(k)) { this.write(g, Number(k)); return true; }
    if (k === "Backspace" || k === "Delete" || k === "0") { this.write(g, 0); return true; }
    return false;
  },
  children(g, key) {
    const clash = i => g.put[i] && !g.given[i] && this.seen(g.put, i).has(g.put[i]);
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => button(key + "n" + n, String(n), () => g.play(() => this.write(g, n)), "digit"));
    const list = [boardOf(g, key, (x, y, i) => ({text: g.put[i] ? String(g.put[i]) : "", tone: (g.given[i] ? "given" : clash(i) ? "clash" : "free") + (i === g.chosen ? " chosen" : "") + (x % 3 === 2 && x < 8 ? " edge" : "") + (y % 3 === 2 && y < 8 ? " foot" : ""),
      act: () => { g.chosen = i; }}), {tone: "sudoku tight", swipe: undefined}),
    {role: "group", layout: "digits", children: numbers},
    {role: "group", layout: "buttons", children: [button(key + "k", g.word("check"), () => g.play(() => { const n = g.put.filter((v, k) => v && v !== g.full[k]).length; g.note = n ? g.word("wrong") + n : g.word("right"); }))]}];
    if (g.note) list.push({role: "text", text: g.note, tone: "", live: true});
    return list;
  },
};
