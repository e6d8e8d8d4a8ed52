package compose

import (
	"fmt"
	"strings"

	"hone/task"
)

// inventPicker shows one of a pool at the press of a button.
type inventPicker struct {
	*inventApp
	one, all string // the things' name: “joke”, “jokes”
	list     []string
	src      string // the list's name in the sketch
	button   string
	names    []string // what the button may be called
	exact    bool     // the request says how many there are
	once     bool     // nothing comes twice
	lots     bool     // several are shown at once
}

func inventPick(g *gen) made {
	if g.maybe(0.25) {
		return inventKinds(g)
	}
	p := &inventPicker{inventApp: newInvent(g)}
	bank := g.pool()
	p.icon = bank[1]
	p.one, p.all = inventNames(g, bank[0])
	p.once = g.maybe(0.25)
	p.head = p.say("Random "+p.one+"|"+title(p.one)+" picker|"+title(p.all)+"|"+title(p.one)+" machine|A "+p.one+" for you", p.one+" 뽑기|랜덤 "+p.one+"|오늘의 "+p.one+"|"+p.one)
	p.amount(strings.Split(bank[2], "|"))
	p.wanted()
	p.src = inventVar(g, p.all)
	p.state = append(p.state, fmt.Sprintf("let %s = %s", p.src, askList(p.list)))
	switch {
	case p.once:
		p.each()
	case g.maybe(0.12):
		p.several()
	default:
		p.again()
	}
	if g.maybe(0.3) {
		g.Shuffle(len(p.parts), func(i, j int) { p.parts[i], p.parts[j] = p.parts[j], p.parts[i] })
	} else if g.maybe(0.5) {
		p.parts[0], p.parts[1] = p.parts[1], p.parts[0]
	}
	if p.lots {
		return p.finish()
	}
	p.direct = p.say("give me a random %1|show me one of many %2|random %2, one at a time|%2: one per press|tell me a random %1|i keep running out of %2, show me one|cant decide, give me a %1|always a new %1|a %1 whenever i press|one %1 at random", "%1 하나 랜덤으로 보여줘|%1 고민될 때 골라줘|심심할 때 %1 하나씩|%1 아무거나 하나|누를 때마다 %1|%1 랜덤으로 하나|%1 매번 고민임|%1 못 정하겠어요 하나 골라주세요", p.one, p.all)
	return p.finish()
}

func (g *gen) pool() []string {
	if g.ko() {
		return inventPoolsKo()[g.IntN(len(inventPoolsKo()))]
	}
	return inventPoolsEn()[g.IntN(len(inventPoolsEn()))]
}

// inventNames takes one of the names of a pool; English ones have a plural.
func inventNames(g *gen, list string) (one, all string) {
	names := strings.Split(list, ",")
	one, all, _ = strings.Cut(names[g.IntN(len(names))], "/")
	if all == "" {
		all = one
	}
	return one, all
}

// inventVar is a name of a list in the sketch.
func inventVar(g *gen, all string) string {
	if g.ko() {
		return "목록"
	}
	for _, w := range strings.Fields(strings.ToLower(all)) {
		if inventPlain(w) {
			return w
		}
	}
	return "list1"
}

func inventPlain(s string) bool {
	for _, r := range s {
		if r < 'a' || r > 'z' {
			return false
		}
	}
	switch s {
	case "words", "lines", "days", "rounds", "pairs", "numbers", "items", "months", "years", "minutes", "factors", "sketches":
		return false
	}
	return len(s) > 3 && strings.HasSuffix(s, "s")
}

