package compose

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

var knownWordTopics = []*knownTopic{knownText, knownText, knownNumber, knownNumber, knownTwoNumbers, knownNumberList}

const knownSentencesEn = "The Red boat sails at 9.|My 3 cats sleep all Day!|Bread, milk and 12 eggs please.|We meet Anna under the old tree.|Rain again? I stay home today.|Seven swans swim in Silver lakes.|Send 40 chairs to Room B, quickly!|Little Owls hunt when it gets dark.|Is this the road to Dover?|Great job, Team Orange!|Never eat yellow snow, Tom.|Pack 2 warm jackets and one hat.|Music makes every Monday better.|Blue kites fly over Green hills.|A loud drum woke the Whole street.|Please water 15 plants on Friday."
const knownSentencesKo = "배 12척 타고 먼, 바다로 갔다.|우리 집 고양이 3마리 잔다!|빵, 우유, 달걀 10개 주세요.|오늘은 비가 와서 집에 있다.|나무 아래에서 민지를 만나요.|의자 40개 보내 주세요, 빨리!|밤이 되면 부엉이가 사냥한다.|이 길로 가면 바다인가요?|노란 눈은 먹지 마라.|따뜻한 옷 2벌과 모자 하나.|음악은 월요일을 즐겁게 한다.|파란 연이 언덕 위로 난다."

