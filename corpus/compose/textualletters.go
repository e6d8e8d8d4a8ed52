package compose

import (
	"fmt"
	"slices"
	"strings"
)

// Sentences filled in from fields, own codes, and names made from given lists.
func init() {
	register("compose-textual-letter", 1, textualLetter)
	register("compose-textual-code", 2, func(g *gen) made {
		switch g.n(0, 2) {
		case 0:
			return textualTranslate(g)
		case 1:
			return textualAlphabet(g)
		}
		return textualNameMaker(g)
	})
}

// A textualSlot is a field of a letter: its label, its name in the sketch, what it may hold.
type textualSlot struct {
	label, name string
	number      bool
	values      string
}

// textualSlots fills the places of a template: <role> becomes a field, the same role twice the same field.
func textualSlots(g *gen, template string, have map[string]*textualSlot, order *[]*textualSlot) (asked, said string) {
	asked, said = template, template
	for {
		_, rest, ok := strings.Cut(asked, "<")
		if !ok {
			return asked, said
		}
		role, _, _ := strings.Cut(rest, ">")
		s := have[role]
		if s == nil {
			s = textualSlotOf(g, role, *order)
			have[role] = s
			*order = append(*order, s)
		}
		asked = strings.ReplaceAll(asked, "<"+role+">", "["+s.label+"]")
		said = strings.ReplaceAll(said, "<"+role+">", "{"+s.name+"}")
	}
}

// textualSlotOf draws a field for a role that no other field is called by.
func textualSlotOf(g *gen, role string, others []*textualSlot) *textualSlot {
	labels := map[string]string{
		"who":    g.in("name|friend|guest|neighbour|teacher|customer|aunt|boss|captain|cousin|doctor|reader|winner|pen pal|first name|student|client|landlord", "이름|친구|손님|이웃|선생님|고객|이모|사장님|선장|사촌|의사|독자|우승자|받는 사람|학생|회원|주인|후배"),
		"thing":  g.in("gift|book|cake|parcel|bicycle|scarf|key|report|ladder|ticket|lamp|teapot|item|product|coat|drum|recipe|package", "선물|책|케이크|소포|자전거|목도리|열쇠|보고서|사다리|입장권|등|찻주전자|물건|상품|외투|북|요리법|꾸러미"),
		"place":  g.in("place|town|room|harbour|station|city|garden|hall|cafe|village|island|office|school|beach", "장소|마을|방|항구|역|도시|정원|강당|카페|동네|섬|사무실|학교|바닷가"),
		"when":   g.in("day|weekday|deadline|evening|date of visit|moment|season|meeting day", "요일|날|마감일|시간대|방문일|때|계절|모임 날"),
		"count":  g.in("count|number of chairs|pieces|how many|guests|pages|bottles|amount|portions", "개수|의자 수|조각 수|몇 개|손님 수|쪽수|병 수|수량|인분"),
		"sender": g.in("sender|my name|from|signature|author|host|club|family", "보내는 사람|내 이름|서명|글쓴이|주최자|동아리|가족|발신인"),
		"word":   g.in("adjective|mood|colour|feeling|flavour|weather|sound|smell", "형용사|기분|색|느낌|맛|날씨|소리|냄새"),
	}
	values := map[string]string{
		"who": g.in(textualFolkEn, textualFolkKo), "thing": g.in("lantern|blue kite|old map|pear tart|tin drum|wool hat", "등불|파란 연|낡은 지도|배 타르트|양철북|털모자"),
		"place": g.in("Bergen|the attic|Porto|platform 9|the old mill", "강릉|다락방|통영|9번 승강장|낡은 방앗간"), "when": g.in("Monday|Friday night|May 3|noon", "월요일|금요일 밤|5월 3일|정오"),
		"sender": g.in(textualFolkEn, textualFolkKo), "word": g.in("salty|bright green|sleepy|windy|loud", "짭짤한|연두색|졸린|바람 부는|시끄러운"),
	}
	label := ""
	for used := true; used; {
		label = g.of(labels[role])
		used = slices.ContainsFunc(others, func(s *textualSlot) bool { return s.label == label })
	}
	// A label is the name itself, so that [pen pal] of the request is {pen_pal}.
	name := strings.ReplaceAll(label, " ", "_")
	if slices.Contains(textualTaken, name) {
		name = string(name[0])
	}
	return &textualSlot{label: label, name: name, number: role == "count", values: values[role]}
}

