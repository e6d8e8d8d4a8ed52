package sketch

import (
	"slices"
	"strings"
)

// A kit is a ready game. What it does is in runtime/kit; here is what a sketch may say
// about it.
type kit struct {
	name    string
	module  string // of runtime, what its page needs
	size    [4]int // least and most width and height; zeros where it has no size
	options string // the lines that may stand below it, besides those of every game
}

// kits are the ready games, in the order in which messages and the grammar name them.
var kits = []kit{
	{"snake", "arcade", [4]int{8, 30, 8, 30}, "player food speed faster"},
	{"2048", "arcade", [4]int{3, 8, 3, 8}, "goal"},
	{"tetris", "arcade", [4]int{6, 16, 10, 30}, "speed faster"},
	{"life", "arcade", [4]int{5, 40, 5, 40}, "speed"},
	{"maze", "arcade", [4]int{5, 31, 5, 31}, "player food"},
	{"memory", "board", [4]int{2, 10, 2, 10}, ""},
	{"tictactoe", "board", [4]int{3, 15, 3, 15}, "players line computer turn tie"},
	{"gomoku", "board", [4]int{5, 19, 5, 19}, "players line turn tie"},
	{"connect4", "board", [4]int{4, 12, 4, 12}, "players line computer turn tie"},
	{"othello", "board", [4]int{4, 12, 4, 12}, "players turn tie"},
	{"minesweeper", "board", [4]int{4, 30, 4, 30}, "mines"},
	{"lightsout", "board", [4]int{2, 12, 2, 12}, ""},
	{"slide", "board", [4]int{2, 8, 2, 8}, ""},
	{"whack", "board", [4]int{2, 8, 2, 8}, "player speed faster"},
	{"simon", "board", [4]int{2, 4, 1, 4}, "speed"},
	{"sudoku", "board", [4]int{}, ""},
	{"hanoi", "word", [4]int{}, "discs"},
	{"hangman", "word", [4]int{}, ""},
	{"wordle", "word", [4]int{}, ""},
	{"baseball", "word", [4]int{}, "discs"},
	{"typing", "word", [4]int{}, ""},
	{"reaction", "word", [4]int{}, "goal"},
	{"rps", "word", [4]int{}, "tie"},
	{"dodge", "stage", stageSize, "player enemy speed faster sky"},
	{"catch", "stage", stageSize, "player food enemy speed faster sky"},
	{"pop", "stage", stageSize, "speed faster sky"},
	{"flappy", "stage", stageSize, "player enemy speed faster sky"},
	{"jump", "stage", stageSize, "player enemy speed faster sky"},
	{"breakout", "stage", stageSize, "speed faster sky"},
	{"pong", "stage", stageSize, "players speed faster sky computer"},
	{"invaders", "stage", stageSize, "player enemy speed faster sky"},
	{"shooter", "stage", stageSize, "player enemy speed faster sky"},
	{"cross", "stage", stageSize, "player enemy food speed faster sky"},
}

// theStage is what "stage" is: a game that the sketch's own sprites make.
var theStage = kit{"stage", "stage", stageSize, "sky tie"}

var stageSize = [4]int{100, 900, 100, 900}

// everyGame are the lines that may stand below any game.
const everyGame = "lives goal limit start status win lose on"

// events are what a game tells of.
var events = []string{"start", "win", "lose", "tie", "score", "move", "hit", "miss"}

// gameNames are the values that a game gives, by type.
var gameNames = []struct {
	typ   *typ
	names string
}{
	{tNum, "score other moves time lives level best opened left"},
	{tText, "turn winner"},
	{tBool, "over won playing"},
}

// KitNames lists the ready games.
func KitNames() []string {
	var names []string
	for _, k := range kits {
		names = append(names, k.name)
	}
	return names
}

func kitOf(name string) *kit {
	if i := slices.IndexFunc(kits, func(k kit) bool { return k.name == name }); i >= 0 {
		return &kits[i]
	}
	return nil
}

// takes reports whether an option may stand below the kit.
func (k *kit) takes(option string) bool {
	return slices.Contains(strings.Fields(k.options+" "+everyGame), option)
}

// kit takes a game's name; some start with a digit.
func (c *cursor) kit() string {
	c.spaces()
	start := c.pos
	for !c.end() && (c.rest()[0] >= '0' && c.rest()[0] <= '9' || scanName(c.rest()) != "") {
		c.pos += max(1, len(scanName(c.rest())))
	}
	word := c.src[start:c.pos]
	if kitOf(word) == nil {
		c.pos = start
		c.fail("kit", firstWord(c.rest()), nearest(word, KitNames()))
	}
	return word
}

func (c *cursor) event() string {
	c.spaces()
	start := c.pos
	word := scanName(c.rest())
	if !slices.Contains(events, word) {
		c.fail("event", firstWord(c.rest()), strings.Join(events, ", "))
	}
	c.pos = start + len(word)
	return word
}

// size takes 4x4; × and spaces around it are read too.
func (c *cursor) size() *Size {
	c.spaces()
	m := sizeForm.FindStringSubmatch(c.rest())
	if m == nil || !strings.Contains(" \t:=", (c.rest() + " ")[len(m[0]):][:1]) { // "8x9cm" is none
		c.fail("size")
	}
	c.pos += len(m[0])
	return &Size{atoi(m[1]), atoi(m[2])}
}

func atoi(s string) int {
	n := 0
	for _, d := range s {
		n = n*10 + int(d-'0')
	}
	return n
}

// items takes texts separated by |. Commas, and spaces between emoji, are read too
// where there is no |.
func (c *cursor) items() []string {
	c.spaces()
	rest := c.rest()
	if !strings.ContainsAny(rest, `|"`) {
		list := strings.FieldsFunc(rest, func(r rune) bool { return r == ',' || r == '、' })
		if len(list) == 1 && pictures(rest) {
			list = strings.Fields(rest)
		}
		if len(list) > 1 {
			for i := range list {
				if list[i] = strings.TrimSpace(list[i]); list[i] == "" {
					c.fail("label")
				}
			}
			c.pos = len(c.src)
			return list
		}
	}
	var list []string
	for {
		list = append(list, c.plain("|"))
		if !c.eat("|") {
			return list
		}
	}
}

// pictures reports whether a text is emoji and spaces.
func pictures(s string) bool {
	for _, r := range s {
		if r != ' ' && (r < 0x200d || r >= 0xac00 && r <= 0xd7a3 || r >= 0x3000 && r < 0xa000) {
			return false
		}
	}
	return true
}
