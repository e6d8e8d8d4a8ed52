package compose

// Rates that are set once: emoji|topic|the rate|entries|how much|what|what comes of it
const (
	viewsSetEn = `💼|side job|hourly wage|shifts|hours|place|pay
🚗|mileage refund|rate per km|trips|kilometers|where|refund
🔌|power use|price per kwh|readings|kwh|device|cost
💧|water use|price per liter|uses|liters|for what|cost
🖨️|print costs|price per page|print jobs|pages|document|cost
📞|phone costs|price per minute|calls|minutes|who|cost
🧺|laundry room|price per load|washes|loads|flat|cost
🍓|berry picking|pay per bucket|buckets picked|buckets|field|wage
🚲|courier rides|pay per delivery|rides|deliveries|area|earned
🧹|cleaning job|hourly rate|visits|hours|house|pay
🐕|dog walks|price per walk|walks done|walks|dog|income
🧒|babysitting log|hourly rate|evenings|hours|family|earned
📦|parcel work|pay per parcel|tours|parcels|street|earned
🧶|knitting orders|price per row|work|rows knitted|piece|price
🪵|firewood use|price per basket|fires|baskets|stove|cost
🏊|pool entries|entry fee|swims|entries|who|cost
🚌|bus tickets|fare|journeys|tickets|line|spent
☕|coffee kitty|price per cup|cups drunk|cups|name|owed
🍺|crate list|price per bottle|taken|bottles|name|owed
🥚|egg sales|price per egg|sold|eggs|buyer|income
🍯|honey sales|price per jar|jars sold|jars|buyer|income
📝|translation jobs|price per word|jobs|word count|client|fee
✍️|article fees|pay per line|articles|line count|paper|fee
📷|photo jobs|price per photo|shoots|photos|client|fee
🎹|piano lessons|price per lesson|pupils|lessons|pupil|income
🏃|charity run|donation per lap|laps run|laps|runner|donated
🚴|bike sponsor|dollars per km|rides|kilometers|rider|donated
📚|reading bonus|money per page|books|pages|book|bonus
🌳|tree planting|price per tree|planting days|trees|place|cost
🧱|bricklaying|pay per brick|days worked|bricks|wall|pay
🛠️|workshop bill|hourly rate|jobs|hours|job|bill
🚜|tractor hire|price per hour|uses|hours|farmer|bill
⛽|fuel log|price per liter|fill-ups|liters|car|cost
🔥|gas heating|price per m3|readings|cubic meters|room|cost
🥛|milk money|price per liter|deliveries|liters|customer|income
🧀|cheese dairy|price per kg|sales|kilos|shop|income
🥔|potato harvest|price per sack|harvest days|sacks|field|income
🍎|apple juice|price per crate|deliveries|crates|grower|cost
🎨|wall painting|price per m2|walls|square meters|wall|price
🪟|window cleaning|price per window|houses|windows|house|price
🌿|lawn mowing|price per m2|lawns|square meters|garden|price
❄️|snow clearing|pay per hour|mornings|hours|street|pay
🧵|alterations|price per seam|orders|seams|customer|price
👕|ironing service|price per shirt|bags|shirts|customer|price
🐴|stable fees|price per day|stays|days here|horse|fee
⛺|camp site|price per night|guests|nights|guest|fee
🛶|canoe rental|price per hour|rentals|hours|customer|income
🎤|rehearsal room|price per hour|bookings|hours|band|fee
🎮|arcade money|price per game|evenings|games played|name|spent
🎳|alley bill|price per game|rounds|games played|team|bill
🅿️|parking log|fee per hour|stops|hours|place|cost
🏋️|trainer hours|hourly rate|sessions|hours|client|income
💇|haircuts|price per cut|days|cuts|barber|takings
🍕|slice stand|price per slice|days|slices|helper|takings
🍦|ice cream stand|price per scoop|days|scoops|helper|takings
🧁|muffin stand|price per muffin|sales|muffins|helper|takings
🎟️|raffle sales|price per ticket|sellers|tickets|seller|takings
💐|bouquet sales|price per bunch|market days|bunches|market|takings
🐟|fish stand|price per kg|catches|kilos|boat|income
🪴|plant nursery|price per pot|orders|pots|garden|income
🧪|lab tests|price per sample|orders|samples|doctor|cost
🦷|night guard shifts|pay per hour|nights|hours|site|pay
🚕|taxi shifts|price per km|rides|kilometers|driver|takings
🚚|moving vans|price per km|moves|kilometers|customer|price
✈️|luggage fees|price per kg|bags|kilos|passenger|fee
📮|letter costs|postage|letters|pieces|to whom|cost
💡|candle making|price per candle|batches|candles|scent|value
🧼|soap making|price per bar|batches|bars|kind|value
🎁|gift wrapping|price per gift|days|gifts|helper|earned
🃏|card debts|price per point|evenings|points lost|player|owed
🏌️|golf balls|price per bucket|visits|buckets|player|spent
🧗|climbing hall|entry|visits|entries|friend|spent
🎻|orchestra pay|fee per concert|months worked|concerts|musician|pay
🧑‍🏫|tutoring pay|hourly rate|lessons given|hours|pupil|pay
🩺|night nursing|pay per hour|shifts|hours|ward|pay
🍽️|waiter shifts|pay per hour|shifts|hours|bar|pay
🧑‍🌾|harvest hands|pay per crate|days|crates|picker|wage
🕯️|church hall|fee per hour|bookings|hours|group|fee
🧃|juice stand|price per cup|sales|cups|kid|takings
🪑|chair hire|price per chair|orders|chairs|event|bill
🐑|sheep shearing|pay per sheep|farms|sheep|farm|pay`
	viewsSetKo = `💼|알바비 계산|시급|근무|시간|가게|급여
🚗|출장 유류비|km당 단가|운행|거리|목적지|정산액
🔌|전기 사용|단가|검침|사용량|기기|요금
💧|수도 사용|단가|검침|사용량|용도|요금
🖨️|인쇄 비용|장당 가격|인쇄|장수|문서|비용
🧺|빨래방|한 번 가격|세탁|횟수|호수|요금
🍓|딸기 따기|바구니당 품삯|작업|바구니|밭|품삯
🚲|배달 알바|건당 수당|배달|건수|지역|수입
🧹|청소 알바|시급|방문|시간|집|수입
🐕|산책 알바|회당 요금|산책|횟수|강아지|수입
🧒|아이 돌봄 일지|시급|돌봄|시간|가족|수입
📦|택배 분류|개당 수당|작업|개수|구역|수당
🪵|장작 사용|단 가격|사용|단|난로|비용
🏊|수영장 이용|입장료|이용|횟수|이름|비용
🚌|버스비|요금|이동|횟수|노선|지출
☕|커피 회비|잔당 가격|마신 것|잔|이름|낼 돈
🍺|술 장부|병당 가격|마신 술|병|이름|낼 돈
🥚|달걀 판매|알당 가격|판매|개수|손님|수입
🍯|꿀 판매|병당 가격|판매|병|손님|수입
📝|번역 일|단어당 단가|작업|단어 수|고객|번역료
✍️|원고료|장당 원고료|원고|매수|잡지|원고료 합
📷|사진 작업|장당 가격|촬영|장수|고객|작업비
🎹|피아노 레슨|회당 레슨비|레슨|횟수|학생|수입
🏃|자선 달리기|바퀴당 기부금|달리기|바퀴|주자|기부금
📚|독서 용돈|쪽당 용돈|책|쪽수|제목|용돈
🌳|나무 심기|그루당 비용|작업일|그루|장소|비용
🛠️|공방 작업|시간당 공임|작업|시간|의뢰인|공임
🚜|트랙터 대여|시간당 요금|대여|시간|농가|요금
⛽|주유 기록|리터당 가격|주유|리터|차|비용
🔥|가스 난방|단가|검침|사용량|방|요금
🥛|우유 배달비|병당 가격|배달|병|집|수금액
🥔|감자 수확|포대당 가격|수확|포대|밭|수입
🎨|벽 칠하기|제곱미터당 단가|작업|면적|방|견적
🪟|유리창 청소|장당 가격|작업|창문|집|요금
🌿|잔디 깎기|평당 가격|작업|평수|정원|요금
❄️|제설 작업|시급|작업|시간|길|수당
🧵|옷 수선|건당 가격|접수|건수|손님|수선비
👕|다림질|벌당 가격|접수|벌|손님|요금
🐴|마구간|하루 요금|숙박|일수|말|요금
⛺|캠핑장|하루 요금|숙박|박|손님|요금
🛶|카누장|시간당 요금|대여|시간|손님|수입
🎤|합주실|시간당 요금|예약|시간|밴드|사용료
🎮|오락실|한판 가격|방문|판수|이름|지출
🎳|볼링장|게임당 가격|방문|게임|팀|비용
🅿️|주차 기록|시간당 요금|주차|시간|장소|주차비
🏋️|트레이너 수업|회당 수업료|수업|횟수|회원|수입
💇|이발소|커트 가격|영업일|손님 수|이발사|매출
🍕|조각피자|조각 가격|영업일|조각|담당|매출
🍦|아이스크림 장사|스쿱 가격|영업일|스쿱|담당|매출
🎟️|추첨권 판매|장당 가격|판매|장수|판매자|매출
💐|꽃다발 판매|다발 가격|장날|다발|시장|매출
🐟|생선 좌판|킬로당 가격|어획|무게|배|수입
🪴|화분 농원|화분 가격|주문|개수|가게|수입
🧪|검사 의뢰|건당 비용|의뢰|건수|병원|비용
🚕|택시 운행|km당 요금|운행|거리|기사|매출
🚚|이삿짐|km당 요금|이사|거리|고객|운임
✈️|수하물|킬로당 요금|가방|무게|승객|요금
📮|우편 비용|우표값|편지|통|받는 사람|비용
🧼|비누 만들기|개당 가격|제작|개수|종류|금액
🎁|선물 포장|건당 요금|포장|건수|담당|수입
🃏|고스톱 정산|점당 금액|판|잃은 점수|이름|낼 돈
🧗|암장 이용|입장료|방문|횟수|친구|지출
🎻|연주비|회당 연주비|공연|횟수|단원|지급액
🧑‍🏫|과외비|시간당 과외비|수업|시간|학생|수입
🩺|야간 간호|시급|근무|시간|병동|급여
🍽️|서빙 알바|시급|근무|시간|식당|급여
🧑‍🌾|사과 따기|상자당 품삯|작업|상자|일꾼|품삯
🕯️|강당 대관|시간당 대관료|예약|시간|단체|대관료 합
🧃|주스 좌판|잔당 가격|판매|잔|아이|매출
🪑|의자 대여|개당 대여료|주문|개수|행사|대여료 합
🐑|양털 깎기|마리당 수당|작업|마리|농장|수당
🦐|새우 손질|킬로당 수당|작업|무게|공장|수당
🍊|귤 선별|상자당 수당|작업|상자|농장|수당
🎫|체험 부스|체험비|운영일|인원|담당|매출
🚿|찜질방|입장료|영업일|손님 수|담당|매출
🥬|배추 판매|포기당 가격|판매|포기|손님|매출
🍚|쌀 판매|포대 가격|판매|포대|손님|매출
🧊|얼음 납품|포대 가격|납품|포대|가게|매출
🎣|낚시터|시간당 요금|입장|시간|손님|매출
🏓|탁구장|시간당 요금|이용|시간|손님|매출`
)
