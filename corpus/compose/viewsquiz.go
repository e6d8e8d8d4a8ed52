package compose

import (
	"fmt"
	"strings"

	"hone/task"
)

func init() {
	register("compose-views-poll", 4, viewsPollDraw)
	register("compose-views-learn", 4, viewsLearnDraw)
}

// A viewsPoll is an app whose first view makes the questions that the second asks.
type viewsPoll struct {
	*views
	second, third, send string
	options             []string
	kind                int // 0 the same options for all, 1 stars, 2 own options
	stars               int
	sees                []func(c *check, qs []string, answers [][]int)
}

func viewsPollDraw(g *gen) made {
	f := viewsRow(g, g.in(viewsPollsEn, viewsPollsKo))
	p := &viewsPoll{views: newViews(g, f[0], f[1]), kind: g.n(0, 2), stars: []int{5, 5, 10, 6, 4}[g.n(0, 4)]}
	p.options = strings.Split(g.of(g.in(viewsOptionsEn, viewsOptionsKo)), ",")
	if p.kind == 2 {
		p.options = strings.Split(g.of(g.in("option a,option b|first option,second option,third option|option 1,option 2,option 3|choice a,choice b|choice 1,choice 2,choice 3", "보기1,보기2|보기1,보기2,보기3|선택1,선택2,선택3|선택1,선택2")), ",")
	}
	p.second = g.of(g.in("answer|answers|vote|fill in|survey", "응답|답하기|투표|참여|설문"))
	p.third = g.of(g.in("results|result|evaluation|outcome|charts", "결과|통계|집계|결과 보기"))
	p.send = g.of(g.in("Send|Send|Submit|Hand in|Done|Vote now", "제출|제출|보내기|완료|등록"))
	p.make()
	p.ask()
	p.results()
	for k := range 2 {
		p.try(k)
	}
	return p.finish()
}

// make is the view in which the questions are made.
func (p *viewsPoll) make() {
	has := p.in(p.of("my questions|the questions|as many questions as i like|questions"), p.of("질문|질문들|물어볼 질문|질문 여러 개"))
	cols := []string{p.decl("text", p.in("question", "질문"), "")}
	if p.kind == 2 {
		list := p.join(p.options)
		has = p.say("a question with %[1]s|questions, each with %[1]s|question, %[1]s", "질문이랑 %[1]s|질문마다 %[1]s|질문, %[1]s", list)
		for _, o := range p.options {
			cols = append(cols, p.decl("text", o, ""))
		}
	}
	p.view(p.in("questions", "질문"), p.in(p.of("write|make|type in|enter"), p.of("등록|적기|입력")), has)
	p.listDecl(p.in("questions", "질문들"), p.in("Questions", "질문"), cols...)
}

func (v *views) join(list []string) string {
	n := len(list) - 1
	if v.ko() {
		return strings.Join(list, v.raw("", ", |/|·"))
	}
	if v.maybe(0.3) {
		return strings.Join(list, v.raw(", | / ", ""))
	}
	return strings.Join(list[:n], ", ") + v.raw(" or | and ", "") + list[n]
}

// ask is the view in which they are answered.
func (p *viewsPoll) ask() {
	list, q := p.in("questions", "질문들"), p.in("question", "질문")
	var has string
	switch p.kind {
	case 0:
		has = p.say("them with %[1]s and press %[2]s|each one with %[1]s, then %[2]s|%[1]s for each question, button %[2]s", "질문마다 %[1]s 고르고 %[2]s|%[1]s 중에 고르고 %[2]s|%[1]s 선택 후 %[2]s", p.join(p.options), p.quote(p.send))
	case 1:
		has = p.say("each with 1 to %[1]d stars, then %[2]s|them from 1 to %[1]d and press %[2]s|1-%[1]d for each question, %[2]s button", "질문마다 1~%[1]d점 주고 %[2]s|1에서 %[1]d까지 점수 주고 %[2]s|질문별 점수 1-%[1]d, %[2]s", p.stars, p.quote(p.send))
	default:
		has = p.say("them by picking one and press %[1]s|each by choosing one, then %[1]s|all of them, button %[1]s", "질문마다 하나 고르고 %[1]s|하나씩 골라서 %[1]s|보기 중 하나 선택, %[1]s", p.quote(p.send))
	}
	p.view(p.second, p.in("answer", "누르기"), has)
	switch p.kind {
	case 0:
		p.line("for q in %s: radio pick {q.%s}: %s", list, q, strings.Join(p.labels(), " | "))
	case 1:
		p.line("for q in %s: slider pick 1..%d {q.%s}", list, p.stars, q)
	default:
		p.line("for q in %s: radio pick {q.%s}: {%s}", list, q, p.own("q."))
	}
	p.line("saved answers = []")
	p.line("button %s: add(answers, pick); pick = []", p.send)
}

func (p *viewsPoll) labels() []string {
	var list []string
	for _, o := range p.options {
		list = append(list, p.label(o))
	}
	return list
}

