// Package markup reads a page as text: what in it is wrong, in words with the line, and
// which fields it has. Browsers show any page somehow, so nothing that it finds forbids
// one. It must not know who wrote the page, nor what it is for.
package markup

import (
	"fmt"
	"slices"
	"strings"
)

// A Flaw is what is wrong at a line of a page. Key and Args are for whoever says it in the
// person's language.
type Flaw struct {
	Line    int
	Key     string
	Args    map[string]string
	Warning bool // it may be meant so
}

// The keys of flaws.
const (
	Unclosed  = "page unclosed"  // {tag}: begun and never ended
	Unopened  = "page unopened"  // {tag}: ended and never begun
	Crossed   = "page crossed"   // {tag}, {other} begun at {line}: ended before what is inside it
	Cut       = "page cut"       // a tag, a comment or a quote that doesn't end
	NoTitle   = "page title"     // the page has none
	NoLang    = "page lang"      // nor says its language
	Twice     = "page twice"     // {id}: two elements have it
	Scripted  = "page script"    // {why}: a script can't be read
	Reaches   = "page reaches"   // {what}: the page would ask the network, which hone doesn't let it
	Imageless = "page imageless" // a picture without words
)

// mostFlaws bounds what one can take in.
const mostFlaws = 30

// Read finds what is wrong with a page, in the order of lines.
func Read(page string) []Flaw {
	r := &reader{count: map[string]int{}, ids: map[string]bool{}}
	for t := range tags(page) {
		r.see(t)
	}
	r.end()
	slices.SortStableFunc(r.flaws, func(a, b Flaw) int { return a.Line - b.Line })
	return r.flaws[:min(len(r.flaws), mostFlaws)]
}

// void are elements without an end; loose those whose end may be left out.
var (
	void  = words("area base br col embed hr img input link meta param source track wbr")
	loose = words("p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption rt rp html head body")
)

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// A reader goes through a page's tags.
type reader struct {
	open          []tag
	count         map[string]int // of those open, by name
	foreign       int            // depth inside svg or math, where "/>" ends an element
	ids           map[string]bool
	titled, spoke bool
	flaws         []Flaw
}

func (r *reader) flaw(line int, key string, warning bool, pairs ...string) {
	args := map[string]string{}
	for i := 0; i+1 < len(pairs); i += 2 {
		args[pairs[i]] = pairs[i+1]
	}
	r.flaws = append(r.flaws, Flaw{line, key, args, warning})
}

func (r *reader) see(t tag) {
	if t.cut {
		r.flaw(t.line, Cut, false)
	}
	switch {
	case t.name == "":
	case t.end:
		r.close(t)
	default:
		r.begin(t)
	}
}

func (r *reader) begin(t tag) {
	r.attributes(t)
	switch {
	case t.name == "title" && strings.TrimSpace(t.text) != "":
		r.titled = true
	case t.name == "html" && t.attr["lang"] != "":
		r.spoke = true
	case t.name == "script":
		for _, why := range unreadable(t) {
			r.flaw(why.line, Scripted, true, "why", why.text)
		}
	}
	if void[t.name] || t.raw || t.self && r.foreign > 0 {
		return
	}
	if t.name == "svg" || t.name == "math" {
		r.foreign++
	}
	r.open = append(r.open, t)
	r.count[t.name]++
}

// attributes looks at what a tag says by itself.
func (r *reader) attributes(t tag) {
	if id := t.attr["id"]; id != "" {
		if r.ids[id] {
			r.flaw(t.line, Twice, false, "id", id)
		}
		r.ids[id] = true
	}
	for _, name := range []string{"src", "href", "action", "data"} {
		at, asks := strings.ToLower(t.attr[name]), t.name != "a" && t.name != "area"
		if asks && (strings.HasPrefix(at, "http:") || strings.HasPrefix(at, "https:") || strings.HasPrefix(at, "//")) {
			r.flaw(t.line, Reaches, false, "what", t.attr[name])
		}
	}
	if _, ok := t.attr["alt"]; t.name == "img" && !ok && t.attr["aria-hidden"] != "true" {
		r.flaw(t.line, Imageless, false)
	}
}

// close ends the element that it names, and what was left open inside it.
func (r *reader) close(t tag) {
	if r.count[t.name] == 0 { // without a search: a page may open and end very many
		if !void[t.name] && !loose[t.name] {
			r.flaw(t.line, Unopened, false, "tag", t.name)
		}
		return
	}
	at := len(r.open) - 1
	for r.open[at].name != t.name {
		at--
	}
	for _, inside := range r.open[at+1:] {
		if !loose[inside.name] {
			r.flaw(t.line, Crossed, false, "tag", t.name, "other", inside.name, "line", fmt.Sprint(inside.line))
		}
	}
	for _, gone := range r.open[at:] {
		r.count[gone.name]--
		if gone.name == "svg" || gone.name == "math" {
			r.foreign--
		}
	}
	r.open = r.open[:at]
}

func (r *reader) end() {
	for _, t := range r.open {
		if !loose[t.name] {
			r.flaw(t.line, Unclosed, false, "tag", t.name)
		}
	}
	if !r.titled {
		r.flaw(1, NoTitle, false)
	}
	if !r.spoke {
		r.flaw(1, NoLang, true)
	}
}
