package sketch_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/dop251/goja"

	"hone/sketch"
	"hone/sketch/runtime"
)

func docExamples(t testing.TB) []string {
	doc, err := os.ReadFile("../docs/sketch.md")
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, m := range regexp.MustCompile("(?s)```sketch\n(.*?)```").FindAllStringSubmatch(string(doc), -1) {
		list = append(list, m[1])
	}
	return list
}

// everyForm has a line of each form, so that each part's definition is run.
const everyForm = `app 🧪 Every form
theme green
number a = 3 1..10
slider b 0..5 How much
text c = "x" Words
area d Long words
check e = true
date f = today
time g = 07:30
choice h = "M" Size: S | M | L
radio ii Which: One=1 | Two=2
saved number j = 2 Kept
var k = [1, 2, 3]
saved l = 0
let m = a + b
def twice(x) = x * 2
show Sum = m + twice(a) .1 kg
big a * 2 .0
say You have {m .1} and {c}
bar Done = a, 10
items Things = k
table Groups = group(k, it % 2): Key = key, Sum = sum(rows) .0
section More
button Press: k[0] = 5; add(k, 4); if (a > 2) { l += 1; a = 1 } else beep()
if e: for x in k: show Item {x} = x * i
for x in k: button Take {x}: remove(k, it == x)
every 1: l += 1
when l > 3: l = 0
key ArrowLeft: a -= 1
start: l = 1
timer 0:03 Short: l = 9
stopwatch
interval 2: Work 0:05 | Rest (a)
list rows: text n, number p, choice q: A | B, flag r, check s, var t = 0, show u = p * 2 .1
  add Put in
  sort -p
  where p >= 0
  filter q
  search
  row More: t += 1
button All: set(rows, s, true); set(rows, t, p + 1)
list rows2: text n, number p, show u = p * 2 .1
list rows3: choice kind: A | B, if kind == "B": text why, text who = "x", choice owner: {rows}, checks tags: X | Y | {range(2)}, date due, number v, days done, total run = v .1, bar part = v, 10
  sort -due, who
  red due < today()
  orange v > 9
  yellow v > 6
  gray v > 3
  group kind
  max 20
  unique who
  need v >= 0: {who} needs more
  calendar due
  csv
list rows4: text task, choice status: To do | Doing | Done
  board status
checks extra Extras: Cheese=2 | Ham=3
for x in k: number part Part {x}
for x in k: radio vote {x}: A | B
for x in k: for y in k: say {x} {y} {i} {j}
for x in k: section Part {x}
list words: text front, text back, color hue
  review front, back
  rows [{front: "a", back: "b"}, {front: "c", back: "d"}]
drill Words = words: front, back, 4
drill Typed = words: front, back
keypad 3: 1 | 2 | "=": c = c + it; if (it == "=") c = text(calc(c))
color tint = "#ff0000" Tint
swatch Tints = [tint, mix(tint, "#fff")]
markdown "# Title\n- one\n- two\n\ntext **bold**"
qr "https://example.com/" + c
week w
month mm Month
day dd
countdown New year = date(2027, 1, 1)
table Plain = map(range(3), x => map(range(3), y => x * y))
table Loan = loan(1000, 5, 3)
pivot Week = rows3: kind, weekday(due), v .1
chart bar Sums = group(rows3, kind): key, sum(rows, v) .1 kg
chart line Values = rows3: due, Value = v .1, Twice = v * 2
chart pie Kinds = rows3: kind, v
show Extra cost = sum(extra) + sum(part) + len(vote) + days(w, mm) + days(dd, w)
say {label(extra)}
quiz
q Two?: 1 | 2* | 3
q Capital? = Rome | Roma
grid cells 3x2 Cells = x + y * 2
  tap: cell += 1; flip(cells, i)
  mark: cell = 0
  cell cell * 2
  color cell > 2 ? "red" : ""
  column Drop {x + 1}: drop(cells, x, 1)
saved grid kept 4x4
game connect4 8x6
  players Cats 🐱 | Red
  computer
  turn {turn} plays
  status {moves} moves
  win {winner} has it
  lose Lost
  tie Nobody
  start Again
  goal a
  lives 2
  limit 100
  line 4
  on win: l += 1
  on move: l += 2
say {line(cells, 3)} {full(cells)} {sum(neighbors(cells, 0))} {near(cells, 1)} {cellAt(cells, 1, 1)}
tab Last
say {label(h)} {ii} {score} {asked} {finished}
cards
q Front = Back
`

// everySprite has a line of each form that stands below a sprite.
const everySprite = `app Sprites
stage 300x400
  sky night
  goal 50
  on score: beep()
sprite me at 150, 350: 🙂
  steer 200
  updown 100
  jump 300
  gravity 500
  hit rock: score += rock.size; rock_count += 1; remove(rock)
var rock_count = 0
sprite rock at random(0, 300), i * 2: 🪨 | ball red
  size 30 + i
  move 0, 100
  every 0.5
  tap: vx = -vx; size *= 2
  off: remove()
  tick: if (y > 300) face = "x"
sprite wall at 20, 20: box blue 30x10
  grid 3x2
sprite ball at 50, 50: ball green
  walk 100
  flap 100
  bounce
  bounce wall
sprite cloud at 10, 10: ☁️
  wrap
  wasd
  updown 50
  solid wall
  chase me, 40 + i
  fire shot
sprite shot at 0, 0: box yellow 3x9
  move 0, -200
button Go: spawn(rock, 10, 20); remove(wall); restart()
show Rocks = len(rock) + rock_count
button End: win(); lose(); tie()
`

