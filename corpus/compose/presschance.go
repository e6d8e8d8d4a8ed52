package compose

import (
	"fmt"
	"strings"
)

const pressGoEn = "Pick|Draw|Choose for me|Surprise me|Go|Decide|Tell me|Shake|Give me one|Next|Roll it|Let's see|Spin it|Fate!|Random|What now?|Your turn|Try luck"
const pressGoKo = "뽑기|골라줘|정하기|추첨|가자|흔들기|하나 줘|다음|두구두구|운에 맡기기|랜덤|뭐 하지?|돌려|결정|오늘은?|짠"

func (p *press) chance() made {
	switch p.IntN(10) {
	case 0, 1:
		return p.pickOne()
	case 2:
		return p.pickTwo()
	case 3, 4:
		return p.dice()
	case 5:
		return p.coin()
	case 6:
		return p.lots()
	case 7:
		return p.secret()
	case 8:
		return p.number()
	}
	return p.atLeast()
}

func (p *press) picks() (name string, options []string) {
	list := pressPicksEn
	if p.ko() {
		list = pressPicksKo
	}
	name, rest, _ := strings.Cut(list[p.IntN(len(list))], ";")
	all := strings.Split(rest, ", ")
	p.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	all = all[:p.n(3, len(all))]
	if p.maybe(0.4) {
		all = p.some(p.in(pressThingsEn, pressThingsKo), p.n(3, 8))
		name = p.of(p.in("topic|thing to draw|word|team theme|subject|surprise|guessing word|category|prize", "주제|그릴 것|단어|팀 이름|소재|깜짝 선물|맞힐 말|분야|상품"))
	}
	for i := range all {
		all[i] = p.label(all[i])
	}
	return name, all
}

func (p *press) go1() string { return p.of(p.in(pressGoEn, pressGoKo)) }

func (p *press) pickWhat(name string) string {
	return p.say("%[1]s picker|random %[1]s|%[1]s chooser|%[1]s generator|app that picks %[2]s", "%[1]s 뽑기|%[1]s 정해주는 앱|랜덤 %[1]s|%[1]s 고르기|%[1]s 추첨기", name, pressAn(name))
}

// pickOne takes one of a list: at once or when pressed, without the last one again, counted, with a list of what came.
func (p *press) pickOne() made {
	name, options := p.picks()
	go1, atOnce, again, counted, log := p.go1(), p.maybe(0.35), p.maybe(0.3), p.maybe(0.3), p.maybe(0.2)
	// What is there at once would be missing in the list.
	log = log && !atOnce
	from := "options"
	if again {
		from = "filter(options, it != got)"
	}
	first := `""`
	parts := []string{p.say("one of %[1]s|the list: %[1]s|from %[1]s|choices %[1]s", "%[1]s 중에 하나|목록: %[1]s|후보는 %[1]s|%[1]s에서 골라요", strings.Join(options, ", "))}
	sketch := []string{"app " + p.label(name), "let options = " + pressList(options)}
	wait := ""
	if atOnce {
		first = "pick(options)"
		parts = append(parts, p.say("one is there at once, %[1]s gives another|shows one when it opens; button %[1]s for a new one", "열자마자 하나 <나>, %[1]s 누르면 새로|처음부터 하나 <보>, %[1]s 버튼은 다시 뽑기", p.q(go1)))
	} else if p.maybe(0.35) {
		wait = p.of(p.in("?|Press the button|Ready?|Nothing yet|...|Who knows", "?|버튼을 누르세요|준비됐나요?|아직 없음|글쎄요|두근두근"))
		first = `"` + wait + `"`
		parts = append(parts, p.say("it says %[2]s until I press %[1]s|button %[1]s, before that %[2]s is shown", "%[1]s 누르기 전에는 %[2]s <보>|버튼 %[1]s, 그 전엔 %[2]s", p.q(go1), p.q(wait)))
	} else {
		parts = append(parts, p.say("press %[1]s to get it|button %[1]s|only after pressing %[1]s|a button %[1]s draws", "%[1]s 버튼|%[1]s 누르면 <나>|%[1]s 버튼을 눌러야 <나>", p.q(go1)))
	}
	sketch = append(sketch, "var got = "+first)
	do := "got = pick(" + from + ")"
	if again {
		parts = append(parts, p.say("never the same twice in a row|not the same one again right after", "연속으로 같은 건 안 <나>|방금 나온 건 바로 또 안 나오게"))
	}
	if counted {
		sketch = append(sketch, "var n = 0")
		do += "; n += 1"
	}
	if log {
		sketch = append(sketch, "var all = []")
		do += "; add(all, got)"
	}
	sketch = append(sketch, "big got", "button "+go1+": "+do)
	c := newCheck("one").click(go1, 3)
	if wait == "" || p.maybe(0.5) {
		c = pressAny(c, options...)
	} else {
		c.gone(wait)
	}
	checks := []*check{c, pressVaries(newCheck("varies").click(go1, 1), 2, 20)}
	if counted {
		l := p.of(p.in("Draws|Presses|Times|So far", "뽑은 횟수|횟수|몇 번|지금까지"))
		sketch = append(sketch, "show "+l+" = n")
		parts = append(parts, p.say("%[1]s counts the presses|how often it was pressed as %[1]s", "%[1]s에 누른 수|누른 횟수는 %[1]s(으)로", p.q(l)))
		c.number(3)
	}
	if log {
		l := p.of(p.in("History|Before|All so far|Drawn", "기록|나온 것|지난 결과|목록"))
		sketch = append(sketch, "items "+l+" = all")
		parts = append(parts, p.say("a list %[1]s of everything that came|%[1]s lists all that were drawn", "나온 것을 모두 %[1]s 목록에|%[1]s에 뽑힌 것 차례로", p.q(l)))
	}
	if atOnce {
		checks = append(checks, pressAny(newCheck("at once"), options...))
	} else if wait != "" {
		checks = append(checks, newCheck("before").text(wait))
	}
	return made{p.request(p.pickWhat(name), parts...), lines(sketch...), checks}
}

