package compose

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// A playStep is a step of how a throw counts: its words, its expression of x (what came before) and d (the dice), and what it makes of them.
type playStep struct {
	say, expr string
	last      bool
	do        func(x float64, d []int) float64
}

func playSum(d []int) (x float64) {
	for _, n := range d {
		x += float64(n)
	}
	return
}

// diceBase is what a throw counts at first.
func (p *play) diceBase(n int) playStep {
	switch p.IntN(5) {
	case 0:
		return playStep{p.of(p.in("multiply the dice|the dice times each other|the product of the dice|all dice multiplied|take the dice times one another|what the dice give when multiplied", "주사위 눈을 서로 곱한 수|눈을 모두 곱해서|주사위끼리 곱한 값|눈의 곱|주사위를 곱하기|눈을 다 곱하면 나오는 수")),
			"product(d)", false, func(_ float64, d []int) float64 {
				x := 1.0
				for _, k := range d {
					x *= float64(k)
				}
				return x
			}}
	case 1:
		return playStep{p.of(p.in("only the highest die counts|take the largest die|the best single die|the biggest of the dice|the top die alone|whichever die shows most", "가장 큰 눈만|제일 높은 주사위 하나|최댓값만 치기|큰 주사위의 눈|제일 큰 눈 하나만 세기|가장 높은 눈")),
			"max(d)", false, func(_ float64, d []int) float64 { return float64(slices.Max(d)) }}
	case 2:
		if n > 1 {
			return playStep{p.of(p.in("the highest die less the lowest|the difference between the largest and the smallest die|from the highest take the lowest|largest minus smallest|what the best die has over the worst|the gap between the top and the bottom die", "가장 큰 눈에서 가장 작은 눈을 뺀 수|제일 높은 눈과 제일 낮은 눈의 차이|큰 눈 빼기 작은 눈|큰 눈에서 작은 눈 빼고 남은 것|최댓값과 최솟값의 차|제일 큰 것에서 제일 작은 것을 덜어낸 수")),
				"max(d) - min(d)", false, func(_ float64, d []int) float64 { return float64(slices.Max(d) - slices.Min(d)) }}
		}
	}
	return playStep{p.of(p.in("add the dice up|the dice added together|the sum of the dice|all eyes together|the total of the dice|put the dice together", "주사위 눈의 합|눈을 다 더한 수|주사위를 모두 더해서|눈 합계|주사위 눈을 합친 수|눈을 다 더하기")),
		"sum(d)", false, func(_ float64, d []int) float64 { return playSum(d) }}
}

