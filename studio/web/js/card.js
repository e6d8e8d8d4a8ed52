// An app as a card: its picture, or its letter where there is none yet.
import {h, icon} from "./dom.js";
import {blob} from "./api.js";
import {bytes, day, t} from "./words.js";

const pictures = new Map(); // id and version → address of the picture, the last used at the end
const most = 200; // of them are held, since each takes memory
const near = new IntersectionObserver(list => {
  for (const {isIntersecting, target} of list) if (isIntersecting) { near.unobserve(target); draw(target); }
}, {rootMargin: "300px"});

// draw asks for the picture; one that isn't made yet is asked for once more.
async function draw(e, again) {
  const key = e.dataset.id + e.dataset.version;
  try {
    const address = pictures.get(key) || URL.createObjectURL(await blob(`/apps/${e.dataset.id}/picture`));
    pictures.delete(key);
    pictures.set(key, address);
    for (const [old, a] of pictures) {
      if (pictures.size <= most) break;
      pictures.delete(old);
      URL.revokeObjectURL(a); // what shows it already goes on showing it
    }
    e.replaceChildren(h("img", {src: address, alt: ""}));
  } catch (err) {
    if (!again) setTimeout(() => e.isConnected && draw(e, true), 5000); // else the letter stays
  }
}

export function card(a, menu) {
  const e = bare(a);
  dress(e, a, menu);
  return e;
}

// bare is a card with its name alone: what a page of thousands can hold. It can be focused,
// read aloud and found; dress gives it the rest, in place, and undress takes that away.
export function bare(a) {
  return h("li", {class: "card bare", "data-id": a.id}, h("a", {href: "#/app/" + a.id}, name(a)));
}

export function dress(e, a, menu) {
  const picture = h("span", {class: "picture", "data-id": a.id, "data-version": a.version, "aria-hidden": "true"}, h("b", {}, [...a.title][0] || "·"));
  e.classList.remove("bare");
  e.firstChild.replaceChildren(picture, name(a),
    h("span", {class: "when"}, a.verified ? h("span", {class: "good"}, icon("check"), t("proven")) : h("span", {class: "doubt"}, t("unproven")), " · ", day(a.created_at), h("span", {class: "size"}, bytes(a.bytes))));
  if (menu) e.append(menu);
  near.observe(picture);
}

export function undress(e, a) {
  near.unobserve(e.querySelector(".picture"));
  e.classList.add("bare");
  e.replaceChildren(e.firstChild);
  e.firstChild.replaceChildren(name(a));
}

const name = a => h("span", {class: "name"}, a.pinned && icon("pin"), h("span", {}, a.title));
