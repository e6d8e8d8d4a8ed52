package sketch

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// Same tells whether a changed sketch does what the right one does, but for what the wish leaves open:
// the order of lines, what new values are called where only the sketch sees it, and new labels that the
// wish doesn't name.
func Same(src, right, old, wish string) bool {
	want, got := shapeOf(right, old), shapeOf(src, old)
	if want == nil || got == nil || !slices.Equal(want.lines, got.lines) {
		return false
	}
	wish = strings.ToLower(wish)
	for _, l := range want.labels {
		if strings.Contains(wish, strings.ToLower(l)) && !slices.Contains(got.labels, l) {
			return false
		}
	}
	return len(want.labels) == len(got.labels)
}

// A shape is a sketch without its new labels and names.
type shape struct{ lines, labels []string }

// shapeOf is nil for what can't be read.
func shapeOf(src, old string) *shape {
	app, diags := Parse(src)
	if app == nil || len(diags) > 0 {
		return nil
	}
	x, kept := &shape{lines: linesOf(app.Format(false))}, linesOf(old)
	var names, written []string
	app.visit(func(l *Line) {
		if l.Name != "" && !slices.Contains(names, l.Name) && !word(l.Name).MatchString(old) {
			names = append(names, l.Name)
		}
		s, ok := l.label().Static()
		if !ok || s == "" || strings.Contains(old, s) {
			return
		}
		x.labels = append(x.labels, s)
		if l.Label != nil {
			written = append(written, s)
		}
	})
	slices.SortFunc(written, func(a, b string) int { return len(b) - len(a) })
	part := ""
	for i, s := range x.lines {
		inside := strings.HasPrefix(s, " ")
		if words := strings.Fields(s); !inside {
			part = strings.Join(words[:min(2, len(words))], " ")
		}
		if !slices.Contains(kept, s) {
			for _, l := range written {
				s = strings.Replace(s, " "+l, "", 1)
			}
		}
		for n, name := range names {
			s = word(name).ReplaceAllString(s, fmt.Sprintf("${1}new%d$2", n))
		}
		if inside { // of which part
			s = part + s
		}
		x.lines[i] = s
	}
	slices.Sort(x.lines)
	return x
}

// word finds a name where it stands by itself.
func word(name string) *regexp.Regexp {
	return regexp.MustCompile(`(^|[^\pL\d_])` + regexp.QuoteMeta(name) + `([^\pL\d_]|$)`)
}
