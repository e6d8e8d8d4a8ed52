// A file that somebody has becomes an app: picked or dropped, kept at once, then proven.
import {button, h, toast} from "./dom.js";
import {Refused, bring} from "./api.js";
import {lang, t} from "./words.js";
import {attend} from "./change.js";

const most = 4 << 20;

const upper = s => s[0].toUpperCase() + s.slice(1);

// read is the file's text; what it can't be is said before anything is sent.
async function read(file) {
  if (file.size > most) throw new Refused(0, "bring large");
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(await file.arrayBuffer());
  } catch (e) {
    throw new Refused(0, "bring not text");
  }
}

// bringing is the button, and the place where it is told what becomes of the file.
export function bringing() {
  const place = h("div", {class: "bringing", role: "status"}), input = h("input", {type: "file", accept: ".sketch,.html,.htm,text/html", hidden: true, "aria-hidden": "true", tabindex: -1});
  const opener = button(t("bring"), () => input.click(), {class: "second"}, "bring");
  const take = async file => {
    if (!file || opener.disabled) return;
    const here = location.hash;
    opener.disabled = true;
    place.replaceChildren();
    try {
      const got = await bring({Name: file.name, Text: await read(file), Lang: lang});
      const end = await attend(got.job, place);
      if (location.hash === here) location.hash = "#/app/" + got.app;
      toast(t(end.error && end.error !== "error stopped" ? "bring unchecked" : end.verified ? "bring proven" : "bring unproven", {n: end.checks?.length, why: end.error ? t(end.error, {why: end.errorText}) : ""}));
    } catch (e) {
      place.replaceChildren(h("p", {class: "bad"}, t(e instanceof Refused && e.word.startsWith("bring") ? e.word : "bring failed", {file: file.name, why: upper(e.why || e.message)})));
    }
    opener.disabled = false;
    input.value = "";
  };
  input.addEventListener("change", () => take(input.files[0]));
  return {opener: h("span", {}, opener, input), place, take};
}

// dropped lets files be dropped on a view.
export function dropped(view, take) {
  const over = on => e => { if (!e.dataTransfer?.types.includes("Files")) return; e.preventDefault(); view.classList.toggle("over", on); };
  view.addEventListener("dragover", over(true));
  view.addEventListener("dragleave", over(false));
  view.addEventListener("drop", e => { over(false)(e); take(e.dataTransfer.files[0]); });
  return view;
}
