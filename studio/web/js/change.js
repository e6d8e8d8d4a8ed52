// A change by a wish: proposed, compared line by line and tried before it is kept.
import {button, h, icon, toast} from "./dom.js";
import {Refused, follow, post, remove, start, unwell} from "./api.js";
import {effort} from "./ask.js";
import {lang, seconds, t} from "./words.js";
import {diff} from "./lines.js";
import {ticks} from "./proof.js";

// runJob shows a job in a small place, and returns how it ended.
export async function runJob(job, place) {
  return attend((await start({...job, effort: job.effort || effort()})).id, place);
}

// attend does so for one that has begun.
export async function attend(id, place) {
  const began = performance.now(), now = h("p", {class: "now", role: "status"}, t("stage sending")), clock = h("span", {class: "clock", "aria-hidden": "true"}), line = h("pre", {class: "trace", "aria-hidden": "true"}), broke = h("p", {class: "broke", role: "status", hidden: true});
  place.replaceChildren(h("div", {class: "busy-line"}, h("i", {class: "spin"}), now, clock), broke, line, button(t("stop"), () => remove("/jobs/" + id), {class: "second"}, "stop"));
  const timer = setInterval(() => { clock.textContent = t("seconds", {n: seconds(Math.floor((performance.now() - began) / 1000))}); }, 250);
  const texts = {};
  let end = {};
  try {
    await follow(id, e => {
      if (e.kind === "done") end = e;
      else if (e.kind === "place") now.textContent = e.number ? t(e.number === 1 ? "place one" : "place", {n: e.number}) : t("stage starting");
      else if (e.kind === "again") { broke.hidden = false; broke.textContent = t(e.error); line.textContent = ""; for (const i in texts) delete texts[i]; }
      else if (e.kind === "loading") now.textContent = t("stage loading");
      else if (e.kind === "pieces") for (const [i, s] of Object.entries(e.pieces)) { texts[i] = (texts[i] || "") + s; line.textContent = texts[i].trimEnd().split("\n").slice(-3).join("\n"); }
      else if (["writing", "checking", "proving", "mending", "proven"].includes(e.kind)) now.textContent = t(e.kind === "proven" ? "stage proven" : `stage ${e.kind} text`);
    });
  } catch (e) {
    end = {error: unwell(e), errorText: e.message};
  }
  clearInterval(timer);
  return {...end, job: id};
}

export function changePanel(app, {preview, kept, own}) {
  const box = h("textarea", {rows: 3, maxlength: 1000, "aria-label": t("change label"), placeholder: t("change hint")}), place = h("div", {class: "proposal"});
  const send = async e => {
    e.preventDefault();
    const text = box.value.trim();
    if (!text) { box.focus(); return; }
    form.hidden = true;
    const end = await runJob({kind: "edit", text, app: app.id}, place).catch(e => ({error: unwell(e), errorText: e.message}));
    propose(end);
  };
  box.addEventListener("keydown", e => { if (e.key === "Enter" && !e.shiftKey && !e.isComposing) send(e); });
  const form = h("form", {onsubmit: send}, h("h2", {}, t("change title")), box, h("div", {class: "row end"}, h("button", {class: "first", type: "submit"}, t("change make"))));
  const again = () => { place.replaceChildren(); form.hidden = false; preview(); box.focus(); };

  const propose = end => {
    if (!end.draft) {
      place.replaceChildren(h("p", {class: "bad", role: "status"}, t(end.error === "error unproven" || !end.error ? "change none" : end.error, {why: end.errorText || ""})), h("div", {class: "row end"}, button(t("change again"), again, {class: "first"})));
      place.querySelector("button").focus();
      return;
    }
    // The first way was used in a browser; the others are when they are taken.
    const ways = [{source: end.source, draft: end.draft}, ...(end.others || []).map(source => ({source}))];
    let at = 0;
    const look = async (button, i) => {
      if (i >= 0) {
        const w = ways[i];
        if (!w.draft) w.draft = (await post("/check", {App: app.id, Lines: w.source, Lang: lang})).draft;
        at = i;
        changes.replaceChildren(diff(end.old, w.source));
        first.hidden = mine.hidden = i > 0;
        note.hidden = takeWay.hidden = i === 0;
      }
      for (const b of switched.children) b.setAttribute("aria-pressed", b === button);
      preview(i < 0 ? undefined : ways[i].draft);
    };
    const way = (i, text) => { const b = button(text, () => look(b, i), {"aria-pressed": i === 0}); return b; };
    const switched = h("div", {class: "dial", role: "group", "aria-label": t("compare label")}, way(-1, t("compare now")), ways.map((_, i) => way(i, i ? t("compare way", {n: i + 1}) : t("compare changed"))));
    const fails = (end.checks || []).filter(c => c.status === "fail"), list = ticks(), changes = h("div", {}, diff(end.old, end.source));
    list.add(fails);
    const take = over => own(async () => {
      await post(`/jobs/${end.job}/keep`, {Over: over});
      toast(t("change kept"));
      await kept();
    });
    // Another window has kept something since: neither is dropped without a word.
    const keep = button(t(end.verified ? "change keep" : "change keep unproven"), () => take(false).catch(e => {
      if (!(e instanceof Refused) || e.word !== "changed") throw e;
      const over = button(t("change over"), () => take(true), {class: "second"});
      keep.replaceWith(over);
      place.prepend(h("p", {class: "sum doubt", role: "status"}, icon("cross"), h("span", {}, t("change overtaken"))));
      over.focus();
    }), {class: end.verified ? "first" : "second"}, "check");
    const mine = h("span", {}, keep);
    const takeWay = button(t("change keep"), () => own(async () => {
      const busy = h("div", {class: "panel-busy"});
      row.replaceWith(busy);
      const got = await runJob({kind: "prove", text: ways[at].source, other: true, app: app.id, base: app.hash}, busy);
      if (got.error) { busy.replaceWith(row); toast(t(got.error, {why: got.errorText})); return; }
      toast(t(got.verified ? "change kept" : "lines unproven"));
      await kept();
    }), {class: "first", hidden: true}, "check");
    const note = h("p", {class: "sum doubt", role: "status", hidden: true}, icon("more"), h("span", {}, t("compare note")));
    const first = h("div", {}, h("p", {class: end.verified ? "sum good" : "sum doubt", role: "status"}, icon(end.verified ? "shield" : "cross"), h("span", {}, end.verified ? t("change proven", {n: end.checks.length}) : t("change unproven"))),
      list.list, end.broken?.length ? h("div", {class: "broken"}, h("h3", {}, t("change otherwise")), h("ul", {}, end.broken.map(b => h("li", {}, b)))) : "");
    const row = h("div", {class: "row end"}, button(t("change drop"), again, {class: "second"}), mine, takeWay);
    preview(end.draft);
    place.replaceChildren(first, note, h("h3", {}, t("diff title")), changes, ways.length > 1 ? h("p", {class: "quiet"}, t("compare others")) : "", switched, row);
    keep.focus({preventScroll: true});
  };
  // A wish that was gone on with from elsewhere.
  const going = sessionStorage.getItem("going");
  sessionStorage.removeItem("going");
  if (going) {
    const {id, text} = JSON.parse(going);
    box.value = text;
    form.hidden = true;
    attend(id, place).then(propose);
  }
  return h("div", {}, form, place);
}
