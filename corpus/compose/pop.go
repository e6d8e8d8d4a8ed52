package compose

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"hone/task"
)

// Apps that everybody knows, asked for in a few words: what the words leave open is done as most would have it.

// A popApp is such an app while it is drawn.
type popApp struct {
	*gen
	adds               []string // what is wanted besides
	icon, name, accent string
	keep               func() bool // makes it keep what isn't kept anyway; false if it can't
}

// popNew takes the usual title, with its emoji before the first space if it has one.
func popNew(g *gen, name string) *popApp {
	p := &popApp{gen: g, name: name}
	if icon, rest, ok := strings.Cut(name, " "); ok && len(icon) > 0 && icon[0] >= 0xe2 && !strings.ContainsFunc(icon, popHangul) {
		p.icon, p.name = icon, rest
	}
	return p
}

func popHangul(r rune) bool { return r >= '가' && r <= '힣' || r >= 'ㄱ' && r <= 'ㅣ' }

// head is the first lines of the sketch.
func (p *popApp) head() string {
	s := "app " + strings.TrimSpace(p.icon+" "+p.name)
	if p.accent != "" {
		s += "\ntheme " + p.accent
	}
	return s
}

// raw is like of, but keeps spaces.
func (p *popApp) raw(list string) string {
	all := strings.Split(list, "|")
	return all[p.IntN(len(all))]
}

// add says that something is wanted besides.
func (p *popApp) add(en, ko string, values ...any) {
	s := p.of(p.in(en, ko))
	if len(values) > 0 {
		s = fmt.Sprintf(s, values...)
	}
	p.adds = append(p.adds, s)
}

// extras takes up to two additions of those that the app may have; its looks are always among them.
func (p *popApp) extras(list ...func()) {
	n := []int{0, 0, 0, 0, 1, 1, 1, 1, 2, 2}[p.IntN(10)]
	p.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	looks := []func(){p.titled, p.pictured, p.themed, p.kept}
	for i := range n {
		if p.maybe(0.22) || i >= len(list) {
			looks[p.IntN(len(looks))]()
			looks = []func(){p.kept}
			continue
		}
		list[i]()
	}
}

func (p *popApp) kept() {
	if p.keep != nil && !p.keep() {
		return
	}
	p.add("that remembers|and keep it|saved please|it should remember|that stays after reload", "저장되게|기억하게|안 지워지게|새로고침해도 남게|저장도")
}

func (p *popApp) titled() {
	p.name = p.of(p.in("Mia's corner|Team Blue|Our little helper|Nana's page|Sunny side|Project Fox|Leo and me|The Parkers|Room 12|Happy hour|Hey Tom|Big plans|Go go go|Count me in|Cozy days|Tiny but mine|Flat 4b|Bo's stuff|My precious|The daily me",
		"우리집|민지네|지우의 하루|3반 도우미|파란 팀|달콤한 하루|가보자고|소소한 것들|나만 보기|우리끼리|하루하루|서연이 꺼|꼬마 비서|101호|오늘도 화이팅|작은 수첩|별이네|해피 타임|둘이서|준호의 방"))
	p.add(`called "%s"|with the title "%[1]s"|title: %[1]s|name it %[1]s|heading "%[1]s"`, `제목은 %s|제목 '%[1]s'|이름은 "%[1]s"|제목: %[1]s|타이틀 %[1]s`, p.name)
	p.icon = ""
}

func (p *popApp) pictured() {
	p.icon = p.of("🐢|🦊|🌈|🍉|🚀|🐼|⭐|🌵|🐝|🍀|🎈|🦄|🐸|🔥|🌻|🐧|🍋|⚡|🐙|🎀|🥑|🌙|🐳|🍒|🧡|🐥")
	p.add("with a %s in the title|%[1]s as icon|icon %[1]s|and a %[1]s|put a %[1]s on top", "아이콘 %s|제목에 %[1]s 넣어서|%[1]s 이모지로|%[1]s 붙여줘|맨 위에 %[1]s", p.icon)
}

func (p *popApp) themed() {
	a := strings.Split(p.of(p.in("dark;dark|dark mode;dark|green;green|blue;blue|red;red|pink;pink|orange;orange|purple;purple|teal;teal", "어두운;dark|다크;dark|초록색;green|파란색;blue|빨간색;red|분홍색;pink|주황색;orange|보라색;purple|청록색;teal")), ";")
	p.accent = a[1]
	if a[1] == "dark" {
		p.add("in dark mode|dark|with a dark look|dark theme", "다크모드로|어두운 화면|다크 테마|까만 배경으로")
		return
	}
	p.add("in %s|%[1]s please|make it %[1]s|with %[1]s buttons", "%s으로|색은 %[1]s|%[1]s 테마|%[1]s 느낌", a[0])
}

