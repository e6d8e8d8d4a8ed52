package effort

import (
	"strings"
	"testing"
)

func TestRoute(t *testing.T) {
	low, auto, high := Route(Low, "tip"), Route(Auto, "tip"), Route(High, "tip")
	if !(low.Samples < auto.Samples && auto.Samples < high.Samples && low.Writing < auto.Writing && auto.Writing < high.Writing) {
		t.Errorf("low %+v auto %+v high %+v", low, auto, high)
	}
	if long := Route(Auto, strings.Repeat("긴 요청 ", 30)); long.Tokens <= auto.Tokens {
		t.Errorf("a long request gets %d tokens, a short one %d", long.Tokens, auto.Tokens)
	}
}

func TestParse(t *testing.T) {
	if l, err := Parse(""); err != nil || l != Auto {
		t.Errorf("%q %v", l, err)
	}
	if _, err := Parse("huge"); err == nil {
		t.Error("huge was taken")
	}
}

func TestTuned(t *testing.T) {
	plan := Route(Auto, "tip")
	if got := plan.Tuned(); got.Examples == 0 || got.Tokens <= plan.Tokens || got.Samples >= plan.Samples || got.Samples < 3 {
		t.Errorf("%+v became %+v", plan, got)
	}
}

func TestChanging(t *testing.T) {
	plan := Route(Auto, "make it blue").Tuned()
	if got := plan.Changing(); got.Samples <= plan.Samples || got.Tokens >= plan.Tokens {
		t.Errorf("%+v became %+v", plan, got)
	}
}
