package compose

import (
	"fmt"
	"strings"
)

// An askTerm is a part of a formula: how the request says it, how the sketch has it, what it comes to.
type askTerm struct {
	said, expr string
	tie        int // how tightly it binds: 1 a sum, 2 a product, 3 a name or number
	val        func(v map[string]float64) float64
	words      bool // said in words that can't stand within a formula of signs
}

// askStep is what is done next with a value.
type askStep struct {
	op byte
	t  askTerm
}

func (f askField) term() askTerm {
	return askTerm{said: f.said, expr: f.name, tie: 3, val: func(v map[string]float64) float64 { return v[f.name] }}
}

func askNumber(x float64) askTerm {
	return askTerm{said: num(x), expr: num(x), tie: 3, val: func(map[string]float64) float64 { return x }}
}

func (t askTerm) in(tie int) string {
	if t.tie < tie {
		return "(" + t.expr + ")"
	}
	return t.expr
}

// askApply is the sketch's side of a step.
func askApply(x askTerm, s askStep) askTerm {
	y := askTerm{tie: 1}
	switch s.op {
	case '+':
		y.expr = x.in(1) + " + " + s.t.in(1)
		y.val = func(v map[string]float64) float64 { return x.val(v) + s.t.val(v) }
	case '-':
		y.expr = x.in(1) + " - " + s.t.in(2)
		y.val = func(v map[string]float64) float64 { return x.val(v) - s.t.val(v) }
	case '*':
		y.tie, y.expr = 2, x.in(2)+" * "+s.t.in(3)
		y.val = func(v map[string]float64) float64 { return x.val(v) * s.t.val(v) }
	case '/':
		y.tie, y.expr = 2, x.in(2)+" / "+s.t.in(3)
		y.val = func(v map[string]float64) float64 { return x.val(v) / s.t.val(v) }
	}
	return y
}

// chain does one step after the other, and says so in signs or in words.
func (a *ask) chain(first askTerm, steps ...askStep) askTerm {
	x := first
	words := a.maybe(0.55)
	if first.words {
		words = true
		for _, end := range []string{"더하기/더한 값", "곱하기/곱한 값", "빼기/뺀 값", "나누기/나눈 값", "더한 만큼/더한 값"} {
			noun, value, _ := strings.Cut(end, "/")
			if strings.HasSuffix(first.said, noun) {
				first.said = strings.TrimSuffix(first.said, noun) + value
			}
		}
	}
	sign := map[byte]string{'+': " + ", '-': " - ", '*': a.raw(" x | * | × "), '/': a.raw(" / | / | ÷ ")}
	said := first.said
	for i, s := range steps {
		if s.t.words {
			words = true
		}
		if x.tie == 1 && (s.op == '*' || s.op == '/') {
			said = "(" + said + ")"
		}
		part := s.t.said
		if s.t.tie < 3 && (s.op == '-' && s.t.tie == 1 || s.op == '*' || s.op == '/') && i >= 0 {
			part = "(" + part + ")"
		}
		said += sign[s.op] + part
		x = askApply(x, s)
	}
	x.said = said
	if words {
		x.words = true
		x.said = a.words(first.said, steps)
	}
	return x
}

var askFirstEn = map[byte]string{
	'+': "%[1]s plus %[2]s|%[1]s and %[2]s together|%[1]s with %[2]s on top|%[1]s and %[2]s added up|take %[1]s, add %[2]s|the sum of %[1]s and %[2]s|%[1]s increased by %[2]s",
	'-': "%[1]s minus %[2]s|%[1]s less %[2]s|%[1]s without %[2]s|%[1]s with %[2]s taken off|take %[2]s away from %[1]s|what is left of %[1]s after %[2]s|%[1]s reduced by %[2]s",
	'*': "%[1]s times %[2]s|%[1]s multiplied by %[2]s|multiply %[1]s by %[2]s|%[2]s times the %[1]s|the product of %[1]s and %[2]s|take the %[1]s %[2]s times",
	'/': "%[1]s divided by %[2]s|%[1]s shared equally by %[2]s|%[1]s split among %[2]s|divide %[1]s by %[2]s|%[1]s spread over %[2]s|%[1]s split into %[2]s equal parts",
}
var askNextEn = map[byte]string{
	'+': ", then add %[1]s|, to that add %[1]s|, and %[1]s on top|, with %[1]s added to it|, then %[1]s more|, and on top of that %[1]s",
	'-': ", from that take %[1]s|, then subtract %[1]s|, less %[1]s at the end|, of which %[1]s come off|, then %[1]s off|, with %[1]s taken from the result",
	'*': ", all that times %[1]s|, then multiply by %[1]s|, the whole multiplied by %[1]s|, and that times %[1]s|, the result times %[1]s|, then take it %[1]s times",
	'/': ", all divided by %[1]s|, then divide by %[1]s|, that shared by %[1]s|, the result split among %[1]s|, and the whole over %[1]s|, then share it equally by %[1]s",
}

