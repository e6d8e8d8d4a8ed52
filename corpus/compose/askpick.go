package compose

import (
	"fmt"
	"strings"

	"hone/task"
)

// askDraw draws pickers: from what is typed, stored or given, one, several, without repeats, teams, orders.
type askDraw struct {
	*ask
	src   string   // the expression of those drawn from
	names []string // who they are in checks
	enter func(c *check)
	given bool
}

func askPick(g *gen) made {
	d := &askDraw{ask: newAsk(g)}
	thing := g.of(g.in(askDrawEn, askDrawKo))
	d.name = title(thing)
	d.what = d.say("%[1]s picker|random %[1]s draw|%[1]s drawer|lottery for the %[1]s|%[1]s by chance", "%[1]s 뽑기|%[1]s 추첨|%[1]s 정하기|랜덤 %[1]s|%[1]s 제비뽑기", thing)
	d.source()
	acts := []func(){d.one, d.noRepeat, d.several, d.order, d.teams, d.pairs, d.withJob, d.weighted}
	g.Shuffle(len(acts), func(i, j int) { acts[i], acts[j] = acts[j], acts[i] })
	for _, f := range acts[:g.n(1, 2)] {
		f()
	}
	if g.maybe(0.3) {
		d.number()
	}
	if !d.given && g.maybe(0.5) {
		r := d.result("how many|entries|in the pot|taking part", "몇 명|후보 수|참가 수|들어간 수")
		askAdd(&d.out, "show %s = len(%s)", r.label, d.src)
		d.tell("%[1]s: how many there are to draw from|show the number of names as %[1]s|%[1]s counts those in it", "%[1]s: 뽑을 대상이 몇인지|후보 개수를 %[1]s(으)로|%[1]s에 전체 수", r.said)
		d.mark(3)
		c := newCheck("number")
		d.enter(c)
		d.checks = append(d.checks, d.see(c, r.label, float64(len(d.names))))
	}
	if g.maybe(0.2) {
		b := d.button(pressZeroEn, pressZeroKo)
		askAdd(&d.act, "button %s: reset()", b.label)
		d.tell("%[1]s puts all back as at first|a button %[1]s to begin anew", "%[1]s 누르면 처음 상태로|%[1]s 버튼으로 새로 시작", b.said)
		d.mark(2)
	}
	return d.finish()
}

// source draws where the names come from.
func (d *askDraw) source() {
	d.names = d.some(d.in2(textualFolkEn, textualFolkKo), d.n(4, 7))
	switch d.IntN(4) {
	case 0: // given
		if d.maybe(0.5) {
			d.names = d.some(d.in2(pressThingsEn, pressThingsKo), d.n(4, 8))
			for i := range d.names {
				d.names[i] = d.label(d.names[i])
			}
		}
		d.given = true
		askAdd(&d.state, "let names = %s", askList(d.names))
		d.src = "names"
		d.enter = func(*check) {}
		d.tell("from %[1]s|the list: %[1]s|it draws from %[1]s|choices are %[1]s|in it are %[1]s", "%[1]s 중에서|목록: %[1]s|후보는 %[1]s|뽑을 것: %[1]s|들어 있는 건 %[1]s", strings.Join(d.names, ", "))
	case 1, 2: // typed
		word := d.of("text|area|area")
		f := d.field(d.word(d.in2(textualPeopleEn, textualPeopleKo)))
		by, fn := ", ", "split"
		how := d.say("with commas|separated by commas|commas between", "쉼표로 구분|쉼표로 나눠서|쉼표 사이에")
		if word == "area" && d.maybe(0.5) {
			by, fn = "\n", "lines"
			how = d.say("one per line|a line for each|each on its own line", "한 줄에 하나씩|줄마다 한 명|엔터로 구분")
		}
		if word == "area" && fn == "split" {
			how += " " + d.say("in a large field|in a box of several lines", "큰 칸에|여러 줄 칸에")
		}
		start := ""
		if d.maybe(0.4) {
			list := d.some(d.in2(textualFolkEn, textualFolkKo), 3)
			start = fmt.Sprintf(` = "%s"`, strings.ReplaceAll(strings.Join(list, by), "\n", `\n`))
			how += " " + d.say("(at first %[1]s)|- %[1]s stand in it at the start", "(처음엔 %[1]s)|- 기본으로 %[1]s", strings.Join(list, ", "))
		}
		askAdd(&d.in, "%s", f.decl(word, start))
		d.src = fmt.Sprintf("%s(%s)", fn, f.name)
		names := d.names
		d.enter = func(c *check) { c.fill(f.label, strings.Join(names, by)) }
		d.tell("i type %[1]s %[2]s|a field %[1]s, %[2]s|box for %[1]s (%[2]s)|%[1]s are typed, %[2]s", "%[1]s 입력(%[2]s)|칸 하나에 %[1]s, %[2]s|%[1]s은(는) %[2]s 적기|%[1]s 적는 칸, %[2]s", f.said, how)
	default:
		d.stored()
	}
	d.mark(1)
}

