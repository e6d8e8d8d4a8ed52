package logic

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode"

	"github.com/dop251/goja"
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

func named(p *page) string {
	for _, c := range p.controls {
		if strings.TrimSpace(c.name) == "" {
			return fmt.Sprintf("a %s has no name; the text before it is %s", c.kind, quote(c.near))
		}
	}
	return ""
}

// language counts, of title, headings and names that hold words, those in the language.
func language(p *page, title, lang string) string {
	words := append([]string{title}, p.headings...)
	for _, c := range p.controls {
		words = append(words, c.name)
	}
	all, right, other := 0, 0, ""
	for _, w := range words {
		letters, hangul := false, false
		for _, r := range w {
			letters = letters || unicode.IsLetter(r)
			hangul = hangul || unicode.Is(unicode.Hangul, r)
		}
		if !letters {
			continue
		}
		all++
		if hangul == (lang == "ko") {
			right++
		} else {
			other = w
		}
	}
	if all > 0 && right*2 <= all {
		return fmt.Sprintf("of %d names and headings, %d are in the language %s; %s isn't", all, right, lang, quote(other))
	}
	return ""
}

// lost compares what is stored before and after a reload.
func lost(first, before, after string) string {
	var a, b, f map[string]any
	if json.Unmarshal([]byte(before), &a) != nil {
		return ""
	}
	if after == "" || json.Unmarshal([]byte(after), &b) != nil {
		return "all that was stored is gone after a reload"
	}
	_ = json.Unmarshal([]byte(first), &f)
	for name, was := range a {
		is, there := b[name]
		old, known := f[name]
		x, y := plain(was), plain(is)
		switch {
		case !there:
			return fmt.Sprintf("the stored %s is gone after a reload", quote(name))
		case x == y:
		case y == `""` || y == "[]" || y == "null" || y == "{}":
			return fmt.Sprintf("the stored %s is empty after a reload", quote(name))
		case shorter(is, was):
			return fmt.Sprintf("the stored %s has fewer items after a reload", quote(name))
		case known && plain(old) == y:
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
