package compose

import (
	"math"
	"slices"
	"strings"
)

// A rowsOp is an operation as it is told: as a noun of two things (@ and #), and as a step after what was told before.
type rowsOp struct{ en, ko, enStep, koStep string }

var rowsOps = map[string]rowsOp{
	"times": {"@ times #|@ multiplied by #|# times @|the product of @ and #|@ taken # times|@ x #|@ and # multiplied",
		"@ 곱하기 #|@에 # 곱한 값|@{와} #{을} 곱한 값|@{와} #의 곱|@{을} #{로} 곱해서 나온 값|@ × #|@에 # 곱하기",
		", times #|, and that times #|, the result multiplied by #|, then multiply by #|, all of it times #|, that x #",
		", 거기에 # 곱하기|, 그 값에 # 곱한 값|, 나온 것에 #{을} 곱해서|, 전부 곱하기 #|, 그걸 #{와} 곱한 값|, 그 값 x #"},
	"plus": {"@ plus #|@ and # together|@ with # on top|the sum of @ and #|@ + #|# added to @|@ and # added",
		"@ 더하기 #|@에 # 더한 값|@{와} #{을} 합친 값|@{와} # 합|@ + #|@에 #{을} 얹은 값|@에다 # 보탠 값",
		", plus #|, then add #|, with # on top|, and # on top of that|, add # to that|, to which # is added",
		", 거기에 # 더하기|, 여기에 # 더한 값|, # 추가로 더해서|, 그 위에 # 얹은 값|, 거기에 # 보태서|, 그 값에 #{을} 합한 값"},
	"minus": {"@ minus #|@ less #|# taken off @|what is left of @ after #|@ - #|@ with # taken away|what remains of @ without #",
		"@ 빼기 #|@에서 # 뺀 값|@에서 #{을} 빼고 남은 것|@에서 # 제한 값|@에서 #{을} 없애고 남은 것|@ - #|@에서 # 덜어 낸 값",
		", minus #|, less #|, from that take #|, then take off #|, with # taken away|, and # comes off that",
		", 거기서 # 빼기|, 거기서 # 뺀 값|, 그 값에서 #{을} 빼고 남은 것|, 그중 # 덜어 낸 값|, 여기서 # 제한 값|, 거기에서 #{을} 없앤 나머지"},
	"over": {"@ divided by #|@ shared equally by #|@ split among #|@ over #|@ / #|@ spread over #",
		"@ 나누기 #|@{을} #{로} 나눈 값|@{을} #{로} 똑같이 나눈 몫|@{을} #{로} 나눠서 나온 값|@ / #|@{을} #{로} 고르게 나눈 값|#{로} 나눈 @",
		", divided by #|, and that shared equally by #|, the result split among #|, that over #|, then divide by #|, all of it spread over #",
		", 그걸 #{로} 나눈 값|, 나누기 #|, 그 값 나누기 #|, 전부 #{로} 똑같이 나눈 값|, 거기서 #{로} 나눈 몫|, 나온 값을 #{로} 나눠서"},
	"off": {"@ less # %|@ with # percent off|@ minus #%|@ reduced by # %|# % off @|@ after # percent are taken away",
		"@에서 #% 뺀 값|@의 #% 깎은 값|@ 빼기 #%|@에서 #% 할인한 값|@{을} #% 줄인 값|#% 덜어 낸 @",
		", less # %|, from that take # %|, with # percent off|, minus #%|, then # % come off|, reduced by # %",
		", 거기서 #% 빼기|, 그 값에서 #% 깎기|, #% 할인|, 거기서 #% 덜어 낸 값|, #% 줄인 값|, 여기서 #% 제하기"},
	"on": {"@ plus # %|@ with # percent on top|# % more than @|@ raised by # %|@ and # % on top of it|@ increased by #%",
		"@에 #% 더한 값|@보다 #% 많은 값|@ 더하기 #%|@{을} #% 올린 값|@에 #% 얹은 값|@에 #% 가산한 값",
		", plus # %|, with # percent on top|, raised by # %|, then add # %|, and # % more|, increased by #%",
		", 거기에 #% 더하기|, #% 얹은 값|, 그 값을 #% 올린 값|, #% 가산|, 여기에 #% 추가|, 그보다 #% 많게"},
	"part": {"# % of @|# percent of @|@, of which # %|a share of # % of @|of @ # percent|#% of @",
		"@의 #%|@ 중 #%|@에 대한 #%|@의 # 퍼센트|@에서 #%만|@ 가운데 #%",
		", of that # %|, and # % of that|, of which # percent|, take # % of it|, of the result # %|, then only # % of that",
		", 그중 #%|, 그 값의 #%|, 거기서 #%만|, 나온 값의 # 퍼센트|, 그것의 #%|, 그 가운데 #%"},
	"atmost": {"@, but at most #|@, # at the most|@, never more than #|@ capped at #|@, no higher than #|@ up to #, not beyond",
		"@, 단 최대 #|@, #{을} 넘지 않게|@, 많아야 #|@, 상한 #|@, 아무리 많아도 #|@, 넘으면 #{로}",
		", but at most #|, # at the most|, never more than #|, capped at #|, no higher than #|, with # as the ceiling",
		", 단 최대 #|, #{을} 넘지 않게|, 많아야 #|, 상한 #|, 아무리 많아도 #|, 넘으면 #{로}"},
	"atleast": {"@, but at least #|@, # at the least|@, never less than #|@, no lower than #|@ with a minimum of #|@, # if it would be less",
		"@, 단 최소 #|@, 적어도 #|@, 하한 #|@, 아무리 적어도 #|@, #보다 작으면 #{로}|@, # 밑으로는 안 내려가게",
		", but at least #|, # at the least|, never less than #|, no lower than #|, with a minimum of #|, # if it would be less",
		", 단 최소 #|, 적어도 #|, 하한 #|, 아무리 적어도 #|, #보다 작으면 #{로}|, # 밑으로는 안 내려가게"},
	"ceil": {"@ rounded up to a whole number|@, always rounded up|the next whole number from @|@ rounded up|whole @, rounded up|@ up to the next whole",
		"@{을} 올림한 값|@ 올림|@(소수는 올림)|@{을} 정수로 올린 값|올림한 @|@의 올림값",
		", rounded up to a whole number|, rounded up|, up to the next whole number|, always rounded up|, and round that up|, rounding up",
		", 올림|, 정수로 올림|, 소수는 올려서|, 끝은 올림|, 그걸 올림한 값|, 올려서 정수로"},
	"floor": {"@ rounded down to a whole number|@, always rounded down|whole ones only of @|@ rounded down|whole @, rounded down|@ down to the last whole",
		"@{을} 내림한 값|@ 내림|@(소수는 버림)|@{을} 정수로 버림한 값|버림한 @|@의 내림값",
		", rounded down to a whole number|, rounded down|, cut to a whole number|, always rounded down|, and round that down|, rounding down",
		", 내림|, 정수로 버림|, 소수는 버려서|, 끝은 버림|, 그걸 내림한 값|, 버림해서 정수로"},
	"plusif": {"@, plus # if ~|@ and # more when ~|@, if ~ add #|@, # on top where ~|@, and in case ~ # extra|@, when ~ # more",
		"@, ~ # 더하기|@에 ~ # 추가한 값|@, 단 ~ # 더한 값|@, ~ # 얹기|@, ~ 거기에 # 더하기|@, ~ # 보태기",
		", plus # if ~|, and # more when ~|, if ~ add #|, # on top where ~|, and in case ~ # extra|, when ~ # comes on top",
		", ~ # 더하기|, ~ # 추가|, 단 ~ # 더한 값|, ~ # 얹기|, ~ 거기에 # 더하기|, ~ # 보태기"},
	"offif": {"@, # % off if ~|@, less # % when ~|@, if ~ minus #%|@, where ~ # % less|@, reduced by # % in case ~|@, when ~ # percent come off",
		"@, ~ #% 할인|@, ~ #% 빼기|@, 단 ~ #% 깎기|@, ~ #% 줄이기|@, ~ 거기서 #% 덜기|@, ~ #% 싸게",
		", # % off if ~|, less # % when ~|, if ~ minus #%|, where ~ # % less|, reduced by # % in case ~|, when ~ # percent come off",
		", ~ #% 할인|, ~ #% 빼기|, 단 ~ #% 깎기|, ~ #% 줄이기|, ~ 거기서 #% 덜기|, ~ #% 싸게"},
	"doubleif": {"@, doubled if ~|@, twice that when ~|@, if ~ times 2|@, where ~ the double|@, double in case ~|@, when ~ 2 times as much",
		"@, ~ 두 배|@, ~ 2배로|@, 단 ~ 2배|@, ~ 곱하기 2|@, ~ 갑절|@, ~ 두 배로 계산",
		", doubled if ~|, twice that when ~|, if ~ times 2|, where ~ the double|, double in case ~|, when ~ 2 times as much",
		", ~ 두 배|, ~ 2배로|, 단 ~ 2배|, ~ 곱하기 2|, ~ 갑절|, ~ 두 배로 계산"},
}

