// Boards: a card can be dragged into another lane; its buttons do the same by keyboard and touch.
let dragged = null;
function dragging(n, i) { return {draggable: true, onDragStart: e => { dragged = n.ids[i]; e.dataTransfer.setData("text/plain", ""); e.dataTransfer.effectAllowed = "move"; }, onDragEnd: () => { dragged = null; }}; }
function dropping(n) {
  return {onDragOver: e => { if (dragged !== null) e.preventDefault(); }, onDrop: e => { e.preventDefault(); if (dragged !== null) n.drop(dragged); dragged = null; }};
}
