package compose

import (
	"fmt"
	"slices"
	"strings"
)

// Tools on a typed list of names or things: figures of it, and what a button draws.
func init() {
	register("compose-textual-names", 2, textualNames)
}

func textualItems(s string) []string {
	var list []string
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == '\n' }) {
		list = append(list, strings.TrimSpace(w))
	}
	return list
}

// textualListOps are figures of a list; who is what stands in it.
func textualListOps(g *gen, who string) []textualOp {
	f := fmt.Sprintf
	numOp := func(say, expr string, h func(x []string) float64) textualOp {
		return textualNum(say, expr, func(s string) float64 { return h(textualItems(s)) })
	}
	each := func(say, expr string, list bool, h func(i int, w string) string) textualOp {
		o := textualStr(say, expr, func(s string) string {
			x := textualItems(s)
			for i := range x {
				x[i] = h(i, x[i])
			}
			return strings.Join(x, "\n")
		})
		o.list = list
		return o
	}
	n, first, cost := g.n(2, 6), g.n(2, 4), g.step(40, 900, 10)
	from, gap, hour := g.n(2, 300), g.textualPair(3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30), g.n(8, 19)
	sign := g.of("★|✓|->|•|#|♥|→|+|~")
	by := textualRaw(g, " and | & | - | / |; | > ")
	sep := textualRaw(g, ": | - |. | → ")
	letter := string(rune('A' + g.IntN(20)))
	ops := []textualOp{
		numOp(g.of(g.in("how many there are|number of "+who+"|count of "+who, "몇 명인지|인원|명단 인원수")), "len(@)", func(x []string) float64 { return float64(len(x)) }),
		numOp(f(g.of(g.in("groups of %d (rounded up)|how many tables of %d are needed (rounded up)", "%d명씩 몇 조인지 (올림)|%d인용 탁자 개수 (올림)")), n), f("ceil(len(@) / %d)", n), func(x []string) float64 { return float64((len(x) + n - 1) / n) }),
		numOp(f(g.of(g.in("left over after groups of %d|remainder when grouped by %d", "%d명씩 묶고 남는 인원|%d명씩 나눌 때 나머지")), n), f("len(@) %% %d", n), func(x []string) float64 { return float64(len(x) % n) }),
		numOp(f(g.of(g.in("share of each if %d are split evenly|%d divided by how many there are", "%d 똑같이 나눈 한 명 몫|한 사람 몫 (%d 나누기 인원)")), cost), f("%d / len(@)", cost), func(x []string) float64 { return float64(cost) / float64(len(x)) }),
		numOp(f(g.of(g.in("total at %d each|%d times how many there are", "한 명에 %d씩일 때 합계|인원 곱하기 %d")), from), f("len(@) * %d", from), func(x []string) float64 { return float64(len(x) * from) }),
		textualStr(g.of(g.in("first on the list|the first one", "맨 앞 사람|첫 번째")), "first(@)", func(s string) string { return textualItems(s)[0] }),
		textualStr(g.of(g.in("last on the list|the last one", "맨 뒤 사람|마지막 사람")), "last(@)", func(s string) string { x := textualItems(s); return x[len(x)-1] }),
		textualStr(f(g.of(g.in("all joined by \"%s\" (spaces as shown)|one line with \"%s\" between", "사이에 \"%s\" 넣어 이은 한 줄|한 줄로, 사이에 \"%s\"")), by), f(`join(@, "%s")`, by), func(s string) string { return strings.Join(textualItems(s), by) }),
		textualStr(f(g.of(g.in("only the first %d (commas between)|first %d of the list (with commas)", "앞 %d명만 (쉼표로)|앞에서 %d명 (쉼표로 이어서)")), first), f("join(take(@, %d))", first), func(s string) string { x := textualItems(s); return strings.Join(x[:min(first, len(x))], ", ") }),
		textualStr(f(g.of(g.in("all after the first %d (commas between)|the rest without the first %d (with commas)", "앞 %d명 뺀 나머지 (쉼표로)|%d명 뒤부터 (쉼표로 이어서)")), first), f("join(drop(@, %d))", first), func(s string) string { x := textualItems(s); return strings.Join(x[min(first, len(x)):], ", ") }),
		each(f(g.of(g.in("a numbered list (like \"1%sname\")|numbered (lines like \"1%sname\")", "번호 붙인 명단 (\"1%s이름\"처럼)|번호 목록 (\"1%s이름\" 모양)")), sep), f(`map(range(len(@)), it + "%s" + @[it - 1])`, sep), true, func(i int, w string) string { return f("%d%s%s", i+1, sep, w) }),
		each(f(g.of(g.in("seats from number %d on (lines like \"%[1]d%[2]sname\")|seat plan starting at %d (lines like \"%[1]d%[2]sname\")", "%d번부터 자리표 (\"%[1]d%[2]s이름\"처럼)|자리 번호 %d부터 (\"%[1]d%[2]s이름\" 모양)")), from, sep), f(`map(range(len(@)), (it + %d) + "%s" + @[it - 1])`, from-1, sep), true, func(i int, w string) string { return f("%d%s%s", i+from, sep, w) }),
		each(f(g.of(g.in("times every %d minutes from %02d:00 (lines like \"%02[2]d:00 name\")|slots of %d minutes from %02d:00 (lines like \"%02[2]d:00 name\")", "%d분 간격 시간표, %02d:00부터 (\"%02[2]d:00 이름\"처럼)|차례 시각 (%d분마다, %02d:00 시작, \"%02[2]d:00 이름\" 모양)")), gap, hour), f(`map(range(len(@)), clock(%d + (it - 1) * %d) + " " + @[it - 1])`, hour*60, gap), true, func(i int, w string) string {
			m := hour*60 + i*gap
			return f("%02d:%02d %s", m/60%24, m%60, w)
		}),
		each(f(g.of(g.in("each with %s in front (a space after it)|a line for each starting with %s and a space", "앞에 %s 붙인 명단 (한 칸 띄고)|한 줄씩 %s 기호로 시작하게 (한 칸 띄고)")), sign), f(`map(@, "%s " + it)`, sign), true, func(_ int, w string) string { return sign + " " + w }),
	}
	hello := g.of(g.in("Hello NAME!|Welcome, NAME|NAME was here|Bravo NAME|Thank you NAME!|NAME is next|For NAME with love|Good night NAME|Badge of NAME|NAME gets a cake", "NAME님 안녕하세요|NAME 최고!|어서 와 NAME|NAME 차례|고마워요 NAME님|NAME 화이팅|NAME에게|NAME님 축하해요|NAME 출석|NAME님 명찰"))
	a, b, _ := strings.Cut(hello, "NAME")
	expr := "it"
	if a != "" {
		expr = `"` + a + `" + it`
	}
	if b != "" {
		expr += ` + "` + b + `"`
	}
	ops = append(ops, each(f(g.of(g.in("a greeting for everyone (\"%s\")|one line each (like \"%s\")", "한 명씩 인사말 (\"%s\")|한 줄씩 문구 (\"%s\" 모양)")), strings.Replace(hello, "NAME", g.in("NAME", "이름"), 1)), f("map(@, %s)", expr), true, func(_ int, w string) string { return a + w + b }))
	sorted := textualStr(g.of(g.in("sorted from A to Z|alphabetical order", "가나다순 명단|가나다순으로 정렬")), "sort(@)", func(s string) string { return "" })
	sorted.list = true
	rev := textualStr(g.of(g.in("list in reverse order|bottom to top", "거꾸로 된 순서|뒤에서부터 명단")), "reverse(@)", func(s string) string { return "" })
	rev.list = true
	ops = append(ops, sorted, rev)
	if !g.ko() {
		ops = append(ops, numOp(f(g.of("how many start with %s|count starting with %s"), letter), f(`count(@, starts(it, "%s"))`, letter), func(x []string) float64 {
			return float64(len(slices.DeleteFunc(x, func(w string) bool { return !strings.HasPrefix(w, letter) })))
		}))
	}
	return ops
}

