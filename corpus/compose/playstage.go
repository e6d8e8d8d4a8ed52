package compose

import (
	"fmt"
	"strings"
)

// A playThing is what comes on a stage besides the one that is steered.
type playThing struct {
	f     playFigure
	name  string
	every float64 // seconds
	tap   bool
}

// A playScene is a stage being drawn.
type playScene struct {
	w, h, lives  int
	hero         string // how it moves: steer, walk, updown, or none where things are tapped
	fires        bool
	costs        bool // something takes lives
	missed       bool // what is missed takes lives
	gains        bool // something brings points
	ends         bool // a touch may end it
	sprites      []string
	first        playThing
	speed, every float64
	way          string // of the first
	points       int    // that the first brings
	chased       bool
}

// stage draws a game of sprites, whose ways and effects are put together freely.
func (p *play) stage() {
	p.kitName = "stage"
	s := &playScene{w: p.n(12, 24) * 20, h: p.n(12, 24) * 20}
	s.hero = strings.Fields("steer steer walk walk updown none none")[p.IntN(7)]
	p.subject("arcade game|little action game|collecting game|game with moving things|skill game|catch and dodge game", "아케이드 게임|작은 액션 게임|모으기 게임|움직이는 것 나오는 게임|순발력 게임|받고 피하는 게임")
	if s.hero == "none" {
		p.subject("tapping game|clicking game|touch game|catch by clicking game", "터치 게임|클릭 게임|눌러서 잡기 게임|톡톡 잡기 게임")
	}
	p.game = []string{fmt.Sprintf("stage %dx%d", s.w, s.h)}
	p.ask("field %[1]d x %[2]d|the stage is %[1]d wide and %[2]d high|on a stage of %[1]dx%[2]d|size %[1]dx%[2]d", "무대 %[1]dx%[2]d|화면 크기 %[1]d x %[2]d|가로 %[1]d 세로 %[2]d 무대|크기 %[1]dx%[2]d", s.w, s.h)
	if s.hero != "none" {
		p.stageHero(s)
	}
	for i := range p.n(1, 3) {
		p.thing(s, i)
	}
	p.stageBounds(s)
	if p.maybe(0.5) {
		p.skyed()
	}
	p.starts(false)
	p.statusLine("score time", true, float64(s.lives), false)
	p.stageEnd(s)
	p.tail = append(s.sprites, p.tail...)
	p.beside()
	p.lastCheck()
}

// stageHero asks for who is steered, and whether it fires.
func (p *play) stageHero(s *playScene) {
	f, v := p.figure(playHeroes()), p.n(8, 20)*20
	p.icon = f.pic
	at := map[string]string{"steer": fmt.Sprintf("%d, %d", s.w/2, s.h-30), "walk": fmt.Sprintf("%d, %d", s.w/2, s.h/2), "updown": fmt.Sprintf("40, %d", s.h/2)}[s.hero]
	s.sprites = append(s.sprites, "sprite hero at "+at+": "+f.pic)
	if p.maybe(0.3) {
		size := p.n(10, 32) * 2
		s.sprites = append(s.sprites, fmt.Sprintf("  size %d", size))
		p.ask("its size is %[1]d|%[2]s, size %[1]d", "%[2]s 크기 %[1]d|주인공 크기는 %[1]d", size, p.in("the hero", "주인공"))
	}
	s.sprites = append(s.sprites, fmt.Sprintf("  %s %d", s.hero, v))
	switch s.hero {
	case "steer":
		p.ask("%[1]s at the bottom goes left and right at speed %[2]d|i steer %[1]s left and right along the bottom, speed %[2]d|at the bottom %[1]s, moved sideways (speed %[2]d)", "아래에서 %[1]s 좌우로 움직임, 속도 %[2]d|바닥의 %[1]s: 왼쪽 오른쪽으로 속도 %[2]d|주인공 %[1]s, 아래에서 좌우(속도 %[2]d)", p.one(f), v)
	case "walk":
		p.ask("%[1]s walks in all directions from the middle, speed %[2]d|i move %[1]s up, down, left and right at speed %[2]d, it starts in the middle|in the middle %[1]s, goes everywhere (speed %[2]d)", "가운데서 시작하는 %[1]s 사방으로 움직임, 속도 %[2]d|%[1]s: 상하좌우 속도 %[2]d, 처음엔 한가운데|주인공 %[1]s, 한가운데서 네 방향으로(속도 %[2]d)", p.one(f), v)
	default:
		p.ask("%[1]s at the left edge goes up and down at speed %[2]d|i move %[1]s up and down on the left, speed %[2]d|on the left side %[1]s, up and down (speed %[2]d)", "왼쪽에서 %[1]s 위아래로, 속도 %[2]d|왼쪽 끝의 %[1]s 위아래로만 움직임(속도 %[2]d)|%[1]s: 왼쪽에서 상하 이동 속도 %[2]d", p.one(f), v)
	}
	if s.hero != "walk" && p.maybe(0.35) {
		s.fires = true
		color, ko := p.pair(playColors)
		speed := p.n(12, 24) * 20
		s.sprites = append(s.sprites, "  fire shot")
		move, shape := fmt.Sprintf("0, -%d", speed), "4x14"
		if s.hero == "updown" {
			move, shape = fmt.Sprintf("%d, 0", speed), "14x4"
		}
		s.sprites = append(s.sprites, "sprite shot at 0, 0: box "+color+" "+shape, "  move "+move)
		p.ask("it fires %[1]s shots (%[2]s) with Space, speed %[3]d|Space shoots: %[1]s boxes %[2]s at speed %[3]d", "스페이스로 %[1]s 총알(%[2]s) 발사, 속도 %[3]d|스페이스 누르면 %[1]s 상자 %[2]s 나감, 속도 %[3]d", p.in(color, ko), shape, speed)
	}
}

