package main

import (
	"fmt"
	"html"
	"path"
	"strings"
)

const intro = `# Cookbook

%d apps: what a person asked for, the sketch that does it, and the app in use. Each is an example of the corpus,
so its checks pass in a real browser (` + "`go test ./corpus`" + `); this page is made by ` + "`go run ./docs/cookbook`" + `.
What each line means is in [sketch.md](sketch.md). To try one, save its sketch as a file and run ` + "`hone compile FILE`" + `: that writes one HTML
file that a browser opens.

`

// text is the document.
func text(list []recipe) string {
	var b strings.Builder
	fmt.Fprintf(&b, intro, len(list))
	for _, r := range list {
		if r.section != "" {
			fmt.Fprintf(&b, "- [%s](#%s)\n", r.section, anchor(r.section))
		}
	}
	for _, r := range list {
		if r.section != "" {
			fmt.Fprintf(&b, "\n## %s\n", r.section)
		}
		r.write(&b)
	}
	return b.String()
}

func (r recipe) write(b *strings.Builder) {
	t, title := r.example.Task, strings.TrimSpace(r.app.Icon+" "+r.app.Title)
	width := 250
	if r.wide {
		width = 400
	}
	fmt.Fprintf(b, "\n### %s\n\n", title)
	fmt.Fprintf(b, "<img align=\"right\" width=\"%d\" src=\"%s\" alt=\"%s\">\n\n", width, path.Join("cookbook/pictures", r.id+".webp"), html.EscapeString(r.app.Title+": the app in use"))
	fmt.Fprintf(b, "> %s\n\n", strings.Join(strings.Fields(t.Request), " "))
	fmt.Fprintf(b, "```sketch\n%s\n```\n\n<br clear=\"right\">\n", strings.TrimSpace(r.example.Sketch))
}

// anchor is what a heading is linked by: small letters, hyphens for spaces, no signs.
func anchor(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r == ',' || r == '’':
			return -1
		}
		return r
	}, strings.ToLower(heading))
}
