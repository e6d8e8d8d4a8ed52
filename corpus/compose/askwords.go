package compose

// Words of the apps that ask.
const (
	askKindsEn = `what to cook tonight;Pasta|Curry|Soup|Salad|Leftovers
which pet suits us;Dog|Rabbit|Budgie|Guinea pig|No pet
which bike to buy;City bike|Gravel bike|Cargo bike|E-bike
what plan do i need;Small plan|Family plan|Office plan|Pay as you go
which trail to take;River loop|Ridge path|Forest walk|Old mill trail
what kind of host are you;Chef|Entertainer|Planner|Dreamer
which skin care;Light gel|Rich cream|Oil|Only water
what book next;Detective story|Biography|Poems|Space opera
which mattress;Soft|Firm|Futon|Water bed
which class to join;Yoga|Boxing|Pottery|Choir|Chess
how green is my home;Leafy|Fair|Gray|Concrete
which gift for grandma;Scarf|Flower bulbs|Photo book|Tea set
what kind of student;Planner|Crammer|Dreamer|Questioner
which volunteer job;Ticket desk|Stage crew|Kitchen|Car park
do i need a new laptop;Keep it|Repair it|Buy used|Buy new
which paint for the wall;Matt white|Satin gray|Chalk blue|Clay
which bread to bake;Focaccia|Rye loaf|Brioche|Flatbread
which party theme;Pirates|Seventies|Jungle|Black and white
what tent to rent;Dome|Tunnel|Tipi|Bivy
which camera bag;Sling|Backpack|Hip bag|Hard case
where to sit at the wedding;Front table|Garden table|Kids table|Bar
what sort of neighbor;Helper|Hermit|Gossip|Gardener
which soil for my pots;Cactus mix|Compost|Peat free|Sand
which language to learn;Spanish|Finnish|Korean|Welsh`
	askKindsKo = `오늘 저녁 메뉴;파스타|카레|국밥|샐러드|남은 반찬
우리 집에 맞는 동물;강아지|토끼|잉꼬|고슴도치|안 키우기
어떤 자전거 살까;시티형|그래블|짐자전거|전기 자전거
나에게 맞는 요금제;알뜰형|가족형|사무실형|선불형
오늘 갈 산책로;강변길|능선길|숲길|물레방아길
나는 어떤 집주인;요리사형|분위기형|계획형|몽상가형
피부 타입 화장품;가벼운 젤|진한 크림|오일|물만
다음에 읽을 책;추리 소설|전기|시집|공상 과학
맞는 매트리스;푹신한 것|단단한 것|접이식|물침대
어떤 강좌 들을까;요가|권투|도예|합창|바둑
우리 집 친환경 정도;푸른 집|보통 집|회색 집
할머니 선물;목도리|구근|사진첩|찻잔
나는 어떤 학생;계획파|벼락치기파|몽상파|질문파
어울리는 봉사 일;매표소|무대|주방|주차장
노트북 바꿀까;그냥 쓰기|고치기|중고 사기|새로 사기
벽 페인트 고르기;무광 흰색|은은한 회색|하늘색|황토색
무슨 빵 구울까;포카치아|호밀빵|브리오슈|납작빵
파티 주제 고르기;해적|복고|정글|흑백
빌릴 텐트;돔형|터널형|원뿔형|1인용
어떤 이웃;도우미형|은둔형|소문형|텃밭형
배울 언어;스페인어|핀란드어|웨일스어|일본어
화분 흙 고르기;다육이 흙|퇴비|상토|모래
결혼식 자리;앞 테이블|정원 테이블|어린이 테이블|바
나의 청소 유형;매일파|주말파|몰아치기파|포기파`
	askAsksEn = `Budget;Low|Medium|High
Space at home;Tiny|Normal|Huge
Time per week;One hour|Five hours|All day
Who comes along?;Nobody|Kids|Friends|Whole office
How far?;Next door|Across town|Abroad
Experience;None|A bit|Expert
Mood today;Tired|Hungry|Curious|Restless
Who decides?;Me|We|The kids
Ground;Grass|Gravel|Mud
Season;Spring|Summer|Autumn|Winter
Noise;Love it|Hate it|Don't mind
Hands;Clean|Dirty|Gloves
How often?;Daily|Weekly|Rarely
Taste;Sweet|Salty|Sour|Bitter
Group size;Alone|Pair|Crowd
Risk;None|Some|All in
Deadline;Tomorrow|Next week|Never
Kitchen;Tiny|Open|Shared
Sunlight;Full sun|Half shade|Dark
Storage;Cupboard|Shed|Cellar|None
Seat;Window|Corridor|Middle
Team;Solo|Duo|Squad
Transport;Bus|Ferry|Bicycle
Allergies;Nuts|Pollen|None at all
Floor;Ground floor|Upstairs|Roof`
	askAsksKo = `예산;적음|중간|넉넉함
집 크기;작음|보통|큼
일주일 시간;한 시간|다섯 시간|온종일
누구랑 가나요?;혼자서|아이들|친구들|회사 전체
얼마나 멀리?;옆 동네|시내|해외
경험;없음|조금 있음|전문가
오늘 기분;피곤|배고픔|궁금|들뜸
누가 정하나요?;나|다 같이|아이
땅은;잔디|자갈|진흙
계절;봄철|여름철|가을철|겨울철
소음;좋아함|싫어함|상관없음
손은;깨끗|흙투성이|장갑
얼마나 자주?;매일|매주|가끔
입맛;단맛|짠맛|신맛|쓴맛
인원;한 명|두 명|여럿
모험심;전혀|약간|가득
마감;내일|다음 주|없어요
부엌;좁음|넓음|공용
햇빛;종일|반나절|그늘
보관할 곳;벽장|창고|지하|없네요
자리는;창문 쪽|복도 쪽|가운데
팀;단독|둘이|부대
교통;버스|배편|자전거로
알레르기;견과류|꽃가루|전혀 없음
층;일층|이층|옥상`
	askTicksEn   = "i have a garden|i snore|children at home|i own a car|allergic to cats|i get up at six|i like rain|have done it before|vegetarian|left-handed|i can swim|night shifts|i hate phones|i bake|tools at hand|i live alone|afraid of heights|i sing in the shower|a window in the room|i collect stamps"
	askTicksKo   = "마당 있음|코를 곤다|아이 있음|차 있음|고양이 알레르기|여섯 시 기상|비 오는 날 좋아함|해 본 적 있음|채식|왼손잡이|수영 가능|야간 근무|전화 싫어함|빵 굽기 좋아함|공구 있음|혼자 산다|고소공포증|샤워하며 노래|창문 있는 방|우표 수집"
	askCountsEn  = "plants|siblings|free evenings|coffees per day|books this year|pairs of shoes|hours of sleep|trips a year|cups of tea|meetings a week|kilometers a day|houseguests|languages|rooms|cousins|board games|windows"
	askCountsKo  = "화분 수|형제 수|쉬는 저녁|하루 커피 잔|올해 읽은 책|신발 켤레|자는 시간|한 해 여행|차 몇 잔|주간 회의|하루 걷는 km|손님 수|할 줄 아는 언어|방 개수|사촌 수|보드게임 개수|창문 수"
	askRevealEn  = "Find out|Reveal|Show my result|Tell me|See it|Drum roll|Decide|What is it?|Work it out|Finish|Evaluate|Match me|Which one?|Suggest|Recommend|Done answering|Check it"
	askRevealKo  = "결과 보기|알려줘|두구두구|공개|판정|확인하기|궁금해|결정!|내 결과|추천받기|어느 쪽?|다 골랐어요|찾아보기|분석|열어보기|답 나와라"
	askSaysEn    = "Your result: ~|It says: ~|Go for ~|~, that's you!|Best for you: ~|Our tip: ~|Clearly ~!|We think of ~|Today it is ~.|The answer is ~|~ fits best|You get ~!|Verdict: ~|Take ~ and be happy"
	askSaysKo    = "결과: ~|추천은 ~|바로 ~!|정답은 ~!|오늘은 ~|~, 딱이네요|당신에게는 ~|우리 생각엔 ~|결론: ~|~ 어때요?|~ 나왔습니다|판정 - ~|축하해요, ~!|역시 ~"
	askNothingEn = "Nothing yet|No answers yet|Be the first|Still empty|Waiting for you|-"
	askNothingKo = "아직 없음|아직 비었어요|첫 응답을 기다려요|비어 있음|대기 중|-"
)
