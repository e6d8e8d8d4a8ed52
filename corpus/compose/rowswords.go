package compose

// Words of the rows makers. Each sphere of life has what belongs together, so that a list of jars has prices and weights of jars.

// A rowsSphere is the words of one sphere. Counts are plural:singular, sizes word~unit~from~to, choices word:option/option.
type rowsSphere struct {
	topics, things, texts, money, counts, sizes, choices, ticks, dates, moves, rates string
}

var rowsSpheresEn = []rowsSphere{
	{ // home
		"pantry shelf|moving boxes|attic clear-out|flat repairs|freezer drawers|spice rack|laundry room|new kitchen|nursery|garage shelves|window cleaning|paint jobs|wardrobe|cellar|baby things|housewarming|toolbox",
		"item|room|appliance|chore|box|lamp|rug|shelf|curtain|pillow|jar|cushion|blanket|mirror|pan", "room|shelf|brand|helper|where it is|colour|owner|maker",
		"price|cost|repair cost|delivery fee|deposit|running cost|fitting fee", "jars:jar|boxes:box|bags:bag|rolls:roll|tins:tin|packs:pack|hooks:hook|shelves:shelf|tiles:tile|candles:candle",
		"weight~kg~1~30|length~m~1~9|width~cm~20~180|height~cm~10~210|area~m²~2~40", "room:Kitchen/Bath/Hall/Attic|state:New/Used/Broken|floor:Cellar/Ground/First|material:Wood/Glass/Metal/Cloth|urgency:Low/Middle/High",
		"done|cleaned|packed|fixed|sold|thrown out|labelled", "bought on|due|last cleaned|best before|warranty until", "Fixed|Use one|Packed|Thrown out|Given away|Cleaned|Stowed", "price per box|price per roll|fee per visit"},
	{ // shop
		"corner shop|market stall|flower shop|bakery counter|bike shop|record store|soap stall|second-hand rail|cheese counter|book corner|yarn shop|kiosk|print shop|garden centre|candle stall|shoe repair|tea shop",
		"product|article|order|bouquet|loaf|candle|soap|record|cheese|parcel|plant|tea|shirt|customer|supplier", "customer|supplier|shelf|size label|clerk|origin|barcode|buyer",
		"price|unit price|wrapping|cost|purchase price|postage|surcharge|handling fee", "pieces:piece|bottles:bottle|crates:crate|loaves:loaf|bunches:bunch|cartons:carton|slices:slice|bundles:bundle|pairs:pair|trays:tray",
		"weight~kg~1~25|length~cm~10~150|volume~l~1~20|thickness~mm~2~40", "size:Small/Medium/Large|kind:Bread/Cake/Roll|channel:Counter/Phone/Online|quality:First/Second|wrap:Paper/Box/None",
		"paid|sent|in the window|reserved|wrapped|on sale|checked", "ordered on|delivery date|pick-up date|sold on|expires", "Sold one|Sent|Restock|Sold out|Handed over|Returned|Wrapped", "price per piece|commission per sale|fee per parcel"},
	{ // farm
		"orchard|goat barn|hen house|vegetable field|beehives|greenhouse|dairy|vineyard|sheep flock|hay barn|seed bank|mushroom house|fish pond|pumpkin patch|herb beds|pig pen|olive grove",
		"animal|field|crop|hen|goat|tree|hive|bed|barn|tractor|row of vines|sheep|seed|worker|calf", "field|barn|vet|worker|variety|sire|buyer|corner",
		"feed cost|vet bill|price|seed cost|wage|diesel|rent", "eggs:egg|bales:bale|sacks:sack|baskets:basket|seedlings:seedling|buckets:bucket|rows:row|crates:crate|lambs:lamb|combs:comb",
		"milk~l~3~40|weight~kg~2~90|height~cm~10~250|yield~kg~5~80", "breed:Merino/Alpine/Saanen|soil:Sand/Clay/Loam|stage:Sown/Growing/Harvested|weather:Sun/Rain/Wind|barn:North/South/East",
		"fed|milked|vaccinated|watered|pruned|shorn|mended", "planted on|born on|last shot|picked on|next check", "Fed|Watered|Harvested|One more egg|Moved out|Shorn|Treated", "price per crate|pay per basket|price per bale"},
	{ // school
		"class trip|science fair|reading corner|school play|exam prep|homework|art room|spelling club|library shelf|school garden|music lessons|lab kit|chess class|book report|parents' evening|maths club|project week",
		"pupil|subject|essay|book|experiment|lesson|class|poster|student|group|test|task|chapter|teacher|recorder", "teacher|class name|topic|partner|subject|room|author|desk",
		"fee|material cost|bus fare|entry price|print cost|lunch money|book price", "pages:page|points:point|lessons:lesson|pupils:pupil|questions:question|sheets:sheet|errors:error|stickers:sticker|chapters:chapter|exercises:exercise",
		"score~points~3~40|reading time~min~5~60|word count~words~40~900|marks~points~1~20", "subject:Maths/Art/Music/History|grade:A/B/C/D|level:Easy/Middle/Hard|term:Autumn/Spring/Summer|class:Red/Blue/Green",
		"handed in|read|signed|corrected|passed|absent|presented", "due|test day|handed in on|lent on|exam date", "Handed in|One more page|Passed|Corrected|Returned|Read|Signed", "fee per pupil|price per page|points per question"},
	{ // sport
		"swim team|rowing club|table tennis|skate park|football camp|climbing hall|track meet|judo class|cycling tour|ski week|archery range|volleyball cup|dance group|badminton league|fencing hall|hockey bags|marathon plan",
		"player|swimmer|team|rider|match|session|runner|climber|drill|archer|skater|boat|opponent|coach|racket", "coach|team name|opponent|place|lane|partner|club|route",
		"entry fee|court fee|prize|coach pay|ticket price|rental|fine", "goals:goal|laps:lap|sets:set|jumps:jump|wins:win|shots:shot|throws:throw|sessions:session|medals:medal|dives:dive",
		"distance~km~2~42|minutes~min~5~90|weight~kg~20~110|height~m~1~6", "position:Keeper/Defender/Striker|belt:White/Yellow/Green|stroke:Crawl/Breast/Back|surface:Grass/Clay/Hall|result:Won/Drawn/Lost",
		"paid|trained|injured|signed up|warmed up|present|picked", "match day|trained on|joined on|race day|medical until", "Scored|One more lap|Finished|Won|Moved up|Present|Fine paid", "fee per session|bonus per goal|price per lap"},
	{ // health
		"pill box|stretching plan|sleep diary|salt intake|blood pressure|eye exercises|physio plan|tooth care|sugar diary|fever chart|massage practice|first aid kit|steps diary|allergy diary|care home|pulse diary|posture breaks",
		"medicine|exercise|patient|symptom|meal|vitamin|remedy|visit|bandage|doctor|therapy|snack|drink|ointment|stretch", "doctor|body part|reason|ward|nurse|dose note|clinic|mood note",
		"price|fee|insurance share|pharmacy bill|co-payment|parking|travel cost", "tablets:tablet|glasses:glass|doses:dose|steps:step|drops:drop|visits:visit|minutes:minute|reps:rep|sprays:spray|plasters:plaster",
		"pulse~bpm~50~150|weight~kg~45~110|sleep~h~3~11|pressure~mmHg~90~180|calories~kcal~60~900", "meal:Breakfast/Lunch/Dinner|pain:None/Mild/Strong|side:Left/Right|mood:Good/Okay/Bad|dose:Half/Full",
		"taken|done|booked|fasting|refilled|worked|outdoors", "taken on|next visit|prescribed on|expires|measured on", "Took one|Refilled|Done|One more rep|Stopped|Booked|Measured", "price per visit|fee per session|calories per glass"},
	{ // travel
		"road trip|island hopping|camper van|city weekend|hostel desk|train pass|hiking huts|boat tour|packing|souvenirs|ferry desk|youth camp|map room|scooter rental|desert tour|guest rooms|night trains",
		"stop|city|hut|ferry|guest|ticket|souvenir|bag|route|museum|room|passenger|tour|driver|border", "country|host|seat|booking code|driver|street|companion|platform",
		"fare|room price|toll|entry fee|fuel|tip|city tax", "nights:night|guests:guest|tickets:ticket|bags:bag|seats:seat|stops:stop|meals:meal|miles:mile|photos:photo|beds:bed",
		"distance~km~5~600|luggage~kg~3~30|altitude~m~100~3000|drive~h~1~9", "transport:Bus/Train/Boat/Plane|class:First/Second|season:Low/High|board:None/Breakfast/Full|region:North/South/Coast",
		"booked|paid|packed|visited|insured|confirmed|stamped", "arrival|departure|booked on|visited on|check-in day", "Visited|Check in|One more night|Packed|Cancelled|Arrived|Stamped", "price per night|fare per mile|fee per bag"},
	{ // club
		"chess club|community choir|scout troop|film night|village fair|garden club|amateur theatre|drone club|board game evening|neighbourhood fund|jumble sale|quilting circle|debate club|astronomy group|allotment club|carnival float|radio club",
		"member|singer|scout|film|stall|volunteer|game|speaker|donor|role|event|prize|guest|costume|helper", "helper|section|instrument|sponsor|seat row|inviter|task|street",
		"dues|donation|fee|ticket price|rent|stall fee|raffle money", "tickets:ticket|hours:hour|chairs:chair|seats:seat|badges:badge|tables:table|shifts:shift|votes:vote|flyers:flyer|cakes:cake",
		"attendance~people~5~80|set-up time~min~10~120|rope~m~2~60", "role:Chair/Member/Guest|voice:Soprano/Alto/Tenor/Bass|duty:Door/Bar/Stage|status:New/Active/Resting|evening:Monday/Friday",
		"paid|present|voted|invited|thanked|on stage|trained", "joined on|event date|paid on|next meeting|premiere", "Paid|One more vote|Came|Thanked|Left the club|Promoted|Served", "dues per member|price per ticket|pay per shift"},
	{ // craft
		"knitting basket|pottery studio|wood workshop|sewing table|bead box|candle making|leather bench|quilt plan|model trains|soap kitchen|print press|paper folding|felt animals|weaving loom|silver smith|dye pots|guitar building",
		"project|pattern|yarn|bowl|scarf|bead|board|glaze|stamp|puppet|basket|quilt|tool|ring|hide", "colour|maker|pattern book|shelf|tool used|recipient|glaze|wood",
		"material price|selling price|yarn price|kiln fee|price|postage|tool hire", "balls:ball|beads:bead|buttons:button|sheets:sheet|metres:metre|stitches:stitch|boards:board|skeins:skein|screws:screw|patches:patch",
		"length~cm~10~300|weight~g~20~900|thickness~mm~1~40|firing time~h~2~14", "fibre:Wool/Cotton/Silk|wood:Oak/Pine/Walnut|step:Cut/Sewn/Finished|finish:Matt/Gloss|tool:Knife/Saw/File",
		"finished|glazed|gift|sanded|sold|photographed|ironed", "started on|finish by|fired on|ordered on|fair day", "Finished|Use one ball|One more row|Glazed|Gifted|Sold|Sanded", "price per ball|wage per piece|price per metre"},
	{ // office
		"meeting room|print room|travel claims|help desk|key cabinet|invoice tray|hiring desk|coffee kitchen|post room|project hours|licence list|reception|archive|seat plan|suggestion box|charity run desk|parking permits",
		"client|invoice|ticket|laptop|project|supplier|candidate|parcel|key|licence|contract|visitor|team|desk|claim", "client|department|owner|project|floor|contact|sender|building",
		"amount|fee|licence cost|hourly pay|expense|bonus|shipping", "hours:hour|copies:copy|licences:licence|folders:folder|calls:call|desks:desk|letters:letter|stamps:stamp|days:day|cups:cup",
		"duration~min~5~120|distance~km~3~300|response time~h~1~48|weight~kg~1~25", "priority:Low/Normal/High|stage:Open/Working/Closed|department:Sales/Legal/Support|type:Letter/Parcel/Mail|site:Berlin/Oslo/Porto",
		"approved|paid|answered|signed|archived|billed|scanned", "due|sent on|received on|renewal|interview day", "Approved|Answered|One more call|Closed|Sent|Filed|Billed", "pay per hour|price per copy|fee per call"},
}

