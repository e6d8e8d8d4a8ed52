package llm

import (
	"strings"
	"unicode/utf8"
)

// A StopFilter turns decoded bytes into text that may be shown at once: it never splits
// a character, and never lets out the beginning of a stop text that might yet complete.
// Each sample has its own.
type StopFilter struct {
	stops   []string
	held    string // decoded, not yet let out
	stopped bool
}

// NewStopFilter makes a filter for the given stop texts; empty ones are ignored.
func NewStopFilter(stops []string) *StopFilter {
	f := new(StopFilter)
	for _, s := range stops {
		if s != "" {
			f.stops = append(f.stops, s)
		}
	}
	return f
}

// Add takes the next bytes and returns the text that is now certain. stopped tells that
// a stop text was met; nothing is let out after it.
func (f *StopFilter) Add(piece string) (text string, stopped bool) {
	if f.stopped {
		return "", true
	}
	f.held += piece
	if at := f.firstStop(); at >= 0 {
		text, f.held, f.stopped = f.held[:at], "", true
		return strings.ToValidUTF8(text, "\uFFFD"), true
	}
	n := len(f.held) - f.unsure()
	text, f.held = f.held[:n], f.held[n:]
	return strings.ToValidUTF8(text, "\uFFFD"), false
}

// Flush returns what was held back; for the end of a sample.
func (f *StopFilter) Flush() string {
	text := strings.ToValidUTF8(f.held, "\uFFFD")
	f.held = ""
	return text
}

func (f *StopFilter) firstStop() int {
	first := -1
	for _, s := range f.stops {
		if at := strings.Index(f.held, s); at >= 0 && (first < 0 || at < first) {
			first = at
		}
	}
	return first
}

// unsure counts the last bytes that can't be let out yet: the longest beginning of a
// stop text that stands at the end, or a character that lacks bytes.
func (f *StopFilter) unsure() int {
	keep := halfRune(f.held)
	for _, s := range f.stops {
		for n := min(len(s)-1, len(f.held)); n > keep; n-- {
			if strings.HasSuffix(f.held, s[:n]) {
				keep = n
				break
			}
		}
	}
	return keep
}

// halfRune counts the bytes at the end of s that begin a character but don't end it.
func halfRune(s string) int {
	for n := 1; n <= min(utf8.UTFMax-1, len(s)); n++ {
		if b := s[len(s)-n]; utf8.RuneStart(b) {
			if b >= utf8.RuneSelf && !utf8.FullRuneInString(s[len(s)-n:]) {
				return n
			}
			return 0
		}
	}
	return 0
}
