package compose

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Tools on one typed text: what is counted, changed, listed and warned of is drawn.
func init() {
	register("compose-textual-text", 1, func(g *gen) made {
		if g.maybe(0.15) {
			return textualPair(g)
		}
		return textualText(g)
	})
}

// A textualOp is a result of a typed text or list. In expr, @ stands for the name of the value.
type textualOp struct {
	say   string // how the request names it; what stands in brackets is not in the label
	label string
	expr  string
	form  string // the format
	num   bool
	list  bool
	plain bool   // wants a sample in small letters and without signs
	plant string // a word that a telling sample holds
	want  func(s string) string
}

// textualLabel is what a phrase of the request is called on the page.
func textualLabel(g *gen, say string) string {
	say, _, _ = strings.Cut(say, " (")
	if g.ko() {
		return say
	}
	for _, a := range []string{"it ", "the ", "a "} {
		say = strings.TrimPrefix(say, a)
	}
	return title(say)
}

func (o textualOp) line(v string) string {
	word := "show "
	if o.list {
		word = "items "
	}
	s := word + o.label + " = " + strings.ReplaceAll(o.expr, "@", v)
	if o.form != "" {
		s += " " + o.form
	}
	return s
}

// see adds to a check what the op gives for a text.
func (o textualOp) see(c *check, s string) {
	w := o.want(s)
	if o.num {
		x, _ := strconv.ParseFloat(w, 64)
		c.number(textualShown(x, o.form))
		return
	}
	for _, l := range strings.Split(w, "\n") {
		if l != "" {
			c.text(l)
		}
	}
}

// textualShown is the number that the page shows in a format.
func textualShown(x float64, form string) float64 {
	if strings.HasPrefix(form, ".0") {
		return math.Round(x)
	}
	return x
}

// textualPick takes n ops with different labels, now and then with a label of the request's own.
func textualPick(g *gen, all []textualOp, n int, used ...string) []textualOp {
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	seen := map[string]bool{}
	for _, u := range used {
		seen[strings.ToLower(u)] = true
	}
	own := g.maybe(0.3)
	var list []textualOp
	for _, o := range all {
		if len(list) == n {
			break
		}
		o.label = textualLabel(g, o.say)
		if own && g.maybe(0.5) {
			o.label = textualOwn(g)
			o.say = textualCalled(g, o.say, o.label)
		}
		if seen[strings.ToLower(o.label)] || seen[o.expr] {
			continue
		}
		seen[strings.ToLower(o.label)], seen[o.expr] = true, true
		list = append(list, o)
	}
	return list
}

// textualOwn is a label that only the request knows.
func textualOwn(g *gen) string {
	if g.ko() {
		return g.of("결과|요약|정답|측정값|숫자 요정|점검|최종|판정|기록값|한눈에") + " " + g.of("하나|가|나|다|A|B|C|첫째|둘째|보기|값|칸")
	}
	return g.of("My|The|Final|Secret|Quick|Tiny|Grand|Plain|Office|Kitchen|Moon|Rusty") + " " + g.of("figure|answer|count|result|line|reading|verdict|tally|echo|value|score|check")
}

func textualCalled(g *gen, say, label string) string {
	if g.ko() {
		return fmt.Sprintf(g.of(`%s(이름표는 "%s")|%s → "%s"라는 이름으로|%s ("%s")|%s, 제목은 "%s"`), say, label)
	}
	return fmt.Sprintf(g.of(`%s (call it "%s")|%s labelled "%s"|%s as "%s"|%s under the name "%s"`), say, label)
}

// textualSays are the phrases of the ops.
func textualSays(ops []textualOp) []string {
	var list []string
	for _, o := range ops {
		list = append(list, o.say)
	}
	return list
}

