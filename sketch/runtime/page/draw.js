// Nodes become elements, one function for each role. Names that a screen reader reads are the nodes' own.

const {h, render} = preact;

const ROLE = {
  heading: n => h("h" + n.level, null, n.text),
  text: n => h("p", {class: n.tone === "big" && n.text.length > 12 ? "big long" : n.tone || null, role: n.live ? "status" : null}, n.text),
  output: (n, id) => h("div", {class: "output"}, h("span", {id}, n.label), h("output", {"aria-labelledby": id}, n.colors ? swatches(n) : n.text)),
  bar: n => h("div", {class: "bar"},
    n.text && h("div", null, n.bare ? null : h("span", null, n.label), h("span", null, n.text)),
    h("progress", {value: Math.min(n.value, n.most), max: n.most, "aria-label": n.label})),
  list: (n, id) => h("ul", Object.assign({"aria-label": n.label || null}, n.drop && dropping(n)), n.items.map((item, i) => h("li", Object.assign({key: keyOf(item) || i}, n.drop && dragging(n, i)), all(item, id + "-" + i)))),
  table: drawTable, tabs: drawTabs, group: drawGroup, field: drawField, button: drawButton,
};

function one(node, id, form) { return ROLE[node.role](node, id, form); }
function all(nodes, id, form) { return nodes.map((n, i) => { const v = one(n, id + "-" + i, form); if (n.key && !v.key) v.key = n.key; return v; }); }
function keyOf(nodes) {
  for (const n of nodes) {
    if (n.key) return n.key.slice(0, n.key.lastIndexOf(":") + 1);
    const inner = n.children && keyOf(n.children);
    if (inner) return inner;
  }
  return "";
}

// Where a table is made into cards on a phone, its roles say that it's still a table.
function drawTable(n, id) {
  const columns = n.head.length;
  const cells = (row, r) => row.length === 1 && columns > 1
    ? h("td", {colspan: columns, role: "cell", class: "whole"}, all(row[0], `${id}-${r}`))
    : row.map((cell, c) => h("td", {role: "cell", "data-head": n.head[c], class: kindOf(cell)}, all(cell, `${id}-${r}-${c}`)));
  return h("table", {role: "table", "aria-label": n.label || null, class: n.month ? "month" : n.wide ? columns > 7 ? "wide many" : "wide" : null},
    columns > 0 && h("thead", {role: "rowgroup"}, h("tr", {role: "row"}, n.head.map(t => t === "" ? h("td", {role: "cell", class: "corner"}) : h("th", {role: "columnheader", scope: "col"}, t)))),
    h("tbody", {role: "rowgroup"}, n.rows.map((row, r) => h("tr", {role: "row", key: row.length ? keyOf(row[row.length - 1]) || r : r}, cells(row, r)))));
}

function kindOf(cell) {
  const t = cell.length && cell[0].role === "text" ? cell[0].text : "…";
  return t === "" ? "empty" : t.length < 12 ? "short" : null;
}

function drawTabs(n, id) {
  const step = e => {
    const by = e.key === "ArrowRight" ? 1 : e.key === "ArrowLeft" ? -1 : 0;
    if (!by) return;
    const to = (n.active + by + n.names.length) % n.names.length;
    e.preventDefault();
    n.select(to);
    setTimeout(() => { const b = document.getElementById(`${id}-${to}`); if (b) b.focus(); });
  };
  return h("div", {role: "tablist", "aria-label": n.label, onKeyDown: step}, n.names.map((name, i) => h("button",
    {type: "button", role: "tab", id: `${id}-${i}`, "aria-selected": i === n.active ? "true" : "false", tabindex: i === n.active ? 0 : -1, onClick: () => n.select(i)}, name)));
}

