package alter

import (
	"fmt"
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

var (
	aMessage = regexp.MustCompile(`^if ([^:"]+): (say|note) ([^{}]+)$`)
	aLimit   = regexp.MustCompile(`^([\pL][\pL\pN_]*) (>=|>|<=|<|==) (\d+(?:\.\d+)?|[\pL][\pL\pN_]*)$`)
)

// aMessageMore: a message that the app gives under a plain condition is the one that is wished for.
func aMessageMore(a *app) (string, []string, []string, bool) {
	var text string
	i := a.pick(func(s string) bool { m := aMessage.FindStringSubmatch(s); return m != nil && a.limit(m[1]) != "" })
	if i < 0 {
		return "", nil, nil, false
	}
	m := aMessage.FindStringSubmatch(a.lines[i])
	text = a.say([]string{"$1 say $2", "say $2 $1", "write \"$2\" $1", "$1 it should say \"$2\"", "tell me $2 $1", "show $2 $1", "add a message $1: $2"},
		[]string{"$1 '$2'(이라/라)고 해줘", "$1 $2(이라/라)고 보여줘", "$1 \"$2\" 나오게", "$1 '$2' 띄워줘", "$1 $2(이라/라)고 알려줘", "$1 $2 표시"}, a.limit(m[1]), m[3])
	return text, a.without(i, 1), a.lines, true
}

// limit says a condition in words; "" where it isn't a plain one.
func (a *app) limit(cond string) string {
	m := aLimit.FindStringSubmatch(cond)
	if m == nil {
		return ""
	}
	name, value := a.called(m[1]), m[3]
	if name == "" {
		return ""
	}
	if !digits.MatchString(value) {
		if value = a.called(value); value == "" {
			return ""
		}
	}
	en := map[string][]string{
		">": {"when $1 is over $2", "if the $1 is more than $2", "above $2 $1", "if $1 goes over $2"}, ">=": {"from $2 $1 on", "when the $1 is $2 or more", "if $1 reaches $2", "once $1 is at least $2"},
		"<": {"when $1 is under $2", "if the $1 is less than $2", "below $2 $1"}, "<=": {"when $1 is $2 or less", "if the $1 is at most $2", "up to $2 $1"}, "==": {"when $1 is $2", "if the $1 is exactly $2"},
	}[m[2]]
	ko := map[string][]string{
		">": {"$1(이/가) $2 넘으면", "$1 $2 초과면", "$1(이/가) $2보다 크면", "$1 $2 넘을 때"}, ">=": {"$1(이/가) $2 이상이면", "$1 $2 되면", "$1 $2부터", "$1(이/가) $2 이상일 때"},
		"<": {"$1(이/가) $2 밑이면", "$1 $2보다 적으면", "$1(이/가) $2 미만이면"}, "<=": {"$1(이/가) $2 이하면", "$1 $2 이하일 때", "$1(이/가) $2까지면"}, "==": {"$1(이/가) $2(이면/면)", "$1 $2일 때"},
	}[m[2]]
	list := en
	if a.lang == "ko" {
		list = ko
	}
	return strings.NewReplacer("$1", name, "$2", value).Replace(list[a.rng.IntN(len(list))])
}

// called is what a name of the app is called on the page; "" where it isn't.
func (a *app) called(name string) string {
	for _, s := range a.lines {
		if f, ok := readField(s); ok && f.name == name {
			return a.spoken(f.label)
		}
		if m := aResult.FindStringSubmatch(s); m != nil && (m[2] == name || strings.TrimSpace(m[3]) == name) {
			return a.spoken(m[2])
		}
	}
	return ""
}

func anotherMessage(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool { return aMessage.MatchString(s) })
	if i < 0 {
		return "", nil, nil, false
	}
	m := aMessage.FindStringSubmatch(a.lines[i])
	to := a.message()
	if strings.Contains(m[3], ":") {
		return "", nil, nil, false
	}
	return a.insteadOf(m[3], to), a.lines, a.replaced(i, strings.Replace(a.lines[i], " "+m[3], " "+to, 1)), true
}

