package compose

import (
	"fmt"
	"slices"
	"strings"
)

// A playKit is a ready game and what may be said about it.
type playKit struct {
	kit, en, ko string
	takes       string // its options
	values      string // what its status may show
	size        [4]int // least and most width and height
	auto        bool
	clock       bool
	lives       float64 // where none are given
	wins        bool    // may be won without a goal
}

var playKits = []playKit{
	{"snake", "snake game|snake|old phone snake|crawling game|hungry snake game|snake for the tablet", "뱀 게임|스네이크|옛날 폰 뱀 게임|먹으면 길어지는 뱀 게임|지렁이 게임|추억의 스네이크", "hero eats speed faster lives goal limit size", "score best", [4]int{8, 26, 8, 22}, false, false, 0, false},
	{"dodge", "dodge game|dodging game|game of avoiding things|falling things game|duck and dodge game", "피하기 게임|똥피하기 같은 게임|떨어지는 거 피하는 게임|회피 게임|요리조리 피하기", "hero falls speed faster lives limit sky", "time", [4]int{}, false, true, 1, false},
	{"catch", "catching game|catch game|basket game|game of catching things|falling food game", "받기 게임|떨어지는 것 받기 게임|바구니 게임|받아먹기 게임|담기 게임", "hero catches hurts speed faster lives goal limit sky", "score best time", [4]int{}, false, true, 3, false},
	{"pop", "popping game|tap game|pop game|touch them all game|bubble popping game", "터뜨리기 게임|풍선 터뜨리기|톡톡 게임|올라오는 것 누르기 게임|터치 게임", "rises speed faster goal limit sky", "score best", [4]int{}, false, true, 0, false},
	{"flappy", "flappy game|flappy bird clone|fly through gaps game|flapping game", "플래피 게임|날아서 틈 지나가기 게임|플래피버드 같은 게임|날갯짓 게임", "hero speed faster lives goal limit sky", "score best time", [4]int{}, false, true, 1, false},
	{"jump", "jumping game|runner|jump and run game|endless runner|hurdle game", "점프 게임|달리기 게임|장애물 뛰어넘기 게임|공룡 게임 같은 거|달리고 점프하는 게임", "hero jumps speed faster lives goal limit sky", "score best time", [4]int{}, false, true, 1, false},
	{"cross", "road crossing game|crossing game|frogger|cross the street game", "길 건너기 게임|도로 건너기 게임|횡단 게임|건너편까지 가는 게임", "hero cars home speed faster lives goal limit sky", "score best time", [4]int{}, false, true, 3, false},
	{"breakout", "breakout|brick breaker|paddle and bricks game|brick game", "벽돌깨기|벽돌 깨기 게임|공으로 벽돌 부수는 게임|블록 격파 게임", "speed faster lives goal limit sky", "score best time", [4]int{}, false, true, 3, true},
	{"invaders", "space invaders game|invaders|alien rows game|invasion game", "인베이더 게임|줄지어 내려오는 적 쏘기 게임|갤러그 같은 게임|침략자 게임", "hero shoots speed faster lives limit sky", "score best time", [4]int{}, false, true, 3, true},
	{"shooter", "shooting game|shooter|shoot what comes down game|arcade shooter", "슈팅 게임|쏘기 게임|내려오는 적 맞히기 게임|총쏘기 게임", "hero shoots speed faster lives goal limit sky", "score best time", [4]int{}, false, true, 3, false},
	{"tetris", "tetris|falling blocks game|block stacking game|tetris clone", "테트리스|블록 쌓기 게임|떨어지는 블록 게임|벽돌 쌓기", "speed faster goal limit size", "score level best", [4]int{7, 14, 12, 24}, false, false, 0, false},
	{"whack", "whack game|whack-a-mole|tap the hole game|mole game", "두더지잡기|두더지 게임|튀어나오면 때리는 게임|구멍 게임", "peeks pace faster goal limit lives size", "score best", [4]int{2, 6, 2, 6}, false, true, 0, false},
	{"2048", "2048|2048 game|number joining game|double up game", "2048 게임|2048 퍼즐|숫자 합치기 게임|같은 수 합치기", "tile size", "score best moves", [4]int{3, 6, 3, 6}, true, false, 0, true},
	{"maze", "maze game|maze|labyrinth|find the way out game", "미로 게임|미로 찾기|미로 탈출 게임|길 찾기 게임", "hero home limit maze", "moves time", [4]int{9, 25, 9, 23}, true, true, 0, true},
	{"life", "game of life|cell game|Conway's game of life|life simulation", "라이프 게임|콘웨이 생명 게임|세포 게임|생명 게임", "speed size", "moves", [4]int{8, 30, 8, 24}, false, false, 0, false},
	{"simon", "simon game|repeat the colours game|colour memory game|light sequence game", "사이먼 게임|색 순서 외우기 게임|불빛 따라 누르기 게임|순서 기억 게임", "names pace goal", "score best", [4]int{2, 3, 2, 3}, false, false, 0, false},
	{"reaction", "reaction test|reaction game|quick finger test|reflex test", "반응속도 테스트|반응속도 게임|초록불 누르기|순발력 테스트", "", "", [4]int{}, false, false, 0, true},
}