// diceStep is a further step.
func (p *play) diceStep(sides int) playStep {
	k := p.n(2, 12)
	switch p.IntN(8) {
	case 0:
		return playStep{fmt.Sprintf(p.of(p.in("%d on top if all dice are the same|plus %d when all show the same|a bonus of %d for all alike|equal dice bring %d more|with all dice equal add %d|%d extra where every die is the same", "모두 같은 눈이면 %d 더하기|전부 같으면 거기에 %d 더|똑같은 눈이면 보너스 %d|눈이 다 같을 때 %d 얹기|모두 같을 때는 %d 추가|다 같은 눈이면 덤으로 %d")), k),
			fmt.Sprintf("x + (min(d) == max(d) ? %d : 0)", k), false, func(x float64, d []int) float64 {
				if slices.Min(d) == slices.Max(d) {
					return x + float64(k)
				}
				return x
			}}
	case 1:
		f := p.n(1, sides)
		return playStep{fmt.Sprintf(p.of(p.in("each %[1]d gives %[2]d more|add %[2]d for every %[1]d thrown|%[2]d extra per %[1]d|for each %[1]d there are %[2]d on top|every %[1]d is worth %[2]d more|plus %[2]d times the number of %[1]ds", "%[1]d 눈 하나마다 %[2]d 더하기|%[1]d 나올 때마다 %[2]d씩 더|%[1]d 하나당 덤 %[2]d|%[1]d 눈의 개수에 %[2]d 곱해서 더하기|%[1]d 눈마다 %[2]d 얹기|%[1]d 한 개에 %[2]d 추가")), f, k),
			fmt.Sprintf("x + %d * count(d, it == %d)", k, f), false, func(x float64, d []int) float64 {
				for _, n := range d {
					if n == f {
						x += float64(k)
					}
				}
				return x
			}}
	case 2:
		t := p.n(4, 15)
		return playStep{fmt.Sprintf(p.of(p.in("doubled if that is over %d|more than %d counts twice|times two when it is above %d|anything over %d is doubled|if it exceeds %d take it twice|twice as much once it is more than %d", "그게 %d보다 크면 두 배|%d 넘으면 곱하기 2|%d 초과면 두 배로|%d보다 많을 때는 두 번 치기|%d 넘을 때 2를 곱해서|%d 초과일 때만 두 배")), t),
			fmt.Sprintf("x > %d ? 2 * x : x", t), false, func(x float64, _ []int) float64 {
				if x > float64(t) {
					return 2 * x
				}
				return x
			}}
	case 3:
		return playStep{p.of(p.in("then half of it, rounded down|from that the half, without the rest|halve it and round down|divided by two, rounded down|take half, cut to whole points|shared by two, whole points only (rounded down)", "그 절반(내림)|거기서 반으로 나눠서 내림|둘로 나눈 몫만|반만, 소수점은 버리고|2로 나눠서 나머지는 없애고|절반을 내림해서")),
			"floor(x / 2)", false, func(x float64, _ []int) float64 { return float64(int(x) / 2) }}
	case 4:
		return playStep{fmt.Sprintf(p.of(p.in("less %d, but never below 0|take %d away, not under zero|from that %d off, 0 at least|minus %d (no less than 0)|%d come off it, at worst 0 is left|what is left after taking %d, never negative", "거기서 %d 빼기, 0보다 작아지지는 않게|%d 빼고 남은 것(최소 0)|%d을 덜고 0 밑으로는 안 가게|%d만큼 빼되 0이 최소|%d 깎고 음수면 0|거기서 %d 줄이고 0 아래는 0")), k),
			fmt.Sprintf("max(0, x - %d)", k), false, func(x float64, _ []int) float64 { return max(0, x-float64(k)) }}
	case 5:
		m := p.n(10, 30)
		return playStep{fmt.Sprintf(p.of(p.in("%d at most|never more than %d|capped at %d|what is over %d is cut off|no throw counts more than %d|up to %d, not beyond", "최대 %d|%d보다 많이는 안 됨|%d에서 자르기|%d 넘는 건 없애고|한 번에 %d까지만|많아야 %d")), m),
			fmt.Sprintf("min(%d, x)", m), false, func(x float64, _ []int) float64 { return min(float64(m), x) }}
	case 6:
		return playStep{fmt.Sprintf(p.of(p.in("plus %d|%d on top of that|add %d to it|%d more in any case|and %d are added|always %d extra", "거기에 %d 더하기|%d 얹기|%d 더|무조건 %d 추가|%d 보태기|덤 %d")), k),
			fmt.Sprintf("x + %d", k), false, func(x float64, _ []int) float64 { return x + float64(k) }}
	}
	f := p.n(1, sides)
	return playStep{fmt.Sprintf(p.of(p.in("nothing at all if a %d is among them|a %d wipes it out, it counts 0|with any %d it is 0|0 points as soon as one die shows %d|one %d and all is lost: 0|if some die is a %d it is worth 0", "%d 눈이 하나라도 있으면 0점|%d 나오면 다 없애고 0|%d 하나라도 끼면 0|주사위 중 %d 있으면 꽝(0)|%d 눈이 나오면 0점 처리|하나라도 %d면 0점")), f),
		fmt.Sprintf("has(d, %d) ? 0 : x", f), true, func(x float64, d []int) float64 {
			if slices.Contains(d, f) {
				return 0
			}
			return x
		}}
}

