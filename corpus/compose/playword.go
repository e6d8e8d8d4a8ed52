package compose

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// word draws a game of words or of a hidden number.
func (p *play) word() {
	[]func(){p.hangman, p.hangman, p.wordle, p.wordle, p.baseball, p.typing, p.guess, p.guess, p.guess, p.wordChain, p.wordChain, p.riddle, p.riddle, p.scramble}[p.IntN(14)]()
}

// topic draws words of one topic.
func (p *play) topic(fit func(string) bool) (name string, list []string) {
	all := playTopicsEn
	if p.ko() {
		all = playTopicsKo
	}
	name, rest, _ := strings.Cut(all[p.IntN(len(all))], ": ")
	list = slices.DeleteFunc(strings.Split(rest, ", "), func(w string) bool { return !fit(w) })
	p.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return name, list
}

// wordList asks for the words of a game.
func (p *play) wordList(topic string, list []string) {
	if len(list) == 1 {
		p.ask("the word is %[1]s|only one word, %[1]s|secret word: %[1]s", "낱말은 %[1]s|단어는 하나, %[1]s|숨긴 말: %[1]s", p.quote(list[0]))
		return
	}
	p.ask("words: %[1]s|topic %[2]s with %[1]s|the words %[1]s|%[2]s: %[1]s|word list %[1]s", "낱말: %[1]s|주제 %[2]s: %[1]s|단어는 %[1]s|단어 목록 %[1]s", strings.Join(list, ledgerPick(p.gen, ", |, | / ")), topic)
}

func (p *play) hangman() {
	p.kitName = "hangman"
	p.subject("hangman|hangman game|guess the letters game|letter guessing game|word guessing game", "행맨|낱말 맞히기|글자 눌러 맞히기 게임|자모 맞히기 게임|단어 맞히기 게임")
	topic, list := p.topic(func(w string) bool { return len([]rune(w)) > 1 })
	list = list[:p.n(1, 8)]
	p.wordList(topic, list)
	if p.maybe(0.3) {
		p.what += p.in(" about "+topic, " ("+topic+")")
	}
	p.game = []string{"game hangman: " + strings.Join(list, " | ")}
	lives := 7
	if p.maybe(0.65) {
		lives = p.n(3, 12)
		p.opt("lives " + playInt(lives))
		p.ask("%[1]d mistakes allowed|%[1]d wrong letters and it's over|%[1]d tries|lives: %[1]d", "%[1]d번 틀리면 끝|기회 %[1]d번|틀려도 되는 건 %[1]d번|목숨 %[1]d", lives)
	}
	p.wordEnds(lives, "lives moves")
	known := map[string]bool{}
	for _, w := range list {
		for _, c := range playLetters(strings.ToUpper(w)) {
			known[c] = true
		}
	}
	var wrong []string
	for _, c := range playLetters(p.in("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ")) {
		if !known[c] {
			wrong = append(wrong, c)
		}
	}
	if len(wrong) > 0 {
		c := newCheck("wrong letter").click(wrong[0], 1)
		if f := p.form("lives", lives-1); f != "" {
			c.text(f)
		} else {
			playChanged(c)
		}
		p.check(c)
	}
	if p.lose != "" && len(wrong) >= lives {
		c := newCheck("too many")
		for _, l := range wrong[:lives] {
			c.click(l, 1)
		}
		p.check(c.text(p.lose))
	}
	if len(list) == 1 && p.win != "" {
		c, done := newCheck("solved"), map[string]bool{}
		for _, l := range playLetters(strings.ToUpper(list[0])) {
			if !done[l] {
				c.click(l, 1)
			}
			done[l] = true
		}
		p.check(c.text(p.win))
	}
	p.beside()
}

// wordEnds asks for the button, the status and the texts of the end.
func (p *play) wordEnds(lives int, values string) {
	p.starts(true)
	p.canWin, p.canLose = true, lives > 0
	if v := strings.Fields(values); len(v) > 0 {
		p.statusLine(strings.TrimPrefix(values, "lives "), false, float64(lives), false)
	}
	if p.maybe(0.65) {
		p.win = p.endText("win", playWinsEn, playWinsKo, "")
	}
	if lives > 0 && p.maybe(0.6) {
		p.lose = p.endText("lose", playLosesEn, playLosesKo, "")
	}
}

