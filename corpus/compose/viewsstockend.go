package compose

import (
	"fmt"
	"slices"
	"strings"
)

// results is the last view: the lines, or what each thing or person comes to, and the total.
func (s *viewsStock) results() {
	var has, table string
	qty, sum := s.label(s.qty)+" = sum(rows, "+s.q+")", s.label(s.sumWord())+" = sum(rows, "+s.amount+")"+s.format
	switch n := s.n(0, 2); {
	case n == 0 && s.who != "":
		has = s.say("what each %[1]s comes to and the total|the sum per %[1]s, highest first, and total|%[1]s by %[1]s the sum, plus total|totals per %[1]s and all together", "%[1]s별 합계랑 총합|%[1]s마다 얼마인지랑 총합|%[1]s별로 합친 표, 총합", s.who)
		table = fmt.Sprintf("table %s = sort(group(%s, %s), -sum(rows, %s)): %s = key, %s", s.label(s.third), s.log, s.whoName, s.amount, s.label(s.who), sum)
		s.sees = append(s.sees, s.seeGroups(func(r viewsSale) string { return r.who }, false))
	case n == 1:
		has = s.say("how much of each %[1]s and the total|%[2]s and sum per %[1]s, plus the total|a table per %[1]s (%[2]s, sum) and total|for every %[1]s the %[2]s and what it comes to, then the total", "%[1]s별 %[2]s, 합계랑 총합|%[1]s마다 %[2]s이랑 합계, 총합|%[1]s별 표(%[2]s, 합계)랑 총합", s.thing, s.qty)
		if s.ko() {
			has = strings.Replace(has, s.qty+"이랑", josa(s.qty, "이랑", "랑"), 1)
		}
		table = fmt.Sprintf("table %s = group(%s, %s): %s = key, %s, %s", s.label(s.third), s.log, s.col, s.label(s.thing), qty, sum)
		s.sees = append(s.sees, s.seeGroups(func(r viewsSale) string { return r.thing }, true))
	default:
		has = s.say("all lines with their amount and the total|each line with what it costs and the total|the lines (%[1]s, %[2]s, amount) and a total|a list with %[1]s, %[2]s, amount, under it the total", "%[1]s, %[2]s, 금액 줄줄이랑 총합|전체 내역이랑 총합|줄마다 %[1]s, %[2]s, 금액 나오고 총합", s.thing, s.qty)
		if s.unit != "$" && s.unit != "원" {
			has = strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(has, "amount", s.sumWord()), "what it costs", "its "+s.sumWord()), "금액", "합계")
		}
		table = fmt.Sprintf("table %s = %s: %s = %s, %s = %s, %s = %s%s", s.label(s.third), s.log, s.label(s.thing), s.col, s.label(s.qty), s.q, s.label(s.sumWord()), s.amount, s.format)
		s.sees = append(s.sees, func(c *check, rows []viewsSale, _ float64) { c.number(rows[0].sum).number(rows[len(rows)-1].sum) })
	}
	s.view(s.third, s.in("see", "보기"), has)
	s.line("%s", table)
	total := fmt.Sprintf("sum(%s, %s)", s.log, s.amount)
	more := []func(string) string{s.best, s.chart, s.most, s.warn}
	if s.unit == "$" || s.unit == "원" {
		more = append(more, s.fee, s.tax, s.discount)
	}
	s.Shuffle(len(more), func(i, j int) { more[i], more[j] = more[j], more[i] })
	for _, f := range more[:max(0, s.n(-1, 2))] {
		total = f(total)
	}
	s.line("show %s = %s%s", s.in("Total", "총합"), total, s.format)
	s.sketch = append(s.sketch, s.end...)
	if s.maybe(0.12) {
		w := s.of(s.in("New day|Start over|Next one|Empty|Clear all", "새로 시작|비우기|다음 손님|초기화|전부 지우기"))
		s.extra(`button "%[1]s" that empties %[2]s|"%[1]s" button clears %[2]s|with a "%[1]s" button to empty %[2]s`, `"%[1]s" 버튼 누르면 %[2]s 비워지게|%[2]s 비우는 "%[1]s" 버튼`, w, s.second)
		s.line("button %s: clear(%s)", w, s.log)
	}
}

