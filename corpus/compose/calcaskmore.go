package compose

import (
	"slices"
	"strings"
)

// apartPart says what a condition does to a result, beside its formula.
func (p *calcApp) apartPart(r *calcRes) string {
	g := p.g
	s := r.steps[len(r.steps)-1]
	in, y := s.inner, ""
	if in.op == "up" || in.op == "off" {
		y = num(in.y.v) + "%"
	} else {
		y = p.val(in.y)
	}
	if g.ko() {
		what := map[string]string{"+": "에 #을(를) 더해요|에 # 추가|이(가) # 늘어남", "-": "에서 #을(를) 빼요|에서 # 빼기|이(가) # 줄어듦", "*": "에 #을(를) 곱해요|이(가) #배|에 # 곱하기", "up": "에 #을(를) 더해요|이(가) # 올라감|에 # 가산", "off": "에서 # 할인|에서 #을(를) 깎아요|이(가) # 내려감"}[in.op]
		return p.condKo(*s.cond, "면") + " " + r.said + strings.ReplaceAll(p.say(what), "#", y)
	}
	the := calcThe(r.said)
	what := map[string]string{"+": "# is added to @|add # to @|@ goes up by #|# more on @", "-": "# comes off @|take # off @|@ goes down by #|# less on @", "*": "@ is multiplied by #|multiply @ by #|@ times #", "up": "add # to @|@ goes up by #|# more on @", "off": "# off @|take # off @|@ is # less|# comes off @"}[in.op]
	e := strings.NewReplacer("#", y, "@", the).Replace(p.say(what))
	if g.maybe(0.25) {
		return e + p.say(" if | when | whenever ") + p.condEn(*s.cond, "")
	}
	return p.say("if |when |if ") + p.condEn(*s.cond, "") + p.say(", | then |: |, ") + e
}

// onlyPart says that a result shows only while a box is ticked.
func (p *calcApp) onlyPart(r *calcRes) string {
	t := p.ins[r.only].said
	return strings.NewReplacer("@", r.said, "#", t).Replace(p.say(p.g.in(
		"show @ only while # is ticked|@ appears only if # is ticked|no @ unless # is ticked|@ stays hidden until # is ticked|only with # ticked show @",
		"@은(는) #에 체크했을 때만 보이게|# 체크하면 @ 나타나고 아니면 숨김|#을(를) 켜야만 @ 표시|# 체크 안 하면 @ 안 보이게")))
}

// messagePart says which text comes when.
func (p *calcApp) messagePart(m *calcMsg) string {
	if p.g.ko() {
		return p.messageKo(m)
	}
	g := p.g
	q := func(s string) string { return `"` + s + `"` }
	c := p.condEn(m.conds[0], "")
	if len(m.conds) > 1 {
		word := " and "
		if m.or {
			word = " or "
		}
		c += word + p.condEn(m.conds[1], "")
		if !m.or && g.maybe(0.3) {
			c = "both " + c
			c = strings.TrimPrefix(c, "both ") + " (both)"
		}
	}
	text, note := q(m.text), ""
	if m.res >= 0 {
		x := p.say("X|N|___|#")
		text = q(strings.ReplaceAll(m.text, "@", x))
		note = strings.NewReplacer("@", p.ref(calcRef("res", m.res), false), "#", x).Replace(p.say(" (# is @)|, where # is @|, # being @| with @ in place of #"))
	}
	s := ""
	switch g.n(0, 5) {
	case 0, 1:
		s = p.say("if |when |once ") + c + p.say(" say | show | write | it says | put ") + text + note
	case 2:
		s = p.say("say |show |display |write ") + text + note + p.say(" if | when ") + c
	case 3:
		s = c + p.say(" -> |: | → ") + text + note
	default:
		s = p.say("if |when |as soon as ") + c + p.say(", say |, show the text |, the message is |, tell them ") + text + note
	}
	if m.text2 != "" {
		c2 := m.conds[0]
		c2.v = m.limit2
		s += p.say(", if not but ") + p.condEn(c2, "again") + " " + q(m.text2)
	}
	if m.other != "" {
		s += p.say(", otherwise |, else |, if not |; otherwise |, in all other cases ") + q(m.other)
	}
	return s
}

