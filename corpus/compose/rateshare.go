package compose

// rateShareTable are percentages, changes, averages, grades, goals and sport figures.
const rateShareTable = `
📝 test score|quiz grade|math test=시험 점수|쪽지시험
a; right answers|points=맞은 개수|점수; ; 4..48
b; questions|points possible=문제 수|만점; ; 20..50; out of #|# questions=#문제 중|#점 만점
+; percent=백분율; a / b * 100; .0 %; what percent that is=몇 %인지
-; wrong=틀린 개수; b - a; ; how many were wrong=몇 개 틀렸는지
say; a / b >= 0.9 ? 'A=수' : a / b >= 0.8 ? 'B=우' : a / b >= 0.7 ? 'C=미' : a / b >= 0.6 ? 'D=양' : 'F=가'; and the grade: A from 90%, B from 80, C from 70, D from 60, else F=90% 이상 수, 80 우, 70 미, 60 양, 아래는 가
say; a / b >= 0.6 ? 'passed=합격' : 'failed=불합격'; passed from 60%, otherwise failed=60% 이상 합격 아니면 불합격
need; a <= b

🎓 final grade|course grade=학기 성적|최종 성적
a; homework=과제; ; 40..100
b; midterm=중간; ; 40..100
c; final=기말; ; 40..100
*; weighted grade|grade=총점|성적; a * 0.2 + b * 0.3 + c * 0.5; .1 ; the grade if homework counts 20, midterm 30, final 50 percent=과제 20, 중간 30, 기말 50% 반영한 총점
*; plain average=단순 평균; (a + b + c) / 3; .1 ; plain average of the three=셋의 단순 평균
say; (a + b + c) / 3 >= 60 ? 'pass=통과' : 'repeat=재수강'; say pass if the plain average is 60 or more, else repeat=단순 평균 60 이상이면 통과, 아니면 재수강

🎯 score i need|next exam=필요한 점수|다음 시험
a; average so far|average=지금 평균; ; 50..88
b; tests so far=본 시험 수|시험 횟수; ; 2..6; # tests so far=지금까지 #번 봤어요
c; target average|target=목표 평균; ; 60..92; want an average of #=평균 #점이 목표
-; score needed=필요한 점수; c * (b + 1) - a * b; .1 ; what i need in the next one=다음에 몇 점 받아야 하는지
say; c * (b + 1) - a * b > 100 ? 'impossible=불가능' : 'possible=가능'; say possible or impossible, 100 is the most=100점 만점에 가능한지 불가능한지
need; c > a && c - a < 12

📊 average of three|three marks=세 과목 평균|평균 점수
a; math=수학; ; 30..100
b; english=영어; ; 30..100
c; science=과학; ; 30..100
+; average=평균; (a + b + c) / 3; .1 ; my average=평균이 몇 점인지
*; sum=총점; a + b + c; ; all points together=총점이 몇 점인지
*; spread=점수 차; max(max(a, b), c) - min(min(a, b), c); ; best minus worst=최고와 최저 차이
say; (a + b + c) / 3 >= 70 ? 'good=우수' : 'work harder=노력 필요'; good from an average of 70, else work harder=평균 70 이상이면 우수 아니면 노력 필요

🏫 attendance rate|attendance=출석률|출석
a; days present=출석일; ; 5..180
b; school days|days in all=수업일수|전체 일수; ; 20..190; # school days=수업일 #일
+; attendance=출석률; a / b * 100; .1 %; what percent present=출석이 몇 %인지
-; missed=결석; b - a; ; how many days missed=며칠 결석인지
say; a / b >= 0.8 ? 'ok=양호' : 'too many absences=결석 많음'; ok from 80%, below that too many absences=80% 이상 양호, 미만이면 결석 많음
need; a <= b

📐 percent of a number|what is x percent=퍼센트 계산|몇 퍼센트
a; percent=퍼센트; ; 2..95
b; number=수|값; ; 20..900
*; result=결과; a * b / 100; ; what that percent of the number is=그 수의 몇 퍼센트가 얼마인지
*; rest=나머지; b - a * b / 100; ; what remains=나머지가 얼마인지

➗ part of a whole|share in percent=비율 계산|차지하는 비율
a; part=부분; ; 3..180
b; whole|total=전체; ; 20..400
*; share=비율; a / b * 100; .1 %; what percent the part is=부분이 몇 %인지
*; rest=나머지; b - a; ; what the rest is=나머지가 얼마인지
*; rest share=나머지 비율; (1 - a / b) * 100; .1 %; percent of the rest=나머지가 몇 %인지
need; a < b

↩️ value before the change|back to the original=원래 값|역산
a; value now=지금 값; ; 30..900
b; increase=증가율; %; 5..80/5; it went up #%=#% 올랐어요
*; value before=원래 값; a / (1 + b / 100); .2 ; what it was before=원래 얼마였는지
*; difference=차이; a - a / (1 + b / 100); .2 ; how much was added=얼마 늘어난 건지

⚖️ weight loss|diet=체중 감량|다이어트
a; start weight=시작 체중; kg; 65..120
b; weight now=현재 체중|지금 몸무게; kg; 55..110
c; goal weight=목표 체중; kg; 50..90; goal is # kg=목표는 #kg
d; weeks=주|몇 주; ; 2..20
+; lost=감량; a - b; .1 kg; how much i lost=얼마 빠졌는지
-; to go=남은 감량; max(0, b - c); .1 kg; how much to go=얼마 남았는지
+; progress=진행률; (a - b) / (a - c) * 100; .0 %; how far in percent=목표의 몇 %인지
+; lost per week=주당 감량; (a - b) / d; .2 kg; kilos a week=일주일에 몇 kg 빠졌는지
need; a > b && b > c

📖 book pages a day|reading goal=하루 독서량|독서 목표
a; pages=쪽수|전체 쪽; ; 120..900
b; pages read=읽은 쪽; ; 10..300; i read # already=#쪽 읽었어요
c; days left|days=남은 날; ; 3..40; in # days=#일 안에
-; pages left=남은 쪽; a - b; ; how many pages are left=몇 쪽 남았는지
-; pages a day=하루 쪽수; ceil((a - b) / c); ; how many pages a day=하루 몇 쪽 읽어야 하는지
+; progress=진행률; b / a * 100; .0 %; how far i am=몇 % 읽었는지
need; b < a * 0.9

🚶 step goal|steps=걸음 목표|만보
a; steps so far|steps=걸음 수|지금 걸음; ; 500..14000/100
b; goal=목표; ; 6000..12000/1000; goal # steps=목표 #보
c; step length=보폭; cm; 55..85; a step is # cm=한 걸음 #cm
-; steps left=남은 걸음; max(0, b - a); ; how many are left=몇 걸음 남았는지
+; share=달성률; a / b * 100; .0 %; percent of the goal=목표의 몇 %인지
*; distance=거리; a * c / 100000; .2 km; kilometers walked=몇 km 걸었는지
say; a >= b ? 'goal reached=목표 달성' : 'keep walking=더 걷기'; goal reached or keep walking=목표 달성 아니면 더 걷기 표시

⚽ goals per game|striker stats=경기당 골|득점 기록
a; goals=골; ; 2..40
b; games=경기 수|경기; ; 5..60
c; minutes played=출전 시간(분); ; 200..4500/10
d; shots=슈팅; ; 20..160
+; goals per game=경기당 골; a / b; .2 ; goals per game=한 경기에 몇 골인지
+; goals per 90=90분당 골; a / c * 90; .2 ; goals per 90 minutes=90분에 몇 골인지
+; shot success=슈팅 성공률; a / d * 100; .1 %; what percent of the shots go in=슈팅의 몇 %가 들어가는지
-; minutes per goal=골당 시간; c / a; .0 min=.0 분; minutes for one goal=몇 분에 한 골인지
need; a < d && c / b > 20 && c / b <= 95 && a / b < 2

🏀 basketball shooting|shooting percentage=농구 슛|야투율
a; shots made|made=성공; ; 3..40
b; shots tried|tried=시도; ; 8..80
c; free throws=자유투; ; 1..20
+; shooting percentage=야투율|성공률; a / b * 100; .1 %; what percent go in=몇 % 들어가는지
-; missed=실패; b - a; ; how many missed=몇 개 놓쳤는지
*; points=득점; a * 2 + c; ; points with 2 a shot and 1 a free throw=슛 2점 자유투 1점으로 몇 점인지
need; a < b

🏐 league table|season record=리그 승점|시즌 성적
a; wins=승; ; 1..25
b; draws=무; ; 1..12
c; losses=패; ; 1..20
+; points=승점; a * 3 + b; ; points, 3 for a win and 1 for a draw=승리 3점 무승부 1점으로 승점
*; games=경기 수; a + b + c; ; games in all=모두 몇 경기인지
+; win rate=승률; a / (a + b + c) * 100; .1 %; the win rate=승률이 몇 %인지
+; points per game=경기당 승점; (a * 3 + b) / (a + b + c); .2 ; points per game=경기당 승점이 몇 점인지
say; a > c ? 'winning record=승이 더 많음' : a < c ? 'losing record=패가 더 많음' : 'even=같음'; say winning record, losing record or even=승이 더 많음, 패가 더 많음, 같음 중에 표시

🎮 win rate|ranked games|chess record=게임 승률|랭크 게임|체스 전적
a; wins=승|승리; ; 3..120
b; losses=패|패배; ; 3..120
+; win rate=승률; a / (a + b) * 100; .1 %; what percent i win=몇 % 이기는지
*; games=판 수; a + b; ; games in all=모두 몇 판인지
+; win rate after one more win=한 판 더 이기면; (a + 1) / (a + b + 1) * 100; .1 %; the rate if i win the next one=다음 판 이기면 몇 %인지
say; a > b ? 'more wins=승이 많음' : a < b ? 'more losses=패가 많음' : 'balanced=반반'; more wins, more losses or balanced=승이 많음, 패가 많음, 반반으로 표시

🎾 tennis serve|first serve=테니스 서브|첫 서브
a; first serves in|serves in=들어간 서브; ; 10..70
b; serves=서브 수; ; 30..110
c; points won=딴 점수; ; 5..60
+; first serve rate=서브 성공률; a / b * 100; .0 %; percent in=몇 % 들어가는지
+; points won on it=서브 득점률; c / a * 100; .0 %; percent of those i win=들어간 서브 중 몇 % 득점인지
need; a < b && c < a

🏹 archery round|dart average|darts=양궁|다트 평균
a; points=점수|총점; ; 60..700
b; arrows=발 수|던진 수; ; 12..72/6; # arrows=#발
+; average=평균; a / b; .2 ; points per arrow=한 발에 몇 점인지
+; share of the maximum=만점 대비; a / (b * 10) * 100; .1 %; percent of the maximum, 10 each=한 발 10점 만점에 몇 %인지
-; points lost=잃은 점수; b * 10 - a; ; points lost=몇 점 놓쳤는지
need; a < b * 10 && a > b * 3

🎳 free throws|penalty shootout|penalties=승부차기|자유투 성공률
a; scored=성공; ; 2..45
b; taken|attempts=시도; ; 5..60
+; success rate=성공률; a / b * 100; .0 %; what percent=몇 %인지
-; misses=실패; b - a; ; how many missed=몇 개 실패인지
say; a / b >= 0.75 ? 'strong=훌륭' : a / b >= 0.5 ? 'fair=보통' : 'practice=연습 필요'; strong from 75%, fair from 50%, else practice=75% 이상 훌륭, 50% 이상 보통, 아니면 연습 필요
need; a <= b

🏃 personal best|race time=개인 기록|달리기 기록
a; old time=이전 기록; s=초; 50..900
b; new time=새 기록; s=초; 45..900
+; faster by=단축; a - b; .1 s=.1 초; how many seconds faster=몇 초 빨라졌는지
+; improvement=향상률; (a - b) / a * 100; .1 %; that in percent=몇 % 빨라졌는지
say; b < a ? 'new best=신기록' : b > a ? 'slower=느려짐' : 'same=같음'; new best, slower or same=신기록, 느려짐, 같음 표시
need; b / a > 0.7 && b / a < 1.2 && a != b

🗳️ vote result|class vote=투표 결과|학급 투표
a; yes votes|yes=찬성; ; 3..90
b; no votes|no=반대; ; 3..90
c; abstentions=기권; ; 1..20
*; yes share=찬성률; a / (a + b) * 100; .1 %; what percent yes=찬성이 몇 %인지
*; votes=총투표; a + b + c; ; votes in all=모두 몇 표인지
*; lead=표 차; abs(a - b); ; by how many votes=몇 표 차인지
say; a > b ? 'accepted=가결' : 'rejected=부결'; accepted if yes is ahead, otherwise rejected=찬성이 많으면 가결 아니면 부결

📋 survey response|survey=설문 응답률|설문
a; answers=응답 수; ; 10..350
b; sent|people asked=보낸 수|대상자; ; 60..500
c; target=목표율; %; 30..80/5; we want #%=목표 #%
+; response rate=응답률; a / b * 100; .1 %; the response rate=응답이 몇 %인지
-; answers missing=더 필요한 응답; max(0, ceil(b * c / 100) - a); ; how many more answers we need=몇 명 더 받아야 하는지
need; a < b

👷 project progress|task progress=프로젝트 진행률|업무 진행
a; tasks done|done=끝낸 일|완료; ; 2..60
b; tasks|tasks in all=전체 일|할 일; ; 10..80
c; days left=남은 날; ; 2..30
+; progress=진행률; a / b * 100; .0 %; how far in percent=몇 % 했는지
-; tasks left=남은 일; b - a; ; how many are left=몇 개 남았는지
-; tasks a day=하루 몇 개; ceil((b - a) / c); ; how many a day=하루 몇 개 해야 하는지
need; a < b * 0.95

💾 disk space|phone storage=저장 공간|휴대폰 용량
a; used=사용량|쓴 용량; GB; 10..240
b; total=전체 용량; GB; 64..256/64; # GB in all=전체 #GB
-; used in percent=사용률; a / b * 100; .0 %; how full in percent=몇 % 찼는지
+; free=남은 용량; b - a; .0 GB; how much is free=얼마 남았는지
say; a / b > 0.9 ? 'almost full=거의 참' : 'fine=여유'; almost full over 90%, else fine=90% 넘으면 거의 참 아니면 여유
need; a < b

🔋 battery drain|phone battery=배터리 소모|휴대폰 배터리
a; battery before=처음 배터리; %; 60..100
b; battery now=지금 배터리; %; 10..90
c; hours=시간; ; 1..10/0.5
-; drain per hour=시간당 소모; (a - b) / c; .1 %; percent an hour=1시간에 몇 % 닳는지
+; hours left=남은 시간; b / ((a - b) / c); .1 h=.1 시간; how long it still lasts=앞으로 몇 시간 가는지
need; a > b + 3

🌱 germination|seed test=발아율|씨앗 발아
a; sprouted=싹튼 수; ; 5..95
b; sown|seeds=뿌린 씨|씨앗; ; 20..120
c; plants wanted=원하는 모종; ; 10..90
+; germination rate=발아율; a / b * 100; .0 %; what percent come up=몇 % 싹트는지
-; seeds to sow=뿌릴 씨앗; ceil(c / (a / b)); ; how many seeds i must sow=씨앗 몇 개 뿌려야 하는지
need; a < b

🥚 hatch rate|hatching eggs=부화율|병아리 부화
a; hatched=부화; ; 4..70
b; eggs=알; ; 8..90
c; fertile=유정란; ; 6..80
+; hatch rate=부화율; a / b * 100; .1 %; hatch rate of all eggs=전체 중 몇 % 부화했는지
+; hatch rate of fertile eggs=유정란 부화율; a / c * 100; .1 %; of the fertile ones=유정란 중 몇 %인지
need; a < c && c < b

🧪 dilution|cleaning mix|mixing syrup=희석|세제 희석
a; water=물; ml; 200..5000/50
b; concentrate=원액; ml; 10..400/5
*; share of concentrate=원액 비율; b / (a + b) * 100; .1 %; concentrate in percent=원액이 몇 %인지
*; mix=전체 양; a + b; .0 ml; how much mix i get=모두 몇 ml인지
*; ratio=비율; a / b; .1 ; parts of water for one part=원액 1에 물 몇인지

🧂 salt water|brine=소금물|절임물
a; salt=소금; g; 10..300/5
b; water=물; g; 400..3000/50
*; strength=농도; a / (a + b) * 100; .1 %; how strong in percent=농도가 몇 %인지
*; brine=소금물; a + b; .0 g; how much brine=소금물이 몇 g인지
say; a / (a + b) > 0.08 ? 'salty=짠 편' : a / (a + b) < 0.04 ? 'mild=싱거운 편' : 'right=적당'; salty over 8%, mild under 4%, else right=8% 넘으면 짠 편, 4% 미만 싱거운 편, 아니면 적당

🍎 fruit waste|kitchen waste=음식 손질|버리는 양
a; whole weight=전체 무게; g; 200..3000/10
b; peel and core|waste=껍질|버린 무게; g; 30..900/10
*; usable=먹는 부분; a - b; .0 g; how much is left to eat=먹을 게 얼마 남는지
-; waste share=버린 비율; b / a * 100; .1 %; what percent is waste=몇 % 버리는지
need; b < a / 2

🥩 cooking loss|roast=고기 굽기|조리 손실
a; raw weight=생고기; g; 300..3000/10
b; cooked weight=익힌 무게; g; 200..2500/10
c; people=인원; ; 2..10
-; loss=줄어든 무게; a - b; .0 g; how much was lost=얼마 줄었는지
-; loss in percent=손실률; (a - b) / a * 100; .0 %; that in percent=몇 % 줄었는지
+; per person=1인분; b / c; .0 g; how much each gets=한 사람이 얼마 먹는지
need; b / a > 0.55 && b / a < 0.9

🍫 nutrition label|protein share=영양 성분|단백질 비율
a; calories=칼로리; kcal; 80..600/5
b; protein=단백질; g; 2..45
c; weight=무게; g; 30..400/5
+; calories from protein=단백질 비율; b * 4 / a * 100; .0 %; percent of calories from protein, 4 kcal a gram=1g 4kcal로 단백질이 칼로리의 몇 %인지
-; calories per 100 g=100g당 칼로리; a / c * 100; .0 kcal; calories in 100 g=100g에 몇 kcal인지
need; b * 4 < a && a / c < 8

💧 water goal|drinking water=물 마시기|수분 섭취
a; glasses=컵 수|잔; ; 1..14
b; glass size=컵 용량; ml; 150..350/10; # ml a glass=한 컵 #ml
c; goal=목표; ml; 1500..3000/100; goal # ml=목표 #ml
+; drunk=마신 양; a * b; .0 ml; how much that is=모두 몇 ml인지
+; share=달성률; a * b / c * 100; .0 %; percent of the goal=목표의 몇 %인지
-; glasses left=남은 컵; ceil(max(0, c - a * b) / b); ; how many glasses to go=몇 컵 더 마셔야 하는지
say; a * b >= c ? 'enough=충분' : 'drink more=더 마시기'; enough or drink more=충분 또는 더 마시기 표시

🐶 puppy growth|kitten weight=강아지 성장|고양이 체중
a; weight last month=지난달 체중; kg; 1..14/0.1
b; weight now=지금 체중; kg; 1..18/0.1
c; adult weight=성견 체중; kg; 8..30; grown up it will be # kg=다 크면 #kg
+; gained=늘어난 무게; b - a; .1 kg; how much it gained=얼마 늘었는지
+; growth=증가율; (b - a) / a * 100; .0 %; that in percent=몇 % 늘었는지
+; share of adult weight=성체 대비; b / c * 100; .0 %; percent of adult weight=다 큰 체중의 몇 %인지
need; b > a && b / a < 1.8 && b < c

🌧️ rain sum|rain gauge=강수량|빗물 측정
a; this month=이번 달; mm; 5..220
b; normal|usual for the month=평년; mm; 20..160
-; share of normal=평년 대비; a / b * 100; .0 %; percent of the usual=평년의 몇 %인지
*; difference=차이; a - b; .0 mm; difference to the usual=평년과 얼마 차이인지
*; liters per m²=㎡당 리터; a; .0 L; liters on a square meter=1㎡에 몇 리터인지
say; a > b ? 'wetter=비가 많음' : a < b ? 'drier=비가 적음' : 'normal=평년 수준'; wetter, drier or normal=비가 많음, 비가 적음, 평년 수준 표시

🏪 sales target|shop target=매출 목표|판매 목표
a; sales so far=현재 매출; $; 500..20000/50
b; target=목표; $; 2000..24000/100; target #=목표 #
c; days left=남은 날; ; 1..25
+; reached=달성률; a / b * 100; .1 %; percent reached=몇 % 달성했는지
*; missing=부족액; max(0, b - a); $; how much is missing=얼마 부족한지
*; per day=하루 필요; max(0, b - a) / c; $; needed a day=하루에 얼마 팔아야 하는지
need; a < b

🛍️ customer conversion|shop visitors=구매 전환율|가게 방문객
a; visitors=방문자; ; 40..2000/5
b; buyers=구매자; ; 3..300
c; revenue=매출; $; 100..9000/10
+; conversion=전환율; b / a * 100; .1 %; percent who buy=몇 %가 사는지
+; per buyer=구매자당; c / b; $; what a buyer spends=한 명이 얼마 쓰는지
+; per visitor=방문자당; c / a; $; revenue per visitor=방문자 한 명당 얼마인지
need; b < a * 0.6

📧 newsletter|mail campaign=뉴스레터|메일 발송
a; sent=발송; ; 200..5000/50
b; opened=열람; ; 40..2500/10
c; clicks=클릭; ; 5..600
+; open rate=열람률; b / a * 100; .1 %; percent who open=몇 %가 여는지
+; click rate=클릭률; c / b * 100; .1 %; percent of openers who click=연 사람 중 몇 %가 누르는지
need; b < a && c < b

📺 video stats|channel stats=영상 통계|유튜브 통계
a; views=조회수; ; 200..90000/100
b; likes=좋아요; ; 10..4000/10
c; average seconds watched|seconds watched=평균 시청(초); ; 15..400
d; video length=영상 길이; s=초; 60..900/10
+; like rate=좋아요 비율; b / a * 100; .1 %; likes per view in percent=조회 대비 좋아요 몇 %인지
+; watched share=시청 지속률; c / d * 100; .0 %; how much of it people watch=영상의 몇 %를 보는지
*; hours watched=총 시청 시간; a * c / 3600; .0 h=.0 시간; hours watched in all=모두 몇 시간 봤는지
need; b < a / 4 && c < d

🏭 defect rate|quality check=불량률|품질 검사
a; defective|bad pieces=불량; ; 1..40
b; checked|pieces checked=검사 수; ; 100..2000/10
c; limit=기준; %; 1..5; limit is #%=기준 #%
-; defect rate=불량률; a / b * 100; .2 %; percent bad=불량이 몇 %인지
+; good=양품; b - a; ; how many are good=양품이 몇 개인지
say; a / b * 100 > c ? 'over the limit=기준 초과' : 'ok=정상'; over the limit or ok=기준 초과인지 정상인지

🏥 ward occupancy|bed occupancy=병상 가동률|병상
a; beds taken=사용 병상; ; 5..110
b; beds=전체 병상; ; 20..120
-; occupancy=가동률; a / b * 100; .0 %; how full in percent=몇 % 찼는지
+; free beds=빈 병상; b - a; ; how many are free=몇 개 비었는지
say; a / b >= 0.95 ? 'full=만실' : a / b >= 0.8 ? 'nearly full=거의 참' : 'room left=여유'; full from 95%, nearly full from 80, else room left=95% 이상 만실, 80 이상 거의 참, 아니면 여유
need; a <= b

🎭 theatre seats|seat sales=객석 점유율|좌석 판매
a; seats sold=판매 좌석; ; 20..380
b; seats=좌석 수; ; 80..400/10; # seats=#석
c; price=가격; $; 8..60
+; occupancy=점유율; a / b * 100; .0 %; how full it is=몇 % 찼는지
*; empty seats=빈자리; b - a; ; how many are empty=몇 자리 비었는지
+; takings=수입; a * c; $; takings=수입이 얼마인지
need; a <= b

🚌 bus punctuality|punctuality=정시율|지각률
a; on time=정시; ; 10..180
b; rides=전체 운행; ; 30..200
+; punctual=정시율; a / b * 100; .1 %; percent on time=몇 % 정시인지
-; late=지연; b - a; ; how many were late=몇 번 늦었는지
-; late share=지연율; (b - a) / b * 100; .1 %; percent late=몇 % 늦었는지
need; a <= b

🧑‍🤝‍🧑 team mix|club members=회원 비율|남녀 비율
a; women=여자; ; 3..80
b; men=남자; ; 3..80
*; women share=여자 비율; a / (a + b) * 100; .1 %; what percent are women=여자가 몇 %인지
*; people=총인원; a + b; ; how many in all=모두 몇 명인지
*; women per man=남자 한 명당 여자; a / b; .2 ; women for each man=남자 한 명당 여자 몇 명인지

🏘️ town growth|population change=인구 변화|마을 인구
a; people then=예전 인구; ; 400..9000/10
b; people now=지금 인구; ; 400..9500/10
c; years=햇수; ; 2..20; # years ago=#년 전
*; change=변화; b - a; ; how many more or fewer=몇 명 늘거나 줄었는지
*; per year=해마다; (b - a) / c; .0 ; people per year=1년에 몇 명씩인지
say; b > a ? 'growing=증가' : b < a ? 'shrinking=감소' : 'stable=유지'; growing, shrinking or stable=증가, 감소, 유지 표시
need; b / a < 1.8 && a / b < 1.8 && abs(a - b) > 30

🌳 forest check|tree health=나무 건강|숲 조사
a; healthy trees|healthy=건강한 나무; ; 20..300
b; sick trees|sick=병든 나무; ; 2..90
c; area=면적; ha; 0.5..6/0.5
+; healthy share=건강한 비율; a / (a + b) * 100; .0 %; percent healthy=몇 % 건강한지
*; trees per hectare=ha당 나무; (a + b) / c; .0 ; trees per hectare=1ha에 몇 그루인지

🎵 practice goal|piano practice=연습 목표|피아노 연습
a; minutes practiced|minutes=연습한 분; ; 20..500
b; weekly goal=주간 목표; min=분; 120..600/10; goal # minutes a week=일주일 목표 #분
c; days left=남은 날; ; 1..6
+; share=달성률; a / b * 100; .0 %; percent of the goal=목표의 몇 %인지
-; minutes left=남은 분; max(0, b - a); ; how many minutes are left=몇 분 남았는지
-; minutes a day=하루 몇 분; ceil(max(0, b - a) / c); ; how many a day=하루 몇 분 해야 하는지

✍️ word count goal|novel writing=글쓰기 목표|소설 쓰기
a; words written=쓴 글자; ; 500..45000/50
b; goal=목표; ; 20000..60000/1000; goal # words=목표 #자
c; days left=남은 날; ; 2..30
+; share=달성률; a / b * 100; .1 %; how far in percent=몇 % 썼는지
-; words left=남은 글자; b - a; ; how many to go=몇 자 남았는지
-; words a day=하루 글자; ceil((b - a) / c); ; how many a day=하루 몇 자 써야 하는지
need; a < b

🧩 puzzle progress|jigsaw=퍼즐 진행|직소 퍼즐
a; pieces placed=맞춘 조각; ; 40..900
b; pieces=전체 조각; ; 500..1500/500; # pieces=#조각
c; hours so far=걸린 시간; ; 1..14
+; progress=진행률; a / b * 100; .0 %; how far i am=몇 % 맞췄는지
-; pieces left=남은 조각; b - a; ; how many are left=몇 조각 남았는지
-; hours left=남은 시간; (b - a) / (a / c); .1 h=.1 시간; how many hours at this speed=이 속도면 몇 시간 더 걸리는지
need; a < b * 0.95

🔤 vocabulary goal|new words=단어 암기|영단어 목표
a; words known=외운 단어; ; 20..1500/5
b; words wanted=목표 단어; ; 300..2000/50; # words in the end=목표 #개
c; words a day=하루 단어; ; 5..40; # a day=하루 #개
+; share=달성률; a / b * 100; .0 %; percent i know=몇 % 외웠는지
-; days left=남은 날; ceil((b - a) / c); ; how many days it takes=며칠 걸리는지
-; time=기간; ceil((b - a) / c); split 7 # weeks # days=#주 #일; weeks and days it takes=몇 주 며칠 걸리는지
need; a < b

🧶 stamp collection|sticker album|trading cards=스티커 앨범|카드 수집
a; stickers i have|have=모은 수|있는 카드; ; 20..500
b; album size|all=전체 수; ; 100..640/20; # in the album=앨범에 #장
c; doubles=중복; ; 3..90
+; complete=완성률; a / b * 100; .1 %; how complete in percent=몇 % 모았는지
-; missing=부족한 수; b - a; ; how many are missing=몇 장 부족한지
-; missing after swaps=교환 후 부족; max(0, b - a - c); ; how many if i swap all doubles=중복 다 바꾸면 몇 장 부족한지
need; a < b

🍰 recipe scaling|bigger batch=레시피 늘리기|분량 조절
a; amount in the recipe|amount=레시피 양; g; 50..900/10
b; servings in the recipe=레시피 인분; ; 2..8; the recipe is for #=레시피는 #인분
c; people|servings wanted=먹을 사람|원하는 인분; ; 2..20
*; amount needed=필요한 양; a / b * c; .0 g; how much i need=얼마 필요한지
*; factor=배수; c / b; .2 times=.2 배; how many times the recipe=레시피의 몇 배인지
*; per serving=1인분; a / b; .0 g; for one serving=1인분이 얼마인지

⛰️ slope|ramp=경사도|경사로
a; rise=높이; cm; 5..120
b; run=밑변|수평 길이; cm; 60..1500/10
*; slope=경사도; a / b * 100; .1 %; the slope in percent=경사가 몇 %인지
say; a / b <= 0.08 ? 'ok for wheelchairs=휠체어 가능' : 'too steep=너무 가파름'; up to 8% ok for wheelchairs, else too steep=8% 이하면 휠체어 가능, 아니면 너무 가파름
need; a / b < 0.4

🗺️ map scale|distance on a map=지도 축척|지도 거리
a; centimeters on the map=지도 길이; cm; 1..30/0.5
b; scale=축척; ; 5000..100000/5000; scale 1 to #=축척 1:#
*; real kilometers=실제 거리; a * b / 100000; .2 km; how many km that is=실제로 몇 km인지
*; real meters=실제 미터; a * b / 100; .0 m; in meters=몇 m인지
-; walking time=걷는 시간; a * b / 100000 / 5 * 60; .0 min=.0 분; minutes on foot at 5 km/h=시속 5km로 걸으면 몇 분인지

🧑‍🏫 class average|class grades=반 평균|학급 성적
a; pupils=학생 수; ; 10..35
b; points of all|sum of points=총점 합; ; 500..3000/5
c; passed=통과; ; 3..34
+; class average=반 평균; b / a; .1 ; the average=평균이 몇 점인지
+; pass rate=통과율; c / a * 100; .0 %; percent who passed=몇 % 통과했는지
-; failed=탈락; a - c; ; how many failed=몇 명 탈락했는지
need; c <= a && b / a < 100

🧠 flashcard score|memory test=기억력 테스트|카드 맞히기
a; right=맞음; ; 3..60
b; wrong=틀림; ; 1..40
*; cards=카드 수; a + b; ; cards in all=모두 몇 장인지
+; score=정답률; a / (a + b) * 100; .0 %; percent right=몇 % 맞았는지
say; a > b * 4 ? 'master=고수' : a > b ? 'getting there=조금만 더' : 'again=다시'; master if right is more than 4 times wrong, getting there if more than wrong, else again=맞음이 틀림의 4배 넘으면 고수, 틀림보다 많으면 조금만 더, 아니면 다시

🎲 dice luck|coin luck=주사위 운|동전 던지기
a; hits=나온 횟수; ; 3..60
b; throws=던진 횟수; ; 20..200
c; expected chance=기대 확률; %; 10..50; should be #%=원래 #%
*; share=비율; a / b * 100; .1 %; what percent hit=몇 % 나왔는지
*; expected hits=기대 횟수; b * c / 100; .1 ; how many to expect=몇 번 나와야 하는지
say; a > b * c / 100 ? 'lucky=운이 좋음' : 'not lucky=운이 없음'; lucky when it is more than expected, else not lucky=기대보다 많으면 운이 좋음 아니면 운이 없음
need; a < b

🛌 hotel occupancy|guest house=객실 점유율|게스트하우스
a; rooms taken=판매 객실; ; 2..48
b; rooms=객실 수; ; 6..50; # rooms=객실 #개
c; room price=객실 요금; $; 30..160; # a room=객실당 #
-; free=빈 방; b - a; ; how many are free=몇 개 비었는지
+; occupancy=점유율; a / b * 100; .0 %; how full=몇 % 찼는지
+; income tonight=오늘 수입; a * c; $; income tonight=오늘 수입이 얼마인지
+; income per room=객실당 수입; a * c / b; $; income per room, empty ones too=빈 방까지 쳐서 객실당 얼마인지
need; a <= b

🚗 tyre wear|tire tread=타이어 마모|타이어 홈
a; tread now=지금 홈 깊이; mm; 2..7.5/0.1
b; tread when new=새 타이어 홈; mm; 7..9/0.5; new ones have # mm=새것은 #mm
c; kilometers driven=주행 거리; km; 5000..60000/1000
-; worn=마모율; (b - a) / (b - 1.6) * 100; .0 %; how far worn in percent, 1.6 mm is the limit=1.6mm를 한계로 몇 % 닳았는지
+; mm left=남은 깊이; a - 1.6; .1 mm; mm down to 1.6=1.6mm까지 얼마 남았는지
-; mm per 10000 km=1만km당 마모; (b - a) / c * 10000; .2 mm; wear per 10000 km=1만km에 얼마 닳는지
say; a < 3 ? 'change soon=곧 교체' : 'fine=괜찮음'; change soon under 3 mm, else fine=3mm 미만이면 곧 교체, 아니면 괜찮음
need; b > a + 0.4

🧊 fuel tank|gas bottle=연료 잔량|가스통
a; liters left|left=남은 양; L; 2..55
b; tank size=탱크 용량; L; 35..70/5; tank of # liters=탱크 #L
c; liters per 100 km=100km당 소비; ; 4..11/0.5; takes # per 100 km=100km에 #L
+; how full=잔량; a / b * 100; .0 %; how full in percent=몇 % 남았는지
+; range=주행 가능 거리; a / c * 100; .0 km; how far i get=몇 km 가는지
-; to fill up=더 넣을 양; b - a; .0 L; liters to fill it up=가득 채우려면 몇 리터인지
need; a < b

🥛 fat content|cream mix=지방 함량|우유 섞기
a; milk=우유; ml; 100..900/10
b; cream=크림; ml; 50..600/10
c; milk fat=우유 지방; %; 1..4/0.5; milk has #%=우유는 #%
d; cream fat=크림 지방; %; 20..40/5; cream #%=크림은 #%
*; fat of the mix=섞은 지방; (a * c + b * d) / (a + b); .1 %; fat in percent of the mix=섞으면 지방이 몇 %인지
*; mix=전체 양; a + b; .0 ml; how much it is=모두 몇 ml인지

🌡️ temperature trend|two weeks of weather=기온 변화|평균 기온
a; last week=지난주; °C; -5..30
b; this week=이번 주; °C; -5..32
*; difference=차이; b - a; .1 °C; the difference=몇 도 차이인지
*; average=평균; (a + b) / 2; .1 °C; average of both=두 주 평균이 몇 도인지
say; b > a ? 'warmer=더 따뜻함' : b < a ? 'colder=더 추움' : 'same=같음'; warmer, colder or same=더 따뜻함, 더 추움, 같음 표시
need; a != b

🧺 stock level|pantry stock=재고율|재고 확인
a; in stock=재고; ; 3..180
b; sold per week=주간 판매; ; 4..60
c; reorder level=주문 기준; ; 10..60; reorder at #=#개면 주문
+; weeks left=남은 주; a / b; .1 weeks=.1 주; how many weeks it lasts=몇 주 가는지
say; a <= c ? 'order now=지금 주문' : 'enough=충분'; order now or enough=지금 주문인지 충분인지
+; days left=남은 날; a / b * 7; .0 days=.0 일; that in days=며칠 가는지

🪴 growth rate|tomato plant=성장 속도|토마토 키
a; height before=전 키; cm; 5..80
b; height now=지금 키; cm; 8..160
c; days=일수; ; 3..40; in # days=#일 동안
+; grown=자란 길이; b - a; .1 cm; how much it grew=얼마나 자랐는지
+; per day=하루 성장; (b - a) / c; .2 cm; how much a day=하루에 얼마 자라는지
+; growth=성장률; (b - a) / a * 100; .0 %; in percent=몇 % 자랐는지
need; b > a && (b - a) / c < 6

🧑‍💼 team workload|shift staffing=인력 배분|업무 분담
a; hours of work=작업 시간; ; 10..400
b; people=인원; ; 2..12
c; hours a day=하루 시간; ; 4..9; # hours a day=하루 #시간
-; hours each=1인당 시간; a / b; .1 h=.1 시간; hours for each=한 명이 몇 시간인지
-; days=일수; ceil(a / (b * c)); ; how many days it takes=며칠 걸리는지
need; a > b * 2

🏋️ training load|lifting volume=운동량|근력 운동
a; sets=세트; ; 2..8
b; reps=횟수; ; 4..20
c; weight=중량; kg; 10..140/2.5
d; last volume=지난 운동량; kg; 400..9000/50
+; volume=운동량; a * b * c; .0 kg; the volume=운동량이 몇 kg인지
*; total reps=총 횟수; a * b; ; reps in all=모두 몇 번인지
+; change=변화; (a * b * c - d) / d * 100; .0 %; change to last time in percent=지난번보다 몇 % 변했는지
say; a * b * c > d ? 'more than last time=지난번보다 많음' : 'less than last time=지난번보다 적음'; more than last time or less than last time=지난번보다 많음 또는 지난번보다 적음 표시
need; a * b * c / d < 3 && a * b * c / d > 0.3

🥇 medal share|medals=메달 비율|메달
a; gold=금; ; 1..30
b; silver=은; ; 1..30
c; bronze=동; ; 1..30
*; medals=총 메달; a + b + c; ; medals in all=모두 몇 개인지
+; gold share=금 비율; a / (a + b + c) * 100; .0 %; percent gold=금이 몇 %인지
+; points=점수; a * 3 + b * 2 + c; ; points, 3 2 1=금 3 은 2 동 1로 몇 점인지

⚾ pitching|pitch count=투구 수|스트라이크 비율
a; strikes=스트라이크; ; 20..80
b; balls=볼; ; 8..50
c; innings=이닝; ; 1..9
*; pitches=투구 수; a + b; ; pitches in all=모두 몇 개 던졌는지
+; strike share=스트라이크 비율; a / (a + b) * 100; .1 %; percent strikes=스트라이크가 몇 %인지
-; pitches per inning=이닝당 투구; (a + b) / c; .1 ; pitches per inning=이닝당 몇 개인지
say; a + b > 100 ? 'rest=휴식' : 'can go on=더 가능'; rest over 100 pitches, else can go on=100개 넘으면 휴식, 아니면 더 가능
`
