package compose

import (
	"fmt"
	"slices"
	"strings"
)

// Tests of which kind one is, votes, cards, and checklists, with all their words given.
func init() {
	register("compose-quizwhich", 2, quizWhich)
	register("compose-quizpoll", 2, quizPoll)
	register("compose-quizcards", 2, quizCards)
	register("compose-quizticks", 2, quizTicks)
}

// quizFields splits a drawn line of a list into its head and its options, in a drawn order.
func (g *gen) quizFields(list string, n int) (heads []string, options [][]string) {
	all := strings.Split(list, "\n")
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, line := range all {
		head, rest, _ := strings.Cut(line, ";")
		o := strings.Split(rest, "|")
		if len(heads) < n && len(o) >= 3 {
			g.Shuffle(len(o), func(i, j int) { o[i], o[j] = o[j], o[i] })
			heads, options = append(heads, head), append(options, o)
		}
	}
	return heads, options
}

func quizWhich(g *gen) made {
	v := g.quizVoice()
	kinds, results := g.quizFields(g.in(quizKindsEn, quizKindsKo), 1)
	k := g.n(2, 3)
	asks, options := g.quizFields(g.in(quizAsksEn, quizAsksKo), g.n(3, 5))
	res := results[0][:k]
	points := g.maybe(0.35)
	var sketch, texts, names []string
	sketch = append(sketch, "app "+title(kinds[0]))
	value := make([][]int, len(asks))
	form := g.quizRaw("%s: %s", "%s (%s)", `"%s": %s`, "%s - %s")
	for i, ask := range asks {
		options[i] = options[i][:k]
		var line, said []string
		for j, o := range options[i] {
			x := j
			if points {
				x = g.n(0, 9)
			}
			value[i] = append(value[i], x)
			line = append(line, fmt.Sprintf("%s=%d", o, x))
			if points {
				o += fmt.Sprintf(" %d", x)
			}
			said = append(said, o)
		}
		names = append(names, string(rune('a'+i)))
		sketch = append(sketch, "radio "+names[i]+" "+quizLabel(ask)+": "+strings.Join(line, " | "))
		texts = append(texts, fmt.Sprintf(form, ask, strings.Join(said, " / ")))
	}
	before, after := g.quizRaw(g.in("You are ", "당신은 "), g.in("It's ", "결과: "), g.in("Your type is ", "나의 유형은 "), g.in("Clearly ", "틀림없이 "), g.in("We say ", "우리의 판정은 ")), g.quizRaw("", "!", g.in(", no doubt", " 확정"), g.in(" for sure!", " 느낌!"), g.in(" today", " 그 자체"))
	least, most := 0, 0
	for _, list := range value {
		least, most = least+slices.Min(list), most+slices.Max(list)
	}
	limit := least + max(2, (most-least)*g.n(45, 80)/100)
	low := least + 1 + g.IntN(limit-least-1)
	pick := fmt.Sprintf(`["%s"][mode([%s])]`, strings.Join(res, `", "`), strings.Join(names, ", "))
	rule := fmt.Sprintf(g.of(g.in("first options count for %[1]s, whatever is picked most wins|mostly the options in this order: %[1]s|the most frequent position decides: %[1]s (1st, 2nd …)|1st option of each → first result and so on: %[1]s, the majority counts", "보기 순서대로 %[1]s, 가장 많이 고른 쪽이 결과|많이 고른 번호로 결정: 1번부터 %[1]s|첫째 보기부터 차례로 %[1]s이고 제일 많은 것|보기 위치별 결과는 %[1]s, 최다가 결과")), strings.Join(res, " / "))
	if points {
		pick = strings.Join(names, " + ")
		show := ""
		if g.maybe(0.5) {
			show = g.of(g.in("Points|Total|Score", "점수|합계|총점"))
			sketch = append(sketch, "show "+show+" = "+pick)
			pick = show
		} else {
			pick = "p"
			sketch = append(sketch, "let p = "+strings.Join(names, " + "))
		}
		rule = fmt.Sprintf(g.of(g.in("the number after each option is its points, add them up; from %[1]d %[2]s|numbers are points; a sum of %[1]d or more gives %[2]s", "보기 뒤 숫자가 점수, 더해서 %[1]d점 이상이면 %[2]s|숫자는 점수이고 합이 %[1]d부터 %[2]s")), limit, res[0])
		if k == 3 {
			rule += fmt.Sprintf(g.in(", from %d %s, less %s", ", %d점 이상 %s, 그보다 적으면 %s"), low, res[1], res[2])
			pick = fmt.Sprintf(`%s >= %d ? "%s" : %s >= %d ? "%s" : "%s"`, pick, limit, res[0], pick, low, res[1], res[2])
		} else {
			rule += fmt.Sprintf(g.in(", otherwise %s", ", 아니면 %s"), res[1])
			pick = fmt.Sprintf(`%s >= %d ? "%s" : "%s"`, pick, limit, res[0], res[1])
		}
		if show != "" {
			rule += fmt.Sprintf(g.in("; show the sum as %s", "; 합은 %s 이름으로 표시"), g.quizQuote(show))
		}
	}
	button, cond := "", ""
	parts := []string{v.quizList(texts), rule}
	if g.maybe(0.75) {
		button = g.of(g.in("Find out|Reveal|Show my result|Tell me|Who am I?|See it|Result please|Drum roll|Decide|What is it?", "결과 보기|알려줘|나는 뭘까?|두구두구|공개|판정|확인하기|궁금해|결정!|내 결과"))
		sketch = append(sketch, "var done = false", "button "+button+": done = true")
		cond = "if done: "
		parts = append(parts, fmt.Sprintf(g.of(g.in("the result comes only after the button %s|button %s shows it|pressing %s reveals it", "%s 버튼을 누르면 결과|결과는 %s 버튼 누른 뒤에|버튼 %s 누르면 나옴")), g.quizQuote(button)))
	} else {
		parts = append(parts, g.of(g.in("no button, the result stands there right away|show the result at once", "버튼 없이 바로 결과|결과는 바로바로 표시")))
	}
	example := `"` + before + res[g.IntN(k)] + after + `"`
	if g.maybe(0.5) {
		sketch = append(sketch, cond+"say "+before+"{"+pick+"}"+after)
		parts = append(parts, fmt.Sprintf(g.of(g.in("the text is for example %s|it says %s or the one it is", "예를 들면 %s|%s 이런 문장으로")), example))
	} else {
		inner := pick
		if points {
			inner = "(" + pick + ")"
		}
		line := fmt.Sprintf(`big "%s" + %s`, before, inner)
		if after != "" {
			line += ` + "` + after + `"`
		}
		sketch = append(sketch, cond+line)
		parts = append(parts, fmt.Sprintf(g.of(g.in("in large letters, like %s|big text such as %s", "큰 글씨로 %s 처럼|크게 %s 이런 식")), example))
	}
	var checks []*check
	for r := range 2 {
		c, sum := newCheck([]string{"first", "second"}[r]), 0
		for i, ask := range asks {
			at := r
			if i == len(asks)-1 || points && g.maybe(0.5) {
				at = (r + 1) % k
			}
			c.choose(ask, options[i][at])
			sum += value[i][at]
		}
		got := res[r]
		if points {
			got = res[k-1]
			if sum >= limit {
				got = res[0]
			} else if k == 3 && sum >= low {
				got = res[1]
			}
		}
		if button != "" {
			c.click(button, 1)
		}
		checks = append(checks, c.text(before+got+after))
	}
	head := fmt.Sprintf(g.of(g.in("a test: %s|a personality quiz, %s|the quiz %s|a silly test called %s", "'%s' 테스트|심리테스트 (%s)|%s 성향 테스트|%s 알아보는 테스트")), kinds[0])
	return made{v.tell(head, parts), lines(sketch...), checks}
}

