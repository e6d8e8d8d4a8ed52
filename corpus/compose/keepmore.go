package compose

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// keepOther are other words for columns, by which an app may call them.
var keepOther = map[string][]string{
	"date": {"day", "when"}, "when": {"date", "day"}, "price": {"cost", "paid", "amount"}, "cost": {"price", "amount"}, "amount": {"price", "cost", "money"}, "notes": {"note", "comment"}, "stars": {"rating", "rate"}, "rating": {"stars", "score"}, "who": {"name", "person"}, "what": {"name", "item", "title"}, "place": {"where", "location"}, "where": {"place", "location"},
	"날짜": {"날", "일자"}, "금액": {"값", "가격", "돈"}, "가격": {"값", "금액"}, "값": {"가격", "금액"}, "메모": {"비고", "노트"}, "별점": {"평점", "별", "점수"}, "이름": {"누구", "성명"}, "누구": {"이름", "사람"}, "장소": {"곳", "어디"}, "내용": {"항목", "무엇"},
}

// Superlatives: words of columns; the two words; how much it was.
const keepSupEn = `minutes,length,playing time,duration,hours,nights,days,distance,km,miles,span,wait,reading time:longest {m}:shortest {m}:How long
weight,grams,kilos:heaviest {m}:lightest {m}:How heavy
height,climb,depth:highest {m}:lowest {m}:How high
price,cost,ticket price,paid,fee,bill,cost per piece,price per kg,unit price,rent:most expensive {m}:cheapest {m}:How much
age,year:oldest {m}:youngest {m}:How old
speed,pace,top speed:fastest {m}:slowest {m}:How fast
stars,rating,score,taste,marks,overall:best {m}:worst {m}:How good
profit,gain,amount,total,value:biggest {c}:smallest {c}:How much`

const keepSupKo = `시간,길이,상영 시간,거리,걸린 시간,머문 시간,박수:제일 긴 {m}:제일 짧은 {m}
무게:제일 무거운 {m}:제일 가벼운 {m}
높이,키:제일 높은 {m}:제일 낮은 {m}
가격,값,비용,요금,입장료,구입가,단가,정가,대여료,참가비,수리비,재료비:제일 비싼 {m}:제일 싼 {m}
별점,평점,점수,맛,만족도,총점:{c} 제일 높은 {m}:{c} 제일 낮은 {m}
금액,합계,이익,차액,수입,지출:{c} 제일 큰 {m}:{c} 제일 작은 {m}`

// superlative gives the two words for a column, most and least, and how much that was.
func (a *keepApp) superlative(c *keepCol) (most, least, how string) {
	for line := range strings.SplitSeq(a.in(keepSupEn, keepSupKo), "\n") {
		part := strings.Split(line, ":")
		if slices.Contains(strings.Split(part[0], ","), c.word) && (a.main.typ != 'w' || c.typ == 'r') {
			how = "그 {c}"
			if !a.ko() {
				how = part[3]
			}
			return part[1], part[2], how
		}
	}
	days := c.typ == 'm' && (strings.Contains(c.word, "days") || strings.HasSuffix(c.word, "수") || c.word == "경과일")
	switch {
	case a.ko() && (c.typ == 'n' || days):
		return "{c} 제일 많은 {m}", "{c} 제일 적은 {m}", "그 {c}"
	case a.ko() && c.typ == '$':
		return "{c} 제일 큰 {m}", "{c} 제일 작은 {m}", "그 {c}"
	case a.ko():
		return "{c} 제일 높은 {m}", "{c} 제일 낮은 {m}", "그 {c}"
	case c.typ == '$':
		return "highest {c}", "lowest {c}", "How much"
	case c.typ == 'n' || days:
		return "most {c}", "fewest {c}", "How many"
	}
	return "highest {c}", "lowest {c}", "How much"
}

