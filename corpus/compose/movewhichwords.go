package compose

// question of the title; icon; title; results; what stands before the result
const moveWhichEn = `
which bread are you;🍞;Which bread are you?;Baguette, Rye, Toast, Pretzel;You are a
what kind of tea are you;🍵;Which tea are you?;Mint, Earl Grey, Matcha, Chamomile;You are
which garden tool are you;🪴;Garden tool;Rake, Spade, Shears, Hose;You are a
what weather are you;⛅;Your weather;Sun, Storm, Fog, Snow;You are
which river animal are you;🦦;River animal;Otter, Heron, Beaver, Pike;You are the
what's your camping style;🏕️;Camping style;Hammock, Big tent, Camper van, Cabin;Your style is
which instrument fits you;🎻;Your instrument;Drums, Cello, Flute, Banjo;Go for the
which kitchen gadget are you;🍳;Kitchen gadget;Whisk, Grater, Kettle, Blender;You are a
what hat should i wear;🎩;Your hat;Beret, Cap, Straw hat, Beanie;Wear a
which planet is yours;🪐;Your planet;Mars, Venus, Saturn, Neptune;Your planet:
what kind of neighbor are you;🏘️;Neighbor type;The helper, The talker, The ghost, The party;You are
which soup are you;🥣;Which soup are you?;Tomato, Pho, Lentil, Borscht;You are
what is your travel type;🧳;Travel type;Hiker, Beach bum, Museum fan, Foodie;You are a
which board piece are you;♟️;Chess piece;Knight, Rook, Bishop, Pawn;You are a
what shoe are you;👟;Which shoe are you?;Sneaker, Clog, Boot, Sandal;You are a
which decade suits you;📻;Your decade;The 20s, The 60s, The 80s, The 90s;You belong in
what tree are you;🌳;Which tree are you?;Oak, Willow, Pine, Birch;You are
which sea creature are you;🐙;Sea creature;Whale, Seal, Crab, Dolphin;You are a
what's your office role;🗂️;Office role;Planner, Joker, Fixer, Dreamer;You are the
which dessert are you;🍨;Dessert test;Pudding, Sorbet, Strudel, Tiramisu;You are
what mythical being are you;🐉;Mythical being;Dragon, Mermaid, Phoenix, Troll;You are a
which vegetable are you;🥕;Vegetable test;Carrot, Leek, Chili, Pumpkin;You are a
what kind of driver are you;🚙;Driver type;Sunday driver, Racer, Navigator, Singer;You are a
which season fits you;🍂;Your season;Spring, Summer, Autumn, Winter;Your season is
what music festival is yours;🎪;Your festival;Jazz, Metal, Folk, Techno;Your festival:
which pasta shape are you;🍝;Pasta shape;Penne, Farfalle, Spaghetti, Ravioli;You are
which cloud are you;☁️;Which cloud are you?;Cumulus, Cirrus, Fog bank, Thunderhead;You are a
what kind of student are you;📚;Student type;Owl, Early bird, Crammer, Helper;You are an honest
which fairy tale role suits you;👑;Fairy tale role;Witch, Prince, Wolf, Frog;You are the
what house plant do you need;🌵;House plant;Cactus, Fern, Palm, Bamboo;Get a
which bird are you;🐦;Which bird are you?;Raven, Robin, Parrot, Penguin;You are a
which color are you;🎨;Your color;Red, Blue, Yellow, Green;Your color is
what hobby should i try;🧶;Your hobby;Knitting, Climbing, Chess, Pottery;Try
which cheese are you;🧀;Which cheese are you?;Brie, Gouda, Feta, Stilton;You are
what sandwich are you;🥪;Sandwich test;BLT, Club, Veggie, Tuna;You are a
which superhero power is yours;🦸;Your power;Flying, Healing, Invisibility, Speed;Your power:
what street animal are you;🐾;Street animal;Pigeon, Fox, Cat, Rat;You are a
which building are you;🏰;Which building are you?;Castle, Loft, Lighthouse, Barn;You are a
what circus act are you;🎪;Circus act;Clown, Juggler, Acrobat, Magician;You are the
which drink are you at the party;🥂;Party drink;Punch, Cola, Champagne, Water;You are
which bike are you;🚲;Which bike are you?;Racer, Cargo bike, BMX, Tandem;You are a
what kind of camper van;🚐;Camper van;Rusty, Fancy, Tiny, Double;Your van is
which lamp are you;💡;Lamp test;Lava lamp, Desk lamp, Lantern, Spotlight;You are a
what is your battle cry;⚔️;Battle cry;Hurray, Not today, For cake, Silence;Your battle cry:
which muffin are you;🧁;Muffin test;Blueberry, Chocolate, Lemon, Bran;You are
what kind of cook are you;👩‍🍳;Cook type;Chef, Microwaver, Baker, Taster;You are a
which river are you;🏞️;Which river are you?;Nile, Danube, Amazon, Rhine;You are the
what job would your cat have;🐈;Cat's job;Judge, Model, Guard, Boss;Your cat is a
which gemstone are you;💎;Gemstone;Ruby, Jade, Pearl, Topaz;You are
what kind of shopper are you;🛒;Shopper type;Hunter, Dreamer, Lister, Returner;You are a
which salad are you;🥗;Salad test;Caesar, Greek, Potato, Coleslaw;You are
which metal are you;🔩;Metal test;Gold, Copper, Steel, Mercury;You are
what kind of ghost are you;👻;Ghost type;Howler, Giggler, Librarian, Sleeper;You are a
which toy are you;🧸;Toy test;Teddy, Yo-yo, Kite, Puzzle;You are a
which island is yours;🏝️;Your island;Crete, Bali, Skye, Jeju;Your island:
what robot are you;🤖;Robot test;Vacuum, Butler, Rover, Chatbot;You are a
which nut are you;🥜;Nut test;Walnut, Peanut, Cashew, Pistachio;You are a
what kind of gardener are you;🌻;Gardener type;Planner, Waterer, Picker, Napper;You are a
which wind are you;🌬️;Which wind are you?;Breeze, Gale, Mistral, Draft;You are a
what's your party job;🎉;Party job;Host, DJ, Cook, Cleaner;You are the
which spice are you;🌶️;Spice test;Pepper, Cinnamon, Saffron, Cumin;You are
which boat are you;⛵;Boat test;Canoe, Yacht, Ferry, Raft;You are a
what kind of reader are you;📖;Reader type;Devourer, Skimmer, Collector, Sleeper;You are a
which candy are you;🍬;Candy test;Toffee, Gummy bear, Licorice, Mint;You are
which knot are you;🪢;Knot test;Bowline, Square knot, Slip knot, Tangle;You are a
what kind of hiker are you;🥾;Hiker type;Sprinter, Picnicker, Map reader, Photographer;You are a
which street food are you;🌮;Street food;Taco, Falafel, Pretzel, Dumpling;You are a
which mushroom are you;🍄;Mushroom test;Porcini, Truffle, Fly agaric, Morel;You are a
what neighbor's pet are you;🐾;Neighbor's pet;Hamster, Poodle, Parrot, Tortoise;You are a
which dance are you;💃;Dance test;Tango, Waltz, Polka, Samba;You are
which hour are you;🕰️;Your hour;Six in the morning, High noon, Teatime, Midnight;Your hour:
`

