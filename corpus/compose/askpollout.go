package compose

import (
	"fmt"
	"strings"
)

// results draws what is made of the answers.
func (p *askSurvey) results() {
	all := []func() bool{p.total, p.eachOption, p.eachOption, p.winner, p.average, p.averageOf, p.ticked, p.table, p.comments, p.best, p.lowOnes, p.cross, p.verdict, p.net, p.extreme, p.chart}
	p.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	n := p.n(2, 5)
	for _, f := range all {
		if n > 0 && f() {
			p.mark(3)
			n--
		}
	}
}

func (p *askSurvey) total() bool {
	if p.used["#"] {
		return false
	}
	p.used["#"] = true
	r := p.result("answers|votes so far|people asked|replies in all|number of answers|turnout", "응답 수|지금까지 투표|참여 인원|전체 답변|몇 명 답했나|참여")
	askAdd(&p.out, "show %s = len(%s)", r.label, p.list)
	p.tell("%[1]s: how many answered|show the number of answers as %[1]s|%[1]s counts all answers|how many there are, called %[1]s", "%[1]s: 몇 개인지|전체 개수를 %[1]s(으)로|%[1]s에 응답 개수|응답이 몇 개인지 %[1]s", r.said)
	p.shows = append(p.shows, func(c *check, rows []askRow) { p.see(c, r.label, float64(len(rows))) })
	return true
}

// eachOption shows counts or shares of all options of a question.
func (p *askSurvey) eachOption() bool {
	q := p.col("radio", "choice")
	if p.perOption {
		return false
	}
	p.perOption = true
	names := askList(q.options)
	count := fmt.Sprintf("count(%s, %s == x)", p.list, q.name)
	switch p.IntN(4) {
	case 0:
		askAdd(&p.out, "for x in %s: show {x} = %s", names, count)
		p.tell("how often each %[1]s was chosen|the votes for each answer of %[1]s|for every option of %[1]s its number", "%[1]s 보기마다 몇 표인지|%[1]s 각각의 개수|%[1]s별 표 수", q.said)
		p.shows = append(p.shows, func(c *check, rows []askRow) {
			for _, o := range q.options {
				p.see(c, o, float64(p.votes(rows, q, o)))
			}
		})
	case 1:
		askAdd(&p.out, "for x in %s: show {x} = %s / len(%s) * 100 .0 %%", names, count, p.list)
		p.tell("the percent of each option of %[1]s, no decimals|what percent chose which %[1]s (whole numbers)|shares in percent without decimals for %[1]s", "%[1]s 보기마다 퍼센트(소수 없이)|%[1]s별 비율을 정수 퍼센트로|%[1]s 각각 몇 %%인지 소수점 없이", q.said)
		p.shows = append(p.shows, func(c *check, rows []askRow) {
			for _, o := range q.options {
				c.number(askRound(100*float64(p.votes(rows, q, o))/float64(len(rows)), 0))
			}
		})
	case 2:
		askAdd(&p.out, "for x in %s: bar {x} = %s, max(1, len(%s))", names, count, p.list)
		p.tell("a bar for each option of %[1]s, out of all answers|bars: votes of every %[1]s compared with all", "%[1]s 보기마다 막대(전체 응답 중)|%[1]s 각각 막대, 끝은 전체 응답 수", q.said)
	default:
		askAdd(&p.out, "for x in %s: say {x}: {%s} ({len(%s) == 0 ? 0 : %s / len(%s) * 100 .0}%%)", names, count, p.list, count, p.list)
		p.tell("a line for each option of %[1]s with votes and percent like %[2]s|for every %[1]s a text such as %[2]s", "%[1]s 보기마다 %[2]s 같은 줄|%[1]s별로 %[2]s처럼 표 수와 퍼센트", q.said, `"`+q.options[0]+`: 3 (60%)"`)
		p.shows = append(p.shows, func(c *check, rows []askRow) {
			o := q.options[1]
			n := p.votes(rows, q, o)
			c.text(fmt.Sprintf("%s: %d (%.0f%%)", o, n, askRound(100*float64(n)/float64(len(rows)), 0)))
		})
	}
	return true
}