// textualTaken are words that mean something else in a sketch.
var textualTaken = []string{"day", "count", "weekday", "from", "text", "number", "key", "sound", "label"}

func (s *textualSlot) line(g *gen) string {
	word := "text "
	if s.number {
		word = "number "
	}
	if len(s.name) > 1 {
		return word + s.name
	}
	return word + s.name + " " + s.shown(g)
}

func (s *textualSlot) shown(g *gen) string {
	if g.ko() {
		return s.label
	}
	return title(s.label)
}

// textualLetter is a letter of one to four lines with fields in it.
func textualLetter(g *gen) made {
	var tpl []string
	if g.maybe(0.7) {
		tpl = append(tpl, g.of(g.in(textualGreetEn, textualGreetKo)))
	}
	tpl = append(tpl, g.some(g.in(textualBodyEn, textualBodyKo), g.textualPair(1, 1, 2, 2, 3))...)
	if g.maybe(0.45) {
		tpl = append(tpl, g.of(g.in(textualCloseEn, textualCloseKo)))
	}
	have, order := map[string]*textualSlot{}, []*textualSlot{}
	oneLine := len(tpl) > 1 && !strings.HasSuffix(tpl[0], ",") && g.maybe(0.5)
	if oneLine {
		tpl = []string{strings.Join(tpl, " ")}
	}
	var asked, said []string
	for _, t := range tpl {
		a, s := textualSlots(g, t, have, &order)
		asked, said = append(asked, a), append(said, s)
	}
	sk := []string{"app " + g.in("Message maker", "문구 채우기")}
	var labels []string
	fields := slices.Clone(order)
	if g.maybe(0.4) {
		g.Shuffle(len(fields), func(i, j int) { fields[i], fields[j] = fields[j], fields[i] })
	}
	for _, f := range fields {
		l := f.label
		if f.number {
			l += g.of(g.in(" (number)", " (숫자)"))
			l = strings.Replace(l, "(", " (", 1)
			l = strings.Join(strings.Fields(l), " ")
		}
		labels = append(labels, l)
		sk = append(sk, f.line(g))
	}
	var extra, tail []string
	var tick, ticked string
	if g.maybe(0.3) {
		tick = g.of(g.in("In a hurry|With a joke|Birthday|Formal|Reply wanted|Late again|With love|It rains|Secret|Bring snacks", "급함|농담 추가|생일|정중하게|답장 필요|또 지각|사랑 담아|비 옴|비밀|간식 지참"))
		ticked = g.of(g.in("Hurry up, please!|P.S. Why did the owl blink?|Happy birthday to you!|Yours faithfully.|Write back soon.|Sorry that I am late.|Big hug!|Take an umbrella.|Burn this note.|Bring something sweet.", "서둘러 주세요!|추신: 부엉이도 웃어요.|생일 축하해요!|삼가 올립니다.|답장 기다릴게요.|늦어서 미안해요.|꼭 안아 줄게요!|우산 챙기세요.|읽고 태우세요.|달콤한 것도 가져와요."))
		extra = append(extra, fmt.Sprintf(g.of(g.in(`a checkbox "%s" that adds the line "%s"|with "%s" ticked there is also "%s" at the end|tick box "%s": then "%s" comes below`, `"%s" 체크하면 끝에 "%s" 추가|체크박스 "%s" 켜면 아래에 "%s"|"%s" 체크 칸, 켜면 "%s"도 나오게`)), tick, ticked))
		name := g.in("more", "추가")
		sk = append(sk, "check "+name+" "+tick)
		tail = append(tail, "if "+name+": say "+ticked)
	}
	for _, s := range said {
		sk = append(sk, "say "+s)
	}
	// A number may bring a further line.
	many, limit, warn := (*textualSlot)(nil), g.n(3, 30), ""
	if i := slices.IndexFunc(order, func(s *textualSlot) bool { return s.number }); i >= 0 && g.maybe(0.5) {
		many, warn = order[i], textualWarn(g)
		when := fmt.Sprintf(g.in(textualIf(g)+"[%s] is over %d", "[%s] 값이 %d보다 크면"), many.label, limit)
		extra = append(extra, textualRule(g, when, warn))
		tail = append(tail, fmt.Sprintf("if %s > %d: say %s", many.name, limit, warn))
	}
	sk = append(sk, tail...)
	var checks []*check
	for i := range 2 {
		c := newCheck(fmt.Sprint("letter ", i+1))
		var old []string
		for _, f := range order {
			v := ""
			if f.number {
				x := g.n(2, 60)
				v = fmt.Sprint(x)
				if f == many {
					defer func() {
						if x > limit {
							c.text(warn)
						} else {
							c.gone(warn)
						}
					}()
				}
			} else {
				v = g.of(f.values)
			}
			c.fill(f.shown(g), v)
			old = append(old, "["+f.label+"]", v)
		}
		for _, a := range asked {
			c.text(strings.NewReplacer(old...).Replace(a))
		}
		if tick != "" && i == 0 {
			c.tick(tick).text(ticked)
		} else if tick != "" {
			c.gone(ticked)
		}
		checks = append(checks, c)
	}
	return made{textualAskLetter(g, labels, asked, extra), lines(sk...), checks}
}

