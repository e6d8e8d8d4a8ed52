package compose

import "sync"
import "strings"

// A playFigure is a thing that games are about: its English name, its picture, its Korean name.
type playFigure struct{ en, pic, ko string }

func playFigures(list string) []playFigure {
	var all []playFigure
	for _, s := range strings.Split(list, "|") {
		f := strings.Split(s, ";")
		all = append(all, playFigure{f[0], f[1], f[2]})
	}
	return all
}

// Who is steered: one of them.
var playHeroes = sync.OnceValue(func() []playFigure {
	return playFigures("cat;🐱;고양이|dog;🐶;강아지|rabbit;🐰;토끼|fox;🦊;여우|bear;🐻;곰|panda;🐼;판다|frog;🐸;개구리|monkey;🐵;원숭이|pig;🐷;돼지|chick;🐥;병아리|penguin;🐧;펭귄|lion;🦁;사자|tiger;🐯;호랑이|cow;🐮;소|mouse;🐭;생쥐|hamster;🐹;햄스터|turtle;🐢;거북이|snail;🐌;달팽이|bee;🐝;꿀벌|butterfly;🦋;나비|ladybug;🐞;무당벌레|ant;🐜;개미|worm;🪱;지렁이|octopus;🐙;문어|dolphin;🐬;돌고래|whale;🐳;고래|shark;🦈;상어|crab;🦀;게|fish;🐟;물고기|seal;🦭;바다표범|duck;🦆;오리|owl;🦉;부엉이|parrot;🦜;앵무새|rooster;🐓;수탉|horse;🐴;말|unicorn;🦄;유니콘|goat;🐐;염소|sheep;🐑;양|hedgehog;🦔;고슴도치|squirrel;🐿️;다람쥐|kangaroo;🦘;캥거루|elephant;🐘;코끼리|giraffe;🦒;기린|camel;🐫;낙타|crocodile;🐊;악어|dragon;🐉;용|dinosaur;🦖;공룡|ghost;👻;유령|robot;🤖;로봇|alien;👽;외계인|wizard;🧙;마법사|fairy;🧚;요정|mermaid;🧜;인어|ninja;🥷;닌자|vampire;🧛;흡혈귀|zombie;🧟;좀비|astronaut;🧑‍🚀;우주인|farmer;🧑‍🌾;농부|cook;🧑‍🍳;요리사|firefighter;🧑‍🚒;소방관|builder;👷;공사장 아저씨|detective;🕵️;탐정|runner;🏃;달리기 선수|surfer;🏄;서퍼|skier;⛷️;스키 선수|snowboarder;🏂;보더|cyclist;🚴;자전거 선수|princess;👸;공주|prince;🤴;왕자|grandma;👵;할머니|grandpa;👴;할아버지|baby;👶;아기|Santa Claus;🎅;산타|snowman;⛄;눈사람|rocket;🚀;로켓|flying saucer;🛸;비행접시|plane;✈️;비행기|helicopter;🚁;헬리콥터|car;🚗;자동차|taxi;🚕;택시|bus;🚌;버스|tractor;🚜;트랙터|fire truck;🚒;소방차|police car;🚓;경찰차|train;🚂;기차|scooter;🛵;스쿠터|sailboat;⛵;돛단배|ship;🚢;배|balloon;🎈;풍선|kite;🪁;연|shopping cart;🛒;쇼핑 카트|basket;🧺;바구니|bucket;🪣;양동이|hat;🎩;모자|backpack;🎒;가방|smiley;🙂;웃는 얼굴|snake;🐍;뱀|koala;🐨;코알라|bat;🦇;박쥐|eagle;🦅;독수리|swan;🦢;백조|otter;🦦;수달|sloth;🦥;나무늘보|peacock;🦚;공작새|cricket;🦗;귀뚜라미|caterpillar;🐛;애벌레")
})

