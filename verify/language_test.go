package verify

import (
	"strings"
	"testing"
)

func TestLanguage(t *testing.T) {
	for _, c := range []struct {
		labels, lang string
		want         string // part of the reason; "" passes
	}{
		{"팁 계산기|금액|Tip", "ko", ""},
		{"팁 계산기|Bill|Tip", "ko", "of 3 labels with words, 1 are in the language wanted (Korean); not: “Bill”, “Tip”"},
		{"팁 계산기|Bill", "ko", "of 2 labels"}, // half isn't more than half
		{"Tip|Bill|금액", "en", ""},
		{"Tip|금액|합계", "en", "(English); not: “금액”, “합계”"},
		{"kg 무게|무게", "ko", ""},    // Hangul counts, whatever stands beside it
		{"+|1|%|A|x 2", "ko", ""}, // no words at all
		{"Ünï|été", "en", ""},
		{"Ünï|été", "ko", "of 2 labels"},
		{"", "ko", ""},
	} {
		got := Language(strings.Split(c.labels, "|"), c.lang)
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s in %s: %q, wanted %q", c.labels, c.lang, got, c.want)
		}
	}
}
