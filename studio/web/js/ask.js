// The first view: one box, and what was made before.
import {button, h, show, toast} from "./dom.js";
import {get, start} from "./api.js";
import {lang, seconds, t} from "./words.js";
import {card} from "./card.js";
import {startWatch} from "./watch.js";
import {recentRequests, same} from "./same.js";
import {leftOver} from "./left.js";

const levels = ["low", "auto", "high"];

export async function askView() {
  const box = h("textarea", {id: "wish", rows: 2, maxlength: 2000, "aria-label": t("ask label"), placeholder: t("ask hint"), autocomplete: "off", enterkeyhint: "go"});
  box.value = sessionStorage.getItem("wish") || "";
  const grow = () => { box.style.height = "auto"; box.style.height = Math.min(box.scrollHeight, 260) + "px"; };
  const estimate = h("p", {class: "estimate", "aria-live": "polite"}), chips = h("ul", {class: "chips", "aria-label": t("examples label")}), recent = h("section", {class: "recent"});
  const past = h("ul", {class: "chips past", "aria-label": t("past label")}), have = h("div", {class: "have"});
  let state = null, apps = [];
  const dial = h("fieldset", {class: "dial"}, h("legend", {class: "unseen"}, t("effort label")), levels.map(l => h("label", {},
    h("input", {type: "radio", name: "effort", value: l, checked: l === effort(), onchange: () => { localStorage.setItem("effort", l); tell(); }}), h("span", {}, t("effort " + l)))));
  const tell = () => { estimate.textContent = state ? estimated(state.estimates[effort()], state.price) + (state.about.remote ? " " + t("estimate remote") : "") : ""; };
  const submit = e => {
    e.preventDefault();
    const text = box.value.trim();
    if (!text) { box.focus(); return; }
    const found = same(text, apps);
    if (found) { offer(found, text); return; }
    make(text);
  };
  const make = text => {
    sessionStorage.removeItem("wish");
    startWatch({kind: "make", text, effort: effort()}, state?.estimates[effort()].median);
  };
  // An app that exists is offered before another is made: never instead, and never silently.
  const offer = ({app, exact}, text) => {
    const open = h("a", {class: "first", href: "#/app/" + app.id, onclick: () => sessionStorage.removeItem("wish")}, t("have open"));
    have.replaceChildren(h("section", {role: "group", "aria-labelledby": "have", onkeydown: e => { if (e.key === "Escape") { have.replaceChildren(); box.focus(); } }},
      h("p", {id: "have"}, t(exact ? "have same" : "have like", {title: app.title}), !exact && h("span", {class: "quiet"}, t("quoted", {text: app.asked}))),
      h("div", {class: "row"}, open, button(t("have new"), () => make(text), {class: "second"}))));
    open.focus();
  };
  const say = text => { box.value = text; sessionStorage.setItem("wish", text); have.replaceChildren(); grow(); box.focus(); };
  box.addEventListener("input", () => { have.replaceChildren(); sessionStorage.setItem("wish", box.value); grow(); });
  // While Hangul is being composed, Enter ends a syllable and nothing else.
  box.addEventListener("keydown", e => { if (e.key === "Enter" && !e.shiftKey && !e.isComposing) submit(e); });
  show(h("section", {class: "ask"},
    h("h1", {tabindex: -1}, t("ask title")),
    h("form", {class: "box", onsubmit: submit}, box, h("div", {class: "row"}, dial, h("button", {class: "first", type: "submit"}, t("ask make")))),
    have, estimate, chips, past), recent);
  if (matchMedia("(pointer: fine)").matches) box.focus();
  grow();
  [state, apps] = await Promise.all([get("/state?lang=" + lang), get("/apps")]);
  tell();
  if (state.trouble) estimate.replaceChildren(h("strong", {class: "bad"}, t("trouble", {why: state.trouble})));
  chips.replaceChildren(...state.examples.map(x => h("li", {}, button(x, () => say(x), {class: "chip"}))));
  past.replaceChildren(...recentRequests(apps).map(x => h("li", {}, button(x, () => say(x), {class: "chip", title: t("past label")}, "clock"))));
  if (state.left?.length) have.before(leftOver(state.left, apps));
  if (apps.length) {
    recent.append(h("div", {class: "head"}, h("h2", {}, t("recent title")), h("a", {href: "#/apps"}, t("recent all", {n: apps.length}))),
      h("ul", {class: "cards"}, apps.slice(0, 4).map(a => card(a))));
  }
}

export const effort = () => levels.includes(localStorage.getItem("effort")) ? localStorage.getItem("effort") : "auto";

// estimated says what is known, of time and of money, and where nothing is, that.
export function estimated(e, price) {
  if (!e) return "";
  const time = e.makes ? t(e.makes < 5 ? "estimate few" : "estimate", {median: seconds(e.median), most: seconds(e.most), makes: e.makes, proven: e.proven})
    : t("estimate none", {limit: seconds(e.limit)});
  const money = e.cost ? t("estimate cost", {cost: dollars(e.cost)}) : price ? t("estimate price", {input: dollars(price.input), output: dollars(price.output)}) : "";
  return money ? time + " " + money : time;
}

const dollars = n => n < 0.001 ? "< $0.001" : "$" + (n < 1 ? n.toFixed(3) : n.toFixed(2));
