package compose

import (
	"fmt"
	"slices"
	"strings"
)

// orderEnd is what is said at the press of the button.
type orderEnd struct {
	button, text string
	reset        string // the label of the second button
	hidden       bool   // the result comes with the button
	rules        []orderRule
	said         string
	lines        []string
	tokens       map[string]string // of the text: what the request calls it
	exprs        map[string]string
}

// ending draws the button and its text.
func (o *orderForm) ending() *orderEnd {
	e := &orderEnd{tokens: map[string]string{}, exprs: map[string]string{}}
	e.button = o.take(o.in("order|book|book now|send|reserve|rent|place order|submit|confirm|request|buy|count me in|go|order now|sign me up|yes please|hand in|finish|save my seat|all done|check out|let's go", "주문|예약|예약하기|보내기|주문하기|대여|신청|접수|확인|구매|제출|결제|끝|신청하기|주문 넣기|자리 맡기|완료|맡기기|좋아요|예약 확정"))
	plain := o.in(orderPlainEn, orderPlainKo)
	if o.person != "" {
		plain = o.in(orderTextsEn, orderTextsKo)
		e.tokens["name"], e.exprs["name"] = o.person, o.personN
	}
	e.text = o.of(plain)
	if o.option != "" && o.maybe(0.4) {
		e.text = o.after(e.text, o.of(o.in(orderTailsEn, orderTailsKo)))
		e.tokens["option"], e.exprs["option"] = o.option, o.optExpr
	} else if o.countName != "" && o.maybe(0.3) {
		e.text = o.after(e.text, o.of(o.in(orderCountsEn, orderCountsKo)))
		e.tokens["count"], e.exprs["count"] = o.count, o.countName
	}
	if o.maybe(0.45) {
		o.refusals(e)
	}
	o.endSaid(e)
	o.endLines(e)
	return e
}

// after joins two sentences.
func (o *orderForm) after(a, b string) string {
	if r := a[len(a)-1]; r != '.' && r != '!' && !strings.HasPrefix(b, "(") {
		return a + o.of(". |! ") + b
	}
	return a + " " + b
}

// refusals are conditions under which the button says something else.
func (o *orderForm) refusals(e *orderEnd) {
	kinds := o.some("name|most|none|name|agree", o.n(1, 2))
	if len(kinds) > 1 && kinds[0] == kinds[1] {
		kinds = kinds[:1]
	}
	for _, k := range kinds {
		switch k {
		case "name":
			o.refuseName(e)
		case "most":
			o.refuseMost(e)
		case "none":
			o.refuseNone(e)
		case "agree":
			o.refuseTick(e)
		}
	}
}

func (o *orderForm) refuse(e *orderEnd, cond, text, when string, holds func(st *orderState) bool) {
	e.rules = append(e.rules, orderRule{cond: cond, text: text, holds: holds})
	e.said += o.of(o.in("; |. |, but ", ". |, |; ")) + fmt.Sprintf(o.of(o.in("%[1]s: %[2]s|%[1]s it says %[2]s instead|%[1]s, say %[2]s", "%[1]s %[2]s|%[1]s 대신 %[2]s|%[1]s: %[2]s")), when, o.quoted(text))
}

// quoted is a text as the request quotes it.
func (o *orderForm) quoted(s string) string {
	if strings.Contains(s, "'") || o.mark%2 == 0 {
		return "\"" + s + "\""
	}
	if o.mark == 1 {
		return "“" + s + "”"
	}
	return "'" + s + "'"
}

func (o *orderForm) refuseName(e *orderEnd) {
	if o.person == "" {
		return
	}
	o.refuse(e, o.personN+" == \"\"", o.of(o.in("Please tell us your name|Name missing|Who are you?|We need a name|No name, no order|Name first, please|Oops, the name is empty", "이름을 적어 주세요|누구세요?|이름이 비었어요|이름부터 써 주세요|이름 없이는 안 돼요|빈칸이 있어요")),
		fmt.Sprintf(o.of(o.in("without a %s|if %s is empty|when %s is missing", "%s 비어 있으면|%s 없으면|%s 안 적으면")), o.q(o.person)), func(st *orderState) bool { return st.name == "" })
}

