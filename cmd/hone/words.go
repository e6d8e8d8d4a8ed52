package main

import (
	"embed"
	"encoding/json"
	"fmt"
	"strings"
)

//go:embed words/*.json
var wordFiles embed.FS

// words gives the sentence for a key, with {name} replaced by the value that follows
// "name" in pairs.
type words func(key string, pairs ...string) string

// languages are those that hone speaks, the first where none is asked for.
var languages = []string{"en", "ko"}

// locale is the language that the environment asks for, as other programs read it.
func locale(getenv func(string) string) string {
	for _, name := range []string{"HONE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"} {
		value := strings.ToLower(getenv(name))
		if value == "" {
			continue
		}
		for _, lang := range languages {
			if value == lang || strings.HasPrefix(value, lang+"_") || strings.HasPrefix(value, lang+"-") || strings.HasPrefix(value, lang+".") {
				return lang
			}
		}
		break // another language, named on purpose: English rather than a lesser variable
	}
	return languages[0]
}

func newWords(lang string) words {
	table := readWords(lang)
	return func(key string, pairs ...string) string {
		text, ok := table[key]
		if !ok {
			return key // a test sees to it that this does not happen
		}
		replace := make([]string, len(pairs))
		for i, p := range pairs {
			if i%2 == 0 {
				p = "{" + p + "}"
			} else {
				p = clean(p)
			}
			replace[i] = p
		}
		return strings.NewReplacer(replace...).Replace(text)
	}
}

// readWords panics on a broken file: it is part of the program, and a test reads it.
func readWords(lang string) map[string]string {
	b, err := wordFiles.ReadFile("words/" + lang + ".json")
	table := map[string]string{}
	if err == nil {
		err = json.Unmarshal(b, &table)
	}
	if err != nil {
		panic(fmt.Sprintf("words/%s.json: %v", lang, err))
	}
	return table
}
