// What was asked for when hone ended midway: gone on with, or let go.
import {button, h} from "./dom.js";
import {goOnWith, remove} from "./api.js";
import {t} from "./words.js";

// goOn takes a request up again where it belongs: a make, a wish for an app, or lines.
export async function goOn(id) {
  const job = await goOnWith(id);
  if (job.kind === "make") { location.hash = "#/job/" + job.id; return; }
  sessionStorage.setItem("way", job.kind === "edit" ? "change" : "lines");
  sessionStorage.setItem(job.kind === "edit" ? "going" : "written " + job.app, JSON.stringify(job));
  location.hash = "#/app/" + job.app;
}

export function leftOver(all, apps) {
  const title = id => apps.find(a => a.id === id)?.title || id;
  const one = job => {
    const e = h("li", {}, h("p", {}, t("left " + job.kind, {text: job.text, title: title(job.app)})),
      h("div", {class: "row"}, button(t("left go"), () => goOn(job.id), {class: "second"}), button(t("left drop"), async () => { await remove("/left/" + job.id); e.remove(); if (!list.children.length) section.remove(); }, {class: "link"})));
    return e;
  };
  const list = h("ul", {}, all.map(one)), section = h("section", {class: "leftover", "aria-labelledby": "left"}, h("h2", {id: "left"}, t("left title")), list);
  return section;
}
