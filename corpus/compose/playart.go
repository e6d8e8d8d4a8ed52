package compose

import (
	"fmt"
	"slices"
	"strings"
)

// art draws pictures: moving ones, ones from parameters, drawn shapes, pads, wheels, ladders and instruments.
func (p *play) art() {
	p.kitName = "art"
	[]func(){p.movingArt, p.movingArt, p.movingArt, p.restingArt, p.restingArt, p.canvas, p.canvas, p.canvas, p.canvas, p.pad, p.wheel, p.wheel, p.ladder, p.piano, p.beat}[p.IntN(15)]()
	if p.maybe(0.2) {
		p.theme()
	}
	if p.maybe(0.15) {
		p.rule()
	}
}

const playMovings = "snow;snow;눈|confetti;confetti;꽃가루|hearts;hearts;하트|leaves;falling leaves;낙엽|bubbles;bubbles;비눗방울|fireworks;fireworks;불꽃|rain;rain;비|stars;twinkling stars;반짝이는 별|fireflies;fireflies;반딧불이|waves;waves;물결|lava;lava;용암|matrix;falling letters like in the Matrix;매트릭스 글자"
const playRestings = "tree,depth angle;tree;나무|spiral,amount size;spiral;나선|circles,amount size;circles;동그라미|lines,amount size;lines;선|mandala,amount;mandala;만다라|mosaic,size;mosaic;모자이크|mountains,amount;mountains;산|flowers,amount size;flowers;꽃|triangles,amount size;triangles;세모|orbits,amount;orbits;행성 궤도|snowflake,depth;snowflake;눈송이"

// colored asks for colours, which stand in the sketch as the language's English words.
func (p *play) colored(n int) {
	var en, said []string
	for _, c := range p.some(playColors, n) {
		a, b, _ := strings.Cut(c, ";")
		en, said = append(en, a), append(said, p.in(a, b))
	}
	p.opt("colors " + strings.Join(en, " | "))
	p.ask("in %s|colours: %s|the colours are %s|colours %s", "색은 %s|색: %s|%s 색으로|색깔 %s", p.list(said))
}

// amounts asks for an option's value: a number, or a field that sets it.
func (p *play) amounts(option, en, ko string, lo, hi int) {
	v := p.n(lo, hi)
	if p.maybe(0.55) {
		p.opt(option + " " + playInt(v))
		p.ask("%[1]s %[2]d|%[1]s: %[2]d|%[1]s set to %[2]d|with %[1]s %[2]d", "%[1]s %[2]d|%[1]s: %[2]d|%[1]s 값은 %[2]d", p.in(en, ko), v)
		return
	}
	label := p.in(title(en), ko)
	if p.maybe(0.4) {
		label = p.fresh("How much|Strength|Dial|More or less|Mood|Setting|Level", "얼마나|세기|다이얼|많고 적게|기분|조절|단계")
	}
	p.used[strings.ToLower(label)] = true
	kind, word := "slider", p.in("a slider", "슬라이더")
	if p.maybe(0.3) {
		kind, word = "number", p.in("a number field", "숫자 칸")
	}
	name := []string{"v", "u", "t"}[p.IntN(3)]
	for slices.ContainsFunc(p.head, func(l string) bool {
		return strings.HasPrefix(l, "slider "+name) || strings.HasPrefix(l, "number "+name)
	}) {
		name = []string{"v", "u", "t", "s"}[p.IntN(4)]
	}
	p.head = append(p.head, fmt.Sprintf("%s %s = %d %d..%d %s", kind, name, v, lo, hi, label))
	p.opt(option + " " + name)
	p.ask("%[2]s %[3]s from %[4]d to %[5]d, at first %[6]d, sets the %[1]s|the %[1]s comes from %[2]s %[3]s (%[4]d to %[5]d, first %[6]d)", "%[1]s 조절: %[2]s %[3]s, %[4]d~%[5]d, 처음 %[6]d|%[2]s %[3]s(%[4]d부터 %[5]d, 처음엔 %[6]d)가 %[1]s", p.in(en, ko), word, p.quote(label), lo, hi, v)
	p.check(playChanged(newCheck("set").fill(label, playInt(hi)).fill(label, playInt(lo))))
}

