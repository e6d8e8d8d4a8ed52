package runtime_test

import "testing"

func TestInputsAndResults(t *testing.T) {
	expect(t, newVM(t, "tip-en"), []row{
		{`result("Total")`, "$57.50"},
		{`fill("Bill", "80"); fill("Tip %", "25"); result("Tip") + " " + result("Total")`, "$20.00 $100.00"},
		{`fill("People", "0"); result("Each person pays")`, "–"},
		{`fill("People", ""); find("People").value + result("Each person pays")`, "–"},
		{`fill("People", "500"); find("People").value + " " + result("Each person pays")`, "500 $5.00"}, // twenty at most
		{`find("People").done(); find("People").value`, "20"},
		{`fill("Bill", "1,000"); result("Tip")`, "$250.00"},
		{`fill("Bill", "what"); result("Tip")`, "$0.00"},
		{`fill("Bill", "12."); find("Bill").value`, "12."}, // as typed
	})
	expect(t, newVM(t, "gym-ko"), []row{
		{`names()`, "이름 | 기간 | 주로 오는 시간 | 시작일 | 하고 싶은 말 | PT 받기 | 신청하기"},
		{`find("시작일").value`, "2026-03-04"},
		{`fill("기간", "6개월"); result("총 금액")`, "270,000원"},
		{`click("PT 받기"); result("총 금액")`, "670,000원"},
		{`fill("PT 횟수", "3"); result("총 금액")`, "390,000원"},
		{`fill("이름", "남도희"); click("신청하기"); texts().includes("남도희님, 접수되었습니다. (6개월)")`, "true"},
		{`fill("기간", "12개월"); find("기간").value`, "6개월"}, // not an option
	})
}

func TestActionsAndStorage(t *testing.T) {
	expect(t, newVM(t, "water-ko"), []row{
		{`world.writes`, "0"}, // nothing changed yet
		{`for (let i = 0; i < 7; i++) click("한 잔 더"); world.beeps + world.stored`, `0{"n":7}`},
		{`app.key("ArrowUp"); app.key("ArrowDown"); world.beeps + texts()`, "1💧 물 마시기 | 8잔 | 오늘의 목표 | 8 / 8 | 목표를 채웠어요! 정말 잘했어요."},
		{`click("한 잔 더"); world.beeps`, "1"}, // became true only once
		{`start(); world.beeps + texts().slice(0, 15)`, "1💧 물 마시기 | 9잔 |"},
		{`world.stored = '{"n": "4", "later": [1]}'; start(); click("취소"); world.stored`, `{"n":3,"later":[1]}`},
		{`world.stored = "{broken"; start(); click("한 잔 더"); world.stored`, `{"$unreadable":"{broken","n":1}`},
		{`world.stored = '{"n": [1]}'; start(); texts().includes("0잔")`, "true"},
		{`world.stored = "[]"; start(); texts().includes("0잔")`, "true"},
	})
}

// A saved date that nobody touched is the day of the first opening, also tomorrow; what else nobody touched goes with the app.
func TestSavedDatesStay(t *testing.T) {
	dated := `{version: 1, lang: "en", title: "x", state: [{name: "since", saved: true, init: s => hone.f.today()}, {name: "tip", saved: true, init: s => 15}, {name: "other", init: s => hone.f.today()}],
		parts: [{kind: "date", name: "day", label: "Day", saved: true, init: s => hone.f.today()}, {kind: "button", label: "Today", act: s => { s.since = hone.f.today(); }}, {kind: "show", label: "when", value: s => s.since + " " + s.day + " " + s.other}]}`
	expect(t, newVM(t, ""), []row{
		{`start(` + dated + `); result("when")`, "2026-03-04 2026-03-04 2026-03-04"},
		{`world.writes`, "1"},
		{`world.now += 864e5; start(` + dated + `); result("when")`, "2026-03-04 2026-03-04 2026-03-05"},
		{`world.writes`, "1"},
		{`click("Today"); world.now += 864e5; start(` + dated + `); result("when")`, "2026-03-05 2026-03-04 2026-03-06"},
		{`world.stored = '{"since": "2026-03-01"}'; start(` + dated + `); result("when") + world.stored`, `2026-03-01 2026-03-06 2026-03-06{"since":"2026-03-01","day":"2026-03-06","tip":15}`},
		{`world.stored = '{"a": [3, 4], "b": [3, 4, 5, 6], "c": [3]}'; start({version: 1, lang: "en", title: "x", state: ["a", "b", "c"].map(name => ({name, saved: true, grows: name != "c", init: s => [0, 0, 7]})), parts: []}); JSON.stringify(["a", "b", "c"].map(n => app.s[n]))`, "[[3,4,7],[3,4,5,6],[3]]"},
		{`world.stored = ""; world.writes = 0; start({version: 1, lang: "en", title: "x", state: [{name: "tip", saved: true, init: s => 15}], parts: [{kind: "show", label: "today", value: s => hone.f.today()}]}); result("today"); world.writes`, "0"},
	})
}