// A textualDraw is what a button does with the list.
type textualDraw struct {
	say, vars, button, action string
	lines                     []string
	see                       func(c *check, x []string)
}

// textualDraws draws one: teams, an order, a few of them, pairs or one.
func textualDraws(g *gen, xs string) textualDraw {
	n := g.n(2, 5)
	word := g.of(g.in("Team|Group|Boat|Table|Squad|Van|Tent|Crew|Room|Raft|Canoe|Lab|Bench|Choir|Kitchen", "조|팀|모둠|탁자|분대|텐트|배|방|반|줄|차|부스"))
	btn := g.of(g.in("Go|Mix|Make teams|Shuffle|Deal|Draw|Roll|Start|Split|Sort them|Fate|Decide|Stir|Do it|Toss|Surprise me", "시작|섞기|뽑기|나누기|돌리기|정하기|추첨|고고|배정|운명|짜기|결정|누르기|굴리기"))
	head := g.of(g.in("Order|Line-up|Turn order|Sequence|Queue", "순서|발표 순서|차례|줄 서기|출발 순서"))
	prize := g.of(g.in("Winners|Lucky ones|Helpers|Chosen|Volunteers|Finalists", "당첨자|도우미|뽑힌 사람|발표자|행운아|청소 당번"))
	f := fmt.Sprintf
	all := func(c *check, x []string) {
		for _, w := range x {
			c.text(w)
		}
	}
	q := func(s string) string { return `"` + s + `"` }
	teams := func(say, expr string, many func(x []string) int) textualDraw {
		label, one, next := word+" {i + 1}", func(i int) string { return f("%s %d", word, i) }, q(word+" 1")
		if g.ko() {
			label, one, next = "{i + 1}"+word, func(i int) string { return f("%d%s", i, word) }, q("1"+word)
		}
		name := g.in("teams", "팀들")
		return textualDraw{
			say:  f(g.of(g.in("button %s %s, called %s and so on|%[1]s %[2]s (%[3]s, ...)|when i press %[1]s it %[2]s, named %[3]s and so on", "%s 버튼 누르면 %s, 이름은 %s 이런 식|버튼 %s: %s (%s, …)")), q(btn), say, next),
			vars: "var " + name + " = []", button: btn, action: name + " = " + expr, lines: []string{"for x in " + name + ": show " + label + " = join(x)"},
			see: func(c *check, x []string) { all(c, x); c.text(one(many(x))); c.gone(one(many(x) + 1)) },
		}
	}
	switch g.n(0, 5) {
	case 0:
		return teams(f(g.in("splits them at random into teams of %d", "무작위로 %d명씩 나누기"), n), f("chunk(shuffle(%s), %d)", xs, n), func(x []string) int { return (len(x) + n - 1) / n })
	case 1:
		return teams(f(g.in("deals them at random into %d teams", "무작위로 %d팀 만들기"), n), f("deal(shuffle(%s), %d)", xs, n), func(x []string) int { return n })
	case 2:
		v := g.in("order", "차례대로")
		return textualDraw{say: f(g.of(g.in("button %s mixes them into a random order, list %s|%[1]s shuffles all (list %[2]s)", "%s 버튼으로 전부 섞어서 %s 목록에|버튼 %s 누르면 무작위로 섞은 %s")), q(btn), q(head)), vars: "var " + v + " = []", button: btn, action: f("%s = shuffle(%s)", v, xs), lines: []string{"items " + head + " = " + v},
			see: func(c *check, x []string) { all(c, x); textualRows(c, len(x)) }}
	case 3:
		v := g.in("drawn", "뽑음")
		return textualDraw{say: f(g.of(g.in("button %s draws %d different ones at random, list %s|%[1]s picks %[2]d by chance without repeats (list %[3]s)", "%s 버튼 누르면 안 겹치게 %d명 뽑아 %s 목록에|버튼 %s: 무작위로 서로 다른 %d명 (%s)")), q(btn), n, q(prize)), vars: "var " + v + " = []", button: btn, action: f("%s = sample(%s, %d)", v, xs, n), lines: []string{"items " + prize + " = " + v},
			see: func(c *check, x []string) { textualRows(c, n) }}
	case 4:
		v, by := g.in("mixed", "묶음"), textualRaw(g, " & | + | - | x | ♥ ")
		label := g.of(g.in("Pairs|Duos|Partners|Matches", "짝|짝꿍|대진|파트너"))
		return textualDraw{say: f(g.of(g.in("button %s makes random pairs like \"A%sB\", list %s|%[1]s pairs them up by chance (list %[3]s, each \"A%[2]sB\")", "%s 버튼으로 둘씩 무작위로 짝짓기, \"A%sB\"처럼, 목록 이름 %s|버튼 %s: 무작위 둘씩 \"A%sB\" 모양 (%s 목록)")), q(btn), by, q(label)), vars: "var " + v + " = []", button: btn, action: f("%s = chunk(shuffle(%s), 2)", v, xs), lines: []string{f(`items %s = map(%s, join(it, "%s"))`, label, v, by)},
			see: func(c *check, x []string) {
				all(c, x)
				textualRows(c, (len(x)+1)/2)
				c.text(strings.TrimRight(by, " "))
			}}
	}
	v := g.in("who", "당첨")
	text := g.of(g.in("[name] begins|[name] washes up!|[name] pays the bill|Today it is [name]|[name] tells a joke|[name] walks the goat|The crown goes to [name]|[name] sings first", "[이름] 당첨!|오늘은 [이름] 차례|[이름]님이 쏩니다|[이름]부터 시작|[이름]님 노래 한 곡|왕관은 [이름]에게|[이름]님이 청소"))
	said := strings.NewReplacer("[name]", "{who}", "[이름]", "{당첨}").Replace(text)
	return textualDraw{say: f(g.of(g.in("button %s picks one at random and says %s|%[1]s draws one by chance: %[2]s", "%s 버튼 누르면 한 명 뽑아서 %s|버튼 %s: 무작위 한 명, %s 라고")), q(btn), q(text)), vars: f(`var %s = ""`, v), button: btn, action: f("%s = pick(%s)", v, xs), lines: []string{f(`if %s != "": say %s`, v, said)},
		see: func(c *check, x []string) {
			var any []string
			for _, w := range x {
				any = append(any, strings.NewReplacer("[name]", w, "[이름]", w).Replace(text))
			}
			c.text(any[0])
			c.See[len(c.See)-1].Texts = any
		}}
}