// made writes the request beside the sketch.
func (p *popApp) made(nouns, free string, sketch string, checks ...*check) made {
	return made{p.request(nouns, free), lines(p.head(), sketch), checks}
}

// request asks for it in one of many short ways.
func (p *popApp) request(nouns, free string) string {
	s := ""
	if p.ko() {
		s = p.korean(nouns, free)
	} else {
		s = p.english(nouns, free)
	}
	s = strings.Join(strings.Fields(s), " ")
	return strings.NewReplacer("앱 앱", "앱", "앱 있어 앱", "앱", "app app", "app", "앱앱", "앱", "please please", "please", "please pls", "please", "for my kids for my kids", "for my kids").Replace(s)
}

const popEn = "N|N|N|N|N app|N please|N pls|simple N|A|A please|make A|make me A|i need A|can you make A?|could you do A for me|just A|N!|N thx|build A|i want A|A would be nice|please make A|gimme A|hi, i need A|small N|is there A?|need A asap|create A|A, nothing fancy|N for my phone|want A|looking for A|do you have A?|we need A|easy N|mom wants A|A for my kids|how about A|id like A|quick N|N plz|my own N|basic N|A pls"

func (p *popApp) english(nouns, free string) string {
	noun := p.of(nouns)
	ext := ""
	for i, a := range p.adds {
		switch {
		case i > 0:
			ext += p.raw(" and |, | + ") + a
		case strings.HasPrefix(a, "with") || strings.HasPrefix(a, "for ") || strings.HasPrefix(a, "that ") || strings.HasPrefix(a, "in ") || strings.HasPrefix(a, "and ") || strings.HasPrefix(a, "called ") || strings.HasPrefix(a, "from "):
			ext += p.raw(" | | | | | - |, ") + a
		default:
			ext += p.raw(", |, |. | - |: ") + a
		}
	}
	ext = strings.ReplaceAll(ext, "and and", "and")
	var s string
	if free != "" && p.maybe(0.3) {
		s = p.of(free)
		if ext != "" && !strings.ContainsAny(ext[:1], ",.:") {
			ext = ", " + strings.TrimLeft(ext, " -")
		}
		s += ext
	} else {
		if p.maybe(0.06) {
			noun = p.slip(noun)
		}
		s = strings.NewReplacer("N", strings.TrimPrefix(noun, "*")+ext, "A", popAn(noun)+ext).Replace(p.of(popEn))
		if ext != "" && p.maybe(0.4) {
			s = strings.TrimPrefix(noun, "*") + ext
		}
		if i := strings.LastIndex(s, "?"); i > 0 && i == len(s)-1 && p.maybe(0.4) {
			s = s[:i]
		}
	}
	if p.maybe(0.3) {
		s = title(s)
	}
	return s
}

// popAn gives a noun its article; those with a star have none.
func popAn(noun string) string {
	if rest, ok := strings.CutPrefix(noun, "*"); ok {
		return rest
	}
	plural := strings.HasSuffix(noun, "s") && !strings.HasSuffix(noun, "ss")
	if plural || strings.Contains(noun, " to ") && !strings.HasSuffix(noun, "er") && !strings.HasSuffix(noun, "or") && !strings.HasSuffix(noun, "st") {
		return noun
	}
	if strings.HasPrefix(noun, "us ") || strings.HasPrefix(noun, "usd") || strings.HasPrefix(noun, "uni") || strings.HasPrefix(noun, "use") || strings.HasPrefix(noun, "euro") {
		return "a " + noun
	}
	if strings.HasPrefix(noun, "hour") {
		return "an " + noun
	}
	return pressAn(noun)
}

// slip swaps two letters within the last word.
func (p *popApp) slip(noun string) string {
	b := []rune(noun)
	from := strings.LastIndexAny(noun, " -") + 1
	if len(b) != len(noun) || len(b)-from < 5 {
		return noun
	}
	i := from + 1 + p.IntN(len(b)-from-3)
	b[i], b[i+1] = b[i+1], b[i]
	return string(b)
}

