// The core: an app's state and how it changes. It touches no DOM; the page and the logic tier drive it alike.

const NONE = {};

class App {
  constructor(def, env) {
    this.def = def;
    this.env = env;
    this.lang = def.lang;
    this.version = 1;       // counts changes; what is derived is computed once a version
    this.depth = 0;         // derived values being computed
    this.acting = false;
    this.seen = null;       // the state as an action last saw it
    this.row = null;        // the row that a row action runs on
    this.usesTime = 0;      // 1 the date, 2 the time of day is read
    this.clock = "";
    this.raw = {};          // what stands in number fields as typed
    this.ui = {};           // what isn't state: running timers, open rows, answers
    this.inputs = [];
    this.lists = [];
    this.moving = [];       // timers, stopwatches, intervals
    this.resets = [];       // quizzes
    this.saved = [];
    this.names = [];
    this.focus = 0;         // counts wishes to put the focus somewhere
    this.collect(def.parts || []);
    this.s = {};
    Object.defineProperty(this.s, "$", {value: this});
    this.begin();
  }

  // collect finds the parts that hold something, wherever they stand.
  collect(parts) {
    for (let i = 0; i < parts.length; i++) {
      const p = parts[i], kind = p.kind;
      if (INPUT[kind]) {
        this.inputs.push(p);
        this.names.push(p.name);
        if (p.saved) this.saved.push(p.name);
      } else if (kind === "list") {
        this.lists.push(p);
        this.names.push(p.name);
        this.saved.push(p.name);
      } else if (kind === "if") this.collect([p.part]);
      else if (kind === "tabs") for (const t of p.tabs) this.collect(t.parts);
      else if (kind === "timer" || kind === "stopwatch" || kind === "interval") this.moving.push(p);
      else if (kind === "quiz") this.resets.push(p);
    }
  }

  begin() {
    this.enter();
    const s = this.s, def = this.def, vars = def.state || [];
    for (const v of vars) {
      this.names.push(v.name);
      if (v.saved) this.saved.push(v.name);
    }
    for (const d of def.derived || []) derive(this, s, d);
    for (const l of this.lists) this.ui[l.name] = openList(this, l);
    for (const p of this.moving) this.ui[p.name] = {left: 0, end: 0, on: false, fresh: true, over: false, laps: []};
    this.loaded = this.read();
    this.init(true);
    this.every = (def.timers || []).filter(t => t.every !== undefined).map(t => ({act: t.act, ms: period(this, t.every), next: 0}));
    for (const e of this.every) e.next = this.env.now() + e.ms;
    this.kept = this.saved.map(n => s[n]);
    const starts = (def.timers || []).filter(t => t.start);
    for (const t of starts) this.perform(t.act);
    this.whens = (def.timers || []).filter(t => t.when).map(t => ({when: t.when, act: t.act, was: !!t.when(s)}));
    if (starts.length) this.settle();
  }

  // init gives first values: inputs, then variables in order, then inputs that needed those.
  init(all) {
    const s = this.s, again = [];
    this.raw = {};
    this.version++;
    for (const l of this.lists) if (all) s[l.name] = loadRows(this, l);
    for (const p of this.inputs) if ((all || !p.saved) && !this.first(p)) again.push(p);
    for (const v of this.def.state || []) {
      if (!all && v.saved) continue;
      this.version++;
      const value = v.init(s);
      s[v.name] = v.saved && v.name in this.loaded ? alike(this.loaded[v.name], value) : value;
    }
    for (const p of again) this.first(p);
    for (const p of this.resets) openQuiz(this, p);
    this.version++;
  }

  // first gives an input its first value; false where that needs a variable that isn't there yet.
  first(p) {
    let value = p.init ? p.init(this.s) : undefined;
    const sure = value === null || value !== undefined && value === value;
    if (p.saved && p.name in this.loaded) value = this.loaded[p.name];
    else if (p.kind === "number" && value === null) this.raw[p.name] = "";
    this.s[p.name] = accept(p, value);
    return sure;
  }

  // read is what was stored; what can't be read is kept beside what comes.
  read() {
    const t = this.env.load ? this.env.load() : null;
    this.stored = t;
    if (!isText(t) || t === "") return {};
    try {
      const o = JSON.parse(t);
      if (isRecord(o)) return o;
    } catch (e) { /* kept below */ }
    return {$unreadable: t.slice(0, LONGEST)};
  }

