package compose

import (
	"fmt"
	"strings"

	"hone/task"
)

// inventTable draws apps that look something up in a table they bring along, or turn letters and numbers into others.
func inventTable(g *gen) made {
	a := newInvent(g)
	switch x := g.Float64(); {
	case x < 0.4:
		a.turned()
		return a.finish()
	case x < 0.47:
		a.colors()
		return a.finish()
	case x < 0.65:
		a.searched()
		return a.finish()
	}
	p := a.tablePairs()
	topic := p.topics[g.IntN(len(p.topics))]
	a.icon = p.icon
	a.head = g.in(title(strings.TrimPrefix(topic, "the ")), topic)
	n := g.n(5, min(14, len(p.pairs)))
	if p.whole {
		n = len(p.pairs)
	}
	list := inventFew(g, p.pairs, n)
	if p.whole {
		list = p.pairs
	}
	given := !p.whole && g.maybe(0.55) && n < 12
	a.what = a.say("lookup for %1|cheat sheet for %1|%2 lookup|little helper for %1|%2 finder|quick reference: %1", "%1 찾기|%1 조회|%1 알려주는 앱|%1 바로 보기|%1 찾아보기|%1 도우미", topic, strings.TrimPrefix(topic, "the "))
	typed := g.maybe(0.35) && !inventPicture(list[0][0]) && !strings.ContainsAny(list[0][0], "+×")
	front, back := p.front, p.back
	if typed {
		a.tell("i type the %1 and it tells me the %2|i write the %1, see the %2|%1 goes in a text field, %2 comes out", "%1을/를 입력하면 %2|%1 쓰면 %2 나오게|%1 적는 칸, 밑에 %2", front, back)
	} else {
		a.tell("i pick the %1 and see the %2|choose the %1 from a list and it shows the %2|select the %1, below it the %2|a drop-down with the %1, shows the %2|%1 in a list, it tells me the %2", "%1을/를 고르면 %2 나오게|%1 목록에서 고르면 %2|%1 선택하면 밑에 %2|%1 고르기, %2 보여주기", front, back)
	}
	switch {
	case p.whole:
		a.tell("all %1 of them|complete|all %1", "전부 다|%1 개 전부", n)
	case given:
		var names []string
		for _, x := range list {
			names = append(names, x[0])
		}
		a.tell("for %1|with %1|it should know %1|%1 is enough", "%1 있으면 됨|%1 들어 있게|%1 알면 됨|%1 이렇게", strings.Join(names, ", "))
	default:
		a.tell("at least %1 of them|%1 or more, you know them|fill in at least %1|minimum %1 entries", "%1 개 이상 넣어줘|최소 %1 개|%1 개 이상 알아서|적어도 %1 개", a.many(n))
	}
	if g.maybe(0.3) {
		a.parts[0], a.parts[1] = a.parts[1], a.parts[0]
	}
	a.table(list, front, back, typed, given || p.whole)
	return a.finish()
}

// table writes the table and what is looked up in it.
func (a *inventApp) table(list [][2]string, front, back string, typed, sure bool) {
	var rows []string
	for _, x := range list {
		rows = append(rows, fmt.Sprintf("{k: %q, v: %q}", x[0], x[1]))
	}
	a.state = append(a.state, "let table1 = ["+strings.Join(rows, ", ")+"]")
	f, b := a.label(front), a.label(back)
	large := a.maybe(0.25)
	if large {
		a.tell("in big letters|shown large|big", "큰 글씨로|크게 보이게|결과는 크게")
	}
	show := func(x string) string {
		if large {
			return "big " + x
		}
		return "show " + b + " = " + x
	}
	if !typed {
		a.body = append(a.body, fmt.Sprintf("choice k %s: {map(table1, k)}", f))
		a.out = append(a.out, show("find(table1, t => t.k == k).v"))
		a.overview(list, f, b)
		if sure {
			i := a.n(1, len(list)-1)
			a.checks = append(a.checks, newCheck("one").choose(f, list[i][0]).text(list[i][1]))
			if i > 1 {
				a.checks = append(a.checks, newCheck("the first").choose(f, list[i][0]).choose(f, list[0][0]).text(list[0][1]))
			}
			return
		}
		a.somewhere(list, f)
		return
	}
	a.body = append(a.body, fmt.Sprintf("text t %s", f), "let found = find(table1, x => lower(x.k) == lower(trim(t)))")
	miss := a.of(a.in("I don't know that one|Not in my list|Never heard of it|No idea|Unknown|Try another one", "모르겠어요|목록에 없어요|처음 들어요|없는 말이에요|다시 써 보세요|아직 몰라요"))
	if a.maybe(0.6) || !sure {
		a.tell("if it isn't there: %1|%1 when it doesn't know|otherwise it says %1|unknown ones: %1", "없으면 %1|모르면 %1 라고|목록에 없으면 %1", a.quote(miss))
		a.out = append(a.out, fmt.Sprintf("if found: %s", show("found.v")), fmt.Sprintf(`if t != "" && !found: say %s`, miss))
		a.checks = append(a.checks, newCheck("unknown").fill(f, "qqq").text(miss))
	} else {
		a.out = append(a.out, fmt.Sprintf("if found: %s", show("found.v")))
	}
	if sure {
		x := list[a.n(0, len(list)-1)]
		a.checks = append(a.checks, newCheck("known").fill(f, x[0]).text(x[1]).gone(miss))
		return
	}
	c := newCheck("typed").fill(f, list[0][0])
	a.checks = append(a.checks, pressAny(c, list[0][1], miss))
}

