package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
)

// knownMeasureTable is what people convert. A line: the quantity, things that have it; then units: the name in
// conversions, English names, Korean names, and their factor by definition.
const knownMeasureTable = `
length=길이:distance/height/track length/cable/jump/curtain/plank=거리/키/트랙 길이/전선/커튼/판자:mm;millimeters;밀리미터;0.001|cm;centimeters;센티미터/센티;0.01|m;meters;미터;1|km;kilometers;킬로미터;1000|in;inches;인치;0.0254|ft;feet;피트;0.3048|yd;yards;야드;0.9144|mi;miles;마일;1609.344|nmi;nautical miles;해리;1852|자;Korean ja;자;0.303030303030303|리;Korean ri;리;392.727272727273
area=넓이:field/apartment/garden/roof/plot/orchard=밭/아파트/정원/지붕/땅/과수원:cm2;square centimeters;제곱센티미터;0.0001|m2;square meters;제곱미터/평방미터;1|km2;square kilometers;제곱킬로미터;1000000|a;ares;아르;100|ha;hectares;헥타르;10000|평;pyeong;평;3.30578512396694|in2;square inches;제곱인치;0.00064516|ft2;square feet;제곱피트;0.09290304|yd2;square yards;제곱야드;0.83612736|acre;acres;에이커;4046.8564224|mi2;square miles;제곱마일;2589988.110336|정보;Korean jeongbo;정보;9917.35537190083
volume=부피:tank/barrel/bathtub/bucket/bottle/pond=물탱크/통/욕조/양동이/병/연못:ml;milliliters;밀리리터/시시;0.001|cl;centiliters;센티리터;0.01|dl;deciliters;데시리터;0.1|L;liters;리터;1|m3;cubic meters;세제곱미터;1000|gal;gallons;갤런;3.785411784|qt;quarts;쿼트;0.946352946|pt;pints;파인트;0.473176473|floz;fluid ounces;액량온스;0.0295735295625|ft3;cubic feet;세제곱피트;28.316846592|in3;cubic inches;세제곱인치;0.016387064|bbl;oil barrels;배럴;158.987294928|imp-gal;imperial gallons;영국 갤런;4.54609|되;Korean doe;되;1.80390683696469|말;Korean mal;말;18.0390683696469|홉;Korean hop;홉;0.180390683696469
cooking amount=요리 계량:flour/milk/oil/sugar/broth=밀가루/우유/기름/설탕/육수:tsp;US teaspoons;미국 작은술;0.00492892159375|tbsp;US tablespoons;미국 큰술;0.01478676478125|cup;US cups;미국 컵;0.2365882365|floz;fluid ounces;액량온스;0.0295735295625|ml;milliliters;밀리리터;0.001|L;liters;리터;1|큰술;Korean tablespoons;큰술;0.015|작은술;Korean teaspoons;작은술;0.005|컵;Korean cups;컵(200ml);0.2|pt;pints;파인트;0.473176473
weight=무게:parcel/baby/pumpkin/dumbbell/suitcase/gold/beef=소포/아기/호박/아령/가방/금/소고기:mg;milligrams;밀리그램;0.000001|g;grams;그램;0.001|kg;kilograms/kilos;킬로그램/킬로;1|t;tonnes;톤;1000|oz;ounces;온스;0.028349523125|lb;pounds;파운드;0.45359237|st;stone;스톤;6.35029318|ct;carats;캐럿;0.0002|ozt;troy ounces;트로이온스;0.0311034768|돈;Korean don;돈;0.00375|냥;Korean nyang;냥;0.0375|근;Korean geun;근(600g);0.6|관;Korean gwan;관;3.75
time=시간:film/shift/flight/bake/battery life=영화/근무/비행/굽기/배터리:s;seconds;초;1|min;minutes;분;60|h;hours;시간;3600|d;days;일;86400|wk;weeks;주;604800|ms;milliseconds;밀리초;0.001
speed=속도:wind/car/runner/boat/train/bullet=바람/자동차/달리기/배/기차/총알:m/s;meters per second;초속(m);1|km/h;kilometers per hour;시속(km);0.277777777777778|mph;miles per hour;시속 마일;0.44704|kn;knots;노트;0.514444444444444|ft/s;feet per second;초속 피트;0.3048
data=용량:backup/video/download/photo album/memory card=백업/동영상/내려받기/사진첩/메모리 카드:byte;bytes;바이트;1|KB;kilobytes;킬로바이트;1000|MB;megabytes;메가바이트;1000000|GB;gigabytes;기가바이트;1000000000|TB;terabytes;테라바이트;1000000000000|MiB;mebibytes;메비바이트;1048576|GiB;gibibytes;기비바이트;1073741824|bit;bits;비트;0.125|Mbit;megabits;메가비트;125000
pressure=압력:tire/diver/boiler/weather map=타이어/잠수/보일러/일기도:Pa;pascals;파스칼;1|hPa;hectopascals;헥토파스칼;100|kPa;kilopascals;킬로파스칼;1000|bar;bar;바;100000|atm;atmospheres;기압;101325|psi;psi;psi(제곱인치당 파운드);6894.757293168|mmHg;millimeters of mercury;수은주 밀리미터;133.322368421053
energy=에너지:snack/battery/heater/workout=간식/배터리/난방/운동:J;joules;줄;1|kJ;kilojoules;킬로줄;1000|MJ;megajoules;메가줄;1000000|cal;calories (small);칼로리;4.184|kcal;kilocalories;킬로칼로리;4184|Wh;watt hours;와트시;3600|kWh;kilowatt hours;킬로와트시;3600000|BTU;British thermal units;영국 열량 단위;1055.05585262
power=일률:engine/motor/panel=엔진/모터/태양광판:W;watts;와트;1|kW;kilowatts;킬로와트;1000|MW;megawatts;메가와트;1000000|PS;metric horsepower (PS);마력;735.49875|hp;horsepower;영국 마력;745.69987158227
angle=각도:turn/roof pitch/telescope=회전/지붕 각도/망원경:deg;degrees;도;1|rad;radians;라디안;57.2957795130823|grad;gradians;그레이드;0.9|arcmin;arc minutes;각분;0.0166666666666667|turn;full turns;바퀴;360
force=힘:rope/bridge/punch=밧줄/다리/주먹:N;newtons;뉴턴;1|kN;kilonewtons;킬로뉴턴;1000|kgf;kilogram-force;킬로그램힘;9.80665|lbf;pound-force;파운드힘;4.4482216152605
frequency=진동수:tone/motor/radio=소리/모터/라디오:Hz;hertz;헤르츠;1|kHz;kilohertz;킬로헤르츠;1000|MHz;megahertz;메가헤르츠;1000000|rpm;turns per minute;분당 회전수;0.0166666666666667
temperature=온도:oven/weather/fever/freezer=오븐/날씨/열/냉동고:C;degrees Celsius/Celsius;섭씨;0|F;degrees Fahrenheit/Fahrenheit;화씨;0|K;kelvin;켈빈/절대온도;0
fuel use=연비:car/van/motorbike=자동차/승합차/오토바이:mpg;miles per gallon;갤런당 마일;0|km/l;kilometers per liter;리터당 킬로미터;0|l/100km;liters per 100 km;100km당 리터;0`

