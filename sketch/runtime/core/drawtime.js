// How timers, stopwatches and intervals look.

function drawTimer(app, p, out, key) {
  const ui = app.ui[p.name], left = timerLeft(app, p), name = words2(app, p, "timer");
  const children = [{role: "text", text: f.duration(Math.ceil(left / 1000 - 0.001)), tone: "big"}];
  if (ui.over) children.push({role: "text", text: word("over"), tone: "good", live: true});
  children.push(buttons(ui.on ? button(key + "s", word("pause"), () => pause(app, p), "main")
    : Object.assign(button(key + "s", word("start"), () => startTimer(app, p), "main"), {disabled: left <= 0 && !ui.over}),
    button(key + "r", word("reset"), () => resetTime(app, p))));
  out.push({role: "group", label: name, layout: "card", children});
}
function drawWatch(app, p, out, key) {
  const ui = app.ui[p.name];
  const children = [{role: "text", text: tenths(lapsed(app, ui)), tone: "big"}];
  children.push(buttons(ui.on ? button(key + "s", word("stop"), () => pause(app, p), "main") : button(key + "s", word("start"), () => startWatch(app, p), "main"),
    Object.assign(button(key + "l", word("lap"), () => lap(app, p)), {disabled: !ui.on}),
    button(key + "r", word("reset"), () => resetTime(app, p))));
  if (ui.laps.length) children.push({role: "list", label: word("laps"), items: ui.laps.map((t, i) => [{role: "text", text: `${i + 1}. ${tenths(t - (i ? ui.laps[i - 1] : 0))}`, tone: ""}, {role: "text", text: tenths(t), tone: "muted"}])});
  out.push({role: "group", label: words2(app, p, "stopwatch"), layout: "card", children});
}
function tenths(ms) { return f.duration(ms / 1000) + "." + Math.floor(ms / 100) % 10; }
function drawInterval(app, p, out, key) {
  const ui = app.ui[p.name], n = p.steps.length, step = ui.over || !n ? 0 : (ui.step || 0) % n;
  const left = ui.on ? Math.max(0, ui.end - app.env.now()) : ui.over ? 0 : ui.fresh ? stepLength(app, p, 0) : ui.left;
  const children = [
    {role: "text", text: ui.over ? word("done") : n ? textOf(p.steps[step].label, app.s) : "", tone: ui.over ? "good" : "", live: true},
    {role: "text", text: f.duration(Math.ceil(left / 1000 - 0.001)), tone: "big"}];
  if (!ui.fresh && !ui.over) children.push({role: "text", text: `${word("round")} ${Math.floor((ui.step || 0) / n) + 1} / ${rounds(app, p)}`, tone: "muted"});
  children.push(buttons(ui.on ? button(key + "s", word("pause"), () => pause(app, p), "main") : button(key + "s", word("start"), () => startInterval(app, p), "main"),
    button(key + "r", word("reset"), () => resetTime(app, p))));
  out.push({role: "group", label: words2(app, p, "interval"), layout: "card", children});
}
