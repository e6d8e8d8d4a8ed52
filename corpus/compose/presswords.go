package compose

// The words that apps of buttons and state are about.

const pressThingsEn = "laps|push-ups|sit-ups|visitors|pages|free throws|rows of knitting|birds|boxes|stamps|coffees|apples|cars|goals|bug bites|smiles|stairs|phone calls|customers|tickets|sneezes|yawns|jumps|dances|drawings|poems|emails|parcels|eggs|jars of jam|bricks|photos|ducks|red cars|dad jokes|hugs|squats|planks|songs|chords|bottles|crates|sheep|goats|tomatoes|seedlings|weeds|buckets|nails|screws|meetings|typos|bugs fixed|tests|swim lengths|serves|aces|penalties|letters|postcards|candles|cupcakes|pancakes|pizzas|dumplings|wishes|compliments|mosquitoes|frogs|shells|pebbles|puddles|kites|balloons|paper planes|tiles|windows washed|plates|socks|rainy days|good deeds|chapters|quizzes|dragons|spells|coins found|lost pens"
const pressThingsKo = "방문객|팔굽혀펴기|윗몸일으키기|줄넘기|스쿼트|턱걸이|읽은 쪽|칭찬|손님|도장|커피|사과|자동차|골|모기|웃음|계단|전화|택배|편지|엽서|하품|재채기|점프|그림|시|이메일|달걀|잼|벽돌|사진|오리|빨간 차|아재개그|포옹|노래|병|상자|양|염소|토마토|모종|잡초|양동이|못|회의|오타|버그|시험지|바퀴|서브|벌점|양초|컵케이크|만두|붕어빵|호떡|소원|개구리|조개|조약돌|연|풍선|종이비행기|타일|접시|양말|비 온 날|착한 일|단원|퀴즈|용|주문|동전|볼펜|스티커|절|염주|뜨개 단|송편|김밥|화분|별|고양이|참새|버스|기차|악수|심호흡|명상"

const pressTextsEn = "Well done!|Stop now|That's plenty|Time for cake|Call the boss|Doors closed|Full house|Hooray!|Go home|New record!|Bravo, team|Take a break|Treat yourself|All done for today|You made it!|Switch sides|Ring the bell|Lights out|Send the report|Nothing left to do|Champion!|Pack it in|Good enough|Open the window|Feed the cat|Well earned rest|Next level|Bring more boxes|The bus is full|Order new ones|Wow, look at that|Mission complete|Sleep well|High five!|Into the oven|Fetch the ladder|No more today|Cheers!|Bell rings|Finished, at last|Party time|Drink some tea|Off to bed|Thank you all|Hands off|The jar is full|Sold out|Closing time|Great work, crew|Half the world knows|Sing a song|Out of the water|Turn it over|Pay the fine|Stretch your legs|Wake the others|Hang up the coats|Everybody clap|Shake hands|Kitchen closed|Come back tomorrow|Put your feet up"
const pressTextsKo = "잘했어요!|이제 그만|충분해요|케이크 먹자|사장님께 전화|만석입니다|만세!|집에 가자|신기록!|최고예요|쉬는 시간|오늘은 끝|해냈다!|자리 바꾸기|종 치세요|불 끄세요|보고서 보내기|더 할 게 없어요|챔피언!|정리합시다|이 정도면 됐어|창문 열기|고양이 밥 주기|푹 쉬세요|다음 단계로|상자 더 가져와|버스 만차|새로 주문하기|우와 대단해|임무 완료|잘 자요|하이파이브!|오븐에 넣기|사다리 가져와|오늘은 여기까지|건배!|드디어 끝|파티 시작|차 한 잔|자러 가자|모두 고마워요|손 떼세요|항아리 가득|매진|문 닫습니다|수고했어요|노래 부르기|물에서 나와|뒤집으세요|벌금 내세요|스트레칭하자|다들 깨우기|박수 짝짝짝|악수하세요|주방 마감|내일 또 와요|다리 뻗고 쉬기|칭찬해 주세요|꿀잠 예약|소문내기|선물 고르기|라면 먹자"

const pressUndoEn = "Undo|Oops|Take back|Back one|Wrong press|Not that|Cancel last|Un-count"
const pressUndoKo = "되돌리기|취소|잘못 눌렀어|하나 빼기|앗|방금 것 취소|실수|빼기"
const pressZeroEn = "Reset|Start over|Clear|New day|Zero|Wipe|From scratch|Empty it|Begin again|Fresh start"
const pressZeroKo = "처음부터|초기화|다시 시작|새로|비우기|0으로|싹 지우기|리셋|새 하루|다시"
const pressTapEn = "One more|Tap|Count|Got one|Yes!|Bing|Another|Plus|Done one|Hit|Click me|Add|There!|Mark it|Ding|Did it|Here|Seen|Next one|Tick"
const pressTapKo = "하나 더|톡|세기|추가|하나요|띵|또|더하기|했다|찍기|눌러|올리기|여기|체크|찰칵|봤다|다음|꾹|한 번 더|콕"

