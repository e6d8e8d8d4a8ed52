// For pages that a model wrote as it pleased: they get no frames. A frame's document is a
// world of its own, with peer connections in it, which no policy stops. A frame is taken out
// right after it is put in, long before its document can run; what would hide one from that
// is taken away.
(() => {
  const frames = "iframe, frame, object, embed, fencedframe, portal", find = Element.prototype.querySelectorAll, is = Element.prototype.matches, out = Element.prototype.remove;
  const clear = nodes => {
    for (const n of nodes) {
      if (n.nodeType !== 1) continue;
      for (const f of find.call(n, frames)) out.call(f);
      if (is.call(n, frames)) out.call(n);
    }
  };
  const watch = new MutationObserver(list => { for (const m of list) clear(m.addedNodes); });
  const observe = root => watch.observe(root, {childList: true, subtree: true});
  observe(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observe(root);
    return root;
  };
  for (const [owner, name] of [[Element.prototype, "setHTMLUnsafe"], [ShadowRoot.prototype, "setHTMLUnsafe"], [Document, "parseHTMLUnsafe"]]) delete owner[name];
  for (const name of ["write", "writeln"]) {
    const old = Document.prototype[name];
    let written = "";
    Document.prototype[name] = function (...texts) {
      // A word may come in pieces: what could make a hidden tree is refused as a whole.
      written = (written + texts.join("")).slice(-1e6);
      if (/shadowroot/i.test(written)) throw new DOMException("not here", "NotSupportedError");
      return old.apply(this, texts);
    };
  }
})();
