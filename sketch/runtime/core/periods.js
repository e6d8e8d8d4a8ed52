// Days, weeks and months that a person goes through, and the seven boxes of a week.

const PERIOD = {day: 1, week: 1, month: 1};
function periodStart(kind, t) {
  if (!ymd(t)) t = f.today();
  return kind === "week" ? f.weekStart(t) : kind === "month" ? f.monthStart(t) : t;
}
function periodStep(kind, t, by) { return kind === "month" ? f.addMonths(t, by) : f.addDays(t, kind === "week" ? 7 * by : by); }
function periodText(kind, t) {
  const c = ymd(t), ko = korean(), short = d => { const x = ymd(d); return ko ? `${x.m}월 ${x.d}일` : `${word("months").split(" ")[x.m - 1].slice(0, 3)} ${x.d}`; };
  if (!c) return "–";
  if (kind === "month") return ko ? `${c.y}년 ${c.m}월` : `${word("months").split(" ")[c.m - 1]} ${c.y}`;
  if (kind === "week") return short(t) + " – " + short(f.addDays(t, 6));
  return f.longDate(t);
}
// periodNav is a period with the ways to the one before, the one after and the present one.
function periodNav(app, kind, t, key, go) {
  const now = periodStart(kind, f.today()), step = by => () => go(periodStep(kind, t, by));
  const children = [button(key + "b", word("last_" + kind), step(-1), "", "◀"), {role: "text", text: periodText(kind, t), tone: "", live: true}, button(key + "n", word("next_" + kind), step(1), "", "▶")];
  if (t !== now) children.push(button(key + "t", word("this_" + kind), () => go(now), "quiet"));
  return {role: "group", layout: "period", children};
}
function drawPeriod(app, p, out, key) {
  out.push(periodNav(app, p.kind, app.s[p.name], key, t => {
    app.enter();
    app.s[p.name] = t;
    app.settle();
  }));
}
// shownWeek is the Monday of the week whose days a list shows: that of the app's week, else this week's.
function shownWeek(app) { return app.plan.week ? app.s[app.plan.week.name] : f.weekStart(f.today()); }
function dayNames(n) { return word("days").split(" ").map(d => d.slice(0, n || (korean() ? 1 : 3))); }
