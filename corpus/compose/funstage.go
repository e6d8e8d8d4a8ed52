package compose

import (
	"fmt"
	"strings"
)

// field draws a game of sprites of the app's own.
func (f *fun) field() {
	[]func(){f.hunt, f.hunt, f.pursued, f.pursued, f.rivals}[f.IntN(5)]()
}

// hunt is tapping what flies around.
func (f *fun) hunt() {
	_, what, foe := f.cast()
	bad := f.maybe(0.35)
	thing := f.in(what.en, what.ko)
	f.kitName, f.name, f.icon = "stage", f.in("Tap the "+thing, thing+" 잡기"), what.pic
	f.what = f.phrase("%[1]s fly around and i tap them|tap the %[1]s that bounce around|catch %[1]s with the finger, they fly everywhere|%[1]s whirl over the screen, click as many as you can|click game, %[1]s bouncing around", "여기저기 날아다니는 %[1]s 터치하는 게임|화면을 튕겨 다니는 %[1]s 누르기 게임|날아다니는 %[1]s 톡톡 잡기|%[1]s(이) 돌아다니고 클릭해서 잡는 게임", f.fig(what))
	f.game = []string{"stage 360x400"}
	f.upToMinute()
	lines := []string{"sprite good at random(30, 330), random(30, 370): " + what.pic, "  size 44", "  move random(-120, 120), random(-120, 120)", "  bounce", "  every 1", "  tap: score += 1; remove()"}
	if bad {
		f.tell("tapping %[1]s takes a point away|not the %[1]s, they cost a point|%[1]s are minus one", "%[1]s 누르면 1점 깎임|%[1]s(은) 누르면 -1점|%[1]s 건드리면 점수 하나 줄어듦", f.fig(foe))
		lines = append(lines, "sprite bad at random(30, 330), random(30, 370): "+foe.pic, "  size 44", "  move random(-120, 120), random(-120, 120)", "  bounce", "  every 2", "  tap: score -= 1; remove()")
	}
	if f.maybe(0.3) {
		f.skies()
	}
	f.starts(false)
	k := playKit{kit: "stage", values: "score best", clock: true}
	f.topLine(k, thing, 0, f.limit)
	f.lose = f.in("Time is up!", "시간 끝!")
	if f.maybe(0.5) {
		f.lose = f.closing("time", k)
	} else {
		f.opt("lose " + f.lose + " {score}")
		f.tell("the points at the end|in the end how many|then the points", "끝나면 점수|마지막에 몇 점인지", 0)
	}
	f.stageChecks(lines)
	if f.limit <= 30 {
		f.check(f.begin(newCheck("ends")).wait(float64(f.limit) + 1.5).text(f.lose))
	}
}

// upToMinute asks for a time of a minute at most.
func (f *fun) upToMinute() {
	f.seconds()
	if f.limit > 60 {
		f.game[len(f.game)-1], f.limit = "limit 60", 60
		f.parts[len(f.parts)-1] = f.phrase("60 seconds|one minute|lasts a minute", "60초 동안|1분 동안")
	}
}

// stageChecks sees that it begins, and adds the sprites and what is beside them.
func (f *fun) stageChecks(sprites []string) {
	if f.statusSeen != "" {
		f.check(f.begin(newCheck("begins")).text(f.statusSeen))
	}
	f.check(playMoving(f.begin(newCheck("moves"))))
	at := len(f.tail)
	f.canLose = true
	if f.maybe(0.5) {
		[]func(){f.record, f.greeting, f.house, f.dress, f.highList, f.played}[f.IntN(6)]()
	}
	f.tail = append(append(append([]string{}, f.tail[:at]...), sprites...), f.tail[at:]...)
}

// pursued is collecting things while something comes after one.
func (f *fun) pursued() {
	who, what, foe := f.cast()
	hero, thing := f.in(who.en, who.ko), f.in(what.en, what.ko)
	h := f.fig(who)
	if !f.ko() && h != who.pic {
		h = funAn(h)
	}
	f.kitName, f.name, f.icon = "stage", f.in(hero+" chase", hero+" 추격전"), who.pic
	f.what = f.phrase("%[1]s collects %[2]s while %[3]s chase it|%[1]s runs around for %[2]s, %[3]s are after it|%[3]s chase %[1]s that wants the %[2]s|arrow keys move %[1]s, pick up %[2]s, flee from %[3]s", "%[3]s한테 쫓기면서 %[2]s 모으는 %[1]s 게임|%[1]s(이) %[2]s 줍는데 %[3]s(이) 쫓아오는 게임|쫓아오는 %[3]s 피해 %[2]s 모으기, 주인공은 %[1]s|방향키로 %[1]s 움직여서 %[2]s 먹고 %[3]s 피하는 거", h, f.fig(what), f.fig(foe))
	f.game = []string{"stage 360x400"}
	hit, speed, lives, n := "lose()", 80, 0.0, 0
	k := playKit{kit: "stage", values: "score best", clock: true}
	if f.maybe(0.4) {
		n = f.n(2, 5)
		lives = float64(n)
		hit = "lives -= 1; remove(foe)"
		f.tell("%[1]s lives|%[1]s hearts|with %[1]s lives", "목숨 %[1]s개|하트 %[1]s개|기회 %[1]s번", f.small(n))
		f.opt("lives " + playInt(n))
	} else {
		f.tell("caught once and its over|one touch and you lose|caught means lost", "한 번 잡히면 끝|닿으면 바로 끝|잡히면 게임 오버", 0)
	}
	switch f.IntN(5) {
	case 0:
		speed = 40
		f.tell("the %[1]s are slow|slow %[1]s", "%[1]s(은) 느리게|느린 %[1]s", f.in(foe.en, foe.ko))
	case 1:
		speed = 120
		f.tell("the %[1]s are fast|fast %[1]s", "%[1]s(은) 빠르게|빠른 %[1]s", f.in(foe.en, foe.ko))
	}
	goal := 0
	if f.maybe(0.4) {
		goal = f.n(3, 30)
		f.opt("goal " + playInt(goal))
		f.tell("%[1]d %[2]s win|won with %[1]d %[2]s|%[1]d %[2]s and its won", "%[2]s %[1]d개면 승리|%[2]s %[1]d개 모으면 이김|목표는 %[2]s %[1]d개", goal, thing)
	}
	if f.maybe(0.25) {
		f.skies()
	}
	f.starts(false)
	f.topLine(k, thing, lives, 0)
	f.canWin = goal > 0
	if goal > 0 && f.maybe(0.5) {
		f.win = f.closing("win", k)
	}
	f.lose = f.in("Caught!", "잡혔다!")
	if f.maybe(0.5) {
		f.lose = f.closing("lose", k)
	} else {
		f.opt("lose " + f.lose)
	}
	f.pursuit([3]string{who.pic, what.pic, foe.pic}, hit, speed, n)
}

