package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"hone/task"
)

func init() { register("compose-pop-log", 2, popLog) }

// A popCol is a column of a log.
type popCol struct {
	word, name, label string
	options           []string
}

// A popTag is a result: what is computed of which column, its label and format.
type popTag struct{ op, col, label, format string }

type popLogger struct {
	*popApp
	list, day string
	cols      []popCol
	tags      []popTag
	options   []string
	dated     bool
}

func popLog(g *gen) made {
	f := popLine(g, popLogsEn, popLogsKo)
	p := &popLogger{popApp: popNew(g, f[2]), list: f[3], day: g.in("day", "날짜"), dated: true}
	if rest, ok := strings.CutPrefix(f[4], "-|"); ok {
		p.dated, f[4] = false, rest
	}
	for _, c := range strings.Split(f[4], "|") {
		p.cols = append(p.cols, popColumn(strings.TrimSpace(c)))
	}
	for _, t := range strings.Split(f[5], "|") {
		if t != "" {
			p.tags = append(p.tags, popResult(t))
		}
	}
	opts := []func(){p.noted, p.search, p.csv}
	if len(f) > 6 && f[6] != "" {
		for _, t := range strings.Split(f[6], "|") {
			tag := popResult(t)
			opts = append(opts, func() { p.result(tag) }, func() { p.result(tag) })
		}
	}
	for _, c := range p.cols {
		if c.options != nil && strings.HasPrefix(c.word, "radio") {
			opts = append(opts, func() { p.filter(c) })
		} else if c.options != nil {
			opts = append(opts, func() { p.filter(c) }, func() { p.ownOptions(c.name) }, func() { p.ownOptions(c.name) })
		}
	}
	p.extras(opts...)
	return p.made(f[0], f[1], p.sketch(), p.checks()...)
}

func popColumn(s string) popCol {
	head, options, _ := strings.Cut(s, ":")
	w := strings.SplitN(head, " ", 3)
	c := popCol{word: w[0], name: w[1], label: title(strings.ReplaceAll(w[1], "_", " "))}
	if len(w) > 2 {
		c.label = w[2]
	}
	if i := strings.LastIndex(c.label, "= "); i >= 0 { // a start value before the label
		rest := strings.SplitN(c.label[i+2:], " ", 2)
		c.label = title(c.name)
		if len(rest) > 1 {
			c.label = rest[1]
		}
	}
	if options != "" {
		for _, o := range strings.Split(options, "/") {
			c.options = append(c.options, strings.TrimSpace(o))
		}
	}
	c.word = s // the whole line
	if options != "" {
		c.word = head
	}
	return c
}

func popResult(s string) popTag {
	w := append(strings.Split(s, ","), "", "", "")
	return popTag{w[0], w[1], w[2], w[3]}
}

func (p *popLogger) result(t popTag) {
	if slices.ContainsFunc(p.tags, func(x popTag) bool { return x.op == t.op }) {
		return
	}
	p.tags = append(p.tags, t)
	switch t.op {
	case "sum":
		p.add("with the total|and the total|with total", "합계도|총합까지|합계 나오게|전부 합쳐서도")
	case "avg":
		p.add("with the average|and the average|with average", "평균도|평균 나오게|평균까지")
	case "count":
		p.add("with a count|and how many there are|with the number of entries", "총 몇 개인지도|개수도|전부 몇 개인지")
	case "max":
		p.add("with the highest|and my best|with the record", "최고 기록도|제일 큰 것도|최고치 표시")
	case "week":
		if t.col == "" {
			p.add("with how many this week|and how many this week", "이번 주 몇 개인지도|이번주 개수도")
			return
		}
		p.add("with this week's total|and this week|with the sum of the week", "이번 주 합계도|이번주 얼마인지|주간 합계")
	case "month":
		p.add("with this month's total|and this month|with the sum of the month", "이번 달 합계도|이번달 얼마인지|월 합계")
	case "today":
		if t.col == "" {
			p.add("with how many today|and how many today", "오늘 몇 개인지도|오늘 개수도")
			return
		}
		p.add("with today's total|and how much today", "오늘 합계도|오늘 얼마인지|오늘 것도")
	case "chart":
		p.add("with a chart|and a graph|with a graph|with a line chart", "그래프도|차트도|그래프로 보여줘|변화 그래프까지")
	case "per":
		label := t.label
		if !p.ko() {
			label = strings.ToLower(strings.TrimPrefix(label, "By "))
			p.add("by %s|with a table by %[1]s|per %[1]s too", "", label)
		} else {
			p.add("", "%s 표도|%[1]s로도|%[1]s 정리", label)
		}
	}
}

func (p *popLogger) noted() {
	if slices.ContainsFunc(p.cols, func(c popCol) bool { return c.name == "note" || c.name == "메모" }) {
		return
	}
	p.add("with notes|with a note|and a note for each", "메모도|메모 칸도|메모 적게")
	p.cols = append(p.cols, popColumn("text "+p.in("note", "메모")))
}

func (p *popLogger) search() {
	p.add("with search|and search", "검색도|검색 되게")
	p.options = append(p.options, "  search")
}