func (p *play) wordle() {
	p.kitName = "wordle"
	p.subject("wordle|wordle game|five letters style game|coloured letters word game|guess the hidden word game", "워들|워들 게임|숨은 낱말 맞히기|글자 색 힌트 게임|단어 추리 게임")
	var topic string
	var list []string
	n := p.n(2, 3)
	if !p.ko() {
		n = p.n(4, 6)
	}
	for len(list) < 2 {
		topic, list = p.topic(func(w string) bool { return len([]rune(w)) == n })
	}
	list = list[:p.n(1, len(list))]
	p.wordList(topic, list)
	p.game = []string{"game wordle: " + strings.Join(list, " | ")}
	lives := 6
	if p.maybe(0.6) {
		lives = p.n(3, 9)
		p.opt("lives " + playInt(lives))
		p.ask("%[1]d guesses|%[1]d tries|after %[1]d guesses it's over|lives: %[1]d", "기회 %[1]d번|%[1]d번 안에|%[1]d번까지 추측|시도 %[1]d번", lives)
	}
	p.wordEnds(lives, "lives moves")
	field, button := p.in("Your word", "단어"), p.in("Guess", "확인")
	wrong := strings.Repeat(p.in("q", "뷁"), n)
	c := newCheck("wrong word").fill(field, wrong).click(button, 1)
	if f := p.form("lives", lives-1); f != "" {
		c.text(f)
	} else {
		playChanged(c)
	}
	if p.win != "" {
		c.gone(p.win)
	}
	p.check(c)
	if p.lose != "" {
		c := newCheck("never right")
		for range lives {
			c.fill(field, wrong).click(button, 1)
		}
		p.check(c.text(p.lose))
	}
	if len(list) == 1 && p.win != "" {
		p.check(newCheck("right word").fill(field, list[0]).click(button, 1).text(p.win))
	}
	p.beside()
}

func (p *play) baseball() {
	p.kitName = "baseball"
	p.subject("bulls and cows|number mastermind|bulls and cows game|secret digits game|crack the code game", "숫자야구|숫자 야구 게임|비밀번호 맞히기|숫자 추리 게임|스트라이크 볼 게임")
	p.game = []string{"game baseball"}
	d, lives := 3, 0
	if p.maybe(0.7) {
		d = p.n(2, 5)
		p.opt("discs " + playInt(d))
		p.ask("%[1]d digits|the secret has %[1]d digits|with %[1]d different digits", "%[1]d자리|숫자 %[1]d개|서로 다른 숫자 %[1]d개", d)
	}
	if p.maybe(0.5) {
		lives = p.n(3, 12)
		p.opt("lives " + playInt(lives))
		p.ask("%[1]d guesses at most|only %[1]d tries|lost after %[1]d guesses", "기회 %[1]d번|%[1]d번 안에 못 맞히면 끝|최대 %[1]d번", lives)
	}
	p.wordEnds(lives, "moves")
	guess := "86420"[:d]
	c := newCheck("a guess").fill(p.in("Your number", "숫자"), guess).click(p.in("Guess", "확인"), 1)
	alt := []string{p.win}
	if p.win == "" {
		alt = []string{p.in("Correct!", "정답!")}
	}
	if f := p.form("moves", 1); f != "" {
		pressAny(c, append(alt, f)...)
	} else {
		pressAny(c, append(alt, guess+" →")...)
	}
	p.check(c)
	if p.lose != "" {
		c := newCheck("never right")
		for range lives {
			c.fill(p.in("Your number", "숫자"), guess).click(p.in("Guess", "확인"), 1)
		}
		if d > 2 {
			p.check(c.text(p.lose))
		}
	}
	p.beside()
}

