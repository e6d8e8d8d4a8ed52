package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

func init() {
	register("compose-tariff", 2, tariffTier)
	register("compose-classes", 1, tariffClass)
	register("compose-pick", 2, tariffPick)
	register("compose-units", 1, tariffUnits)
	register("compose-clock", 1, tariffClock)
	register("compose-days", 2, tariffDays)
}

// A tariffPart is a field or result: its label on the page, how the request writes it, its name in the sketch.
type tariffPart struct{ label, said, name string }

// decl is name and label as a line of a sketch has them.
func (p tariffPart) decl() string {
	if p.name == p.label {
		return p.name
	}
	return p.name + " " + p.label
}

// val is the name and, after a start value, the label.
func (p tariffPart) val(start string) string {
	if p.name == p.label {
		return p.name + " = " + start
	}
	return p.name + " = " + start + " " + p.label
}

// tariffNew makes a part of a word; short is its name where the label can't be one.
func tariffNew(g *gen, word, short string) tariffPart {
	p := tariffPart{word, word, short}
	if !g.ko() {
		p.label = title(word)
	}
	switch {
	case g.maybe(0.12):
		p.said = `"` + p.label + `"`
	case g.ko() && g.maybe(0.08):
		p.said = "'" + p.label + "'"
	}
	if g.ko() && tariffIsName(p.label) {
		p.name = p.label
	}
	return p
}

// tariffResult makes the part of a shown result, whose name is its label where that is one word.
func tariffResult(g *gen, word string) tariffPart {
	p := tariffNew(g, word, "")
	if tariffIsName(p.label) {
		p.name = p.label
	}
	return p
}

