// Colours by name, for boards and canvases.

const HUES = {red: "#d42a2e", orange: "#f4812a", yellow: "#ffd23f", green: "#2f9e5b", teal: "#1fa5a0", blue: "#2f66cf", purple: "#8d55d6", pink: "#ec6fa9", gray: "#8a8f9c", black: "#1d1f24", white: "#ffffff", brown: "#8a5a34"};
function hue(c) { return HUES[c] || c; }
// ink is a colour that can be read on a ground.
function ink(ground) {
  const c = hue(ground), m = /^#(..)(..)(..)$/.exec(c);
  if (!m) return "";
  const [r, g, b] = m.slice(1).map(x => { const v = parseInt(x, 16) / 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.19 ? "#111216" : "#ffffff";
}