// textualAnd joins phrases as a request would.
func textualAnd(g *gen, list []string) string {
	if len(list) == 1 {
		return list[0]
	}
	last, rest := list[len(list)-1], list[:len(list)-1]
	if g.ko() {
		switch g.n(0, 4) {
		case 0:
			return strings.Join(rest, ", ") + " 그리고 " + last
		case 1:
			return strings.Join(list, " / ")
		case 2:
			return strings.Join(rest, ", ") + ", 또 " + last
		}
		return strings.Join(list, ", ")
	}
	switch g.n(0, 6) {
	case 0:
		return strings.Join(list, ", ")
	case 1:
		return strings.Join(list, "; ")
	case 2:
		return strings.Join(list, " + ")
	case 3:
		return strings.Join(rest, ", ") + ", also " + last
	case 4:
		return strings.Join(rest, ", ") + " plus " + last
	}
	return strings.Join(rest, ", ") + " and " + last
}

// textualAsk puts a request together: what is put in (a clause of its own), the results, further rules.
func textualAsk(g *gen, in, out []string, extra []string) string {
	var parts []string
	if len(out) > 0 {
		parts = append(parts, textualInOut(g, textualAnd(g, in), textualAnd(g, out)))
	} else {
		parts = append(parts, textualIn(g, textualAnd(g, in)))
	}
	parts = append(parts, extra...)
	if len(extra) > 1 && g.maybe(0.15) {
		// The rules may come before what they are about.
		parts = append(parts[1:], parts[0])
	}
	sep := textualRaw(g, ". |; |\n| - ")
	if g.maybe(0.6) {
		sep = ". "
	}
	s := strings.Join(parts, sep)
	open := textualRaw(g, g.in(
		"|||||hi! |hello, |please: |app: |small app. |i need this: |could you make this? |hey can u build me something: |for work. |"+
			"for my kids: |for our club: |school thing: |nothing fancy. |my sister asked for this: |make me a page: |simple tool please. |request: ",
		"|||||안녕하세요. |앱 하나 만들어줘. |이런 거 필요해요: |간단한 앱. |급해요! |학교에서 쓸 거: |회사용. |동아리용인데 |아이들이랑 쓸 건데 |부탁드려요. |요청: |"+
			"별거 아닌데, |친구가 부탁함. |이거 돼? "))
	end := textualRaw(g, g.in(
		"||||||. thanks|. thx!|, thats all|. nothing else|. please|. cheers|. ty :)|!|. keep it simple",
		"||||||. 감사합니다|. 고마워|. 그거면 됨|. 끝|!|. 부탁해요|. 이게 다예요|. ㅎㅎ"))
	if g.maybe(0.25) && !g.ko() {
		s = title(s)
	}
	return open + s + end
}

func textualIn(g *gen, in string) string {
	if g.ko() {
		return fmt.Sprintf(g.of("입력은 %s|입력: %s|넣는 건 %s|칸: %s"), in)
	}
	return fmt.Sprintf(g.of("fields: %s|inputs: %s|i fill in %s|boxes for %s|to type in: %s"), in)
}

func textualInOut(g *gen, in, out string) string {
	if g.ko() {
		return fmt.Sprintf(g.of(
			"%[1]s 넣으면 %[2]s 보여줘|입력: %[1]s. 결과: %[2]s|%[1]s 입력하면 %[2]s 나오는 앱|%[1]s → %[2]s|%[1]s 쓰는 칸 있고 그 아래에 %[2]s|"+
				"%[2]s 알려주는 앱, 입력은 %[1]s|%[1]s 적으면 %[2]s 계산해 주세요|%[2]s 보고 싶어요. 제가 적는 건 %[1]s|%[1]s 치면 바로 %[2]s 뜨게|"+
				"칸은 %[1]s, 보여줄 건 %[2]s|%[1]s 넣고 %[2]s 확인하는거|%[1]s만 입력하고 싶어. 나와야 하는 것: %[2]s"), in, out)
	}
	return fmt.Sprintf(g.of(
		"i type %[1]s and see %[2]s|input: %[1]s. results: %[2]s|%[1]s in, %[2]s out|show %[2]s. what i type: %[1]s|a box for %[1]s, below it %[2]s|"+
			"%[1]s -> %[2]s|i enter %[1]s, it gives %[2]s|from %[1]s work out %[2]s|field: %[1]s; show: %[2]s|when i put in %[1]s i want to see %[2]s|"+
			"there is one place to write %[1]s; the page then tells me %[2]s|%[1]s. i want to know %[2]s|tool for %[1]s that displays %[2]s"), in, out)
}

