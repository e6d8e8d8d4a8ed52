package export

import (
	"strings"
	"unicode/utf8"

	"hone/app"
	"hone/sketch"
)

// A look is what an app is known by on a home screen.
type look struct {
	title, short string
	sign         string // an emoji or a letter
	letter       bool
	accent, back string // colours
}

// accents are the light colours of the themes; runtime/page/style.css has the same.
var accents = map[string]string{
	"": "#1d4ed8", "blue": "#1d4ed8", "green": "#15723a", "red": "#b91c1c", "orange": "#b4410e", "purple": "#7429c6",
	"pink": "#b8175d", "teal": "#0f6c66", "gray": "#424853", "dark": "#1d4ed8",
}

func lookOf(a app.App, c *sketch.Compiled) look {
	l := look{title: a.Title, accent: accents[""], back: "#f9f9fb"}
	icon, rest := sketch.SplitIcon(a.Title)
	if icon != "" {
		l.title = rest
	}
	if c != nil {
		l.accent = accents[strings.TrimPrefix(c.App.Theme, "dark ")]
		if strings.HasPrefix(c.App.Theme, "dark") {
			l.back = "#121316"
		}
		if c.Icon != "" {
			icon = c.Icon
		}
	}
	if l.title == "" {
		l.title = "hone"
	}
	if l.short = l.title; utf8.RuneCountInString(l.short) > 12 { // what launchers show
		l.short = strings.TrimSpace(string([]rune(l.short)[:12]))
	}
	if l.sign = icon; icon == "" {
		first, _ := utf8.DecodeRuneInString(l.title)
		l.sign, l.letter = strings.ToUpper(string(first)), true
	}
	return l
}

// Face is what an app is known by on a home screen: a sign, an emoji or a letter, and the
// colour behind it.
func Face(a app.App) (sign, colour string) {
	c := &sketch.Compiled{}
	if c.App, _ = sketch.Parse(a.Source); a.Kind == app.HTML || c.App == nil {
		c = nil
	} else {
		c.Icon, _ = sketch.SplitIcon(c.App.Title)
	}
	l := lookOf(a, c)
	return l.sign, l.accent
}
