package compose

import (
	"fmt"
	"strings"
	"time"
)

const funEvents = "game night;보드게임의 밤;🎲|bowling evening;볼링 모임;🎳|darts in the pub;다트 시합;🎯|quiz night;퀴즈 대회;❓|sack race;자루 경주;🏁|cake contest;케이크 대회;🎂|mini golf;미니 골프;⛳|karaoke battle;노래방 대결;🎤|table tennis cup;탁구 대회;🏓|pumpkin contest;호박 대회;🎃|chess club;체스 동아리;♟️|video game evening;게임 모임;🎮|sports day;운동회;🏅|spelling bee;받아쓰기 대회;🐝|egg race;달걀 나르기;🥚|cooking battle;요리 대결;🍳|tidy room points;방 정리 점수;🧹|reading race;독서 마라톤;📚|step challenge;걷기 챌린지;👟|cherry stone spitting;씨 뱉기 대회;🍒|talent show;장기자랑;🌟|paper plane contest;종이비행기 대회;✈️|snowball throwing;눈싸움 대회;⛄|arm wrestling;팔씨름 대회;💪|fishing contest;낚시 대회;🎣|dance battle;댄스 배틀;💃|petanque;비석치기;🪨|costume contest;의상 대회;👗|drawing contest;그림 대회;🖍️|memory cup;기억력 대회;🧠"

// scoreChart is a list of names and points with a chart.
func (f *fun) scoreChart() {
	s := strings.Split(f.of(funEvents), ";")
	event := f.in(s[0], s[1])
	who, points := f.fresh("Name|Player|Team|Kid|Who", "이름|선수|팀|참가자|누구"), f.fresh("Points|Score|Goals|Stars|Votes|Rounds won", "점수|득점|골|별|표|승수")
	f.name, f.icon = f.in(title(s[0]), s[1]), s[2]
	kind := f.of("bar|bar|bar|pie")
	var chart string
	if kind == "bar" {
		chart = f.of(f.in("bar chart|bars|bar chart", "막대그래프|막대 차트|막대그래프"))
	} else {
		chart = f.of(f.in("pie chart|pie", "원그래프|파이 차트"))
	}
	f.what = f.phrase("%[1]s: we enter %[2]s and %[3]s and see a %[4]s|scoreboard for %[1]s, %[2]s and %[3]s, with a %[4]s|list for %[1]s, %[2]s, %[3]s, below it a %[4]s|%[1]s results: %[2]s, %[3]s. %[4]s of it", "%[1]s 점수판: %[2]s %[3]s 적으면 %[4]s|%[1]s %[2]s, %[3]s 입력하고 %[4]s(으)로 보기|%[1]s 기록 %[2]s(과) %[3]s, 아래 %[4]s", event, f.in(funLower(who), who), f.in(funLower(points), points), chart)
	f.what = strings.NewReplacer("a bars", "bars", "bars of it", "bars of it").Replace(f.what)
	f.tail = append(f.tail, fmt.Sprintf("list rows: text a %s, number b %s", who, points))
	if f.ko() {
		f.tail[0] = fmt.Sprintf("list 기록: text a %s, number b %s", who, points)
	}
	list := f.in("rows", "기록")
	if f.maybe(0.5) {
		f.tail = append(f.tail, "  sort -b")
		f.tell("highest first|best on top|sorted, most first", "높은 순|1등이 맨 위|많은 순서로", 0)
	}
	total := ""
	x, y := f.n(1, 40), f.n(41, 90)
	c := newCheck("two rows")
	if f.maybe(0.5) {
		total = f.fresh("Total|All together|Sum", "합계|모두 합쳐|총합")
		f.tail = append(f.tail, fmt.Sprintf("show %s = sum(%s, b)", total, list))
		f.tell("with %s|%s shown|and %s", "%s 표시|%s도|아래에 %s", f.in(funLower(total), total))
		c.text(total + " " + playInt(x+y))
	}
	if f.maybe(0.5) {
		lead := f.fresh("Leader|In the lead|First place|Best", "1등|선두|현재 1위|최고")
		f.tail = append(f.tail, fmt.Sprintf("show %s = most(%s, b).a", lead, list))
		f.tell("say who is %[1]s|who leads as %[1]s|%[1]s on show", "%[1]s 누구인지|%[1]s 표시|지금 %[1]s 보이게", f.in(funLower(lead), lead))
		c.text(lead + " " + f.in("Yve", "누리"))
	}
	f.tail = append(f.tail, fmt.Sprintf("chart %s %s = %s: a, b", kind, points, list))
	add := f.in("Add", "추가")
	c.fill(who, f.in("Zed", "가온")).fill(points, playInt(x)).click(add, 1).fill(who, f.in("Yve", "누리")).fill(points, playInt(y)).click(add, 1)
	f.check(c.text(f.in("Zed", "가온")).number(float64(y)))
	f.check(newCheck("kept").fill(who, f.in("Zed", "가온")).fill(points, playInt(y)).click(add, 1).reload().text(f.in("Zed", "가온")).number(float64(y)))
}

