package compose

import (
	"fmt"
	"strings"
	"sync"
)

// inventCards draws flash cards of pairs.
func inventCards(g *gen) made {
	a := newInvent(g)
	p := a.pairs()
	for g.ko() && strings.Contains("로마 숫자|약자|동사|영어", p.front) { // the app's words must be Korean
		p = a.pairs()
	}
	topic := p.topics[g.IntN(len(p.topics))]
	a.icon = p.icon
	front, back := p.front, p.back
	n := g.n(5, min(14, len(p.pairs)))
	if p.whole && g.maybe(0.5) {
		n = len(p.pairs)
	}
	list := inventFew(g, p.pairs, n)
	a.what = a.say("flash cards for %1|%2 flashcards|%2 cards to flip|flashcard app for %1|cards to learn %1|deck of cards: %2|%2 flash cards", "%1 플래시카드|%1 암기 카드|%1 카드|%1 외우기 카드|뒤집는 %1 카드|%1 단어 카드", topic, strings.TrimPrefix(topic, "the "))
	if g.ko() {
		a.what = strings.ReplaceAll(a.what, "단어 단어", "단어")
	}
	if g.maybe(0.25) {
		who := a.any(a.in(inventForEn, inventForKo))
		if g.ko() {
			a.what = who + " " + a.what
		} else {
			a.what += " for " + who
		}
	}
	a.bare = strings.HasSuffix(a.what, "cards") || strings.Contains(a.what, "cards for") || strings.Contains(a.what, "cards to")
	a.head = g.in(title(strings.TrimPrefix(topic, "the "))+" cards", topic+" 카드")
	given := g.maybe(0.4) && n < 13
	a.tellCards(list, given, p.whole && n == len(p.pairs))
	said := g.maybe(0.6)
	if said && g.maybe(0.25) && len(inventBacks(list)) == n && !given && !a.foreign(list[0][1]) {
		front, back = back, front
		for i := range list {
			list[i][0], list[i][1] = list[i][1], list[i][0]
		}
	}
	if said {
		a.tell("%1 in front, %2 on the back|front %1, back %2|it shows the %1, a click turns to the %2|i see the %1 and turn it for the %2", "앞면 %1, 뒷면 %2|앞은 %1 뒤집으면 %2|%1 보이고 뒤집으면 %2", front, back)
	}
	if g.maybe(0.25) && front != back {
		a.growing(list, front, back)
	} else {
		a.turning(list, given)
	}
	return a.finish()
}

// tellCards says which cards there are.
func (a *inventApp) tellCards(list [][2]string, given, whole bool) {
	switch {
	case given:
		var names []string
		for _, x := range list {
			names = append(names, x[0])
		}
		a.tell("%1|with %1|for %1|cards for %1|these: %1|%1, you know the rest", "%1|%1 나오게|카드는 %1|%1 이렇게|%1, 뒷면은 알아서", strings.Join(names, ", "))
	case whole:
		a.tell("all of them|all %1|complete, all %1", "전부|%1 개 전부|다 넣어줘", len(list))
	default:
		a.tell("%1 cards|at least %1|%1 or more, you fill them in|%1 cards, you know them|make up %1 cards", "%1 장|%1 장 이상|카드 %1 장 알아서 넣어줘|최소 %1 장|%1 개 이상", a.many(len(list)))
	}
}

// foreign tells whether a text is in another script than the language of the app.
func (a *inventApp) foreign(s string) bool {
	if a.ko() {
		return quizLatin(s)
	}
	return strings.ContainsFunc(s, func(r rune) bool { return r >= '가' && r <= '힣' })
}

func (a *inventApp) pairs() inventPair {
	if a.ko() {
		return inventPairsKo()[a.IntN(len(inventPairsKo()))]
	}
	return inventPairsEn()[a.IntN(len(inventPairsEn()))]
}

func inventBacks(list [][2]string) map[string]bool {
	m := map[string]bool{}
	for _, x := range list {
		m[x[1]] = true
	}
	return m
}

var inventFlips = sync.OnceValue(func() []string {
	return strings.Split("flip|turn|answer|back side|뒤집기|뒤집|정답|뒷면", "|")
})

