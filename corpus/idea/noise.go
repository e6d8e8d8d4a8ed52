package idea

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"
)

// noisy writes a request as people type: a third of them carelessly. The words that must
// be used exactly, numbers, and what stands in quotes stay as they are.
func noisy(rng *rand.Rand, lang, s string, exact []string) string {
	switch rng.IntN(9) {
	case 0:
		s = strings.TrimRight(s, ".!?")
	case 1:
		if lang == "en" {
			return typo(rng, s, exact)
		}
		return unspaced(rng, s, exact)
	case 2:
		s = lowered(s, exact)
	}
	return s
}

// lowered is s without capitals, where none of them is part of an exact word.
func lowered(s string, exact []string) string {
	for _, w := range exact {
		if w != strings.ToLower(w) && strings.Contains(s, w) {
			return s
		}
	}
	if strings.ContainsAny(s, `"'“‘`) {
		return s
	}
	return strings.ToLower(s)
}

// typo swaps two letters in the middle of one longer word, or drops one.
func typo(rng *rand.Rand, s string, exact []string) string {
	words := strings.Split(s, " ")
	i := rng.IntN(len(words))
	w := words[i]
	if len(w) < 6 || !plain(w) || strings.ContainsAny(s, `"'“‘`) {
		return s
	}
	for _, x := range exact {
		if strings.Contains(strings.ToLower(x), strings.ToLower(w)) {
			return s
		}
	}
	at := 1 + rng.IntN(len(w)-3)
	if rng.IntN(2) == 0 {
		words[i] = w[:at] + string(w[at+1]) + string(w[at]) + w[at+2:]
	} else {
		words[i] = w[:at] + w[at+1:]
	}
	return strings.Join(words, " ")
}

func plain(w string) bool {
	for _, r := range w {
		if r >= utf8.RuneSelf || !unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// unspaced leaves out one space between two Korean words, as people do.
func unspaced(rng *rand.Rand, s string, exact []string) string {
	words := strings.Split(s, " ")
	if len(words) < 3 || strings.ContainsAny(s, `"'“‘`) {
		return s
	}
	i := rng.IntN(len(words) - 1)
	joined := words[i] + words[i+1]
	for _, r := range joined {
		if !unicode.Is(unicode.Hangul, r) {
			return s
		}
	}
	for _, x := range exact {
		if strings.Contains(x, words[i]) || strings.Contains(x, words[i+1]) {
			return s
		}
	}
	return strings.Join(append(words[:i:i], append([]string{joined}, words[i+2:]...)...), " ")
}
