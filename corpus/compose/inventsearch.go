package compose

import (
	"fmt"
	"strings"
)

// tablePairs draws pairs that people look up.
func (a *inventApp) tablePairs() inventPair {
	for {
		p := a.pairs()
		if a.ko() && strings.Contains("로마 숫자|약자|동사|영어|곱셈|덧셈", p.front) || p.front == "sum" || len(inventFronts(p.pairs)) < 7 {
			continue
		}
		return p
	}
}

// tellRows says which rows there are, and whether it says how many.
func (a *inventApp) tellRows(list [][2]string, given, whole bool) (exact bool) {
	n := len(list)
	switch {
	case given:
		var names []string
		for _, x := range list {
			names = append(names, x[0])
		}
		a.tell("%1|for %1|rows: %1|these: %1", "%1|%1 들어가게|줄은 %1", strings.Join(names, ", "))
	case whole:
		a.tell("all of them|complete|all %1", "전부 다|%1 개 전부", n)
	case a.maybe(0.6):
		a.tell("%1 rows, you know them|%1 of them|fill in %1", "%1 개 알아서 채워줘|%1 줄|%1 개 넣어줘", a.many(n))
	default:
		a.tell("at least %1|%1 rows or more, you know them|minimum %1 rows", "%1 개 이상|최소 %1 개 알아서|%1 줄 이상", a.many(n))
		return false
	}
	return true
}

// searched is a whole list with a field that narrows it down.
func (a *inventApp) searched() {
	p := a.tablePairs()
	topic := p.topics[a.IntN(len(p.topics))]
	a.icon, a.head = p.icon, a.in(title(strings.TrimPrefix(topic, "the ")), topic)
	n := a.n(6, min(14, len(p.pairs)))
	if p.whole {
		n = len(p.pairs)
	}
	list := inventFew(a.gen, p.pairs, n)
	if p.whole {
		list = p.pairs
	}
	a.what = a.say("searchable list: %1|table of %1|%2 table with a search field|list of %1 i can search|overview of %1", "%1 표|%1 목록|검색되는 %1 목록|%1 모음|%1 한눈에 보기", topic, strings.TrimPrefix(topic, "the "))
	front, back := p.front, p.back
	a.tell("with %1 and %2|columns %1 and %2|%1 on the left, %2 on the right|%1 + %2", "%1, %2 두 칸|%1이랑/랑 %2|왼쪽 %1 오른쪽 %2|칸은 %1, %2", front, back)
	given := !p.whole && n < 11 && a.maybe(0.45)
	exact := a.tellRows(list, given, p.whole)
	field := a.word("search|find|filter|look for", "검색|찾기|검색어")
	f, b := a.label(front), a.label(back)
	a.tell("%1 field on top that narrows it|a field %1 above, only what fits stays|typing in %1 leaves the ones that fit|with a field %1", "위에 %1 칸, 맞는 것만 남게|%1 칸에 쓰면 그것만|%1 칸 있게, 쓰면 걸러지게", field)
	var rows []string
	for _, x := range list {
		rows = append(rows, fmt.Sprintf("{k: %q, v: %q}", x[0], x[1]))
	}
	a.state = append(a.state, "let table1 = ["+strings.Join(rows, ", ")+"]")
	a.body = append(a.body, "text t "+a.label(field), "let shown = filter(table1, has(lower(k + \" \" + v), lower(t)))")
	a.out = append(a.out, fmt.Sprintf("table %s = shown: %s = k, %s = v", a.head, f, b))
	if a.maybe(0.35) {
		l := a.label(a.word("hits|found|rows|shown", "개수|찾은 수|결과 수"))
		a.out = append(a.out, fmt.Sprintf("show %s = len(shown)", l))
		a.tell("%1: how many fit|count the %1|below it %1", "%1도 표시|밑에 %1|%1 보여줘", strings.ToLower(l))
	}
	if exact {
		a.checks = append(a.checks, newCheck("all at first").inventRows(n))
	}
	if given || p.whole {
		x := list[a.n(0, n-1)]
		hits := 0
		for _, y := range list {
			if strings.Contains(strings.ToLower(y[0]+" "+y[1]), strings.ToLower(x[0])) {
				hits++
			}
		}
		c := newCheck("narrowed").fill(a.label(field), x[0]).text(x[1])
		if hits == 1 {
			c.inventRows(1)
		}
		a.checks = append(a.checks, c)
		return
	}
	a.checks = append(a.checks, newCheck("nothing fits").fill(a.label(field), "qqqq").inventRows(0))
}

