// Sound: piano, metronome, drums. The world makes the tones; what was played last is a value and can be seen.

const SOUND_WORDS = {
  en: {start: "Start", stop: "Stop", beat: "Beat", last: "Last note", piano: "Piano", drums: ["Kick", "Snare", "Hi-hat", "Clap"], clear: "Clear", step: "step", tempo: "Tempo"},
  ko: {start: "시작", stop: "정지", beat: "박", last: "마지막 음", piano: "피아노", drums: ["킥", "스네어", "하이햇", "박수"], clear: "지우기", step: "칸", tempo: "빠르기"},
};
function soundWord(key) { return SOUND_WORDS[korean() ? "ko" : "en"][key]; }
const NOTE_AT = {c: 0, d: 2, e: 4, f: 5, g: 7, a: 9, b: 11, 도: 0, 레: 2, 미: 4, 파: 5, 솔: 7, 라: 9, 시: 11};
// hertz reads C4, F#3, Bb, 도, 높은도; without an octave it is the fourth.
function hertz(note) {
  const t = text(note).trim().toLowerCase(), high = t.startsWith("높은") || t.endsWith("'"), m = /([a-g]|[도레미파솔라시])([#♯b♭]?)(\d?)/.exec(t.replace("높은", ""));
  if (!m) return 0;
  const half = NOTE_AT[m[1]] + (m[2] === "#" || m[2] === "♯" ? 1 : m[2] ? -1 : 0) + 12 * ((m[3] ? Number(m[3]) : 4) + (high ? 1 : 0) - 4);
  return 261.6256 * Math.pow(2, half / 12);
}
function sounds(app, hz, seconds, kind) { if (app.env.tone && hz > 20) app.env.tone(hz, seconds, kind); }
f.tone = (s, hz, seconds) => sounds(s.$, Math.min(12000, number(hz) || 0), Math.max(0.02, Math.min(5, seconds === undefined ? 0.3 : number(seconds) || 0.3)));
f.play = (s, note, seconds) => sounds(s.$, hertz(note), Math.max(0.02, Math.min(5, seconds === undefined ? 0.6 : number(seconds) || 0.6)), "piano");

const SCALES = {en: ["C4", "C#4", "D4", "D#4", "E4", "F4", "F#4", "G4", "G#4", "A4", "A#4", "B4", "C5"], ko: ["도", "도#", "레", "레#", "미", "파", "파#", "솔", "솔#", "라", "라#", "시", "높은도"]};
const PIANO_KEYS = "awsedftgyhujkolp;";
PARTS.piano = {
  plan(plan) { plan.names.push("note", "notes"); },
  open(app) { app.s.note = ""; app.s.notes = []; },
  key(app, p, name) {
    const notes = p.items || SCALES[korean() ? "ko" : "en"];
    const at = p.items ? "asdfghjkl;".indexOf(name) : PIANO_KEYS.indexOf(name);
    if (name.length !== 1 || at < 0 || at >= notes.length) return false;
    press(app, notes[at]);
    return true;
  },
};
function press(app, note) {
  app.run(s => {
    s.note = note;
    s.notes = items(s, "notes").slice(-499).concat([note]);
    sounds(app, hertz(note), 0.9, "piano");
  });
}
DRAW.piano = function (app, p, out, key) {
  const notes = p.items || SCALES[korean() ? "ko" : "en"];
  out.push({role: "group", layout: "game", label: p.label ? textOf(p.label, app.s) : undefined, children: [
    {role: "group", layout: "piano", children: notes.map((n, i) => button(key + i, n, () => press(app, n), /[#♯b♭]/.test(n) ? "blackkey" : "whitekey"))},
    {role: "text", text: app.s.note ? `${soundWord("last")}: ${app.s.note}` : "", tone: "muted"}]});
};

// A metronome and a drum machine share their clock: ui.next is when the next beat comes.
function beats(interval, beatNow) {
  return {
    plan(plan) { plan.names.push("beat", "playing"); },
    open(app, p) { app.ui[p.name] = {on: false, next: 0, at: -1, rows: null}; app.s.beat = 0; app.s.playing = false; },
    due: (app, p) => app.ui[p.name].on ? app.ui[p.name].next : Infinity,
    tick(app, p, now) {
      const ui = app.ui[p.name];
      if (!ui.on || ui.next > now) return false;
      for (let n = 0; n < 1000 && ui.next <= now; n++) { // a page that slept doesn't beat it all at once
        ui.next = now - ui.next > 2000 ? now + interval(app, p) : ui.next + interval(app, p);
        beatNow(app, p, ui);
      }
      app.run(s => { s.beat = ui.at + 1; });
      return true;
    },
  };
}
function tempo(app, p) { return Math.max(20, Math.min(400, number(p.a(app.s)) || 100)); }
function toggleBeat(app, p) {
  const ui = app.ui[p.name];
  ui.on = !ui.on;
  ui.at = -1;
  ui.next = app.env.now();
  app.run(s => { s.playing = ui.on; s.beat = 0; });
  if (ui.on) app.tick();
}
function beatCount(app, p) { return Math.max(1, Math.min(16, whole(p.opts.beats ? p.opts.beats(app.s) : undefined, p.kind === "drums" ? 16 : 4))); }
function startStop(app, p, key) {
  const ui = app.ui[p.name], name = ui.on ? "stop" : "start";
  return button(key + "s", p.opts[name] ? textOf(p.opts[name], app.s) : soundWord(name), () => toggleBeat(app, p), "main");
}
PARTS.metronome = beats((app, p) => 60000 / tempo(app, p), (app, p, ui) => {
  ui.at = (ui.at + 1) % beatCount(app, p);
  sounds(app, ui.at === 0 ? 1320 : 880, 0.06, "click");
});
DRAW.metronome = function (app, p, out, key) {
  const ui = app.ui[p.name], n = beatCount(app, p), dots = [];
  for (let i = 0; i < n; i++) dots.push(i === ui.at && ui.on ? "●" : "○");
  out.push({role: "group", layout: "game", children: [{role: "text", text: f.show(tempo(app, p)) + " BPM", tone: "big"}, {role: "text", text: dots.join(" "), tone: "dots"},
    {role: "text", text: ui.on ? `${soundWord("beat")} ${ui.at + 1}` : "", tone: "muted"}, buttons(startStop(app, p, key))]});
};

const DRUM_KINDS = ["kick", "snare", "hat", "clap"];
PARTS.drums = beats((app, p) => 15000 / tempo(app, p), (app, p, ui) => {
  ui.at = (ui.at + 1) % beatCount(app, p);
  (ui.rows || EMPTY).forEach((row, k) => { if (row[ui.at]) sounds(app, 100 + k * 80, 0.2, DRUM_KINDS[k % 4]); });
});
DRAW.drums = function (app, p, out, key) {
  const ui = app.ui[p.name], names = (p.items || soundWord("drums")).slice(0, 8), n = beatCount(app, p);
  if (!ui.rows || ui.rows.length !== names.length || ui.rows[0].length !== n) ui.rows = names.map((_, k) => Array.from({length: n}, (_, i) => k === 0 ? i % 8 === 0 : k === 1 ? i % 8 === 4 : k === 2 && i % 2 === 0));
  const rows = names.map((name, k) => ({role: "group", layout: "drumrow", children: [{role: "text", text: name, tone: "drumname"}].concat(ui.rows[k].map((on, i) =>
    Object.assign(button(`${key}r${k}.${i}`, `${name} ${i + 1}`, () => { ui.rows[k][i] = !ui.rows[k][i]; if (ui.rows[k][i]) sounds(app, 100 + k * 80, 0.2, DRUM_KINDS[k % 4]); tell(app); }, (i % 4 ? "drum" : "drum first") + (ui.on && ui.at === i ? " now" : ""), on ? "●" : ""), {pressed: on})))}));
  out.push({role: "group", layout: "game", children: rows.concat([buttons(startStop(app, p, key), button(key + "x", soundWord("clear"), () => { for (const r of ui.rows) r.fill(false); tell(app); }))])});
};
