package compose

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

// spell is a unit as the request writes it: its sign or its name.
func (p *knownApp) spell(u *knownUnit, word bool) string {
	if word {
		return p.g.in(u.en, u.ko)
	}
	s := p.sym(u)
	if p.g.maybe(0.5) {
		s = strings.NewReplacer("²", "2", "³", "3").Replace(s)
	}
	return s
}

// field is a field as the request writes it.
func (p *knownApp) field(f *knownField, common bool) string {
	switch {
	case f.unit == nil || common:
		return f.say
	case p.spoken == 2 && f.unit.sym != "%" && p.g.ko():
		return f.say + "(" + p.spell(f.unit, true) + ")"
	case p.spoken == 2 && !p.g.ko():
		return f.say + " in " + p.spell(f.unit, true)
	case p.spoken == 1 && !p.g.ko():
		return f.say + " in " + p.spell(f.unit, f.unit.sym == "%" || f.unit.sym == "°")
	}
	return f.say + p.g.in(" ", "") + "(" + p.spell(f.unit, false) + ")"
}

// list joins words.
func (p *knownApp) list(all []string) string {
	g := p.g
	if len(all) == 1 {
		return all[0]
	}
	head, last := strings.Join(all[:len(all)-1], ", "), all[len(all)-1]
	switch g.n(0, 4) {
	case 0, 1:
		if g.ko() {
			pair := strings.Split(g.of("이랑/랑|과/와|하고/하고"), "/")
			return knownJosa(head, pair[0], pair[1]) + " " + last
		}
		return head + " and " + last
	case 2:
		return strings.Join(all, ledgerPick(g, " + | / |, | & "))
	}
	return strings.Join(all, ", ")
}

// given is what is typed, as the request says it.
func (p *knownApp) given(us []*knownUse) string {
	var fields []*knownField
	for _, f := range p.fields {
		if slices.Contains(us, f.from) && !f.said {
			fields = append(fields, f)
		}
	}
	common := p.spoken == 3 && len(fields) > 1 && fields[0].unit != nil
	for _, f := range fields {
		common = common && f.unit == fields[0].unit
	}
	var all []string
	for _, f := range fields {
		all = append(all, p.field(f, common))
	}
	s := p.list(all)
	if common {
		u, w := p.spell(fields[0].unit, false), p.spell(fields[0].unit, true)
		s += p.say(" (all in "+u+")| in "+w+"| ("+u+")| in "+u, "(전부 "+u+")|(단위 "+u+")|("+w+")|(모두 "+w+")")
	}
	return s
}

// wanted is what is asked for, as the request says it.
func (p *knownApp) wanted(us []*knownUse) string {
	var all []string
	for _, o := range p.outs {
		if !slices.Contains(us, o.use) {
			continue
		}
		s := o.say
		switch {
		case o.unit != nil && p.implied(o):
		case o.unit != nil && p.g.ko():
			s += p.say("", "("+p.spell(o.unit, p.spoken == 2)+")| ("+p.spell(o.unit, false)+")")
		case o.unit != nil && p.spoken == 0:
			s += " (" + p.spell(o.unit, false) + ")"
		case o.unit != nil:
			s += " in " + p.spell(o.unit, p.spoken == 2 || o.unit.sym == "%")
		case o.dim == "$":
			s += p.inMoney()
		}
		all = append(all, s)
	}
	if len(all) == 2 {
		return all[0] + p.g.in(" and ", ", ") + all[1]
	}
	return all[0]
}

// implied tells whether the unit of a result goes without saying: percent, degrees, the square of the fields' unit.
func (p *knownApp) implied(o *knownOut) bool {
	u := o.use
	if o.unit.sym == "%" || !p.said || p.named(o.say, o.unit) {
		return true
	}
	if _, ok := u.factor(); !ok || !p.g.maybe(0.35) {
		return false
	}
	k, _ := u.factor()
	one := u.f.geo || u.f.vars[u.target].dim == "S" || len(knownDims()[u.f.vars[u.target].dim]) == 1
	return one && k > 0.999999 && k < 1.000001
}

// typedBy is how many fields facts have.
func (p *knownApp) typedBy(us []*knownUse) int {
	n := 0
	for _, f := range p.fields {
		if slices.Contains(us, f.from) && !f.said {
			n++
		}
	}
	return n
}

