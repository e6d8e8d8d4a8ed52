package generate

import "testing"

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
