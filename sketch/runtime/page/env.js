// What the core needs of the world: clock, chance, storage, sound.

// A page opened as a file shares its storage with all files, so its key has the title; elsewhere an app has an origin of its own.
function storage(title) {
  const key = location.protocol === "file:" ? "hone:v1:" + title : "hone:v1";
  let kept = null, works = true;
  const attempt = run => {
    try { return run(window.localStorage); } catch (e) { works = false; return null; }
  };
  return {
    key,
    load() { const t = attempt(s => s.getItem(key)); return works ? t : kept; },
    store(t) { kept = t; attempt(s => s.setItem(key, t)); },
    works() { return works; },
  };
}

function random() {
  const n = crypto.getRandomValues(new Uint32Array(2));
  return (n[0] * 2097152 + (n[1] >>> 11)) / 9007199254740992;
}

// Three short tones. Browsers allow sound only after the person has touched the page; then, or without sound, it stays quiet.
let sound = null;
function beep() {
  try {
    sound = sound || new AudioContext();
    sound.resume();
    for (const at of [0, 0.25, 0.5]) {
      const tone = sound.createOscillator(), volume = sound.createGain(), t = sound.currentTime + at;
      tone.frequency.value = 880;
      volume.gain.setValueAtTime(0.2, t);
      volume.gain.exponentialRampToValueAtTime(0.001, t + 0.2);
      tone.connect(volume).connect(sound.destination);
      tone.start(t);
      tone.stop(t + 0.2);
    }
  } catch (e) { /* no sound here */ }
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

function speak(t, lang) {
  if (!window.speechSynthesis) return;
  const words = new SpeechSynthesisUtterance(t);
  words.lang = lang === "ko" ? "ko-KR" : "en-US";
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
}
