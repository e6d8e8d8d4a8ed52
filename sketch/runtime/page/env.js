// What the core needs of the world: clock, chance, storage, sound.

// What is kept goes by the app's name for good (hone-app), which stays when the title changes; other apps may share the storage.
// A page without that name: one opened as a file shares its storage with all files, so its key has the title; elsewhere it has an origin of its own.
function storage(title) {
  const name = document.querySelector('meta[name="hone-app"]'), file = location.protocol === "file:";
  const old = file ? "hone:v1:" + title : "hone:v1", key = name ? "hone:v1:" + name.content : old;
  let kept = null, works = true;
  const attempt = run => {
    try { return run(window.localStorage); } catch (e) { works = false; return null; }
  };
  return {
    key,
    load() {
      const t = attempt(s => {
        const t = s.getItem(key);
        return t === null && file ? s.getItem(old) : t; // a file of before it had a name
      });
      return works ? t : kept;
    },
    store(t) { kept = t; attempt(s => s.setItem(key, t)); },
    works() { return works; },
  };
}

function random() {
  const n = crypto.getRandomValues(new Uint32Array(2));
  return (n[0] * 2097152 + (n[1] >>> 11)) / 9007199254740992;
}

// Three short tones. Browsers allow sound only after the person has touched the page; then, or without sound, it stays quiet.
function beep() { for (const at of [0, 0.25, 0.5]) tone(880, 0.2, "beep", at); }

// tone is one sound: beep, click, piano, kick, snare, hat, clap.
let sound = null;
function tone(hertz, seconds, kind, later) {
  try {
    sound = sound || new AudioContext();
    sound.resume();
    const source = kind === "snare" || kind === "hat" || kind === "clap" ? noise() : sound.createOscillator(), volume = sound.createGain(), t = sound.currentTime + (later || 0);
    if (source.frequency) {
      source.type = kind === "piano" ? "triangle" : "sine";
      source.frequency.setValueAtTime(hertz, t);
      if (kind === "kick") source.frequency.exponentialRampToValueAtTime(40, t + 0.15);
    }
    volume.gain.setValueAtTime(kind === "kick" ? 0.6 : kind === "piano" ? 0.3 : 0.2, t);
    volume.gain.exponentialRampToValueAtTime(0.001, t + (kind === "hat" ? 0.05 : seconds));
    source.connect(volume).connect(sound.destination);
    source.start(t);
    source.stop(t + seconds);
  } catch (e) { /* no sound here */ }
}
function noise() {
  const source = sound.createBufferSource(), buffer = sound.createBuffer(1, sound.sampleRate / 4, sound.sampleRate), data = buffer.getChannelData(0);
  for (let i = 0; i < data.length; i++) data[i] = Math.random() * 2 - 1;
  source.buffer = buffer;
  return source;
}

function copy(t) {
  const old = () => {
    const area = document.createElement("textarea"), was = document.activeElement;
    area.value = t;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    if (was) was.focus();
  };
  if (navigator.clipboard) navigator.clipboard.writeText(t).catch(old);
  else old();
}

// save gives the person a file.
function save(name, t) {
  const a = document.createElement("a"), url = URL.createObjectURL(new Blob([t], {type: "text/csv;charset=utf-8"}));
  a.href = url;
  a.download = name;
  a.click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

// choose hands over the text of a file that the person chooses. Spreadsheets in Korea also write the older EUC-KR.
function choose(kinds, take) {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = kinds;
  input.onchange = async () => {
    const file = input.files[0];
    if (!file || file.size > 2e7) return; // larger than the most rows that a list takes
    const bytes = await file.arrayBuffer();
    let t;
    try { t = new TextDecoder("utf-8", {fatal: true}).decode(bytes); } catch (e) { t = new TextDecoder("euc-kr").decode(bytes); }
    take(t);
  };
  input.click();
}

function speak(t, lang) {
  if (!window.speechSynthesis) return;
  const words = new SpeechSynthesisUtterance(t);
  words.lang = lang === "ko" ? "ko-KR" : "en-US";
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
}
