package compose

import (
	"fmt"
	"slices"
	"strings"
)

// askTest draws a quiz and what is made of the number of right answers.
type askTest struct {
	*ask
	quizApp
	voice quizVoice
	shows []func(c *check, right int)
	fills []func(c *check)
}

func askQuiz(g *gen) made {
	if g.maybe(0.17) {
		return askTrainer(g)
	}
	t := &askTest{ask: newAsk(g), voice: g.quizVoice()}
	topic, items, others := g.quizFacts(g.n(2, 5))
	t.items, t.one, t.quizApp.button = items, g.maybe(0.35), g.in("Check answers", "정답 확인")
	t.name = title(quizShort(topic)) + g.in(" quiz", " 퀴즈")
	t.what = t.say("quiz about %[1]s|%[1]s quiz|little test on %[1]s|%[1]s test|round of questions on %[1]s", "%[1]s 퀴즈|%[1]s 시험|%[1]s 문제 풀기|%[1]s 테스트|%[1]s 맞히기", topic)
	t.questions(others)
	all := []func(){t.points, t.percent, t.levels, t.wrong, t.sentence, t.perfect, t.none, t.best, t.pass, t.mark6, t.hint, t.answers, t.missing, t.clock}
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, f := range all[:g.n(1, 5)] {
		f()
	}
	n := len(items)
	for i, right := range []int{n, g.n(0, n-1)} {
		c := newCheck([]string{"all right", "some right"}[i])
		for _, f := range t.fills {
			f(c)
		}
		t.answer(c, right)
		c.text(fmt.Sprintf("%d / %d", right, n))
		for _, f := range t.shows {
			f(c, right)
		}
		t.checks = append(t.checks, c)
	}
	return t.finish()
}

func (t *askTest) questions(others [][]string) {
	kind, wrong := t.n(0, 5), t.n(1, 3)
	typed := 0
	for i := range t.items {
		if latin := t.ko() && quizLatin(t.items[i].answer); !latin && (kind < 3 || kind == 5 && i%2 == 0) {
			t.quizOptions(&t.items[i], others[i], wrong)
			continue
		}
		typed++
		if name, ok := quizNames[t.items[i].answer]; ok && t.maybe(0.6) {
			t.items[i].other = t.in2(name[0], name[1])
		}
	}
	texts, note := t.quizTexts(t.items)
	t.parts = append(t.parts, strings.TrimSpace(t.voice.quizList(texts)))
	if note != "" {
		t.parts[0] += " (" + note + ")"
	}
	if typed == len(t.items) {
		t.tell("answers are typed|i type the answers|no options, one types the answer", "답은 직접 입력|주관식|답을 써넣기")
	} else if typed > 0 {
		t.tell("the ones without options are typed|where there are no options the answer is typed", "보기가 없는 문제는 직접 입력|보기 없는 건 주관식")
	}
	head := "quiz"
	if t.one {
		head = "quiz one"
		t.tell("one question at a time|one after the other|only one question on the screen|the next one comes after the answer", "한 문제씩|하나씩 나오게|한 번에 한 문제만|한 문제 풀면 다음 문제")
	} else {
		if t.maybe(0.4) {
			t.tell("all on one page|all questions at once|everything on one page", "한 페이지에 전부|한꺼번에 다 보이게|한 화면에 모두")
		}
		if t.maybe(0.7) {
			b := t.ask.button(quizButtonsEn, quizButtonsKo)
			t.quizApp.button, head = b.label, "quiz "+b.label
			t.tell("button %[1]s|the button says %[1]s|when i press %[1]s it checks|%[1]s marks them", "버튼 %[1]s|버튼 이름은 %[1]s|%[1]s 누르면 채점|채점 버튼은 %[1]s", b.said)
		}
	}
	askAdd(&t.act, "%s", head)
	for _, q := range t.items {
		askAdd(&t.act, "%s", q.line())
	}
}

// right is the number of right answers as a term.
func (t *askTest) right() askTerm {
	return askTerm{said: t.say("the right ones|right answers|the number right|the right answers", "맞힌 개수|맞은 수|정답 수|맞힌 문제 수"), expr: "score", tie: 3, val: func(v map[string]float64) float64 { return v["score"] }}
}

func (t *askTest) env(right int) map[string]float64 {
	return map[string]float64{"score": float64(right), "asked": float64(len(t.items))}
}