// amount draws how many there are, and says so.
func (p *inventPicker) amount(pool []string) {
	n := p.n(5, min(14, len(pool)))
	p.exact = p.maybe(0.35) || p.once
	have := n
	if !p.exact {
		have = min(len(pool), n+p.n(0, 3))
	}
	p.list = inventFew(p.gen, pool, have)
	m := p.many(n)
	switch {
	case p.exact:
		p.tell("%1 of them|with %1 %2 in it|put in %1 %2|think of %1 %2 for me|%1 %2, you write them|you come up with %1 %2", "%1 개 넣어줘|목록은 %1 개, 알아서|%2 %1 개 알아서 넣어줘|%1 개만 넣어 주세요|내용은 %1 개 알아서 채워줘|총 %1 개", m, p.in(p.all, p.one))
	case p.maybe(0.85):
		p.tell("at least %1 different ones|%1 or more %2 built in|minimum %1 %2|with at least %1 %2|it should know at least %1 %2|you make up %1 or more|not less than %1 of them", "%1 개 이상 넣어줘|최소 %1 개|적어도 %1 개는 들어 있게|%1 개 넘게 알아서 넣어 주세요|내용은 %1 개 이상 알아서|목록은 %1 개 이상이면 됨|%1 개 이상 준비해줘", m, p.all)
	default:
		p.tell("you make up the list|bring your own %2|the %2 are up to you|fill it with some %2", "목록은 알아서 넣어줘|내용은 알아서|%2 내용은 네가 정해줘|안에 들어갈 건 알아서", m, p.all)
	}
}

// wanted says what it is, and how the button is called.
func (p *inventPicker) wanted() {
	p.what = p.say("random %1 generator|%1 picker|%1 generator|random %1 app|%1 machine|button that gives me a random %1|page with a random %1|%1 of the moment app|little %1 app|surprise %1 button", "%1 뽑기|랜덤 %1|%1 추천기|%1 생성기|누르면 %1 하나 나오는 거|%1 랜덤 뽑기|%1 골라주는 앱|%1 하나 보여주는 앱|%1 머신|무작위 %1", p.one)
	if p.maybe(0.35) {
		p.what += " " + p.any(p.in("for "+strings.Join(strings.Split(inventForEn, "|"), "|for "), ""))
		if p.ko() {
			p.what = p.any(inventForKo) + " " + strings.TrimSpace(p.what)
		}
	}
	if p.maybe(0.65) {
		p.button = p.word(inventGoEn, inventGoKo)
		p.names = []string{p.button}
		p.tell("button %1|button called %1|the button says %1|press %1 and one comes up|i press %1 and it shows one|one per press of %1|%1 shows one in big letters", "버튼은 %1|%1 버튼|버튼 이름 %1|%1 누르면 하나 나오게|%1 누를 때마다 하나씩|%1 버튼 누르면 하나 크게|%1 누르면 바로 하나", p.quoted(p.button))
		return
	}
	p.button = p.in("New "+p.one, "뽑기")
	p.names = strings.Split(p.in(p.button+"|new|next|another|show|random|generate|give|pick|get|surprise|press", "뽑기|다음|하나|보기|보여|랜덤|추천|골라|새|생성|다른|누르"), "|")
	p.tell("i press a button and one comes up|one at random with a button|shown big when i press|a press shows one|by pressing a button", "버튼 누르면 하나 나오게|누를 때마다 하나씩|버튼 하나로|누르면 크게 보이게|누르면 랜덤으로 하나")
}

const (
	inventForEn = "the car ride|our class|the office|my students|a birthday party|family dinner|game night|the morning meeting|kindergarten|my team|summer camp|the waiting room|my sister|grandpa|the kids|the train|our book club|a sleepover|date night|the school fair|scouts|long evenings|the lunch break|my blog|the choir|the youth club|rainy afternoons|my nephew|the library corner|art class|English lessons|the break room|the gym|a long weekend|our podcast|the community center|a farewell party|the kitchen tablet|the hallway screen|a road trip|the staff room|my roommates"
	inventForKo = "우리 반에서 쓸|회식 때 쓸|아이들이랑 할|엠티용|가족 모임용|수업 시간에 쓸|친구들이랑 할|차 안에서 할|동아리용|생일파티용|아침 조회용|학원에서 쓸|캠핑 가서 쓸|유치원에서 쓸|심심할 때 볼|회의 시작할 때 쓸|출근길에 볼|명절에 쓸|점심시간용|잠들기 전에 볼|여행 가서 쓸|모임에서 쓸|데이트할 때 쓸|쉬는 시간용|조카랑 할|도서관에서 쓸|미술 시간용|영어 시간에 쓸|휴게실에서 쓸|헬스장에서 볼|연휴에 쓸|라디오 방송용|마을회관에서 쓸|송별회용|주방 태블릿용|복도 화면용"
	inventGoEn  = "Go|Show me|Next|Another|Surprise me|One more|Give me one|Hit me|New one|Pick|Tell me|Again|Draw|Spin it|Press here|Let's go|Your turn|Show|Try me|Random|Ready|More|Roll|Inspire me"
	inventGoKo  = "뽑기|다음|하나 더|눌러봐|골라줘|보여줘|랜덤|또|새로|추천|시작|나와라|짠|하나만|오늘은?|클릭|바꾸기|다른 거|뽑아줘|한 개 더|가자|꾹|궁금해|돌리기"
)