func textualNames(g *gen) made {
	noun := g.of(g.in(textualPeopleEn, textualPeopleKo))
	byLine := g.maybe(0.4)
	kind, how := "text ", g.of(g.in("separated by commas|with commas|comma list", "쉼표로|쉼표로 구분|콤마로 나눠서"))
	if byLine {
		kind, how = "area ", g.of(g.in("one per line|a line each", "한 줄에 한 명|줄마다 하나"))
	}
	label := noun
	if !g.ko() {
		label = title(noun)
	}
	xs := g.in("xs", "명단")
	var draws []textualDraw
	ops := g.textualPair(0, 0, 1, 1, 2, 3)
	if ops < 2 || g.maybe(0.4) {
		draws = append(draws, textualDraws(g, xs))
	}
	for len(draws) == 1 && g.maybe(0.25) {
		if d := textualDraws(g, xs); d.button != draws[0].button && d.vars != draws[0].vars {
			draws = append(draws, d)
		}
	}
	picked := textualPick(g, textualListOps(g, noun), ops, label)
	sk := []string{"app " + g.in(title(noun)+" list", noun+" 명단"), kind + g.in("t ", "글 ") + label, "let " + xs + " = split(" + g.in("t", "글") + ")"}
	if g.ko() && strings.Contains(noun, "명단") {
		sk[0] = "app " + noun
	}
	for _, o := range picked {
		sk = append(sk, o.line(xs))
	}
	var extra []string
	for _, d := range draws {
		extra = append(extra, d.say)
		sk = append(sk, d.vars, "button "+d.button+": "+d.action)
		sk = append(sk, d.lines...)
	}
	kept := g.maybe(0.15)
	if kept {
		sk[1] = "saved " + sk[1]
		extra = append(extra, textualKeeps(g))
	}
	if len(draws) == 0 && g.maybe(0.4) {
		n, text := g.n(4, 9), textualWarn(g)
		when := fmt.Sprintf(g.in(textualIf(g)+"there are more than %d", "%d명 넘으면"), n)
		extra = append(extra, textualRule(g, when, text))
		sk = append(sk, fmt.Sprintf("if len(%s) > %d: say %s", xs, n, text))
		draws = append(draws, textualDraw{see: func(c *check, x []string) {
			if len(x) > n {
				c.text(text)
			} else {
				c.gone(text)
			}
		}})
	}
	var checks []*check
	for i := range 2 {
		x := g.some(g.in(textualFolkEn, textualFolkKo), g.n(6, 10))
		s := strings.Join(x, ", ")
		if byLine {
			s = strings.Join(x, "\n")
		}
		c := newCheck(fmt.Sprint("list ", i+1)).fill(label, s)
		if kept && i == 0 {
			c.reload()
		}
		for _, o := range picked {
			if o.expr == "sort(@)" || o.expr == "reverse(@)" {
				textualRows(c, len(x))
				continue
			}
			o.see(c, s)
		}
		for _, d := range draws {
			if d.button != "" {
				c.click(d.button, 1)
			}
			d.see(c, slices.Clone(x))
		}
		checks = append(checks, c)
	}
	return made{textualAsk(g, []string{noun + " (" + how + ")"}, textualSays(picked), extra), lines(sk...), checks}
}