// textualAskLetter asks for a letter; the fields are named, or seen from the brackets.
func textualAskLetter(g *gen, labels, asked, extra []string) string {
	q := make([]string, len(asked))
	for i, a := range asked {
		q[i] = `"` + a + `"`
	}
	text := q[0]
	if len(q) > 1 {
		text = fmt.Sprintf(g.of(g.in("%d lines: %s|these %d lines below each other: %s|each on a line of its own (%d lines): %s", "%d줄로 %s|한 줄씩 모두 %d줄: %s|줄 %d개: %s")), len(q), strings.Join(q, " / "))
	}
	s := fmt.Sprintf(g.of(g.in(
		"fields %[1]s. below it says %[2]s|i fill in %[1]s and get %[2]s|boxes for %[1]s; the page writes %[2]s|from %[1]s make %[2]s|it should write %[2]s, the fields are %[1]s|text with blanks: %[2]s. what i type: %[1]s|%[1]s -> %[2]s|"+
			"template %[2]s with inputs for %[1]s|write for me %[2]s (fields: %[1]s)|i enter %[1]s, the result reads %[2]s",
		"%[1]s 넣으면 %[2]s 나오게|칸: %[1]s. 문구: %[2]s|%[1]s 적으면 %[2]s 만들어 주는 앱|%[2]s 라고 채워줘, 입력은 %[1]s|빈칸 채우기: %[2]s. 내가 쓰는 건 %[1]s|%[1]s → %[2]s|%[2]s 틀에 %[1]s 넣는거|%[1]s 입력받아서 %[2]s 보여주세요|"+
			"양식 %[2]s, 칸은 %[1]s 순서로|%[1]s 쓰면 아래에 %[2]s")), strings.Join(labels, ", "), text)
	for _, e := range extra {
		s += textualRaw(g, ". |; ") + e
	}
	open := textualRaw(g, g.in("||||hi, |hello! |please: |for grandma. |card writer: |for our newsletter. |mail helper. ", "||||안녕하세요. |카드 문구 앱: |단톡방용. |할머니 드릴 거: |문자 보내기용. |부탁드려요. "))
	end := textualRaw(g, g.in("||||. thanks|. thats all|. please", "||||. 감사합니다|. 고마워|. 끝"))
	return open + s + end
}

