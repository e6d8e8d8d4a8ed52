package runtime_test

import "testing"

func TestRecordFunctions(t *testing.T) {
	vm := newVM(t, "")
	run(t, vm, `function lunarParts(t) { return f.numbers(t).slice(0, 3).concat(t.startsWith("leap")); }`)
	run(t, vm, `const f = hone.f; start({version: 1, lang: "en", title: "x", parts: []});`)
	for name, rows := range map[string][]row{
		"lists": {
			{`f.running([1, 2, 3])`, "[1,3,6]"}, {`f.running([{n: 2}, {n: null}, {n: 5}], r => r.n)`, "[2,2,7]"}, {`f.product([2, 3, 4])`, "24"}, {`f.chunk([1, 2, 3, 4, 5], 2)`, "[[1,2],[3,4],[5]]"}, {`f.chunk([1], 0)`, "[[1]]"},
			{`f.deal([1, 2, 3, 4, 5], 2)`, "[[1,3,5],[2,4]]"}, {`f.deal([], 3)`, "[]"}, {`f.transpose([[1, 2], [3, 4]])`, "[[1,3],[2,4]]"}, {`f.tally("banana").map(g => g.key + g.n)`, `["a3","n2","b1"]`},
			{`f.percentile([1, 2, 3, 4, 5], 50)`, "3"}, {`f.percentile([1, 2, 3, 4], 25)`, "1.75"}, {`f.percentile([], 50)`, "NaN"}, {`f.range(0, 1, 0.25)`, "[0,0.25,0.5,0.75,1]"}, {`f.range(10, 1, 3)`, "[10,7,4,1]"}, {`f.range(1, 2, 0)`, "[]"},
			{`f.pairs(["a", "b", "c"])`, `["a – b","a – c","b – c"]`}, {`f.rounds(["a", "b", "c", "d"]).length`, "3"}, {`f.unique(f.flat(f.rounds(f.range(7))).map(g => g.split(" – ").sort().join())).length`, "21"}, {`f.rounds([1, 2, 3])[0].length`, "1"},
			{`f.diff("a\nb\nc", "a\nc\nd").map(d => d.mark + d.text)`, `[" a","-b"," c","+d"]`}, {`f.numbers("1,200 and -3.5, 7")`, "[1200,-3.5,7]"},
		},
		"periods": {
			{`f.weekStart("2026-03-04")`, "2026-03-02"}, {`f.monthEnd("2024-02-10")`, "2024-02-29"}, {`f.inWeek("2026-03-08", "2026-03-02")`, "true"}, {`f.inWeek("", "")`, "false"}, {`f.inMonth("2026-03-31", "2026-03-01")`, "true"}, {`f.lastDays("2026-02-26", 7)`, "true"}, {`f.lastDays("2026-02-25", 7)`, "false"}, {`f.lastDays("2026-03-05", 7)`, "false"},
			{`f.months("2026-01-31", "2026-02-28")`, "1"}, {`f.months("2026-01-15", "2026-03-14")`, "1"}, {`f.months("2026-03-14", "2026-01-15")`, "-1"}, {`f.years("2000-03-05", "2026-03-04")`, "25"}, {`f.between("2000-01-31", "2026-03-04")`, "26 years, 1 month, 4 days"}, {`f.between("2026-03-04", "2026-03-04")`, "0 days"},
			{`f.workdays("2026-03-02", "2026-03-08")`, "5"}, {`f.countAge("2000-12-31")`, "27"}, {`f.age("2000-06-01", "2020-05-31")`, "19"}, {`f.yearly("1990-03-04")`, "2026-03-04"}, {`f.yearly("1990-03-03")`, "2027-03-03"}, {`f.yearly("2024-02-29")`, "2027-02-28"}, {`f.yearly("2030-05-01")`, "2026-05-01"},
			{`f.monthly(3)`, "2026-04-03"}, {`f.monthly(31)`, "2026-03-31"}, {`f.weekly(3)`, "2026-03-04"}, {`f.weekly(2)`, "2026-03-10"},
		},
		"lunar": {
			{`f.lunar("2026-02-17")`, "month 1, day 1, 2026"}, {`f.lunar("2023-03-22")`, "leap month 2, day 1, 2023"}, {`f.lunar("1900-01-30")`, "undefined"}, {`f.lunar("2101-01-28")`, "month 12, day 29, 2100"}, {`f.lunar("2150-01-01")`, "undefined"}, {`f.lunar("")`, "undefined"},
			{`f.solar(2026, 8, 15)`, "2026-09-25"}, {`f.solar(2025, 6, 1, true)`, "2025-07-25"}, {`f.solar(2026, 6, 1, true)`, "undefined"}, {`f.solar(2026, 13, 1)`, "undefined"}, {`f.lunarYearly(1, 1)`, "2027-02-07"}, {`f.lunarYearly(8, 15)`, "2026-09-25"},
			{`f.filter(f.range(0, 73000, 1733), n => { const t = f.addDays("1900-01-31", n), l = lunarParts(f.lunar(t)); return f.solar(l[2], l[0], l[1], l[3]) !== t; }).length`, "0"},
		},
		"sums": {
			{`f.calc("2 + 3 × 4")`, "14"}, {`f.calc("(2+3)*4^2")`, "80"}, {`f.calc("-2^2")`, "-4"}, {`f.calc("1,200 / 3")`, "400"}, {`f.calc("50%")`, "0.5"}, {`f.calc("7 % 4")`, "3"}, {`f.calc("√9 + 2(3)")`, "9"}, {`f.calc("0.1+0.2")`, "0.3"}, {`f.calc("sqrt(16) + pi")`, "7.1415926535898"}, {`f.calc("5!")`, "120"},
			{`f.calc("2 +")`, "NaN"}, {`f.calc("")`, "NaN"}, {`f.calc("constructor")`, "NaN"}, {`f.calc("2 3")`, "NaN"}, {`f.calc("(".repeat(390))`, "NaN"}, {`f.calc("1/0")`, "NaN"}, {`f.calc("2**3**2")`, "512"},
			{`f.truth("A and not B").map(r => r.A + r.B + r.result)`, `["TTF","TFT","FTF","FFF"]`}, {`f.truth("p -> q").map(r => r.result).join("")`, "TFTT"}, {`f.truth("A and and (")`, "[]"}, {`f.truth("A B")`, "[]"}, {`f.truth("hello")`, "[]"}, {`f.truth("A xor B").filter(r => r.result === "T").length`, "2"},
			{`f.truth("(A or B")`, "[]"}, {`f.truth("A 그리고 (B 또는 not C)").length`, "8"}, {`f.truth("a+b/2")`, "[]"},
			{`f.frac(0.75)`, "3/4"}, {`f.frac(1 / 2 + 1 / 3)`, "5/6"}, {`f.frac(-1.5)`, "-1 1/2"}, {`f.frac(3)`, "3"}, {`f.frac(0)`, "0"}, {`f.frac(2 / 7)`, "2/7"}, {`f.frac(1/0)`, "undefined"}, {`f.comma(1234567.5)`, "1,234,567.5"}, {`f.comma(-1234)`, "-1,234"},
			{`f.round(f.loan(100000, 6, 12)[0].payment, 2)`, "8606.64"}, {`f.loan(1200, 0, 12)[11].balance`, "0"}, {`f.loan(1200, 12, 12, "principal").map(r => f.round(r.payment)).slice(0, 2)`, "[112,111]"},
			{`f.matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]])`, "[[19,22],[43,50]]"}, {`f.det([[1, 2], [3, 4]])`, "-2"}, {`f.det([[0, 1], [1, 0]])`, "-1"}, {`f.det([[1, 2]])`, "NaN"},
			{`f.rgb(255, 0, 300)`, "#ff00ff"}, {`f.hsl(120, 100, 50)`, "#00ff00"}, {`f.red("#0af")`, "0"}, {`f.blue("#0af")`, "255"}, {`f.mix("#000", "#fff")`, "#808080"}, {`f.round(f.contrast("#000", "#fff"), 1)`, "21"}, {`f.contrast("red", "#fff")`, "NaN"},
		},
	} {
		t.Run(name, func(t *testing.T) { expect(t, vm, rows) })
	}
}