// everyPicture has a line of each form of pictures and sound.
const everyPicture = `app Pictures
slider n = 3 1..9
art snow 300x200
  colors white | red
  pictures 🍁 | 🍂
  amount n * 10
  speed n
  size n
  sky night
art tree
  angle n
  depth n
  seed n
art circles
  start Another
saved pad drawing 300x200 My drawing
  colors red | 파랑
  size n
  sky white
canvas 200x200
  for x in [1, 2]: for y in range(n): circle x * 10, y * 10, 5, "red"
  if n > 2: rect 1, 2, 3, 4
  line 0, 0, n, n, hsl(10, 50, 50)
  write 50, 50, n
  sky sea
ladder "Ada, Bo", ["A", "B"]
  start Go
  result All
wheel "tea, coffee"
  start Turn
  result You get {picked}
  colors red | blue
  done: play("C4")
say {picked} {spins}
piano Keys: C4 | F#4 | 도
metronome n * 40
  beats n
  start Go
  stop Halt
drums 100: Boom | Tick
button Noise: burst(); burst(2); tone(440); tone(440, 1); play("C4"); play("도", n)
show Strokes = len(drawing) + beat + len(notes)
say {note} {playing}
`

// Every form compiles to a definition that the core runs without an error.
func TestDefinitionsRun(t *testing.T) {
	for _, src := range append(docExamples(t), everyForm, everySprite, everyPicture) {
		c, err := sketch.Compile(src, "")
		if err != nil {
			t.Fatalf("%s\n%v %v", src, err, c.Diags)
		}
		for _, d := range c.Diags {
			t.Errorf("%s: %v", c.Title, d)
		}
		vm := goja.New()
		if _, err := vm.RunString(runtime.Core()); err != nil {
			t.Fatal(err)
		}
		v, err := vm.RunString(`var now = 1772618400000, app = hone.start(` + c.Definition + `, {now: () => now, random: () => 0.5, load: () => null, store: x => {}, zone: 0, beep() {}, copy() {}, speak() {}, changed() {}});
			JSON.stringify(app.view()); now += 5000; app.tick(); app.key("ArrowLeft"); JSON.stringify(app.view())`)
		if err != nil {
			t.Errorf("%s: %v\n%s", c.Title, err, c.Definition)
			continue
		}
		if s := v.String(); len(s) < 50 || strings.Contains(s, "undefined") {
			t.Errorf("%s: view is %s", c.Title, s)
		}
	}
}

func BenchmarkCompile(b *testing.B) {
	src := docExamples(b)[3]
	for b.Loop() {
		if _, err := sketch.Compile(src, "ko"); err != nil {
			b.Fatal(err)
		}
	}
}

func TestEveryFunctionExists(t *testing.T) {
	vm := goja.New()
	if _, err := vm.RunString(runtime.Core()); err != nil {
		t.Fatal(err)
	}
	for _, name := range append(sketch.FunctionNames(), "addMinutes", "plus", "minus", "eq", "at", "get", "put", "show", "add", "remove", "removeAt", "set", "clear", "reset", "beep", "copy", "speak", "print") {
		if v, err := vm.RunString(`typeof hone.f.` + name); err != nil || v.String() != "function" {
			t.Errorf("the runtime has no function %s", name)
		}
	}
}

// A command may be used without the part that it is about: the page has it all the same.
func TestPagesHaveTheirCommands(t *testing.T) {
	for _, command := range []string{`tone(440)`, `play("C4")`, `burst(2)`, `win()`, `lose()`, `tie()`, `restart()`} {
		c, err := sketch.Compile("app A\nbutton B: "+command+"\n", "en")
		if err != nil {
			t.Fatal(err)
		}
		name, _, _ := strings.Cut(command, "(")
		if !strings.Contains(c.HTML, "f."+name+" = ") && !strings.Contains(c.HTML, "f[how] = ") {
			t.Errorf("the page has no %s", name)
		}
	}
}

// A kept list that no action makes shorter gets what a changed app begins with beside what was kept.
func TestListsThatGrow(t *testing.T) {
	for lines, want := range map[string]bool{
		"saved v = [0, 0]\nbutton A: v[0] += 1\nshow Sum = sum(v)\n":                                 true,
		"saved v = [0, 0]\nbutton A: v[0] += 1\nbutton B: v = [0, 0]\nshow Sum = sum(v)\n":           true,
		"saved v = [0, 0]\nbutton A: add(v, 1)\nshow Sum = sum(v)\n":                                 true,
		"saved v = [0, 0]\nbutton A: v = []\nshow Sum = sum(v)\n":                                    false,
		"saved v = [0, 0]\nbutton A: if (sum(v) > 3) removeAt(v, 0)\nshow Sum = sum(v)\n":            false,
		"saved v = [0, 0]\nlist rows: text who\n  row Go: clear(v)\nshow Sum = sum(v) + len(rows)\n": false,
		"saved v = []\nbutton A: add(v, 1)\nshow Sum = sum(v)\n":                                     false,
		"saved v = 0\nbutton A: v += 1\nshow Sum = v\n":                                              false,
		"var v = [0, 0]\nbutton A: v[0] += 1\nshow Sum = sum(v)\n":                                   false,
		"saved v = [0, 0]\nbutton A: v = map(v, it + 1)\nshow Sum = sum(v)\n":                        false, // it may be another list
	} {
		c, err := sketch.Compile("app A\n"+lines, "en")
		if err != nil || len(c.Diags) > 0 {
			t.Fatal(lines, err, c.Diags)
		}
		if got := strings.Contains(c.Definition, "grows: true"); got != want {
			t.Errorf("%s: %v, want %v", lines, got, want)
		}
	}
}
