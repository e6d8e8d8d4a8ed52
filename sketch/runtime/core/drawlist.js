// How a list that people fill looks: its form, its tools, its rows.

function drawList(app, l, out, key) {
  const ui = app.ui[l.name], sheet = sheetOf(l), s = app.s, label = textOf(l.label, s);
  if (!ui.form) openForm(app, l);
  const children = [];
  if (sheet.asked.length) children.push(listForm(app, l, sheet, key));
  const all = list(s[l.name]), rows = visible(app, l);
  if (all.length && (l.filter || l.search)) children.push(listTools(app, l, ui, key));
  if (ui.undo) children.push({role: "group", layout: "row", children: [{role: "text", text: word("deleted"), tone: "muted", live: true}, button(key + "u", word("undo"), () => undoRemove(app, l), "quiet")]});
  if (!rows.length) children.push(muted(all.length ? "none" : "empty"));
  else if (sheet.cells.length === 1) children.push({role: "list", label, items: rows.map(r => listItem(app, l, sheet, r))});
  else children.push(listTable(app, l, sheet, rows, label));
  if (sheet.label !== label) { // mostly it is found out once
    sheet.label = label;
    sheet.named = label.toLowerCase().replace(/\s/g, "_") !== l.name.toLowerCase();
  }
  out.push({role: "group", label: sheet.named || app.plan.lists.length > 1 ? label : undefined, layout: "panel", children});
}

function listForm(app, l, sheet, key) {
  const ui = app.ui[l.name];
  const add = () => addRow(app, l);
  const children = sheet.asked.map(c => {
    const node = field(app, c, l.name + "." + c.name, ui.form, ui.raw, formTouched);
    if (ui.edit) node.disabled = true; // one thing at a time, and one field of a name
    if (ui.missing === c) node.invalid = true;
    if (c === (sheet.needed || sheet.asked[0]) && !ui.edit) node.focus = ui.focus;
    return fieldOf(node);
  });
  if (ui.missing) children.push({role: "text", text: word("fill") + textOf(ui.missing.label, app.s), tone: "bad", live: true});
  const b = button(key + "a", l.add ? textOf(l.add, app.s) : word("add"), add, "main");
  if (ui.edit) b.disabled = true;
  children.push(b);
  return {role: "group", layout: "form", children, submit: add};
}
function formTouched(app, p) {
  for (const l of app.plan.lists) {
    const ui = app.ui[l.name];
    if (ui.missing === p && !blank(p, ui.form, ui.raw)) ui.missing = null;
  }
  tell(app);
}

// listTools are the filter and the search above the rows.
function listTools(app, l, ui, key) {
  const children = [], by = l.filter && column(l, l.filter);
  if (by) {
    const all = word("all"), values = f.unique(list(app.s[l.name]).map(r => cellText(by, r)).filter(t => t !== ""));
    if (by.options) values.sort((a, b) => by.options.findIndex(o => o.label === a) - by.options.findIndex(o => o.label === b));
    children.push({role: "field", key: key + "f", type: "select", name: word("filter") + textOf(by.label, app.s), value: ui.filter || all, options: [all].concat(values),
      set(v) { ui.filter = v === all ? "" : v; tell(app); }});
  }
  if (l.search) children.push({role: "field", key: key + "q", type: "text", name: word("search"), value: ui.search, set(v) { ui.search = cut(text(v)); tell(app); }});
  return {role: "group", layout: "fields", children};
}

function rowName(sheet, r) { return sheet.name ? cellText(sheet.name, r) : ""; }
function rowChecks(app, l, sheet, r, key, name) {
  return sheet.checks.map(c => ({role: "field", key: key + c.name, type: "checkbox", name: (name + " " + textOf(c.label, app.s)).trim(), value: r[c.name] === true, bare: true, set(on) { toggleRow(app, l, r, c, on); }}));
}
function rowButtons(app, l, sheet, r, key, name) {
  const out = (l.rowActions || []).map((a, i) => {
    const t = typeof a.label === "function" ? a.label(app.s, r) : a.label;
    return button(key + i, (name + " " + t).trim(), () => actOnRow(app, l, r, a.act), "", t);
  });
  if (sheet.asked.length) out.push(button(key + "e", (name + " " + word("edit")).trim(), () => editRow(app, l, r), "quiet", word("edit")));
  out.push(button(key + "d", (name + " " + word("delete")).trim(), () => { app.enter(); removeRow(app, l, r); app.settle(); }, "quiet", word("delete")));
  return {role: "group", layout: "row", children: out};
}
function rowEditor(app, l, sheet, r, key) {
  const ui = app.ui[l.name], e = ui.edit, save = () => saveRow(app, l);
  const children = sheet.asked.map(c => {
    const node = field(app, c, key + c.name, e.box, e.raw, tell);
    if (c === (sheet.needed || sheet.asked[0])) node.focus = ui.focus;
    return fieldOf(node);
  });
  children.push(buttons(button(key + "s", word("save"), save, "main"), button(key + "c", word("cancel"), () => cancelEdit(app, l), "quiet")));
  return {role: "group", key, layout: "form", children, submit: save, cancel() { cancelEdit(app, l); }};
}
function listItem(app, l, sheet, r) {
  const ui = app.ui[l.name], key = l.name + ":" + r[ROW] + ":", name = rowName(sheet, r);
  if (ui.edit && ui.edit.row === r) return [rowEditor(app, l, sheet, r, key)];
  const done = sheet.checks.length > 0 && r[sheet.checks[0].name] === true;
  return [...rowChecks(app, l, sheet, r, key, name), {role: "text", text: name, tone: done ? "done" : ""}, rowButtons(app, l, sheet, r, key, name)];
}
function listTable(app, l, sheet, rows, label) {
  const ui = app.ui[l.name];
  const head = sheet.cells.concat(sheet.checks).map(c => textOf(c.label, app.s)).concat("");
  return {role: "table", label, head, wide: true, rows: rows.map(r => {
    const key = l.name + ":" + r[ROW] + ":", name = rowName(sheet, r);
    if (ui.edit && ui.edit.row === r) return [[rowEditor(app, l, sheet, r, key)]];
    const cells = sheet.cells.map(c => [{role: "text", text: cellText(c, r), tone: ""}]);
    for (const c of rowChecks(app, l, sheet, r, key, name)) cells.push([c]);
    cells.push([rowButtons(app, l, sheet, r, key, name)]);
    return cells;
  })};
}