const moveWhichKo = `
나는 어떤 빵일까;🍞;나는 어떤 빵;바게트, 식빵, 소금빵, 단팥빵;당신은
나에게 맞는 차;🍵;나에게 맞는 차;녹차, 유자차, 홍차, 보리차;당신의 차:
나는 무슨 날씨;⛅;나는 무슨 날씨;맑음, 소나기, 안개, 함박눈;당신은
강가 동물 테스트;🦦;강가 동물;수달, 왜가리, 비버, 오리;당신은
캠핑 스타일 테스트;🏕️;캠핑 스타일;백패킹, 글램핑, 차박, 오두막;당신의 스타일:
나랑 어울리는 악기;🎻;어울리는 악기;드럼, 첼로, 플루트, 장구;어울리는 악기:
주방 도구 테스트;🍳;주방 도구;거품기, 강판, 주전자, 믹서기;당신은
어떤 모자가 어울릴까;🎩;어울리는 모자;베레모, 야구모자, 밀짚모자, 비니;당신에겐
내 행성 찾기;🪐;내 행성;화성, 금성, 토성, 해왕성;당신의 행성:
이웃 유형 테스트;🏘️;이웃 유형;해결사, 수다쟁이, 유령, 잔치꾼;당신은
나는 어떤 국물;🥣;나는 어떤 국물;미역국, 육개장, 된장국, 콩나물국;당신은
여행 유형 테스트;🧳;여행 유형;등산파, 바다파, 박물관파, 먹방파;당신은
장기 말 테스트;♟️;장기 말;차, 포, 마, 졸;당신은
나는 어떤 신발;👟;나는 어떤 신발;운동화, 장화, 구두, 슬리퍼;당신은
나는 어떤 나무;🌳;나는 어떤 나무;소나무, 버드나무, 은행나무, 자작나무;당신은
바다 생물 테스트;🐙;바다 생물;문어, 물개, 꽃게, 돌고래;당신은
회사에서 내 역할;🗂️;회사 역할;계획러, 분위기메이커, 해결사, 몽상가;당신은
디저트 성격 테스트;🍨;디저트 테스트;푸딩, 빙수, 약과, 티라미수;당신은
전래동화 주인공 테스트;👑;전래동화;흥부, 놀부, 호랑이, 심청;당신은
채소 테스트;🥕;채소 테스트;당근, 대파, 고추, 호박;당신은
운전 스타일 테스트;🚙;운전 스타일;느긋파, 질주파, 길잡이, 노래파;당신은
내 계절 찾기;🍂;내 계절;봄, 여름, 가을, 겨울;당신의 계절:
라면 성격 테스트;🍜;라면 테스트;매운라면, 짜장라면, 컵라면, 비빔면;당신은
나는 어떤 구름;☁️;나는 어떤 구름;뭉게구름, 새털구름, 안개, 먹구름;당신은
공부 유형 테스트;📚;공부 유형;올빼미형, 아침형, 벼락치기형, 꾸준형;당신은
나에게 맞는 화분;🌵;맞는 화분;선인장, 고사리, 난초, 담쟁이;추천 화분:
나는 어떤 새;🐦;나는 어떤 새;부엉이, 참새, 앵무새, 펭귄;당신은
나의 색깔 찾기;🎨;나의 색깔;빨강, 파랑, 노랑, 초록;당신의 색:
취미 추천 테스트;🧶;취미 추천;뜨개질, 클라이밍, 바둑, 도예;추천 취미:
김밥 테스트;🍙;김밥 테스트;참치김밥, 야채김밥, 충무김밥, 꼬마김밥;당신은
초능력 테스트;🦸;초능력;비행, 치유, 투명인간, 순간이동;당신의 초능력:
길동물 테스트;🐾;길동물;비둘기, 너구리, 고양이, 다람쥐;당신은
나는 어떤 건물;🏰;나는 어떤 건물;한옥, 등대, 다락방, 고층빌딩;당신은
술자리 유형;🥂;술자리 유형;건배왕, 안주파, 귀가파, 상담사;당신은
떡 성격 테스트;🍡;떡 테스트;인절미, 송편, 가래떡, 꿀떡;당신은
동물원 동물 테스트;🦒;동물원 동물;기린, 펭귄, 판다, 사자;당신은
체육대회 종목 테스트;🏃;체육대회;계주, 줄다리기, 응원단, 박 터뜨리기;당신은
내 안의 요정;🧚;내 안의 요정;숲 요정, 물 요정, 불 요정, 바람 요정;당신은
연애 유형 테스트;💘;연애 유형;직진형, 느긋형, 밀당형, 친구형;당신은
팀플 역할 테스트;🧑‍💻;팀플 역할;조장, 자료조사, 발표, 잠수;당신은
자전거 성격 테스트;🚲;자전거 테스트;로드바이크, 따릉이, 산악자전거, 세발자전거;당신은
조명 테스트;💡;조명 테스트;무드등, 형광등, 촛불, 손전등;당신은
요리사 유형;👩‍🍳;요리사 유형;셰프형, 전자레인지형, 베이킹형, 시식형;당신은
우리집 고양이 직업;🐈;고양이 직업;판사, 모델, 경비원, 사장님;고양이 직업:
보석 테스트;💎;보석 테스트;루비, 옥, 진주, 호박;당신은
쇼핑 유형 테스트;🛒;쇼핑 유형;사냥꾼, 구경꾼, 목록파, 환불왕;당신은
귀신 유형 테스트;👻;귀신 유형;처녀귀신, 몽달귀신, 달걀귀신, 도깨비;당신은
장난감 테스트;🧸;장난감 테스트;곰인형, 요요, 팽이, 퍼즐;당신은
나에게 맞는 섬;🏝️;맞는 섬;제주, 울릉도, 거제, 독도;추천 섬:
로봇 유형 테스트;🤖;로봇 유형;청소로봇, 집사로봇, 탐사로봇, 수다로봇;당신은
텃밭지기 유형;🌻;텃밭지기;계획형, 물주기형, 수확형, 낮잠형;당신은
파티에서 내 역할;🎉;파티 역할;주최자, 디제이, 요리사, 뒷정리;당신은
향신료 테스트;🌶️;향신료;고춧가루, 계피, 후추, 깨소금;당신은
독서 유형 테스트;📖;독서 유형;폭식형, 훑기형, 수집형, 수면형;당신은
사탕 테스트;🍬;사탕 테스트;박하사탕, 젤리, 캐러멜, 누룽지사탕;당신은
등산 유형 테스트;🥾;등산 유형;질주형, 도시락형, 지도형, 사진형;당신은
길거리 음식 테스트;🌭;길거리 음식;떡볶이, 호떡, 붕어빵, 닭꼬치;당신은
버섯 테스트;🍄;버섯 테스트;송이, 표고, 팽이버섯, 느타리;당신은
춤 테스트;💃;춤 테스트;탱고, 왈츠, 탈춤, 막춤;당신은
시간대 테스트;🕰️;나의 시간대;새벽 다섯 시, 정오, 오후 네 시, 자정;당신의 시간:
전통 악기 테스트;🪘;전통 악기;가야금, 대금, 북, 꽹과리;당신은
반찬 테스트;🍱;반찬 테스트;멸치볶음, 계란말이, 시금치나물, 장조림;당신은
한국 도시 테스트;🌆;도시 테스트;부산, 전주, 강릉, 여수;당신은
과일 성격 테스트;🍑;과일 테스트;복숭아, 수박, 귤, 두리안;당신은
우산 테스트;☂️;우산 테스트;장우산, 접이식, 비닐우산, 우비;당신은
문구 테스트;✏️;문구 테스트;만년필, 형광펜, 지우개, 딱풀;당신은
탈것 테스트;🚂;탈것 테스트;기차, 비행기, 나룻배, 킥보드;당신은
집안일 유형;🧹;집안일 유형;설거지파, 빨래파, 청소파, 미루기파;당신은
명절 유형 테스트;🥮;명절 유형;전 부치기형, 윷놀이형, 낮잠형, 도망형;당신은
이모티콘 테스트;😀;이모티콘;웃는 얼굴, 눈물, 불꽃, 하트;당신은
`