var knownText = &knownTopic{
	en: "text|your text|sentence|message|paste here|caption|essay|line|post|comment", ko: "글|문장|내용|메시지|여기에 붙여넣기|자기소개서|댓글|입력|글귀|캡션",
	kinds: []string{"text"}, heads: [2]string{"a text", "글"},
	draw: func(g *gen) []knownIn { return []knownIn{{s: g.of(g.in(knownSentencesEn, knownSentencesKo))}} },
	acts: []knownAct{
		{"number of characters/characters/length", "글자 수/전체 글자 수", "len(A')", func(g *gen, v []knownIn) any { return float64(len([]rune(v[0].s))) }},
		{"characters without spaces/letters and signs without spaces", "공백 뺀 글자 수/공백 제외 글자 수", `len(replace(A', " ", ""))`, func(g *gen, v []knownIn) any { return float64(len([]rune(strings.ReplaceAll(v[0].s, " ", "")))) }},
		{"number of words/word count/words", "단어 수/낱말 수", "len(words(A'))", func(g *gen, v []knownIn) any { return float64(len(strings.Fields(v[0].s))) }},
		{"number of vowels/vowels", "", `count(chars(lower(A')), has("aeiou", it))`, knownCountOf(func(r rune) bool { return strings.ContainsRune("aeiouAEIOU", r) })},
		{"number of digits/digits", "숫자 개수/숫자 몇 개", `count(chars(A'), has("0123456789", it))`, knownCountOf(unicode.IsDigit)},
		{"number of spaces/spaces", "띄어쓰기 수/공백 수", `count(chars(A'), it == " ")`, knownCountOf(func(r rune) bool { return r == ' ' })},
		{"number of commas/commas", "쉼표 개수/쉼표 수", `count(chars(A'), it == ",")`, knownCountOf(func(r rune) bool { return r == ',' })},
		{"number of sentences/sentences", "문장 수/문장 개수", `count(chars(A'), has(".!?", it))`, knownCountOf(func(r rune) bool { return strings.ContainsRune(".!?", r) })},
		{"text backwards/backwards/reversed", "거꾸로 쓴 글/거꾸로/뒤집은 글", "reverse(A')", func(g *gen, v []knownIn) any { return knownFlip(v[0].s) }},
		{"all capitals/upper case/in capitals", "", "upper(A')", func(g *gen, v []knownIn) any { return strings.ToUpper(v[0].s) }},
		{"all small letters/lower case", "", "lower(A')", func(g *gen, v []knownIn) any { return strings.ToLower(v[0].s) }},
		{"text without spaces/no spaces", "띄어쓰기 없앤 글/붙여 쓴 글", `replace(A', " ", "")`, func(g *gen, v []knownIn) any { return strings.ReplaceAll(v[0].s, " ", "") }},
		{"spaces as underscores/with underscores", "띄어쓰기를 밑줄로 바꾼 글/밑줄로", `replace(A', " ", "_")`, func(g *gen, v []knownIn) any { return strings.ReplaceAll(v[0].s, " ", "_") }},
		{"spaces as dashes/with dashes", "띄어쓰기를 줄표로 바꾼 글", `replace(A', " ", "-")`, func(g *gen, v []knownIn) any { return strings.ReplaceAll(v[0].s, " ", "-") }},
		{"first word", "첫 단어/첫 낱말", "first(words(A'))", func(g *gen, v []knownIn) any { return strings.Fields(v[0].s)[0] }},
		{"last word", "마지막 단어/끝 낱말", "last(words(A'))", func(g *gen, v []knownIn) any { w := strings.Fields(v[0].s); return w[len(w)-1] }},
		{"longest word", "제일 긴 단어/가장 긴 단어", "most(words(A'), len(it))", knownLongest},
		{"average word length/letters per word on average", "단어 평균 길이", "avg(words(A'), len(it))", func(g *gen, v []knownIn) any {
			w := strings.Fields(v[0].s)
			return float64(len([]rune(strings.Join(w, "")))) / float64(len(w))
		}},
		{"words in reverse order/word order turned around", "단어 순서 뒤집은 글/단어 역순", `join(reverse(words(A')), " ")`, func(g *gen, v []knownIn) any {
			w := strings.Fields(v[0].s)
			slices.Reverse(w)
			return strings.Join(w, " ")
		}},
		{"text without vowels/no vowels", "", `join(filter(chars(A'), !has("aeiou", lower(it))), "")`, func(g *gen, v []knownIn) any {
			return knownKeep(v[0].s, func(r rune) bool { return !strings.ContainsRune("aeiouAEIOU", r) })
		}},
		{"digits only/only the digits", "숫자만 뽑은 것/숫자만", `join(filter(chars(A'), has("0123456789", it)), "")`, func(g *gen, v []knownIn) any { return knownNot(knownKeep(v[0].s, unicode.IsDigit)) }},
		{"number of different words/different words", "서로 다른 단어 수/다른 단어 수", "len(unique(words(lower(A'))))", func(g *gen, v []knownIn) any {
			seen := map[string]bool{}
			for _, w := range strings.Fields(strings.ToLower(v[0].s)) {
				seen[w] = true
			}
			return float64(len(seen))
		}},
		{"every word with a capital/title case", "", "title(lower(A'))", func(g *gen, v []knownIn) any {
			var out []string
			for _, w := range strings.Fields(strings.ToLower(v[0].s)) {
				out = append(out, title(w))
			}
			return strings.Join(out, " ")
		}},
		{"every letter doubled/letters twice", "글자마다 두 번 쓴 글/두 번씩", `join(map(chars(A'), it + it), "")`, func(g *gen, v []knownIn) any {
			s := ""
			for _, r := range v[0].s {
				s += string(r) + string(r)
			}
			return strings.Join(strings.Fields(s), " ")[:6]
		}},
		{"each word backwards/words flipped", "단어마다 뒤집은 글/단어별 거꾸로", `join(map(words(A'), reverse(it)), " ")`, func(g *gen, v []knownIn) any {
			var out []string
			for _, w := range strings.Fields(v[0].s) {
				out = append(out, knownFlip(w))
			}
			return strings.Join(out, " ")
		}},
		{"reading time in seconds at 200 words a minute", "", "len(words(A')) / 200 * 60", func(g *gen, v []knownIn) any { return float64(len(strings.Fields(v[0].s))) / 200 * 60 }},
		{"hashtag", "해시태그", `"#" + replace(A', " ", "")`, func(g *gen, v []knownIn) any { return "#" + strings.ReplaceAll(v[0].s, " ", "") }},
		{"", "초성/초성만 뽑은 것", `initials(replace(A', " ", ""))`, knownInitials},
		{"", "원고지 장수 (200자)", "ceil(len(A') / 200)", func(g *gen, v []knownIn) any { return math.Ceil(float64(len([]rune(v[0].s))) / 200) }},
	},
}

func knownCountOf(is func(r rune) bool) func(g *gen, v []knownIn) any {
	return func(g *gen, v []knownIn) any { return float64(len([]rune(knownKeep(v[0].s, is)))) }
}

func knownKeep(s string, is func(r rune) bool) string {
	return strings.Map(func(r rune) rune {
		if is(r) {
			return r
		}
		return -1
	}, s)
}

func knownFlip(s string) string {
	r := []rune(s)
	slices.Reverse(r)
	return string(r)
}

// knownLongest is the longest word, where there is one.
func knownLongest(g *gen, v []knownIn) any {
	w := strings.Fields(v[0].s)
	slices.SortStableFunc(w, func(a, b string) int { return len([]rune(b)) - len([]rune(a)) })
	if len(w) > 1 && len([]rune(w[0])) == len([]rune(w[1])) {
		return nil
	}
	return w[0]
}

