// A colour's picture beside its text.
function swatches(n) {
  return n.colors.map(c => h("span", {class: "swatch"}, c && h("i", {"aria-hidden": "true", style: {background: c}}), c || "–"));
}