func (p *play) movingArt() {
	f := strings.Split(p.of(playMovings), ";")
	thing := p.in(f[1], f[2])
	p.name = p.of(p.in("moving "+thing+"|"+thing+" screen|"+thing+" picture|party screen with "+thing+"|"+thing+" on the wall", thing+" 화면|움직이는 "+thing+"|"+thing+" 날리는 화면|벽에 띄울 "+thing))
	p.what = p.name
	line := "art " + f[0]
	if p.maybe(0.4) {
		w, h := p.n(12, 30)*20, p.n(10, 24)*20
		line += fmt.Sprintf(" %dx%d", w, h)
		p.ask("%[1]d x %[2]d large|size %[1]dx%[2]d|the picture is %[1]d wide and %[2]d high", "크기 %[1]dx%[2]d|가로 %[1]d 세로 %[2]d|그림 크기 %[1]d x %[2]d", w, h)
	}
	p.game = []string{line}
	if p.maybe(0.6) {
		p.colored(p.n(1, 4))
	}
	if strings.Contains("leaves confetti hearts bubbles snow", f[0]) && p.maybe(0.35) {
		list := p.figures(playFoods(), p.n(1, 3))
		p.opt("pictures " + playPics(list))
		p.icon = list[0].pic
		p.ask("what falls are pictures: %s|with %s instead|pictures %s", "그림은 %s|%s 날리기|대신 %s", p.deckSaid(list))
	}
	if p.maybe(0.45) {
		p.amounts("amount", "amount", "양", 5, 90)
	}
	if p.maybe(0.4) {
		p.amounts("speed", "speed", "속도", 1, 10)
	}
	if p.maybe(0.25) {
		p.amounts("size", "size", "크기", 4, 40)
	}
	if p.maybe(0.5) {
		p.skyed()
	}
	if p.maybe(0.65) {
		p.bursts()
	}
	p.check(playMoving(newCheck("moves").wait(1)))
}

// bursts asks for buttons that let off more, and counts them.
func (p *play) bursts() {
	const more, mehr = "Boom!|More!|Hooray!|Cheer|Whoosh|Encore|Again!|Party|Puff|Surprise|Bigger!|Wow", "팡!|더!|만세!|응원|휘익|앙코르|또!|파티|후우|깜짝|더 크게!|우와"
	n := 0
	counted, label, kept := p.maybe(0.65), "", p.maybe(0.3)
	if counted {
		label = p.fresh("Cheers|Presses|Bursts|Puffs|So far|Claps", "환호|누른 수|터진 횟수|지금까지|박수|횟수")
		p.head = append(p.head, p.hold(kept)+" n = 0")
	}
	c := newCheck("counted")
	for range p.n(1, 2) {
		b, size := p.fresh(more, mehr), p.n(2, 5)
		acts := fmt.Sprintf("burst(%d)", size)
		by := 1
		if counted {
			if p.maybe(0.3) {
				by = size
			}
			acts += fmt.Sprintf("; n += %d", by)
		}
		p.tail = append(p.tail, "button "+b+": "+acts)
		say := p.fmtof(p.in("button %[1]s lets off one more, %[2]d times as large|%[1]s makes a burst of size %[2]d|pressing %[1]s: an extra one, size %[2]d", "%[1]s 누르면 하나 더, 크기 %[2]d배|버튼 %[1]s: %[2]d배로 한 번 더|%[1]s 누를 때 크기 %[2]d(으)로 터지기"), p.quote(b), size)
		if counted && by > 1 {
			say += p.fmtof(p.in(", which counts %d|, counted as %d", ", %d번으로 셈|, %d 세기"), by)
		}
		p.parts = append(p.parts, pressJosa(say))
		k := p.n(1, 4)
		c.click(b, k)
		n += k * by
	}
	if counted {
		p.tail = append(p.tail, "show "+label+" = n")
		p.ask("%[1]s counts the presses%[2]s|the count stands as %[1]s%[2]s", "%[1]s: 누른 수%[2]s|누른 횟수는 %[1]s%[2]s", p.named(label), p.keptNote(kept))
		if kept {
			c.reload()
		}
		p.check(c.text(label + " " + playInt(n)))
	}
}

