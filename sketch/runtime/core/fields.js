// Fields: an input's value, what stands in its field, and what a person puts in. The same for an app's inputs, a list's form and an open row.

const INPUT = {number: "number", slider: "slider", text: "text", area: "area", check: "checkbox", date: "date", time: "time", choice: "select", radio: "radio", flag: "checkbox", checks: "checks", color: "color"};

// accept makes any value one that the input can hold.
function accept(p, value) {
  switch (p.kind) {
    case "number": return within(p, number(value === undefined ? null : value));
    case "slider": { const n = within(p, number(value)); return n < p.min ? p.min : n; }
    case "check": case "flag": return value === true;
    case "date": return ymd(value) ? value : "";
    case "time": { const m = minutesOf(value); return m === m ? hhmm(m) : ""; }
    case "color": return channels(value) ? f.rgb(...channels(value)) : p.init ? p.init(NONE) : "#000000";
    case "checks": return acceptMany(p, value);
    case "day": case "week": case "month": return periodStart(p.kind, value);
    case "days": return isList(value) ? f.unique(value.filter(ymd)) : [];
    case "choice": case "radio": {
      const options = optionsOf(p);
      for (let i = 0; i < options.length; i++) if (options[i].value === value) return value;
      const first = p.init ? p.init(app ? app.s : NONE) : undefined;
      for (let i = 0; i < options.length; i++) if (options[i].value === first) return first;
      return options.length ? options[0].value : undefined;
    }
    case "text": case "area": return cut(text(value));
  }
  return value;
}

// within keeps a number inside its bounds; an empty field is 0 whatever they are.
function within(p, n) {
  if (n - n !== 0 || n === 0) return 0; // no number, without end, or -0
  return p.min !== undefined && n < p.min ? p.min : p.max !== undefined && n > p.max ? p.max : n;
}

// shown is what stands in the field: as typed, while that is what the value was made from.
function shown(p, value, typed) {
  switch (p.kind) {
    case "number":
      if (typed !== undefined && within(p, number(typed === "" ? null : typed)) === (value === null ? 0 : value)) return typed;
      return value === null || value === undefined ? "" : plain(value);
    case "slider": return plain(number(value));
    case "check": case "flag": return value === true;
    case "choice": case "radio": {
      const options = optionsOf(p), i = Number(typed);
      if (typed !== undefined && options[i] && options[i].value === value) return options[i].label;
      for (let k = 0; k < options.length; k++) if (options[k].value === value) return options[k].label;
      return "";
    }
  }
  return value === undefined || value === null ? "" : isText(value) ? value : text(value);
}

// put takes what a person put in: typed text, an option's text, or yes and no. box holds the values, raw what was typed.
function put(p, box, raw, given) {
  const name = p.name;
  if (p.kind === "choice" || p.kind === "radio") {
    const options = optionsOf(p, box);
    let i = options.length - 1;
    while (i >= 0 && options[i].label !== given) i--;
    if (i < 0) return;
    raw[name] = String(i);
    box[name] = options[i].value;
    return;
  }
  if (p.kind === "number") {
    raw[name] = isText(given) ? given : text(given);
    box[name] = within(p, number(given === "" ? null : given));
    return;
  }
  box[name] = accept(p, p.kind === "slider" ? number(given) : given);
}

// field is the node of an input; after runs when something was put in.
function field(app, p, key, box, raw, after) {
  if (p.kind === "checks") return checksOf(app, p, key, box, after);
  return limits({
    role: "field", key, type: INPUT[p.kind], name: textOf(p.label, app.s), value: shown(p, box[p.name], raw[p.name]),
    set(given) { app.enter(); put(p, box, raw, given); after(app, p); },
  }, p, bounded(p) ? () => { if (unlike(p, box, raw)) after(app, p); } : undefined, box);
}
// limits adds what a field allows; leave is called when a person leaves one that has bounds.
function limits(node, p, leave, box) {
  if (typeof p.options === "function") node.options = optionsOf(p, box, true).map(o => o.label);
  else if (p.options) node.options = p.$labels || (p.$labels = p.options.map(o => o.label));
  if (p.min !== undefined) { node.min = p.min; node.max = p.max; }
  if (leave) node.done = leave;
  return node;
}
function bounded(p) { return p.min !== undefined && p.kind === "number"; }
// unlike tells that what was typed isn't the number that counts; from then on the field shows that.
function unlike(p, box, raw) {
  return !!raw[p.name] && number(raw[p.name]) !== box[p.name] && delete raw[p.name];
}
// fieldOf is the field, and of a slider also the number that it stands at.
function fieldOf(node) {
  return node.type !== "slider" ? node : {role: "group", layout: "slider", children: [node, {role: "text", text: numberText(number(node.value)), tone: ""}]};
}
function shownAgain(app) { app.tell(); }
function textOf(label, s) { return typeof label === "string" ? label : typeof label === "function" ? label(s) : label === undefined ? "" : label; }