// Parts and multiples that have words of their own.
var rowsParts = map[int]rowsOp{
	2: {"half of @|half the @|@ halved|@ divided by 2|one half of @|50 % of @", "@의 절반|@의 반|@ 나누기 2|@의 1/2|@{을} 반으로 나눈 값|@{을} 둘로 나눈 값",
		", half of that|, halved|, and of that half|, divided by 2|, then only one half|, cut in half", ", 그 절반|, 반으로 나눈 값|, 그것의 반|, 나누기 2|, 둘로 나눈 값|, 그 값의 1/2"},
	3: {"a third of @|one third of @|@ divided by 3|@ / 3|a third part of @|@ split in 3", "@의 3분의 1|@ 나누기 3|@{을} 3으로 나눈 값|@의 1/3|@{을} 셋으로 나눈 값|@ 3등분한 값",
		", a third of that|, of that one third|, divided by 3|, split in 3|, then the third part|, and that / 3", ", 그 3분의 1|, 나누기 3|, 3으로 나눈 값|, 셋으로 나눈 값|, 그것의 1/3|, 3등분"},
	4: {"a quarter of @|one fourth of @|@ divided by 4|@ / 4|a quarter part of @|@ split in 4", "@의 4분의 1|@ 나누기 4|@{을} 4로 나눈 값|@의 1/4|@{을} 넷으로 나눈 값|@ 4등분한 값",
		", a quarter of that|, of that one fourth|, divided by 4|, split in 4|, then the fourth part|, and that / 4", ", 그 4분의 1|, 나누기 4|, 4로 나눈 값|, 넷으로 나눈 값|, 그것의 1/4|, 4등분"},
	10: {"a tenth of @|one tenth of @|@ divided by 10|@ / 10|the tenth part of @|@ split in 10", "@의 10분의 1|@ 나누기 10|@{을} 10으로 나눈 값|@의 1/10|@{을} 열로 나눈 값|@ 10등분한 값",
		", a tenth of that|, of that one tenth|, divided by 10|, split in 10|, then the tenth part|, and that / 10", ", 그 10분의 1|, 나누기 10|, 10으로 나눈 값|, 열로 나눈 값|, 그것의 1/10|, 10등분"},
}

