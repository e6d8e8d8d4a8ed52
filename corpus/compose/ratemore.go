package compose

// ratePerMore are further speeds and unit prices, two offers side by side among them.
const ratePerMore = `

⚖️ better deal|which pack is cheaper|two packs=어느 게 더 싼지|가격 비교|두 제품 비교
a; price A=A 가격; $; 1..20/0.1
b; grams A=A 그램; ; 100..1500/10
c; price B=B 가격; $; 1..25/0.1
d; grams B=B 그램; ; 100..2000/10
-; A per 100 g=A 100g당; a / b * 100; $; what 100 g of A cost=A는 100g에 얼마인지
-; B per 100 g=B 100g당; c / d * 100; $; what 100 g of B cost=B는 100g에 얼마인지
say; a / b < c / d ? 'A is cheaper=A가 더 싸요' : a / b > c / d ? 'B is cheaper=B가 더 싸요' : 'same price=같아요'; say A is cheaper, B is cheaper or same price=A가 더 싸요, B가 더 싸요, 같아요 중에 표시

🚆 train or car|car or train=기차와 자동차|기차냐 차냐
a; distance=거리; km; 40..700/10
b; car cost per km=차 km당 비용; $; 0.15..0.5/0.01; the car costs # per km=차는 km당 #
c; train ticket=기차표; $; 8..120
d; people=인원; ; 1..5
-; by car=자동차; a * b; $; what the car costs=차로 얼마인지
-; by train=기차; c * d; $; what the train costs for all=다 같이 기차로 얼마인지
say; a * b < c * d ? 'take the car=자동차가 싸요' : 'take the train=기차가 싸요'; say take the car or take the train, whichever is cheaper=더 싼 쪽으로 자동차가 싸요 또는 기차가 싸요

🧑‍🌾 potato planting|planting potatoes=감자 심기|모종 심기
a; row length=이랑 길이; m; 3..60
b; spacing=간격; cm; 20..50/5; # cm apart=간격 #cm
c; rows=이랑 수; ; 1..20
d; price each=포기당 가격; $; 0.2..2/0.1; # each=한 포기 #
*; plants=포기 수; floor(a * 100 / b) * c; ; how many plants=몇 포기 심는지
-t; plant cost=모종값; floor(a * 100 / b) * c * d; $; what they cost=얼마 드는지

🕊️ bird feeder|bird seed=새 모이|새 먹이
a; grams a day=하루 먹이; g; 40..400/10
b; bag size=한 봉지; kg; 1..10; bags of # kg=한 봉지 #kg
c; bag price=봉지 가격; $; 3..25/0.5; # a bag=한 봉지 #
+; days per bag=봉지당 날수; b * 1000 / a; .0 days=.0 일; how many days a bag lasts=한 봉지로 며칠 가는지
-; cost per week=일주일 비용; a * 7 / (b * 1000) * c; $; what a week costs=일주일에 얼마인지

🧽 dishwasher|dishwasher tabs=식기세척기|세제 알약
a; runs a week=일주일 횟수; ; 2..14
b; tabs in a box=한 통 개수; ; 20..60/5; # tabs in a box=한 통 #개
c; box price=통 가격; $; 5..18/0.5; a box is #=한 통 #
d; water per run=1회 물; L; 8..14; # liters each run=한 번에 물 #L
+; weeks per box=통당 주; b / a; .1 weeks=.1 주; how many weeks a box lasts=한 통으로 몇 주 쓰는지
-; cost per run=1회 비용; c / b; $; what a run costs=한 번에 얼마인지
-; water a week=주간 물; a * d; .0 L; liters of water a week=일주일에 물 몇 리터인지

🛞 wheel turns|bike wheel=바퀴 회전|자전거 바퀴
a; wheel circumference|circumference=바퀴 둘레; cm; 120..230
b; turns per minute=분당 회전; ; 40..280
c; minutes=분; ; 2..60
*; speed=속도; a * b * 60 / 100000; .1 km/h; how fast that is=시속 몇 km인지
*; meters=미터; a * b * c / 100; .0 m; how many meters=몇 m 가는지

🧗 climbing wall|stair climbing=계단 오르기|암벽 등반
a; floors=층; ; 2..60
b; steps per floor=층당 계단; ; 14..24; # steps a floor=한 층 #계단
c; step height=계단 높이; cm; 15..20; a step is # cm=한 계단 #cm
d; minutes=분; ; 1..30
*; steps=계단 수; a * b; ; how many steps=몇 계단인지
*; height=높이; a * b * c / 100; .1 m; how high i climb=몇 m 올라가는지
+; steps per minute=분당 계단; a * b / d; .0 ; steps a minute=1분에 몇 계단인지

🍵 tea shop|loose tea=찻잎|잎차
a; grams in the tin=통 그램; ; 50..500/10
b; price=가격; $; 4..60/0.5
c; grams per cup=잔당 그램; ; 2..6; # g a cup=한 잔 #g
+; cups=잔 수; floor(a / c); ; how many cups=몇 잔 나오는지
-; cost per cup=잔당 가격; b / (a / c); $; what a cup costs=한 잔에 얼마인지

🧻 roll of wrapping paper|gift wrapping=포장지|선물 포장
a; gifts=선물 수; ; 3..40
b; paper per gift=선물당 포장지; cm; 30..120/5; # cm each=하나에 #cm
c; roll length=롤 길이; m; 2..10; rolls of # m=한 롤 #m
d; roll price=롤 가격; $; 1.5..6/0.5; # a roll=한 롤 #
-; paper=포장지; a * b / 100; .1 m; how many meters=몇 m 필요한지
-; rolls=롤 수; ceil(a * b / 100 / c); ; how many rolls=몇 롤 사야 하는지
-t; cost=비용; ceil(a * b / 100 / c) * d; $; what it costs=얼마인지
`

