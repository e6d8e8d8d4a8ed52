package compose

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

func (a *rowsApp) between(n [2]int) int { return a.n(n[0], n[1]) }

// drawCols draws what is typed: the thing first, then numbers, choices, ticks, dates and times in any order.
func (a *rowsApp) drawCols() {
	w := a.free(a.s.things)
	if a.maybe(0.25) {
		w = a.free(a.in("name|what|title|kind of thing|description", "이름|내용|제목|품명|설명"))
	}
	a.thing = a.newCol("text", w)
	var rest []*rowsCol
	for range a.between(a.p.money) {
		rest = append(rest, a.numberCol(a.s.money, true))
	}
	for range a.between(a.p.counts) {
		rest = append(rest, a.numberCol(a.s.counts, false))
	}
	for range a.between(a.p.sizes) {
		rest = append(rest, a.numberCol(a.s.sizes, false))
	}
	add := func(p float64, f func() *rowsCol) {
		if a.maybe(p) {
			rest = append(rest, f())
		}
	}
	add(a.p.priced, func() *rowsCol { return a.choiceCol(true) })
	add(a.p.choice, func() *rowsCol { return a.choiceCol(false) })
	add(a.p.text, func() *rowsCol {
		if a.maybe(0.15) {
			return a.wordCol("area", a.in("notes|remarks|comments|what happened", "메모|비고란|한마디|자세한 얘기"))
		}
		return a.wordCol("text", a.s.texts)
	})
	add(a.p.tick, func() *rowsCol { return a.wordCol("check", a.s.ticks) })
	add(a.p.flag, func() *rowsCol {
		return a.wordCol("flag", a.in("express|gift wrap|member|insured|fragile|organic|at night|far away|reduced|with helper|on loan|big one", "급행|선물포장|회원|보험가입|깨짐주의|유기농|야간|먼곳|할인|동반|대여중|대형"))
	})
	add(a.p.date, func() *rowsCol { return a.wordCol("date", a.s.dates) })
	add(a.p.slider, a.sliderCol)
	add(a.p.who, a.whoCol)
	rest = slices.DeleteFunc(rest, func(f *rowsCol) bool { return f == nil })
	a.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	if len(rest) == 0 {
		rest = append(rest, a.numberCol(a.s.counts, false))
	}
	rest = rest[:min(len(rest), 4)]
	if len(rest) < 3 && a.maybe(a.p.time) {
		rest = append(rest, a.timeCols()...)
	}
	a.cols = append([]*rowsCol{a.thing}, rest...)
	if len(rest) < 4 && a.maybe(a.p.counter) {
		if f := a.wordCol("var", a.in("times used|visits so far|counter|hits|repeats|stars earned|misses", "사용횟수|방문수|누른수|별개수|반복수|실수")); f != nil {
			a.cols = append(a.cols, f)
		}
	}
	switch {
	case rest[0].kind == "date" && a.maybe(0.5), len(rest[0].options) > 0 && a.maybe(0.3):
		a.cols[0], a.cols[1] = a.cols[1], a.cols[0]
	}
	a.askCols()
}

func (a *rowsApp) wordCol(kind, list string) *rowsCol {
	w := a.free(list)
	if w == "" {
		return nil
	}
	return a.newCol(kind, w)
}

// whoCol is a choice among the rows of a list of its own, which stands above.
func (a *rowsApp) whoCol() *rowsCol {
	w := a.free(a.in("who|seller|guide|leader|keeper|driver in charge|buddy|captain", "맡은이|판매자|길잡이|조장|관리인|당번|짝꿍|주장"))
	p := a.free(a.in("person|colleague|neighbour|teammate|cousin|staff member", "사람|동료|이웃|식구|조원이름|직원"))
	b := a.free(a.in("Add person|New person|Take on|Put on the team|Join", "사람 추가|명단에 추가|새 사람|합류"))
	if w == "" || p == "" || b == "" {
		return nil
	}
	f := a.newCol("who", w)
	f.expr = a.name(a.in("people", "명단"))
	a.person = a.newCol("text", p)
	a.personAdd, a.extra["names"] = b, true
	a.top = append(a.top, "list "+f.expr+": "+a.line(a.person), "  add "+b)
	a.ask(a.in("a list of people above, each with {0}, button {1}; {2} is picked from it|first a list to type every {0} into (button {1}), and {2} in the rows is one of those|two lists: the first has only {0} and the button {1}, in the second {2} is chosen from the first",
		"위에 {0} 명단(버튼 {1}), {2}{은} 거기서 고르기|목록 둘: 첫째는 {0}만 적고 버튼은 {1}, 둘째 목록의 {2}{은} 첫째에서 고름|먼저 {0} 적는 목록({1} 버튼), 줄의 {2}{은} 그중에서 선택"), p, a.quote(b), w)
	return f
}

