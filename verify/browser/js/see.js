// What a person sees: which elements show, and their text.

// A Look caches what one pass over the page computes of each element.
class Look {
  constructor() {
    this.styles = new Map()
    this.boxes = new Map()
    this.width = innerWidth
    const html = getComputedStyle(root()), body = bodyOf() && getComputedStyle(bodyOf())
    const o = html.overflowX !== 'visible' ? html.overflowX : body ? body.overflowX : 'visible'
    this.sideways = !(o === 'hidden' || o === 'clip')
    this.scrollY = scrollY
    this.scrollX = scrollX
  }
  style(e) {
    let s = this.styles.get(e)
    if (!s) this.styles.set(e, s = getComputedStyle(e))
    return s
  }
  // box is what e inherits from its ancestors and itself: opacity, the area that clips
  // its content, whether it is drawn at all, its turn in space.
  box(e) {
    let b = this.boxes.get(e)
    if (b) return b
    const p = parent(e), s = this.style(e)
    const above = p ? this.box(p) : { opacity: 1, clip: null, placed: null, fixed: null, gone: false, flat: null, away: false }
    b = { opacity: above.opacity * +s.opacity, gone: above.gone, away: above.away, clip: above.clip, placed: above.placed, fixed: above.fixed, flat: null }
    if (s.position === 'absolute') b.clip = above.placed
    else if (s.position === 'fixed') b.clip = above.fixed
    if (s.display === 'none' || s.contentVisibility === 'hidden') b.gone = true
    if (p && tag(p) === 'details' && !has(p, 'open') && tag(e) !== 'summary') b.gone = true
    if (/^(inset\((?:50|[6-9]\d|100)%|circle\(0|polygon\(0(px|%)? 0(px|%)?(, 0(px|%)? 0(px|%)?)*\))/.test(s.clipPath)) b.gone = true
    if (s.position === 'absolute' && /^rect\((0|1)px, (0|1)px, (0|1)px, (0|1)px\)$/.test(s.clip)) b.gone = true
    this.turn(e, s, above, b)
    const cuts = v => v === 'hidden' || v === 'clip', scrolls = v => v === 'auto' || v === 'scroll'
    if (e !== root() && e !== bodyOf() && s.display !== 'inline' && s.display !== 'contents') {
      if (cuts(s.overflowX) || cuts(s.overflowY)) b.clip = cut(b.clip, rectOf(e), cuts(s.overflowX), cuts(s.overflowY))
      else if (scrolls(s.overflowX) || scrolls(s.overflowY)) { // its content can be scrolled into view, if it shows itself
        const r = rectOf(e)
        if (r.width < 2 || r.height < 2 || outside(b.clip, r)) b.gone = true
        b.clip = null
      }
    }
    if (s.position !== 'static' || s.transform !== 'none' || s.filter !== 'none' || s.contain.includes('paint')) b.placed = b.clip
    if (s.transform !== 'none' || s.filter !== 'none' || s.contain.includes('paint')) b.fixed = b.clip
    this.boxes.set(e, b)
    return b
  }
  // turn follows rotations in space: a face with a hidden back that is turned away is not seen.
  turn(e, s, above, b) {
    const own = s.transform !== 'none' || s.rotate !== 'none'
    if (!own && !above.flat && s.backfaceVisibility !== 'hidden') return
    let m = above.flat ?? new DOMMatrix()
    if (s.rotate !== 'none') {
      const r = s.rotate.match(/^(?:(x|y|z) )?(-?[\d.]+)deg$/)
      if (r) m = m.rotateAxisAngle(r[1] === 'x' ? 1 : 0, r[1] === 'y' ? 1 : 0, !r[1] || r[1] === 'z' ? 1 : 0, +r[2])
    }
    if (s.transform !== 'none') m = m.multiply(new DOMMatrix(s.transform))
    if (s.backfaceVisibility === 'hidden' && m.m33 < -1e-6) b.away = true
    if (s.transformStyle === 'preserve-3d') b.flat = m
  }
  // shows tells whether something drawn by e at r can be seen.
  shows(e, r) {
    const b = this.box(e), s = this.style(e)
    if (b.gone || b.away || b.opacity < 0.05 || s.visibility !== 'visible') return false
    if (r.width < 1 && r.height < 1) return false
    if (r.right + this.scrollX <= 0 || r.bottom + this.scrollY <= 0) return false
    if (r.left >= (this.sideways ? this.width + 4000 : this.width) || r.top + this.scrollY > 1e6) return false
    return !outside(b.clip, r)
  }
  visible(e) { return this.shows(e, rectOf(e)) }
}
const cut = (c, r, x, y) => ({
  left: Math.max(c?.left ?? -Infinity, x ? r.left : -Infinity), right: Math.min(c?.right ?? Infinity, x ? r.right : Infinity),
  top: Math.max(c?.top ?? -Infinity, y ? r.top : -Infinity), bottom: Math.min(c?.bottom ?? Infinity, y ? r.bottom : Infinity),
})
// A sliver of up to a pixel each way is how pages hide text for screen readers only.
const outside = (c, r) => c !== null && (Math.min(c.right, r.right) - Math.max(c.left, r.left) <= 1.01 || Math.min(c.bottom, r.bottom) - Math.max(c.top, r.top) <= 1.01) && !(r.width <= 1.01 || r.height <= 1.01 ? inside(c, r) : false)
const inside = (c, r) => c.right - c.left > 1.01 && c.bottom - c.top > 1.01 && r.left >= c.left - 1 && r.right <= c.right + 1 && r.top >= c.top - 1 && r.bottom <= c.bottom + 1

const clear = c => c === 'transparent' || /^rgba\(.*, 0\)$/.test(c) || /\/ 0\)$/.test(c)
const range = document.createRange()
const textRect = n => { range.selectNodeContents(n); return range.getBoundingClientRect() }
const SKIP = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'iframe', 'object', 'datalist', 'canvas', 'video', 'audio', 'meta', 'link'])
const TEXTY = new Set(['textbox', 'searchbox', 'spinbutton', 'slider', 'combobox', 'listbox', 'color'])

