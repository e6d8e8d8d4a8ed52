package compose

import (
	"fmt"
	"strings"
)

// draw draws pictures, pads, wheels, ladders and instruments.
func (f *fun) draw() {
	[]func(){f.moving, f.moving, f.moving, f.resting, f.resting, f.sketchPad, f.sketchPad, f.pixels, f.pixels, f.spinner, f.spinner, f.spinner, f.spinner, f.rungs, f.rungs, f.keys, f.keys, f.beats, f.beats, f.loops}[f.IntN(20)]()
	if f.maybe(0.12) {
		f.dress()
	}
	if f.maybe(0.1) {
		f.house()
	}
}

var funScenes = []string{
	"snow;snow falling|falling snow|a snow screen|snowflakes coming down;눈 내리는 화면|눈 날리는 화면|펑펑 눈 오는 화면;❄️;Snow;눈", "confetti;confetti flying|confetti rain|a confetti screen|a party screen with confetti;꽃가루 날리는 화면|색종이 뿌리는 화면|파티용 꽃가루 화면;🎉;Confetti;꽃가루",
	"hearts;hearts floating|a screen full of hearts|flying hearts;하트 날리는 화면|하트가 떠다니는 화면|하트 가득한 화면;💕;Hearts;하트", "leaves;falling leaves|autumn leaves coming down|leaves in the wind;낙엽 날리는 화면|가을 낙엽 떨어지는 화면|나뭇잎 날리는 화면;🍂;Leaves;낙엽",
	"bubbles;bubbles rising|soap bubbles|a bubble screen;비눗방울 화면|비눗방울 떠오르는 화면|방울방울 올라오는 화면;🫧;Bubbles;비눗방울", "rain;rain falling|a rainy screen|rain to fall asleep to;비 오는 화면|비 내리는 화면|잠 잘 때 볼 빗줄기 화면;🌧️;Rain;비",
	"stars;twinkling stars|a starry sky|stars that sparkle;별 반짝이는 화면|밤하늘 별 화면|반짝반짝 별 화면;✨;Stars;별", "fireflies;fireflies|glowing fireflies|fireflies in the dark;반딧불이 화면|반딧불이 날아다니는 화면|어둠 속 반딧불이;🌃;Fireflies;반딧불이",
	"waves;waves rolling|ocean waves|calm waves on the screen;물결치는 화면|파도치는 화면|잔잔한 물결 화면;🌊;Waves;물결", "lava;a lava lamp|lava lamp on the screen|moving lava blobs;라바 램프 화면|용암 램프|용암처럼 움직이는 화면;🌋;Lava lamp;라바 램프",
	"matrix;falling letters like in the matrix|matrix rain|green letters falling, matrix style;매트릭스처럼 글자 떨어지는 화면|매트릭스 화면|영화 매트릭스 글자 비;💻;Matrix;매트릭스", "fireworks;fireworks|a firework show|rockets and sparks on the screen;폭죽 화면|불꽃놀이 화면|불꽃 터지는 화면;🎆;Fireworks;불꽃",
}

// inColors asks for colours, in plain words.
func (f *fun) inColors(n int) {
	var en, said []string
	for _, c := range f.some(playColors, n) {
		a, b, _ := strings.Cut(c, ";")
		en, said = append(en, a), append(said, f.in(a, b))
	}
	f.opt("colors " + strings.Join(en, " | "))
	s := f.play.list(said)
	if f.ko() && n == 2 {
		s = josa(said[0], "이랑 ", "랑 ") + said[1]
	}
	f.tell("in %[1]s|%[1]s|colours %[1]s|only %[1]s|made of %[1]s", "%[1]s 색으로|색은 %[1]s|%[1]s(으)로|%[1]s만", s)
}

