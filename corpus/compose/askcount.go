package compose

import (
	"fmt"
	"math"
	"strings"
)

// An askTally is a counter of several.
type askTally struct {
	askField
	plus, minus string // labels of its buttons
	by, start   int
	hi          int // bounds; hi 0: none
	hasLo       bool
	weight      int
}

// askCounters draws counters side by side and what is made of them.
type askCounters struct {
	*ask
	list  []*askTally
	shows []func(c *check, v map[string]float64)
	kept  bool
	reset []string
}

func askCount(g *gen) made {
	t := &askCounters{ask: newAsk(g), kept: g.maybe(0.35)}
	t.counters()
	outs := []func(){t.sum, t.weighted, t.formula, t.lead, t.gap, t.goal, t.share, t.bars, t.note, t.presses}
	g.Shuffle(len(outs), func(i, j int) { outs[i], outs[j] = outs[j], outs[i] })
	for _, f := range outs[:g.n(1, 4)] {
		f()
		t.mark(3)
	}
	t.back()
	if t.kept {
		t.parts = append(t.parts, t.press.kept(true))
	}
	for i := range 2 {
		t.check(i)
	}
	return t.finish()
}

// name of a counter that is good as a name in the sketch.
func (t *askCounters) counters() {
	k := t.n(2, 4)
	var words []string
	if t.maybe(0.45) {
		words = t.some(t.in2(pressNamesEn, pressNamesKo), k)
		game := t.of(t.in2(pressGamesEn, pressGamesKo))
		t.name = title(game)
		t.what = t.say("%[1]s scoreboard|score counter for %[1]s|%[1]s counter|tally for %[1]s|points board: %[1]s", "%[1]s 점수판|%[1]s 점수 세기|%[1]s 카운터|%[1]s 기록판|%[1]s 득점판", game)
	} else {
		words = t.some(t.in2(pressThingsEn, pressThingsKo), k)
		place := t.of(t.in2(askPlacesEn, askPlacesKo))
		t.name = title(place) + t.in2(" counter", " 카운터")
		t.what = t.say("%[1]s counter|tally app for the %[1]s|counting app, %[1]s|set of counters for the %[1]s|click counter (%[1]s)", "%[1]s 카운터|%[1]s에서 세는 앱|%[1]s 계수기|%[1]s 개수 세기|%[1]s용 카운터", place)
	}
	down, bounded := t.maybe(0.5), t.maybe(0.4)
	same := t.maybe(0.6)
	by := t.n(1, 5)
	if t.maybe(0.4) {
		by = 1
	}
	plus := t.of(t.in2("+ %s|%s|%s +|%s +1|One more %s|Add %s|Count %s", "%s|%s +|+ %s|%s 추가|%s 하나|%s 올리기"))
	minus := t.of(t.in2("- %s|%s -|Less %s|Undo %s|Take back %s", "%s -|- %s|%s 빼기|%s 취소|%s 줄이기"))
	if plus == "%s +1" && !(same && by == 1) {
		plus = "%s +"
	}
	for _, w := range words {
		c := &askTally{askField: t.field(w), by: by}
		if strings.ToLower(w) != w && !t.quoted {
			c.said = w
		}
		if !same {
			c.by = t.n(1, 6)
		}
		if t.maybe(0.15) {
			c.start = t.n(2, 20)
		}
		if bounded && t.maybe(0.6) {
			c.hi = c.start + t.n(4, 20)
		}
		c.hasLo = down && t.maybe(0.6)
		c.plus = fmt.Sprintf(plus, c.label)
		if !t.ko() && !strings.HasPrefix(plus, "%s") && strings.ToLower(w) == w && strings.ContainsAny(plus, "OAC") {
			c.plus = fmt.Sprintf(plus, w)
		}
		if down {
			c.minus = fmt.Sprintf(minus, c.label)
		}
		t.list = append(t.list, c)
		t.one(c, same && by == 1)
	}
	t.said(plus, minus, down, same, by)
}

// one writes the lines of a counter.
func (t *askCounters) one(c *askTally, plain bool) {
	word := t.hold(t.kept)
	askAdd(&t.state, "%s %s = %d", word, c.name, c.start)
	askAdd(&t.out, "show %s = %s", c.label, c.name)
	up := fmt.Sprintf("%s += %d", c.name, c.by)
	if c.hi > 0 {
		up = fmt.Sprintf("%s = min(%d, %s + %d)", c.name, c.hi, c.name, c.by)
	}
	askAdd(&t.act, "button %s: %s", c.plus, up)
	if c.minus != "" {
		downDo := fmt.Sprintf("%s -= %d", c.name, c.by)
		if c.hasLo {
			downDo = fmt.Sprintf("%s = max(0, %s - %d)", c.name, c.name, c.by)
		}
		askAdd(&t.act, "button %s: %s", c.minus, downDo)
	}
	t.reset = append(t.reset, fmt.Sprintf("%s = %d", c.name, c.start))
}

