package corpus

import (
	"strings"
	"testing"

	"hone/sketch"
)

func load(t testing.TB) []Example {
	list, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// Every example is an error-free sketch in the canonical form, in its task's language.
func TestExamplesAreSketches(t *testing.T) {
	for _, x := range load(t) {
		t.Run(x.Task.ID, func(t *testing.T) {
			app, diags := sketch.Parse(x.Sketch)
			if app == nil {
				t.Fatal(diags)
			}
			for _, d := range append(diags, app.Check()...) {
				t.Errorf("%v", d)
			}
			if out := app.Format(false); out != x.Sketch {
				t.Errorf("not canonical:\n%s\nhone fmt writes:\n%s", x.Sketch, out)
			}
			if lang := app.Lang(); lang != x.Task.Lang {
				t.Errorf("labels are %s, the task is %s", lang, x.Task.Lang)
			}
			if len(x.Task.Checks) < 2 && !strings.Contains(x.Sketch, "random") && !strings.Contains(x.Sketch, "pick(") {
				t.Errorf("%d checks; want two or more", len(x.Task.Checks))
			}
		})
	}
}
