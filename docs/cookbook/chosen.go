package main

// A choice is an app of the corpus and how it is shown: after the steps of a check (by
// index; -1 as it opens), in dark colours, in a wide window.
type choice struct {
	id    string
	check int
	dark  bool
	wide  bool
}

// chosen are the apps, by what they are for.
var chosen = []struct {
	name string
	apps []choice
}{
	{"Calculators and converters", []choice{
		{id: "tip-en"}, {id: "vat-split-ko"}, {id: "keypad-calc-en", dark: true}, {id: "dutch-pay-ko"}, {id: "cups-grams-en"},
		{id: "bmi-ko", dark: true}, {id: "quadratic-en"}, {id: "pyeong-ko"}, {id: "gpa-en"},
	}},
	{"Counters, clocks, chance", []choice{
		{id: "water-ko"}, {id: "pomodoro-en", dark: true}, {id: "stopwatch-ko"}, {id: "dday-ko"}, {id: "dice-en"},
		{id: "teams-ko", dark: true}, {id: "wheel-ko"},
	}},
	{"Lists and records", []choice{
		{id: "todo-ko"}, {id: "ledger-balance-en"}, {id: "shopping-ko", dark: true}, {id: "workout-week-en", wide: true}, {id: "ledger-ko"},
		{id: "watchlist-en", dark: true}, {id: "trip-tabs-ko"}, {id: "score-keeper-en"},
	}},
	{"Forms and orders", []choice{
		{id: "pizza-order-en"}, {id: "camp-ko", dark: true}, {id: "hotel-booking-en"}, {id: "bunsik-ko"},
	}},
	{"Quizzes and cards", []choice{
		{id: "planet-quiz-en", dark: true}, {id: "history-quiz-ko"}, {id: "element-cards-en"}, {id: "my-words-ko"}, {id: "gugudan-ko", dark: true},
	}},
	{"Charts, boards, calendars", []choice{
		{id: "weight-line-en"}, {id: "sigan-sayong-ko"}, {id: "kanban-en", wide: true}, {id: "dallyeok-ko", dark: true}, {id: "class-timetable-en"},
		{id: "kanban-ko", dark: true, wide: true},
	}},
	{"Ready games", []choice{
		{id: "bee-snake-en"}, {id: "fruit-2048-ko"}, {id: "blocks-en", dark: true}, {id: "flag-pairs-ko"}, {id: "omok-ko"},
		{id: "sudoku-en", dark: true}, {id: "hang-ko"}, {id: "xo-computer-en"}, {id: "brick-ko", dark: true}, {id: "invaders-en"},
	}},
	{"Games by one’s own rules", []choice{
		{id: "pixel-en"}, {id: "bingo-ko"}, {id: "treasure-en", dark: true}, {id: "coin-run-ko"}, {id: "duel-en"},
	}},
	{"Pictures, texts, sound", []choice{
		{id: "mandala-en"}, {id: "face-ko"}, {id: "qr-wifi-en"}, {id: "piano-ko"}, {id: "drum-en", dark: true},
		{id: "text-diff-en"},
	}},
}