func (p *play) restingArt() {
	f := strings.Split(p.of(playRestings), ";")
	scene, opts, _ := strings.Cut(f[0], ",")
	thing := p.in(f[1], f[2])
	p.name = p.of(p.in(thing+" picture|drawn "+thing+"|random "+thing+"|generated "+thing+"|"+thing+" art", thing+" 그림|무작위 "+thing+"|자동으로 그린 "+thing+"|"+thing+" 그려주는 것"))
	p.what = p.name
	p.game = []string{"art " + scene}
	if p.maybe(0.5) {
		p.colored(p.n(2, 4))
	}
	for _, o := range strings.Fields(opts) {
		if !p.maybe(0.6) {
			continue
		}
		r := map[string][2]int{"depth": {2, 10}, "angle": {5, 60}, "amount": {3, 40}, "size": {6, 40}}[o]
		if scene == "snowflake" {
			r = [2]int{1, 5}
		}
		p.amounts(o, map[string]string{"depth": "depth", "angle": "angle in degrees", "amount": "number", "size": "size"}[o], map[string]string{"depth": "단계", "angle": "각도", "amount": "개수", "size": "크기"}[o], r[0], r[1])
	}
	if p.maybe(0.4) {
		p.skyed()
	}
	if p.maybe(0.3) {
		label, n := p.fresh("Number|Seed|Picture number|Lucky number", "번호|씨앗|그림 번호|행운 번호"), p.n(1, 99)
		p.head = append(p.head, fmt.Sprintf("number seed = %d %s", n, label))
		p.opt("seed seed")
		p.ask("the same number in the field %[1]s (first %[2]d) always gives the same picture|field %[1]s, at first %[2]d, is the seed", "칸 %[1]s(처음 %[2]d)에 같은 수를 쓰면 늘 같은 그림|%[1]s 칸(처음 %[2]d)이 그림의 씨앗", p.quote(label), n)
		p.check(playChanged(newCheck("other number").fill(label, playInt(n+5)).fill(label, playInt(n+9))))
		return
	}
	start := p.in("New picture", "새 그림")
	if p.maybe(0.7) {
		start = p.fresh("Another one|Draw again|Grow|Shuffle|Next one|Surprise me|Different|Once more", "다른 그림|다시 그리기|자라라|섞기|다음 것|깜짝 놀라게|다르게|한 번 더")
		p.opt("start " + start)
		p.ask("button %s draws another|%s gives a new one", "%s 누르면 새로 그림|버튼 %s: 다른 것", p.named(start))
	}
	p.check(playChanged(newCheck("another").click(start, 1)))
}

// pad is a drawing pad.
func (p *play) pad() {
	p.subject("drawing pad|sketch pad|doodle board|paint board|drawing board", "그림판|낙서장|스케치북|그리기 판|칠판")
	label := p.fresh("My drawing|Canvas|Sheet|Doodles|Paper|Wall", "내 그림|도화지|종이|낙서|담벼락|화폭")
	w, h, kept := p.n(12, 30)*20, p.n(10, 24)*20, p.maybe(0.5)
	line := fmt.Sprintf("pad drawing %dx%d %s", w, h, label)
	if kept {
		line = "saved " + line
	}
	p.game = []string{line}
	p.ask("%[1]d x %[2]d, called %[3]s%[4]s|size %[1]dx%[2]d, label %[3]s%[4]s", "크기 %[1]dx%[2]d, 이름 %[3]s%[4]s|%[3]s (%[1]d x %[2]d)%[4]s", w, h, p.quote(label), p.keptNote(kept))
	var en, said []string
	for _, c := range p.some(strings.TrimSuffix(playColors, "|gold;금색"), p.n(2, 6)) {
		a, b, _ := strings.Cut(c, ";")
		en, said = append(en, a), append(said, p.in(a, b))
	}
	p.opt("colors " + strings.Join(en, " | "))
	p.ask("pens in %s|colours to choose: %s|the pens are %s", "펜 색은 %s|고를 색: %s|색연필 %s", p.list(said))
	if p.maybe(0.6) {
		n := p.n(2, 20)
		p.opt("size " + playInt(n))
		p.ask("pen size %d at first|the pen is %d thick|thickness %d to begin with", "펜 굵기 처음 %d|펜은 %d 굵기|굵기 %d부터", n)
	}
	if p.maybe(0.5) {
		p.skyed()
	}
	c := newCheck("pens")
	for i, e := range en {
		if i == 0 {
			names := map[string]string{"gray": "회색", "white": "흰색"}
			x := p.in(title(e), said[0])
			if p.ko() && names[e] != "" {
				x = names[e]
			}
			c.click(x, 1)
		}
	}
	if p.maybe(0.7) {
		count := p.fresh("Strokes|Lines so far|Drawn|Pen moves", "획 수|그은 선|그린 횟수|붓질")
		p.tail = append(p.tail, "show "+count+" = len(drawing)")
		p.ask("%s counts the strokes|number of strokes as %s", "%s: 그은 획 수|획 수는 %s", p.named(count))
		c.text(count + " 0")
	} else {
		c.text(p.in("Undo", "되돌리기"))
	}
	p.check(c)
	if p.maybe(0.35) {
		p.player()
	}
}