func (p *calcApp) messageKo(m *calcMsg) string {
	g := p.g
	q := func(s string) string { return "'" + s + "'" }
	if g.maybe(0.3) {
		q = func(s string) string { return `"` + s + `"` }
	}
	c := p.condKo(m.conds[0], "면")
	if len(m.conds) > 1 {
		end := "고"
		if m.or {
			end = "거나"
		}
		c = p.condKo(m.conds[0], end) + " " + p.condKo(m.conds[1], "면")
	}
	text, note := q(m.text), ""
	if m.res >= 0 {
		x := p.say("X|N|___|○○")
		text = q(strings.ReplaceAll(m.text, "@", x))
		note = " (" + x + p.say("는 | = | 자리에 ") + p.res[m.res].said + ")"
		note = strings.ReplaceAll(note, "N는", "N은")
	}
	s := c + " " + text
	if m.text2 != "" {
		c2 := m.conds[0]
		c2.v = m.limit2
		s += p.say(", 그건 아니지만 |, 아니고 ") + p.condKo(c2, "면") + " " + q(m.text2)
	}
	last := text
	if m.other != "" {
		last = q(m.other)
		s += p.say(", 아니면 |, 그 외엔 |, 나머지는 |, 그렇지 않으면 ") + last
	}
	rago := strings.TrimPrefix(calcJosa(last, "이라고", "라고"), last)
	return s + p.say([]string{" 표시| 문구| 띄우기| 출력", rago + " 나오게 해주세요|" + rago + " 보여 주세요| 문구 띄워 주세요", rago + " 보여줘|" + rago + " 떠야 해| 띄워줘"}[p.manner]) + note
}

func (p *calcApp) buttonPart() string {
	more := ""
	if len(p.msgs) > 0 {
		more = p.g.in(" (the messages too)", " (문구도)")
	}
	return p.fill(p.g.in(
		`results come only after pressing the button "@"|a button "@" that shows the results, nothing before that|button "@", only then the results appear|show nothing until "@" is pressed|with a button "@" to show it all, before that no results`,
		`결과는 '@' 버튼을 눌러야 나오게|'@' 버튼 누르기 전에는 결과 안 보이게|버튼 '@'을(를) 누르면 결과 표시, 그 전엔 숨김|'@' 버튼을 누른 뒤에만 결과 보이게`), p.button) + more
}

func (p *calcApp) moneyPart() string {
	if p.g.ko() {
		return p.say("금액은 원으로|돈은 원 단위|단위는 원|금액 단위 원")
	}
	switch {
	case strings.Contains(p.m.format, "€"):
		return p.say("all in euros|money in €|amounts in euro")
	case strings.Contains(p.m.format, "£"):
		return p.say("all in pounds|money in £|amounts in £")
	}
	return p.say("all in dollars|money in $|amounts in dollars|prices in $")
}

// again names the results once more.
func (p *calcApp) again() string {
	var all []string
	for _, r := range p.res {
		all = append(all, r.said)
	}
	l := strings.Join(all, ", ")
	if p.g.ko() {
		return p.fill("그러니까 결과는 @|정리하면 나오는 건 @|결과 순서는 @", l)
	}
	return p.fill("so what comes out is @|to sum up, the results are @|results in this order: @|so i see @", l)
}

// join makes the parts a text.
func (p *calcApp) join(inputs, results, rest []string) string {
	g := p.g
	open := p.opener()
	blocks := [][]string{inputs, results, rest}
	if g.maybe(0.22) {
		blocks = [][][]string{{results, inputs, rest}, {rest, inputs, results}, {inputs, rest, results}, {results, rest, inputs}}[g.n(0, 3)]
	}
	var parts []string
	for _, b := range blocks {
		parts = append(parts, b...)
	}
	if g.maybe(0.2) {
		at := g.n(0, len(parts))
		parts = append(parts[:at:at], append([]string{p.say(g.in(calcChatterEn, calcChatterKo))}, parts[at:]...)...)
	}
	end := ""
	if g.maybe(0.35) {
		end = p.say(g.in("thanks|thx!|that's all|nothing else please|please|keep it simple|cheers|for my phone|no login please|just one page|ty :)", "감사합니다|부탁드려요|그게 다예요|간단하게요|ㄱㅅ|ㅎㅎ|로그인 없이|폰에서 쓸 거예요|이게 전부예요|수고하세요"))
	}
	s := p.glue(open, parts, end)
	if g.maybe(0.12) {
		s = p.slip(s)
	}
	if g.ko() {
		s = calcFit(s)
	}
	return s
}