func (p *inventPicker) press(c *check, times int) *check { return c.inventClick(times, p.names...) }

// again draws anew each time.
func (p *inventPicker) again() {
	out, first := p.in("out", "결과"), ""
	from := p.src
	if p.maybe(0.2) {
		from = fmt.Sprintf("filter(%s, it != %s)", p.src, out)
		p.tell("never the same one twice in a row|not the same twice running|always a different one than before", "같은 게 연속으로 안 나오게|바로 전 것은 빼고|연달아 같은 건 안 됨")
	}
	act := fmt.Sprintf("%s = pick(%s)", out, from)
	varies := p.press(newCheck("varies"), 1)
	p.checks = append(p.checks, askVaries(varies, 3, 18))
	switch {
	case p.maybe(0.15):
		p.state = append(p.state, fmt.Sprintf("var %s = pick(%s)", out, p.src))
		p.tell("one is there right away when i open it|it shows one at once when opened|there is one on the screen from the start", "처음 열 때부터 하나 보이게|열자마자 하나 나와 있게|시작하면 바로 하나 떠 있게")
	case p.maybe(0.15):
		first = p.of(p.in(inventBeforeEn, inventBeforeKo))
		p.state = append(p.state, fmt.Sprintf("var %s = %q", out, first))
		p.tell("before that it says %1|at first it reads %1|%1 until the first press", "처음엔 %1|누르기 전에는 %1 라고|첫 화면엔 %1", p.quote(first))
		p.checks = append(p.checks, newCheck("before").text(first), p.press(newCheck("after"), 1).gone(first))
	default:
		p.state = append(p.state, fmt.Sprintf(`var %s = ""`, out))
	}
	p.out = append(p.out, "big "+out)
	p.counted(&act)
	p.history(&act, out)
	p.body = append(p.body, fmt.Sprintf("button %s: %s", p.button, act))
	p.more(out, first)
	if len(p.checks) < 2 && strings.HasPrefix(p.state[1], "var "+out+` = ""`) {
		p.checks = append(p.checks, p.press(newCheck("shows one"), 1).inventChanged())
	}
}

const (
	inventBeforeEn = "Press the button!|Ready?|Are you brave enough?|Tap to begin|What will it be?|Waiting for you|Come on, press it|Nothing yet"
	inventBeforeKo = "버튼을 눌러요|준비됐나요?|뭐가 나올까요?|아직이에요|눌러 주세요|두근두근|과연?|시작해 볼까요"
)

// several shows some different ones at once.
func (p *inventPicker) several() {
	k := p.n(2, 4)
	p.lots = true
	p.parts[1] = p.say("with a button|on a button press|by pressing a button", "버튼 누르면|버튼 하나로|누를 때마다")
	if len(p.names) == 1 {
		p.parts[1] = p.say("button %1|button called %1|the button says %1|%1 button", "버튼은 %1|%1 버튼|버튼 이름 %1", p.quoted(p.button))
	}
	list := p.in("picked", "뽑힌")
	l := p.label(p.word("today|chosen|this time|the choice", "오늘|뽑힌 것|이번 것|추천"))
	p.state = append(p.state, fmt.Sprintf("var %s = []", list))
	p.body = append(p.body, fmt.Sprintf("button %s: %s = sample(%s, %d)", p.button, list, p.src, k))
	p.out = append(p.out, fmt.Sprintf("items %s = %s", l, list))
	p.tell("always %1 different ones at once (list %2)|%1 at a time, all different, as %2|each press gives %1 of them, listed as %2", "한 번에 서로 다른 %1개(%2 목록)|%1개씩 겹치지 않게 %2에|누르면 %1개, %2 목록으로", k, strings.ToLower(l))
	p.checks = append(p.checks, p.press(newCheck("so many"), 1).inventRows(k), askVaries(p.press(newCheck("varies"), 1), 3, 12))
}

