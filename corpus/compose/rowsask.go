package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// ---- checks and sketch

// rowsPeople are the people of a check.
func rowsPeople(a *rowsApp) []string {
	return strings.Split(a.in("Nolan|Petra", "노을|산들"), "|")
}

// enter types rows into the form, and then ticks what is ticked in the rows.
func (a *rowsApp) enter(c *check, s *rowsState) {
	if a.person != nil {
		for _, w := range rowsPeople(a) {
			c.fill(a.person.label, w).click(a.personAdd, 1)
		}
	}
	for _, r := range s.rows {
		for _, f := range a.cols {
			switch {
			case f.options != nil || f.kind == "who":
				c.choose(f.label, r.t[f.name])
			case f.kind == "text" || f.kind == "area":
				c.fill(f.label, r.t[f.name])
			case f.kind == "number" || f.kind == "slider":
				c.fill(f.label, num(r.v[f.name]))
			case f.kind == "date":
				c.fill(f.label, rowsDate(r.v[f.name]))
			case f.kind == "time":
				c.fill(f.label, fmt.Sprintf("%02d:%02d", int(r.v[f.name])/60, int(r.v[f.name])%60))
			case f.kind == "flag" && r.v[f.name] > 0:
				c.tick(f.label)
			}
		}
		c.click(a.add, 1)
	}
	for _, r := range s.rows {
		for _, f := range a.cols {
			if f.kind == "check" && r.v[f.name] > 0 {
				c.tick(r.name + " " + f.label)
			}
		}
	}
}

// setAbove fills in the fields above; again does it anew, for those that a reload has emptied.
func (a *rowsApp) setAbove(c *check, s *rowsState, n int) (again func()) {
	var redo []func()
	do := func(f *rowsCol, step func()) {
		step()
		if !f.saved {
			redo = append(redo, step)
		}
	}
	for _, f := range a.above {
		switch {
		case f.options != nil:
			i := a.IntN(len(f.options))
			o := f.options[i]
			s.pick[f.name] = o
			if f.prices != nil {
				s.env[f.name] = f.prices[i]
			}
			do(f, func() { c.choose(f.label, o) })
		case f.role == "rush":
			if n == 0 {
				s.env[f.name] = 1
				do(f, func() { c.tick(f.label) })
			}
		case f.kind == "date":
			d := float64(a.n(55, 70))
			s.env[f.name] = d
			do(f, func() { c.fill(f.label, rowsDate(d)) })
		case f.kind == "number":
			if x := a.drawField(f, s, n); !math.IsNaN(x) {
				s.env[f.name] = x
				a.reckon(s)
				do(f, func() { c.fill(f.label, num(x)) })
			}
		}
	}
	return func() {
		for _, f := range redo {
			f()
		}
	}
}

func (a *rowsApp) finish() made {
	var checks []*check
	for i, n := range []int{3, 2} {
		c, s := newCheck([]string{"three rows", "kept"}[i]), a.state(n)
		again := a.setAbove(c, s, i)
		a.reckon(s)
		a.enter(c, s)
		for _, f := range a.acts {
			f(c, s)
		}
		a.reckon(s)
		if i == 1 {
			c.reload()
			again()
		}
		c.text(s.rows[0].name)
		for _, f := range a.sees {
			f(c, s)
		}
		checks = append(checks, c)
	}
	for _, f := range a.more[:min(2, len(a.more))] {
		if c := f(); c != nil {
			checks = append(checks, c)
		}
	}
	if a.curUsed && a.cur != "" {
		unit := a.cur[len(" .2 "):]
		ways := map[string]string{
			"$": "money in dollars|amounts in $|prices are dollars|all money is in dollars, show it so|money as $", "€": "money in euros|amounts in €|prices are euros|all money is in euros, show it so|money as €",
			"£": "money in pounds|amounts in £|prices are pounds|all money is in pounds, show it so|money as £", "원": "금액은 원으로|돈은 원 단위|금액은 모두 원으로 {보}|원으로 표시할 것: 모든 돈|가격은 원",
		}[unit]
		a.ask(ways)
	}
	var cols []string
	for _, f := range a.cols {
		cols = append(cols, a.line(f))
	}
	slices.SortStableFunc(a.opts, func(x, y string) int { return rowsRank(x) - rowsRank(y) })
	sketch := append([]string{"app " + a.label(a.topic)}, a.top...)
	sketch = append(sketch, "list "+a.list+": "+strings.Join(cols, ", "))
	for _, o := range a.opts {
		sketch = append(sketch, "  "+o)
	}
	sketch = append(append(sketch, a.below...), a.end...)
	return made{request: a.request(), sketch: lines(sketch...), checks: checks}
}

