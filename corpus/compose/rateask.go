package compose

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// amount writes a number of the request.
func (p *rateApp) amount(x float64, money bool) string {
	s := num(x)
	if p.lang == 0 {
		if money && x != math.Trunc(x) {
			s = fmt.Sprintf("%.2f", x)
		}
		if money && p.cur != "" {
			p.stated = true
			return p.cur + s
		}
		return s
	}
	if !money {
		return s
	}
	if x >= 10000 && math.Mod(x, 1000) == 0 && p.g.maybe(0.4) {
		s = num(math.Floor(x/10000)) + "만"
		if rest := math.Mod(x, 10000); rest > 0 {
			s += num(rest/1000) + "천"
		}
		return s + "원"
	}
	if p.g.maybe(0.3) {
		return rateComma(x) + "원"
	}
	return s + "원"
}

// rateComma separates the thousands.
func rateComma(x float64) string {
	s := num(x)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// unitSaid is a result's unit after a number.
func (p *rateApp) unitSaid(r *rateRes) string {
	if !strings.HasPrefix(r.unit, ".") {
		return ""
	}
	_, u, _ := strings.Cut(r.unit, " ")
	if u == "" || u == "%" || u == "°" {
		return u
	}
	return " " + u
}

// said is how the request calls a field.
func (p *rateApp) said(f *rateField) string {
	s := f.label(p.lang)
	if p.lang == 0 {
		s = strings.ToLower(s[:1]) + s[1:]
		if strings.HasPrefix(f.say, strings.ToUpper(f.say[:1])) {
			s = f.label(p.lang)
		}
		if s != f.say && p.g.maybe(0.6) {
			s = f.say + " in " + f.unit
		}
	} else if s != f.say && p.g.maybe(0.2) {
		s = f.say + " " + f.unit
	}
	if f.opts != nil {
		s += p.offered(f)
	}
	if f.starts {
		v := p.amount(f.value, f.in.unit == "$")
		switch f.in.unit {
		case "t":
			v = knownClock(f.value)
		case "d":
			return s + ledgerPick(p.g, p.g.in(" (today by default)| (starts as today)", " (기본은 오늘)| (처음엔 오늘)"))
		}
		s += " (" + ledgerPick(p.g, p.g.in("usually |normally |starts at |", "보통 |기본 |처음엔 ")) + v + ")"
	}
	return s
}

func (p *rateApp) offered(f *rateField) string {
	var list []string
	for i, o := range f.opts {
		list = append(list, o+" "+p.amount(f.vals[i], f.in.unit == "$"))
	}
	if p.lang == 1 {
		return " (" + strings.Join(list, ledgerPick(p.g, ", |/| / ")) + ")"
	}
	if p.g.maybe(0.5) {
		return " (" + strings.Join(list, ", ") + ")"
	}
	n := len(list) - 1
	return ": " + strings.Join(list[:n], ", ") + " or " + list[n] + ","
}

// wanted is how the request calls a result, as a name or as a question.
func (p *rateApp) wanted(r *rateRes, ask bool) string {
	if ask && r.ask != "" {
		if strings.HasPrefix(r.unit, "split") && p.g.maybe(0.4) {
			return r.ask + p.splitSaid(r)
		}
		return r.ask
	}
	s := r.say
	switch {
	case strings.HasPrefix(r.unit, "split"):
		return s + p.splitSaid(r)
	case strings.HasPrefix(r.unit, "."):
		if u := strings.TrimSpace(p.unitSaid(r)); u != "" && u != "만원" && !strings.Contains(s, u) && !rateSays(s, u) && !(u == "%" && strings.Contains(s, "percent")) {
			if p.lang == 1 {
				return s + "(" + u + ")"
			}
			if u == "%" {
				return s + ledgerPick(p.g, " in %| in percent| (%)")
			}
			return s + " in " + u
		}
	}
	return s
}

// rateSays tells whether a name says its unit already.
func rateSays(s, unit string) bool {
	w := rateUnits[unit]
	return w != "" && slices.ContainsFunc(strings.Split(w, "|"), func(w string) bool { return strings.Contains(s, w) })
}

// splitSaid says in which parts a result is wanted.
func (p *rateApp) splitSaid(r *rateRes) string {
	by, text := rateSplit(r.unit)
	t := strings.Split(text, "#")
	a, b := p.g.n(2, 6), p.g.n(3, min(11, int(rateValue(by))-1))
	like := fmt.Sprintf("%s%d%s%d%s", t[0], a, t[1], b, t[2])
	if p.lang == 1 {
		return fmt.Sprintf(ledgerPick(p.g, "(%s 이런 식)| '%s' 형식|(예: %s)"), like)
	}
	return fmt.Sprintf(ledgerPick(p.g, " like %s| as %s| (e.g. %s)"), like)
}

// joined lists names.
func (p *rateApp) joined(all []string) string {
	n := len(all) - 1
	if n <= 0 {
		return strings.Join(all, "")
	}
	if p.lang == 1 {
		switch p.g.IntN(3) {
		case 0:
			return strings.Join(all, ", ")
		case 1:
			s := ""
			for _, x := range all[:n] {
				s += knownJosa(x, "이랑", "랑") + " "
			}
			return s + all[n]
		}
		return strings.Join(all[:n], ", ") + ledgerPick(p.g, "하고 |, ") + all[n]
	}
	return strings.Join(all[:n], ", ") + ledgerPick(p.g, " and | and |, | + |, ") + all[n]
}

var rateSpaces = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[ ]{2,}`) })

var rateAsksEn = []string{
	"{T} calculator: {F} -> {R}", "{T}. {F}. {R}", "i put in {F} and get {R}", "{Q}? i enter {F}", "{T}, {F}, {Q}",
	"an app for my {T}: {F} in, {R} out", "need {R} for my {T}. i know {F}", "from {F} tell me {Q}", "{R} from {F}", "{F} → {R}",
	"want to know {Q}. fields {F}", "{T} thing: {F}; show {R}", "work out {R} when i type {F}", "{T}: {Q}? i type {F}", "{Q}? inputs {F}",
	"{T}\n{F}\n{R}", "given {F}, {Q}", "calculate {R} ({T}), i type {F}", "{R} please, from {F}", "for my {T} i want {Q}, i'd type {F}",
	"little {T} helper, {F} and it shows {R}", "{T} - {F} - {R}", "how do i know {Q}? make me something where i fill in {F}", "{F}. then {R}", "tell me {Q} when i enter {F}",
	"if i type {F}, {Q}?", "just {R}. fields: {F}", "{T} with {F}. {Q}?", "a page where i enter {F} and see {R}", "{Q}, that's all i want. {F} as input", "i've got {F}, {Q}?", "can you do {T}? {F} first, below that {R}",
}

var rateAsksKo = []string{
	"{T} 계산기. {F} 넣으면 {R}", "{F} 적으면 {Q} 알려줘", "{T} {F} 입력하면 {R} 나오게", "{T}: {F} → {R}", "{F} 넣고 {R} 보기", "{R} 계산. {F} 입력",
	"{T} 때문에 그러는데 {F} 쓰면 {Q} 나오는 거", "{Q} 궁금해요. {F} 적을게요", "{T} {R} 계산기 만들어줘. 칸은 {F}", "{F} 치면 {Q} 바로 보이게 해주세요",
	"{T}용 {R} 계산해주는 앱, {F} 넣을 거야", "{T}. {F}. {R}", "{F} 알 때 {R}", "{T} 계산할 때 쓰려고. {F} 입력하면 {Q}", "{T}\n{F} 입력\n{R} 출력", "{R} 구해줘 ({F} 입력)",
	"{F}만 적으면 {R} 나오는 거 있으면 좋겠다", "{T} {Q} 알고 싶음. {F} 넣음", "{F}로 {R} 계산하는 거 만들어 주세요", "{T} 계산 - {F} / {R}", "{Q}? {F} 넣으면 나오게",
	"{F} 주면 {Q} 계산 좀", "{R} 자동 계산. {F}만 입력", "{F} 기준으로 {R}", "{T} 앱. 위에 {F}, 아래에 {R}", "{F} 쓰면 {Q} 계산됐으면 해요", "{T}: {Q} 알려주는 거. 입력은 {F}", "{F} 입력란 있고 {R} 표시되는 페이지",
}

var rateHello = map[string]string{
	"en": "hi! |hey, |hello, |my sister wants this: |my dad asks for this, |quick one: |ok so |could you make this? |please make me this: |for our group: |i always get this wrong, so: |",
	"ko": "안녕하세요! |저기요 |ㅠㅠ 맨날 헷갈려서요. |엄마가 쓰실 건데 |급해요 |친구가 부탁했는데 |간단한 거 하나만요. |혹시 이런 거 되나요? |동생이 만들어 달래요. ",
}

var rateBye = map[string]string{
	"en": " thx| thanks!| please| pls| that's all| keep it simple| cheers| thank you :)| nothing fancy",
	"ko": " 부탁드려요| 부탁해요!| ㅎㅎ| 감사합니다| 간단하게요| 그거면 돼요| 고마워요~| 플리즈",
}

// rateTypos are slips in words that don't matter.
var rateTypos = sync.OnceValue(func() []string {
	return strings.Split("calculator calculater calculate calcualte something somthing please plase want wnat know knwo when wehn show shwo enter entre 만들어 만드러 나오게 나오개 계산기 계신기 알려줘 알려죠 입력하면 입력하믄 보여줘 보여조", " ")
})

// slip puts one into a text.
func (p *rateApp) slip(s string) string {
	for _, i := range p.g.Perm(len(rateTypos()) / 2) {
		if strings.Contains(s, rateTypos()[2*i]) {
			return strings.Replace(s, rateTypos()[2*i], rateTypos()[2*i+1], 1)
		}
	}
	return s
}

// request writes what a person would type.
func (p *rateApp) request() string {
	var fields, given, wants, asks []string
	for _, f := range p.f {
		switch {
		case !f.used || f.in.names[0] == nil && f.in.given[p.lang] == nil && f.given == "":
		case f.fixed:
			given = append(given, strings.ReplaceAll(f.given, "#", p.amount(f.value, f.in.unit == "$")))
		default:
			if f.i < len(p.t.in) {
				fields = append(fields, p.said(f))
			}
		}
	}
	own := 0
	for _, r := range p.res {
		if r.rateOut.x == nil {
			continue // its own part of the request asks for it
		}
		own++
		wants = append(wants, p.wanted(r, false))
		asks = append(asks, p.wanted(r, p.g.maybe(0.75)))
	}
	parts := slices.Clone(p.parts)
	r, q := p.joined(wants), p.joined(asks)
	if own == 0 {
		r, q, parts = parts[0], parts[0], parts[1:]
	}
	skeleton := p.skeleton(len(given) > 0)
	s := strings.NewReplacer("{T}", p.topic, "{F}", p.joined(fields), "{R}", r, "{Q}", q).Replace(skeleton)
	s = strings.ReplaceAll(s, p.topic+" "+p.topic, p.topic)
	s = p.withGiven(s, given)
	return p.finish(s, parts)
}

// rateClause are topics that don't go with “my”.
var rateClause = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(what|when|how|score i|days|months to|minutes to|seconds to|adding|part of|percent|back to|saving|vat in|price|value|date plus|paying|buying|rent or|before|share in|two|double|calling|setting|leaving|driving|converting|bigger|years at|time there|together|which)`)
})

