// Grids: a list of cells, row by row, shown as a board of buttons. The list is the app's own value; its width comes from the definition.

PARTS.grid = {
  plan(plan, p) {
    plan.names.push(p.name);
    if (p.saved) plan.saved.push(p.name);
  },
  open(app, p, all) {
    if (p.saved && !all) return;
    const loaded = p.saved && app.loaded ? app.loaded[p.name] : undefined, n = p.w * p.h, cells = [];
    if (isList(loaded) && loaded.length === n) { app.s[p.name] = loaded; return; }
    for (let i = 0; i < n; i++) cells.push(p.init(app.s, i % p.w, Math.floor(i / p.w), i));
    app.s[p.name] = cells;
  },
};

DRAW.grid = function (app, p, out, key) {
  const s = app.s, cells = items(s, p.name), nodes = [], tapped = p.tap || p.mark;
  for (let i = 0; i < p.w * p.h; i++) {
    const x = i % p.w, y = Math.floor(i / p.w), value = cells[i];
    const face = p.cell ? p.cell(s, x, y, i) : value, color = p.color ? p.color(s, x, y, i) : "";
    const text = p.color && !p.cell && face === color ? "" : faceOf(face, p.cell || p.color);
    nodes.push({text, color: isText(color) ? color : "", name: cellName(x, y, text || (isText(color) ? color : "") || (value === true ? word("yes") : "")),
      pressed: p.tap && typeof value === "boolean" ? value : undefined,
      act: tapped && p.tap ? () => app.run(st => p.tap(st, x, y, i)) : undefined, mark: p.mark ? () => app.run(st => p.mark(st, x, y, i)) : undefined});
  }
  const children = [];
  if (p.column) children.push({role: "group", layout: "columns", w: p.w, h: p.h, children: columnButtons(p.w, key, x => textOf2(p.column.label, s, x), x => app.run(st => p.column.act(st, x)))});
  const keys = app.plan.keys.some(k => /^Arrow/.test(k.key));
  children.push({role: "board", key: key + "b", label: textOf(p.label, s), w: p.w, h: p.h, cells: nodes, keys, swipe: keys ? name => app.key(name) : undefined});
  out.push({role: "group", layout: "play", children});
};
function textOf2(label, s, x) { return typeof label === "function" ? label(s, x) : label; }
function columnButtons(w, key, name, act) {
  const list = [];
  for (let x = 0; x < w; x++) list.push(button(key + "c" + x, name(x), () => act(x), "column"));
  return list;
}

// faceOf is what stands in a cell. Yes and no are shown as filled and empty, where the sketch doesn't say how.
function faceOf(x, said) { return x === undefined || x === null || x === false ? "" : x === true ? (said ? "" : "●") : x === 0 && !said ? "" : f.show(x); }

// cellName is what a screen reader says of a cell.
function cellName(x, y, what) {
  return (korean() ? `${y + 1}행 ${x + 1}열` : `row ${y + 1}, column ${x + 1}`) + (what ? ": " + what : "");
}

function none(x) { return x === "" || x === 0 || x === false || x === undefined || x === null; }
const WAYS = [[1, 0], [0, 1], [1, 1], [1, -1]];
const AROUND = [[-1, -1], [0, -1], [1, -1], [-1, 0], [1, 0], [-1, 1], [0, 1], [1, 1]];
const BESIDE = [[0, -1], [-1, 0], [1, 0], [0, 1]];

// run of n equal cells in a line: their indices, or null.
function runOf(cells, w, n) {
  const h = Math.floor(cells.length / w);
  for (let i = 0; i < cells.length; i++) {
    if (none(cells[i])) continue;
    const x = i % w, y = Math.floor(i / w);
    for (const [dx, dy] of WAYS) {
      const ex = x + dx * (n - 1), ey = y + dy * (n - 1);
      if (ex < 0 || ex >= w || ey < 0 || ey >= h) continue;
      let k = 1;
      while (k < n && same(cells[i + k * (dy * w + dx)], cells[i], 0)) k++;
      if (k === n) { const found = []; for (let j = 0; j < n; j++) found.push(i + j * (dy * w + dx)); return found; }
    }
  }
  return null;
}
function around(w, count, i, ways) {
  const x = i % w, y = Math.floor(i / w), h = Math.floor(count / w), found = [];
  for (const [dx, dy] of ways) if (x + dx >= 0 && x + dx < w && y + dy >= 0 && y + dy < h) found.push(i + dy * w + dx);
  return found;
}

