package compose

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"hone/task"
)

func init() { register("compose-views-text", 3, viewsTextDraw) }

// A viewsText is an app that works on a text in several ways at once.
type viewsText struct {
	*views
	what          string
	inputs, outs  []string
	after         []string
	sees          []func(c *check, s string)
	fills         []func(c *check)
	tabbed        bool
	input, output string
}

func viewsTextDraw(g *gen) made {
	f := viewsRow(g, g.in(viewsTextsEn, viewsTextsKo))
	t := &viewsText{views: newViews(g, f[0], f[1]), what: f[2], tabbed: g.maybe(0.25)}
	t.input, t.output = g.of(g.in("write|input|type", "쓰기|입력")), g.of(g.in("result|numbers|report", "결과|분석"))
	if t.tabbed {
		t.line("tab %s", t.label(t.input))
	}
	t.line("area t %s", t.label(t.what))
	t.inputs = append(t.inputs, t.say("my %[1]s|%[2]s %[1]s|the %[1]s", "%[1]s|내 %[1]s", t.what, ledgerA(t.what)))
	ops := []func(){
		t.words, t.letters, t.signs, t.frequent, t.table, t.longest, t.reversed, t.backwards, t.first, t.average, t.sorted, t.different, t.replaced, t.counted, t.dashes, t.short,
	}
	if !t.ko() {
		ops = append(ops, t.upper, t.titled, t.secret, t.vowels)
	}
	t.Shuffle(len(ops), func(i, j int) { ops[i], ops[j] = ops[j], ops[i] })
	for _, op := range ops[:t.n(2, 4)] {
		op()
	}
	t.limit()
	t.empty()
	if t.tabbed {
		t.line("tab %s", t.label(t.output))
		t.inputs[0] += t.say(" on the tab %[1]s", " (%[1]s 탭)", t.input)
		t.outs[0] += t.say(" on the tab %[1]s", " (%[1]s 탭)", t.output)
	}
	t.sketch = append(t.sketch, t.after...)
	for k := range 2 {
		t.try(k)
	}
	return t.finishWith(t.plain(t.join3(t.inputs), t.join2(t.outs)))
}

func (t *viewsText) add(form string, args ...any) {
	t.after = append(t.after, fmt.Sprintf(form, args...))
}

// show asks for a labelled result.
func (t *viewsText) show(label, expr, said string, see func(s string) string) {
	t.outs = append(t.outs, said)
	t.add("show %s = %s", label, expr)
	t.sees = append(t.sees, func(c *check, s string) { c.text(label + " " + see(s)) })
}

func (t *viewsText) words() {
	t.show(t.in("Words", "단어 수"), "len(words(t))", t.say("how many words|the word count|number of words", "단어 수|단어 몇 개인지|단어 개수"), func(s string) string { return fmt.Sprint(len(strings.Fields(s))) })
}

func (t *viewsText) letters() {
	t.show(t.in("Letters", "글자 수"), `len(join(words(t), ""))`, t.say("letters without spaces|how many letters, no spaces|letter count without blanks", "공백 뺀 글자 수|띄어쓰기 빼고 몇 글자인지|글자 수(공백 제외)"), func(s string) string {
		return fmt.Sprint(utf8.RuneCountInString(strings.ReplaceAll(s, " ", "")))
	})
}

func (t *viewsText) signs() {
	t.show(t.in("Characters", "공백 포함"), "len(t)", t.say("characters with spaces|all characters, spaces too|character count including blanks", "공백 포함 글자 수|띄어쓰기까지 센 글자 수|글자 수(공백 포함)"), func(s string) string { return fmt.Sprint(utf8.RuneCountInString(s)) })
}

// viewsWordCount counts the words, the most frequent first, those found first among equals.
func viewsWordCount(s string) (keys []string, n map[string]int) {
	n = map[string]int{}
	for _, w := range strings.Fields(strings.ToLower(s)) {
		if n[w]++; n[w] == 1 {
			keys = append(keys, w)
		}
	}
	slices.SortStableFunc(keys, func(a, b string) int { return n[b] - n[a] })
	return keys, n
}

func (t *viewsText) frequent() {
	t.show(t.in("Most frequent", "가장 많은 단어"), "first(tally(words(lower(t)), it)).key", t.say("the most frequent word|which word comes most often|the word used most", "제일 많이 나온 단어|가장 자주 쓴 단어|제일 많이 쓴 말"), func(s string) string {
		keys, _ := viewsWordCount(s)
		return keys[0]
	})
}

func (t *viewsText) table() {
	n := t.n(2, 5)
	t.outs = append(t.outs, t.say("a table of the top %[1]d words and how often|the %[1]d most used words with their number in a table|top %[1]d words, table", "많이 쓴 단어 %[1]d개 표(횟수)|자주 나온 단어 상위 %[1]d개와 횟수 표|단어 순위 %[1]d위까지 표", n))
	t.add("table %s = take(tally(words(lower(t)), it), %d): %s = key, %s = n", t.in("Top words", "단어 순위"), n, t.in("Word", "단어"), t.in("Times", "횟수"))
	t.sees = append(t.sees, func(c *check, s string) {
		keys, times := viewsWordCount(s)
		c.text(fmt.Sprintf("%s %d", keys[0], times[keys[0]])).text(fmt.Sprintf("%s %d", keys[1], times[keys[1]]))
	})
}