func knownInitials(g *gen, v []knownIn) any {
	s := ""
	for _, r := range v[0].s {
		if r >= '가' && r <= '힣' {
			s += string([]rune("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")[(r-'가')/588])
		}
	}
	if strings.ContainsAny(v[0].s, "0123456789,?!") {
		return nil
	}
	return s
}

func knownN(f func(n int) float64) func(g *gen, v []knownIn) any {
	return func(g *gen, v []knownIn) any { return f(int(v[0].n)) }
}

func knownDivisors(n int) []int {
	var out []int
	for i := 1; i <= n; i++ {
		if n%i == 0 {
			out = append(out, i)
		}
	}
	return out
}

func knownFactors(n int) []int {
	var out []int
	for p := 2; p*p <= n; p++ {
		for n%p == 0 {
			out, n = append(out, p), n/p
		}
	}
	if n > 1 {
		out = append(out, n)
	}
	return out
}

func knownInts(list []int) string {
	var all []string
	for _, n := range list {
		all = append(all, fmt.Sprint(n))
	}
	return strings.Join(all, ", ")
}

func knownRoman(n int) string {
	s := ""
	for _, x := range strings.Fields("1000M 900CM 500D 400CD 100C 90XC 50L 40XL 10X 9IX 5V 4IV 1I") {
		v, letters := 0, ""
		fmt.Sscanf(x, "%d%s", &v, &letters)
		for n >= v {
			s, n = s+letters, n-v
		}
	}
	return s
}

func knownDigits(n int) (sum float64) {
	for _, r := range fmt.Sprint(n) {
		sum += float64(r - '0')
	}
	return sum
}