// points reckons points from the right and wrong answers, once all are answered.
func (t *askTest) points() {
	r := t.result("points|marks|stars|coins|total|result|credits|gems", "점수|총점|별|코인|합계|포인트|보석|획득")
	x, k := t.right(), float64(t.n(2, 25))
	wrong := askTerm{said: t.say("the wrong ones|the number of mistakes|wrong answers", "틀린 개수|틀린 수|오답 수"), expr: "asked - score", tie: 1, val: func(v map[string]float64) float64 { return v["asked"] - v["score"] }}
	steps := []askStep{{'*', askNumber(k)}}
	switch t.IntN(5) {
	case 0:
		steps = append(steps, askStep{'+', askNumber(float64(t.step(5, 60, 5)))})
	case 1, 2:
		if t.maybe(0.5) {
			minus := float64(t.n(2, 6))
			y := askApply(wrong, askStep{'*', askNumber(minus)})
			y.words, y.said = true, t.say("%[2]s for each wrong one|%[2]s per mistake|%[2]s for every wrong answer", "틀린 문제마다 %[2]s|오답 하나에 %[2]s|틀린 개수당 %[2]s", "", num(minus))
			steps = append(steps, askStep{'-', y})
		} else {
			steps = append(steps, askStep{'-', wrong})
		}
	case 3:
		steps = append(steps, askStep{'-', askNumber(float64(t.n(1, 9)))})
	}
	sum := t.chain(x, steps...)
	cond := "if finished: "
	when := t.say("at the end|when all are answered|once everything is answered|in the end", "다 풀면|끝나면|전부 답하면|마지막에")
	if len(steps) == 1 && t.maybe(0.5) {
		cond, when = "", t.say("from the start|all the time", "처음부터|계속 보이게")
	}
	t.tell("%[3]s %[1]s: %[2]s|%[1]s = %[2]s (%[3]s)|show %[1]s %[3]s, that is %[2]s", "%[3]s %[1]s: %[2]s|%[1]s = %[2]s (%[3]s)|%[3]s %[2]s을(를) %[1]s(으)로", r.said, sum.said, when)
	t.mark(3)
	askAdd(&t.out, "%sshow %s = %s", cond, r.label, sum.expr)
	t.shows = append(t.shows, func(c *check, right int) { t.see(c, r.label, sum.val(t.env(right))) })
}

func (t *askTest) percent() {
	r := t.result("percent|percent right|hit rate|share|accuracy", "퍼센트|정답률|비율|맞힌 비율")
	askAdd(&t.out, "if finished: show %s = score / asked * 100 .0 %%", r.label)
	t.tell("at the end %[1]s without decimals|%[1]s at the end: right ones divided by all, times 100, no decimals|when done, how many percent were right (whole number), called %[1]s", "끝나면 %[1]s(소수 없이)|다 풀면 맞은 수를 전체로 나누고 100 곱한 %[1]s, 정수로|마지막에 몇 퍼센트 맞았는지 %[1]s(으)로, 소수 없이", r.said)
	t.mark(3)
	t.shows = append(t.shows, func(c *check, right int) { c.number(askRound(100*float64(right)/float64(len(t.items)), 0)) })
}

// levels gives a text by the number of right answers.
func (t *askTest) levels() {
	n := len(t.items)
	var cuts []int
	for c := n - t.n(0, 1); c > 0 && len(cuts) < t.n(1, 3); c -= t.n(1, 2) {
		cuts = append(cuts, c)
	}
	texts := t.texts(len(cuts) + 1)
	t.parts = append(t.parts, t.bands(t.say("the right ones at the end|the number right, when all are answered|the final score", "마지막 맞은 수|다 푼 뒤 맞힌 개수|최종 정답 수"), cuts, texts))
	t.mark(3)
	if t.maybe(0.3) {
		t.parts[len(t.parts)-1] += t.say(" (big letters)|, written large|, large", " (큰 글씨)|, 크게")
		askAdd(&t.out, "if finished: big %s", askBands("score", cuts, texts))
	} else {
		askAdd(&t.out, "if finished: say {%s}", askBands("score", cuts, texts))
	}
	t.shows = append(t.shows, func(c *check, right int) { c.text(askBandOf(float64(right), cuts, texts)) })
}

