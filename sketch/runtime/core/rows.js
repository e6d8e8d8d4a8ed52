// Lists that people fill: rows, the form, editing in place, deleting with a way back.

const ROW = Symbol("row"); // a row's number, for its nodes' keys

// sheetOf is what a list part is beside its rows, found once: its columns by use, and a prototype with the computed ones.
function sheetOf(l) {
  if (l[PLAN]) return l[PLAN];
  const proto = {};
  for (const c of l.columns) if (COMPUTED[c.kind]) (c.kind === "total" ? computeTotal : compute)(proto, c, l);
  Object.defineProperty(proto, "remove", {value() { removeRow(app, l, this); }, writable: true});
  const ask = l.columns.filter(asked), cells = l.columns.filter(c => c.kind !== "check" && c.kind !== "days");
  return l[PLAN] = {
    label: "", named: false, // the label last shown, and whether it says more than the list's name
    proto, asked: ask, cells, checks: l.columns.filter(c => c.kind === "check"), days: l.columns.filter(c => c.kind === "days"),
    name: cells.find(c => c.kind === "text") || cells[0],                                  // what a row is called by
    needed: ask.find(c => !c.when && (c.kind === "text" || c.kind === "area" || c.kind === "number")),  // what must be filled in
  };
}
const COMPUTED = {show: 1, total: 1, bar: 1};
function asked(c) { return INPUT[c.kind] !== undefined && c.kind !== "check"; }

function openList(app, l) {
  app.ui[l.name] = {count: 0, most: 100, problem: "", month: "", paste: null, note: "", form: null, raw: null, edit: null, undo: null, missing: null, filter: "", search: "", focus: 0, tidy: null};
}

function compute(proto, c) {
  let at = 0, values = null;
  Object.defineProperty(proto, c.name, {
    get() {
      if (acting && depth === 0) look();
      if (at !== version) { at = version; values = new Map(); }
      if (values.has(this)) return values.get(this);
      const mine = values;
      mine.set(this, undefined); // what needs itself is nothing
      depth++;
      try { mine.set(this, c.value(app.s, this)); } finally { depth--; }
      return mine.get(this);
    },
    set() {},
  });
}

// computeTotal makes a running total: over all rows in the list's order, from the end where that falls, so that the newest row has the balance.
function computeTotal(proto, c, l) {
  let at = 0, values = null, busy = false;
  Object.defineProperty(proto, c.name, {
    get() {
      if (acting && depth === 0) look();
      if (at !== version && !busy) {
        busy = true;
        depth++;
        try {
          const rows = ordered(app, l, list(app.s[l.name]));
          if (l.sort && l.sort[0].falling) rows.reverse();
          let sum = 0;
          values = new Map();
          for (const r of rows) values.set(r, sum += number(c.value(app.s, r)) || 0);
          at = version;
        } finally { busy = false; depth--; }
      }
      return values === null ? undefined : values.get(this);
    },
    set() {},
  });
}

function firstValue(app, c) {
  if (c.init) return c.init(app.s);
  return c.kind === "date" ? f.today() : c.kind === "check" || c.kind === "flag" ? false : c.options ? c.options[0].value : c.kind === "number" ? null : c.kind === "slider" ? c.min : "";
}

// newRow takes what it is given and the first values for what is missing.
function newRow(app, l, from) {
  const ui = app.ui[l.name], row = Object.create(sheetOf(l).proto);
  row[ROW] = ++ui.count;
  for (let i = 0; i < l.columns.length; i++) {
    const c = l.columns[i];
    if (COMPUTED[c.kind]) continue;
    let v = from[c.name];
    if (v === undefined || v === null && c.kind !== "number") v = firstValue(app, c);
    row[c.name] = v === null && c.kind === "number" ? null : c.kind === "var" ? v : fitted(c, v, row, from);
  }
  for (const k of Object.keys(from)) if (!(k in row) && k !== "__proto__") row[k] = from[k];
  return row;
}

// fitted makes a stored value one of its column, which may be of another kind than when the row was stored. What doesn't fit is kept under
// "$name", and comes back with the kind that it fits.
function fitted(c, v, row, from) {
  const kept = "$" + c.name, takes = x => c.kind === "number" || c.kind === "slider" ? number(x) === number(x) : accept(c, x) !== "" && !(c.options && isList(c.options) && c.kind !== "checks" && !c.options.some(o => o.value === x));
  if (typeof c.options === "function" && c.kind !== "checks") return isText(v) || typeof v === "number" ? v : accept(c, v);
  if (isText(from[kept]) && takes(from[kept])) {
    const old = from[kept];
    delete from[kept];
    return accept(c, old);
  }
  if (isText(v) && v !== "" && from[c.name] === v && !takes(v)) {
    row[kept] = v;
    return c.kind === "number" ? null : accept(c, v);
  }
  return accept(c, v);
}

