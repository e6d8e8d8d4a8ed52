package corpus

import (
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"hone/corpus/compose"
	"hone/task"
)

// devIdeas are what the public example tasks are about: a request that matches all
// expressions of one asks for the same thing, in whatever words. Those that are a part of
// the language, games all, are not here: the corpus shows how each part is written.
var devIdeas = map[string][]string{
	"photo-resize-en":   {`pixel|\bpx\b|픽셀`, `new width|resiz|새 가로`},
	"one-rep-max-en":    {`rep max|\b1rm\b|epley`},
	"concrete-bags-en":  {`concrete|cement|콘크리트|시멘트`, `bag|포대`, `thick|두께`},
	"morse-en":          {`\bmorse|모스 ?부호`},
	"magic-8-en":        {`magic (8|eight)|매직 ?8|\b8.?ball`},
	"ohms-law-en":       {`\bohms?\b`, `\bvolts?\b`, `\bwatts?\b`},
	"percent-change-en": {`percent(age)? change (calc|between)|^percent(age)? change$|(증감률|변화율) 계산|percent change`},
	"fish-tank-en":      {`fish tank|aquarium|어항|수족관`, `gallon|\blit(er|re)s?\b|리터`},
	"tip-pool-en":       {`\btips\b|팁`, `hours|시간`, `split|share|나누|나눠`},
	"bird-log-en":       {`\bbirds?\b`, `species`},
	"car-upkeep-en":     {`\bcar (maintenance|service|repair|upkeep)|차량 정비`},
	"plant-water-en":    {`\bplants?\b|화분`, `watered|물 ?준`, `every|days|일마다|주기`},
	"which-dog-en":      {`which (dog|breed)|어떤 (견종|강아지)`},
	"cinema-tickets-en": {`cinema|movie tickets?|영화 ?표|영화 예매`, `\badults?\b|어른|성인`},
	"who-owes-me-en":    {`who owes? me|owes? me money|빌려준 돈`},
	"truth-table-en":    {`truth table|진리표`},
	"hangul-money-ko":   {`한글로`, `금액|\d만`},
	"dog-food-ko":       {`\bdog food|강아지 사료`},
	"hypotenuse-ko":     {`hypotenuse|빗변`},
	"batting-ko":        {`batting average|(^|[^오])타율`},
	"tv-inch-ko":        {`\btv\b|티비|모니터`, `\binch|인치`, `16:9|diagonal|대각선`},
	"fortune-ko":        {`fortune cookie|포춘|오늘의 운세`},
	"storage-ko":        {`\bGB`, `\bMB|MB랑`, `\bKB|KB로`},
	"speed-ko":          {`km/h`, `(^|[^c])m/s($|[^2²])`, `distance|거리`},
	"teotbat-ko":        {`텃밭|주말농장`, `수확`, `kg|무게`},
	"fishing-ko":        {`낚시|조황`, `어종`},
	"class-library-ko":  {`학급 ?문고|class library`, `반납|return`},
	"junggo-ko":         {`당근에서|중고`, `산 (가격|값)`, `판 (가격|값)`},
	"gym-join-ko":       {`헬스장|\bgym\b`, `\bPT|personal train`},
	"bowling-ko":        {`볼링|bowling`, `1게임|game 1|세 게임`},
	"gamsa-ko":          {`감사 ?일기|gratitude`},
	"survey-ko":         {`설문|survey`, `탭|\btabs?\b`, `질문 추가|보기\(쉼표|questions? (and|with) (options|choices)`},
}

