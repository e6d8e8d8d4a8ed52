package compose

import (
	"fmt"
	"slices"
	"strings"
)

// askQ is a question of a finder.
type askQ struct {
	askField
	kind    string // radio, choice, check, number
	options []string
	points  []float64
	lo, hi  int
	each    int // points of a tick, or of each of a number
}

// askFinder draws a test that finds something out from some answers.
type askFinder struct {
	*ask
	qs      []*askQ
	same    bool // as many options in each of three questions
	results []string
	pick    string // the expression of the result's text
	total   askTerm
	find    func(v map[string]float64) string
	cond    string // what stands in front of results
	press   askField
	shows   []func(c *check, v map[string]float64)
}

func askFind(g *gen) made {
	f := &askFinder{ask: newAsk(g)}
	kinds, results := g.quizFields(a2(g, quizKindsEn+"\n"+askKindsEn, quizKindsKo+"\n"+askKindsKo), 1)
	f.results = results[0]
	f.name = title(kinds[0])
	f.what = f.say("test %[1]s|quiz %[1]s|little finder: %[1]s|decision helper (%[1]s)|questionnaire %[1]s|test called %[1]s", "%[1]s 테스트|%[1]s 알아보기|%[1]s 심리테스트|%[1]s 질문지|%[1]s 찾기", f.q(kinds[0]))
	points := g.maybe(0.5)
	f.questions(points)
	if points {
		f.byPoints()
	} else if f.same && g.maybe(0.6) {
		f.byMost()
	} else {
		f.byRules()
	}
	f.when()
	f.output()
	f.extras()
	for i := range 3 {
		f.check(i)
	}
	return f.finish()
}

// a2 gives the text of the language.
func a2(g *gen, en, ko string) string { return g.in(en, ko) }

func (f *askFinder) questions(points bool) {
	heads, options := f.quizFields(f.in2(quizAsksEn+"\n"+askAsksEn, quizAsksKo+"\n"+askAsksKo), 4)
	n := f.n(2, 4)
	k := f.n(2, 4)
	same := !points && f.maybe(0.4)
	if same {
		n, k = 3, f.n(2, 3)
	}
	f.same = same
	form := f.raw("%s: %s|%s (%s)|%s - %s|%s? %s|%s = %s")
	if f.ko() {
		form = f.raw("%s: %s|%s (%s)|%s - %s|%s → %s")
	}
	sep := f.raw(" / |, | or ")
	if f.ko() {
		sep = f.raw(" / |, | 아니면 ")
	}
	word := f.of("radio|radio|choice")
	var said []string
	for i := range n {
		if points && i > 0 && f.maybe(0.2) {
			said = append(said, f.plain())
			continue
		}
		q := &askQ{askField: f.field(heads[i]), kind: word}
		q.options = options[i][:min(len(options[i]), f.n(2, k))]
		if same {
			q.options = options[i][:k]
		}
		var line, told []string
		for j, o := range q.options {
			x := float64(f.n(0, 5))
			if j == 0 {
				x = float64(f.n(1, 9))
			}
			for slices.Contains(q.points, x) { // answers are told apart by their points
				x = float64(f.n(0, 9))
			}
			q.points = append(q.points, x)
			if points {
				line, told = append(line, fmt.Sprintf("%s=%s", o, num(x))), append(told, fmt.Sprintf("%s %s", o, num(x)))
			} else {
				line, told = append(line, o), append(told, o)
			}
		}
		if f.q(q.label) == q.label || strings.HasSuffix(q.said, "?") {
			q.said = q.label
		}
		said = append(said, strings.ReplaceAll(fmt.Sprintf(form, q.said, strings.Join(told, sep)), "?? ", "? "))
		askAdd(&f.in, "%s", q.decl(word, "")+": "+strings.Join(line, " | "))
		f.qs = append(f.qs, q)
	}
	for _, x := range said {
		f.parts = append(f.parts, x)
		f.mark(1)
	}
	if word == "choice" {
		f.tell("the answers are chosen from drop-down lists|drop-downs please|each question a drop-down", "보기는 드롭다운으로|펼침 목록에서 고르기|답은 드롭다운")
	} else if f.maybe(0.5) {
		f.tell("with radio buttons|radio buttons for the answers|all options visible as radio buttons", "라디오 버튼으로|보기는 라디오 버튼|보기 다 보이게 라디오 버튼")
	}
	if points {
		f.tell("the number behind each answer is its points|numbers are points|each answer gives the points behind it", "뒤의 숫자는 점수|보기 옆 숫자가 점수|답마다 적힌 숫자만큼 점수")
	}
}

