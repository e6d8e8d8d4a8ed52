package compose

// Things with a number, and what is done with them:
// emoji|topic|thing|things|its number|unit|how many|second view|third view|who
const (
	viewsStockEn = `🛒|farm shop|product|products|price|$|quantity|cart|receipt|
☕|coffee van|drink|drinks|price|$|cups|orders|bill|table
🍕|pizza night|pizza|pizzas|price|$|pieces|orders|kitchen list|guest
🧹|house chores|chore|chores|points||times|done|scores|kid
🥗|calorie diary|food|foods|calories|kcal|portions|eaten|summary|
💼|freelance hours|client|clients|hourly rate|$|hours|work log|invoices|
🚲|bike rental|bike|bikes|price per hour|$|hours|rentals|income|customer
🎪|school fair stall|item|items|price|$|pieces|sales|takings|helper
🥐|bakery stand|pastry|pastries|price|$|pieces|sold|takings|
🍺|club bar tab|drink|drinks|price|$|glasses|tab|settlement|member
🏋️|gym circuit|exercise|exercises|points||sets|training|result|
🧶|wool shop|yarn|yarns|price|$|balls|basket|receipt|customer
📚|book bazaar|book|books|price|$|copies|sales|results|seller
🪴|plant sale|plant|plants|price|$|pots|sales|totals|helper
🎟️|raffle|prize|prizes|value|$|pieces|winners|overview|winner
🐕|dog walking|dog|dogs|price per walk|$|walks|walk log|bills|walker
🐎|riding school|horse|horses|price per lesson|$|lessons|bookings|overview|rider
🎹|music lessons|instrument|instruments|fee|$|lessons|lesson log|bill|pupil
🚜|machine pool|machine|machines|hourly rate|$|hours|use|costs|farmer
🛶|canoe hire|boat|boats|rate|$|hours|trips|takings|customer
⛺|camping gear hire|tent|tents|rate|$|nights|bookings|summary|camper
🎨|craft market|craft|crafts|price|$|pieces|sales|result|
🧁|cake sale|cake|cakes|price|$|slices|sales|total|class
🍯|honey stand|jar|jars|price|$|pieces|orders|picking list|customer
🥚|egg round|box|boxes|price|$|boxes sold|deliveries|money|customer
🔧|repair workshop|part|parts|cost|$|pieces|jobs|bill|mechanic
🖨️|copy shop|print size|print sizes|price per page|$|pages|print jobs|invoice|customer
💇|hair salon|service|services|price|$|times|visits|day's till|stylist
🚗|car wash|programme|programmes|price|$|cars|washes|takings|
🧺|laundry service|garment|garments|price|$|pieces|orders|bill|customer
🏕️|scout badges|task|tasks|points||times|done|ranking|scout
🦸|good deeds|deed|deeds|stars||times|diary|score|child
🎯|reward chart|habit|habits|stars||times|today|stars won|kid
🏃|fitness league|activity|activities|points||rounds|log|standings|runner
🧪|chemistry store|chemical|chemicals|price|$|bottles|orders|costs|lab
🪵|firewood yard|wood|woods|price|$|stacks|orders|bill|buyer
🧱|building site|material|materials|price|$|units|used|costs|site
🍎|orchard pickers|fruit|fruits|pay per crate|$|crates|picked|wages|picker
🍇|vineyard helpers|vine row|vine rows|pay|$|crates|harvest|wages|helper
🧵|sewing orders|pattern|patterns|price|$|pieces|orders|bill|customer
👗|costume hire|costume|costumes|fee|$|days out|loans|takings|borrower
🎲|board game cafe|game|games on offer|price|$|hours played|tables|bill|group
🏊|pool kiosk|snack|snacks|price|$|pieces|sold|till|
🍦|ice cream cart|flavour|flavours|price|$|scoops|sold|day's total|
🥤|juice bar|juice|juices|price|$|glasses|orders|bill|table
🌮|taco truck|taco|tacos|price|$|pieces|orders|kitchen list|customer
🍜|noodle kitchen|dish|dishes|price|$|portions|orders|kitchen list|table
🥪|office lunch|sandwich|sandwiches|price|$|pieces|orders|who pays what|colleague
🍩|church coffee|cake|cakes|price|$|pieces|sold|takings|helper
🛠️|tool library|tool|tools|fee|$|days out|loans|income|neighbour
🧸|toy swap|toy|toys|tokens||pieces|swaps|tokens used|family
🎣|fishing shop|lure|lures|price|$|pieces|sales|receipt|
🏸|shuttlecock fund|brand|brands|price|$|tubes|taken|bill|player
🎻|orchestra fees|concert|concerts|fee|$|evenings|played|pay|musician
📷|photo booth|package|packages|price|$|prints|orders|takings|
💐|flower stall|bouquet|bouquets|price|$|bunches|orders|order list|customer
🕯️|candle workshop|candle|candles|price|$|pieces|sales|result|
🧼|soap table|soap|soaps|price|$|bars sold|sales|takings|
🍵|tea room|tea|teas|price|$|pots|orders|bill|table
🥘|potluck cost|ingredient|ingredients|price|$|packs|shopping|shares|friend
🏠|holiday flat|room|rooms|rate|$|nights|bookings|income|guest
🅿️|parking lot|space|spaces|fee|$|hours|cars|takings|
🚌|club bus trips|trip|trips|fare|$|seats|bookings|money|passenger
⛷️|ski hire|set|sets|rate|$|days out|rentals|till|skier
🎳|lane hire|lane|lanes|price|$|games played|bookings|bill|team
🎤|karaoke room|room|rooms|price per hour|$|hours|visits|bill|group
🐣|chicken feed|feed|feeds|price|$|bags|bought|costs|
🐝|bee supplies|item|items|price|$|pieces|used|costs|hive
🦴|pet sitting|pet|pets|daily rate|$|days away|stays|bills|owner
🧒|babysitting|family|families|hourly rate|$|hours|evenings|earned|
📦|parcel desk|parcel size|parcel sizes|postage|$|parcels|sent|costs|sender
🪙|pocket money jobs|job|jobs|pay|$|times|jobs done|earned|kid
🎮|game hours|game|games owned|minutes a round|min|rounds played|played|time used|player
🚶|step challenge|walk|walks|points||times|walked|standings|team member
🧘|yoga studio|class|classes|price|$|visits|visits log|bill|student
💊|pharmacy stock|medicine|medicines|price|$|packs|handed out|costs|ward
🔋|battery swap|battery|batteries|deposit|$|pieces|given out|deposits|
🥛|milk round|milk|milks|price|$|bottles|deliveries|bill|house
🪑|furniture hire|furniture|furniture list|price|$|pieces|bookings|bill|event
🎈|party shop|decoration|decorations|price|$|packs|basket|receipt|
🧴|perfume bar|scent|scents|price per ml|$|ml|mixes|bill|customer
🎓|tutoring|subject|subjects|hourly rate|$|hours|lessons held|bill|pupil
🥋|dojo points|technique|techniques|points||times|shown|ranking|pupil
🍿|film night snacks|snack|snacks|price|$|bags|taken|who owes what|friend
🏗️|crane hours|crane|cranes|rate|$|hours|log|cost|firm
🌾|seed club|seed|seeds|price|$|bags|orders|bill|grower
🧊|ice delivery|ice type|ice types|price|$|bags|orders|delivery list|bar
🛼|skate rink|skate size|skate sizes|fee|$|hours|rentals|takings|`
	viewsStockKo = `🛒|동네 마트|상품|상품|가격|원|수량|장바구니|영수증|
☕|카페 주문|메뉴|메뉴|가격|원|잔|주문|계산서|테이블
🍜|분식집|메뉴|메뉴|가격|원|인분|주문|주방 목록|테이블
🧹|집안일 점수|집안일|집안일|점수|점|횟수|한 일|순위|아이
🥗|칼로리 일기|음식|음식|칼로리|kcal|개수|먹은 것|요약|
💼|프리랜서 시간|고객|고객|시급|원|시간|작업|청구서|
🚲|자전거 대여|자전거|자전거|요금|원|시간|대여|매출|손님
🎪|학교 바자회|물건|물건|가격|원|개수|판매|결과|판매자
🥐|빵집 예약|빵|빵|가격|원|개수|예약|합계|손님
🍺|동호회 술값|술|술|가격|원|병|기록|정산|회원
🧶|뜨개실 가게|실|실|가격|원|타래|바구니|영수증|손님
📚|헌책 장터|책|책|가격|원|권수|판매|정산|판매자
🪴|화분 판매|화분|화분|가격|원|개수|판매|매출|담당
🐕|강아지 산책|강아지|강아지|요금|원|횟수|산책|청구|산책자
🐎|승마 교실|말|말|수업료|원|횟수|수업|정리|학생
🎹|음악 레슨|악기|악기|레슨비|원|횟수|레슨|청구서|학생
🚜|농기계 대여|기계|기계|대여료|원|시간|사용|비용|농가
🛶|카누 대여|배|배|요금|원|시간|대여|매출|손님
⛺|캠핑 장비 대여|장비|장비|대여료|원|박|예약|정산|손님
🎨|공예 장터|작품|작품|가격|원|개수|판매|매출|
🧁|케이크 판매|케이크|케이크|가격|원|조각|판매|합계|담당
🍯|꿀 직판장|꿀|꿀|가격|원|병|주문|포장 목록|손님
🥚|달걀 배달|달걀|달걀|가격|원|판|배달|수금|집
🔧|정비소 부품|부품|부품|가격|원|개수|사용|비용|기사
🖨️|복사집|용지|용지|장당 가격|원|장수|주문|청구서|손님
💇|미용실 매출|시술|시술|가격|원|건수|방문|매출|디자이너
🚗|세차장|코스|코스|가격|원|대수|세차|매출|
🧺|세탁소|옷|옷|요금|원|벌|접수|계산서|손님
🏕️|스카우트 배지|과제|과제|점수|점|횟수|기록|순위|대원
🦸|착한 일 통장|착한일|착한일|별|개|횟수|일기|별통장|아이
🏃|운동 리그|운동|운동|점수|점|세트|기록|순위|선수
🧱|공사장 자재|자재|자재|단가|원|수량|사용|비용|현장
🍎|과수원 품삯|과일|과일|상자당 품삯|원|상자|수확|품삯|일꾼
🍇|포도밭 일당|포도|포도|바구니당 일당|원|바구니|수확|일당|일꾼
🧵|옷 수선집|수선|수선|가격|원|벌|접수|계산서|손님
👗|한복 대여|한복|한복|대여료|원|일수|대여|매출|손님
🎲|보드게임 카페|게임|게임|요금|원|시간|손님|정산|테이블
🏊|수영장 매점|간식|간식|가격|원|개수|판매|매출|
🍦|아이스크림 수레|맛|맛|가격|원|스쿱|판매|오늘 합계|
🥤|주스 가게|주스|주스|가격|원|잔|주문|계산서|손님
🌮|푸드트럭|메뉴|메뉴|가격|원|개수|주문|주방 목록|손님
🥪|사무실 점심|메뉴|메뉴|가격|원|개수|주문|정산|동료
🛠️|공구 도서관|공구|공구|이용료|원|일수|대여|수입|이웃
🧸|장난감 교환|장난감|장난감|토큰|개|개수|교환|정리|가족
🎣|낚시 가게|미끼|미끼|가격|원|개수|판매|매출|
🏸|배드민턴 셔틀콕|콕|콕|가격|원|통|가져감|정산|회원
📷|사진관|상품|상품|가격|원|장수|주문|매출|손님
💐|꽃집 주문|꽃다발|꽃다발|가격|원|다발|주문|주문표|손님
🕯️|향초 공방|향초|향초|가격|원|개수|판매|매출|
🧼|수제 비누|비누|비누|가격|원|개수|판매|매출|
🍵|찻집|차|차|가격|원|잔|주문|계산서|테이블
🏠|민박 예약|방|방|요금|원|박|예약|수입|손님
🅿️|주차장|자리|자리|요금|원|시간|차|매출|
🚌|산악회 버스|코스|코스|회비|원|좌석|신청|수금|회원
⛷️|스키 대여점|장비|장비|요금|원|일수|대여|매출|손님
🎤|노래방|방|방|요금|원|시간|손님|매출|
🐣|닭 사료|사료|사료|가격|원|포대|구입|비용|
🐝|양봉 재료|재료|재료|가격|원|개수|사용|비용|
🐾|반려동물 호텔|동물|동물|하루 요금|원|일수|숙박|청구서|보호자
🧒|아이 돌봄|가족|가족|시급|원|시간|돌봄|수입|
📦|택배 창구|크기|크기|요금|원|개수|접수|매출|손님
🪙|용돈 벌기|일|일|용돈|원|횟수|한 일|받을 돈|아이
🎮|게임 시간|게임|게임|한판 시간|분|판수|기록|사용 시간|아이
🚶|걷기 대회|코스|코스|점수|점|횟수|기록|순위|팀원
🧘|요가원|수업|수업|수강료|원|횟수|출석|청구서|회원
🥛|우유 배달|우유|우유|가격|원|개수|배달|수금|집
🪑|행사 가구|가구|가구|대여료|원|개수|예약|계산서|행사
🎈|파티 용품|용품|용품|가격|원|개수|바구니|영수증|
🎓|과외|과목|과목|시급|원|시간|수업|청구서|학생
🥋|도장 점수|기술|기술|점수|점|횟수|기록|순위|관원
🍿|영화 모임 간식|간식|간식|가격|원|봉지|기록|정산|친구
🌾|씨앗 나눔|씨앗|씨앗|가격|원|봉지|신청|정산|농부
🧊|얼음 배달|얼음|얼음|가격|원|포대|주문|배달 목록|가게
🛼|롤러장|사이즈|사이즈|요금|원|시간|대여|매출|
🍱|도시락 가게|도시락|도시락|가격|원|개수|주문|주문표|손님
🥬|김치 공동구매|김치|김치|가격|원|포기|신청|정산|이웃
🦐|수산 시장|생선|생선|가격|원|마리|판매|매출|
🍊|귤 택배|귤|귤|가격|원|상자|주문|발송 목록|손님
🎫|축제 부스|체험|체험|요금|원|인원|신청|매출|
🏫|방과후 교실|강좌|강좌|수강료|원|인원|신청|정리|학교
🎻|악단 출연료|공연|공연|출연료|원|횟수|출연|지급|단원
🔥|장작 판매|장작|장작|가격|원|단|주문|계산서|손님
🚿|목욕탕|이용권|이용권|가격|원|명수|입장|매출|
🧂|양념 가게|양념|양념|가격|원|봉|판매|영수증|
🪓|목공방|작품|작품|가격|원|개수|주문|매출|손님
💪|헬스 챌린지|종목|종목|점수|점|세트|운동|결과|회원`
)
