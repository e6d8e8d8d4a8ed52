package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"
)

// Order, booking, rental and application forms: fields with prices, rules about the sum, and what is said at the end.
func init() {
	register("compose-order-goods", 2, func(g *gen) made { return newOrder(g).priced("goods") })
	register("compose-order-choice", 2, func(g *gen) made { return newOrder(g).priced("choice") })
	register("compose-order-times", 2, func(g *gen) made { return newOrder(g).priced("times") })
	register("compose-order-reveal", 2, func(g *gen) made { return newOrder(g).priced("reveal") })
	register("compose-order-apply", 2, func(g *gen) made { return newOrder(g).apply() })
}

// orderPart is a part of the form: how the request asks for it, its lines, and its terms of the sum.
type orderPart struct {
	say              string
	lines            []string
	unit, mult, once string // a term for each one, a factor, a term that counts once
	items            string // how many were ordered
	fill             func(c *check, st *orderState)
}

// orderState is what a check has filled in.
type orderState struct {
	turn                    int
	unit, mult, once, items float64
	count                   float64
	options                 map[string]string
	name, mail              string
	ticked                  map[string]bool
	sub, total              float64
}

// orderRule is a condition with what it does: a discount, or a text instead of the confirmation.
type orderRule struct {
	cond, text string
	pct, fixed float64
	holds      func(st *orderState) bool
}

type orderForm struct {
	*gen
	theme            []string
	quote, sep, pol  int
	cur              string
	words            bool // 3천원
	used, names      map[string]bool
	parts            []*orderPart
	count, countName string
	option, optExpr  string
	axes             []string
	person, personN  string
	hot              float64 // a count at which something changes
	called           string  // the title
	letters          int
	mark             int
}

func newOrder(g *gen) *orderForm {
	o := &orderForm{gen: g, quote: g.IntN(4), sep: g.IntN(6), pol: g.IntN(4), mark: g.IntN(4), used: map[string]bool{}, names: map[string]bool{}}
	o.theme = o.themeParts()
	o.cur = g.of(g.in("$|$|$|dollars|€|euros||", "원|원|원|원|원|"))
	o.words = o.cur == "원" && g.maybe(0.15)
	return o
}

// of takes one of a list as it stands, with the spaces at its ends.
func (o *orderForm) of(list string) string {
	all := strings.Split(list, "|")
	return all[o.IntN(len(all))]
}

// themeParts are the words of a theme; now and then one slot comes from another one.
func (o *orderForm) themeParts() []string {
	list := orderThemesEn
	if o.ko() {
		list = orderThemesKo
	}
	t := strings.Split(list[o.IntN(len(list))], ";")
	for i := 1; i < len(t); i++ {
		if o.maybe(0.15) {
			t[i] = strings.Split(list[o.IntN(len(list))], ";")[i]
		}
	}
	return t
}

// label is a word as the sketch labels it.
func (o *orderForm) label(word string) string {
	if o.ko() {
		return word
	}
	return title(word)
}

// q is a label as the request writes it.
func (o *orderForm) q(word string) string {
	switch {
	case o.quote == 3 && o.ko():
		return "'" + word + "'"
	case o.quote == 3:
		return "\"" + title(word) + "\""
	case o.quote == 2 && !o.ko():
		return title(word)
	}
	return word
}

// fresh tells whether a label is still free, and takes it.
func (o *orderForm) fresh(word string) bool {
	k := strings.ToLower(word)
	if o.used[k] {
		return false
	}
	o.used[k] = true
	return true
}

// take draws a label that the form doesn't have yet.
func (o *orderForm) take(list string) string {
	for range 30 {
		if w := o.of(list); o.fresh(w) {
			return w
		}
	}
	return ""
}

var orderReserved = strings.Split("days,words,lines,text,code,pad,date,time,day,week,month,title,notes,note,number,sets,pairs,rounds,label,count,sum,name,pages,sections,balls,cups,initials,lessons,boxes,score,area,check,choice,slot,list,group,show,size,color,colour,table,tables,series,face,speed,rows,tab,timer,picked,stage,sent", ",")

// input writes a field: a label of one word is its own name, others get a letter.
func (o *orderForm) input(keyword, word, mid string) (line, name string) {
	name = strings.ToLower(word)
	plain := !strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) }) && !slices.Contains(orderReserved, name)
	if plain && !o.names[name] && title(name) == o.label(word) {
		o.names[name] = true
		return keyword + " " + name + mid, name
	}
	name = o.letter()
	return keyword + " " + name + mid + " " + o.label(word), name
}

// letter is a name that becomes a letter once the order of the lines is known.
func (o *orderForm) letter() string {
	o.letters++
	return fmt.Sprintf("\x01%d\x02", o.letters)
}

// sketch joins the lines, with letters in the order in which they come; e and i have a meaning of their own.
func (o *orderForm) sketch(body []string) string {
	s := lines(body...)
	for _, r := range "abcdfghjklmnopqrstuvwxyz" {
		at := strings.Index(s, "\x01")
		if at < 0 {
			break
		}
		end := at + strings.Index(s[at:], "\x02") + 1
		s = strings.ReplaceAll(s, s[at:end], string(r))
	}
	return s
}

// price draws a price.
func (o *orderForm) price(small bool) float64 {
	if o.ko() {
		switch {
		case small && o.words:
			return float64(o.n(1, 9) * 1000)
		case small:
			return float64(o.n(3, 60) * 100)
		case o.maybe(0.5):
			return float64(o.n(2, 30) * 1000)
		}
		return float64(o.n(15, 250) * 100)
	}
	switch x := o.Float64(); {
	case small && x < 0.6:
		return float64(o.n(1, 9))
	case small:
		return float64(o.n(1, 30)) / 4
	case x < 0.7:
		return float64(o.n(2, 45))
	case x < 0.85:
		return float64(o.n(2, 40)) + 0.5
	}
	return float64(o.n(1, 20)) + float64(o.n(1, 9))/10
}

// m writes money as the request does.
func (o *orderForm) m(x float64) string {
	if o.words && math.Mod(x, 10000) == 0 && x > 0 {
		return num(x/10000) + "만원"
	}
	if o.words && math.Mod(x, 1000) == 0 && x > 0 && x < 10000 {
		return num(x/1000) + "천원"
	}
	s := num(x)
	switch o.cur {
	case "$", "€":
		return o.cur + s
	case "dollars", "euros":
		if x == 1 {
			return s + " " + strings.TrimSuffix(o.cur, "s")
		}
		return s + " " + o.cur
	}
	return s + o.cur
}

// format is the format of results.
func (o *orderForm) format() string {
	switch o.cur {
	case "$", "dollars":
		return " .2 $"
	case "€", "euros":
		return " .2 €"
	case "원":
		return " .0 원"
	}
	return ""
}

// item is a word with its price.
func (o *orderForm) item(word string, x float64) string {
	forms := []string{"%s %s", "%s at %s", "%s (%s)", "%s: %s", "%s = %s", "%s for %s"}
	if o.ko() {
		forms = []string{"%s %s", "%s(%s)", "%s=%s", "%s: %s", "%s - %s", "%s %s"}
	}
	f := forms[o.sep]
	if strings.Contains(f, ":") && o.maybe(0.5) {
		f = "%s %s"
	}
	return fmt.Sprintf(f, word, o.m(x))
}

// list joins words.
func (o *orderForm) list(all []string) string {
	switch o.sep {
	case 0, 3:
		return strings.Join(all, " / ")
	case 1, 5:
		if n := len(all); n > 1 && !o.ko() {
			return strings.Join(all[:n-1], ", ") + " and " + all[n-1]
		}
	}
	return strings.Join(all, ", ")
}

func orderTimes(name string, x float64) string {
	if x == 1 {
		return name
	}
	return name + " * " + num(x)
}

func (o *orderForm) add(p *orderPart) { o.parts = append(o.parts, p) }

// goods asks for quantities of several things.
func (o *orderForm) goods(most int) {
	p := &orderPart{}
	var said, terms, names, labels []string
	var prices []float64
	top := 0
	mid := " = 0"
	if o.maybe(0.25) {
		top = o.n(4, 30)
		mid = fmt.Sprintf(" = 0 0..%d", top)
	}
	for _, w := range o.some(o.theme[1], o.n(2, most)) {
		if !o.fresh(w) {
			continue
		}
		x := o.price(false)
		line, name := o.input("number", w, mid)
		p.lines, terms, names = append(p.lines, line), append(terms, orderTimes(name, x)), append(names, name)
		said, labels, prices = append(said, o.item(o.q(w), x)), append(labels, o.label(w)), append(prices, x)
	}
	p.say = fmt.Sprintf(o.of(o.in("how many of each: %s|%s each, with a number box for how many|number fields for how many: %s (price for one)|quantities of %s|people type how many they want of %s|a number for each of %s|goods and prices: %s, you type the quantities",
		"수량 입력: %s|%s, 각각 몇 개인지 입력|품목은 %s, 개수 칸 하나씩|%s 각각 수량 적는 칸|물건값(하나) %s, 수량은 숫자로|몇 개씩인지 넣는 칸: %s")), o.list(said))
	if top > 0 {
		p.say += fmt.Sprintf(o.of(o.in(", at most %d of each|, 0 to %d of each|, never more than %d each|, limit %d per thing", ", 각각 최대 %d개|, 품목마다 0~%d개까지|, 하나당 %d개 넘게는 안 됨|, %d개 한도(각각)")), top)
	}
	p.once, p.items = strings.Join(terms, " + "), strings.Join(names, " + ")
	p.fill = func(c *check, st *orderState) { o.fillGoods(c, st, labels, prices, float64(top)) }
	o.add(p)
}

func (o *orderForm) fillGoods(c *check, st *orderState, labels []string, prices []float64, top float64) {
	left := 0.0
	for k := len(labels) - 1; k >= 0; k-- {
		x := float64(o.n(0, 7))
		if k == 0 && o.hot > left && st.turn > 0 {
			x = o.hot - left
			if st.turn == 2 {
				x--
			}
		} else if k == 0 {
			x++
		}
		if top > 0 && st.turn == 1 && k == 1 {
			x = top + float64(o.n(1, 4))
		}
		if x > 0 {
			c.fill(labels[k], num(x))
		}
		if top > 0 {
			x = min(x, top)
		}
		left += x
		st.once += x * prices[k]
	}
	st.items += left
}