// a question: its answers
const moveQuestionsEn = `
morning: up at six, snooze, coffee first, not before noon
weekend: outdoors, sofa, friends, work shed
at a party: dancing, in the kitchen, by the music, home early
favorite color: red, blue, green, black
breakfast: eggs, cereal, nothing, cake
money: save it, spend it, lend it, lose it
rain: sing, sleep, umbrella, complain
phone: always on, silent, lost, at home
shoes: boots, sneakers, sandals, barefoot
music: rock, classical, jazz, silence
vacation: mountains, sea, city, at home
trouble: fight, run, talk, laugh
pet: dog, cat, fish, none
desk: tidy, messy, no desk, plants everywhere
lunch: soup, salad, burger, leftovers
books: thriller, poems, comics, cookbooks
sport: running, swimming, chess, watching
friends: many, two good ones, online, new every week
sleep: deep, light, late, everywhere
at work: leading, helping, thinking, drawing
evening: cinema, cooking, games, early bed
transport: bike, car, train, on foot
gift: handmade, money, book, surprise
plans: a list, in my head, none, someone else's
dinner: spicy, sweet, salty, bitter
time of day: dawn, noon, dusk, midnight
room: kitchen, attic, garden, garage
snow: sledding, skiing, hot chocolate, staying in
dream job: farmer, pilot, baker, singer
fear: spiders, heights, the dark, nothing
weather: hot, windy, cold, foggy
shopping: quick, for hours, online, never
movies: comedy, horror, romance, western
in a team: captain, goalie, joker, bench
learning: by doing, reading, asking, watching
souvenir: magnet, photo, stone, nothing
letter: long, postcard, voice message, emoji
garden: vegetables, roses, lawn, wild
drink: water, juice, espresso, cocoa
queue: patient, chatting, leaving, pushing
`

