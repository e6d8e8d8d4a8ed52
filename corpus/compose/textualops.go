package compose

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// textualNum and its like make ops.
func textualNum(say, expr string, f func(s string) float64) textualOp {
	return textualOp{say: say, expr: expr, num: true, want: func(s string) string { return strconv.FormatFloat(f(s), 'f', -1, 64) }}
}

func textualStr(say, expr string, f func(s string) string) textualOp {
	return textualOp{say: say, expr: expr, want: f}
}

func textualCount(s string, f func(r rune) bool) float64 {
	n := 0.0
	for _, r := range s {
		if f(r) {
			n++
		}
	}
	return n
}

func textualWordsWith(s string, f func(w string) bool) float64 {
	n := 0.0
	for _, w := range strings.Fields(s) {
		if f(w) {
			n++
		}
	}
	return n
}

func textualReverse(s string) string {
	r := []rune(s)
	slices.Reverse(r)
	return string(r)
}

func textualSlice(s string, n int) string {
	r := []rune(s)
	return string(r[:min(n, len(r))])
}

func textualMapWords(s, by string, f func(w string) string) string {
	list := strings.Fields(s)
	for i, w := range list {
		list[i] = f(w)
	}
	return strings.Join(list, by)
}

func textualLen(s string) float64 { return float64(utf8.RuneCountInString(s)) }

func textualLonger(g *gen) textualOp {
	n := g.n(2, 6)
	if g.ko() {
		n = g.n(2, 3)
	}
	return textualNum(fmt.Sprintf(g.in("words longer than %d letters", "%d글자보다 긴 단어 수"), n), fmt.Sprintf("count(words(@), len(it) > %d)", n),
		func(s string) float64 {
			return textualWordsWith(s, func(w string) bool { return utf8.RuneCountInString(w) > n })
		})
}

func textualPrice(g *gen) textualOp {
	p, form := float64(g.n(2, 90))/100, ".2 $"
	say := fmt.Sprintf("price at $%s a word", num(p))
	if g.ko() {
		p, form = float64(g.step(10, 300, 10)), ".0 원"
		say = fmt.Sprintf("단어당 %s원일 때 요금", num(p))
	}
	o := textualNum(say, "len(words(@)) * "+num(p), func(s string) float64 { return math.Round(float64(len(strings.Fields(s)))*p*100) / 100 })
	o.form = form
	return o
}

func textualLeft(g *gen) textualOp {
	n := g.step(60, 500, 5)
	return textualNum(fmt.Sprintf(g.in("characters left of %d", "%d자에서 남은 글자 수"), n), fmt.Sprintf("%d - len(@)", n), func(s string) float64 { return float64(n) - textualLen(s) })
}

func textualReading(g *gen) textualOp {
	n := g.step(20, 240, 10)
	o := textualNum(fmt.Sprintf(g.in("seconds to read at %d words a minute (no decimals)", "1분에 %d단어 읽을 때 걸리는 초(소수점 없이)"), n), fmt.Sprintf("len(words(@)) / %d * 60", n),
		func(s string) float64 { return math.Round(float64(len(strings.Fields(s))) / float64(n) * 60) })
	if g.ko() {
		o.say = fmt.Sprintf("1분에 %d단어 읽을 때 걸리는 초 (소수점 없이)", n)
	}
	o.form = ".0"
	return o
}

func textualWordTimes(g *gen) textualOp {
	w := g.of(g.in(textualWordsEn, textualWordsKo))
	o := textualNum(fmt.Sprintf(g.in("times of %s (as a word of its own in small letters)", "%s 나온 횟수 (따로 떨어진 단어로)"), w), fmt.Sprintf(`count(words(@), it == "%s")`, w),
		func(s string) float64 { return textualWordsWith(s, func(x string) bool { return x == w }) })
	o.plant = w
	o.plain = true
	return o
}

