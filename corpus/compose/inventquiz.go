package compose

import (
	"fmt"
	"slices"
	"strings"

	"hone/task"
)

// An inventItem is one question.
type inventItem struct {
	front, ask, answer string
	others             []string // wrong answers
	options            []string // as the sketch has them; none where it is typed
}

// inventTest is a quiz whose questions or answers its maker brings along.
type inventTest struct {
	*inventApp
	items  []inventItem
	given  bool // the request names what is asked about
	one    bool
	button string
	topic  string
	alike  bool // all have the same options
}

func inventQuiz(g *gen) made {
	t := &inventTest{inventApp: newInvent(g), button: g.in("Check answers", "정답 확인")}
	switch x := g.Float64(); {
	case x < 0.45:
		t.fromPairs()
	case x < 0.82:
		t.fromFacts()
	default:
		t.fromTruths()
	}
	t.head = g.in(title(strings.TrimPrefix(t.topic, "the "))+" quiz", t.topic+" 퀴즈")
	t.manner()
	t.results()
	t.proofs()
	return t.finish()
}

// amount draws how many questions, and what it is called.
func (t *inventTest) amount(most int) int {
	n := t.n(3, min(10, most))
	kids := ""
	if t.maybe(0.35) {
		kids = t.any(t.in(" for "+strings.Join(strings.Split(inventForEn, "|"), "| for "), inventForKo))
	}
	t.what = t.say("quiz about %1|%2 quiz|little test on %1|%2 test|trivia game about %1|quiz on %1", "%1 퀴즈|%1 시험|%1 문제|%1 테스트|%1 맞히기|%1 쪽지시험", t.topic, strings.TrimPrefix(t.topic, "the "))
	if t.ko() && kids != "" {
		t.what = kids + " " + t.what
	} else {
		t.what += kids
	}
	switch {
	case t.given:
	case !t.ko() && t.maybe(0.3) && n != 8:
		t.what = t.many(n) + " question " + t.what
		if i := strings.Index(t.what, "little test"); i > 0 {
			t.what = strings.Replace(t.what, "little test", "test", 1)
		}
	case t.maybe(0.9):
		t.tell("%1 questions|with %1 questions|you make up %1 questions|%1 questions please, you know them|think of %1 questions|it asks %1 things", "%1 문제|%1 문제 알아서 내줘|문제는 %1 개|총 %1 문제|%1 문제 정도 알아서|문제 %1 개 만들어서 넣어줘", t.many(n))
	default:
		n = 5
		t.tell("you make up the questions|the questions are up to you|some good questions, your choice", "문제는 알아서|문제는 네가 내줘|문제 내용은 알아서 넣어줘")
	}
	return n
}

func (t *inventTest) fromPairs() {
	all := inventPairsEn()
	if t.ko() {
		all = inventPairsKo()
	}
	p := all[t.IntN(len(all))]
	t.topic, t.icon = p.topics[t.IntN(len(p.topics))], p.icon
	t.given = t.maybe(0.5)
	n := t.amount(len(p.pairs))
	t.items = p.items(t.gen, n)
	if t.given {
		var names []string
		for _, q := range t.items {
			names = append(names, q.front)
		}
		list := strings.Join(names, ", ")
		t.tell("%1|it asks %1|for %1|with %1|ask these: %1|you know the answers: %1", "%1|%1 물어보기|문제는 %1|%1 나오게|%1 이렇게만|답은 알지? %1", list)
	}
	latin := slices.ContainsFunc(t.items, func(q inventItem) bool { return t.foreign(q.answer) })
	if latin || t.maybe(0.45) && !inventPicture(t.items[0].answer) {
		t.tell("i type the answer|answers are typed|typed answers|no options, i write it|i have to write it", "답은 직접 입력|주관식|내가 써넣기|칸에 답 쓰기|주관식으로")
		return
	}
	t.choices()
}

// items draws some of the pool as questions, with the answers of others as wrong ones.
func (p inventPair) items(g *gen, n int) []inventItem {
	var out []inventItem
	for _, x := range inventFew(g, p.pairs, n) {
		q := inventItem{front: x[0], ask: p.question(x[0]), answer: x[1]}
		for _, i := range g.Perm(len(p.pairs)) {
			if o := p.pairs[i][1]; o != x[1] && !slices.Contains(q.others, o) {
				q.others = append(q.others, o)
			}
		}
		out = append(out, q)
	}
	return out
}

func (p inventPair) question(front string) string {
	s := p.ask
	if strings.ContainsRune("aeiouAEIOU", rune(front[0])) {
		s = strings.Replace(s, " a %s", " an %s", 1)
	}
	return strings.Replace(s, "%s", front, 1)
}

// inventPicture tells whether a text is a picture, which nobody types.
func inventPicture(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r >= 0x2600 && r < 0x2e80 || r >= 0x1f000 })
}

