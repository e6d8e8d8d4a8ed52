package logic

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/dop251/goja"

	"hone/verify"
)

func (s *session) title() (title string) {
	_ = s.m.protect(func() {
		if def, ok := s.app.Get("def").(*goja.Object); ok {
			title = str(def, "title")
		}
	})
	return title
}

// The general checks: each gives in one sentence what is wrong, or nothing.

func titled(title string) string {
	if strings.TrimSpace(title) == "" {
		return "the app has no title"
	}
	return ""
}

func headed(p *page) string {
	for _, h := range p.headings {
		if strings.TrimSpace(h) != "" {
			return ""
		}
	}
	return "there is no heading"
}

func visible(p *page) string {
	if len(p.controls) > 0 {
		return ""
	}
	for _, x := range p.pieces {
		if strings.TrimSpace(x.text) != "" {
			return ""
		}
	}
	return "nothing is visible"
}

// names are those of the controls, as a screen reader has them: a radio group's are its
// options.
func (p *page) names(visit func(c *control, name string)) {
	for i := range p.controls {
		c := &p.controls[i]
		if c.kind == "radio" {
			for _, o := range c.options {
				visit(c, o)
			}
			continue
		}
		name := c.name
		if strings.TrimSpace(name) == "" {
			name = c.hint
		}
		visit(c, strings.TrimSpace(name))
	}
}

func named(p *page) (why string) {
	p.names(func(c *control, name string) {
		if name == "" && why == "" {
			why = fmt.Sprintf("a %s has no name; the text before it is %s", c.kind, quote(c.near))
		}
	})
	return why
}

// language looks at the title, the headings and the names.
func language(p *page, title, lang string) string {
	labels := append([]string{title}, p.headings...)
	p.names(func(_ *control, name string) { labels = append(labels, name) })
	return verify.Language(labels, lang)
}

// values are what the app's state has under some names, as JSON.
func (s *session) values(names map[string]any) map[string]string {
	found := map[string]string{}
	_ = s.m.protect(func() {
		state, ok := s.app.Get("s").(*goja.Object)
		if !ok {
			return
		}
		for name := range names {
			switch v := state.Get(name).(type) {
			case nil:
			case *goja.Object:
				if b, err := v.MarshalJSON(); err == nil {
					found[name] = string(b)
				}
			default:
				found[name] = plain(v.Export())
			}
		}
	})
	return found
}

// lost compares what is stored before and after a reload; first are the values of an app
// that was just opened for the first time.
func lost(first map[string]string, before, after map[string]any) string {
	for _, name := range slices.Sorted(maps.Keys(before)) {
		was := before[name]
		is, there := after[name]
		x, y := plain(was), plain(is)
		switch {
		case !there:
			return fmt.Sprintf("the stored %s is gone after a reload", quote(name))
		case x == y:
		case y == `""` || y == "[]" || y == "null" || y == "{}":
			return fmt.Sprintf("the stored %s is empty after a reload", quote(name))
		case shorter(is, was):
			return fmt.Sprintf("the stored %s has fewer items after a reload", quote(name))
		case first[name] == y:
			return fmt.Sprintf("the stored %s is back at its first value after a reload", quote(name))
		}
	}
	return ""
}

func plain(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}

func shorter(is, was any) bool {
	x, ok1 := is.([]any)
	y, ok2 := was.([]any)
	return ok1 && ok2 && len(x) < len(y)
}