// poll is voting by buttons with a chart.
func (f *fun) poll() {
	s := strings.Split(f.of("best snack;chips,fruit,cake,nuts,popcorn;제일 좋은 간식;과자,과일,케이크,견과,팝콘|movie for tonight;comedy,horror,cartoon,action;오늘 볼 영화;코미디,공포,만화,액션|class trip;zoo,museum,pool,castle,farm;소풍 장소;동물원,박물관,수영장,놀이공원,농장|team name;sharks,rockets,tigers,comets;팀 이름;상어,로켓,호랑이,혜성|pizza topping;cheese,ham,olives,mushrooms,pineapple;피자 토핑;치즈,햄,올리브,버섯,파인애플|best costume;witch,pirate,robot,ghost;최고 의상;마녀,해적,로봇,유령|pet for the class;hamster,fish,rabbit,snail;학급 동물;햄스터,물고기,토끼,달팽이|song of the night;rock,pop,jazz,folk;오늘의 노래;록,팝,재즈,트로트|colour of the new sofa;red,blue,green,gray;새 소파 색;빨강,파랑,초록,회색|who baked best;anna,ben,mia,tom;누가 제일 잘 구웠나;지우,민호,하늘,서준|meeting day;monday,tuesday,thursday,friday;모임 요일;월요일,화요일,목요일,금요일|baby name;ida,otto,lea,finn;아기 이름;하나,도윤,가은,시우|dessert;ice cream,pudding,pie,waffles;후식;아이스크림,푸딩,떡,와플|ball game;football,basketball,volleyball,dodgeball;체육 시간 종목;축구,농구,배구,피구|holiday;sea,mountains,city,lake;휴가지;바다,산,도시,호수|lunch;noodles,rice,soup,burger;점심;국수,비빔밥,국밥,햄버거|club drink;tea,coffee,juice,water;모임 음료;녹차,커피,주스,물|book of the month;thriller,novel,comic,poems;이달의 책;추리,소설,만화,시집|mood today;great,okay,tired,grumpy;오늘 기분;최고,보통,피곤,별로|board game;chess,ludo,uno,memory;보드게임;체스,루미큐브,우노,젠가|room light;warm,white,off;교실 조명;따뜻하게,하얗게,끄기|best joke;the cow joke,the teacher joke,the bus joke;제일 웃긴 농담;소 농담,선생님 농담,버스 농담|paint for the fence;green,brown,white;울타리 색;초록,갈색,하양|school mascot;owl,bear,fox,dolphin;학교 마스코트;부엉이,곰,여우,돌고래"), ";")
	q, all := s[0], s[1]
	if f.ko() {
		q, all = s[2], s[3]
	}
	opts := f.some(strings.ReplaceAll(all, ",", "|"), f.n(3, 5))
	f.name, f.icon = f.in(title(q), q), f.of("🗳️|📊|")
	kind := f.of("bar|pie")
	chart := f.in(kind+" chart", map[string]string{"bar": "막대그래프", "pie": "원그래프"}[kind])
	f.what = f.phrase("vote on %[1]s: %[2]s, with a %[3]s|poll %[1]s, buttons %[2]s and a %[3]s|%[1]s poll (%[2]s) %[3]s below|we vote for %[1]s, %[2]s, results as %[3]s", "%[1]s 투표 %[2]s, %[3]s(으)로|%[1]s 투표: 버튼 %[2]s, 결과는 %[3]s|%[2]s 중에 %[1]s 고르는 투표, %[3]s", q, f.play.list(opts), chart)
	kept := f.maybe(0.5)
	zeros := "[" + strings.TrimSuffix(strings.Repeat("0, ", len(opts)), ", ") + "]"
	var labels []string
	for _, o := range opts {
		labels = append(labels, f.label(o))
	}
	f.head = append(f.head, "let options = "+pressList(labels), f.hold(kept)+" votes = "+zeros)
	if kept {
		f.tell("votes are kept|keep the votes|saved", "표는 저장|투표 결과 남게|꺼도 그대로", 0)
	}
	f.tail = append(f.tail, "for x in options: button {x}: votes[i] += 1", "for x in options: show {x} = votes[i]")
	total := ""
	if f.maybe(0.5) {
		total = f.fresh("Votes|Total|All votes|Votes so far", "총 표|투표 수|모두|전체 표")
		f.tail = append(f.tail, "show "+total+" = sum(votes)")
		f.tell("and %[1]s counted|%[1]s, that is how many in all|number of votes as %[1]s", "%[1]s 표시(전부 몇 표)|모두 몇 표인지 %[1]s", f.in(funLower(total), total))
	}
	lead := ""
	if f.maybe(0.4) {
		lead = f.fresh("In front|Winner so far|Leading|First", "1위|앞서는 것|선두|지금 1등")
		f.tail = append(f.tail, "show "+lead+" = options[indexOf(votes, max(votes))]")
		f.tell("show what leads as %[1]s|%[1]s: the one with most votes", "제일 많은 걸 %[1]s(으)로|%[1]s에 가장 많은 것", f.in(funLower(lead), lead))
	}
	f.tail = append(f.tail, fmt.Sprintf("chart %s %s = options: it, votes[i]", kind, f.in("Result", "결과")))
	k, j := f.n(2, 6), f.n(0, 1)
	c := newCheck("votes").click(labels[0], j+1).click(labels[1], k+2)
	if kept {
		c.reload()
	}
	c.text(labels[0] + " " + playInt(j+1)).text(labels[1] + " " + playInt(k+2))
	if total != "" {
		c.text(total + " " + playInt(j+k+3))
	}
	if lead != "" {
		c.text(lead + " " + labels[1])
	}
	f.check(c)
	if f.maybe(0.4) {
		reset := f.fresh("Reset|New vote|Clear|Start again", "초기화|새 투표|지우기|다시")
		f.tail = append(f.tail, "button "+reset+": votes = "+zeros)
		f.tell("button %s|%s sets all to 0|a %s button", "%s 버튼|%s 누르면 모두 0|0으로 만드는 %s 버튼", f.button(reset))
		f.check(newCheck("reset").click(labels[1], 3).click(reset, 1).text(labels[1] + " 0"))
	}
}

