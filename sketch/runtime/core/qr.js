// QR codes (ISO/IEC 18004): bytes as UTF-8, error correction M, versions 1 to 20, written after the standard.

// Of each version: codewords in all, error correction codewords a block, blocks.
const QR = "26 10 1,44 16 1,70 26 1,100 18 2,134 24 2,172 16 4,196 18 4,242 22 4,292 22 5,346 26 5,404 30 5,466 22 8,532 22 9,581 24 9,655 24 10,733 28 10,815 28 11,901 26 13,991 26 14,1085 26 16".split(",").map(t => t.split(" ").map(Number));

function utf8(t) {
  const out = [];
  for (const ch of t) {
    const c = ch.codePointAt(0);
    if (c < 128) out.push(c);
    else if (c < 2048) out.push(192 | c >> 6, 128 | c & 63);
    else if (c < 65536) out.push(224 | c >> 12, 128 | c >> 6 & 63, 128 | c & 63);
    else out.push(240 | c >> 18, 128 | c >> 12 & 63, 128 | c >> 6 & 63, 128 | c & 63);
  }
  return out;
}
// times multiplies in GF(256) of 0x11d, by the powers of 2 and their logarithms.
const GF_POWERS = [], GF_LOGS = [];
for (let i = 0, x = 1; i < 255; i++, x = x << 1 ^ (x >> 7) * 0x11d) { GF_POWERS[i] = GF_POWERS[i + 255] = x; GF_LOGS[x] = i; }
const times = (a, b) => a && b ? GF_POWERS[GF_LOGS[a] + GF_LOGS[b]] : 0;

function remainder(data, n) {
  const by = new Array(n).fill(0);
  by[n - 1] = 1;
  for (let i = 0, root = 1; i < n; i++, root = times(root, 2)) for (let k = 0; k < n; k++) by[k] = times(by[k], root) ^ (k + 1 < n ? by[k + 1] : 0);
  const rest = new Array(n).fill(0);
  for (const b of data) {
    const factor = b ^ rest.shift();
    rest.push(0);
    for (let k = 0; k < n; k++) rest[k] ^= times(by[k], factor);
  }
  return rest;
}
// qrVersion is the smallest that the bytes fit into, 0 where none is large enough.
const qrVersion = bytes => QR.findIndex(([all, ec, blocks], v) => bytes.length <= all - ec * blocks - (v < 9 ? 2 : 3)) + 1;

