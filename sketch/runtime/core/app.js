// The core: an app's state and how it changes. It touches no DOM; the page and the logic tier drive it alike.

const NONE = {};
const EMPTY = Object.freeze([]); // apps reach it by their plan, and it is the same for all
const PLAN = "$plan"; // where a part of a definition keeps what was found out about it
// PARTS are kinds of parts that only some pages need: plan(plan, p) notes what one holds, open(app, p) starts it,
// due(app, p, now) tells when it next acts by itself, tick(app, p, now) does so and is true where it did, key(app, p, name) takes a key.
const PARTS = {};

// One app runs at a time, so what belongs to the running action is kept here.
let version = 0;      // counts changes, over all apps; what is derived is computed once a version
let depth = 0;        // derived values being computed
let acting = false;
let actingRow = null; // the row that a row action runs on
let seen = null;      // the state as the action last saw it

// planOf is what can be known from the definition alone, found once: the logic tier opens an app many times.
function planOf(def) {
  if (def[PLAN]) return def[PLAN];
  const plan = {inputs: [], lists: EMPTY, moving: EMPTY, quizzes: EMPTY, saved: [], names: [], every: EMPTY, whens: EMPTY, starts: EMPTY, keys: EMPTY, own: EMPTY, holds: EMPTY, open: EMPTY, follow: EMPTY, week: null, proto: {}, timed: false,
    heading: {role: "heading", level: 1, text: (def.icon ? def.icon + " " : "") + def.title}};
  const vars = def.state || EMPTY, derived = def.derived || EMPTY, timers = def.timers || EMPTY;
  collect(plan, def.parts || EMPTY);
  for (let i = 0; i < vars.length; i++) {
    plan.names.push(vars[i].name);
    if (vars[i].saved) plan.saved.push(vars[i].name);
  }
  for (let i = 0; i < derived.length; i++) derive(plan.proto, derived[i]);
  for (let i = 0; i < timers.length; i++) {
    const t = timers[i];
    note(plan, t.start ? "starts" : t.when ? "whens" : t.key !== undefined ? "keys" : "every", t);
  }
  plan.timed = plan.every.length > 0 || plan.moving.length > 0 || plan.lists.length > 0 || plan.own.some(p => PARTS[p.kind].due);
  def[PLAN] = plan;
  return plan;
}

// note puts something into one of a plan's lists, which most apps need few of.
function note(plan, name, x) {
  if (plan[name] === EMPTY) plan[name] = [x];
  else plan[name].push(x);
}

// collect finds the parts that hold something, wherever they stand.
function collect(plan, parts) {
  for (let i = 0; i < parts.length; i++) {
    const p = parts[i], kind = p.kind;
    if (INPUT[kind] || PERIOD[kind]) {
      plan.inputs.push(p);
      if (kind === "week") plan.week = p;
      if (typeof p.options === "function") note(plan, "open", p);
      plan.names.push(p.name);
      if (p.saved) plan.saved.push(p.name);
    } else if (kind === "list") {
      note(plan, "lists", p);
      plan.names.push(p.name);
      plan.saved.push(p.name);
    } else if (kind === "if") collect(plan, [p.part]);
    else if (kind === "for" && p.holds) note(plan, "holds", p);
    else if (kind === "tabs") for (const t of p.tabs) collect(plan, t.parts);
    else if (kind === "timer" || kind === "stopwatch" || kind === "interval") note(plan, "moving", p);
    else if (kind === "quiz") note(plan, "quizzes", p);
    else if (PARTS[kind]) {
      note(plan, "own", p);
      PARTS[kind].plan(plan, p);
    }
  }
}

// derive makes a name for an expression; one that needs itself is nothing.
function derive(proto, d) {
  let at = 0, value, busy = false;
  Object.defineProperty(proto, d.name, {
    get() {
      if (acting && depth === 0) look();
      if (at === version) return value;
      if (busy) return undefined;
      const now = version;
      busy = true;
      depth++;
      try { value = d.value(this); at = now; } finally { busy = false; depth--; }
      return value;
    },
    set: ignore,
  });
}
function ignore() {}

// look notices what the running action changed, so that it reads derived values as they are now.
function look() {
  const s = app.s, names = app.plan.names, now = [], was = seen;
  for (let i = 0; i < names.length; i++) now.push(s[names[i]]);
  if (actingRow) for (const k of Object.keys(actingRow)) now.push(actingRow[k]);
  seen = now;
  let same = was !== null && was.length === now.length;
  for (let i = 0; same && i < now.length; i++) same = now[i] === was[i];
  if (!same) version++;
}

