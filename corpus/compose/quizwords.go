package compose

import "sync"
import "strings"

// A quizBank holds facts of one subject: how a question is asked, and pairs of what is asked about and its answer.
type quizBank struct {
	topic, ask string
	pairs      [][2]string
}

// quizBanks reads lines of topic;question;front=back|front=back.
func quizBanks(list string) []quizBank {
	var banks []quizBank
	for _, line := range strings.Split(strings.TrimSpace(list), "\n") {
		f := strings.SplitN(line, ";", 3)
		b := quizBank{topic: f[0], ask: f[1]}
		for _, p := range strings.Split(f[2], "|") {
			front, back, _ := strings.Cut(p, "=")
			b.pairs = append(b.pairs, [2]string{front, back})
		}
		banks = append(banks, b)
	}
	return banks
}

var quizBanksEn = sync.OnceValue(func() []quizBank {
	return quizBanks(`
capitals of Europe;Capital of %s?;France=Paris|Italy=Rome|Norway=Oslo|Poland=Warsaw|Greece=Athens|Austria=Vienna|Portugal=Lisbon|Finland=Helsinki|Hungary=Budapest|Malta=Valletta|Ireland=Dublin|Latvia=Riga
capitals of Asia;What is the capital of %s?;Japan=Tokyo|Thailand=Bangkok|Nepal=Kathmandu|Vietnam=Hanoi|Mongolia=Ulaanbaatar|Laos=Vientiane|Bhutan=Thimphu|Cambodia=Phnom Penh|Oman=Muscat
capitals of Africa;Which capital has %s?;Kenya=Nairobi|Ghana=Accra|Egypt=Cairo|Morocco=Rabat|Senegal=Dakar|Rwanda=Kigali|Namibia=Windhoek|Uganda=Kampala
state capitals;%s has which capital?;Texas=Austin|Ohio=Columbus|Oregon=Salem|Nevada=Carson City|Maine=Augusta|Vermont=Montpelier|Utah=Salt Lake City|Georgia=Atlanta
chemical symbols;Symbol of %s?;iron=Fe|gold=Au|silver=Ag|sodium=Na|potassium=K|lead=Pb|tin=Sn|copper=Cu|helium=He|mercury=Hg|zinc=Zn|tungsten=W
elements;Which element is %s?;Fe=iron|Na=sodium|Pb=lead|Cl=chlorine|Mg=magnesium|Si=silicon|Ne=neon|Ca=calcium|Li=lithium
Spanish animals;%s;dog=perro|cat=gato|horse=caballo|bird=pájaro|cow=vaca|fish=pez|sheep=oveja|goat=cabra|frog=rana|wolf=lobo
French food;%s in French?;bread=pain|milk=lait|cheese=fromage|water=eau|apple=pomme|egg=oeuf|butter=beurre|salt=sel|meat=viande
German house words;%s;roof=Dach|door=Tür|window=Fenster|stairs=Treppe|kitchen=Küche|cellar=Keller|wall=Wand|key=Schlüssel
Italian numbers;%s in Italian?;one=uno|two=due|three=tre|five=cinque|six=sei|eight=otto|nine=nove|ten=dieci
Japanese basics;How do you say %s in Japanese?;water=mizu|mountain=yama|school=gakko|cat=neko|flower=hana|sea=umi|moon=tsuki|fish=sakana
Latin roots;%s means?;aqua=water|terra=earth|luna=moon|ignis=fire|avis=bird|manus=hand|lex=law|pax=peace
Dutch words;%s;house=huis|bicycle=fiets|rain=regen|cheese=kaas|street=straat|bread=brood|friend=vriend
Swahili words;%s;water=maji|lion=simba|friend=rafiki|food=chakula|child=mtoto|tree=mti|house=nyumba
Welsh words;%s;sheep=dafad|river=afon|mountain=mynydd|bread=bara|sea=môr|church=eglwys
baby animals;Baby of a %s?;dog=puppy|cow=calf|sheep=lamb|horse=foal|swan=cygnet|goat=kid|kangaroo=joey|hen=chick|owl=owlet|fox=cub
opposites;Opposite of %s?;hot=cold|early=late|full=empty|rough=smooth|loud=quiet|brave=timid|wide=narrow|shallow=deep|guilty=innocent
past tenses;Past tense of %s?;go=went|buy=bought|catch=caught|sing=sang|write=wrote|swim=swam|hide=hid|teach=taught|freeze=froze
plurals;%s;mouse=mice|goose=geese|child=children|leaf=leaves|tooth=teeth|ox=oxen|wolf=wolves|cactus=cacti
roman numerals;%s;X=10|L=50|C=100|D=500|IX=9|XL=40|XIV=14|CM=900|VI=6
authors;Who wrote %s?;Hamlet=Shakespeare|Emma=Jane Austen|Dracula=Bram Stoker|1984=George Orwell|The Hobbit=Tolkien|Frankenstein=Mary Shelley|Moby-Dick=Melville|Beloved=Toni Morrison
currencies;Currency of %s?;Japan=yen|India=rupee|Mexico=peso|Poland=zloty|Thailand=baht|Sweden=krona|Switzerland=franc|Korea=won|Brazil=real|Turkey=lira
collective nouns;A group of %s?;wolves=pack|fish=school|lions=pride|bees=swarm|crows=murder|geese=gaggle|owls=parliament|cattle=herd
Greek letters;%s;α=alpha|β=beta|γ=gamma|δ=delta|λ=lambda|π=pi|σ=sigma|ω=omega|θ=theta
shapes;How many sides has a %s?;triangle=3|square=4|pentagon=5|hexagon=6|octagon=8|decagon=10|heptagon=7
sailing terms;%s;left side=port|right side=starboard|front=bow|back=stern|kitchen=galley|toilet=head|bed=berth
music terms;Meaning of %s?;forte=loud|piano=soft|allegro=fast|largo=very slow|crescendo=getting louder|staccato=short|legato=smooth
knitting short forms;What does %s stand for?;k=knit|p=purl|yo=yarn over|st=stitch|co=cast on|bo=bind off|rnd=round
computer short forms;%s stands for what first word?;CPU=central|RAM=random|USB=universal|URL=uniform|PDF=portable|LAN=local|GPU=graphics
years in history;Year of the %s?;moon landing=1969|fall of the Berlin Wall=1989|sinking of the Titanic=1912|French Revolution=1789|Battle of Hastings=1066|first Olympics in Athens=1896|Great Fire of London=1666|Apollo 13 flight=1970
airport codes;%s is the airport of?;LHR=London|CDG=Paris|ICN=Seoul|JFK=New York|HND=Tokyo|AMS=Amsterdam|YVR=Vancouver|SYD=Sydney|LIS=Lisbon
pasta shapes;Which pasta looks like %s?;butterflies=farfalle|little ears=orecchiette|shells=conchiglie|little worms=vermicelli|quills=penne|spirals=fusilli|ribbons=tagliatelle
famous painters;Who painted %s?;the Mona Lisa=Leonardo|The Scream=Munch|Guernica=Picasso|The Night Watch=Rembrandt|Sunflowers=Van Gogh|Water Lilies=Monet
bones;Where is the %s?;femur=thigh|tibia=shin|skull=head|clavicle=shoulder|patella=knee|sternum=chest|ulna=forearm
planets;Which planet is %s?;the red one=Mars|the largest=Jupiter|the hottest=Venus|nearest to the sun=Mercury|the one with big rings=Saturn|tilted on its side=Uranus|the windiest=Neptune
mixed colours;%s;red + yellow=orange|blue + yellow=green|red + blue=purple|black + white=gray|red + white=pink
gems by month;Birthstone of %s?;January=garnet|February=amethyst|April=diamond|May=emerald|July=ruby|September=sapphire|October=opal|November=topaz
knots and uses;Best knot for %s?;a fixed loop=bowline|joining two ropes=sheet bend|a post=clove hitch|stopping a rope=figure eight|tying parcels=reef knot
country languages;Language of %s?;Brazil=Portuguese|Iran=Persian|Israel=Hebrew|Austria=German|Chile=Spanish|Denmark=Danish|Ethiopia=Amharic|Hungary=Hungarian
phone prefixes;Country code %s?;+44=United Kingdom|+33=France|+49=Germany|+81=Japan|+82=South Korea|+39=Italy|+47=Norway|+61=Australia
spices;Which spice is %s?;the yellow root=turmeric|the purple flower thread=saffron|the star=anise|the bark in rolls=cinnamon|the small black seed=nigella|the clove-shaped bud=clove
road signs;%s;octagon=stop|triangle pointing down=yield|blue P=parking|red circle white bar=no entry|diamond with deer=wildlife
sign language letters;%s;closed fist=A|flat hand=B|little finger up=I|L shape=L|two fingers up apart=V|three fingers up=W
first aid;First thing for a %s?;burn=cool water|nosebleed=lean forward|bee sting=remove the stinger|sprain=ice|snake bite=keep still|splinter=tweezers
house codes;What opens the %s?;garage=4711|bike lock=0852|back gate=1966|safe=7730|shed=2468|cellar=9013
new colleagues;Who does the %s?;payroll=Ines|printers=Boris|keys=Wanda|first aid=Tomas|website=Priya|coffee=Otis
trees by leaf;%s;fan leaf=ginkgo|needles in pairs=pine|five fingers=horse chestnut|lobed with acorns=oak|white bark=birch|heart leaf=linden
clouds;Which cloud is %s?;thin and high=cirrus|puffy=cumulus|a gray layer=stratus|a thunder cloud=cumulonimbus|on the ground=fog
hotel codes;%s means?;DND=do not disturb|OOO=out of order|VIP=very important guest|ETA=arrival time|NS=no show
`)
})

