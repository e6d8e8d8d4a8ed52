package compose

import (
	"fmt"
	"slices"
	"strings"
)

const (
	viewsIntroEn = "%[1]s app|%[1]s|%[1]s|an app for %[2]s|i need an app for %[2]s|something for %[2]s|app for our %[1]s|can you make an app for %[2]s?|make me %[3]s app|could i get %[3]s app?|%[1]s app for my phone|want %[3]s app|build %[3]s thing|%[1]s, simple|little %[1]s app|help me with %[2]s|%[1]s tool|we do %[2]s on paper, make an app|need this for %[2]s|looking for %[3]s app"
	viewsChatEn  = "my sister wants %[3]s app|hi! we need an app for %[2]s|hey there, %[1]s app please|ok so i have this idea, %[1]s|mum asked me for %[3]s app|i'm tired of the spreadsheet for %[2]s|good evening, an app for %[2]s please|our neighbour wants something for %[2]s"
	viewsIntroKo = "%[1]s 앱|%[1]s|%[1]s|%[1]s 만들기|%[1]s 하나|%[1]s 필요|%[1]s 앱 필요|간단한 %[1]s|%[1]s용 앱|%[1]s 관리|우리 %[1]s 앱|폰에서 쓸 %[1]s"
	viewsChatKo  = "안녕하세요 %[1]s 앱이요|엄마가 쓰실 %[1]s|종이로 하다가 지쳐서 %[1]s 앱|엑셀이 불편해서요 %[1]s|저기 %[1]s 좀|ㅠㅠ %[1]s 앱 급해요|동생이 부탁한 %[1]s|이번 주부터 쓸 %[1]s 앱"
	viewsEndEn   = "thx|thanks!|thank you|pls|that's it|cheers|keep it saved|nothing fancy"
	viewsEndKo   = "감사합니다|부탁드려요|ㅎㅎ|고마워요|끝|저장되게|ㅠㅠ|간단하게요"
)

func (v *views) intro() string {
	en, ko := viewsIntroEn, viewsIntroKo
	if v.maybe(0.1) {
		en, ko = viewsChatEn, viewsChatKo
	}
	s := fmt.Sprintf(ledgerPick(v.gen, v.in(en, ko)), v.topic, v.topic, ledgerA(v.topic)+" "+v.topic)
	s, _, _ = strings.Cut(s, "%!(EXTRA")
	if v.ko() && v.maybe(0.5) && (strings.HasSuffix(s, v.topic) || strings.HasSuffix(s, "앱") || strings.HasSuffix(s, "하나")) {
		s += []string{" " + v.of("만들어줘|해줘|부탁해"), " " + v.of("만들어 주세요|부탁드려요|만들어주실래요"), " " + v.of("만드는거|필요함|하려고 함")}[v.manner]
	}
	return s
}

// request writes what is asked for in a drawn manner.
func (v *views) request() string {
	s := v.viewsEn
	if v.ko() {
		s = v.viewsKo
	}
	r := s()
	if v.maybe(0.1) {
		r = strings.TrimRight(r, " .") + v.raw(". |, |\n", ". |, | ") + v.of(v.in(viewsEndEn, viewsEndKo))
	}
	if !v.ko() && v.maybe(0.25) {
		r = title(r)
	}
	if v.maybe(0.05) {
		r = v.slip(r)
	}
	return askTidy.Replace(strings.NewReplacer("?:", ":", "?,", "?", "? -", "?", "?;", "?", "? /", "?").Replace(r))
}

// slip puts a typing slip into a filler word.
func (v *views) slip(s string) string {
	list := [][2]string{{" with ", " wiht "}, {" the ", " teh "}, {" and ", " adn "}, {" where ", " wher "}, {"있게", "잇게"}, {"보여", "보여어"}, {"그다음", "그담"}, {"에서", "에거"}, {"이랑", "이량"}}
	v.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	for _, x := range list {
		if strings.Contains(s, x[0]) {
			return strings.Replace(s, x[0], x[1], 1)
		}
	}
	return s
}

// all names the views in a row.
func (v *views) all() string {
	var names []string
	for _, t := range v.tabs {
		names = append(names, t.tab)
	}
	n := len(names) - 1
	if v.ko() {
		return strings.Join(names, v.raw("", ", |, |/| / |·"))
	}
	if v.maybe(0.3) {
		return strings.Join(names, v.raw(", | / | | ", ""))
	}
	return strings.Join(names[:n], ", ") + v.raw(" and | and | & |, ", "") + names[n]
}

