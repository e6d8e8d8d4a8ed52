package cut

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"
)

// common is the id below which Gemma's tokens of several letters are common ones: its
// vocabulary lists them by how often they occur, single characters after all others.
const common = 30000

// commonHan is the id below which a single Chinese character is common: Korean writes
// some (日, 月, 大, 小), and children learn them.
const commonHan = 238000

// words are whole words that apps are made of, kept where they are tokens: with and
// without a space before them, in small letters and with a capital. extra are the other
// tokens that the corpus of examples and Sketch's document used when the cut was made.
// A change of either is another base, for which every adapter must be trained anew.
//
//go:embed words.txt
var words string

//go:embed extra.txt
var extra string

// Rows are the tokens that stay, in their order.
func (v *Vocab) Rows() []int {
	keep := make([]bool, len(v.Tokens))
	for id, t := range v.Tokens {
		keep[id] = v.wanted(id, t)
	}
	for _, t := range listed() {
		if id, ok := v.ids[t]; ok {
			keep[id] = true
		}
	}
	// A token is reached by joining shorter ones: those stay too.
	for id := range v.Tokens {
		if keep[id] && v.types[id] == normal {
			var way []int
			if whole := v.merge(v.Tokens[id], func(id int) { way = append(way, id) }); len(whole) == 1 {
				for _, step := range way {
					keep[step] = true
				}
			}
		}
	}
	var rows []int
	for id, k := range keep {
		if k {
			rows = append(rows, id)
		}
	}
	return rows
}

// listed are the tokens of the two lists.
func listed() (all []string) {
	for w := range strings.FieldsSeq(words) {
		first, n := utf8.DecodeRuneInString(w)
		capital := string(unicode.ToUpper(first)) + w[n:]
		all = append(all, w, capital, "▁"+w, "▁"+capital)
	}
	return append(all, strings.Fields(extra)...)
}

// wanted tells by its kind and characters whether a token stays.
func (v *Vocab) wanted(id int, t string) bool {
	switch v.types[id] {
	case control, unknown:
		return !strings.HasPrefix(t, "<unused")
	case user, byteful:
		return true
	case normal:
	default:
		return false
	}
	t = strings.TrimLeft(t, "▁")
	if t == "" {
		return true
	}
	if utf8.RuneCountInString(t) == 1 {
		r, _ := utf8.DecodeRuneInString(t)
		return single(r) || unicode.Is(unicode.Han, r) && id < commonHan
	}
	hangul := strings.ContainsFunc(t, isHangul)
	for _, r := range t {
		if !isHangul(r) && !joined(r) {
			return false
		}
	}
	return hangul || id < common
}

func isHangul(r rune) bool { return unicode.Is(unicode.Hangul, r) }

// joined tells whether tokens of several characters may have this one.
func joined(r rune) bool {
	return r <= unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && single(r)
}

// blocks are the characters that stay alone, whatever their id: alphabets, and the signs
// and pictures that apps show. The rest of Unicode goes by bytes.
var blocks = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x0000, 0x024F, 1}, // Latin
		{0x0300, 0x0304, 1}, // its accents
		{0x0370, 0x03FF, 1}, // Greek: π, µ, Σ
		{0x0410, 0x0451, 1}, // Russian
		{0x1100, 0x11FF, 1}, // Hangul, in letters
		{0x2000, 0x23FF, 1}, // punctuation, currencies, fractions, arrows, mathematics, technical
		{0x2460, 0x27FF, 1}, // ①, boxes, blocks, shapes, symbols, dingbats
		{0x2900, 0x297F, 1}, // arrows
		{0x2B00, 0x2BFF, 1}, // arrows, stars
		{0x3000, 0x318F, 1}, // CJK punctuation, kana, Hangul letters
		{0x3200, 0x33FF, 1}, // ㈜, ㎡
		{0xAC00, 0xD7A3, 1}, // Hangul
		{0xFE0E, 0xFE0F, 1}, // emoji's style
		{0xFF00, 0xFFEF, 1}, // wide forms
	},
	R32: []unicode.Range32{{0x1F000, 0x1FAFF, 1}}, // emoji
}

func single(r rune) bool { return unicode.Is(blocks, r) }