// What is collected: many of them.
var playFoods = sync.OnceValue(func() []playFigure {
	return playFigures("apples;🍎;사과|bananas;🍌;바나나|grapes;🍇;포도|strawberries;🍓;딸기|cherries;🍒;체리|peaches;🍑;복숭아|kiwis;🥝;키위|pineapples;🍍;파인애플|lemons;🍋;레몬|watermelons;🍉;수박|oranges;🍊;귤|pears;🍐;배|carrots;🥕;당근|corn;🌽;옥수수|tomatoes;🍅;토마토|potatoes;🥔;감자|mushrooms;🍄;버섯|chestnuts;🌰;밤|broccoli;🥦;브로콜리|cucumbers;🥒;오이|garlic;🧄;마늘|onions;🧅;양파|peanuts;🥜;땅콩|bread;🍞;빵|croissants;🥐;크루아상|cheese;🧀;치즈|drumsticks;🍗;닭다리|eggs;🥚;달걀|pizza slices;🍕;피자|burgers;🍔;햄버거|fries;🍟;감자튀김|tacos;🌮;타코|sushi;🍣;초밥|dumplings;🥟;만두|noodles;🍜;국수|rice balls;🍙;주먹밥|ice cream;🍦;아이스크림|doughnuts;🍩;도넛|cookies;🍪;쿠키|cupcakes;🧁;컵케이크|cakes;🍰;케이크|candies;🍬;사탕|lollipops;🍭;막대사탕|chocolate;🍫;초콜릿|honey pots;🍯;꿀|milk;🥛;우유|coffee;☕;커피|popcorn;🍿;팝콘|stars;⭐;별|diamonds;💎;다이아몬드|coins;🪙;동전|money bags;💰;돈주머니|presents;🎁;선물|balloons;🎈;풍선|keys;🔑;열쇠|hearts;❤️;하트|flowers;🌸;꽃|sunflowers;🌻;해바라기|tulips;🌷;튤립|roses;🌹;장미|clovers;🍀;네잎클로버|leaves;🍁;단풍잎|acorns;🌰;도토리|bones;🦴;뼈다귀|fish;🐟;생선|shrimp;🦐;새우|shells;🐚;조개|flies;🪰;파리|books;📚;책|pencils;✏️;연필|letters;✉️;편지|parcels;📦;택배|balls;⚽;축구공|basketballs;🏀;농구공|bells;🔔;종|notes;🎵;음표|bulbs;💡;전구|batteries;🔋;건전지|suitcases;🧳;여행 가방|umbrellas;☂️;우산|socks;🧦;양말|cups;🏆;트로피|medals;🏅;메달|crowns;👑;왕관|rings;💍;반지|magnets;🧲;자석|feathers;🪶;깃털|bubbles;🫧;비눗방울|snowflakes;❄️;눈송이")
})

// What hurts: many of them.
var playFoes = sync.OnceValue(func() []playFigure {
	return playFigures("rocks;🪨;바위|comets;☄️;혜성|bombs;💣;폭탄|cacti;🌵;선인장|skulls;💀;해골|ghosts;👻;유령|spiders;🕷️;거미|scorpions;🦂;전갈|bees;🐝;벌|mosquitoes;🦟;모기|germs;🦠;세균|bricks;🧱;벽돌|logs;🪵;통나무|hammers;🔨;망치|knives;🔪;칼|fire;🔥;불|lightning;⚡;번개|ice cubes;🧊;얼음|clouds;☁️;구름|tornadoes;🌪️;회오리바람|wolves;🐺;늑대|foxes;🦊;여우|snakes;🐍;뱀|sharks;🦈;상어|jellyfish;🪼;해파리|crabs;🦀;게|crocodiles;🐊;악어|dragons;🐉;용|aliens;👽;외계인|monsters;👾;괴물|robots;🤖;로봇|zombies;🧟;좀비|vampires;🧛;흡혈귀|ogres;👹;도깨비|clowns;🤡;광대|satellites;🛰️;인공위성|cars;🚗;자동차|trucks;🚚;트럭|buses;🚌;버스|taxis;🚕;택시|tractors;🚜;트랙터|bicycles;🚲;자전거|boots;👢;장화|pans;🍳;프라이팬|coconuts;🥥;코코넛|chilies;🌶️;고추|onions;🧅;양파|banana skins;🍌;바나나 껍질|hedgehogs;🦔;고슴도치|owls;🦉;부엉이|bats;🦇;박쥐|crows;🐦‍⬛;까마귀|poop;💩;똥|icebergs;🏔️;빙산|axes;🪓;도끼|arrows;🏹;화살|alarm clocks;⏰;알람시계|bugs;🐛;벌레")
})