// textualTranslate changes word for word with a small dictionary.
func textualTranslate(g *gen) made {
	n := g.n(3, 7)
	from := g.some(g.in(textualWordsEn, textualWordsKo), n)
	to := g.some(g.in(textualOddEn, textualOddKo), n)
	var pairs []string
	sign := textualRaw(g, "=| = | -> |→|: ")
	for i := range from {
		pairs = append(pairs, from[i]+sign+to[i])
	}
	lang := g.of(g.in("goblin|moon|robot|dolphin|elf|family|attic|pirate|owl|secret|dwarf|garden", "도깨비|달나라|로봇|돌고래|요정|우리집|다락방|해적|부엉이|비밀|난쟁이|정원")) + g.in(" language", "말")
	noun := g.of(g.in("sentence|message|text|note|phrase", "문장|메시지|글|쪽지|말"))
	label, v := noun, "t"
	if g.ko() {
		v = noun
	} else {
		label = title(noun)
	}
	res := lang
	if !g.ko() {
		res = title(lang)
	}
	expr := fmt.Sprintf(`join(map(words(%s), has(from, it) ? to[indexOf(from, it)] : it), " ")`, v)
	a, b := "from", "to"
	if g.ko() {
		a, b = "낱말", "뜻"
		expr = fmt.Sprintf(`join(map(words(%s), has(낱말, it) ? 뜻[indexOf(낱말, it)] : it), " ")`, v)
	}
	decl := "text t " + label
	if g.ko() {
		decl = "text " + v
	}
	sk := []string{"app " + res, decl, fmt.Sprintf(`let %s = split("%s")`, a, strings.Join(from, ", ")), fmt.Sprintf(`let %s = split("%s")`, b, strings.Join(to, ", ")), "show " + res + " = " + expr}
	known := g.maybe(0.4)
	knownLabel := g.in("Known words", "아는 단어")
	if known {
		sk = append(sk, fmt.Sprintf("show %s = count(words(%s), has(%s, it))", knownLabel, v, a))
	}
	extra := []string{fmt.Sprintf(g.of(g.in("dictionary: %s. other words stay|%s; words not in there stay as they are|the words are %s, all others stay the same", "사전은 %s. 다른 단어는 그대로|%s, 없는 단어는 그대로 두기|단어장: %s. 나머지는 안 바뀜")), strings.Join(pairs, ", "))}
	if known {
		extra = append(extra, fmt.Sprintf(g.of(g.in(`also "%s": how many of the words are in it|count as "%s" the words that the dictionary has`, `"%s": 사전에 있는 단어가 몇 개인지|사전에 있는 단어 수도 "%s"로`)), knownLabel))
	}
	var checks []*check
	for i := range 2 {
		in := append(g.some(strings.Join(from, "|"), 2+i), g.some(g.in("and|with|under|the|my", "그리고|또|아주|나의|함께"), 2)...)
		var out []string
		for _, w := range in {
			if k := slices.Index(from, w); k >= 0 {
				w = to[k]
			}
			out = append(out, w)
		}
		c := newCheck(fmt.Sprint("words ", i+1)).fill(label, strings.Join(in, " ")).text(strings.Join(out, " "))
		if known {
			c.number(float64(2 + i))
		}
		checks = append(checks, c)
	}
	in, out := noun, g.in("everything word for word in "+lang, josa(lang, "으로", "로")+" 한 단어씩 바꾼 것")
	out += fmt.Sprintf(` ("%s")`, res)
	if !g.ko() {
		in = textualArticle(g, noun)
	}
	return made{textualAsk(g, []string{in}, []string{out}, extra), lines(sk...), checks}
}

