package compose

import (
	"fmt"
	"strings"
)

const funPairsEn = "cats,🐱,dogs,🐶|suns,☀️,moons,🌙|fire,🔥,ice,🧊|pizza,🍕,taco,🌮|robots,🤖,aliens,👽|owls,🦉,bats,🦇|bears,🐻,foxes,🦊|apples,🍎,lemons,🍋|stars,⭐,hearts,❤️|tea,🍵,coffee,☕|lions,🦁,tigers,🐯|ghosts,👻,pumpkins,🎃|frogs,🐸,ducks,🦆|bride,👰,groom,🤵|mum,👩,dad,👨|grandma,👵,grandpa,👴|girls,👧,boys,👦|beer,🍺,wine,🍷|bread,🍞,cheese,🧀|kings,👑,ninjas,🥷|red,,blue|black,,white|green,,orange|purple,,yellow|pink,,blue|red,,yellow|mia,,tom|anna,,ben|lea,,noah|teacher,,class|left,,right|home,,guests|team a,,team b|class 3a,,class 3b|kids,,grown-ups|salt,🧂,pepper,🌶️|sheep,🐑,wolves,🐺|pirates,🏴‍☠️,mermaids,🧜|summer,🏖️,winter,⛄|bees,🐝,bears,🐻|cars,🚗,bikes,🚲|land,🌍,sea,🌊"
const funPairsKo = "고양이,🐱,강아지,🐶|해,☀️,달,🌙|불,🔥,얼음,🧊|피자,🍕,치킨,🍗|로봇,🤖,외계인,👽|부엉이,🦉,박쥐,🦇|곰,🐻,여우,🦊|사과,🍎,레몬,🍋|별,⭐,하트,❤️|녹차,🍵,커피,☕|사자,🦁,호랑이,🐯|유령,👻,호박,🎃|개구리,🐸,오리,🦆|신부,👰,신랑,🤵|엄마,👩,아빠,👨|할머니,👵,할아버지,👴|여학생,👧,남학생,👦|맥주,🍺,와인,🍷|빵,🍞,치즈,🧀|왕,👑,닌자,🥷|짜장,🍜,짬뽕,🌶️|토끼,🐰,거북이,🐢|빨강,,파랑|검정,,하양|초록,,주황|보라,,노랑|분홍,,파랑|청팀,,백팀|홍팀,,청팀|지우,,민호|하나,,두리|선생님,,학생|왼쪽,,오른쪽|1반,,2반|형,,동생|나,,너|부장님,,신입|콩쥐,,팥쥐|흥부,,놀부|양,🐑,늑대,🐺|여름,🏖️,겨울,⛄|딸기,🍓,바나나,🍌|땅,🌍,바다,🌊|꿀벌,🐝,곰,🐻"

// sides draws two players: how they are mentioned, as the sketch has them, and their names.
func (f *fun) sides() (said, put, name [2]string) {
	l := strings.Split(f.of(f.in(funPairsEn, funPairsKo)), ",")
	pics := [2]string{l[1], ""}
	names := [2]string{l[0], l[len(l)-1]}
	if len(l) == 4 {
		pics, names = [2]string{l[1], l[3]}, [2]string{l[0], l[2]}
	}
	way := f.IntN(3)
	for i := range 2 {
		name[i] = f.label(names[i])
		said[i], put[i] = names[i], name[i]
		if pics[i] != "" {
			put[i] += " " + pics[i]
			if way == 0 {
				said[i] += " " + pics[i]
			}
		}
	}
	if put[0][0] == put[1][0] && !strings.Contains(put[0], " ") {
		return f.sides()
	}
	if pics[0] == "" && (strings.ContainsAny(name[0], " ")) { // no picture stands in it
		return f.sides()
	}
	if pics[0] != "" {
		f.icon = pics[0]
	}
	return
}

