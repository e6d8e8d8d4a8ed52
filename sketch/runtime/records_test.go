package runtime_test

import (
	"testing"

	"github.com/dop251/goja"

	"hone/sketch"
)

// open compiles a sketch and opens it in a fresh engine.
func open(t testing.TB, lines string) *goja.Runtime {
	t.Helper()
	c, err := sketch.Compile("app Test\n"+lines, "en")
	if err != nil || len(sketch.Errors(c.Diags)) > 0 {
		t.Fatalf("%v %v", err, c.Diags)
	}
	vm := newVM(t, "")
	run(t, vm, "hone.app("+c.Definition+"); start();")
	run(t, vm, `function cells() { let out = []; each(app.view(), n => { if (n.rows) out = n.rows.map(r => r.map(c => c[0] && c[0].text !== undefined ? c[0].text : "").join("/")); }); return out.join(" "); }
function put(o) { for (const k in o) fill(k, o[k]); click("Add"); }
function tones() { const out = []; each(app.view(), n => { if (n.role === "text" && n.tone) out.push(n.text + ":" + n.tone); }); return out.join(" "); }`)
	return vm
}

func TestListOptions(t *testing.T) {
	expect(t, open(t, `list pays: date day, text what, number amount, total balance = amount
  sort -day, what
  red amount < 0`), []row{
		{`put({Day: "2026-03-01", What: "b", Amount: "100"}); put({Day: "2026-03-02", What: "z", Amount: "-30"}); put({Day: "2026-03-02", What: "a", Amount: "5"}); cells()`, "2026-03-02/a/5/75/ 2026-03-02/z/-30/70/ 2026-03-01/b/100/100/"},
		{`tones().includes("-30:bad") + " " + tones().includes("100:bad")`, "true false"},
	})
	expect(t, open(t, `list rows: text name, choice kind: Buy | Rent, if kind == "Rent": number months Months, checks extras: Bag=2 | Box=3, show price = sum(extras)
  unique name
  max 2
  need price < 5: {name} is too dear`), []row{
		{`names().includes("Months")`, "false"},
		{`fill("Kind", "Rent"); names().includes("Months")`, "true"},
		{`fill("Name", "A"); fill("Months", "3"); click("Bag"); click("Add"); cells()`, "A/Rent/3/Bag/2/"},
		{`fill("Name", "a "); click("Add"); texts().includes("Already there: a")`, "true"},
		{`fill("Name", "B"); texts().includes("Already")`, "false"},
		{`click("Bag"); click("Box"); click("Add"); texts().includes("B is too dear")`, "true"},
		{`click("Bag"); click("Add"); cells()`, "A/Rent/3/Bag/2/ B/Buy//Box/3/"},
		{`put({Name: "C"}); texts().includes("No more than 2")`, "true"},
		{`fill("Name", ""); click("A Edit"); fill("Kind", "Buy"); click("Save"); cells()`, "A/Buy//Bag/2/ B/Buy//Box/3/"},
		{`JSON.parse(world.stored).rows[0].months`, "null"},
	})
	expect(t, open(t, `time begin = 18:30
list cues: text what, number len, show no = 2 * i, show at = clock(minutes(begin) + sum(take(cues, i), len))
  need i < 2: {i + 1} are too many`), []row{
		{`put({What: "A", Len: "20"}); put({What: "B", Len: "5"}); put({What: "C", Len: "5"}); texts().includes("3 are too many") + " " + cells()`, "true A/20/0/18:30/ B/5/2/18:50/"},
	})
	expect(t, open(t, "list rows: number i I, show twice = 2 * i\ntable T = rows: Three = 3 * i"), []row{ // a column of that name stays itself
		{`put({I: "7"}); const t = []; each(app.view(), n => { if (n.rows) t.push(n.rows.map(r => r.map(c => [].concat(c).map(x => x && x.text !== undefined ? x.text : x).join()).join("/")).join(" ")); }); t.join(" | ").startsWith("7/14/") && t.join(" | ").endsWith("| 21")`, "true"},
	})
	// Of a row that is changed the list's conditions see the other rows.
	expect(t, open(t, `list books: text name, number n
  unique name: {name} has booked
  need sum(books, n) + n <= 10: only {10 - sum(books, n)} left`), []row{
		{`put({Name: "A", N: "7"}); fill("Name", "a"); fill("N", "1"); click("Add"); texts().includes("a has booked")`, "true"},
		{`put({Name: "B", N: "4"}); texts().includes("only 3 left")`, "true"},
		{`fill("Name", ""); click("A Edit"); click("Save"); texts().includes("left") + " " + cells()`, "false A/7/"},
		{`click("A Edit"); fill("N", "11"); click("Save"); texts().includes("only 10 left") + " " + cells().includes("A/7/")`, "true false"},
		{`click("Cancel"); cells()`, "A/7/"},
	})
	expect(t, open(t, `list tasks: text task, choice group: Home | Work
  group group
list done: text what, days on, show n = count(on, thisWeek(it)), bar part = n, 7`), []row{
		{`fill("Task", "Wash"); click("Add Tasks"); fill("Task", "Mail"); fill("Group", "Work"); click("Add Tasks"); let heads = []; each(app.view(), n => { if (n.level === 3) heads.push(n.text); }); heads`, `["Home","Work"]`},
		{`find("Add Done").text`, "Add"},
		{`fill("What", "Run"); click("Add Done"); click("Run Wednesday"); click("Run Monday"); JSON.stringify(JSON.parse(world.stored).done[0].on)`, `["2026-03-02","2026-03-04"]`},
		{`texts().includes("2 / 7") && cells()`, "Run/2/2 / 7////////"},
	})
}

