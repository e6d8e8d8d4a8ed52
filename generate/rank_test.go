package generate

import (
	"context"
	"math"
	"strings"
	"testing"

	"hone/llm"
)

func TestSays(t *testing.T) {
	app := "app Boat hire\nnumber hours\nradio boat: Kayak=12 | Canoe=18\nshow Price = hours * boat .2 $\n"
	full := Says("boat hire: hours, Kayak 12 or Canoe 18, show the price", app)
	part := Says("boat hire price", app)
	none := Says("pizza", app)
	if !(full > 0.9 && part > 0.2 && part < 0.7 && none < 0.1) {
		t.Errorf("said %.2f, %.2f, %.2f", full, part, none)
	}
	if got := Says("snake", "no app at all"); got != 0 {
		t.Errorf("a text that is no app: %.2f", got)
	}
}

func TestAlike(t *testing.T) {
	got := Alike([]string{
		"app A\nnumber hours\nshow Price = hours * 12 .2 $\n", "app B\nnumber hours = 2\nshow Price = hours * 12 .2 $\n",
		"app C\nlist rows: text name\n", "app D\nbig 1\n",
	})
	if !(got[0] > 0.25 && got[1] > 0.25 && got[2] < 0.1 && got[3] < 0.1) {
		t.Errorf("%.2f", got)
	}
	if one := Alike([]string{"app A\nbig 1\n"}); one[0] != 0 {
		t.Errorf("a single one: %v", one)
	}
}

// asked says that a word of the last request makes each token of an answer with it likely.
type asked struct{ llm.Generator }

func (asked) Score(_ context.Context, prompt []llm.Message, answers []string) ([][]float64, error) {
	var out [][]float64
	for _, a := range answers {
		logs := []float64{-2, -2}
		for _, w := range strings.Fields(prompt[len(prompt)-1].Content) {
			if strings.Contains(a, w) {
				logs = []float64{-1, -1}
			}
		}
		out = append(out, logs)
	}
	return out, nil
}

// Of a tuned model, an app explains a request that makes it likelier than the nearest example's does.
func TestExplainOfATunedModel(t *testing.T) {
	w := &Writer{Model: asked{}, Style: Tuned, Library: NewLibrary(shelf)}
	got, err := w.Explain(context.Background(), "tips of 9 %", "en", []string{"app Tip\nshow Tip = bill * 9", "app Tip\nshow Tip = bill * 15", "app tip\nbig 1"})
	if err != nil || len(got) != 3 {
		t.Fatal(got, err)
	}
	if math.Abs(got[0]-(1-math.Exp(-1))) > 1e-9 || got[1] != 0 || got[2] != 0 {
		t.Errorf("what holds the request's number %g, another %g, what only the example asks for %g", got[0], got[1], got[2])
	}
	w.Library = NewLibrary(nil)
	if got, err := w.Explain(context.Background(), "tip", "en", []string{"app Tip\nbig 1"}); got != nil || err != nil {
		t.Errorf("without an example: %v, %v", got, err)
	}
}