class App {
  constructor(def, env) {
    const plan = planOf(def);
    this.def = def;
    this.env = env;
    this.plan = plan;
    this.ui = {};  // what isn't state: running timers, open rows, answers
    this.s = Object.create(plan.proto);
    this.s.$ = this;
    this.begin();
  }

  begin() {
    const s = this.s, plan = this.plan;
    this.enter();
    for (let i = 0; i < plan.lists.length; i++) openList(this, plan.lists[i]);
    for (let i = 0; i < plan.moving.length; i++) this.ui[plan.moving[i].name] = still();
    this.loaded = plan.saved.length ? this.read() : NONE;
    this.init(true);
    if (plan.every.length) this.every = plan.every.map(t => { const ms = period(s, t.every); return {act: t.act, ms, next: this.env.now() + ms}; });
    refill(this);
    this.kept = this.kept || plan.saved.map(n => s[n]);
    for (let i = 0; i < plan.starts.length; i++) this.perform(plan.starts[i].act);
    if (plan.whens.length) this.was = plan.whens.map(w => !!w.when(s));
    if (plan.starts.length) this.settle();
    this.store(); // a day that stands there already would be another tomorrow
  }

  // init gives first values: inputs, then variables in order, then inputs that needed those.
  init(all) {
    const s = this.s, plan = this.plan, vars = this.def.state || EMPTY, loaded = this.loaded;
    let again = null;
    this.raw = {}; // what stands in number fields as typed
    version++;
    if (all) for (let i = 0; i < plan.lists.length; i++) s[plan.lists[i].name] = loadRows(this, plan.lists[i]);
    for (let i = 0; i < plan.inputs.length; i++) {
      const p = plan.inputs[i];
      if ((all || !p.saved) && !this.first(p)) (again = again || []).push(p);
    }
    for (let i = 0; i < vars.length; i++) {
      const v = vars[i];
      if (!all && v.saved) continue;
      version++;
      const value = this.firstOf(v);
      s[v.name] = v.saved && v.name in loaded ? alike(loaded[v.name], value, v.grows) : value;
    }
    if (again) for (const p of again) this.first(p);
    for (let i = 0; i < plan.quizzes.length; i++) openQuiz(this, plan.quizzes[i]);
    version++;
    for (let i = 0; i < plan.own.length; i++) PARTS[plan.own[i].kind].open(this, plan.own[i], all);
    version++;
  }

  // first gives an input its first value; false where that needs a variable that isn't there yet.
  first(p) {
    let value = p.init ? this.firstOf(p) : undefined;
    const sure = value === null || value !== undefined && value === value;
    if (p.saved && p.name in this.loaded) value = this.loaded[p.name];
    else if (p.kind === "number" && value === null) this.raw[p.name] = "";
    this.s[p.name] = accept(p, value);
    return sure;
  }

  // firstOf computes a first value, and notes where one that is to be saved goes by the clock.
  firstOf(x) {
    const used = this.usesTime;
    this.usesTime = 0;
    const v = x.init(this.s);
    if (x.saved && this.usesTime && !(x.name in this.loaded)) this.kept = [];
    this.usesTime |= used;
    return v;
  }

  // read is what was stored; what can't be read is kept beside what comes.
  read() {
    const t = this.env.load ? this.env.load() : null;
    this.stored = t;
    if (!isText(t) || t === "") return NONE;
    try {
      const o = JSON.parse(t);
      if (isRecord(o)) return o;
    } catch (e) { /* kept below */ }
    return {$unreadable: t.slice(0, LONGEST)};
  }

  // store writes all that is saved, where something of it changed; what it doesn't know stays as it was.
  store() {
    const s = this.s, saved = this.plan.saved;
    let changed = false;
    for (let i = 0; i < saved.length; i++) {
      if (this.kept[i] !== s[saved[i]]) { this.kept[i] = s[saved[i]]; changed = true; }
    }
    if (!changed) return;
    const out = Object.assign({}, this.loaded), called = calledOf(this.plan);
    if (called) out.$options = called;
    for (let i = 0; i < saved.length; i++) out[saved[i]] = s[saved[i]];
    const t = JSON.stringify(out);
    if (t !== this.stored && this.env.store) this.env.store(this.stored = t);
  }

  // enter makes this the app that runs.
  enter() {
    if (app !== this) version++;
    app = this;
    work = this.env.work || WORK;
  }