// choice asks for one of some options with prices; later ones add to the first.
func (o *orderForm) choice(at int, addition bool) {
	axes := strings.Split(o.theme[2], "|")
	axis, opts, _ := strings.Cut(axes[at%len(axes)], "=")
	if !o.fresh(axis) {
		return
	}
	all := strings.Split(opts, "/")
	if len(all) > 3 && o.maybe(0.4) {
		all = all[:3]
	}
	var said, written []string
	var prices []float64
	x := o.price(addition)
	if addition && o.maybe(0.6) {
		x = 0
	}
	for _, w := range all {
		s := o.item(w, x)
		if addition {
			s = w + " +" + o.m(x)
		}
		said, written, prices = append(said, s), append(written, o.label(w)+"="+num(x)), append(prices, x)
		x += o.price(addition)
	}
	kind := "choice"
	manner := o.of(o.in("%s: %s|%s (%s)|choose %s: %s|%s as a drop-down: %s|drop-down %s with %s|pick the %s, %s", "%s: %s|%s(%s)|%s 선택: %s|%s 드롭다운: %s|%s 고르기 - %s"))
	if o.maybe(0.35) {
		kind = "radio"
		manner = o.of(o.in("%s as radio buttons: %s|radio buttons for %s: %s|%s (radio buttons) %s", "%s 라디오 버튼: %s|%s(라디오): %s|라디오 버튼으로 %s: %s"))
	}
	start, mid, note := 0, "", ""
	if o.maybe(0.15) {
		start = o.n(1, len(all)-1)
		mid = fmt.Sprintf(" = %q", o.label(all[start]))
		note = fmt.Sprintf(o.of(o.in(", %s at first|, %s preselected| (starts on %s)", ", 처음엔 %s|, 기본은 %s|(%s 미리 선택)")), all[start])
	}
	line, name := o.input(kind, axis, mid)
	p := &orderPart{say: fmt.Sprintf(manner, o.q(axis), o.list(said)) + note, lines: []string{line + ": " + strings.Join(written, " | ")}, unit: name}
	if o.option == "" {
		o.option, o.optExpr = axis, "label("+name+")"
	}
	p.fill = func(c *check, st *orderState) {
		k := (st.turn + o.IntN(2) + 1) % len(all)
		if note != "" && st.turn == 1 {
			k = start
		} else {
			c.choose(o.label(axis), o.label(all[k]))
		}
		st.unit += prices[k]
		st.options[axis] = o.label(all[k])
	}
	o.axes = append(o.axes, o.q(axis))
	o.add(p)
	if !addition && o.maybe(0.25) {
		o.branch(p, axis, name, all)
	}
}

// branch lets one option of a choice ask for a further number.
func (o *orderForm) branch(p *orderPart, axis, name string, all []string) {
	_, field := o.reveal("n")
	if field == "" {
		return
	}
	opt, x := all[o.IntN(len(all))], o.price(true)
	line, f := o.input("number", field, "")
	cond := fmt.Sprintf("label(%s) == \"%s\"", name, o.label(opt))
	p.lines = append(p.lines, "if "+cond+": "+line)
	p.once = fmt.Sprintf("(%s ? %s : 0)", cond, orderTimes(f, x))
	p.say += fmt.Sprintf(o.of(o.in("; only for %[1]s it also asks %[2]s, %[3]s each|. if it is %[1]s a number %[2]s appears, %[3]s for each one|. with %[1]s also ask for %[2]s (each adds %[3]s)", "; %[1]s일 때만 %[2]s 칸도 나오고 하나에 %[3]s|. %[1]s 고르면 %[2]s 입력도, 1당 %[3]s|. %[1]s이면 %[2]s(숫자)도 묻고 하나마다 %[3]s 추가")), opt, o.q(field), o.m(x))
	before := p.fill
	p.fill = func(c *check, st *orderState) {
		before(c, st)
		if st.options[axis] == o.label(opt) {
			n := float64(o.n(2, 9))
			c.fill(o.label(field), num(n))
			st.once += n * x
		}
	}
}

// reveal draws a tick and the field that it opens.
func (o *orderForm) reveal(kind string) (tick, field string) {
	for range 40 {
		p := strings.Split(o.of(o.in(orderRevealsEn, orderRevealsKo)), ">")
		if p[2] != kind || o.used[p[0]] || o.used[p[1]] {
			continue
		}
		o.used[p[0]], o.used[p[1]] = true, true
		return p[0], p[1]
	}
	return "", ""
}

// opens is a tick that asks for a number at a price for each, or for a text.
func (o *orderForm) opens() {
	kind := o.of("n|n|t")
	tick, field := o.reveal(kind)
	if tick == "" {
		return
	}
	line, name := o.input("check", tick, "")
	p := &orderPart{lines: []string{line}}
	x, flat := o.price(true), 0.0
	if kind == "t" {
		o.opensText(p, name, tick, field, x)
		return
	}
	line, f := o.input("number", field, "")
	p.lines = append(p.lines, "if "+name+": "+line)
	term, cost := orderTimes(f, x), o.m(x)
	if o.maybe(0.3) {
		flat = o.price(true)
		term, cost = num(flat)+" + "+term, o.in(o.m(flat)+" plus "+o.m(x), o.m(flat)+o.of("에 더해 | + ")+"1당 "+o.m(x))
	}
	p.once = fmt.Sprintf("(%s ? %s : 0)", name, term)
	manner := "tick %[1]s and it asks for %[2]s, %[3]s each|checkbox %[1]s; when ticked a number field %[2]s appears, %[3]s for each|if %[1]s is ticked, ask %[2]s and add %[3]s for each one|%[1]s to tick -> then %[2]s at %[3]s each|%[1]s checkbox that opens %[2]s (%[3]s per one)"
	if o.ko() {
		manner = "%[1]s 체크하면 %[2]s 입력 칸이 나오고 하나에 %[3]s|체크박스 %[1]s, 체크했을 때만 %[2]s(숫자) 보이고 1당 %[3]s|%[1]s 체크 → %[2]s 물어보고 개당 %[3]s 더하기|%[1]s(체크)면 %[2]s도 적기, 하나마다 %[3]s"
		if flat > 0 {
			manner = "%[1]s 체크하면 %[2]s 입력 칸이 나오고 %[3]s|체크박스 %[1]s, 체크했을 때만 %[2]s(숫자) 보이고 값은 %[3]s|%[1]s 체크 → %[2]s 물어보고 %[3]s 더하기"
		}
	}
	p.say = fmt.Sprintf(o.of(manner), o.q(tick), o.q(field), cost)
	p.fill = func(c *check, st *orderState) {
		if st.turn == 2 {
			return
		}
		n := float64(o.n(2, 12))
		c.tick(o.label(tick)).fill(o.label(field), num(n))
		st.once += flat + n*x
	}
	o.add(p)
}

func (o *orderForm) opensText(p *orderPart, name, tick, field string, x float64) {
	line, _ := o.input("text", field, "")
	p.lines = append(p.lines, "if "+name+": "+line)
	p.once = orderTimes(name, x)
	p.say = fmt.Sprintf(o.of(o.in("checkbox %[1]s for %[3]s, when ticked a text field %[2]s|%[1]s (tick, +%[3]s) opens a field %[2]s|if %[1]s is ticked add %[3]s and ask %[2]s|tick %[1]s +%[3]s, then one can write %[2]s",
		"체크박스 %[1]s +%[3]s, 체크하면 %[2]s 적는 칸|%[1]s(+%[3]s) 체크하면 %[2]s 글 칸이 나옴|%[1]s 체크 시 %[3]s 추가하고 %[2]s 입력 칸 보이기")), o.q(tick), o.q(field), o.m(x))
	if o.count != "" {
		p.say += o.of(o.in(", once|, only once", ", 한 번만|(한 번)"))
	}
	p.fill = func(c *check, st *orderState) {
		if st.turn == 1 {
			return
		}
		c.tick(o.label(tick)).fill(o.label(field), o.of(o.in("Hello|Oak lane|Nuts", "안녕|새봄|땅콩")))
		st.once += x
	}
	o.add(p)
}

// extra is a tick with a price, for each of the count or once.
func (o *orderForm) extra() {
	w := o.take(o.theme[3])
	if w == "" {
		return
	}
	x := o.price(true)
	line, name := o.input("check", w, "")
	p := &orderPart{lines: []string{line}}
	each := o.count != "" && o.maybe(0.4)
	p.say = fmt.Sprintf(o.of(o.in("checkbox %s +%s|%s as a checkbox adds %s|tick %s: %s more|%s (checkbox, %s)|a checkbox %s that costs %s|%s to tick, %s extra", "체크박스 %s +%s|%s 체크하면 %s 추가|%s(체크, %s)|%s 체크 시 +%s|%s 체크박스는 %s")), o.q(w), o.m(x))
	if each {
		p.unit = orderTimes(name, x)
		p.say += fmt.Sprintf(o.of(o.in(", times %s too|, also multiplied by the %s|, for each of the %s", ", 이것도 %s만큼 곱하기|, %s마다|(%s 곱함)")), o.in(o.count, o.q(o.count)))
	} else {
		p.once = orderTimes(name, x)
		if o.count != "" {
			p.say += o.of(o.in(", once| once|, only once", ", 한 번만|(한 번)|, 딱 한 번"))
		}
	}
	p.fill = func(c *check, st *orderState) {
		if (st.turn+len(w))%2 == 0 || o.maybe(0.3) {
			c.tick(o.label(w))
			if each {
				st.unit += x
			} else {
				st.once += x
			}
		}
	}
	o.add(p)
}

// several is a group of ticks with prices.
func (o *orderForm) several() {
	w := o.take(o.in("extras|add-ons|options|specials|also|on top", "추가|옵션|곁들임|추가 선택|덤|부가 서비스"))
	var said, written, labels []string
	var prices []float64
	x := o.price(true)
	for _, s := range o.some(o.theme[3], o.n(2, 4)) {
		if !o.fresh(s) {
			continue
		}
		said, written = append(said, o.item(s, x)), append(written, o.label(s)+"="+num(x))
		labels, prices = append(labels, o.label(s)), append(prices, x)
		x += o.price(true)
	}
	if w == "" || len(labels) < 2 {
		return
	}
	line, name := o.input("checks", w, "")
	p := &orderPart{lines: []string{line + ": " + strings.Join(written, " | ")}, once: "sum(" + name + ")"}
	p.say = fmt.Sprintf(o.of(o.in("%s, several can be ticked: %s|%s as checkboxes: %s|%s (tick any): %s|a group of checkboxes %s: %s", "%s(여러 개 체크): %s|%s 체크박스 묶음: %s|%s 여러 개 선택 가능: %s|체크박스 여러 개 %s: %s")), o.q(w), o.list(said))
	if o.count != "" {
		p.say += o.of(o.in(", each once| (once)", ", 한 번씩만 더함|(한 번)"))
	}
	p.fill = func(c *check, st *orderState) {
		for k := range labels {
			if k == st.turn%len(labels) || o.maybe(0.3) {
				c.tick(labels[k])
				st.once += prices[k]
			}
		}
	}
	o.add(p)
}