func textualSwap(g *gen) textualOp {
	pair := g.some(g.in(textualWordsEn, textualWordsKo), 2)
	o := textualStr(fmt.Sprintf(g.of(g.in("the text with %s instead of %s|it with %s put in for every %s", "%[2]s 대신 %[1]s 넣은 글|%[2]s 전부 %[1]s(으)로 바꾼 글")), pair[1], pair[0]), fmt.Sprintf(`replace(@, "%s", "%s")`, pair[0], pair[1]),
		func(s string) string { return strings.ReplaceAll(s, pair[0], pair[1]) })
	o.plant = pair[0]
	if g.ko() {
		o.say = strings.Replace(o.say, pair[1]+"(으)로", josa(pair[1], "으로", "로"), 1)
	}
	o.plain = true
	return o
}

func textualCut(g *gen) textualOp {
	n := g.n(2, 9)
	return textualStr(fmt.Sprintf(g.in("only the first %d characters", "앞 %d글자만"), n), fmt.Sprintf("slice(@, 0, %d)", n), func(s string) string { return textualSlice(s, n) })
}

func textualRepeat(g *gen) textualOp {
	n := g.n(2, 5)
	by := textualRaw(g, " - | / |~|, |…|+")
	return textualStr(fmt.Sprintf(g.in("it %d times in a row (with \"%s\" between)", "%d번 이어 쓴 것 (사이에 \"%s\")"), n, by), fmt.Sprintf(`join(fill(%d, @), "%s")`, n, by),
		func(s string) string { return strings.Join(slices.Repeat([]string{s}, n), by) })
}

func textualFrame(g *gen) textualOp {
	a := g.of(g.in("Breaking: |Dear diary, |Wanted - |✨ |Captain says |*** |Psst... ", "속보! |일기야, |공지 - |✨ |대장님 말씀 |*** |쉿... "))
	b := g.of(g.in(" (the end)| forever| ✨| ...maybe| as always| ***", " (끝)| 영원히| ✨| ...아마도| 언제나처럼| ***"))
	a, b = strings.TrimSpace(a)+" ", " "+strings.TrimSpace(b)
	switch g.n(0, 2) {
	case 0:
		a = ""
		return textualStr(fmt.Sprintf(g.in("it with \"%s\" after it (a space between)", "뒤에 \"%s\" 붙인 것 (사이에 한 칸)"), b[1:]), `@ + "`+b+`"`, func(s string) string { return s + b })
	case 1:
		return textualStr(fmt.Sprintf(g.in("it with \"%s\" in front (a space between)", "앞에 \"%s\" 붙인 것 (사이에 한 칸)"), a[:len(a)-1]), `"`+a+`" + @`, func(s string) string { return a + s })
	}
	l, r := "", ""
	switch g.n(0, 3) {
	case 0:
		l, r = "[", "]"
	case 1:
		l, r = "<", ">"
	case 2:
		l, r = "*", "*"
	default:
		l, r = "~", "~"
	}
	return textualStr(fmt.Sprintf(g.in("every word between %s and %s", "단어마다 %s %s 사이에 넣은 글"), l, r), fmt.Sprintf(`join(map(words(@), "%s" + it + "%s"), " ")`, l, r),
		func(s string) string {
			return textualMapWords(s, " ", func(w string) string { return l + w + r })
		})
}

func textualSigns(g *gen) textualOp {
	type sign struct{ en, ko, c string }
	x := []sign{{"commas", "쉼표 수", ","}, {"question marks", "물음표 수", "?"}, {"exclamation marks", "느낌표 수", "!"}, {"spaces", "띄어쓰기 수", " "}, {"full stops", "마침표 수", "."}, {"hyphens", "붙임표 수", "-"}, {"hash signs", "샵(#) 수", "#"}}[g.IntN(7)]
	o := textualNum(g.in(x.en, x.ko), fmt.Sprintf(`count(chars(@), it == "%s")`, x.c), func(s string) float64 { return float64(strings.Count(s, x.c)) })
	if x.c != " " {
		o.plant = g.of(g.in(textualWordsEn, textualWordsKo)) + x.c
	}
	return o
}

