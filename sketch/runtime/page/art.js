// Art, as parameters become pictures. Moving scenes are functions of time alone: nothing is kept from frame to frame.

const PALETTE = ["#e5383b", "#f4812a", "#ffd23f", "#2f9e5b", "#3b76e1", "#8d55d6", "#ec6fa9"];
// chance gives numbers from 0 to 1 that depend on the seeds alone.
function rand(a, b) {
  let x = Math.imul((a | 0) + 0x9e3779b9, 0x85ebca6b) ^ Math.imul((b | 0) + 0x165667b1, 0xc2b2ae35);
  x ^= x >>> 15; x = Math.imul(x, 0x2c1b3c6d); x ^= x >>> 12; x = Math.imul(x, 0x297a2d39); x ^= x >>> 15;
  return (x >>> 0) / 4294967296;
}
function colorsOf(n) { return n.colors ? n.colors.map(c => hue(c.toLowerCase())) : PALETTE; }
function paintScene(c, n) {
  const t = (Date.now() - n.from) / 1000 * ((n.given.speed === undefined ? 5 : n.given.speed) / 5), scene = SCENES[n.scene];
  c.lineCap = c.lineJoin = "round";
  if (scene) scene(c, n, t, (n.scene in RESTING ? colorsOf(n) : colorsOf(n)));
}

const SCENES = {
  fireworks(c, n, t, colors) {
    const every = 0.55, rockets = Math.max(1, Math.round((n.given.amount || 20) / 20));
    for (let k = Math.floor(t / every) - 3; k <= t / every; k++) for (let j = 0; j < rockets; j++) burstOf(c, n, t - k * every - j * 0.2, k * 31 + j, 1, colors, n.seed);
    for (const b of n.bursts) burstOf(c, n, (Date.now() - b.at) / 1000, b.seed, b.size, colors, 7);
  },
  snow(c, n, t, colors) { drift(c, n, t, {amount: 90, fall: 40, sway: 18, size: 3, color: n.colors ? colors : ["#ffffff", "#dbe9f7"], ring: !n.colors}); },
  rain(c, n, t, colors) {
    const many = Math.min(600, n.given.amount || 140);
    c.lineWidth = 1.5;
    c.strokeStyle = n.colors ? colors[0] : "#5b9bd5";
    c.beginPath();
    for (let i = 0; i < many; i++) {
      const v = 320 + rand(i, 2) * 260, y = (rand(i, 1) * (n.h + 60) + t * v) % (n.h + 60) - 30, x = rand(i, 3) * n.w;
      c.moveTo(x, y);
      c.lineTo(x - 2, y + 14);
    }
    c.stroke();
  },
  stars(c, n, t, colors) {
    const many = Math.min(800, n.given.amount || 180), mx = n.w / 2, my = n.h / 2;
    for (let i = 0; i < many; i++) {
      const z = 1 - (rand(i, 1) + t * 0.12) % 1, x = mx + (rand(i, 2) - 0.5) * n.w / z * 0.6, y = my + (rand(i, 3) - 0.5) * n.h / z * 0.6, r = (1 - z) * (n.given.size || 2.4);
      if (x < 0 || y < 0 || x > n.w || y > n.h) continue;
      c.fillStyle = n.colors ? colors[i % colors.length] : "#ffffff";
      disc(c, x, y, Math.max(0.4, r));
    }
  },
  confetti(c, n, t, colors) {
    drift(c, n, t, {amount: 90, fall: 80, sway: 30, size: 7, color: colors, box: true});
    for (const b of n.bursts) burstOf(c, n, (Date.now() - b.at) / 1000, b.seed, b.size, colors, 7);
  },
  bubbles(c, n, t, colors) { drift(c, n, t, {amount: 40, fall: -45, sway: 14, size: 14, color: n.colors ? colors : ["#3b9ae1", "#1fa5a0", "#8d55d6"], hollow: true}); },
  hearts(c, n, t, colors) { drift(c, n, t, {amount: 36, fall: -50, sway: 16, size: 22, color: n.colors ? colors : ["#e5383b", "#ec6fa9"], text: "♥"}); },
  leaves(c, n, t, colors) { drift(c, n, t, {amount: 36, fall: 45, sway: 36, size: 24, color: colors, text: "🍂"}); },
  waves(c, n, t, colors) {
    const many = Math.min(12, n.given.amount || 5), own = n.colors ? colors : ["#0b3d66", "#125e8a", "#1b7fae", "#3aa0cc", "#7cc4e3"];
    for (let k = 0; k < many; k++) {
      const base = n.h * (0.35 + 0.6 * k / many);
      c.fillStyle = own[(many - 1 - k) % own.length];
      c.beginPath();
      c.moveTo(0, n.h);
      for (let x = 0; x <= n.w; x += 6) c.lineTo(x, base + Math.sin(x / (40 + k * 9) + t * (0.8 + k * 0.25) + k) * (n.given.size || 12));
      c.lineTo(n.w, n.h);
      c.fill();
    }
  },
  fireflies(c, n, t, colors) {
    const many = Math.min(300, n.given.amount || 40);
    for (let i = 0; i < many; i++) {
      const x = (rand(i, 1) + 0.06 * Math.sin(t * (0.3 + rand(i, 4)) + i)) * n.w, y = (rand(i, 2) + 0.06 * Math.cos(t * (0.4 + rand(i, 5)) + i * 2)) * n.h, on = 0.5 + 0.5 * Math.sin(t * (1 + rand(i, 6) * 2) + i);
      const g = c.createRadialGradient(x, y, 0, x, y, 12), tint = n.colors ? colors[i % colors.length] : "#ffe66d";
      g.addColorStop(0, tint);
      g.addColorStop(1, tint + "00");
      c.globalAlpha = on;
      c.fillStyle = g;
      c.fillRect(x - 12, y - 12, 24, 24);
    }
    c.globalAlpha = 1;
  },
  lava(c, n, t, colors) {
    const many = Math.min(20, n.given.amount || 7);
    c.globalAlpha = 0.85;
    for (let i = 0; i < many; i++) {
      const y = n.h * (0.5 + 0.45 * Math.sin(t * (0.25 + rand(i, 1) * 0.3) + i * 2)), x = n.w * (0.5 + 0.3 * Math.sin(t * 0.2 + i * 1.7)), r = 24 + rand(i, 2) * 34, g = c.createRadialGradient(x, y, r * 0.2, x, y, r);
      g.addColorStop(0, colors[i % colors.length]);
      g.addColorStop(1, colors[i % colors.length] + "00");
      c.fillStyle = g;
      disc(c, x, y, r);
    }
    c.globalAlpha = 1;
  },
  matrix(c, n, t, colors) {
    const step = n.given.size || 14, cols = Math.floor(n.w / step), rows = Math.ceil(n.h / step);
    c.font = `${step}px monospace`;
    c.textAlign = "center";
    for (let x = 0; x < cols; x++) {
      const head = (t * (4 + rand(x, 1) * 8) + rand(x, 2) * rows * 2) % (rows * 1.6);
      for (let k = 0; k < 12; k++) {
        const y = Math.floor(head) - k;
        if (y < 0 || y > rows) continue;
        c.fillStyle = k ? n.colors ? colors[0] : "#35d06a" : "#eafff0";
        c.globalAlpha = 1 - k / 12;
        c.fillText(String.fromCharCode(0x30a0 + Math.floor(rand(x * 97 + y, Math.floor(t * 2)) * 90)), x * step + step / 2, y * step + step);
      }
    }
    c.globalAlpha = 1;
  },
};
function disc(c, x, y, r) { c.beginPath(); c.arc(x, y, Math.max(0, r), 0, 7); c.fill(); }