// textualAlphabet changes letters by an own table, of a few letters or all.
func textualAlphabet(g *gen) made {
	var from, to []string
	if g.maybe(0.3) && !g.ko() {
		from = strings.Split("abcdefghijklmnopqrstuvwxyz", "")
		to = g.some(strings.Join(from, "|"), 26)
	} else {
		n := g.n(3, 9)
		from = g.some(g.in("a|b|c|d|e|f|g|h|i|k|l|m|n|o|p|r|s|t|u|w", "가|나|다|라|마|바|사|아|자|하|고|도|이|리|기|지|어|우"), n)
		to = g.some("4|3|1|0|7|9|★|♥|♠|●|▲|☀|☂|♪|✿|@|#|%|&|+|!|?|8|2", n)
	}
	noun := g.of(g.in("message|secret|word|note|plan|diary line|order|whisper|code text", "메시지|비밀|단어|쪽지|계획|일기|명령|속삭임|문장"))
	label, v := noun, "t"
	if g.ko() {
		v = noun
	} else {
		label = title(noun)
	}
	res := g.of(g.in("Coded|In code|Hidden|Spy text|Encoded|Scrambled|Cipher", "암호|암호문|숨긴 글|첩보 글|바꾼 글|비밀 글"))
	f, t := strings.Join(from, ""), strings.Join(to, "")
	var how string
	var pairs []string
	for i := range from {
		pairs = append(pairs, from[i]+"="+to[i])
	}
	if len(from) == 26 {
		how = fmt.Sprintf(g.of("instead of %[1]s it takes %[2]s|alphabet: %[1]s becomes %[2]s|my alphabet for %[1]s is %[2]s"), f, t)
	} else {
		how = fmt.Sprintf(g.of(g.in("the table: %s|%s|swap %s", "바꾸는 표: %s|%s|규칙은 %s")), strings.Join(pairs, g.of(", |; ")+" "))
	}
	how += textualRaw(g, g.in("; first all in small letters, the rest stays| (everything in small letters, other signs stay)", ", 나머지는 그대로| (다른 글자는 그대로)"))
	decl, src := "text t "+label, "lower(t)"
	a, b := "from", "to"
	if g.ko() {
		decl, src, a, b = "text "+v, v, "원래", "새"
	}
	sk := []string{"app " + g.in("Secret "+noun, "비밀 "+noun), decl, fmt.Sprintf(`let %s = chars("%s")`, a, f), fmt.Sprintf(`let %s = chars("%s")`, b, t),
		fmt.Sprintf(`show %s = join(map(chars(%s), has(%s, it) ? %s[indexOf(%s, it)] : it), "")`, res, src, a, b, a)}
	if g.ko() && noun == "비밀" {
		sk[0] = "app 비밀 글자"
	}
	extra := []string{how}
	if g.maybe(0.35) {
		btn := g.of(g.in("Copy|Take along|To clipboard|Grab it", "복사|가져가기|베끼기"))
		extra = append(extra, fmt.Sprintf(g.of(g.in(`button "%s" copies the result|a button "%s" to copy it`, `"%s" 버튼은 결과 복사|결과 복사하는 "%s" 버튼`)), btn))
		x := strings.SplitN(sk[4], " = ", 2)[1]
		sk[4] = "let " + g.in("out", "결과") + " = " + x
		sk = append(sk, "show "+res+" = "+g.in("out", "결과"), "button "+btn+": copy("+g.in("out", "결과")+")")
	}
	var checks []*check
	for i := range 2 {
		in := strings.Join(g.some(g.in(textualWordsEn, textualWordsKo), 2+i), " ") + " " + from[0] + from[1]
		var old []string
		for k := range from {
			old = append(old, from[k], to[k])
		}
		checks = append(checks, newCheck(fmt.Sprint("code ", i+1)).fill(label, in).text(strings.NewReplacer(old...).Replace(in)))
	}
	in, out := noun, g.in("the text in my own secret code", "내가 만든 암호로 바꾼 것")
	out += fmt.Sprintf(` ("%s")`, res)
	if !g.ko() {
		in = textualArticle(g, noun)
	}
	return made{textualAsk(g, []string{in}, []string{out}, extra), lines(sk...), checks}
}