func (t *viewsText) longest() {
	t.show(t.in("Longest word", "가장 긴 단어"), "most(words(t), len(it))", t.say("the longest word|which word is longest", "제일 긴 단어|가장 긴 단어"), func(s string) string {
		best := ""
		for _, w := range strings.Fields(s) {
			if utf8.RuneCountInString(w) > utf8.RuneCountInString(best) {
				best = w
			}
		}
		return best
	})
}

func (t *viewsText) reversed() {
	t.show(t.in("Reversed", "거꾸로"), "reverse(t)", t.say("it reversed|the whole thing backwards|all letters in reverse", "거꾸로 쓴 것|글자를 전부 거꾸로|뒤집은 글"), func(s string) string {
		r := []rune(s)
		slices.Reverse(r)
		return string(r)
	})
}

func (t *viewsText) backwards() {
	t.show(t.in("Words backwards", "단어 거꾸로"), `join(reverse(words(t)), " ")`, t.say("the words in reverse order|last word first, and so on|word order turned round", "단어 순서 뒤집기|마지막 단어부터 거꾸로|단어 순서를 거꾸로"), func(s string) string {
		w := strings.Fields(s)
		slices.Reverse(w)
		return strings.Join(w, " ")
	})
}

func (t *viewsText) first() {
	t.show(t.in("Initials", "첫 글자"), `join(map(words(t), slice(it, 0, 1)), "")`, t.say("the initials of all words|first letter of each word in a row|only the first letters", "단어마다 첫 글자만|첫 글자만 이어서|첫 글자 모음"), func(s string) string {
		out := ""
		for _, w := range strings.Fields(s) {
			out += string([]rune(w)[:1])
		}
		return out
	})
}

func (t *viewsText) average() {
	t.outs = append(t.outs, t.say("the average word length|how long words are on average", "평균 단어 길이|단어 길이 평균"))
	t.add("show %s = avg(words(t), len(it)) .1", t.in("Average length", "평균 길이"))
	t.sees = append(t.sees, func(c *check, s string) {
		w := strings.Fields(s)
		x := float64(utf8.RuneCountInString(strings.Join(w, ""))) / float64(len(w))
		c.number(float64(int(x*10+0.5)) / 10)
	})
}

func (t *viewsText) sorted() {
	t.show(t.in("Sorted", "정렬"), `join(sort(words(t)), " ")`, t.say("the words sorted|all words in alphabetical order|words from a to z", "가나다순으로 정렬한 단어|단어 가나다순|단어 정렬"), func(s string) string {
		w := strings.Fields(s)
		slices.Sort(w)
		return strings.Join(w, " ")
	})
}

func (t *viewsText) different() {
	t.show(t.in("Without doubles", "중복 없이"), `join(unique(words(t)), " ")`, t.say("the words without doubles|every word only once|doubles removed", "중복 뺀 단어들|같은 단어는 한 번만 남긴 것|중복 제거한 글"), func(s string) string {
		var w []string
		for _, x := range strings.Fields(s) {
			if !slices.Contains(w, x) {
				w = append(w, x)
			}
		}
		return strings.Join(w, " ")
	})
}

func (t *viewsText) replaced() {
	a, b := t.in("replace", "찾을 말"), t.in("by", "바꿀 말")
	t.line("text a %s", t.label(a))
	t.line("text b %s", t.label(b))
	t.inputs = append(t.inputs, t.say("a word to %[1]s and one to replace it %[2]s|two words: %[1]s, %[2]s|%[1]s / %[2]s", "%[1]s, %[2]s|%[1]s이랑 %[2]s", a, b))
	from, to := t.in("o", "가"), t.in("zz", "뀨")
	t.fills = append(t.fills, func(c *check) { viewsFill(c, 2, from, a); viewsFill(c, 3, to, b) })
	t.show(t.in("Changed", "바꾼 글"), "replace(t, a, b)", t.say("it with that word replaced|the changed text|the text after replacing", "바꾼 글|그 말로 바꾼 글|바꾼 결과"), func(s string) string { return strings.ReplaceAll(s, from, to) })
}

func (t *viewsText) counted() {
	w := t.of(t.in("search word|keyword|word to find", "검색어|찾는 단어|키워드"))
	t.line("text w %s", t.label(w))
	t.inputs = append(t.inputs, t.in("a ", "")+w)
	t.fills = append(t.fills, func(c *check) { c.fill(w, viewsPickWord[t.lang]) })
	t.show(t.in("Found", "나온 횟수"), "count(words(lower(t)), it == lower(w))", t.say("how often that %[1]s is in it as a word|how many times the %[1]s comes as a word", "%[1]s이(가) 단어로 몇 번 나오는지|그 %[1]s 나온 횟수(단어로)", w), func(s string) string {
		n := 0
		for _, x := range strings.Fields(s) {
			if x == viewsPickWord[t.lang] {
				n++
			}
		}
		return fmt.Sprint(n)
	})
}