// codewords are the data with its error correction, blocks interleaved.
function codewords(bytes) {
  const version = qrVersion(bytes);
  const [all, ec, blocks] = QR[version - 1], room = all - ec * blocks, bits = [];
  const push = (value, n) => { for (let i = n - 1; i >= 0; i--) bits.push(value >> i & 1); };
  push(4, 4);
  push(bytes.length, version < 10 ? 8 : 16);
  for (const b of bytes) push(b, 8);
  push(0, Math.min(4, room * 8 - bits.length));
  while (bits.length % 8) bits.push(0);
  const data = [];
  for (let i = 0; i < bits.length; i += 8) data.push(parseInt(bits.slice(i, i + 8).join(""), 2));
  for (let pad = 0xec; data.length < room; pad ^= 0xec ^ 0x11) data.push(pad);
  const short = Math.floor(room / blocks), longer = room % blocks, parts = [], rest = [], out = [];
  for (let b = 0, at = 0; b < blocks; b++) {
    const n = short + (b >= blocks - longer ? 1 : 0);
    parts.push(data.slice(at, at += n));
    rest.push(remainder(parts[b], ec));
  }
  for (let i = 0; i <= short; i++) for (const p of parts) if (i < p.length) out.push(p[i]);
  for (let i = 0; i < ec; i++) for (const r of rest) out.push(r[i]);
  return {version, out};
}
const MASKS = [(x, y) => (x + y) % 2, (x, y) => y % 2, x => x % 3, (x, y) => (x + y) % 3, (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => x * y % 2 + x * y % 3, (x, y) => (x * y % 2 + x * y % 3) % 2, (x, y) => ((x + y) % 2 + x * y % 3) % 2];

// qrCode is the code of a text that fits as rows of 0 and 1.
function qrCode(t) {
  const {version, out} = codewords(utf8(t)), size = version * 4 + 17, grid = [], fixed = [];
  for (let y = 0; y < size; y++) { grid.push(new Array(size).fill(0)); fixed.push(new Array(size).fill(false)); }
  const set = (x, y, on) => { if (grid[y] && x >= 0 && x < size) { grid[y][x] = on ? 1 : 0; fixed[y][x] = true; } };
  for (let i = 0; i < size; i++) { set(6, i, i % 2 === 0); set(i, 6, i % 2 === 0); }
  for (const [cx, cy] of [[3, 3], [size - 4, 3], [3, size - 4]]) for (let dy = -4; dy <= 4; dy++) for (let dx = -4; dx <= 4; dx++) { const d = Math.max(Math.abs(dx), Math.abs(dy)); set(cx + dx, cy + dy, d !== 2 && d !== 4); }
  const n = version === 1 ? 0 : Math.floor(version / 7) + 2, step = n > 1 ? Math.ceil((version * 4 + 4) / (n * 2 - 2)) * 2 : 0, at = [];
  for (let i = 0; i < n; i++) at.unshift(i === n - 1 ? 6 : size - 7 - i * step);
  for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) {
    if (a === 0 && b === 0 || a === 0 && b === n - 1 || a === n - 1 && b === 0) continue;
    for (let dy = -2; dy <= 2; dy++) for (let dx = -2; dx <= 2; dx++) set(at[a] + dx, at[b] + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
  }
  if (version >= 7) {
    let r = version;
    for (let i = 0; i < 12; i++) r = r << 1 ^ (r >> 11) * 0x1f25;
    const bits = version << 12 | r;
    for (let i = 0; i < 18; i++) { const a = size - 11 + i % 3, b = Math.floor(i / 3); set(a, b, bits >> i & 1); set(b, a, bits >> i & 1); }
  }
  formatBits(set, size, 0);
  place(grid, fixed, size, out);
  let best = 0, least = Infinity;
  for (let m = 0; m < 8; m++) {
    masked(grid, fixed, m);
    formatBits(set, size, m);
    const p = penalty(grid, size);
    if (p < least) { least = p; best = m; }
    masked(grid, fixed, m);
  }
  masked(grid, fixed, best);
  formatBits(set, size, best);
  return grid;
}
function masked(grid, fixed, m) { grid.forEach((row, y) => row.forEach((_, x) => { if (!fixed[y][x] && MASKS[m](x, y) === 0) row[x] ^= 1; })); }
function formatBits(set, size, m) {
  let r = m; // error correction M is 00
  for (let i = 0; i < 10; i++) r = r << 1 ^ (r >> 9) * 0x537;
  const bits = (m << 10 | r) ^ 0x5412, bit = i => bits >> i & 1;
  for (let i = 0; i <= 5; i++) set(8, i, bit(i));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let i = 9; i < 15; i++) set(14 - i, 8, bit(i));
  for (let i = 0; i < 8; i++) set(size - 1 - i, 8, bit(i));
  for (let i = 8; i < 15; i++) set(8, size - 15 + i, bit(i));
  set(8, size - 8, 1);
}
// place lays the bits in pairs of columns from the right, up and down in turn.
function place(grid, fixed, size, out) {
  let i = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let v = 0; v < size; v++) for (let k = 0; k < 2; k++) {
      const x = right - k, y = (right + 1 & 2) === 0 ? size - 1 - v : v;
      if (!fixed[y][x] && i < out.length * 8) { grid[y][x] = out[i >> 3] >> 7 - (i & 7) & 1; i++; }
    }
  }
}
// penalty counts what a reader stumbles over: runs, blocks, what looks like a corner, too much of one colour.
function penalty(grid, size) {
  let p = 0, dark = 0;
  for (const turned of [false, true]) for (let y = 0; y < size; y++) {
    let line = "";
    for (let x = 0; x < size; x++) line += turned ? grid[x][y] : grid[y][x];
    for (const run of line.match(/0+|1+/g)) if (run.length >= 5) p += run.length - 2;
    for (let x = 0; x + 11 <= size; x++) { const s = line.slice(x, x + 11); if (s === "10111010000" || s === "00001011101") p += 40; }
  }
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
    dark += grid[y][x];
    if (x && y && grid[y][x] === grid[y - 1][x] && grid[y][x] === grid[y][x - 1] && grid[y][x] === grid[y - 1][x - 1]) p += 3;
  }
  return p + Math.floor(Math.abs(dark * 20 / (size * size) - 10)) * 10;
}

// The code itself is made when a page reads it, and kept while its text stays.
let lastText, lastCode;
function codeOf(text) {
  if (text !== lastText) { lastText = text; lastCode = qrCode(text).map(r => r.join("")).join("\n"); }
  return lastCode;
}
DRAW.qr = (app, p, out) => {
  const t = f.show(p.value(app.s)), text = t === "–" ? "" : t;
  out.push(text !== "" && qrVersion(utf8(text)) ? {role: "qr", label: word("qrOf") + t, get code() { return codeOf(text); }} : {role: "text", text: word(t === "" ? "empty" : "tooLong"), tone: "muted"});
};
