// Package docs carries the documents that the program itself uses. It holds text only.
package docs

import _ "embed"

// Sketch is the specification of the app language.
//
//go:embed sketch.md
var Sketch string
