package compose

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"hone/task"
)

// Quizzes whose questions, answers, button, points and texts the request gives.
func init() { register("compose-quiz", 2, quizDraw) }

// quizVoice is how a person asks: terse, polite or casual.
type quizVoice struct {
	*gen
	manner int
}

func (g *gen) quizVoice() quizVoice { return quizVoice{g, g.n(0, 2)} }

// end gives the end of a clause in the manner of the voice.
func (v quizVoice) end(terse, polite, casual string) string {
	return []string{terse, polite, casual}[v.manner]
}

// tell joins what is asked for into one request.
func (v quizVoice) tell(head string, parts []string) string {
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	request := ""
	if v.ko() {
		request = v.tellKo(head, parts)
	} else {
		request = v.tellEn(head, parts)
	}
	return quizTidy.Replace(request)
}

// quizTidy mends what joining leaves behind after lists that end with a line break.
var quizTidy = strings.NewReplacer("\n. and ", "\n", "\n. also ", "\n", "\n. ", "\n", "\n; and ", "\n", "\n; ", "\n", "\n, ", "\n", "\n / ", "\n", "\n! ", "\n", "\n\n- ", "\n- ", "- \n1.", "1.", ": \n1.", ":\n1.", "?. ", "? ", "!. ", "! ")

func (v quizVoice) tellEn(head string, parts []string) string {
	opener := v.of("I need %s|i want %s|make %s|please build %s|could you make %s|build me %s|can i get %s|we need %s|give me %s|Create %s|looking for %s|hi! we would like %s|my sister wants %s")
	if v.manner == 0 {
		opener = "%s"
	}
	head = fmt.Sprintf(opener, head)
	switch v.n(0, 4) {
	case 0:
		return title(head) + ". " + v.sentences(parts, ". ") + v.quizRaw(".", "", ". Thanks!", ". thx", ". That's all")
	case 1:
		return head + ": " + strings.Join(parts, "; ") + v.quizRaw("", "", " pls", ". thanks")
	case 2:
		return title(head) + ":\n- " + strings.Join(parts, "\n- ")
	case 3:
		before := v.of("Hi!|hello,|For tomorrow:|for my kids!|quick one.|rainy day project -|hey there,|For our club:|ok so|for the family evening.|Small thing for work.")
		return before + " " + head + ". " + v.sentences(parts, v.quizRaw(". ", ". ", ". and ", ". also "))
	}
	return head + ", " + strings.Join(parts, v.quizRaw("; ", ", ", "; and "))
}

// sentences joins parts as sentences, half of the time with capitals.
func (v quizVoice) sentences(parts []string, by string) string {
	if by == ". " && v.maybe(0.6) {
		for i := range parts {
			parts[i] = title(parts[i])
		}
	}
	return strings.Join(parts, by)
}

func (v quizVoice) tellKo(head string, parts []string) string {
	want := head + " " + v.end(v.of("앱|만들기|필요|하나|부탁|요청|원함"), v.of("만들어 주세요|부탁드려요|만들어 주실래요?|필요해요|하나 있으면 좋겠어요|만들고 싶어요"), v.of("만들어줘|하나 만들어줘|필요해|만들자|만들어줄래?|하는 거 만들어줘"))
	stop := v.end(v.quizRaw(" / ", ", ", ". "), ". ", v.quizRaw(". ", "! ", ", "))
	switch v.n(0, 4) {
	case 0:
		return want + ". " + strings.Join(parts, stop)
	case 1:
		return strings.Join(parts, stop) + ". 이런 " + want
	case 2:
		return want + "\n- " + strings.Join(parts, "\n- ")
	case 3:
		before := v.of("안녕하세요!|내일 쓸 거라서요.|우리 반에서 할 건데|모임용.|심심해서ㅋㅋ|급해요ㅠ|아이랑 할 거예요.|회사에서 쓸|저기요,|가족끼리 하려고요.|동아리에서 하는 거임.")
		return before + " " + want + ". " + strings.Join(parts, stop) + v.quizRaw("", "", "", ". 감사합니다", ". 고마워요")
	}
	return head + v.quizRaw(": ", " - ", " → ", ". ") + strings.Join(parts, stop)
}

