// What the model learns: from what, how well it does, which version is in use; and the person
// starts, pauses, takes back and deletes.
import {button, h, icon, show, toast} from "./dom.js";
import {get, post, put, remove} from "./api.js";
import {day, lang, t} from "./words.js";

const percent = x => new Intl.NumberFormat(lang, {maximumFractionDigits: 0}).format(100 * x);

export async function learnView() {
  const here = location.hash;
  let s = await get("/learn"), timer = 0;
  if (location.hash !== here) return;
  const parts = {model: h("section"), rate: h("section"), improve: h("section"), log: h("section")};
  const draw = () => {
    parts.model.replaceChildren(h("h2", {}, t("learn model")), h("p", {class: "inuse"}, icon("shield"), h("b", {}, s.model || "–")),
      ...(s.can.rollback && s.before ? [button(t("learn rollback", {name: s.before}), () => steer("rollback", {}, "learn back"), {class: "second"}, "undo")] : []));
    parts.rate.replaceChildren(h("h2", {}, t("learn rate")), curve(s.groups, s.episodes));
    drawImprove();
    drawLog();
  };
  const again = async () => { s = await get("/learn"); draw(); };
  const steer = async (what, body, said) => {
    try {
      await post("/learn/" + what, body);
      toast(t(said));
    } catch (e) {
      toast(t("learn failed", {why: e.word || e.message}));
    }
    await again();
  };
  // While a round runs, what it does is told anew now and then.
  const said = h("p", {role: "status", class: "sum"});
  const tellRound = () => {
    const text = s.running ? t("learn " + (s.phase || "collect")) : s.waiting ? t("learn waiting") : t("learn resting");
    if (said.textContent !== text) said.replaceChildren(...(s.running ? [h("i", {class: "spin"})] : []), h("span", {}, text));
  };
  const watch = async () => {
    const fresh = await get("/learn").catch(() => s), changed = fresh.running !== s.running;
    s = fresh;
    if (changed) draw(); else tellRound();
  };
  const drawImprove = () => {
    tellRound();
    const own = h("input", {type: "checkbox", id: "own", checked: s.consent === "yes"}), hours = h("fieldset", {class: "dial"}, h("legend", {}, t("learn hours")), [1, 3, 8].map(n =>
      h("label", {}, h("input", {type: "radio", name: "hours", value: n, checked: n === 1}), h("span", {}, t("learn hour", {n})))));
    const start = () => steer("start", {Hours: +hours.querySelector("input:checked").value, Own: own.checked}, "learn started");
    let sure = false;
    const forget = button(t("learn forget"), () => { if (sure) steer("forget", {}, "learn forgotten"); else { sure = true; forget.lastChild.textContent = t("learn forget sure"); } }, {class: "second"});
    const begin = s.can.start && !s.running && h("div", {class: "begin"}, !s.waiting && hours, !s.waiting && h("label", {class: "tickbox"}, own, h("span", {}, h("b", {}, t("learn own")), h("span", {class: "quiet"}, t("learn own text")))), button(t("learn start"), start, {class: "first"}));
    parts.improve.replaceChildren(...[h("h2", {}, t("learn improve")), said, begin, !s.can.start && !s.running && h("p", {class: "quiet"}, t("learn no start")),
      s.running && s.can.pause && button(t("learn pause"), () => steer("pause", {}, "learn paused"), {class: "second"}, "stop"),
      s.rounds?.length > 0 && h("div", {}, h("h3", {}, t("learn rounds")), h("ol", {class: "rounds"}, s.rounds.map(round))),
      s.can.forget && (s.consent || s.rounds?.length > 0) && forget].filter(Boolean));
  };
  const drawLog = () => {
    const rows = s.episodes.map(e => h("li", {}, h("div", {}, h("p", {}, e.request), h("p", {class: "quiet"}, h("span", {class: e.proven ? "good" : "doubt"}, e.proven ? t("proven") : t("unproven")),
      e.wish && [" · ", t("memory wish")], e.thumb !== 0 && [" · ", icon(e.thumb > 0 ? "up" : "down"), h("span", {class: "unseen"}, t(e.thumb > 0 ? "thumb up" : "thumb down"))], e.lesson && [" · ", t("memory lesson")], " · ", day(e.at))),
      e.app && h("a", {class: "link", href: "#/app/" + e.app, "aria-label": t("memory open") + " – " + e.request}, t("memory open")), button(t("memory delete", {text: e.request}), () => forgetOne(e), {class: "round", quiet: true}, "cross")));
    parts.log.replaceChildren(h("h2", {}, t("learn log")), h("p", {class: "quiet"}, t(rows.length ? "learn log text" : "learn log none")), h("ul", {class: "memories"}, rows),
      ...(s.more ? [h("p", {class: "quiet"}, t("learn more", {n: s.more}))] : []));
  };
  const forgetOne = async e => {
    const at = s.episodes.indexOf(e);
    await remove("/episodes/" + e.id).catch(() => {});
    toast(t("memory deleted"));
    await again();
    const left = parts.log.querySelectorAll("button");
    (left[Math.min(at, left.length - 1)] || parts.log.closest(".settings").querySelector("h1")).focus();
  };
  draw();
  show(h("section", {class: "settings learn"}, h("h1", {tabindex: -1}, t("nav learn")), h("p", {class: "quiet"}, t("learn text")), parts.model, parts.rate, parts.improve, parts.log));
  timer = setInterval(() => s.running && watch(), 4000);
  return () => clearInterval(timer);
}