// wheel is a wheel of fortune.
func (p *play) wheel() {
	p.icon = "🎡"
	p.subject("wheel of fortune|spinning wheel|lucky wheel|picker wheel|decision wheel", "돌림판|룰렛 돌림판|행운의 돌림판|결정 돌림판|뽑기 돌림판")
	_, list := p.picks()
	list = list[:min(len(list), 8)]
	field := p.maybe(0.5)
	label := ""
	if field {
		label = p.fresh("Fields|Choices|Entries|What to choose from", "칸|후보|항목|고를 것")
		kind := p.of("area|text")
		p.head = append(p.head, fmt.Sprintf(`%s list = "%s" %s`, kind, strings.Join(list, ", "), label))
		p.game = []string{"wheel list"}
		p.ask("fields %[1]s, which can be changed in a text field %[2]s|%[1]s on it, editable in %[2]s", "칸은 %[1]s, %[2]s 칸에서 고칠 수 있게|%[1]s (%[2]s 입력 칸에서 바꾸기)", strings.Join(list, ", "), p.quote(label))
		if kind == "area" {
			p.parts[len(p.parts)-1] += p.in(" with several lines", " (여러 줄)")
		}
	} else {
		p.game = []string{`wheel "` + strings.Join(list, ", ") + `"`}
		p.ask("fields: %s|on it stand %s|with %s", "칸은 %s|항목: %s|%s 적힌 것", strings.Join(list, ", "))
	}
	spin := p.in("Spin", "돌리기")
	if p.maybe(0.7) {
		spin = p.fresh("Spin it|Turn|Try your luck|Decide|Go round|Let it roll|Fate", "돌려!|운명의 돌림|정하자|빙글빙글|행운을!|굴려|뽑기")
		p.opt("start " + spin)
		p.ask("the button says %s|button %s spins it", "버튼은 %s|%s 누르면 돌아감", p.named(spin))
	}
	result := "{}"
	if p.maybe(0.7) {
		result = p.of(p.in("It is {}!|You get: {}|Today: {}|{} it is|The winner is {}|Fate says {}|{} for you", "오늘은 {}!|당첨: {}|결과는 {}|{}(으)로 결정|운명의 선택 {}|축하해요 {}|이번엔 {}"))
		result = strings.Replace(result, "(으)로 결정", " 당첨", 1)
		p.opt("result " + strings.Replace(result, "{}", "{picked}", 1))
		p.ask("then it says %s with what came|result: %s with the field", "멈추면 %s (나온 것)|결과는 %s 처럼", p.quote(strings.Replace(result, "{}", "XX", 1)))
	}
	if p.maybe(0.4) {
		p.colored(p.n(2, 4))
	}
	pre, _, _ := strings.Cut(result, "{}")
	c := newCheck("spins").click(spin, 1).wait(5)
	if strings.TrimSpace(pre) != "" {
		c.text(strings.TrimSpace(pre))
	} else {
		pressAny(c, list...)
	}
	p.check(c)
	if field {
		x := p.in("Banana", "바나나")
		p.check(newCheck("own").fill(label, x).click(spin, 1).wait(5).text(strings.Replace(result, "{}", x, 1)))
	}
	if p.maybe(0.5) {
		count := p.fresh("Spins|Turns|Tries|Rounds", "돌린 수|횟수|시도|판")
		p.tail = append(p.tail, "show "+count+" = spins")
		p.ask("%s counts the spins|spins as %s", "%s: 돌린 횟수|몇 번 돌렸는지 %s", p.named(count))
		p.check(newCheck("counted").click(spin, 1).wait(5).click(spin, 1).wait(5).text(count + " 2"))
	}
	if p.maybe(0.45) {
		p.wheelLog(list, spin)
	}
}

