// Rows out to and in from a table in text (RFC 4180), as spreadsheets read and write it.

function csvOf(app, l) {
  const cols = l.columns, quoted = t => /[",\n]/.test(t) ? '"' + t.replace(/"/g, '""') + '"' : t;
  const cell = (c, r) => {
    const v = r[c.name];
    return typeof v === "number" && !c.options ? plain(v) : c.kind === "check" || c.kind === "flag" ? v ? "✓" : "" : isList(v) ? v.length ? cellText(c, r) || text(v) : "" : cellText(c, r);
  };
  return [cols.map(c => quoted(textOf(c.label, app.s))), ...list(app.s[l.name]).map(r => cols.map(c => quoted(cell(c, r))))].map(r => r.join(",")).join("\n") + "\n";
}

// records reads lines of fields; a field in quotes may hold commas, line ends and doubled quotes. Tabs separate too, as pasted from a sheet, and semicolons, as where the comma is a decimal sign.
function csvRecords(t) {
  const out = [], head = t.split("\n", 1)[0], by = head.includes("\t") ? "\t" : head.includes(";") && !head.includes(",") ? ";" : ",";
  let row = [], cell = "", quoted = false;
  for (let i = 0; i < t.length && out.length < MOST; i++) {
    const ch = t[i];
    if (quoted) {
      if (ch !== '"') cell += ch;
      else if (t[i + 1] === '"') { cell += ch; i++; }
      else quoted = false;
    } else if (ch === '"' && cell === "") quoted = true;
    else if (ch === by) { row.push(cell); cell = ""; }
    else if (ch === "\n") { out.push(row.concat(cell)); row = []; cell = ""; }
    else if (ch !== "\r") cell += ch;
  }
  if (cell !== "" || row.length) out.push(row.concat(cell));
  return out.filter(r => r.some(x => x.trim() !== ""));
}

// takeCsv adds rows: columns by the names in the first line, or in the list's order where it holds none of them.
function takeCsv(app, l, t) {
  app.enter();
  const ui = app.ui[l.name], rows = csvRecords(text(t).replace(/^\ufeff/, "")), cols = l.columns.filter(c => !COMPUTED[c.kind]);
  const fold = x => text(x).trim().toLowerCase(), head = (rows[0] || []).map(h => cols.find(c => fold(textOf(c.label, app.s)) === fold(h) || fold(c.name) === fold(h)));
  const named = head.some(self), order = named ? head : cols;
  let n = 0;
  for (const r of named ? rows.slice(1) : rows) {
    const row = {};
    r.forEach((x, i) => { if (order[i] && x.trim() !== "") row[order[i].name] = csvValue(order[i], x.trim()); });
    if (!Object.keys(row).length || wrongWith(app, l, newRow(app, l, row))) continue;
    f.add(app.s, l.name, row);
    n++;
  }
  ui.paste = null;
  ui.note = word("loaded") + n;
  app.settle();
}
function csvValue(c, t) {
  if (c.kind === "check" || c.kind === "flag") return /^(✓|x|1|o|y|yes|true|예)$/i.test(t);
  if (c.kind === "days") return f.split(t);
  if (c.kind === "checks") return isList(c.options) ? f.split(t).map(x => (c.options.find(o => o.label === x) || {value: x}).value) : f.split(t);
  if (isList(c.options)) return (c.options.find(o => o.label === t) || {value: t}).value;
  if (c.kind !== "date") return t;
  const d = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})/.exec(t);
  return d ? f.date(d[1], d[2], d[3]) : t;
}

function csvTools(app, l, ui, key) {
  const save = () => {
    app.enter();
    ui.note = word("savedRows") + list(app.s[l.name]).length;
    if (app.env.save) app.env.save((textOf(l.label, app.s) || l.name) + ".csv", "\ufeff" + csvOf(app, l));
    tell(app);
  };
  const choose = () => { if (app.env.open) app.env.open(".csv,.tsv,.txt,text/csv", t => takeCsv(app, l, t)); };
  const open = () => { ui.paste = ui.paste === null ? "" : null; ui.note = ""; tell(app); };
  const out = [{role: "group", layout: "row", children: [ofList(app, l, button(key + "x", word("csvOut"), save, "quiet")), ofList(app, l, button(key + "i", word("csvIn"), open, "quiet"))]}];
  if (ui.note) out[0].children.unshift({role: "text", text: ui.note, tone: "muted", live: true});
  if (ui.paste !== null) out.push({role: "group", layout: "form", submit() { takeCsv(app, l, ui.paste); }, children: [
    {role: "field", key: key + "p", type: "area", name: word("csvHere"), value: ui.paste, set(v) { ui.paste = cut(text(v)); tell(app); }},
    ofList(app, l, button(key + "f", word("csvFile"), choose)),
    ofList(app, l, button(key + "l", word("csvLoad"), () => takeCsv(app, l, ui.paste), "main"))]});
  return out;
}
