package compose

import (
	"fmt"
	"strings"
)

func init() { register("compose-pop-list", 1, popList) }

// popLister is a list to tick off, or of plain things.
type popLister struct {
	*popApp
	list, col, tick, left string
	label, labels         string // of the first column, and what a check may call it
	samples               []string
	columns, options      []string
	more                  []string // lines below
	bar                   bool
	start                 []string
	category              string
	sum, qty, sorted      bool
}

func popList(g *gen) made {
	rows := strings.Split(strings.TrimSpace(g.in(popListsEn, popListsKo)), "\n")
	f := strings.Split(rows[g.IntN(len(rows))], ";")
	p := &popLister{popApp: popNew(g, strings.TrimSpace(f[2])), list: f[3], col: f[4], tick: f[5], left: f[6]}
	p.label, p.labels = title(p.col), p.col+g.in("|item|thing|name|what|text", "|항목|내용|이름|제목|것")
	if !g.ko() {
		p.label = strings.ReplaceAll(p.label, "_", " ")
		p.labels = strings.ReplaceAll(p.labels, "_", " ")
	}
	for _, s := range strings.Split(f[7], ",") {
		p.samples = append(p.samples, strings.TrimSpace(s))
	}
	g.Shuffle(len(p.samples), func(i, j int) { p.samples[i], p.samples[j] = p.samples[j], p.samples[i] })
	options := []func(){p.started, p.started, p.alphabetic, p.searched, p.noted, p.grouped, p.dated, p.exported}
	if p.tick != "" {
		options = append(options, p.barred, p.sunk, p.untick, p.praised, p.whose)
	}
	if strings.Contains(f[8], "$") {
		options = append(options, p.priced, p.priced)
	}
	if strings.Contains(f[8], "n") {
		options = append(options, p.counted, p.counted)
	}
	p.extras(options...)
	return p.made(f[0], f[1], p.sketch(), p.firstCheck(), p.keptCheck())
}

func (p *popLister) sketch() string {
	cols := append([]string{"text " + p.col}, p.columns...)
	if p.tick != "" {
		cols = append(cols, "check "+p.tick)
	}
	s := []string{"list " + p.list + ": " + strings.Join(cols, ", ")}
	s = append(s, p.options...)
	unit := p.in("", " .0 개")
	switch {
	case p.bar:
		s = append(s, "bar "+title(p.tick)+" = count("+p.list+", "+p.tick+"), len("+p.list+")")
	case p.tick != "":
		s = append(s, "show "+p.left+" = count("+p.list+", !"+p.tick+")"+unit)
	default:
		s = append(s, "show "+p.left+" = len("+p.list+")"+unit)
	}
	return lines(append(s, p.more...)...)
}

func (p *popLister) started() {
	if len(p.start) > 0 {
		return
	}
	n := p.n(2, 4)
	p.start, p.samples = p.samples[:n], p.samples[n:]
	said := p.and(p.start)
	p.add("with %s|with %[1]s in it|that already has %[1]s|starting with %[1]s|%[1]s already on it|and put %[1]s on it|first ones: %[1]s|%[1]s|with %[1]s to start with", "%s 넣어서|%[1]s 미리 넣어줘|처음에 %[1]s 있게|%[1]s|%[1]s 들어있는 걸로|기본으로 %[1]s", said)
	list := p.start
	if !p.ko() {
		list = popTitles(list)
	}
	p.options = append(p.options, "  rows "+popQuote(list))
}

func (p *popLister) alphabetic() {
	if p.sorted {
		return
	}
	p.sorted = true
	p.add("sorted a to z|in alphabetical order|sorted by name|with sorting by name", "가나다순으로|이름순으로 정렬|가나다순 정렬|이름순")
	p.options = append(p.options, "  sort "+p.col)
}

func (p *popLister) searched() {
	p.add("with search|with a search box|and search|searchable", "검색도|검색 되게|검색창 있게|찾기 기능도")
	p.options = append(p.options, "  search")
}