// pickTwo puts two or three picks together.
func (p *press) pickTwo() made {
	var names []string
	var lists [][]string
	for len(names) < p.n(2, 3) {
		name, options := p.picks()
		if strings.Contains(strings.Join(names, "|"), name) {
			continue
		}
		names, lists = append(names, name), append(lists, options)
	}
	vars := []string{"a", "b", "c"}
	go1 := p.go1()
	sketch := []string{"app " + p.label(names[0]) + p.in(" and "+names[1], "와 "+names[1])}
	if p.ko() {
		sketch[0] = "app " + josa(names[0], "과", "와") + " " + names[1]
	}
	var parts, shows, do []string
	c := newCheck("each").click(go1, 1)
	for i, x := range names {
		sketch = append(sketch, fmt.Sprintf(`var %s = ""`, vars[i]))
		shows = append(shows, "show "+p.label(x)+" = "+vars[i])
		do = append(do, vars[i]+" = pick("+pressList(lists[i])+")")
		parts = append(parts, p.say("%[1]s: %[2]s|%[1]s from %[2]s", "%[1]s: %[2]s|%[1]s은(는) %[2]s 중에서", x, strings.Join(lists[i], ", ")))
		c = pressAny(c, lists[i]...)
	}
	parts = append(parts, p.say("%[1]s draws one of each|button %[1]s, each time one from every list|a press on %[1]s picks all of them anew", "%[1]s 누르면 각각 하나씩|%[1]s 버튼으로 하나씩 뽑기", p.q(go1)))
	sketch = append(append(sketch, shows...), "button "+go1+": "+strings.Join(do, "; "))
	what := p.say("random %[1]s with %[2]s|%[1]s and %[2]s generator|%[1]s plus %[2]s draw", "%[1]s, %[2]s 뽑기|%[1]s랑 %[2]s 같이 정하는 앱|랜덤 %[1]s · %[2]s", names[0], names[1])
	return made{p.request(what, parts...), lines(sketch...), []*check{c, pressVaries(newCheck("varies").click(go1, 1), 3, 20)}}
}

