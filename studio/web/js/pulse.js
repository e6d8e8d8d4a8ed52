// Whether hone is there, and what became of the app that this window shows: asked every two
// seconds while the window is seen. A stream would hold one of the six connections that a
// browser has for all its windows together.
import {h} from "./dom.js";
import {Refused, get, nearby, others} from "./api.js";
import {t} from "./words.js";

const every = 2000, patience = 6000;
let boot = "", lost = "", watched = null, timer = 0, turn = 0, asking = false;

// watch has hear told of an app, with the time at which it was asked for, until what it
// returns is called.
export function watch(id, hear) {
  const mine = watched = {id, hear};
  beat();
  return () => { if (watched === mine) watched = null; };
}

export async function beat() {
  clearTimeout(timer);
  const mine = ++turn, whose = watched, began = performance.now();
  if (document.hidden) return; // it is asked for when the window is seen again
  asking = true;
  try {
    const got = await get("/pulse" + (whose ? "?app=" + whose.id : ""), {signal: AbortSignal.timeout(patience)});
    if (mine !== turn) return;
    found(got.boot);
    if (whose && whose === watched) whose.hear(got, began);
  } catch (e) {
    if (mine !== turn) return;
    // An answer, whatever it says, comes from a hone that is there.
    if (e instanceof Refused && e.status) found(boot); else lose(e.word === "slow" ? "slow" : nearby ? "far" : "stopped");
  } finally {
    if (mine === turn) { asking = false; timer = setTimeout(beat, every); }
  }
}

function lose(why) {
  if (lost === why) return;
  lost = why;
  document.getElementById("lost").replaceChildren(h("p", {}, t("lost " + why)));
}

function found(now) {
  const anew = boot && now && boot !== now, was = lost;
  boot = now || boot;
  lost = "";
  if (!was) return;
  const place = document.getElementById("lost");
  place.replaceChildren(h("p", {class: "good"}, t("lost back")));
  setTimeout(() => { if (!lost) place.replaceChildren(); }, 4000);
  dispatchEvent(new CustomEvent("found", {detail: {anew}}));
}

// begin starts asking. What another window did, or a request of this one that nobody
// answered, is looked into at once.
export function begin() {
  document.addEventListener("visibilitychange", () => document.hidden || beat());
  addEventListener("focus", () => asking || beat());
  addEventListener("unanswered", () => lost || beat());
  others.addEventListener("message", beat);
  beat();
}