// plain is a question that is ticked or answered with a number; the request says its points.
func (f *askFinder) plain() string {
	if f.maybe(0.5) {
		q := &askQ{askField: f.field(f.word(f.in2(askTicksEn, askTicksKo))), kind: "check", each: f.n(2, 9)}
		q.said = f.q(q.label)
		askAdd(&f.in, "%s", q.decl("check", ""))
		f.qs = append(f.qs, q)
		return f.say("a checkbox %[1]s gives %[2]d points|tick box %[1]s: %[2]d points if ticked|%[1]s to tick, worth %[2]d", "체크박스 %[1]s 체크하면 %[2]d점|%[1]s 체크 칸 (켜면 %[2]d점)|%[1]s 체크 시 %[2]d점", q.said, q.each)
	}
	q := &askQ{askField: f.field(f.word(f.in2(askCountsEn, askCountsKo))), kind: "number", lo: 0, hi: f.n(3, 20), each: f.n(1, 4)}
	word := f.of("number|slider")
	askAdd(&f.in, "%s", q.decl(word, fmt.Sprintf(" %d..%d", q.lo, q.hi)))
	f.qs = append(f.qs, q)
	if word == "slider" {
		return f.say("a slider %[1]s from %[3]d to %[4]d, each gives %[2]d points|slider %[1]s (%[3]d-%[4]d), worth %[2]d points for each one", "%[1]s 슬라이더(%[3]d~%[4]d), 하나에 %[2]d점|슬라이더 %[1]s %[3]d부터 %[4]d까지, 1마다 %[2]d점", q.said, q.each, q.lo, q.hi)
	}
	return f.say("a number %[1]s from %[3]d to %[4]d, each gives %[2]d points|number field %[1]s (%[3]d-%[4]d), times %[2]d points", "%[1]s 숫자 칸(%[3]d~%[4]d), 하나에 %[2]d점|숫자 %[1]s %[3]d부터 %[4]d까지, 1마다 %[2]d점", q.said, q.each, q.lo, q.hi)
}

func (f *askFinder) byPoints() {
	k := f.n(2, 4)
	var terms []string
	twice := f.maybe(0.3)
	at, by := f.n(0, len(f.qs)-1), f.n(2, 3)
	most := 0.0
	vals := []func(map[string]float64) float64{}
	for i, q := range f.qs {
		e, m := q.name, 1.0
		top := 0.0
		for _, p := range q.points {
			top = max(top, p)
		}
		switch q.kind {
		case "check":
			e, m, top = fmt.Sprintf("(%s ? %d : 0)", q.name, q.each), float64(q.each), float64(q.each)
		case "number":
			m, top = float64(q.each), float64(q.each*q.hi)
			if q.each > 1 {
				e = fmt.Sprintf("%s * %d", q.name, q.each)
			}
		default:
			if twice && i == at {
				e, m, top = fmt.Sprintf("%s * %d", q.name, by), float64(by), top*float64(by)
				f.tell("%[1]s counts %[2]s|the points of %[1]s count %[2]s|take %[1]s %[2]s", "%[1]s 점수는 %[2]s로 계산|%[1]s 문항은 %[2]s|%[1]s만 %[2]s로", q.said, map[int]string{2: f.in2("double", "두 배"), 3: f.in2("three times", "세 배")}[by])
			}
		}
		terms = append(terms, e)
		most += top
		vals = append(vals, func(v map[string]float64) float64 { return v[q.name] * m })
	}
	f.total = askTerm{expr: strings.Join(terms, " + "), tie: 1, val: func(v map[string]float64) float64 {
		x := 0.0
		for _, y := range vals {
			x += y(v)
		}
		return x
	}}
	k = min(k, len(f.results))
	var cuts []int
	c := int(most)
	for i := range k - 1 {
		c = max(k-1-i, c-f.n(1, max(1, int(most)/k+1)))
		if i > 0 && c >= cuts[i-1] {
			c = cuts[i-1] - 1
		}
		cuts = append(cuts, max(1, c))
	}
	// Cuts must fall all the way.
	for i := 1; i < len(cuts); i++ {
		if cuts[i] >= cuts[i-1] {
			cuts = cuts[:i]
			break
		}
	}
	texts := f.results[:len(cuts)+1]
	sum := f.say("the sum of the points|all points added|the points together|the total", "점수 합|더한 점수|총점|모두 더한 값")
	f.parts = append(f.parts, f.bands(sum, cuts, texts))
	f.find = func(v map[string]float64) string { return askBandOf(f.total.val(v), cuts, texts) }
	askAdd(&f.state, "let total = %s", f.total.expr)
	f.pick = askBands("total", cuts, texts)
}

