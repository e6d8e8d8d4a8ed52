package compose

import (
	"fmt"
	"slices"
	"strings"
)

// request says all of the app.
func (p *calcApp) request() string {
	g := p.g
	p.the, p.pick, p.commas, p.manner = g.maybe(0.6), g.n(0, 2), g.n(0, 3), g.n(0, 2)
	p.times, p.over = p.say(" x | * | × | x "), p.say(" / | / | ÷ ")
	var results []string
	for i := range p.res {
		results = append(results, p.resultPart(i))
	}
	p.arrange(results)
	inputs := p.inputParts()
	if p.implied(results) && g.maybe(0.25) {
		inputs = nil
	}
	var rest []string
	for _, r := range p.res {
		if n := len(r.steps) - 1; n >= 0 && r.steps[n].apart {
			rest = append(rest, p.apartPart(r))
		}
		if r.only >= 0 {
			rest = append(rest, p.onlyPart(r))
		}
	}
	for _, m := range p.msgs {
		rest = append(rest, p.messagePart(m))
	}
	if p.button != "" {
		rest = append(rest, p.buttonPart())
	}
	if p.hasMoney() && (!p.cashSaid || g.maybe(0.15)) && p.m.form != "%s" {
		rest = append(rest, p.moneyPart())
	}
	if g.maybe(0.12) && len(p.res) > 1 {
		rest = append(rest, p.again())
	}
	if g.maybe(0.15) {
		g.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	}
	return p.join(inputs, results, rest)
}

func (p *calcApp) hasMoney() bool {
	return slices.ContainsFunc(p.res, func(r *calcRes) bool { return r.format != "" && r.format == p.m.format })
}

// arrange puts the inputs in an order; a fifth in the order in which the formulas name them.
func (p *calcApp) arrange(results []string) {
	p.order = nil
	for i := range p.ins {
		p.order = append(p.order, i)
	}
	g := p.g
	switch {
	case g.maybe(0.15):
		g.Shuffle(len(p.order), func(i, j int) { p.order[i], p.order[j] = p.order[j], p.order[i] })
	case g.maybe(0.3): // boxes last, as forms have them
		rank := func(i int) int { return map[string]int{"check": 2, "checks": 1}[p.ins[i].kind] }
		slices.SortStableFunc(p.order, func(a, b int) int { return rank(a) - rank(b) })
	}
	for i, f := range p.ins { // what a box brings stands behind the box
		if f.only >= 0 {
			p.order = slices.DeleteFunc(p.order, func(k int) bool { return k == i })
			p.order = slices.Insert(p.order, slices.Index(p.order, f.only)+1, i)
		}
	}
}

// implied tells whether the formulas alone say what the fields are, and their order.
func (p *calcApp) implied(results []string) bool {
	all, at := strings.Join(results, "\n"), -1
	for _, k := range p.order {
		f := p.ins[k]
		i := strings.Index(all, f.said)
		if f.kind != "number" || f.unit != "" || f.def != "" || f.bound || f.only >= 0 || i <= at {
			return false
		}
		at = i
	}
	return true
}

