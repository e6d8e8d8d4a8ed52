// The interface: which view stands at which address.
import {button, h, icon, show, toast} from "./dom.js";
import {Refused, get, nearby, takeKey, unwell} from "./api.js";
import {load, t} from "./words.js";
import {begin as beat} from "./pulse.js";
import {askView} from "./ask.js";
import {watchView} from "./watch.js";
import {useView} from "./use.js";
import {galleryView} from "./gallery.js";
import {settingsView} from "./settings.js";
import {learnView} from "./learn.js";
import {pairView} from "./pair.js";
import {fullView, homeView} from "./home.js";

const routes = [
  [/^#\/job\/(\w+)$/, watchView, "ask"], [/^#\/app\/([a-z]+)$/, useView, "app"], [/^#\/apps$/, galleryView, "apps"],
  [/^#\/home$/, homeView, "home"], [/^#\/full\/([a-z]+)$/, fullView, "full"], [/^#\/learn$/, learnView, "learn"], [/^#\/settings$/, settingsView, "settings"], [/.*/, askView, "ask"],
];
let leave = null, turn = 0, troubled = false, at = null; // at: the address that is shown; null before there are words to show it in

// go shows the view that the address names. A view may return what is to be done when it is left.
export async function go(first) {
  const mine = ++turn;
  at = location.hash;
  troubled = false;
  leave?.();
  leave = null;
  const [path, view, place] = routes.find(([path]) => path.test(location.hash));
  document.body.dataset.place = place;
  for (const a of document.querySelectorAll("#bar a[data-place]")) a.toggleAttribute("aria-current", a.dataset.place === place);
  try {
    const left = await view(...(path.exec(location.hash) || []).slice(1));
    if (mine === turn) leave = left; else left?.();
  } catch (e) {
    if (mine === turn) trouble(e);
  }
  if (mine === turn && first !== true) document.querySelector("#main h1")?.focus({preventScroll: true});
}

function trouble(e) {
  if (e.status === 401 && nearby) { pairView(() => begin()); return; }
  troubled = !e.status;
  const word = e.status === 401 ? "no key" : e.status === 404 ? "gone" : e.status ? "wrong" : "not running";
  show(h("section", {class: "plain"}, h("h1", {tabindex: -1}, t(word + " title")), h("p", {}, t(word + " text", {why: e.word || e.message})),
    e.status !== 401 && button(t("again"), () => go(), {class: "first"})));
}

// What was pressed and didn't work says so; the button is there to be pressed again.
addEventListener("unhandledrejection", e => {
  if (!(e.reason instanceof Refused) || at === null) return;
  e.preventDefault();
  toast(t(unwell(e.reason), {why: e.reason.word}));
});
addEventListener("found", () => { if (troubled) go(); });

function bar() {
  const link = (place, sign, href) => h("a", {href, "data-place": place}, icon(sign), h("span", {}, t("nav " + place)));
  document.getElementById("bar").replaceChildren(
    h("a", {class: "skip", href: "#main", onclick: e => { e.preventDefault(); document.getElementById("main").focus(); }}, t("skip")),
    h("a", {class: "logo", href: "#/", "aria-label": t("nav home")}, h("img", {src: "/icon.svg", alt: "", width: 26, height: 26}), h("span", {}, "hone")),
    h("nav", {"aria-label": t("nav label")}, link("ask", "plus", "#/"), link("apps", "apps", "#/apps"), link("learn", "learn", "#/learn"), link("settings", "gear", "#/settings")));
}

// begin starts over, after the language has changed too.
export async function begin() {
  await load();
  bar();
  await go(true);
}

const key = takeKey();
addEventListener("hashchange", () => {
  if (location.hash.startsWith("#key=")) takeKey();
  if (at !== null && location.hash !== at) go();
});
if (key) get("/state").catch(() => {}); // wakes what is slow the first time
begin().then(beat);
