package alter

import (
	"fmt"
	"regexp"
	"strings"
)

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