// inputParts ask for the inputs: a list, and those that have more to say in sentences of their own.
func (p *calcApp) inputParts() []string {
	g := p.g
	own := g.n(0, 2)
	var all, apart []string
	for _, k := range p.order {
		f := p.ins[k]
		name := f.said
		if f.unit != "" && (g.ko() || !f.percent || g.maybe(0.5)) {
			name = f.said + g.in(" (", "(") + f.unit + ")"
		} else if f.unit != "" {
			name = f.said + " in percent"
		}
		if !g.ko() && f.unit != "" && f.unit != "%" && g.maybe(0.3) {
			name = f.said + " in " + f.unit
		}
		if f.quoted {
			name = g.in(`"`+f.label(g)+`"`, "'"+f.label(g)+"'")
		}
		switch {
		case len(f.opts) > 0 || f.kind == "check":
			s := p.pickPart(f, name)
			if own == 0 || own == 1 && g.maybe(0.6) {
				apart = append(apart, s)
			} else {
				all = append(all, s)
			}
		default:
			all = append(all, p.fieldPart(f, name))
		}
	}
	if len(all) == 0 {
		return apart
	}
	sep := ", "
	if strings.Contains(strings.Join(all, ""), ": ") {
		sep = "; "
	}
	l := strings.Join(all, sep)
	if sep == ", " && g.maybe(0.5) && len(all) > 1 {
		l = strings.Join(all[:len(all)-1], ", ") + g.in(" and ", " 그리고 ") + all[len(all)-1]
	}
	if g.ko() {
		l = fmt.Sprintf(p.say([]string{"입력: %s|%s 입력|칸: %s|%s 넣는 칸|입력칸 %s|적는 것: %s|넣을 값: %s",
			"%s 입력할게요|입력할 것은 %s|%s 칸이 있어야 해요|제가 %s 적어요|입력은 %s 입니다|먼저 %s 받아 주세요",
			"%s 입력|입력은 %s|%s 넣을게|칸은 %s|%s 적을 수 있게|내가 넣는 건 %s"}[p.manner]), l)
	} else {
		l = fmt.Sprintf(p.say("fields: %s|i enter %s|inputs: %s|there should be %s|i put in %s|it asks for %s|boxes for %s|we type in %s|let me set %s|what goes in: %s|on the page: %s|i know %s|people fill in %s|%s"), l)
	}
	return append([]string{l}, apart...)
}

// fieldPart asks for a number, time or date.
func (p *calcApp) fieldPart(f *calcIn, name string) string {
	g := p.g
	var notes []string
	switch f.kind {
	case "slider":
		notes = append(notes, fmt.Sprintf(p.say(g.in("slider %s to %s|a slider from %s to %s|slider, %s-%s", "슬라이더 %s~%s|%s~%s 슬라이더|슬라이더, %s부터 %s까지")), num(f.lo), num(f.hi)))
	case "time":
		notes = append(notes, p.say(g.in("time|a time of day|clock time", "시각|시간 입력|시각으로")))
	case "date":
		notes = append(notes, p.say(g.in("date|a date|pick a date", "날짜|날짜 선택|날짜로")))
	}
	if f.bound {
		notes = append(notes, fmt.Sprintf(p.say(g.in("%s to %s|between %s and %s|from %s to %s only", "%s~%s|%s부터 %s까지만|%s 이상 %s 이하")), num(f.lo), num(f.hi)))
	}
	if f.def != "" {
		v := f.def
		if f.kind == "time" {
			v = calcClock(v)
		}
		notes = append(notes, p.fill(g.in("starts at @|@ at first|default @|@ to begin with|usually @, so start with that", "처음엔 @|기본값 @|시작값 @|처음 값 @|보통 @이니 그게 기본값"), v))
	}
	if f.only >= 0 {
		if g.ko() {
			notes = append(notes, p.condKo(p.asked(f), "면")+p.say(" 나타남| 물어보기| 보이는 칸"))
		} else {
			notes = append(notes, p.say("only asked while |shown only if |only there when ")+p.condEn(p.asked(f), ""))
		}
	}
	if len(notes) == 0 {
		return name
	}
	return name + " (" + strings.Join(notes, ", ") + ")"
}

// pickPart asks for a choice or checkbox.
func (p *calcApp) pickPart(f *calcIn, name string) string {
	g := p.g
	if f.kind == "check" {
		if f.add == 0 {
			return p.fill(g.in("a checkbox @|checkbox @|tick box @|@ (checkbox)|a box to tick: @", "체크박스 @|@ 체크박스|@ (체크)|체크할 것: @|@ 체크 칸"), name)
		}
		v := p.cash(f.add)
		return strings.NewReplacer("@", name, "#", v).Replace(p.say(g.in("a checkbox @ worth # (0 if not ticked)|checkbox @ (# when ticked)|tick box @ = # when on, otherwise 0|@ (checkbox, #)|@ as a checkbox, # if ticked", "체크박스 @ (#)|@ 체크박스, 체크하면 #|@ (체크하면 # 아니면 0)|@ 체크 칸은 #|체크박스 @ = #")))
	}
	eq, join := p.say(" = | |=| is "), p.say(", |, | / ")
	if g.ko() {
		eq = p.say(" = | |=| ")
	}
	var all []string
	for i, o := range f.opts {
		if f.vals == nil {
			all = append(all, o)
			continue
		}
		v := num(f.vals[i])
		if f.cash {
			v = p.cash(f.vals[i])
		}
		all = append(all, o+eq+v)
	}
	how := g.in("a choice of @|dropdown @|choose the @|pick a @|@ to choose|select box @", "@ 선택|드롭다운 @|@ 고르기|@ (선택)|고르는 칸 @")
	switch f.kind {
	case "radio":
		how = g.in("radio buttons for @|radio buttons @|@ as radio buttons", "라디오 버튼 @|@ 라디오 버튼|라디오로 @")
	case "checks":
		how = g.in("@, several can be ticked|checkboxes for @|tick any of these @|@ (tick as many as you like)", "@ 여러 개 체크|@ 체크박스 여러 개|@ (복수 선택)|체크박스로 @ 여러 개")
	}
	s := p.fill(how, name)
	if g.maybe(0.5) {
		return s + ": " + strings.Join(all, join)
	}
	return s + " (" + strings.Join(all, join) + ")"
}

