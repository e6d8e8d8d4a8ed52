package alter

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

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
	colored := regexp.MustCompile(`^  (red|orange|yellow|green|gray) (.+)$`)
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
	word := map[string]string{"red": "빨간색", "orange": "주황색", "yellow": "노란색", "green": "초록색", "gray": "회색"}[m[1]]
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