// rateMoneyMore are further sums of money.
const rateMoneyMore = `

🧑‍💻 day rate|freelance day=일당|프리랜서 일당
a; days worked|days=일한 날|일수; ; 1..24
b; day rate=일당; $; 80..400/5; # a day=일당 #
c; withholding=원천징수; %; 3.3..20/0.1; # percent is withheld=#% 떼고
+; gross=세전; a * b; $; before tax=세전 얼마인지
+; net=세후; a * b * (1 - c / 100); $; after it is taken off=떼고 얼마 받는지
-; withheld=떼는 돈; a * b * c / 100; $; how much is withheld=얼마 떼는지

🎻 instrument on hire purchase|hire purchase=할부 구매|악기 할부
a; cash price=일시불 가격; $; 200..3000/10
b; monthly rate=월 할부금; $; 20..200
c; months=개월; ; 6..36; # months=#개월
-; paid in all=총 납부액; b * c; $; what i pay in the end=모두 얼마 내는지
-; extra over cash=추가 비용; b * c - a; $; how much more than cash=일시불보다 얼마 더 내는지
-; extra in percent=추가율; (b * c - a) / a * 100; .1 %; that in percent=몇 % 더 내는지
need; b * c > a * 1.03 && b * c < a * 1.6

🏡 rental yield|flat to let=임대 수익률|오피스텔 투자
a; purchase price|price=매매가|구입가; $; 60000..400000/1000
b; monthly rent=월세; $; 300..2200/10
c; yearly costs=연간 비용; $; 300..3000/50; costs are # a year=관리비 등 1년 #
+; yearly rent=연 임대료; b * 12; $; rent in a year=1년에 월세 얼마인지
+; yield=수익률; b * 12 / a * 100; .2 %; gross yield in percent=수익률이 몇 %인지
+; net yield=순수익률; (b * 12 - c) / a * 100; .2 %; yield after costs=비용 빼고 몇 %인지
need; b * 12 > c * 1.3

🚿 water bill|water meter=수도요금|수도 계량기
a; old reading=지난 지침; ; 100..900
b; new reading=이번 지침; ; 110..960
c; price per m³=톤당 요금; $; 1..5/0.1; # per cubic meter=톤당 #
d; base fee=기본요금; $; 2..12; base fee #=기본요금 #
-; used=사용량; b - a; .0 m³=.0 톤; how much i used=얼마 썼는지
-t; water bill=수도요금; (b - a) * c + d; $; what the bill is=요금 얼마인지
need; b > a + 2 && b - a < 80

🔌 electricity bill|power meter=전기요금|전기 계량기
a; old reading=지난달 지침; ; 1000..9000/5
b; new reading=이번 달 지침; ; 1050..9600/5
c; price per kWh=kWh당 요금; $; 0.12..0.45/0.01; # per kWh=kWh당 #
d; base fee=기본요금; $; 3..14/0.5; plus # base fee=기본요금 #
-; kWh used=사용량; b - a; .0 kWh; how many kWh=몇 kWh 썼는지
-t; power bill=전기요금; (b - a) * c + d; $; what it comes to=얼마 나오는지
need; b > a + 30 && b - a < 700

📚 second-hand books|book flea market=중고책 팔기|헌책 판매
a; books=책 수|권수; ; 3..60
b; average price=평균 가격; $; 1..8/0.5; # each on average=평균 #
c; commission=수수료; %; 5..30/5; the shop keeps #%=가게가 #% 가져감
+; takings=판매액; a * b; $; what they bring=얼마 팔리는지
+; my part=내 몫; a * b * (1 - c / 100); $; what i get=내가 얼마 받는지

🍷 wine case|wine order=와인 주문|와인 박스
a; bottles=병 수; ; 3..48
b; price per bottle=병당 가격; $; 6..40/0.5; # a bottle=병당 #; red/white/sparkling=레드/화이트/스파클링
c; ; ; 6..12/6; !cases of #|# in a case=한 박스 #병
d; ; %; 5..10/5; !a full case gets #% off=한 박스 이상이면 #% 할인
-t; total=총액; a * b * (a >= c ? 1 - d / 100 : 1); $; what i pay=얼마 내는지
*; cases=박스; a; split 12 # dozen and #=#다스 #병; that in dozens and single bottles=다스와 낱병으로

🎁 group gift|farewell gift=단체 선물|송별 선물
a; gift price=선물값; $; 20..200
b; people=인원; ; 3..25
c; card=카드값; $; 2..8/0.5; the card is #=카드 #
d; collected=모은 돈; $; 10..150
-; each pays=각자; (a + c) / b; $; what each gives=각자 얼마 내는지
*; still to collect=더 모을 돈; max(0, a + c - d); $; how much is still to collect=얼마 더 모아야 하는지

🏫 class fund|class cash=학급비|반 회비
a; pupils=학생 수; ; 12..34
b; monthly fee=월 회비; $; 1..6/0.5; # a month each=한 명 매달 #
c; months=개월; ; 2..11
d; spent=쓴 돈; $; 10..200
+; collected=모은 돈; a * b * c; $; how much came in=얼마 모였는지
+; left=남은 돈; a * b * c - d; $; what is left=얼마 남았는지
-; spent per pupil=1인당 지출; d / a; $; spent for each pupil=학생 한 명당 얼마 쓴 건지
need; a * b * c > d * 1.2

🧁 cupcake price|cake order price=컵케이크 가격 정하기|주문 케이크 가격
a; ingredients=재료비; $; 4..60/0.5
b; hours=시간; ; 1..8/0.5
c; hourly rate=시간당 인건비; $; 8..25; my hour is #=내 시급은 #
d; pieces=개수; ; 6..48
-; cost=원가; a + b * c; $; what it costs me=원가가 얼마인지
-; cost per piece=개당 원가; (a + b * c) / d; $; cost of one=한 개에 얼마인지
*; price with half on top=판매가; (a + b * c) * 1.5 / d; $; price of one with 50% on top=원가에 50% 얹은 개당 값

🛠️ repair or replace|washing machine repair=수리냐 교체냐|고장난 세탁기
a; repair cost|repair=수리비; $; 30..400/5
b; years it would last=더 쓸 햇수; ; 1..6
c; new price|new one=새 제품 값; $; 200..1200/10
d; ; ; 8..12; !a new one lasts # years=새것은 #년 써요
-; repair per year=수리 시 1년 비용; a / b; $; repair per year of use=고치면 1년에 얼마 꼴인지
-; new per year=교체 시 1년 비용; c / d; $; new one per year=새로 사면 1년에 얼마 꼴인지
say; a / b < c / d ? 'repair it=고치기' : 'buy new=새로 사기'; say repair it or buy new, whichever is cheaper a year=1년 비용이 싼 쪽으로 고치기 또는 새로 사기

💼 job offers|two job offers=두 직장 비교|이직 비교
a; salary A=A 월급; $; 1500..4500/50
b; commute A=A 교통비; $; 20..250/10
c; salary B=B 월급; $; 1500..4500/50
d; commute B=B 교통비; $; 20..250/10
+; A after commute=A 실제; a - b; $; what is left of A=A는 교통비 빼고 얼마인지
+; B after commute=B 실제; c - d; $; what is left of B=B는 교통비 빼고 얼마인지
*; difference=차이; abs(a - b - (c - d)); $; the difference=얼마 차이인지
say; a - b > c - d ? 'A pays more=A가 나아요' : a - b < c - d ? 'B pays more=B가 나아요' : 'same=같아요'; say A pays more, B pays more or same=A가 나아요, B가 나아요, 같아요 표시

🅿️ fine with early payment|parking ticket=과태료|범칙금
a; fine=과태료; $; 20..200/5
b; discount=감경; %; 10..50/10; #% off if paid early=일찍 내면 #% 감경
c; days late=늦은 날; ; 1..30
d; per day=하루 가산금; $; 0.5..3/0.5; # a day when late=늦으면 하루 #
-; paid early=일찍 내면; a * (1 - b / 100); $; what it is when paid early=일찍 내면 얼마인지
-; paid late=늦게 내면; a + c * d; $; what it is when late=늦으면 얼마인지

🎣 charter boat|boat charter=낚싯배|배낚시
a; boat price=배 대여료; $; 120..900/10
b; anglers=인원; ; 2..12
c; bait per person=1인 미끼값; $; 3..12/0.5; bait # each=미끼 1인당 #
-; each pays=1인당; a / b + c; $; what each pays=한 명이 얼마 내는지
-t; total=총액; a + b * c; $; all together=모두 얼마인지
`

