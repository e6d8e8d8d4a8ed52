package wrong

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"hone/task"
	"hone/verify"
)

// An app is one of an archive: the right one, or a wrong one with what must fail.
type app struct {
	name  string // archive/app
	task  *task.Task
	kind  string // html or sketch
	src   string
	wants []want // empty: the app is right
}

// A want is an outcome that must fail, and words of its reason.
type want struct {
	tier  verify.Tier
	check string
	why   string
}

// load reads testdata/*.txtar. An archive holds, in this order,
//
//	ID.json                    the task
//	right.html|sketch          the app that passes
//	NAME.want, then NAME.edit  a wrong one, made from the right one by replacements
//	       or NAME.html|sketch a wrong one of its own
func load(t *testing.T) (rights, wrongs []app) {
	t.Helper()
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		right, list, err := read(strings.TrimSuffix(filepath.Base(name), ".txtar"), txtar.Parse(data))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		rights, wrongs = append(rights, right), append(wrongs, list...)
	}
	return rights, wrongs
}

func read(archive string, ar *txtar.Archive) (right app, wrongs []app, err error) {
	var wants []want
	var open string // the name that wants is of
	seen := map[string]bool{}
	for _, f := range ar.Files {
		name, kind, _ := strings.Cut(f.Name, ".")
		src := string(f.Data)
		switch {
		case kind == "json" && right.task == nil:
			right.task, err = task.Parse([]byte(strings.TrimSpace(src)))
		case name == "right" && right.src == "" && right.task != nil:
			right.name, right.kind, right.src = archive+"/right", kind, src
		case kind == "want" && open == "" && right.src != "" && !seen[name]:
			open, seen[name] = name, true
			wants, err = readWants(src)
		case name == open && (kind == "html" || kind == "sketch" || kind == "edit"):
			if kind == "edit" {
				kind = right.kind
				src, err = edit(right.src, src)
			}
			wrongs = append(wrongs, app{archive + "/" + name, right.task, kind, src, wants})
			open = ""
		default:
			err = fmt.Errorf("is not expected here")
		}
		if err != nil {
			return right, nil, fmt.Errorf("%s: %w", f.Name, err)
		}
	}
	if open != "" || right.src == "" {
		return right, nil, fmt.Errorf("the archive ends too early (%s)", open)
	}
	return right, wrongs, nil
}

// readWants reads lines "TIER CHECK | words of the reason".
func readWants(src string) (wants []want, err error) {
	for line := range strings.Lines(src) {
		outcome, why, ok := strings.Cut(strings.TrimSpace(line), " | ")
		tier, check, ok2 := strings.Cut(outcome, " ")
		if !ok || !ok2 || why == "" {
			return nil, fmt.Errorf("%q: want TIER CHECK | words of the reason", line)
		}
		wants = append(wants, want{verify.Tier(tier), check, why})
	}
	if len(wants) == 0 {
		return nil, fmt.Errorf("nothing must fail")
	}
	return wants, nil
}

// edit replaces what the lines with "-" say by what the lines with "+" after them say.
// Each must be found exactly once, so that an edit says what it does.
func edit(src, script string) (string, error) {
	var old, new []string
	replace := func() error {
		if len(old) == 0 && len(new) == 0 {
			return nil
		}
		from, to := strings.Join(old, "\n"), strings.Join(new, "\n")
		if n := strings.Count(src, from); from == "" || n != 1 {
			return fmt.Errorf("%q is in the right app %d times", from, n)
		}
		src, old, new = strings.Replace(src, from, to, 1), nil, nil
		return nil
	}
	for _, line := range strings.Split(strings.TrimSuffix(script, "\n"), "\n") {
		switch {
		case strings.HasPrefix(line, "-"):
			if len(new) > 0 {
				if err := replace(); err != nil {
					return "", err
				}
			}
			old = append(old, line[1:])
		case strings.HasPrefix(line, "+"):
			new = append(new, line[1:])
		default:
			return "", fmt.Errorf("%q starts with neither - nor +", line)
		}
	}
	return src, replace()
}