var quizBanksKo = sync.OnceValue(func() []quizBank {
	return quizBanks(`
유럽 수도;%s의 수도는?;프랑스=파리|이탈리아=로마|노르웨이=오슬로|폴란드=바르샤바|그리스=아테네|오스트리아=빈|포르투갈=리스본|핀란드=헬싱키|헝가리=부다페스트|아일랜드=더블린
아시아 수도;%s 수도;베트남=하노이|태국=방콕|네팔=카트만두|몽골=울란바토르|라오스=비엔티안|필리핀=마닐라|부탄=팀푸|일본=도쿄|튀르키예=앙카라
아프리카 수도;%s의 수도?;케냐=나이로비|가나=아크라|이집트=카이로|모로코=라바트|세네갈=다카르|르완다=키갈리
원소 기호;%s의 원소 기호는?;철=Fe|금=Au|은=Ag|구리=Cu|납=Pb|나트륨=Na|칼륨=K|아연=Zn|헬륨=He|수은=Hg|주석=Sn
원소 번호;%s 원자 번호;수소=1|헬륨=2|탄소=6|질소=7|산소=8|나트륨=11|칼슘=20|철=26
영어 동물 단어;%s;거북이=turtle|다람쥐=squirrel|문어=octopus|고래=whale|토끼=rabbit|여우=fox|박쥐=bat|달팽이=snail|나비=butterfly|염소=goat
영어 음식 단어;%s 영어로?;가지=eggplant|감자=potato|버섯=mushroom|꿀=honey|식초=vinegar|호박=pumpkin|시금치=spinach|밀가루=flour
영어 날씨 단어;%s 영어로;안개=fog|우박=hail|번개=lightning|무지개=rainbow|가뭄=drought|이슬=dew|홍수=flood
불규칙 동사;%s의 과거형은?;go=went|buy=bought|catch=caught|sing=sang|write=wrote|swim=swam|teach=taught|hide=hid
일본어 단어;%s 일본어로;물=みず|고양이=ねこ|학교=がっこう|산=やま|바다=うみ|달=つき|꽃=はな|친구=ともだち
중국어 숫자;%s 중국어로;일=一|이=二|삼=三|사=四|오=五|육=六|칠=七|팔=八
스페인어 인사;%s 스페인어로;안녕=hola|고마워=gracias|잘 가=adiós|부탁해=por favor|미안해=perdón|네=sí
프랑스어 단어;%s 프랑스어;빵=pain|우유=lait|물=eau|사과=pomme|집=maison|고양이=chat|책=livre
독일어 단어;%s 독일어로;문=Tür|창문=Fenster|열쇠=Schlüssel|지붕=Dach|부엌=Küche|벽=Wand
반대말;%s의 반대말은?;크다=작다|밝다=어둡다|무겁다=가볍다|빠르다=느리다|깊다=얕다|두껍다=얇다|넓다=좁다|굵다=가늘다
새끼 이름;%s의 새끼;소=송아지|닭=병아리|개=강아지|말=망아지|꿩=꺼병이|호랑이=개호주|명태=노가리|고등어=고도리
높임말;%s의 높임말은?;밥=진지|나이=연세|집=댁|생일=생신|이름=성함|말=말씀|병=병환
사자성어 뜻;%s;일석이조=하나로 둘을 얻음|죽마고우=어릴 적 친구|마이동풍=귀담아듣지 않음|조삼모사=잔꾀로 속임|고진감래=고생 끝에 낙|이심전심=마음이 통함|청출어람=제자가 더 나음
속담 빈칸;%s;티끌 모아 ○=태산|등잔 밑이 ○=어둡다|원숭이도 ○에서 떨어진다=나무|소 잃고 ○ 고친다=외양간|천 리 길도 ○부터=한 걸음|○ 싸움에 새우 등 터진다=고래
로마 숫자;%s 얼마일까?;X=10|L=50|C=100|D=500|IX=9|XL=40|XIV=14
나라별 화폐;%s의 화폐 단위;일본=엔|인도=루피|멕시코=페소|태국=밧|폴란드=즈워티|스위스=프랑|베트남=동|튀르키예=리라
세는 말;%s;오징어 스무 마리=축|북어 스무 마리=쾌|바늘 스물네 개=쌈|김 백 장=톳|마늘 백 통=접|고등어 두 마리=손|한약 스무 첩=제
순우리말;%s의 순우리말은?;바람개비=팔랑개비|은하수=미리내|천 살=즈믄|동풍=샛바람|북풍=된바람|서풍=하늬바람|남풍=마파람|우주=누리
도청 소재지;%s 도청은 어디?;강원=춘천|경기=수원|충남=홍성|충북=청주|경북=안동|경남=창원|전남=무안|전북=전주
작가와 작품;%s 쓴 사람;소나기=황순원|동백꽃=김유정|운수 좋은 날=현진건|날개=이상|메밀꽃 필 무렵=이효석|토지=박경리|무정=이광수
역사 연도;%s 몇 년?;임진왜란=1592|훈민정음 반포=1446|조선 건국=1392|3·1 운동=1919|서울 올림픽=1988|광복=1945|갑오개혁=1894
도형;%s의 변은 몇 개?;삼각형=3|사각형=4|오각형=5|육각형=6|칠각형=7|팔각형=8|십각형=10
악기 줄 수;%s 줄은 몇 개?;가야금=12|거문고=6|해금=2|바이올린=4|우쿨렐레=4|아쟁=7|통기타=6
음악 용어;%s 뜻은?;포르테=세게|피아노=여리게|알레그로=빠르게|라르고=아주 느리게|크레셴도=점점 세게|스타카토=짧게 끊어서
맞춤법;'%s' 바르게;몇일=며칠|설겆이=설거지|왠일=웬일|어의없다=어이없다|역활=역할|금새=금세|희안하다=희한하다|오랫만=오랜만
제주 말;%s;할아버지=하르방|할머니=할망|바람=보름|감자=지슬|고구마=감저|무=놈삐|빨리=재게
절기와 달;%s 몇 월?;입춘=2|경칩=3|청명=4|소만=5|하지=6|대서=7|추분=9|한로=10|동지=12
공항 코드;%s 어느 도시?;ICN=인천|CJU=제주|PUS=부산|NRT=도쿄|CDG=파리|LHR=런던|SYD=시드니|BKK=방콕
명화와 화가;%s 그린 사람은?;모나리자=다빈치|절규=뭉크|게르니카=피카소|야간 순찰=렘브란트|해바라기=고흐|수련=모네|씨름도=김홍도|인왕제색도=정선
행성;%s 행성은?;가장 큰=목성|붉은=화성|고리가 큰=토성|태양에 가장 가까운=수성|누워서 도는=천왕성|가장 뜨거운=금성|가장 먼=해왕성
응급처치;%s 먼저 할 일;화상=찬물|코피=고개 숙이기|벌 쏘임=침 빼기|삠=얼음찜질|가시=족집게|뱀 물림=움직이지 않기
탄생석;%s 탄생석;1월=가넷|2월=자수정|4월=다이아몬드|5월=에메랄드|7월=루비|9월=사파이어|10월=오팔
궁궐 말;궁에서 %s의 이름은?;임금의 밥=수라|임금의 얼굴=용안|임금의 옷=용포|임금의 의자=용상|변기=매화틀|버선=족건
한자 뜻;%s 무슨 뜻?;山=산|水=물|火=불|木=나무|月=달|日=해|人=사람|門=문|車=수레
창고 비밀번호;%s 번호는?;뒷문=4711|자전거 자물쇠=0852|금고=7730|창고=2468|지하실=9013|옥상=1966
새 동료 이름;%s 담당은?;급여=은지|프린터=보람|열쇠=완수|홈페이지=필호|커피 머신=옥희|택배=찬영
색 섞기;%s;빨강 + 노랑=주황|파랑 + 노랑=초록|빨강 + 파랑=보라|검정 + 하양=회색|빨강 + 하양=분홍
뜨개 약어;%s 뜻은?;k=겉뜨기|p=안뜨기|co=코 잡기|yo=바늘 비우기|st=코|bo=코막음
수도 아닌 옛 수도;%s의 도읍은?;신라=경주|고려=개경|조선=한양|발해=상경|대가야=고령|후백제=완산주
컴퓨터 단축키;%s 단축키;복사=Ctrl+C|붙여넣기=Ctrl+V|되돌리기=Ctrl+Z|저장=Ctrl+S|인쇄=Ctrl+P|찾기=Ctrl+F
우리말 바람;%s 부는 바람;봄에=봄바람|꽃 필 때=꽃샘바람|밤에=밤바람|바다에서=바닷바람|산에서=산바람|골짜기에서=골바람
`)
})

