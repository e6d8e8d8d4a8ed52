package compose

import (
	"fmt"
	"strings"

	"hone/task"
)

// inventChecks is a list to tick off whose items its maker brings along.
type inventChecks struct {
	*inventApp
	things []string
	must   string // one that the request names
	exact  bool
}

func inventList(g *gen) made {
	l := &inventChecks{inventApp: newInvent(g)}
	banks := inventKitsEn()
	if g.ko() {
		banks = inventKitsKo()
	}
	b := banks[g.IntN(len(banks))]
	topic, _ := inventNames(g, b[0])
	l.icon, l.head = b[1], title(topic)
	pool := strings.Split(b[2], "|")
	n := g.n(5, min(12, len(pool)))
	l.what = l.say("checklist for %1|%1 checklist|list to tick off for %1|%1 list with boxes to tick|tick list: %1", "%1 체크리스트|%1 점검표|%1 목록|%1 챙기기 체크|%1 할 일 체크", topic)
	l.exact = g.maybe(0.5)
	have := n
	if l.exact {
		l.tell("%1 things in it|%1 items, you know them|you fill in %1 things|put %1 things on it", "%1 개 알아서 넣어줘|항목 %1 개|%1 가지|내용은 %1 개 알아서", l.many(n))
	} else {
		have = min(len(pool), n+g.n(0, 2))
		l.tell("at least %1 things|%1 or more items already in it|you fill in %1 or more|with %1+ usual things", "%1 개 이상 미리 넣어줘|최소 %1 개|기본으로 %1 개 이상|%1 개 이상 알아서", l.many(n))
	}
	l.things = inventFew(g, pool, have)
	if g.maybe(0.35) {
		l.must = l.things[0]
		l.things = inventFew(g, l.things, have)
		l.tell("%1 must be in it|don't forget %1|with %1 of course|%1 and what else is needed", "%1 꼭 넣어줘|%1은/는 꼭|%1 포함해서", g.in(strings.ToLower(l.must[:1])+l.must[1:], l.must))
	}
	if g.maybe(0.35) {
		l.growing()
	} else {
		l.fixed()
	}
	return l.finish()
}

// tickNth ticks the k-th box.
func (c *check) inventTick(k int) *check {
	return c.do(task.Step{Op: task.Tick, Names: []string{fmt.Sprintf("box no %d", k)}, Nth: k})
}

// fixed is a list that stays as it is.
func (l *inventChecks) fixed() {
	saved := l.maybe(0.45)
	head := "checks done "
	if saved {
		head = "saved " + head
		l.tell("remembers the ticks|keep what i ticked|the ticks must stay when i close it|saved", "체크한 건 저장|껐다 켜도 체크 남게|체크 상태 기억|저장되게")
	}
	name := l.head
	l.body = append(l.body, head+name+": "+strings.Join(l.things, " | "))
	if l.must != "" {
		c := newCheck("named").tick(l.must)
		if saved {
			c.reload()
		}
		l.checks = append(l.checks, c.text(l.must))
	}
	shown := l.counted(saved)
	if !shown || l.maybe(0.5) {
		l.ended()
	}
	if l.maybe(0.3) {
		b := l.word("Uncheck all|Start over|Clear|New round|Reset", "모두 해제|처음부터|초기화|새로 시작|다시")
		l.body = append(l.body, "button "+b+": done = []")
		l.tell("%1 unticks all|button %1 takes all ticks away|a %1 button for the next time", "%1 누르면 전부 해제|%1 버튼으로 다 풀기|%1 버튼도", l.quoted(b))
		if shown && strings.Contains(l.out[0], " = len") && strings.HasPrefix(l.out[0], "show") {
			l.checks = append(l.checks, l.ticked(2, false).click(b, 1).number(0))
		}
	}
}

// ticked is a check with the first boxes ticked.
func (l *inventChecks) ticked(k int, again bool) *check {
	c := newCheck("some ticked")
	for i := range k {
		c.inventTick(i + 1)
	}
	if again {
		c.reload()
	}
	return c
}

