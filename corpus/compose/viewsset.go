package compose

import (
	"fmt"
	"strings"
)

func init() { register("compose-views-set", 3, viewsSetDraw) }

// A viewsSet is an app whose first view sets what the others reckon with.
type viewsSet struct {
	*views
	rate, entries, qty, what, result string
	first, third, unit, format       string
	start                            float64
	dated                            bool
	extraKind                        int // 0 none, 1 percent off, 2 percent on, 3 fee, 4 goal
	word                             string
	second                           float64
	list                             string
	sees                             []func(c *check, qty float64, rate float64)
}

func viewsSetDraw(g *gen) made {
	f := viewsRow(g, g.in(viewsSetEn, viewsSetKo))
	s := &viewsSet{views: newViews(g, f[0], f[1]), rate: f[2], entries: f[3], qty: f[4], what: f[5], result: f[6]}
	s.unit = g.in("$", "원")
	s.format = s.views.format(s.unit)
	s.start = s.typical()
	s.first = g.of(g.in("settings|settings|setup|prices|options", "설정|설정|기본|환경"))
	s.third = g.of(g.in("summary|overview|total|result|balance", "요약|합계|결과|정산|현황"))
	s.dated = g.maybe(0.5)
	s.extraKind = g.n(0, 4)
	s.list = g.in("entries", "내역")
	if s.qty == s.list {
		s.list = "log"
	}
	s.settings()
	s.log()
	s.results()
	for k := range 2 {
		s.try(k)
	}
	return s.finish()
}

// typical is a rate of about the size that such things have.
func (s *viewsSet) typical() float64 {
	small := strings.Split("page,kwh,minute,word,line,km,liter,egg,brick,cup,seam,row,point,kg,scoop,letter,postage,장당,단어,km,리터,알당,쪽당,점당,단가,스쿱,우표", ",")
	for _, w := range small {
		if strings.Contains(s.rate, w) {
			if s.ko() {
				return float64(s.step(50, 1500, 10))
			}
			return float64(s.n(2, 60)) / 20
		}
	}
	if s.ko() {
		return float64(s.step(2000, 15000, 500))
	}
	return float64(s.n(4, 60)) / 2
}

// settings is the first view.
func (s *viewsSet) settings() {
	said := s.cash(s.start, s.unit)
	has := s.say("the %[1]s (%[2]s at first)|%[1]s, starts with %[2]s|my %[1]s, now %[2]s|%[1]s = %[2]s to begin with", "%[1]s(처음엔 %[2]s)|%[1]s, 기본 %[2]s|%[1]s (지금 %[2]s)", s.rate, said)
	setting := ""
	if s.extraKind > 0 {
		s.word = []string{"", s.of(s.in("tax|deduction|club share|discount", "세금|공제|수수료|할인")), s.of(s.in("bonus|surcharge|vat|tip", "가산|부가세|보너스|할증")), s.of(s.in("fixed fee|base fee|basic charge|entry", "기본료|고정비|기본금|등록비")), s.of(s.in("goal|target|limit", "목표|한도|상한"))}[s.extraKind]
		if s.word == s.result || s.word == s.qty || s.word == s.rate {
			s.word = s.of(s.in("extra", "추가분"))
		}
		switch s.extraKind {
		case 1, 2:
			s.second = float64(s.n(3, 30))
			has += s.say(" and %[1]s in percent (%[2]s)|, %[1]s %[2]s %%| and a %[1]s of %[2]s%%", ", %[1]s %[2]s%%|, %[1]s(%%) %[2]s", s.word, num(s.second))
			setting = fmt.Sprintf("saved number %s = %s %s %%", viewsName(s.word), num(s.second), s.label(s.word))
		case 3:
			s.second = s.views.amount(s.unit)
			has += s.say(" and a %[1]s of %[2]s|, %[1]s %[2]s", ", %[1]s %[2]s", s.word, s.cash(s.second, s.unit))
			setting = "saved " + s.decl("number", s.word, " = "+num(s.second))
		default:
			s.second = float64(s.step(20, 200, 10))
			has += s.say(" and a %[1]s of %[2]s %[3]s|, %[1]s (%[2]s %[3]s)", ", %[3]s %[1]s %[2]s|, %[1]s(%[3]s) %[2]s", s.word, num(s.second), s.qty)
			setting = "saved " + s.decl("number", s.word, " = "+num(s.second))
		}
	}
	s.view(s.first, s.in("set", "입력"), has)
	s.line("saved %s", s.decl("number", s.rate, " = "+num(s.start)))
	if setting != "" {
		s.line("%s", setting)
	}
}

// log is the view of entries.
func (s *viewsSet) log() {
	fields := []string{s.what, s.qty}
	cols := []string{s.decl("text", s.what, ""), s.decl("number", s.qty, "")}
	if s.dated {
		fields = append([]string{s.in("date", "날짜")}, fields...)
		cols = append([]string{s.in("date day Date", "date 날짜")}, cols...)
	}
	s.view(s.entries, s.in(s.of("note|enter|write down|add"), s.of("적기|입력|등록")), strings.Join(fields, s.raw(", ", ", |, |/")))
	s.listDecl(s.list, s.label(s.entries), cols...)
	if s.dated && s.maybe(0.4) {
		s.extra("newest first|the latest on top", "최근 것부터|최신순")
		s.line("  sort -%s", s.in("day", "날짜"))
	}
}