func (o *orderForm) refuseMost(e *orderEnd) {
	n, expr, what := float64(o.n(5, 14)), o.items(), o.in("things in all", "전부 합친 개수")
	counted := o.countName != ""
	if counted {
		expr, what = o.countName, o.q(o.count)
	}
	if expr == "" || o.hot > 0 {
		return
	}
	for _, p := range o.parts {
		if p.mult+p.items != "" && strings.Contains(p.lines[0], "..") {
			return
		}
	}
	o.hot = n + 1
	o.refuse(e, fmt.Sprintf("%s > %s", expr, num(n)), o.of(o.in("Too many, please call us|That is more than we have|Sorry, not so many|We are too small for that|Whoa, that is a lot|Please split it up|Over the limit", "너무 많아요, 전화 주세요|그만큼은 없어요|죄송하지만 안 됩니다|인원이 넘쳤어요|한도를 넘었어요|나눠서 신청해 주세요|조금만 줄여 주세요")),
		fmt.Sprintf(o.of(o.in("for more than %[1]s %[2]s|if %[2]s are over %[1]s|with more than %[1]s %[2]s", "%[2]s %[1]s 넘으면|%[2]s %[1]s 초과면|%[2]s %[1]s보다 많으면")), num(n), what), func(st *orderState) bool {
			if counted {
				return st.count > n
			}
			return st.items > n
		})
}

func (o *orderForm) refuseNone(e *orderEnd) {
	if expr := o.items(); expr != "" {
		o.refuse(e, expr+" == 0", o.of(o.in("Nothing chosen yet|Your basket is empty|Pick something first|Please enter a quantity", "아무것도 안 골랐어요|수량을 적어 주세요|바구니가 비었어요|하나는 골라 주세요")),
			o.of(o.in("if nothing is ordered|when all quantities are 0|with no item at all", "아무것도 주문 안 하면|수량이 전부 0이면|하나도 없으면")), func(st *orderState) bool { return st.items == 0 })
	}
}

func (o *orderForm) refuseTick(e *orderEnd) {
	w := o.take(o.in("I agree to the rules|terms accepted|I am over 18|read the rules|I can swim|no allergies|paid in advance|I bring my ID", "약관 동의|규칙 읽음|성인입니다|수영 가능|개인정보 동의|주의 사항 확인|환불 규정 동의|신분증 지참"))
	if w == "" {
		return
	}
	line, name := o.input("check", w, "")
	p := &orderPart{lines: []string{line}, say: fmt.Sprintf(o.of(o.in("checkbox %s|a tick box %s|%s (checkbox)", "체크박스 %s|%s 체크|%s(체크박스)")), o.q(w))}
	p.fill = func(c *check, st *orderState) {
		if st.turn == 0 || o.maybe(0.4) {
			c.tick(o.label(w))
			st.ticked[w] = true
		}
	}
	o.add(p)
	o.refuse(e, "!"+name, o.of(o.in("Please tick the box|One tick is missing|Not without that|Read it first, please|Sorry, we need your yes", "체크해 주세요|확인이 필요해요|동의가 필요합니다|먼저 체크하세요|그건 꼭 필요해요")),
		fmt.Sprintf(o.of(o.in("if %s is not ticked|unless %s is ticked|without the tick at %s", "%s 체크 안 하면|%s 체크가 없으면|%s 안 했으면")), o.q(w)), func(st *orderState) bool { return !st.ticked[w] })
}

// endSaid is the request about the button.
func (o *orderForm) endSaid(e *orderEnd) {
	t := e.text
	for k, w := range e.tokens {
		t = strings.ReplaceAll(t, "{"+k+"}", o.token(w))
	}
	button := o.q(e.button)
	if o.quote < 2 && o.maybe(0.5) {
		button = o.quoted(o.label(e.button))
	}
	manner := o.of(o.in("button %s says %s|%s button -> %s|when i press %s it should say %s|a button %s; then it says %s|pressing %s shows the text %s|after %s (button): %s|and a button %s that answers %s|on %s it confirms with %s",
		"%s 버튼 누르면 %s|버튼 %s → %s|%s 버튼을 누르면 %s 문구 표시|%s 누르면 %s 뜨게|버튼은 %s, 누르면 %s|버튼 %s: %s 나오기|%s 버튼 있고 눌렀을 때 %s"))
	if o.ko() && o.maybe(0.35) {
		manner = o.of([]string{"버튼 %s 누르면 %s 띄워줘|%s 버튼 하나, 누르면 %s 나오게 해줘", "버튼 %s 누르면 %s 띄워 주세요|%s 버튼을 누르면 %s 나와야 해요", "버튼 %s 누르면 %s 뜨는 거|%s 버튼 → %s 출력", "%s 버튼 누르면 %s 뜨게 해주세요|버튼 %s 눌렀을 때 %s 보여주세요"}[o.pol])
	}
	if !o.ko() && o.quote == 0 && !strings.HasPrefix(manner, "button") && !strings.HasPrefix(manner, "%s button") {
		button = o.quoted(o.label(e.button))
	}
	if o.ko() && strings.HasPrefix(manner, "%s 누르면") {
		button += " 버튼"
	}
	e.said = fmt.Sprintf(manner, button, o.quoted(t)) + e.said
	if len(e.rules) > 1 {
		e.said += o.of(o.in(" (the first that applies)|, in this order|", "(앞의 것 먼저)|, 이 순서로|"))
	}
}