func (p *rateApp) skeleton(given bool) string {
	list := rateAsksEn
	if p.lang == 1 {
		list = rateAsksKo
	}
	s := list[p.g.IntN(len(list))]
	for rateClause().MatchString(p.topic) && strings.Contains(s, "my {T}") {
		s = list[p.g.IntN(len(list))]
	}
	if !strings.Contains(s, "{T}") && p.g.maybe(0.35) {
		if p.lang == 1 {
			return ledgerPick(p.g, "{T}. |{T}: |{T}인데 |{T} - ") + s
		}
		if rateClause().MatchString(p.topic) {
			return ledgerPick(p.g, "{T}: |{T}. |{T} - ") + s
		}
		return ledgerPick(p.g, "{T}: |{T}. |for my {T}: |{T} - ") + s
	}
	return s
}

// withGiven adds the numbers that the request gives.
func (p *rateApp) withGiven(s string, given []string) string {
	if len(given) == 0 {
		return s
	}
	all := strings.Join(given, ledgerPick(p.g, ", |, |; "))
	all = strings.ReplaceAll(all, " ,", ",")
	if p.lang == 0 && len(given) > 1 && p.g.maybe(0.3) {
		all = strings.Join(given[:len(given)-1], ", ") + " and " + given[len(given)-1]
	}
	switch p.g.IntN(5) {
	case 0:
		return s + ". " + all
	case 1:
		return s + " (" + all + ")"
	case 2:
		return all + ledgerPick(p.g, ". |, ") + s
	}
	return s + ", " + all
}

