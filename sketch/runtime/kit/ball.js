// Games with a ball: breakout, pong.

function serve(g, ball, up) {
  const speed = 230 * pace(g), angle = (f.chance() - 0.5) * 1.2;
  ball.x = ball.px = g.w / 2;
  ball.vx = Math.sin(angle) * speed;
  ball.vy = (up ? -1 : 1) * Math.cos(angle) * speed;
}
KITS.breakout = stageKit({
  words: {en: {won: "All bricks gone!"}, ko: {won: "벽돌을 다 깼어요!"}},
  setup(g) {
    if (!g.has("lives")) g.v.lives = 3;
    const bricks = kindOf(g, "brick"), tints = ["red", "orange", "yellow", "green", "blue", "purple"];
    for (const b of bricks.list) b.face = `box ${tints[Math.floor(b.n / 7) % 6]} ${Math.floor((g.w - 48) / 7)}x16`;
    serve(g, kindOf(g, "ball").list[0], true);
  },
  sprites: g => [
    {name: "paddle", faces: ["box blue 72x12"], at: () => [g.w / 2, g.h - 24], steer: () => 320, keep: true},
    {name: "brick", faces: [`box red ${Math.floor((g.w - 48) / 7)}x16`], grid: [7, 5], at: () => [6 + (g.w - 48) / 14 + 3, 34], keep: true},
    {name: "ball", faces: ["ball orange 14x14"], at: () => [g.w / 2, g.h - 60], bounce: "top", bounces: ["paddle", "brick"],
      hits: [{name: "brick", act: (s, a, b) => { b.gone = true; g.add(1); if (kindOf(g, "brick").list.every(x => x.gone)) g.win(); }}],
      tick: (s, a) => { if (a.y > g.h + 10 && !g.hurt()) { a.y = a.py = g.h - 60; serve(g, a, true); } }, keep: true},
  ],
});

const PONG = {en: ["Left", "Right"], ko: ["왼쪽", "오른쪽"]};
KITS.pong = stageKit({
  size: [480, 300], goal: true, status: ["points"], pad: ["up", "down"], words: {en: {points: ""}, ko: {points: ""}},
  values: {points: g => `${g.sides[0].name} ${g.v.score} : ${g.v.other} ${g.sides[1].name}`},
  setup(g) {
    g.sides = playersOf(g, PONG[korean() ? "ko" : "en"]);
    g.keys2 = 0;
    serve2(g, kindOf(g, "ball").list[0]);
  },
  // The arrows move the left paddle, or with two players the right one, as they lie on a keyboard.
  sprites: g => (g.two = !g.has("computer") && g.has("players"), [
    {name: "one", faces: [g.two ? "box red 12x64" : "box blue 12x64"], at: () => [g.two ? g.w - 18 : 18, g.h / 2], updown: () => 260, keep: true},
    {name: "two", faces: [g.two ? "box blue 12x64" : "box red 12x64"], at: () => [g.two ? 18 : g.w - 18, g.h / 2], keep: true, rival: true, tick: (s, r) => rival(g, r)},
    {name: "ball", faces: ["ball orange 16x16"], at: () => [g.w / 2, g.h / 2], bounces: ["one", "two"], keep: true, tick: (s, a) => {
      if (a.y < 8 && a.vy < 0 || a.y > g.h - 8 && a.vy > 0) a.vy = -a.vy;
      if (a.x > -12 && a.x < g.w + 12) return;
      const mine = a.x > 0;
      if (mine) g.add(1); else g.v.other++;
      const goal = g.opt("goal", 5);
      if (g.v.score >= goal) g.win(g.sides[0].name);
      else if (g.v.other >= goal) { if (g.has("lose") || !g.two) g.lose(); else g.win(g.sides[1].name); }
      else serve2(g, a);
    }},
  ]),
  press(g, k) { // with two players the left one has W and S
    if (!g.two || k !== "w" && k !== "s") return false;
    g.keys2 = k === "w" ? -4 : 4;
    return true;
  },
  pad2: g => g.two ? ["w", "s"] : EMPTY,
  named2: g => g.sides[0].name,
  hold2(g, k, down) { g.keys2 = !down ? 0 : k === "w" ? -1e4 : 1e4; }, // until it is let go
});
function serve2(g, ball) {
  const speed = 220 * pace(g), angle = (f.chance() - 0.5) * 0.9;
  ball.x = ball.px = g.w / 2;
  ball.y = ball.py = g.h / 2;
  ball.vx = (f.chance() < 0.5 ? -1 : 1) * Math.cos(angle) * speed;
  ball.vy = Math.sin(angle) * speed;
}
function rival(g, r) {
  const ball = kindOf(g, "ball").list[0];
  let go = 0;
  if (g.two) { if (g.keys2) { go = Math.sign(g.keys2) * 9; g.keys2 -= Math.sign(g.keys2); } }
  else if (ball && ball.vx > 0) go = Math.max(-4.6, Math.min(4.6, ball.y - r.y));
  r.y = Math.max(32, Math.min(g.h - 32, r.y + go));
}
