package alter

import (
	"fmt"
	"strings"
	"testing"
)

const shop = `app 🍎 Fruit stand
saved number goal = 300 Goal ($)
choice kind Kind: Apples=3 | Pears=4 | Plums=6
number kilos = 2 Kilos
show Price = kind * kilos * 0.95 .2 $
show Rest = goal - Price
list sales: date day, text buyer Who bought, number paid Paid ($), number weight Weight (kg), check packed Packed
  sort -day
  unique buyer
  red paid > 50
show All paid = sum(sales, paid) .2 $
var n = 0
button +1: n += 1
big n
if goal > 250: say Big goal
if n > 3: show Extra = n * 12 .0
`

const hall = `app 🏸 체육관
saved number 한도 = 20 한도(명)
choice 종목 종목: 배드민턴 | 탁구 | 농구
game catch 320x440
  lives 3
list 예약 예약: text 이름 이름, number 인원 인원, check 왔음 왔음
  add 예약하기
  max 30
show 총인원 = sum(예약, 인원) .0 명
if 총인원 > 한도: say 꽉 찼어요
say {종목}
`

// Over many draws every kind comes up; a wish says what is otherwise, in whole words.
func TestWishes(t *testing.T) {
	found := map[string]bool{}
	for lang, src := range map[string]string{"en": shop, "ko": hall} {
		for i := range 400 {
			id := fmt.Sprint(lang, i)
			list := Wishes(id, lang, src, 4)
			if again := Wishes(id, lang, src, 4); len(list) != len(again) || len(list) > 0 && list[0] != again[0] {
				t.Fatal("not the same ones")
			}
			kinds := map[string]bool{}
			for _, w := range list {
				found[w.Kind] = true
				if kinds[w.Kind] || w.Old == w.New || w.Text == "" || strings.ContainsAny(w.Text, "\n") || !strings.HasSuffix(w.New, "\n") {
					t.Errorf("%+v", w)
				}
				if strings.Contains(w.Text, "$1") || strings.Contains(w.Text, "$2") || strings.Contains(w.Text, "/를)") || strings.Contains(w.Text, "/로)") || strings.Contains(w.Text, "/가)") {
					t.Errorf("%s: %q holds what should be put in", w.Kind, w.Text)
				}
				if w.Old != src && w.New != src && w.Kind != "option" { // what is added comes last, in both
					t.Errorf("%s: neither is the app as it is:\n%s\n%s", w.Kind, w.Old, w.New)
				}
				kinds[w.Kind] = true
			}
		}
	}
	for _, k := range kinds {
		if !found[k.name] && k.name != "option else" { // its numbers are prices here
			t.Errorf("no wish of the kind %q", k.name)
		}
	}
}

// What a wish of a kind looks like, once for some.
func TestKinds(t *testing.T) {
	seen := map[string]string{}
	for i := range 3000 {
		for _, w := range Wishes(fmt.Sprint(i), "en", shop, 6) {
			seen[w.Text] = w.Old + "→\n" + w.New
		}
	}
	for wish, want := range map[string]string{
		"start with 600 for goal ($)": strings.Replace(shop, "= 300", "= 600", 1),
		"remove packed":               strings.Replace(shop, ", check packed Packed", "", 1),
		"newest first":                shop,
		"not more than 50":            "",
		"keep goal when i close it":   shop,
		"average weight too":          strings.Replace(shop, "var n", "show Average weight = avg(sales, weight) .1\nvar n", 1),
		"plums costs 9":               "",
		"Plums costs 9":               strings.Replace(shop, "Plums=6", "Plums=9", 1),
	} {
		_, new, _ := strings.Cut(seen[wish], "→\n")
		if new != want {
			t.Errorf("%q makes\n%s, want\n%s", wish, new, want)
		}
	}
}

func TestParticles(t *testing.T) {
	for s, want := range map[string]string{
		"값(을/를)": "값을", "무게(을/를)": "무게를", "10(으로/로)": "10으로", "8(으로/로)": "8로", "서울(으로/로)": "서울로", "집(으로/로)": "집으로",
		"'차'(이라/라)고": "'차'라고", "3(이/가) 아니라 4(이야/야)": "3이 아니라 4야", "무게(kg)(을/를)": "무게(kg)를",
	} {
		if got := particles(s); got != want {
			t.Errorf("%s: %s, want %s", s, got, want)
		}
	}
}