func (p *inventPicker) counted(act *string) {
	if !p.maybe(0.35) {
		return
	}
	l := p.label(p.word("presses|so far|shown|seen|times|count", "뽑은 횟수|횟수|누른 횟수|본 개수|뽑은 수"))
	kept := p.maybe(0.3)
	line := "var n = 0"
	c := p.press(newCheck("count"), 3)
	if kept {
		line = "saved n = 0"
		c.reload()
		p.tell("%1: how often i pressed, kept when i close it|remembers how many times i pressed, as %1|counts the presses as %1 even after closing", "%1도 저장되게|누른 횟수를 %1으로/로, 껐다 켜도 남게|%1: 총 몇 번 눌렀는지 계속 저장", strings.ToLower(l))
	} else {
		p.tell("count how often i pressed (%1)|with a counter %1|%1 shows how many times i pressed|below it %1, the number of presses", "%1도 보여줘|몇 번 눌렀는지 %1으로/로|밑에 %1|%1도 세줘", strings.ToLower(l))
	}
	p.state = append(p.state, line)
	*act += "; n += 1"
	p.out = append(p.out, fmt.Sprintf("show %s = n", l))
	p.checks = append(p.checks, c.number(3))
}

func (p *inventPicker) history(act *string, out string) {
	if !p.maybe(0.25) {
		return
	}
	l := p.label(p.word("history|earlier ones|so far shown|already seen|past ones", "지난 기록|나온 것들|지금까지 나온 것|이전 것|기록"))
	k := p.n(3, 5)
	log := p.in("log1", "기록")
	p.state = append(p.state, fmt.Sprintf("var %s = []", log))
	c := p.press(newCheck("history"), k+2)
	if p.maybe(0.5) {
		*act += fmt.Sprintf("; add(%s, %s)", log, out)
		p.tell("a list of all that came, %1|keep a list of them below (%1)|below, %1: everything shown so far", "밑에 %1 목록|지금까지 나온 건 %1 목록에|%1도 아래에 쭉", strings.ToLower(l))
		c.inventRows(k + 2)
	} else {
		*act += fmt.Sprintf("; %s = take([%s] + %s, %d)", log, out, log, k)
		p.tell("the last %2 below as %1|%1: the last %2, newest first|show the last %2 too (%1)", "최근 %2개는 %1에|%1: 마지막 %2개, 최신순|밑에 최근 %2개(%1)", strings.ToLower(l), k)
		c.inventRows(k)
	}
	p.out = append(p.out, fmt.Sprintf("items %s = %s", l, log))
	p.checks = append(p.checks, c)
}

// more adds what can be done with the one that is shown.
func (p *inventPicker) more(out, first string) {
	empty := `""`
	if first != "" {
		empty = fmt.Sprintf("%q", first)
	}
	switch p.IntN(7) {
	case 0:
		b := p.word("Keep|Save it|I like it|Favorite|Star", "저장|찜|좋아요|마음에 들어|담기")
		l := p.word("Favorites|Saved ones|My best|Collection", "찜한 것|즐겨찾기|모아둔 것|내 목록")
		fav := p.in("favorites", "찜")
		p.state = append(p.state, fmt.Sprintf("saved %s = []", fav))
		p.body = append(p.body, fmt.Sprintf("button %s: if (%s != %s && !has(%s, %s)) add(%s, %s)", b, out, empty, fav, out, fav, out))
		p.out = append(p.out, fmt.Sprintf("items %s = %s", l, fav))
		p.tell("%1 button puts it on my list %2 that stays|with %1 i keep the good ones under %2|i can save one with %1, list %2", "%1 누르면 %2에 저장|마음에 드는 건 %1 버튼으로 %2 목록에 남게|%1 버튼, 저장한 건 %2", p.quoted(b), p.in(strings.ToLower(l), l))
		c := p.press(newCheck("kept"), 1).click(b, 1).reload()
		if !strings.Contains(strings.Join(p.out, "\n"), "log1") && !strings.Contains(strings.Join(p.out, "\n"), "= 기록") {
			p.checks = append(p.checks, c.inventRows(1))
		}
	case 1:
		b := p.word("Copy|Copy it", "복사|복사하기")
		p.body = append(p.body, fmt.Sprintf("button %s: copy(%s)", b, out))
		p.tell("a %1 button too|and %1 to copy it|i can copy it with %1", "%1 버튼도|%1도 되게|%1 버튼으로 복사", p.quoted(b))
	case 2:
		b := p.word("Read aloud|Speak|Say it", "읽어줘|소리로 듣기|말하기")
		p.body = append(p.body, fmt.Sprintf("button %s: speak(%s)", b, out))
		p.tell("%1 reads it out loud|a button %1 that speaks it|it can be read out with %1", "%1 누르면 소리내어 읽기|%1 버튼으로 들려주기|%1 버튼 누르면 읽어주게", p.quoted(b))
	}
}

