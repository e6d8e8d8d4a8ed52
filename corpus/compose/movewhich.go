package compose

import (
	"fmt"
	"strings"
)

// A moveQ is a question of a personality quiz.
type moveQ struct {
	text    string
	answers []string
}

// moveWhich draws “which X are you” quizzes, told in prose.
func moveWhich(g *gen) made {
	m := newMove(g)
	f := m.row(moveWhichEn, moveWhichKo)
	m.icon, m.name = f[1], f[2]
	k := m.n(2, 4)
	results := m.some(strings.ReplaceAll(f[3], ",", "|"), k)
	qs := m.questions(m.n(3, 5), k)
	m.askQuestions(qs)
	how := m.n(0, 3)
	if k == 2 && how == 0 {
		how = 1
	}
	m.askResults(results, how)
	button := m.of(m.in("show result|result|tell me|find out|done|reveal|ready", "결과 보기|결과|알려줘|확인|다 골랐어요|두구두구"))
	before := f[4]
	end := m.of("!|")
	plain := m.maybe(0.3)
	if plain {
		button, before, end = m.in("show result", "결과 보기"), "", ""
	} else {
		m.ask(`button {b}, then "{t}"|after {b} it says "{t}"|press {b} and see "{t}"|{b} button shows "{t}"`, `{b} 누르면 "{t}"|{b} 버튼 누르면 "{t}" 나오게|{b} 버튼, 결과는 "{t}"처럼`, "{b}", button, "{t}", before+" "+results[0]+end)
	}
	for i, q := range qs {
		opts := make([]string, k)
		for j, a := range q.answers {
			opts[j] = fmt.Sprintf("%s=%d", m.label(a), j)
		}
		m.put(fmt.Sprintf("radio %c %s: %s", 'a'+rune(i), m.label(q.text), strings.Join(opts, " | ")))
	}
	letters := strings.Split("a, b, c, d, e", ", ")[:len(qs)]
	done := m.in("done", "봄")
	m.put(fmt.Sprintf("var %s = false", done), fmt.Sprintf("button %s: %s = true", m.label(button), done))
	tail := ""
	if end != "" {
		tail = fmt.Sprintf(" + %q", end)
	}
	if plain {
		m.put(fmt.Sprintf("if %s: big %s[mode([%s])]", done, moveQuoted(results), strings.Join(letters, ", ")))
	} else {
		m.put(fmt.Sprintf("if %s: big %q + %s[mode([%s])]%s", done, before+" ", moveQuoted(results), strings.Join(letters, ", "), tail))
	}
	if m.maybe(0.3) {
		again := m.of(m.in("again|start over|once more", "다시|처음부터|한 번 더"))
		m.put(fmt.Sprintf("button %s: reset()", m.label(again)))
		m.ask("and a button {b}|{b} button too|button {b} clears it", "{b} 버튼도|{b} 누르면 처음부터", "{b}", again)
	}
	m.whichChecks(qs, results, m.label(button), before, end)
	return m.made(m.say(`quiz: {s}|{s}|{s} quiz|personality test "{s}"|fun quiz {s}|a silly test, {s}|little quiz for the party: {s}|{s}?|make a quiz about {s}|my kids want a quiz: {s}`,
		`{s}|{s} 만들어줘|심리테스트: {s}|재미로 하는 {s}|{s} 퀴즈|{s} 하나 만들어 주세요|친구들이랑 할 {s}|{s} 성격 퀴즈`, "{s}", f[0]))
}

// questions draws n questions with k answers each, none of them twice.
func (m *move) questions(n, k int) []moveQ {
	all := strings.Split(strings.TrimSpace(m.in(moveQuestionsEn, moveQuestionsKo)), "\n")
	m.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	var qs []moveQ
	used := map[string]bool{}
	for _, line := range all {
		text, list, _ := strings.Cut(line, ": ")
		answers := m.some(strings.ReplaceAll(list, ", ", "|"), k)
		fresh := true
		for _, a := range answers {
			fresh = fresh && !used[a]
		}
		if !fresh {
			continue
		}
		for _, a := range answers {
			used[a] = true
		}
		if qs = append(qs, moveQ{text, answers}); len(qs) == n {
			break
		}
	}
	return qs
}

