package corpus

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"hone/corpus/compose"
	"hone/corpus/idea"
	"hone/sketch"
	"hone/task"
)

// perIdea is how many tasks of an idea the tests look at, and proved how many of them they
// prove; `hone corpus check` proves more.
const perIdea, proved = 3, 2

func ideas(t *testing.T) []*idea.Idea {
	t.Helper()
	list, err := Ideas()
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// Every task made of an idea has a whole sketch that passes the task's checks.
func TestIdeasProve(t *testing.T) {
	p := prover(t)
	for _, d := range ideas(t) {
		t.Run(d.ID, func(t *testing.T) {
			t.Parallel()
			n := proved
			if d.Level >= 3 {
				n = 1 // a game takes a hundred times as long as a formula
			}
			list, err := d.Expand(n)
			if err != nil {
				t.Fatal(err)
			}
			for i, v := range list {
				if slices.ContainsFunc(list[:i], func(w idea.Variant) bool {
					return v.Sketch == w.Sketch && reflect.DeepEqual(v.Task.Checks, w.Task.Checks)
				}) {
					continue // the same app, asked for in other words
				}
				c, err := sketch.Compile(v.Sketch, v.Task.Lang)
				if err != nil || len(c.Diags) > 0 {
					t.Fatalf("%s: %v %v", v.Task.ID, err, c)
				}
				verdict, err := p.Logic(context.Background(), c.Definition, v.Task)
				if err != nil {
					t.Fatal(err)
				}
				for _, o := range verdict.Failures() {
					t.Fatalf("%s: %q: %s: %s\n%s", v.Task.ID, v.Task.Request, o.Check, o.Why, v.Sketch)
				}
			}
		})
	}
}

// Twins stay on one side, and both sides are there.
func TestHeldOutByIdea(t *testing.T) {
	side := map[string]bool{}
	n := map[bool]int{}
	for _, d := range ideas(t) {
		held := HeldOut(d)
		if was, ok := side[d.Base()]; ok && was != held {
			t.Errorf("%s is held out and trained on", d.Base())
		}
		side[d.Base()] = held
		n[held]++
	}
	if len(side) > 100 && (n[true] < len(side)/50 || n[true] > n[false]) {
		t.Errorf("%d entries held out, %d trained on", n[true], n[false])
	}
}

// A model knows the ideas of its training set and of those before; what is held out, none knows.
func TestFirstSet(t *testing.T) {
	n := map[int]int{}
	for _, d := range ideas(t) {
		n[FirstSet(d)]++
		if held := FirstSet(d) > Sets; held != HeldOut(d) {
			t.Errorf("%s: held out %v, but first in set %d", d.ID, HeldOut(d), FirstSet(d))
		}
		if FirstSet(d) < Set(d) || (Set(d) > 1) != (strings.Count(d.File, "/") > 1) {
			t.Errorf("%s: %s came with set %d and was learnt with %d", d.ID, d.File, Set(d), FirstSet(d))
		}
	}
	for set := 1; set <= Sets; set++ {
		if n[set] == 0 {
			t.Errorf("set %d is empty", set)
		}
	}
}

// likeness is the share of letter groups that two texts have in common (Jaccard index of
// the sets of four letters in a row, three for Hangul, which says more in each).
func likeness(a, b map[string]bool) float64 {
	common := 0
	for g := range a {
		if b[g] {
			common++
		}
	}
	return jaccard(common, len(a), len(b))
}

func jaccard(common, a, b int) float64 { return float64(common) / float64(max(1, a+b-common)) }

func groups(s string) map[string]bool {
	var letters []rune
	size := 4
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			letters = append(letters, r)
		}
		if unicode.Is(unicode.Hangul, r) {
			size = 3
		}
	}
	set := map[string]bool{}
	for i := 0; i+size <= len(letters); i++ {
		set[string(letters[i:i+size])] = true
	}
	return set
}

// drawn are tasks of every kind that is drawn.
func drawn() (list []*task.Task) {
	for _, kind := range compose.Kinds() {
		for _, lang := range []string{"en", "ko"} {
			for _, a := range compose.Draw(kind, lang, 40) {
				list = append(list, a.Task)
			}
		}
	}
	return list
}

// tooLike is where two requests are the same but for a word or two: pairs below were
// looked at and are different wishes.
const tooLike = 0.45

// Nothing that a model is trained on equals or closely resembles a public task.
func TestNothingLikePublic(t *testing.T) {
	t.Parallel()
	public := slices.Concat(dev.tasks(t), everyday.tasks(t), short.tasks(t), particular.tasks(t))
	var sets []map[string]bool
	having := map[string][]int{} // the public tasks that have a group
	for i, x := range public {
		sets = append(sets, groups(x.Request))
		for g := range sets[i] {
			having[g] = append(having[g], i)
		}
	}
	look := func(id, request string) {
		g := groups(request)
		common := map[int]int{}
		for s := range g {
			for _, i := range having[s] {
				common[i]++
			}
		}
		for i, n := range common {
			if l := jaccard(n, len(g), len(sets[i])); l >= tooLike {
				t.Errorf("%s %q is too like %s %q: %.2f", id, request, public[i].ID, public[i].Request, l)
			}
		}
	}
	for _, d := range ideas(t) {
		list, err := d.Expand(perIdea)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range list {
			look(v.Task.ID, v.Task.Request)
		}
		kinds, err := d.Kinds() // every setting of a family
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range kinds {
			for _, a := range k.Asks {
				look(d.ID, a.Request)
			}
		}
	}
	for _, x := range load(t) {
		look(x.Task.ID, x.Task.Request)
	}
	for _, x := range drawn() {
		look(x.ID, x.Request)
	}
	// The measure sees a copy with two words changed.
	if l := likeness(groups(strings.Replace(public[0].Request, "photos", "pictures", 1)), sets[0]); l < tooLike {
		t.Errorf("a copy with one word changed is only %.2f like its source", l)
	}
}
