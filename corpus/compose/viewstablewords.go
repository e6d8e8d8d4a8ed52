package compose

// viewsTables are situations of each kind of table: what grows, prices, schedules, rotas, grids, groups.
var viewsTables = map[string][]string{"en": {
	`🏃|running plan|first distance|extra|week|weeks|kilometers
💰|saving plan|start amount|added|month|months|savings
🌱|plant height|height now|growth|week|weeks|height
📖|reading plan|pages first|more pages|day|days|pages
🏋️|push-up plan|first set|more|day|days|push-ups
🧊|ice bath plan|first minutes|extra|session|sessions|seconds
🎹|practice plan|first tempo|faster by|lesson|lessons|tempo
🚴|bike plan|first tour|longer by|tour|tours|distance
🐔|flock plan|hens now|new hens|year|years|hens
🐝|hive plan|hives now|new hives|season|seasons|hives
📈|subscriber forecast|readers now|gain|month|months|readers
🏘️|rent forecast|rent now|rise|year|years|rent
🍞|price forecast|price now|rise|year|years|price
🏊|swim plan|first laps|more laps|week|weeks|laps
🧗|climbing plan|first routes|more routes|month|months|routes
🚶|walking plan|steps first|more steps|day|days|steps
🧶|scarf plan|rows first|more rows|evening|evenings|rows
🌳|tree growth|height now|growth|year|years|height
💧|drinking plan|glasses first|more|week|weeks|glasses
🧘|plank plan|seconds first|longer by|day|days|seconds`,
	`🥔|potato prices|price per kilo|kilos|price
🎟️|ticket prices|price per ticket|tickets|price
🖨️|copy prices|price per page|pages|cost
🧁|muffin prices|price per muffin|muffins|price
🥚|egg prices|price per egg|eggs|price
🚗|trip costs|cost per km|kilometers|cost
🪵|board prices|price per meter|meters|price
🧵|fabric prices|price per meter|meters|price
🍯|honey prices|price per jar|jars|price
⛺|camp prices|price per night|nights|price
🛶|boat prices|price per hour|hours|price
🎓|lesson prices|price per lesson|lessons|price
🧹|cleaning prices|price per hour|hours|price
🏸|court prices|price per hour|hours|price
🌷|bulb prices|price per bulb|bulbs|price
🧱|brick prices|price per brick|bricks|price
🍎|apple prices|price per bag|bags|price
🐕|dog care prices|price per day|days away|price`,
	`🎹|piano day|lesson|lessons
🏫|school morning|period|periods
💉|vaccination day|patient|patients
🎤|talk evening|talk|talks
🏓|tournament day|game|games in all
🧑‍⚕️|doctor's morning|appointment|appointments
🎭|audition day|audition|auditions
🚌|shuttle bus|tour|tours
🏊|swim lanes|group|groups
🐴|pony rides|ride|rides
👪|parents' evening|talk|talks
📷|photo shooting|family|families
🎬|film day|film|films
🍕|baking shift|batch|batches
🧘|yoga day|class|classes
🎪|show day|show|shows
🔬|lab slots|slot|slots
💇|haircut day|customer|customers
🏒|ice time|team|teams in all
🥁|rehearsal day|band|bands`,
	`🧹|kitchen rota|flatmates|cleaning|week|weeks
🐕|dog rota|family|walk|day|days in all
🗑️|bin rota|neighbours|bins|week|weeks
🌱|watering rota|gardeners|watering|day|days in all
☕|coffee rota|colleagues|coffee duty|week|weeks
🥅|goal kit rota|parents|washing|match|matches
🍰|cake rota|members|cake|meeting|meetings
🚗|car pool|drivers|driving|week|weeks
🐓|hen rota|helpers|feeding|day|days in all
🔑|key duty|volunteers|keys|sunday|sundays
🎶|intro rota|singers|warm-up|rehearsal|rehearsals
📚|library desk|students|desk|day|days in all
🚒|stand-by rota|crew|stand-by|weekend|weekends
🏫|blackboard duty|pupils|blackboard|week|weeks
🍳|breakfast rota|kids|breakfast|day|days in all
🛟|beach guard|guards|tower|shift|shifts
🎲|host rota|players|hosting|evening|evenings
🧺|laundry rota|tenants|laundry|week|weeks`,
	`✖️|times table|rows|columns
🧮|maths sheet|rows|columns
🎓|practice table|lines|columns
🏫|class poster|rows|columns
🧒|table for my son|rows|columns
📐|number grid|down|across
🔢|number square|rows|across
📝|exercise grid|lines|across
👧|homework table|rows|columns
🖼️|wall chart|lines|columns`,
	`👥|group maker|names|group|group size
🏐|team maker|players|team|team size
🚌|bus rows|passengers|row|seats per row
🍽️|table plan|guests|table|seats per table
🏕️|tent plan|campers|tent|beds per tent
🛶|boat crews|paddlers|boat|seats per boat
🎨|workshop groups|children|group|group size
🚗|car split|riders|car|seats per car
🏫|seating plan|pupils|bench|seats per bench
🎲|game tables|players|table|table size
🧗|rope teams|climbers|rope|rope size
🎤|stage sets|singers|set|set size
🏊|lane plan|swimmers|lane|lane size
🧪|lab pairs|students|bench|bench size
🎢|ride plan|kids|wagon|seats per wagon
🏓|pool groups|players|pool|pool size
🛏️|hostel rooms|guests|room|beds per room
🚣|rowing crews|rowers|crew|crew size`,
}, "ko": {
	`🏃|달리기 계획|첫 거리|추가|주차|주 수|거리
💰|저축 계획|시작 금액|추가|개월|개월 수|저축액
🌱|식물 키|지금 키|성장|주차|주 수|키
📖|독서 계획|첫 쪽수|추가|일차|일수|쪽수
🏋️|팔굽혀펴기 계획|첫 횟수|추가|일차|일수|횟수
🎹|연습 계획|첫 빠르기|추가|회차|회수|빠르기
🚴|라이딩 계획|첫 코스|추가|회차|회수|거리
🐔|닭 키우기|지금 마리|추가|년차|년수|마리
🐝|벌통 계획|지금 벌통|추가|년차|년수|벌통
📈|구독자 예상|지금 구독자|증가|개월|개월 수|구독자
🏘️|월세 예상|지금 월세|인상|년차|년수|월세
🍞|물가 예상|지금 가격|인상|년차|년수|가격
🏊|수영 계획|첫 바퀴|추가|주차|주 수|바퀴
🚶|걷기 계획|첫 걸음|추가|일차|일수|걸음
🧶|목도리 뜨기|첫 단수|추가|일차|일수|단수
🌳|나무 성장|지금 높이|성장|년차|년수|높이
💧|물 마시기 계획|첫 잔|추가|주차|주 수|잔
🧘|플랭크 계획|첫 초|추가|일차|일수|초`,
	`🥔|감자 가격표|킬로당 가격|킬로|가격
🎟️|입장권 가격표|장당 가격|장수|가격
🖨️|복사 가격표|장당 가격|장수|금액
🧁|머핀 가격표|개당 가격|개수|가격
🥚|달걀 가격표|알당 가격|개수|가격
🪵|목재 가격표|미터당 가격|미터|가격
🧵|원단 가격표|마당 가격|마|가격
🍯|꿀 가격표|병당 가격|병|가격
⛺|캠핑장 요금표|하루 요금|박|요금
🛶|보트 요금표|시간당 요금|시간|요금
🎓|레슨비 표|회당 레슨비|횟수|레슨비
🧹|청소 요금표|시간당 요금|시간|요금
🏸|코트 요금표|시간당 요금|시간|요금
🌷|꽃 가격표|송이당 가격|송이|가격
🧱|벽돌 가격표|장당 가격|장수|가격
🍎|사과 가격표|봉지당 가격|봉지|가격
🐕|강아지 호텔 요금표|하루 요금|일수|요금
🍙|김밥 가격표|줄당 가격|줄|가격`,
	`🎹|피아노 레슨 시간표|레슨|레슨 수
🏫|오전 수업|교시|교시 수
💉|접종 시간표|환자|환자 수
🎤|발표회|발표|발표 수
🏓|탁구 대회|경기|경기 수
🧑‍⚕️|진료 시간표|예약|예약 수
🎭|오디션 시간표|오디션|오디션 수
🚌|셔틀버스|운행|운행 수
🏊|수영 강습|조|조 수
🐴|조랑말 타기|순서|순서 수
👪|학부모 상담|상담|상담 수
📷|사진 촬영|가족|가족 수
🎬|영화의 날|영화|편수
🍕|빵 굽기|판|판수
🧘|요가 수업표|수업|수업 수
🎪|공연 시간표|공연|공연 수
🔬|실험실 예약|실험|실험 수
💇|미용실 예약표|손님|손님 수
🥁|합주 시간표|밴드|밴드 수`,
	`🧹|부엌 당번|룸메이트|청소|주|주 수
🐕|강아지 당번|가족|산책|일|일수
🗑️|쓰레기 당번|이웃|분리수거|주|주 수
🌱|물주기 당번|회원|물주기|일|일수
☕|커피 당번|동료|커피|주|주 수
🥅|유니폼 당번|부모|세탁|경기|경기 수
🍰|간식 당번|회원|간식|모임|모임 수
🚗|카풀 순번|운전자|운전|주|주 수
🐓|모이 당번|일손|모이|일|일수
🔑|열쇠 당번|봉사자|열쇠|주일|주일 수
📚|도서관 당번|학생|대출대|일|일수
🚒|대기조|대원|대기|주말|주말 수
🏫|칠판 당번|학생|칠판|주|주 수
🍳|아침 당번|아이들|아침|일|일수
🛟|해변 근무|요원|망루|근무|근무 수
🎲|모임 장소 순번|회원|집|모임|모임 수
🧺|빨래 당번|세입자|빨래|주|주 수
🪥|욕실 당번|식구|욕실|주|주 수`,
	`✖️|곱셈표|행|열
🧮|수학 학습지|행|열
🎓|연습표|행|열
🏫|교실 벽보|행|열
🧒|아들 계산표|행|열
📐|숫자 격자|세로|가로
🔢|숫자판|세로|가로
📝|문제표|세로|가로
👧|숙제표|행|열
🖼️|벽걸이 숫자표|세로|가로`,
	`👥|조 짜기|이름|조|조 인원
🏐|팀 나누기|선수|팀|팀 인원
🚌|버스 좌석|승객|줄|줄당 좌석
🍽️|자리 배치|손님|테이블|테이블 인원
🏕️|텐트 배정|참가자|텐트|텐트 인원
🛶|보트 배정|대원|보트|보트 인원
🎨|체험 조|아이들|조|조 인원
🚗|차 나눠 타기|일행|차|차 인원
🏫|모둠 만들기|학생|모둠|모둠 인원
🎲|게임 테이블|회원|테이블|테이블 인원
🧗|등반 조|회원|조|조 인원
🎤|공연 순서|가수|무대|무대 인원
🏊|레인 배정|선수|레인|레인 인원
🧪|실험 조|학생|실험대|실험대 인원
🎢|놀이기구 순서|아이들|칸|칸 인원
🏓|예선 조|선수|조|조 인원
🛏️|방 배정|투숙객|방|방 인원
🚣|조정 팀|선수|배|배 인원`,
}}
