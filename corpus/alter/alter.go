// Package alter makes wishes of apps: it puts something in, takes something out or makes it
// otherwise, and says so as people do. What is put in is mostly something that the app had, so
// that the app before is the one that lacks it. It works on the text of sketches in their canonical
// form; whether an app still holds is for who knows the language to say.
package alter

import (
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"strings"
)

// A Wish is what a person wants otherwise: the app before and after.
type Wish struct {
	Kind     string
	Text     string
	Old, New string
}

// app is a sketch by its lines, and the chance by which it is altered.
type app struct {
	rng   *rand.Rand
	lang  string
	lines []string
}

// A kind of alteration tells a wish and the lines before and after; ok is false where the app
// has nothing of the kind.
type kind struct {
	name string
	make func(a *app) (text string, old, new []string, ok bool)
}

// Wishes makes n wishes of an app, of different kinds, always the same ones. Fewer where it
// has nothing that could be otherwise.
func Wishes(id, lang, src string, n int) []Wish {
	seed := fnv.New64a()
	seed.Write([]byte(id + "\n" + src))
	rng := rand.New(rand.NewPCG(seed.Sum64(), 11))
	a := &app{rng: rng, lang: lang, lines: strings.Split(strings.TrimRight(src, "\n"), "\n")}
	var list []Wish
	for _, i := range a.order() {
		if len(list) == n {
			break
		}
		k := kinds[i]
		if w, ok := a.wish(k); ok {
			list = append(list, w)
		}
	}
	return list
}

func (a *app) wish(k kind) (Wish, bool) {
	text, old, fresh, ok := k.make(a)
	w := Wish{k.name, text, join(old), join(fresh)}
	return w, ok && w.Old != w.New && text != ""
}

// everywhere are kinds that nearly any app has something for: they come last as often as not.
var everywhere = []string{"theme", "title", "label", "unit", "decimals", "two", "result less", "button less"}

// order draws the kinds.
func (a *app) order() []int {
	var first, last []int
	for _, i := range a.rng.Perm(len(kinds)) {
		if slices.Contains(everywhere, kinds[i].name) && a.rng.IntN(3) > 0 {
			last = append(last, i)
			continue
		}
		first = append(first, i)
	}
	return append(first, last...)
}

func join(lines []string) string { return strings.Join(lines, "\n") + "\n" }

// say takes one of the ways to say something in the app's language, with what stands for
// $1, $2 … put in, and particles as they follow in Korean.
func (a *app) say(en, ko []string, with ...string) string {
	list := en
	if a.lang == "ko" {
		list = ko
	}
	s := list[a.rng.IntN(len(list))]
	for i, w := range with {
		s = strings.ReplaceAll(s, "$"+string(rune('1'+i)), w)
	}
	if a.lang == "ko" {
		s = particles(s)
	}
	return a.manner(s)
}

// orders are words that an order begins with.
var orders = []string{"add", "call", "change", "count", "delete", "display", "get", "give", "hide", "keep", "make", "move", "name", "put", "remember", "remove", "rename", "replace", "round", "save", "set", "show", "sort", "take", "use", "write"}

// manner adds what people put around a wish.
func (a *app) manner(s string) string {
	if a.lang == "ko" {
		return s
	}
	switch a.rng.IntN(9) {
	case 0:
		return s + " please"
	case 1:
		return s + " pls"
	case 2:
		if first, _, _ := strings.Cut(s, " "); slices.Contains(orders, first) {
			return "can you " + s
		}
	case 3:
		r := []rune(s)
		return strings.ToUpper(string(r[:1])) + string(r[1:])
	}
	return s
}

// particles puts the form of a particle that fits the word before it: “값(을/를)”.
func particles(s string) string {
	for _, p := range [][2]string{{"을", "를"}, {"이", "가"}, {"은", "는"}, {"과", "와"}, {"으로", "로"}, {"이라", "라"}, {"이야", "야"}, {"이면", "면"}} {
		mark := "(" + p[0] + "/" + p[1] + ")"
		for {
			before, after, ok := strings.Cut(s, mark)
			if !ok {
				break
			}
			form := p[1]
			if closed(before, p[0] == "으로") {
				form = p[0]
			}
			s = before + form + after
		}
	}
	return s
}

// closed tells whether a word ends in a consonant; one that ends in ㄹ doesn't for “로”.
func closed(s string, ro bool) bool {
	s = strings.TrimRight(s, `'"’”)`)
	if s == "" {
		return false
	}
	r := []rune(s)
	last := r[len(r)-1]
	switch {
	case last >= 0xAC00 && last <= 0xD7A3:
		end := (last - 0xAC00) % 28
		return end != 0 && !(ro && end == 8)
	case last >= '0' && last <= '9':
		return strings.ContainsRune("0136", last) || strings.ContainsRune("78", last) && !ro
	}
	return strings.ContainsRune("lmnLMN", last) && !(ro && (last == 'l' || last == 'L'))
}

// replaced is the lines with the i-th put otherwise; taken without some; put with one after the i-th.
func (a *app) replaced(i int, line string) []string {
	out := append([]string(nil), a.lines...)
	out[i] = line
	return out
}

func (a *app) without(i, n int) []string {
	return append(append([]string(nil), a.lines[:i]...), a.lines[i+n:]...)
}

func (a *app) with(i int, lines ...string) []string {
	out := append([]string(nil), a.lines[:i+1]...)
	return append(append(out, lines...), a.lines[i+1:]...)
}

// pick takes one of the lines for which f holds; -1 where there is none.
func (a *app) pick(f func(line string) bool) int {
	var at []int
	for i, s := range a.lines {
		if i > 0 && f(s) {
			at = append(at, i)
		}
	}
	if len(at) == 0 {
		return -1
	}
	return at[a.rng.IntN(len(at))]
}