func (p *askSurvey) votes(rows []askRow, q *askCol, o string) int {
	return len(askFilter(rows, func(r askRow) bool { return r.t[q.name] == o }))
}

func (p *askSurvey) winner() bool {
	q := p.col("radio", "choice")
	r := p.result("winner|ahead|favourite|most chosen|leader|in front", "1위|선두|인기 1등|가장 많이 고른 것|우승|현재 1등")
	askAdd(&p.out, "show %s = mode(%s, %s)", r.label, p.list, q.name)
	p.tell("%[1]s: the %[2]s chosen most often|as %[1]s the %[2]s with the most votes|%[1]s is what most people picked for %[2]s|which %[2]s leads, shown as %[1]s", "%[1]s: 제일 많이 나온 %[2]s|%[2]s 중 최다 득표를 %[1]s(으)로|%[1]s에 가장 많은 %[2]s|%[2]s에서 제일 많이 고른 답이 %[1]s", r.said, q.said)
	p.shows = append(p.shows, func(c *check, rows []askRow) {
		best, tie, most := "", false, 0
		for _, o := range q.options {
			switch n := p.votes(rows, q, o); {
			case n > most:
				best, most, tie = o, n, false
			case n == most:
				tie = true
			}
		}
		if !tie {
			c.text(r.label + " " + best)
		}
	})
	return true
}

func (p *askSurvey) decimals() (d int, said string) {
	d = p.n(1, 2)
	if p.maybe(0.2) {
		d = 0
	}
	return d, " " + []string{p.say(" without decimals| as a whole number", " 소수점 없이| 정수로"), p.say(" with one decimal| (1 decimal)| to one decimal", " 소수 한 자리| (소수 첫째 자리까지)"), p.say(" with two decimals| (2 decimals)", " 소수 두 자리| (소수 둘째 자리까지)")}[d]
}

func (p *askSurvey) average() bool {
	q := p.col("number", "slider")
	if q == nil || p.used["avg"+q.name] {
		return false
	}
	p.used["avg"+q.name] = true
	r := p.result("average|mean|on average|average mark|middle", "평균|전체 평균|평균 점수|평균값")
	d, said := p.decimals()
	askAdd(&p.out, "show %s = avg(%s, %s) .%d", r.label, p.list, q.name, d)
	p.tell("%[1]s of all %[2]s%[3]s|the mean of %[2]s%[3]s, as %[1]s|%[1]s: %[2]s of everybody divided by how many there are%[3]s|add up %[2]s and share it by the number of answers, that's %[1]s%[3]s", "%[1]s: %[2]s의 평균%[3]s|%[2]s 평균을 %[1]s(으)로%[3]s|모두의 %[2]s을(를) 더해서 응답 수로 나눈 %[1]s%[3]s|%[1]s = %[2]s 평균%[3]s", r.said, q.said, said)
	p.shows = append(p.shows, func(c *check, rows []askRow) { c.number(askRound(askMean(rows, q.name), d)) })
	return true
}

func (p *askSurvey) averageOf() bool {
	q, by := p.col("number", "slider"), p.col("radio", "choice")
	if q == nil {
		return false
	}
	o := by.options[1]
	r := p.result("their average|average of the group|among them|mean of those", "그 사람들 평균|그룹 평균|그중 평균|해당 평균")
	d, said := p.decimals()
	askAdd(&p.out, `show %s = avg(filter(%s, %s == "%s"), %s) .%d`, r.label, p.list, by.name, o, q.name, d)
	p.tell("%[1]s: the mean of %[2]s only over answers with %[3]s %[4]s%[5]s|for those with %[4]s at %[3]s the average of %[2]s, called %[1]s%[5]s|%[2]s averaged where %[3]s is %[4]s, as %[1]s%[5]s", "%[1]s: %[3]s이(가) %[4]s인 응답만 %[2]s 평균%[5]s|%[3]s %[4]s 고른 사람의 %[2]s 평균을 %[1]s(으)로%[5]s|%[1]s에 %[3]s %[4]s만 골라 %[2]s 평균%[5]s", r.said, q.said, by.said, p.q(o), said)
	p.shows = append(p.shows, func(c *check, rows []askRow) {
		c.number(askRound(askMean(askFilter(rows, func(r askRow) bool { return r.t[by.name] == o }), q.name), d))
	})
	return true
}

