// Boards: cells that can be pressed are buttons, one of them in the tab order, arrows move between them. A board that is only looked at is a picture with a name.

ROLE.board = function (n, id) {
  const cells = n.cells.map((c, i) => drawCell(n, c, i, id));
  const size = n.w > 12 || n.h > 16 ? " small" : "";
  const swipes = n.swipe ? swiping(n.swipe) : {};
  const says = n.picture ? n.label + ": " + summary(n) : n.label;
  return h("div", Object.assign({class: "board " + (n.tone || "") + size + (n.swipe ? " swipes" : ""), role: n.picture ? "img" : "group", tabindex: n.focus ? -1 : null, ref: n.focus ? el => wish(el, n) : null, "aria-label": says, style: {"--w": n.w, "--h": n.h}, onKeyDown: n.picture ? null : e => moveIn(e, n)}, swipes), cells);
};
function summary(n) {
  const said = n.cells.filter(c => c.text).map(c => c.name);
  return said.slice(0, 40).join("; ");
}
function drawCell(n, c, i, id) {
  const style = c.color ? {background: hue(c.color), color: ink(c.color)} : c.ink ? {"--ink": hue(c.ink)} : null;
  const cls = "cell " + (c.tone || "") + (c.ink ? " ink" : "") + (c.disc ? " disc" : "") + (c.color ? " hue" : "");
  const face = c.shown !== undefined ? c.shown : c.text, long = Array.from(face).length;
  const text = long > 2 ? h("span", {class: long > 4 ? "tiny" : "less"}, face) : face;
  if (!c.act) return h("div", {class: cls, style, onClick: n.tap ? () => n.tap(i % n.w) : null}, text);
  let held = 0;
  const stop = () => clearTimeout(held);
  const marks = c.mark && {onContextMenu: e => { e.preventDefault(); stop(); c.mark(); },
    onTouchStart: () => { held = setTimeout(() => { held = -1; c.mark(); }, 450); }, onTouchEnd: e => { if (held === -1) e.preventDefault(); else stop(); }, onTouchMove: stop};
  return h("button", Object.assign({type: "button", class: cls, style, id: id + "-" + i, "data-i": i, "aria-label": c.name, "aria-pressed": c.pressed === undefined ? null : String(c.pressed),
    onClick: c.act, onKeyDown: c.mark ? e => { if (e.key === "f" || e.key === "F") { e.stopPropagation(); c.mark(); } } : null}, marks), text);
}
// moveIn lets arrow keys walk over the cells, where the app has no use for them itself.
function moveIn(e, n) {
  const by = {ArrowLeft: -1, ArrowRight: 1, ArrowUp: -n.w, ArrowDown: n.w}[e.key], i = Number(e.target.dataset.i);
  if (by === undefined || n.keys || i !== i) return;
  const to = e.currentTarget.children[i + by];
  if (to && (Math.abs(by) > 1 || Math.floor(i / n.w) === Math.floor((i + by) / n.w))) { to.focus(); }
}

// swiping gives a key for a stroke of the finger.
function swiping(key) {
  let from = null;
  return {
    onPointerDown(e) { from = e.pointerType === "mouse" ? null : [e.clientX, e.clientY]; },
    onPointerUp(e) {
      if (!from) return;
      const dx = e.clientX - from[0], dy = e.clientY - from[1];
      from = null;
      if (Math.max(Math.abs(dx), Math.abs(dy)) < 24) return;
      key(Math.abs(dx) > Math.abs(dy) ? dx > 0 ? "ArrowRight" : "ArrowLeft" : dy > 0 ? "ArrowDown" : "ArrowUp");
    },
  };
}

ROLE.gallows = function (n) {
  // Beam and rope first; the figure loses by each wrong letter.
  const part = (d, k) => h("path", {d, class: n.left < k ? "" : "faint"});
  return h("svg", {class: "gallows", viewBox: "0 0 120 110", role: "img", "aria-label": n.label},
    h("path", {d: "M10 104H80M26 104V8H78V20"}), part("M78 20a11 11 0 1 0 .1 0", 7), part("M78 42V72", 6), part("M78 50L62 60", 5), part("M78 50L94 60", 4), part("M78 72L66 92", 3), part("M78 72L90 92", 2));
};

ROLE.pegs = function (n) {
  return h("div", {class: "pegs", role: "img", "aria-label": n.label + ": " + n.pegs.map(p => p.name).join("; ")}, n.pegs.map((p, i) => h("div", {class: "peg"},
    p.discs.map((d, k) => h("div", {key: d.size, class: i === n.from && k === p.discs.length - 1 ? "disc lifted" : "disc", style: {width: 25 + 70 * d.size / n.n + "%", background: hue(d.color), color: ink(d.color)}}, d.size)).reverse())));
};
