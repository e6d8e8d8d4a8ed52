// Time: countdowns, stopwatches, intervals, repeated actions. All by env.now(), so that a page's virtual time and the logic tier's agree.

function words2(app, p, key) { return p.label ? textOf(p.label, app.s) : word(key); }
function seconds(app, x) { return Math.max(0, Math.min(8640000, Math.round(number(x(app.s)) * 10) / 10 || 0)); }
function tell(app) { app.tell(); }
function still() { return {left: 0, end: 0, on: false, fresh: true, over: false, laps: [], step: 0}; }

// Of a timer ui.left are the milliseconds left while it stands, ui.end when it ends while it runs.
function timerLeft(app, p) {
  const ui = app.ui[p.name];
  if (ui.on) return Math.max(0, ui.end - app.env.now());
  return ui.fresh ? seconds(app, p.seconds) * 1000 : ui.left;
}
function startTimer(app, p) {
  app.enter();
  const ui = app.ui[p.name];
  if (ui.over) ui.fresh = true;
  ui.over = false;
  ui.left = timerLeft(app, p);
  ui.fresh = false;
  ui.on = ui.left > 0;
  ui.end = app.env.now() + ui.left;
  tell(app);
}
function pause(app, p) {
  app.enter();
  const ui = app.ui[p.name];
  ui.left = p.kind === "stopwatch" ? lapsed(app, ui) : Math.max(0, ui.end - app.env.now());
  ui.on = false;
  tell(app);
}
function resetTime(app, p) {
  Object.assign(app.ui[p.name], still());
  tell(app);
}

// Of a stopwatch ui.left are the milliseconds before, ui.end when it was last started.
function lapsed(app, ui) { return ui.left + (ui.on ? app.env.now() - ui.end : 0); }
function startWatch(app, p) {
  const ui = app.ui[p.name];
  ui.on = true;
  ui.end = app.env.now();
  tell(app);
}
function lap(app, p) {
  const ui = app.ui[p.name];
  if (ui.laps.length < 1000) ui.laps.push(lapsed(app, ui));
  tell(app);
}

// Of an interval ui.step counts all steps gone through; ui.end is when the present one ends.
function rounds(app, p) { return Math.max(1, Math.min(1000, whole(p.rounds(app.s), 1))); }
function stepLength(app, p, step) { return p.steps.length ? seconds(app, p.steps[step % p.steps.length].seconds) * 1000 : 0; }
function startInterval(app, p) {
  app.enter();
  const ui = app.ui[p.name];
  if (ui.over) resetTime(app, p);
  if (ui.fresh) { ui.step = 0; ui.left = stepLength(app, p, 0); ui.fresh = false; }
  ui.on = true;
  ui.end = app.env.now() + ui.left;
  tell(app);
}
function advance(app, p, now) {
  const ui = app.ui[p.name], last = rounds(app, p) * p.steps.length;
  while (ui.on && ui.end <= now) {
    f.beep(app.s);
    ui.step++;
    if (ui.step >= last) { ui.on = false; ui.over = true; ui.left = 0; }
    else ui.end += stepLength(app, p, ui.step);
  }
}

// due is the next moment at which something changes by time alone. Without plan.timed and usesTime there is none, which the logic tier reads for itself.
App.prototype.due = function () {
  const plan = this.plan;
  if (!plan.timed && !this.usesTime) return Infinity;
  const now = this.env.now();
  let due = Infinity;
  if (this.every) for (const e of this.every) due = Math.min(due, e.next);
  for (let i = 0; i < plan.moving.length; i++) {
    const p = plan.moving[i], ui = this.ui[p.name];
    if (!ui.on) continue;
    if (p.kind === "stopwatch") due = Math.min(due, now + 100 - Math.floor(lapsed(this, ui)) % 100);
    else due = Math.min(due, ui.end - Math.max(0, Math.ceil((ui.end - now) / 1000) - 1) * 1000);
  }
  for (let i = 0; i < plan.own.length; i++) if (PARTS[plan.own[i].kind].due) due = Math.min(due, PARTS[plan.own[i].kind].due(this, plan.own[i], now));
  for (let i = 0; i < plan.lists.length; i++) {
    const u = this.ui[plan.lists[i].name].undo;
    if (u) due = Math.min(due, u.until);
  }
  if (this.usesTime) {
    app = this;
    const minute = Math.floor(now / 60000);
    due = Math.min(due, this.usesTime & 4 ? Math.floor(now / 1000) * 1000 + 1000 : (minute + (this.usesTime & 2 ? 1 : 1440 - localTime().min)) * 60000);
  }
  return due;
};

// tick runs what is due. A page that slept catches up, to an hour's worth of repetitions.
App.prototype.tick = function () {
  this.enter();
  const now = this.env.now(), plan = this.plan;
  let shown = false, acted = false;
  const act = a => { this.perform(a); this.settle(); acted = true; };
  if (this.every) for (const e of this.every) {
    for (let n = 0; e.next <= now; n++) {
      e.next = n < 3599 ? e.next + e.ms : now + e.ms;
      act(e.act);
    }
  }
  for (const p of plan.moving) {
    const ui = this.ui[p.name];
    if (!ui.on) continue;
    shown = true;
    if (p.kind === "interval") advance(this, p, now);
    else if (p.kind === "timer" && ui.end <= now) {
      Object.assign(ui, {on: false, over: true, left: 0});
      f.beep(this.s);
      if (p.act) act(p.act);
    }
  }
  for (const p of plan.own) if (PARTS[p.kind].tick && PARTS[p.kind].tick(this, p, now)) acted = true;
  for (const l of plan.lists) {
    const ui = this.ui[l.name];
    if (ui.undo && ui.undo.until <= now) { ui.undo = null; shown = true; }
  }
  if (this.usesTime) {
    const t = localTime(), clock = this.usesTime & 4 ? Math.floor(now / 1000) : this.usesTime & 2 ? t.day * 1440 + t.min : t.day;
    if (this.clock !== clock) { this.settle(); acted = true; }
    this.clock = clock;
  }
  if (shown && !acted) this.tell();
};
