// An app written by hand, as lines or as a page: what is wrong in words, the app beside as it
// would be, what changes, and the proof before it counts.
import {button, h, toast} from "./dom.js";
import {get, post} from "./api.js";
import {lang, t} from "./words.js";
import {diff, highlight, tagged} from "./lines.js";

// editor lets a person write. unsaved has what is not kept yet, also after this editor is gone.
function editor(app, was, unsaved, {preview, keep}) {
  const page = unsaved.page, area = h("textarea", {spellcheck: "false", autocapitalize: "off", autocomplete: "off", wrap: "off", "aria-label": t(page ? "html label" : "lines label"), "aria-describedby": "wrong"}), shade = h("pre", {"aria-hidden": "true"});
  const wrong = h("ul", {id: "wrong", class: "wrong", "aria-live": "polite"}), changes = h("div", {}), seen = h("details", {hidden: true, ontoggle: () => compare()}, h("summary", {}, t("diff title")), changes);
  const done = button(t("lines keep"), () => keep(area.value), {class: "first", disabled: true}), drop = button(t("lines drop"), () => { area.value = was; changed(); preview(null); }, {class: "second", disabled: true});
  if (unsaved.text === null) unsaved.base = app.hash;
  area.value = unsaved.text ?? was;
  let wait = 0, turn = 0;
  const paint = () => { shade.replaceChildren((page ? tagged : highlight)(area.value + "\n")); shade.scrollTop = area.scrollTop; shade.scrollLeft = area.scrollLeft; };
  const compare = () => { if (seen.open) changes.replaceChildren(diff(was, area.value, page)); };
  const check = async () => {
    const mine = ++turn, got = await post("/check", {App: app.id, Lines: area.value, Lang: lang, Page: page}).catch(() => null);
    if (mine !== turn || !got || !area.isConnected) return;
    wrong.replaceChildren(...got.wrong.map(w => h("li", {class: w.warning ? "doubt" : "bad"}, button(w.text, () => to(w.line), {class: "link"}))));
    done.disabled = !got.draft || area.value === was;
    if (area.value !== was) preview(got.draft);
    compare();
  };
  const changed = () => {
    paint();
    seen.hidden = drop.disabled = area.value === was;
    unsaved.text = drop.disabled ? null : area.value;
    if (drop.disabled) unsaved.base = app.hash;
    clearTimeout(wait);
    wait = setTimeout(check, area.value.length > 1e6 ? 1500 : 300);
  };
  const to = line => {
    const rows = area.value.split("\n"), at = rows.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(at, at + (rows[line - 1] || "").length);
    area.scrollTop = Math.max(0, (line - 4) * area.scrollHeight / rows.length);
  };
  area.addEventListener("input", changed);
  area.addEventListener("scroll", () => { shade.scrollTop = area.scrollTop; shade.scrollLeft = area.scrollLeft; });
  paint();
  if (unsaved.text !== null) changed();
  const view = h("div", {class: "editor"}, h("div", {class: "pad"}, shade, area), wrong, seen, h("div", {class: "row end"}, drop, done));
  return {view, to};
}

// byHand is the panel: run does a job in its place, kept shows what there is then.
export function byHand(app, unsaved, {preview, run, kept}) {
  const panel = h("div", {}), forget = () => { unsaved.text = null; };
  const page = app.kind !== "sketch";
  if (page) unsaved.page = true;
  // A page is what the app is, or what it would become.
  const write = (was = app.lines, from) => {
    const {view, to} = editor(app, was, unsaved, {preview, keep}), told = unsaved.broken;
    unsaved.broken = null;
    panel.replaceChildren(h("h2", {}, t(unsaved.page ? "tab html" : "tab lines")), told?.length ? h("div", {class: "broken", role: "status"}, h("h3", {}, t("change otherwise")), h("ul", {}, told.map(b => h("li", {}, b)))) : "",
      h("p", {class: "quiet"}, t(!unsaved.page ? "lines text" : page ? "html text" : "html eject")), view,
      page ? "" : unsaved.page ? button(t("html back"), () => { unsaved.page = false; forget(); write(); preview(null); }, {class: "link"}, "lines") : button(t("html see"), show, {class: "link"}, "open"));
    if (from) to(from);
  };
  const show = async () => {
    const {html} = await get(`/apps/${app.id}/html`);
    if (!unsaved.page) forget();
    unsaved.page = true;
    write(html, html.slice(0, html.lastIndexOf("hone.app(")).split("\n").length);
  };
  const keep = async (text, over) => {
    const end = await run({kind: "prove", text, page: unsaved.page, base: over ? "" : unsaved.base});
    if (end.error === "error changed") { await kept(); overtaken(text, document.getElementById("panel")); return; }
    if (end.error) toast(t(end.error, {why: end.errorText}));
    else {
      forget();
      unsaved.broken = end.broken;
      toast(end.verified ? t("lines proven", {n: end.checks.length}) : t("lines unproven"));
    }
    await kept(); // what wasn't kept stands in the editor as before
  };
  // Another window was first: both are shown, and nothing is dropped without a word.
  const overtaken = async (text, place) => {
    const [now, theirs] = await Promise.all([get(`/apps/${app.id}?lang=${lang}`), unsaved.page ? get(`/apps/${app.id}/html`).then(r => r.html) : null]);
    const over = button(t("change over"), () => keep(text, true), {class: "second"});
    place.replaceChildren(h("h2", {}, t(unsaved.page ? "tab html" : "tab lines")), h("p", {class: "sum doubt", role: "status"}, t("lines overtaken", {n: now.version})), h("h3", {}, t("lines differ")), diff(theirs ?? now.lines, text, unsaved.page),
      h("div", {class: "row end"}, button(t("lines theirs"), () => { forget(); kept(); }, {class: "second"}), over));
    over.focus();
  };
  if (unsaved.page && !page) show(); else write();
  return panel;
}
