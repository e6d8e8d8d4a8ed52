package train

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hone/model"
)

// words are a tokenizer of conversations: ids 1, 2 and 3 begin and end turns.
type words struct{ wrong bool }

func ids(text string) (out []int) {
	for _, w := range strings.Fields(text) {
		out = append(out, 10+len(w))
	}
	return out
}

func (w words) Prompt(before []Example, request string) ([]int, error) {
	out := []int{1}
	for _, x := range before {
		if w.wrong {
			out = append(out, 9)
		}
		a, _ := w.Answer(x.Sketch)
		out = slices.Concat(out, ids(x.Request), []int{2}, a)
	}
	return slices.Concat(out, ids(request), []int{2}), nil
}

func (words) Answer(sketch string) ([]int, error) { return append(ids(sketch), 3), nil }

func TestEncode(t *testing.T) {
	before := []Example{{Request: "aa bb", Sketch: "cccc"}}
	x := Example{ID: "x", Request: "d", Sketch: "eeeee fffff"}
	for _, tc := range []struct {
		all  bool
		want []Span
	}{{true, []Span{{4, 6}, {8, 11}}}, {false, []Span{{8, 11}}}} {
		got, err := Encode(words{}, before, x, tc.all)
		if err != nil || !slices.Equal(got.Tokens, []int32{1, 12, 12, 2, 14, 3, 11, 2, 15, 15, 3}) || !slices.Equal(got.Learn, tc.want) {
			t.Errorf("all %v: %+v, %v", tc.all, got, err)
		}
	}
	if _, err := Encode(words{wrong: true}, before, x, true); err == nil {
		t.Error("a conversation whose beginning changes is taken")
	}
}

// weighed counts the first token of an answer half.
type weighed struct{ words }

func (weighed) Weights(_ []Example, _ Example, answer []int) ([]float32, error) {
	w := slices.Repeat([]float32{1}, len(answer))
	w[0] = 0.5
	return w, nil
}

func TestWeights(t *testing.T) {
	before := []Example{{Request: "aa bb", Sketch: "cccc"}}
	text, err := Encode(weighed{}, before, Example{ID: "x", Request: "d", Sketch: "eeeee fffff"}, true)
	if err != nil {
		t.Fatal(err)
	}
	b := Pack([]Text{text}, []int{0}, model.Layout{Rows: 1, Len: 16, Slots: 8})[0]
	if want := []float32{0.5, 1, 0.5, 1, 1}; !slices.Equal(b.Weights[:b.Learnt], want) || b.Mass != 4 {
		t.Errorf("weights %v of mass %v, want %v", b.Weights[:b.Learnt], b.Mass, want)
	}
	plain := text
	plain.Weights = nil
	if digest([]Text{text}) == digest([]Text{plain}) {
		t.Error("a run would go on with other weights")
	}
}

// line is a shelf on which examples stand in a row: the nearest are those beside one.
type line int

func (l line) Near(i, n int) (out []int) {
	for d := 1; len(out) < n && d < int(l); d++ {
		for _, j := range []int{i - d, i + d} {
			if j >= 0 && j < int(l) && len(out) < n {
				out = append(out, j)
			}
		}
	}
	return out
}

func TestConverse(t *testing.T) {
	var list []Example
	var sizes []int
	for i := range 300 {
		list = append(list, Example{ID: fmt.Sprint(i), Idea: fmt.Sprint(i / 3), Request: map[bool]string{true: "change", false: "make"}[i%10 == 0]})
		sizes = append(sizes, 20+i%7)
	}
	sizes[5] = 101
	alone := func(x Example) bool { return x.Request == "change" }
	talks := Converse(list, sizes, line(300), alone, 100, 2, 1)
	var seen []int
	twins, far := 0, 0
	for _, talk := range talks {
		size, ideas := 0, map[string]int{}
		for n, i := range talk {
			size += sizes[i]
			ideas[list[i].Idea]++
			if alone(list[i]) && len(talk) > 1 {
				t.Errorf("%v: %d wants to be alone", talk, i)
			}
			if last := talk[len(talk)-1]; n > 0 && abs(i/3-last/3) > abs(talk[n-1]/3-last/3) {
				far++
			}
		}
		own := ideas[list[talk[len(talk)-1]].Idea]
		if own > 2 || size > 100 || len(talk) > turns {
			t.Errorf("%v: %d tokens, %d of one idea", talk, size, own)
		}
		if own == 2 {
			twins++
		}
		seen = append(seen, talk...)
	}
	slices.Sort(seen)
	if len(seen) != 2*299 || len(slices.Compact(seen)) != 299 || slices.Contains(seen, 5) {
		t.Errorf("examples are learnt %d times, want 299 twice", len(seen))
	}
	if far > 0 {
		t.Errorf("%d times a farther one stands nearer", far)
	}
	if len(talks) > 260 || twins < len(talks)/5 || twins > len(talks)/2 {
		t.Errorf("%d conversations, %d with a variant of the same idea", len(talks), twins)
	}
	if !slices.EqualFunc(talks, Converse(list, sizes, line(300), alone, 100, 2, 1), slices.Equal[[]int]) {
		t.Error("another time it is otherwise")
	}
}

func abs(x int) int { return max(x, -x) }

func TestCommon(t *testing.T) {
	for _, x := range []struct {
		a, b string
		want []int
	}{
		{"abcdef", "abxdef", []int{0, 1, 3, 4, 5}},
		{"abc", "xyz", nil},
		{"abc", "zabcz", []int{1, 2, 3}},
		{"aab", "ab", []int{0, 1}},
		{"", "a", nil},
	} {
		of := func(s string) (ids []int) {
			for _, r := range s {
				ids = append(ids, int(r))
			}
			return ids
		}
		if got := Common(of(x.a), of(x.b)); !slices.Equal(got, x.want) {
			t.Errorf("%s, %s: %v, want %v", x.a, x.b, got, x.want)
		}
	}
}