// message is something that an app may say.
func (a *app) message() string {
	list := map[string][]string{
		"en": {"Well done!", "Too much!", "Stop now", "You made it!", "Not yet", "Time for a break", "Careful!", "Almost there", "All done!", "Nice work, Mia!", "Go on", "Enough for today", "Look again", "Watch out", "Great!"},
		"ko": {"잘했어!", "너무 많아요!", "이제 그만", "해냈다!", "아직이에요", "쉬는 시간", "조심!", "거의 다 왔어요", "다 했어요!", "최고야 민지!", "힘내요", "오늘은 충분해요", "다시 확인", "주의하세요", "축하해요"},
	}[a.lang]
	return list[a.rng.IntN(len(list))]
}

func aMessageLess(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool { return aMessage.MatchString(s) })
	if i < 0 {
		return "", nil, nil, false
	}
	return a.say([]string{"don't say $1", "take out the message $1", "no more \"$1\"", "remove \"$1\"", "i don't want it to say $1"},
		[]string{"'$1' 안 나오게", "$1(이라/라)는 말은 빼줘", "'$1' 메시지 지워줘", "$1 문구 없애줘"}, aMessage.FindStringSubmatch(a.lines[i])[3]), a.lines, a.without(i, 1), true
}

func anotherLabel(a *app) (string, []string, []string, bool) {
	to := a.word()
	i := a.pick(func(s string) bool {
		f, ok := readField(s)
		m := aResult.FindStringSubmatch(s)
		return ok && f.named || m != nil && uses(a.lines, m[2]) <= 1
	})
	if i < 0 || a.says(to, -1) {
		return "", nil, nil, false
	}
	if f, ok := readField(a.lines[i]); ok {
		from := f.label
		f.label = to
		return a.insteadOf(from, to), a.lines, a.replaced(i, f.String()), true
	}
	m := aResult.FindStringSubmatch(a.lines[i])
	return a.insteadOf(m[2], to), a.lines, a.replaced(i, strings.Replace(a.lines[i], "show "+m[2]+" =", "show "+to+" =", 1)), true
}

var aButton = regexp.MustCompile(`^button ([^:{"]+): (.+)$`)

func anotherButton(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool { return aButton.MatchString(s) })
	if i < 0 {
		return "", nil, nil, false
	}
	m := aButton.FindStringSubmatch(a.lines[i])
	list := map[string][]string{
		"en": {"Go", "OK", "Done", "Next", "Again", "Start over", "Count", "One more", "Let's go", "Save it", "Tap me", "Clear", "Undo", "Begin", "Finish"},
		"ko": {"확인", "시작", "다음", "한 번 더", "처음부터", "눌러", "완료", "저장하기", "지우기", "취소", "출발", "끝", "다시 하기"},
	}[a.lang]
	to := list[a.rng.IntN(len(list))]
	if a.says(to, -1) {
		return "", nil, nil, false
	}
	line := a.replaced(i, "button "+to+": "+m[2])
	if a.rng.IntN(2) == 0 {
		return a.insteadOf(m[1], to), a.lines, line, true
	}
	return a.say([]string{"the $1 button should say $2", "name the button $2 and not $1", "the button $1 should be called $2", "put $2 on the $1 button"},
		[]string{"$1 버튼을 $2(으로/로) 바꿔줘", "버튼에 $1 말고 $2(이라/라)고 써줘", "$1 버튼 이름은 $2(으로/로)", "$1 버튼 글씨를 $2(으로/로)"}, m[1], to), a.lines, line, true
}