// moving is a picture that moves.
func (f *fun) moving() {
	s := strings.Split(funScenes[f.IntN(len(funScenes)-1)], ";") // without the fireworks
	f.name, f.icon = f.in(s[4], s[5]), s[3]
	f.what = f.of(f.in(s[1], s[2]))
	f.game = []string{"art " + s[0]}
	if f.maybe(0.2) {
		w, h := f.n(12, 30)*20, f.n(10, 24)*20
		f.game[0] += fmt.Sprintf(" %dx%d", w, h)
		f.tell("%[1]dx%[2]d big|%[1]d wide and %[2]d high|size %[1]d x %[2]d", "크기 %[1]dx%[2]d|가로 %[1]d 세로 %[2]d|%[1]dx%[2]d(으)로", w, h)
	}
	if f.maybe(0.5) {
		f.inColors(f.n(1, 3))
	}
	if strings.Contains("leaves confetti hearts bubbles snow", s[0]) && f.maybe(0.3) {
		list := f.figures(playFoods(), f.n(1, 3))
		f.opt("pictures " + playPics(list))
		f.icon = list[0].pic
		f.tell("but with %[1]s|only its %[1]s that fly|%[1]s instead|let it be %[1]s", "대신 %[1]s|%[1]s 날리기|그림은 %[1]s|%[1]s(으)로 바꿔서", f.figs(list))
	}
	switch f.IntN(5) {
	case 0:
		f.opt("speed 2")
		f.tell("slow|very calm|slow and calm|slowly|make it slow", "천천히|느리게|아주 느리게|잔잔하게 느리게|느릿느릿")
	case 1:
		f.opt("speed 8")
		f.tell("fast|fast please|quick|really fast", "빠르게|아주 빠르게|빠른 속도로")
	}
	f.dial("amount", "how many|amount|how much", "양|얼마나 많이|개수", 5, 90)
	if f.maybe(0.3) {
		f.skies()
	}
	f.check(playMoving(newCheck("moves").wait(1)))
	if f.maybe(0.55) {
		f.cheers()
	}
}

// dial asks for a slider that sets an option, at times.
func (f *fun) dial(option, en, ko string, lo, hi int) bool {
	if !f.maybe(0.3) {
		return false
	}
	label := f.of(f.in(en, ko))
	at := (lo + hi) / 2
	v := string("vut"[len(f.head)%3])
	var say string
	if f.maybe(0.6) {
		at = f.n(lo+1, hi-1)
		say = fmt.Sprintf(f.of(f.in("slider %s %d to %d, first %d|%s by slider from %d to %d starting at %d", "슬라이더로 %s %d부터 %d까지, 처음엔 %d|%s 슬라이더 %d~%d 처음 %d")), label, lo, hi, at)
	} else {
		say = fmt.Sprintf(f.of(f.in("slider for %s, %d to %d, in the middle at first|a slider %s (%d to %d), begins in the middle", "%s 슬라이더 %d~%d, 처음엔 가운데|%s 조절 슬라이더(%d에서 %d) 처음엔 중간")), label, lo, hi)
	}
	f.head = append(f.head, fmt.Sprintf("slider %s = %d %d..%d %s", v, at, lo, hi, f.label(label)))
	f.opt(option + " " + v)
	f.parts = append(f.parts, say)
	f.check(playChanged(newCheck("dial").fill(f.label(label), playInt(hi)).fill(f.label(label), playInt(lo))))
	return true
}

// cheers asks for a button for one more burst.
func (f *fun) cheers() {
	b := f.fresh("Boom!|More!|Hooray!|Cheer|Whoosh|Encore|Party|Surprise|Wow|Toast|Applause|Kiss", "팡!|더!|만세!|응원|앙코르|파티|깜짝|우와|건배|박수|축하|뽀뽀")
	acts := "burst(2)"
	count := f.maybe(0.55)
	if count {
		f.head = append(f.head, "var n = 0")
		acts += "; n += 1"
	}
	f.tail = append(f.tail, "button "+b+": "+acts)
	f.tell("button %s for an extra big one|a %s button lets off one twice as big|press %s for a double burst", "%s 버튼 누르면 두 배로 터지게|%s 누르면 크게 한 번 더|%s 버튼으로 두 배 크게", f.quote(b))
	if !count {
		return
	}
	label := f.fresh("Cheers|Presses|So far|Times pressed", "누른 수|횟수|지금까지|몇 번")
	f.tail = append(f.tail, "show "+label+" = n")
	f.tell("count %s|%s below|and it counts the %s", "%s 표시|아래에 %s|%s 세기", f.in(funLower(label), label))
	if label == "So far" || label == "지금까지" {
		f.parts[len(f.parts)-1] = f.phrase("counter so far|below so far with how many presses", "지금까지 몇 번인지|누른 횟수를 지금까지(이라)고")
	}
	k := f.n(2, 5)
	f.check(newCheck("counted").click(b, k).text(label + " " + playInt(k)))
}

