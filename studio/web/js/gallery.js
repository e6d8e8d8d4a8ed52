// Everything that was made: found, pinned, renamed, copied, taken out, brought back.
import {button, h, icon, show, toast} from "./dom.js";
import {download, get, others, patch, post, remove} from "./api.js";
import {t} from "./words.js";
import {bare, dress, undress} from "./card.js";
import {menuOf} from "./use.js";
import {bringing, dropped} from "./bring.js";

// erase takes an app out, and offers to bring it back.
export async function erase(app, after = () => {}) {
  await remove("/apps/" + app.id);
  toast(t("removed", {title: app.title}), {word: t("undo"), run: async () => { await post(`/apps/${app.id}/restore`); toast(t("restored")); after(); if (location.hash === "#/apps") location.reload(); }});
}

// remix makes another app of one, empty, and asks what shall be different.
export async function remix(app) {
  const {id} = await post(`/apps/${app.id}/copy`, {Title: t("remix title", {title: app.title}), Remix: true});
  sessionStorage.setItem("way", "change");
  location.hash = "#/app/" + id;
}

const batch = 60; // cards

export async function galleryView() {
  const here = location.hash;
  let apps = await get("/apps");
  if (location.hash !== here) return;
  const find = h("input", {type: "search", "aria-label": t("search label"), placeholder: t("search hint"), autocomplete: "off"}), list = h("ul", {class: "cards"}), count = h("p", {class: "quiet", role: "status"});
  // Thousands of cards take the browser a frame or two for each letter of a search, even where
  // they are hidden: in the page are those that fit, up to a number, and more come as the end of
  // the list comes near. They are bare, and those near the window are dressed.
  let most = batch, found = 0;
  const end = h("div"), further = new IntersectionObserver(([{isIntersecting}]) => { if (isIntersecting && found > most) { most += batch; draw(); further.unobserve(end); further.observe(end); } }, {rootMargin: "1500px"});
  further.observe(end);
  const cards = new Map(); // id → {a, e, text}
  let whole = 0; // dressed cards
  const put = (c, full) => {
    if (full !== c.e.matches(".bare")) return;
    whole += full ? 1 : -1;
    full ? dress(c.e, c.a, menu(c.a)) : undress(c.e, c.a);
  };
  const near = new IntersectionObserver(seen => {
    for (const {isIntersecting, target} of seen) {
      const c = cards.get(target.dataset.id);
      if (c?.e === target && (isIntersecting || !target.contains(document.activeElement))) put(c, isIntersecting);
    }
  }, {rootMargin: "600px"});
  const build = () => {
    near.disconnect();
    cards.clear();
    whole = 0;
    for (const a of apps.sort((a, b) => !!b.pinned - !!a.pinned)) {
      const e = bare(a);
      cards.set(a.id, {a, e, text: (a.title + "\n" + a.request + "\n" + (a.asked || "") + "\n" + a.id).toLowerCase()});
    }
    list.replaceChildren();
    draw();
  };
  // Cards that are left out keep what they are dressed in, since the next letter may bring them
  // back; up to a number.
  const draw = () => {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean), want = new Set();
    let n = 0;
    for (const c of cards.values()) {
      if (!words.every(w => c.text.includes(w))) continue;
      if (n++ < most) want.add(c.e);
    }
    for (const e of [...list.children]) {
      if (want.has(e)) continue;
      near.unobserve(e);
      e.remove();
      if (whole > 200) put(cards.get(e.dataset.id), false);
    }
    let at = list.firstChild;
    for (const e of want) {
      if (e === at) { at = at.nextSibling; continue; }
      list.insertBefore(e, at);
      near.observe(e);
    }
    found = n;
    count.textContent = !apps.length ? "" : n ? t(n === 1 ? "found one" : "found", {n}) : t("found none");
  };
  const again = async () => { apps = await get("/apps"); build(); };
  const menu = a => menuOf(t("menu of", {title: a.title}), [
    [a.pinned ? "unpin" : "pin", async () => { await patch("/apps/" + a.id, {Pinned: !a.pinned}); await again(); focusOn(a.id); }],
    ["rename", () => rename(a)], ["copy", async () => { await post(`/apps/${a.id}/copy`, {Title: t("copied title", {title: a.title})}); toast(t("copied")); again(); }],
    ["remix", () => remix(a)], ["export", () => download(a.id, a.title)], ["remove", async () => { await erase(a, again); again(); }],
  ], true);
  const focusOn = id => list.querySelector(`[data-id="${id}"] a`)?.focus();
  const rename = a => {
    const place = list.querySelector(`[data-id="${a.id}"] .name`), link = place.closest("a"), input = h("input", {value: a.title, "aria-label": t("rename"), maxlength: 80});
    const form = h("form", {class: "rename", onsubmit: async e => { e.preventDefault(); if (input.value.trim()) await patch("/apps/" + a.id, {Title: input.value}); await again(); focusOn(a.id); }}, input, h("button", {class: "first", type: "submit"}, t("rename done")));
    input.addEventListener("keydown", e => { if (e.key === "Escape") { form.remove(); focusOn(a.id); } });
    link.after(form);
    input.select();
  };
  find.addEventListener("input", () => { most = batch; draw(); });
  const files = bringing();
  show(dropped(h("section", {class: "gallery"}, h("div", {class: "head"}, h("h1", {tabindex: -1}, t("nav apps")),
    apps.length > 0 && h("div", {class: "row"}, h("label", {class: "find"}, icon("search"), find), h("a", {class: "second", href: "#/home"}, icon("apps"), t("home title")), files.opener)), files.place, count, list, end,
  !apps.length && h("div", {class: "empty"}, h("p", {}, t("apps none")), h("div", {class: "row"}, h("a", {class: "first", href: "#/"}, t("ask make first")), files.opener))), files.take));
  build();
  // What another window did shows here too, except under somebody who is giving a name.
  const heard = e => { if (/^\/apps|keep$/.test(e.data) && !list.querySelector("form")) again(); };
  others.addEventListener("message", heard);
  return () => { near.disconnect(); others.removeEventListener("message", heard); };
}
