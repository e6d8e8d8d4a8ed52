package alter

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// kinds are all kinds of wishes.
var kinds []kind

func init() {
	kinds = []kind{
		{"result", aResultMore}, {"result less", aResultLess}, {"column", aColumnMore}, {"column less", aColumnLess},
		{"field", aNumberToFill}, {"option", anOptionMore}, {"option less", anOptionLess}, {"option else", anOptionElse},
		{"number", anotherNumber}, {"start", anotherStart}, {"message", aMessageMore}, {"message else", anotherMessage},
		{"message less", aMessageLess}, {"label", anotherLabel}, {"button else", anotherButton}, {"button", aButtonMore},
		{"button less", aButtonLess}, {"reset", aReset}, {"keep", kept}, {"order", anOrder}, {"rows", aRowsOption},
		{"sum", aSum}, {"decimals", someDecimals}, {"unit", aUnit}, {"theme", aTheme}, {"title", aTitle}, {"game", aGameLine}, {"two", two},
	}
}

// plainly tells whether a formula can be had from the words alone: names and functions, no numbers but the commonest.
var digits = regexp.MustCompile(`\d+(?:\.\d+)?`)

func plainly(formula string) bool {
	if len([]rune(formula)) > 60 || !simple.MatchString(strings.NewReplacer("+", "", "-", "", "*", "", "/", "", "?", "", ":", "", "%", "").Replace(formula)) {
		return false
	}
	for _, d := range digits.FindAllString(formula, -1) {
		if d != "100" && d != "0" && d != "1" {
			return false
		}
	}
	return true
}

func aResultMore(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool {
		m := aResult.FindStringSubmatch(s)
		return m != nil && m[1] == "" && plainly(m[3])
	})
	if i < 0 {
		return "", nil, nil, false
	}
	m := aResult.FindStringSubmatch(a.lines[i])
	if a.says(m[2], i) {
		return "", nil, nil, false
	}
	return a.say([]string{"also show the $1", "show $1 too", "can i see the $1 as well", "add the $1", "i want to see the $1", "put the $1 in too", "and the $1?", "also tell me the $1", "$1 would be nice", "whats the $1? show it", "display $1"},
		[]string{"$1도 보여줘", "$1도 나오게 해줘", "$1(이/가) 얼마인지도 보고 싶어", "$1 추가", "$1도 같이 보여주세요", "$1도 알려줘", "$1(을/를) 밑에 보여줘", "$1도 계산해줘", "$1도 있으면 좋겠어요", "$1 표시해줘", "$1도"},
		a.spoken(m[2])), a.without(i, 1), a.lines, true
}

func aResultLess(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool {
		m := aResult.FindStringSubmatch(s)
		return m != nil && uses(a.lines, m[2]) <= 1
	})
	if i < 0 || !slices.ContainsFunc(append(a.lines[1:i:i], a.lines[i+1:]...), func(s string) bool {
		return strings.HasPrefix(s, "show ") || strings.HasPrefix(s, "list ") || strings.HasPrefix(s, "big ")
	}) {
		return "", nil, nil, false
	}
	label := aResult.FindStringSubmatch(a.lines[i])[2]
	if a.says(label, i) {
		return "", nil, nil, false
	}
	return a.less(label), a.lines, a.without(i, 1), true
}

func (a *app) less(label string) string {
	return a.say([]string{"remove $1", "i don't need $1", "take $1 out", "no $1", "get rid of the $1", "hide $1", "drop the $1", "delete $1", "$1 can go", "don't show $1", "leave out $1"},
		[]string{"$1 빼줘", "$1(은/는) 필요 없어", "$1 지워줘", "$1 없애줘", "$1(은/는) 안 보이게", "$1 삭제", "$1(은/는) 빼주세요", "$1 없어도 돼", "$1(은/는) 안 써"}, a.spoken(label))
}

