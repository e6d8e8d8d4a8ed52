package compose

import (
	"fmt"
	"strings"

	"hone/task"
)

func init() {
	register("compose-views-learn", 4, viewsLearnDraw)
}

// A viewsLearn is an app in which a person makes cards, practises, and sees the score.
type viewsLearn struct {
	*views
	a, b                 string
	first, second, third string
	mode                 int // 0 typed, 1 choice of four, 2 turned over
	list                 string
	knew, not, turn      string
}

func viewsLearnDraw(g *gen) made {
	f := viewsRow(g, g.in(viewsDecksEn, viewsDecksKo))
	l := &viewsLearn{views: newViews(g, f[0], f[1]), a: f[2], b: f[3], mode: g.n(0, 2)}
	l.first = g.of(g.in("cards|cards|my list|deck|collection", "카드|카드|목록|내 카드"))
	l.second = g.of(g.in("practise|practice|quiz|test|learn|train", "연습|퀴즈|테스트|학습|시험"))
	l.third = g.of(g.in("score|result|progress|how good", "점수|결과|성적|현황"))
	l.list = g.in("deck", "목록")
	l.knew = g.of(g.in("I knew it|Knew it|Right|Got it|Yes", "알았음|맞음|안다|정답"))
	l.not = g.of(g.in("Not yet|Wrong|No idea|Missed|No", "몰랐음|틀림|모름|다시"))
	l.turn = g.of(g.in("Turn|Flip|Show|Turn over", "뒤집기|답 보기|돌리기|확인"))
	l.cards()
	if l.mode == 2 {
		l.turning()
	} else {
		l.drilling()
	}
	return l.finish()
}

func (l *viewsLearn) cards() {
	l.view(l.first, l.in(l.of("make|add|type in|enter|write"), l.of("등록|적기|입력")), l.say("%[1]s and %[2]s|cards with %[1]s and %[2]s|%[1]s + %[2]s|the %[1]s and its %[2]s|%[1]s, %[2]s", "%[1]s, %[2]s|%[1]s과(와) %[2]s|%[1]s/%[2]s|앞에 %[1]s 뒤에 %[2]s", l.a, l.b))
	l.listDecl(l.list, l.label(l.first), l.decl("text", l.a, ""), l.decl("text", l.b, ""))
	if l.maybe(0.15) {
		l.extra("with a search in %[1]s|%[1]s searchable", "%[1]s에 검색도|%[1]s은(는) 검색되게", l.first)
		l.line("  search")
	}
}

// pass asks for a text from so many per cent on.
func (l *viewsLearn) pass(score string, see func(text string, from float64)) {
	if !l.maybe(0.4) {
		return
	}
	from := l.step(50, 90, 10)
	text := l.of(l.in("Passed!|Well done!|Champion|Ready for the test|Bravo!|Top of the class", "합격!|잘했어요!|최고예요|시험 준비 끝|훌륭해요|만점 가자"))
	l.extra(`from %[1]d%% on say "%[2]s"|"%[2]s" at %[1]d%% or more|%[1]d%% or better: "%[2]s"`, `%[1]d%% 이상이면 "%[2]s"|%[1]d%%부터는 "%[2]s" 표시`, from, text)
	l.line("if %s >= %d: say %s", score, from, text)
	see(text, float64(from))
}

// drilling practises by asking for the other side.
func (l *viewsLearn) drilling() {
	how, options := l.say("the %[1]s, shown the %[2]s, and check|what the %[2]s is, by typing the %[1]s|the %[1]s of each %[2]s", "%[2]s 보고 %[1]s 직접 써서|%[2]s 나오면 %[1]s 써서|%[2]s 보고 %[1]s", l.b, l.a), ""
	if l.mode == 1 {
		how = l.say("the right %[1]s out of four for each %[2]s|one of four %[1]ss for the %[2]s that is shown|from four answers, %[2]s given", "%[2]s 보고 %[1]s 4개 중에|4지선다로 %[2]s의 %[1]s|%[2]s 나오면 보기 4개에서 %[1]s", l.b, l.a)
		options = ", 4"
	}
	verb := l.in(l.of("type|write"), "맞히기")
	if !l.ko() && (strings.HasPrefix(how, "what") || strings.HasPrefix(how, "from")) {
		verb = l.of("answer|say")
	} else if !l.ko() && l.mode == 1 {
		verb = "pick"
	}
	l.view(l.second, verb, how)
	l.line("drill %s = %s: %s, %s%s", l.label(l.second), l.list, viewsName(l.a), viewsName(l.b), options)
	l.view(l.third, l.in("see", "보기"), l.say("how many were right and the percent|right answers and percent|percent right and how many", "맞힌 개수랑 퍼센트|몇 개 맞았는지, 몇 퍼센트인지|정답 수와 정답률(%%)"))
	l.line("show %s = score", l.in("Right", "맞힌 개수"))
	l.line("show %s = 100 * score / asked .0 %%", l.in("Percent", "정답률"))
	say, from := "", 0.0
	l.pass(l.in("Percent", "정답률"), func(s string, x float64) { say, from = s, x })
	if l.maybe(0.3) {
		l.extra("and a bar for it|with a progress bar", "막대로도|진행 막대도")
		l.line("bar %s = score, asked", l.in("Score", "점수"))
	}
	for k := range 2 {
		l.tryDrill(k, say, from)
	}
}