func (p *play) typing() {
	p.kitName = "typing"
	p.subject("typing test|typing game|typing speed test|type the sentence game|keyboard practice", "타자 연습|타자 게임|타자 속도 재기|문장 따라 쓰기|키보드 연습")
	list := p.some(p.in(playSentencesEn, playSentencesKo), p.n(1, 4))
	p.game = []string{"game typing: " + strings.Join(list, " | ")}
	var said []string
	for _, s := range list {
		said = append(said, p.quote(s))
	}
	p.ask("to type: %s|the sentences %s|texts: %s|one of %s has to be typed", "따라 쓸 문장: %s|문장은 %s|글: %s|%s 중 하나를 쓰기", strings.Join(said, ", "))
	if len(list) == 1 {
		p.parts[len(p.parts)-1] = p.say("the sentence is %s|to type: %s|only this text: %s", "문장은 %s|따라 쓸 글: %s|쓸 문장 하나: %s", said[0])
	}
	p.starts(false)
	p.canWin = true
	if p.maybe(0.75) {
		p.win = p.endText("win", playWinsEn, playWinsKo, "")
	}
	if p.maybe(0.4) {
		label := p.fresh("Speed reached|Words a minute|How fast I was|WPM", "내 속도|분당 타수 기록|빠르기 결과|타수")
		p.tail = append(p.tail, "show "+label+" = score")
		p.ask("the speed also as %s|show the speed under it as %s", "속도를 %s에도 표시|아래에 %s: 속도", p.named(label))
	}
	if p.maybe(0.35) {
		label := p.fresh("Right letters|Accuracy reached|Exactness|Hit rate", "맞은 비율|정확한 정도|정확성|맞힘률")
		p.tail = append(p.tail, "show "+label+" = left .0 %")
		p.ask("the accuracy also as %s in %%|show the accuracy in %% as %s", "정확도를 %s에 %%로|아래에 %s: 정확도(%%)", p.named(label))
	}
	c := p.begin(newCheck("typed"))
	if len(list) == 1 {
		c.wait(3).fill(p.in("Type here", "여기에"), list[0])
		if p.win != "" {
			p.check(c.text(p.win))
		} else {
			p.check(c.text("100%"))
		}
	} else {
		c.fill(p.in("Type here", "여기에"), p.in("x", "가"))
		p.check(playChanged(c.click(p.start, 0)))
		p.checks = nil
		p.check(pressAny(newCheck("given"), list...))
	}
	p.beside()
}

// A playTry is the button and field with which one guesses.
func (p *play) guess() {
	lo := []int{0, 1, 1, 1, 10, 100}[p.IntN(6)]
	hi := lo + p.n(4, 11)
	if p.maybe(0.5) {
		hi = lo + []int{19, 29, 49, 99, 499, 999}[p.IntN(6)]
	}
	p.kitName = "guess"
	p.subject("guess the number game|number guessing game|guessing game|find my number game|higher or lower guessing", "숫자 맞히기|숫자 맞추기 게임|업다운 게임|수 알아맞히기|비밀 숫자 게임")
	p.ask("a secret whole number from %[1]d to %[2]d|the computer thinks of a number %[1]d to %[2]d|number between %[1]d and %[2]d, both included", "%[1]d부터 %[2]d까지 비밀 숫자|컴퓨터가 %[1]d~%[2]d 중 하나 정함|%[1]d 이상 %[2]d 이하의 수", lo, hi)
	field, button := p.fresh("Your guess|Guess|My number|I say|Number", "내 숫자|추측|예상|부를 수|숫자"), p.fresh("Try|Check|Is it this?|Ask|Go for it", "확인|맞나?|도전|물어보기|이거?")
	low, high := p.fresh("Too low|Higher!|More|Go up|Bigger", "너무 작아|더 크게|업!|위로|모자라요"), p.fresh("Too high|Lower!|Less|Go down|Smaller", "너무 커|더 작게|다운!|아래로|넘쳐요")
	p.win = p.fresh(playWinsEn, playWinsKo)
	p.ask("a number field %[1]s and a button %[2]s|i type into %[1]s and press %[2]s", "숫자 칸 %[1]s, 버튼 %[2]s|%[1]s 적고 %[2]s 누르기", p.quote(field), p.quote(button))
	p.ask("it answers %[1]s, %[2]s or %[3]s (too small, too big, right)|below the secret: %[1]s, above it: %[2]s, exactly: %[3]s|if my number is smaller than the secret one it says %[1]s, if larger %[2]s, right %[3]s",
		"작으면 %[1]s, 크면 %[2]s, 맞으면 %[3]s|비밀 숫자보다 작을 때 %[1]s, 클 때 %[2]s, 같으면 %[3]s", p.quote(low), p.quote(high), p.quote(p.win))
	p.head = []string{fmt.Sprintf("var secret = random(%d, %d)", lo, hi), `var said = ""`, "number guess " + field}
	if strings.ToLower(field) == "guess" {
		p.head[2] = "number guess"
	}
	verdict := fmt.Sprintf(`said = guess < secret ? "%s" : guess > secret ? "%s" : "%s"`, low, high, p.win)
	p.guessRest(button, verdict, field, low, high, lo, hi)
}

