package compose

import (
	"fmt"
	"strings"

	"hone/task"
)

var popGoEn, popGoKo = "roll|throw|dice|draw|pick|flip|toss|spin|go|new|generate|choose|next|shuffle|another|make", "굴리기|던지기|뽑기|돌리기|고르기|추첨|생성|만들기|다시|섞기|새"

// popDice rolls dice.
func popDice(g *gen) made {
	n, sides := 1, 6
	title := g.in("🎲 Dice", "🎲 주사위")
	p := popNew(g, title)
	sum, counted, set := false, false, false
	nouns := g.in("*dice|dice roller|*roll a die|dice app|die", "주사위|주사위 굴리기|주사위 앱|주사위 던지기")
	free := g.in("roll the dice|we lost our dice|throw a die", "주사위 굴려줘|주사위 잃어버림|주사위 대신")
	many := func() {
		if set {
			return
		}
		set = true
		n = g.n(2, 6)
		p.add("with %d dice|for %[1]d dice|%[1]d of them|%[1]d dice at once", "%d개|%[1]d개로|한번에 %[1]d개|주사위 %[1]d개", n)
	}
	faces := func() {
		if set {
			return
		}
		set = true
		sides = []int{4, 8, 10, 12, 20, 30, 100}[g.IntN(7)]
		p.add("with %d sides|d%[1]d|%[1]d sided|from 1 to %[1]d", "%d면체|%[1]d면|1부터 %[1]d까지", sides)
	}
	rolls := func() {
		if counted {
			return
		}
		counted = true
		p.add("that counts the rolls|with number of rolls|and how often i rolled", "굴린 횟수도|몇 번 굴렸는지도")
	}
	p.keep = func() bool { return false }
	p.extras(many, many, faces, faces, rolls)
	sum = n > 1
	button := g.in("Roll", "굴리기")
	var s []string
	count := ""
	if counted {
		count = g.in("; rolls += 1", "; 횟수 += 1")
		s = append(s, g.in("var rolls = 0", "var 횟수 = 0"))
	}
	if sum {
		s = append(s, g.in("var dice = []", "var 눈 = []"), fmt.Sprintf(g.in("button %s: dice = map(range(%d), random(1, %d))%s", "button %s: 눈 = map(range(%d), random(1, %d))%s"), button, n, sides, count),
			g.in("big join(dice)", "big join(눈)"), g.in("show Sum = sum(dice)", "show 합계 = sum(눈) .0"))
	} else {
		s = append(s, g.in("var die = 1", "var 눈 = 1"), g.in("big die", "big 눈"), fmt.Sprintf(g.in("button %s: die = random(1, %d)%s", "button %s: 눈 = random(1, %d)%s"), button, sides, count))
	}
	if counted {
		s = append(s, g.in("show Rolls = rolls", "show 굴린 횟수 = 횟수 .0 번"))
	}
	c, d := newCheck(g.in("in range", "범위")), newCheck(g.in("varies", "달라짐"))
	popClick(c, g.in(popGoEn, popGoKo), 1)
	popBetween(c, float64(n), float64(n*sides))
	popClick(d, g.in(popGoEn, popGoKo), 1)
	popVaries(d, 3, 20)
	return p.made(nouns, free, lines(s...), c, d)
}

