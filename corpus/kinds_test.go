package corpus

import (
	"regexp"
	"testing"
)

// kinds are the kinds of everyday software that apps must be possible of, each with what
// its sketches hold. Where the pattern says little (a form with conditions), it is the
// least that the kind needs.
var kinds = []struct{ name, holds string }{
	{"conversion of units", `convert\(`}, {"money", `\.\d (\$|원)|\.0 원`}, {"age from a date", `age\(|countAge\(`},
	{"counter with a goal", `(?s)bar .* = .*button|button .*bar `}, {"timer", `^timer`}, {"stopwatch", `^stopwatch`}, {"interval", `^interval`}, {"alarm", `^when .*now\(\) ==`},
	{"picker", `pick\(`}, {"shuffler", `shuffle\(`}, {"password", `password\(`}, {"text tool", `replace\(|words\(|upper\(|chars\(`}, {"notes", `(?m)^saved area|: area `},

	{"rows", `^list`}, {"row's own button", `^  row`}, {"sort", `^  sort`}, {"filter", `^  filter`}, {"group", `^  group`}, {"groups", `group\(|tally\(`}, {"search", `^  search`},
	{"total", `sum\(`}, {"running total", `, total `}, {"average", `avg\(`}, {"streak", `streak\(`}, {"this week", `thisWeek\(|inWeek\(|lastDays\(`}, {"CSV", `^  csv`},
	{"habit grid", `, days `}, {"date", `date `}, {"recurring", `yearly\(|monthly\(|weekly\(|Yearly\(|addDays\(`}, {"countdown to a date", `^countdown|days\(today\(\)`},
	{"splitting", `/ people|/ 인원|/ len\(`}, {"tabs", `^tab`}, {"sections", `^section`}, {"condition", `^if`}, {"form with conditions", `if [^:]+: (text|number|choice|radio|check|date|area|slider) `},
	{"several players", `^for \w+ in`}, {"poll", `[Vv]otes|표`}, {"quiz of choices", `^q .*\*`}, {"quiz by typing", `^q [^:]* = |^drill`}, {"cards", `^cards`}, {"spaced repetition", `^  review`}, {"table", `^table`},

	{"bars", `^chart bar`}, {"shares", `^chart pie`}, {"values over time", `^chart line .*(day|date|on|날)`}, {"kanban", `^  board`}, {"month calendar", `^  calendar`}, {"drawing", `pad `},
	{"cells of one's own", `^(saved )?grid`}, {"tic-tac-toe", `^game tictactoe`}, {"memory", `^game memory`}, {"2048", `^game 2048`}, {"snake", `^game snake`}, {"minesweeper", `^game minesweeper`},
	{"hangman", `^game hangman`}, {"lights out", `^game lightsout`}, {"life", `^game life`}, {"sudoku", `^game sudoku`},
	{"sprites of one's own", `^sprite`}, {"gravity", `^  gravity`}, {"collision", `^  hit`}, {"pong", `^game pong`}, {"breakout", `^game breakout`}, {"catch", `^game catch`}, {"dodge", `^game dodge`},
	{"jump", `^game jump`}, {"clicker", `button .*\+= `}, {"whack", `^game whack`}, {"invaders", `^game invaders`},
	{"moving picture", `^art (snow|rain|stars|confetti|bubbles|waves|hearts|leaves)`}, {"picture from a seed", `^art (tree|spiral|circles|mandala|mosaic|mountains|flowers|triangles)`},
	{"tone", `tone\(`}, {"piano", `^piano`}, {"metronome", `^metronome`}, {"drum loop", `^drums`},
}

// Each kind has examples in both languages; that these do what was asked for is shown by
// the tests of the tiers.
func TestEveryKindHasExamples(t *testing.T) {
	all := load(t)
	for _, k := range kinds {
		holds := regexp.MustCompile("(?m)" + k.holds)
		n := map[string]int{}
		for _, x := range all {
			if holds.MatchString(x.Sketch) {
				n[x.Task.Lang]++
			}
		}
		if n["en"] == 0 || n["ko"] == 0 {
			t.Errorf("%s: examples by language %v", k.name, n)
		}
	}
	n := map[string]int{}
	for _, x := range all {
		n[x.Task.Lang]++
	}
	if len(all) < 400 || n["ko"]*5 < len(all)*2 || n["en"]*5 < len(all)*2 {
		t.Errorf("%d examples, by language %v; want 400 at least, about half of them Korean", len(all), n)
	}
}
