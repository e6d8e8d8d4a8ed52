// Whether a request was made before: by the pieces of two and three letters that texts share,
// as the examples for the model are found too, which asks for no language and no spelling.

const fillers = new Set("a an the please make create build write give me want need would like app application 만들어 만들어줘 만들어줘요 만들어주세요 해줘 해주세요 좀 하나 앱 어플 주세요 줘 필요해 필요해요".split(" "));

// normal is what a request says, without how it asks. Spaces go: in Korean they are a matter
// of taste.
export function normal(text) {
  const words = text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}%.]+/gu, " ").split(/[ .](?!\d)|(?<!\d)\./u).filter(Boolean);
  const said = words.filter(w => !fillers.has(w)).map(w => w.length > 2 ? w.replace(/[을를]$/, "") : w);
  return (said.length ? said : words).join("");
}

function pieces(text) {
  const all = new Map();
  for (const n of [2, 3]) for (let i = 0; i + n <= text.length; i++) all.set(text.slice(i, i + n), (all.get(text.slice(i, i + n)) || 0) + 1);
  return all;
}

// likeness is 1 for texts that say the same, and 0 where the numbers in them differ.
export function likeness(a, b) {
  const x = normal(a), y = normal(b);
  if (x === y) return 1;
  const numbers = s => (s.match(/\d+(\.\d+)?/g) || []).join(" ");
  if (numbers(x) !== numbers(y)) return 0;
  const p = pieces(x), q = pieces(y);
  let shared = 0, size = 0;
  for (const [s, n] of p) { shared += Math.min(n, q.get(s) || 0); size += n; }
  for (const n of q.values()) size += n;
  return size ? 2 * shared / size : 0;
}

const near = 0.8; // one letter wrong in a short request; "km to miles" and "miles to km" are at 0.6

// same is the proven app that was made for a request like this one, the nearest.
export function same(text, apps) {
  let best = null, most = near;
  for (const app of apps) {
    if (!app.verified || !app.asked) continue;
    const l = likeness(text, app.asked);
    if (l > most || l === most && !best) { best = app; most = l; }
  }
  return best && {app: best, exact: most === 1};
}

// recentRequests are the last few, each once, short enough to be read at a glance.
export function recentRequests(apps, n = 3) {
  const seen = new Map();
  for (const {asked} of apps) {
    if (asked && asked.length <= 90 && !seen.has(normal(asked))) seen.set(normal(asked), asked);
    if (seen.size === n) break;
  }
  return [...seen.values()];
}
