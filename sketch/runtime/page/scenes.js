// Scenes that rest: each picture follows from its seed and parameters.

const RESTING = {
  tree(c, n, _, colors) {
    const depth = Math.max(1, Math.min(12, Math.round(n.given.depth || 9))), angle = (n.given.angle || 24) * Math.PI / 180;
    let k = 0;
    const branch = (x, y, a, len, d) => {
      const ex = x + Math.cos(a) * len, ey = y + Math.sin(a) * len;
      c.strokeStyle = d < 3 ? n.colors ? colors[(k++) % colors.length] : d < 2 ? "#4fae5b" : "#3b8a4a" : "#7a5638";
      c.lineWidth = Math.max(0.8, d * 1.1);
      c.beginPath(); c.moveTo(x, y); c.lineTo(ex, ey); c.stroke();
      if (d <= 1) return;
      const off = (rand(k++, n.seed) - 0.5) * 0.25;
      branch(ex, ey, a - angle + off, len * (0.7 + rand(k, n.seed) * 0.12), d - 1);
      branch(ex, ey, a + angle + off, len * (0.7 + rand(k + 1, n.seed) * 0.12), d - 1);
    };
    branch(n.w / 2, n.h - 6, -Math.PI / 2, n.h * (n.given.size ? n.given.size / 400 : 0.23), depth);
  },
  spiral(c, n, _, colors) {
    const many = Math.min(3000, n.given.amount || 420), turn = (n.given.angle || 137.5 + (n.seed % 7) * 0.12) * Math.PI / 180, far = Math.min(n.w, n.h) * 0.47 / Math.sqrt(many);
    for (let i = 0; i < many; i++) {
      c.fillStyle = colors[Math.floor(i / many * colors.length)];
      disc(c, n.w / 2 + Math.cos(i * turn) * far * Math.sqrt(i), n.h / 2 + Math.sin(i * turn) * far * Math.sqrt(i), (n.given.size || 5) * (0.35 + 0.65 * i / many));
    }
  },
  circles(c, n, _, colors) {
    const many = Math.min(1500, n.given.amount || 60);
    c.globalAlpha = 0.72;
    for (let i = 0; i < many; i++) {
      c.fillStyle = colors[Math.floor(rand(i, n.seed + 3) * colors.length)];
      disc(c, rand(i, n.seed) * n.w, rand(i, n.seed + 1) * n.h, (n.given.size || 34) * (0.15 + rand(i, n.seed + 2)));
    }
    c.globalAlpha = 1;
  },
  lines(c, n, _, colors) {
    const many = Math.min(1500, n.given.amount || 70);
    c.lineWidth = n.given.size || 2.5;
    for (let i = 0; i < many; i++) {
      c.strokeStyle = colors[i % colors.length];
      c.beginPath();
      c.moveTo(rand(i, n.seed) * n.w, rand(i, n.seed + 1) * n.h);
      c.bezierCurveTo(rand(i, n.seed + 2) * n.w, rand(i, n.seed + 3) * n.h, rand(i + 1, n.seed + 2) * n.w, rand(i + 1, n.seed + 3) * n.h, rand(i + 1, n.seed) * n.w, rand(i + 1, n.seed + 1) * n.h);
      c.stroke();
    }
  },
  mandala(c, n, _, colors) {
    const parts = Math.max(3, Math.min(48, Math.round(n.given.amount || 8 + n.seed % 5 * 2))), rings = Math.max(2, Math.min(12, n.given.depth || 6)), r = Math.min(n.w, n.h) * 0.47;
    c.save();
    c.translate(n.w / 2, n.h / 2);
    for (let k = rings; k >= 1; k--) {
      const kind = Math.floor(rand(k, n.seed) * 3), at = r * k / rings * 0.86;
      c.fillStyle = colors[Math.floor(rand(k, n.seed + 1) * colors.length)];
      for (let i = 0; i < parts; i++) {
        c.save();
        c.rotate((i + (k % 2) / 2) / parts * 2 * Math.PI);
        c.beginPath();
        if (kind === 0) c.arc(at, 0, r / rings * 0.5, 0, 7);
        else if (kind === 1) c.ellipse(at, 0, r / rings * 0.75, r / rings * 0.3, 0, 0, 7);
        else { c.moveTo(at - r / rings * 0.7, 0); c.lineTo(at, r / rings * 0.45); c.lineTo(at + r / rings * 0.7, 0); c.lineTo(at, -r / rings * 0.45); }
        c.fill();
        c.restore();
      }
    }
    c.restore();
  },
  mosaic(c, n, _, colors) {
    const step = Math.max(6, n.given.size || 30);
    for (let y = 0; y * step < n.h; y++) for (let x = 0; x * step < n.w; x++) {
      c.fillStyle = colors[Math.floor(rand(x * 131 + y, n.seed) * colors.length)];
      const turn = Math.floor(rand(x * 131 + y, n.seed + 1) * 4), px = x * step, py = y * step;
      c.beginPath();
      if (turn < 2) { c.moveTo(px + (turn ? step : 0), py); c.arc(px + (turn ? step : 0), py, step, turn ? Math.PI / 2 : 0, turn ? Math.PI : Math.PI / 2); } else if (turn === 2) c.rect(px + 1, py + 1, step - 2, step - 2); else c.arc(px + step / 2, py + step / 2, step / 2 - 1, 0, 7);
      c.fill();
    }
  },
  mountains(c, n, _, colors) {
    const many = Math.max(2, Math.min(10, n.given.amount || 5)), own = n.colors ? colors : ["#a9c4de", "#7da2c4", "#54799c", "#365672", "#20374b"];
    c.fillStyle = "#ffd9a0";
    disc(c, n.w * (0.2 + 0.6 * rand(1, n.seed)), n.h * 0.24, 26);
    for (let k = 0; k < many; k++) {
      c.fillStyle = own[k % own.length];
      c.beginPath();
      c.moveTo(0, n.h);
      for (let x = 0; x <= n.w; x += 4) {
        let y = n.h * (0.3 + 0.6 * k / many);
        for (let o = 0; o < 5; o++) { const f0 = 0.008 * 2 ** o, at = x * f0 + k * 7, i = Math.floor(at), u = at - i; y -= (rand(i + k * 99, n.seed + o) * (1 - u) + rand(i + 1 + k * 99, n.seed + o) * u - 0.5) * 90 / 2 ** o; }
        c.lineTo(x, y);
      }
      c.lineTo(n.w, n.h);
      c.fill();
    }
  },
  flowers(c, n, _, colors) {
    const many = Math.min(200, n.given.amount || 14);
    for (let i = 0; i < many; i++) {
      const x = (0.06 + 0.88 * rand(i, n.seed)) * n.w, y = n.h * (0.2 + 0.5 * rand(i, n.seed + 1)), r = (n.given.size || 16) * (0.6 + 0.7 * rand(i, n.seed + 2)), petals = 5 + Math.floor(rand(i, n.seed + 3) * 4);
      c.strokeStyle = "#3b8a4a";
      c.lineWidth = 3;
      c.beginPath(); c.moveTo(x, y); c.quadraticCurveTo(x + 10, (y + n.h) / 2, x, n.h); c.stroke();
      c.fillStyle = colors[i % colors.length];
      for (let k = 0; k < petals; k++) disc(c, x + Math.cos(k / petals * 6.283) * r * 0.8, y + Math.sin(k / petals * 6.283) * r * 0.8, r * 0.5);
      c.fillStyle = "#ffd23f";
      disc(c, x, y, r * 0.42);
    }
  },
  triangles(c, n, _, colors) {
    const depth = Math.max(0, Math.min(8, Math.round(n.given.depth === undefined ? 6 : n.given.depth)));
    const part = (x, y, w, d, k) => {
      if (d === 0) { c.fillStyle = colors[(k + n.seed) % colors.length]; c.beginPath(); c.moveTo(x, y); c.lineTo(x + w, y); c.lineTo(x + w / 2, y - w * 0.866); c.fill(); return; }
      part(x, y, w / 2, d - 1, k); part(x + w / 2, y, w / 2, d - 1, k + 1); part(x + w / 4, y - w * 0.433, w / 2, d - 1, k + 2);
    };
    const w = Math.min(n.w * 0.94, n.h);
    part((n.w - w) / 2, n.h * 0.96, w, depth, 0);
  },
  orbits(c, n, _, colors) { // a wheel that rolls inside another
    const p = 7 + n.seed % 12, q = [2, 3, 5][n.seed % 3], d = 0.5 + 0.5 * rand(1, n.seed), small = q / p, r = Math.min(n.w, n.h) * 0.46 / (1 - small + small * d), many = 720;
    c.lineWidth = n.given.size || 2;
    for (let part = 0; part < colors.length; part++) {
      c.strokeStyle = colors[part];
      c.beginPath();
      for (let i = Math.floor(many / colors.length * part); i <= many / colors.length * (part + 1); i++) {
        const u = i / many * 6.28319 * q, v = u * (1 - small) / small;
        c.lineTo(n.w / 2 + r * ((1 - small) * Math.cos(u) + small * d * Math.cos(v)), n.h / 2 + r * ((1 - small) * Math.sin(u) - small * d * Math.sin(v)));
      }
      c.stroke();
    }
  },
  maze(c, n, _, colors) {
    const step = Math.max(6, n.given.size || 18);
    c.lineWidth = Math.max(1.5, step / 6);
    for (let y = 0; y * step < n.h; y++) for (let x = 0; x * step < n.w; x++) {
      const up = rand(x * 131 + y, n.seed) < 0.5;
      c.strokeStyle = n.colors ? colors[(x + y) % colors.length] : colors[Math.floor(x * step / n.w * colors.length)];
      c.beginPath(); c.moveTo(x * step, (y + (up ? 1 : 0)) * step); c.lineTo((x + 1) * step, (y + (up ? 0 : 1)) * step); c.stroke();
    }
  },
  snowflake(c, n, _, colors) {
    const depth = Math.max(1, Math.min(6, Math.round(n.given.depth || 4))), r = Math.min(n.w, n.h) * 0.44;
    c.strokeStyle = n.colors ? colors[0] : "#3b76e1";
    c.lineWidth = n.given.size || 2;
    c.save();
    c.translate(n.w / 2, n.h / 2);
    const arm = (len, d) => {
      c.beginPath(); c.moveTo(0, 0); c.lineTo(len, 0); c.stroke();
      if (d <= 1) return;
      for (const at of [0.35 + 0.25 * rand(d, n.seed), 0.65 + 0.2 * rand(d, n.seed + 1)]) for (const side of [-1, 1]) { c.save(); c.translate(len * at, 0); c.rotate(side * (0.7 + 0.5 * rand(d, n.seed + 2))); arm(len * 0.34, d - 1); c.restore(); }
    };
    for (let k = 0; k < 6; k++) { c.save(); c.rotate(k * Math.PI / 3 - Math.PI / 2); arm(r, depth); c.restore(); }
    c.restore();
  },
};
Object.assign(SCENES, RESTING);
