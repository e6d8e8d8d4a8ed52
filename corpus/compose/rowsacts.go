package compose

import (
	"fmt"
	"slices"
	"strings"
)

// Buttons in the rows, and buttons for all rows.

func (a *rowsApp) drawActs() {
	all := []func() bool{a.stepAct, a.stepAct, a.stageAct, a.stageAct, a.goneAct, a.moveAct, a.moveAct, a.zeroAct, a.todayAct, a.allAct, a.scaleAct}
	a.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	n := a.between(a.p.acts)
	if f := a.kindCol("var"); f != nil { // what counts must be counted
		a.bump(f)
		n--
	}
	for _, f := range all {
		if n <= 0 || a.full() {
			break
		}
		if f() {
			n--
		}
	}
}

// seeCol wants the numbers of a column to be seen.
func (a *rowsApp) seeCol(f *rowsCol) {
	if !a.once("see " + f.name) {
		return
	}
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		for _, r := range s.rows {
			c.number(rowsShown(r.v[f.name], ""))
		}
	})
}

// press is what a check does with a button of a row.
func (a *rowsApp) press(label string, times int, row func(n int) int, do func(s *rowsState, r *rowsRow)) {
	a.acts = append(a.acts, func(c *check, s *rowsState) {
		r := s.rows[row(len(s.rows))]
		c.click(r.name+" "+label, times)
		for range times {
			do(s, r)
			a.reckon(s)
		}
	})
}

func rowsFirst(int) int   { return 0 }
func rowsFinal(n int) int { return n - 1 }
func (a *rowsApp) rowButton(label, actions string) {
	a.opts = append(a.opts, "row "+label+": "+actions)
}

var rowsButtonWays = [2]string{
	"a row button {0}: {1}|each row has a button {0} that {2}|{0} in the row {2}|button {0} per row: {1}|pressing {0} in a row {2}|every row with a button {0}, it {2}|row button {0}, which {2}|when i press {0} in the row it {2}",
	"줄 버튼 {0}: {1}|줄마다 {0} 버튼, 누르면 {1}|줄에 {0} 버튼({1})|각 줄의 {0} 버튼 누르면 {1}|줄마다 버튼 {0}: {1}|{0} 버튼이 줄에 있고 누르면 {1}",
}

// askButton tells what a row's button does: as an imperative, and as "it …s".
func (a *rowsApp) askButton(label, do, does, ko string) {
	a.ask(a.in(rowsButtonWays[0], rowsButtonWays[1]), a.quote(label), a.in(do, ko), does)
}

func (a *rowsApp) buttonWord(more string) string {
	list := a.s.moves
	if a.maybe(0.6) {
		list = more
	}
	return a.free(list)
}

// stepAct makes a number go up or down.
func (a *rowsApp) stepAct() bool {
	f := a.pickCol(func(f *rowsCol) bool { return f.kind == "number" && !f.money && f.hi < 100 || f.kind == "var" })
	return f != nil && a.bump(f)
}

