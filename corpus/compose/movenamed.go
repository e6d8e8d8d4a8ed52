package compose

import (
	"fmt"
	"strings"

	"hone/task"
)

// moveNamed draws apps about people or things that the request names: who is here, who leads, what is voted, whose turn.
func moveNamed(g *gen) made {
	m := newMove(g)
	switch g.n(0, 3) {
	case 0:
		return m.here()
	case 1:
		return m.score()
	case 2:
		return m.vote()
	}
	return m.chores()
}

// quoted writes a list of texts as the sketch has it.
func moveQuoted(list []string) string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = fmt.Sprintf("%q", s)
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// naming writes names in the request.
func (m *move) naming(list []string) string {
	if m.maybe(0.3) && !m.ko() {
		low := make([]string, len(list))
		for i := range list {
			low[i] = strings.ToLower(list[i])
		}
		if strings.Join(low, "") == strings.Join(list, "") || m.maybe(0.5) {
			list = low
		}
	}
	n := len(list) - 1
	if m.maybe(0.4) {
		if m.ko() {
			return strings.Join(list[:n], ", ") + m.of("|, ") + " " + list[n]
		}
		return strings.Join(list[:n], ", ") + " and " + list[n]
	}
	return strings.Join(list, movePick(m.gen, m.in(", |, | / ", ", | |·|, ")))
}

// here draws who of some named people has come.
func (m *move) here() made {
	f := m.row(moveHereEn, moveHereKo)
	m.icon, m.name = f[1], f[2]
	names := m.people(m.n(4, 8))
	state := f[3]
	w := append(moveAll("s", f[0], "h", state), "{names}", m.naming(names))
	missing := m.of(m.in("missing|not there|absent", "안 온 사람|빠진 사람|미확인"))
	w = append(w, moveMarks("x", missing)...)
	m.ask("{names}|names: {names}|we are {names}|the people are {names}|with {names}", "{names}|명단은 {names}|이름: {names}|{names} 이렇게 있어요|{names}입니다", w...)
	m.ask("tick who is {h}|i tick who is {h}|a check box {h} for each|check them off when {h}", "{h} 체크|{h}하면 체크|이름마다 {h} 체크박스|온 사람 {h} 체크", w...)
	rows, name, here := m.in("people", "명단"), m.in("name", "이름"), m.id(state)
	m.put(fmt.Sprintf("list %s: text %s, check %s", rows, name, here), "  rows "+moveQuoted(names))
	m.put(fmt.Sprintf("show %s = count(%s, %s)", m.in(title(state), state+" 인원"), rows, here))
	m.ask("how many are {h}|count how many are {h}|number of those {h}", "{h} 인원|{h} 인원 몇 명인지|{h} 인원수", w...)
	who := m.maybe(0.65)
	switch {
	case who:
		m.put(fmt.Sprintf("show %s = join(map(filter(%s, !%s), %s))", m.label(missing), rows, here, name))
		m.ask("and who is {x}|names of those {x}|who is still {x}", "{x} 이름|{x이} 누군지|{x} 명단", w...)
	case m.maybe(0.7):
		m.put(fmt.Sprintf("show %s = count(%s, !%s)", m.label(missing), rows, here))
		m.ask("how many {x}|how many are {x}|number {x}", "{x} 수|{x} 몇 명인지", w...)
	default:
		missing = ""
	}
	percent, text := m.maybe(0.25), ""
	if percent {
		m.put(fmt.Sprintf("show %s = count(%s, %s) / len(%s) * 100 .0 %%", m.in("Percent", state+"률"), rows, here, rows))
		m.also("in percent too|and the percent", "{h}률도|{h}률 퍼센트로", w...)
	}
	if m.maybe(0.4) {
		text = m.of(m.in("We can start|Everybody is here!|Off we go|Complete|Let's begin|Doors closed", "모두 왔어요|출발!|시작합시다|전원 확인|다 모였다!"))
		m.put(fmt.Sprintf("if all(%s, %s): say %s", rows, here, text))
		m.also(`"{t}" when all are ticked|when everyone is {h} say "{t}"|if nobody is missing "{t}"`, `다 체크되면 "{t}"|모두 {h}하면 "{t}" 표시|전원 {h}이면 "{t}" 표시`, append(w, "{t}", text)...)
	}
	if m.maybe(0.35) {
		button := m.of(m.in("new day|next time|clear", "새로 시작|다음 날|초기화"))
		m.put(fmt.Sprintf("button %s: set(%s, %s, false)", m.label(button), rows, here))
		m.also("button {b} takes all ticks away|a button {b} to untick all|{b} button unticks everybody", "{b} 버튼으로 체크 다 풀기|{b} 누르면 전부 해제", append(w, "{b}", button)...)
	}
	if !who && missing == "" {
		missing = "-"
	}
	m.hereChecks(names, state, missing, text, who, percent)
	return m.made(m.say("who is {h}: {s}|attendance for {s}|roll call for {s}|register for {s}|check list who is {h}, {s}|attendance {s}|a roll call app for {s}|{s}, who is {h}|i have to check who is {h} for {s}",
		"{s} {h} 체크|{s} {h}부|{s} 출석부 만들어줘|{s} 인원 확인|{s} 누가 왔는지|{s} {h} 확인하는 앱|{s} 명단 체크 부탁해요|{s} {h} 관리해 주세요", w...))
}

