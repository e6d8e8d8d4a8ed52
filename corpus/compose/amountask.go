package compose

import (
	"strings"
)

// An amountWant is a result as the request asks for it, and its label.
type amountWant struct{ asks, noun, label string }

// want draws one of a list like “how many cartons;cartons|what it costs;cost;the cost” (asked; label; as a noun).
func (p *amountApp) want(list string) amountWant {
	s := strings.Split(p.of(list), ";")
	w := amountWant{asks: s[0], label: s[len(s)-1], noun: s[len(s)-1]}
	if len(s) == 3 {
		w.label, w.noun = s[1], s[2]
	}
	return w
}

// fill puts words in the places of a drawn template: fill("@a per @b", "a", x, "b", y).
func (p *amountApp) fill(list string, pairs ...string) string {
	return amountFill(p.of(list), pairs...)
}

func amountFill(s string, pairs ...string) string {
	for n := 9; n >= 0; n-- { // longer names first: @ps before @p
		for i := 0; i < len(pairs); i += 2 {
			if len(pairs[i]) == n {
				s = strings.ReplaceAll(s, "@"+pairs[i], pairs[i+1])
			}
		}
	}
	return s
}

func (p *amountApp) fact(list string, pairs ...string) {
	p.facts = append(p.facts, p.fill(list, pairs...))
}

// join names several things; the last one by and.
func (p *amountApp) join(list []string) string {
	n := len(list) - 1
	if n < 1 {
		return strings.Join(list, "")
	}
	if p.ko() {
		switch p.n(0, 4) {
		case 0:
			return strings.Join(list[:n], ", ") + tariffRaw(p.gen, " 그리고 |하고 ") + list[n]
		case 1, 2:
			return josa(strings.Join(list[:n], ", "), "이랑", "랑") + " " + list[n]
		}
		return strings.Join(list, tariffRaw(p.gen, ", |, |, "))
	}
	return strings.Join(list[:n], ", ") + tariffRaw(p.gen, " and | and | and |, | + |, and ") + list[n]
}

// unitSaid is how the request writes a unit, the same all through.
func (p *amountApp) unitSaid(unit string) string {
	if w, ok := p.unitWord[unit]; ok {
		return w
	}
	w := unit
	if all := amountUnits[map[bool]int{true: 1}[p.ko()]][unit]; all != "" && p.maybe(0.4) {
		w = p.of(all)
	}
	p.unitWord[unit] = w
	return w
}

// fieldList names the fields; those of one unit in a row may share it.
func (p *amountApp) fieldList() string {
	var list []string
	style := tariffRaw(p.gen, p.in(" in @| in @| (@)| (@)| @", "(@)|(@)|(@)| @"))
	for at := 0; at < len(p.order); {
		end := at + 1
		f := p.fields[p.order[at]]
		for f.unit != "" && end < len(p.order) && p.fields[p.order[end]].unit == f.unit {
			end++
		}
		if end < len(p.order) && end-at > 1 || p.maybe(0.4) {
			end = at + 1
		}
		for k := at; k < end; k++ {
			g := p.fields[p.order[k]]
			s := g.said
			if g.unit != "" && k == end-1 {
				s += amountFill(style, "", p.unitSaid(g.unit))
			}
			if g.opts != nil {
				s += p.fill(p.in(" (@o)|: @o| - @o", "(@o)|: @o"), "o", p.options(g))
			}
			list = append(list, s)
		}
		at = end
	}
	return p.join(list)
}

func (p *amountApp) options(f *amountField) string {
	var all []string
	for i, o := range f.opts {
		all = append(all, o+" "+num(f.vals[i]))
	}
	return strings.Join(all, ", ")
}

