package sketch_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/dop251/goja"

	"hone/sketch"
	"hone/sketch/runtime"
)

// playOn presses buttons, cells and keys by chance for some minutes of an app's time,
// and gives what was seen that should never be: exceptions, and values that are none.
const playOn = `(def, seed) => {
	let now = 1772618400000, found = "";
	const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
	const app = hone.start(def, {now: () => now, random, load: () => null, store() {}, zone: 0, beep() {}, tone() {}, copy() {}, speak() {}, changed() {}});
	const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Space", "a", "w", "1", "Enter"];
	const acts = (nodes, out) => {
		for (const n of nodes) {
			if (n.act && !n.disabled) out.push(n.act);
			if (n.mark) out.push(n.mark);
			if (n.set && n.type === "text") out.push(() => n.set(String(Math.floor(random() * 10000))));
			for (const inner of [n.children, n.cells, n.targets]) if (inner) acts(inner, out);
			if (n.each) n.each((sp, x, y) => { if (x !== x || y !== y) found = "a sprite is nowhere"; });
			const said = [n.text, n.name, n.label, n.stamp].join(" ");
			if (/undefined|NaN|\[object/.test(said)) found = said.slice(0, 100);
		}
		return out;
	};
	for (let i = 0; i < 40 && !found; i++) {
		const all = acts(app.view(), []);
		if (random() < 0.5) app.key(keys[Math.floor(random() * keys.length)]);
		else if (all.length) all[Math.floor(random() * all.length)]();
		for (let k = 0; k < 6; k++) {
			const due = app.due();
			if (!(due < now + 700)) break;
			now = Math.max(now + 1, due);
			app.tick();
		}
	}
	return found;
}`

// Every kit can be played by anyone in any way, in both languages, with and without its options.
func TestKitsSurvive(t *testing.T) {
	vm := goja.New()
	if _, err := vm.RunString(runtime.Core()); err != nil {
		t.Fatal(err)
	}
	for _, kit := range append(sketch.KitNames(), "stage") {
		src := "app A\ngame " + kit + "\n"
		if kit == "stage" {
			src = everySprite
		}
		for i, more := range []string{"", "  faster\n  lives 2\n  limit 20\n  goal 3\n  computer\n  players 🐱 | Blue\n  speed 9\n"} {
			c, err := sketch.Compile(src+more, []string{"ko", "en"}[i])
			if err != nil {
				t.Fatal(err)
			}
			v, err := vm.RunString(fmt.Sprintf("(%s)(%s, %d)", playOn, c.Definition, i+7))
			if err != nil {
				t.Errorf("%s: %v", kit, err)
			} else if s := v.String(); s != "" {
				t.Errorf("%s shows %s", kit, strings.TrimSpace(s))
			}
		}
	}
}

// What stands below a grid decides how a cell looks; a colour that is the cell's value is not written out.
func TestGridCells(t *testing.T) {
	vm := goja.New()
	if _, err := vm.RunString(runtime.Core()); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct{ lines, want string }{
		{"grid g 2x1 = x", "||row 1, column 1; 1||row 1, column 2: 1"},
		{"grid g 2x1 = x == 1", "||row 1, column 1; ●||row 1, column 2: ●"},
		{"grid g 2x1 = \"red\"\n  color cell", "|red|row 1, column 1: red; |red|row 1, column 2: red"},
		{"grid g 2x1 = x\n  cell cell * 2\n  color cell == 1 ? \"blue\" : \"\"", "0||row 1, column 1: 0; 2|blue|row 1, column 2: 2"},
		{"game connect4 4x4", strings.TrimSuffix(strings.Repeat("||; ", 16), "; ")},
	} {
		c, err := sketch.Compile("app A\n"+tc.lines, "en")
		if err != nil {
			t.Fatal(err)
		}
		v, err := vm.RunString(`(() => {
			const app = hone.start(` + c.Definition + `, {now: () => 0, random: () => 0.5, load: () => null, store() {}, zone: 0, changed() {}});
			const find = nodes => { for (const n of nodes) { if (n.role === "board") return n; const inner = n.children && find(n.children); if (inner) return inner; } };
			return find(app.view()).cells.map(c => c.act || c.color !== undefined ? c.text + "|" + (c.color || "") + "|" + c.name : "||").join("; ");
		})()`)
		if err != nil {
			t.Fatal(err)
		}
		if got := v.String(); got != tc.want {
			t.Errorf("%s: cells are\n%s\nwant\n%s", tc.lines, got, tc.want)
		}
	}
}