// rateShareMore are further shares, averages and goals.
const rateShareMore = `

🎬 film rating|two ratings=영화 평점|평점 합치기
a; critics=평론가; ; 1..10/0.1
b; audience=관객; ; 1..10/0.1
*; average=평균; (a + b) / 2; .1 ; average of both=둘의 평균
*; weighted=가중 평균; (a * 2 + b) / 3; .2 ; critics counted twice=평론가를 두 배로 친 평균
*; gap=차이; abs(a - b); .1 ; how far apart=얼마나 차이 나는지
say; a > b ? 'critics liked it more=평론가가 더 좋아함' : a < b ? 'audience liked it more=관객이 더 좋아함' : 'they agree=의견 일치'; say critics liked it more, audience liked it more or they agree=평론가가 더 좋아함, 관객이 더 좋아함, 의견 일치 중에 표시

🧃 juice content|fruit punch=과즙 함량|과일 음료
a; juice=주스; ml; 50..900/10
b; water=물; ml; 50..900/10
c; juice content=과즙 함량; %; 30..100/10; the juice is #% fruit=주스 과즙이 #%
*; fruit in the drink=음료 과즙; a * c / (a + b); .1 %; what percent fruit in the end=섞으면 과즙이 몇 %인지
*; drink=음료; a + b; .0 ml; how much it makes=모두 몇 ml인지

🚴 bike tour progress|pilgrimage=자전거 여행 진행|도보 여행
a; km done|done=온 거리; km; 20..900
b; whole way|total=전체 거리; km; 200..1200/10; # km in all=전체 #km
c; days left=남은 날; ; 2..20
+; progress=진행률; a / b * 100; .0 %; how far in percent=몇 % 왔는지
-; km left=남은 거리; b - a; .0 km; how far it still is=얼마 남았는지
-; km a day=하루 거리; (b - a) / c; .1 km; how many km a day=하루 몇 km 가야 하는지
need; a < b * 0.9

🏦 savings rate|saving quota=저축률|저축 비율
a; income=수입; $; 1200..6000/50
b; expenses=지출; $; 700..5000/50
c; goal=목표; %; 10..40/5; goal #%=목표 #%
+; saved=저축; a - b; $; what i save=얼마 저축하는지
+; savings rate=저축률; (a - b) / a * 100; .1 %; that in percent=수입의 몇 %인지
say; (a - b) / a * 100 >= c ? 'on track=잘하고 있음' : 'spend less=더 아끼기'; on track or spend less=잘하고 있음 또는 더 아끼기 표시
need; a > b

🏪 shelf share|product mix=매출 비중|상품 구성
a; coffee=커피; $; 50..900/10
b; cake=케이크; $; 30..700/10
c; other=기타; $; 10..400/10
*; total=합계; a + b + c; $; the total=모두 얼마인지
*; coffee share=커피 비중; a / (a + b + c) * 100; .1 %; coffee in percent=커피가 몇 %인지
*; cake share=케이크 비중; b / (a + b + c) * 100; .1 %; cake in percent=케이크가 몇 %인지
say; a > b ? 'coffee leads=커피가 앞섬' : a < b ? 'cake leads=케이크가 앞섬' : 'equal=같음'; coffee leads, cake leads or equal=커피가 앞섬, 케이크가 앞섬, 같음 표시

🎤 choir voices|choir balance=합창단|성부 비율
a; high voices=고음; ; 4..40
b; low voices=저음; ; 3..40
*; singers=인원; a + b; ; how many singers=모두 몇 명인지
*; low share=저음 비율; b / (a + b) * 100; .0 %; percent low=저음이 몇 %인지
say; b / (a + b) < 0.35 ? 'need low voices=저음 모집' : b / (a + b) > 0.65 ? 'need high voices=고음 모집' : 'balanced=균형'; need low voices under 35% low, need high voices over 65, else balanced=저음이 35% 미만이면 저음 모집, 65% 넘으면 고음 모집, 아니면 균형

📦 loading a truck|truck load=트럭 적재|적재율
a; boxes=상자 수; ; 20..400
b; kilos per box=상자당 무게; kg; 2..25/0.5; # kg each=상자당 #kg
c; load limit=적재 한도; kg; 800..5000/100; limit # kg=한도 #kg
-; load=적재량; a * b; .0 kg; how heavy it is=모두 몇 kg인지
-; loaded=적재율; a * b / c * 100; .0 %; percent of the limit=한도의 몇 %인지
+; boxes that still fit=더 실을 상자; max(0, floor((c - a * b) / b)); ; how many more boxes fit=몇 상자 더 실을 수 있는지
say; a * b > c ? 'too heavy=과적' : 'ok=적정'; too heavy or ok=과적인지 적정인지

🧒 growth chart|child height=아이 키|성장 기록
a; height last year=작년 키; cm; 80..160
b; height now=지금 키; cm; 84..170
c; parent height=부모 키; cm; 155..190
+; grown=자란 키; b - a; .1 cm; how much the kid grew=얼마나 컸는지
+; grown in percent=성장률; (b - a) / a * 100; .1 %; that in percent=몇 % 컸는지
-; to parent height=부모 키까지; c - b; .0 cm; how much to my height=내 키까지 얼마 남았는지
need; b > a && b - a < 14 && c > b

🌾 seed rate|lawn seeding=파종량|잔디 씨
a; seed=씨앗; g; 100..5000/50
b; area=면적; m²; 10..200
c; recommended=권장량; g; 20..40/5; recommended # g per m²=권장 ㎡당 #g
*; grams per m²=㎡당 그램; a / b; .1 g; how much per m²=㎡당 몇 g인지
-; seed needed=필요한 씨앗; b * c; .0 g; how much i need by that=권장대로면 얼마 필요한지
say; a / b < c ? 'too thin=부족' : 'enough=충분'; too thin or enough=부족인지 충분인지

🏸 match record|head to head=상대 전적|맞대결
a; my wins=내 승; ; 1..40
b; their wins=상대 승; ; 1..40
c; points for=득점; ; 50..900
d; points against=실점; ; 50..900
+; my share=내 승률; a / (a + b) * 100; .0 %; percent i win=내가 몇 % 이기는지
+; point difference=득실차; c - d; ; point difference=득실차가 얼마인지
+; points per match=경기당 득점; c / (a + b); .1 ; my points per match=경기당 몇 점 내는지
say; a > b ? 'i lead=내가 앞섬' : a < b ? 'they lead=상대가 앞섬' : 'tied=동률'; i lead, they lead or tied=내가 앞섬, 상대가 앞섬, 동률 표시

🏫 grade to points|homework points=과제 점수|수행평가
a; points=받은 점수; ; 2..60
b; points possible=만점; ; 20..60/5; # possible=만점 #
c; bonus=가산점; ; 1..5
+; score=환산 점수; a / b * 100; .1 ; the score out of 100=100점 만점으로 몇 점인지
+; score with bonus=가산 후 점수; min(100, a / b * 100 + c); .1 ; with the bonus, at most 100=가산점 더해 100점까지로 몇 점인지
-; points lost=감점; b - a; ; how many points i lost=몇 점 깎였는지
need; a <= b

🗂️ inbox progress|email cleanup=메일 정리|받은편지함
a; emails before=처음 메일; ; 100..5000/10
b; emails now=지금 메일; ; 5..4500/5
c; minutes=분; ; 5..120
+; cleared=정리한 메일; a - b; ; how many i cleared=몇 통 정리했는지
+; cleared in percent=정리율; (a - b) / a * 100; .0 %; that in percent=몇 % 정리했는지
-; minutes left=남은 분; b / ((a - b) / c); .0 min=.0 분; how many minutes for the rest=나머지 몇 분 걸리는지
need; b < a * 0.9

🧵 quilt progress|patchwork=퀼트|조각보
a; squares sewn|sewn=꿰맨 조각; ; 4..150
b; squares=전체 조각; ; 48..180/12; # squares=#조각
c; squares an evening=저녁당 조각; ; 2..9; # an evening=하루 저녁 #조각
+; progress=진행률; a / b * 100; .0 %; how far in percent=몇 % 했는지
-; evenings left=남은 저녁; ceil((b - a) / c); ; how many evenings are left=저녁 몇 번 남았는지
need; a < b * 0.95

🛒 coupon share|voucher use=쿠폰 사용률|상품권 사용
a; handed out=나눠준 수; ; 40..900/10
b; used=사용된 수; ; 5..500
c; value=쿠폰 금액; $; 1..10/0.5; worth # each=한 장 #
+; used in percent=사용률; b / a * 100; .1 %; percent used=몇 % 썼는지
-; cost so far=사용 금액; b * c; $; what they cost us so far=지금까지 얼마 나갔는지
-; cost at most=최대 금액; a * c; $; what all would cost=다 쓰면 얼마인지
need; b < a
`