// said tells of the counters and their buttons.
func (t *askCounters) said(plus, minus string, down, same bool, by int) {
	var all []string
	for _, c := range t.list {
		s := c.said
		var more []string
		if !same {
			more = append(more, t.say("%[1]d at a time|steps of %[1]d|+%[1]d each press", "%[1]d씩|한 번에 %[1]d|누를 때마다 %[1]d", c.by))
		}
		if c.start > 0 {
			more = append(more, t.say("starts at %[1]d|%[1]d at first|begins with %[1]d", "처음 %[1]d|%[1]d부터|시작 값 %[1]d", c.start))
		}
		if c.hi > 0 {
			more = append(more, t.say("at most %[1]d|never above %[1]d|limit %[1]d", "최대 %[1]d|%[1]d까지만|%[1]d 넘지 않게", c.hi))
		}
		if c.hasLo {
			more = append(more, t.say("not below 0|never under 0|0 is the least", "0 밑으로는 안 내려감|최소 0|음수 안 됨"))
		}
		if len(more) > 0 {
			s += " (" + strings.Join(more, ", ") + ")"
		}
		all = append(all, s)
	}
	t.tell("counters for %[1]s|%[2]d counters: %[1]s|count %[1]s|i count %[1]s|numbers to click up: %[1]s|it counts %[1]s apart", "세는 것: %[1]s|카운터 %[2]d개: %[1]s|%[1]s 따로 세기|%[1]s 각각 카운트|%[1]s 개수를 따로", strings.Join(all, t.raw(", |, |; ")), len(t.list))
	t.mark(1)
	x := t.list[0]
	buttons := `"` + x.plus + `"`
	step := ""
	if same {
		step = " " + t.say(" adds %[1]d| (+%[1]d)|with %[1]d more each press", " 누르면 +%[1]d| (한 번에 %[1]d)|누를 때마다 %[1]d", by)
	}
	t.tell("a button for each, like %[1]s%[2]s|buttons such as %[1]s%[2]s|each has its button, e.g. %[1]s%[2]s", "각각 버튼, 예: %[1]s%[2]s|버튼은 %[1]s처럼%[2]s|하나씩 버튼이 있고 %[1]s 이런 이름%[2]s", buttons, step)
	if down {
		t.tell("and one to take back the same, like %[1]s|a second button takes that off again, e.g. %[1]s|%[1]s and so on make it that much less", "같은 만큼 빼는 버튼도, 예: %[1]s|%[1]s처럼 줄이는 버튼도 하나씩|%[1]s 이런 버튼은 그만큼 빼기", `"`+x.minus+`"`)
	}
}

func (c *askTally) term() askTerm { return c.askField.term() }

// sum is the total of all.
func (t *askCounters) sum() {
	if t.used["#sum"] {
		return
	}
	t.used["#sum"] = true
	r := t.result("total|all together|sum|in all|overall", "합계|모두|총합|전체|다 합쳐")
	var names []string
	for _, c := range t.list {
		names = append(names, c.name)
	}
	askAdd(&t.out, "show %s = %s", r.label, strings.Join(names, " + "))
	t.tell("%[1]s: all of them added up|%[1]s is the sum of all counters|add each one for %[1]s|below %[1]s, everything together|%[1]s = every counter added", "%[1]s: 전부 더한 값|다 더해서 %[1]s|%[1]s은(는) 모든 카운터의 합|밑에 %[1]s, 전부 합친 수|각각 더해서 %[1]s", r.said)
	t.shows = append(t.shows, func(c *check, v map[string]float64) {
		x := 0.0
		for _, n := range names {
			x += v[n]
		}
		t.see(c, r.label, x)
	})
}