// token is how the request marks a place in a text.
func (o *orderForm) token(w string) string {
	switch o.mark {
	case 0:
		return "{" + w + "}"
	case 1:
		return "[" + w + "]"
	case 2:
		return "<" + w + ">"
	}
	if o.ko() {
		return "(" + w + ")"
	}
	return strings.ToUpper(w)
}

// endLines writes the button and its texts.
func (o *orderForm) endLines(e *orderEnd) {
	t := e.text
	if len(e.rules) == 0 {
		for k, x := range e.exprs {
			t = strings.ReplaceAll(t, "{"+k+"}", "{"+x+"}")
		}
		e.lines = []string{"var sent = false", "button " + o.label(e.button) + ": sent = true", "if sent: say " + t}
		return
	}
	expr := ""
	for _, r := range e.rules {
		expr += fmt.Sprintf("%s ? \"%s\" : ", r.cond, r.text)
	}
	e.lines = []string{"var sent = false", "button " + o.label(e.button) + ": sent = true", "if sent: say {" + expr + orderJoin(t, e.exprs) + "}"}
}

// orderJoin writes a text with places as joined parts.
func orderJoin(t string, exprs map[string]string) string {
	var list []string
	for t != "" {
		at := strings.Index(t, "{")
		if at < 0 {
			at = len(t)
		}
		if at > 0 {
			list = append(list, "\""+t[:at]+"\"")
		}
		if t = t[at:]; t != "" {
			end := strings.Index(t, "}")
			list = append(list, exprs[t[1:end]])
			t = t[end+1:]
		}
	}
	return strings.Join(list, " + ")
}

// says is the text that a state gets.
func (o *orderForm) says(e *orderEnd, st *orderState) string {
	for _, r := range e.rules {
		if r.holds(st) {
			return r.text
		}
	}
	t := strings.ReplaceAll(e.text, "{name}", st.name)
	t = strings.ReplaceAll(t, "{option}", st.options[o.option])
	return strings.ReplaceAll(t, "{count}", num(st.count))
}

// finish puts all together.
func (o *orderForm) finish(s *orderSums) made {
	var e *orderEnd
	if o.person != "" || o.maybe(0.3) {
		e = o.ending()
	}
	if e != nil {
		o.clears(e)
		o.hides(s, e)
	}
	var fields, body, said []string
	for _, p := range o.parts {
		fields = append(fields, p.lines...)
		if p.say != "" {
			said = append(said, p.say)
		}
	}
	body = append(append([]string{"app " + o.label(o.heading())}, fields...), s.lines...)
	sections := [][]string{said, s.rules, s.shows}
	if e != nil {
		body = append(body, e.lines...)
		sections = append(sections, []string{e.said})
	}
	return made{request: o.request(sections), sketch: o.sketch(body), checks: o.checks(s, e)}
}

// clears adds a second button that empties the form.
func (o *orderForm) clears(e *orderEnd) {
	if !o.maybe(0.12) {
		return
	}
	e.reset = o.take(o.in("start over|clear|reset|new order|empty all|next customer", "처음부터|지우기|초기화|새 주문|모두 비우기|다음 손님"))
	e.lines = slices.Insert(e.lines, 2, "button "+o.label(e.reset)+": reset()")
	e.said += fmt.Sprintf(o.of(o.in("; a second button %s empties everything|. button %s clears the form|; next to it %s, which resets all", "; 옆에 %s 버튼은 전부 초기화|. %s 버튼 누르면 입력 다 지우기|; 두 번째 버튼 %s: 처음 상태로")), o.quoted(o.label(e.reset)))
}