// popCoin flips a coin.
func popCoin(g *gen) made {
	p := popNew(g, g.in("🪙 Coin flip", "🪙 동전 던지기"))
	sides := strings.Split(g.in("Heads,Tails", "앞면,뒷면"), ",")
	counted, named := false, false
	own := func() {
		if named {
			return
		}
		named = true
		sides = strings.Split(g.of(g.in("Yes,No|Stay,Go|Me,You|Pizza,Pasta|Left,Right|Work,Play|Tea,Coffee|Dog,Cat|Win,Lose|Now,Later|Mom,Dad|Gym,Sofa", "간다,안 간다|너,나|짜장,짬뽕|왼쪽,오른쪽|산다,참는다|밥,면|물냉,비냉|찍먹,부먹|오늘,내일|엄마,아빠|한다,만다|집,카페")), ",")
		p.add("%s or %s|with %s and %s|sides %s and %s", "%s 아니면 %s|%s / %s|앞은 %s 뒤는 %s", strings.ToLower(sides[0]), strings.ToLower(sides[1]))
	}
	tally := func() {
		if counted {
			return
		}
		counted = true
		p.add("that counts both|with how often each came|and count them", "몇 번씩 나왔는지|횟수도|각각 횟수 세기")
	}
	p.keep = func() bool { return false }
	p.extras(own, own, tally)
	button := g.in("Flip", "던지기")
	s := []string{`var side = "?"`, "big side", fmt.Sprintf(`button %s: side = pick(["%s", "%s"])`, button, sides[0], sides[1])}
	if counted {
		s = []string{`var side = "?"`, "var a = 0", "var b = 0", "big side",
			fmt.Sprintf(`button %s: if (chance() < 0.5) { side = "%s"; a += 1 } else { side = "%s"; b += 1 }`, button, sides[0], sides[1]), "show " + sides[0] + " = a", "show " + sides[1] + " = b"}
	}
	if p.ko() {
		for i := range s {
			s[i] = strings.ReplaceAll(s[i], "side", "면")
		}
	}
	c, d := newCheck(g.in("lands", "결과")), newCheck(g.in("varies", "달라짐"))
	popClick(c, g.in(popGoEn, popGoKo), 1)
	popSee(c, strings.ToLower(sides[0])+"|"+strings.ToLower(sides[1]))
	popClick(d, g.in(popGoEn, popGoKo), 1)
	popVaries(d, 2, 20)
	return p.made(g.in("coin flip|coin toss|coin flipper|heads or tails|coin app", "동전 던지기|동전 뒤집기|동전 앱|앞뒤 정하기"), g.in("flip a coin|heads or tails?|we need to decide by coin", "동전 던져줘|앞면 뒷면|동전으로 정하기"), lines(s...), c, d)
}

// popRandom draws numbers.
func popRandom(g *gen) made {
	p := popNew(g, g.in("🔢 Random number", "🔢 랜덤 숫자"))
	if g.maybe(0.3) {
		return popLotto(g)
	}
	p.keep = func() bool { return false }
	lo, hi, fixed := 1, 100, false
	set := func() {
		if fixed {
			return
		}
		fixed = true
		hi = []int{6, 10, 12, 20, 25, 30, 45, 49, 50, 99, 365, 500, 1000}[g.IntN(13)]
		if g.maybe(0.2) {
			lo = g.n(2, 5)
		}
		p.add("from %d to %d|%d to %d|between %d and %d|%d-%d", "%d부터 %d까지|%d~%d|%d에서 %d 사이", lo, hi)
	}
	seen := false
	list := func() {
		if seen {
			return
		}
		seen = true
		p.add("with a list of the numbers so far|that shows all numbers drawn|and keep a list of them on the page", "나온 숫자들도 보이게|지금까지 나온 수 목록|나온 거 목록도")
	}
	if g.maybe(0.4) {
		set()
	}
	p.extras(set, list)
	s := []string{g.in("number from = ", "number 부터 = ") + fmt.Sprint(lo), g.in("number to = ", "number 까지 = ") + fmt.Sprint(hi), g.in("var n = 0", "var 수 = 0"), g.in("big n", "big 수"),
		g.in("button Draw: n = random(from, to)", "button 뽑기: 수 = random(부터, 까지)")}
	if seen {
		s[4] += g.in("; add(drawn, n)", "; add(나온, 수)")
		s = append(s, g.in("items Drawn = drawn", "items 나온 수 = 나온"))
		s = append([]string{g.in("var drawn = []", "var 나온 = []")}, s...)
	}
	c, d := newCheck(g.in("in range", "범위")), newCheck(g.in("varies", "달라짐"))
	popFill(c, g.in("from|min|low|smallest", "부터|최소|시작"), "301", 1)
	popFill(c, g.in("to|max|high|largest", "까지|최대|끝"), "309", 2)
	popClick(c, g.in(popGoEn, popGoKo), 1)
	popBetween(c, 301, 309)
	popClick(d, g.in(popGoEn, popGoKo), 1)
	popVaries(d, 3, 20)
	return p.made(g.in("random number|random number generator|number picker|random number app|number generator", "랜덤 숫자|난수 생성기|숫자 뽑기|랜덤 숫자 뽑기|번호 뽑기"), g.in("give me a random number|pick a number|any number", "아무 숫자나 뽑아줘|숫자 하나 뽑기|번호 하나 뽑아줘"), lines(s...), c, d)
}

