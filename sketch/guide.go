package sketch

import (
	"hone/docs"
	"strings"
)

// Guide is the language's specification as a large model reads it: docs/sketch.md.
func Guide() string {
	_, text, _ := strings.Cut(docs.Sketch, "\n## Lines\n")
	return "## Lines\n" + text
}
