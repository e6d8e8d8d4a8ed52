// Lines of an app: coloured and compared.
import {h} from "./dom.js";
import {t} from "./words.js";

// highlight colours a line's keyword, texts, numbers and comment.
export function highlight(text) {
  const out = document.createDocumentFragment();
  for (const [i, line] of text.split("\n").entries()) {
    if (i) out.append("\n");
    const m = /^(\s*)((?:saved )?[a-z]+)?(.*)$/s.exec(line);
    out.append(m[1]);
    if (m[2]) out.append(h("b", {}, m[2]));
    for (const part of m[3].split(/(\/\/.*|"[^"]*"|\b\d+(?:\.\d+)?\b)/)) {
      if (!part) continue;
      const kind = part.startsWith("//") ? "note" : part[0] === '"' ? "text" : /^\d/.test(part) ? "number" : "";
      out.append(kind ? h("i", {class: kind}, part) : part);
    }
  }
  return out;
}

// tagged colours a page's tags, texts in them and comments; a long page stays plain, so that
// typing doesn't wait.
export function tagged(text) {
  if (text.length > 20000) return document.createTextNode(text);
  const out = document.createDocumentFragment();
  for (const part of text.split(/(<!--[^]*?-->|<\/?[a-z][^\s>]*|"[^"\n]*"(?=[^<>\n]*>))/i)) {
    const kind = part.startsWith("<!--") ? "note" : part[0] === '"' ? "text" : "";
    out.append(kind ? h("i", {class: kind}, part) : /^<\/?[a-z]/i.test(part) ? h("b", {}, part) : part);
  }
  return out;
}

const most = 4e6; // pairs of lines that are compared one by one

// difference compares two texts line by line, by the longest common part of what lies between
// an equal beginning and an equal end.
export function difference(old, fresh) {
  let a = old.trimEnd().split("\n"), b = fresh.trimEnd().split("\n"), n = 0, m = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  while (m < a.length - n && m < b.length - n && a[a.length - 1 - m] === b[b.length - 1 - m]) m++;
  const same = line => ["same", line], before = a.slice(0, n).map(same), after = m ? a.slice(-m).map(same) : [];
  a = a.slice(n, a.length - m), b = b.slice(n, b.length - m);
  if (a.length * b.length > most) return [...before, ...a.map(l => ["gone", l]), ...b.map(l => ["new", l]), ...after];
  const best = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) best[i][j] = a[i] === b[j] ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
  const out = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) { out.push(["same", a[i]]); i++; j++; }
    else if (i < a.length && (j === b.length || best[i + 1][j] >= best[i][j + 1])) out.push(["gone", a[i++]]);
    else out.push(["new", b[j++]]);
  }
  return [...before, ...out, ...after];
}

// brief leaves out what is the same far from any change.
function brief(all, around = 3) {
  const near = new Set();
  all.forEach(([kind], i) => { if (kind !== "same") for (let k = i - around; k <= i + around; k++) near.add(k); });
  const out = [];
  let left = 0;
  const close = () => { if (left) out.push(["same", left === 1 ? "…" : `… ${left} …`]); left = 0; };
  all.forEach((line, i) => { if (all.length < 20 || near.has(i)) { close(); out.push(line); } else left++; });
  close();
  return out;
}

export function diff(old, fresh, page) {
  const sign = {same: " ", gone: "−", new: "+"};
  return h("ol", {class: "diff", "aria-label": t("diff label")}, brief(difference(old, fresh)).map(([kind, line]) =>
    h("li", {class: kind}, h("span", {"aria-hidden": "true"}, sign[kind]), kind !== "same" && h("span", {class: "unseen"}, t("diff " + kind) + " "), h("code", {}, (page ? tagged : highlight)(line)))));
}
