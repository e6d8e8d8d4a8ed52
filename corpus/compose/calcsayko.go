package compose

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
)

// startKo says what a formula begins with.
func (p *calcApp) startKo(s calcStart) string {
	var all []string
	for _, x := range s.refs {
		all = append(all, p.val(x))
	}
	l := func() string { return p.list(all, "") }
	eul := func() string { return calcJosa(l(), "을", "를") }
	switch s.op {
	case "sum":
		switch p.g.n(0, 3) {
		case 0:
			return strings.Join(all, " + ")
		case 1:
			return l() + p.say("의 합| 합계| 전부의 합")
		}
		return eul() + p.say(" 모두 더한 값| 다 더한 것| 전부 합친 값| 다 합한 값")
	case "avg":
		return p.fill("@의 평균|@ 평균|@의 평균값|@을(를) 다 더해서 "+calcJosa(fmt.Sprint(len(all)), "으로", "로")+" 나눈 값", l())
	case "max":
		return l() + p.say(" 중 큰 값| 중에서 가장 큰 것| 중 제일 높은 값| 가운데 큰 쪽")
	case "min":
		return l() + p.say(" 중 작은 값| 중에서 가장 작은 것| 중 제일 낮은 값| 가운데 작은 쪽")
	case "weigh":
		return p.weighKo(s)
	case "hours":
		return p.fill2("@부터 #까지의 시간|@에서 #까지 몇 시간인지|@부터 #까지 걸린 시간(시간 단위)|@~# 시간", all)
	case "minutes":
		return p.fill2("@부터 #까지 몇 분인지|@에서 #까지의 분|@부터 #까지 걸린 분", all)
	case "diff":
		return p.fill2("#에서 @을(를) 뺀 값|# - @|#과(와) @의 차이(#에서 빼기)", all)
	case "nights":
		return p.fill2("@부터 #까지 날수|@에서 #까지 며칠인지|@과(와) # 사이의 박수|@부터 #까지 몇 박인지", all)
	case "days":
		return p.fill2("@부터 #까지 날수(첫날과 마지막 날 포함)|@에서 #까지 양 끝을 다 센 날수|@과(와) #을(를) 모두 포함한 날수", all)
	case "percent":
		return p.fill2("#에 대한 @의 비율(%)|@을(를) #으로(로) 나누고 100을 곱한 값|#에서 @이(가) 차지하는 퍼센트|@ / # x 100", all)
	case "free":
		base, limit, fee := p.ref(s.refs[0], false), p.cash(s.refs[1].v), p.cash(s.refs[2].v)
		return strings.NewReplacer("@", base, "#", limit, "$F", fee).Replace(p.say("$F인데 @이(가) # 이상이면 무료|@ # 이상은 0원, 아니면 $F|@이(가) #부터는 공짜, 그 아래면 $F|기본 $F, 단 @이(가) # 이상이면 0|@이(가) # 미만이면 $F, 이상이면 없음"))
	case "tier":
		return s.said
	case "either":
		c := p.condKo(*s.cond, "면")
		return strings.NewReplacer("@", all[0], "#", all[1], "$C", c).Replace(p.say("$C @, 아니면 #|$C @ 그 외엔 #|보통 #인데 $C @|기본 #, $C @|$C @ 나머지는 #"))
	}
	if s.refs[0].op == "num" {
		return p.fill("기본 @|기본요금 @|먼저 @|기본으로 @", all[0])
	}
	return all[0]
}

