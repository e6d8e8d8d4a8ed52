// Package wish reads what people wish for about an app that they have, with the edits that
// make each come true. It knows nothing of the app language: who reads it applies the edits.
//
// A file holds apps, each with its wishes:
//
//	== homework en
//	app 📓 Homework
//	list hw Homework: text task, date due, check done
//	show Open = count(hw, !done) .0
//	> add how many minutes each one takes
//	> can i put the minutes in too?
//	2 list hw Homework: text task, number minutes, date due, check done
//	> call it School stuff
//	1 app 📓 School stuff
//
// Lines that begin with “> ” are ways to say one wish; the lines after them are the edits of
// the app's numbered lines, as the language writes them.
package wish

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// An App is a sketch with what people wish for about it.
type App struct {
	File    string
	Line    int
	ID      string
	Lang    string
	Sketch  string
	Changes []Change
}

// A Change is a wish in several wordings, with the edits that fulfil it.
type Change struct {
	Line  int
	Texts []string
	Edits string
}

var head = regexp.MustCompile(`^== ([a-z0-9-]+) (en|ko)$`)

// Parse reads a file; what is wrong with it names its line, and the rest is read all the same.
func Parse(file, text string) ([]*App, error) {
	var all []*App
	var errs []error
	var now *App
	wrong := func(n int, format string, args ...any) {
		errs = append(errs, fmt.Errorf("%s:%d: %s", file, n, fmt.Sprintf(format, args...)))
	}
	for i, s := range strings.Split(text, "\n") {
		n, said := i+1, strings.HasPrefix(s, "> ")
		switch {
		case strings.HasPrefix(s, "=="):
			m := head.FindStringSubmatch(s)
			if m == nil {
				wrong(n, "want “== id en” or “== id ko”, got %q", s)
				m = []string{"", "", ""}
			}
			now = &App{File: file, Line: n, ID: m[1], Lang: m[2]}
			all = append(all, now)
		case strings.TrimSpace(s) == "":
		case now == nil:
			wrong(n, "a line before the first “== id en”: %q", s)
		case said:
			c := now.last()
			if c == nil || c.Edits != "" {
				now.Changes = append(now.Changes, Change{Line: n})
				c = now.last()
			}
			c.Texts = append(c.Texts, strings.TrimSpace(s[2:]))
		case now.last() == nil:
			now.Sketch += s + "\n"
		default:
			now.last().Edits += s + "\n"
		}
	}
	for _, a := range all {
		if a.Sketch == "" || len(a.Changes) == 0 {
			wrong(a.Line, "%s: an app and a wish about it are needed", a.ID)
		}
		for _, c := range a.Changes {
			if c.Edits == "" {
				wrong(c.Line, "%s: a wish without edits", a.ID)
			}
		}
	}
	return all, errors.Join(errs...)
}

func (a *App) last() *Change {
	if len(a.Changes) == 0 {
		return nil
	}
	return &a.Changes[len(a.Changes)-1]
}
