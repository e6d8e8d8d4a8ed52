// The page's own time. Runs in the page's world before any of its scripts and replaces
// every source of time, so that page time stands still except while run() lets it pass.
// The verifier's only way in is the object that the last line hands to the debugger;
// nothing of it can be reached from the page.
(token => {
  'use strict'
  const W = globalThis, apply = Reflect.apply, define = Object.defineProperty
  const debug = console.debug.bind(console)
  const note = (kind, what) => debug(token, kind, what)
  const realNow = performance.now.bind(performance), realTimeout = W.setTimeout.bind(W)
  const FRAME = 1000 / 60

  const begin = performance.getEntriesByType('navigation')[0]?.serverTiming?.[0]
  const start = begin ? +begin.description : Date.UTC(2026, 2, 4, 10)
  let now = 0                    // page milliseconds since this document began
  const wall = () => start + now // the page's Date.now()

  // --- tasks run in a real message event each: what they throw is uncaught as it would
  // be in a timer, and every promise settles before the next one.
  const channel = new MessageChannel(), post = channel.port2.postMessage.bind(channel.port2)
  let job = null, done = null
  channel.port1.onmessage = () => {
    const f = job, d = done
    job = done = null
    try { if (f) f() } finally { d() }
  }
  const turn = f => new Promise(d => { job = f; done = d; post(0) })
  const real = ms => new Promise(d => realTimeout(d, ms))

  // --- timers
  const timers = new Map()
  let lastID = 0, nesting = 0
  const invoke = (fn, args) => typeof fn === 'function' ? apply(fn, W, args) : (0, eval)(String(fn))
  const arm = (fn, delay, args, every) => {
    let ms = Math.max(0, Math.min(+delay || 0, 0x7fffffff)), depth = nesting + 1
    if (depth > 5 || every) ms = Math.max(ms, 4) // as browsers do: a chain of zeros must not stop time
    const id = ++lastID
    timers.set(id, { id, at: now + ms, fn, args, every: every ? ms : 0, depth })
    return id
  }
  const set = (name, value) => define(W, name, { value, writable: true, configurable: true, enumerable: true })
  set('setTimeout', function setTimeout(fn, ms, ...args) { return arm(fn, ms, args, false) })
  set('setInterval', function setInterval(fn, ms, ...args) { return arm(fn, ms, args, true) })
  set('clearTimeout', function clearTimeout(id) { timers.delete(+id) })
  set('clearInterval', function clearInterval(id) { timers.delete(+id) })
  set('requestIdleCallback', function requestIdleCallback(fn) {
    return arm(() => fn({ didTimeout: false, timeRemaining: () => 10 }), 1, [], false)
  })
  set('cancelIdleCallback', function cancelIdleCallback(id) { timers.delete(+id) })

  // --- frames
  let frames = new Map(), lastFrame = 0
  set('requestAnimationFrame', function requestAnimationFrame(fn) {
    if (typeof fn !== 'function') throw new TypeError('parameter 1 is not of type Function')
    frames.set(++lastFrame, fn)
    return lastFrame
  })
  set('cancelAnimationFrame', function cancelAnimationFrame(id) { frames.delete(+id) })
  // A frame that falls together with a timer comes after it, and is not skipped for it.
  let drawn = 0 // number of the last frame, from the document's beginning
  const nextFrame = () => Math.max(drawn + 1, Math.ceil(now / FRAME - 1e-6))
  const frame = () => {
    drawn = nextFrame()
    const due = frames
    frames = new Map()
    let failed = false, error
    for (const [id, fn] of due) {
      if (!due.has(id)) continue
      try { fn(now) } catch (e) { if (failed) reportError(e); else { failed = true; error = e } }
    }
    if (failed) throw error
  }

  // --- clocks
  const RealDate = Date
  const dateNow = function now() { return Math.floor(wall()) }
  const VirtualDate = new Proxy(RealDate, {
    construct: (t, args, n) => Reflect.construct(t, args.length ? args : [Math.floor(wall())], n),
    apply: () => new RealDate(wall()).toString(),
    get: (t, k) => k === 'now' ? dateNow : t[k],
  })
  define(RealDate.prototype, 'constructor', { value: VirtualDate, writable: true, configurable: true })
  define(W, 'Date', { value: VirtualDate, writable: true, configurable: true })
  define(Performance.prototype, 'now', { value: function now_() { return now }, writable: true, configurable: true })
  define(Performance.prototype, 'timeOrigin', { get: () => start, configurable: true })
  define(Event.prototype, 'timeStamp', { get: () => now, configurable: true })
  const DTF = Intl.DateTimeFormat.prototype
  const format = Object.getOwnPropertyDescriptor(DTF, 'format').get, parts = DTF.formatToParts
  define(DTF, 'format', { configurable: true, get() { const f = apply(format, this, []); return d => f(d === undefined ? wall() : d) } })
  define(DTF, 'formatToParts', { configurable: true, writable: true, value(d) { return apply(parts, this, [d === undefined ? wall() : d]) } })
  if (W.Temporal) {
    const T = W.Temporal, instant = () => T.Instant.fromEpochMilliseconds(Math.floor(wall()))
    const zoned = z => instant().toZonedDateTimeISO(z ?? 'UTC')
    for (const [k, f] of Object.entries({
      instant, zonedDateTimeISO: zoned, plainDateISO: z => zoned(z).toPlainDate(),
      plainTimeISO: z => zoned(z).toPlainTime(), plainDateTimeISO: z => zoned(z).toPlainDateTime(),
    })) define(T.Now, k, { value: f, writable: true, configurable: true })
  }
  define(AbortSignal, 'timeout', { configurable: true, writable: true, value(ms) {
    const c = new AbortController()
    arm(() => c.abort(new DOMException('signal timed out', 'TimeoutError')), ms, [], false)
    return c.signal
  } })

  // --- CSS animations, transitions and SVG animations: paused where they are met, and
  // put where page time says.
  const born = new WeakMap() // animation → page time when it was first met
  const animations = finishing => {
    for (const a of document.getAnimations()) {
      if (!born.has(a)) {
        if (a.playState !== 'running') continue
        born.set(a, now)
        a.pause()
        a.currentTime = 0
        continue
      }
      if (a.playState !== 'paused') { born.delete(a); continue } // the page took over
      const t = (now - born.get(a)) * a.playbackRate, end = a.effect ? a.effect.getComputedTiming().endTime : Infinity
      if (t >= end) { born.delete(a); a.finish() } else if (finishing) a.currentTime = t
    }
  }
  const svgs = () => {
    for (const e of document.querySelectorAll('animate,animateTransform,animateMotion,set')) {
      const s = e.ownerSVGElement
      if (s && !s.parentElement?.closest('svg')) { s.pauseAnimations(); s.setCurrentTime(now / 1000) }
    }
  }

  // --- things that answer in real time: after one of these, run() leaves them a little
  let slow = false
  const slowly = (o, k) => {
    const f = o && o[k]
    if (typeof f === 'function') define(o, k, { configurable: true, writable: true, value(...a) { slow = true; return apply(f, this, a) } })
  }
  const kept = (o, k) => { // storage that a fresh load would have to clear
    const f = o && o[k]
    if (typeof f === 'function') define(o, k, { configurable: true, writable: true, value(...a) { slow = true; note('stores', k); return apply(f, this, a) } })
  }
  for (const k of ['readAsText', 'readAsDataURL', 'readAsArrayBuffer']) slowly(FileReader.prototype, k)
  for (const k of ['digest', 'encrypt', 'decrypt', 'generateKey', 'importKey', 'deriveKey', 'deriveBits', 'sign', 'verify']) slowly(W.SubtleCrypto?.prototype, k)
  for (const k of ['fetch', 'createImageBitmap']) slowly(W, k)
  slowly(HTMLImageElement.prototype, 'decode')
  slowly(HTMLCanvasElement.prototype, 'toBlob')
  slowly(Worker.prototype, 'postMessage')
  for (const k of ['ResizeObserver', 'IntersectionObserver']) slowly(W[k]?.prototype, 'observe')
  slowly(Document.prototype, 'startViewTransition')
  kept(IDBFactory.prototype, 'open')
  kept(W.CacheStorage?.prototype, 'open')
  kept(W.StorageManager?.prototype, 'getDirectory')
  const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')
  define(HTMLImageElement.prototype, 'src', { ...src, set(v) { slow = true; apply(src.set, this, [v]) } })

  // --- ways out that neither the request filter nor the page's policy sees
  const deny = (name, kind, what) => { if (W[name]) set(name, function () { note(kind, what); throw new DOMException(name + ' is not allowed', 'NotAllowedError') }) }
  deny('RTCPeerConnection', 'network', 'opens a WebRTC connection')
  deny('webkitRTCPeerConnection', 'network', 'opens a WebRTC connection')
  deny('WebTransport', 'network', 'opens a WebTransport connection')
  deny('WebSocketStream', 'network', 'opens a WebSocket')
  deny('SharedWorker', 'network', 'starts a shared worker')
  if (W.ServiceWorkerContainer) define(ServiceWorkerContainer.prototype, 'register', { value() {
    note('network', 'registers a service worker')
    return Promise.reject(new DOMException('service workers are not allowed', 'NotAllowedError'))
  } })
  set('print', () => {})
  if (!W.Notification) set('Notification', class Notification extends EventTarget { // the headless shell has none
    static permission = 'denied'
    static requestPermission(done) { done?.('denied'); return Promise.resolve('denied') }
    close() {}
  })
  set('open', function open(url) { note('window', String(url ?? '')); return null })

  // --- run: lets ms pass, but comes back after about `patience` real milliseconds with
  // what is left, so that a page that takes long is told from one that hangs.
  const run = async (ms, patience) => {
    const end = now + ms, began = realNow()
    let looked = -Infinity, turns = 0
    await turn(null)
    if (slow) { slow = false; await real(20) }
    animations(false)
    for (;;) {
      let next = null
      for (const t of timers.values()) if (!next || t.at < next.at || (t.at === next.at && t.id < next.id)) next = t
      const due = frames.size ? nextFrame() * FRAME : Infinity, at = Math.min(next ? next.at : Infinity, due)
      if (at > end) break
      if (at > now) now = at
      if (now - looked >= 100) { looked = now; animations(false) }
      if (next && next.at <= due) {
        if (next.every) next.at = now + next.every; else timers.delete(next.id)
        await turn(() => { nesting = next.every ? 0 : next.depth; try { invoke(next.fn, next.args) } finally { nesting = 0 } })
      } else await turn(frame)
      if ((++turns & 15) === 0 && realNow() - began > patience) return { now, left: end - now }
    }
    now = end
    animations(true)
    svgs()
    await turn(null)
    if (slow) { slow = false; await real(20); await turn(null) }
    return { now, left: 0 }
  }
  const animating = () => document.getAnimations().some(a => a.effect && a.effect.getComputedTiming().endTime < 3000 && a.playState !== 'finished')
  if (begin?.name === 'fresh') W.name = ''
  debug(token, 'clock', { run, animating })
})(TOKEN)