// choices gives each question its options.
func (t *inventTest) choices() {
	k := 3
	switch t.IntN(5) {
	case 0, 1:
		k = t.n(2, 4)
		for _, q := range t.items {
			k = min(k, len(q.others)+1)
		}
		t.tell("%1 answers to choose from|%1 options each|each with %1 options|%1 choices per question", "보기는 %1 개|보기 %1 개씩|객관식 보기 %1 개|%1 개 중에 고르기", t.many(k))
	case 2, 3:
		t.tell("multiple choice|i choose the answer|with answers to choose from|choose the right one", "객관식|객관식으로|보기에서 고르기|보기 있는 걸로")
	}
	for i := range t.items {
		q := &t.items[i]
		q.options = append([]string{q.answer}, q.others[:min(k-1, len(q.others))]...)
		t.Shuffle(len(q.options), func(a, b int) { q.options[a], q.options[b] = q.options[b], q.options[a] })
	}
}

func (t *inventTest) fromFacts() {
	all := inventFactsEn()
	if t.ko() {
		all = inventFactsKo()
	}
	f := all[t.IntN(len(all))]
	t.topic, t.icon = f.topics[t.IntN(len(f.topics))], f.icon
	n := t.amount(len(f.items))
	for _, x := range inventFew(t.gen, f.items, n) {
		t.items = append(t.items, inventItem{ask: x[0], answer: x[1], others: inventFew(t.gen, x[2:], 3)})
	}
	t.choices()
}

func (t *inventTest) fromTruths() {
	all := inventTruthsEn()
	if t.ko() {
		all = inventTruthsKo()
	}
	f := all[t.IntN(len(all))]
	t.topic, t.icon, t.alike = f.topics[t.IntN(len(f.topics))], f.icon, true
	n := t.amount(len(f.items))
	if t.ko() {
		t.what = strings.NewReplacer("퀴즈", "OX 퀴즈", "시험", "OX 시험", "문제", "OX 문제", "테스트", "OX 테스트", "맞히기", "OX 퀴즈", "쪽지시험", "OX 쪽지시험").Replace(t.what)
	} else {
		t.tell("true or false|true/false|statements to mark true or false|i say True or False", "")
	}
	for _, x := range inventFew(t.gen, f.items, n) {
		t.items = append(t.items, inventItem{ask: x[0], answer: x[1], options: strings.Split(t.in("True|False", "O|X"), "|")})
	}
}

// manner says whether they come one at a time, and what the button is called.
func (t *inventTest) manner() {
	t.one = t.maybe(0.4)
	if t.one {
		t.tell("one question at a time|one by one|one after the other|only one on the screen", "한 문제씩|하나씩 나오게|한 번에 한 문제만|한 문제 풀면 다음 문제")
		t.body = append(t.body, "quiz one")
	} else {
		if t.maybe(0.25) {
			t.tell("all on one page|all at once", "한 페이지에 전부|한꺼번에 다 보이게")
		}
		head := "quiz"
		if t.maybe(0.5) {
			t.button = t.of(t.in(quizButtonsEn, quizButtonsKo))
			head += " " + t.button
			t.tell("button %1|%1 button at the end|%1 marks them|press %1 to see how i did", "%1 버튼|버튼은 %1|%1 누르면 채점|채점 버튼 이름 %1", t.quoted(t.button))
		}
		t.body = append(t.body, head)
	}
	for _, q := range t.items {
		ask := q.ask
		if strings.ContainsAny(ask, ":=|") {
			ask = `"` + ask + `"`
		}
		if q.options == nil {
			t.body = append(t.body, "q "+ask+" = "+q.answer)
			continue
		}
		var list []string
		for _, o := range q.options {
			if o == q.answer {
				o += "*"
			}
			list = append(list, o)
		}
		t.body = append(t.body, "q "+ask+": "+strings.Join(list, " | "))
	}
}

