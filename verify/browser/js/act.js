// Finding things by name and acting on them.

const TEXT_ROLES = new Set(['textbox', 'searchbox', 'spinbutton', 'slider', 'color'])
const CLICK_FIRST = new Set(['button', 'link', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio'])
const WIDGET = new Set(['checkbox', 'radio', 'switch', 'option', 'treeitem', 'gridcell', 'combobox', 'listbox'])
const TICKS = new Set(['checkbox', 'switch'])
const FIELDS = 'input,textarea,select,[contenteditable],[role=textbox],[role=searchbox],[role=spinbutton],[role=slider],[role=combobox]'

// target is what of e a person would aim at: a hidden checkbox is used by its label.
function aim(look, e) {
  if (look.visible(e)) return e
  if (e.labels) for (const l of e.labels) if (look.visible(l)) return l
  return null
}
const fieldsIn = look => all(FIELDS).filter(e => TEXT_ROLES.has(roleOf(e)) && look.visible(e))
const selectsIn = look => all('select').filter(e => look.visible(e))
const ticksIn = look => all('input[type=checkbox],[role=checkbox],[role=switch]').filter(e => TICKS.has(roleOf(e)) && aim(look, e))
const CLICKABLE = 'button,a[href],area[href],input,summary,option,[role],[tabindex],[onclick]'
function clickables(look) {
  const found = []
  for (const e of all('body *')) {
    let rank = -1
    if (matches(e, CLICKABLE)) {
      const r = roleOf(e)
      if (CLICK_FIRST.has(r)) rank = 0
      else if (TEXT_ROLES.has(r)) continue
      else if (WIDGET.has(r)) rank = 2
      else if (has(e, 'onclick') || (has(e, 'tabindex') && attr(e, 'tabindex') >= 0)) rank = 1
    }
    if (rank < 0 && tag(e) !== 'select' && look.style(e).cursor === 'pointer') {
      const p = parent(e)
      if (!p || look.style(p).cursor !== 'pointer') rank = tag(e) === 'label' ? 2 : 1
    }
    if (rank >= 0 && aim(look, e)) found.push({ e, rank })
  }
  return found
}
// A radio group is its own element where it has the role, else its radios of one name.
function radioGroups(look) {
  const groups = all('[role=radiogroup]').filter(e => look.visible(e)).map(e => ({ e, radios: all('input[type=radio],[role=radio]').filter(r => e.contains(r)) }))
  const byName = new Map()
  for (const r of all('input[type=radio]')) {
    if (groups.some(g => g.e.contains(r)) || !aim(look, r)) continue
    const key = (r.form ? all('form').indexOf(r.form) : '') + '/' + (r.name || '#' + byName.size)
    if (!byName.has(key)) byName.set(key, [])
    byName.get(key).push(r)
  }
  for (const radios of byName.values()) groups.push({ e: radios[0], radios, bare: true })
  return groups.sort((a, b) => a.e.compareDocumentPosition(b.e) & 4 ? -1 : 1)
}
// groupNames: its own name, that of its fieldset, or of the box holding only it, or the text before it.
function groupNames(g) {
  if (!g.bare) return [nameOf(g.e), '', nearLabel(g.e)]
  const set = closest(g.e, 'fieldset,[role=group]')
  if (set && all('input[type=radio]').filter(r => set.contains(r)).every(r => g.radios.includes(r))) { const s = nameOf(set); if (s) return [s, '', ''] }
  let box = g.e
  const others = all(CONTROL).filter(c => !g.radios.includes(c))
  while (parent(box) && !g.radios.every(r => box.contains(r))) box = parent(box)
  const before = nearLabel(box)
  let outer = box, own = ''
  while (parent(outer) && parent(outer) !== bodyOf() && !others.some(c => parent(outer).contains(c))) outer = parent(outer)
  const labels = g.radios.flatMap(r => r.labels ? [...r.labels] : [])
  const words = n => { let s = ''; for (let c = first(n); c; c = next(c)) s += kind(c) === 3 ? data(c) : kind(c) === 1 && !labels.includes(c) && rendered(c) ? ' ' + words(c) : ''; return s }
  own = nameOf(outer) || tidy(words(outer))
  return [own, '', before]
}

// best sorts candidates for one alternative; each has names [own, placeholder, nearest].
function best(cands, alt) {
  const want = norm(alt)
  let top = null
  cands.forEach((c, i) => {
    for (let src = 0; src < 3; src++) {
      const n = c.norm[src]
      if (!n || !(want === '' ? false : n.includes(want))) continue
      const key = [c.off ? 1 : 0, c.rank ?? 0, n === want ? 0 : n.startsWith(want) ? 1 : 2, src, i]
      if (!top || less(key, top.key)) top = { c, key }
    }
  })
  return top?.c
}
const less = (a, b) => { for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i]; return false }
const withNames = (c, names) => { c.names = names; c.norm = names.map(norm); return c }
const field = e => withNames({ e, off: locked(e) }, [nameOf(e), placeholderOf(e), nearLabel(e)])

function candidates(op, look) {
  switch (op) {
    case 'fill': return [...fieldsIn(look), ...selectsIn(look)].sort((a, b) => a.compareDocumentPosition(b) & 4 ? -1 : 1).map(e => ({ ...field(e), counts: tag(e) !== 'select' }))
    case 'choose': return [
      ...selectsIn(look).map(e => ({ ...field(e), counts: true })),
      ...radioGroups(look).map(g => withNames({ e: g.e, group: g, off: g.radios.length > 0 && g.radios.every(disabled), counts: true }, groupNames(g))),
      ...all('[role=listbox],[role=combobox]').filter(e => tag(e) !== 'select' && look.visible(e)).map(e => ({ ...field(e), counts: false })),
    ].sort((a, b) => a.e.compareDocumentPosition(b.e) & 4 ? -1 : 1)
    case 'tick': return ticksIn(look).map(e => ({ ...withNames({ e, off: disabled(e) }, [nameOf(e), '', nearLabel(e)]), counts: true }))
    default: return clickables(look).map(({ e, rank }) => withNames({ e, off: disabled(e), rank: rank > 0 ? 1 : 0, counts: rank < 2 },
      [nameOf(e) || (rank > 0 ? tidy(contentName(e, new Set([e]))) : ''), '', '']))
  }
}
const WHAT = { fill: 'field', choose: 'select or radio group', tick: 'checkbox', click: 'button', try: 'button' }
function find(op, names, nth) {
  const look = new Look(), cands = candidates(op, look)
  for (const alt of names ?? []) { const c = best(cands, alt); if (c) return { look, c } }
  if (nth > 0) {
    const counted = cands.filter(c => c.counts)
    if (counted.length >= nth) return { look, c: counted[nth - 1] }
  }
  const there = cands.map(c => c.names.find(Boolean)).filter(Boolean).slice(0, 12).map(s => JSON.stringify(s.slice(0, 40)))
  const which = (names ?? []).map(s => JSON.stringify(s)).join(' or ') || `number ${nth}`
  return { look, why: `no ${WHAT[op]} named ${which}; there ${there.length ? (there.length === 1 ? 'is ' : 'are ') + there.join(', ') : 'is none'}` }
}

// place scrolls e into view and gives the point to click, or says what is in the way.
function place(e) {
  let r = rectOf(e)
  if (r.top < 0 || r.left < 0 || r.bottom > innerHeight || r.right > innerWidth) {
    e.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    r = rectOf(e)
  }
  const rects = [...e.getClientRects()].filter(q => q.width > 0 && q.height > 0)
  if (rects.length > 1 && getComputedStyle(e).display === 'inline') r = rects[0]
  const x = Math.min(Math.max(r.left + r.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(r.top + r.height / 2, 0), innerHeight - 1)
  let hit = document.elementFromPoint(x, y)
  while (hit && shadow(hit)) { const deeper = shadow(hit).elementFromPoint(x, y); if (!deeper || deeper === hit) break; hit = deeper }
  if (hit && (hit === e || inTree(e, hit) || (e.labels && [...e.labels].some(l => l === hit || l.contains(hit))) || (tag(e) === 'label' && e.control === hit))) return { x, y }
  if (hit && tag(e) === 'area') return { x, y }
  return { x, y, covered: hit ? describe(hit) : 'nothing at all' }
}
const inTree = (top, e) => { for (let p = e; p; p = parent(p)) if (p === top) return true; return false }
const describe = e => { const s = tidy(contentName(e, new Set())).slice(0, 40); return `<${tag(e)}${e.id ? '#' + e.id : ''}>` + (s ? ` "${s}"` : '') }

// --- acts. Each returns {x,y} to click, {done:true}, or {why}.
function click(op, names, nth) {
  const { look, c, why } = find(op, names, nth)
  if (!c) return { why, missing: true }
  if (c.off) return { why: `"${c.names.find(Boolean) ?? ''}" is disabled`, missing: op === 'try', disabled: true }
  return pointAt(look, c.e, c.names.find(Boolean))
}
function pointAt(look, e, name) {
  const a = aim(look, e)
  if (!a) return { why: `"${name ?? ''}" is not visible` }
  hone.aimed = e
  const p = place(a)
  if (p.covered) return { why: `"${name ?? ''}" can't be clicked: ${p.covered} is in the way`, covered: true }
  return { x: p.x, y: p.y, name: name ?? '' }
}
const DIRECT = new Set(['date', 'time', 'datetime-local', 'month', 'week', 'range', 'color'])
const setValue = (p => (e, v) => p.set.call(e, v))(Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value'))
const fire = (e, type) => e.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
function fill(names, nth, value) {
  const { c, why } = find('fill', names, nth)
  if (!c) return { why, missing: true }
  const e = c.e, name = c.names.find(Boolean) ?? ''
  if (c.off) return { why: `the field "${name}" can't be written to`, disabled: true }
  hone.filled.add(e)
  return write(e, value, name)
}
function write(e, value, name) {
  const t = tag(e)
  if (t === 'select') return pick(e, [value], name)
  e.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  e.focus({ preventScroll: true })
  if (t === 'input' && DIRECT.has(typeOf(e))) {
    setValue(e, value)
    if (e.value === '' && value !== '') return { why: `the ${typeOf(e)} field "${name}" does not take "${value}"` }
    fire(e, 'input')
    fire(e, 'change')
    return { done: true }
  }
  if (roleOf(e) === 'slider' && t !== 'input') return { why: `the slider "${name}" can't be typed into` }
  type(e, value)
  return { done: true }
}
// type replaces what is in the field, one key after the other. The editing command is the
// one that typing runs, so its events are trusted and maxlength and the like hold.
function type(e, value) {
  if (e.select) e.select(); else getSelection().selectAllChildren(e)
  const had = e.value ?? e.textContent
  if (value === '') { if (had) document.execCommand('delete'); return }
  for (const ch of value) {
    const multi = ch === '\n'
    const init = { key: multi ? 'Enter' : ch, bubbles: true, cancelable: true, composed: true, keyCode: multi ? 13 : ch.toUpperCase().charCodeAt(0) }
    if (multi && tag(e) === 'input') continue
    if (e.dispatchEvent(new KeyboardEvent('keydown', init))) {
      if (multi) document.execCommand('insertLineBreak'); else document.execCommand('insertText', false, ch)
    }
    e.dispatchEvent(new KeyboardEvent('keyup', init))
  }
}
function pick(e, options, name) {
  const list = [...e.options].filter(o => !o.disabled)
  for (const alt of options) {
    const want = norm(alt)
    const o = list.find(o => norm(o.label) === want || norm(o.value) === want) ?? list.find(o => norm(o.label).startsWith(want)) ?? list.find(o => want && norm(o.label).includes(want))
    if (!o) continue
    e.focus({ preventScroll: true })
    if (e.multiple) o.selected = true; else e.selectedIndex = [...e.options].indexOf(o)
    fire(e, 'input')
    fire(e, 'change')
    return { done: true }
  }
  return { why: `"${name}" has no option ${options.map(s => JSON.stringify(s)).join(' or ')}; there are ${list.slice(0, 12).map(o => JSON.stringify(o.label)).join(', ')}`, missing: true }
}
const optionName = e => nameOf(e) || tidy(contentName(e, new Set())) || nearLabel(e)
function among(look, cands, options, name) {
  for (const alt of options) {
    const want = norm(alt), of = e => norm(optionName(e))
    const e = cands.find(e => of(e) === want) ?? cands.find(e => of(e).startsWith(want)) ?? cands.find(e => want && of(e).includes(want)) ?? cands.find(e => norm(e.value) === want)
    if (e) return disabled(e) ? { why: `the option "${optionName(e)}" of "${name}" is disabled` } : pointAt(look, e, optionName(e))
  }
  return { why: `"${name}" has no option ${options.map(s => JSON.stringify(s)).join(' or ')}; there are ${cands.slice(0, 12).map(e => JSON.stringify(optionName(e))).join(', ')}`, missing: true }
}
function choose(names, nth, options) {
  const { look, c, why } = find('choose', names, nth)
  if (!c) return { why, missing: true }
  const name = c.names.find(Boolean) ?? ''
  if (c.off) return { why: `"${name}" is disabled`, disabled: true }
  hone.filled.add(c.e)
  if (tag(c.e) === 'select') return pick(c.e, options, name)
  if (c.group) return among(look, c.group.radios, options, name)
  if (roleOf(c.e) === 'listbox') return among(look, all('[role=option]').filter(o => c.e.contains(o)), options, name)
  const open = all('[role=option]').filter(o => look.visible(o))
  if (open.length) { const r = among(look, open, options, name); if (!r.missing) return r }
  if (attr(c.e, 'aria-expanded') === 'true') return { why: `"${name}" has no option ${options.map(s => JSON.stringify(s)).join(' or ')}`, missing: true }
  return { ...pointAt(look, c.e, name), opens: true }
}
const leave = () => { const a = document.activeElement; if (!a || a === bodyOf()) return false; a.blur(); return true }