// flat is a price for one that is not chosen.
func (o *orderForm) flat(of string) {
	x := o.price(false)
	o.add(&orderPart{
		unit: num(x),
		say:  fmt.Sprintf(o.of(o.in("the price is %[2]s for each of the %[1]s|%[2]s times %[1]s|%[2]s per one of the %[1]s|%[1]s cost %[2]s each", "%[1]s 하나에 %[2]s|%[2]s 곱하기 %[1]s|%[1]s당 %[2]s|%[1]s 1에 %[2]s씩")), of, o.m(x)),
		fill: func(c *check, st *orderState) { st.unit += x },
	})
}

// times is a number that multiplies what is priced for each.
func (o *orderForm) times(what string, explained bool) {
	w := o.count
	if w == "" || !o.fresh(w) {
		return
	}
	mid, low, top, note := " = 1", 0.0, 0.0, ""
	switch o.IntN(5) {
	case 0, 1:
		low, top = float64(o.n(1, 2)), float64(o.n(6, 40))
		mid = fmt.Sprintf(" = %s %s..%s", num(low), num(low), num(top))
		note = fmt.Sprintf(o.of(o.in(" (%s to %s)| from %s to %s| between %s and %s", "(%s~%s)| %s에서 %s까지|(최소 %s, 최대 %s)")), num(low), num(top))
	case 2:
		d := o.n(2, 6)
		mid, note = fmt.Sprintf(" = %d", d), fmt.Sprintf(o.of(o.in(" (starts at %d)|, %d at first", "(처음 값 %d)|(기본 %d)")), d)
	}
	line, name := o.input("number", w, mid)
	o.countName = name
	p := &orderPart{lines: []string{line}, mult: name, say: o.q(w) + note}
	if !explained {
		p.say += fmt.Sprintf(o.of(o.in(", the price of %s counts for each|: multiply the %s price by it|, times the %s price", ", %s 값에 곱하기|, %s 가격이 그만큼 곱해짐|, %s 금액 곱하기 이 수")), what)
	}
	if o.maybe(0.15) {
		o.later(p, name)
	}
	open := p.fill
	p.fill = func(c *check, st *orderState) {
		n := float64(o.n(2, 9))
		if o.hot > 0 && st.turn == 1 {
			n = o.hot
		} else if o.hot > 0 && st.turn == 2 {
			n = o.hot - 1
		} else if top > 0 && st.turn == 2 {
			n = top + float64(o.n(1, 9))
		}
		c.fill(o.label(w), num(n))
		if top > 0 {
			n = min(max(n, low), top)
		}
		st.mult *= n
		st.count = n
		if open != nil {
			open(c, st)
		}
	}
	o.add(p)
}

// factor is a second number that multiplies.
func (o *orderForm) factor() {
	w := o.take(o.theme[4])
	if w == "" {
		return
	}
	line, name := o.input("number", w, " = 1")
	p := &orderPart{lines: []string{line}, mult: name}
	p.say = o.q(w) + strings.NewReplacer("COUNT", o.q(o.count), "THIS", o.q(w)).Replace(o.of(o.in(", multiplied as well|: everything for each of the COUNT also times this| (price x COUNT x THIS)|, also a factor", "도 곱하기|, 이것도 곱하는 수|(가격 × COUNT × THIS)|까지 곱해서")))
	p.fill = func(c *check, st *orderState) {
		n := float64(o.n(2, 5))
		c.fill(o.label(w), num(n))
		st.mult *= n
	}
	o.add(p)
}

// later opens a text field from a count on.
func (o *orderForm) later(p *orderPart, name string) {
	_, field := o.reveal("t")
	if field == "" {
		return
	}
	n := o.n(3, 6)
	line, _ := o.input("text", field, "")
	p.lines = append(p.lines, fmt.Sprintf("if %s >= %d: %s", name, n, line))
	p.say += fmt.Sprintf(o.of(o.in("; from %d on it also asks %s|. if it is %d or more, a text field %s too", "; %d 이상이면 %s 칸도|. %d부터는 %s 글 칸도 보이기")), n, o.q(field))
	p.fill = func(c *check, st *orderState) {
		if st.count >= float64(n) {
			c.fill(o.label(field), o.of(o.in("Later|Blue", "나중|파랑")))
		}
	}
}

// contact adds the name and other fields about a person.
func (o *orderForm) contact(most int) {
	w := o.take(o.in("name|name|name|your name|team name|guest|customer|full name|contact person|nickname", "이름|이름|이름|성함|주문자|예약자|신청자|팀 이름|닉네임|대표자"))
	o.person = w
	p := &orderPart{}
	o.names["name"] = true
	line := "text name"
	if w == "name" {
		o.personN = "name"
	} else {
		line, o.personN = o.input("text", w, "")
	}
	p.lines = append(p.lines, line)
	said := []string{o.q(w)}
	label := o.label(w)
	for range o.n(0, most) {
		c := strings.Split(o.of(o.in("phone:text|e-mail:text|address:text|wishes:area|arrival:date|pick-up day:date|arrival time:time|company:text|remarks:area|street:text|town:text|table number:text", "연락처:text|이메일:text|주소:text|요청 사항:area|방문일:date|찾는 날:date|방문 시각:time|회사:text|메모:area|전화번호:text|동네:text|차량번호:text")), ":")
		if !o.fresh(c[0]) {
			continue
		}
		line, _ := o.input(c[1], c[0], "")
		p.lines = append(p.lines, line)
		s := o.q(c[0])
		switch c[1] {
		case "area":
			s += o.of(o.in(" (several lines)| as a big text box", "(여러 줄)| 여러 줄 칸"))
		case "date":
			s += o.of(o.in(" (date)| as a date", "(날짜)| 날짜"))
		case "time":
			s += o.of(o.in(" (time of day)| as a time", "(시각 입력)| 시:분"))
		}
		said = append(said, s)
	}
	p.say = fmt.Sprintf(o.of(o.in("%s|text %s|field for %s|ask for %s|you enter %s", "%s|%s 입력|%s 칸|%s 적기|%s 입력란")), strings.Join(said, ", "))
	if len(said) > 1 {
		p.say = strings.Join(said, ", ")
	}
	p.fill = func(c *check, st *orderState) {
		if st.name != "" {
			c.fill(label, st.name)
		}
	}
	o.add(p)
}

// priced draws a form with a sum. Base is what most of it is about.
func (o *orderForm) priced(base string) made {
	if o.maybe(0.6) {
		o.contact(2)
	}
	counted := base == "times" || base == "choice" && o.maybe(0.6) || base == "reveal" && o.maybe(0.6)
	if counted {
		o.count = o.of(o.theme[4])
	}
	switch base {
	case "goods":
		o.goods(5)
		if o.maybe(0.25) {
			o.several()
		}
	case "choice":
		o.choices(o.n(1, 2))
	case "times":
		o.flatOrChoice()
	case "reveal":
		if counted {
			o.flatOrChoice()
		} else {
			o.goods(3)
		}
		for range o.n(1, 2) {
			o.opens()
		}
	}
	for range o.IntN(3) {
		o.extra()
	}
	if base != "reveal" && o.maybe(0.2) {
		o.opens()
	}
	if base != "goods" && o.maybe(0.2) {
		o.several()
	}
	if o.maybe(0.5) {
		o.Shuffle(len(o.parts), func(i, j int) { o.parts[i], o.parts[j] = o.parts[j], o.parts[i] })
	}
	return o.finish(o.newSums())
}

func (o *orderForm) choices(n int) {
	at := o.IntN(3)
	for k := range n {
		o.choice(at+k, k > 0)
	}
	if had := len(o.parts); n > 1 && had > 0 && strings.Contains(o.parts[had-1].say, " +") {
		o.parts[len(o.parts)-1].say += o.of(o.in(" (added to the price)| on top of that|", "(가격에 더함)| 추가 금액|"))
	}
	if o.count != "" {
		o.times(strings.Join(o.axes, o.in(" and ", "·")), false)
	}
}

func (o *orderForm) flatOrChoice() {
	if o.maybe(0.5) {
		o.choices(1)
	} else {
		o.flat(o.q(o.count))
		o.times("", true)
		if o.maybe(0.35) {
			o.factor()
		}
	}
}

// expression is the sum of all parts.
func (o *orderForm) expression() string {
	var unit, mult, once []string
	for _, p := range o.parts {
		if p.unit != "" {
			unit = append(unit, p.unit)
		}
		if p.mult != "" {
			mult = append(mult, p.mult)
		}
		if p.once != "" {
			once = append(once, p.once)
		}
	}
	if len(unit) > 0 {
		u := strings.Join(unit, " + ")
		if len(unit) > 1 && len(mult) > 0 {
			u = "(" + u + ")"
		}
		once = append([]string{strings.Join(append([]string{u}, mult...), " * ")}, once...)
	}
	return strings.Join(once, " + ")
}

func (o *orderForm) items() string {
	for _, p := range o.parts {
		if p.items != "" {
			return p.items
		}
	}
	return ""
}

// play fills everything in and works out the sum before discounts.
func (o *orderForm) play(c *check, st *orderState) {
	for _, p := range o.parts {
		if p.fill != nil {
			p.fill(c, st)
		}
	}
	st.sub = st.unit*st.mult + st.once
}

func (o *orderForm) state(turn int) *orderState {
	return &orderState{turn: turn, mult: 1, options: map[string]string{}, ticked: map[string]bool{},
		name: o.of(o.in("Ava|Noor|Milo|Edda|Ravi|Suki|Otto|Lena|Bram|Inez", "보라|민준|하늘|서윤|도윤|지우|나래|은호|가온|슬기"))}
}