func (s *viewsStock) sumWord() string {
	switch s.unit {
	case "$":
		return "amount"
	case "원":
		return "금액"
	}
	return s.in(s.attr, "합계")
}

func (s *viewsStock) seeGroups(of func(viewsSale) string, qty bool) func(c *check, rows []viewsSale, total float64) {
	return func(c *check, rows []viewsSale, _ float64) {
		var keys []string
		for _, r := range rows {
			if !slices.Contains(keys, of(r)) {
				keys = append(keys, of(r))
			}
		}
		for _, k := range keys {
			sum, n := 0.0, 0.0
			for _, r := range rows {
				if of(r) == k {
					sum, n = sum+r.sum, n+r.qty
				}
			}
			c.text(k).number(sum)
			if qty {
				c.number(n)
			}
		}
	}
}

func (s *viewsStock) best(total string) string {
	s.extra("also which %[1]s was most in demand, call it top %[1]s|show the top %[1]s by %[2]s|top %[1]s = the one with most %[2]s", "%[2]s 제일 많은 %[1]s을(를) '인기 %[1]s'로|인기 %[1]s(%[2]s 최고)도", s.thing, s.qty)
	s.end = append(s.end, fmt.Sprintf("show %s = most(group(%s, %s), sum(rows, %s)).key", s.in("Top "+s.thing, "인기 "+s.thing), s.log, s.col, s.q))
	s.sees = append(s.sees, func(c *check, rows []viewsSale, _ float64) {
		n := map[string]float64{}
		for _, r := range rows {
			n[r.thing] += r.qty
		}
		best := rows[0].thing
		for k, x := range n {
			if x > n[best] {
				best = k
			}
		}
		c.text(s.in("Top "+s.thing, "인기 "+s.thing) + " " + best)
	})
	return total
}

func (s *viewsStock) chart(total string) string {
	kind := s.of("bar|bar|pie")
	by, name := s.thing, s.col
	if s.who != "" && s.maybe(0.4) {
		by, name = s.who, s.whoName
	}
	s.extra("and a %[2]s chart by %[1]s|%[2]s chart per %[1]s|with a %[2]s chart, one part per %[1]s", map[string]string{"bar": "%[1]s별 막대그래프도|%[1]s별 막대 차트", "pie": "%[1]s별 원그래프도|%[1]s별 원형 차트"}[kind], by, kind)
	s.end = append(s.end, fmt.Sprintf("chart %s %s = group(%s, %s): key, sum(rows, %s)%s", kind, s.in("By "+by, by+"별"), s.log, name, s.amount, s.format))
	return total
}

func (s *viewsStock) most(total string) string {
	s.extra("how many %[1]s all in all|also all %[1]s counted together|and %[1]s altogether", "전체 %[1]s도|%[1]s 다 더한 것도", s.qty)
	s.end = append(s.end, fmt.Sprintf("show %s = sum(%s, %s)", s.in("All "+s.qty, "전체 "+s.qty), s.log, s.q))
	s.sees = append(s.sees, func(c *check, rows []viewsSale, _ float64) {
		n := 0.0
		for _, r := range rows {
			n += r.qty
		}
		c.number(n)
	})
	return total
}

func (s *viewsStock) warn(total string) string {
	limit := float64(s.step(20, 300, 10))
	if s.unit == "원" {
		limit = float64(s.step(30000, 500000, 10000))
	} else if s.unit == "kcal" {
		limit = float64(s.step(1200, 2800, 100))
	}
	text := s.of(s.in("Too much!|That is a lot|Over the limit|Stop now|Easy there|Goal reached|Wow, full house|Ask the boss first|Enough for today", "너무 많아요!|한도 초과|이제 그만|목표 달성!|대단해요|오늘은 여기까지|확인 필요|허락 받으세요"))
	s.extra(`if the total is over %[1]s say "%[2]s"|over %[1]s in total: "%[2]s"|"%[2]s" when the total gets above %[1]s`, `총합이 %[1]s 넘으면 "%[2]s"|%[1]s 초과면 "%[2]s"`, s.cash(limit, s.unit), text)
	s.end = append(s.end, fmt.Sprintf("if %s > %s: say %s", s.in("Total", "총합"), num(limit), text))
	s.sees = append(s.sees, func(c *check, _ []viewsSale, total float64) {
		if total > limit {
			c.text(text)
		} else {
			c.gone(text)
		}
	})
	return total
}