// guessRest adds tries, a limit, hints, and a new number.
func (p *play) guessRest(button, verdict, field, low, high string, lo, hi int) {
	acts, fresh, guard := verdict, fmt.Sprintf(`secret = random(%d, %d); said = ""`, lo, hi), ""
	tail := []string{"big said"}
	tries, most := "", 0
	if p.maybe(0.65) {
		tries = p.fresh(playMovesEn, playMovesKo)
		p.head = append(p.head, "var n = 0")
		acts += "; n += 1"
		fresh += "; n = 0"
		tail = append(tail, "show "+tries+" = n")
		p.ask("%s counts the guesses|guesses are counted as %s|show %s, the number of guesses", "%s: 몇 번 추측했는지|추측 횟수는 %s|%s에 시도한 횟수", p.named(tries))
		if p.maybe(0.5) {
			most = p.n(3, 9)
			p.lose = p.fresh(playLosesEn, playLosesKo)
			guard = fmt.Sprintf("n < %d && ", most)
			tail = append(tail, fmt.Sprintf(`if n == %d && said != "%s": say %s {secret}`, most, p.win, p.lose))
			p.ask("only %[1]d guesses, then %[2]s and the number|after %[1]d wrong guesses it says %[2]s with the number behind it and nothing more counts", "기회는 %[1]d번, 다 쓰면 %[2]s 하고 정답|%[1]d번 틀리면 %[2]s 뒤에 정답 숫자, 더는 안 됨", most, p.quote(p.lose))
		}
	}
	p.tail = append([]string{fmt.Sprintf(`button %s: if (%ssaid != "%s") { %s }`, button, guard, p.win, acts)}, tail...)
	if most == 0 && tries == "" {
		p.tail[0] = "button " + button + ": " + acts
	} else {
		p.ask("once it is right pressing does nothing more|after the right number further presses don't count", "맞힌 뒤에는 눌러도 그대로|맞힌 다음엔 안 세기")
	}
	anew := p.fresh(playStartsEn, playStartsKo)
	p.tail = append(p.tail, "button "+anew+": "+fresh)
	p.ask("button %[1]s thinks of a new number%[2]s|%[1]s starts over with another number%[2]s", "%[1]s 버튼은 새 숫자로%[2]s|%[1]s 누르면 다른 숫자로 다시%[2]s", p.named(anew), p.of(p.in("", "")))
	p.guessChecks(field, button, anew, low, high, tries, most, lo, hi)
	if p.maybe(0.3) {
		p.theme()
	}
	if p.maybe(0.3) {
		p.rule()
	}
}

func (p *play) guessChecks(field, button, anew, low, high, tries string, most, lo, hi int) {
	c := newCheck("too low").fill(field, playInt(lo-1)).click(button, 1)
	if tries != "" {
		c.click(button, 1).text(tries + " 2")
	}
	p.check(c.text(low).gone(p.win))
	c = newCheck("too high").fill(field, playInt(hi+1)).click(button, 1).text(high)
	if most > 0 {
		c.click(button, most+1).text(p.lose).text(tries + " " + playInt(most))
	}
	p.check(c)
	if hi-lo < 12 && most == 0 {
		c = newCheck("all numbers")
		if tries == "" {
			return
		}
		for i := lo; i <= hi; i++ {
			c.fill(field, playInt(i)).click(button, 1)
		}
		p.check(c.text(p.win))
	}
	if tries != "" {
		p.check(newCheck("anew").fill(field, playInt(hi+5)).click(button, 2).click(anew, 1).text(tries + " 0").gone(high))
	}
}