// stored keeps the names as a list, of which some may be left out.
func (d *askDraw) stored() {
	f := d.field(d.word(d.in2("name|player|pupil|member|guest|colleague|candidate", "이름|선수|학생|회원|손님|동료|후보")))
	list := d.in2("people", "명단")
	b := d.button("Put in|Add name|Sign up|Join|Enter", "넣기|등록|참가|추가하기|명단에 넣기")
	cols, opts := f.decl("text", ""), "\n  add "+b.label
	d.src = fmt.Sprintf("map(%s, %s)", list, f.name)
	said := d.say("a stored list with %[1]s, button %[2]s|%[1]s in a list that is kept (button %[2]s)|for everybody %[1]s is saved, added with %[2]s", "저장되는 %[1]s 목록, 추가는 %[2]s 버튼|%[1]s을(를) 목록에 저장(버튼 %[2]s)|%[2]s 버튼으로 %[1]s 추가, 계속 저장", f.said, b.said)
	if d.maybe(0.45) {
		off := d.field(d.word(d.in2("absent|on holiday|sitting out|ill|not today", "결석|휴가|쉼|아픔|오늘 빠짐")))
		cols += ", " + off.decl("check", "")
		d.src = fmt.Sprintf("map(filter(%s, !%s), %s)", list, off.name, f.name)
		said += d.say("; each row has a checkbox %[1]s, and those ticked are not drawn|, with a tick %[1]s in every row that leaves it out of the draw", "; 줄마다 체크박스 %[1]s, 체크된 건 안 뽑힘|, 줄마다 %[1]s 체크가 있고 켜면 추첨에서 빠짐", off.said)
	}
	if d.maybe(0.3) {
		opts += "\n  unique " + f.name
		said += d.say("; no %[1]s twice|, the same %[1]s only once", "; 같은 %[1]s 두 번 안 됨|, %[1]s 중복 금지", f.said)
	}
	askAdd(&d.in, "list %s: %s%s", list, cols, opts)
	d.parts = append(d.parts, said)
	d.enter = func(c *check) {
		for _, n := range d.names {
			c.fill(f.label, n).click(b.label, 1)
		}
	}
}

// var1 is a name for a value that isn't taken yet.
func (d *askDraw) var1(list string) string {
	for _, n := range strings.Split(list, "|") {
		if !d.used["$"+n] {
			d.used["$"+n] = true
			return n
		}
	}
	return d.nameOf("?")
}

// drawn is a check of a press after which one of the names is there.
func (d *askDraw) drawn(button string, before, after string) {
	c := newCheck("drawn")
	d.enter(c)
	var all []string
	for _, n := range d.names {
		all = append(all, before+n+after)
	}
	c.click(button, 1)
	d.checks = append(d.checks, pressAny(c, all...), askVaries(d.fresh(button), 2, 15))
}

func (d *askDraw) fresh(button string) *check {
	c := newCheck("varies")
	d.enter(c)
	return c.click(button, 1)
}

func (d *askDraw) draw() askField { return d.button(pressGoEn, pressGoKo) }