// textualRule is "if …: say …" in words.
func textualRule(g *gen, when, text string) string {
	if g.ko() {
		return fmt.Sprintf(g.of(`%s "%s"라고 나오게|%s "%s" 표시|%s "%s" 라고 띄워줘|%s 이렇게 써줘: "%s"|%s "%s" 문구|%s "%s"라고 알려주세요`), when, text)
	}
	return fmt.Sprintf(g.of(`%s it says "%s"|%s show "%s"|%s write "%s"|%s the text "%s" appears|%s warn with "%s"|%s i want to read "%s"`), when, text)
}

// textualIf begins a condition in English.
func textualIf(g *gen) string { return textualRaw(g, "if |when |once |as soon as ") }

func textualWarn(g *gen) string {
	if g.ko() {
		return g.of("너무|아주|조금|진짜|살짝|앗,|어머|잠깐!|이런,|오늘은") + " " + g.of("길어요|많아요|넘쳤네|줄여야 해요|위험해요|과합니다|무리예요|쉬어 가세요|다시 봐요|확인하세요") + g.of("|!|..|~")
	}
	return g.of("Whoa,|Stop,|Hmm,|Careful,|Oh dear,|Hey,|Sorry,|Look out,|Hold on,|Well,") + " " +
		g.of("too much|that is a lot|cut it down|try again|over the line|take a break|the boss won't like it|check this|the limit is reached|time to trim|not today|ask grandma first") + g.of("|!|.|...")
}

func textualThing(g *gen) (noun string, area bool) {
	if g.maybe(0.5) {
		return g.of(g.in(textualShortEn, textualShortKo)), false
	}
	return g.of(g.in(textualLongEn, textualLongKo)), true
}

// textualVar is the name of a field: in Korean a label of one word is the name.
func textualVar(g *gen, label, other string) (name, decl string) {
	if g.ko() {
		if !strings.Contains(label, " ") {
			return label, label
		}
		return other, other + " " + label
	}
	return other, other + " " + title(label)
}

func textualText(g *gen) made {
	noun, area := textualThing(g)
	v, decl := textualVar(g, noun, g.in("t", "글"))
	kind := "text "
	if area {
		kind = "area "
	}
	label := noun
	if !g.ko() {
		label = title(noun)
	}
	ops := textualPick(g, textualOps(g, area), g.textualPair(1, 2, 2, 3, 3, 4), label)
	var extra, rules []string
	var rule func(c *check, s string)
	if g.maybe(0.4) {
		var line, say string
		say, line, rule = textualLimit(g, v)
		extra, rules = append(extra, say), append(rules, line)
	}
	if g.maybe(0.2) {
		o := ops[g.IntN(len(ops))]
		if !o.list && !o.num {
			b := g.of(g.in("Copy|Copy it|Take it|To clipboard|Grab", "복사|복사하기|가져가기|베끼기|담기"))
			what, _, _ := strings.Cut(o.say, " (")
			extra = append(extra, fmt.Sprintf(g.of(g.in(`a button "%s" copies %s|button "%s" that copies %s|with "%s" i copy %s`, `"%s" 버튼은 %s 복사|버튼 "%s" 누르면 %s 복사됨`)), b, textualTheResult(g, o, what)))
			rules = append(rules, "button "+b+": copy("+strings.ReplaceAll(o.expr, "@", v)+")")
		}
	}
	kept := g.maybe(0.12)
	if kept {
		kind = "saved " + kind
		extra = append(extra, textualKeeps(g))
	}
	in := noun
	if !g.ko() {
		in = textualArticle(g, noun)
	}
	if area {
		in += textualRaw(g, g.in(" (several lines)| (big box)| (more than one line)", "(여러 줄)|(큰 칸)|(줄 여러 개)"))
	}
	sk := []string{"app " + textualTitle(g, noun), kind + decl}
	for _, o := range ops {
		sk = append(sk, o.line(v))
	}
	sk = append(sk, rules...)
	var checks []*check
	for i := range 2 + g.IntN(2) {
		s := textualSample(g, ops, area, i)
		c := newCheck(fmt.Sprint("text ", i+1)).fill(label, s)
		if kept && i == 0 {
			c.reload()
		}
		for _, o := range ops {
			o.see(c, s)
		}
		if rule != nil {
			rule(c, s)
		}
		checks = append(checks, c)
	}
	return made{textualAsk(g, []string{in}, textualSays(ops), extra), lines(sk...), checks}
}

