package compose

import (
	"fmt"
	"math"
	"strings"
	"unicode"
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