// Options stand in one order, so that the same list is always written in the same way.
func rowsRank(option string) int {
	word, _, _ := strings.Cut(option, " ")
	return slices.Index([]string{"add", "sort", "where", "row", "filter", "search", "red", "orange", "yellow", "green", "gray", "group", "max", "unique", "need", "csv"}, word)
}

// ---- the request

// rowsFit puts in the particles that are written as {을}, by what stands before them.
func rowsFit(s string) string {
	pairs := map[string][2]string{"{을}": {"을", "를"}, "{이}": {"이", "가"}, "{은}": {"은", "는"}, "{와}": {"과", "와"}, "{로}": {"으로", "로"}, "{면}": {"이면", "면"}, "{라고}": {"이라고", "라고"}}
	for {
		i := strings.Index(s, "{")
		if i < 0 {
			return s
		}
		j := i + strings.Index(s[i:], "}") + 1
		p, ok := pairs[s[i:j]]
		if !ok {
			return s
		}
		word := strings.TrimRight(s[:i], "\"')(!?.~ ")
		if k := strings.LastIndex(word, "("); k > 0 && strings.HasSuffix(s[:i], ")") { // what stands in brackets isn't read
			word = strings.TrimRight(word[:k], "\"' ")
		}
		if strings.HasSuffix(word, "%") {
			word = "트"
		}
		s = s[:i] + strings.TrimPrefix(josa(word, p[0], p[1]), word) + s[j:]
	}
}

// ending puts in the ends of this app's style.
func (a *rowsApp) ending(s string) string {
	for k, v := range logEnds {
		s = strings.ReplaceAll(s, "{"+k+"}", v[a.style])
	}
	return strings.TrimSpace(strings.ReplaceAll(s, "  ", " "))
}

func (a *rowsApp) request() string {
	var parts []string
	early := []string{a.colsAsk}
	var rest []string
	for _, c := range a.clauses {
		if c.early {
			early = append(early, c.text)
		} else {
			rest = append(rest, c.text)
		}
	}
	if len(early) > 1 && a.maybe(0.5) {
		early = append(early[1:], early[0])
	}
	parts = append(early, rest...)
	switch {
	case a.maybe(0.2):
		a.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
	case a.maybe(0.3) && len(rest) > 1: // one part out of its place
		i := len(early) + a.IntN(len(rest))
		p := parts[i]
		parts = slices.Delete(parts, i, i+1)
		parts = slices.Insert(parts, len(early)+a.IntN(len(rest)), p)
	}
	if a.maybe(0.12) && len(rest) > 0 {
		p := rest[a.IntN(len(rest))]
		parts = append(parts, a.fill(a.in("as said: {0}|to say it again: {0}|don't forget: {0}|important: {0}|once more: {0}|and really, {0}", "다시 말하면 {0}|꼭: {0}|중요: {0}|까먹지 말고: {0}|한 번 더 {0}|아까 말한 {0}"), p))
	}
	chat := -1
	if a.maybe(0.25) {
		chat = a.IntN(len(parts) + 1)
		parts = slices.Insert(parts, chat, a.of(a.in(rowsChatEn, rowsChatKo[a.style])))
	}
	for i, p := range parts {
		parts[i] = a.ending(p)
	}
	s := a.joined(a.ending(a.intro()), parts, a.ending(a.closing()))
	return strings.TrimSpace(rowsFit(s))
}