func (a *rowsApp) numberCol(list string, money bool) *rowsCol {
	s := a.free(list)
	if s == "" {
		return nil
	}
	word := strings.Split(s, ":")[0]
	lo, hi := 1, 14
	if part := strings.Split(s, "~"); len(part) > 1 {
		word = part[0]
		lo, _ = strconv.Atoi(part[2])
		hi, _ = strconv.Atoi(part[3])
		if a.maybe(0.35) {
			word += a.in(" (", "(") + part[1] + ")"
		}
	}
	f := a.newCol("number", word)
	f.lo, f.hi, f.money = lo, hi, money
	if money {
		f.lo, f.hi, f.half = 3, 90, !a.ko()
	}
	if a.maybe(0.12) {
		f.def = num(a.drawNumber(f))
	}
	return f
}

func (a *rowsApp) drawNumber(f *rowsCol) float64 {
	if f.money {
		x := a.amount(f.lo, f.hi)
		if f.half && a.maybe(0.25) {
			x += 0.5
		}
		return x
	}
	return float64(a.n(f.lo, f.hi))
}

func (a *rowsApp) sliderCol() *rowsCol {
	f := a.wordCol("slider", a.in("rating|joy|trouble|stars|luck|comfort|hurry", "별점|기쁨|수고|만족도|행운|편안함|서두름"))
	if f != nil {
		f.lo, f.hi = 1, a.n(4, 10)
	}
	return f
}

func (a *rowsApp) choiceCol(priced bool) *rowsCol {
	s := a.free(a.s.choices)
	if s == "" {
		return nil
	}
	word, opts, _ := strings.Cut(s, ":")
	f := a.newCol(a.of("choice|choice|choice|radio"), word)
	f.options = strings.Split(opts, "/")
	if a.maybe(0.4) {
		a.Shuffle(len(f.options), func(i, j int) { f.options[i], f.options[j] = f.options[j], f.options[i] })
	}
	if priced {
		f.money = a.maybe(0.8)
		for i := range f.options {
			k := float64(a.n(1, 9) + 3*i)
			if f.money {
				k = a.amount(2+8*i, 8+8*i)
			}
			f.prices = append(f.prices, k)
		}
	}
	return f
}

// timeCols are one time of day, or from when to when.
func (a *rowsApp) timeCols() []*rowsCol {
	if a.maybe(0.4) {
		if f := a.wordCol("time", a.in("at|starts|clock time|alarm", "시각|시작시각|알람|몇시")); f != nil {
			return []*rowsCol{f}
		}
	}
	p := strings.Split(a.of(a.in("from,until|start,end|in,out|opens,closes|arrived,went home", "시작,끝|입장,퇴장|출근,퇴근|열림,닫힘|들어옴,나감")), ",")
	if a.labels[p[0]] || a.labels[p[1]] {
		return nil
	}
	a.labels[p[0]], a.labels[p[1]] = true, true
	f, t := a.newCol("time", p[0]), a.newCol("time", p[1])
	f.lo, f.hi, t.lo, t.hi = 360, 700, 720, 1300
	return []*rowsCol{f, t}
}

// line is a column as the sketch has it.
func (a *rowsApp) line(f *rowsCol) string {
	s := f.kind + " " + f.name
	switch {
	case f.kind == "who":
		return "choice " + f.name + a.decl(f.name, f.label) + ": {" + f.expr + "}"
	case f.kind == "var":
		s += " = 0"
	case f.kind == "show" || f.kind == "total" || f.kind == "bar":
		return s + a.decl(f.name, f.label) + " = " + f.expr + f.format
	case f.kind == "slider":
		s += fmt.Sprintf(" %d..%d", f.lo, f.hi)
	case f.kind == "number" && f.def != "", f.kind == "date" && f.def != "":
		s += " = " + f.def
	}
	s += a.decl(f.name, f.label)
	if f.options != nil {
		opts := slices.Clone(f.options)
		for i, p := range f.prices {
			opts[i] += "=" + num(p)
		}
		s += ": " + strings.Join(opts, " | ")
	}
	return s
}