// rateTimeMore are further times.
const rateTimeMore = `

🍳 breakfast timing|egg timing=아침 준비 시간|달걀 삶기
a; breakfast at=아침 시각; t; 06:30..10:00/5
b; cooking=조리; min=분; 6..40
c; table=상차림; min=분; 5..15; # minutes for the table=상차림 #분
*; start at=시작; a - b - c; clock; when i must start=몇 시에 시작해야 하는지
-; takes=소요; b + c; .0 min=.0 분; how many minutes it takes=몇 분 걸리는지

🚇 train change|connection time=환승 시간|기차 환승
a; arrives at|arrival=도착; t; 06:00..20:00/1
b; leaves at|next train=다음 열차; t; 06:10..21:30/1
c; walk=걷는 시간; min=분; 3..12; # minutes to the platform=승강장까지 #분
*; change time=환승 시간; mod(b - a, 1440); .0 min=.0 분; how many minutes to change=환승 시간이 몇 분인지
*; time left=여유; mod(b - a, 1440) - c; .0 min=.0 분; minutes left after the walk=걷고 나서 몇 분 남는지
say; mod(b - a, 1440) > c ? 'you make it=환승 가능' : 'too short=촉박'; you make it or too short=환승 가능인지 촉박인지
need; b > a && b - a < 90 && b - a != c

🎓 school days left|end of term=방학까지|종업식까지
a; last day=마지막 날; d; 5..120
b; lessons a week=주당 수업; ; 10..32
-; days left=남은 날; days(today(), a); ; how many days=며칠 남았는지
-; weeks and days=주와 날; days(today(), a); split 7 # weeks # days=#주 #일; in weeks and days=몇 주 며칠인지
*; weekday=요일; a; weekday; which weekday it is=무슨 요일인지

🏥 stitches out|cast off=실밥 푸는 날|깁스 푸는 날
a; treated on=치료일; d; -20..0
b; days=기간; ; 7..42; after # days=#일 뒤에
*; out on=푸는 날; a + b; date; on which date=며칠에 푸는지
*; weekday=요일; a + b; weekday; and which weekday=무슨 요일인지
-; days to go=남은 날; days(today(), a + b); ; how many days to go=며칠 남았는지
need; a + b > 0

📜 warranty|guarantee=보증 기간|품질 보증
a; bought on=구입일; d; -700..-5
b; days of warranty|warranty days=보증 일수; ; 365..730/365; # days of warranty=보증 #일
*; ends on=보증 끝나는 날; a + b; date; when it ends=언제 끝나는지
+; days left=남은 날; max(0, days(today(), a + b)); ; days left, 0 if over=며칠 남았는지 지났으면 0
say; days(today(), a + b) >= 0 ? 'covered=보증 중' : 'expired=만료'; covered or expired=보증 중인지 만료인지

🎧 dj set|mix length=디제이 세트|믹스 길이
a; start=시작; t; 18:00..23:30/15
b; tracks=곡 수; ; 5..40
c; minutes per track=곡당; min=분; 4..8; # minutes a track=한 곡 #분
*; set length=세트 길이; b * c; split 60 # h # min=#시간 #분; how long it is=얼마나 되는지
*; ends at=끝; a + b * c; clock; when it ends=몇 시에 끝나는지

🧘 yoga class|meditation=요가 수업|명상
a; start=시작; t; 06:00..20:00/15
b; poses=동작 수; ; 6..30
c; seconds per pose=동작당; s=초; 20..90/5; hold # s each=한 동작 #초
d; rest=마무리 휴식; min=분; 3..10; # minutes rest at the end=끝에 #분 휴식
*; class length=수업 길이; b * c + d * 60; split 60 # min # s=#분 #초; how long it is=얼마나 걸리는지
*; pose time=동작 시간; b * c; split 60 # min # s=#분 #초; the poses alone=동작만 얼마인지

🚜 mowing|lawn mowing=잔디 깎기|예초
a; area=면적; m²; 100..3000/20
b; m² per minute=분당 면적; ; 10..40; i do # m² a minute=1분에 #㎡
c; start=시작; t; 08:00..16:00/15
-; takes=소요 시간; round(a / b); split 60 # h # min=#시간 #분; how long it takes=얼마나 걸리는지
*; done at=끝나는 시각; c + round(a / b); clock; when i am done=몇 시에 끝나는지

💧 plant holiday|away from home=집 비우기|여행 동안 화분
a; leaving=떠나는 날; d; 1..60
b; back=돌아오는 날; d; 3..90
c; ; ; 3..7; !water every # days=#일마다 물 주기
*; days away=비우는 날; days(a, b); ; how many days away=며칠 비우는지
*; waterings=물 횟수; floor(days(a, b) / c); ; how often someone must water=물을 몇 번 줘야 하는지
-; days until i leave=출발까지; days(today(), a); ; days until i leave=며칠 뒤 떠나는지
need; b > a + 1 && b - a < 45

🎬 subtitles|video length=영상 길이|자막 시간
a; clips=클립 수; ; 3..60
b; seconds per clip=클립당; s=초; 4..45; # s each=하나 #초
c; intro=인트로; s=초; 3..20; plus # s intro=인트로 #초
*; length=길이; a * b + c; split 60 # min # s=#분 #초; how long the video is=영상이 얼마나 되는지
*; minutes=분; (a * b + c) / 60; .1 min=.1 분; that in minutes=몇 분인지

🏎️ lap times|go-kart=랩 타임|카트
a; laps=랩; ; 3..40
b; seconds per lap=랩당; s=초; 25..120
c; track length=트랙 길이; m; 300..1500/10; the track is # m=트랙 #m
*; total time=총 시간; a * b; split 60 # min # s=#분 #초; how long all laps take=모두 얼마나 걸리는지
+; speed=속도; c / b * 3.6; .1 km/h; how fast that is=시속 몇 km인지
*; distance=거리; a * c / 1000; .2 km; how many km=모두 몇 km인지
need; c / b * 3.6 > 20 && c / b * 3.6 < 150

📞 phone call|call length=통화 시간|통화 요금
a; from=시작; t; 08:00..20:00/1
b; to=끝; t; 08:05..22:30/1
c; price per minute=분당 요금; $; 0.05..0.6/0.05; # a minute=1분에 #
*; minutes=통화 분; mod(b - a, 1440); .0 min=.0 분; how many minutes=몇 분 통화했는지
*; call length=통화 길이; mod(b - a, 1440); split 60 # h # min=#시간 #분; how long in h and min=몇 시간 몇 분인지
-t; cost=통화료; mod(b - a, 1440) * c; $; what it cost=얼마 나왔는지
need; b > a + 2 && b - a < 180

🍼 feeding times|baby feeding=수유 시각|분유 시간
a; last feeding=마지막 수유; t; 05:00..20:00/5
b; hours between=간격; ; 2..4/0.5; every # hours=#시간마다
*; next feeding=다음 수유; a + b * 60; clock; when the next is=다음은 몇 시인지
*; the one after=그다음; a + b * 120; clock; and the one after=그다음은 몇 시인지

🎄 advent|days to christmas eve|new year=크리스마스 준비|연말 준비
a; party date=파티 날; d; 10..280
b; cards to write|cards=쓸 카드; ; 8..90
-; days left=남은 날; days(today(), a); ; how many days are left=며칠 남았는지
-; cards a day=하루 카드; ceil(b / days(today(), a)); ; how many cards a day=하루 몇 장 써야 하는지
*; weeks and days=주와 날; days(today(), a); split 7 # weeks # days=#주 #일; in weeks and days=몇 주 며칠인지

🏊 triathlon|duathlon=철인 3종|트라이애슬론
a; swim=수영; min=분; 10..90
b; bike=자전거; min=분; 30..240
c; run=달리기; min=분; 20..180
d; changes=전환; min=분; 3..10; plus # minutes for changing=전환 #분
*; total=합계; a + b + c + d; split 60 # h # min=#시간 #분; my total time=모두 얼마나 걸리는지
*; run share=달리기 비율; c / (a + b + c) * 100; .0 %; percent of the time running, changes left out=전환 빼고 달리기가 몇 %인지

🗳️ working days|project end=작업 기간|프로젝트 종료
a; start=시작일; d; -5..40
b; hours of work=작업 시간; ; 8..300
c; hours a day=하루 시간; ; 4..9; # hours a day=하루 #시간
-; days needed=필요한 날; ceil(b / c); ; how many days i need=며칠 필요한지
*; finished on=끝나는 날; a + ceil(b / c) - 1; date; the last day, the start being day 1=시작일을 1일로 마지막 날이 언제인지

☀️ sunscreen|time in the sun=자외선 차단|햇볕 시간
a; out at|start=나간 시각; t; 09:00..15:00/5
b; minutes without cream|own protection=맨살 시간; min=분; 5..30/5; i burn after # minutes=맨살로 #분이면 타요
c; factor=차단 지수; ; 10..30/5; factor #=지수 #
*; protected=보호 시간; b * c; split 60 # h # min=#시간 #분; how long i am safe, minutes times factor=맨살 시간 곱하기 지수로 얼마나 괜찮은지
*; in by=들어갈 시각; a + b * c; clock; when to go in=몇 시까지 들어가야 하는지
need; b * c < 400

🚌 timetable|bus interval=버스 배차|버스 시간표
a; first bus=첫차; t; 05:00..07:30/5
b; interval=배차 간격; min=분; 8..40; every # minutes=#분마다
c; buses=운행 횟수; ; 8..60
*; last bus=막차; a + (c - 1) * b; clock; when the last one goes=막차가 몇 시인지
*; tenth bus=열 번째 버스; a + 9 * b; clock; when the tenth goes=열 번째가 몇 시인지
need; (c - 1) * b < 1000

🧑‍🏫 tutoring hours|tutor pay=과외 시간|과외비
a; from=시작; t; 13:00..18:00/15
b; to=끝; t; 14:00..21:00/15
c; hourly fee=시간당 과외비; $; 12..45; # an hour=시간당 #
d; lessons a month=한 달 횟수; ; 2..12; # lessons a month=한 달 #번
*; minutes=수업 분; mod(b - a, 1440); .0 min=.0 분; how many minutes=몇 분인지
+; fee per lesson=1회 과외비; mod(b - a, 1440) / 60 * c; $; what a lesson costs=한 번에 얼마인지
+; per month=한 달; mod(b - a, 1440) / 60 * c * d; $; what a month brings=한 달이면 얼마인지
need; b > a + 25

🌡️ oven preheat|pizza oven=오븐 예열|화덕
a; lit at=불 붙인 시각; t; 10:00..18:00/5
b; target=목표 온도; °C; 180..450/10
c; degrees per minute=분당 온도; ; 5..15; it gains # degrees a minute=1분에 #도씩 올라요
-; preheat time=예열 시간; ceil((b - 20) / c); .0 min=.0 분; minutes from 20 degrees=20도에서 몇 분 걸리는지
*; hot at=준비 시각; a + ceil((b - 20) / c); clock; when it is hot=몇 시에 다 달궈지는지
`