func tariffIsName(s string) bool {
	for i, r := range s {
		if !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return s != ""
}

// tariffOther draws from a list until the word is none of those used.
func tariffOther(g *gen, list string, used ...string) string {
	for {
		w := g.of(list)
		ok := true
		for _, u := range used {
			if strings.EqualFold(u, w) || strings.EqualFold(u, strings.Split(w, ";")[0]) {
				ok = false
			}
		}
		if ok {
			return w
		}
	}
}

// tariffRaw takes one of a list with the spaces that it has.
func tariffRaw(g *gen, list string) string {
	all := strings.Split(list, "|")
	return all[g.IntN(len(all))]
}

// tariffJoin names several things in a row.
func tariffJoin(g *gen, list []string) string {
	if len(list) == 0 {
		return ""
	}
	if len(list) == 1 {
		return list[0]
	}
	head, last := strings.Join(list[:len(list)-1], ", "), list[len(list)-1]
	if g.ko() {
		return strings.NewReplacer("@", head, "#", last).Replace(g.of("@, #|@, #|@, #|@ 그리고 #|@ / #"))
	}
	return strings.NewReplacer("@", head, "#", last).Replace(g.of("@ and #|@ and #|@, #|@ + #|@, #|@, then #"))
}

// tariffWrite writes a request, and sees to its particles.
func tariffWrite(g *gen, topic string, fields, rules, results, more []string) string {
	return tariffFit(tariffAsk(g, topic, fields, rules, results, more))
}

// tariffAsk writes a request of its parts in a drawn manner. More are whole sentences that stand last.
func tariffAsk(g *gen, topic string, fields, rules, results, more []string) string {
	if g.ko() {
		return tariffAskKo(g, topic, fields, rules, results, more)
	}
	if g.maybe(0.2) {
		return tariffTerse(g, topic, fields, rules, results, more)
	}
	f := fmt.Sprintf(g.of("fields: %s|i type %s|I enter %s|inputs are %s|boxes for %s|there should be %s to fill in|ask me for %s|I put in %s|in goes %s|you give it %s|asks: %s|%s as input|form with %s|let me set %s"), tariffJoin(g, fields))
	r := ""
	if len(results) > 0 {
		r = fmt.Sprintf(g.of("show %s|results: %s|it shows %s|out comes %s|I want to see %s|%s out|tell me %s|it gives %s|output: %s|below that %s|work out %s|calculate %s|and i get %s|display %s"), tariffJoin(g, results))
	}
	lower := g.maybe(0.4)
	sep := tariffRaw(g, ". |. |. |; |\n| - |, ")
	rule := strings.Join(rules, tariffRaw(g, "; |, |. |, "))
	if rule != "" {
		rule = fmt.Sprintf(g.of("%s|%s|%s|rule: %s|rules: %s|it works like this: %s|how it goes: %s|here is how: %s|we take: %s"), rule)
	}
	parts := [][]string{{f, rule, r}, {f, r, rule}, {rule, f, r}, {r, f, rule}, {f, rule, r}, {rule, r, f}}[g.n(0, 5)]
	parts = append(parts, more...)
	a := g.of("a|a little|a small|a simple|an easy|a quick|one")
	who := g.of(tariffWhoEn)
	open := map[int]string{
		0: topic + ": ", 1: topic + ". ", 2: topic + " calculator: ", 3: "need " + a + " calculator for " + topic + ". ",
		4: "hi! for " + who + " i need " + a + " app: " + topic + ". ", 5: "make " + a + " page for " + topic + ". ",
		6: "I'd like " + a + " app about " + topic + " for " + who + ". ", 7: topic + " - ", 8: "could you build " + a + " tool, " + topic + "? ",
		9: g.of("my sister|grandpa|my boss|a friend|my neighbour|mum|my flatmate|our coach") + " keeps asking me about " + topic + ", so please make an app. ", 10: "app for " + topic + ": ", 11: "please write " + topic + " as an app. ",
	}[g.n(0, 11)]
	if g.maybe(0.15) && strings.HasSuffix(open, ". ") {
		open += g.of("on paper i always get it wrong|we did that by hand until now|it must be quick, people wait|the old sheet is lost|I only have my phone|nobody can add it up in their head|last week we got it wrong twice|no more notes on napkins") + ". "
	}
	var kept []string
	for _, p := range parts {
		if p == "" {
			continue
		}
		if !lower && (sep == ". " || sep == "\n") {
			p = title(p)
		}
		kept = append(kept, p)
	}
	s := open + strings.Join(kept, sep)
	if !lower {
		s = title(s)
	}
	if g.maybe(0.3) {
		s += g.of(". thx|. thanks!|. that's all|. Thank you|. Nothing else please|. big thanks|, please|. keep it simple|. it's for " + who)
	} else if g.maybe(0.5) && !strings.HasSuffix(s, `"`) {
		s += "."
	}
	return s
}

// tariffTerse writes a request in as few words as it can.
func tariffTerse(g *gen, topic string, fields, rules, results, more []string) string {
	sep := tariffRaw(g, ", |; | / |. |\n")
	in := strings.Join(fields, tariffRaw(g, ", | + "))
	out := strings.Join(results, ", ")
	list := []string{topic, g.in("in: ", "입력 ") + in}
	if g.maybe(0.5) {
		list[1] = in
	}
	if out != "" && g.maybe(0.5) {
		list[1] += " " + g.of("->|→|=>") + " " + out
		out = ""
	}
	list = append(list, rules...)
	if out != "" {
		list = append(list, tariffRaw(g, g.in("-> |→ |show |gives |out: ", "-> |→ |나오는 것 |출력 "))+out)
	}
	return strings.Join(append(list, more...), sep)
}

// tariffFit puts the right one for particles that are written as 은(는), 이(가).
func tariffFit(s string) string {
	for _, p := range [][2]string{{"은", "는"}, {"이", "가"}} {
		for {
			before, after, ok := strings.Cut(s, p[0]+"("+p[1]+")")
			if !ok {
				break
			}
			word := strings.TrimRight(before, "\"')")
			s = before + strings.TrimPrefix(josa(word, p[0], p[1]), word) + after
		}
	}
	return s
}

func tariffAskKo(g *gen, topic string, fields, rules, results, more []string) string {
	if g.maybe(0.2) {
		return tariffTerse(g, topic, fields, rules, results, more)
	}
	in, out := tariffJoin(g, fields), tariffJoin(g, results)
	// Terse, polite or plain, the same all through.
	manner := g.n(0, 2)
	f := fmt.Sprintf(g.of([]string{
		"입력: %s|%s 입력|%s 넣음|%s 적는 칸|칸은 %s|%s 입력칸 있어야 함|넣는 것: %s|입력값 %s",
		"%s 입력 받아요|%s 쓰는 칸 만들어 주세요|%s 입력할 수 있게 해주세요|입력칸은 %s입니다|%s 칸이 있었으면 해요|제가 넣을 것은 %s입니다",
		"%s 칸 만들어줘|%s 넣게 해줘|%s 입력할 거야|내가 적는 건 %s|%s 치면 되게|입력은 %s",
	}[manner]), in)
	r := ""
	if len(results) > 0 {
		r = fmt.Sprintf(g.of([]string{
			"%s 표시|결과: %s|나오는 것: %s|%s 출력|%s 나오게|%s 계산하는 거|결과값 %s",
			"%s 나오게 해주세요|%s 알려주세요|%s 보고 싶어요|%s 보여 주세요|%s 계산해 주세요|결과로 %s 나오면 좋겠어요",
			"%s 보여줘|%s 계산해줘|%s 뜨게 해줘|%s 알려줘|그럼 %s 나오게|%s 좀 보여줘",
		}[manner]), out)
	}
	rule := strings.Join(rules, tariffRaw(g, ", |, |. |; "))
	if rule != "" {
		rule = fmt.Sprintf(g.of("%s|%s|%s|규칙: %s|계산은 %s|기준은 %s|이렇게 해요: %s|방식: %s"), rule)
	}
	sep := tariffRaw(g, ". |. |, | / |\n|; ")
	parts := [][]string{{f, rule, r}, {f, r, rule}, {rule, f, r}, {r, f, rule}, {f, rule, r}, {rule, r, f}}[g.n(0, 5)]
	parts = append(parts, more...)
	who := g.of(tariffWhoKo)
	open := g.of([]string{
		"@:|@.|@ 계산기:|@ -|@ 앱:|@ 계산하는 거.|@ 계산기 필요함.|#용 @ 앱.|@ 앱 만들기.",
		"@ 계산기요.|안녕하세요, #에서 쓸 @ 앱 부탁드려요.|@ 앱 하나 만들어 주세요.|#에 필요한 @ 계산기요.|@ 페이지가 필요해요.|#에서 자꾸 물어봐서요.. @ 앱 부탁드립니다.|요즘 #에서 @ 때문에 머리 아파요ㅠㅠ|@ 계산을 매번 손으로 해서 앱이 필요합니다.",
		"@ 계산기 만들어줘.|@ 계산하는 거 하나만.|#에서 쓸 @ 앱 만들어줘.|@ 앱 하나 부탁해.|#에서 @ 맨날 틀려ㅋㅋ 앱으로 해줘.|@ 간단한 앱!|나 @ 계산기 필요해.",
	}[manner])
	open += " "
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	s := strings.NewReplacer("@", topic, "#", who).Replace(open) + strings.Join(kept, sep)
	if g.maybe(0.3) {
		s += g.of([]string{". 끝|. 이게 전부|. 간단하게", ". 감사합니다|. 부탁드려요|. 고마워요!|. 이게 다예요|. 다른 건 필요 없어요|. 잘 부탁드립니다", ". 부탁해~|. 고마워|. 딴 건 필요 없어|. 심플하게 해줘|. ㄱㅅ"}[manner])
	}
	return s
}

// tariffMoney is how an app speaks of money, and the format of results.
type tariffMoney struct {
	form, format string
	ko           bool
}

func tariffCash(g *gen) tariffMoney {
	if g.ko() {
		if g.maybe(0.1) {
			return tariffMoney{"%s점", "", true}
		}
		return tariffMoney{"%s원", " .0 원", true}
	}
	switch g.n(0, 9) {
	case 0:
		return tariffMoney{"%s", "", false}
	case 1:
		return tariffMoney{"€%s", " .2 €", false}
	case 2:
		return tariffMoney{"£%s", " .2 £", false}
	case 3, 4:
		return tariffMoney{"%s dollars", " .2 $", false}
	case 5:
		return tariffMoney{"%s $", " .2 $", false}
	}
	return tariffMoney{"$%s", " .2 $", false}
}

func (m tariffMoney) say(x float64) string {
	if x == 1 && m.form == "%s dollars" {
		return "1 dollar"
	}
	s := num(x)
	if !m.ko && x != math.Trunc(x) && m.form != "%s" {
		s = fmt.Sprintf("%.2f", x)
	}
	return fmt.Sprintf(m.form, s)
}

// price draws one from lo to hi (in units of money as people of the language count it).
func (m tariffMoney) price(g *gen, lo, hi int) float64 {
	if m.ko {
		if m.format == "" {
			return float64(g.n(lo, hi))
		}
		return float64(g.n(lo*2, hi*2)) * 500
	}
	x := float64(g.n(lo, hi))
	if g.maybe(0.3) {
		x += float64(g.n(1, 3)) * 0.25
	}
	return x
}

// A tariffSum is an expression as it grows: its text and how tightly it binds (0 a choice, 1 a sum, 2 a product, 3 a call).
type tariffSum struct {
	text string
	tie  int
}

func (s tariffSum) in(tie int) string {
	if s.tie < tie {
		return "(" + s.text + ")"
	}
	return s.text
}

// tariffRule draws how the price of n pieces comes about.
func tariffRule(g *gen, m tariffMoney, n, one, many string) (said string, sum tariffSum, price func(float64) float64, at []float64) {
	k := float64(g.n(2, 12))
	if g.maybe(0.25) {
		k = float64(g.step(20, 150, 10))
	}
	k2 := k + float64(g.n(2, 15))
	p, q := m.price(g, 5, 20), m.price(g, 1, 4)
	r := m.price(g, 21, 30)
	K, K2, P, Q, R := num(k), num(k2), m.say(p), m.say(q), m.say(r)
	t := strings.NewReplacer("{k}", K, "{k2}", K2, "{p}", P, "{q}", Q, "{r}", R, "{one}", one, "{many}", many)
	at = []float64{k + float64(g.n(1, 5)), max(1, k-1), k2 + float64(g.n(1, 9))}
	switch g.n(0, 7) {
	case 0:
		return t.Replace(g.of(g.in("the first {k} cost {p} each, every further one {q}|{p} per {one} up to {k}, after that {q} for each|up to {k} {many} {p} each, the ones beyond that {q} each|{p} a {one} for the first {k} and {q} a {one} for the rest", "처음 {k}{one}까지는 {one}당 {p}, 그 뒤로는 {one}당 {q}|{k}{one}까지 하나에 {p}, 초과분은 하나에 {q}|{k}{one}까지는 {p}씩, 넘는 것만 {q}씩"))),
			tariffSum{fmt.Sprintf("min(%s, %s) * %s + max(0, %s - %s) * %s", n, K, num(p), n, K, num(q)), 1},
			func(x float64) float64 { return min(x, k)*p + max(0, x-k)*q }, at
	case 1, 2:
		return t.Replace(g.of(g.in("up to {k} {many} {p} in all, then {q} per {one}|a flat {p} covers {k} {many}, every {one} beyond that {q}|{p} for up to {k}, {q} for each {one} more|base price {p} (includes {k} {many}), each extra {one} {q}", "{k}{one}까지 {p}, 그 다음부터 {one}당 {q}|기본 {p}에 {k}{one} 포함, 초과하면 {one}당 {q}|기본요금 {p}({k}{one}까지), 넘으면 한 {one}마다 {q}"))),
			tariffSum{fmt.Sprintf("%s + max(0, %s - %s) * %s", num(p), n, K, num(q)), 1},
			func(x float64) float64 { return p + max(0, x-k)*q }, at
	case 3:
		return t.Replace(g.of(g.in("the first {k} cost {r} each, from there to {k2} {p} each, all above that {q} each|{r} per {one} up to {k}, {p} per {one} for the next ones up to {k2}, {q} for each one beyond {k2}", "{k}{one}까지 {one}당 {r}, {k}{one} 초과 {k2}{one}까지는 그 부분만 {one}당 {p}, {k2}{one} 초과분은 {one}당 {q}|누진: 처음 {k}{one}은 {r}씩, 그 다음 {k2}{one}까지는 {p}씩, 그 위로는 {q}씩"))),
			tariffSum{fmt.Sprintf("min(%s, %s) * %s + clamp(%s - %s, 0, %s) * %s + max(0, %s - %s) * %s", n, K, num(r), n, K, num(k2-k), num(p), n, K2, num(q)), 1},
			func(x float64) float64 {
				return min(x, k)*r + min(max(x-k, 0), k2-k)*p + max(0, x-k2)*q
			}, at
	case 4:
		return t.Replace(g.of(g.in("{p} each, but from {k} {many} on {q} each for all of them|under {k} a {one} is {p}, from {k} on every {one} is {q}|{p} per {one}; whoever takes {k} or more pays {q} per {one} for everything", "{one}당 {p}인데 {k}{one} 이상이면 전부 {q}씩|{k}{one} 미만은 하나에 {p}, {k}{one}부터는 전부 하나에 {q}|낱개 {p}, {k}{one} 이상 사면 모두 {q}로"))),
			tariffSum{fmt.Sprintf("%s * (%s >= %s ? %s : %s)", n, n, K, num(q), num(p)), 2},
			func(x float64) float64 {
				if x >= k {
					return x * q
				}
				return x * p
			}, []float64{k, k - 1, k + 3}
	case 5:
		return t.Replace(g.of(g.in("{k} {many} are free, every further {one} costs {p}|nothing for the first {k}, then {p} per {one}|the first {k} {many} free, {p} for each one after", "{k}{one}까지 무료, 그 뒤로 {one}당 {p}|처음 {k}{one}은 공짜고 넘으면 하나당 {p}|{k}{one} 초과분만 {one}당 {p}, 그 전엔 0"))),
			tariffSum{fmt.Sprintf("max(0, %s - %s) * %s", n, K, num(p)), 2},
			func(x float64) float64 { return max(0, x-k) * p }, at
	case 6:
		return t.Replace(g.of(g.in("up to {k} it's {q}, up to {k2} it's {p}, above that {r} (flat, not per {one})|flat prices: {q} for {k} or less, {p} for {k2} or less, {r} for anything more", "{k}{one} 이하 {q}, {k2}{one} 이하 {p}, 그보다 많으면 {r} (정액)|정액제: {k}{one}까지 {q}, {k2}{one}까지 {p}, 초과하면 {r}"))),
			tariffSum{fmt.Sprintf("%s <= %s ? %s : %s <= %s ? %s : %s", n, K, num(q), n, K2, num(p), num(r)), 0},
			func(x float64) float64 {
				switch {
				case x <= k:
					return q
				case x <= k2:
					return p
				}
				return r
			}, []float64{k, k + 1, k2 + 1}
	}
	return t.Replace(g.of(g.in("every {k} {many} or part of them cost {p}|{p} for each started {k} {many}|sold in lots of {k}, a lot is {p}, started lots count as full ones", "{k}{one}마다 {p}, 남는 것도 한 묶음으로 올림|{k}{one} 단위로 {p} (올림)|{k}{one}씩 묶어서 {p}, 모자라도 한 묶음 값"))),
		tariffSum{fmt.Sprintf("ceil(%s / %s) * %s", n, K, num(p)), 2},
		func(x float64) float64 { return math.Ceil(x/k) * p }, []float64{k + 1, 2 * k, 3*k + 1}
}

func tariffThing(g *gen) (topic, many, one string) {
	a := strings.Split(g.of(g.in(tariffThingsEn, tariffThingsKo)), ";")
	return a[0], a[1], a[2]
}

// tariffTier draws a price by steps.
func tariffTier(g *gen) made {
	m := tariffCash(g)
	topic, many, one := tariffThing(g)
	word := many
	if !g.ko() && g.maybe(0.3) {
		word = "number of " + many
	}
	n := tariffNew(g, word, "n")
	tot := tariffResult(g, tariffOther(g, g.in(tariffTotalsEn, tariffTotalsKo), word))
	rule, sum, price, at := tariffRule(g, m, n.name, one, many)
	rules := []string{rule}
	x := m.price(g, 30, 90)
	fee := m.price(g, 2, 9)
	X, F := m.say(x), m.say(fee)
	t := strings.NewReplacer("{x}", X, "{f}", F, "{one}", one)
	final := price
	var let string
	switch g.n(0, 7) {
	case 0:
		rules = append(rules, t.Replace(g.of(g.in("at most {x}|never more than {x}|capped at {x}|{x} is the maximum", "최대 {x}|아무리 많아도 {x}까지만|상한 {x}|{x} 넘으면 {x}"))))
		sum = tariffSum{fmt.Sprintf("min(%s, %s)", num(x), sum.text), 3}
		final = func(n float64) float64 { return min(x, price(n)) }
		at[2] += math.Ceil(x)
		if m.ko {
			at[2] = at[0] * 8
		}
	case 1:
		rules = append(rules, t.Replace(g.of(g.in("at least {x}|never less than {x}|the minimum is {x}|but everyone pays at least {x}", "최소 {x}|아무리 적어도 {x}|최소 금액은 {x}|{x}보다 적으면 {x}"))))
		sum = tariffSum{fmt.Sprintf("max(%s, %s)", num(x), sum.text), 3}
		final = func(n float64) float64 { return max(x, price(n)) }
	case 2:
		rules = append(rules, t.Replace(g.of(g.in("plus {f} on top once|{f} handling always comes on top|add a fixed {f} at the end", "거기에 {f} 한 번 더함|수수료 {f}은 항상 추가|마지막에 {f} 더하기"))))
		sum = tariffSum{sum.in(1) + " + " + num(fee), 1}
		final = func(n float64) float64 { return price(n) + fee }
	case 3:
		rules = append(rules, t.Replace(g.of(g.in("delivery {f}, free from {x} on|{f} shipping is added, but not from {x} up|below {x} we add {f} for the trip", "배송비 {f}, {x} 이상이면 무료|{x} 미만이면 배달비 {f} 추가|{x}부터 배송 공짜, 아니면 {f} 추가"))))
		let = "let s = " + sum.text
		sum = tariffSum{fmt.Sprintf("s >= %s ? s : s + %s", num(x), num(fee)), 0}
		final = func(n float64) float64 {
			if price(n) >= x {
				return price(n)
			}
			return price(n) + fee
		}
	}
	fields := []string{n.said}
	var second tariffPart
	times := float64(g.n(2, 9))
	if let == "" && len(rules) == 1 && g.maybe(0.35) {
		second = tariffNew(g, tariffOther(g, g.in("teams|days in a row|seasons|families|trips|orders|vans|branches|evenings|months|groups", "팀 수|며칠 연속|계절 수|가족 수|왕복 횟수|주문 수|트럭 수|지점 수|개월 수|모둠 수"), word, tot.label), "b")
		fields = append(fields, second.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("all that times %s|and the whole thing x %s", "그 값에 %s 곱하기|전체 x %s")), second.said))
		sum = tariffSum{sum.in(2) + " * " + second.name, 2}
		final = func(n float64) float64 { return price(n) * times }
	}
	slide := 0.0
	if g.maybe(0.15) {
		slide = math.Ceil(max(at[0], at[1], at[2])) + float64(g.n(0, 30))
		fields[0] += fmt.Sprintf(tariffRaw(g, g.in(" (a slider from 1 to %s)| as a slider 1 to %s", "(1~%s 슬라이더)|(슬라이더, 1부터 %s까지)")), num(slide))
	}
	var tick *tariffPart
	var ticked func(float64) float64
	if g.maybe(0.3) {
		c := tariffNew(g, tariffOther(g, g.in(tariffTicksEn, tariffTicksKo), word, tot.label), "c")
		if let == "" && sum.tie == 0 || let != "" {
			let = lines(let, g.in("let p = ", "let 값 = ")+sum.text)
			sum = tariffSum{g.in("p", "값"), 3}
		}
		was := final
		pc := float64(g.step(5, 50, 5))
		add := m.price(g, 2, 9)
		switch g.n(0, 2) {
		case 0:
			rules = append(rules, fmt.Sprintf(g.of(g.in("checkbox %s takes %s%% off all of it|a tick box %s: the whole thing minus %s percent", "체크박스 %s: 전체에서 %s%% 할인|%s 체크하면 전체 %s%% 빼기")), c.said, num(pc)))
			sum = tariffSum{fmt.Sprintf("%s * (%s ? %s : 1)", sum.in(2), c.name, num(1-pc/100)), 2}
			ticked = func(n float64) float64 { return was(n) * (1 - pc/100) }
		case 1:
			rules = append(rules, fmt.Sprintf(g.of(g.in("with a checkbox %s that adds %s in the end|ticking %s puts %s on top of that", "체크박스 %s: 마지막에 %s 추가|%s 체크하면 %s 더함")), c.said, m.say(add)))
			sum = tariffSum{fmt.Sprintf("%s + (%s ? %s : 0)", sum.in(1), c.name, num(add)), 1}
			ticked = func(n float64) float64 { return was(n) + add }
		default:
			rules = append(rules, fmt.Sprintf(g.of(g.in("checkbox %s: everything doubles|tick %s and the whole price is doubled", "체크박스 %s: 전부 두 배|%s 체크하면 전체가 2배")), c.said))
			sum = tariffSum{fmt.Sprintf("%s * (%s ? 2 : 1)", sum.in(2), c.name), 2}
			ticked = func(n float64) float64 { return 2 * was(n) }
		}
		tick = &c
	}
	results := []string{tot.said}
	src := []string{"app " + tariffTitle(g, topic), "number " + n.decl()}
	if slide > 0 {
		src[1] = strings.TrimSuffix("slider "+n.name+" 1.."+num(slide)+" "+strings.TrimPrefix(n.decl(), n.name+" "), " "+n.name)
	}
	if second.label != "" {
		src = append(src, "number "+second.decl())
	}
	if tick != nil {
		src = append(src, "check "+tick.decl())
	}
	each := tariffResult(g, tariffOther(g, g.in("average|mean price|per piece|price each|average each", "평균|개당 평균|하나당|평균 단가|한 개 값"), word, tot.label))
	avg := g.maybe(0.3)
	if avg && tot.name == "" {
		let = lines(let, g.in("let t = ", "let 전체 = ")+sum.text)
		sum = tariffSum{g.in("t", "전체"), 3}
		tot.name = sum.text
	}
	src = append(src, let, fmt.Sprintf("show %s = %s%s", tot.label, sum.text, m.format))
	if avg {
		results = append(results, each.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%[2]s is %[1]s divided by %[3]s|%[2]s = %[1]s / %[3]s", "%[2]s = %[1]s / %[3]s|%[2]s: %[1]s ÷ %[3]s")), tot.said, each.said, n.said))
		src = append(src, fmt.Sprintf("show %s = %s / %s%s", each.label, tot.name, n.name, m.format))
	}
	var more []string
	lim := float64(g.step(5, 200, 5))
	warn := g.of(g.in(tariffVerdictsEn, tariffVerdictsKo))
	alert := g.maybe(0.35)
	over := g.maybe(0.5)
	if alert {
		if over {
			more = append(more, fmt.Sprintf(g.of(g.in(`if %[1]s are over %[2]s say "%[3]s"|"%[3]s" appears when there are more than %[2]s %[4]s|with more than %[2]s %[4]s it says "%[3]s"`, `%[2]s%[5]s 넘으면 "%[3]s" 표시|%[1]s 값이 %[2]s 초과면 "%[3]s" 라고 뜨게`)), n.said, num(lim), warn, many, one))
		} else {
			more = append(more, fmt.Sprintf(g.of(g.in(`if there are %[2]s or more %[4]s say "%[3]s"|from %[2]s %[4]s on write "%[3]s"|at %[2]s %[4]s and up the text "%[3]s" shows up`, `%[2]s%[5]s 이상이면 "%[3]s" 표시|%[1]s 값이 %[2]s 이상일 때 "%[3]s" 라고 뜨게`)), n.said, num(lim), warn, many, one))
		}
		op := " >= "
		if over {
			op = " > "
		}
		src = append(src, "if "+n.name+op+num(lim)+": say "+warn)
	}
	var checks []*check
	for i, x := range at {
		c := newCheck(fmt.Sprintf("case %d", i+1)).fill(n.label, num(x))
		want := final(x)
		if second.label != "" {
			c.fill(second.label, num(times))
		}
		if tick != nil && i > 0 {
			c.tick(tick.label)
			want = ticked(x)
		}
		c.number(tariffRound(want, m))
		if avg {
			c.number(tariffRound(want/x, m))
		}
		if alert && i == 2 {
			if x > lim || !over && x == lim {
				c.text(warn)
			} else {
				c.gone(warn)
			}
		}
		checks = append(checks, c)
	}
	return made{tariffWrite(g, topic, fields, rules, results, more), lines(src...), checks}
}

