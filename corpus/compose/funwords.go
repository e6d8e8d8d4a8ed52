package compose

const funPeopleEn = "my nephew|my niece|my daughter|my son|the twins|my little brother|grandma|grandpa|my wife|the neighbour's kids|my students|our guests|my cousin|my goddaughter|uncle joe|my flatmates|the team|my aunt|mum|dad|the scouts|my third graders|the choir|patients who wait|the old folks at the home|my colleagues|the trainees|the regulars|the night shift|bored teens|the grandkids|a five year old|two brothers who fight a lot|the volunteers|my pen pal|my twin sister"
const funOwnersEn = "my nephew's|my niece's|our daughter's|grandma's|grandpa's|my sister's|my best friend's|my boss's|the baby's|uncle bob's|my mum's|my husband's|the coach's|our neighbour's|my roommate's|the vicar's"
const funPlacesEn = "the kindergarten|the youth club|the after school group|the hospital ward|the waiting room|the office party|my bar|the pub night|the library corner|summer camp|the train ride|a long flight|the school fair|open day|the summer party|the wedding|the christmas party|a rainy sunday|the lunch break|the stag night|the flea market stand|the museum's kids room|the dentist's waiting room|the ferry|the pizza place|a festival booth|game night|family sunday|new year's eve|halloween|easter|carnival|the garden party|the baby shower|the family reunion|club evening|sports day|our street party|the pet shop|the toy library|class 3b|my english class|the maths lesson|the last school day|the bus ride|the waiting line|the retirement home|the charity bazaar|the big screen in our cafe|the team building day|the science fair|the parish fete|the camping trip|the fan zone|the harvest festival|boring meetings|the airport gate|the break room"
const funPlacesKo = "조카 생일에|딸 생일잔치에서|아들이랑|쌍둥이가|막내가|할머니 TV로|할아버지가|엄마랑|아빠 환갑 때|동생 심심할 때|옆집 애들이랑|우리 반 애들이|3학년 2반에서|유치원에서|방과후 교실에서|수업 끝나고|영어 시간에|수학 시간에|쉬는 시간에|학원 쉬는 시간에|도서관 어린이실에서|소아과 대기실에|치과 대기실에|병원 로비에|미용실 손님이|카페 화면에|술집에서 손님들이|회식 때|송년회 때|워크숍에서|팀 단합 때|야유회에서|결혼식 피로연에서|돌잔치에서|집들이 때|설날에 가족끼리|추석에 친척들이랑|크리스마스 파티에서|핼러윈에|캠핑 가서|MT 가서|기차에서|비행기에서|버스에서|배 기다릴 때|교회 여름학교에서|성당 바자회에서|동네 축제 부스에서|운동회 날|체육대회 때|학교 축제에서|졸업식 날|개교기념일에|비 오는 일요일에|점심시간에|야근하다가|경로당에서|요양원에서|보드게임 모임에서|동아리방에서|친구들이랑|여자친구랑|남편이랑|룸메이트랑|군대 휴게실에서|장난감 도서관에서|박물관 체험실에서|벼룩시장에서|피자집에서|놀이방에서|신입 환영회에서|과 모임에서|합창단 쉬는 시간에|스카우트 캠프에서"

