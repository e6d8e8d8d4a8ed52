package compose

import (
	"fmt"
	"strings"
	"time"
)

// An askSlot is a field of a letter, by its role.
type askSlot struct {
	askField
	role      string
	one, many string // what is counted
	value     string // typed in the check being drawn
	x         int
}

// askNote draws letters, labels and signs made of what is typed.
type askNote struct {
	*ask
	slots       []*askSlot
	open, close string // brackets of places in the request
	cond        string
	press       askField
	shows       []func(c *check)
	body        []string
}

func askLetter(g *gen) made {
	n := &askNote{ask: newAsk(g)}
	b := strings.Split(g.of("[ ]|( )|< >|[ ]|{ }"), " ")
	n.open, n.close = b[0], b[1]
	kind := g.of(g.in(askNotesEn, askNotesKo))
	n.name = title(kind) + g.in("", " 만들기")
	n.what = n.say("%[1]s maker|%[1]s writer|generator for a %[1]s|%[1]s with blanks to fill|helper that writes a %[1]s", "%[1]s 만들기|%[1]s 써주는 것|%[1]s 문구 생성기|%[1]s 양식|%[1]s 작성기", kind)
	if g.maybe(0.45) {
		n.press = n.button("Write it|Make it|Create|Show the text|Done|Compose|Finish|Ready|Put it together", "만들기|문구 만들기|완성|글 보기|작성|다 썼어요|보여줘|합치기")
		n.cond = "done"
		askAdd(&n.state, "var done = false")
		askAdd(&n.act, "button %s: done = true", n.press.label)
	}
	if g.maybe(0.6) {
		n.line(g.of(g.in(textualGreetEn, textualGreetKo)))
	}
	blocks := []func(){n.plain, n.plain, n.plain, n.plain, n.plain, n.ticked, n.chosen, n.ifGiven, n.ifMany, n.copies, n.listed, n.greet}
	g.Shuffle(len(blocks), func(i, j int) { blocks[i], blocks[j] = blocks[j], blocks[i] })
	for _, f := range blocks[:g.n(2, 4)] {
		f()
	}
	if g.maybe(0.45) {
		n.line(g.of(g.in(textualCloseEn, textualCloseKo)))
	}
	n.asked()
	n.more()
	n.parts = append(n.parts, n.body...)
	for i := range 2 {
		c := newCheck(fmt.Sprint("letter ", i+1))
		for _, s := range n.slots {
			n.fillSlot(c, s, i)
		}
		if n.cond != "" {
			c.click(n.press.label, 1)
		}
		for _, f := range n.shows {
			f(c)
		}
		n.checks = append(n.checks, c)
	}
	return n.finish()
}

