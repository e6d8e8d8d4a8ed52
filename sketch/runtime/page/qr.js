// A QR code is black on white in dark mode too, since many readers want it so.
ROLE.qr = n => {
  const rows = n.code.split("\n"), size = rows.length;
  let d = "";
  rows.forEach((row, y) => Array.from(row, (on, x) => { if (on === "1") d += `M${x} ${y}h1v1h-1z`; }));
  return h("svg", {viewBox: `-4 -4 ${size + 8} ${size + 8}`, width: 264, height: 264, role: "img", "aria-label": n.label, "shape-rendering": "crispEdges"}, h("rect", {x: -4, y: -4, width: size + 8, height: size + 8, fill: "#fff"}), h("path", {d, fill: "#000"}));
};
