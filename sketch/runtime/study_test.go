package runtime_test

import "testing"

func TestStudy(t *testing.T) {
	expect(t, open(t, `list words: text front, text back
  review front, back
  rows [{front: "cat", back: "고양이"}, {front: "dog", back: "개"}]
drill Test = words: back, front
show Score = score`), []row{
		{`names().includes("cat") + texts().includes("To review: 2")`, "2"},
		{`click("Show answer"); click("Good"); texts().includes("To review: 1") && names().includes("dog")`, "true"},
		{`click("Show answer"); click("Again"); click("Show answer"); click("Easy"); texts().includes("All reviewed")`, "true"},
		{`JSON.parse(world.stored).words.map(w => w.$card.due)`, `["2026-03-05","2026-03-07"]`},
		{`world.now += 86400e3; start(); texts().includes("To review: 1") && names().includes("cat")`, "true"},
		{`fill("고양이", "Cat"); click("Check"); click("Next"); fill("개", "x"); click("Check"); texts().includes("Answer: dog") + result("Score")`, "true1"},
		{`fill("Front", "cow"); fill("Back", "소"); click("Add"); texts().includes("✗ Wrong")`, "true"}, // begun: it stays
		{`click("See result"); click("Again"); fill("고양이", "cat"); click("Check"); result("Score") + texts().includes("고양이")`, "1true"},
	})
	expect(t, open(t, `list words: text a, text b
drill Pick = words: a, b, 3`), []row{
		{`texts().includes("Nothing here yet")`, "true"},
		{`for (const w of "abcde") { fill("A", w); fill("B", w + w); click("Add"); } let n = 0; each(app.view(), x => { if (x.layout === "choices") n = x.children.length; })`, whatever},
		{`n`, "3"},
		{`click("aa"); texts().includes("✓ Correct")`, "true"},
	})
}

func TestExtras(t *testing.T) {
	expect(t, open(t, `color tint = "#ff0000" Tint
swatch Shade = mix(tint, "#000000")
area note = ""
markdown note
text link = "HELLO"
qr link`), []row{
		{`result("Shade")`, "#800000"},
		{`fill("Tint", "#00ff00"); result("Shade")`, "#008000"},
		{`fill("Note", "# Big\n- one\n- **two**\n\nline [x](y)\nnext"); const seen = []; each(app.view(), n => { if (n.role === "heading" || n.role === "list") seen.push(n.role + (n.level || n.items.length)); }); seen + texts().includes("two") + texts().includes("line x\nnext")`, "heading1,heading2,list2truetrue"},
		{`let code; const scan = () => each(app.view(), n => { if (n.role === "qr") code = n.code; }); scan(); code.split("\n").slice(0, 3).join(" ")`, "111111101101001111111 100000100110101000001 101110100111101011101"},
		{`code.split("\n").length`, "21"},
		{`fill("Link", "x".repeat(900)); code = ""; scan(); code + texts().includes("Too long")`, "true"},
	})
}

func TestKeypad(t *testing.T) {
	expect(t, open(t, `var sum = ""
big sum
keypad 3: 1 | 2 | × | C | "=": if (it == "C") sum = "" else if (it == "=") sum = text(calc(sum)) else sum = sum + it`), []row{
		{`click("1"); click("2"); click("×"); click("2"); click("="); app.s.sum`, "24"},
		{`app.key("*"); app.key("2"); app.key("Enter"); app.key("x") + app.s.sum`, "false48"},
		{`click("C"); app.s.sum`, ""},
		{`app.s.sum === ""`, "true"},
	})
}
