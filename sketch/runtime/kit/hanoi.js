// The tower of Hanoi: pegs are buttons; one takes the top disc, the next puts it down.

const DISCS = ["red", "orange", "yellow", "green", "teal", "blue", "purple", "pink"];
KITS.hanoi = {
  auto: true, status: ["moves"],
  words: {en: {peg: "Peg ", won: "The tower stands!", no: "A larger disc can’t lie on a smaller one", disc: "disc", taken: "Disc {} is taken", empty: "empty"}, ko: {moves: "이동 횟수", peg: "기둥 ", won: "탑을 다 옮겼어요!", no: "큰 원판은 작은 원판 위에 놓을 수 없어요", disc: "원판", taken: "원판 {}을 들었어요", empty: "비어 있음"}},
  begin(g) {
    g.n = Math.max(1, Math.min(8, Math.floor(g.opt("discs", 3))));
    g.pegs = [[], [], []];
    for (let d = g.n; d >= 1; d--) g.pegs[0].push(d);
    g.from = -1;
    g.note = "";
  },
  press(g, i) {
    if (g.v.over) return;
    g.note = "";
    if (g.from < 0) { if (g.pegs[i].length) g.from = i; return; }
    const disc = g.pegs[g.from][g.pegs[g.from].length - 1], top = g.pegs[i][g.pegs[i].length - 1];
    const from = g.from;
    g.from = -1;
    if (from === i) return;
    if (top && top < disc) { g.note = g.word("no"); g.fire("miss"); return; }
    g.pegs[from].pop();
    g.pegs[i].push(disc);
    g.move();
    if (g.pegs[2].length === g.n) g.win();
  },
  key(g, k) {
    const i = {a: 0, b: 1, c: 2, 1: 0, 2: 1, 3: 2}[k];
    if (i === undefined) return false;
    this.press(g, i);
    return true;
  },
  children(g, key) {
    const names = g.items(["A", "B", "C"].map(c => g.word("peg") + c)), list = [{role: "pegs", n: g.n, label: say("board"), from: g.from,
      pegs: g.pegs.map((p, i) => ({name: `${names[i]}: ${p.length ? p.slice().reverse().join(", ") : g.word("empty")}`, discs: p.map(d => ({size: d, color: DISCS[(d - 1) % 8]}))}))}];
    list.push({role: "group", layout: "columns", w: 3, children: g.pegs.map((p, i) => Object.assign(button(key + i, names[i] || String(i + 1), () => g.play(() => this.press(g, i)), g.from === i ? "main" : ""), {pressed: g.from === i, disabled: g.v.over}))});
    const note = g.note || (g.from >= 0 ? g.word("taken").replace("{}", g.pegs[g.from][g.pegs[g.from].length - 1]) : "");
    if (note) list.push({role: "text", text: note, tone: g.note ? "bad" : "muted", live: true});
    return list;
  },
};