// each shows every one once.
func (p *inventPicker) each() {
	n := len(p.list)
	p.state = append(p.state, p.in("var drawn = []", "var 나온 = []"), fmt.Sprintf(p.in("let left = filter(%s, !has(drawn, it))", "let 남은 = filter(%s, !has(나온, it))"), p.src))
	p.body = append(p.body, fmt.Sprintf(p.in("button %s: if (len(left) > 0) add(drawn, pick(left))", "button %s: if (len(남은) > 0) add(나온, pick(남은))"), p.button))
	p.out = append(p.out, p.in("big last(drawn)", "big last(나온)"))
	p.tell("none of them twice|no repeats|each comes only once|without repeating any|never one that was there before", "중복 없이|한 번 나온 건 다시 안 나오게|겹치지 않게|나온 건 빼고|같은 거 두 번 안 나오게")
	p.checks = append(p.checks, askVaries(p.press(newCheck("no repeats"), 1), n, n))
	if p.maybe(0.6) {
		s := p.of(p.in(inventDoneEn, inventDoneKo))
		p.out = append(p.out, p.in("if len(left) == 0: say "+s, "if len(남은) == 0: say "+s))
		p.tell("%1 when all were shown|after the last one it says %1|when they are used up: %1|once none is left say %1", "다 나오면 %1|마지막까지 나오면 %1 표시|남은 게 없으면 %1|다 보면 %1 라고", p.quote(s))
		p.checks = append(p.checks, p.press(newCheck("all shown"), n).text(s), p.press(newCheck("not all"), n-1).gone(s))
	}
	if p.maybe(0.5) {
		l := p.label(p.word("left|still to come|remaining|to go", "남은 개수|남은 수|남은 것"))
		p.out = append(p.out, fmt.Sprintf(p.in("show %s = len(left)", "show %s = len(남은)"), l))
		p.tell("%1: how many are left|show how many are left (%1)|the number left as %1", "%1도 표시|몇 개 남았는지 %1으로/로|%1 보여줘", strings.ToLower(l))
		k := p.n(1, 3)
		p.checks = append(p.checks, p.press(newCheck("left"), k).number(float64(n-k)))
	}
	if p.maybe(0.4) {
		l := p.label(p.word("already shown|shown so far|past ones|the ones before", "나온 것들|지금까지|지난 것"))
		p.out = append(p.out, fmt.Sprintf(p.in("items %s = drawn", "items %s = 나온"), l))
		p.tell("a list of those that came, %1|%1 as a list below|list %1 under it", "나온 건 %1 목록으로|밑에 %1|%1도 아래에", strings.ToLower(l))
		p.checks = append(p.checks, p.press(newCheck("list"), 3).inventRows(3))
	}
	if p.maybe(0.5) {
		b := p.word("Start over|Reset|From the beginning|All again", "처음부터|다시 시작|초기화|새로 시작")
		p.body = append(p.body, "button "+b+": "+p.in("drawn = []", "나온 = []"))
		p.tell("%1 begins anew|button %1 puts all back|and a %1 button", "%1 버튼도|%1 누르면 새로|%1 버튼으로 되돌리기", p.quoted(b))
	}
}

const (
	inventDoneEn = "That's all!|All done|No more left|You have seen them all|Finished!|Start again|The end|The bag is empty"
	inventDoneKo = "다 나왔어요!|끝!|더 없어요|모두 봤어요|이제 없음|마지막이에요|다 뽑았어요|처음부터 다시"
)

// inventBetween wants a whole number between two.
func inventBetween(c *check, lo, hi int) *check {
	c.See = append(c.See, task.Expect{Op: task.Between, Lo: float64(lo), Hi: float64(hi), Integer: true})
	return c
}
