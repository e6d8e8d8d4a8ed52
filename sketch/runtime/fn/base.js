// What all functions of the language stand on: nothing here or in the files after it throws, and all work is bounded.
// "Nothing" is undefined (NaN among numbers); null is a number field left empty and counts as 0.

const f = {};
const MOST = 20000;       // items in a list
const LONGEST = 200000;   // characters in a text
const WORK = 2e6;         // list items visited in one interaction, so that lists within lists end too; env.work is a page's own, larger bound

let app = null;           // the app that runs now: its clock, chance and language (one VM serves many apps in turn)
let work = WORK;

function isText(x) { return typeof x === "string"; }
const isList = Array.isArray, isInteger = Number.isInteger, floor = Math.floor; // goja looks globals up by name
function isRecord(x) { return typeof x === "object" && x !== null && !isList(x); }
function self(x) { return x; }
// spend takes n of the work that is left; false where there is none.
function spend(n) { return (work -= n) >= 0; }
function cut(t) { return t.length > LONGEST ? t.slice(0, LONGEST) : t; }
function short(xs) { return xs.length > MOST ? xs.slice(0, MOST) : xs; }

// list is x where it is a list and there is work left for going through it.
function list(x) {
  return isList(x) && spend(x.length + 1) ? x : [];
}

// number reads anything as a number: empty is 0, text by its digits, what isn't one is NaN.
function number(x) {
  if (typeof x === "number") return x;
  if (x === null || x === false) return 0;
  if (x === true) return 1;
  if (!isText(x)) return NaN;
  const quick = +x;
  if (quick === quick && !(x.charCodeAt(1) >= 65) && (quick !== 0 || x.trim() !== "")) return quick;
  const t = x.replace(/[,\s₩$€£¥]/g, "");
  if (t === "") return NaN;
  const n = Number(t);
  return n === n && !/^[-+]?0[xob]/i.test(t) ? n : parseFloat(t);
}

// whole is number(x) cut to a whole number, or other where it is none.
function whole(x, other) {
  if (x === undefined) return other;
  const n = Math.trunc(number(x));
  return n === n ? n : other;
}

// plain writes a number in full without separators, without the noise of binary fractions.
function plain(n) {
  if (n - n !== 0) return "–"; // no number, or without end
  if (isInteger(n)) return "" + n;
  return "" + Number(n.toPrecision(12));
}

// text writes anything as a text; room bounds what lists of lists may grow to.
function text(x, room) {
  if (isText(x)) return x.length < 100 || spend(x.length >> 3) ? x : "";
  if (typeof x === "number") return plain(x);
  if (x === undefined || x === null) return "";
  if (typeof x === "boolean") return word(x ? "yes" : "no");
  if (typeof x !== "object") return "";
  room = room || {left: LONGEST, depth: 0};
  if (room.depth > 8) return "…";
  room.depth++;
  const out = [];
  const many = isList(x);
  const keys = many ? x : Object.keys(x);
  for (let i = 0; i < keys.length && room.left > 0; i++) {
    const t = many ? text(x[i], room) : keys[i] + ": " + text(x[keys[i]], room);
    room.left -= t.length + 2;
    out.push(t);
  }
  room.depth--;
  return cut(out.join(", "));
}

// f.eq is equality by value. Lists and records are compared a bounded way down.
f.eq = (a, b) => same(a, b, 0);
function same(a, b, depth) {
  if (a === b) return true;
  if (a === null && typeof b === "number") a = 0;
  if (b === null && typeof a === "number") b = 0;
  if (a === null || a !== a) a = undefined;
  if (b === null || b !== b) b = undefined;
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || depth > 8 || isList(a) !== isList(b)) return false;
  if (!a || !b) return false;
  const keys = isList(a) ? a : Object.keys(a);
  if (keys.length !== (isList(b) ? b : Object.keys(b)).length || !spend(keys.length)) return false;
  for (let i = 0; i < keys.length; i++) {
    const k = isList(a) ? i : keys[i];
    if (!same(a[k], b[k], depth + 1)) return false;
  }
  return true;
}
f.ne = (a, b) => !same(a, b, 0);

// compare orders anything: numbers, then texts (small and capital letters alike; Hangul by 가나다), nothing last.
function compare(a, b) {
  if (typeof a === "boolean") a = a ? 1 : 0;
  if (typeof b === "boolean") b = b ? 1 : 0;
  if (typeof a === "number" && typeof b === "number" && a === a && b === b) return a - b;
  const ra = rank(a), rb = rank(b);
  if (ra !== rb) return ra - rb;
  if (ra === 2) return 0;
  const x = isText(a) ? a.toLowerCase() : text(a).toLowerCase(), y = isText(b) ? b.toLowerCase() : text(b).toLowerCase();
  if (x !== y) return x < y ? -1 : 1;
  return !isText(a) || !isText(b) ? 0 : a < b ? -1 : a > b ? 1 : 0;
}
function rank(x) { return x === undefined || x === null || x !== x ? 2 : typeof x === "number" ? 0 : 1; }
f.compare = compare;

// f.plus is + where a side may be no number: lists are joined, else texts, else numbers are added.
f.plus = (a, b) => {
  if (typeof a === "number" && typeof b === "number") return a + b;
  if (isList(a) && isList(b)) return short(list(a).concat(list(b)));
  if (isText(a) || isText(b) || typeof a === "object" && a || typeof b === "object" && b) return cut(text(a) + text(b));
  return number(a) + number(b);
};

// f.get is a field of what may be nothing; f.at an item of a list or character of a text, from 0, negative from the end.
f.get = (o, k) => o === undefined || o === null || typeof o !== "object" || !isText(k) || !(k in o) || k in Object.prototype ? undefined : o[k];
f.at = (xs, i) => {
  if (isRecord(xs)) return f.get(xs, text(i));
  if (!isList(xs) && !isText(xs)) return undefined;
  i = Math.floor(number(i));
  if (isText(xs) && wide(xs)) xs = points(xs);
  return xs[i < 0 ? xs.length + i : i];
};

// f.put is xs with item or field i replaced: a new list or record; out of range nothing changes.
f.put = (xs, i, value) => {
  if (isRecord(xs)) {
    const copy = Object.assign(Object.create(Object.getPrototypeOf(xs)), xs);
    if (text(i) !== "__proto__") copy[text(i)] = value;
    return copy;
  }
  i = Math.floor(number(i));
  if (isList(xs) && i < 0) i += xs.length;
  if (!isList(xs) || !(i >= 0 && i < xs.length)) return xs;
  const copy = xs.slice();
  copy[i] = value;
  return spend(xs.length) ? copy : xs;
};