// one draws one, perhaps never the same twice running, said in a sentence, written down.
func (d *askDraw) one() {
	got, b := d.var1("got|pick1"), d.draw()
	askAdd(&d.state, `var %s = ""`, got)
	from := d.src
	d.tell("%[1]s draws one|press %[1]s for one of them|a button %[1]s takes one at random|one by chance with %[1]s", "%[1]s 누르면 한 명|%[1]s 버튼으로 하나 뽑기|%[1]s 누르면 무작위로 하나|하나 뽑는 버튼 %[1]s", b.said)
	if d.maybe(0.35) {
		from = fmt.Sprintf("filter(%s, it != %s)", d.src, got)
		d.parts[len(d.parts)-1] += d.say(", never the same twice running|, but not the one just drawn", ", 방금 나온 건 연속으로 안 나오게|, 직전 것은 빼고")
	}
	d.mark(2)
	act := fmt.Sprintf("%s = pick(%s)", got, from)
	log, count := d.maybe(0.35), d.maybe(0.3)
	if count {
		askAdd(&d.state, "%s n = 0", "var")
		act += "; n += 1"
	}
	if log {
		askAdd(&d.state, "var log = []")
		act += fmt.Sprintf("; add(log, %s)", got)
	}
	askAdd(&d.act, "button %s: %s", b.label, act)
	before, after := d.seen(got)
	if count {
		r := d.result("draws|rounds|times drawn|presses", "뽑은 횟수|추첨 수|판|몇 번째")
		askAdd(&d.out, "show %s = n", r.label)
		d.tell("%[1]s counts the draws|how often was drawn, as %[1]s", "%[1]s: 몇 번 뽑았는지|뽑은 횟수는 %[1]s(으)로", r.said)
		d.mark(3)
		c := newCheck("counted")
		d.enter(c)
		d.checks = append(d.checks, d.see(c.click(b.label, 3), r.label, 3))
	}
	if log {
		r := d.result("so far|history|drawn before|log", "지금까지|기록|나온 순서|뽑힌 목록")
		askAdd(&d.out, "items %s = log", r.label)
		d.tell("%[1]s lists all that came, in order|a list %[1]s of what was drawn", "%[1]s 목록에 나온 것 차례로|나온 건 %[1]s에 다 적기", r.said)
		d.mark(3)
		c := newCheck("log")
		d.enter(c)
		c.click(b.label, 3)
		c.See = append(c.See, task.Expect{Op: task.Rows, N: 3})
		if d.given || strings.Contains(d.src, "split") || strings.Contains(d.src, "lines") {
			d.checks = append(d.checks, c)
		}
	}
	d.drawn(b.label, before, after)
}

// seen draws how the drawn one is shown.
func (d *askDraw) seen(got string) (before, after string) {
	switch d.IntN(3) {
	case 0:
		form := strings.Split(d.of(d.in2("It's ~!|Today: ~|~ begins|The winner is ~|~, your turn!|And it falls on ~|Up next: ~|~ does it", "오늘은 ~!|당첨: ~|~ 차례|축하해요 ~!|다음은 ~|~ 당첨입니다|이번엔 ~|주인공은 ~")), "~")
		askAdd(&d.out, `if %s != "": say %s{%s}%s`, got, form[0], got, form[1])
		d.tell("it says %[1]s for example, nothing before the first draw|as a sentence like %[1]s (only once drawn)", "예를 들어 %[1]s, 뽑기 전엔 아무것도 없음|%[1]s 같은 문장(뽑은 다음에만)", `"`+form[0]+d.names[0]+form[1]+`"`)
		before, after = form[0], form[1]
	case 1:
		r := d.result("drawn|result|chosen|lucky one|the pick", "뽑힌 것|결과|당첨자|행운의 주인공|선택")
		askAdd(&d.out, "show %s = %s", r.label, got)
		d.tell("it is shown as %[1]s|labelled %[1]s|%[1]s shows which one", "%[1]s(으)로 표시|이름표는 %[1]s|%[1]s에 나오게", r.said)
		before = r.label + " "
	default:
		askAdd(&d.out, "big %s", got)
		d.tell("in big letters|shown large|big", "큰 글씨로|크게|결과는 크게 <보>")
	}
	d.mark(3)
	return before, after
}