  // store writes all that is saved, where something of it changed; what it doesn't know stays as it was.
  store() {
    const s = this.s, saved = this.saved;
    let changed = this.dirty;
    for (let i = 0; i < saved.length; i++) {
      if (this.kept[i] !== s[saved[i]]) { this.kept[i] = s[saved[i]]; changed = true; }
    }
    if (!changed) return;
    this.dirty = false;
    const out = Object.assign({}, this.loaded);
    for (const n of saved) out[n] = s[n];
    const t = JSON.stringify(out);
    if (t === this.stored) return;
    this.stored = t;
    if (this.env.store) this.env.store(t);
  }

  enter() { app = this; work = WORK; }

  // perform runs an action; run runs one with all that follows from it.
  perform(act, row) {
    const outer = this.acting;
    this.acting = true;
    this.row = row || null;
    this.seen = null;
    try { act(this.s, row); } finally { this.acting = outer; this.row = null; this.version++; }
  }
  run(act, row) {
    this.enter();
    this.perform(act, row);
    this.settle();
  }

  // settle follows a change: lists hold rows, conditions that became true act (ten rounds at most), all is stored.
  settle() {
    this.version++;
    for (let round = 0; round < 10; round++) {
      for (const l of this.lists) tidyRows(this, l);
      let acted = false;
      for (const w of this.whens || []) {
        const is = !!w.when(this.s), was = w.was;
        w.was = is;
        if (is && !was) { this.perform(w.act); acted = true; }
      }
      if (!acted) break;
    }
    this.store();
    if (this.env.changed) this.env.changed();
  }

  // look notices what the running action changed, so that it reads derived values as they are now.
  look() {
    const s = this.s, row = this.row;
    const now = this.names.map(n => s[n]);
    if (row) for (const k of Object.keys(row)) now.push(row[k]);
    const seen = this.seen;
    this.seen = now;
    if (!seen || seen.length !== now.length) { this.version++; return; }
    for (let i = 0; i < now.length; i++) if (now[i] !== seen[i]) { this.version++; return; }
  }

  reset() {
    this.init(false);
    for (const p of this.moving) Object.assign(this.ui[p.name], {left: 0, end: 0, on: false, fresh: true, over: false, laps: []});
    for (const l of this.lists) openForm(this, l);
  }

  key(name) {
    this.enter();
    name = keyName(name);
    let taken = false;
    for (const t of this.def.timers || []) {
      if (t.key === undefined || keyName(t.key) !== name) continue;
      this.perform(t.act);
      taken = true;
    }
    if (taken) this.settle();
    return taken;
  }
}

function keyName(k) { return k === " " || k === "Spacebar" ? "Space" : k.length === 1 ? k.toLowerCase() : k; }
function period(app, every) { return Math.max(50, Math.min(1e9, number(typeof every === "function" ? every(app.s) : every) * 1000) || 1000); }

// derive makes a name for an expression, computed once a version; one that needs itself is nothing.
function derive(app, s, d) {
  let at = 0, value, busy = false;
  Object.defineProperty(s, d.name, {
    get() {
      if (app.acting && app.depth === 0) app.look();
      if (at === app.version) return value;
      if (busy) return undefined;
      busy = true;
      app.depth++;
      try { value = d.value(s); at = app.version; } finally { busy = false; app.depth--; }
      return value;
    },
    set() {},
  });
}

// alike takes a stored value where it is of the first value's kind.
function alike(stored, first) {
  if (first === undefined || first === null) return stored;
  if (isList(first)) return isList(stored) ? short(stored) : first;
  if (typeof first === "number") { const n = number(stored); return n === n ? n : first; }
  return typeof stored === typeof first && stored !== null && !isList(stored) ? stored : first;
}

// The commands of actions.
f.add = (s, name, value) => {
  const xs = isList(s[name]) ? s[name] : [], l = s.$.listOf(name);
  if (xs.length < MOST) s[name] = xs.concat([l ? newRow(s.$, l, isRecord(value) ? value : {[l.columns[0].name]: value}) : value]);
};
f.remove = (s, name, each) => { s[name] = list(s[name]).filter((x, i) => !each(x, i)); };
f.removeAt = (s, name, i) => {
  const xs = list(s[name]);
  i = Math.floor(number(i));
  if (i < 0) i += xs.length;
  if (i >= 0 && i < xs.length) s[name] = xs.slice(0, i).concat(xs.slice(i + 1));
};
f.clear = (s, name) => { s[name] = []; };
f.reset = s => s.$.reset();
f.beep = s => { if (s.$.env.beep) s.$.env.beep(); };
f.copy = (s, t) => { if (s.$.env.copy) s.$.env.copy(f.show(t)); };
f.speak = (s, t) => { if (s.$.env.speak) s.$.env.speak(f.show(t)); };
App.prototype.listOf = function (name) {
  for (const l of this.lists) if (l.name === name) return l;
  return undefined;
};