// aButtonMore: a counter gets another step, or one that takes it back.
func aButtonMore(a *app) (string, []string, []string, bool) {
	plus := regexp.MustCompile(`^button ([^:{"]+): ([\pL][\pL\pN_]*) \+= (\d+)$`)
	i := a.pick(func(s string) bool { return plus.MatchString(s) })
	if i < 0 {
		return "", nil, nil, false
	}
	m := plus.FindStringSubmatch(a.lines[i])
	if a.rng.IntN(2) == 0 {
		if a.says(m[2]+" - ", -1) || a.says(m[2]+" -= ", -1) {
			return "", nil, nil, false
		}
		label := map[string][]string{"en": {"Undo", "Take back", "Minus " + m[3], "Oops", "-" + m[3]}, "ko": {"취소", "되돌리기", "하나 빼기", "-" + m[3], "잘못 눌렀어요"}}[a.lang]
		l := label[a.rng.IntN(len(label))]
		return a.say([]string{"a $1 button that takes one press back", "add $1 for when i pressed by mistake", "i need a $1 button", "$1 button please, i tap too often", "let me take it back with $1"},
			[]string{"잘못 눌렀을 때 $1 버튼", "$1 버튼 추가", "$1(으로/로) 하나 줄일 수 있게", "실수했을 때 빼는 $1 버튼", "$1 버튼도 있어야 해"}, l), a.lines, a.with(i, fmt.Sprintf("button %s: %s = max(0, %s - %s)", l, m[2], m[2], m[3])), true
	}
	n := []string{"2", "3", "5", "10", "20"}[a.rng.IntN(5)]
	if a.says("+= "+n, -1) {
		return "", nil, nil, false
	}
	return a.say([]string{"a +$1 button too", "add a button for +$1", "let me add $1 at once", "also +$1", "i want +$1 as well"},
		[]string{"+$1 버튼도", "+$1 버튼 추가해줘", "한 번에 $1씩 올리는 버튼도 +$1", "+$1도 있었으면"}, n), a.lines, a.with(i, fmt.Sprintf("button +%s: %s += %s", n, m[2], n)), true
}

func aButtonLess(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool { return aButton.MatchString(s) })
	if i < 0 {
		return "", nil, nil, false
	}
	label := aButton.FindStringSubmatch(a.lines[i])[1]
	if a.rng.IntN(2) == 0 {
		return a.less(label), a.lines, a.without(i, 1), true
	}
	return a.say([]string{"remove the $1 button", "i don't need the $1 button", "no $1 button"}, []string{"$1 버튼 빼줘", "$1 버튼 필요 없어", "$1 버튼 없애주세요"}, label), a.lines, a.without(i, 1), true
}

var aValue = regexp.MustCompile(`^(?:saved|var) ([\pL][\pL\pN_]*) = (.+)$`)

// aReset puts what a person has counted up back to its beginning.
func aReset(a *app) (string, []string, []string, bool) {
	var acts []string
	last := -1
	for i, s := range a.lines {
		if m := aValue.FindStringSubmatch(s); m != nil {
			acts = append(acts, m[1]+" = "+m[2])
		}
		if f, ok := readField(s); ok && f.saved && f.kind == "number" && f.start != "" && !strings.HasPrefix(s, " ") {
			acts = append(acts, f.name+" = "+f.start)
		}
		if strings.HasPrefix(s, "button ") {
			last = i
		}
	}
	if len(acts) == 0 || len(acts) > 3 || last < 0 {
		return "", nil, nil, false
	}
	for _, s := range a.lines { // one that resets is there already
		if m := aButton.FindStringSubmatch(s); m != nil && strings.Contains(s, acts[0]) {
			return "", nil, nil, false
		}
	}
	list := map[string][]string{"en": {"Reset", "Start over", "Clear", "New day", "Back to zero", "Again"}, "ko": {"초기화", "처음부터", "다시", "비우기", "새로 시작", "리셋"}}[a.lang]
	l := list[a.rng.IntN(len(list))]
	return a.say([]string{"add a $1 button", "a button $1 that sets everything back", "let me start again with $1", "$1 button pls", "i need a way to clear it: $1", "can there be a $1 button"},
		[]string{"$1 버튼 만들어줘", "$1 버튼 추가", "처음으로 돌리는 $1 버튼", "$1 누르면 다 지워지게", "$1 버튼도 있었으면 좋겠어", "$1 버튼"}, l), a.lines, a.with(last, "button "+l+": "+strings.Join(acts, "; ")), true
}

func kept(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool { return strings.HasPrefix(s, "saved ") })
	if i < 0 {
		return "", nil, nil, false
	}
	line := a.lines[i]
	f, ok := readField(line)
	label := ""
	old := strings.TrimPrefix(line, "saved ")
	switch m := aValue.FindStringSubmatch(line); {
	case ok:
		label = f.label
	case m != nil:
		old = "var " + old
		if label = a.called(m[1]); label == "" {
			label = map[string]string{"en": "everything", "ko": "기록"}[a.lang]
		}
	case strings.HasPrefix(old, "grid "):
		label = map[string]string{"en": "the board", "ko": "판"}[a.lang]
	default:
		return "", nil, nil, false
	}
	return a.say([]string{"keep $1 when i close it", "remember $1", "$1 should still be there tomorrow", "save $1", "don't forget $1 when i close the app", "$1 has to stay after closing", "it forgets $1, keep it"},
		[]string{"$1 껐다 켜도 남아있게", "$1 저장해줘", "$1(을/를) 기억해줘", "닫아도 $1(이/가) 안 지워지게", "$1(은/는) 다음에도 그대로 있게", "$1(이/가) 자꾸 사라져. 저장되게 해줘"}, a.spoken(label)), a.replaced(i, old), a.lines, true
}