// diceSteps draws how a throw counts.
func (p *play) diceSteps(n, sides int) []playStep {
	steps := []playStep{p.diceBase(n)}
	for range []int{0, 1, 1, 2, 2, 3}[p.IntN(6)] {
		s := p.diceStep(sides)
		key := s.expr[:3] + strings.Trim(s.expr, "0123456789 ")
		if !slices.ContainsFunc(steps, func(o playStep) bool { return o.expr[:3]+strings.Trim(o.expr, "0123456789 ") == key }) {
			steps = append(steps, s)
		}
	}
	slices.SortStableFunc(steps[1:], func(a, b playStep) int {
		if a.last == b.last {
			return 0
		}
		if a.last {
			return 1
		}
		return -1
	})
	return steps
}

func playCount(steps []playStep, d []int) float64 {
	x := 0.0
	for _, s := range steps {
		x = s.do(x, d)
	}
	return x
}

// dicePoints is a game in which throws count by rules; the dice are thrown by the app, or typed in.
func (p *play) dicePoints() {
	n, sides := p.n(2, 4), []int{6, 6, 6, 4, 8, 10, 12, 20}[p.IntN(8)]
	steps := p.diceSteps(n, sides)
	typed := p.maybe(0.55)
	points := p.fresh("Points|Value|Worth|This throw|Result|Throw", "점수|이번 점수|값|결과|이번 판|나온 점수")
	p.icon = "🎲"
	if typed {
		p.subject("dice score sheet|dice scorer|score counter for a dice game|dice points counter", "주사위 점수판|주사위 게임 점수 계산|주사위 점수 계산기|주사위 점수 앱")
	} else {
		p.subject("dice game|game of dice|dice throwing game|lucky dice game", "주사위 게임|주사위 던지기 놀이|주사위 점수 게임|행운의 주사위")
	}
	fields := p.diceInput(n, sides, typed)
	var said []string
	for i, s := range steps {
		x := s.say
		if i > 0 {
			x = ledgerPick(p.gen, p.in("then |after that |next |and |", "그다음 |그리고 |거기에 |이어서 |")) + x
			x = strings.ReplaceAll(strings.ReplaceAll(x, "then then ", "then "), "거기에 거기", "거기")
		}
		said = append(said, x)
	}
	p.ask("%[1]s is counted like this: %[2]s|how %[1]s comes about: %[2]s|%[1]s: %[2]s|rule for %[1]s: %[2]s", "%[1]s 세는 법: %[2]s|%[1]s: %[2]s|규칙(%[1]s): %[2]s|%[1]s 계산은 %[2]s", p.quote(points), strings.Join(said, ledgerPick(p.gen, ", |; ")))
	p.head = append(p.head, playChain(steps)...)
	p.diceGame(steps, points, fields, n, sides, typed)
}

// playChain are the lines that reckon the steps but the last, each from the one before.
func playChain(steps []playStep) []string {
	var out []string
	for i, s := range steps[:len(steps)-1] {
		out = append(out, "let "+playStepName(i)+" = "+playStepExpr(s, i))
	}
	return out
}

func playStepName(i int) string { return string("xyzw"[i]) }

var (
	playStepX = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\bx\b`) })
	playStepD = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\bd\b`) })
)

// playStepExpr is the expression of the i-th step, which names the one before.
func playStepExpr(s playStep, i int) string {
	e := playStepD().ReplaceAllString(s.expr, "dice")
	if i > 0 {
		e = playStepX().ReplaceAllString(e, playStepName(i-1))
	}
	return e
}