var knownNumber = &knownTopic{
	en: "number|n|whole number|your number|integer|lucky number|any number", ko: "수|숫자|정수|자연수|아무 숫자|행운의 숫자|내 숫자",
	kinds: []string{"number"}, heads: [2]string{"a number", "수"},
	draw: func(g *gen) []knownIn { return []knownIn{{n: float64(g.n(4, 400))}} },
	acts: []knownAct{
		{"square/number squared", "제곱", "A' ** 2", knownN(func(n int) float64 { return float64(n * n) })},
		{"cube/third power", "세제곱", "A' ** 3", knownN(func(n int) float64 { return float64(n * n * n) })},
		{"square root", "제곱근", "sqrt(A')", knownN(func(n int) float64 { return math.Sqrt(float64(n)) })},
		{"cube root", "세제곱근", "cbrt(A')", knownN(func(n int) float64 { return math.Cbrt(float64(n)) })},
		{"reciprocal/one divided by it", "역수", "1 / A'", knownN(func(n int) float64 { return 1 / float64(n) })},
		{"double/twice the number", "두 배/2배", "2 * A'", knownN(func(n int) float64 { return float64(2 * n) })},
		{"half/half of it", "절반/반값", "A' / 2", knownN(func(n int) float64 { return float64(n) / 2 })},
		{"digit sum/sum of the digits", "자릿수의 합/각 자리 합", "sum(chars(text(A')), num(it))", knownN(knownDigits)},
		{"number of digits/how many digits", "자릿수/몇 자리 수", "len(text(A'))", knownN(func(n int) float64 { return float64(len(fmt.Sprint(n))) })},
		{"digits backwards/number backwards", "거꾸로 쓴 수/뒤집은 수", "reverse(text(A'))", func(g *gen, v []knownIn) any { return knownFlip(fmt.Sprint(int(v[0].n))) }},
		{"even or odd", "짝수 홀수/짝수인지 홀수인지", "", func(g *gen, v []knownIn) any {
			if int(v[0].n)%2 == 0 {
				return g.in("Even", "짝수")
			}
			return g.in("Odd", "홀수")
		}},
		{"prime or not/is it prime", "소수인지/소수 판별", "", func(g *gen, v []knownIn) any {
			if len(knownDivisors(int(v[0].n))) == 2 {
				return g.in("Prime", "소수")
			}
			return g.in("Not prime", "소수 아님")
		}},
		{"divisors/list of divisors/factors of it", "약수/약수 목록", `join(divisors(A'), ", ")`, func(g *gen, v []knownIn) any { return knownInts(knownDivisors(int(v[0].n))) }},
		{"number of divisors/how many divisors", "약수 개수/약수의 개수", "len(divisors(A'))", knownN(func(n int) float64 { return float64(len(knownDivisors(n))) })},
		{"sum of its divisors/divisor sum", "약수의 합", "sum(divisors(A'))", knownN(func(n int) float64 {
			s := 0
			for _, d := range knownDivisors(n) {
				s += d
			}
			return float64(s)
		})},
		{"prime factors/prime factorization", "소인수분해/소인수", `join(factors(A'), " x ")`, func(g *gen, v []knownIn) any {
			return strings.ReplaceAll(knownInts(knownFactors(int(v[0].n))), ", ", " x ")
		}},
		{"largest prime factor", "가장 큰 소인수", "max(factors(A'))", knownN(func(n int) float64 { return float64(slices.Max(knownFactors(n))) })},
		{"smallest prime factor", "가장 작은 소인수", "min(factors(A'))", knownN(func(n int) float64 { return float64(slices.Min(knownFactors(n))) })},
		{"how many primes up to it/primes up to n", "그 수까지 소수 개수", "count(range(A'), isPrime(it))", knownN(func(n int) float64 {
			c := 0
			for i := 2; i <= n; i++ {
				if knownFactors(i)[0] == i {
					c++
				}
			}
			return float64(c)
		})},
		{"sum of 1 to n/all numbers up to it added", "1부터 그 수까지의 합", "A' * (A' + 1) / 2", knownN(func(n int) float64 { return float64(n * (n + 1) / 2) })},
		{"roman numeral/in roman numerals", "로마 숫자", "roman(A')", func(g *gen, v []knownIn) any { return knownRoman(int(v[0].n)) }},
		{"binary/in binary", "이진수/2진수", "text(A', 2)", func(g *gen, v []knownIn) any { return strconv.FormatInt(int64(v[0].n), 2) }},
		{"hexadecimal/in hex", "십육진수/16진수", "upper(text(A', 16))", func(g *gen, v []knownIn) any { return strings.ToUpper(strconv.FormatInt(int64(v[0].n), 16)) }},
		{"octal/in octal", "팔진수/8진수", "text(A', 8)", func(g *gen, v []knownIn) any { return strconv.FormatInt(int64(v[0].n), 8) }},
		{"multiples, first five/first five multiples", "배수 다섯 개/처음 배수 5개", `join(map(range(5), it * A'), ", ")`, func(g *gen, v []knownIn) any {
			n := int(v[0].n)
			return knownInts([]int{n, 2 * n, 3 * n, 4 * n, 5 * n})
		}},
		{"remainder when divided by 7", "7로 나눈 나머지", "A' % 7", knownN(func(n int) float64 { return float64(n % 7) })},
		{"remainder when divided by 9", "9로 나눈 나머지", "A' % 9", knownN(func(n int) float64 { return float64(n % 9) })},
		{"rounded to tens/nearest ten", "십의 자리로 반올림", "round(A' / 10) * 10", knownN(func(n int) float64 {
			if n%10 == 5 {
				return math.NaN()
			}
			return math.Round(float64(n)/10) * 10
		})},
		{"logarithm base 10/log", "상용로그", "log(A')", knownN(func(n int) float64 { return math.Log10(float64(n)) })},
		{"natural logarithm/ln", "자연로그", "ln(A')", knownN(func(n int) float64 { return math.Log(float64(n)) })},
	},
}

func knownTwo(f func(a, b int) float64) func(g *gen, v []knownIn) any {
	return func(g *gen, v []knownIn) any { return f(int(v[0].n), int(v[1].n)) }
}

func knownGCD(a, b int) int {
	for b > 0 {
		a, b = b, a%b
	}
	return a
}

