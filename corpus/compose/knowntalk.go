package compose

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
)

func init() {
	register("compose-known-days", 1, func(g *gen) made { return knownTalkDraw(g, knownDayTopics) })
	register("compose-known-words", 1, func(g *gen) made { return knownTalkDraw(g, knownWordTopics) })
}

// A knownIn is something typed: a number, a text, a date, or a time of day as minutes.
type knownIn struct {
	n float64
	s string
	t time.Time
}

// A knownAct is something that people want to know of what is typed: names in both languages, the expression with
// the fields as A and B, and what it is.
type knownAct struct {
	en, ko, expr string
	fn           func(g *gen, v []knownIn) any
}

// A knownTopic is what may be typed together, and what is asked about it.
type knownTopic struct {
	en, ko string   // words of the fields: “start,end|from,to”
	kinds  []string // date, time, number, text, area
	draw   func(g *gen) []knownIn
	acts   []knownAct
	heads  [2]string // what the page is for
}

type knownTalkOut struct {
	act   *knownAct
	say   string
	named string // its name, where a later line needs it
	base  int    // the result that it multiplies, with factor
	by    float64
	extra string // its format
}

type knownTalk struct {
	g      *gen
	t      *knownTopic
	says   []string
	kinds  []string
	deflts []string
	outs   []*knownTalkOut
	rules  []string // lines at the end
	sees   []func(c *check, v []knownIn, r []any) bool
	parts  []string
	used   map[string]bool
	terse  bool
}

func (p *knownTalk) say(en, ko string) string { return ledgerPick(p.g, p.g.in(en, ko)) }

// raw takes one of alternatives separated by slashes.
func (p *knownTalk) alt(en, ko string) string {
	all := strings.Split(p.g.in(en, ko), "/")
	if p.terse {
		return all[0]
	}
	return all[p.g.IntN(len(all))]
}

func knownTalkDraw(g *gen, topics []*knownTopic) made {
	for {
		p := &knownTalk{g: g, t: topics[g.IntN(len(topics))], used: map[string]bool{}}
		p.says = strings.Split(g.of(g.in(p.t.en, p.t.ko)), ",")
		for _, s := range p.says {
			p.used[s] = true
		}
		p.kinds, p.deflts = slices.Clone(p.t.kinds), make([]string, len(p.says))
		n := []int{1, 1, 1, 2, 2, 3, 4}[g.IntN(7)]
		p.terse = n == 1 && len(p.says) == 1 && g.maybe(0.35)
		if !p.choose(n) {
			continue
		}
		if !p.terse && g.maybe(0.5) {
			p.extras()
		}
		if checks := p.checks(); checks != nil {
			return made{p.request(), p.sketch(), checks}
		}
	}
}

// choose draws what is wanted.
func (p *knownTalk) choose(n int) bool {
	acts := make([]*knownAct, 0, len(p.t.acts))
	for i := range p.t.acts {
		if p.g.in(p.t.acts[i].en, p.t.acts[i].ko) != "" {
			acts = append(acts, &p.t.acts[i])
		}
	}
	p.g.Shuffle(len(acts), func(i, j int) { acts[i], acts[j] = acts[j], acts[i] })
	for _, a := range acts {
		if len(p.outs) == n {
			break
		}
		say := p.alt(a.en, a.ko)
		if p.used[say] {
			continue
		}
		p.used[say] = true
		p.outs = append(p.outs, &knownTalkOut{act: a, say: say, base: -1})
	}
	for i := range p.says { // each field is used
		used := slices.ContainsFunc(p.outs, func(o *knownTalkOut) bool {
			return strings.Contains(p.spoken(o), string(rune('A'+i))+"'")
		})
		if !used {
			return false
		}
	}
	return len(p.outs) == n
}

func (p *knownTalk) label(s string) string {
	if p.g.ko() {
		return s
	}
	return title(s)
}

func (p *knownTalk) name(i int) string {
	two := len(p.says) == 2 && p.kinds[0] == p.kinds[1]
	switch k := p.kinds[i]; {
	case two:
		return string("ab"[i])
	case k == "date":
		return "d"
	case k == "number":
		return "n"
	}
	return "t"
}