// slot is the field of a role.
func (n *askNote) slot(role string) *askSlot {
	for _, s := range n.slots {
		if s.role == role {
			return s
		}
	}
	s := &askSlot{role: role}
	words := map[string]string{
		"who": n.in2("name|friend|guest|neighbour|teacher|customer|aunt|boss|captain|reader|student|client|landlord|coach|patient|tenant", "이름|친구|손님|이웃|선생님|고객|이모|사장님|독자|받는 사람|학생|회원|주인|코치|환자|세입자"), "thing": n.in2("gift|book|cake|parcel|bicycle|scarf|key|report|ladder|ticket|lamp|product|coat|drum|recipe|package|jam|bed", "선물|책|케이크|소포|자전거|목도리|열쇠|보고서|사다리|등|물건|상품|외투|북|잼|꾸러미"),
		"place": n.in2("place|town|room|harbour|station|garden|hall|cafe|village|office|gate|beach|address|stage", "장소|마을|방|항구|역|정원|강당|카페|동네|사무실|정문|바닷가|주소|무대"), "when": n.in2("weekday|evening|season|meeting day|deadline|month", "요일|시간대|계절|모임 날|마감|달"), "sender": n.in2("sender|signature|author|host|club|family|signed by|my name", "보내는 사람|서명|글쓴이|주최자|동아리|가족|발신인|내 이름"),
		"word": n.in2("adjective|mood|colour|flavour|weather|sound", "형용사|기분|색|맛|날씨|소리"), "date": n.in2("party day|visit|arrival|due date|delivery day|trip day|check-up|opening day", "잔칫날|방문일|도착일|마감일|배송일|여행 날짜|검진일|개업일"), "time": n.in2("start|doors open|departure|meeting time|first bell|opening time", "시작 시각|문 여는 시각|출발 시각|모임 시각|첫 종|여는 시각"),
		"note": n.in2("extra line|remark|postscript|wish|side note", "덧붙일 말|추신|바라는 말|메모|남길 말"), "items": n.in2("things to bring|items|shopping|supplies|tasks", "준비물|가져올 것|살 것|물품|할 일"),
	}
	switch role {
	case "count":
		p := strings.Split(n.of(n.in2("chair:chairs|guest:guests|ticket:tickets|page:pages|bottle:bottles|night:nights|parcel:parcels|child:children|box:boxes|jar:jars|egg:eggs|seat:seats|lesson:lessons|plate:plates|tree:trees|letter:letters|dog:dogs|loaf:loaves|candle:candles|hour:hours", "의자:개|손님:명|입장권:장|쪽수:쪽|물병:개|숙박:박|소포:개|아이:명|상자:개|잼:병|달걀:개|좌석:석|수업:회|접시:개|나무:그루|편지:통|강아지:마리|빵:개|양초:자루|시간:시간")), ":")
		s.one, s.many = p[0], p[1]
		word := s.many
		if n.ko() {
			word = s.one
		}
		if n.used[word] {
			word = n.in2("number of ", "") + word + n.in2("", " 수")
		}
		s.askField = n.field(word)
	default:
		s.askField = n.field(n.word(words[role]))
	}
	n.slots = append(n.slots, s)
	return s
}

// render fills a template: for the request, for the sketch, and, when it is called, for a check.
func (n *askNote) render(tpl string) (asked, said string, got func() string) {
	type piece struct {
		fixed string
		f     func() string
	}
	var pieces []piece
	for {
		before, rest, ok := strings.Cut(tpl, "<")
		asked, said = asked+before, said+before
		pieces = append(pieces, piece{fixed: before})
		if !ok {
			break
		}
		mark, after, _ := strings.Cut(rest, ">")
		a, s, f := n.place(mark)
		asked, said = asked+n.open+a+n.close, said+s
		if strings.HasPrefix(mark, "N") && !n.ko() {
			asked = strings.TrimSuffix(asked, n.close) + n.close
		}
		pieces = append(pieces, piece{f: f})
		tpl = after
	}
	return asked, said, func() string {
		s := ""
		for _, p := range pieces {
			if p.f != nil {
				s += p.f()
			} else {
				s += p.fixed
			}
		}
		return s
	}
}

