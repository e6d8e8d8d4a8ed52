// Choices whose options come from a list, several choices at once, and inputs that are repeated for each item of a list.

// f.choices makes options of lists: of records the first text is taken.
f.choices = (...lists) => {
  const out = [], seen = new Set();
  for (const xs of lists) for (const x of list(xs)) {
    const value = isRecord(x) ? Object.values(x).find(isText) : x;
    if (value === undefined || value === null || value === "" || seen.has(value) || out.length >= 500) continue;
    seen.add(value);
    out.push({label: f.show(value), value});
  }
  return out;
};

// optionsOf are an input's options; with keep, also the value that stands in the box where it is none of them (any more).
function optionsOf(p, box, keep) {
  if (typeof p.options !== "function") return p.options;
  const options = p.options(app ? app.s : NONE, box || NONE), now = box && box[p.name];
  if (keep && p.kind !== "checks" && (isText(now) && now !== "" || typeof now === "number") && !options.some(o => o.value === now)) return options.concat({label: f.show(now), value: now});
  return options;
}

// refill keeps what follows from lists in step with them: chosen options that are gone, one value for each item of a repetition.
function refill(app) {
  const s = app.s, plan = app.plan;
  for (let i = 0; i < plan.open.length; i++) s[plan.open[i].name] = accept(plan.open[i], s[plan.open[i].name]);
  for (let i = 0; i < plan.holds.length; i++) {
    const loop = plan.holds[i];
    const n = Math.min(1000, list(loop.value(s)).length), was = isList(s[loop.holds]) ? s[loop.holds] : [];
    if (was.length === n && !was.includes(undefined)) continue;
    s[loop.holds] = list(loop.value(s)).slice(0, n).map((x, i) => {
      const p = heldPart(loop.part(x, i));
      return was[i] !== undefined ? was[i] : p.kind === "radio" && !p.chosen ? "" : accept(p, p.init(s));
    });
    version++;
  }
  for (let i = 0; i < plan.follow.length; i++) PARTS[plan.follow[i].kind].follow(app, plan.follow[i]);
}
function heldPart(p) {
  while (p.kind === "if") p = p.part;
  return p;
}
// held is the node of a repeated input: its value is one of a list's.
function held(app, p, key) {
  const s = app.s, box = {[p.name]: f.at(s[p.name], p.at)}, raws = app.raw[p.name] || (app.raw[p.name] = {}), raw = raws[p.at] || (raws[p.at] = {});
  if (box[p.name] === undefined) box[p.name] = accept(p, p.init(s));
  return field(app, p, key, box, raw, app => {
    s[p.name] = f.put(s[p.name], p.at, box[p.name]);
    app.settle();
  });
}

// Of several choices at once the value is the list of those chosen, in the options' order.
function acceptMany(p, value) {
  const given = isList(value) ? value : [];
  return typeof p.options === "function" ? given.slice(0, 500) : p.options.map(o => o.value).filter(v => given.includes(v));
}
function checksOf(app, p, key, box, after) {
  const options = optionsOf(p, box), now = isList(box[p.name]) ? box[p.name] : [];
  return {role: "group", layout: "checks", label: textOf(p.label, app.s), children: options.map((o, i) => ({
    role: "field", key: key + "." + i, type: "checkbox", name: o.label, value: now.includes(o.value),
    set(on) {
      app.enter();
      box[p.name] = options.map(x => x.value).filter(v => v === o.value ? on === true : now.includes(v));
      after(app, p);
    },
  }))};
}

// What a column's options are called is stored beside the rows: in an app that was put into another language they are known by their place.
function calledOf(plan) {
  if (plan.called !== undefined) return plan.called;
  plan.called = null;
  for (const l of plan.lists) for (const c of l.columns) {
    if (!isList(c.options) || !c.options.every(o => isText(o.value))) continue;
    plan.called = plan.called || {};
    (plan.called[l.name] = plan.called[l.name] || {})[c.name] = c.options.map(o => o.value);
  }
  return plan.called;
}
// renamed is a stored row with its options as they are called now. What only changed its place keeps its name.
function renamed(app, l, row) {
  const was = isRecord(app.loaded) && isRecord(app.loaded.$options) ? app.loaded.$options[l.name] : null, called = (calledOf(app.plan) || NONE)[l.name];
  if (!isRecord(was) || !called) return row;
  const out = Object.assign({}, row);
  for (const name of Object.keys(called)) {
    const old = was[name], now = called[name];
    if (!isList(old) || old.length !== now.length) continue;
    const of = v => { const i = now.includes(v) ? -1 : old.indexOf(v); return i < 0 || old.includes(now[i]) ? v : now[i]; };
    if (isText(out[name])) out[name] = of(out[name]);
    else if (isList(out[name])) out[name] = out[name].map(of);
  }
  return out;
}