// hides lets the result come only with the button.
func (o *orderForm) hides(s *orderSums, e *orderEnd) {
	if s.sub+s.cut+s.fees+s.deposit+s.each+s.items != "" || !o.maybe(0.2) {
		return
	}
	e.hidden = true
	last := len(s.lines) - 1
	e.lines = slices.Insert(e.lines, len(e.lines)-1, "if sent: "+s.lines[last])
	s.lines = s.lines[:last]
	s.shows = []string{fmt.Sprintf(o.of(o.in("%s only after the button is pressed|show %s not before the button|the %s appears with the button press", "%s 값은 버튼을 눌러야 보이기|%s 결과는 버튼 누른 뒤에만|버튼 누르기 전엔 %s 숨기기")), o.q(s.total))}
}

// heading is the title, one of the theme's.
func (o *orderForm) heading() string {
	if o.called == "" {
		o.called = o.of(o.theme[0])
	}
	return o.called
}

func (o *orderForm) checks(s *orderSums, e *orderEnd) []*check {
	var list []*check
	for turn := range o.n(2, 3) {
		st := o.state(turn)
		if turn == 1 && e != nil && slices.ContainsFunc(e.rules, func(r orderRule) bool { return strings.HasSuffix(r.cond, "== \"\"") }) && o.maybe(0.7) {
			st.name = ""
		}
		c := newCheck([]string{"first", "second", "third"}[turn])
		o.play(c, st)
		results := s.compute(st)
		press := e != nil && (turn < 2 || e.hidden || e.reset != "" || o.maybe(0.5))
		if press {
			c.click(o.label(e.button), 1)
		}
		switch {
		case press && turn == 2 && e.reset != "":
			c.click(o.label(e.reset), 1).gone(o.says(e, st))
			list = append(list, c)
			continue
		case press:
			c.text(o.says(e, st))
		case e != nil:
			c.gone(o.says(e, st))
		}
		for _, x := range results {
			c.number(x)
		}
		list = append(list, c)
	}
	return list
}

// intro says what is wanted.
func (o *orderForm) intro() string {
	h := o.heading()
	if o.maybe(0.2) && !o.ko() {
		h = title(h)
	}
	place := o.of(o.in(orderPlacesEn, orderPlacesKo))
	if o.ko() {
		make := []string{"만들어줘", "만들어 주세요", "만들기", "만들어주실 수 있나요"}[o.pol]
		return fmt.Sprintf(o.of("%[1]s|%[1]s|%[1]s 앱|%[1]s 양식 %[3]s|%[2]s에서 쓸 %[1]s|%[2]s용 %[1]s 페이지 %[3]s|안녕하세요, %[1]s 폼이 필요해요|%[1]s 화면 하나 %[3]s|%[2]s에서 쓰려고 하는데 %[1]s|손님용 %[1]s 폼|%[1]s 받는 페이지|저기 %[1]s 좀 %[3]s"), h, place, make)
	}
	an := "a "
	if strings.ContainsRune("aeiouAEIOU", rune(h[0])) {
		an = "an "
	}
	h = strings.TrimSpace(h)
	return fmt.Sprintf(o.of("%[1]s|%[1]s|%[1]s app|i need %[3]s%[1]s|%[1]s for %[2]s|hi! for %[2]s i'd like %[3]s%[1]s|please make %[3]s%[1]s|can you build a little %[1]s for %[2]s?|make me %[3]s%[1]s page|we take it all on paper right now, so: %[1]s|simple %[1]s wanted|%[1]s, nothing fancy|for %[2]s: %[1]s|Could I get %[3]s%[1]s"), h, place, an)
}