func (p *calcApp) weighKo(s calcStart) string {
	var all []string
	way := p.g.n(0, 3)
	for i, x := range s.refs {
		v := num(s.vals[i])
		if p.weighCash(s) {
			v = p.cash(s.vals[i])
		}
		f := p.in(x)
		switch {
		case f.one == "" || way == 3:
			all = append(all, p.ref(x, false)+p.say(" x | × |*|에 ")+v)
			if last := len(all) - 1; strings.Contains(all[last], "에 "+v) {
				all[last] = p.ref(x, false) + "에 " + calcJosa(v, "을", "를") + " 곱한 것"
			}
		case way == 0:
			all = append(all, f.many+" 한 "+f.one+"당 "+v)
		case way == 1:
			all = append(all, f.many+" 1"+f.one+"에 "+v)
		default:
			all = append(all, f.many+" 하나에 "+v+"씩")
		}
	}
	if len(all) == 1 && way < 3 {
		return strings.TrimSuffix(all[0], "씩") + "씩 계산한 값"
	}
	if len(all) == 1 {
		return all[0]
	}
	return strings.Join(all, ", ") + p.say("을(를) 더한 값|, 다 더해서 나온 값|, 모두 합친 값")
}

// A calcVerb is a Korean step: the particle of what stands before, and the verb in the middle, at the end, and alone.
type calcVerb struct{ after, mid, end, noun string }

func calcVerbOf(after, obj, forms string) calcVerb {
	f := strings.Split(forms, "/")
	if obj != "" {
		obj += " "
	}
	return calcVerb{after, obj + f[0], obj + f[1], obj + f[2]}
}

// stepKo says a step as a verb.
func (p *calcApp) stepKo(s calcStep) calcVerb {
	y, eul := "", ""
	if s.y != nil {
		y = p.val(s.y)
		eul = calcJosa(y, "을", "를")
	}
	switch s.op {
	case "+":
		if s.y.op == "num" {
			eul = tariffRaw(p.g, eul+"|"+y)
		}
		return calcVerbOf("에", eul, p.say("더하고/더한/더하기|더해서/더한/더하기|얹고/얹은/얹기|보태고/보탠/보태기|추가하고/추가한/추가|합치고/합친/합치기"))
	case "-":
		return calcVerbOf("에서", eul, p.say("빼고/뺀/빼기|빼고/빼고 남은/빼기|빼서/뺀/빼기|제하고/제한/제하기|덜어내고/덜어낸/덜어내기|없애고/없앤/없애기|깎고/깎은/깎기"))
	case "*":
		if s.y.op == "num" && !s.y.cash && p.g.maybe(0.5) {
			return calcVerbOf("을(를)", y+p.say("배|배로"), "하고/한/하기")
		}
		if s.y.op == "in" && p.in(s.y).one != "" && p.g.maybe(0.25) {
			return calcVerbOf("에", y+"만큼", p.say("곱하고/곱한/곱하기|곱해서/곱한/곱하기"))
		}
		return calcVerbOf("에", eul, p.say("곱하고/곱한/곱하기|곱해서/곱한/곱하기"))
	case "/":
		if s.y.op == "num" && s.y.v == 2 && p.g.maybe(0.6) {
			return calcVerbOf("을(를)", "반으로", "나누고/나눈/나누기")
		}
		if s.y.op == "num" && p.g.maybe(0.3) && s.y.v == float64(int(s.y.v)) {
			return calcVerbOf("을(를)", y+"등분", "하고/한/하기")
		}
		if s.y.op == "in" && p.in(s.y).one != "" {
			return calcVerbOf("을(를)", calcJosa(y, "으로", "로"), p.say("나누고/나눈/나누기|나눠서/나눈/나누기|똑같이 나누고/똑같이 나눈/똑같이 나누기|쪼개고/쪼갠/쪼개기|고르게 나누고/고르게 나눈/고르게 나누기"))
		}
		return calcVerbOf("을(를)", calcJosa(y, "으로", "로"), p.say("나누고/나눈/나누기|나눠서/나눈/나누기"))
	case "up":
		return calcVerbOf("에", p.pcKo(s.y), p.say("더하고/더한/더하기|얹고/얹은/얹기|붙이고/붙인/붙이기|추가하고/추가한/추가"))
	case "off":
		return calcVerbOf("에서", p.pcKo(s.y), p.say("빼고/뺀/빼기|할인하고/할인한/할인|깎고/깎은/깎기|줄이고/줄인/줄이기"))
	case "pct":
		return calcVerbOf("에서", p.pcKo(s.y)+p.say("만"), p.say("떼고/뗀/떼기|잡고/잡은/잡기|남기고/남긴/남기기"))
	}
	return p.stepMoreKo(s, y)
}