// diceInput asks for the dice: thrown, or typed into fields, whose labels it gives.
func (p *play) diceInput(n, sides int, typed bool) []string {
	if !typed {
		label := p.fresh("Dice|Thrown|Eyes|On the table", "주사위|나온 눈|던진 것|눈")
		p.head = []string{"var dice = [" + strings.TrimSuffix(strings.Repeat("0, ", n), ", ") + "]"}
		by := []string{" + ", ", ", " - ", " "}[p.IntN(4)]
		p.tail = []string{"show " + label + ` = join(dice, "` + by + `")`}
		say := strings.Join([]string{"3", "1", "4", "2"}[:n], by)
		p.ask("%[1]d dice with %[2]d sides; %[3]s shows them like %[4]s|%[1]d %[2]d-sided dice, shown as %[3]s in the form %[4]s", "%[2]d면 주사위 %[1]d개, %[3]s에 %[4]s 처럼 표시|주사위 %[1]d개(%[2]d면), %[3]s: %[4]s 모양", n, sides, p.named(label), p.quote(say))
		return nil
	}
	names := p.some(p.in("First die|Second die|Third die|Fourth die|Red die|Blue die|Green die|Black die|Left die|Right die|Big die|Small die", "첫째 주사위|둘째 주사위|셋째 주사위|넷째 주사위|빨간 주사위|파란 주사위|초록 주사위|까만 주사위|왼쪽 주사위|오른쪽 주사위|큰 주사위|작은 주사위"), n)
	for i, l := range names {
		p.head = append(p.head, fmt.Sprintf("number %c = 1 1..%d %s", 'a'+i, sides, l))
	}
	p.head = append(p.head, "let dice = ["+strings.Join(strings.Split("abcd"[:n], ""), ", ")+"]")
	var said []string
	for _, l := range names {
		said = append(said, p.quote(l))
	}
	p.ask("i throw real dice and type them in: number fields %[1]s, 1 to %[2]d each, 1 at first|fields %[1]s (1 to %[2]d, each begins with 1)", "진짜 주사위를 던지고 적기: 숫자 칸 %[1]s, 각각 1~%[2]d, 처음엔 1|칸은 %[1]s (1부터 %[2]d, 처음 1)", p.list(said), sides)
	return names
}

// diceGame adds up what throws count, with a number of throws or a goal.
func (p *play) diceGame(steps []playStep, points string, fields []string, n, sides int, typed bool) {
	last := len(steps) - 1
	p.head = append(p.head, "let points = "+playStepExpr(steps[last], last))
	p.tail = append(p.tail, "show "+points+" = points")
	button := p.fresh("Roll|Throw|Write down|Count it|Next|Score it|Done", "던지기|굴리기|적기|더하기|다음|기록|세기")
	total := p.fresh("Total|All in all|Sum so far|Overall|Account", "총점|지금까지|모두 합쳐|누적|합산")
	kept := p.maybe(0.4)
	hold := p.hold(kept)
	p.head = append(p.head, hold+" total = 0")
	p.tail = append(p.tail, "show "+total+" = total")
	acts := "total += points"
	if typed {
		p.ask("button %[1]s adds it to %[2]s%[3]s|%[1]s puts it onto %[2]s%[3]s", "%[1]s 누르면 %[2]s에 더해짐%[3]s|버튼 %[1]s: %[2]s에 더하기%[3]s", p.quote(button), p.quote(total), p.keptNote(kept))
	} else {
		acts = "dice = map(range(" + playInt(n) + "), k => random(1, " + playInt(sides) + ")); " + acts
		p.ask("button %[1]s throws, and what it counts is added to %[2]s%[3]s|pressing %[1]s throws the dice and adds to %[2]s%[3]s", "%[1]s 누르면 던지고 %[2]s에 더하기%[3]s|버튼 %[1]s: 던져서 %[2]s에 더해짐%[3]s", p.quote(button), p.quote(total), p.keptNote(kept))
	}
	rolls, most := "", 0
	if p.maybe(0.6) {
		rolls = p.fresh("Throws|Rolls|Turns so far|Number of throws", "던진 횟수|굴린 수|차례 수|몇 번째")
		p.head = append(p.head, hold+" n = 0")
		acts += "; n += 1"
		p.tail = append(p.tail, "show "+rolls+" = n")
		p.ask("%s counts the throws|number of throws as %s", "%s: 던진 수|몇 번 던졌는지 %s", p.named(rolls))
		if p.maybe(0.5) {
			most = p.n(2, 10)
			end := p.fresh(playLosesEn, playLosesKo)
			acts = fmt.Sprintf("if (n < %d) { %s }", most, acts)
			p.tail = append(p.tail, fmt.Sprintf("if n == %d: say %s", most, end))
			p.ask("after %[1]d throws it says %[2]s and pressing does nothing more|%[1]d throws at most, then %[2]s", "%[1]d번 던지면 %[2]s 하고 더는 안 됨|최대 %[1]d번, 그다음 %[2]s", most, p.quote(end))
			p.check(newCheck("no more").click(button, most+2).text(end).text(rolls + " " + playInt(most)))
		}
	}
	p.tail = append(p.tail, "button "+button+": "+acts)
	p.diceEnd(steps, points, total, rolls, button, fields, sides, most, typed, kept, n)
}

