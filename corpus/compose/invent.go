package compose

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"hone/task"
)

func init() {
	register("compose-invent-pick", 1, inventPick)
	register("compose-invent-quiz", 2, inventQuiz)
	register("compose-invent-cards", 2, inventCards)
	register("compose-invent-table", 1, inventTable)
	register("compose-invent-chance", 1, inventChance)
	register("compose-invent-list", 1, inventList)
}

// inventApp is an app whose content its maker brings along.
type inventApp struct {
	*gen
	what   string   // what is wanted, as a noun
	direct string   // the same as a clause, if there is one
	parts  []string // what else is asked for
	bare   bool     // it takes no article
	head   string   // the app's name
	icon   string
	state  []string // lines of the sketch: values, what is used, what is shown
	body   []string
	out    []string
	checks []*check
	taken  map[string]bool           // words in use
	hold   func(c *check, right int) // what a result of a quiz must show
}

func newInvent(g *gen) *inventApp { return &inventApp{gen: g, taken: map[string]bool{}} }

// say takes one of alternatives of the language and puts in the values.
func (a *inventApp) say(en, ko string, values ...any) string {
	return inventFill(a.any(a.in(en, ko)), values...)
}

// any takes one of alternatives that may hold spaces at their ends.
func (g *gen) inventAny(list string) string {
	all := strings.Split(list, "|")
	return all[g.IntN(len(all))]
}

func (a *inventApp) any(list string) string { return a.inventAny(list) }

// inventFill puts values in for %1, %2, …; "%1을" takes the particle that fits.
func inventFill(s string, values ...any) string {
	for i, v := range values {
		word, mark := fmt.Sprint(v), "%"+strconv.Itoa(i+1)
		for _, j := range inventJosa {
			s = strings.ReplaceAll(s, mark+j[0], josa(word, j[1], j[2]))
		}
		s = strings.ReplaceAll(s, mark, word)
	}
	return s
}

var inventJosa = [][3]string{{"을/를", "을", "를"}, {"이/가", "이", "가"}, {"은/는", "은", "는"}, {"으로/로", "으로", "로"}, {"이랑/랑", "이랑", "랑"}, {"과/와", "과", "와"}, {"이요/요", "이요", "요"}}

// tell adds a wish.
func (a *inventApp) tell(en, ko string, values ...any) {
	a.parts = append(a.parts, a.say(en, ko, values...))
}

// word takes one of a list that isn't in use yet.
func (a *inventApp) word(en, ko string) string {
	for range 50 {
		if w := a.of(a.in(en, ko)); !a.taken[w] {
			a.taken[w] = true
			return w
		}
	}
	return a.of(a.in(en, ko))
}

// label is a word of the request as the sketch labels it.
func (a *inventApp) label(s string) string { return a.in(title(s), s) }

// quoted sets a text in quotes now and then.
func (a *inventApp) quoted(s string) string {
	return a.any(a.in(`"`+s+`"|`+s+`|"`+s+`"`, `'`+s+`'|`+s+`|"`+s+`"`))
}

// quote sets it in quotes always: texts with signs.
func (a *inventApp) quote(s string) string { return a.any(a.in(`"`+s+`"`, `'`+s+`'|"`+s+`"`)) }

// many says a number.
func (a *inventApp) many(n int) string {
	if a.maybe(0.55) {
		return strconv.Itoa(n)
	}
	if name := a.in(inventNumbersEn[n], inventNumbersKo[n]); name != "" {
		return name
	}
	return strconv.Itoa(n)
}

var inventNumbersEn = map[int]string{2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 15: "fifteen", 20: "twenty"}
var inventNumbersKo = map[int]string{2: "두", 3: "세", 4: "네", 5: "다섯", 6: "여섯", 7: "일곱", 8: "여덟", 9: "아홉", 10: "열", 12: "열두", 15: "열다섯", 20: "스무"}

