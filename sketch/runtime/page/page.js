// The page: opens the app, draws it after each change, wakes it when something is due.

hone.app = function (definition) {
  const root = document.getElementById("app") || document.body.appendChild(document.createElement("div"));
  const kept = storage(definition.title), ko = definition.lang === "ko";
  let app, drawing = false, timer = 0;

  const env = {
    now: () => Date.now(), random, beep, tone, copy, save, open: choose, print() { window.print(); }, load: kept.load, most: 250, picture: typeof picture === "function" ? picture : null, work: 5e7, // about half a second
    store(t) { kept.store(t); },
    speak(t) { speak(t, definition.lang); },
    changed() {
      if (drawing) return;
      drawing = true;
      queueMicrotask(draw);
    },
  };
  function draw() {
    drawing = false;
    if (!app) return;
    render(h("main", null, all(app.view(), "n"), kept.works() ? null : h("p", {class: "muted", role: "status"},
      ko ? "이 브라우저에서는 적은 내용이 저장되지 않아요." : "This browser doesn’t keep what you enter here.")), root);
    follow();
    schedule();
  }
  function schedule() {
    clearTimeout(timer);
    const wait = app.due() - Date.now();
    if (wait < Infinity) timer = setTimeout(wake, Math.min(Math.max(wait, 0), 1e9));
  }
  function wake() {
    app.tick();
    if (!drawing) schedule();
  }
  function open() {
    app = hone.start(definition, env);
    draw();
  }

  // Keys go to the app unless the person is typing or pressing what has the focus.
  document.addEventListener("keydown", e => {
    const el = e.target, tag = el.tagName, press = e.key === "Enter" || e.key === " ";
    if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return;
    if (tag === "TEXTAREA" || tag === "SELECT" || tag === "INPUT" && (el.type !== "checkbox" || press) || tag === "BUTTON" && (press || el.role === "tab")) return;
    if (app.key(e.key)) e.preventDefault();
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) wake(); });
  // Another tab of the same app changed what is saved: take that over rather than write over it.
  window.addEventListener("storage", e => { if (e.key === kept.key && e.newValue !== app.stored) open(); });

  const html = document.documentElement;
  if (definition.theme) html.dataset.theme = definition.theme;
  document.title = (definition.icon ? definition.icon + " " : "") + definition.title;
  const icon = document.createElement("link"), first = definition.icon || Array.from(definition.title)[0] || "•";
  icon.rel = "icon";
  icon.href = "data:image/svg+xml," + encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><text y="80" x="50" text-anchor="middle" font-size="80">${first.replace(/[<&]/g, "")}</text></svg>`);
  document.head.append(icon);
  open();
};