func (o *orderForm) request(sections [][]string) string {
	heads := strings.Split(o.in("fields|rules|results|button", "입력|규칙|결과|버튼"), "|")
	order := []int{0, 1, 2, 3}[:len(sections)]
	if len(sections) == 4 {
		order = [][]int{{0, 1, 2, 3}, {0, 1, 2, 3}, {0, 2, 1, 3}, {0, 3, 1, 2}, {2, 0, 1, 3}, {1, 0, 2, 3}, {3, 0, 1, 2}}[o.IntN(7)]
	} else if o.maybe(0.4) {
		order = [][]int{{2, 0, 1}, {1, 0, 2}, {0, 2, 1}}[o.IntN(3)]
	}
	manner := o.IntN(6)
	var all, flat []string
	for _, i := range order {
		if len(sections[i]) == 0 {
			continue
		}
		flat = append(flat, sections[i]...)
		t := strings.Join(sections[i], o.of("; |; |. "))
		if manner == 3 {
			t = heads[i] + ": " + strings.TrimPrefix(strings.Join(sections[i], "; "), heads[i]+": ")
		}
		all = append(all, t)
	}
	start := o.intro()
	stop := strings.TrimRight(start, "?") != start
	switch manner {
	case 0: // a bare run
		return start + o.of(": |, |; |. ") + strings.Join(flat, o.of("; |, |; ")) + o.bye()
	case 1, 5: // sentences
		if !stop {
			start += "."
		}
		for i := range all {
			if manner == 1 || o.quote == 2 {
				all[i] = title(all[i])
			}
			all[i] += "."
		}
		return start + " " + strings.Join(all, " ") + o.bye()
	case 2: // points
		mark := o.of("\n- |\n* |\n")
		return start + mark + strings.Join(flat, mark)
	case 3: // headed
		return start + o.of("\n|. ") + strings.Join(all, o.of("\n|. "))
	}
	return start + ". " + strings.Join(all, o.of(". |\n|; then |. ")[:]) + o.bye()
}

func (o *orderForm) bye() string {
	if o.maybe(0.6) {
		return ""
	}
	return o.of(o.in(" thx| thanks!| that's it| Thank you.| cheers| many thanks", " 부탁해| 부탁드려요| 감사합니다| 이상입니다| 고마워요| 이게 다예요"))
}

var orderRolesEn = "volunteer|beekeeper|choir|puppet theatre|night watch|lifeguard|seed swap|mushroom walk|robot club|baking contest|scarecrow contest|book club|lantern parade|chess evening|raft race|pen friend|summer camp|dance course|poetry slam|kite day|river clean-up|cheese jury|model railway|stargazing|repair café|cider press|talent show|orchestra|ghost tour guide|allotment|bell ringing|first aid course|language exchange|pottery kiln|sheep shearing|radio show|sand castle cup|tree planting|knitting circle|crossword cup"
var orderRolesKo = "자원봉사|합창단|양봉 교실|인형극|야간 순찰|씨앗 나눔|버섯 산책|로봇 동아리|빵 경연|허수아비 대회|독서 모임|연등 행렬|바둑 대회|뗏목 경주|펜팔|여름 캠프|춤 강좌|시 낭송회|연날리기|하천 청소|치즈 심사단|기차 모형반|별 보기|수리 카페|장기 자랑|오케스트라|해설사|텃밭 분양|응급 처치 강좌|언어 교환|도자기 가마|양털 깎기|마을 라디오|모래성 대회|나무 심기|뜨개 모임|십자말 대회|탈춤반|김장 나눔|둘레길 걷기"
var orderPicksEn = "group=red/green/silver|day=Monday/Wednesday/Friday|role=cook/driver/guide/cleaner|level=beginner/middle/expert|shirt=S/M/L/XL|voice=soprano/alto/tenor/bass|meal=meat/fish/vegan|slot=morning/noon/evening|team=owls/foxes/otters|language=English/Polish/Turkish|tool=rake/spade/shears|room=attic/cellar/barn|route=short/long/steep|seat=front/middle/back|travel=train/bike/car|instrument=flute/drum/fiddle"
var orderPicksKo = "조=빨강/초록/은색|요일=월요일/수요일/토요일|역할=요리/운전/안내/청소|수준=초급/중급/고급|티셔츠=S/M/L/XL|성부=소프라노/알토/테너/베이스|식사=고기/생선/채식|시간대=오전/오후/저녁|팀=부엉이/여우/수달|언어=한국어/영어/베트남어|도구=삽/호미/가위|장소=다락/지하/마당|길=짧은 길/긴 길/가파른 길|좌석=앞/중간/뒤|교통=기차/자전거/버스|악기=피리/북/해금"
var orderNumbersEn = "age|people|years of experience|children|hours a week|height in cm|helpers|guests|team members|free evenings"
var orderNumbersKo = "나이|인원|경력|아이 수|봉사 시간|키|도우미 수|손님 수|팀원 수|가능한 날수"

