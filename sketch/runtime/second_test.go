package runtime_test

import "testing"

// Time goes on in steps of a thirtieth of a second, at a moment of today: numbers that large
// are known to a quarter of a thousandth of a millisecond, and a clock that asks for less stands still.
func TestGameTime(t *testing.T) {
	expect(t, open(t, "stage 400x300\n  start Go\nsprite cat at 100, 150: 🐱\n  move 60, 0"), []row{
		{`click("Go"); let ticks = 0; const tick = app.tick.bind(app); app.tick = () => { ticks++; return tick(); }; wait(2); ticks > 55 && ticks < 70 || ticks`, "true"},
	})
}

// A sprite has the names that the document tells of and no other: n is the app's own.
func TestSpritesLeaveNames(t *testing.T) {
	expect(t, open(t, "var n = 0\nstage 400x300\nsprite cat at 100, 150: 🐱\n  tick: n += 1\nshow Ticks = n"), []row{
		{`wait(2); Number(result("Ticks")) > 55 || result("Ticks")`, "true"},
	})
}

// A second player, who has W A S D, has buttons too: on a phone there are no keys.
func TestSecondPlayer(t *testing.T) {
	expect(t, open(t, `stage 400x300
  start Go
sprite cat at 100, 150: 🐱
  walk 200
sprite dog at 300, 150: 🐶
  walk 200
  wasd
show Cat = cat.x .0
show Dog = dog.x .0`), []row{
		{`click("Go"); names().includes("Second player: left | Second player: up | Second player: down | Second player: right")`, "true"},
		{`click("Second player: left"); wait(1); Number(result("Dog")) < 300 && result("Cat")`, "100"},
		{`find("Second player: right").hold(true); wait(0.5); find("Second player: right").hold(false); Number(result("Dog")) > 320`, "true"},
		{`click("Left"); wait(1); Number(result("Cat")) < 100`, "true"},
	})
	expect(t, open(t, `game pong
  players Ann | Bo`), []row{
		{`click("Start"); names().includes("Ann: up | Ann: down")`, "true"},
		{`let pads; each(app.view(), n => { if (n.layout === "pads") pads = n.children.map(p => p.children[0].name || p.children[0].text); }); pads`, `["Ann: up","Bo: up"]`}, // each below its own paddle
		{`const at = () => { let y; each(app.view(), n => { if (n.role === "stage") n.each((sp, x, sy) => { if (x < 50) y = sy; }); }); return y; }; const y = at(); find("Ann: up").hold(true); wait(0.3); find("Ann: up").hold(false); at() < y`, "true"},
	})
	expect(t, open(t, "game pong"), []row{{`names().includes("Second player")`, "false"}})
}

// A letter after each player's name is that one's mark, unless it tells the names apart.
func TestPlayersMarks(t *testing.T) {
	const after = "\nshow Now = turn\n"
	expect(t, open(t, "game tictactoe 3x3\n  players Sam X | Lily O"+after), []row{
		{`result("Now")`, "Sam"},
		{`let board; each(app.view(), n => { if (n.role === "board") board = n; }); board.cells[0].act(); each(app.view(), n => { if (n.role === "board") board = n; }); board.cells[0].text + " " + result("Now")`, "X Lily"},
	})
	expect(t, open(t, "game tictactoe 3x3\n  players Team A | Team B"+after), []row{{`result("Now")`, "Team A"}})
}
