package generate

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// ErrBlocks is returned for an answer whose search-and-replace blocks don't fit the page;
// what is wrong stands beside it, in words that a model understands.
var ErrBlocks = errors.New("the changes don't fit the page")

// A block puts lines in the place of others.
type block struct{ search, replace []string }

// The marks of a block; models are not exact about how long they are.
var (
	searchMark  = regexp.MustCompile(`^<{5,9} ?SEARCH\s*$`)
	dividerMark = regexp.MustCompile(`^={5,9}\s*$`)
	replaceMark = regexp.MustCompile(`^>{5,9} ?REPLACE\s*$`)
)

// ApplyBlocks changes a page by an answer of the form
//
//	<<<<<<< SEARCH
//	lines that are there once
//	=======
//	lines that take their place
//	>>>>>>> REPLACE
//
// one block after the other; what stands between blocks is talk. A block is found by whole
// lines, then as a part of lines, then by lines whose spaces may differ.
func ApplyBlocks(page, answer string) (string, error) {
	blocks, err := readBlocks(answer)
	if err != nil {
		return "", err
	}
	for i, b := range blocks {
		if page, err = b.apply(page); err != nil {
			return "", fmt.Errorf("%w: block %d (“%s”) %w", ErrBlocks, i+1, firstWords(b.search), err)
		}
	}
	return page, nil
}

func readBlocks(answer string) ([]block, error) {
	var all []block
	var into *[]string // where lines go now
	var b block
	for line := range strings.Lines(answer) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case searchMark.MatchString(line):
			if into != nil {
				return nil, fmt.Errorf("%w: block %d begins inside another", ErrBlocks, len(all)+2)
			}
			b = block{}
			into = &b.search
		case into == &b.search && dividerMark.MatchString(line):
			into = &b.replace
		case into == &b.replace && replaceMark.MatchString(line):
			if strings.TrimSpace(strings.Join(b.search, "")) == "" {
				return nil, fmt.Errorf("%w: block %d searches for nothing", ErrBlocks, len(all)+1)
			}
			all, into = append(all, b), nil
		case into != nil:
			*into = append(*into, line)
		}
	}
	switch {
	case into != nil:
		return nil, fmt.Errorf("%w: block %d has no end", ErrBlocks, len(all)+1)
	case len(all) == 0:
		return nil, fmt.Errorf("%w: there is no block", ErrBlocks)
	}
	return all, nil
}

// apply puts the block in the one place where it fits.
func (b block) apply(page string) (string, error) {
	if out, n := b.byLines(page, func(s string) string { return s }); n > 0 {
		return once(out, n)
	}
	part := strings.Join(b.search, "\n")
	if n := strings.Count(page, part); n > 0 {
		return once(strings.Replace(page, part, strings.Join(b.replace, "\n"), 1), n)
	}
	out, n := b.byLines(page, oneLine)
	return once(out, n)
}

func once(page string, places int) (string, error) {
	switch places {
	case 0:
		return "", errors.New("is nowhere in the page; search for lines exactly as they are there")
	case 1:
		return page, nil
	}
	return "", fmt.Errorf("is in the page %d times; search for more lines around it", places)
}

// byLines replaces whole lines that are equal in the form, and tells in how many places
// they are.
func (b block) byLines(page string, form func(string) string) (string, int) {
	lines := strings.Split(page, "\n")
	want := make([]string, len(b.search))
	for i, s := range b.search {
		want[i] = form(s)
	}
	at, n := 0, 0
	for i := 0; i+len(want) <= len(lines); i++ {
		if same(lines[i:], want, form) {
			at, n = i, n+1
		}
	}
	if n != 1 {
		return "", n
	}
	out := append([]string{}, lines[:at]...)
	out = append(append(out, b.replace...), lines[at+len(want):]...)
	return strings.Join(out, "\n"), 1
}

func same(lines, want []string, form func(string) string) bool {
	for i, w := range want {
		if form(strings.TrimSuffix(lines[i], "\r")) != w {
			return false
		}
	}
	return true
}

// firstWords tells which block is meant.
func firstWords(lines []string) string {
	for _, l := range lines {
		if l = oneLine(l); l != "" {
			if r := []rune(l); len(r) > 60 {
				return string(r[:60]) + "…"
			}
			return l
		}
	}
	return ""
}