func (p *press) dice() made {
	k, sides := p.n(1, 6), p.oneOf(4, 6, 6, 6, 8, 10, 12, 20, 30, 100, p.n(3, 40))
	go1 := p.of(p.in("Roll|Throw|Shake|Roll them|Let it roll|Toss|Again|Rattle", "굴리기|던지기|흔들기|주사위!|데구르르|굴려|다시|또르르"))
	sketch := []string{"app 🎲 " + p.in(fmt.Sprintf("%d-sided dice", sides), fmt.Sprintf("%d면 주사위", sides))}
	counted, high, low := p.maybe(0.3), k > 1 && p.maybe(0.3), k > 1 && p.maybe(0.2)
	parts := []string{p.say("button %[1]s|%[1]s rolls|press %[1]s to roll", "%[1]s 버튼|%[1]s 누르면 굴림|버튼 이름은 %[1]s", p.q(go1))}
	do := fmt.Sprintf("d = random(1, %d)", sides)
	if k > 1 {
		do = fmt.Sprintf("d = map(range(%d), random(1, %d))", k, sides)
		sketch = append(sketch, "var d = []")
	} else {
		sketch = append(sketch, "var d = 0")
	}
	if counted {
		sketch = append(sketch, "var n = 0")
		do += "; n += 1"
	}
	join := p.of(" + |, | - ")
	switch join {
	case "+", "-":
		join = " " + join + " "
	case ",":
		join = ", "
	}
	c := newCheck("range").click(go1, 4)
	if k > 1 {
		example := strings.Join([]string{"3", "1"}, join)
		sketch = append(sketch, `big join(d, "`+join+`")`)
		parts = append(parts, p.say("every die in big, like %[1]s|the dice big as in %[1]s", "눈을 %[1]s처럼 크게|%[1]s 식으로 크게 <보>", p.q(example)))
	} else {
		sketch = append(sketch, "big d")
		parts = append(parts, p.say("the number big (0 before)|big number, 0 at first", "숫자 크게 (처음엔 0)|처음 0, 숫자는 크게"))
	}
	sketch = append(sketch, "button "+go1+": "+do)
	if k > 1 {
		l := p.of(p.in("Sum|Total|Points|Together", "합|합계|점수|눈의 합"))
		sketch = append(sketch, "show "+l+" = sum(d)")
		parts = append(parts, p.say("%[1]s adds them|the sum as %[1]s", "다 더해서 %[1]s|%[1]s도 표시", p.q(l)))
		c = p.between(c, float64(k), float64(k*sides))
	} else {
		c = p.between(c, 1, float64(sides))
	}
	if high {
		sketch = append(sketch, "show "+p.in("Highest", "최고")+" = max(d)")
		parts = append(parts, p.say("also the highest|show the highest die", "%[1]s도|%[1]s 눈", p.in("", "최고")))
		if !p.ko() {
			parts[len(parts)-1] = p.of("also the highest|show the highest die")
		}
	}
	if low {
		sketch = append(sketch, "show "+p.in("Lowest", "최저")+" = min(d)")
		parts = append(parts, p.of(p.in("also the lowest|the lowest die too", "최저 눈도|최저도 표시")))
	}
	if counted {
		l := p.of(p.in("Rolls|Throws|Tries|Round", "굴린 횟수|횟수|판|던진 수"))
		sketch = append(sketch, "show "+l+" = n")
		parts = append(parts, p.say("%[1]s counts the rolls|number of rolls as %[1]s", "굴린 수는 %[1]s(으)로|%[1]s에 몇 번 굴렸는지", p.q(l)))
		c.number(4)
	}
	text := p.texts(1)[0]
	if p.maybe(0.5) {
		switch {
		case k == 2 || k == 3 && p.maybe(0.5):
			sketch = append(sketch, "if len(d) > 0 && len(unique(d)) == 1: say "+text)
			parts = append(parts, p.say("if all show the same: %[1]s|when every die is equal it says %[1]s", "모두 같은 눈이면 %[1]s <나>|눈이 다 같으면 %[1]s", p.q(text)))
		case k > 1:
			limit := k + (sides-1)*k*2/3
			sketch = append(sketch, fmt.Sprintf("if sum(d) >= %d: say %s", limit, text))
			parts = append(parts, p.say("a sum of %[2]d or more: %[1]s|from %[2]d on it says %[1]s", "합이 %[2]d 이상이면 %[1]s|%[2]d부터는 %[1]s <뜨>", p.q(text), limit))
		default:
			sketch = append(sketch, fmt.Sprintf("if d == %d: say %s", sides, text))
			parts = append(parts, p.say("on a %[2]d it says %[1]s|a %[2]d means %[1]s", "%[2]d 나오면 %[1]s|%[2]d이면 %[1]s <뜨>", p.q(text), sides))
		}
	}
	what := p.say("set of %[1]d dice with %[2]d sides|%[1]dd%[2]d roller|roller for %[1]d dice (%[2]d sides)", "%[2]d면 주사위 %[1]d개|주사위 %[1]d개(%[2]d면) 굴리기|%[2]d면체 %[1]d개 주사위 앱", k, sides)
	if k == 1 && !p.ko() {
		what = p.say("%[1]d-sided die|d%[1]d roller|die with %[1]d sides", "", sides)
	}
	return made{p.request(what, parts...), lines(sketch...), []*check{c, pressVaries(newCheck("varies").click(go1, 1), 2, 20), newCheck("before").gone(text)}}
}