// anOrder: the rows' order is the one that is wished for.
func anOrder(a *app) (string, []string, []string, bool) {
	plain := regexp.MustCompile(`^  sort (-?)([\pL][\pL\pN_]*)$`)
	i := a.pick(func(s string) bool { return plain.MatchString(s) })
	if i < 0 {
		return "", nil, nil, false
	}
	m := plain.FindStringSubmatch(a.lines[i])
	var f field
	for _, s := range a.lines {
		if l, ok := readList(s); ok {
			for _, c := range l.columns {
				if x, ok := readField(c); ok && x.name == m[2] {
					f = x
				}
			}
		}
	}
	if f.name == "" {
		return "", nil, nil, false
	}
	l := a.spoken(f.label)
	var text string
	switch down := m[1] != ""; {
	case f.kind == "date" && down:
		text = a.say([]string{"newest first", "latest $1 at the top", "sort by $1, newest first"}, []string{"최근 것부터", "최신순으로", "새로운 $1(이/가) 위로 오게", "$1 최신순"}, l)
	case f.kind == "date":
		text = a.say([]string{"sort by $1", "soonest first", "oldest $1 first", "order them by $1"}, []string{"$1 순서로", "날짜순으로 보여줘", "빠른 $1부터", "$1 순으로 정렬"}, l)
	case f.kind == "check":
		text = a.say([]string{"the ones with $1 at the bottom", "put those that are $1 last", "$1 ones should go down"}, []string{"$1 된 건 밑으로", "$1 체크한 건 아래로", "$1(은/는) 맨 아래로"}, l)
	case (f.kind == "number" || f.kind == "slider") && down:
		text = a.say([]string{"biggest $1 first", "highest $1 at the top", "sort by $1, most first"}, []string{"$1 큰 것부터", "$1 높은 순으로", "$1 많은 순서로 정렬"}, l)
	case f.kind == "number" || f.kind == "slider":
		text = a.say([]string{"smallest $1 first", "lowest $1 at the top", "sort by $1"}, []string{"$1 작은 것부터", "$1 낮은 순으로", "$1 순서대로"}, l)
	case !down:
		text = a.say([]string{"sort by $1", "alphabetical by $1", "a to z by $1", "order the rows by $1"}, []string{"$1 가나다순으로", "$1 순으로 정렬", "$1 순서대로 보여줘"}, l)
	default:
		return "", nil, nil, false
	}
	return text, a.without(i, 1), a.lines, true
}

