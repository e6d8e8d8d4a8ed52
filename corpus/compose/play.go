package compose

import (
	"cmp"
	"slices"
	"strings"

	"hone/task"
)

// Games, boards, decks, stages and pictures, each with whatever of its options was drawn and with things of the app's own
// beside it.
func init() {
	for kind, draw := range map[string]func(p *play){
		"kit": (*play).kit, "board": (*play).board, "word": (*play).word, "luck": (*play).luck, "stage": (*play).stage, "art": (*play).art,
	} {
		register("compose-play-"+kind, 3, func(g *gen) made {
			p := &play{press: newPress(g), used: map[string]bool{}, sparse: g.maybe(0.15)}
			draw(p)
			return p.finish()
		})
	}
}

// A play is an app being drawn.
type play struct {
	*press
	what, name, icon string   // a noun phrase; the title and the picture in it
	parts            []string // what is asked for
	head, game, tail []string // lines above the game, the game with what stands below it, and after it
	checks           []*check
	used             map[string]bool
	kitName, start   string // the game, and its button's label before the first start
	again            string // and after it
	ends             string // lose or win: what comes in the end when nobody does anything
	endWait          float64
	win, lose        string   // texts as they are seen, without what follows them
	statusSeen       string   // the status as it is at first
	status           []string // values that it shows
	forms            map[string]string
	w, h, left       int // the board, and what the kit counts down from
	limit            int // seconds, or 0
	canWin, canLose  bool
	fields           []func(c *check) // fill what must be filled first
	counters         int
	sparse           bool   // few options
	who              string // the label of the field for a name, once there is one
	loseNamed        bool   // the losing text tells the name
}

// fresh draws a text that isn't in the app yet, nor part of one that is.
func (p *play) fresh(en, ko string) string {
	for n := 0; ; n++ {
		s := p.of(p.in(en, ko))
		clash := false
		for u := range p.used {
			clash = clash || strings.Contains(u, strings.ToLower(s)) || strings.Contains(strings.ToLower(s), u)
		}
		if !clash || n > 60 {
			p.used[strings.ToLower(s)] = true
			return s
		}
	}
}

// maybe is true with a chance of x, less where the app is to have few options.
func (p *play) maybe(x float64) bool {
	if p.sparse {
		x *= 0.4
	}
	return p.press.maybe(x)
}

// ask adds to what is asked for.
func (p *play) ask(en, ko string, values ...any) { p.parts = append(p.parts, p.say(en, ko, values...)) }

// opt adds a line below the game.
func (p *play) opt(line string) { p.game = append(p.game, line) }

// named mentions a label: quoted as it stands, or as a plain word where that is clear.
func (p *play) named(l string) string {
	plain := !strings.ContainsAny(l, ",.!?'") && len(strings.Fields(l)) < 3
	if p.ko() {
		plain = plain && !strings.Contains(l, " ") && len([]rune(l)) > 1
	}
	often := 0.3
	if len(strings.Fields(l)) > 1 {
		often = 0.12
	}
	if plain && p.maybe(often) {
		if p.ko() {
			return l
		}
		return strings.ToLower(l[:1]) + l[1:]
	}
	return p.quote(l)
}

// quote always quotes.
func (p *play) quote(s string) string {
	if p.open == "" || strings.Contains(s, "'") && p.open == "'" {
		return `"` + s + `"`
	}
	return p.open + s + p.close
}

// figure draws one that isn't in the app yet.
func (p *play) figure(list []playFigure) playFigure {
	for {
		f := list[p.IntN(len(list))]
		if !p.used[f.pic] {
			p.used[f.pic] = true
			return f
		}
	}
}

func (p *play) figures(list []playFigure, n int) []playFigure {
	var all []playFigure
	for range n {
		all = append(all, p.figure(list))
	}
	return all
}

