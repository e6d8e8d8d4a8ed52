package sketch

import (
	"testing"
)

// Every message can be read back from its English and said in Korean, with its suggestion and
// without.
func TestSay(t *testing.T) {
	for code := range messages {
		d := Diag{Line: 12, Code: code, Args: []any{"ab", 3, "cd"}}
		for range 2 {
			if got, want := Say(d.String(), "ko"), d.In("ko"); got != want {
				t.Errorf("%s: %q is said as %q, want %q", code, d, got, want)
			}
			d.Args = []any{"ab", ""}
		}
		if got := Say(d.String(), "en"); got != d.String() {
			t.Errorf("%s in English: %q", code, got)
		}
	}
	for _, other := range []string{"", "line 3: never said", "the page has no title"} {
		if got := Say(other, "ko"); got != other {
			t.Errorf("%q is said as %q", other, got)
		}
	}
}