func (p *popLogger) csv() {
	p.add("with csv export|that exports csv|and csv", "CSV 저장도|csv로 내보내기")
	p.options = append(p.options, "  csv")
}

func (p *popLogger) filter(c popCol) {
	if slices.ContainsFunc(p.options, func(s string) bool { return strings.HasPrefix(s, "  filter") }) {
		return
	}
	word := c.label
	if !p.ko() {
		word = strings.ToLower(word)
	}
	p.add("with a filter by %s|that i can filter by %[1]s|and filter by %[1]s", "%s별로 걸러보기|%[1]s로 골라보기|%[1]s 필터도", word)
	p.options = append(p.options, "  filter "+c.name)
}

// ownOptions lets the request name the options.
func (p *popLogger) ownOptions(name string) {
	for i := range p.cols {
		if p.cols[i].name != name || strings.Contains(strings.Join(p.adds, " "), " / ") || strings.Contains(strings.Join(p.cols[i].options, ""), "=") {
			continue
		}
		list := p.some(popOwn(name), p.n(2, 4))
		p.cols[i].options = list
		word := p.cols[i].label
		if !p.ko() {
			word = strings.ToLower(word)
		}
		p.add("%[1]s: %[2]s|with %[1]s %[2]s|%[1]s is %[2]s", "%[1]s: %[2]s|%[1]s은 %[2]s 중에|%[1]s %[2]s", word, strings.Join(list, " / "))
		if p.ko() {
			n := len(p.adds) - 1
			p.adds[n] = strings.Replace(p.adds[n], word+"은 ", josa(word, "은", "는")+" ", 1)
		}
	}
}

// popOwn are options that such a column may have.
func popOwn(name string) string {
	switch name {
	case "mood":
		return "Happy|Okay|Sad|Tired|Angry|Calm|Excited|Stressed"
	case "기분":
		return "행복|그저 그럼|슬픔|피곤|화남|평온|설렘|우울"
	case "drink":
		return "Latte|Filter coffee|Green tea|Water|Juice|Cocoa|Mocha"
	case "음료":
		return "믹스커피|홍차|보리차|주스|코코아|에이드|우유"
	case "sky":
		return "Blue|Fog|Storm|Wind|Hail|Drizzle"
	case "하늘":
		return "쾌청|안개|소나기|바람|우박|이슬비"
	case "kind":
		return "Home|Work|Fun|Kids|Car|Garden|School|Sport|Food|Other|Club|Pets|Trip|Rent|Health"
	}
	return "집|회사|놀이|아이|차|텃밭|학교|운동|음식|기타|동호회|반려동물|여행|월세|병원"
}

func (p *popLogger) sketch() string {
	var cols []string
	if p.dated {
		cols = append(cols, p.in("date day Date", "date 날짜"))
	}
	for _, c := range p.cols {
		s := c.word
		if c.options != nil {
			s += ": " + strings.Join(c.options, " | ")
		}
		cols = append(cols, s)
	}
	s := []string{"list " + p.list + ": " + strings.Join(cols, ", ")}
	if p.dated {
		key := "-" + p.day
		if p.list == "events" || p.list == "일정들" { // what is yet to come
			key = p.in("day, at", "날짜, 시각")
		}
		s = append(s, "  sort "+key)
	}
	s = append(s, p.options...)
	for _, t := range p.tags {
		s = append(s, p.line(t))
	}
	return lines(s...)
}

func (p *popLogger) line(t popTag) string {
	l, f := p.list, t.format
	if f != "" {
		f = " " + f
	}
	within := map[string]string{"today": p.day + " == today()", "week": "thisWeek(" + p.day + ")", "month": "thisMonth(" + p.day + ")"}
	switch t.op {
	case "sum", "avg", "max":
		return fmt.Sprintf("show %s = %s(%s, %s)%s", t.label, t.op, l, t.col, f)
	case "today", "week", "month":
		if t.col == "" {
			return fmt.Sprintf("show %s = count(%s, %s)%s", t.label, l, within[t.op], f)
		}
		return fmt.Sprintf("show %s = sum(filter(%s, %s), %s)%s", t.label, l, within[t.op], t.col, f)
	case "count":
		return fmt.Sprintf("show %s = len(%s)%s", t.label, l, f)
	case "last":
		return fmt.Sprintf("show %s = last(%s).%s%s", t.label, l, t.col, f)
	case "chart":
		return fmt.Sprintf("chart line %s = %s: %s, %s%s", t.label, l, p.day, t.col, f)
	case "per":
		col, by, _ := strings.Cut(t.col, "/")
		head := title(by)
		if c := slices.IndexFunc(p.cols, func(c popCol) bool { return c.name == by }); c >= 0 {
			head = p.cols[c].label
		}
		if col == "" {
			return fmt.Sprintf("table %s = group(%s, %s): %s = key, %s = n%s", t.label, l, by, head, p.in("Times", "횟수"), f)
		}
		return fmt.Sprintf("table %s = group(%s, %s): %s = key, %s = sum(rows, %s)%s", t.label, l, by, head, p.in("Total", "합계"), col, f)
	case "kind":
		col, cond, _ := strings.Cut(t.col, "/")
		return fmt.Sprintf("show %s = sum(filter(%s, %s), %s)%s", t.label, l, cond, col, f)
	case "net":
		return fmt.Sprintf("show %s = %s%s", t.label, t.col, f)
	case "not":
		return fmt.Sprintf("show %s = count(%s, !%s)%s", t.label, l, t.col, f)
	}
	return "?"
}