// goal asks for a fact.
func (p *knownApp) goal(us []*knownUse) string {
	g, u := p.g, us[0]
	k, t, n := p.given(us), p.wanted(us), p.typedBy(us)
	alias := u.f.alias[p.lang()]
	named := len(alias) > 0 && u.target == u.f.out && len(us) == 1
	if u.terse && len(us) == 1 && len(p.fields) == len(u.f.vars)-1 {
		return p.short(u, t)
	}
	if g.ko() {
		return p.goalKo(u, k, t, named)
	}
	if named && g.maybe(0.55) {
		return ledgerPick(g, strings.NewReplacer("N", g.of(strings.Join(alias, "|")), "K", k, "T", t).Replace("N: i type K and see the T|N. K typed, result T|N, from K, show T|N (K -> T)|K in, T out (N)|N with K as fields and T as the answer|need N: K; T"))
	}
	if u.fig == "" || p.mark != "" && g.maybe(0.5) {
		return ledgerPick(g, knownSlots("T from K|i type K and get the T|K -> T|K in, T out|given K, find the T|T calculator, D K|i know K, what is the T|D K; result T|when i enter K show me the T|work out the T from K|compute T with K|K known, T wanted|you put in K and it tells the T|how do i get the T out of K|T please, i have K|page for T (D K)|what is the T if i have K|T calc: K|i have K and need the T|turn K into T", k, t, "", n))
	}
	if p.mark != "" {
		return ledgerPick(g, knownSlots("two Ps: K, show T|for two Ps i enter K and want T|compare two Ps, D K, results T|T of two Ps from K", k, t, u.fig, n))
	}
	return ledgerPick(g, knownSlots("T of F from K|F: K -> T|F, i know K and want the T|T of F, i type K|given K of F, find the T|F with K: what is the T|the T of F, D K|i enter K of F, it shows the T|K in, T of F out|P T from K|P: K; T|find the T of F when K V given|work out the T of F. i have K|what is the T of F with K|we have F, K V known, T is not|for F show the T, D K|P calculator: K, then T|i need the T of F and all i have is K|tell me the T of F, i put in K", k, t, u.fig, n))
}

// knownSlots fills T, K, F (with its article) and P (the bare word).
func knownSlots(s, k, t, fig string, n int) string {
	pl := fig
	if fig != "" && (!strings.HasSuffix(fig, "s") || strings.HasSuffix(fig, "ss") || fig == "lens") {
		pl = knownPlural(fig)
	}
	return strings.NewReplacer("Ps", pl, "P", fig, "T", t, "K", k, "F", knownA(fig), "V", map[bool]string{true: "is", false: "are"}[n == 1], "D", map[bool]string{true: "field", false: "fields"}[n == 1]).Replace(s)
}

