// What became of the app in another window: said in a sentence, with the ways to go on. Nothing
// that this window shows is exchanged under the person's hands.
import {button, h, toast} from "./dom.js";
import {post} from "./api.js";
import {watch} from "./pulse.js";
import {t} from "./words.js";

// twin watches an app. now is what this window knows of it; show takes over what there is,
// renamed a title, again what was proven anew.
export function twin(now, {show, renamed, again}) {
  const place = h("div", {class: "notice", role: "status", hidden: true});
  let busy = 0, free = 0, said = "", stayed = "";
  const say = (key, text, ...ways) => {
    if (said === key) return;
    said = key;
    place.hidden = !key;
    place.replaceChildren(...(key ? [h("p", {}, text), h("div", {class: "row"}, ways)] : []));
  };
  // own keeps what this window does by itself from being told as another's.
  const own = async f => {
    busy++;
    try { return await f(); } finally { busy--; free = performance.now(); }
  };
  const hear = (got, asked) => {
    if (busy || asked < free) return;
    const app = now();
    if (got.gone) {
      say("gone", t("twin gone"), button(t("twin restore"), () => own(() => post(`/apps/${app.id}/restore`)), {class: "second"}), h("a", {class: "link", href: "#/apps"}, t("nav apps")));
      return;
    }
    if (said === "gone") { say(""); toast(t("restored")); }
    const it = got.app, key = it.version + " " + it.hash;
    if (it.title !== app.title) { renamed(it.title); toast(t("twin renamed", {title: it.title})); }
    if (it.version === app.version) {
      say("");
      if (it.verified !== app.verified) again();
    } else if (stayed !== key) {
      say(key, t("twin changed", {n: it.version}), button(t("twin show"), async () => { await own(show); say(""); }, {class: "second"}), button(t("twin stay"), () => { stayed = key; say(""); }, {class: "link"}));
    }
  };
  return {place, own, end: watch(now().id, hear)};
}