function loadRows(app, l) {
  const rows = !l.rows || l.name in (app.loaded || NONE) ? (app.loaded || NONE)[l.name] : list(l.rows(app.s)).map(r => isRecord(r) ? r : {[l.columns[0].name]: r});
  return isList(rows) ? short(rows).filter(isRecord).map(r => newRow(app, l, renamed(app, l, r))) : [];
}

// tidyRows makes rows of what an action put into a list.
function tidyRows(app, l) {
  const ui = app.ui[l.name], rows = app.s[l.name], proto = sheetOf(l).proto;
  if (rows === ui.tidy) return;
  let right = isList(rows) && rows.length <= MOST;
  for (let i = 0; right && i < rows.length; i++) right = isRecord(rows[i]) && Object.getPrototypeOf(rows[i]) === proto && rows[i][ROW] !== undefined;
  if (!right) app.s[l.name] = (isList(rows) ? short(rows) : []).filter(isRecord).map(r => {
    const row = Object.getPrototypeOf(r) === proto && r[ROW] !== undefined ? r : newRow(app, l, r);
    return row;
  });
  ui.tidy = app.s[l.name];
}

function openForm(app, l) {
  const ui = app.ui[l.name];
  ui.form = Object.create(sheetOf(l).proto);
  ui.raw = {};
  const asked = sheetOf(l).asked;
  for (let i = 0; i < asked.length; i++) {
    const c = asked[i], v = firstValue(app, c);
    ui.form[c.name] = c.kind === "number" && v === null ? null : accept(c, v);
  }
}

function addRow(app, l) {
  app.enter();
  const ui = app.ui[l.name], first = sheetOf(l).needed;
  if (first && blank(first, ui.form, ui.raw)) {
    ui.missing = first;
    ui.focus = focusHere(app);
  } else if ((ui.problem = wrongWith(app, l, ui.form))) ui.focus = focusHere(app);
  else {
    for (const c of sheetOf(l).asked) if (c.kind === "number" && ui.raw[c.name] === "") ui.form[c.name] = null;
    leaveOut(app, l, ui.form);
    f.add(app.s, l.name, ui.form);
    openForm(app, l);
    ui.missing = null;
    ui.focus = focusHere(app);
  }
  app.settle();
}
// wrongWith says why a new or changed row can't be taken: too many, one of its name already there, a condition of the list's.
function wrongWith(app, l, box, row) {
  const s = app.s, rows = list(s[l.name]), one = l.unique && column(l, l.unique);
  if (!row && l.max && rows.length >= number(l.max(s))) return word("full") + f.show(number(l.max(s)));
  const same = t => text(t).trim().toLowerCase();
  const say = n => typeof n.text === "function" ? n.text(s, box) : n.text;
  if (one && rows.some(r => r !== row && same(r[one.name]) === same(box[one.name]))) return l.taken ? say(l.taken) : word("taken") + cellText(one, box);
  if (!l.needs) return "";
  try {
    if (row) { s[l.name] = rows.filter(r => r !== row); version++; } // what a row was says nothing against what it becomes
    const no = l.needs.find(n => !n.test(s, box));
    return no ? say(no) : "";
  } finally { s[l.name] = rows; version++; }
}
// leaveOut clears what the form didn't ask for, since its condition doesn't hold.
function leaveOut(app, l, box) {
  for (const c of sheetOf(l).asked) if (c.when && !c.when(app.s, box)) box[c.name] = c.kind === "number" ? null : c.kind === "date" ? "" : accept(c, firstValue(app, c));
}
// focusHere counts the wishes to have the focus somewhere; the page follows the latest.
function focusHere(app) { return app.focus = (app.focus || 0) + 1; }
function blank(c, box, raw) {
  const v = box[c.name];
  if (c.kind === "number") return v === null || raw[c.name] === "" || raw[c.name] !== undefined && isNaN(number(raw[c.name]));
  return isText(v) && v.trim() === "";
}