// weighted counts each with its own worth.
func (t *askCounters) weighted() {
	r := t.result("points|worth|money|value|price|weight", "점수|값|금액|가치|무게|포인트")
	var terms, said []string
	for _, c := range t.list {
		c.weight = t.n(1, 12)
		e := c.name
		if c.weight > 1 {
			e = fmt.Sprintf("%s * %d", c.name, c.weight)
		}
		terms = append(terms, e)
		said = append(said, t.say("%[1]s %[2]d|%[1]s: %[2]d|%[2]d for each of %[1]s|%[1]s count %[2]d each", "%[1]s %[2]d|%[1]s 하나에 %[2]d|%[1]s: %[2]d씩|%[1]s마다 %[2]d", c.said, c.weight))
	}
	askAdd(&t.out, "show %s = %s", r.label, strings.Join(terms, " + "))
	t.tell("%[1]s: %[2]s, all added|for %[1]s they are worth %[2]s; add up|%[1]s adds %[2]s|every one has a worth (%[2]s), together %[1]s", "%[1]s: %[2]s, 다 더하기|%[2]s으로 쳐서 합이 %[1]s|%[1]s은(는) %[2]s(으)로 계산해 더한 값", r.said, strings.Join(said, ", "))
	w := make([]int, len(t.list))
	for i, c := range t.list {
		w[i] = c.weight
	}
	t.shows = append(t.shows, func(c *check, v map[string]float64) {
		x := 0.0
		for i, l := range t.list {
			x += v[l.name] * float64(w[i])
		}
		t.see(c, r.label, x)
	})
}

// formula chains some of the counters.
func (t *askCounters) formula() {
	r := t.result("balance|score|result|index|net|rating|what remains|mark", "잔고|점수 계산|결과|지수|순수|평가|남은 것|최종")
	order := append([]*askTally{}, t.list...)
	t.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
	var steps []askStep
	first := order[0].term()
	if t.maybe(0.4) {
		steps = append(steps, askStep{'*', askNumber(float64(t.n(2, 5)))})
	}
	for _, c := range order[1:min(len(order), t.n(2, 3))] {
		steps = append(steps, askStep{"+-"[t.IntN(2)], c.term()})
	}
	if t.maybe(0.35) {
		steps = append(steps, askStep{"*/"[t.IntN(2)], askNumber([]float64{2, 4, 5, 10}[t.IntN(4)])})
	} else if t.maybe(0.3) {
		steps = append(steps, askStep{"+-"[t.IntN(2)], askNumber(float64(t.n(2, 30)))})
	}
	x := t.chain(first, steps...)
	askAdd(&t.out, "show %s = %s", r.label, x.expr)
	t.tell("%[1]s: %[2]s|%[1]s = %[2]s|also %[1]s, that is %[2]s|show %[1]s (%[2]s)", "%[1]s: %[2]s|%[1]s = %[2]s|%[2]s을(를) %[1]s(으)로|%[1]s(%[2]s)도", r.said, x.said)
	t.shows = append(t.shows, func(c *check, v map[string]float64) { c.number(askRound(x.val(v), 2)) })
}

// lead names the counter that is ahead of another.
func (t *askCounters) lead() {
	a, b := t.list[0], t.list[1]
	s, u, e := t.text(), t.text(), t.of(t.in2("Level|Even|Same on both sides|A tie", "동점|비김|똑같음|무승부"))
	askAdd(&t.out, `say {%s > %s ? "%s" : %s < %s ? "%s" : "%s"}`, a.name, b.name, s, a.name, b.name, u, e)
	t.tell("it says %[3]s when %[1]s is ahead of %[2]s, %[4]s when %[2]s is ahead, and %[5]s when they are the same|%[1]s more than %[2]s: %[3]s, fewer: %[4]s, equal: %[5]s", "%[1]s이(가) %[2]s보다 많으면 %[3]s, 적으면 %[4]s, 같으면 %[5]s|%[3]s(%[1]s이(가) 앞설 때), %[4]s(%[2]s이(가) 앞설 때), 같을 때 %[5]s", a.said, b.said, t.q(s), t.q(u), t.q(e))
	t.shows = append(t.shows, func(c *check, v map[string]float64) {
		switch d := v[a.name] - v[b.name]; {
		case d > 0:
			c.text(s)
		case d < 0:
			c.text(u)
		default:
			c.text(e)
		}
	})
}

func (t *askCounters) gap() {
	a, b := t.list[0], t.list[len(t.list)-1]
	r := t.result("difference|gap|distance|margin", "차이|격차|벌어진 수|점수 차")
	askAdd(&t.out, "show %s = abs(%s - %s)", r.label, a.name, b.name)
	t.tell("%[1]s between %[2]s and %[3]s, never negative|%[1]s: how far %[2]s and %[3]s are apart, without a minus|as %[1]s the larger of %[2]s and %[3]s less the smaller", "%[2]s과(와) %[3]s의 %[1]s, 마이너스 없이|%[1]s: %[2]s이랑 %[3]s 중 큰 쪽에서 작은 쪽 빼기", r.said, a.said, b.said)
	t.shows = append(t.shows, func(c *check, v map[string]float64) { t.see(c, r.label, math.Abs(v[a.name]-v[b.name])) })
}