// A knownMeasure is a quantity and its units.
type knownMeasure struct {
	name, things [2]string
	units        []knownUnit // en and ko hold alternatives
}

var knownMeasures = sync.OnceValue(func() []knownMeasure { return knownReadMeasures() })

func knownReadMeasures() []knownMeasure {
	var list []knownMeasure
	for line := range strings.Lines(strings.TrimSpace(knownMeasureTable)) {
		p := strings.SplitN(strings.TrimSpace(line), ":", 3)
		m := knownMeasure{}
		m.name[0], m.name[1], _ = strings.Cut(p[0], "=")
		m.things[0], m.things[1], _ = strings.Cut(p[1], "=")
		for _, s := range strings.Split(p[2], "|") {
			u := strings.Split(s, ";")
			x := knownUnit{sym: u[0], en: u[1], ko: u[2]}
			fmt.Sscan(u[3], &x.k)
			m.units = append(m.units, x)
		}
		list = append(list, m)
	}
	return list
}

// A knownTurn is an app that converts.
type knownTurn struct {
	*knownApp
	m     knownMeasure
	names map[string]string // how each unit is called in this app
}

func knownUnitsDraw(g *gen) made {
	for {
		p := &knownTurn{&knownApp{g: g, used: map[string]bool{}}, knownMeasures()[g.IntN(len(knownMeasures()))], map[string]string{}}
		p.money = g.of(g.in("$|$|€|£|", "원|원|"))
		ways := []func() bool{p.one, p.one, p.several, p.several, p.both, p.both, p.pair, p.pair, p.split, p.split, p.pick, p.pick, p.fromTo, p.add2, p.price, p.rows, p.two, p.two, p.two}
		if !ways[g.IntN(len(ways))]() {
			continue
		}
		if p.topic == "" {
			p.topic = p.topicWord()
		}
		p.extras()
		if checks := p.checks(); checks != nil {
			return made{p.request(), p.sketch(), checks}
		}
	}
}

