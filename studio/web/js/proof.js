// Checks in plain words: what was looked at, by which tier, and what came of it.
import {h, icon} from "./dom.js";
import {known, t} from "./words.js";

const signs = {pass: "check", fail: "cross", skip: "more"};

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
    h("span", {class: "unseen"}, t("status " + c.status) + " "), checkName(c.name), c.status === "fail" && c.why ? h("small", {}, c.why) : null));
}

// proof is the whole verdict, by tier, and what no check can say.
export function proof(app) {
  const checks = (app.verdict?.outcomes || []).map(o => ({tier: o.tier, name: o.check, status: o.status, why: o.why}));
  if (!checks.length) return h("p", {class: "quiet"}, t("proof none"));
  const failed = checks.filter(c => c.status === "fail"), passed = checks.filter(c => c.status === "pass").length;
  return h("div", {class: "proof"},
    h("p", {class: app.verified ? "sum good" : "sum doubt"}, icon(app.verified ? "shield" : "cross"), h("span", {}, app.verified ? t("proof all", {n: passed}) : t("proof not", {n: failed.length}))),
    ["static", "logic", "browser"].map(tier => {
      const mine = checks.filter(c => c.tier === tier);
      return mine.length > 0 && h("section", {}, h("h3", {}, t("tier " + tier)), h("ul", {class: "ticks still"}, mine.map(c => tick(c))));
    }),
    h("section", {}, h("h3", {}, t("proof unchecked")), h("p", {class: "quiet"}, t("proof unchecked text"))));
}