// results says what is made of the right answers.
func (t *inventTest) results() {
	n := len(t.items)
	switch t.IntN(8) {
	case 0, 1:
		t.tell("score at the end|show how many are right|tell me how many i got|count the right ones", "점수 나오게|몇 개 맞았는지|마지막에 점수|맞은 개수 보여줘")
	case 2, 3:
		s := t.of(t.in(quizGoodEn, quizGoodKo))
		t.out = append(t.out, "if finished && score == asked: say "+s)
		t.tell("%1 if all are right|all right: %1|with everything right it says %1|no mistakes -> %1", "다 맞으면 %1|전부 맞히면 %1|만점이면 %1|하나도 안 틀리면 %1", t.quote(s))
		t.hold = func(c *check, right int) {
			if right == n {
				c.text(s)
			} else {
				c.gone(s)
			}
		}
	case 4, 5:
		k := t.n(max(1, n/2), n)
		yes, no := t.of(t.in(quizGoodEn, quizGoodKo)), t.of(t.in(quizLowEn, quizLowKo))
		t.out = append(t.out, fmt.Sprintf("if finished: say {score >= %d ? %q : %q}", k, yes, no))
		t.tell("at the end %1 from %3 right, otherwise %2|with at least %3 right it says %1, else %2|%3 or more right: %1, less: %2|when done %1 if %3 or more are right, if not %2", "%3 개 이상 맞으면 %1 아니면 %2|끝나면 %3 개부터 %1, 그 아래는 %2|다 풀고 %3 개 이상이면 %1 못 넘으면 %2", t.quote(yes), t.quote(no), k)
		t.hold = func(c *check, right int) {
			if right >= k {
				c.text(yes)
			} else {
				c.text(no)
			}
		}
	case 6:
		t.out = append(t.out, t.in("if finished: show Percent", "if finished: show 정답률")+" = score / asked * 100 .0 %")
		t.tell("percent at the end|at the end how many percent were right|the result in percent", "끝나면 정답률도|정답률 퍼센트로|마지막에 정답률 몇 퍼센트인지")
		t.hold = func(c *check, right int) { c.number(askRound(100*float64(right)/float64(n), 0)) }
	case 7:
		t.state = append(t.state, "saved best = 0")
		t.body = append(t.body, "when finished: best = max(best, score)")
		t.out = append(t.out, t.in("show Best", "show 최고 기록")+" = best")
		t.tell("keep my best|remember the best score|best result is saved as best", "최고 기록 저장|최고 기록도 남게|최고 기록 기억해줘")
	}
}

// proofs checks what is certain.
func (t *inventTest) proofs() {
	n := len(t.items)
	if t.given {
		for i, right := range []int{n, t.n(0, n-1)} {
			c := newCheck([]string{"all right", "some right"}[i])
			t.answer(c, right)
			inventScore(c, right, n)
			if t.hold != nil && (i == 0 || t.items[0].options == nil) {
				t.hold(c, right)
			}
			t.checks = append(t.checks, c)
		}
		return
	}
	c := newCheck("as many as wanted")
	if !t.one {
		t.checks = append(t.checks, inventScore(t.end(c), 0, n))
		if t.items[0].options == nil && t.hold != nil {
			bad := newCheck("all wrong")
			for i := range t.items {
				bad.do(task.Step{Op: task.Fill, Names: []string{fmt.Sprintf("%d.", i+1), "question"}, With: []string{"qqq"}, Nth: i + 1})
			}
			t.end(bad)
			t.hold(bad, 0)
			t.checks = append(t.checks, bad)
		}
		return
	}
	for range t.items {
		if t.items[0].options == nil {
			c.do(task.Step{Op: task.Fill, Names: []string{"answer", "정답"}, With: []string{"qqq"}, Nth: 1})
			c.inventTry("check", "확인")
		} else {
			c.do(task.Step{Op: task.Click, Names: []string{"option 1"}, Nth: 1})
		}
		c.inventTry("next", "see result", "finish", "다음", "결과")
	}
	var all []string
	for i := range n + 1 {
		all = append(all, fmt.Sprintf("%d / %d", i, n))
	}
	if t.items[0].options == nil {
		all = all[:1]
	}
	t.checks = append(t.checks, pressAny(c, all...))
}

// end presses the button that marks.
func (t *inventTest) end(c *check) *check {
	return c.inventClick(1, strings.Split(t.in(t.button+"|check|submit|score|finish|mark|done", t.button+"|채점|정답|확인|제출"), "|")...)
}

// answer answers the first right ones, the others wrongly or not at all.
func (t *inventTest) answer(c *check, right int) {
	for i, q := range t.items {
		names := []string{q.ask, q.front}
		switch {
		case q.options == nil:
			given := q.answer
			if i >= right {
				given = "qqq"
			}
			c.do(task.Step{Op: task.Fill, Names: names, With: []string{given}, Nth: map[bool]int{true: 1, false: i + 1}[t.one]})
			if t.one {
				c.inventTry("check", "확인")
			}
		case t.one:
			given := []string{q.answer}
			if i >= right {
				given = q.others
			}
			c.inventClick(1, given...)
		case i < right:
			c.do(task.Step{Op: task.Choose, Names: names, With: []string{q.answer}, Nth: i + 1})
		}
		if t.one {
			c.inventTry("next", "see result", "finish", "다음", "결과")
		}
	}
	if !t.one {
		t.end(c)
	}
}

func inventScore(c *check, right, n int) *check {
	return pressAny(c, fmt.Sprintf("%d / %d", right, n), fmt.Sprintf("%d of %d", right, n), fmt.Sprintf("%d out of %d", right, n), fmt.Sprintf("%d문제 중 %d", n, right), fmt.Sprintf("%d개 맞", right))
}