function removeRow(app, l, row) {
  const rows = app.s[l.name], i = rows.indexOf(row), ui = app.ui[l.name];
  if (i < 0) return;
  app.s[l.name] = rows.slice(0, i).concat(rows.slice(i + 1));
  ui.undo = {row, index: i, until: app.env.now() + 8000};
  if (ui.edit && ui.edit.row === row) ui.edit = null;
}
function undoRemove(app, l) {
  app.enter();
  const ui = app.ui[l.name], rows = app.s[l.name], u = ui.undo;
  ui.undo = null;
  if (u) app.s[l.name] = rows.slice(0, u.index).concat([u.row], rows.slice(u.index));
  app.settle();
}

function editRow(app, l, row) {
  app.enter();
  const ui = app.ui[l.name], box = Object.create(sheetOf(l).proto), raw = {};
  for (const c of sheetOf(l).asked) {
    box[c.name] = row[c.name];
    if (c.kind === "number" && row[c.name] === null) raw[c.name] = "";
  }
  ui.edit = {row, box, raw};
  ui.focus = focusHere(app);
  app.tell();
}
function saveRow(app, l) {
  app.enter();
  const ui = app.ui[l.name], e = ui.edit;
  if (e && (ui.problem = wrongWith(app, l, e.box, e.row))) { app.tell(); return; }
  ui.edit = null;
  if (e) leaveOut(app, l, e.box);
  if (e && !(sheetOf(l).needed && blank(sheetOf(l).needed, e.box, e.raw))) {
    for (const c of sheetOf(l).asked) e.row[c.name] = c.kind === "number" && e.raw[c.name] === "" ? null : e.box[c.name];
    app.s[l.name] = app.s[l.name].slice();
  }
  app.settle();
}
function cancelEdit(app, l) {
  app.ui[l.name].edit = null;
  app.ui[l.name].problem = "";
  app.tell();
}

// toggle and act change a row: the list becomes a new one, so that all that depends on it notices.
function toggleRow(app, l, row, c, on) { changeRow(app, l, row, c, on === true); }
function changeRow(app, l, row, c, value) {
  app.enter();
  row[c.name] = value;
  app.s[l.name] = app.s[l.name].slice();
  app.settle();
}
function actOnRow(app, l, row, act) {
  app.enter();
  app.perform(act, row);
  app.s[l.name] = app.s[l.name].slice();
  app.settle();
}

// visible is what the list shows of its rows: where, filter, search, then sorted.
function visible(app, l) {
  const ui = app.ui[l.name], s = app.s;
  let rows = list(s[l.name]);
  if (l.calendar) rows = rows.filter(r => f.inMonth(r[l.calendar], shownMonth(app, l)));
  if (l.where) rows = rows.filter(r => l.where(s, r));
  const by = l.filter && ui.filter !== "" && column(l, l.filter);
  if (by) {
    const some = rows.filter(r => cellText(by, r) === ui.filter);
    if (some.length) rows = some; else ui.filter = "";
  }
  const find = l.search ? ui.search.trim().toLowerCase() : "";
  if (find) rows = rows.filter(r => sheetOf(l).cells.some(c => cellText(c, r).toLowerCase().includes(find)));
  return ordered(app, l, rows);
}
// ordered sorts by one key after the other; what is equal in all stays in its order.
function ordered(app, l, rows) {
  if (!l.sort) return rows.slice();
  const keyed = rows.map((row, i) => ({row, i, keys: l.sort.map(k => k.by(app.s, row))}));
  keyed.sort((a, b) => {
    for (let k = 0; k < l.sort.length; k++) {
      const d = compare(a.keys[k], b.keys[k]);
      if (d) return l.sort[k].falling ? -d : d;
    }
    return a.i - b.i;
  });
  return keyed.map(k => k.row);
}
function column(l, name) {
  for (const c of l.columns) if (c.name === name) return c;
  return undefined;
}

// cellText is how a column of a row reads.
function cellText(c, row) {
  const v = row[c.name];
  if (c.when && !c.when(app.s, row)) return "";
  if (c.kind === "checks") return isList(c.options) ? f.label(c.options.map(o => [o.label, o.value]), v) : f.show(v);
  if (isList(c.options)) return shown(c, v);
  if (c.kind === "bar") return f.show(v) + " / " + f.show(c.most(app.s, row));
  if (c.kind === "flag" || c.kind === "check") return v ? "✓" : "";
  if (v === null || v === "") return "";
  return f.show(v, c.format);
}
