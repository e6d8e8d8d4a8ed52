package browser

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed js/*.js
var scripts embed.FS

func source(name string) string {
	b, err := scripts.ReadFile("js/" + name)
	if err != nil {
		panic(err) // embedded above
	}
	return string(b)
}

// clockScript is what runs in the page's world before its scripts. It must leave nothing
// behind that the page could find.
func clockScript(secret string) string {
	return strings.Replace(source("clock.js"), "(TOKEN)", fmt.Sprintf("(%q)", secret), 1)
}

// worldScript is what runs in the verifier's own world of every document.
func worldScript() string {
	var b strings.Builder
	b.WriteString("(() => {'use strict'\n")
	for _, name := range []string{"names.js", "see.js", "act.js", "hands.js", "hone.js", "audit.js"} {
		b.WriteString(source(name))
	}
	b.WriteString("})()")
	return b.String()
}
