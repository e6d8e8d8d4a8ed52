package markup

import (
	"errors"
	"strings"

	"github.com/dop251/goja/file"
	"github.com/dop251/goja/parser"
)

// A mistake is where a script can't be read, and why.
type mistake struct {
	line int
	text string
}

// otherLines are ends of lines to a script, and to nobody who reads it.
var otherLines = strings.NewReplacer("\u2028", " ", "\u2029", " ")

// unreadable finds the first mistake of a script. The reader knows less than browsers do
// (no modules, not the newest forms), so that this is never more than a warning. Its time grows
// by the square of how deep arrow functions stand in each other: 1 ms for 700, 30 s for 46,000.
func unreadable(t tag) []mistake {
	kind := strings.ToLower(t.attr["type"])
	if t.attr["src"] != "" || strings.TrimSpace(t.text) == "" || kind != "" && kind != "text/javascript" && kind != "application/javascript" {
		return nil
	}
	_, err := parser.ParseFile(new(file.FileSet), "", otherLines.Replace(t.text), 0, parser.WithDisableSourceMaps)
	var list parser.ErrorList
	if !errors.As(err, &list) || len(list) == 0 {
		return nil
	}
	first := list[0]
	return []mistake{{t.textLine + first.Position.Line - 1, strings.TrimPrefix(first.Message, "(anonymous): ")}}
}
