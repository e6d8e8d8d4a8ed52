// Using what was found by keyboard or touch. act.js notes in hone.aimed what it found.

// reach puts the focus on it and gives the keys that use it, or says why no key gets there.
function reach() {
  let e = hone.aimed
  if (tag(e) === 'label' && e.control) e = e.control
  const name = nameOf(e) || tag(e)
  if (roleOf(e) === 'tab' && e.tabIndex < 0) return byArrows(e, name)
  if (e.tabIndex < 0) return { why: `"${name}" can't be reached by the Tab key` }
  e.focus()
  if (!e.matches(':focus')) return { why: `"${name}" can't have the focus` }
  return { keys: [tag(e) === 'input' ? ' ' : 'Enter'] }
}
// byArrows goes to a tab from the one that is selected.
function byArrows(e, name) {
  const tabs = all('[role=tab]').filter(t => parent(t) === parent(e)), from = tabs.findIndex(t => t.tabIndex >= 0), to = tabs.indexOf(e)
  if (from < 0) return { why: `"${name}" can't be reached: no tab beside it has the focus` }
  tabs[from].focus()
  return { keys: Array(Math.abs(to - from)).fill(to > from ? 'ArrowRight' : 'ArrowLeft') }
}
// The words of buttons that stand for a key on a phone.
const STANDS = { ArrowLeft: ['left', '왼쪽'], ArrowRight: ['right', '오른쪽'], ArrowUp: ['up', '위'], ArrowDown: ['down', '아래'], ' ': ['jump', 'fire', 'drop', 'flap', '점프', '발사', '떨구기', '날갯짓'] }
// playground is where a finger does what a key does: the middle of what is played on, over
// which it goes, or the button for it where that is a stage or the key is no arrow.
function playground(key) {
  const look = new Look(), e = all('canvas,[role=group]').filter(e => look.visible(e) && (tag(e) === 'canvas' || e.children.length > 3)).sort((a, b) => size(b) - size(a))[0] ?? bodyOf()
  const words = STANDS[key === 'Space' ? ' ' : key], b = tag(e) === 'canvas' || key[0] !== 'A' ? all('button').find(b => look.visible(b) && words.includes(norm(nameOf(b)))) : null
  if (b) return { ...place(b), tap: true }
  e.scrollIntoView({ block: 'center', behavior: 'instant' })
  const r = rectOf(e)
  return { x: r.left + r.width / 2, y: Math.min(Math.max(r.top + r.height / 2, 90), innerHeight - 90) }
}
const size = e => { const r = rectOf(e); return r.width * r.height }
let taps = 0
addEventListener('click', () => { taps++ }, true)