// coin tosses something with two sides and counts both.
func (p *press) coin() made {
	sides := strings.Split(p.of(p.in("Heads;Tails|Sun;Moon|Lion;Tower|Yes;No|Left;Right|Stay;Go|Cat;Dog|Red;Black|North;South|King;Number|Tea;Coffee|Sweet;Salty|Fish;Bird|Odd;Even|Win;Lose|Up;Down|Buy;Wait", "앞면;뒷면|해;달|그림;숫자|찬성;반대|왼쪽;오른쪽|가자;말자|고양이;강아지|빨강;검정|학;백 원|짜장;짬뽕|물고기;새|홀;짝|산;바다|위;아래|부먹;찍먹|사자;말자")), ";")
	go1 := p.of(p.in("Toss|Flip|Throw|Toss it|Up it goes|Decide|Flip it", "던지기|뒤집기|동전 던지기|휙|결정|던져|튕기기"))
	thing := p.of(p.in("coin|medal|token|button with two faces|bottle cap|card|leaf", "동전|메달|토큰|병뚜껑|카드|나뭇잎|단추"))
	kept := p.maybe(0.25)
	h := p.hold(kept)
	sketch := []string{"app 🪙 " + p.label(thing), `var side = ""`, h + " a = 0", h + " b = 0", "big side",
		fmt.Sprintf(`button %s: side = pick(["%s", "%s"]); if (side == "%s") a += 1 else b += 1`, go1, sides[0], sides[1], sides[0])}
	parts := []string{p.say("sides %[1]s and %[2]s, the result big|%[1]s or %[2]s in big letters|it lands on %[1]s or %[2]s (big)", "%[1]s 아니면 %[2]s, 크게|%[1]s/%[2]s 중 하나가 크게 <나>", p.q(sides[0]), p.q(sides[1])),
		p.say("button %[1]s|%[1]s tosses it", "버튼은 %[1]s|%[1]s 누르면 던짐", p.q(go1))}
	sketch = append(sketch, "show "+sides[0]+p.in(" count", " 횟수")+" = a", "show "+sides[1]+p.in(" count", " 횟수")+" = b")
	parts = append(parts, p.say("counts both as %[1]s and %[2]s|tallies %[1]s, %[2]s", "횟수는 %[1]s, %[2]s로 따로|%[1]s와 %[2]s도 세기", p.q(sides[0]+p.in(" count", " 횟수")), p.q(sides[1]+p.in(" count", " 횟수"))))
	c := pressAny(newCheck("one of them").click(go1, 1), sides...)
	checks := []*check{c.number(1).number(0), pressVaries(newCheck("varies").click(go1, 1), 2, 20)}
	if p.maybe(0.5) {
		l := p.of(p.in("Tosses|Throws|Altogether", "던진 수|모두|전체 횟수"))
		sketch = append(sketch, "show "+l+" = a + b")
		parts = append(parts, p.say("%[1]s for both together|all tosses as %[1]s", "둘을 더한 %[1]s|전부 몇 번인지 %[1]s", p.q(l)))
		n := p.n(5, 15)
		checks = append(checks, newCheck("all").click(go1, n).number(float64(n)))
	}
	if p.maybe(0.3) {
		sketch = append(sketch, fmt.Sprintf("show %s = a / (a + b) * 100 .0 %%", p.in("Share", "비율")))
		parts = append(parts, p.say("%[1]s: percent of %[2]s, no decimals|percent of %[2]s as %[1]s, whole", "%[2]s 퍼센트를 %[1]s로, 소수 없이|%[1]s = %[2]s의 퍼센트(정수)", p.q(p.in("Share", "비율")), sides[0]))
	}
	if p.maybe(0.4) {
		z := p.of(p.in(pressZeroEn, pressZeroKo))
		sketch = append(sketch, "button "+z+`: side = ""; a = 0; b = 0`)
		parts = append(parts, p.say("%[1]s empties it all|button %[1]s: both to 0 and no side", "%[1]s 누르면 다 지움|%[1]s 버튼은 횟수 0, 결과도 지우기", p.q(z)))
	}
	parts = append(parts, p.kept(kept))
	what := p.say("%[1]s toss|%[1]s flip|%[1]s to throw|virtual %[1]s", "%[1]s 던지기|%[1]s 앱|가상 %[1]s|%[1]s 뒤집기", thing)
	return made{p.request(what, parts...), lines(sketch...), checks}
}