func textualTheResult(g *gen, o textualOp, what string) string {
	if strings.Contains(o.say, `"`) {
		what = `"` + o.label + `"`
	}
	return what
}

// textualRaw is of without the trimming, for what ends in a space.
func textualRaw(g *gen, list string) string {
	all := strings.Split(list, "|")
	return all[g.IntN(len(all))]
}

// textualPair draws one of whole numbers; what stands twice is drawn twice as often.
func (g *gen) textualPair(list ...int) int { return list[g.IntN(len(list))] }

func textualArticle(g *gen, noun string) string {
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		return textualRaw(g, "an |the |my ") + noun
	}
	return textualRaw(g, "a |the |my ") + noun
}

// textualTitle is a title of words that the request has.
func textualTitle(g *gen, noun string) string {
	e := ""
	if g.maybe(0.2) {
		e = g.of("🔤|📝|✏️|📋|🔎|🧾|🗒️|💬|🪄|🧶") + " "
	}
	if g.ko() {
		return e + noun + " 도구"
	}
	return e + title(noun) + " tool"
}

// textualLimit draws a warning: how it is asked for, its line, and what a check sees of it.
func textualLimit(g *gen, v string) (say, line string, see func(c *check, s string)) {
	text := textualWarn(g)
	n := g.n(8, 60)
	words := g.n(2, 9)
	type limit struct {
		en, ko, expr string
		holds        func(s string) bool
	}
	ch := g.of(g.in("!|?|@|#|*", "!|?|@|#|~"))
	l := []limit{
		{fmt.Sprintf("it has more than %d characters", n), fmt.Sprintf("%d자 넘으면", n), fmt.Sprintf("len(%s) > %d", v, n), func(s string) bool { return utf8.RuneCountInString(s) > n }},
		{fmt.Sprintf("it has %d words or more", words), fmt.Sprintf("단어가 %d개 이상이면", words), fmt.Sprintf("len(words(%s)) >= %d", v, words), func(s string) bool { return len(strings.Fields(s)) >= words }},
		{fmt.Sprintf("it is shorter than %d characters", n), fmt.Sprintf("%d자보다 짧으면", n), fmt.Sprintf("len(%s) < %d", v, n), func(s string) bool { return utf8.RuneCountInString(s) < n }},
		{fmt.Sprintf("it has a %s in it", ch), fmt.Sprintf("%s 기호가 들어 있으면", ch), fmt.Sprintf(`has(%s, "%s")`, v, ch), func(s string) bool { return strings.Contains(s, ch) }},
		{fmt.Sprintf("there are fewer than %d words", words), fmt.Sprintf("단어가 %d개 미만이면", words), fmt.Sprintf("len(words(%s)) < %d", v, words), func(s string) bool { return len(strings.Fields(s)) < words }},
		{"it reads the same backwards (spaces and capitals don't count)", "거꾸로 읽어도 같으면(띄어쓰기는 빼고)", textualMirror(g, v), func(s string) bool {
			s = strings.ToLower(strings.ReplaceAll(s, " ", ""))
			return s == textualReverse(s)
		}},
	}[g.IntN(6)]
	when := l.ko
	if !g.ko() {
		when = textualIf(g) + l.en
	}
	other := ""
	if g.maybe(0.3) {
		for other = textualWarn(g); strings.Contains(other, text) || strings.Contains(text, other); other = textualWarn(g) {
		}
	}
	say, line = textualRule(g, when, text), "if "+l.expr+": say "+text
	if other != "" {
		say += fmt.Sprintf(g.of(g.in(`, otherwise "%s"|, if not "%s"|, else it says "%s"`, `, 아니면 "%s"|, 그 외에는 "%s"`)), other)
		line = fmt.Sprintf(`say {%s ? "%s" : "%s"}`, l.expr, text, other)
	}
	return say, line, func(c *check, s string) {
		if l.holds(s) {
			c.text(text)
			return
		}
		c.gone(text)
		if other != "" {
			c.text(other)
		}
	}
}

