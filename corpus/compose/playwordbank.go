package compose

// Words by topic: "topic: words", English words in lower case.
var playTopicsEn = []string{
	"fruit: mango, cherry, papaya, lemon, raisin, plum, melon, grape, fig, peach", "jobs: baker, pilot, nurse, welder, painter, judge, actor, tailor, miner, barber",
	"instruments: violin, trumpet, guitar, cello, banjo, drum, flute, harp, organ, oboe", "birds: sparrow, falcon, pigeon, robin, heron, raven, stork, finch, eagle, swan",
	"rivers: danube, amazon, mekong, volga, thames, rhine, nile, loire, ganges, indus", "sports: hockey, rowing, boxing, cricket, karate, tennis, golf, rugby, judo, fencing",
	"kitchen things: spoon, kettle, whisk, grater, ladle, bowl, plate, knife, oven, pan", "space: comet, planet, galaxy, meteor, orbit, rocket, moon, star, sun, crater",
	"clothes: shirt, skirt, scarf, glove, jeans, boots, hat, coat, sock, belt", "feelings: happy, angry, proud, brave, tired, bored, calm, sad, shy, glad",
	"tools: hammer, saw, drill, pliers, ruler, chisel, wrench, axe, rake, spade", "trees: maple, birch, willow, cedar, poplar, oak, elm, pine, beech, alder",
	"sea life: whale, squid, shrimp, coral, dolphin, crab, seal, eel, shark, clam", "vegetables: carrot, onion, leek, pepper, spinach, bean, pea, corn, beet, radish",
	"colours: red, green, purple, orange, yellow, blue, violet, brown, pink, gray", "weather: storm, rain, cloud, hail, thunder, frost, breeze, snow, fog, sleet",
	"animals: tiger, zebra, camel, otter, badger, rabbit, horse, mouse, goat, moose", "furniture: table, couch, stool, shelf, desk, bench, lamp, cradle, closet, mirror",
	"countries: france, peru, kenya, japan, norway, chile, nepal, egypt, canada, spain", "drinks: coffee, tea, cocoa, cider, juice, milk, soda, water, punch, lassi",
}

var playTopicsKo = []string{
	"과일: 사과, 포도, 수박, 참외, 복숭아, 딸기, 자두, 살구, 감, 매실", "직업: 간호사, 소방관, 목수, 화가, 요리사, 기자, 농부, 의사, 판사, 가수",
	"악기: 피아노, 가야금, 장구, 해금, 단소, 기타, 하프, 북, 징, 첼로", "새: 참새, 까치, 비둘기, 독수리, 두루미, 오리, 제비, 부엉이, 기러기, 갈매기",
	"음식: 김밥, 비빔밥, 냉면, 만두, 떡볶이, 국수, 불고기, 잡채, 파전, 갈비", "도시: 부산, 대전, 광주, 춘천, 목포, 서울, 인천, 전주, 강릉, 여수",
	"학용품: 연필, 지우개, 공책, 자, 가위, 필통, 물감, 색종이, 풀, 볼펜", "우주: 혜성, 행성, 은하, 유성, 로켓, 지구, 화성, 달, 태양, 별자리",
	"옷: 셔츠, 치마, 목도리, 장갑, 청바지, 모자, 양말, 외투, 한복, 조끼", "운동: 축구, 농구, 배구, 수영, 씨름, 태권도, 탁구, 양궁, 유도, 야구",
	"나무: 소나무, 은행나무, 버드나무, 단풍, 대나무, 참나무, 벚나무, 동백, 잣나무, 느티나무", "바다: 고래, 오징어, 새우, 산호, 돌고래, 꽃게, 조개, 문어, 상어, 미역",
	"채소: 당근, 양파, 시금치, 오이, 호박, 가지, 배추, 상추, 무, 감자", "날씨: 소나기, 구름, 우박, 천둥, 서리, 바람, 안개, 무지개, 태풍, 눈보라",
	"동물: 호랑이, 얼룩말, 낙타, 수달, 오소리, 토끼, 사슴, 기린, 염소, 곰", "집안: 식탁, 소파, 의자, 책장, 침대, 거울, 커튼, 시계, 냉장고, 선풍기",
	"나라: 프랑스, 페루, 케냐, 일본, 노르웨이, 칠레, 네팔, 이집트, 캐나다, 스페인", "탈것: 자전거, 기차, 버스, 비행기, 트럭, 배, 지하철, 택시, 헬리콥터, 오토바이",
	"꽃: 장미, 튤립, 국화, 해바라기, 진달래, 개나리, 코스모스, 나팔꽃, 무궁화, 수선화", "놀이: 숨바꼭질, 제기차기, 윷놀이, 공기, 딱지치기, 팽이, 연날리기, 줄넘기, 술래잡기, 투호",
}

