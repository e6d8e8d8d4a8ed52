package compose

// What it is called; other ways to wish it; title; unit; goals.
const popCountsEn = `
counter|click counter|tally counter|*plus minus counter;count something|a thing to count with;🔢 Counter;;10,20,50,100
people counter|door counter|visitor counter|head counter;count people at the door|how many came in;🚪 People counter;people;30,50,80,100
water glasses counter|water tracker|water counter|water intake tracker;how many glasses did i drink|drink more water;💧 Water;glasses;6,8,10
push-up counter|pushup counter|push up app;count my pushups;💪 Push-ups;push-ups;20,30,50,100
sit-up counter|situp counter;count situps;🤸 Sit-ups;sit-ups;20,30,50
squat counter|squats counter;count my squats;🦵 Squats;squats;20,40,50
coffee counter|coffee tracker|*cups of coffee;how many coffees did i have;☕ Coffee;cups;2,3,4
step counter by hand|stairs counter|flights of stairs counter;count the stairs;🪜 Stairs;floors;5,10,20
lap counter|laps counter|running lap counter;count my laps;🏃 Laps;laps;5,10,20,25
swim lap counter|pool lap counter;count lanes in the pool;🏊 Lanes;lanes;20,30,40
row counter for knitting|knitting row counter|knit counter;which row am i in|count my rows;🧶 Rows;rows;20,40,60
crochet counter|stitch counter;count stitches;🧶 Stitches;stitches;20,30,80
rep counter|workout rep counter;count my reps;🏋️ Reps;reps;8,10,12,15
smoke counter|cigarette counter;how many did i smoke;🚬 Cigarettes;;5,10
car counter|traffic counter;count cars on our road;🚗 Cars;cars;20,50,100
sheep counter|*counting sheep;count sheep to sleep;🐑 Sheep;sheep;20,50,100
star chart counter|sticker counter for kids|*reward stars;stars for my kid;⭐ Stars;stars;5,10,20
page counter|*pages read counter;how many pages did i read;📖 Pages;pages;10,20,30,50
bug counter|mistake counter;count mistakes;🐞 Mistakes;mistakes;3,5,10
inventory counter|box counter|stock counter;count boxes;📦 Boxes;boxes;20,50,100
prayer counter|bead counter;count prayers;📿 Beads;beads;33,54,99
beer counter|drink counter|drinks counter;how many beers was that;🍺 Beers;beers;3,4,5
goal counter|football goals counter;count goals;⚽ Goals;goals;3,5,10
swear jar|swear counter|*swear jar counter;count swear words;🤬 Swear jar;words;5,10,20
day counter by hand|*days without sugar counter|no sugar counter;days without sweets;🍬 Days without sugar;days;7,14,30
hug counter|*smile counter;count hugs;🤗 Hugs;hugs;5,8,12
ticket counter|*tickets sold counter;how many tickets did we sell;🎟️ Tickets;tickets;50,100,150
fruit counter|*fruit and veg counter|five a day app;did i eat enough fruit;🍎 Fruit;portions;3,5,7
customer counter|clicker for customers;count customers;🛍️ Customers;customers;20,40,60
`

