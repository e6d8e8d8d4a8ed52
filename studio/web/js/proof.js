// Checks in plain words: what was looked at, by which tier, and what came of it.
import {button, h, icon} from "./dom.js";
import {thumbs} from "./learn.js";
import {blob} from "./api.js";
import {known, t} from "./words.js";

const signs = {pass: "check", fail: "cross", skip: "more"};

const upper = s => s[0].toUpperCase() + s.slice(1);

export function checkName(name) {
  const own = name.startsWith("task: ");
  return own ? name.slice(6) : known("check " + name) ? t("check " + name) : name;
}

// ticks is a list of checks that can grow; what is there already isn't drawn anew.
export function ticks() {
  const list = h("ul", {class: "ticks"}), seen = new Set();
  return {list, add(checks) {
    for (const c of checks || []) {
      const id = c.tier + c.name + c.status;
      if (seen.has(id)) continue;
      seen.add(id);
      list.append(tick(c, Math.min(seen.size, 30)));
    }
  }, clear() { seen.clear(); list.replaceChildren(); }};
}

function tick(c, n = 0) {
  return h("li", {class: c.status, style: undefined, "data-n": n}, icon(signs[c.status]), h("span", {},
    h("span", {class: "unseen"}, t("status " + c.status) + " "), checkName(c.name), c.status === "fail" && c.why ? h("small", {}, upper(c.why)) : null));
}

// proof is the whole verdict, by tier: what the browser saw, and what no check can say. again
// proves the app once more.
export function proof(app, again) {
  const checks = (app.verdict?.outcomes || []).map(o => ({tier: o.tier, name: o.check, status: o.status, why: o.why}));
  const repeat = h("div", {class: "row"}, button(t("proof again"), again, {class: "second"}, "redo"));
  if (!checks.length) return h("div", {class: "proof"}, h("p", {class: "quiet"}, t("proof none")), repeat);
  const failed = checks.filter(c => c.status === "fail"), passed = checks.filter(c => c.status === "pass").length;
  return h("div", {class: "proof"},
    h("p", {class: app.verified ? "sum good" : "sum doubt"}, icon(app.verified ? "shield" : "cross"), h("span", {}, app.verified ? t("proof all", {n: passed}) : t("proof not", {n: failed.length}))),
    app.verified && app.model === "examples" && h("p", {class: "quiet"}, t(app.version === 1 ? "proof found" : "proof taken")),
    app.asked && thumbs(app),
    failed.length > 0 && h("ul", {class: "ticks still"}, failed.map(c => tick(c))),
    app.shots?.length > 0 && h("section", {}, h("h3", {}, t("proof seen")), h("div", {class: "shots"}, ["phone", "desktop"].filter(s => app.shots.includes(s)).map(s => shot(app, s)))),
    ["static", "logic", "browser"].map(tier => {
      const mine = checks.filter(c => c.tier === tier && c.status === "pass");
      return mine.length > 0 && h("section", {}, h("h3", {}, t("tier " + tier)), h("ul", {class: "ticks still"}, mine.map(c => tick(c))));
    }),
    h("section", {}, h("h3", {}, t("proof unchecked")), h("ul", {class: "plainlist quiet"}, unchecked(app, checks).map(x => h("li", {}, x)))), repeat);
}

// unchecked is what nobody should take the proof for.
function unchecked(app, checks) {
  const skipped = [...new Set(checks.filter(c => c.status === "skip").map(c => checkName(c.name)))];
  const wishless = app.version > 1 && app.model && app.model !== "examples" && !checks.some(c => c.name.startsWith("wish-"));
  return [t("proof unchecked text"), wishless && t("unchecked wish"), app.kind !== "sketch" && t("unchecked page"), skipped.length > 0 && t("unchecked skip", {what: skipped.join(", ")}), t("unchecked sizes"), t("unchecked people")].filter(Boolean);
}

// shot is a picture that was taken while the app was proven; it opens at its own size.
function shot(app, name) {
  const what = t("shot " + name), img = h("img", {alt: what, width: name === "phone" ? 390 : 1280, height: name === "phone" ? 844 : 800});
  const opener = h("button", {type: "button", "aria-label": t("proof larger", {what}), disabled: true, onclick: () => enlarge(img.src, what)}, img);
  blob(`/apps/${app.id}/proof/${name}`).then(b => { img.src = URL.createObjectURL(b); opener.disabled = false; }, () => figure.remove());
  const figure = h("figure", {class: name}, opener, h("figcaption", {}, what));
  return figure;
}

function enlarge(src, what) {
  const box = h("dialog", {class: "larger", "aria-label": what, onclick: e => { if (e.target === box) box.close(); }, onclose: () => box.remove()},
    button(t("proof close"), () => box.close(), {class: "round", quiet: true, autofocus: true}, "cross"), h("img", {src, alt: what}));
  document.body.append(box);
  box.showModal();
}