var playWays = []string{"falls", "falls", "rises", "right", "left", "bounces", "bounces", "lies", "chases"}

// thing asks for something that comes: how, and what it does.
func (p *play) thing(s *playScene, i int) {
	way := playWays[p.IntN(len(playWays))]
	bad := i > 0 && p.maybe(0.6)
	if i == 0 && way == "chases" {
		way = "falls"
	}
	if way == "chases" && s.hero == "none" {
		way = "bounces"
	}
	if way == "chases" || s.fires {
		bad = true
	}
	s.chased = s.chased || way == "chases"
	t := playThing{f: p.figure(playFoods()), name: []string{"good", "gold", "gift"}[i], tap: s.hero == "none"}
	if bad {
		t.f, t.name = p.figure(playFoes()), []string{"bad", "foe", "rival"}[i]
	}
	if i == 0 && p.icon == "" {
		p.icon = t.f.pic
	}
	t.every = []float64{0.5, 0.6, 0.8, 1, 1.2, 1.5, 2, 2.5, 3}[p.IntN(9)]
	if way == "bounces" || way == "lies" { // they stay
		t.every = max(1, t.every)
	}
	v := p.n(3, 16) * 10
	at, move, en, ko := playWay(way, s, v)
	lines := []string{"sprite " + t.name + " at " + at + ": " + t.f.pic}
	say := p.fmtof(p.in(en, ko), p.manyOne(t.f), v)
	grow := 0
	if (way == "falls" || way == "right") && p.maybe(0.25) {
		grow = p.n(1, 6)
		x := playInt(v)
		move = strings.Replace(move, x, x+" + time * "+playInt(grow), 1)
		if way == "right" {
			move = fmt.Sprintf("move -%d - time * %d, 0", v, grow)
		}
		say += p.fmtof(p.in(" at first and %d more with every second|, growing by %d a second", ", 1초마다 %d씩 빨라짐|에서 매초 %d 더"), grow)
	}
	if p.maybe(0.3) {
		size := p.n(10, 32) * 2
		lines = append(lines, fmt.Sprintf("  size %d", size))
		say += p.fmtof(p.in(", size %d|, %d large", ", 크기 %d"), size)
	}
	if move != "" {
		lines = append(lines, "  "+move)
	}
	if way == "bounces" {
		lines = append(lines, "  bounce")
	}
	if way != "chases" || p.maybe(0.4) {
		lines = append(lines, "  every "+num(t.every))
		say += p.fmtof(p.in(", a new one every %v s|, one each %v seconds", ", %v초마다 하나|, %v초에 하나씩"), t.every)
		say = strings.NewReplacer("each 1 seconds", "each second", "every 1 s", "every second").Replace(say)
	}
	p.parts = append(p.parts, say)
	s.sprites = append(s.sprites, append(lines, p.effects(s, t, way, bad)...)...)
	if i == 0 {
		s.first, s.speed, s.every, s.way = t, float64(v), t.every, way
	}
}

// manyOne mentions things of a kind.
func (p *play) manyOne(f playFigure) string { return p.many([]playFigure{f}) }