// aColumnMore: a column that nothing else uses is the one that is wished for.
func aColumnMore(a *app) (string, []string, []string, bool) {
	i, l, j, f := a.column(func(f field) bool { return !strings.ContainsAny(f.start, `"`) })
	if i < 0 {
		return "", nil, nil, false
	}
	without := l
	without.columns = slices.Delete(slices.Clone(l.columns), j, j+1)
	name := a.spoken(f.label)
	var text string
	switch {
	case len(f.options) > 0:
		o := strings.Join(f.options, ", ")
		if a.lang == "en" && len(f.options) > 1 && a.rng.IntN(2) == 0 {
			o = strings.Join(f.options[:len(f.options)-1], ", ") + " or " + f.options[len(f.options)-1]
		}
		text = a.say([]string{"add $1: $2", "let me choose the $1 ($2)", "add a $1, $2", "i want to pick $1: $2", "a $1 for each: $2", "for each one also $1, which is $2"},
			[]string{"$1도 고르게 해줘: $2", "$1 선택 추가 ($2)", "$1(을/를) $2 중에서 고르게", "$1 칸 추가, $2", "$1도 적게 해줘. $2 중에서", "줄마다 $1($2) 고를 수 있게"}, name, o)
	case f.kind == "check" || f.kind == "flag":
		text = a.say([]string{"let me tick $1", "add a checkbox for $1", "a tick for $1 on each", "i want to check off $1", "each one needs a $1 box to tick"},
			[]string{"$1 체크하게 해줘", "줄마다 $1 체크박스", "$1 표시할 수 있게", "$1 체크 칸 추가", "$1했는지 체크"}, name)
	default:
		text = a.say([]string{"add a $1 column", "add $1", "let me put in the $1 too", "i also want to write down the $1", "also $1 for each", "can i add the $1", "a field for the $1", "$1 too", "each row should have the $1", "there should be a place for the $1"},
			[]string{"$1도 적게 해줘", "$1 칸 추가", "$1도 입력하게", "$1 적는 칸도 있었으면", "$1도 같이 기록", "$1 추가해줘", "$1도 넣게 해주세요", "줄마다 $1도", "$1도 쓸 수 있게"}, name)
	}
	return text, a.replaced(i, without.String()), a.lines, true
}

func aColumnLess(a *app) (string, []string, []string, bool) {
	i, l, j, f := a.column(func(field) bool { return true })
	if i < 0 {
		return "", nil, nil, false
	}
	l.columns = slices.Delete(slices.Clone(l.columns), j, j+1)
	return a.less(f.label), a.lines, a.replaced(i, l.String()), true
}

// column finds a list with a column that is used nowhere, of several.
func (a *app) column(f func(field) bool) (int, list, int, field) {
	i := a.pick(func(s string) bool {
		l, ok := readList(s)
		return ok && len(l.columns) > 1 && len(a.spare(l, f)) > 0
	})
	if i < 0 {
		return -1, list{}, 0, field{}
	}
	l, _ := readList(a.lines[i])
	spare := a.spare(l, f)
	j := spare[a.rng.IntN(len(spare))]
	c, _ := readField(l.columns[j])
	return i, l, j, c
}

func (a *app) spare(l list, f func(field) bool) (at []int) {
	for j, c := range l.columns {
		if x, ok := readField(c); ok && uses(a.lines, x.name) == 1 && f(x) {
			at = append(at, j)
		}
	}
	return at
}