// about is a round number near what an order comes to.
func (o *orderForm) about() float64 {
	st := o.state(1)
	o.play(newCheck(""), st)
	x := st.sub * (0.5 + o.Float64()*0.7)
	step := 5.0
	if o.ko() {
		step = 5000
	}
	if o.words {
		step = 10000
	}
	return max(step, math.Round(x/step)*step)
}

// orderSums are the results with their rules.
type orderSums struct {
	discounts             []orderRule
	delivery              bool
	fee, free             float64
	feeTick               string
	net                   bool // free delivery goes by the sum after the discount
	rules, shows          []string
	lines                 []string
	sub, cut, fees, total string // labels of results, where shown
	deposit, rest, each   string
	share                 float64
	items                 string
}

func (o *orderForm) newSums() *orderSums {
	s := &orderSums{}
	if o.maybe(0.6) {
		kinds := o.some("tick|code|amount|count|amount|tick", 2)
		if o.maybe(0.75) || kinds[0] == kinds[1] {
			kinds = kinds[:1]
		}
		for _, k := range kinds {
			if len(s.discounts) == 0 || s.discounts[0].fixed == 0 {
				o.discount(s, k)
			}
		}
		if len(s.discounts) > 1 {
			s.rules = append(s.rules, o.of(o.in("both discounts are of the full sum|the discounts add up, both from the price before|if both apply, add the percentages", "둘 다 해당되면 할인율을 더함|할인은 둘 다 할인 전 금액에서 계산|할인 두 개는 합쳐서 적용")))
		}
	}
	if o.maybe(0.35) {
		o.deliver(s)
	}
	s.total = o.take(o.in("total|total|total|to pay|price|amount due|grand total|final price|cost", "합계|총액|총 금액|결제 금액|최종 금액|낼 돈|총합"))
	if (len(s.discounts) > 0 || s.delivery) && o.maybe(0.5) {
		s.sub = o.take(o.in("subtotal|before discount|sum of items|list price|regular price|gross", "소계|할인 전|정가|상품 금액|원래 금액|공급가"))
	}
	if len(s.discounts) > 0 && o.maybe(0.4) {
		s.cut = o.take(o.in("discount|you save|saved|reduction|off", "할인액|할인 금액|아낀 돈|깎은 금액"))
	}
	s.net = s.delivery && s.free > 0 && s.cut != "" && o.maybe(0.6)
	if s.delivery && (s.feeTick != "" || s.free > 0) && o.maybe(0.5) {
		s.fees = o.take(o.in("delivery fee|shipping|delivery cost|freight", "배송비|운임|배달료|배송료"))
	}
	if o.maybe(0.25) {
		s.share = float64(o.step(10, 50, 5))
		s.deposit = o.take(o.in("deposit|down payment|pay now|advance", "예약금|계약금|선금|보증금"))
		if o.maybe(0.7) {
			s.rest = o.take(o.in("rest|balance|due later|remaining|open amount", "잔금|남은 금액|나머지|현장 결제"))
		}
	}
	if o.countName != "" && o.maybe(0.15) {
		s.each = o.take(o.in("per head|average|share|each one", "하나당|평균|1당 금액"))
	}
	if o.items() != "" && o.maybe(0.2) {
		s.items = o.take(o.in("pieces|number of things|how many in all|items", "총 개수|전체 수량|모두 몇 개|개수 합계"))
		s.lines = append(s.lines, "show "+o.label(s.items)+" = "+o.items())
	}
	o.sumLines(s)
	o.sumRequest(s)
	return s
}

// discount adds a discount in percent.
func (o *orderForm) discount(s *orderSums, kind string) {
	pct := []float64{5, 10, 15, 20, 25, 30, 12, 8, 3, 7.5, 50}[o.IntN(11)]
	off := fmt.Sprintf(o.of(o.in("%s%% off|%s%% discount|minus %s%%|%s%% less", "%s%% 할인|%s%% 할인|%s%% 깎아 줌|%s%% 빼기")), num(pct))
	switch kind {
	case "tick":
		o.discountTick(s, pct, off)
	case "code":
		o.discountCode(s, pct, off)
	case "amount":
		o.discountAmount(s, pct, off)
	case "count":
		o.discountCount(s, pct, off)
	}
}

// discountAmount takes some percent, or money, off from an amount on.
func (o *orderForm) discountAmount(s *orderSums, pct float64, off string) {
	x := o.about()
	d := orderRule{cond: fmt.Sprintf("SUB >= %s", num(x)), pct: pct, holds: func(st *orderState) bool { return st.sub >= x-1e-9 }}
	manner := o.in("%[2]s from %[1]s on|from %[1]s up: %[2]s|%[2]s when the sum is at least %[1]s|orders of %[1]s or more get %[2]s", "%[1]s 이상이면 %[2]s|%[1]s부터 %[2]s|금액이 %[1]s 이상일 때 %[2]s|합쳐서 %[1]s 이상 → %[2]s")
	if o.maybe(0.3) {
		d.cond, d.holds = fmt.Sprintf("SUB > %s", num(x)), func(st *orderState) bool { return st.sub > x+1e-9 }
		manner = o.in("%[2]s if it is more than %[1]s|above %[1]s: %[2]s|over %[1]s there is %[2]s|%[2]s for sums over %[1]s", "%[1]s 넘으면 %[2]s|%[1]s 초과 시 %[2]s|%[1]s보다 많으면 %[2]s|합이 %[1]s 넘을 때 %[2]s")
	}
	if money := o.price(true); len(s.discounts) == 0 && money < x/2 && o.maybe(0.3) {
		d.pct, d.fixed = 0, money
		off = fmt.Sprintf(o.of(o.in("%s off|minus %s|a discount of %s|%s less", "%s 할인|%s 깎기|%s 빼기|%s 할인")), o.m(money))
	}
	s.discounts = append(s.discounts, d)
	s.rules = append(s.rules, fmt.Sprintf(o.of(manner), o.m(x), off))
}

func (o *orderForm) discountTick(s *orderSums, pct float64, off string) {
	w := o.take(o.in("member|student|regular customer|loyalty card|local|cash payment|staff|senior|club card|early bird|own cup|pick up myself|returning guest|union card", "회원|학생|단골|적립 카드|동네 주민|현금 결제|직원|경로 우대|조합원|조기 예약|개인 컵|직접 수령|재방문|군인"))
	line, name := o.input("check", w, "")
	s.discounts = append(s.discounts, orderRule{cond: name, pct: pct, holds: func(st *orderState) bool { return st.ticked[w] }})
	p := &orderPart{lines: []string{line}}
	p.say = fmt.Sprintf(o.of(o.in("checkbox %s: %s|tick %s for %s|%s (checkbox) gives %s|if %s is ticked, %s", "체크박스 %s: %s|%s 체크하면 %s|%s(체크) %s|%s 체크 시 %s")), o.q(w), off)
	p.fill = func(c *check, st *orderState) {
		if st.turn == 0 || o.maybe(0.3) {
			c.tick(o.label(w))
			st.ticked[w] = true
		}
	}
	o.add(p)
}

func (o *orderForm) discountCode(s *orderSums, pct float64, off string) {
	w := o.take(o.in("code|promo code|voucher|coupon|discount code|secret word|password", "코드|할인 코드|쿠폰|쿠폰 번호|암호|추천 코드"))
	code := o.of(orderCodes)
	if o.maybe(0.6) {
		code += fmt.Sprint(o.n(1, 99))
	}
	line, name := o.input("text", w, "")
	s.discounts = append(s.discounts, orderRule{cond: fmt.Sprintf("%s == %q", name, code), pct: pct, holds: func(st *orderState) bool { return st.ticked[w] }})
	p := &orderPart{lines: []string{line}}
	p.say = fmt.Sprintf(o.of(o.in("%[1]s: %[2]s gives %[3]s|a text field %[1]s, with %[2]s it is %[3]s|who types %[2]s as %[1]s gets %[3]s|field %[1]s (%[2]s = %[3]s)", "%[1]s 칸에 %[2]s 넣으면 %[3]s|%[1]s 입력, %[2]s이면 %[3]s|%[1]s(%[2]s 맞으면 %[3]s)|글 칸 %[1]s: %[2]s → %[3]s")), o.q(w), code, off)
	p.fill = func(c *check, st *orderState) {
		switch st.turn {
		case 0:
			c.fill(o.label(w), code)
			st.ticked[w] = true
		case 1:
			c.fill(o.label(w), code+"0")
		}
	}
	o.add(p)
}

func (o *orderForm) discountCount(s *orderSums, pct float64, off string) {
	n := float64(o.n(4, 8))
	what, expr := o.in("things", "개수"), o.items()
	counted := o.countName != ""
	if counted {
		what, expr = o.q(o.count), o.countName
	}
	if expr == "" {
		o.discountTick(s, pct, off)
		return
	}
	o.hot = n
	sign, from := ">=", n
	if o.maybe(0.3) {
		sign, n = ">", n-1
	}
	s.discounts = append(s.discounts, orderRule{cond: fmt.Sprintf("%s %s %s", expr, sign, num(n)), pct: pct, holds: func(st *orderState) bool {
		if counted {
			return st.count >= from
		}
		return st.items >= from
	}})
	if sign == ">" {
		all := o.in("things in all", "전부 합친 개수")
		if counted {
			all = what
		}
		s.rules = append(s.rules, fmt.Sprintf(o.of(o.in("%[3]s for more than %[1]s %[2]s|more than %[1]s %[2]s: %[3]s|over %[1]s %[2]s means %[3]s", "%[2]s %[1]s 넘으면 %[3]s|%[2]s %[1]s 초과면 %[3]s|%[2]s %[1]s보다 많을 때 %[3]s")), num(n), all, off))
		return
	}
	if counted {
		s.rules = append(s.rules, fmt.Sprintf(o.of(o.in("%[3]s from %[1]s %[2]s on|from %[1]s %[2]s: %[3]s|%[1]s or more %[2]s get %[3]s|if %[2]s is at least %[1]s, %[3]s", "%[2]s %[1]s 이상이면 %[3]s|%[2]s %[1]s부터 %[3]s|%[2]s 값이 %[1]s 이상 → %[3]s")), num(n), what, off))
		return
	}
	s.rules = append(s.rules, fmt.Sprintf(o.of(o.in("%[2]s from %[1]s pieces on (all together)|from %[1]s things in all: %[2]s|whoever takes %[1]s or more in all gets %[2]s|if there are at least %[1]s altogether, %[2]s", "모두 합쳐 %[1]s개 이상이면 %[2]s|전부 %[1]s개부터 %[2]s|총 %[1]s개 이상 사면 %[2]s")), num(n), off))
}