var knownTwoNumbers = &knownTopic{
	en: "first number,second number|a number,another number|number 1,number 2|larger,smaller|one,other", ko: "첫째 수,둘째 수|수 1,수 2|앞의 수,뒤의 수|한 수,다른 수",
	kinds: []string{"number", "number"}, heads: [2]string{"two numbers", "두 수"},
	draw: func(g *gen) []knownIn {
		k := g.n(1, 12)
		return []knownIn{{n: float64(k * g.n(12, 40))}, {n: float64(k * g.n(2, 11))}}
	},
	acts: []knownAct{
		{"greatest common divisor/gcd/highest common factor", "최대공약수", "gcd(A', B')", knownTwo(func(a, b int) float64 { return float64(knownGCD(a, b)) })},
		{"least common multiple/lcm/lowest common multiple", "최소공배수", "lcm(A', B')", knownTwo(func(a, b int) float64 { return float64(a / knownGCD(a, b) * b) })},
		{"sum/total of both", "합/더한 값", "A' + B'", knownTwo(func(a, b int) float64 { return float64(a + b) })},
		{"difference without sign/absolute difference", "차 (양수로)/두 수의 차", "abs(A' - B')", knownTwo(func(a, b int) float64 { return math.Abs(float64(a - b)) })},
		{"product", "곱/곱한 값", "A' * B'", knownTwo(func(a, b int) float64 { return float64(a * b) })},
		{"quotient/first divided by second", "나눈 값/몫 (소수로)", "A' / B'", knownTwo(func(a, b int) float64 { return float64(a) / float64(b) })},
		{"whole quotient/whole number of times it fits", "정수 몫/몇 번 들어가는지", "floor(A' / B')", knownTwo(func(a, b int) float64 { return float64(a / b) })},
		{"remainder/rest of the division", "나머지", "A' % B'", knownTwo(func(a, b int) float64 { return float64(a % b) })},
		{"average/mean", "평균", "(A' + B') / 2", knownTwo(func(a, b int) float64 { return float64(a+b) / 2 })},
		{"bigger one/maximum", "더 큰 수/최댓값", "max(A', B')", knownTwo(func(a, b int) float64 { return float64(max(a, b)) })},
		{"lesser one/minimum", "더 작은 수/최솟값", "min(A', B')", knownTwo(func(a, b int) float64 { return float64(min(a, b)) })},
		{"geometric mean", "기하평균", "sqrt(A' * B')", knownTwo(func(a, b int) float64 { return math.Sqrt(float64(a * b)) })},
		{"harmonic mean", "조화평균", "2 / (1 / A' + 1 / B')", knownTwo(func(a, b int) float64 { return 2 * float64(a*b) / float64(a+b) })},
		{"sum of the squares", "제곱의 합", "A' ** 2 + B' ** 2", knownTwo(func(a, b int) float64 { return float64(a*a + b*b) })},
		{"ratio in lowest terms/simplest ratio", "가장 간단한 비/간단한 비", `A' / gcd(A', B') + ":" + B' / gcd(A', B')`, func(g *gen, v []knownIn) any {
			a, b := int(v[0].n), int(v[1].n)
			k := knownGCD(a, b)
			return fmt.Sprintf("%d:%d", a/k, b/k)
		}},
		{"percent the second is of the first", "둘째가 첫째의 몇 퍼센트", "B' / A' * 100", knownTwo(func(a, b int) float64 { return float64(b) / float64(a) * 100 })},
		{"common divisors", "공약수/공약수 목록", `join(divisors(gcd(A', B')), ", ")`, func(g *gen, v []knownIn) any { return knownInts(knownDivisors(knownGCD(int(v[0].n), int(v[1].n)))) }},
	},
}

func knownOver(f func(x []float64) float64) func(g *gen, v []knownIn) any {
	return func(g *gen, v []knownIn) any {
		var x []float64
		for _, s := range strings.Split(v[0].s, ",") {
			n, _ := strconv.ParseFloat(strings.TrimSpace(s), 64)
			x = append(x, n)
		}
		return f(x)
	}
}

func knownSum(x []float64) (s float64) {
	for _, n := range x {
		s += n
	}
	return s
}

func knownVariance(x []float64) (s float64) {
	for _, n := range x {
		s += math.Pow(n-knownSum(x)/float64(len(x)), 2)
	}
	return s / float64(len(x)-1)
}

func knownSorted(x []float64) []float64 { return slices.Sorted(slices.Values(x)) }

func knownJoined(x []float64) string {
	var all []string
	for _, n := range x {
		all = append(all, num(n))
	}
	return strings.Join(all, ", ")
}