// topicWord is the title: the two units, or the quantity.
func (p *knownTurn) topicWord() string {
	if len(p.fields) == 1 && len(p.outs) == 1 {
		a, b := p.fields[0].say, p.outs[0].say
		if s := a + p.g.in(" to ", " → ") + b; len(strings.Fields(s)) <= 5 {
			return title(s)
		}
	}
	return title(p.m.name[p.lang()]) + p.g.in(" converter", " 변환")
}

// knownSigns are units that people write by their sign.
var knownSigns = map[string]bool{"km": true, "m": true, "cm": true, "mm": true, "mi": true, "ft": true, "yd": true, "kg": true, "g": true, "lb": true, "oz": true, "ml": true, "L": true, "gal": true, "mph": true, "km/h": true, "m/s": true, "psi": true, "kPa": true, "hPa": true, "kWh": true, "kcal": true, "kJ": true, "hp": true, "kW": true, "ha": true, "MB": true, "GB": true, "TB": true, "KB": true, "tbsp": true, "tsp": true, "mpg": true, "kgf": true, "rpm": true, "MHz": true, "kHz": true}

// units draws n different units that are within reach of each other.
func (p *knownTurn) unitsOf(n int) []knownUnit {
	all := slices.Clone(p.m.units)
	if !p.g.ko() { // Korean units are seldom asked for in English
		all = slices.DeleteFunc(all, func(u knownUnit) bool { return strings.HasPrefix(u.en, "Korean") && p.g.maybe(0.7) })
	}
	p.g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	out := []knownUnit{}
	signs := !p.g.ko() && p.g.maybe(0.3)
	for _, u := range all {
		if len(out) == n {
			break
		}
		if len(out) > 0 && u.k > 0 {
			if r := u.k / out[0].k; r > 20000 || r < 0.00005 {
				continue
			}
		}
		out = append(out, u)
		p.names[u.sym] = p.g.of(strings.ReplaceAll(p.g.in(u.en, u.ko), "/", "|"))
		if signs && knownSigns[u.sym] {
			p.names[u.sym] = u.sym
		}
	}
	if len(out) < n {
		return nil
	}
	return out
}

// cap puts a capital in front, but for signs.
func (p *knownTurn) cap(s string) string {
	if knownSigns[s] {
		return s
	}
	return title(s)
}

func (p *knownTurn) name(u knownUnit) string { return p.names[u.sym] }

// turn converts in Go, from the definitions of the units.
func knownTurned(x float64, a, b knownUnit) float64 {
	switch a.sym {
	case "F":
		x = (x - 32) / 1.8
	case "K":
		x -= 273.15
	case "mpg":
		x *= 1.609344 / 3.785411784
	case "l/100km":
		x = 100 / x
	}
	switch b.sym {
	case "F":
		return x*1.8 + 32
	case "K":
		return x + 273.15
	case "mpg":
		return x / 1.609344 * 3.785411784
	case "l/100km":
		return 100 / x
	}
	if a.k == 0 {
		return x
	}
	return x * a.k / b.k
}

// knownTurnText is the expression that converts.
func knownTurnText(x string, a, b knownUnit) string {
	switch a.sym + ">" + b.sym {
	case "C>F":
		return x + " * 9 / 5 + 32"
	case "F>C":
		return "(" + x + " - 32) * 5 / 9"
	case "C>K":
		return x + " + 273.15"
	case "K>C":
		return x + " - 273.15"
	}
	return fmt.Sprintf("convert(%s, %q, %q)", x, a.sym, b.sym)
}

