// What the interface says, in the person's language.
let table = {};
export let lang = "en";

export const chosen = () => localStorage.getItem("lang") || "";

export async function load() {
  const wish = chosen() || (navigator.languages || [navigator.language]).map(l => l.slice(0, 2)).find(l => l === "ko" || l === "en") || "en";
  lang = wish === "ko" ? "ko" : "en";
  const early = window.early?.ko === (lang === "ko") ? window.early.words : null;
  table = await (early || fetch(`/words/${lang}.json`).then(r => r.json()));
  document.documentElement.lang = lang;
}

// t is the sentence for a key, with {name} replaced.
export function t(key, values = {}) {
  return (table[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

export const known = key => key in table;

export function day(iso) {
  const d = new Date(iso), today = new Date().toDateString() === d.toDateString();
  return new Intl.DateTimeFormat(lang, today ? {hour: "numeric", minute: "2-digit"} : {month: "short", day: "numeric"}).format(d);
}

export const seconds = n => new Intl.NumberFormat(lang, {maximumFractionDigits: n < 10 ? 1 : 0}).format(n);

export function bytes(n) {
  const f = (x, unit) => new Intl.NumberFormat(lang, {style: "unit", unit, maximumFractionDigits: n < 1e4 || n >= 1e6 ? 1 : 0}).format(x);
  return n < 1e6 ? f(n / 1e3, "kilobyte") : f(n / 1e6, "megabyte");
}
