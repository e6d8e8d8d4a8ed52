// What the verifier calls, by name, one call for each step or look.
const hone = globalThis.hone = {
  filled: new WeakSet(),
  clicked: new WeakSet(),
  before: null,
  first: null,
  pseudos: true,
  roots: [],
  act(op, names, nth, value) {
    hone.note()
    if (op === 'fill') return fill(names, nth, value[0])
    if (op === 'choose') return choose(names, nth, value)
    return click(op, names, nth)
  },
  // note comes before every look. It finds the shadow roots, and whether any style sheet
  // writes text, which saves looking at each element.
  note() {
    if (!root()) document.appendChild(document.createElement('html')) // document.open() and the like
    hone.roots = shadowRoots(document)
    hone.pseudos = all('style').some(s => s.textContent.includes('content'))
  },
  leave,
  aimed: null,
  reach,
  playground,
  taps: () => taps,
  // mark remembers how the page looks. What it returns outlives a reload.
  mark(whole) {
    hone.note()
    const look = new Look(), s = snapshot(look)
    s.text = texts(look).all
    hone.before = s
    return whole ? { text: s.text, marks: s.marks, pixels: s.pixels, attrs: s.attrs, soft: s.soft } : { text: s.text }
  },
  // look gives the page's text and, where asked for, rows and what changed since mark().
  look(ask) {
    hone.note()
    const look = new Look(), out = texts(look)
    out.rows = (ask.rows ?? []).map(r => rows(look, r.n, r.with))
    const was = hone.before ?? ask.was
    if (ask.changed && was) out.changed = was.text !== out.all ? 'the text' : differs(was, snapshot(look))
    return out
  },
  frame() { hone.note(); hone.first = snapshot(new Look()); return true },
  moved() { return differs(hone.first, snapshot(new Look())) },
}