const rowsChatEn = "my sister said it would be easy|no login please|we did it on paper until now|grandpa must be able to use it|the old one got lost|it rains all week so i have time|nothing fancy|don't ask me why|i'm not good with computers|my brother made one but it broke|the others laugh at my notes|sorry for my english|colours don't matter|it's a present|no ads please|hope that's clear|i asked three people already|my phone is old|the boss wants it by friday|haha|we tried a spreadsheet, never again|no accounts, no cloud|plese keep it simpel|it dosn't have to be pretty|i'll tell you more if needed|you know how it is|big letters would be nice but no must"

var rowsChatKo = [5]string{
	"로그인 없음|지금은 종이에 씀|예쁘지 않아도 됨|광고 없이|동생이 만든 건 고장남|급함|폰에서 씀|간단한 것|색은 아무거나|회사에서 씀",
	"로그인은 필요 없어|지금까지 종이에 적었어ㅋㅋ|예쁘지 않아도 돼|동생이 쉬울 거래|나 컴퓨터 잘 몰라ㅠ|엑셀은 이제 싫어|할머니도 쓰셔야 해|색깔은 상관없어|엄마가 부탁한 거야|오늘 비 와서 심심해ㅎㅎ|친구들이 내 공책 보고 웃어ㅋㅋ",
	"로그인은 필요 없어요|지금까지 종이에 적었어요|예쁘지 않아도 괜찮아요|동생이 쉬울 거라고 했어요|제가 컴퓨터를 잘 몰라요|엑셀은 이제 그만 쓰고 싶어요|할머니도 쓰실 거예요|색깔은 상관없습니다|사장님이 급하다고 하세요|광고는 없었으면 해요",
	"로그인 없이|종이는 이제 그만|예쁘지 않아도 됨ㅎㅎ|동생도 쓸 거라서 쉽게|폰에서 볼 거임|엑셀 말고|할머니도 쓰시게|색은 상관없고|급해요 급해",
	"로그인 필요없음|여태 종이에 적음ㅋㅋ|안 예뻐도 됨|동생이 쉽다고 함|컴퓨터 잘 모름|엑셀 싫음|할머니도 쓰심|색 상관없음|친구가 부탁함|광고 싫음",
}

// intro says what is wanted.
func (a *rowsApp) intro() string {
	t := a.topic
	if a.ko() {
		pre := rowsRaw(a.gen, []string{"|||", "|||안녕! |저기 |야 |부탁이 있는데 |", "|||안녕하세요! |안녕하세요, |저기요, |부탁드려요. |", "|||급한데 |혹시 |", "||||급함. |"}[a.style])
		who := rowsRaw(a.gen, "||||우리 동네 |동호회에서 쓸 |집에서 쓸 |회사에서 쓸 |엄마가 쓰실 |혼자 쓸 |주말에 쓸 |폰으로 볼 |반에서 쓸 |간단한 ")
		post := rowsRaw(a.gen, []string{
			"| 앱| 목록 앱| 앱 필요| 하나| 만들기",
			" 만들어줘| 앱 하나 만들어줘| 앱 필요해| 앱 부탁해| 적는 앱 만들어 줄래?| 앱 있으면 좋겠어| 앱 만드러줘| 앱 좀",
			" 만들어 주세요| 앱 부탁드려요| 앱이 필요합니다| 앱 하나 만들어 주실 수 있나요?| 앱 만들고 싶어요| 앱 부탁드립니당| 적을 앱을 찾고 있어요",
			" 앱, 바로 쓸 수 있게| 앱 만들면 좋겠음| 적는 거| 앱 만들 수 있게| 관리되게",
			" 앱 필요함| 앱임| 앱 만들고 싶음| 앱 하는거| 적는거| 앱 만들기"}[a.style])
		return pre + who + t + post
	}
	pre := rowsRaw(a.gen, "||||hi! |hello, |hey |good morning, |ok so |please, |quick one: |")
	who := rowsRaw(a.gen, "||||| for my mum| for the two of us| for work| for our club| for my phone| for the weekend| for the kids")
	ask := rowsRaw(a.gen, "@|@|@ app|i need an app for @|make me a list for @|an app for @|could you build something for @?|i want to keep @ in an app|app: @|@, as an app|we need a small app for @|please make an app for @|can i have a list app for @?|looking for an app for @|id like an app for @|make an app: @|a simple app for @|plz build an app for @|i wnat an app for @|something to keep track of @|a page for @|write me an app for @|there should be an app for @|help me with @|new app for @")
	if strings.Contains(ask, "?") {
		who = ""
	}
	return pre + strings.ReplaceAll(ask, "@", t) + who
}

