package compose

import (
	"fmt"
	"slices"
	"strings"

	"hone/task"
)

func init() { register("compose-pop-play", 3, popPlay) }

// A popGame is a game or instrument that everybody knows.
type popGame struct {
	enAsk, enFree, koAsk, koFree string
	titles                       string // English/Korean
	line                         string
	options                      string
	proof                        string // how to see that it runs
}

var popGames = []popGame{
	{"snake|snake game|nokia snake|old snake game", "the old phone game with the snake", "뱀 게임|스네이크|지렁이 게임|스네이크 게임", "옛날 폰 뱀 게임", "🐍 Snake/🐍 뱀 게임", "game snake", "player food faster size lose speed", "start"},
	{"2048|2048 game|2048 puzzle", "the game with the number tiles", "2048|2048 게임|숫자 합치기 게임", "숫자 합치는 게임", "🔢 2048/🔢 2048 게임", "game 2048", "small win goal2", "arrows"},
	{"tetris|tetris game|falling blocks game|block game", "blocks that fall", "테트리스|블록 쌓기|테트리스 게임", "블록 떨어지는 게임", "🧱 Tetris/🧱 테트리스", "game tetris", "faster lose speed", "start"},
	{"maze|maze game|labyrinth|labyrinth game", "find the way out", "미로|미로 게임|미로 찾기|미로 탈출", "길 찾는 게임", "🌀 Maze/🌀 미로", "game maze", "player food odd win", "arrows"},
	{"memory|memory game|pairs game|card matching game|concentration game", "find the pairs", "짝 맞추기|메모리 게임|카드 짝 맞추기|카드 뒤집기", "같은 그림 찾기", "🃏 Memory/🃏 짝 맞추기", "game memory", "pictures win", "cell"},
	{"tic-tac-toe|tic tac toe|noughts and crosses|tictactoe|xo game", "three in a row", "틱택토|삼목|틱택토 게임|OX 게임", "세 개 한 줄", "❌ Tic-tac-toe/⭕ 틱택토", "game tictactoe", "players computer win", "cell"},
	{"gomoku|five in a row|five in a row game", "five stones in a row", "오목|오목 게임|오목판", "오목 두자", "⚫ Five in a row/⚫ 오목", "game gomoku", "players win", "cell"},
	{"connect four|four in a row|connect 4", "drop discs, four in a row", "사목|커넥트 포|네 개 놓기 게임", "네 개 한 줄 게임", "🔴 Four in a row/🔴 사목", "game connect4", "players computer win", "drop"},
	{"othello|reversi|othello game", "turn the discs over", "오델로|오셀로|오델로 게임|리버시", "돌 뒤집는 게임", "⚪ Othello/⚪ 오델로", "game othello", "players win", "othello"},
	{"minesweeper|mine sweeper|minesweeper game", "the windows game with the mines", "지뢰찾기|지뢰 찾기|지뢰찾기 게임", "옛날 윈도우 지뢰", "💣 Minesweeper/💣 지뢰찾기", "game minesweeper", "mines lose win", "mine"},
	{"lights out|lights out game|lights out puzzle|light switch puzzle", "switch off all the lights", "불 끄기|라이트 아웃|불끄기 게임|불 끄기 퍼즐", "불 다 끄는 게임", "💡 Lights out/💡 불 끄기", "game lightsout", "square win", "cell"},
	{"sliding puzzle|15 puzzle|slide puzzle|tile puzzle", "push the tiles into order", "슬라이드 퍼즐|15 퍼즐|숫자 밀기|숫자 퍼즐", "숫자 맞추는 퍼즐", "🧩 Sliding puzzle/🧩 숫자 밀기", "game slide", "square win", "arrows"},
	{"whack-a-mole|whack a mole|mole game|hit the mole", "hit the moles", "두더지 잡기|두더지잡기|두더지 게임", "두더지 때리기", "🔨 Whack-a-mole/🔨 두더지 잡기", "game whack", "peeks faster limit lose", "start"},
	{"simon game|simon|simon says|color sequence game", "repeat the colors", "사이먼 게임|색깔 순서 외우기|불빛 따라하기", "순서 기억하는 게임", "🟢 Simon/🟢 색 순서", "game simon", "lose", "start"},
	{"sudoku|sudoku puzzle|sudoku game", "a sudoku for me", "스도쿠|스도쿠 게임|스도쿠 퍼즐", "스도쿠 한 판", "🔢 Sudoku/🔢 스도쿠", "game sudoku", "win", "sudoku"},
	{"hangman|hangman game|guess the word game|letter guessing game", "guess the letters", "행맨|행맨 게임|단어 맞히기|글자 맞추기 게임", "글자 하나씩 맞히기", "🔤 Hangman/🔤 행맨", "game hangman: @words", "words lives win lose", "letter"},
	{"wordle|wordle game|five letter word game|word guessing game", "guess a word in six tries", "워들|단어 추측 게임|세 글자 맞히기", "여섯 번 안에 단어 맞히기", "🟩 Wordle/🟩 워들", "game wordle: @five", "win lose", "guess"},
	{"bulls and cows|number guessing with hits|mastermind with numbers", "guess my digits", "숫자야구|숫자 야구|야구 게임", "숫자 야구 하자", "⚾ Bulls and cows/⚾ 숫자야구", "game baseball", "digits win", "number"},
	{"typing test|typing game|typing speed test|words per minute test", "how fast do i type", "타자 연습|타자 게임|타자 속도 측정", "타자 몇 타인지", "⌨️ Typing/⌨️ 타자 연습", "game typing", "", "start"},
	{"reaction test|reaction time|reaction game|reflex test", "how fast are my fingers", "반응속도 테스트|반응속도|순발력 테스트", "내 반응속도", "⚡ Reaction/⚡ 반응속도", "game reaction", "", "start"},
	{"dodge game|dodging game|avoid the rocks game", "don't get hit", "피하기 게임|똥 피하기|돌 피하기", "떨어지는 거 피하기", "🪨 Dodge/🪨 피하기", "game dodge", "player faster lives lose sky", "start"},
	{"catch game|catching game|fruit catch game|catch the falling fruit", "catch what falls", "받기 게임|과일 받기|받아먹기 게임", "떨어지는 거 받기", "🧺 Catch/🧺 받기", "game catch", "player food faster lives lose sky", "start"},
	{"balloon pop|balloon game|bubble popping game|pop the balloons", "pop balloons", "풍선 터뜨리기|풍선 게임|비눗방울 터뜨리기", "풍선 펑펑", "🎈 Balloon pop/🎈 풍선 터뜨리기", "game pop", "faster limit lose sky", "start"},
	{"flappy bird|flappy game|flappy", "fly through the pipes", "플래피 버드|플래피버드|새 날리기 게임", "새가 파이프 사이로", "🐤 Flappy/🐤 플래피", "game flappy", "player faster lose sky", "start"},
	{"jump and run|dino game|runner game|endless runner|jumping game", "the dino game without internet", "점프 게임|공룡 게임|달리기 게임", "공룡 뛰는 게임", "🦖 Runner/🦖 점프 게임", "game jump", "player enemy faster lose sky", "start"},
	{"crossy road|frogger|cross the road game|road crossing game", "get the chicken over the road", "길 건너기|길건너기 게임|개구리 길 건너기", "닭이 길 건너는 게임", "🐔 Cross the road/🐔 길 건너기", "game cross", "player faster lives lose", "start"},
	{"breakout|brick breaker|brick game|ball and bricks", "break the bricks", "벽돌깨기|벽돌 깨기|공으로 벽돌 깨기", "벽돌 부수는 게임", "🧱 Breakout/🧱 벽돌깨기", "game breakout", "faster lives win lose sky speed", "start"},
	{"pong|ping pong game|pong game|two paddles game", "me against the computer in pong", "퐁|탁구 게임|핑퐁 게임", "컴퓨터랑 핑퐁", "🏓 Pong/🏓 핑퐁", "game pong", "goal faster", "start"},
	{"space invaders|invaders game|alien game", "shoot the rows of aliens", "인베이더|갤러그|외계인 게임", "외계인 쏘는 옛날 게임", "👾 Invaders/👾 인베이더", "game invaders", "player lives win lose", "start"},
	{"space shooter|shooting game|spaceship game", "shoot what comes down", "슈팅 게임|우주선 게임|비행기 게임", "우주선으로 쏘기", "🚀 Shooter/🚀 슈팅 게임", "game shooter", "player faster lives lose sky", "start"},
	{"rock paper scissors|rock-paper-scissors game|rps game", "rock paper scissors against the computer", "가위바위보|가위바위보 게임", "컴퓨터랑 가위바위보", "✂️ Rock paper scissors/✂️ 가위바위보", "game rps", "tie", "rps"},
	{"drawing app|paint|drawing pad|sketch pad|doodle pad|finger painting", "let my kid draw|something to scribble on", "그림판|그림 그리기|낙서장|스케치북", "애가 그림 그릴 거|낙서하는 거", "🎨 Drawing/🎨 그림판", "pad drawing 400x300", "colors pen stays", "pad"},
	{"piano|piano app|keyboard instrument|little piano", "play some notes", "피아노|피아노 앱|미니 피아노", "건반 치기|피아노 치고 싶어", "🎹 Piano/🎹 피아노", "piano", "keys", "piano"},
	{"drum machine|drums|beat maker|drum app", "make a beat", "드럼|드럼 머신|비트 만들기", "비트 찍는 거", "🥁 Drums/🥁 드럼", "drums 100", "bpm", "drums"},
	{"metronome|metronome app|click track", "keep the beat for me", "메트로놈|메트로놈 앱|박자기", "박자 맞춰주는 거", "🎵 Metronome/🎵 메트로놈", "metronome bpm", "tempo beats", "metronome"},
	{"snow|falling snow|snow screen|snowfall picture", "let it snow", "눈 내리는 화면|눈 오는 그림|함박눈", "눈 좀 내려줘", "❄️ Snow/❄️ 눈", "art snow 400x300", "amount pace skies", "moving"},
	{"rain|rain screen|rain picture", "relaxing rain", "비 내리는 화면|빗방울|비 오는 그림", "비 오는 거 보고 싶어", "🌧️ Rain/🌧️ 비", "art rain 400x300", "amount pace", "moving"},
	{"starfield|flying stars|star screen saver", "fly through the stars", "별 화면|우주 화면|별 날아가는 화면", "우주 날아가는 느낌", "✨ Stars/✨ 별", "art stars 400x300", "amount pace", "moving"},
	{"confetti|confetti screen|party screen", "throw confetti", "색종이 꽃가루|컨페티|축하 화면", "꽃가루 뿌려줘", "🎉 Confetti/🎉 꽃가루", "art confetti 400x300", "amount pace", "moving"},
	{"bubbles|bubble screen|soap bubbles", "calming bubbles", "비눗방울|거품 화면|방울방울", "비눗방울 보기", "🫧 Bubbles/🫧 비눗방울", "art bubbles 400x300", "amount pace", "moving"},
	{"fireflies|firefly screen|night with fireflies", "fireflies at night", "반딧불|반딧불이 화면", "반딧불 보고 싶어", "🌌 Fireflies/🌌 반딧불", "art fireflies 400x300", "amount pace", "moving"},
	{"falling leaves|autumn screen|autumn leaves", "leaves falling down", "낙엽|낙엽 화면|가을 화면", "낙엽 떨어지는 거", "🍁 Leaves/🍁 낙엽", "art leaves 400x300", "amount pace", "moving"},
	{"falling hearts|heart screen|love screen", "hearts for my girlfriend", "하트 화면|하트 내리는 화면|하트 뿅뿅", "여자친구한테 하트", "❤️ Hearts/❤️ 하트", "art hearts 400x300", "amount pace", "moving"},
	{"lava lamp|lava lamp screen", "a lava lamp to look at", "라바 램프|용암 램프", "멍때리기 용암", "🫠 Lava lamp/🫠 라바 램프", "art lava 400x300", "amount pace", "moving"},
	{"matrix rain|matrix screen|hacker screen", "green letters like in the film", "매트릭스 화면|해커 화면", "영화처럼 초록 글자", "🟩 Matrix/🟩 매트릭스", "art matrix 400x300", "pace", "moving"},
	{"mandala|mandala maker|mandala generator", "draw me a mandala", "만다라|만다라 그리기|만다라 생성기", "만다라 하나", "🌸 Mandala/🌸 만다라", "art mandala", "another", "another"},
	{"mosaic|mosaic generator|random mosaic", "a colorful mosaic", "모자이크|모자이크 그림", "알록달록 모자이크", "🟦 Mosaic/🟦 모자이크", "art mosaic", "another", "another"},
	{"random mountains|mountain picture|landscape generator", "a picture of mountains", "산 그림|산 풍경 생성기", "산 그려줘", "⛰️ Mountains/⛰️ 산", "art mountains", "another", "another"},
	{"random flowers|flower picture|flower generator", "a picture of flowers", "꽃 그림|꽃 그리기 생성기", "꽃 그려줘", "🌷 Flowers/🌷 꽃", "art flowers", "another", "another"},
	{"snowflake|snowflake generator|snowflake maker", "a new snowflake each time", "눈송이|눈송이 생성기|눈 결정", "눈 결정 그려줘", "❄️ Snowflake/❄️ 눈송이", "art snowflake", "another", "another"},
	{"maze picture|maze generator|maze to print", "a maze to draw through", "미로 그림|미로 생성기|인쇄용 미로", "종이로 풀 미로 그림", "🌀 Maze/🌀 미로", "art maze", "another", "another"},
	{"fractal tree|tree generator|random tree", "draw me a tree", "나무 그림|나무 생성기|프랙탈 나무", "나무 그려줘", "🌳 Tree/🌳 나무", "art tree", "another", "another"},
}

