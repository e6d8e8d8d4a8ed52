package generate

import (
	"strings"

	"hone/sketch"
)

// ChangeRequest is what a model trained for Sketch reads to change an app: the wish, and
// the app with its lines numbered. It answers with edits (sketch.ApplyEdits).
func ChangeRequest(wish, src string) string {
	return oneLine(wish) + "\n\n" + strings.TrimRight(sketch.Numbered(src), "\n")
}