// textualNameMaker puts names together from two given lists, by chance.
func textualNameMaker(g *gen) made {
	first := g.some(g.in("Rusty|Golden|Silent|Brave|Tiny|Velvet|Mad|Lucky|Salty|Blue|Hollow|Merry|Crooked|Royal|Frosty|Sleepy|Wild|Humble", "녹슨|황금|조용한|용감한|작은|벨벳|엉뚱한|행운의|짭짤한|푸른|텅 빈|즐거운|삐딱한|왕실|서리|졸린|거친|소박한"), g.n(3, 6))
	second := g.some(g.in("Otter|Anchor|Spoon|Falcon|Barrel|Lantern|Turnip|Comet|Boot|Badger|Kettle|Harp|Pickle|Wagon|Moth|Tower|Goose|Bell", "수달|닻|숟가락|매|술통|등불|순무|혜성|장화|오소리|주전자|하프|오이지|마차|나방|탑|거위|종"), g.n(3, 6))
	what := g.of(g.in("band name|inn name|pirate name|team name|ship name|cafe name|spell name|horse name|racing name|beer name|wrestler name|dragon name|shop name|planet name|yarn shade", "밴드 이름|여관 이름|해적 이름|팀 이름|배 이름|카페 이름|주문 이름|말 이름|별명|맥주 이름|레슬러 이름|용 이름|가게 이름|행성 이름|물감 이름"))
	btn := g.of(g.in("New name|Invent|Another|Make one|Spin|Surprise|Next|Name it|Give me one|Roll", "새 이름|짓기|하나 더|만들기|돌리기|두구두구|다음|이름 줘|뽑기|지어줘"))
	v := g.in("x", "이름")
	between := textualRaw(g, " | |-| & | of the | der ")
	if g.ko() {
		between = textualRaw(g, " | |-| & |의 ")
	}
	front, fronted := "", ""
	if g.maybe(0.35) {
		front = g.of(g.in("The|Captain|Old|Sir|Doctor|Chez|Planet|Saint", "더|선장|옛|대장|박사|우주|전설의"))
		fronted = `"` + front + ` " + `
		front += " "
	}
	tail, tailed := "", ""
	lo, hi := g.n(1, 9), g.n(20, 99)
	if g.maybe(0.3) {
		tail, tailed = fmt.Sprintf(g.in("a number from %d to %d", "%d부터 %d까지의 수"), lo, hi), fmt.Sprintf(` + " " + random(%d, %d)`, lo, hi)
	}
	join := fmt.Sprintf(`%spick(split("%s")) + "%s" + pick(split("%s"))%s`, fronted, strings.Join(first, ", "), between, strings.Join(second, ", "), tailed)
	sk := []string{"app " + g.in(title(what)+" maker", what+" 짓기"), `var ` + v + ` = ""`, "big " + v}
	action := v + " = " + join
	counted := ""
	if g.maybe(0.35) {
		counted = g.of(g.in("Made so far|Names made|Tries", "지은 횟수|지금까지|만든 개수"))
		sk = append(sk, "var n = 0", "show "+counted+" = n")
		action += "; n += 1"
	}
	sk = append(sk, "button "+btn+": "+action)
	var texts []string
	for _, a := range first {
		for _, b := range second {
			texts = append(texts, front+a+between+b)
		}
	}
	var checks []*check
	for i := range 2 {
		c := newCheck(fmt.Sprint("made ", i+1)).click(btn, 1+2*i).text("")
		c.See[0].Texts = texts
		if counted != "" {
			c.number(float64(1 + 2*i))
		}
		checks = append(checks, c)
	}
	middle := fmt.Sprintf(g.in(`"%s" between them`, `사이에 "%s"`), between)
	switch between {
	case " ":
		middle = g.of(g.in("a space between|one space in the middle", "사이에 한 칸|한 칸 띄어서"))
	case "":
		middle = g.of(g.in("written together|nothing in between", "붙여 써서|사이 없이"))
	}
	parts := []string{fmt.Sprintf(g.of(g.in("first word from %s; second word from %s|one of %s followed by one of %s|random from (%s) and then from (%s)", "앞말은 %s 중에, 뒷말은 %s 중에|%s 가운데 하나와 %s 가운데 하나|앞: %s. 뒤: %s")), strings.Join(first, ", "), strings.Join(second, ", ")), middle}
	if front != "" {
		parts = append(parts, fmt.Sprintf(g.of(g.in(`always "%s" and a space before it|"%s" with a space in front`, `맨 앞에는 늘 "%s" 쓰고 한 칸|앞에 "%s" 붙이고 한 칸`)), strings.TrimSpace(front)))
	}
	if tail != "" {
		parts = append(parts, g.in("at the end a space and ", "맨 뒤에 한 칸 띄고 ")+tail)
	}
	if counted != "" {
		parts = append(parts, fmt.Sprintf(g.of(g.in(`count them as "%s"|"%s" shows how many were made`, `"%s"에 몇 번 눌렀는지|몇 개 만들었는지 "%s"`)), counted))
	}
	head := fmt.Sprintf(g.of(g.in(`%s maker with the button "%s"|a button "%[2]s" gives a %[1]s|%s generator, button "%s"|i need a random %s when i press "%s"|press "%[2]s" -> %[1]s in big`, `%s 짓는 앱, 버튼은 "%s"|"%[2]s" 누르면 %[1]s 나오게|%s 생성기 (버튼 "%s")|%s 무작위로, "%s" 버튼|버튼 "%[2]s" → %[1]s 크게 보여줘`)), what, btn)
	open := textualRaw(g, g.in("|||hi! |for my novel. |please: |game night: ", "|||안녕하세요. |소설 쓰는데 |게임용. |부탁해요: "))
	end := textualRaw(g, g.in("|||. thanks|. thats it", "|||. 고마워요|. 끝"))
	return made{open + head + ": " + strings.Join(parts, g.of(".|;|,")+" ") + end, lines(sk...), checks}
}