// tariffRound is a result as its format shows it.
func tariffRound(x float64, m tariffMoney) float64 {
	if strings.HasPrefix(m.format, " .0") {
		return math.Round(x)
	}
	return math.Round(x*100) / 100
}

func tariffTitle(g *gen, topic string) string {
	s := topic
	if !g.ko() {
		s = title(topic)
	}
	if g.maybe(0.2) {
		s = g.of("🧾|📏|⏱️|🧮|📅|⭐|🎟️|📦|🔢") + " " + s
	}
	return s
}

// tariffClass draws a number that gets a text by thresholds.
func tariffClass(g *gen) made {
	if g.maybe(0.25) {
		return tariffBoth(g)
	}
	a := strings.Split(g.of(g.in(tariffMeasuresEn, tariffMeasuresKo)), ";")
	topic := a[0]
	k := []int{2, 3, 3, 4, 4, 5}[g.n(0, 5)]
	texts := g.some(g.in(tariffVerdictsEn, tariffVerdictsKo), k+2)
	lim := make([]float64, k-1)
	step := g.n(2, 40)
	scale := []float64{1, 1, 1, 10, 0.5, 0.1}[g.n(0, 5)]
	two := g.maybe(0.35) // the number is worked out of two
	if two {
		scale = max(1, scale) // so that no check hangs on the last bit of a fraction
	}
	at := g.n(1, 3) * step
	for i := range lim {
		lim[i] = math.Round(float64(at)*scale*10) / 10
		at += g.n(1, step)
	}
	var fields, rules, results []string
	var src []string
	var fill func(c *check, x float64) *check
	src = append(src, "app "+tariffTitle(g, topic))
	value, what := "", ""
	shown := false
	if two {
		two := g.some(g.in(tariffUnitsEn, tariffUnitsKo), 2)
		p, q := tariffNew(g, two[0], "a"), tariffNew(g, two[1], "b")
		r := tariffResult(g, tariffOther(g, a[1], two...))
		div := float64(g.n(2, 9))
		fields = []string{p.said, q.said}
		src = append(src, "number "+p.decl(), "number "+q.decl())
		how := g.n(0, 4)
		words := []string{
			g.in("%[1]s divided by %[2]s|%[1]s / %[2]s", "%[1]s / %[2]s|%[1]s ÷ %[2]s"),
			g.in("%[1]s plus %[2]s|the sum of %[1]s and %[2]s|%[1]s + %[2]s", "%[1]s + %[2]s|%[1]s 더하기 %[2]s"),
			g.in("%[1]s minus %[2]s|%[1]s - %[2]s", "%[1]s - %[2]s|%[1]s 빼기 %[2]s"),
			g.in("%[1]s times %[2]s divided by %[3]s|%[1]s x %[2]s / %[3]s", "%[1]s x %[2]s / %[3]s|%[1]s 곱하기 %[2]s 나누기 %[3]s"),
			g.in("%[1]s plus %[3]s times %[2]s|%[1]s + %[3]s x %[2]s", "%[1]s + %[3]s x %[2]s|%[1]s 더하기 %[2]s의 %[3]s배"),
		}[how]
		expr := []string{"%[1]s / %[2]s", "%[1]s + %[2]s", "%[1]s - %[2]s", "%[1]s * %[2]s / %[3]s", "%[1]s + %[3]s * %[2]s"}[how]
		said := fmt.Sprintf(g.of(words), p.said, q.said, num(div))
		if how < 3 {
			said = strings.Split(said, "%!")[0]
		}
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s = %s|%s is %s", "%s = %s|%s: %s")), r.said, said))
		results = append(results, r.said)
		e := strings.Split(fmt.Sprintf(expr, p.name, q.name, num(div)), "%!")[0]
		value = r.name
		if value == "" {
			value = "x"
			src = append(src, "let x = "+e, "show "+r.label+" = x")
		} else {
			src = append(src, "show "+r.label+" = "+e)
		}
		what, shown = r.said, true
		y := float64(g.n(2, 9))
		if how == 3 {
			y = 2 * div
		}
		fill = func(c *check, x float64) *check {
			first := []float64{x * y, x - y, x + y, x * div / y, x - div*y}[how]
			return c.fill(p.label, tariffExact(first)).fill(q.label, num(y))
		}
	} else {
		n := tariffNew(g, a[1], "n")
		fields = []string{n.said}
		value, what = n.name, n.said
		bound := ""
		if g.maybe(0.2) {
			most := math.Ceil(lim[len(lim)-1]*2) + float64(g.n(5, 50))
			rules = append(rules, fmt.Sprintf(g.of(g.in("%s goes from 0 to %s|%s can only be 0 to %s", "%s 범위는 0~%s|%s: 0부터 %s까지만")), n.said, num(most)))
			bound = " 0.." + num(most)
		}
		decl := n.name + bound
		if n.name != n.label {
			decl += " " + n.label
		}
		src = append(src, "number "+decl)
		fill = func(c *check, x float64) *check { return c.fill(n.label, num(x)) }
	}
	op := g.of("<|<=|>=|>")
	said, expr := tariffSteps(g, value, what, op, lim, texts[:k], func(s string) string { return `"` + s + `"` }, func(s string) string { return `"` + s + `"` })
	rules = append(rules, said)
	var more []string
	var label tariffPart
	switch g.n(0, 3) {
	case 0:
		label = tariffResult(g, tariffOther(g, g.in("verdict|rating|class|result|level|grade|advice|category|status", "판정|등급|평가|결과|단계|분류|조언|상태"), a[1], topic))
		results = append(results, label.said)
		src = append(src, "show "+label.label+" = "+expr)
	case 1:
		more = append(more, g.of(g.in("put that text in big|write the text large|the text in big letters", "글자는 크게|그 문구를 크게 표시|문구는 큼직하게")))
		src = append(src, "big "+expr)
	default:
		if !shown || g.maybe(0.5) {
			more = append(more, g.of(g.in("just say the text|it says the text that fits|only the text, as a sentence below|say which it is", "해당 문구만 표시|맞는 문구를 말해줘|문구가 아래에 나오게")))
		}
		src = append(src, "say {"+expr+"}")
	}
	// A second thing that goes by the same borders: a number for each class.
	var nums []float64
	if g.maybe(0.35) && label.label != "" {
		extra := tariffResult(g, tariffOther(g, g.in("fee|points|bonus|minutes|stickers|discount in percent|fine|portions|prize|days off", "요금|점수|보너스|스티커|벌금|상금|쿠폰 수|휴식 분|할인율|인분"), a[1], label.label))
		var list []string
		for range k {
			x := float64(g.n(1, 60))
			nums = append(nums, x)
			list = append(list, num(x))
		}
		ident := func(s string) string { return s }
		_, e := tariffSteps(g, value, what, op, lim, list, ident, ident)
		var pairs []string
		for i, x := range list {
			pairs = append(pairs, fmt.Sprintf(`"%s" %s`, texts[i], x))
		}
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s by class: %s|%s also depends on it: %s", "%s 등급별로: %s|%s: %s")), extra.said, strings.Join(pairs, ", ")))
		results = append(results, extra.said)
		src = append(src, "show "+extra.label+" = "+e)
	}
	warn := texts[k]
	top := lim[len(lim)-1] * 2
	alert := g.maybe(0.25)
	if alert {
		more = append(more, fmt.Sprintf(g.of(g.in(`and if %s is more than %s also "%s"|besides, when %s is above %s: "%s"`, `그리고 %s 값이 %s 넘으면 "%s" 도 표시|추가로 %s 값 %s 초과면 "%s"`)), what, num(top), warn))
		src = append(src, fmt.Sprintf("if %s > %s: say %s", value, num(top), warn))
	}
	class := func(x float64) int {
		i := 0
		for _, l := range lim {
			if x > l || x == l && (op == "<" || op == ">=") {
				i++
			}
		}
		return i
	}
	var checks []*check
	try := []float64{lim[0], lim[len(lim)-1] + 0.5, math.Round(lim[0]*5) / 10}
	for i, x := range try {
		c := fill(newCheck(fmt.Sprintf("case %d", i+1)), x)
		at := class(x)
		c.text(texts[at])
		if nums != nil {
			c.number(nums[at])
		}
		if alert && !strings.Contains(texts[at], warn) {
			if x > top {
				c.text(warn)
			} else {
				c.gone(warn)
			}
		}
		checks = append(checks, c)
	}
	return made{tariffWrite(g, topic, fields, rules, results, more), lines(src...), checks}
}

// tariffExact writes a number that a check fills in.
func tariffExact(x float64) string { return num(math.Round(x*1e6) / 1e6) }

