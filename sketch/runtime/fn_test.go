package runtime_test

import (
	"strings"
	"testing"
)

func TestFunctions(t *testing.T) {
	vm := newVM(t, "")
	run(t, vm, `const f = hone.f; start({version: 1, lang: "en", title: "x", parts: []});`)
	for name, rows := range map[string][]row{
		"numbers": {
			{`f.round(2.5)`, "3"}, {`f.round(-2.5)`, "-3"}, {`f.round(1.005, 2)`, "1.01"}, {`f.round(0.285, 2)`, "0.29"}, {`f.round(1234, -2)`, "1200"}, {`f.round(1e300, 5)`, "1e+300"},
			{`f.fixed(2.675, 2)`, "2.68"}, {`f.fixed(1/0, 2)`, "–"}, {`f.mod(-7, 3)`, "2"}, {`f.div(-7, 2)`, "-4"}, {`f.log(1000)`, "3"}, {`f.log(8, 2)`, "3"}, {`f.log(0)`, "NaN"}, {`f.cbrt(27)`, "3"},
			{`f.gcd(84, 36)`, "12"}, {`f.lcm(4, 6)`, "12"}, {`f.lcm(0, 0)`, "0"}, {`f.fact(5)`, "120"}, {`f.fact(-1)`, "NaN"}, {`f.comb(45, 6)`, "8145060"}, {`f.comb(5, 9)`, "0"}, {`f.perm(5, 2)`, "20"}, {`f.comb(1e15, 5e14)`, "NaN"},
			{`[1, 2, 3, 4, 91, 97, 999999000001].filter(n => f.isPrime(n))`, "[2,3,97,999999000001]"}, {`f.factors(360)`, "[2,2,2,3,3,5]"}, {`f.divisors(28)`, "[1,2,4,7,14,28]"}, {`f.divisors(1)`, "[1]"}, {`f.divisors(0)`, "[]"},
			{`f.round(f.pmt(0.05 / 12, 360, 200000), 2)`, "1073.64"}, {`f.pmt(0, 12, 1200)`, "100"},
			{`f.min(3, 1, 2)`, "1"}, {`f.max([4, 9, 2])`, "9"}, {`f.max([])`, "undefined"}, {`f.min(9, x => 4)`, "4"}, {`f.max("b", x => x + "c")`, "bc"}, {`f.min(undefined, x => 4)`, "4"}, {`f.max([{n: 2}, {n: 7}], r => r.n)`, "7"}, {`f.max("2026-01-02", "2025-12-31")`, "2026-01-02"},
			{`f.clamp(12, 1, 10)`, "10"}, {`f.round(f.sin(f.rad(30)), 10)`, "0.5"}, {`f.tan(f.rad(90))`, "NaN"},
		},
		"statistics": {
			{`f.sum([1, 2, null, "3", NaN])`, "6"}, {`f.avg([])`, "NaN"}, {`f.avg([1, 2])`, "1.5"}, {`f.median([5, 1, 3])`, "3"}, {`f.median([4, 1, 3, 2])`, "2.5"}, {`f.mode([1, 2, 2, 3])`, "2"},
			{`f.round(f.stdev([2, 4, 4, 4, 5, 5, 7, 9]), 4)`, "2.1381"}, {`f.stdev([1])`, "NaN"}, {`f.count([1, 2, 3], x => x > 1)`, "2"},
		},
		"lists": {
			{`f.sort([3, 1, 2])`, "[1,2,3]"}, {`f.sort(["b", "A", "a", "C"])`, `["A","a","b","C"]`}, {`f.sort(["다", "가", "나"])`, `["가","나","다"]`}, {`f.sort([2, undefined, 1])`, "[1,2,null]"},
			{`f.unique([1, "1", 1, 2])`, `[1,"1",2]`}, {`f.group([{k: "a", n: 1}, {k: "b", n: 2}, {k: "a", n: 3}], r => r.k).map(g => [g.key, g.n])`, `[["a",2],["b",1]]`},
			{`f.most([{n: 1}, {n: 5}, {n: 5, x: 1}], r => r.n)`, `{"n":5}`}, {`f.least([], r => r)`, "undefined"}, {`f.range(3)`, "[1,2,3]"}, {`f.range(5, 3)`, "[5,4,3]"}, {`f.range(0)`, "[]"}, {`f.range(1, 1e9).length`, "20000"}, {`f.range(1, NaN)`, "[1]"},
			{`f.fill(3, "x")`, `["x","x","x"]`}, {`f.fill(-1, 0)`, "[]"}, {`f.fold([1, 2, 3], 0, (a, x) => a + x)`, "6"}, {`f.zip([1, 2, 3], ["a", "b"])`, `[[1,"a"],[2,"b"]]`}, {`f.flat([[1], 2, [3, [4]]])`, "[1,2,3,[4]]"},
			{`f.has([[1, 2]], [1, 2])`, "true"}, {`f.has("Seoul", "seo")`, "true"}, {`f.indexOf([5, 6], 6)`, "1"}, {`f.indexOf("abc", "z")`, "-1"}, {`f.indexOf("👍a", "a")`, "1"},
			{`f.slice([1, 2, 3, 4], 1, 3)`, "[2,3]"}, {`f.take([1, 2], 5)`, "[1,2]"}, {`f.drop([1, 2, 3], 2)`, "[3]"}, {`f.at([1, 2], -1)`, "2"}, {`f.at([1], 7)`, "undefined"}, {`f.put([1, 2], 1, 9)`, "[1,9]"}, {`f.put([1], 5, 9)`, "[1]"}, {`f.put({a: 1}, "b", 2)`, `{"a":1,"b":2}`},
			{`f.sum(f.sample([1, 2, 3], 3))`, "6"}, {`f.pick([])`, "undefined"}, {`f.shuffle([1, 2, 3]).length`, "3"}, {`f.concat([1], 2)`, "[1,2]"},
		},
		"texts": {
			{`f.title("the old man")`, "The Old Man"}, {`f.reverse("a👍b")`, "b👍a"}, {`f.len("a👍")`, "2"}, {`f.split("a, b\nc,")`, `["a","b","c"]`}, {`f.split("a-b", "-")`, `["a","b"]`}, {`f.join([1, "b", null])`, "1, b, "},
			{`app.enter(); f.replace("aXbX", "X", "-")`, "a-b-"}, {`f.words("  to be  or ")`, `["to","be","or"]`}, {`f.lines("a\nb\n")`, `["a","b"]`}, {`f.pad(5, 2)`, "05"}, {`f.num("1,234.5 kg")`, "1234.5"}, {`f.num("ff", 16)`, "255"}, {`f.num("12", 2)`, "NaN"}, {`f.num("")`, "NaN"}, {`f.text(255, 16)`, "FF"}, {`f.text(0.1 + 0.2)`, "0.3"},
			{`f.caesar("Xyz, abc", 3)`, "Abc, def"}, {`f.caesar("abc", -1)`, "zab"}, {`f.morse("SOS 1")`, "... --- ... / .----"}, {`f.unmorse("... --- ... / .-")`, "SOS A"}, {`f.unmorse("·−  ")`, "A"}, {`f.morse("한")`, ".--- . ..-."},
			{`f.roman(1994)`, "MCMXCIV"}, {`f.roman(4000)`, "undefined"}, {`f.unroman("mcmxciv")`, "1994"}, {`f.unroman("IIII")`, "NaN"}, {`f.spell(0)`, "zero"}, {`f.spell(-21)`, "minus twenty-one"}, {`f.spell(1000015)`, "one million fifteen"}, {`f.spell(3.14)`, "three point one four"},
			{`f.initials("ada lovelace")`, "AL"}, {`f.initials("홍길동")`, "ㅎㄱㄷ"}, {`f.code("A")`, "65"}, {`f.char(44032)`, "가"}, {`f.char(-1)`, ""}, {`f.repeat("ab", 3)`, "ababab"}, {`f.repeat("ab", 1e9).length`, "200000"}, {`f.password(16).length`, "16"}, {`/^[a-zA-Z0-9]{8}$/.test(f.password(8, false))`, "true"},
		},
		"hangul": {
			{`f.hangul(3527800)`, "삼백오십이만칠천팔백"}, {`f.hangul(10000)`, "만"}, {`f.hangul(110000)`, "십일만"}, {`f.hangul(100000000)`, "일억"}, {`f.hangul(100010000)`, "일억일만"}, {`f.hangul(84693200)`, "팔천사백육십구만삼천이백"},
			{`f.hangul(0)`, "영"}, {`f.hangul(1)`, "일"}, {`f.hangul(11)`, "십일"}, {`f.hangul(1111)`, "천백십일"}, {`f.hangul(15000)`, "만오천"}, {`f.hangul(1e12)`, "일조"}, {`f.hangul(10010)`, "만십"}, {`f.hangul(-20.5)`, "마이너스 이십 점 오"}, {`f.hangul(NaN)`, "undefined"},
		},
		"dates": {
			{`f.today()`, "2026-03-04"}, {`f.now()`, "10:00"}, {`f.weekday(f.today())`, "Wednesday"}, {`f.dow("2026-03-01")`, "7"}, {`f.days("2026-03-04", "2026-12-25")`, "296"}, {`f.addDays("2026-02-28", 1)`, "2026-03-01"}, {`f.addDays("2024-02-28", 1)`, "2024-02-29"},
			{`f.addMonths("2026-01-31", 1)`, "2026-02-28"}, {`f.addMonths("2026-03-31", -13)`, "2025-02-28"}, {`f.addYears("2024-02-29", 1)`, "2025-02-28"}, {`f.date(2026, 13, 1)`, "2027-01-01"}, {`f.date(2026, 3, 0)`, "2026-02-28"},
			{`f.week("2026-01-01")`, "1"}, {`f.week("2027-01-01")`, "53"}, {`f.week("2024-12-30")`, "1"}, {`f.age("2000-03-05")`, "25"}, {`f.age("2000-03-04")`, "26"}, {`f.isLeap(1900)`, "false"}, {`f.isLeap(2000)`, "true"}, {`f.daysInMonth("2026-02-10")`, "28"},
			{`f.thisWeek("2026-03-02")`, "true"}, {`f.thisWeek("2026-03-01")`, "false"}, {`f.thisMonth("2026-03-31")`, "true"}, {`f.streak(["2026-03-04", "2026-03-03", "2026-03-01"])`, "2"}, {`f.streak(["2026-03-03"])`, "1"}, {`f.streak(["2026-03-01"])`, "0"},
			{`f.longDate("2026-03-04")`, "Wednesday, March 4, 2026"}, {`f.days("2026-02-30", "2026-03-01")`, "NaN"}, {`f.addDays("soon", 1)`, "undefined"}, {`f.day("")`, "NaN"}, {`f.days("1582-10-04", "1582-10-15")`, "11"}, {`f.days("0001-01-01", "1970-01-01")`, "719162"},
			{`f.minutes("07:30")`, "450"}, {`f.clock(1500)`, "01:00"}, {`f.clock(-30)`, "23:30"}, {`f.duration(90)`, "1:30"}, {`f.duration(3661)`, "1:01:01"}, {`f.minus("09:15", "08:00")`, "75"}, {`f.minus("2026-03-04", "2026-03-01")`, "3"}, {`f.minus("2026-03-04", 4)`, "2026-02-28"},
			{`f.zone("10:00", "Asia/Seoul", "America/New_York")`, "20:00"}, {`f.zone("10:00", "서울", "utc")`, "01:00"}, {`f.zone("10:00", "UTC+9", "Nowhere")`, "undefined"},
		},
		"units": {
			{`f.convert(1, "mi", "km")`, "1.609344"}, {`f.round(f.convert(30, "평", "m2"), 4)`, "99.1736"}, {`f.convert(1, "gal", "L")`, "3.785411784"}, {`f.convert(1, "imp gal", "l")`, "NaN"}, {`f.convert(1, "imp-gal", "l")`, "4.54609"}, {`f.convert(600, "g", "근")`, "1"}, {`f.convert(1, "돈", "g")`, "3.75"},
			{`f.round(f.convert(100, "F", "C"), 4)`, "37.7778"}, {`f.convert(0, "celsius", "fahrenheit")`, "32"}, {`f.convert(0, "C", "K")`, "273.15"}, {`f.convert(8, "l/100km", "km/l")`, "12.5"}, {`f.round(f.convert(30, "mpg", "L/100km"), 4)`, "7.8405"},
			{`f.round(f.convert(5, "l/100km", "mpg"), 3)`, "47.043"}, {`f.round(f.convert(10, "km/l", "mpg"), 3)`, "23.521"},
			{`f.convert(1, "GB", "MB")`, "1000"}, {`f.convert(1, "GiB", "MiB")`, "1024"}, {`f.round(f.convert(8, "Mb", "MB"), 9)`, "1"}, {`f.round(f.convert(1, "cup", "tbsp"), 9)`, "16"}, {`f.round(f.convert(1, "tbsp", "tsp"), 9)`, "3"}, {`f.convert(2, "컵", "ml")`, "400"}, {`f.convert(1, "Feet", "inches")`, "12"}, {`f.convert(90, "km/h", "m/s")`, "25"},
			{`f.convert(1, "hour", "min")`, "60"}, {`f.convert(180, "deg", "rad")`, "3.14159265358979"}, {`f.convert(1, "atm", "hPa")`, "1013.25"}, {`f.convert(1, "kWh", "MJ")`, "3.6"}, {`f.convert(1, "kg", "m")`, "NaN"}, {`f.convert(1, "blub", "m")`, "NaN"}, {`f.convert(5, "m", "미터")`, "5"}, {`f.convert(60, "rpm", "Hz")`, "1"},
		},
		"show": {
			{`f.show(1234.5)`, "1234.5"}, {`f.show(12345.678)`, "12,345.68"}, {`f.show(-1234567)`, "-1,234,567"}, {`f.show(0.012345)`, "0.01235"}, {`f.show(0.1 + 0.2)`, "0.3"}, {`f.show(1 / 3)`, "0.3333"}, {`f.show(1e-9)`, "1e-9"}, {`f.show(5.55e-17)`, "0"}, {`f.show(1 / 0)`, "–"}, {`f.show(undefined)`, "–"}, {`f.show(NaN)`, "–"}, {`f.show(-0)`, "0"},
			{`f.show(62.4, {digits: 2, unit: "$"})`, "$62.40"}, {`f.show(-5, {digits: 0, unit: "₩"})`, "-₩5"}, {`f.show(12000, {digits: 0, unit: "원"})`, "12,000원"}, {`f.show(3, {digits: 1, unit: "kg"})`, "3.0 kg"}, {`f.show(15, {digits: 0, unit: "%"})`, "15%"}, {`f.show(21, {digits: 0, unit: "°C"})`, "21°C"}, {`f.show(-0.001, {digits: 2})`, "0.00"},
			{`f.show(true)`, "Yes"}, {`f.show([1.234, "b"])`, "1.23, b"}, {`f.show({a: 1, b: "x"})`, "a: 1, b: x"}, {`f.plus("n: ", 1.5)`, "n: 1.5"}, {`f.plus([1], [2])`, "[1,2]"}, {`f.plus(1, 2)`, "3"}, {`f.label([["S", 1], ["M", 2]], 2)`, "M"},
			{`f.eq([1, {a: 2}], [1, {a: 2}])`, "true"}, {`f.eq("5", 5)`, "false"}, {`f.eq(NaN, undefined)`, "true"}, {`f.eq(null, 0)`, "true"}, {`f.get({a: 1}, "a")`, "1"}, {`f.get(undefined, "a")`, "undefined"}, {`f.get({}, "constructor")`, "undefined"},
		},
	} {
		t.Run(name, func(t *testing.T) { expect(t, vm, rows) })
	}
	run(t, vm, `start({version: 1, lang: "ko", title: "x", parts: []});`)
	expect(t, vm, []row{{`f.weekday("2026-03-04")`, "수요일"}, {`f.longDate("2026-03-04")`, "2026년 3월 4일 수요일"}, {`f.show(false)`, "아니요"}})
}