func (k playKit) can(option string) bool { return slices.Contains(strings.Fields(k.takes), option) }

// kit draws a ready arcade game.
func (p *play) kit() {
	k := playKits[p.IntN(len(playKits))]
	p.kitName = k.kit
	p.subject(k.en, k.ko)
	p.game = []string{"game " + k.kit}
	p.cast(k)
	if k.size[0] > 0 && p.game[0] == "game "+k.kit && p.maybe(0.5) {
		p.game[0] += p.sized(k)
	}
	pace := p.paced(k)
	lives, limit, goal := p.bounds(k)
	if k.can("sky") && p.maybe(0.35) {
		p.skyed()
	}
	p.starts(k.auto)
	p.statusLine(k.values, k.clock, lives, limit > 0)
	p.ending(k, lives, limit, goal, pace)
	p.firstCheck(k)
	p.beside()
	p.lastCheck()
}

// subject is what the app is called in the request.
func (p *play) subject(en, ko string) {
	p.name = p.of(p.in(en, ko))
	p.what = p.name
}

// sized asks for a board of a size.
func (p *play) sized(k playKit) string {
	w, h := p.n(k.size[0], k.size[1]), p.n(k.size[2], k.size[3])
	if k.kit == "maze" {
		w, h = w|1, h|1
	}
	p.boardSize(w, h)
	p.w, p.h = w, h
	return fmt.Sprintf(" %dx%d", w, h)
}

func (p *play) boardSize(w, h int) {
	p.ask("on a %[1]dx%[2]d board|field %[1]d x %[2]d|the board is %[1]d wide and %[2]d high|size %[1]dx%[2]d|%[1]d by %[2]d cells|%[1]d columns, %[2]d rows",
		"판은 %[1]dx%[2]d|크기 %[1]d x %[2]d|가로 %[1]d칸 세로 %[2]d칸|%[1]d열 %[2]d행|%[1]d×%[2]d칸", w, h)
}

// cast draws who plays: heroes, what is eaten, what hurts.
func (p *play) cast(k playKit) {
	if k.can("hero") && p.maybe(0.7) {
		p.hero()
	}
	type role struct {
		key, en, ko string
		from        []playFigure
		most        int
		option      string
	}
	for _, r := range []role{
		{"eats", "it eats %s|food: %s|it feeds on %s|%s to eat|eating %s", "먹이는 %s|먹이: %s|먹는 건 %s|먹을 것 %s", playFoods(), 3, "food"},
		{"catches", "catch %s|what falls: %s|%s fall from above and must be caught|good things: %s", "떨어지는 건 %s|받을 것: %s|위에서 떨어지는 것: %s|좋은 것: %s", playFoods(), 3, ""},
		{"hurts", "beware of %s, a hit costs a life|bad things: %s|%s cost a life|not to be caught: %s", "나쁜 것: %s (맞으면 목숨 하나)|피할 것: %s|%s에 닿으면 목숨 줄어듦|받으면 안 되는 것 %s", playFoes(), 2, "enemy"},
		{"falls", "avoid %s|what falls: %s|%s come down|dodging %s", "떨어지는 건 %s|피할 것: %s|위에서 떨어지는 것 %s|피해야 하는 건 %s", playFoes(), 3, ""},
		{"rises", "what rises: %s|%s float up|pop %s|%s rise and i touch them", "올라오는 건 %s|터뜨릴 것: %s|아래에서 올라오는 것 %s|누를 것: %s", playFoods(), 3, ""},
		{"jumps", "jump over %s|obstacles: %s|%s in the way|hurdles are %s", "뛰어넘을 것: %s|장애물은 %s|길에 있는 건 %s|장애물 %s", playFoes(), 3, ""},
		{"cars", "traffic: %s|on the road: %s|cars are %s|what drives by: %s", "차는 %s|도로에는 %s|지나다니는 것: %s|찻길 위 %s", playFoes(), 3, ""},
		{"shoots", "enemies: %s|shoot %s|the enemy: %s|against %s", "적은 %s|쏠 것: %s|적: %s|상대는 %s", playFoes(), 1, ""},
		{"home", "the goal is %s|%s marks the goal|goal picture: %s|at the other end: %s", "도착점은 %s|목적지 그림 %s|끝에는 %s|도착 표시: %s", playHeroes(), 1, "food"},
		{"peeks", "what looks out: %s|hit %s|%s in the holes|in the holes sits %s", "튀어나오는 건 %s|때릴 것: %s|구멍에서 나오는 것 %s|구멍 속 %s", playHeroes(), 1, "player"},
	} {
		if !k.can(r.key) || r.key != "catches" && r.key != "falls" && p.maybe(0.4) || p.maybe(0.15) {
			continue
		}
		list := p.figures(r.from, p.n(1, r.most))
		what := p.many(list)
		if r.most == 1 {
			what = p.one(list[0])
			if r.key == "shoots" {
				what = p.many(list)
			}
		}
		if r.option == "" {
			p.game[0] += ": " + playPics(list)
		} else {
			p.opt(r.option + " " + playPics(list))
		}
		p.ask(r.en, r.ko, what)
		if p.icon == "" && p.maybe(0.5) {
			p.icon = list[0].pic
		}
	}
	if k.can("names") && p.maybe(0.4) {
		p.simonNames()
	}
}