func (v *views) tail(sep string) string {
	if len(v.extras) == 0 {
		return ""
	}
	list := slices.Clone(v.extras)
	with := v.raw(", |. |, |; |, and ", ", |. |, | / | 그리고 ")
	for i, x := range list {
		if i > 0 && with == ", and " || i == 0 && sep == ". also " {
			for _, w := range []string{"and ", "also ", "plus "} {
				x = strings.TrimPrefix(x, w)
			}
			list[i] = x
		}
	}
	return sep + strings.Join(list, with)
}

var viewsCounts = map[string][]string{"en": {"", "", "two", "three", "four", "five"}, "ko": {"", "", "두", "세", "네", "다섯"}}

func (v *views) viewsEn() string {
	t, n := v.tabs, len(v.tabs)
	last := t[n-1]
	count := viewsCounts["en"][n]
	page := v.of("tab|tab|page|view|tab")
	each := func(form, sep string) string {
		var list []string
		for i, x := range t {
			list = append(list, strings.NewReplacer("#", fmt.Sprint(i+1), "TAB", x.tab, "DO", x.verb+" "+x.has, "HAS", x.has, "ORD", []string{"first", "second", "third", "fourth"}[i]).Replace(form))
		}
		return strings.Join(list, sep)
	}
	in := v.intro()
	switch v.IntN(16) {
	case 0:
		return in + ", " + page + "s " + v.all() + ". " + each("TAB: HAS", ". ") + v.tail(". ")
	case 1:
		return in + ". on the " + t[0].tab + " " + page + " i " + t[0].verb + " " + t[0].has + v.middle(", on "+"TAB i DO") + " and " + last.tab + " shows " + last.has + v.tail(". ")
	case 2:
		return in + v.raw("\n|:\n|, "+count+" "+page+"s\n", "") + each("TAB: HAS", "\n") + v.tail("\n")
	case 3:
		return in + ": " + each("TAB where i DO", ", ") + v.tail(". ")
	case 4:
		return in + v.raw(" - |. |: ", "") + "i " + t[0].verb + " " + t[0].has + " on one " + page + " (" + t[0].tab + ")" + v.middle(", DO on the next (TAB)") + ", then " + last.tab + " with " + last.has + v.tail(". ")
	case 5:
		return in + " " + each("#) TAB: HAS", v.raw(" |\n|, ", "")) + v.tail(v.raw(". |\n", ""))
	case 6:
		return in + ", " + count + " " + page + "s. " + each("TAB = HAS", v.raw("; |. |, ", "")) + v.tail(". ")
	case 7:
		return in + ". first i " + t[0].verb + " " + t[0].has + " in " + t[0].tab + "." + v.middle(" then in TAB i DO.") + " in " + last.tab + " i want to see " + last.has + v.tail(". ")
	case 8:
		return in + " with " + count + " " + page + "s: " + each("TAB (HAS)", ", ") + v.tail(v.raw(". |, ", ""))
	case 9:
		return each("TAB "+page+" to DO", ", ") + v.tail(", ") + v.raw(". all for |. it's for |, for ", "") + v.topic
	case 10:
		return in + ". " + count + " " + page + "s please, " + v.all() + ". i " + t[0].verb + " " + t[0].has + v.middle(", then DO") + " and at the end there's " + last.has + v.tail(". ")
	case 11:
		return in + v.raw(" / |; ", "") + each("TAB - HAS", v.raw(" / |; ", "")) + v.tail(v.raw(" / |; ", ""))
	case 12:
		return in + ". " + each("the ORD "+page+", TAB, is to DO", ". ") + v.tail(". ")
	case 13:
		return in + ". " + each("in TAB i DO", ", ") + v.tail(". also ")
	case 14:
		return page + "s " + v.all() + " for " + v.topic + ": " + each("HAS", "; ") + v.tail(". ")
	}
	return in + "\n\n" + each("- TAB: DO", "\n") + v.tail("\n- ")
}