// tariffSteps says and writes what each class between the limits gets; the classes rise.
func tariffSteps(g *gen, value, what, op string, lim []float64, texts []string, say, write func(string) string) (said, expr string) {
	var list []string
	k := len(lim)
	if op[0] == '<' {
		word := map[string]string{"<": g.in("under|below|less than|<", " 미만| 미만|보다 작으면"), "<=": g.in("up to|at most|<=", " 이하| 이하|까지")}[op]
		w := g.of(word)
		for i, l := range lim {
			expr += fmt.Sprintf("%s %s %s ? %s : ", value, op, num(l), write(texts[i]))
			list = append(list, tariffArm(g, w, num(l), say(texts[i])))
		}
		expr += write(texts[k])
		list = append(list, tariffElse(g, say(texts[k])))
	} else {
		word := map[string]string{">": g.in("over|above|more than|>", " 초과| 초과|보다 크면"), ">=": g.in("from|at least|>=", " 이상| 이상|부터")}[op]
		w := g.of(word)
		for i := k - 1; i >= 0; i-- {
			expr += fmt.Sprintf("%s %s %s ? %s : ", value, op, num(lim[i]), write(texts[i+1]))
			list = append(list, tariffArm(g, w, num(lim[i]), say(texts[i+1])))
		}
		expr += write(texts[0])
		list = append(list, tariffElse(g, say(texts[0])))
	}
	lead := fmt.Sprintf(g.of(g.in("%s|if %s is|%s:|depending on %s:|when %s is", "%s|%s에 따라|%s 값이|%s:")), what) + " "
	return lead + strings.Join(list, ", "), expr
}

func tariffArm(g *gen, word, limit, text string) string {
	if g.ko() {
		if strings.HasSuffix(word, "면") || strings.HasSuffix(word, "까지") || strings.HasSuffix(word, "부터") {
			return limit + word + " " + text
		}
		return limit + " " + strings.TrimSpace(word) + " " + text
	}
	return strings.TrimSpace(word) + " " + limit + " " + text
}

func tariffElse(g *gen, text string) string {
	return g.of(g.in("otherwise|else|anything else|the rest", "나머지는|그 외엔|아니면|그 밖에는")) + " " + text
}

// tariffOptions writes options with their values as a sketch has them.
func tariffOptions(names []string, values []float64) string {
	var list []string
	for i, n := range names {
		if r, _ := utf8.DecodeRuneInString(n); unicode.IsDigit(r) {
			n = `"` + n + `"`
		}
		list = append(list, n+"="+num(values[i]))
	}
	return strings.Join(list, " | ")
}

// tariffGroup draws options with values.
type tariffGroup struct {
	tariffPart
	names  []string
	values []float64
	keys   string // what the request says of the options
	word   string // choice, radio
}

func tariffDrawGroup(g *gen, short string, value func() float64, say func(float64) string, used ...string) tariffGroup {
	a := strings.Split(tariffOther(g, g.in(tariffGroupsEn, tariffGroupsKo), used...), ";")
	q := tariffGroup{tariffPart: tariffNew(g, a[0], short), word: "choice"}
	all := strings.ReplaceAll(a[1], ",", "|")
	q.names = g.some(all, g.n(2, min(4, strings.Count(all, "|")+1)))
	sep := g.of(" |: |=|→")
	if sep == "" || sep == ":" {
		sep += " "
	}
	var list []string
	for i := range q.names {
		for {
			v := value()
			ok := true
			for _, w := range q.values {
				ok = ok && w != v
			}
			if ok {
				q.values = append(q.values, v)
				break
			}
		}
		list = append(list, q.names[i]+sep+say(q.values[i]))
	}
	q.keys = strings.Join(list, ", ")
	return q
}

// tariffPick draws a price of chosen options.
func tariffPick(g *gen) made {
	m := tariffCash(g)
	topic, many, _ := tariffThing(g)
	totals := g.in(tariffTotalsEn, tariffTotalsKo)
	other := g.maybe(0.2) // hours, points and the like
	if other {
		m = tariffMoney{g.of(g.in("%s hours|%s points|%s minutes|%s kg|%s litres|%s steps|%s stars|%s kcal", "%s시간|%s점|%s분|%skg|%s리터|%s걸음|%s칼로리")), "", g.ko()}
		totals = g.in("total|sum|in all|altogether|result|estimate", "합계|총합|전부|결과|예상치|모두 합쳐")
	}
	tot := tariffResult(g, g.of(totals))
	used := []string{tot.label, many}
	money := func() float64 { return m.price(g, 4, 40) }
	q := tariffDrawGroup(g, "k", money, m.say, used...)
	if g.maybe(0.3) {
		q.word = "radio"
	}
	used = append(used, q.label)
	var fields, rules []string
	say := func(q tariffGroup) string {
		kind := g.of(g.in("drop-down %s (%s)|a list %s with %s|%s: %s|%s (%s)", "드롭다운 %s(%s)|목록 %s: %s|%s(%s)|%s 선택(%s)"))
		if q.word == "radio" {
			kind = g.of(g.in("radio buttons %s (%s)|%s as radio buttons: %s", "라디오 버튼 %s(%s)|%s 라디오 버튼으로: %s"))
		}
		return fmt.Sprintf(kind, q.said, q.keys)
	}
	fields = append(fields, say(q))
	src := []string{q.word + " " + q.decl() + ": " + tariffOptions(q.names, q.values)}
	sum := tariffSum{q.name, 3}
	expl := q.said
	// val computes the result; the index of each choice, the number, the ticks.
	type state struct {
		k, j int
		n    float64
		on   bool
		more bool
	}
	val := func(s state) float64 { return q.values[s.k] }
	var second *tariffGroup
	switch g.n(0, 3) {
	case 0: // a second price
		x := tariffDrawGroup(g, "e", func() float64 { return m.price(g, 1, 9) }, m.say, used...)
		second = &x
		sum = tariffSum{sum.text + " + " + x.name, 1}
		expl = fmt.Sprintf(g.of(g.in("%s plus %s|%s + %s", "%s + %s|%s 더하기 %s")), q.said, x.said)
		was := val
		val = func(s state) float64 { return was(s) + x.values[s.j] }
	case 1: // a factor
		x := tariffDrawGroup(g, "f", func() float64 { return float64(g.n(5, 30)) / 10 }, func(v float64) string { return "x" + num(v) }, used...)
		second = &x
		sum = tariffSum{sum.text + " * " + x.name, 2}
		expl = fmt.Sprintf(g.of(g.in("%s times %s|%s x %s", "%s x %s|%s 곱하기 %s")), q.said, x.said)
		was := val
		val = func(s state) float64 { return was(s) * x.values[s.j] }
	}
	if second != nil {
		if g.maybe(0.2) {
			second.word = "radio"
		}
		fields = append(fields, say(*second))
		src = append(src, second.word+" "+second.decl()+": "+tariffOptions(second.names, second.values))
		used = append(used, second.label)
	}
	var n tariffPart
	counted := g.maybe(0.75) || second == nil
	if counted {
		n = tariffNew(g, many, "n")
		start := ""
		said := n.said
		if g.maybe(0.3) {
			v := g.n(1, 5)
			start = fmt.Sprint(v)
			said += fmt.Sprintf(tariffRaw(g, g.in(" (%d at first)| (starts at %d)", "(처음엔 %d)|(기본값 %d)")), v)
			src = append(src, "number "+n.val(start))
		} else {
			src = append(src, "number "+n.decl())
		}
		fields = append(fields, said)
		was := val
		val = func(s state) float64 { return was(s) * s.n }
		if sum.tie == 1 {
			expl = fmt.Sprintf(g.of(g.in("(%s) x %s|%[2]s times the two together (%[1]s)", "(%s) x %s|(%s)에 %s 곱하기")), expl, n.said)
		} else {
			expl = fmt.Sprintf(g.of(g.in("%s x %s|%s times %s", "%s x %s|%s 곱하기 %s")), expl, n.said)
		}
		sum = tariffSum{sum.in(2) + " * " + n.name, 2}
	}
	var let string
	fee, x := m.price(g, 2, 9), m.price(g, 30, 90)
	t := strings.NewReplacer("{x}", m.say(x), "{f}", m.say(fee))
	extra := ""
	was := val
	how := g.n(0, 5)
	if other && how != 1 {
		how = 5
	}
	switch how {
	case 0:
		extra = t.Replace(g.of(g.in("shipping {f}, free from {x}|plus {f} delivery, none from {x} on", "배송비 {f}, {x} 이상 무료|배달료 {f} 추가, {x}부터는 없음")))
		let = "let s = " + sum.text
		sum = tariffSum{fmt.Sprintf("s >= %s ? s : s + %s", num(x), num(fee)), 0}
		val = func(s state) float64 {
			v := was(s)
			if v >= x {
				return v
			}
			return v + fee
		}
	case 1:
		extra = t.Replace(g.of(g.in("{f} is always added|plus a one-off {f}", "{f} 항상 추가|기본료 {f} 더함")))
		sum = tariffSum{sum.in(1) + " + " + num(fee), 1}
		val = func(s state) float64 { return was(s) + fee }
	case 2:
		pc := g.step(5, 40, 5)
		extra = fmt.Sprintf(t.Replace(g.of(g.in("from {x} on you get %d%% off|when that is {x} or more, minus %d percent", "{x} 이상이면 %d%% 할인|{x}부터 %d%% 깎아줌"))), pc)
		let = "let s = " + sum.text
		sum = tariffSum{fmt.Sprintf("s >= %s ? s * %s : s", num(x), num(1-float64(pc)/100)), 0}
		val = func(s state) float64 {
			v := was(s)
			if v >= x {
				return v * (1 - float64(pc)/100)
			}
			return v
		}
	}
	rules = append(rules, fmt.Sprintf(g.of(g.in("%s = %s|%s is %s", "%s = %s|%s은(는) %s|%s: %s")), tot.said, expl))
	if extra != "" {
		rules = append(rules, extra)
	}
	var on []string
	if g.maybe(0.25) {
		y := tariffNew(g, tariffOther(g, g.in("extras|add-ons|on top|goodies|options|special wishes", "추가|추가 선택|옵션|부가 서비스|덤"), used...), "y")
		names := g.some(g.in(tariffTicksEn, tariffTicksKo), g.n(2, 4))
		var values []float64
		var keys []string
		for i := range names {
			names[i] = g.in(title(names[i]), names[i])
			values = append(values, m.price(g, 1, 9))
			for slices.Contains(values[:i], values[i]) { // equal values couldn't be told apart
				values[i] = m.price(g, 1, 9)
			}
			keys = append(keys, names[i]+" "+m.say(values[i]))
		}
		used = append(append(used, y.label), names...)
		src = append(src, "checks "+y.decl()+": "+tariffOptions(names, values))
		fields = append(fields, fmt.Sprintf(g.of(g.in("%s, several may be ticked (%s)|checkboxes %s: %s", "%s 여러 개 체크 가능(%s)|체크박스들 %s: %s")), y.said, strings.Join(keys, ", ")))
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s are added once|then add the ticked %s", "%s 고른 만큼 더하기(한 번)|체크한 %s 값은 마지막에 더함")), y.said))
		if sum.tie == 0 {
			let = lines(let, g.in("let q = ", "let 앞 = ")+sum.text)
			sum = tariffSum{g.in("q", "앞"), 3}
		}
		sum = tariffSum{sum.in(1) + " + sum(" + y.name + ")", 1}
		on = []string{names[0], names[len(names)-1]}
		was, both := val, values[0]+values[len(values)-1]
		val = func(s state) float64 {
			if s.more {
				return was(s) + both
			}
			return was(s)
		}
	}
	var tick *tariffPart
	if g.maybe(0.45) {
		c := tariffNew(g, tariffOther(g, g.in(tariffTicksEn, tariffTicksKo), used...), "c")
		tick = &c
		if sum.tie == 0 {
			let = lines(let, g.in("let p = ", "let 값 = ")+sum.text)
			sum = tariffSum{g.in("p", "값"), 3}
		}
		was := val
		add := m.price(g, 1, 12)
		pc := float64(g.step(5, 60, 5))
		src = append(src, "check "+c.decl())
		if g.maybe(0.5) {
			rules = append(rules, fmt.Sprintf(g.of(g.in("checkbox %s adds %s at the very end|tick box %s: +%s once", "체크박스 %s: 마지막에 +%s|%s 체크하면 %s 추가(한 번)")), c.said, m.say(add)))
			sum = tariffSum{fmt.Sprintf("%s + (%s ? %s : 0)", sum.in(1), c.name, num(add)), 1}
			val = func(s state) float64 {
				if s.on {
					return was(s) + add
				}
				return was(s)
			}
		} else {
			rules = append(rules, fmt.Sprintf(g.of(g.in("checkbox %s makes all of it %s%% dearer|tick box %s: +%s%% on everything", "체크박스 %s: 전체 금액 +%s%%|%s 체크하면 전체가 %s%% 비싸짐")), c.said, num(pc)))
			sum = tariffSum{fmt.Sprintf("%s * (%s ? %s : 1)", sum.in(2), c.name, num(1+pc/100)), 2}
			val = func(s state) float64 {
				if s.on {
					return was(s) * (1 + pc/100)
				}
				return was(s)
			}
		}
	}
	sketch := append([]string{"app " + tariffTitle(g, topic)}, src...)
	sketch = append(sketch, let, "show "+tot.label+" = "+sum.text+m.format)
	var checks []*check
	for i := range 3 {
		s := state{k: i % len(q.names), n: float64(g.n(2, 9) + i*5), on: tick != nil && i != 0, more: on != nil && i != 1}
		c := newCheck(fmt.Sprintf("case %d", i+1)).choose(q.label, q.names[s.k])
		if second != nil {
			s.j = (len(second.names) - 1 + i) % len(second.names)
			c.choose(second.label, second.names[s.j])
		}
		if counted {
			c.fill(n.label, num(s.n))
		}
		if s.more {
			c.tick(on[0]).tick(on[1])
		}
		if s.on {
			c.tick(tick.label)
		}
		checks = append(checks, c.number(tariffRound(val(s), m)))
	}
	return made{tariffWrite(g, topic, fields, rules, []string{tot.said}, nil), lines(sketch...), checks}
}

