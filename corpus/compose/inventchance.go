package compose

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
)

// inventMixer puts together what chance gives.
type inventMixer struct {
	*inventApp
	button string
	names  []string
}

func inventChance(g *gen) made {
	m := &inventMixer{inventApp: newInvent(g)}
	switch x := g.Float64(); {
	case x < 0.7:
		m.mix()
	case x < 0.82:
		m.faces()
	case x < 0.91:
		m.lottery()
	default:
		m.hand()
	}
	return m.finish()
}

// press draws the button.
func (m *inventMixer) press(one string) {
	if m.maybe(0.65) {
		m.button = m.word(inventGoEn, inventGoKo)
		m.names = []string{m.button}
		m.tell("button %1|button called %1|%1 button|press %1 for a new one|with %1 i get a new one", "버튼은 %1|%1 버튼|버튼 이름 %1|%1 누르면 새로|%1 누를 때마다 새로", m.quoted(m.button))
		return
	}
	m.button = m.in("New "+one, "뽑기")
	m.names = strings.Split(m.in(m.button+"|new|next|another|show|random|generate|give|pick|get|draw|roll|press", "뽑기|다음|하나|보기|보여|랜덤|추천|골라|새|생성|굴리기|누르"), "|")
	m.tell("a new one with a button|by pressing a button|on a button press", "버튼 누르면 새로|버튼 누를 때마다|버튼 하나로")
}

func (m *inventMixer) go1(c *check, times int) *check { return c.inventClick(times, m.names...) }

var inventRange = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`#([0-9]+)-([0-9]+)`) })

// mix puts a sentence or name together from parts.
func (m *inventMixer) mix() {
	banks := inventMixesEn()
	if m.ko() {
		banks = inventMixesKo()
	}
	b := banks[m.IntN(len(banks))]
	one, all := inventNames(m.gen, b[0])
	m.icon = b[1]
	m.head = m.in(title(all), one)
	n := m.n(4, 8)
	m.what = m.say("random %1 generator|%1 generator|%1 maker|machine that makes up a %1|%1 machine|generator for %2|random %1", "랜덤 %1|%1 만들기|%1 생성기|%1 뽑기|%1 지어주는 앱|무작위 %1 생성기|%1 자동 생성", one, all)
	if m.maybe(0.2) {
		who := m.any(m.in(inventForEn, inventForKo))
		if m.ko() {
			m.what = who + " " + m.what
		} else {
			m.what += " for " + who
		}
	}
	var parts []string
	for i, p := range b[3:] {
		name, items, _ := strings.Cut(p, ":")
		parts = append(parts, name)
		m.state = append(m.state, fmt.Sprintf("let %s = %s", string("abc"[i]), askList(inventFew(m.gen, strings.Split(items, "|"), n+m.n(0, 2)))))
	}
	rng := inventRange().FindStringSubmatch(b[2])
	if rng != nil {
		parts = append(parts, m.in("a number from ", "")+rng[1]+m.in(" to ", "~")+rng[2]+m.in("", " 숫자"))
	}
	m.tell("%1, each by chance|from %1|it combines %1|made of %1|puts %1 together|%1 thrown together", "%1 하나씩 조합|%1 섞어서|%1 합쳐서|%1 랜덤으로 이어서|%1 조합", strings.Join(parts, m.any(m.in(" + |, | and ", " + |, |, "))))
	m.tell("at least %1 of each|%1 or more of each|minimum %1 each, you make them up|with at least %1 words each, your choice", "각각 %1 개 이상|종류마다 최소 %1 개|하나당 %1 개 이상 알아서|%1 개씩은 넣어줘", m.many(n))
	m.press(one)
	m.show(inventMixExpr(b[2]), rng)
}

// inventMixExpr is the form as an expression: %1 is one of a, #10-99 a number.
func inventMixExpr(form string) string {
	var parts []string
	text := ""
	flush := func() {
		if text != "" {
			parts = append(parts, fmt.Sprintf("%q", text))
			text = ""
		}
	}
	for i := 0; i < len(form); i++ {
		switch {
		case form[i] == '%':
			flush()
			parts = append(parts, "pick("+string("abc"[form[i+1]-'1'])+")")
			i++
		case form[i] == '#':
			flush()
			r := inventRange().FindStringSubmatch(form[i:])
			parts = append(parts, fmt.Sprintf("random(%s, %s)", r[1], r[2]))
			i += len(r[0]) - 1
		default:
			text += form[i : i+1]
		}
	}
	flush()
	return strings.Join(parts, " + ")
}