// quizRaw takes one of the texts as it is, with the spaces at its ends.
func (g *gen) quizRaw(list ...string) string { return list[g.IntN(len(list))] }

// quizQuote writes a text in one of the ways of quoting.
func (g *gen) quizQuote(s string) string {
	return g.of(g.in(`"`+s+`"|"`+s+`"|'`+s+`'`, `"`+s+`"|'`+s+`'|“`+s+`”`))
}

// quizLabel puts a label in quotes where it must stand in them.
func quizLabel(s string) string {
	if strings.ContainsAny(s, `:=|`) || strings.HasPrefix(s, `"`) {
		return `"` + s + `"`
	}
	return s
}

// quizItem is a question: its options in the order of the request, or none where the answer is typed.
type quizItem struct {
	ask, answer, other string
	options            []string
}

func (q quizItem) line() string {
	if q.options == nil {
		answer := q.answer
		if q.other != "" {
			answer += " | " + q.other
		}
		return "q " + quizLabel(q.ask) + " = " + answer
	}
	var list []string
	for _, o := range q.options {
		if o == q.answer {
			o += "*"
		}
		list = append(list, o)
	}
	return "q " + quizLabel(q.ask) + ": " + strings.Join(list, " | ")
}

func (q quizItem) wrong() string {
	for _, o := range q.options {
		if o != q.answer {
			return o
		}
	}
	return "zzz"
}

// quizFacts draws questions with their answers and what else could be answered.
func (g *gen) quizFacts(n int) (topic string, items []quizItem, others [][]string) {
	switch {
	case g.maybe(0.17):
		topic = g.in(g.of("sums|mental math|times tables|arithmetic|quick sums|numbers"), g.of("암산|산수|계산|덧셈 곱셈|수학|빠른 계산"))
		items, others = g.quizSums(n)
	case g.maybe(0.22):
		topic = g.in(g.of("our family|our club|the cabin|our house|the team|Grandma's house|our street|the office|the old farm"), g.of("우리 가족|우리 동아리|시골집|우리 집|우리 팀|할머니 댁|우리 동네|사무실|옛날 농장"))
		items, others = g.quizOwn(n)
	default:
		banks := quizBanksEn()
		if g.ko() {
			banks = quizBanksKo()
		}
		b := banks[g.IntN(len(banks))]
		topic = b.topic
		second := b
		if g.maybe(0.25) {
			second = banks[g.IntN(len(banks))]
			if second.topic != b.topic {
				topic += g.in(" and ", ", ") + second.topic
			}
		}
		for try := 0; len(items) < n && try < 60; try++ {
			from := b
			if len(items)%2 == 1 {
				from = second
			}
			p := from.pairs[g.IntN(len(from.pairs))]
			ask := strings.ReplaceAll(from.ask, "%s", p[0])
			if slices.ContainsFunc(items, func(q quizItem) bool { return q.ask == ask || q.answer == p[1] }) {
				continue
			}
			var other []string
			for _, x := range from.pairs {
				other = append(other, x[1])
			}
			items, others = append(items, quizItem{ask: g.in(title(ask), ask), answer: p[1]}), append(others, other)
		}
	}
	return topic, items, others
}

func (g *gen) quizSums(n int) (items []quizItem, others [][]string) {
	for len(items) < n {
		a, b := g.n(3, 19), g.n(2, 12)
		ask, x := fmt.Sprintf(g.in("%d x %d", "%d × %d"), a, b), a*b
		switch g.n(0, 4) {
		case 0:
			a, b = g.n(12, 240), g.n(11, 99)
			ask, x = fmt.Sprintf("%d + %d", a, b), a+b
		case 1:
			b, a = g.n(11, 60), g.n(61, 200)
			ask, x = fmt.Sprintf("%d - %d", a, b), a-b
		case 2:
			ask, x = fmt.Sprintf(g.in("Half of %d", "%d의 절반"), 4*a+2*b), 2*a+b
		case 3:
			ask, x = fmt.Sprintf(g.in("%d divided by %d", "%d 나누기 %d"), a*b, b), a
		}
		if g.maybe(0.5) {
			ask += "?"
		}
		if slices.ContainsFunc(items, func(q quizItem) bool { return q.ask == ask || q.answer == strconv.Itoa(x) }) {
			continue
		}
		items = append(items, quizItem{ask: ask, answer: strconv.Itoa(x)})
		others = append(others, []string{strconv.Itoa(x + 1), strconv.Itoa(x + 10), strconv.Itoa(x - 1), strconv.Itoa(x + 2)})
	}
	return items, others
}

