// The other candidates of a make, which may be nearer to what was meant: offered above the app,
// tried as drafts, and taken only when the person says so.
import {button, h, icon, toast} from "./dom.js";
import {post} from "./api.js";
import {runJob} from "./change.js";
import {lang, t} from "./words.js";

const place = id => "others " + id;

// remember keeps the candidates for the view of the app that was made.
export function remember(id, list) {
  if (list.length) sessionStorage.setItem(place(id), JSON.stringify(list));
}

// names tells them apart: by what each calls itself, and by its number where an earlier one is called the same.
function names(list, first) {
  const taken = new Set([first]);
  return list.map(({text}, i) => {
    const said = (/^app +(.+)$/m.exec(text) || /<title>([^<]+)</i.exec(text) || [])[1]?.trim() || "";
    const name = said && !taken.has(said) ? said : `${said} ${t("others see", {n: i + 2})}`.trim();
    taken.add(said);
    return name;
  });
}

// others is the offer for an app; null where there is none.
export function others(app, {preview, own, kept}) {
  const list = JSON.parse(sessionStorage.getItem(place(app.id)) || "[]");
  if (!list.length) return null;
  let at = -1;
  const said = h("p", {}, t(list.length === 1 ? "others one" : "others", {n: list.length}));
  const end = () => { sessionStorage.removeItem(place(app.id)); box.remove(); };
  const look = async i => {
    const {draft} = i < 0 ? {} : await post("/check", {App: app.id, Lines: list[i].text, Lang: lang});
    at = i;
    [...ways.children].forEach((b, n) => b.setAttribute("aria-pressed", n === i + 1));
    take.hidden = i < 0;
    preview(draft, t(i >= 0 && list[i].found ? "others found note" : "others note"));
  };
  const ways = h("div", {class: "dial", role: "group"}, button(t("others back"), () => look(-1), {"aria-pressed": true}), names(list, app.title).map((name, i) =>
    button(list[i].found ? t("others found", {name}) : name, () => look(i), {"aria-pressed": false})));
  // What is taken is proven as lines by hand are, and kept over the version that this window shows.
  const take = button(t("others take"), () => own(async () => {
    const busy = h("div", {class: "panel-busy"}), row = box.querySelector(".row");
    row.replaceWith(busy);
    const got = await runJob({kind: "prove", text: list[at].text, other: true, found: list[at].found, app: app.id, base: app.hash}, busy);
    if (got.error) { busy.replaceWith(row); toast(t(got.error, {why: got.errorText})); return; }
    end();
    toast(t(got.verified ? "others took" : "lines unproven"));
    await kept();
  }), {class: "first", hidden: true});
  const box = h("section", {class: "notice others", "aria-label": said.textContent}, said, h("div", {class: "row"}, ways, take),
    h("button", {type: "button", class: "round", "aria-label": t("others close"), onclick: () => { if (at >= 0) preview(); end(); }}, icon("cross")));
  return box;
}