// typedIn adds a field for an amount in a unit.
func (p *knownTurn) typedIn(say string, u knownUnit) int {
	g := p.g
	p.used[say] = true
	p.fields = append(p.fields, &knownField{say: say, how: "number", draw: func() float64 {
		switch u.sym {
		case "F", "K":
			return float64(g.n(270, 420))
		case "byte", "bit", "Pa", "J", "cal":
			return float64(g.step(1000, 90000, 500))
		}
		if g.maybe(0.3) {
			return float64(g.n(2, 90)) + 0.5
		}
		return float64(g.n(2, 400))
	}})
	return len(p.fields) - 1
}

// gives adds a result.
func (p *knownTurn) gives(say, text string, val func(f, r []float64) float64) {
	p.used[say] = true
	p.outs = append(p.outs, &knownOut{say: say, text: text, val: val, x: formulaOp("+", formulaNum(1), formulaNum(1)), dim: "x"})
}

func (p *knownTurn) turned(say string, i int, a, b knownUnit) {
	p.gives(say, knownTurnText(fmt.Sprintf("«f%d»", i), a, b), func(f, _ []float64) float64 { return knownTurned(f[i], a, b) })
}

// source is what is typed: the unit's name, or a thing in that unit.
func (p *knownTurn) source(u knownUnit) (label, said string) {
	g := p.g
	if g.maybe(0.65) {
		return p.name(u), p.name(u)
	}
	thing := g.of(strings.ReplaceAll(p.m.things[p.lang()], "/", "|"))
	if g.ko() {
		return thing + "(" + p.name(u) + ")", thing + "(" + p.name(u) + ")"
	}
	return thing + " in " + p.name(u), thing + " in " + p.name(u)
}

// goal fills one of the phrasings: A from, B to, C and D more, Q the quantity.
func (p *knownTurn) ask(en, ko string, words ...string) {
	s := p.say(en, ko)
	pairs := []string{"Q", p.m.name[p.lang()]}
	for i, w := range words {
		c := string(rune('A' + i))
		if p.g.ko() {
			pairs = append(pairs, c+"l", knownJosa(w, "을", "를"), c+"o", knownJosa(w, "으로", "로"), c+"i", knownJosa(w, "이", "가"), c+"w", knownJosa(w, "과", "와"), c+"r", knownJosa(w, "이랑", "랑"))
		}
		pairs = append(pairs, c, w)
	}
	p.goals = append(p.goals, strings.NewReplacer(pairs...).Replace(s))
}

// two converts two quantities in one app, one below the other or each in a part of its own.
func (p *knownTurn) two() bool {
	g := p.g
	first := p.m.name[p.lang()]
	p.sep = g.of("|section|tab")
	ways := []func() bool{p.one, p.several, p.pair, p.split}
	for n := range 2 {
		way := 0
		if p.sep == "" {
			way = g.IntN(4)
		}
		fields, outs := len(p.fields), len(p.outs)
		if n == 1 {
			if p.m = knownMeasures()[g.IntN(len(knownMeasures()))]; p.m.name[p.lang()] == first {
				return false
			}
		}
		if !ways[way]() {
			return false
		}
		if n == 0 {
			first = p.m.name[p.lang()]
		}
		for _, x := range p.fields[fields:] {
			x.tab = title(p.m.name[p.lang()])
		}
		for _, x := range p.outs[outs:] {
			x.tab = title(p.m.name[p.lang()])
		}
	}
	seen := map[string]bool{}
	for _, f := range p.fields {
		seen[f.say] = true
	}
	for _, o := range p.outs {
		seen[o.say] = true
	}
	second := p.m.name[p.lang()]
	if len(seen) < len(p.fields)+len(p.outs) || first == second {
		return false
	}
	p.topic = title(first) + p.g.in(" and ", "·") + second
	if p.sep != "" {
		p.goals = append(p.goals, p.parted(title(first), title(second)))
	}
	return true
}

func (p *knownTurn) one() bool {
	u := p.unitsOf(2)
	if u == nil {
		return false
	}
	label, said := p.source(u[0])
	p.turned(p.name(u[1]), p.typedIn(label, u[0]), u[0], u[1])
	p.ask("A to B|convert A to B|A -> B|A in, B out|how many B is it? i type A|i have A and need B|turn A into B|A into B|type A, see B|Q converter, A to B|show A as B|my aunt abroad only knows B, i have A|what is it in B when i enter A|Q: A to B|change A to B|A = ? B|page that takes A and gives B|the label says A but i think in B|switch from A to B",
		"A B 변환|Al Bo|A → B|A 넣으면 B|Al Bo 바꿔줘|A 입력하면 Bo 얼마인지|Q 변환기, A에서 Bo|A를 적으면 B 값|직구할 때 Al Bo 바꾸고 싶어요|A 몇이면 B 몇|Bi 궁금해요, A 입력|Al 쓰면 Bo 나오게|A -> B 계산|Q: A → B|외국 친구가 Ao 말해서 Bo 알고 싶음|Bo 환산, A 입력", said, p.name(u[1]))
	return true
}