func (p *askSurvey) ticked() bool {
	q := p.col("flag")
	if q == nil {
		return false
	}
	count := func(rows []askRow) float64 {
		return float64(len(askFilter(rows, func(r askRow) bool { return r.x[q.name] == 1 })))
	}
	if p.maybe(0.5) {
		r := p.result("with a tick|said yes|yes answers|ticked by", "체크한 사람|예 응답|표시한 수|그렇다고 한 수")
		askAdd(&p.out, "show %s = count(%s, %s)", r.label, p.list, q.name)
		p.tell("%[1]s: how many ticked %[2]s|the number with %[2]s ticked as %[1]s|%[1]s counts the ticks at %[2]s", "%[1]s: %[2]s 체크한 수|%[2]s 체크 개수를 %[1]s(으)로|%[1]s에 %[2]s 몇 명인지", r.said, q.said)
		p.shows = append(p.shows, func(c *check, rows []askRow) { p.see(c, r.label, count(rows)) })
		return true
	}
	r := p.result("yes share|percent yes|share with a tick", "체크 비율|예 비율|퍼센트")
	askAdd(&p.out, "show %s = count(%s, %s) / len(%s) * 100 .0 %%", r.label, p.list, q.name, p.list)
	p.tell("%[1]s: the percent of answers with %[2]s ticked, no decimals|how many percent ticked %[2]s, shown as %[1]s, whole number", "%[1]s: %[2]s 체크한 퍼센트(정수)|%[2]s 비율을 %[1]s에 소수 없이 %%로", r.said, q.said)
	p.shows = append(p.shows, func(c *check, rows []askRow) { c.number(askRound(100*count(rows)/float64(len(rows)), 0)) })
	return true
}

// table shows a table by the answers of a question.
func (p *askSurvey) table() bool {
	by, q := p.col("radio", "choice"), p.col("number", "slider")
	r := p.result("by answer|overview|by group|compared|side by side", "항목별|한눈에|그룹별|비교표|정리")
	heads := []string{p.word(p.in2("option|choice|group|answer", "보기|선택|구분|답")), p.word(p.in2("number|votes|people|how many", "수|표|명|몇 명"))}
	cols := []string{p.label(heads[0]) + " = key", p.label(heads[1]) + " = n"}
	what := p.say("the %[1]s itself|which %[1]s", "%[1]s 답|%[1]s", by.said)
	said := fmt.Sprintf(p.in2("%s (%s), %s (how many)", "%s(%s), %s(개수)"), heads[0], what, heads[1])
	d := p.n(1, 2)
	if q != nil && p.maybe(0.7) {
		h := p.word(p.in2("mean|average here|points on average", "평균 점|그 평균|평점 평균"))
		cols = append(cols, fmt.Sprintf("%s = avg(rows, %s) .%d", p.label(h), q.name, d))
		said += fmt.Sprintf(p.in2(", %s (average %s, %d decimals)", ", %s(%s 평균, 소수 %d자리)"), h, q.said, d)
	}
	askAdd(&p.out, "table %s = group(%s, %s): %s", r.label, p.list, by.name, strings.Join(cols, ", "))
	p.tell("a table %[1]s, one row per %[2]s: %[3]s|table %[1]s grouped by %[2]s with the columns %[3]s", "표 %[1]s: %[2]s별로 한 줄, %[3]s|%[2]s(으)로 묶은 표 %[1]s, 칸은 %[3]s", r.said, by.said, said)
	p.shows = append(p.shows, func(c *check, rows []askRow) {
		o := rows[0].t[by.name]
		s := fmt.Sprintf("%s %d", o, p.votes(rows, by, o))
		c.text(s)
	})
	return true
}