// aRowsOption: what a line below a list does is the one that is wished for.
func aRowsOption(a *app) (string, []string, []string, bool) {
	colored := regexp.MustCompile(`^  (red|green|gray) (.+)$`)
	one := regexp.MustCompile(`^  (?:unique|filter) ([\pL][\pL\pN_]*)$`)
	most := regexp.MustCompile(`^  max (\d+)$`)
	adds := regexp.MustCompile(`^  add (.+)$`)
	i := a.pick(func(s string) bool {
		return s == "  search" || s == "  csv" || one.MatchString(s) || most.MatchString(s) || adds.MatchString(s) || colored.MatchString(s)
	})
	if i < 0 {
		return "", nil, nil, false
	}
	s := a.lines[i]
	old := a.without(i, 1)
	switch {
	case s == "  search":
		return a.say([]string{"let me search", "add a search", "i want to find things by typing", "search field"}, []string{"검색되게 해줘", "검색 칸 추가", "찾을 수 있게", "검색 기능"}), old, a.lines, true
	case s == "  csv":
		return a.say([]string{"let me export it to excel", "download as csv", "i want to save the rows as a file"}, []string{"엑셀로 내보내기", "csv로 저장하게 해줘", "파일로 받을 수 있게"}), old, a.lines, true
	}
	if m := most.FindStringSubmatch(s); m != nil {
		return a.say([]string{"not more than $1", "at most $1 of them", "stop at $1 rows", "only $1 can be added", "$1 is the limit"}, []string{"최대 $1개까지만", "$1개 넘게는 못 넣게", "$1명까지만", "$1개로 제한"}, m[1]), old, a.lines, true
	}
	if m := adds.FindStringSubmatch(s); m != nil {
		return a.say([]string{"the add button should say $1", "call the add button $1", "$1 instead of Add", "name the button $1"}, []string{"추가 버튼을 $1(으로/로)", "추가 말고 $1(이라/라)고 써줘", "버튼 이름은 $1", "'$1' 버튼으로"}, m[1]), old, a.lines, true
	}
	if m := one.FindStringSubmatch(s); m != nil {
		label := a.columnCalled(m[1])
		if label == "" {
			return "", nil, nil, false
		}
		if strings.HasPrefix(s, "  unique") {
			return a.say([]string{"no $1 twice", "each $1 only once", "don't let me add the same $1 again", "same $1 can't be added two times"}, []string{"같은 $1 두 번 못 넣게", "$1 중복 안 되게", "$1(은/는) 한 번씩만", "똑같은 $1(은/는) 안 들어가게"}, label), old, a.lines, true
		}
		return a.say([]string{"let me filter by $1", "show only one $1 at a time", "i want to see one $1 only"}, []string{"$1별로 볼 수 있게", "$1(으로/로) 골라 보게 해줘", "$1 필터 추가", "$1 하나만 볼 수 있게"}, label), old, a.lines, true
	}
	m := colored.FindStringSubmatch(s)
	l := aLimit.FindStringSubmatch(m[2])
	if l == nil {
		return "", nil, nil, false
	}
	label := a.columnCalled(l[1])
	cond := a.limitOf(label, l[2], l[3])
	if cond == "" {
		return "", nil, nil, false
	}
	word := map[string]string{"red": "빨간색", "green": "초록색", "gray": "회색"}[m[1]]
	if a.lang == "en" {
		word = m[1]
	}
	return a.say([]string{"make the row $2 $1", "$2 $1", "rows in $2 $1", "color it $2 $1"}, []string{"$1 줄을 $2(으로/로)", "$1 $2(으로/로) 표시", "$1 $2"}, cond, word), old, a.lines, true
}

// limitOf is limit for a column.
func (a *app) limitOf(label, op, value string) string {
	if label == "" || !digits.MatchString(value) {
		return ""
	}
	b := &app{rng: a.rng, lang: a.lang, lines: []string{"app", "number x " + label}}
	return b.limit("x " + op + " " + value)
}

func (a *app) columnCalled(name string) string {
	for _, s := range a.lines {
		l, ok := readList(s)
		if !ok {
			continue
		}
		for _, c := range l.columns {
			if f, ok := readField(c); ok && f.name == name {
				return a.spoken(f.label)
			}
			if w := strings.Fields(c); len(w) > 3 && w[0] == "show" && w[1] == name && w[2] != "=" {
				label, _, _ := strings.Cut(strings.Join(w[2:], " "), " =")
				return a.spoken(label)
			}
		}
	}
	return ""
}

