package studio

import (
	"net/http"
	"strconv"
	"strings"

	"hone"
	"hone/app"
	"hone/export"
	"hone/markup"
	"hone/sketch"
)

// checked is what a text that is being written would be.
type checked struct {
	Wrong []wrong `json:"wrong"`
	Draft string  `json:"draft,omitempty"` // where it runs; "" where nothing of it does
}

type wrong struct {
	Line    int    `json:"line"`
	Text    string `json:"text"`
	Warning bool   `json:"warning"`
}

// check reads lines, or a page, while a person writes them, and has them run beside.
func (s *Studio) check(w http.ResponseWriter, r *http.Request) {
	var p struct {
		App, Lines, Lang string
		Page             bool
	}
	if !readJSON(w, r, &p, maxPage) {
		return
	}
	a, err := s.o.Apps.Get(r.Context(), p.App)
	if err != nil {
		answer(w, nil, err)
		return
	}
	read := checkLines
	if p.Page {
		read = checkPage
	}
	out, draft := read(a, p.Lines, p.Lang)
	if draft != nil {
		kept, _ := s.o.Apps.Entries(r.Context(), p.App) // only to try with
		out.Draft = s.drafts.add(*draft, kept)
	}
	answer(w, out, nil)
}

// checkLines compiles lines.
func checkLines(a app.App, lines, lang string) (checked, *app.App) {
	out := checked{Wrong: []wrong{}}
	c, err := sketch.Compile(lines, a.Lang)
	for _, d := range c.Diags {
		out.Wrong = append(out.Wrong, wrong{d.Line, d.In(lang), d.Warning})
	}
	if err != nil {
		return out, nil
	}
	return out, &app.App{ID: a.ID, Title: c.Title, Lang: c.Lang, Kind: app.Sketch, HTML: c.HTML}
}

// checkPage reads a page. A browser shows it whatever is wrong with it, so there is a draft
// of all but nothing.
func checkPage(a app.App, page, lang string) (checked, *app.App) {
	out, say := checked{Wrong: []wrong{}}, speak(lang)
	if strings.TrimSpace(page) == "" || len(page) > hone.MostBrought {
		return out, nil
	}
	for _, f := range markup.Read(page) {
		text := say.word(f.Key)
		for name, value := range f.Args {
			text = strings.ReplaceAll(text, "{"+name+"}", value)
		}
		out.Wrong = append(out.Wrong, wrong{f.Line, strings.ReplaceAll(say.word("page line"), "{n}", strconv.Itoa(f.Line)) + text, f.Warning})
	}
	return out, &app.App{ID: a.ID, Title: a.Title, Lang: a.Lang, Kind: app.HTML, HTML: page, Source: page}
}

// appHTML is the app as one readable page.
func (s *Studio) appHTML(w http.ResponseWriter, r *http.Request) {
	a, err := s.o.Apps.Get(r.Context(), r.PathValue("id"))
	if err != nil {
		answer(w, nil, err)
		return
	}
	page, err := export.Readable(a)
	answer(w, map[string]string{"html": page}, err)
}