const playWinsEn = "You did it!|Victory!|Full belly!|All safe!|Hooray!|Champion!|What a run!|Mission complete!|The day is saved!|Bravo!|Home at last!|Treasure found!|Nothing left!|Perfect round!|You are a star!|The party can start!|Legend!|Sweet success!|Level cleared!|Peace at last!|Splendid!|Time for cake!|The king bows to you|You beat the game|Ready for winter!|Top of the class!|Smooth as butter!|That was fast!|All gone!|The crown is yours!|Goal!|Unbelievable!|The team cheers!|Everybody home!|You win, take a bow|Clean sweep!|Golden!|Well played!|Made it!|The forest thanks you|Dinner is served!|The moon is ours|Not bad at all!|Yes yes yes!|Winner winner!|Good as new!|Simply the best|The wind was with you|Cheers to you!|One for the books!|Happy end!|The gate opens"
const playWinsKo = "해냈다!|승리!|배부르다!|모두 무사해요!|만세!|챔피언!|대단해요!|임무 완료!|세상을 구했다!|브라보!|드디어 집이다!|보물 발견!|다 끝냈다!|완벽해요!|당신은 스타!|파티 시작!|전설이 됐다!|달콤한 성공!|통과!|평화가 왔다!|훌륭해요!|케이크 먹자!|왕이 절을 해요|게임을 이겼어요|겨울 준비 끝!|일등이에요!|이렇게 쉬울 수가!|빨랐어요!|싹쓸이!|왕관은 당신 것!|골인!|믿을 수 없어!|온 팀이 환호!|모두 집으로!|최고의 한 판!|깨끗하게 끝!|금메달!|잘했어요!|성공이다!|숲이 고마워해요|저녁상 완성!|달은 우리 것!|제법인데요!|좋았어!|오늘의 주인공!|새것처럼!|단연 최고!|바람도 내 편!|축하해요!|역사에 남을 판!|행복한 결말!|문이 열렸다!"
const playLosesEn = "Ouch!|Game over|Crash!|Splat!|Too slow!|Caught!|The end|Oh no!|Bonk!|Try again|Squashed!|Lights out|Out of luck|That hurt!|Busted!|Not today|So close!|Sunk!|Tripped!|Nap time|Back to start|Boom!|Lost in space|Better luck next time|The wolf won|Bitten!|Fell off!|All wet|Kaputt!|Melted!|Timber!|Empty hands|Curtain!|Good night|Wipe-out!|Derailed!|Knocked out|Burnt toast|Broken|Stung!|Over and out|Slipped!|Shipwreck!|Grounded!|Rest in peace|Next time maybe|Bad day|Down we go|Dizzy!|Stuck!"
const playLosesKo = "아야!|게임 오버|쿵!|철퍼덕!|너무 느려!|잡혔다!|끝났다|이런!|꽝!|다시 도전!|납작해졌다!|불이 꺼졌다|운이 없네요|아프다!|들켰다!|오늘은 아니야|아까워라!|침몰!|걸려 넘어짐!|낮잠 시간|처음부터 다시|펑!|우주 미아|다음 기회에|늑대가 이겼다|물렸다!|떨어졌다!|흠뻑 젖음|고장 났다!|녹아 버렸다!|와르르!|빈손이에요|막이 내렸다|잘 자요|풍덩!|탈선!|기절|다 탔다|부서졌다|쏘였다!|이상 끝!|미끄덩!|난파!|외출 금지!|여기 잠들다|다음엔 꼭|운수 나쁜 날|내려갑니다|어지러워!|꼼짝 못 함!"
const playStartsEn = "Go|Play|Start|Begin|Ready|Let's go|Jump in|Take off|Wake up|Hop on|Set sail|Dive in|Run|Launch|Open the gate|Here we go|Engine on|Off we go|Kick off|Power on|Lights on|Fight|Try it|New round|One more|Once more|Again|Restart|Another one|Next round|Fresh start|Deal|Shuffle|Roll on|Hit it|Warm up|Ring the bell|Say hello|Enter|To the field|Shoes on|Drop in|Ready, steady|Move it|Switch on|Next day|Forward|Rematch|New day|Show me"
const playStartsKo = "출발|시작|놀자|시작하기|준비 완료|가자|뛰어들기|이륙|일어나|올라타기|출항|풍덩|달려|발사|문 열기|간다|시동|떠나자|킥오프|전원 켜기|불 켜기|대결|해 보기|새 판|한 판 더|한 번 더|또 하기|다시 하기|다른 판|다음 판|새로 시작|나눠 주기|섞기|계속|도전|몸 풀기|종 울리기|인사하기|입장|들판으로|신발 신기|들어가기|준비 땅|움직여|스위치 켜기|다음 날|앞으로|재대결|새 아침|보여줘"
const playScoresEn = "Score|Points|Caught|Eaten|Collected|Gems|Treats|Hits|Loot|Snacks|Catch|Haul|In the bag|Found|Saved|Picked|Gathered|Total|Tally|Count|Bites|Goodies|Prizes|Done"
const playScoresKo = "점수|포인트|잡은 수|먹은 수|모은 수|보석|간식|명중|전리품|먹이|수확|바구니|찾은 것|구한 수|주운 수|모음|합계|지금까지|성과|획득|냠냠|상품|기록 점수|성공"
const playLivesEn = "Lives|Hearts|Tries|Chances|Health|Lives left|Energy|Shields|Spare lives|Luck"
const playLivesKo = "목숨|하트|기회|남은 목숨|체력|생명|남은 기회|방패|여분|에너지"
const playTimesEn = "Time|Seconds|Clock|Sec|Running for|Seconds so far"
const playTimesKo = "시간|초|시계|지난 시간|버틴 시간|흐른 초"
const playMovesEn = "Moves|Steps|Tries|Turns|Presses|Attempts|Actions|Flips so far"
const playMovesKo = "이동|걸음|시도|횟수|누른 수|움직임|수 세기|지금까지"
const playBestsEn = "Best|Record|Highest|Top score|Best so far|High score|All-time best|To beat"
const playBestsKo = "최고|최고 기록|신기록|최고 점수|여태 최고|제일 높은 점수|역대 최고|넘을 점수"