// show draws how what was made is shown and kept.
func (m *inventMixer) show(expr string, rng []string) {
	out := m.in("out", "결과")
	if m.maybe(0.22) {
		k := m.n(3, 6)
		list := m.in("made", "목록")
		m.state = append(m.state, fmt.Sprintf("var %s = []", list))
		m.body = append(m.body, fmt.Sprintf("button %s: %s = map(range(%d), %s)", m.button, list, k, expr))
		l := m.label(m.word("ideas|results|suggestions|this time", "결과|추천|이번 결과"))
		m.out = append(m.out, fmt.Sprintf("items %s = %s", l, list))
		m.tell("always %1 at once, listed as %2|%1 of them per press (list %2)|%2: %1 at a time", "한 번에 %1개씩 %2 목록으로|누르면 %1개(%2)|%2에 %1개씩", k, strings.ToLower(l))
		c := m.go1(newCheck("so many"), 1)
		m.checks = append(m.checks, c.inventRows(k), askVaries(m.go1(newCheck("varies"), 1), 4, 6))
		return
	}
	m.state = append(m.state, fmt.Sprintf(`var %s = ""`, out))
	act := fmt.Sprintf("%s = %s", out, expr)
	m.out = append(m.out, "big "+out)
	if m.maybe(0.3) {
		l := m.label(m.word("made so far|count|how many|number of tries", "만든 횟수|횟수|몇 번째"))
		m.state = append(m.state, "var n = 0")
		act += "; n += 1"
		m.out = append(m.out, fmt.Sprintf("show %s = n", l))
		m.tell("count them as %1|%1 too|show %1", "%1도 보여줘|%1 표시|%1도", strings.ToLower(l))
		m.checks = append(m.checks, m.go1(newCheck("count"), 4).number(4))
	}
	m.body = append(m.body, fmt.Sprintf("button %s: %s", m.button, act))
	if m.maybe(0.25) {
		b := m.word("Keep it|Save|I like this one|Favorite", "저장|찜|마음에 들어|담기")
		l := m.word("Favorites|Saved|My list|The best", "찜 목록|저장한 것|모음")
		fav := m.in("favorites", "찜한")
		m.state = append(m.state, fmt.Sprintf("saved %s = []", fav))
		m.body = append(m.body, fmt.Sprintf(`button %s: if (%s != "" && !has(%s, %s)) add(%s, %s)`, b, out, fav, out, fav, out))
		m.out = append(m.out, fmt.Sprintf("items %s = %s", l, fav))
		m.tell("%1 keeps it in %2|button %1, the kept ones under %2|good ones can be kept with %1 (list %2)", "%1 누르면 %2에 남게|좋은 건 %1, %2에 보관|%1 버튼이랑 %2", m.quoted(b), m.in(strings.ToLower(l), l))
		m.checks = append(m.checks, m.go1(newCheck("kept"), 1).click(b, 1).reload().inventRows(1))
	} else if m.maybe(0.2) {
		b := m.word("Copy|Copy it", "복사|복사하기")
		m.body = append(m.body, fmt.Sprintf("button %s: copy(%s)", b, out))
		m.tell("and %1|%1 button|can be copied with %1", "%1 버튼도|%1도", m.quoted(b))
	}
	varies := m.go1(newCheck("varies"), 1)
	m.checks = append(m.checks, askVaries(varies, 4, 10))
	if rng != nil {
		m.checks = append(m.checks, inventBetween(m.go1(newCheck("number"), 1), inventAtoi(rng[1]), inventAtoi(rng[2])))
	} else if len(m.checks) < 2 {
		m.checks = append(m.checks, m.go1(newCheck("shows one"), 1).inventChanged())
	}
}

func inventAtoi(s string) int {
	n := 0
	for _, r := range s {
		n = 10*n + int(r-'0')
	}
	return n
}