// middle says the form for each view but the first and last.
func (v *views) middle(form string) string {
	s := ""
	for _, t := range v.tabs[1 : len(v.tabs)-1] {
		s += strings.NewReplacer("TAB", t.tab, "DO", t.verb+" "+t.has, "HAS", t.has).Replace(form)
	}
	return s
}

// viewsVerbsKo are the verbs of what is done in a view: linking, and at the end in three manners.
var viewsVerbsKo = map[string][]string{
	"적기":  {"적고", "적게 해줘", "적게 해주세요", "적기"},
	"입력":  {"입력하고", "입력하게 해줘", "입력할 수 있게요", "입력"},
	"등록":  {"등록하고", "등록하게 해줘", "등록하게 해주세요", "등록"},
	"고르기": {"고르고", "고르게 해줘", "고르게 해주세요", "고르기"},
	"체크":  {"체크하고", "체크하게 해줘", "체크하게 해주세요", "체크"},
	"보기":  {"보고", "보여줘", "보여주세요", "보기"},
	"누르기": {"누르고", "누르게 해줘", "누르게 해주세요", "누르기"},
	"맞히기": {"맞히고", "맞히게 해줘", "맞히게 해주세요", "맞히기"},
	"답하기": {"답하고", "답하게 해줘", "답하게 해주세요", "답하기"},
}

func (v *views) viewsKo() string {
	n := len(v.tabs)
	count := viewsCounts["ko"][n]
	page := v.of("탭|탭|화면|페이지|탭")
	each := func(form, sep string) string {
		var list []string
		for i, x := range v.tabs {
			verb := viewsVerbsKo[x.verb]
			con := verb[0]
			if i == n-1 {
				con = verb[1+v.manner]
			}
			still := x.has
			if x.verb == "맞히기" {
				still += " 맞히기"
			}
			list = append(list, strings.NewReplacer("#", fmt.Sprint(i+1), "TAB", x.tab, "HAS DO", x.has+" "+con, "HAS", still, "ORD", []string{"첫째", "둘째", "셋째", "넷째"}[i]).Replace(form))
		}
		return strings.Join(list, sep)
	}
	in := v.intro()
	switch v.IntN(15) {
	case 0:
		return in + ". " + josa(page, "은", "는") + " " + v.all() + ". " + each("TAB에는 HAS", ", ") + v.tail(". ")
	case 1:
		return in + v.raw("", ". |, |: ") + each("TAB "+page+"에서 HAS DO", " ") + v.tail(v.raw("", ". |, |. 그리고 "))
	case 2:
		return in + v.raw("", "\n|:\n|, "+page+" "+count+" 개\n") + each("TAB: HAS", "\n") + v.tail("\n")
	case 3:
		return in + ". " + page + " " + count + " 개로 " + each("TAB(HAS)", ", ") + v.tail(". ")
	case 4:
		return in + ". 먼저 " + each("TAB에서 HAS DO", v.raw("", " 그다음 | 다음 |, ")) + v.tail(". ")
	case 5:
		return in + " " + each("#) TAB: HAS", v.raw("", " |\n|, ")) + v.tail(v.raw("", ". |\n"))
	case 6:
		return v.all() + " " + page + " 있는 " + v.topic + ". " + each("TAB에 HAS", ", ") + v.tail(". ")
	case 7:
		return in + " / " + each("TAB - HAS", " / ") + v.tail(" / ")
	case 8:
		return each("TAB에서는 HAS DO", ", ") + v.tail(", ") + v.raw("", ". |. 이런 ") + v.topic + []string{" 만들어줘", " 부탁드려요", ""}[v.manner]
	case 9:
		return in + ". " + each("ORD "+page+" TAB: HAS", ". ") + v.tail(". ")
	case 10:
		return in + "\n- " + each("TAB: HAS", "\n- ") + v.tail("\n- ")
	case 11:
		return v.topic + "인데 " + each("TAB "+page+"에 HAS DO", " ") + v.tail(". ")
	case 12:
		return in + " " + josa(page, "으로", "로") + " 나눠서 " + each("TAB(HAS)", v.raw("", ", | / ")) + v.tail(v.raw("", ". |, "))
	case 13:
		return in + ". " + page + " " + count + " 개: " + v.all() + ". " + each("HAS DO", v.raw("", " 거기서 |, | ")) + v.tail(". ")
	}
	return in + v.raw("", "; |, | - ") + each("TAB: HAS", "; ") + v.tail("; ")
}
