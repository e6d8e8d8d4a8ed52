package idea

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"regexp"
	"strings"
)

// Common changes are wishes that people have about any app: another colour, name, start
// value, button text, fewer results. They are made from the text of a sketch alone, and
// are left out where that text has nothing to change.
func Common(id, lang, sketch string, n int) []Change {
	seed := fnv.New64a()
	seed.Write([]byte(id))
	rng := rand.New(rand.NewPCG(seed.Sum64(), 3))
	kinds := []func(*rand.Rand, string, string) (string, string){recolor, retitle, restart, rebutton, drop, decimals}
	var list []Change
	for _, k := range rng.Perm(len(kinds)) {
		if len(list) == n {
			break
		}
		wish, changed := kinds[k](rng, lang, sketch)
		if wish != "" && changed != sketch {
			list = append(list, Change{Wish: wish, Old: sketch, New: changed})
		}
	}
	return list
}

// say takes one way of saying it in the language.
func say(rng *rand.Rand, lang string, en, ko []string, args ...any) string {
	list := en
	if lang == "ko" {
		list = ko
	}
	return fmt.Sprintf(list[rng.IntN(len(list))], args...)
}

var themes = []struct{ name, en, ko string }{
	{"blue", "blue", "파란색"}, {"green", "green", "초록색"}, {"red", "red", "빨간색"}, {"orange", "orange", "주황색"}, {"purple", "purple", "보라색"},
	{"pink", "pink", "분홍색"}, {"teal", "teal", "청록색"}, {"gray", "gray", "회색"}, {"dark", "dark", "어두운 색"},
}

func recolor(rng *rand.Rand, lang, sketch string) (string, string) {
	t := themes[rng.IntN(len(themes))]
	word := t.en
	if lang == "ko" {
		word = t.ko
	}
	wish := say(rng, lang, []string{"make it %s", "%s please", "change the color to %s", "i want it in %s", "%s theme"},
		[]string{"%s으로 바꿔줘", "%s으로 해줘", "색을 %s으로", "%s이 좋아요"}, word)
	first, rest, _ := strings.Cut(sketch, "\n")
	if strings.HasPrefix(rest, "theme ") {
		_, rest, _ = strings.Cut(rest, "\n")
	}
	return wish, first + "\ntheme " + t.name + "\n" + rest
}

var owners = map[string][]string{
	"en": {"Mia's", "Dad's", "Our", "Team", "My little", "Sunday", "Grandma's", "The quick"},
	"ko": {"우리집", "엄마", "우리 반", "동아리", "나의", "민지네", "주말", "가게"},
}

var title = regexp.MustCompile(`^app ((?:[^\p{L}\p{N}\n]+ )?)([^\n]+)`)

func retitle(rng *rand.Rand, lang, sketch string) (string, string) {
	m := title.FindStringSubmatch(sketch)
	if m == nil {
		return "", ""
	}
	name := m[2]
	if lang == "en" {
		name = strings.ToLower(name)
	}
	name = owners[lang][rng.IntN(len(owners[lang]))] + " " + name
	wish := say(rng, lang, []string{"call it %s", "rename it to %s", "the title should be %s", "change the name to %s"},
		[]string{"제목을 %s(으)로 바꿔줘", "이름은 %s", "앱 이름을 %s(으)로 해주세요"}, name)
	return wish, "app " + m[1] + name + sketch[len(m[0]):]
}

var start = regexp.MustCompile(`(?m)^((?:saved )?number [^\s=]+ = )(-?[0-9.]+)((?: -?[0-9.]+\.\.[0-9.]+)?)(?: ([^\n]+))?$`)

func restart(rng *rand.Rand, lang, sketch string) (string, string) {
	all := start.FindAllStringSubmatchIndex(sketch, -1)
	if len(all) == 0 {
		return "", ""
	}
	m := all[rng.IntN(len(all))]
	if m[6] != m[7] || m[8] < 0 { // bounds, or no label to name it by
		return "", ""
	}
	n := fmt.Sprint([]int{1, 2, 5, 8, 10, 12, 15, 20, 25, 40, 60, 75, 90, 120, 250, 500, 1500}[rng.IntN(17)])
	wish := say(rng, lang, []string{"start with %[2]s for %[1]s", "%[1]s should be %[2]s at first", "set %[1]s to %[2]s by default"},
		[]string{"%[1]s 기본값을 %[2]s(으)로", "%[1]s 처음 값은 %[2]s(으)로 해줘"}, sketch[m[8]:m[9]], n)
	return wish, sketch[:m[4]] + n + sketch[m[5]:]
}

var button = regexp.MustCompile(`(?m)^button ([^:{\n"]+): `)

func rebutton(rng *rand.Rand, lang, sketch string) (string, string) {
	all := button.FindAllStringSubmatchIndex(sketch, -1)
	if len(all) == 0 {
		return "", ""
	}
	m := all[rng.IntN(len(all))]
	words := map[string][]string{"en": {"Go", "OK", "Do it", "Press me", "Let's go", "Next one", "Again"}, "ko": {"확인", "눌러요", "해보자", "시작하기", "다음", "한 번 더"}}[lang]
	text := words[rng.IntN(len(words))]
	wish := say(rng, lang, []string{"the %s button should say %s", "rename the button %s to %s", "change %s to %s"},
		[]string{"%s 버튼을 %s(으)로 바꿔줘", "%s 대신 %s(이)라고 써줘"}, sketch[m[2]:m[3]], text)
	return wish, sketch[:m[2]] + text + sketch[m[3]:]
}

var shown = regexp.MustCompile(`(?m)^show ([^={\n"]+) = [^\n]*\n`)

func drop(rng *rand.Rand, lang, sketch string) (string, string) {
	all := shown.FindAllStringSubmatchIndex(sketch, -1)
	if len(all) < 2 {
		return "", ""
	}
	m := all[rng.IntN(len(all))]
	label, rest := sketch[m[2]:m[3]], sketch[:m[0]]+sketch[m[1]:]
	if strings.Contains(rest, label) { // another line uses it by its name
		return "", ""
	}
	wish := say(rng, lang, []string{"i don't need %s", "remove %s", "take out %s please"}, []string{"%s은(는) 필요 없어", "%s 빼줘", "%s 지워주세요"}, label)
	return wish, rest
}

var rounded = regexp.MustCompile(`(?m)^show ([^={\n"]+) = [^\n]* (\.[0-3])(?: [^\n.]*)?$`)

func decimals(rng *rand.Rand, lang, sketch string) (string, string) {
	all := rounded.FindAllStringSubmatchIndex(sketch, -1)
	if len(all) == 0 {
		return "", ""
	}
	m := all[rng.IntN(len(all))]
	n := rng.IntN(4)
	wish := say(rng, lang, []string{"%s with %d decimals", "round %s to %d decimals", "show %s to %d places"}, []string{"%s 소수점 %d자리까지", "%s 소수 %d자리로 보여줘"}, sketch[m[2]:m[3]], n)
	return wish, sketch[:m[4]] + fmt.Sprintf(".%d", n) + sketch[m[5]:]
}
