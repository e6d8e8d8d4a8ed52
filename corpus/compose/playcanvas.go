package compose

import (
	"fmt"
	"math"
	"strings"
)

// A playShape is a drawing being put together: its fields and shapes.
type playShape struct {
	w, h   int
	bound  int
	ticks  int // checkboxes
	drawn  []string
	label  map[string]string
	values map[string]int
	lo, hi map[string]int
}

// canvas is a drawing of shapes, some of whose measures are fields.
func (p *play) canvas() {
	p.subject("drawing with sliders|picture with settings|shape drawing|little picture|drawn scene|geometry picture", "슬라이더 그림|조절하는 그림|도형 그림|작은 그림|그린 장면|도형 그리기")
	s := &playShape{w: p.n(10, 20) * 20, h: p.n(8, 16) * 20, label: map[string]string{}, values: map[string]int{}, lo: map[string]int{}, hi: map[string]int{}}
	name := p.fresh("Picture|Scene|Sketch|Plan|Poster|Board", "그림|장면|스케치|설계도|포스터|화면")
	p.ask("a picture of %[1]d x %[2]d called %[3]s|canvas %[1]dx%[2]d, label %[3]s|draw %[3]s, %[1]d wide and %[2]d high", "%[1]dx%[2]d 그림, 이름 %[3]s|크기 %[1]d x %[2]d, %[3]s(이)라는 그림|가로 %[1]d 세로 %[2]d 그림 %[3]s", s.w, s.h, p.quote(name))
	p.game = []string{fmt.Sprintf("canvas %dx%d %s", s.w, s.h, name)}
	if p.maybe(0.4) {
		en, ko := p.pair(playSkies)
		s.drawn = append(s.drawn, "sky "+en)
		p.ask("background %[1]s|%[1]s as background", "배경 %[1]s|배경은 %[1]s", p.in(en, ko))
	}
	n := p.n(1, 4)
	for i := range n {
		p.shape(s, i == 0)
	}
	p.game = append(p.game, s.drawn...)
	p.measure(s)
}

// field asks for a field that sets a measure, and gives its name.
func (p *play) measureField(s *playShape, en, ko string, lo, hi int) string {
	v := string("abcd"[s.bound])
	s.bound++
	label := p.fresh(en, ko)
	at := p.n(lo, hi-1)
	kind, word := "slider", p.in("slider", "슬라이더")
	if p.maybe(0.25) {
		kind, word = "number", p.in("number field", "숫자 칸")
	}
	p.head = append(p.head, fmt.Sprintf("%s %s = %d %d..%d %s", kind, v, at, lo, hi, label))
	p.ask("%[1]s %[2]s from %[3]d to %[4]d, first %[5]d|a %[1]s %[2]s (%[3]d to %[4]d, at first %[5]d)", "%[1]s %[2]s: %[3]d~%[4]d, 처음 %[5]d|%[1]s %[2]s(%[3]d부터 %[4]d, 처음엔 %[5]d)", word, p.quote(label), lo, hi, at)
	s.label[v], s.values[v], s.lo[v], s.hi[v] = label, at, lo, hi
	return v
}

// size is a measure of a shape: a field's value or a number.
func (p *play) size(s *playShape, field bool, en, ko string, lo, hi int) (expr, said string) {
	if field && s.bound < 4 {
		v := p.measureField(s, en, ko, lo, hi)
		return v, p.quote(s.label[v])
	}
	x := playInt(p.n(lo, hi))
	return x, x
}

// paint is a colour: a given one, or that of a field.
func (p *play) paintOf(s *playShape) (expr, said string) {
	if p.maybe(0.15) && s.label["paint"] == "" {
		label := p.fresh("Colour|Paint|Shade", "색|물감|색깔")
		hex := p.of("#1d4ed8|#b91c1c|#15803d|#a16207|#7e22ce|#0f766e")
		s.label["paint"] = label
		p.head = append(p.head, fmt.Sprintf(`color paint = "%s" %s`, hex, label))
		p.ask("a colour field %[1]s, at first %[2]s|colour to choose %[1]s (first %[2]s)", "색 고르는 칸 %[1]s, 처음 %[2]s|색 입력 %[1]s(처음 %[2]s)", p.quote(label), hex)
		return "paint", p.in("in the colour of ", "") + p.quote(label) + p.in("", " 색")
	}
	en, ko := p.pair(strings.TrimSuffix(playColors, "|gold;금색"))
	return `"` + en + `"`, p.in(en, ko)
}