const (
	keepTopEn  = "{s}|the {s}|which one was the {s}|show the {s}|what the {s} was|{s} by name|the name of the {s}"
	keepTopKo  = "{s}|{s}(이) 뭔지|{s} 이름|{s} 하나|{s}도"
	keepHadEn  = "{s}|which {m} had the {s}|the {m} with the {s}|{m} with the {s}|the {s}"
	keepHad2En = "{s}, which {m} and {h}|the {m} with the {s} and {h}|which {m} had the {s} and {h}|{s} ({m}, {h})|the {s}: {m} and number"
	keepTop2En = "{s}, which and {h}|the {s} and {h}|{s} (which one, {h})|{s} with its {c}|which one was the {s} and {h}|{s} + its {c}|{s}: name and {c}"
	keepTop2Ko = "{s}하고 그 {c}|{s}, 그 {c}도|{s} (그 {c}도)|{s}(이) 뭔지랑 그 {c}|{s}, 뭐고 {c} 얼만지|{s}(그 {c}도 같이)"
)

// top asks for the row with the most (or least) of a column, and perhaps how much.
func (a *keepApp) top(c *keepCol) {
	most, least, how := a.superlative(c)
	s, fn, up := most, "most", true
	if a.maybe(0.25) {
		s, fn, up = least, "least", false
	}
	s = a.fillIn(s, c, nil)
	if !a.once("top " + s) {
		return
	}
	label := a.cap(s)
	how = a.cap(a.fillIn(how, c, nil))
	if a.labels[label] {
		return
	}
	a.labels[label] = true
	want := func(rows []*keepRow) *keepRow {
		x := rows[0]
		for _, r := range rows {
			if up && r.v[c] > x.v[c] || !up && r.v[c] < x.v[c] {
				x = r
			}
		}
		return x
	}
	line := fmt.Sprintf("show %s = %s(%s, %s).%s", label, fn, a.list, c.name, a.main.name)
	if a.labels[how] || a.maybe(0.5) {
		a.result(a.topAsk(keepTopEn, keepTopKo, s, how, c), line, func(k *check, rows []*keepRow) { k.text(want(rows).t[a.main]) })
		return
	}
	a.labels[how] = true
	f, dec := a.format(c, false)
	minmax := map[bool]string{true: "max", false: "min"}[up]
	line += fmt.Sprintf("\nshow %s = %s(%s, %s)%s", how, minmax, a.list, c.name, f)
	a.result(a.topAsk(keepTop2En, keepTop2Ko, s, how, c), line, func(k *check, rows []*keepRow) {
		k.text(want(rows).t[a.main])
		keepNear(k, want(rows).v[c], dec)
	})
}

func (a *keepApp) topAsk(en, ko, s, how string, c *keepCol) string {
	if !strings.Contains(s, a.main.word) {
		en = map[string]string{keepTopEn: keepHadEn, keepTop2En: keepHad2En}[en]
	}
	ask := a.of(a.in(en, ko))
	if a.main.typ == 'w' {
		ask = strings.NewReplacer("뭔지", "누군지", "뭐고", "누구고", "which one", "who").Replace(ask)
	}
	ask = strings.ReplaceAll(ask, "{s}(이)", josa(s, "이", "가"))
	ask = strings.ReplaceAll(strings.ReplaceAll(ask, "{s}", s), "{h}", strings.ToLower(how))
	return a.fillIn(ask, c, nil)
}

// ---- views of the list

