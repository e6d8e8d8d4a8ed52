// The document around an app. It takes three kinds of message from the app's frame: what it
// keeps, files to save, and that it was loaded anew. It hands the first to the server, in order,
// again until it is there. The app is not trusted: what else it says is dropped.
const frame = document.querySelector("iframe"), note = document.querySelector("p"), words = document.documentElement.dataset;
// waiting is what the server shall keep: key → the value, and the one that it was made on. revs
// are the server's names for what this window knows to be there.
const waiting = new Map(), torn = new Set(), revs = new Map(Object.entries(JSON.parse(words.revs))), others = new BroadcastChannel("kept" + words.base);
let flying = null, anew = false, turn = words.turn, saved = 0, heard = ["", 0];

const tell = message => frame.contentWindow.postMessage({...message, heard}, "*");
const busy = key => waiting.has(key) || torn.has(key) || !!flying?.has(key);

addEventListener("message", e => {
  if (e.source !== frame.contentWindow || e.origin !== "null" || !e.data) return;
  if (e.data.again === true) {
    anew = true;
    send();
  }
  const {keep, save, merged} = e.data, text = v => typeof v === "string" || v === null;
  if (Array.isArray(keep) && typeof keep[0] === "string" && text(keep[1]) && text(keep[2])) {
    const [key, value, was] = keep;
    if (Array.isArray(e.data.n)) heard = e.data.n;
    if (torn.has(key) && !merged) return; // it is among what the frame puts together now
    torn.delete(key);
    waiting.set(key, {value, was: waiting.has(key) ? waiting.get(key).was : was});
    send();
  }
  if (save && save.body instanceof Blob && Date.now() - saved > 1000) {
    saved = Date.now();
    const a = document.createElement("a");
    // A picture or a text may be saved; a page of it would run with the shell's origin if it were opened.
    a.href = URL.createObjectURL(new Blob([save.body], {type: "application/octet-stream"}));
    a.download = String(save.name).slice(0, 100) || "file";
    a.click();
    setTimeout(() => URL.revokeObjectURL(a.href), 10000);
  }
});

// learn takes over what another window has kept, unless this one is about to say something of
// the same key, which the server will see.
function learn({key, value, rev}) {
  if (busy(key) || (revs.get(key) || "") === rev) return;
  revs.set(key, rev);
  tell({changed: [key, value]});
}
others.onmessage = e => learn(e.data);

const call = (method, body) => fetch(words.base + "/kept", {method, body, keepalive: method === "PUT" && body.length < 16000}); // keepalive: it arrives even if the window closes; browsers allow 64 kB of that

async function send() {
  if (flying) return;
  for (let pause = 200; waiting.size; ) {
    flying = new Map(waiting);
    waiting.clear();
    const body = JSON.stringify([...flying].map(([key, {value}]) => ({key, value, rev: revs.get(key) || ""})));
    let status = 0, got = {};
    try {
      const r = await call("PUT", body);
      status = r.status;
      got = await r.json();
    } catch (e) { /* hone is not running */ }
    if (status === 200) {
      for (const [key, {value}] of flying) {
        const rev = got.revs?.[key] ?? "";
        revs.set(key, rev);
        others.postMessage({key, value, rev});
      }
      note.textContent = "", pause = 200;
      continue;
    }
    if (status === 413) { note.textContent = words.full; continue; }
    const now = new Map(status === 409 ? got.now.map(e => [e.key, e]) : []);
    for (const [key, {value, was}] of flying) {
      if (now.has(key)) {
        // Another window was first. The frame knows what it has itself by now.
        revs.set(key, now.get(key).rev);
        waiting.delete(key);
        torn.add(key);
        tell({conflict: [key, now.get(key).value, was]});
      } else waiting.set(key, {value: waiting.has(key) ? waiting.get(key).value : value, was});
    }
    if (now.size) continue;
    note.textContent = status === 404 ? words.gone : words.unkept;
    await new Promise(r => setTimeout(r, pause));
    pause = Math.min(pause * 2, 5000);
  }
  flying = null;
  // With the shell its frame loads anew, with a ticket, all that it has kept, and the server's names for it.
  if (anew) location.reload();
}

// look asks what other windows have kept, of this browser or of a phone: they may have none of
// the ways to tell this one.
let looking = false;
async function look() {
  if (looking || document.hidden) return;
  looking = true;
  try {
    const r = await call("POST", JSON.stringify({turn, revs: Object.fromEntries(revs)}));
    if (r.status === 200) {
      const got = await r.json();
      turn = got.turn;
      for (const e of got.now || []) learn(e);
      if (!waiting.size && !flying) note.textContent = "";
    }
  } catch (e) { /* what is to be kept says so */ }
  looking = false;
}
for (const when of ["focus", "pageshow"]) addEventListener(when, look);
document.addEventListener("visibilitychange", look);
if (turn) setInterval(look, 2000);