// noRepeat draws until nobody is left.
func (d *askDraw) noRepeat() {
	got, b := d.var1("got|next1"), d.draw()
	askAdd(&d.state, `var %s = ""`, got)
	askAdd(&d.state, "var used = []")
	askAdd(&d.state, "let pool = filter(%s, !has(used, it))", d.src)
	askAdd(&d.act, "button %s: if (len(pool) > 0) { %s = pick(pool); add(used, %s) }", b.label, got, got)
	d.tell("%[1]s draws one that wasn't drawn yet|with %[1]s one after the other, nobody twice|a button %[1]s, each one comes only once", "%[1]s 누르면 아직 안 나온 것 중 하나|%[1]s 버튼으로 중복 없이 하나씩|%[1]s 누를 때마다 한 번씩만 나오게", b.said)
	d.mark(2)
	before, after := d.seen(got)
	all := newCheck("all drawn")
	d.enter(all)
	all.click(b.label, len(d.names)+1)
	if d.maybe(0.6) {
		r := d.result("left|still in|remaining|to come", "남은 수|아직 남음|남은 인원|대기")
		askAdd(&d.out, "show %s = len(pool)", r.label)
		d.tell("%[1]s: how many are still in|show the number left as %[1]s", "%[1]s: 몇 개 남았는지|남은 개수를 %[1]s(으)로", r.said)
		d.mark(3)
		d.see(all, r.label, 0)
	}
	if d.maybe(0.6) {
		s := d.text()
		askAdd(&d.out, "if len(pool) == 0 && len(used) > 0: say %s", s)
		d.tell("when all had their turn it says %[1]s|%[1]s once nobody is left", "다 나오면 %[1]s|남은 게 없으면 %[1]s <뜨>", d.q(s))
		d.mark(3)
		all.text(s)
	}
	if d.maybe(0.5) {
		r := d.result("already drawn|had their turn|gone|done ones", "이미 나옴|나온 목록|끝난 사람|뽑힌 순서")
		askAdd(&d.out, "items %s = used", r.label)
		d.tell("a list %[1]s of those drawn|%[1]s lists who came, in that order", "%[1]s 목록에 나온 것들|나온 순서대로 %[1]s", r.said)
		d.mark(3)
		for _, n := range d.names {
			all.text(n)
		}
	}
	if d.maybe(0.5) {
		z := d.button("All back|New round|Everybody in again|Refill|Mix anew", "다시 넣기|새 판|모두 되돌리기|처음부터 섞기|다시 채우기")
		askAdd(&d.act, `button %s: used = []; %s = ""`, z.label, got)
		d.tell("%[1]s puts all back in|a button %[1]s so that everybody can be drawn again", "%[1]s 누르면 모두 다시 넣기|%[1]s 버튼으로 전부 다시 뽑을 수 있게", z.said)
		d.mark(2)
	}
	if len(all.See) == 0 {
		all.text(after)
	}
	if strings.TrimSpace(after) != "" || len(all.See) > 0 {
		d.checks = append(d.checks, all)
	}
	c := newCheck("one")
	d.enter(c)
	var any []string
	for _, n := range d.names {
		any = append(any, before+n+after)
	}
	d.checks = append(d.checks, pressAny(c.click(b.label, 1), any...))
}

// count is a number to be set, of how many are drawn or made.
func (d *askDraw) count(en, ko string, start, top int) askField {
	f := d.field(d.word(d.in2(en, ko)))
	askAdd(&d.in, "%s", f.decl("number", fmt.Sprintf(" = %d 1..%d", start, top)))
	return f
}

