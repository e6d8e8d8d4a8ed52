package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"

	"hone"
	"hone/app"
	"hone/effort"
	"hone/export"
	"hone/verify"
)

func makeVerbs() []verb {
	return []verb{
		{"make", "[--lang ko|en] [--effort low|auto|high] [--model NAME|URL] [--out FILE] [--no-open] [--json] REQUEST", runMake},
		{"run", "[--model NAME|URL] [--terminal] [REQUEST]", runRun},
	}
}

// made is what hone make --json prints.
type made struct {
	ID         string          `json:"id"`
	Title      string          `json:"title"`
	Lang       string          `json:"lang"`
	Sketch     string          `json:"sketch"`
	HTML       string          `json:"html"`
	Verified   bool            `json:"verified"`
	Found      bool            `json:"found"` // an example, as it stands or adapted, which the model didn't write
	Seconds    float64         `json:"seconds"`
	Candidates int             `json:"candidates"`
	Tokens     int             `json:"tokens"`
	Verdict    *verify.Verdict `json:"verdict"`
	Error      string          `json:"error,omitempty"`
	Loading    []hone.Phase    `json:"loading"` // side by side, before Seconds
	Phases     []hone.Phase    `json:"phases"`
}

func runMake(ctx context.Context, e *env, args []string) error {
	f := flags()
	lang := f.String("lang", "", "")
	dial := f.String("effort", "", "")
	model := f.String("model", "", "")
	out := f.String("out", "", "")
	noOpen := f.Bool("no-open", false, "")
	asJSON := f.Bool("json", false, "")
	words, err := parse(f, args, 1, -1)
	if err != nil {
		return err
	}
	if err := checkLang(*lang); err != nil {
		return err
	}
	level, err := effort.Parse(*dial)
	if err != nil {
		return usage("bad effort", "given", *dial)
	}
	r := hone.Request{Text: strings.TrimSpace(strings.Join(words, " ")), Lang: *lang, Effort: level}
	if r.Text == "" {
		return usage("empty request")
	}
	return e.withMachinery(func(m *machinery) error {
		h, err := m.hone(ctx, *model, true)
		if err != nil {
			return err
		}
		got, err := e.makeOne(ctx, h, r, *asJSON)
		if *asJSON {
			out := asMade(got, err)
			out.Loading = m.took.list()
			if jerr := e.json(out); jerr != nil {
				return jerr
			}
		}
		if got != nil && got.HTML != "" && *out != "" {
			if werr := e.writeOut(*out, true, []byte(export.Page(app.App{ID: got.ID, Kind: got.Kind, HTML: got.HTML}))); werr != nil {
				return werr
			}
		}
		if err != nil {
			return err
		}
		if !*noOpen && !*asJSON && *out == "" {
			return e.openMade(ctx, h.Apps, got.ID)
		}
		return nil
	})
}

func asMade(m *hone.Made, err error) made {
	if m == nil {
		m = &hone.Made{}
	}
	out := made{ID: m.ID, Title: m.Title, Lang: m.Lang, Sketch: m.Sketch, HTML: m.HTML, Verified: m.Verified, Found: m.Found, Seconds: m.Took.Seconds(),
		Candidates: m.Candidates, Tokens: m.Usage.OutputTokens, Verdict: m.Verdict, Phases: m.Phases.List()}
	if err != nil {
		out.Error = err.Error()
	}
	return out
}