// inked tells whether the text of n, a child of e, has a colour at all.
function inked(look, e) {
  const s = look.style(e)
  if (e instanceof SVGElement) return s.fill !== 'none' && !clear(s.fill) && +s.fillOpacity > 0.05 || s.stroke !== 'none'
  if (!clear(s.webkitTextFillColor)) return true
  return s.webkitBackgroundClip === 'text' || s.backgroundClip === 'text' || s.textShadow !== 'none'
}
// Text smaller than this many pixels can't be read.
const TINY = 5
// covered tells whether something opaque lies on the middle of e's text. What floats over
// the page (a bar, a toast) doesn't count: the text comes out from under it.
function covered(look, e, r) {
  const x = r.left + r.width / 2, y = r.top + r.height / 2
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false
  for (const h of document.elementsFromPoint(x, y)) {
    if (h === e || h.contains(e) || e.contains(h)) return false
    const s = look.style(h)
    if (s.position === 'fixed' || s.position === 'sticky') return false
    if (rgba(s.backgroundColor)[3] * look.box(h).opacity > 0.95) return true
  }
  return false
}
// readText collects the visible text below `top`. visit(node, element, rect) is called on
// each piece of text. Of fields it takes what `field` says.
function readText(look, top, field, visit) {
  let out = ''
  const walk = e => {
    const t = tag(e)
    if (SKIP.has(t)) return
    const s = look.style(e)
    if (s.display === 'none') return
    const inline = s.display.startsWith('inline') && s.display !== 'inline-block' && s.display !== 'inline-flex' && s.display !== 'inline-grid' || s.display === 'contents' || s.display === 'ruby'
    if (t === 'br') { out += '\n'; return }
    if (!inline) out += s.display === 'inline-block' ? ' ' : '\n'
    if (t === 'input' || t === 'textarea' || t === 'select') {
      const r = rectOf(e), v = field ? field(e) : ''
      if (v && look.shows(e, r) && !clear(s.webkitTextFillColor)) { out += v; visit?.(null, e, r, v) }
    } else {
      const b = hone.pseudos ? pseudo(e, '::before') : '', a = hone.pseudos ? pseudo(e, '::after') : ''
      if (b && look.visible(e)) out += b
      const from = shadow(e) ?? e
      const each = c => {
        const k = kind(c)
        if (k === 1) walk(c)
        else if (k === 3 && /\S/.test(data(c))) {
          const r = textRect(c)
          if (look.shows(e, r) && inked(look, e) && parseFloat(s.fontSize) >= TINY && !covered(look, e, r)) { out += data(c); visit?.(c, e, r, data(c)) }
        } else if (k === 3) out += ' '
      }
      for (let c = first(from); c; c = next(c)) {
        if (kind(c) === 1 && tag(c) === 'slot') for (const n of c.assignedNodes()) each(n)
        else each(c)
      }
      if (a && look.visible(e)) out += a
    }
    if (!inline) out += s.display === 'inline-block' ? ' ' : '\n'
  }
  if (top) walk(top)
  return out.replace(/[ \t\f\u00a0]+/g, ' ').replace(/ ?\n[\n ]*/g, '\n').trim()
}
const fieldText = e => {
  const t = tag(e)
  if (t === 'select') return e.multiple ? '' : tidy(e.selectedOptions?.[0]?.label)
  if (t === 'textarea') return e.value
  const type = typeOf(e)
  if (['button', 'submit', 'reset'].includes(type)) return nameOf(e)
  if (['checkbox', 'radio', 'file', 'image', 'hidden', 'password', 'range', 'color'].includes(type)) return ''
  return e.value
}
const isButton = e => tag(e) === 'input' && ['button', 'submit', 'reset'].includes(typeOf(e))
const locked = e => disabled(e) || e.readOnly === true
const disabled = e => matches(e, ':disabled') || closest(e, '[aria-disabled=true]') !== null || closest(e, '[inert]') !== null

