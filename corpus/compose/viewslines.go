package compose

import (
	"fmt"
	"slices"
	"strings"

	"hone/task"
)

func init() { register("compose-views-lines", 3, viewsLinesDraw) }

// A viewsLines is an app that reads what is typed in a line or in lines as a table.
type viewsLines struct {
	*views
	thing, number, a, b string
	rank                bool
	form                int // how an entry is written: see viewsForms
	outs                []string
	sees                []func(c *check, rows []viewsSale)
	tabbed              bool
	input, output       string
}

// viewsForms are how entries are written, and how they are read: what, number, all of them.
var viewsForms = []struct{ write, what, number, split string }{
	{"N W", `join(drop(words(x), 1), " ")`, "num(first(words(x)))", "split(typed)"},
	{"W N", `join(take(words(x), len(words(x)) - 1), " ")`, "num(last(words(x)))", "split(typed)"},
	{"W N", `join(take(words(x), len(words(x)) - 1), " ")`, "num(last(words(x)))", "lines(typed)"},
	{"W, N", `trim(split(x, ",")[0])`, `num(split(x, ",")[1])`, "lines(typed)"},
	{"W: N", `trim(split(x, ":")[0])`, `num(split(x, ":")[1])`, "lines(typed)"},
	{"W=N", `trim(split(x, "=")[0])`, `num(split(x, "=")[1])`, "split(typed)"},
	{"W / N", `trim(split(x, "/")[0])`, `num(split(x, "/")[1])`, "lines(typed)"},
	{"N x W", `trim(split(x, " x ")[1])`, `num(split(x, " x ")[0])`, "split(typed)"},
}

func (l *viewsLines) entry(what string, n float64) string {
	return strings.NewReplacer("W", what, "N", num(n)).Replace(viewsForms[l.form].write)
}

func (l *viewsLines) inLine() bool { return viewsForms[l.form].split == "split(typed)" }

func viewsLinesDraw(g *gen) made {
	f := viewsRow(g, g.in(viewsLinesEn, viewsLinesKo))
	l := &viewsLines{views: newViews(g, f[0], f[1]), thing: f[2], number: f[3], a: f[4], b: f[5], rank: f[6] == "r", form: g.n(0, len(viewsForms)-1)}
	if l.rank && (l.form == 0 || l.form == 7) {
		l.form = g.n(1, 4)
	}
	l.tabbed = g.maybe(0.3)
	l.input, l.output = g.of(g.in("input|type|list|entry", "입력|적기|목록")), g.of(g.in("table|result|output|overview", "표|결과|정리"))
	if l.rank {
		l.output = g.of(g.in("ranking|result|table", "순위|결과|랭킹"))
	}
	if l.tabbed {
		l.line("tab %s", l.label(l.input))
	} else if l.output = g.in("table", "표"); l.rank {
		l.output = g.in("ranking", "순위")
	}
	l.line("area typed %s", l.label(l.topic))
	form := viewsForms[l.form]
	all := form.split
	if !l.inLine() {
		all = "filter(lines(typed), trim(it) != \"\")"
	}
	l.line("let rows = map(%s, x => {what: %s, n: %s})", all, form.what, form.number)
	l.results()
	for k := range 2 {
		l.try(k)
	}
	return l.finishWith(l.ask())
}

func (l *viewsLines) results() {
	after := []string{}
	add := func(form string, args ...any) { after = append(after, fmt.Sprintf(form, args...)) }
	head, value := l.label(l.thing)+" = what", l.label(l.number)+" = n"
	if l.rank {
		add("table %s = sort(rows, -n): %s = i + 1, %s, %s", l.label(l.output), l.in("Place", "등수"), head, value)
		l.outs = append(l.outs, l.say("a ranking with %[1]s and %[2]s|who is first (%[1]s, %[2]s)|a table sorted by %[2]s, place, %[1]s, %[2]s|a ranking, most %[2]s on top", "%[1]s, %[2]s 순위표|%[2]s 높은 순으로 등수 매긴 표(%[1]s, %[2]s)|등수, %[1]s, %[2]s 표|%[2]s 순위", l.thing, l.number))
	} else {
		order := "rows"
		out := l.say("a table with %[1]s and %[2]s|a table of %[1]s, %[2]s|rows with %[1]s and %[2]s in a table", "%[1]s, %[2]s 표|%[1]s이랑 %[2]s 표로|표(%[1]s, %[2]s)", l.thing, l.number)
		if l.ko() {
			out = strings.Replace(out, l.thing+"이랑", josa(l.thing, "이랑", "랑"), 1)
		}
		if l.maybe(0.3) {
			order = "sort(rows, -n)"
			out += l.in(", largest "+l.number+" first", " ("+l.number+" 많은 순)")
		}
		add("table %s = %s: %s, %s", l.label(l.output), order, head, value)
		l.outs = append(l.outs, out)
	}
	l.sees = append(l.sees, l.seeTable)
	more := []func(add func(string, ...any)){l.total, l.average, l.top, l.howMany, l.chart}
	l.Shuffle(len(more), func(i, j int) { more[i], more[j] = more[j], more[i] })
	for _, f := range more[:l.n(1, 2)] {
		f(add)
	}
	if !l.rank && l.maybe(0.25) {
		unit := l.in("$", "원")
		price := l.views.amount(unit)
		l.outs = append(l.outs, l.say("what it costs at %[1]s each|the cost if each is %[1]s", "하나에 %[1]s이면 전부 얼마인지|개당 %[1]s일 때 금액", l.cash(price, unit)))
		add("show %s = sum(rows, n) * %s%s", l.in("Cost", "금액"), num(price), l.views.format(unit))
		l.sees = append(l.sees, func(c *check, rows []viewsSale) { c.number(viewsSum(rows) * price) })
	}
	l.message(add)
	if l.tabbed {
		l.line("tab %s", l.label(l.output))
	}
	l.sketch = append(l.sketch, after...)
}

