package compose

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// formula writes a formula with its last step said apart where it is a rounding or a bound.
func (p *formulaApp) formula(x *formulaX) string {
	g := p.g
	if strings.HasSuffix(x.op, "if") {
		x = x.args[0]
	}
	tail := ""
	switch {
	case x.op == "ceil":
		tail = p.say(g.in(", rounded up|, round up| (round up)|, always rounded up to a whole number", ", 올림| (올림)| 하고 소수점은 올림"))
	case x.op == "floor":
		tail = p.say(g.in(", rounded down|, round down| (round down)|, whole ones only, rounded down", ", 내림| (내림)| 하고 소수점은 버림"))
	case x.op == "round":
		tail = p.say(g.in(", rounded to a whole number|, rounded| (rounded to the nearest whole number)", ", 반올림| (반올림)| 하고 소수점은 반올림"))
	case x.op == "max" && x.args[1].op == "num":
		n := p.num(x.args[1].v)
		tail = p.say(g.in(", at least "+n+"|, but never below "+n+"|, minimum "+n, ", 최소 "+n+"| (아무리 작아도 "+n+")|, 단 "+n+"보다 작으면 "+n))
	case x.op == "min" && x.args[1].op == "num":
		n := p.num(x.args[1].v)
		tail = p.say(g.in(", at most "+n+"|, capped at "+n+"|, never more than "+n, ", 최대 "+n+"| (아무리 커도 "+n+")|, 단 "+n+"보다 크면 "+n))
	}
	if tail != "" {
		x = x.args[0]
	}
	if g.maybe(0.5) {
		return p.symbols(x, 0) + tail
	}
	return p.words(x, 0) + tail
}

// list joins words with commas and an and.
func (p *formulaApp) list(all []string) string {
	g := p.g
	if len(all) == 1 {
		return all[0]
	}
	sep := p.say(g.in(", | , |, | / | + ", ",|, |, | / | + "))
	if strings.TrimSpace(sep) == "," {
		sep = ", "
	}
	head, last := all[:len(all)-1], all[len(all)-1]
	if g.maybe(0.5) {
		if !g.ko() {
			return strings.Join(head, ", ") + " and " + last
		}
		return strings.Join(head[:len(head)-1], ", ") + map[bool]string{true: ", "}[len(head) > 1] + p.and(head[len(head)-1]) + " " + last
	}
	return strings.Join(all, sep)
}

// and puts a Korean and after a word, which may be quoted.
func (p *formulaApp) and(word string) string {
	bare := strings.TrimRight(word, "')")
	pair := strings.Split(p.say("이랑/랑|과/와|하고/하고"), "/")
	return word + strings.TrimPrefix(josa(bare, pair[0], pair[1]), bare)
}