var inventColorsEn = [][2]string{{"Red", "#ff0000"}, {"Blue", "#0000ff"}, {"Yellow", "#ffff00"}, {"White", "#ffffff"}, {"Black", "#000000"}, {"Navy", "#000080"}, {"Teal", "#008080"}, {"Gold", "#ffd700"}, {"Coral", "#ff7f50"}, {"Olive", "#808000"}, {"Maroon", "#800000"}, {"Lime", "#00ff00"}, {"Indigo", "#4b0082"}, {"Salmon", "#fa8072"}, {"Orchid", "#da70d6"}, {"Tan", "#d2b48c"}, {"Pink", "#ffc0cb"}, {"Orange", "#ffa500"}, {"Purple", "#800080"}, {"Turquoise", "#40e0d0"}, {"Silver", "#c0c0c0"}, {"Khaki", "#f0e68c"}}
var inventColorsKo = [][2]string{{"빨강", "#ff0000"}, {"파랑", "#0000ff"}, {"노랑", "#ffff00"}, {"하양", "#ffffff"}, {"검정", "#000000"}, {"남색", "#000080"}, {"청록", "#008080"}, {"금색", "#ffd700"}, {"산호색", "#ff7f50"}, {"올리브", "#808000"}, {"밤색", "#800000"}, {"라임", "#00ff00"}, {"연어색", "#fa8072"}, {"분홍", "#ffc0cb"}, {"주황", "#ffa500"}, {"보라", "#800080"}, {"은색", "#c0c0c0"}, {"카키", "#f0e68c"}}

// colors shows a colour by its name.
func (a *inventApp) colors() {
	all := inventColorsEn
	if a.ko() {
		all = inventColorsKo
	}
	list := inventFew(a.gen, all, a.n(6, 12))
	given := a.maybe(0.6)
	a.icon, a.head = "🎨", a.in("Colors by name", "색 이름")
	a.what = a.say("color names app|colors by name|color finder|hex codes of colors|web color helper", "색 이름 앱|이름으로 색 보기|색상 코드 찾기|웹 색상 도우미|색깔 찾기")
	a.bare = strings.HasPrefix(a.what, "colors") || strings.HasPrefix(a.what, "hex")
	f := a.label(a.word("color|name|color name", "색|색 이름|이름"))
	a.tell("i choose the %1 and see it with its hex code|pick a %1, it shows the color and its code|%1 from a list, below the color itself", "%1 고르면 색이 보이고 코드도|%1 목록에서 고르면 색이랑 코드|%1 선택하면 밑에 그 색", strings.ToLower(f))
	var rows, names []string
	for _, x := range list {
		rows, names = append(rows, fmt.Sprintf("{k: %q, v: %q}", x[0], x[1])), append(names, a.in(strings.ToLower(x[0]), x[0]))
	}
	if given {
		a.tell("for %1|with %1|these: %1|%1, you know the codes", "%1|%1 들어 있게|%1, 코드는 알지?", strings.Join(names, ", "))
	} else {
		a.tell("at least %1 colors|%1 or more, you know them|minimum %1 of them", "%1 개 이상|최소 %1 개|색은 %1 개 이상 알아서", a.many(len(list)))
	}
	out := a.in("Hex code", "색상 코드")
	a.state = append(a.state, "let table1 = ["+strings.Join(rows, ", ")+"]")
	a.body = append(a.body, fmt.Sprintf("choice k %s: {map(table1, k)}", f))
	a.out = append(a.out, fmt.Sprintf("swatch %s = find(table1, t => t.k == k).v", out))
	if given {
		for _, i := range []int{a.n(1, 2), a.n(3, 5)} {
			if x := list[i]; strings.Contains("빨강파랑노랑하양검정RedBlueYellowWhiteBlack", x[0]) {
				a.checks = append(a.checks, newCheck("code").choose(f, x[0]).text(x[1]))
			}
		}
	}
	if len(a.checks) == 0 {
		a.checks = append(a.checks, newCheck("another").choose(f, list[1][0]).inventChanged())
	}
	if !given {
		a.checks = a.checks[:0]
		a.somewhere(list, f)
	}
}