// Own questions of a family, a club or a firm: things, people and places that fit together anyhow.
const (
	quizWhoEn   = "Grandma|Uncle Ray|Mia|our cat|Coach Bell|the twins|Mr. Okafor|Aunt June|Captain Sol|Dad|Noor|the mayor|Pip|cousin Leo|Ms. Tran|our boss|the neighbor|Ivo"
	quizWhoKo   = "할머니|큰삼촌|미나|우리 고양이|감독님|쌍둥이|옆집 아저씨|고모|선장님|아빠|누리|이장님|콩이|사촌 준이|담임 선생님|사장님|막내|형"
	quizThingEn = "ladder|spare key|red kite|good scissors|tent|guest bed|first car|violin|recipe book|chess set|snow shovel|old radio|passport|boots|trumpet|toolbox|picnic rug|big pot|globe|lantern"
	quizThingKo = "사다리|여분 열쇠|빨간 연|좋은 가위|텐트|손님 이불|첫 차|바이올린|요리책|장기판|눈삽|옛날 라디오|여권|장화|트럼펫|공구함|돗자리|큰 냄비|지구본|등잔"
	quizPlaceEn = "attic|garage|shed|cellar|hall closet|kitchen drawer|balcony|car trunk|under the stairs|office|barn|laundry room|blue box|top shelf"
	quizPlaceKo = "다락|차고|창고|지하실|현관 벽장|부엌 서랍|베란다|트렁크|계단 밑|사무실|헛간|세탁실|파란 상자|맨 위 선반"
	quizColorEn = "red|green|blue|yellow|black|white|orange|purple|brown|pink|gray|turquoise"
	quizColorKo = "빨강|초록|파랑|노랑|검정|하양|주황|보라|갈색|분홍|회색|청록"
	quizFoodEn  = "pancakes|lentil soup|sushi|olives|plum cake|tacos|porridge|fried eggs|beets|dumplings|rhubarb pie|popcorn"
	quizFoodKo  = "팬케이크|미역국|김밥|떡볶이|호박죽|만두|잡채|계란말이|비빔국수|수제비|약과|군고구마"
)