// one mentions a figure: by its name, its picture, or both.
func (p *play) one(f playFigure) string {
	name := p.in(pressAn(f.en), f.ko)
	switch p.IntN(5) {
	case 0:
		return f.pic
	case 1, 2:
		return name + ledgerPick(p.gen, " "+f.pic+"| ("+f.pic+")")
	}
	return name
}

// many mentions some figures, all in the same way.
func (p *play) many(list []playFigure) string {
	way := p.IntN(5)
	var out []string
	for _, f := range list {
		name := p.in(f.en, f.ko)
		switch way {
		case 0:
			name = f.pic
		case 1, 2:
			name += " " + f.pic
		}
		out = append(out, name)
	}
	if p.ko() {
		return strings.Join(out, ledgerPick(p.gen, ", |, |·| / "))
	}
	return p.list(out)
}

// list is texts with commas and an "and".
func (p *play) list(out []string) string {
	n := len(out) - 1
	if n < 1 || p.ko() || p.maybe(0.2) {
		return strings.Join(out, ", ")
	}
	return strings.Join(out[:n], ", ") + " and " + out[n]
}

func playPics(list []playFigure) string {
	var out []string
	for _, f := range list {
		out = append(out, f.pic)
	}
	return strings.Join(out, " | ")
}

// pair takes one of a list of english;korean.
func (p *play) pair(list string) (en, ko string) {
	en, ko, _ = strings.Cut(p.of(list), ";")
	return en, ko
}

// playOrders are the orders in which options stand.
var playOrders = map[string][]string{
	"game":  strings.Fields("player food enemy players line computer mines discs speed faster lives goal limit sky start status turn win lose tie on"),
	"art":   strings.Fields("colors pictures amount speed size angle depth seed sky start"),
	"pad":   strings.Fields("colors size sky"),
	"wheel": strings.Fields("start result colors done"), "ladder": strings.Fields("start result"), "metronome": strings.Fields("beats start stop"),
}

// playOrdered puts the options below a game's line in the order in which they are always written.
func playOrdered(game []string) {
	kind, _, _ := strings.Cut(strings.TrimPrefix(game[0], "saved "), " ")
	switch kind {
	case "stage":
		kind = "game"
	case "drums":
		kind = "metronome"
	}
	order := playOrders[kind]
	rank := func(line string) int {
		word, _, _ := strings.Cut(line, " ")
		return slices.Index(order, strings.TrimSuffix(word, ":"))
	}
	slices.SortStableFunc(game[1:], func(a, b string) int { return cmp.Compare(rank(a), rank(b)) })
}

func (p *play) finish() made {
	app := p.titled()
	var sketch []string
	sketch = append(sketch, app)
	for _, l := range p.head { // the theme comes first
		if strings.HasPrefix(l, "theme ") {
			sketch = append(sketch, l)
		}
	}
	for _, l := range p.head {
		if !strings.HasPrefix(l, "theme ") {
			sketch = append(sketch, l)
		}
	}
	if len(p.game) > 0 {
		sketch = append(sketch, p.game[0])
		playOrdered(p.game)
		for _, o := range p.game[1:] {
			sketch = append(sketch, "  "+o)
		}
	}
	sketch = append(sketch, p.tail...)
	if len(p.checks) > 4 {
		p.checks = p.checks[:4]
	}
	return made{p.tellAll(), lines(sketch...), p.checks}
}