// shape adds one shape, or a row of them, perhaps only where a box is ticked.
func (p *play) shape(s *playShape, first bool) {
	field := first || p.maybe(0.4)
	x, y := p.n(2, s.w/20-2)*20, p.n(2, s.h/20-2)*20
	color, said := p.paintOf(s)
	pre, post := "", ""
	if !first && p.maybe(0.3) {
		label := p.fresh("Show it|With extras|Lights on|Decorate|Party mode|Frame", "보이기|꾸미기|불 켜기|장식|파티 모드|테두리")
		v := []string{"extra", "more", "third"}[s.ticks]
		s.ticks++
		p.head = append(p.head, fmt.Sprintf("check %s %s", v, label))
		pre = "if " + v + ": "
		post = p.fmtof(p.in(", only if the checkbox %s is ticked|, shown while %s is ticked (a checkbox)", ", 체크박스 %s 체크했을 때만|, %s 체크하면 보임"), p.quote(label))
		p.check(playChanged(newCheck("ticked").tick(label)))
	}
	switch p.IntN(5) {
	case 0:
		r, sr := p.size(s, field, "Radius|Size|How big", "반지름|크기|얼마나 크게", 5, 60)
		s.drawn = append(s.drawn, fmt.Sprintf("%scircle %d, %d, %s, %s", pre, x, y, r, color))
		p.ask("a circle at %[1]d, %[2]d with radius %[3]s, %[4]s%[5]s|%[4]s circle, middle at %[1]d, %[2]d, radius %[3]s%[5]s", "%[1]d, %[2]d 자리에 반지름 %[3]s 원, %[4]s%[5]s|원: 중심 %[1]d, %[2]d, 반지름 %[3]s, %[4]s%[5]s", x, y, sr, said, post)
	case 1:
		w, sw := p.size(s, field, "Width|Breadth|How wide", "너비|폭|가로", 10, 120)
		h, sh := p.size(s, p.maybe(0.3), "Height|How tall|Tallness", "높이|키|세로", 10, 90)
		s.drawn = append(s.drawn, fmt.Sprintf("%srect %d, %d, %s, %s, %s", pre, x, y, w, h, color))
		p.ask("a rectangle from %[1]d, %[2]d, %[3]s wide and %[4]s high, %[5]s%[6]s|%[5]s box at %[1]d, %[2]d: width %[3]s, height %[4]s%[6]s", "%[1]d, %[2]d에서 시작하는 네모, 가로 %[3]s 세로 %[4]s, %[5]s%[6]s|네모: %[1]d, %[2]d, 너비 %[3]s, 높이 %[4]s, %[5]s%[6]s", x, y, sw, sh, said, post)
	case 2:
		n, sn := p.size(s, field, "Number|How many|Count", "개수|몇 개|수", 1, 10)
		step, r, o := p.n(14, 30), p.n(4, 12), p.n(0, 3)*10
		at := fmt.Sprintf("k * %d", step)
		if o > 0 {
			at += " + " + playInt(o)
		}
		s.drawn = append(s.drawn, fmt.Sprintf("%sfor k in range(%s): circle %s, %d, %d, %s", pre, n, at, y, r, color))
		p.ask("a row of %[1]s circles, radius %[2]d, %[3]d apart, the first at %[4]d, %[5]d, %[6]s%[7]s|%[6]s dots in a row: %[1]s of them, %[3]d from one to the next beginning at %[4]d, %[5]d, radius %[2]d%[7]s", "원 %[1]s개 한 줄, 반지름 %[2]d, 간격 %[3]d, 첫 원은 %[4]d, %[5]d, %[6]s%[7]s|%[6]s 점 줄: %[1]s개, %[4]d, %[5]d부터 %[3]d 간격, 반지름 %[2]d%[7]s", sn, r, step, step+o, y, said, post)
	case 3:
		x2, y2 := p.n(0, s.w/20)*20, p.n(0, s.h/20)*20
		s.drawn = append(s.drawn, fmt.Sprintf("%sline %d, %d, %d, %d, %s", pre, x, y, x2, y2, color))
		p.ask("a line from %[1]d, %[2]d to %[3]d, %[4]d, %[5]s%[6]s|%[5]s line %[1]d, %[2]d to %[3]d, %[4]d%[6]s", "%[1]d, %[2]d에서 %[3]d, %[4]d까지 선, %[5]s%[6]s|선: %[1]d, %[2]d → %[3]d, %[4]d, %[5]s%[6]s", x, y, x2, y2, said, post)
	default:
		text := p.fresh(playRulesEn+"|Hello|Welcome|Happy birthday|My house|Open today", playRulesKo+"|안녕|어서 오세요|생일 축하|우리 집|오늘 영업")
		s.drawn = append(s.drawn, fmt.Sprintf(`%swrite %d, %d, "%s", %s`, pre, x, y, text, color))
		p.ask("the words %[1]s at %[2]d, %[3]d, %[4]s%[5]s|%[1]s written at %[2]d, %[3]d, %[4]s%[5]s", "%[2]d, %[3]d에 글 %[1]s, %[4]s%[5]s|%[1]s (이)라고 %[2]d, %[3]d에 쓰기, %[4]s%[5]s", p.quote(text), x, y, said, post)
	}
}