// place is a place of a template: <role>, or <role op>.
func (n *askNote) place(mark string) (asked, said string, got func() string) {
	role, op, _ := strings.Cut(mark, " ")
	if role == "N" {
		s := n.slot("count")
		if n.ko() {
			return s.word + n.in2("", ", 단위 "+s.many), s.one + " {" + s.name + "}" + s.many, func() string { return fmt.Sprintf("%s %d%s", s.one, s.x, s.many) }
		}
		return n.say("%[1]s with the word, 1 %[2]s but 2 %[3]s|%[1]s + %[2]s or %[3]s|%[1]s and then %[2]s (if 1) or %[3]s", "", s.word, s.one, s.many), fmt.Sprintf(`{%s} {%s == 1 ? "%s" : "%s"}`, s.name, s.name, s.one, s.many), func() string {
			if s.x == 1 {
				return "1 " + s.one
			}
			return fmt.Sprint(s.x, " ", s.many)
		}
	}
	s := n.slot(role)
	k := 0
	fmt.Sscan(strings.TrimLeft(op, "*+-"), &k)
	switch {
	case op == "":
		return s.word, "{" + s.name + "}", func() string { return s.value }
	case op == "upper":
		return n.say("%[1]s in capitals|%[1]s in upper case|%[1]s, all capital letters", "%[1]s 대문자로|%[1]s(영어는 대문자)", s.word), "{upper(" + s.name + ")}", func() string { return strings.ToUpper(s.value) }
	case op == "weekday":
		return n.say("weekday of %[1]s|the day of the week of %[1]s", "%[1]s의 요일|%[1]s 요일", s.word), "{weekday(" + s.name + ")}", func() string { return n.weekday(s.value, 0) }
	case role == "date" && op[0] == '+':
		return n.say("weekday %[2]d days after %[1]s|the day of the week %[2]d days later than %[1]s", "%[1]s에서 %[2]d일 뒤의 요일|%[1]s 지나고 %[2]d일 후 요일", s.word, k), fmt.Sprintf("{weekday(addDays(%s, %d))}", s.name, k), func() string { return n.weekday(s.value, k) }
	case role == "date" && op[0] == '-':
		return n.say("weekday %[2]d days before %[1]s|the day of the week %[2]d days earlier than %[1]s", "%[1]s %[2]d일 전 요일|%[1]s에서 %[2]d일 앞선 요일", s.word, k), fmt.Sprintf("{weekday(addDays(%s, -%d))}", s.name, k), func() string { return n.weekday(s.value, -k) }
	case op[0] == '*':
		return n.say("%[2]d times %[1]s|%[1]s multiplied by %[2]d|%[2]d for each of %[1]s|%[1]s x %[2]d", "%[1]s의 %[2]d배|%[1]s에 %[2]d 곱한 값|%[1]s 하나에 %[2]d씩|%[1]s × %[2]d", s.word, k), fmt.Sprintf("{%s * %d}", s.name, k), func() string { return askComma(s.x * k) }
	case op[0] == '+':
		return n.say("%[1]s and %[2]d more|%[1]s plus %[2]d|%[2]d on top of %[1]s", "%[1]s보다 %[2]d 많은 수|%[1]s에 %[2]d 더한 값|%[1]s + %[2]d", s.word, k), fmt.Sprintf("{%s + %d}", s.name, k), func() string { return fmt.Sprint(s.x + k) }
	}
	return s.word, "{" + s.name + "}", func() string { return s.value }
}

func (n *askNote) weekday(day string, after int) string {
	d, _ := time.Parse("2006-01-02", day)
	d = d.AddDate(0, 0, after)
	if n.ko() {
		return strings.Split("일요일|월요일|화요일|수요일|목요일|금요일|토요일", "|")[d.Weekday()]
	}
	return d.Weekday().String()
}

// when puts the button's condition beside another one.
func (n *askNote) when(cond string) string {
	switch {
	case n.cond == "" && cond == "":
		return ""
	case n.cond == "":
		return "if " + cond + ": "
	case cond == "":
		return "if done: "
	}
	return "if done && " + cond + ": "
}

// then says that a line follows.
func (n *askNote) then(asked string) string {
	q := `"` + asked + `"`
	if len(n.body) == 0 {
		return n.say("it says %[1]s|the text begins %[1]s|first line %[1]s|it reads %[1]s", "문구는 %[1]s|첫 줄 %[1]s|%[1]s(으)로 시작|이렇게: %[1]s", q)
	}
	return n.say("then %[1]s|next line %[1]s|below it %[1]s|after that %[1]s|a line %[1]s|followed by %[1]s", "그다음 %[1]s|다음 줄 %[1]s|아래에 %[1]s|이어서 %[1]s|또 한 줄 %[1]s|그 밑에 %[1]s", q)
}

func (n *askNote) add(clause string) { n.body = append(n.body, string(rune(3))+clause) }

func (n *askNote) line(tpl string) {
	asked, said, got := n.render(tpl)
	n.add(n.then(asked))
	askAdd(&n.out, "%s", n.when("")+"say "+said)
	n.shows = append(n.shows, func(c *check) { c.text(got()) })
}

func (n *askNote) plain() { n.line(n.word(n.in2(askBodyEn, askBodyKo))) }