func TestOptionsFromLists(t *testing.T) {
	expect(t, open(t, `list people: text name
list pays: choice who Payer: {people}, number amount
choice one: Nobody | {people}
area pool = "x, y"
radio pick: {split(pool)}
show Chosen = one + pick`), []row{
		{`find("Payer").options.length + find("One").value + result("Chosen")`, "0NobodyNobodyx"},
		{`for (const n of ["Ann", "Bo"]) { fill("Name", n); click("Add People"); } find("Payer").options`, `["Ann","Bo"]`},
		{`fill("Payer", "Bo"); fill("Amount", "5"); click("Add Pays"); cells()`, "Bo/5/"},
		{`fill("One", "Bo"); click("Bo Delete"); find("One").value + cells()`, "NobodyBo/5/"}, // the row keeps who it was
		{`fill("Pool", "p\nq"); result("Chosen")`, "Nobodyp"},
	})
}

func TestRepeatedInputs(t *testing.T) {
	expect(t, open(t, `list players: text name
for p in players: number points {p.name}
show Sum = sum(points)
saved rounds = []
button Next: add(rounds, points); points = []
for p in players: show {p.name} = sum(rounds, r => r[i])
list questions: text q Question, text opts Options
for x in questions: radio answer {x.q}: {split(x.opts)}
saved replies = []
button Send: add(replies, answer); answer = []
for x in questions: for o in split(x.opts): bar {x.q} {o} = count(replies, r => r[i] == o), len(replies)`), []row{
		{`for (const n of ["Ann", "Bo"]) { fill("Name", n); click("Add Players"); } fill("Ann", "3"); fill("Bo", "4"); result("Sum")`, "7"},
		{`click("Next"); result("Sum") + find("Ann").value + result("Bo")`, "004"},
		{`fill("Bo", "6"); click("Next"); result("Bo")`, "10"},
		{`fill("Question", "Tea?"); fill("Options", "yes, no"); click("Add Questions"); find("Tea?").options`, `["yes","no"]`},
		{`fill("Tea?", "no"); click("Send"); fill("Tea?", "no"); click("Send"); fill("Tea?", "yes"); click("Send"); texts().includes("Tea? no | 2 / 3")`, "true"},
		{`start(); texts().includes("Tea? no | 2 / 3") + result("Bo")`, "true10"},
	})
}