// goal says something once one counter, or all together, come to a number.
func (t *askCounters) goal() {
	s, k := t.text(), t.n(3, 25)
	if t.maybe(0.5) {
		c := t.list[t.IntN(len(t.list))]
		askAdd(&t.out, "if %s >= %d: say %s", c.name, k, s)
		t.tell("%[3]s when %[1]s reaches %[2]d|from %[2]d %[1]s it says %[3]s|%[1]s at %[2]d or more: %[3]s", "%[1]s이(가) %[2]d 되면 %[3]s|%[1]s %[2]d 이상이면 %[3]s <나>|%[1]s %[2]d부터 %[3]s", c.said, k, t.q(s))
		t.shows = append(t.shows, t.seen(s, func(v map[string]float64) bool { return v[c.name] >= float64(k) }))
		return
	}
	a, b := t.list[0], t.list[1]
	op, en, ko := "||", "%[1]s or %[2]s", "%[1]s 또는 %[2]s"
	if t.maybe(0.5) {
		op, en, ko = "&&", "both %[1]s and %[2]s", "%[1]s과(와) %[2]s 둘 다"
	}
	askAdd(&t.out, "if %s >= %d %s %s >= %d: say %s", a.name, k, op, b.name, k, s)
	t.tell("when "+en+" have %[3]d or more: %[4]s|%[4]s once "+en+" reach %[3]d", ko+" %[3]d 이상이면 %[4]s|"+ko+" %[3]d 되면 %[4]s <나>", a.said, b.said, k, t.q(s))
	t.shows = append(t.shows, t.seen(s, func(v map[string]float64) bool {
		x, y := v[a.name] >= float64(k), v[b.name] >= float64(k)
		if op == "||" {
			return x || y
		}
		return x && y
	}))
}

func (t *askCounters) seen(s string, when func(v map[string]float64) bool) func(c *check, v map[string]float64) {
	return func(c *check, v map[string]float64) {
		if when(v) {
			c.text(s)
		} else {
			c.gone(s)
		}
	}
}

// share is the percent of one of them.
func (t *askCounters) share() {
	c := t.list[t.IntN(len(t.list))]
	var names []string
	for _, x := range t.list {
		names = append(names, x.name)
	}
	r := t.result("share|percent|part|rate", "비율|퍼센트|몫|차지하는 비율")
	askAdd(&t.out, "show %s = %s / (%s) * 100 .0 %%", r.label, c.name, strings.Join(names, " + "))
	t.tell("%[1]s: how many percent of all are %[2]s, no decimals|%[1]s is %[2]s divided by all of them, in percent without decimals", "%[1]s: 전체 중 %[2]s이(가) 몇 퍼센트인지, 소수 없이|%[2]s을(를) 전체 합으로 나눈 퍼센트(정수)를 %[1]s(으)로", r.said, c.said)
	t.shows = append(t.shows, func(k *check, v map[string]float64) {
		x := 0.0
		for _, n := range names {
			x += v[n]
		}
		if x > 0 {
			k.number(askRound(100*v[c.name]/x, 0))
		}
	})
}

func (t *askCounters) bars() {
	c := t.list[t.IntN(len(t.list))]
	k := c.hi
	if k == 0 {
		k = t.n(5, 60)
	}
	l := t.label(t.word(t.in2("progress|how far|filled|on the way", "진행|얼마나 왔나|채운 정도|목표까지")))
	askAdd(&t.out, "bar %s = %s, %d", l, c.name, k)
	t.tell("a bar %[3]s for %[1]s up to %[2]d|progress bar %[3]s: %[1]s of %[2]d", "%[1]s 막대 %[3]s, 끝은 %[2]d|막대 %[3]s: %[2]d 중 %[1]s", c.said, k, t.q(l))
}