// turning shows one card after the other.
func (a *inventApp) turning(list [][2]string, given bool) {
	a.body = append(a.body, "cards")
	for _, x := range list {
		f := x[0]
		if strings.ContainsAny(f, ":=|") {
			f = `"` + f + `"`
		}
		a.body = append(a.body, "q "+f+" = "+x[1])
	}
	if a.maybe(0.5) {
		a.tell("with flip and next|click to turn, next for another|flip, next, back|a next button", "뒤집기랑 다음 버튼|눌러서 뒤집고 다음|다음 버튼도|뒤집고 넘기기")
	}
	if a.maybe(0.2) && !(a.ko() && quizLatin(list[0][0]+list[0][1])) {
		l := a.label(a.word("all|overview|the whole list|look it up", "전체|전체 목록|한눈에 보기|모아 보기"))
		var all []string
		for _, x := range list {
			all = append(all, x[0]+": "+x[1])
		}
		a.out = append(a.out, fmt.Sprintf("items %s = %s", l, askList(all)))
		a.tell("below a list of everything (%1)|under it %1 as a list|%1 at the bottom with every pair", "밑에 %1 목록|맨 아래 %1|%1도 목록으로", strings.ToLower(l))
		a.checks = append(a.checks, newCheck("list").inventRows(len(list)))
	} else {
		n := len(inventFronts(list))
		a.checks = append(a.checks, askVaries(newCheck("as many as wanted").inventClick(1, "next", "다음"), n, len(list)))
	}
	turn := newCheck("turns").inventClick(1, inventFlips()...)
	if given {
		a.checks = append(a.checks, turn.text(list[0][1]))
		a.checks = append(a.checks, newCheck("second").inventClick(1, "next", "다음").inventClick(1, inventFlips()...).text(list[1][1]))
		return
	}
	a.checks = append(a.checks, turn.inventChanged())
}

func inventFronts(list [][2]string) map[string]bool {
	m := map[string]bool{}
	for _, x := range list {
		m[x[0]] = true
	}
	return m
}

// growing are cards of a list that grows, which come back after days.
func (a *inventApp) growing(list [][2]string, front, back string) {
	var rows []string
	f, b := a.label(front), a.label(back)
	v1, v2 := "a", "b"
	for _, x := range list {
		rows = append(rows, fmt.Sprintf("{%s: %q, %s: %q}", v1, x[0], v2, x[1]))
	}
	name := a.in("cards1 Cards", "카드")
	add := ""
	if a.maybe(0.5) {
		w := a.word("Add card|New card|Put it in|Learn this", "카드 추가|새 카드|넣기|추가하기")
		add = "\n  add " + w
		a.tell("i can add my own (%1, %2) with %3|more cards (%1 and %2) can be added, button %3|%3 adds a card with %1 and %2", "%3 버튼으로 %1, %2 더 넣을 수 있게|내가 %1, %2 적고 %3|카드 추가도 가능하게(%1, %2, 버튼 %3)", front, back, a.quoted(w))
	} else {
		a.tell("i can add my own with %1 and %2|more can be added (%1, %2)|own cards too: %1 and %2", "%1이랑/랑 %2 적어서 더 추가할 수 있게|내 카드도 추가(%1, %2)|%1, %2 더 넣을 수 있게", front, back)
	}
	a.tell("those i know come back days later|spaced repetition|known ones come back later, the others the same day|it asks again after some days", "아는 건 며칠 뒤에 다시 나오게|간격 두고 복습|모르는 건 그날 또, 아는 건 며칠 뒤에|며칠 뒤 다시 물어보게")
	a.body = append(a.body, fmt.Sprintf("list %s: text %s %s, text %s %s%s\n  review %s, %s\n  rows [%s]", name, v1, f, v2, b, add, v1, v2, strings.Join(rows, ", ")))
	word := a.in("Zebra", "얼룩말")
	press := []string{a.in("add", "추가")}
	if add != "" {
		press[0] = strings.TrimPrefix(add, "\n  add ")
	}
	add1 := func(c *check) *check {
		c.fill(f, word).fill(b, word+"!")
		return c.inventClick(1, press...)
	}
	a.checks = append(a.checks, add1(newCheck("own card")).reload().text(word))
	a.checks = append(a.checks, newCheck("turns").inventClick(1, a.in("show answer", "정답 보기"), "show", "answer", "flip", "turn", "정답", "뒤집", "답").inventChanged())
}
