package compose

import (
	"slices"
	"strconv"
	"strings"
)

// A popWord is a little tool for a text or number: what it is called, other ways, title, fields ~ names, lines, and what is seen.
type popWord struct {
	ask, free, title, fields, shows string
	tests                           string // separated by ;; the fields by ;
	see                             func(x []string) []string
}

// popText draws a tool for texts.
func popText(g *gen) made {
	list := popTextsEn
	if g.ko() {
		list = popTextsKo
	}
	w := list[g.IntN(len(list))]
	p := popNew(g, w.title)
	fields := strings.Split(w.fields, ";")
	names := make([]string, len(fields))
	for i, f := range fields {
		fields[i], names[i], _ = strings.Cut(f, "~")
	}
	stays := false
	p.keep = func() bool {
		if stays {
			return false
		}
		stays = true
		for i := range fields {
			fields[i] = "saved " + fields[i]
		}
		return true
	}
	var tail []string
	clear := func() {
		if !stays {
			stays = true
			p.add("with a clear button|and a clear button", "지우기 버튼도|'지우기' 버튼 있게")
			tail = append(tail, p.in("button Clear: ", "button 지우기: ")+popVar(fields[0])+` = ""`)
		}
	}
	opts := []func(){p.kept}
	if strings.HasPrefix(fields[0], "area ") || strings.HasPrefix(fields[0], "text ") {
		opts = append(opts, clear)
	}
	p.extras(opts...)
	var checks []*check
	for i, t := range strings.Split(w.tests, ";;") {
		c := newCheck(strconv.Itoa(i + 1))
		x := strings.Split(t, ";")
		for j := range x {
			x[j] = strings.TrimSpace(x[j])
			popFill(c, names[j], x[j], j+1)
		}
		for _, v := range w.see(x) {
			if n, err := strconv.ParseFloat(v, 64); err == nil {
				c.number(n)
			} else {
				popSee(c, strings.ToLower(v))
			}
		}
		checks = append(checks, c)
	}
	s := append(fields, strings.Split(w.shows, ";")...)
	return p.made(w.ask, w.free, lines(append(s, tail...)...), checks...)
}

// popVar is the name that an input line gives its value.
func popVar(line string) string {
	f := strings.Fields(strings.TrimPrefix(line, "saved "))
	return f[1]
}

func popLen(s string) int { return len([]rune(s)) }

func popInt(n int) string { return strconv.Itoa(n) }

func popFlip(s string) string {
	r := []rune(s)
	slices.Reverse(r)
	return string(r)
}

// popList of numbers in a text.
func popFloats(s string) []float64 {
	var list []float64
	for _, f := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' }) {
		list = append(list, popNumber(f))
	}
	return list
}

func popTotal(list []float64) float64 {
	var s float64
	for _, x := range list {
		s += x
	}
	return s
}

func popWords(x []string) []string {
	return []string{popInt(len(strings.Fields(x[0]))), popInt(popLen(x[0]))}
}

func popChars(x []string) []string {
	return []string{popInt(popLen(x[0])), popInt(popLen(strings.ReplaceAll(x[0], " ", "")))}
}

func popStats(x []string) []string {
	l := popFloats(x[0])
	return []string{num(popTotal(l) / float64(len(l))), num(popTotal(l)), popInt(len(l))}
}

func popExtremes(x []string) []string {
	l := popFloats(x[0])
	return []string{num(slices.Max(l)), num(slices.Min(l))}
}

func popBase(base int) func(x []string) []string {
	return func(x []string) []string {
		n, _ := strconv.ParseInt(x[0], 10, 64)
		return []string{strconv.FormatInt(n, base)}
	}
}

func popRoman(x []string) []string {
	n, _ := strconv.Atoi(x[0])
	s := ""
	for _, r := range []struct {
		v int
		t string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= r.v {
			s += r.t
			n -= r.v
		}
	}
	return []string{s}
}

func popDivisors(x []string) []string {
	n, _ := strconv.Atoi(x[0])
	var list []string
	for d := 1; d <= n; d++ {
		if n%d == 0 {
			list = append(list, popInt(d))
		}
	}
	return []string{strings.Join(list, ", ") + "|" + strings.Join(list, " ")}
}

func popGcd(x []string) []string {
	a, _ := strconv.Atoi(x[0])
	b, _ := strconv.Atoi(x[1])
	m, n := a, b
	for n != 0 {
		m, n = n, m%n
	}
	return []string{popInt(m), popInt(a / m * b)}
}