func (p *play) hero() {
	f := p.figure(playHeroes())
	p.icon = f.pic
	p.opt("player " + f.pic)
	if p.maybe(0.35) {
		p.what = p.say("%[1]s with %[2]s|%[1]s starring %[2]s|%[1]s played by %[2]s", "%[2]s 나오는 %[1]s|%[2]s 주인공 %[1]s|%[2]s 캐릭터 %[1]s", p.what, p.one(f))
		return
	}
	p.ask("the hero is %s|I am %s|you steer %s|%s as the player|it's %s that moves|main figure: %s|i want to be %s", "주인공은 %s|주인공: %s|캐릭터는 %s|조종하는 건 %s|플레이어는 %s|나는 %s|움직이는 건 %s", p.one(f))
}

func (p *play) simonNames() {
	p.game = []string{"game simon"}
	w, h := p.n(2, 3), 2
	if w == 3 {
		p.game[0] += " 3x2"
		p.boardSize(3, 2)
	}
	list := p.figures(playFoods(), w*h)
	p.game[0] += ": " + playPics(list)
	p.ask("the buttons show %s|instead of plain colours %s|fields with %s", "버튼에는 %s|칸 그림은 %s|색 대신 %s", p.many(list))
}

// paced asks for a speed: a number, a field that sets it, or that it grows. It gives the speed at first, 5 where none is told.
func (p *play) paced(k playKit) float64 {
	speed, pace := 5.0, "speed"
	switch {
	case k.can("pace"):
		speed = 1
	case !k.can("speed"):
		return speed
	}
	lo, hi := 2, 10
	if k.can("pace") {
		lo, hi = 1, 3
	}
	switch p.IntN(6) {
	case 0, 1:
		speed = float64(p.n(lo, hi))
		p.ask("speed %[1]v|at speed %[1]v|pace %[1]v|speed set to %[1]v|the speed is %[1]v", "속도 %[1]v|속도는 %[1]v|빠르기 %[1]v|속도를 %[1]v(으)로", speed)
		p.opt(pace + " " + num(speed))
	case 2:
		speed = p.speedField(lo, hi)
		p.opt(pace + " v")
	}
	if k.can("faster") && p.maybe(0.35) {
		p.ask("it gets faster and faster|speeding up over time|quicker and quicker|harder the longer it lasts, by speed|it should speed up", "점점 빨라지게|갈수록 빨라짐|시간이 지나면 빨라지기|뒤로 갈수록 속도 업|점점 빠르게")
		p.opt("faster")
	}
	return speed
}

