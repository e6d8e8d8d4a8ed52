// A make while it runs: its lines as they are written, its candidates, the checks one by one.
import {button, h, icon, show, toast} from "./dom.js";
import {follow, remove, start} from "./api.js";
import {goOn} from "./left.js";
import {seconds, t} from "./words.js";
import {go} from "./main.js";
import {ticks} from "./proof.js";
import {remember} from "./others.js";
import {highlight} from "./lines.js";

let fresh = null; // the job that this window has just begun

// startWatch shows at once that something happens, and sends the job after that.
// usual is how many seconds such a job takes, where that is known.
export function startWatch(job, usual) {
  const sent = start(job), view = draw(job, null, usual);
  fresh = {job, usual};
  sent.then(({id}) => { view.end(); fresh.id = id; location.hash = "#/job/" + id; }, () => {
    fresh = null;
    sessionStorage.setItem("wish", job.text);
    history.replaceState(null, "", "#/");
    go();
    toast(t("not sent"));
  });
}

export function watchView(id) {
  const mine = fresh?.id === id ? fresh : {};
  fresh = null;
  const view = draw(mine.job, id, mine.usual), over = new AbortController();
  follow(id, view.hear, over.signal).catch(e => { if (!over.signal.aborted) view.hear({kind: "done", error: e.status === 404 ? "error forgotten" : "error other", errorText: e.message}); });
  return () => { over.abort(); view.end(); };
}

const stages = ["writing", "checking", "proving"];

