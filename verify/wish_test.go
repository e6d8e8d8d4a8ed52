package verify

import (
	"strings"
	"testing"
)

// Each rule lets through what was wished for and holds back what was not; most ways to wish
// are in corpus's TestWishesAreLookedUp.
func TestWish(t *testing.T) {
	const old = "app Tip\nnumber bill = 50 Bill\nnumber tip = 15 Tip %\nshow Tip = bill * tip / 100 .2\nshow Total = bill + Tip .2\nvar n = 0\nbutton Count: n += 1\nbig n\n"
	change := func(from, to string) string {
		if !strings.Contains(old, from) {
			t.Fatalf("no %q", from)
		}
		return strings.Replace(old, from, to, 1)
	}
	blue := change("app Tip\n", "app Tip\ntheme blue\n")
	for _, x := range []struct{ wish, fresh, want string }{
		{"call it Dinner", change("app Tip", "app Dinner"), "wish-title pass"},
		{"call it Dinner", blue, "wish-title fail"},
		{"제목을 저녁(으)로 바꿔줘", change("app Tip", "app 저녁"), "wish-title pass"},
		{"the button should say \"One more\"", change("button Count", "button One more"), "wish-texts passwish-words pass"},
		{"the button should say \"One more\"", blue, "wish-texts fail"},
		{"\"Total\" 대신 \"합계\"", change("show Total", "show 합계"), "wish-texts passwish-words pass"},
		{"'Total' 말고 '합계'라고 써줘", change("show Total", "show 합계"), "wish-texts passwish-words pass"},
		{"'Total' 말고 '합계'라고 써줘", blue, "wish-texts fail"},
		{"'Total' 말고 합계라고 써줘", change("show Total", "show 합계"), "wish-texts passwish-words pass"},
		{"call it Sum instead of Total, and no decimals there", change("show Total", "show Sum"), "wish-title passwish-words pass"},
		{"call it \"Mia's\", and nothing else", change("app Tip", "app Mia's"), "wish-title passwish-texts pass"},
		{"bill을 5만원으로", change("= 50 ", "= 50000 "), "wish-numbers pass"},
		{"bill을 5만원으로", blue, "wish-numbers fail"},
		{"20분으로", change("var n = 0", "var n = 1200"), "wish-numbers pass"},
		{"빨강 말고 파란색으로", blue, "wish-color pass"},
		{"not red, make it blue", change("app Tip\n", "app Tip\ntheme red\n"), "wish-color fail"},
		{"tip에서 Bill을 빼주세요", blue, "wish-gone fail"},
		{"tip이 0이면 계산에서 빼주세요", blue, ""},
		{"remove the cents from Total", blue, ""},
		{"tips too", blue, ""},
		{"from 12 on, tips too", blue, "wish-numbers fail"},
		{"from 12 on, tips too", change("big n", "if n >= 12: say Enough\nbig n"), "wish-numbers passwish-words pass"},
		{"90 분 지나면 '그만'", change("big n", "if n > 5400: say 그만\nbig n"), "wish-texts passwish-numbers passwish-words pass"},
		{"not 12 but less, at 9 pm, like 1:45", blue, ""},
		{"set the tip to 20", change("15 Tip", "20 Tip"), "wish-numbers pass"},
		{"set the tip to 20", blue, "wish-numbers fail"},
		{"팁은 20(으)로", change("15 Tip", "18 Tip"), "wish-numbers fail"},
		{"set the tip to " + strings.Repeat("9", 400), blue, ""},
		{"make it blue", blue, "wish-color pass"},
		{"make it blue", change("app Tip\n", "app Tip\ntheme red\n"), "wish-color fail"},
		{"어둡게 해줘", blue, "wish-color fail"},
		{"remove Total", change("show Total = bill + Tip .2\n", ""), "wish-gone pass"},
		{"remove Total", blue, "wish-gone fail"},
		{"remove the \"Count\" button", change("button Count: n += 1\n", ""), "wish-gone pass"},
		{"Count 버튼은 빼줘", blue, "wish-gone fail"},
		{"add a button that removes the last", blue, "wish-added fail"},
		{"also show the tip of each of four", change("var n", "show Each = Tip / 4 .2\nvar n"), "wish-added passwish-words pass"},
		{"사람 수도 추가해줘", change("number tip", "number people = 2 사람 수\nnumber tip"), "wish-added passwish-words pass"},
		{"the title should be bigger", blue, ""},
		{"이름은 저장", blue, ""},
		{"add a field for the name", change("number tip", "text 이름\nnumber tip"), "wish-added passwish-words fail"},
		{"a field in Korean please", change("number tip", "text 이름\nnumber tip"), ""},
		{"a red text when it is under 0", change("big n", "big n\nif n < 0: say Below"), "wish-words pass"},
		{"nicer please", blue, ""},
		{"make it blue", "app", ""},
		{"", old, ""},
	} {
		got := ""
		for _, o := range Wish(x.wish, old, x.fresh) {
			got += o.Check + " " + string(o.Status)
		}
		if got != x.want {
			t.Errorf("%.60s: %q, want %q", x.wish, got, x.want)
		}
	}
}

// Of a page its texts, the names in its tags and, for what it shall say, its scripts are looked up.
func TestWishOfAPage(t *testing.T) {
	const old = `<!doctype html><html lang="en"><title>Tip</title><h1>Tip</h1><label>Bill <input value="50"></label><button>Count</button><p id="out"></p><svg><title>Coin</title></svg><script>out.textContent = "Total " + 50 * 1.15</script></html>`
	for _, x := range []struct{ wish, from, to, want string }{
		{"call it Dinner", "<title>Tip", "<title>Dinner", "wish-title pass"},
		{"call it Dinner", "<h1>Tip", "<h1>Dinner", "wish-title fail"},
		{`it should say "Grand sum"`, `"Total "`, `"Grand sum "`, "wish-texts pass"},
		{`it should say "Grand sum"`, "Bill", "Amount", "wish-texts fail"},
		{"set the tip to 20", "1.15", "1.2", "wish-numbers pass"},
		{"set the tip to 20", "1.15", "1.18", "wish-numbers fail"},
		{"remove the Count button", "<button>Count</button>", "", "wish-gone pass"},
		{"remove the Count button", "Bill", "Amount", "wish-gone fail"},
		{"also show the tip", `<p id="out">`, `<p id="tip"></p><p id="out">`, "wish-added pass"},
		{"also show the tip", "50 * 1.15", "50", "wish-added fail"},
		{"make it green", "<h1>", `<h1 style="color:#0a0">`, ""},
	} {
		if !strings.Contains(old, x.from) {
			t.Fatalf("no %q", x.from)
		}
		got := ""
		for _, o := range WishPage(x.wish, old, strings.Replace(old, x.from, x.to, 1)) {
			got += o.Check + " " + string(o.Status)
		}
		if got != x.want {
			t.Errorf("%s: %q, want %q", x.wish, got, x.want)
		}
	}
}