// speedField asks for a field that sets the speed.
func (p *play) speedField(lo, hi int) float64 {
	at := p.n(lo, hi)
	label := p.fresh("Speed|Pace|How fast|Tempo|Difficulty|Level", "속도|빠르기|얼마나 빠르게|템포|난이도|레벨")
	if p.maybe(0.4) {
		words := p.in("Calm;Wild|Easy;Hard|Slow;Fast|Baby;Pro|Walk;Run|Sunday;Monday", "쉬움;어려움|느림;빠름|초보;고수|걷기;뛰기|아기;어른|산책;질주")
		a, b := p.pair(words)
		x, y := p.n(lo, lo+(hi-lo)/2), p.n(lo+(hi-lo)/2+1, hi)
		line := p.of("choice|radio")
		kind := p.in("drop-down", "목록")
		if line == "radio" {
			kind = p.in("radio buttons", "라디오 버튼")
		}
		p.head = append(p.head, fmt.Sprintf("%s v %s: %s=%d | %s=%d", line, label, a, x, b, y))
		p.ask("%[1]s %[2]s sets the speed: %[3]s is %[4]d, %[5]s is %[6]d|choose the speed with %[1]s %[2]s (%[3]s %[4]d, %[5]s %[6]d)", "%[1]s %[2]s(으)로 속도 선택: %[3]s=%[4]d, %[5]s=%[6]d|속도는 %[1]s %[2]s에서 %[3]s(%[4]d), %[5]s(%[6]d) 중 고르기", kind, p.quote(label), a, x, b, y)
		return float64(x)
	}
	kind := p.of("slider|number")
	p.head = append(p.head, fmt.Sprintf("%s v = %d %d..%d %s", kind, at, lo, hi, label))
	name := p.in("slider", "슬라이더")
	if kind == "number" {
		name = p.in("number field", "숫자 칸")
	}
	p.ask("a %[1]s %[2]s from %[3]d to %[4]d, first %[5]d, sets the speed|the speed comes from a %[1]s %[2]s (%[3]d to %[4]d, at first %[5]d)|%[1]s %[2]s %[3]d-%[4]d starting at %[5]d for the speed",
		"%[1]s %[2]s(%[3]d~%[4]d, 처음 %[5]d)로 속도 조절|속도는 %[1]s %[2]s에서 %[3]d부터 %[4]d까지, 처음엔 %[5]d", name, p.quote(label), lo, hi, at)
	return float64(at)
}

// bounds asks for lives, a limit of time, and the score that wins.
func (p *play) bounds(k playKit) (lives float64, limit, goal int) {
	lives = k.lives
	if k.can("lives") && p.maybe(0.5) {
		lives = float64(p.n(1, 6))
		if k.kit != "snake" && lives == 1 {
			lives = 2
		}
		p.ask("%[1]v lives|lives: %[1]v|you have %[1]v lives|%[1]v hearts|with %[1]v lives", "목숨 %[1]v개|목숨은 %[1]v|하트 %[1]v개|기회 %[1]v번|목숨 %[1]v", lives)
		if lives == 1 {
			n := len(p.parts) - 1
			p.parts[n] = strings.NewReplacer("1 lives", "1 life", "1 hearts", "1 heart").Replace(p.parts[n])
		}
		p.opt("lives " + num(lives))
	}
	if k.can("limit") && p.maybe(0.35) {
		limit = p.timeLimit()
	}
	switch {
	case k.can("tile") && p.maybe(0.6):
		goal = 1 << p.n(4, 12)
		p.ask("the %[1]d tile wins|goal %[1]d instead of the usual|won with a %[1]d|reach %[1]d", "%[1]d 만들면 승리|목표 %[1]d|%[1]d 타일이면 끝", goal)
	case k.can("goal") && p.maybe(0.45):
		goal = p.n(4, 60)
		if k.kit == "tetris" {
			goal *= 100
		}
		p.ask("%[1]d points win|the goal is %[1]d|won at %[1]d|who gets to %[1]d wins|%[1]d of them and it's won|needs %[1]d to win", "%[1]d점이면 승리|목표 %[1]d|%[1]d개면 성공|목표는 %[1]d점|%[1]d점 따면 이김", goal)
	}
	if goal > 0 {
		p.opt("goal " + playInt(goal))
	}
	return
}

func (p *play) timeLimit() int {
	t := p.of("10|15|20|25|30|35|40|45|50|60|75|80|90|120|180")
	words := p.in(t+" seconds", t+"초")
	switch {
	case t == "60" && p.maybe(0.6):
		words = p.in("one minute", "1분")
	case t == "90" && p.maybe(0.6):
		words = p.in("a minute and a half", "1분 30초")
	case t == "120" && p.maybe(0.6):
		words = p.in("two minutes", "2분")
	case t == "180" && p.maybe(0.6):
		words = p.in("three minutes", "3분")
	}
	p.ask("%[1]s time|time limit %[1]s|it lasts %[1]s|only %[1]s|over after %[1]s", "제한 시간 %[1]s|%[1]s 동안|시간은 %[1]s|%[1]s 지나면 끝", words)
	p.opt("limit " + t)
	p.limit = playAtoi(t)
	return p.limit
}

