package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// Rules that are added to a fact; these the request states.

// extras adds some rules.
func (p *knownApp) extras() {
	g := p.g
	n := map[bool]int{true: 1}[g.maybe(0.36)]
	if n == 1 && g.maybe(0.4) {
		n = 2
	}
	list := []func(){p.limit, p.limit, p.times, p.each, p.fixed, p.more, p.part, p.packs, p.double, p.sentence, p.begin, p.slide, p.places, p.places}
	g.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	for _, f := range list[:n] {
		f()
	}
}

// last is a result that a rule is about.
func (p *knownApp) last() (int, *knownOut) {
	i := p.g.IntN(len(p.outs))
	return i, p.outs[i]
}

// the is a result as a rule speaks of it.
func (p *knownApp) the(o *knownOut) string {
	if p.g.ko() {
		return o.say
	}
	return p.say("the ", "") + o.say
}

// dear tells whether a result is something that is bought or packed.
func (o *knownOut) dear() bool {
	return slices.Contains(strings.Fields("L A V D M G Z C X kg Lit g1 ml m2 m1 kWh km E h"), o.dim)
}

// plain tells whether a result can be multiplied and divided for more.
func (o *knownOut) plain() bool { return o.dim != "%" && o.dim != "°" && o.dim != "°C" }

func (p *knownApp) word(en, ko string) string {
	for range 60 {
		w := p.g.of(p.g.in(en, ko))
		if !p.used[w] {
			p.used[w] = true
			return w
		}
	}
	return p.g.in("Extra value", "추가 값")
}

// new adds a result.
func (p *knownApp) new(o *knownOut, en, ko string, args ...any) {
	o.tab = p.outs[0].tab
	if o.x.args[0].op == "r" && o.x.args[0].i < len(p.outs) {
		o.tab = p.outs[o.x.args[0].i].tab
	}
	p.outs = append(p.outs, o)
	p.parts = append(p.parts, fmt.Sprintf(p.say(en, ko), args...))
}

// usual is what a result usually is, or nothing.
func (p *knownApp) usual(i int) []float64 {
	var all []float64
	for range 60 {
		if f := p.input(); f != nil {
			if r := p.values(f); r != nil {
				all = append(all, r[i])
			}
		}
	}
	slices.Sort(all)
	return all
}

// knownNice is a number near x that people would name as a limit.
func knownNice(x float64) float64 {
	if x >= 10 && x < 100 {
		return math.Round(x)
	}
	return knownRound(x, 2)
}

// limit says a text beyond a limit.
func (p *knownApp) limit() {
	g := p.g
	i, o := p.last()
	all := p.usual(i)
	if len(all) < 8 {
		return
	}
	n := knownNice(all[len(all)/2])
	s := &knownSay{out: i, cmp: g.of(">|>|<|>=|<"), limit: n, text: g.of(g.in(formulaTextsEn, formulaTextsKo)), than: -1}
	if g.maybe(0.35) {
		for s.other == "" || s.other == s.text {
			s.other = g.of(g.in(formulaTextsEn, formulaTextsKo))
		}
	}
	if all[0] >= n*0.97 || all[len(all)-1] <= n*1.03 || n <= 0 {
		return
	}
	p.says = append(p.says, s)
	cond := map[string]string{
		">": g.in("over %s|more than %s|above %s|greater than %s", "%s 넘으면|%s 초과면|%s보다 크면"), "<": g.in("under %s|less than %s|below %s|smaller than %s", "%s 미만이면|%s보다 작으면|%s 아래면"),
		">=": g.in("at least %s|%s or more", "%s 이상이면"),
	}[s.cmp]
	c, w := fmt.Sprintf(p.say(cond, cond), num(n)), p.the(o)
	if !g.ko() {
		t := p.say(`if %[1]s is %[2]s say "%[3]s"|when %[1]s is %[2]s show "%[3]s"|"%[3]s" if %[1]s is %[2]s|%[1]s %[2]s: "%[3]s"|message "%[3]s" as soon as %[1]s is %[2]s|write "%[3]s" whenever %[1]s comes out %[2]s`, "")
		if s.other != "" {
			t += p.say(`, otherwise "%[4]s"|, else "%[4]s"|; if not, "%[4]s"`, "")
		}
		p.parts = append(p.parts, knownFill(t, w, c, s.text, s.other))
		return
	}
	t := p.say("", "%[1]s %[2]s '%[3]s'|%[2]s '%[3]s' 표시 (%[5]s)|%[1]s %[2]s '%[3]s' 문구|만약 %[1]s %[2]s '%[3]s'|%[1]s %[2]s '%[3]s' 나오게")
	if s.other != "" {
		t = p.say("", "%[1]s %[2]s '%[3]s', 아니면 '%[4]s'|%[1]s %[2]s '%[3]s' 그 외에는 '%[4]s'|%[1]s %[2]s '%[3]s', 아닐 때는 '%[4]s' 표시")
	}
	p.parts = append(p.parts, knownFill(t, knownJosa(w, "이", "가"), c, s.text, s.other, w+" 기준"))
}

