// More about lists and dates: running totals, parts of lists, fixtures, periods, what comes round again.

f.running = (xs, each) => {
  let sum = 0;
  return list(xs).map((x, i) => sum += number(each ? each(x, i) : x) || 0);
};
f.product = (xs, each) => f.fold(f.map(xs, each), 1, (acc, x) => acc * number(x));
// f.chunk cuts a list into parts of n; f.deal gives its items out to n hands in turn.
f.chunk = (xs, n) => {
  const out = [];
  xs = list(xs);
  n = Math.max(1, whole(n, 1));
  for (let i = 0; i < xs.length; i += n) out.push(xs.slice(i, i + n));
  return out;
};
f.deal = (xs, n) => {
  xs = list(xs);
  n = Math.max(1, Math.min(1000, xs.length, whole(n, 1)));
  const out = [];
  for (let i = 0; i < n; i++) out.push(xs.filter((x, k) => k % n === i));
  return xs.length ? out : [];
};
f.transpose = xs => {
  const rows = list(xs).map(r => isList(r) ? list(r) : [r]), out = [];
  for (let c = 0; rows.length && c < rows[0].length; c++) out.push(rows.map(r => r[c]));
  return out;
};
// f.tally is group, the most frequent first.
f.tally = (xs, each) => f.group(isText(xs) ? points(xs) : xs, each).sort((a, b) => b.n - a.n);
f.percentile = (xs, p) => {
  const s = list(xs).map(number).filter(n => n === n).sort((a, b) => a - b), at = (s.length - 1) * f.clamp(p, 0, 100) / 100, low = Math.floor(at);
  return s.length ? s[low] + (s[Math.ceil(at)] - s[low]) * (at - low) : NaN;
};
f.variance = (xs, each) => { const s = f.stdev(xs, each); return s * s; };

// f.pairs is everyone against everyone once; f.rounds puts these matches into rounds (the circle method), with an odd number one rests.
function versus(a, b) { return text(a) + " – " + text(b); }
f.pairs = xs => {
  const out = [];
  xs = list(xs).slice(0, 200);
  for (let i = 0; i < xs.length; i++) for (let k = i + 1; k < xs.length; k++) out.push(versus(xs[i], xs[k]));
  return out;
};
f.rounds = xs => {
  const ring = list(xs).slice(0, 200), out = [];
  if (ring.length < 2) return out;
  if (ring.length % 2) ring.push(null);
  const n = ring.length;
  for (let r = 0; r < n - 1; r++) {
    const games = [];
    for (let i = 0; i < n / 2; i++) {
      const a = ring[i], b = ring[n - 1 - i];
      if (a !== null && b !== null) games.push(i === 0 && r % 2 ? versus(b, a) : versus(a, b));
    }
    out.push(games);
    ring.splice(1, 0, ring.pop());
  }
  return out;
};
// f.diff compares two texts line by line: mark is "+" for what came, "-" for what went.
f.diff = (a, b) => {
  const x = f.lines(a).slice(0, 400), y = f.lines(b).slice(0, 400), w = y.length + 1, best = new Array((x.length + 1) * w).fill(0), out = [];
  if (!spend(x.length * y.length)) return out;
  for (let i = x.length - 1; i >= 0; i--) for (let k = y.length - 1; k >= 0; k--)
    best[i * w + k] = x[i] === y[k] ? best[(i + 1) * w + k + 1] + 1 : Math.max(best[(i + 1) * w + k], best[i * w + k + 1]);
  let i = 0, k = 0;
  while (i < x.length || k < y.length) {
    if (i < x.length && k < y.length && x[i] === y[k]) { out.push({mark: " ", text: x[i++]}); k++; }
    else if (i < x.length && (k === y.length || best[(i + 1) * w + k] >= best[i * w + k + 1])) out.push({mark: "-", text: x[i++]});
    else out.push({mark: "+", text: y[k++]});
  }
  return out;
};
f.numbers = t => short((text(t).replace(/(\d),(?=\d{3}(?!\d))/g, "$1").match(/-?\d+(\.\d+)?/g) || []).map(Number));

// Periods. inWeek and inMonth ask whether a date lies in the same week or month as another.
f.weekStart = t => iso(dayOf(t) + 1 - f.dow(t));
f.monthStart = t => { const c = ymd(t); return c ? t.slice(0, 8) + "01" : undefined; };
f.monthEnd = t => { const c = ymd(t); return c ? t.slice(0, 8) + two(monthDays(c.y, c.m)) : undefined; };
f.inWeek = (t, d) => ymd(t) !== undefined && f.weekStart(t) === f.weekStart(d);
f.inMonth = (t, d) => ymd(t) !== undefined && f.monthStart(t) === f.monthStart(d);
f.inYear = (t, d) => ymd(t) !== undefined && f.year(t) === f.year(d);
f.thisYear = t => ymd(t) !== undefined && f.inYear(t, f.today());
f.lastDays = (t, n) => { const ago = today() - dayOf(t); return ago >= 0 && ago < number(n); };
// f.months are the full months from one date to another, f.years the full years; f.between says both and the days left over.
f.months = (a, b) => {
  const x = ymd(a), y = ymd(b);
  if (!x || !y) return NaN;
  if (a > b) return -f.months(b, a);
  const n = (y.y - x.y) * 12 + y.m - x.m;
  return f.addMonths(a, n) > b ? n - 1 : n;
};
f.years = (a, b) => Math.trunc(f.months(a, b) / 12);
f.between = (a, b) => {
  if (!ymd(a) || !ymd(b)) return undefined;
  if (a > b) return f.between(b, a);
  const m = f.months(a, b), d = f.days(f.addMonths(a, m), b), parts = [[Math.floor(m / 12), "year", "년"], [m % 12, "month", "개월"], [d, "day", "일"]];
  const out = parts.filter((p, i) => p[0] || i === 2 && m === 0).map(p => korean() ? p[0] + p[2] : p[0] + " " + p[1] + (p[0] === 1 ? "" : "s"));
  return out.join(korean() ? " " : ", ");
};
f.workdays = (a, b) => {
  const x = dayOf(a), y = dayOf(b);
  if (x !== x || y !== y || !spend(Math.abs(y - x) >> 3)) return NaN;
  let n = 0;
  for (let d = Math.min(x, y); d <= Math.max(x, y) && n < 1e6; d++) if ((d + 3 - Math.floor((d + 3) / 7) * 7) < 5) n++;
  return n;
};
// f.countAge is the Korean counting age (세는나이): one at birth, one more each New Year.
f.countAge = birth => ymd(birth) ? civil(today()).y - f.year(birth) + 1 : NaN;
// The next time, today or later: the same day of a year, a day of a month, a weekday (1 Monday … 7).
f.yearly = t => {
  const n = f.years(t, f.today()), next = f.addYears(t, n);
  return n !== n ? undefined : next >= f.today() ? next : f.addYears(t, n + 1);
};
f.monthly = day => {
  const now = civil(today()), at = m => iso(Math.min(dayOf(f.date(now.y, m, day)), dayOf(f.date(now.y, m + 1, 0))));
  day = Math.max(1, Math.min(31, whole(day, 1)));
  return at(now.m) >= f.today() ? at(now.m) : at(now.m + 1);
};
f.weekly = dow => iso(today() + f.mod(whole(dow, 1) - f.dow(f.today()), 7));