func (t *askTest) wrong() {
	r := t.result("wrong|mistakes|missed|errors|not right", "틀린 개수|오답|실수|놓친 문제")
	askAdd(&t.out, "if finished: show %s = asked - score", r.label)
	t.tell("at the end %[1]s: how many were wrong|%[1]s shows the wrong ones when done|after the last answer the number of wrong ones as %[1]s", "끝나면 %[1]s: 틀린 수|다 풀면 틀린 문제 수를 %[1]s(으)로|마지막에 %[1]s도", r.said)
	t.mark(3)
	t.shows = append(t.shows, func(c *check, right int) { t.see(c, r.label, float64(len(t.items)-right)) })
}

// sentence tells the result, to somebody by name half of the time.
func (t *askTest) sentence() {
	form := t.of(t.in2("%[3]s has %[1]s of %[2]s|%[3]s: %[1]s out of %[2]s|Thank you %[3]s, %[1]s of %[2]s were right|%[1]s from %[2]s, %[3]s!", "%[3]s님 %[2]s문제 중 %[1]s개|%[3]s: 정답 %[1]s개 / 전체 %[2]s개|%[3]s님은 %[2]s점 만점에 %[1]s점|수고했어요 %[3]s, %[1]s개 맞음 (총 %[2]s개)"))
	f := t.field(t.word(t.in2("name|nickname|player|team|pupil", "이름|별명|선수|팀|학생")))
	t.in = append([]string{f.decl("text", "")}, t.in...)
	who := t.in2("Robin", "보람")
	t.tell("a text field %[1]s on top; at the end a line like %[2]s|ask for %[1]s first, when done it writes e.g. %[2]s with the real name and numbers", "맨 위에 %[1]s 칸, 끝나면 %[2]s 같은 문장|%[1]s 먼저 입력, 다 풀면 예를 들어 %[2]s (이름과 숫자는 실제로)", f.said, `"`+fmt.Sprintf(form, "1", fmt.Sprint(len(t.items)), t.in2("Ada", "나래"))+`"`)
	t.mark(3)
	askAdd(&t.out, "if finished: say "+form, "{score}", "{asked}", "{"+f.name+"}")
	t.fills = append(t.fills, func(c *check) { c.fill(f.label, who) })
	t.shows = append(t.shows, func(c *check, right int) {
		c.text(fmt.Sprintf(form, fmt.Sprint(right), fmt.Sprint(len(t.items)), who))
	})
}

func (t *askTest) perfect() {
	s := t.text()
	askAdd(&t.out, "if finished && score == asked: say %s", s)
	t.tell("%[1]s if everything is right|only without a mistake: %[1]s|nothing wrong -> %[1]s", "전부 맞히면 %[1]s|만점일 때만 %[1]s|하나도 안 틀리면 %[1]s", t.q(s))
	t.mark(3)
	t.shows = append(t.shows, func(c *check, right int) {
		if right == len(t.items) {
			c.text(s)
		} else {
			c.gone(s)
		}
	})
}

func (t *askTest) none() {
	s := t.text()
	askAdd(&t.out, "if finished && score == 0: say %s", s)
	t.tell("with none right it says %[1]s|%[1]s if not a single one is right|nothing right: %[1]s", "하나도 못 맞히면 %[1]s|다 틀리면 %[1]s|0개면 %[1]s", t.q(s))
	t.mark(3)
	n := len(t.items)
	if t.one {
		return
	}
	t.checks = append(t.checks, t.answer(newCheck("none"), 0).text(s).text(fmt.Sprintf("0 / %d", n)))
	if len(t.fills) > 0 {
		t.checks = t.checks[:0]
	}
}

// best keeps the highest score.
func (t *askTest) best() {
	r := t.result("best so far|record|high score|best ever", "최고 기록|역대 최고|최고|신기록")
	askAdd(&t.ask.state, "saved best = 0")
	askAdd(&t.act, "when finished: best = max(best, score)")
	askAdd(&t.out, "show %s = best", r.label)
	t.tell("%[1]s: the most right answers ever, kept for the next time|the highest score is remembered as %[1]s, also after closing", "%[1]s: 지금까지 제일 많이 맞힌 수, 껐다 켜도 <남>|제일 높은 점수는 %[1]s(으)로 저장", r.said)
	t.mark(3)
	t.shows = append(t.shows, func(c *check, right int) { t.see(c, r.label, float64(right)) })
}

