package verify

import (
	"fmt"
	"strings"
	"unicode"
)

// Language tells, of the labels that hold words, whether more than half are in the
// language, as docs/tasks.md has it: in one sentence what is wrong, or nothing. Both tiers
// count by it.
func Language(labels []string, lang string) (why string) {
	all, right := 0, 0
	var wrong []string
	for _, label := range labels {
		hangul, words := scriptOf(label)
		if !hangul && !words {
			continue
		}
		all++
		if hangul == (lang == "ko") {
			right++
		} else if len(wrong) < 5 {
			wrong = append(wrong, "“"+label+"”")
		}
	}
	if all == 0 || right*2 > all {
		return ""
	}
	return fmt.Sprintf("of %d labels with words, %d are in the language wanted (%s); not: %s",
		all, right, map[string]string{"ko": "Korean", "en": "English"}[lang], strings.Join(wrong, ", "))
}

// scriptOf tells whether a label has Hangul, and whether it has other words: two letters
// or more in a row.
func scriptOf(s string) (hangul, words bool) {
	letters := 0
	for _, c := range s {
		switch {
		case unicode.Is(unicode.Hangul, c):
			return true, true
		case unicode.IsLetter(c):
			if letters++; letters >= 2 {
				words = true
			}
		default:
			letters = 0
		}
	}
	return false, words
}
