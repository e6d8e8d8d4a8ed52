package llm

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestStopFilter(t *testing.T) {
	for _, tc := range []struct {
		name   string
		stops  []string
		pieces []string
		want   string // "|" between pieces as let out, "" for nothing
		stop   bool
	}{
		{"no stops", nil, []string{"a", "b"}, "a|b", false},
		{"stop in one piece", []string{"END"}, []string{"x", "yENDz"}, "x|y", true},
		{"stop over pieces", []string{"END"}, []string{"xE", "N", "Dz"}, "x||", true},
		{"false start let out later", []string{"END"}, []string{"xE", "Nx"}, "x|ENx", false},
		{"first of two", []string{"b", "a"}, []string{"xxab"}, "xx", true},
		{"overlap", []string{"aab"}, []string{"aa", "a", "b"}, "|a|", true},
		{"half a character", nil, []string{"\xed\x8c", "\x81"}, "|팁", false},
		{"half of four bytes", nil, []string{"a\xf0\x9f", "\x8d\x95b"}, "a|🍕b", false},
		{"held at the end is flushed", []string{"END"}, []string{"xEN"}, "x|EN", false},
		{"broken bytes", nil, []string{"a\xff", "b"}, "a\uFFFD|b", false},
		{"empty stop is none", []string{""}, []string{"ab"}, "ab", false},
	} {
		f := NewStopFilter(tc.stops)
		var got []string
		stopped := false
		for _, p := range tc.pieces {
			var text string
			if text, stopped = f.Add(p); !utf8.ValidString(text) {
				t.Errorf("%s: %q is not UTF-8", tc.name, text)
			}
			got = append(got, text)
		}
		if rest := f.Flush(); rest != "" {
			got = append(got, rest)
		}
		if g := strings.Join(got, "|"); g != tc.want || stopped != tc.stop {
			t.Errorf("%s: %q, stopped %v; want %q, %v", tc.name, g, stopped, tc.want, tc.stop)
		}
	}
}

// However a text is cut into pieces, the same text comes out.
func FuzzStopFilter(f *testing.F) {
	f.Add("팁 계산기 🍕 END", "END", uint8(1))
	f.Add("aaab", "aab", uint8(2))
	f.Fuzz(func(t *testing.T, text, stop string, step uint8) {
		if !utf8.ValidString(text) || !utf8.ValidString(stop) {
			return
		}
		want, _, found := strings.Cut(text, stop)
		if stop == "" {
			want, found = text, false
		}
		filter, out, stopped := NewStopFilter([]string{stop}), "", false
		for rest := text; rest != "" && !stopped; {
			n := min(int(step%7)+1, len(rest))
			var piece string
			piece, stopped = filter.Add(rest[:n])
			out, rest = out+piece, rest[n:]
		}
		out += filter.Flush()
		if out != want || stopped != found {
			t.Errorf("%q cut at %q: %q, stopped %v", text, stop, out, stopped)
		}
	})
}