const (
	quizButtonsEn = "Check answers|Grade it|Show score|Finish quiz|How did I do?|Correct it|Submit|Done|Mark my work|Am I right?|Turn in|Score me|Ready|That's all|Check my quiz|Ta-da|Lock it in|Grade me|See points|Check all|Evaluate|Judge me"
	quizButtonsKo = "채점하기|채점|결과 보기|제출|제출하기|정답 확인하기|다 풀었어요|몇 점?|맞춰 보기|끝|답 맞추기|점수 보기|완료|확인해 줘|검사하기|다 했다|정답 공개|판정|나 잘했어?|답안 내기"
	quizGoodEn    = "Passed!|Well done|You know it all|Champion!|Bravo!|Sharp mind|Great job, really|You made it|Certified|Full steam ahead|Ready for the exam|Top of the class|Nailed it|Brilliant|Gold star for you|Sailor's honor!|You may drive|Key handed over|Master level|Hooray"
	quizGoodKo    = "통과!|합격입니다|참 잘했어요|만점왕|대단해요!|천재네요|훌륭합니다|해냈어요|시험 봐도 되겠어요|우등생|최고예요!|박사님 인정|열쇠를 드립니다|금메달감|끝내준다|브라보!|완벽 그 자체|축하해요|이제 전문가|잘 아시네요"
	quizLowEn     = "Try again|Back to the books|Not quite there|Study a bit more|Failed|Keep learning|Almost|Read it once more|Hmm, look again|Next week then|Not yet|Practise more|Ask your teacher|Oh dear|One more round|Sorry, no|See you tomorrow|That was thin"
	quizLowKo     = "다시 도전|재시험|조금 더 공부해요|아쉬워요|다시 읽어 보세요|불합격|다음 주에 다시|아직이에요|연습이 필요해요|한 번 더!|음, 다시 봐요|복습하기|선생님께 물어봐요|아이고|내일 또 봐요|분발합시다|좀 부족해요|아까워요"
	quizMidEn     = "Getting there|Solid|Half way up|Not bad at all|Decent|Silver|Okay-ish|Fair enough|Good start|Pretty good"
	quizMidKo     = "괜찮아요|보통이에요|절반은 왔어요|나쁘지 않아요|은메달|그럭저럭|꽤 하네요|좋은 출발|중간은 가요|평균 이상"
)

