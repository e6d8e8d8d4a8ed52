// Conway's game of life.

KITS.life = {
  size: [20, 20], status: ["moves", "score"], restart: false,
  words: {en: {moves: "Generation", score: "Alive", begin: "Start", stop: "Stop", once: "Step", mix: "Random", clear: "Clear"}, ko: {moves: "세대", score: "살아 있는 칸", begin: "시작", stop: "멈춤", once: "한 세대", mix: "무작위", clear: "지우기"}},
  begin(g) { g.cells = new Array(g.w * g.h).fill(false); this.mix(g); g.v.playing = false; },
  mix(g) { g.cells = g.cells.map(() => f.chance() < 0.3); g.v.moves = 0; this.count(g); },
  count(g) { g.v.score = g.cells.filter(Boolean).length; },
  step(g) { return 1 / Math.max(0.5, Math.min(20, g.opt("speed", 5))); },
  act(g) {
    g.cells = g.cells.map((on, i) => { const n = around(g.w, g.cells.length, i, AROUND).filter(k => g.cells[k]).length; return n === 3 || on && n === 2; });
    g.move();
    this.count(g);
  },
  children(g, key) {
    const go = (name, act, tone) => button(key + name, g.word(name), () => g.play(act), tone), ko = korean();
    return [boardOf(g, key, (x, y, i) => ({text: "", name: g.cells[i] ? (ko ? "살아 있음" : "alive") : "", pressed: g.cells[i], tone: g.cells[i] ? "alive" : "", act: () => { g.cells[i] = !g.cells[i]; this.count(g); }}), {tone: "field tight"}),
      buttons(g.v.playing ? go("stop", () => { g.v.playing = false; }, "main") : Object.assign(go("begin", () => { g.at = g.app.env.now(); g.v.playing = true; g.fire("start"); }, "main"), {name: g.has("start") ? g.text("start") : g.word("begin")}),
        go("once", () => this.act(g)), go("mix", () => this.mix(g)), go("clear", () => { g.cells.fill(false); g.v.moves = 0; g.v.playing = false; this.count(g); }))];
  },
};