// score draws points of named players.
func (m *move) score() made {
	f := m.row(moveScoreEn, moveScoreKo)
	m.icon, m.name = f[1], f[2]
	names := m.people(m.n(2, 5))
	if m.maybe(0.2) {
		names = strings.Split(m.of(m.in("Red,Blue|Home,Away|North,South|Team A,Team B|Team Lion,Team Tiger|Table 1,Table 2|Mom,Dad|Class 5a,Class 5b|East,West", "청팀,백팀|홍팀,청팀|1반,2반|우리,상대|어른,아이|형님팀,아우팀|A조,B조|선생님,학생|동쪽,서쪽")), ",")
	}
	n := len(names)
	step, w := 1, append(moveAll("s", f[0]), "{names}", m.naming(names))
	if m.maybe(0.3) {
		step = m.n(2, 5)
		if m.maybe(0.4) {
			step *= 5
		}
	}
	w = append(w, "{k}", fmt.Sprint(step))
	m.ask("{names}|players {names}|it's {names}|{names} play|for {names}", "{names}|선수는 {names}|{names}이 해요|참가자 {names}|{names} 대결", w...)
	if m.ko() {
		m.says[0] = strings.ReplaceAll(m.says[0], names[n-1]+"이 해요", josa(names[n-1], "이", "가")+" 해요")
	}
	m.ask("a +{k} button for each|+{k} buttons|each has a button +{k}|press +{k} for whoever scores", "이름마다 +{k} 버튼|+{k} 버튼씩|각자 +{k} 버튼|점수 나면 +{k} 버튼", w...)
	list, pts := m.in("players", "선수"), m.in("points", "점수")
	zero := "[" + strings.TrimSuffix(strings.Repeat("0, ", n), ", ") + "]"
	m.put(fmt.Sprintf("let %s = %s", list, moveQuoted(names)), fmt.Sprintf("saved %s = %s", pts, zero))
	m.put(fmt.Sprintf("for p in %s: show {p} = %s[i]", list, pts))
	m.put(fmt.Sprintf("for p in %s: button {p} +%d: %s[i] += %d", list, step, pts, step))
	minus := m.maybe(0.3)
	if minus {
		m.put(fmt.Sprintf("for p in %s: button {p} -%d: %s[i] = max(0, %s[i] - %d)", list, step, pts, pts, step))
		m.also("and -{k} for mistakes|-{k} too|also -{k} if i press wrong, not under 0", "-{k}도|잘못 누르면 -{k}|-{k} 버튼도 (0 밑으로는 안 됨)", w...)
	}
	goal, lead := 0, false
	win := m.of(m.in("wins!|is the winner|has won|takes it!|wins the game", "승리!|우승|승|이(가) 이겼어요|최종 승리!"))
	if m.maybe(0.75) {
		goal = step * m.n(3, 21)
		if m.maybe(0.4) {
			win = m.in("wins!", "승리!")
			m.ask("first to {g} wins|{g} points win|who gets {g} first wins|up to {g}, say who wins", "{g}점 먼저 내면 승리|{g}점이면 이김|먼저 {g}점 낸 쪽 승리", append(w, "{g}", fmt.Sprint(goal))...)
		} else {
			m.ask(`first to {g} wins: "{n} {t}"|who has {g} first: "{n} {t}"|up to {g}, then it says "{n} {t}"|at {g} show e.g. "{n} {t}"`, `먼저 {g}점이면 "{n} {t}"|{g}점 되면 "{n} {t}"처럼 크게|{g}점 먼저 내면 "{n} {t}" 표시`, append(w, "{g}", fmt.Sprint(goal), "{n}", names[0], "{t}", win)...)
		}
		m.put(fmt.Sprintf(`if max(%s) >= %d: big %s[indexOf(%s, max(%s))] + " %s"`, pts, goal, list, pts, pts, win))
	} else {
		lead = true
		m.put(fmt.Sprintf("if sum(%s) > 0: show %s = %s[indexOf(%s, max(%s))]", pts, m.in("In the lead", "1등"), list, pts, pts))
		m.ask("who is in the lead|and show who is in the lead|name of who's in the lead", "지금 1등이 누군지|1등 이름|누가 1등인지", w...)
	}
	if m.maybe(0.6) {
		button := m.of(m.in("new game|again|reset", "새 게임|다시|초기화"))
		m.put(fmt.Sprintf("button %s: %s = %s", m.label(button), pts, zero))
		m.also("button {b}|{b} button|and {b}", "{b} 버튼|{b} 버튼도|{b}", append(w, "{b}", button)...)
	}
	m.scoreChecks(names, step, goal, win, lead)
	return m.made(m.say("score board for {s}|keep score at {s}|points for {s}|{s} scores|score keeper, {s}|we play {s} and need a score board|{s} score|count points in {s}",
		"{s} 점수판|{s} 점수 세기|{s} 점수판 만들어줘|{s} 점수 기록|{s} 할 때 쓸 점수판|{s} 점수판 부탁드려요|{s} 점수 계산", w...))
}