// pass lets one set how many right ones are needed.
func (t *askTest) pass() {
	n := len(t.items)
	start, yes, no := t.n(1, n), t.text(), t.text()
	f := t.field(t.word(t.in2("pass mark|needed|limit|to pass|goal", "합격선|기준|필요한 수|목표")))
	askAdd(&t.in, "%s", f.decl("number", fmt.Sprintf(" = %d 1..%d", start, n)))
	askAdd(&t.out, `if finished: say {score >= %s ? "%s" : "%s"}`, f.name, yes, no)
	t.tell("a number %[1]s (1 to %[2]d, at first %[3]d): with at least so many right it says %[4]s, else %[5]s|i can set %[1]s from 1 to %[2]d, %[3]d at the start; reached -> %[4]s, not reached -> %[5]s", "%[1]s 숫자(1~%[2]d, 처음 %[3]d): 그만큼 이상 맞으면 %[4]s 아니면 %[5]s|%[1]s을(를) 1~%[2]d 사이로 정하고(처음 %[3]d) 그 이상이면 %[4]s, 못 미치면 %[5]s", f.said, n, start, t.q(yes), t.q(no))
	t.mark(3)
	x := t.n(1, n)
	t.fills = append(t.fills, func(c *check) { c.fill(f.label, fmt.Sprint(x)) })
	t.shows = append(t.shows, func(c *check, right int) {
		if right >= x {
			c.text(yes)
		} else {
			c.text(no)
		}
	})
}

// mark6 is a school mark reckoned from the share of right answers.
func (t *askTest) mark6() {
	r := t.result("grade|school mark|final mark|note", "평점|성적|등급 점수|학점")
	top := float64(t.n(4, 20))
	x := t.chain(t.right(), askStep{'/', askTerm{said: t.say("the number of questions|all questions|how many there are", "문제 수|전체 문제 수|총 문제 수"), expr: "asked", tie: 3, val: func(v map[string]float64) float64 { return v["asked"] }}}, askStep{'*', askNumber(top)})
	askAdd(&t.out, "if finished: show %s = %s .1", r.label, x.expr)
	t.tell("at the end %[1]s with one decimal: %[2]s|%[1]s when done = %[2]s, 1 decimal", "끝나면 %[1]s 소수 한 자리: %[2]s|다 풀면 %[1]s = %[2]s, 소수 첫째 자리까지", r.said, x.said)
	t.mark(3)
	t.shows = append(t.shows, func(c *check, right int) { c.number(askRound(x.val(t.env(right)), 1)) })
}

// hint is a tip that is ticked to be seen.
func (t *askTest) hint() {
	f := t.field(t.word(t.in2("show a hint|hint|help me|tip please|i need help", "힌트 보기|힌트|도와줘|도움말|살짝 알려줘")))
	q := t.items[t.IntN(len(t.items))]
	s := t.of(t.in2("Think of the second one first|One answer is short|Take your time|Read it twice|Your first thought is often right|Ask your neighbor", "두 번째부터 생각해 봐요|짧은 답이 하나 있어요|천천히 하세요|두 번 읽어요|처음 생각이 맞을 때가 많아요|옆 사람에게 물어봐요"))
	if q.options == nil && t.maybe(0.6) {
		s = t.say("One starts with %[1]s|The letter %[1]s begins one answer", "%[1]s(으)로 시작하는 답이 있어요|첫 글자 %[1]s 하나", string([]rune(q.answer)[:1]))
	}
	askAdd(&t.in, "%s", f.decl("check", ""))
	askAdd(&t.in, "if %s: say %s", f.name, s)
	t.tell("above a checkbox %[1]s: ticked, it says %[2]s|tick %[1]s to read %[2]s|a hint %[2]s that only shows with %[1]s ticked", "위에 체크박스 %[1]s, 켜면 %[2]s|%[1]s 체크하면 %[2]s <보>|%[2]s 글은 %[1]s 체크했을 때만", f.said, t.q(s))
	t.mark(1)
	t.checks = append(t.checks, newCheck("hint").tick(f.label).text(s))
}