const pressNamesEn = "Mia|Noor|Ole|Ada|Bo|Cem|Dilan|Esther|Finn|Gus|Hana|Ivo|Jun|Kofi|Lena|Max|Nia|Otto|Pia|Quinn|Rosa|Sam|Tara|Uma|Vic|Wes|Xena|Yara|Zoe|Grandpa|Aunt Jo|Mum|Dad|Reds|Blues|Tigers|Owls|Sharks|Table 1|Table 2|Wolves|Kitchen crew|Office|Garage|Left side|Right side|Home|Guests|Team Moon|Team Sun|Foxes|Badgers|Comets|Rockets|Pirates|Ninjas|Cats|Dogs|Room 3|Room 4|North|South|Old hands|Rookies|Bakers|Welders|Hikers|Divers"
const pressNamesKo = "민지|서준|하윤|도윤|지호|수아|예린|준서|은우|다온|라온|보미|철수|영희|순이|할머니|삼촌|엄마|아빠|이모|홍팀|청팀|백팀|호랑이팀|부엉이팀|상어팀|1반|2반|3반|4반|늑대팀|주방|사무실|홀팀|왼쪽|오른쪽|우리 팀|상대 팀|달팀|해팀|여우팀|오소리팀|혜성팀|로켓팀|해적단|닌자단|고양이파|강아지파|동편|서편|선배팀|신입팀|빵집팀|등산반|수영반|독서반|일등 조|이슬 조|바다 조|가람|누리|한별|찬솔"

const pressGamesEn = "table tennis|darts|cards|badminton|chess club night|cornhole|foosball|trivia|ladder golf|bocce|pickleball|mini golf|street hockey|dominoes|charades|volleyball|frisbee|basketball|handball|thumb war|arm wrestling|spelling bee|pie eating|air hockey|kickball|water polo|hallway bowling|paper toss|sack race|yard skittles|marbles|tug of war|debate|singing contest|snowball|broom hockey|spoon race|lawn darts|crazy eights|rummy"
const pressGamesKo = "탁구|다트|카드|배드민턴|체스|윷놀이|족구|퀴즈|제기차기|피구|농구|배구|핸드볼|팔씨름|끝말잇기|미니골프|투호|오목|알까기|공기놀이|딱지치기|구슬치기|줄다리기|노래자랑|눈싸움|원반|빵 먹기|보드게임|스피드 퀴즈|발야구|씨름|비석치기|풋살|테니스|수구|고스톱|루미큐브|젠가|종이 던지기|이불 개기"