// resultPart asks for a result.
func (p *calcApp) resultPart(i int) string {
	g, r := p.g, p.res[i]
	steps := r.steps
	if n := len(steps) - 1; n >= 0 && steps[n].apart {
		steps = steps[:n]
	}
	said := r.said
	if r.quoted {
		said = g.in(`"`+r.label(g)+`"`, "'"+r.said+"'")
	}
	note := p.formatPart(r)
	if g.ko() {
		return p.resultKo(i, said, steps) + note
	}
	f, way := "", g.n(0, 9)
	if way < 5 {
		if s, n := p.symbols(r.start, steps); n >= 0 {
			f = s
			for k := n; k < len(steps); k++ {
				t := p.stepEn(steps[k], calcSum(r.start, steps[:k]), false)
				f += t
			}
		}
	}
	lead := ""
	if i > 0 {
		lead = p.say("|||then |and |after that |next ")
	}
	if f == "" && way >= 7 && len(steps) > 0 {
		return lead + p.orderPart(i, said, steps) + note
	}
	if f == "" {
		f = p.startEn(r.start, len(steps) == 0)
		rest := 0
		if len(steps) > 0 && steps[0].op == "pct" {
			f, rest = p.pc(steps[0].y)+" of "+f, 1
		} else if len(steps) > 0 && steps[0].op == "/" && steps[0].y.op == "num" && calcParts[steps[0].y.v] != "" && r.start.op == "ref" && g.maybe(0.5) {
			f, rest = calcParts[steps[0].y.v]+" of "+f, 1
		}
		for k, s := range steps {
			if k < rest {
				continue
			}
			f += p.stepEn(s, calcSum(r.start, steps[:k]), k == 0 && r.start.op == "ref")
		}
	}
	the := said
	if !r.quoted {
		the = calcThe(said)
	}
	if calcRule(r.start.op) && len(steps) == 0 {
		return lead + strings.NewReplacer("$F", f, "@", said, "^", the).Replace(p.say("@: $F|@ = $F|^ is $F|@ ($F)|show @: $F|@ -> $F|^ goes like this: $F|for ^ this rule: $F")) + note
	}
	return lead + strings.NewReplacer("$F", f, "@", said, "^", the).Replace(p.say("@ = $F|@: $F|@ is $F|^ is $F|show ^: $F|@ ($F)|^ should be $F|show @, which is $F|work out ^ as $F|@ -> $F|for ^ take $F|i want to see ^, that's $F|@ comes from $F|give me ^: $F")) + note
}

// calcRule tells whether a start is a rule of its own, not a number of which more can be said.
func calcRule(op string) bool { return op == "tier" || op == "free" || op == "either" }

// calcSum tells whether a formula so far is a sum, so that a product of it must say “all of that”.
func calcSum(s calcStart, steps []calcStep) bool {
	x := s.x()
	if s.op == "sum" && len(steps) == 0 || s.op == "avg" || s.op == "tier" {
		return s.op == "sum"
	}
	for _, st := range steps {
		x = st.then(x)
	}
	return x.op == "+" || x.op == "-"
}