// lots draws names without putting them back.
func (p *press) lots() made {
	names := p.some(p.in(pressNamesEn, pressNamesKo), p.n(4, 9))
	if p.maybe(0.4) {
		_, names = p.picks()
	}
	go1, z, text := p.go1(), p.of(p.in(pressZeroEn, pressZeroKo)), p.texts(1)[0]
	log, left, end, zero := p.maybe(0.6), p.maybe(0.5), p.maybe(0.6), p.maybe(0.5)
	thing := p.of(p.in("lot draw|raffle|draw from a hat|order of turns|name draw|secret ballot|prize draw", "제비뽑기|추첨|모자 뽑기|순서 정하기|당첨자 뽑기|차례 뽑기|경품 추첨"))
	sketch := []string{"app " + p.label(thing), "let all = " + pressList(names), "var drawn = []", "let rest = filter(all, !has(drawn, it))", "if len(drawn) > 0: big last(drawn)",
		"button " + go1 + ": if (len(rest) > 0) add(drawn, pick(rest))"}
	parts := []string{p.say("in it: %[1]s|of %[1]s|the lots are %[1]s", "%[1]s|뽑을 것: %[1]s|통 안에 %[1]s", strings.Join(names, ", ")),
		p.say("%[1]s draws one, big, each only once|button %[1]s takes one out (shown big), nobody twice", "%[1]s 누르면 하나 크게 <나>, 한 번 나온 건 다시 안 나옴|%[1]s 버튼, 중복 없이 하나씩 크게")}
	parts[1] = strings.ReplaceAll(parts[1], "%[1]s", p.q(go1))
	checks := []*check{pressAny(newCheck("one").click(go1, 1), names...)}
	all := newCheck("all of them").click(go1, len(names))
	if log {
		l := p.of(p.in("Drawn|Order|Out so far|Winners", "뽑힌 순서|순서|나온 것|당첨"))
		sketch = append(sketch, "items "+l+" = drawn")
		parts = append(parts, p.say("those drawn listed under %[1]s in order|a list %[1]s in the order drawn", "%[1]s 목록에 나온 차례대로|뽑힌 건 %[1]s에 순서대로 <남>", p.q(l)))
		for _, x := range names {
			all.text(x)
		}
		checks = append(checks, all)
	}
	if left {
		l := p.of(p.in("Left|Still in|In the hat|Remaining", "남은 수|남음|통에 남은 것|아직"))
		sketch = append(sketch, "show "+l+" = len(rest)")
		parts = append(parts, p.say("%[1]s = how many are still in|number not drawn yet as %[1]s", "아직 안 뽑힌 수는 %[1]s|%[1]s에 몇 개 남았는지", p.q(l)))
		checks = append(checks, newCheck("left").click(go1, 2).number(float64(len(names)-2)))
	}
	if end {
		sketch = append(sketch, "if len(rest) == 0: say "+text)
		parts = append(parts, p.say("when all are out: %[1]s|at the end it says %[1]s", "다 뽑으면 %[1]s|모두 나오면 %[1]s <뜨>", p.q(text)))
		checks = append(checks, newCheck("end").click(go1, len(names)).text(text), newCheck("not yet").click(go1, len(names)-1).gone(text))
	}
	if zero {
		sketch = append(sketch, "button "+z+": clear(drawn)")
		parts = append(parts, p.say("%[1]s puts all back|button %[1]s to begin with all again", "%[1]s 누르면 전부 다시 넣기|%[1]s 버튼으로 처음부터", p.q(z)))
	}
	return made{p.request(thing, parts...), lines(sketch...), pressFew(p, checks)}
}