// wordChain is a chain of words: each begins with the last letter of the one before.
func (p *play) wordChain() {
	p.kitName = "chain"
	first := p.of(p.in(playChainEn, playChainKo))
	p.subject("word chain game|word chain|last letter game|chain of words", "끝말잇기|끝말잇기 게임|말꼬리 잇기|단어 잇기")
	field, button, list := p.fresh("Next word|Word|Your word|Say", "다음 말|낱말|내 단어|이을 말"), p.fresh("Add|Chain it|Hook on|Put", "잇기|붙이기|추가|이어요"), p.fresh("Chain|Words so far|So far|The row", "이은 말|지금까지|말 사슬|나온 말")
	bad := p.fresh("Wrong letter!|Doesn't fit|Listen to the end|No link", "안 이어져요|글자가 달라요|끝 글자를 봐요|땡!")
	p.ask("it begins with the word %[1]s|first word %[1]s", "첫 낱말은 %[1]s|%[1]s(으)로 시작", p.quote(first))
	p.ask("field %[1]s, button %[2]s: a word is taken only if it starts with the last letter of the one before, otherwise %[3]s|type into %[1]s, %[2]s adds it where its first letter is the last one of the previous word, if not it says %[3]s",
		"%[1]s 적고 %[2]s 누르면 앞 낱말의 끝 글자로 시작할 때만 이어지고 아니면 %[3]s|칸 %[1]s, 버튼 %[2]s: 끝 글자로 시작하면 추가, 안 맞으면 %[3]s <나>", p.quote(field), p.quote(button), p.quote(bad))
	p.ask("all of them in a list %[1]s|below the list %[1]s of the words", "나온 말은 %[1]s 목록에|아래 목록 %[1]s", p.quote(list))
	p.head = []string{fmt.Sprintf(`var chain = ["%s"]`, first), `var said = ""`, "text word " + field}
	cond, test := "", "!starts(word, last(chars(last(chain))))"
	rules := []string{fmt.Sprintf(`%s ? "%s" : `, test, bad)}
	again, short, least := "", "", 0
	if p.maybe(0.6) {
		again = p.fresh("Had it already|Not twice!|Again?|That was there", "이미 나왔어요|두 번은 안 돼요|또?|나온 말이에요")
		rules = append(rules, fmt.Sprintf(`has(chain, word) ? "%s" : `, again))
		p.ask("a word that was there before is refused with %s|no word twice: %s", "나온 말을 또 쓰면 %s|같은 낱말 두 번이면 %s", p.quote(again))
	}
	if p.maybe(0.45) {
		least = p.n(3, 5)
		if p.ko() {
			least = p.n(2, 3)
		}
		short = p.fresh("Too short|Longer please|Tiny word!", "너무 짧아요|더 길게|짧은 말이네")
		rules = append(rules, fmt.Sprintf(`len(word) < %d ? "%s" : `, least, short))
		p.ask("words need at least %[1]d letters, else %[2]s|shorter than %[1]d letters: %[2]s", "%[1]d글자 이상이어야 하고 아니면 %[2]s|%[1]d글자보다 짧으면 %[2]s", least, p.quote(short))
	}
	p.tail = []string{"button " + button + ": said = " + cond + strings.Join(rules, "") + `""; if (said == "") { add(chain, word); word = "" }`, "say {said}"}
	p.ask("the field is emptied once a word is taken|after a word was taken the field is empty again", "받아들이면 칸은 비우기|이어지면 칸이 비워짐")
	count := ""
	if p.maybe(0.6) {
		count = p.fresh("Length|Links|How many|Words", "길이|낱말 수|몇 개|이은 수")
		p.tail = append(p.tail, "show "+count+" = len(chain)")
		p.ask("%s counts the words, the first included|number of words as %s, with the first one", "%s: 첫 낱말까지 센 개수|낱말 수는 %s (첫 말 포함)", p.named(count))
	}
	p.tail = append(p.tail, "items "+list+" = chain")
	p.chainChecks(first, field, button, bad, again, short, count, least)
	if p.maybe(0.35) {
		btn := p.fresh(playStartsEn, playStartsKo)
		p.tail = append(p.tail, fmt.Sprintf(`button %s: chain = ["%s"]; said = ""`, btn, first))
		p.ask("%s begins again with the first word|button %s goes back to the first word", "%s 누르면 첫 낱말부터 다시|버튼 %s: 처음 낱말만 남기기", p.named(btn))
	}
	if p.maybe(0.3) {
		p.theme()
	}
}

func (p *play) chainChecks(first, field, button, bad, again, short, count string, least int) {
	r, _ := utf8.DecodeLastRuneInString(first)
	end := string(r)
	good := end + p.in("xample"+end, "라마"+end)
	c := newCheck("fits").fill(field, good).click(button, 1).text(good).gone(bad)
	if count != "" {
		c.text(count + " 2")
	}
	p.check(c)
	c = newCheck("doesn't fit").fill(field, p.in("zzyzx", "힣힣힣")).click(button, 1).text(bad)
	if count != "" {
		c.text(count + " 1")
	}
	p.check(c)
	if again != "" {
		p.check(newCheck("twice").fill(field, good).click(button, 1).fill(field, good).click(button, 1).text(again))
	}
	if short != "" {
		w := end
		p.check(newCheck("short").fill(field, w).click(button, 1).text(short))
	}
}