// ticked is a sentence that is only there with a tick.
func (n *askNote) ticked() {
	f := n.field(n.word(n.in2("with a joke|urgent|reply wanted|bring snacks|first time|birthday|wheelchair access|pets allowed|late again|members only|rain plan", "급함|답장 필요|간식 지참|처음|생일|휠체어 가능|반려동물 가능|또 지각|회원 전용|우천 시|주차 가능")))
	yes, yesSaid, got := n.render(n.word(n.in2(askBodyEn, askBodyKo)))
	askAdd(&n.in, "%s", f.decl("check", ""))
	tick := n.maybe(0.5)
	if n.maybe(0.35) {
		no := n.text()
		n.add(n.say("with the checkbox %[1]s ticked %[2]s, otherwise %[3]s|checkbox %[1]s: %[2]s if ticked, %[3]s if not", "체크박스 %[1]s 켜면 %[2]s, 아니면 %[3]s|%[1]s 체크했으면 %[2]s 안 했으면 %[3]s", f.said, `"`+yes+`"`, `"`+no+`"`))
		askAdd(&n.out, "%ssay %s", n.when(f.name), yesSaid)
		askAdd(&n.out, "%ssay %s", n.when("!"+f.name), no)
		n.shows = append(n.shows, func(c *check) {
			if tick = !tick; tick {
				n.tickBefore(c, f.label).text(got())
			} else {
				c.text(no)
			}
		})
		return
	}
	n.add(n.say("only with the checkbox %[1]s ticked: %[2]s|a checkbox %[1]s that adds the line %[2]s|if %[1]s (checkbox) is ticked there is also %[2]s", "체크박스 %[1]s 켰을 때만 %[2]s|%[1]s 체크하면 %[2]s 줄 추가|%[1]s(체크박스) 체크 시 %[2]s도", f.said, `"`+yes+`"`))
	askAdd(&n.out, "%ssay %s", n.when(f.name), yesSaid)
	n.shows = append(n.shows, func(c *check) {
		if tick = !tick; tick {
			n.tickBefore(c, f.label).text(got())
		} else if s := got(); len(s) > 12 {
			c.gone(s)
		}
	})
}

func (n *askNote) tickBefore(c *check, label string) *check { return c.tick(label) }

// chosen is a sentence for each option of a choice.
func (n *askNote) chosen() {
	heads := strings.Split(n.of(n.in2("tone=Formal,Warm,Funny|language=English,French,Latin|season=Spring,Summer,Winter|payment=Cash,Card,Transfer|delivery=Pick up,Post,Courier|occasion=Birthday,Wedding,Farewell|weather plan=Inside,Outside,Cancelled|meal=Breakfast,Lunch,Dinner|group=Kids,Adults,Seniors|answer=Yes,No,Maybe", "말투=정중,다정,장난|계절=봄,여름,겨울|결제=현금,카드,이체|수령=방문,택배,퀵|행사=생일,결혼,송별|날씨 계획=실내,야외,취소|식사=아침,점심,저녁|대상=어린이,어른,어르신|답=네,아니요,글쎄요")), "=")
	if n.used[heads[0]] {
		return
	}
	f := n.field(heads[0])
	opts := strings.Split(heads[1], ",")[:n.n(2, 3)]
	texts := n.texts(len(opts))
	word := n.of("choice|radio")
	askAdd(&n.in, "%s: %s", f.decl(word, ""), strings.Join(opts, " | "))
	var said []string
	expr := ""
	for i, o := range opts {
		said = append(said, o+n.raw(" → | -> |: ")+`"`+texts[i]+`"`)
		if i < len(opts)-1 {
			expr += fmt.Sprintf(`%s == "%s" ? "%s" : `, f.name, o, texts[i])
		} else {
			expr += `"` + texts[i] + `"`
		}
	}
	kind := map[string]string{"choice": n.in2("a drop-down", "드롭다운"), "radio": n.in2("radio buttons", "라디오 버튼")}[word]
	n.add(n.say("%[1]s for %[2]s decides the next line: %[3]s|then a line by %[2]s (%[1]s): %[3]s|depending on %[2]s, %[1]s, it says: %[3]s", "%[2]s(%[1]s)에 따라 다음 줄: %[3]s|%[1]s %[2]s 고른 대로 한 줄: %[3]s|%[2]s %[1]s: %[3]s", kind, f.said, strings.Join(said, ", ")))
	askAdd(&n.out, "%ssay {%s}", n.when(""), expr)
	at := n.IntN(len(opts))
	n.shows = append(n.shows, func(c *check) {
		at = (at + 1) % len(opts)
		c.choose(f.label, opts[at]).text(texts[at])
	})
}