// fill enters a row and gives the numbers.
func (p *popLogger) fill(c *check, i int, day string) map[string]float64 {
	v := map[string]float64{}
	if day != "" {
		popFill(c, p.in("date|day", "날짜|일"), day, 1)
	}
	k := 0
	for at, col := range p.cols {
		names := []string{strings.ToLower(col.label), strings.ToLower(col.name)}
		kind := strings.Fields(col.word)[0]
		switch kind {
		case "number":
			x := []float64{37, 52, 81, 24}[i] + float64(k*100)
			if p.ko() && strings.Contains(col.label+p.format(col.name), "원") {
				x *= 100
			}
			k++
			v[col.name] = x
			c.do(task.Step{Op: task.Fill, Names: names, With: []string{num(x)}})
		case "slider":
			x := []float64{4, 2, 5, 1}[i]
			v[col.name] = x
			c.do(task.Step{Op: task.Fill, Names: names, With: []string{num(x)}})
		case "text", "area":
			w := []string{p.in("Alpha", "가나다"), p.in("Bravo", "라마바"), p.in("Carol", "사아자"), p.in("Delta", "차카타")}[i]
			if at > 0 {
				w += fmt.Sprint(at)
			}
			c.do(task.Step{Op: task.Fill, Names: names, With: []string{w}})
		case "choice", "radio":
			o, n, ok := strings.Cut(col.options[i%len(col.options)], "=")
			if ok {
				v[col.name] = popNumber(n)
			}
			c.do(task.Step{Op: task.Choose, Names: names, With: []string{strings.ToLower(o)}})
		}
	}
	popSubmit(p.gen, c)
	return v
}

func (p *popLogger) format(col string) string {
	s := ""
	for _, t := range p.tags {
		if t.col == col {
			s += t.format
		}
	}
	return s
}

func (p *popLogger) checks() []*check {
	c := newCheck(p.in("two rows", "두 줄"))
	rows := []map[string]float64{p.fill(c, 0, ""), p.fill(c, 1, "")}
	all := slices.Clone(rows)
	if p.dated && slices.ContainsFunc(p.tags, func(t popTag) bool { return t.op == "today" || t.op == "week" || t.op == "month" }) {
		all = append(all, p.fill(c, 2, "2026-01-15"))
	}
	add := func(list []map[string]float64, col string) float64 {
		s := 0.0
		for _, r := range list {
			s += r[col]
		}
		return s
	}
	for _, t := range p.tags {
		n := math.NaN()
		switch t.op {
		case "sum":
			n = add(all, t.col)
		case "avg":
			n = add(all, t.col) / float64(len(all))
		case "max":
			for _, r := range all {
				if !(n > r[t.col]) {
					n = r[t.col]
				}
			}
		case "count", "not":
			n = float64(len(all))
		case "today", "week", "month":
			n = add(rows, t.col)
			if t.col == "" {
				n = 2
			}
		case "kind", "net": // the first row is money spent, the second is income
			n = map[string]float64{"kind0": all[0]["amount"] + all[0]["금액"], "kind1": all[1]["amount"] + all[1]["금액"]}[t.op+popSide(t.col)]
			if t.op == "net" {
				n = all[1]["amount"] + all[1]["금액"] - all[0]["amount"] - all[0]["금액"]
			}
		case "last":
			n = all[len(all)-1][t.col]
		}
		if !math.IsNaN(n) {
			popSeeNumber(c, n, "x "+t.format)
		}
	}
	kept := newCheck(p.in("kept", "저장"))
	v := p.fill(kept, 3, "")
	kept.reload()
	seen := false
	for at, col := range p.cols {
		switch strings.Fields(col.word)[0] {
		case "text", "area":
			w := p.in("delta", "차카타")
			if at > 0 {
				w += fmt.Sprint(at)
			}
			popSee(kept, w)
			seen = true
		}
	}
	if !seen {
		for _, col := range p.cols {
			if x, ok := v[col.name]; ok && strings.HasPrefix(col.word, "number") {
				kept.number(x)
				seen = true
			}
		}
	}
	if !seen {
		for _, col := range p.cols {
			if len(col.options) > 0 {
				o, _, _ := strings.Cut(col.options[3%len(col.options)], "=")
				popSee(kept, strings.ToLower(o))
			}
		}
	}
	return []*check{c, kept}
}

// popSide is 1 for income, 0 for what is spent.
func popSide(cond string) string {
	if strings.Contains(cond, "Income") || strings.Contains(cond, "수입") {
		return "1"
	}
	return "0"
}