// quizChoices draws what is voted on or ticked off.
func (g *gen) quizChoices(n int) (topic string, list []string) {
	if g.maybe(0.5) {
		topics, options := g.quizFields(g.in(quizAsksEn, quizAsksKo), 1)
		return topics[0], options[0][:min(n, len(options[0]))]
	}
	if g.maybe(0.4) {
		return g.of(g.in("Snack for the trip|Sunday dish|Festival food|Potluck favorite|Late dinner", "소풍 간식|일요일 요리|축제 음식|포트럭|야식 메뉴")), g.some(g.in(quizFoodEn, quizFoodKo), n)
	}
	return g.of(g.in("Color of the fence|Jersey color|Paint for the boat|Balloon color|New logo color", "울타리 색|유니폼 색|배 페인트|풍선 색|로고 색")), g.some(g.in(quizColorEn, quizColorKo), n)
}

func quizPoll(g *gen) made {
	v := g.quizVoice()
	topic, list := g.quizChoices(g.n(3, 5))
	for i := range list {
		list[i] = title(list[i])
	}
	names := `["` + strings.Join(list, `", "`) + `"]`
	zeros := "[" + strings.TrimSuffix(strings.Repeat("0, ", len(list)), ", ") + "]"
	keep, keepText := "var", ""
	if g.maybe(0.5) {
		keep, keepText = "saved", g.of(g.in("votes are kept|remember the votes|keep it after closing", "표는 저장|껐다 켜도 남게|투표 기억하기"))
	}
	step := 1
	weight := ""
	if g.maybe(0.3) {
		step = g.n(2, 12)
		weight = fmt.Sprintf(g.of(g.in("each press counts %d votes|one press = %d votes", "한 번 누르면 %d표|누를 때마다 %d표씩")), step)
	}
	act := fmt.Sprintf("v[i] += %d", step)
	sketch := []string{"app " + title(topic), "let names = " + names, keep + " v = " + zeros}
	parts := []string{fmt.Sprintf(g.of(g.in("buttons %s|one button each for %s|options as buttons: %s", "버튼은 %s|%s 각각 버튼|보기 버튼: %s")), strings.Join(list, ", ")), weight, keepText}
	end := g.n(4, 15)
	closed := ""
	if g.maybe(0.3) {
		closed = g.of(g.in("Voting is closed|That's it|Thanks to all|Polls closed|No more votes", "투표 마감|끝났어요|모두 고마워요|마감되었습니다|더는 못 해요"))
		act = fmt.Sprintf("if (sum(v) < %d) v[i] += %d", end*step, step)
		parts = append(parts, fmt.Sprintf(g.of(g.in("when there are %d votes nothing counts any more and it says %s|stop at %d votes with the text %s", "%d표가 되면 더 안 올라가고 %s 표시|총 %d표면 멈추고 %s")), end*step, g.quizQuote(closed)))
	}
	sketch = append(sketch, "for x in names: button {x}: "+act)
	first, second := newCheck("votes"), newCheck("more votes")
	a, b := g.n(1, 2), g.IntN(len(list)-1)
	first.click(list[b], a+1).click(list[b+1], 1)
	second.click(list[b+1], 1)
	switch g.n(0, 3) {
	case 0:
		sketch = append(sketch, "for x in names: show {x} = v[i]")
		parts = append(parts, g.of(g.in("show the votes of each|below the number of votes for each", "각각 몇 표인지|아래에 표 수 표시")))
		first.number(float64((a + 1) * step))
	case 1:
		sketch = append(sketch, "for x in names: bar {x} = v[i], max(1, sum(v))")
		parts = append(parts, g.of(g.in("a bar for each (its share of all votes)|bars out of all votes", "전체 표 대비 막대|각각 막대 (전체 중 비율)")))
	case 2:
		sketch = append(sketch, "for x in names: say {x}: {v[i]} ({sum(v) == 0 ? 0 : v[i] / sum(v) * 100 .0}%)")
		parts = append(parts, fmt.Sprintf(g.of(g.in("lines like %s|votes and percent of each, e.g. %s", "%s 처럼 표 수와 퍼센트|각각 %s 이런 줄")), `"`+list[0]+`: 3 (50%)"`))
		first.text(fmt.Sprintf("%s: %d (%.0f%%)", list[b], (a+1)*step, 100*float64(a+1)/float64(a+2)))
	case 3:
		sketch = append(sketch, "for x in names: show {x} = sum(v) == 0 ? 0 : v[i] / sum(v) * 100 .0 %")
		parts = append(parts, g.of(g.in("show the percent of each, no decimals|each one's percent of all votes, whole numbers", "각각 퍼센트 (소수 없이)|비율을 정수 퍼센트로")))
	}
	total := ""
	if g.maybe(0.6) {
		total = g.of(g.in("Votes|Total|All votes|Votes so far", "총 표|합계|전체 표|투표 수"))
		sketch = append(sketch, "show "+total+" = sum(v)")
		parts = append(parts, fmt.Sprintf(g.of(g.in("%s: all votes together|the sum as %s", "%s: 전부 더한 수|합은 %s 이름으로")), g.quizQuote(total)))
		first.number(float64((a + 2) * step))
		second.number(float64(step))
	}
	lead, none := g.of(g.in("Ahead|Leader|In the lead|Winner so far|Top", "현재 1위|선두|앞서는 중|지금 1등")), g.of(g.in("No votes yet|Be the first|Nobody voted|Waiting", "아직 없음|첫 표를 주세요|투표 전|기다리는 중"))
	sketch = append(sketch, fmt.Sprintf(`say {sum(v) == 0 ? "%s" : "%s: " + names[indexOf(v, max(v))]}`, none, lead))
	parts = append(parts, fmt.Sprintf(g.of(g.in("the leading one like %s, at first %s|%s (the one with most votes), before any vote %s", "1등은 %s 처럼, 처음엔 %s|%s 이렇게 제일 많은 것, 표가 없으면 %s")), `"`+lead+": "+list[len(list)-1]+`"`, g.quizQuote(none)))
	first.text(lead + ": " + list[b])
	second.text(lead + ": " + list[b+1])
	if closed != "" {
		sketch = append(sketch, fmt.Sprintf("if sum(v) >= %d: say %s", end*step, closed))
		second = newCheck("closed").click(list[b], end+2).text(closed).text(lead + ": " + list[b])
	}
	if g.maybe(0.5) {
		reset := g.of(g.in("Reset|Start over|New vote|Clear", "초기화|다시 시작|새 투표|지우기"))
		sketch = append(sketch, "button "+reset+": v = "+zeros)
		parts = append(parts, fmt.Sprintf(g.of(g.in("button %s sets all to 0|%s button", "%s 버튼 누르면 모두 0|%s 버튼으로 처음부터")), g.quizQuote(reset)))
		second.click(reset, 1)
		second.See = nil
		second.text(none)
	}
	rest := parts[1:]
	g.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	head := fmt.Sprintf(g.of(g.in(`a poll "%s"|a vote on "%s"|voting: "%s"`, `"%s" 투표|"%s" 설문 투표|"%s" 인기투표`)), title(topic))
	return made{v.tell(head, parts), lines(sketch...), []*check{first, second}}
}

