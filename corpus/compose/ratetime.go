package compose

// rateTimeTable are times of day, spans, dates and tempo.
const rateTimeTable = `
⏰ working hours|my shift=근무 시간|알바 시간
a; start=출근|시작; t; 06:00..11:00/15
b; end=퇴근|끝; t; 13:00..22:00/15
c; break=쉬는 시간|휴게; min=분; 15..60/5; minus # minutes break|# min break=쉬는 시간 #분 빼고
d; hourly wage=시급; $; 9..30/0.5; # an hour=시급 #
*; time worked=일한 시간; mod(b - a, 1440) - c; split 60 # h # min=#시간 #분; how long i worked=얼마나 일했는지
*; hours=시간; (mod(b - a, 1440) - c) / 60; .2 h=.2 시간; how many hours=몇 시간인지
+; pay=일당|급여; (mod(b - a, 1440) - c) / 60 * d; $; what i earned=얼마 벌었는지

🌙 night shift|bar shift=야간 근무|밤샘 알바
a; from=시작|출근; t; 18:00..23:30/15
b; to=끝|퇴근; t; 01:00..08:00/15
c; pay per hour=시급; $; 10..28/0.5; # an hour=시급 #
*; hours=시간; mod(b - a, 1440) / 60; .2 h=.2 시간; how many hours, it goes past midnight=자정 넘어서 몇 시간인지
+; pay=급여; mod(b - a, 1440) / 60 * c; $; what i get=얼마 받는지

😴 sleep|hours of sleep=수면|잠
a; bedtime|to bed=취침|잠든 시각; t; 21:00..23:45/5
b; wake up=기상|일어난 시각; t; 05:00..09:30/5
c; naps=낮잠; min=분; 10..90/5
+; sleep=수면 시간|잔 시간; mod(b - a, 1440); split 60 # h # min=#시간 #분; how long i slept=얼마나 잤는지
+; hours of sleep=몇 시간; mod(b - a, 1440) / 60; .1 h=.1 시간; how many hours=몇 시간 잤는지
+; with naps=낮잠 포함; mod(b - a, 1440) + c; split 60 # h # min=#시간 #분; with the nap=낮잠까지 얼마인지
say; mod(b - a, 1440) >= 480 ? 'well rested=푹 잤어요' : mod(b - a, 1440) >= 360 ? 'ok=보통' : 'too little=부족해요'; well rested from 8 hours, ok from 6, else too little=8시간 이상 푹 잤어요, 6시간 이상 보통, 아니면 부족해요

🛏️ when to go to bed|bedtime=잘 시간|취침 시각 정하기
a; wake up at|alarm=기상 시각|알람; t; 05:00..09:00/5
b; hours of sleep=수면 시간; ; 6..9/0.5; i need # hours=#시간은 자야 해요
c; minutes to fall asleep=잠드는 데; min=분; 5..30/5; it takes # minutes to fall asleep=잠드는 데 #분
*; bedtime=취침 시각|잘 시각; a - b * 60 - c; clock; when i should go to bed=몇 시에 누워야 하는지

🚗 arrival time|driving home=도착 시각|운전 도착
a; leave at|departure=출발; t; 05:00..15:00/5
b; distance=거리; km; 20..600/10
c; speed=속도; km/h; 50..110/5; i drive # km/h=시속 #km
d; stop=휴식; min=분; 10..45/5; with a # minute stop|plus # min break=중간에 #분 쉬고
*; arrival=도착|도착 시각; a + round(b / c * 60) + d; clock; when i arrive=몇 시에 도착하는지
-; driving time=운전 시간; round(b / c * 60); split 60 # h # min=#시간 #분; how long i drive=얼마나 운전하는지

🚉 when to leave|leaving for the train=출발 시각|기차 타러 가기
a; train at|be there at=기차 시각|약속 시각; t; 07:00..20:00/5
b; way|minutes to get there=가는 시간; min=분; 10..90/5
c; buffer=여유; min=분; 5..30/5; # minutes buffer=여유 #분
d; minutes to get ready=준비 시간; min=분; 10..60/5; # minutes to get ready=준비에 #분
*; leave at=출발 시각|나갈 시각; a - b - c; clock; when i must leave=몇 시에 나가야 하는지
*; get up at=준비 시작; a - b - c - d; clock; when i start getting ready=몇 시부터 준비해야 하는지

✈️ landing time|flight arrival=비행기 도착|착륙 시각
a; takeoff=이륙|출발; t; 05:00..16:00/5
b; flight minutes|minutes in the air=비행 시간(분); ; 60..400/5
c; hours difference|time difference=시차; ; -8..9
*; landing=현지 도착|착륙; a + b + c * 60; clock; the local time when i land=현지 몇 시에 도착하는지
*; arrival at home time=출발지 시각; a + b; clock; what time it is at home then=출발지 시각으로 몇 시인지
-; flight time=비행; b; split 60 # h # min=#시간 #분; how long the flight is=비행이 얼마나 되는지

🌍 time zone|time there=시차 계산|현지 시각
a; time here=여기 시각; t; 06:00..22:00/15
b; hours ahead|difference=시차; ; 1..12; they are # hours ahead=거기가 #시간 빨라요
*; time there=거기 시각; a + b * 60; clock; what time it is there=거기는 몇 시인지
need; b != 0

📞 call with family abroad|calling abroad=해외 통화|국제 전화
a; time here=여기 시각; t; 06:00..22:00/15
b; hours behind=늦은 시간; ; 3..11; they are # hours behind=거기가 #시간 늦어요
*; time there=거기 시각; a - b * 60; clock; their time=거기 몇 시인지
c; minutes we talk=통화 시간(분); ; 5..90/5
*; end of the call=통화 끝; a + c; clock; when the call ends here=여기 몇 시에 끝나는지

🍞 dough schedule|baking schedule=반죽 일정|빵 굽는 시각
a; start=시작; t; 06:00..14:00/15
b; rising|rising minutes=발효; min=분; 40..180/10; rises # minutes=발효 #분
c; baking=굽기; min=분; 20..60/5; bakes # minutes=#분 굽기
d; kneading=반죽; min=분; 5..25/5; kneading # minutes=반죽 #분
*; oven at=오븐에; a + d + b; clock; when it goes in the oven=몇 시에 오븐에 넣는지
*; bread ready=완성; a + d + b + c; clock; when the bread is done=몇 시에 다 되는지
-; total time=총 시간; b + c + d; split 60 # h # min=#시간 #분; how long it takes=모두 얼마나 걸리는지

🦃 roast timing|dinner timing=오븐 요리 시각|저녁 준비
a; dinner at=저녁 시각|먹을 시각; t; 17:00..20:30/15
b; weight=무게; kg; 1..6/0.5
c; minutes per kilo=kg당 시간; min=분; 30..60/5; # minutes a kilo=1kg에 #분
d; rest=식히기; min=분; 10..30/5; then # minutes rest=꺼내서 #분 두기
*; start at=시작 시각; a - round(b * c) - d; clock; when it must go in=몇 시에 넣어야 하는지
-; cooking time=조리 시간; round(b * c); split 60 # h # min=#시간 #분; how long it cooks=얼마나 익히는지

⏱️ adding up minutes|total playtime=시간 합계|분 더하기
a; first=첫째|첫 번째; min=분; 10..140
b; second=둘째|두 번째; min=분; 10..140
c; third=셋째|세 번째; min=분; 10..140
*; total=합계|총 시간; a + b + c; split 60 # h # min=#시간 #분; how long all three are=셋을 더하면 얼마인지
*; average=평균; (a + b + c) / 3; .1 min=.1 분; the average=평균이 몇 분인지

🎬 movie night|film night=영화 시간|영화의 밤
a; start=시작; t; 17:00..22:00/5
b; film length|length=상영 시간; min=분; 80..200
c; break=쉬는 시간; min=분; 10..25/5; with a # minute break=중간에 #분 쉬고
d; way home=집까지; min=분; 10..50/5; # minutes home=집까지 #분
*; end=끝나는 시각; a + b + c; clock; when it ends=몇 시에 끝나는지
*; home at=집 도착; a + b + c + d; clock; when i'm home=몇 시에 집에 오는지
-; film in hours=길이; b; split 60 # h # min=#시간 #분; how long that is=몇 시간 몇 분인지

📼 series binge|series marathon=드라마 정주행|시리즈 몰아보기
a; episodes=화 수|남은 화; ; 4..60
b; minutes per episode=한 화 길이; min=분; 20..70/5; # minutes each=한 화 #분
c; episodes a day=하루 몇 화; ; 1..6; # a day=하루 #화씩
*; total time=총 시간; a * b; split 60 # h # min=#시간 #분; how long it all is=모두 얼마나 되는지
-; days=며칠; ceil(a / c); ; how many days i need=며칠 걸리는지
*; finished on=끝나는 날; today() + ceil(a / c); date; on which date i am through if i start today=오늘 시작하면 며칠에 다 보는지

🎧 audiobook|podcast=오디오북|팟캐스트 배속
a; length=길이; min=분; 60..900/5
b; playback speed|speed=배속; ; 1.25..2/0.25; at # x=#배속으로
c; minutes a day=하루 듣는 시간; min=분; 20..120/5; # minutes a day=하루 #분
*; listening time=듣는 시간; round(a / b); split 60 # h # min=#시간 #분; how long it takes then=그러면 얼마나 걸리는지
+; time saved=아낀 시간; a - a / b; .0 min=.0 분; how many minutes i save=몇 분 아끼는지
-; days=일수; ceil(a / b / c); ; how many days i need=며칠 걸리는지

🎵 tempo|bpm to ms|delay time=템포|BPM 계산|딜레이 타임
a; bpm|tempo=빠르기|템포; ; 60..190
b; bars=마디; ; 4..64/4
c; ; ; 3..4; !# beats a bar=한 마디 #박
*; ms per beat|milliseconds per beat=한 박 ms|박자당 ms; 60000 / a; .1 ms; how many ms a beat is=한 박이 몇 ms인지
*; eighth note=8분음표; 30000 / a; .1 ms; an eighth in ms=8분음표가 몇 ms인지
*; bar=한 마디; 60000 / a * c; .0 ms; one bar in ms=한 마디가 몇 ms인지
*; length=길이; b * c * 60 / a; .1 s=.1 초; how many seconds the bars last=마디 전체가 몇 초인지

🥁 tap count|drum practice=드럼 연습|박자 세기
a; beats counted|beats=센 박; ; 20..120
b; seconds=초; ; 15..60/5; in # seconds=#초 동안
*; bpm=빠르기; a / b * 60; .0 ; the tempo in bpm=빠르기(BPM)가 얼마인지
*; ms per beat=한 박 ms; b * 1000 / a; .0 ms; ms for a beat=한 박이 몇 ms인지
need; a / b * 60 > 40 && a / b * 60 < 240

🎼 song length|setlist=곡 길이|셋리스트
a; songs=곡 수; ; 5..30
b; minutes per song=곡당 길이; min=분; 3..6/0.5; # minutes each=한 곡 #분
c; pause=사이 멘트; min=분; 1..3/0.5; # min talk between songs=곡 사이 #분 멘트
d; start=시작; t; 17:00..21:00/15
*; show length=공연 길이; a * b + (a - 1) * c; split 60 # h # min=#시간 #분; how long the show is=공연이 얼마나 되는지
*; show ends=공연 끝; d + round(a * b + (a - 1) * c); clock; when it ends=몇 시에 끝나는지

🎂 age|birthday=나이|생일
a; birthday|date of birth=생일|생년월일; d; -29000..-1500
*; age=만 나이|나이; age(a); ; how old someone is=만 몇 살인지
*; days lived=산 날; days(a, today()); ; how many days old=태어난 지 며칠인지
*; months lived=개월; months(a, today()); ; how many full months=몇 개월인지
*; born on a=태어난 요일; a; weekday; the weekday of birth=무슨 요일에 태어났는지

👶 baby age|newborn=아기 개월|아기 나이
a; born|birth=태어난 날|출생일; d; -900..-12
*; days old=며칠; days(a, today()); ; how many days old=며칠 됐는지
*; months old=개월 수; months(a, today()); ; how many full months=몇 개월인지
*; weeks and days=주수; days(a, today()); split 7 # weeks # days=#주 #일; the age in weeks and days=몇 주 며칠인지
*; hundredth day=백일; a + 100 - 1; date; the date of day 100, birth being day 1=태어난 날을 1일로 백일이 언제인지

📅 days until|countdown to the holiday|exam day=디데이|시험까지|휴가까지
a; date|the day=날짜|그날; d; 4..300
-; days left=남은 날|며칠 남음; days(today(), a); ; how many days are left=며칠 남았는지
-; weeks left=남은 주; days(today(), a); split 7 # weeks # days=#주 #일; the same in weeks and days=몇 주 며칠인지
*; weekday=요일; a; weekday; on which weekday it is=무슨 요일인지

💑 anniversary|together since=기념일|사귄 날
a; start|since=사귄 날|시작일; d; -2500..-20
*; days together=함께한 날; days(a, today()); ; how many days it has been=며칠 됐는지
*; months together=개월; months(a, today()); ; how many full months=몇 개월 됐는지
*; day 1000=1000일; a + 1000; date; when 1000 days are full=시작일 더하기 1000일이 언제인지

🚭 days without smoking|quit smoking=금연|금연 일수
a; quit on|last cigarette=금연 시작일|끊은 날; d; -700..-3
b; saved per day=하루 절약; $; 3..12/0.5; saves # a day=하루 # 아껴요
+; days=금연 일수|일수; days(a, today()); ; how many days without=며칠째인지
+; saved=아낀 돈; days(a, today()) * b; $; how much i saved so far=지금까지 얼마 아꼈는지
+; weeks and days=주; days(a, today()); split 7 # weeks # days=#주 #일; weeks and days=몇 주 며칠인지

🏖️ length of stay|trip dates|holiday dates=여행 기간|숙박 기간
a; arrival=도착일|체크인; d; 5..120
b; departure=떠나는 날|체크아웃; d; 6..150
c; price per night=1박 요금; $; 20..150; # a night=1박 #
*; nights=박수; days(a, b); ; how many nights=몇 박인지
*; days=일수; days(a, b) + 1; ; days with both ends=첫날과 끝날 포함 며칠인지
-t; cost=숙박비; days(a, b) * c; $; what it costs=얼마인지
-; days until arrival=출발까지; days(today(), a); ; days until it starts=며칠 뒤 출발인지
need; b > a && b - a < 40

📖 library book|borrowed book=도서 반납|빌린 책
a; borrowed on=빌린 날; d; -40..-1
b; days allowed|loan days=대출 기간; ; 14..28/7; # days allowed=#일 동안 대출
c; fine per day=하루 연체료; $; 0.1..1/0.1; # a day late=하루 늦으면 #
*; due date=반납일; a + b; date; when it is due=언제까지 반납인지
-; days late=연체일; max(0, days(a + b, today())); ; how many days late, 0 if not=며칠 늦었는지 안 늦었으면 0
-; fine=연체료; max(0, days(a + b, today())) * c; $; the fine=연체료가 얼마인지
say; days(a + b, today()) > 0 ? 'overdue=연체' : 'ok=정상'; overdue or ok=연체인지 정상인지

📦 delivery date|parcel arrival=배송일|택배 도착
a; ordered on|order date=주문일; d; -10..20
b; days to make it=제작 기간; ; 2..20; takes # days to make=제작 #일
c; shipping days=배송 기간; ; 1..9; plus # days shipping=배송 #일
*; arrival date=도착일|받는 날; a + b + c; date; when it arrives=언제 오는지
*; weekday of arrival=도착 요일; a + b + c; weekday; on which weekday=무슨 요일에 오는지
-; days from today=앞으로 며칠; days(today(), a + b + c); ; how many days from today=오늘부터 며칠인지
need; a + b + c > 0

🌱 harvest date|sowing=수확일|씨 뿌리기
a; sown on=뿌린 날|파종일; d; -40..30
b; days to harvest=수확까지; ; 30..120/5; ripe after # days=#일이면 수확
*; harvest on=수확일; a + b; date; when i can harvest=언제 수확하는지
-; days to go=남은 날; days(today(), a + b); ; how many days to go=며칠 남았는지
need; a + b > 0

🍯 fermenting|kimchi|kombucha=발효|김치 익히기|콤부차
a; started on=담근 날|시작일; d; -15..3
b; days=기간; ; 3..30; takes # days=#일 걸려요
*; ready on=먹는 날|완성일; a + b; date; when it is ready=언제 먹을 수 있는지
*; day number=몇 일째; days(a, today()) + 1; ; which day it is, the first being day 1=담근 날을 1일로 오늘이 며칠째인지
need; a <= 0

💊 medicine supply|pill box=약 남은 날|영양제
a; pills left|pills=남은 약|알; ; 6..180
b; pills a day=하루 몇 알; ; 1..4; # a day=하루 #알
-; days left=며칠분; floor(a / b); ; how many days it lasts=며칠 먹을 수 있는지
*; empty on=떨어지는 날; today() + floor(a / b); date; on which date it runs out if i start today=오늘부터 먹으면 며칠에 떨어지는지
*; in weeks=주로; floor(a / b); split 7 # weeks # days=#주 #일; that in weeks and days=몇 주 며칠분인지

💊 dose times|antibiotics=약 먹는 시각|복용 시각
a; first dose=첫 복용; t; 06:00..09:00/15
b; hours between=간격; ; 4..8; every # hours=#시간마다
*; second dose=두 번째; a + b * 60; clock; when the second is=두 번째는 몇 시인지
*; third dose=세 번째; a + 2 * b * 60; clock; and the third=세 번째는 몇 시인지

🏋️ interval workout|circuit training=인터벌 운동|서킷
a; rounds=라운드; ; 3..20
b; work seconds|work=운동; s=초; 20..60/5; # s work=운동 #초
c; rest seconds|rest=휴식; s=초; 10..45/5; # s rest=휴식 #초
*; total time=총 시간; a * (b + c); split 60 # min # s=#분 #초; how long it takes=얼마나 걸리는지
*; work time=순수 운동; a * b; split 60 # min # s=#분 #초; pure work time=운동만 얼마인지

🏃 finish time|marathon pace=완주 시간|마라톤 예상
a; distance=거리; km; 5..42
b; pace|minutes per km=페이스|1km당 분; min=분; 4..8/0.25; # min per km=1km에 #분
c; start=출발; t; 07:00..10:00/5
*; finish time=완주 시간; a * b; split 60 # h # min=#시간 #분; how long i need=얼마나 걸리는지
*; finish at=도착 시각; c + round(a * b); clock; when i cross the line=몇 시에 들어오는지
+; speed=속도; 60 / b; .1 km/h; the speed=시속 몇 km인지

🥾 hike return|hiking day=하산 시각|등산 시간
a; start=출발; t; 05:00..10:00/15
b; hours up=올라가는 시간; ; 1..5/0.5
c; hours down=내려오는 시간; ; 1..4/0.5
d; break=쉬는 시간; min=분; 20..90/10; # minutes on top=정상에서 #분
*; back at=하산 시각; a + round((b + c) * 60) + d; clock; when i'm back=몇 시에 내려오는지
-; on the way=총 시간; round((b + c) * 60) + d; split 60 # h # min=#시간 #분; how long i'm out=모두 얼마나 걸리는지

🎣 tide|high tide=물때|만조
a; high tide=만조; t; 00:30..11:00/10
*; low tide=간조; a + 372; clock; low tide is 6 h 12 min later=6시간 12분 뒤 간조가 몇 시인지
*; next high tide=다음 만조; a + 745; clock; next high tide after 12 h 25 min=12시간 25분 뒤 다음 만조가 몇 시인지

🚿 hot water turns|family bathroom=욕실 순서|아침 준비
a; first at|start=첫 사람|시작; t; 05:30..07:30/5
b; people=식구; ; 2..7
c; minutes each=한 사람당; min=분; 8..25; # minutes each=한 명 #분
*; last one done=끝나는 시각; a + b * c; clock; when the last one is done=마지막 사람이 몇 시에 끝나는지
-; bathroom time=총 시간; b * c; split 60 # h # min=#시간 #분; how long that is=모두 얼마나 걸리는지

🗣️ meeting schedule|interview slots=면접 일정|회의 시간
a; start=시작; t; 08:00..14:00/15
b; people|candidates=인원|지원자; ; 3..14
c; minutes each=1인당; min=분; 10..45/5; # minutes each=한 명 #분
d; gap=간격; min=분; 5..15/5; # min between=사이에 #분
*; finished at=끝나는 시각; a + b * c + (b - 1) * d; clock; when we are done=몇 시에 끝나는지
-; takes=소요 시간; b * c + (b - 1) * d; split 60 # h # min=#시간 #분; how long it takes=얼마나 걸리는지

💸 meeting cost|cost of a meeting=회의 비용|회의 값
a; minutes=회의 시간(분); ; 15..150/5
b; people=참석자; ; 2..20
c; hourly cost=시간당 인건비; $; 20..70; # an hour each=1인 시간당 #
-t; meeting cost=회의 비용; a / 60 * b * c; $; what the meeting costs=회의가 얼마짜리인지
-; working hours=투입 시간; a * b / 60; .1 h=.1 시간; hours of work in it=모두 몇 시간 쓰는지

🏫 school periods|lesson times=수업 시간|교시 시간표
a; first lesson=1교시 시작; t; 07:45..09:30/5
b; lesson minutes|lesson length=수업 길이; min=분; 40..50/5; # minutes each=한 교시 #분
c; break minutes|break=쉬는 시간; min=분; 5..15/5; # minutes break=쉬는 시간 #분
d; lessons=교시 수; ; 3..8
*; school ends=끝나는 시각; a + d * b + (d - 1) * c; clock; when school is out=몇 시에 끝나는지
*; second lesson=2교시 시작; a + b + c; clock; when the second begins=2교시는 몇 시인지
-; time at school=학교 시간; d * b + (d - 1) * c; split 60 # h # min=#시간 #분; how long that is=모두 얼마나 있는지

📝 exam time|test minutes=시험 시간|시험 문제 시간
a; minutes=시험 시간(분); ; 30..180/5
b; questions=문제 수; ; 8..60
c; start=시작; t; 08:00..15:00/10
*; seconds per question=문제당 초; a * 60 / b; .0 s=.0 초; seconds for a question=한 문제에 몇 초인지
*; minutes per question=문제당 분; a / b; .1 min=.1 분; minutes per question=한 문제에 몇 분인지
*; exam ends=종료 시각; c + a; clock; when it ends=몇 시에 끝나는지

📖 study plan|study hours=공부 계획|시험 공부
a; exam date=시험일; d; 5..90
b; hours to study|hours needed=필요한 시간; ; 10..120
-; days left=남은 날; days(today(), a); ; how many days left=며칠 남았는지
-; hours a day=하루 시간; b / days(today(), a); .1 h=.1 시간; how many hours a day=하루 몇 시간 해야 하는지
-; minutes a day=하루 공부; ceil(b * 60 / days(today(), a)); split 60 # h # min=#시간 #분; how long a day=하루 얼마나 해야 하는지

🗓️ workdays a month|overtime account=연장근무 적립|초과근무
a; start=출근; t; 07:00..09:30/10
b; end=퇴근; t; 16:30..20:30/10
c; ; ; 30..60/15; !# minutes lunch=점심 #분
d; ; ; 7..8; !# hours are normal=#시간이 기본
*; worked=근무; mod(b - a, 1440) - c; split 60 # h # min=#시간 #분; how long i worked=얼마나 일했는지
*; over or under=초과; mod(b - a, 1440) - c - d * 60; .0 min=.0 분; how many minutes over, minus if under=몇 분 초과인지 모자라면 마이너스
say; mod(b - a, 1440) - c > d * 60 ? 'overtime=초과근무' : 'no overtime=초과 없음'; overtime or no overtime=초과근무인지 초과 없음인지

🅿️ parking time|parking garage=주차 시간|주차장
a; in=입차; t; 07:00..15:00/5
b; out=출차; t; 08:00..22:00/5
c; price per hour=시간당 요금; $; 1..5/0.5; # per started hour=시작한 시간마다 #
*; parked=주차 시간; mod(b - a, 1440); split 60 # h # min=#시간 #분; how long i parked=얼마나 세웠는지
*; hours charged=요금 시간; ceil(mod(b - a, 1440) / 60); ; hours charged, every started one=시작한 시간까지 몇 시간 치인지
-t; fee=주차비; ceil(mod(b - a, 1440) / 60) * c; $; what parking costs=주차비 얼마인지
need; b > a + 20

🛶 boat rental|bike rental time=보트 대여|자전거 대여
a; taken at=빌린 시각; t; 08:00..14:00/5
b; returned at=반납 시각; t; 10:00..20:00/5
c; price per half hour=30분 요금; $; 2..8/0.5; # per half hour=30분마다 #
*; rental time=대여 시간; mod(b - a, 1440); split 60 # h # min=#시간 #분; how long it was out=얼마나 탔는지
-t; fee=대여료; ceil(mod(b - a, 1440) / 30) * c; $; what it costs, started half hours count=시작한 30분까지 쳐서 얼마인지
need; b > a + 20

🏊 swim lesson week|training hours=훈련 시간|주간 훈련
a; sessions a week=주 횟수; ; 1..9
b; minutes each=한 번; min=분; 30..120/5; # minutes each=한 번 #분
c; weeks=주; ; 4..40; for # weeks=#주 동안
*; per week=주간 시간; a * b; split 60 # h # min=#시간 #분; how long a week=일주일에 얼마나 하는지
*; hours in all=총 시간; a * b * c / 60; .0 h=.0 시간; hours over all weeks=모두 몇 시간인지

🚌 commute|way to work=통근|출퇴근 시간
a; minutes one way=편도; min=분; 10..95
b; days a week=주 며칠; ; 2..6; # days a week=일주일에 #일
c; ; ; 44..48; !# weeks a year=1년에 #주
-; per week=일주일; a * 2 * b; split 60 # h # min=#시간 #분; how long i'm on the way in a week=일주일에 얼마나 걸리는지
-; hours per year=1년 시간; a * 2 * b * c / 60; .0 h=.0 시간; hours in a year=1년에 몇 시간인지
-; days per year=1년 일수; a * 2 * b * c / 1440; .1 days=.1 일; full days in a year=1년이면 꼬박 며칠인지

📱 screen time|phone use=화면 시간|휴대폰 사용
a; hours a day|hours=하루 시간; ; 1..9/0.5
b; limit=목표; ; 1..4/0.5; i want # hours at most=하루 #시간 이하가 목표
-; per week=일주일; a * 7 * 60; split 60 # h # min=#시간 #분; how much a week=일주일에 얼마인지
-; days a year=1년 일수; a * 365 / 24; .0 days=.0 일; how many full days a year=1년이면 꼬박 며칠인지
-; over the limit=초과; max(0, a - b) * 60; .0 min=.0 분; minutes over my limit=목표보다 몇 분 많은지

⏳ minutes to hours|converting minutes=분을 시간으로|시간 변환
a; minutes=분; ; 65..3000/5
*; time=시간; a; split 60 # h # min=#시간 #분; what that is in hours and minutes=몇 시간 몇 분인지
*; decimal hours=소수 시간; a / 60; .2 h=.2 시간; as decimal hours=소수로 몇 시간인지

⏲️ seconds to minutes|race seconds=초를 분으로|초 변환
a; seconds=초; ; 65..3500
*; time=분초; a; split 60 # min # s=#분 #초; what that is in minutes and seconds=몇 분 몇 초인지
*; minutes=분; a / 60; .2 min=.2 분; in minutes=소수로 몇 분인지

📆 months to years|baby months=개월을 년으로|개월 변환
a; months=개월; ; 14..300
*; years and months=년과 개월; a; split 12 # years # months=#년 #개월; years and months=몇 년 몇 개월인지
*; weeks=주; a * 52 / 12; .0 weeks=.0 주; about how many weeks (52 a year)=1년 52주로 몇 주인지

🗓️ date plus days|deadline=며칠 뒤 날짜|마감일
a; date|start date=기준일|날짜; d; -60..200
b; days=일수|며칠; ; 3..200
*; result date=결과 날짜|마감일; a + b; date; which date that is=며칠인지
*; weekday=요일; a + b; weekday; and the weekday=무슨 요일인지
-; days from today=오늘부터; days(today(), a + b); ; days from today=오늘부터 며칠 뒤인지
need; a + b > 0

🧾 payment due|invoice due date=결제 기한|청구서 기한
a; invoice date=청구일; d; -40..10
b; days to pay=결제 기간; ; 7..30; # days to pay=#일 안에 결제
*; due on=기한; a + b; date; when it is due=언제까지인지
*; days left=남은 날; days(today(), a + b); ; days left, minus if late=며칠 남았는지 지났으면 마이너스
say; days(today(), a + b) < 0 ? 'late=연체' : 'in time=기한 내'; late or in time=연체인지 기한 내인지
need; a + b != 0

🏠 days living here|move-in=이사한 지|입주일
a; moved in|since=이사한 날|입주일; d; -5000..-30
*; days=며칠; days(a, today()); ; how many days=며칠 살았는지
*; years and months=기간; months(a, today()); split 12 # years # months=#년 #개월; years and months=몇 년 몇 개월인지
-; rent so far=낸 월세; months(a, today()) * b; $; rent for the full months=다 찬 개월 수만큼 낸 월세가 얼마인지
b; monthly rent=월세; $; 300..1200/10; rent # a month=월세 #

🐾 pet age|adopted dog|cat age=반려동물 나이|입양일
a; born on|birthday=생일|태어난 날; d; -5500..-400
b; ; ; 5..7; !one year counts as # human years=1년을 사람 #년으로
*; age=나이; age(a); ; how old it is=몇 살인지
*; human years=사람 나이; age(a) * b; ; that in human years=사람으로 치면 몇 살인지
*; months=개월; months(a, today()); ; how many months=몇 개월인지

🏢 years at work|length of service=근속|입사일
a; started on|first day=입사일; d; -8000..-120
*; full years=근속 연수; age(a); ; how many full years=만 몇 년인지
*; length of service=근속 기간; months(a, today()); split 12 # years # months=#년 #개월; years and months=몇 년 몇 개월인지
*; days=근무 일수; days(a, today()); ; how many days=며칠인지

☀️ daylight|day length=낮 길이|일출 일몰
a; sunrise=일출; t; 05:10..07:50/1
b; sunset=일몰; t; 16:30..20:40/1
*; daylight=낮 길이; mod(b - a, 1440); split 60 # h # min=#시간 #분; how long the day is=낮이 얼마나 긴지
*; noon of the sun=한낮; a + round(mod(b - a, 1440) / 2); clock; the middle between both=가운데가 몇 시인지
*; night=밤 길이; 1440 - mod(b - a, 1440); split 60 # h # min=#시간 #분; how long the night is=밤이 얼마나 긴지

🍽️ fasting|intermittent fasting=간헐적 단식|공복 시간
a; last meal=마지막 식사; t; 17:00..21:30/15
b; first meal=첫 식사; t; 07:00..13:00/15
c; goal hours|goal=목표 시간; ; 12..18; goal is # hours=목표 #시간
+; fast=공복; mod(b - a, 1440); split 60 # h # min=#시간 #분; how long i fasted=얼마나 공복이었는지
*; may eat at=먹어도 되는 시각; a + c * 60; clock; from when i may eat=몇 시부터 먹어도 되는지
say; mod(b - a, 1440) >= c * 60 ? 'goal reached=목표 달성' : 'too short=짧음'; goal reached or too short=목표 달성인지 짧음인지

🧺 washing machine|delayed start=세탁기 예약|예약 세탁
a; done by|ready at=끝날 시각; t; 06:00..20:00/15
b; program minutes|program=코스 시간; min=분; 30..180/5; the program takes # minutes=코스는 #분; quick/normal/eco=급속/표준/절약
c; now=지금 시각; t; 00:00..05:30/15
*; start at=시작 시각; a - b; clock; when it must start=몇 시에 시작해야 하는지
*; delay=예약 시간; mod(a - b - c, 1440); split 60 # h # min=#시간 #분; how long the delay is=몇 시간 몇 분 뒤로 예약하는지
need; a - b > c

🔌 charging done|phone charging=충전 완료|휴대폰 충전
a; plugged in at|start=꽂은 시각|시작; t; 06:00..21:00/5
b; battery now=지금 배터리; %; 5..70
c; percent per hour=시간당 충전; %; 20..60/5; it charges # percent an hour=1시간에 #% 충전돼요
-; minutes to full=완충까지; ceil((100 - b) / c * 60); .0 min=.0 분; minutes until it is full=몇 분 걸리는지
*; full at=완충 시각; a + ceil((100 - b) / c * 60); clock; when it is full=몇 시에 다 차는지

🐟 thawing|defrosting=해동|고기 해동
a; needed at=쓸 시각; t; 15:00..20:00/15
b; weight=무게; g; 300..3000/50
c; hours per kilo=kg당 시간; ; 4..8; # hours a kilo=1kg에 #시간
-; thawing time=해동 시간; round(b / 1000 * c * 60); split 60 # h # min=#시간 #분; how long it thaws=얼마나 걸리는지
*; take out at=꺼낼 시각; a - round(b / 1000 * c * 60); clock; when to take it out=몇 시에 꺼내야 하는지

🖨️ 3d print|print job=3D 프린트|출력 시간
a; layers=레이어; ; 50..900/10
b; seconds per layer=레이어당; s=초; 10..90/5; # s a layer=한 층 #초
c; started at=시작; t; 06:00..20:00/10
-; print time=출력 시간; round(a * b / 60); split 60 # h # min=#시간 #분; how long it prints=얼마나 걸리는지
*; print done at=끝나는 시각; c + round(a * b / 60); clock; when it is done=몇 시에 끝나는지

🎮 game session|gaming time=게임 시간|게임 한 판
a; start=시작; t; 14:00..21:00/5
b; matches=판 수; ; 2..15
c; minutes per match=한 판; min=분; 8..45; # minutes a match=한 판 #분
*; end=끝; a + b * c; clock; when i stop=몇 시에 끝나는지
-; playtime=플레이 시간; b * c; split 60 # h # min=#시간 #분; how long that is=모두 얼마나 하는지

🚑 drive with detour|delivery round=배송 순회|배달 시간
a; start=출발; t; 07:00..11:00/10
b; stops=배송지; ; 5..40
c; minutes per stop=한 곳당; min=분; 4..15; # minutes a stop=한 곳 #분
d; driving=운전; min=분; 30..200/5; # minutes driving in all=운전은 모두 #분
*; finished at=끝나는 시각; a + b * c + d; clock; when the round is over=몇 시에 끝나는지
-; round takes=총 시간; b * c + d; split 60 # h # min=#시간 #분; how long it takes=얼마나 걸리는지
`