// aNumberToFill: a number that the app asks for stands fixed before.
func aNumberToFill(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool {
		f, ok := readField(s)
		return ok && f.kind == "number" && f.start != "" && uses(a.lines, f.name) > 1 && !strings.HasPrefix(f.start, "-")
	})
	if i < 0 {
		return "", nil, nil, false
	}
	f, _ := readField(a.lines[i])
	old := a.without(i, 1)
	for k, s := range old {
		if strings.Contains(s, `"`) && uses([]string{s}, f.name) > 0 {
			return "", nil, nil, false
		}
		old[k] = aName.ReplaceAllStringFunc(s, func(w string) string {
			if w == f.name {
				return f.start
			}
			return w
		})
	}
	return a.say([]string{"let me change the $1 myself", "i want to type in the $1", "the $1 is not always $2, let me enter it", "make $1 a field, starting at $2", "$1 should be something i can set", "let me set the $1 (normally $2)", "add a field for the $1, $2 at first"},
		[]string{"$1(을/를) 내가 넣을 수 있게", "$1(은/는) 직접 입력하게 해줘", "$1(이/가) 늘 $2(은/는) 아니야. 바꿀 수 있게", "$1 칸 만들어줘. 처음엔 $2", "$1(을/를) 바꿀 수 있게 해주세요, 기본 $2", "$1도 입력하게"},
		a.spoken(f.label), f.start), old, a.lines, true
}

func (a *app) choice(least int) (int, field) {
	i := a.pick(func(s string) bool {
		f, ok := readField(s)
		return ok && (f.kind == "choice" || f.kind == "radio" || f.kind == "checks") && len(f.options) >= least && !strings.Contains(s, "{")
	})
	if i < 0 {
		return -1, field{}
	}
	f, _ := readField(a.lines[i])
	return i, f
}

// free are the options that no other line speaks of.
func (a *app) free(i int, f field) (at []int) {
	for j, o := range f.options {
		text, _, _ := strings.Cut(o, "=")
		if !a.says(text, i) && !strings.Contains(f.start, text) {
			at = append(at, j)
		}
	}
	return at
}

func anOptionMore(a *app) (string, []string, []string, bool) {
	i, f := a.choice(3)
	if i < 0 {
		return "", nil, nil, false
	}
	free := a.free(i, f)
	if len(free) == 0 {
		return "", nil, nil, false
	}
	j := free[a.rng.IntN(len(free))]
	if j == 0 { // the first is what stands there at first
		return "", nil, nil, false
	}
	text, value, priced := strings.Cut(f.options[j], "=")
	without := f
	without.options = slices.Delete(slices.Clone(f.options), j, j+1)
	// What is added comes last, where a person says nothing of its place.
	with := f
	with.options = append(slices.Clone(without.options), f.options[j])
	if priced {
		return a.say([]string{"add $1 for $2", "there is also $1 at $2", "$1 is missing, it's $2", "add $1 ($2) to $3", "new $3: $1, $2"},
			[]string{"$1 $2 추가", "$1도 있어. $2(이야/야)", "$3에 $1($2) 추가해줘", "$1도 넣어줘 $2", "$1(은/는) $2(으로/로) 추가"}, text, value, a.spoken(f.label)), a.replaced(i, without.String()), a.replaced(i, with.String()), true
	}
	return a.say([]string{"add $1", "$1 is missing", "add $1 to the $2", "there should be $1 too", "also $1 as a $2", "i need $1 in there as well", "$1 as an option", "put $1 in the list of $2", "we also have $1"},
		[]string{"$1 추가해줘", "$1도 있어야 해", "$2에 $1 추가", "$1(이/가) 빠졌어", "$1도 고를 수 있게", "$2에 $1도 넣어줘", "$1도 넣어주세요", "$2 종류에 $1 추가"}, text, a.spoken(f.label)), a.replaced(i, without.String()), a.replaced(i, with.String()), true
}

func anOptionLess(a *app) (string, []string, []string, bool) {
	i, f := a.choice(3)
	if i < 0 {
		return "", nil, nil, false
	}
	free := a.free(i, f)
	if len(free) == 0 {
		return "", nil, nil, false
	}
	j := free[a.rng.IntN(len(free))]
	text, _, _ := strings.Cut(f.options[j], "=")
	without := f
	without.options = slices.Delete(slices.Clone(f.options), j, j+1)
	return a.less(text), a.lines, a.replaced(i, without.String()), true
}