// vote draws a vote on named options.
func (m *move) vote() made {
	f := m.row(moveVoteEn, moveVoteKo)
	m.icon, m.name = f[1], f[2]
	opts := m.some(strings.ReplaceAll(f[3], ",", "|"), m.n(3, 5))
	labels := make([]string, len(opts))
	for i := range opts {
		labels[i] = m.label(opts[i])
	}
	w := append(moveAll("s", f[0]), "{names}", m.naming(opts))
	m.ask("{names}|options {names}|choices: {names}|{names} are the options|between {names}", "{names}|보기는 {names}|후보: {names}|{names} 중에서|선택지 {names}", w...)
	list, votes := m.in("options", "후보"), m.in("votes", "표")
	n := len(opts)
	zero := "[" + strings.TrimSuffix(strings.Repeat("0, ", n), ", ") + "]"
	m.put(fmt.Sprintf("let %s = %s", list, moveQuoted(labels)), fmt.Sprintf("saved %s = %s", votes, zero))
	m.put(fmt.Sprintf("for x in %s: button {x}: %s[i] += 1", list, votes))
	m.askMaybe(0.7, "a button for each|press a button to vote|one button each|buttons to vote", "버튼 눌러서 투표|보기마다 버튼|버튼 하나씩|누르면 한 표", w...)
	percent := m.maybe(0.65)
	if percent {
		m.put(fmt.Sprintf("for x in %s: show {x} = %s[i] / sum(%s) * 100 .0 %%", list, votes, votes))
		m.ask("percent of each|show the percent|results in percent|how many percent each has", "비율 퍼센트로|각각 몇 퍼센트인지|결과는 %로|득표율 표시", w...)
	} else {
		m.put(fmt.Sprintf("for x in %s: bar {x} = %s[i], max(1, sum(%s))", list, votes, votes))
		m.ask("results as bars|bars for the votes|show bars", "막대로 결과|막대그래프처럼 표시|결과 막대로", w...)
	}
	total := m.maybe(0.5)
	if total {
		m.put(fmt.Sprintf("show %s = sum(%s)", m.in("Votes", "총 투표"), votes))
		m.also("how many votes in all|total votes|number of votes", "총 투표 수|총 투표 몇 표인지", w...)
	}
	lead := m.maybe(0.5)
	if lead {
		m.put(fmt.Sprintf("if sum(%s) > 0: show %s = %s[indexOf(%s, max(%s))]", votes, m.in("Leading", "1위"), list, votes, votes))
		m.also("what is leading|which one is leading|show what's leading", "1위가 뭔지|지금 1위|1위 표시", w...)
	}
	if m.maybe(0.4) {
		button := m.of(m.in("start over|new vote|reset", "다시 투표|초기화|새 투표"))
		m.put(fmt.Sprintf("button %s: %s = %s", m.label(button), votes, zero))
		m.also("{b} button|button {b}", "{b} 버튼|{b} 버튼도", append(w, "{b}", button)...)
	}
	m.voteChecks(labels, percent, total, lead)
	return m.made(m.say("vote: {s}|poll {s}|let people vote on {s}|voting app for {s}|we vote on {s}|{s}, let's vote|a poll about {s}|quick vote {s}",
		"{s} 투표|{s} 투표하자|{s} 투표 앱|{s} 정하는 투표 만들어줘|{s} 고르는 투표|{s} 투표 좀 만들어 주세요|{s} 다수결", w...))
}