// Faces that dice may have.
var inventFacesEn = sync.OnceValue(func() [][]string {
	return inventBank("weather;☀️|🌧️|❄️|☁️|⛈️|🌈|🌬️|🌫️\nfruit;🍎|🍌|🍇|🍓|🍉|🍑|🍐|🍋\nfeeling;😀|😢|😠|😍|😴|😮|😎|😱\nanimal;🐶|🐱|🐰|🦊|🐻|🐼|🐸|🐵\nsports;⚽|🏀|🎾|🏐|🏓|🏸|⛳|🎳\nfood;🍕|🍔|🍣|🌮|🍜|🥗|🍝|🥪\nvehicle;🚗|🚌|🚲|🚂|🚀|⛵|🚁|🚜\nflower;🌷|🌹|🌻|🌼|🌸|🌺|💐|🪻\nstory;🏰|🐉|🗝️|👑|🧙|🚢|🌋|🎁\nsea;🐳|🐙|🐠|🦀|🐬|🦈|🐚|🐢")
})
var inventFacesKo = sync.OnceValue(func() [][]string {
	return inventBank("날씨;☀️|🌧️|❄️|☁️|⛈️|🌈|🌬️|🌫️\n과일;🍎|🍌|🍇|🍓|🍉|🍑|🍐|🍋\n감정;😀|😢|😠|😍|😴|😮|😎|😱\n동물;🐶|🐱|🐰|🦊|🐻|🐼|🐸|🐵\n운동;⚽|🏀|🎾|🏐|🏓|🏸|⛳|🎳\n음식;🍕|🍔|🍣|🌮|🍜|🥗|🍝|🥪\n탈것;🚗|🚌|🚲|🚂|🚀|⛵|🚁|🚜\n꽃;🌷|🌹|🌻|🌼|🌸|🌺|💐|🪻\n이야기;🏰|🐉|🗝️|👑|🧙|🚢|🌋|🎁\n바다;🐳|🐙|🐠|🦀|🐬|🦈|🐚|🐢")
})

// faces are dice with pictures.
func (m *inventMixer) faces() {
	banks := inventFacesEn()
	if m.ko() {
		banks = inventFacesKo()
	}
	b := banks[m.IntN(len(banks))]
	all := inventFew(m.gen, strings.Split(b[1], "|"), 6)
	k := m.n(1, 4)
	m.icon, m.head = "🎲", m.in(title(b[0])+" dice", b[0]+" 주사위")
	m.what = m.say("%1 dice|dice with %1 emojis instead of dots|%1 emoji dice|die with six %1 emojis", "%1 주사위|%1 이모지 주사위|점 대신 %1 이모지가 있는 주사위|%1 그림 주사위", b[0])
	m.bare = k > 1
	if m.maybe(0.4) {
		m.tell("faces %1|with %1|on it %1", "면은 %1|%1 이렇게 여섯 면|그림은 %1", strings.Join(all, " "))
	} else {
		m.tell("six faces, you choose them|with six different pictures|6 pictures of your choice", "면 여섯 개 알아서|그림 6개 알아서 넣어줘|여섯 면 다 다르게")
	}
	if k > 1 {
		m.tell("%1 of them|%1 dice at once|roll %1 at a time", "%1 개 한 번에|주사위 %1 개|한 번에 %1 개씩", m.many(k))
	}
	m.press(m.in("throw", ""))
	m.state = append(m.state, "let faces = "+askList(all))
	expr, over := "pick(faces)", 3
	if k > 1 {
		expr = fmt.Sprintf(`join(map(range(%d), pick(faces)), " ")`, k)
	}
	out := m.in("out", "결과")
	m.state = append(m.state, fmt.Sprintf(`var %s = ""`, out))
	act := out + " = " + expr
	if m.maybe(0.4) {
		l := m.label(m.word("throws|rolls|rounds", "던진 횟수|횟수|판"))
		m.state = append(m.state, "var n = 0")
		act += "; n += 1"
		m.out = append(m.out, fmt.Sprintf("show %s = n", l))
		m.tell("count the %1|%1 counted|show %1", "%1도|%1 표시|%1도 세줘", strings.ToLower(l))
		m.checks = append(m.checks, m.go1(newCheck("count"), 5).number(5))
	}
	m.body = append(m.body, "big "+out, fmt.Sprintf("button %s: %s", m.button, act))
	m.checks = append(m.checks, askVaries(m.go1(newCheck("varies"), 1), over, 20))
	if strings.Contains(strings.Join(m.parts, " "), all[0]) {
		m.checks = append(m.checks, pressAny(m.go1(newCheck("a face"), 1), all...))
	}
}

