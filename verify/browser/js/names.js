// Roles and accessible names, as far as grading needs them (WAI-ARIA, accname, HTML-AAM).
// Runs in the verifier's own world: the page can't replace what is used here. Forms and
// the document answer for their fields' names, so tree access goes by the prototypes.
const getter = (p, k) => { const g = Object.getOwnPropertyDescriptor(p, k).get; return e => g.call(e) }
const first = getter(Node.prototype, 'firstChild'), next = getter(Node.prototype, 'nextSibling')
const up = getter(Node.prototype, 'parentNode'), kind = getter(Node.prototype, 'nodeType')
const data = getter(CharacterData.prototype, 'data')
const tag = getter(Element.prototype, 'localName'), shadow = getter(Element.prototype, 'shadowRoot')
const everyElement = () => Document.prototype.querySelectorAll.call(document, '*')
const attr = (e, n) => Element.prototype.getAttribute.call(e, n)
const has = (e, n) => Element.prototype.hasAttribute.call(e, n)
const rectOf = e => Element.prototype.getBoundingClientRect.call(e)
const matches = (e, s) => Element.prototype.matches.call(e, s)
const closest = (e, s) => Element.prototype.closest.call(e, s)
// all finds below the document and below every open shadow root, in that order.
const all = s => {
  const found = [...Document.prototype.querySelectorAll.call(document, s)]
  for (const r of hone.roots) found.push(...r.querySelectorAll(s.replace('html,body,', '').replace('body ', '')))
  return found
}
const shadowRoots = top => [...(top === document ? everyElement() : top.querySelectorAll('*'))].map(shadow).filter(Boolean).flatMap(r => [r, ...shadowRoots(r)])
const parent = e => { const p = up(e); return p && kind(p) === 11 ? p.host ?? null : p && kind(p) === 1 ? p : null }
const root = () => getter(Document.prototype, 'documentElement')(document)
const bodyOf = () => getter(Document.prototype, 'body')(document)
const byID = (e, id) => { const r = Node.prototype.getRootNode.call(e); return (r.getElementById ? (r === document ? Document.prototype.getElementById?.call(r, id) ?? document.getElementById(id) : r.getElementById(id)) : null) }

const norm = s => (s ?? '').normalize('NFC').toLowerCase().replace(/[\s\u200b\u200d\ufeff]+/gu, '')
const tidy = s => (s ?? '').replace(/\s+/gu, ' ').trim()

const INPUT_ROLE = { button: 'button', submit: 'button', reset: 'button', image: 'button', checkbox: 'checkbox',
  radio: 'radio', range: 'slider', number: 'spinbutton', search: 'searchbox', hidden: '', file: 'file', color: 'color' }
const TAG_ROLE = { button: 'button', summary: 'button', textarea: 'textbox', h1: 'heading', h2: 'heading', h3: 'heading',
  h4: 'heading', h5: 'heading', h6: 'heading', li: 'listitem', ul: 'list', ol: 'list', menu: 'list', option: 'option', tr: 'row', td: 'cell',
  th: 'columnheader', tbody: 'rowgroup', table: 'table', img: 'img', article: 'article', fieldset: 'group', dialog: 'dialog', output: 'status', progress: 'progressbar' }
const typeOf = e => { const t = (attr(e, 'type') ?? 'text').toLowerCase(); return INPUT_TYPES.has(t) ? t : 'text' }
const INPUT_TYPES = new Set(['text', 'search', 'tel', 'url', 'email', 'password', 'number', 'date', 'time', 'datetime-local', 'month', 'week', 'range',
  'color', 'checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file', 'hidden'])
function roleOf(e) {
  const r = attr(e, 'role')
  if (r) { const one = r.trim().toLowerCase().split(/\s+/)[0]; if (one && one !== 'none' && one !== 'presentation') return one }
  const t = tag(e)
  if (t === 'input') { if (typeOf(e) === 'checkbox' && has(e, 'switch')) return 'switch'; return INPUT_ROLE[typeOf(e)] ?? 'textbox' }
  if (t === 'a' || t === 'area') return has(e, 'href') ? 'link' : ''
  if (t === 'select') return e.multiple || e.size > 1 ? 'listbox' : 'combobox'
  if (e.isContentEditable && !parent(e)?.isContentEditable) return 'textbox'
  return TAG_ROLE[t] ?? ''
}
const FROM_CONTENT = new Set(['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option',
  'heading', 'cell', 'gridcell', 'columnheader', 'rowheader', 'row', 'treeitem', 'tooltip'])
const LABELABLE = new Set(['input', 'select', 'textarea', 'button', 'meter', 'output', 'progress'])

