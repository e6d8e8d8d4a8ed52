// Lists. The functions take an expression about each item, (item, index) => value.

f.len = x => isText(x) ? (wide(x) ? points(x).length : x.length) : isList(x) ? x.length : typeof x === "number" ? plain(x).length : 0;
f.count = (xs, each) => {
  xs = list(xs);
  if (!each) return xs.length;
  let n = 0;
  for (let i = 0; i < xs.length; i++) if (each(xs[i], i)) n++;
  return n;
};
f.filter = (xs, each) => {
  const out = [];
  xs = list(xs);
  for (let i = 0; i < xs.length; i++) if ((each || self)(xs[i], i)) out.push(xs[i]);
  return out;
};
f.map = (xs, each) => {
  xs = isText(xs) ? points(xs) : list(xs);
  const out = [];
  for (let i = 0; i < xs.length; i++) out.push((each || self)(xs[i], i));
  return out;
};
f.find = (xs, each) => {
  xs = list(xs);
  for (let i = 0; i < xs.length; i++) if ((each || self)(xs[i], i)) return xs[i];
  return undefined;
};
f.any = (xs, each) => {
  xs = list(xs);
  for (let i = 0; i < xs.length; i++) if ((each || self)(xs[i], i)) return true;
  return false;
};
f.all = (xs, each) => {
  xs = list(xs);
  for (let i = 0; i < xs.length; i++) if (!(each || self)(xs[i], i)) return false;
  return true;
};
// f.sort keeps the order of equal items.
f.sort = (xs, each) => {
  xs = isText(xs) ? points(xs) : list(xs);
  const keyed = xs.map((x, i) => ({x, i, k: each ? each(x, i) : x}));
  return keyed.sort((a, b) => compare(a.k, b.k) || a.i - b.i).map(o => o.x);
};
// ident is a text that is equal for equal values.
function ident(x) { return isText(x) ? "t" + x : typeof x === "number" ? "n" + x : (x === undefined || x === null ? "" : typeof x + text(x)); }
f.unique = (xs, each) => {
  const seen = new Set();
  return f.filter(xs, (x, i) => {
    const k = ident(each ? each(x, i) : x);
    return !seen.has(k) && seen.add(k);
  });
};
f.group = (xs, each) => {
  const groups = new Map();
  xs = list(xs);
  for (let i = 0; i < xs.length; i++) {
    const key = (each || self)(xs[i], i), k = ident(key);
    const g = groups.get(k);
    if (g) { g.rows.push(xs[i]); g.n++; }
    else groups.set(k, {key, rows: [xs[i]], n: 1});
  }
  return Array.from(groups.values());
};
f.mode = (xs, each) => { const g = f.most(f.group(xs, each), x => x.n); return g && g.key; };
f.most = (xs, each) => outmost(xs, each, 1);
f.least = (xs, each) => outmost(xs, each, -1);
function outmost(xs, each, sign) {
  let got, best;
  xs = list(xs);
  for (let i = 0; i < xs.length; i++) {
    const v = (each || self)(xs[i], i);
    if (rank(v) !== 2 && (best === undefined || compare(v, best) * sign > 0)) { best = v; got = xs[i]; }
  }
  return got;
}
f.reverse = xs => isList(xs) ? list(xs).slice().reverse() : points(text(xs)).reverse().join("");
f.first = xs => f.at(xs, 0);
f.last = xs => f.at(xs, -1);
f.take = (xs, n) => f.slice(xs, 0, Math.max(0, whole(n, 1)));
f.drop = (xs, n) => f.slice(xs, Math.max(0, whole(n, 1)));
f.slice = (xs, a, b) => {
  a = whole(a, 0); b = whole(b, undefined);
  if (isList(xs)) return list(xs).slice(a, b);
  xs = text(xs);
  return wide(xs) ? points(xs).slice(a, b).join("") : xs.slice(a, b);
};
f.has = (xs, x) => isList(xs) ? f.indexOf(xs, x) >= 0 : isRecord(xs) ? f.get(xs, text(x)) !== undefined
  : text(xs).toLowerCase().includes(text(x).toLowerCase());
f.indexOf = (xs, x) => {
  if (!isList(xs)) {
    const at = text(xs).indexOf(text(x));
    return at > 0 && wide(xs) ? points(xs.slice(0, at)).length : at;
  }
  xs = list(xs);
  for (let i = 0; i < xs.length; i++) if (xs[i] === x || same(xs[i], x, 0)) return i;
  return -1;
};
// f.range counts from a to b, both included, downwards where b is less, by 1 or in steps; one number counts from 1.
f.range = (a, b, by) => {
  a = number(a); b = number(b);
  if (b !== b) { b = a; a = 1; if (b < 1) return []; }
  const out = [], step = (a <= b ? 1 : -1) * Math.abs(by === undefined ? 1 : number(by));
  if (!isFinite(a) || !(step > 0 || step < 0) || !spend(Math.min(MOST, Math.abs((b - a) / step)))) return out;
  for (let n = 0, x = a; (step > 0 ? x <= b : x >= b) && out.length < MOST; x = a + ++n * step) out.push(Number(x.toPrecision(14)));
  return out;
};
f.fill = (n, value) => {
  const out = [];
  n = Math.max(0, Math.min(MOST, whole(n, 0)));
  if (!spend(n)) return out;
  for (let i = 0; i < n; i++) out.push(value);
  return out;
};
f.fold = (xs, start, step) => {
  let acc = start;
  xs = list(xs);
  for (let i = 0; i < xs.length; i++) acc = step(acc, xs[i], i);
  return acc;
};
f.flat = xs => {
  const out = [];
  for (const x of list(xs)) {
    for (const y of isList(x) ? list(x) : [x]) if (out.length < MOST) out.push(y);
  }
  return out;
};
f.zip = (a, b) => { b = list(b); return list(a).slice(0, b.length).map((x, i) => [x, b[i]]); };
f.concat = (a, b) => short((isList(a) ? list(a) : a === undefined ? [] : [a]).concat(isList(b) ? list(b) : b === undefined ? [] : [b]));
