package studio

import (
	"encoding/json"
	"testing"

	"github.com/dop251/goja"
)

// Two windows changed the same text, neither knowing of the other.
func TestMerge(t *testing.T) {
	vm := goja.New()
	if _, err := vm.RunString(mergeScript); err != nil {
		t.Fatal(err)
	}
	merge, _ := goja.AssertFunction(vm.Get("merge"))
	null := "null"
	for _, x := range []struct{ name, base, mine, theirs, want string }{
		{"a row each", `{"rows":[{"a":1}]}`, `{"rows":[{"a":1},{"a":2}]}`, `{"rows":[{"a":1},{"a":3}]}`, `{"rows":[{"a":1},{"a":2},{"a":3}]}`},
		{"the first row each", `{"rows":[]}`, `{"rows":[{"a":2}]}`, `{"rows":[{"a":3}]}`, `{"rows":[{"a":3},{"a":2}]}`},
		{"nothing was there", null, `{"rows":[{"a":2}]}`, `{"rows":[{"a":3}]}`, `{"rows":[{"a":3},{"a":2}]}`},
		{"the same row twice is two", `[]`, `[{"a":1},{"a":1}]`, `[{"a":1}]`, `[{"a":1},{"a":1},{"a":1}]`},
		{"one takes a row away, one adds", `[{"a":1},{"a":2}]`, `[{"a":2}]`, `[{"a":1},{"a":2},{"a":3}]`, `[{"a":2},{"a":3}]`},
		{"one takes away what the other edits", `[{"a":1},{"b":2}]`, `[{"b":2}]`, `[{"a":9},{"b":2}]`, `[{"a":9},{"b":2}]`},
		{"the other way round", `[{"a":1},{"b":2}]`, `[{"a":9},{"b":2}]`, `[{"b":2}]`, `[{"a":9},{"b":2}]`},
		{"one row, two fields", `[{"a":1,"b":1}]`, `[{"a":2,"b":1}]`, `[{"a":1,"b":3}]`, `[{"a":2,"b":3}]`},
		{"one row, one field", `[{"a":1},{"c":1}]`, `[{"a":2},{"c":1}]`, `[{"a":3},{"c":1},{"d":1}]`, `[{"a":3},{"a":2},{"c":1},{"d":1}]`},
		{"an edit here, a row there", `[{"a":1}]`, `[{"a":2}]`, `[{"a":1},{"b":1}]`, `[{"a":2},{"b":1}]`},
		{"other fields", `{"n":1,"m":1}`, `{"n":2,"m":1}`, `{"n":1,"m":5}`, `{"n":2,"m":5}`},
		{"one field", `{"n":1}`, `{"n":2}`, `{"n":5}`, `{"n":2}`},
		{"a field taken away", `{"n":1,"m":1}`, `{"m":2}`, `{"n":1,"m":1,"k":1}`, `{"m":2,"k":1}`},
		{"a field taken away and changed", `{"n":1}`, `{}`, `{"n":2}`, `{"n":2}`},
		{"a board keeps its places", `[0,0,0]`, `[1,0,0]`, `[0,0,2]`, `[1,0,2]`},
		{"a board of another size", `[0,0]`, `[1,0]`, `[0,0,2]`, `[1,0]`},
		{"lines of a note", "a\nb", "a\nb\nmine", "theirs\na\nb", "theirs\na\nb\nmine"},
		{"words", "a", "b", "c", "b"},
		{"taken away here, changed there", "a", null, "c", "c"},
		{"changed here, taken away there", "a", "c", null, "c"},
		{"only here", "a", "b", "a", "b"},
		{"only there", "a", "a", "b", "b"},
		{"no prototype is reached", `{}`, `{"__proto__":{"x":1}}`, `{"y":1}`, `{"y":1,"__proto__":{"x":1}}`},
	} {
		arg := func(s string) goja.Value {
			if s == null {
				return goja.Null()
			}
			return vm.ToValue(s)
		}
		got, err := merge(goja.Undefined(), arg(x.base), arg(x.mine), arg(x.theirs))
		if err != nil || !alikeJSON(got.String(), x.want) {
			t.Errorf("%s: %v, want %s (%v)", x.name, got, x.want, err)
		}
	}
	if v, _ := vm.RunString(`({}).x`); !goja.IsUndefined(v) {
		t.Error("a record reached the prototype of all")
	}
}

func alikeJSON(a, b string) bool {
	compact := func(s string) string {
		var v any
		if json.Unmarshal([]byte(s), &v) != nil {
			return s
		}
		out, _ := json.Marshal(v)
		return string(out)
	}
	return compact(a) == compact(b)
}
