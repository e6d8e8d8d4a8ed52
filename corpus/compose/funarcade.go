package compose

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// A funKit is how a ready game is asked for: with who and what ({h}, {t}), with one of them, and plainly.
type funKit struct {
	kit, icon, en, ko string
	as                string    // where the things stand: after the colon, or in an option
	ask               [8]string // both, who, what, none; then the same in Korean
}

var funKits = []funKit{
	{"snake", "🐍", "snake", "뱀 게임", "food", [8]string{
		"snake but with {h} eating {t}|snake game, {h} that eats {t}|{h} goes round eating {t}, snake style|snake where {h} hunts {t}|old phone snake with {h} and {t} to eat|snake, the head is {h} and the food {t}|{H} snake with {t} as food|like snake only {h} collects {t}",
		"snake with {h}|{H} snake game|snake game where i'm {h}|snake, {h} as the head|snake but its {h}", "snake that eats {t}|snake game with {t} to eat|snake, food is {t}|snake but it eats {t}", "snake|the old phone snake|nokia snake|snake like back then|simple snake game|that game with the growing snake",
		"{h}(이) {t} 먹는 뱀 게임|{t} 먹는 {h} 뱀 게임|{h} 스네이크, 먹이는 {t}|{h}(이) 돌아다니면서 {t} 먹고 길어지는 게임|{t} 먹고 자라는 {h} 스네이크|머리는 {h} 먹이는 {t}인 뱀 게임", "{h} 뱀 게임|{h}(이) 기어다니는 스네이크|뱀 대신 {h} 나오는 뱀 게임|{h} 스네이크", "{t} 먹는 뱀 게임|먹이가 {t}인 스네이크|{t} 먹고 길어지는 뱀 게임", "뱀 게임|스네이크|옛날 폰 뱀 게임|추억의 스네이크|지렁이 게임"}},
	{"dodge", "☄️", "dodge", "피하기", ":", [8]string{
		"{h} dodging {t}|{t} fall and {h} has to get out of the way|dodge game, {h} under falling {t}|{h} avoids falling {t} with the arrows|{t} rain down on {h}, dodge them|how long can {h} escape the {t} that fall|move {h} left and right so no {t} hit it",
		"dodge game with {h}|{h} dodging things that fall|{H} dodge, stuff comes down", "dodge falling {t}|dodge game where {t} come down|{t} fall from above, don't get hit|avoid the {t} game", "dodge game|game where you avoid falling things|dodging game",
		"{h}(이) {t} 피하는 게임|떨어지는 {t} 피하는 {h} 게임|위에서 {t}(이) 쏟아지고 {h}(이) 피하는 거|{h} 움직여서 {t} 피하기|{t} 비 피하는 {h} 게임|{h} {t} 피하기", "{h} 피하기 게임|{h}(이) 떨어지는 거 피하는 게임", "{t} 피하기 게임|떨어지는 {t} 피하기|하늘에서 {t} 떨어지는 피하기 게임", "피하기 게임|똥피하기 같은 게임|떨어지는 거 피하는 게임"}},
	{"catch", "🧺", "catch", "받기", ":", [8]string{
		"{h} catches falling {t}|catch {t} with {h}|catching game, {t} fall and {h} catches them|{t} drop from above, move {h} under them|help {h} catch {t}|{h} that has to catch {t}|falling {t}, catch them, i am {h}",
		"catching game with {h}|catch game where i steer {h}", "catch falling {t}|catching game with {t}|{t} fall down and i catch them|game of catching {t}", "catching game|catch game|catch what falls",
		"{h}(이) {t} 받는 게임|떨어지는 {t} {h}(으)로 받기|{h} 움직여서 {t} 받기 게임|위에서 떨어지는 {t} 받는 {h} 게임|{h}한테 {t} 받아주는 게임|{h} {t} 받기", "{h} 받기 게임|{h}(으)로 떨어지는 거 받는 게임", "{t} 받기 게임|떨어지는 {t} 받는 게임|{t} 받아먹기 게임", "받기 게임|떨어지는 거 받는 게임|바구니 게임"}},
	{"pop", "🎈", "pop", "터뜨리기", ":", [8]string{
		"", "", "pop the {t}|{t} float up and i tap them|popping game with {t}|touch the rising {t}|tap {t} before they fly off|{t} rise, pop them", "popping game|pop the balloons|balloon popping|tap the things that rise",
		"", "", "{t} 터뜨리기|올라오는 {t} 누르기 게임|{t} 톡톡 터뜨리는 게임|떠오르는 {t} 터치하는 게임|{t} 잡기 게임, 아래서 올라옴", "풍선 터뜨리기|터뜨리기 게임|톡톡 터뜨리는 게임"}},
	{"flappy", "🐤", "flappy", "플래피", "", [8]string{
		"", "flappy bird with {h}|flappy but {h}|{h} flying through gaps|flap {h} through the gaps|like flappy bird only its {h}|{H} flappy game", "", "flappy bird|flappy game|fly through the gaps game",
		"", "{h} 플래피버드|{h}(이) 틈 사이로 날아가는 게임|{h} 나오는 플래피 게임|새 대신 {h} 날리는 플래피버드|{h}(이) 날갯짓하는 게임", "", "플래피버드|플래피 게임|틈 사이로 나는 게임"}},
	{"jump", "🏃", "run", "달리기", ":", [8]string{
		"{h} jumps over {t}|{h} runs and jumps over {t}|runner like the dino, {h} and {t}|{h} running, {t} in the way, space to jump|endless runner with {h} hopping over {t}|dino game but {h} and {t}|jump game, {h} over {t}",
		"runner with {h}|{h} that runs and jumps|dino game but its {h}|jumping game with {h}", "jump over {t}|runner where {t} come at you|jump and run over {t}", "dino runner|jump and run|endless runner|jumping game like the chrome dino",
		"{h}(이) {t} 뛰어넘는 게임|{h} 달리면서 {t} 넘기|공룡 게임인데 {h}(이) {t} 넘는 거|{t} 피해 점프하는 {h} 게임|{h} {t} 뛰어넘기|달리는 {h} 장애물은 {t}인 게임", "{h} 달리기 게임|{h}(이) 점프하는 게임|공룡 대신 {h} 나오는 점프 게임", "{t} 뛰어넘기 게임|{t} 넘는 점프 게임", "점프 게임|공룡 달리기 같은 게임|장애물 넘기 게임"}},
	{"cross", "🐸", "crossing", "길 건너기", ":", [8]string{
		"{h} crossing a road full of {t}|{h} has to cross the road, {t} drive by|frogger with {h} and {t}|get {h} past the {t} to the other side|road crossing, {h} and {t}|help {h} over the street, mind the {t}",
		"{h} crossing the road|frogger with {h}|help {h} cross the street", "frogger where {t} drive by|cross the road between {t}", "frogger|road crossing game|cross the street game",
		"{h}(이) {t} 사이로 길 건너는 게임|{h} 길 건너기, 도로엔 {t}|{t} 피해서 {h} 길 건너게 하는 게임|{h} 횡단보도 게임 차는 {t}|{t} 다니는 길 건너는 {h} 게임", "{h} 길 건너기|{h}(이) 찻길 건너는 게임", "{t} 피해 길 건너기|{t} 다니는 길 건너기 게임", "길 건너기 게임|프로거 같은 거|도로 건너기"}},
	{"breakout", "🧱", "bricks", "벽돌깨기", "", [8]string{"", "", "", "breakout|brick breaker|ball and paddle, smash the bricks|bricks game|arkanoid style game|the classic brick breaker", "", "", "", "벽돌깨기|공으로 벽돌 깨는 게임|벽돌 깨기 게임|블록 부수기|옛날 벽돌깨기"}},
	{"invaders", "👾", "invaders", "인베이더", ":", [8]string{
		"{h} shooting rows of {t}|space invaders but {h} against {t}|invaders, {h} fights {t}|{t} march down in rows, {h} shoots|{h} against an army of {t}, invaders style",
		"space invaders with {h}|invaders where i'm {h}", "space invaders with {t}|invaders but the aliens are {t}|rows of {t} to shoot", "space invaders|invaders|rows of aliens to shoot",
		"{h}(이) 줄지어 오는 {t} 쏘는 게임|인베이더인데 {h} 대 {t}|{t} 군단 막는 {h} 게임, 인베이더처럼|{h} 인베이더 적은 {t}", "{h} 인베이더|{h}(으)로 하는 인베이더 게임", "{t} 쏘는 인베이더|적이 {t}인 인베이더 게임", "인베이더 게임|갤러그 같은 게임|스페이스 인베이더"}},
	{"shooter", "🚀", "shooter", "쏘기", ":", [8]string{
		"{h} shooting {t} that come down|shooter, {h} against {t}|shoot {t} with {h}|{t} come from above, {h} shoots them|{h} blasts {t}|arcade shooter where {h} hits {t}",
		"shooter with {h}|shooting game where i'm {h}", "shoot the {t}|shooter with {t} coming down|{t} come down and i shoot", "shooting game|arcade shooter|shoot em up",
		"{h}(이) {t} 쏘는 게임|내려오는 {t} 맞히는 {h} 게임|{h} 슈팅, 적은 {t}|{t} 쏘아 맞히는 {h} 슈팅 게임", "{h} 슈팅 게임|{h}(으)로 쏘는 게임", "{t} 쏘기 게임|내려오는 {t} 쏘기|{t} 맞히기 슈팅", "슈팅 게임|총쏘기 게임|비행기 슈팅"}},
	{"tetris", "🟦", "blocks", "블록", "", [8]string{"", "", "", "tetris|falling blocks|tetris like on the gameboy|block stacking like tetris|stack the falling blocks", "", "", "", "테트리스|블록 쌓기 게임|떨어지는 블록 쌓기|옛날 테트리스"}},
	{"whack", "🔨", "whack", "잡기", "player", [8]string{
		"", "whack-a-mole with {h}|hit {h} when it looks out|{h} peeks out of holes, whack it|whack {h}|whack a mole but its {h}|smack {h} that pops up", "", "whack a mole|whack-a-mole|hit the mole",
		"", "두더지 대신 {h} 때리는 게임|{h} 두더지잡기|구멍에서 나오는 {h} 잡기|튀어나오는 {h} 때리기|{h} 잡기 게임 두더지처럼", "", "두더지잡기|두더지 게임|두더지 때리기"}},
}

