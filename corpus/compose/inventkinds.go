package compose

import (
	"fmt"
	"strings"
)

// inventKinds draws from one of several pools, that a person chooses or has a button for.
func inventKinds(g *gen) made {
	p := &inventPicker{inventApp: newInvent(g)}
	n := g.n(4, 6)
	names, pools, joined := p.groups(n)
	p.tellKinds(names, joined)
	for i, pool := range pools {
		p.state = append(p.state, fmt.Sprintf("let %s = %s", string("abc"[i]), askList(pool)))
	}
	out := g.in("out", "결과")
	p.state = append(p.state, fmt.Sprintf(`var %s = ""`, out))
	if p.button == "" {
		for i, l := range names {
			p.body = append(p.body, fmt.Sprintf("button %s: %s = pick(%s)", l, out, string("abc"[i])))
			if i < 2 {
				p.checks = append(p.checks, askVaries(newCheck("varies").click(l, 1), 2, 18))
			}
		}
	} else {
		p.chosen(names, out)
	}
	p.out = append(p.out, "big "+out)
	p.tell("at least %1 each|%1 or more of each|minimum %1 per kind|you fill in %1 or more for each", "각각 %1 개 이상|종류마다 최소 %1 개|%1 개 이상씩 알아서 넣어줘|하나당 %1 개 넘게", p.many(n))
	return p.finish()
}

// groups draws the kinds: those of one thing, or things that have nothing to do with each other.
func (p *inventPicker) groups(n int) (names []string, pools [][]string, joined string) {
	if p.maybe(0.75) {
		banks := inventGroupsEn()
		if p.ko() {
			banks = inventGroupsKo()
		}
		b := banks[p.IntN(len(banks))]
		p.one, p.all = inventNames(p.gen, b[0])
		p.icon = b[1]
		for _, s := range b[2:] {
			name, items, _ := strings.Cut(s, ":")
			names = append(names, name)
			pools = append(pools, inventFew(p.gen, strings.Split(items, "|"), n+p.n(0, 2)))
		}
		p.head = p.in(title(p.all), p.one+" 뽑기")
	} else {
		k := p.n(2, 3)
		for len(pools) < k {
			b := p.pool()
			one, _ := inventNames(p.gen, b[0])
			if p.taken[b[0]] || p.taken[one] {
				continue
			}
			p.taken[b[0]], p.taken[one], p.icon = true, true, b[1]
			names, pools = append(names, p.label(one)), append(pools, inventFew(p.gen, strings.Split(b[2], "|"), n+p.n(0, 2)))
		}
		p.head = p.in("Pick one", "하나 뽑기")
	}
	said := make([]string, len(names))
	for i := range names {
		said[i] = p.in(strings.ToLower(names[i]), names[i])
	}
	last := len(said) - 1
	return names, pools, strings.Join(said[:last], ", ") + p.in(" or ", " 아니면 ") + said[last]
}

// tellKinds says what is wanted: a button for each kind, or a choice and a button.
func (p *inventPicker) tellKinds(names []string, joined string) {
	one := p.one
	if one == "" {
		one = joined
	}
	each := p.maybe(0.45)
	p.what = p.say("random %1|%1 picker|random %1 app|surprise app (%1)|%1 machine", "%1 뽑기|랜덤 %1|%1 골라주는 앱|%1 추천", one)
	if p.one != "" {
		p.tell("%1|kinds: %1|either %1|i want %1|it can be %1", "%1|종류는 %1|%1 중에서|%1 나눠서", joined)
	}
	if each {
		p.tell("a button for each|one button per kind|each has its own button, one comes up at random", "버튼 하나씩|각각 버튼 따로|버튼을 따로 눌러서 하나씩")
		return
	}
	p.button = p.word(inventGoEn, inventGoKo)
}

// chosen draws of the kind that is chosen.
func (p *inventPicker) chosen(names []string, out string) {
	l := p.label(p.word("category|kind|topic|type", "종류|분류|주제|카테고리"))
	v, field := p.in("k", l), " "+l
	if v == l {
		field = ""
	}
	word := p.any("choice|choice|radio")
	p.body = append(p.body, fmt.Sprintf("%s %s%s: %s", word, v, field, strings.Join(names, " | ")))
	expr := string("abc"[len(names)-1])
	for i := len(names) - 2; i >= 0; i-- {
		expr = fmt.Sprintf("%s == %q ? %s : %s", v, names[i], string("abc"[i]), expr)
	}
	p.body = append(p.body, fmt.Sprintf("button %s: %s = pick(%s)", p.button, out, expr))
	if word == "radio" {
		p.tell("%2 with radio buttons, then %1|radio buttons for the %2 and a button %1|%2 as radio buttons, %1 shows one", "%2 라디오 버튼, %1 누르면 하나|라디오로 %2 고르고 %1|%2은/는 라디오 버튼, %1 버튼", p.quoted(p.button), strings.ToLower(l))
	} else {
		p.tell("choose the %2 in a drop-down, press %1|%1 button, %2 to choose from a list|first the %2, then %1 shows one|i choose the %2 and press %1", "%2은/는 목록에서 고르고 %1 누르기|%2 선택하고 %1 버튼|%2 고른 다음 %1 누르면 하나", p.quoted(p.button), strings.ToLower(l))
	}
	for _, o := range names[:2] {
		p.checks = append(p.checks, askVaries(newCheck("varies").choose(l, o).click(p.button, 1), 2, 18))
	}
}
