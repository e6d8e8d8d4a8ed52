// First thing in an app's frame, which has no origin and so no storage of its own: puts one
// that the shell keeps in the place of the browser's, takes away what gets past policies,
// and hands files to the shell.
(() => {
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport", "WebSocketStream"]) delete window[name];
  const shell = parent, post = shell.postMessage.bind(shell), quota = 5 << 20;

  MERGE

  // What the app saw of a key last, by reading or writing it, is what it makes its next change
  // on: where another window has changed the key since, both changes are put together, so that
  // an app that heard nothing eats nothing.
  const storage = (first, tell) => {
    const kept = new Map(Object.entries(first)), seen = new Map(kept);
    let size = 0;
    for (const [k, v] of kept) size += k.length + v.length;
    const at = k => kept.get(k) ?? null;
    const read = k => {
      const v = at(k);
      if (v === null) seen.delete(k); else seen.set(k, v);
      return v;
    };
    const lay = (k, v) => {
      size -= kept.has(k) ? k.length + kept.get(k).length : 0;
      if (v === null) kept.delete(k); else { size += k.length + v.length; kept.set(k, v); }
    };
    const put = (k, v) => {
      k = String(k), v = String(v);
      const now = at(k), was = seen.get(k) ?? null, next = now === was ? v : merge(was, v, now);
      if (size - (now === null ? 0 : k.length + now.length) + k.length + next.length > quota) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      seen.set(k, v);
      if (now === next) return;
      lay(k, next);
      tell(k, next, now);
    };
    const drop = k => {
      k = String(k);
      const now = at(k);
      seen.delete(k);
      if (now === null) return;
      lay(k, null);
      tell(k, null, now);
    };
    const methods = {
      getItem: k => read(String(k)), setItem: put, removeItem: drop,
      clear: () => { for (const k of [...kept.keys()]) drop(k); }, key: i => [...kept.keys()][i] ?? null,
    };
    const area = new Proxy(Object.create(Storage.prototype), {
      get: (_, k) => k === "length" ? kept.size : typeof k === "symbol" ? undefined : Object.hasOwn(methods, k) ? methods[k] : kept.has(k) ? read(k) : undefined,
      set: (_, k, v) => { put(k, v); return true; },
      deleteProperty: (_, k) => { drop(k); return true; },
      has: (_, k) => kept.has(k) || k in methods,
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: (_, k) => kept.has(k) ? {value: read(k), writable: true, enumerable: true, configurable: true} : undefined,
    });
    return {area, at, lay};
  };
  // What is on its way to the shell: its answers say how far it has heard.
  const me = Math.random().toString(36).slice(2), sent = new Map();
  let told = 0;
  const hand = (k, v, was, merged) => {
    sent.set(k, [...(sent.get(k) || []).slice(-50), {n: ++told, was}]);
    post({keep: [k, v, was], n: [me, told], merged}, "*");
  };
  const unheard = (k, [page, n]) => (sent.get(k) || []).find(m => m.n > (page === me ? n : 0));
  const local = storage(KEPT, hand), session = storage({}, () => {});
  Object.defineProperty(window, "localStorage", {value: local.area, enumerable: true});
  Object.defineProperty(window, "sessionStorage", {value: session.area, enumerable: true});

  // What another window of the app has kept. An app draws itself anew when it hears of that, so
  // it hears of it when nobody is typing.
  const news = new Map(), pause = 4000;
  let typed = -pause, waits = 0;
  const typing = () => { const e = document.activeElement; return performance.now() - typed < pause && !!e && (e.isContentEditable || /^(INPUT|TEXTAREA)$/.test(e.tagName)); };
  const inform = () => {
    clearTimeout(waits);
    if (typing()) { waits = setTimeout(inform, 500); return; }
    for (const [key, oldValue] of [...news]) {
      news.delete(key);
      const newValue = local.at(key);
      if (newValue !== oldValue) dispatchEvent(new StorageEvent("storage", {key, oldValue, newValue}));
    }
  };
  addEventListener("input", () => { typed = performance.now(); }, true);
  addEventListener("message", e => {
    const {changed, conflict} = e.source === shell && e.data || {};
    if (!changed && !conflict) return;
    e.stopImmediatePropagation();
    const [key, theirs, base] = changed || conflict, mine = local.at(key), way = changed && unheard(key, e.data.heard);
    const next = conflict ? merge(base, mine, theirs) : way ? merge(way.was, mine, theirs) : theirs;
    local.lay(key, next);
    if (conflict || way) hand(key, next, theirs, !!conflict);
    if (next === mine) return;
    if (!news.has(key)) news.set(key, mine);
    inform();
  });

  // Files are saved by the shell: blobs by their address, which only their maker's page can read.
  const blobs = new Map(), make = URL.createObjectURL, click = HTMLAnchorElement.prototype.click;
  URL.createObjectURL = x => {
    const url = make.call(URL, x);
    if (x instanceof Blob) blobs.set(url, x);
    return url;
  };
  const save = a => {
    if (!a.hasAttribute("download")) return false;
    const [head, data] = a.href.split(/,(.*)/s);
    if (blobs.has(a.href)) post({save: {name: a.download, body: blobs.get(a.href)}}, "*");
    else if (head.startsWith("data:")) {
      const text = /;base64$/.test(head) ? atob(data) : decodeURIComponent(data);
      const body = /;base64$/.test(head) ? Uint8Array.from(text, c => c.charCodeAt(0)) : text;
      post({save: {name: a.download, body: new Blob([body])}}, "*");
    }
    return true;
  };
  HTMLAnchorElement.prototype.click = function () { if (!save(this)) click.call(this); };
  addEventListener("click", e => {
    const a = e.target.closest?.("a[download]");
    if (a && save(a)) e.preventDefault();
  });
})();
