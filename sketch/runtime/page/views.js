// Boards: a card can be dragged into another lane, or moved by the left and right arrow while it has the focus; its buttons do the same by touch.
let dragged = null;
function dragging(n, i) { return {draggable: true, tabindex: 0, "aria-keyshortcuts": "ArrowLeft ArrowRight", id: "card-" + n.ids[i], onKeyDown: e => carry(e, n, i), onDragStart: e => { dragged = n.ids[i]; e.dataTransfer.setData("text/plain", ""); e.dataTransfer.effectAllowed = "move"; }, onDragEnd: () => { dragged = null; }}; }
function dropping(n) {
  return {onDragOver: e => { if (dragged !== null) e.preventDefault(); }, onDrop: e => { e.preventDefault(); if (dragged !== null) n.drop(dragged); dragged = null; }};
}
// carry moves the card itself, not what is in it; up and down go to the next card.
function carry(e, n, i) {
  const side = {ArrowLeft: -1, ArrowRight: 1}[e.key], by = {ArrowUp: -1, ArrowDown: 1}[e.key];
  if (!side && !by || e.target !== e.currentTarget) return;
  e.preventDefault();
  e.stopPropagation();
  if (side) n.shift(n.ids[i], side);
  const id = side ? n.ids[i] : n.ids[i + by];
  queueMicrotask(() => { const el = document.getElementById("card-" + id); if (el) el.focus(); }); // after the page is drawn, which is queued already
}