func (a *rowsApp) bump(f *rowsCol) bool {
	k := a.n(1, 3)
	if a.maybe(0.5) {
		k = 1
	}
	a.seeCol(f)
	n, w := f.name, rowsAtom(f).said
	if f.kind == "number" && a.maybe(0.5) {
		label := a.free(a.in(fmt.Sprintf("-%[1]d|- %[1]d|Use up|Minus|Take some|Less|Down|Eaten|Spent|Lost|Fewer|Minus %[1]d|Given out", k), fmt.Sprintf("-%[1]d|- %[1]d|쓰기|빼기|덜기|줄이기|내리기|먹음|나눠 줌|%[1]d 빼기|꺼내기|소진", k)))
		if label == "" || !a.once("down "+n) {
			return false
		}
		floor := a.maybe(0.55)
		actions, end, koEnd := fmt.Sprintf("%s -= %d", n, k), "", ""
		if floor {
			actions = fmt.Sprintf("%s = max(0, %s - %d)", n, n, k)
			end, koEnd = a.of(", not below 0|, never under 0|, but 0 is the least"), a.of(", 0 밑으로는 안 됨|(최소 0)|, 0보다 작아지지 않게")
		}
		a.rowButton(label, actions)
		by := fmt.Sprint(k)
		a.askButton(label, a.fill("{0} goes down by {1}{2}|{1} off {0}{2}|{0} minus {1}{2}", w, by, end), a.fill("takes {1} off {0}{2}|lowers {0} by {1}{2}|makes {0} {1} less{2}", w, by, end), a.fill("{0} {1} 줄어듦{2}|{0}에서 {1} 빼기{2}|{0} {1} 감소{2}", w, by, koEnd))
		a.press(label, a.n(1, 2), rowsFirst, func(_ *rowsState, r *rowsRow) {
			r.v[n] -= float64(k)
			if floor {
				r.v[n] = max(0, r.v[n])
			}
		})
		return true
	}
	label := a.free(a.in(fmt.Sprintf("+%[1]d|+ %[1]d|One more|Plus|More|Up|Again|Got some|Refill|Plus %[1]d|Once again|Bump|Came in", k), fmt.Sprintf("+%[1]d|+ %[1]d|하나 더|더하기|늘리기|또|올리기|채우기|%[1]d 더하기|들어옴|한 번 더 하기", k)))
	if strings.HasPrefix(label, "One more") || label == "하나 더" {
		k = 1
	}
	if label == "" || !a.once("up "+n) {
		return false
	}
	a.rowButton(label, fmt.Sprintf("%s += %d", n, k))
	by := fmt.Sprint(k)
	a.askButton(label, a.fill("{0} goes up by {1}|{0} plus {1}|{1} more {0}", w, by), a.fill("adds {1} to {0}|raises {0} by {1}|makes {0} {1} more", w, by), a.fill("{0} {1} 늘어남|{0}에 {1} 더하기|{0} {1} 증가", w, by))
	times := a.n(1, 3)
	if f.kind == "var" {
		times = a.n(3, 9)
	}
	a.press(label, times, rowsFirst, func(_ *rowsState, r *rowsRow) { r.v[n] += float64(k) })
	return true
}

// stageAct sets a choice, or goes through its options.
func (a *rowsApp) stageAct() bool {
	f := a.plainChoice()
	if f == nil || !a.once("stage") {
		return false
	}
	n := f.name
	if len(f.options) == 3 && a.maybe(0.35) {
		label := a.free(a.in("Next|Move on|Further|Next step|Forward", "다음|다음으로|넘기기|한 칸 앞으로"))
		if label == "" {
			return false
		}
		o := f.options
		a.rowButton(label, fmt.Sprintf("%s = %s == %q ? %q : %q", n, n, o[0], o[1], o[2]))
		a.askButton(label, a.fill("{0} goes from {1} to {2}, otherwise to {3}|if {0} is {1} it becomes {2}, else {3}", f.word, o[0], o[1], o[2]), a.fill("turns {0} {1} into {2}, and anything else into {3}|moves {0} from {1} to {2}, otherwise to {3}", f.word, o[0], o[1], o[2]), a.fill("{0}{이} {1}{면} {2}{로}, 아니면 {3}{로} 바뀜", f.word, o[0], o[1], o[2]))
		a.press(label, 1, rowsFirst, func(_ *rowsState, r *rowsRow) {
			if r.t[n] == o[0] {
				r.t[n] = o[1]
			} else {
				r.t[n] = o[2]
			}
		})
		return true
	}
	for _, o := range f.options[:1+a.IntN(2)] {
		if a.maybe(0.5) {
			o = f.options[len(f.options)-1]
		}
		label := a.free(a.in("To "+o+"|Now "+o+"|Make it "+o+"|"+o+"!", o+"{로}|이제 "+o+"|"+o+" 처리|"+o+"!"))
		if label == "" || !a.once("set "+o) {
			continue
		}
		label = rowsFit(label)
		a.rowButton(label, fmt.Sprintf("%s = %q", n, o))
		a.askButton(label, a.fill("{0} becomes {1}|{0} = {1}|set {0} to {1}", f.word, o), a.fill("sets {0} to {1}|changes {0} to {1}|makes {0} {1}", f.word, o), a.fill("{0}{이} {1}{로} 바뀜|{0} = {1}|{0}{을} {1}{로} 바꾸기", f.word, o))
		a.press(label, 1, rowsFirst, func(_ *rowsState, r *rowsRow) { r.t[n] = o })
	}
	return true
}

// drop takes a row out of a state.
func rowsDrop(s *rowsState, r *rowsRow) {
	s.rows = slices.DeleteFunc(s.rows, func(x *rowsRow) bool { return x == r })
}