// askCols names the typed columns.
func (a *rowsApp) askCols() {
	var list []string
	for _, f := range a.cols {
		list = append(list, a.askCol(f))
	}
	sep := rowsRaw(a.gen, a.in(", |, |, | + |; ", ", |, |, | / | + "))
	s := strings.Join(list, sep)
	if !a.ko() && sep == ", " && a.maybe(0.5) && len(list) > 1 {
		s = strings.Join(list[:len(list)-1], ", ") + " and " + list[len(list)-1]
	}
	a.colsAsk = a.fill(a.in("each row has {0}|fields: {0}|i type {0}|the form asks {0}|columns: {0}|a row is {0}|to fill in: {0}|i want to note {0}|every entry has {0}|for each {1}: {0}|rows with {0}|{0} per entry|what i put in: {0}|{0}",
		"칸은 {0}|{0} {적}|줄마다 {0}|적는 것: {0}|항목은 {0}|한 줄에 {0} {넣}|입력은 {0}|{1}마다 {0} {적}|넣을 칸: {0}|{0}|양식에는 {0}|열: {0}"), s, a.thing.word)
}

// optionList is how the request names the options of a choice.
func (a *rowsApp) optionList(f *rowsCol) string {
	opts := slices.Clone(f.options)
	eq := rowsRaw(a.gen, a.in(" = | | for |=", " |=| = "))
	for i, p := range f.prices {
		v := num(p)
		if f.money {
			v = a.constant(p, true).said
		}
		if eq == " for " {
			opts[i] += " " + v
		} else {
			opts[i] += eq + v
		}
	}
	return strings.Join(opts, rowsRaw(a.gen, "/|, | / "))
}

func (a *rowsApp) askCol(f *rowsCol) string {
	w := f.word
	if a.maybe(0.08) && !strings.Contains(w, "(") {
		w = a.quote(f.label)
	}
	opts := ""
	if f.options != nil {
		opts = a.optionList(f)
	}
	choice := func(ways string) string {
		way := a.of(ways)
		if !strings.Contains(way, "(") { // commas would look like more columns
			opts = strings.ReplaceAll(opts, ", ", "/")
		}
		return a.fill(way, w, opts)
	}
	switch {
	case f.kind == "radio":
		return choice(a.in("{0} (radio buttons {1})|{0} as radio buttons: {1}|radio {0} ({1})", "{0}(라디오 버튼 {1})|라디오 버튼 {0}({1})|{0}: 동그란 버튼 {1}"))
	case len(f.prices) > 0:
		return choice(a.in("{0} ({1})|{0} to pick with its number ({1})|{0}: one of {1}|a choice {0} ({1})|{0} - {1} -", "{0}({1})|{0} 고르기({1})|{0}: {1} 중 하나|선택 {0}({1})"))
	case f.options != nil:
		return choice(a.in("{0} ({1})|{0} (one of {1})|a drop-down {0} ({1})|{0} to choose from {1}|{0}: {1}", "{0}({1})|{0} 선택({1})|{0}{은} {1} 중에서|고르는 {0}({1})|{0}: {1}"))
	case f.kind == "check":
		return a.fill(a.in("a tick box {0} in each row|{0} to tick off in the row|{0} (checkbox in the row)|{0} (ticked in the list later)", "{0}(줄마다 체크)|{0} 체크박스(줄에서)|목록에서 누르는 {0} 체크|{0}(나중에 줄에서 체크)"), w)
	case f.kind == "flag":
		return a.fill(a.in("{0} (checkbox in the form)|{0} yes/no in the form|a box {0} to tick while adding|{0} as checkbox before adding", "{0}(입력할 때 체크)|{0} 여부(양식에 체크박스)|추가할 때 {0} 체크|{0}(넣을 때 예/아니오)"), w)
	case f.kind == "var":
		return a.fill(a.in("{0} (not asked, starts at 0)|a counter {0} from 0|{0}, which begins with 0 and isn't typed", "{0}(안 물어봄, 0부터)|0에서 시작하는 {0}|{0}(입력 안 하고 0부터 셈)"), w)
	case f.kind == "slider":
		return a.fill(a.in("{0} on a slider {1}-{2}|slider {0} from {1} to {2}|{0} (slider {1} to {2})", "{0} 슬라이더 {1}~{2}|슬라이더 {0}({1}부터 {2})|{0}({1}-{2} 슬라이더)"), w, fmt.Sprint(f.lo), fmt.Sprint(f.hi))
	case f.kind == "who":
		return a.fill(a.in("{0} (picked from the people)|{0} (one of the people)|a drop-down {0} of the people", "{0}(명단에서 고르기)|{0}(명단 중 하나)|명단에서 고르는 {0}"), w)
	case f.kind == "area":
		return a.fill(a.in("{0} (several lines)|{0} (long, more than one line)|{0} with room for more lines", "{0}(여러 줄)|여러 줄 {0}|{0}(길게, 여러 줄)"), w)
	case f.kind == "date":
		return a.fill(a.in("{0} (date)|{0} (a date)|date {0}|{0} as a date", "{0}(날짜)|{0} 날짜로|날짜 {0}"), w)
	case f.kind == "time":
		return a.fill(a.in("{0} (time)|{0} (clock time)|time {0}|{0} as time of day", "{0}(시간)|{0}(시:분)|{0} 시각으로"), w)
	case f.def != "":
		return a.fill(a.in("{0} ({1} at first)|{0} with {1} already in it|{0} (default {1})", "{0}(처음 {1})|{0}(기본 {1})|{0} 기본값 {1}"), w, f.def)
	case f.kind == "number" && a.maybe(0.12) && !strings.Contains(w, "("):
		return w + a.in(" (number)", "(숫자)")
	}
	return w
}

