// Keeps the app on this device: it opens without a network, and takes a new version the
// next time that it is opened with one. What a person entered is not here but in the page's own storage.
const app = APP, version = HASH, files = FILES;
const mine = "hone:" + app + ":", cache = mine + version;

addEventListener("install", e => e.waitUntil((async () => {
  const kept = await caches.open(cache);
  await kept.addAll(files.map(f => new Request(f, {cache: "reload"})));
  await skipWaiting();
})()));

addEventListener("activate", e => e.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith(mine) && name !== cache) await caches.delete(name);
  await clients.claim();
})()));

addEventListener("fetch", e => {
  const r = e.request;
  if (r.method !== "GET" || !r.url.startsWith(registration.scope)) return;
  e.respondWith((async () => {
    const kept = await caches.open(cache);
    return await kept.match(r.mode === "navigate" ? "./" : r, {ignoreSearch: true}) || fetch(r);
  })());
});