// playWay is where things come from and how they move, and how that is said.
func playWay(way string, s *playScene, v int) (at, move, en, ko string) {
	x, y := fmt.Sprintf("random(20, %d)", s.w-20), fmt.Sprintf("random(20, %d)", s.h-20)
	switch way {
	case "falls":
		return x + ", -20", fmt.Sprintf("move 0, %d", v), "%[1]s fall from above at speed %[2]d|from above %[1]s come down, speed %[2]d|%[1]s drop from the top (speed %[2]d)", "위에서 %[1]s 떨어짐, 속도 %[2]d|%[1]s 위에서 내려옴(속도 %[2]d)|떨어지는 %[1]s, 속도 %[2]d"
	case "rises":
		return x + fmt.Sprintf(", %d", s.h+20), fmt.Sprintf("move 0, -%d", v), "%[1]s rise from below at speed %[2]d|from the bottom %[1]s float up, speed %[2]d", "아래에서 %[1]s 올라옴, 속도 %[2]d|%[1]s 밑에서 떠오름(속도 %[2]d)"
	case "right":
		return fmt.Sprintf("%d, ", s.w+20) + y, fmt.Sprintf("move -%d, 0", v), "%[1]s come from the right at speed %[2]d|from the right side %[1]s fly in, speed %[2]d", "오른쪽에서 %[1]s 날아옴, 속도 %[2]d|%[1]s 오른쪽에서 나옴(속도 %[2]d)"
	case "left":
		return "-20, " + y, fmt.Sprintf("move %d, 0", v), "%[1]s come from the left at speed %[2]d|from the left side %[1]s roll in, speed %[2]d", "왼쪽에서 %[1]s 나옴, 속도 %[2]d|%[1]s 왼쪽에서 굴러옴(속도 %[2]d)"
	case "bounces":
		return x + ", " + y, fmt.Sprintf("move random(-%[1]d, %[1]d), random(-%[1]d, %[1]d)", v), "%[1]s bounce around, each way up to speed %[2]d|%[1]s fly about and bounce off the edges, up to %[2]d fast", "%[1]s 여기저기 튕겨 다님, 속도는 최대 %[2]d|%[1]s 벽에 튕기며 돌아다님(최대 속도 %[2]d)"
	case "chases":
		return fmt.Sprintf("%d, 30", s.w/2), fmt.Sprintf("chase hero, %d", v), "%[1]s come after the hero from the top at speed %[2]d|from the top %[1]s chase it, speed %[2]d", "%[1]s 위에서 주인공을 쫓아옴, 속도 %[2]d|위에서 따라오는 %[1]s(속도 %[2]d)"
	}
	return x + ", " + y, "", "%[1]s appear somewhere|%[1]s pop up at random places|%[1]s lie about", "%[1]s 아무 데나 나타남|%[1]s 무작위 자리에 생김|여기저기 %[1]s"
}

// effects asks for what a touch does, and what happens where a thing has left.
func (p *play) effects(s *playScene, t playThing, way string, bad bool) (lines []string) {
	n := []int{1, 1, 1, 2, 3, 5, 10}[p.IntN(7)]
	noun := p.in(t.f.en, t.f.ko)
	touch := p.in("touching", "에 닿으면")
	line := "hit hero: "
	if t.tap {
		touch, line = p.in("a tap on", " 누르면"), "tap: "
	}
	good := p.in(fmt.Sprintf("%d points", n), fmt.Sprintf("%d점", n))
	if n == 1 && !p.ko() {
		good = "a point"
	}
	say := ""
	switch {
	case bad && s.fires && (t.name == "bad" || p.maybe(0.7)):
		s.gains = true
		lines = append(lines, fmt.Sprintf("  hit shot: score += %d; remove(); remove(shot)", n))
		say = p.fmtof(p.in("shooting %[1]s gives %[2]s|each of the %[1]s that is hit by a shot brings %[2]s", "%[1]s 맞히면 %[2]s|총알에 맞은 %[1]s 하나에 %[2]s"), noun, good) + "; "
		fallthrough
	case bad:
		switch p.IntN(4) {
		case 0:
			s.ends = true
			lines = append(lines, "  "+line+"lose()")
			say += p.fmtof(p.in("%[2]s %[1]s ends the game|with %[2]s %[1]s it is lost", "%[1]s%[2]s 바로 끝|%[1]s%[2]s 게임 끝"), noun, touch)
		case 1:
			k := p.n(1, 4)
			s.gains = true
			lines = append(lines, fmt.Sprintf("  %sscore -= %d; remove()", line, k))
			say += p.fmtof(p.in("%[2]s %[1]s takes %[3]d off the score|%[3]d points less for %[2]s %[1]s", "%[1]s%[2]s 점수 %[3]d 빼기|%[1]s%[2]s %[3]d점 줄어듦|%[1]s%[2]s 점수에서 %[3]d 없애기"), noun, touch, k)
		default:
			s.costs = true
			lines = append(lines, "  "+line+"lives -= 1; remove()")
			say += p.fmtof(p.in("%[2]s %[1]s costs a life|one life less for %[2]s %[1]s", "%[1]s%[2]s 목숨 하나 잃음|%[1]s%[2]s 목숨 -1|%[1]s%[2]s 목숨 하나 줄어듦"), noun, touch)
		}
	case t.name == "gift" && p.maybe(0.5):
		s.costs = true
		lines = append(lines, "  "+line+"lives += 1; remove()")
		say = p.fmtof(p.in("%[2]s %[1]s gives one life more|a life extra for %[2]s %[1]s", "%[1]s%[2]s 목숨 하나 추가|%[1]s%[2]s 목숨 +1"), noun, touch)
	default:
		s.gains = true
		if s.points == 0 {
			s.points = n
		}
		lines = append(lines, fmt.Sprintf("  %sscore += %d; remove()", line, n))
		say = p.fmtof(p.in("%[2]s %[1]s gives %[3]s|%[3]s for %[2]s %[1]s", "%[1]s%[2]s %[3]s|%[1]s%[2]s %[3]s 얻음|%[1]s%[2]s %[3]s 더하기"), noun, touch, good)
		if (way == "falls" || way == "rises" || way == "right") && p.maybe(0.35) {
			s.costs, s.missed = true, s.missed || t.name == "good"
			lines = append(lines, "  off: lives -= 1")
			say += p.fmtof(p.in("; one that gets away costs a life|; missing one takes a life", ", 놓치면 목숨 하나|, 못 잡고 나가면 목숨 -1"))
		}
	}
	p.parts = append(p.parts, say)
	return lines
}