// expr is an expression with the fields' names.
func (p *knownTalk) expr(s string) string {
	var pairs []string
	for i := range p.says {
		pairs = append(pairs, string(rune('A'+i))+"'", p.name(i))
	}
	return strings.NewReplacer(pairs...).Replace(s)
}

// results computes all results; nothing where one isn't plain.
func (p *knownTalk) results(v []knownIn) []any {
	var r []any
	for _, o := range p.outs {
		if o.base >= 0 {
			r = append(r, r[o.base].(float64)*o.by)
			continue
		}
		x := o.act.fn(p.g, v)
		if n, ok := x.(float64); x == nil || ok && (math.IsNaN(n) || math.Abs(n) > 1e9) {
			return nil
		}
		r = append(r, x)
	}
	return r
}

// extras adds rules about results that are numbers, and where fields begin.
func (p *knownTalk) extras() {
	list := []func(){p.limit, p.each, p.begin, p.weekend, p.long}
	p.g.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	for _, f := range list[:p.g.n(1, 2)] {
		f()
	}
}

// numeric is a result that is a number, and usual values.
func (p *knownTalk) numeric() (int, []float64) {
	for _, i := range p.g.Perm(len(p.outs)) {
		var all []float64
		for range 30 {
			if r := p.results(p.t.draw(p.g)); r != nil {
				if n, ok := r[i].(float64); ok {
					all = append(all, n)
				}
			}
		}
		slices.Sort(all)
		if len(all) > 9 && all[0] < all[len(all)-1] {
			return i, all
		}
	}
	return -1, nil
}

// ref is how a later line calls a result.
func (p *knownTalk) ref(i int) string {
	o := p.outs[i]
	if formulaOneWord(p.label(o.say)) {
		return p.label(o.say)
	}
	o.named = string("xyzwvs"[i])
	return o.named
}

func (p *knownTalk) limit() {
	g := p.g
	i, all := p.numeric()
	if i < 0 {
		return
	}
	n := math.Round(knownNice(all[len(all)/2]))
	cmp, text := g.of(">|>|<|>="), g.of(g.in(formulaTextsEn, formulaTextsKo))
	other := ""
	if g.maybe(0.3) {
		if other = g.of(g.in(formulaTextsEn, formulaTextsKo)); other == text {
			return
		}
	}
	if p.used[text] {
		return
	}
	p.used[text] = true
	name, say := p.ref(i), p.outs[i].say
	c := fmt.Sprintf(p.say(map[string]string{">": "over %s|more than %s|above %s", "<": "under %s|less than %s|below %s", ">=": "at least %s|%s or more"}[cmp], map[string]string{">": "%s 넘으면|%s 초과면|%s보다 크면", "<": "%s 미만이면|%s보다 작으면", ">=": "%s 이상이면"}[cmp]), num(n))
	t := knownFill(p.say(`if %[1]s is %[2]s say "%[3]s"|when %[1]s is %[2]s show "%[3]s"|%[1]s %[2]s: "%[3]s"|"%[3]s" when %[1]s is %[2]s`, "%[4]s %[2]s '%[3]s'|%[4]s %[2]s '%[3]s' 표시|만약 %[4]s %[2]s '%[3]s' 나오게"), say, c, text, knownJosa(say, "이", "가"))
	if other != "" {
		t += p.say(`, otherwise "`+other+`"|, else "`+other+`"`, ", 아니면 '"+other+"'|, 그 외에는 '"+other+"'")
		p.rules = append(p.rules, fmt.Sprintf("say {%s %s %s ? %q : %q}", name, cmp, num(n), text, other))
	} else {
		p.rules = append(p.rules, fmt.Sprintf("if %s %s %s: say %s", name, cmp, num(n), text))
	}
	p.parts = append(p.parts, t)
	p.sees = append(p.sees, func(c *check, v []knownIn, r []any) bool {
		x := r[i].(float64)
		is := x > n || cmp == ">=" && x == n
		if cmp == "<" {
			is = x < n
		}
		switch {
		case math.Abs(x-n) < 0.01*math.Abs(n) && x != math.Trunc(x):
			return false
		case is:
			c.text(text)
		default:
			c.gone(text)
		}
		if other != "" && !is {
			c.text(other)
		}
		return true
	})
}