func (l *viewsLearn) fillCards(c *check, n int) (fronts, backs []string) {
	fronts, backs = l.names(n), l.people(n)
	for i := range fronts {
		viewsFill(c, 1, fronts[i], strings.ToLower(l.a))
		viewsFill(c, 2, backs[i], strings.ToLower(l.b))
		l.add(c)
	}
	l.open(c, l.second)
	return fronts, backs
}

func (l *viewsLearn) tryDrill(k int, say string, from float64) {
	c := l.check([]string{"one wrong", "all right"}[k])
	n := 4
	_, backs := l.fillCards(c, n)
	wrong := -1
	if k == 0 {
		wrong = l.n(0, n-1)
	}
	for i, b := range backs {
		given := b
		if i == wrong {
			given = backs[(i+1)%n]
		}
		if l.mode == 1 {
			viewsClick(c, given)
		} else {
			viewsFill(c, 1, given, l.in("answer", "답"))
		}
		c.do(task.Step{Op: task.Try, Names: strings.Split(l.in("check|answer|ok|submit", "확인|채점|제출|정답"), "|"), Times: 1})
		c.do(task.Step{Op: task.Try, Names: strings.Split(l.in("next|continue", "다음|계속"), "|"), Times: 1})
	}
	l.open(c, l.third)
	right := n
	if wrong >= 0 {
		right--
	}
	percent := 100 * float64(right) / float64(n)
	c.number(float64(right)).number(percent)
	if say != "" && percent >= from {
		c.text(say)
	} else if say != "" {
		c.gone(say)
	}
}

// turning practises by turning cards over and saying whether one knew it.
func (l *viewsLearn) turning() {
	first := l.say("%[1]s, %[2]s turns it, then %[3]s or %[4]s|the %[1]s first, %[2]s for the other side, %[3]s / %[4]s to go on", "%[1]s 보고 %[2]s, 그다음 %[3]s/%[4]s|%[1]s 먼저 나오고 %[2]s 누르면 뒷면, %[3]s 또는 %[4]s", l.a, l.quote(l.turn), l.quote(l.knew), l.quote(l.not))
	l.view(l.second, l.in(l.of("go through|see"), "누르기"), first)
	l.line("var at = 0")
	l.line("var open = false")
	l.line("var known = 0")
	l.line("var seen = 0")
	l.line("let card = %s[at %% len(%s)]", l.list, l.list)
	l.line("if len(%s) > 0: big open ? card.%s : card.%s", l.list, viewsName(l.b), viewsName(l.a))
	l.line("button %s: open = !open", l.turn)
	l.line("button %s: known += 1; seen += 1; at += 1; open = false", l.knew)
	l.line("button %s: seen += 1; at += 1; open = false", l.not)
	l.view(l.third, l.in("see", "보기"), l.say("how many i knew and the percent|known cards and percent|percent known and how many", "안 개수랑 퍼센트|몇 개 알았는지, 몇 퍼센트인지|아는 카드 수와 비율(%%)"))
	l.line("show %s = known", l.in("Known", "안 개수"))
	l.line("show %s = 100 * known / seen .0 %%", l.in("Percent", "비율"))
	say, from := "", 0.0
	l.pass(l.in("Percent", "비율"), func(s string, x float64) { say, from = s, x })
	if l.maybe(0.3) {
		l.extra("and how many i went through|also the number of cards seen", "본 카드 수도|몇 장 봤는지도")
		l.line("show %s = seen", l.in("Seen", "본 카드"))
	}
	c := l.check("turned")
	fronts, backs := l.fillCards(c, 2)
	c.text(fronts[0])
	viewsClick(c, l.turn)
	c.See = nil
	c.text(backs[0])
	for k := range 2 {
		l.tryTurns(k, say, from)
	}
}

func (l *viewsLearn) tryTurns(k int, say string, from float64) {
	c := l.check(fmt.Sprintf("%d cards", 3+k))
	l.fillCards(c, 3+k)
	known := 0
	for i := range 3 + k {
		w := l.not
		if i != 1 && (k == 0 || i != 2) {
			w = l.knew
			known++
		}
		viewsClick(c, w)
	}
	l.open(c, l.third)
	percent := 100 * float64(known) / float64(3+k)
	c.number(float64(known)).number(float64(int(percent + 0.5)))
	if say != "" && percent >= from {
		c.text(say)
	} else if say != "" {
		c.gone(say)
	}
}