func (d *askDraw) several() {
	b, v := d.draw(), d.var1("drawn|few")
	askAdd(&d.state, "var %s = []", v)
	k := fmt.Sprint(d.n(2, 3))
	how := d.say("%[1]s of them|%[1]s at once", "%[1]s개|한꺼번에 %[1]s개", k)
	x := 2
	if d.maybe(0.6) {
		start, top := d.n(1, 3), d.n(9, 30)
		f := d.count("how many to draw|winners|helpers needed|prizes", "몇 개 뽑을지|당첨자 수|필요한 인원|상품 수", start, top)
		k = f.name
		how = d.say("as many as %[1]s says (a number 1 to %[3]d, %[2]d at first)|so many as i set in %[1]s, a number from 1 to %[3]d that starts at %[2]d", "숫자 %[1]s(1~%[3]d, 처음 %[2]d)만큼|%[1]s 칸(1~%[3]d, 기본 %[2]d)에 적은 만큼", f.said, start, top)
		enter := d.enter
		x = d.n(2, 3)
		d.enter = func(c *check) { enter(c); c.fill(f.label, fmt.Sprint(x)) }
	} else {
		fmt.Sscan(k, &x)
	}
	askAdd(&d.act, "button %s: %s = sample(%s, %s)", b.label, v, d.src, k)
	r := d.result("drawn ones|the lucky ones|they do it|chosen ones|the team", "뽑힌 사람들|당첨|오늘 담당|선택된 것|우리 팀")
	d.tell("%[1]s draws %[2]s, all different|a button %[1]s takes %[2]s without repeats", "%[1]s 누르면 서로 다른 것 %[2]s 뽑기|%[1]s 버튼은 %[2]s 중복 없이", b.said, how)
	d.mark(2)
	c := newCheck("several")
	d.enter(c)
	c.click(b.label, 1)
	if d.maybe(0.5) {
		askAdd(&d.out, "items %s = %s", r.label, v)
		d.tell("as a list %[1]s|listed below %[1]s", "%[1]s 목록으로|%[1]s 아래 한 줄씩", r.said)
		c.See = append(c.See, task.Expect{Op: task.Rows, N: x})
	} else {
		askAdd(&d.out, "show %s = join(%s)", r.label, v)
		d.tell("in one line with commas as %[1]s|%[1]s shows them with commas between", "한 줄에 쉼표로 %[1]s|%[1]s에 쉼표로 이어서", r.said)
		c.text(r.label)
	}
	d.mark(3)
	d.checks = append(d.checks, c, askVaries(d.fresh(b.label), 2, 20))
}

func (d *askDraw) order() {
	b, v := d.draw(), d.var1("order|row1")
	askAdd(&d.state, "var %s = []", v)
	askAdd(&d.act, "button %s: %s = shuffle(%s)", b.label, v, d.src)
	form := d.of(d.in2("%s. %s|Place %s: %s|#%s %s|Turn %s - %s|Start %s: %s", "%s. %s|%s번 %s|%s번째: %s|순서 %s - %s"))
	askAdd(&d.out, "for x in %s: say "+form, v, "{i + 1}", "{x}")
	d.tell("%[1]s mixes them into an order, written %[2]s, %[3]s …|a button %[1]s for the order of all, lines like %[2]s and %[3]s", "%[1]s 누르면 전부 섞어 순서대로 %[2]s, %[3]s …|순서 정하는 버튼 %[1]s, 줄은 %[2]s, %[3]s처럼", b.said, `"`+fmt.Sprintf(form, "1", d.names[0])+`"`, `"`+fmt.Sprintf(form, "2", d.names[1])+`"`)
	d.mark(3)
	c := newCheck("order")
	d.enter(c)
	c.click(b.label, 1)
	before, after, _ := strings.Cut(form, "%s")
	mid, _, _ := strings.Cut(after, "%s")
	c.text(before + fmt.Sprint(len(d.names)) + strings.TrimRight(mid, " "))
	for _, n := range d.names[:2] {
		c.text(n)
	}
	d.checks = append(d.checks, c, askVaries(d.fresh(b.label), 3, 12))
}