// curve is a list by date with a line.
func (f *fun) curve() {
	s := strings.Split(f.of("high score;points;최고 점수 기록;점수;🎮|puzzle times;minutes;퍼즐 시간;분;🧩|juggling record;catches;저글링 기록;횟수;🤹|skipping rope;jumps;줄넘기;개수;🪢|darts average;average;다트 평균;평균;🎯|typing speed;words;타자 속도;타수;⌨️|chess rating;rating;체스 레이팅;레이팅;♟️|guitar practice;minutes;기타 연습;분;🎸|bowling scores;pins;볼링 점수;핀;🎳|push-ups;push-ups;팔굽혀펴기;개수;💪|sudoku times;minutes;스도쿠 시간;분;🔢|basketball shots;hits;농구 슛;성공;🏀|sunflower height;cm;해바라기 키;cm;🌻|mood;stars;기분;별점;🙂|screen time;hours;화면 시간;시간;📱|plank;seconds;플랭크;초;🪵|quiz results;right answers;퀴즈 결과;정답;❓|mini golf;strokes;미니 골프;타수;⛳|keepy-uppies;touches;리프팅;개수;⚽|karaoke points;points;노래방 점수;점수;🎤|cube solving;seconds;큐브 기록;초;🟩|hula hoop;turns;훌라후프;바퀴;⭕|holding my breath;seconds;숨 참기;초;🤿|origami cranes;cranes;종이학;마리;🕊️|knitting;rows;뜨개질;단;🧶|long jump;cm;멀리뛰기;cm;🦘|piano pieces;bars;피아노 진도;마디;🎹|drawing a day;sketches;하루 그림;장;✏️|stamps collected;stamps;우표 모으기;장;📮|pocket money;coins;용돈;동전;🪙"), ";")
	thing, unit := f.in(s[0], s[2]), f.in(s[1], s[3])
	f.name, f.icon = f.in(title(s[0]), s[2]), s[4]
	f.what = f.phrase("%[1]s diary, date and %[2]s, with a line chart|%[1]s over time: i enter %[2]s each day and see a curve|track %[1]s (date, %[2]s) as a line chart|log for %[1]s, date and %[2]s, draw the line", "%[1]s 일지: 날짜랑 %[2]s, 꺾은선그래프|%[1]s 날마다 %[2]s 적고 꺾은선으로|날짜 %[2]s 적으면 %[1]s 선그래프|%[1]s 기록 날짜, %[2]s, 그래프", thing, unit)
	list := f.in("rows", "기록")
	label := f.label(unit)
	f.tail = append(f.tail, fmt.Sprintf("list %s: date day%s, number b %s", list, f.in("", " 날짜"), label))
	f.tail[0] = strings.Replace(f.tail[0], "date day,", "date day Date,", 1)
	best, low := "", f.maybe(0.25)
	x, y := f.n(1, 40), f.n(41, 90)
	c := newCheck("two rows")
	add := f.in("Add", "추가")
	for _, v := range []int{x, y} {
		c.fill(label, playInt(v)).click(add, 1)
	}
	if f.maybe(0.6) {
		best = f.fresh("Best|Record|Highest", "최고|신기록|최고치")
		fn, v := "max", y
		if low {
			best = f.fresh("Lowest|Least|Smallest", "최저|가장 적은 것|최소")
			fn, v = "min", x
		}
		f.tail = append(f.tail, fmt.Sprintf("show %s = %s(%s, b)", best, fn, list))
		f.tell("%[1]s above|show %[1]s|and %[1]s", "%[1]s 표시|%[1]s도 보이게|%[1]s 얼마인지", f.in(funLower(best), best))
		c.text(best + " " + playInt(v))
	}
	if f.maybe(0.5) || best == "" {
		avg := f.fresh("Average|Mean|Daily average", "평균|보통|하루 평균")
		f.tail = append(f.tail, fmt.Sprintf("show %s = avg(%s, b) .1", avg, list))
		f.tell("%[1]s with one decimal|%[1]s, one decimal", "%[1]s 소수 한 자리|%[1]s(소수 첫째 자리)도", f.in(funLower(avg), avg))
		c.number(float64(x+y) / 2)
	}
	if f.maybe(0.35) {
		g := f.n(30, 60)
		text := f.fresh(playWinsEn, playWinsKo)
		f.tail = append(f.tail, fmt.Sprintf("if len(%[1]s) > 0 && last(%[1]s).b >= %[2]d: say %[3]s", list, g, text))
		f.tell("the last one at %[1]d or more says %[2]s|%[2]s if the latest is at least %[1]d", "마지막이 %[1]d 이상이면 %[2]s|최근 값이 %[1]d 넘거나 같으면 %[2]s", g, f.text(text))
		if y >= g {
			c.text(text)
		}
		f.check(newCheck("below").fill(label, playInt(g-1)).click(add, 1).gone(text))
	}
	f.tail = append(f.tail, fmt.Sprintf("chart line %s = %s: day, b", label, list))
	f.checks = append([]*check{c}, f.checks...)
	f.check(newCheck("kept").fill(label, playInt(y)).click(add, 1).reload().number(float64(y)))
}

