// The general checks that are a matter of looking: title, names, fold, scrolling,
// language, contrast; and what the exercise needs.

const NAMED = 'button,input:not([type=hidden]),select,textarea,summary,[contenteditable=""],[contenteditable=true],[role=button],[role=checkbox],[role=radio],[role=switch],[role=textbox],[role=searchbox],[role=combobox],[role=listbox],[role=slider],[role=spinbutton],[role=tab],[role=menuitem]'
function controls(look) { return all(NAMED).filter(e => aim(look, e)) }
function audit(contrastToo) {
  hone.note()
  const look = new Look(), out = { title: tidy(document.title), headings: [], unnamed: [], words: [], wide: 0, fold: false, faint: [], refresh: '' }
  for (const e of all(HEADING)) if (look.visible(e)) { const s = tidy(contentName(e, new Set())); if (s) out.headings.push(s) }
  for (const e of controls(look)) {
    const n = nameOf(e)
    if (!n && !placeholderOf(e)) out.unnamed.push(sketchOf(e))
    else out.words.push(n || placeholderOf(e))
  }
  const doc = root()
  if (look.sideways && doc.scrollWidth > innerWidth + 1) out.wide = doc.scrollWidth
  const shows = r => r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth
  const visit = (n, e, r, s) => { if (!out.fold && shows(r)) out.fold = true; if (contrastToo) faint(look, e, r, s, out.faint) }
  readText(look, bodyOf(), fieldText, visit)
  if (!out.fold) out.fold = all('canvas,img,svg,input,button,video').some(e => look.visible(e) && shows(rectOf(e)))
  for (const m of all('meta[http-equiv]')) if (/^refresh$/i.test(attr(m, 'http-equiv').trim())) out.refresh = attr(m, 'content') ?? ''
  out.links = all('link[rel][href]').filter(l => !/^(data|blob):/i.test(attr(l, 'href').trim())).map(l => `<link rel=${attr(l, 'rel')} href=${attr(l, 'href')}>`.slice(0, 120))
  out.animating = document.getAnimations().some(a => a.playState !== 'finished' && a.effect?.getComputedTiming().endTime < 3000)
  return out
}
const sketchOf = e => `<${tag(e)}${attr(e, 'type') ? ' type=' + attr(e, 'type') : ''}${e.id ? ' id=' + e.id : ''}${attr(e, 'class') ? ' class=' + attr(e, 'class').split(/\s+/)[0] : ''}>`

// --- contrast (WCAG 2.2, 1.4.3)
const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }), colours = new Map()
function rgba(c) {
  let v = colours.get(c)
  if (v) return v
  const m = c.match(/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/)
  if (m) v = [+m[1], +m[2], +m[3], m[4] === undefined ? 1 : +m[4]]
  else {
    paint.clearRect(0, 0, 1, 1)
    paint.fillStyle = '#000'
    paint.fillStyle = c
    paint.fillRect(0, 0, 1, 1)
    const d = paint.getImageData(0, 0, 1, 1).data
    v = [d[0], d[1], d[2], d[3] / 255]
  }
  colours.set(c, v)
  return v
}
const over = (top, under) => { const a = top[3]; return [0, 1, 2].map(i => top[i] * a + under[i] * (1 - a)).concat(a + under[3] * (1 - a)) }
const light = c => { const f = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; return 0.2126 * f(c[0]) + 0.7152 * f(c[1]) + 0.0722 * f(c[2]) }
const ratio = (a, b) => { const x = light(a), y = light(b); return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05) }
const COLOUR = /rgba?\([^)]*\)|color\([^)]*\)|(?:ok)?l(?:ab|ch)\([^)]*\)|hsla?\([^)]*\)/g

