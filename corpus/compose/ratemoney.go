package compose

// rateMoneyTable are wages, prices, taxes, savings, debts.
const rateMoneyTable = `
💼 wages with overtime|weekly pay=주급|연장근무 수당
a; hours|hours worked=근무 시간|일한 시간; ; 20..60
b; hourly wage|wage=시급; $; 9..35/0.5; # an hour=시급 #
c; ; ; 36..40/4; !over # hours is overtime|everything above # hours is overtime=#시간 넘으면 연장근무
d; ; ; 1.5..2/0.25; !overtime pays # times|overtime is x#=연장은 #배
+; pay|weekly pay=급여|주급; min(a, c) * b + max(0, a - c) * b * d; $; what i get=얼마 받는지
+; overtime hours=연장 시간; max(0, a - c); .1 h=.1 시간; how many overtime hours=연장 몇 시간인지
+; overtime pay=연장수당; max(0, a - c) * b * d; $; how much of it is overtime=연장수당이 얼마인지

🧽 cleaning job|part-time job|side job=알바|아르바이트 급여
a; hours a week=주당 시간|일주일 시간; ; 4..40
b; wage per hour|hourly wage=시급; $; 8..30/0.5; # an hour=시급 #; weekday/night/holiday=평일/야간/휴일
c; weeks=몇 주|주 수; ; 2..52; for # weeks=#주 동안
+; weekly pay=주급; a * b; $; pay per week=일주일에 얼마인지
+; total pay=총 급여; a * b * c; $; pay for all weeks=다 해서 얼마 받는지
+; pay after tax=세후 급여; a * b * c * (1 - 0.033); $; what is left after 3.3% tax=3.3% 떼고 얼마인지

🧾 freelance invoice|freelancer=프리랜서 청구서|외주비
a; hours=시간|작업 시간; ; 3..120
b; hourly rate=시간당 단가; $; 20..120; # an hour=시간당 #; design/text/code=디자인/글/개발
c; expenses=경비; $; 10..300
d; ; ; 3.3..20/0.1; !tax is #%|i set # percent of the fee aside for tax=세금 #%
+; fee=보수; a * b; $; my fee=보수 얼마인지
-; tax=세금; a * b * d / 100; $; how much tax that is=세금 얼마인지
+; invoice total=청구 금액; a * b + c; $; what i bill with expenses=경비까지 얼마 청구하는지
+; left after tax=세후 금액; a * b * (1 - d / 100); $; what is left after tax=세금 떼고 얼마 남는지

📈 salary raise|pay rise=월급 인상|연봉 인상
a; salary|current salary=월급|지금 월급; $; 1500..6000/50
b; raise=인상률; %; 1..15/0.5; raise of #%|# percent more=#% 오르면
+; new salary=새 월급; a * (1 + b / 100); $; what i get then=오르면 얼마인지
+; more per month=한 달 인상액; a * b / 100; $; how much more a month=한 달에 얼마 더 받는지
+; more per year=1년 인상액; a * b / 100 * 12; $; how much more in 12 months=1년이면 얼마 더 받는지

💰 take-home pay|net salary=실수령액|세후 월급
a; gross salary|gross=세전 월급|월급; $; 1200..7000/50
b; deductions=공제율; %; 8..35; # percent is taken off|#% off=공제 #%
c; rent=월세; $; 300..1500/50
+; net pay=실수령액; a * (1 - b / 100); $; what arrives=얼마 들어오는지
-; taken off=공제액; a * b / 100; $; how much is taken=얼마 떼는지
+; left after rent=월세 내고 남는 돈; a * (1 - b / 100) - c; $; what is left after rent=월세 내고 얼마 남는지
-; rent share=월세 비율; c / (a * (1 - b / 100)) * 100; .0 %; what percent go to rent=실수령의 몇 %가 월세인지
need; a * (1 - b / 100) > c * 1.3

🏷️ sale price|shop sale|jacket on sale=할인 가격|세일
a; price|original price=정가|원래 가격; $; 10..300
b; discount=할인율|할인; %; 5..70/5; #% off|# percent off=#% 할인
c; coupon=쿠폰; $; 2..9; with a # coupon on top|then # coupon off=쿠폰 # 더 빼고
-t; sale price|price now=할인가|세일 가격; a * (1 - b / 100) - c; $; what i pay=얼마 내는지
+; saved|you save=아낀 돈|절약; a * b / 100 + c; $; how much i save=얼마 아끼는지
need; a * (1 - b / 100) > c * 2

🛍️ double discount|two discounts=중복 할인|추가 할인
a; price=가격|정가; $; 20..400
b; first discount=첫 할인; %; 5..50/5; first #% off=먼저 #% 할인
c; second discount=추가 할인; %; 5..30/5; then another #% off that=거기서 #% 추가 할인
-t; final price=최종 가격; a * (1 - b / 100) * (1 - c / 100); $; the final price=결국 얼마인지
-; total discount=총 할인율; (1 - (1 - b / 100) * (1 - c / 100)) * 100; .1 %; what percent off in all=다 해서 몇 % 할인인지
+; saved=아낀 돈; a - a * (1 - b / 100) * (1 - c / 100); $; what i save=얼마 아끼는지

🧮 what was the price before|price before the sale=할인 전 가격|정가 역산
a; sale price=세일 가격|할인가; $; 8..250
b; discount=할인율; %; 5..60/5; it was #% off=#% 할인된 거
*; original price|old price=원래 가격|정가; a / (1 - b / 100); $; what it cost before=원래 얼마였는지
+; saved=아낀 돈; a / (1 - b / 100) - a; $; how much was taken off=얼마 깎인 건지

🎁 buy more save|multi-buy offer=묶음 할인|N+1 행사
a; price each=개당 가격; $; 1..30/0.5
b; ; ; 2..5; !pay for # get one free|# plus one free=#개 사면 하나 더
c; pieces|how many i need=필요 개수; ; 3..30
-t; to pay=낼 돈; (c - floor(c / (b + 1))) * a; $; what i pay=얼마 내는지
+; free pieces=공짜 개수; floor(c / (b + 1)); ; how many are free=몇 개가 공짜인지
-; price per piece=실제 개당 가격; (c - floor(c / (b + 1))) * a / c; $; what one really costs=하나에 얼마 꼴인지

🧾 sales tax|tax on top=부가세|세금 더하기
a; net price|price before tax=공급가액|세전 가격; $; 5..900
b; tax rate|tax=세율; %; 5..25; tax is #%|#% tax=세금 #%; food/other=식품/기타
-; tax amount=세금; a * b / 100; $; how much tax=세금 얼마인지
*; price with tax|gross price=세금 포함 가격|합계; a * (1 + b / 100); $; the price with tax=세금 포함 얼마인지

🧾 vat in a price|tax inside the price=포함된 부가세|부가세 빼기
a; gross price|price with vat=결제 금액|부가세 포함 가격; $; 5..900
b; vat|vat rate=부가세율; %; 5..25; vat is #%|#% vat=부가세 #%
*; net price=공급가액; a / (1 + b / 100); $; the net price=공급가액 얼마인지
*; vat amount=부가세; a - a / (1 + b / 100); $; how much vat is in it=부가세가 얼마 들어있는지

🏪 stall profit|market stall|flea market=노점 수익|플리마켓
a; pieces sold|sold=판매 수|판 개수; ; 5..150
b; price=판매가; $; 2..40/0.5; sold at #|# each=개당 #
c; cost each|cost per piece=개당 원가|원가; $; 1..20/0.5; they cost me # each=원가 #
d; stall fee=자릿세|참가비; $; 5..60; the stall is #=자릿세 #
+; revenue=매출; a * b; $; what i take in=매출 얼마인지
+; profit=순이익|이익; a * (b - c) - d; $; what is left for me=얼마 남는지
+; profit per piece=개당 이익; (a * (b - c) - d) / a; $; profit on each=한 개에 얼마 남는지
need; b > c * 1.3 && a * (b - c) > d * 1.2

💹 profit margin|shop margin=마진 계산|가게 마진
a; cost|buying price=원가|매입가; $; 2..80/0.5
b; selling price|price=판매가; $; 5..160/0.5
+; profit=이익; b - a; $; the profit=얼마 남는지
+; margin=마진율; (b - a) / b * 100; .1 %; the margin=마진이 몇 %인지
+; markup=원가 대비 이익률; (b - a) / a * 100; .1 %; the markup on cost=원가 대비 몇 %인지
need; b > a * 1.1
say; b > a ? 'profit=이익' : b < a ? 'loss=손해' : 'break even=본전'; say profit, loss or break even=이익, 손해, 본전 중에 뭔지 글로
need; b != a

🏷️ pricing|set my price=판매가 정하기|가격 정하기
a; cost=원가; $; 2..90/0.5
b; margin wanted|margin=원하는 마진|마진; %; 10..70/5; i want #% margin=마진 #% 남기려고
c; pieces=개수; ; 5..200/5; i sell # of them=#개 팔아요
*; price|selling price=판매가; a / (1 - b / 100); $; what i must charge=얼마에 팔아야 하는지
+; profit each=개당 이익; a / (1 - b / 100) - a; $; profit on each one=한 개에 얼마 남는지
+; total profit=총 이익; (a / (1 - b / 100) - a) * c; $; profit on all=다 팔면 얼마 남는지

⚖️ break-even|break-even point=손익분기점|본전 계산
a; fixed costs=고정비; $; 100..5000/50
b; price=판매가; $; 5..60/0.5; sold at #=#에 팔고
c; cost per piece=개당 원가; $; 1..25/0.5; each costs #=개당 원가 #
d; pieces per day=하루 판매; ; 2..40; i sell # a day=하루에 #개 팔아요
-; pieces to sell=팔아야 할 개수; ceil(a / (b - c)); ; how many i must sell to break even=몇 개 팔아야 본전인지
-; days to break even=본전까지 며칠; ceil(a / (b - c) / d); ; after how many days=며칠 걸리는지
need; b > c * 1.3

🐷 saving up|savings goal=목돈 모으기|저축 목표
a; goal|target=목표 금액|목표; $; 300..9000/50
b; saved so far|already saved=모은 돈; $; 50..900/10; i have # already=지금 # 있어요
c; per month|monthly saving=매달 저축|월 저축액; $; 20..400/10; i put aside # a month=매달 # 모아요
*; still missing=남은 금액; a - b; $; how much is missing=얼마 남았는지
-; months=개월|개월 수; ceil((a - b) / c); ; how many months it takes=몇 달 걸리는지
+; share reached=달성률; b / a * 100; .0 %; what percent i have=몇 % 모았는지
-; time=기간; ceil((a - b) / c); split 12 # years # months=#년 #개월; how long in years and months=몇 년 몇 개월인지
need; a > b * 1.2

🚗 saving for a car|saving for a trip|holiday fund=여행 경비 모으기|차 살 돈
a; price|amount needed=필요한 돈|금액; $; 600..12000/100
b; months|months left=개월|남은 개월; ; 3..48; in # months=#개월 뒤
c; have already|saved=있는 돈; $; 100..500/10; # already there=이미 # 있음
-; per month=매달; (a - c) / b; $; how much to save each month=매달 얼마씩 모아야 하는지
-; per week=매주; (a - c) / (b * 52 / 12); $; how much a week (52 weeks a year)=매주(1년 52주) 얼마씩인지
*; still needed=더 필요한 돈; a - c; $; what is still needed=얼마 더 필요한지

🏦 simple interest|lending money=단리 이자|이자 계산
a; amount|principal=원금|금액; $; 200..20000/100
b; yearly rate|interest rate=연이율|이율; %; 1..9/0.5; # percent a year=연 #%
c; months|months lent=개월|기간(개월); ; 3..36; for # months=#개월 동안
+; interest=이자; a * b / 100 * c / 12; $; how much interest=이자 얼마인지
+; total=원리금|합계; a + a * b / 100 * c / 12; $; what comes back=다 해서 얼마인지
+; interest per month=한 달 이자; a * b / 1200; $; interest of one month=한 달 이자가 얼마인지

📊 compound interest|investment=복리|투자
a; start|amount=시작 금액|원금; $; 500..20000/100
b; yearly return|return=연 수익률|수익률; %; 2..12/0.5; #% a year=연 #%
c; years=햇수|몇 년; ; 2..30; for # years=#년 동안
+; final amount=최종 금액|만기 금액; a * (1 + b / 100) ** c; $; what it grows to with compound interest=복리로 얼마가 되는지
+; gain=늘어난 돈|수익; a * (1 + b / 100) ** c - a; $; how much it gained=얼마 늘어나는지
+; times=배수; (1 + b / 100) ** c; .2 times=.2 배; how many times the start=몇 배가 되는지

🏦 bank deposit after tax|fixed deposit=예금 이자|정기예금
a; deposit=예치금|예금액; $; 1000..50000/500
b; rate=금리; %; 1..6/0.1; at #%|# percent=금리 #%
c; months=개월; ; 6..36/6; # months=#개월
d; ; ; 15.4..25/9.6; !#% tax on the interest=이자에 세금 #%
+; interest=이자; a * b / 100 * c / 12; $; the interest=이자 얼마인지
-; tax=세금; a * b / 100 * c / 12 * d / 100; $; the tax=세금 얼마인지
+; interest after tax=세후 이자; a * b / 100 * c / 12 * (1 - d / 100); $; interest after tax=세금 떼고 이자 얼마인지
+; payout=받는 돈; a + a * b / 100 * c / 12 * (1 - d / 100); $; what i get back=만기에 얼마 받는지

🏠 mortgage|house loan|car loan=주택 대출|자동차 할부
a; loan|loan amount=대출금|대출 금액; $; 5000..200000/1000
b; yearly rate|rate=금리|연이율; %; 2..9/0.1; at #% a year=연 #%
c; years=햇수|몇 년; ; 2..25; over # years=#년 상환
-; monthly payment|payment=월 상환액|매달 갚는 돈; pmt(b / 1200, c * 12, a); $; what i pay back each month=매달 얼마 갚는지
-; total paid=총 상환액; pmt(b / 1200, c * 12, a) * c * 12; $; what i pay in all=모두 얼마 갚는지
-; total interest=총 이자; pmt(b / 1200, c * 12, a) * c * 12 - a; $; how much interest in all=이자가 모두 얼마인지

📱 phone on instalments|sofa on instalments|instalments=할부|휴대폰 할부
a; price=가격|기기값; $; 200..2000/10
b; months=개월|할부 개월; ; 3..36; in # months|# monthly rates=#개월 할부
c; down payment=선납금|계약금; $; 20..150/10; # down|# down payment=선납 #
d; fee=수수료; %; 1..12; #% fee on the rest=나머지에 수수료 #%
-; monthly rate|per month=월 납입금|매달; (a - c) * (1 + d / 100) / b; $; what i pay a month=매달 얼마 내는지
-; total=총액; c + (a - c) * (1 + d / 100); $; what i pay in all=다 해서 얼마인지
-; fee amount=수수료 금액; (a - c) * d / 100; $; what the fee comes to=수수료 얼마인지

🆚 rent or buy a tool|rent or buy=빌릴까 살까|대여와 구매
a; buying price=구매 가격|사는 값; $; 50..900/5
b; rent per day=하루 대여료; $; 5..45; # a day to rent=빌리면 하루 #
c; days|days needed=쓰는 날|며칠; ; 1..40
-; rent=대여료; b * c; $; what renting costs=빌리면 얼마인지
-; days until buying pays=본전 날수; ceil(a / b); ; from how many days buying pays off=며칠부터 사는 게 나은지
say; b * c < a ? 'rent=빌리기' : b * c > a ? 'buy=사기' : 'same=같음'; say rent, buy or same=빌리기, 사기, 같음 중에 알려줘

🍽️ restaurant bill|dinner bill=식당 계산|저녁값 나누기
a; bill=계산서|음식값; $; 20..300
b; people=인원|사람 수; ; 2..9; we are #=#명이서
c; service=봉사료; %; 5..20; plus #% service=봉사료 #% 더해서
-; total=총액|합계; a * (1 + c / 100); $; the total=모두 얼마인지
-; each pays|per head=각자 낼 돈|한 사람당; a * (1 + c / 100) / b; $; what each pays=각자 얼마 내는지
-; service amount=봉사료 금액; a * c / 100; $; how much service is=봉사료가 얼마인지

🥂 bill with one extra|bar tab=술값 나누기|회식비
a; bill=총액|계산 금액; $; 30..300
b; people=인원; ; 3..9; # people=#명
c; wine|my extra=추가 주문|나만 먹은 것; $; 5..25; only one had wine for #=한 명만 # 더 먹음
-; each pays=각자; (a - c) / b; $; what the others pay=나머지는 얼마 내는지
-; the one with extra=추가한 사람; (a - c) / b + c; $; what the one with the extra pays=추가한 사람은 얼마 내는지
need; a > c * 1.5

🏘️ flat share|shared flat=룸메이트 월세|월세 나누기
a; rent=월세; $; 400..2400/10
b; utilities=공과금; $; 60..300/10; plus # utilities=공과금 #
c; flatmates=사람 수|룸메이트; ; 2..5; # of us=#명이 살아요
d; ; ; 5..20/5; !the big room pays #% more=큰방은 #% 더 냄
-; share|each pays=1인당|한 사람당; (a + b) / c; $; what each pays=각자 얼마 내는지
-; normal room=작은방; (a + b) / (c + d / 100); $; what a normal room pays=작은방은 얼마 내는지
-; big room=큰방; (a + b) / (c + d / 100) * (1 + d / 100); $; what the big room pays=큰방은 얼마 내는지

⛽ car sharing|carpool=카풀|기름값 나누기
a; distance=거리; km; 10..300
b; cost per km=km당 비용; $; 0.1..0.6/0.01; # per km=km당 #
c; passengers=동승자; ; 1..4
d; tolls=통행료; $; 1..12/0.5; tolls are #=톨비 #
-t; trip cost=총비용; a * b + d; $; what the trip costs=모두 얼마인지
-; share per person=1인당; (a * b + d) / (c + 1); $; what each pays, driver too=운전자까지 나눠서 각자 얼마인지
-; share of passengers=동승자 1인당; (a * b + d) / c; $; what each passenger pays if the driver is free=운전자 빼고 나누면 얼마인지

🪙 exchange money|holiday money|foreign money=환전|여행 환전
a; amount|my money=금액|환전할 돈; $; 50..2000/10
b; rate=환율; ; 0.5..2/0.01; rate is #=환율 #
c; fee=수수료; %; 1..4/0.5; the bank keeps #%=은행 수수료 #%
+; you get=받는 돈; a * (1 - c / 100) * b; .2; what i get=얼마 받는지
-; fee amount=수수료 금액; a * c / 100; $; what the fee is=수수료 얼마인지

📉 depreciation|car value=감가상각|중고차 시세
a; new price|price=새 가격|구입가; $; 2000..40000/500
b; loss per year=연 감가율; %; 5..25; loses #% a year=해마다 #% 떨어져요
c; years=햇수|몇 년; ; 1..10; after # years=#년 뒤
+; value=지금 가치|남은 가치; a * (1 - b / 100) ** c; $; what it is still worth=얼마 남았는지
-; lost=떨어진 금액; a - a * (1 - b / 100) ** c; $; how much it lost=얼마 떨어졌는지
-; loss per month=한 달 손실; (a - a * (1 - b / 100) ** c) / (c * 12); $; the loss per month=한 달에 얼마씩 떨어진 건지

🛒 price after inflation|inflation=물가 상승|물가
a; price today|price=지금 가격|가격; $; 2..500
b; inflation=물가 상승률; %; 1..9/0.5; #% a year=해마다 #%
c; years=햇수|몇 년; ; 2..20; in # years=#년 뒤
-; price then=나중 가격|그때 가격; a * (1 + b / 100) ** c; $; what it will cost=얼마가 되는지
-; increase=오른 금액; a * (1 + b / 100) ** c - a; $; how much more that is=얼마 오르는지

🎨 commission|artist commission|sales bonus=판매 수당|중개 수수료
a; sales|sale amount=판매액|매출; $; 200..20000/50
b; commission rate|rate=수수료율|수당률; %; 1..30; i get #%=#% 받아요
c; base pay=기본급; $; 100..1500/50; plus base pay of #=기본급 # 있고
+; commission=수당|수수료; a * b / 100; $; my commission=수당 얼마인지
+; total pay=총 수입; c + a * b / 100; $; what i get in all=다 해서 얼마 받는지

🎟️ raffle|charity raffle=경품 추첨권|자선 복권
a; tickets sold=판 장수|판매 수; ; 50..900/10
b; ticket price=장당 가격; $; 1..5/0.5; # a ticket=장당 #
c; prizes=상품값; $; 20..200/5; prizes cost #=상품값 #
+; raised=모금액; a * b; $; how much came in=얼마 모였는지
+; left for charity=기부금; a * b - c; $; what is left to give=얼마 기부할 수 있는지
+; share given=기부 비율; (a * b - c) / (a * b) * 100; .0 %; what percent go to charity=몇 %가 기부되는지
need; a * b > c * 1.3

🤝 sponsored run|charity walk=자선 달리기|후원 걷기
a; laps=바퀴; ; 3..60
b; per lap=바퀴당 후원; $; 0.5..5/0.5; # a lap=한 바퀴에 #
c; sponsors=후원자; ; 1..12; # sponsors=후원자 #명
+; raised=모금액; a * b * c; $; how much i raise=얼마 모이는지
+; per sponsor=후원자당; a * b; $; what one sponsor gives=한 명이 얼마 내는지

🧑‍🌾 eggs for sale|roadside stand=달걀 판매|직거래
a; boxes sold=판 상자; ; 3..80
b; price per box=상자 가격; $; 2..9/0.5; # a box=상자당 #
c; cost per box=상자 원가; $; 0.5..4/0.5; a box costs me #=원가 #
+; income=매출; a * b; $; what comes in=얼마 들어오는지
+; profit=이익; a * (b - c); $; what is left=얼마 남는지
+; margin=마진율; (b - c) / b * 100; .0 %; margin=몇 % 남는지
need; b > c * 1.2

🚜 machine hire|excavator hire=장비 대여|굴착기 대여
a; days=일수|며칠; ; 1..21
b; daily rate|price per day=하루 요금|일당 대여료; $; 40..400/5; # a day=하루 #; small/large=소형/대형
c; delivery=운반비; $; 30..150/5; delivery is #=운반비 #
d; ; ; 5..20/5; !from 7 days #% off the days=7일부터 대여료 #% 할인
-t; hire cost|total=대여 비용|총액; a * b * (a >= 7 ? 1 - d / 100 : 1) + c; $; what it costs=모두 얼마인지
-; cost per day=하루당 비용; (a * b * (a >= 7 ? 1 - d / 100 : 1) + c) / a; $; what a day comes to=하루 얼마 꼴인지

📦 bulk order|wholesale order=대량 주문|도매 주문
a; pieces|quantity=수량|개수; ; 5..300
b; unit price|price=단가; $; 1..25/0.5; # each=개당 #
c; ; ; 50..100/50; !from # pieces=#개부터
d; ; ; 5..20/5; !#% off=#% 할인
-t; total=총액|합계; a * b * (a >= c ? 1 - d / 100 : 1); $; what i pay=얼마인지
+; discount=할인액; a >= c ? a * b * d / 100 : 0; $; how much discount=할인이 얼마인지

🚚 free shipping|online order=무료 배송|온라인 주문
a; goods|order value=상품 금액|주문 금액; $; 5..120
b; shipping=배송비; $; 3..9/0.5; shipping #=배송비 #
c; ; $; 40..60/10; !free from #=#부터 무료배송
-; total=결제 금액; a >= c ? a : a + b; $; what i pay in the end=결국 얼마 결제하는지
*; missing for free shipping=무료배송까지; max(0, c - a); $; how much is missing for free shipping=무료배송까지 얼마 남았는지

🎓 tuition|study costs=등록금|학비
a; tuition per term=학기 등록금; $; 500..6000/50
b; terms=학기 수; ; 2..10; # terms=#학기
c; scholarship=장학금; %; 10..60/5; a scholarship pays #%=장학금 #%
-; total tuition=총 등록금; a * b; $; what all terms cost=모두 얼마인지
-; own share=내 부담; a * b * (1 - c / 100); $; what i pay myself=내가 얼마 내는지
+; covered=장학금 금액; a * b * c / 100; $; how much is covered=장학금이 얼마인지

🏋️ personal trainer|ten ticket card=PT 비용|회원권
a; price of the card|card price=회원권 가격; $; 50..600/10
b; visits=횟수; ; 5..30
c; single price=1회 가격; $; 12..60; single # =1회는 #
-; price per visit=1회당; a / b; $; what a visit costs=한 번에 얼마인지
+; saved=아낀 돈; b * c - a; $; what i save against singles=1회권보다 얼마 아끼는지
+; saved in percent=절약률; (b * c - a) / (b * c) * 100; .0 %; what percent cheaper=몇 % 싼지
need; b * c > a * 1.1

💳 card cashback|cashback=카드 캐시백|포인트 적립
a; spent|spent a month=쓴 돈|한 달 사용액; $; 100..3000/10
b; cashback rate|rate=적립률; %; 0.5..3/0.1; #% back=#% 적립
c; yearly fee=연회비; $; 10..60/5; the card costs # a year=연회비 #
+; cashback per month=한 달 적립; a * b / 100; $; back per month=한 달에 얼마 돌려받는지
+; cashback per year=1년 적립; a * b / 100 * 12; $; back per year=1년이면 얼마인지
+; gain after fee=연회비 뺀 이득; a * b / 100 * 12 - c; $; what is left after the fee=연회비 빼고 얼마 이득인지
say; a * b / 100 * 12 > c ? 'worth it=이득' : 'not worth it=손해'; say worth it or not worth it=이득인지 손해인지 표시

⚡ solar panels|balcony solar=태양광|베란다 태양광
a; price|cost of the panels=설치비; $; 400..9000/50
b; kWh per year=연간 발전량; ; 300..5000/50
c; price per kWh=kWh당 요금; $; 0.15..0.5/0.01; power costs # per kWh=전기 kWh당 #
+; saved per year=1년 절약; b * c; $; what i save a year=1년에 얼마 아끼는지
-; payback time=회수 기간; a / (b * c); .1 years=.1 년; after how many years it paid off=몇 년이면 본전인지

🧯 insurance|yearly insurance=보험료|자동차 보험
a; yearly premium|premium=연 보험료; $; 150..1200/10
b; no-claims discount=무사고 할인; %; 5..40/5; #% no-claims discount=무사고 #% 할인
c; surcharge for monthly payment=월납 할증; %; 2..6; paying monthly costs #% more=월납은 #% 더
-t; to pay=낼 보험료; a * (1 - b / 100); $; what i pay=얼마 내는지
-; monthly rate=월 보험료; a * (1 - b / 100) * (1 + c / 100) / 12; $; the monthly rate=매달 얼마인지
+; discount=할인액; a * b / 100; $; what the discount is=얼마 할인되는지

🪑 furniture resale|second-hand sofa|resale=되팔기|중고 가구
a; bought for=산 가격; $; 20..400
b; repair=수리비; $; 5..60; repair was #=수리비 #
c; sold for=판 가격; $; 60..700
d; platform fee=수수료; %; 3..15; the site takes #%=수수료 #%
+; payout=받는 돈; c * (1 - d / 100); $; what i get after the fee=수수료 떼고 얼마 받는지
+; profit=이익; c * (1 - d / 100) - a - b; $; my profit=얼마 남는지
+; return=수익률; (c * (1 - d / 100) - a - b) / (a + b) * 100; .0 %; profit in percent of what i put in=들인 돈의 몇 %인지
need; c * (1 - d / 100) > (a + b) * 1.15

🎤 ticket income|school play|club concert=공연 수입|학예회
a; adults=어른; ; 10..150
b; children=어린이|아이; ; 5..90
c; adult ticket=어른 표; $; 5..20/0.5; adults #=어른 #
d; child ticket=어린이 표; $; 2..9/0.5; children #=어린이 #
e; hall rent=대관료; $; 50..300/10; the hall is #=대관료 #
+; income=수입|매출; a * c + b * d; $; what comes in=얼마 들어오는지
+; profit=이익; a * c + b * d - e; $; what is left after the hall=대관료 빼고 얼마 남는지
*; visitors=관객; a + b; ; how many come=모두 몇 명인지
need; a * c + b * d > e * 1.2

🎡 amusement park|zoo visit|museum visit=놀이공원|동물원|박물관
a; adults=어른; ; 1..9
b; kids|children=어린이|아이; ; 1..9
c; adult price=어른 요금; $; 8..40/0.5; adults #|# per adult=어른 #
d; kid price=어린이 요금; $; 4..20/0.5; kids #|# per kid=어린이 #
e; parking=주차비; $; 3..12; parking #=주차 #
-t; entry|total entry=입장료|입장료 합계; a * c + b * d; $; what entry costs=입장료 얼마인지
-; with parking=주차비 포함; a * c + b * d + e; $; entry and parking together=주차까지 얼마인지

🥗 meal prep|lunch at home=도시락|점심값 아끼기
a; lunch out=사 먹는 점심; $; 6..18/0.5; eating out costs #=사 먹으면 #
b; home lunch=도시락 재료비; $; 2..6/0.5; at home it's #=도시락은 #
c; days a week=일주일 며칠; ; 1..6
+; saved per week=일주일 절약; (a - b) * c; $; what i save a week=일주일에 얼마 아끼는지
+; saved per year=1년 절약; (a - b) * c * 52; $; what i save in 52 weeks=52주면 얼마 아끼는지
need; a > b * 1.3

🧑‍🍳 dish cost|food cost=메뉴 원가|식재료 원가율
a; ingredients|ingredient cost=재료비; $; 1..12/0.1
b; menu price|price=메뉴 가격|판매가; $; 6..35/0.5
c; dishes sold=판매 수; ; 10..200
-; food cost share|cost share=원가율; a / b * 100; .1 %; ingredients in percent of the price=원가율이 몇 %인지
+; profit per dish=한 그릇 이익; b - a; $; what a dish leaves=한 그릇에 얼마 남는지
+; total profit=총 이익; (b - a) * c; $; what all dishes leave=다 팔면 얼마 남는지
need; b > a * 1.4

💇 hairdresser|salon chair=미용실|네일샵
a; customers a day=하루 손님; ; 2..16
b; average price|price per customer=객단가; $; 15..80; # on average=객단가 #; cut/colour=커트/염색
c; rent per month=월세; $; 300..2000/50; rent # a month=월세 #
d; ; ; 20..26; !open # days a month=한 달 #일 영업
+; daily income=하루 매출; a * b; $; income a day=하루에 얼마인지
+; monthly income=한 달 매출; a * b * d; $; income a month=한 달에 얼마인지
+; left after rent=월세 뺀 금액; a * b * d - c; $; what is left after rent=월세 빼고 얼마 남는지
need; a * b * d > c * 1.2

🚲 bike courier|delivery rider=배달 알바|배달 라이더
a; deliveries=배달 건수|건수; ; 5..60
b; pay per delivery=건당 수당; $; 2.5..6/0.1; # per delivery=건당 #; day/rain/night=낮/비/밤
c; hours=시간; ; 2..11
d; fuel=기름값; $; 2..12; fuel was #=기름값 #
+; earned=수입; a * b - d; $; what i made after fuel=기름값 빼고 얼마 벌었는지
+; hourly pay=시간당 수입; (a * b - d) / c; $; what that is an hour=시간당 얼마인지
*; deliveries per hour=시간당 건수; a / c; .1 ; deliveries an hour=1시간에 몇 건인지
need; a * b > d * 1.3

📖 book royalties|self-published book=책 인세|전자책 인세
a; copies|copies sold=판매 부수|부수; ; 20..5000/10
b; price=책값; $; 4..25/0.5; the book is #=책값 #
c; royalty=인세; %; 5..70/5; i get #% royalty=인세 #%
+; royalties=인세 수입; a * b * c / 100; $; what i earn=얼마 버는지
+; per copy=권당 수입; b * c / 100; $; what a copy earns me=한 권에 얼마인지

📷 photographer|wedding photos=사진 촬영|웨딩 스냅
a; hours=촬영 시간; ; 1..12
b; hourly rate=시간당 비용; $; 40..150/5; # an hour=시간당 #
c; travel km|kilometers=이동 거리; km; 5..150/5
d; per km=km당; $; 0.3..0.7/0.05; # per km=km당 #
-t; fee=촬영비|비용; a * b + c * d; $; what i charge=얼마 청구하는지
-; travel cost=교통비; c * d; $; the travel part=교통비 얼마인지

💸 allowance|pocket money=용돈|아이 용돈
a; weekly allowance|allowance=주 용돈|용돈; $; 2..20/0.5
b; chores=집안일|심부름; ; 1..12
c; per chore=집안일당; $; 0.5..3/0.5; # a chore=집안일 하나에 #
d; ; ; 10..50/10; !#% goes into the piggy bank=#%는 저금
+; earned=받은 돈; a + b * c; $; what the kid gets=얼마 받는지
+; saved=저금; (a + b * c) * d / 100; $; what goes in the piggy bank=저금이 얼마인지
+; to spend=쓸 돈; (a + b * c) * (1 - d / 100); $; what is left to spend=쓸 수 있는 돈이 얼마인지

⛪ church collection|donations=헌금|모금
a; donors=기부자|인원; ; 5..120
b; average gift=평균 금액; $; 2..50; # on average=평균 #
c; goal=목표; $; 200..4000/50; the goal is #=목표는 #
+; collected=모인 돈; a * b; $; what came together=얼마 모였는지
+; share of the goal=달성률; a * b / c * 100; .0 %; what percent of the goal=목표의 몇 %인지
*; still missing=모자란 돈; max(0, c - a * b); $; what is missing=얼마 모자란지
say; a * b >= c ? 'goal reached=목표 달성' : 'not yet=아직 부족'; goal reached or not yet=목표 달성인지 아직 부족인지

👕 club shirts|team shirts=단체 티|동아리 티
a; shirts=장수|티 수; ; 8..90
b; price per shirt=장당 가격; $; 6..25/0.5; # a shirt=장당 #; cotton/sport=면/기능성
c; print setup=판비|인쇄비; $; 20..80/5; setup is # once=판비는 한 번 #
d; subsidy=지원금; $; 20..150/10; the club pays #=동아리에서 # 지원
-t; order total=총액; a * b + c - d; $; what is left to pay=얼마 내야 하는지
-; price each=장당 부담; (a * b + c - d) / a; $; what each of us pays=한 명이 얼마 내는지
need; a * b + c > d * 1.5

🐕 dog sitting|pet sitting=펫시터|강아지 돌봄
a; days=일수|며칠; ; 1..21
b; price per day=하루 요금; $; 10..45; # a day=하루 #
c; pets=마리 수; ; 2..4
d; ; $; 3..12; !each further pet # more a day=한 마리 추가마다 하루 #
-t; total=총액; a * (b + (c - 1) * d); $; what it costs=얼마인지

🧱 job offer by the piece|piecework=부업|개당 수당
a; pieces per hour=시간당 개수; ; 5..60
b; pay per piece=개당 수당; $; 0.1..1.5/0.05; # each=개당 #
c; hours a day=하루 시간; ; 1..9; # hours a day=하루 #시간
+; hourly pay=시간당 수입; a * b; $; what an hour brings=시간당 얼마인지
+; daily pay=하루 수입; a * b * c; $; what a day brings=하루에 얼마인지
+; monthly pay=한 달 수입; a * b * c * 22; $; what 22 working days bring=22일 일하면 얼마인지

🏨 hotel nights|hotel booking=호텔 숙박|호텔비
a; nights=박수|몇 박; ; 1..14
b; room price=객실 요금|1박 요금; $; 45..260; # a night=1박 #; single/double/suite=싱글/더블/스위트
c; city tax=관광세; $; 1..5/0.5; city tax # a night=관광세 1박에 #
d; breakfast=조식; $; 5..20; breakfast # a day=조식 하루 #
-t; hotel bill|total=호텔비|총액; a * (b + c); $; what the hotel costs=호텔비 얼마인지
-; with breakfast=조식 포함; a * (b + c + d); $; with breakfast=조식까지 얼마인지

🚢 duty and import|import tax=관세|해외 직구 관세
a; goods value|goods=물건값; $; 30..900/5
b; shipping=배송비; $; 5..60
c; duty=관세율; %; 3..15; duty is #%=관세 #%
d; vat=부가세율; %; 10..25/5; then #% vat=그 위에 부가세 #%
-; duty amount=관세; (a + b) * c / 100; $; the duty on goods and shipping=물건값과 배송비에 붙는 관세
-; final cost=최종 비용; (a + b) * (1 + c / 100) * (1 + d / 100); $; what i pay in the end=결국 얼마인지

📉 stock averaging|buying more shares=물타기|평단가
a; shares held=보유 수량; ; 5..90
b; price paid=매수가; $; 20..120
c; new shares=추가 수량; ; 5..90
d; new price=추가 매수가; $; 10..100
*; average price=평단가|평균 단가; (a * b + c * d) / (a + c); $; my average price=평단가가 얼마인지
*; invested=투자금; a * b + c * d; $; how much i put in=모두 얼마 넣었는지
*; shares=총 수량; a + c; ; how many shares=모두 몇 주인지

📈 share profit|stock sale=주식 수익|코인 수익
a; shares=수량; ; 1..120
b; bought at=매수가|산 가격; $; 10..150
c; sold at=매도가|판 가격; $; 10..180
+; profit=수익|손익; a * (c - b); $; what i made=얼마 벌었는지
+; return=수익률; (c - b) / b * 100; .1 %; in percent=몇 %인지
*; proceeds=판 금액; a * c; $; what i got=판 금액이 얼마인지
say; c > b ? 'gain=이익' : c < b ? 'loss=손실' : 'even=본전'; say gain, loss or even=이익, 손실, 본전 중에 표시
need; c > b * 1.05 || c < b * 0.95

🏢 rent increase|raising the rent=월세 인상|임대료 인상
a; old rent=기존 월세; $; 300..2000/10
b; new rent=새 월세; $; 320..2400/10
*; increase=인상액; b - a; $; how much more=얼마 올랐는지
*; increase in percent=인상률; (b - a) / a * 100; .1 %; what percent=몇 % 올랐는지
*; more per year=1년 추가; (b - a) * 12; $; what it is more in a year=1년이면 얼마 더 내는지
need; b > a * 1.02 && b < a * 1.5

🍯 honey sale|honey jars=꿀 판매|벌꿀
a; kilos of honey|honey=꿀; kg; 5..90
b; ; ; 250..500/250; !jars of # g=한 병 #g
c; price per jar=병 가격; $; 4..14/0.5; # a jar=병당 #
d; jar cost=빈 병값; $; 0.5..1.5/0.1; an empty jar is #=빈 병 #
*; jars=병 수; floor(a * 1000 / b); ; how many jars=몇 병 나오는지
+; income=매출; floor(a * 1000 / b) * c; $; what they bring=다 팔면 얼마인지
+; profit=이익; floor(a * 1000 / b) * (c - d); $; what is left after the jars=병값 빼고 얼마 남는지

🏆 prize money|tournament prizes=상금 나누기|대회 상금
a; players|entries=참가자; ; 6..64
b; entry fee=참가비; $; 3..30; # entry=참가비 #
c; ; ; 50..60/5; !first gets #%=1등 #%
d; ; ; 25..30/5; !second #%=2등 #%
*; pot=총상금; a * b; $; what is in the pot=모두 얼마 모이는지
*; first prize=1등 상금; a * b * c / 100; $; what first gets=1등이 얼마 받는지
*; second prize=2등 상금; a * b * d / 100; $; what second gets=2등이 얼마 받는지
*; third prize=3등 상금; a * b * (1 - c / 100 - d / 100); $; third gets the rest=나머지는 3등이 얼마 받는지

🧊 ice cream van|ice cream stand=아이스크림 트럭|아이스크림 가게
a; cones|cones sold=콘 수|판매 수; ; 20..250
b; price=가격; $; 1.5..4/0.1; # a cone=하나 #; one scoop/two scoops=한 스쿱/두 스쿱
c; cost per cone=원가; $; 0.4..1.2/0.1; each costs me #=원가 #
d; pitch fee=자릿세; $; 10..50; pitch is #=자릿세 #
+; takings=매출; a * b; $; takings=매출 얼마인지
+; profit=이익; a * (b - c) - d; $; what stays=얼마 남는지
-; cones to break even=본전 개수; ceil(d / (b - c)); ; how many cones to break even=몇 개 팔아야 본전인지
need; a * (b - c) > d * 1.2

💵 debt payoff|paying off debt=빚 갚기|대출 상환
a; debt|amount owed=빚|남은 빚; $; 300..9000/50
b; monthly payment|per month=매달 상환|월 상환액; $; 30..400/10; i pay # a month=매달 # 갚아요
c; extra=추가 상환; $; 10..90/10; with # extra a month=매달 # 더 갚으면
-; months=개월 수; ceil(a / b); ; how many months without interest=이자 없이 몇 달 걸리는지
-; months with extra=추가 상환 시 개월; ceil(a / (b + c)); ; how many months with the extra=더 갚으면 몇 달 걸리는지
-; time left=남은 기간; ceil(a / b); split 12 # years # months=#년 #개월; how long that is=몇 년 몇 개월인지

🧾 expense report|business trip=출장비|출장 정산
a; days=일수; ; 1..14
b; daily allowance=일비; $; 15..50; # a day=하루 #
c; kilometers=거리; km; 20..600/10
d; per km=km당; $; 0.2..0.5/0.01; # per km=km당 #
e; advance=선지급; $; 20..100/10; i already got #=미리 # 받음
+; refund=정산액|받을 돈; a * b + c * d - e; $; what i get back=얼마 받는지
+; total expenses=총 출장비; a * b + c * d; $; the total=모두 얼마인지
need; a * b + c * d > e * 1.2

🕯️ price per hour of fun|board game night|video game=시간당 재미값|게임 값
a; price=가격; $; 10..70
b; hours played=플레이 시간; ; 3..300
c; players=인원; ; 2..6; we are #=#명이서
-; price per hour=시간당 가격; a / b; $; what an hour of fun costs=1시간에 얼마 꼴인지
-; per person and hour=1인 시간당; a / b / c; $; per person and hour=한 사람 1시간에 얼마인지
need; a / b > 0.1
`