const playWhoEn = "Player|Your name|Name|Nickname|Hero|Captain|Team|Who plays|Pilot|Guest|Champion's name|First name"
const playWhoKo = "이름|선수 이름|별명|닉네임|주인공|선장|팀 이름|누구|조종사|참가자|도전자|선수"
const playGreetsEn = "Good luck, {}!|Go, {}!|Hello {}|Ready, {}?|{} is playing|Now it's {}'s turn|Welcome, {}!|Show them, {}!|{}, take a deep breath|On the field: {}|Fingers crossed for {}|Have fun, {}!"
const playGreetsKo = "{} 화이팅!|{}, 가자!|{} 안녕|{} 준비됐나요?|{} 출전 중|이제 {} 차례|{} 환영해요!|{} 실력을 보여줘!|{}, 심호흡하세요|지금 선수: {}|{} 응원합니다|{}, 재미있게 놀아요!"
const playRoundsEn = "Rounds|Rounds started|Games|Games begun|Starts|Tries today|Runs|Rounds so far|Matches|Times played"
const playRoundsKo = "판 수|시작한 판|게임 수|한 게임|시작 횟수|오늘 도전|달린 횟수|지금까지 판|경기 수|논 횟수"
const playWonEn = "Wins|Victories|Games won|Trophies|Won so far|Successes|Stars earned|Happy ends|Cups|Medals"
const playWonKo = "승리|이긴 판|이긴 수|트로피|지금까지 승|성공 수|받은 별|행복한 끝|우승컵|메달"
const playLostEn = "Losses|Crashes|Games lost|Defeats|Bad ends|Fails|Falls|Times beaten|Knock-outs|Lost rounds"
const playLostKo = "패배|진 판|부딪힌 수|진 횟수|나쁜 끝|실패|넘어진 수|당한 횟수|기절 수|잃은 판"
const playRulesEn = "Use the arrow keys|Mind the edges|No cheating|Kids first|Winner does the dishes|Loser sets the table|Three rounds each|Keep calm|Slow and steady wins|Look before you leap|Only on weekends|Take turns|Stop after ten minutes|Watch the corners|Breathe and play|One hand only|Sit up straight|Loser tells a joke|Quiet please|Have fun"
const playRulesKo = "방향키를 쓰세요|가장자리 조심|반칙 금지|어린이 먼저|이기면 설거지|지면 상 차리기|세 판씩만|침착하게|천천히 꾸준히|뛰기 전에 보기|주말에만|번갈아 하기|십 분 뒤 그만|모서리 주의|숨 쉬고 놀기|한 손으로만|허리 펴고 앉기|지면 농담하기|조용히 해요|즐겁게 하세요"
const playCheersEn = "On fire!|Keep going!|Half way there|Look at you go|Now it gets hard|Wow!|Nice work|Getting hot|Unstoppable|Hands steady|That's the spirit|Great pace|Double digits soon|Don't stop now|Mum is proud|Steady on|Smooth|Ace!"
const playCheersKo = "불붙었다!|계속 가자!|절반 왔어요|잘하고 있어|이제부터 어려워요|우와!|멋져요|뜨거워진다|못 말려|손 떨지 마|바로 그거야|속도 좋아|거의 다 왔어|멈추지 마|엄마가 자랑해요|침착하게|부드럽다|에이스!"

