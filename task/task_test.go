package task

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

func TestRoundTrip(t *testing.T) {
	line := `{"id":"a-1","lang":"en","level":1,"request":"x","checks":[{"name":"c","do":[{"fill":["a","b"],"with":"3","nth":2},{"choose":["x"],"with":["p","q"]},{"tick":["t"]},{"click":["k"],"times":3},{"try":["k"]},{"press":"ArrowLeft","times":2},{"wait":61},{"reload":true}],"see":[{"number":20},{"number":5,"tol":0.1},{"between":[1,6],"integer":true},{"text":["a"]},{"gone":["b"]},{"rows":3,"with":"m"},{"changed":true},{"moving":true},{"distinct":3,"over":15}]}]}`
	a, err := Parse([]byte(line))
	if err != nil {
		t.Fatal(err)
	}
	out, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	b, err := Parse(out)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(a, b) {
		t.Errorf("not the same after a round trip:\n%s\n%s", line, out)
	}
	if s := a.Checks[0].Do[0]; s.With[0] != "3" || s.Nth != 2 || len(s.Names) != 2 {
		t.Errorf("fill read as %+v", s)
	}
}

func TestMalformed(t *testing.T) {
	wrap := func(do, see string) string {
		return `{"id":"a","lang":"en","level":1,"request":"x","checks":[{"name":"c","do":[` + do + `],"see":[` + see + `]}]}`
	}
	for _, tc := range []struct{ name, line, says string }{
		{"not json", `{`, "malformed"},
		{"unknown field", `{"id":"a","lang":"en","level":1,"request":"x","hello":1,"checks":[]}`, "hello"},
		{"bad id", `{"id":"A b","lang":"en","level":1,"request":"x","checks":[]}`, "id"},
		{"bad lang", `{"id":"a","lang":"fr","level":1,"request":"x","checks":[]}`, "lang"},
		{"bad level", `{"id":"a","lang":"en","level":9,"request":"x","checks":[]}`, "level"},
		{"no request", `{"id":"a","lang":"en","level":1,"checks":[]}`, "request"},
		{"bad clock", `{"id":"a","lang":"en","level":1,"request":"x","now":"today","checks":[]}`, "now"},
		{"unknown step", wrap(`{"jump":1}`, `{"changed":true}`), "unknown step"},
		{"unknown beside a step", wrap(`{"click":["a"],"hard":true}`, `{"changed":true}`), "hard"},
		{"fill without with", wrap(`{"fill":["a"]}`, `{"changed":true}`), "with"},
		{"nameless click", wrap(`{"click":[]}`, `{"changed":true}`), "names nothing"},
		{"negative wait", wrap(`{"wait":-1}`, `{"changed":true}`), "negative"},
		{"no expectation", wrap(`{"wait":1}`, ``), "expects nothing"},
		{"unknown expectation", wrap(``, `{"smell":1}`), "unknown expectation"},
		{"one-sided between", wrap(``, `{"between":[1]}`), "two numbers"},
		{"impossible distinct", wrap(``, `{"distinct":4,"over":2}`), "distinct"},
		{"two values", `{"id":"a","lang":"en","level":1,"request":"x","checks":[]} {}`, "more than one"},
	} {
		_, err := Parse([]byte(tc.line))
		if err == nil {
			t.Errorf("%s: accepted", tc.name)
			continue
		}
		if !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), tc.says) {
			t.Errorf("%s: error %q does not name %q", tc.name, err, tc.says)
		}
	}
	if _, err := Read(strings.NewReader(strings.Repeat(`{"id":"a","lang":"en","level":1,"request":"x","checks":[]}`+"\n", 2))); err == nil {
		t.Error("the same id twice was accepted")
	}
}

func TestTolerance(t *testing.T) {
	for _, tc := range []struct{ value, tol, want float64 }{
		{20, -1, 0.1}, {1000, -1, 0.5}, {0.25, -1, 0.005}, {26.6667, -1, 26.6667 * 0.005}, {5, 0.06, 0.06}, {5, 0, 0},
	} {
		if got := (Expect{Op: Number, Value: tc.value, Tol: tc.tol}).Tolerance(); got != tc.want {
			t.Errorf("tolerance of %v: %v, want %v", tc.value, got, tc.want)
		}
	}
}

// The public example tasks lie beside the checkout in development and in CI.
func TestDevSet(t *testing.T) {
	name := filepath.Join("..", "..", "shared", "tasks", "dev.jsonl")
	if _, err := os.Stat(name); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal(err)
		}
		t.Skip("no ../shared/tasks/dev.jsonl beside this checkout")
	}
	tasks, err := ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if len(tasks) == 0 {
		t.Error("the development set is empty")
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"id":"a","lang":"en","level":1,"request":"x","checks":[{"name":"c","do":[{"fill":["a"],"with":"1"}],"see":[{"number":1}]}]}`))
	f.Add([]byte(`{"id":"b","lang":"ko","level":3,"request":"x","now":"2026-03-04T10:00:00+09:00","checks":[{"name":"c","do":[{"choose":["a"],"with":["b","c"]},{"tick":["a"]},{"click":["a"],"times":3},{"try":["a"],"nth":2},{"press":"ArrowLeft","times":2},{"wait":61.5},{"reload":true}],"see":[{"between":[1,6],"integer":true},{"number":-0.5,"tol":1e-9},{"text":["a","b"]},{"gone":["c"]},{"rows":2,"with":"t"},{"changed":true},{"moving":true},{"distinct":3,"over":15}]}]}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		a, err := Parse(line)
		if err != nil {
			return
		}
		out, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Parse(out); err != nil {
			t.Fatalf("%s became %s: %v", line, out, err)
		}
	})
}
