// First thing in an app's frame, which has no origin and so no storage of its own: puts one
// that the shell keeps in the place of the browser's, takes away what gets past policies,
// and hands files to the shell.
(() => {
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport", "WebSocketStream"]) delete window[name];
  const shell = parent, post = shell.postMessage.bind(shell), quota = 5 << 20;

  const storage = (first, tell) => {
    const kept = new Map(Object.entries(first));
    let size = 0;
    for (const [k, v] of kept) size += k.length + v.length;
    const put = (k, v) => {
      k = String(k), v = String(v);
      const grown = size - (kept.has(k) ? k.length + kept.get(k).length : 0) + k.length + v.length;
      if (grown > quota) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      size = grown;
      if (kept.get(k) === v) return;
      kept.set(k, v);
      tell(k, v);
    };
    const drop = k => {
      k = String(k);
      if (!kept.has(k)) return;
      size -= k.length + kept.get(k).length;
      kept.delete(k);
      tell(k, null);
    };
    const methods = {
      getItem: k => kept.get(String(k)) ?? null, setItem: put, removeItem: drop,
      clear: () => { for (const k of [...kept.keys()]) drop(k); }, key: i => [...kept.keys()][i] ?? null,
    };
    const area = new Proxy(Object.create(Storage.prototype), {
      get: (_, k) => k === "length" ? kept.size : typeof k === "symbol" ? undefined : Object.hasOwn(methods, k) ? methods[k] : kept.get(k),
      set: (_, k, v) => { put(k, v); return true; },
      deleteProperty: (_, k) => { drop(k); return true; },
      has: (_, k) => kept.has(k) || k in methods,
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: (_, k) => kept.has(k) ? {value: kept.get(k), writable: true, enumerable: true, configurable: true} : undefined,
    });
    return {area, kept};
  };
  const local = storage(KEPT, (k, v) => post({keep: [k, v]}, "*")), session = storage({}, () => {});
  Object.defineProperty(window, "localStorage", {value: local.area, enumerable: true});
  Object.defineProperty(window, "sessionStorage", {value: session.area, enumerable: true});

  // What another window of the app has kept.
  addEventListener("message", e => {
    if (e.source !== shell || !e.data || !e.data.changed) return;
    e.stopImmediatePropagation();
    const [key, value] = e.data.changed, old = local.kept.get(key) ?? null;
    if (old === value) return;
    if (value === null) local.kept.delete(key); else local.kept.set(key, value);
    dispatchEvent(new StorageEvent("storage", {key, oldValue: old, newValue: value}));
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
