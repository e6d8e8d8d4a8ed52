package compose

// group; icon; title; the ones in it; the place to be ("here" unless another word)
const moveHereEn = `
the children's choir;🎶;Choir register;here
my soccer girls;⚽;Soccer training;here
the bus to the museum;🚌;Bus to the museum;on board
our hiking group at the summit;🥾;Hiking group;here
friday rehearsal;🎭;Rehearsal;here
kindergarten morning circle;🧸;Morning circle;here
the volunteer fire brigade;🚒;Fire brigade;on site
judo class;🥋;Judo;here
the rowing eight;🚣;Rowing eight;in the boat
cooking course on tuesday;🍳;Cooking course;here
night shift;🌙;Night shift;checked in
the book club;📚;Book club;coming
scouts at the campfire;🔥;Scouts;here
yoga in the park;🧘;Yoga;here
the school council;🏫;School council;present
wedding guests at table 4;💒;Table 4;seated
my brass band;🎺;Brass band;present
the sailing crew;⛵;Sailing crew;aboard
confirmation class;⛪;Confirmation class;here
garden work day;🌿;Garden work day;here
our dance crew;💃;Dance crew;here
lab safety course;🧪;Lab course;signed in
the orchestra tour;🎻;Orchestra tour;on the bus
the chess team on match day;♟️;Chess team;arrived
the night walk;🔦;Night walk;back
`

const moveHereKo = `
합창단;🎶;합창단 출석;출석
축구교실;⚽;축구교실 출석;출석
체험학습 버스;🚌;버스 탑승;탑승
등산 모임;🥾;등산 모임;도착
연극 연습;🎭;연극 연습;참석
유치원 아침 모임;🧸;아침 모임;등원
의용소방대;🚒;소방대 소집;응소
유도부;🥋;유도부 출석;출석
요리교실;🍳;요리교실;출석
야간 근무조;🌙;야간조;출근
독서모임;📚;독서모임;참석
보이스카우트;🔥;스카우트;도착
공원 요가;🧘;요가반;출석
학생회 회의;🏫;학생회;참석
결혼식 4번 테이블;💒;4번 테이블;착석
관악부;🎺;관악부;출석
요트팀;⛵;요트팀;승선
교리반;⛪;교리반;출석
주말농장 작업일;🌿;작업일;도착
댄스 동아리;💃;댄스 동아리;출석
과학실험반;🧪;실험반;출석
오케스트라 투어 버스;🎻;투어 버스;탑승
바둑팀 시합날;⚫;바둑팀;도착
수영반;🏊;수영반;입수
조기축구회;🥅;조기축구;참석
`

// game; icon; title; unit of points
const moveScoreEn = `
darts at the pub;🎯;Darts
table tennis in the garage;🏓;Table tennis
the family quiz;❓;Family quiz
boccia;🎳;Boccia
badminton on the lawn;🏸;Badminton
card night;🃏;Card night
mini golf holes won;⛳;Mini golf
cornhole;🌽;Cornhole
the spelling bee;🐝;Spelling bee
foosball;⚽;Foosball
a snowball contest;❄️;Snowball contest
pétanque;🎱;Pétanque
guess the song;🎵;Guess the song
charades;🎭;Charades
volleyball at the beach;🏐;Beach volleyball
arm wrestling;💪;Arm wrestling
backgammon evenings;🎲;Backgammon
ring toss;⭕;Ring toss
the joke contest;😂;Joke contest
lawn bowls;🟢;Lawn bowls
a pillow fight;🛏️;Pillow fight
air hockey;🏒;Air hockey
trivia at lunch;🥪;Trivia
rock skipping;🪨;Rock skipping
`

const moveScoreKo = `
다트;🎯;다트
탁구;🏓;탁구
가족 퀴즈;❓;가족 퀴즈
배드민턴;🏸;배드민턴
윷놀이;🎲;윷놀이
고스톱;🎴;고스톱
족구;⚽;족구
알까기;⚫;알까기
받아쓰기 대회;✏️;받아쓰기
제기차기;🪶;제기차기
노래 맞히기;🎵;노래 맞히기
몸으로 말해요;🎭;몸으로 말해요
비치발리볼;🏐;비치발리볼
팔씨름;💪;팔씨름
오목 내기;⚪;오목
고리 던지기;⭕;고리 던지기
아재개그 대결;😂;아재개그
눈싸움;❄️;눈싸움
에어하키;🏒;에어하키
점심 퀴즈;🥪;점심 퀴즈
딱지치기;🟥;딱지치기
팽이 시합;🌀;팽이
물수제비;🪨;물수제비
훌라;🃏;훌라
`

// question; icon; title; options
const moveVoteEn = `
where we go on sunday;🗺️;Sunday trip;lake, zoo, museum, castle, cinema
what to cook for the team;🍲;Team lunch;chili, pasta, curry, tacos
name for the puppy;🐶;Puppy name;Rusty, Biscuit, Pepper, Milo, Waffle
color of the club shirts;👕;Club shirts;red, navy, green, white
which song we play last;🎵;Last song;ballad, rock, waltz, polka
the film for movie night;🎬;Movie night;western, comedy, horror, cartoon
day for the street party;🎉;Street party;friday, saturday, sunday
best cake at the bake sale;🍰;Best cake;carrot, lemon, cheese, chocolate
dessert at the wedding;💒;Wedding dessert;ice cream, tiramisu, fruit salad
what the school garden gets;🌻;School garden;pond, herbs, berries, beehive
new office plant;🪴;Office plant;ficus, cactus, palm, fern
game for the evening;🎲;Game evening;chess, poker, bingo, charades
best costume;🎭;Costume prize;pirate, witch, robot, banana
theme of the prom;✨;Prom theme;space, jungle, winter, hollywood
mascot of our school;🦉;Mascot;owl, bear, shark, tiger
what to read next;📖;Next book;thriller, classic, memoir, fantasy
paint for the fence;🎨;Fence paint;blue, yellow, white, green
the class trip;🚌;Class trip;coast, mountains, city, farm
pizza for the meeting;🍕;Pizza;margherita, salami, veggie, hawaii
where the bench should stand;🪑;The bench;under the oak, by the pond, at the gate
bar music tonight;🎷;Bar music;jazz, blues, disco, silence
sport in the last lesson;🏐;Last lesson;soccer, dodgeball, hockey, dance
`

