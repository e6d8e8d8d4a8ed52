// What is shown of lists beside charts: pivot tables and plain tables; and the way to a date.

// drawPivot puts a list's items into a table by two things: numbers are added up, texts stand one below the other.
function drawPivot(app, p, out) {
  const s = app.s, label = textOf(p.label, s), items = list(p.value(s)).map((r, i) => ({row: p.row(s, r, i), column: p.column(s, r, i), cell: p.cell(s, r, i)}));
  const rows = inOrder(f.unique(items.map(r => r.row))), columns = inOrder(f.unique(items.map(r => r.column))), cells = f.group(items, r => ident(r.row) + "\u0000" + ident(r.column));
  const byKey = new Map(cells.map(g => [g.key, g.rows.map(r => r.cell)]));
  const at = (a, b) => {
    const found = byKey.get(ident(a) + "\u0000" + ident(b));
    return !found ? "" : found.every(x => typeof x === "number") ? f.show(f.sum(found), p.format) : found.map(x => f.show(x)).join("\n");
  };
  const child = items.length ? {role: "table", label, head: ["", ...columns.slice(0, 40).map(x => f.show(x))],
    rows: rows.slice(0, 200).map(a => [a, ...columns.slice(0, 40).map(b => at(a, b))].map(x => [{role: "text", text: f.show(x), tone: ""}]))} : muted("empty");
  out.push({role: "group", label, layout: "panel", children: [child]});
}
// inOrder sorts weekdays as in a week, all else as values are sorted.
function inOrder(xs) {
  const week = word("days").split(" "), day = x => week.findIndex(d => isText(x) && x !== "" && (d === x || d.startsWith(x) && x.length > (korean() ? 0 : 2)));
  return xs.every(x => day(x) >= 0) ? f.sort(xs, day) : f.sort(xs);
}

// plainTable shows records by their fields, lists by their items.
function plainTable(app, p, out) {
  const label = textOf(p.label, app.s), items = list(p.value(app.s)).slice(0, 1000), first = items.find(isRecord), keys = first ? columnsOf(first) : [];
  const cells = r => first ? keys.map(k => f.get(r, k)) : isList(r) ? r.slice(0, 60) : [r];
  const child = items.length ? {role: "table", label, head: keys.map(labelOf), rows: items.map(r => cells(r).map(x => [{role: "text", text: f.show(x), tone: ""}]))} : muted("empty");
  out.push({role: "group", label, layout: "panel", children: [child]});
}
function columnsOf(r) { return Object.keys(r).filter(k => k[0] !== "$" && !(isList(r[k]) && isRecord(r[k][0]))); }
function labelOf(name) { return name.charAt(0).toUpperCase() + name.slice(1).replace(/_/g, " "); }

// drawCountdown shows the days, hours, minutes and seconds to a date's beginning, or the days since.
function drawCountdown(app, p, out) {
  const day = dayOf(p.value(app.s)), now = localTime();
  app.usesTime |= 4;
  const left = (day - now.day) * 86400 - now.min * 60 - Math.floor(app.env.now() / 1000) % 60, days = Math.floor(left / 86400), rest = left - days * 86400;
  const clock = two(Math.floor(rest / 3600)) + ":" + two(Math.floor(rest / 60) % 60) + ":" + two(rest % 60);
  const say = day !== day ? "–" : left <= 0 ? (day === now.day ? word("isToday") : word("daysAgo").replace("#", String(now.day - day))) : word(days === 1 ? "dayLeft" : "daysLeft").replace("#", String(days)) + " " + clock;
  into(out, "outputs", {role: "output", label: textOf(p.label, app.s), text: say}, p);
}
