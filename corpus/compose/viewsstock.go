package compose

import (
	"fmt"
	"strings"
)

// A viewsStock is an app of things with a number, what is done with them, and what comes of it.
type viewsStock struct {
	*views
	thing, things, attr, unit, qty, second, third, who string
	col, num, q, whoName                               string // names of the sketch
	base, log, amount, button                          string
	format                                             string
	rules                                              []func(rows []viewsSale, total float64) float64
	sees                                               []func(c *check, rows []viewsSale, total float64)
	end                                                []string // lines of the last view
}

type viewsSale struct {
	thing, who string
	qty, sum   float64
}

func viewsRow(g *gen, table string) []string {
	all := strings.Split(strings.TrimSpace(table), "\n")
	return strings.Split(all[g.IntN(len(all))], "|")
}

func viewsStockDraw(g *gen) made {
	f := viewsRow(g, g.in(viewsStockEn, viewsStockKo))
	s := &viewsStock{views: newViews(g, f[0], f[1]), thing: f[2], things: f[3], attr: f[4], unit: f[5], qty: f[6], second: f[7], third: f[8], who: f[9]}
	if s.who != "" && g.maybe(0.35) {
		s.who = ""
	}
	s.col, s.num, s.q = viewsName(s.thing), viewsName(s.attr), viewsName(s.qty)
	s.format = s.views.format(s.unit)
	s.base, s.log, s.amount = viewsName(s.things), viewsName(s.second), "amount"
	if len(s.base) == 1 {
		s.base = "stock"
	}
	if s.log == s.col || len(s.log) == 1 || s.log == s.base || s.log == s.q || s.log == s.whoName {
		s.log = "done"
	}
	if g.ko() {
		s.base, s.log, s.amount = "목록", "기록", "금액"
		if s.unit != "원" {
			s.amount = "합"
		}
	}
	s.listOfThings()
	s.listOfSales()
	s.results()
	for i := range 2 {
		s.try(i)
	}
	return s.finish()
}

func (s *viewsStock) listOfThings() {
	s.view(s.things, s.in(s.of("add|enter|put in|type in|keep"), s.of("등록|입력|적기")), s.pair(s.thing, s.attr))
	s.listDecl(s.base, s.label(s.things), s.decl("text", s.thing, ""), s.decl("number", s.attr, ""))
	if s.maybe(0.13) {
		s.extra("the same %[1]s only once|no %[1]s twice|each %[1]s only once in the list", "같은 %[1]s은(는) 한 번만|%[1]s 중복 안 되게", s.thing)
		s.line("  unique %s", s.col)
	} else if s.maybe(0.18) {
		s.extra("%[1]s sorted by %[2]s, highest first|highest %[2]s on top in %[1]s|sort %[1]s by %[2]s, largest first", "%[1]s은(는) %[2]s 높은 순으로|%[1]s 목록은 %[2]s 큰 순서", s.things, s.attr)
		s.line("  sort -%s", s.num)
	}
}

// pair names two fields.
func (s *viewsStock) pair(a, b string) string {
	if s.ko() {
		return a + s.raw("", ", |/") + b
	}
	return a + s.raw(" and |, | + | with | and its ", "") + b
}

func (s *viewsStock) listOfSales() {
	has := s.say("the %[1]s and %[2]s|which %[1]s and %[2]s|%[1]s (from the list) and %[2]s|%[1]s, %[2]s|one of the %[3]s and %[2]s", "%[1]s 골라서 %[2]s|%[1]s(목록에서), %[2]s|%[1]s이랑 %[2]s|%[1]s 선택, %[2]s", s.thing, s.qty, s.things)
	if s.ko() {
		has = strings.Replace(has, s.thing+"이랑", josa(s.thing, "이랑", "랑"), 1)
	}
	who := ""
	if s.who != "" {
		s.whoName = viewsName(s.who)
		who = s.decl("text", s.who, "")
		if s.ko() {
			has = s.who + ", " + has
		} else {
			has = strings.Replace(s.of(s.who+", %|the "+s.who+", %|"+s.who+" + %"), "%", has, 1)
		}
	}
	s.view(s.second, s.in(s.of("pick|choose|enter|put in"), s.of("고르기|입력|적기")), has)
	expr := fmt.Sprintf("show %s%s = find(%s, x => x.%s == %s).%s * %s%s", s.amount, s.amountLabel(), s.base, s.col, s.col, s.num, s.q, s.format)
	s.listDecl(s.log, s.label(s.second), who, strings.Replace(s.decl("choice", s.thing, ""), "choice "+s.col, "choice "+s.col, 1)+": {"+s.base+"}", s.decl("number", s.qty, " = 1"), expr)
	if s.maybe(0.12) {
		word := s.of(s.in("Put in|Note it|Book it|Enter it|Done|Write down|Take it", "담기|올리기|적기|넣기|접수|찍기"))
		s.extra(`the button on %[1]s says "%[2]s"|button "%[2]s" on %[1]s`, `%[1]s 버튼은 "%[2]s"|%[1]s에 "%[2]s" 버튼`, s.second, word)
		s.line("  add %s", word)
		s.button = word
	}
}

// amountLabel is the label of what a line comes to, where the name doesn't say it.
func (s *viewsStock) amountLabel() string {
	if s.sumWord() == s.amount {
		return ""
	}
	return " " + s.label(s.sumWord())
}