func funAn(s string) string {
	if strings.HasPrefix(s, "uni") || strings.HasPrefix(s, "ufo") {
		return "a " + s
	}
	return pressAn(s)
}

// arcade draws a game of moving things.
func (f *fun) arcade() {
	if f.maybe(0.07) {
		f.table()
		return
	}
	if f.maybe(0.13) {
		f.field()
		return
	}
	x := funKits[f.IntN(len(funKits))]
	k := playKits[slices.IndexFunc(playKits, func(k playKit) bool { return k.kit == x.kit })]
	f.kitName = k.kit
	thing := f.cored(x)
	k.kit = x.kit
	if k.size[0] > 0 && f.maybe(0.35) {
		f.sizedBoard(k)
	}
	pace := f.paces(k)
	lives, limit, goal := f.ruled(k, thing)
	if k.can("sky") && f.maybe(0.25) {
		f.skies()
	}
	f.starts(k.auto)
	f.topLine(k, thing, lives, limit)
	f.outcomes(k, goal, limit, lives)
	f.idle(k, lives, limit, pace)
	f.firstCheck(k)
	f.extras()
	f.lastCheck()
}

// cored asks for the game itself; it gives what is collected or hit, where the score counts that.
func (f *fun) cored(x funKit) string {
	who, what, foe := f.cast()
	if !strings.Contains("snake catch pop", x.kit) {
		what = foe
	}
	base := 0
	if f.ko() {
		base = 4
	}
	var ways []int
	for i, n := range []int{6, 2, 2, 1} {
		for range n {
			if x.ask[base+i] != "" {
				ways = append(ways, base+i)
			}
		}
	}
	way := ways[f.IntN(len(ways))]
	s := f.of(x.ask[way])
	hero := f.in(who.en, who.ko)
	things := []playFigure{what}
	if strings.Contains("snake catch dodge pop shooter jump", x.kit) && f.maybe(0.15) {
		things = append(things, f.figure(map[bool][]playFigure{true: playFoods(), false: playFoes()}[strings.Contains("snake catch pop", x.kit)]))
	}
	h := f.fig(who)
	if !f.ko() && h != who.pic {
		h = funAn(h)
	}
	s = strings.ReplaceAll(s, "{h}", h)
	s = strings.ReplaceAll(strings.ReplaceAll(s, "{H}", hero), "{t}", f.figs(things))
	f.what = funTidy(s)
	f.name, f.icon = f.in(x.en, x.ko), ""
	line := "game " + x.kit
	if way%4 < 2 {
		f.name, f.icon = hero+" "+f.name, who.pic
		f.game = append(f.game, "player "+who.pic)
	} else if f.maybe(0.6) {
		f.icon = x.icon
	}
	thing := ""
	if way%4 == 0 || way%4 == 2 {
		if x.as == ":" {
			line += ": " + playPics(things)
		} else {
			f.game = append(f.game, x.as+" "+playPics(things))
		}
		if len(things) == 1 && strings.Contains("snake catch pop shooter", x.kit) {
			thing = f.in(what.en, what.ko)
		}
	}
	f.game = append([]string{line}, f.game...)
	return thing
}