// Sentences to type.
const playSentencesEn = "The early bird catches the worm|Five wild horses cross the river|My aunt bakes bread on Sundays|Never feed the ducks at night|We pack the boxes before noon|A small boat left the harbor|Green tea tastes best in spring|Every key has its own sound|The last bus leaves at nine|Please water the plants today|Old maps show forgotten roads|Seven socks hang on the line|The moon is brighter than usual|Cats dream of open windows|Our team won by one goal|Write it down before you forget|Rain drums on the tin roof|The baker knows every street"
const playSentencesKo = "가는 말이 고와야 오는 말이 곱다|일찍 일어나는 새가 벌레를 잡는다|오늘은 바람이 시원하게 분다|우리 집 고양이는 창가를 좋아한다|다섯 시에 버스가 떠난다|봄에는 산에 꽃이 핀다|할머니는 일요일마다 빵을 굽는다|작은 배가 항구를 떠났다|빨랫줄에 양말이 일곱 짝|아침마다 물 한 잔을 마신다|달이 평소보다 밝은 밤이다|잊기 전에 꼭 적어 두자|양철 지붕에 비가 내린다|우리 팀이 한 골 차로 이겼다|밤에는 오리에게 먹이를 주지 마세요|낡은 지도에는 옛길이 있다"

// Riddles: question, answer, hint.
var playRiddlesEn = []string{"What has keys but no doors?;piano;It makes music", "What gets wetter the more it dries?;towel;Look in the bathroom", "What has hands but can't clap?;clock;It hangs on the wall", "What has a neck but no head?;bottle;You drink from it", "What runs but never walks?;water;Open the tap", "What has teeth but can't bite?;comb;For your hair", "What goes up and never comes down?;age;Birthdays", "What has one eye but can't see?;needle;Think of thread", "What can you catch but not throw?;cold;Bring a tissue", "What has legs but can't walk?;table;You eat at it", "What is full of holes and holds water?;sponge;For the dishes", "What has words but never speaks?;book;Turn the page", "What has a bed but never sleeps?;river;It flows", "What follows you in the sun?;shadow;It's dark", "What has a ring but no finger?;phone;Hello?", "What building has the most stories?;library;Quiet, please"}
var playRiddlesKo = []string{"열쇠는 많은데 문은 없는 것은?;피아노;소리가 나요", "닦을수록 젖는 것은?;수건;욕실에 있어요", "손은 있는데 박수를 못 치는 것은?;시계;벽에 걸려요", "목은 있는데 머리가 없는 것은?;병;물을 담아요", "달리기만 하고 걷지 못하는 것은?;물;수도꼭지를 틀어요", "이빨은 있는데 못 무는 것은?;빗;머리카락", "올라가기만 하고 내려오지 않는 것은?;나이;생일마다", "눈이 하나인데 못 보는 것은?;바늘;실이 필요해요", "다리가 넷인데 못 걷는 것은?;책상;공부할 때", "구멍투성이인데 물을 담는 것은?;스펀지;설거지할 때", "말은 많은데 소리가 없는 것은?;책;넘겨 보세요", "해가 나면 따라다니는 것은?;그림자;까매요", "깎을수록 커지는 것은?;구멍;도넛에도 있어요", "먹을수록 늘어나는 것은?;나이;떡국", "밤에만 보이는 등불은?;별;하늘을 봐요", "늘 젖어 있는 코는?;강아지 코;멍멍"}

// First words of a chain.
const playChainEn = "apple|river|stone|garden|window|planet|tiger|bread|lemon|castle"
const playChainKo = "나무|기차|사과|고래|바다|지구|하늘|노래|우유|모자"

// The letters of Hangul syllables as the game has them.
var (
	playLeads  = []rune("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
	playVowels = []string{"ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ"}
	playTails  = []string{"", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"}
)

// playLetters takes a word apart into the letters that the game's buttons have.
func playLetters(word string) []string {
	var out []string
	for _, r := range word {
		k := r - '가'
		if k < 0 || k > 11171 {
			out = append(out, string(r))
			continue
		}
		out = append(out, string(playLeads[k/588]))
		for _, c := range playVowels[k%588/28] + playTails[k%28] {
			out = append(out, string(c))
		}
	}
	return out
}