// chores draws duties that go round.
func (m *move) chores() made {
	f := m.row(moveChoresEn, moveChoresKo)
	m.icon, m.name = f[1], f[2]
	all := strings.Split(f[3], ", ")
	n := min(len(all), m.n(3, 4))
	all = m.some(strings.Join(all, "|"), n)
	names := m.people(n)
	labels := make([]string, n)
	for i := range all {
		labels[i] = m.label(all[i])
	}
	w := append(moveAll("s", f[0]), "{names}", m.naming(names), "{jobs}", strings.Join(all, ", "))
	m.ask("{jobs} for {names}|{names} share {jobs}|people {names}, jobs {jobs}|{names}. jobs: {jobs}", "{names}가 {jobs}|사람 {names}, 일 {jobs}|{names}. 할 일은 {jobs}|당번 {names} / {jobs}", w...)
	if m.ko() {
		m.says[0] = strings.ReplaceAll(m.says[0], names[n-1]+"가 "+all[0], josa(names[n-1], "이", "가")+" "+all[0])
	}
	when := m.of(m.in("week|day|turn|round", "주|날|차례"))
	button := m.in("next "+when, "다음 "+when)
	m.ask("button {b}: everyone one job further|button {b}, all move to the next job|button {b}: everyone gets the next job|press {b} and each one gets the next job|{b} button, then everybody moves on to the next job|with {b} everyone takes the next job in the list", "{b} 누르면 한 칸씩 돌기|{b} 누르면 한 칸씩 다음 일로|{b} 버튼 누르면 각자 다음 일을 맡게|{b} 버튼, 누르면 모두 다음 일로 넘어감", append(w, "{b}", button)...)
	turn, people, jobs := m.in("turn", "차례"), m.in("people", "사람"), m.in("jobs", "일")
	m.put(fmt.Sprintf("let %s = %s", people, moveQuoted(names)), fmt.Sprintf("let %s = %s", jobs, moveQuoted(labels)), "saved "+turn+" = 0")
	number := m.maybe(0.4)
	if number {
		m.put(fmt.Sprintf("show %s = %s + 1", m.in(title(when), m.label(map[string]string{"주": "주차", "날": "일차", "차례": "회차"}[when])), turn))
		m.also("and the number of the {x}, from 1|which {x} it is, starting at 1", "{y}도 1부터 표시|몇 {y}인지도 1부터", "{x}", when, "{y}", map[string]string{"주": "주차", "날": "일차", "차례": "회차"}[when])
	}
	m.put(fmt.Sprintf("for p in %s: show {p} = %s[(i + %s) %% %d]", people, jobs, turn, n))
	m.put(fmt.Sprintf("button %s: %s += 1", m.label(button), turn))
	back := m.maybe(0.25)
	if back {
		m.put(fmt.Sprintf("button %s: %s = max(0, %s - 1)", m.in("Back", "이전"), turn, turn))
		m.also("and a button back|also back", "이전 버튼도|이전으로도", w...)
	}
	for i := range 3 {
		k := []int{0, 1, n + m.n(1, 3)}[i]
		c := m.check([]string{"at first", "after one", "after a round, kept"}[i])
		if k > 0 {
			c.click(m.label(button), k)
		} else {
			c.click(m.label(button), n)
		}
		if i == 2 {
			c.reload()
		}
		for j, name := range names {
			c.text(name + " " + labels[(j+k)%n])
		}
		if number {
			c.number(float64(k + 1 + map[bool]int{true: n}[k == 0]))
		}
	}
	return m.made(m.say("who does what in {s}|chores for {s}|duty plan for {s}|rota for {s}|chore wheel, {s}|take turns with the jobs of {s}|{s}: chores that rotate",
		"{s} 당번표|{s} 당번 돌아가기|{s} 누가 뭐 할 차례인지|{s} 당번 순환표 만들어줘|{s} 역할 돌려가며|{s} 당번 정하기|{s} 로테이션표", w...))
}