func (a *rowsApp) closing() string {
	kept := !slices.ContainsFunc(a.above, func(f *rowsCol) bool { return !f.saved })
	if a.ko() {
		if kept && a.maybe(0.15) {
			return a.of([]string{"저장됨|다시 열어도 그대로", "저장돼야 해|꺼도 남아 있게 해줘", "저장되어야 해요|다시 열어도 남아 있게 해 주세요", "저장되게|다시 열어도 남게", "저장 필수|꺼도 남아야 함"}[a.style])
		}
		return rowsRaw(a.gen, []string{"||||끝|이상", "||||고마워|부탁해~|그게 다야|ㄱㅅ|끝!", "||||감사합니다|부탁드려요|이게 전부예요|고맙습니다!|잘 부탁드립니다", "||||끝|이상|그 정도면 충분", "||||끝|이게 다임|ㅎㅎ|이상"}[a.style])
	}
	if kept && a.maybe(0.15) {
		return a.of("must be saved|it has to be there tomorrow too|saved on my phone|everything stays after closing")
	}
	return rowsRaw(a.gen, "||||||||thanks|thx|thank you!|that's all|cheers|thnaks a lot|nothing else|that would be great|tia|many thanks")
}

// joined puts the parts together in one of many manners.
func (a *rowsApp) joined(intro string, parts []string, closing string) string {
	manner := a.n(0, 9)
	commas := 0
	for _, p := range parts {
		commas += strings.Count(p, ",")
	}
	if manner == 4 && commas > 3 {
		manner = 0
	}
	if a.ko() && manner == 9 {
		manner = 1
	}
	end := ""
	if closing != "" {
		end = closing
	}
	glue := func(sep string) string {
		s := strings.Join(parts, sep)
		if end != "" {
			s += sep + end
		}
		return s
	}
	switch manner {
	case 0, 1:
		return a.sentences(intro, parts, end, !a.ko() && manner == 0)
	case 2: // a list
		mark := rowsRaw(a.gen, "- |- |* |• ")
		s := intro + a.of(":|:|") + "\n" + mark + strings.Join(parts, "\n"+mark)
		if end != "" {
			s += "\n" + end
		}
		return strings.ReplaceAll(s, "?:", "?")
	case 3: // lines without anything
		return intro + "\n" + glue("\n")
	case 4:
		return intro + ": " + glue(", ")
	case 5:
		return strings.ReplaceAll(intro+": "+glue("; "), "?:", "?")
	case 6:
		return intro + " - " + glue(rowsRaw(a.gen, " / | - |; "))
	case 7:
		s := intro
		for i, p := range parts {
			s += fmt.Sprintf("\n%d%s %s", i+1, ")", p)
		}
		if end != "" {
			s += "\n" + end
		}
		return s
	case 8:
		return a.runningOn(intro, parts, end)
	}
	s := intro + " with this " + strings.Join(parts, " and then ") // no punctuation between parts
	if end != "" {
		s += " " + end
	}
	return strings.ReplaceAll(s, "?", "")
}

func (a *rowsApp) sentences(intro string, parts []string, end string, capitals bool) string {
	if capitals {
		intro = title(intro)
		for i := range parts {
			parts[i] = title(parts[i])
		}
		end = strings.TrimSpace(title(end + " "))
	}
	s := intro + ". " + strings.Join(parts, ". ") + "."
	if end != "" {
		s += " " + end
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "?.", "?"), "!.", "!")
}

// runningOn joins the parts as people talk.
func (a *rowsApp) runningOn(intro string, parts []string, end string) string {
	s := intro + ". " + parts[0]
	for _, p := range parts[1:] {
		s += rowsRaw(a.gen, a.in(". |. and |; then |. also |. oh and |; |. plus: ", ". |. 그리고 |; |. 또 |. 아 그리고 |. 그다음 ")) + p
	}
	if end != "" {
		s += ". " + end
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "?.", "?"), "and and ", "and ")
}