func (m *move) askQuestions(qs []moveQ) {
	sep := m.of(m.in(" / |, ", " / |, "))
	if sep == "," || sep == "/" {
		sep = map[string]string{",": ", ", "/": " / "}[sep]
	}
	form := m.n(0, 4)
	list := make([]string, len(qs))
	for i, q := range qs {
		a := strings.Join(q.answers, sep)
		switch form {
		case 0:
			list[i] = q.text + ": " + a
		case 1:
			list[i] = q.text + " (" + a + ")"
		case 2:
			list[i] = q.text + "? " + a
		case 3:
			list[i] = fmt.Sprintf("%d) %s - %s", i+1, q.text, a)
		default:
			last := len(q.answers) - 1
			list[i] = q.text + ": " + strings.Join(q.answers[:last], ", ") + m.in(" or ", " 아니면 ") + q.answers[last]
		}
	}
	join := movePick(m.gen, ". |; |\n")
	m.ask("{n} questions. {q}|questions: {q}|{q}|ask {q}|it asks: {q}|{n} questions with radio buttons. {q}", "질문 {n}개. {q}|질문은 {q}|{q}|{n}문제. {q}|문항: {q}", "{n}", fmt.Sprint(len(qs)), "{q}", strings.Join(list, join))
}

// askResults says which answers lead to what.
func (m *move) askResults(results []string, how int) {
	nth := strings.Split(m.in("first,second,third,fourth", "첫 번째,두 번째,세 번째,네 번째"), ",")
	if how == 2 {
		nth = strings.Split(m.in("1st,2nd,3rd,4th", "1번,2번,3번,4번"), ",")
	}
	list := make([]string, len(results))
	for i, r := range results {
		switch {
		case how == 0 && m.ko():
			list[i] = nth[i] + "가 많으면 " + r
		case how == 0:
			list[i] = "most " + nth[i] + " is " + r
		case m.ko() && i > 0:
			list[i] = nth[i] + " " + r
		case m.ko():
			list[i] = nth[i] + "가 제일 많으면 " + r
		case i == 0:
			list[i] = "mostly " + nth[i] + " answers = " + r
		default:
			list[i] = nth[i] + " = " + r
		}
		if m.ko() {
			list[i] = strings.ReplaceAll(list[i], "번가", "번이")
			list[i] = strings.ReplaceAll(list[i], "째가", "째가")
		}
	}
	said := strings.Join(list, ", ")
	if how == 3 {
		said = m.say("the answers stand in the order {r}, most answers decide|answers in the order of {r}, the most frequent one counts", "답 순서대로 {r}, 제일 많이 고른 쪽으로|보기 순서가 {r}이고 많이 고른 게 결과", "{r}", strings.Join(results, ", "))
	}
	m.says = append(m.says, said)
}

func (m *move) whichChecks(qs []moveQ, results []string, button, before, end string) {
	for i := range 2 {
		c := m.check([]string{"clearly", "by most"}[i])
		r := m.n(0, len(results)-1)
		if i == 1 {
			r = (r + 1) % len(results)
		}
		most := len(qs)
		if i == 1 {
			most = len(qs)/2 + 1
		}
		for j, q := range qs {
			at := r
			if j >= most {
				at = (r + 1) % len(results)
			}
			c.choose(m.label(q.text), m.label(q.answers[at]))
		}
		text := strings.TrimSpace(strings.TrimSpace(before) + " " + results[r] + end)
		if i == 1 {
			c.click(button, 1)
			for k, other := range results {
				if before != "" && k != r && !strings.Contains(results[r], other) {
					c.gone(strings.TrimSpace(before + " " + other))
				}
			}
		} else {
			c.click(button, 1)
		}
		c.text(text)
	}
}