// grounds gives the colours that may lie behind e's text, or null where pictures do.
function grounds(look, e, r) {
  let stack = []
  for (let p = e; p; p = parent(p)) stack.push(p)
  const floats = stack.some(p => /absolute|fixed|sticky/.test(look.style(p).position) || look.style(p).marginTop.startsWith('-'))
  if (floats) {
    const x = r.left + r.width / 2, y = r.top + r.height / 2
    if (x >= 0 && y >= 0 && x < innerWidth && y < innerHeight) {
      const hit = document.elementsFromPoint(x, y), i = hit.indexOf(e)
      if (i >= 0) stack = hit.slice(i)
    }
  }
  let layers = [[0, 0, 0, 0]] // what is composed so far, front to back; more than one with gradients
  for (const p of stack) {
    const s = look.style(p), o = +s.opacity
    if (p !== e && /^(canvas|img|video|svg|picture)$/.test(tag(p))) return null
    if (s.backgroundImage !== 'none' && s.webkitBackgroundClip !== 'text') {
      if (s.backgroundImage.includes('url(')) return null
      const stops = (s.backgroundImage.match(COLOUR) ?? []).map(rgba)
      if (stops.length) layers = layers.flatMap(l => stops.slice(0, 4).map(c => over(l, fade(c, o)))).slice(0, 64)
    }
    const c = rgba(s.backgroundColor)
    if (c[3] > 0) layers = layers.map(l => over(l, fade(c, o)))
    if (layers.every(l => l[3] > 0.995)) return layers
  }
  const base = look.style(root()).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1]
  return layers.map(l => over(l, base))
}
const fade = (c, o) => o < 1 ? [c[0], c[1], c[2], c[3] * o] : c
const WORDLESS = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{FE0F}\u{200D}\u{20E3}\s]*$/u
function faint(look, e, r, text, out) {
  if (out.length >= 5 || disabled(e) || closest(e, 'label') && closest(e, 'label').control && disabled(closest(e, 'label').control)) return
  const s = look.style(e)
  if ((WORDLESS.test(text) && !/[0-9#*©®™]/.test(text)) || s.webkitBackgroundClip === 'text') return
  const size = parseFloat(s.fontSize), large = size >= 24 || (size >= 18.66 && +s.fontWeight >= 700), want = large ? 3 : 4.5
  const back = grounds(look, e, r)
  if (!back) return
  const ink = rgba(e instanceof SVGElement ? s.fill : s.webkitTextFillColor), o = look.box(e).opacity
  let worst = 99, bg
  for (const b of back) { const v = ratio(over(fade(ink, o), b), b); if (v < worst) { worst = v; bg = b } }
  if (worst < want - 0.005) out.push({ text: tidy(text).slice(0, 40), ratio: Math.round(worst * 100) / 100, want, ink: `rgb(${ink.slice(0, 3).join(' ')})`, back: `rgb(${bg.slice(0, 3).map(Math.round).join(' ')})` })
}

// --- exercise
const SAMPLE = { number: '7', date: '2026-03-05', time: '10:30', 'datetime-local': '2026-03-05T10:30', month: '2026-03', week: '2026-W10', color: '#336699',
  email: 'ada@example.com', tel: '01012345678', url: 'https://example.com/', password: 'Abc-1234' }
function typeAll(lang, limit) {
  hone.note()
  const look = new Look(), list = all(FIELDS).filter(e => (TEXT_ROLES.has(roleOf(e)) || tag(e) === 'select') && look.visible(e) && !locked(e)).slice(0, limit)
  for (const e of list) {
    if (!e.isConnected || locked(e)) continue
    const t = tag(e), type = t === 'input' ? typeOf(e) : t
    if (type === 'select') {
      const o = [...e.options].filter(o => !o.disabled)
      if (o.length) write(e, o[o.length - 1].label, '')
    } else if (type === 'range') {
      const lo = +(e.min || 0), hi = +(e.max || 100)
      write(e, String(lo + (hi - lo) / 2), '')
    } else if (type === 'number') {
      let v = 7
      if (e.min !== '' && v < +e.min) v = +e.min
      if (e.max !== '' && v > +e.max) v = +e.max
      write(e, String(v), '')
    } else write(e, SAMPLE[type] ?? (lang === 'ko' ? '가나다 12' : 'Sample 12'), '')
  }
  leave()
  return list.length
}
// nextButton gives the point of a button not clicked yet. A page that draws itself anew
// has new elements each time, so buttons are also known by name and rank among namesakes.
function nextButton(done) {
  hone.note()
  const look = new Look(), ranks = new Map()
  for (const e of all('button,input,summary,[role=button]')) {
    if (roleOf(e) !== 'button') continue
    const name = norm(nameOf(e)), k = ranks.get(name) ?? 0
    ranks.set(name, k + 1)
    const key = name + '#' + k
    if (hone.clicked.has(e) || done.includes(key) || disabled(e) || !look.visible(e)) continue
    const p = place(e)
    if (p.covered) continue
    hone.clicked.add(e)
    return { x: p.x, y: p.y, key }
  }
  return null
}
const stored = () => {
  const of = s => { try { return Object.fromEntries(Object.keys(s).map(k => [k, s.getItem(k)])) } catch { return {} } }
  return { local: of(localStorage), session: of(sessionStorage) }
}
Object.assign(hone, { audit, typeAll, nextButton, stored })
if (globalThis.top === globalThis && performance.getEntriesByType('navigation')[0]?.serverTiming?.[0]?.name === 'fresh') {
  try {
    localStorage.clear()
    sessionStorage.clear()
    for (const c of document.cookie.split(';')) if (c.trim()) document.cookie = c.split('=')[0] + '=; max-age=0; path=/'
  } catch { /* a frame without storage */ }
}
