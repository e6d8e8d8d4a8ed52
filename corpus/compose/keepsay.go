package compose

import (
	"fmt"
	"slices"
	"strings"
)

// Beginnings. {t} is what it is called.
const (
	keepOpenEn = "{t}|{t}|{t}|{t}|{t} please|need a {t}|i need a {t}|make me a {t}|a simple {t}|my {t}|{t} for my phone|a page for my {t}|{t} app|want a {t}|small {t}|{t}, nothing fancy|i keep a {t}|a {t} i can keep up|looking for a {t}|{t} instead of my paper one|can you make a {t}|build me a {t}|our {t}|{t} for the two of us|help, i need a {t}|quick {t}"
	keepChatEn = "hi! {t} please|hello, could you make a {t}?|my sister wants a {t}|my dad needs a {t}|i'm tired of spreadsheets, so a {t}|we always lose the paper, so a {t}|for my mum: a {t}|my flatmates and i want a {t}|i always forget these things, so a {t}|hey, can i get a {t}?|the kids asked for a {t}|new year, new {t}"
	keepOpenKo = "{t}|{t}|{t}|{t}|{t} 앱|{t} 하나{end}|{t}{end}|{t} 만들기|간단한 {t}|{t} 간단하게|내 {t}|{t} 좀{end}|혼자 쓸 {t}|우리 집 {t}|{t} 필요{need}|폰으로 쓸 {t}|{t} 앱{end}|{t} 페이지|{t} 쓰고 싶{want}|{t} 적는 앱|{t} 관리"
	keepChatKo = "안녕하세요 {t} 하나 부탁드려요|엄마가 쓸 {t}인데|자꾸 까먹어서 {t} 하나 있었으면|엑셀 귀찮아서 {t}{end}|동생이 {t} 만들어 달래요|종이에 적다가 지쳐서 {t}{end}|저기 {t} 좀 만들 수 있나요|친구들이랑 쓸 {t}|올해는 꼭 쓰려고요, {t}|남편이랑 같이 쓸 {t}|맨날 잃어버려서 {t}{end}"
	keepHaveEn = "{f}|{f}|{f}|with {f}|i write {f}|i put in {f}|each one has {f}|{f} for each|just {f}|fields {f}|{f} per row|i note {f}|to fill in: {f}|rows with {f}|i type {f}|{f}, that's what i write|write down {f}|only {f}|columns {f}"
	keepHaveKo = "{f}|{f}|{f}|{f}|{f} 적고|{f} 쓰고|{f} 입력하면|{f} 적으면|{f} 넣으면|칸은 {f}|적을 건 {f}|{f} 이렇게 적고|{f}만 적음|{f} 기록하고|{f} 써 두면|항목은 {f}"
	keepWantEn = "{r}|{r}|{r}|show {r}|and {r}|i want to see {r}|then {r}|tell me {r}|{r} please|i'd like to see {r}|it should show {r}|let me see {r}|with {r}|plus {r}|{r} too|also {r}"
	keepUpEn   = "{r} on top|on top {r}|{r} at the top|above the list {r}|{r} above|at the top: {r}|up top {r}|top of the page: {r}|show {r} on top|{r} above the list"
	keepLowEn  = "{r} below|under the list {r}|below it {r}|at the bottom {r}|{r} underneath|{r} at the end"
	keepWantKo = "{r}|{r}|{r}|{r}{see}|{r}{see}|{r} 나오게|{r} 보고 싶{want}|{r} 알려{give}|그리고 {r}|{r} 보여{give}|{r} 계산|{r} 자동으로|궁금한 건 {r}"
	keepUpKo   = "위에 {r}|맨 위에 {r}|위에 {r}{see}|{r}(은)는 위에|맨 위에 {r} 보이게|목록 위에 {r}|상단에 {r}|{r} 맨 위에{see}|위쪽에 {r}"
	keepLowKo  = "아래에 {r}|밑에 {r}|아래에 {r}{see}|목록 밑에 {r}|맨 밑에 {r}|하단에 {r}"
	keepKeepEn = "remember it|keep it|saved|save it|it must still be there tomorrow|keeps everything|stays saved|don't lose it|must be saved|remembers all of it|saved on the phone"
	keepKeepKo = "저장되게|저장|껐다 켜도 남게|기억해{give}|저장도|닫아도 남아 있게|날아가면 안 됨|저장 꼭|계속 남아 있게|기록은 저장"
	keepWhyEn  = " so nothing gets lost| so we don't argue| for this year| because i never remember| for me and my brother| for the neighbours| to show my wife| so i can look it up later| for our small club| instead of the notebook| because the spreadsheet is a mess| for the weekend"
	keepWhyKo  = " (자꾸 헷갈려서)| (올해 쓸 거)| (모임에서 같이 볼 거)| (공책 대신)| (나중에 찾아보게)| (아내랑 같이)| (까먹지 않게)| (이번 달부터)| (총무라서)| (엄마 보여드리게)"
	keepByeEn  = "thx|thanks!|thank you|cheers|that's it|nothing else|ty|that's all, thanks|would be great|please and thank you"
	keepByeKo  = "부탁드려요|감사합니다|ㅎㅎ|ㅠㅠ|부탁해요|고마워요|끝|이거면 됨|잘 부탁드립니다|그거면 돼요"
)