// popPrime says yes or no in the words given.
func popPrime(yes, no string) func(x []string) []string {
	return func(x []string) []string {
		n, _ := strconv.Atoi(x[0])
		for d := 2; d*d <= n; d++ {
			if n%d == 0 {
				return []string{no}
			}
		}
		return []string{yes}
	}
}

func popShift(x []string) []string {
	return []string{strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return 'a' + (r-'a'+3)%26
		}
		return r
	}, x[0])}
}

func popMirror(yes, no string) func(x []string) []string {
	return func(x []string) []string {
		s := strings.ReplaceAll(strings.ToLower(x[0]), " ", "")
		if popFlip(s) == s {
			return []string{yes}
		}
		return []string{no}
	}
}

var popTextsEn = []popWord{
	{"word count|word counter|*count words|words and characters counter", "how many words are in my text|count my essay", "📝 Word count", "area text~text|words", "show Words = len(words(text));show Characters = len(text)", "the quick brown fox jumps;;one two three four five six seven", popWords},
	{"character counter|character count|letter counter|tweet length counter", "how long is my text|count letters", "🔠 Characters", "area text~text", "show Characters = len(text);show Without spaces = len(replace(text, \" \", \"\"))", "hello big world;;a bird in the hand is nice", popChars},
	{"upper case|uppercase converter|*all caps|caps lock tool", "make my text big letters|text to capitals", "🔠 Upper case", "area text~text", "big upper(text)", "no shouting;;green tea", func(x []string) []string { return []string{strings.ToUpper(x[0])} }},
	{"lower case|lowercase converter|lower case converter", "make it small letters", "🔡 Lower case", "area text~text", "big lower(text)", "STOP NOW;;Green Tea", func(x []string) []string { return []string{x[0]} }},
	{"title case|title case converter|capitalize words|headline capitalizer", "capital letter for each word", "Title case", "area text~text", "big title(text)", "the old house;;green tea", func(x []string) []string { return []string{x[0]} }},
	{"reverse text|text reverser|backwards text|mirror text", "write my name backwards", "🔁 Backwards", "text word~word|text|name", "big reverse(word)", "stressed;;lamp", func(x []string) []string { return []string{popFlip(x[0])} }},
	{"remove spaces|space remover", "take the spaces out of my text", "Without spaces", "area text~text", `big replace(text, " ", "")`, "a b c d;;12 34 56 xy", func(x []string) []string { return []string{strings.ReplaceAll(x[0], " ", "")} }},
	{"find and replace|replace words tool|search and replace", "replace one word by another", "🔍 Find and replace", "area text~text;text a Find~find|search;text b Replace with~replace", "big replace(text, a, b)", "my cat sleeps; cat; dog;;red car; red; blue", func(x []string) []string { return []string{strings.ReplaceAll(x[0], x[1], x[2])} }},
	{"text repeater|repeat text|copy text many times", "write something 10 times", "🔁 Repeat", "text word~word|text;number times = 10 1..100~times", `big repeat(word + " ", times)`, "ha; 3;;go; 4", func(x []string) []string {
		n, _ := strconv.Atoi(x[1])
		return []string{strings.TrimSpace(strings.Repeat(x[0]+" ", n))}
	}},
	{"initials|initials maker|monogram maker", "initials of my name", "Initials", "text name~name", "big initials(name)", "ada king;;john ronald tolkien", func(x []string) []string {
		s := ""
		for _, w := range strings.Fields(x[0]) {
			s += w[:1]
		}
		return []string{s}
	}},
	{"palindrome checker|palindrome test|palindrome", "is it the same backwards", "🪞 Palindrome", "text word~word|text", `let plain = lower(replace(word, " ", ""));say {plain == reverse(plain) ? "Yes, a palindrome" : "No palindrome"}`, "never odd or even;;kitchen", popMirror("yes, a palindrome|yes", "no palindrome|no")},
	{"average calculator|average of numbers|mean calculator|average", "average of my numbers|mean of a list", "Average", `text list = "4, 8, 15" Numbers~numbers|list`, "show Average = avg(numbers(list)) .2;show Sum = sum(numbers(list));show How many = len(numbers(list))", "10, 20, 60;;5, 7, 9, 15", popStats},
	{"sum of numbers|add up numbers|list adder|adding machine", "add up a list of numbers", "➕ Sum", `text list = "4, 8, 15" Numbers~numbers|list`, "big sum(numbers(list))", "10, 20, 65;;5, 7, 9, 15", func(x []string) []string { return []string{num(popTotal(popFloats(x[0])))} }},
	{"min and max of a list|highest and lowest number|biggest number finder", "which number is the biggest", "Biggest and smallest", `text list = "4, 8, 15" Numbers~numbers|list`, "show Biggest = max(numbers(list));show Smallest = min(numbers(list))", "44, 20, 65;;95, 7, 9, 15", popExtremes},
	{"roman numerals|roman numeral converter|number to roman", "what is my year in roman", "🏛️ Roman numerals", "number n = 2026 1..3999 Number~number", "big roman(n)", "1987;;49", popRoman},
	{"binary converter|decimal to binary|binary numbers", "what is 42 in binary", "💻 Binary", "number n = 10 Number~number", "big text(n, 2)", "42;;100", popBase(2)},
	{"hex converter|decimal to hex|hexadecimal converter", "number in hex", "💻 Hex", "number n = 255 Number~number", "big text(n, 16)", "47;;171", popBase(16)},
	{"prime checker|prime number checker|prime test", "is it a prime number", "Prime checker", "number n = 7 Number~number", `say {isPrime(n) ? "Yes, a prime" : "Not a prime"}`, "97;;91", popPrime("yes, a prime|yes|is prime", "not a prime|no")},
	{"divisors finder|factors of a number|divisors of a number", "what can i divide it by", "➗ Divisors", "number n = 12 Number~number", "big join(divisors(n))", "28;;45", popDivisors},
	{"gcd and lcm calculator|greatest common divisor|gcd calculator with lcm", "gcd and lcm of two numbers", "GCD and LCM", "number a = 12 First~first;number b = 18 Second~second", "show GCD = gcd(a, b);show LCM = lcm(a, b)", "24; 36;;35; 14", popGcd},
	{"caesar cipher|secret code maker|secret writing|cipher app", "secret messages, shift by 3", "🕵️ Secret code", "text message~message|text;number shift = 3~shift", "big caesar(message, shift)", "meet me;;attack", popShift},
	{"qr code|qr code generator|qr maker", "qr code for my link", "QR code", `text link = "https://example.com" Link or text~link|text`, "qr link;say {len(link)} characters", "hello there", func(x []string) []string { return []string{popInt(popLen(x[0]))} }},
	{"list sorter|alphabetizer|sort lines|alphabetical order tool", "sort my list a to z", "🔤 Sort", `area list = "pears, apples, figs" List~list|text`, "items Sorted = sort(split(list));show How many = len(split(list))", "kiwi, ant, moon", func(x []string) []string { return []string{"3", "ant"} }},
	{"duplicate remover|remove duplicates|duplicates finder", "take doubles out of my list", "Without duplicates", `area list = "a, b, a" List~list|text`, "items Unique = unique(split(list));show Left = len(unique(split(list)))", "red, blue, red, red, green, blue, red", func(x []string) []string { return []string{"3"} }},
	{"calculator|pocket calculator|*type a sum|typed calculator", "work out what i type", "🧮 Calculator", `text sum = "2 + 3 * 4" Sum~sum`, "big calc(sum)", "12 * 12 + 6;;(7 + 8) * 4", func(x []string) []string {
		if strings.HasPrefix(x[0], "12") {
			return []string{"150"}
		}
		return []string{"60"}
	}},
	{"name badge|name tag maker|name sign|door sign", "show my name big", "🏷️ Name tag", `text name = "Sam"~name`, "big name;say Nice to meet you!", "Philippa", func(x []string) []string { return []string{x[0]} }},
	{"greeting app|hello app|say hello", "greet me by name", "👋 Hello", "text name~name", "big \"Hello \" + name + \"!\"", "Philippa;;Bob", func(x []string) []string { return []string{"hello " + x[0]} }},
	{"markdown preview|markdown viewer|markdown editor", "see my markdown", "📄 Markdown", `area source = "# Title" Markdown~markdown|text`, "markdown source;show Words = len(words(source))", "## Apples are red", func(x []string) []string { return []string{"apples are red"} }},
	{"speed reader words per minute|reading time of a text|text reading time", "how long does it take to read my text, 200 words a minute", "⏱️ Reading time", "area text~text", "show Words = len(words(text));show Minutes = len(words(text)) / 200 .1", "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty", func(x []string) []string { return []string{"20", "0.1"} }},
}

