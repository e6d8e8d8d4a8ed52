// Runs once in a new machine, after the core, and gives the methods of its apps: from here on no app can leave anything
// behind for the next one, because everything that an app can reach and that outlives
// it is frozen. What is left out is what a page's policy forbids as well (eval), and
// what would take memory in one step that can't be interrupted.
((hone, env) => {
  "use strict";
  const limit = 1 << 20;
  const bounded = (proto, name, size) => {
    const plain = proto[name];
    const value = { [name](n, ...rest) {
      if (size(this, n) > limit) throw new RangeError(name + ": too long");
      return plain.call(this, n, ...rest);
    } }[name];
    Object.defineProperty(proto, name, { value, writable: true, configurable: true, enumerable: false });
  };
  bounded(String.prototype, "repeat", (s, n) => String(s).length * n);
  bounded(String.prototype, "padStart", (s, n) => n);
  bounded(String.prototype, "padEnd", (s, n) => n);

  const hidden = [ // what only syntax leads to
    function* () {}, async function () {}, [][Symbol.iterator](), ""[Symbol.iterator](),
    new Map()[Symbol.iterator](), new Set()[Symbol.iterator](), /a/[Symbol.matchAll](""), (function* () {})(),
  ];
  // What only an opened app leads to: its methods, and what it has where nothing is stored.
  const app = hone.start({title: "", state: [{name: "x", init: () => 0, saved: true}]}, env), methods = Object.getPrototypeOf(app);
  const seen = new Set(), todo = [globalThis, env, methods, app.loaded, ...hidden.map(Object.getPrototypeOf), hidden[0].prototype];
  while (todo.length) {
    const o = todo.pop();
    if (o === null || (typeof o !== "object" && typeof o !== "function") || seen.has(o)) continue;
    seen.add(o);
    todo.push(Object.getPrototypeOf(o));
    for (const key of Reflect.ownKeys(o)) {
      const d = Object.getOwnPropertyDescriptor(o, key);
      todo.push(d.value, d.get, d.set);
    }
  }
  // Functions aren't made from texts.
  for (const o of seen) {
    const d = Object.getOwnPropertyDescriptor(o, "constructor");
    if (d && d.configurable && /Function$/.test(d.value && d.value.name)) delete o.constructor;
  }
  // An own property may still hide an inherited one (s.valueOf = 1), although that one is frozen.
  for (const proto of [Object.prototype, Error.prototype]) {
    for (const key of Reflect.ownKeys(proto)) {
      const d = Object.getOwnPropertyDescriptor(proto, key);
      if (!d.configurable || !("value" in d)) continue;
      const value = d.value;
      Object.defineProperty(proto, key, {
        enumerable: false, configurable: false,
        get() { return value; },
        set(v) {
          if (this === proto) throw new TypeError("frozen");
          Object.defineProperty(this, key, { value: v, writable: true, enumerable: true, configurable: true });
        },
      });
    }
  }
  for (const name of ["eval", "ArrayBuffer", "SharedArrayBuffer", "DataView", "Atomics", "Int8Array", "Uint8Array",
    "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array",
    "BigInt64Array", "BigUint64Array"]) delete globalThis[name];
  for (const o of seen) Object.freeze(o);
  return methods;
})