const pseudo = (e, which) => {
  if (!hone.pseudos) return ''
  const s = getComputedStyle(e, which)
  if (s.display === 'none' || s.visibility === 'hidden') return ''
  const m = s.content.match(/^"((?:[^"\\]|\\.)*)"/)
  return m ? m[1].replace(/\\(.)/g, '$1') : ''
}
const rendered = e => Element.prototype.checkVisibility.call(e, { visibilityProperty: true })

// contentName joins the names of what is inside e.
function contentName(e, seen) {
  let s = pseudo(e, '::before')
  const from = shadow(e) ?? e
  for (let c = first(from); c; c = next(c)) {
    if (kind(c) === 3) { s += data(c); continue }
    if (kind(c) !== 1) continue
    if (tag(c) === 'slot') { for (const n of c.assignedNodes()) s += kind(n) === 3 ? data(n) : kind(n) === 1 ? innerName(n, seen) : ''; continue }
    const display = getComputedStyle(c).display, gap = display.startsWith('inline') || display === 'contents' ? '' : ' '
    s += gap + innerName(c, seen) + gap
  }
  return s + pseudo(e, '::after')
}
function innerName(e, seen) {
  if (seen.has(e) || attr(e, 'aria-hidden') === 'true' || !rendered(e)) return ''
  seen.add(e)
  const label = tidy(attr(e, 'aria-label'))
  if (label) return label
  const t = tag(e), role = roleOf(e)
  if (t === 'input' || t === 'textarea' || t === 'select') {
    if (t === 'input' && role === 'button') return e.value
    if (role === 'checkbox' || role === 'radio' || role === 'switch') return ''
    return t === 'select' ? tidy(e.selectedOptions?.[0]?.textContent) : e.value
  }
  if (t === 'img') return attr(e, 'alt') ?? ''
  if (t === 'svg') return tidy(e.querySelector(':scope > title')?.textContent)
  if (t === 'style' || t === 'script') return ''
  return contentName(e, seen) || attr(e, 'title') || ''
}
// nameOf is e's own accessible name, without the placeholder.
function nameOf(e) {
  const refs = (attr(e, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
  if (refs.length) {
    const s = tidy(refs.map(id => byID(e, id)).filter(Boolean).map(r => tidy(attr(r, 'aria-label')) || (LABELABLE.has(tag(r)) ? innerName(r, new Set([])) : contentName(r, new Set([e])))).join(' '))
    if (s) return s
  }
  const label = tidy(attr(e, 'aria-label'))
  if (label) return label
  const t = tag(e), role = roleOf(e)
  if (LABELABLE.has(t) && e.labels?.length) {
    const s = tidy([...e.labels].map(l => tidy(attr(l, 'aria-label')) || contentName(l, new Set([e, l]))).join(' '))
    if (s) return s
  }
  if (t === 'input') {
    const type = typeOf(e)
    if (role === 'button' && type !== 'image' && (e.value || type === 'submit' || type === 'reset')) return tidy(e.value) || (type === 'submit' ? 'Submit' : 'Reset')
    if (type === 'image') return tidy(attr(e, 'alt') ?? attr(e, 'title') ?? 'Submit')
  }
  if (t === 'img' || t === 'area') { const s = tidy(attr(e, 'alt')); if (s) return s }
  if (t === 'fieldset') { const s = tidy(e.querySelector(':scope > legend')?.textContent); if (s) return s }
  if (t === 'svg') { const s = tidy(e.querySelector(':scope > title')?.textContent); if (s) return s }
  if (FROM_CONTENT.has(role)) { const s = tidy(contentName(e, new Set([e]))); if (s) return s }
  return tidy(attr(e, 'title'))
}
const placeholderOf = e => tidy(attr(e, 'placeholder') ?? attr(e, 'aria-placeholder') ?? '')

const CONTROL = 'button,input:not([type=hidden]),select,textarea,a[href],summary,[contenteditable=""],[contenteditable=true],[role=button],[role=checkbox],[role=radio],[role=switch],[role=textbox],[role=combobox],[role=slider],[role=spinbutton],[role=link],[role=tab]'
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]'
// nearLabel is the text that a person would take for e's label: its own <label>, else
// the text just before it, up to three levels up, stopping at a control or a heading.
function nearLabel(e) {
  if (e.labels?.length) { const s = tidy([...e.labels].map(l => contentName(l, new Set([e, l]))).join(' ')); if (s) return s }
  for (let at = e, level = 0; at && level < 4; level++) {
    for (let s = at.previousSibling; s; s = s.previousSibling) {
      if (kind(s) === 3) { const words = tidy(data(s)); if (words) return words; continue }
      if (kind(s) !== 1 || !rendered(s)) continue
      if (matches(s, CONTROL) || matches(s, HEADING) || s.querySelector(CONTROL) || s.querySelector(HEADING)) return ''
      const words = tidy(contentName(s, new Set()))
      if (words) return words
    }
    at = parent(at)
    if (!at || at === bodyOf()) return ''
  }
  return ''
}