// ifGiven is a line that is only there where something is typed.
func (n *askNote) ifGiven() {
	s := n.slot("note")
	before := n.of(n.in2("P.S. |Note: |By the way: |Please mind: |And one more thing, |PS - |Remember: ", "추신: |참고: |그리고 |덧붙임: |* |한마디 더, |알림: "))
	before = before + n.in2("", " ")
	before = strings.TrimRight(before, " ") + " "
	n.add(n.say("if %[1]s is not empty, %[2]s, otherwise nothing|%[2]s, but only when %[1]s is filled in|when something is typed in %[1]s: %[2]s", "%[1]s 적었을 때만 %[2]s|%[1]s 비어 있지 않으면 %[2]s|%[2]s, %[1]s 없으면 그 줄은 빼기", s.word, `"`+before+n.open+s.word+n.close+`"`))
	askAdd(&n.out, `%ssay %s{%s}`, n.when(s.name+` != ""`), before, s.name)
	n.shows = append(n.shows, func(c *check) {
		if s.value != "" {
			c.text(before + s.value)
		} else {
			c.gone(strings.TrimSpace(before))
		}
	})
}

// ifMany is one line or another by a number.
func (n *askNote) ifMany() {
	s := n.slot("count")
	k, t, u := n.n(3, 30), n.text(), n.text()
	if n.maybe(0.5) {
		n.add(n.say("if %[1]s is more than %[2]d, add %[3]s|over %[2]d %[1]s there comes %[3]s|%[3]s only with more than %[2]d %[1]s", "%[1]s 값이 %[2]d보다 크면 %[3]s 추가|%[1]s %[2]d 초과일 때만 %[3]s|%[3]s 줄은 %[1]s %[2]d 넘을 때", s.word, k, `"`+t+`"`))
		askAdd(&n.out, "%ssay %s", n.when(fmt.Sprintf("%s > %d", s.name, k)), t)
		n.shows = append(n.shows, func(c *check) {
			if s.x > k {
				c.text(t)
			} else {
				c.gone(t)
			}
		})
		return
	}
	n.add(n.say("from %[2]d %[1]s on %[3]s, with fewer %[4]s|%[3]s if %[1]s is at least %[2]d, else %[4]s|less than %[2]d %[1]s: %[4]s, otherwise %[3]s", "%[1]s %[2]d 이상이면 %[3]s 아니면 %[4]s|%[1]s %[2]d 미만 %[4]s, 그 외 %[3]s|%[1]s이(가) %[2]d부터는 %[3]s, 그보다 적으면 %[4]s", s.word, k, `"`+t+`"`, `"`+u+`"`))
	askAdd(&n.out, `%ssay {%s >= %d ? "%s" : "%s"}`, n.when(""), s.name, k, t, u)
	n.shows = append(n.shows, func(c *check) {
		if s.x >= k {
			c.text(t)
		} else {
			c.text(u)
		}
	})
}