var rowsSpheresKo = []rowsSphere{
	{
		"찬장 정리|이사 상자|다락 비우기|집수리|냉동실|양념장|세탁실|새 주방|아기방|창고 선반|유리창 청소|페인트칠|옷장|지하실|집들이 준비|공구함|베란다",
		"물건|방|가전|집안일|조명|깔개|커튼|베개|항아리|방석|담요|거울|냄비|의자|책장", "자리|보관장소|상표|도우미|색깔|주인|만든곳|비고",
		"가격|비용|수리비|배송비|보증금|설치비|유지비", "병|상자|봉지|두루마리|통|묶음|고리|선반|타일|양초",
		"무게~kg~1~30|길이~m~1~9|너비~cm~20~180|높이~cm~10~210|넓이~m²~2~40", "위치:주방/욕실/현관/다락|상태:새것/중고/고장|층:지하/일층/이층|재질:나무/유리/금속/천|급함:낮음/중간/높음",
		"완료|청소함|포장|고침|팔림|버림|이름표", "산날|마감일|청소일|유통기한|보증기한", "고쳤음|하나 씀|포장함|버림|나눠 줌|닦음|넣음", "상자당 요금|개당 가격|방문당 요금"},
	{
		"동네 가게|장터 좌판|꽃집|빵집|자전거 가게|음반 가게|비누 가게|중고 옷걸이|치즈 진열대|책방|뜨개실 가게|매점|인쇄소|화원|양초 가게|구두 수선|찻집",
		"상품|품목|주문|꽃다발|빵|초|비누|음반|치즈|소포|화분|차|셔츠|고객|공급처", "손님|거래처|진열칸|치수|점원|원산지|바코드|구매자",
		"단가|가격|포장비|원가|매입가|택배비|추가요금|수수료", "개수|병|상자|덩이|단|판|조각|꾸러미|켤레|쟁반",
		"중량~kg~1~25|길이~cm~10~150|용량~l~1~20|두께~mm~2~40", "크기:소/중/대|종류:식빵/케이크/롤|경로:매장/전화/온라인|품질:상급/하급|포장:종이/상자/없음",
		"결제|발송|진열|예약|포장됨|할인중|검수", "주문일|배송일|수령일|판매일|만료일", "하나 팔림|발송함|채워 넣기|품절|전달함|반품|포장 끝", "개당 요금|건당 수수료|소포당 요금"},
	{
		"과수원|염소 우리|닭장|채소밭|양봉장|온실|젖소 목장|포도밭|양 떼|건초 창고|씨앗 보관|버섯 재배|양어장|호박밭|약초밭|돼지우리|감귤밭",
		"가축|밭|작물|암탉|염소|나무|벌통|이랑|축사|트랙터|포도줄|양|씨앗|일꾼|송아지", "밭이름|축사칸|수의사|일꾼|품종|구매처|구역|담당",
		"사료값|진료비|판매가|종자값|품삯|기름값|임대료", "달걀|건초단|자루|바구니|모종|양동이|포기|나무상자|새끼|벌집",
		"우유~l~3~40|체중~kg~2~90|키~cm~10~250|수확량~kg~5~80", "품종:메리노/알파인/자넨|흙:모래/점토/양토|단계:파종/성장/수확|날씨:맑음/비/바람|동:북쪽/남쪽/동쪽",
		"먹임|착유|접종|물줌|가지치기|털깎기|손질", "심은날|태어난날|접종일|딴날|점검일", "먹였음|물 줬음|수확함|알 하나 더|내보냄|깎았음|치료함", "상자당 값|바구니당 품삯|단당 가격"},
	{
		"체험 학습|과학 대회|독서 코너|학교 연극|시험 준비|숙제|미술실|받아쓰기반|학급 문고|학교 텃밭|음악 수업|실험 도구|바둑반|독후감|학부모 모임|수학반|과제 주간",
		"학생|과목|글|책|실험|수업|반|포스터|제자|모둠|시험|과제|단원|교사|리코더", "선생님|반이름|주제|짝|과목명|교실|지은이|자리",
		"참가비|재료비|버스비|입장료|인쇄비|급식비|책값", "쪽|점수|차시|학생수|문제|장수|오답|스티커|단원수|연습",
		"성적~점~3~40|독서시간~분~5~60|글자수~자~40~900|배점~점~1~20", "과목:수학/미술/음악/역사|등급:가/나/다/라|난이도:쉬움/보통/어려움|학기:일학기/이학기|반:빨강/파랑/초록",
		"제출|읽음|서명|채점|통과|결석|발표", "마감일|시험일|제출일|빌린날|평가일", "제출함|한 쪽 더|통과|채점함|반납|읽었음|서명함", "학생당 회비|쪽당 가격|문제당 점수"},
	{
		"수영부|조정부|탁구 모임|스케이트장|축구 교실|암벽장|육상 대회|유도반|자전거 여행|스키 캠프|양궁장|배구 대회|춤 동아리|배드민턴 리그|펜싱장|하키 장비|마라톤 계획",
		"선수|팀|기수|시합|훈련|주자|등반자|동작|궁수|상대|배|코치|라켓|종목|코스", "코치|팀명|상대팀|장소|레인|파트너|소속|경로",
		"참가비|코트비|상금|강습료|입장권값|대여료|벌금", "득점|바퀴|세트|점프|승수|슈팅|투구|훈련횟수|메달|다이빙",
		"거리~km~2~42|운동시간~분~5~90|체중~kg~20~110|높이~m~1~6", "포지션:수비/공격/골키퍼|띠:흰띠/노란띠/초록띠|영법:자유형/평영/배영|바닥:잔디/흙/실내|결과:승/무/패",
		"납부|훈련함|부상|신청|준비운동|출석|선발", "경기일|훈련일|가입일|대회일|검진일", "득점|한 바퀴 더|끝냄|이겼음|승급|출석|벌금 냄", "회당 요금|골당 상금|바퀴당 가격"},
	{
		"약 상자|스트레칭 계획|수면 일기|나트륨 기록|혈압 수첩|눈 운동|재활 계획|치아 관리|혈당 일기|체온표|마사지실|구급함|걷기 일기|알레르기 일기|요양원|맥박 수첩|자세 쉬는 시간",
		"약|운동|환자|증상|끼니|비타민|처방|방문|붕대|의사|치료|간식|음료|연고|체조", "병원|부위|까닭|병동|간호사|복용법|진료과|기분",
		"약값|진료비|본인부담|약국비|검사비|주차비|교통비", "알약|잔수|회분|걸음|방울|방문수|분수|반복|분무|반창고",
		"맥박~회~50~150|체중~kg~45~110|수면~시간~3~11|혈압~mmHg~90~180|열량~kcal~60~900", "때:아침/점심/저녁|통증:없음/약함/심함|쪽:왼쪽/오른쪽|기분:좋음/보통/나쁨|양:반알/한알",
		"복용|완료|예약됨|공복|보충|효과|야외", "복용일|다음방문|처방일|사용기한|측정일", "한 알 먹음|보충함|마침|한 번 더|중단|예약함|쟀음", "방문당 비용|회당 요금|잔당 열량"},
	{
		"자동차 여행|섬 여행|캠핑카|주말 도시 여행|숙소 접수|기차 여행|산장 돌기|유람선|짐 싸기|기념품|여객선 창구|청소년 캠프|지도방|스쿠터 대여|사막 여행|손님방|야간 열차",
		"정류지|도시|산장|배편|손님|표|기념품|가방|노선|박물관|객실|승객|관광|기사|국경", "나라|주인장|좌석|예약번호|기사님|거리이름|동행|승강장",
		"요금|방값|통행료|입장료|연료비|팁|숙박세", "박수|인원|표수|짐|좌석수|정거장|식사|마일|사진|침대",
		"거리~km~5~600|짐무게~kg~3~30|고도~m~100~3000|운전~시간~1~9", "교통:버스/기차/배/비행기|등급:특실/일반|철:비수기/성수기|식사:없음/조식/전식|지역:북부/남부/해안",
		"예약|결제함|챙김|다녀옴|보험|확정|도장", "도착일|출발일|예약일|방문일|입실일", "다녀왔음|입실|하루 더|챙겼음|취소|도착|도장 찍음", "박당 요금|킬로당 요금|짐당 요금"},
	{
		"바둑 모임|동네 합창단|스카우트|영화의 밤|마을 축제|원예 모임|아마추어 극단|드론 모임|보드게임 저녁|마을 기금|벼룩시장|퀼트 모임|토론 모임|천문 동아리|주말농장 모임|축제 마차|무선 통신반",
		"회원|단원|대원|영화|부스|봉사자|게임|연사|후원자|배역|행사|상품|초대손님|의상|조력자", "도우미|파트|악기|후원사|좌석줄|초대한분|임무|동네",
		"회비|후원금|참가비|표값|대관료|부스비|복권돈", "표수|시간|의자|좌석|배지|탁자|근무|득표|전단|떡",
		"참석~명~5~80|준비시간~분~10~120|밧줄~m~2~60", "직책:회장/회원/손님|성부:소프라노/알토/테너/베이스|담당:입구/음료/무대|상태:신입/활동/휴식|요일:월요일/금요일",
		"납부|참석함|투표|초대|감사인사|출연|교육", "가입일|행사일|납부일|모임일|초연일", "냈음|한 표 더|왔음|인사함|탈퇴|승급|봉사함", "인당 회비|장당 표값|회당 수고비"},
	{
		"뜨개 바구니|도자기 공방|목공방|재봉 작업대|구슬 상자|양초 공방|가죽 공방|퀼트 계획|모형 기차|비누 공방|활판 인쇄|종이접기|양모 인형|베틀|은 공방|염색 솥|기타 제작",
		"작품|도안|털실|그릇|목도리|구슬|판자|유약|도장|인형|바구니|퀼트|연장|반지|가죽", "색|만든이|도안집|칸|쓴연장|받는이|유약색|목재",
		"재료비|판매가|실값|가마비|가격|배송비|연장대여비", "타래|구슬수|단추|종이|마|코수|판수|실뭉치|나사|조각보",
		"길이~cm~10~300|무게~g~20~900|두께~mm~1~40|굽는시간~시간~2~14", "섬유:양모/면/비단|나무:참나무/소나무/호두|단계:재단/바느질/완성|마감:무광/유광|연장:칼/톱/줄",
		"완성|유약칠|선물용|사포질|판매됨|촬영|다림질", "시작일|마칠날|구운날|주문일|장날", "완성함|한 타래 씀|한 단 더|유약 바름|선물함|팔았음|갈았음", "타래당 값|개당 품삯|마당 가격"},
	{
		"회의실|복사실|출장비|고객 지원|열쇠함|청구서함|채용|탕비실|우편실|작업 시간|라이선스|안내 데스크|문서고|자리 배치|제안함|자선 달리기|주차증",
		"거래처|청구서|문의|노트북|프로젝트|업체|지원자|택배|열쇠|라이선스|계약|방문자|팀|책상|신청건", "고객사|부서명|담당자|사업|층수|연락처|보낸이|건물",
		"금액|수수료|사용료|시급|경비|상여금|운송비", "시간수|부수|라이선스수|서류철|통화|책상수|편지|우표|일수|컵",
		"소요시간~분~5~120|거리~km~3~300|응답시간~시간~1~48|무게~kg~1~25", "우선순위:낮음/보통/높음|단계:접수/처리중/종료|부서:영업/법무/지원|형태:편지/소포/메일|지점:서울/부산/대전",
		"승인|지급|답변|서명됨|보관|청구함|스캔", "기한|발송일|접수일|갱신일|면접일", "승인함|답했음|한 통 더|종료함|보냄|철함|청구", "시간당 급여|부당 가격|통화당 요금"},
}

