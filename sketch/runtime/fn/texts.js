// Texts. A character is a code point, so that an emoji counts as one.

const WIDE = /[\ud800-\udfff]/;
function wide(t) { return WIDE.test(t); }
function points(t) { return spend(t.length) ? Array.from(t) : []; }

f.text = (x, base) => {
  base = whole(base, 10);
  if (base === 10 || typeof x !== "number") return text(x);
  return isFinite(x) && base >= 2 && base <= 36 ? x.toString(base).toUpperCase() : "–";
};
f.num = (t, base) => {
  base = whole(base, 10);
  if (base === 10) return number(t);
  t = text(t).trim().toLowerCase().replace(/^(-?)(0x|0b|0o)/, "$1").replace(/[\s_]/g, "");
  for (const c of t.replace(/^-/, "")) if (!(parseInt(c, 36) < base)) return NaN;
  return base >= 2 && base <= 36 ? parseInt(t, base) : NaN;
};
f.upper = t => text(t).toUpperCase();
f.lower = t => text(t).toLowerCase();
f.title = t => text(t).replace(/(^|[\s\-–(\[“"])(\S)/g, (m, a, b) => a + b.toUpperCase());
f.trim = t => text(t).trim();
f.replace = (t, a, b) => {
  t = text(t); a = text(a); b = text(b);
  if (a === "") return t;
  const parts = t.split(a);
  return parts.length * b.length > 4 * LONGEST ? t : cut(parts.join(b));
};
f.split = (t, by) => {
  t = text(t);
  if (by === undefined) return short(t.split(/[,\n，、]/).map(x => x.trim()).filter(x => x !== ""));
  return by === "" ? f.chars(t) : short(t.split(text(by)));
};
f.join = (xs, by) => {
  const out = [];
  let room = LONGEST;
  by = by === undefined ? ", " : text(by);
  for (const x of list(xs)) {
    const t = text(x);
    if ((room -= t.length + by.length) < -LONGEST) break;
    out.push(t);
  }
  return cut(out.join(by));
};
f.starts = (t, part) => text(t).startsWith(text(part));
f.ends = (t, part) => text(t).endsWith(text(part));
f.chars = t => short(points(text(t)));
f.words = t => short(text(t).split(/\s+/).filter(x => x !== ""));
f.lines = t => text(t) === "" ? [] : short(text(t).replace(/\r/g, "").replace(/\n$/, "").split("\n"));
f.repeat = (t, n) => {
  t = text(t);
  n = Math.max(0, whole(n, 0));
  return t === "" || !spend(Math.min(LONGEST, t.length * n) >> 3) ? "" : t.repeat(Math.min(n, Math.ceil(LONGEST / t.length))).slice(0, LONGEST);
};
f.pad = (t, n, fill) => {
  n = Math.max(0, Math.min(LONGEST, whole(n, 0)));
  return spend(n >> 3) ? text(t).padStart(n, fill === undefined ? "0" : text(fill)) : "";
};
f.code = t => text(t).codePointAt(0);
f.char = n => { n = whole(n, -1); return n >= 0 && n <= 0x10ffff && !(n >= 0xd800 && n < 0xe000) ? String.fromCodePoint(n) : ""; };
f.caesar = (t, n) => {
  n = ((whole(n, 0) % 26) + 26) % 26;
  return text(t).replace(/[a-z]/gi, c => {
    const a = c >= "a" ? 97 : 65;
    return String.fromCharCode((c.charCodeAt(0) - a + n) % 26 + a);
  });
};
// f.initials: first letters of Latin words; of Hangul the first sounds (홍길동: ㅎㄱㄷ).
f.initials = t => f.words(t).map(w => /[가-힣]/.test(w) ? w.replace(/[가-힣]/g, c => FIRST[Math.floor((c.charCodeAt(0) - 0xac00) / 588)])
  : points(w)[0].toUpperCase()).join("");

const FIRST = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWEL = ["ㅏ", "ㅐ", "ㅑ", "ㅑㅣ", "ㅓ", "ㅔ", "ㅕ", "ㅕㅣ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ"];
const FINAL = ["", "ㄱ", "ㄱㄱ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅅㅅ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];
const TWICE = {ㄲ: "ㄱㄱ", ㄸ: "ㄷㄷ", ㅃ: "ㅂㅂ", ㅆ: "ㅅㅅ", ㅉ: "ㅈㅈ"};

// Morse: ITU-R M.1677 and the usual signs beyond it; Hangul by its letters.
const MORSE = {};
for (const pair of ("A.- B-... C-.-. D-.. E. F..-. G--. H.... I.. J.--- K-.- L.-.. M-- N-. O--- P.--. Q--.- R.-. S... T- U..- V...- W.-- X-..- Y-.-- Z--.. " +
  "0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----. ?..--.. !-.-.-- ,--..-- :---... ;-.-.-. '.----. \".-..-. /-..-. (-.--. )-.--.- &.-... =-...- +.-.-. @.--.-. _..--.- $...-..- " +
  "ㄱ.-.. ㄴ..-. ㄷ-... ㄹ...- ㅁ-- ㅂ.-- ㅅ--. ㅇ-.- ㅈ.--. ㅊ-.-. ㅋ-..- ㅌ--.. ㅍ--- ㅎ.--- ㅏ. ㅑ.. ㅓ- ㅕ... ㅗ.- ㅛ-. ㅜ.... ㅠ.-. ㅡ-.. ㅣ..- ㅐ--.- ㅔ-.--").split(" ")) MORSE[pair[0]] = pair.slice(1);
MORSE["."] = ".-.-.-";
MORSE["-"] = "-....-";
const UNMORSE = {};
for (const c in MORSE) if (c < "ㄱ") UNMORSE[MORSE[c]] = c;
f.morse = t => {
  const letters = text(t).slice(0, MOST).toUpperCase().replace(/[가-힣]/g, c => {
    const n = c.charCodeAt(0) - 0xac00;
    return FIRST[Math.floor(n / 588)] + VOWEL[Math.floor(n % 588 / 28)] + FINAL[n % 28];
  }).replace(/[ㄲㄸㅃㅆㅉ]/g, c => TWICE[c]);
  return letters.trim().split(/\s+/).map(w => Array.from(w).map(c => MORSE[c]).filter(self).join(" ")).filter(self).join(" / ");
};
f.unmorse = t => text(t).replace(/[·•∙]/g, ".").replace(/[−–—_]/g, "-").trim().split(/\s*[\/|\n]\s*|\s{3,}/)
  .map(w => w.split(/\s+/).map(c => UNMORSE[c] || (c ? "?" : "")).join("")).join(" ");

const ROMAN = [[1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]];
f.roman = n => {
  n = number(n);
  if (!Number.isInteger(n) || n < 1 || n > 3999) return undefined;
  let out = "";
  for (const [v, t] of ROMAN) while (n >= v) { out += t; n -= v; }
  return out;
};
f.unroman = t => {
  t = text(t).trim().toUpperCase();
  let rest = t, n = 0;
  for (const [v, r] of ROMAN) while (rest.startsWith(r)) { n += v; rest = rest.slice(r.length); }
  return rest === "" && f.roman(n) === t ? n : NaN;
};

// f.hangul reads a number as Korean does: 삼백오십이만칠천팔백. No 일 before 천, 백, 십, nor before a leading 만.
f.hangul = n => {
  n = number(n);
  if (!isFinite(n) || Math.abs(n) >= 1e20) return undefined;
  const [int, frac] = (Number.isInteger(n) ? Math.abs(n).toFixed(0) : plain(Math.abs(n))).split(".");
  if (int.includes("e") || frac && frac.includes("e")) return undefined;
  const NAMES = "영일이삼사오육칠팔구", BIG = ["", "만", "억", "조", "경"];
  let out = "";
  for (let g = Math.ceil(int.length / 4) - 1; g >= 0; g--) {
    const four = int.slice(Math.max(0, int.length - 4 * g - 4), int.length - 4 * g).padStart(4, "0");
    let t = "";
    for (let i = 0; i < 4; i++) if (four[i] !== "0") t += (four[i] === "1" && i < 3 ? "" : NAMES[+four[i]]) + "천백십".charAt(i);
    if (t) out += (g === 1 && t === "일" && !out ? "" : t) + BIG[g];
  }
  if (frac) out = (out || "영") + " 점 " + Array.from(frac, d => NAMES[+d]).join("");
  return (n < 0 ? "마이너스 " : "") + (out || "영");
};
const ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
function below1000(n) {
  const h = Math.floor(n / 100), r = n % 100, out = h ? [ONES[h] + " hundred"] : [];
  if (r >= 20) out.push(TENS[Math.floor(r / 10)] + (r % 10 ? "-" + ONES[r % 10] : ""));
  else if (r) out.push(ONES[r]);
  return out.join(" ");
}
f.spell = n => {
  n = number(n);
  if (!isFinite(n) || Math.abs(n) >= 1e18) return undefined;
  const [int, frac] = (Number.isInteger(n) ? Math.abs(n).toFixed(0) : plain(Math.abs(n))).split(".");
  if (int.includes("e") || frac && frac.includes("e")) return undefined;
  const out = [];
  for (let g = Math.ceil(int.length / 3) - 1; g >= 0; g--) {
    const three = +int.slice(Math.max(0, int.length - 3 * g - 3), int.length - 3 * g);
    if (three) out.push(below1000(three) + ["", " thousand", " million", " billion", " trillion", " quadrillion"][g]);
  }
  return (n < 0 ? "minus " : "") + (out.join(" ") || "zero") + (frac ? " point " + Array.from(frac, d => ONES[+d]).join(" ") : "");
};