function draw(job, id, usual) {
  const began = performance.now(), clock = h("span", {class: "clock", "aria-hidden": "true"}), said = h("p", {class: "unseen", role: "status", "aria-live": "polite"});
  const steps = Object.fromEntries(stages.map(s => [s, h("li", {}, h("i", {}), t("stage " + s))]));
  const cards = h("ol", {class: "candidates", "aria-label": t("candidates label")}), list = ticks(), now = h("p", {class: "now"}, t("stage sending"));
  const stop = button(t("stop"), () => { if (id) remove("/jobs/" + id); now.textContent = t("stage stopping"); }, {class: "second", disabled: !id}, "stop");
  const foot = h("div", {class: "foot during"}, stop), checks = h("section", {class: "checks", hidden: true}, h("h2", {}, t("checks title")), list.list);
  const bench = h("div", {class: "bench"}, cards, checks), broke = h("p", {class: "broke", role: "status", hidden: true});
  const view = h("section", {class: "watch"}, h("h1", {tabindex: -1}, job?.text ? t("quoted", {text: job.text}) : t("watch title")),
    h("div", {class: "status"}, h("ol", {class: "steps"}, stages.map(s => steps[s])), clock), now, broke, said, bench, foot);
  show(view);
  const timer = setInterval(() => { clock.textContent = [t("seconds", {n: seconds(Math.floor((performance.now() - began) / 1000))}), usual && t("usually", {median: seconds(usual)})].filter(Boolean).join(" · "); }, 250);
  let stage = "", all = [], chosen = null;

  const enter = s => {
    const at = stages.indexOf(s === "mending" ? "writing" : s);
    stages.forEach((x, i) => { steps[x].className = i < at ? "past" : i === at ? "on" : ""; });
    // Before the first line is written what is like it is read, and nothing is to be seen of that.
    now.textContent = t(s === "writing" ? "stage reading text" : `stage ${s} text`);
    if (stage !== s) said.textContent = now.textContent;
    stage = s;
  };
  const cardAt = i => {
    if (!all[i]) {
      const code = h("code"), mark = h("span", {class: "mark"}), name = h("b", {}, t("candidate", {n: i + 1})), e = h("li", {class: "candidate"}, h("div", {class: "row"}, name, mark), h("pre", {tabindex: 0, "aria-label": t("candidate", {n: i + 1})}, code));
      all[i] = {e, code, mark, name, text: ""};
      cards.append(e);
    }
    return all[i];
  };
  const tellChecks = yes => { checks.hidden = !yes; bench.classList.toggle("told", yes); };
  const again = () => { all = []; cards.replaceChildren(); };
  const write = (c, text) => { c.text = text; c.code.replaceChildren(highlight(text)); };

  const hear = e => {
    switch (e.kind) {
    case "place": now.textContent = said.textContent = e.number ? t(e.number === 1 ? "place one" : "place", {n: e.number}) : t("stage starting"); break;
    case "again": again(); broke.hidden = false; broke.textContent = t(e.error); list.clear(); tellChecks(false); stage = ""; break;
    case "loading": now.textContent = said.textContent = t("stage loading"); break;
    case "writing": case "mending": enter(e.kind); if (e.kind === "writing") again(); break;
    case "pieces":
      if (stage === "proving" || stage === "checking" && all.some(c => c.checked)) again();
      if (stage === "writing") now.textContent = t("stage writing text");
      for (const [i, s] of Object.entries(e.pieces)) { const c = cardAt(+i); write(c, c.text + s); c.e.classList.add("busy"); }
      break;
    case "checking": {
      if (stage !== "checking") { enter("checking"); again(); }
      const c = cardAt(e.number), bad = (e.checks || []).find(x => x.status === "fail");
      c.checked = true;
      if (e.found) c.name.textContent = t("candidate found");
      write(c, e.source);
      c.e.classList.toggle("out", !!bad);
      c.mark.replaceChildren(bad ? h("span", {class: "doubt"}, icon("cross"), t("candidate out")) : h("span", {class: "good"}, icon("check"), t("candidate in", {n: (e.checks || []).length})));
      c.checks = e.checks;
      c.found = e.found;
      break;
    }
    case "proving":
      enter("proving");
      for (const c of all) c?.e.classList.remove("chosen");
      chosen = all[e.number];
      if (chosen) { chosen.e.classList.add("chosen"); tellChecks(true); list.clear(); list.add(chosen.checks); }
      break;
    case "proven": tellChecks(true); list.add(e.checks); now.textContent = said.textContent = t("stage proven"); break;
    case "notkept": toast(t("not kept", {why: e.errorText})); break;
    case "done": finish(e); break;
    }
  };
  const finish = e => {
    clearInterval(timer);
    foot.classList.remove("during");
    stop.remove();
    if (e.app && e.verified) {
      remember(e.app, all.filter(c => c?.checks && c !== chosen && !c.checks.some(x => x.status === "fail")).map(c => ({text: c.text, found: c.found})));
      location.replace("#/app/" + e.app);
      return;
    }
    for (const s of stages) steps[s].className = "";
    const known = e.error || "error other";
    now.textContent = said.textContent = t(known, {why: e.errorText || ""});
    if (e.checks) { tellChecks(true); list.clear(); list.add(e.checks.filter(c => c.status === "fail")); }
    const retry = (word, level, first) => button(t(word), () => startWatch({...job, effort: level}), {class: first ? "first" : "second"});
    // What it came to, and what can be done now, stand first; what was tried can be looked into.
    if (all.length) view.append(h("details", {}, h("summary", {}, t("tried title", {n: e.tried || all.length})), cards));
    checks.querySelector("h2").hidden = true;
    bench.replaceWith(checks);
    const bad = e.error && e.error !== "error stopped" && e.error !== "error unproven" && e.error !== "error nothing";
    now.classList.toggle("bad", !!bad);
    now.classList.add("end");
    if (e.error === "error interrupted") {
      foot.replaceChildren(button(t("left go"), () => goOn(id), {class: "first"}), h("a", {class: "link", href: "#/"}, t("left later")));
      foot.firstElementChild.focus({preventScroll: true});
      return;
    }
    foot.replaceChildren(...[job && job.effort !== "high" && e.error !== "error stopped" && retry("try harder", "high", true), job && retry("try again", job.effort, job.effort === "high" || e.error === "error stopped"), e.app && h("a", {class: "second", href: "#/app/" + e.app}, t("open unproven")),
      h("a", {class: "link", href: "#/", onclick: () => { if (job) sessionStorage.setItem("wish", job.text); }}, t("say otherwise"))].filter(Boolean));
    foot.firstElementChild?.focus({preventScroll: true});
  };
  return {hear, end: () => clearInterval(timer)};
}
