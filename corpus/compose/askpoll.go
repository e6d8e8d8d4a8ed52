package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// An askCol is a column of a survey.
type askCol struct {
	askField
	kind    string // choice, radio, number, slider, who, why, flag
	options []string
	lo, hi  int
}

// An askRow is an answer to a survey: texts and numbers by column.
type askRow struct {
	t map[string]string
	x map[string]float64
}

// askSurvey draws a survey with stored answers.
type askSurvey struct {
	*ask
	list, add string
	cols      []*askCol
	opts      []string
	shows     []func(c *check, rows []askRow)
	perOption bool
}

func askPoll(g *gen) made {
	p := &askSurvey{ask: newAsk(g), list: g.of(g.in("answers|votes|rows|replies", "답변|응답|줄|의견")), add: g.in("Add", "추가")}
	lines := strings.Split(g.in(askPollsEn, askPollsKo), "\n")
	line := strings.Split(lines[g.IntN(len(lines))], ";")
	p.name = title(line[0])
	p.what = p.say("%[1]s survey|survey: %[1]s|poll about %[1]s|%[1]s feedback form|questionnaire for %[1]s|%[1]s poll", "%[1]s 설문|%[1]s 설문조사|%[1]s 의견 조사|%[1]s 투표|%[1]s 조사표|%[1]s 피드백", line[0])
	p.columns(line)
	p.options()
	p.results()
	for i := range 2 {
		p.check(i)
	}
	cols := make([]string, len(p.cols))
	for i, c := range p.cols {
		cols[i] = c.column()
	}
	p.in = append([]string{"list " + p.list + ": " + strings.Join(cols, ", ")}, p.opts...)
	return p.finish()
}

func (c *askCol) column() string {
	switch c.kind {
	case "choice", "radio":
		return c.decl(c.kind, "") + ": " + strings.Join(c.options, " | ")
	case "number", "slider":
		return c.decl(c.kind, fmt.Sprintf(" %d..%d", c.lo, c.hi))
	case "flag":
		return c.decl("flag", "")
	}
	return c.decl("text", "")
}

// columns draws what is asked.
func (p *askSurvey) columns(line []string) {
	options := strings.Split(line[2], "|")
	p.Shuffle(len(options), func(i, j int) { options[i], options[j] = options[j], options[i] })
	p.cols = []*askCol{{askField: p.field(line[1]), kind: p.of("radio|choice"), options: options[:p.n(2, min(4, len(options)))]}}
	kinds := []string{}
	for _, k := range []struct {
		kind string
		p    float64
	}{{"who", 0.45}, {"number", 0.65}, {"number", 0.25}, {"why", 0.5}, {"flag", 0.4}, {"choice", 0.3}} {
		if p.maybe(k.p) {
			kinds = append(kinds, k.kind)
		}
	}
	for _, k := range kinds {
		c := &askCol{kind: k}
		switch k {
		case "who":
			c.askField = p.field(p.word(p.in2("name|nickname|guest|member|voter|first name|person|colleague|neighbour|pupil", "이름|별명|회원|손님|투표자|직원|이웃|학생|참가자|닉네임")))
		case "number":
			c.askField = p.field(p.word(p.in2("stars|rating|mark|service|taste|comfort|fun|value|cleanliness|speed|mood|noise|spiciness|help|warmth|difficulty|usefulness", "별점|평점|만족도|친절도|맛|편안함|재미|가성비|청결|속도|기분|소음|매운 정도|난이도|유용함|분위기")))
			c.lo, c.hi = p.n(0, 1), p.n(4, 10)
			c.kind = p.of("number|number|slider")
		case "why":
			c.askField = p.field(p.word(p.in2("comment|reason|wish|remark|idea|suggestion|message|complaint", "한마디|이유|바라는 점|의견|아이디어|제안|남길 말|불편한 점")))
		case "flag":
			c.askField = p.field(p.word(p.in2("would come again|vegetarian|new here|can help|with children|has a car|wants news|first time|from the village|stays overnight", "다시 올게요|채식|처음 왔음|도울 수 있음|아이와 함께|차 있음|소식 받기|첫 참여|동네 주민|자고 감")))
		case "choice":
			heads, options := p.quizFields(p.in2(askAsksEn, askAsksKo), 1)
			c.askField, c.kind = p.field(heads[0]), p.of("radio|choice")
			c.options = options[0][:p.n(2, len(options[0]))]
		}
		p.cols = append(p.cols, c)
	}
	p.Shuffle(len(p.cols), func(i, j int) { p.cols[i], p.cols[j] = p.cols[j], p.cols[i] })
	var said []string
	for _, c := range p.cols {
		said = append(said, p.ask1(c))
	}
	p.parts = append(p.parts, p.say("asked are %[1]s|each one answers %[1]s|fields: %[1]s|the form has %[1]s|people fill in %[1]s|i want to ask %[1]s|questions: %[1]s|every answer has %[1]s", "묻는 것: %[1]s|칸은 %[1]s|응답마다 %[1]s|입력: %[1]s|질문은 %[1]s|%[1]s 적게|%[1]s 물어보기|폼에는 %[1]s", strings.Join(said, p.raw("; |, |, "))))
	if p.maybe(0.3) {
		p.tell("all answers are stored|keep every answer|nothing may get lost when it's closed|saved, of course", "답은 다 저장|응답은 전부 <남>|닫아도 안 없어지게|모두 저장")
	}
}