function drawGroup(n, id) {
  const head = n.label && h("h2", {id}, n.label), body = form => all(n.children, id, form);
  if (n.layout === "form") {
    const submit = e => { e.preventDefault(); n.submit(); };
    const leave = n.cancel && (e => { if (e.key === "Escape") n.cancel(); });
    return h("form", {class: "form", noValidate: true, autocomplete: "off", onSubmit: submit, onKeyDown: leave}, head, body(n));
  }
  if (n.layout === "checks") return h("fieldset", null, h("legend", {id}, n.label), body());
  if (n.layout === "panel" || n.layout === "card") return h("section", {class: n.layout === "card" ? "stage" : "panel", "aria-labelledby": head ? id : null}, head, body());
  const over = n.layout === "columns" && n.h; // buttons over a board
  return h("div", {class: over ? "columns over" : n.layout, role: head ? "group" : null, "aria-labelledby": head ? id : null, style: n.layout === "keypad" ? {gridTemplateColumns: `repeat(${n.w}, 1fr)`} : over ? {"--w": n.w, "--h": n.h} : null}, head, body());
}

function drawButton(n, id, form) {
  const sends = form && n.tone === "main"; // Enter in a field presses it too
  return h("button", {type: sends ? "submit" : "button", class: n.tone || null, style: n.color ? {background: hue(n.color)} : null, disabled: n.disabled || null, "aria-label": n.text === undefined || n.text === n.name ? null : n.name,
    "aria-pressed": n.pressed === undefined ? null : String(n.pressed), onClick: sends ? null : n.act, onPointerDown: n.hold ? () => n.hold(true) : null, onPointerUp: n.hold ? () => n.hold(false) : null, onPointerLeave: n.hold ? () => n.hold(false) : null, ref: el => wish(el, n)}, n.text === undefined ? n.name : n.text);
}

function drawField(n, id) {
  const props = {id, disabled: n.disabled || null, "aria-invalid": n.invalid ? "true" : null, "aria-label": n.bare ? n.name : null, ref: el => { sync(el, n.value); wish(el, n); }};
  if (n.type === "checkbox") {
    const box = h("input", Object.assign(props, {type: "checkbox", onChange: e => n.set(e.target.checked)}));
    return n.bare ? box : h("label", {class: "check"}, box, h("span", null, n.name));
  }
  if (n.type === "radio") return drawRadio(n, id);
  const label = n.bare ? null : h("label", {for: id}, n.name);
  return h("div", {class: "field " + n.type}, label, drawInput(n, props));
}
function drawInput(n, props) {
  const given = e => { e.target.given = e.target.value; n.set(e.target.value); };
  if (n.type === "select") return h("select", Object.assign(props, {onChange: given}), n.options.map(o => h("option", {key: o, value: o, selected: o === n.value}, o)));
  Object.assign(props, {onInput: given, placeholder: n.placeholder, onChange: n.done ? () => n.done() : null});
  if (n.type === "area") return h("textarea", Object.assign(props, {rows: 4}));
  props.type = n.type === "slider" ? "range" : n.type;
  if (n.type === "number" || n.type === "slider") Object.assign(props, {min: n.min, max: n.max, step: n.type === "number" || n.max - n.min <= 2 ? "any" : null, inputmode: n.type === "number" ? n.min >= 0 ? "decimal" : null : null});
  return h("input", props);
}
function drawRadio(n, id) {
  return h("fieldset", {"aria-invalid": n.invalid ? "true" : null}, h("legend", null, n.name), n.options.map((o, i) => h("label", {class: "check", key: o},
    h("input", {type: "radio", name: id, value: o, checked: o === n.value, disabled: n.disabled || null, onChange: () => n.set(o), ref: el => { if (el) el.checked = o === n.value; if (i === 0) wish(el, n); }}),
    h("span", null, o))));
}

// sync writes a value into a field unless it is what the person has just typed: then the field is theirs (12. on the way to 12.5, or half a syllable).
function sync(el, value) {
  if (!el) return;
  if (el.type === "checkbox") { el.checked = value; return; }
  if (el.given === value && el.given !== undefined || el.value === value) return;
  el.value = value;
  el.given = value;
}

// wish notes where the core wants the focus; the latest wish is followed after drawing.
const wishes = {done: 0, latest: 0, el: null};
function wish(el, n) { if (el && n.focus > wishes.latest) { wishes.latest = n.focus; wishes.el = el; } }
function follow() {
  if (wishes.latest > wishes.done && wishes.el) wishes.el.focus();
  wishes.done = wishes.latest;
  wishes.el = null;
}