// drift is many things that fall or rise and sway.
function drift(c, n, t, o) {
  const many = Math.min(600, n.given.amount || o.amount), size = n.given.size || o.size, tall = n.h + size * 2;
  for (let i = 0; i < many; i++) {
    const v = o.fall * (0.5 + rand(i, 4)), far = rand(i, 1) * tall + t * v, y = ((far % tall) + tall) % tall - size, x = rand(i, 2) * n.w + Math.sin(t * (0.5 + rand(i, 5)) + i) * o.sway, r = size * (0.5 + rand(i, 3) * 0.8);
    c.fillStyle = c.strokeStyle = o.color[i % o.color.length];
    const picture = n.pictures ? n.pictures[i % n.pictures.length] : o.text;
    if (picture) glyph(c, picture, x, y, r * (n.pictures && !o.text ? 3 : 1) + 6, c.getTransform().a);
    else if (o.box) { c.save(); c.translate(x, y); c.rotate(t * (1 + rand(i, 6) * 3) + i); c.fillRect(-r / 2, -r / 4, r, r / 2); c.restore(); }
    else if (o.hollow) { c.lineWidth = 2; c.beginPath(); c.arc(x, y, r, 0, 7); c.stroke(); }
    else { disc(c, x, y, r); if (o.ring) { c.lineWidth = 0.5; c.strokeStyle = "#9db7d1"; c.stroke(); } }
  }
}
// burstOf is one firework: it rises for a while, then opens and fades.
function burstOf(c, n, age, k, size, colors, seed) {
  const rise = size > 1.2 ? 0 : 0.7, x = n.w * (0.12 + 0.76 * rand(k, seed)), top = n.h * (0.15 + 0.35 * rand(k, seed + 1));
  if (age < 0 || age > rise + 2.2) return;
  c.fillStyle = colors[Math.floor(rand(k, seed + 2) * colors.length)];
  if (age < rise) { disc(c, x, n.h - (n.h - top) * (age / rise), 2); return; }
  const a = age - rise, r = Math.min(n.w, n.h) * 0.28 * size * (1 - Math.exp(-2.4 * a)), many = Math.min(160, Math.round(64 * size));
  c.globalAlpha = Math.max(0, 1 - a / 2.1);
  for (let i = 0; i < many; i++) {
    const angle = i / many * 2 * Math.PI, far = r * (0.45 + 0.55 * rand(i, k));
    if (i % 9 === 0) c.fillStyle = colors[(i + k) % colors.length];
    disc(c, x + Math.cos(angle) * far, top + Math.sin(angle) * far + 26 * a * a, 1.7 + 0.9 * size * (1 - a / 2.4));
  }
  c.globalAlpha = 1;
}