var rowsTwice = rowsOp{"twice @|double @|@ doubled|two times @|@ times 2|@ taken twice", "@의 2배|@ 두 배|@ 곱하기 2|@에 2 곱한 값|@{을} 2배 한 값|@의 갑절",
	", twice that|, doubled|, and that two times|, times 2|, then double it|, taken twice", ", 그 두 배|, 2배|, 곱하기 2|, 그 값의 2배|, 두 배로|, 거기에 2 곱하기"}

// tell says an operation: with signs where the app's author writes so, else in words.
func (a *rowsApp) tell(x rowsX, op rowsOp, sign, y string, sym bool, tie int) (said string, saidTie int) {
	if sym && sign != "" && x.saidTie >= 0 {
		s := x.said
		if x.saidTie < tie {
			s = "(" + s + ")"
		}
		return s + sign + y, tie
	}
	if x.saidTie == 3 {
		ways := a.in(op.en, op.ko)
		if strings.Contains(x.sk, "(") { // "the sum of a and b multiplied" could mean two things
			ways = strings.Join(slices.DeleteFunc(strings.Split(ways, "|"), func(s string) bool {
				return strings.Contains(s, " and #") || strings.Contains(s, "@{와}")
			}), "|")
		}
		s := strings.ReplaceAll(a.of(ways), "#", y)
		return strings.ReplaceAll(s, "@", x.said), -1
	}
	return x.said + strings.ReplaceAll(rowsRaw(a.gen, a.in(op.enStep, op.koStep)), "#", y), -1
}