func (p *popLister) exported() {
	p.add("with csv export|that exports csv|and csv", "CSV 저장도|csv로 내보내기|엑셀로 저장도 되게")
	p.options = append(p.options, "  csv")
}

func (p *popLister) noted() {
	if p.col == "note" || p.col == "메모장" { // it is one already
		return
	}
	p.add("with a note|with notes for each|and a note for each one|with room for a note", "메모 칸도|메모도|메모도 적게|각각 메모")
	p.columns = append(p.columns, "text "+p.in("note", "메모"))
}

func (p *popLister) dated() {
	switch {
	case p.tick == "":
		p.add("with the date|and the date|with dates", "날짜도|날짜랑|날짜 적게")
		p.columns = append(p.columns, p.in("date day Date", "date 날짜"))
		return
	case p.sorted:
		return
	}
	p.sorted = true
	p.add("with due dates|with a due date|with deadlines, next one first|and due dates", "기한도|기한순으로|마감일 적고 빠른 순|마감일도")
	name := p.in("due", "기한")
	if p.ko() && strings.Contains(p.adds[len(p.adds)-1], "마감일") {
		name = "마감일"
	}
	if !p.ko() && strings.Contains(p.adds[len(p.adds)-1], "deadlines") {
		name = "deadline"
	}
	p.columns = append(p.columns, "date "+name)
	p.options = append(p.options, "  sort "+name)
}

func (p *popLister) barred() {
	p.add("with a progress bar|and a bar|with a bar that fills up|with progress", "진행 막대|막대로 진행률|진행률 막대도|얼마나 했는지 막대로")
	p.bar = true
}

func (p *popLister) sunk() {
	if p.sorted {
		return
	}
	p.sorted = true
	w := p.tick
	if !p.ko() {
		p.add("with %s ones at the bottom|%[1]s ones last|ticked ones at the end|that moves %[1]s ones down", "", strings.ReplaceAll(w, "_", " "))
	} else {
		p.add("", "체크한 건 아래로|체크하면 맨 밑으로|체크 안 한 것 먼저|끝난 건 아래로")
	}
	p.options = append(p.options, "  sort "+w)
}

func (p *popLister) untick() {
	label := p.of(p.in("Untick all|Start over|Next time|Reset|All again", "모두 해제|다시 시작|처음부터|초기화|체크 지우기"))
	p.add(`with a button "%s" that unticks all|with a button %[1]s to untick everything|and a %[1]s button that clears the ticks`, "'%s' 버튼 누르면 체크 다 풀리게|%[1]s 버튼으로 체크 전부 해제|체크 한번에 푸는 '%[1]s' 버튼", label)
	p.more = append(p.more, fmt.Sprintf("button %s: set(%s, %s, false)", label, p.list, p.tick))
}

func (p *popLister) praised() {
	msg := p.of(p.in("All set!|Well done!|That's it!|Ready to go!|Hooray, finished!|Nothing left|Time to relax", "다 됐다!|끝!|준비 완료!|수고했어!|완벽해요|이제 쉬자|출발!"))
	p.add(`that says "%s" when all are ticked|with "%[1]s" when everything is ticked|all ticked: say %[1]s`, "다 체크하면 '%s'|모두 체크되면 %[1]s 뜨게|전부 체크하면 \"%[1]s\" 나오게", msg)
	p.more = append(p.more, fmt.Sprintf("if len(%s) > 0 && all(%[1]s, %s): say %s", p.list, p.tick, msg))
}

func (p *popLister) whose() {
	names := p.some(p.in("Ann|Bo|Mum|Dad|Lea|Kim|Sam|Max|Ivy|Grandma|Tim|Zoe", "나|엄마|아빠|민수|지영|누나|동생|할머니|남편|아내|준이|하나"), p.n(2, 3))
	p.add("for %s|with who: %[1]s|shared by %[1]s|and who does it: %[1]s", "담당 %s|누가 할지 고르게 %[1]s|%[1]s 나눠서|담당자 고르기(%[1]s)", p.and(names))
	p.columns = append(p.columns, "choice "+p.in("who", "담당")+": "+strings.Join(names, " | "))
	p.options = append(p.options, "  filter "+p.in("who", "담당"))
	p.category = p.in("who", "담당")
}

