// Reckoning with what people type: sums, statements, fractions, loans, matrices. Only pages that call one of these carry them.

// scanner reads a text by pieces; its rules call each other at most 40 deep.
function scanner(t, pieces) {
  const found = text(t).slice(0, 400).match(pieces) || [];
  let at = 0, deep = 0;
  return {
    next: () => found[at],
    take: (...any) => any.includes(found[at]) ? found[at++] : undefined,
    any: () => found[at++],
    end: () => at >= found.length,
    inside(rule) { if (++deep > 40) return undefined; const v = rule(); deep--; return v; },
  };
}

const REACH = {sqrt: Math.sqrt, abs: Math.abs, sin: Math.sin, cos: Math.cos, tan: Math.tan, ln: Math.log, log: Math.log10, exp: Math.exp, round: Math.round, floor: Math.floor, ceil: Math.ceil};
const THOUSANDS = /(\d),(?=\d{3}(?!\d))/g, SUM = /\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+|[a-zA-Zπ]+|\*\*|\S/g, FACTOR = /^[(√π]/, MODULUS = /^[\d.(]/, DIGIT = /^[\d.]/;
// f.calc works out a typed sum: + - * / × ÷ ^ % ( ) √ π, sqrt and the like. Nothing where it isn't one.
f.calc = t => {
  const s = scanner(text(t).replace(THOUSANDS, "$1"), SUM);
  const sum = () => {
    let x = term();
    for (let op; (op = s.take("+", "-", "−", "–"));) x = op === "+" ? x + term() : x - term();
    return x;
  };
  const term = () => {
    let x = signed();
    for (let op; (op = s.take("*", "×", "x", "·", "/", "÷")) || FACTOR.test(s.next() || "");) x = op === "/" || op === "÷" ? x / signed() : x * signed();
    return x;
  };
  const signed = () => s.take("-", "−", "–") ? -s.inside(signed) : s.take("+") ? s.inside(signed) : power();
  const power = () => {
    let x = atom();
    for (let op; (op = s.take("%", "!", "²"));) x = op === "%" ? (MODULUS.test(s.next() || "") ? f.mod(x, atom()) : x / 100) : op === "²" ? x * x : f.fact(x);
    return s.take("^", "**") ? Math.pow(x, s.inside(signed)) : x;
  };
  const atom = () => {
    if (s.take("(")) { const x = s.inside(sum); s.take(")"); return x; }
    if (s.take("√")) return Math.sqrt(s.inside(atom));
    const piece = s.any() || "", word = piece.toLowerCase();
    if (word === "pi" || word === "π") return Math.PI;
    if (word === "e") return Math.E;
    if (Object.hasOwn(REACH, word)) return REACH[word](s.inside(atom));
    return DIGIT.test(piece) ? Number(piece) : NaN;
  };
  const x = sum();
  return s.end() && isFinite(x) ? Number(x.toPrecision(14)) : NaN;
};

// f.truth is the truth table of a statement of single letters: a record a row with T or F of each letter and of result.
const AND = ["and", "&&", "&", "∧", "그리고", "*", "·"], OR = ["or", "||", "|", "∨", "또는", "+"], XOR = ["xor", "⊕"], NOT = ["not", "!", "¬", "~", "아니다"];
f.truth = t => {
  const words = text(t).toLowerCase();
  if (/[^\s\w가-힣()&|!¬~∧∨⊕*·+→↔<>=-]/.test(words)) return [];
  const letters = Array.from(new Set(words.match(/\b[a-z]\b/g) || [])).sort(), rows = [];
  if (!letters.length || letters.length > 8) return rows;
  for (let n = 0; n < 1 << letters.length; n++) {
    const row = {}, given = {};
    letters.forEach((l, i) => { given[l] = !(n >> (letters.length - 1 - i) & 1); row[l.toUpperCase()] = given[l] ? "T" : "F"; });
    const is = holds(words, given);
    if (is === undefined) return [];
    row.result = is ? "T" : "F";
    rows.push(row);
  }
  return rows;
};
function holds(words, given) {
  const s = scanner(words, /<->|<=>|->|=>|&&|\|\||[a-z]+|[가-힣]+|\S/g);
  let sound = true;
  const chain = (ops, rule, join) => () => {
    let x = rule();
    while (s.take(...ops)) { const y = rule(); x = join(x, y); }
    return x;
  };
  const atom = () => {
    if (s.take(...NOT)) return !s.inside(atom);
    if (s.take("(")) { const x = s.inside(all); if (!s.take(")")) sound = false; return x; }
    const w = s.any();
    if (w === "true" || w === "false") return w === "true";
    if (!Object.hasOwn(given, w || " ")) sound = false;
    return given[w];
  };
  const or = chain(OR, chain(XOR, chain(AND, atom, (x, y) => x && y), (x, y) => x !== y), (x, y) => x || y);
  const all = chain(["<->", "<=>", "↔", "iff"], chain(["->", "=>", "→", "implies"], or, (x, y) => !x || y), (x, y) => x === y);
  const x = all();
  return sound && s.end() ? x : undefined;
}

// f.frac writes a number as a fraction with a denominator up to 10,000: "3/4", "1 1/2".
f.frac = x => {
  x = number(x);
  if (!isFinite(x) || Math.abs(x) > 1e9) return undefined;
  const a = Math.abs(x), int = Math.floor(a + 1e-9);
  let [p, q, p0, q0, r] = [0, 1, 1, 0, a - int];
  for (let n = 0; n < 20 && Math.abs(p / q - (a - int)) > 1e-9 && r; n++) {
    r = 1 / r;
    const k = Math.floor(r + 1e-9);
    if (k * q + q0 > 10000) break;
    [p, q, p0, q0, r] = [k * p + p0, k * q + q0, p, q, r - k];
  }
  return (x < 0 && (int || p) ? "-" : "") + (p === 0 || q === 0 ? int : int ? int + " " + p + "/" + q : p + "/" + q);
};
f.comma = x => { const n = number(x); return isFinite(n) ? plain(n).replace(/^(-?\d+)/, d => d.replace(/\B(?=(\d{3})+$)/g, ",")) : "–"; };

// f.loan is the plan of a loan by months: level payments, or with "principal" the same principal each month.
f.loan = (amount, rate, months, how) => {
  const out = [], n = Math.max(0, Math.min(1200, whole(months, 0))), r = number(rate) / 1200;
  let left = number(amount);
  const level = r ? left * r / (1 - Math.pow(1 + r, -n)) : left / n, even = left / n;
  for (let i = 1; i <= n && isFinite(left) && isFinite(level); i++) {
    const interest = left * r, principal = how === "principal" ? even : level - interest;
    left = i === n ? 0 : left - principal;
    out.push({n: i, payment: principal + interest, interest, principal, balance: left});
  }
  return out;
};

// Matrices are lists of rows.
function matrix(m) { return list(m).slice(0, 60).map(r => (isList(r) ? r : [r]).slice(0, 60).map(number)); }
f.matmul = (a, b) => {
  a = matrix(a); b = f.transpose(matrix(b));
  return spend(a.length * b.length * (b[0] || []).length) ? a.map(r => b.map(c => f.sum(r.map((x, i) => x * c[i])))) : [];
};
f.det = m => {
  m = matrix(m);
  let d = 1;
  if (!m.length || m.some(r => r.length !== m.length)) return NaN;
  for (let c = 0; c < m.length; c++) {
    let at = c;
    for (let r = c; r < m.length; r++) if (Math.abs(m[r][c]) > Math.abs(m[at][c])) at = r;
    if (!m[at][c]) return 0;
    if (at !== c) { [m[at], m[c]] = [m[c], m[at]]; d = -d; }
    d *= m[c][c];
    for (let r = c + 1; r < m.length; r++) for (let k = m.length - 1; k >= c; k--) m[r][k] -= m[c][k] * m[r][c] / m[c][c];
  }
  return Number(d.toPrecision(12));
};