function round(r) {
  const word = r.back ? "round back" : r.promoted ? "round in" : "round out";
  return h("li", {}, h("p", {}, icon(r.promoted && !r.back ? "check" : "cross"), h("b", {}, r.name), " ", t(word)),
    h("p", {class: "quiet"}, r.tasks > 0 && t("round figures", {tasks: r.tasks, before: percent(r.before), after: percent(r.after)}) + " ", day(r.ended)));
}

// curve draws the share that was proven over time.
function curve(groups, episodes) {
  if (groups.length < 2) return h("p", {class: "quiet"}, t("learn rate few", {n: Math.max(1, 10 - episodes.filter(e => !e.wish).length)}));
  const ns = "http://www.w3.org/2000/svg", make = (tag, attributes, ...children) => {
    const e = document.createElementNS(ns, tag);
    for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v);
    e.append(...children);
    return e;
  };
  const w = innerWidth < 600 ? 340 : 600, tall = 150, share = g => g.proven / g.makes, x = i => 34 + i * (w - 50) / (groups.length - 1), y = v => 12 + (1 - v) * (tall - 34);
  const first = groups[0], last = groups.at(-1), makes = groups.reduce((n, g) => n + g.makes, 0);
  const said = t("learn rate text", {first: percent(share(first)), last: percent(share(last)), makes, day: day(first.from)});
  const lines = [0, 0.5, 1].flatMap(v => [make("line", {x1: 34, x2: w - 16, y1: y(v), y2: y(v), class: "grid"}), make("text", {x: 28, y: y(v) + 4, "text-anchor": "end"}, percent(v))]);
  const path = make("polyline", {points: groups.map((g, i) => `${x(i)},${y(share(g))}`).join(" ")});
  const dots = groups.map((g, i) => make("circle", {cx: x(i), cy: y(share(g)), r: 4}, make("title", {}, `${day(g.from)}–${day(g.to)}: ${g.proven}/${g.makes}`)));
  return h("figure", {class: "curve"}, make("svg", {viewBox: `0 0 ${w} ${tall}`, role: "img", "aria-label": said}, ...lines, path, ...dots,
    make("text", {x: 34, y: tall - 4}, day(first.from)), make("text", {x: w - 16, y: tall - 4, "text-anchor": "end"}, day(last.to))), h("figcaption", {}, said));
}

// thumbs asks whether an app does what was meant; learning goes by it.
export function thumbs(app) {
  let line = Promise.resolve(); // to the server one after the other: the last press stays
  const say = value => {
    const before = app.thumb, wish = app.thumb = before === value ? 0 : value;
    mark(); // at once: a second press is meant for what is seen
    line = line.then(() => put(`/apps/${app.id}/thumb`, {Value: wish})).then(() => toast(t(wish ? "thumb noted" : "thumb back")), e => {
      app.thumb = before;
      mark();
      toast(e.status === 404 ? t("thumb none") : t("learn failed", {why: e.word || e.message}));
    });
  };
  const way = (word, value) => h("button", {type: "button", class: "round thumb", "aria-label": t("thumb " + word), title: t("thumb " + word), "data-value": value, onclick: () => say(value)}, icon(word));
  const box = h("div", {class: "thumbs", role: "group", "aria-label": t("thumb ask")}, h("span", {"aria-hidden": "true"}, t("thumb ask")), way("up", 1), way("down", -1));
  const mark = () => { for (const b of box.querySelectorAll("button")) b.setAttribute("aria-pressed", +b.dataset.value === app.thumb); };
  mark();
  return box;
}