// popPlayer draws the options of a game.
type popPlayer struct {
	*popApp
	popGame
	size, items string
	below, more []string
	before      []string
	said        map[string]bool
	lose, pad   string
}

func popPlay(g *gen) made {
	game := popGames[g.IntN(len(popGames))]
	a, b, _ := strings.Cut(game.titles, "/")
	p := &popPlayer{popApp: popNew(g, g.in(a, b)), popGame: game, said: map[string]bool{}}
	p.popApp.keep = func() bool { return false }
	var opts []func()
	for _, o := range strings.Fields(game.options) {
		f := func() {
			if !p.said[o] {
				p.said[o] = true
				p.option(o)
			}
		}
		opts = append(opts, f)
	}
	if game.proof == "metronome" {
		p.before = []string{"slider bpm = 100 40..220 BPM"}
	}
	p.extras(opts...)
	line := p.line + p.size
	line = strings.Replace(line, "@words", g.in("banana | elephant | window | pencil | castle", "바나나 | 코끼리 | 자전거 | 냉장고 | 지하철"), 1)
	line = strings.Replace(line, "@five", g.in("apple | house | river | bread | tiger", "강아지 | 고양이 | 바나나 | 무지개 | 자전거"), 1)
	if p.items != "" {
		head, _, _ := strings.Cut(line, ":")
		line = head + ": " + p.items
	}
	s := append(append(p.before, p.pad+line), p.below...)
	return p.made(g.in(game.enAsk, game.koAsk), g.in(game.enFree, game.koFree), lines(append(s, p.more...)...), p.checks()...)
}

