package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
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

var orderReserved = sync.OnceValue(func() []string {
	return strings.Split("days,words,lines,text,code,pad,date,time,day,week,month,title,notes,note,number,sets,pairs,rounds,label,count,sum,name,pages,sections,balls,cups,initials,lessons,boxes,score,area,check,choice,slot,list,group,show,size,color,colour,table,tables,series,face,speed,rows,tab,timer,picked,stage,sent", ",")
})

// input writes a field: a label of one word is its own name, others get a letter.
func (o *orderForm) input(keyword, word, mid string) (line, name string) {
	name = strings.ToLower(word)
	plain := !strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) }) && !slices.Contains(orderReserved(), name)
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