// apply is an application without a sum: fields, and what the button answers.
func (o *orderForm) apply() made {
	o.theme[0] = o.of(o.in(orderRolesEn, orderRolesKo)) + " " + o.of(o.in("application|sign-up|registration|form|entry form", "신청서|신청|지원서|등록|참가 신청"))
	o.contact(3)
	for range o.IntN(3) {
		o.pick()
	}
	e := &orderEnd{tokens: map[string]string{"name": o.person}, exprs: map[string]string{"name": o.personN}}
	e.button = o.take(o.in("apply|send|sign up|join|submit|register|enter|i'm in|hand in|count me in|enrol|go", "신청|지원하기|보내기|등록|참가|제출|접수하기|함께하기|신청하기|가입"))
	e.text = o.of(o.in(orderTextsEn, orderTextsKo))
	o.applyPicks(e)
	for range o.n(0, 2) {
		o.limit(e)
	}
	if o.maybe(0.4) {
		o.refuseName(e)
	}
	if o.maybe(0.3) {
		o.refuseTick(e)
	}
	if o.maybe(0.3) {
		o.refuseMail(e)
	}
	if o.maybe(0.6) {
		o.Shuffle(len(o.parts), func(i, j int) { o.parts[i], o.parts[j] = o.parts[j], o.parts[i] })
	}
	o.endSaid(e)
	o.endLines(e)
	o.clears(e)
	var body, said []string
	for _, p := range o.parts {
		body, said = append(body, p.lines...), append(said, p.say)
	}
	body = append(append([]string{"app " + o.label(o.heading())}, body...), e.lines...)
	return made{request: o.request([][]string{said, nil, nil, {e.said}}), sketch: o.sketch(body), checks: o.applyChecks(e)}
}

// pick asks for one of some options, without prices.
func (o *orderForm) pick() {
	w := o.of(o.in(orderPicksEn, orderPicksKo))
	axis, opts, _ := strings.Cut(w, "=")
	if !o.fresh(axis) {
		return
	}
	all := strings.Split(opts, "/")
	kind := o.of("choice|radio")
	line, name := o.input(kind, axis, "")
	var written []string
	for _, w := range all {
		written = append(written, o.label(w))
	}
	p := &orderPart{lines: []string{line + ": " + strings.Join(written, " | ")}, unit: name, items: axis} // without prices these two are what the text names
	manner := o.of(o.in("%s: %s (drop-down)|drop-down %s with %s|choose %s: %s", "%s: %s (드롭다운)|%s 드롭다운 %s|%s 선택: %s"))
	if kind == "radio" {
		manner = o.of(o.in("%s as radio buttons: %s|radio buttons %s: %s", "%s 라디오 버튼 %s|%s(라디오): %s"))
	}
	p.say = fmt.Sprintf(manner, o.q(axis), strings.Join(all, o.of(", | / |, ")))
	p.fill = func(c *check, st *orderState) {
		k := o.IntN(len(all))
		c.choose(o.label(axis), o.label(all[k]))
		st.options[axis] = o.label(all[k])
	}
	o.add(p)
}

// applyPicks lets the text name all that was chosen, as nothing else uses it.
func (o *orderForm) applyPicks(e *orderEnd) {
	var marks []string
	for _, p := range o.parts {
		if p.items == "" {
			continue
		}
		k := fmt.Sprintf("option%d", len(marks))
		e.tokens[k], e.exprs[k] = p.items, p.unit
		marks = append(marks, "{"+k+"}")
	}
	if len(marks) == 1 {
		e.text = o.after(e.text, strings.ReplaceAll(o.of(o.in(orderTailsEn, orderTailsKo)), "{option}", marks[0]))
	} else if len(marks) > 1 {
		e.text = o.after(e.text, fmt.Sprintf(o.of(o.in("(%s, %s)|%s and %s, right?|Noted: %s / %s|%s with %s it is.|First %s, then %s.", "(%s, %s)|%s / %s 확인!|선택: %s, %s|%s 그리고 %s|%s - %s")), marks[0], marks[1]))
	}
}