// sizedBoard asks for a board's size.
func (f *fun) sizedBoard(k playKit) {
	w, h := f.n(k.size[0], k.size[1]), f.n(k.size[2], k.size[3])
	if f.maybe(0.5) && k.kit != "tetris" {
		h = min(w, k.size[3])
		w = h
	}
	f.w, f.h = w, h
	f.game[0] = strings.Replace(f.game[0], "game "+k.kit, fmt.Sprintf("game %s %dx%d", k.kit, w, h), 1)
	f.tell("%[1]dx%[2]d|%[1]d by %[2]d|board %[1]d x %[2]d|%[1]d wide %[2]d high|a %[1]d by %[2]d field|on %[1]dx%[2]d squares", "%[1]dx%[2]d|판은 %[1]dx%[2]d|가로 %[1]d 세로 %[2]d|%[1]d x %[2]d 칸|크기 %[1]dx%[2]d|%[1]d×%[2]d(으)로", w, h)
}

// paces asks for how fast it is: slow is 3, fast 8, where no number is told.
func (f *fun) paces(k playKit) float64 {
	speed := 5.0
	if k.can("pace") {
		speed = 1
	}
	if k.can("speed") && f.maybe(0.3) {
		switch f.IntN(5) {
		case 0, 1:
			speed = 3
			f.tell("slow|slow please|slow, for little ones|make it slow|slow speed|nice and slow", "느리게|느린 속도로|천천히|속도는 느리게|어린애라 느리게|느릿느릿")
		case 2, 3:
			speed = 8
			f.tell("fast|really fast|make it fast|fast please|high speed|fast from the start", "빠르게|빠른 속도로|속도 빠르게|처음부터 빠르게|엄청 빠르게|아주 빠르게")
		default:
			speed = float64(f.n(2, 10))
			f.tell("speed %[1]v|at speed %[1]v", "속도 %[1]v|속도는 %[1]v(으)로", speed)
		}
		f.opt("speed " + num(speed))
	}
	if k.can("faster") && f.maybe(0.35) {
		f.tell("gets faster|faster and faster|it speeds up|should get quicker with time|gets faster the longer it goes|speeding up|and faster over time", "점점 빨라지게|갈수록 빨라짐|점점 빨라져야 <되>|시간 지나면 빨라지게|점점 빠르게|하다 보면 빨라지고")
		f.opt("faster")
	}
	return speed
}