// answers lists what was right, at the end.
func (t *askTest) answers() {
	r := t.result("solutions|right answers|for learning|all answers|look it up", "정답 목록|모범 답안|답 모음|해답")
	var list []string
	for _, q := range t.items {
		list = append(list, strings.ReplaceAll(q.ask, `"`, "'")+" "+q.answer)
	}
	askAdd(&t.out, "if finished: items %s = %s", r.label, askList(list))
	t.tell("when all are answered a list %[1]s with each question and its right answer, like %[2]s|at the end the answers as a list %[1]s (e.g. %[2]s)", "다 풀면 %[1]s 목록에 문제와 정답을 %[2]s처럼|끝나면 %[1]s: %[2]s 이런 줄로 전부", r.said, `"`+list[0]+`"`)
	t.mark(3)
	t.shows = append(t.shows, func(c *check, _ int) { c.text(list[len(list)-1]) })
}

// missing says how many are still to be found.
func (t *askTest) missing() {
	form := t.of(t.in2("%s to go|Still %s missing|%s more next time|You need %s more", "%s개 남았어요|아직 %s개 모자라요|다음엔 %s개 더|%s개 더 맞히면 만점"))
	askAdd(&t.out, "if finished && score < asked: say "+form, "{asked - score}")
	t.tell("if something was wrong: %[1]s with the number that is missing|at the end, unless all are right, a text like %[1]s (how many are missing)", "틀린 게 있으면 %[1]s처럼 모자란 수|다 맞지 않으면 끝에 %[1]s (모자란 개수)", `"`+fmt.Sprintf(form, "2")+`"`)
	t.mark(3)
	t.shows = append(t.shows, func(c *check, right int) {
		s := fmt.Sprintf(form, fmt.Sprint(len(t.items)-right))
		if right == len(t.items) {
			c.gone(fmt.Sprintf(form, "0"))
		} else {
			c.text(s)
		}
	})
}

// clock sets a timer beside it.
func (t *askTest) clock() {
	s := t.span()
	l := t.word(t.in2("time|thinking time|hourglass|clock", "시간|제한 시간|모래시계|생각 시간"))
	askAdd(&t.in, "timer %s %s", pressClock(s), t.label(l))
	t.tell("a timer of %[1]s above, called %[2]s|above the questions a countdown %[2]s with %[1]s to start by hand", "위에 %[1]s 타이머, 이름 %[2]s|문제 위에 %[1]s짜리 타이머 %[2]s", t.long(s), t.q(t.label(l)))
	t.mark(1)
}

