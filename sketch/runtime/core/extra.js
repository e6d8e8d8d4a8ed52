// Colours that are shown, and texts with headings and lists.

DRAW.swatch = (app, p, out) => {
  const value = p.value(app.s), colors = (isList(value) ? value : [value]).slice(0, 40).map(c => channels(c) ? f.rgb(...channels(c)) : "");
  into(out, "outputs", {role: "output", label: textOf(p.label, app.s), text: colors.filter(self).join(" ") || "–", colors}, p);
};

// Of Markdown the blocks are shown: headings, paragraphs, lists; marks within a line are left out.
DRAW.markdown = (app, p, out) => {
  let items = null, para = [];
  const plainly = t => t.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/(\*\*|__|~~|`)(.+?)\1/g, "$2").replace(/(^|\s)[*_](\S.*?)[*_](?=\s|$)/g, "$1$2");
  const children = [], flush = () => {
    if (items) children.push({role: "list", label: word("listed"), items: items.map(t => [{role: "text", text: t, tone: ""}])});
    if (para.length) children.push({role: "text", text: para.join("\n"), tone: ""});
    items = null;
    para = [];
  };
  for (const line of f.lines(p.value(app.s)).slice(0, 1000)) {
    const head = /^(#{1,6})\s+(.*)/.exec(line), item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)/.exec(line);
    if (head) { flush(); children.push({role: "heading", level: Math.min(6, head[1].length + 1), text: plainly(head[2])}); }
    else if (item) { if (!items) flush(); (items = items || []).push(plainly(item[1])); }
    else if (line.trim() === "") flush();
    else { if (items) flush(); para.push(plainly(line.replace(/^>\s?/, ""))); }
  }
  flush();
  out.push({role: "group", layout: "panel", children: children.length ? children : [muted("empty")]});
};

// A keypad's buttons run one action with their own text, on the app that runs; the keyboard's keys of that text press them.
function pressPad(app, p, name) { app.run(s => p.act(s, name)); }
PARTS.keypad = {
  plan() {},
  open() {},
  key(app, p, name) {
    const o = optionsOf(p).find(o => keyName(o.label) === name || name === "Enter" && o.label === "=" || name === "*" && o.label === "×" || name === "/" && o.label === "÷");
    if (o) pressPad(app, p, o.label);
    return o !== undefined;
  },
};
DRAW.keypad = (a, p, out, key) => {
  out.push({role: "group", layout: "keypad", w: Math.max(1, Math.min(10, Math.round(p.columns))), children: optionsOf(p).map((o, i) => button(key + "." + i, o.label, () => pressPad(app, p, o.label)))});
  mainDrawn = true;
};
