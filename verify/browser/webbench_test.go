package browser

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/dop251/goja"

	"hone/task"
)

// TestWebBench checks the verifier against somebody else's tests: those of a judge-free
// project of Web-Bench (github.com/bytedance/web-bench), written for Playwright, run here
// against the project's own solution. HONE_WEBBENCH names the project's folder, as in
// projects/calculator; none of it lies in this repository.
//
// The tests' scripts run in goja. What they do goes through this package: a click is a
// step that finds its thing by name, as in a task, and what they expect to be seen or to be
// gone must also be so for a check. What a check can't say, such as colours and places, is
// asked of the page alone.
func TestWebBench(t *testing.T) {
	dir := os.Getenv("HONE_WEBBENCH")
	if dir == "" {
		t.Skip("HONE_WEBBENCH names no project")
	}
	html, err := os.ReadFile(filepath.Join(dir, "src", "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	specs, err := filepath.Glob(filepath.Join(dir, "test", "*.spec.js"))
	if err != nil || len(specs) == 0 {
		t.Fatalf("no tests in %s: %v", dir, err)
	}
	b := open(t, Options{})
	for _, spec := range specs {
		t.Run(strings.TrimSuffix(filepath.Base(spec), ".spec.js"), func(t *testing.T) {
			src, err := os.ReadFile(spec)
			if err != nil {
				t.Fatal(err)
			}
			s := &foreign{browser: b, html: string(html)}
			for i, name := range s.load(t, string(src)) {
				t.Run(name, func(t *testing.T) {
					if err := s.run(i); err != nil {
						t.Error(err)
					}
					t.Logf("clicks %d, seen by checks %d, asked of the page %d", s.clicks, s.checks, s.asked)
				})
			}
		})
	}
}

// A foreign is one file of Playwright tests.
type foreign struct {
	browser               *Browser
	html                  string
	vm                    *goja.Runtime
	ctx                   context.Context
	page                  *page
	clicks, checks, asked int
}

// playwright is the part of its interface that such tests use, above the functions below.
//
//go:embed testdata/playwright.js
var playwright string

// load reads the tests and returns their names.
func (f *foreign) load(t *testing.T, src string) (names []string) {
	f.vm = goja.New()
	for name, fn := range map[string]any{"honeOpen": f.open, "honeClick": f.click, "honeSees": f.sees, "honeAsk": f.ask} {
		if err := f.vm.Set(name, fn); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := f.vm.RunString(playwright); err != nil {
		t.Fatal(err)
	}
	if _, err := f.vm.RunString("(function (require) {" + src + "\n})(require)"); err != nil {
		t.Fatal(err)
	}
	if err := f.vm.ExportTo(f.vm.Get("names"), &names); err != nil || len(names) == 0 {
		t.Fatalf("no tests in it: %v", err)
	}
	return names
}

// run runs one test on a page of its own.
func (f *foreign) run(i int) error {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	p, err := f.browser.take(ctx)
	if err != nil {
		return err
	}
	defer p.dispose()
	f.ctx, f.page, f.clicks, f.checks, f.asked = ctx, p, 0, 0, 0
	v, err := f.vm.RunString(fmt.Sprintf("start(%d)", i))
	if err != nil {
		return err
	}
	switch done := v.Export().(*goja.Promise); done.State() {
	case goja.PromiseStateRejected:
		return errors.New(done.Result().String())
	case goja.PromiseStatePending:
		return errors.New("the test waits for something that never comes")
	}
	return nil
}

func (f *foreign) open() error {
	return f.page.open(f.ctx, f.html, loading{lang: "en", width: desktopW, height: desktopH, now: new(task.Task).Clock()})
}

// click presses the thing of that name, as a task's step does.
func (f *foreign) click(name string) error {
	f.clicks++
	step := task.Step{Op: task.Click, Names: []string{name}, Times: 1}
	why, err := f.page.do(f.ctx, step)
	if err == nil && why != "" {
		err = errors.New(describe(step) + ": " + why)
	}
	return err
}

// sees tells whether a check sees a text, or sees it gone; "" means that it does.
func (f *foreign) sees(text string, gone bool) (string, error) {
	f.checks++
	e := task.Expect{Op: task.Text, Texts: []string{text}}
	if gone {
		e.Op = task.Gone
	}
	return f.page.see(f.ctx, &task.Check{Name: "seen", See: []task.Expect{e}}, nil)
}

// ask evaluates a script in the page's document.
func (f *foreign) ask(script string) (any, error) {
	f.asked++
	var raw json.RawMessage
	if err := f.page.script(f.ctx, script, &raw); err != nil {
		return nil, err
	}
	var v any
	err := json.Unmarshal(raw, &v)
	return v, err
}