func (p *knownTurn) several() bool {
	n := p.g.n(2, 4)
	u := p.unitsOf(n + 1)
	if u == nil {
		return false
	}
	label, said := p.source(u[0])
	i := p.typedIn(label, u[0])
	var names []string
	for _, x := range u[1:] {
		p.turned(p.name(x), i, u[0], x)
		names = append(names, p.name(x))
	}
	p.ask("A in B|convert A to B|A -> B|one field (A) and the answers: B|A, shown as B at the same time|i type A and see B|Q converter: from A to B, all at once|A into B|enter A once, get B|turn A into each of these: B",
		"A → B|A 넣으면 B 모두|Al Bo 한꺼번에|A 입력, 결과 B|A 하나 쓰면 B 다 나오게|Q 변환: A에서 Bo|A 적으면 B 값이 같이|A 한 칸, 답은 B", said, p.list(names))
	return true
}

func (p *knownTurn) both() bool {
	u := p.unitsOf(2)
	if u == nil {
		return false
	}
	in := func(x knownUnit) string { return p.g.in("in "+p.name(x), p.name(x)+" 환산") }
	i := p.typedIn(p.name(u[0]), u[0])
	p.turned(in(u[1]), i, u[0], u[1])
	j := p.typedIn(p.name(u[1]), u[1])
	p.turned(in(u[0]), j, u[1], u[0])
	p.ask(`A to B and B to A, results "C" and "D"|both ways: A and B, two fields, called "C" and "D" the answers|convert A to B ("C"); a second field does B to A ("D")|A <-> B, two separate fields; answers C, D|A to B, and under it the other way round (results "C" / "D")`,
		"A Bo, B Ao 둘 다 (결과 이름 'C', 'D')|A ↔ B 양쪽 변환, 칸 두 개. 결과는 C, D|Al Bo 바꾸고 ('C') 반대로 Bl Ao도 ('D')|A → B, B → A 각각 칸 하나씩, 답은 'C', 'D'", p.name(u[0]), p.name(u[1]), title(in(u[1])), title(in(u[0])))
	return true
}

// knownPairs are units that stand together: big, small, how many.
const knownPairs = "ft,in,12|lb,oz,16|st,lb,14|h,min,60|min,s,60|kg,g,1000|m,cm,100|km,m,1000|L,ml,1000|yd,ft,3|gal,qt,4|d,h,24|wk,d,7|cm,mm,10|deg,arcmin,60|GB,MB,1000|t,kg,1000|근,g,600|m3,L,1000|cup,tbsp,16|tbsp,tsp,3|냥,돈,10|말,되,10|mi,yd,1760|ha,m2,10000"

// joint draws two units that stand together, and the measure they belong to.
func (p *knownTurn) joint() (big, small knownUnit, n float64) {
	s := strings.Split(p.g.of(knownPairs), ",")
	for _, m := range knownMeasures() {
		find := func(sym string) int { return slices.IndexFunc(m.units, func(u knownUnit) bool { return u.sym == sym }) }
		if i, j := find(s[0]), find(s[1]); i >= 0 && j >= 0 {
			p.m, big, small = m, m.units[i], m.units[j]
			break
		}
	}
	fmt.Sscan(s[2], &n)
	for _, u := range []knownUnit{big, small} {
		p.names[u.sym] = strings.Split(p.g.in(u.en, u.ko), "/")[0]
	}
	return big, small, n
}