// note is a sentence with two of the numbers.
func (t *askCounters) note() {
	a, b := t.list[0], t.list[1]
	form := t.of(t.in2("So far %s to %s|It stands %s : %s|%s here, %s there|Now at %s and %s", "지금까지 %s 대 %s|현재 %s : %s|이쪽 %s, 저쪽 %s|%s하고 %s입니다"))
	askAdd(&t.out, "say "+form, "{"+a.name+"}", "{"+b.name+"}")
	t.tell("a sentence like %[3]s with %[1]s and %[2]s|it writes e.g. %[3]s (first %[1]s, then %[2]s)", "%[1]s과(와) %[2]s(으)로 %[3]s 같은 문장|%[3]s처럼 쓰기 (앞이 %[1]s, 뒤가 %[2]s)", a.said, b.said, `"`+fmt.Sprintf(form, "3", "5")+`"`)
	t.shows = append(t.shows, func(c *check, v map[string]float64) { c.text(fmt.Sprintf(form, num(v[a.name]), num(v[b.name]))) })
}

// presses is a number of one's own that goes into a result.
func (t *askCounters) presses() {
	f := t.field(t.word(t.in2("price each|factor|target|people|goal number", "개당 값|배수|목표 수|사람 수|기준")))
	start := t.n(2, 20)
	c := t.list[t.IntN(len(t.list))]
	askAdd(&t.in, "%s", f.decl("number", fmt.Sprintf(" = %d", start)))
	r := t.result("reckoned|outcome|comes to|then", "계산하면|나온 값|결과값|그래서")
	op := "*-+"[t.IntN(3)]
	x := t.chain(c.term(), askStep{op, f.term()})
	askAdd(&t.out, "show %s = %s", r.label, x.expr)
	t.tell("a number field %[1]s (at first %[4]d) and %[2]s: %[3]s|%[2]s = %[3]s; %[1]s is a number i can change, %[4]d at the start", "숫자 칸 %[1]s(처음 %[4]d), %[2]s: %[3]s|%[2]s = %[3]s, %[1]s은(는) 바꿀 수 있는 숫자(기본 %[4]d)", f.said, r.said, x.said, start)
	t.shows = append(t.shows, func(c *check, v map[string]float64) {
		v[f.name] = float64(start)
		c.number(x.val(v))
	})
}

// back is a button that sets all to their start.
func (t *askCounters) back() {
	if !t.maybe(0.5) {
		return
	}
	b := t.button(pressZeroEn, pressZeroKo)
	askAdd(&t.act, "button %s: %s", b.label, strings.Join(t.reset, "; "))
	zero := "0"
	for _, c := range t.list {
		if c.start > 0 {
			zero = t.say("where they started|their first values", "처음 값|시작 값")
		}
	}
	t.tell("%[1]s sets all back to %[2]s|a button %[1]s puts everything to %[2]s|with %[1]s all counters go to %[2]s", "%[1]s 누르면 모두 %[2]s(으)로|%[1]s 버튼은 전부 %[2]s(으)로|다 %[2]s(으)로 돌리는 버튼 %[1]s", b.said, zero)
	c := newCheck("back").click(t.list[0].plus, 2).click(t.list[1].plus, 1).click(b.label, 1)
	t.checks = append(t.checks, t.see(c, t.list[0].label, float64(t.list[0].start)))
}

func (t *askCounters) check(i int) {
	c := newCheck(fmt.Sprint("presses ", i+1))
	v := map[string]float64{}
	for _, l := range t.list {
		v[l.name] = float64(l.start)
		n := t.n(1, 4)
		if i == 1 && t.maybe(0.4) {
			n = t.n(5, 9)
		}
		c.click(l.plus, n)
		for range n {
			v[l.name] += float64(l.by)
			if l.hi > 0 {
				v[l.name] = min(v[l.name], float64(l.hi))
			}
		}
		if l.minus != "" && i == 0 {
			n = t.n(1, 2)
			c.click(l.minus, n)
			for range n {
				v[l.name] -= float64(l.by)
				if l.hasLo {
					v[l.name] = max(0, v[l.name])
				}
			}
		}
	}
	if t.kept && i == 1 {
		c.reload()
	}
	for _, l := range t.list {
		t.see(c, l.label, v[l.name])
	}
	for _, f := range t.shows {
		f(c, v)
	}
	t.checks = append(t.checks, c)
}

const (
	askPlacesEn = "farm gate|school yard|library desk|parking lot|harbor|trail head|bakery|museum door|bird hide|bus stop|market|factory floor|kitchen|gym|classroom|clinic|orchard|workshop|pool|playground|ferry|campsite|theater foyer|office|garden|garage|stable|post office|train platform|beach"
	askPlacesKo = "농장 입구|운동장|도서관|주차장|항구|등산로 입구|빵집|박물관 문|탐조대|정류장|장터|공장|주방|체육관|교실|진료소|과수원|공방|수영장|놀이터|여객선|캠핑장|극장 로비|사무실|마당|차고|마구간|우체국|승강장|바닷가"
)