func anOptionElse(a *app) (string, []string, []string, bool) {
	i, f := a.choice(2)
	if i < 0 {
		return "", nil, nil, false
	}
	free := a.free(i, f)
	if len(free) == 0 {
		return "", nil, nil, false
	}
	j := free[a.rng.IntN(len(free))]
	text, value, priced := strings.Cut(f.options[j], "=")
	other := f
	other.options = slices.Clone(f.options)
	if n, err := strconv.ParseFloat(value, 64); priced && err == nil {
		to := a.near(n)
		other.options[j] = text + "=" + to
		return a.say([]string{"$1 is $2 now", "$1 costs $2", "make $1 $2", "$1 should be $2 instead of $3", "$1 went up to $2", "$2 for $1, not $3"},
			[]string{"$1(은/는) $2(이야/야)", "$1 $2(으로/로) 바꿔줘", "$1 값이 $2(으로/로) 올랐어", "$1(은/는) $3 말고 $2", "$1 $3에서 $2(으로/로)"}, text, to, value), a.lines, a.replaced(i, other.String()), true
	}
	to := a.word()
	if slices.Contains(f.options, to) {
		return "", nil, nil, false
	}
	other.options[j] = to
	return a.insteadOf(text, to), a.lines, a.replaced(i, other.String()), true
}

// insteadOf says that one text shall stand where another stood.
func (a *app) insteadOf(old, to string) string {
	return a.say([]string{"$2 instead of $1", "call it $2, not $1", "change $1 to $2", "rename $1 to $2", "it should say $2 instead of $1", "write $2 where it says $1", "$1 should be called $2", "not $1 but $2", "replace $1 with $2", "\"$2\" instead of \"$1\""},
		[]string{"$1 말고 $2", "$1(을/를) $2(으로/로) 바꿔줘", "$1 대신 $2", "$1(이/가) 아니라 $2", "'$1' 말고 '$2'(이라/라)고 해줘", "$1(을/를) $2(이라/라)고 써줘", "$1 → $2", "$1 이름을 $2(으로/로)"}, old, to)
}

// word is a word that may be the name of anything.
func (a *app) word() string {
	list := map[string][]string{
		"en": {"Other", "Mia", "Blue", "Extra", "Home", "Grandma", "Spare", "Morning", "Big one", "Fresh", "Our own", "Sam", "Medium", "To do", "Later", "Free", "Sunday", "Green tea", "Dad", "Special", "Outside", "Quick", "Mine", "Rest", "Small", "Number", "How many", "Who", "What", "When", "Notes", "Price", "Amount", "Total", "Left", "Best", "Done", "Name"},
		"ko": {"기타", "엄마", "아빠", "우리집", "아침", "저녁", "특별", "큰 것", "작은 것", "민지", "준호", "할머니", "주말", "나중에", "무료", "녹차", "새것", "보통", "바깥", "학교", "회사", "금액", "이름", "메모", "몇 개", "누구", "언제", "무엇", "합계", "남은 것", "최고", "완료", "값", "수량"},
	}[a.lang]
	return list[a.rng.IntN(len(list))]
}

// near is another number of the same size and form.
func (a *app) near(n float64) string {
	for range 20 {
		var to float64
		switch a.rng.IntN(5) {
		case 0:
			to = n * 2
		case 1:
			to = n * 1.5
		case 2:
			to = n / 2
		case 3:
			to = n + float64(1+a.rng.IntN(4))*size(n)
		default:
			to = n - float64(1+a.rng.IntN(4))*size(n)
		}
		if n == float64(int(n)) && n >= 2 {
			to = float64(int(to))
		}
		s := strconv.FormatFloat(to, 'f', -1, 64)
		if to > 0 && to != n && len(s) < 8 {
			return s
		}
	}
	return strconv.FormatFloat(n+1, 'f', -1, 64)
}

// size is a step by which a number is changed.
func size(n float64) float64 {
	for _, s := range []float64{1000, 500, 100, 50, 10, 5, 1} {
		if n >= 5*s {
			return s
		}
	}
	return max(n/8, 0.05)
}

