// Numbers, chance and statistics.

for (const name of ["abs", "floor", "ceil", "trunc", "cbrt", "exp", "sin", "cos", "asin", "acos", "atan", "sign", "sqrt"]) {
  const fn = Math[name];
  f[name] = x => fn(number(x));
}
f.pi = Math.PI;
f.e = Math.E;
f.tan = x => Math.abs(Math.cos(number(x))) < 1e-15 ? NaN : Math.tan(number(x));
f.ln = x => number(x) > 0 ? Math.log(number(x)) : NaN;
f.pow = (x, y) => Math.pow(number(x), number(y));
f.rad = x => number(x) * Math.PI / 180;
f.deg = x => number(x) * 180 / Math.PI;
f.hypot = (a, b) => Math.hypot(number(a), number(b));
f.div = (a, b) => Math.floor(number(a) / number(b));
f.mod = (a, b) => { a = number(a); b = number(b); return a - b * Math.floor(a / b); };
f.clamp = (x, a, b) => Math.min(Math.max(number(x), number(a)), number(b));
f.log = (x, base) => {
  x = number(x);
  if (!(x > 0)) return NaN;
  if (base === undefined || base === 10) return Math.log10(x);
  return base === 2 ? Math.log2(x) : Math.log(x) / Math.log(number(base));
};

// Halves go away from zero, as people round, also where a half isn't exact in binary (1.005).
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
function round(x, digits) {
  const by = POWERS[digits] || Math.pow(10, digits), n = x * by, a = n < 0 ? -n : n;
  if (!(a < 9e15)) return x; // no decimals left to round
  const down = floor(a);
  const r = a - down >= 0.5 - (a > 1e6 ? a * 1e-15 : 1e-9) ? down + 1 : down;
  return (x < 0 ? -r : r) / by || 0;
}
f.round = (x, digits) => round(number(x), Math.max(-15, Math.min(15, whole(digits, 0))));
f.fixed = (x, digits) => fixed(number(x), whole(digits, 0));
function fixed(x, digits) {
  digits = digits > 0 ? (digits < 15 ? digits : 15) : 0;
  return isFinite(x) ? (Math.abs(x) < 1e21 ? round(x, digits).toFixed(digits) : plain(x)) : "–";
}

function isWhole(n) { return Number.isInteger(n) && Math.abs(n) <= Number.MAX_SAFE_INTEGER; }
f.gcd = (a, b) => {
  a = Math.abs(number(a)); b = Math.abs(number(b));
  if (!isWhole(a) || !isWhole(b)) return NaN;
  while (b) [a, b] = [b, a % b];
  return a;
};
f.lcm = (a, b) => { const g = f.gcd(a, b); return g ? Math.abs(number(a) / g * number(b)) : g; };
f.fact = n => {
  n = number(n);
  if (!isWhole(n) || n < 0 || n > 170) return NaN;
  let r = 1;
  for (let i = 2; i <= n; i++) r *= i;
  return r;
};
f.comb = (n, k) => {
  n = number(n); k = number(k);
  if (!isWhole(n) || !isWhole(k) || n < 0) return NaN;
  if (k < 0 || k > n) return 0;
  k = Math.min(k, n - k);
  if (k > 1100) return NaN;
  let r = 1;
  for (let i = 1; i <= k; i++) r = r * (n - k + i) / i;
  return r < 1e15 ? Math.round(r) : r;
};
f.perm = (n, k) => {
  n = number(n); k = number(k);
  if (!isWhole(n) || !isWhole(k) || n < 0) return NaN;
  if (k < 0 || k > n) return 0;
  let r = 1;
  for (let i = 0; i < k && isFinite(r); i++) r *= n - i;
  return r;
};

// Trial division is bounded at 10¹² (a million steps); beyond, these are nothing.
f.factors = n => {
  n = number(n);
  const out = [];
  if (!isWhole(n) || n < 2 || n > 1e12) return out;
  for (let d = 2; d * d <= n; d += d === 2 ? 1 : 2) {
    while (n % d === 0) { out.push(d); n /= d; }
  }
  if (n > 1) out.push(n);
  return out;
};
f.isPrime = n => {
  n = number(n);
  if (!isWhole(n) || n > 1e12) return isWhole(n) ? undefined : false;
  if (n < 4 || n % 2 === 0) return n === 2 || n === 3;
  for (let d = 3; d * d <= n; d += 2) if (n % d === 0) return false;
  return true;
};
f.divisors = n => {
  let out = number(n) >= 1 && isWhole(number(n)) && number(n) <= 1e12 ? [1] : [];
  let last = 0, from = 0;
  for (const p of out.length ? f.factors(n) : []) {
    if (p !== last) from = 0;
    const to = out.length;
    for (let i = from; i < to; i++) out.push(out[i] * p);
    from = to; last = p;
  }
  return out.sort((a, b) => a - b);
};