// askTrainer asks sums by chance and counts.
func askTrainer(g *gen) made {
	t := newAsk(g)
	op := g.of("+|-|*")
	lo, hi := g.n(1, 5), g.n(9, 30)
	sign := map[string]string{"+": "+", "-": "-", "*": g.of("×|x")}[op]
	thing := map[string][2]string{"+": {"addition", "덧셈"}, "-": {"subtraction", "뺄셈"}, "*": {"multiplication", "곱셈"}}[op]
	t.name = g.in(title(thing[0])+" trainer", thing[1]+" 연습")
	t.what = t.say("%[1]s trainer|practice app for %[1]s|%[1]s drill|endless %[1]s quiz", "%[1]s 연습|%[1]s 훈련|끝없는 %[1]s 문제|%[1]s 암산 앱", g.in(thing[0], thing[1]))
	f := t.field(t.word(g.in("answer|result|my answer|solution", "답|정답|내 답|결과값")))
	b := t.button("Check|OK|Next|That's it|Enter|Submit", "확인|채점|다음 문제|제출|이거")
	t.tell("a sum such as %[1]s in big letters, both numbers by chance from %[2]d to %[3]d|it asks for example %[1]s (large), random numbers %[2]d to %[3]d", "%[1]s 같은 문제를 크게, 두 수는 %[2]d~%[3]d 중 무작위|예: %[1]s (큰 글씨), 숫자는 %[2]d부터 %[3]d까지 아무거나", fmt.Sprintf("%d %s %d", hi-1, sign, lo+1), lo, hi)
	t.tell("i type %[1]s and press %[2]s, then comes a new one and the field is 0 again|a number field %[1]s and a button %[2]s; after each press there is another sum and the field goes back to 0", "%[1]s 칸에 쓰고 %[2]s 누르면 다음 문제, 칸은 0으로|숫자 칸 %[1]s, 버튼 %[2]s, 누를 때마다 새 문제 나오고 칸은 0으로", f.said, b.said)
	right := t.result("right|correct|hits|solved", "맞음|정답 수|맞힌 수|성공")
	askAdd(&t.state, "var p = random(%d, %d)", lo, hi)
	askAdd(&t.state, "var q = random(%d, %d)", lo, hi)
	good, bad := "right += 1", ""
	askAdd(&t.state, "var right = 0")
	t.out = append(t.out, "show "+right.label+" = right")
	t.tell("%[1]s counts the right ones|count right answers as %[1]s", "%[1]s에 맞은 수|맞은 개수는 %[1]s(으)로", right.said)
	c := newCheck("wrong ones").fill(f.label, "9999").click(b.label, 1).fill(f.label, "8888").click(b.label, 1)
	t.see(c, right.label, 0)
	kinds := []string{"wrong", "streak", "rounds", "points", "text"}
	g.Shuffle(len(kinds), func(i, j int) { kinds[i], kinds[j] = kinds[j], kinds[i] })
	kinds = kinds[:g.n(1, 3)]
	always := ""
	for _, k := range []string{"wrong", "streak", "rounds", "points", "text"} {
		if !slices.Contains(kinds, k) {
			continue
		}
		switch k {
		case "wrong":
			r := t.result("wrong|mistakes|misses", "틀림|오답 수|실수")
			askAdd(&t.state, "var wrong = 0")
			bad += "; wrong += 1"
			t.out = append(t.out, "show "+r.label+" = wrong")
			t.tell("%[1]s counts the wrong ones|and %[1]s, the wrong answers", "%[1]s에 틀린 수|틀린 개수는 %[1]s", r.said)
			t.see(c, r.label, 2)
		case "streak":
			r := t.result("streak|in a row|chain|run", "연속|연속 정답|연승")
			askAdd(&t.state, "var streak = 0")
			good, bad = good+"; streak += 1", bad+"; streak = 0"
			t.out = append(t.out, "show "+r.label+" = streak")
			t.tell("%[1]s: right ones in a row, back to 0 with a mistake|a mistake sets %[1]s to 0, a right one adds 1 to it", "%[1]s: 연달아 맞힌 수, 틀리면 0|틀리면 %[1]s은(는) 0으로, 맞으면 +1", r.said)
			t.see(c, r.label, 0)
		case "rounds":
			r := t.result("tasks done|rounds|tries|sums so far", "푼 문제|문제 수|시도|지금까지")
			askAdd(&t.state, "var n = 0")
			always += "n += 1; "
			t.out = append(t.out, "show "+r.label+" = n")
			t.tell("%[1]s: how many were answered in all|all answers are counted as %[1]s", "%[1]s: 전부 몇 문제 풀었는지|푼 개수는 모두 %[1]s(으)로", r.said)
			t.see(c, r.label, 2)
		case "points":
			r := t.result("points|coins|balance", "점수|코인|잔고")
			x, y := g.n(2, 20), g.n(1, 9)
			askAdd(&t.state, "var points = 0")
			good, bad = fmt.Sprintf("%s; points += %d", good, x), fmt.Sprintf("%s; points -= %d", bad, y)
			t.out = append(t.out, "show "+r.label+" = points")
			t.tell("%[1]s: %[2]d more for a right answer, %[3]d less for a wrong one|right gives %[2]d, wrong takes %[3]d off %[1]s", "%[1]s: 맞으면 +%[2]d, 틀리면 -%[3]d|맞히면 %[2]d점 얻고 틀리면 %[3]d점 잃는 %[1]s", r.said, x, y)
			c.number(float64(-2 * y))
		case "text":
			n, s := g.n(3, 15), t.text()
			t.out = append(t.out, fmt.Sprintf("if right >= %d: say %s", n, s))
			t.tell("with %[1]d right it says %[2]s|from %[1]d right answers on: %[2]s", "%[1]d개 맞히면 %[2]s|맞은 수 %[1]d개부터 %[2]s", n, t.q(s))
			c.gone(s)
		}
	}
	bad = strings.TrimPrefix(bad, "; ")
	act := fmt.Sprintf("if (%s == p %s q) { %s }", f.name, op, good)
	if bad != "" {
		act += fmt.Sprintf(" else { %s }", bad)
	}
	t.act = append(t.act, fmt.Sprintf(`big p + " %s " + q`, sign), f.decl("number", ""), fmt.Sprintf("button %s: %s; %sp = random(%d, %d); q = random(%d, %d); %s = 0", b.label, act, always, lo, hi, lo, hi, f.name))
	t.checks = append(t.checks, c, askVaries(newCheck("new sums").fill(f.label, "1").click(b.label, 1), 3, 10))
	return t.finish()
}