// byMost gives the result that two or more of three answers point to, by their places.
func (f *askFinder) byMost() {
	k := len(f.qs[0].options)
	for i, q := range f.qs {
		var line []string
		for j, o := range q.options {
			line = append(line, fmt.Sprintf("%s=%d", o, j+1))
		}
		head, _, _ := strings.Cut(f.in[i], ": ")
		f.in[i] = head + ": " + strings.Join(line, " | ")
		for j := range q.options {
			q.points[j] = float64(j + 1)
		}
	}
	names := fmt.Sprintf("[%s, %s, %s]", f.qs[0].name, f.qs[1].name, f.qs[2].name)
	res := f.results[:k]
	if k == 3 && len(f.results) > 3 && f.maybe(0.5) {
		res = f.results[:4]
	}
	var said []string
	for j := range k {
		place := strings.Split(f.in2("first|second|third", "첫 번째|두 번째|세 번째"), "|")[j]
		s := f.say("two or more %[1]s answers: %[2]s|at least two times the %[1]s one means %[2]s|mostly the %[1]s: %[2]s", "%[1]s 보기가 두 개 이상이면 %[2]s|%[1]s 답을 두 번 이상 고르면 %[2]s|%[1]s 보기가 많으면(2개 이상) %[2]s", place, f.q(res[j]))
		if j == k-1 && len(res) == k {
			s = f.say("otherwise %[1]s|else %[1]s", "아니면 %[1]s|그 외는 %[1]s", f.q(res[j]))
		} else {
			f.pick += fmt.Sprintf(`count(%s, it == %d) >= 2 ? "%s" : `, names, j+1, res[j])
		}
		said = append(said, s)
	}
	if len(res) > k {
		said = append(said, f.say("one of each: %[1]s|otherwise %[1]s", "다 다르면 %[1]s|아니면 %[1]s", f.q(res[k])))
	}
	f.pick += `"` + res[len(res)-1] + `"`
	f.parts = append(f.parts, strings.Join(said, f.raw(", |; ")))
	f.find = func(v map[string]float64) string {
		for j := range k {
			n := 0
			for _, q := range f.qs {
				if v[q.name] == float64(j+1) {
					n++
				}
			}
			if n >= 2 {
				return res[j]
			}
		}
		return res[len(res)-1]
	}
}

// askRule is a condition on the answers.
type askRule struct {
	said, expr string
	holds      func(v map[string]float64) bool
}

// is draws a condition on one question; v holds the option's place.
func (f *askFinder) is(q *askQ) askRule {
	j := f.n(0, len(q.options)-1)
	o := q.options[j]
	if f.maybe(0.15) {
		return askRule{f.say("%[1]s is not %[2]s|anything but %[2]s at %[1]s|%[1]s isn't %[2]s", "%[1]s이(가) %[2]s 아닐 때|%[1]s에서 %[2]s 말고 다른 걸 고르면|%[1]s에서 %[2]s 아니면", q.said, f.q(o)), fmt.Sprintf(`%s != "%s"`, q.name, o), func(v map[string]float64) bool { return v[q.name] != float64(j) }}
	}
	return askRule{f.say("%[1]s is %[2]s|%[1]s = %[2]s|%[2]s at %[1]s|%[2]s chosen for %[1]s", "%[1]s이(가) %[2]s|%[1]s = %[2]s|%[1]s에서 %[2]s|%[1]s 답이 %[2]s", q.said, f.q(o)), fmt.Sprintf(`%s == "%s"`, q.name, o), func(v map[string]float64) bool { return v[q.name] == float64(j) }}
}

