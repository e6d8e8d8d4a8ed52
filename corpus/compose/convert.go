package compose

import "fmt"

// A conversion by a factor that the request states.
func init() {
	register("compose-factor", 1, func(g *gen) made {
		from := g.of(g.in("cups|sacks|crates|laps|pages|rolls|trays|boxes|sheets|bundles", "상자|봉지|바퀴|묶음|자루|통|팩|판|박스|롤"))
		to := g.of(g.in("ounces|kilos|bottles|metres|minutes|eggs|jars|tiles|grams|points", "그램|병|미터|분|개|장|리터|킬로|쪽|점"))
		k := float64(g.n(2, 60))
		if g.maybe(0.3) {
			k += 0.5
		}
		x := float64(g.n(2, 40))
		request := g.of(g.in(
			"%[1]s to %[2]s, one is %[3]s|how many %[2]s are in some %[1]s? 1 of the %[1]s = %[3]s %[2]s|i type %[1]s, it says %[2]s (times %[3]s)",
			"%[1]s 넣으면 %[2]s(으)로. 하나에 %[3]s|%[1]s 수 입력하면 몇 %[2]s인지, 1%[1]s = %[3]s%[2]s|%[1]s → %[2]s 계산 (%[3]s 곱하기)"))
		a, b := from, to
		if !g.ko() {
			a, b = title(from), title(to)
		}
		return made{
			request: fmt.Sprintf(request, from, to, num(k)),
			sketch:  lines("app "+a+g.in(" to ", " → ")+b, "number a "+a, "show "+b+" = a * "+num(k)),
			checks:  []*check{newCheck("first").fill(a, num(x)).number(x * k), newCheck("second").fill(a, num(x+3)).number((x + 3) * k)},
		}
	})
}
