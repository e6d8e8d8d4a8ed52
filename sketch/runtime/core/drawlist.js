// How a list that people fill looks: its form, its tools, its rows.

function drawList(app, l, out, key) {
  const ui = app.ui[l.name], sheet = sheetOf(l), s = app.s, label = textOf(l.label, s);
  if (!ui.form) openForm(app, l);
  const children = [];
  if (l.review) children.push(...drawReview(app, l, key + "r"));
  if (sheet.asked.length) children.push(listForm(app, l, sheet, key));
  if (l.calendar) children.push(monthNav(app, l, key), monthTable(app, l));
  const all = list(s[l.name]), found = visible(app, l), rows = found.length > ui.most ? found.slice(0, ui.most) : found;
  if (all.length && (l.filter || l.search)) children.push(listTools(app, l, ui, key));
  if (ui.undo) children.push({role: "group", layout: "row", children: [{role: "text", text: word("deleted"), tone: "muted", live: true}, button(key + "u", word("undo"), () => undoRemove(app, l), "quiet")]});
  if (l.board) children.push(lanesOf(app, l, sheet, rows));
  else if (!rows.length) children.push(muted(all.length ? "none" : "empty"));
  else if (l.group) for (const g of f.group(rows, r => l.group(s, r))) children.push({role: "heading", level: 3, text: f.show(g.key)}, rowsOf(app, l, sheet, g.rows, label));
  else children.push(rowsOf(app, l, sheet, rows, label));
  if (rows.length < found.length) children.push(buttons(button(key + "z", word("more") + " (" + (found.length - rows.length) + ")", () => { ui.most += 500; tell(app); })));
  if (l.csv) children.push(...csvTools(app, l, ui, key));
  if (sheet.label !== label) { // mostly it is found out once
    sheet.label = label;
    sheet.named = label.toLowerCase().replace(/\s/g, "_") !== l.name.toLowerCase() && label !== app.def.title;
  }
  out.push({role: "group", label: sheet.named || app.plan.lists.length > 1 ? label : undefined, layout: "panel", children});
}

function rowsOf(app, l, sheet, rows, label) {
  return sheet.cells.length === 1 && !sheet.days.length && sheet.cells[0].kind !== "bar" ? {role: "list", label, items: rows.map(r => listItem(app, l, sheet, r))} : listTable(app, l, sheet, rows, label);
}

function listForm(app, l, sheet, key) {
  const ui = app.ui[l.name];
  const add = () => addRow(app, l);
  const children = wanted(app, sheet, ui.form).map(c => {
    const node = field(app, c, l.name + "." + c.name, ui.form, ui.raw, formTouched);
    if (ui.edit) for (const n of node.children || [node]) n.disabled = true; // one thing at a time, and one field of a name
    if (ui.missing === c) node.invalid = true;
    if (c === (sheet.needed || sheet.asked[0]) && !ui.edit) node.focus = ui.focus;
    return fieldOf(node);
  });
  if (ui.missing) children.push({role: "text", text: word("fill") + textOf(ui.missing.label, app.s), tone: "bad", live: true});
  if (ui.problem && !ui.edit) children.push({role: "text", text: ui.problem, tone: "bad", live: true});
  const b = l.add ? button(key + "a", textOf(l.add, app.s), add, "main") : ofList(app, l, button(key + "a", word("add"), add, "main"));
  if (ui.edit) b.disabled = true;
  children.push(b);
  return {role: "group", layout: "form", children, submit: add};
}
// ofList names what each list has by its list, where an app has several. What is read stays a part of what is said.
function ofList(app, l, node) {
  const label = app.plan.lists.length > 1 ? textOf(l.label, app.s) : "";
  if (label === "") return node;
  if (node.role === "button") node.text = node.name;
  node.name = korean() ? label + " " + node.name : node.name + " " + label;
  return node;
}
// wanted are the columns that are asked for, as things stand in the form.
function wanted(app, sheet, box) { return sheet.asked.filter(c => !c.when || c.when(app.s, box)); }
function formTouched(app, p) {
  for (const l of app.plan.lists) {
    const ui = app.ui[l.name];
    if (l.columns.includes(p)) ui.problem = "";
    if (ui.missing === p && !blank(p, ui.form, ui.raw)) ui.missing = null;
  }
  tell(app);
}

