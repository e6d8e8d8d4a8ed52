// One app: in its frame, with its proof, its changes and its versions beside it.
import {button, h, icon, show, toast} from "./dom.js";
import {download, get, patch, post, unwell} from "./api.js";
import {twin} from "./twin.js";
import {day, lang, t} from "./words.js";
import {proof} from "./proof.js";
import {byHand} from "./hand.js";
import {changePanel} from "./change.js";
import {erase, remix} from "./gallery.js";
import {runJob} from "./change.js";
import {others} from "./others.js";

export async function useView(id) {
  const here = location.hash;
  const fetched = () => get(`/apps/${id}?lang=${lang}`);
  let app = await fetched(), frame = null;
  if (location.hash !== here) return; // the person has gone on meanwhile
  const stage = h("div", {class: "stage"}), panel = h("div", {class: "panel", role: "tabpanel", id: "panel", tabindex: -1}), tabs = h("div", {class: "tabs", role: "tablist", "aria-label": t("tabs label")});
  const title = h("h1", {tabindex: -1}), badge = h("button", {type: "button", class: "badge", onclick: () => open("proof")}), history = h("div", {class: "row"});
  const back = h("a", {class: "round", href: "#/apps", "aria-label": t("nav back")}, icon("back"));
  const ways = ["change", "proof", "lines", "versions"], name = way => t("tab " + (way === "lines" && app.kind !== "sketch" ? "html" : way));
  const signs = {change: "edit", proof: "shield", lines: "lines", versions: "clock"};
  const asked = sessionStorage.getItem("way");
  sessionStorage.removeItem("way");
  let at = asked || (matchMedia("(min-width: 900px)").matches ? "change" : ""), undone = [];
  // What is written by hand and not kept yet; it is there when the person comes back.
  const unsaved = {text: null, base: "", page: false, ...JSON.parse(sessionStorage.getItem("written " + id) || "{}")};
  const remember = () => {
    sessionStorage.removeItem("written " + id);
    try { if (unsaved.text !== null) sessionStorage.setItem("written " + id, JSON.stringify({text: unsaved.text, base: unsaved.base, page: unsaved.page})); } catch (e) { /* larger than the browser holds */ }
  };
  addEventListener("pagehide", remember);

  // put shows the app, or a draft of it, in a frame of that host; drafts are marked.
  const put = (host, note) => {
    const url = host ? app.origin.replace(app.id, host) : app.origin;
    const next = h("iframe", {src: url + "/", title: host ? t("frame draft", {title: app.title}) : app.title});
    const old = frame, notes = [...stage.querySelectorAll(".draft")];
    // The one before stays to be seen until this one can be.
    if (old) next.classList.add("coming");
    next.addEventListener("load", () => {
      if (frame !== next) return;
      next.classList.remove("coming");
      for (const f of stage.querySelectorAll("iframe")) if (f !== next) f.remove();
    }, {once: true});
    frame = next;
    for (const n of notes) n.remove();
    if (host) stage.prepend(h("p", {class: "draft"}, note || t("frame draft note")));
    stage.append(next);
  };
  const head = () => {
    title.textContent = app.title;
    document.title = app.title + " · hone";
    badge.className = "badge " + (app.verified ? "good" : "doubt");
    badge.replaceChildren(icon(app.verified ? "check" : "cross"), h("span", {}, app.verified ? t("proven") : t("unproven")), h("span", {class: "unseen"}, " – " + t("why label")));
    badge.title = t("why label");
  };
  const draw = async () => {
    app = await fetched();
    head();
    put();
    fill();
  };
  const other = twin(() => app, {show: async () => { undone = []; await draw(); }, renamed: name => { app.title = name; head(); }, again: () => other.own(refresh)}), own = other.own;
  const open = way => {
    at = at === way && !matchMedia("(min-width: 900px)").matches ? "" : way;
    fill();
    if (at) panel.focus({preventScroll: true});
  };
  const fill = () => {
    document.body.classList.toggle("sheet", !!at);
    for (const b of tabs.children) { b.setAttribute("aria-selected", b.dataset.way === at); b.tabIndex = b.dataset.way === (at || ways[0]) ? 0 : -1; b.lastChild.textContent = name(b.dataset.way); }
    if (unsaved.page && app.kind === "sketch" && unsaved.text === null) unsaved.page = false; // an undo brought the lines back
    panel.hidden = !at;
    panel.setAttribute("aria-label", at ? name(at) : "");
    const tell = {
      change: () => changePanel(app, {preview: put, own, kept: async () => { undone = []; await draw(); }}), proof: () => h("div", {}, h("h2", {}, t("why title")), proof(app, proveAgain)),
      lines: () => byHand(app, unsaved, {preview: put, run: inPanel, kept: draw}), versions: versions,
    };
    panel.replaceChildren(...(at ? [tell[at]()] : []));
  };
  // inPanel shows a job in the panel's place, and returns how it ended.
  const inPanel = job => own(async () => {
    const place = h("div", {class: "panel-busy"});
    panel.replaceChildren(place);
    return runJob({...job, app: id}, place).catch(e => ({error: unwell(e), errorText: e.message}));
  });
  const proveAgain = async () => {
    const end = await inPanel({kind: "again"});
    if (end.error) toast(t(end.error, {why: end.errorText}));
    else toast(t(end.verified ? "proof all" : "proof not", {n: end.checks.filter(c => c.status === (end.verified ? "pass" : "fail")).length}));
    await own(refresh);
  };
  // refresh tells anew what is known of the app, and leaves its frame alone.
  const refresh = async () => {
    app = await fetched();
    head();
    fill();
  };
  const versions = () => {
    const rows = app.versions.map((v, i) => h("li", {class: i ? "" : "current"}, h("div", {}, h("b", {}, t("version", {n: v.version})), h("span", {class: "when"}, day(v.created_at))),
      h("p", {}, v.request), i === 0 ? h("span", {class: "quiet"}, t("version current")) : button(t("version back"), () => goBack(v.version), {class: "link"})));
    return h("div", {}, h("h2", {}, t("tab versions")), h("div", {class: "row"},
      button(t("undo"), undo, {class: "second", disabled: !app.parent}, "undo"), button(t("redo"), redo, {class: "second", disabled: !undone.length}, "redo")),
      h("p", {class: "quiet"}, t("versions text")), h("ol", {class: "versions"}, rows));
  };
  const goBack = n => own(async () => { await post(`/apps/${id}/back`, {Version: n, Base: app.hash}); await draw(); toast(t("version done")); });
  const undo = async () => { const from = app.version; await goBack(0); undone.push(from); fill(); };
  const redo = async () => { await goBack(undone.at(-1)); undone.pop(); fill(); };
  const rename = () => {
    const was = app.title, input = h("input", {class: "title", value: was, "aria-label": t("rename"), maxlength: 80});
    let over = false;
    const end = async keep => {
      if (over) return;
      over = true;
      input.replaceWith(title);
      if (keep && input.value.trim() && input.value !== was) await own(async () => { await patch("/apps/" + id, {Title: input.value}); app.title = input.value.trim(); head(); });
      title.focus();
    };
    input.addEventListener("keydown", e => { if (e.isComposing) return; if (e.key === "Enter") end(true); if (e.key === "Escape") end(false); });
    input.addEventListener("blur", () => end(true));
    title.replaceWith(input);
    input.select();
  };
  const menu = menuOf(t("menu label"), [
    ["rename", rename], ["copy", async () => { const c = await post(`/apps/${id}/copy`, {Title: t("copied title", {title: app.title})}); location.hash = "#/app/" + c.id; toast(t("copied")); }],
    ["remix", () => remix(app)], ["full", () => { location.hash = "#/full/" + id; }], ["export", () => download(id, app.title)], ["window", () => window.open(app.origin + "/", "_blank", "noopener")],
    ["remove", async () => { await own(() => erase(app)); location.hash = "#/apps"; }],
  ]);
  tabs.append(...ways.map(w => h("button", {type: "button", role: "tab", "data-way": w, "aria-controls": "panel", onclick: () => open(w)}, icon(signs[w]), h("span", {}, name(w)))));
  tabs.addEventListener("keydown", e => {
    const i = [...tabs.children].indexOf(document.activeElement), n = {ArrowRight: 1, ArrowLeft: -1}[e.key];
    if (n) tabs.children[(i + n + ways.length) % ways.length].focus();
  });
  const escape = e => { if (e.key === "Escape" && at && !matchMedia("(min-width: 900px)").matches) { at = ""; fill(); } };
  addEventListener("keydown", escape);
  head();
  put();
  show(h("section", {class: "use"}, h("header", {}, back, title, badge, menu), h("div", {class: "middle"}, other.place, others(app, {preview: put, own, kept: async () => { undone = []; await draw(); }}), stage), h("aside", {}, tabs, panel)));
  fill();
  if (asked) requestAnimationFrame(() => panel.querySelector("textarea")?.focus());
  return () => { remember(); removeEventListener("pagehide", remember); other.end(); removeEventListener("keydown", escape); document.body.classList.remove("sheet"); document.title = "hone"; };
}