func (p *askSurvey) comments() bool {
	q := p.col("why")
	if q == nil {
		return false
	}
	r := p.result("what people say|comments|voices|all remarks|in their words|written answers", "사람들 말|댓글|목소리|모은 의견|한마디 모음|적어준 글")
	by, who := p.col("radio", "choice"), p.col("who")
	o := by.options[1]
	switch {
	case p.maybe(0.35):
		askAdd(&p.out, `items %s = map(filter(%s, %s == "%s"), %s)`, r.label, p.list, by.name, o, q.name)
		p.tell("a list %[1]s with the %[2]s of those whose %[3]s is %[4]s|%[1]s lists %[2]s, but only where %[3]s is %[4]s", "%[1]s 목록: %[3]s이(가) %[4]s인 사람의 %[2]s|%[3]s %[4]s만 골라 %[2]s을(를) %[1]s에 나열", r.said, q.said, by.said, p.q(o))
	case who != nil && p.maybe(0.6):
		askAdd(&p.out, `items %s = map(filter(%s, %s != ""), %s + ": " + %s)`, r.label, p.list, q.name, who.name, q.name)
		p.tell("a list %[1]s like %[4]s (%[2]s and %[3]s), without empty ones|%[1]s: each %[2]s with a colon before, that is %[4]s, leaving out empty ones", "%[1]s 목록은 %[4]s처럼(%[2]s, %[3]s), 빈 건 빼고|%[1]s에 %[4]s 이런 줄, %[3]s 없는 건 제외", r.said, who.said, q.said, `"`+p.in2("Ada: too cold", "보라: 추웠어요")+`"`)
		p.shows = append(p.shows, func(c *check, rows []askRow) { c.text(rows[0].t[who.name] + ": " + rows[0].t[q.name]) })
	default:
		askAdd(&p.out, `items %s = map(filter(%s, %s != ""), %s)`, r.label, p.list, q.name, q.name)
		p.tell("below a list %[1]s of all %[2]s, empty ones left out|%[1]s: every %[2]s that isn't empty, one below the other", "아래 %[1]s 목록에 %[2]s 전부(빈칸 제외)|%[1]s: 비어 있지 않은 %[2]s만 쭉", r.said, q.said)
		p.shows = append(p.shows, func(c *check, rows []askRow) { c.text(rows[0].t[q.name]) })
	}
	return true
}

func (p *askSurvey) best() bool {
	q, who := p.col("number", "slider"), p.col("who")
	if q == nil || who == nil {
		return false
	}
	fn, en, ko, sign := "most", "highest", "가장 높은", 1.0
	r := p.result("happiest|top voice|best by|most generous", "제일 후한 사람|최고점 준 사람|가장 만족")
	if p.maybe(0.4) {
		fn, en, ko, sign = "least", "lowest", "가장 낮은", -1
		r = p.result("strictest|lowest by|hardest critic", "제일 짠 사람|최저점 준 사람|까다로운 사람")
	}
	askAdd(&p.out, "show %s = %s(%s, %s).%s", r.label, fn, p.list, q.name, who.name)
	p.tell("%[1]s: the %[2]s with the %[4]s %[3]s|which %[2]s gave the %[4]s %[3]s, as %[1]s", "%[1]s: %[3]s이(가) %[4]s 응답의 %[2]s|%[4]s %[3]s 준 %[2]s을(를) %[1]s(으)로", r.said, who.said, q.said, p.in2(en, ko))
	p.shows = append(p.shows, func(c *check, rows []askRow) {
		top, tie := rows[0], false
		for _, x := range rows[1:] {
			d := sign * (x.x[q.name] - top.x[q.name])
			if d > 0 {
				top, tie = x, false
			} else if d == 0 {
				tie = true
			}
		}
		if !tie {
			c.text(r.label + " " + top.t[who.name])
		}
	})
	return true
}