// listTools are the filter and the search above the rows.
function listTools(app, l, ui, key) {
  const children = [], by = l.filter && column(l, l.filter);
  if (by) {
    const all = word("all"), values = f.unique(list(app.s[l.name]).map(r => cellText(by, r)).filter(t => t !== ""));
    if (isList(by.options)) values.sort((a, b) => by.options.findIndex(o => o.label === a) - by.options.findIndex(o => o.label === b));
    children.push({role: "field", key: key + "f", type: "select", name: word("filter") + textOf(by.label, app.s), value: ui.filter || all, options: [all].concat(values),
      set(v) { ui.filter = v === all ? "" : v; tell(app); }});
  }
  if (l.search) children.push(ofList(app, l, {role: "field", key: key + "q", type: "text", name: word("search"), value: ui.search, set(v) { ui.search = cut(text(v)); tell(app); }}));
  return {role: "group", layout: "fields", children};
}

// rowName is what a row is called by: its first text, or where that is empty what else it has.
function rowName(sheet, r) {
  const name = sheet.name ? cellText(sheet.name, r) : "";
  if (name !== "") return name;
  for (const c of sheet.cells) { const t = cellText(c, r); if (t !== "") return t; }
  return "";
}
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
  const children = wanted(app, sheet, e.box).map(c => {
    const node = field(app, c, key + c.name, e.box, e.raw, tell);
    if (c === (sheet.needed || sheet.asked[0])) node.focus = ui.focus;
    return fieldOf(node);
  });
  if (ui.problem) children.push({role: "text", text: ui.problem, tone: "bad", live: true});
  children.push(buttons(button(key + "s", word("save"), save, "main"), button(key + "c", word("cancel"), () => cancelEdit(app, l), "quiet")));
  return {role: "group", key, layout: "form", children, submit: save, cancel() { cancelEdit(app, l); }};
}
function listItem(app, l, sheet, r) {
  const ui = app.ui[l.name], key = l.name + ":" + r[ROW] + ":", name = rowName(sheet, r);
  if (ui.edit && ui.edit.row === r) return [rowEditor(app, l, sheet, r, key)];
  const done = sheet.checks.length > 0 && r[sheet.checks[0].name] === true;
  return [...rowChecks(app, l, sheet, r, key, name), {role: "text", text: name, tone: done ? "done" : toneOf(app, l, r)}, rowButtons(app, l, sheet, r, key, name)];
}
// toneOf is how a row stands out: the first of the list's marks that holds for it.
function toneOf(app, l, r) {
  const m = (l.marks || EMPTY).find(m => m.test(app.s, r));
  return m ? m.tone : "";
}
function cellOf(app, c, r, tone) {
  return c.kind === "bar" ? {role: "bar", label: textOf(c.label, app.s), value: Math.max(0, number(r[c.name]) || 0), most: number(c.most(app.s, r)) || 1, text: cellText(c, r), bare: true} : {role: "text", text: cellText(c, r), tone};
}
function dayBoxes(app, l, r, c, key, name) {
  return dayNames().map((d, i) => {
    const day = f.addDays(shownWeek(app), i);
    return [{role: "field", key: key + c.name + i, type: "checkbox", name: (name + " " + word("days").split(" ")[i]).trim(), value: r[c.name].includes(day), bare: true,
      set(on) { changeRow(app, l, r, c, on === true ? f.sort(f.unique(r[c.name].concat(day))) : r[c.name].filter(x => x !== day)); }}];
  });
}
function listTable(app, l, sheet, rows, label) {
  const ui = app.ui[l.name], seven = dayNames();
  const head = sheet.cells.map(c => textOf(c.label, app.s)).concat(...sheet.days.map(c => seven), sheet.checks.map(c => textOf(c.label, app.s)), "");
  return {role: "table", label, head, wide: true, rows: rows.map(r => {
    const key = l.name + ":" + r[ROW] + ":", name = rowName(sheet, r);
    if (ui.edit && ui.edit.row === r) return [[rowEditor(app, l, sheet, r, key)]];
    const tone = toneOf(app, l, r), cells = sheet.cells.map(c => [cellOf(app, c, r, tone)]);
    for (const c of sheet.days) cells.push(...dayBoxes(app, l, r, c, key, name));
    for (const c of rowChecks(app, l, sheet, r, key, name)) cells.push([c]);
    cells.push([rowButtons(app, l, sheet, r, key, name)]);
    return cells;
  })};
}