const popCountsKo = `
카운터|숫자 세기|플러스 마이너스|계수기;숫자 세는 거|뭔가 세고 싶어;🔢 카운터;;10,20,50,100
인원 세기|인원 카운터|입장객 카운터|방문자 세기;사람 몇 명 왔는지|입구에서 인원 세기;🚪 인원 세기;명;30,50,80,100
물 마시기|물 마시기 기록|물 몇 잔|물 카운터;오늘 물 몇 잔 마셨지|물 좀 마시자;💧 물 마시기;잔;6,8,10
팔굽혀펴기 카운터|푸쉬업 카운터|팔굽혀펴기 세기;팔굽혀펴기 몇 개;💪 팔굽혀펴기;개;20,30,50,100
윗몸일으키기 세기|윗몸일으키기 카운터;윗몸일으키기 몇 개;🤸 윗몸일으키기;개;20,30,50
스쿼트 세기|스쿼트 카운터;스쿼트 몇 개 했지;🦵 스쿼트;개;20,40,50
커피 세기|커피 몇 잔|커피 카운터;오늘 커피 몇 잔째;☕ 커피;잔;2,3,4
계단 세기|계단 오르기;계단 몇 층 올랐나;🪜 계단;층;5,10,20
바퀴 세기|운동장 바퀴 세기|랩 카운터;몇 바퀴 뛰었지;🏃 바퀴;바퀴;5,10,20
수영 바퀴 세기|레인 카운터;수영 몇 바퀴;🏊 수영;바퀴;20,30,40
뜨개질 단수 세기|단수 카운터|뜨개 카운터|단수링;몇 단 떴는지|뜨개 몇 단째;🧶 단수;단;20,40,60
코바늘 코 세기|코 카운터;몇 코인지;🧶 코;코;20,30,80
운동 횟수 세기|반복 횟수 카운터;몇 회 했는지;🏋️ 횟수;회;8,10,12,15
담배 세기|담배 카운터;오늘 몇 개비 폈지;🚬 담배;개비;5,10
차 세기|교통량 세기;지나가는 차 세기;🚗 차;대;20,50,100
양 세기|잠 안 올 때 양 세기;양 한 마리 양 두 마리;🐑 양;마리;20,50,100
칭찬 스티커|칭찬 스티커판|별 스티커;아이 칭찬 스티커|별 모으기;⭐ 칭찬 스티커;개;5,10,20
읽은 쪽수 세기|쪽수 카운터;오늘 몇 쪽 읽었나;📖 쪽수;쪽;10,20,30,50
실수 세기|실수 카운터;실수 몇 번;🐞 실수;번;3,5,10
재고 세기|박스 세기|수량 세기;박스 몇 개;📦 박스;개;20,50,100
108배 카운터|절 세기|묵주 세기|염주 카운터;절 몇 번 했지;📿 절;번;33,54,108
맥주 세기|술 몇 잔|잔 수 세기;몇 잔 마셨지;🍺 술;잔;3,4,5
골 세기|골 카운터;몇 골 넣었나;⚽ 골;골;3,5,10
욕 세기|욕 저금통;욕 몇 번 했는지;🤬 욕 저금통;번;5,10,20
밀가루 끊기 며칠|군것질 참은 날|금주 며칠;며칠 참았나;🍬 참은 날;일;7,14,30
포옹 세기|웃은 횟수;오늘 몇 번 웃었나;🤗 웃은 횟수;번;5,8,12
표 판매 세기|티켓 카운터;표 몇 장 팔았나;🎟️ 티켓;장;50,100,150
과일 먹기|과일 채소 세기;과일 몇 번 먹었나;🍎 과일;번;3,5,7
손님 세기|손님 카운터;오늘 손님 몇 명;🛍️ 손님;명;20,40,60
줄넘기 세기|줄넘기 카운터;줄넘기 몇 개;🪢 줄넘기;개;30,50,100
`

// What it is called; other ways; title; points (several for team sports, one for people).
const popScoresEn = `
scoreboard|score board|score keeper|score counter;keep score|who has how many points;🏆 Scoreboard;1,
basketball scoreboard|basketball score;keep the basketball score;🏀 Basketball;1,2,3
football scoreboard|soccer scoreboard;keep the football score;⚽ Football;1,
volleyball scoreboard|volleyball score;score our volleyball game;🏐 Volleyball;1,
table tennis scoreboard|ping pong score;ping pong score keeper;🏓 Table tennis;1
badminton scoreboard|badminton score;badminton points;🏸 Badminton;1
darts scoreboard|darts points counter;darts points;🎯 Darts;1,5,20
card game score|card game scoreboard|score sheet for cards;points for card night;🃏 Card points;1
board game score|game night scores|game night score keeper;points on game night;🎲 Game night;1
quiz scoreboard|pub quiz scores|trivia scoreboard;points for our quiz;❓ Quiz points;1
dodgeball scoreboard|handball scoreboard;score for gym class;🤾 Handball;1,
rugby scoreboard|rugby score;score a rugby game;🏉 Rugby;3,5
chess score|chess match score;who won more chess games;♟️ Chess;1
mario kart score|video game score|gaming scoreboard;who won how many rounds;🎮 Rounds won;1
`