// No drawn app is about what a public example task is about: neither letter groups nor word
// vectors see that where a maker's many parts are put together in its own words.
func TestDrawnIdeasAreNotDevs(t *testing.T) {
	t.Parallel()
	is := map[string][]*regexp.Regexp{}
	for id, list := range devIdeas {
		for _, e := range list {
			is[id] = append(is[id], regexp.MustCompile("(?i)"+e))
		}
	}
	about := func(id, request string) bool {
		for _, e := range is[id] {
			if !e.MatchString(request) {
				return false
			}
		}
		return true
	}
	dev, err := task.ReadFile(filepath.Join("..", "..", "shared", "tasks", "dev.jsonl"))
	if err != nil && os.Getenv("CI") != "" {
		t.Fatal(err)
	}
	for _, x := range dev { // the expressions know what they look for
		if is[x.ID] != nil && !about(x.ID, x.Request) {
			t.Errorf("%s is not seen in its own request", x.ID)
		}
	}
	if !about("tip-pool-en", otherWords["tip-pool-en"]) || about("tip-pool-en", "tip calculator") {
		t.Error("the tips of a bar are not told from a tip")
	}
	for _, kind := range compose.Kinds() {
		for _, lang := range []string{"en", "ko"} {
			for _, a := range compose.Draw(kind, lang, 150) {
				for id := range is {
					if about(id, a.Task.Request) {
						t.Errorf("%s asks for what %s is about: %q", a.Task.ID, id, a.Task.Request)
					}
				}
			}
		}
	}
}

// asMet is above the drawn app that is nearest to a held-out idea, and below most of those
// that are about the same (drawnToo).
const asMet = 0.51

// What validates is not what drawn apps practise. Words that few apps have count more, so
// that what is asked for weighs more than how.
func TestDrawnIdeasAreNotHeldOut(t *testing.T) {
	t.Parallel()
	type request struct {
		id, text string
		groups   map[string]bool
		length   float64
	}
	var held, met, drawn []request
	for _, d := range ideas(t) {
		if !HeldOut(d) && !drawnToo[d.Base()] {
			continue
		}
		list, err := d.Expand(perIdea)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range list {
			r := request{id: d.Base(), text: x.Task.Request, groups: stems(x.Task.Request + "\n" + x.Sketch)}
			if drawnToo[d.Base()] {
				met = append(met, r)
			} else {
				held = append(held, r)
			}
		}
	}
	in := map[string]int{}
	for _, kind := range compose.Kinds() {
		for _, lang := range []string{"en", "ko"} {
			for _, a := range compose.Draw(kind, lang, 60) {
				r := request{id: a.Task.ID, text: a.Task.Request, groups: stems(a.Task.Request + "\n" + a.Sketch)}
				for g := range r.groups {
					in[g]++
				}
				drawn = append(drawn, r)
			}
		}
	}
	weights := map[string]float64{}
	weight := func(g string) float64 {
		w, ok := weights[g]
		if !ok {
			w = math.Pow(math.Log(float64(len(drawn)+1)/float64(in[g]+1)), 2)
			weights[g] = w
		}
		return w
	}
	lists := [][]request{held, met, drawn}
	having := map[string][]int{}
	for _, list := range lists {
		for i := range list {
			for g := range list[i].groups {
				list[i].length += weight(g)
			}
			list[i].length = math.Sqrt(list[i].length)
		}
	}
	for i, r := range drawn {
		for g := range r.groups {
			having[g] = append(having[g], i)
		}
	}
	common := make([]float64, len(drawn))
	nearest := func(r request) (best float64, at int) {
		clear(common)
		for g := range r.groups {
			for _, i := range having[g] {
				common[i] += weight(g)
			}
		}
		for i, c := range common {
			if s := c / r.length / drawn[i].length; s > best {
				best, at = s, i
			}
		}
		return best, at
	}
	for _, r := range held {
		if s, at := nearest(r); s >= asMet {
			t.Errorf("%s %q is near %s %q: %.2f", r.id, r.text, drawn[at].id, drawn[at].text, s)
		}
	}
	seen := map[string]bool{}
	for _, r := range met {
		if s, _ := nearest(r); s >= asMet {
			seen[r.id] = true
		}
	}
	t.Logf("of %d ideas that drawn apps are about, %d are seen", len(drawnToo), len(seen))
	if len(seen) < len(drawnToo)/2 {
		t.Errorf("only %d are seen", len(seen))
	}
}

var stemForm = regexp.MustCompile(`[a-z]{3,}|[가-힣]+`)

// stems are the beginnings of a text's words: five letters, and each two that stand
// together in Hangul, where an ending may follow.
func stems(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range stemForm.FindAllString(strings.ToLower(s), -1) {
		if w[0] < 'a' || w[0] > 'z' {
			r := []rune(w)
			for i := range len(r) - 1 {
				set[string(r[i:i+2])] = true
			}
			continue
		}
		set[w[:min(len(w), 5)]] = true
	}
	return set
}
