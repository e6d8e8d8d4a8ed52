// Drawn shapes, the drawing pad, the ladder.

function paintShapes(c, n) {
  const dark = /^dark/.test(document.documentElement.dataset.theme) || matchMedia("(prefers-color-scheme: dark)").matches;
  for (const [kind, a] of n.shapes) {
    const at = i => { const v = Number(a[i]); return v === v ? Math.max(-1e5, Math.min(1e5, v)) : 0; }, color = a[kind === "circle" || kind === "write" ? 3 : 4];
    c.fillStyle = c.strokeStyle = typeof color === "string" && color ? hue(color) : n.sky ? "#111216" : dark ? "#e9eaee" : "#1c1d21";
    if (kind === "circle") disc(c, at(0), at(1), at(2));
    else if (kind === "rect") c.fillRect(at(0), at(1), at(2), at(3));
    else if (kind === "line") { c.lineWidth = 3; c.beginPath(); c.moveTo(at(0), at(1)); c.lineTo(at(2), at(3)); c.stroke(); }
    else if (kind === "write") { c.font = "20px system-ui, sans-serif"; c.textAlign = "center"; c.textBaseline = "middle"; c.fillText(hone.f.show(a[2]), at(0), at(1)); }
  }
}
function paintStrokes(c, n, more) {
  c.lineCap = c.lineJoin = "round";
  for (const k of more ? n.strokes.concat([more]) : n.strokes) {
    c.strokeStyle = c.fillStyle = hue(k.color);
    c.lineWidth = k.size;
    const p = k.points;
    if (p.length <= 2) { disc(c, p[0], p[1], k.size / 2); continue; }
    c.beginPath();
    c.moveTo(p[0], p[1]);
    for (let i = 2; i + 1 < p.length; i += 2) c.lineTo(p[i], p[i + 1]);
    c.stroke();
  }
}

ROLE.pad = function (n, id) {
  const node = Object.assign(Object.create(n), {paint: c => paintStrokes(c, n, drawing.points && drawing.id === id ? {color: n.color, size: n.size, points: drawing.points} : null)});
  const place = e => { const b = e.currentTarget.getBoundingClientRect(); return [(e.clientX - b.left) / b.width * n.w, (e.clientY - b.top) / b.height * n.h]; };
  const end = () => { const p = drawing.points; drawing.points = null; if (p) n.add(p); };
  return h("div", {class: "stagebox"},
    h("canvas", {class: "canvas pen", role: "img", tabindex: 0, "aria-label": n.label + ". " + n.help, style: {aspectRatio: n.w + " / " + n.h, "--w": n.w, "--h": n.h}, ref: el => attach(el, node),
      onPointerDown: e => { e.currentTarget.setPointerCapture(e.pointerId); drawing.id = id; drawing.points = place(e); again(); }, onPointerMove: e => { if (drawing.points && drawing.points.length < 4000) { drawing.points.push(...place(e)); again(); } }, onPointerUp: end, onPointerCancel: end,
      onKeyDown: e => keyDraw(e, n, id)}));
};
const drawing = {id: "", points: null, x: 0, y: 0, down: true};
function again() { if (!framing) { framing = true; requestAnimationFrame(frames); } }
// keyDraw draws by arrow keys; Space lifts and sets the pen.
function keyDraw(e, n, id) {
  const by = {ArrowLeft: [-10, 0], ArrowRight: [10, 0], ArrowUp: [0, -10], ArrowDown: [0, 10]}[e.key];
  if (e.key === " ") { drawing.down = !drawing.down; e.preventDefault(); return; }
  if (!by) return;
  e.preventDefault();
  e.stopPropagation();
  if (drawing.key !== id) { drawing.key = id; drawing.x = n.w / 2; drawing.y = n.h / 2; }
  const from = [drawing.x, drawing.y];
  drawing.x = Math.max(0, Math.min(n.w, drawing.x + by[0]));
  drawing.y = Math.max(0, Math.min(n.h, drawing.y + by[1]));
  if (drawing.down) n.add([...from, drawing.x, drawing.y]);
}

ROLE.ladder = function (n) {
  const x = c => 100 * (c + 0.5) / n.n, y = k => 4 + 92 * k / n.rungs.length, tints = PALETTE, lines = [];
  for (let c = 0; c < n.n; c++) lines.push(`M${x(c)} 0V100`);
  n.rungs.forEach((row, k) => row.forEach(c => lines.push(`M${x(c)} ${y(k + 0.5)}H${x(c + 1)}`)));
  const way = i => { let d = `M${x(i)} 0`; n.ways[i].forEach((c, k) => { if (k) d += `V${y(k - 0.5)}H${x(c)}`; }); return d + "V100"; };
  return h("svg", {class: "ladder", viewBox: "0 0 100 100", preserveAspectRatio: "none", role: "img", "aria-label": n.label},
    h("path", {d: lines.join(""), class: "rungs"}), n.shown.map(i => h("path", {key: i, d: way(i), class: "way", style: {stroke: tints[i % tints.length]}})));
};

function paintWheel(c, n) {
  const r = n.w / 2 - 12, many = n.wheel.length, tints = n.colors ? n.colors.map(x => hue(x.toLowerCase())) : PALETTE;
  c.clearRect(0, 0, n.w, n.h);
  c.save();
  c.translate(n.w / 2, n.h / 2);
  c.rotate(n.turn() * 2 * Math.PI - Math.PI / 2);
  n.wheel.forEach((t, i) => {
    const tint = tints[i === many - 1 && many % tints.length === 1 ? 1 % tints.length : i % tints.length];
    c.fillStyle = tint;
    c.beginPath(); c.moveTo(0, 0); c.arc(0, 0, r, i / many * 2 * Math.PI, (i + 1) / many * 2 * Math.PI); c.fill();
    c.save();
    c.rotate((i + 0.5) / many * 2 * Math.PI);
    c.fillStyle = ink(tint) || "#111216";
    const px = Math.max(9, Math.min(20, 300 / Math.max(many, Array.from(t).length)));
    c.font = `600 ${px}px system-ui, sans-serif`;
    c.textAlign = "right";
    c.textBaseline = "middle";
    c.fillText(Array.from(t).slice(0, 16).join(""), r - 8, 0, r - 30);
    c.restore();
  });
  c.restore();
  c.fillStyle = "#1c1d21";
  disc(c, n.w / 2, n.h / 2, 12);
  c.beginPath(); c.moveTo(n.w / 2 - 12, 2); c.lineTo(n.w / 2 + 12, 2); c.lineTo(n.w / 2, 26); c.fill();
}

// picture gives the person a drawing as a file.
function picture(key, name) {
  for (const [el, n] of stages) if (n.key === key) {
    const a = document.createElement("a");
    a.href = el.toDataURL("image/png");
    a.download = name + ".png";
    a.click();
  }
}
