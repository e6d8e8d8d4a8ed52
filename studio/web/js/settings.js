// Settings, and privacy in one screen.
import {button, h, icon, show, toast} from "./dom.js";
import {get, nearby, remove} from "./api.js";
import {bytes, chosen, t} from "./words.js";
import {estimated} from "./ask.js";
import {begin} from "./main.js";
import {modelChoice} from "./models.js";

export async function settingsView() {
  const here = location.hash, [s, models] = await Promise.all([get("/state"), modelChoice(() => settingsView())]);
  if (location.hash !== here) return;
  const row = (name, value) => h("div", {class: "pair"}, h("dt", {}, name), h("dd", {}, value));
  const choice = (name, label, values, now, set) => h("fieldset", {class: "dial"}, h("legend", {}, label), values.map(([v, word]) =>
    h("label", {}, h("input", {type: "radio", name, value: v, checked: v === now, onchange: () => set(v)}), h("span", {}, word))));
  const language = choice("lang", t("set language"), [["", t("set automatic")], ["ko", "한국어"], ["en", "English"]], chosen(), v => { localStorage.setItem("lang", v); begin(); });
  const theme = choice("theme", t("set theme"), [["", t("set system")], ["light", t("set light")], ["dark", t("set dark")]], localStorage.getItem("theme") || "", v => {
    localStorage.setItem("theme", v);
    if (v) document.documentElement.dataset.theme = v; else delete document.documentElement.dataset.theme;
  });
  let sure = false;
  const forget = button(t("forget", {n: s.episodes}), async () => {
    if (!sure) { sure = true; forget.lastChild.textContent = t("forget sure"); return; }
    await remove("/episodes");
    toast(t("forgotten"));
    settingsView();
  }, {class: "second", disabled: !s.episodes});
  show(h("section", {class: "settings"}, h("h1", {tabindex: -1}, t("nav settings")),
    h("section", {}, h("h2", {}, t("set look")), language, theme),
    h("section", {}, h("h2", {}, t("set privacy")),
      h("p", {class: s.about.remote ? "sum doubt" : "sum good"}, icon("shield"), h("span", {}, s.about.remote ? t("privacy remote", {where: s.about.remote}) : t("privacy here"))),
      h("ul", {class: "plainlist"}, ["apps", "frames", "episodes", "fonts"].map(k => h("li", {}, t("privacy " + k)))), forget),
    nearby && !isSecureContext && h("section", {class: "phone"}, h("h2", {}, t("phone title")), h("ul", {class: "plainlist"}, ["works", "offline", "certificate", "file"].map(k => h("li", {}, t("phone " + k))))),
    h("section", {}, h("h2", {}, t("set machine")), h("dl", {},
      row(t("set model"), s.about.model || "–"), row(t("set state"), s.trouble ? h("span", {class: "bad"}, s.trouble) : s.ready ? t("set ready") : t("set loading")),
      row(t("set endpoint"), s.about.remote || t("set no endpoint")), row(t("set apps"), String(s.apps)), row(t("set storage"), bytes(s.bytes)), row(t("set folder"), h("code", {}, s.about.folder)), row(t("set version"), s.about.version))),
    h("section", {class: "models"}, h("h2", {}, t("set which")), models),
    h("section", {}, h("h2", {}, t("set times")), h("dl", {}, ["low", "auto", "high"].map(l => row(t("effort " + l), estimated(s.estimates[l], s.price)))))));
}

