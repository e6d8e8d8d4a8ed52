package logic

import (
	"encoding/json"
	"strings"
	"testing"

	"hone/sketch"
	"hone/task"
	"hone/verify"
)

func mustCompile(t testing.TB, src, lang string) string {
	t.Helper()
	c, err := sketch.Compile(src, lang)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range c.Diags {
		t.Logf("%s: %v", strings.SplitN(src, "\n", 2)[0], d)
	}
	return c.Definition
}

// ask makes a task of one check.
func ask(t testing.TB, lang, do, see string) *task.Task {
	t.Helper()
	line, _ := json.Marshal(map[string]any{"id": "t", "lang": lang, "level": 1, "request": "x",
		"checks": []any{map[string]any{"name": "c", "do": json.RawMessage("[" + do + "]"), "see": json.RawMessage("[" + see + "]")}}})
	k, err := task.Parse(line)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

const (
	tip = `app Tip calculator
number bill = 50 Bill
number tip = 15 Tip %
show Tip = bill * tip / 100 .2
show Total = bill + Tip .2
`
	groceries = `app Groceries
list rows: text item Item, number price Price, check done Bought
  sort done
show Left = count(rows, !done)
show Total = sum(rows, price) .2
`
	counter = `app Counter
saved n = 0
show Count = n
button Up: n += 1
button Down: n = max(0, n - 1)
`
	vote = `app Snack vote
var votes = [0, 0, 0]
let snacks = ["Fruit", "Cake", "Nuts"]
for x in snacks: button Vote {x}: votes[i] += 1
for x in snacks: show {x} = votes[i]
`
	dice = `app Dice
var n = 0
big n
button Roll: n = random(1, 6)
`
	stuck = `app Dice
var n = 0
big n
button Roll: n = 4
`
	boil = `app Eggs
timer 1:30 Boil
`
	ticker = `app Ticker
var n = 0
show Seconds = n
every 1: n += 1
`
	sizes = `app Pizza
choice size Size: Small=5 | Large=9
radio crust Crust: Thin=0 | Thick=2
check cheese Extra cheese
slider n = 1 1..10 How many
show Price = (size + crust + (cheese ? 1 : 0)) * n .0
`
	quiz = `app Capitals
quiz
q Capital of France?: Paris* | Lyon | Nice
q Capital of Italy? = Rome | Roma
if score == asked: say Perfect!
`
	tabs = `app Two views
tab First
number a = 1 Length
show Double = a * 2
tab Second
say Hello from the second tab
`
	keys = `app Mover
var x = 5
show Place = x
key ArrowLeft: x -= 1
key ArrowRight: x += 1
`
	setter = `app Setter
check on On
button Set: on = true
key s: on = true
every 60: on = true
say It is {on ? "on" : "off"}
`
	toggle = `app Toggle
var n = 0
button {n ? "Stop" : "Go"}: n = 1 - n
say It is {n}
`
	options = `app Options
text name = "" Name
var people = ["Al"]
button New: people += [name]
choice who Who: {people}
say It is {who}
`
	cond = `app Sums
number a Amount
var hit = 0
when a == 1: hit += 1
show Hits = hit
show Double = a * 2
`
	forgets = `app Forgetful
saved n = 3
saved visits = 0
start: n = 3; visits += 1
show Count = n
button Up: n += 1
`
)

func TestProve(t *testing.T) {
	p := prover(t)
	add := func(item, price string) string {
		return `{"fill":["item"],"with":"` + item + `"},{"fill":["price"],"with":"` + price + `"},{"click":["add"]}`
	}
	for _, tc := range []struct {
		name, src, do, see string
		want               string // part of the reason; "" passes
	}{
		{"sum", tip, `{"fill":["bill"],"with":"80"},{"fill":["%"],"with":"25"},{"try":["calculate"]}`, `{"number":20},{"number":100}`, ""},
		{"wrong sum", tip, `{"fill":["bill"],"with":"80"}`, `{"number":99}`, "wanted the number 99; there is 12 92"},
		{"a field's value is no result", tip, `{"fill":["bill"],"with":"80"}`, `{"number":80}`, "wanted the number 80"},
		{"nth field", tip, `{"fill":["nothing"],"with":"100","nth":1}`, `{"number":115}`, ""},
		{"nth beyond", tip, `{"fill":["nothing"],"with":"100","nth":3}`, `{"number":115}`, "no field named “nothing”; there is “Bill”, “Tip %”"},
		{"equal before contains", `app A
number total_cost Total cost
number cost Cost
show Sum = total_cost * 10 + cost`, `{"fill":["cost"],"with":"3"}`, `{"number":3}`, ""},
		{"alternatives in order", tip, `{"fill":["zzz","tip","bill"],"with":"10"}`, `{"number":55}`, ""},
		{"between", tip, `{"fill":["bill"],"with":"10"}`, `{"between":[1.4,1.6]}`, ""},
		{"between whole", tip, `{"fill":["bill"],"with":"10"}`, `{"between":[1.4,1.6],"integer":true}`, "wanted a number from"},

		{"count", counter, `{"click":["up"],"times":3},{"click":["down"]}`, `{"number":2,"tol":0}`, ""},
		{"no such button", counter, `{"click":["jump"]}`, `{"number":2}`, "no button named “jump”; there is “Up”, “Down”"},
		{"try is no error", counter, `{"try":["jump"]},{"click":["up"]}`, `{"number":1,"tol":0}`, ""},
		{"kept", counter, `{"click":["up"],"times":2},{"reload":true}`, `{"number":2,"tol":0}`, ""},
		{"not kept", vote, `{"click":["cake"],"times":2},{"reload":true}`, `{"number":2}`, "wanted the number 2"},
		{"changed", counter, `{"click":["up"]}`, `{"changed":true}`, ""},
		{"unchanged", counter, `{"click":["down"]}`, `{"changed":true}`, "nothing changed"},
		{"changed by the last step only", counter, `{"click":["up"]},{"try":["jump"]}`, `{"changed":true}`, "nothing changed"},
		{"element of a list", vote, `{"click":["vote cake"],"times":4},{"click":["fruit"]}`, `{"number":4,"tol":0}`, ""},

		{"rows", groceries, add("Milk", "2") + "," + add("Bread", "3.5"), `{"rows":2},{"rows":1,"with":"milk"},{"rows":0,"with":"eggs"},{"number":5.5}`, ""},
		{"too few rows", groceries, add("Milk", "2"), `{"rows":2}`, "wanted 2 rows"},
		{"no rows", groceries, ``, `{"rows":0}`, ""},
		{"rows that aren't gone", groceries, add("Milk", "2"), `{"rows":0}`, "wanted 0 rows"},
		{"tick in a row", groceries, add("Milk", "2") + "," + add("Bread", "3") + `,{"tick":["milk"]}`, `{"number":1,"tol":0}`, ""},
		{"rows kept", groceries, add("Milk", "2") + `,{"reload":true}`, `{"rows":1},{"text":["milk"]}`, ""},
		{"delete", groceries, add("Milk", "2") + `,{"click":["milk delete","delete"]}`, `{"rows":0},{"gone":["milk"]}`, ""},
		{"not gone", groceries, add("Milk", "2"), `{"gone":["eggs","milk"]}`, "“milk” should be gone"},
		{"enter sends the form", groceries, `{"fill":["item"],"with":"Milk"},{"press":"Enter"}`, `{"rows":1}`, ""},
		{"an empty form isn't sent", groceries, `{"click":["add"]}`, `{"rows":1}`, "wanted 1 rows"},
		{"text ignores case and space", groceries, add("Blue  Cheese", "2"), `{"text":["bluecheese"]}`, ""},
		{"text of a filled field doesn't count", groceries, `{"fill":["item"],"with":"Milk"}`, `{"text":["milk"]}`, "wanted the text"},
		{"text of an untouched field counts", `app A
text t = "Hello" Greeting
say Length {len(t)}`, ``, `{"text":["hello"]}`, ""},

		{"distinct", dice, `{"click":["roll"]}`, `{"distinct":3,"over":15}`, ""},
		{"not distinct", stuck, `{"click":["roll"]}`, `{"distinct":2,"over":15}`, "there are 1"},
		{"chance within bounds", dice, `{"click":["roll"]}`, `{"between":[1,6],"integer":true}`, ""},

		{"timer runs", boil, `{"click":["start"]},{"wait":30}`, `{"text":["1:00","0:59"]}`, ""},
		{"timer ends", boil, `{"click":["start"]},{"wait":91}`, `{"text":["time’s up"]}`, ""},
		{"timer hasn't ended", boil, `{"click":["start"]},{"wait":60}`, `{"text":["time’s up"]}`, "wanted the text"},
		{"timer not started", boil, `{"wait":91}`, `{"text":["time’s up"]}`, "wanted the text"},
		{"pause", boil, `{"click":["start"]},{"wait":10},{"click":["pause"]},{"wait":200}`, `{"text":["1:20","1:19"]}`, ""},
		{"a timer's action", "app A\nvar n = 0\nshow Done = n\ntimer 25:00 Focus: n += 1", `{"click":["start"]},{"wait":1501},{"click":["start"]},{"wait":1400}`, `{"number":1,"tol":0},{"text":["1:39","1:40"]}`, ""},
		{"a condition during a wait", "app A\nvar n = 0\nvar top = 0\nshow Top = top\ntimer 0:10 Go: n = 3\nwhen n == 3: top = 7", `{"click":["start"]},{"wait":60}`, `{"number":7,"tol":0}`, ""},
		{"every", ticker, `{"wait":7.5}`, `{"number":7,"tol":0}`, ""},
		{"within a second", ticker, ``, `{"number":1,"tol":0}`, ""},
		{"not after a second", ticker, ``, `{"number":2,"tol":0}`, "wanted the number 2"},
		{"both at one moment", ticker, ``, `{"number":0,"tol":0},{"number":1,"tol":0}`, "wanted the number"},
		{"a long wait", ticker, `{"wait":3600}`, `{"number":3600,"tol":0}`, ""},

		{"choose and tick", sizes, `{"choose":["size"],"with":["huge","large"]},{"choose":["crust"],"with":["thick"]},{"tick":["cheese"]},{"fill":["many"],"with":"3"}`, `{"number":36}`, ""},
		{"no such option", sizes, `{"choose":["size"],"with":["huge"]}`, `{"number":36}`, "has no option “huge”; it has Small, Large"},
		{"fill a select", sizes, `{"fill":["size"],"with":"Large"}`, `{"number":9}`, ""},
		{"click a radio button", sizes, `{"click":["thick"]}`, `{"number":7}`, ""},
		{"slider stops at its end", sizes, `{"fill":["many"],"with":"99"}`, `{"number":50}`, ""},
		{"options of a closed list aren't visible", sizes, ``, `{"text":["large"]}`, "wanted the text"},
		{"the chosen one is", sizes, ``, `{"text":["small"]}`, ""},
		{"radio options are", sizes, ``, `{"text":["thick"]},{"rows":2}`, ""},
		{"tick twice", sizes, `{"tick":["cheese"]},{"tick":["cheese"]}`, `{"number":5,"tol":0}`, ""},

		{"quiz", quiz, `{"choose":["france"],"with":["paris"]},{"fill":["italy"],"with":"rome"},{"click":["check"]}`, `{"text":["perfect"]}`, ""},
		{"quiz, not yet finished", quiz + "if finished && score < 2: say Try again\n", `{"choose":["france"],"with":["nice"]}`, `{"gone":["try again"]}`, ""},
		{"quiz, finished", quiz + "if finished && score < 2: say Try again\n", `{"choose":["france"],"with":["nice"]},{"click":["check"]}`, `{"text":["try again"]}`, ""},
		{"quiz, wrong", quiz, `{"choose":["france"],"with":["nice"]},{"fill":["italy"],"with":"rome"},{"click":["check"]}`, `{"text":["perfect"]}`, "wanted the text"},
		{"tabs", tabs, `{"click":["second"]}`, `{"text":["hello from"]}`, ""},
		{"the other tab isn't visible", tabs, ``, `{"text":["hello from"]}`, "wanted the text"},
		{"keys", keys, `{"press":"ArrowRight","times":4},{"press":"ArrowLeft"}`, `{"number":8,"tol":0}`, ""},
		{"another key", keys, `{"press":"ArrowUp","times":4}`, `{"number":9,"tol":0}`, "wanted the number 9"},
		{"a box that a button ticked", setter, `{"click":["set"]},{"tick":["on"]}`, `{"text":["it is off"]}`, ""},
		{"a box that a key ticked", setter, `{"press":"s"},{"tick":["on"]}`, `{"text":["it is off"]}`, ""},
		{"a box that time ticked", setter, `{"wait":61},{"tick":["on"]}`, `{"text":["it is off"]}`, ""},
		{"a button that changes its name", toggle, `{"click":["go"]},{"click":["stop"]},{"click":["go"]}`, `{"text":["it is 1"]}`, ""},
		{"options that an action adds", options, `{"fill":["name"],"with":"Bo"},{"click":["new"]},{"choose":["who"],"with":["Bo"]}`, `{"text":["it is bo"]}`, ""},
		{"each key counts", cond, `{"fill":["amount"],"with":"15"}`, `{"number":1,"tol":0},{"number":30}`, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			v, err := p.Prove(t.Context(), mustCompile(t, tc.src, "en"), ask(t, "en", tc.do, tc.see))
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, o := range v.Failures() {
				got += o.Check + ": " + o.Why + "\n"
			}
			if (got == "") != v.Passed {
				t.Errorf("passed is %v, failures are %q", v.Passed, got)
			}
			if tc.want == "" && got != "" || !strings.Contains(got, tc.want) || strings.Count(got, "\n") > 1 {
				t.Errorf("failures are %q, wanted %q", got, tc.want)
			}
		})
	}
}

