package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// extras adds what the request may ask for beside the results.
func (p *rateApp) extras() {
	list := []func() bool{p.limit, p.limit, p.share, p.onTop, p.member, p.keep, p.begin, p.places, p.large, p.often, p.budget, p.slide, p.dress, p.tenThousands, p.progress, p.reset}
	p.g.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	n := []int{0, 0, 1, 1, 1, 2, 2}[p.g.IntN(7)]
	for _, f := range list {
		if n > 0 && f() {
			n--
		}
	}
}

func (p *rateApp) part(en, ko string, args ...string) {
	p.parts = append(p.parts, knownFill(ledgerPick(p.g, p.g.in(en, ko)), args...))
}

// numeric is a result that is a number, and usual values in order.
func (p *rateApp) numeric(ok func(r *rateRes) bool) (*rateRes, []float64) {
	for _, i := range p.g.Perm(len(p.res)) {
		r := p.res[i]
		if !ok(r) {
			continue
		}
		var all []float64
		for range 40 {
			e := p.input()
			if x := e.num(r.x); p.fits(e) && !math.IsNaN(x) && !math.IsInf(x, 0) {
				all = append(all, x)
			}
		}
		slices.Sort(all)
		if len(all) > 9 && all[2] < all[len(all)-3] {
			return r, all
		}
	}
	return nil, nil
}

func (r *rateRes) plain() bool {
	return r.unit != "clock" && r.unit != "date" && r.unit != "weekday" && !strings.HasPrefix(r.unit, "split")
}

var rateWords = map[string]string{
	"dear en": "too expensive|over budget|too much|ouch|think twice|way too dear", "dear ko": "너무 비싸요|예산 초과|부담돼요|다시 생각하기|비쌈",
	"cheap en": "fine|good price|ok|affordable|go for it", "cheap ko": "괜찮아요|적당해요|살 만해요|오케이|괜찮은 가격",
	"much en": "too much|over the limit|careful|too high", "much ko": "너무 많아요|초과|조심하세요|기준 초과|줄이세요",
	"less en": "fine|all good|within limits|ok", "less ko": "괜찮아요|적당해요|정상|양호",
	"good en": "well done|great|nice|goal reached|good job|super", "good ko": "잘했어요|목표 달성|훌륭해요|대단해요|좋아요",
	"poor en": "keep going|not enough yet|a bit more|try harder", "poor ko": "조금 더 힘내요|아직 부족해요|더 노력하기|분발하세요",
}

// limitWords are what is said beyond a limit, over or under it, and perhaps otherwise.
func (p *rateApp) limitWords(r *rateRes) (over bool, yes, no string) {
	kinds := []string{"much ", "less "}
	over = r.good < 0 || p.g.maybe(0.7)
	switch {
	case r.good > 0 && over:
		kinds = []string{"good ", "poor "}
	case r.good > 0:
		kinds = []string{"poor ", "good "}
	case r.unit == "$":
		kinds = []string{"dear ", "cheap "}
	}
	yes = p.g.of(rateWords[kinds[0]+p.g.lang])
	if p.g.maybe(0.35) {
		no = p.g.of(rateWords[kinds[1]+p.g.lang])
	}
	return over, yes, no
}

// limit adds words for a result beyond a number.
func (p *rateApp) limit() bool {
	g := p.g
	r, all := p.numeric(func(r *rateRes) bool { return r.plain() && r.good != 0 })
	if r == nil || len(p.rules) > 0 {
		return false
	}
	n := knownNice(all[len(all)/3+g.IntN(len(all)/3)])
	if n == 0 || math.Abs(n) < 0.1 {
		return false
	}
	over, yes, no := p.limitWords(r)
	if yes == no || p.rated(strings.ToLower(yes)) {
		return false
	}
	op := map[bool]string{true: ">", false: "<"}[over]
	yes, no = p.limitAsk(r, over, g.maybe(0.5), n, yes, no)
	p.rules = append(p.rules, func() string {
		a := p.ref(r)
		if no != "" {
			return fmt.Sprintf("say {%s %s %s ? %q : %q}", a, op, num(n), yes, no)
		}
		return fmt.Sprintf("if %s %s %s: say %s", a, op, num(n), yes)
	})
	p.sees = append(p.sees, func(c *check, e *rateEnv) bool {
		x := e.num(r.x)
		is := x > n
		if !over {
			is = x < n
		}
		switch {
		case is:
			c.text(yes)
		case no != "":
			c.text(no)
		default:
			c.gone(yes)
		}
		return math.Abs(x-n) > 0.006*math.Abs(n)
	})
	return true
}