func (p *popPlayer) opt(s string) { p.below = append(p.below, "  "+s) }

func (p *popPlayer) option(o string) {
	faces := "🐱|🐶|🐰|🦊|🐻|🐼|🐸|🐵|🦄|🐧|🐢|🐝|🦔|🐯|🤖|👻|🐭|🐨|🦁|🐷"
	foods := "🍎|🍓|🍌|🍇|🍒|🍪|🧀|🥕|🍩|🍕|🌰|🍉|🥜|🍭|🐟"
	switch o {
	case "player", "peeks":
		x := p.of(faces)
		p.icon = x
		if o == "peeks" {
			p.add("with %s instead of moles|but with %[1]s|with %[1]s", "두더지 대신 %s|%[1]s로|%[1]s 잡기", x)
		} else {
			p.add("with a %s|where i am a %[1]s|and i play %[1]s|but with %[1]s", "주인공 %s|나는 %[1]s|캐릭터는 %[1]s|%[1]s로", x)
		}
		p.opt("player " + x)
	case "food":
		x := p.of(foods)
		if strings.Contains(p.line, "maze") {
			p.add("that leads to a %s|where the goal is %[1]s|to the %[1]s", "도착은 %s|목적지 %[1]s|%[1]s 찾아가기", x)
		} else {
			p.add("that eats %s|with %[1]s to collect|food is %[1]s", "먹이는 %s|%[1]s 먹는|먹을 것 %[1]s", x)
		}
		p.opt("food " + x)
	case "enemy":
		x := p.of("🌵|🪨|🚧|👻|🔥|🧱|🪵|🦀|📦")
		p.add("over %s|jumping over %[1]s|obstacles are %[1]s", "장애물은 %s|%[1]s 넘기|%[1]s 피하기", x)
		p.opt("enemy " + x)
	case "faster":
		p.add("that gets faster|and faster and faster|that speeds up", "점점 빨라지게|갈수록 빠르게|점점 빠르게")
		p.opt("faster")
	case "speed":
		if p.said["faster"] {
			return
		}
		if p.maybe(0.5) {
			p.add("slow for kids|slow please|in slow", "느리게|천천히|애들용으로 느리게")
			p.opt("speed 3")
			return
		}
		p.add("fast please|really fast|and fast", "빠르게|엄청 빠르게|스피드 빠르게")
		p.opt("speed 8")
	case "size", "square", "odd", "small":
		n := p.n(8, 20)
		switch o {
		case "square":
			n = p.n(3, 6)
		case "odd":
			n = 2*p.n(4, 10) + 1
		case "small":
			n = p.of2(3, 5)
		}
		p.size = fmt.Sprintf(" %dx%[1]d", n)
		p.add("%dx%[1]d|with %[1]d x %[1]d cells|on a %[1]d by %[1]d board", "%dx%[1]d|%[1]d칸 곱하기 %[1]d칸|크기 %[1]dx%[1]d", n)
	case "goal2":
		n := []int{64, 128, 256, 512, 1024}[p.IntN(5)]
		p.add("up to %d|goal %[1]d|with goal %[1]d", "목표 %d|%[1]d까지|%[1]d 만들면 승리", n)
		p.opt(fmt.Sprintf("goal %d", n))
	case "goal":
		n := p.n(3, 11)
		p.add("to %d points|first to %[1]d|up to %[1]d", "%d점 먼저|%[1]d점 내기|%[1]d점까지", n)
		p.opt(fmt.Sprintf("goal %d", n))
	case "lives":
		n := p.n(1, 9)
		p.add("with %d lives|%[1]d lives|%[1]d tries", "목숨 %d개|기회 %[1]d번|목숨 %[1]d", n)
		p.opt(fmt.Sprintf("lives %d", n))
	case "limit":
		n := p.step(10, 90, 5)
		p.add("for %d seconds|with %[1]d seconds|%[1]d s", "%d초|%[1]d초 동안|시간 %[1]d초", n)
		p.opt(fmt.Sprintf("limit %d", n))
	case "mines":
		n := p.n(5, 20)
		p.add("with %d mines|%[1]d mines|only %[1]d bombs", "지뢰 %d개|%[1]d개|폭탄 %[1]d개", n)
		p.opt(fmt.Sprintf("mines %d", n))
	case "digits":
		p.add("with 4 digits|4 digits|four digits", "네 자리|4자리|네 자리로")
		p.opt("discs 4")
	case "lose":
		p.lose = p.of(p.in("Ouch!|Game over|Oh no!|Try again!|That was it|Boom!|Too bad", "으악!|게임 끝|아이고!|다시 해봐!|아쉽다|꽝!|졌다"))
		p.add(`with "%s" at the end|that says "%[1]s" when i lose|lost: %[1]s`, `지면 "%s"|끝나면 '%[1]s'|죽으면 %[1]s`, p.lose)
		p.opt("lose " + p.lose)
	case "win":
		x := p.of(p.in("You win!|Hooray!|Champion!|Well done!|Bravo!", "이겼다!|만세!|챔피언!|잘했어요!|최고!"))
		p.add(`that says "%s" when won|with "%[1]s" for the winner|won: %[1]s`, `이기면 "%s"|성공하면 '%[1]s'|다 하면 %[1]s`, x)
		p.opt("win " + x)
	case "tie":
		x := p.of(p.in("Same again|A tie!|Once more", "비김!|한 번 더|무승부"))
		p.add(`with "%s" for a tie|that says %[1]s when equal`, `비기면 "%s"|비기면 %[1]s`, x)
		p.opt("tie " + x)
	case "sky":
		x := p.of(p.in("night|space|sea|sunset|snow", "밤;night|우주;space|바다;sea|노을;sunset|눈밭;snow"))
		word, key, ok := strings.Cut(x, ";")
		if !ok {
			key = word
		}
		p.add(map[string]string{"night": "at night|in the night", "space": "in space|out in space", "sea": "in the sea|under the sea", "sunset": "at sunset|with a sunset sky", "snow": "in the snow|with snow"}[key], "배경은 %[1]s|%[1]s 배경", word)
		if !p.ko() {
			p.adds[len(p.adds)-1], _, _ = strings.Cut(p.adds[len(p.adds)-1], "%!")
		}
		p.opt("sky " + key)
	default:
		p.other(o)
	}
}

