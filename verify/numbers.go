package verify

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Numbers reads the numbers of a text as docs/tasks.md counts them: thousands separators
// are dropped, a sign may stand before or after a currency mark, multiplied numbers (3만
// 5천, 1.2k, 4 million) count multiplied and plain, and compounds add up as well. Times
// and dates read as separate numbers.
func Numbers(text string) []float64 {
	var found []float64
	s := scanner{text: []rune(text)}
	var run []term // neighbouring numbers that may form a compound
	for {
		t, ok := s.next()
		if len(run) > 0 && (!ok || !t.continues(run[len(run)-1])) {
			found = append(found, compound(run)...)
			run = nil
		}
		if !ok {
			return found
		}
		found = append(found, t.value)
		run = append(run, t)
	}
}

// A term is a number with the units behind it.
type term struct {
	value    float64
	units    []float64 // as written: 천만 is 1e3, 1e4
	korean   bool
	adjacent bool // only blanks lie between it and the term before
}

// continues tells whether t goes on with the compound that prev is part of: 3만 then 5천.
func (t term) continues(prev term) bool {
	if !t.adjacent || len(prev.units) == 0 || t.value < 0 {
		return false
	}
	if len(t.units) == 0 {
		return t.value < prev.units[len(prev.units)-1]
	}
	return t.korean == prev.korean
}

// compound gives what the terms mean multiplied: each alone, and all added up.
func compound(run []term) []float64 {
	var found []float64
	total, section := 0.0, 0.0
	sign := 1.0
	if math.Signbit(run[0].value) {
		sign = -1
	}
	for _, t := range run {
		v := math.Abs(t.value)
		alone := v
		for _, u := range t.units {
			alone *= u
		}
		if len(t.units) > 0 {
			found = append(found, math.Copysign(alone, t.value))
		}
		if !t.korean && len(t.units) > 0 {
			total += alone
			continue
		}
		// Korean: 십 백 천 multiply within a section, 만 억 조 close it.
		for _, u := range t.units {
			if u < 1e4 {
				v *= u
			}
		}
		section += v
		for _, u := range t.units {
			if u >= 1e4 {
				total += section * u
				section = 0
			}
		}
	}
	if len(run) > 1 {
		found = append(found, sign*(total+section))
	}
	return found
}

type scanner struct {
	text  []rune
	at    int
	prior int // where the last term ended; 0: none yet
}

// next finds the next number.
func (s *scanner) next() (term, bool) {
	for ; s.at < len(s.text); s.at++ {
		c := s.text[s.at]
		// A dot that a number may begin with is one that number takes: else it would be
		// found again and again (.5.3).
		if !digit(c) && !(c == '.' && digit(s.peek(1)) && !digit(s.peek(-1)) && !s.dotted()) {
			continue
		}
		start := s.at
		v := s.number()
		if s.negative(start) {
			v = -v
		}
		t := term{value: v, adjacent: s.prior > 0 && blank(s.text[s.prior:start])}
		t.units, t.korean = s.multipliers()
		s.prior = s.at
		return t, true
	}
	return term{}, false
}

func (s *scanner) peek(by int) rune {
	if i := s.at + by; i >= 0 && i < len(s.text) {
		return s.text[i]
	}
	return 0
}

func (s *scanner) digits() string {
	start := s.at
	for digit(s.peek(0)) {
		s.at++
	}
	return string(s.text[start:s.at])
}

// number reads digits with separators, a fraction and an exponent.
func (s *scanner) number() float64 {
	whole := s.digits()
	for n := len(whole); n >= 1 && n <= 3 && s.grouped(); {
		s.at++
		whole += s.digits()
	}
	if s.peek(0) == '.' && digit(s.peek(1)) && !s.dotted() {
		s.at++
		whole += "." + s.digits()
	}
	if e := s.peek(0); (e == 'e' || e == 'E') && (digit(s.peek(1)) || (strings.ContainsRune("+-", s.peek(1)) && digit(s.peek(2)))) {
		save := s.at
		s.at += 2
		exp := string(s.text[save+1:s.at]) + s.digits()
		if !unicode.IsLetter(s.peek(0)) {
			whole += "e" + exp
		} else {
			s.at = save
		}
	}
	v, _ := strconv.ParseFloat(strings.ToLower(whole), 64)
	return v
}