// laps is a stopwatch with a list of times.
func (f *fun) laps() {
	s := strings.Split(f.of("egg race;달걀 나르기;🥚|sack race;자루 뛰기;🏁|rubik's cube;큐브 맞추기;🟥|swimming laps;수영;🏊|puzzle race;퍼즐 시합;🧩|obstacle course;장애물 경주;🚧|cup stacking;컵 쌓기;🥤|three legged race;이인삼각;🦵|snail race;달팽이 경주;🐌|go-kart;고카트;🏎️|bobby car race;붕붕카 경주;🚗|fifty metres;50미터 달리기;🏃|bed making;이불 개기;🛏️|tying shoes;신발 끈 묶기;👟|potato peeling;감자 깎기;🥔|relay;이어달리기;🏅|paper boat race;종이배 경주;⛵|hamster run;햄스터 달리기;🐹|burger eating;햄버거 빨리 먹기;🍔|balancing on one leg;한 발 서기;🦩|maze walk;미로 걷기;🌽|dressing up race;옷 빨리 입기;👕|sledge run;썰매 타기;🛷|tidying the lego;레고 정리;🧱"), ";")
	thing := f.in(s[0], s[1])
	who, sec := f.fresh("Name|Team|Kid|Who", "이름|팀|누구|선수"), f.fresh("Seconds|Time|Time in seconds", "초|기록|시간")
	f.name, f.icon = f.in(title(s[0]), s[1]), s[2]
	f.what = f.phrase("stopwatch for %[1]s and a list of %[2]s and %[3]s|time the %[1]s: stopwatch, then we write down %[2]s and %[3]s|%[1]s with stopwatch, list %[2]s, %[3]s|stopwatch and result list (%[2]s, %[3]s) for the %[1]s", "%[1]s 스톱워치랑 %[2]s, %[3]s 적는 목록|스톱워치로 %[1]s 재고 %[2]s %[3]s 기록|%[1]s 시간 재기: 스톱워치, 아래에 %[2]s(과) %[3]s 목록", thing, f.in(funLower(who), who), f.in(funLower(sec), sec))
	list := f.in("rows", "기록")
	f.tail = append(f.tail, "stopwatch "+f.in("Stopwatch", "스톱워치"), fmt.Sprintf("list %s: text a %s, number b %s", list, who, sec))
	if f.maybe(0.6) {
		f.tail = append(f.tail, "  sort b")
		f.tell("fastest first|the fastest on top|sorted by speed, shortest first", "빠른 순|제일 빠른 게 위로|짧은 순서로", 0)
	}
	x, y := f.n(5, 40), f.n(41, 90)
	add := f.in("Add", "추가")
	c := newCheck("two").fill(who, f.in("Zed", "가온")).fill(sec, playInt(y)).click(add, 1).fill(who, f.in("Yve", "누리")).fill(sec, playInt(x)).click(add, 1)
	if f.maybe(0.6) {
		best := f.fresh("Fastest|Best time|Record", "최고 기록|제일 빠른 시간|신기록")
		f.tail = append(f.tail, fmt.Sprintf("show %s = min(%s, b)", best, list))
		f.tell("%[1]s shown|and the %[1]s|below the %[1]s", "%[1]s 표시|아래에 %[1]s|%[1]s도", f.in(funLower(best), best))
		c.text(best + " " + playInt(x))
	}
	if f.maybe(0.5) {
		lead := f.fresh("Winner|First place|Champion", "1등|우승자|챔피언")
		f.tail = append(f.tail, fmt.Sprintf("show %s = least(%s, b).a", lead, list))
		f.tell("who is %[1]s|name the %[1]s|show the %[1]s", "%[1]s 누구인지|%[1]s 보이게|%[1]s 표시", f.in(funLower(lead), lead))
		c.text(lead + " " + f.in("Yve", "누리"))
	}
	f.check(c.text(f.in("Zed", "가온")))
	f.check(playChanged(newCheck("runs").click(f.in("Start", "시작"), 1).wait(3)))
}