// secret makes codes and passwords.
func (p *press) secret() made {
	n, go1 := p.n(4, 20), p.of(p.in("New one|Make|Generate|Create|Another|Give me a code|Fresh", "새로 만들기|만들기|생성|하나 더|다시|코드 줘|뽑기"))
	letters := p.of("ABCDEFGHJK|abcdefghij|aeioubdg|WXYZ2345|ACGT|02468|13579|QWERTY|+-*/|MNPQRS789|xo")
	hangul := p.of("가나다라마바|ㄱㄴㄷㄹㅁ|도레미파솔|동서남북|봄여름가을|월화수목금")
	kind, expr := p.of(p.in("digits;d|letters and digits;p|letters, digits and symbols;s|characters out of %s;c|zeros and ones;b|capital letters;u", "숫자;d|영문과 숫자;p|영문, 숫자, 특수문자;s|%s 중의 글자;c|0과 1;b|영어 대문자;u")), ""
	kind, sort, _ := strings.Cut(kind, ";")
	if p.ko() && p.maybe(0.5) {
		letters = hangul
	}
	switch sort {
	case "d":
		expr = fmt.Sprintf(`join(map(range(%d), random(0, 9)), "")`, n)
	case "p":
		expr = fmt.Sprintf("password(%d, false)", n)
	case "s":
		expr = fmt.Sprintf("password(%d)", n)
	case "c":
		expr = fmt.Sprintf(`join(map(range(%d), pick(chars("%s"))), "")`, n, letters)
		kind = fmt.Sprintf(kind, letters)
	case "b":
		expr = fmt.Sprintf(`join(map(range(%d), random(0, 1)), "")`, n)
	case "u":
		expr = fmt.Sprintf(`join(map(range(%d), char(random(65, 90))), "")`, n)
	}
	thing := p.of(p.in("password|PIN|locker code|party code|robot name|secret word|voucher code|room key|game code|file name|wifi password|team code|plate number", "비밀번호|핀 번호|사물함 번호|파티 암호|로봇 이름|비밀 코드|쿠폰 번호|방 열쇠 번호|게임 코드|와이파이 비번|초대 코드|임시 비번"))
	atOnce, counted := p.maybe(0.4), p.maybe(0.3)
	first, do := `""`, "code = "+expr
	parts := []string{p.say("%[1]d %[2]s|it has %[1]d %[2]s|made of %[1]d %[2]s|length %[1]d, %[2]s", "%[2]s %[1]d자리|%[2]s(으)로 %[1]d자|길이 %[1]d, %[2]s", n, kind), p.say("%[1]s makes it|button %[1]s", "%[1]s 버튼|%[1]s 누르면 <나>", p.q(go1))}
	if atOnce {
		first = expr
		parts = append(parts, p.say("one is shown right at the start|there's one when it opens", "열면 바로 하나 <있>|처음부터 하나 <나>"))
	}
	sketch := []string{"app 🔑 " + p.label(thing), "var code = " + first}
	if counted {
		sketch = append(sketch, "var n = 0")
		do += "; n += 1"
	}
	sketch = append(sketch, "big code", "button "+go1+": "+do)
	if p.maybe(0.35) {
		l := p.of(p.in("Copy|To clipboard|Copy it", "복사|복사하기|클립보드로"))
		sketch = append(sketch, "button "+l+": copy(code)")
		parts = append(parts, p.say("%[1]s copies it|a button %[1]s for copying", "%[1]s 누르면 복사|%[1]s 버튼(복사)", p.q(l)))
	}
	checks := []*check{pressVaries(newCheck("varies").click(go1, 1), 5, 15)}
	if counted {
		l := p.of(p.in("Made|Tries|Codes so far", "만든 수|횟수|지금까지"))
		sketch = append(sketch, "show "+l+" = n")
		parts = append(parts, p.say("%[1]s counts the presses of %[2]s|how many were made with %[2]s as %[1]s", "%[2]s 누른 횟수는 %[1]s|%[1]s에 %[2]s 누른 수", p.q(l), p.q(go1)))
		checks = append(checks, newCheck("counted").click(go1, 7).number(7))
	}
	what := p.say("%[1]s maker|random %[1]s|%[1]s generator", "%[1]s 생성기|%[1]s 만들기|랜덤 %[1]s", thing)
	return made{p.request(what, parts...), lines(sketch...), checks}
}