// aSum puts a number about a list's column below it.
func aSum(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool { l, ok := readList(s); return ok && len(a.counted(l)) > 0 })
	if i < 0 {
		return "", nil, nil, false
	}
	l, _ := readList(a.lines[i])
	counted := a.counted(l)
	c := counted[a.rng.IntN(len(counted))]
	last := i + a.under(i)
	for last+1 < len(a.lines) && strings.HasPrefix(a.lines[last+1], "show ") {
		last++
	}
	label := c.label
	low := a.spoken(label)
	unit := ""
	for _, s := range a.lines {
		if m := aResult.FindStringSubmatch(s); m != nil && strings.Contains(m[3], c.name+")") && strings.Contains(m[4], " .") {
			unit = strings.TrimSpace(m[4])[2:] // after “.2”
		}
	}
	type way struct {
		fn     string
		en, ko []string
		name   [2]string
		format string
	}
	ways := []way{
		{"sum", []string{"the total of $1", "total $1 at the bottom", "add up the $1", "how much $1 altogether", "sum of all $1", "show total $1", "i want to see the total $1"}, []string{"$1 합계", "총 $1도 보여줘", "$1 다 더한 것도", "$1 전부 합쳐서 얼마인지", "밑에 $1 합계", "$1 합계도 나오게"}, [2]string{"Total " + low, label + " 합계"}, ".0"},
		{"avg", []string{"average $1 too", "show the average $1", "what is the $1 on average", "mean of the $1", "average $1 at the bottom"}, []string{"평균 $1도", "$1 평균 보여줘", "$1(이/가) 평균 얼마인지", "$1의 평균도 나오게", "밑에 평균 $1"}, [2]string{"Average " + low, "평균 " + label}, ".1"},
		{"max", []string{"show the highest $1", "the biggest $1", "most $1 ever", "what was the largest $1"}, []string{"가장 큰 $1", "최고 $1도 보여줘", "$1 최댓값", "제일 높은 $1도"}, [2]string{"Highest " + low, "최고 " + label}, ".0"},
		{"min", []string{"show the lowest $1", "the smallest $1", "what was the least $1"}, []string{"가장 작은 $1", "최저 $1도 보여줘", "$1 최솟값", "제일 낮은 $1도"}, [2]string{"Lowest " + low, "최저 " + label}, ".0"},
		{"count", []string{"how many are there", "count the rows", "show how many", "number of entries"}, []string{"모두 몇 개인지", "개수도 보여줘", "몇 개인지 세어줘", "총 몇 건인지"}, [2]string{"How many", "개수"}, ".0"},
	}
	w := ways[a.rng.IntN(len(ways))]
	call := fmt.Sprintf("%s(%s, %s)", w.fn, l.name, c.name)
	name := w.name[0]
	if a.lang == "ko" {
		name = w.name[1]
	}
	if w.fn == "count" {
		call = "len(" + l.name + ")"
		unit = ""
	}
	if a.says(call, -1) || w.fn == "count" && a.says("count("+l.name, -1) || strings.ContainsAny(name, ":=({") {
		return "", nil, nil, false
	}
	format := " " + w.format + unit
	return a.say(w.en, w.ko, low), a.lines, a.with(last, "show "+name+" = "+call+format), true
}

// counted are the columns of a list that are numbers.
func (a *app) counted(l list) (all []field) {
	for _, c := range l.columns {
		if f, ok := readField(c); ok && (f.kind == "number" || f.kind == "slider") {
			all = append(all, f)
		}
	}
	return all
}

var aRounded = regexp.MustCompile(`^(show ([^={"]+) = .+ \.)([0-4])((?: [^\s]+)?)$`)

func someDecimals(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool { return aRounded.MatchString(s) })
	if i < 0 {
		return "", nil, nil, false
	}
	m := aRounded.FindStringSubmatch(a.lines[i])
	n := strconv.Itoa(a.rng.IntN(4))
	if n == m[3] {
		return "", nil, nil, false
	}
	text := a.say([]string{"$1 with $2 decimals", "round $1 to $2 decimals", "show $1 to $2 places", "$2 digits after the point for $1"}, []string{"$1 소수점 $2자리까지", "$1(은/는) 소수 $2자리로 보여줘", "$1 소수점 아래 $2자리"}, a.spoken(m[2]), n)
	if n == "0" {
		text = a.say([]string{"no decimals for $1", "round $1", "$1 as a whole number", "$1 without decimals"}, []string{"$1 소수점 없이", "$1 반올림해줘", "$1(은/는) 정수로", "$1 소수점 빼고"}, a.spoken(m[2]))
	}
	return text, a.lines, a.replaced(i, m[1]+n+m[4]), true
}

var aUnitOf = regexp.MustCompile(`^(show ([^={"]+) = .+ \.[0-4]) ([^\s]+)$`)

func aUnit(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool { return aUnitOf.MatchString(s) })
	if i < 0 {
		return "", nil, nil, false
	}
	m := aUnitOf.FindStringSubmatch(a.lines[i])
	return a.say([]string{"put $2 after the $1", "$1 in $2", "show the unit $2 for $1", "$1 should have $2"}, []string{"$1에 $2 붙여줘", "$1 뒤에 $2", "$1 단위 $2(으로/로) 표시", "$1(을/를) $2(으로/로)"}, a.spoken(m[2]), m[3]), a.replaced(i, m[1]), a.lines, true
}