func playAtoi(s string) (n int) {
	fmt.Sscan(s, &n)
	return n
}

// starts asks for the button's label.
func (p *play) starts(auto bool) {
	p.start, p.again = p.in("Start", "시작"), p.in("New game", "새 게임")
	if auto {
		p.start = p.again
	}
	if p.maybe(0.5) {
		p.start = p.fresh(playStartsEn, playStartsKo)
		p.again = p.start
		p.opt("start " + p.start)
		if auto {
			p.ask("the button for a new one says %s|button %s begins anew|restart button %s|%s starts over", "새로 하는 버튼은 %s|다시 하기 버튼 %s|%s 누르면 새로|새 게임 버튼 이름 %s", p.named(p.start))
			return
		}
		p.ask("the start button says %s|button %s|start with %s|it begins with a button %s|%s starts it", "시작 버튼은 %s|버튼 %s|%s 누르면 시작|시작은 %s 버튼", p.named(p.start))
	}
}

// playValues are the words for what a status shows: the label, forms around the number, and what it is.
var playValues = map[string][4]string{
	"score": {playScoresEn, playScoresKo, "{} points", "{}점"}, "lives": {playLivesEn, playLivesKo, "{} lives", "{}번 남음"}, "time": {playTimesEn, playTimesKo, "{} s", "{}초"},
	"moves": {playMovesEn, playMovesKo, "{} moves", "{}번"}, "best": {playBestsEn, playBestsKo, "best {}", "최고 {}점"}, "level": {"Level|Stage|Grade", "단계|레벨|스테이지", "level {}", "{}단계"},
	"left": {"Left|Still there|To go|Missing|Remaining", "남은 수|남음|아직|남은 것", "{} left", "{}개 남음"},
}

var playMeans = map[string][2]string{
	"score": {"the score", "점수"}, "lives": {"the lives", "목숨"}, "time": {"the seconds", "초"}, "moves": {"the moves", "움직인 수"}, "best": {"the best score", "최고 점수"}, "level": {"the level", "단계"},
	"left": {"what is left", "남은 수"},
}

// statusLine asks for a line above the board.
func (p *play) statusLine(values string, clock bool, lives float64, limit bool) {
	list := strings.Fields(values)
	if !clock && limit {
		list = append(list, "time")
	}
	if lives > 0 && values != "" {
		list = append(list, "lives")
	}
	if len(list) == 0 || p.maybe(0.5) {
		return
	}
	p.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	list = list[:p.n(1, min(3, len(list)))]
	first := map[string]float64{"lives": lives, "level": 1, "left": float64(p.left)}
	var say, put, see, means []string
	p.forms = map[string]string{}
	sample := p.maybe(0.4)
	for _, v := range list {
		w := playValues[v]
		form := p.fresh(w[0], w[1]) + " {}"
		if p.maybe(0.25) {
			form = p.in(w[2], w[3])
		}
		p.forms[v] = form
		n := "N"
		if sample {
			n = playInt(p.n(2, 30))
		}
		say = append(say, strings.Replace(form, "{}", n, 1))
		put = append(put, strings.Replace(form, "{}", "{"+v+"}", 1))
		see = append(see, strings.Replace(form, "{}", num(first[v]), 1))
		mean := p.in(playMeans[v][0], playMeans[v][1])
		if v == "moves" && p.kitName == "life" {
			mean = p.in("the generations", "세대 수")
		}
		means = append(means, mean)
	}
	by := []string{" · ", ", ", " / ", " - ", "  "}[p.IntN(4)]
	p.opt("status " + strings.Join(put, by))
	p.status = list
	p.statusSeen = strings.Join(see, by)
	note := p.in(strings.Join(means, " and "), strings.Join(means, "·"))
	p.ask("above it stands %[1]s (%[2]s)|on top %[1]s with %[2]s|status line %[1]s: %[2]s|show %[2]s like %[1]s on top|%[1]s above the board, that is %[2]s|a line on top %[1]s for %[2]s",
		"위에 %[1]s (%[2]s)|위에는 %[1]s: %[2]s|상태 줄은 %[1]s, %[2]s|%[2]s 표시는 %[1]s 형식으로 위에|판 위에 %[1]s (%[2]s) <보>", p.quote(strings.Join(say, by)), note)
}