func popLotto(g *gen) made {
	p := popNew(g, g.in("🍀 Lucky numbers", "🍀 로또 번호"))
	p.keep = func() bool { return false }
	n, most, set := 6, g.of2(49, 49), false
	if g.ko() {
		most = 45
	}
	own := func() {
		if set {
			return
		}
		set = true
		n, most = g.n(4, 7), g.step(20, 60, 5)
		p.add("%d of %d|with %d numbers up to %d|%d out of %d", "%[2]d까지에서 %[1]d개|1부터 %[2]d 중에 %[1]d개|%[1]d개 (%[2]d까지)", n, most)
	}
	p.extras(own, own)
	if !g.ko() && !set {
		own()
	}
	s := []string{g.in("var numbers = []", "var 번호 = []"), fmt.Sprintf(g.in("button Draw: numbers = sort(sample(range(%d), %d))", "button 뽑기: 번호 = sort(sample(range(%d), %d))"), most, n), g.in("big join(numbers)", "big join(번호)")}
	c, d := newCheck(g.in("in range", "범위")), newCheck(g.in("varies", "달라짐"))
	popClick(c, g.in(popGoEn, popGoKo), 1)
	popChanged(c)
	popBetween(c, 1, float64(most))
	popClick(d, g.in(popGoEn, popGoKo), 1)
	popVaries(d, 5, 8)
	return p.made(g.in("lottery numbers|lotto numbers generator|lucky numbers|lotto picker", "로또 번호|로또 번호 생성기|로또 추첨기|로또 번호 뽑기|행운의 번호"), g.in("pick my lotto numbers|my lottery numbers", "로또 번호 뽑아줘|이번주 로또|로또 자동"), lines(s...), c, d)
}

// popMenu picks one of some things.
func popMenu(g *gen) made {
	f := popLine(g, popPicksEn, popPicksKo) // nouns; free; title; label; options
	p := popNew(g, f[2])
	p.keep = func() bool { return false }
	all := strings.Split(f[4], ",")[:5]
	wheel := g.maybe(0.3)
	given := false
	own := func() {
		if given {
			return
		}
		given = true
		all = g.some(strings.ReplaceAll(f[4], ",", "|"), g.n(3, 4))
		p.add("%s|with %[1]s|from %[1]s|for %[1]s|out of %[1]s", "%s|%[1]s 중에서|%[1]s 넣어서|메뉴는 %[1]s", p.and(all))
		if p.ko() && !strings.Contains(f[0], "메뉴") {
			p.adds[len(p.adds)-1] = strings.Replace(p.adds[len(p.adds)-1], "메뉴는", "목록은", 1)
		}
	}
	press := g.in("Pick", "뽑기")
	if wheel {
		press = g.in("Spin", "돌리기")
	}
	named := false
	label := func() {
		if named {
			return
		}
		named = true
		press = g.of(g.in("Go!|Surprise me|Decide|Let's see|What now|Choose|I'm hungry", "골라줘|정해줘|두구두구|가자!|오늘은?|결정|운명에 맡긴다"))
		p.add(`with a button "%s"|button %[1]s|the button says %[1]s`, `버튼은 "%s"|'%[1]s' 버튼|버튼 이름은 %[1]s`, press)
	}
	p.extras(own, own, label)
	if !g.ko() {
		all = popTitles(all)
	}
	start := fmt.Sprintf("area %s = %q %s", g.in("list", "목록"), strings.Join(all, ", "), f[3])
	list := g.in("list", "목록")
	nouns := f[0]
	c := newCheck(g.in("only one", "하나뿐"))
	popFill(c, strings.ToLower(f[3])+g.in("|list|option|menu|name", "|목록|메뉴|항목"), g.in("Zebra pie", "무지개떡"), 1)
	c.do(task.Step{Op: task.Click, Names: append([]string{strings.ToLower(press)}, popNames(g.in(popGoEn, popGoKo))...), Times: 1})
	if wheel {
		nouns = popEach(nouns, g.in("%s wheel|wheel for %s", "%s 돌림판|%s 룰렛"))
		c.wait(6)
		popSee(c, g.in("zebra pie", "무지개떡"))
		s := lines(start, "wheel "+list, "  start "+press)
		if f[1] != "" {
			f[1] = g.in("spin the wheel: ", "돌림판 돌려서 ") + strings.ReplaceAll(f[1], "|", g.in("|wheel of fortune, ", "|룰렛으로 "))
		}
		return p.made(nouns, f[1], s, c)
	}
	c.See = append(c.See, task.Expect{Op: task.Text, Texts: []string{g.in("zebra pie", "무지개떡")}})
	d := newCheck(g.in("varies", "달라짐"))
	d.do(task.Step{Op: task.Click, Names: append([]string{strings.ToLower(press)}, popNames(g.in(popGoEn, popGoKo))...), Times: 1})
	popVaries(d, 2, 20)
	v := g.in("shown", "나온")
	s := lines(start, "var "+v+` = ""`, "button "+press+": "+v+" = pick(split("+list+"))", "big "+v)
	return p.made(popEach(nouns, g.in("%s picker|random %s|%s chooser|%s decider", "%s 뽑기|%s 정하기|랜덤 %s|%s 추천|%s 고르기")), f[1], s, c, d)
}