// few draws n of the items in a new order.
func inventFew[T any](g *gen, list []T, n int) []T {
	var out []T
	for _, i := range g.Perm(len(list))[:min(n, len(list))] {
		out = append(out, list[i])
	}
	return out
}

// finish writes the request and the sketch.
func (a *inventApp) finish() made {
	name := inventTidyKo.Replace(a.head)
	if a.icon != "" && a.maybe(0.6) {
		name = a.icon + " " + name
	}
	list := append([]string{"app " + name}, a.state...)
	list = append(append(list, a.body...), a.out...)
	return made{a.request(), lines(list...), a.checks}
}

// request says it all in a drawn manner.
func (a *inventApp) request() string {
	s := a.layout(a.parts)
	if a.maybe(0.1) {
		s = a.any(a.in(inventOpenEn, inventOpenKo)) + s
	}
	if a.maybe(0.1) {
		s = strings.TrimRight(s, " \n") + a.any(a.in(inventEndEn, inventEndKo))
	}
	if a.maybe(0.05) {
		s = a.slip(s)
	}
	if !a.ko() && a.maybe(0.25) {
		s = title(s)
	}
	if a.ko() {
		s = inventTidyKo.Replace(s)
		if a.maybe(0.85) {
			s = inventPieces().ReplaceAllString(s, "$1$2")
		}
	}
	if !a.ko() {
		s = inventArticle().ReplaceAllString(s, "${1}n $2")
	}
	return strings.NewReplacer("?.", "?", "!.", "!", "..", ".", "  ", " ", "?,", "?", "!,", "!").Replace(s)
}

