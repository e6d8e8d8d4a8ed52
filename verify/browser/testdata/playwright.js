// The part of Playwright's interface that Web-Bench's calculator uses, written anew over four functions of the adapter:
// honeOpen(), honeClick(name), honeSees(text, gone) → "" or why not, honeAsk(script) → value.
const names = [], bodies = [], befores = [];
function test(name, body) { names.push(name); bodies.push(body); }
test.beforeEach = body => befores.push(body);
test.describe = (name, body) => body();
async function start(i) {
  for (const b of befores) await b({page});
  await bodies[i]({page});
}

// find is the source of a function of the page's: the elements that a selector means. ":text(…)" is a part of the element's own text.
const find = `(selector => {
  const parts = selector.split(/:text\\("((?:[^"\\\\]|\\\\.)*)"\\)/), low = s => s.replace(/\\s+/g, " ").trim().toLowerCase();
  if (parts.length === 1) return [...document.querySelectorAll(selector)];
  let found = null;
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const css = parts[i].trim(), next = css.startsWith("+"), bare = css.replace(/^\\+\\s*/, "");
    const all = found === null ? [...document.querySelectorAll(bare)] : found.map(e => e.nextElementSibling).filter(e => e && e.matches(bare));
    if (found !== null && !next) throw new Error("selector " + selector);
    found = all.filter(e => low(e.textContent).includes(low(parts[i + 1])));
  }
  if (parts[parts.length - 1].trim()) throw new Error("selector " + selector);
  return found;
})`;
const quote = s => JSON.stringify(s);
function locator(selector, nth) {
  const one = `${find}(${quote(selector)})[${nth || 0}]`;
  const ask = body => honeAsk(`(e => { if (!e) throw new Error("nothing matches " + ${quote(selector)}); return ${body}; })(${one})`);
  return {
    selector, ask, one,
    first: () => locator(selector, 0), nth: n => locator(selector, n),
    click() { click(selector, this); },
    textContent: () => ask("e.textContent"),
    inputValue: () => ask("e.value"),
    evaluate: (fn, arg) => ask(`(r => r instanceof CSSStyleDeclaration ? Object.fromEntries(Array.from(r, k => [k, r.getPropertyValue(k)])) : r)((${fn})(e, ${quote(arg === undefined ? null : arg)}))`),
    visible: () => honeAsk(`(e => !!e && e.checkVisibility({visibilityProperty: true}) && e.getBoundingClientRect().width > 0)(${one})`),
    inside: () => ask("(b => b.bottom > 0 && b.right > 0 && b.top < innerHeight && b.left < innerWidth)(e.getBoundingClientRect())"),
  };
}
// A click goes by what the thing is called; where a text is given, by that.
function click(selector, loc) {
  const said = /:text\("([^"]*)"\)$/.exec(selector);
  honeClick(said && selector.startsWith("button") ? said[1] : loc.textContent().trim());
}
const page = {
  goto: () => honeOpen(), locator, click: s => click(s, locator(s)), evaluate: fn => honeAsk(`(${fn})()`),
};

function fail(why) { throw new Error(why); }
function seen(text, gone) { const why = text.trim() === "" ? "" : honeSees(text, gone); if (why) fail("the page has it, a check doesn’t: " + why); }
function expect(x) {
  const claims = no => {
    const hold = (ok, why) => { if (ok === no) fail((no ? "not " : "") + why); };
    return {
      toBe: y => hold(Object.is(x, y), `${quote(x)} to be ${quote(y)}`),
      toBeTruthy: () => hold(!!x, `${quote(x)} to be true`),
      toBeLessThan: y => hold(x < y, `${x} < ${y}`), toBeGreaterThan: y => hold(x > y, `${x} > ${y}`),
      toBeCloseTo: (y, digits) => hold(Math.abs(x - y) < Math.pow(10, -digits) / 2, `${x} to be close to ${y}`),
      toBeVisible() {
        hold(x.visible(), x.selector + " to be visible");
        const said = x.selector.match(/:text\("([^"]*)"\)/g);
        for (const s of said || []) if (!no) seen(s.slice(7, -2), false);
        if (said && no) seen(said[0].slice(7, -2), true);
      },
      toBeInViewport: () => hold(x.inside(), x.selector + " to be in the window"),
      toHaveValue(v) { const got = x.inputValue(); hold(got === v, `${x.selector} to hold ${quote(v)}, it holds ${quote(got)}`); if (!no) seen(v, false); },
      toHaveText(v) { const got = x.textContent().replace(/\s+/g, " ").trim(); hold(got === v, `${x.selector} to say ${quote(v)}, it says ${quote(got)}`); if (!no) seen(v, false); },
    };
  };
  return Object.assign(claims(false), {not: claims(true)});
}
function require(name) {
  if (name === "@playwright/test") return {test, expect};
  if (name === "@web-bench/test-util") return {getOffset: (page, selector) => locator(selector).ask("(b => ({left: b.left + scrollX, top: b.top + scrollY, width: b.width, height: b.height, right: b.right + scrollX, bottom: b.bottom + scrollY}))(e.getBoundingClientRect())")};
  fail("no " + name);
}
