package compose

import (
	"fmt"
	"slices"
	"strings"
)

// say takes one of a list as of does, but keeps the spaces around it.
func (p *calcApp) say(list string) string { return tariffRaw(p.g, list) }

// calcJosa is josa for what may end in brackets, quotes or units.
func calcJosa(word, closed, open string) string {
	bare := strings.TrimRight(word, `"')!?.~`)
	for _, u := range []string{"kg", "g", "mg"} { // 그램
		if strings.HasSuffix(bare, u) && !strings.HasSuffix(bare, "%") {
			return word + closed
		}
	}
	if i := strings.LastIndex(bare, "("); i > 0 && strings.HasSuffix(word, ")") && !strings.Contains(bare[i:], " ") && bare[i-1] != '(' {
		bare = strings.TrimSpace(bare[:i])
	}
	return word + strings.TrimPrefix(josa(bare, closed, open), bare)
}

// number writes a number as the request writes numbers.
func (p *calcApp) number(v float64) string {
	s := num(v)
	if v < 1000 || strings.Contains(s, ".") || p.commas == 0 {
		return s
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// cash writes an amount of money.
func (p *calcApp) cash(v float64) string {
	p.cashSaid = true
	if !p.g.ko() {
		if v < 1000 {
			return p.m.say(v)
		}
		return fmt.Sprintf(p.m.form, p.number(v))
	}
	switch {
	case v == 0:
		return "0원"
	case p.commas == 3 && v >= 10000 && int(v)%10000 == 0:
		return num(v/10000) + "만원"
	case p.commas == 3 && v < 10000 && int(v)%1000 == 0:
		return num(v/1000) + "천원"
	}
	return p.number(v) + "원"
}

// val writes an operand.
func (p *calcApp) val(x *calcX) string {
	switch {
	case x.op == "num" && x.cash:
		return p.cash(x.v)
	case x.op == "num":
		return p.number(x.v)
	}
	return p.ref(x, false)
}

// ref is how the request calls an input or result.
func (p *calcApp) ref(x *calcX, bare bool) string {
	g := p.g
	if x.op == "days" {
		all := []string{p.ref(x.a[0], true), p.ref(x.a[1], true)}
		if bare {
			return p.fill2(g.in("(days from @ to #)|(nights from @ to #)", "(@부터 #까지 날수)|(@~# 박수)"), all)
		}
		return p.fill2(g.in("the days from @ to #|the nights from @ to #|the number of nights between @ and #", "@부터 #까지 날수|@부터 #까지의 박수|@에서 #까지 일수"), all)
	}
	if x.op == "res" {
		s := p.res[x.i].said
		if g.ko() || bare || !p.the {
			return s
		}
		return calcThe(s)
	}
	f := p.ins[x.i]
	s := f.said
	if g.ko() {
		if f.cash && len(f.opts) > 0 && f.kind != "checks" && !bare {
			return s + []string{"", " 값", " 가격"}[p.pick]
		}
		return s
	}
	switch {
	case bare || strings.HasPrefix(s, "price for each"):
	case f.cash && f.kind != "checks" && len(f.opts) > 0:
		return []string{"the " + s, "the " + s + " price", "the price of the " + s}[p.pick]
	case f.percent && p.pick > 0:
		s += []string{"", " percent", " percentage"}[p.pick]
	case f.kind == "check" && p.pick == 1:
		return s
	}
	if p.the && !bare {
		return "the " + s
	}
	return s
}

// calcThe puts the article in front of words that have one.
func calcThe(s string) string {
	if strings.HasSuffix(s, " at") || strings.HasSuffix(s, " on") || strings.HasSuffix(s, " by") {
		return s
	}
	if formulaBare().MatchString(s) || strings.HasPrefix(s, "what ") || strings.HasPrefix(s, "how ") || strings.HasPrefix(s, "everyone") || strings.HasPrefix(s, "still ") || strings.HasPrefix(s, "pay ") || strings.HasPrefix(s, "one ") {
		return s
	}
	return "the " + s
}

// list joins words.
func (p *calcApp) list(all []string, and string) string {
	if len(all) == 1 {
		return all[0]
	}
	if p.g.ko() {
		if p.g.maybe(0.3) {
			pair := strings.Split(p.say("과/와|이랑/랑|하고/하고"), "/")
			s := ""
			for _, w := range all[:len(all)-1] {
				s += calcJosa(w, pair[0], pair[1]) + " "
			}
			return s + all[len(all)-1]
		}
		return strings.Join(all, ", ")
	}
	return strings.Join(all[:len(all)-1], ", ") + and + all[len(all)-1]
}

// startEn says what a formula begins with.
func (p *calcApp) startEn(s calcStart, last bool) string {
	var all []string
	for _, x := range s.refs {
		all = append(all, p.val(x))
	}
	l := func() string { return p.list(all, " and ") }
	switch s.op {
	case "sum":
		if p.g.maybe(0.3) {
			return strings.Join(all, " plus ")
		}
		return p.fill("the sum of @|@ added together|@ taken together|@ all added up|@ together", l())
	case "avg":
		return p.fill("the average of @|the mean of @|@ averaged|the sum of @ divided by "+fmt.Sprint(len(all)), l())
	case "max":
		return p.fill("the larger of @|whichever is higher of @|the highest of @|the bigger one of @", l())
	case "min":
		return p.fill("the smaller of @|whichever is lower of @|the lowest of @|the least of @", l())
	case "weigh":
		return p.weighEn(s)
	case "hours":
		return p.fill2("the hours from @ to #|the time from @ to # in hours|the hours between @ and #|# minus @ in hours|how long it is from @ to #, in hours", all)
	case "minutes":
		return p.fill2("the minutes from @ to #|the time from @ to # in minutes|the minutes between @ and #|# minus @ in minutes", all)
	case "diff":
		return p.fill2("# minus @|# less @|the difference from @ to #|how much # is above @", all)
	case "nights":
		return p.fill2("the nights from @ to #|the days from @ to #|the number of nights between @ and #|the days between @ and #|how many nights lie between @ and #", all)
	case "days":
		return p.fill2("the days from @ to #, both included|the days from @ to # counting the first and the last|all days from @ through #, both ends counted", all)
	case "percent":
		return p.fill2("@ as a percentage of #|how many percent @ is of #|@ divided by # times 100|@ in percent of #", all)
	case "free":
		return p.freeEn(s)
	case "either":
		c := p.condEn(*s.cond, "")
		return strings.NewReplacer("@", all[0], "#", all[1], "$C", c).Replace(p.say("@ if $C, otherwise #|@ when $C, else #|#, but @ if $C|@ where $C, # if not|either @ (if $C) or #|normally #, and @ when $C"))
	case "tier":
		return s.said
	}
	if x := s.refs[0]; x.op == "num" {
		return p.fill("a base of @|a flat @|a basic fee of @|@ to start with|@ flat", all[0])
	}
	return all[0]
}

func (p *calcApp) fill(list, with string) string {
	return strings.ReplaceAll(p.say(list), "@", with)
}

func (p *calcApp) fill2(list string, with []string) string {
	return strings.NewReplacer("@", with[0], "#", with[1]).Replace(p.say(list))
}

func (p *calcApp) weighEn(s calcStart) string {
	var all []string
	way := p.g.n(0, 3)
	for i, x := range s.refs {
		v := num(s.vals[i])
		if len(p.res) == 0 || p.weighCash(s) {
			v = p.cash(s.vals[i])
		}
		f := p.in(x)
		one := f.one
		if one == "" || way == 3 {
			all = append(all, p.ref(x, false)+" times "+v)
			continue
		}
		all = append(all, v+[]string{" per ", " for each ", " for every "}[way]+one)
	}
	if len(all) == 1 {
		return all[0]
	}
	return strings.Join(all[:len(all)-1], ", ") + p.say(" and | plus | and ") + all[len(all)-1]
}

// weighCash tells whether the numbers of a weighed sum are money.
func (p *calcApp) weighCash(s calcStart) bool {
	i := slices.IndexFunc(p.res, func(r *calcRes) bool { return len(r.start.refs) > 0 && r.start.refs[0] == s.refs[0] })
	return i >= 0 && p.res[i].typ == "money"
}

func (p *calcApp) freeEn(s calcStart) string {
	base, limit, fee := p.ref(s.refs[0], false), p.cash(s.refs[1].v), p.cash(s.refs[2].v)
	return strings.NewReplacer("@", base, "#", limit, "$F", fee).Replace(p.say("$F, but nothing from # of @ on|$F, free when @ is # or more|$F unless @ is at least #, then 0|free from # (@) on, otherwise $F|0 if @ reaches #, else $F|$F as long as @ is under #, from # on it's free"))
}

// wide tells whether a step works on all that stands before it, which then must be said.
func calcWide(op string) bool {
	return slices.Contains([]string{"*", "/", "up", "off"}, op)
}

// stepEn says a step in words behind what is there; sum tells that a sum stands before it.
func (p *calcApp) stepEn(s calcStep, sum, first bool) string {
	op := s.op
	if op == "if" {
		op = s.inner.op
	}
	lead := ", "
	if first && !sum && (calcWide(op) || op == "+" || op == "-") {
		lead = " "
	}
	if op == "/" && s.op != "if" && s.y.op == "num" && calcParts[s.y.v] != "" && p.g.maybe(0.5) {
		return ", " + strings.Replace(p.say("and of that only @|and @ of it|and take @ of that|and then @ of it"), "@", calcParts[s.y.v], 1)
	}
	if !sum && !first && calcWide(op) && s.op != "if" && p.g.maybe(0.4) {
		lead = p.say(", and that |, all that |, this ")
	}
	if sum && calcWide(op) {
		lead = p.say(", all of that |, the whole |, that sum |, all that |, the lot |, everything so far ")
	}
	if s.op == "if" {
		if lead == " " {
			lead = ", "
		}
		return lead + p.doEn(*s.inner) + p.say(" if | when | if ") + p.condEn(*s.cond, "")
	}
	return lead + p.doEn(s)
}

// half is a division that has a word of its own.
var calcParts = map[float64]string{2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth"}

func (p *calcApp) doEn(s calcStep) string {
	y := ""
	if s.y != nil {
		y = p.val(s.y)
	}
	switch s.op {
	case "+":
		return p.fill("plus @|plus @|and @ on top|with @ added|together with @|increased by @|and @ added to it", y)
	case "-":
		return p.fill("minus @|less @|with @ taken off|reduced by @|after taking off @|with @ subtracted|and @ removed from it", y)
	case "*":
		if s.y.op == "num" && s.y.v == 2 && p.g.maybe(0.6) {
			return p.say("doubled|times two|twice over")
		}
		if s.y.op == "in" && p.in(s.y).one != "" && p.g.maybe(0.25) {
			return p.say("for each |for every |taken once per ") + p.in(s.y).one
		}
		return p.fill("times @|multiplied by @|times @|x @", y)
	case "/":
		if s.y.op == "in" && p.in(s.y).one != "" {
			if p.g.maybe(0.2) {
				return "per " + p.in(s.y).one
			}
			return p.fill("shared equally by @|divided by @|split between @|divided evenly among @", y)
		}
		if s.y.op == "num" {
			return p.fill("divided by @|split into @ equal parts|over @|divided into @ parts", y)
		}
		return p.fill("divided by @|divided by @|over @", y)
	case "up":
		return p.fill("plus @|with @ on top|increased by @|with @ added|raised by @|and another @ on top of it", p.pc(s.y))
	case "off":
		return p.fill("minus @|less @|reduced by @|with @ off|lowered by @|with a reduction of @", p.pc(s.y))
	case "pct":
		return p.fill("and of that @|and from that only @|and @ of that", p.pc(s.y))
	}
	return p.doMoreEn(s, y)
}

func (p *calcApp) doMoreEn(s calcStep, y string) string {
	k := num(s.k)
	switch s.op {
	case "each+", "each-":
		word := map[string]string{"each+": "plus |and |plus |with another ", "each-": "minus |less |minus "}[s.op]
		one, _ := p.unitOf(s.n)
		if one == "" {
			return p.say(word) + y + p.say(" for each of | times | for every one of ") + p.ref(s.n, false)
		}
		return p.say(word) + y + p.say(" per | for each | for every ") + one
	case "ceil":
		return p.say("rounded up|rounded up to a whole number|always rounded up|only whole ones, rounded up|rounded up to the next whole one")
	case "floor":
		return p.say("rounded down|rounded down to a whole number|whole ones only, rounded down|without the decimals (rounded down)")
	case "round":
		return p.say("rounded|rounded to a whole number|rounded to the nearest whole number")
	case "ceilto":
		return strings.ReplaceAll(p.say("rounded up to the next @|rounded up to full @s|rounded up to a multiple of @"), "@", k)
	case "least":
		if s.y.v == 0 {
			return p.say("but never below 0|at least 0|never less than zero|but not under 0")
		}
		return p.fill("at least @|but never below @|minimum @|but not less than @|with @ as the minimum", y)
	case "most":
		return p.fill("at most @|but never more than @|capped at @|maximum @|with @ as the upper limit", y)
	case "over":
		return p.say("plus |and |plus ") + y + p.say(" for each | per | for every ") + p.one(s.n) + p.say(" beyond | over | above ") + k
	}
	// lots
	_, many := p.unitOf(s.n)
	return p.say("plus |and |plus ") + y + p.say(" for every started | for each started ") + k + " " + many + p.say(" (started ones count in full)| (rounded up)|, rounded up")
}

// unitOf is what is counted, in the singular and plural; in Korean the counter and the noun.
func (p *calcApp) unitOf(x *calcX) (one, many string) {
	if x.op != "res" {
		return p.in(x).one, p.in(x).many
	}
	r := p.res[x.i]
	switch {
	case p.g.ko():
		return map[string]string{"hours": "시간", "days": "일"}[r.typ], r.said
	case r.typ == "hours":
		return "hour", "hours"
	}
	return map[string]string{"nights": "night", "days": "day"}[r.start.op], "days"
}

func (p *calcApp) one(x *calcX) string {
	if one, _ := p.unitOf(x); one != "" {
		return one
	}
	return "one of " + p.ref(x, false)
}

// pc writes a percentage.
func (p *calcApp) pc(x *calcX) string {
	if x.op != "num" {
		s := p.ref(x, false)
		if !p.g.ko() && p.pick == 0 {
			s += " percent"
		}
		return s
	}
	if p.g.ko() || p.g.maybe(0.7) {
		return num(x.v) + "%"
	}
	return num(x.v) + " percent"
}

// orderEn says a step as an order.
func (p *calcApp) orderEn(s calcStep) string {
	y := ""
	if s.y != nil {
		y = p.val(s.y)
	}
	switch s.op {
	case "+":
		return p.fill("add @|put @ on top|add on @|@ comes on top", y)
	case "-":
		return p.fill("take off @|subtract @|take away @|deduct @|@ goes off", y)
	case "*":
		return p.fill("multiply by @|multiply that by @|take it times @", y)
	case "/":
		if s.y.op == "in" && p.in(s.y).one != "" {
			return p.fill("split it between @|share it equally by @|divide by @|divide the result by @", y)
		}
		return p.fill("divide by @|divide that by @|divide the result by @", y)
	case "up":
		return p.fill("add @ to that|put @ on top|raise it by @|add @ of that", p.pc(s.y))
	case "off":
		return p.fill("take @ off|lower it by @|take off @ of that|give @ off", p.pc(s.y))
	case "pct":
		return p.fill("take @ of that|keep only @ of it|of that take @", p.pc(s.y))
	case "ceil":
		return p.say("round up|always round up|round that up to a whole number")
	case "floor":
		return p.say("round down|round that down|cut off the decimals (round down)")
	case "round":
		return p.say("round to a whole number|round it")
	case "ceilto":
		return p.say("round up to a multiple of |round up to the next ") + num(s.k)
	case "least":
		return p.fill("never go below @|make it at least @|if that is less than @ take @", y)
	case "most":
		return p.fill("never go above @|cap it at @|if that is more than @ take @", y)
	case "each+", "each-":
		one := p.one(s.n)
		return p.say(map[string]string{"each+": "add |put on ", "each-": "take off |subtract "}[s.op]) + y + p.say(" per | for each | for every ") + one
	case "over", "lots":
		return strings.NewReplacer("plus ", "add ", "and ", "add ").Replace(p.doMoreEn(s, y))
	}
	if p.g.maybe(0.5) {
		return "if " + p.condEn(*s.cond, "") + " " + p.orderEn(*s.inner)
	}
	return p.orderEn(*s.inner) + p.say(" if | when ") + p.condEn(*s.cond, "")
}

// condEn says a condition.
func (p *calcApp) condEn(c calcCond, again string) string {
	switch c.cmp {
	case "tick":
		return p.fill("@ is ticked|@ is checked|the box @ is ticked|@ is on", p.in(c.x).said)
	case "is":
		f := p.in(c.x)
		return p.ref(c.x, true) + p.say(" is | = | is ") + f.opts[int(c.v)]
	}
	if s := p.whenEn(c); s != "" {
		return s
	}
	v := p.number(c.v)
	if c.x.op == "res" && p.res[c.x.i].typ == "money" || c.x.op == "in" && p.in(c.x).cash {
		v = p.cash(c.v)
	}
	if c.x.op == "in" && p.in(c.x).one != "" && again == "" && p.g.maybe(0.35) {
		return strings.ReplaceAll(p.say(map[string]string{">": "there are more than @|there are over @", ">=": "there are at least @|there are @ or more", "<": "there are fewer than @", "<=": "there are at most @"}[c.cmp]), "@", v) + " " + p.in(c.x).many
	}
	s := p.say(map[string]string{">": "over @|more than @|above @|> @", ">=": "at least @|@ or more|>= @", "<": "under @|less than @|below @|< @", "<=": "at most @|@ or less|<= @"}[c.cmp])
	verb := " is "
	if c.x.op == "in" && p.in(c.x).one != "" && p.in(c.x).said == p.in(c.x).many {
		verb = " are "
	}
	if strings.ContainsAny(s, "<>") {
		verb = " "
	}
	return p.ref(c.x, false) + verb + strings.ReplaceAll(s, "@", v)
}

// symbols writes as much of a formula as has signs; it gives how many of the steps it wrote.
func (p *calcApp) symbols(s calcStart, steps []calcStep) (string, int) {
	var all []string
	for _, y := range s.refs {
		all = append(all, p.ref1(y))
	}
	text, tie := "", 8
	switch s.op {
	case "ref":
		text = all[0]
	case "sum":
		text, tie = strings.Join(all, " + "), 5
	case "diff":
		text, tie = all[1]+" - "+all[0], 5
	case "avg":
		text, tie = "("+strings.Join(all, " + ")+")"+p.over+fmt.Sprint(len(all)), 6
	case "percent":
		text, tie = all[0]+p.over+all[1]+p.times+"100", 6
	case "weigh":
		var list []string
		for i, y := range all {
			v := num(s.vals[i])
			if p.weighCash(s) {
				v = p.cash(s.vals[i])
			}
			list = append(list, y+p.times+v)
		}
		text, tie = strings.Join(list, " + "), 5
		if len(list) == 1 {
			tie = 6
		}
	case "max", "min":
		text = s.op + "(" + strings.Join(all, ", ") + ")"
	default:
		return "", -1
	}
	for i, st := range steps {
		t, tt := p.symbolStep(text, tie, st)
		if t == "" {
			return text, i
		}
		text, tie = t, tt
	}
	return text, len(steps)
}

func (p *calcApp) symbolStep(a string, tie int, s calcStep) (string, int) {
	wide := a
	if tie < 6 {
		wide = "(" + a + ")"
	}
	y := ""
	if s.y != nil {
		y = p.ref1(s.y)
	}
	switch s.op {
	case "+", "-":
		return a + " " + s.op + " " + y, 5
	case "*":
		return wide + p.times + y, 6
	case "/":
		return wide + p.over + y, 6
	case "each+", "each-":
		return a + " " + s.op[4:] + " " + p.ref1(s.n) + p.times + y, 5
	case "up", "off":
		sign := map[string]string{"up": " + ", "off": " - "}[s.op]
		if s.y.op == "num" && p.g.maybe(0.5) {
			return wide + sign + num(s.y.v) + "%", 5
		}
		return wide + p.times + "(1" + sign + y + p.over + "100)", 6
	case "pct":
		return wide + p.times + y + p.over + "100", 6
	}
	return "", 0
}

// ref1 names an operand within signs.
func (p *calcApp) ref1(x *calcX) string {
	if x.op == "num" {
		return p.val(x)
	}
	return p.ref(x, true)
}
