package sketch

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"unicode/utf8"
)

// An ebnf is a grammar as llama.cpp reads it: enough of GBNF to recognise and to generate.
type ebnf struct{ rules map[string]*gnode }

type gnode struct {
	op   byte // 'l' literal, 'c' class, 'r' rule, 's' sequence, 'a' alternatives, 'q' quantity
	text string
	neg  bool
	rs   [][2]rune
	kids []*gnode
	min  int
	max  int
}

func readGBNF(src string) (*ebnf, error) {
	g := &ebnf{map[string]*gnode{}}
	for _, line := range strings.Split(src, "\n") {
		name, body, ok := strings.Cut(line, " ::= ")
		if !ok {
			continue
		}
		p := &greader{s: body}
		n, err := p.alts()
		if err != nil || strings.TrimSpace(p.s) != "" {
			return nil, fmt.Errorf("rule %s: %v, rest %q", name, err, p.s)
		}
		if g.rules[name] != nil {
			return nil, fmt.Errorf("rule %s is there twice", name)
		}
		g.rules[name] = n
	}
	return g, g.complete()
}

func (g *ebnf) complete() error {
	var missing error
	var visit func(*gnode)
	visit = func(n *gnode) {
		if n.op == 'r' && g.rules[n.text] == nil {
			missing = fmt.Errorf("no rule %q", n.text)
		}
		for _, k := range n.kids {
			visit(k)
		}
	}
	for _, n := range g.rules {
		visit(n)
	}
	return missing
}

type greader struct{ s string }

func (p *greader) alts() (*gnode, error) {
	alt := &gnode{op: 'a'}
	for {
		seq, err := p.seq()
		if err != nil {
			return nil, err
		}
		alt.kids = append(alt.kids, seq)
		p.s = strings.TrimLeft(p.s, " ")
		if !strings.HasPrefix(p.s, "|") {
			return alt, nil
		}
		p.s = p.s[1:]
	}
}

func (p *greader) seq() (*gnode, error) {
	seq := &gnode{op: 's'}
	for {
		p.s = strings.TrimLeft(p.s, " ")
		if p.s == "" || p.s[0] == '|' || p.s[0] == ')' {
			return seq, nil
		}
		n, err := p.item()
		if err != nil {
			return nil, err
		}
		seq.kids = append(seq.kids, p.quantity(n))
	}
}

func (p *greader) quantity(n *gnode) *gnode {
	if p.s == "" {
		return n
	}
	q := &gnode{op: 'q', kids: []*gnode{n}, max: -1}
	switch p.s[0] {
	case '*':
	case '+':
		q.min = 1
	case '?':
		q.max = 1
	case '{':
		body, rest, _ := strings.Cut(p.s[1:], "}")
		lo, hi, _ := strings.Cut(body, ",")
		q.min, _ = strconv.Atoi(lo)
		q.max, _ = strconv.Atoi(hi)
		p.s = rest
		return q
	default:
		return n
	}
	p.s = p.s[1:]
	return q
}

func (p *greader) item() (*gnode, error) {
	switch p.s[0] {
	case '"':
		n := &gnode{op: 'l'}
		p.s = p.s[1:]
		for p.s != "" && p.s[0] != '"' {
			n.text += string(p.char())
		}
		if p.s == "" {
			return nil, fmt.Errorf("open literal")
		}
		p.s = p.s[1:]
		return n, nil
	case '[':
		n := &gnode{op: 'c'}
		p.s = p.s[1:]
		if p.s[0] == '^' {
			n.neg, p.s = true, p.s[1:]
		}
		for p.s[0] != ']' {
			lo := p.char()
			hi := lo
			if p.s[0] == '-' && p.s[1] != ']' {
				p.s = p.s[1:]
				hi = p.char()
			}
			n.rs = append(n.rs, [2]rune{lo, hi})
		}
		p.s = p.s[1:]
		return n, nil
	case '(':
		p.s = p.s[1:]
		n, err := p.alts()
		if err != nil || p.s == "" {
			return nil, fmt.Errorf("open bracket: %v", err)
		}
		p.s = p.s[1:]
		return n, nil
	}
	i := 0
	for i < len(p.s) && (p.s[i] >= 'a' && p.s[i] <= 'z' || p.s[i] >= '0' && p.s[i] <= '9') {
		i++
	}
	if i == 0 {
		return nil, fmt.Errorf("what is %q", p.s)
	}
	n := &gnode{op: 'r', text: p.s[:i]}
	p.s = p.s[i:]
	return n, nil
}