// formulaOpenEnd is a Korean half-sentence, which something must follow.
var formulaOpenEnd = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(.*?)( 넣으면| 쓰면| 적으면| 치면| 입력받아서| 칸이 있고)$`)
})

// fieldsPart asks for the fields.
func (p *formulaApp) fieldsPart() []string {
	g := p.g
	caps := !g.ko() && p.style > 0
	var all, apart []string
	for _, f := range p.fields {
		s := f.label(g)
		if !g.ko() && !caps {
			s = f.say
			if f.unit != "" {
				s += " (" + f.unit + ")"
			}
			if f.unit == "%" && g.maybe(0.3) {
				s = f.say + " in percent"
			} else if f.unit != "" && f.unit != "%" && g.maybe(0.3) {
				s = f.say + " in " + f.unit
			}
		}
		notes := p.notes(f, s)
		if p.style == 2 {
			s = g.in(`"`+s+`"`, "'"+s+"'")
		}
		if len(f.vals) > 0 && g.maybe(0.6) || len(notes) > 0 && len(f.vals) == 0 && g.maybe(0.4) {
			apart = append(apart, p.apart(f, s, notes))
			if len(f.vals) > 0 {
				continue
			}
		} else if len(notes) > 0 {
			s += " (" + strings.Join(notes, ", ") + ")"
		}
		all = append(all, s)
	}
	if len(all) == 0 {
		return apart
	}
	l := p.list(all)
	frame := p.say(g.in(
		"i type %s|fields: %s|fields %s|inputs: %s|i enter %s|you put in %s|%s go in|number boxes for %s|ask for %s|input %s|boxes: %s|I fill in %s|takes %s|i know %s|given %s|there should be fields for %s|let people type in %s",
		"%s 입력|입력: %s|칸은 %s|입력칸 %s|%s 넣으면|%s 칸이 있고|%s 쓰면|%s 적으면|%s 입력받아서|입력할 것: %s|%s 넣는 칸|제가 %s 입력할게요|%s 치면"))
	first := fmt.Sprintf(frame, l)
	if p.loose || len(apart) > 0 {
		first = formulaOpenEnd().ReplaceAllString(first, "$1 입력")
	}
	return append([]string{first}, apart...)
}

// notes are what a field's line says besides its label.
func (p *formulaApp) notes(f formulaField, s string) []string {
	g := p.g
	var list []string
	if f.how == "slider" {
		list = append(list, fmt.Sprintf(p.say(g.in("slider %s to %s|slider, %s-%s|a slider from %s to %s", "슬라이더 %s~%s|슬라이더, %s부터 %s까지|%s~%s 슬라이더")), num(f.lo), num(f.hi)))
	}
	if f.bound {
		list = append(list, fmt.Sprintf(p.say(g.in("from %s to %s only|%s to %s allowed|between %s and %s", "%s~%s까지만|%s부터 %s까지만|%s 이상 %s 이하")), num(f.lo), num(f.hi)))
	}
	if len(f.vals) > 0 {
		how := ""
		if f.how == "radio" {
			how = p.say(g.in("radio buttons: |as radio buttons, ", "라디오 버튼: |라디오로 "))
		} else {
			how = p.say(g.in("|dropdown: |choice: ", "|드롭다운: |선택: "))
		}
		eq := p.say(" = | |=| is ")
		if g.ko() {
			eq = p.say(" = | |=")
		}
		var all []string
		for i, o := range f.opts {
			all = append(all, o+eq+num(f.vals[i]))
		}
		list = append(list, how+strings.Join(all, ", "))
	}
	if f.def != "" {
		list = append(list, fmt.Sprintf(p.say(g.in("starts at %s|default %s|%s at first", "처음엔 %s|기본값 %s|처음 값 %s")), f.def))
	}
	return list
}

// apart says of a field in a sentence of its own what it is.
func (p *formulaApp) apart(f formulaField, s string, notes []string) string {
	g := p.g
	if len(f.vals) > 0 {
		kind := p.say(g.in("a choice of |pick the |choose the |dropdown ", "선택 |드롭다운 |고르기 |"))
		if f.how == "radio" {
			kind = p.say(g.in("radio buttons for |radio buttons ", "라디오 버튼 |라디오 "))
		}
		n := notes[0]
		for _, w := range []string{"radio buttons: ", "as radio buttons, ", "dropdown: ", "choice: ", "라디오 버튼: ", "라디오로 ", "드롭다운: ", "선택: "} {
			n = strings.TrimPrefix(n, w)
		}
		if p.g.maybe(0.5) {
			return kind + s + " (" + n + ")"
		}
		return kind + s + ": " + n
	}
	return s + ": " + strings.Join(notes, ", ")
}

// resultPart asks for a result.
func (p *formulaApp) resultPart(i int, caps bool) string {
	g := p.g
	r := p.results[i]
	say := r.say
	if caps {
		say = title(say)
	}
	note := p.formatNote(r)
	if r.named != "" {
		return p.namedPart(r, say) + note
	}
	f := p.formula(r.x)
	if g.ko() {
		lead := ""
		if i > 0 {
			lead = p.say("|||그리고 |또 |거기서 |")
		}
		return lead + p.say(say+" = "+f+"|"+say+": "+f+"|"+formulaJosa(say, "은", "는")+" "+f+"|"+say+" = "+f+"|"+say+"("+f+")|결과 "+say+" = "+f+"|"+say+" 나오게, 계산은 "+f+"|"+say+" 구하기: "+f+"|"+say+" 보여주기 ("+f+")|"+formulaJosa(say, "은", "는")+" "+p.is(f)) + note
	}
	lead := ""
	if i > 0 {
		lead = p.say("|||and |then |from that |also ")
	}
	the := ""
	if !caps {
		the = p.article(say)
	}
	return lead + p.say(say+" = "+f+"|"+say+": "+f+"|"+say+" is "+f+"|"+the+say+" is "+f+"|"+say+" = "+f+"|show "+say+" ("+f+")|"+the+say+" should be "+f+"|show "+the+say+", that's "+f+"|it gives "+the+say+": "+f+"|"+say+" comes from "+f+"|"+say+" -> "+f+"|work out "+the+say+" as "+f+"|i get "+the+say+" as "+f) + note
}

// is ends a Korean statement.
func (p *formulaApp) is(f string) string {
	if p.g.maybe(0.5) {
		return f + "임"
	}
	return formulaJosa(f, "이에요", "예요")
}

// namedPart asks for a result whose formula people know by name.
func (p *formulaApp) namedPart(r formulaResult, say string) string {
	if p.g.ko() {
		return p.say(r.named+" 구하기|"+r.named+" 계산|"+r.named+" 알려줘|"+r.named) + p.say(". 결과 이름은 "+say+"|, 결과는 '"+say+"'|(결과: "+say+")|. 결과 칸은 "+say)
	}
	ask := "|calculate the |work out the |i need the |find the |get me the "
	switch {
	case strings.HasPrefix(r.named, "what ") || strings.HasPrefix(r.named, "how "):
		ask = "|show |tell me |i want to know "
	case strings.HasPrefix(r.named, "celsius") || strings.HasPrefix(r.named, "fahrenheit"):
		ask = "|convert |from "
	case strings.HasPrefix(r.named, "number of"):
		ask = "|show the |count the "
	}
	return p.say(ask) + r.named + p.say(", result called "+say+`|, the result is "`+title(say)+`"|, call the result `+say+"|, show it as "+say+"|, labelled "+say+"|: result "+say)
}

// formatNote says how a result is shown.
func (p *formulaApp) formatNote(r formulaResult) string {
	g := p.g
	if r.format == "" {
		return ""
	}
	if r.money && p.money != "" {
		word := map[string]string{"$": "in dollars|in $|($)", "€": "in euros|in €|(€)", "£": "in pounds|in £|(£)", "원": "원으로|단위는 원|(원)"}[p.money]
		w := p.say(word)
		if strings.HasPrefix(w, "(") {
			return " " + w
		}
		return p.say(", | ") + w
	}
	d, unit, _ := strings.Cut(r.format[1:], " ")
	note := g.in(map[string]string{"0": "no decimals|without decimals|0 decimals", "1": "1 decimal|one decimal|with one decimal", "2": "2 decimals|two decimals|to 2 decimals", "3": "3 decimals|three decimals"}[d],
		map[string]string{"0": "소수점 없이|소수 없이|정수로", "1": "소수 첫째 자리까지|소수점 한 자리|소수 1자리", "2": "소수 둘째 자리까지|소수점 두 자리|소수 2자리", "3": "소수 셋째 자리까지|소수점 세 자리"}[d])
	note = p.say(note)
	if unit != "" {
		note = p.say(g.in("in "+unit+", "+note+"|"+note+", unit "+unit, unit+" 단위, "+note+"|단위 "+unit+", "+note))
	}
	return p.say(g.in(", "+note+"| ("+note+")", ", "+note+"| ("+note+")"))
}

// tickPart says what the checkbox does.
func (p *formulaApp) tickPart() string {
	g := p.g
	v, say := p.tickX.args[1].v, p.results[0].say
	n := p.num(v)
	the := p.article(say) + say
	effect := map[string]string{
		"addif":   g.in("adds "+n+" to "+the+"|means "+n+" more on "+the, say+"에 "+n+" 추가|"+say+"에 "+formulaJosa(n, "을", "를")+" 더함"),
		"subif":   g.in("takes "+n+" off "+the+"|subtracts "+n+" from "+the, say+"에서 "+n+" 빼기|"+say+"에서 "+formulaJosa(n, "을", "를")+" 뺌"),
		"timesif": g.in("multiplies "+the+" by "+n+"|makes "+the+" "+n+" times as much", say+"에 "+n+" 곱하기|"+formulaJosa(say, "이", "가")+" "+n+"배"),
		"plusif":  g.in("adds "+n+"% to "+the+"|raises "+the+" by "+n+" percent", say+" "+n+"% 추가|"+formulaJosa(say, "이", "가")+" "+n+"% 늘어남"),
		"minusif": g.in("takes "+n+"% off "+the+"|lowers "+the+" by "+n+" percent", say+" "+n+"% 할인|"+say+"에서 "+n+"% 빼기"),
	}[p.tickX.op]
	e := p.say(effect)
	if g.ko() {
		return p.say("체크박스 '" + p.tick + "': " + e + "|" + p.tick + " 체크하면 " + e + "|" + p.tick + " 체크박스 (" + e + ")|체크박스 하나 " + p.tick + ", 켜면 " + e)
	}
	return p.say(`checkbox "` + p.tickLabel() + `" ` + e + "|a checkbox " + p.tick + " that " + e + "|tick box " + p.tick + ": " + e + "|if " + p.tick + " is ticked (checkbox), it " + e)
}

// sentencePart asks for the sentence with a result in it.
func (p *formulaApp) sentencePart() string {
	t, x := p.sentence, p.say("X|N|___")
	say := p.results[t.i].say
	full := t.pre + " " + x + t.post
	if p.g.ko() {
		return p.say("문장 '" + full + "'도 (" + x + "에는 " + say + ")|'" + full + "'라고도 써줘 (" + x + " = " + say + ")|" + formulaJosa(say, "을", "를") + " '" + full + "' 문장으로도 보여주기")
	}
	the := p.article(say) + say
	return p.say(`also write "` + full + `" (` + x + ` is ` + the + `)|a sentence "` + full + `" with ` + the + ` as ` + x + `|say "` + full + `" where ` + x + ` = ` + say + `|and ` + the + ` as a sentence: "` + full + `"`)
}

// verdictPart says which text comes when.
func (p *formulaApp) verdictPart(v formulaVerdict) string {
	g := p.g
	what := p.ref(formulaRef(v.op, v.i))
	cond := func(limit float64) string { return p.cond(v.cmp, p.num(limit)) }
	q := func(s string) string { return g.in(`"`+s+`"`, "'"+s+"'") }
	if g.ko() {
		s := formulaJosa(what, "이", "가") + " " + cond(v.limit) + " " + q(v.text)
		switch {
		case g.maybe(0.12):
			s = what + " " + v.cmp + " " + p.num(v.limit) + p.say("이면 | → |: ") + q(v.text)
		case p.alone(v) && g.maybe(0.3):
			s = cond(v.limit) + " " + q(v.text)
		}
		if v.text2 != "" {
			s += ", " + cond(v.limit2) + " " + q(v.text2)
		}
		if v.other != "" {
			s += p.say(", 아니면 |, 그 외엔 |. 나머지는 |, 아닐 땐 ") + q(v.other)
		}
		last := v.text
		if v.other != "" {
			last = v.other
		}
		so := strings.TrimPrefix(josa(last, "이라고", "라고"), last)
		return s + p.say(" 표시|"+so+" 나오게|"+so+" 보여줘| 문구| 띄우기|")
	}
	the := p.say(p.article(what) + "|")
	s := p.say(fmt.Sprintf(`if %s%s is %s say %s|when %s%s is %s show %s|%s%s %s: %s|once %s%s is %s write %s`,
		the, what, cond(v.limit), q(v.text), the, what, cond(v.limit), q(v.text), "", what, cond(v.limit), q(v.text), the, what, cond(v.limit), q(v.text)))
	if v.op == "r" && g.maybe(0.2) && v.text2 == "" {
		s = fmt.Sprintf("say %s if %s%s is %s", q(v.text), the, what, cond(v.limit))
	}
	switch {
	case g.maybe(0.12):
		s = p.say("if |") + what + " " + v.cmp + " " + p.num(v.limit) + p.say(" say |: | -> ") + q(v.text)
	case p.alone(v) && g.maybe(0.3):
		s = cond(v.limit) + p.say(" say |: | -> | it shows ") + q(v.text)
	}
	if v.text2 != "" {
		s += ", " + cond(v.limit2) + " " + q(v.text2)
	}
	if v.other != "" {
		s += p.say(", otherwise |, else |, if not |; otherwise ") + q(v.other)
	}
	return s
}

// alone tells whether a verdict can only be meant of the one result.
func (p *formulaApp) alone(v formulaVerdict) bool {
	return v.op == "r" && len(p.results) == 1 && len(p.verdicts) == 1
}

// cond writes a condition.
func (p *formulaApp) cond(cmp, n string) string {
	g := p.g
	switch cmp {
	case ">":
		return p.say(g.in("over "+n+"|more than "+n+"|above "+n, formulaJosa(n, "을", "를")+" 넘으면|"+n+" 초과면|"+n+"보다 크면"))
	case ">=":
		return p.say(g.in("at least "+n+"|"+n+" or more", n+" 이상이면"))
	case "<":
		return p.say(g.in("under "+n+"|less than "+n+"|below "+n, n+" 미만이면|"+n+"보다 작으면"))
	}
	return p.say(g.in("at most "+n+"|"+n+" or less", n+" 이하면"))
}

// request says all of the app.
func (p *formulaApp) request() string {
	g := p.g
	p.the = g.maybe(0.5)
	p.times = p.say(" x | * | × | x ")
	p.over = p.say(" / | / | ÷ ")
	p.value = p.say("값|것|값|수")
	p.loose, p.commas = g.maybe(0.2), g.IntN(4)
	p.style = int(g.of("0|0|0|0|0|1|2")[0] - '0')
	fields := p.fieldsPart()
	caps := !g.ko() && (p.style == 1 || g.maybe(0.1))
	var results []string
	for i := range p.results {
		results = append(results, p.resultPart(i, caps))
	}
	var rest []string
	if p.tick != "" {
		rest = append(rest, p.tickPart())
	}
	if p.sentence != nil {
		rest = append(rest, p.sentencePart())
	}
	for _, v := range p.verdicts {
		rest = append(rest, p.verdictPart(v))
	}
	if p.sentence == nil && len(p.verdicts) < 2 {
		g.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	}
	if p.implied(results[0]) && g.maybe(0.35) {
		fields = nil
	} else if n := len(fields); n == 1 && !p.loose && formulaOpenEnd().MatchString(fields[0]) {
		fields, results[0] = nil, fields[0]+p.say(" |, ")+results[0]
	}
	parts := slices.Concat(fields, results, rest)
	if p.loose {
		parts = slices.Concat(results, fields, rest)
	}
	return p.join(parts)
}

// implied tells whether a formula alone says what the fields are, and their order.
func (p *formulaApp) implied(formula string) bool {
	at := -1
	if p.results[0].named != "" {
		return false
	}
	_, formula, _ = strings.Cut(formula, p.results[0].say)
	for _, f := range p.fields {
		i := strings.Index(formula, f.say)
		if f.unit != "" || f.def != "" || f.bound || f.how != "number" || i <= at {
			return false
		}
		at = i
	}
	return true
}

// join makes the parts a text.
func (p *formulaApp) join(parts []string) string {
	g := p.g
	open := p.opener()
	end := ""
	if g.maybe(0.35) {
		end = p.say(g.in(" thanks| thx!| that's all| nothing else please| it's for my phone| please| keep it simple| cheers", " 부탁해요| 감사합니다| 그게 다예요| 간단하게| 폰에서 쓸 거예요| ㅎㅎ| 해줘| 만들어 주세요"))
	}
	switch g.n(0, 4) {
	case 0:
		return open + strings.Join(parts, "; ") + end
	case 1:
		for i := range parts {
			parts[i] = title(parts[i])
		}
		if end != "" {
			end = " " + title(strings.TrimSpace(end)) + "."
		}
		return title(open + strings.Join(parts, ". ") + "." + strings.ReplaceAll(end, "!.", "!"))
	case 2:
		return open + strings.Join(parts, "\n") + strings.Replace(end, " ", "\n", 1)
	case 3:
		return open + strings.Join(parts, ". ") + strings.Replace(end, " ", ". ", 1)
	}
	return open + strings.Join(parts, ", ") + end
}

// opener begins the request; a topic that it names is the title.
func (p *formulaApp) opener() string {
	g := p.g
	ctx := g.of(g.in(formulaCtxEn, formulaCtxKo))
	switch g.n(0, 5) {
	case 0:
		say := p.results[len(p.results)-1].say
		if p.results[0].named != "" {
			return ""
		}
		p.topic = g.in(title(say)+" calculator", say+" 계산기")
		return p.say(g.in(say+" calculator: |"+say+" calculator. |"+say+" calculator please. |need a calculator for "+say+". ", say+" 계산기: |"+say+" 계산기. |"+say+" 계산기 만들어줘. "))
	case 1:
		return p.say(g.in("for "+ctx+": |hi, this is for "+ctx+". |need this for "+ctx+": |something for "+ctx+". ", ctx+"에서 쓸 거: |안녕하세요 "+ctx+"용입니다. |"+ctx+"에 필요해요. |"+ctx+"용 계산기. "))
	case 2:
		return p.say(g.in("hi! |can you make this: |small calculator: |quick one: |please build me a page. |i want an app. ", "이거 만들어줘: |계산기 하나 필요함. |간단한 계산기요. |앱 하나 만들어 주세요. |급해요! "))
	}
	return ""
}
