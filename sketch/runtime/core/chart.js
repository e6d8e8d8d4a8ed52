// Charts of entered data.

// A chart's node holds its numbers with their texts: the page draws shapes only, so that both tiers and a screen reader read the same.
function drawChart(app, p, out) {
  const s = app.s, label = textOf(p.label, s), rows = list(p.value(s)).slice(0, 500);
  const series = p.series.map(c => ({label: c.label === undefined ? "" : textOf(c.label, s), values: rows.map((r, i) => { const n = number(c.value(s, r, i)); return isFinite(n) ? n : 0; }), format: c.format}));
  const names = rows.map((r, i) => f.show(p.x(s, r, i)));
  const child = rows.length ? {role: "chart", label, shape: p.shape, names, series: series.map(c => ({label: c.label, values: c.values, texts: c.values.map(v => f.show(v, c.format))})), more: p.shape === "line" ? word("asTable") : ""} : muted("empty");
  if (child.shape === "pie") sharesOf(child);
  if (child.shape === "line") axisOf(child, p.series[0].format);
  out.push({role: "group", label, layout: "panel", children: [child]});
}
// sharesOf gives a pie's parts their share of the whole; what isn't above nothing has none.
function sharesOf(n) {
  const c = n.series[0], whole = f.sum(c.values.map(v => Math.max(0, v)));
  c.shares = c.values.map(v => whole > 0 ? Math.max(0, v) / whole : 0);
  c.texts = c.texts.map((t, i) => t + " (" + f.show(c.shares[i] * 100, {digits: 0, unit: "%"}) + ")");
}
// axisOf finds round numbers below and above what a line shows, and what is written at its ends.
function axisOf(n, format) {
  const all = n.series.flatMap(c => c.values), low = Math.min(...all), high = Math.max(...all);
  const span = high - low || Math.abs(high) || 1, step = Math.pow(10, Math.floor(Math.log10(span))) * (span / Math.pow(10, Math.floor(Math.log10(span))) > 5 ? 2 : 1) / 2;
  n.low = low >= 0 && low < span ? 0 : Math.floor(low / step) * step;
  n.high = Math.ceil(high / step) * step;
  if (n.high === n.low) n.high = n.low + step;
  n.ticks = [f.show(Number(n.high.toPrecision(10)), format), f.show(Number(n.low.toPrecision(10)), format)];
  n.ends = n.names.length > 1 ? [n.names[0], n.names[n.names.length - 1]] : [n.names[0]];
}
DRAW.chart = drawChart;
