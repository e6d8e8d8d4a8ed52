package compose

import (
	"fmt"
	"slices"
	"strings"
)

func init() { register("compose-views-plan", 4, viewsPlanDraw) }

// A viewsPlan is an app of things that need others, when they are planned, and what is needed in all.
type viewsPlan struct {
	*views
	thing, things, parts, second, third string
	list, plan, col, need               string
	days                                []string // the options of when; none where it is a date
	when                                string
	mode                                int // 0 each part once, 1 sorted, 2 with how often
	count                               bool
	once                                string
}

func viewsPlanDraw(g *gen) made {
	f := viewsRow(g, g.in(viewsPlansEn, viewsPlansKo))
	p := &viewsPlan{views: newViews(g, f[0], f[1]), thing: f[2], things: f[3], parts: f[4], second: f[5], third: f[6], mode: g.n(0, 2)}
	p.col, p.need = viewsName(p.thing), viewsName(p.parts)
	p.list, p.plan = g.in("all", "목록"), g.in("plan", "계획들")
	if !g.ko() {
		p.list = viewsName(p.things)
	}
	p.when = g.in("day", "요일")
	p.days = strings.Split(g.of(g.in("Mon,Tue,Wed,Thu,Fri,Sat,Sun|Mon,Tue,Wed,Thu,Fri|Saturday,Sunday|Monday,Wednesday,Friday", "월,화,수,목,금,토,일|월,화,수,목,금|토,일|월,수,금")), ",")
	if g.maybe(0.3) {
		p.days, p.when = nil, g.in("date", "날짜")
	}
	p.base()
	p.calendar()
	p.needed()
	for k := range 2 {
		p.try(k)
	}
	return p.finish()
}

func (p *viewsPlan) base() {
	p.view(p.things, p.in(p.of("add|enter|put in|write"), p.of("등록|적기|입력")), p.say("%[1]s and its %[2]s with commas|each %[1]s with the %[2]s, comma between|%[1]s + %[2]s (commas)|the %[1]s, the %[2]s split by commas", "%[1]s, %[2]s(쉼표로)|%[1]s마다 %[2]s 쉼표로|%[1]s/%[2]s(쉼표 구분)", p.thing, p.parts))
	p.listDecl(p.list, p.label(p.things), p.decl("text", p.thing, ""), p.decl("text", p.parts, ""))
}

func (p *viewsPlan) calendar() {
	when, decl := p.when, "date "+p.in("day Date", "날짜")
	if p.days != nil {
		when = p.when + p.raw(" (", "(") + strings.Join(p.days, p.raw("/|, | ", "/|, |")) + ")"
		if !p.ko() {
			when = "the " + when
		}
		decl = "choice " + p.in("day", "요일") + ": " + strings.Join(p.days, " | ")
	}
	p.view(p.second, p.in(p.of("pick|choose|set"), "고르기"), p.say("%[1]s and %[2]s|%[1]s and which %[2]s|%[1]s + %[2]s from the list", "%[1]s, %[2]s|%[1]s랑 %[2]s(목록에서)|%[1]s과(와) %[2]s", when, p.thing))
	p.listDecl(p.plan, p.label(p.second), decl, "choice "+p.col+p.labelOf(p.thing)+": {"+p.list+"}")
	if p.maybe(0.3) {
		p.once = p.in("day", p.when)
		p.extra("no %[1]s twice|one %[2]s per %[1]s only", "%[1]s 하나에 하나씩만|같은 %[1]s은(는) 한 번만", p.when, p.thing)
		p.line("  unique %s", p.once)
	} else if p.days == nil && p.maybe(0.5) {
		p.extra("%[1]s sorted by date|in order of date", "날짜순으로|%[1]s은(는) 날짜 순서로", p.second)
		p.line("  sort %s", p.in("day", "날짜"))
	}
}

// labelOf is the label beside a name that doesn't say it.
func (v *views) labelOf(w string) string {
	name := viewsName(w)
	if name == w || title(strings.ReplaceAll(name, "_", " ")) == v.label(w) {
		return ""
	}
	return " " + v.label(w)
}