// Ends of Korean sentences in four manners: short, casual, polite, noun-like.
var keepEnds = map[string][4]string{
	"{end}":  {"", " 만들어줘", " 만들어 주세요", " 만들고 싶음"},
	"{see}":  {"", " 보여줘", " 보여 주세요", " 나오게"},
	"{give}": {"줘", "줘", "주세요", "주기"},
	"{want}": {"음", "어", "어요", "음"},
	"{need}": {"", "해", "해요", "함"},
}

func (a *keepApp) ends(s string) string {
	for k, v := range keepEnds {
		s = strings.ReplaceAll(s, k, v[a.manner])
	}
	return s
}

// list joins words the way people do.
func (a *keepApp) join(list []string) string {
	n := len(list) - 1
	if n > 0 && a.maybe(0.45) {
		last := list[n]
		return strings.Join(list[:n], ", ") + a.raw(a.in(" and | and | and |, and | & | plus ", "하고 |, 그리고 |, |이랑 |랑 ")) + last
	}
	return strings.Join(list, a.raw(a.in(", |, |, | + | / ", ", |, |, | / |·| ")))
}

// joinKo joins with a particle that fits.
func (a *keepApp) joinKo(list []string) string {
	n := len(list) - 1
	if n == 0 {
		return list[0]
	}
	head := strings.Join(list[:n], ", ")
	if strings.HasSuffix(head, ")") || strings.HasSuffix(head, "도") || strings.HasSuffix(head, "지") && a.maybe(0.5) {
		return head + a.raw(", |, | / ") + list[n]
	}
	switch a.n(0, 7) {
	case 0:
		return josa(head, "이랑", "랑") + " " + list[n]
	case 1:
		return head + "하고 " + list[n]
	case 2:
		return josa(head, "과", "와") + " " + list[n]
	case 3:
		return strings.Join(list, " / ")
	case 4:
		return head + ", 그리고 " + list[n]
	}
	return strings.Join(list, ", ")
}

func (a *keepApp) words(list []string) string {
	if a.ko() {
		return a.joinKo(list)
	}
	return a.join(list)
}

// fields is what the rows hold; sometimes the thing itself is named apart.
func (a *keepApp) fields() string {
	var asks []string
	for _, c := range a.cols {
		if c.expr == "" {
			asks = append(asks, c.ask)
		}
	}
	if i := slices.Index(asks, a.main.ask); !a.ko() && len(asks) > 2 && a.maybe(0.12) {
		rest := slices.Delete(slices.Clone(asks), i, i+1)
		return fmt.Sprintf(a.of("for each %s %s|per %s: %s|for every %s i write %s"), a.main.word, a.words(rest)) + "|"
	}
	return a.words(asks)
}

func (a *keepApp) request() string {
	open, chat := a.of(a.in(keepOpenEn, keepOpenKo)), a.maybe(0.1)
	if chat {
		open = a.of(a.in(keepChatEn, keepChatKo))
	}
	open = strings.ReplaceAll(a.ends(a.one(open)), "{t}", a.topic)
	if !a.ko() {
		open = keepArticle(open)
	}
	switch {
	case !chat && a.maybe(0.06): // nothing but what is in it
		open = ""
		a.topic = a.in(keepMany(a.main.word), a.main.word+" 기록")
	case !chat && a.maybe(0.07):
		open += a.raw(a.in(keepWhyEn, keepWhyKo))
	}
	have := a.fields()
	if s, ok := strings.CutSuffix(have, "|"); ok {
		have = s
	} else {
		have = strings.Replace(a.of(a.in(keepHaveEn, keepHaveKo)), "{f}", have, 1)
	}
	if strings.HasSuffix(have, "면") || strings.HasSuffix(have, "고") {
		have += "\x01"
	}
	parts := []string{have}
	if a.rule != "" {
		parts = append(parts, a.rule)
	}
	if want := a.wanted(); want != "" && a.rule == "" && a.maybe(0.12) { // what is wanted first
		parts = []string{want, strings.TrimSuffix(a.fields(), "|")}
	} else {
		parts = append(parts, want)
	}
	rest := slices.Clone(a.asks)
	a.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	parts = append(parts, rest...)
	if a.maybe(0.3) {
		parts = append(parts, a.ends(a.of(a.in(keepKeepEn, keepKeepKo))))
	}
	if a.maybe(0.1) && !chat {
		parts = append(parts, a.of(a.in(keepByeEn, keepByeKo)))
	}
	return a.slip(a.weave(open, parts))
}

