package compose

import (
	"fmt"
	"strings"
)

// topLine asks for the line above a game.
func (f *fun) topLine(k playKit, thing string, lives float64, limit int) {
	list := strings.Fields(k.values)
	if k.clock || limit > 0 {
		list = append(list, "time")
	}
	if lives > 0 && k.values != "" {
		list = append(list, "lives")
	}
	f.above(list, thing, lives)
}

// funShown are the words for what a line above a game shows.
var funShown = map[string]string{
	"score": "Score|Points|Points|Score so far|Scored;점수|포인트|점수|현재 점수", "lives": "Lives|Hearts|Lives left;목숨|하트|남은 목숨", "time": "Time|Seconds|Sec;시간|초|걸린 시간",
	"moves": "Moves|Tries|Steps|Turns so far;횟수|시도|움직인 횟수|이동", "best": "Best|Best score|Record|High score;최고 점수|최고 기록|신기록|최고", "left": "Left|Still missing|To find|Remaining;남은 것|남은 수|남음|남은 개수",
	"level": "Level|Stage;레벨|단계",
}

// above asks for some of those values on top; their words are the labels.
func (f *fun) above(list []string, thing string, lives float64) {
	seen := map[string]bool{}
	var uniq []string
	for _, v := range list {
		if !seen[v] {
			uniq = append(uniq, v)
		}
		seen[v] = true
	}
	if len(uniq) == 0 || f.maybe(0.55) {
		return
	}
	f.Shuffle(len(uniq), func(i, j int) { uniq[i], uniq[j] = uniq[j], uniq[i] })
	uniq = uniq[:min(len(uniq), []int{1, 1, 1, 2, 2, 3}[f.IntN(6)])]
	first := map[string]float64{"lives": lives, "level": 1, "left": float64(f.left)}
	f.forms = map[string]string{}
	var put, see, said, quoted []string
	for _, v := range uniq {
		en, ko, _ := strings.Cut(funShown[v], ";")
		w := f.fresh(en, ko)
		if v == "score" && thing != "" && f.maybe(0.5) {
			w = f.label(thing)
		}
		f.forms[v] = w + " {}"
		put = append(put, w+" {"+v+"}")
		see = append(see, w+" "+num(first[v]))
		said = append(said, f.in(funLower(w), w))
		quoted = append(quoted, w+" N")
	}
	by := " · "
	f.status = uniq
	if f.quotes && f.maybe(0.6) {
		by = ledgerPick(f.gen, " · |, | / | - ")
		f.tell("%s on top|above it %s|on top it says %s|a line %s above", "위에 %s|위에는 %s 표시|%s 이렇게 위에|맨 위에 %s <보>", f.quote(strings.Join(quoted, by)))
	} else {
		s := f.play.list(said)
		if f.ko() && len(said) == 2 {
			s = josa(said[0], "이랑 ", "랑 ") + said[1]
		}
		f.tell("%s on top|shows %s above|on top %s|%s above the game|show %s|i want to see %s", "위에 %s|위에는 %s|%s 위에 표시|%s <보>|%s 보이게|게임 위에 %s", s)
	}
	f.opt("status " + strings.Join(put, by))
	f.statusSeen = strings.Join(see, by)
}

// outcomes asks for what is said in the end.
func (f *fun) outcomes(k playKit, goal, limit int, lives float64) {
	f.canWin = k.wins || goal > 0
	f.canLose = k.kit != "life" && k.kit != "2048" && (k.kit != "maze" || limit > 0)
	timed := (limit > 0 || k.kit == "whack" || k.kit == "pop") && lives == 0
	if f.canWin && f.maybe(0.5) {
		f.win = f.closing("win", k)
	}
	if f.canLose && f.maybe(0.5) {
		how := "lose"
		if timed {
			how = "time"
		}
		f.lose = f.closing(how, k)
	}
}