var themes = []struct{ name, en, ko string }{
	{"blue", "blue", "파란색"}, {"green", "green", "초록색"}, {"red", "red", "빨간색"}, {"orange", "orange", "주황색"}, {"purple", "purple", "보라색"},
	{"pink", "pink", "분홍색"}, {"teal", "teal", "청록색"}, {"gray", "grey", "회색"}, {"dark", "dark", "어두운 색"},
}

func aTheme(a *app) (string, []string, []string, bool) {
	t := themes[a.rng.IntN(len(themes))]
	fresh := a.with(0, "theme "+t.name)
	if len(a.lines) > 1 && strings.HasPrefix(a.lines[1], "theme ") {
		fresh = a.replaced(1, "theme "+t.name)
	}
	if t.name == "dark" {
		return a.say([]string{"dark mode", "make it dark", "dark background", "black background, its too bright", "night mode"}, []string{"다크 모드로", "어둡게 해줘", "검은 배경으로", "눈부시니까 어둡게", "밤에 보기 좋게 어두운 색"}), a.lines, fresh, true
	}
	word := t.en
	if a.lang == "ko" {
		word = t.ko
	}
	return a.say([]string{"make it $1", "$1", "in $1", "i like $1 better", "can it be $1", "$1 buttons", "change the colour to $1", "her favourite colour is $1"},
		[]string{"$1(으로/로) 해줘", "$1(이/가) 좋아", "$1(으로/로)", "색깔을 $1(으로/로) 바꿔줘", "$1 테마", "$1(으로/로) 예쁘게"}, word), a.lines, fresh, true
}

var titled = regexp.MustCompile(`^app ((?:[^\pL\pN]+ )?)(.+)$`)

func aTitle(a *app) (string, []string, []string, bool) {
	m := titled.FindStringSubmatch(a.lines[0])
	if m == nil {
		return "", nil, nil, false
	}
	list := map[string][]string{
		"en": {"Mia's app", "Our kitchen", "Team Falcons", "Club helper", "Office board", "Garden days", "Room 12", "Sunday crew", "The Parkers", "My own", "Family desk", "Class 4b", "Night shift", "Home base"},
		"ko": {"우리집 도우미", "3학년 2반", "민지네", "동아리 수첩", "주말 모임", "사무실용", "우리 가게", "나만의 앱", "할머니 앱", "여름 캠프", "가족 노트", "퇴근 후"},
	}[a.lang]
	to := list[a.rng.IntN(len(list))]
	if a.rng.IntN(2) == 0 {
		to += " " + m[2]
		if a.lang == "en" {
			to = strings.Split(to, " ")[0] + " " + strings.ToLower(m[2])
		}
	}
	return a.say([]string{"call it $1", "the title should be $1", "name it $1", "$1 as title", "change the name to $1", "put $1 at the top instead of $2", "rename it $1"},
		[]string{"제목은 $1", "이름을 $1(으로/로) 바꿔줘", "$1(이라/라)고 불러줘", "제목을 $1(으로/로)", "맨 위에 $2 말고 $1", "앱 이름 $1"}, to, m[2]), a.lines, a.replaced(0, "app "+m[1]+to), true
}

var aGame = regexp.MustCompile(`^game ([a-z0-9]+)(?: (\d+)x(\d+))?`)