// wheelLog asks for a list of what came.
func (p *play) wheelLog(list []string, spin string) {
	items, kept := p.fresh("History|What came|So far|Drawn", "기록|나온 것들|지금까지|뽑힌 것"), p.maybe(0.5)
	p.head = append(p.head, p.hold(kept)+" came = []")
	p.opt("done: add(came, picked)")
	p.tail = append(p.tail, "items "+items+" = came")
	p.ask("a list %[1]s of everything that came%[2]s|%[1]s lists the results%[2]s", "나온 것을 %[1]s 목록에%[2]s|%[1]s에 결과 쌓기%[2]s", p.quote(items), p.keptNote(kept))
	if len(list) > 2 {
		c := newCheck("listed").click(spin, 1).wait(5).click(spin, 1).wait(5)
		c.text(items)
		p.check(c)
	}
}

// ladder is the ladder game.
func (p *play) ladder() {
	p.icon = "🪜"
	p.subject("ladder game|ghost leg|who gets what ladder|ladder lottery|ladder draw", "사다리타기|사다리 게임|사다리 뽑기|누가 할지 사다리")
	n := p.n(3, 6)
	names := p.some(p.in(pressNamesEn, pressNamesKo), n)
	prizes := p.some(p.in("Dishes|Floor|Bins|Cake|Nothing|Laundry|Coffee run|First place|Window seat|Cleaning|Snacks|Song|Joke|Day off|Taxi|Last slice", "설거지|청소|분리수거|케이크|꽝|빨래|커피 심부름|1등|창가 자리|간식|노래|농담|쉬는 날|택시비|마지막 조각|당첨"), n)
	a, b := p.fresh("Names|People|Players|Who", "이름|사람|참가자|누가"), p.fresh("Prizes|Jobs|Results|What", "상품|할 일|결과|무엇")
	if p.maybe(0.7) {
		kind := p.of("text|area")
		p.head = append(p.head, fmt.Sprintf(`%s a = "%s" %s`, kind, strings.Join(names, ", "), a), fmt.Sprintf(`%s b = "%s" %s`, kind, strings.Join(prizes, ", "), b))
		p.game = []string{"ladder a, b"}
		p.ask("names %[1]s and prizes %[2]s, both can be changed in fields %[3]s and %[4]s|fields %[3]s (at first %[1]s) and %[4]s (%[2]s)", "이름은 %[1]s, 결과는 %[2]s. %[3]s 칸과 %[4]s 칸에서 고치게|입력 칸 %[3]s(처음 %[1]s), %[4]s(%[2]s)", strings.Join(names, ", "), strings.Join(prizes, ", "), p.quote(a), p.quote(b))
		if kind == "area" {
			p.parts[len(p.parts)-1] += p.in(", several lines each", ", 여러 줄 칸")
		}
	} else {
		p.game = []string{fmt.Sprintf(`ladder "%s", "%s"`, strings.Join(names, ", "), strings.Join(prizes, ", "))}
		p.ask("%[1]s draw for %[2]s|names %[1]s, below %[2]s", "위에는 %[1]s, 아래는 %[2]s|%[1]s 중에 누가 %[2]s", strings.Join(names, ", "), strings.Join(prizes, ", "))
	}
	start, result := p.in("Make the ladder", "사다리 만들기"), p.in("Show results", "결과 보기")
	if p.maybe(0.7) {
		start = p.fresh("Draw|Climb|Start the ladder|Ready|Lay it out", "사다리 긋기|올라가자|시작!|준비|그리기")
		p.opt("start " + start)
		p.ask("button %s makes it|%s draws the ladder", "%s 누르면 사다리가 생김|버튼 %s: 만들기", p.named(start))
	}
	if p.maybe(0.6) {
		result = p.fresh("Who does what|Reveal|All results|Tell us", "누가 뭐 하나|공개|모두 보기|알려줘")
		p.opt("result " + result)
		p.ask("%s shows all results|button for the results: %s", "%s 누르면 결과 전부|결과 버튼은 %s", p.named(result))
	}
	p.check(newCheck("results").click(start, 1).click(result, 1).text(names[0] + " →").text(names[n-1] + " →"))
	p.check(newCheck("one way").click(start, 1).click(names[1], 1).text(names[1] + " →").gone(names[0] + " →"))
}