var viewsPickWord = map[string]string{"en": "and", "ko": "꽃이"}

func (t *viewsText) dashes() {
	by := t.of("-|_|.|/")
	t.show(t.in("Joined", "이어 쓰기"), fmt.Sprintf("join(words(t), %q)", by), t.say("the words joined with %[1]q|words with %[1]q instead of spaces", "공백 대신 %[1]q|단어를 %[1]q로 이은 것", by), func(s string) string { return strings.Join(strings.Fields(s), by) })
}

func (t *viewsText) short() {
	n := t.n(4, 12)
	t.show(t.in("Start", "앞부분"), fmt.Sprintf("slice(t, 0, %d)", n), t.say("only the first %[1]d characters|a preview of %[1]d characters", "앞 %[1]d글자만|%[1]d글자까지 미리보기", n), func(s string) string { return strings.TrimSpace(string([]rune(s)[:n])) })
}

func (t *viewsText) upper() {
	t.show("Capitals", "upper(t)", t.of("all in capitals|it in capital letters|everything in upper case"), strings.ToUpper)
}

func (t *viewsText) titled() {
	t.show("Title case", "title(t)", t.of("in title case|every word with a capital|title case"), func(s string) string {
		w := strings.Fields(s)
		for i := range w {
			w[i] = title(w[i])
		}
		return strings.Join(w, " ")
	})
}

func (t *viewsText) vowels() {
	t.show("Vowels", `count(chars(lower(t)), has("aeiou", it))`, t.of("how many vowels|the number of vowels|vowel count"), func(s string) string {
		n := 0
		for _, r := range s {
			if strings.ContainsRune("aeiou", r) {
				n++
			}
		}
		return fmt.Sprint(n)
	})
}

func (t *viewsText) secret() {
	first := t.n(1, 12)
	t.line("number shift = %d", first)
	t.inputs = append(t.inputs, t.say("a shift (%[1]d at first)|shift, %[1]d to begin with", "", first))
	t.show("Secret", "caesar(t, shift)", t.of("it in secret code, letters moved by the shift|the caesar cipher of it|every letter moved on by the shift"), func(s string) string {
		return strings.Map(func(r rune) rune {
			if r < 'a' || r > 'z' {
				return r
			}
			return 'a' + (r-'a'+rune(first))%26
		}, s)
	})
}

// limit warns where the text is too long.
func (t *viewsText) limit() {
	if !t.maybe(0.35) {
		return
	}
	n := t.step(10, 60, 1)
	text := t.of(t.in("Too long!|Cut it down|Over the limit|Shorter please|That's too much", "너무 길어요!|줄여 주세요|글자 수 초과|더 짧게요|넘쳤어요"))
	t.extra(`over %[1]d characters say "%[2]s"|"%[2]s" above %[1]d characters|more than %[1]d characters: "%[2]s"`, `%[1]d글자 넘으면 "%[2]s"|%[1]d자 초과하면 "%[2]s" 표시`, n, text)
	t.add("if len(t) > %d: say %s", n, text)
	t.sees = append(t.sees, func(c *check, s string) {
		if utf8.RuneCountInString(s) > n {
			c.text(text)
		} else {
			c.gone(text)
		}
	})
}

// empty says something where nothing is typed.
func (t *viewsText) empty() {
	if !t.maybe(0.3) {
		return
	}
	text := t.of(t.in("Type something first|Nothing here|Paste your text|Still empty|Write a little", "먼저 글을 써 주세요|아직 비었어요|글을 붙여넣으세요|뭐라도 적어 주세요"))
	t.extra(`while it's empty "%[1]s"|if there's nothing say "%[1]s"|nothing typed: "%[1]s"`, `비어 있으면 "%[1]s"|아무것도 없으면 "%[1]s"`, text)
	t.add(`if trim(t) == "": say %s`, text)
	c := t.check("nothing")
	if t.tabbed {
		t.open(c, t.output)
	}
	c.text(text)
	t.sees = append(t.sees, func(c *check, _ string) { c.gone(text) })
}

func (t *viewsText) try(k int) {
	c := t.check([]string{"a text", "another"}[k])
	s := viewsSentences[t.lang][t.n(0, 1)*2+k]
	c.do(task.Step{Op: task.Fill, Names: []string{strings.ToLower(t.what)}, With: []string{s}, Nth: 1})
	for _, f := range t.fills {
		f(c)
	}
	if t.tabbed {
		t.open(c, t.output)
	}
	for _, f := range t.sees {
		f(c, s)
	}
}
