// Other views of a list's rows: a board of lanes, a month's calendar.

// lanesOf shows rows as cards in the lanes of a choice column. A card moves by its buttons, by dragging it into another lane, or by arrow keys.
function lanesOf(app, l, sheet, rows) {
  const c = column(l, l.board), s = app.s, lanes = optionsOf(c);
  const move = (r, value) => changeRow(app, l, r, c, value);
  return {role: "group", layout: "lanes", children: lanes.map((lane, i) => {
    const mine = rows.filter(r => r[c.name] === lane.value);
    return {role: "group", layout: "lane", label: lane.label + " (" + mine.length + ")", children: [{
      role: "list", label: lane.label, items: mine.map(r => laneCard(app, l, sheet, r, c, lanes, i, move)), ids: mine.map(r => r[ROW]),
      drop(id) { const r = rows.find(r => r[ROW] === id); if (r && r[c.name] !== lane.value) move(r, lane.value); },
      shift(id, by) { const r = mine.find(r => r[ROW] === id), to = lanes[i + by]; if (r && to) move(r, to.value); },
    }]};
  })};
}
function laneCard(app, l, sheet, r, c, lanes, at, move) {
  const ui = app.ui[l.name], key = l.name + ":" + r[ROW] + ":", name = rowName(sheet, r);
  if (ui.edit && ui.edit.row === r) return [rowEditor(app, l, sheet, r, key)];
  const near = lanes.length > 4 ? [at - 1, at + 1] : lanes.map((_, i) => i).filter(i => i !== at);
  const moves = near.filter(i => lanes[i]).map(i => button(key + "m" + i, name + " → " + lanes[i].label, () => move(r, lanes[i].value), "", (i < at ? "← " : "→ ") + lanes[i].label));
  const more = sheet.cells.filter(x => x !== sheet.name && x !== c).map(x => cellOf(app, x, r, "muted")).filter(n => n.text !== "");
  return [...rowChecks(app, l, sheet, r, key, name), {role: "text", text: name, tone: toneOf(app, l, r)}, ...more,
    {role: "group", layout: "row", children: moves.concat(rowButtons(app, l, sheet, r, key, name).children)}];
}

// A calendar shows the month that its list has gone to, or the app's own month.
function shownMonth(app, l) { return app.ui[l.name].month || f.monthStart(f.today()); }
function monthNav(app, l, key) {
  return periodNav(app, "month", shownMonth(app, l), key + "m", t => {
    app.enter();
    app.ui[l.name].month = t;
    tell(app);
  });
}
function monthTable(app, l) {
  const first = shownMonth(app, l), last = f.monthEnd(first), sheet = sheetOf(l), weeks = [];
  const days = f.group(list(app.s[l.name]), r => r[l.calendar]);
  for (let monday = f.weekStart(first); monday <= last; monday = f.addDays(monday, 7)) {
    weeks.push(dayNames().map((_, i) => {
      const day = f.addDays(monday, i), mine = days.find(g => g.key === day);
      if (!f.inMonth(day, first)) return [{role: "text", text: "", tone: ""}];
      return [{role: "text", text: String(f.day(day)), tone: day === f.today() ? "today" : "muted"}]
        .concat((mine ? mine.rows : []).slice(0, 20).map(r => ({role: "text", text: rowName(sheet, r), tone: toneOf(app, l, r) || "event"})));
    }));
  }
  return {role: "table", label: periodText("month", first), head: dayNames(), rows: weeks, month: true};
}