// table is table tennis.
func (f *fun) table() {
	f.kitName = "pong"
	said, put, name := f.sides()
	computer := f.maybe(0.4)
	f.name, f.icon = f.in("Pong", "탁구 게임"), "🏓"
	f.game = []string{"game pong", "players " + put[0] + " | " + put[1]}
	if computer {
		f.opt("computer")
		f.what = f.phrase("pong, %[1]s against the computer which is %[2]s|pong against the computer, i am %[1]s and it is %[2]s", "컴퓨터랑 하는 탁구 게임, 나는 %[1]s 컴퓨터는 %[2]s|퐁 게임 %[1]s(이) 나고 %[2]s(이) 컴퓨터", said[0], said[1])
	} else {
		f.what = f.phrase("pong %[1]s against %[2]s|pong for two, %[1]s and %[2]s|table tennis on one screen, %[1]s vs %[2]s|pong: %[1]s left and %[2]s right", "%[1]s 대 %[2]s 퐁 게임|둘이 하는 퐁, %[1]s(과) %[2]s|%[1]s vs %[2]s 막대 탁구 게임", said[0], said[1])
	}
	k := playKit{kit: "pong", takes: "speed faster", clock: true}
	f.paces(k)
	if f.maybe(0.5) {
		n := f.n(2, 21)
		f.opt("goal " + playInt(n))
		f.tell("first to %[1]d|up to %[1]d|%[1]d points win|until someone has %[1]d", "%[1]d점 먼저 내면 승리|%[1]d점 내기|%[1]d점까지|먼저 %[1]d점", n)
	}
	f.starts(false)
	f.canWin, f.canLose = true, computer
	if f.maybe(0.4) && !computer {
		f.winner(name)
	}
	f.check(f.begin(newCheck("at first")).text(name[0] + " 0 : 0 " + name[1]))
	f.check(playMoving(f.begin(newCheck("moves"))))
	f.extras()
}

// winner asks for what is said of who has won.
func (f *fun) winner(name [2]string) {
	f.win = f.fresh("{} wins!|{} made it!|Hooray for {}!|{} is the champion|Well done, {}|The winner is {}|{} did it|Bravo {}!|Beers are on {}|Cake for {}|{} does the dishes", "{} 승리!|{} 이겼다!|승자는 {}|{} 만세!|{} 챔피언|축하해 {}|{} 최고|{} 해냈다!|브라보 {}!|설거지는 {}|케이크는 {} 것")
	f.opt("win " + strings.Replace(f.win, "{}", "{winner}", 1))
	i := f.IntN(2)
	one := strings.Replace(f.win, "{}", name[i], 1)
	f.tell("then %[1]s or who else won|at the end %[1]s, or the other name|the winner gets told like %[1]s|says %[1]s (with the winner's name)|end text like %[1]s", "이기면 %[1]s 처럼|끝나면 %[1]s 식으로|이긴 쪽 이름으로 %[1]s|승리하면 %[1]s(이긴 쪽 이름)", f.quote(one))
}

// duelSize asks for a board and how many in a row win.
func (f *fun) duelSize(k playDuel) (w, h, n int) {
	w, h, n = k.w, k.h, k.n
	if f.maybe(0.4) {
		w, h = f.n(k.size[0], k.size[1]), f.n(k.size[2], k.size[3])
		if k.kit != "connect4" && f.maybe(0.8) {
			h = w
		}
		if k.kit == "othello" {
			w, h = 2*w, 2*w
		}
		f.game[0] += fmt.Sprintf(" %dx%d", w, h)
		f.tell("%[1]dx%[2]d|on %[1]dx%[2]d|board %[1]d by %[2]d|%[1]d by %[2]d squares", "%[1]dx%[2]d|판은 %[1]dx%[2]d|가로 %[1]d 세로 %[2]d|%[1]d×%[2]d 칸", w, h)
	}
	if n > 0 && f.maybe(0.35) {
		n = f.n(3, min(w, h, 5))
		f.opt("line " + playInt(n))
		f.tell("%[1]s in a row win|%[1]s in a row to win|whoever gets %[1]s in a line|%[1]s in line wins", "%[1]s개 이으면 승리|%[1]s개 한 줄이면 이김|%[1]s개 연속이면 승|%[1]s줄 만들면 이기는 걸로", f.small(n))
		if f.ko() {
			f.parts[len(f.parts)-1] = strings.Replace(f.parts[len(f.parts)-1], playInt(n)+"줄 만들면", playInt(n)+"개 이으면", 1)
		}
	}
	return
}