var funNumbersEn = sync.OnceValue(func() []string { return strings.Fields("zero one two three four five six seven eight nine ten") })

// small writes a small number as people do.
func (f *fun) small(n int) string {
	if !f.ko() && n < len(funNumbersEn()) && f.maybe(0.35) {
		return funNumbersEn()[n]
	}
	return playInt(n)
}

// ruled asks for lives, a time, and how many win.
func (f *fun) ruled(k playKit, thing string) (lives float64, limit, goal int) {
	lives = k.lives
	if k.can("lives") && f.maybe(0.4) {
		n := f.n(2, 6)
		lives = float64(n)
		f.tell("%[1]s lives|%[1]s hearts|you have %[1]s lives|%[1]s tries|with %[1]s lives|over after %[1]s lives", "목숨 %[1]s개|하트 %[1]s개|기회 %[1]s번|목숨은 %[1]s|%[1]s번까지 봐주기|목숨 %[1]s", f.small(n))
		f.opt("lives " + playInt(n))
	}
	if k.can("limit") && f.maybe(0.3) {
		limit = f.seconds()
	}
	if k.can("goal") && f.maybe(0.35) {
		goal = f.n(2, 10) * []int{1, 5}[f.IntN(2)]
		if k.kit == "tetris" {
			goal *= 100
		}
		f.opt("goal " + playInt(goal))
		if thing != "" && f.maybe(0.7) {
			f.tell("%[1]d %[2]s win|won with %[1]d %[2]s|%[1]d %[2]s and it's won|until there are %[1]d %[2]s|goal is %[1]d %[2]s|after %[1]d %[2]s you win", "%[2]s %[1]d개면 승리|%[2]s %[1]d개가 목표|%[2]s %[1]d개 모으면 이김|%[1]d개면 성공|목표는 %[2]s %[1]d개", goal, thing)
		} else {
			f.tell("%[1]d points win|you win with %[1]d points|at %[1]d points it's won|goal %[1]d|won at %[1]d|%[1]d to win", "%[1]d점이면 승리|%[1]d점 되면 이김|목표 %[1]d점|%[1]d점이면 성공|%[1]d점 따면 이기는 걸로", goal)
		}
	}
	return
}