// apply gives x op y.
func (a *rowsApp) apply(x rowsX, op string, y rowsX, sym bool) rowsX {
	xv, yv := x.val, y.val
	r := x
	ways := rowsOps[op]
	switch op {
	case "times":
		r.sk, r.tie = x.in(2)+" * "+y.in(3), 2
		r.val = func(s *rowsState, w *rowsRow) float64 { return xv(s, w) * yv(s, w) }
		r.said, r.saidTie = a.tell(x, ways, a.x, y.said, sym, 2)
		r.money, r.times = x.money || y.money, true
	case "plus":
		r.sk, r.tie = x.in(1)+" + "+y.in(2), 1
		r.val = func(s *rowsState, w *rowsRow) float64 { return xv(s, w) + yv(s, w) }
		r.said, r.saidTie = a.tell(x, ways, " + ", y.said, sym, 1)
	case "minus":
		r.sk, r.tie = x.in(1)+" - "+y.in(2), 1
		r.val = func(s *rowsState, w *rowsRow) float64 { return xv(s, w) - yv(s, w) }
		r.said, r.saidTie = a.tell(x, ways, " - ", y.said, sym, 1)
	case "over":
		r.sk, r.tie = x.in(2)+" / "+y.in(3), 2
		r.val = func(s *rowsState, w *rowsRow) float64 { return xv(s, w) / yv(s, w) }
		r.said, r.saidTie = a.tell(x, ways, a.over, y.said, sym, 2)
		r.money = x.money && !y.money
	}
	return r
}

// percent takes p % off, puts it on, or takes that part. The percent may be a field.
func (a *rowsApp) percent(x rowsX, op string, y rowsX, fixed float64) rowsX {
	xv, yv := x.val, y.val
	r := x
	sign := map[string]float64{"off": -1, "on": 1}[op]
	r.val = func(s *rowsState, w *rowsRow) float64 {
		if op == "part" {
			return xv(s, w) * yv(s, w) / 100
		}
		return xv(s, w) * (1 + sign*yv(s, w)/100)
	}
	r.tie = 2
	switch {
	case op == "part":
		r.sk = x.in(2) + " * " + y.in(3) + " / 100"
	case fixed > 0:
		r.sk = x.in(2) + " * " + num(1+sign*fixed/100)
	case op == "off":
		r.sk = x.in(2) + " * (1 - " + y.in(3) + " / 100)"
	default:
		r.sk = x.in(2) + " * (1 + " + y.in(3) + " / 100)"
	}
	said := y.said
	ways := rowsOps[op]
	if fixed == 0 { // a field is named, not counted in percent again
		for _, s := range []*string{&ways.en, &ways.ko, &ways.enStep, &ways.koStep} {
			*s = strings.NewReplacer("# percent", "the # (in percent)", "# %", "the #", "#%", "#").Replace(*s)
			*s = strings.NewReplacer("a share of the #", "the share of the #", "the # more than @", "@ raised by the #", "the # percent", "the #").Replace(*s)
		}
		if a.ko() {
			for _, s := range []*string{&ways.ko, &ways.koStep} {
				*s = strings.NewReplacer("#{로}", "#{로}", "# 퍼센트", "#(%)만큼", "#", "#(%)").Replace(*s)
				*s = strings.ReplaceAll(*s, "(%)(%)", "(%)")
			}
		}
	}
	r.said, r.saidTie = a.tell(x, ways, "", said, false, 2)
	return r
}