func textualJoined(g *gen) textualOp {
	by := g.of("-|_|.|+|~|/|*")
	return textualStr(fmt.Sprintf(g.of(g.in("it with %s instead of spaces|the words joined by %s", "띄어쓰기 자리에 %s 넣은 글|띄어쓰기를 전부 %s 기호로 바꾼 글")), by), fmt.Sprintf(`replace(@, " ", "%s")`, by), func(s string) string { return strings.ReplaceAll(s, " ", by) }).flat()
}

// flat says that the op wants a sample in plain words.
func (o textualOp) flat() textualOp { o.plain = true; return o }

func textualHead(g *gen) textualOp {
	n := g.n(1, 4)
	if g.ko() {
		n = g.n(1, 2)
	}
	return textualStr(fmt.Sprintf(g.in("the first %d letters of every word", "단어마다 앞 %d글자만"), n), fmt.Sprintf(`join(map(words(@), slice(it, 0, %d)), " ")`, n),
		func(s string) string {
			return textualMapWords(s, " ", func(w string) string { return textualSlice(w, n) })
		}).one(g, n)
}

// one puts "first letter" for "first 1 letters".
func (o textualOp) one(g *gen, n int) textualOp {
	if n == 1 && !g.ko() {
		o.say = "the first letter of every word"
	}
	return o
}

// textualOps are the results that a text may have, with their numbers and words drawn.
func textualOps(g *gen, area bool) []textualOp {
	join := func(list []string) string { return strings.Join(list, " ") }
	ops := []textualOp{
		textualNum(g.of(g.in("number of words|word count|how many words", "단어 수|낱말 수|단어 개수")), "len(words(@))", func(s string) float64 { return float64(len(strings.Fields(s))) }),
		textualNum(g.of(g.in("number of characters|characters|length in characters", "글자 수|전체 글자 수|공백 포함 글자 수")), "len(@)", textualLen),
		textualNum(g.of(g.in("characters without spaces|length without spaces", "공백 뺀 글자 수|띄어쓰기 뺀 글자 수")), `len(replace(@, " ", ""))`, func(s string) float64 { return textualLen(strings.ReplaceAll(s, " ", "")) }),
		textualNum(g.of(g.in("digits|number of digits", "숫자 개수|숫자(0-9) 개수")), `count(chars(@), has("0123456789", it))`, func(s string) float64 {
			return textualCount(s, func(r rune) bool { return r >= '0' && r <= '9' })
		}),
		textualNum(g.of(g.in("number of different words|different words", "서로 다른 단어 수|다른 단어 개수")), "len(unique(words(@)))", func(s string) float64 {
			m := map[string]bool{}
			for _, w := range strings.Fields(s) {
				m[w] = true
			}
			return float64(len(m))
		}),
		textualStr(g.of(g.in("it backwards|the text backwards|it in reverse", "거꾸로 쓴 글|뒤집은 글|거꾸로")), "reverse(@)", textualReverse).flat(),
		textualStr(g.of(g.in("the words in reverse order|word order turned round", "단어 순서를 거꾸로 한 글|뒤집은 단어 순서")), `join(reverse(words(@)), " ")`, func(s string) string {
			l := strings.Fields(s)
			slices.Reverse(l)
			return join(l)
		}),
		textualStr(g.of(g.in("every word backwards|each word spelled backwards", "단어마다 거꾸로|단어 하나하나 뒤집은 글")), `join(map(words(@), reverse(it)), " ")`, func(s string) string { return textualMapWords(s, " ", textualReverse) }),
		textualStr(g.of(g.in("the first word|first word", "첫 단어|맨 앞 단어")), "first(words(@))", func(s string) string { return strings.Fields(s)[0] }),
		textualStr(g.of(g.in("the last word|last word", "마지막 단어|맨 끝 단어")), "last(words(@))", func(s string) string { l := strings.Fields(s); return l[len(l)-1] }),
		textualStr(g.of(g.in("the words from A to Z|words sorted alphabetically", "가나다순 단어|단어 가나다순으로")), `join(sort(words(@)), " ")`, func(s string) string {
			l := strings.Fields(s)
			slices.Sort(l)
			return join(l)
		}).flat(),
		textualStr(g.of(g.in("the text without spaces|it with no spaces", "띄어쓰기 없앤 글|공백 없는 글")), `replace(@, " ", "")`, func(s string) string { return strings.ReplaceAll(s, " ", "") }).flat(),
		textualStr(g.of(g.in("each word as a hashtag|hashtags (# before every word)", "단어마다 해시태그|해시태그 (단어마다 앞에 #)")), `join(map(words(@), "#" + it), " ")`, func(s string) string {
			return textualMapWords(s, " ", func(w string) string { return "#" + w })
		}),
		textualStr(g.of(g.in("one hashtag (# and all words together)|a single hashtag (no spaces inside)", "한 개짜리 해시태그 (#에 전부 붙여서)|통째 해시태그 (띄어쓰기 없이)")), `"#" + replace(@, " ", "")`, func(s string) string { return "#" + strings.ReplaceAll(s, " ", "") }).flat(),
		textualStr(g.of(g.in("it spaced out (a space after every character)|letters spaced apart (one space between)", "한 글자씩 띄운 글|글자마다 한 칸 띄운 것")), `join(chars(@), " ")`, func(s string) string { return strings.Join(strings.Split(s, ""), " ") }).flat(),
		textualNum(g.of(g.in("letters of the longest word|length of the longest word", "가장 긴 단어의 글자 수|제일 긴 단어 길이")), "max(words(@), len(it))", func(s string) float64 {
			m := 0.0
			for _, w := range strings.Fields(s) {
				m = max(m, textualLen(w))
			}
			return m
		}),
		textualLonger(g), textualPrice(g), textualLeft(g), textualReading(g), textualWordTimes(g), textualSwap(g), textualCut(g), textualRepeat(g), textualFrame(g),
		textualFrame(g), textualSigns(g), textualSigns(g), textualJoined(g), textualHead(g), textualSwap(g), textualWordTimes(g),
	}
	if area {
		ops = append(ops, textualLineOps(g)...)
	}
	if !g.ko() {
		return append(ops, textualLatin(g)...)
	}
	return append(ops,
		textualNum(g.of("한글 글자 수|한글만 센 글자 수"), `count(chars(@), it >= "가" && it <= "힣")`, func(s string) float64 {
			return textualCount(s, func(r rune) bool { return r >= '가' && r <= '힣' })
		}),
	)
}