// piano has keys of its own, counts, and perhaps a secret tune.
func (p *play) piano() {
	p.icon = "🎹"
	p.subject("small piano|toy piano|piano|keyboard to play on|secret tune piano", "작은 피아노|장난감 피아노|건반|피아노 앱|비밀 노래 피아노")
	keys := p.some(p.in("C4|D4|E4|F4|G4|A4|B4|C5|D5|F#4", "도|레|미|파|솔|라|시"), p.n(3, 7))
	p.game = []string{"piano: " + strings.Join(keys, " | ")}
	p.ask("keys %s in this order|with the notes %s|the keys are %s", "건반은 %s 순서|음은 %s|건반 %s", strings.Join(keys, ", "))
	total := p.fresh("Notes|Played|Keys pressed|Tones so far", "누른 음|친 음|소리 수|건반 횟수")
	p.tail = []string{"show " + total + " = len(notes)"}
	p.ask("%s counts the notes|number of notes as %s", "%s: 누른 수|친 음 수는 %s", p.named(total))
	c, n := newCheck("counts"), 0
	for _, k := range keys[:2] {
		times := p.n(1, 3)
		c.click(k, times)
		n += times
	}
	p.check(c.text(total + " " + playInt(n)))
	if p.maybe(0.7) {
		var tune []string
		c := newCheck("tune")
		for range p.n(3, 5) {
			k := keys[p.IntN(len(keys))]
			tune = append(tune, k)
			c.click(k, 1)
		}
		text := p.fresh(playWinsEn, playWinsKo)
		p.tail = append(p.tail, fmt.Sprintf(`if join(notes, "") == "%s": say %s`, strings.Join(tune, ""), text))
		p.ask("when exactly %[1]s was played since the start it says %[2]s|secret tune %[1]s: %[2]s, if nothing else was played", "처음부터 딱 %[1]s 치면 %[2]s|비밀 노래 %[1]s만 치면 %[2]s <뜨>", strings.Join(tune, " "), p.quote(text))
		p.check(c.text(text))
		p.check(newCheck("no tune").click(keys[0], 6).gone(text))
	}
	if p.maybe(0.4) {
		last := p.fresh("Last note|Just now|Latest", "마지막 음|방금|최근")
		p.tail = append(p.tail, "show "+last+" = note")
		p.ask("%s shows the last one|the last note as %s", "%s: 마지막에 친 음|방금 친 음은 %s", p.named(last))
		p.check(newCheck("last").click(keys[1], 1).click(keys[2], 1).text(last + " " + keys[2]))
	}
	if p.maybe(0.3) {
		b := p.fresh("Jingle|Hint|Hum|Ding", "징글|힌트|흥얼|띵")
		note := p.of("C4|E4|G4|A4|C5")
		sec := []string{"0.5", "1", "2"}[p.IntN(3)]
		p.tail = append(p.tail, fmt.Sprintf(`button %s: play("%s", %s)`, b, note, sec))
		p.ask("button %[1]s plays %[2]s for %[3]s s|%[1]s: the note %[2]s, %[3]s seconds", "%[1]s 누르면 %[2]s 음 %[3]s초|버튼 %[1]s: %[2]s %[3]s초 소리", p.quote(b), note, sec)
	}
}