// number draws numbers between two, stated or filled in.
func (p *press) number() made {
	lo := p.n(0, 50)
	hi := lo + p.n(5, 300)
	thing := p.of(p.in("ticket number|random number|seat number|page to read|guest number|bingo number|student number|start number|minute of waiting|hymn number|table number|lucky number|locker number|exercise number", "번호표|난수|좌석 번호|읽을 쪽|손님 번호|빙고 숫자|출석 번호|출발 번호|기다릴 분|찬송가 번호|테이블 번호|행운의 숫자|사물함 번호|문제 번호"))
	go1 := p.go1()
	if p.maybe(0.4) {
		a, b := p.of(p.in("From|Lowest|Smallest|Start", "최소|시작|부터|작은 수")), p.of(p.in("To|Highest|Largest|End", "최대|끝|까지|큰 수"))
		parts := []string{p.say("fields %[1]s (%[3]d at first) and %[2]s (%[4]d)|I fill in %[1]s and %[2]s, preset %[3]d and %[4]d", "칸 %[1]s(처음 %[3]d), %[2]s(처음 %[4]d)|%[1]s, %[2]s 입력 (기본 %[3]d, %[4]d)", p.q(a), p.q(b), lo, hi),
			p.say("%[1]s shows one between them, both included, big (0 before)|button %[1]s, a big whole number in that range, 0 at first", "%[1]s 누르면 그 사이 정수 하나 크게(양 끝 포함, 처음엔 0)|%[1]s 버튼, 범위 안의 정수를 크게, 누르기 전엔 0")}
		parts[1] = strings.ReplaceAll(parts[1], "%[1]s", p.q(go1))
		s := lines("app "+p.label(thing), fmt.Sprintf("number a = %d %s", lo, a), fmt.Sprintf("number b = %d %s", hi, b), "var n = 0", "big n", "button "+go1+": n = random(a, b)")
		x := p.n(300, 900)
		return made{p.request(p.pickWhat(thing), parts...), s, []*check{p.between(newCheck("preset").click(go1, 1), float64(lo), float64(hi)), newCheck("one only").fill(a, fmt.Sprint(x)).fill(b, fmt.Sprint(x)).click(go1, 1).number(float64(x)), pressVaries(newCheck("varies").click(go1, 1), 2, 20)}}
	}
	k := p.n(2, 6)
	parts := []string{p.say("%[1]d of the numbers %[2]d to %[3]d, all different|numbers from %[2]d to %[3]d, take %[1]d of them without repeats", "%[2]d부터 %[3]d까지에서 %[1]d개, 중복 없이|%[2]d~%[3]d 중 서로 다른 수 %[1]d개", k, lo, hi), p.say("button %[1]s|press %[1]s", "%[1]s 버튼|%[1]s 누르면 <나>", p.q(go1))}
	expr := fmt.Sprintf("sample(range(%d, %d), %d)", lo, hi, k)
	if p.maybe(0.5) {
		expr = "sort(" + expr + ")"
		parts = append(parts, p.say("sorted, smallest first|in rising order", "작은 수부터|오름차순으로"))
	}
	sketch := []string{"app " + p.label(thing), "var list = []", "big join(list)", "button " + go1 + ": list = " + expr}
	c := p.between(newCheck("range").click(go1, 1), float64(lo), float64(hi))
	if p.maybe(0.5) {
		l := p.of(p.in("Sum|Total|Together", "합|합계|더하면"))
		sketch = append(sketch, "show "+l+" = sum(list)")
		parts = append(parts, p.say("%[1]s adds them up|their sum as %[1]s", "더한 값 %[1]s|%[1]s도 표시", p.q(l)))
	}
	return made{p.request(p.pickWhat(thing), parts...), lines(sketch...), []*check{c, pressVaries(newCheck("varies").click(go1, 1), 5, 15)}}
}