// pair takes an amount in two fields, such as feet and inches.
func (p *knownTurn) pair() bool {
	g := p.g
	big, small, n := p.joint()
	i, j := p.typedIn(p.name(big), big), p.typedIn(p.name(small), small)
	p.fields[i].draw = func() float64 { return float64(g.n(1, 30)) }
	p.fields[j].draw = func() float64 { return float64(g.n(1, int(n)-1)) }
	total := fmt.Sprintf("«f%d» * %s + «f%d»", i, num(n), j)
	one, two := p.name(big), p.name(small)
	to := p.unitsOf(g.n(1, 2))
	p.names[big.sym], p.names[small.sym] = one, two
	if g.maybe(0.3) {
		to = []knownUnit{small}
	} else if g.maybe(0.2) {
		to = []knownUnit{big}
	}
	var names []string
	for _, t := range to {
		say, text := p.name(t), fmt.Sprintf("convert(%s, %q, %q)", total, small.sym, t.sym)
		switch t.sym {
		case small.sym:
			say, text = g.in("total "+say, "총 "+say), total
		case big.sym:
			say, text = g.in("decimal "+say, say+" (소수)"), fmt.Sprintf("«f%d» + «f%d» / %s", i, j, num(n))
		}
		if p.used[say] {
			return false
		}
		p.gives(say, text, func(f, _ []float64) float64 { return (f[i]*big.k + f[j]*small.k) / t.k })
		names = append(names, say)
	}
	p.ask("A and B to C|A and B in two fields, C out|i enter A and B and want C|two fields (A, B) together as C|so many A and so many B, how much is that in C|A + B -> C|Q typed as A and B, show C|it's written as A and B everywhere, i need C|add up A and B, answer in C",
		"Aw B 두 칸, 결과 C|Aw Bl 합쳐서 C|Ar B 넣으면 C|몇 A 몇 B인지 쓰면 C|A, B → C|Q를 Aw B로 적으면 C 나오게|A 칸, B 칸, 답은 C|Aw Bl 합쳐 Co", one, two, p.list(names))
	return true
}

// split shows an amount as two units: 200 minutes are 3 hours and 20 minutes.
func (p *knownTurn) split() bool {
	g := p.g
	big, small, n := p.joint()
	from := small
	if g.maybe(0.4) {
		if from = p.m.units[g.IntN(len(p.m.units))]; from.sym == big.sym || from.k/small.k > 100 || from.k/small.k < 0.001 {
			from = small
		}
	}
	label := p.g.of(strings.ReplaceAll(p.g.in(from.en, from.ko), "/", "|"))
	if from.sym == small.sym {
		label = g.in("all "+p.name(small), "전체 "+p.name(small))
	}
	i := p.typedIn(label, from)
	p.fields[i].draw = func() float64 { return math.Ceil(n * small.k / from.k * (0.6 + 12*g.Float64())) }
	x := fmt.Sprintf("«f%d»", i)
	if from.sym != small.sym {
		x = fmt.Sprintf("convert(«f%d», %q, %q)", i, from.sym, small.sym)
	}
	in := func(f []float64) float64 { return f[i] * from.k / small.k }
	at := len(p.outs)
	p.gives(p.name(big), "floor("+x+" / "+num(n)+")", func(f, _ []float64) float64 {
		if v := in(f) / n; math.Abs(v-math.Round(v)) > 0.003 || from.sym == small.sym {
			return math.Floor(v + 1e-9)
		}
		return math.NaN()
	})
	p.gives(p.name(small), x+" % "+num(n), func(f, r []float64) float64 { return in(f) - n*r[at] })
	p.outs[at].dim, p.outs[at+1].dim = "%", "%" // nothing to multiply
	p.ask("A as B and C|A -> whole B and the C left over|i type A, it shows B and C|split A into B and C|how many B and C are A|A to B + C (whole B first, then the rest in C)|write A as so many B and so many C|break A down into B and C",
		"Al Bw Co|A 넣으면 몇 B 몇 C인지|A → B, 나머지 C|Al Bw 나머지 Co 나눠 보여줘|Al 쓰면 B하고 Co|A 입력, 결과 Bw C|Ai 몇 B에 몇 C인지", label, p.name(big), p.name(small))
	return true
}

// options draws units for a choice, worth so many of a base.
func (p *knownTurn) options(u []knownUnit, base float64) (*knownField, bool) {
	f := &knownField{how: p.g.of("choice|choice|radio"), said: true}
	for _, x := range u {
		k := knownRound(x.k/base, 6)
		if k < 0.05 || k > 1e6 || x.k == 0 || slices.Contains(f.worth, k) {
			return nil, false
		}
		f.opts, f.worth = append(f.opts, p.cap(p.name(x))), append(f.worth, k)
	}
	f.draw = func() float64 { return f.worth[p.g.IntN(len(f.worth))] }
	return f, true
}