// counted shows how far one is, in one of the ways.
func (l *inventChecks) counted(saved bool) bool {
	n, k := len(l.things), l.n(1, 3)
	switch l.IntN(4) {
	case 0:
		o := l.label(l.word("left|still missing|to go|open", "남은 개수|남은 것|남음|아직 남은 것"))
		l.out = append(l.out, fmt.Sprintf("show %s = %d - len(done) .0", o, n))
		l.tell("%1: how many are not ticked|shows how many are %1|count what is %1", "%1도 보여줘|%1 표시|%1 몇 개인지", strings.ToLower(o))
		if l.exact {
			l.checks = append(l.checks, l.ticked(k, saved).number(float64(n-k)))
		} else {
			l.checks = append(l.checks, l.ticked(k, false).inventChanged())
		}
	case 1:
		o := l.label(l.word("done|packed|ready|ticked", "챙긴 것|완료|한 일|체크한 것"))
		l.out = append(l.out, fmt.Sprintf("show %s = len(done) .0", o))
		l.tell("%1: how many are ticked|counts the ticked ones as %1|show how many are %1", "%1 개수|%1 몇 개인지|%1도 세줘", strings.ToLower(o))
		l.checks = append(l.checks, l.ticked(k, saved).number(float64(k)))
	case 2:
		o := l.label(l.word("progress|done so far|ready", "진행|진행률|준비"))
		l.out = append(l.out, fmt.Sprintf("bar %s = len(done), %d", o, n))
		l.tell("a bar shows the %1|progress bar %1|with a bar (%1)", "%1 막대로|막대 %1|%1 바", strings.ToLower(o))
		l.checks = append(l.checks, l.ticked(k, false).inventChanged())
	default:
		return false
	}
	return true
}

// ended says something once all is ticked.
func (l *inventChecks) ended() {
	n := len(l.things)
	s := l.of(l.in(inventReadyEn, inventReadyKo))
	l.out = append(l.out, fmt.Sprintf("if len(done) == %d: say %s", n, s))
	l.tell("%1 when all is ticked|all ticked: %1|after the last tick it says %1|once everything is done %1", "다 체크하면 %1|전부 체크하면 %1 표시|모두 끝나면 %1|다 되면 %1 라고", l.quote(s))
	if l.exact {
		l.checks = append(l.checks, l.ticked(n, false).text(s))
	}
	l.checks = append(l.checks, newCheck("one ticked").inventTick(1).gone(s))
}

const (
	inventReadyEn = "All set!|Ready to go!|Everything done|Off we go!|Nothing forgotten|Well prepared!|That's everything|Let's go!|Perfect|You can relax now"
	inventReadyKo = "준비 끝!|출발!|다 됐어요|완벽해요|빠진 것 없음|이제 가요!|모두 완료|잘했어요|안심하세요|끝났어요!"
)

// growing is a list that people add to.
func (l *inventChecks) growing() {
	n := len(l.things)
	what := l.word("thing|item|what|task", "항목|물건|할 일|준비물")
	tick := l.word("done|packed|ready|checked", "완료|챙김|준비됨|확인")
	f := l.label(what)
	l.tell("i can add my own (%1)|more can be added, field %1|with a field %1 to add more", "%1 더 추가할 수 있게|%1 칸에 적어서 더 넣게|%1 추가도 가능하게", what)
	l.tell("each with a box %1|a tick %1 for every one|%1 box in each row", "줄마다 %1 체크|각각 %1 체크박스|%1 체크 있게", tick)
	b, name, v := "Add", "things Things", "thing"
	if l.ko() {
		b, name, v = "추가", "목록", what
		if strings.Contains(what, " ") {
			v = "것 " + what
		}
	} else {
		v = "thing " + f
	}
	opts := ""
	if l.maybe(0.4) {
		b = l.word("Add it|Put on the list|One more thing|Also this", "추가하기|목록에 넣기|하나 더|넣기")
		opts = "\n  add " + b
		l.tell("button %1|%1 adds it|added with %1", "버튼 %1|%1 누르면 추가|%1 버튼", l.quoted(b))
	}
	if l.maybe(0.4) {
		opts += "\n  sort done"
		l.tell("ticked ones go to the bottom|the ticked ones last|open ones on top", "체크한 건 아래로|체크 안 된 것이 위로|한 건 맨 밑으로")
	}
	l.body = append(l.body, fmt.Sprintf("list %s: text %s, check done %s%s\n  rows %s", name, v, l.label(tick), opts, askList(l.things)))
	list := strings.Fields(name)[0]
	word := l.in("Zebra mask", "얼룩말 가면")
	add := func(c *check) *check { return c.fill(f, word).click(b, 1) }
	if l.maybe(0.7) {
		o := l.label(l.word("left|still open|to go|missing", "남은 개수|남은 것|남음|아직"))
		l.out = append(l.out, fmt.Sprintf("show %s = count(%s, !done)", o, list))
		l.tell("show how many are %1|%1 counts those without a tick|%1: number not ticked", "%1 표시|%1도 보여줘|%1 몇 개인지", strings.ToLower(o))
		if l.exact {
			l.checks = append(l.checks, newCheck("left").inventTick(1).inventTick(2).number(float64(n-2)))
			l.checks = append(l.checks, add(newCheck("one more")).number(float64(n+1)))
		}
	}
	if l.must != "" {
		l.checks = append(l.checks, newCheck("named").text(l.must))
	}
	l.checks = append(l.checks, add(newCheck("added")).reload().text(word))
}
