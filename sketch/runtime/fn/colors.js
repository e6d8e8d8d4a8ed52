// Colours are texts "#1d4ed8".
function channels(t) {
  const m = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text(t).trim());
  return m ? [0, 1, 2].map(i => m[1].length === 3 ? parseInt(m[1][i] + m[1][i], 16) : parseInt(m[1].slice(2 * i, 2 * i + 2), 16)) : undefined;
}
f.rgb = (r, g, b) => "#" + [r, g, b].map(x => Math.round(f.clamp(x, 0, 255) || 0).toString(16).padStart(2, "0")).join("");
f.hsl = (h, s, l) => {
  s = f.clamp(s, 0, 100) / 100; l = f.clamp(l, 0, 100) / 100;
  const at = n => { const k = f.mod(n + number(h) / 30, 12); return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1))); };
  return f.rgb(at(0), at(8), at(4));
};
f.red = t => (channels(t) || [NaN])[0];
f.green = t => (channels(t) || [0, NaN])[1];
f.blue = t => (channels(t) || [0, 0, NaN])[2];
f.mix = (a, b, share) => {
  const x = channels(a), y = channels(b), n = share === undefined ? 0.5 : f.clamp(share, 0, 1);
  return x && y ? f.rgb(...x.map((v, i) => v + (y[i] - v) * n)) : undefined;
};
// f.contrast is the ratio of WCAG 2: 4.5 is enough for text.
f.contrast = (a, b) => {
  const light = t => { const c = channels(t); return c ? c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0) : NaN; };
  const x = light(a), y = light(b);
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};