// pick converts from one of several units into one.
func (p *knownTurn) pick() bool {
	g := p.g
	u := p.unitsOf(g.n(3, 5))
	if u == nil {
		return false
	}
	f, ok := p.options(u[1:], u[0].k)
	if !ok {
		return false
	}
	f.say = g.of(g.in("unit|from|typed in|scale", "단위|입력 단위|고른 단위"))
	p.typedIn(g.of(g.in("amount|value|number|how much", "양|값|숫자|수치")), u[0])
	p.fields = append(p.fields, f)
	p.gives(p.name(u[0]), "«f0» * «f1»", func(v, _ []float64) float64 {
		return v[0] * u[1+slices.Index(f.worth, v[1])].k / u[0].k
	})
	how := g.in(map[string]string{"choice": "dropdown", "radio": "radio buttons"}[f.how], map[string]string{"choice": "드롭다운", "radio": "라디오 버튼"}[f.how])
	var names []string
	for _, x := range u[1:] {
		names = append(names, p.name(x))
	}
	p.ask(`Q converter: A typed, E "B" with D; answer in C|A and E B (D), show C|i type the A, pick the B from D (E) and see C|field A, E "B": D. result C`,
		"Q 변환기: A 입력, E 'B'에서 D 고르면 C|A 칸이랑 B E(D), 결과 C|A 적고 B(E: D) 고르면 C로|E B: D. A 넣으면 C", p.fields[0].say, title(f.say), p.name(u[0]), strings.Join(names, ", "), how)
	return true
}

// fromTo converts between any two of several units.
func (p *knownTurn) fromTo() bool {
	g := p.g
	u := p.unitsOf(g.n(3, 5))
	if u == nil {
		return false
	}
	low := slices.MinFunc(u, func(a, b knownUnit) int { return int(math.Copysign(1, a.k-b.k)) })
	a, ok := p.options(u, low.k)
	if !ok {
		return false
	}
	b, _ := p.options(u, low.k)
	b.how = a.how
	words := strings.Split(g.of(g.in("from,to|unit,wanted unit|have,want|old unit,new unit", "입력 단위,결과 단위|바꿀 단위,바뀐 단위|이 단위를,저 단위로")), ",")
	a.say, b.say = words[0], words[1]
	p.typedIn(g.of(g.in("amount|value|number|how much", "양|값|숫자|수치")), u[0])
	p.fields = append(p.fields, a, b)
	say := g.of(g.in("result|answer|converted", "결과|변환값|답"))
	p.gives(say, "«f0» * «f1» / «f2»", func(v, _ []float64) float64 {
		return v[0] * u[slices.Index(a.worth, v[1])].k / u[slices.Index(b.worth, v[2])].k
	})
	var names []string
	for _, x := range u {
		names = append(names, p.name(x))
	}
	how := g.in(map[string]string{"choice": "dropdowns", "radio": "radio buttons"}[a.how], map[string]string{"choice": "드롭다운", "radio": "라디오 버튼"}[a.how])
	p.ask(`Q converter between D: A, then E "B" and "C", and the F|any of D into any other. field A, E B and C, F|two E ("B", "C") with D each, a field A, result F`,
		"D 서로 바꾸는 Q 변환기: A, E 'B'와 'C', F|Q 변환: A 적고 B, C E 고르면(둘 다 D) F|E 두 개('B', 'C', 각각 D)랑 A 칸, 결과는 F", p.fields[0].say, title(a.say), title(b.say), strings.Join(names, ", "), how, say)
	return true
}