// results is the last view.
func (s *viewsSet) results() {
	q, rate, word := viewsName(s.qty), viewsName(s.rate), viewsName(s.word)
	all := s.in("All "+s.qty, "총 "+s.qty)
	sum := "sum(" + s.list + ", " + q + ")"
	expr := sum + " * " + rate
	switch s.extraKind {
	case 1:
		expr += " * (1 - " + word + " / 100)"
	case 2:
		expr += " * (1 + " + word + " / 100)"
	case 3:
		expr += " + " + word
	}
	with := ""
	switch s.extraKind {
	case 1:
		with = s.say(" less the %[1]s| after %[1]s", " (%[1]s 뺀)", s.word)
	case 2:
		with = s.say(" plus the %[1]s| with %[1]s", " (%[1]s 더한)", s.word)
	case 3:
		with = s.say(" plus the %[1]s| with the %[1]s", " (%[1]s 포함)", s.word)
	}
	has := s.say("all %[1]s and the %[2]s%[3]s|all %[1]s together, the %[2]s%[3]s|total %[1]s and what that makes as %[2]s%[3]s", "총 %[1]s, %[2]s%[3]s|%[1]s 합계랑 %[2]s%[3]s|전체 %[1]s, 그리고 %[2]s%[3]s", s.qty, s.result, with)
	s.view(s.third, s.in("see", "보기"), has)
	s.line("show %s = %s", all, sum)
	s.line("show %s = %s%s", s.label(s.result), expr, s.format)
	s.sees = append(s.sees, func(c *check, qty, rate float64) {
		x := qty * rate
		switch s.extraKind {
		case 1:
			x *= 1 - s.second/100
		case 2:
			x *= 1 + s.second/100
		case 3:
			x += s.second
		}
		c.number(qty).number(x)
	})
	if s.extraKind == 4 {
		s.goal(sum, word)
	}
	s.more()
}

// goal compares with what was set.
func (s *viewsSet) goal(sum, word string) {
	left := s.in("Left", "남은 "+s.qty)
	if s.maybe(0.5) {
		s.extra("a bar to the %[1]s|progress bar towards the %[1]s", "%[1]s까지 막대로|%[1]s 진행 막대", s.word)
		s.line("bar %s = %s, %s", s.label(s.word), sum, word)
	} else {
		s.extra("how many %[2]s are left to the %[1]s|%[2]s left until the %[1]s", "%[1]s까지 남은 %[2]s|%[1]s까지 %[2]s 얼마 남았는지", s.word, s.qty)
		s.line("show %s = max(0, %s - %s)", left, word, sum)
		s.sees = append(s.sees, func(c *check, qty, _ float64) { c.number(max(0, s.second-qty)) })
	}
	if s.maybe(0.5) {
		text := s.of(s.in("Reached!|That's it|Full|Great work|Time to stop|All done", "달성!|다 찼어요|대단해요|이제 그만|끝났어요|성공"))
		s.extra(`"%[2]s" once the %[1]s is reached|at the %[1]s say "%[2]s"`, `%[1]s 채우면 "%[2]s"|%[1]s 되면 "%[2]s" 표시`, s.word, text)
		s.line("if %s >= %s: say %s", sum, word, text)
		s.sees = append(s.sees, func(c *check, qty, _ float64) {
			if qty >= s.second {
				c.text(text)
			} else {
				c.gone(text)
			}
		})
	}
}

// more is what else the last view may show.
func (s *viewsSet) more() {
	by, q := viewsName(s.what), viewsName(s.qty)
	switch s.n(0, 4) {
	case 0:
		s.extra("and a table of %[2]s per %[1]s|%[2]s for each %[1]s in a table", "%[1]s별 %[2]s 표도|%[1]s마다 %[2]s 표로", s.what, s.qty)
		s.line("table %s = group(%s, %s): %s = key, %s = sum(rows, %s)", s.in("By "+s.what, s.what+"별"), s.list, by, s.label(s.what), s.label(s.qty), q)
	case 1:
		s.extra("and a bar chart by %[1]s|bar chart of the %[2]s per %[1]s", "%[1]s별 %[2]s 막대그래프도|%[1]s별 막대 차트", s.what, s.qty)
		s.line("chart bar %s = group(%s, %s): key, sum(rows, %s)", s.in("By "+s.what, s.what+"별"), s.list, by, q)
	case 2:
		s.extra("how many entries too|and the number of entries", "몇 건인지도|건수도", s.entries)
		s.line("show %s = len(%s)", s.in("Entries", "건수"), s.list)
	}
}

// try sets another rate, notes entries, and looks at what comes of them.
func (s *viewsSet) try(k int) {
	c := s.check([]string{"as it is", "another rate"}[k])
	rate := s.start
	if k == 1 {
		rate = s.start*2 + 1
		viewsFill(c, 1, num(rate), strings.ToLower(s.rate))
	}
	s.open(c, s.entries)
	sum := 0.0
	for i, x := range s.names(3 - k) {
		n := float64(s.n(2, 30) + 20*i*k)
		at := 1
		if s.dated {
			viewsFill(c, 1, "2026-03-0"+fmt.Sprint(i+1), s.in("date", "날짜"))
			at = 2
		}
		viewsFill(c, at, x, strings.ToLower(s.what))
		viewsFill(c, at+1, num(n), strings.ToLower(s.qty))
		s.add(c)
		sum += n
	}
	if k == 1 {
		c.reload()
	}
	s.open(c, s.third)
	for _, f := range s.sees {
		f(c, sum, rate)
	}
}
