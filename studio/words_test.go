package studio

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

var placeholder = regexp.MustCompile(`\{[a-z]+\}`)

func TestLanguagesSayTheSame(t *testing.T) {
	en, ko := readWords("en"), readWords("ko")
	sorted := func(s string) []string {
		all := placeholder.FindAllString(s, -1)
		slices.Sort(all)
		return all
	}
	for key, text := range en {
		if ko[key] == "" || !slices.Equal(sorted(text), sorted(ko[key])) {
			t.Errorf("%q: %q in English, %q in Korean", key, text, ko[key])
		}
	}
	for key, text := range ko {
		if en[key] == "" {
			t.Errorf("%q is not said in English", key)
		}
		letters := placeholder.ReplaceAllString(text, "")
		hangul := strings.ContainsFunc(letters, func(r rune) bool { return unicode.Is(unicode.Hangul, r) })
		if !hangul && strings.ContainsFunc(letters, unicode.IsLetter) && text != "hone" {
			t.Errorf("%q is not Korean: %s", key, text)
		}
	}
}

// A Korean particle changes with the sound before it, which a placeholder doesn't tell.
func TestNoParticleAfterAPlaceholder(t *testing.T) {
	wrong := regexp.MustCompile(`\}[”"]?(을|를|이|가|은|는|과|와|로|으로)([ .,]|$)`)
	for key, text := range readWords("ko") {
		if m := wrong.FindString(text); m != "" {
			t.Errorf("%q: %s", key, m)
		}
	}
}

// Every word that the interface says is there, and none is there that nothing says.
func TestWordsAreThoseUsed(t *testing.T) {
	en, used := readWords("en"), map[string]bool{}
	said := regexp.MustCompile(`"([a-z][a-z' -]*)"`)
	begun := regexp.MustCompile("t\\(\"([a-z ]+ )\" \\+|`([a-z]+ )\\$\\{|t\\((?:word|[a-z]+\\.error) \\+ \"( [a-z]+)\"")
	var prefixes []string
	read := func(name string, b []byte, err error) {
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range said.FindAllStringSubmatch(string(b), -1) {
			used[m[1]] = true
		}
		for _, m := range begun.FindAllStringSubmatch(string(b), -1) {
			prefixes = append(prefixes, m[1]+m[2])
		}
	}
	files, _ := fs.Glob(web, "web/js/*.js")
	for _, name := range files {
		b, err := web.ReadFile(name)
		read(name, b, err)
		// What is said as it stands must be there.
		for _, m := range regexp.MustCompile(`\bt\("([^"]+)"[,)]`).FindAllStringSubmatch(string(b), -1) {
			if en[m[1]] == "" {
				t.Errorf("%s says %q, which no file of words has", name, m[1])
			}
		}
	}
	sources, _ := filepath.Glob("*.go")
	for _, name := range append(sources, "../markup/markup.go") {
		b, err := os.ReadFile(name)
		read(name, b, err)
	}
	for key := range en {
		byPart := slices.ContainsFunc(prefixes, func(p string) bool { return p != "" && strings.HasPrefix(key, p) })
		troubled := strings.HasSuffix(key, " title") || strings.HasSuffix(key, " text")
		if !used[key] && !byPart && !troubled {
			t.Errorf("nothing says %q", key)
		}
	}
}

// Every check of every tier has a name in words.
func TestChecksHaveNames(t *testing.T) {
	id := regexp.MustCompile(`\b(?:Rule|id)[A-Z]\w*\s*= "([a-z-]+)"`)
	n := 0
	for _, dir := range []string{"../verify", "../verify/logic", "../verify/browser"} {
		files, _ := filepath.Glob(dir + "/*.go")
		for _, name := range files {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range id.FindAllStringSubmatch(string(b), -1) {
				n++
				if readWords("en")["check "+m[1]] == "" {
					t.Errorf("%s: the check %q has no name", name, m[1])
				}
			}
		}
	}
	if n < 20 {
		t.Errorf("found only %d checks", n)
	}
}

// Every module is sent for at once, not one after the other.
func TestModulesArePreloaded(t *testing.T) {
	index := string(readAssets()["/"].body)
	for name := range readAssets() {
		if strings.HasPrefix(name, "/js/") && !strings.Contains(index, `="`+name+`"`) {
			t.Errorf("index.html doesn't name %s", name)
		}
	}
}

// The interface stays small.
func TestTheInterfaceIsSmall(t *testing.T) {
	total := 0
	for name, a := range readAssets() {
		if name != "/" {
			total += len(a.packed)
		}
	}
	if t.Logf("%d bytes packed", total); total > 150_000 {
		t.Errorf("the interface takes %d bytes", total)
	}
}