func (p *rateApp) limitAsk(r *rateRes, over, quoted bool, n float64, yes, no string) (string, string) {
	is := map[bool]string{true: "over|above|more than", false: "under|below|less than"}[over]
	than := p.amount(n, r.unit == "$") + p.unitSaid(r)
	if p.lang == 1 {
		q := func(s string) string { return "'" + s + "'" }
		than = strings.ReplaceAll(than, " ", "") + ledgerPick(p.g, map[bool]string{true: " 넘으면| 초과면", false: " 안 되면| 미만이면"}[over])
		if no == "" {
			p.part("", "%[1]s %[2]s %[3]s 표시|%[1]s %[2]s %[3]s라고 띄워줘|%[2]s(%[1]s) %[3]s|%[1]s %[2]s %[3]s 뜨게", r.say, than, q(yes))
		} else {
			p.part("", "%[1]s %[2]s %[3]s, 아니면 %[4]s|%[1]s %[2]s %[3]s 그 이하는 %[4]s 표시", r.say, than, q(yes), q(no))
			if !over {
				p.parts[len(p.parts)-1] = strings.Replace(p.parts[len(p.parts)-1], "그 이하는", "아니면", 1)
			}
		}
		return yes, no
	}
	q := func(s string) string { return s }
	if quoted {
		q = func(s string) string { return `"` + s + `"` }
	}
	is = p.g.of(is)
	be := "is"
	if first, _, _ := strings.Cut(r.say, " "); strings.HasSuffix(first, "s") && !strings.HasSuffix(first, "ss") {
		be = "are"
	}
	if no == "" {
		p.part("say %[3]s if the %[1]s %[6]s %[4]s %[2]s|%[3]s when the %[1]s %[6]s %[4]s %[2]s|if %[1]s %[6]s %[4]s %[2]s show %[3]s|%[1]s %[4]s %[2]s = %[3]s", "", r.say, than, q(yes), is, "", be)
	} else {
		p.part("say %[3]s if the %[1]s %[6]s %[4]s %[2]s, else %[5]s|%[1]s %[4]s %[2]s: %[3]s, otherwise %[5]s", "", r.say, than, q(yes), is, q(no), be)
	}
	if quoted {
		return yes, no
	}
	return title(yes), rateTitle(no)
}

func rateTitle(s string) string {
	if s == "" || strings.HasPrefix(s, "kWh") {
		return s
	}
	return title(s)
}

func (p *rateApp) total() *rateRes {
	for _, i := range p.g.Perm(len(p.res)) {
		if p.res[i].total {
			return p.res[i]
		}
	}
	return nil
}

// more adds a result computed from another one.
func (p *rateApp) more(say, unit string, x *rateX, of *rateRes) *rateRes {
	r := &rateRes{rateOut: &rateOut{good: of.good}, i: len(p.inner), say: say, x: x, unit: unit}
	p.inner = append(p.inner, x)
	p.res = append(p.res, r)
	return r
}

func (p *rateApp) taken(say string) bool {
	return slices.ContainsFunc(p.f, func(f *rateField) bool { return f.used && strings.EqualFold(f.say, say) }) ||
		slices.ContainsFunc(p.res, func(r *rateRes) bool { return strings.EqualFold(r.say, say) })
}

// extra adds a field that the situation doesn't have by itself.
func (p *rateApp) extra(say string, lo, hi, step float64) *rateField {
	f := &rateField{in: &rateIn{lo: lo, hi: hi, step: step}, i: len(p.f), say: say, used: true}
	p.f = append(p.f, f)
	return f
}

// share splits a sum of money between people.
func (p *rateApp) share() bool {
	r := p.total()
	if r == nil || p.taken("people") || p.taken("사람 수") || p.taken("인원") || p.taken("per person") || p.taken("1인당") {
		return false
	}
	if p.g.maybe(0.35) {
		n := float64(p.g.n(2, 6))
		p.part("and per person, we are %[1]s|split between %[1]s of us, what each pays|we share it, %[1]s people, so also per person", "%[1]s명이서 나누면 1인당 얼만지도|1인당도, %[1]s명이에요|%[1]s명이 나눠 낼 거라 1인당 금액도", num(n))
		p.more(p.g.in("per person", "1인당"), r.unit, rateOp("/", rateRef("r", r.i), rateNum(n)), r)
		return true
	}
	f := p.extra(p.g.in("people", ledgerPick(p.g, "인원|사람 수")), 2, 9, 1)
	p.part("also people and what each one pays|split by number of people too, show it per person|plus a people field, per person price", "%[1]s도 넣어서 1인당 얼만지|%[1]s 적으면 1인당도|1인당 금액도 (%[1]s 입력)", f.say)
	p.more(p.g.in("per person", "1인당"), r.unit, rateOp("/", rateRef("r", r.i), rateRef("f", f.i)), r)
	return true
}