// f.pmt is the payment for each of n periods on a loan, rate as a fraction for a period.
f.pmt = (rate, n, amount) => {
  rate = number(rate); n = number(n); amount = number(amount);
  return rate === 0 ? amount / n : amount * rate / (1 - Math.pow(1 + rate, -n));
};

// f.min and f.max take a list with an expression, or several numbers (dates and times compare as they are).
f.min = (...xs) => extreme(xs, -1);
f.max = (...xs) => extreme(xs, 1);
function extreme(xs, sign) {
  let each = self, got;
  if (isList(xs[0])) {
    if (typeof xs[1] === "function") each = xs[1];
    else if (xs.length > 1) return extreme(f.flat(xs), sign);
    xs = list(xs[0]);
  } else if (typeof xs[1] === "function") xs = [xs[0], xs[1](xs[0], 0)]; // what might have been a list was none
  for (let i = 0; i < xs.length; i++) {
    let v = each(xs[i], i);
    if (v === null) v = 0;
    if (v === undefined || v !== v || v === "") continue;
    if (got === undefined || compare(v, got) * sign > 0) got = v;
  }
  return got;
}

function numbers(xs, each) {
  const out = [];
  xs = list(xs);
  for (let i = 0; i < xs.length; i++) {
    const n = number(each ? each(xs[i], i) : xs[i]);
    if (n === n) out.push(n);
  }
  return out;
}
f.sum = (xs, each) => {
  let sum = 0;
  xs = list(xs);
  for (let i = 0; i < xs.length; i++) {
    const v = each ? each(xs[i], i) : xs[i];
    const n = typeof v === "number" ? v : number(v);
    if (n === n) sum += n;
  }
  return sum;
};
f.avg = (xs, each) => { const ns = numbers(xs, each); return ns.length ? f.sum(ns) / ns.length : NaN; };
f.median = (xs, each) => {
  const ns = numbers(xs, each).sort((a, b) => a - b), half = ns.length >> 1;
  return !ns.length ? NaN : ns.length % 2 ? ns[half] : (ns[half - 1] + ns[half]) / 2;
};
// f.stdev is the sample's (divided by n - 1), as STDEV in spreadsheets; nothing for fewer than two.
f.stdev = (xs, each) => {
  const ns = numbers(xs, each), mean = f.avg(ns);
  return ns.length < 2 ? NaN : Math.sqrt(f.sum(ns, x => (x - mean) * (x - mean)) / (ns.length - 1));
};

function chance() {
  const r = app ? app.env.random() : Math.random();
  return r >= 0 && r < 1 ? r : 0;
}
f.chance = chance;
f.random = (a, b) => {
  if (isList(a)) return f.pick(a);
  a = number(a); b = number(b);
  if (b !== b) { b = a; a = 1; }
  if (a > b) [a, b] = [b, a];
  a = Math.ceil(a); b = Math.floor(b);
  return b >= a ? a + Math.floor(chance() * (b - a + 1)) : NaN;
};
f.pick = xs => { xs = isText(xs) ? points(xs) : list(xs); return xs[Math.floor(chance() * xs.length)]; };
f.shuffle = xs => {
  if (isText(xs)) return f.shuffle(points(xs)).join("");
  xs = list(xs).slice();
  for (let i = xs.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    const x = xs[i];
    xs[i] = xs[j];
    xs[j] = x;
  }
  return xs;
};
f.sample = (xs, n) => f.shuffle(xs).slice(0, Math.max(0, whole(n, 1)));
// f.password has one of each kind of sign at least, and none that are easily taken for another (l, I, O, 0, 1).
f.password = (n, symbols) => {
  const any = signs => signs.charAt(Math.floor(chance() * signs.length));
  n = Math.max(1, Math.min(200, whole(n, 12)));
  const kinds = ["abcdefghijkmnopqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789"];
  if (symbols !== false) kinds.push("!@#$%&*+-=?");
  const signs = kinds.map(any).slice(0, n), all = kinds.join("");
  while (signs.length < n) signs.push(any(all));
  return f.shuffle(signs).join("");
};
