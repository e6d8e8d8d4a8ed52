package compose

// ratePerTable are speeds, consumptions, and what something costs per use, piece or person.
const ratePerTable = `
🏃 morning run|running|training run=달리기|아침 조깅|러닝
a; distance=거리; km; 3..42
b; time=시간|걸린 시간; min=분; 15..240
-; pace|time per km=페이스|1km당 시간; b / a; .1 min=.1 분; how many minutes per km=1km에 몇 분인지
+; speed|average speed=속도|평균 속도; a / b * 60; .1 km/h; how fast i was=얼마나 빨리 뛰었는지
*; meters per minute=분속; a * 1000 / b; .0 m/min=.0 m; meters per minute=1분에 몇 m인지
need; b / a > 3.5 && b / a < 9

🚗 road trip|car trip|holiday drive=자동차 여행|장거리 운전|귀성길
a; distance=거리; km; 60..900/10
b; consumption|liters per 100 km=100km당 연료|연료 소비; L; 4..12/0.1; the car takes # L per 100 km|it needs # liters for 100 km=100km에 #L 먹어요|100km당 #리터
c; fuel price|price per liter=기름값|리터당 가격; $; 1.4..2.1/0.01; fuel is # a liter|gas at # per liter=기름값 리터당 #|리터당 #; regular/premium/diesel=휘발유/고급휘발유/경유
-; fuel|liters needed=연료|필요한 기름; a * b / 100; .1 L; how many liters=기름 몇 리터 드는지
-t; fuel cost|cost=기름값 합계|비용; a * b / 100 * c; $; what the fuel costs|how much i pay for fuel=기름값 얼마 드는지
-; cost per km=1km당 비용; b / 100 * c; $; the cost per km=1km에 얼마인지

🚙 fill-up|my car=주유|우리 차
a; kilometers driven|distance=달린 거리|주행 거리; km; 200..900
b; liters filled|liters=주유량|넣은 기름; L; 15..70/0.1
c; paid=낸 돈; $; 25..120
+; km per liter=연비; a / b; .1 km; how many km per liter=1리터에 몇 km 가는지
-; liters per 100 km=100km당 소비; b / a * 100; .1 L; what it takes per 100 km=100km에 몇 리터 먹는지
-; price per liter=리터당 가격; c / b; $; what a liter cost=리터당 얼마였는지
-; cost per 100 km=100km당 비용; c / a * 100; $; cost per 100 km=100km 가는 데 얼마인지
need; a / b > 7 && a / b < 25 && c / b > 1 && c / b < 2.5

⚡ electric car|ev charging=전기차|전기차 충전
a; distance=거리; km; 20..500/5
b; consumption|kWh per 100 km=전비 소비|100km당 전력; kWh; 13..24/0.5; it uses # kWh per 100 km=100km에 #kWh 써요
c; electricity price|price per kWh=전기요금|kWh당 요금; $; 0.2..0.6/0.01; # per kWh=kWh당 #; home/street/fast=집/공용/급속
-; energy|kWh needed=필요 전력|전력량; a * b / 100; .1 kWh; how many kWh=몇 kWh 드는지
-t; charging cost|cost=충전 비용|비용; a * b / 100 * c; $; what charging costs=충전비 얼마인지

🛴 scooter ride|e-scooter=전동 킥보드|킥보드 대여
a; minutes=이용 시간|분; ; 3..60
b; unlock fee=기본요금; $; 0.5..2/0.1; unlocking costs #|# to unlock=잠금 해제 #|기본 #
c; price per minute=분당 요금; $; 0.1..0.4/0.01; # a minute|# per minute=1분에 #|분당 #
-t; ride cost|cost=요금|이용 요금; b + a * c; $; what the ride costs=얼마 나오는지
-; cost per minute in total=실제 분당 요금; (b + a * c) / a; $; what a minute really costs=실제로 1분에 얼마 꼴인지

☕ coffee habit|my coffee=커피값|커피 습관
a; cups a day|coffees a day=하루 잔 수|하루 몇 잔; ; 1..6
b; price per cup|price=한 잔 값|커피 가격; $; 1.5..6/0.1; a cup is #|# each=한 잔에 #|잔당 #; small/medium/large=작은 컵/보통/큰 컵
-; per week|a week=일주일|주당; a * b * 7; $; what i spend in a week=일주일에 얼마 쓰는지
-; per month=한 달; a * b * 30; $; what it is in a month of 30 days=한 달(30일)에 얼마인지
-; per year=1년; a * b * 365; $; how much in a year=1년이면 얼마인지

🚬 smoking|cigarettes=담배값|담배
a; cigarettes a day=하루 개비; ; 2..30
b; pack price=한 갑 가격; $; 4..12/0.5; a pack is #=한 갑 #
c; ; ; 20..25/5; !# in a pack=한 갑에 #개비
-; per day=하루 비용; a / c * b; $; what a day costs=하루에 얼마인지
-; per year=1년 비용; a / c * b * 365; $; how much goes up in smoke a year=1년이면 얼마 쓰는지
-; packs a month=한 달 갑 수; a * 30 / c; .1 packs=.1 갑; how many packs in 30 days=30일에 몇 갑인지

🧴 unit price|supermarket shelf=단위 가격|마트 장보기
a; price=가격|값; $; 1..25/0.1
b; grams|weight=그램|중량; g; 80..2000/10
-; price per 100 g|per 100 g=100g당 가격|100g당; a / b * 100; $; what 100 g cost=100g에 얼마인지
-; price per kg|per kg=1kg당 가격|kg당; a / b * 1000; $; what a kilo costs=1kg에 얼마인지

🧃 drinks|juice shelf=음료수|주스 가격 비교
a; price=가격; $; 1..9/0.1
b; milliliters|bottle size=용량; ml; 200..2000/50
c; bottles=병 수|개수; ; 2..12; pack of #|# bottles=#병 묶음|#개들이
-; price per liter=1리터당 가격; a / (b * c) * 1000; $; what a liter costs=1리터에 얼마 꼴인지
+; liters in all=총 리터; b * c / 1000; .2 L; how many liters it is=전부 몇 리터인지
-; price per bottle=병당 가격; a / c; $; price of one bottle=한 병에 얼마인지

🧻 toilet paper|paper rolls=휴지|두루마리 휴지
a; price=가격; $; 4..25/0.5
b; rolls=롤 수; ; 4..30
c; meters per roll=롤당 길이; m; 20..50/5; # m a roll=한 롤 #m
-; price per roll=롤당 가격; a / b; $; what a roll costs=한 롤에 얼마인지
-; price per 10 m=10m당 가격; a / (b * c) * 10; $; what 10 m cost=10m에 얼마인지
+; meters in all=총 길이; b * c; .0 m; how many meters=모두 몇 m인지

👟 cost per wear|new shoes=한 번 입는 값|새 신발
a; price=가격; $; 20..300
b; times a week|wears a week=일주일 횟수|주당 착용; ; 1..7
c; weeks=몇 주|주; ; 4..150; for # weeks=#주 동안
-; cost per wear=1회 비용; a / (b * c); $; what one wear costs=한 번 신는 데 얼마 꼴인지
+; wears=착용 횟수; b * c; ; how often i wear them=모두 몇 번 신는지

💪 gym membership|fitness club=헬스장|헬스장 회비
a; monthly fee|fee=월 회비|한 달 요금; $; 15..90
b; visits a month|visits=한 달 방문|방문 횟수; ; 2..24
c; single ticket=1회권; $; 5..20; a single ticket is #|day pass #=1회권은 #|일일권 #
-; cost per visit=1회 비용; a / b; $; what one visit costs me=한 번 갈 때 얼마 꼴인지
-; break-even visits|visits to break even=본전 횟수; ceil(a / c); ; how often i must go so it pays off=몇 번 가야 본전인지
say; a / b < c ? 'worth it=이득' : 'single tickets are cheaper=1회권이 이득'; tell me worth it or single tickets are cheaper=이득인지 1회권이 이득인지 말해줘

🚌 bus pass|monthly ticket=버스 정기권|정기권
a; pass price=정기권 가격; $; 30..120
b; rides a month|rides=한 달 탑승|탑승 횟수; ; 5..60
c; single fare=1회 요금; $; 1.5..4/0.1; a single ride is #|single fare #=한 번 타면 #|1회 #
-; cost per ride=1회당 비용; a / b; $; what a ride comes to=한 번에 얼마 꼴인지
-; rides to break even=본전 횟수; ceil(a / c); ; from how many rides it pays off=몇 번부터 이득인지
+; saved=아낀 돈; b * c - a; $; what i save against single tickets=낱장보다 얼마 아끼는지
need; b * c > a * 1.1

📺 streaming|subscription=구독료|스트리밍 구독
a; monthly price|price=월 요금|요금; $; 5..25/0.5
b; hours watched|hours a month=한 달 시청 시간|시청 시간; ; 2..80
c; people sharing=같이 쓰는 사람; ; 2..5; # of us share it=#명이 같이 써요
-; cost per hour=시간당 비용; a / b; $; what an hour of watching costs=1시간 보는 데 얼마인지
-; price per person=1인당 요금; a / c; $; what each of us pays=한 사람이 얼마 내는지
-; per year=1년 요금; a * 12; $; what it is in a year=1년이면 얼마인지

🖨️ printer ink|printing=프린터 잉크|인쇄 비용
a; pages=쪽수|페이지; ; 5..400
b; cartridge price=카트리지 가격; $; 12..80; a cartridge is #=카트리지 하나 #
c; pages per cartridge=카트리지당 쪽수; ; 150..600/10; a cartridge does # pages=카트리지 하나로 #쪽
-t; ink cost|cost=잉크값|비용; a / c * b; $; what the ink costs=잉크값 얼마인지
-; cost per page=쪽당 비용; b / c; $; cost of a page=한 쪽에 얼마인지
-; cartridges=카트리지 수; ceil(a / c); ; how many cartridges i need=카트리지 몇 개 필요한지

🧺 laundry|laundromat=빨래|빨래방
a; loads a month|loads=한 달 빨래|빨래 횟수; ; 2..30
b; price per load=1회 요금; $; 2..7/0.25; # a load=한 번에 #; wash/wash and dry=세탁만/세탁+건조
c; detergent per load=1회 세제; ml; 30..90/5; # ml detergent each=세제는 #ml씩
-t; laundry cost|cost=빨래 비용|비용; a * b; $; what laundry costs me=빨래에 얼마 드는지
-; detergent=세제 양; a * c / 1000; .2 L; liters of detergent=세제 몇 리터 쓰는지

🚿 shower|shower water=샤워|샤워 물
a; minutes=샤워 시간|분; ; 2..25
b; flow=유량; L; 6..15; # liters a minute|# L per minute=1분에 #리터|분당 #L
c; people=사람; ; 1..6; # people at home=식구 #명
-; water per shower|water=물|물 사용량; a * b; .0 L; how much water=물 얼마나 쓰는지
-; water per week=일주일 물; a * b * c * 7; .0 L; liters in a week=일주일이면 몇 리터인지

💡 light bulb|lamp=전구|전등
a; watts=와트; W; 4..100
b; hours a day=하루 시간; ; 1..24
c; price per kWh=kWh당 요금; $; 0.15..0.5/0.01; power is # per kWh|# a kWh=전기 kWh당 #
-; kWh per year=1년 전력; a * b * 365 / 1000; .1 kWh; how many kWh a year=1년에 몇 kWh인지
-; yearly cost=1년 요금; a * b * 365 / 1000 * c; $; what it costs a year=1년에 얼마인지

🔥 heater|electric blanket=전기장판|난로
a; watts=소비전력; W; 60..2500/20
b; hours|hours on=켠 시간|시간; ; 1..12
c; nights=며칠|날수; ; 3..90; for # days=#일 동안
d; price per kWh=kWh당 요금; $; 0.15..0.5/0.01; # per kWh=kWh당 #; day rate/night rate=주간/심야
-; energy=전력량; a * b * c / 1000; .1 kWh; kWh used=몇 kWh 쓰는지
-t; power cost|cost=전기요금|비용; a * b * c / 1000 * d; $; what it costs=전기요금 얼마인지

🐔 egg production|hens=달걀|닭장
a; hens=닭 수; ; 2..40
b; eggs a week|eggs=일주일 달걀|달걀; ; 5..250
c; feed cost a week=일주일 사료값; $; 3..60; feed is # a week=사료값 일주일에 #
+; eggs per hen=한 마리당 달걀; b / a; .1 eggs=.1 개; how many eggs a hen lays=한 마리가 몇 개 낳는지
-; cost per egg=달걀 한 개 비용; c / b; $; what one egg costs me=달걀 한 개에 얼마인지
*; total=다스; b; split 12 # dozen and #=#다스 #개; how many dozen=몇 다스인지
need; b / a >= 2 && b / a < 7.1

🐄 milk yield|dairy cows=착유량|젖소
a; cows=소|마리 수; ; 5..80
b; liters a day|liters=하루 우유|우유량; L; 100..2000/10
c; milk price=우유값; $; 0.3..0.9/0.01; # a liter=리터당 #
+; per cow=한 마리당; b / a; .1 L; liters per cow=한 마리가 몇 리터인지
+; daily income=하루 수입; b * c; $; what that brings in a day=하루에 얼마 버는지
+; monthly income=한 달 수입; b * c * 30; $; what it is in 30 days=30일이면 얼마인지
need; b / a > 8 && b / a < 40

🌾 field|harvest per hectare=밭|논 수확
a; harvest|kilos harvested=수확량; kg; 200..9000/50
b; area=넓이|면적; ha; 0.5..12/0.5
c; price per kg=kg당 가격; $; 0.2..3/0.05; sold at # a kilo=kg당 #에 팔아요
+; yield per hectare=ha당 수확; a / b; .0 kg; kilos per hectare=1ha에 몇 kg인지
+; income=수입|매출; a * c; $; what it brings=얼마 버는지
+; income per hectare=ha당 수입; a * c / b; $; income per hectare=1ha에 얼마인지

🍓 berry picking|strawberry picking=딸기 따기|딸기 수확
a; kilos picked|kilos=딴 무게|수확; kg; 4..60/0.5
b; hours=시간; ; 1..9/0.5
c; pay per kilo=kg당 수당; $; 0.5..4/0.1; # for each kilo=1kg에 #
+; kilos per hour|per hour=시간당 수확; a / b; .1 kg; how many kilos an hour=1시간에 몇 kg인지
+; pay=품삯; a * c; $; what i earn=얼마 버는지
+; hourly pay=시간당 수입; a * c / b; $; what that is an hour=시간당 얼마 꼴인지

🧶 knitting|scarf=뜨개질|목도리
a; rows=단 수|총 단; ; 60..600
b; rows done=뜬 단; ; 10..300
c; minutes per row=단당 시간; min=분; 1..9/0.5; a row takes # minutes=한 단에 #분
-; rows left=남은 단; a - b; ; how many rows are left=몇 단 남았는지
-; hours left|time left=남은 시간; (a - b) * c / 60; .1 h=.1 시간; how many hours are left=몇 시간 남았는지
+; done=진행률; b / a * 100; .0 %; how far i am=몇 % 떴는지
need; b < a * 0.95

🧵 fabric|curtains=원단|커튼
a; meters=미터|필요 길이; m; 1..20/0.1
b; price per meter=미터당 가격; $; 4..40/0.5; # a meter=1m에 #; cotton/linen/velvet=면/린넨/벨벳
c; cutting fee=재단비; $; 1..8/0.5; cutting costs #=재단비 #
-t; fabric cost|cost=원단값|비용; a * b + c; $; what i pay=얼마 내는지
-; cost per 10 cm=10cm당 가격; b / 10; $; what 10 cm cost=10cm에 얼마인지

🖌️ painting job|painter=페인트칠|도배
a; area=면적|벽 넓이; m²; 8..200
b; hours=시간|작업 시간; ; 2..40
c; hourly rate=시간당 인건비; $; 18..60; # an hour=시간당 #
+; area per hour=시간당 면적; a / b; .1 m²; m² an hour=1시간에 몇 m²인지
-t; labor cost|cost=인건비|비용; b * c; $; what the work costs=품값 얼마인지
-; cost per m²=m²당 비용; b * c / a; $; cost of one m²=1m²에 얼마인지

📚 reading|novel=독서|책 읽기
a; pages read=읽은 쪽; ; 10..300
b; minutes=분|시간(분); ; 10..400
c; pages left=남은 쪽; ; 20..500
+; pages per hour=시간당 쪽수; a / b * 60; .0 pages=.0 쪽; how many pages an hour=1시간에 몇 쪽 읽는지
-; minutes per page=쪽당 시간; b / a; .1 min=.1 분; how long a page takes=한 쪽에 몇 분인지
-; time left=남은 시간; c * b / a; split 60 # h # min=#시간 #분; how long the rest takes=나머지 얼마나 걸리는지
need; b / a > 0.5 && b / a < 5

⌨️ typing speed|typing practice=타자 연습|타자 속도
a; words|words typed=단어 수|친 단어; ; 40..900
b; minutes=분; ; 1..20
c; mistakes=오타; ; 1..30
+; words per minute=분당 단어; a / b; .0 ; words per minute=1분에 몇 단어인지
+; net speed=순 타수; (a - c) / b; .0 ; speed without the mistakes=오타 빼면 분당 몇 단어인지
-; error rate=오타율; c / a * 100; .1 %; what percent are wrong=오타가 몇 %인지
need; a / b > 10 && a / b < 120 && c < a / 3

🎙️ speech|talk=발표|연설
a; words=단어 수|글자 수; ; 100..3000/10
b; words per minute=분당 단어; ; 90..170; i speak # words a minute=1분에 #단어 말해요
c; slides=슬라이드 수; ; 4..40
-; minutes=발표 시간; a / b; .1 min=.1 분; how many minutes i talk=몇 분 걸리는지
*; seconds per slide=슬라이드당 초; a / b * 60 / c; .0 s=.0 초; seconds for a slide=슬라이드 하나에 몇 초인지

🚴 bike commute|cycling=자전거 출퇴근|자전거
a; distance|distance one way=거리|편도 거리; km; 2..40
b; minutes=분|걸린 시간(분); ; 8..120
c; days a week=주당 일수; ; 2..6; # days a week=일주일에 #일
+; speed|average speed=평균 속도|속도; a / b * 60; .1 km/h; how fast i ride=시속 몇 km인지
*; km per week=주간 거리; a * 2 * c; .0 km; km a week there and back=왕복 일주일에 몇 km인지
*; hours per week=주간 시간; b * 2 * c / 60; .1 h=.1 시간; hours a week both ways=왕복 일주일에 몇 시간인지
need; a / b * 60 > 9 && a / b * 60 < 35

🏊 swimming|pool laps=수영|수영장
a; laps=바퀴|랩; ; 4..80
b; pool length=풀 길이; m; 25..50/25; the pool is # m=풀은 #m
c; minutes=분; ; 8..90
*; distance=거리; a * b; .0 m; how many meters=몇 m인지
-; pace per 100 m=100m 페이스; c / (a * b) * 100; .2 min=.2 분; minutes per 100 m=100m에 몇 분인지
+; speed=속도; a * b / 1000 / (c / 60); .1 km/h; speed=시속 몇 km인지
need; c / (a * b) * 100 > 1 && c / (a * b) * 100 < 6

🚣 rowing|rowing machine=조정|로잉머신
a; meters=미터|거리(m); ; 500..10000/100
b; minutes=분; ; 2..60
c; strokes=스트로크; ; 60..1800
-; time per 500 m=500m 기록; b / a * 500; .2 min=.2 분; the 500 m split=500m에 몇 분인지
*; strokes per minute=분당 스트로크; c / b; .0 ; strokes a minute=1분에 몇 번 젓는지
+; meters per stroke=스트로크당 거리; a / c; .1 m; meters for each stroke=한 번에 몇 m 가는지
need; b / a * 500 > 1.5 && b / a * 500 < 4 && c / b > 14 && c / b < 40

⛷️ ski day|ski pass=스키장|리프트권
a; pass price|price=리프트권|가격; $; 25..90
b; runs=활강 횟수|횟수; ; 3..40
c; hours=시간; ; 2..9
-; cost per run=1회 비용; a / b; $; what one run costs=한 번 타는 데 얼마인지
-; cost per hour=시간당 비용; a / c; $; what an hour costs=1시간에 얼마인지
*; runs per hour=시간당 횟수; b / c; .1 runs=.1 회; runs an hour=1시간에 몇 번인지

🥾 hike|mountain hike=등산|산행
a; distance=거리; km; 3..30/0.5
b; climb|meters up=오르막|고도; m; 100..1800/50
c; ; ; 3..5/0.5; !i walk # km an hour|at # km/h=시속 #km로 걸어요|평지는 시속 #km
d; ; ; 300..500/50; !and # m of climb an hour|an hour for # m up=오르막은 1시간에 #m
-; walking time|time=걷는 시간|소요 시간; a / c + b / d; .1 h=.1 시간; how many hours it takes=몇 시간 걸리는지
-; walking time in minutes=소요 분; (a / c + b / d) * 60; .0 min=.0 분; the time in minutes=몇 분 걸리는지

🏕️ camping trip|campsite=캠핑|캠핑장
a; nights=박수|몇 박; ; 1..10
b; price per night|site fee=1박 요금|사이트 요금; $; 12..60; # a night=1박에 #; weekday/weekend=평일/주말
c; people=인원|사람 수; ; 2..8; # people=#명
d; firewood=장작값; $; 5..20; plus # for firewood=장작 #
-t; camping cost|total=캠핑 비용|총액; a * b + d; $; what it costs in all=다 해서 얼마인지
-; cost per head=한 사람당; (a * b + d) / c; $; what each of us pays=한 사람당 얼마 내는지

🏠 holiday flat|cabin weekend=펜션|숙소 나누기
a; rent|price=숙박비|숙소 가격; $; 90..900
b; people|friends=인원|사람 수; ; 2..12
c; nights=박수|몇 박; ; 1..9
d; cleaning fee=청소비; $; 20..80; cleaning is #|# cleaning fee=청소비 #
-; cost per person=1인당 비용|한 사람당; (a + d) / b; $; what each pays=한 사람이 얼마 내는지
-; per person and night=1인 1박; (a + d) / b / c; $; what a night costs each of us=한 사람 하룻밤에 얼마인지

🍕 pizza night|pizza party=피자 파티|피자 주문
a; people|guests=인원|사람 수; ; 3..30
b; slices each=1인당 조각; ; 2..5; # slices each=한 명당 #조각
c; ; ; 6..12/2; !a pizza has # slices|# slices per pizza=한 판 #조각
d; pizza price=피자 가격; $; 8..22/0.5; # a pizza=한 판에 #; margherita/salami/deluxe=마르게리타/페퍼로니/콤비네이션
-; pizzas=피자 수|판 수; ceil(a * b / c); ; how many pizzas=몇 판 시켜야 하는지
-t; pizza cost|total=피자값|총액; ceil(a * b / c) * d; $; what that costs=얼마인지
-; cost each=한 명당; ceil(a * b / c) * d / a; $; what each of us pays=한 명이 얼마 내는지
*; slices left=남는 조각; ceil(a * b / c) * c - a * b; ; how many slices are left over=몇 조각 남는지

🎂 cake|birthday cake=케이크|생일 케이크
a; cake price=케이크 가격; $; 15..90
b; slices=조각 수; ; 6..24
c; guests=손님; ; 4..40
-; price per slice=조각당 가격; a / b; $; what a slice costs=한 조각에 얼마인지
-; cakes needed=필요한 케이크; ceil(c / b); ; how many cakes for everyone=케이크 몇 개 필요한지
-t; cost of cakes=케이크값; ceil(c / b) * a; $; what the cakes cost=케이크값 얼마인지

🍪 cookie baking|bake sale=쿠키 굽기|쿠키 판매
a; ingredients cost|ingredients=재료비; $; 5..60/0.5
b; cookies=쿠키 수|개수; ; 12..150
c; price per cookie=판매가|개당 가격; $; 0.5..3/0.1; sold at # each=개당 #에 팔아요
-; cost per cookie=개당 원가; a / b; $; what one cookie costs me=한 개 원가가 얼마인지
+; profit=이익; b * c - a; $; what i make=얼마 남는지
+; profit per cookie=개당 이익; c - a / b; $; profit on each=한 개에 얼마 남는지
*; count=다스; b; split 12 # dozen and #=#다스 #개; how many dozen=몇 다스인지
need; b * c > a * 1.2

🍞 bread baking|sourdough=빵 굽기|식빵
a; flour=밀가루; g; 200..1000/10
b; water=물; g; 120..700/10
c; salt=소금; g; 2..20
+; hydration=수분율; b / a * 100; .0 %; hydration in percent=수분이 몇 %인지
*; salt share=소금 비율; c / a * 100; .1 %; what percent salt=소금이 몇 %인지
*; dough weight=반죽 무게; a + b + c; .0 g; how heavy the dough is=반죽이 몇 g인지
need; b / a > 0.5 && b / a < 0.9

🍝 pasta for guests|noodles=파스타|국수 삶기
a; people=인원|사람 수; ; 1..14
b; grams each=1인당 양; g; 70..130/5; # g per person=1인당 #g
c; ; ; 250..500/250; !a pack is # g|# g in a pack=한 봉지 #g
d; pack price=봉지 가격; $; 1..4/0.1; # a pack=한 봉지에 #
-; pasta=면|면 양; a * b; .0 g; how much pasta=면 얼마나 필요한지
-; packs=봉지 수; ceil(a * b / c); ; how many packs to buy=몇 봉지 사야 하는지
-t; cost=비용; ceil(a * b / c) * d; $; what it costs=얼마인지

🐶 dog treats|puppy snacks=강아지 간식|개껌
a; treats a day=하루 개수; ; 1..8
b; ; ; 20..80/5; !# in a bag|a bag has # treats=한 봉지 #개
c; bag price=봉지 가격; $; 3..15/0.5; a bag is #=한 봉지 #
+; days per bag=봉지당 날수; b / a; .1 days=.1 일; how many days a bag lasts=한 봉지로 며칠 가는지
-; bags a month=한 달 봉지 수; ceil(a * 30 / b); ; bags for 30 days=30일에 몇 봉지인지
-; monthly cost=한 달 비용; ceil(a * 30 / b) * c; $; what a month costs=한 달에 얼마인지

🐱 cat litter|my cats=고양이 모래|고양이
a; cats=고양이 수|마리; ; 1..6
b; kilos per cat and week=마리당 주간 모래; kg; 1..4/0.5; # kg a week per cat=한 마리에 일주일 #kg
c; price per kilo=kg당 가격; $; 0.6..3/0.1; # a kilo=1kg에 #
-; litter per month=한 달 모래; a * b * 4; .1 kg; how much in 4 weeks=4주에 몇 kg 쓰는지
-; monthly cost=한 달 비용; a * b * 4 * c; $; what 4 weeks cost=4주에 얼마인지

🐴 horse hay|hay bales=건초|말 먹이
a; horses=말|마리 수; ; 1..12
b; days=날수|며칠; ; 10..200
c; kilos a day=하루 먹이; kg; 6..14; each eats # kg a day=한 마리가 하루 #kg 먹어요
d; ; ; 15..25/5; !a bale weighs # kg=한 덩이 #kg
-; hay=건초; a * b * c; .0 kg; how many kilos=몇 kg 필요한지
-; bales=덩이 수; ceil(a * b * c / d); ; how many bales=몇 덩이 필요한지

🌱 fertilizer|garden feed=비료|텃밭 비료
a; area=넓이|면적; m²; 4..300
b; grams per m²=m²당 비료; g; 20..80/5; # g for each m²=1m²에 #g
c; ; ; 1..5; !bags of # kg|a bag holds # kg=한 포 #kg
d; bag price=포당 가격; $; 4..25/0.5; # a bag=한 포에 #
-; fertilizer=비료 양; a * b / 1000; .2 kg; how many kilos=몇 kg 필요한지
-; bags=포 수; ceil(a * b / 1000 / c); ; how many bags=몇 포 사야 하는지
-t; cost=비용; ceil(a * b / 1000 / c) * d; $; what i pay=얼마 내는지

🚰 watering|drip hose=물주기|스프링클러
a; minutes=분|트는 시간(분); ; 5..120
b; liters per minute=분당 물; L; 2..18; it gives # L a minute=1분에 #L 나와요
c; price per m³=톤당 수도요금; $; 1..5/0.1; water is # a cubic meter=수도요금 톤당 #
-; water=물; a * b; .0 L; how many liters=몇 리터인지
-; water cost=물값; a * b / 1000 * c; $; what the water costs=물값 얼마인지

🪣 filling a pool|paddling pool=수영장 물 채우기|풀장
a; volume|liters=물 양|용량; L; 200..9000/100
b; flow|liters per minute=분당 리터|유량; L; 8..30; the hose gives # liters a minute=호스에서 1분에 #리터
-; fill time=채우는 시간; a / b; split 60 # h # min=#시간 #분; how long it takes=얼마나 걸리는지
-; minutes=분; a / b; .0 min=.0 분; how many minutes it takes=몇 분 걸리는지
-; buckets=양동이 수; ceil(a / 10); ; how many 10 liter buckets=10리터 양동이로 몇 번인지

📥 download|big download=다운로드|파일 받기
a; size=크기|용량; GB; 1..120
b; speed=속도; Mbit/s; 10..500/5; our line does # Mbit/s=우리 집은 #Mbit/s
-; seconds=초; a * 8000 / b; .0 s=.0 초; how many seconds=몇 초 걸리는지
-; download time=걸리는 시간; a * 8000 / b / 60; split 60 # h # min=#시간 #분; how long i wait=얼마나 걸리는지

📱 data plan|mobile data=데이터 요금제|휴대폰 데이터
a; gigabytes used|GB used=쓴 데이터; GB; 1..60/0.5
b; days so far=지난 날수; ; 3..28
c; plan=요금제 용량; GB; 10..80; the plan has # GB=요금제는 #GB
-; per day=하루 사용량; a / b; .2 GB; GB per day=하루에 몇 GB 쓰는지
-; forecast=한 달 예상; a / b * 30; .1 GB; what i will use in 30 days=30일이면 몇 GB 쓸지
+; left=남은 데이터; max(0, c - a); .1 GB; how much is left=얼마 남았는지
say; a / b * 30 > c ? 'not enough=모자라요' : 'enough=충분해요'; say enough or not enough for 30 days=30일 버틸지 충분해요 모자라요로 표시

🔋 power bank|battery=보조배터리|배터리
a; capacity=용량; mAh; 2000..30000/500
b; draw|current=소비 전류; mA; 100..2000/50
c; phone battery=폰 배터리; mAh; 2500..6000/100
+; runtime=사용 시간; a / b; .1 h=.1 시간; how many hours it lasts=몇 시간 가는지
+; charges=충전 횟수; a / c; .1 charges=.1 회; how often it fills my phone=폰 몇 번 충전되는지

📷 photo storage|memory card=사진 용량|메모리카드
a; photos=사진 수|장수; ; 100..5000/50
b; MB per photo=장당 용량; MB; 2..40; each is # MB=한 장 #MB
c; card size=카드 용량; GB; 32..256/32; card of # GB=카드는 #GB
-; gigabytes=기가바이트; a * b / 1000; .1 GB; how many GB that is=몇 GB인지
+; photos per card=카드당 장수; floor(c * 1000 / b); ; how many fit on a card=카드에 몇 장 들어가는지
-; cards=카드 수; ceil(a * b / 1000 / c); ; how many cards i need=카드 몇 장 필요한지

🚚 moving van|van hire=이삿짐 트럭|트럭 대여
a; kilometers=거리|km; km; 20..600/5
b; hours=시간; ; 2..12
c; hourly price=시간당 요금; $; 9..35; # an hour=1시간에 #
d; price per km=km당 요금; $; 0.2..1.2/0.05; # a km=1km에 #
-t; rental|total=대여료|총액; b * c + a * d; $; what the van costs=얼마 나오는지
-; rental per km=km당 비용; (b * c + a * d) / a; $; what that is per km=1km에 얼마 꼴인지

🚕 taxi|taxi ride=택시비|택시
a; distance|kilometers=거리; km; 1..40/0.5
b; base fare=기본요금; $; 2..6/0.1; # base fare|starts at #=기본요금 #
c; price per km=km당 요금; $; 0.8..3/0.1; # per km=1km당 #; day/night=주간/심야
d; people=사람; ; 2..4; we are #|shared by #=#명이 같이 타요
-t; fare=택시 요금|요금; b + a * c; $; what the ride is=얼마 나오는지
-; fare each=각자 낼 돈; (b + a * c) / d; $; what each pays=각자 얼마 내는지

✈️ flight|flight time=비행기|비행 시간
a; distance=거리; km; 300..9000/50
b; speed=속도; km/h; 600..900/10; it flies # km/h=시속 #km로 날아요
c; ticket price=표값; $; 60..900
-; flight time=비행 시간; a / b * 60; split 60 # h # min=#시간 #분; how long it flies=얼마나 걸리는지
-; hours=시간; a / b; .1 h=.1 시간; how many hours=몇 시간인지
-; price per 100 km=100km당 가격; c / a * 100; $; what 100 km cost=100km에 얼마인지

⛵ sailing|boat trip=요트|배 여행
a; nautical miles=해리; ; 3..120
b; speed=속도; kn=노트; 3..12/0.5; we do # knots=#노트로 가요
-; hours=시간; a / b; .1 h=.1 시간; how many hours we need=몇 시간 걸리는지
*; kilometers=킬로미터; a * 1.852; .1 km; the same in km=km로 얼마인지
-; trip time=소요 시간; a / b * 60; split 60 # h # min=#시간 #분; the time we need=얼마나 걸리는지

🚂 model railway|model train speed=모형 기차|모형 열차
a; track length=선로 길이; cm; 100..900/10
b; seconds=초; ; 3..60
c; scale=축척; ; 87..160/73; scale 1 to #=축척 1:#
*; speed=속도; a / b; .1 cm/s; how fast it runs=얼마나 빨리 가는지
*; real speed=실제 속도; a / b * c * 0.036; .0 km/h; what that is for a real train=진짜 기차라면 시속 몇 km인지

🏭 machine output|packing line=생산량|포장 라인
a; pieces=개수|생산 수; ; 100..9000/10
b; hours=시간; ; 1..24/0.5
c; rejects=불량; ; 1..90
+; pieces per hour=시간당 생산; a / b; .0 ; pieces an hour=1시간에 몇 개인지
-; seconds per piece=개당 초; b * 3600 / a; .1 s=.1 초; how many seconds for one=한 개에 몇 초 걸리는지
-; reject rate=불량률; c / a * 100; .1 %; what percent are bad=불량이 몇 %인지

📦 parcel|shipping=택배|배송비
a; weight=무게; kg; 0.5..30/0.5
b; base price=기본 요금; $; 3..8/0.1; # base price=기본 #
c; price per kg=kg당 요금; $; 0.5..3/0.1; plus # a kilo=kg당 #; standard/express=일반/특급
-t; shipping|postage=배송비|택배비; b + a * c; $; what shipping costs=배송비 얼마인지
-; shipping per kg=kg당 배송비; (b + a * c) / a; $; what that is per kilo=1kg에 얼마 꼴인지

🎟️ concert tickets|ticket order=콘서트 표|공연 예매
a; tickets=표 수|장수; ; 1..10
b; ticket price|price=표값|가격; $; 15..120; # each=장당 #; front/middle/back=앞줄/중간/뒷줄
c; booking fee=예매 수수료; $; 1..6/0.5; # booking fee per order=예매 수수료는 한 번에 #
-t; total=총액|합계; a * b + c; $; what i pay=얼마 내는지
-; price per ticket with fee=수수료 포함 장당; (a * b + c) / a; $; what one ticket really is=한 장에 얼마 꼴인지

🎨 art class|pottery class=미술 수업|도예 수업
a; lessons=수업 수|횟수; ; 3..20
b; price per lesson=1회 수업료; $; 8..45; # a lesson=한 번에 #; adult/kid=어른/아이
c; material cost|material=재료비; $; 5..50; material is #=재료비 #
d; minutes per lesson=수업 시간(분); ; 45..120/15; # minutes each=한 번에 #분
-t; course cost|total=수강료|총액; a * b + c; $; what the course costs=다 해서 얼마인지
-; cost per hour=시간당 비용; (a * b + c) / (a * d / 60); $; cost of an hour=1시간에 얼마 꼴인지
*; hours in all=총 시간; a * d / 60; .1 h=.1 시간; how many hours=모두 몇 시간인지

🎹 piano lessons|music lessons=피아노 레슨|음악 레슨
a; monthly fee|fee=월 수업료|레슨비; $; 40..240
b; lessons a month=한 달 횟수; ; 2..12
c; minutes=분|한 번에 몇 분; ; 30..90/5
-; price per lesson=1회 레슨비; a / b; $; what one lesson costs=한 번에 얼마인지
-; price per hour=시간당 레슨비; a / (b * c / 60); $; price of an hour=1시간에 얼마인지

🚸 school trip|class trip=수학여행|체험학습
a; pupils=학생 수; ; 10..90
b; bus price=버스비; $; 150..900/10; the bus is #=버스 대절 #
c; entry=입장료; $; 2..18/0.5; entry # each=입장료 한 명 #
-; cost per pupil=1인당 비용; b / a + c; $; what each pupil pays=학생 한 명이 얼마 내는지
-t; total=총액; b + a * c; $; the total=모두 얼마인지

🏸 court hire|badminton court=코트 대여|배드민턴장
a; hours=시간; ; 1..4/0.5
b; price per hour=시간당 요금; $; 8..40; # an hour=1시간에 #; weekday/weekend=평일/주말
c; players=인원|선수; ; 2..8; we are # players=#명이서
d; shuttles=셔틀콕값; $; 2..10; plus # for shuttlecocks=셔틀콕 #
-t; court cost|total=코트비|총액; a * b + d; $; what it costs=얼마인지
-; cost per player=1인당 비용; (a * b + d) / c; $; what each player pays=한 명이 얼마 내는지

🎣 bait shop|worms=미끼|낚시 미끼
a; hours fishing|hours=낚시 시간|시간; ; 1..12
b; worms per hour=시간당 미끼; ; 3..15; i use # an hour=1시간에 #마리 써요
c; ; ; 10..30/5; !a box has #=한 통에 #마리
d; box price=한 통 값; $; 2..8/0.5; # a box=한 통 #
-; worms=미끼 수; a * b; ; how many worms=미끼 몇 마리 필요한지
-; boxes=통 수; ceil(a * b / c); ; how many boxes=몇 통 사야 하는지
-t; bait cost=미끼값; ceil(a * b / c) * d; $; what bait costs=미끼값 얼마인지

🕯️ candle making|candles=양초 만들기|캔들
a; candles=양초 수|개수; ; 4..60
b; wax per candle|grams each=개당 왁스; g; 80..300/10; # g wax each=하나에 왁스 #g
c; price per kilo=kg당 가격; $; 5..16/0.5; wax is # a kilo=왁스 1kg #; soy/beeswax=소이/밀랍
-; wax=왁스; a * b / 1000; .2 kg; how much wax=왁스 얼마나 필요한지
-t; wax cost=왁스값; a * b / 1000 * c; $; what the wax costs=왁스값 얼마인지
-; cost per candle=개당 비용; b / 1000 * c; $; cost of one=한 개에 얼마인지

🧼 soap making|soap bars=비누 만들기|수제 비누
a; batch cost|cost=재료비|원가; $; 8..80
b; bars=비누 수|개수; ; 6..60
c; selling price=판매가; $; 2..9/0.5; sold at #=#에 팔아요
-; cost per bar=개당 원가; a / b; $; cost of one bar=한 개 원가가 얼마인지
+; profit per bar=개당 이익; c - a / b; $; what is left on each=한 개에 얼마 남는지
+; profit=이익; b * c - a; $; profit on the batch=전체 얼마 남는지
need; b * c > a * 1.2

🪵 firewood|stove wood=장작|난로 장작
a; price=가격; $; 40..240
b; cubic meters=입방미터; m³; 1..6/0.5
c; evenings=저녁 수|날수; ; 20..120
-; price per m³=m³당 가격; a / b; $; what a cubic meter costs=1m³에 얼마인지
-; cost per evening=하루 비용; a / c; $; cost of an evening by the fire=하루 저녁에 얼마인지

🏢 office rent|desk rent=사무실 임대|공유 오피스
a; monthly rent|rent=월세|임대료; $; 300..6000/50
b; desks=책상 수|자리; ; 2..40
c; area=면적; m²; 15..300
-; rent per desk=자리당 임대료; a / b; $; what a desk costs=한 자리에 얼마인지
-; rent per m²=m²당 임대료; a / c; $; rent of one m²=1m²에 얼마인지
+; m² per desk=자리당 면적; c / b; .1 m²; room for each desk=한 자리에 몇 m²인지

🎈 party balloons|balloon decoration=풍선 장식|파티 풍선
a; tables=테이블 수; ; 3..30
b; balloons per table=테이블당 풍선; ; 3..9; # balloons a table=테이블마다 #개
c; ; ; 10..50/10; !packs of #|# in a pack=한 봉지 #개
d; pack price=봉지 가격; $; 2..9/0.5; # a pack=한 봉지에 #
-; balloons=풍선 수; a * b; ; how many balloons=풍선 몇 개 필요한지
-; packs=봉지 수; ceil(a * b / c); ; how many packs=몇 봉지 사야 하는지
-t; balloon cost=풍선값; ceil(a * b / c) * d; $; what i spend=얼마 드는지

💍 wedding guests|wedding dinner=결혼식 식대|돌잔치
a; guests=하객|손님 수; ; 20..220
b; menu price=식대; $; 18..90; menu at # a head=식대 1인당 #; buffet/set menu=뷔페/코스
c; room hire=대관료; $; 100..1500/50; the room is #=대관료 #
-t; total=총액|합계; a * b + c; $; what it all comes to=모두 얼마인지
-; cost per guest=1인당 비용; (a * b + c) / a; $; what one guest costs=손님 한 명당 얼마인지

🥤 lemonade|juice mix=레모네이드|청 희석
a; guests=손님|사람 수; ; 4..60
b; glass size=잔 용량; ml; 150..350/10; glasses of # ml=한 잔 #ml
c; ; ; 4..9; !1 part syrup to # parts water=원액 1에 물 #
*; drink=음료; a * b; .0 ml; how much i need in all=모두 몇 ml인지
*; syrup=원액; a * b / (c + 1); .0 ml; how much syrup=원액 몇 ml인지
*; water=물; a * b * c / (c + 1); .0 ml; how much water=물 몇 ml인지

🩺 drip rate|infusion=수액 속도|링거
a; volume=수액량; ml; 100..1000/50
b; hours=시간; ; 1..12
c; ; ; 20..20; !# drops per ml=1ml에 #방울
*; ml per hour=시간당 ml; a / b; .0 ml; ml an hour=1시간에 몇 ml인지
*; drops per minute=분당 방울; a * c / (b * 60); .0 ; drops a minute=1분에 몇 방울인지

🫀 pulse|heart rate=맥박|심박수
a; beats=맥박 수|센 횟수; ; 12..60
b; seconds=초; ; 10..30/5; counted for # seconds=#초 동안 셌어요
*; beats per minute=분당 맥박; a / b * 60; .0 ; beats a minute=1분에 몇 번인지
*; beats per hour=시간당 맥박; a / b * 3600; .0 ; beats an hour=1시간에 몇 번인지
need; a / b * 60 > 45 && a / b * 60 < 170

🎥 video editing|time-lapse=타임랩스|영상 편집
a; minutes filmed=촬영 시간(분); ; 10..300
b; interval=간격; s=초; 2..20; a photo every # seconds=#초마다 한 장
c; ; ; 24..30/6; !plays at # frames a second=초당 #프레임
*; photos=사진 수; floor(a * 60 / b); ; how many photos=사진 몇 장인지
*; clip length=영상 길이; floor(a * 60 / b) / c; .1 s=.1 초; how long the clip is=영상이 몇 초인지

🪙 vending machine|snack machine=자판기|과자 자판기
a; sales a day=하루 판매; ; 5..120
b; price=판매가; $; 0.8..3/0.1; # each=개당 #
c; cost=원가; $; 0.3..1.5/0.1; they cost me # each=원가 개당 #
+; daily profit=하루 이익; a * (b - c); $; what i make a day=하루에 얼마 남는지
+; monthly profit=한 달 이익; a * (b - c) * 30; $; what 30 days bring=30일이면 얼마 남는지
+; margin=마진; (b - c) / b * 100; .0 %; the margin=마진이 몇 %인지
need; b > c * 1.2

🛒 grocery bill|household shopping=장보기|식비
a; weekly spending|spent a week=일주일 식비; $; 30..300
b; people=식구|사람 수; ; 1..7
c; meals a day=하루 끼니; ; 2..3; # meals a day=하루 #끼
-; per person=1인당; a / b; $; per person and week=한 사람당 일주일에 얼마인지
-; per meal=한 끼 비용; a / b / (7 * c); $; what one meal costs=한 끼에 얼마 꼴인지
-; per month=한 달 식비; a * 52 / 12; $; what a month comes to (52 weeks a year)=한 달(52주/12)이면 얼마인지

🌡️ heating oil|oil tank=기름보일러|등유
a; liters left=남은 기름; L; 50..900/10
b; liters a day=하루 사용량; L; 3..20/0.5
c; oil price=리터당 가격; $; 0.7..1.6/0.01; oil is # a liter=등유 리터당 #
+; days left=남은 날; floor(a / b); ; how many days it lasts=며칠 가는지
-; daily cost=하루 비용; b * c; $; what a day costs=하루에 얼마인지
-; cost for 30 days=30일 비용; b * c * 30; $; what 30 days cost=30일에 얼마인지
`