func (p *calcApp) stepMoreKo(s calcStep, y string) calcVerb {
	switch s.op {
	case "each+", "each-", "over", "lots":
		what := p.eachKo(s, y)
		if s.op == "each-" {
			return calcVerbOf("에서", what, p.say("빼고/뺀/빼기|제하고/제한/제하기|깎고/깎은/깎기"))
		}
		return calcVerbOf("에", what, p.say("더하고/더한/더하기|얹고/얹은/얹기|추가하고/추가한/추가"))
	case "ceil":
		return calcVerbOf("을(를)", "", p.say("올림하고/올림한/올림|정수로 올리고/정수로 올린/정수로 올리기"))
	case "floor":
		return calcVerbOf("을(를)", "", p.say("내림하고/내림한/내림|소수점 아래를 버리고/소수점 아래를 버린/소수점 아래 버리기"))
	case "round":
		return calcVerbOf("을(를)", "", "반올림하고/반올림한/반올림")
	case "ceilto":
		return calcVerbOf("을(를)", num(s.k)+p.say(" 단위로"), "올림하고/올림한/올림")
	case "least":
		return calcVerbOf("이(가)", y+"보다 작으면", calcJosa(y, "으로", "로")+p.say(" 치고/| 하고/")+"#/#").least(y, p.say("최소 |적어도 "))
	case "most":
		return calcVerbOf("이(가)", calcJosa(y, "을", "를")+" 넘으면", calcJosa(y, "으로", "로")+p.say(" 치고/| 하고/")+"#/#").least(y, p.say("최대 |많아도 "))
	}
	v := p.stepKo(*s.inner)
	c := p.condKo(*s.cond, "면")
	return calcVerb{v.after, c + " " + v.mid, c + " " + v.end, c + " " + v.noun}
}

// least mends the forms of a bound, whose end is a clause.
func (v calcVerb) least(y, word string) calcVerb {
	v.end = strings.ReplaceAll(strings.ReplaceAll(v.mid, " 치고", " 친"), " 하고", " 한")
	v.noun = word + y
	return v
}

func (p *calcApp) eachKo(s calcStep, y string) string {
	one, many := p.unitOf(s.n)
	f := &calcIn{one: one, many: many}
	k := num(s.k)
	thing := p.ref(s.n, false) + " 하나당 "
	if f.one != "" {
		thing = p.say(f.many+" 한 "+f.one+"당 |"+f.many+" 1"+f.one+"마다 |"+f.many+" 하나에 ") + ""
	}
	switch s.op {
	case "over":
		return f.many + p.say(" "+k+f.one+" 초과분은 |이(가) "+k+f.one+"을(를) 넘으면 넘는 ") + "1" + f.one + "당 " + y + p.say("씩|씩|")
	case "lots":
		return f.many + " " + k + f.one + p.say("마다 (남는 것도 올림) |마다(올림) ") + y + p.say("씩|")
	}
	return thing + y + p.say("씩||씩")
}

func (p *calcApp) pcKo(x *calcX) string {
	if x.op == "num" {
		return num(x.v) + "%"
	}
	return p.ref(x, false) + p.say("(%)만큼|만큼")
}

