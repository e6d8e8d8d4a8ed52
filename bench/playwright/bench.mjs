// The checks of verify/browser written for Playwright, to compare their speed: the same
// pages, the same task steps and expectations, the same general checks, one warm browser
// and a fresh context for each check, as Playwright's own tests have.
//   node bench.mjs CHROMIUM APPS WIDTH
// prints apps/s, the median of single apps, and the processor time for one, as JSON.
import { chromium } from 'playwright-core'
import { readFileSync, readdirSync } from 'node:fs'

const [path, apps = '36', width = '1'] = process.argv.slice(2)
const folder = new URL('../../verify/browser/testdata/', import.meta.url)
const names = ['good-tip', 'good-list', 'bench-quiz', 'bench-tracker', 'bench-timer', 'bench-unit-ko']
const pages = names.map(n => {
  const html = readFileSync(new URL(n + '.html', folder), 'utf8')
  return { html, lang: 'en', ...JSON.parse(html.slice(4, html.indexOf('-->'))) }
})
const escape = s => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const like = s => new RegExp(escape(s), 'i')

async function first(...locators) {
  for (const l of locators) if (await l.count()) return l.first()
  return null
}
async function field(page, names, nth) {
  for (const n of names) {
    const l = await first(page.getByLabel(like(n)), page.getByPlaceholder(like(n)))
    if (l) return l
  }
  const l = page.locator('input:visible,textarea:visible').nth((nth ?? 1) - 1)
  if (nth && await l.count()) return l
  throw new Error('no field ' + names)
}
async function clickable(page, names, nth) {
  for (const n of names) {
    const l = await first(page.getByRole('button', { name: like(n) }), page.getByRole('link', { name: like(n) }), page.getByRole('tab', { name: like(n) }), page.getByText(like(n)))
    if (l) return l
  }
  const l = page.getByRole('button').nth((nth ?? 1) - 1)
  return nth && await l.count() ? l : null
}
async function step(page, s) {
  if (s.fill) await (await field(page, s.fill, s.nth)).fill(s.with)
  else if (s.choose) {
    for (const n of s.choose) {
      const select = page.getByLabel(like(n)).and(page.locator('select'))
      if (await select.count()) { await select.selectOption({ label: s.with[0] }); break }
      const group = page.getByRole('group', { name: like(n) })
      if (await group.count()) { await group.getByRole('radio', { name: like(s.with[0]) }).check(); break }
    }
  } else if (s.click || s.try) {
    const l = await clickable(page, s.click ?? s.try, s.nth)
    if (!l && s.click) throw new Error('no button ' + s.click)
    for (let i = 0; l && i < (s.times ?? 1); i++) await l.click()
  } else if (s.press) for (let i = 0; i < (s.times ?? 1); i++) await page.keyboard.press(s.press)
  else if (s.wait) return page.clock.runFor(s.wait * 1000)
  else if (s.reload) await page.reload()
  await page.clock.runFor(50)
}
const flat = s => s.toLowerCase().replace(/\s+/g, '')
async function holds(page, see) {
  const text = await page.locator('body').innerText()
  const numbers = (text.match(/-?[\d,]*\.?\d+/g) ?? []).map(s => +s.replace(/,/g, ''))
  for (const e of see) {
    const ok = e.number !== undefined ? numbers.some(x => Math.abs(x - e.number) <= Math.max(0.005, Math.abs(e.number) * 0.005))
      : e.between ? numbers.some(x => x >= e.between[0] && x <= e.between[1])
      : e.text ? e.text.some(t => flat(text).includes(flat(t)))
      : e.gone ? !e.gone.some(t => flat(text).includes(flat(t)))
      : e.rows !== undefined ? await rows(page, e) : false
    if (!ok) return JSON.stringify(e) + ' in ' + text.slice(0, 100)
  }
  return ''
}
async function rows(page, e) {
  for (const l of [page.getByRole('listitem'), page.locator('tbody tr')]) {
    if (await (e.with ? l.filter({ hasText: like(e.with) }) : l).count() === e.rows) return true
  }
  return false
}
async function open(browser, app, size, watch) {
  const context = await browser.newContext({ viewport: size, locale: app.lang === 'ko' ? 'ko-KR' : 'en-US', timezoneId: 'UTC', colorScheme: 'light', acceptDownloads: false, serviceWorkers: 'block' })
  const page = await context.newPage()
  page.on('console', m => { if (m.type() === 'error') watch.errors.push(m.text()) })
  page.on('pageerror', e => watch.errors.push(e.message))
  page.on('dialog', d => d.accept())
  await page.route('**/*', r => {
    if (r.request().url() === 'https://app.invalid/') return r.fulfill({ contentType: 'text/html; charset=utf-8', body: app.html })
    watch.requests.push(r.request().url())
    return r.abort()
  })
  await page.clock.install({ time: '2026-03-04T10:00:00Z' })
  await page.goto('https://app.invalid/')
  await page.clock.pauseAt('2026-03-04T10:02:00Z') // later than any load takes
  return { context, page }
}
// audit is what has to be looked at inside the page: scrolling, names, contrast.
const audit = () => {
  const shown = e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const name = e => e.getAttribute('aria-label') || [...(e.labels ?? [])].map(l => l.innerText).join() || e.innerText || e.placeholder || e.title || e.value
  const unnamed = [...document.querySelectorAll('button,input,select,textarea')].filter(shown).filter(e => !name(e)).length
  const rgb = s => s.match(/[\d.]+/g).map(Number)
  const light = c => { const f = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; return 0.2126 * f(c[0]) + 0.7152 * f(c[1]) + 0.0722 * f(c[2]) }
  let faint = 0
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let n; (n = walk.nextNode());) {
    const e = n.parentElement
    if (!n.data.trim() || !shown(e) || e.tagName === 'SCRIPT') continue
    const s = getComputedStyle(e), big = parseFloat(s.fontSize) >= 24
    let p = e, back = [255, 255, 255]
    for (; p; p = p.parentElement) { const c = rgb(getComputedStyle(p).backgroundColor); if (c[3] !== 0) { back = c; break } }
    const a = light(rgb(s.color)), b = light(back)
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < (big ? 3 : 4.5)) faint++
  }
  return { unnamed, faint, wide: document.documentElement.scrollWidth > innerWidth + 1, heading: [...document.querySelectorAll('h1,h2,h3')].some(shown), fold: document.body.innerText.trim() !== '', words: [document.title, ...[...document.querySelectorAll('h1,h2,h3,button')].map(e => e.innerText)] }
}
const stored = () => ({ ...localStorage })