// popEach puts each of the names into each of the forms.
func popEach(names, forms string) string {
	var list []string
	for _, n := range strings.Split(names, "|") {
		for _, f := range strings.Split(forms, "|") {
			list = append(list, fmt.Sprintf(f, n))
		}
	}
	return strings.Join(list, "|")
}

// popNames2 does something with names: draws one, makes teams, an order, pairs.
func popNames2(g *gen) made {
	p := popNew(g, "")
	p.keep = func() bool { return false }
	names := strings.Split(g.in("Ann,Ben,Cleo,Dov", "가영,나래,다솜,라온"), ",")
	given := false
	own := func() {
		if given {
			return
		}
		given = true
		names = g.some(g.in("Ann|Ben|Cleo|Dov|Emma|Finn|Gus|Hana|Ivo|June|Kai|Lea", "가영|나래|다솜|라온|마루|바다|소라|아람|지우|하람|민준|서윤"), g.n(3, 6))
		p.add("for %s|with %[1]s|%[1]s|names: %[1]s", "%s|%[1]s 중에|이름은 %[1]s", p.and(names))
	}
	field := fmt.Sprintf("area %s = %q %s", g.in("names", "이름"), "@", g.in("Names", "이름(쉼표로)"))
	var nouns, free string
	var s []string
	c := newCheck("1")
	fill := func(v string) {
		popFill(c, g.in("names|name|list|people", "이름|명단|목록"), v, 1)
		popClick(c, g.in(popGoEn, popGoKo), 1)
	}
	checks := []*check{c}
	set := func(icon string) { p.icon, p.name, _ = strings.Cut(icon, " ") }
	switch g.IntN(4) {
	case 0:
		set(g.in("🎩 Name picker", "🎩 이름 뽑기"))
		nouns, free = g.in("name picker|random name picker|name draw|who is it picker", "이름 뽑기|발표자 뽑기|랜덤 이름|술래 뽑기|당첨자 추첨"), g.in("pick a name|who has to do it|who is next", "한 명 뽑아줘|누가 할지 뽑기|걸릴 사람 뽑기")
		p.extras(own, own)
		s = []string{field, g.in(`var name = ""`, `var 뽑힘 = ""`), g.in("button Pick: name = pick(split(names))", "button 뽑기: 뽑힘 = pick(split(이름))"), g.in("big name", "big 뽑힘")}
		fill(g.in("Quentin", "황보관"))
		popSee(c, g.in("quentin", "황보관"))
		d := newCheck("2")
		popClick(d, g.in(popGoEn, popGoKo), 1)
		popVaries(d, 2, 20)
		checks = append(checks, d)
	case 1:
		set(g.in("👥 Teams", "👥 팀 나누기"))
		n, fixed := 2, false
		nouns, free = g.in("team maker|team generator|random teams|team splitter", "팀 나누기|편 가르기|팀 짜기|랜덤 팀|조 짜기"), g.in("split us into teams|who is in which team", "팀 좀 나눠줘|편 먹기|조 나눠줘")
		p.extras(own, func() {
			if !fixed {
				fixed = true
				n = g.n(3, 5)
				p.add("with %d teams|for %[1]d teams|%[1]d teams", "%d팀|%[1]d팀으로|%[1]d개 조", n)
			}
		})
		s = []string{field, fmt.Sprintf(g.in("number n = %d 1..20 Teams", "number n = %d 1..20 팀 수"), n), g.in("var teams = []", "var 팀들 = []"),
			g.in("button Shuffle: teams = deal(shuffle(split(names)), n)", "button 나누기: 팀들 = deal(shuffle(split(이름)), n)"), g.in("for t in teams: items Team {i + 1} = t", "for t in 팀들: items {i + 1}팀 = t")}
		popFill(c, g.in("names|name|list|people", "이름|명단|목록"), g.in("Una, Vik, Wes, Xia", "둘리, 또치, 도우너, 희동"), 1)
		popFill(c, g.in("teams|number", "팀 수|팀|수"), "2", 2)
		popClick(c, g.in(popGoEn+"|make", popGoKo+"|나누기|짜기"), 1)
		popSee(c, g.in("team 1|1", "1팀|1"))
		popSee(c, g.in("team 2|2", "2팀|2"))
		popSee(c, g.in("xia", "희동"))
	case 2:
		set(g.in("🔀 Random order", "🔀 순서 정하기"))
		nouns, free = g.in("random order|order picker|turn order app|name shuffler|list shuffler", "순서 정하기|순서 뽑기|랜덤 순서|발표 순서|차례 정하기"), g.in("who goes first|in which order do we play", "누가 먼저 할지|발표 순서 정해줘|순서 섞어줘")
		p.extras(own, own)
		s = []string{field, g.in("var order = []", "var 순서 = []"), g.in("button Shuffle: order = shuffle(split(names))", "button 섞기: 순서 = shuffle(split(이름))"), g.in("for x in order: say {i + 1}. {x}", "for x in 순서: say {i + 1}. {x}")}
		fill(g.in("Quentin, Ursula", "황보관, 둘리"))
		popSee(c, g.in("1. quentin|1. ursula|quentin", "1. 황보관|1. 둘리|황보관"))
		popSee(c, g.in("2. quentin|2. ursula|ursula", "2. 황보관|2. 둘리|둘리"))
		d := newCheck("2")
		popClick(d, g.in(popGoEn, popGoKo), 1)
		popVaries(d, 3, 20)
		checks = append(checks, d)
	case 3:
		set(g.in("🪜 Ladder game", "🪜 사다리타기"))
		nouns, free = g.in("ladder game|ladder draw|ghost leg", "사다리타기|사다리 게임|사다리|사다리타기 게임"), g.in("draw who does what with a ladder", "사다리 타자|사다리로 정하기")
		prizes := strings.Split(g.in("Win,Blank,Blank,Blank,Blank,Blank", "당첨,꽝,꽝,꽝,꽝,꽝"), ",")
		p.extras(own)
		prizes = prizes[:len(names)]
		s = []string{fmt.Sprintf("text %s = %q %s", g.in("names", "이름"), "@", g.in("Names", "이름(쉼표로)")), fmt.Sprintf("text %s = %q %s", g.in("prizes", "결과"), strings.Join(prizes, ", "), g.in("Results", "결과(쉼표로)")), g.in("ladder names, prizes", "ladder 이름, 결과")}
		popFill(c, g.in("names", "이름"), g.in("Una, Vik", "둘리, 또치"), 1)
		popClick(c, g.in("draw|start|ladder|make|go", "만들기|시작|사다리|그리기"), 1)
		popChanged(c)
	}
	for i := range s {
		s[i] = strings.Replace(s[i], `"@"`, `"`+strings.Join(names, ", ")+`"`, 1)
	}
	return p.made(nouns, free, lines(s...), checks...)
}

