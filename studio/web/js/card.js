// An app as a card: its picture, or its letter where there is none yet.
import {h, icon} from "./dom.js";
import {blob} from "./api.js";
import {day, t} from "./words.js";

const pictures = new Map(); // id and version → address of the picture
const near = new IntersectionObserver(list => {
  for (const {isIntersecting, target} of list) if (isIntersecting) { near.unobserve(target); draw(target); }
}, {rootMargin: "300px"});

// draw asks for the picture; one that isn't made yet is asked for once more.
async function draw(e, again) {
  const key = e.dataset.id + e.dataset.version;
  try {
    if (!pictures.has(key)) pictures.set(key, URL.createObjectURL(await blob(`/apps/${e.dataset.id}/picture`)));
    e.replaceChildren(h("img", {src: pictures.get(key), alt: "", loading: "lazy"}));
  } catch (err) {
    if (!again) setTimeout(() => e.isConnected && draw(e, true), 5000); // else the letter stays
  }
}

export function card(a, menu) {
  const picture = h("span", {class: "picture", "data-id": a.id, "data-version": a.version, "aria-hidden": "true"}, h("b", {}, [...a.title][0] || "·"));
  near.observe(picture);
  return h("li", {class: "card", "data-id": a.id}, h("a", {href: "#/app/" + a.id}, picture,
    h("span", {class: "name"}, a.pinned && icon("pin"), h("span", {}, a.title)),
    h("span", {class: "when"}, a.verified ? h("span", {class: "good"}, icon("check"), t("proven")) : h("span", {class: "doubt"}, t("unproven")), " · ", day(a.created_at))), menu);
}