async function general(browser, app) {
  const watch = { errors: [], requests: [] }, why = []
  const { context, page } = await open(browser, app, { width: 390, height: 844 }, watch)
  const look = async () => { const a = await page.evaluate(audit); if (a.unnamed || a.faint || a.wide || !a.heading || !a.fold) why.push(JSON.stringify(a)); return a }
  const a = await look()
  if (!await page.title()) why.push('title')
  if (app.lang === 'ko' && !a.words.some(s => /[가-힣]/.test(s))) why.push('language')
  await page.setViewportSize({ width: 1280, height: 800 })
  await look()
  const first = await page.evaluate(stored)
  for (const l of await page.locator('input:visible,textarea:visible').all()) {
    const type = await l.getAttribute('type')
    if (type === 'radio' || type === 'checkbox') continue
    await l.fill(type === 'number' ? '7' : 'Sample 12')
  }
  for (const s of await page.locator('select:visible').all()) await s.selectOption({ index: -1 })
  await page.clock.runFor(50)
  const done = new Set()
  for (let i = 0; i < 100; i++) {
    let next = null
    for (const b of await page.getByRole('button', { disabled: false }).all()) {
      const n = await b.innerText()
      if (!done.has(n)) { done.add(n); next = b; break }
    }
    if (!next) break
    await next.click()
    await page.clock.runFor(50)
  }
  for (const k of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(k)
  await page.clock.runFor(1000)
  await look()
  const before = await page.evaluate(stored)
  if (Object.keys(before).length) {
    await page.reload()
    const after = await page.evaluate(stored)
    for (const k in before) if (!(k in after) || (after[k] === first[k] && after[k] !== before[k])) why.push('lost ' + k)
  }
  await context.close()
  return why.concat(watch.errors, watch.requests)
}
async function check(browser, app, c) {
  const watch = { errors: [], requests: [] }
  const { context, page } = await open(browser, app, { width: 1280, height: 800 }, watch)
  await page.clock.runFor(50)
  for (const s of c.do) await step(page, s)
  let why = ''
  for (let t = 0; t <= 1000; t += 50) {
    if (!(why = await holds(page, c.see))) break
    await page.clock.runFor(50)
  }
  const a = await page.evaluate(audit)
  await context.close()
  return [why, ...watch.requests, a.unnamed ? 'names' : '', a.faint ? 'contrast' : '', a.wide ? 'scroll' : ''].filter(Boolean)
}
async function grade(browser, app) {
  const began = performance.now()
  const why = await general(browser, app)
  for (const c of app.checks) why.push(...await check(browser, app, c))
  if (why.length) throw new Error(why.join('; '))
  return performance.now() - began
}

// cpu is the processor time, in ms, of this process and all that it started (Linux).
function cpu() {
  const parent = new Map(), time = new Map()
  for (const p of readdirSync('/proc').filter(s => /^\d+$/.test(s))) {
    try {
      const f = readFileSync(`/proc/${p}/stat`, 'utf8').split(') ')[1].split(' ')
      parent.set(p, f[1])
      time.set(p, f.slice(11, 15).reduce((a, s) => a + +s, 0) * 10)
    } catch { /* it ended */ }
  }
  const mine = p => p === String(process.pid) || (parent.has(p) && mine(parent.get(p)))
  return [...time].filter(([p]) => mine(p)).reduce((a, [, t]) => a + t, 0)
}

const browser = await chromium.launch({ executablePath: path, args: ['--disable-gpu'] })
for (const app of [...pages, ...pages]) await grade(browser, app)
const took = [], began = performance.now(), burnt = cpu()
let next = 0
await Promise.all(Array.from({ length: +width }, async () => {
  while (next < +apps) took.push(await grade(browser, pages[next++ % pages.length]))
}))
const seconds = (performance.now() - began) / 1000
took.sort((a, b) => a - b)
console.log(JSON.stringify({ apps: +apps, width: +width, apps_per_s: +(apps / seconds).toFixed(2), median_ms: +took[took.length >> 1].toFixed(1), cpu_ms_per_app: +((cpu() - burnt) / apps).toFixed(1) }))
await browser.close()