// measure shows something reckoned from the fields; a drawing without any gets one.
func (p *play) measure(s *playShape) {
	if s.bound == 0 {
		v := p.measureField(s, "Radius|Size|How big", "반지름|크기|얼마나 크게", 5, 60)
		color, said := p.paintOf(s)
		s.drawn = []string{fmt.Sprintf("circle %d, %d, %s, %s", s.w/2, s.h/2, v, color)}
		p.game = append(p.game, s.drawn...)
		p.ask("a circle in the middle with radius %[1]s, %[2]s|in the middle a circle, %[2]s, radius %[1]s", "한가운데 반지름 %[1]s 원, %[2]s|가운데 원: 반지름 %[1]s, %[2]s", p.quote(s.label[v]), said)
	}
	v := string("abcd"[p.IntN(s.bound)])
	x := p.n(s.lo[v], s.hi[v])
	k := p.n(2, 9)
	list := []struct {
		expr, form, en, ko string
		value              float64
	}{
		{fmt.Sprintf("%d * %s", k, v), "", fmt.Sprintf("%d times %%s|%%s multiplied by %d|%%s taken %d times", k, k, k), fmt.Sprintf("%%s 곱하기 %d|%%s의 %d배|%%s 값에 %d 곱한 것", k, k, k), float64(k * x)},
		{v + " / " + playInt(k), " .2", fmt.Sprintf("%%s shared by %d, two decimals|%%s divided by %d with 2 decimals|a %dth part of %%s, two decimals", k, k, k), fmt.Sprintf("%%s 나누기 %d(소수 둘째 자리)|%%s 값을 %d(으)로 나눈 것, 소수 2자리", k, k), float64(x) / float64(k)},
		{v + " * " + v, "", "%s times itself|the square of %s", "%s 제곱|%s 값을 두 번 곱한 것", float64(x * x)},
		{"pi * " + v + " ** 2", " .1", "pi times the square of %s, one decimal|the area of a circle of radius %s, 1 decimal", "파이 곱하기 %s의 제곱(소수 한 자리)|반지름이 %s인 원의 넓이, 소수 1자리", math.Pi * float64(x*x)},
		{fmt.Sprintf("%s + %d", v, k), "", fmt.Sprintf("%%s plus %d|%d on top of %%s|%%s and %d more", k, k, k), fmt.Sprintf("%%s 더하기 %d|%%s 값에 %d 보탠 것|%%s보다 %d 큰 수", k, k, k), float64(x + k)},
	}
	r := list[p.IntN(len(list))]
	r.en = strings.NewReplacer("a 2th part", "half", "a 3th part", "a third", "half of %s", "half of %s").Replace(r.en)
	label := p.fresh("Result|Value|Reckoned|Worth|Answer|Measure", "결과|값|계산|셈|답|잰 값")
	p.tail = append(p.tail, "show "+label+" = "+r.expr+r.form)
	say := p.fmtof(p.in(r.en, r.ko), p.quote(s.label[v]))
	p.ask("below it %[1]s: %[2]s|show %[1]s = %[2]s|under the picture %[1]s, which is %[2]s", "아래에 %[1]s: %[2]s|%[1]s = %[2]s 표시|그림 밑에 %[1]s, %[2]s", p.quote(label), pressJosa(say))
	c := newCheck("set").fill(s.label[v], playInt(x))
	digits := map[string]int{"": 2, " .1": 1, " .2": 2}[r.form]
	shown := math.Round(r.value*math.Pow(10, float64(digits))) / math.Pow(10, float64(digits))
	p.check(c.number(shown))
	p.check(playChanged(newCheck("drawn anew").fill(s.label[v], playInt(s.lo[v])).fill(s.label[v], playInt(s.hi[v]))))
}