// riddle asks one to three riddles, one after the other.
func (p *play) riddle() {
	p.kitName = "riddle"
	p.subject("riddle game|riddle page|guess the riddle app|brain teaser", "수수께끼 게임|수수께끼|수수께끼 맞히기|넌센스 퀴즈 한 문제")
	all := playRiddlesEn
	if p.ko() {
		all = playRiddlesKo
	}
	r := strings.Split(all[p.IntN(len(all))], ";")
	if r[1] == "강아지 코" {
		r[1] = "강아지코"
	}
	field, button := p.fresh("Answer|Your answer|I think|Solution", "답|내 답|정답은|생각"), p.fresh("Check|Is it right?|Submit|Tell me", "확인|맞나요?|제출|알려줘")
	wrong := p.fresh("Nope|Think again|Cold|Wrong, sorry", "땡|다시 생각해요|아니에요|틀렸어요")
	p.win = p.fresh(playWinsEn, playWinsKo)
	p.ask("the riddle: %[1]s answer %[2]s|it asks %[1]s and the right answer is %[2]s|question %[1]s, solution %[2]s", "문제: %[1]s 정답 %[2]s|%[1]s (정답은 %[2]s)|질문 %[1]s, 답 %[2]s", p.quote(r[0]), p.quote(r[1]))
	p.ask("field %[1]s, button %[2]s|type it into %[1]s and press %[2]s", "칸 %[1]s, 버튼 %[2]s|%[1]s 칸에 쓰고 %[2]s 누르기", p.quote(field), p.quote(button))
	p.ask("right: %[1]s, wrong: %[2]s|it says %[1]s when right and %[2]s when wrong", "맞으면 %[1]s 틀리면 %[2]s|정답이면 %[1]s, 아니면 %[2]s", p.quote(p.win), p.quote(wrong))
	p.head = []string{`var said = ""`, "say " + r[0], "text answer " + field}
	if strings.ToLower(field) == "answer" {
		p.head[2] = "text answer"
	}
	same := fmt.Sprintf(`answer == "%s"`, r[1])
	loose := p.maybe(0.6)
	if loose {
		same = fmt.Sprintf(`lower(trim(answer)) == "%s"`, r[1])
		if p.ko() {
			same = fmt.Sprintf(`trim(answer) == "%s"`, r[1])
		}
		p.ask("capitals and spaces around it don't matter|ignore upper and lower case and spaces at the ends", "앞뒤 빈칸은 무시|앞뒤 띄어쓰기는 상관없음")
	}
	acts := fmt.Sprintf(`said = %s ? "%s" : "%s"`, same, p.win, wrong)
	p.riddleRest(r, field, button, wrong, acts, loose)
}

func (p *play) riddleRest(r []string, field, button, wrong, acts string, loose bool) {
	var tail []string
	right := r[1]
	if loose {
		right = "  " + p.in(strings.ToUpper(r[1][:1])+r[1][1:], r[1]) + " "
	}
	ok := newCheck("right").fill(field, right).click(button, 1).text(p.win).gone(wrong)
	no := newCheck("wrong").fill(field, p.in("banana", "바나나")).click(button, 2).text(wrong).gone(p.win)
	if p.maybe(0.6) {
		label := p.fresh(playMovesEn, playMovesKo)
		p.head = append(p.head, "var n = 0")
		acts += "; n += 1"
		tail = append(tail, "show "+label+" = n")
		p.ask("%s counts the tries|tries as %s", "%s: 시도 수|몇 번 눌렀는지 %s", p.named(label))
		no.text(label + " 2")
	}
	p.check(ok)
	p.check(no)
	if p.maybe(0.6) {
		hint, btn := r[2], p.fresh("Hint|Help me|A clue|Give me a hint", "힌트|도와줘|실마리|힌트 주세요")
		p.head = append(p.head, "var help = false")
		tail = append(tail, "button "+btn+": help = true", "if help: say "+hint)
		p.ask("a button %[1]s shows the hint %[2]s|hint %[2]s, only after pressing %[1]s", "%[1]s 누르면 힌트 %[2]s|힌트 %[2]s: %[1]s 버튼을 눌러야 <나>", p.quote(btn), p.quote(hint))
		p.check(newCheck("hint").click(btn, 1).text(hint))
		p.check(newCheck("no hint").gone(hint))
	}
	if p.maybe(0.4) {
		btn := p.fresh("Give up|I don't know|Tell the answer|Enough", "포기|모르겠어|정답 보기|그만")
		p.head = append(p.head, "var gave = false")
		tail = append(tail, "button "+btn+": gave = true", "if gave: say "+p.in("It is: ", "정답: ")+r[1])
		p.ask("button %[1]s gives the answer away: %[2]s|%[1]s shows %[2]s", "%[1]s 버튼을 누르면 %[2]s|%[1]s: %[2]s 보여주기", p.quote(btn), p.quote(p.in("It is: ", "정답: ")+r[1]))
		p.checks = p.checks[:min(3, len(p.checks))]
		p.check(newCheck("gives up").click(btn, 1).text(p.in("It is: ", "정답: ") + r[1]))
	}
	p.tail = append([]string{"button " + button + ": " + acts, "big said"}, tail...)
	if p.maybe(0.3) {
		p.theme()
	}
}

