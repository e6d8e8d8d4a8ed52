// Package runtime is what a compiled sketch runs on: the functions of the language
// (fn/), the core that keeps an app's state (core/), and the page around it (page/).
// It knows the definition and the nodes of sketch/DESIGN.md, and neither the language's
// syntax nor who runs it.
package runtime

import (
	"embed"
	"strings"
)

//go:embed fn/*.js core/*.js page/*.js page/*.css lib/*.js lib/*.css
var files embed.FS

// coreFiles stand in the order in which they build on each other; they share one scope.
var coreFiles = []string{
	"fn/base.js", "fn/numbers.js", "fn/lists.js", "fn/texts.js", "fn/dates.js", "fn/units.js", "fn/show.js",
	"fn/records.js", "fn/reckon.js",
	"core/app.js", "core/fields.js", "core/rows.js", "core/time.js", "core/quiz.js",
	"core/drawtime.js", "core/drawlist.js", "core/drawquiz.js", "core/view.js",
}

// Core is the script that defines hone.f and hone.start, for an engine without a page.
func Core() string {
	return "var hone = (function () {\n\"use strict\";\n" + join(coreFiles) + "return hone;\n})();\n"
}

// Page is the script and the style sheet of a page. The script comes before the one with
// the definition, which calls hone.app.
func Page() (script, css string) {
	script = join([]string{"page/first.js", "lib/preact.js"}) + Core() +
		"(function () {\n\"use strict\";\n" + join([]string{"page/env.js", "page/draw.js", "page/page.js"}) + "})();\n"
	return script, join([]string{"lib/simple.css", "page/style.css"})
}

func join(names []string) string {
	var b strings.Builder
	for _, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			panic(err) // the names above are files of this folder
		}
		b.WriteString(strip(string(text)))
	}
	return b.String()
}

// strip leaves out lines that are only a comment.
func strip(js string) string {
	var b strings.Builder
	for line := range strings.Lines(js) {
		if t := strings.TrimSpace(line); t != "" && !strings.HasPrefix(t, "//") {
			b.WriteString(line)
		}
	}
	return b.String()
}