// Derived values that an action reads are as they are at that moment, also along a chain
// that would take forever without memory, and one that needs itself is nothing.
func TestDerived(t *testing.T) {
	expect(t, newVM(t, ""), []row{
		{`let calls = 0; start({version: 1, lang: "en", title: "x", state: [{name: "n", init: s => 1}, {name: "seen", init: s => []}],
			derived: [{name: "d0", value: s => { calls++; return s.n; }}, ...Array.from({length: 40}, (_, i) => ({name: "d" + (i + 1), value: s => s["d" + i] + s["d" + i]})), {name: "loop", value: s => s.loop + 1}],
			parts: [{kind: "button", label: "Go", act: s => { s.n = 2; s.seen = s.seen.concat(s.d1); s.n = 3; s.seen = s.seen.concat(s.d1); }}, {kind: "show", label: "big", value: s => s.d40}, {kind: "show", label: "loop", value: s => s.loop}]});
			result("big") + " " + result("loop")`, "1,099,511,627,776 –"},
		{`calls`, "1"},
		{`click("Go"); app.s.seen`, "[4,6]"},
	})
}

func TestLists(t *testing.T) {
	expect(t, newVM(t, "owes-en"), []row{
		{`rows() + texts()`, "0💸 Who owes me | Still owed | $0.00 | Nothing here yet | By person | Nothing here yet"},
		{`click("Add"); rows() + " " + texts().includes("Please fill in: Who") + find("Who").invalid`, "0 truetrue"},
		{`fill("Who", "Dara"); texts().includes("Please")`, "false"},
		{`fill("Amount", "35"); click("Add"); rows() + result("Still owed") + find("Who").value + find("Amount").value`, "1$35.00"},
		{`fill("Who", "Milo"); fill("Amount", "22.50"); fill("Kind", "Meal"); click("Add"); result("Still owed")`, "$57.50"},
		{`click("Dara Paid back"); result("Still owed")`, "$22.50"},
		{`click("Dara Double"); texts().includes("70")`, "true"},
		{`fill("Filter by Kind", "Meal"); names().includes("Dara Edit")`, "false"},
		{`fill("Filter by Kind", "All"); fill("Search", "DAR"); names().includes("Milo Edit")`, "false"},
		{`fill("Search", "nobody"); texts().includes("Nothing found")`, "true"},
		{`fill("Search", ""); click("Milo Edit"); fill("Amount", "20"); click("Save"); result("Still owed")`, "$20.00"},
		{`click("Milo Edit"); fill("Amount", "99"); click("Cancel"); result("Still owed")`, "$20.00"},
		{`JSON.parse(world.stored).rows.length`, "2"},
		{`start(); result("Still owed") + names().includes("Dara Paid back")`, "$20.00true"},
		{`click("Milo Delete"); result("Still owed") + texts().includes("Deleted.") + texts().includes("Milo")`, "$0.00truefalse"},
		{`click("Undo"); result("Still owed") + texts().includes("Deleted.")`, "$20.00false"},
		{`click("Milo Delete"); wait(9); texts().includes("Deleted.")`, "false"},
		{`world.stored = '{"rows": [{"who": "Old", "amount": "7", "kind": "Gone", "extra": 1}, 5, null]}'; start(); result("Still owed") + rows()`, "$7.001"},
		{`click("Old Paid back"); world.stored`, `{"rows":[{"who":"Old","amount":7,"$kind":"Gone","kind":"Loan","day":"2026-03-04","paid":true,"extra":1}],"$options":{"rows":{"kind":["Loan","Meal","Tickets"]}}}`},
	})
	expect(t, newVM(t, "scores-ko"), []row{
		{`fill("이름", "이총무"); fill("1게임", "144"); fill("2게임", "201"); fill("3게임", "135"); click("선수 추가")`, whatever},
		{`fill("이름", "최반장"); fill("1게임", "172"); fill("2게임", "158"); fill("3게임", "189"); click("선수 추가")`, whatever},
		{`let order = []; each(app.view(), n => { if (n.rows) order = n.rows.map(r => r.slice(0, 6).map(c => c[0].text).join(" ")); }); order`, `["최반장 172 158 189 519 173.0","이총무 144 201 135 480 160.0"]`},
		{`fill("메모 내용", "  "); click("메모 추가"); texts().includes("먼저 적어 주세요: 메모 내용")`, "true"},
	})
	expect(t, newVM(t, "todo-ko"), []row{
		{`for (const x of ["우유", "달걀"]) { fill("살 것", x); click("추가하기"); } click("우유 샀음"); result("남은 것") + rows()`, "1개2"},
		{`click("산 것 지우기"); rows() + names()`, "1살 것 | 추가하기 | 달걀 샀음 | 달걀 수정 | 달걀 삭제 | 산 것 지우기"},
	})
}