// scramble mixes the letters of a word.
func (p *play) scramble() {
	p.kitName = "scramble"
	p.subject("scrambled words game|word scramble|unscramble game|mixed letters game", "글자 섞기 게임|뒤죽박죽 단어|섞인 글자 맞히기|낱말 풀기")
	topic, list := p.topic(func(w string) bool { return len([]rune(w)) > 2 })
	for len(list) < 3 {
		topic, list = p.topic(func(w string) bool { return len([]rune(w)) > 2 })
	}
	list = list[:p.n(3, min(6, len(list)))]
	p.wordList(topic, list)
	field, button, points := p.fresh("Word|Your word|It is|Solution", "낱말|내 답|정답은|단어"), p.fresh("Check|Right?|Got it|Try", "확인|맞나?|알겠다|도전"), p.fresh(playScoresEn, playScoresKo)
	wrong := p.fresh("Nope|Not that|Look again|Wrong", "땡|아니야|다시 봐|틀렸어")
	p.ask("one of them is shown with its letters mixed|it shows a word by chance, letters shuffled", "하나를 골라 글자를 섞어 보여주기|낱말 하나의 글자가 뒤섞여 나오기")
	p.ask("i type the word into %[1]s, button %[2]s: right gives a point in %[3]s and the next word, wrong says %[4]s|field %[1]s and %[2]s; %[3]s goes up by one and a new word comes if it is right, otherwise %[4]s", "%[1]s 칸에 쓰고 %[2]s: 맞으면 %[3]s 1 오르고 다음 낱말, 틀리면 %[4]s|칸 %[1]s 버튼 %[2]s. 정답이면 %[3]s +1 하고 새 낱말, 아니면 %[4]s", p.quote(field), p.quote(button), p.quote(points), p.quote(wrong))
	p.head = []string{"let all = " + pressList(list), `var hidden = ""`, `var mixed = ""`, `var said = ""`, "var n = 0"}
	draw := `hidden = pick(all); mixed = join(shuffle(chars(hidden)), " ")`
	right := "n += 1; " + `said = ""; ` + draw
	p.head = append(p.head, "start: "+draw, "big mixed", "text word "+field)
	if strings.ToLower(field) == "word" {
		p.head[len(p.head)-1] = "text word"
	}
	p.tail = []string{fmt.Sprintf(`button %s: if (word == hidden) { %s } else said = "%s"`, button, right, wrong), "say {said}", "show " + points + " = n"}
	if p.maybe(0.5) {
		skip := p.fresh("Skip|Another word|Too hard|Next one", "건너뛰기|다른 낱말|어려워|다음 것")
		p.tail = append(p.tail, `button `+skip+`: said = ""; `+draw)
		p.ask("button %s brings another one without a point|%s skips to another word", "%s 버튼은 점수 없이 다른 낱말|%s 누르면 그냥 다음 낱말", p.named(skip))
		p.check(newCheck("skipped").fill(field, "?").click(button, 1).click(skip, 1).gone(wrong).text(points + " 0"))
	}
	p.check(newCheck("wrong").fill(field, p.in("zzz", "없는말")).click(button, 1).text(wrong).text(points + " 0"))
	c := newCheck("one is right")
	for _, w := range list {
		c.fill(field, w).click(button, 1)
	}
	p.check(c.gone(points + " 0"))
	if p.maybe(0.3) {
		p.theme()
	}
}
