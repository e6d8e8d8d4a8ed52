// A phone on the local network: it shows the code that the terminal shows, once.
import {h, show} from "./dom.js";
import {pair} from "./api.js";
import {t} from "./words.js";

// pairView asks for the code, and goes on when it was right.
export function pairView(onward) {
  const box = h("input", {id: "code", inputmode: "numeric", autocomplete: "one-time-code", maxlength: 12, "aria-label": t("pair code"), placeholder: "1234 5678"}), said = h("p", {class: "bad", role: "status"});
  const send = async code => {
    said.textContent = "";
    try {
      await pair(code);
      onward();
    } catch (e) {
      said.textContent = t(e.word === "pair wait" ? "pair wait" : e.word === "pair wrong" ? "pair wrong" : "not sent");
      box.select();
    }
  };
  show(h("section", {class: "plain pair"}, h("h1", {tabindex: -1}, t("pair title")), h("p", {}, t("pair text")),
    h("form", {onsubmit: e => { e.preventDefault(); send(box.value); }}, box, h("button", {class: "first", type: "submit"}, t("pair do"))), said, h("p", {class: "quiet"}, t("pair plain"))));
  box.focus();
  const m = /^#pair=(\d+)/.exec(location.hash);
  if (m) { history.replaceState(null, "", "/#/"); box.value = m[1]; send(m[1]); }
}