// wide is a board's width, whatever stands in its place.
function widthOf(w) { return Math.max(1, whole(w, 1)); }
f.line = (cells, w, n) => {
  cells = list(cells);
  const found = runOf(cells, widthOf(w), Math.max(2, whole(n, 3)));
  return found ? cells[found[0]] : "";
};
f.full = cells => list(cells).every(c => !none(c));
f.neighbors = (cells, w, i) => around(widthOf(w), list(cells).length, whole(i, -1), AROUND).map(k => cells[k]);
f.near = (cells, w, i) => around(widthOf(w), list(cells).length, whole(i, -1), BESIDE).map(k => cells[k]);
f.cellAt = (cells, w, x, y) => { w = widthOf(w); x = number(x); return x >= 0 && x < w ? f.at(list(cells), Math.floor(number(y)) * w + Math.floor(x)) : undefined; };

f.grid = {};
// The commands put a new list in the old one's place.
function change(s, name, how) {
  const cells = items(s, name).slice();
  if (spend(cells.length * 2)) { how(cells); s[name] = cells; }
}
f.grid.drop = (s, name, w, x, value) => change(s, name, cells => {
  x = whole(x, -1);
  if (x < 0 || x >= w) return;
  for (let i = cells.length - w + x; i >= 0; i -= w) if (none(cells[i])) { cells[i] = value; return; }
});
f.grid.flip = (s, name, w, i) => change(s, name, cells => {
  i = whole(i, -1);
  if (i < 0 || i >= cells.length) return;
  for (const k of [i].concat(around(w, cells.length, i, BESIDE))) cells[k] = typeof cells[k] === "number" ? (cells[k] ? 0 : 1) : !cells[k];
});
f.grid.swap = (s, name, w, a, b) => change(s, name, cells => {
  a = whole(a, -1); b = whole(b, -1);
  if (a in cells && b in cells) [cells[a], cells[b]] = [cells[b], cells[a]];
});
// slide moves a cell into the empty one beside it.
f.grid.slide = (s, name, w, i) => change(s, name, cells => {
  i = whole(i, -1);
  const hole = i in cells ? around(w, cells.length, i, BESIDE).find(k => none(cells[k])) : undefined;
  if (hole !== undefined && !none(cells[i])) { cells[hole] = cells[i]; cells[i] = typeof cells[i] === "number" ? 0 : ""; }
});
f.grid.push = (s, name, w, way) => change(s, name, cells => { pushCells(cells, w, text(way)); });
// step is one generation of the game of life.
f.grid.step = (s, name, w) => change(s, name, cells => {
  const was = cells.slice();
  for (let i = 0; i < was.length; i++) {
    const n = around(w, was.length, i, AROUND).filter(k => !none(was[k])).length, on = n === 3 || n === 2 && !none(was[i]);
    cells[i] = typeof was[i] === "boolean" ? on : typeof was[i] === "number" ? Number(on) : on ? was[i] || "●" : "";
  }
});
f.grid.flood = (s, name, w, i, value) => change(s, name, cells => {
  i = whole(i, -1);
  const from = cells[i], todo = [i];
  if (!(i in cells) || same(from, value, 0)) return;
  cells[i] = value;
  while (todo.length) for (const k of around(w, cells.length, todo.pop(), BESIDE)) if (same(cells[k], from, 0)) { cells[k] = value; todo.push(k); }
});
f.grid.fillAll = (s, name, w, value) => change(s, name, cells => { cells.fill(value); });
f.grid.scatter = (s, name, w, value, n) => change(s, name, cells => {
  for (let k = Math.min(cells.length, whole(n, 1)); k > 0; k--) {
    const free = [];
    for (let i = 0; i < cells.length; i++) if (none(cells[i])) free.push(i);
    if (free.length) cells[f.pick(free)] = value;
  }
});

// pushCells moves all cells one way and joins equal ones, as in 2048; it gives the points, or -1 where nothing moved.
function pushCells(cells, w, way) {
  const h = Math.floor(cells.length / w), across = way === "left" || way === "right", back = way === "right" || way === "down";
  if (!across && way !== "up" && way !== "down") return -1;
  let points = 0, moved = false;
  for (let a = 0; a < (across ? h : w); a++) {
    const line = [];
    for (let b = 0; b < (across ? w : h); b++) line.push(across ? a * w + b : b * w + a);
    if (back) line.reverse();
    const full = line.map(i => cells[i]).filter(c => !none(c)), empty = typeof cells[line[0]] === "number" ? 0 : "";
    for (let i = 0; i + 1 < full.length; i++) {
      if (!same(full[i], full[i + 1], 0) || typeof full[i] !== "number") continue;
      full[i] *= 2;
      points += full[i];
      full.splice(i + 1, 1);
    }
    line.forEach((i, k) => { const c = k < full.length ? full[k] : empty; if (cells[i] !== c) { cells[i] = c; moved = true; } });
  }
  return moved ? points : -1;
}
