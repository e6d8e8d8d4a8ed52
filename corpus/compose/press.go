package compose

import (
	"fmt"
	"regexp"
	"strings"
	"sync"

	"hone/task"
)

// press draws a request: how it quotes and, in Korean, how it ends what it says is one for a whole request.
type press struct {
	*gen
	open, close string
	end         int
}

func newPress(g *gen) *press {
	q := strings.Split(g.of(`"/"|"/"|"/"|'/'|“/”|[/]|/`), "/")
	return &press{gen: g, open: q[0], close: q[1], end: g.IntN(4)}
}

// q quotes a label or text.
func (p *press) q(s string) string {
	if strings.Contains(s, "'") && p.open == "'" {
		return `"` + s + `"`
	}
	// Without quotes it must be plain where a text begins and ends.
	if p.open == "" && (strings.ContainsAny(s, ",.?:;") || p.ko() && (strings.Contains(s, " ") || len(s) < 4)) {
		return `"` + s + `"`
	}
	return p.open + s + p.close
}

// say takes one of the phrases of the language and puts the values in: %[1]v … as fmt.Sprintf.
func (p *press) say(en, ko string, values ...any) string {
	s := p.of(p.in(en, ko))
	if len(values) > 0 && strings.Contains(s, "%") {
		s = fmt.Sprintf(s, values...)
	}
	return pressJosa(p.ends(s))
}

var pressEither = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`([가-힣0-9]?)([^가-힣0-9\s,]{0,2})(\(으\)로|은\(는\))`)
})

// pressJosa chooses the particles that were left open, as in 0(으)로, by the last letter, also within quotes.
func pressJosa(s string) string {
	return pressEither().ReplaceAllStringFunc(s, func(x string) string {
		m := pressEither().FindStringSubmatch(x)
		closed, open := "으로", "로"
		if m[3] == "은(는)" {
			closed, open = "은", "는"
		}
		return m[1] + m[2] + strings.TrimPrefix(josa(m[1], closed, open), m[1])
	})
}

// The ends of Korean clauses, for a note, a wish, a friendly and a plain request.
var pressEnds = map[string][4]string{
	"<늘>": {"늘어남", "늘어나게", "늘어나요", "늘어나고"}, "<줄>": {"줄어듦", "줄어들게", "줄어들어요", "줄어들고"},
	"<나>": {"나옴", "나오게", "나와요", "나오고"}, "<뜨>": {"뜸", "뜨게", "떠요", "뜨고"}, "<되>": {"됨", "되게", "돼요", "되고"},
	"<있>": {"있음", "있게", "있어요", "있고"}, "<보>": {"보여줌", "보여주게", "보여줘요", "보여주고"}, "<바뀌>": {"바뀜", "바뀌게", "바뀌어요", "바뀌고"},
	"<남>": {"남음", "남게", "남아요", "남고"}, "<하>": {"함", "하게", "해요", "하고"}, "<고르>": {"고름", "고르게", "골라요", "고르고"},
}

func (p *press) ends(s string) string {
	for key, forms := range pressEnds {
		s = strings.ReplaceAll(s, key, forms[p.end])
	}
	return s
}

// request joins what is asked for: an app, in a noun phrase, and the parts that say everything about it.
func (p *press) request(what string, parts ...string) string {
	list := make([]string, 0, len(parts))
	for _, x := range parts {
		if x != "" {
			list = append(list, x)
		}
	}
	if p.maybe(0.3) {
		p.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	}
	ask := p.wrap(what)
	var s string
	switch p.IntN(9) {
	case 0, 1:
		s = what + ": " + strings.Join(list, ", ")
	case 2, 3:
		s = ask + " " + p.sentences(list)
	case 4:
		s = ask + "\n- " + strings.Join(list, "\n- ")
	case 5:
		s = what + " / " + strings.Join(list, " / ")
	case 6:
		s = p.sentences(list) + p.in(" All that in "+pressAn(what)+".", " 이상 "+what+".")
	case 7:
		s = what + p.in(" with this: ", " "+p.of("이렇게:|인데|(아래대로)|조건은")+" ") + strings.Join(list, "; ")
	default:
		s = strings.TrimRight(ask, ".?") + ", " + p.chain(list)
	}
	if p.ko() {
		return pressPrefixKo[p.IntN(len(pressPrefixKo))] + s + pressSuffixKo[p.IntN(len(pressSuffixKo))]
	}
	s = pressPrefixEn[p.IntN(len(pressPrefixEn))] + s + pressSuffixEn[p.IntN(len(pressSuffixEn))]
	if p.maybe(0.3) {
		s = title(s)
	}
	return s
}