// both joins two conditions.
func (f *askFinder) both(x, y askRule) askRule {
	if f.maybe(0.35) {
		return askRule{f.say("%[1]s or %[2]s|either %[1]s or %[2]s", "%[1]s 또는 %[2]s|%[1]s 아니면 %[2]s", x.said, y.said), x.expr + " || " + y.expr, func(v map[string]float64) bool { return x.holds(v) || y.holds(v) }}
	}
	return askRule{f.say("%[1]s and %[2]s|%[1]s and also %[2]s|both %[1]s and %[2]s", "%[1]s 그리고 %[2]s|%[1]s, 게다가 %[2]s|%[1]s이면서 %[2]s", x.said, y.said), x.expr + " && " + y.expr, func(v map[string]float64) bool { return x.holds(v) && y.holds(v) }}
}

// byRules draws rules each of which some answers come to.
func (f *askFinder) byRules() {
	parts := len(f.parts)
	for range 40 {
		f.parts, f.pick = f.parts[:parts], ""
		if n := f.rules(); f.reached() == n {
			return
		}
	}
}

// reached counts the results that answers come to.
func (f *askFinder) reached() int {
	got := map[string]bool{}
	for range 300 {
		v := map[string]float64{}
		for _, q := range f.qs {
			v[q.name] = float64(f.n(0, len(q.options)-1))
		}
		got[f.find(v)] = true
	}
	return len(got)
}

func (f *askFinder) rules() int {
	n := min(f.n(2, 4), len(f.results)-1)
	var rules []askRule
	asked := 0
	for i := 0; i < n || asked < len(f.qs); i++ {
		q := f.qs[asked%len(f.qs)]
		r := f.is(q)
		asked++
		if i >= n-1 && asked < len(f.qs) || f.maybe(0.5) {
			r = f.both(r, f.is(f.qs[asked%len(f.qs)]))
			asked++
		}
		rules = append(rules, r)
	}
	n = min(len(rules), len(f.results)-1)
	rules = rules[:n]
	used := func(q *askQ) bool {
		for _, r := range rules {
			if strings.Contains(r.expr, q.name+" ") {
				return true
			}
		}
		return false
	}
	for _, q := range f.qs {
		if !used(q) {
			rules[n-1] = f.both(rules[n-1], f.is(q))
			if strings.Contains(rules[n-1].expr, "||") && strings.Contains(rules[n-1].expr, "&&") {
				// Mixed signs are unclear in words: only and stays.
				rules[n-1] = f.alone(q)
			}
		}
	}
	var said []string
	for i, r := range rules {
		cond := r.expr
		f.pick += fmt.Sprintf(`%s ? "%s" : `, cond, f.results[i])
		s := f.say("if %[1]s: %[2]s|%[1]s -> %[2]s|%[2]s when %[1]s|with %[1]s it's %[2]s", "%[1]s → %[2]s|%[1]s: %[2]s|%[1]s 이런 경우 %[2]s|%[1]s 인 사람은 %[2]s", r.said, f.q(f.results[i]))
		if i > 0 {
			s = f.say("otherwise, if %[1]s: %[2]s|else if %[1]s: %[2]s|if not, then %[1]s gives %[2]s|after that %[1]s -> %[2]s", "그게 아니고 %[1]s → %[2]s|아니면 %[1]s: %[2]s|그다음 %[1]s 이면 %[2]s|위가 아니면 %[1]s → %[2]s", r.said, f.q(f.results[i]))
		}
		said = append(said, s)
	}
	f.pick += `"` + f.results[n] + `"`
	said = append(said, f.say("in all other cases %[1]s|everything else: %[1]s|otherwise %[1]s|the rest is %[1]s", "나머지는 %[1]s|그 외 전부 %[1]s|다 아니면 %[1]s|그 밖에는 %[1]s", f.q(f.results[n])))
	f.parts = append(f.parts, strings.Join(said, f.raw("; |, |. ")))
	f.find = func(v map[string]float64) string {
		for i, r := range rules {
			if r.holds(v) {
				return f.results[i]
			}
		}
		return f.results[n]
	}
	return n + 1
}

