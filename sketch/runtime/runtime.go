// Package runtime is what a compiled sketch runs on: the functions of the language
// (fn/), the core that keeps an app's state (core/), and the page around it (page/).
// It knows the definition and the nodes of sketch/DESIGN.md, and neither the language's
// syntax nor who runs it.
package runtime

import (
	"embed"
	"slices"
	"strings"
)

//go:embed fn/*.js core/*.js play/*.js kit/*.js page/*.js page/*.css lib/*.js lib/*.css
var files embed.FS

// coreFiles stand in the order in which they build on each other; they share one scope.
var coreFiles = []string{
	"fn/base.js", "fn/numbers.js", "fn/lists.js", "fn/texts.js", "fn/dates.js", "fn/units.js", "fn/show.js",
	"fn/records.js", "fn/colors.js",
	"core/app.js", "core/fields.js", "core/choices.js", "core/periods.js", "core/rows.js", "core/time.js", "core/quiz.js",
	"core/drawtime.js", "core/drawlist.js", "core/drawdata.js", "core/drawquiz.js", "core/view.js",
}

// A module is what only some pages need: its part of the core, of the page and of the style.
type module struct {
	name            string
	core, page, css []string
}

// modules stand in the order in which they build on each other.
var modules = []module{
	{"reckon", []string{"fn/reckon.js"}, nil, nil},
	{"lunar", []string{"fn/lunar.js"}, nil, nil},
	{"chart", []string{"core/chart.js"}, []string{"lib/d3-shape.js", "page/chart.js"}, []string{"page/chart.css"}},
	{"views", []string{"core/drawviews.js", "core/csv.js"}, []string{"page/views.js"}, []string{"page/views.css"}},
	{"study", []string{"core/study.js"}, nil, nil},
	{"extra", []string{"core/extra.js"}, []string{"page/extra.js"}, []string{"page/extra.css"}},
	{"qr", []string{"core/qr.js"}, []string{"page/qr.js"}, nil},
	{"play", nil, []string{"page/colors.js"}, []string{"page/play.css"}},
	{"canvas", nil, []string{"page/stage.js"}, []string{"page/stage.css"}},
	{"grid", []string{"play/grid.js"}, []string{"page/board.js"}, []string{"page/board.css"}},
	{"game", []string{"play/game.js"}, nil, nil},
	{"board", []string{"kit/line.js", "kit/board.js", "kit/quick.js", "kit/sudoku.js"}, nil, nil},
	{"arcade", []string{"kit/snake.js", "kit/2048.js", "kit/tetris.js", "kit/life.js"}, nil, nil},
	{"stage", []string{"play/stage.js", "kit/fall.js", "kit/ball.js", "kit/shoot.js"}, nil, nil},
	{"art", []string{"play/art.js", "play/ladder.js"}, []string{"page/art.js", "page/scenes.js", "page/drawn.js"}, []string{"page/art.css"}},
	{"sound", []string{"play/sound.js"}, nil, []string{"page/sound.css"}},
	{"word", []string{"kit/word.js", "kit/hanoi.js", "kit/typing.js"}, nil, nil},
}

// Core is the script that defines hone.f and hone.start, for an engine without a page.
func Core() string {
	var all []string
	for _, m := range modules {
		all = append(all, m.name)
	}
	return core(all, bare)
}

func core(needed []string, text reading) string {
	src := text(coreFiles)
	for _, m := range modules {
		if slices.Contains(needed, m.name) {
			src += text(m.core)
		}
	}
	return "var hone = (function () {\n\"use strict\";\n" + src + "return hone;\n})();\n"
}

// Page is the script and the style sheet of a page that needs the named modules. The
// script comes before the one with the definition, which calls hone.app.
func Page(needed ...string) (script, css string) { return build(needed, bare) }

// Readable is Page for people: with comments, and the name of each file.
func Readable(needed ...string) (script, css string) { return build(needed, whole) }

func build(needed []string, text reading) (script, css string) {
	page, styles := []string{"page/env.js", "page/draw.js"}, []string{"lib/simple.css", "page/style.css"}
	for _, m := range modules {
		if slices.Contains(needed, m.name) {
			page, styles = append(page, m.page...), append(styles, m.css...)
		}
	}
	page = append(page, "page/page.js")
	script = text([]string{"page/first.js", "lib/preact.js"}) + core(needed, text) +
		"(function () {\n\"use strict\";\n" + text(page) + "})();\n"
	return script, text(styles)
}

// A reading joins files: bare for machines, whole for people.
type reading func(names []string) string

func bare(names []string) string {
	return join(names, func(_, text string) string { return strip(text) })
}

func whole(names []string) string {
	return join(names, func(name, text string) string { return "\n/* ---- " + name + " ---- */\n" + text })
}

func join(names []string, edit func(name, text string) string) string {
	var b strings.Builder
	for _, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			panic(err) // the names above are files of this folder
		}
		b.WriteString(edit(name, string(text)))
	}
	return b.String()
}

// strip leaves out lines that are only a comment, and the space before others: no text of several lines needs its own.
func strip(js string) string {
	var b strings.Builder
	for line := range strings.Lines(js) {
		if t := strings.TrimSpace(line); t != "" && !strings.HasPrefix(t, "//") {
			b.WriteString(t)
			b.WriteByte('\n')
		}
	}
	return b.String()
}