// knownCounted are expressions of what is counted, and may have a price.
var knownCounted = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(days|workdays|months|floor\(days|floor\(\(|len|count|daysInMonth|\(B' - A'\)|B' - A'|sum\(numbers|B' / 60|A' / 3600|floor\(A')`)
})

// each multiplies a number by one that the request names.
func (p *knownTalk) each() {
	g := p.g
	i, all := p.numeric()
	if i < 0 || p.outs[i].act == nil || !knownCounted().MatchString(p.outs[i].act.expr) {
		return
	}
	if all[len(all)/2] < 0.2 {
		return
	}
	n := float64(g.n(2, 90))
	if g.ko() {
		n = float64(g.step(500, 60000, 500))
	}
	w := p.alt("cost/fee/price/rent/bill", "비용/요금/금액/수당/청구액")
	if p.used[w] {
		return
	}
	p.used[w] = true
	p.ref(i)
	say := p.outs[i].say
	money := g.of(g.in(" dollars;.2 $| euros;.2 €|;", "원;.0 원"))
	cur, format, _ := strings.Cut(money, ";")
	if cur != "" && !g.ko() {
		cur = " " + strings.TrimSpace(cur)
	}
	p.outs = append(p.outs, &knownTalkOut{say: w, base: i, by: n, extra: format})
	p.parts = append(p.parts, knownFill(p.say("%[1]s: %[2]s times %[3]s|also %[1]s, that is %[3]s for each of the %[2]s|multiply %[2]s by %[3]s and show it as %[1]s|%[1]s = %[2]s x %[3]s", "%[1]s: %[2]s 곱하기 %[3]s|%[2]s x %[3]s을 '%[1]s' 값으로|%[1]s도, %[2]s 하나에 %[3]s|%[1]s = %[2]s x %[3]s"), w, say, num(n)+cur))
}

// begin gives a field something to begin with.
func (p *knownTalk) begin() {
	i := p.g.IntN(len(p.says))
	say := p.says[i]
	switch p.kinds[i] {
	case "date":
		if len(p.says) > 0 && p.g.maybe(0.6) {
			p.deflts[i] = "today"
			p.parts = append(p.parts, fmt.Sprintf(p.say("%s starts as today|%s: today at first|%s already set to today", "%s 처음엔 오늘|%s 기본값은 오늘|%s 칸은 오늘로 시작"), say))
			return
		}
		p.deflts[i] = knownISO(p.t.draw(p.g)[i].t)
	case "number":
		p.deflts[i] = num(p.t.draw(p.g)[i].n)
	case "time":
		p.deflts[i] = knownClock(p.t.draw(p.g)[i].n)
	default:
		return
	}
	p.parts = append(p.parts, fmt.Sprintf(p.say("%s starts at %s|%s is %s at first|default %s %s", "%s 처음 값은 %s|%s 기본값 %s|%s 칸에는 처음에 %s"), say, p.deflts[i]))
}

// weekend says a text on some days of the week.
func (p *knownTalk) weekend() {
	g := p.g
	if p.kinds[0] != "date" {
		return
	}
	text := g.of(g.in("Weekend!|No work|Closed that day|Sleep in|Office is shut|Party day", "주말이에요!|쉬는 날|휴무|늦잠 가능|출근 안 함|파티하는 날"))
	day := g.n(1, 7)
	names := strings.Fields(g.in("Monday Tuesday Wednesday Thursday Friday Saturday Sunday", "월요일 화요일 수요일 목요일 금요일 토요일 일요일"))
	d, say := p.name(0), p.says[0]
	want := func(t time.Time) bool { return knownDow(t) >= 6 }
	if g.maybe(0.5) {
		p.rules = append(p.rules, fmt.Sprintf("if dow(%s) >= 6: say %s", d, text))
		p.parts = append(p.parts, knownFill(p.say(`if %[1]s is a Saturday or Sunday say "%[2]s"|"%[2]s" when %[1]s falls on a weekend|on weekends (%[1]s) show "%[2]s"`, "%[3]s 주말이면 '%[2]s'|%[3]s 토요일이나 일요일이면 '%[2]s' 표시"), say, text, knownJosa(say, "이", "가")))
	} else {
		p.rules = append(p.rules, fmt.Sprintf("if weekday(%s) == %q: say %s", d, names[day-1], text))
		p.parts = append(p.parts, knownFill(p.say(`if %[1]s is a %[4]s say "%[2]s"|"%[2]s" when %[1]s falls on a %[4]s`, "%[3]s %[4]s이면 '%[2]s'|%[4]s에는 '%[2]s' 표시 (%[1]s 기준)"), say, text, knownJosa(say, "이", "가"), names[day-1]))
		want = func(t time.Time) bool { return knownDow(t) == day }
	}
	p.sees = append(p.sees, func(c *check, v []knownIn, r []any) bool {
		if want(v[0].t) {
			c.text(text)
		} else {
			c.gone(text)
		}
		return true
	})
}

// long makes a text field a large box.
func (p *knownTalk) long() {
	if p.kinds[0] != "text" || len(p.says) > 1 {
		return
	}
	p.kinds[0] = "area"
	p.parts = append(p.parts, p.say("big box for several lines|a large text box please|the text can be long, so a big field|multi-line box", "여러 줄 쓸 수 있는 큰 칸|입력칸은 크게, 여러 줄|긴 글도 되게 큰 입력칸|여러 줄 입력"))
}

func (p *knownTalk) sketch() string {
	out := []string{"app " + p.title()}
	for i, s := range p.says {
		l := p.kinds[i] + " " + p.name(i)
		if p.deflts[i] != "" {
			l += " = " + p.deflts[i]
		}
		if p.label(s) != title(p.name(i)) {
			l += " " + p.label(s)
		}
		out = append(out, l)
	}
	for i, o := range p.outs {
		x := ""
		if o.base >= 0 {
			x = strings.TrimSpace(fmt.Sprintf("%s * %s %s", p.ref(o.base), num(o.by), o.extra))
		} else {
			x = p.expr(p.spoken(o))
		}
		if o.named != "" && i >= 0 {
			out = append(out, "let "+o.named+" = "+x)
			x = o.named
		}
		out = append(out, "show "+p.label(o.say)+" = "+x)
	}
	return lines(append(out, p.rules...)...)
}

// spoken is an expression, of which some say words of the language.
func (p *knownTalk) spoken(o *knownTalkOut) string {
	switch strings.Split(o.act.en, "/")[0] {
	case "even or odd":
		return p.g.in(`A' % 2 == 0 ? "Even" : "Odd"`, `A' % 2 == 0 ? "짝수" : "홀수"`)
	case "prime or not":
		return p.g.in(`isPrime(A') ? "Prime" : "Not prime"`, `isPrime(A') ? "소수" : "소수 아님"`)
	}
	return o.act.expr
}

func (p *knownTalk) title() string {
	if len(p.outs) == 1 || len([]rune(p.outs[0].say)) > 4 {
		return title(p.outs[0].say)
	}
	return title(p.outs[0].say) + p.g.in(" and more", " 등")
}

func (p *knownTalk) checks() []*check {
	var list []*check
	for range 80 {
		v := p.t.draw(p.g)
		r := p.results(v)
		if r == nil {
			continue
		}
		c := newCheck([]string{"first", "second"}[len(list)])
		for i, x := range v {
			switch p.kinds[i] {
			case "date":
				c.fill(p.label(p.says[i]), knownISO(x.t))
			case "time":
				c.fill(p.label(p.says[i]), knownClock(x.n))
			case "number":
				c.fill(p.label(p.says[i]), num(x.n))
			default:
				c.fill(p.label(p.says[i]), x.s)
			}
		}
		ok := true
		for _, y := range r {
			switch y := y.(type) {
			case float64:
				if s := (&knownOut{}).shown(y); math.Abs(s-y) > 0.003*math.Abs(y) || (&knownApp{}).half(&knownOut{}, y) && y != math.Trunc(y) {
					ok = false
				}
				c.number(y)
			case string:
				c.text(y)
			}
		}
		for _, f := range p.sees {
			ok = ok && f(c, v, r)
		}
		if ok {
			if list = append(list, c); len(list) == 2 {
				return list
			}
		}
	}
	return nil
}

func (p *knownTalk) request() string {
	g := p.g
	var names []string
	for _, o := range p.outs {
		if o.base < 0 {
			names = append(names, o.say)
		}
	}
	r := (&knownApp{g: g}).list(names)
	f := (&knownApp{g: g}).list(p.says)
	if p.terse {
		s := ledgerPick(g, strings.ReplaceAll(g.in("R|R app|R please|show R|R calculator|i need R|tool for R|something that gives R|R of H|R of H|R from H", "R|R 계산기|R 구하기|R 앱|R 알려줘|R 알려주는 거|H R|H R 보여줘|H 넣으면 R|R 확인"), "R", names[0]))
		if strings.Contains(s, "H") {
			s = strings.ReplaceAll(s, "H", p.t.heads[(&knownApp{g: g}).lang()])
		} else if !strings.Contains(names[0], p.says[0]) && g.maybe(0.5) || p.says[0] != strings.Split(strings.Split(g.in(p.t.en, p.t.ko), "|")[0], ",")[0] {
			s += p.say(", field "+p.says[0]+"|, from "+p.says[0]+"| ("+p.says[0]+")", ", 입력은 "+p.says[0]+"| ("+p.says[0]+")|, 칸 "+p.says[0])
		}
		if strings.Contains(s, p.t.heads[(&knownApp{g: g}).lang()]) && !strings.Contains(s, p.says[0]) {
			s += " (" + p.says[0] + ")"
		}
		return knownJoin(g, []string{s})
	}
	goal := ledgerPick(g, strings.NewReplacer("R", r, "F", f, "Fl", knownJosa(f, "을", "를"), "H", p.t.heads[(&knownApp{g: g}).lang()]).Replace(
		g.in("R from F|F in, R out|i enter F and see R|F -> R|given F, show R|R, fields F|fields: F; results: R|H: F typed, then R|show R when i put in F|tell me R, i fill in F|for F i want R|R please, i have F|a page with F that shows R|i give F, it gives R|H tool. F; R|find R for F|work out R from F",
			"F 넣으면 R|F 입력, 결과 R|F → R|F 적으면 R 나오게|R 구하기 (F 입력)|칸 F, 결과 R|H: F 쓰고 R 보기|R 알고 싶어요, F 입력할게요|F 알 때 R|F 고르면 R 보여줘|R 계산기, 입력은 F|F만 적으면 R 알려줘|F에 대한 R|R 자동으로, 제가 넣는 건 F")))
	all := append([]string{goal}, p.parts...)
	if len(p.parts) > 0 && g.maybe(0.15) {
		all = append(slices.Clone(p.parts), goal)
		all[0] = knownLead().ReplaceAllString(all[0], "")
	}
	return knownJoin(g, all)
}

func knownISO(t time.Time) string { return t.Format("2006-01-02") }
func knownClock(m float64) string {
	x := ((int(m) % 1440) + 1440) % 1440
	return fmt.Sprintf("%02d:%02d", x/60, x%60)
}
func knownDow(t time.Time) int        { return (int(t.Weekday())+6)%7 + 1 }
func knownGap(a, b time.Time) float64 { return math.Round(b.Sub(a).Hours() / 24) }

// knownLong is a date as it is written out.
func knownLong(g *gen, t time.Time) string {
	if g.ko() {
		return fmt.Sprintf("%d년 %d월 %d일", t.Year(), int(t.Month()), t.Day())
	}
	return t.Format("Monday, January 2, 2006")
}

// knownLater moves a date by months; a month's end stays within the month.
func knownLater(t time.Time, months int) time.Time {
	m := t.Year()*12 + int(t.Month()) - 1 + months
	last := time.Date(m/12, time.Month(m%12+2), 0, 0, 0, 0, 0, time.UTC).Day()
	return time.Date(m/12, time.Month(m%12+1), min(t.Day(), last), 0, 0, 0, 0, time.UTC)
}

// knownMonths are the full months between dates.
func knownMonths(a, b time.Time) int {
	n := (b.Year()-a.Year())*12 + int(b.Month()) - int(a.Month()) - 1
	for !knownLater(a, n+1).After(b) {
		n++
	}
	return n
}