// What needs no task, each by its rule and no other.
func TestGeneral(t *testing.T) {
	p := prover(t)
	def := func(rest string) string {
		return `{version: 1, lang: "en", title: "A title", icon: "", theme: "", ` + rest + `}`
	}
	button := func(label, act string) string {
		return def(`parts: [{kind: "button", label: ` + label + `, act: s => {` + act + `}}]`)
	}
	for _, tc := range []struct{ name, def, lang, rule, want string }{
		{"fine", mustCompile(t, counter, "en"), "en", "", ""},
		{"unreadable", `{version: 1, parts: [`, "en", RuleLoads, "can't be read"},
		{"statements", def(`parts: []`) + `); var x = 1; (0`, "en", RuleLoads, "more than an expression"},
		{"throws on load", def(`parts: [], state: [{name: "n", init: s => s.a.b}]`), "en", RuleLoads, "TypeError"},
		{"throws in view", def(`parts: [{kind: "show", label: "X", value: s => s.a.b}]`), "en", RuleLoads, "TypeError"},
		{"no title", strings.Replace(def(`parts: [{kind: "section", label: "Part"}]`), "A title", " ", 1), "en", RuleTitle, "no title"},
		{"no name", button(`""`, ``), "en", RuleNames, "button has no name"},
		{"dead wrong button", button(`"Go"`, `s.a.b = 1`), "en", RuleExercise, "TypeError"},
		{"wrong language", mustCompile(t, counter, "en"), "ko", RuleLanguage, "in the language wanted (Korean)"},
		{"forgets", mustCompile(t, forgets, "en"), "en", RuleStorage, "first value"},
		{"no end", button(`"Go"`, `for (;;) {}`), "en", RuleExercise, "takes too long"},
		{"no end of itself", button(`"Go"`, `const f = () => f() + 1; f()`), "en", RuleExercise, "calls itself"},
		{"too large", button(`"Go"`, `const a = []; for (;;) a.push([1, 2, 3, 4, 5, 6, 7, 8])`), "en", RuleExercise, "takes too"},
		{"eval", button(`"Go"`, `(0, s.constructor.constructor)("1")()`), "en", RuleExercise, "TypeError"},
		{"deep", def(`parts: [` + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + `]`), "en", RuleLoads, "nested too deep"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			k := ask(t, tc.lang, "", `{"gone":["xyzzy"]}`)
			v, err := p.Prove(t.Context(), tc.def, k)
			if err != nil {
				t.Fatal(err)
			}
			for _, o := range v.Failures() {
				if o.Check != tc.rule || !strings.Contains(o.Why, tc.want) {
					t.Errorf("fails %s: %s", o.Check, o.Why)
				}
			}
			if v.Passed != (tc.rule == "") {
				t.Errorf("passed is %v: %+v", v.Passed, v.Outcomes)
			}
			for _, o := range v.Outcomes {
				if o.Tier != verify.Logic {
					t.Errorf("%s is of tier %s", o.Check, o.Tier)
				}
			}
		})
	}
}