// textualMirror tells whether a text is the same backwards.
func textualMirror(g *gen, v string) string {
	if g.ko() {
		return fmt.Sprintf(`replace(%[1]s, " ", "") == reverse(replace(%[1]s, " ", ""))`, v)
	}
	return fmt.Sprintf(`lower(replace(%[1]s, " ", "")) == reverse(lower(replace(%[1]s, " ", "")))`, v)
}

// textualKeeps asks that what was typed is still there at the next visit.
func textualKeeps(g *gen) string {
	return g.of(g.in("what i typed is still there next time|remember the text|it keeps what i wrote|save what i type", "쓴 내용은 저장|다음에 열어도 그대로 남아 있게|적은 건 기억해줘|껐다 켜도 글이 남게"))
}

// textualPair compares two texts.
func textualPair(g *gen) made {
	both := strings.Split(g.of(g.in("first word:second word;your name:their name;my word:your word;old version:new version;password:password again;clue:guess;left:right;question:reply;morning mood:evening mood;title:subtitle;team a:team b;headline:teaser",
		"첫 단어:둘째 단어;내 이름:네 이름;내 말:네 말;옛 글:새 글;암호:암호 다시;단서:추측;왼쪽:오른쪽;질문:답;아침 기분:저녁 기분;제목:부제;우리 팀:상대 팀;원문:번역")), ";")
	two := strings.Split(both[g.IntN(len(both))], ":")
	shown := two
	if !g.ko() {
		shown = []string{title(two[0]), title(two[1])}
	}
	type test struct {
		en, ko, expr string
		holds        func(a, b string) bool
	}
	sorted := func(s string) string {
		r := []rune(s)
		slices.Sort(r)
		return string(r)
	}
	n, most := g.n(2, 4), g.n(8, 18)
	tail := func(s string) string { r := []rune(s); return string(r[max(0, len(r)-n):]) }
	tests := []test{
		{"they have the same letters in another order (anagrams)", "글자가 같고 순서만 다르면(애너그램)", `join(sort(chars(a)), "") == join(sort(chars(b)), "")`, func(a, b string) bool { return sorted(a) == sorted(b) }},
		{"both are equally long", "둘의 길이가 같으면", "len(a) == len(b)", func(a, b string) bool { return textualLen(a) == textualLen(b) }},
		{"the " + two[0] + " is longer", two[0] + " 쪽이 더 길면", "len(a) > len(b)", func(a, b string) bool { return textualLen(a) > textualLen(b) }},
		{"the " + two[1] + " is the " + two[0] + " backwards", two[1] + " 칸이 " + two[0] + " 거꾸로면", "b == reverse(a)", func(a, b string) bool { return b == textualReverse(a) }},
		{"both start with the same letter", "첫 글자가 같으면", "slice(a, 0, 1) == slice(b, 0, 1)", func(a, b string) bool { return textualSlice(a, 1) == textualSlice(b, 1) }},
		{fmt.Sprintf("the last %d letters are the same", n), fmt.Sprintf("끝의 %d글자가 같으면", n), fmt.Sprintf("slice(reverse(a), 0, %d) == slice(reverse(b), 0, %[1]d)", n), func(a, b string) bool { return tail(a) == tail(b) }},
		{"they are exactly the same", "둘이 똑같으면", "a == b", func(a, b string) bool { return a == b }},
		{fmt.Sprintf("together they have more than %d characters", most), fmt.Sprintf("합쳐서 %d자 넘으면", most), fmt.Sprintf("len(a) + len(b) > %d", most), func(a, b string) bool { return textualLen(a)+textualLen(b) > float64(most) }},
	}
	g.Shuffle(len(tests), func(i, j int) { tests[i], tests[j] = tests[j], tests[i] })
	tests = tests[:g.textualPair(1, 1, 2, 2, 3)]
	sk := []string{"app " + g.in("Compare two texts", "두 글 비교"), "text a " + shown[0], "text b " + shown[1]}
	var checks []*check
	w := g.some(g.in(textualWordsEn, textualWordsKo), 4)
	pairs := [][2]string{{w[0], textualReverse(w[0])}, {w[1], w[2]}, {w[3], w[3]}}
	for i, p := range pairs {
		checks = append(checks, newCheck(fmt.Sprint("two ", i+1)).fill(shown[0], p[0]).fill(shown[1], p[1]))
	}
	var extra []string
	used := ""
	for _, t := range tests {
		yes, no := "", ""
		for yes = textualTwin(g); strings.Contains(used, yes); yes = textualTwin(g) {
		}
		used += yes + ";"
		for no = textualTwin(g); strings.Contains(used, no); no = textualTwin(g) {
		}
		used += no + ";"
		when := t.ko
		if !g.ko() {
			when = "if " + t.en
		}
		say, line := textualRule(g, when, yes), fmt.Sprintf(`say {%s ? "%s" : "%s"}`, t.expr, yes, no)
		alone := g.maybe(0.3)
		if alone {
			line = "if " + t.expr + ": say " + yes
		} else {
			say += fmt.Sprintf(g.of(g.in(`, otherwise "%s"|, if not "%s"|, else "%s"`, `, 아니면 "%s"|, 그 외에는 "%s"`)), no)
		}
		extra, sk = append(extra, say), append(sk, line)
		for i, p := range pairs {
			switch {
			case t.holds(p[0], p[1]):
				checks[i].text(yes)
			case alone:
				checks[i].gone(yes)
			default:
				checks[i].text(no)
			}
		}
	}
	return made{textualAsk(g, two, nil, extra), lines(sk...), checks}
}