func TestViews(t *testing.T) {
	expect(t, open(t, `list tasks: text task, choice state: To do | Doing | Done
  board state
  csv`), []row{
		{`put({Task: "Wash, dry"}); texts().includes("To do (1)")`, "true"},
		{`click("Wash, dry → Doing"); texts().includes("Doing (1)") + JSON.parse(world.stored).tasks[0].state`, "trueDoing"},
		{`let lanes = []; each(app.view(), n => { if (n.drop) lanes.push(n); }); lanes[2].drop(lanes[1].ids[0]); texts().includes("Done (1)")`, "true"},
		{`function lane(i) { const all = []; each(app.view(), n => { if (n.shift) all.push(n); }); return all[i]; }
			const id = lane(2).ids[0]; lane(2).shift(id, -1); lane(1).shift(id, -1); lane(0).shift(id, -1); lane(1).shift(id, 1); lane(0).ids.length + " " + texts().includes("To do (1)")`, "1 true"},
		{`lane(0).shift(id, 1); lane(1).shift(id, 1); texts().includes("Done (1)")`, "true"},
		{`env.save = (n, t) => { world.file = n + t; }; click("Save as CSV"); world.file`, "Tasks.csv\ufeffTask,State\n\"Wash, dry\",Done\n"},
		{`click("Load CSV"); fill("Paste the table (CSV) here", "State,Task\nDoing,\"a \"\"b\"\"\"\nNo such,c\n"); click("Load"); texts().includes('a "b"') && texts().includes("Rows loaded: 2") && JSON.parse(world.stored).tasks.map(t => t.state)`, `["Done","Doing","To do"]`},
		{`env.open = (kinds, take) => { world.kinds = kinds; take("\ufeffTask;x\nFrom a file;1\n"); }; click("Load CSV"); click("Choose a file"); texts().includes("Rows loaded: 1") + " " + texts().includes("From a file") + world.kinds`, "true true.csv,.tsv,.txt,text/csv"},
	})
	expect(t, open(t, `list events: text title, date day
  calendar day`), []row{
		{`put({Title: "Zoo", Day: "2026-03-14"}); put({Title: "Sea", Day: "2026-04-02"}); texts().includes("14 | Zoo") + " " + texts().includes("Sea")`, "true false"},
		{`click("Next month"); texts().includes("2 | Sea") + " " + texts().includes("Zoo") + texts().includes("April 2026")`, "true falsetrue"},
		{`click("This month"); texts().includes("Zoo")`, "true"},
	})
	expect(t, open(t, `list runs: number km, date day
week w
show Distance = sum(filter(runs, inWeek(day, w)), km)
countdown Race = date(2026, 3, 6)
chart bar Runs = runs: day, km .1 km
chart line Trend = runs: day, km
chart pie Share = runs: day, km
pivot By day = runs: month(day), weekday(day), km
table Squares = map(range(3), x => [x, x * x])`), []row{
		{`put({Km: "5", Day: "2026-03-04"}); put({Km: "15", Day: "2026-02-25"}); result("Distance") + result("Race")`, "51 day 14:00:00"},
		{`click("Previous week"); result("Distance") + texts().includes("Feb 23 – Mar 1")`, "15true"},
		{`wait(1.5); result("Race")`, "1 day 13:59:59"},
		{`const charts = []; each(app.view(), n => { if (n.role === "chart") charts.push(n); }); charts.map(c => c.series[0].texts.join())`, `["5.0 km,15.0 km","5,15","5 (25%),15 (75%)"]`},
		{`charts[1].ticks.concat(charts[1].ends)`, `["15","0","2026-03-04","2026-02-25"]`},
		{`const tables = []; each(app.view(), n => { if (n.role === "table") tables.push(n); }); tables.slice(1).map(t => t.head.join() + ":" + t.rows.map(r => r.map(c => c[0].text).join()).join(";"))`, `[",Wednesday:2,15;3,5",":1,1;2,4;3,9"]`},
	})
}

