// Games of two who take turns: tic-tac-toe, five in a row, connect four, Othello.

function turnBegin(g, players) {
  g.sides = players;
  g.cells = new Array(g.w * g.h).fill(-1);
  g.at2 = 0;
  g.row = null;
  g.v.turn = players[0].name;
}
function turnOver(g) {
  g.at2 = 1 - g.at2;
  g.v.turn = g.sides[g.at2].name;
}
// placed looks whether the side that moved has won.
function placed(g, n) {
  g.move();
  const row = runOf(g.cells.map(c => c + 1), g.w, n);
  if (row) { g.row = row; g.win(g.sides[g.at2].name); return; }
  if (g.cells.every(c => c >= 0)) { g.tie(); return; }
  turnOver(g);
}
function sideCell(g, i) {
  const p = g.sides[g.cells[i]];
  return p ? {text: p.color ? "●" : p.face, disc: p.color, ink: p.color, name: p.name, tone: g.row && g.row.includes(i) ? "hit" : ""} : {text: "", name: ""};
}

// best is the computer's move: win, else hinder, else a good place by what lies in lines through it.
function bestMove(g, n, free) {
  let best = -1, most = -1;
  for (const i of free) {
    let worth = f.random(0, 3);
    for (const who of [g.at2, 1 - g.at2]) {
      const x = i % g.w, y = Math.floor(i / g.w);
      for (const [dx, dy] of WAYS) {
        for (let from = 1 - n; from <= 0; from++) {
          let mine = 0, ok = true;
          for (let k = 0; k < n && ok; k++) {
            const cx = x + (from + k) * dx, cy = y + (from + k) * dy;
            if (cx < 0 || cx >= g.w || cy < 0 || cy >= g.h) { ok = false; break; }
            const c = g.cells[cy * g.w + cx];
            if (c === who) mine++;
            else if (c >= 0) ok = false;
          }
          if (ok) worth += mine === n - 1 ? (who === g.at2 ? 100000 : 10000) : Math.pow(6, mine) + 1;
        }
      }
    }
    if (worth > most) { most = worth; best = i; }
  }
  return best;
}

function lineKit(size, n, names, colors) {
  return {
    size, auto: true, status: ["turn"],
    begin(g) {
      g.n = Math.max(2, g.opt("line", Math.min(n, Math.max(g.w, g.h))));
      turnBegin(g, faces(playersOf(g, names[korean() ? "ko" : "en"]), colors));
    },
    put(g, i) {
      if (g.v.over || g.cells[i] >= 0) return;
      g.cells[i] = g.at2;
      placed(g, g.n);
      if (g.has("computer") && !g.v.over && g.at2 === 1) {
        const free = [];
        for (let k = 0; k < g.cells.length; k++) if (g.cells[k] < 0) free.push(k);
        g.cells[bestMove(g, g.n, free)] = 1;
        placed(g, g.n);
      }
    },
    children(g, key) {
      return [boardOf(g, key, (x, y, i) => Object.assign(sideCell(g, i), {act: () => this.put(g, i)}), {tone: size[0] > 5 ? "stones" : ""})];
    },
  };
}
KITS.tictactoe = lineKit([3, 3], 3, {en: ["X ❌", "O ⭕"], ko: ["X ❌", "O ⭕"]}, null);
KITS.gomoku = lineKit([11, 11], 5, {en: ["Black ⚫", "White ⚪"], ko: ["흑 ⚫", "백 ⚪"]}, null);

KITS.connect4 = Object.assign(lineKit([7, 6], 4, {en: ["Red", "Yellow"], ko: ["빨강", "노랑"]}, ["red", "yellow"]), {
  put(g, x) {
    const low = lowest(g, x);
    if (g.v.over || low < 0) return;
    g.cells[low] = g.at2;
    placed(g, g.n);
    if (g.has("computer") && !g.v.over && g.at2 === 1) {
      const free = [];
      for (let k = 0; k < g.w; k++) if (lowest(g, k) >= 0) free.push(lowest(g, k));
      g.cells[bestMove(g, g.n, free)] = 1;
      placed(g, g.n);
    }
  },
  children(g, key) {
    const list = [];
    for (let x = 0; x < g.w; x++) {
      const b = button(key + "c" + x, korean() ? `${x + 1}열` : `Column ${x + 1}`, () => g.play(() => this.put(g, x)), "column", String(x + 1));
      b.disabled = g.v.over || lowest(g, x) < 0;
      list.push(b);
    }
    return [{role: "group", layout: "columns", w: g.w, h: g.h, children: list}, boardOf(g, key, (x, y, i) => sideCell(g, i), {tone: "discs", tap: x => g.play(() => this.put(g, x))})];
  },
});
function lowest(g, x) {
  for (let i = (g.h - 1) * g.w + x; i >= 0; i -= g.w) if (g.cells[i] < 0) return i;
  return -1;
}

// Othello: who encloses turns over.
function turned(g, i, who) {
  const x = i % g.w, y = Math.floor(i / g.w), all = [];
  if (g.cells[i] >= 0) return all;
  for (const [dx, dy] of AROUND) {
    const line = [];
    for (let k = 1; ; k++) {
      const cx = x + dx * k, cy = y + dy * k, c = cx < 0 || cx >= g.w || cy < 0 || cy >= g.h ? -1 : g.cells[cy * g.w + cx];
      if (c < 0) break;
      if (c === who) { all.push(...line); break; }
      line.push(cy * g.w + cx);
    }
  }
  return all;
}
KITS.othello = {
  size: [8, 8], auto: true, status: ["turn", "pieces"],
  words: {en: {pieces: ""}, ko: {pieces: ""}},
  values: {pieces: g => g.pieces},
  begin(g) {
    turnBegin(g, faces(playersOf(g, korean() ? ["흑 ⚫", "백 ⚪"] : ["Black ⚫", "White ⚪"]), null));
    const x = Math.floor(g.w / 2) - 1, y = Math.floor(g.h / 2) - 1;
    [1, 0, 0, 1].forEach((who, k) => { g.cells[(y + (k >> 1)) * g.w + x + (k & 1)] = who; });
    this.count(g);
  },
  can(g, who) { return g.cells.some((c, i) => turned(g, i, who).length > 0); },
  count(g) {
    const n = [0, 1].map(w => g.cells.filter(c => c === w).length);
    g.pieces = g.sides.map((p, w) => `${p.name} ${n[w]}`).join(" : ");
    g.v.score = n[0];
    return n;
  },
  put(g, i) {
    const flips = g.v.over ? [] : turned(g, i, g.at2);
    if (!flips.length) return;
    for (const k of flips.concat([i])) g.cells[k] = g.at2;
    g.move();
    const n = this.count(g);
    if (this.can(g, 1 - g.at2)) { turnOver(g); return; }
    if (this.can(g, g.at2)) return;
    if (n[0] === n[1]) g.tie(); else g.win(g.sides[n[0] > n[1] ? 0 : 1].name);
  },
  children(g, key) {
    return [boardOf(g, key, (x, y, i) => Object.assign(sideCell(g, i), {act: () => this.put(g, i), tone: !g.v.over && turned(g, i, g.at2).length ? "may" : ""}), {tone: "stones"})];
  },
};