// closing asks for the text of an end, at times with the score behind it.
func (f *fun) closing(how string, k playKit) string {
	option := how
	en, ko := playWinsEn, playWinsKo
	if how != "win" {
		option, en, ko = "lose", playLosesEn, playLosesKo
	}
	if how == "time" {
		en, ko = "Time's up|Time is up!|The end|Finished!|Stop!|Over!|That's it|Whistle!|Done for today|Hands off!", "시간 끝!|끝!|그만!|종료!|땡!|시간 다 됐다|여기까지|손 떼세요"
	}
	text := f.fresh(en, ko)
	said := f.text(text)
	put := text
	if strings.Contains(k.values, "score") && how != "win" && f.maybe(0.4) {
		put = text + " {score}"
		if said != text && strings.Contains(said, text) && f.maybe(0.5) {
			said = f.quote(text+" N") + f.in(" with the points for N", "(N은 점수)")
		} else {
			said += " " + f.of(f.in("and the score|plus the points|and how many points|with the score", "하고 점수|그리고 점수|뒤에 점수|하고 몇 점인지"))
		}
	}
	f.opt(option + " " + put)
	switch how {
	case "win":
		f.tell("when won %[1]s|if you make it: %[1]s|says %[1]s when you win|%[1]s when it's won|for winning %[1]s|win text %[1]s|and then it says %[1]s if i win", "이기면 %[1]s|성공하면 %[1]s <뜨>|이기면 %[1]s 라고|다 하면 %[1]s <나>|깨면 %[1]s|이겼을 때 %[1]s", said)
	case "time":
		f.tell("at the end %[1]s|when time is over %[1]s|then %[1]s|says %[1]s when time runs out", "끝나면 %[1]s|시간 끝나면 %[1]s <뜨>|시간 다 되면 %[1]s|마지막에 %[1]s", said)
	default:
		f.tell("when it dies %[1]s|if you lose it says %[1]s|game over says %[1]s|lost: %[1]s|say %[1]s when it's lost|%[1]s when you lose|in case of losing %[1]s", "지면 %[1]s|죽으면 %[1]s|실패하면 %[1]s <뜨>|지면 %[1]s 라고|죽으면 %[1]s <나>|졌을 때 %[1]s", said)
	}
	return text
}

// extras adds something beside the game.
func (f *fun) extras() {
	all := []func(){f.played, f.greeting, f.house, f.dress, f.sounds, f.highList, f.memo}
	if f.canLose && !strings.Contains("reaction", f.kitName) {
		all = append(all, func() { f.tallied("lose") })
	}
	if f.canWin {
		all = append(all, func() { f.tallied("win") }, func() { f.tallied("win") })
	}
	if f.scores() {
		all = append(all, f.record, f.record, f.record)
	}
	f.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, x := range all[:[]int{0, 0, 1, 1, 1, 2, 2}[f.IntN(7)]] {
		x()
	}
}

// record shows the best score.
func (f *fun) record() {
	if strings.Contains(strings.Join(append(f.tail, f.game...), "\n"), "best") {
		return
	}
	label := f.fresh("Best score|Record|High score|Best so far|Top score", "최고 점수|최고 기록|신기록|최고점")
	f.tail = append(f.tail, "show "+label+" = best")
	f.tell("%s below|with the %s under it|keep the %s|remembers the %s|%s stays", "%s 아래에|아래 %s|%s 남기기|%s 기억|밑에 %s 표시", f.in(funLower(label), label))
	f.check(newCheck("record").text(label + " 0"))
}

// played counts the rounds.
func (f *fun) played() {
	label := f.fresh("Rounds played|Games played|Rounds so far|Games started|Number of rounds", "한 판 수|게임 횟수|판 수|지금까지 판|몇 판째")
	n, kept := f.variable(), f.maybe(0.5)
	f.head = append(f.head, f.hold(kept)+" "+n+" = 0")
	f.opt("on start: " + n + " += 1")
	f.tail = append(f.tail, "show "+label+" = "+n)
	f.tell("%[1]s below%[2]s|count %[1]s%[2]s|below it %[1]s%[2]s|and %[1]s%[2]s", "아래 %[1]s%[2]s|%[1]s 세기%[2]s|%[1]s 표시%[2]s|%[1]s도%[2]s", f.in(funLower(label), label), f.keeps(kept))
	c := newCheck("rounds").click(f.start, 1)
	times := 1
	if f.kitName != "life" {
		c.click(f.again, 1)
		times = 2
	}
	if kept {
		c.reload()
	}
	f.check(c.text(label + " " + playInt(times)))
}