func (p *viewsPlan) needed() {
	has := p.say("all %[1]s i need for it, each once|everything needed, %[1]s without doubles|the %[1]s of all that's planned, nothing twice", "필요한 %[1]s 전부, 중복 없이|정한 것들의 %[1]s 모아서(한 번씩만)|%[1]s 모음, 겹치는 건 한 번만", p.parts)
	all := fmt.Sprintf("flat(map(%s, p => split(find(%s, x => x.%s == p.%s).%s)))", p.plan, p.list, p.col, p.col, p.need)
	line := fmt.Sprintf("items %s = unique(%s)", p.label(p.third), all)
	switch p.mode {
	case 1:
		has = p.say("all %[1]s i need, each once, a to z|the %[1]s needed, sorted, no doubles", "필요한 %[1]s, 중복 없이 가나다순|%[1]s 모아서 정렬, 겹치는 건 한 번만", p.parts)
		line = fmt.Sprintf("items %s = sort(unique(%s))", p.label(p.third), all)
	case 2:
		has = p.say("all %[1]s needed and how often each|a table of the %[1]s with how many times|%[1]s and times, most first", "필요한 %[1]s이(가) 몇 번씩인지 표|%[1]s별 횟수 표, 많은 순|%[1]s, 횟수 표", p.parts)
		line = fmt.Sprintf("table %s = tally(%s, it): %s = key, %s = n", p.label(p.third), all, p.label(p.parts), p.in("Times", "횟수"))
	}
	p.view(p.third, p.in("see", "보기"), has)
	p.line("%s", line)
	if p.maybe(0.35) {
		p.count = true
		p.extra("and how many %[1]s are planned|number of planned %[1]s too", "정한 %[1]s 수도|%[1]s 몇 개 정했는지도", p.things)
		p.line("show %s = len(%s)", p.in("Planned", "정한 수"), p.plan)
	}
	if p.maybe(0.3) {
		w := p.of(p.in("New week|Start over|Clear plan|Empty", "새 주|비우기|다시 짜기|초기화"))
		p.extra(`button "%[1]s" clears the %[2]s|"%[1]s" button to empty the %[2]s`, `%[2]s 비우는 "%[1]s" 버튼|"%[1]s" 누르면 %[2]s 비우기`, w, p.second)
		p.line("button %s: clear(%s)", w, p.plan)
	}
}

func (p *viewsPlan) try(k int) {
	c := p.check([]string{"two planned", "kept"}[k])
	names := p.names(3)
	parts := p.some(p.in("bolmo|kessa|tirun|vadok|yemba|rusto|orlep|finja|gubas", "동백|수세미|비단|송진|참깨|누룩|쪽물|마늘"), 4)
	needs := [][]string{{parts[0], parts[1]}, {parts[1], parts[2]}, {parts[3]}}
	for i, x := range names {
		viewsFill(c, 1, x, strings.ToLower(p.thing))
		viewsFill(c, 2, strings.Join(needs[i], ", "), strings.ToLower(p.parts))
		p.add(c)
	}
	p.open(c, p.second)
	var all []string
	for i, x := range []int{1, 0} {
		if p.days == nil {
			viewsFill(c, 1, fmt.Sprintf("2026-03-0%d", i+1), p.when)
		} else {
			viewsChoose(c, 1, p.days[i], p.when)
		}
		viewsChoose(c, 2, names[x], strings.ToLower(p.thing))
		p.add(c)
		all = append(all, needs[x]...)
	}
	if k == 1 {
		c.reload()
	}
	p.open(c, p.third)
	for _, x := range parts[:3] {
		n := 0
		for _, y := range all {
			if x == y {
				n++
			}
		}
		if p.mode == 2 {
			x = fmt.Sprintf("%s %d", x, n)
		}
		c.text(x)
	}
	if p.mode == 1 {
		list := slices.Sorted(slices.Values(parts[:3]))
		c.text(strings.Join(list, " "))
	}
	c.gone(parts[3])
	if p.count {
		c.number(2)
	}
}