var knownNumberList = &knownTopic{
	en: "numbers|values|scores|measurements|prices|grades|times|results|weights", ko: "숫자들|값들|점수들|측정값|가격들|성적|기록들|무게들",
	kinds: []string{"text"}, heads: [2]string{"numbers with commas", "쉼표로 쓴 숫자들"},
	draw: func(g *gen) []knownIn {
		var all []string
		for range g.n(5, 9) {
			all = append(all, fmt.Sprint(g.n(2, 99)))
		}
		return []knownIn{{s: strings.Join(all, ", ")}}
	},
	acts: []knownAct{
		{"sum/total", "합/합계", "sum(numbers(A'))", knownOver(knownSum)},
		{"mean/average", "평균", "avg(numbers(A'))", knownOver(func(x []float64) float64 { return knownSum(x) / float64(len(x)) })},
		{"median/middle value", "중앙값", "median(numbers(A'))", knownOver(func(x []float64) float64 {
			x, n := knownSorted(x), len(x)
			return (x[(n-1)/2] + x[n/2]) / 2
		})},
		{"how many there are/count", "개수/몇 개인지", "len(numbers(A'))", knownOver(func(x []float64) float64 { return float64(len(x)) })},
		{"largest/maximum/highest", "최댓값/제일 큰 값", "max(numbers(A'))", knownOver(func(x []float64) float64 { return slices.Max(x) })},
		{"smallest/minimum/lowest", "최솟값/제일 작은 값", "min(numbers(A'))", knownOver(func(x []float64) float64 { return slices.Min(x) })},
		{"range/spread from lowest to highest", "범위/최댓값과 최솟값의 차", "max(numbers(A')) - min(numbers(A'))", knownOver(func(x []float64) float64 { return slices.Max(x) - slices.Min(x) })},
		{"standard deviation/sample standard deviation", "표준편차/표본 표준편차", "stdev(numbers(A'))", knownOver(func(x []float64) float64 { return math.Sqrt(knownVariance(x)) })},
		{"sample variance/variance", "분산/표본 분산", "variance(numbers(A'))", knownOver(knownVariance)},
		{"product/all multiplied", "곱/모두 곱한 값", "product(numbers(A'))", knownOver(func(x []float64) float64 {
			p := 1.0
			for _, n := range x {
				p *= n
			}
			if p > 1e7 {
				return math.NaN()
			}
			return p
		})},
		{"sorted from small to large/sorted list", "작은 순서대로/정렬한 목록", `join(sort(numbers(A')), ", ")`, func(g *gen, v []knownIn) any {
			var out string
			knownOver(func(x []float64) float64 { out = knownJoined(knownSorted(x)); return 0 })(g, v)
			return out
		}},
		{"sorted from large to small/falling order", "큰 순서대로", `join(reverse(sort(numbers(A'))), ", ")`, func(g *gen, v []knownIn) any {
			var out string
			knownOver(func(x []float64) float64 { x = knownSorted(x); slices.Reverse(x); out = knownJoined(x); return 0 })(g, v)
			return out
		}},
		{"sum of the squares/squares added up", "제곱의 합", "sum(numbers(A'), it ** 2)", knownOver(func(x []float64) float64 {
			s := 0.0
			for _, n := range x {
				s += n * n
			}
			return s
		})},
		{"last value/latest", "마지막 값", "last(numbers(A'))", knownOver(func(x []float64) float64 { return x[len(x)-1] })},
		{"first value/earliest", "첫 값", "first(numbers(A'))", knownOver(func(x []float64) float64 { return x[0] })},
		{"change from first to last/rise from first to last", "처음과 마지막의 차이 (마지막 - 처음)", "last(numbers(A')) - first(numbers(A'))", knownOver(func(x []float64) float64 { return x[len(x)-1] - x[0] })},
		{"mean without the largest and smallest/trimmed mean", "최고 최저 뺀 평균", "(sum(numbers(A')) - max(numbers(A')) - min(numbers(A'))) / (len(numbers(A')) - 2)", knownOver(func(x []float64) float64 {
			return (knownSum(x) - slices.Max(x) - slices.Min(x)) / float64(len(x)-2)
		})},
		{"how many even ones/even numbers", "짝수 개수", "count(numbers(A'), it % 2 == 0)", knownOver(func(x []float64) float64 {
			c := 0.0
			for _, n := range x {
				if math.Mod(n, 2) == 0 {
					c++
				}
			}
			return c
		})},
		{"how many are above the mean/values above average", "평균보다 큰 값 개수", "count(numbers(A'), it > avg(numbers(A')))", knownOver(func(x []float64) float64 {
			c := 0.0
			for _, n := range x {
				if n > knownSum(x)/float64(len(x)) {
					c++
				}
			}
			return c
		})},
		{"numbers backwards/reversed order", "거꾸로 늘어놓은 것/역순", `join(reverse(numbers(A')), ", ")`, func(g *gen, v []knownIn) any {
			var out string
			knownOver(func(x []float64) float64 { slices.Reverse(x); out = knownJoined(x); return 0 })(g, v)
			return out
		}},
	},
}