// TestTotal calls every function with every kind of wrong thing: nothing throws, and what
// comes back can be shown.
func TestTotal(t *testing.T) {
	vm := newVM(t, "")
	got := run(t, vm, `start({version: 1, lang: "en", title: "x", parts: []});
const odd = [undefined, null, NaN, Infinity, -1, 0.5, "", "x", "2026-02-30", true, [undefined], [[1]], {a: NaN}, x => x, Object.create(null)];
const commands = ["add", "remove", "removeAt", "clear", "set", "reset", "beep", "copy", "speak", "print", "win", "lose", "tie", "restart", "spawn", "burst", "tone", "play"], bad = [];
for (const name in hone.f) {
	if (commands.includes(name) || typeof hone.f[name] !== "function") continue;
	for (const a of odd) for (const b of odd) for (const c of [undefined, {}]) {
		if (name === "range" || name === "fill") if (a === Infinity || b === Infinity) continue;
		app.enter();
		const args = ["count", "filter", "map", "find", "any", "all", "sum", "avg", "median", "mode", "stdev", "sort", "unique", "group", "most", "least", "streak", "running", "product", "tally", "variance"].includes(name) ? [a, typeof b === "function" ? b : undefined] : name === "fold" ? [a, b, (x, y) => y] : name === "each" ? [a, x => x] : [a, b, c];
		try { hone.f.show(hone.f[name](...args)); } catch (e) { bad.push(name + "(" + args.map(x => typeof x + " " + String(JSON.stringify(x))) + "): " + e); break; }
	}
}
[...new Set(bad)].slice(0, 10).join("\n")`).String()
	if got != "" {
		t.Error(got)
	}
}

// TestBounded: what a sketch can blow up ends soon and stays small.
func TestBounded(t *testing.T) {
	vm := newVM(t, "")
	run(t, vm, `const f = hone.f; start({version: 1, lang: "en", title: "x", parts: []});`)
	expect(t, vm, []row{
		{`f.fold(f.range(1, 50), "ab", (a, x) => f.plus(a, a)).length`, "200000"},
		{`f.fold(f.range(1, 50), [1], (a, x) => f.concat(a, a)).length <= 20000`, "true"},
		{`app.enter(); f.show(f.fold(f.range(1, 60), [1], (a, x) => [a, a])).length <= 200000`, "true"},
		{`app.enter(); f.map(f.range(1, 20000), x => f.sum(f.range(1, 20000))).length`, "20000"},
		{`app.enter(); f.join(f.fill(20000, f.repeat("x", 200000)), "").length`, "200000"},
		{`app.enter(); f.replace(f.repeat("a", 200000), "a", f.repeat("b", 200000)).length`, "200000"},
	})
	if strings.Contains(run(t, vm, `f.show(f.put({}, "__proto__", 1))`).String(), "proto") {
		t.Error("a record took __proto__")
	}
}