// drawAdd labels the button that adds.
func (a *rowsApp) drawAdd() {
	a.add = a.in("Add", "추가")
	if a.person == nil && !a.maybe(0.45) {
		return
	}
	b := strings.ReplaceAll(a.of(a.in("Log it|Put down|Add @|Save @|New @|Record|Note it|Enter|Keep it|Write in|Another @|In it goes|Store|Book it|Put on the list|Register @",
		"적기|@ 추가|@ 등록|새 @|저장|기록하기|올리기|넣기|써 두기|하나 더|목록에 넣기|입력|@ 저장|담기|등록")), "@", a.thing.word)
	a.labels[strings.ToLower(b)] = true
	a.add = b
	a.opts = append(a.opts, "add "+b)
	q := a.quote(b)
	a.ask(a.in("the add button says {0}|button {0}|call the button {0}|button to add: {0}|{0} on the button that adds|i add with a button {0}|the button is called {0}|label of the add button {0}",
		"추가 버튼은 {0}|버튼 이름 {0}|{0} 버튼으로 추가|추가 버튼에 {0} {쓰}|버튼은 {0}{라고} {하}|넣는 버튼: {0}|추가하는 버튼 글자는 {0}"), q)
}

// pickCol takes a typed or computed column for which ok holds.
func (a *rowsApp) pickCol(ok func(f *rowsCol) bool) *rowsCol {
	var list []*rowsCol
	for _, f := range a.cols {
		if ok(f) {
			list = append(list, f)
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list[a.IntN(len(list))]
}

func (a *rowsApp) kindCol(kind string) *rowsCol {
	return a.pickCol(func(f *rowsCol) bool { return f.kind == kind })
}

// numCol takes a column with numbers; computed ones and money come more often.
func (a *rowsApp) numCol() *rowsCol {
	if a.maybe(0.5) {
		if f := a.pickCol(func(f *rowsCol) bool { return f.kind == "show" && !f.text }); f != nil {
			return f
		}
	}
	return a.pickCol(func(f *rowsCol) bool { return f.numeric() && len(f.prices) == 0 })
}

// options1 takes a choice without numbers.
func (a *rowsApp) plainChoice() *rowsCol {
	return a.pickCol(func(f *rowsCol) bool { return f.options != nil && f.prices == nil })
}
