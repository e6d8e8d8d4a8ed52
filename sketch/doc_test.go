package sketch

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Each form of the language stands in an example of docs/sketch.md, and the examples are
// compiled and run by TestDefinitionsRun.
func TestEveryFormHasAnExample(t *testing.T) {
	shown := map[*form]bool{}
	var see func([]*Line)
	see = func(lines []*Line) {
		for _, l := range lines {
			shown[l.Form] = true
			see(l.Cols)
			see(l.Sub)
		}
	}
	theme, saved, every, each := false, false, false, false
	for _, src := range examples(t) {
		app, _ := Parse(src)
		see(app.Lines)
		theme = theme || app.Theme != ""
		for _, l := range app.Lines {
			saved = saved || l.Saved
			for _, p := range l.Prefix {
				every, each = every || p.Var == "", each || p.Var != ""
			}
		}
	}
	for _, f := range forms {
		if !shown[f] && f.place != onTop {
			t.Errorf("no example has the line %q", f.notation())
		}
	}
	if !theme || !saved || !every || !each {
		t.Errorf("in an example: theme %v, saved %v, if %v, for %v", theme, saved, every, each)
	}
}

// What docs/sketch.md says of games, pictures and functions names every one there is, and
// the games as its table writes them are sketches.
func TestEveryNameIsWrittenDown(t *testing.T) {
	doc := strings.Join(strings.Fields(Guide()), " ")
	var games []string
	for _, m := range regexp.MustCompile("(?m)^\\| `(\\S+)( \\d+x\\d+)?` \\|").FindAllStringSubmatch(Guide(), -1) {
		if kitOf(m[1]) == nil {
			continue
		}
		games = append(games, m[1])
		src := "app A\ngame " + m[1] + m[2] + "\n"
		app, diags := Parse(src)
		if diags = append(diags, app.Check()...); len(diags) > 0 {
			t.Errorf("%s: %v", src, diags)
		}
	}
	for _, name := range KitNames() {
		if !slices.Contains(games, name) {
			t.Errorf("the game %s is not written down", name)
		}
	}
	for _, name := range scenes() {
		if !strings.Contains(doc, "`"+name+"`") {
			t.Errorf("the picture %s is not written down", name)
		}
	}
	for _, name := range FunctionNames() {
		if !strings.Contains(doc, name+"(") && !strings.Contains(doc, "`"+name+"`") {
			t.Errorf("the function %s is not written down", name)
		}
	}
}