// part takes 1/k, or twice.
func (a *rowsApp) part(x rowsX, k int, sym bool) rowsX {
	xv := x.val
	r := x
	if k == 1 {
		r.sk, r.tie = x.in(2)+" * 2", 2
		r.val = func(s *rowsState, w *rowsRow) float64 { return xv(s, w) * 2 }
		r.said, r.saidTie = a.tell(x, rowsTwice, a.x, "2", sym, 2)
		return r
	}
	r.sk, r.tie = x.in(2)+" / "+num(float64(k)), 2
	r.val = func(s *rowsState, w *rowsRow) float64 { return xv(s, w) / float64(k) }
	r.said, r.saidTie = a.tell(x, rowsParts[k], a.over, num(float64(k)), sym, 2)
	return r
}

// bound gives x a bound, or rounds it.
func (a *rowsApp) bound(x rowsX, op string, y rowsX) rowsX {
	xv := x.val
	r := x
	r.tie, r.cut = 3, true
	switch op {
	case "atmost":
		r.sk = "min(" + x.sk + ", " + y.sk + ")"
		r.val = func(s *rowsState, w *rowsRow) float64 { return min(xv(s, w), y.val(s, w)) }
	case "atleast":
		r.sk = "max(" + x.sk + ", " + y.sk + ")"
		r.val = func(s *rowsState, w *rowsRow) float64 { return max(xv(s, w), y.val(s, w)) }
	case "ceil":
		r.sk = "ceil(" + x.sk + ")"
		r.val = func(s *rowsState, w *rowsRow) float64 { return math.Ceil(xv(s, w)) }
	case "floor":
		r.sk = "floor(" + x.sk + ")"
		r.val = func(s *rowsState, w *rowsRow) float64 { return math.Floor(xv(s, w)) }
	}
	r.said, r.saidTie = a.tell(x, rowsOps[op], "", y.said, false, 0)
	return r
}

// given changes x where a condition holds.
func (a *rowsApp) given(x rowsX, op string, k rowsX, c rowsCond) rowsX {
	xv, kv := x.val, k.val
	r := x
	switch op {
	case "plusif":
		r.sk, r.tie = x.in(1)+" + ("+c.sk+" ? "+k.sk+" : 0)", 1
		r.val = func(s *rowsState, w *rowsRow) float64 {
			if c.holds(s, w) {
				return xv(s, w) + kv(s, w)
			}
			return xv(s, w)
		}
	default:
		f := 2.0
		if op == "offif" {
			f = 1 - kv(nil, nil)/100
		}
		r.sk, r.tie = x.in(2)+" * ("+c.sk+" ? "+num(f)+" : 1)", 2
		r.val = func(s *rowsState, w *rowsRow) float64 {
			if c.holds(s, w) {
				return xv(s, w) * f
			}
			return xv(s, w)
		}
	}
	said, _ := a.tell(x, rowsOps[op], "", k.said, false, 0)
	r.said, r.saidTie = strings.ReplaceAll(said, "~", a.in(c.is, c.koIf)), -1
	return r
}

// grow adds n operations to an expression, each of what the app has.
func (a *rowsApp) grow(x rowsX, n int, row bool) rowsX {
	sym := a.maybe(0.45)
	for tries := 0; n > 0 && tries < 20; tries++ {
		y, ok := a.growOnce(x, sym, row)
		if ok {
			x = y
			n--
		}
	}
	return x
}