const popScoresKo = `
점수판|스코어보드|점수 기록|점수 카운터;점수 세는 거|누가 몇 점인지;🏆 점수판;1,
농구 점수판|농구 스코어;농구 점수 세기;🏀 농구;1,2,3
축구 점수판|축구 스코어;축구 점수 세기;⚽ 축구;1,
족구 점수판|족구 스코어;족구 점수 세기;⚽ 족구;1,
탁구 점수판|탁구 점수;탁구 점수 세기;🏓 탁구;1
배드민턴 점수판|배드민턴 점수;배드민턴 점수 세기;🏸 배드민턴;1
다트 점수판|다트 점수;다트 점수 세기;🎯 다트;1,5,20
고스톱 점수|고스톱 점수판|카드 게임 점수;고스톱 점수 적기;🃏 고스톱;1
보드게임 점수|보드게임 점수판;보드게임 점수 세기;🎲 보드게임;1
퀴즈 점수판|골든벨 점수|퀴즈 점수;퀴즈 대회 점수;❓ 퀴즈 점수;1
피구 점수판|핸드볼 점수판;체육 시간 점수;🤾 피구;1,
윷놀이 점수|윷놀이 점수판;윷놀이 누가 이겼나;🪵 윷놀이;1
게임 점수판|마리오카트 점수|게임 승수;몇 판 이겼는지;🎮 이긴 판;1
운동회 점수판|청백전 점수;운동회 점수 세기;🏅 운동회;10,50
`

// What is picked; wishes; title; label; options.
const popPicksEn = `
lunch;what's for lunch|where to eat lunch;🥪 Lunch;Lunch options;sandwich,salad,soup,pizza,noodles,tacos,curry
dinner|supper;what to cook tonight|what's for dinner;🍽️ Dinner;Dinner options;pasta,curry,pizza,stir fry,soup,burgers,fish
restaurant;where should we eat|pick a restaurant;🍴 Restaurant;Restaurants;Thai,Italian,Sushi,Burger,Kebab,Vegan,Greek
movie|film;which movie tonight|pick a movie;🎬 Movie;Movies;Up,Jaws,Alien,Coco,Heat,Big,Tron
game;what shall we play|which board game;🎲 Game;Games;Uno,Chess,Catan,Risk,Memory,Ludo,Jenga
chore;which chore first|who does which chore;🧹 Chore;Chores;dishes,laundry,vacuum,trash,windows,dusting
color;which color|pick a color;🎨 Color;Colors;red,blue,green,yellow,orange,purple
workout|exercise;which exercise|what workout today;🏋️ Workout;Exercises;squats,plank,push-ups,lunges,burpees,sit-ups
drawing idea|drawing prompt;what should i draw|drawing ideas;✏️ Draw this;Ideas;a cat,a castle,a robot,my hand,a tree,a whale
dessert|sweet;what's for dessert;🍨 Dessert;Desserts;ice cream,cake,pudding,fruit,brownie,waffles
drink;what do we drink|pick a drink;🍹 Drink;Drinks;tea,coffee,lemonade,cocoa,juice,smoothie
weekend plan|date idea|weekend activity;what to do this weekend|date night ideas;💑 Weekend;Ideas;museum,picnic,cinema,hike,bowling,zoo
travel destination|holiday destination;where do we go on holiday;🌍 Destination;Places;Rome,Oslo,Bali,Lima,Kyoto,Cairo
book;which book next;📚 Book;Books;Emma,Dune,Heidi,Momo,Dracula,Ulysses
song|karaoke song;which song do we sing;🎤 Song;Songs;Imagine,Angels,Creep,Yesterday,Hey Jude,Thriller
outfit;what should i wear;👗 Outfit;Outfits;jeans,dress,suit,skirt,shorts,hoodie
pet name;name for our cat|what do we call the dog;🐾 Pet name;Names;Luna,Milo,Coco,Rex,Bella,Pip
conversation topic|icebreaker question;what to talk about;💬 Topic;Topics;travel,music,food,childhood,dreams,pets
breakfast;what's for breakfast;🍳 Breakfast;Breakfasts;eggs,oats,toast,yogurt,pancakes,muesli
pizza topping;which pizza;🍕 Pizza;Toppings;ham,mushrooms,olives,corn,salami,pineapple
`