  // perform runs an action; run runs one with all that follows from it.
  perform(act, row) {
    acting = true;
    actingRow = row || null;
    seen = null;
    depth = 0;
    try { act(this.s, row); } finally { acting = false; actingRow = null; version++; }
  }
  run(act, row) {
    this.enter();
    this.perform(act, row);
    this.settle();
  }

  // settle follows a change: lists hold rows, conditions that became true act (ten rounds at most), all is stored.
  settle() {
    const plan = this.plan, lists = plan.lists, whens = plan.whens;
    version++;
    refill(this);
    for (let round = 0; round < 10; round++) {
      for (let i = 0; i < lists.length; i++) tidyRows(this, lists[i]);
      let acted = false;
      for (let i = 0; this.was && i < whens.length; i++) {
        const is = !!whens[i].when(this.s), was = this.was[i];
        this.was[i] = is;
        if (is && !was) { this.perform(whens[i].act); acted = true; }
      }
      if (!acted) break;
      refill(this);
    }
    this.store();
    this.tell();
  }
  tell() { if (this.env.changed) this.env.changed(); }

  reset() {
    const plan = this.plan;
    this.init(false);
    for (const p of plan.moving) this.ui[p.name] = still();
    for (const l of plan.lists) openForm(this, l);
  }

  key(name) {
    const keys = this.plan.keys, own = this.plan.own;
    let taken = false;
    if (!keys.length && !own.length) return taken;
    this.enter();
    name = keyName(name);
    for (let i = 0; i < keys.length; i++) {
      if (keyName(keys[i].key) !== name) continue;
      this.perform(keys[i].act);
      taken = true;
    }
    if (taken) this.settle();
    for (let i = 0; i < own.length && !taken; i++) if (PARTS[own[i].kind].key) taken = PARTS[own[i].kind].key(this, own[i], name);
    return taken;
  }
}

function keyName(k) { return k === " " || k === "Spacebar" ? "Space" : k.length === 1 ? k.toLowerCase() : k; }
function period(s, every) { return Math.max(50, Math.min(1e9, number(typeof every === "function" ? every(s) : every) * 1000) || 1000); }

// alike takes a stored value where it is of the first value's kind. A list that grows has what it begins with now.
function alike(stored, first, grows) {
  if (first === undefined || first === null) return stored;
  if (isList(first)) return isList(stored) ? grows ? short(stored).concat(first.slice(stored.length)) : short(stored) : first;
  if (typeof first === "number") { const n = number(stored); return n === n ? n : first; }
  return typeof stored === typeof first && stored !== null && !isList(stored) ? stored : first;
}

// The commands of actions. They change lists whole, whatever work is left: running out of it must not lose rows.
function items(s, name) { return isList(s[name]) ? s[name] : []; }
f.add = (s, name, value) => {
  const xs = items(s, name), l = s.$.listOf(name);
  if (xs.length < MOST) s[name] = xs.concat([l ? newRow(s.$, l, isRecord(value) ? value : {[l.columns[0].name]: value}) : value]);
};
f.remove = (s, name, each) => { s[name] = items(s, name).filter((x, i) => spend(1) && !each(x, i) || work < 0); };
f.removeAt = (s, name, i) => {
  const xs = items(s, name);
  i = Math.floor(number(i));
  if (i < 0) i += xs.length;
  if (i >= 0 && i < xs.length) s[name] = xs.slice(0, i).concat(xs.slice(i + 1));
};
// set gives a field of every item a new value. Rows are changed in place, since they know
// their list; plain records are copied, since others may hold them.
f.set = (s, name, field, each) => {
  s[name] = items(s, name).map((x, i) => {
    if (!spend(1) || !x || typeof x !== "object") return x;
    const row = Object.getPrototypeOf(x) !== Object.prototype ? x : Object.assign({}, x);
    row[field] = each(x, i);
    return row;
  });
};
f.clear = (s, name) => { s[name] = []; };
f.reset = s => s.$.reset();
f.print = s => { if (s.$.env.print) s.$.env.print(); };
f.beep = s => { if (s.$.env.beep) s.$.env.beep(); };
f.copy = (s, t) => { if (s.$.env.copy) s.$.env.copy(f.show(t)); };
f.speak = (s, t) => { if (s.$.env.speak) s.$.env.speak(f.show(t)); };
App.prototype.listOf = function (name) {
  for (const l of this.plan.lists) if (l.name === name) return l;
  return undefined;
};