func textualLineOps(g *gen) []textualOp {
	split := func(s string) []string { return strings.Split(s, "\n") }
	at := textualRaw(g, ". |) |: | - ")
	lineList := textualStr(fmt.Sprintf(g.in("numbered lines (like 1%stext)", "번호 붙인 줄 (1%s내용 처럼)"), at), fmt.Sprintf(`map(range(len(lines(@))), it + "%s" + lines(@)[it - 1])`, at), func(s string) string {
		l := split(s)
		for i := range l {
			l[i] = fmt.Sprint(i+1, at, l[i])
		}
		return strings.Join(l, "\n")
	})
	lineList.list = true
	up := textualStr(g.in("the lines in reverse order", "줄 순서 거꾸로"), "reverse(lines(@))", func(s string) string { return s })
	up.list = true
	sorted := textualStr(g.in("lines sorted from A to Z", "줄을 가나다순으로"), "sort(lines(@))", func(s string) string { return s })
	sorted.list = true
	return []textualOp{
		textualNum(g.of(g.in("number of lines|line count|lines", "줄 수|몇 줄인지")), "len(lines(@))", func(s string) float64 { return float64(len(split(s))) }),
		textualNum(g.of(g.in("characters of the longest line|longest line in characters", "가장 긴 줄의 글자 수|제일 긴 줄 길이")), "max(lines(@), len(it))", func(s string) float64 {
			m := 0.0
			for _, l := range split(s) {
				m = max(m, textualLen(l))
			}
			return m
		}),
		lineList, up, sorted,
		textualStr(g.of(g.in("all lines joined into one (spaces between)|everything on one line (a space for each line break)", "한 줄로 이은 글 (사이는 한 칸)|줄바꿈 없앤 글 (한 칸으로)")), `replace(@, "\n", " ")`, func(s string) string { return strings.ReplaceAll(s, "\n", " ") }),
	}
}