const moveVoteKo = `
일요일에 어디 갈지;🗺️;일요일 나들이;호수, 동물원, 박물관, 수목원
회식 메뉴;🍲;회식 메뉴;삼겹살, 회, 중식, 치킨
강아지 이름;🐶;강아지 이름;보리, 콩이, 두부, 감자
반티 색깔;👕;반티 색깔;빨강, 남색, 초록, 하양
공연 마지막 곡;🎵;마지막 곡;발라드, 록, 트로트
영화의 밤에 볼 영화;🎬;영화의 밤;코미디, 공포, 액션, 만화
동네 잔치 날짜;🎉;동네 잔치;금요일, 토요일, 일요일
제일 맛있는 김치;🥬;김치 대회;배추김치, 갓김치, 깍두기, 파김치
돌잔치 답례품;🎁;답례품;수건, 떡, 꿀, 비누
학교 텃밭에 심을 것;🌻;학교 텃밭;상추, 토마토, 고추, 딸기
사무실 화분;🪴;사무실 화분;고무나무, 선인장, 몬스테라
저녁에 할 게임;🎲;저녁 게임;마피아, 빙고, 윷놀이, 젠가
축제 주제;✨;축제 주제;우주, 정글, 복고, 겨울
우리 반 마스코트;🦉;마스코트;부엉이, 곰, 상어, 고양이
다음에 읽을 책;📖;다음 책;추리, 고전, 에세이, 판타지
담장 색;🎨;담장 색;파랑, 노랑, 하양
수학여행지;🚌;수학여행;제주, 경주, 부산, 강릉
간식 투표;🍢;간식;떡볶이, 순대, 튀김, 어묵
벤치 놓을 곳;🪑;벤치 자리;느티나무 아래, 연못 옆, 정문
체육 시간에 할 운동;🏐;체육 시간;피구, 축구, 발야구, 줄넘기
야식;🌙;야식;족발, 라면, 피자, 만두
워크숍 장소;🏞️;워크숍;양평, 가평, 속초
`

// who; icon; title; chores
const moveChoresEn = `
our shared flat;🏠;Flat chores;dishes, trash, bathroom, hoover
the kids;🧒;Kids' chores;set the table, feed the cat, water plants, make beds
the campsite week;⛺;Camp duties;firewood, cooking, washing up, water
the office kitchen;☕;Kitchen duty;coffee machine, fridge, dishwasher
my four roommates;🧹;Roommates;kitchen, floors, stairs, garbage
the stable girls;🐴;Stable duties;mucking out, feeding, tack, hay
the beach hut;🏖️;Beach hut;grill, shopping, sweeping
our classroom;🏫;Class duties;board, windows, plants, homework
the community garden;🌱;Garden duties;watering, weeding, compost
the mountain hut;🏔️;Hut duties;stove, dishes, beds, snow
the sailing trip;⛵;Boat duties;helm, galley, deck
grandma's house;👵;At grandma's;lawn, groceries, windows
the youth club;🎱;Youth club;bar, music, cleaning up
our band van;🚐;Band van;driving, loading, merch
the lab;🧪;Lab duties;glassware, waste, log book
the dog sitters;🐕;Dog duties;morning walk, noon walk, brushing
the bakery team;🥖;Bakery;oven, counter, delivery
the monday house meeting;📋;House meeting;minutes, snacks, door
`

const moveChoresKo = `
셰어하우스;🏠;집안일;설거지, 쓰레기, 화장실, 청소기
우리 애들;🧒;아이들 집안일;상 차리기, 고양이 밥, 화분 물 주기, 이불 정리
캠핑장;⛺;캠핑 당번;장작, 요리, 설거지, 물 긷기
사무실 탕비실;☕;탕비실 당번;커피머신, 냉장고, 컵 정리
자취방 룸메;🧹;룸메 당번;부엌, 바닥, 분리수거
승마장;🐴;마구간 당번;청소, 먹이, 안장
우리 반;🏫;학급 당번;칠판, 창문, 화분, 우유
주말농장;🌱;농장 당번;물 주기, 김매기, 퇴비
산장;🏔️;산장 당번;난로, 설거지, 침구
할머니 댁;👵;할머니 댁;장보기, 마당, 유리창
동아리방;🎸;동아리방;비질, 걸레질, 쓰레기통
밴드 투어;🚐;투어 당번;운전, 짐 나르기, 굿즈
실험실;🧪;실험실 당번;유리기구, 폐액, 기록
강아지 산책;🐕;강아지 당번;아침 산책, 저녁 산책, 빗질
빵집;🥖;빵집 당번;오븐, 계산대, 배달
교회 청소;⛪;교회 청소;본당, 식당, 주차장
기숙사 방;🛏️;기숙사 당번;청소기, 화장실, 분리배출
명절 준비;🥮;명절 당번;전 부치기, 설거지, 상 차리기
`