func quizTicks(g *gen) made {
	v := g.quizVoice()
	list := g.some(g.in(quizThingEn+"|"+quizFoodEn, quizThingKo+"|"+quizFoodKo), g.n(3, 7))
	topic := g.of(g.in("camping trip|moving day|school fair|boat tour|weekend at the lake|theater night|museum visit|village party|ski week|big cleaning|film shoot|garden party|street market|road trip|scout camp", "캠핑|이삿날|운동회|뱃놀이|호수 여행|연극 공연|박물관 견학|마을 잔치|스키 여행|대청소|촬영 날|마당 파티|벼룩시장|자동차 여행|야영"))
	keep, keepText := "", ""
	if g.maybe(0.5) {
		keep, keepText = "saved ", g.of(g.in("ticks are kept|remember the ticks|keep it when i close the page", "체크는 저장|껐다 켜도 그대로|체크 기억하기"))
	}
	n := len(list)
	var names, sketch, off []string
	sketch = append(sketch, "app ✅ "+title(topic))
	for i := range list {
		list[i] = title(list[i])
		name := string(rune('a' + i))
		names, off = append(names, name), append(off, name+" = false")
		sketch = append(sketch, keep+"check "+name+" "+list[i])
	}
	said := list
	if !g.ko() && g.maybe(0.4) {
		said = strings.Split(strings.ToLower(strings.Join(list, "|")), "|")
	}
	sketch = append(sketch, "let n = count(["+strings.Join(names, ", ")+"], it)")
	parts := []string{fmt.Sprintf(g.of(g.in("checkboxes: %s|boxes to tick for %s|things: %s", "체크박스: %s|항목은 %s|%s 체크")), strings.Join(said, ", ")), keepText}
	all, some := newCheck("all"), newCheck("some")
	m := g.n(1, n-1)
	for i, x := range list {
		all.tick(x)
		if i < m {
			some.tick(x)
		}
	}
	done := g.of(g.in(quizGoodEn, quizGoodKo))
	all.text(done)
	some.gone(done)
	if g.maybe(0.6) {
		label := g.of(g.in("Left|To do|Missing|Still open|Remaining", "남은 것|남은 개수|아직|빠진 것"))
		sketch = append(sketch, fmt.Sprintf("show %s = %d - n", label, n))
		parts = append(parts, fmt.Sprintf(g.of(g.in("show how many are not ticked as %s|%s: the number without a tick", "체크 안 한 수를 %s 이름으로|%s: 체크 안 된 개수")), g.quizQuote(label)))
		some.number(float64(n - m))
	}
	if g.maybe(0.5) {
		label := g.of(g.in("Packed|Done|Ready|Ticked|Checked", "챙김|완료|준비됨|체크함"))
		form := g.in("%s %s of %d", "%s %s/%d")
		sketch = append(sketch, "say "+fmt.Sprintf(form, label, "{n}", n))
		parts = append(parts, fmt.Sprintf(g.of(g.in("a line like %s|it counts: %s", "%s 처럼 표시|%s 이런 글자")), `"`+fmt.Sprintf(form, label, "2", n)+`"`))
		some.text(fmt.Sprintf(form, label, fmt.Sprint(m), n))
	}
	if g.maybe(0.35) {
		label := g.of(g.in("Progress|How far|Status|On the way", "진행|진행률|얼마나 했나|현황"))
		sketch = append(sketch, fmt.Sprintf("bar %s = n, %d", label, n))
		parts = append(parts, fmt.Sprintf(g.of(g.in("progress bar %s|a bar called %s", "막대 %s|진행 막대 이름은 %s")), g.quizQuote(label)))
	}
	if g.maybe(0.4) {
		low := g.of(g.in(quizLowEn, quizLowKo))
		sketch = append(sketch, fmt.Sprintf(`say {n == %d ? "%s" : "%s"}`, n, done, low))
		parts = append(parts, fmt.Sprintf(g.of(g.in("all ticked: %[1]s, before that %[2]s|says %[2]s until all are ticked, then %[1]s", "다 체크하면 %[1]s, 그 전에는 %[2]s|전부 체크되기 전엔 %[2]s 다 되면 %[1]s")), g.quizQuote(done), g.quizQuote(low)))
		some.text(low)
	} else {
		show := g.of("say|big")
		line := done
		how := ""
		if show == "big" {
			line = `"` + done + `"`
			how = g.in(" in large letters", " 크게")
		}
		sketch = append(sketch, fmt.Sprintf("if n == %d: %s %s", n, show, line))
		parts = append(parts, fmt.Sprintf(g.of(g.in("when all are ticked it says %s|all done -> %s", "전부 체크하면 %s|다 되면 %s")), g.quizQuote(done))+how)
	}
	checks := []*check{all, some}
	if g.maybe(0.4) {
		reset := g.of(g.in("Reset|Untick all|Start over|Clear", "초기화|모두 해제|다시|비우기"))
		sketch = append(sketch, "button "+reset+": "+strings.Join(off, "; "))
		parts = append(parts, fmt.Sprintf(g.of(g.in("button %s unticks everything|%s takes all ticks away", "%s 버튼은 전부 해제|%s 누르면 체크 다 풀림")), g.quizQuote(reset)))
		c := newCheck("unticked")
		for _, x := range list {
			c.tick(x)
		}
		checks = append(checks, c.click(reset, 1).gone(done))
	}
	rest := parts[1:]
	g.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	head := fmt.Sprintf(g.of(g.in("a checklist for the %s|a packing list: %s|a tick list (%s)|a list to tick off for our %s", "%s 체크리스트|%s 준비물 목록|%s 챙길 것|%s 준비 점검표")), topic)
	return made{v.tell(head, parts), lines(sketch...), checks}
}