func (p *greader) char() rune {
	if p.s[0] == '\\' {
		switch p.s[1] {
		case 'n':
			p.s = p.s[2:]
			return '\n'
		case 't':
			p.s = p.s[2:]
			return '\t'
		case 'x':
			v, _ := strconv.ParseUint(p.s[2:4], 16, 32)
			p.s = p.s[4:]
			return rune(v)
		}
		r := rune(p.s[1])
		p.s = p.s[2:]
		return r
	}
	r, n := utf8.DecodeRuneInString(p.s)
	p.s = p.s[n:]
	return r
}

func (n *gnode) takes(r rune) bool {
	for _, x := range n.rs {
		if r >= x[0] && r <= x[1] {
			return !n.neg
		}
	}
	return n.neg
}

// ends returns every position at which n may end when it starts at pos.
func (g *ebnf) ends(n *gnode, s string, pos int, memo map[string][]int) []int {
	switch n.op {
	case 'l':
		if strings.HasPrefix(s[pos:], n.text) {
			return []int{pos + len(n.text)}
		}
		return nil
	case 'c':
		if r, w := utf8.DecodeRuneInString(s[pos:]); w > 0 && n.takes(r) {
			return []int{pos + w}
		}
		return nil
	case 'r':
		key := n.text + ":" + strconv.Itoa(pos)
		if e, ok := memo[key]; ok {
			return e
		}
		memo[key] = nil
		e := g.ends(g.rules[n.text], s, pos, memo)
		memo[key] = e
		return e
	case 's':
		at := []int{pos}
		for _, k := range n.kids {
			at = g.step(k, s, at, memo)
		}
		return at
	case 'a':
		var all []int
		for _, k := range n.kids {
			all = union(all, g.ends(k, s, pos, memo))
		}
		return all
	}
	at, all := []int{pos}, []int(nil)
	if n.min == 0 {
		all = []int{pos}
	}
	for i := 1; len(at) > 0 && (n.max < 0 || i <= n.max); i++ {
		next := g.step(n.kids[0], s, at, memo)
		at = nil
		for _, e := range next {
			if i < n.min || !has(all, e) {
				at = append(at, e)
			}
		}
		if i >= n.min {
			all = union(all, at)
		}
	}
	return all
}

func (g *ebnf) step(n *gnode, s string, from []int, memo map[string][]int) []int {
	var all []int
	for _, p := range from {
		all = union(all, g.ends(n, s, p, memo))
	}
	return all
}

func has(xs []int, x int) bool {
	for _, y := range xs {
		if x == y {
			return true
		}
	}
	return false
}

func union(a, b []int) []int {
	for _, x := range b {
		if !has(a, x) {
			a = append(a, x)
		}
	}
	return a
}

// accepts reports whether s is a sentence of the rule.
func (g *ebnf) accepts(rule, s string) bool {
	return has(g.ends(g.rules[rule], s, 0, map[string][]int{}), len(s))
}

const genChars = `abc XYZ09가나 합계 %()+-'"/:;,=|{}*.é漢😀`

// generate writes a random sentence of n; the deeper, the shorter.
func (g *ebnf) generate(n *gnode, r *rand.Rand, depth int, b *strings.Builder) {
	switch n.op {
	case 'l':
		b.WriteString(n.text)
	case 'c':
		b.WriteRune(n.some(r))
	case 'r':
		g.generate(g.rules[n.text], r, depth+1, b)
	case 's':
		for _, k := range n.kids {
			g.generate(k, r, depth, b)
		}
	case 'a':
		pick := r.IntN(len(n.kids))
		if depth > 9 || b.Len() > 700 { // the first alternatives are the simple ones
			pick = 0
		}
		g.generate(n.kids[pick], r, depth, b)
	case 'q':
		most := n.min + 4
		if depth > 7 || b.Len() > 700 {
			most = n.min
		}
		if n.max >= 0 {
			most = min(most, n.max)
		}
		for i := n.min + r.IntN(most-n.min+1); i > 0; i-- {
			g.generate(n.kids[0], r, depth, b)
		}
	}
}

func (n *gnode) some(r *rand.Rand) rune {
	if !n.neg {
		x := n.rs[r.IntN(len(n.rs))]
		return x[0] + rune(r.IntN(int(x[1]-x[0])+1))
	}
	chars := []rune(genChars)
	for {
		if c := chars[r.IntN(len(chars))]; n.takes(c) {
			return c
		}
	}
}
