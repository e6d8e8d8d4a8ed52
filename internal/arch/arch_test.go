package arch

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

const root = "../.."

// A listed package is what go list tells of it.
type listed struct {
	ImportPath string
	Doc        string // the first sentence of its doc comment
	Imports    []string
	GoFiles    []string
	Module     struct{ Path string }
}

// below is the package's path below the module's root, as in Rule.
func (p listed) below(path string) (string, bool) {
	if path == p.Module.Path {
		return ".", true
	}
	return strings.CutPrefix(path, p.Module.Path+"/")
}

func packages(t *testing.T) []listed {
	t.Helper()
	// -e: a package that doesn't build now is for the compiler to report.
	c := exec.Command("go", "list", "-e", "-json=ImportPath,Doc,Imports,GoFiles,Module", "./...")
	c.Dir = root
	var stderr bytes.Buffer
	c.Stderr = &stderr
	out, err := c.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, stderr.String())
	}
	var all []listed
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		if len(p.GoFiles) > 0 { // others hold only tests
			all = append(all, p)
		}
	}
	if len(all) < 5 {
		t.Fatalf("go list found only %d packages", len(all))
	}
	return all
}

func TestImportsFollowTheRules(t *testing.T) {
	for _, p := range packages(t) {
		for _, wrong := range check(p, Rules()) {
			t.Error(wrong)
		}
	}
}

// check names what is against the rules in one package.
func check(p listed, rules []Rule) []string {
	name, _ := p.below(p.ImportPath)
	i := slices.IndexFunc(rules, func(r Rule) bool { return r.Package == name })
	if i < 0 {
		return []string{name + " has no rule: say in arch.go what it may import, and why"}
	}
	var wrong []string
	for _, path := range p.Imports {
		imported, ours := p.below(path)
		if !ours || slices.Contains(rules[i].Imports, imported) || slices.Contains(rules[i].Imports, "*") {
			continue
		}
		wrong = append(wrong, name+" imports "+imported+", which is against its rule: "+rules[i].Why)
	}
	return wrong
}

func TestLibrariesHaveOneOwner(t *testing.T) {
	for _, p := range packages(t) {
		name, _ := p.below(p.ImportPath)
		for _, path := range p.Imports {
			for _, o := range Owners() {
				if strings.HasPrefix(path, o.Library) && !slices.Contains(o.Packages, name) {
					t.Errorf("%s imports %s, which only %s may (%s)", name, path, o.Packages, o.Why)
				}
			}
		}
	}
}

// Code that moves a file into its place by itself forgets, sooner or later, to bring it to the
// disk first, or to remove what it has begun.
func TestFilesAreWrittenWhole(t *testing.T) {
	moves := regexp.MustCompile(`\bos\.(Rename|CreateTemp)\(`)
	found := map[string]bool{}
	for name, text := range files(t) {
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || !moves.MatchString(text) {
			continue
		}
		folder := path.Dir(name)
		found[folder] = true
		if !slices.ContainsFunc(Movers(), func(m Mover) bool { return m.Package == folder }) {
			t.Errorf("%s calls %s: write the file by internal/whole", name, moves.FindString(text))
		}
	}
	for _, m := range Movers() {
		if !found[m.Package] {
			t.Errorf("%s moves nothing any longer: take it off the list", m.Package)
		}
	}
}

func TestCheckSeesWhatIsWrong(t *testing.T) {
	rules := []Rule{{"a", []string{"b"}, "why"}, {"c", []string{"*"}, "why"}}
	for _, tc := range []struct {
		path    string
		imports string
		wrong   int
	}{
		{"hone/a", "fmt hone/b golang.org/x/term", 0},
		{"hone/a", "hone/c", 1},
		{"hone/a", "hone/b/d hone", 2},
		{"hone/c", "hone hone/a", 0},
		{"hone/d", "", 1},
		{"hone", "", 1},
	} {
		p := listed{ImportPath: tc.path, Imports: strings.Fields(tc.imports)}
		p.Module.Path = "hone"
		if got := check(p, rules); len(got) != tc.wrong {
			t.Errorf("%s importing %s: %q", tc.path, tc.imports, got)
		}
	}
}

func TestRulesAreWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules() {
		if seen[r.Package] {
			t.Errorf("%s has two rules", r.Package)
		}
		seen[r.Package] = true
		if r.Why == "" {
			t.Errorf("%s: a rule without a reason", r.Package)
		}
	}
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	for _, p := range packages(t) {
		name := p.ImportPath[strings.LastIndex(p.ImportPath, "/")+1:]
		if !strings.HasPrefix(p.Doc, "Package "+name+" ") && !strings.HasPrefix(p.Doc, "Command "+name+" ") {
			t.Errorf("%s has no doc comment that begins with “Package %s”: say what it is for and what it must not know", p.ImportPath, name)
		}
	}
}

func TestEveryLinkedModuleIsInTheNotices(t *testing.T) {
	notices := files(t)["THIRD_PARTY.md"]
	c := exec.Command("go", "list", "-e", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}{{end}}{{end}}", "./...")
	c.Dir = root
	out, err := c.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	modules := strings.Fields(string(out))
	slices.Sort(modules)
	for _, m := range slices.Compact(modules) {
		if !strings.Contains(notices, "| "+m+" |") {
			t.Errorf("THIRD_PARTY.md does not name %s: add it with its licence and what it is for", m)
		}
	}
}

// files yields every text file that is or will be tracked, with its content.
func files(t *testing.T) map[string]string {
	t.Helper()
	c := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	c.Dir = root
	out, err := c.Output()
	if err != nil {
		t.Fatalf("git ls-files: %v (this test needs git and a checkout)", err)
	}
	all := map[string]string{}
	for name := range strings.SplitSeq(string(out), "\x00") {
		b, err := os.ReadFile(filepath.Join(root, name))
		if err == nil && utf8.Valid(b) { // deleted ones and binary ones aside
			all[name] = string(b)
		}
	}
	if len(all) < 20 {
		t.Fatalf("git knows only %d files", len(all))
	}
	return all
}

func TestFilesStayShort(t *testing.T) {
	const most = 700
	for name, text := range files(t) {
		switch filepath.Ext(name) {
		case ".go", ".js", ".mjs", ".css", ".html":
			if n := strings.Count(text, "\n"); n > most {
				t.Errorf("%s has %d lines, more than %d: one idea a file", name, n, most)
			}
		}
	}
}

// here matches what is true of one machine only: paths of the workplace that hone is
// written on, and hosts of package registries, which are reached through their clients
// and whatever mirror these are set up for. Written in parts, not to match itself.
var here = regexp.MustCompile(strings.Join([]string{
	`(?:^|[^\w.:/*-])/(?:wo` + `rk|ro` + `ot)(?:/[\w.]|\b[^/\w-])`,
	`registry\.` + `npmjs\.org`, `registry\.` + `yarnpkg\.com`,
	`\bpy` + `pi\.org`, `files\.` + `pythonhosted\.org`,
	`proxy\.` + `golang\.org`, `sum\.` + `golang\.org`,
	`\bcrat` + `es\.io`, `repo1?\.` + `maven\.`, `(?:deb|security|ftp)\.` + `debian\.org`,
}, "|"))

func TestNoFileNamesThisMachine(t *testing.T) {
	for name, text := range files(t) {
		for i, line := range strings.Split(text, "\n") {
			if found := here.FindString(line); found != "" {
				t.Errorf("%s:%d names %q", name, i+1, strings.TrimSpace(found))
			}
		}
	}
}

func TestHereSeesWhatItShould(t *testing.T) {
	for text, want := range map[string]bool{
		"see /wo" + "rk/main":              true,
		`"/ro` + `ot/.cache"`:              true,
		"cd /wo" + "rk ":                   true,
		"https://py" + "pi.org/simple":     true,
		"https://registry.npm" + "js.org/": true,
		":root { color: red }":             false,
		"a/work/b":                         false,
		"https://example.org/work/x":       false,
		"framework/workers":                false,
		"pypi packages":                    false,
		"`/rootless`":                      false,
	} {
		if got := here.MatchString(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