func (p *play) diceEnd(steps []playStep, points, total, rolls, button string, fields []string, sides, most int, typed, kept bool, n int) {
	goal := 0
	if p.maybe(0.5) {
		goal = p.n(4, 20) * 5
		p.win = p.fresh(playWinsEn, playWinsKo)
		p.tail = append(p.tail, fmt.Sprintf("if total >= %d: say %s", goal, p.win))
		p.ask("from %[1]d in %[3]s on it says %[2]s|%[2]s once %[3]s has reached %[1]d", "%[3]s %[1]d 이상이면 %[2]s|%[3]s 값이 %[1]d에 닿으면 %[2]s", goal, p.quote(p.win), p.quote(total))
	}
	if p.maybe(0.5) {
		anew := p.fresh(playStartsEn, playStartsKo)
		acts := "total = 0"
		if rolls != "" {
			acts += "; n = 0"
		}
		p.tail = append(p.tail, "button "+anew+": "+acts)
		p.ask("button %[1]s sets all counts to 0|%[1]s begins again from 0", "%[1]s 누르면 모두 0부터|버튼 %[1]s: 다시 0", p.named(anew))
		p.check(newCheck("anew").click(button, 2).click(anew, 1).text(total + " 0"))
	}
	if typed {
		for range 2 {
			c, d, sum := newCheck("typed"), []int{}, 0.0
			same := p.maybe(0.3)
			for i, l := range fields {
				x := p.n(1, sides)
				if same && i > 0 {
					x = d[0]
				}
				d = append(d, x)
				c.fill(l, playInt(x))
			}
			v := playCount(steps, d)
			times := p.n(1, 3)
			if most > 0 {
				times = min(times, most)
			}
			sum = v * float64(times)
			c.click(button, times)
			if kept {
				c.text(total + " " + num(sum))
			} else {
				c.text(points + " " + num(v)).text(total + " " + num(sum))
			}
			if goal > 0 && sum >= float64(goal) {
				c.text(p.win)
			} else if goal > 0 {
				c.gone(p.win)
			}
			p.checks = append([]*check{c}, p.checks...)
		}
	} else {
		lo, hi := playRange(steps, n, sides)
		p.check(p.between(newCheck("thrown").click(button, 1), lo, hi))
		if rolls != "" && most == 0 {
			p.check(newCheck("three").click(button, 3).text(rolls + " 3"))
		}
		p.check(pressVaries(newCheck("by chance").click(button, 1), 2, 12))
	}
	if p.maybe(0.3) {
		p.theme()
	}
}

// playRange is what a throw may count, least and most, by trying all of up to three dice and chance for more.
func playRange(steps []playStep, n, sides int) (lo, hi float64) {
	lo, hi = 1e9, -1e9
	d := make([]int, n)
	for k := 0; k < 20000; k++ {
		v := k
		for i := range d {
			d[i] = 1 + v%sides
			v /= sides
		}
		x := playCount(steps, d)
		lo, hi = min(lo, x), max(hi, x)
	}
	return lo, hi
}
