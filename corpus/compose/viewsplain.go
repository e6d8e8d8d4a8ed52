package compose

import (
	"fmt"
	"slices"
	"strings"
)

// viewsOrder is the order of a mode: as typed, sorted, reversed.
func viewsOrder(list []string, mode int) []string {
	list = slices.Clone(list)
	switch mode {
	case 1:
		slices.Sort(list)
	case 2:
		slices.Reverse(list)
	}
	return list
}

// join3 names inputs in a row.
func (v *views) join3(list []string) string {
	n := len(list) - 1
	if v.ko() {
		return strings.Join(list, v.raw("", ", |, |/| 그리고 "))
	}
	if n == 0 || v.maybe(0.3) {
		return strings.Join(list, ", ")
	}
	return strings.Join(list[:n], ", ") + v.raw(" and |, ", "") + list[n]
}

// plain writes a request of what is entered and what is to be seen.
func (v *views) plain(inputs, outs string) string {
	s := v.plainEn(inputs, outs)
	if v.ko() {
		s = v.plainKo(inputs, outs)
	}
	if v.maybe(0.1) {
		s = strings.TrimRight(s, " .") + v.raw(". |, |\n", ". |, | ") + v.of(v.in(viewsEndEn, viewsEndKo))
	}
	if !v.ko() && v.maybe(0.25) {
		s = title(s)
	}
	if v.maybe(0.05) {
		s = v.slip(s)
	}
	return askTidy.Replace(strings.NewReplacer("?:", ":", "?,", "?", "? -", "?").Replace(s))
}

func (v *views) plainEn(inputs, outs string) string {
	in := v.intro()
	switch v.IntN(15) {
	case 0:
		return in + ". i enter " + inputs + " and get " + outs + v.tail(". ")
	case 1:
		return in + ": " + inputs + " -> " + outs + v.tail(". ")
	case 2:
		return in + " with " + inputs + ", it makes " + outs + v.tail(". ")
	case 3:
		return "from " + inputs + " make " + outs + ", for " + v.topic + v.tail(". ")
	case 4:
		return in + "\nin: " + inputs + "\nout: " + outs + v.tail("\n")
	case 5:
		return outs + " for " + v.topic + ", from " + inputs + v.tail(". ")
	case 6:
		return "i need " + outs + " for " + v.topic + ". i give it " + inputs + v.tail(". ")
	case 7:
		return in + " - " + inputs + " - " + outs + v.tail(" - ")
	case 8:
		return "make " + outs + " when i type " + inputs + ". it's for " + v.topic + v.tail(". ")
	case 9:
		return "given " + inputs + ": " + outs + " (" + v.topic + ")" + v.tail(", ")
	case 10:
		return in + ", fields " + inputs + ". below " + outs + v.tail(". ")
	case 11:
		return fmt.Sprintf("%s. on top %s. under it %s", in, inputs, outs) + v.tail(". ")
	case 12:
		return in + "\n- " + inputs + "\n- " + outs + v.tail("\n- ")
	case 13:
		return "print me " + outs + " for " + v.topic + "! i type " + inputs + v.tail(", ")
	}
	return in + ". after typing " + inputs + " i want " + outs + v.tail(". also ")
}

func (v *views) plainKo(inputs, outs string) string {
	in := v.intro()
	end := []string{v.of("보여줘|나오게 해줘|만들어줘"), v.of("보여 주세요|나오게 해주세요|나오면 좋겠어요"), v.of("나오게|표시|나오는거")}[v.manner]
	switch v.IntN(15) {
	case 0:
		return in + ". " + inputs + " 넣으면 " + outs + " " + end + v.tail(". ")
	case 1:
		return in + ": " + inputs + " → " + outs + v.tail(". ")
	case 2:
		return inputs + " 입력하면 " + outs + " " + end + v.tail(". ") + ". " + v.topic + "용"
	case 3:
		return in + "\n입력: " + inputs + "\n결과: " + outs + v.tail("\n")
	case 4:
		return v.topic + "인데 " + inputs + " 적으면 " + outs + " " + end + v.tail(". ")
	case 5:
		return outs + " " + end + ". 입력은 " + inputs + ". " + v.topic + v.tail(". ")
	case 6:
		return in + ", " + inputs + " 쓰면 아래에 " + outs + v.tail(", ")
	case 7:
		return inputs + " 가지고 " + outs + " 만드는 " + v.topic + v.tail(". ")
	case 8:
		return in + " - " + inputs + " / " + outs + v.tail(" / ")
	case 9:
		return in + ". 위에는 " + inputs + ", 밑에는 " + outs + v.tail(". ")
	case 10:
		return in + "\n- " + inputs + "\n- " + outs + v.tail("\n- ")
	case 11:
		return v.topic + ". " + inputs + " 정하면 자동으로 " + outs + " " + end + v.tail(", ")
	case 12:
		return inputs + "만 적으면 " + outs + " 나오는 " + v.topic + []string{" 만들어줘", " 부탁드려요", ""}[v.manner] + v.tail(". ")
	case 13:
		return in + ". 필요한 건 " + outs + ". 입력은 " + inputs + v.tail(". ")
	}
	return in + " (" + inputs + "). " + outs + " " + end + v.tail(". ")
}