func (d *askDraw) teams() {
	b, v := d.draw(), d.var1("teams|groups")
	askAdd(&d.state, "var %s = []", v)
	k := d.n(2, 3)
	ks := fmt.Sprint(k)
	how := d.say("%[1]s teams|%[1]s groups", "%[1]s팀|%[1]s조", ks)
	if d.maybe(0.6) {
		top := d.n(6, 12)
		f := d.count("teams|number of teams|groups|tables|cars", "팀 수|조 수|모둠 수|테이블 수|차 대수", k, top)
		ks = f.name
		how = d.say("as many as %[1]s (a number 1-%[3]d, %[2]d at first)|so many as %[1]s says, a number from 1 to %[3]d, starting with %[2]d", "%[1]s(숫자 1~%[3]d, 처음 %[2]d)만큼|%[1]s 칸(1~%[3]d, 기본 %[2]d) 수대로", f.said, k, top)
	}
	askAdd(&d.act, "button %s: %s = deal(shuffle(%s), %s)", b.label, v, d.src, ks)
	form := d.of(d.in2("Team %s: %s|Group %s - %s|Table %s: %s|Car %s takes %s", "%s팀: %s|%s조 - %s|테이블 %s: %s|%s호차: %s"))
	askAdd(&d.out, "for x in %s: say "+form, v, "{i + 1}", "{join(x)}")
	d.tell("%[1]s deals them by chance into teams, %[2]s, each a line like %[3]s|a button %[1]s makes random teams (%[2]s), written %[3]s", "%[1]s 누르면 무작위로 나누기, %[2]s, 줄은 %[3]s|%[1]s 버튼으로 팀 나누기(%[2]s), %[3]s처럼", b.said, how, `"`+fmt.Sprintf(form, "1", d.names[0]+", "+d.names[1])+`"`)
	d.mark(3)
	c := newCheck("teams")
	d.enter(c)
	c.click(b.label, 1)
	before, after, _ := strings.Cut(form, "%s")
	mid, _, _ := strings.Cut(after, "%s")
	c.text(before + fmt.Sprint(k) + strings.TrimRight(mid, " "))
	for _, n := range d.names[:2] {
		c.text(n)
	}
	d.checks = append(d.checks, c, askVaries(d.fresh(b.label), 2, 20))
}

func (d *askDraw) pairs() {
	b, v := d.draw(), d.var1("duos|twos")
	askAdd(&d.state, "var %s = []", v)
	k := d.n(2, 3)
	askAdd(&d.act, "button %s: %s = chunk(shuffle(%s), %d)", b.label, v, d.src, k)
	by := d.of(d.in2("&|+|and|with", "&|+|그리고|-"))
	askAdd(&d.out, `for x in %s: say {join(x, " %s ")}`, v, by)
	sample := strings.Join(d.names[:k], " "+by+" ")
	d.tell("%[1]s puts always %[2]d together by chance, a line each like %[3]s|a button %[1]s: random groups of %[2]d, written %[3]s, what is left over stands alone", "%[1]s 누르면 무작위로 %[2]d명씩 묶어 %[3]s 같은 줄로|%[1]s 버튼: %[2]d개씩 짝짓기, %[3]s처럼, 남으면 남은 대로", b.said, k, `"`+sample+`"`)
	d.mark(3)
	c := newCheck("together")
	d.enter(c)
	c.click(b.label, 1).text(" " + by + " ")
	for _, n := range d.names[:2] {
		c.text(n)
	}
	d.checks = append(d.checks, c, askVaries(d.fresh(b.label), 2, 20))
}

// withJob draws one and something of a given list for it.
func (d *askDraw) withJob() {
	b, v, w := d.draw(), d.var1("person|someone"), d.var1("job|thing")
	jobs := d.some(d.in2("dishes|rubbish|cooking|vacuuming|shopping|speech|photos|driving|first round|coffee|decoration|song|laundry|windows|map reading", "설거지|쓰레기|요리|청소기|장보기|발표|사진|운전|첫 판|커피|장식|노래|빨래|창문|길 찾기"), d.n(3, 5))
	list := d.var1("jobs|tasks")
	askAdd(&d.state, "let %s = %s", list, askList(jobs))
	askAdd(&d.state, `var %s = ""`, v)
	askAdd(&d.state, `var %s = ""`, w)
	askAdd(&d.act, "button %s: %s = pick(%s); %s = pick(%s)", b.label, v, d.src, w, list)
	form := d.of(d.in2("%s: %s|%s gets %s|%s -> %s|For %s: %s", "%s: %s|%s → %s|%s 담당은 %s|%s에게 %s"))
	askAdd(&d.out, `if %s != "": say `+form, v, "{"+v+"}", "{"+w+"}")
	d.tell("%[1]s draws one of them and one of %[2]s, said like %[3]s|a button %[1]s: who and what by chance, what is one of %[2]s; written %[3]s", "%[1]s 누르면 한 명과 %[2]s 중 하나를 뽑아 %[3]s처럼|%[1]s 버튼: 누가 무엇을 할지 무작위, 할 일은 %[2]s, 글은 %[3]s", b.said, strings.Join(jobs, ", "), `"`+fmt.Sprintf(form, d.names[0], jobs[0])+`"`)
	d.mark(3)
	c := newCheck("with it")
	d.enter(c)
	var all []string
	for _, n := range d.names {
		for _, j := range jobs {
			all = append(all, fmt.Sprintf(form, n, j))
		}
	}
	d.checks = append(d.checks, pressAny(c.click(b.label, 1), all...), askVaries(d.fresh(b.label), 3, 15))
}

