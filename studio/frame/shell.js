// The document around an app. It takes two kinds of message from the app's frame, what it
// keeps and files to save, and hands the first to the server, in order, again until it is
// there. The app is not trusted: what else it says is dropped.
const frame = document.querySelector("iframe"), note = document.querySelector("p"), words = document.documentElement.dataset;
const waiting = new Map(), others = new BroadcastChannel("kept" + words.base);
let sending = false, saved = 0;

addEventListener("message", e => {
  if (e.source !== frame.contentWindow || e.origin !== "null" || !e.data) return;
  const {keep, save} = e.data;
  if (Array.isArray(keep) && typeof keep[0] === "string" && (typeof keep[1] === "string" || keep[1] === null)) {
    waiting.set(keep[0], keep[1]);
    others.postMessage([keep[0], keep[1]]);
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

// The same app in another window.
others.onmessage = e => frame.contentWindow.postMessage({changed: e.data}, "*");

async function send() {
  if (sending) return;
  sending = true;
  for (let pause = 200; waiting.size; ) {
    const batch = [...waiting].map(([key, value]) => ({key, value})), body = JSON.stringify(batch);
    waiting.clear();
    let status = 0;
    try {
      // With keepalive it arrives even if the window closes; browsers allow 64 kB of that.
      status = (await fetch(words.base + "/kept", {method: "PUT", body, keepalive: body.length < 16000})).status;
    } catch (e) { /* hone is not running */ }
    if (status === 200) { note.textContent = ""; pause = 200; continue; }
    if (status === 413) { note.textContent = words.full; continue; }
    note.textContent = words.unkept;
    for (const {key, value} of batch) if (!waiting.has(key)) waiting.set(key, value);
    await new Promise(r => setTimeout(r, pause));
    pause = Math.min(pause * 2, 5000);
  }
  sending = false;
}
