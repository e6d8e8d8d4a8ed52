// Stages are drawn on a canvas, each frame while they live. Emoji are drawn once and copied, for speed.

const stages = new Map(); // canvas → its node
let framing = false;

ROLE.stage = function (n) {
  const targets = n.targets || [];
  return h("div", {class: "stagebox"},
    h("canvas", {class: "canvas", role: "img", "aria-label": n.label, style: {aspectRatio: n.w + " / " + n.h, "--w": n.w, "--h": n.h}, tabindex: n.focus ? -1 : null, ref: el => { attach(el, n); wish(el, n); },
      onPointerDown: e => { if (!n.touch) return; e.currentTarget.setPointerCapture(e.pointerId); point(e, n, "first"); }, onPointerMove: e => { if (n.touch && e.buttons) point(e, n, true); }, onPointerUp: e => n.touch && point(e, n, false), onPointerCancel: e => n.touch && point(e, n, false)}),
    targets.length ? h("div", {class: "unseen-list"}, targets.map((t, i) => h("button", {type: "button", key: i, onClick: t.act}, t.name))) : null);
};
function attach(el, n) {
  if (!el) { for (const c of stages.keys()) if (!c.isConnected) stages.delete(c); return; }
  stages.set(el, n);
  if (!framing) { framing = true; requestAnimationFrame(frames); }
}
function point(e, n, down) {
  const box = e.currentTarget.getBoundingClientRect();
  n.touch((e.clientX - box.left) / box.width * n.w, (e.clientY - box.top) / box.height * n.h, down);
  if (down === "first" && n.live()) e.preventDefault();
}
function frames() {
  let live = false;
  for (const [el, n] of stages) {
    if (!el.isConnected) { stages.delete(el); continue; }
    paint(el, n);
    live = live || n.live();
  }
  framing = live;
  if (live) requestAnimationFrame(frames);
}
document.addEventListener("keydown", e => { if (!e.repeat) for (const n of stages.values()) if (n.held) n.held(e.key, true); });
document.addEventListener("keyup", e => { for (const n of stages.values()) if (n.held) n.held(e.key, false); });
window.addEventListener("resize", () => { if (!framing && stages.size) { framing = true; requestAnimationFrame(frames); } });

const SKIES = {night: ["#0b1026", "#1d2450"], space: ["#05060f", "#161a33"], sky: ["#bfe3ff", "#eef8ff"], grass: ["#c9eec1", "#8fd182"], sea: ["#8fd3f4", "#2a7fb8"], sand: ["#fff3d6", "#f1d9a0"], snow: ["#eef4fb", "#d7e3f1"], sunset: ["#ff9e7a", "#ffd9a0"]};
function skyOf(n) {
  const dark = /^dark/.test(document.documentElement.dataset.theme) || matchMedia("(prefers-color-scheme: dark)").matches;
  return SKIES[n.sky] || (n.sky ? [hue(n.sky), hue(n.sky)] : dark ? ["#33456a", "#22304c"] : ["#e4f1ff", "#f8fbff"]);
}
function paint(el, n) {
  const ratio = Math.min(2, devicePixelRatio || 1), width = el.clientWidth || n.w, scale = width / n.w * ratio;
  const w = Math.round(width * ratio), tall = Math.round(n.h * scale);
  if (el.width !== w || el.height !== tall) { el.width = w; el.height = tall; }
  const c = el.getContext("2d");
  c.setTransform(scale, 0, 0, scale, 0, 0);
  const [top, low] = skyOf(n);
  if (top === low) c.fillStyle = top;
  else { const g = c.createLinearGradient(0, 0, 0, n.h); g.addColorStop(0, top); g.addColorStop(1, low); c.fillStyle = g; }
  c.fillRect(0, 0, n.w, n.h);
  if (n.paint) n.paint(c);
  else if (n.wheel) paintWheel(c, n);
  else if (n.scene) paintScene(c, n);
  else if (n.shapes) paintShapes(c, n);
  if (n.each) n.each((sp, x, y) => sprite(c, sp, x, y, scale));
}
function sprite(c, sp, x, y, scale) {
  const shape = hone.shapeOf(sp.face);
  if (shape.kind) {
    c.fillStyle = hue(shape.color || "blue");
    if (shape.kind === "ball") { c.beginPath(); c.arc(x, y, sp.w / 2, 0, 7); c.fill(); }
    else if (shape.kind === "box") { c.beginPath(); c.roundRect(x - sp.w / 2, y - sp.h / 2, sp.w, sp.h, Math.min(4, sp.w / 4, sp.h / 4)); c.fill(); }
    else glyph(c, {star: "★", heart: "♥", triangle: "▲"}[shape.kind], x, y, sp.w, scale);
    return;
  }
  if (sp.face.endsWith(" ") && sp.h > sp.w * 2) { for (let at = y - sp.h / 2 + sp.w / 2; at < y + sp.h / 2; at += sp.w) glyph(c, sp.face.trim(), x, at, sp.w, scale); return; }
  glyph(c, sp.face, x, y, sp.size, scale);
}
const glyphs = new Map();
function glyph(c, text, x, y, size, scale) {
  const px = Math.max(4, Math.round(size * scale)), key = text + "\0" + px + "\0" + c.fillStyle;
  let made = glyphs.get(key);
  if (!made) {
    if (glyphs.size > 200) glyphs.clear();
    made = document.createElement("canvas");
    made.width = made.height = Math.ceil(px * 1.3);
    const g = made.getContext("2d");
    g.font = `${Math.round(px * 0.92 / Math.max(1, Array.from(text).length * 0.62))}px system-ui, "Noto Color Emoji", sans-serif`;
    g.textAlign = "center";
    g.textBaseline = "middle";
    g.fillStyle = typeof c.fillStyle === "string" ? c.fillStyle : "#888";
    g.fillText(text, made.width / 2, made.height / 2 + px * 0.04);
    glyphs.set(key, made);
  }
  const s = made.width / scale;
  c.drawImage(made, x - s / 2, y - s / 2, s, s);
}