func (p *popPlayer) other(o string) {
	switch o {
	case "pictures":
		sets := p.of(p.in("animals;🐶,🐱,🐭,🐰,🦊,🐻|fruit;🍎,🍌,🍇,🍒,🍓,🍍|cars;🚗,🚕,🚌,🚓,🚑,🚒|flowers;🌷,🌻,🌹,🌸,🌼,💐|sports;⚽,🏀,🎾,🏐,🏈,🎱|weather;☀️,🌧️,⛄,🌈,⚡,🌙", "동물;🐶,🐱,🐭,🐰,🦊,🐻|과일;🍎,🍌,🍇,🍒,🍓,🍍|자동차;🚗,🚕,🚌,🚓,🚑,🚒|꽃;🌷,🌻,🌹,🌸,🌼,💐|공;⚽,🏀,🎾,🏐,🏈,🎱"))
		_, list, _ := strings.Cut(sets, ";")
		pics := p.some(strings.ReplaceAll(list, ",", "|"), p.of2(4, 6))
		p.add("with %s|pictures %[1]s|using %[1]s", "그림은 %s|%[1]s로|%[1]s 카드", strings.Join(pics, " "))
		p.items = strings.Join(pics, " | ")
	case "words":
		f := popLine(p.gen, "animals;tiger,zebra,monkey,rabbit,camel\nfood;pizza,noodle,cheese,burger,pepper\ncolors;yellow,purple,orange,silver,indigo\nsports;tennis,soccer,hockey,skiing,rowing\nschool;pencil,teacher,ruler,lesson,recess", "동물;호랑이,얼룩말,원숭이,토끼,낙타\n음식;김밥,떡볶이,비빔밥,만두,냉면\n색깔;노랑,보라,주황,초록,하늘색\n운동;축구,농구,배드민턴,수영,탁구")
		words := p.some(strings.ReplaceAll(f[1], ",", "|"), p.n(3, 4))
		p.add("with the words %s|words: %[1]s|with %[1]s", "단어는 %s|%[1]s 중에서|낱말 %[1]s", p.and(words))
		p.items = strings.Join(words, " | ")
	case "players":
		if p.said["computer"] {
			return
		}
		names := p.some(p.in("Ann|Bo|Mum|Dad|Lea|Kim|Sam|Max|Ivy|Red|Blue|Cats|Dogs", "민수|지영|엄마|아빠|누나|동생|고양이|강아지|청팀|홍팀"), 2)
		p.add("%[1]s against %[2]s|for %[1]s and %[2]s|with players %[1]s and %[2]s", "%[1]s 대 %[2]s|%[1]s vs %[2]s|선수는 %[1]s, %[2]s", names[0], names[1])
		p.opt("players " + strings.Join(names, " | "))
	case "computer":
		if p.said["players"] {
			return
		}
		p.add("against the computer|me vs computer|that i can play alone", "컴퓨터랑|컴퓨터 상대로|혼자 하게 컴퓨터랑")
		p.opt("computer")
	case "colors":
		c := p.some(p.in("black|red|blue|green|orange|pink|purple|brown", "검정;black|빨강;red|파랑;blue|초록;green|주황;orange|분홍;pink|보라;purple|갈색;brown"), p.n(2, 4))
		var said, keys []string
		for _, x := range c {
			a, b, ok := strings.Cut(x, ";")
			if !ok {
				b = a
			}
			said, keys = append(said, a), append(keys, b)
		}
		p.add("with the colors %s|colors %[1]s|only %[1]s", "색은 %s|%[1]s만|%[1]s 색으로", p.and(said))
		p.opt("colors " + strings.Join(keys, " | "))
	case "pen":
		p.add("with a thick pen|thick lines|with fat lines", "굵은 펜으로|두꺼운 선|선 굵게")
		p.opt("size 12")
	case "stays":
		p.pad = "saved "
		p.add("that keeps the drawing|and save my picture|that remembers", "그림 저장되게|안 지워지게|그린 거 남게")
	case "keys":
		k := p.of(p.in("C4 D4 E4 F4 G4|C4 D4 E4 G4 A4|E4 F4 G4 A4 B4|C4 E4 G4", "도 레 미 파 솔|도 레 미 솔 라|도 미 솔|도 레 미"))
		p.add("with only %s|just the notes %[1]s|with the keys %[1]s", "%s만|건반은 %[1]s|%[1]s 건반", k)
		p.items = strings.ReplaceAll(k, " ", " | ")
	case "bpm":
		n := p.step(60, 180, 5)
		p.add("at %d bpm|with %[1]d bpm|%[1]d beats a minute", "%dbpm|속도 %[1]d|%[1]d 템포", n)
		p.line = fmt.Sprintf("drums %d", n)
	case "tempo":
		n := p.step(50, 200, 5)
		p.add("at %d bpm|with %[1]d to start with|starting at %[1]d", "%dbpm|속도 %[1]d부터|처음엔 %[1]d", n)
		p.before = []string{fmt.Sprintf("slider bpm = %d 40..220 BPM", n)}
	case "beats":
		n := []int{2, 3, 4, 5, 6}[p.IntN(5)]
		p.add("in %d/4|with %[1]d beats|%[1]d beats per bar", "%d박자|%[1]d/4박자|한 마디 %[1]d박", n)
		p.opt(fmt.Sprintf("beats %d", n))
	case "amount":
		p.before = append(p.before, p.in("slider amount = 60 10..200", "slider 양 = 60 10..200"))
		p.add("with a slider for the amount|and a slider how many|with an amount slider", "양 조절되게|개수 슬라이더|양 슬라이더도")
		p.opt(p.in("amount amount", "amount 양"))
	case "pace":
		p.before = append(p.before, p.in("slider speed = 5 1..20", "slider 속도 = 5 1..20"))
		p.add("with a speed slider|and a slider for the speed", "속도 조절되게|속도 슬라이더")
		p.opt(p.in("speed speed", "speed 속도"))
	case "skies":
		p.add("at night|in the night|with a night sky", "밤에|밤하늘에|배경은 밤")
		p.opt("sky night")
	case "another":
		x := p.of(p.in("One more|Next|Surprise me|Draw|Again", "하나 더|다음|새로|그리기|또"))
		p.add(`with a button "%s"|button %[1]s|the button says %[1]s`, `버튼은 "%s"|'%[1]s' 버튼|버튼 이름 %[1]s`, x)
		p.opt("start " + x)
		p.items = ""
		p.lose = x
	}
}