// menuOf is a button with a list of doings.
export function menuOf(label, doings, small) {
  const list = h("ul", {class: "menu", hidden: true, role: "menu"});
  const fill = () => list.append(...doings.map(([word, run]) => h("li", {role: "none"}, h("button", {type: "button", role: "menuitem", class: word === "remove" ? "bad" : "", onclick: () => { close(); run(); }}, t("do " + word)))));
  const opener = h("button", {type: "button", class: "round", "aria-label": label, "aria-haspopup": "menu", "aria-expanded": "false", onclick: () => list.hidden ? open() : close()}, icon("more"));
  const outside = e => { if (!box.contains(e.target)) close(); };
  const open = () => {
    if (!list.firstChild) fill(); // a gallery has as many menus as cards, and few are ever opened
    list.hidden = false;
    box.closest(".card")?.classList.add("open"); // and no :has() in the style, which would look at thousands of cards for each letter of a search
    list.classList.remove("down");
    // A card's menu stands above its name, where it would cover what isn't a card below it.
    if (small) list.classList.toggle("down", list.getBoundingClientRect().top < (box.closest(".cards")?.getBoundingClientRect().top ?? 0));
    opener.setAttribute("aria-expanded", "true"); addEventListener("pointerdown", outside);
    list.querySelector("button").focus();
  };
  const close = () => { list.hidden = true; box.closest(".card")?.classList.remove("open"); opener.setAttribute("aria-expanded", "false"); removeEventListener("pointerdown", outside); };
  const box = h("div", {class: small ? "menubox small" : "menubox"}, opener, list);
  box.addEventListener("keydown", e => {
    const all = [...list.querySelectorAll("button")], i = all.indexOf(document.activeElement);
    if (e.key === "Escape" && !list.hidden) { e.stopPropagation(); close(); opener.focus(); }
    if (!list.hidden && (e.key === "ArrowDown" || e.key === "ArrowUp")) { e.preventDefault(); all[(i + (e.key === "ArrowDown" ? 1 : -1) + all.length) % all.length].focus(); }
  });
  box.addEventListener("focusout", e => { if (!box.contains(e.relatedTarget)) close(); });
  return box;
}