const popKo = "N|N|N|N|N 앱|N 앱|N 만들어줘|N 만들어 주세요|N 하나만|N 좀|N 필요해|N 필요해요|N 있으면 좋겠다|간단한 N|N ㄱㄱ|N 부탁해|N 부탁드려요|N 앱 만들어줘|N 해줘|심플한 N|N 앱 하나만|N 만들어줄래?|N 만들어주실 수 있나요|N 쓰고 싶어|N 주세요|나만의 N|N!!|N ㅠㅠ|N 만드러줘|N 앱 좀요|N 원해요|N 만들어봐|N 앱 있어?|엄마가 쓸 N|폰으로 쓸 N|급해요 N|N 앱 필요함|N 하나 만들자|안녕하세요 N 부탁드립니다|N 만들고싶어|그냥 N|N 만들어|N 앱 부탁"

func (p *popApp) korean(nouns, free string) string {
	noun := p.of(nouns)
	if r := []rune(noun); len(r) > 4 && p.maybe(0.04) {
		i := 1 + p.IntN(len(r)-2)
		if r[i] != ' ' && r[i+1] != ' ' {
			r[i], r[i+1] = r[i+1], r[i]
			noun = string(r)
		}
	}
	ext := ""
	if len(p.adds) > 0 {
		ext = p.raw(" |, |. | (|, ") + strings.Join(p.adds, p.raw(", | 그리고 | / "))
		if strings.HasPrefix(ext, " (") {
			ext += ")"
		}
	}
	var s string
	if free != "" && p.maybe(0.3) {
		s = p.of(free)
	} else {
		s = strings.ReplaceAll(p.of(popKo), "N", noun)
		if ext != "" && p.maybe(0.5) {
			s = noun
		}
	}
	if strings.HasSuffix(s, "?") {
		ext = strings.TrimLeft(ext, ",. ")
		if ext != "" {
			ext = " " + ext
		}
	}
	if p.maybe(0.12) {
		s = strings.ReplaceAll(s, " ", "")
	}
	return s + ext
}

// popNames splits alternatives.
func popNames(list string) []string { return strings.Split(list, "|") }

func popFill(c *check, names, with string, nth int) {
	c.do(task.Step{Op: task.Fill, Names: popNames(names), With: []string{with}, Nth: nth})
}

func popClick(c *check, names string, times int) {
	c.do(task.Step{Op: task.Click, Names: popNames(names), Times: times})
}

// popSubmit presses the button that adds a row.
func popSubmit(g *gen, c *check) {
	c.do(task.Step{Op: task.Click, Names: popNames(g.in("add|save|log|record|submit|create|enter|+", "추가|등록|저장|기록|입력|확인|+")), Times: 1, Nth: 1})
}

func popTick(c *check, names string, nth int) {
	c.do(task.Step{Op: task.Tick, Names: popNames(names), Nth: nth})
}

func popSee(c *check, texts string) {
	c.See = append(c.See, task.Expect{Op: task.Text, Texts: popNames(texts)})
}

func popBetween(c *check, lo, hi float64) {
	c.See = append(c.See, task.Expect{Op: task.Between, Lo: lo, Hi: hi, Integer: true})
}

func popVaries(c *check, n, over int) {
	c.See = append(c.See, task.Expect{Op: task.Distinct, N: n, Over: over})
}

func popChanged(c *check) { c.See = append(c.See, task.Expect{Op: task.Changed}) }

// popRound rounds as a show line's format does.
func popRound(x float64, line string) float64 {
	for d := range 5 {
		if strings.HasSuffix(line, fmt.Sprintf(" .%d", d)) || strings.Contains(line, fmt.Sprintf(" .%d ", d)) {
			k := math.Pow(10, float64(d))
			return math.Round(x*k) / k
		}
	}
	return x
}

func popNumber(s string) float64 {
	x, _ := strconv.ParseFloat(strings.TrimSpace(s), 64)
	return x
}

// popQuote writes texts as a list of a sketch.
func popQuote(list []string) string { return `["` + strings.Join(list, `", "`) + `"]` }

// popTitles gives each a capital.
func popTitles(list []string) []string {
	list = slices.Clone(list)
	for i, s := range list {
		list[i] = title(s)
	}
	return list
}

// popAnd joins words as people do.
func (p *popApp) and(list []string) string {
	if n := len(list); n > 1 && !p.ko() && p.maybe(0.5) {
		return strings.Join(list[:n-1], ", ") + " and " + list[n-1]
	}
	if len(list) == 2 && p.ko() && p.maybe(0.5) {
		return josa(list[0], "이랑", "랑") + " " + list[1]
	}
	return strings.Join(list, ", ")
}