// aGameLine changes what may stand below any game.
func aGameLine(a *app) (string, []string, []string, bool) {
	i := a.pick(func(s string) bool { return aGame.MatchString(s) })
	if i < 0 {
		return "", nil, nil, false
	}
	m := aGame.FindStringSubmatch(a.lines[i])
	last := i + a.under(i)
	set := func(word, value string) []string {
		for k := i + 1; k <= last; k++ {
			if strings.HasPrefix(a.lines[k], "  "+word+" ") {
				return a.replaced(k, "  "+word+" "+value)
			}
		}
		return a.with(last, "  "+word+" "+value)
	}
	n := strconv.Itoa(2 + a.rng.IntN(8))
	switch a.rng.IntN(6) {
	case 0:
		return a.say([]string{"$1 lives", "give me $1 lives", "i want $1 lives"}, []string{"목숨 $1개로", "$1번 죽으면 끝나게", "목숨을 $1개 줘"}, n), a.lines, set("lives", n), slices.Contains([]string{"catch", "dodge", "breakout", "invaders", "shooter", "flappy"}, m[1])
	case 1:
		n = strconv.Itoa(5 * (1 + a.rng.IntN(10)))
		return a.say([]string{"you win at $1", "first to $1 points wins", "won with $1 points", "stop at $1 points"}, []string{"$1점이면 이기게", "$1점 되면 승리", "$1점 먼저 내면 끝", "목표 $1점"}, n), a.lines, set("goal", n), slices.Contains([]string{"snake", "catch", "dodge", "pop", "whack", "flappy", "jump"}, m[1])
	case 2:
		t := a.message()
		return a.say([]string{"when i win say $1", "say $1 when it's won", "write \"$1\" at the end if you win"}, []string{"이기면 '$1'(이라/라)고 해줘", "이겼을 때 $1", "성공하면 \"$1\" 나오게"}, t), a.lines, set("win", t), true
	case 3:
		t := a.message()
		return a.say([]string{"when i lose say $1", "say $1 when it's over", "\"$1\" if you lose"}, []string{"지면 '$1'(이라/라)고", "죽으면 $1 나오게", "졌을 때 \"$1\""}, t), a.lines, set("lose", t), true
	case 4:
		if !slices.Contains([]string{"snake", "tetris", "dodge", "catch", "pop", "flappy", "jump", "cross", "breakout", "pong", "invaders", "shooter", "whack"}, m[1]) {
			return "", nil, nil, false
		}
		if a.rng.IntN(2) == 0 {
			return a.say([]string{"slower", "it's too fast", "make it slower for my kid", "a bit slower"}, []string{"너무 빨라", "느리게 해줘", "좀 천천히", "아이가 하게 느리게"}), a.lines, set("speed", "3"), true
		}
		return a.say([]string{"faster", "too slow", "make it faster", "speed it up"}, []string{"더 빠르게", "너무 느려", "속도 올려줘", "빠르게 해줘"}), a.lines, set("speed", "8"), true
	}
	if m[2] == "" || strings.Contains(m[1], "pong") {
		return "", nil, nil, false
	}
	w, _ := strconv.Atoi(m[2])
	h, _ := strconv.Atoi(m[3])
	if w > 30 {
		return "", nil, nil, false
	}
	to := fmt.Sprintf("%dx%d", w+2, h+2)
	return a.say([]string{"a bigger board, $1", "make it $1", "$1 instead of $2", "$1 please"}, []string{"판을 $1(으로/로)", "$1(으로/로) 키워줘", "$2 말고 $1", "더 크게 $1"}, to, m[2]+"x"+m[3]), a.lines, a.replaced(i, strings.Replace(a.lines[i], m[2]+"x"+m[3], to, 1)), true
}

// two is two wishes at once: the second about the app that the first makes.
func two(a *app) (string, []string, []string, bool) {
	forth := []string{"result less", "option else", "number", "start", "message else", "label", "button else", "button", "reset", "sum", "theme", "title", "game"}
	find := func(name string) kind {
		return kinds[slices.IndexFunc(kinds, func(k kind) bool { return k.name == name })]
	}
	for range 6 {
		i, j := a.rng.IntN(len(forth)), a.rng.IntN(len(forth))
		if i == j {
			continue
		}
		first, ok := a.wish(find(forth[i]))
		if !ok || first.Old != join(a.lines) {
			continue
		}
		b := &app{rng: a.rng, lang: a.lang, lines: strings.Split(strings.TrimRight(first.New, "\n"), "\n")}
		second, ok := b.wish(find(forth[j]))
		if !ok || second.Old != first.New || second.New == first.Old {
			continue
		}
		between := a.say([]string{"$1 and $2", "$1, $2", "$1. also $2", "$1, and $2"}, []string{"$1, $2", "$1 그리고 $2", "$1. $2", "$1하고 $2"}, strings.TrimRight(first.Text, ". "), second.Text)
		return between, a.lines, b.replacedBy(second.New), true
	}
	return "", nil, nil, false
}

func (a *app) replacedBy(src string) []string {
	return strings.Split(strings.TrimRight(src, "\n"), "\n")
}