func (f *fun) keeps(kept bool) string {
	if !kept {
		return ""
	}
	return ledgerPick(f.gen, f.in(", keep it|, saved| and remember them| even after closing|, must not get lost|, kept", " (저장)|, 꺼도 안 없어지게| 저장되게|, 다음에 켜도 그대로| 기억해줘"))
}

// tallied counts games won or lost.
func (f *fun) tallied(how string) {
	label := f.fresh("Wins|Victories|Games won|Won|Won so far", "승리|이긴 횟수|이긴 판|이긴 수")
	if how == "lose" {
		label = f.fresh("Losses|Games lost|Defeats|Lost|Lost so far", "패배|진 횟수|진 판|진 수")
	}
	n, kept := f.variable(), f.maybe(0.6)
	f.head = append(f.head, f.hold(kept)+" "+n+" = 0")
	f.opt("on " + how + ": " + n + " += 1")
	f.tail = append(f.tail, "show "+label+" = "+n)
	f.tell("count the %[1]s%[2]s|counter for %[1]s%[2]s|below it %[1]s%[2]s|%[1]s counted%[2]s|number of %[1]s%[2]s", "%[1]s 세기%[2]s|아래에 %[1]s%[2]s|%[1]s 표시%[2]s|%[1]s 세줘%[2]s", f.in(funLower(label), label), f.keeps(kept))
	if strings.HasPrefix(label, "Won") || strings.HasPrefix(label, "Lost") {
		f.parts[len(f.parts)-1] = f.phrase("below it a counter %[1]s%[2]s|counter called %[1]s%[2]s", "", funLower(label), f.keeps(kept))
	}
	c := newCheck("tally")
	if how == f.ends && !f.canWin {
		f.begin(c).wait(f.endWait)
		if kept {
			c.reload()
		}
		f.check(c.text(label + " 1"))
		return
	}
	f.check(c.text(label + " 0"))
}

// greeting asks for a name and says something with it.
func (f *fun) greeting() {
	label := f.fresh("Your name|Player|Name|Player's name|Nickname|Who plays", "이름|선수 이름|별명|닉네임|누가 하는지|참가자")
	greet := f.of(f.in("Good luck, {}!|Go, {}!|Hello {}|Ready, {}?|Now playing: {}|Have fun, {}!|Show them, {}!", "{} 화이팅!|{} 가자!|{} 안녕|{} 준비됐나요?|지금 선수: {}|{} 힘내!|{} 잘해라"))
	kept := f.maybe(0.3)
	line := "text name " + label
	if kept {
		line = "saved " + line
	}
	f.head = append(f.head, line, "say "+strings.Replace(greet, "{}", "{name}", 1))
	some := f.of(f.in("Mia|Tom|NAME|Ana|Ben|X", "민수|지우|OO|철수|하나|홍길동"))
	f.tell("field for %[1]s%[3]s, on top then %[2]s|ask for %[1]s%[3]s and say %[2]s|you type %[1]s%[3]s and it says %[2]s|%[1]s to fill in%[3]s, above stands %[2]s", "%[1]s 적는 칸%[3]s, 위에 %[2]s|%[1]s 쓰면%[3]s %[2]s <나>|%[1]s 입력하고%[3]s %[2]s <뜨>|%[1]s 칸%[3]s 있고 %[2]s 라고", f.in(funLower(label), label), f.quote(strings.Replace(greet, "{}", some, 1)), map[bool]string{true: f.in(" (saved)", "(저장)")}[kept])
	who := f.of(f.in("Zuzu|Marlo|Tamsin|Big Jo", "길동이|다람이|봄이|큰별"))
	c := newCheck("greets").fill(label, who)
	if kept {
		c.reload()
	}
	f.check(c.text(strings.Replace(greet, "{}", who, 1)))
}