// What is drawn from: a name and its options.
var pressPicksEn = []string{
	"dinner;pasta, tacos, curry, soup, pizza, salad, dumplings, chili, risotto, omelette, ramen", "chore;dishes, vacuum, laundry, trash, windows, dusting, mopping, ironing, shopping", "dare;sing a song, hop on one leg, moo like a cow, tell a joke, do ten squats, speak in rhymes, wear a hat",
	"movie night;comedy, western, musical, horror, sci-fi, romance, cartoon, thriller", "workout;squats, plank, burpees, lunges, rowing, stretching, skipping, sprints", "presenter;Ben, Amy, Lou, Kit, Dana, Omar, Ines, Theo, Rui",
	"color;red, teal, ochre, violet, lime, navy, coral, silver", "board game;chess, go, memory, ludo, checkers, yahtzee, dominoes", "warm-up;jog, arm circles, high knees, side steps, toe touches, wall sit", "ice cream;mint, mango, coffee, lemon, pistachio, vanilla, fig",
	"walk;river path, old town, forest loop, harbor, castle hill, orchard", "song;waltz, lullaby, march, reggae, polka, blues, anthem", "pet name;Biscuit, Pepper, Moss, Waffle, Ziggy, Clover, Pickle, Nugget", "trip;the lake, grandma's, the museum, the beach, a farm, the zoo, the mountains",
	"instrument;drum, flute, banjo, harp, tuba, cello, kazoo", "story hero;a pirate, a shy robot, a baker, twin foxes, a lost king, a talking kettle", "seat;window, aisle, front row, back row, balcony", "vegetable;leek, beet, kale, squash, pea, radish, turnip", "yoga pose;tree, cobra, warrior, bridge, crow, boat, child",
	"sandwich;ham, tuna, egg, cheese, hummus, turkey, jam", "punishment;ten push-ups, no phone, buy coffee, sweep the hall, sing karaoke", "reward;a nap, chocolate, a bath, an episode, a new book, fresh flowers", "dance move;twist, robot, moonwalk, shuffle, spin, wave", "tea;mint, oolong, rooibos, jasmine, chai, sencha", "cleaning spot;fridge, attic, desk, car, shoe rack, bathroom", "party game;limbo, statues, bingo, sardines, pass the parcel", "drawing idea;a whale, a teapot, a bridge, a sleepy cat, a rocket, an old shoe", "vacation job;cook, driver, map reader, tent builder, fire keeper",
}
var pressPicksKo = []string{
	"점심 메뉴;김밥, 국밥, 냉면, 덮밥, 칼국수, 비빔밥, 돈가스, 짬뽕, 쌀국수, 떡볶이", "집안일;설거지, 빨래, 청소기, 분리수거, 창문 닦기, 걸레질, 장보기", "벌칙;노래하기, 한 발로 서기, 심부름, 춤추기, 동물 소리, 존댓말 쓰기, 커피 사기",
	"오늘의 운동;스쿼트, 플랭크, 런지, 줄넘기, 버피, 계단 오르기, 스트레칭", "발표자;지우, 서연, 민호, 하린, 태오, 유나, 도현, 가은", "색깔;빨강, 청록, 보라, 연두, 남색, 산호색, 은색", "보드게임;체스, 바둑, 오목, 루미큐브, 젠가, 다이아몬드 게임", "주말 여행지;강릉, 전주, 경주, 통영, 여수, 속초, 부여",
	"아이스크림;민트초코, 망고, 커피, 레몬, 피스타치오, 바닐라", "산책길;강변, 뒷산, 시장 골목, 공원, 둘레길, 학교 운동장", "강아지 이름;보리, 두부, 콩이, 호두, 초코, 감자, 구름", "간식;붕어빵, 호떡, 군고구마, 귤, 약과, 식혜, 떡", "악기;장구, 피리, 기타, 하프, 해금, 첼로", "이야기 주인공;해적, 수줍은 로봇, 빵집 아저씨, 쌍둥이 여우, 길 잃은 왕",
	"자리;창가, 복도, 앞줄, 뒷줄, 발코니", "채소;대파, 비트, 케일, 호박, 무, 상추", "영화 장르;코미디, 서부극, 뮤지컬, 공포, 로맨스, 만화", "요가 자세;나무, 코브라, 전사, 다리, 까마귀, 배", "상;낮잠, 초콜릿, 반신욕, 드라마 한 편, 새 책", "차;보이차, 둥굴레차, 유자차, 홍차, 녹차, 대추차", "청소 구역;냉장고, 다락, 책상, 신발장, 베란다, 욕실", "그림 소재;고래, 주전자, 다리, 졸린 고양이, 로켓, 헌 신발", "당번;가을, 나래, 다솜, 마루, 바다, 새봄, 아름", "캠핑 담당;요리, 운전, 텐트 치기, 불 피우기, 설거지", "노래방 장르;발라드, 트로트, 댄스, 록, 동요, 힙합", "초성;ㄱㄴ, ㅅㅈ, ㅂㅎ, ㅁㄷ, ㅇㄱ, ㅈㅊ", "선물;머그컵, 양말, 화분, 책갈피, 향초, 퍼즐", "파티 게임;림보, 빙고, 얼음땡, 보물찾기, 수건돌리기",
}

var pressPrefixEn = []string{"", "", "", "", "", "", "hi! ", "hello, ", "hey, ", "quick one: ", "ok so ", "for tonight, ", "small request - ", "need this today: ", "My kids asked for this: ", "For our club room: ", "for the tablet on the wall: ", "sorry to bother you. ", "New idea! ", "we lost our old one... "}
var pressSuffixEn = []string{"", "", "", "", "", "", " thx", " thanks!", " That's all.", " nothing else pls", " Cheers", " :)", " keep it simple", " Thank you very much."}
var pressPrefixKo = []string{"", "", "", "", "", "", "안녕하세요, ", "저기 ", "급해요 ", "부탁이 있어요. ", "우리 집에서 쓸 거: ", "동아리방용! ", "애들이 졸라서요.. ", "이런 것도 되나? ", "간단한 거 하나. ", "벽에 걸 태블릿용, ", "오늘 저녁에 쓸 거임 "}
var pressSuffixKo = []string{"", "", "", "", "", "", " 고마워", " 감사합니다", " 그게 다예요", " ㅎㅎ", " ㅋㅋ", " 부탁!", " 다른 건 필요 없음", " 심플하게", " 수고하세요"}