// alone takes the place of a rule whose words would be unclear: all questions that no other rule uses, joined by and.
func (f *askFinder) alone(q *askQ) askRule {
	x := f.is(f.qs[len(f.qs)-1])
	for _, y := range f.qs[:len(f.qs)-1] {
		r := f.is(y)
		was := x
		x = askRule{f.say("%[1]s and %[2]s|%[1]s and also %[2]s", "%[1]s 그리고 %[2]s", was.said, r.said), was.expr + " && " + r.expr, func(v map[string]float64) bool { return was.holds(v) && r.holds(v) }}
	}
	return x
}

// when draws whether a button must be pressed.
func (f *askFinder) when() {
	if f.maybe(0.7) {
		f.press = f.button(askRevealEn, askRevealKo)
		askAdd(&f.state, "var done = false")
		f.cond = "if done: "
		f.tell("nothing is shown before %[1]s is pressed|the result comes after the button %[1]s|button %[1]s shows the result|only when i press %[1]s it tells me|a button %[1]s for the result", "%[1]s 누르기 전엔 안 보임|결과는 %[1]s 버튼 뒤에|%[1]s 버튼 누르면 결과|%[1]s 눌러야 결과 <나>|결과 버튼은 %[1]s", f.press.said)
		return
	}
	f.tell("no button, it changes at once|the result is there right away|live, without a button", "버튼 없이 바로|고르면 바로 결과|결과는 즉시 바뀌게")
}

func (f *askFinder) output() {
	press, count := "done = true", ""
	if f.cond != "" && f.maybe(0.2) {
		r := f.result("times asked|tests taken|how often|tries|runs", "검사 횟수|해 본 횟수|몇 번 했나|시도")
		kept := f.maybe(0.5)
		askAdd(&f.state, "%s n = 0", f.hold(kept))
		press += "; n += 1"
		f.tell("%[1]s counts how often the button was pressed|also %[1]s: the number of presses of that button|count the presses as %[1]s", "%[1]s: 버튼 누른 수|버튼 누른 횟수를 %[1]s(으)로|%[1]s에 몇 번 눌렀는지", r.said)
		f.parts = append(f.parts, f.kept(kept))
		count = "show " + r.label + " = n"
		f.shows = append(f.shows, func(c *check, v map[string]float64) { f.see(c, r.label, 1) })
	}
	if f.cond != "" {
		askAdd(&f.act, "button %s: %s", f.press.label, press)
	}
	if f.cond != "" && f.maybe(0.25) {
		hint := f.text()
		askAdd(&f.out, "if !done: say %s", hint)
		f.tell("before that it says %[1]s|until then %[1]s|%[1]s stands there at first", "그 전에는 %[1]s|누르기 전엔 %[1]s <보>|처음엔 %[1]s <나>", f.q(hint))
		f.checks = append(f.checks, newCheck("at first").text(hint), newCheck("gone").click(f.press.label, 1).gone(hint))
	}
	if f.total.expr != "" && f.maybe(0.45) {
		f.showSum()
	}
	f.sentence()
	if count != "" {
		askAdd(&f.out, "%s", count)
	}
}