// tariffUnits draws conversions by factors that the request states.
func tariffUnits(g *gen) made {
	words := g.some(g.in(tariffUnitsEn, tariffUnitsKo), 6)
	if g.maybe(0.25) {
		return tariffUnitPick(g, words)
	}
	k := []int{2, 3, 3, 4, 4, 5}[g.n(0, 5)]
	from := tariffNew(g, words[0], "a")
	factor := func() float64 {
		switch g.n(0, 3) {
		case 0:
			return float64(g.n(2, 90)) / 10
		case 1:
			return float64(g.n(11, 400)) / 100
		}
		return float64(g.n(2, 60))
	}
	places := ""
	dec := -1
	if g.maybe(0.3) {
		dec = g.n(0, 3)
		places = fmt.Sprintf(" .%d", dec)
	}
	round := func(x float64) float64 {
		if dec < 0 {
			return x
		}
		p := math.Pow(10, float64(dec))
		return math.Round(x*p) / p
	}
	var rules, results, src, more []string
	two := g.maybe(0.2)
	if two {
		k = 2
	}
	topic := words[0] + g.in(" to ", "→") + words[1]
	if k > 2 && g.maybe(0.5) {
		topic = g.of(g.in("unit helper|market units|converter|"+words[0]+" converter|old measures|measure table", "단위 변환|장터 단위|변환기|"+words[0]+" 변환|옛 단위|단위표"))
	}
	start := ""
	fields := []string{from.said}
	src = append(src, "app "+tariffTitle(g, topic))
	if !two && g.maybe(0.3) {
		v := g.n(1, 20)
		start = fmt.Sprint(v)
		fields[0] += fmt.Sprintf(tariffRaw(g, g.in(" (%d at first)| starting at %d", "(처음 값 %d)|(기본값 %d)")), v)
		src = append(src, "number "+from.val(start))
	} else {
		src = append(src, "number "+from.decl())
	}
	x := float64(g.n(2, 50))
	c1 := newCheck("first").fill(from.label, num(x))
	c2 := newCheck("second").fill(from.label, num(x+7.5))
	sub := func(s string, a ...any) string { return fmt.Sprintf(g.of(s), a...) }
	if two {
		f := factor()
		back := tariffNew(g, words[1], "b")
		r1 := tariffNew(g, g.in("in "+words[1], words[1]+" 환산"), "")
		r2 := tariffNew(g, g.in("in "+words[0], words[0]+" 환산"), "")
		fields = append(fields, back.said)
		rules = append(rules, sub(g.in("both ways: 1 of the %[1]s = %[3]s %[2]s|1 of %[1]s makes %[3]s of %[2]s, and the way back too", "양방향: 1 %[1]s = %[3]s %[2]s|1 %[1]s에 %[3]s %[2]s, 반대로도"), words[0], words[1], num(f)))
		results = append(results, sub(g.in("%s for the first|%s (from the first box)", "%s(첫 칸에서)|%s(첫 번째 값으로)"), r1.said), sub(g.in("%s for the second|%s (from the second box)", "%s(둘째 칸에서)|%s(두 번째 값으로)"), r2.said))
		src = append(src, "number "+back.decl(), "show "+r1.label+" = "+from.name+" * "+num(f)+places, "show "+r2.label+" = "+back.name+" / "+num(f)+places)
		c1.number(round(x * f))
		c2.fill(back.label, num(f*3)).number(3).number(round((x + 7.5) * f))
	} else {
		prev, prevWord, prevVal := from.name, words[0], func(x float64) float64 { return x }
		for i := 1; i < k; i++ {
			r := tariffResult(g, words[i])
			f := factor()
			F := num(f)
			var e string
			var v func(float64) float64
			base := func(x float64) float64 { return x }
			name, word := from.name, words[0]
			if i > 1 && prev != "" && g.maybe(0.35) { // from the unit before it
				name, word, base = prev, prevWord, prevVal
			}
			if g.maybe(0.6) {
				rules = append(rules, sub(g.in("1 of the %[1]s = %[3]s %[2]s|%[2]s: %[1]s times %[3]s|%[2]s = %[1]s x %[3]s|multiply %[1]s by %[3]s for %[2]s", "1 %[1]s = %[3]s %[2]s|%[2]s = %[1]s x %[3]s|%[2]s: %[1]s 곱하기 %[3]s"), word, words[i], F))
				e = name + " * " + F
				v = func(x float64) float64 { return base(x) * f }
			} else {
				rules = append(rules, sub(g.in("%[3]s of the %[1]s = one of the %[2]s|%[2]s: %[1]s divided by %[3]s|%[2]s = %[1]s / %[3]s|divide %[1]s by %[3]s for %[2]s", "%[3]s %[1]s = 1 %[2]s|%[2]s = %[1]s / %[3]s|%[2]s: %[1]s 나누기 %[3]s"), word, words[i], F))
				e = name + " / " + F
				v = func(x float64) float64 { return base(x) / f }
			}
			results = append(results, r.said)
			src = append(src, "show "+r.label+" = "+e+places)
			c1.number(round(v(x)))
			c2.number(round(v(x + 7.5)))
			prev, prevWord, prevVal = r.name, words[i], v
		}
	}
	if dec >= 0 {
		more = append(more, []string{
			g.of(g.in("no decimals|rounded to whole numbers", "소수점 없이|정수로 반올림")), g.of(g.in("one decimal|with 1 decimal place", "소수 한 자리|소수점 1자리까지")),
			g.of(g.in("two decimals|to 2 decimals", "소수 둘째 자리까지|소수점 2자리")), g.of(g.in("three decimals|3 decimals please", "소수 셋째 자리까지|소수점 3자리"))}[dec])
	}
	return made{tariffWrite(g, topic, fields, rules, results, more), lines(src...), []*check{c1, c2}}
}

func tariffClockText(m int) string { return fmt.Sprintf("%02d:%02d", m/60%24, m%60) }

// tariffClock draws sums of times.
func tariffClock(g *gen) made {
	topic := g.of(g.in(tariffShiftsEn, tariffShiftsKo))
	switch g.n(0, 4) {
	case 0, 1:
		return tariffArrive(g, topic)
	case 2:
		return tariffMinutes(g, topic)
	}
	m := tariffCash(g)
	s := tariffNew(g, g.of(g.in("start|from|begins at|starts at|clock in|doors open", "시작|출근|시작 시각|들어온 시각|여는 시각|부터")), "a")
	e := tariffNew(g, g.of(g.in("end|until|ends at|finish|clock out|doors close", "끝|퇴근|끝난 시각|나간 시각|닫는 시각|까지")), "b")
	fields := []string{s.said, e.said}
	src := []string{"app " + tariffTitle(g, topic)}
	t1, t2 := g.n(12, 24)*30, g.n(32, 46)*30
	if g.maybe(0.35) {
		a, b := g.n(12, 20)*30, g.n(30, 44)*30
		fields[0] += fmt.Sprintf(tariffRaw(g, g.in(" (%s at first)| (usually %s)", "(기본 %s)|(처음엔 %s)")), tariffClockText(a))
		fields[1] += fmt.Sprintf(tariffRaw(g, g.in(" (%s at first)| (usually %s)", "(기본 %s)|(처음엔 %s)")), tariffClockText(b))
		src = append(src, "time "+s.val(tariffClockText(a)), "time "+e.val(tariffClockText(b)))
	} else {
		src = append(src, "time "+s.decl(), "time "+e.decl())
	}
	span := tariffSum{e.name + " - " + s.name, 1}
	mins := func(a, b int) float64 { return float64(b - a) }
	var rules, results []string
	if g.maybe(0.35) {
		rules = append(rules, g.of(g.in("it may go past midnight|works over midnight too|the end can be on the next day", "자정 넘겨도 계산되게|다음 날 끝나도 됨|밤 12시 넘어가도 맞게")))
		span = tariffSum{"mod(" + span.text + ", 1440)", 3}
		mins = func(a, b int) float64 { return float64((b - a + 1440) % 1440) }
		if g.maybe(0.7) {
			t1, t2 = g.n(38, 46)*30+5, g.n(2, 14)*30
		}
	}
	var br tariffPart
	pause := 0.0
	switch g.n(0, 2) {
	case 0:
		br = tariffNew(g, g.of(g.in("break minutes|break in minutes|pause (min)|minutes off", "휴식 분|쉬는 시간(분)|휴게|점심 분")), "p")
		fields = append(fields, br.said)
		src = append(src, "number "+br.decl())
		pause = float64(g.step(10, 60, 5))
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s is taken off|%s doesn't count", "%s 빼고|%s만큼은 빼기")), br.said))
		span = tariffSum{span.text + " - " + br.name, 1}
	case 1:
		pause = float64(g.step(10, 60, 5))
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s minutes of break always go off|minus %s minutes for the break", "휴식 %s분은 항상 빼기|쉬는 시간 %s분 제외")), num(pause)))
		span = tariffSum{span.text + " - " + num(pause), 1}
	}
	c1, c2 := newCheck("first"), newCheck("second")
	t3, t4 := t1-25, t2+50
	for i, c := range []*check{c1, c2} {
		a, b := t1, t2
		if i == 1 {
			a, b = t3, t4
		}
		c.fill(s.label, tariffClockText(a)).fill(e.label, tariffClockText(b))
		if br.label != "" {
			c.fill(br.label, num(pause))
		}
	}
	w1, w2 := mins(t1, t2)-pause, mins(t3, t4)-pause
	hours := tariffResult(g, g.of(g.in("hours|hours worked|time in hours|hours in all", "시간|총 시간|근무 시간|걸린 시간")))
	unit := g.of("h|h|m|hm")
	switch unit {
	case "h":
		d := ""
		if g.maybe(0.4) {
			d = " .2"
			rules = append(rules, fmt.Sprintf(g.of(g.in("%s with two decimals|%s to 2 decimals", "%s 소수 둘째 자리까지|%s 소수점 2자리")), hours.said))
		} else {
			rules = append(rules, fmt.Sprintf(g.of(g.in("%s as a decimal number|%s as a decimal like 7.5", "%s 소수로|%s 7.5처럼 소수로")), hours.said))
		}
		results = append(results, hours.said)
		src = append(src, "show "+hours.label+" = "+span.in(2)+" / 60"+d)
		c1.number(math.Round(w1/60*100) / 100)
		c2.number(math.Round(w2/60*100) / 100)
	case "m":
		hours = tariffResult(g, g.of(g.in("minutes|minutes in all|length in minutes", "분|총 분|분 단위 시간")))
		results = append(results, hours.said)
		src = append(src, "show "+hours.label+" = "+span.text)
		c1.number(w1)
		c2.number(w2)
	default:
		results = append(results, hours.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s written like \"2 h 5 min\"|%s in the form \"2 h 5 min\"", "%s '2시간 5분'처럼|%s 형식은 '2시간 5분'")), hours.said))
		src = append(src, "let m = "+span.text, "show "+hours.label+" = "+g.in(`floor(m / 60) + " h " + m % 60 + " min"`, `floor(m / 60) + "시간 " + m % 60 + "분"`))
		for i, w := range []float64{w1, w2} {
			[]*check{c1, c2}[i].text(fmt.Sprintf(g.in("%d h %d min", "%d시간 %d분"), int(w)/60, int(w)%60))
		}
		span = tariffSum{"m", 3}
	}
	if m.format != "" && g.maybe(0.6) {
		pay := tariffResult(g, tariffOther(g, g.in("pay|earned|wages|to charge|money", "급여|번 돈|일당|받을 돈|청구 금액"), hours.label))
		rate := m.price(g, 9, 30)
		x := tariffSum{span.in(2) + " / 60", 2}
		if hours.name != "" && unit == "h" {
			x = tariffSum{hours.name, 3}
		} else if hours.name != "" && unit == "m" {
			x = tariffSum{hours.name + " / 60", 2}
		}
		results = append(results, pay.said)
		if g.maybe(0.5) {
			wage := tariffNew(g, g.of(g.in("hourly wage|rate per hour|pay per hour", "시급|시간당 금액|한 시간 값")), "w")
			fields = append(fields, wage.said)
			src = append(src[:len(src)-1], append([]string{"number " + wage.decl()}, src[len(src)-1:]...)...)
			if unit == "hm" { // the let stands before the result
				src[len(src)-2], src[len(src)-3] = src[len(src)-3], src[len(src)-2]
			}
			rules = append(rules, fmt.Sprintf(g.of(g.in("%[2]s is the hours times %[1]s, in %[3]s|%[2]s = hours x %[1]s (%[3]s)", "%[2]s = 시간 x %[1]s (%[3]s)|%[2]s: 시간에 %[1]s 곱하기, %[3]s")), wage.said, pay.said, tariffCurrency(m)))
			src = append(src, "show "+pay.label+" = "+x.text+" * "+wage.name+m.format)
			c1.fill(wage.label, num(rate))
			c2.fill(wage.label, num(rate+m.price(g, 1, 3)))
			rate2 := c2.Do[len(c2.Do)-1].With[0]
			var r2 float64
			fmt.Sscan(rate2, &r2)
			c1.number(tariffRound(w1/60*rate, m))
			c2.number(tariffRound(w2/60*r2, m))
		} else {
			rules = append(rules, fmt.Sprintf(g.of(g.in("an hour is %s, that gives %s|%[2]s at %[1]s an hour", "시간당 %s으로 %s 계산|%[2]s: 시간당 %[1]s")), m.say(rate), pay.said))
			src = append(src, "show "+pay.label+" = "+x.text+" * "+num(rate)+m.format)
			c1.number(tariffRound(w1/60*rate, m))
			c2.number(tariffRound(w2/60*rate, m))
		}
	}
	return made{tariffWrite(g, topic, fields, rules, results, nil), lines(src...), []*check{c1, c2}}
}