func (p *calcApp) glue(open string, parts []string, end string) string {
	g := p.g
	tail := func(sep string) string {
		if end == "" {
			return ""
		}
		return sep + end
	}
	if g.maybe(0.08) {
		end = ""
	}
	switch g.n(0, 7) {
	case 0, 1:
		return open + strings.Join(parts, "; ") + tail(". ")
	case 2, 3:
		for i := range parts {
			parts[i] = title(parts[i])
		}
		s := strings.Join(parts, ". ") + "."
		if end != "" {
			s += " " + title(end)
		}
		return title(open + s)
	case 4:
		return strings.TrimRight(open, " ") + "\n" + strings.Join(parts, "\n") + tail("\n")
	case 5:
		return strings.TrimRight(open, " ") + "\n- " + strings.Join(parts, "\n- ") + tail("\n")
	case 6:
		return open + strings.Join(parts, ". ") + tail(". ")
	}
	s := parts[0]
	for _, x := range parts[1:] {
		s += p.say(g.in(". |; |. also |; and |. |\n", ". |; |. 그리고 |. 또 |\n|, ")) + x
	}
	return open + s + tail(". ")
}

// slip puts a small mistake into words that decide nothing.
func (p *calcApp) slip(s string) string {
	list := [][2]string{{"calculator", "calculater"}, {"please", "plese"}, {"thanks", "thnaks"}, {"otherwise", "otherwize"}, {"button", "buton"}, {"checkbox", "chekbox"}, {"multiplied", "multiplyed"}}
	if p.g.ko() {
		list = [][2]string{{"계산기", "게산기"}, {"만들어", "만드러"}, {"부탁", "부탁"}, {"주세요", "주세여"}, {"그리고", "그리구"}}
	}
	w := list[p.g.IntN(len(list))]
	return strings.Replace(s, w[0], w[1], 1)
}

// opener begins the request; what it names is the title.
func (p *calcApp) opener() string {
	g := p.g
	t := p.d.topic
	who := g.of(g.in(tariffWhoEn, tariffWhoKo))
	last := p.res[len(p.res)-1]
	p.title = last.label(g)
	hides := p.button != "" || slices.ContainsFunc(p.res, func(r *calcRes) bool { return r.only >= 0 })
	if p.odd && hides { // the title must not name what is hidden
		p.title = g.in("Small calculator", "간단한 계산기")
		return p.say(g.in("small calculator: |hi! i need a small calculator. |small calculator please. ", "간단한 계산기: |간단한 계산기 하나 만들어 주세요. |간단한 계산기. "))
	}
	if !hides && g.maybe(0.12) {
		return ""
	}
	if p.odd { // the words have nothing to do with a topic
		if g.maybe(0.5) {
			p.title = g.in(title(last.said)+" calculator", last.said+" 계산기")
			return p.fill(g.in("@ calculator: |@ calculator. |need a calculator for @. |please make a @ calculator. ", "@ 계산기: |@ 계산기 만들어줘. |@ 계산기요. "), last.said)
		}
		return p.say(g.in("small calculator: |hi! |can you make this: |calculator please. |for "+who+": |quick one. ", "계산기 하나: |이거 만들어 주세요. |간단한 계산기. |"+who+"에서 쓸 거. |급해요! |앱 하나만. "))
	}
	p.title = title(t)
	if g.ko() {
		return strings.NewReplacer("@", t, "#", who).Replace(p.say([]string{"@: |@ 계산기: |@ 계산: |#용 @ 앱: |@ 계산 앱. |@ - |@ 계산하는 거. ",
			"@ 계산기 만들어 주세요. |안녕하세요, @ 계산 앱이 필요합니다. |#에서 쓸 @ 계산기 부탁드려요. |@ 때문에 계산할 게 있어서요. |@ 앱 하나 부탁드립니다. ",
			"@ 계산기 만들어줘. |@ 앱 하나만 ㅎㅎ |#에서 쓸 @ 계산기. |@ 계산 맨날 헷갈려ㅋㅋ 앱으로 해줘. |나 @ 계산기 필요해. "}[p.manner]))
	}
	return strings.NewReplacer("@", t, "#", who).Replace(p.say("@: |@ calculator: |@ calculator. |need a calculator for @. |hi! for # i need a @ app. |make me a @ page. |i'd like a small app for @. |@ - |could you build a @ tool? |my sister asks me about @ all the time, please make an app. |for @: |we do @ and i always add it up wrong. |app for @, it's for #. |please write a little @ calculator. |hello, this is about @. "))
}
