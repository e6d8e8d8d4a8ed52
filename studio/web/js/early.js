// Before anything is drawn: the theme that the person chose. And the words are sent for, so that
// they come along with the modules and not after them.
try {
  const theme = localStorage.getItem("theme"), wish = localStorage.getItem("lang") || (navigator.languages || [navigator.language]).map(l => l.slice(0, 2)).find(l => l === "ko" || l === "en");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  window.early = {ko: wish === "ko", words: fetch(`/words/${wish === "ko" ? "ko" : "en"}.json`).then(r => r.json())};
} catch (e) { /* the system's theme, and words.js asks by itself */ }