func viewsSum(rows []viewsSale) float64 {
	x := 0.0
	for _, r := range rows {
		x += r.qty
	}
	return x
}

func (l *viewsLines) seeTable(c *check, rows []viewsSale) {
	if !l.rank {
		for _, r := range rows {
			c.text(r.thing + " " + num(r.qty))
		}
		return
	}
	order := slices.SortedFunc(slices.Values(rows), func(a, b viewsSale) int { return int(b.qty - a.qty) })
	for i, r := range order {
		c.text(fmt.Sprintf("%d %s %s", i+1, r.thing, num(r.qty)))
	}
}

func (l *viewsLines) total(add func(string, ...any)) {
	l.outs = append(l.outs, l.say("the total|the sum of all %[1]s|all %[1]s together", "합계|%[1]s 합계|총 %[1]s", l.number))
	add("show %s = sum(rows, n)", l.in("Total", "합계"))
	l.sees = append(l.sees, func(c *check, rows []viewsSale) { c.number(viewsSum(rows)) })
}

func (l *viewsLines) average(add func(string, ...any)) {
	l.outs = append(l.outs, l.say("the average|the average %[1]s", "평균|%[1]s 평균", l.number))
	add("show %s = avg(rows, n) .1", l.in("Average", "평균"))
	l.sees = append(l.sees, func(c *check, rows []viewsSale) {
		c.number(float64(int(viewsSum(rows)/float64(len(rows))*10+0.5)) / 10)
	})
}

func (l *viewsLines) top(add func(string, ...any)) {
	word := l.in("Most", "최다")
	said := l.say("which %[1]s has the most|the %[1]s with most %[2]s", "제일 많은 %[1]s|%[2]s 최다 %[1]s", l.thing, l.number)
	if l.rank {
		word, said = l.in("Winner", "우승"), l.say("the winner|who won|the winner on its own", "우승자|누가 이겼는지|1등 이름")
	}
	l.outs = append(l.outs, said)
	add("show %s = most(rows, n).what", word)
	l.sees = append(l.sees, func(c *check, rows []viewsSale) {
		best := slices.MaxFunc(rows, func(a, b viewsSale) int { return int(a.qty - b.qty) })
		c.text(word + " " + best.thing)
	})
}

func (l *viewsLines) howMany(add func(string, ...any)) {
	l.outs = append(l.outs, l.say("how many entries|the number of entries|how many there are", "몇 줄인지|몇 개 적었는지|항목 수"))
	add("show %s = len(rows)", l.in("Entries", "항목 수"))
	l.sees = append(l.sees, func(c *check, rows []viewsSale) { c.number(float64(len(rows))) })
}

func (l *viewsLines) chart(add func(string, ...any)) {
	kind := l.of("bar|bar|pie")
	l.outs = append(l.outs, l.in("a "+kind+" chart", map[string]string{"bar": l.of("막대그래프|막대 차트"), "pie": l.of("원그래프|원형 차트")}[kind]))
	add("chart %s %s = rows: what, n", kind, l.in("Chart", "그래프"))
}

// message says what to do where an entry can't be read.
func (l *viewsLines) message(add func(string, ...any)) {
	if !l.maybe(0.7) {
		return
	}
	text := l.of(l.in("Please check what you typed|I can't read that|No number there|Like this please: 3 each|One of these has no number|Sorry, what?|Wrong format|Number missing", "다시 적어 주세요|숫자가 없어요|못 읽겠어요|형식이 틀렸어요|숫자를 빼먹었어요|이렇게는 안 돼요|확인해 주세요|읽을 수 없는 줄이 있어요"))
	l.extra(`if one can't be read say "%[1]s"|nonsense gets "%[1]s"|"%[1]s" when a number is missing|no number somewhere: "%[1]s"|and say "%[1]s" if it is rubbish`, `이상한 게 있으면 "%[1]s"|숫자 없으면 "%[1]s" 표시|못 읽는 건 "%[1]s" 띄우기|잘못 적으면 "%[1]s"`, text)
	add("if any(rows, !(n >= 0)): say %s", text)
	c := l.check("nonsense")
	l.fill(c, []string{l.entry(l.names(1)[0], 4), l.in("hello there", "안녕하세요")})
	c.text(text)
	l.sees = append(l.sees, func(c *check, _ []viewsSale) { c.gone(text) })
}

func (l *viewsLines) fill(c *check, entries []string) {
	sep := "\n"
	if l.inLine() {
		sep = ", "
	}
	c.do(task.Step{Op: task.Fill, Names: []string{strings.ToLower(l.topic)}, With: []string{strings.Join(entries, sep)}, Nth: 1})
	if l.tabbed {
		l.open(c, l.output)
	}
}

func (l *viewsLines) try(k int) {
	c := l.check([]string{"four", "two words"}[k])
	var rows []viewsSale
	var entries []string
	n := l.n(2, 9)
	for i, x := range l.names(4 - k) {
		if i == 1 && k == 1 {
			x = l.in("Big ", "큰 ") + x
		}
		n += l.n(1, 20)
		r := viewsSale{thing: x, qty: float64(n)}
		rows = append(rows, r)
	}
	l.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	for _, r := range rows {
		entries = append(entries, l.entry(r.thing, r.qty))
	}
	l.fill(c, entries)
	for _, f := range l.sees {
		f(c, rows)
	}
}