// quizOwn draws questions that only those who ask can know.
func (g *gen) quizOwn(n int) (items []quizItem, others [][]string) {
	who, thing := g.some(g.in(quizWhoEn, quizWhoKo), n), g.some(g.in(quizThingEn, quizThingKo), n)
	for i := range n {
		form, list := "", ""
		switch g.n(0, 5) {
		case 0:
			form, list = g.in("Where is the %[2]s?", "%[2]s 어디 있지?"), g.in(quizPlaceEn, quizPlaceKo)
		case 1:
			form, list = g.in("What color is the %[2]s?", "%[2]s 무슨 색?"), g.in(quizColorEn, quizColorKo)
		case 2:
			form, list = g.in("Who owns the %[2]s?", "%[2]s 누구 거?"), g.in(quizWhoEn, quizWhoKo)
		case 3:
			form, list = g.in("What does %[1]s like to eat?", "%[1]s 좋아하는 음식은?"), g.in(quizFoodEn, quizFoodKo)
		case 4:
			form, list = g.in("Lucky number of %[1]s", "%[1]s 행운의 숫자"), "3|7|11|13|21|28|42|64|99"
		case 5:
			form, list = g.in("Year of the %[2]s", "%[2]s 산 해"), "1978|1985|1991|1999|2004|2010|2016|2021"
		}
		ask := fmt.Sprintf(form+"%[3]s", who[i], thing[i], "")
		list4 := g.some(list, 5)
		if slices.ContainsFunc(items, func(q quizItem) bool { return q.answer == list4[0] }) {
			list4[0], list4[4] = list4[4], list4[0]
		}
		items, others = append(items, quizItem{ask: ask, answer: list4[0]}), append(others, list4[1:])
	}
	return items, others
}

// quizOptions gives an item n wrong options beside the right one.
func (g *gen) quizOptions(q *quizItem, others []string, n int) {
	others = slices.Clone(others)
	g.Shuffle(len(others), func(i, j int) { others[i], others[j] = others[j], others[i] })
	q.options = []string{q.answer}
	for _, o := range others {
		if len(q.options) <= n && !slices.Contains(q.options, o) {
			q.options = append(q.options, o)
		}
	}
}

// quizTexts writes the questions as the request has them, in one of many ways, and says which way that is.
func (g *gen) quizTexts(items []quizItem) (list []string, note string) {
	way := g.n(0, 7)
	for i := range items {
		q := &items[i]
		if q.options == nil {
			list = append(list, g.quizTyped(*q, way))
			continue
		}
		if way != 1 && way != 2 && way != 5 && way != 7 { // those name the right one first
			g.Shuffle(len(q.options), func(a, b int) { q.options[a], q.options[b] = q.options[b], q.options[a] })
		}
		list = append(list, g.quizChoice(*q, way))
	}
	if !slices.ContainsFunc(items, func(q quizItem) bool { return q.options != nil }) {
		return list, ""
	}
	switch way {
	case 0:
		note = g.of(g.in("* is right|the star marks the right one|right ones have a *", "* 표시가 정답|별표가 정답|정답은 *"))
	case 5:
		note = g.of(g.in("first option is always right|the first one is the right one|right answer comes first", "맨 앞이 정답|첫 번째 보기가 정답|정답은 늘 앞에"))
	case 6:
		note = g.of(g.in("(x) is the right one|right ones are marked (x)", "(O)가 정답|(O) 표시가 정답"))
	}
	return list, note
}

