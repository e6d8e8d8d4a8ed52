// Lines of an app: coloured, compared, and written by hand.
import {button, h} from "./dom.js";
import {post} from "./api.js";
import {lang, t} from "./words.js";

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

// difference compares two texts line by line, by their longest common part.
export function difference(old, fresh) {
  const a = old.trimEnd().split("\n"), b = fresh.trimEnd().split("\n");
  const best = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) best[i][j] = a[i] === b[j] ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
  const out = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) { out.push(["same", a[i]]); i++; j++; }
    else if (i < a.length && (j === b.length || best[i + 1][j] >= best[i][j + 1])) out.push(["gone", a[i++]]);
    else out.push(["new", b[j++]]);
  }
  return out;
}

export function diff(old, fresh) {
  const sign = {same: " ", gone: "−", new: "+"};
  return h("ol", {class: "diff", "aria-label": t("diff label")}, difference(old, fresh).map(([kind, line]) =>
    h("li", {class: kind}, h("span", {"aria-hidden": "true"}, sign[kind]), kind !== "same" && h("span", {class: "unseen"}, t("diff " + kind) + " "), h("code", {}, highlight(line)))));
}

// editor lets a person write the lines. preview shows a draft of them; keep takes them.
export function editor(app, preview, keep) {
  const area = h("textarea", {spellcheck: "false", autocapitalize: "off", autocomplete: "off", wrap: "off", "aria-label": t("lines label"), "aria-describedby": "wrong"}), shade = h("pre", {"aria-hidden": "true"});
  const wrong = h("ul", {id: "wrong", class: "wrong", "aria-live": "polite"});
  const done = button(t("lines keep"), () => keep(area.value), {class: "first", disabled: true}), drop = button(t("lines drop"), () => { area.value = app.lines; changed(); preview(null); }, {class: "second", disabled: true});
  area.value = app.lines;
  let wait = 0, turn = 0;
  const paint = () => { shade.replaceChildren(highlight(area.value + "\n")); shade.scrollTop = area.scrollTop; shade.scrollLeft = area.scrollLeft; };
  const check = async () => {
    const mine = ++turn, got = await post("/check", {App: app.id, Lines: area.value, Lang: lang}).catch(() => null);
    if (mine !== turn || !got) return;
    wrong.replaceChildren(...got.wrong.map(w => h("li", {class: w.warning ? "doubt" : "bad"}, button(w.text, () => to(w.line), {class: "link"}))));
    done.disabled = !got.draft || area.value === app.lines;
    if (area.value !== app.lines) preview(got.draft);
  };
  const changed = () => {
    paint();
    drop.disabled = area.value === app.lines;
    clearTimeout(wait);
    wait = setTimeout(check, 300);
  };
  const to = line => {
    const rows = area.value.split("\n"), at = rows.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(at, at + (rows[line - 1] || "").length);
  };
  area.addEventListener("input", changed);
  area.addEventListener("scroll", () => { shade.scrollTop = area.scrollTop; shade.scrollLeft = area.scrollLeft; });
  paint();
  return h("div", {class: "editor"}, h("p", {class: "quiet"}, t("lines text")), h("div", {class: "pad"}, shade, area), wrong, h("div", {class: "row end"}, drop, done));
}