// lottery draws numbers without repeats.
func (m *inventMixer) lottery() {
	k, most := m.n(3, 7), m.step(20, 90, 1)
	one := m.of(m.in("lottery|lotto|raffle|bingo|lucky numbers|tombola", "로또|복권|행운 번호|추첨|경품 번호|빙고"))
	m.icon, m.head = "🍀", m.in(title(one)+" numbers", one+" 번호")
	m.head = strings.Replace(m.head, "numbers numbers", "numbers", 1)
	m.head = strings.Replace(m.head, "번호 번호", "번호", 1)
	m.what = m.say("%1 draw|%1 generator|%1 picker", "%1 번호 뽑기|%1 번호 생성기|%1 번호 추천", one)
	m.what = strings.Replace(m.what, "번호 번호", "번호", 1)
	m.tell("%1 out of %2|%1 different numbers from 1 to %2|%1 numbers between 1 and %2, none twice", "1부터 %2까지 중 %1 개|%2까지 숫자 중 %1 개, 중복 없이|1~%2에서 %1 개", m.many(k), most)
	m.press(m.in("draw", ""))
	list := m.in("drawn", "번호들")
	m.state = append(m.state, fmt.Sprintf("var %s = []", list))
	draw := fmt.Sprintf("sample(range(1, %d), %d)", most, k)
	if m.maybe(0.7) {
		m.tell("sorted|smallest first|in order", "작은 수부터|오름차순|정렬해서")
		draw = "sort(" + draw + ")"
	}
	m.body = append(m.body, fmt.Sprintf("button %s: %s = %s", m.button, list, draw))
	if m.maybe(0.5) {
		m.out = append(m.out, fmt.Sprintf(`big join(%s, " ")`, list))
		m.tell("in one big line|large, side by side|all in one line, big", "한 줄에 크게|크게 나란히|큰 글씨로 한 줄")
	} else {
		l := m.label(m.word("numbers|drawn|the numbers", "번호|당첨 번호|뽑힌 수"))
		m.out = append(m.out, fmt.Sprintf("items %s = %s", l, list))
		m.tell("as a list (%1)|list %1|one below the other, %1", "%1 목록으로|%1으로/로 한 줄씩|%1 아래로 쭉", strings.ToLower(l))
		m.checks = append(m.checks, m.go1(newCheck("so many"), 1).inventRows(k))
	}
	m.checks = append(m.checks, askVaries(m.go1(newCheck("varies"), 1), 4, 8), inventBetween(m.go1(newCheck("number"), 1), 1, most))
}

// hand draws cards of a deck.
func (m *inventMixer) hand() {
	k := m.n(1, 7)
	short := m.maybe(0.3)
	ranks := "A|2|3|4|5|6|7|8|9|10|J|Q|K"
	m.icon, m.head = "🃏", m.in("Card draw", "카드 뽑기")
	m.what = m.say("card drawer|playing cards to draw|virtual deck|deck of cards app|random playing cards", "트럼프 카드 뽑기|카드 뽑기|랜덤 트럼프 카드|카드 덱", "")
	m.bare = true
	if short {
		ranks = "7|8|9|10|J|Q|K|A"
		m.tell("32 cards, from 7 to ace|only from seven up to ace|the small deck, 7 to A", "7부터 A까지 32장|작은 덱(7~A)|32장짜리로")
	} else {
		m.tell("a full deck of 52|all 52 cards|52 cards, four suits", "52장 전부|52장 한 벌|네 무늬 52장")
	}
	if k == 1 {
		m.tell("one at a time|one card per press", "한 번에 한 장|누르면 한 장씩")
	} else {
		m.tell("draws %1 at a time|%1 per press|each time %1 different ones", "한 번에 %1 장|누르면 %1 장|%1 장씩 겹치지 않게", m.many(k))
	}
	m.press(m.in("hand", ""))
	m.state = append(m.state, fmt.Sprintf(`let deck = flat(map(["♠", "♥", "♦", "♣"], s => map(%s, r => s + r)))`, askList(strings.Split(ranks, "|"))))
	list := m.in("hand", "패")
	m.state = append(m.state, fmt.Sprintf("var %s = []", list))
	m.body = append(m.body, fmt.Sprintf("button %s: %s = sample(deck, %d)", m.button, list, k))
	m.out = append(m.out, fmt.Sprintf(`big join(%s, " ")`, list))
	m.checks = append(m.checks, askVaries(m.go1(newCheck("varies"), 1), 4, 12))
	m.checks = append(m.checks, pressAny(m.go1(newCheck("a suit"), 1), "♠", "♥", "♦", "♣", "spade", "heart", "diamond", "club", "스페이드", "하트", "다이아", "클로버"))
}