// popLuck makes something up: a password, a colour, a yes or no, a PIN.
func popLuck(g *gen) made {
	p := popNew(g, "")
	set := func(icon string) { p.icon, p.name, _ = strings.Cut(icon, " ") }
	p.keep = func() bool { return false }
	c := newCheck("1")
	popClick(c, g.in(popGoEn+"|answer|ask|ask me", popGoKo+"|답|물어보기"), 1)
	var nouns, free string
	var s []string
	copied := false
	cp := func() {
		if !copied {
			copied = true
			p.add("with a copy button|and copy", "복사 버튼도|복사 되게")
		}
	}
	n, signs, asked := 12, true, false
	long := func() {
		if !asked {
			asked = true
			n = g.n(8, 24)
			p.add("%d characters|with %[1]d letters|%[1]d long|of length %[1]d", "%d자|%[1]d글자|길이 %[1]d", n)
		}
	}
	plain := func() {
		if signs {
			signs = false
			p.add("without symbols|letters and digits only|no special characters", "특수문자 없이|영문 숫자만|기호 빼고")
		}
	}
	switch g.IntN(4) {
	case 0, 1:
		set(g.in("🔑 Password", "🔑 비밀번호 생성기"))
		nouns, free = g.in("password generator|password maker|random password|password app|safe password generator", "비밀번호 생성기|비밀번호 만들기|랜덤 비밀번호|비번 생성기|암호 생성기"), g.in("i need a new password|make up a password", "비밀번호 하나 만들어줘|안전한 비번|비번 뭐로 하지")
		p.extras(long, long, plain, plain, cp)
		sign := ""
		if !signs {
			sign = ", false"
		}
		s = []string{fmt.Sprintf(g.in("number length = %d 4..64", "number 길이 = %d 4..64"), n), g.in(`var pw = ""`, `var 비번 = ""`), g.in("big pw", "big 비번"), g.in("button New: pw = password(length"+sign+")", "button 생성: 비번 = password(길이"+sign+")")}
		if copied {
			s = append(s, g.in("button Copy: copy(pw)", "button 복사: copy(비번)"))
		}
		popVaries(c, 5, 6)
	case 2:
		set(g.in("🎨 Random color", "🎨 랜덤 색"))
		nouns, free = g.in("random color|color generator|random color generator", "랜덤 색|색깔 뽑기|랜덤 색상"), g.in("give me a color|any color", "아무 색이나|색 하나 뽑아줘")
		p.extras(cp)
		s = []string{g.in(`var c = "#3b82f6"`, `var 색 = "#3b82f6"`), g.in("swatch Color = c", "swatch 색깔 = 색"), g.in("button New color: c = rgb(random(0, 255), random(0, 255), random(0, 255))", "button 새 색: 색 = rgb(random(0, 255), random(0, 255), random(0, 255))")}
		if copied {
			s = append(s, g.in("button Copy: copy(c)", "button 복사: copy(색)"))
		}
		popVaries(c, 4, 5)
	case 3:
		set(g.in("🤔 Yes or no", "🤔 예 아니오"))
		answers := strings.Split(g.in("Yes,No", "예,아니오"), ",")
		nouns, free = g.in("yes or no decider|yes no app|yes or no picker|decision maker", "예 아니오 뽑기|결정 장애 앱|할까 말까|결정 도우미"), g.in("should i or not|decide for me", "할까 말까 정해줘|대신 결정해줘")
		third := func() {
			if len(answers) < 3 {
				answers = append(answers, g.of(g.in("Maybe|Ask again|Later|Not today|Of course", "글쎄|나중에|다시 물어봐|오늘은 말고|당연하지")))
				p.add(`also "%s"|with %[1]s as well|and %[1]s too`, "%s도|'%[1]s'도 가끔|%[1]s까지", answers[2])
			}
		}
		p.extras(third, third)
		s = []string{g.in(`var answer = "?"`, `var 답 = "?"`), g.in("big answer", "big 답"), g.in("button Decide: answer = pick(", "button 정하기: 답 = pick(") + popQuote(answers) + ")"}
		c.Do[0].Names = append(c.Do[0].Names, g.in("decide", "정하기"), g.in("ask", "결정"))
		popVaries(c, 2, 20)
	}
	return p.made(nouns, free, lines(s...), c)
}