var popTextsKo = []popWord{
	{"글자 수 세기|글자수 세기|글자수|자소서 글자수", "글자 몇 자인지|자소서 몇 자", "📝 글자 수", "area 글~글|내용|텍스트", `show 공백 포함 = len(글) .0 자;show 공백 제외 = len(replace(글, " ", "")) .0 자`, "오늘은 날씨가 참 좋다;;나는 밥을 먹고 학교에 갔다", popChars},
	{"단어 수 세기|단어 개수 세기|낱말 수", "단어 몇 개인지|어절 세기", "📝 단어 수", "area 글~글|내용|텍스트", "show 단어 수 = len(words(글)) .0 개;show 글자 수 = len(글) .0 자", "오늘은 날씨가 참 좋다;;나는 밥을 먹고 학교에 갔다", popWords},
	{"대문자 변환|대문자로|영어 대문자 변환기", "소문자를 대문자로|다 대문자로 바꾸기", "🔠 대문자 변환", "area 글~글|내용|텍스트", "big upper(글)", "hello there;;green tea", func(x []string) []string { return []string{strings.ToUpper(x[0])} }},
	{"소문자 변환|소문자로|영어 소문자 변환기", "대문자를 소문자로", "🔡 소문자 변환", "area 글~글|내용|텍스트", "big lower(글)", "STOP NOW;;Green Tea", func(x []string) []string { return []string{x[0]} }},
	{"거꾸로 쓰기|글자 뒤집기|글 뒤집기", "이름 거꾸로|거꾸로 말하기", "🔁 거꾸로", "text 말~말|글|이름", "big reverse(말)", "바나나우유;;토마토주스", func(x []string) []string { return []string{popFlip(x[0])} }},
	{"띄어쓰기 제거|공백 제거|빈칸 지우기", "띄어쓰기 다 없애기", "공백 제거", "area 글~글|내용|텍스트", `big replace(글, " ", "")`, "가 나 다 라;;12 34 56 끝", func(x []string) []string { return []string{strings.ReplaceAll(x[0], " ", "")} }},
	{"찾아 바꾸기|단어 바꾸기|글자 바꾸기", "단어를 다른 걸로 바꾸기", "🔍 찾아 바꾸기", "area 글~글|내용;text 찾기~찾;text 바꾸기~바꾸|바꿀", "big replace(글, 찾기, 바꾸기)", "우리 고양이 잔다; 고양이; 강아지;;빨간 차; 빨간; 파란", func(x []string) []string { return []string{strings.ReplaceAll(x[0], x[1], x[2])} }},
	{"글 반복하기|문장 반복기|복붙 도배", "같은 말 10번 쓰기", "🔁 반복", "text 말~말|글;number 번 = 10 1..100 몇 번~번", `big repeat(말 + " ", 번)`, "하하; 3;;가자; 4", func(x []string) []string {
		n, _ := strconv.Atoi(x[1])
		return []string{strings.TrimSpace(strings.Repeat(x[0]+" ", n))}
	}},
	{"회문 검사|회문 판별기|팰린드롬", "거꾸로 해도 같은지", "🪞 회문", "text 말~말|글", `let 붙인 = replace(말, " ", "");say {붙인 == reverse(붙인) ? "회문이에요" : "회문이 아니에요"}`, "다시 합창합시다;;냉장고", popMirror("회문이에요|맞", "회문이 아니에요|아니")},
	{"평균 계산기|평균|숫자 평균", "숫자들 평균|평균 내기", "평균", `text 숫자 = "4, 8, 15" 숫자(쉼표로)~숫자`, "show 평균 = avg(numbers(숫자)) .2;show 합계 = sum(numbers(숫자));show 개수 = len(numbers(숫자)) .0 개", "10, 20, 60;;5, 7, 9, 15", popStats},
	{"합계 계산기|숫자 더하기|숫자 합", "숫자 여러 개 더하기", "➕ 합계", `text 숫자 = "4, 8, 15" 숫자(쉼표로)~숫자`, "show 합계 = sum(numbers(숫자))", "10, 20, 65;;5, 7, 9, 15", func(x []string) []string { return []string{num(popTotal(popFloats(x[0])))} }},
	{"최댓값 최솟값|최대 최소 찾기|제일 큰 수 찾기", "제일 큰 수랑 작은 수", "최대 최소", `text 숫자 = "4, 8, 15" 숫자(쉼표로)~숫자`, "show 가장 큰 수 = max(numbers(숫자));show 가장 작은 수 = min(numbers(숫자))", "44, 20, 65;;95, 7, 9, 15", popExtremes},
	{"로마 숫자|로마 숫자 변환기|로마자 숫자", "연도를 로마 숫자로", "🏛️ 로마 숫자", "number 수 = 2026 1..3999~수", "big roman(수)", "1987;;49", popRoman},
	{"이진수 변환|2진수 변환기|이진수", "10진수를 2진수로", "💻 이진수", "number 수 = 10~수", "big text(수, 2)", "42;;100", popBase(2)},
	{"16진수 변환|16진수 변환기", "숫자를 16진수로", "💻 16진수", "number 수 = 255~수", "big text(수, 16)", "47;;171", popBase(16)},
	{"소수 판별|소수 판별기|소수인지 확인", "소수인지 아닌지", "소수 판별", "number 수 = 7~수", `say {isPrime(수) ? "소수예요" : "소수가 아니에요"}`, "97;;91", popPrime("소수예요|소수입니다", "소수가 아니에요|아니|아닙")},
	{"약수 구하기|약수 계산기|약수", "약수 뭐뭐 있는지", "➗ 약수", "number 수 = 12~수", "show 약수 = join(divisors(수))", "28;;45", popDivisors},
	{"최대공약수 최소공배수|최대공약수 계산기와 최소공배수|공약수 공배수", "두 수의 최대공약수랑 최소공배수", "공약수와 공배수", "number a = 12 첫째 수~첫;number b = 18 둘째 수~둘", "show 최대공약수 = gcd(a, b);show 최소공배수 = lcm(a, b)", "24; 36;;35; 14", popGcd},
	{"암호 만들기|시저 암호|비밀 편지", "영어 암호 3칸 밀기", "🕵️ 암호", "text 글~글|내용|말;number 칸 = 3 밀기~밀|칸", "big caesar(글, 칸)", "meet me;;attack", popShift},
	{"큐알코드|qr코드 만들기|큐알 생성기", "링크 큐알로", "큐알코드", `text 주소 = "https://example.com" 주소나 글~주소|글`, "qr 주소;say {len(주소)}자", "안녕하세요 여러분", func(x []string) []string { return []string{popInt(popLen(x[0]))} }},
	{"가나다순 정렬|목록 정렬|이름 정렬", "가나다순으로 정렬해줘", "🔤 정렬", `area 목록 = "배, 사과, 감" 목록(쉼표로)~목록`, "items 정렬 = sort(split(목록));show 개수 = len(split(목록)) .0 개", "참외, 가지, 무", func(x []string) []string { return []string{"3", "가지"} }},
	{"중복 제거|중복 지우기", "목록에서 겹치는 거 빼기", "중복 제거", `area 목록 = "가, 나, 가" 목록(쉼표로)~목록`, "items 남은 것 = unique(split(목록));show 개수 = len(unique(split(목록))) .0 개", "빨강, 파랑, 빨강, 빨강, 초록, 파랑, 빨강", func(x []string) []string { return []string{"3"} }},
	{"계산기|식 계산기|간단 계산기", "식 쓰면 계산", "🧮 계산기", `text 식 = "2 + 3 * 4"~식`, "show 결과 = calc(식)", "12 * 12 + 6;;(7 + 8) * 4", func(x []string) []string {
		if strings.HasPrefix(x[0], "12") {
			return []string{"150"}
		}
		return []string{"60"}
	}},
	{"이름표|명찰|이름표 만들기", "내 이름 크게", "🏷️ 이름표", `text 이름 = "민지"~이름`, "big 이름;say 반가워요!", "황보관", func(x []string) []string { return []string{x[0]} }},
	{"인사 앱|인사하기|안녕 앱", "이름 쓰면 인사", "👋 인사", "text 이름~이름", "big \"안녕, \" + 이름 + \"!\"", "황보관;;둘리", func(x []string) []string {
		return []string{"안녕, " + x[0] + "|안녕 " + x[0] + "|" + x[0] + "님 안녕|" + x[0]}
	}},
}