func (f *fun) seconds() int {
	t := []int{10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 100, 120, 180}[f.IntN(14)]
	s := f.in(playInt(t)+" "+ledgerPick(f.gen, "seconds|seconds|sec"), playInt(t)+"초")
	if m := t / 60; t%60 == 0 && f.maybe(0.7) {
		s = f.in([]string{"", "one minute", "two minutes", "three minutes"}[m], playInt(m)+"분")
	}
	f.opt("limit " + playInt(t))
	f.limit = t
	f.tell("%[1]s|lasts %[1]s|only %[1]s time|%[1]s per round|over after %[1]s|time limit %[1]s|%[1]s on the clock", "%[1]s 동안|제한 시간 %[1]s|시간은 %[1]s|%[1]s 안에|%[1]s 지나면 끝|한 판 %[1]s", s)
	return t
}

func (f *fun) skies() {
	en, ko := f.pair("night;at night;밤|space;in space;우주|sea;in the sea;바다|grass;on grass;풀밭|sand;on sand;모래|snow;in the snow;눈밭|sunset;at sunset;노을|sky;in the blue sky;하늘")
	say, ko, ok := strings.Cut(ko, ";")
	if !ok {
		return
	}
	f.opt("sky " + en)
	if f.ko() {
		f.tell("", "%[1]s 배경|배경은 %[1]s|배경 %[1]s|뒤는 %[1]s(으)로", ko)
		return
	}
	f.tell("%[1]s|its %[1]s|playing %[1]s", "", say)
}

// starts asks for the button's name.
func (f *fun) starts(auto bool) {
	f.start, f.again = f.in("Start", "시작"), f.in("New game", "새 게임")
	if auto {
		f.start = f.again
	}
	if !f.maybe(0.35) {
		return
	}
	f.start = f.fresh(playStartsEn, playStartsKo)
	f.again = f.start
	f.opt("start " + f.start)
	b := f.button(f.start)
	if auto {
		f.tell("button %s for a new one|a %s button to do it again|restart button called %s|button says %s", "새로 하는 버튼은 %s|다시 하기 버튼 이름은 %s|%s 버튼 누르면 새로|버튼 이름 %s", b)
		return
	}
	f.tell("button says %s|start button %s|a %s button to start|starts with a button %s|the button should say %s|button called %s", "버튼은 %s|시작 버튼 이름은 %s|%s 버튼으로 시작|%s 누르면 시작|시작은 %s 버튼", b)
}