// showSum shows the points themselves.
func (f *askFinder) showSum() {
	r := f.result("points|sum|score|total points|your points|result in numbers", "점수|합계|총점|내 점수|더한 점수")
	cond, when := f.cond, ""
	switch {
	case cond == "":
	case f.maybe(0.6):
		when = f.say(" (only after the button)| (with the result)| (once the button is pressed)", " (버튼 뒤에)| (결과와 같이)| (버튼 누른 다음)")
	default:
		cond, when = "", f.raw(f.in2(" (always visible)| (seen all the time)", " (항상 보이게)| (처음부터)"))
	}
	f.tell("it shows the sum as %[1]s too%[2]s|%[1]s shows the points themselves%[2]s|also %[1]s, the number of points%[2]s", "합은 %[1]s(으)로 표시%[2]s|%[1]s에 점수 합도%[2]s|%[1]s: 더한 점수%[2]s", r.said, when)
	f.mark(3)
	askAdd(&f.out, "%s", cond+"show "+r.label+" = total")
	f.shows = append(f.shows, func(c *check, v map[string]float64) { f.see(c, r.label, f.total.val(v)) })
}

// sentence draws how the result is said.
func (f *askFinder) sentence() {
	who := askField{}
	if f.maybe(0.25) {
		who = f.field(f.word(f.in2("name|your name|first name|nickname|player", "이름|별명|닉네임|참가자")))
		f.in = append([]string{who.decl("text", "")}, f.in...)
	}
	person := f.in2("Robin", "보람")
	form := strings.Split(f.of(f.in2(askSaysEn, askSaysKo)), "~")
	before, after := form[0], form[1]
	if who.name != "" {
		form = strings.Split(f.of(f.in2("~, it's ~|~, your result: ~|For ~: ~|Dear ~, go for ~|~ = ~|Well, ~, that is ~", "~님은 ~|~님의 결과: ~|~에게는 ~|~, 당신은 ~|결과 (~): ~")), "~")
		before = form[0] + "{" + who.name + "}" + form[1]
		after = ""
		shown := form[0] + f.in2("NAME", "(이름)") + form[1]
		f.tell("there is a text field %[1]s and it says %[2]s, with the name typed in place of NAME|ask for %[1]s as well; the text is %[2]s with that name for NAME", "%[1]s 칸도 있고 %[2]s 이런 문장, (이름) 자리에 그 값|%[1]s도 입력, 결과는 %[2]s ((이름)은 입력한 값)", who.said, `"`+shown+f.results[0]+`"`)
		f.mark(3)
		askAdd(&f.out, "%s", f.cond+"say "+before+"{"+f.pick+"}")
		f.shows = append(f.shows, func(c *check, v map[string]float64) {
			c.fill(who.label, person).text(strings.ReplaceAll(before, "{"+who.name+"}", person) + f.find(v))
		})
		return
	}
	switch f.IntN(4) {
	case 0:
		askAdd(&f.out, "%s", f.cond+"say "+before+"{"+f.pick+"}"+after)
		f.tell("it says for example %[1]s|as a sentence like %[1]s|written as %[1]s", "예: %[1]s|%[1]s 같은 문장으로|%[1]s처럼 써줘", `"`+before+f.results[0]+after+`"`)
	case 1:
		before, after = "", ""
		askAdd(&f.out, "%s", f.cond+"big "+f.pick)
		f.tell("just the result, in big letters|big text|the result large", "결과만 큰 글씨로|크게|결과를 크게 <보>")
	case 2:
		r := f.result("result|your type|verdict|answer|outcome|match|advice|recommendation", "결과|유형|판정|답|추천|결론|당신은|어울리는 것")
		before, after = r.label+" ", ""
		askAdd(&f.out, "%s", f.cond+"show "+r.label+" = "+f.pick)
		f.tell("the result is labelled %[1]s|shown as %[1]s|%[1]s shows which one", "결과 이름은 %[1]s|%[1]s(으)로 표시|%[1]s에 결과 <보>", r.said)
	default:
		line := `"` + before + `" + ` + "(" + f.pick + ")"
		if after != "" {
			line += ` + "` + after + `"`
		}
		askAdd(&f.out, "%s", f.cond+"big "+line)
		f.tell("big, like %[1]s|in large letters: %[1]s (or the one it is)", "크게 %[1]s처럼|큰 글씨로 %[1]s 이런 식", `"`+before+f.results[0]+after+`"`)
	}
	f.mark(3)
	f.shows = append(f.shows, func(c *check, v map[string]float64) { c.text(before + f.find(v) + after) })
}