// copies repeats a line as often as a number says.
func (n *askNote) copies() {
	if n.cond != "" {
		n.plain()
		return
	}
	s, w := n.slot("count"), n.slot(n.of("thing|who|place"))
	form := n.of(n.in2("%[1]s %[2]s of %[3]s|No. %[2]s: %[1]s|#%[2]s %[1]s (of %[3]s)|%[2]s/%[3]s %[1]s", "%[1]s %[2]s/%[3]s|%[2]s번 %[1]s|%[1]s - %[3]s개 중 %[2]s번째|제%[2]s호 %[1]s"))
	first, second := fmt.Sprintf(form, n.open+w.word+n.close, "1", n.open+s.word+n.close), fmt.Sprintf(form, n.open+w.word+n.close, "2", n.open+s.word+n.close)
	first, _, _ = strings.Cut(first, "%!")
	second, _, _ = strings.Cut(second, "%!")
	n.add(n.say("as many numbered lines as %[1]s says: %[2]s, %[3]s and so on|a line for each from 1 to %[1]s, like %[2]s, then %[3]s|%[1]s times, counted: %[2]s, %[3]s …", "%[1]s 수만큼 번호 붙은 줄: %[2]s, %[3]s …|1부터 %[1]s까지 한 줄씩: %[2]s, 다음 %[3]s|%[1]s번 반복, 번호 매겨 %[2]s, %[3]s 이런 식", s.word, `"`+first+`"`, `"`+second+`"`))
	line, _, _ := strings.Cut(fmt.Sprintf(form, "{"+w.name+"}", "{k}", "{"+s.name+"}"), "%!")
	askAdd(&n.out, "for k in range(%s): say %s", s.name, line)
	n.shows = append(n.shows, func(c *check) {
		last, _, _ := strings.Cut(fmt.Sprintf(form, w.value, fmt.Sprint(s.x), fmt.Sprint(s.x)), "%!")
		c.text(last)
	})
}

// listed shows what is typed with commas, one below the other.
func (n *askNote) listed() {
	s := n.slot("items")
	r := n.result("please bring|don't forget|what we need|on the list", "꼭 챙기기|잊지 말 것|필요한 것|목록")
	askAdd(&n.out, "%sitems %s = split(%s)", n.when(""), r.label, s.name)
	n.add(n.say("then a list %[1]s of %[2]s, which are typed with commas|%[2]s (with commas between) one below the other under %[1]s", "그다음 %[1]s 목록: 쉼표로 적은 %[2]s을(를) 한 줄씩|%[2]s(쉼표로 구분)은(는) %[1]s 아래 하나씩", r.said, s.word))
	n.shows = append(n.shows, func(c *check) {
		for _, x := range strings.Split(s.value, ", ") {
			c.text(x)
		}
	})
}

// greet is a big line on top.
func (n *askNote) greet() {
	w := n.slot(n.of("who|thing|place"))
	t := n.of(n.in2("WELCOME ~|FOR SALE: ~|~ wanted|Happy day, ~!|Lost: ~|Reserved for ~|~ this way|Congratulations, ~|Only for ~|Fresh ~ here", "환영합니다, ~|~ 팝니다|~ 찾습니다|축하해요, ~!|예약석: ~|이쪽: ~|오늘의 ~|~ 전용|주의: ~|어서 와요 ~"))
	a, b, _ := strings.Cut(t, "~")
	n.add(n.say("large %[1]s|in big letters %[1]s|big: %[1]s", "큰 글씨로 %[1]s|크게 %[1]s|큼직하게 %[1]s", `"`+a+n.open+w.word+n.close+b+`"`))
	var expr []string
	for _, x := range []string{`"` + a + `"`, w.name, `"` + b + `"`} {
		if x != `""` {
			expr = append(expr, x)
		}
	}
	askAdd(&n.out, "%sbig %s", n.when(""), strings.Join(expr, " + "))
	n.shows = append(n.shows, func(c *check) { c.text(a + w.value + b) })
}