// pursuit is the sprites of that game, and its checks.
func (f *fun) pursuit(pics [3]string, hit string, speed, n int) {
	at, every, wait := "180, 40", "", 12.0
	if n > 0 {
		at, every, wait = "random(20, 340), 20", "  every 3", float64(n)*4+16
	}
	var sprites []string
	for _, l := range []string{"sprite hero at 180, 340: " + pics[0], "  walk 200", "  hit food: score += 1; remove(food)", "  hit foe: " + hit,
		"sprite foe at " + at + ": " + pics[2], every, fmt.Sprintf("  chase hero, %d", speed), "sprite food at random(20, 340), random(20, 380): " + pics[1], "  every 2"} {
		if l != "" {
			sprites = append(sprites, l)
		}
	}
	f.stageChecks(sprites)
	if !f.canWin && wait < 30 {
		f.check(f.begin(newCheck("caught")).wait(wait).text(f.lose))
	}
}

// rivals are two at one keyboard who collect things.
func (f *fun) rivals() {
	a, what, _ := f.cast()
	b := f.figure(playHeroes())
	one, two := f.label(f.in(a.en, a.ko)), f.label(f.in(b.en, b.ko))
	f.kitName, f.name, f.icon = "stage", f.in(one+" and "+funLower(two), josa(one, "과 ", "와 ")+two), what.pic
	f.what = f.phrase("two on one keyboard, %[1]s with the arrows and %[2]s with wasd, who collects more %[3]s|%[1]s against %[2]s, both run for %[3]s, arrows and wasd|two player game: %[1]s (arrow keys) and %[2]s (wasd) grab %[3]s", "한 키보드로 둘이, %[1]s(은) 방향키 %[2]s(은) WASD, 누가 %[3]s 더 모으나|%[1]s 대 %[2]s %[3]s 줍기, 방향키랑 WASD|2인용 %[3]s 모으기: %[1]s(방향키) %[2]s(WASD)", f.fig(a), f.fig(b), f.fig(what))
	f.game = []string{"stage 360x400"}
	f.upToMinute()
	f.starts(false)
	f.opt(fmt.Sprintf("status %s {a} · %s {b}", one, two))
	f.head = append(f.head, "var a = 0", "var b = 0")
	wins, tie := f.in("{} wins!", "{} 승리!"), f.in("A draw", "무승부")
	f.tell("show how many each has and who won|count for both, in the end who won", "각자 몇 개인지랑 누가 이겼는지|둘 다 세고 끝나면 승자", 0)
	say := func(s string) string { return strings.Replace(wins, "{}", s, 1) }
	f.opt(fmt.Sprintf(`lose {a > b ? "%s" : b > a ? "%s" : "%s"}`, say(one), say(two), tie))
	f.opt("on start: a = 0; b = 0")
	f.statusSeen = one + " 0 · " + two + " 0"
	f.lose = ""
	sprites := []string{"sprite one at 260, 340: " + a.pic, "  walk 200", "  hit food: a += 1; remove(food)", "sprite two at 100, 340: " + b.pic, "  walk 200", "  wasd", "  hit food: b += 1; remove(food)", "sprite food at random(20, 340), random(20, 300): " + what.pic, "  every 2"}
	c := f.begin(newCheck("begins")).text(f.statusSeen)
	f.check(c)
	at := len(f.tail)
	if f.maybe(0.4) {
		[]func(){f.house, f.dress, f.highList, f.memo}[f.IntN(4)]()
	}
	f.tail = append(append(append([]string{}, f.tail[:at]...), sprites...), f.tail[at:]...)
	if f.limit <= 30 {
		f.check(pressAny(f.begin(newCheck("ends")).wait(float64(f.limit)+1.5), say(one), say(two), tie))
	}
}