func (m *move) hereChecks(names []string, state, missing, text string, who, percent bool) {
	for i, k := range []int{m.n(1, len(names)-2), len(names)} {
		c := m.check([]string{"some", "all, kept"}[i])
		for _, n := range names[:k] {
			c.do(task.Step{Op: task.Tick, Names: []string{n + " " + m.label(state), n}})
		}
		if i == 1 {
			c.reload()
		}
		c.number(float64(k)).text(names[0])
		if percent {
			c.number(ledgerShown(100*float64(k)/float64(len(names)), " .0 %"))
		}
		switch {
		case who && i == 0:
			c.text(strings.Join(names[k:], ", "))
		case missing != "-":
			c.number(float64(len(names) - k))
		}
		if text != "" && i == 0 {
			c.gone(text)
		} else if text != "" {
			c.text(text)
		}
	}
	if who { // nobody left is no number
		c := m.checks[1]
		c.See = c.See[:0]
		c.number(float64(len(names)))
		if text != "" {
			c.text(text)
		}
	}
}

func (m *move) scoreChecks(names []string, step, goal int, win string, lead bool) {
	n := len(names)
	who := m.n(0, n-1)
	press := func(c *check, i, times int) {
		c.do(task.Step{Op: task.Click, Names: []string{fmt.Sprintf("%s +%d", names[i], step)}, Times: times})
	}
	for i := range 2 {
		c := m.check([]string{"at the goal", "before it, kept"}[i])
		times := 3
		if goal > 0 {
			times = goal/step - i
		}
		press(c, (who+1)%n, 1)
		press(c, who, times)
		if i == 1 {
			c.reload()
		}
		c.number(float64(times * step)).number(float64(step))
		switch {
		case lead:
			c.text(names[who])
		case i == 0:
			c.text(names[who] + " " + win)
		case goal/step > 2:
			c.gone(names[who] + " " + win)
		}
	}
}

func (m *move) voteChecks(labels []string, percent, total, lead bool) {
	n := len(labels)
	for i := range 2 {
		c := m.check([]string{"four votes", "kept"}[i])
		a := m.n(0, n-1)
		k := 3 + 4*i
		c.click(labels[a], k).click(labels[(a+1)%n], 1)
		if i == 1 {
			c.reload()
		}
		if percent {
			c.number(float64(int(100*float64(k)/float64(k+1) + 0.5))).number(float64(int(100/float64(k+1) + 0.5)))
		} else {
			c.number(float64(k))
		}
		if total {
			c.number(float64(k + 1))
		}
		if lead {
			c.text(m.in("Leading", "1위") + " " + labels[a])
		}
	}
}
