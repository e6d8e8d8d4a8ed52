// Which model writes: one of this machine, or one at an endpoint, tried before it is chosen.
import {button, h, toast} from "./dom.js";
import {get, nearby, post, put} from "./api.js";
import {t} from "./words.js";

// modelChoice is a part of the settings; changed is called when another model was chosen.
export async function modelChoice(changed) {
  if (nearby) return h("p", {class: "quiet"}, t("model here only")); // a key has no business on a network without encryption
  const now = await get("/models");
  if (now.fixed) return h("p", {class: "quiet"}, t("set model text"));
  const said = h("p", {role: "status"}), found = h("ul", {class: "chips", "aria-label": t("model found label")});
  const address = h("input", {id: "endpoint", type: "url", inputmode: "url", autocomplete: "off", spellcheck: "false", placeholder: "http://localhost:11434/v1#qwen3", value: now.endpoint});
  const key = h("input", {id: "endpointkey", type: "password", autocomplete: "off", placeholder: now.key ? t("model key kept") : ""});
  const tell = (text, bad) => { said.className = bad ? "bad" : "good"; said.textContent = text; };
  const refused = e => { if (!e.word?.startsWith("error ")) throw e; tell(t(e.word, {why: e.why}), true); };
  const choose = choice => put("/models", choice).then(about => { toast(t("model chosen", {name: about.model || about.remote})); changed(); }, refused);
  const given = () => ({Endpoint: address.value.trim(), Key: key.value.trim()});
  const test = async () => {
    found.replaceChildren();
    tell(t("model asking"));
    try {
      const {models} = await post("/models/test", given());
      tell(t(models.length ? "model answers" : "model answers none", {n: models.length}));
      const name = m => { address.value = address.value.trim().replace(/#.*/, "") + "#" + m; address.focus(); };
      found.replaceChildren(...models.slice(0, 12).map(m => h("li", {}, button(m, () => name(m), {class: "chip"}))));
    } catch (e) { refused(e); }
  };
  const field = (name, input, note) => h("label", {class: "field"}, h("span", {}, name), input, note && h("small", {class: "quiet"}, note));
  const form = h("form", {class: "endpoint", onsubmit: e => { e.preventDefault(); if (address.value.trim()) choose(given()); else address.focus(); }},
    field(t("model address"), address), field(t("model key"), key, t("model key text")), said, found,
    h("div", {class: "row"}, button(t("model test"), test, {class: "second"}), h("button", {class: "first", type: "submit"}, t("model use"))));
  const local = now.local.map(name => h("label", {}, h("input", {type: "radio", name: "local", value: name, checked: !now.endpoint && name === now.in_use, onchange: () => choose({Name: name})}), h("span", {}, name)));
  return h("div", {}, local.length > 0 && h("fieldset", {class: "dial"}, h("legend", {}, t("model local")), local),
    h("details", {open: !!now.endpoint}, h("summary", {}, t("model endpoint")), h("p", {class: "quiet"}, t("model leaves")), form));
}