func (p *askSurvey) lowOnes() bool {
	q := p.col("number", "slider")
	if q == nil {
		return false
	}
	n := p.n(q.lo+1, q.hi-1)
	op, en, ko := "<=", "%[3]d or less", "%[3]d 이하"
	if p.maybe(0.5) {
		op, en, ko = ">=", "at least %[3]d", "%[3]d 이상"
	}
	r := p.result("of these|counted apart|such answers|that many", "그런 응답|따로 센 것|해당 응답|그만큼")
	askAdd(&p.out, "show %s = count(%s, %s %s %d)", r.label, p.list, q.name, op, n)
	p.tell("%[1]s: answers with "+en+" for %[2]s|count those whose %[2]s is "+en+" as %[1]s", "%[1]s: %[2]s "+ko+"인 응답 수|%[2]s "+ko+" 개수를 %[1]s(으)로", r.said, q.said, n)
	p.shows = append(p.shows, func(c *check, rows []askRow) {
		x := len(askFilter(rows, func(r askRow) bool {
			if op == "<=" {
				return r.x[q.name] <= float64(n)
			}
			return r.x[q.name] >= float64(n)
		}))
		p.see(c, r.label, float64(x))
	})
	return true
}

// cross counts the answers for which two things hold.
func (p *askSurvey) cross() bool {
	by, fl := p.col("radio", "choice"), p.col("flag")
	if fl == nil {
		return false
	}
	o := by.options[1]
	not, en, ko := "", "%[3]s ticked", "%[3]s 체크된"
	if p.maybe(0.35) {
		not, en, ko = "!", "%[3]s not ticked", "%[3]s 체크 안 된"
	}
	r := p.result("both at once|overlap|these two together|match of both", "둘 다|겹치는 수|두 조건|같이 맞는 수")
	askAdd(&p.out, `show %s = count(%s, %s == "%s" && %s%s)`, r.label, p.list, by.name, o, not, fl.name)
	p.tell("%[1]s: how many chose %[4]s for %[2]s and have "+en+"|count answers with %[2]s %[4]s and "+en+", as %[1]s", "%[1]s: %[2]s이(가) %[4]s이고 "+ko+" 수|%[2]s %[4]s이면서 "+ko+" 응답을 %[1]s(으)로", r.said, by.said, fl.said, p.q(o))
	p.shows = append(p.shows, func(c *check, rows []askRow) {
		x := len(askFilter(rows, func(r askRow) bool { return r.t[by.name] == o && (r.x[fl.name] == 1) == (not == "") }))
		p.see(c, r.label, float64(x))
	})
	return true
}

// verdict is a text that depends on how many or how good the answers are.
func (p *askSurvey) verdict() bool {
	t := p.text()
	if q := p.col("number", "slider"); q != nil && p.maybe(0.6) {
		n, u := p.n(q.lo+1, q.hi-1), p.text()
		askAdd(&p.out, `if len(%s) > 0: say {avg(%s, %s) >= %d ? "%s" : "%s"}`, p.list, p.list, q.name, n, t, u)
		p.tell("with an average %[1]s of %[2]d or more it says %[3]s, otherwise %[4]s (nothing before the first answer)|as soon as there are answers: %[3]s if %[1]s averages at least %[2]d, else %[4]s", "응답이 있으면 %[1]s 평균 %[2]d 이상 %[3]s, 아니면 %[4]s|%[1]s 평균이 %[2]d 이상이면 %[3]s 아니면 %[4]s (답이 없을 땐 안 <나>)", q.said, n, p.q(t), p.q(u))
		p.shows = append(p.shows, func(c *check, rows []askRow) {
			if askMean(rows, q.name) >= float64(n) {
				c.text(t)
			} else {
				c.text(u)
			}
		})
		return true
	}
	n := p.n(2, 5)
	askAdd(&p.out, "if len(%s) >= %d: say %s", p.list, n, t)
	p.tell("from %[1]d answers on it says %[2]s|%[2]s once %[1]d have answered|when there are %[1]d answers or more: %[2]s", "응답 %[1]d개부터 %[2]s <나>|%[1]d명 이상 답하면 %[2]s|%[1]d개 이상이면 %[2]s", n, p.q(t))
	p.shows = append(p.shows, func(c *check, rows []askRow) {
		if len(rows) >= n {
			c.text(t)
		} else {
			c.gone(t)
		}
	})
	return true
}