// goneAct removes a row, often adding something of it up.
func (a *rowsApp) goneAct() bool {
	if a.removed {
		return false
	}
	label := a.buttonWord(a.in("Sold|Bought|Done|Off the list|Settled|Away", "팔았음|샀음|끝남|지움|정산|치움"))
	if label == "" {
		return false
	}
	f := a.pickCol(func(f *rowsCol) bool { return f.numeric() && f.kind != "var" })
	if f == nil || a.maybe(0.25) {
		a.removed = true
		a.rowButton(label, "remove()")
		a.askButton(label, a.of("the row goes away|remove the row|take the row off the list"), a.of("removes the row|takes the row off the list|deletes that row"), a.of("그 줄이 없어짐|줄 지우기|목록에서 빠짐"))
		a.press(label, 1, rowsFinal, rowsDrop)
		return true
	}
	w := a.free(a.in("taken in|earned|gathered|used up|put away|made so far|out of the list", "모은 것|벌어들인 것|빠져나간 것|지금까지|쌓은 것"))
	if w == "" {
		return false
	}
	a.removed = true
	name, x := a.name(a.in("got", "모음")), rowsAtom(f)
	a.top = append(a.top, "saved "+name+" = 0")
	a.rowButton(label, name+" += "+f.name+"; remove()")
	format := a.format(f.money)
	a.below = append(a.below, "show "+a.label(w)+" = "+name+format)
	a.askButton(label, a.fill("its {0} is added to {1} and the row goes away|{0} goes onto {1}, the row is removed", x.said, a.quote(a.label(w))), a.fill("adds the {0} to {1} and removes the row|takes the row away and adds its {0} to {1}", x.said, a.quote(a.label(w))), a.fill("{0}{을} {1}에 더하고 줄은 없어짐|그 줄은 빠지고 {0}{이} {1}에 쌓임", x.said, a.quote(w)))
	a.ask(a.in("show {0}, from 0|{0} below the list, starts at 0|{0} is shown and kept", "{0}도 {보}(0부터)|아래에 {0} {보}, 처음 0|{0}{을} {보}, 저장됨"), a.quote(a.label(w)))
	a.press(label, 1, rowsFinal, func(s *rowsState, r *rowsRow) {
		s.out[name] += r.v[f.name]
		rowsDrop(s, r)
	})
	a.see(a.label(w), format, func(s *rowsState) float64 { return s.out[name] })
	return true
}

// moveAct moves a row to a second list.
func (a *rowsApp) moveAct() bool {
	if a.removed {
		return false
	}
	label := a.buttonWord(a.in("Back|Move|Over|Finished|Archive|Settle", "옮기기|넘김|끝|보관함|돌려받음"))
	w := a.free(a.in("done ones|history|archive|old ones|settled|gone|moved over|second list|past", "지난 것|끝난 것|보관|옮긴 것|정리된 것|두번째 목록"))
	if label == "" || w == "" {
		return false
	}
	a.removed = true
	name := a.name(a.in("old", "옛것"))
	var cols, heads, words []string
	for _, f := range a.cols {
		if f == a.thing || f.kind == "text" || f.kind == "number" || f.kind == "date" || f.options != nil && f.prices == nil {
			cols, heads, words = append(cols, f.name+": "+f.name), append(heads, f.label+" = "+f.name), append(words, rowsAtom(f).said)
		}
	}
	if len(cols) > 2 && a.maybe(0.4) {
		at := slices.IndexFunc(cols, func(s string) bool { return strings.HasPrefix(s, a.thing.name+":") })
		k := (at + 1) % len(cols)
		i, j := min(at, k), max(at, k)
		cols, heads, words = []string{cols[i], cols[j]}, []string{heads[i], heads[j]}, []string{words[i], words[j]}
	}
	a.rowButton(label, "add("+name+", {"+strings.Join(cols, ", ")+"}); remove()")
	a.top = append(a.top, "saved "+name+" = []")
	what := strings.Join(words, a.in(", ", ", "))
	a.askButton(label, a.fill("the row moves to the table {0}|off it goes to a table {0}", a.quote(a.label(w))), a.fill("moves the row to a table {0}|puts the row into the table {0} and out of the list", a.quote(a.label(w))), a.fill("그 줄이 표 {0}{로} 옮겨짐|줄을 빼서 표 {0}에 넣기", a.quote(w)))
	a.ask(a.in("the table {0} has {1}|{0} shows {1}, kept too|{0} with the columns {1}", "표 {0}에는 {1}|{0} 칸은 {1}, 이것도 저장|{0}에 {1} {보}"), a.quote(a.label(w)), what)
	if a.maybe(0.4) {
		x := rowsX{sk: "len(" + name + ")", said: a.fill(a.in("how many are in {0}|the number of rows in {0}", "{0}에 있는 줄 수|{0} 개수"), a.quote(a.label(w))), val: func(s *rowsState, _ *rowsRow) float64 { return float64(len(s.old)) }}
		a.result(a.in("moved|came through|put behind", "옮긴 수|처리한 수|넘긴 수"), x, false, "", false)
	}
	a.end = append(a.end, "table "+a.label(w)+" = "+name+": "+strings.Join(heads, ", "))
	a.extra["names"] = true
	a.press(label, 1, rowsFinal, func(s *rowsState, r *rowsRow) {
		s.old = append(s.old, r)
		rowsDrop(s, r)
	})
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		for _, r := range s.old {
			c.text(r.name)
		}
	})
	return true
}

