package compose

import (
	"fmt"
	"strings"
)

// A logIdea is a result that may be asked for.
type logIdea struct {
	phrases string // what the request calls it; the label
	custom  string // other labels, which the request quotes before the phrase
	expr    string
	of      *logField // whose unit the value has
	average bool      // may have decimals
	num     func(rows []logRow) float64
	text    func(rows []logRow) string
	format  string // its own format, which the phrase states
}

func (a *logApp) pick(ok func(f *logField) bool) *logField {
	var list []*logField
	for _, f := range a.fields {
		if ok(f) {
			list = append(list, f)
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list[a.IntN(len(list))]
}

func (a *logApp) kind(k string) *logField {
	return a.pick(func(f *logField) bool { return f.kind == k })
}
func (a *logApp) number() *logField {
	return a.pick(func(f *logField) bool { return f.kind == "number" })
}
func (a *logApp) options1() *logField {
	return a.pick(func(f *logField) bool { return len(f.options) > 0 })
}

// drawOption takes one option of a field and its number.
func (a *logApp) drawOption(f *logField) (string, float64) {
	i := a.IntN(len(f.options))
	return f.options[i], float64(i)
}

func logSum(rows []logRow, f *logField, keep func(r logRow) bool) (x float64) {
	for _, r := range rows {
		if keep == nil || keep(r) {
			if f == nil {
				x++
			} else {
				x += r.v[f.slot]
			}
		}
	}
	return x
}

func logBest(rows []logRow, f *logField, sign float64) int {
	best := 0
	for i, r := range rows {
		if sign*r.v[f.slot] > sign*rows[best].v[f.slot] {
			best = i
		}
	}
	return best
}

// ideas are the results that these columns allow.
func (a *logApp) ideas() []logIdea {
	t, l := a.thing, a.list
	ts := a.plural(t.said)
	list := []logIdea{{
		phrases: a.in("number of @s|how many @s|count of @s|@s in the list|@s so far", "총 건수|기록 수|적은 횟수|전체 @ 수|몇 건인지"),
		custom:  a.in("Tally|Listed|Total entries|All of them", "개수|모두|몇 줄|누적"),
		expr:    "len(" + l + ")",
		num:     func(rows []logRow) float64 { return float64(len(rows)) },
	}, {
		phrases: a.in("different @s|number of different @s|distinct @s|unique @s", "서로 다른 @ 수|@ 가짓수|겹치지 않는 @ 수"),
		custom:  a.in("Variety|Kinds seen", "가짓수|다양함"),
		expr:    "len(unique(" + l + ", " + t.name + "))",
		num:     func(rows []logRow) float64 { return logDistinct(rows, t.slot) },
	}, {
		phrases: a.in("last @ added|@ added last|latest @ added|newest @ in the list", "마지막에 적은 @|가장 나중에 추가한 @|마지막 @"),
		custom:  a.in("Newest|Most recent", "막내|방금"),
		expr:    "last(" + l + ")." + t.name,
		text:    func(rows []logRow) string { return rows[len(rows)-1].t[t.slot] },
	}}
	for i := range list {
		list[i].phrases = strings.ReplaceAll(strings.ReplaceAll(list[i].phrases, "@s", ts), "@", t.said)
	}
	if f := a.number(); f != nil {
		list = append(list, a.sumIdeas(f)...)
	}
	if f := a.pick((*logField).num); f != nil {
		list = append(list, a.numberIdeas(f)...)
	}
	if c := a.options1(); c != nil {
		list = append(list, a.optionIdeas(c)...)
		if a.p.choice == 1 {
			list = append(list, a.optionIdeas(c)...)
		}
	}
	if d := a.kind("date"); d != nil {
		list = append(list, a.dateIdeas(d)...)
		if a.p.date == 1 {
			list = append(list, a.dateIdeas(d)...)
		}
	}
	if k := a.kind("check"); k != nil {
		list = append(list, a.tickIdeas(k)...)
	}
	return list
}

func logDistinct(rows []logRow, slot int) float64 {
	seen := map[string]bool{}
	for _, r := range rows {
		seen[r.t[slot]] = true
	}
	return float64(len(seen))
}

func (a *logApp) sumIdeas(f *logField) []logIdea {
	l, v := a.list, f.said
	list := []logIdea{{
		phrases: a.in("total @|@ altogether|sum of the @|@ in total|@ so far", "@ 합계|총 @|@ 총합|전체 @|지금까지 @ 합"),
		custom:  a.in("Grand total|All together|In all|Running sum|Bottom line", "합계|다 합쳐|총계|누계"),
		expr:    "sum(" + l + ", " + f.name + ")", of: f,
		num: func(rows []logRow) float64 { return logSum(rows, f, nil) },
	}}
	list[0].phrases = strings.ReplaceAll(list[0].phrases, "@", v)
	list = append(list, list[0], list[0], list[0]) // what people want most often
	list = append(list, a.rateIdeas(f)...)
	q := a.pick(func(x *logField) bool { return x.kind == "number" && !x.money })
	m := a.pick(func(x *logField) bool { return x.money })
	if q != nil && m != nil {
		how := a.of(a.in("% x %|% * %|every row's % times %", "% x %|% * %|줄마다 % 곱하기 %"))
		how = strings.Replace(strings.Replace(how, "%", q.said, 1), "%", m.said, 1)
		list = append(list, logIdea{
			phrases: how,
			custom:  a.in("Worth of everything|Stock value|Total worth|Value of it all|Whole sum", "전체 값어치|재고 값|모두 합한 돈|총 평가액"),
			expr:    fmt.Sprintf("sum(%s, %s * %s)", l, q.name, m.name), of: m,
			num: func(rows []logRow) (x float64) {
				for _, r := range rows {
					x += r.v[q.slot] * r.v[m.slot]
				}
				return x
			},
		})
	}
	return list
}

// rateIdeas are the total times or divided by a number that the request states.
func (a *logApp) rateIdeas(f *logField) []logIdea {
	if f.money {
		n := float64(a.n(2, 12))
		return []logIdea{{
			phrases: a.in(fmt.Sprintf("total %[2]s / %[1]s|total %[2]s divided by %[1]s|1/%[1]s of the total %[2]s", num(n), f.said), fmt.Sprintf("%[2]s 합계 / %[1]s|%[2]s 합계 나누기 %[1]s", num(n), f.said)),
			custom:  a.in("Share|Per head|Each pays|My part", "한 사람 몫|나눈 돈|내 몫|각자"),
			expr:    fmt.Sprintf("sum(%s, %s) / %s", a.list, f.name, num(n)), of: f, format: a.format(f),
			num: func(rows []logRow) float64 { return logSum(rows, f, nil) / n },
		}}
	}
	rate, format := float64(a.n(2, 95))/20, " .2 $"
	if a.ko() {
		rate, format = float64(a.step(50, 3000, 50)), " .0 원"
	}
	by := float64(a.n(3, 60))
	return []logIdea{{
		phrases: a.in(fmt.Sprintf("total %[2]s x $%[1]s|$%[1]s times the sum of the %[2]s|total %[2]s at %[1]s dollars each", num(rate), f.said), fmt.Sprintf("%[2]s 합계 x %[1]s원|%[2]s 합계에 %[1]s원을 곱한 돈|%[2]s 1당 %[1]s원", num(rate), f.said)),
		custom:  a.in("Charge|Tax|Bill|Reward|Pocket money|Deposit", "요금|세금|청구액|상금|용돈|보증금"),
		expr:    fmt.Sprintf("sum(%s, %s) * %s", a.list, f.name, num(rate)), format: format,
		num: func(rows []logRow) float64 { return logSum(rows, f, nil) * rate },
	}, {
		phrases: a.in(fmt.Sprintf("total %[2]s / %[1]s with 1 decimal|the sum of the %[2]s divided by %[1]s, 1 decimal", num(by), f.said), fmt.Sprintf("%[2]s 합계 / %[1]s 소수 한 자리|%[2]s 합계 나누기 %[1]s 소수 한 자리", num(by), f.said)),
		custom:  a.in("Portions|Rounds|Blocks|Units|Stretches", "묶음|판수|몫|단위|덩어리"),
		expr:    fmt.Sprintf("sum(%s, %s) / %s", a.list, f.name, num(by)), format: " .1",
		num: func(rows []logRow) float64 { return logSum(rows, f, nil) / by },
	}}
}

func (a *logApp) numberIdeas(f *logField) []logIdea {
	l, v, t := a.list, f.said, a.thing
	at := a.bound(f, 0.2, 0.8)
	words := strings.NewReplacer("@t", t.said, "@s", a.plural(t.said), "@v", v, "@n", a.amount(f, at), "@이", josa(v, "이", "가"))
	op := a.of(">|>=|<|>")
	over := map[string]string{
		">":  a.in("@s with @v over @n|@s with more than @n @v|@s where @v is above @n", "@v @n 넘는 건수|@v @n 초과 횟수|@이 @n보다 큰 기록 수"),
		">=": a.in("@s with @v of @n or more|@s with at least @n @v", "@v @n 이상 건수|@v @n 이상인 횟수"),
		"<":  a.in("@s with @v under @n|@s with less than @n @v|@s where @v is below @n", "@v @n 미만 건수|@이 @n 안 되는 횟수"),
	}[op]
	if f.money && !a.ko() {
		over = strings.Split(over, "|")[0]
	}
	list := []logIdea{
		{a.in("average @v|mean @v|@v on average", "평균 @v|@v 평균"), a.in("Average|Usual|In the middle", "평균|보통|한 번에"), "avg(" + l + ", " + f.name + ")", f, true,
			func(rows []logRow) float64 { return logSum(rows, f, nil) / float64(len(rows)) }, nil, ""},
		{a.in("highest @v|largest @v|record @v|biggest @v", "최고 @v|가장 큰 @v|최대 @v"), a.in("Record|Peak|The max", "최고|신기록|꼭대기"), "max(" + l + ", " + f.name + ")", f, false,
			func(rows []logRow) float64 { return rows[logBest(rows, f, 1)].v[f.slot] }, nil, ""},
		{a.in("lowest @v|smallest @v|least @v", "최저 @v|가장 작은 @v|최소 @v"), a.in("Low point|The min|Bottom", "최저|바닥|가장 낮음"), "min(" + l + ", " + f.name + ")", f, false,
			func(rows []logRow) float64 { return rows[logBest(rows, f, -1)].v[f.slot] }, nil, ""},
		{a.in("@t with the highest @v|which @t has the most @v|@t with the largest @v|top @t by @v", "@이 가장 큰 @t|@v 최고인 @t|@v 1등 @t|@이 제일 높은 @t"), a.in("Winner|Champion|On top", "1위|챔피언|으뜸"),
			"most(" + l + ", " + f.name + ")." + t.name, nil, false, nil, func(rows []logRow) string { return rows[logBest(rows, f, 1)].t[t.slot] }, ""},
		{a.in("@t with the lowest @v|which @t has the least @v|@t with the smallest @v", "@이 가장 작은 @t|@v 최저인 @t|@이 제일 낮은 @t"), a.in("Last place|Runt|At the bottom", "꼴찌|막차|바닥"),
			"least(" + l + ", " + f.name + ")." + t.name, nil, false, nil, func(rows []logRow) string { return rows[logBest(rows, f, -1)].t[t.slot] }, ""},
		{over, a.in("Big list|Special ones|Watch list|Worth a look", "눈여겨볼 것|특별 건수|따로 센 것"), fmt.Sprintf("count(%s, %s %s %s)", l, f.name, op, num(at)), nil, false,
			func(rows []logRow) float64 {
				return logSum(rows, nil, func(r logRow) bool { return logHolds(r.v[f.slot], op, at) })
			}, nil, ""},
		{a.in("highest minus lowest @v|gap between the highest and lowest @v", "최고 @v 빼기 최저 @v|최고와 최저 @v 차이"), a.in("Spread|Gap|Range", "폭|벌어진 차이|간격"), fmt.Sprintf("max(%[1]s, %[2]s) - min(%[1]s, %[2]s)", l, f.name), f, false,
			func(rows []logRow) float64 {
				return rows[logBest(rows, f, 1)].v[f.slot] - rows[logBest(rows, f, -1)].v[f.slot]
			}, nil, ""},
	}
	list = append(list, logIdea{
		phrases: a.in("last @v entered|@v of the last row", "마지막 줄의 @v|마지막에 적은 @v"),
		custom:  a.in("Now|As of now", "지금|현재"),
		expr:    "last(" + l + ")." + f.name, of: f,
		num: func(rows []logRow) float64 { return rows[len(rows)-1].v[f.slot] },
	}, logIdea{
		phrases: a.in("@v of the last row minus that of the first|last @v - first @v", "마지막 @v - 처음 @v|마지막 줄 @v에서 첫 줄 @v 뺀 값"),
		custom:  a.in("Change|Gain|Since the start", "변화|늘어난 만큼|처음보다"),
		expr:    fmt.Sprintf("last(%[1]s).%[2]s - first(%[1]s).%[2]s", l, f.name), of: f,
		num: func(rows []logRow) float64 { return rows[len(rows)-1].v[f.slot] - rows[0].v[f.slot] },
	})
	for i := range list {
		list[i].phrases = words.Replace(list[i].phrases)
	}
	return append(list, list[0], list[3], list[5]) // the average, the first of all, and those beyond a bound come more often
}

func logHolds(x float64, op string, y float64) bool {
	switch op {
	case ">":
		return x > y
	case ">=":
		return x >= y
	case "<":
		return x < y
	}
	return x == y
}

func (a *logApp) optionIdeas(c *logField) []logIdea {
	l, t := a.list, a.thing
	o, i := a.drawOption(c)
	is := func(r logRow) bool { return r.v[c.slot] == i }
	low := o
	if !a.ko() && o != strings.ToUpper(o) {
		low = strings.ToLower(o)
	}
	f := a.number()
	words := strings.NewReplacer("@o", low, "@s", a.plural(t.said), "@t", t.said, "@c", c.said)
	cond := fmt.Sprintf("%s == %q", c.name, o)
	list := []logIdea{{
		phrases: words.Replace(a.in("@s with @c @o|how many have @c @o|number with @c @o|count of @c @o", "@c @o 건수|@c @o 횟수|@c @o인 @t 수|@c @o 개수")),
		custom:  words.Replace(a.in("@o only|@o ones|@o count", "@o만|@o 몇 번|@o 세기")),
		expr:    fmt.Sprintf("count(%s, %s)", l, cond),
		num:     func(rows []logRow) float64 { return logSum(rows, nil, is) },
	}}
	list = append(list, logIdea{
		phrases: words.Replace(a.in("percent of @s with @c @o, no decimals|@c @o in % of all rows, whole percent", "전체에서 @c @o 비율 %, 소수점 없이|@c @o 건수가 몇 %인지 소수 없이")),
		custom:  words.Replace(a.in("@o share|@o rate|Share of @o", "@o 비율|@o 퍼센트")),
		expr:    fmt.Sprintf("count(%s, %s) / len(%s) * 100", l, cond, l), format: " .0 %",
		num: func(rows []logRow) float64 { return logSum(rows, nil, is) / float64(len(rows)) * 100 },
	})
	if f != nil {
		words := strings.NewReplacer("@o", low, "@v", f.said, "@c", c.said)
		list = append(list, logIdea{
			phrases: words.Replace(a.in("total @v for @c @o|@v of @c @o only|@v in total where @c is @o", "@c @o @v 합계|@c @o만 더한 @v|@c @o의 총 @v")),
			custom:  words.Replace(a.in("@o sum|@o total|Just @o", "@o 합|@o 몫|@o 쪽")),
			expr:    fmt.Sprintf("sum(filter(%s, %s), %s)", l, cond, f.name), of: f,
			num: func(rows []logRow) float64 { return logSum(rows, f, is) },
		})
	}
	return list
}

// The clock of the checks stands at 4 March 2026, a Wednesday.
const logToday = 63

var logSpans = []struct {
	fun, en, ko string
	holds       func(day float64) bool
}{
	{"thisWeek(%s)", "this week", "이번 주", func(d float64) bool { return d >= 61 && d <= 67 }},
	{"thisMonth(%s)", "this month", "이번 달", func(d float64) bool { return d >= 60 && d <= 90 }},
	{"%s == today()", "today", "오늘", func(d float64) bool { return d == logToday }},
}

// logDay writes a day, counted from the first day of 2026.
func logDay(d float64) string {
	n := int(d)
	switch {
	case n <= 31:
		return fmt.Sprintf("2026-01-%02d", n)
	case n <= 59:
		return fmt.Sprintf("2026-02-%02d", n-31)
	}
	return fmt.Sprintf("2026-03-%02d", n-59)
}

func (a *logApp) dateIdeas(d *logField) []logIdea {
	l, t := a.list, a.thing
	s := logSpans[a.IntN(len(logSpans))]
	in := func(r logRow) bool { return s.holds(r.v[d.slot]) }
	cond := fmt.Sprintf(s.fun, d.name)
	span := a.in(s.en, s.ko)
	words := strings.NewReplacer("@w", span, "@s", a.plural(t.said), "@t", t.said, "@d", d.said)
	list := []logIdea{{
		phrases: words.Replace(a.in("@s @w|number of @s @w|how many @s @w", "@w 건수|@w @t 수|@w 횟수")),
		custom:  words.Replace(a.in("Count @w|Tally @w", "@w 몇 번|@w 개수")),
		expr:    fmt.Sprintf("count(%s, %s)", l, cond),
		num:     func(rows []logRow) float64 { return logSum(rows, nil, in) },
	}, {
		phrases: words.Replace(a.in("most recent @t by @d|@t with the latest @d", "@d 가장 늦은 @t|@d 기준 최근 @t")),
		custom:  a.in("Latest|Freshest", "최신|최근 것"),
		expr:    fmt.Sprintf("most(%s, %s).%s", l, d.name, t.name),
		text:    func(rows []logRow) string { return rows[logBest(rows, d, 1)].t[t.slot] },
	}}
	if f := a.number(); f != nil {
		idea := logIdea{
			phrases: strings.NewReplacer("@w", span, "@v", f.said).Replace(a.in("@v @w|total @v @w|@w's @v in total", "@w @v|@w @v 합계|@w 총 @v")),
			custom:  words.Replace(a.in("Sum @w|@w", "@w 합|@w")),
			expr:    fmt.Sprintf("sum(filter(%s, %s), %s)", l, cond, f.name), of: f,
			num: func(rows []logRow) float64 { return logSum(rows, f, in) },
		}
		list = append(list, idea, idea)
	}
	return list
}

func (a *logApp) tickIdeas(k *logField) []logIdea {
	l, t := a.list, a.thing
	words := strings.NewReplacer("@k", k.said, "@s", a.plural(t.said))
	on := func(r logRow) bool { return r.tick }
	off := func(r logRow) bool { return !r.tick }
	list := []logIdea{
		{words.Replace(a.in("@s not yet @k|how many are not @k|@s still not @k", "@k 안 한 건수|아직 @k 안 된 수|@k 남은 수")), a.in("Open ones|Still to do|Left", "남은 것|남음"), fmt.Sprintf("count(%s, !%s)", l, k.name), nil, false,
			func(rows []logRow) float64 { return logSum(rows, nil, off) }, nil, ""},
		{words.Replace(a.in("@s @k|how many are @k|number of @s @k", "@k 한 건수|@k 끝난 수|@k 체크한 수")), a.in("All done|Done so far", "끝난 것|처리됨"), fmt.Sprintf("count(%s, %s)", l, k.name), nil, false,
			func(rows []logRow) float64 { return logSum(rows, nil, on) }, nil, ""},
	}
	if f := a.number(); f != nil {
		words := strings.NewReplacer("@k", k.said, "@v", f.said)
		list = append(list, logIdea{words.Replace(a.in("total @v not yet @k|@v of what is not @k", "@k 안 한 @v 합계|@k 안 된 것의 @v 합")), a.in("Open total|Outstanding", "미처리 합|남은 합"), fmt.Sprintf("sum(filter(%s, !%s), %s)", l, k.name, f.name), f, false,
			func(rows []logRow) float64 { return logSum(rows, f, off) }, nil, ""})
	}
	return list
}

// amount writes a number with the money sign of its column, as a request does.
func (a *logApp) amount(f *logField, x float64) string {
	if f != nil && f.money {
		if a.ko() {
			return num(x) + "원"
		}
		return "$" + num(x)
	}
	return num(x)
}

// format is that of a value of a column.
func (a *logApp) format(f *logField) string {
	switch {
	case f == nil || !f.money:
		return ""
	case a.ko():
		return " .0 원"
	}
	return " .2 $"
}