// resting is a picture made by chance.
func (f *fun) resting() {
	s := strings.Split(f.of("tree;tree;나무;🌳;angle,degrees between branches|branch angle,가지 각도,5,60;depth,depth|how many levels,단계,2,10|spiral;spiral;나선;🌀;amount,how many,몇 개,3,40;size,size,크기,6,40|circles;circle picture;동그라미 그림;⚪;amount,how many,몇 개,3,40;size,size,크기,6,40|lines;line picture;선 그림;📏;amount,how many,몇 개,3,40;|mandala;mandala;만다라;🏵️;amount,how many,몇 개,3,30;|mosaic;mosaic;모자이크;🟥;size,tile size,조각 크기,10,40;|mountains;mountain landscape;산 풍경;⛰️;amount,how many,몇 개,2,12;|flowers;flower meadow;꽃밭;🌼;amount,how many,몇 송이,3,40;size,size,크기,6,40|triangles;triangle picture;세모 그림;🔺;amount,how many,몇 개,3,40;|orbits;solar system;행성 궤도;🪐;amount,how many planets,행성 수,2,12;|snowflake;snowflake;눈송이;❄️;depth,depth,단계,1,5;"), ";")
	if len(s) < 5 {
		f.resting()
		return
	}
	f.name, f.icon = f.in(title(s[1]), s[2]), s[3]
	f.what = f.phrase("random %[1]s|draws a %[1]s by chance|generates a %[1]s|computer drawn %[1]s|a new %[1]s each time", "무작위 %[1]s|자동으로 그려지는 %[1]s|매번 다른 %[1]s|컴퓨터가 그리는 %[1]s", f.in(s[1], s[2]))
	f.game = []string{"art " + s[0]}
	for _, o := range s[4:] {
		p := strings.Split(o, ",")
		if len(p) == 5 {
			f.dial(p[0], p[1], p[2], playAtoi(p[3]), playAtoi(p[4]))
		}
	}
	if f.maybe(0.5) {
		f.inColors(f.n(2, 4))
	}
	if f.maybe(0.3) {
		f.skies()
	}
	start := f.in("New picture", "새 그림")
	if f.maybe(0.6) {
		start = f.fresh("Another one|Draw again|Grow|Next one|Surprise me|Once more|Different", "다른 그림|다시 그리기|자라라|다음 것|깜짝|한 번 더|다르게")
		f.opt("start " + start)
		f.tell("button %s|%s draws another one|%s button for a new one", "%s 버튼|%s 누르면 새로|새로 그리는 버튼은 %s", f.button(start))
	}
	f.check(playChanged(newCheck("another").click(start, 1)))
}

// sketchPad is a drawing pad.
func (f *fun) sketchPad() {
	f.what = f.of(f.in("drawing pad|sketch pad|doodle pad|paint app|drawing board|scribble board|whiteboard to draw on|finger painting pad", "그림판|낙서장|스케치북|그림 그리기 판|칠판|손가락 그림판|색칠 놀이판"))
	f.name, f.icon = f.in("Drawing pad", "그림판"), f.of("✏️|🎨|🖍️")
	line, kept := f.in("pad drawing", "pad 그림"), f.maybe(0.4)
	if f.maybe(0.3) {
		w, h := f.n(12, 30)*20, f.n(10, 24)*20
		line += fmt.Sprintf(" %dx%d", w, h)
		f.tell("%[1]dx%[2]d|size %[1]dx%[2]d|%[1]d by %[2]d", "%[1]dx%[2]d|크기 %[1]dx%[2]d|가로 %[1]d 세로 %[2]d", w, h)
	}
	if kept {
		line = "saved " + line
		f.tell("keep the drawing|the picture must stay|drawing saved|should still be there tomorrow", "그림 저장|껐다 켜도 그림 남게|그린 건 저장되게|다음에 켜도 그대로")
	}
	f.game = []string{line}
	first := ""
	if f.maybe(0.75) {
		f.inColors(f.n(2, 5))
		first, _, _ = strings.Cut(strings.TrimPrefix(f.game[1], "colors "), " |")
	}
	switch f.IntN(4) {
	case 0:
		f.opt("size 12")
		f.tell("thick pen|fat lines|thick lines please", "두꺼운 펜|굵은 선|펜은 굵게")
	case 1:
		f.opt("size 2")
		f.tell("thin pen|thin lines|a fine pen", "얇은 펜|가는 선|펜은 가늘게")
	case 2:
		n := f.n(3, 20)
		f.opt("size " + playInt(n))
		f.tell("pen size %[1]d|pen %[1]d thick", "펜 굵기 %[1]d|굵기는 %[1]d", n)
	}
	f.padRest(first)
}

func (f *fun) padRest(first string) {
	if f.maybe(0.3) {
		en, ko := f.pair("night;밤|sand;모래|grass;풀밭|sea;바다|snow;눈|white;하얀|black;까만|yellow;노란")
		f.opt("sky " + en)
		f.tell("%[1]s background|on a %[1]s background|background %[1]s", "배경은 %[1]s색|%[1]s 배경", f.in(en, ko))
		if f.ko() {
			f.parts[len(f.parts)-1] = ko + " 배경"
		}
	}
	c := newCheck("pens")
	if first != "" && first != "gold" && !f.ko() {
		c.click(title(first), 1)
	}
	if f.maybe(0.5) {
		count := f.fresh("Strokes|Lines drawn|Lines so far", "획 수|그은 선|선 개수")
		f.tail = append(f.tail, "show "+count+" = len("+f.in("drawing", "그림")+")")
		f.tell("count the %s|%s below|show %s", "%s 세기|아래에 %s|%s 표시", f.in(funLower(count), count))
		c.text(count + " 0")
	} else {
		c.text(f.in("Undo", "되돌리기"))
	}
	f.check(c)
	if f.maybe(0.3) {
		f.greeting()
	}
}