// ask1 says what a column is.
func (p *askSurvey) ask1(c *askCol) string {
	switch c.kind {
	case "radio":
		return p.say("%[1]s (radio buttons %[2]s)|%[1]s with radio buttons %[2]s|%[1]s as radio: %[2]s", "%[1]s(라디오 %[2]s)|%[1]s 라디오 버튼 %[2]s", c.said, strings.Join(c.options, p.raw("/| / |, ")))
	case "choice":
		return p.say("%[1]s (%[2]s)|%[1]s: one of %[2]s|%[1]s to choose from %[2]s", "%[1]s(%[2]s)|%[1]s: %[2]s 중 하나|%[1]s %[2]s에서 선택", c.said, strings.Join(c.options, p.raw(p.in2("/| / | or ", "/| / |, "))))
	case "number":
		return p.say("%[1]s from %[2]d to %[3]d|%[1]s (%[2]d-%[3]d)|a number %[1]s, %[2]d to %[3]d", "%[1]s %[2]d~%[3]d|%[1]s(%[2]d부터 %[3]d)|숫자 %[1]s %[2]d~%[3]d", c.said, c.lo, c.hi)
	case "slider":
		return p.say("%[1]s as a slider %[2]d to %[3]d|a slider %[1]s (%[2]d-%[3]d)", "%[1]s 슬라이더 %[2]d~%[3]d|슬라이더 %[1]s(%[2]d부터 %[3]d)", c.said, c.lo, c.hi)
	case "flag":
		return p.say("a checkbox %[1]s|a tick for %[1]s|%[1]s (yes/no tick)", "%[1]s 체크|체크박스 %[1]s|%[1]s(체크 칸)", c.said)
	}
	return p.say("%[1]s|%[1]s (text)|a text %[1]s", "%[1]s|%[1]s(글)", c.said)
}

func (p *askSurvey) col(kinds ...string) *askCol {
	var fit []*askCol
	for _, c := range p.cols {
		if slices.Contains(kinds, c.kind) {
			fit = append(fit, c)
		}
	}
	if fit == nil {
		return nil
	}
	return fit[p.IntN(len(fit))]
}

