// merge puts together what two windows of an app made of the same text, neither knowing of
// the other: base is what both began with. Rows that either has added stay, whatever becomes
// of the rest; where both changed one thing that can't be both, mine counts.
function merge(base, mine, theirs) {
  const text = JSON.stringify, list = Array.isArray, record = x => x !== null && typeof x === "object" && !list(x);
  const same = (a, b) => a === b || text(a) === text(b);

  const value = (b, m, t) => {
    if (same(m, t) || same(t, b)) return m;
    if (same(m, b)) return t;
    if (list(m) && list(t)) return lists(list(b) ? b : [], m, t);
    if (record(m) && record(t)) return records(record(b) ? b : {}, m, t);
    if (typeof m === "string" && typeof t === "string" && (m + t).includes("\n")) return rows((typeof b === "string" ? b : "").split("\n"), m.split("\n"), t.split("\n")).join("\n");
    return m;
  };
  const records = (b, m, t) => {
    const out = [];
    for (const k of new Set([...Object.keys(t), ...Object.keys(m)])) {
      const had = Object.hasOwn(b, k), [i, they] = [Object.hasOwn(m, k), Object.hasOwn(t, k)];
      if (i && they) out.push([k, value(had ? b[k] : undefined, m[k], t[k])]);
      else if (!had || !same(b[k], i ? m[k] : t[k])) out.push([k, i ? m[k] : t[k]]); // what one took away stays where the other changed it
    }
    return Object.fromEntries(out);
  };
  // The fields of a board keep their places; rows have none.
  const lists = (b, m, t) => {
    if ([b, m, t].every(x => x.every(e => record(e) || typeof e === "string"))) return rows(b, m, t);
    return b.length === m.length && m.length === t.length ? m.map((e, i) => value(b[i], e, t[i])) : m;
  };

  // left is what of all is not among some, as often as it is there.
  const left = (all, some) => {
    const n = new Map();
    for (const x of some) n.set(x, (n.get(x) || 0) + 1);
    return all.map((x, i) => [x, i]).filter(([x]) => !n.get(x) || !n.set(x, n.get(x) - 1));
  };
  // edits are rows that stand where another stood: old text → place.
  const edits = (from, to, gone, fresh) => {
    const out = new Map(), was = new Set(gone.map(([, i]) => i)), is = new Set(fresh.map(([, i]) => i));
    if (from.length === to.length) from.forEach((x, i) => { if (was.has(i) && is.has(i)) out.set(x, i); });
    return out;
  };
  const rows = (b, m, t) => {
    const [B, M, T] = [b, m, t].map(l => l.map(x => text(x))), out = T.map((x, i) => ({x, v: t[i]}));
    const gone = left(B, M), fresh = left(M, B), mine = edits(B, M, gone, fresh), theirs = edits(B, T, left(B, T), left(T, B)), placed = new Set();
    for (const [g] of gone) {
      const at = out.findIndex(e => e.x === g), to = mine.get(g);
      if (to === undefined) { if (at >= 0) out.splice(at, 1); continue; }
      const there = at >= 0 ? at : theirs.has(g) ? out.findIndex(e => e.x === T[theirs.get(g)]) : -1;
      if (there < 0) continue;
      const v = at >= 0 ? m[to] : value(JSON.parse(g), m[to], out[there].v);
      out[there] = {x: text(v), v};
      placed.add(to);
    }
    for (const [x, i] of fresh) {
      if (placed.has(i)) continue;
      const before = i ? out.findLastIndex(e => e.x === M[i - 1]) : -1, after = before < 0 && i + 1 < M.length ? out.findIndex(e => e.x === M[i + 1]) : -1;
      out.splice(before >= 0 ? before + 1 : after >= 0 ? after : out.length, 0, {x, v: m[i]});
    }
    return out.map(e => e.v);
  };

  if (mine === theirs || theirs === base || theirs === null) return mine;
  if (mine === base || mine === null) return theirs;
  try {
    const read = s => s === null ? undefined : JSON.parse(s);
    return text(value(read(base), read(mine), read(theirs)));
  } catch (e) {
    return value(base ?? "", mine, theirs); // no JSON: lines
  }
}