func quizCards(g *gen) made {
	v := g.quizVoice()
	topic, items, _ := g.quizFacts(g.n(3, 7))
	n := len(items)
	form := g.quizRaw("%s = %s", g.in("%s -> %s", "%s → %s"), "%s (%s)", "%s / %s", g.in("front %s back %s", "앞 %s 뒤 %s"))
	var texts, fronts, backs, sketch []string
	sketch = append(sketch, "app "+title(quizShort(topic))+g.in(" cards", " 카드"))
	for _, q := range items {
		texts = append(texts, fmt.Sprintf(form, q.ask, q.answer))
		fronts, backs = append(fronts, q.ask), append(backs, q.answer)
	}
	parts := []string{v.quizList(texts)}
	at := g.n(1, n-1)
	var checks []*check
	if g.maybe(0.4) {
		sketch = append(sketch, "cards")
		for _, q := range items {
			sketch = append(sketch, "q "+quizLabel(q.ask)+" = "+q.answer)
		}
		parts = append(parts, g.of(g.in("i turn them over|cards to flip|click to turn|first side, then the other", "눌러서 뒤집기|뒤집어 보는 카드|앞면 보고 뒤집으면 뒷면|넘기면서 뒤집기")))
		checks = append(checks, newCheck("front").text(fronts[0]),
			newCheck("turned").click(g.in("Next", "다음"), at).click(g.in("Flip", "뒤집기"), 1).text(backs[at]))
	} else {
		show := g.of(g.in("Show answer|Reveal|Tell me|Solve|Look behind|Uncover", "답 보기|열어보기|알려줘|정답은?|공개하기|확인하기"))
		next := g.of(g.in("Next card|Another|Go on|Onward|One more|Keep going", "다음 카드|넘기기|계속|하나 더|다음으로|다음 장"))
		sketch = append(sketch, `let fronts = ["`+strings.Join(fronts, `", "`)+`"]`, `let backs = ["`+strings.Join(backs, `", "`)+`"]`, "var n = 0", "var open = false")
		parts = append(parts, fmt.Sprintf(g.of(g.in("button %[1]s shows the answer, %[2]s goes to the next one and hides it, after the last comes the first|in this order, two buttons: %[2]s for the following card (answer hidden again, at the end back to the first), %[1]s for the answer", "%[1]s 누르면 답, %[2]s 누르면 다음 카드로 가고 답은 숨김, 끝나면 처음으로|순서대로, 버튼 두 개: %[2]s (다음 카드, 답은 다시 숨김, 마지막 뒤엔 처음) 그리고 %[1]s (답 표시)")), g.quizQuote(show), g.quizQuote(next)))
		second := newCheck("a later one").click(next, at).click(show, 1).text(fronts[at]).text(backs[at])
		if g.maybe(0.5) {
			place := g.of(g.in("Card %s of %d|Number %s of %d|%s of %d|Question %s / %d", "%s / %d번째|카드 %s/%d|%s번 (총 %d장)"))
			sketch = append(sketch, "say "+fmt.Sprintf(place, "{n + 1}", n))
			parts = append(parts, fmt.Sprintf(g.of(g.in("above it %s|it says which one, like %s", "위에 %s 표시|몇 번째인지 %s 처럼")), `"`+fmt.Sprintf(place, "2", n)+`"`))
			second.text(fmt.Sprintf(place, fmt.Sprint(at+1), n))
		}
		sketch = append(sketch, "big fronts[n]", "if open: big backs[n]", "button "+show+": open = true", fmt.Sprintf("button %s: n = mod(n + 1, %d); open = false", next, n))
		checks = append(checks, second, newCheck("around").click(next, n).text(fronts[0]))
	}
	head := fmt.Sprintf(g.of(g.in("flashcards: %[1]s|cards to learn %[1]s|%[2]d learning cards for %[1]s|study cards (%[1]s)|a deck of %[2]d cards on %[1]s", "%[1]s 암기카드|%[1]s 외우는 카드|%[1]s 플래시카드 %[2]d장|%[1]s 공부 카드|카드 %[2]d장으로 %[1]s 외우기")), topic, n)
	return made{v.tell(head, parts), lines(sketch...), checks}
}