func (g *gen) quizChoice(q quizItem, way int) string {
	var wrong []string
	for _, o := range q.options {
		if o != q.answer {
			wrong = append(wrong, o)
		}
	}
	mark := func(sign, by string) string {
		list := slices.Clone(q.options)
		list[slices.Index(list, q.answer)] += sign
		return strings.Join(list, by)
	}
	switch way {
	case 0:
		return q.ask + " " + mark("*", " / ")
	case 1:
		return fmt.Sprintf(g.in(`"%s" answer %s, not %s`, `"%s" 정답 %s, 오답 %s`), q.ask, q.answer, strings.Join(wrong, g.in(" or ", ", ")))
	case 2:
		return fmt.Sprintf(g.in("%s (right: %s, wrong: %s)", "%s (정답: %s, 오답: %s)"), q.ask, q.answer, strings.Join(wrong, ", "))
	case 3:
		return q.ask + " " + mark(g.in(" (right)", "(정답)"), ", ")
	case 4:
		return fmt.Sprintf(g.in("%s options %s - it's %s", "%s 보기 %s 중에 답은 %s"), q.ask, strings.Join(q.options, ", "), q.answer)
	case 5:
		return q.ask + " [" + strings.Join(q.options, "/") + "]"
	case 6:
		return q.ask + " " + mark(g.in(" (x)", "(O)"), " | ")
	}
	return fmt.Sprintf(g.in("%s -> %s (other options %s)", "%s → %s (다른 보기 %s)"), q.ask, q.answer, strings.Join(wrong, ", "))
}

func (g *gen) quizTyped(q quizItem, way int) string {
	answer := q.answer
	if q.other != "" {
		answer += g.in(" or ", " 또는 ") + q.other
	}
	form := []string{"%s = %s", `"%s" answer %s`, "%s (%s)", "%s -> %s"}[way%4]
	if g.ko() {
		form = []string{"%s = %s", `"%s" 답 %s`, "%s (%s)", "%s → %s"}[way%4]
	}
	return fmt.Sprintf(form, q.ask, answer)
}

// quizLatin tells whether a text has Latin, Japanese or Chinese letters: options of an app in Korean should not.
func quizLatin(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r > 0x2e80 && r < 0xac00 })
}

// quizShort is the first of two subjects: titles are short.
func quizShort(topic string) string {
	first, _, _ := strings.Cut(topic, ", ")
	first, _, _ = strings.Cut(first, " and ")
	return first
}

// quizNames are numbers that may also be typed as words.
var quizNames = map[string][2]string{"2": {"two", "둘"}, "3": {"three", "셋"}, "4": {"four", "넷"}, "5": {"five", "다섯"}, "6": {"six", "여섯"}, "7": {"seven", "일곱"}, "8": {"eight", "여덟"}, "10": {"ten", "열"}, "11": {"eleven", "열하나"}, "12": {"twelve", "열둘"}}

// quizApp is a quiz as drawn so far.
type quizApp struct {
	items  []quizItem
	one    bool
	button string
}

// answer answers the first right ones rightly and the others wrongly.
func (a *quizApp) answer(c *check, right int) *check {
	for i, q := range a.items {
		given := q.answer
		if i >= right {
			given = q.wrong()
		}
		switch {
		case q.options == nil:
			c.fill(q.ask, given)
			if a.one {
				c.do(task.Step{Op: task.Click, Names: []string{"Check", "확인"}})
			}
		case a.one:
			c.click(given, 1)
		default:
			c.choose(q.ask, given)
		}
		if a.one {
			c.do(task.Step{Op: task.Click, Names: []string{"Next", "See result", "다음", "결과 보기"}})
		}
	}
	if !a.one {
		c.do(task.Step{Op: task.Click, Names: []string{a.button}})
	}
	return c
}