// limit asks for a number and answers otherwise below or above a bound.
func (o *orderForm) limit(e *orderEnd) {
	w := o.take(o.in(orderNumbersEn, orderNumbersKo))
	if w == "" {
		return
	}
	n := float64(o.n(2, 9))
	switch w {
	case "age", "나이":
		n = float64(o.n(8, 30))
	case "height in cm", "키":
		n = float64(o.n(11, 18) * 10)
	}
	line, name := o.input("number", w, "")
	x := 0.0
	low := o.maybe(0.5)
	p := &orderPart{lines: []string{line}, say: o.q(w) + o.of(o.in(" (number)| as a number|", "(숫자)| 숫자 칸|"))}
	p.fill = func(c *check, st *orderState) {
		x = n
		if st.turn == 1 && low {
			x = n - 1
		} else if st.turn == 1 {
			x = n + 1
		} else if st.turn == 2 {
			x = n + float64(o.n(1, 3))
		}
		c.fill(o.label(w), num(x))
	}
	o.add(p)
	texts := o.in("Sorry, that does not work|Please call us|Maybe next year|We have to say no|That is outside our limits|Hmm, check that number|Not possible, sorry|Talk to us first", "죄송하지만 안 됩니다|전화 주세요|내년에 만나요|조건이 맞지 않아요|숫자를 확인해 주세요|이번에는 어려워요|먼저 상담해 주세요")
	text := o.of(texts)
	if slices.ContainsFunc(e.rules, func(r orderRule) bool { return r.text == text }) {
		text += o.in(" :(", " ㅠㅠ")
	}
	if low {
		o.refuse(e, fmt.Sprintf("%s < %s", name, num(n)), text, fmt.Sprintf(o.of(o.in("if %[1]s is under %[2]s|with %[1]s below %[2]s|if %[1]s is less than %[2]s", "%[1]s %[2]s 미만이면|%[1]s %[2]s보다 작으면|%[1]s 값이 %[2]s 미만일 때")), o.q(w), num(n)), func(*orderState) bool { return x < n })
		return
	}
	o.refuse(e, fmt.Sprintf("%s > %s", name, num(n)), text, fmt.Sprintf(o.of(o.in("if %[1]s is over %[2]s|with %[1]s above %[2]s|if %[1]s is more than %[2]s", "%[1]s %[2]s 초과면|%[1]s %[2]s보다 크면|%[1]s 값이 %[2]s 넘으면")), o.q(w), num(n)), func(*orderState) bool { return x > n })
}

// refuseMail wants an @ in the address.
func (o *orderForm) refuseMail(e *orderEnd) {
	w := o.in("mail address", "메일 주소")
	if o.used[o.in("e-mail", "이메일")] || !o.fresh(w) {
		return
	}
	line, name := o.input("text", w, "")
	p := &orderPart{lines: []string{line}, say: o.q(w)}
	p.fill = func(c *check, st *orderState) {
		st.mail = "someone.example.com"
		if st.turn != 1 {
			st.mail = "some@example.com"
		}
		c.fill(o.label(w), st.mail)
	}
	o.add(p)
	o.refuse(e, fmt.Sprintf("!has(%s, \"@\")", name), o.of(o.in("The mail address looks wrong|Where is the @?|Check your mail, please|That is no mail address", "메일 주소가 이상해요|골뱅이가 없어요|메일 주소를 확인해 주세요|올바른 메일이 아닙니다")),
		fmt.Sprintf(o.of(o.in("if %s has no @|without an @ in %s|when there is no @ in %s", "%s에 @ 없으면|%s에 @가 빠지면|%s 안에 @가 없을 때")), o.q(w)), func(st *orderState) bool { return !strings.Contains(st.mail, "@") })
}

func (o *orderForm) applyChecks(e *orderEnd) []*check {
	var list []*check
	for turn := range 3 {
		st := o.state(turn)
		if turn == 2 && slices.ContainsFunc(e.rules, func(r orderRule) bool { return strings.HasSuffix(r.cond, "== \"\"") }) {
			st.name = ""
		}
		c := newCheck([]string{"right", "refused", "third"}[turn])
		o.play(c, st)
		c.click(o.label(e.button), 1)
		if turn == 2 && e.reset != "" {
			c.click(o.label(e.reset), 1)
		}
		t := o.says(e, st)
		for i := range 2 {
			k := fmt.Sprintf("option%d", i)
			t = strings.ReplaceAll(t, "{"+k+"}", st.options[e.tokens[k]])
		}
		if turn == 2 && e.reset != "" {
			list = append(list, c.gone(t))
			continue
		}
		list = append(list, c.text(t))
	}
	return list
}