var inventTidyKo = strings.NewReplacer("앱 앱", "앱", "오늘의 오늘", "오늘", "랜덤 랜덤", "랜덤", "추천 추천", "추천", "퀴즈 퀴즈", "퀴즈", "카드 카드", "카드", "거 앱", "거")
var inventArticle = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\b([Aa]) ([aeioAEIO][a-z])`) })

func inventAn(s string) string {
	if strings.ContainsRune("AEIO", rune(s[0])) {
		return "an " + s
	}
	return pressAn(s)
}

var inventPieces = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`([0-9]) (개|문제|장|가지|명)`) })

func (a *inventApp) slip(s string) string {
	list := [][2]string{{"random", "randon"}, {"button", "buton"}, {"please", "plese"}, {"the ", "teh "}, {"with ", "wiht "}, {"when", "wehn"}, {"at least", "atleast"}}
	if a.ko() {
		list = [][2]string{{"주세요", "주세여"}, {"버튼", "버튼튼"}, {"누르면", "눌르면"}, {"랜덤", "렌덤"}, {"나오게", "나오개"}, {"개 이상", "개이상"}, {"해줘", "해조"}}
	}
	w := list[a.IntN(len(list))]
	return strings.Replace(s, w[0], w[1], 1)
}

// wish says that it is wanted.
func (a *inventApp) wish() string {
	if a.ko() {
		return a.what + a.any(" 만들어줘| 만들어 주세요| 하나 만들어줘| 앱| 부탁해요| 있으면 좋겠어요| 필요해요| 앱 만들어 주세요| 좀| 앱 하나만| 만들어주실 수 있나요| 원함| 앱이 필요함||||")
	}
	if a.bare {
		return a.any("i need this: |make this: |can you do |||||please: |an app: |page for ") + a.what
	}
	w := inventAn(a.what)
	return a.any("i need |i want |make me |make |can you make |could you build |looking for |we need |build |i'd like |please make |||") + w
}

// layout sets the wishes as fragments, sentences or lines.
func (a *inventApp) layout(parts []string) string {
	w := a.wish()
	if a.direct != "" && a.maybe(0.3) {
		w = a.direct
		if a.maybe(0.4) {
			a.what = w
		}
	}
	if len(parts) == 0 {
		return w
	}
	by := func(list string) string { return a.any(list) }
	switch a.IntN(10) {
	case 0, 1:
		return w + by(", |: | - ") + strings.Join(parts, ", ")
	case 2, 3:
		return w + ". " + a.sentences(parts)
	case 4:
		return a.what + ": " + strings.Join(parts, by(", |; "))
	case 5:
		return a.what + by("\n|\n- ") + strings.Join(parts, "\n")
	case 6:
		return a.what + by(a.in(", | - |, ", " |, | ")) + inventAnd(a, parts)
	case 7:
		if a.what == a.direct {
			return a.sentences(append([]string{w}, parts...))
		}
		return a.sentences(parts) + a.in(" That's the ", " 그런 ") + a.what + a.any(a.in(" i need| i have in mind| i want", " 부탁해요|이면 돼요| 만들어줘"))
	case 8:
		return a.what + " / " + strings.Join(parts, " / ")
	}
	return w + by(a.in(", | with this: |. ", ", |. |인데 ")) + inventAnd(a, parts)
}

func inventAnd(a *inventApp, parts []string) string {
	if len(parts) < 2 {
		return strings.Join(parts, "")
	}
	n := len(parts) - 1
	return strings.Join(parts[:n], ", ") + a.any(a.in(" and |, and | and also |, plus: ", ", 그리고 | 그리고 |, 또 ")) + parts[n]
}

// sentences ends each wish with a full stop; some have two with a comma.
func (a *inventApp) sentences(parts []string) string {
	var s string
	for i, p := range parts {
		if s == "" || strings.HasSuffix(s, " ") && s[len(s)-2] == '.' {
			if !a.ko() && a.maybe(0.5) {
				p = title(p)
			}
		}
		s += p
		if i < len(parts)-1 && a.maybe(0.25) {
			s += ", "
		} else {
			s += ". "
		}
	}
	return strings.TrimSpace(s)
}

const (
	inventOpenEn = "hi! |hello, |ok so |my sister wants this: |bored lol. |quick one: |for my class: |my kid begs for it: |hey, |for our party: |from the bus: |rainy day here. |hi there. |small thing: |for grandma: |we are stuck at the airport, so |new idea: |for my students: "
	inventEndEn  = " thx|, thanks!|. thank you|. that's all| pls|. nothing else| :)|, you know best what to put in|. keep it simple|. no login please|. cheers| lol|. my kids will love it|, ok?"
	inventOpenKo = "안녕하세요. |심심해서요ㅋㅋ |저기요 |부탁 하나만요. |동생이 해달래요. |우리 반에서 쓸 거예요. |급해요ㅠ |모임에서 쓸 건데 |애들이랑 하려고요. |간단한 건데 |음.. |친구들이랑 쓸거임 |폰으로 쓸 건데 |엄마가 부탁하셔서 |혹시 이런 것도 되나요? "
	inventEndKo  = " 부탁드려요| 감사합니다| ㅎㅎ| ㅋㅋ|. 내용은 알아서요|. 고마워요| 그게 다예요|. 심플하게요| ㅠㅠ| 부탁!|. 로그인 없이요|. 애들이 좋아할 듯|~"
)

// inventClick presses a button by the first of several names that the page has.
func (c *check) inventClick(times int, names ...string) *check {
	return c.do(task.Step{Op: task.Click, Names: names, Times: times})
}

func (c *check) inventTry(names ...string) *check {
	return c.do(task.Step{Op: task.Try, Names: names})
}

// inventRows wants a list of so many lines.
func (c *check) inventRows(n int) *check {
	c.See = append(c.See, task.Expect{Op: task.Rows, N: n})
	return c
}

func (c *check) inventChanged() *check {
	c.See = append(c.See, task.Expect{Op: task.Changed})
	return c
}

// inventBank reads pools of lines of “names;emoji;item|item…”.
func inventBank(list string) [][]string {
	var banks [][]string
	for _, line := range strings.Split(strings.TrimSpace(list), "\n") {
		banks = append(banks, strings.Split(line, ";"))
	}
	return banks
}