// knownFill fills in %[1]s and so on, not all of which need be there.
func knownFill(t string, args ...string) string {
	for i, a := range args {
		t = strings.ReplaceAll(t, fmt.Sprintf("%%[%d]s", i+1), a)
	}
	return t
}

// count adds a field for how many there are.
func (p *knownApp) count(noun string) int {
	g := p.g
	say := g.of("number of "+knownPlural(noun)+"|"+knownPlural(noun)) + ""
	if g.ko() {
		say = strings.TrimSuffix(noun, " 수") + " " + g.of("수|개수")
	}
	if p.used[say] {
		say = g.in("how many", "몇 개")
	}
	p.used[say] = true
	p.fields = append(p.fields, &knownField{say: say, how: "number", said: true, tab: p.outs[0].tab, draw: func() float64 { return float64(g.n(2, 30)) }})
	return len(p.fields) - 1
}

func knownPlural(w string) string {
	switch {
	case strings.HasSuffix(w, "s") || strings.HasSuffix(w, "x") || strings.HasSuffix(w, "ch") || strings.HasSuffix(w, "sh"):
		return w + "es"
	case strings.HasSuffix(w, "lf"):
		return w[:len(w)-1] + "ves"
	case w == "loaf":
		return "loaves"
	case strings.HasSuffix(w, "y") && !strings.ContainsRune("aeiou", rune(w[len(w)-2])):
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}

// times multiplies by a number that is typed.
func (p *knownApp) times() {
	g := p.g
	i, o := p.last()
	if !o.plain() || p.sep != "" {
		return
	}
	noun := g.of(g.in(knownAllEn, knownAllKo))
	c := p.count(noun)
	w := p.word("total for all|all together|in all|altogether|whole amount|sum for all", "전부 합쳐|모두|전체 합계|다 합치면|총합")
	p.new(&knownOut{say: w, x: formulaOp("*", formulaRef("r", i), formulaRef("f", c)), format: o.format, dim: o.dim},
		"also a field %[1]s: %[2]s times %[1]s is %[3]s|i also type %[1]s, and %[3]s = %[2]s x %[1]s|%[3]s: multiply %[2]s by %[1]s (one more field)|plus %[1]s as a field and %[3]s, that's %[2]s times %[1]s|another box %[1]s; show %[3]s, %[2]s multiplied by %[1]s",
		"%[1]s 칸도 있고 %[2]s에 %[1]s 곱한 값이 '%[3]s'|%[1]s 입력도, %[3]s = %[2]s x %[1]s|%[3]s: %[2]s 곱하기 %[1]s (칸 하나 더)|%[1]s도 적으면 %[2]s에 곱해서 '%[3]s'|칸 하나 더: %[1]s. '%[3]s' 값은 %[2]s 곱하기 %[1]s", p.fields[c].say, p.the(o), w)
}

// each adds a price that is typed.
func (p *knownApp) each() {
	g := p.g
	i, o := p.last()
	if !o.plain() || !o.dear() && o.dim != "#" || p.sep != "" || o.unit == nil && o.dim != "#" {
		return
	}
	say := g.in("price per piece", "개당 가격")
	if o.unit != nil {
		say = g.in("price per "+o.unit.sym, o.unit.sym+"당 "+g.of("가격|값|비용"))
		if !g.ko() && g.maybe(0.4) {
			say = "cost per " + o.unit.sym
		}
	}
	if p.used[say] {
		return
	}
	p.used[say] = true
	p.fields = append(p.fields, &knownField{say: say, how: "number", said: true, draw: func() float64 {
		if g.ko() {
			return float64(g.step(100, 9000, 100))
		}
		return float64(g.n(2, 90)) / 2
	}})
	w := p.word("total price|cost|total cost|to pay|price in all", "총가격|비용|총비용|낼 돈|합계 금액")
	p.new(&knownOut{say: w, x: formulaOp("*", formulaRef("r", i), formulaRef("f", len(p.fields)-1)), format: p.format("$", nil), dim: "$"},
		"with a field %[1]s it shows the %[3]s as well%[4]s|i also enter the %[1]s, then %[3]s = %[2]s x %[1]s%[4]s|%[3]s: %[2]s times the %[1]s (typed)%[4]s|plus %[1]s and the %[3]s from it%[4]s",
		"%[1]s 칸도 있고 %[3]s도 계산%[4]s|%[1]s도 적으면 %[3]s = %[2]s x %[1]s%[4]s|%[3]s: %[2]s 곱하기 %[1]s%[4]s|%[1]s 입력해서 '%[3]s'까지%[4]s", say, p.the(o), w, p.inMoney())
}

// inMoney is how the request says the currency.
func (p *knownApp) inMoney() string {
	switch p.money {
	case "$":
		return p.say(" in dollars| in $| ($)", "")
	case "€":
		return p.say(" in euros| in €| (€)", "")
	case "£":
		return p.say(" in pounds sterling| in £| (£)", "")
	case "원":
		return p.say("", "(원)| (원)|(원 단위)")
	}
	return ""
}

// fixed multiplies by a price or weight that the request names.
func (p *knownApp) fixed() {
	g := p.g
	i, o := p.last()
	if !o.dear() || o.unit == nil {
		return
	}
	n := float64(g.n(2, 40))
	if g.maybe(0.3) {
		n += 0.5
	}
	if g.ko() {
		n = float64(g.step(200, 20000, 100))
	}
	w := p.word("cost|price|total cost|to pay|bill", "비용|값|총비용|낼 돈|청구액")
	cur := map[string]string{"$": " dollars", "€": " euros", "£": " pounds", "원": "원"}[p.money]
	p.new(&knownOut{say: w, x: formulaOp("*", formulaRef("r", i), formulaNum(n)), format: p.format("$", nil), dim: "$"},
		"one %[1]s costs %[2]s, so show the %[3]s too|at %[2]s per %[1]s what is the %[3]s|and %[3]s: each %[1]s is %[2]s|%[3]s too, %[2]s for every %[1]s",
		"1%[1]s에 %[2]s일 때 %[3]s까지|%[3]s도 보여줘, %[1]s당 %[2]s|%[1]s 하나에 %[2]s니까 %[3]s까지|%[1]s당 %[2]s 기준 %[3]s", o.unit.sym, num(n)+cur, w)
}

// more adds or takes off a percentage.
func (p *knownApp) more() {
	g := p.g
	i, o := p.last()
	if !o.plain() {
		return
	}
	n := g.n(2, 40)
	if g.maybe(0.7) {
		w := p.word("with reserve|with waste|with extra|plus reserve|with allowance|with safety margin", "여유 포함|여유분 포함|손실분 포함|예비 포함|넉넉하게")
		p.new(&knownOut{say: w, x: formulaOp("*", formulaRef("r", i), formulaNum(1+float64(n)/100)), format: o.format, dim: o.dim},
			"and %[3]s: %[2]d%% on top of %[1]s|%[3]s too (%[1]s plus %[2]d%%)|show %[3]s, %[2]d percent more than %[1]s|add %[2]d%% to %[1]s and call it %[3]s",
			"%[3]s: %[1]s에 %[2]d%% 더한 값|%[1]s보다 %[2]d%% 많은 '%[3]s'도|%[1]s + %[2]d%%가 '%[3]s'|%[2]d%% 얹은 %[3]s 값도", p.the(o), n, w)
		return
	}
	w := p.word("after losses|reduced|less the loss|what remains", "손실 후|줄인 값|빼고 남는 값|실제 값")
	p.new(&knownOut{say: w, x: formulaOp("*", formulaRef("r", i), formulaNum(1-float64(n)/100)), format: o.format, dim: o.dim},
		"and %[3]s: %[2]d%% less than %[1]s|%[3]s too (%[1]s minus %[2]d%%)|take %[2]d%% off %[1]s and call that %[3]s",
		"%[3]s: %[1]s에서 %[2]d%% 뺀 값|%[1]s보다 %[2]d%% 적은 '%[3]s'도|%[1]s - %[2]d%%가 '%[3]s'", p.the(o), n, w)
}

// part divides.
func (p *knownApp) part() {
	g := p.g
	i, o := p.last()
	if !o.plain() {
		return
	}
	n := g.n(2, 9)
	name := p.word("share|portion|part|each part", "몫|한 몫|나눈 값|조각")
	if n <= 4 && g.maybe(0.6) {
		name = p.word(map[int]string{2: "half", 3: "a third", 4: "a quarter"}[n], map[int]string{2: "절반", 3: "삼분의 일", 4: "사분의 일"}[n])
		p.new(&knownOut{say: name, x: formulaOp("/", formulaRef("r", i), formulaNum(float64(n))), format: o.format, dim: o.dim},
			"and %[2]s of %[1]s|also show %[2]s of it (of %[1]s)|%[2]s of %[1]s as well", "%[1]s의 %[2]s도|그리고 %[1]s %[2]s|%[2]s(%[1]s 기준)도 표시", p.the(o), name)
		return
	}
	p.new(&knownOut{say: name, x: formulaOp("/", formulaRef("r", i), formulaNum(float64(n))), format: o.format, dim: o.dim},
		"split %[1]s equally into %[3]d and call it %[2]s|and %[2]s: %[1]s divided by %[3]d|%[2]s = %[1]s / %[3]d|%[1]s shared by %[3]d is %[2]s",
		"%[1]s %[3]d등분한 %[2]s도|%[2]s: %[1]s 나누기 %[3]d|%[2]s = %[1]s / %[3]d|%[4]s %[5]s 나눠서 %[2]s", p.the(o), name, n, knownJosa(o.say, "을", "를"), josa(fmt.Sprint(n), "으로", "로"))
}

// packs rounds up to whole packs.
func (p *knownApp) packs() {
	g := p.g
	i, o := p.last()
	all := p.usual(i)
	if !o.dear() || strings.Contains("h E D", o.dim) || len(all) < 9 || o.unit == nil {
		return
	}
	n := knownNice(all[len(all)/3] / float64(g.n(2, 7)))
	if n < 0.1 {
		return
	}
	noun := g.of(g.in("bag|box|can|roll|bucket|sheet|crate|pack|trip|jar|barrel|bottle|truckload|tube", "자루|상자|캔|롤|양동이|장|팩|병|통|봉지|묶음"))
	w := p.word(knownPlural(noun)+"|"+knownPlural(noun)+" needed|whole "+knownPlural(noun), noun+" 수|필요한 "+noun+"|"+noun+" 개수")
	p.new(&knownOut{say: w, x: formulaOp("ceil", formulaOp("/", formulaRef("r", i), formulaNum(n))), format: ".0", dim: "#"},
		"one %[4]s is enough for %[2]s %[5]s of %[1]s; %[3]s, rounded up|%[3]s: a %[4]s holds %[2]s %[5]s, always round up|how many: %[1]s divided by %[2]s (a %[4]s), rounded up, as %[3]s",
		"%[4]s 하나에 %[2]s%[5]s이면 %[3]s (올림)|%[3]s: %[1]s 나누기 %[2]s, 무조건 올림|%[6]s %[7]s 나눠 올림해서 %[3]s", p.the(o), num(n), w, noun, o.unit.sym, knownJosa(o.say, "을", "를"), josa(num(n), "으로", "로"))
	p.outs[len(p.outs)-1].tab = o.tab
}

// double lets a checkbox multiply the first result.
func (p *knownApp) double() {
	g := p.g
	o := p.outs[0]
	if !o.plain() || len(p.outs) > 1 || o.x != nil && o.x.op == "+" {
		return
	}
	n := float64(g.of("2|2|2|3|4|0.5")[0] - '0')
	if n == 0 {
		n = 0.5
	}
	word := p.word("twice as much|both sides|return trip|with a spare|for two|big one|two of them|weekend", "두 배로|양면|왕복|예비 하나 더|두 사람|큰 것|한 쌍|주말")
	p.fields = append(p.fields, &knownField{say: word, how: "check", tick: true, said: true, draw: func() float64 { return float64(g.n(0, 1)) }})
	t := formulaOp("timesif", formulaRef("r", 0), formulaNum(n))
	t.i = len(p.fields) - 1
	w := p.word("final value|result|end value|outcome", "최종값|결과|마지막 값|결괏값")
	p.new(&knownOut{say: w, x: t, format: o.format, dim: o.dim},
		`checkbox "%[1]s": when ticked, %[3]s is %[2]s times %[4]s, otherwise the same as it|%[3]s = %[2]s, but x %[4]s when the tick box "%[1]s" is on|a checkbox "%[1]s" that multiplies %[2]s by %[4]s; show that as %[3]s`,
		"체크박스 '%[1]s': 켜면 %[2]s에 %[4]s 곱한 값이 %[3]s, 아니면 그대로|%[3]s = %[2]s, '%[1]s' 체크하면 x %[4]s|'%[1]s' 체크박스를 켜면 %[2]s %[4]s배, '%[3]s'에 표시", title(word), p.the(o), w, num(n))
}

// sentence tells a result within a text.
func (p *knownApp) sentence() {
	g := p.g
	i, o := p.last()
	x := p.say("X|N|___", "X|N|___")
	s := &knownSay{out: i, than: -1, pre: g.of(g.in(formulaPreEn, formulaPreKo)), post: p.say(formulaPostEn, formulaPostKo), format: o.format}
	p.says = append(p.says, s)
	full := s.pre + " " + x + s.post
	p.parts = append(p.parts, fmt.Sprintf(p.say(`also write "%[1]s" (%[2]s is %[3]s)|a sentence "%[1]s" with %[3]s as %[2]s|say "%[1]s" where %[2]s = %[3]s`, "문장 '%[1]s'도 (%[2]s에는 %[3]s)|'%[1]s'라고도 써줘 (%[2]s = %[3]s)|'%[1]s' 문장도, %[2]s 자리에 %[3]s"), full, x, p.the(o)))
}

// typed is a field that belongs to a fact and has no bounds or beginning yet.
func (p *knownApp) typed() *knownField {
	f := p.fields[p.g.IntN(len(p.fields))]
	if f.said || f.def != "" || f.how != "number" {
		return nil
	}
	return f
}

func (p *knownApp) begin() {
	f := p.typed()
	v := p.input()
	if f == nil || v == nil {
		return
	}
	f.def = num(v[slices.Index(p.fields, f)])
	p.parts = append(p.parts, fmt.Sprintf(p.say("%[1]s starts at %[2]s|%[1]s is %[2]s at first|put %[2]s in %[1]s to begin with|default %[1]s %[2]s", "%[1]s 처음 값은 %[2]s|%[1]s 기본값 %[2]s|%[1]s 칸에는 처음에 %[2]s"), f.say, f.def))
}

func (p *knownApp) slide() {
	f := p.typed()
	v := p.input()
	if f == nil || v == nil || v[slices.Index(p.fields, f)] < 4 || v[slices.Index(p.fields, f)] > 900 {
		return
	}
	x := v[slices.Index(p.fields, f)]
	f.lo, f.hi = float64(p.g.n(1, int(max(1, x/4)))), math.Ceil(x*1.5/5)*5
	if p.g.maybe(0.6) {
		f.how = "slider"
		p.parts = append(p.parts, fmt.Sprintf(p.say("%[1]s as a slider from %[2]s to %[3]s|slider %[2]s-%[3]s for %[1]s|make %[1]s a slider (%[2]s to %[3]s)", "%[1]s: 슬라이더 %[2]s~%[3]s|%[1]s %[2]s부터 %[3]s까지 슬라이더로|%[1]s 값은 슬라이더(%[2]s~%[3]s)"), f.say, num(f.lo), num(f.hi)))
		return
	}
	f.how = "bound"
	p.parts = append(p.parts, fmt.Sprintf(p.say("%[1]s only from %[2]s to %[3]s|%[1]s must be between %[2]s and %[3]s|allow %[2]s to %[3]s for %[1]s", "%[1]s %[2]s~%[3]s까지만|%[1]s: %[2]s 이상 %[3]s 이하만|%[1]s 범위는 %[2]s부터 %[3]s까지"), f.say, num(f.lo), num(f.hi)))
}

// places says with how many decimals a result is shown.
func (p *knownApp) places() {
	g := p.g
	_, o := p.last()
	if o.note != "" {
		return
	}
	d := g.n(0, 4)
	if d == 2 && o.format == "" || strings.HasPrefix(o.format, fmt.Sprintf(".%d", d)) {
		d++
	}
	_, unit, _ := strings.Cut(o.format, " ")
	o.format = strings.TrimSpace(fmt.Sprintf(".%d %s", d, unit))
	o.note = p.say([]string{"no decimals|without decimals|as a whole number|rounded to a whole number", "1 decimal|one decimal|with one decimal place", "2 decimals|two decimals|to 2 decimal places", "3 decimals|three decimals", "4 decimals|four decimals", "5 decimals"}[d],
		[]string{"소수점 없이|정수로|반올림해서 정수로", "소수 첫째 자리까지|소수 1자리", "소수 둘째 자리까지|소수 2자리", "소수 셋째 자리까지|소수 3자리", "소수 넷째 자리까지|소수 4자리", "소수 다섯째 자리까지"}[d])
	p.parts = append(p.parts, fmt.Sprintf(p.say("%[1]s with %[2]s|%[1]s: %[2]s please|show %[1]s %[2]s|%[1]s, %[2]s", "%[1]s %[2]s|%[3]s %[2]s|%[1]s: %[2]s"), p.the(o), o.note, knownJosa(o.say, "은", "는")))
	p.parts[len(p.parts)-1], _, _ = strings.Cut(p.parts[len(p.parts)-1], "%!")
	p.parts[len(p.parts)-1] = strings.Replace(strings.Replace(p.parts[len(p.parts)-1], "with with", "with", 1), "with as", "as", 1)
}