// house is a line of text above.
func (f *fun) house() {
	text := f.fresh(playRulesEn, playRulesKo)
	f.head = append(f.head, "say "+text)
	f.tell("a line on top: %s|above it says %s|on top the text %s|note on top %s", "맨 위에 %s 라고|위에 글로 %s|위에 %s 써 두기|맨 위 문구 %s", f.text(text))
	f.check(newCheck("line").text(text))
}

func (f *fun) dress() {
	if f.maybe(0.35) {
		f.head = append([]string{"theme dark"}, f.head...)
		f.tell("dark|dark mode|dark design|dark screen", "다크 모드|어두운 화면|까만 화면으로|어둡게")
		return
	}
	en, ko := f.pair(playThemes)
	f.head = append([]string{"theme " + en}, f.head...)
	if f.kitName == "" { // in pictures a colour alone would be that of what is drawn
		f.tell("%[1]s buttons|%[1]s theme", "%[1]s색 버튼|%[1]s색 테마", f.in(en, ko))
		return
	}
	f.tell("%[1]s buttons|in %[1]s|%[1]s theme|with %[1]s as colour", "%[1]s색 버튼|%[1]s색으로|%[1]s색 테마|색은 %[1]s색", f.in(en, ko))
}

func (f *fun) sounds() {
	event, en, ko := "start", "at the start", "시작할 때"
	switch {
	case f.scores() && f.maybe(0.6):
		event, en, ko = "score", "for every point", "점수 날 때마다"
	case f.canWin && f.maybe(0.6):
		event, en, ko = "win", "when you win", "이기면"
	case f.canLose:
		event, en, ko = "lose", "when it's lost", "지면"
	}
	f.opt("on " + event + ": beep()")
	f.tell("beep %s|it beeps %s|with a beep %s|a beep %s", "%s 삑 소리|%s 삐 소리 <나>|%s 소리 나게", f.in(en, ko))
}

// highList is a list in which people write what they got.
func (f *fun) highList() {
	if f.who != "" {
		return
	}
	f.who = "list"
	a, b := f.fresh("Name|Player|Who|Kid|Team", "이름|선수|누구|팀"), f.fresh("Points|Score|Result", "점수|결과|포인트")
	if !f.scores() {
		b = f.fresh("Rounds|Time|Stars", "판 수|시간|별")
	}
	short := f.in("list ranks", "list 순위")
	f.tail = append(f.tail, fmt.Sprintf("%s: text a %s, number b %s", short, a, b), "  sort -b")
	f.tell("below a list where we write %[1]s and %[2]s, most first|and a high score list, %[1]s and %[2]s, biggest first|under it a list of %[1]s and %[2]s sorted from the top|a list to enter %[1]s and %[2]s, highest first", "아래에 %[1]s(과) %[2]s 적는 목록, 높은 순|밑에 순위표(%[1]s, %[2]s) 높은 순서로|%[1]s %[2]s 적으면 순위대로|%[1]s, %[2]s 기록하는 표도, 큰 순으로", f.in(funLower(a), a), f.in(funLower(b), b))
	x, y := f.n(3, 30), f.n(31, 90)
	add := f.in("Add", "추가")
	c := newCheck("list").fill(a, f.in("Zed", "가온")).fill(b, playInt(x)).click(add, 1).fill(a, f.in("Yve", "누리")).fill(b, playInt(y)).click(add, 1).reload()
	f.check(c.text(f.in("Zed", "가온")).number(float64(y)))
}

// memo is a field for notes that is kept.
func (f *fun) memo() {
	label := f.fresh("Notes|House rules|Ideas|Who owes a cake", "메모|우리 규칙|하고 싶은 말|한 줄 평")
	f.tail = append(f.tail, "saved area memo "+label)
	f.tell("a field for %s below, kept|under it space for %s that stays|%s to write down, saved", "아래에 %s 적는 칸, 저장|%s 쓰는 칸도 (저장)|밑에 %s 적어두면 저장되게", f.in(funLower(label), label))
	f.check(newCheck("notes").fill(label, f.in("no cheating", "반칙 금지")).reload().text(f.in("no cheating", "반칙 금지")))
}