// pixels is a board whose cells go through colours.
func (f *fun) pixels() {
	w, h := f.n(3, 14), f.n(3, 12)
	if f.maybe(0.7) {
		w = min(w, h)
		h = w
	}
	var en, said []string
	for _, c := range f.some(strings.TrimSuffix(playColors, "|gold;금색"), f.n(1, 4)) {
		a, b, _ := strings.Cut(c, ";")
		en, said = append(en, a), append(said, f.in(a, b))
	}
	thing := strings.Split(f.of("pixel art;픽셀아트;Pixel art|knitting pattern;뜨개 도안;Knitting pattern|mosaic;모자이크 판;Mosaic|bead pattern;비즈 도안;Beads|quilt planner;퀼트 도안;Quilt|cross stitch chart;십자수 도안;Cross stitch|colouring grid;칸 색칠판;Colouring grid|tile floor plan;타일 바닥 도안;Tiles|light wall;조명 벽;Light wall|garden bed plan;텃밭 칸 계획;Garden bed|flag designer;깃발 도안;Flag|icon painter;아이콘 그리기;Icon painter"), ";")
	f.name, f.icon = f.in(thing[2], thing[1]), f.of("🎨|🟨|🧶|🟦")
	f.what = f.phrase("%[1]s, %[2]d by %[3]d|%[2]dx%[3]d %[1]s|%[1]s with %[2]d x %[3]d squares|%[1]s on %[2]dx%[3]d squares", "%[2]dx%[3]d %[1]s|%[2]d×%[3]d 칸 %[1]s|가로 %[2]d 세로 %[3]d %[1]s", f.in(thing[0], thing[1]), w, h)
	var expr strings.Builder
	for i, c := range en {
		fmt.Fprintf(&expr, `cell == %d ? "%s" : `, i+1, c)
	}
	kept := f.maybe(0.45)
	line := fmt.Sprintf("grid cells %dx%d = 0", w, h)
	if kept {
		line = "saved " + line
	}
	n := len(en) + 1
	f.game = []string{line, fmt.Sprintf("tap: cell = (cell + 1) %% %d", n), `cell ""`, "color " + expr.String() + `""`}
	if n == 2 {
		f.tell("press a square and it turns %[1]s, again and its empty|squares go %[1]s and back|tapping makes it %[1]s or empty", "누르면 %[1]s, 다시 누르면 빈칸|칸 누르면 %[1]s 색칠, 또 누르면 지움", said[0])
	} else {
		f.tell("each tap goes on: %[1]s, then empty|tapping a square changes it to %[1]s and back to empty|press for %[1]s, once more clears it", "누를 때마다 %[1]s 순서, 그다음 빈칸|톡 누르면 %[1]s 차례로 바뀌고 다시 빈칸", strings.Join(said, ", "))
	}
	if kept {
		f.tell("keep it|saved|must stay when i close it", "저장되게|저장|껐다 켜도 그대로")
	}
	count := ""
	if f.maybe(0.6) {
		count = f.fresh("Filled|Coloured|Done|Painted squares", "칠한 칸|채운 칸|완성 칸|색칠한 수")
		f.tail = append(f.tail, "show "+count+" = count(cells, it > 0)")
		f.tell("counter %s for the coloured ones|below %s, how many aren't empty|show how many are coloured as %s", "%s 몇 개인지|색 있는 칸 수를 %s(으)로|아래에 %s 수", f.in(funLower(count), count))
		f.check(newCheck("twice").click(f.cell(1, 1), n).click(f.cell(2, 3), 1).click(f.cell(3, 2), n-1).text(count + " 2"))
	}
	btn := f.fresh("Clear|Wipe|Empty|Start over|Blank", "지우기|비우기|싹 지우기|새로|백지")
	f.tail = append(f.tail, "button "+btn+": fillAll(cells, 0)")
	f.tell("button %s|%s empties it all|a %s button", "%s 버튼|%s 누르면 다 비움|다 지우는 버튼 %s", f.button(btn))
	if count != "" {
		f.check(newCheck("emptied").click(f.cell(1, 1), 1).click(btn, 1).text(count + " 0"))
	} else {
		f.check(playChanged(newCheck("coloured").click(f.cell(2, 2), 1)))
	}
}