func (p *popLister) grouped() {
	if p.category != "" {
		return
	}
	names := p.some(p.in("Home|Work|Other|Must|Maybe|Small|Big|Now|Later|Family|Friends|Cheap|Indoors|Outdoors", "집|회사|기타|꼭|나중에|큰 것|작은 것|지금|가족|친구|급함|여유"), p.n(2, 3))
	said := p.and(names)
	if !p.ko() {
		said = strings.ToLower(said)
	}
	p.add("in groups %s|grouped: %[1]s|with groups %[1]s|sorted into %[1]s", "%s 묶어서|분류 %[1]s|%[1]s 나눠서 묶기|분류별로(%[1]s)", said)
	name := p.in("kind", "분류")
	p.category = name
	p.columns = append(p.columns, "choice "+name+": "+strings.Join(names, " | "))
	p.options = append(p.options, "  group "+name)
}

func (p *popLister) priced() {
	if p.sum {
		return
	}
	p.sum = true
	p.add("with prices|and what it all costs|with prices and a total|with the price of each|and total cost", "가격도|가격이랑 합계도|가격 적고 합계 나오게|총 얼만지도|금액 합계까지")
	p.columns = append([]string{"number " + p.in("price", "가격")}, p.columns...)
	if p.ko() {
		p.more = append([]string{"show 합계 = sum(" + p.list + ", 가격) .0 원"}, p.more...)
		return
	}
	p.more = append([]string{"show Total = sum(" + p.list + ", price) .2 $"}, p.more...)
}

func (p *popLister) counted() {
	if p.qty || p.sum {
		return
	}
	p.qty = true
	p.add("with how many|with amounts|and how many of each|with quantity", "개수도|수량도 적게|몇 개인지도|수량이랑")
	p.columns = append([]string{p.in("number n = 1 How many", "number n = 1 개수")}, p.columns...)
}

// row fills in one.
func (p *popLister) row(c *check, name string, price float64) {
	popFill(c, p.labels, name, 1)
	if p.sum {
		popFill(c, p.in("price|cost|$", "가격|금액|원"), num(price), 2)
	}
	if p.qty {
		popFill(c, p.in("how many|amount|quantity|number", "개수|수량|몇"), "3", 2)
	}
	popSubmit(p.gen, c)
}

func (p *popLister) firstCheck() *check {
	c := newCheck(p.in("added", "추가"))
	a, b := "Zz Lamp", "Qy Rope"
	prices := []float64{12.5, 30}
	if p.ko() {
		a, b, prices = "물안경", "빗자루", []float64{12500, 30000}
	}
	p.row(c, a, prices[0])
	p.row(c, b, prices[1])
	total := len(p.start) + 2
	popSee(c, strings.ToLower(a))
	switch {
	case p.tick == "":
		c.number(float64(total))
	case p.bar:
		popTick(c, strings.ToLower(b), total)
		popSee(c, fmt.Sprintf("1 / %d|1/%[1]d|1 of %[1]d|%d%%", total, 100/total))
	default:
		popTick(c, strings.ToLower(b), total)
		c.number(float64(total - 1))
	}
	if p.sum {
		c.number(prices[0] + prices[1])
	}
	return c
}

func (p *popLister) keptCheck() *check {
	c := newCheck(p.in("kept", "저장"))
	name := p.in("Old kettle", "낡은 주전자")
	p.row(c, name, 45)
	c.reload()
	popSee(c, strings.ToLower(name))
	if len(p.start) > 0 {
		popSee(c, strings.ToLower(p.start[0]))
	}
	return c
}
