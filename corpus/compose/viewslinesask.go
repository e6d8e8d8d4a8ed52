package compose

import (
	"fmt"
	"strings"
)

// ask writes the request: what is typed, with a sample, and what is to come of it.
func (l *viewsLines) ask() string {
	x, y := float64(l.n(2, 30)), float64(l.n(2, 30))
	sample := l.entry(l.a, x)
	if l.inLine() {
		sample += ", " + l.entry(l.b, y)
	}
	var typed string
	switch {
	case l.inLine():
		typed = l.say(`i type "%[1]s"|a line like "%[1]s"|one field for things like "%[1]s"|i write it as "%[1]s"|all in one line, e.g. "%[1]s"|i put in "%[1]s" and so on`, `"%[1]s" 이렇게 적으면|한 줄에 "%[1]s"처럼 쓰면|"%[1]s" 식으로 입력하면|쉼표로 "%[1]s" 적으면|"%[1]s" 같은 글을 넣으면`, sample)
	default:
		typed = l.say(`one per line like "%[1]s"|i type lines such as "%[1]s"|each line is %[2]s and %[3]s like "%[1]s"|i paste lines, e.g. "%[1]s"|a big box, every line like "%[1]s"|line by line "%[1]s" and so on`, `한 줄에 하나씩 "%[1]s"처럼 적으면|줄마다 "%[1]s" 식으로 쓰면|여러 줄로 "%[1]s" 이렇게 넣으면|"%[1]s"처럼 줄줄이 붙여넣으면`, sample, l.thing, l.number)
	}
	outs := l.join2(l.outs)
	s := l.askEn(typed, outs)
	if l.ko() {
		s = l.askKo(typed, outs)
	}
	if l.maybe(0.1) {
		s = strings.TrimRight(s, " .") + l.raw(". |, |\n", ". |, | ") + l.of(l.in(viewsEndEn, viewsEndKo))
	}
	if !l.ko() && l.maybe(0.25) {
		s = title(s)
	}
	if l.maybe(0.05) {
		s = l.slip(s)
	}
	return askTidy.Replace(strings.NewReplacer("?:", ":", "?,", "?", "? -", "?").Replace(s))
}

// join2 names results in a row.
func (v *views) join2(list []string) string {
	if v.ko() {
		return strings.Join(list, v.raw("", ", |, | + | 그리고 |, 또 "))
	}
	if len(list) < 2 {
		return list[0]
	}
	n := len(list) - 1
	return strings.Join(list[:n], ", ") + v.raw(" and | and | plus |, then ", "") + list[n]
}

func (l *viewsLines) tabs() string {
	if !l.tabbed {
		return ""
	}
	return l.say(" tabs %[1]s and %[2]s.| two tabs, %[1]s and %[2]s.| typing on a tab %[1]s, the rest on %[2]s.", " 탭은 %[1]s, %[2]s.| %[1]s 탭이랑 %[2]s 탭으로.| 탭 두 개(%[1]s/%[2]s).", l.input, l.output)
}

func (l *viewsLines) askEn(typed, outs string) string {
	in, tabs := l.intro(), l.tabs()
	switch l.IntN(10) {
	case 0:
		return in + ". " + typed + " and get " + outs + "." + tabs + l.tail(" ")
	case 1:
		return in + ": " + typed + ", it gives " + outs + "." + tabs + l.tail(" ")
	case 2:
		return typed + " -> " + outs + ". for " + l.topic + "." + tabs + l.tail(" ")
	case 3:
		return in + "\n" + typed + "\n" + outs + l.tail("\n") + strings.ReplaceAll(tabs, " t", "\nt")
	case 4:
		return in + " - " + typed + ", i want to see " + outs + l.tail("; ") + "." + tabs
	case 5:
		return "turn " + l.topic + " into a table: " + typed + ", then show " + outs + "." + tabs + l.tail(" ")
	case 6:
		return in + "." + tabs + " " + typed + ", below " + outs + l.tail(". ")
	case 7:
		return "can it read my " + l.topic + "? " + typed + ". out comes " + outs + "." + tabs + l.tail(" ")
	case 8:
		return in + ", " + typed + ", " + outs + l.tail(", ") + "." + tabs
	}
	return "text to table for " + l.topic + ". " + typed + ". show " + outs + "." + tabs + l.tail(" ")
}

func (l *viewsLines) askKo(typed, outs string) string {
	in, tabs := l.intro(), l.tabs()
	end := []string{l.of("보여줘|나오게 해줘|만들어줘"), l.of("보여 주세요|나오게 해주세요|나오면 좋겠어요"), l.of("나오게|표시|나오는거")}[l.manner]
	switch l.IntN(9) {
	case 0:
		return in + ". " + typed + " " + outs + " " + end + "." + tabs + l.tail(" ")
	case 1:
		return typed + " " + outs + " " + end + l.tail(", ") + ". " + l.topic + "용." + tabs
	case 2:
		return in + "\n" + typed + " " + outs + " " + end + l.tail("\n") + strings.Replace(tabs, " ", "\n", 1)
	case 3:
		return in + ": " + typed + " " + outs + l.tail(" / ") + "." + tabs
	case 4:
		return l.topic + "인데 " + typed + " " + outs + " " + end + "." + tabs + l.tail(" ")
	case 5:
		return in + "." + tabs + " " + typed + " " + outs + " " + end + l.tail(". ")
	case 6:
		return in + ", " + typed + " 아래에 " + outs + l.tail(", ") + "." + tabs
	case 7:
		return fmt.Sprintf("글을 표로 바꾸는 %s. ", l.topic) + typed + " " + outs + " " + end + "." + tabs + l.tail(" ")
	}
	return in + " - " + typed + " " + outs + " " + end + l.tail(" - ") + "." + tabs
}
