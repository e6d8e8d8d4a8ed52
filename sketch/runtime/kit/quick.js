// Games of quickness and memory on a board of buttons: whack-a-mole, Simon.

KITS.whack = {
  size: [3, 3], clock: true, status: ["score", "time"],
  words: {en: {lost: "Time’s up!", time: "Seconds left", miss: "Missed"}, ko: {lost: "시간 끝!", time: "남은 초"}},
  begin(g) { g.mole = -1; g.limit = g.opt("limit", 30); if (g.v.playing) this.act(g); },
  step(g) { return Math.max(0.25, 1 / Math.max(0.2, g.opt("speed", 1)) - (g.has("faster") ? Math.min(0.6, g.v.score * 0.02) : 0)); },
  act(g) {
    if (g.mole >= 0 && g.v.lives) { if (g.hurt()) { g.mole = -1; return; } }
    if (g.ms >= g.limit * 1000 - 1) { g.mole = -1; g.end("lose"); return; }
    const free = [];
    for (let i = 0; i < g.w * g.h; i++) if (i !== g.mole) free.push(i);
    g.mole = f.pick(free);
  },
  hit(g, i) {
    if (!g.v.playing) return;
    if (i === g.mole) { g.mole = -1; g.add(1); g.fire("hit"); } else g.fire("miss");
  },
  values: {time: g => Math.max(0, Math.ceil(g.limit - g.ms / 1000))},
  children(g, key) {
    const mole = g.one("player", g.items(["🐹"])[0]);
    return [boardOf(g, key, (x, y, i) => ({text: i === g.mole ? mole : "", tone: i === g.mole ? "up" : "nest", act: () => this.hit(g, i)}), {tone: "nests"})];
  },
};

const SIMON = ["green", "red", "yellow", "blue", "orange", "purple", "pink", "teal", "gray"];
const COLOR_WORDS = {green: "초록", red: "빨강", yellow: "노랑", blue: "파랑", orange: "주황", purple: "보라", pink: "분홍", teal: "청록", gray: "회색"};
KITS.simon = {
  size: [2, 2], status: ["score", "best"],
  words: {en: {watch: "Watch …", repeat: "Your turn!", lost: "Wrong! Game over"}, ko: {watch: "잘 보세요 …", repeat: "따라 누르세요!", lost: "틀렸어요! 게임 끝"}},
  begin(g) { g.row = []; g.lit = -1; g.showing = false; if (g.v.playing) this.more(g); },
  more(g) {
    g.row.push(f.random(0, g.w * g.h - 1));
    g.place = 0;
    g.showing = true;
    const pace = 0.7 / Math.max(0.3, g.opt("speed", 1));
    g.row.forEach((c, k) => {
      g.after(0.6 + k * pace, () => { g.lit = c; tone(g.app, 262 + c * 70, pace * 0.7); });
      g.after(0.6 + k * pace + pace * 0.7, () => { g.lit = -1; });
    });
    g.after(0.6 + g.row.length * pace, () => { g.showing = false; });
  },
  press(g, i) {
    if (!g.v.playing || g.showing) return;
    tone(g.app, 262 + i * 70, 0.25);
    if (g.row[g.place] !== i) { g.fire("miss"); g.lose(); return; }
    if (++g.place < g.row.length) return;
    g.add(1);
    if (!g.v.over) this.more(g);
  },
  children(g, key) {
    const ko = korean(), own = g.items(null);
    return [{role: "text", text: g.v.playing ? g.word(g.showing ? "watch" : "repeat") : "", tone: "muted", live: true},
      boardOf(g, key, (x, y, i) => ({text: own && own[i] || "", color: SIMON[i % 9], name: own && own[i] || (ko ? COLOR_WORDS[SIMON[i % 9]] : SIMON[i % 9]), tone: g.lit === i ? "glow" : "dim", act: () => this.press(g, i)}), {tone: "colors"})];
  },
};
function tone(app, hertz, seconds) { if (app.env.tone) app.env.tone(hertz, seconds); }