const popPicksKo = `
점심 메뉴|점심;점심 뭐 먹지|점메추;🍱 점심 메뉴;메뉴;김밥,라면,국밥,돈까스,쌀국수,비빔밥,샐러드
저녁 메뉴|저녁;저녁 뭐 먹지|저메추;🍽️ 저녁 메뉴;메뉴;삼겹살,치킨,피자,파스타,찌개,초밥,족발
야식 메뉴|야식;야식 뭐 먹지;🌙 야식;메뉴;치킨,족발,떡볶이,라면,곱창,만두
배달 음식;뭐 시켜 먹지|배달 뭐 시키지;🛵 배달;메뉴;치킨,피자,중식,족발,버거,찜닭
영화;무슨 영화 보지|영화 골라줘;🎬 영화;영화;괴물,업,코코,기생충,아바타,인터스텔라
게임;무슨 게임 하지|보드게임 골라줘;🎲 게임;게임;할리갈리,루미큐브,우노,체스,젠가,카탄
집안일;집안일 뭐부터 하지;🧹 집안일;집안일;설거지,빨래,청소기,분리수거,창문,욕실
색깔;무슨 색 하지;🎨 색깔;색깔;빨강,파랑,초록,노랑,주황,보라
운동;오늘 무슨 운동 하지;🏋️ 운동;운동;스쿼트,플랭크,런지,버피,걷기,윗몸일으키기
그림 주제;뭐 그리지|그림 주제 추천;✏️ 그림 주제;주제;고양이,성,로봇,내 손,나무,고래
간식;간식 뭐 먹지;🍪 간식;간식;과자,아이스크림,빵,과일,초콜릿,젤리
음료;뭐 마시지;🥤 음료;음료;커피,녹차,레모네이드,코코아,주스,밀크티
데이트 코스|주말 계획;주말에 뭐 하지|데이트 뭐 하지;💑 데이트;할 것;영화관,소풍,전시회,등산,볼링,동물원
여행지;어디로 여행 가지;🌍 여행지;여행지;제주,부산,강릉,경주,여수,전주
노래|노래방 곡;노래방에서 뭐 부르지;🎤 노래;노래;밤편지,애모,아로하,질풍가도,나비,취중진담
옷;오늘 뭐 입지;👗 옷;옷;청바지,원피스,정장,치마,반바지,후드
강아지 이름|고양이 이름;강아지 이름 뭐로 하지;🐾 이름;후보;초코,보리,콩이,두부,나비,몽이
대화 주제;무슨 얘기 하지|아이스브레이킹;💬 대화 주제;주제;여행,음악,음식,어린 시절,꿈,반려동물
아침 메뉴|아침밥;아침 뭐 먹지;🍳 아침;메뉴;달걀,시리얼,토스트,죽,요거트,누룽지
벌칙;벌칙 뭐로 하지|벌칙 정하기;😈 벌칙;벌칙;노래 부르기,팔굽혀펴기,딱밤,설거지,커피 사기,엉덩이로 이름 쓰기
`