// rateTops are percentages that sums get: the result's name, how it is asked for, + or -.
var rateTops = map[string][][3]string{
	"en": {
		{"with tax", "%[1]s% tax on top, show it with tax too|plus the amount with tax, tax is %[1]s%", "+"},
		{"with service", "also with service, %[1]s% on top|and with %[1]s% service", "+"},
		{"with reserve", "add %[1]s% as a reserve, show it with reserve too|and with a %[1]s% reserve", "+"},
		{"with fee", "there is a %[1]s% fee, so with fee too|also with fee (%[1]s%)", "+"},
		{"with discount", "we get %[1]s% off, show it with discount too|and with discount, %[1]s% off", "-"},
	},
	"ko": {
		{"부가세 포함", "부가세 %[1]s% 붙여서 부가세 포함 금액도|부가세 포함(%[1]s%)도", "+"},
		{"할인 후", "%[1]s% 할인받으면 할인 후 금액도|할인 후도, 할인은 %[1]s%", "-"},
		{"수수료 포함", "수수료 %[1]s% 붙으면 수수료 포함 얼마인지|수수료 포함도(%[1]s%)", "+"},
		{"여유분 포함", "여유분 %[1]s% 더해서 여유분 포함 금액도|여유분 포함도, 여유는 %[1]s%", "+"},
	},
}

// onTop adds a percentage to a sum, or takes it off.
func (p *rateApp) onTop() bool {
	r := p.total()
	s := rateTops[p.g.lang][p.g.IntN(len(rateTops[p.g.lang]))]
	if r == nil || p.taken(s[0]) || p.rated("tax|vat|discount|tip|fee|할인|부가세|세금|수수료") {
		return false
	}
	n := []float64{5, 7, 8, 10, 10, 12, 15, 19, 20}[p.g.IntN(9)]
	by := 1 + n/100
	if s[2] == "-" {
		by = 1 - n/100
	}
	p.part(s[1], s[1], num(n))
	p.more(s[0], r.unit, rateTimes(rateRef("r", r.i), math.Round(by*100)/100), r)
	return true
}

// rated tells whether the situation itself speaks of one of the words.
func (p *rateApp) rated(list string) bool {
	text := strings.ToLower(p.topic)
	for _, f := range p.f {
		if f.used {
			text += " " + strings.ToLower(f.say+f.given)
		}
	}
	for _, r := range p.res {
		text += " " + strings.ToLower(r.say)
	}
	return slices.ContainsFunc(strings.Split(list, "|"), func(w string) bool { return strings.Contains(text, w) })
}

// member adds a box to tick for a discount or a surcharge.
func (p *rateApp) member() bool {
	r := p.total()
	if r == nil || len(p.res) > 1 || p.rated("discount|할인|member") {
		return false
	}
	n := float64(p.g.n(1, 5) * 5)
	off := p.g.maybe(0.65)
	say := p.g.of(p.g.in("member|student|coupon|club card|staff|loyal customer", "회원|학생|쿠폰|단골|직원|경로"))
	if !off {
		say = p.g.of(p.g.in("express|weekend|holiday|rush order|night", "급행|주말|공휴일|야간|긴급"))
	}
	if off {
		p.part("a %[1]s check box takes %[2]s% off|tick %[1]s for %[2]s% off|%[1]s tick box = %[2]s% off", "%[1]s 체크하면 %[2]s% 할인|%[1]s이면 %[2]s% 할인 (체크)|%[1]s 체크박스, 켜면 %[2]s% 빼줘", say, num(n))
	} else {
		p.part("a %[1]s check box adds %[2]s%|tick %[1]s for %[2]s% more|%[1]s tick box = %[2]s% extra", "%[1]s 체크하면 %[2]s% 추가|%[1]s이면 %[2]s% 더 (체크)|%[1]s 체크박스, 켜면 %[2]s% 할증", say, num(n))
	}
	if p.lang == 1 {
		p.parts[len(p.parts)-1] = strings.Replace(p.parts[len(p.parts)-1], say+"이면", knownJosa(say, "이면", "면"), 1)
	}
	f := p.extra(say, 0, 1, 1)
	f.tick = true
	by := 1 - n/100
	if !off {
		by = 1 + n/100
	}
	r.x = rateOp("*", r.x, rateOp("?:", rateRef("f", f.i), rateNum(math.Round(by*100)/100), rateNum(1)))
	p.inner[r.i] = r.x
	return true
}

