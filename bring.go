package hone

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"hone/app"
	"hone/generate"
	"hone/guard"
	"hone/sketch"
	"hone/task"
	"hone/verify"
)

// A Flaw is why a file can't be taken in as an app.
type Flaw string

// The flaws.
const (
	FlawEmpty Flaw = "empty"    // nothing is in it
	FlawText  Flaw = "not text" // a picture, an archive
	FlawLarge Flaw = "large"    // more than MostBrought
	FlawLine  Flaw = "line"     // a line of a sketch is wrong
	FlawOther Flaw = "not app"  // neither a sketch nor a page
)

// MostBrought bounds a file that is taken in, in bytes.
const MostBrought = 4 << 20

// Unreadable is the error for a file that is no app.
type Unreadable struct {
	Flaw Flaw
	Line sketch.Diag // of FlawLine
}

func (u *Unreadable) Error() string {
	if u.Flaw == FlawLine {
		return "the file can't be taken in: " + u.Line.String()
	}
	return "the file can't be taken in: " + string(u.Flaw)
}

var (
	pageLang  = regexp.MustCompile(`(?i)<html[^>]*\slang=["']?(ko|en)\b`)
	pageParts = regexp.MustCompile(`(?i)<(!doctype html|html|head|body|main|title|section|div|p|h1|form|input|button|table|ul|ol|canvas|svg|style|script)[\s>]`)
	notWords  = regexp.MustCompile(`(?is)<(script|style)\b.*?</(script|style)>|<[^>]*>`)
)

// Bring reads a file as an app that is not proven: a sketch, a page, or what hone itself
// exported, of which only the lines are taken, since anything may stand around them. A file
// with a wrong line is refused with that line, rather than taken in part.
func Bring(name, text string) (app.App, error) {
	text = strings.TrimPrefix(text, "\ufeff")
	switch {
	case len(text) > MostBrought:
		return app.App{}, &Unreadable{Flaw: FlawLarge}
	case strings.TrimSpace(text) == "":
		return app.App{}, &Unreadable{Flaw: FlawEmpty}
	case !utf8.ValidString(text) || strings.Contains(text, "\x00"):
		return app.App{}, &Unreadable{Flaw: FlawText}
	}
	a, err := app.App{}, error(nil)
	lines, ok := sketch.CarriedLines(text)
	switch page := pageNamed(name, text); {
	case page && ok:
		a, err = bringSketch(lines)
	case page:
		a, err = bringPage(name, text)
	default:
		a, err = bringSketch(text)
	}
	a.Request = oneLine(filepath.Base(name))
	return a, err
}

func pageNamed(name, text string) bool {
	ext := strings.ToLower(filepath.Ext(name))
	return ext == ".html" || ext == ".htm" || ext != ".sketch" && strings.HasPrefix(strings.TrimSpace(text), "<")
}

func bringPage(name, text string) (app.App, error) {
	if !pageParts.MatchString(text) {
		return app.App{}, &Unreadable{Flaw: FlawOther}
	}
	text = guard.Bare(text)
	a := app.App{Kind: app.HTML, Source: text, HTML: text, Lang: Lang(notWords.ReplaceAllString(text, "")), Title: oneLine(generate.Title(text))}
	if m := pageLang.FindStringSubmatch(text); m != nil {
		a.Lang = strings.ToLower(m[1])
	}
	if a.Title == "" {
		a.Title = oneLine(strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)))
	}
	return a, nil
}

func bringSketch(text string) (app.App, error) {
	c, err := sketch.Compile(strings.ReplaceAll(text, "\r\n", "\n"), "")
	switch wrong := sketch.Errors(c.Diags); {
	case err != nil && !strings.HasPrefix(strings.TrimSpace(text), "app ") && !strings.HasPrefix(strings.TrimSpace(text), "sketch "):
		return app.App{}, &Unreadable{Flaw: FlawOther}
	case len(wrong) > 0:
		return app.App{}, &Unreadable{Flaw: FlawLine, Line: wrong[0]}
	case err != nil:
		return app.App{}, &Unreadable{Flaw: FlawOther}
	}
	return app.App{Kind: app.Sketch, Title: oneLine(c.Title), Lang: c.Lang, Source: "sketch 1\n" + c.App.Format(false), HTML: c.HTML}, nil
}

// oneLine makes a name of what somebody else wrote.
func oneLine(s string) string {
	s = strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
	return string([]rune(s)[:min(80, utf8.RuneCountInString(s))])
}

// Prove takes a kept app through all tiers as it is, and keeps what came of it, unless it was
// changed meanwhile.
func (h *Hone) Prove(ctx context.Context, id string) (app.App, *verify.Verdict, error) {
	a, err := h.Apps.Get(ctx, id)
	if err != nil {
		return a, nil, err
	}
	t := &task.Task{ID: "kept", Lang: a.Lang, Level: 1, Request: a.Request}
	var v *verify.Verdict
	if a.Kind == app.HTML {
		v, err = h.Prover.Page(ctx, guard.Page(a.HTML, guard.Setting{}), t)
	} else {
		_, v, err = h.Prover.Sketch(ctx, a.Source, t)
	}
	if err != nil {
		return a, nil, fmt.Errorf("prove %s: %w", id, err)
	}
	if now, err := h.Apps.Get(ctx, id); err != nil || now.Hash != a.Hash {
		return now, v, err
	}
	a.Title, a.Verified = "", v.Passed
	a.Verdict, _ = json.Marshal(v)
	a, err = KeepProven(ctx, h.Apps, a, v)
	return a, v, err
}