// textualTwin is a verdict on two texts.
func textualTwin(g *gen) string {
	if g.ko() {
		return g.of("쌍둥이|남남|찰떡궁합|어긋남|한 가족|닮은꼴|거울|짝이 맞음|다른 나라|합격|재도전") + g.of("이네|!|~|이야|..|입니다")
	}
	return g.of("Twins|Strangers|A match|Not alike|One family|Far apart|Mirror|Same crew|Odd couple|Passed|Once more|Bravo") + g.of("!|.|?|, wow|, sorry|...")
}

// textualSample is a text in which the ops find something.
func textualSample(g *gen, ops []textualOp, area bool, at int) string {
	pool := g.some(g.in(textualWordsEn, textualWordsKo), g.n(3, 7))
	plain := false
	for _, o := range ops {
		if o.plant != "" && at != 1 {
			pool = append(pool, o.plant)
			if g.maybe(0.4) {
				pool = append(pool, g.of(g.in(textualWordsEn, textualWordsKo)), o.plant)
			}
		}
		plain = plain || o.plain
	}
	g.Shuffle(len(pool), func(i, j int) { pool[i], pool[j] = pool[j], pool[i] })
	if area && !plain && g.maybe(0.5) {
		k := 1 + g.IntN(len(pool)-1)
		return strings.Join(pool[:k], " ") + "\n" + strings.Join(pool[k:], " ")
	}
	s := strings.Join(pool, " ")
	if !plain {
		s += g.of("|!|?|.| 42!| 7|, 105")
		if g.maybe(0.4) {
			s = title(s)
		}
	}
	return s
}