func (p *rateApp) open(ok func(f *rateField) bool) *rateField {
	for _, i := range p.g.Perm(len(p.f)) {
		if f := p.f[i]; f.used && !f.fixed && !f.tick && ok(f) {
			return f
		}
	}
	return nil
}

// keep saves fields across visits.
func (p *rateApp) keep() bool {
	f := p.open(func(f *rateField) bool { return f.opts == nil && f.in.unit != "d" })
	if f == nil {
		return false
	}
	if p.g.maybe(0.4) {
		for _, f := range p.f {
			f.saved = f.used && !f.fixed && !f.tick
		}
		p.part("remember what i typed|keep the numbers for next time|should still be there after reload|save my entries", "입력한 값은 저장|적은 건 다음에도 남아있게|새로고침해도 값 유지|값은 저장돼야 해요")
		return true
	}
	f.saved = true
	p.part("remember the %[1]s|keep the %[1]s saved|save %[1]s for next time", "%[2]s 저장|%[2]s 기억해줘|%[2]s 다음에도 남게", f.say, knownJosa(f.say, "은", "는"))
	return true
}

// begin gives a field a value to begin with.
func (p *rateApp) begin() bool {
	f := p.open(func(f *rateField) bool {
		return f.opts == nil && !f.starts && (f.in.unit != "d" || f.in.lo <= 0 && f.in.hi >= 0)
	})
	if f == nil {
		return false
	}
	if f.starts = true; f.in.unit != "d" {
		f.value = p.value(f.in)
	}
	return true
}

// places rounds results as the request says.
func (p *rateApp) places() bool {
	r, _ := p.numeric(func(r *rateRes) bool { return r.unit == "" && r.x.op == "/" })
	if r == nil {
		return false
	}
	n := p.g.n(0, 2)
	r.unit = "." + num(float64(n))
	said := strings.Split(p.g.in("%[1]s rounded to a whole number|no decimals for %[1]s;%[1]s with one decimal|one decimal place for %[1]s;%[1]s with two decimals|2 decimals for %[1]s", "%[2]s 반올림해서 정수로|%[2]s 소수점 없이;%[2]s 소수 첫째 자리까지|%[2]s 소수점 한 자리;%[2]s 소수 둘째 자리까지|%[2]s 소수점 두 자리"), ";")[n]
	p.part(said, said, r.say, knownJosa(r.say, "은", "는"))
	return true
}

// large shows the only result large.
func (p *rateApp) large() bool {
	if len(p.res) != 1 || p.res[0].ref != "" || strings.HasPrefix(p.res[0].unit, "split") {
		return false
	}
	p.res[0].big = true
	p.part("in big letters|big number please|show it big", "크게 보여줘|결과는 크게|글씨 크게")
	return true
}

// often multiplies a sum of money by how often it comes.
func (p *rateApp) often() bool {
	r := p.total()
	if r == nil || p.rated("year|month|week|day|night|연|년|월|주|하루|박|달") {
		return false
	}
	n := float64(p.g.n(2, 20))
	s := strings.Split(ledgerPick(p.g, p.g.in("per month;%[1]s times a month, so per month too|per month;also per month, that's %[1]s times|per year;and per year, we do it %[1]s times a year|per week;%[1]s times a week, show per week as well", "한 달;한 달에 %[1]s번이라 한 달 금액도|한 달;한 달에 %[1]s번 하면 한 달 얼마인지|1년;1년에 %[1]s번이니까 1년 금액도|일주일;일주일에 %[1]s번, 일주일 금액도")), ";")
	p.part(s[1], s[1], num(n))
	p.more(s[0], r.unit, rateTimes(rateRef("r", r.i), n), r)
	return true
}