const (
	keepNewestEn = "newest first|latest on top of the list|newest at the top|sort by date, newest first|most recent first"
	keepNewestKo = "최신순|최근 거 먼저|최신순 정렬|새로운 것부터|날짜 최신순"
	keepSoonEn   = "soonest first|sorted by {c}|earliest first|next one at the top|in order of {c}|the one coming up first on top"
	keepSoonKo   = "빠른 날짜부터|{c} 빠른 순|날짜순 정렬|가까운 날짜 먼저|{c} 순으로 정렬"
	keepHighEn   = "highest {c} first|sorted by {c}, highest first|highest {c} at the top|rows by {c}, biggest first"
	keepHighKo   = "{c} 높은 순|{c} 높은 것부터|{c} 높은 순 정렬|{c} 순위대로"
	keepBestEn   = "best first|best on top of the list|sorted by {c}, best first|highest {c} first"
	keepBigEn    = "biggest {c} first|sorted by {c}, biggest first|rows from the biggest {c} down"
	keepBigKo    = "{c} 큰 순|{c} 큰 것부터|{c} 많은 순으로 정렬|{c} 내림차순"
	keepAbcEn    = "alphabetical|a to z|sorted a-z|sorted by {m}|in alphabetical order"
	keepAbcKo    = "가나다순|{m} 가나다순|이름순 정렬|가나다순으로 정렬"
	keepFindEn   = "search|with search|a search box|searchable|let me search|search field on top of the list"
	keepFindKo   = "검색|검색되게|검색창도|찾기 기능|검색 가능하게"
	keepFilterEn = "filter by {c}|filter for {c}|show only one {c} if i want|let me filter by {c}|{c} filter"
	keepFilterKo = "{c}별로 골라 보기|{c} 필터|{c}별 필터|{c}(으)로 걸러 보기|{c} 골라서 보기"
)

func (a *keepApp) view(opt, en, ko string, c *keepCol) {
	a.opts = append(a.opts, opt)
	a.asks = append(a.asks, strings.ReplaceAll(a.fillIn(strings.ReplaceAll(a.of(a.in(en, ko)), "{c}(으)로", "{c}별로"), c, nil), "별로 별로", "별로"))
}

// keepGood are ratings that are better the higher they are.
var keepGood = sync.OnceValue(func() []string {
	return strings.Fields("stars rating score taste fun feeling view success mark crust overall look sound quality service")
})

// sorted asks for an order that makes sense for the columns.
func (a *keepApp) sorted() {
	var ways []func()
	for _, c := range a.cols {
		switch c.typ {
		case 'd':
			ways = append(ways, func() { a.view("sort -"+c.name, keepNewestEn, keepNewestKo, c) })
		case 'D':
			way := func() { a.view("sort "+c.name, keepSoonEn, keepSoonKo, c) }
			ways = append(ways, way, way)
		case 'r':
			en := keepBestEn
			if !slices.Contains(keepGood(), c.word) {
				en = keepHighEn
			}
			ways = append(ways, func() { a.view("sort -"+c.name, en, keepHighKo, c) })
		case 'm':
			ways = append(ways, func() { a.view("sort -"+c.name, keepHighEn, keepHighKo, c) })
		case '$', 'n':
			ways = append(ways, func() { a.view("sort -"+c.name, keepBigEn, keepBigKo, c) })
		case 't', 'w':
			if c == a.main && a.maybe(0.3) {
				ways = append(ways, func() { a.view("sort "+c.name, keepAbcEn, keepAbcKo, c) })
			}
		}
	}
	if len(ways) > 0 {
		ways[a.IntN(len(ways))]()
	}
}

// views adds an order, a search, a filter, a colour.
func (a *keepApp) views(sort, search, filter, colour float64) {
	if a.maybe(sort) {
		a.sorted()
	}
	if a.maybe(search) {
		a.view("search", keepFindEn, keepFindKo, nil)
	}
	for _, c := range a.cols {
		switch {
		case c.typ == 'c' && a.maybe(filter):
			a.view("filter "+c.name, keepFilterEn, keepFilterKo, c)
		case c.typ == 'c' && a.maybe(colour):
			o := c.opts[a.IntN(len(c.opts))]
			low := o
			if !a.ko() {
				low = strings.ToLower(o)
			}
			a.colour(fmt.Sprintf("%s == %q", c.name, o), low+" ones|rows with "+low, o+"인 줄|"+o)
		case c.typ == 'r' && a.maybe(colour):
			a.colour(fmt.Sprintf("%s == %s", c.name, num(c.hi)), num(c.hi)+" "+c.word+"|"+c.word+" of "+num(c.hi), c.word+" "+num(c.hi)+"점|"+c.word+" "+num(c.hi)+"인 줄")
		}
	}
}