// wants are the results, asked for in one manner.
func (p *amountApp) wants() (joined string, asked bool) {
	if p.all != "" && p.maybe(0.75) {
		return p.all, true
	}
	asked = p.maybe(0.75)
	var list []string
	for _, o := range p.outs {
		switch {
		case o.hidden:
		case asked && o.asks == "":
		case asked:
			list = append(list, o.asks)
		default:
			list = append(list, o.noun)
		}
	}
	return p.join(list), asked
}

// ends are sentences beside the main ones.
func (p *amountApp) ends() []string {
	var list []string
	for _, f := range p.fields {
		if f.def > 0 {
			list = append(list, p.fill(p.in("@s usually @n|start with @s @n|@s is mostly @n|@n to begin with for @s|default @s @n", "@s 기본값 @n|@s 보통 @n|@s 처음 값은 @n|@s 기본 @n으로"), "s", f.said, "n", num(f.def)))
		}
	}
	if p.msg != nil {
		list = append(list, strings.ReplaceAll(p.msg.said, "@n", p.msgLimit()))
	}
	if p.saved {
		list = append(list, p.of([]string{
			p.in("keep what i typed|remember the numbers|it should remember my numbers|save what i type", "적은 값 저장|입력값 기억|값은 저장되게"),
			p.in("keep what i typed|remember the numbers", "적은 값은 저장해 주세요|다음에 열어도 값이 남아 있게요"),
			p.in("save the numbers i typed|keep the numbers for next time", "적은 거 저장해줘|다음에 열어도 그대로 있게"),
		}[p.manner]))
	}
	p.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

func (p *amountApp) msgLimit() string {
	if strings.Contains(p.msg.said, "$n") {
		return "@n"
	}
	return num(p.msg.limit)
}

func (p *amountApp) request() string {
	s := ""
	if p.ko() {
		s = tariffFit(p.requestKo())
	} else {
		s = p.requestEn()
	}
	if p.msg != nil {
		s = strings.ReplaceAll(s, "$n", p.m.say(p.msg.limit))
	}
	return s
}

func (p *amountApp) requestEn() string {
	w, asked := p.wants()
	c := strings.Join(p.facts, tariffRaw(p.gen, ", |, |, |. |; | and "))
	if len(p.facts) > 2 {
		c = strings.Join(p.facts, tariffRaw(p.gen, ", |, |. "))
	}
	f := p.fieldList()
	topic := p.fill(amountOpenEn, "t", p.topic)
	var parts []string
	switch way := p.n(0, 11); {
	case p.anyOf != "" && p.maybe(0.6):
		want := p.fill("@w|@w|tell me @w|i want to know @w|work out @w", "w", w)
		parts = [][]string{{topic, c, want + " " + p.anyOf}, {topic, want + " " + p.anyOf, c}, {w + " " + p.anyOf, c, "(" + p.topic + ")"}}[p.n(0, 2)]
	case way < 3:
		fw := p.fill("@f in, @w out|from @f work out @w|@f -> @w|i type @f and it tells me @w|i give it @f and see @w|i put in @f, it says @w|enter @f, get @w|type @f and see @w", "f", f, "w", w)
		parts = [][]string{{topic, c, fw}, {topic, fw, c}}[p.n(0, 1)]
	case way < 5 && asked:
		parts = [][]string{{w + " for " + p.topic + "?", p.given(f), c}, {w + " for " + p.topic + "?", c, p.given(f)}, {w + "?", p.topic, p.given(f), c}}[p.n(0, 2)]
	default:
		want := p.fill(amountWantEn, "w", w)
		f = p.given(f)
		parts = [][]string{{topic, f, c, want}, {topic, c, f, want}, {topic, want, f, c}, {topic, f, want, c}, {topic, c, want, f}, {c, f, want, p.topic}}[p.n(0, 5)]
	}
	return p.finishEn(append(parts, p.ends()...))
}

func (p *amountApp) given(f string) string { return p.fill(amountGivenEn, "f", f) }

func (p *amountApp) finishEn(parts []string) string {
	sep := tariffRaw(p.gen, ". |. |. |, |, |\n|; | - |... ")
	lower := p.maybe(0.65)
	s := ""
	for _, x := range parts {
		if x == "" {
			continue
		}
		if !lower && (s == "" || strings.ContainsAny(sep, ".\n")) {
			x = title(x)
		}
		switch {
		case s == "":
		case strings.HasSuffix(s, "?"):
			s += " "
		case strings.HasSuffix(s, ":"):
			s += " "
		case strings.HasPrefix(x, "("):
			s += " "
		default:
			s += sep
		}
		s += x
	}
	if p.maybe(0.06) {
		s = p.fill("hi! @s|hey, @s|hello. @s|ok so @s|my sister wants this: @s|my dad asked: @s", "s", s)
	}
	if p.maybe(0.08) {
		s += tariffRaw(p.gen, ". thx| thanks!|. thank you|, please| pls|. keep it simple|. it's for my phone|. cheers")
	} else if !lower && sep == ". " && !strings.HasSuffix(s, "?") {
		s += "."
	}
	if p.maybe(0.05) {
		s = amountSlip(s, p.of("calculator>calcualtor|work out>work uot|need>ned|please>plese|how many>how mnay|should>shoud|what>waht|type>tpye|tell>tel|costs>csots"))
	}
	return s
}

func amountSlip(s, slip string) string {
	right, wrong, _ := strings.Cut(slip, ">")
	return strings.Replace(s, right, wrong, 1)
}

func (p *amountApp) requestKo() string {
	w, asked := p.wants()
	c := strings.Join(p.facts, tariffRaw(p.gen, ", |, |, |. | / "))
	f := p.fieldList()
	topic := p.fill(amountOpenKo[p.manner], "t", p.topic)
	for strings.Count(topic, "준비") > 1 || p.neutral && (strings.Contains(topic, "필요량") || strings.Contains(topic, "얼마나") || strings.Contains(topic, "준비") || strings.Contains(topic, "구하기")) {
		topic = p.fill(amountOpenKo[p.manner], "t", p.topic)
	}
	tail := amountTailKo[p.manner]
	if asked {
		tail += "|" + amountAskTailKo[p.manner]
	}
	want := p.fill(tail, "w", w)
	given := p.fill(amountGivenKo, "f", f)
	fw := given + " " + want
	var parts []string
	switch way := p.n(0, 9); {
	case p.anyOf != "" && p.maybe(0.6):
		fw = p.anyOf + " " + want
		parts = [][]string{{topic, c, fw}, {topic, fw, c}, {c + ".", fw, "(" + p.topic + ")"}}[p.n(0, 2)]
	case way < 4:
		parts = []string{topic, c, fw}
	case way < 6:
		parts = []string{topic, fw, c}
	case way == 6:
		parts = []string{topic, p.fill("@f 입력|입력은 @f|칸은 @f|@f 적는 칸", "f", f), c, want}
	case way == 7 && asked && strings.HasSuffix(w, "지"):
		parts = []string{p.topic + " " + w + "?", c, given + tariffRaw(p.gen, []string{" 나오게| 계산", " 나오면 좋겠어요| 계산되게 해 주세요", " 바로 나오게 해줘| 계산되게"}[p.manner])}
	case way == 8:
		parts = []string{fw, c, p.of("(@)|@용|@ 때문에 필요" + []string{"함", "해요", "해"}[p.manner])}
		parts[2] = strings.ReplaceAll(parts[2], "@", p.topic)
	default:
		parts = []string{topic, c, p.fill("@f → @w|@f -> @w|@f 넣고 @w", "f", f, "w", w)}
	}
	return p.finishKo(append(parts, p.ends()...))
}

func (p *amountApp) finishKo(parts []string) string {
	sep := tariffRaw(p.gen, ". |. |. |, |, |\n| / |.. ")
	s := ""
	for _, x := range parts {
		switch {
		case x == "":
			continue
		case s == "":
		case strings.HasSuffix(s, "?") || strings.HasSuffix(s, ":") || strings.HasSuffix(s, ".") || strings.HasPrefix(x, "("):
			s += " "
		default:
			s += sep
		}
		s += x
	}
	if p.maybe(0.05) {
		s = p.of("저기요 |안녕하세요. |엄마가 부탁해서 |급해요! |친구가 물어봐서.. |혹시 되나요? ") + " " + s
		s = strings.ReplaceAll(s, "  ", " ")
	}
	if p.maybe(0.09) {
		s += tariffRaw(p.gen, []string{" ㅠㅠ|. 간단하게| ㄱㄱ|. 끝", ". 부탁드려요|. 감사합니다| ㅠㅠ|!|. 간단하게요", " ㅎㅎ|. 부탁해|. 고마워| ㅠㅠ|~"}[p.manner])
	}
	if p.maybe(0.04) {
		s = amountSlip(s, p.of("계산기>게산기|필요한지>필요한디|주세요>주새요|해줘>해조|얼마>얼먀|나오게>나오개"))
	}
	return s
}

// money says a price.
func (p *amountApp) money(x float64) string {
	p.cashSaid = true
	return p.m.say(x)
}

// dollars draws a price of so many dollars, or about as many thousand won.
func (p *amountApp) dollars(lo, hi float64) float64 {
	x := lo + (hi-lo)*p.Float64()
	if p.ko() {
		unit := 100.0
		if x > 4 {
			unit = 500
		}
		return max(unit, float64(int(x*1200/unit))*unit)
	}
	switch p.n(0, 4) {
	case 0, 1:
		return max(1, float64(int(x+0.5)))
	case 2:
		return float64(int(x)) + 0.5
	case 3:
		return float64(int(x)) + 0.99
	}
	return float64(int(x*20+1)) / 20
}

// qty writes a number with its unit.
func (p *amountApp) qty(x float64, unit string) string {
	space := p.in(" ", "")
	if unit == "" {
		return num(x)
	}
	if !p.ko() && len(unit) <= 2 && p.unitWord["tight"] == "yes" {
		space = ""
	}
	return num(x) + space + p.unitSaid(unit)
}

// big writes an amount in the larger unit where it is one: 1500 ml is 1.5 l.
func (p *amountApp) big(x float64, unit string) string {
	for _, u := range [][2]string{{"ml", p.in("l", "L")}, {"g", "kg"}, {"m", "km"}} {
		if u[0] == unit && x >= 1000 && p.maybe(0.8) {
			return p.qty(x/1000, u[1])
		}
	}
	if unit == "cm" && x >= 100 && p.maybe(0.7) {
		return p.qty(x/100, "m")
	}
	return p.qty(x, unit)
}

// pick draws a value that the request gives.
func (p *amountApp) pick(lo, hi, step float64) float64 {
	return p.value(&amountField{lo: lo, hi: hi, step: step})
}

// message adds a text for a value above a limit.
func (p *amountApp) message(x amountX, said string) {
	t := p.of(p.in(amountTextsEn, amountTextsKo))
	quote := p.of(p.in(`"@"|"@"|'@'`, `"@"|'@'|"@"`))
	p.msg = &amountMsg{x: x, op: ">", text: t, said: strings.ReplaceAll(said, "@t", strings.ReplaceAll(quote, "@", t))}
	if strings.Contains(said, "@under") {
		p.msg.op = "<"
		p.msg.said = strings.ReplaceAll(p.msg.said, "@under", "")
	}
}

// costLimit adds a text for what costs too much.
func (p *amountApp) costLimit(cost amountX) {
	p.message(cost, p.of(p.in(`if it costs more than $n say @t|say @t when it is over $n|over $n write @t|more than $n: @t|show @t if the cost is above $n`,
		`$n 넘으면 @t 표시|$n 넘으면 @t|$n보다 비싸면 @t 띄우기|비용이 $n 넘으면 @t라고`)))
}
