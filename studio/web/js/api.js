import {lang} from "./words.js";

// The server. Each request carries the key that the person's own address had behind its #.
export class Refused extends Error {
  constructor(status, word, why) { super(word); this.status = status; this.word = word; this.why = why; }
}

// unwell is what the words say of a request that wasn't done.
export const unwell = e => ({slow: "failed slow", stopped: "failed stopped", changed: "error changed", "no app": "error no app", "no space": "error no space"})[e.word] || "error other";

export function takeKey() {
  const m = /^#key=([0-9a-f]+)/.exec(location.hash);
  if (m) {
    localStorage.setItem("key", m[1]);
    history.replaceState(null, "", "/#/");
  }
  return localStorage.getItem("key");
}

// pair gives this phone a key of its own, for a code that the terminal shows.
export async function pair(code) {
  const r = await fetch("/pair", {method: "POST", body: JSON.stringify({Code: code})});
  if (!r.ok) throw new Refused(r.status, (await r.json().catch(() => ({}))).error || String(r.status));
  localStorage.setItem("key", (await r.json()).token);
}

// nearby tells whether this is another machine than the one that hone runs on.
export const nearby = location.hostname !== "localhost" && !location.hostname.endsWith(".localhost");

// others are this browser's other windows: they hear that something was changed.
export const others = new BroadcastChannel("hone");

const patience = 30000; // a disk may be slow; a button must not hang for ever

async function ask(method, path, body, options = {}) {
  let r;
  try {
    r = await fetch("/api" + path, {
      method, signal: options.signal || AbortSignal.timeout(patience), headers: {Authorization: "Bearer " + localStorage.getItem("key")}, body: body && JSON.stringify(body),
    });
  } catch (e) {
    if (e.name === "AbortError") throw e;
    if (!path.startsWith("/pulse")) dispatchEvent(new Event("unanswered"));
    throw new Refused(0, e.name === "TimeoutError" ? "slow" : "stopped");
  }
  if (!r.ok) {
    const {error, why} = await r.json().catch(() => ({}));
    throw new Refused(r.status, error || String(r.status), why);
  }
  if (method !== "GET" && !path.startsWith("/check")) others.postMessage(path);
  return r;
}

const json = async (...args) => (await ask(...args)).json();
export const get = (path, options) => json("GET", path, undefined, options);
export const post = (path, body) => json("POST", path, body || {});
export const put = (path, body) => json("PUT", path, body);
export const patch = (path, body) => json("PATCH", path, body);
export const remove = path => json("DELETE", path);
export const blob = async path => (await ask("GET", path)).blob();

// client tells windows apart, so that nobody's wishes keep another's waiting.
const client = sessionStorage.getItem("client") || Math.random().toString(36).slice(2);
sessionStorage.setItem("client", client);

export const bring = file => post("/apps", {...file, Client: client});
export const goOnWith = id => post("/left/" + id, {client});
export const start = job => post("/jobs", {lang, ...job, client});

// follow hears of all that a job tells, from its start; where the connection breaks it goes on
// from where it was.
export async function follow(id, hear, signal) {
  for (let heard = 0, pause = 300, boot = null; ; ) {
    try {
      const r = await ask("GET", `/jobs/${id}/events`, undefined, {signal: signal || new AbortController().signal});
      if (boot !== r.headers.get("X-Boot")) { boot = r.headers.get("X-Boot"); heard = 0; } // hone was started anew
      const reader = r.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = "", n = 0;
      for (;;) {
        const {value, done} = await reader.read();
        if (done) break;
        const parts = (rest + value).split("\n\n");
        rest = parts.pop();
        for (const part of parts) {
          if (n++ < heard) continue;
          heard = n;
          const e = JSON.parse(part.slice(6));
          pause = 300;
          hear(e);
          if (e.kind === "done") return;
        }
      }
    } catch (e) {
      if (signal?.aborted || e instanceof Refused && e.status) throw e;
    }
    await new Promise(r => setTimeout(r, pause));
    pause = Math.min(pause * 2, 4000);
  }
}

export async function download(id, title) {
  const a = document.createElement("a");
  a.href = URL.createObjectURL(await blob(`/apps/${id}/file`));
  a.download = title.replace(/[\\/:*?"<>|]+/g, " ").trim() + ".html";
  a.click();
  setTimeout(() => URL.revokeObjectURL(a.href), 10000);
}