// add2 adds or compares amounts in two units.
func (p *knownTurn) add2() bool {
	g := p.g
	u := p.unitsOf(3)
	if u == nil || u[0].k == 0 {
		return false
	}
	i, j := p.typedIn(p.name(u[0]), u[0]), p.typedIn(p.name(u[1]), u[1])
	a, b := fmt.Sprintf("convert(«f%d», %q, %q)", i, u[0].sym, u[2].sym), fmt.Sprintf("convert(«f%d», %q, %q)", j, u[1].sym, u[2].sym)
	if g.maybe(0.5) {
		say := g.in("sum in ", "합계 ") + p.name(u[2])
		p.gives(say, a+" + "+b, func(f, _ []float64) float64 { return (f[i]*u[0].k + f[j]*u[1].k) / u[2].k })
		p.ask("A plus B, C|add A and B together: C|first field A, second field B, show the C|A + B = C|some is in A, some in B, i want the C", "A 더하기 B, C|Aw B 합쳐서 C|A + B = C|첫 칸 A, 둘째 칸 B, C 보여줘|일부는 A, 일부는 B인데 C 알려줘", p.name(u[0]), p.name(u[1]), say)
		return true
	}
	say := g.in("difference in ", "차이 ") + p.name(u[2])
	p.gives(say, "abs("+a+" - "+b+")", func(f, _ []float64) float64 { return math.Abs(f[i]*u[0].k-f[j]*u[1].k) / u[2].k })
	p.ask("A against B: C (never negative)|compare A with B, C without a minus|one thing is in A, the other in B: C, always positive|C between A and B", "A B 비교: C (항상 양수)|Aw B의 C (마이너스 없이)|하나는 A, 하나는 B인데 C 얼마인지, 음수 없이|A 대 B, C", p.name(u[0]), p.name(u[1]), say)
	return true
}

// knownOne is the singular of a unit's name.
func knownOne(s string) string {
	for _, x := range []string{"feet/foot", "inches/inch", "square feet/square foot", "cubic feet/cubic foot", "stone/stone"} {
		if a, b, _ := strings.Cut(x, "/"); strings.HasSuffix(s, a) {
			return strings.TrimSuffix(s, a) + b
		}
	}
	return strings.TrimSuffix(s, "s")
}

// price converts a price per unit.
func (p *knownTurn) price() bool {
	g := p.g
	u := p.unitsOf(2)
	if u == nil || u[0].k == 0 || !strings.Contains("weight volume area length cooking amount data energy time", p.m.name[0]) {
		return false
	}
	per := func(x knownUnit) string {
		n := p.name(x)
		if g.ko() {
			return n + "당 가격"
		}
		return "price per " + knownOne(n)
	}
	i := p.typedIn(per(u[0]), u[0])
	p.fields[i].draw = func() float64 {
		if g.ko() {
			return float64(g.step(500, 90000, 500))
		}
		return float64(g.n(4, 300)) / 2
	}
	p.gives(per(u[1]), fmt.Sprintf("«f%d» * convert(1, %q, %q)", i, u[1].sym, u[0].sym), func(f, _ []float64) float64 { return f[i] * u[1].k / u[0].k })
	p.outs[0].dim, p.outs[0].format = "$", p.format("$", nil)
	p.ask("A to B|i know the A, what's the B|A -> B|shop says A, i want B|A in, B out|turn A into B", "A → B|A 넣으면 B|Al Bo|가게에는 A만 있는데 B 알고 싶어요|A 입력, 결과 B", p.fields[i].say, per(u[1])+p.inMoney())
	return true
}

// rows is a table of values.
func (p *knownTurn) rows() bool {
	g := p.g
	u := p.unitsOf(2)
	if u == nil || u[0].k == 0 {
		return false
	}
	i := p.typedIn(g.of(g.in("last row|up to|rows|table ends at", "마지막 줄|끝값|줄 수|몇까지")), u[0])
	p.fields[i].draw = func() float64 { return float64(g.n(3, 24)) }
	label := title(g.of(g.in("table|list|cheat sheet|overview", "표|환산표|한눈에|목록")))
	a, b := p.cap(p.name(u[0])), p.cap(p.name(u[1]))
	p.turned(g.in("last in ", "마지막 ")+p.name(u[1]), i, u[0], u[1])
	p.table2 = fmt.Sprintf("table %s = range(«f%d»): %s = it, %s = %s", label, i, a, b, knownTurnText("it", u[0], u[1]))
	p.ask(`table "C" from 1 A up to the number in "D" with columns A and B; also E|i enter D, table C lists A from 1 to that and B beside it, plus E|rows 1, 2, 3 … up to D: A and B, called C; and E|conversion table C: A, B, as far as D (a field) says. also show E`,
		"1부터 'D' 칸 숫자까지 A, B 'C' 표; E도|D 적으면 1부터 거기까지 A와 B를 C 표로, 그리고 E|표 C: A랑 B, 1부터 D(입력)까지. E도 표시|환산 표 'C'(A, B), D에 쓴 수까지, 또 E", p.name(u[0]), p.name(u[1]), label, title(p.fields[i].say), p.outs[0].say)
	return true
}