// finish joins the parts, and adds what people say around them.
func (p *rateApp) finish(s string, parts []string) string {
	g := p.g
	sep := ledgerPick(g, ". |, |. |; |\n|. ")
	for _, x := range parts {
		s += sep + x
	}
	if !p.stated && p.lang == 0 && p.cur != "" && g.maybe(0.35) && slices.ContainsFunc(p.res, func(r *rateRes) bool { return r.unit == "$" }) {
		p.stated = true
		s += sep + map[string]string{"$": g.of("in dollars|money is in $|dollars"), "€": g.of("in euros|money in €"), "£": g.of("in pounds|£ please")}[p.cur]
	}
	if g.maybe(0.06) {
		s = ledgerPick(g, rateHello[g.lang]) + s
	}
	if g.maybe(0.07) {
		s += ledgerPick(g, rateBye[g.lang])
	}
	if g.maybe(0.05) {
		s = p.slip(s)
	}
	s = rateSpaces().ReplaceAllString(s, " ")
	s = strings.NewReplacer("my my ", "my ", " ,", ",", ",,", ",", ",.", ".", "?.", "?", "?,", "?", "?;", "?", ",;", ";", " .", ".", ",)", ")", ", →", " →", ", ->", " ->", ",\n", "\n", "..", ".").Replace(s)
	if p.lang == 0 && g.maybe(0.15) {
		s = title(s)
	}
	return strings.TrimSpace(s)
}
