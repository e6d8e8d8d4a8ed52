package compose

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// rows draws n rows with different numbers and texts.
func (a *logApp) rows(n int) []logRow {
	rows := make([]logRow, n)
	for i := range rows {
		rows[i] = logRow{v: make([]float64, len(a.fields)), t: make([]string, len(a.fields))}
	}
	for _, f := range a.fields {
		a.columnValues(f, rows)
	}
	rows[0].tick = a.maybe(0.6) && a.tickable()
	return rows
}

func (a *logApp) tickable() bool {
	return slices.ContainsFunc(a.fields, func(f *logField) bool { return f.kind == "check" })
}

func (a *logApp) columnValues(f *logField, rows []logRow) {
	texts := a.some(a.in(logSamplesEN, logSamplesKO), len(rows))
	days := []float64{logToday, float64(a.n(61, 62)), float64(a.n(70, 88)), float64(a.n(33, 58)), float64(a.n(5, 30))}
	a.Shuffle(len(days), func(i, j int) { days[i], days[j] = days[j], days[i] })
	used := map[float64]bool{}
	for i := range rows {
		r := &rows[i]
		switch {
		case i == 0 && f.def != "" && a.maybe(0.6): // left as it is
			r.t[f.slot] = f.def
			if x := slices.Index(f.options, f.def); x >= 0 {
				r.v[f.slot] = float64(x)
			} else {
				r.v[f.slot], _ = strconv.ParseFloat(f.def, 64)
				used[r.v[f.slot]] = true
			}
		case f.kind == "text" || f.kind == "area":
			r.t[f.slot] = texts[i]
			if f == a.thing && i == 2 && a.maybe(0.5) {
				r.t[f.slot] = texts[0] // the same thing twice
			}
		case f.num():
			x := a.value(f)
			for try := 0; used[x] && try < 50; try++ {
				x = a.value(f)
			}
			used[x] = true
			r.v[f.slot], r.t[f.slot] = x, num(x)
		case len(f.options) > 0:
			x := float64(a.IntN(len(f.options)))
			if i == 1 && a.maybe(0.5) {
				x = rows[0].v[f.slot]
			}
			r.v[f.slot], r.t[f.slot] = x, f.options[int(x)]
		case f.kind == "date":
			r.v[f.slot] = days[i%len(days)]
			r.t[f.slot] = logDay(r.v[f.slot])
		case f.kind == "time":
			m := a.step(6, 22, 1)*60 + a.step(0, 55, 5)
			r.v[f.slot], r.t[f.slot] = float64(m), fmt.Sprintf("%02d:%02d", m/60, m%60)
		}
	}
}

// value draws a number of a column.
func (a *logApp) value(f *logField) float64 {
	if f.dec < 0 { // hundreds or thousands of won
		unit := math.Pow10(-f.dec)
		return math.Round((f.lo+(f.hi-f.lo)*a.Float64())/unit) * unit
	}
	unit := math.Pow10(f.dec)
	return math.Round((f.lo+(f.hi-f.lo)*a.Float64())*unit) / unit
}

// enter puts rows in as a person does.
func (a *logApp) enter(c *check, rows []logRow) {
	for i, r := range rows {
		for _, f := range a.fields {
			switch {
			case f.def != "" && r.t[f.slot] == f.def && i == 0:
			case len(f.options) > 0:
				c.choose(f.label, r.t[f.slot])
			case f.kind == "check":
			case f.kind == "date" && r.v[f.slot] == logToday: // a date is today unless changed
				c.fill(f.label, logDay(logToday))
			default:
				c.fill(f.label, r.t[f.slot])
			}
		}
		c.click(a.add, 1)
		if r.tick {
			c.tick(a.kind("check").label)
		}
	}
}

func (a *logApp) drawChecks() {
	for i := range 2 {
		if i == 1 && len(a.checks) > 0 {
			break
		}
		rows := a.rows(a.n(3, 4))
		c := newCheck(a.in([]string{"rows", "other rows"}[i], []string{"여러 줄", "다른 줄"}[i]))
		a.enter(c, rows)
		for _, r := range a.results {
			r.want(c, rows)
		}
		for _, want := range a.goals {
			want(c, rows)
		}
		a.checks = append(a.checks, c)
	}
	if len(a.checks) < 3 {
		rows := a.rows(1)
		kept := newCheck(a.in("kept", "저장"))
		a.enter(kept, rows)
		a.checks = append(a.checks, kept.reload().text(rows[0].t[a.thing.slot]))
	}
}

// ---- the sketch and the request

func (a *logApp) sketch() string {
	list := []string{"app " + a.title()}
	list = append(list, a.before...)
	list = append(list, a.fieldLines())
	for _, o := range a.options {
		list = append(list, "  "+o)
	}
	for _, r := range a.results {
		list = append(list, r.line)
	}
	return lines(append(list, a.after...)...)
}

func (a *logApp) title() string {
	if a.maybe(0.2) {
		return a.of("📒|📓|📋|🗂️|📝|⭐|📦|🧾") + " " + a.cap(a.topic)
	}
	return a.cap(a.topic)
}

func (a *logApp) asks(list []string) string {
	last := len(list) - 1
	if last > 0 && a.maybe(a.share(0.5, 0.3)) {
		return strings.Join(list[:last], ", ") + a.raw(a.in(" and | and | & |, and | plus ", "하고 |, 그리고 | 그리고 | / ")) + list[last]
	}
	return strings.Join(list, a.raw(a.in(", |, |; | + | / ", ", |, | / | + ")))
}