// net is the difference of two options, or of high and low marks.
func (p *askSurvey) net() bool {
	by := p.col("radio", "choice")
	a, b := by.options[0], by.options[1]
	r := p.result("lead|margin|difference|gap|ahead by", "차이|격차|표 차|앞선 표")
	askAdd(&p.out, `show %s = count(%s, %s == "%s") - count(%s, %s == "%s")`, r.label, p.list, by.name, b, p.list, by.name, a)
	p.tell("%[1]s: votes for %[2]s less those for %[3]s|from the number of %[2]s take the number of %[3]s, that is %[1]s|how many more chose %[2]s than %[3]s (%[4]s), called %[1]s", "%[1]s: %[2]s 표에서 %[3]s 표를 뺀 값|%[2]s 수 빼기 %[3]s 수를 %[1]s(으)로|%[4]s에서 %[2]s이(가) %[3]s보다 몇 표 많은지 %[1]s", r.said, p.q(b), p.q(a), by.said)
	p.shows = append(p.shows, func(c *check, rows []askRow) {
		p.see(c, r.label, float64(p.votes(rows, by, b)-p.votes(rows, by, a)))
	})
	return true
}

func (p *askSurvey) extreme() bool {
	q := p.col("number", "slider")
	if q == nil {
		return false
	}
	fn, en, ko := "max", "highest", "가장 큰"
	r := p.result("peak|best mark|top value", "최고값|최고점|제일 높은 것")
	if p.maybe(0.5) {
		fn, en, ko = "min", "lowest", "가장 작은"
		r = p.result("bottom|worst mark|low point", "최저값|최저점|제일 낮은 것")
	}
	askAdd(&p.out, "show %s = %s(%s, %s)", r.label, fn, p.list, q.name)
	p.tell("%[1]s is the %[3]s %[2]s given|as %[1]s the %[3]s %[2]s|the %[3]s %[2]s of all, called %[1]s", "%[1]s: %[3]s %[2]s|%[3]s %[2]s 값을 %[1]s(으)로|%[1]s에 %[2]s 중 %[3]s 값", r.said, q.said, p.in2(en, ko))
	p.shows = append(p.shows, func(c *check, rows []askRow) {
		x := rows[0].x[q.name]
		for _, r := range rows {
			if fn == "max" {
				x = max(x, r.x[q.name])
			} else {
				x = min(x, r.x[q.name])
			}
		}
		p.see(c, r.label, x)
	})
	return true
}

func (p *askSurvey) chart() bool {
	by := p.col("radio", "choice")
	kind := p.of("bar|pie")
	r := p.result("shares|picture|chart of answers|at a glance", "비율|그래프|응답 그림|도표")
	askAdd(&p.out, "chart %s %s = group(%s, %s): key, n", kind, r.label, p.list, by.name)
	p.tell("a %[3]s %[1]s of the votes by %[2]s|%[1]s as a %[3]s: how many for each %[2]s", "%[3]s %[1]s: %[2]s별 표 수|%[2]s별 개수를 %[3]s(으)로, 이름은 %[1]s", r.said, by.said, map[string]string{"bar": p.in2("bar chart", "막대그래프"), "pie": p.in2("pie chart", "원그래프")}[kind])
	return true
}