const playSkies = "night;밤|space;우주|sky;하늘|grass;풀밭|sea;바다|sand;모래|snow;눈|sunset;노을"
const playColors = "red;빨강|orange;주황|yellow;노랑|green;초록|teal;청록|blue;파랑|purple;보라|pink;분홍|gray;회색|brown;갈색|white;하양|black;검정|gold;금색"
const playThemes = "blue;파란|green;초록|red;빨간|orange;주황|purple;보라|pink;분홍|teal;청록|gray;회"

// Chatter beside the point, with the small slips of people in a hurry.
var playChatEn = []string{"my sister said it can't be done", "no login please", "no ads pls", "its for the bus ride", "we play this every friday", "grandpa loves those", "i had one on my old phone", "dont make it too fancy", "it's raining and the kids are bored", "saw it at the fair once", "no sound needed otherwise", "hope thats not too much", "my brother bets it won't work", "we do this in the break", "thx in advance, you're great", "works on the tablet i hope", "i cant code at all lol", "becuase the old one broke", "its a birthday surprise", "teacher is fine with it", "we are two players at most", "i tried drawing it on paper first", "haha my dad will freak out", "need nothing else realy", "the dog ate our board", "as simple as possbile"}
var playChatKo = []string{"동생이 졸라서요", "로그인은 필요 없어요", "광고 없이요", "버스에서 할 거예요", "금요일마다 하는 거라", "할아버지가 좋아하세요", "옛날 폰에 있던 건데", "너무 화려하지 않게", "비 와서 애들이 심심해해요 ㅠ", "축제에서 본 거예요", "너무 많이 바라나요 ㅎㅎ", "형이 안 될 거래요", "쉬는 시간에 하려고요", "미리 감사해요", "태블릿에서 되면 좋겠고", "코딩 하나도 몰라요 ㅋㅋ", "쓰던 게 고장나서", "생일 깜짝 선물이에요", "선생님도 허락하심", "많아야 둘이서 해요", "종이에 먼저 그려봤는데", "아빠가 놀라실 듯 ㅋㅋㅋ", "다른건 필요없슴", "강아지가 판을 물어뜯어서", "최대한 간단하게"}