func (p *play) stageBounds(s *playScene) {
	if s.costs {
		s.lives = p.n(2, 6)
		p.opt("lives " + playInt(s.lives))
		p.ask("%[1]d lives|%[1]d lives in all|lives: %[1]d", "목숨 %[1]d개|목숨은 %[1]d|기회 %[1]d번", s.lives)
		p.canLose = true
	}
	if p.maybe(0.45) || !s.costs && !s.ends {
		p.timeLimit()
		p.canLose = true
	}
	p.canLose = p.canLose || s.ends
	if s.gains && p.maybe(0.5) {
		goal := p.n(5, 60)
		p.opt("goal " + playInt(goal))
		p.ask("%[1]d points win|won at %[1]d points|the goal is %[1]d points", "%[1]d점이면 승리|목표 %[1]d점|%[1]d점 모으면 성공", goal)
		p.canWin = true
	}
	if !s.costs && !p.canWin && p.limit == 0 { // what has no bound runs from the start and has no button
		p.timeLimit()
	}
}

// stageEnd asks for the texts and draws the checks.
func (p *play) stageEnd(s *playScene) {
	if p.canWin && p.maybe(0.65) {
		p.win = p.endText("win", playWinsEn, playWinsKo, "score")
	}
	if p.canLose && p.maybe(0.75) {
		how := "lose"
		if p.limit > 0 && !s.costs && !s.ends {
			how = "time"
		}
		p.lose = p.endText(how, playLosesEn, playLosesKo, "score")
	}
	switch {
	case s.missed && s.speed > 0:
		p.endWait = float64(s.lives)*s.every*2.5 + float64(max(s.w, s.h)+80)/s.speed + 4
	case p.limit > 0:
		p.endWait = float64(p.limit) + 1.5
	}
	if p.limit > 0 && float64(p.limit)+1.5 < p.endWait {
		p.endWait = float64(p.limit) + 1.5
	}
	if p.endWait > 25 {
		p.endWait = 0
	}
	if p.endWait > 0 && !p.canWin {
		p.ends = "lose"
	} else if p.win == "" {
		p.endWait = 0
	}
	c := p.begin(newCheck("begins"))
	if p.statusSeen != "" {
		c.text(p.statusSeen)
	}
	if p.win != "" {
		c.gone(p.win)
	}
	if p.lose != "" {
		c.gone(p.lose)
	}
	if len(c.See) > 0 {
		p.check(c)
	}
	keys := map[string]string{"steer": "ArrowLeft", "walk": "ArrowRight", "updown": "ArrowUp"}
	if key := keys[s.hero]; key != "" {
		p.check(playChanged(playPress(p.begin(newCheck("steers")), key, 2)))
	} else if s.way != "lies" {
		p.check(playMoving(p.begin(newCheck("moves")).wait(s.every + 0.1)))
	} else {
		p.check(playChanged(p.begin(newCheck("appears")).wait(s.every + 0.3)))
	}
	if f := p.form("score", s.points); f != "" && s.first.tap {
		p.check(p.begin(newCheck("tapped")).wait(s.every+0.7).click(s.first.f.pic, 1).text(f))
	}
}