// party counts down to a day, with a picture.
func (f *fun) party() {
	s := strings.Split(f.of("new year's eve;2027-01-01;새해;🎆|summer party;2026-07-18;여름 파티;🏖️|our wedding;2026-09-12;우리 결혼식;💍|school fair;2026-06-20;학교 축제;🎪|grandma's 90th birthday;2026-05-09;할머니 구순 잔치;🎂|the big tournament;2026-04-25;대회;🏆|halloween;2026-10-31;핼러윈;🎃|christmas;2026-12-25;크리스마스;🎄|holidays;2026-08-01;휴가;🧳|game convention;2026-11-14;게임 박람회;🎮|first concert;2026-05-30;첫 공연;🎸|the marathon;2026-10-04;마라톤;🏃|moving day;2026-06-01;이사;📦|graduation;2026-07-03;졸업식;🎓|baby due date;2026-08-22;아기 예정일;👶|camp;2026-07-27;캠프;⛺|first snow bet;2026-12-01;첫눈 내기;❄️|theatre premiere;2026-04-11;연극 첫 공연;🎭|opening of my bar;2026-05-15;가게 개업;🍻|class trip;2026-06-11;수학여행;🚌|last exam;2026-06-26;마지막 시험;📝|carnival;2027-02-08;축제;🎉|anniversary;2026-10-10;기념일;💐|final match;2026-07-19;결승전;⚽"), ";")
	thing := f.in(s[0], s[2])
	y, m, d := playAtoi(s[1][:4]), playAtoi(strings.TrimPrefix(s[1][5:7], "0")), playAtoi(strings.TrimPrefix(s[1][8:], "0"))
	d = f.n(max(1, d-4), min(28, d+6))
	if strings.Contains("new year's eve halloween christmas", s[0]) {
		d = playAtoi(strings.TrimPrefix(s[1][8:], "0"))
	}
	iso := fmt.Sprintf("%04d-%02d-%02d", y, m, d)
	month := strings.Split("january|february|march|april|may|june|july|august|september|october|november|december", "|")[m-1]
	said := f.of(f.in(fmt.Sprintf("%d %s %d|%s %d, %d|%s", d, month, y, month, d, y, iso), fmt.Sprintf("%d년 %d월 %d일|%s", y, m, d, iso)))
	f.name, f.icon = f.in(title(s[0]), s[2]), s[3]
	f.what = f.phrase("countdown to %[1]s, %[2]s|how long until %[1]s (%[2]s)|party screen counting down to %[1]s on %[2]s|days hours minutes until %[1]s %[2]s", "%[1]s까지 카운트다운 %[2]s|%[1]s(%[2]s)까지 얼마나 남았는지|%[2]s %[1]s까지 남은 시간 화면", thing, said)
	f.tail = append(f.tail, "countdown "+f.in(title(s[0]), s[2])+" = date("+fmt.Sprintf("%d, %d, %d", y, m, d)+")")
	pic := strings.Split(f.of("confetti;confetti below;아래 꽃가루|snow;snow falling below;아래에 눈 내리기|hearts;hearts floating below;하트 날리기|stars;twinkling stars under it;밑에 반짝이는 별|bubbles;bubbles under it;비눗방울|fireflies;fireflies below;반딧불이"), ";")
	if f.maybe(0.7) {
		f.game = []string{"art " + pic[0]}
		f.parts = append(f.parts, f.in(pic[1], pic[2]))
		f.check(playMoving(newCheck("moves").wait(1)))
		if f.maybe(0.4) {
			f.inColors(f.n(1, 3))
		}
		if f.maybe(0.4) {
			b := f.fresh("Cheers|Hooray!|Toast|Party|Wow", "건배|만세!|축하|파티|우와")
			f.tail = append(f.tail, "button "+b+": burst(2)")
			f.tell("button %s for an extra burst, twice as big|a %s button lets off a double one", "%s 버튼 누르면 두 배로 터지기|%s 누르면 크게 한 번 더", f.quote(b))
		}
	}
	if f.maybe(0.5) {
		f.memo()
	}
	now := time.Date(2026, 3, 4, 0, 0, 0, 0, time.UTC)
	left := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC).Sub(now).Hours()/24 - 1 // it is ten o'clock then
	f.check(newCheck("days").number(left))
}