// one makes a plural topic fit where one thing is named.
func (a *keepApp) one(s string) string {
	if a.ko() || !a.plural {
		return s
	}
	for _, w := range []string{"a", "small", "simple", "quick", "new", "so a", "wants a"} {
		if strings.Contains(" "+s, " "+w+" {t}") {
			return strings.Replace(s, "{t}", "{t} "+a.of("list|app|page|sheet"), 1)
		}
	}
	return s
}

func (a *keepApp) wanted() string {
	var asks []string
	for _, r := range a.results {
		if r.ask != "" {
			asks = append(asks, r.ask)
		}
	}
	if len(asks) == 0 {
		a.above = false
		return ""
	}
	a.above = a.maybe(0.35)
	en, ko := keepWantEn, keepWantKo
	switch {
	case a.above:
		en, ko = keepUpEn, keepUpKo
	case a.maybe(0.15):
		en, ko = keepLowEn, keepLowKo
	}
	r := a.words(asks)
	w := a.of(a.in(en, ko))
	w = strings.ReplaceAll(w, "{r}(은)는", josa(r, "은", "는"))
	return a.ends(strings.Replace(w, "{r}", r, 1))
}

// weave puts the parts together in one of many forms.
func (a *keepApp) weave(open string, parts []string) string {
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	if open == "" {
		s := strings.Join(parts, a.raw(". |, |; |\n|. "))
		if a.maybe(0.2) {
			s = a.cap(s)
		}
		return s
	}
	switch a.n(0, 9) {
	case 0:
		return open + ": " + strings.Join(parts, ", ")
	case 1:
		return open + ". " + strings.Join(parts, ". ")
	case 2:
		return open + " - " + strings.Join(parts, "; ")
	case 3:
		return open + "\n" + strings.Join(parts, "\n")
	case 4:
		return open + ", " + strings.Join(parts, ", ")
	case 5:
		for i := range parts {
			parts[i] = a.cap(parts[i])
		}
		return a.cap(open) + ". " + strings.Join(parts, ". ") + "."
	case 6:
		return open + " (" + parts[0] + "). " + strings.Join(parts[1:], ", ")
	case 7:
		return strings.Join(parts, ". ") + ". " + a.raw(a.in("it's for my @|that's for the @|(@)|all for the @|@, that is|that's my @", "@ 용도|@에 쓸 거|이걸로 @|(@)|@ 만들려고")) + "\x00"
	}
	s := open + a.raw(". |: |, | - ") + parts[0]
	for _, p := range parts[1:] {
		s += a.raw(", |. |. |; |, ") + p
	}
	return s
}

// slip puts the topic in where it is named last, and now and then a typing mistake.
func (a *keepApp) slip(s string) string {
	if t, ok := strings.CutSuffix(s, "\x00"); ok {
		s = strings.Replace(t, "@", a.topic, 1)
	}
	s = strings.NewReplacer("\x01. ", " ", "\x01; ", " ", "\x01, ", a.raw(" |, "), "\x01", "").Replace(s)
	s = strings.NewReplacer("?.", "?", "?,", "?", "!.", "!", "..", ".", ". .", ".", "?:", "?", "? -", "?", "!:", "!").Replace(s)
	if !a.maybe(0.06) {
		return s
	}
	list := [][2]string{{"please", "plese"}, {"total", "totl"}, {"average", "avrage"}, {"different", "diffrent"}, {"remember", "rember"}, {"below", "bellow"}, {"number of", "nubmer of"}, {"the ", "teh "}, {"with ", "wiht "}}
	if a.ko() {
		list = [][2]string{{"만들어", "만드러"}, {"주세요", "주세여"}, {"그리고", "그리구"}, {"되게", "돼게"}, {"보여", "보야"}, {"얼마인지", "얼만지"}, {"저장", "저쟝"}}
	}
	a.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	for _, w := range list {
		if strings.Contains(s, w[0]) {
			return strings.Replace(s, w[0], w[1], 1)
		}
	}
	return s
}

// keepArticle makes “a” “an” before a vowel.
func keepArticle(s string) string {
	for _, v := range "aeio" {
		s = strings.ReplaceAll(s, " a "+string(v), " an "+string(v))
		if strings.HasPrefix(s, "a "+string(v)) {
			s = "an" + s[1:]
		}
	}
	return strings.NewReplacer(" an one", " a one", " an eu", " a eu").Replace(s)
}