// makeOne makes an app with progress on the terminal, and tells what came of it.
func (e *env) makeOne(ctx context.Context, h *hone.Hone, r hone.Request, quiet bool) (*hone.Made, error) {
	show := newMaking(e, quiet)
	got, err := h.Make(ctx, r, show.see)
	show.end()
	if quiet {
		return got, err
	}
	if got != nil && got.HTML != "" && (err == nil || errors.Is(err, hone.ErrUnproven)) {
		if got.Sketch != "" {
			e.out.line("")
			e.out.text(got.Sketch)
			e.out.line("")
		}
	}
	switch {
	case err == nil:
		e.out.line(e.out.green("✓ ") + e.say("make proven", "title", got.Title, "id", or(got.ID, "–"), "seconds", seconds(got.Took),
			"candidates", fmt.Sprint(got.Candidates), "checks", fmt.Sprint(len(got.Verdict.Outcomes))))
		if got.Found {
			e.out.line(e.say("make found"))
		}
	case errors.Is(err, hone.ErrUnproven):
		e.failures(got.Verdict)
		return got, failed(err, "make unproven", "title", got.Title, "id", or(got.ID, "–"))
	}
	return got, err
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.1f", d.Seconds()) }

// failures prints the checks that failed.
func (e *env) failures(v *verify.Verdict) {
	if v == nil {
		return
	}
	for _, o := range v.Failures() {
		e.out.line(e.out.red("✗ ") + o.Check + ": " + o.Why)
	}
}

// making shows a make as it goes: what stage it is in and what is being written.
type making struct {
	e     *env
	quiet bool
	stage hone.Stage
	start time.Time
	text  map[int]string
	last  time.Time
}

func newMaking(e *env, quiet bool) *making {
	return &making{e: e, quiet: quiet, start: time.Now(), text: map[int]string{}}
}

func (m *making) see(ev hone.Event) {
	if ev.Stage == hone.NotKept {
		m.e.err.line(m.e.err.red("hone: ") + m.e.say("make not kept", "why", ev.Err.Error()))
		return
	}
	if m.quiet {
		return
	}
	if ev.Stage == hone.Writing && ev.Piece != "" {
		m.text[ev.Candidate] += ev.Piece
		m.draw(m.e.say("make writing") + "  " + lastLine(m.text[ev.Candidate]))
		return
	}
	if ev.Stage == m.stage {
		return
	}
	m.stage = ev.Stage
	if ev.Stage == hone.Writing {
		m.text = map[int]string{}
	}
	text := m.words(ev.Stage)
	switch {
	case text == "":
	case m.e.err.screen:
		m.last = time.Time{}
		m.draw(text)
	default:
		m.e.err.line(text)
	}
}

// words says what a stage does; what follows Proven is said by makeOne.
func (m *making) words(s hone.Stage) string {
	switch s {
	case hone.Writing:
		return m.e.say("make writing")
	case hone.Checking:
		return m.e.say("make checking")
	case hone.Proving:
		return m.e.say("make proving")
	case hone.Mending:
		return m.e.say("make mending")
	}
	return ""
}

// draw replaces the progress line on a screen; elsewhere there is none.
func (m *making) draw(s string) {
	if !m.e.err.screen || time.Since(m.last) < redraw {
		return
	}
	m.last = time.Now()
	io.WriteString(m.e.err.w, "\r\x1b[K"+cut(fmt.Sprintf("%4.1f s  %s", time.Since(m.start).Seconds(), clean(s)), m.e.err.columns()))
}

func (m *making) end() {
	if m.e.err.screen && !m.quiet {
		io.WriteString(m.e.err.w, "\r\x1b[K")
	}
}

func lastLine(s string) string {
	lines := strings.Split(strings.TrimRight(s, "\n"), "\n")
	return lines[len(lines)-1]
}

// openMade shows an app that was just made.
func (e *env) openMade(ctx context.Context, s *app.Store, id string) error {
	a, err := s.Get(ctx, id)
	if err != nil {
		return err
	}
	return e.openApp(a)
}

// runRun is what make run starts: it makes the app of the request; on a terminal it opens
// the studio, or with --terminal asks for requests there; without one it makes an example.
func runRun(ctx context.Context, e *env, args []string) error {
	f := flags()
	model := f.String("model", "", "")
	here := f.Bool("terminal", false, "")
	words, err := parse(f, args, 0, -1)
	if err != nil {
		return err
	}
	request := strings.TrimSpace(strings.Join(words, " "))
	asked := request != ""
	terminal := isTerminal(e.in)
	if !asked && !terminal {
		request = e.say("run example")
		e.out.line(e.say("run no terminal", "request", request))
	}
	if request == "" && !*here {
		return e.studio(ctx, studioPort, *model, e.display(), false)
	}
	return e.withMachinery(func(m *machinery) error {
		e.err.line(e.say("run loading"))
		h, err := m.hone(ctx, *model, true)
		if err != nil {
			return err
		}
		if request != "" {
			got, err := e.makeOne(ctx, h, hone.Request{Text: request}, false)
			if err == nil && terminal {
				if err := e.openMade(ctx, h.Apps, got.ID); err != nil {
					complain(e, verb{}, err) // it is made and kept all the same
				}
			}
			return err
		}
		return e.session(ctx, h)
	})
}

// session asks for one request after the other, until an empty line or the end.
func (e *env) session(ctx context.Context, h *hone.Hone) error {
	e.out.line(e.say("run ask"))
	in := bufio.NewScanner(e.in)
	for {
		io.WriteString(e.out.w, "> ")
		if !in.Scan() || strings.TrimSpace(in.Text()) == "" {
			return in.Err()
		}
		got, err := e.makeOne(ctx, h, hone.Request{Text: strings.TrimSpace(in.Text())}, false)
		if err == nil {
			err = e.openMade(ctx, h.Apps, got.ID)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			complain(e, verb{}, err)
		}
	}
}

func isTerminal(r io.Reader) bool {
	f, ok := r.(*os.File)
	return ok && term.IsTerminal(int(f.Fd())) // a device without a person, such as /dev/null, is none
}