// texts: `numbers` has only what counts for number and between, `all` what counts for
// text, gone, changed and distinct.
function texts(look) {
  const numbers = readText(look, bodyOf(), e => isButton(e) || locked(e) ? fieldText(e) : '')
  const open = all('input,textarea,select').some(e => !isButton(e) && !locked(e) && !hone.filled.has(e))
  return { numbers, all: open ? readText(look, bodyOf(), e => isButton(e) || locked(e) || !hone.filled.has(e) ? fieldText(e) : '') : numbers }
}

// --- rows
const CARD = /(?:card|item|entry|option|choice)$/i
const isCard = e => {
  const t = tag(e), r = attr(e, 'role')
  if (t === 'article' || r === 'article' || r === 'option' || r === 'radio') return true
  return (attr(e, 'class') ?? '').split(/\s+/).some(c => CARD.test(c))
}
function rowGroups(look) {
  const groups = new Map()
  const put = (key, e) => { if (!groups.has(key)) groups.set(key, []); groups.get(key).push(e) }
  for (const e of all('li,[role=listitem]')) if (look.visible(e)) put(closest(e, 'ul,ol,menu,[role=list]') ?? parent(e), e)
  for (const e of all('tr,[role=row]')) {
    if (closest(e, 'thead,tfoot') || !look.visible(e)) continue
    const cells = [...e.children].filter(c => tag(c) === 'td' || tag(c) === 'th' || has(c, 'role'))
    if (cells.length && cells.every(c => tag(c) === 'th' || attr(c, 'role') === 'columnheader')) continue
    put(closest(e, 'tbody,[role=rowgroup],table,[role=table],[role=grid]') ?? parent(e), e)
  }
  const cards = new Map()
  for (const e of all('article,[role=article],[role=option],[role=radio],[class]')) {
    const t = tag(e)
    if (t === 'li' || t === 'tr' || !isCard(e) || !look.visible(e)) continue
    const key = parent(e)
    if (!cards.has(key)) cards.set(key, [])
    cards.get(key).push(e)
  }
  const radios = new Map()
  for (const e of all('input[type=radio]')) {
    const key = e.form ? [e.form, e.name] : e.name
    const id = e.name + '/' + (e.form ? all('form').indexOf(e.form) : '')
    if (!radios.has(id)) radios.set(id, [])
    radios.get(id).push(e.labels?.[0] ?? e)
  }
  return [...groups.values(), ...cards.values(), ...[...radios.values()].map(g => g.filter(e => look.visible(e)))]
}
function rows(look, n, text) {
  const want = norm(text), groups = rowGroups(look)
  const counts = groups.map(g => want ? g.filter(e => norm(readText(look, e, fieldText)).includes(want)).length : g.length)
  const total = new Set(groups.flatMap((g, i) => counts[i] ? (want ? g.filter(e => norm(readText(look, e, fieldText)).includes(want)) : g) : [])).size
  const ok = n === 0 ? total === 0 : counts.includes(n) || (want !== '' && total === n)
  return { ok, counts: counts.filter(c => c > 0) }
}