// deliver adds a fee, perhaps by a tick, perhaps free from an amount on.
func (o *orderForm) deliver(s *orderSums) {
	s.delivery, s.fee = true, o.price(true)
	if o.maybe(0.5) {
		w := o.take(o.in("delivery|ship it|bring it to me|courier|by post", "배달|배송|택배로 받기|퀵으로 받기|집까지"))
		if w != "" {
			line, name := o.input("check", w, "")
			s.feeTick = name
			p := &orderPart{lines: []string{line}, say: fmt.Sprintf(o.of(o.in("checkbox %s costs %s|tick %s: plus %s|%s as a checkbox, fee %s", "체크박스 %s: %s|%s 체크하면 %s|%s(체크) 요금 %s")), o.q(w), o.m(s.fee))}
			p.fill = func(c *check, st *orderState) {
				if st.turn < 2 {
					c.tick(o.label(w))
					st.ticked["fee"] = true
				}
			}
			o.add(p)
		}
	}
	if o.maybe(0.6) {
		s.free = o.about()
	}
}

// deliverySaid is the rule about the fee.
func (o *orderForm) deliverySaid(s *orderSums) string {
	base := ""
	if len(s.discounts) > 0 {
		base = o.of(o.in(" (before the discount)| counted before any discount", "(할인 전 기준)|(할인하기 전 금액으로)"))
		if s.net {
			base = o.of(o.in(" (after the discount)| counted with the discount taken off", "(할인 후 기준)|(할인된 금액으로)"))
		}
	}
	untouched := ""
	if len(s.discounts) > 0 {
		untouched = o.of(o.in(", the discount does not touch the fee|, no discount on that", ", 이 요금은 할인 안 됨|, 여기엔 할인 없음"))
	}
	free := ""
	if s.free > 0 {
		free = fmt.Sprintf(o.of(o.in("free from %s on|none if it comes to %s or more|free for orders of at least %s", "%s 이상이면 무료|%s부터 공짜|%s 이상 주문은 0")), o.m(s.free)) + base
	}
	if s.feeTick != "" {
		if free != "" {
			return fmt.Sprintf(o.of(o.in("that fee is %s|bringing it is %s|the fee: %s", "그 요금은 %s|가져다주는 값은 %s|요금은 %s")), free) + untouched
		}
		return strings.TrimPrefix(untouched, ", ")
	}
	fee := fmt.Sprintf(o.of(o.in("a delivery fee of %s is added|plus %s for delivery|delivery is always %s", "배송비 %s 더하기|배송료는 %s|배달 요금 %s 추가")), o.m(s.fee))
	if free != "" {
		fee = fmt.Sprintf(o.of(o.in("delivery %s, %s|a delivery fee of %s, %s|%s delivery (%s)", "배송비 %s, %s|배송료는 %s인데 %s|배달 요금 %s(%s)")), o.m(s.fee), free)
	}
	return fee + untouched
}

// result writes a line that shows a value and gives the name by which later lines know it.
func (o *orderForm) result(s *orderSums, word, expr string, later bool) string {
	l := o.label(word)
	if !strings.ContainsFunc(l, func(r rune) bool { return !unicode.IsLetter(r) }) {
		s.lines = append(s.lines, "show "+l+" = "+expr+o.format())
		return l
	}
	if !later {
		s.lines = append(s.lines, "show "+l+" = "+expr+o.format())
		return expr
	}
	name := o.letter()
	s.lines = append(s.lines, "let "+name+" = "+expr, "show "+l+" = "+name+o.format())
	return name
}

// sumLines writes the lines of the results.
func (o *orderForm) sumLines(s *orderSums) {
	sub := o.expression()
	amount := slices.ContainsFunc(s.discounts, func(d orderRule) bool { return strings.HasPrefix(d.cond, "SUB") })
	switch {
	case s.sub != "":
		sub = o.result(s, s.sub, sub, true)
	case !strings.ContainsAny(sub, " ("): // a name already
	case amount || s.cut != "" || s.free > 0 && !s.net || len(s.discounts) > 0 && s.free > 0:
		name := o.letter()
		s.lines = append(s.lines, "let "+name+" = "+sub)
		sub = name
	}
	net := sub
	if len(s.discounts) > 0 {
		net = o.discounted(s, sub)
	}
	if s.delivery {
		goes := sub
		if s.net {
			goes = net
		}
		fee := num(s.fee)
		switch {
		case s.feeTick != "" && s.free > 0:
			fee = fmt.Sprintf("%s && %s < %s ? %s : 0", s.feeTick, goes, num(s.free), num(s.fee))
		case s.feeTick != "":
			fee = s.feeTick + " * " + num(s.fee)
		case s.free > 0:
			fee = fmt.Sprintf("%s >= %s ? 0 : %s", goes, num(s.free), num(s.fee))
		}
		if s.fees != "" {
			fee = o.result(s, s.fees, fee, true)
		} else if strings.Contains(fee, "?") {
			fee = "(" + fee + ")"
		}
		net += " + " + fee
	}
	total := o.result(s, s.total, net, s.deposit != "" || s.each != "")
	if s.deposit != "" {
		d := o.result(s, s.deposit, total+" * "+num(s.share/100), s.rest != "")
		if s.rest != "" {
			o.result(s, s.rest, total+" - "+d, false)
		}
	}
	if s.each != "" {
		o.result(s, s.each, total+" / "+o.countName, false)
	}
}

// discounted is the sum less the discounts.
func (o *orderForm) discounted(s *orderSums, sub string) string {
	conds := make([]string, len(s.discounts))
	for i, d := range s.discounts {
		conds[i] = strings.ReplaceAll(d.cond, "SUB", sub)
	}
	if s.cut != "" {
		expr := fmt.Sprintf("%s ? %s * %s : 0", conds[0], sub, num(s.discounts[0].pct/100))
		if f := s.discounts[0].fixed; f > 0 {
			expr = fmt.Sprintf("%s ? %s : 0", conds[0], num(f))
		}
		if len(conds) > 1 {
			expr = fmt.Sprintf("%s * ((%s ? %s : 0) + (%s ? %s : 0))", sub, conds[0], num(s.discounts[0].pct/100), conds[1], num(s.discounts[1].pct/100))
		}
		return sub + " - " + o.result(s, s.cut, expr, true)
	}
	if f := s.discounts[0].fixed; f > 0 {
		return fmt.Sprintf("%s - (%s ? %s : 0)", sub, conds[0], num(f))
	}
	if orderIsSum(sub) {
		sub = "(" + sub + ")"
	}
	if len(conds) > 1 {
		return fmt.Sprintf("%s * (1 - (%s ? %s : 0) - (%s ? %s : 0))", sub, conds[0], num(s.discounts[0].pct/100), conds[1], num(s.discounts[1].pct/100))
	}
	return fmt.Sprintf("%s * (%s ? %s : 1)", sub, conds[0], num(1-s.discounts[0].pct/100))
}

// orderIsSum tells whether terms are added outside of brackets.
func orderIsSum(s string) bool {
	depth := 0
	for _, r := range s {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		case '+':
			if depth == 0 {
				return true
			}
		}
	}
	return false
}

// sumRequest says what is to be shown.
func (o *orderForm) sumRequest(s *orderSums) {
	if s.delivery {
		if t := o.deliverySaid(s); t != "" {
			s.rules = append(s.rules, t)
		}
	}
	var said []string
	if s.items != "" {
		said = append(said, o.q(s.items)+o.of(o.in(" (all quantities together)| (the sum of the quantities)", "(수량을 모두 더한 것)|(수량 합)")))
	}
	for _, w := range []string{s.sub, s.cut, s.fees} {
		if w == "" {
			continue
		}
		t := o.q(w)
		if w == s.sub && o.maybe(0.4) {
			t += o.of(o.in(" (before everything)| (no discount, no delivery)", "(아무것도 빼거나 더하기 전)|(할인·배송 반영 전)"))
		}
		said = append(said, t)
	}
	said = append(said, o.totalSaid(s))
	if s.deposit != "" {
		t := fmt.Sprintf(o.of(o.in("%s (%s%% of the %s)|%s, which is %s%% of %s|%s = %s%% of %s", "%s(%s%% / %s 기준)|%s: %s%%(%s의)|%s = %s%% × %s")), o.q(s.deposit), num(s.share), o.q(s.total))
		said = append(said, t)
	}
	if s.rest != "" {
		said = append(said, o.q(s.rest)+o.of(o.in(" (what is left)| after that|", "(그걸 뺀 것)|(남는 돈)|")))
	}
	if s.each != "" {
		said = append(said, fmt.Sprintf(o.of(o.in("%s (%s divided by %s)|%s = %s / %s", "%s(%s 나누기 %s)|%s = %s ÷ %s")), o.q(s.each), o.q(s.total), o.q(o.count)))
	}
	manner := o.of(o.in("show %s|results: %s|below: %s|it shows %s|display %s|at the bottom %s|i want to see %s|%s at once", "%s 보이기|결과: %s|아래에 %s|%s 바로 표시|%s 나오게|맨 밑에 %s|%s 계산|보여 줄 것: %s"))
	if o.ko() && o.maybe(0.4) {
		manner = o.of([]string{"%s 보여줘|%s 계산해줘|아래에 %s 나오게 해줘", "%s 보여 주세요|%s 계산해 주세요|%s 나왔으면 해요", "%s 표시하기|%s 나오는 거|%s 자동 계산", "%s 나오게 해주세요|%s 보였으면 좋겠어요|%s 알려주세요"}[o.pol])
	}
	s.shows = []string{fmt.Sprintf(manner, strings.Join(said, ", "))}
}

// totalSaid is the total, now and then with how it comes about.
func (o *orderForm) totalSaid(s *orderSums) string {
	t := o.q(s.total)
	if s.sub == "" || s.cut == "" || s.delivery && s.fees == "" || o.maybe(0.5) {
		return t
	}
	f := o.in("%s less %s", "%s에서 %s 뺀 값")
	symbols := o.maybe(0.5)
	if symbols {
		f = "%s - %s"
	}
	f = fmt.Sprintf(f, o.q(s.sub), o.q(s.cut))
	if s.delivery && symbols {
		f += " + " + o.q(s.fees)
	} else if s.delivery {
		f += fmt.Sprintf(o.in(" and with %s", "에 %s 더하기"), o.q(s.fees))
	}
	if symbols {
		return t + " = " + f
	}
	return t + " (" + f + ")"
}