// zeroAct sets a number to nothing.
func (a *rowsApp) zeroAct() bool {
	f := a.pickCol(func(f *rowsCol) bool { return f.kind == "number" || f.kind == "var" })
	if f == nil {
		return false
	}
	label := a.free(a.in("Paid back|Settled|Empty|Back to zero|Cleared|Used up|Reset row", "다 갚음|정산됨|비움|영으로|다 씀|줄 초기화"))
	if label == "" || !a.once("zero") {
		return false
	}
	a.rowButton(label, f.name+" = 0")
	a.seeCol(f)
	w := rowsAtom(f).said
	a.askButton(label, a.fill("{0} becomes 0|{0} = 0|set {0} to 0", w), a.fill("sets {0} to 0|makes {0} zero|puts {0} back to 0", w), a.fill("{0}{이} 0이 됨|{0} = 0|{0}{을} 0으로", w))
	second := func(n int) int { return min(1, n-1) }
	a.press(label, 1, second, func(_ *rowsState, r *rowsRow) { r.v[f.name] = 0 })
	return true
}

// todayAct sets a date to today, or ticks a box.
func (a *rowsApp) todayAct() bool {
	f := a.pickCol(func(f *rowsCol) bool { return f.kind == "date" || f.kind == "check" })
	if f == nil || !a.once("today") {
		return false
	}
	label := a.buttonWord(a.in("Just now|Did it|Today", "방금|했음|오늘"))
	if label == "" {
		return false
	}
	t := a.pickCol(func(x *rowsCol) bool { return x.kind == "check" })
	switch {
	case f.kind == "date" && t != nil && a.maybe(0.4):
		a.rowButton(label, f.name+" = today(); "+t.name+" = true")
		a.askButton(label, a.fill("{0} becomes today and {1} is ticked", f.word, t.word), a.fill("sets {0} to today and ticks {1}|puts today into {0} and ticks {1}", f.word, t.word), a.fill("{0}{이} 오늘로 바뀌고 {1}{이} 체크됨", f.word, t.word))
		a.press(label, 1, rowsFirst, func(_ *rowsState, r *rowsRow) { r.v[f.name], r.v[t.name] = logToday, 1 })
	case f.kind == "date":
		a.rowButton(label, f.name+" = today()")
		a.askButton(label, a.fill("{0} becomes today|{0} = today", f.word), a.fill("sets {0} to today|puts today's date into {0}|changes {0} to today", f.word), a.fill("{0}{이} 오늘로 바뀜|{0} = 오늘|{0}에 오늘 날짜", f.word))
		a.press(label, 1, rowsFirst, func(_ *rowsState, r *rowsRow) { r.v[f.name] = logToday })
	default:
		a.rowButton(label, f.name+" = true")
		a.askButton(label, a.fill("{0} gets ticked|tick {0}", f.word), a.fill("ticks {0}|ticks the box {0}", f.word), a.fill("{0}{이} 체크됨|{0} 체크", f.word))
		a.press(label, 1, rowsFirst, func(_ *rowsState, r *rowsRow) { r.v[f.name] = 1 })
	}
	return true
}