// --- snapshots, for changed and moving
const PROPS = ['display', 'visibility', 'color', 'backgroundColor', 'backgroundImage', 'backgroundPosition', 'opacity', 'transform', 'translate', 'rotate', 'scale',
  'borderTopColor', 'borderTopWidth', 'borderLeftColor', 'textDecorationLine', 'fontSize', 'fontWeight', 'filter', 'boxShadow', 'clipPath', 'zIndex']
const SVG_PROPS = ['fill', 'stroke', 'strokeDashoffset', 'strokeWidth', 'd', 'cx', 'cy', 'r', 'x', 'y']
function canvasHash(c) {
  try {
    const copy = new OffscreenCanvas(c.width, c.height), g = copy.getContext('2d', { willReadFrequently: true })
    g.drawImage(c, 0, 0)
    const d = new Uint32Array(g.getImageData(0, 0, c.width, c.height).data.buffer)
    let h = 2166136261
    for (let i = 0; i < d.length; i++) h = Math.imul(h ^ d[i], 16777619)
    return `${c.width}x${c.height}:${h >>> 0}`
  } catch { return `${c.width}x${c.height}` }
}
function snapshot(look) {
  const s = { els: [], marks: [], attrs: [], soft: [], pixels: [] }
  const quarter = innerWidth * innerHeight / 4
  for (const e of all('html,body,body *')) {
    const t = tag(e)
    if (SKIP.has(t) && t !== 'canvas') continue
    const r = rectOf(e)
    if (!look.shows(e, r)) continue
    if (t === 'canvas') s.pixels.push(canvasHash(e))
    const css = look.style(e)
    let m = `${t} ${Math.round(r.x * 4)} ${Math.round((r.y + look.scrollY) * 4)} ${Math.round(r.width * 4)} ${Math.round(r.height * 4)}`
    for (const p of PROPS) m += '|' + css[p]
    if (e instanceof SVGElement) { for (const p of SVG_PROPS) m += '|' + css[p]; if (has(e, 'points')) m += attr(e, 'points') }
    if (t === 'progress' || t === 'meter') m += e.value
    let a = `${attr(e, 'class')}|${attr(e, 'style')}|${attr(e, 'aria-pressed')}|${attr(e, 'aria-checked')}`
    if (t === 'input' && (typeOf(e) === 'checkbox' || typeOf(e) === 'radio')) { m += e.checked; a += e.checked }
    s.els.push(e)
    s.marks.push(m)
    s.attrs.push(a)
    // What lies under the pointer or has the focus looks different for that alone.
    s.soft.push(matches(e, ':focus') || (matches(e, ':hover') && r.width * r.height < quarter))
  }
  return s
}
// differs compares two snapshots and names what is not the same; of an element that was
// hovered or focused in one of them, only what the page itself wrote on it.
function differs(a, b) {
  if (a.pixels.join() !== b.pixels.join()) return 'a canvas'
  if (a.marks.length !== b.marks.length) return 'the elements shown'
  for (let i = 0; i < a.marks.length; i++) {
    const same = a.soft[i] || b.soft[i] ? a.attrs[i] === b.attrs[i] : a.marks[i] === b.marks[i]
    if (!same) return `<${tag(b.els[i])}>`
  }
  return ''
}