// Korean steps: the verb stands in its form within a chain or at its end.
var askFirstKo = map[byte]string{
	'+': "%[1]s에 %[2]s <더>|%[1]s에다 %[2]s <더>|%[1]s하고 %[2]s <합>|%[1]s에 %[2]s <얹>|%[1]s과(와) %[2]s 둘을 <합>|%[1]s에 %[2]s <보>",
	'-': "%[1]s에서 %[2]s <빼>|%[2]s을(를) %[1]s에서 <빼>|%[1]s에서 %[2]s만큼 <덜>|%[1]s에서 %[2]s <없>|%[1]s에서 %[2]s은(는) <빼>|%[1]s 중에 %[2]s <빼>",
	'*': "%[1]s에 %[2]s <곱>|%[1]s 곱하기 %[2]s <하>|%[1]s과(와) %[2]s을(를) <곱>|%[1]s을(를) %[2]s번 <더>|%[1]s에다 %[2]s <곱>|%[1]s의 %[2]s배로 <하>",
	'/': "%[1]s을(를) %[2]s(으)로 <나>|%[1]s 나누기 %[2]s <하>|%[1]s을(를) %[2]s에 똑같이 <나>|%[1]s을(를) %[2]s 수대로 <나>|%[1]s에서 %[2]s을(를) 기준으로 <나>",
}
var askNextKo = map[byte]string{
	'+': "거기에 %[1]s <더>|거기다 %[1]s <얹>|그 값에 %[1]s <더>|여기에 %[1]s도 <합>|또 %[1]s <더>|그다음 %[1]s <보>",
	'-': "거기서 %[1]s <빼>|그 값에서 %[1]s <빼>|여기서 %[1]s <덜>|그다음 %[1]s <빼>|거기서 %[1]s은(는) <없>|남은 데서 %[1]s <빼>",
	'*': "그걸 %[1]s배로 <하>|거기에 %[1]s <곱>|그 값에 %[1]s <곱>|전체에 %[1]s <곱>|다 합친 것에 %[1]s <곱>|마지막에 %[1]s <곱>",
	'/': "그걸 %[1]s(으)로 <나>|그 값을 %[1]s(으)로 <나>|전체를 %[1]s(으)로 <나>|마지막에 %[1]s(으)로 <나>|그걸 또 %[1]s(으)로 <나>|나온 값을 %[1]s(으)로 <나>",
}
var askVerbs = map[string][2]string{
	"<더>": {"더하고|더해서|더한 다음", "더한 값|더한 것|더하기|더한 만큼"}, "<합>": {"합치고|합해서|합친 다음", "합친 값|합한 것|합친 것"},
	"<얹>": {"얹고|얹어서", "얹은 값|얹은 것"}, "<보>": {"보태고|보태서", "보탠 값|보탠 것"}, "<빼>": {"빼고|뺀 다음|빼서", "뺀 값|빼고 남은 것|뺀 것|빼기"},
	"<덜>": {"덜어내고|덜고", "덜어낸 값|덜어낸 나머지"}, "<없>": {"없애고", "없앤 나머지|없애고 남은 것"}, "<곱>": {"곱하고|곱해서|곱한 다음", "곱한 값|곱한 것|곱하기"},
	"<하>": {"하고|해서|한 다음", "한 값|한 것"}, "<나>": {"나누고|나눠서|나눈 다음", "나눈 값|나눈 것|나누기"},
}

func (a *ask) verb(s string, last bool) string {
	for key, forms := range askVerbs {
		if strings.Contains(s, key) {
			form := forms[0]
			if last {
				form = forms[1]
			}
			return strings.ReplaceAll(s, key, a.of(form))
		}
	}
	return s
}

// words says a chain of steps.
func (a *ask) words(first string, steps []askStep) string {
	s := first
	for i, st := range steps {
		en, ko := askFirstEn[st.op], askFirstKo[st.op]
		args := []any{s, st.t.said}
		x := st.t.expr
		if i > 0 {
			en, ko, args = askNextEn[st.op], askNextKo[st.op], []any{st.t.said}
		}
		short := ""
		if i == 0 {
			switch string(st.op) + x {
			case "*2":
				short = a.in2("double %[1]s|twice %[1]s|%[1]s doubled", "%[1]s의 두 배로 <하>|%[1]s을(를) 두 배 <하>")
			case "*3":
				short = a.in2("three times %[1]s|triple %[1]s", "%[1]s의 세 배로 <하>")
			case "/2":
				short = a.in2("half of %[1]s|%[1]s halved", "%[1]s을(를) 반으로 <나>")
			case "/10":
				short = a.in2("a tenth of %[1]s", "%[1]s을(를) 10등분으로 <나>")
			case "/4":
				short = a.in2("a quarter of %[1]s", "%[1]s을(를) 4등분으로 <나>")
			}
			if short != "" && a.maybe(0.7) {
				en, ko = short, short
			}
		}
		form := a.verb(a.of(a.in2(en, ko)), i == len(steps)-1)
		// A Korean number of pieces can't be "수대로" or "N번" of a name.
		form = strings.ReplaceAll(form, "%[2]s 수대로", "%[2]s(으)로")
		if st.t.tie == 3 && x != num(st.t.val(nil)) {
			form = strings.ReplaceAll(form, "%[2]s번 ", "%[2]s만큼 ")
		}
		next := askFit(pressJosa(fmt.Sprintf(form, args...)))
		switch {
		case i == 0:
			s = next
		case a.ko():
			s += " " + next
		default:
			s += next
		}
	}
	return s
}