// own is the list of a question's own options.
func (p *viewsPoll) own(of string) string {
	var list []string
	for _, o := range p.options {
		list = append(list, of+viewsName(o))
	}
	return "[" + strings.Join(list, ", ") + "]"
}

// results is the view of bars and percents.
func (p *viewsPoll) results() {
	list, q := p.in("questions", "질문들"), p.in("question", "질문")
	number := p.maybe(0.5)
	var has string
	switch p.kind {
	case 0:
		has = p.say("the percent of each answer per question|how many percent said what, per question|a table with percents for every question", "질문별로 답마다 몇 퍼센트인지|질문마다 응답 비율(%%)|각 답이 몇 %%인지 질문별 표")
	case 1:
		has = p.say("the average of each question as a bar|bars with the average per question|each question's average, as bars", "질문별 평균을 막대로|질문마다 평균 점수 막대|막대로 질문별 평균")
	default:
		has = p.say("a bar chart for each question|bars per question, how often each was picked|for each question bars of what was picked", "질문마다 막대그래프|질문별로 뭐가 몇 표인지 막대 차트|질문별 득표 막대그래프")
	}
	if number {
		has = p.say("how many answered and %[1]s|number of answers, %[1]s|%[1]s, and how many took part", "몇 명 응답했는지랑 %[1]s|응답 수, %[1]s|%[1]s, 참여 인원", has)
	}
	p.view(p.third, p.in("see", "보기"), has)
	if number {
		p.line("show %s = len(answers)", p.in("Answers", "응답"))
		p.sees = append(p.sees, func(c *check, _ []string, a [][]int) { c.text(p.in("Answers", "응답") + " " + fmt.Sprint(len(a))) })
	}
	switch p.kind {
	case 0:
		cols := ""
		for _, o := range p.labels() {
			cols += fmt.Sprintf(", %s = 100 * count(answers, a => a[i] == %q) / len(answers) .0 %%", o, o)
		}
		p.line("table %s = %s: %s = %s%s", p.label(p.third), list, p.in("Question", "질문"), q, cols)
	case 1:
		p.line("for q in %s: bar {q.%s} = avg(answers, a => a[i]), %d", list, q, p.stars)
	default:
		p.line("for q in %s: chart bar {q.%s} = %s: it, count(answers, a => a[i] == it)", list, q, p.own("q."))
	}
	p.sees = append(p.sees, p.seeAnswers)
	if p.kind != 2 && p.maybe(0.15) || p.maybe(0.15) {
		w := p.of(p.in("Start over|Delete answers|New round|Reset", "초기화|응답 지우기|다시 시작|새로"))
		p.extra(`a button "%[1]s" throws the answers away|with "%[1]s" to delete all answers`, `"%[1]s" 버튼은 응답 전부 삭제|응답 지우는 "%[1]s" 버튼`, w)
		p.line("button %s: answers = []", w)
	}
}

func (p *viewsPoll) seeAnswers(c *check, qs []string, answers [][]int) {
	for i := range qs {
		n := map[int]int{}
		sum := 0
		for _, a := range answers {
			n[a[i]]++
			sum += a[i]
		}
		switch p.kind {
		case 0:
			for o := range p.options {
				c.number(float64(int(100*float64(n[o])/float64(len(answers)) + 0.5)))
			}
		case 1:
			c.number(float64(sum) / float64(len(answers)))
		}
	}
}

func (p *viewsPoll) try(k int) {
	c := p.check([]string{"three answers", "two answers"}[k])
	qs := p.some(p.in("Was it cold|Too loud|Enough time|Fair price|Good food|Come again", "추웠나|시끄러웠나|시간은 충분했나|가격은 괜찮나|맛있었나|또 올 건가"), 2)
	own := p.names(len(p.options))
	for _, q := range qs {
		viewsFill(c, 1, q, p.in("question", "질문"))
		if p.kind == 2 {
			for i, o := range p.options {
				viewsFill(c, i+2, own[i], strings.ToLower(o))
			}
		}
		p.add(c, p.in("add questions", "질문 추가"))
	}
	p.open(c, p.second)
	var answers [][]int
	for n := range 3 - k {
		row := []int{p.n(0, len(p.options)-1), n % len(p.options)}
		if p.kind == 1 {
			row = []int{p.n(1, p.stars), n + 1}
		}
		for i, q := range qs {
			name := strings.ToLower(q)
			switch p.kind {
			case 0:
				c.do(task.Step{Op: task.Choose, Names: []string{name}, With: []string{p.options[row[i]]}})
			case 1:
				c.fill(name, fmt.Sprint(row[i]))
			default:
				c.do(task.Step{Op: task.Choose, Names: []string{name}, With: []string{own[row[i]]}})
			}
		}
		viewsClick(c, p.send)
		answers = append(answers, row)
	}
	if k == 1 {
		c.reload()
	}
	p.open(c, p.third)
	for _, f := range p.sees {
		f(c, qs, answers)
	}
	if p.kind == 2 {
		c.text(qs[0]).text(own[0])
	}
}
