package studio

import (
	"encoding/json"
	"fmt"
)

// Languages are those that the interface speaks.
var Languages = []string{"en", "ko"}

// A speaker has the interface's words in one language; most of them are said by its
// scripts, which read the same files.
type speaker struct {
	lang  string
	table map[string]string
}

func speak(lang string) speaker {
	if lang != "ko" {
		lang = "en"
	}
	return speaker{lang, readWords(lang)}
}

func (s speaker) word(key string) string { return s.table[key] }

// readWords panics on a broken file: it is part of the program, and a test reads it.
func readWords(lang string) map[string]string {
	b, err := web.ReadFile("web/words/" + lang + ".json")
	table := map[string]string{}
	if err == nil {
		err = json.Unmarshal(b, &table)
	}
	if err != nil {
		panic(fmt.Sprintf("studio: words/%s.json: %v", lang, err))
	}
	return table
}