func (a *rowsApp) growOnce(x rowsX, sym, row bool) (rowsX, bool) {
	if x.cut {
		return x, false
	}
	last := x.times || x.saidTie < 3
	switch a.n(0, 13) {
	case 0, 1, 2:
		y, ok := a.operand(func(f *rowsCol) bool { return f.money != x.money || !x.money }, x, row)
		if !ok || x.times && a.maybe(0.8) {
			return x, false
		}
		return a.apply(x, "times", y, sym), true
	case 3, 4:
		return a.addend(x, "plus", sym, row)
	case 5:
		return a.addend(x, "minus", sym, row)
	case 6:
		y, ok := a.operand(func(f *rowsCol) bool { return !f.money && f.kind != "var" }, x, row)
		if !ok || a.maybe(0.4) {
			y = a.constant(float64(a.n(2, 12)), false)
		}
		return a.apply(x, "over", y, sym), true
	case 7, 8:
		p := float64(a.step(5, 45, 5))
		if a.maybe(0.3) {
			p = float64(a.n(2, 30))
		}
		return a.percent(x, a.of("off|on|part"), a.constant(p, false), p), true
	case 9:
		return a.part(x, []int{1, 2, 2, 3, 4, 10}[a.IntN(6)], sym), true
	case 10:
		return a.bounded(x, last)
	}
	if !row {
		return x, false
	}
	return a.depending(x)
}

// addend adds or takes off a column or a number; of numbers only one, for two would be one in truth.
func (a *rowsApp) addend(x rowsX, op string, sym, row bool) (rowsX, bool) {
	y, ok := a.operand(func(f *rowsCol) bool { return f.money == x.money && x.money }, x, row)
	if !ok || a.maybe(0.35) {
		if x.added {
			return x, false
		}
		y = a.fixed(x.money)
		x.added = true
	}
	return a.apply(x, op, y, sym), true
}

// bounded gives x a bound that matters.
func (a *rowsApp) bounded(x rowsX, last bool) (rowsX, bool) {
	op := a.of("atmost|atleast|ceil|floor")
	whole := op == "ceil" || op == "floor"
	if !last || strings.Contains(x.sk, ".") && whole { // 1.1 times a number may be a hair too much
		return x, false
	}
	y := a.fixed(x.money)
	if s := a.state(2); !whole {
		if v := rowsRound(x.val(s, s.rows[0])); v >= 2 {
			y = a.constant(v, x.money)
		}
	}
	return a.bound(x, op, y), true
}

// depending changes x where something is ticked or chosen.
func (a *rowsApp) depending(x rowsX) (rowsX, bool) {
	c, ok := a.cond(func(f *rowsCol) bool { return f.kind == "flag" || f.kind == "check" || f.options != nil })
	if !ok || strings.Contains(x.sk, c.sk) {
		return x, false
	}
	op := a.of("plusif|plusif|offif|doubleif")
	k := a.fixed(x.money)
	if op == "offif" {
		k = a.constant(float64(a.step(5, 50, 5)), false)
	}
	return a.given(x, op, k, c), true
}

// fixed is a number of the request.
func (a *rowsApp) fixed(money bool) rowsX {
	if money {
		return a.constant(a.amount(2, 30), true)
	}
	return a.constant(float64(a.n(2, 20)), false)
}

// operand takes a column of the row, or a field above for which ok holds; not one that stands in x already.
func (a *rowsApp) operand(ok func(f *rowsCol) bool, x rowsX, row bool) (rowsX, bool) {
	var list []*rowsCol
	for _, f := range a.above {
		if f.role == "rate" && ok(f) && !strings.Contains(x.sk, f.name) {
			list = append(list, f)
		}
	}
	for _, f := range a.cols {
		if row && f.numeric() && ok(f) && !strings.Contains(x.sk, f.name) && (f.kind != "show" || a.maybe(0.3)) {
			list = append(list, f)
		}
	}
	if len(list) == 0 {
		return rowsX{}, false
	}
	f := list[a.IntN(len(list))]
	if f.role != "" {
		f.used = true
	}
	return a.priceOf(f), true
}

// priceOf is a column as an expression; a choice with numbers is told by its number.
func (a *rowsApp) priceOf(f *rowsCol) rowsX {
	x := rowsAtom(f)
	if len(f.prices) > 0 && a.maybe(0.5) {
		switch {
		case f.money:
			x.said = a.fill(a.in("the {0}'s price|the price of the {0}|the chosen {0}'s price", "{0} 가격|고른 {0}의 가격|{0}의 값"), x.said)
		default:
			x.said = a.fill(a.in("the {0}'s number|the number of the {0}", "{0}의 숫자|고른 {0}의 수"), x.said)
		}
	}
	return x
}