// request puts the parts into one of many forms.
func (a *logApp) request() string {
	var cols, res []string
	for _, f := range a.fields {
		cols = append(cols, f.ask)
	}
	for _, r := range a.results {
		res = append(res, r.req)
	}
	c, s := a.asks(cols), a.asks(res)
	intro := a.intro()
	parts := []string{a.end(strings.ReplaceAll(a.of(a.in(
		"fields: @|for each @t: @|columns @|every row has @|i enter @|i want to write down @|each entry has @|what i note: @|per row @|form with @|the form asks for @|let me enter @|just @|i fill in @|a row is @|@ go into each row|there are these columns: @|put in @",
		"@ {적}|항목은 @|칸: @|@ 칸 {넣}|한 줄에 @ {적}|적을 것: @|입력: @|매번 @ {적}|@ {적}|양식에는 @ 칸 {넣}|열은 @|쓸 내용은 @|@ 이렇게 {적}|줄마다 @")), "@t", a.thing.said))}
	parts[0] = strings.Replace(parts[0], "@", c, 1)
	result := strings.Replace(a.end(a.of(a.in(
		"show @|below it @|results: @|under the list: @|then i see @|it tells me @|i want to see @|below: @|at the bottom @|and it works out @|i'd like to know @|after the list: @|numbers i care about: @|sum it up with @|let me see @|also @|what comes out: @",
		"아래에 @ {보}|결과: @|@ {보}|목록 밑에 @ {보}|보여줄 것: @|계산: @|@ {알}|궁금한 건 @|그 아래 @ {보}|요약으로 @ {보}|표시할 값: @|자동으로 @ {알}"))), "@", s, 1)
	rest := append(a.parts, result)
	if a.money {
		rest = append(rest, a.end(a.of(a.in("money in $|amounts in dollars|all money in $|it's dollars", "돈은 원 단위|금액은 원으로|원 단위로 {보}"))))
	}
	if a.maybe(0.6) {
		a.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	}
	if a.maybe(0.2) {
		rest = append(rest, a.of(a.in("keep everything after i close it|saved please|it must still be there tomorrow|remember it all", "껐다 켜도 남아 있어야 함|저장되게|닫아도 기록이 남게")))
	}
	parts = append(parts, rest...)
	if a.maybe(0.12) {
		parts = append(parts, intro)
	} else {
		parts = append([]string{intro}, parts...)
	}
	return a.joinParts(parts)
}

func (a *logApp) intro() string {
	return strings.Replace(a.end(a.of(a.in(
		"@|a log for @|@ tracker|i need a little app for @|make me an app for @|please build an app: @|a page to keep @|notebook for @|@ app|can you make something for @?|for my @|keeping track of @|@, nothing fancy|i want the @ on my phone|could i get a page for my @|simple @|new app: @|it's about @|we need one page for the @",
		"@|@ 앱{만}|@ 페이지{만}|@ 하나{만}|@용 앱{만}|나만의 @{만}|간단한 @{만}|@ 좀{만}|@ 관리|혼자 쓸 @{만}|@ 정리하려고 해요|@, 간단하게|폰에서 쓸 @{만}|주제는 @|새 앱: @|@ 쓸 페이지{만}|우리끼리 보는 @{만}"))), "@", a.topic, 1)
}

// joinParts makes the parts one text.
func (a *logApp) joinParts(parts []string) string {
	switch a.IntN(6) {
	case 0: // sentences
		for i, p := range parts {
			parts[i] = a.stop(title(p))
		}
		return strings.Join(parts, " ")
	case 1:
		for i, p := range parts {
			parts[i] = a.stop(p)
		}
		return strings.Join(parts, " ")
	case 2:
		return a.tidy(strings.Join(parts, "; "))
	case 3:
		return strings.Join(parts, "\n- ")
	case 4: // chatty
		for i, p := range parts {
			parts[i] = a.stop(p)
		}
		return a.raw(a.in("hi! |hello, |hey - |ok so |quick one: |good morning, |", "안녕하세요! |저기요, |음 |부탁 하나요. |급해요! |ㅎㅎ |")) + strings.Join(parts, " ") +
			a.raw(a.in(" thanks!| thx| cheers| thank you :)||  that's all", " 감사합니다| 고마워요~| 부탁드려요| 이게 다예요|"))
	}
	return a.tidy(strings.Join(parts, a.raw(". |, |\n| - ")))
}

// tidy leaves a question mark alone.
func (a *logApp) tidy(s string) string {
	return strings.NewReplacer("?;", "?", "?,", "?", "?.", "?").Replace(s)
}

// bound draws a whole number between two shares of a column's range; money in won is round.
func (a *logApp) bound(f *logField, from, to float64) float64 {
	at := math.Round(f.lo + (f.hi-f.lo)*(from+(to-from)*a.Float64()))
	if f.money && a.ko() {
		unit := 1000.0
		if f.hi < 20000 {
			unit = 100
		}
		at = math.Round(at/unit) * unit
	}
	return at
}

// stop ends a sentence.
func (a *logApp) stop(s string) string {
	if strings.ContainsAny(s[len(s)-1:], ".?!") {
		return s
	}
	return s + "."
}