// compute is what the page shows for a state.
func (s *orderSums) compute(st *orderState) []float64 {
	cut := 0.0
	for _, d := range s.discounts {
		if d.holds(st) {
			cut += st.sub*d.pct/100 + d.fixed
		}
	}
	fee, goes := 0.0, st.sub
	if s.net {
		goes -= cut
	}
	if s.delivery && (s.feeTick == "" || st.ticked["fee"]) && (s.free == 0 || goes < s.free-1e-9) {
		fee = s.fee
	}
	st.total = st.sub - cut + fee
	var list []float64
	for _, r := range []struct {
		label string
		x     float64
	}{{s.sub, st.sub}, {s.cut, cut}, {s.fees, fee}, {s.total, st.total}, {s.deposit, st.total * s.share / 100}, {s.rest, st.total * (1 - s.share/100)}, {s.each, st.total / st.count}, {s.items, st.items}} {
		if r.label != "" {
			list = append(list, r.x)
		}
	}
	return list
}

// orderEnd is what is said at the press of the button.
type orderEnd struct {
	button, text string
	reset        string // the label of the second button
	hidden       bool   // the result comes with the button
	rules        []orderRule
	said         string
	lines        []string
	tokens       map[string]string // of the text: what the request calls it
	exprs        map[string]string
}

// ending draws the button and its text.
func (o *orderForm) ending() *orderEnd {
	e := &orderEnd{tokens: map[string]string{}, exprs: map[string]string{}}
	e.button = o.take(o.in("order|book|book now|send|reserve|rent|place order|submit|confirm|request|buy|count me in|go|order now|sign me up|yes please|hand in|finish|save my seat|all done|check out|let's go", "주문|예약|예약하기|보내기|주문하기|대여|신청|접수|확인|구매|제출|결제|끝|신청하기|주문 넣기|자리 맡기|완료|맡기기|좋아요|예약 확정"))
	plain := o.in(orderPlainEn, orderPlainKo)
	if o.person != "" {
		plain = o.in(orderTextsEn, orderTextsKo)
		e.tokens["name"], e.exprs["name"] = o.person, o.personN
	}
	e.text = o.of(plain)
	if o.option != "" && o.maybe(0.4) {
		e.text = o.after(e.text, o.of(o.in(orderTailsEn, orderTailsKo)))
		e.tokens["option"], e.exprs["option"] = o.option, o.optExpr
	} else if o.countName != "" && o.maybe(0.3) {
		e.text = o.after(e.text, o.of(o.in(orderCountsEn, orderCountsKo)))
		e.tokens["count"], e.exprs["count"] = o.count, o.countName
	}
	if o.maybe(0.45) {
		o.refusals(e)
	}
	o.endSaid(e)
	o.endLines(e)
	return e
}

// after joins two sentences.
func (o *orderForm) after(a, b string) string {
	if r := a[len(a)-1]; r != '.' && r != '!' && !strings.HasPrefix(b, "(") {
		return a + o.of(". |! ") + b
	}
	return a + " " + b
}

// refusals are conditions under which the button says something else.
func (o *orderForm) refusals(e *orderEnd) {
	kinds := o.some("name|most|none|name|agree", o.n(1, 2))
	if len(kinds) > 1 && kinds[0] == kinds[1] {
		kinds = kinds[:1]
	}
	for _, k := range kinds {
		switch k {
		case "name":
			o.refuseName(e)
		case "most":
			o.refuseMost(e)
		case "none":
			o.refuseNone(e)
		case "agree":
			o.refuseTick(e)
		}
	}
}

func (o *orderForm) refuse(e *orderEnd, cond, text, when string, holds func(st *orderState) bool) {
	e.rules = append(e.rules, orderRule{cond: cond, text: text, holds: holds})
	e.said += o.of(o.in("; |. |, but ", ". |, |; ")) + fmt.Sprintf(o.of(o.in("%[1]s: %[2]s|%[1]s it says %[2]s instead|%[1]s, say %[2]s", "%[1]s %[2]s|%[1]s 대신 %[2]s|%[1]s: %[2]s")), when, o.quoted(text))
}

// quoted is a text as the request quotes it.
func (o *orderForm) quoted(s string) string {
	if strings.Contains(s, "'") || o.mark%2 == 0 {
		return "\"" + s + "\""
	}
	if o.mark == 1 {
		return "“" + s + "”"
	}
	return "'" + s + "'"
}

func (o *orderForm) refuseName(e *orderEnd) {
	if o.person == "" {
		return
	}
	o.refuse(e, o.personN+" == \"\"", o.of(o.in("Please tell us your name|Name missing|Who are you?|We need a name|No name, no order|Name first, please|Oops, the name is empty", "이름을 적어 주세요|누구세요?|이름이 비었어요|이름부터 써 주세요|이름 없이는 안 돼요|빈칸이 있어요")),
		fmt.Sprintf(o.of(o.in("without a %s|if %s is empty|when %s is missing", "%s 비어 있으면|%s 없으면|%s 안 적으면")), o.q(o.person)), func(st *orderState) bool { return st.name == "" })
}

func (o *orderForm) refuseMost(e *orderEnd) {
	n, expr, what := float64(o.n(5, 14)), o.items(), o.in("things in all", "전부 합친 개수")
	counted := o.countName != ""
	if counted {
		expr, what = o.countName, o.q(o.count)
	}
	if expr == "" || o.hot > 0 {
		return
	}
	for _, p := range o.parts {
		if p.mult+p.items != "" && strings.Contains(p.lines[0], "..") {
			return
		}
	}
	o.hot = n + 1
	o.refuse(e, fmt.Sprintf("%s > %s", expr, num(n)), o.of(o.in("Too many, please call us|That is more than we have|Sorry, not so many|We are too small for that|Whoa, that is a lot|Please split it up|Over the limit", "너무 많아요, 전화 주세요|그만큼은 없어요|죄송하지만 안 됩니다|인원이 넘쳤어요|한도를 넘었어요|나눠서 신청해 주세요|조금만 줄여 주세요")),
		fmt.Sprintf(o.of(o.in("for more than %[1]s %[2]s|if %[2]s are over %[1]s|with more than %[1]s %[2]s", "%[2]s %[1]s 넘으면|%[2]s %[1]s 초과면|%[2]s %[1]s보다 많으면")), num(n), what), func(st *orderState) bool {
			if counted {
				return st.count > n
			}
			return st.items > n
		})
}

func (o *orderForm) refuseNone(e *orderEnd) {
	if expr := o.items(); expr != "" {
		o.refuse(e, expr+" == 0", o.of(o.in("Nothing chosen yet|Your basket is empty|Pick something first|Please enter a quantity", "아무것도 안 골랐어요|수량을 적어 주세요|바구니가 비었어요|하나는 골라 주세요")),
			o.of(o.in("if nothing is ordered|when all quantities are 0|with no item at all", "아무것도 주문 안 하면|수량이 전부 0이면|하나도 없으면")), func(st *orderState) bool { return st.items == 0 })
	}
}

func (o *orderForm) refuseTick(e *orderEnd) {
	w := o.take(o.in("I agree to the rules|terms accepted|I am over 18|read the rules|I can swim|no allergies|paid in advance|I bring my ID", "약관 동의|규칙 읽음|성인입니다|수영 가능|개인정보 동의|주의 사항 확인|환불 규정 동의|신분증 지참"))
	if w == "" {
		return
	}
	line, name := o.input("check", w, "")
	p := &orderPart{lines: []string{line}, say: fmt.Sprintf(o.of(o.in("checkbox %s|a tick box %s|%s (checkbox)", "체크박스 %s|%s 체크|%s(체크박스)")), o.q(w))}
	p.fill = func(c *check, st *orderState) {
		if st.turn == 0 || o.maybe(0.4) {
			c.tick(o.label(w))
			st.ticked[w] = true
		}
	}
	o.add(p)
	o.refuse(e, "!"+name, o.of(o.in("Please tick the box|One tick is missing|Not without that|Read it first, please|Sorry, we need your yes", "체크해 주세요|확인이 필요해요|동의가 필요합니다|먼저 체크하세요|그건 꼭 필요해요")),
		fmt.Sprintf(o.of(o.in("if %s is not ticked|unless %s is ticked|without the tick at %s", "%s 체크 안 하면|%s 체크가 없으면|%s 안 했으면")), o.q(w)), func(st *orderState) bool { return !st.ticked[w] })
}

// endSaid is the request about the button.
func (o *orderForm) endSaid(e *orderEnd) {
	t := e.text
	for k, w := range e.tokens {
		t = strings.ReplaceAll(t, "{"+k+"}", o.token(w))
	}
	button := o.q(e.button)
	if o.quote < 2 && o.maybe(0.5) {
		button = o.quoted(o.label(e.button))
	}
	manner := o.of(o.in("button %s says %s|%s button -> %s|when i press %s it should say %s|a button %s; then it says %s|pressing %s shows the text %s|after %s (button): %s|and a button %s that answers %s|on %s it confirms with %s",
		"%s 버튼 누르면 %s|버튼 %s → %s|%s 버튼을 누르면 %s 문구 표시|%s 누르면 %s 뜨게|버튼은 %s, 누르면 %s|버튼 %s: %s 나오기|%s 버튼 있고 눌렀을 때 %s"))
	if o.ko() && o.maybe(0.35) {
		manner = o.of([]string{"버튼 %s 누르면 %s 띄워줘|%s 버튼 하나, 누르면 %s 나오게 해줘", "버튼 %s 누르면 %s 띄워 주세요|%s 버튼을 누르면 %s 나와야 해요", "버튼 %s 누르면 %s 뜨는 거|%s 버튼 → %s 출력", "%s 버튼 누르면 %s 뜨게 해주세요|버튼 %s 눌렀을 때 %s 보여주세요"}[o.pol])
	}
	if !o.ko() && o.quote == 0 && !strings.HasPrefix(manner, "button") && !strings.HasPrefix(manner, "%s button") {
		button = o.quoted(o.label(e.button))
	}
	if o.ko() && strings.HasPrefix(manner, "%s 누르면") {
		button += " 버튼"
	}
	e.said = fmt.Sprintf(manner, button, o.quoted(t)) + e.said
	if len(e.rules) > 1 {
		e.said += o.of(o.in(" (the first that applies)|, in this order|", "(앞의 것 먼저)|, 이 순서로|"))
	}
}