func quizDraw(g *gen) made {
	v := g.quizVoice()
	topic, items, others := g.quizFacts(g.n(2, 6))
	kind := g.n(0, 5) // 0 to 2: choices, 3 and 4: typed, 5: both
	wrong := g.n(1, 3)
	for i := range items {
		if latin := g.ko() && quizLatin(items[i].answer); !latin && kind < 3 || !latin && kind == 5 && (i == 0 || i != 1 && g.maybe(0.5)) {
			g.quizOptions(&items[i], others[i], wrong)
		} else if name, ok := quizNames[items[i].answer]; ok && g.maybe(0.6) {
			items[i].other = g.in(name[0], name[1])
		}
	}
	a := &quizApp{items: items, one: g.maybe(0.3), button: g.in("Check answers", "정답 확인")}
	texts, note := g.quizTexts(items)
	parts := []string{v.quizList(texts)}
	if note != "" {
		parts = append(parts, note)
	}
	typed := 0
	for _, q := range items {
		if q.options == nil {
			typed++
		}
	}
	if typed == len(items) {
		parts = append(parts, g.of(g.in("answers are typed|i type the answers|no options, you type", "답은 직접 입력|주관식|직접 쓰기")))
	} else if typed > 0 {
		parts = append(parts, g.of(g.in("the ones without options are typed|where there are no options the answer is typed", "보기가 없는 문제는 직접 입력|보기 없는 건 주관식")))
	}
	var rest []string
	label := ""
	if a.one {
		rest = append(rest, g.of(g.in("one question at a time|one by one|one after the other|only one question on the screen", "한 문제씩|하나씩 나오게|한 번에 한 문제만|문제는 하나씩")))
	} else {
		if g.maybe(0.3) {
			rest = append(rest, g.of(g.in("all on one page|all questions at once|everything on one page", "한 페이지에 전부|한꺼번에 다 보이게|문제는 한 화면에 모두")))
		}
		if g.maybe(0.75) {
			a.button = g.of(g.in(quizButtonsEn, quizButtonsKo))
			label = a.button
			rest = append(rest, fmt.Sprintf(g.of(g.in("button %s|the button says %s|a button called %s|when i press %s it checks|%s button", "버튼 %s|버튼 이름은 %s|%s 버튼|%s 누르면 채점|채점 버튼은 %s")), g.quizQuote(label)))
		}
	}
	name := title(quizShort(topic)) + g.in(" quiz", " 퀴즈")
	if g.maybe(0.3) {
		name = g.of(g.in("Brain teaser|The big test|Friday quiz|Who knows it|Know-it-all|Rainy day quiz|Our quiz night|Quick check|Five minute test|Clever clogs|The great exam|Quiz corner", "오늘의 퀴즈|척척박사|금요일 퀴즈|두뇌 깨우기|도전 골든벨|우리끼리 퀴즈|깜짝 시험|퀴즈 한 판|누가 누가 잘 아나|쪽지시험|퀴즈 마당|실력 테스트"))
		rest = append(rest, fmt.Sprintf(g.of(g.in("call it %s|title %s|the name is %s|it is called %s", "제목은 %s|이름은 %s|앱 이름 %s|제목 %s")), g.quizQuote(name)))
	}
	theme := ""
	if g.maybe(0.15) {
		i := g.n(0, 5)
		theme = "theme " + strings.Split("green|red|orange|purple|pink|teal", "|")[i]
		rest = append(rest, fmt.Sprintf(g.of(g.in("in %s|color %s|make it %s", "색은 %s|%s 색으로|테마 %s")), strings.Split(g.in("green|red|orange|purple|pink|teal", "초록|빨강|주황|보라|분홍|청록"), "|")[i]))
	}
	out, tell, checks := g.quizResults(a)
	rest = append(rest, tell...)
	g.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	if note == "" && kind < 3 && len(rest) > 1 && g.maybe(0.25) { // what else there is may come first
		parts = append(rest, parts...)
	} else {
		parts = append(parts, rest...)
	}
	quiz := "quiz " + label
	if a.one {
		quiz = "quiz one"
	}
	sketch := []string{"app " + name, theme, strings.TrimSpace(quiz)}
	for _, q := range items {
		sketch = append(sketch, q.line())
	}
	n := fmt.Sprint(len(items))
	head := fmt.Sprintf(g.of(g.in("a quiz about %[1]s|a %[1]s quiz|a quiz on %[1]s with %[2]s questions|a little test: %[1]s|a test on %[1]s|%[2]s questions on %[1]s|a %[2]s question quiz (%[1]s)", "%[1]s 퀴즈|%[1]s 시험|%[1]s 문제 %[2]s개|%[1]s 테스트|%[2]s문제짜리 %[1]s 퀴즈|%[1]s 쪽지시험|%[1]s 맞히기")), topic, n)
	return made{v.tell(head, parts), lines(append(sketch, out...)...), checks}
}