var knownBare = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(two |cola$|savings|running|cycling|swimming|hiking|rice$|juice$|soap$|sound in|lightning|solar panels|dilution|synthesis|\S+ dough$|filter coffee|cheese$|beef$|coffee$|nuts$|iced tea|yogurt$|cereal$|salt water|sugar water|brine$|syrup$|soup$|apples|potatoes|grapes|gears|test scores|weekly sales|temperatures|dice$)`)
})

// knownA puts an article in front.
func knownA(w string) string {
	if w == "" || knownBare().MatchString(w) {
		return w
	}
	return ledgerA(w) + " " + w
}

// short is a request of a few words, for what everybody knows.
func (p *knownApp) short(u *knownUse, t string) string {
	g := p.g
	alias := u.f.alias[p.lang()]
	if len(alias) > 0 && g.maybe(0.75) {
		n := g.of(strings.Join(alias, "|"))
		return ledgerPick(g, strings.ReplaceAll(g.in("N|N|N calculator|N app|need N|N please|a page for N|something for N|calculator: N", "N|N|N 계산기|N 앱|N 구하기|N 계산|N 알려주는 거|N 좀"), "N", n)) + p.shortUnit(u)
	}
	if u.fig == "" {
		return ledgerPick(g, strings.ReplaceAll(g.in("T|T calculator|calculate T|work out T|T app|find T|T please|formula for T", "T|T 계산기|T 구하기|T 계산|T 앱|T 구하는 거|T 계산해줘"), "T", u.says[u.target])) + p.shortUnit(u)
	}
	if g.ko() {
		return ledgerPick(g, strings.NewReplacer("F", u.fig, "T", u.says[u.target]).Replace("F T|F의 T|F T 구하기|F T 계산기|F T 계산|F T 알려줘|F T 공식 계산기")) + p.shortUnit(u)
	}
	return ledgerPick(g, knownSlots("P T|T of F|P T calculator|calculate T of F|T for F|find T of F|P, T|T of P|how to get T of F", "", u.says[u.target], u.fig, 1)) + p.shortUnit(u)
}

// shortUnit names the units of a short request, where there are some.
func (p *knownApp) shortUnit(u *knownUse) string {
	if !p.said {
		return ""
	}
	units := []string{}
	for i := range u.f.vars {
		if x := u.units[i]; i != u.target && x != nil && x.sym != "%" && x.sym != "°" && p.fields[u.at[i]].unit != nil {
			if s := p.spell(x, p.spoken > 1); !slices.Contains(units, s) {
				units = append(units, s)
			}
		}
	}
	o := p.outs[0]
	to := ""
	if o.unit != nil && !p.implied(o) {
		to = p.spell(o.unit, p.spoken > 1)
	}
	if o.dim == "$" {
		return p.inMoney()
	}
	s := strings.Join(units, p.g.in(" and ", ", "))
	switch {
	case s == "" && to == "":
		return ""
	case to == "":
		return p.say(" in "+s+"|, "+s+"| ("+s+")", " ("+s+")|, "+s+"|, 단위 "+s)
	case s == "":
		return p.say(" in "+to+"|, result in "+to, ", 결과 "+to+"|, "+knownJosa(to, "으로", "로"))
	}
	return p.say(", "+s+" in, "+to+" out|, from "+s+" to "+to+"| ("+s+" -> "+to+")", ", "+s+" 입력, 결과는 "+to+"| ("+s+" → "+to+")|, "+s+" 넣으면 "+to)
}

func (p *knownApp) goalKo(u *knownUse, k, t string, named bool) string {
	g := p.g
	fig := u.fig
	if fig != "" {
		fig += g.of("|||의") + " "
		if p.mark != "" {
			fig = u.fig + " " + g.of("두 개|둘|2개") + " "
		}
	}
	n := ""
	if named {
		n = g.of(strings.Join(u.f.alias[1], "|"))
	}
	r := strings.NewReplacer("B", u.fig, "F", fig, "Kl", knownJosa(k, "을", "를"), "Ko", knownJosa(k, "으로", "로"), "Tl", knownJosa(t, "을", "를"), "Ti", knownJosa(t, "이", "가"), "K", k, "T", t, "N", n)
	if named && g.maybe(0.55) {
		return ledgerPick(g, r.Replace("N: K 입력, 결과 T|N, K 넣으면 T|N (K → T)|N인데 칸은 K, 답은 T|K 적으면 T 나오는 N|N. K 입력하면 T 보여줘|Ko N, 결과 이름은 T"))
	}
	return strings.TrimPrefix(ledgerPick(g, r.Replace("K 넣으면 FT|B: K 입력해서 T|FTl K 값으로 계산|Ko FT 구하기|K 입력 → FT|K 알 때 FT|K 적으면 FTi 나오게|FT 계산기, 입력은 K|FT 알고 싶어요. K 알아요|칸 K, 결과 FT|Kl 알면 FTl 알 수 있게|FT (K 입력)|K만 알고 있는데 FT 구해줘|FT 자동으로, 제가 넣는 건 K|K 쓰면 FT 얼마인지")), ": ")
}

const knownHelloEn = "|||||hi! |hello, |hey |quick one: |homework: |for class: |please make this: |app idea: |could you build this? |i need an app. |my son asked for this: |my sister keeps asking me, so: |physics teacher here. |for my notebook: |ok so |urgent: |small tool please: |i always forget the formula. |i can never remember how that goes: |exam tomorrow!! |we do this at work every day: |i want to check my results: |making this for grandma: |no idea how to calculate it, but: |thing i need: |"
const knownHelloKo = "|||||안녕하세요! |저기요 |급해요: |숙제인데요 |수업용: |이거 만들어줘: |앱 하나만: |계산기 필요해요. |아들이 부탁해서요. |언니가 자꾸 물어봐서.. |과학 선생님입니다. |공식이 맨날 헷갈려요. |공식을 까먹어서 |내일 시험!! |회사에서 매일 쓰는 거예요: |검산하려고요. |할머니 쓰실 거라 간단하게: |어떻게 계산하는지 모르겠는데 |혹시 이런 거 되나요? |간단한 거 하나: |ㅎㅎ |이런 거요: |"
const knownByeEn = "|||||||| thanks| thx| please| thats all| no login please| nothing else| for my phone| and keep it simple| lol| asap| thank you so much!| nothing fancy| big letters if possible| i think thats it| ty"
const knownByeKo = "|||||||| 부탁해요| 감사합니다| 해줘| ㅋㅋ| ㅠㅠ| 로그인은 필요 없어요| 그게 다예요| 폰에서 쓸 거예요| 간단하게요| 만들어 주세요| 빨리요| 고마워!| 다른 건 필요 없음| 그거면 됨"

// parted asks for two parts, each with a name.
func (p *knownApp) parted(a, b string) string {
	kind := map[string]string{
		"tab":     p.say("on two tabs|two tabs|tabs|in tabs called", "탭 두 개로|탭으로 나눠서|두 탭"),
		"section": p.say("under two headings|two sections|sections called|two parts with headings", "두 구역으로|제목 두 개 아래|소제목 달아서"),
	}[p.sep]
	return kind + p.g.in(` "`+a+`" and "`+b+`"`, " '"+a+"', '"+b+"'")
}

// request says all of the app.
func (p *knownApp) request() string {
	g := p.g
	goals := p.goals
	if len(goals) > 0 {
	} else if len(p.uses) == 2 && p.uses[0].f != p.uses[1].f && slices.ContainsFunc(p.fields, func(f *knownField) bool { return f.from == p.uses[1] }) {
		goals = []string{p.goal(p.uses[:1]), p.goal(p.uses[1:])}
		if p.sep != "" {
			head := p.parted(p.outs[0].tab, p.outs[1].tab)
			if g.maybe(0.5) {
				goals = append([]string{head}, goals...)
			} else {
				goals = append(goals, head)
			}
		}
	} else {
		goals = []string{p.goal(p.uses)}
	}
	parts := p.parts
	if len(parts) == 2 && g.maybe(0.15) && p.outs[len(p.outs)-1].use != nil {
		parts = []string{parts[1], parts[0]}
	}
	all := append(goals, parts...)
	if len(parts) > 0 && g.maybe(0.12) {
		parts = slices.Clone(parts)
		parts[0] = knownLead().ReplaceAllString(parts[0], "")
		all = append(slices.Clone(parts), goals...)
	}
	if g.maybe(0.04) && len(p.outs) > 1 {
		o := p.outs[g.IntN(len(p.outs))].say
		all = append(all, p.say(o+" matters most|and dont forget "+o+"|"+o+" is the important one", o+" 꼭 나오게|"+knownJosa(o, "이", "가")+" 제일 중요해요|"+o+" 빼먹지 말고"))
	}
	return knownJoin(p.g, all)
}

// knownLead is how a part goes on from the one before.
var knownLead = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(and |also |plus |with a |그리고 |또 )`) })