func (a *keepApp) colour(rule, en, ko string) {
	i := a.IntN(3)
	name := []string{"red", "green", "gray"}[i]
	if slices.ContainsFunc(a.opts, func(o string) bool { return strings.HasPrefix(o, name) }) {
		return
	}
	what := a.of(a.in(en, ko))
	a.opts = append(a.opts, name+" "+rule)
	if a.ko() {
		is := strings.TrimPrefix(josa(what, "은", "는"), what)
		a.asks = append(a.asks, what+strings.Replace([]string{a.raw("@ 빨간색|@ 빨갛게| 빨강으로"), a.raw("@ 초록색|@ 초록으로| 초록색"), a.raw("@ 회색|@ 흐리게| 회색으로")}[i], "@", is, 1))
		return
	}
	a.asks = append(a.asks, what+a.raw(" "+name+"| in "+name+"| shown in "+name))
}

// limit says a text once a sum is over a number.
func (a *keepApp) limit(c *keepCol) {
	most := a.n(3, 20) * int(max(1, (c.lo+c.hi)/4))
	if c.typ == '$' && a.ko() {
		most = a.step(50000, 500000, 10000)
	} else if most > 40 {
		most = (most + 9) / 10 * 10
	}
	text := a.of(a.in("Too much!|Enough|Slow down|That's the limit|Stop here|Over the limit|Careful now|Full up|Time for a break|Well done!|Goal reached|Hooray", "너무 많아요|그만|이제 그만!|한도 초과|아껴 쓰기|조심하세요|목표 달성!|잘했어요|쉬어 가요|예산 초과|충분해요|꽉 찼어요"))
	sum := fmt.Sprintf("sum(%s, %s)", a.list, c.name)
	a.after = append(a.after, fmt.Sprintf("if %s > %d: say %s", sum, most, text))
	q := a.raw(a.in(`"`, `"|'`))
	which := c.word + " "
	if a.only(c) && a.maybe(0.6) {
		which = a.in("the total ", "합계 ")
	}
	n := fmt.Sprint(most)
	if a.ko() {
		a.asks = append(a.asks, fmt.Sprintf(a.of("%s 합 %s 넘으면 %s|%s 합이 %s 넘을 때 %s 표시|%s 합 %s 초과면 %s|%s 합 %s 넘어가면 %s 띄우기"), strings.TrimSuffix(strings.TrimSpace(which), "합계")+a.in("", ""), n, q+text+q))
		last := len(a.asks) - 1
		a.asks[last] = strings.TrimSpace(a.asks[last])
	} else {
		a.asks = append(a.asks, fmt.Sprintf(a.of("over %[2]s %[1]sin all say %[3]s|when %[1]sis more than %[2]s altogether show %[3]s|%[3]s once all %[1]sadd up to more than %[2]s|if %[1]sgoes over %[2]s in sum: %[3]s"), strings.TrimPrefix(which, "the total "), n, q+text+q))
		last := len(a.asks) - 1
		a.asks[last] = strings.NewReplacer("when is", "when it is", "once all add up to", "once it all comes to", "if goes", "if it goes").Replace(a.asks[last])
	}
	rows := a.rowsOver(c, float64(most))
	k := newCheck(a.in("over", "초과"))
	a.enter(k, rows)
	a.checks = append(a.checks, k.text(text))
}

// rowsOver are rows whose sum is above a limit.
func (a *keepApp) rowsOver(c *keepCol, most float64) []*keepRow {
	rows := a.rows(2)
	for _, r := range rows {
		r.v[c] = most
		r.t[c] = num(most)
	}
	return rows
}

// button names the button that adds a row.
func (a *keepApp) button() {
	a.add = a.of(a.in("Save|Note it|Got it|Put it in|Log it|Keep it|Write it down|Done|In the book|Record|Store it|Next one", "저장|적기|기록|올리기|넣기|기록하기|등록|적어 두기|됐다|보관|담기|입력"))
	a.opts = append(a.opts, "add "+a.add)
	q := a.raw(a.in(`"`, `"|'`))
	a.asks = append(a.asks, strings.ReplaceAll(a.of(a.in(`button @|button called @|the button says @|add button: @`, `버튼은 @|버튼 이름 @|추가 버튼은 @|버튼 글자는 @`)), "@", q+a.add+q))
}