// overview lists the whole table below.
func (a *inventApp) overview(list [][2]string, f, b string) {
	if !a.maybe(0.2) {
		return
	}
	l := a.label(a.word("all|the whole table|overview|full list", "전체|전체 표|모두 보기"))
	a.out = append(a.out, fmt.Sprintf("table %s = table1: %s = k, %s = v", l, f, b))
	a.tell("and the full table below, %1|below it %1 as a table|with %1, everything in a table", "밑에 %1|%1도 표로|맨 아래 %1 표", strings.ToLower(l))
	a.checks = append(a.checks, newCheck("table").inventRows(len(list)))
}

// somewhere chooses the first that any list has.
func (a *inventApp) somewhere(list [][2]string, f string) {
	var fronts, backs []string
	for _, x := range list {
		fronts, backs = append(fronts, x[0]), append(backs, x[1])
	}
	fronts = append(fronts[1:], fronts[0])
	c := newCheck("one").do(task.Step{Op: task.Choose, Names: []string{f}, With: fronts, Nth: 1})
	a.checks = append(a.checks, pressAny(c, backs...))
}

// An inventTurn turns what is typed into something else by a table.
type inventTurn struct {
	en, ko   string // what is wanted: alternatives
	in, out  [2]string
	number   bool
	table    string // a line of the sketch
	expr     string // of t or n
	samples  [][2]string
	only     string // a language
	icon     string
	from, to int
}

func (a *inventApp) turned() {
	var t inventTurn
	for t.expr == "" || t.only != "" && t.only != a.lang {
		t = inventTurns()[a.IntN(len(inventTurns()))]
	}
	a.icon = t.icon
	a.what, a.bare = a.say(t.en, t.ko), true
	in, out := a.of(a.in(t.in[0], t.in[1])), a.of(a.in(t.out[0], t.out[1]))
	a.head, _, _ = strings.Cut(title(a.what), "(")
	a.head = strings.TrimSpace(a.head)
	if len([]rune(a.head)) > 30 || strings.Contains(a.head, ",") {
		a.head = a.in(title(out)+" converter", out+" 변환")
	}
	a.taken[in], a.taken[out] = true, true
	a.tell("i type the %1, it shows the %2|%1 goes in, %2 comes out|field %1 and below it the %2|%1 -> %2|it turns the %1 into the %2", "%1 입력하면 %2|%1 쓰면 %2 나오게|%1 칸, 결과는 %2|%1 → %2|%1 넣으면 바로 %2", in, out)
	f, o := a.label(in), a.label(out)
	if t.table != "" {
		a.state = append(a.state, t.table)
	}
	v := "t"
	if t.number {
		v = "n"
		a.body = append(a.body, fmt.Sprintf("number n = %d %d..%d %s", t.from, t.from, t.to, f))
		if t.to < 100 {
			a.tell("from %1 to %2|%1 to %2 only|numbers %1-%2", "%1부터 %2까지|%1~%2만|숫자는 %1~%2", t.from, t.to)
		} else {
			a.tell("starting at %1|from %1 on, up to %2|%1 to %2", "%1부터 %2까지|처음엔 %1, 최대 %2|%1~%2", t.from, t.to)
		}
	} else {
		a.body = append(a.body, "text t "+f)
	}
	expr := strings.ReplaceAll(t.expr, "@", v)
	copies := a.maybe(0.3)
	switch {
	case copies:
		b := a.word("Copy|Copy it|To clipboard", "복사|복사하기")
		a.body = append(a.body, fmt.Sprintf("let made = %s", expr), fmt.Sprintf("button %s: copy(made)", b))
		a.out = append(a.out, "show "+o+" = made")
		a.tell("%1 button|and a button %1|with %1", "%1 버튼|%1 버튼도", a.quoted(b))
	case a.maybe(0.3):
		a.out = append(a.out, "big "+expr)
		a.tell("shown large|in big letters|big", "크게|큰 글씨로|결과는 크게")
	default:
		a.out = append(a.out, "show "+o+" = "+expr)
	}
	for i, s := range inventFew(a.gen, t.samples, 2) {
		a.checks = append(a.checks, newCheck([]string{"one", "another"}[i]).fill(f, s[0]).text(s[1]))
	}
}