func textualLatin(g *gen) []textualOp {
	letter := string(rune('a' + g.IntN(26)))
	start := string(rune('a' + g.IntN(20)))
	shift := g.n(1, 25)
	vowel := func(r rune) bool { return strings.ContainsRune("aeiou", r) }
	star := g.of("*|_|.|0|#|-")
	return []textualOp{
		textualNum(g.of("vowels|number of vowels|how many vowels"), `count(chars(lower(@)), has("aeiou", it))`, func(s string) float64 { return textualCount(strings.ToLower(s), vowel) }),
		textualNum(g.of("consonants|number of consonants"), `count(chars(lower(@)), it >= "a" && it <= "z" && !has("aeiou", it))`, func(s string) float64 {
			return textualCount(strings.ToLower(s), func(r rune) bool { return r >= 'a' && r <= 'z' && !vowel(r) })
		}),
		textualNum(fmt.Sprintf(g.of("how many times the letter %s (big or small)|letter %s count (capital or small)|number of %s letters (upper or lower case)"), letter), fmt.Sprintf(`count(chars(lower(@)), it == "%s")`, letter), func(s string) float64 { return float64(strings.Count(strings.ToLower(s), letter)) }),
		textualNum(fmt.Sprintf(g.of("words starting with %s (big or small)|words that begin with %s (either case)"), start), fmt.Sprintf(`count(words(lower(@)), starts(it, "%s"))`, start), func(s string) float64 {
			return textualWordsWith(strings.ToLower(s), func(w string) bool { return strings.HasPrefix(w, start) })
		}),
		textualNum(g.of("capital letters|number of capitals"), `count(chars(@), it >= "A" && it <= "Z")`, func(s string) float64 {
			return textualCount(s, func(r rune) bool { return r >= 'A' && r <= 'Z' })
		}),
		textualStr(g.of("it in capitals|the text in upper case|it in all caps"), "upper(@)", strings.ToUpper),
		textualStr(g.of("it in small letters|the text in lower case"), "lower(@)", strings.ToLower),
		textualStr(g.of("it with every word capitalised|title case"), "title(@)", func(s string) string { return textualMapWords(s, " ", title) }),
		textualStr(fmt.Sprintf(g.of("it in caesar code (shift %d)|caesar cipher moved by %d"), shift), fmt.Sprintf("caesar(@, %d)", shift), func(s string) string { return textualCaesar(s, shift) }),
		textualStr(g.of("initials (first letters in capitals)|the initials"), "initials(@)", func(s string) string {
			return textualMapWords(s, "", func(w string) string { return strings.ToUpper(textualSlice(w, 1)) })
		}).flat(),
		textualStr(g.of("a slug (small letters and hyphens for spaces)|slug for the address (lower case with - for spaces)"), `replace(lower(@), " ", "-")`, func(s string) string { return strings.ReplaceAll(strings.ToLower(s), " ", "-") }).flat(),
		textualStr(fmt.Sprintf("it with %s for every letter %s (small ones only)", star, letter), fmt.Sprintf(`replace(@, "%s", "%s")`, letter, star), func(s string) string { return strings.ReplaceAll(s, letter, star) }),
		textualStr(g.of("it without vowels (big or small)|the text with all vowels taken out"), `join(filter(chars(@), !has("aeiou", it)), "")`, func(s string) string {
			return strings.Map(func(r rune) rune {
				if strings.ContainsRune("aeiouAEIOU", r) {
					return -1
				}
				return r
			}, s)
		}),
	}
}

func textualCaesar(s string, n int) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return 'a' + (r-'a'+rune(n))%26
		case r >= 'A' && r <= 'Z':
			return 'A' + (r-'A'+rune(n))%26
		}
		return r
	}, s)
}