// scaleAct changes a number by a factor.
func (a *rowsApp) scaleAct() bool {
	f := a.pickCol(func(f *rowsCol) bool { return f.kind == "number" })
	if f == nil || !a.once("scale") {
		return false
	}
	type way struct {
		label, koLabel, sk, do, does, ko string
		by                               float64
	}
	p := a.step10()
	w := []way{
		{"Double it|Twice", "두 배로|갑절", f.name + " *= 2", "{0} doubles", "doubles {0}", "{0}{이} 두 배가 됨", 2},
		{"Halve it|Half", "반으로|절반", f.name + " /= 2", "{0} is halved", "halves {0}", "{0}{이} 절반이 됨", 0.5},
		{fmt.Sprintf("%d %% off|Cheaper", p), fmt.Sprintf("%d%% 내리기|깎기", p), fmt.Sprintf("%s *= %s", f.name, num(1-float64(p)/100)), fmt.Sprintf("{0} goes down by %d %%", p), fmt.Sprintf("lowers {0} by %d percent|takes %d %% off {0}", p, p), fmt.Sprintf("{0}{이} %d%% 내려감|{0}에서 %d%% 빼기", p, p), 1 - float64(p)/100},
		{fmt.Sprintf("%d %% up|Dearer", p), fmt.Sprintf("%d%% 올리기|인상", p), fmt.Sprintf("%s *= %s", f.name, num(1+float64(p)/100)), fmt.Sprintf("{0} goes up by %d %%", p), fmt.Sprintf("raises {0} by %d percent|puts %d %% on {0}", p, p), fmt.Sprintf("{0}{이} %d%% 올라감|{0}에 %d%% 더하기", p, p), 1 + float64(p)/100},
	}[a.IntN(4)]
	label := a.free(a.in(w.label, w.koLabel))
	if label == "" {
		return false
	}
	a.rowButton(label, w.sk)
	a.seeCol(f)
	x := rowsAtom(f).said
	a.askButton(label, a.fill(w.do, x), a.fill(w.does, x), a.fill(w.ko, x))
	a.press(label, 1, rowsFinal, func(_ *rowsState, r *rowsRow) { r.v[f.name] *= w.by })
	return true
}

func (a *rowsApp) step10() int { return 5 * a.n(1, 6) }

// allAct is a button for all rows.
func (a *rowsApp) allAct() bool {
	t := a.kindCol("check")
	if t == nil || !a.once("all") {
		return false
	}
	if a.maybe(0.5) && !a.removed {
		label := a.free(a.in("Remove "+t.word+"|Clear "+t.word+" ones|Tidy up|Sweep", t.word+" 지우기|정리하기|치우기"))
		if label == "" {
			return false
		}
		a.removed = true
		a.below = append(a.below, "button "+label+": remove("+a.list+", "+t.name+")")
		a.ask(a.in("a button {0} below the list removes all rows with {1} ticked|{0} (button) takes away every row where {1} is ticked|button {0}: rows ticked {1} go away", "목록 아래 {0} 버튼: {1} 체크된 줄 모두 삭제|{0} 버튼 누르면 {1} 표시한 줄이 다 없어짐|버튼 {0}: {1} 체크된 것 전부 지우기"), a.quote(label), t.word)
		a.more = append(a.more, func() *check {
			c, s := newCheck("cleared"), a.state(2)
			s.rows[0].v[t.name], s.rows[1].v[t.name] = 1, 0
			a.enter(c, s)
			return c.click(label, 1).gone(s.rows[0].name).text(s.rows[1].name)
		})
		return true
	}
	label := a.free(a.in("Untick all|Start over|New round|All open again", "모두 해제|처음부터|새로 시작|다시 열기"))
	if label == "" {
		return false
	}
	a.below = append(a.below, "button "+label+": set("+a.list+", "+t.name+", false)")
	a.ask(a.in("a button {0} unticks {1} in all rows|button {0}: {1} is off again everywhere|{0} (button) takes the ticks of {1} away in every row", "{0} 버튼: 모든 줄의 {1} 체크 해제|{0} 버튼 누르면 {1} 체크가 전부 풀림|버튼 {0}{은} {1} 표시를 다 지움"), a.quote(label), t.word)
	a.acts = append(a.acts, func(c *check, s *rowsState) {
		c.click(label, 1)
		for _, r := range s.rows {
			r.v[t.name] = 0
		}
		a.reckon(s)
	})
	return true
}