// token is how the request marks a place in a text.
func (o *orderForm) token(w string) string {
	switch o.mark {
	case 0:
		return "{" + w + "}"
	case 1:
		return "[" + w + "]"
	case 2:
		return "<" + w + ">"
	}
	if o.ko() {
		return "(" + w + ")"
	}
	return strings.ToUpper(w)
}

// endLines writes the button and its texts.
func (o *orderForm) endLines(e *orderEnd) {
	t := e.text
	if len(e.rules) == 0 {
		for k, x := range e.exprs {
			t = strings.ReplaceAll(t, "{"+k+"}", "{"+x+"}")
		}
		e.lines = []string{"var sent = false", "button " + o.label(e.button) + ": sent = true", "if sent: say " + t}
		return
	}
	expr := ""
	for _, r := range e.rules {
		expr += fmt.Sprintf("%s ? \"%s\" : ", r.cond, r.text)
	}
	e.lines = []string{"var sent = false", "button " + o.label(e.button) + ": sent = true", "if sent: say {" + expr + orderJoin(t, e.exprs) + "}"}
}

// orderJoin writes a text with places as joined parts.
func orderJoin(t string, exprs map[string]string) string {
	var list []string
	for t != "" {
		at := strings.Index(t, "{")
		if at < 0 {
			at = len(t)
		}
		if at > 0 {
			list = append(list, "\""+t[:at]+"\"")
		}
		if t = t[at:]; t != "" {
			end := strings.Index(t, "}")
			list = append(list, exprs[t[1:end]])
			t = t[end+1:]
		}
	}
	return strings.Join(list, " + ")
}

// says is the text that a state gets.
func (o *orderForm) says(e *orderEnd, st *orderState) string {
	for _, r := range e.rules {
		if r.holds(st) {
			return r.text
		}
	}
	t := strings.ReplaceAll(e.text, "{name}", st.name)
	t = strings.ReplaceAll(t, "{option}", st.options[o.option])
	return strings.ReplaceAll(t, "{count}", num(st.count))
}

// finish puts all together.
func (o *orderForm) finish(s *orderSums) made {
	var e *orderEnd
	if o.person != "" || o.maybe(0.3) {
		e = o.ending()
	}
	if e != nil {
		o.clears(e)
		o.hides(s, e)
	}
	var fields, body, said []string
	for _, p := range o.parts {
		fields = append(fields, p.lines...)
		if p.say != "" {
			said = append(said, p.say)
		}
	}
	body = append(append([]string{"app " + o.label(o.heading())}, fields...), s.lines...)
	sections := [][]string{said, s.rules, s.shows}
	if e != nil {
		body = append(body, e.lines...)
		sections = append(sections, []string{e.said})
	}
	return made{request: o.request(sections), sketch: o.sketch(body), checks: o.checks(s, e)}
}

// clears adds a second button that empties the form.
func (o *orderForm) clears(e *orderEnd) {
	if !o.maybe(0.12) {
		return
	}
	e.reset = o.take(o.in("start over|clear|reset|new order|empty all|next customer", "처음부터|지우기|초기화|새 주문|모두 비우기|다음 손님"))
	e.lines = slices.Insert(e.lines, 2, "button "+o.label(e.reset)+": reset()")
	e.said += fmt.Sprintf(o.of(o.in("; a second button %s empties everything|. button %s clears the form|; next to it %s, which resets all", "; 옆에 %s 버튼은 전부 초기화|. %s 버튼 누르면 입력 다 지우기|; 두 번째 버튼 %s: 처음 상태로")), o.quoted(o.label(e.reset)))
}

// hides lets the result come only with the button.
func (o *orderForm) hides(s *orderSums, e *orderEnd) {
	if s.sub+s.cut+s.fees+s.deposit+s.each+s.items != "" || !o.maybe(0.2) {
		return
	}
	e.hidden = true
	last := len(s.lines) - 1
	e.lines = slices.Insert(e.lines, len(e.lines)-1, "if sent: "+s.lines[last])
	s.lines = s.lines[:last]
	s.shows = []string{fmt.Sprintf(o.of(o.in("%s only after the button is pressed|show %s not before the button|the %s appears with the button press", "%s 값은 버튼을 눌러야 보이기|%s 결과는 버튼 누른 뒤에만|버튼 누르기 전엔 %s 숨기기")), o.q(s.total))}
}

// heading is the title, one of the theme's.
func (o *orderForm) heading() string {
	if o.called == "" {
		o.called = o.of(o.theme[0])
	}
	return o.called
}

func (o *orderForm) checks(s *orderSums, e *orderEnd) []*check {
	var list []*check
	for turn := range o.n(2, 3) {
		st := o.state(turn)
		if turn == 1 && e != nil && slices.ContainsFunc(e.rules, func(r orderRule) bool { return strings.HasSuffix(r.cond, "== \"\"") }) && o.maybe(0.7) {
			st.name = ""
		}
		c := newCheck([]string{"first", "second", "third"}[turn])
		o.play(c, st)
		results := s.compute(st)
		press := e != nil && (turn < 2 || e.hidden || e.reset != "" || o.maybe(0.5))
		if press {
			c.click(o.label(e.button), 1)
		}
		switch {
		case press && turn == 2 && e.reset != "":
			c.click(o.label(e.reset), 1).gone(o.says(e, st))
			list = append(list, c)
			continue
		case press:
			c.text(o.says(e, st))
		case e != nil:
			c.gone(o.says(e, st))
		}
		for _, x := range results {
			c.number(x)
		}
		list = append(list, c)
	}
	return list
}

// intro says what is wanted.
func (o *orderForm) intro() string {
	h := o.heading()
	if o.maybe(0.2) && !o.ko() {
		h = title(h)
	}
	place := o.of(o.in(orderPlacesEn, orderPlacesKo))
	if o.ko() {
		make := []string{"만들어줘", "만들어 주세요", "만들기", "만들어주실 수 있나요"}[o.pol]
		return fmt.Sprintf(o.of("%[1]s|%[1]s|%[1]s 앱|%[1]s 양식 %[3]s|%[2]s에서 쓸 %[1]s|%[2]s용 %[1]s 페이지 %[3]s|안녕하세요, %[1]s 폼이 필요해요|%[1]s 화면 하나 %[3]s|%[2]s에서 쓰려고 하는데 %[1]s|손님용 %[1]s 폼|%[1]s 받는 페이지|저기 %[1]s 좀 %[3]s"), h, place, make)
	}
	an := "a "
	if strings.ContainsRune("aeiouAEIOU", rune(h[0])) {
		an = "an "
	}
	h = strings.TrimSpace(h)
	return fmt.Sprintf(o.of("%[1]s|%[1]s|%[1]s app|i need %[3]s%[1]s|%[1]s for %[2]s|hi! for %[2]s i'd like %[3]s%[1]s|please make %[3]s%[1]s|can you build a little %[1]s for %[2]s?|make me %[3]s%[1]s page|we take it all on paper right now, so: %[1]s|simple %[1]s wanted|%[1]s, nothing fancy|for %[2]s: %[1]s|Could I get %[3]s%[1]s"), h, place, an)
}

func (o *orderForm) request(sections [][]string) string {
	heads := strings.Split(o.in("fields|rules|results|button", "입력|규칙|결과|버튼"), "|")
	order := []int{0, 1, 2, 3}[:len(sections)]
	if len(sections) == 4 {
		order = [][]int{{0, 1, 2, 3}, {0, 1, 2, 3}, {0, 2, 1, 3}, {0, 3, 1, 2}, {2, 0, 1, 3}, {1, 0, 2, 3}, {3, 0, 1, 2}}[o.IntN(7)]
	} else if o.maybe(0.4) {
		order = [][]int{{2, 0, 1}, {1, 0, 2}, {0, 2, 1}}[o.IntN(3)]
	}
	manner := o.IntN(6)
	var all, flat []string
	for _, i := range order {
		if len(sections[i]) == 0 {
			continue
		}
		flat = append(flat, sections[i]...)
		t := strings.Join(sections[i], o.of("; |; |. "))
		if manner == 3 {
			t = heads[i] + ": " + strings.TrimPrefix(strings.Join(sections[i], "; "), heads[i]+": ")
		}
		all = append(all, t)
	}
	start := o.intro()
	stop := strings.TrimRight(start, "?") != start
	switch manner {
	case 0: // a bare run
		return start + o.of(": |, |; |. ") + strings.Join(flat, o.of("; |, |; ")) + o.bye()
	case 1, 5: // sentences
		if !stop {
			start += "."
		}
		for i := range all {
			if manner == 1 || o.quote == 2 {
				all[i] = title(all[i])
			}
			all[i] += "."
		}
		return start + " " + strings.Join(all, " ") + o.bye()
	case 2: // points
		mark := o.of("\n- |\n* |\n")
		return start + mark + strings.Join(flat, mark)
	case 3: // headed
		return start + o.of("\n|. ") + strings.Join(all, o.of("\n|. "))
	}
	return start + ". " + strings.Join(all, o.of(". |\n|; then |. ")[:]) + o.bye()
}

func (o *orderForm) bye() string {
	if o.maybe(0.6) {
		return ""
	}
	return o.of(o.in(" thx| thanks!| that's it| Thank you.| cheers| many thanks", " 부탁해| 부탁드려요| 감사합니다| 이상입니다| 고마워요| 이게 다예요"))
}

