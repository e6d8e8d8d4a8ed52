// How fast one types, and how fast one reacts.

const SENTENCES = {en: ["Practice makes perfect, one letter at a time.", "A calm mind types faster than a hurried hand.", "Fresh bread and warm soup make a rainy day better."], ko: ["천 리 길도 한 걸음부터 시작됩니다.", "가는 말이 고와야 오는 말이 곱다.", "맑은 하늘 아래 바람이 시원하게 붑니다."]};
KITS.typing = {
  clock: true, status: ["time"],
  words: {en: {time: "Seconds", field: "Type here", speed: "Words per minute", accuracy: "Accuracy", won: "Done!", wait: "Press Start, then type this:"}, ko: {time: "초", field: "여기에 입력하세요", speed: "분당 타수", accuracy: "정확도", won: "완료!", wait: "시작을 누르고 이 글을 따라 쓰세요:"}},
  begin(g) {
    g.given = f.pick(g.items(SENTENCES[korean() ? "ko" : "en"]));
    g.typed = "";
    g.wrong = 0;
    g.result2 = null;
    if (g.v.playing) g.focus = focusHere(g.app);
  },
  type(g, t) {
    const was = g.typed;
    g.typed = t;
    if (!g.v.playing) return;
    const a = Array.from(t), b = Array.from(g.given);
    // A mistake counts when it is typed; a syllable in the making is none.
    for (let i = Array.from(was).length; i < a.length - (korean() ? 1 : 0); i++) if (a[i] !== b[i]) g.wrong++;
    if (a.length < b.length || a.length === b.length && t !== g.given && korean()) return;
    const seconds = Math.max(0.5, (g.ms + (g.app.env.now() - g.at)) / 1000), keys = korean() ? lettersOf(g.given).length : b.length;
    const right = b.filter((c, i) => c === a[i]).length;
    g.v.score = Math.round(korean() ? keys / seconds * 60 : b.length / 5 / seconds * 60);
    g.v.left = Math.max(0, Math.round(Math.min(right / b.length, 1 - g.wrong / b.length) * 100));
    g.v.time = Math.round(seconds);
    g.win();
  },
  children(g, key) {
    const list = [{role: "text", text: g.word("wait"), tone: "muted"}, {role: "text", text: g.given, tone: "word"},
      {role: "field", key: key + "t", type: "area", name: g.word("field"), value: g.typed, disabled: !g.v.playing && !g.v.over, focus: g.focus, set: v => g.play(() => this.type(g, cut(text(v))))}];
    if (g.v.over) list.push({role: "group", layout: "outputs", children: [{role: "output", label: g.word("speed"), text: f.show(g.v.score)}, {role: "output", label: g.word("accuracy"), text: g.v.left + "%"}]});
    return list;
  },
};

KITS.reaction = {
  status: [], words: {en: {wait: "Wait for green …", now: "Press now!", early: "Too early!", ms: " ms", won: "Your time: ", press: "Press!", average: "Average", best: "Best"}, ko: {wait: "초록이 되면 누르세요 …", now: "지금!", early: "너무 빨라요!", ms: "밀리초", won: "기록: ", press: "누르기", average: "평균", best: "최고"}},
  begin(g) {
    g.lit = false;
    g.note = "";
    g.times = g.times || [];
    if (g.v.playing) g.after(1 + f.chance() * 3, () => { g.lit = true; g.from = g.app.env.now(); });
  },
  press(g) {
    if (!g.v.playing) return;
    if (!g.lit) { g.note = "early"; g.later = []; g.fire("miss"); g.end("lose"); return; }
    g.v.score = Math.max(1, Math.round(g.app.env.now() - g.from));
    g.times.push(g.v.score);
    g.win();
  },
  key(g, k) { if (k !== "Space" && k !== "Enter") return false; this.press(g); return true; },
  children(g, key) {
    const text = !g.v.playing ? g.word("press") : g.word(g.lit ? "now" : "wait");
    const list = [Object.assign(button(key + "p", text, () => g.play(() => this.press(g)), g.lit && g.v.playing ? "flip lit" : "flip"), {disabled: !g.v.playing})];
    if (g.v.over && g.result === "win") list.push({role: "text", text: g.v.score + g.word("ms"), tone: "big", live: true});
    if (g.note) list.push({role: "text", text: g.word("early"), tone: "bad", live: true});
    if (g.times.length) list.push({role: "text", text: `${g.word("best")} ${Math.min(...g.times)}${g.word("ms")} · ${g.word("average")} ${f.show(f.round(f.avg(g.times)))}${g.word("ms")}`, tone: "status"});
    return list;
  },
};