const moveQuestionsKo = `
아침: 여섯 시 기상, 알람 다섯 번, 커피부터, 정오까지 잠
주말: 등산, 소파, 친구 모임, 밀린 일
모임에서: 춤추기, 주방 담당, 음악 담당, 일찍 귀가
좋아하는 색: 빨강, 파랑, 초록, 검정
아침밥: 국밥, 시리얼, 안 먹음, 빵
용돈: 저축, 바로 씀, 빌려줌, 어디 갔지
비 오는 날: 노래, 낮잠, 산책, 파전
휴대폰: 늘 손에, 무음, 잃어버림, 집에 둠
음악: 록, 클래식, 트로트, 조용히
휴가: 산, 바다, 도시, 집
다투면: 따진다, 피한다, 대화한다, 웃는다
반려동물: 강아지, 고양이, 물고기, 없음
책상: 깔끔, 엉망, 화분 가득, 책상 없음
점심: 국, 샐러드, 햄버거, 도시락
책: 추리, 시집, 만화, 요리책
운동: 달리기, 수영, 바둑, 구경
친구: 많다, 둘이면 충분, 온라인, 매주 새로
잠: 푹 잔다, 얕게 잔다, 늦게 잔다, 아무 데서나
일할 때: 이끈다, 돕는다, 생각한다, 그린다
저녁: 영화, 요리, 게임, 일찍 취침
이동: 자전거, 자동차, 기차, 걷기
선물: 직접 만든 것, 현금, 책, 깜짝 선물
계획: 목록 작성, 머릿속, 없음, 남이 세움
입맛: 매운맛, 단맛, 짠맛, 담백
하루 중: 새벽, 한낮, 해 질 녘, 한밤
집에서: 부엌, 다락, 마당, 차고
눈 오면: 썰매, 스키, 코코아, 방콕
꿈의 직업: 농부, 조종사, 제빵사, 가수
무서운 것: 거미, 높은 곳, 어둠, 없음
날씨: 더위, 바람, 추위, 안개
장보기: 후다닥, 몇 시간, 온라인, 안 함
영화: 코미디, 공포, 로맨스, 액션
팀에서: 주장, 골키퍼, 재담꾼, 후보
배우기: 해보면서, 읽으며, 물어보며, 보면서
기념품: 자석, 사진, 돌멩이, 없음
연락: 전화, 문자, 이모티콘, 읽씹
마실 것: 물, 주스, 에스프레소, 코코아
줄 설 때: 기다림, 수다, 포기, 딴 데 감
여행 짐: 배낭, 캐리어 두 개, 빈손, 장바구니
단톡방: 주도, 눈팅, 이모티콘, 나감
`
