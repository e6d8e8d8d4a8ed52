package sketch

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Say is what String gave, in a language; what no diagnostic says stays as it is.
func Say(message, lang string) string {
	m := saidLine.FindStringSubmatch(message)
	if m == nil || lang != "ko" {
		return message
	}
	for _, f := range said() {
		if args := f.english.FindStringSubmatch(m[2]); args != nil {
			d := Diag{Code: f.code}
			d.Line, _ = strconv.Atoi(m[1])
			for i, a := range args[1:] {
				n := f.order[i]
				for len(d.Args) <= n {
					d.Args = append(d.Args, "")
				}
				d.Args[n] = a
			}
			return d.In(lang)
		}
	}
	return message
}

var saidLine = regexp.MustCompile(`(?s)^line (\d+): (.*)$`)

// A saying is a message as it is said, to be read back.
type saying struct {
	code    string
	english *regexp.Regexp
	order   []int // which argument each group is
}

// said has the longest messages first, which leave the least to their arguments.
var said = sync.OnceValue(func() []saying {
	var all []saying
	slot := regexp.MustCompile(`\\\{(\d)\\\}`) // {0}, quoted
	for code, m := range messages {
		f := saying{code: code}
		pattern := strings.NewReplacer("⟨", "(?:", "⟩", ")?").Replace(regexp.QuoteMeta(m[0]))
		for _, s := range slot.FindAllStringSubmatch(pattern, -1) {
			n, _ := strconv.Atoi(s[1])
			f.order = append(f.order, n)
		}
		f.english = regexp.MustCompile("(?s)^" + slot.ReplaceAllString(pattern, "(.*?)") + "$")
		all = append(all, f)
	}
	slices.SortFunc(all, func(a, b saying) int {
		return cmp.Or(len(messages[b.code][0])-len(messages[a.code][0]), strings.Compare(a.code, b.code))
	})
	return all
})