// quizList joins questions in one of the ways of listing.
func (v quizVoice) quizList(texts []string) string {
	switch v.n(0, 3) {
	case 0:
		for i := range texts {
			texts[i] = fmt.Sprintf("%d) %s", i+1, texts[i])
		}
		return strings.Join(texts, " ")
	case 1:
		for i := range texts {
			texts[i] = fmt.Sprintf("\n%d. %s", i+1, texts[i])
		}
		return strings.Join(texts, "") + "\n"
	case 2:
		return v.in("questions: ", "문제: ") + strings.Join(texts, "; ")
	}
	return strings.Join(texts, "; ")
}

// quizResults draws what is shown at the end, and the checks.
func (g *gen) quizResults(a *quizApp) (out, tell []string, checks []*check) {
	n := len(a.items)
	full, part := newCheck("all right"), newCheck("some right")
	good, low, mid := g.of(g.in(quizGoodEn, quizGoodKo)), g.of(g.in(quizLowEn, quizLowKo)), g.of(g.in(quizMidEn, quizMidKo))
	some := g.n(0, n-1)
	a.answer(full, n)
	total := func(x int) string { return fmt.Sprintf("%d / %d", x, n) }
	full.text(total(n))
	if g.maybe(0.3) { // points
		k := g.of("2|3|4|5|6|8|10|12|15|20|25|50")
		p, _ := strconv.Atoi(k)
		label := g.of(g.in("Points|Score|Result|Marks|Stars|Credits|Coins|Total", "점수|총점|별|합계|포인트|도장|코인"))
		out = append(out, fmt.Sprintf("show %s = score * %s", label, k))
		tell = append(tell, fmt.Sprintf(g.of(g.in("%[2]s points for each right answer, shown as %[1]s|each right one counts %[2]s, show it as %[1]s|%[1]s: %[2]s per right answer|show %[1]s (%[2]s each)", "한 문제 %[2]s점, %[1]s 이름으로 표시|맞힐 때마다 %[2]s씩, %[1]s 표시|%[1]s: 정답당 %[2]s|정답 하나에 %[2]s씩 %[1]s 보여주기")), g.quizQuote(label), k))
		full.number(float64(p * n))
		part.number(float64(p * some))
	}
	if g.maybe(0.2) {
		label := g.of(g.in("Wrong|Mistakes|Missed|Errors|Not right", "틀린 개수|오답|실수|놓친 문제"))
		out = append(out, fmt.Sprintf("if finished: show %s = asked - score", label))
		tell = append(tell, fmt.Sprintf(g.of(g.in("at the end the number of wrong ones as %s|%s at the end (how many were wrong)|when all are answered, %s shows the wrong answers' number", "다 풀면 틀린 수를 %s 이름으로|끝나면 %s (틀린 문제 수)|마지막에 틀린 개수도 %s 이름으로 표시")), g.quizQuote(label)))
		part.number(float64(n - some))
	}
	q := g.quizQuote
	switch g.n(0, 5) {
	case 0:
		tell = append(tell, g.of(g.in("show how many are right|tell me the score|score at the end|count the right ones", "맞은 개수 표시|몇 개 맞았는지|점수 나오게|맞힌 수 보여주기")))
	case 1, 2:
		k := g.n(1, n)
		at := fmt.Sprint(k)
		some = g.n(max(0, k-1), n-1)
		if g.maybe(0.6) {
			some = k - 1
		}
		part = newCheck("some right")
		cond := "score >= " + at
		if k == n {
			cond = "score == asked"
			tell = append(tell, fmt.Sprintf(g.of(g.in("all right: %[1]s, otherwise %[2]s|%[1]s if everything is right, else %[2]s|with no mistake it says %[1]s, with any mistake %[2]s", "다 맞으면 %[1]s, 아니면 %[2]s|전부 정답이면 %[1]s 하나라도 틀리면 %[2]s|만점 %[1]s / 그 외 %[2]s")), q(good), q(low)))
		} else {
			tell = append(tell, fmt.Sprintf(g.of(g.in("from %[3]s right on %[1]s, below %[2]s|%[3]s or more right: %[1]s, else %[2]s|pass mark is %[3]s right: %[1]s or %[2]s|at the end %[1]s with at least %[3]s right, otherwise %[2]s|fewer than %[3]s right means %[2]s, the rest %[1]s", "%[3]s개 이상 맞으면 %[1]s, 아니면 %[2]s|%[3]s개부터 %[1]s, 그 아래는 %[2]s|기준 %[3]s개: 넘거나 같으면 %[1]s 모자라면 %[2]s|%[3]s개 미만 %[2]s, 그 외 %[1]s|끝에 %[3]s개 이상이면 %[1]s 아니면 %[2]s")), q(good), q(low), at))
		}
		out = append(out, fmt.Sprintf(`if finished: say {%s ? "%s" : "%s"}`, cond, good, low))
		full.text(good)
		if some >= k {
			part.text(good)
		} else {
			part.text(low)
		}
	case 3:
		out = append(out, "if finished && score == asked: say "+good)
		tell = append(tell, fmt.Sprintf(g.of(g.in("if all are right it says %s|%s when everything is right|only with a perfect score: %s|nothing wrong -> %s", "다 맞으면 %s|전부 맞히면 %s|만점일 때만 %s|하나도 안 틀리면 %s 나오게")), q(good)))
		full.text(good)
		part.gone(good)
	case 4:
		form := g.of(g.in("You got %s of %s|Right: %s of %s|%s out of %s, thanks for playing|%s of %s, see you soon|Result %s from %s", "%[2]s문제 중 %[1]s개 정답|%[2]s개 가운데 %[1]s개 맞힘|정답 %[1]s개 / 전체 %[2]s개|결과는 %[2]s점 만점에 %[1]s점|%[1]s개 맞혔어요 (총 %[2]s개)"))
		out = append(out, "if finished: say "+fmt.Sprintf(form, "{score}", "{asked}"))
		at := g.n(0, n-1)
		tell = append(tell, fmt.Sprintf(g.of(g.in("at the end a line like %s|when done it writes e.g. %s with the real numbers|final text: %s (for example)", "끝나면 %s 같은 문장|다 풀면 예를 들어 %s 이렇게|마지막 글: %s (숫자는 실제 결과로)")), `"`+fmt.Sprintf(form, fmt.Sprint(at), fmt.Sprint(n))+`"`))
		full.text(fmt.Sprintf(form, fmt.Sprint(n), fmt.Sprint(n)))
		part.text(fmt.Sprintf(form, fmt.Sprint(some), fmt.Sprint(n)))
	case 5:
		hi := n
		lo := max(1, n-g.n(1, 2))
		if lo == hi {
			lo--
		}
		some = g.n(max(0, lo-1), n-1)
		part = newCheck("some right")
		out = append(out, fmt.Sprintf(`if finished: say {score == %d ? "%s" : score >= %d ? "%s" : "%s"}`, hi, good, lo, mid, low))
		tell = append(tell, fmt.Sprintf(g.of(g.in("%[4]d right: %[1]s, at least %[5]d: %[2]s, else %[3]s|texts: %[1]s for all %[4]d, %[2]s from %[5]d, %[3]s for less|less than %[5]d right %[3]s, from %[5]d %[2]s, all %[4]d %[1]s", "%[4]d개 다 맞으면 %[1]s, %[5]d개 이상 %[2]s, 그보다 적으면 %[3]s|%[4]d개 %[1]s / %[5]d개부터 %[2]s / 나머지 %[3]s|%[5]d개 미만 %[3]s, %[5]d개 이상 %[2]s, 전부 %[1]s")), q(good), q(mid), q(low), hi, lo))
		full.text(good)
		if some >= lo {
			part.text(mid)
		} else {
			part.text(low)
		}
	}
	a.answer(part, some)
	part.text(total(some))
	return out, tell, []*check{full, part}
}