// asked lists the fields.
func (n *askNote) asked() {
	if n.maybe(0.3) {
		n.Shuffle(len(n.slots), func(i, j int) { n.slots[i], n.slots[j] = n.slots[j], n.slots[i] })
	}
	var said, decls []string
	for _, s := range n.slots {
		kind, word := "", "text"
		switch s.role {
		case "count":
			kind, word = n.of(n.in2("number|a number", "숫자")), "number"
		case "date":
			kind, word = n.of(n.in2("date|a date", "날짜")), "date"
		}
		x := s.said
		if kind != "" {
			x += " (" + kind + ")"
		}
		said = append(said, x)
		decls = append(decls, s.decl(word, ""))
	}
	n.in = append(decls, n.in...)
	n.tell("fields: %[1]s|i fill in %[1]s|boxes for %[1]s|what i type: %[1]s|inputs %[1]s|it asks for %[1]s|blanks are %[1]s", "칸: %[1]s|입력은 %[1]s|적는 것: %[1]s|%[1]s 넣으면 됨|빈칸은 %[1]s|내가 쓰는 건 %[1]s|%[1]s 입력", n.join(said))
}

// more says when the text is there, and draws further buttons.
func (n *askNote) more() {
	if n.cond != "" {
		n.tell("the text only comes after the button %[1]s|%[1]s shows the text, before that nothing|a button %[1]s writes it|press %[1]s to see it", "%[1]s 누르면 글이 <나>|%[1]s 버튼 누르기 전엔 안 보이게|글은 %[1]s 버튼 뒤에|버튼 %[1]s 누르면 완성", n.press.said)
	} else if n.maybe(0.5) {
		n.tell("no button, the text changes as i type|it is written at once while typing|live preview", "버튼 없이 바로바로|쓰는 대로 바로 보이게|입력하면 즉시 바뀜")
	}
	if n.maybe(0.25) {
		b := n.button("Print|On paper|Print it|To the printer", "인쇄|종이로|출력|프린트")
		askAdd(&n.act, "button %s: print()", b.label)
		n.tell("a button %[1]s prints it|%[1]s sends it to the printer|print with %[1]s", "%[1]s 버튼은 인쇄|%[1]s 누르면 프린터로|인쇄 버튼 %[1]s", b.said)
	}
	if n.maybe(0.3) {
		b := n.button(pressZeroEn, pressZeroKo)
		askAdd(&n.act, "button %s: reset()", b.label)
		n.tell("%[1]s empties everything|a button %[1]s for a new one, all fields empty|with %[1]s i start anew", "%[1]s 누르면 전부 비움|%[1]s 버튼으로 새로 쓰기|다 지우는 버튼 %[1]s", b.said)
	}
}

// fillSlot types into a field.
func (n *askNote) fillSlot(c *check, s *askSlot, i int) {
	lists := map[string]string{"who": n.in2(textualFolkEn, textualFolkKo), "sender": n.in2(textualFolkEn, textualFolkKo), "thing": n.in2("blue kite|old map|pear tart|tin drum|wool hat", "파란 연|낡은 지도|배 타르트|양철북|털모자"), "place": n.in2("Bergen|the attic|Porto|platform 9", "강릉|다락방|통영|9번 승강장"), "when": n.in2("Monday|Friday night|noon", "월요일|금요일 밤|정오"),
		"word": n.in2("salty|bright green|sleepy|windy", "짭짤한|연두색|졸린|바람 부는"), "note": n.in2("bring a torch|call me|no dogs", "손전등 챙기기|전화 주세요|개는 안 됨"), "items": n.in2("rope, tea, map|soap, nuts", "밧줄, 차, 지도|비누, 땅콩"), "time": "09:30|18:15|07:00"}
	switch s.role {
	case "count":
		s.x = n.n(2, 40)
		if i == 0 && n.maybe(0.6) {
			s.x = 1
		}
		s.value = fmt.Sprint(s.x)
	case "date":
		s.value = time.Date(2026, time.Month(n.n(3, 11)), n.n(1, 28), 0, 0, 0, 0, time.UTC).Format("2006-01-02")
	default:
		s.value = n.of(lists[s.role])
		if s.role == "note" && i == 0 && n.maybe(0.5) {
			s.value = ""
			return
		}
	}
	c.fill(s.label, s.value)
}

// askComma is a whole number as pages show it.
func askComma(x int) string {
	if x < 10000 {
		return fmt.Sprint(x)
	}
	return fmt.Sprintf("%d,%03d", x/1000, x%1000)
}