// budget shows what a sum leaves of some money.
func (p *rateApp) budget() bool {
	r, all := p.numeric(func(r *rateRes) bool { return r.total && r.good < 0 })
	if r == nil || p.taken("left") || p.taken("남는 돈") || p.rated("budget|예산") {
		return false
	}
	n := knownRound(all[len(all)-3]*1.2, 1)
	left, x := p.g.in("left", "남는 돈"), rateNum(n)
	if p.g.maybe(0.5) {
		p.part("i have %[1]s, what's left|budget is %[1]s, show what is left|what's left of %[1]s too", "예산 %[1]s에서 남는 돈도|%[1]s 있는데 남는 돈 얼마인지|예산은 %[1]s, 남는 돈도 표시", p.amount(n, true))
	} else {
		f := p.extra(p.g.in("budget", "예산"), n/2, n, max(knownRound(n/20, 1), 0.5))
		p.part("a budget field too and what's left|also type my budget, show what's left", "예산도 적고 남는 돈도|예산 칸 하나 더, 남는 돈 표시")
		x = rateRef("f", f.i)
	}
	o := p.more(left, r.unit, rateOp("-", x, rateRef("r", r.i)), r)
	o.good = 1
	return true
}

// slide makes a percentage or another small whole number a slider.
func (p *rateApp) slide() bool {
	f := p.open(func(f *rateField) bool {
		return f.opts == nil && !f.starts && !f.saved && f.in.unit != "t" && f.in.unit != "d" && f.in.unit != "$" && f.in.hi <= 100 && f.in.step >= 1 && f.in.names[0] != nil
	})
	if f == nil {
		return false
	}
	f.slide = true
	hi := math.Ceil(f.in.hi/10) * 10
	if f.in.hi < 10 {
		hi = 10
	}
	f.value = hi
	p.part("%[1]s as a slider 1 to %[2]s|slider for %[1]s from 1 to %[2]s|a slider (1-%[2]s) for the %[1]s", "%[3]s 슬라이더로 1부터 %[2]s까지|%[1]s 슬라이더(1~%[2]s)", f.say, num(hi), knownJosa(f.say, "은", "는"))
	return true
}

// tenThousands shows Korean money in units of 만원.
func (p *rateApp) tenThousands() bool {
	r, all := p.numeric(func(r *rateRes) bool { return r.unit == "$" })
	if r == nil || p.lang == 0 || all[2] < 200000 || len(p.inner) > len(p.t.out) || len(p.rules) > 0 {
		return false
	}
	out := *r.rateOut
	out.total, out.good = false, 0
	r.rateOut, r.x, r.unit = &out, rateOp("/", r.x, rateNum(10000)), ".1 만원"
	p.part("", "%[1]s 만원 단위로|%[2]s 만원 단위로 보여줘|%[1]s 만 원 단위로 표시", knownJosa(r.say, "은", "는"), r.say)
	return true
}

// progress draws a percentage as a bar.
func (p *rateApp) progress() bool {
	r, _ := p.numeric(func(r *rateRes) bool { return strings.HasSuffix(r.unit, " %") && r.good > 0 && !r.big })
	if r == nil || p.taken("progress") || p.taken("진행") {
		return false
	}
	p.part("with a progress bar|and a progress bar for it|show a progress bar too", "진행 막대도|막대로도 보여줘|진행 막대 하나 추가")
	p.bars = append(p.bars, func() string { return "bar " + p.g.in("Progress", "진행") + " = " + p.ref(r) + ", 100" })
	return true
}

// reset adds a button that empties the fields.
func (p *rateApp) reset() bool {
	if p.g.maybe(0.5) || slices.ContainsFunc(p.f, func(f *rateField) bool { return f.saved }) {
		return false
	}
	p.part("a reset button|with a reset button|button to reset", "초기화 버튼도|초기화 버튼 하나|초기화 버튼 있었으면")
	p.bars = append(p.bars, func() string { return p.g.in("button Reset: reset()", "button 초기화: reset()") })
	return true
}

// dress gives the page a colour.
func (p *rateApp) dress() bool {
	if p.g.maybe(0.6) {
		return false
	}
	s := strings.Split(ledgerPick(p.g, p.g.in("dark;dark mode|dark;dark background pls|green;make it green|teal;teal please|orange;orange look|pink;in pink|purple;purple theme|red;in red", "dark;다크모드로|dark;어두운 배경|green;초록색으로|orange;주황색 테마|pink;핑크색으로|purple;보라색 테마|teal;청록색으로|red;빨간색 테마")), ";")
	p.theme = s[0]
	p.parts = append(p.parts, s[1])
	return true
}