// grouped tells whether a thousands separator with exactly three digits comes next.
func (s *scanner) grouped() bool {
	return strings.ContainsRune(",\u202f\u2009\uff0c", s.peek(0)) &&
		digit(s.peek(1)) && digit(s.peek(2)) && digit(s.peek(3)) && !digit(s.peek(4))
}

// dotted tells whether the dot ahead is a date's or a version's: 2026.03.04.
func (s *scanner) dotted() bool {
	i := 1
	for digit(s.peek(i)) {
		i++
	}
	if s.peek(i) == '.' && digit(s.peek(i+1)) {
		return true
	}
	// … or we are behind such a dot already.
	j := -1
	for digit(s.peek(j)) {
		j--
	}
	return s.peek(j) == '.' && digit(s.peek(j-1))
}

// negative looks for a minus before the number, or before the currency mark before it.
func (s *scanner) negative(start int) bool {
	i := start - 1
	minus := func() bool {
		return i >= 0 && strings.ContainsRune("-\u2212\u2013\ufe63\uff0d", s.text[i]) && !(i > 0 && digit(s.text[i-1]))
	}
	if minus() {
		return true
	}
	for i >= 0 && s.text[i] == ' ' {
		i--
	}
	mark := i
	for i >= 0 && unicode.Is(unicode.Sc, s.text[i]) {
		i--
	}
	if i == mark {
		return false
	}
	if minus() {
		return true
	}
	for i >= 0 && unicode.IsLetter(s.text[i]) && i > mark-4 { // US$
		i--
	}
	return minus()
}

var units = []struct {
	word   string
	factor float64
	korean bool
}{
	{"십", 10, true}, {"백", 100, true}, {"천", 1e3, true}, {"만", 1e4, true}, {"억", 1e8, true}, {"조", 1e12, true},
	{"hundred", 100, false}, {"thousand", 1e3, false}, {"million", 1e6, false}, {"billion", 1e9, false}, {"trillion", 1e12, false},
	{"mn", 1e6, false}, {"bn", 1e9, false}, {"k", 1e3, false}, {"K", 1e3, false}, {"M", 1e6, false}, {"B", 1e9, false}, {"T", 1e12, false},
}

// multipliers reads the units behind a number: Korean ones stack (5백만), English ones
// must end a word and only whole words may stand apart.
func (s *scanner) multipliers() (factors []float64, korean bool) {
	for {
		gap := 0
		for len(factors) == 0 && s.peek(gap) == ' ' {
			gap++
		}
		i := slices.IndexFunc(units, func(u struct {
			word   string
			factor float64
			korean bool
		}) bool {
			w := []rune(u.word)
			for j, c := range w {
				d := s.peek(gap + j)
				if len(w) > 2 {
					d = unicode.ToLower(d)
				}
				if d != c {
					return false
				}
			}
			if u.korean {
				return gap <= 1
			}
			return len(factors) == 0 && !unicode.IsLetter(s.peek(gap+len(w))) && !digit(s.peek(gap+len(w))) && (gap == 0 || len(w) > 2)
		})
		if i < 0 || (len(factors) > 0 && !korean) {
			return factors, korean
		}
		s.at += gap + len([]rune(units[i].word))
		factors = append(factors, units[i].factor)
		korean = units[i].korean
	}
}

func digit(c rune) bool { return c >= '0' && c <= '9' }

func blank(between []rune) bool {
	for _, c := range between {
		if c != ' ' && c != '\t' && c != '\u00a0' {
			return false
		}
	}
	return true
}