func (f *askFinder) extras() {
	if f.maybe(0.3) { // a further sentence for one answer
		var q *askQ
		for _, x := range f.qs {
			if x.options != nil {
				q = x
			}
		}
		if q != nil {
			j, t := f.n(0, len(q.options)-1), f.text()
			cond := fmt.Sprintf(`%s == "%s"`, q.name, q.options[j])
			if strings.Contains(strings.Join(f.in, "\n"), "=") && strings.Contains(f.lineOf(q), q.options[j]+"=") {
				cond = fmt.Sprintf(`label(%s) == "%s"`, q.name, q.options[j])
			}
			both := cond
			if f.cond != "" {
				both = "done && " + cond
			}
			askAdd(&f.out, "if %s: say %s", both, t)
			f.tell("for %[1]s with %[2]s it adds %[3]s|whoever answers %[2]s to %[1]s also reads %[3]s|and if %[1]s is %[2]s, below it %[3]s", "%[1]s이(가) %[2]s이면 밑에 %[3]s도|%[1]s에서 %[2]s 고른 사람한테는 %[3]s도 <보>|%[1]s %[2]s이면 덧붙여 %[3]s", q.said, f.q(q.options[j]), f.q(t))
			f.mark(3)
			f.shows = append(f.shows, func(c *check, v map[string]float64) {
				if v[q.name+"#"] == float64(j) {
					c.text(t)
				} else {
					c.gone(t)
				}
			})
		}
	}
	if f.cond != "" && f.maybe(0.45) {
		b := f.button(pressZeroEn, pressZeroKo)
		askAdd(&f.act, "button %s: reset()", b.label)
		f.tell("%[1]s starts over, everything as at first|a button %[1]s sets all back|%[1]s to begin again with all answers as at the start", "%[1]s 누르면 전부 처음처럼|%[1]s 버튼으로 모두 초기화|다시 하는 버튼 %[1]s (답도 처음대로)", b.said)
		c := newCheck("again")
		v := f.answer(c, 1)
		got := f.find(v)
		f.checks = append(f.checks, c.click(f.press.label, 1).click(b.label, 1).gone(got+"~").gone(f.unsaid(got)))
	}
}

// unsaid is a text that isn't on the page once the result is gone: results that are options too can't be told apart.
func (f *askFinder) unsaid(got string) string {
	all := strings.ToLower(strings.Join(f.in, " ") + strings.Join(f.act, " ") + f.name)
	if strings.Contains(strings.ReplaceAll(all, " ", ""), strings.ReplaceAll(strings.ToLower(got), " ", "")) {
		return "~~"
	}
	return got
}

func (f *askFinder) lineOf(q *askQ) string {
	for _, l := range f.in {
		if strings.Contains(l, " "+q.name+" ") || strings.Contains(l, " "+q.name+":") {
			return l
		}
	}
	return ""
}

// answer answers all questions, and gives the values of the answers.
func (f *askFinder) answer(c *check, i int) map[string]float64 {
	v := map[string]float64{}
	for _, q := range f.qs {
		switch q.kind {
		case "check":
			if f.maybe(0.5) {
				c.tick(q.label)
				v[q.name] = 1
			}
		case "number":
			x := f.n(q.lo, q.hi)
			v[q.name] = float64(x)
			c.fill(q.label, fmt.Sprint(x))
		default:
			j := f.n(0, len(q.options)-1)
			if i == 0 && f.maybe(0.6) {
				j = 0
			}
			c.choose(q.label, q.options[j])
			v[q.name], v[q.name+"#"] = float64(j), float64(j)
			if strings.Contains(f.lineOf(q), q.options[j]+"=") {
				v[q.name] = q.points[j]
			}
		}
	}
	return v
}

func (f *askFinder) check(i int) {
	c := newCheck(fmt.Sprint("answers ", i+1))
	v := f.answer(c, i)
	if f.cond != "" {
		c.click(f.press.label, 1)
	}
	for _, s := range f.shows {
		s(c, v)
	}
	f.checks = append(f.checks, c)
}
