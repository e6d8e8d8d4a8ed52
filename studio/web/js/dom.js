// Elements from data, and the few things that every view needs of the document.

// h makes an element. Properties that begin with "on" are listeners, "class" and "data-…"
// attributes; children may be elements, texts, lists or nothing.
export function h(tag, props = {}, ...children) {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false && !name.startsWith("aria-")) continue;
    if (name.startsWith("on")) e.addEventListener(name.slice(2), value);
    else if (name === "value") e.value = value;
    else e.setAttribute(name, value === true && !name.startsWith("aria-") ? "" : value);
  }
  e.append(...children.flat(Infinity).filter(c => c !== undefined && c !== null && c !== false));
  return e;
}

const paths = {
  back: "M15 5l-7 7 7 7", more: "M5 12h.01M12 12h.01M19 12h.01", check: "M5 12.5l4.5 4.5L19 7.5", cross: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14", apps: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z", gear: "M4 7h10M18 7h2M4 17h2M10 17h10M14 4v6M6 14v6",
  up: "M7 11v9H4v-9zM7 12l4-8a2 2 0 012 2v4h6l-1.5 9a1 1 0 01-1 1H7", down: "M17 13V4h3v9zM17 12l-4 8a2 2 0 01-2-2v-4H5l1.5-9a1 1 0 011-1H17",
  learn: "M4 19V9M10 19V5M16 19v-8M21 19H3", home: "M4 11l8-7 8 7M6 10v10h12V10", bring: "M12 4v11M7 11l5 5 5-5M5 20h14", pin: "M9 4h6l-1 7 3 3H7l3-3-1-7zM12 14v6", search: "M11 4a7 7 0 100 14 7 7 0 000-14zM20 20l-4-4", undo: "M9 7L4 12l5 5M4 12h11a5 5 0 010 10h-2",
  redo: "M15 7l5 5-5 5M20 12H9a5 5 0 000 10h2", open: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6", edit: "M4 20h4L19 9l-4-4L4 16v4z",
  lines: "M5 7h14M5 12h9M5 17h12", clock: "M12 4a8 8 0 100 16 8 8 0 000-16zM12 8v4l3 2", shield: "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6l7-3zM9 12l2 2 4-4", stop: "M7 7h10v10H7z",
};

export function icon(name) {
  const ns = "http://www.w3.org/2000/svg", svg = document.createElementNS(ns, "svg"), p = document.createElementNS(ns, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  p.setAttribute("d", paths[name]);
  svg.append(p);
  return svg;
}

// button is one with a word; quiet ones have only their sign to see and the word for others.
export function button(word, onclick, props = {}, sign) {
  return h("button", {type: "button", onclick, ...props}, sign && icon(sign), h("span", {class: props.quiet ? "unseen" : ""}, word));
}

export function show(...children) {
  const main = document.getElementById("main");
  main.replaceChildren(...children.flat().filter(Boolean));
  return main;
}

// toast says something in passing; action is offered with it for a while.
export function toast(text, action) {
  const place = document.getElementById("toasts"), e = h("div", {class: "toast"}, h("span", {}, text));
  const gone = () => e.remove();
  if (action) e.append(button(action.word, () => { gone(); action.run(); }, {class: "link"}));
  if (!action) for (const old of place.querySelectorAll(".toast:not(:has(button))")) old.remove();
  place.append(e);
  setTimeout(gone, action ? 10000 : 4500);
}