func TestTime(t *testing.T) {
	expect(t, newVM(t, "plank-en"), []row{
		{`app.due() === Infinity`, "true"},
		{`click("Start"); wait(30); texts().includes("1:00")`, "true"},
		{`click("Pause"); wait(100); texts().includes("1:00") + " " + world.beeps`, "true 0"},
		{`click("Start"); wait(59.9); texts().includes("0:01") + result("Planks done")`, "true0"},
		{`wait(1); texts().includes("Time’s up!") + result("Planks done") + world.beeps + world.stored`, `true11{"done":1}`},
		{`click("Reset"); texts().includes("Time’s up!") + " " + texts().includes("1:30")`, "false true"},
		{`let starts = []; each(app.view(), n => { if (n.name === "Start") starts.push(n); }); starts[1].act(); wait(45); texts().includes("Rest") + " " + texts().includes("0:15") + world.beeps`, "true true2"},
		{`wait(8 * 60); texts().includes("Done!") + " " + world.beeps`, "true 17"},
		{`starts = []; each(app.view(), n => { if (n.name === "Start") starts.push(n); }); starts[2].act(); wait(65.3); click("Lap"); click("Stop"); wait(9)`, whatever},
		{`texts().includes("1:05.3") && texts().includes("1. 1:05.3")`, "true"},
	})
	expect(t, newVM(t, "dice-en"), []row{
		{`wait(61); app.s.secs`, "61"},
		{`app.key(" "); app.key("Space"); rows()`, "2"},
		{`world.now += 7200e3; app.tick(); app.s.secs`, "3661"}, // asleep: an hour's worth
	})
	expect(t, newVM(t, ""), []row{
		{`start({version: 1, lang: "en", title: "x", state: [{name: "rang", init: s => 0}], timers: [{when: s => hone.f.now() === "10:02", act: s => { s.rang = s.rang + 1; }}], parts: [{kind: "show", label: "Today", value: s => hone.f.today()}]}); wait(300); app.s.rang`, "1"},
		{`wait(86400); app.s.rang + result("Today")`, "22026-03-05"},
	})
}

func TestQuizzes(t *testing.T) {
	expect(t, newVM(t, "capitals-en"), []row{
		{`fill("Capital of France?", "Paris"); fill("Capital of Italy?", " roma. "); fill("Capital of Australia?", "Sydney"); texts().includes("Score")`, "false"},
		{`click("Check answers"); texts()`, "🌍 Capitals | ✓ Correct | ✓ Correct | ✗ Wrong | Score: 2 / 3"},
		{`fill("Capital of Australia?", "Canberra"); texts()`, "🌍 Capitals | ✓ Correct | ✓ Correct | Score: 2 / 3"},
		{`click("Check answers"); texts().includes("Score: 3 / 3") && texts().includes("Perfect!")`, "true"},
	})
	expect(t, newVM(t, "words-ko"), []row{
		{`click("apple"); names().includes("사과")`, "true"},
		{`click("다음"); names().includes("library")`, "true"},
		{`let tabs; each(app.view(), n => { if (n.role === "tabs") tabs = n; }); tabs.select(1); click("배"); texts().includes("✗ 오답") && texts().includes("정답: 사과")`, "true"},
		{`click("다음"); fill("‘용기’를 영어로 적어 보세요", "Courage"); click("확인"); texts().includes("✓ 정답")`, "true"},
		{`click("결과 보기"); texts().includes("점수: 1 / 2")`, "true"},
		{`click("다시"); texts().includes("apple은")`, "true"},
	})
}

// An action that runs out of work leaves the rows that it didn't come to.
func TestExhausted(t *testing.T) {
	expect(t, newVM(t, ""), []row{
		{`start({version: 1, lang: "en", title: "x", state: [{name: "xs", init: s => hone.f.range(1, 3000)}], parts: [
			{kind: "button", label: "Remove", act: s => { hone.f.remove(s, "xs", x => hone.f.count(s.xs) > 0 && x > 2900); }},
			{kind: "button", label: "Put", act: s => { hone.f.count(hone.f.map(s.xs, x => hone.f.count(s.xs))); s.xs = hone.f.put(s.xs, 0, 7); }}]});
			click("Remove"); app.s.xs.length`, "3000"},
		{`click("Put"); app.s.xs.length`, "3000"},
	})
}

func TestRepeated(t *testing.T) {
	expect(t, newVM(t, "vote-en"), []row{
		{`click("Vote Cake"); click("Vote Cake"); click("Vote Fruit"); world.stored`, `{"votes":[1,2,0]}`},
		{`texts().includes("2 / 3")`, "true"},
		{`rows()`, "3"},
	})
}