var knownTypos = strings.NewReplacer("please", "pls", "calculator", "calulator", "something", "somthing", "between", "betwen", "whenever", "wenever", "multiply", "mutliply")

// knownJoin makes parts a request.
func knownJoin(g *gen, all []string) string {
	hello := ledgerPick(g, g.in(knownHelloEn, knownHelloKo))
	bye := ledgerPick(g, g.in(knownByeEn, knownByeKo))
	if g.maybe(0.12) {
		hello = ledgerPick(g, strings.ReplaceAll(g.in("for X: |this is for X. |X needs it. |something for X: ", "X에서 쓸 거예요. |X용: |X 때문에 필요해요. "), "X", g.of(g.in(formulaCtxEn, formulaCtxKo))))
	}
	s := ""
	switch g.n(0, 6) {
	case 0:
		s = hello + strings.Join(all, "; ") + bye
	case 1:
		for i := range all {
			all[i] = title(all[i])
		}
		if hello != "" {
			hello = title(hello)
		}
		s = hello + strings.Join(all, ". ") + "."
		if bye != "" {
			s += " " + title(strings.TrimSpace(bye)) + "."
		}
	case 2:
		s = hello + strings.Join(all, "\n") + strings.Replace(bye, " ", "\n", 1)
	case 3:
		if len(all) > 1 {
			s = strings.TrimSpace(hello) + "\n- " + strings.Join(all, "\n- ") + strings.Replace(bye, " ", "\n", 1)
			break
		}
		s = hello + all[0] + bye
	case 4:
		s = hello + strings.Join(all, ". ") + strings.Replace(bye, " ", ". ", 1)
	case 5:
		s = hello + all[0]
		for _, x := range all[1:] {
			s += ledgerPick(g, g.in(", and |. also |. then |, plus ", ", 그리고 |. 또 |. 추가로 |, ")) + knownLead().ReplaceAllString(x, "")
		}
		s += bye
	default:
		s = hello + strings.Join(all, ", ") + bye
	}
	if !g.ko() && g.maybe(0.06) && !strings.Contains(s, `"`) {
		s = knownTypos.Replace(s)
	}
	return strings.TrimSpace(s)
}