// Stored rows outlive each kind of change of a list's columns.
func TestMigration(t *testing.T) {
	vm := open(t, "list rows: text name, number n")
	const old = `world.stored = JSON.stringify({rows: [{name: "a", n: 5}, {name: "b", n: null}]}); `
	reopen := func(lines string) *goja.Runtime {
		vm = open(t, lines)
		run(t, vm, old+"start();")
		return vm
	}
	expect(t, reopen("list rows: text name, number n, choice kind: X | Y, check done, date day"), []row{ // added
		{`app.s.rows.map(r => [r.name, r.n, r.kind, r.done, r.day])`, `[["a",5,"X",false,"2026-03-04"],["b",null,"X",false,"2026-03-04"]]`},
	})
	expect(t, reopen("list rows: text name, check done"), []row{ // removed: hidden, but kept
		{`click("a Done"); JSON.parse(world.stored).rows[0].n`, "5"},
	})
	expect(t, reopen("list rows: text title, number n"), []row{ // renamed: a new one, the old values kept
		{`click("5 Delete"); click("Undo"); JSON.stringify(JSON.parse(world.stored).rows[0])`, `{"title":"","n":5,"name":"a"}`},
	})
	expect(t, reopen("list rows: number name, text n"), []row{ // of another type: what fits is taken, the rest kept
		{`app.s.rows.map(r => [r.name, r.n])`, `[[null,"5"],[null,""]]`},
		{`app.s.rows[0].$name`, "a"},
		{`app.s.rows = hone.f.map(app.s.rows); app.settle(); JSON.parse(world.stored).rows[0].$name`, "a"},
	})
	expect(t, reopen("list rows: number n, text name\n  sort -name\n  search"), []row{ // in another order, and with other lines below
		{`cells()`, "/b/ 5/a/"},
	})
	expect(t, reopen("list things: text name, number n"), []row{ // a list of another name: the old one's rows stay in the store
		{`put({Name: "c"}); JSON.stringify(JSON.parse(world.stored).rows.map(r => r.name)) + app.s.things.length`, `["a","b"]1`},
	})
	expect(t, reopen("list rows: text name, number n, show double = n * 2, total sum = n, var seen = 0"), []row{ // worked out, and of its own
		{`cells()`, "a/5/10/5/0/ b//0/5/0/"},
	})
	expect(t, reopen("list rows: text name, show n = 7"), []row{ // typed before, now worked out
		{`cells()`, "a/7/ b/7/"},
	})
	vm = open(t, "list rows: text name, number n")
	expect(t, vm, []row{{`world.stored = '{"rows":[{"name":null,"$name":"a","n":"5"}]}'; start(); app.s.rows.map(r => [r.name, r.n])`, `[["a",5]]`}})
}

// An app that is put into another language keeps its rows: what a column's options are
// called changes with it, by their place, and back.
func TestOptionsAreRenamed(t *testing.T) {
	stored := ""
	reopen := func(options string) *goja.Runtime {
		vm := open(t, "list tasks: text what, choice state: "+options+", checks tags: Big=2 | "+options)
		if stored != "" {
			vm.Set("before", stored)
			run(t, vm, "world.stored = before; start();")
		}
		run(t, vm, `const states = () => app.s.tasks.map(r => r.state).join();
			function keep(n) { put({What: "row " + n}); return world.stored; }`)
		return vm
	}
	vm := reopen("To do | Doing | Done")
	expect(t, vm, []row{{`put({What: "a", State: "Done"}); put({What: "b", State: "Doing"}); states()`, "Done,Doing"}})
	stored = run(t, vm, "world.stored").String()
	vm = reopen("할 일 | 하는 중 | 완료")
	expect(t, vm, []row{{`states()`, "완료,하는 중"}})
	stored = run(t, vm, `keep(1)`).String()
	vm = reopen("To do | Doing | Done")
	expect(t, vm, []row{{`states()`, "Done,Doing,To do"}})
	stored = run(t, vm, `keep(2)`).String()
	expect(t, reopen("Done | To do | Doing"), []row{{`states()`, "Done,Doing,To do,To do"}})           // moved
	expect(t, reopen("Doing | Done | Later"), []row{{`states()`, "Done,Doing,Doing,Doing"}})           // "To do" is gone, its place is another's
	expect(t, reopen("To do | Doing | Done | Dropped"), []row{{`states()`, "Done,Doing,To do,To do"}}) // one more
	expect(t, reopen("To do | Busy | Done"), []row{{`states()`, "Done,Busy,To do,To do"}})             // one renamed
}
