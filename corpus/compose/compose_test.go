package compose

import (
	"context"
	"os"
	"strconv"
	"testing"

	"hone/sketch"
	skrt "hone/sketch/runtime"
	"hone/verify"
	"hone/verify/logic"
)

// Every app that is drawn is whole and passes its own checks. HONE_KIND names one kind, HONE_N how many of each.
func TestDrawn(t *testing.T) {
	n, _ := strconv.Atoi(os.Getenv("HONE_N"))
	if n == 0 {
		n = 6
	}
	tier, err := logic.New(skrt.Core())
	if err != nil {
		t.Fatal(err)
	}
	p := verify.NewProver([]verify.LogicTier{tier}, nil)
	for _, kind := range Kinds() {
		if only := os.Getenv("HONE_KIND"); only != "" && only != kind {
			continue
		}
		for _, lang := range []string{"en", "ko"} {
			list := Draw(kind, lang, n)
			if len(list) < n {
				t.Errorf("%s %s: %d different apps, want %d", kind, lang, len(list), n)
			}
			wrong := 0
			for _, a := range list {
				if testing.Verbose() {
					t.Logf("%s\n%s\n%s", a.Task.ID, a.Task.Request, a.Sketch)
				}
				if why := fault(p, a); why != "" {
					if wrong++; wrong < 4 {
						t.Errorf("%s: %q\n%s\n%s", a.Task.ID, a.Task.Request, a.Sketch, why)
					}
				}
			}
		}
	}
}

// fault says what is wrong with an app.
func fault(p *verify.Prover, a App) (why string) {
	app, diags := sketch.Parse(a.Sketch)
	if app == nil || len(diags) > 0 {
		return diags[0].String()
	}
	if len(a.Task.Checks) == 0 {
		return "no check"
	}
	_, v, err := p.Cheap(context.Background(), app.Format(false), a.Task)
	if err != nil {
		return err.Error()
	}
	for _, o := range v.Failures() {
		why += o.Check + ": " + o.Why + "\n"
	}
	return why
}
