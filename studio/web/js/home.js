// A home screen as a phone has it: an icon for each app, the pinned ones below, and each app
// alone in the window.
import {h, icon, show} from "./dom.js";
import {get} from "./api.js";
import {t} from "./words.js";
import {twin} from "./twin.js";

const docked = 4;

export async function homeView() {
  const here = location.hash, apps = await get("/home");
  if (location.hash !== here) return;
  const pinned = apps.filter(a => a.pinned).slice(0, docked), rest = apps.filter(a => !pinned.includes(a));
  const plain = (href, sign, word) => h("li", {}, h("a", {class: "tile", href}, h("span", {class: "sign bare", "aria-hidden": "true"}, icon(sign)), h("span", {}, word)));
  const grid = h("ul", {class: "icons", "aria-label": t("home label")}, rest.map(tile)), dock = h("ul", {class: "dock", "aria-label": t("home dock")}, pinned.map(tile), plain("#/", "plus", t("nav ask")));
  const view = h("section", {class: "home"}, h("header", {}, h("h1", {tabindex: -1}, t("home title")), h("a", {class: "round", href: "#/apps", "aria-label": t("nav back")}, icon("cross"))),
    grid, !apps.length && h("p", {class: "empty"}, t("home none")), dock);
  view.addEventListener("keydown", walk);
  show(view);
}

function tile(a) {
  const sign = h("span", {class: "sign", "aria-hidden": "true"}, a.sign);
  sign.style.background = a.colour;
  return h("li", {}, h("a", {class: "tile", href: "#/full/" + a.id}, sign, h("span", {}, a.title)));
}

// walk goes among icons by the arrow keys, as they lie.
function walk(e) {
  const all = [...e.currentTarget.querySelectorAll(".tile")], from = all.indexOf(document.activeElement), side = {ArrowRight: 1, ArrowLeft: -1}[e.key], line = {ArrowDown: 1, ArrowUp: -1}[e.key];
  if (from < 0 || !side && !line && e.key !== "Home" && e.key !== "End") return;
  e.preventDefault();
  let to = e.key === "Home" ? all[0] : e.key === "End" ? all.at(-1) : all[from + (side || 0)];
  if (line) {
    const at = e => { const r = e.getBoundingClientRect(); return {x: r.x + r.width / 2, y: r.y}; }, me = at(all[from]);
    const beyond = all.filter(x => (at(x).y - me.y) * line > 20), near = Math.min(...beyond.map(x => Math.abs(at(x).y - me.y)));
    to = beyond.filter(x => Math.abs(at(x).y - me.y) < near + 20).sort((a, b) => Math.abs(at(a).x - me.x) - Math.abs(at(b).x - me.x))[0];
  }
  to?.focus();
}

// fullView is one app with the whole window to itself, and the way back.
export async function fullView(id) {
  const here = location.hash;
  let app = await get("/apps/" + id);
  if (location.hash !== here) return;
  const title = h("h1", {class: "unseen", tabindex: -1}), place = () => h("iframe", {src: app.origin + "/", title: app.title});
  const head = () => { title.textContent = app.title; document.title = app.title + " · hone"; };
  let frame = place();
  head();
  const other = twin(() => app, {renamed: name => { app.title = name; head(); }, again: async () => { app = await get("/apps/" + id); }, show: async () => {
    app = await get("/apps/" + id);
    const old = frame;
    old.replaceWith(frame = place());
    head();
  }});
  show(h("section", {class: "full"}, title, other.place, frame, h("nav", {"aria-label": t("nav label")}, h("a", {href: "#/home", "aria-label": t("home back")}, icon("home")),
    h("a", {href: "#/app/" + id, "aria-label": t("tabs label")}, icon("edit")))));
  return () => { other.end(); document.title = "hone"; };
}
