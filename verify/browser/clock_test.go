package browser

import (
	"context"
	"testing"
	"time"

	"hone/task"
)

// Three minutes of a game that draws 60 frames a second take a few real seconds at most,
// and come out as three minutes.
func TestLongWait(t *testing.T) {
	b := open(t, Options{})
	html := document(`<canvas id="c" width="340" height="300"></canvas><p>Frames: <b id="n">0</b></p><p id="o">going</p><script>
let n = 0; const g = c.getContext("2d"), t0 = Date.now()
const f = () => { g.clearRect(0, 0, 400, 300); for (let i = 0; i < 20; i++) g.fillRect((n * 3 + i * 20) % 400, i * 15, 9, 9); document.getElementById("n").textContent = ++n; if (Date.now() - t0 >= 179e3) o.textContent = "over"; requestAnimationFrame(f) }
requestAnimationFrame(f); setInterval(() => {}, 100)</script>`)
	began := time.Now()
	v, err := b.Verify(context.Background(), html, plainTask(task.Check{Name: "wait", Do: []task.Step{{Op: task.Wait, Seconds: 180}},
		See: []task.Expect{{Op: task.Text, Texts: []string{"over"}}, {Op: task.Between, Lo: 10790, Hi: 10815}, {Op: task.Moving}}}))
	if err != nil {
		t.Fatal(err)
	}
	if !v.Passed {
		_, why := failing(v)
		t.Error(why)
	}
	if took := time.Since(began); took > 30*time.Second {
		t.Errorf("took %v", took)
	} else {
		t.Logf("took %v", took)
	}
}