// condKo says a condition with one of the endings 면, 고, 거나.
func (p *calcApp) condKo(c calcCond, end string) string {
	switch c.cmp {
	case "tick":
		return p.fill("@에 체크하|@ 체크하|@을(를) 켜|@ 칸에 체크하", p.in(c.x).said) + end
	case "is":
		o := p.in(c.x).opts[int(c.v)]
		i := calcJosa(o, "이", "")
		return p.ref(c.x, true) + "이(가) " + i + end
	}
	if s := p.whenKo(c); s != "" {
		return s + end
	}
	v := p.number(c.v)
	if c.x.op == "res" && p.res[c.x.i].typ == "money" || c.x.op == "in" && p.in(c.x).cash {
		v = p.cash(c.v)
	} else if c.x.op == "in" && p.in(c.x).one != "" && p.g.maybe(0.7) {
		v += p.in(c.x).one
	}
	what := p.ref(c.x, true) + "이(가) "
	switch c.cmp {
	case ">":
		return what + p.bend(p.say(calcJosa(v, "을", "를")+" 넘으|"+v+" 초과이|"+v+"보다 크|"+v+"보다 많으"), end)
	case ">=":
		return what + v + " 이상이" + end
	case "<":
		return what + p.bend(p.say(v+" 미만이|"+v+"보다 작으|"+v+"보다 적으"), end)
	}
	return what + v + " 이하이" + end
}

// bend puts an ending behind a stem that has 으 before 면.
func (p *calcApp) bend(stem, end string) string {
	if end != "면" {
		stem = strings.TrimSuffix(stem, "으")
	}
	return stem + end
}

// calcBare is a formula of signs, which needs brackets before more is said of it.
var calcBare = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[^(].* [-+/x*×÷] .*[^)]$`) })

// formulaKo says a formula in words: each step is said of what the steps before gave.
func (p *calcApp) formulaKo(s calcStart, steps []calcStep, order bool) string {
	return p.chainKo(p.startKo(s), steps, order)
}

func (p *calcApp) chainKo(text string, steps []calcStep, order bool) string {
	if len(steps) > 0 && calcBare().MatchString(text) {
		text = "(" + text + ")"
	}
	for i, st := range steps {
		v := p.stepKo(st)
		link := v.after
		if i == 0 {
			text = calcTail(text, link)
			if order && st.op != "if" {
				text += " "
			} else {
				text += p.say(" | |, ")
			}
			if strings.HasSuffix(text, ", ") && link == "을(를)" {
				text = strings.TrimSuffix(text, ", ") + " "
			}
		} else if order {
			text += p.say(", 그다음 |, 그리고 |, 거기서 |, ")
		} else {
			text += p.say(" |, | ") + calcBack(p, link)
		}
		switch {
		case order:
			text += v.noun
		case i == len(steps)-1:
			text += v.end
		default:
			text += v.mid
		}
	}
	if !order && len(steps) > 0 {
		text += " " + p.value(steps[len(steps)-1])
	}
	return text
}

func (p *calcApp) value(s calcStep) string {
	return p.say("값|값|것|수")
}

// calcTail puts a particle behind a text.
func calcTail(text, particle string) string {
	a, b, ok := strings.Cut(particle, "(")
	if !ok {
		return text + particle
	}
	return calcJosa(text, a, strings.TrimSuffix(b, ")"))
}

// calcBack points to what came before, for the middle of a chain.
func calcBack(p *calcApp, particle string) string {
	return p.say(map[string]string{"에": "거기에 ||", "에서": "거기서 |거기에서 |", "을(를)": "그걸 ||그 값을 ", "이(가)": "그 값이 ||"}[particle])
}

// calcFit puts the right one for particles that are written as 은(는).
func calcFit(s string) string {
	for _, p := range [][2]string{{"은", "는"}, {"이", "가"}, {"을", "를"}, {"과", "와"}, {"으로", "로"}} {
		mark := p[0] + "(" + p[1] + ")"
		for {
			before, after, ok := strings.Cut(s, mark)
			if !ok {
				break
			}
			s = calcJosa(before, p[0], p[1]) + after
		}
	}
	return s
}