// beat is a metronome or a drum machine.
func (p *play) beat() {
	p.icon = "🥁"
	lo, hi := p.n(3, 8)*10, p.n(14, 24)*10
	at := lo + p.n(1, (hi-lo)/10-1)*10
	bpm := playInt(at)
	drums := p.maybe(0.45)
	if drums {
		p.subject("drum machine|beat box|drum loop|rhythm maker", "드럼 머신|비트박스|드럼 루프|리듬 만들기")
	} else {
		p.subject("metronome|click track|tempo keeper|beat counter", "메트로놈|박자기|템포 맞추기|박자 세기")
	}
	if p.maybe(0.6) {
		label := p.fresh("BPM|Tempo|Beats a minute|Pace", "BPM|템포|빠르기|박자 속도")
		kind, word := "slider", p.in("slider", "슬라이더")
		if p.maybe(0.3) {
			kind, word = "number", p.in("number field", "숫자 칸")
		}
		p.head = append(p.head, fmt.Sprintf("%s bpm = %d %d..%d %s", kind, at, lo, hi, label))
		if label == "BPM" {
			p.head[len(p.head)-1] = fmt.Sprintf("%s bpm = %d %d..%d BPM", kind, at, lo, hi)
		}
		bpm = "bpm"
		p.ask("%[1]s %[2]s from %[3]d to %[4]d, first %[5]d, sets the beats a minute|beats a minute by a %[1]s %[2]s, %[3]d to %[4]d (%[5]d at first)", "%[1]s %[2]s(%[3]d~%[4]d, 처음 %[5]d)로 빠르기 조절|1분 박자는 %[1]s %[2]s에서, %[3]d부터 %[4]d, 처음엔 %[5]d", word, p.quote(label), lo, hi, at)
	} else {
		p.ask("%d beats a minute|tempo %d|at %d bpm", "1분에 %d박|빠르기 %d|%d bpm", at)
	}
	line := "metronome " + bpm
	c := newCheck("starts")
	if drums {
		rows := p.some(p.in("Boom|Tick|Clap|Kick|Snare|Hat|Tom|Bell|Shaker", "쿵|짝|치|탁|둥|딱|챙|종|찰랑"), p.n(2, 4))
		line = "drums " + bpm + ": " + strings.Join(rows, " | ")
		p.ask("rows %s|with the sounds %s|sounds: %s", "줄은 %s|소리는 %s|악기: %s", p.list(rows))
		c.text(rows[0])
	}
	p.game = []string{line}
	if p.maybe(0.6) {
		n := p.n(2, 8)
		en, ko := "%d beats in a bar|bars of %d|%d-beat bars", "한 마디 %d박|%d박자|마디는 %d박"
		if drums {
			n = []int{8, 12, 16}[p.IntN(3)]
			en, ko = "%d steps in the loop|a loop of %d steps", "%d칸 반복|한 바퀴 %d칸"
		}
		p.opt("beats " + playInt(n))
		p.ask(en, ko, n)
	}
	start := p.in("Start", "시작")
	if p.maybe(0.7) {
		var stop string
		start, stop = p.fresh("Go|Dance|One two|Row|Drop the beat|Forward", "가자|춤추기|하나 둘|노 젓기|비트 주세요|앞으로"), p.fresh("Halt|Freeze|Cut|Rest|Quiet|Enough", "그만|멈추기|컷|쉼|조용|끝")
		p.opt("start " + start)
		p.opt("stop " + stop)
		p.ask("buttons %[1]s and %[2]s|%[1]s starts it, %[2]s ends it|start says %[1]s, stop says %[2]s", "버튼은 %[1]s, %[2]s|%[1]s 누르면 시작, %[2]s 누르면 멈춤|시작 버튼 %[1]s 정지 버튼 %[2]s", p.named(start), p.named(stop))
		c.click(start, 1).wait(1).text(stop)
	} else {
		playChanged(c.click(start, 1).wait(1.3))
	}
	p.check(c)
	if p.maybe(0.4) {
		b, note := p.fresh("Tuning note|A for all|Give the tone|Pitch", "조율음|음 주기|기준음|첫 음"), p.of("A4|E4|G3|D4|C4")
		p.tail = append(p.tail, fmt.Sprintf(`button %s: play("%s", 2)`, b, note))
		p.ask("button %[1]s plays %[2]s for 2 seconds|%[1]s gives the note %[2]s, 2 s long", "%[1]s 누르면 %[2]s 2초|버튼 %[1]s: %[2]s 음 2초", p.quote(b), note)
	}
}