func tariffCurrency(m tariffMoney) string {
	switch {
	case m.ko:
		return "원"
	case strings.Contains(m.format, "$"):
		return "$"
	}
	return strings.TrimPrefix(m.format, " .2 ")
}

// tariffArrive draws a time of day that lies some minutes after or before another.
func tariffArrive(g *gen, topic string) made {
	s := tariffNew(g, g.of(g.in("departure|start|leaving at|oven on at|starts at|get up at|show begins|must be there at", "출발|시작|나가는 시각|오븐 켠 시각|일어나는 시각|공연 시작|도착해야 하는 시각|입실")), "t")
	parts := g.some(g.in("ride|walk|break|queue|warm-up|soup|set-up|bus|ferry|shower|drive|detour|packing|nap|dressing|training|first half|second half", "버스|도보|휴식|대기|준비|이동|정리|지하철|배|샤워|운전|우회|짐 싸기|낮잠|옷 입기|연습|전반|후반"), g.n(1, 3))
	src := []string{"app " + tariffTitle(g, topic), "time " + s.decl()}
	fields := []string{s.said}
	var names, saids []string
	t0 := g.n(14, 20)*30 + g.n(0, 29)
	c1, c2 := newCheck("first").fill(s.label, tariffClockText(t0)), newCheck("second").fill(s.label, tariffClockText(t0+95))
	sum := [2]int{}
	for i, w := range parts {
		if !g.ko() || g.maybe(0.7) {
			w += g.in(" minutes", "(분)")
		} else {
			w += " 분"
		}
		p := tariffNew(g, w, string(rune('a'+i)))
		names, saids = append(names, p.name), append(saids, p.said)
		fields = append(fields, p.said)
		src = append(src, "number "+p.decl())
		x, y := g.n(5, 55), g.n(5, 55)
		c1.fill(p.label, fmt.Sprint(x))
		c2.fill(p.label, fmt.Sprint(y))
		sum[0] += x
		sum[1] += y
	}
	fixed := 0
	var rules []string
	r := tariffResult(g, g.of(g.in("arrival|done at|ready at|finished at|end|back home", "도착|끝나는 시각|완료 시각|마치는 시각|돌아오는 시각")))
	before := g.maybe(0.35)
	if before {
		r = tariffResult(g, g.of(g.in("leave at|alarm at|begin at|set off", "나갈 시각|알람 시각|시작할 시각|출발할 시각")))
	}
	all := tariffSum{strings.Join(names, " + "), 1}
	if len(names) == 1 {
		all.tie = 3
	}
	and := g.in("minus", "-")
	if !before {
		and = "+"
	}
	said := strings.Join(saids, " "+and+" ")
	if g.maybe(0.4) {
		fixed = g.step(5, 45, 5)
		all = tariffSum{all.text + " + " + fmt.Sprint(fixed), 1}
		said += fmt.Sprintf(g.in(" %s %d minutes to spare", " %s 여유 %d분"), and, fixed)
	}
	op := " + "
	expr := s.name + op + all.text
	if before {
		op = " - "
		expr = s.name + op + all.in(2)
		if all.tie < 2 && !strings.HasPrefix(expr[len(s.name)+3:], "(") {
			expr = s.name + " - (" + all.text + ")"
		}
	}
	rules = append(rules, fmt.Sprintf("%s = %s %s %s", r.said, s.said, and, said))
	results := []string{r.said}
	src = append(src, "show "+r.label+" = "+expr)
	total := g.maybe(0.35) && len(names) > 1
	if total {
		t := tariffResult(g, g.of(g.in("minutes in all|total minutes|time needed", "총 분|걸리는 시간|전부 몇 분")))
		results = append(results, t.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s: all those minutes together|%s is the sum of the minutes", "%s: 분을 모두 더한 값|%s = 분 전부 합")), t.said))
		src = append(src, "show "+t.label+" = "+all.text+g.in(" .0 min", " .0 분"))
		rules[len(rules)-1] += g.in(" (in min)", "(분)")
	}
	for i, c := range []*check{c1, c2} {
		d := sum[i] + fixed
		at := t0 + i*95 + d
		if before {
			at = t0 + i*95 - d
		}
		c.text(tariffClockText(at + 1440))
		if total {
			c.number(float64(d))
		}
	}
	return made{tariffWrite(g, topic, fields, rules, results, nil), lines(src...), []*check{c1, c2}}
}

func tariffDateText(g *gen, d time.Time) string {
	if g.ko() {
		return d.Format("2006년 1월 2일")
	}
	return d.Format("January 2")
}

func tariffWeekday(g *gen, d time.Time) string {
	if g.ko() {
		return []string{"일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일"}[d.Weekday()]
	}
	return d.Weekday().String()
}

// tariffToday is the day of the checks' clock.
var tariffToday = time.Date(2026, 3, 4, 0, 0, 0, 0, time.UTC)

// tariffDays draws sums of dates.
func tariffDays(g *gen) made {
	a := strings.Split(g.of(g.in(tariffDaysEn, tariffDaysKo)), ";")
	topic := a[0]
	switch g.n(0, 7) {
	case 0, 1:
		return tariffBetween(g, topic)
	case 2:
		return tariffBirth(g)
	}
	d := tariffNew(g, a[1], "d")
	src := []string{"app " + tariffTitle(g, topic), "date " + d.decl()}
	fields := []string{d.said}
	var rules, results, more []string
	day := tariffToday.AddDate(0, 0, g.n(-40, 60))
	if day.Day() > 28 {
		day = day.AddDate(0, 0, -4)
	}
	late := tariffToday.AddDate(-12, 0, g.n(-300, -2))
	if late.Day() > 28 {
		late = late.AddDate(0, 0, -4)
	}
	c1, c2 := newCheck("near").fill(d.label, day.Format("2006-01-02")), newCheck("long ago").fill(d.label, late.Format("2006-01-02"))
	k := g.n(1, 10)
	n := g.n(2, 60)
	var e, how string
	var move func(time.Time) time.Time
	var num1 tariffPart
	switch {
	case k <= 2:
		how = fmt.Sprintf(g.of(g.in("%d days later|%d days after|plus %d days", "%d일 뒤|%d일 후|%d일 더한 날")), n)
		e = fmt.Sprintf("%s + %d", d.name, n)
		move = func(t time.Time) time.Time { return t.AddDate(0, 0, n) }
	case k <= 4:
		n = g.n(2, 12)
		how = fmt.Sprintf(g.of(g.in("%d weeks later|%d weeks after|plus %d weeks", "%d주 뒤|%d주 후|%d주 지난 날")), n)
		e = fmt.Sprintf("%s + %d", d.name, 7*n)
		move = func(t time.Time) time.Time { return t.AddDate(0, 0, 7*n) }
	case k <= 6:
		n = g.n(2, 20)
		how = fmt.Sprintf(g.of(g.in("%d months later|%d months after|plus %d months", "%d개월 뒤|%d개월 후|%d달 뒤")), n)
		e = fmt.Sprintf("addMonths(%s, %d)", d.name, n)
		move = func(t time.Time) time.Time { return t.AddDate(0, n, 0) }
	case k <= 7:
		n = g.n(2, 11)
		how = fmt.Sprintf(g.of(g.in("%d years later|%d years after|plus %d years", "%d년 뒤|%d년 후|%d년 더한 날")), n)
		e = fmt.Sprintf("addYears(%s, %d)", d.name, n)
		move = func(t time.Time) time.Time { return t.AddDate(n, 0, 0) }
	case k <= 8:
		how = fmt.Sprintf(g.of(g.in("%d days before|%d days earlier", "%d일 전|%d일 앞선 날")), n)
		e = fmt.Sprintf("%s - %d", d.name, n)
		move = func(t time.Time) time.Time { return t.AddDate(0, 0, -n) }
	default:
		num1 = tariffNew(g, g.of(g.in("days|number of days|days allowed|waiting days", "일수|기간(일)|며칠|허용 일수")), "n")
		fields = append(fields, num1.said)
		if g.maybe(0.4) {
			v := g.n(3, 90)
			fields[1] += fmt.Sprintf(g.in(" (%d at first)", "(처음엔 %d)"), v)
			src = append(src, "number "+num1.val(fmt.Sprint(v)))
		} else {
			src = append(src, "number "+num1.decl())
		}
		how = fmt.Sprintf(g.of(g.in("so many days (%s) later|plus %s", "%s만큼 뒤|%s 더한 날")), num1.said)
		e = d.name + " + " + num1.name
		move = func(t time.Time) time.Time { return t.AddDate(0, 0, n) }
		c1.fill(num1.label, fmt.Sprint(n))
		c2.fill(num1.label, fmt.Sprint(n))
	}
	r := tariffResult(g, tariffOther(g, g.in(tariffDueEn, tariffDueKo), d.label))
	due := "r"
	if g.ko() {
		due = "끝"
	}
	switch {
	case strings.HasPrefix(how, "plus"):
		how = d.said + " " + how
	case strings.HasSuffix(how, "더한 날"):
		how = d.said + "에 " + how
	}
	results = append(results, r.said)
	rules = append(rules, fmt.Sprintf(g.of(g.in("%[1]s is %[2]s|%[1]s = %[2]s|%[1]s: %[2]s", "%[1]s = %[2]s|%[1]s: %[2]s|%[1]s은(는) %[2]s")), r.said, how))
	src = append(src, "let "+due+" = "+e, "show "+r.label+" = longDate("+due+")")
	alone := len(src) - 2
	d1, d2 := move(day), move(late)
	c1.text(tariffDateText(g, d1))
	c2.text(tariffDateText(g, d2))
	uses := 0
	if g.maybe(0.35) {
		w := tariffResult(g, g.of(g.in("weekday|day of the week|falls on a", "요일|무슨 요일|그날 요일")))
		if w.label == "Falls on a" {
			rules = append(rules, w.said+" says which weekday it is")
		} else if w.label != "요일" && w.label != "Weekday" {
			rules = append(rules, fmt.Sprintf(g.in("%s of that date", "%s: 그 날짜의 요일"), w.said))
		}
		results = append(results, w.said)
		src = append(src, "show "+w.label+" = weekday("+due+")")
		c1.text(tariffWeekday(g, d1))
		c2.text(tariffWeekday(g, d2))
		uses++
	}
	if g.maybe(0.3) {
		w := tariffResult(g, g.of(g.in("reminder|warn me on|first notice|get ready on|call on|second check", "알림일|미리 알림|준비할 날|전화할 날|두 번째 확인|예고일")))
		k := g.n(2, 21)
		results = append(results, w.said)
		if g.maybe(0.6) {
			rules = append(rules, fmt.Sprintf(g.of(g.in("%s is %d days before %s|%s: %d days ahead of %s", "%[1]s: %[3]s %[2]d일 전|%[1]s = %[3]s보다 %[2]d일 앞")), w.said, k, r.said))
			src = append(src, fmt.Sprintf("show %s = longDate(%s - %d)", w.label, due, k))
			c1.text(tariffDateText(g, d1.AddDate(0, 0, -k)))
		} else {
			rules = append(rules, fmt.Sprintf(g.of(g.in("%s is %d weeks after %s|%s: %d weeks past %s", "%[1]s: %[3]s %[2]d주 뒤|%[1]s = %[3]s에서 %[2]d주 지난 날")), w.said, k, r.said))
			src = append(src, fmt.Sprintf("show %s = longDate(%s + %d)", w.label, due, 7*k))
			c1.text(tariffDateText(g, d1.AddDate(0, 0, 7*k)))
		}
		uses++
	}
	left := int(d1.Sub(tariffToday).Hours() / 24)
	if g.maybe(0.45) {
		w := tariffResult(g, g.of(g.in("days left|days to go|remaining days|still to wait", "남은 날|남은 일수|며칠 남음|디데이")))
		results = append(results, w.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s counts from today|%s: days from today until then", "%s: 오늘부터 그날까지 일수|%s은(는) 오늘 기준")), w.said))
		src = append(src, "show "+w.label+" = days(today(), "+due+")")
		c1.number(float64(left))
		uses++
	}
	if g.maybe(0.5) {
		texts := g.some(g.in(tariffVerdictsEn+"|Expired!|Still good|Too late|In time|Renew now|Overdue|Relax", tariffVerdictsKo+"|지났어요|아직 괜찮아요|늦었어요|여유 있어요|갱신하세요|연체|느긋하게"), 2)
		if g.maybe(0.4) { // only one text
			more = append(more, fmt.Sprintf(g.of(g.in(`if %s is before today say "%s"|when %s has passed: "%s"`, `%s이(가) 오늘보다 전이면 "%s" 표시|%s 지났으면 "%s"`)), r.said, texts[0]))
			src = append(src, "if "+due+" < today(): say "+texts[0])
			if d1.Before(tariffToday) {
				c1.text(texts[0])
			} else {
				c1.gone(texts[0])
			}
		} else {
			more = append(more, fmt.Sprintf(g.of(g.in(`if %s is before today say "%s", otherwise "%s"|when %s has passed: "%s", else "%s"`, `%s이(가) 오늘보다 전이면 "%s", 아니면 "%s"|%s 지났으면 "%s", 안 지났으면 "%s"`)), r.said, texts[0], texts[1]))
			src = append(src, fmt.Sprintf(`say {%s < today() ? "%s" : "%s"}`, due, texts[0], texts[1]))
			if d1.Before(tariffToday) {
				c1.text(texts[0])
			} else {
				c1.text(texts[1])
			}
		}
		if d2.Before(tariffToday) {
			c2.text(texts[0])
		}
		uses++
	}
	if uses == 0 {
		src = append(src[:alone], "show "+r.label+" = longDate("+e+")")
	}
	return made{tariffWrite(g, topic, fields, rules, results, more), lines(src...), []*check{c1, c2}}
}

// tariffBetween draws what lies between two dates, or one and today.
func tariffBetween(g *gen, topic string) made {
	p := tariffNew(g, g.of(g.in("from|first day|start date|begins on|arrival", "시작일|첫날|부터|처음 날짜|도착일")), "a")
	q := tariffNew(g, g.of(g.in("until|last day of it|end date|stops on|going home", "종료일|끝날|까지|나중 날짜|출발일")), "b")
	day := tariffToday.AddDate(0, 0, g.n(-400, 300))
	x, y := g.n(8, 90), g.n(91, 400)
	src := []string{"app " + tariffTitle(g, topic), "date " + p.decl(), "date " + q.decl()}
	c1 := newCheck("first").fill(p.label, day.Format("2006-01-02")).fill(q.label, day.AddDate(0, 0, x).Format("2006-01-02"))
	c2 := newCheck("second").fill(p.label, day.Format("2006-01-02")).fill(q.label, day.AddDate(0, 0, y).Format("2006-01-02"))
	n := tariffResult(g, g.of(g.in("days|days between|length in days|nights", "일수|며칠|기간(일)|박수")))
	both := 0
	results := []string{n.said}
	rules := []string{fmt.Sprintf(g.of(g.in("%s: from the one date to the other|%s = the difference of the two dates", "%s: 두 날짜 사이|%s: 앞 날짜에서 뒤 날짜까지")), n.said)}
	if g.maybe(0.35) {
		both = 1
		rules[0] += g.of(g.in(", both days counted| (the first and the last one count)", ", 양쪽 날 포함|(첫날과 마지막 날 다 셈)"))
	}
	e := "days(" + p.name + ", " + q.name + ")"
	if both == 1 {
		e += " + 1"
	}
	name := n.name
	if name == "" {
		name = "n"
		src = append(src, "let n = "+e)
		e = "n"
	}
	src = append(src, "show "+n.label+" = "+e)
	l1, l2 := float64(x+both), float64(y+both)
	c1.number(l1)
	c2.number(l2)
	plain := name == "n"
	if g.maybe(0.4) {
		w := tariffResult(g, g.of(g.in("weeks|in weeks|full weeks", "주|몇 주|꽉 찬 주")))
		full := w.label == "Full weeks" || w.label == "꽉 찬 주"
		results = append(results, w.said)
		if full {
			rules = append(rules, fmt.Sprintf(g.in("%s are rounded down", "%s: 7로 나눠 버림"), w.said))
			src = append(src, "show "+w.label+" = floor("+name+" / 7)")
			c1.number(math.Floor(l1 / 7))
			c2.number(math.Floor(l2 / 7))
		} else {
			rules = append(rules, fmt.Sprintf(g.in("%s: the days / 7", "%s = 일수 / 7"), w.said))
			src = append(src, "show "+w.label+" = "+name+" / 7")
			c1.number(l1 / 7)
			c2.number(l2 / 7)
		}
		plain = false
	}
	if g.maybe(0.5) {
		m := tariffCash(g)
		rate := m.price(g, 2, 30)
		w := tariffResult(g, tariffOther(g, g.in(tariffTotalsEn, tariffTotalsKo)))
		results = append(results, w.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%[1]s is %[2]s for each of those days|%[2]s per day makes %[1]s", "%[1]s: 하루 %[2]s씩|하루에 %[2]s, 그게 %[1]s")), w.said, m.say(rate)))
		src = append(src, "show "+w.label+" = "+name+" * "+num(rate)+m.format)
		c1.number(tariffRound(l1*rate, m))
		c2.number(tariffRound(l2*rate, m))
		plain = false
	}
	lim := g.n(10, 120)
	if g.maybe(0.4) {
		t := g.of(g.in(tariffVerdictsEn, tariffVerdictsKo))
		rules = append(rules, fmt.Sprintf(g.of(g.in(`more than %d days: say "%s"|if it's over %d days, write "%s"`, `%d일 넘으면 "%s" 표시|%d일 초과면 "%s" 라고 뜨게`)), lim, t))
		src = append(src, fmt.Sprintf("if %s > %d: say %s", name, lim, t))
		for i, l := range []float64{l1, l2} {
			if l > float64(lim) {
				[]*check{c1, c2}[i].text(t)
			} else {
				[]*check{c1, c2}[i].gone(t)
			}
		}
		plain = false
	}
	if plain { // nothing uses the name
		src[len(src)-2] = ""
		src[len(src)-1] = strings.Replace(src[len(src)-1], "= n", "= days("+p.name+", "+q.name+")"+map[int]string{1: " + 1"}[both], 1)
	}
	return made{tariffWrite(g, topic, []string{p.said, q.said}, rules, results, nil), lines(src...), []*check{c1, c2}}
}

// tariffUnitPick draws an amount in a unit that is chosen.
func tariffUnitPick(g *gen, words []string) made {
	amount := tariffNew(g, g.of(g.in("amount|how many|number|quantity|count", "수량|개수|얼마|양|숫자")), "n")
	unit := tariffNew(g, g.of(g.in("unit|measure|kind|counted in|size of it", "단위|종류|재는 단위|묶음 종류")), "u")
	k := g.n(2, 4)
	names := words[2 : 2+k]
	var values []float64
	var keys []string
	sep := g.of("=|:|→|is")
	if g.ko() && sep == "is" {
		sep = "="
	}
	for i := range names {
		names[i] = g.in(title(names[i]), names[i])
		v := float64(g.n(2, 90))
		if g.maybe(0.4) {
			v /= 10
		}
		for slices.Contains(values, v) {
			v++
		}
		values = append(values, v)
		keys = append(keys, names[i]+" "+sep+" "+num(v))
	}
	r := tariffResult(g, words[0])
	fields := []string{amount.said, fmt.Sprintf(g.of(g.in("drop-down %s (%s)|%s as a list: %s|%s, one of: %s", "드롭다운 %s(%s)|%s 목록: %s|%s 선택(%s)")), unit.said, strings.Join(keys, ", "))}
	word := "choice "
	if g.maybe(0.3) {
		word = "radio "
		fields[1] = fmt.Sprintf(g.of(g.in("radio buttons %s (%s)|%s as radio buttons: %s", "라디오 버튼 %s(%s)|%s 라디오 버튼으로: %s")), unit.said, strings.Join(keys, ", "))
	}
	rules := []string{fmt.Sprintf(g.of(g.in("%s = %s x %s|%s is %s times %s", "%s = %s x %s|%s: %s 곱하기 %s")), r.said, amount.said, unit.said)}
	results := []string{r.said}
	topic := words[0] + " " + g.of(g.in("helper|converter|counter|table|reckoner|by unit", "환산|변환|계산|세기|단위 계산"))
	src := []string{"app " + tariffTitle(g, topic), "number " + amount.decl(), word + unit.decl() + ": " + tariffOptions(names, values), "show " + r.label + " = " + amount.name + " * " + unit.name}
	x := float64(g.n(2, 40))
	c1 := newCheck("first").fill(amount.label, num(x)).choose(unit.label, names[0]).number(x * values[0])
	c2 := newCheck("second").fill(amount.label, num(x+3.5)).choose(unit.label, names[k-1]).number((x + 3.5) * values[k-1])
	if g.maybe(0.5) {
		q := tariffResult(g, words[1])
		f := float64(g.n(2, 30))
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s = %s / %s|%s is %s divided by %s", "%s = %s / %s|%s: %s 나누기 %s")), q.said, r.said, num(f)))
		results = append(results, q.said)
		src = append(src, "show "+q.label+" = "+r.name+" / "+num(f))
		if r.name == "" {
			src[len(src)-1] = "show " + q.label + " = " + amount.name + " * " + unit.name + " / " + num(f)
		}
		c1.number(x * values[0] / f)
		c2.number((x + 3.5) * values[k-1] / f)
	}
	return made{tariffWrite(g, topic, fields, rules, results, nil), lines(src...), []*check{c1, c2}}
}

// tariffMinutes draws minutes that are added up and told as hours and minutes.
func tariffMinutes(g *gen, topic string) made {
	words := g.some(g.in("practice|reading|driving|cooking|waiting|dough|oven|phone calls|stretching|scales|homework|gaming|episode|walking|cleaning|emails|breaks|drawing", "연습|독서|운전|요리|대기|반죽|오븐|통화|스트레칭|숙제|게임|드라마|산책|청소|메일|휴식|그림"), g.n(1, 4))
	src := []string{"app " + tariffTitle(g, topic)}
	var fields, names, saids []string
	c1, c2 := newCheck("first"), newCheck("second")
	sum := [2]int{}
	unit := g.of(g.in(" minutes| (min)| in minutes", "(분)| 분| 시간(분)"))
	if !strings.HasPrefix(unit, "(") || !g.ko() {
		unit = " " + unit
	}
	for i, w := range words {
		p := tariffNew(g, w+unit, string(rune('a'+i)))
		names, saids, fields = append(names, p.name), append(saids, p.said), append(fields, p.said)
		src = append(src, "number "+p.decl())
		x, y := g.n(20, 95), g.n(61, 140)
		c1.fill(p.label, fmt.Sprint(x))
		c2.fill(p.label, fmt.Sprint(y))
		sum[0] += x
		sum[1] += y
	}
	k := 1
	e := tariffSum{strings.Join(names, " + "), 1}
	if len(names) == 1 {
		e.tie = 3
	}
	said := strings.Join(saids, " + ")
	if g.maybe(0.4) || len(names) == 1 {
		k = g.n(2, 9)
		if len(names) > 1 {
			said = "(" + said + ")"
		}
		said += " x " + fmt.Sprint(k)
		e = tariffSum{e.in(2) + " * " + fmt.Sprint(k), 2}
	}
	r := tariffResult(g, g.of(g.in("total time|all together|time spent|altogether|duration|whole time", "총 시간|전부|걸린 시간|합계 시간|전체 시간|소요 시간")))
	results := []string{r.said}
	rules := []string{fmt.Sprintf(g.of(g.in("%s = %s|%s is %s", "%s = %s|%s: %s")), r.said, said)}
	form := g.n(0, 2)
	how := []string{g.in(`"3 h 7 min"`, "'3시간 7분'"), g.in(`"3h 7m"`, "'3시간7분'"), "3:07"}[form]
	rules = append(rules, fmt.Sprintf(g.of(g.in("written like %s|in the form %s|as %s for 187 minutes", "%s처럼 표시|%s 형식으로|187분이면 %s 식으로")), how))
	text := []string{g.in(`floor(m / 60) + " h " + m % 60 + " min"`, `floor(m / 60) + "시간 " + m % 60 + "분"`), g.in(`floor(m / 60) + "h " + m % 60 + "m"`, `floor(m / 60) + "시간" + m % 60 + "분"`), `floor(m / 60) + ":" + pad(m % 60, 2)`}[form]
	mask := []string{g.in("%d h %d min", "%d시간 %d분"), g.in("%dh %dm", "%d시간%d분"), "%d:%02d"}[form]
	src = append(src, "let m = "+e.text, "show "+r.label+" = "+text)
	dec := g.maybe(0.35)
	if dec {
		h := tariffResult(g, g.of(g.in("hours|decimal hours|in hours", "시간|시간(소수)|시간 단위")))
		results = append(results, h.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s: the same divided by 60|%s = those minutes / 60", "%s: 그걸 60으로 나눈 값|%s = 그 분 / 60")), h.said))
		src = append(src, "show "+h.label+" = m / 60")
	}
	var more []string
	lim := g.step(60, 400, 20)
	warn := g.of(g.in(tariffVerdictsEn, tariffVerdictsKo))
	alert := g.maybe(0.35)
	if alert {
		more = append(more, fmt.Sprintf(g.of(g.in(`more than %d minutes: "%s"|if it is over %d minutes say "%s"`, `%d분 넘으면 "%s"|%d분 초과면 "%s" 표시`)), lim, warn))
		src = append(src, fmt.Sprintf("if m > %d: say %s", lim, warn))
	}
	for i, c := range []*check{c1, c2} {
		m := sum[i] * k
		c.text(fmt.Sprintf(mask, m/60, m%60))
		if dec {
			c.number(math.Round(float64(m)/60*100) / 100)
		}
		if alert && m > lim {
			c.text(warn)
		} else if alert {
			c.gone(warn)
		}
	}
	return made{tariffWrite(g, topic, fields, rules, results, more), lines(src...), []*check{c1, c2}}
}

// tariffBirth draws what a birthday tells.
func tariffBirth(g *gen) made {
	who := g.of(g.in("grandma|my cat|our twins|the old oak|my robot|our club|the tortoise|a colleague|my niece|the bakery|our dog|the company|my car|the parrot|our house|a pen pal|the band|my sourdough", "할머니|우리 고양이|쌍둥이|느티나무|로봇|동호회|거북이|직장 동료|조카|빵집|우리 강아지|회사|자동차|앵무새|우리 집|펜팔 친구|밴드|막내"))
	d := tariffNew(g, g.of(g.in("birthday|date of birth|born on|founded on|first day|since", "생일|생년월일|태어난 날|시작한 날|첫날")), "d")
	born := time.Date(g.n(1960, 2023), time.Month(g.n(1, 12)), g.n(1, 28), 0, 0, 0, 0, time.UTC)
	later := time.Date(born.Year()+1, time.Month(g.n(1, 12)), g.n(1, 28), 0, 0, 0, 0, time.UTC)
	c1, c2 := newCheck("first"), newCheck("second")
	src := []string{"app " + tariffTitle(g, who), "date " + d.decl()}
	var rules, results []string
	picks := g.some("0|1|2|3|4|5|6", g.n(2, 4))
	n := g.step(1000, 20000, 500)
	y := g.n(3, 90)
	for _, p := range picks {
		var word, how, e string
		var see func(c *check, b time.Time)
		switch p {
		case "0":
			word, how, e = g.of(g.in("age|years old", "나이|만 나이")), g.in("in full years today", "오늘 기준 만으로"), "age(@)"
			see = func(c *check, b time.Time) { c.number(float64(tariffAge(b))) }
		case "1":
			word, how, e = g.of(g.in("days so far|days old", "지난 일수|살아온 날")), g.in("days from then to today", "그날부터 오늘까지 일수"), "days(@, today())"
			see = func(c *check, b time.Time) { c.number(tariffToday.Sub(b).Hours() / 24) }
		case "2":
			word, how, e = g.of(g.in("weekday|day of the week", "요일|무슨 요일")), g.in("of that date", "그 날짜의 요일"), "weekday(@)"
			see = func(c *check, b time.Time) { c.text(tariffWeekday(g, b)) }
		case "3":
			word, how, e = g.of(g.in("days to the next one|days until cake", "다음까지 남은 날|케이크까지")), g.in("days from today until the next anniversary of it", "오늘부터 다음 생일까지 일수"), "days(today(), yearly(@))"
			see = func(c *check, b time.Time) { c.number(tariffNext(b).Sub(tariffToday).Hours() / 24) }
		case "4":
			word, how, e = g.of(g.in("big day|round number day", "큰 날|특별한 날")), fmt.Sprintf(g.in("%d days after it", "그날에서 %d일 뒤"), n), fmt.Sprintf("longDate(@ + %d)", n)
			see = func(c *check, b time.Time) { c.text(tariffDateText(g, b.AddDate(0, 0, n))) }
		case "5":
			word, how, e = g.of(g.in("big anniversary|party day", "잔칫날|큰 기념일")), fmt.Sprintf(g.in("%d years after it", "그날에서 %d년 뒤"), y), fmt.Sprintf("longDate(addYears(@, %d))", y)
			see = func(c *check, b time.Time) { c.text(tariffDateText(g, b.AddDate(y, 0, 0))) }
		default:
			word, how, e = g.of(g.in("full weeks|weeks so far", "주 수|지난 주")), g.in("days until today / 7, rounded down", "오늘까지 일수 / 7, 버림"), "floor(days(@, today()) / 7)"
			see = func(c *check, b time.Time) { c.number(math.Floor(tariffToday.Sub(b).Hours() / 24 / 7)) }
		}
		r := tariffResult(g, word)
		results = append(results, r.said)
		rules = append(rules, r.said+tariffRaw(g, ":| =")+" "+how)
		src = append(src, "show "+r.label+" = "+strings.ReplaceAll(e, "@", d.name))
		see(c1, born)
		see(c2, later)
	}
	c1.fill(d.label, born.Format("2006-01-02"))
	c2.fill(d.label, later.Format("2006-01-02"))
	return made{tariffWrite(g, who, []string{d.said}, rules, results, nil), lines(src...), []*check{c1, c2}}
}

// tariffNext is when a day of the year comes next, today included.
func tariffNext(b time.Time) time.Time {
	t := time.Date(tariffToday.Year(), b.Month(), b.Day(), 0, 0, 0, 0, time.UTC)
	if t.Before(tariffToday) {
		t = t.AddDate(1, 0, 0)
	}
	return t
}

// tariffAge is a person's age on the checks' day.
func tariffAge(b time.Time) int {
	n := tariffToday.Year() - b.Year()
	if b.AddDate(n, 0, 0).After(tariffToday) {
		n--
	}
	return n
}

// tariffBoth draws a text that hangs on several conditions at once.
func tariffBoth(g *gen) made {
	k := g.n(2, 3)
	var topic string
	var fields, conds, exprs, src []string
	var used []string
	var good, bad []func(c *check) *check
	first := g.IntN(len(tariffOps))
	for i := range k {
		if i == k-1 && k == 3 && g.maybe(0.5) || i == 1 && k == 2 && g.maybe(0.15) {
			c := tariffNew(g, tariffOther(g, g.in(tariffTicksEn, tariffTicksKo), used...), "c")
			fields = append(fields, fmt.Sprintf(g.of(g.in("checkbox %s|tick box %s", "체크박스 %s|%s 체크박스")), c.said))
			src = append(src, "check "+c.decl())
			conds = append(conds, fmt.Sprintf(g.of(g.in("%s is ticked|there is a tick at %s", "%s 체크 상태|%s 칸이 체크")), c.said))
			exprs = append(exprs, c.name)
			good = append(good, func(x *check) *check { return x.tick(c.label) })
			bad = append(bad, func(x *check) *check { return x })
			used = append(used, c.label)
			continue
		}
		var a []string
		for {
			a = strings.Split(g.of(g.in(tariffMeasuresEn, tariffMeasuresKo)), ";")
			if !slices.Contains(used, strings.ToLower(a[1])) {
				break
			}
		}
		if topic == "" {
			topic = a[0]
		}
		used = append(used, strings.ToLower(a[1]))
		p := tariffNew(g, a[1], string(rune('a'+i)))
		op := tariffOps[(first+i*g.n(1, 3))%len(tariffOps)]
		lim := float64(g.n(2, 90))
		if g.maybe(0.2) {
			lim += 0.5
		}
		fields = append(fields, p.said)
		src = append(src, "number "+p.decl())
		conds = append(conds, fmt.Sprintf(g.in("%s is %s %s", "%[1]s %[3]s %[2]s"), p.said, g.of(g.in(op.en, op.ko)), num(lim)))
		exprs = append(exprs, p.name+" "+op.sign+" "+num(lim))
		yes, no := lim, lim
		switch op.sign {
		case ">":
			yes = lim + 1
		case "<":
			yes = lim - 1
		case ">=":
			no = lim - 1
		default:
			no = lim + 1
		}
		good = append(good, func(x *check) *check { return x.fill(p.label, num(yes)) })
		bad = append(bad, func(x *check) *check { return x.fill(p.label, num(no)) })
	}
	texts := g.some(g.in(tariffVerdictsEn, tariffVerdictsKo), 3)
	or := g.maybe(0.4)
	word, sign := g.in(" and ", " 그리고 "), " && "
	if or {
		word, sign = g.in(" or ", " 또는 "), " || "
	} else if g.ko() && g.maybe(0.5) {
		word = "이고 "
	}
	cond := strings.Join(exprs, sign)
	said := strings.Join(conds, word)
	var rules, results []string
	rule := g.of(g.in(`if %[1]s it says "%[2]s", otherwise "%[3]s"|"%[2]s" when %[1]s, else "%[3]s"|%[1]s: "%[2]s", if not: "%[3]s"`, `%[1]s면 "%[2]s", 아니면 "%[3]s"|%[1]s일 때 "%[2]s", 그 외엔 "%[3]s"|조건 %[1]s: "%[2]s", 아닐 때: "%[3]s"`))
	expr := fmt.Sprintf(`%s ? "%s" : "%s"`, cond, texts[0], texts[1])
	one := g.maybe(0.25) // nothing is said otherwise
	if one {
		rule = g.of(g.in(`if %[1]s say "%[2]s"|only when %[1]s: "%[2]s"|show "%[2]s" if %[1]s`, `%[1]s일 때만 "%[2]s" 표시|%[1]s면 "%[2]s" 라고 뜨게`))
	}
	if g.ko() {
		rule = strings.Replace(rule, "%[1]s면", "%[1]s이면", 1)
	}
	said = strings.Split(fmt.Sprintf(rule, said, texts[0], texts[1]), "%!")[0]
	rules = append(rules, said)
	switch {
	case one:
		src = append(src, "if "+cond+": say "+texts[0])
	case g.maybe(0.4):
		r := tariffResult(g, tariffOther(g, g.in("verdict|rating|result|decision|advice|answer|status", "판정|평가|결과|결정|조언|답|상태"), used...))
		results = append(results, r.said)
		src = append(src, "show "+r.label+" = "+expr)
	default:
		src = append(src, "say {"+expr+"}")
	}
	see := func(c *check, ok bool) *check {
		switch {
		case ok:
			return c.text(texts[0])
		case one:
			return c.gone(texts[0])
		}
		return c.text(texts[1])
	}
	all, some, none := newCheck("all"), newCheck("some"), newCheck("none")
	for i := range k {
		good[i](all)
		bad[i](none)
		if i == 0 {
			good[i](some)
		} else {
			bad[i](some)
		}
	}
	checks := []*check{see(all, true), see(some, or), see(none, false)}
	return made{tariffWrite(g, topic, fields, rules, results, nil), lines(append([]string{"app " + tariffTitle(g, topic)}, src...)...), checks}
}

// tariffOps are comparisons and how they are said.
var tariffOps = []struct{ sign, en, ko string }{
	{">", "over|more than|above|>", "초과"}, {"<", "under|less than|below|<", "미만"},
	{">=", "at least|>=", "이상"}, {"<=", "at most|<=", "이하"},
}