// options draws what changes the list itself.
func (p *askSurvey) options() {
	rank := map[string]string{}
	if p.maybe(0.5) {
		b := p.button("Send|Vote|Submit|Answer|Hand in|Drop it in|Count me|Post|Say so|Give it", "보내기|투표하기|제출|응답하기|남기기|참여|등록|의견 내기|끝났어요|던지기")
		p.add = b.label
		rank["add"] = "  add " + b.label
		p.tell("the button is %[1]s|button %[1]s|%[1]s sends it|one answers by pressing %[1]s", "버튼은 %[1]s|%[1]s 버튼|%[1]s 누르면 접수|버튼 이름 %[1]s", b.said)
	}
	if c := p.col("number", "slider"); c != nil && p.maybe(0.2) {
		rank["sort"] = "  sort -" + c.name
		p.tell("the highest %[1]s on top|sorted by %[1]s, falling|best %[1]s first", "%[1]s 높은 순|%[1]s 큰 것부터|정렬은 %[1]s 내림차순", c.said)
	}
	if c := p.col("choice", "radio"); c != nil && p.maybe(0.2) {
		rank["filter"] = "  filter " + c.name
		p.tell("the answers can be filtered by %[1]s|a filter for %[1]s above the list|filter by %[1]s", "%[1]s별로 걸러보기|%[1]s 필터|목록은 %[1]s(으)로 필터", c.said)
	}
	if c := p.col("number", "slider"); c != nil && p.maybe(0.2) {
		n := p.n(c.lo, c.hi-2)
		rank["red"] = fmt.Sprintf("  red %s <= %d", c.name, n)
		p.tell("red if %[1]s is %[2]d or less|mark answers with %[1]s up to %[2]d red|%[1]s %[2]d and below in red", "%[1]s %[2]d 이하는 빨갛게|%[1]s이(가) %[2]d 이하면 빨강|빨간색: %[1]s %[2]d 이하", c.said, n)
	}
	if c := p.col("who"); c != nil && p.maybe(0.35) {
		rank["unique"] = "  unique " + c.name
		p.tell("nobody votes twice: each %[1]s only once|the same %[1]s can't answer twice|one answer for each %[1]s", "%[1]s마다 한 번만|같은 %[1]s은(는) 두 번 안 됨|%[1]s 중복 금지", c.said)
	}
	if p.maybe(0.15) {
		n := p.n(9, 60)
		rank["max"] = fmt.Sprintf("  max %d", n)
		p.tell("at most %[1]d answers|not more than %[1]d answers|after %[1]d answers it's closed", "최대 %[1]d개|응답은 %[1]d개까지|%[1]d명까지만", n)
	}
	for _, k := range []string{"add", "sort", "filter", "red", "unique", "max"} {
		if rank[k] != "" {
			p.opts = append(p.opts, rank[k])
		}
	}
}

// check fills in some answers.
func (p *askSurvey) check(i int) {
	c := newCheck(fmt.Sprint("answers ", i+1))
	names := p.some(p.in2(textualFolkEn, textualFolkKo), 9)
	var rows []askRow
	n := p.n(3, 5)
	if i == 0 {
		n = p.n(2, 3)
	}
	for k := range n {
		r := askRow{map[string]string{}, map[string]float64{}}
		for _, col := range p.cols {
			p.answer(c, col, r, k, names[k])
		}
		rows = append(rows, r)
		c.click(p.add, 1)
	}
	if i == 1 && p.maybe(0.5) {
		c.reload()
	}
	for _, f := range p.shows {
		f(c, rows)
	}
	if len(c.See) == 0 {
		c.text(rows[0].t[p.cols[0].name])
	}
	p.checks = append(p.checks, c)
}

func (p *askSurvey) answer(c *check, col *askCol, r askRow, k int, name string) {
	switch col.kind {
	case "radio", "choice":
		o := col.options[p.IntN(len(col.options))]
		if k == 0 {
			o = col.options[1]
		}
		r.t[col.name] = o
		c.choose(col.label, o)
	case "number", "slider":
		x := p.n(col.lo, col.hi)
		r.x[col.name] = float64(x)
		c.fill(col.label, fmt.Sprint(x))
	case "flag":
		if p.maybe(0.5) {
			r.x[col.name] = 1
			c.tick(col.label)
		}
	case "who":
		r.t[col.name] = name
		c.fill(col.label, name)
	default:
		s := ""
		if k == 0 || p.maybe(0.7) || p.first() == col {
			s = p.of(p.in2("too cold|lovely|more bread|wider doors|why not|longer please|good soup|nice people|less noise", "추웠어요|좋았음|빵 더 주세요|문이 좁음|더 길게|국물 최고|친절해요|조용했으면")) + fmt.Sprint(" ", k+1)
		}
		r.t[col.name] = s
		c.fill(col.label, s)
	}
}

// first is the first column of text, which may have to be filled in.
func (p *askSurvey) first() *askCol {
	return p.cols[slices.IndexFunc(p.cols, func(c *askCol) bool { return c.kind == "who" || c.kind == "why" })]
}

// askFilter are the rows that fit.
func askFilter(rows []askRow, fit func(r askRow) bool) []askRow {
	return slices.DeleteFunc(slices.Clone(rows), func(r askRow) bool { return !fit(r) })
}

func askMean(rows []askRow, name string) float64 {
	x := 0.0
	for _, r := range rows {
		x += r.x[name]
	}
	return x / float64(len(rows))
}

// askRound rounds as pages do.
func askRound(x float64, digits int) float64 {
	k := math.Pow(10, float64(digits))
	return math.Floor(x*k+0.5) / k
}
