package runtime_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

// The files of the runtime share a scope, where a second function of a name would take
// the first one's place without a word.
func TestNamesOnce(t *testing.T) {
	top := regexp.MustCompile(`(?m)^(?:function|const|let|class) (\w+)`)
	for _, folders := range [][]string{{"fn", "core", "play", "kit"}, {"page"}} {
		where := map[string]string{}
		for _, folder := range folders {
			files, err := filepath.Glob(folder + "/*.js")
			if err != nil || len(files) == 0 {
				t.Fatalf("%s: no files (%v)", folder, err)
			}
			for _, file := range files {
				src, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				for _, m := range top.FindAllStringSubmatch(string(src), -1) {
					if old := where[m[1]]; old != "" {
						t.Errorf("%s is defined in %s and in %s", m[1], old, file)
					}
					where[m[1]] = file
				}
			}
		}
	}
}