var inFormula = regexp.MustCompile(`(?:^|[^\pL\pN_.#])(\d+(?:\.\d+)?)(?:$|[^\pL\pN_.:x-])`)

// anotherNumber: a number of a rule, which stands once in the app, is another.
func anotherNumber(a *app) (string, []string, []string, bool) {
	all := strings.Join(a.lines[1:], "\n")
	type place struct {
		line, from, to int
		text           string
	}
	var list []place
	for i, s := range a.lines {
		if i == 0 || strings.HasPrefix(s, "theme") {
			continue
		}
		if _, ok := readField(s); ok || strings.Contains(s, "rows [") || strings.HasPrefix(s, "interval ") || strings.HasPrefix(s, "timer ") {
			continue
		}
		for _, m := range inFormula.FindAllStringSubmatchIndex(s, -1) {
			t := s[m[2]:m[3]]
			if n, _ := strconv.ParseFloat(t, 64); n == 0 || n == 1 || n == 100 || strings.Count(all, t) != 1 {
				continue
			}
			list = append(list, place{i, m[2], m[3], t})
		}
	}
	if len(list) == 0 {
		return "", nil, nil, false
	}
	p := list[a.rng.IntN(len(list))]
	n, _ := strconv.ParseFloat(p.text, 64)
	to := a.near(n)
	s := a.lines[p.line]
	return a.otherNumber(p.text, to), a.lines, a.replaced(p.line, s[:p.from]+to+s[p.to:]), true
}

func (a *app) otherNumber(from, to string) string {
	// A share is spoken of in percent, as often as not.
	if n, err := strconv.ParseFloat(from, 64); err == nil && n < 1 && a.rng.IntN(2) == 0 {
		m, _ := strconv.ParseFloat(to, 64)
		if m < 1 {
			from, to = strconv.FormatFloat(n*100, 'f', -1, 64)+"%", strconv.FormatFloat(m*100, 'f', -1, 64)+"%"
			if len(from)+len(to) > 10 {
				return ""
			}
		}
	}
	return a.say([]string{"$2 instead of $1", "make it $2, not $1", "it should be $2 not $1", "$1 is wrong, it's $2", "change $1 to $2", "it's $2 now", "$2 not $1", "use $2", "it is $2 here", "set it to $2", "not $1 but $2", "only from $2"},
		[]string{"$1 말고 $2", "$1(이/가) 아니라 $2(이야/야)", "$2(으로/로) 바꿔줘", "$1 대신 $2", "$1(을/를) $2(으로/로)", "$2(으로/로) 해줘", "$1 → $2", "이제 $2(이야/야)", "$2(으로/로) 올려줘", "기준을 $2(으로/로)", "우리는 $2(이야/야)"}, from, to)
}

func anotherStart(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool {
		f, ok := readField(s)
		return ok && (f.kind == "number" || f.kind == "slider") && f.start != "" && digits.MatchString(f.start)
	})
	if i < 0 {
		return "", nil, nil, false
	}
	f, _ := readField(a.lines[i])
	n, err := strconv.ParseFloat(f.start, 64)
	if err != nil {
		return "", nil, nil, false
	}
	if n == 0 {
		n = 10
	}
	from := f.start
	f.start = a.near(n)
	return a.say([]string{"start with $2 for $1", "$1 is $2 for me, start with that", "$1 should be $2 at first", "$1 $2 by default", "my $1 is $2", "begin with $2 as $1", "$1 is usually $2", "$2 instead of $3 for the $1", "we are always $2, so $1 $2"},
		[]string{"$1(은/는) $2(으로/로) 시작하게", "$1 기본값 $2", "$1(은/는) 보통 $2(이야/야)", "처음에 $1(을/를) $2(으로/로) 해줘", "우리는 $1(이/가) $2(이야/야)", "$1 $3 말고 $2(으로/로)", "$1 처음 값을 $2(으로/로)", "$1(은/는) $2부터"},
		a.spoken(f.label), f.start, from), a.lines, a.replaced(i, f.String()), true
}