// checks see that it runs.
func (p *popPlayer) checks() []*check {
	c := newCheck(p.in("runs", "됨"))
	start := func(c *check) { popClick(c, p.in("start|play|begin|go|ready", "시작|출발"), 1) }
	cell := func(c *check, row, col int) {
		c.do(task.Step{Op: task.Click, Names: []string{fmt.Sprintf(p.in("row %d, column %d", "%d행 %d열"), row, col)}, Times: 1})
	}
	list := []*check{c}
	switch p.proof {
	case "start":
		start(c)
		if strings.Contains(p.line, "reaction") {
			c.wait(6)
			popClick(c, p.in("press now|now|press", "지금|누르"), 1)
			popBetween(c, 1, 6000)
		} else if strings.Contains(p.line, "flappy") {
			c.do(task.Step{Op: task.Press, Key: "Space", Times: 1}).wait(0.3)
			c.See = append(c.See, task.Expect{Op: task.Moving})
		} else if strings.Contains(p.line, "typing") || strings.Contains(p.line, "simon") || strings.Contains(p.line, "tetris") || strings.Contains(p.line, "whack") || strings.Contains(p.line, "snake") {
			c.wait(1.5)
			popChanged(c)
		} else {
			c.wait(1)
			c.See = append(c.See, task.Expect{Op: task.Moving})
		}
		if p.lose != "" && slices.Contains([]string{"game snake", "game jump", "game flappy"}, p.line) {
			d := newCheck(p.in("lost", "짐"))
			start(d)
			d.wait(40)
			popSee(d, strings.ToLower(p.lose))
			list = append(list, d)
		}
	case "arrows":
		for _, k := range []string{"ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"} {
			c.do(task.Step{Op: task.Press, Key: k, Times: 1})
		}
		if strings.Contains(p.line, "maze") {
			c.Do = c.Do[2:]
		}
		popChanged(c)
	case "cell":
		cell(c, 1, 1)
		popChanged(c)
	case "othello":
		cell(c, 3, 4)
		popChanged(c)
	case "mine":
		cell(c, 4, 4)
		popChanged(c)
	case "drop":
		popClick(c, "1", 1)
		popChanged(c)
	case "sudoku":
		popBetween(c, 20, 60)
	case "letter":
		popClick(c, p.in("Z", "ㅋ"), 1)
		popChanged(c)
	case "guess":
		popFill(c, p.in("word|guess", "단어|추측"), p.in("grape", "도토리"), 1)
		popClick(c, p.in("guess|check|ok|enter", "확인|추측"), 1)
		popChanged(c)
	case "number":
		n := "123"
		if p.said["digits"] {
			n = "1234"
		}
		popFill(c, p.in("number|guess", "숫자|추측"), n, 1)
		popClick(c, p.in("guess|check|ok|enter", "확인|추측"), 1)
		popChanged(c)
	case "rps":
		popClick(c, p.in("paper", "보"), 1)
		popChanged(c)
	case "moving":
		c.See = append(c.See, task.Expect{Op: task.Moving})
	case "another":
		name := p.in("another|new|next|draw", "다른|새|다시|하나 더")
		if p.lose != "" {
			name = strings.ToLower(p.lose)
		}
		popClick(c, name, 1)
		popChanged(c)
	case "metronome":
		start(c)
		c.wait(1)
		popSee(c, p.in("stop", "정지|멈춤|멈추기|스톱"))
	case "drums":
		start(c)
		c.wait(1)
		popSee(c, p.in("stop", "정지|멈춤|멈추기|스톱"))
	case "piano":
		popClick(c, p.in("C4|C", "도"), 1)
		if p.said["keys"] {
			first, _, _ := strings.Cut(p.items, " ")
			c.Do[0].Names = []string{first}
		}
	case "pad":
		c.See = append(c.See, task.Expect{Op: task.Text, Texts: popNames(p.in("clear|undo|eraser", "지우기|지우개|되돌리기"))})
	}
	if len(c.See) == 0 {
		popChanged(c)
	}
	return list
}
