package browser

import (
	"context"
	"errors"
	"strings"
	"testing"

	"hone/task"
)

const pressed = `<script>const said = t => document.querySelector("p").textContent = t</script>`

// By keyboard and by touch a page is used as it would be by a person: what only a mouse
// gets at is found out.
func TestHands(t *testing.T) {
	b := open(t, Options{})
	for _, x := range []struct {
		name, body  string
		step        string
		keys, touch string // words of what is wrong
	}{
		{"button", `<button onclick="said('done')">Go</button>`, `{"click":["go"]}`, "", ""},
		{"checkbox", `<label><input type=checkbox onchange="said('done')">Go</label>`, `{"tick":["go"]}`, "", ""},
		{"radio", `<fieldset><legend>Way</legend><label><input type=radio name=r>Stay</label><label><input type=radio name=r onchange="said('done')">Go</label></fieldset>`, `{"choose":["way"],"with":["Go"]}`, "", ""},
		{"block", `<div onclick="said('done')">Go</div>`, `{"click":["go"]}`, "can't be reached by the Tab key", ""},
		{"skipped", `<button tabindex=-1 onclick="said('done')">Go</button>`, `{"click":["go"]}`, "can't be reached by the Tab key", ""},
		{"deaf", `<div role=button tabindex=0 onclick="said('done')">Go</div>`, `{"click":["go"]}`, "the page says", ""},
		{"mouse", `<button onpointerdown="if (event.pointerType != 'mouse') this.disabled = true" onclick="said('done')">Go</button>`, `{"click":["go"]}`, "", "the page says"},
		{"keys", `<script>onkeydown = e => { if (e.key == "ArrowUp") said("done") }</script>`, `{"press":"ArrowUp"}`, "", "the page says"},
		{"stroke", `<script>let y; onpointerdown = e => y = e.clientY; onpointerup = e => { if (e.pointerType == "touch" && e.clientY < y - 50) said("done") }; onkeydown = () => said("done")</script><style>body {touch-action: none}</style>`, `{"press":"ArrowUp"}`, "", ""},
	} {
		html := `<!doctype html><html lang=en><meta name=viewport content="width=device-width,initial-scale=1"><title>x</title><h1>x</h1><p>…</p>` + pressed + x.body
		k, err := task.Parse([]byte(`{"id":"t","lang":"en","level":1,"request":"x","checks":[{"name":"c","do":[` + x.step + `],"see":[{"text":["done"]}]}]}`))
		if err != nil {
			t.Fatal(err)
		}
		for hands, want := range map[Hands]string{Mouse: "", Keys: x.keys, Touch: x.touch} {
			if hands == Mouse && x.name == "keys" {
				continue
			}
			v, err := b.By(context.Background(), hands, html, k)
			if err != nil {
				t.Fatal(err)
			}
			if _, why := failing(v); v.Passed != (want == "") || !strings.Contains(why, want) {
				t.Errorf("%s by %d: %v, %q; want %q", x.name, hands, v.Passed, why, want)
			}
		}
	}
	k, _ := task.Parse([]byte(`{"id":"t","lang":"en","level":1,"request":"x","checks":[{"name":"c","do":[{"press":"q"}],"see":[{"text":["done"]}]}]}`))
	if _, err := b.By(context.Background(), Touch, "<p>", k); !errors.Is(err, ErrKeyboard) {
		t.Errorf("a letter by touch: %v", err)
	}
	// The other checks of such a task are done.
	k.Checks = append(k.Checks, task.Check{Name: "d", Do: []task.Step{{Op: task.Click, Names: []string{"Go"}, Times: 1}}, See: k.Checks[0].See})
	v, err := b.By(context.Background(), Touch, `<button onclick="this.innerText='done'">Go</button>`, k)
	if err != nil || !v.Passed || len(v.Outcomes) != 1 {
		t.Errorf("a letter and a tap by touch: %+v, %v; want the tap alone", v, err)
	}
}
