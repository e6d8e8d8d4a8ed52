package wish

import (
	"reflect"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	const text = "== tea en\napp Tea\nlist cups: text who\n  sort who\n\n> newest first\n> latest at the top\n2-\n3+   sort -who\n> call it Brew\n1 app Brew\n== 차 ko\n== cha ko\napp 차\nsay 차\n> 이름은 녹차\n1 app 녹차\n"
	list, err := Parse("x.wishes", text)
	if err == nil || !strings.Contains(err.Error(), "x.wishes:12: want “== id en”") || len(list) != 3 {
		t.Fatal(list, err)
	}
	want := &App{File: "x.wishes", Line: 1, ID: "tea", Lang: "en", Sketch: "app Tea\nlist cups: text who\n  sort who\n", Changes: []Change{
		{Line: 6, Texts: []string{"newest first", "latest at the top"}, Edits: "2-\n3+   sort -who\n"},
		{Line: 10, Texts: []string{"call it Brew"}, Edits: "1 app Brew\n"},
	}}
	if !reflect.DeepEqual(list[0], want) {
		t.Errorf("%+v, want %+v", list[0], want)
	}
	if x := list[2]; x.ID != "cha" || x.Lang != "ko" || len(x.Changes) != 1 {
		t.Errorf("%+v", x)
	}
	for text, want := range map[string]string{
		"app A\n":                      "x:1: a line before the first",
		"== a en\n> b\n1 app B\n":      "x:1: a: an app and a wish",
		"== a en\napp A\n":             "x:1: a: an app and a wish",
		"== a en\napp A\n> b\n":        "x:3: a: a wish without edits",
		"== a fr\napp A\n> b\n1 app B": "x:1: want “== id en”",
	} {
		if _, err := Parse("x", text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}