// Labels of what is computed, by what it is.
const (
	rowsMoneyOutEn = "cost|bill|charge|value|worth|takings|due amount|row price|sum due|subtotal|expense|line total|final price|earnings|spend"
	rowsMoneyOutKo = "비용합|청구액|금액합|값어치|매출|낼 돈|줄금액|소계|지출액|최종가|수입액|총값|정산액"
	rowsCountOutEn = "result|score|amount due|quantity|mark|share|portion|output|load|effort|rating|tally|points due"
	rowsCountOutKo = "결과값|환산|물량|몫|산출|부담|평점|환산값|소요|계산값|지수"
	rowsTotalEn    = "total|spent|sum|all|overall|bottom line|grand total|together|turnover|altogether|whole"
	rowsTotalKo    = "합계|총계|총합|전부|누계|다 합쳐서|전체|총액|모두"
	rowsLeftEn     = "left|rest|remaining|still free|available|spare|leftover|unspent|room left"
	rowsLeftKo     = "남은 것|나머지|잔여|여유|남음|잔량|아직 남은"
	rowsShareEn    = "each|per head|share|each pays|portion|split"
	rowsShareKo    = "한 사람 몫|각자|일인당|나눈 몫|몫"
	rowsFeeEn      = "fee|tax|levy|extra|markup|commission|rebate|service"
	rowsFeeKo      = "수수료액|세금|부과금|추가분|할인액|봉사료"
	rowsPctEn      = "used|progress|achieved|percent|quota|degree"
	rowsPctKo      = "사용률|달성률|진행률|비율|도달률"
)

const rowsTextsEn = "Too much!|Stop spending|Enough for now|Well done!|We made it|Goal reached|Over the limit|Time for a break|Hooray|Watch out|That is plenty|Almost there|Slow down|Great job|Careful now|Keep going|Nearly empty|Order more|Party time|All good"

const rowsTextsKo = "너무 많아요!|그만 쓰기|이제 충분해요|잘했어요!|해냈다|목표 달성|한도 초과|쉴 시간|만세|조심하세요|넉넉해요|거의 다 왔어요|천천히|훌륭해요|주의|계속 가요|거의 비었어요|더 주문하기|잔치다|다 좋아요"
