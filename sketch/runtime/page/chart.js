// Charts: shapes drawn in SVG, by d3-shape, or by width, with all texts beside them in HTML. The shapes are hidden from screen readers, which read the texts.

function legend(n) {
  return n.series.length > 1 && h("div", {class: "legend"}, n.series.map((c, i) => h("span", null, h("i", {class: "hue" + i % 6}), c.label)));
}
function drawBars(n) {
  const most = Math.max(0, ...n.series.flatMap(c => c.values)), least = Math.min(0, ...n.series.flatMap(c => c.values)), span = most - least || 1;
  return h("div", {class: "chart bars"}, legend(n), n.names.map((name, k) => h("div", {class: "barline", key: k}, h("span", {class: "name"}, name), h("div", null, n.series.map((c, i) =>
    h("div", {class: "track"}, h("span", {class: "rail", "aria-hidden": "true"}, h("i", {class: "hue" + i % 6, style: {marginLeft: (Math.min(0, c.values[k]) - least) / span * 100 + "%", width: Math.abs(c.values[k]) / span * 100 + "%"}})), h("span", {class: "value"}, c.texts[k])))))));
}
function drawPie(n) {
  const c = n.series[0], arc = d3.arc().innerRadius(0).outerRadius(100);
  const slices = d3.pie().sort(null)(c.shares).map((slice, i) => c.shares[i] > 0 && h("path", {d: arc(slice), class: "hue" + i % 6}));
  return h("div", {class: "chart pie"}, h("svg", {viewBox: "-102 -102 204 204", "aria-hidden": "true"}, slices),
    h("div", {class: "legend"}, n.names.map((name, i) => h("span", null, h("i", {class: "hue" + i % 6}), h("span", null, name), h("b", null, c.texts[i])))));
}
function drawLine(n) {
  const w = 600, tall = 220, x = i => n.names.length > 1 ? i / (n.names.length - 1) * w : w / 2, y = v => tall - (v - n.low) / (n.high - n.low) * tall;
  const path = d3.line().x((v, k) => x(k)).y(y).digits(1);
  const lines = n.series.map((c, i) => [h("path", {class: "stroke hue" + i % 6, d: path(c.values)}),
    c.values.length <= 40 && c.values.map((v, k) => h("circle", {class: "hue" + i % 6, cx: x(k).toFixed(1), cy: y(v).toFixed(1), r: 5}))]);
  return h("div", {class: "chart line"}, legend(n), h("div", {class: "plot"}, h("div", {class: "ticks"}, n.ticks.map(t => h("span", null, t))),
    h("svg", {viewBox: `-8 -8 ${w + 16} ${tall + 16}`, "aria-hidden": "true"}, h("path", {class: "axis", d: `M0 0H${w}M0 ${tall / 2}H${w}M0 ${tall}H${w}`}), lines)),
    h("div", {class: "ends"}, n.ends.map(t => h("span", null, t))),
    h("details", null, h("summary", null, n.more), h("table", null, h("tbody", null, n.names.map((name, k) => h("tr", null, h("th", {scope: "row"}, name), n.series.map(c => h("td", null, c.texts[k]))))))));
}
ROLE.chart = n => (n.shape === "pie" ? drawPie : n.shape === "line" ? drawLine : drawBars)(n);