var orderRolesEn = "volunteer|beekeeper|choir|puppet theatre|night watch|lifeguard|seed swap|mushroom walk|robot club|baking contest|scarecrow contest|book club|lantern parade|chess evening|raft race|pen friend|summer camp|dance course|poetry slam|kite day|river clean-up|cheese jury|model railway|stargazing|repair café|cider press|talent show|orchestra|ghost tour guide|allotment|bell ringing|first aid course|language exchange|pottery kiln|sheep shearing|radio show|sand castle cup|tree planting|knitting circle|crossword cup"
var orderRolesKo = "자원봉사|합창단|양봉 교실|인형극|야간 순찰|씨앗 나눔|버섯 산책|로봇 동아리|빵 경연|허수아비 대회|독서 모임|연등 행렬|바둑 대회|뗏목 경주|펜팔|여름 캠프|춤 강좌|시 낭송회|연날리기|하천 청소|치즈 심사단|기차 모형반|별 보기|수리 카페|장기 자랑|오케스트라|해설사|텃밭 분양|응급 처치 강좌|언어 교환|도자기 가마|양털 깎기|마을 라디오|모래성 대회|나무 심기|뜨개 모임|십자말 대회|탈춤반|김장 나눔|둘레길 걷기"
var orderPicksEn = "group=red/green/silver|day=Monday/Wednesday/Friday|role=cook/driver/guide/cleaner|level=beginner/middle/expert|shirt=S/M/L/XL|voice=soprano/alto/tenor/bass|meal=meat/fish/vegan|slot=morning/noon/evening|team=owls/foxes/otters|language=English/Polish/Turkish|tool=rake/spade/shears|room=attic/cellar/barn|route=short/long/steep|seat=front/middle/back|travel=train/bike/car|instrument=flute/drum/fiddle"
var orderPicksKo = "조=빨강/초록/은색|요일=월요일/수요일/토요일|역할=요리/운전/안내/청소|수준=초급/중급/고급|티셔츠=S/M/L/XL|성부=소프라노/알토/테너/베이스|식사=고기/생선/채식|시간대=오전/오후/저녁|팀=부엉이/여우/수달|언어=한국어/영어/베트남어|도구=삽/호미/가위|장소=다락/지하/마당|길=짧은 길/긴 길/가파른 길|좌석=앞/중간/뒤|교통=기차/자전거/버스|악기=피리/북/해금"
var orderNumbersEn = "age|people|years of experience|children|hours a week|height in cm|helpers|guests|team members|free evenings"
var orderNumbersKo = "나이|인원|경력|아이 수|봉사 시간|키|도우미 수|손님 수|팀원 수|가능한 날수"

// apply is an application without a sum: fields, and what the button answers.
func (o *orderForm) apply() made {
	o.theme[0] = o.of(o.in(orderRolesEn, orderRolesKo)) + " " + o.of(o.in("application|sign-up|registration|form|entry form", "신청서|신청|지원서|등록|참가 신청"))
	o.contact(3)
	for range o.IntN(3) {
		o.pick()
	}
	e := &orderEnd{tokens: map[string]string{"name": o.person}, exprs: map[string]string{"name": o.personN}}
	e.button = o.take(o.in("apply|send|sign up|join|submit|register|enter|i'm in|hand in|count me in|enrol|go", "신청|지원하기|보내기|등록|참가|제출|접수하기|함께하기|신청하기|가입"))
	e.text = o.of(o.in(orderTextsEn, orderTextsKo))
	o.applyPicks(e)
	for range o.n(0, 2) {
		o.limit(e)
	}
	if o.maybe(0.4) {
		o.refuseName(e)
	}
	if o.maybe(0.3) {
		o.refuseTick(e)
	}
	if o.maybe(0.3) {
		o.refuseMail(e)
	}
	if o.maybe(0.6) {
		o.Shuffle(len(o.parts), func(i, j int) { o.parts[i], o.parts[j] = o.parts[j], o.parts[i] })
	}
	o.endSaid(e)
	o.endLines(e)
	o.clears(e)
	var body, said []string
	for _, p := range o.parts {
		body, said = append(body, p.lines...), append(said, p.say)
	}
	body = append(append([]string{"app " + o.label(o.heading())}, body...), e.lines...)
	return made{request: o.request([][]string{said, nil, nil, {e.said}}), sketch: o.sketch(body), checks: o.applyChecks(e)}
}

// pick asks for one of some options, without prices.
func (o *orderForm) pick() {
	w := o.of(o.in(orderPicksEn, orderPicksKo))
	axis, opts, _ := strings.Cut(w, "=")
	if !o.fresh(axis) {
		return
	}
	all := strings.Split(opts, "/")
	kind := o.of("choice|radio")
	line, name := o.input(kind, axis, "")
	var written []string
	for _, w := range all {
		written = append(written, o.label(w))
	}
	p := &orderPart{lines: []string{line + ": " + strings.Join(written, " | ")}, unit: name, items: axis} // without prices these two are what the text names
	manner := o.of(o.in("%s: %s (drop-down)|drop-down %s with %s|choose %s: %s", "%s: %s (드롭다운)|%s 드롭다운 %s|%s 선택: %s"))
	if kind == "radio" {
		manner = o.of(o.in("%s as radio buttons: %s|radio buttons %s: %s", "%s 라디오 버튼 %s|%s(라디오): %s"))
	}
	p.say = fmt.Sprintf(manner, o.q(axis), strings.Join(all, o.of(", | / |, ")))
	p.fill = func(c *check, st *orderState) {
		k := o.IntN(len(all))
		c.choose(o.label(axis), o.label(all[k]))
		st.options[axis] = o.label(all[k])
	}
	o.add(p)
}

// applyPicks lets the text name all that was chosen, as nothing else uses it.
func (o *orderForm) applyPicks(e *orderEnd) {
	var marks []string
	for _, p := range o.parts {
		if p.items == "" {
			continue
		}
		k := fmt.Sprintf("option%d", len(marks))
		e.tokens[k], e.exprs[k] = p.items, p.unit
		marks = append(marks, "{"+k+"}")
	}
	if len(marks) == 1 {
		e.text = o.after(e.text, strings.ReplaceAll(o.of(o.in(orderTailsEn, orderTailsKo)), "{option}", marks[0]))
	} else if len(marks) > 1 {
		e.text = o.after(e.text, fmt.Sprintf(o.of(o.in("(%s, %s)|%s and %s, right?|Noted: %s / %s|%s with %s it is.|First %s, then %s.", "(%s, %s)|%s / %s 확인!|선택: %s, %s|%s 그리고 %s|%s - %s")), marks[0], marks[1]))
	}
}

// limit asks for a number and answers otherwise below or above a bound.
func (o *orderForm) limit(e *orderEnd) {
	w := o.take(o.in(orderNumbersEn, orderNumbersKo))
	if w == "" {
		return
	}
	n := float64(o.n(2, 9))
	switch w {
	case "age", "나이":
		n = float64(o.n(8, 30))
	case "height in cm", "키":
		n = float64(o.n(11, 18) * 10)
	}
	line, name := o.input("number", w, "")
	x := 0.0
	low := o.maybe(0.5)
	p := &orderPart{lines: []string{line}, say: o.q(w) + o.of(o.in(" (number)| as a number|", "(숫자)| 숫자 칸|"))}
	p.fill = func(c *check, st *orderState) {
		x = n
		if st.turn == 1 && low {
			x = n - 1
		} else if st.turn == 1 {
			x = n + 1
		} else if st.turn == 2 {
			x = n + float64(o.n(1, 3))
		}
		c.fill(o.label(w), num(x))
	}
	o.add(p)
	texts := o.in("Sorry, that does not work|Please call us|Maybe next year|We have to say no|That is outside our limits|Hmm, check that number|Not possible, sorry|Talk to us first", "죄송하지만 안 됩니다|전화 주세요|내년에 만나요|조건이 맞지 않아요|숫자를 확인해 주세요|이번에는 어려워요|먼저 상담해 주세요")
	text := o.of(texts)
	if slices.ContainsFunc(e.rules, func(r orderRule) bool { return r.text == text }) {
		text += o.in(" :(", " ㅠㅠ")
	}
	if low {
		o.refuse(e, fmt.Sprintf("%s < %s", name, num(n)), text, fmt.Sprintf(o.of(o.in("if %[1]s is under %[2]s|with %[1]s below %[2]s|if %[1]s is less than %[2]s", "%[1]s %[2]s 미만이면|%[1]s %[2]s보다 작으면|%[1]s 값이 %[2]s 미만일 때")), o.q(w), num(n)), func(*orderState) bool { return x < n })
		return
	}
	o.refuse(e, fmt.Sprintf("%s > %s", name, num(n)), text, fmt.Sprintf(o.of(o.in("if %[1]s is over %[2]s|with %[1]s above %[2]s|if %[1]s is more than %[2]s", "%[1]s %[2]s 초과면|%[1]s %[2]s보다 크면|%[1]s 값이 %[2]s 넘으면")), o.q(w), num(n)), func(*orderState) bool { return x > n })
}

// refuseMail wants an @ in the address.
func (o *orderForm) refuseMail(e *orderEnd) {
	w := o.in("mail address", "메일 주소")
	if o.used[o.in("e-mail", "이메일")] || !o.fresh(w) {
		return
	}
	line, name := o.input("text", w, "")
	p := &orderPart{lines: []string{line}, say: o.q(w)}
	p.fill = func(c *check, st *orderState) {
		st.mail = "someone.example.com"
		if st.turn != 1 {
			st.mail = "some@example.com"
		}
		c.fill(o.label(w), st.mail)
	}
	o.add(p)
	o.refuse(e, fmt.Sprintf("!has(%s, \"@\")", name), o.of(o.in("The mail address looks wrong|Where is the @?|Check your mail, please|That is no mail address", "메일 주소가 이상해요|골뱅이가 없어요|메일 주소를 확인해 주세요|올바른 메일이 아닙니다")),
		fmt.Sprintf(o.of(o.in("if %s has no @|without an @ in %s|when there is no @ in %s", "%s에 @ 없으면|%s에 @가 빠지면|%s 안에 @가 없을 때")), o.q(w)), func(st *orderState) bool { return !strings.Contains(st.mail, "@") })
}

func (o *orderForm) applyChecks(e *orderEnd) []*check {
	var list []*check
	for turn := range 3 {
		st := o.state(turn)
		if turn == 2 && slices.ContainsFunc(e.rules, func(r orderRule) bool { return strings.HasSuffix(r.cond, "== \"\"") }) {
			st.name = ""
		}
		c := newCheck([]string{"right", "refused", "third"}[turn])
		o.play(c, st)
		c.click(o.label(e.button), 1)
		if turn == 2 && e.reset != "" {
			c.click(o.label(e.reset), 1)
		}
		t := o.says(e, st)
		for i := range 2 {
			k := fmt.Sprintf("option%d", i)
			t = strings.ReplaceAll(t, "{"+k+"}", st.options[e.tokens[k]])
		}
		if turn == 2 && e.reset != "" {
			list = append(list, c.gone(t))
			continue
		}
		list = append(list, c.text(t))
	}
	return list
}