func (p *press) wrap(what string) string {
	if p.ko() {
		if !strings.HasSuffix(what, " 앱") && p.maybe(0.85) {
			return what + " " + p.of("만들어줘.|하나 만들어 주세요.|필요해요.|부탁해요.|있으면 좋겠어.|만들고 싶어요.|해줘.|하나요.|가능할까요?|짜줘.")
		}
		return strings.TrimSuffix(what, " 앱") + " " + p.of("앱 만들어줘.|앱 하나 만들어 주세요.|앱 필요해요.|앱 부탁해요.|앱 있으면 좋겠어.|앱.|앱 만들고 싶어요.|앱 해줘.|앱 하나요.|앱 가능할까요?|앱 짜줘.")
	}
	a := pressAn(what)
	return p.of("Make " + a + ".|I need " + a + ".|can you make " + a + "?|i want " + a + ".|Please build " + a + ".|We could use " + a + ".|Give me " + a + ".|could i get " + a + "?|build me " + a + ".|I'd like " + a + ".|" + title(what) + ".|looking for " + a + ".")
}

func (p *press) sentences(list []string) string {
	out := make([]string, len(list))
	low := p.maybe(0.4)
	for i, x := range list {
		if !low {
			x = title(x)
		}
		out[i] = x + "."
		if strings.HasSuffix(x, "!") {
			out[i] = x
		}
	}
	return strings.Join(out, " ")
}

func (p *press) chain(list []string) string {
	if len(list) < 2 || p.ko() {
		return strings.Join(list, p.in(", ", []string{", ", " 그리고 ", " 또 ", " / "}[p.IntN(4)]))
	}
	return strings.Join(list[:len(list)-1], ", ") + " and " + list[len(list)-1]
}

func pressAn(what string) string {
	if strings.ContainsRune("aeiou8", rune(what[0])) || strings.HasPrefix(what, "11") || strings.HasPrefix(what, "18") {
		return "an " + what
	}
	return "a " + what
}

// label is a word of the request as the sketch labels it.
func (p *press) label(s string) string {
	if p.ko() {
		return s
	}
	return title(s)
}

func (p *press) texts(n int) []string { return p.some(p.in(pressTextsEn, pressTextsKo), n) }

// hold is what declares a value: kept or not.
func (p *press) hold(kept bool) string {
	if kept {
		return "saved"
	}
	return "var"
}

func (p *press) kept(kept bool) string {
	if !kept {
		return ""
	}
	return p.say("keep it when the page is closed|saved|must survive a reload|it remembers where I was|it's still there tomorrow|don't lose it on refresh|save it",
		"껐다 켜도 <남>|저장<되>|새로고침해도 그대로 <있>|다음에 열어도 이어서 <되>|값은 저장<되>|닫아도 안 없어지게")
}

func (p *press) between(c *check, lo, hi float64) *check {
	c.See = append(c.See, task.Expect{Op: task.Between, Lo: lo, Hi: hi, Integer: true})
	return c
}

func pressVaries(c *check, n, over int) *check {
	c.See = append(c.See, task.Expect{Op: task.Distinct, N: n, Over: over})
	return c
}

func pressAny(c *check, texts ...string) *check {
	c.See = append(c.See, task.Expect{Op: task.Text, Texts: texts})
	return c
}

func pressList(list []string) string { return `["` + strings.Join(list, `", "`) + `"]` }

func init() {
	register("compose-press-count", 1, func(g *gen) made { return newPress(g).count() })
	register("compose-press-score", 2, func(g *gen) made { return newPress(g).score() })
	register("compose-press-chance", 1, func(g *gen) made { return newPress(g).chance() })
	register("compose-press-time", 1, func(g *gen) made { return newPress(g).time() })
	register("compose-press-state", 1, func(g *gen) made { return newPress(g).state() })
}