func (s *viewsStock) fee(total string) string {
	fee := s.views.amount(s.unit)
	s.extra("%[1]s %[2]s on top of the total|plus %[2]s of %[1]s in the total|total includes %[1]s of %[2]s", "총합에 %[2]s %[1]s 더해서|%[1]s %[2]s도 총합에 추가", s.cash(fee, s.unit), s.of(s.in("basic fee|service|extra costs|booking fee|handling", "기본료|봉사료|수수료|잡비|기타 비용")))
	s.rules = append(s.rules, func(_ []viewsSale, t float64) float64 { return t + fee })
	return total + " + " + num(fee)
}

func (s *viewsStock) tax(total string) string {
	p := s.n(3, 22)
	s.extra("%[2]s of %[1]d%% added to the total|add %[1]d%% %[2]s|total with %[1]d%% %[2]s on it", "총합에 %[2]s %[1]d%% 더하기|%[2]s %[1]d%% 붙여서 총합", p, s.of(s.in("tax|tip|service charge|vat", "부가세|수수료|봉사료|세금")))
	s.rules = append(s.rules, func(_ []viewsSale, t float64) float64 { return t * float64(100+p) / 100 })
	return s.whole(total) + " * " + num(float64(100+p)/100)
}

func (s *viewsStock) whole(total string) string {
	if strings.Contains(total, " + ") {
		return "(" + total + ")"
	}
	return total
}

func (s *viewsStock) discount(total string) string {
	p := s.step(5, 40, 5)
	s.extra("%[1]d%% %[2]s discount off the total|members get %[1]d%% off the total|take %[1]d%% off the total", "총합에서 %[1]d%% 할인|전체 %[1]d%% 깎아서 총합", p, s.of(s.in("club|summer|friends|opening", "회원")))
	s.rules = append(s.rules, func(_ []viewsSale, t float64) float64 { return t * float64(100-p) / 100 })
	return s.whole(total) + " * " + num(float64(100-p)/100)
}

// try makes a check: things, then lines of them, then what the last view shows.
func (s *viewsStock) try(i int) {
	c := s.check([]string{"three lines", "kept"}[i])
	n := 2 + i%2
	names := s.names(n)
	price := map[string]float64{}
	for _, x := range names {
		price[x] = s.views.amount(s.unit)
		viewsFill(c, 1, x, strings.ToLower(s.thing))
		viewsFill(c, 2, num(price[x]), strings.ToLower(s.attr))
		s.add(c)
	}
	s.open(c, s.second)
	who := s.people(2)
	var rows []viewsSale
	for k, x := range []string{names[1], names[0], names[1]}[:3-i] {
		r := viewsSale{thing: x, who: who[k%2], qty: float64(s.n(2, 6) + 3*k)}
		r.sum = r.qty * price[x]
		if s.who != "" {
			viewsFill(c, 1, r.who, strings.ToLower(s.who))
			viewsFill(c, 2, num(r.qty), strings.ToLower(s.qty))
		} else {
			viewsFill(c, 1, num(r.qty), strings.ToLower(s.qty))
		}
		viewsChoose(c, 1, r.thing, strings.ToLower(s.thing))
		if s.button != "" {
			viewsClick(c, s.button)
		} else {
			s.add(c)
		}
		rows = append(rows, r)
	}
	if i == 1 {
		c.reload()
	}
	s.open(c, s.third)
	total := 0.0
	for _, r := range rows {
		total += r.sum
	}
	for _, f := range s.rules {
		total = f(rows, total)
	}
	c.number(total)
	for _, f := range s.sees {
		f(c, rows, total)
	}
}