// Who, what they are after, and what is in their way.
var funThemes = []string{
	"squirrel;🐿️;다람쥐|acorns;🌰;도토리|foxes;🦊;여우", "cat;🐱;고양이|fish;🐟;생선|dogs;🐶;개", "rabbit;🐰;토끼|carrots;🥕;당근|wolves;🐺;늑대", "bee;🐝;꿀벌|flowers;🌸;꽃|spiders;🕷️;거미", "monkey;🐵;원숭이|bananas;🍌;바나나|coconuts;🥥;코코넛",
	"mouse;🐭;생쥐|cheese;🧀;치즈|cats;🐱;고양이", "pirate ship;🚢;해적선|coins;🪙;동전|icebergs;🏔️;빙산", "dragon;🐉;용|diamonds;💎;다이아몬드|arrows;🏹;화살", "dog;🐶;강아지|bones;🦴;뼈다귀|cats;🐱;고양이", "bear;🐻;곰|honey pots;🍯;꿀단지|bees;🐝;벌",
	"robot;🤖;로봇|batteries;🔋;건전지|magnets;🧲;자석", "astronaut;🧑‍🚀;우주인|stars;⭐;별|comets;☄️;혜성", "penguin;🐧;펭귄|shrimp;🦐;새우|sharks;🦈;상어", "chef;🧑‍🍳;요리사|tomatoes;🍅;토마토|knives;🔪;칼", "farmer;🧑‍🌾;농부|corn;🌽;옥수수|crows;🐦‍⬛;까마귀",
	"witch;🧙;마녀|mushrooms;🍄;버섯|bats;🦇;박쥐", "santa;🎅;산타|presents;🎁;선물|snowballs;⚪;눈뭉치", "frog;🐸;개구리|flies;🪰;파리|trucks;🚚;트럭", "hedgehog;🦔;고슴도치|apples;🍎;사과|cars;🚗;자동차", "duck;🦆;오리|bread;🍞;빵|boats;⛵;보트",
	"grandma;👵;할머니|yarn balls;🧶;털실|umbrellas;☂️;우산", "snail;🐌;달팽이|strawberries;🍓;딸기|boots;👢;장화", "ghost;👻;유령|candies;🍬;사탕|pumpkins;🎃;호박", "dinosaur;🦖;공룡|drumsticks;🍗;닭다리|volcanoes;🌋;화산", "panda;🐼;판다|bamboo;🎋;대나무|rocks;🪨;바위",
	"octopus;🐙;문어|shells;🐚;조개|crabs;🦀;게", "mermaid;🧜;인어|pearls;🔘;진주|jellyfish;🪼;해파리", "firefighter;🧑‍🚒;소방관|kittens;🐈;새끼 고양이|fire;🔥;불", "doctor;🧑‍⚕️;의사|pills;💊;알약|germs;🦠;세균", "teacher;🧑‍🏫;선생님|books;📚;책|paper planes;📄;종이비행기",
	"pig;🐷;돼지|potatoes;🥔;감자|hammers;🔨;망치", "goalkeeper;🧤;골키퍼|footballs;⚽;축구공|bombs;💣;폭탄", "waiter;🤵;웨이터|doughnuts;🍩;도넛|cockroaches;🪳;바퀴벌레", "knight;🛡️;기사|keys;🔑;열쇠|dragons;🐉;용", "princess;👸;공주|roses;🌹;장미|frogs;🐸;개구리",
	"train;🚂;기차|suitcases;🧳;가방|cows;🐮;소", "taxi;🚕;택시|passengers;🧑;손님|potholes;🕳️;구덩이", "surfer;🏄;서퍼|ice creams;🍦;아이스크림|sharks;🦈;상어", "skier;⛷️;스키 선수|flags;🚩;깃발|trees;🌲;나무", "camel;🐫;낙타|dates;🌴;대추야자|scorpions;🦂;전갈",
	"owl;🦉;부엉이|mice;🐭;쥐|lightning;⚡;번개", "turtle;🐢;거북이|lettuce;🥬;상추|nets;🥅;그물", "spaceship;🚀;우주선|fuel cans;🛢️;연료통|satellites;🛰️;인공위성", "ufo;🛸;유에프오|cows;🐮;소|planes;✈️;비행기", "helicopter;🚁;헬리콥터|people;🧍;사람|birds;🐦;새",
	"hamster;🐹;햄스터|sunflowers;🌻;해바라기|owls;🦉;부엉이", "parrot;🦜;앵무새|grapes;🍇;포도|cages;🪤;덫", "baker;👩‍🍳;빵집 아저씨|croissants;🥐;크루아상|flies;🪰;파리", "gardener;👩‍🌾;정원사|tulips;🌷;튤립|bugs;🐛;벌레", "shopping cart;🛒;장바구니|watermelons;🍉;수박|bricks;🧱;벽돌",
	"basket;🧺;바구니|eggs;🥚;달걀|rotten tomatoes;🍅;썩은 토마토", "elephant;🐘;코끼리|peanuts;🥜;땅콩|mice;🐭;쥐", "unicorn;🦄;유니콘|rainbows;🌈;무지개|clouds;☁️;구름", "ninja;🥷;닌자|sushi;🍣;초밥|swords;🗡️;칼", "vampire;🧛;흡혈귀|garlic;🧄;마늘|crosses;✝️;십자가",
	"kangaroo;🦘;캥거루|cupcakes;🧁;컵케이크|boomerangs;🪃;부메랑", "student;🧑‍🎓;학생|pencils;✏️;연필|alarm clocks;⏰;자명종", "postman;📮;우체부|letters;✉️;편지|dogs;🐕;개", "bride;👰;신부|cakes;🎂;케이크|bouquets;💐;부케", "cook;🍳;프라이팬|pancakes;🥞;팬케이크|chilies;🌶️;고추",
}

// theme draws who, what and foes that go together, or ones that don't.
func (f *fun) cast() (who, what, foe playFigure) {
	if f.maybe(0.35) {
		return f.figure(playHeroes()), f.figure(playFoods()), f.figure(playFoes())
	}
	all := playFigures(funThemes[f.IntN(len(funThemes))])
	for _, x := range all {
		f.used[x.pic] = true
	}
	return all[0], all[1], all[2]
}

const funNamesEn = "Mia|Tom|Anna|Ben|Lea|Noah|Emma|Finn|Ida|Paul|Zoe|Max|Nora|Jonas|Ella|Oscar|Lily|Hugo|Ruth|Otto|Vera|Karl|Pia|Leo|Maya|Sam|Kim|Alex|Joe|Rosa|Ali|Yara|Hana|Ivo|Tara|Omar|Lina|Theo|Greta|Milo|Carla|Dan|Eva|Felix|Gus|Hedy|Iris|Jack|Kate|Luis"
const funNamesKo = "민수|지영|하늘|서준|수아|지우|민호|예린|도윤|하윤|은지|준호|유나|태민|소라|현우|보라|가은|시우|다은|재민|미소|건우|나래|영희|철수|지훈|수빈|동현|혜진|정우|아름|세진|윤서|강민|지호|연우|승현|채원|한결"