// Personality tests: what is found out, and what it can be.
const (
	quizKindsEn = `which cheese are you;Brie|Cheddar|Blue cheese|Feta|Gouda|Halloumi
what's your travel style;City hopper|Beach lover|Explorer|Train dreamer|Hut sleeper
which superpower fits you;Invisibility|Flying|Mind reading|Time travel|Super speed
which season are you;Spring|Summer|Fall|Winter
what instrument should i play;Drums|Guitar|Flute|Cello|Tuba|Harp
which coffee are you;Latte|Espresso|Decaf|Mocha|Cold brew
which house plant suits you;Cactus|Fig tree|Fern|Orchid|Ivy
which bird are you;Owl|Parrot|Swan|Crow|Robin|Heron
which planet are you;Mercury|Saturn|Neptune|Mars|Venus
which bread are you;Rye|Baguette|Pretzel|Sourdough|Bagel
what job on a pirate ship;Cook|Navigator|Lookout|Gunner|Captain
which room are you;Kitchen|Attic|Library|Balcony|Cellar
which desk worker are you;Early starter|Night owl|List maker|Chatterbox
which hat suits you;Beret|Bowler|Beanie|Straw hat|Top hat
what kind of hiker;Summit seeker|Stroller|Photographer|Snacker
which fairy tale hero;Wolf|Witch|Dwarf|Frog prince|Giant
which pizza are you;Margherita|Hawaii|Funghi|Diavola|Marinara
what style of garden;Wild meadow|Zen|Kitchen garden|Rose beds
which tool are you;Hammer|Tape measure|Pliers|Saw|Level
which font are you;Serif|Mono|Script|Comic
which vehicle are you;Tram|Camper van|Scooter|Tractor|Canoe
which weather are you;Drizzle|Heat wave|Fog|Thunder|Breeze
which century suits you;Bronze Age|Renaissance|Victorian|Far future
what sort of reader;Skimmer|Collector|Rereader|Page folder
which sandwich are you;BLT|Grilled cheese|Club|Egg salad
which dance are you;Tango|Polka|Salsa|Waltz|Breakdance
which lighthouse keeper;Poet|Radio fan|Knitter|Fisher
which tea are you;Chai|Matcha|Mint|Earl Grey|Rooibos
which tree are you;Oak|Willow|Palm|Birch|Larch
which band role;Singer|Drummer|Roadie|Manager
which swimming stroke;Butterfly|Crawl|Backstroke|Dog paddle
which board piece are you;Pawn|Knight|Queen|Rook|Bishop
what camper are you;Tent purist|Glamper|Hammock fan|Van lifer
which museum suits you;Trains|Modern art|Dinosaurs|Toys|Maps
which shoe are you;Clog|Sneaker|Loafer|Rubber boot`
	quizKindsKo = `나는 어떤 치즈;브리|체다|블루치즈|페타|고다
내 여행 스타일;도시파|바다파|탐험가|기차파|산장파
나에게 맞는 초능력;투명 인간|하늘 날기|마음 읽기|시간 여행|번개 속도
나는 어느 계절;봄|여름|가을|겨울
어떤 악기를 배울까;드럼|기타|플루트|첼로|장구|해금
나는 무슨 커피;라떼|에스프레소|디카페인|모카|믹스커피
어울리는 화분;선인장|고무나무|고사리|난초|아이비
나는 무슨 새;부엉이|앵무새|백조|까치|참새|두루미
나는 어떤 떡;인절미|가래떡|송편|시루떡|꿀떡
해적선에서 내 역할;요리사|항해사|망보기|포수|선장
나는 어떤 방;부엌|다락방|서재|베란다|지하실
직장인 유형;새벽형|올빼미형|목록형|수다형
어울리는 모자;베레모|중절모|비니|밀짚모자|갓
등산 유형;정상파|산책파|사진파|간식파
전래동화 주인공;호랑이|도깨비|선녀|나무꾼|토끼
나는 무슨 김치;배추김치|깍두기|총각김치|백김치|오이소박이
나는 어떤 라면;매운라면|짜장라면|비빔면|우동|컵라면
나는 무슨 공구;망치|줄자|펜치|톱|수평계
나는 어떤 글씨체;궁서체|고딕체|손글씨|명조체
나는 어떤 탈것;전차|캠핑카|스쿠터|경운기|카누
나는 어떤 날씨;이슬비|땡볕|안개|천둥|산들바람
어느 시대 사람;선사시대|고구려|조선|먼 미래
책 읽는 유형;훑기파|수집파|반복파|접기파
나는 무슨 찌개;된장찌개|김치찌개|순두부|부대찌개|청국장
어울리는 춤;탱고|탈춤|살사|왈츠|브레이크댄스
나는 무슨 차;보리차|녹차|유자차|쌍화차|둥굴레차
나는 무슨 나무;소나무|버드나무|은행나무|자작나무|감나무
밴드에서 내 자리;보컬|드럼|매니저|건반
나는 어떤 수영;접영|자유형|배영|개헤엄
나는 어떤 장기 말;졸|마|차|포|상
캠핑 유형;텐트파|글램핑파|해먹파|차박파
맞는 박물관;기차|현대미술|공룡|장난감|지도
나는 무슨 신발;고무신|운동화|구두|장화|슬리퍼
나는 어떤 간식;약과|젤리|군밤|붕어빵|누룽지
명절 유형;요리파|잠자기파|윷놀이파|피신파`
	quizAsksEn = `Wake up;Early|Late|Never|At noon|By alarm
Party mood;Calm|Loud|Weird|Leave early
Favorite meal;Breakfast|Lunch|Midnight snack|Brunch
Luggage;Carry-on|Two suitcases|Backpack|A tote bag
Bed;Hotel|Tent|Hammock|Sofa
In a crowd;Hide|Lead|Watch|Dance
Biggest wish;Peace|Speed|Answers|Cake
Drink;Iced tea|Cider|Cocoa|Tap water
Weekend;Lake|Forest|Cinema|Workshop
Color;Yellow|Teal|White|Rust
Patience;Little|Some|Endless|Depends
Volume;Whisper|Medium|Full blast|Silent
How do you solve problems?;Think|Ask|Ignore them|Make a list
Your desk;Tidy|Messy|None|Hidden
Phone;Call|Text|Off|Lost it
Snack;Nuts|Gummies|Olives|Toast
Shoes;Boots|Sneakers|Barefoot|Sandals
Movie;Comedy|Thriller|Cartoon|Western
Pet;Cat|Snail|Parrot|Rock
Weather you like;Storm|Sun|Mist|Snow
Best subject;Math|Art|Sports|Lunch break
When it rains?;Read|Run|Bake|Nap
Sense of time;Punctual|Five late|What clock
Music;Jazz|Metal|Folk|Radio
What do you pack first?;Book|Knife|Charger|Snacks
On Sunday;Hike|Clean|Sleep|Call mom
Handwriting;Round|Spiky|Unreadable
Spice level;Mild|Warm|Fire
Friends;Many|Two|Imaginary
Money;Save|Spend|Lend
Favorite tool;Pen|Spoon|Drill|Map
Scared of;Heights|Spiders|Mondays|Nothing
Garden;Roses|Kale|Moss|Concrete
How do you travel?;Train|Bike|On foot|By donkey
Light;Candle|Neon|Moon|Desk lamp
If lost?;Ask|Map|Wander
Soup;Tomato|Miso|Onion|Pea
Place to sit;Front row|Back row|Aisle
News;Paper|Feed|Gossip
Game;Chess|Tag|Poker|Solitaire`
	quizAsksKo = `아침에 일어나면;바로 운동|다시 잠|커피부터|멍하니
모임에서;조용|시끌|구경|먼저 감
좋아하는 끼니;아침|점심|야식|브런치
여행 가방;작은 가방|캐리어 두 개|배낭|에코백
잠자리는;호텔|텐트|해먹|소파
사람 많은 곳;숨기|이끌기|관찰|춤추기
가장 큰 소원;평화|속도|정답|케이크
마실 것;아이스티|식혜|코코아|물
주말에는;호수|숲|영화관|공방
좋아하는 색;노랑|청록|하양|벽돌색
참을성;조금|보통|끝없음
목소리;속삭임|보통|우렁참
문제가 생기면?;생각|질문|무시|목록 쓰기
내 책상;깔끔|엉망|없음
연락은;전화|문자|꺼 둠
간식;견과|젤리|누룽지|토스트
신발;장화|운동화|맨발|샌들
영화;코미디|스릴러|만화|사극
키우고 싶은 것;고양이|달팽이|앵무새|돌멩이
좋은 날씨;폭풍|햇볕|안개|눈
좋아한 과목;수학|미술|체육|급식
비가 오면?;책|달리기|부침개|낮잠
시간 감각;칼같이|5분 지각|시계 없음
음악;재즈|메탈|트로트|라디오
먼저 챙기는 것은?;책|칼|충전기|간식
일요일;등산|청소|잠|엄마 전화
글씨;동글|뾰족|암호
매운맛;순한맛|중간맛|불맛
친구는;많음|둘|상상 속
돈은;저축|소비|빌려줌
좋아하는 도구;펜|숟가락|드릴|지도
무서운 것;높은 곳|거미|월요일|없음
마당에는;장미|상추|이끼|시멘트
이동은 어떻게?;기차|자전거|걷기|나귀
불빛;촛불|네온|달빛|스탠드
길을 잃으면?;묻기|지도|헤매기
국물;미역국|된장국|콩나물국|육개장
앉는 자리;맨 앞|맨 뒤|통로
소식은;신문|인터넷|소문
놀이;바둑|술래잡기|화투|혼자 놀기`
)
