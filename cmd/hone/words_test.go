package main

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

var placeholder = regexp.MustCompile(`\{[a-z]+\}`)

func placeholders(s string) []string {
	all := placeholder.FindAllString(s, -1)
	slices.Sort(all)
	return slices.Compact(all)
}

func TestLanguagesSayTheSame(t *testing.T) {
	en := readWords("en")
	for _, lang := range languages[1:] {
		other := readWords(lang)
		for key, text := range en {
			if other[key] == "" {
				t.Errorf("%s.json has nothing for %q", lang, key)
				continue
			}
			if a, b := placeholders(text), placeholders(other[key]); !slices.Equal(a, b) {
				t.Errorf("%s.json: %q has %v, English has %v", lang, key, b, a)
			}
		}
		for key := range other {
			if en[key] == "" {
				t.Errorf("%s.json has %q, English doesn't", lang, key)
			}
		}
	}
	for key, text := range readWords("ko") {
		hangul := strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Hangul, r) })
		if !hangul && key != "column id" {
			t.Errorf("ko.json: %q is not Korean: %s", key, text)
		}
	}
}

// A Korean particle changes with the sound before it, which a placeholder doesn't tell:
// 을/를, 이/가, 은/는, 과/와 must follow a word of ours.
func TestNoParticleAfterAPlaceholder(t *testing.T) {
	wrong := regexp.MustCompile(`\}[”"]?(을|를|이|가|은|는|과|와|로|으로)([ .,]|$)`)
	for key, text := range readWords("ko") {
		if m := wrong.FindString(text); m != "" {
			t.Errorf("ko.json: %q: %s", key, m)
		}
	}
}

// Every key that the code says is there, and none is there that nothing says.
func TestWordsAreThoseUsed(t *testing.T) {
	used := map[string]bool{}
	prefix := map[string]string{"usage": "usage ", "failed": "error ", "missing": "error "}
	call := regexp.MustCompile(`\b(say|usage|failed|missing)\((?:[^"()]|\([^()]*\))*?"([^"]+)"([,)])`)
	table := regexp.MustCompile(`"(error [a-z' ]+)", exit|key: "([a-z' ]+)"`)
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no source files", err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range call.FindAllStringSubmatch(string(b), -1) {
			used[prefix[m[1]]+m[2]] = true
		}
		for _, m := range table.FindAllStringSubmatch(string(b), -1) {
			used[m[1]+m[2]] = true
		}
	}
	for _, v := range verbs() {
		used["verb "+v.name] = true
	}
	maps.DeleteFunc(used, func(key string, _ bool) bool { return strings.HasSuffix(key, " ") }) // "verb " + name
	en := readWords("en")
	for _, key := range slices.Sorted(maps.Keys(used)) {
		if en[key] == "" {
			t.Errorf("the code says %q, words/en.json doesn't have it", key)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(en)) {
		if !used[key] {
			t.Errorf("words/en.json has %q, nothing says it", key)
		}
	}
}

func TestLocale(t *testing.T) {
	for _, tc := range []struct{ env, want string }{
		{"", "en"},
		{"LANG=ko_KR.UTF-8", "ko"},
		{"LANG=ko", "ko"},
		{"LANG=kok_IN", "en"},
		{"LANG=C.UTF-8", "en"},
		{"LC_ALL=C LANG=ko_KR", "en"},
		{"LC_MESSAGES=ko_KR LANG=en_US", "ko"},
		{"HONE_LANG=ko LC_ALL=en_US", "ko"},
		{"HONE_LANG=fr LANG=ko_KR", "en"},
	} {
		env := map[string]string{}
		for _, f := range strings.Fields(tc.env) {
			name, value, _ := strings.Cut(f, "=")
			env[name] = value
		}
		if got := locale(func(name string) string { return env[name] }); got != tc.want {
			t.Errorf("%q: %s, want %s", tc.env, got, tc.want)
		}
	}
}

func TestSayReplaces(t *testing.T) {
	if got := newWords("ko")("apps renamed", "id", "tome", "title", "a\x1b[31m\nb {id}"); got != `tome 앱의 새 제목: “a[31m b {id}”` {
		t.Errorf("%q", got)
	}
}