// weighted draws a yes or no with a chance of so many percent for one of them.
func (d *askDraw) weighted() {
	b, v := d.draw(), d.var1("lucky|fate")
	p := d.step(10, 90, 5)
	s, u := d.text(), d.text()
	askAdd(&d.state, `var %s = ""`, v)
	first := d.var1("p|q")
	askAdd(&d.state, `var %s = ""`, first)
	askAdd(&d.act, `button %s: %s = pick(%s); %s = chance() < %s ? "%s" : "%s"`, b.label, first, d.src, v, num(float64(p)/100), s, u)
	askAdd(&d.out, `if %s != "": say {%s}: {%s}`, first, first, v)
	d.tell("%[1]s draws one and says of it %[3]s with a chance of %[2]d percent, otherwise %[4]s, like %[5]s|press %[1]s: a random one with %[3]s (%[2]d%% of the time) or %[4]s, written %[5]s", "%[1]s 누르면 하나 뽑고 %[2]d%% 확률로 %[3]s, 아니면 %[4]s, %[5]s처럼|%[1]s 버튼: 무작위 하나와 함께 %[3]s(%[2]d퍼센트) 또는 %[4]s, %[5]s 이런 식", b.said, p, d.q(s), d.q(u), `"`+d.names[0]+": "+s+`"`)
	d.mark(3)
	c := newCheck("fate")
	d.enter(c)
	var all []string
	for _, n := range d.names {
		all = append(all, n+": "+s, n+": "+u)
	}
	d.checks = append(d.checks, pressAny(c.click(b.label, 1), all...), askVaries(d.fresh(b.label), 2, 20))
}

// number draws a number beside it.
func (d *askDraw) number() {
	b, v := d.draw(), d.var1("dice|roll")
	lo := d.n(0, 10)
	hi := lo + d.n(5, 90)
	askAdd(&d.state, "var %s = %d", v, lo)
	askAdd(&d.act, "button %s: %s = random(%d, %d)", b.label, v, lo, hi)
	r := d.result("number|dice|lucky number|points", "번호|주사위|행운의 수|나온 수")
	askAdd(&d.out, "show %s = %s", r.label, v)
	d.tell("another button %[1]s for a number from %[2]d to %[3]d, shown as %[4]s, %[2]d at first|%[1]s gives a random number between %[2]d and %[3]d as %[4]s (begins with %[2]d)", "버튼 %[1]s 하나 더: %[2]d~%[3]d 중 숫자, 이름은 %[4]s, 처음엔 %[2]d|%[1]s 누르면 %[2]d부터 %[3]d까지 무작위 수, 이름 %[4]s (처음 %[2]d)", b.said, lo, hi, r.said)
	d.mark(3)
	c := newCheck("number drawn").click(b.label, 1)
	d.checks = append(d.checks, d.between(c, float64(lo), float64(hi)))
}

const (
	askDrawEn = "chore|presenter|snack duty|seat|first player|referee|gift giver|reader|driver|song leader|cleaning crew|goalkeeper|game partner|buddy|raffle|speaker order|lunch table|dish washer|guard|story teller|team captain|judge|night watch|photo taker|door opener|clapper|queue|starter|cook|guide|class helper|room mate|book talk|quiz team|dog walker|secret friend|lucky winner|line-up|tasting order|stage order"
	askDrawKo = "집안일 당번|발표자|간식 당번|자리|첫 번째 선수|심판|선물 짝|낭독자|운전자|노래 순서|청소 당번|골키퍼|게임 짝|마니또|경품|발표 순서|점심 조|설거지 당번|보초|이야기꾼|주장|심사위원|야간 당직|사진사|문 여는 사람|줄 서기|선발|요리사|안내원|학급 도우미|방 짝|독서 토론 순서|퀴즈 팀|산책 당번|비밀 친구|행운의 주인공|출전 순서|시식 순서|무대 순서|벌칙"
)