// What an app has to think of itself.
var pressBankEn = []string{
	"compliment;You light up the room|Your ideas are great|You are a good friend|Nice shoes!|You make people smile|You never give up|Your laugh is the best|You are braver than you think|You are a quick thinker|The world needs you",
	"excuse for being late;The bus had a flat tire|My cat hid the keys|I was saving a duckling|The clock stopped|I took the scenic route|My shoes ran away|The elevator got stuck|A parade blocked the street|I dreamed I was already here|The bridge was up",
	"small task;Water the plants|Call a friend|Clear one drawer|Answer one email|Take out the trash|Fold five shirts|Wipe the table|Walk around the block|Sharpen a pencil|Throw out one old paper",
	"icebreaker question;What was your first job?|What makes you laugh?|Which trip was your best?|What do you collect?|Tea or coffee?|What was your worst haircut?|Which song do you hum?|Who taught you the most?|What is your hidden talent?|What would you invent?",
	"fortune;A letter will make you smile|You will find a coin|Good news comes by phone|A stranger becomes a friend|Rain brings luck today|An old idea pays off|Wear something blue|You will laugh before noon|A detour is worth it|Wait one more day",
	"story opening;The door was open again|Nobody believed the fisherman|It rained upwards that day|The map was upside down|At midnight the piano played|The last train never came|Her shadow left first|A fox sat at the desk|The soup was talking|We found a second moon",
	"dare;Sing the alphabet backwards|Walk like a penguin|Speak in rhymes for a minute|Hug a tree|Balance a spoon on your nose|Do ten squats|Tell a secret|Dance without music|Call someone and say moo|Swap shirts inside out",
	"piece of advice;Sleep on it|Drink some water|Ask for help|Start small|Say no sometimes|Write it down|Go for a walk|Call your mother|Do the hard part first|Breathe out slowly",
}
var pressBankKo = []string{
	"칭찬;오늘 정말 멋져요|웃음이 예뻐요|당신 덕분에 든든해요|참 성실해요|생각이 깊어요|손재주가 좋아요|말을 예쁘게 해요|끈기가 대단해요|함께 있으면 즐거워요|세상에 꼭 필요한 사람",
	"지각 변명;버스 바퀴가 터졌어요|고양이가 열쇠를 숨겼어요|시계가 멈췄어요|엘리베이터에 갇혔어요|꿈에서 이미 출근했어요|신발이 도망갔어요|비둘기가 길을 막았어요|지하철이 반대로 갔어요|오리를 구했어요|문이 안 열렸어요",
	"작은 할 일;화분에 물 주기|친구에게 전화하기|서랍 하나 정리|메일 한 통 답하기|쓰레기 버리기|수건 개기|식탁 닦기|동네 한 바퀴|연필 깎기|책 다섯 쪽 읽기",
	"첫 만남 질문;첫 직업은 뭐였나요?|무엇이 웃기나요?|최고의 여행은?|모으는 게 있나요?|차와 커피 중에?|흥얼거리는 노래는?|숨은 재주는?|가장 고마운 사람은?|요즘 빠진 음식은?|발명하고 싶은 것은?",
	"운세;편지 한 통에 웃게 돼요|동전을 줍게 돼요|전화로 좋은 소식이 와요|낯선 사람이 친구가 돼요|비가 행운을 불러요|묵은 생각이 빛나요|파란색이 좋아요|점심 전에 웃을 일이 있어요|돌아가는 길이 더 좋아요|하루만 더 기다려요",
	"이야기 첫 문장;문이 또 열려 있었다|아무도 어부를 믿지 않았다|그날은 비가 위로 내렸다|지도가 거꾸로였다|자정에 피아노가 울렸다|막차는 오지 않았다|그림자가 먼저 떠났다|책상에 여우가 앉아 있었다|국이 말을 걸었다|달이 하나 더 있었다",
	"벌칙;한글 자모 거꾸로 말하기|펭귄처럼 걷기|일 분 동안 사극 말투|나무 안아 주기|코에 숟가락 올리기|스쿼트 열 번|비밀 하나 말하기|음악 없이 춤추기|한 발로 노래하기|양말 바꿔 신기",
	"조언;하룻밤 자고 생각하기|물 한 잔 마시기|도움을 청하기|작게 시작하기|가끔은 거절하기|적어 두기|산책하기|엄마께 전화하기|어려운 것부터 하기|천천히 숨 쉬기",
}

func (p *press) atLeast() made {
	list := pressBankEn
	if p.ko() {
		list = pressBankKo
	}
	name, rest, _ := strings.Cut(list[p.IntN(len(list))], ";")
	n, go1 := p.n(4, 9), p.go1()
	texts := p.some(rest, n)
	first := `""`
	parts := []string{p.say("at least %[1]d different ones|with %[1]d or more texts, think of them yourself|%[1]d of them at least, you make them up", "최소 %[1]d가지|서로 다른 것 %[1]d개 이상|%[1]d개 이상, 내용은 알아서", n)}
	var before *check
	if p.maybe(0.4) {
		first = "pick(all)"
		parts = append(parts, p.say("one at once, another with %[1]s|shows one when opened and a new one when I press %[1]s", "열자마자 하나, %[1]s 누르면 다른 것|처음에 하나 <있>, %[1]s 버튼으로 새로", p.q(go1)))
		before = pressAny(newCheck("at once"), texts...)
	} else {
		parts = append(parts, p.say("press %[1]s to see one|button %[1]s|it comes when I press %[1]s", "%[1]s 누르면 하나 <나>|%[1]s 버튼", p.q(go1)))
		before = pressAny(newCheck("pressed").click(go1, 2), texts...)
	}
	s := lines("app "+p.label(name), "let all = "+pressList(texts), "var got = "+first, "big got", "button "+go1+": got = pick(all)")
	return made{p.request(p.pickWhat(name), parts...), s, []*check{before, pressVaries(newCheck("varies").click(go1, 1), 3, 25)}}
}