// orderPart tells a formula as orders, one after the other.
func (p *calcApp) orderPart(i int, said string, steps []calcStep) string {
	g, r := p.g, p.res[i]
	start := p.startEn(r.start, false)
	if len(r.start.refs) > 0 && r.start.refs[0].op == "res" && r.start.refs[0].i == i-1 && r.start.op == "ref" && p.res[i-1].only < 0 && g.maybe(0.4) {
		start = p.say("that|that result|what you get there")
	}
	s := p.say("take |start with |begin with |from ") + start
	if strings.HasPrefix(s, "from ") {
		s = "start from " + start
	}
	for k, st := range steps {
		sep := p.say(", |, then |, ")
		if k == len(steps)-1 {
			sep = p.say(", then |, and then | and |, then ")
		}
		s += sep + p.orderEn(st)
	}
	return strings.NewReplacer("$F", s, "@", said).Replace(p.say("@: $F|to get @, $F|for @ $F|@ works like this: $F|$F, that gives @|$F - call it @"))
}

// resultKo asks for a result in Korean.
func (p *calcApp) resultKo(i int, said string, steps []calcStep) string {
	g, r := p.g, p.res[i]
	f, way := "", g.n(0, 9)
	if way < 5 {
		if s, n := p.symbols(r.start, steps); n >= 0 {
			f = s
			if n < len(steps) {
				if n > 0 || r.start.op != "ref" && r.start.op != "max" && r.start.op != "min" {
					f = "(" + f + ")"
				}
				f = p.chainKo(f, steps[n:], false)
			}
		}
	}
	lead := ""
	if i > 0 {
		lead = p.say("||||그리고 |또 |그다음 |이어서 ")
	}
	if f == "" {
		order := way >= 8
		back := len(r.start.refs) > 0 && r.start.refs[0].op == "res" && r.start.refs[0].i == i-1 && r.start.op == "ref" && p.res[i-1].only < 0
		if back && len(steps) > 0 && g.maybe(0.3) {
			f = p.chainKo(p.say("그 값|그 결과|앞의 값"), steps, order)
		} else {
			f = p.formulaKo(r.start, steps, order)
		}
		if order {
			return lead + p.fill("@: ", said) + f
		}
	}
	end := p.say([]string{"@ = $F|@: $F|@은(는) $F|@($F)|결과 @ = $F|@ → $F|@ 표시 ($F)",
		"@은(는) $F입니다|$F을(를) @(으)로 보여 주세요|@: $F|@ = $F|@은(는) $F이에요|@ 나오게 해주세요, $F이에요",
		"@은(는) $F|@ = $F|$F을(를) @(으)로 보여줘|@: $F|@은(는) $F이야|@ 보여줘, $F"}[p.manner])
	if calcRule(r.start.op) && len(steps) == 0 {
		end = p.say("@ = $F|@: $F|@은(는) $F|@($F)|@ → $F|@ 계산: $F|@ 규칙은 $F")
	}
	end = strings.ReplaceAll(end, "@(으)로", "'@'(으)로")
	s := strings.NewReplacer("$F", f, "@", said).Replace(end)
	s = strings.ReplaceAll(s, "''", "'")
	s = strings.ReplaceAll(s, "(으)로", "으로(로)")
	for _, w := range [][2]string{{"이에요", "예요"}, {"이야", "야"}} {
		if strings.HasSuffix(s, w[0]) {
			s = calcJosa(strings.TrimSuffix(s, w[0]), w[0], w[1])
		}
	}
	return lead + s
}

// formatPart says how a result is shown.
func (p *calcApp) formatPart(r *calcRes) string {
	g := p.g
	if r.format == "" || r.format == p.m.format && r.typ == "money" {
		return ""
	}
	d, unit, _ := strings.Cut(strings.TrimPrefix(r.format, " ."), " ")
	note := p.say(g.in(map[string]string{"0": "no decimals|without decimals", "1": "one decimal|1 decimal", "2": "two decimals|2 decimals"}[d],
		map[string]string{"0": "소수점 없이|소수 없이", "1": "소수 첫째 자리까지|소수점 한 자리", "2": "소수 둘째 자리까지|소수점 두 자리"}[d]))
	if unit != "" {
		note = p.say(g.in("in "+unit+", "+note+"|"+note+", in "+unit, "단위 "+unit+", "+note+"|"+note+", 단위 "+unit))
	}
	return " (" + note + ")"
}