// bands says which text belongs to which values; cuts fall, the last text is for the rest. Unit stands after the numbers.
func (a *ask) bands(said string, cuts []int, texts []string) string {
	n := len(cuts)
	q := make([]string, len(texts))
	for i, t := range texts {
		q[i] = a.q(t)
	}
	var list []string
	way := a.IntN(7)
	rest := q[n]
	for i, c := range cuts {
		s := ""
		switch way {
		case 0:
			s = a.say("from %[1]d it's %[2]s|from %[1]d up %[2]s", "%[1]d부터 %[2]s|%[1]d부터는 %[2]s", c, q[i])
		case 1:
			s = a.say("%[1]d or more: %[2]s|%[1]d and above: %[2]s", "%[1]d 이상: %[2]s|%[1]d 이상이면 %[2]s", c, q[i])
		case 2:
			s = a.say("at least %[1]d means %[2]s|with at least %[1]d it says %[2]s", "최소 %[1]d이면 %[2]s|적어도 %[1]d일 때 %[2]s", c, q[i])
		case 3:
			s = fmt.Sprintf("%d+ %s %s", c, a.raw("→|->|="), q[i])
		case 4:
			s = a.say("more than %[1]d: %[2]s|over %[1]d %[2]s", "%[1]d보다 크면 %[2]s|%[1]d 초과 %[2]s", c-1, q[i])
		}
		list = append(list, s)
	}
	sep := a.raw(", |; | / ")
	switch way {
	case 5: // from below, with both ends
		list = []string{a.say("under %[1]d %[2]s|below %[1]d: %[2]s|less than %[1]d %[2]s", "%[1]d 미만 %[2]s|%[1]d보다 작으면 %[2]s", cuts[n-1], rest)}
		for i := n - 1; i > 0; i-- {
			if cuts[i] == cuts[i-1]-1 {
				list = append(list, a.say("%[1]d: %[2]s|just %[1]d %[2]s", "%[1]d일 때 %[2]s|딱 %[1]d %[2]s", cuts[i], q[i]))
				continue
			}
			list = append(list, a.say("%[1]d to %[2]d: %[3]s|from %[1]d to %[2]d %[3]s", "%[1]d~%[2]d %[3]s|%[1]d에서 %[2]d까지 %[3]s", cuts[i], cuts[i-1]-1, q[i]))
		}
		list = append(list, a.say("%[1]d and more %[2]s|from %[1]d %[2]s", "%[1]d 이상 %[2]s|%[1]d부터 %[2]s", cuts[0], q[0]))
	case 6:
		list = []string{a.say("less than %[1]d: %[2]s|up to %[3]d: %[2]s", "%[1]d 미만이면 %[2]s|%[3]d까지는 %[2]s", cuts[n-1], rest, cuts[n-1]-1)}
		for i := n - 1; i > 0; i-- {
			list = append(list, a.say("less than %[1]d: %[2]s|then up to %[3]d: %[2]s", "%[1]d 미만이면 %[2]s|그다음 %[3]d까지는 %[2]s", cuts[i-1], q[i], cuts[i-1]-1))
		}
		list = append(list, a.say("anything above %[1]s|everything else %[1]s", "그 위는 %[1]s|나머지는 전부 %[1]s", q[0]))
	default:
		list = append(list, a.say("otherwise %[1]s|below that %[1]s|anything less is %[1]s|else %[1]s", "아니면 %[1]s|그 아래는 %[1]s|나머지는 %[1]s|그보다 적으면 %[1]s", rest))
	}
	s := strings.Join(list, sep)
	if said == "" {
		return s
	}
	return a.say("by %[1]s: %[2]s|for %[1]s: %[2]s|%[1]s decides: %[2]s|%[2]s (that is %[1]s)", "%[1]s 기준으로 %[2]s|%[1]s에 따라 %[2]s|%[1]s: %[2]s|%[2]s (%[1]s 기준)", said, s)
}

// askBands is the sketch's side of bands.
func askBands(expr string, cuts []int, texts []string) string {
	s := ""
	for i, c := range cuts {
		s += fmt.Sprintf(`%s >= %d ? "%s" : `, expr, c, texts[i])
	}
	return s + `"` + texts[len(cuts)] + `"`
}

func askBandOf(x float64, cuts []int, texts []string) string {
	for i, c := range cuts {
		if x >= float64(c) {
			return texts[i]
		}
	}
	return texts[len(cuts)]
}