// titled is the first line: as the request calls the app, or what it asks for.
func (p *play) titled() string {
	name := p.name
	if p.maybe(0.2) {
		name = p.fresh("Night shift|Little league|Monster lunch|Rainy day|Team day|Garden war|Sky club|Hungry friends|Family cup|Lucky hour|Quick break|Bedtime round|Class 4b|Big race|Old school|Tiny world|Room 12|Summer fun|Pixel party|Secret mission|Sunday game|Blue lagoon|Brave heart|Wild west", "야간 근무|작은 리그|괴물 점심|비 오는 날|단합 대회|텃밭 전쟁|하늘 클럽|배고픈 친구들|우리집 컵|행운의 시간|잠깐 휴식|잠자기 전 한 판|4학년 2반|큰 경주|추억의 게임|작은 세상|12호실|여름방학|픽셀 파티|비밀 임무|일요일 게임|푸른 바다|용감한 마음|황야의 대결")
		p.ask("title %s|call it %s|the app is called %s|name of the app: %s", "제목은 %s|앱 이름 %s|이름은 %s(으)로|제목 %s", p.quote(name))
	}
	if p.icon != "" {
		return "app " + p.icon + " " + p.label(name)
	}
	return "app " + p.label(name)
}

// tellAll writes the request.
func (p *play) tellAll() string {
	list := slices.Clone(p.parts)
	if p.maybe(0.25) {
		p.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	}
	if p.maybe(0.08) && len(list) > 3 { // one is said twice
		x := list[p.IntN(len(list)-1)]
		if len(x) < 60 {
			list = append(list, p.of(p.in("again: "+x+"|as i said: "+x+"|don't forget: "+x+"|important: "+x, "다시 말하면 "+x+"|꼭 "+x+"|잊지 마세요: "+x+"|중요: "+x)))
		}
	}
	if p.maybe(0.2) {
		chat := playChatEn
		if p.ko() {
			chat = playChatKo
		}
		list = slices.Insert(list, p.n(0, len(list)), chat[p.IntN(len(chat))])
	}
	var s string
	ask := p.wrap(p.what)
	switch p.IntN(12) {
	case 0, 1:
		s = p.what + ": " + strings.Join(list, ", ")
	case 2, 3, 4:
		s = ask + " " + p.sentences(list)
	case 5:
		s = ask + "\n- " + strings.Join(list, "\n- ")
	case 6:
		s = p.what + "\n" + strings.Join(list, "\n")
	case 7:
		s = p.what + " / " + strings.Join(list, " / ")
	case 8:
		s = p.sentences(list) + p.in(" All that in "+pressAn(p.what)+".", " 이렇게 되는 "+p.what+".")
	case 9:
		s = p.what + p.in(" with this: ", " "+p.of("이렇게:|인데|(아래대로)|조건은")+" ") + strings.Join(list, "; ")
	case 10:
		s = p.what + " " + strings.Join(list, p.in(" and ", " 그리고 "))
	default:
		s = strings.TrimRight(ask, ".?") + ", " + p.chain(list)
	}
	if len(list) == 0 {
		s = ask
	}
	s = strings.TrimSuffix(strings.TrimSpace(s), ":")
	if p.ko() {
		s = pressPrefixKo[p.IntN(len(pressPrefixKo))] + s + pressSuffixKo[p.IntN(len(pressSuffixKo))]
	} else {
		s = pressPrefixEn[p.IntN(len(pressPrefixEn))] + s + pressSuffixEn[p.IntN(len(pressSuffixEn))]
		if p.maybe(0.3) {
			s = title(s)
		}
	}
	return s
}

// What checks do and see.

// begin presses the game's button.
func (p *play) begin(c *check) *check {
	if p.start == "" {
		return c
	}
	return c.click(p.start, 1)
}

func playMoving(c *check) *check {
	c.See = append(c.See, task.Expect{Op: task.Moving})
	return c
}

func playChanged(c *check) *check {
	c.See = append(c.See, task.Expect{Op: task.Changed})
	return c
}

func playPress(c *check, key string, times int) *check {
	return c.do(task.Step{Op: task.Press, Key: key, Times: times})
}

func (p *play) check(c *check) { p.checks = append(p.checks, c) }

// cell is the name of a board's cell.
func (p *play) cell(row, column int) string {
	return p.in("row "+playInt(row)+", column "+playInt(column), playInt(row)+"행 "+playInt(column)+"열")
}

func playInt(n int) string { return num(float64(n)) }
