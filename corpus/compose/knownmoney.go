package compose

// knownMoneyTable is money, percentages and statistics; $ is money (in Korean a thousand times as much).
const knownMoneyTable = `
!;;principal/amount/deposit=원금/예치금:$:200-9000,yearly rate/interest rate=연이율/이율:%:1-9,years/term=기간/연수:yr:1-12,simple interest/interest=단리 이자/이자:$;d=a*b/100*c;a=d/(b/100*c);b=d/(a*c)*100;c=d/(a*b/100)
;;principal/savings=원금/저축액:$:200-9000,yearly rate/interest rate=연이율/이율:%:1-9,years=기간/햇수:yr:1-12,amount with simple interest/final amount=원리금 (단리)/단리 원리금:$;d=a*(1+b/100*c);a=d/(1+b/100*c)
!savings/deposit;저축/예금;principal/starting amount=원금/처음 금액:$:200-9000,yearly rate/interest rate=연이율/이자율:%:1-9,years=기간/햇수:yr:2-20,final amount/balance at the end=만기 금액/원리금:$;d=a*(1+b/100)**c;a=d/(1+b/100)**c;compound interest/savings with compound interest;복리 계산/복리
savings/deposit;저축/예금;principal/starting amount=원금/처음 금액:$:200-9000,yearly rate/interest rate=연이율/이자율:%:1-9,years=기간/햇수:yr:2-20,compound interest/interest earned=복리 이자/이자 수익:$;d=a*((1+b/100)**c-1);a=d/((1+b/100)**c-1);interest earned with yearly compounding;복리 이자 (연 1회)
;;amount needed/future amount=미래 금액/필요한 돈:$:1000-9000,yearly rate/interest rate=연이율/할인율:%:1-9,years=기간/햇수:yr:2-20,present value/to put aside today=현재 가치/지금 넣을 돈:$;d=a/(1+b/100)**c;a=d*(1+b/100)**c;present value;현재 가치
!investment/savings;투자금/저축;yearly rate/growth rate=연이율/수익률:%:2-12,years to double/doubling time=두 배 되는 기간/두 배 연수:yr;b=72/a;a=72/b;rule of 72;72의 법칙
investment/fund;투자/펀드;value at the start/starting value=처음 가치/시작 금액:$:500-4000,value at the end/final value=나중 가치/최종 금액:$:4500-9000,years=기간/햇수:yr:2-12,yearly growth/annual return=연평균 수익률/연 성장률:%;d=((b/a)**(1/c)-1)*100;b=a*(1+d/100)**c;compound annual growth rate/cagr;연평균 성장률/CAGR
!loan/mortgage/car loan;대출/주택 대출/자동차 할부;loan amount/amount=대출금/대출 금액:$:2000-90000,yearly rate/interest rate=연이율/금리:%:2-9,years/term=기간/대출 기간:yr:2-25,monthly payment/payment=월 상환액/월 납입금:$;d=pmt(b/1200,c*12,a);;loan payment/monthly loan payment;원리금균등 상환/대출 월 상환액
loan/mortgage;대출/주택 대출;loan amount/amount=대출금/대출 금액:$:2000-90000,yearly rate/interest rate=연이율/금리:%:2-9,years/term=기간/대출 기간:yr:2-25,total paid/total repayment=총 상환액/갚는 돈 합계:$;d=pmt(b/1200,c*12,a)*c*12
loan/mortgage;대출/주택 대출;loan amount/amount=대출금/대출 금액:$:2000-90000,yearly rate/interest rate=연이율/금리:%:2-9,years/term=기간/대출 기간:yr:2-25,total interest/interest cost=총 이자/이자 합계:$;d=pmt(b/1200,c*12,a)*c*12-a
loan/credit line;대출/마이너스 통장;loan balance/debt=대출 잔액/빚:$:1000-60000,yearly rate/interest rate=연이율/금리:%:2-15,interest for a month/monthly interest=한 달 이자/월 이자:$;c=a*b/1200;a=c*1200/b;b=c*1200/a
loan/deposit;대출/예금;amount/balance=금액/원금:$:1000-60000,yearly rate/interest rate=연이율/금리:%:1-12,days=일수/날수:d:5-200,interest for those days/interest=그 기간 이자/일할 이자:$;d=a*b/100*c/365;a=d*365/c/b*100
!/jacket/sofa/bike/game;/재킷/소파/자전거/게임;original price/list price=정가/원래 가격:$:10-400,discount=할인율/할인:%:5-70,sale price/price after discount=할인가/할인된 가격:$;c=a*(1-b/100);a=c/(1-b/100);b=(1-c/a)*100;discount/sale price;할인/할인가
/coat/lamp/phone;/코트/전등/휴대폰;original price/list price=정가/원래 가격:$:10-400,discount=할인율/할인:%:5-70,amount saved/saving=아낀 돈/할인 금액:$;c=a*b/100;a=c/b*100;b=c/a*100
!/sofa/tv/jacket;/소파/텔레비전/재킷;original price/old price=정가/원래 가격:$:100-400,sale price/new price=할인가/판매 가격:$:20-95,discount in percent/percent off=할인율/몇 퍼센트 할인:%;c=(a-b)/a*100;b=a*(1-c/100)
!/handmade soap/candle/sandwich;/수제 비누/양초/샌드위치;cost/purchase price=원가/매입가:$:5-200,markup=마진율 (원가 대비)/마크업:%:10-120,selling price/price=판매가/파는 값:$;c=a*(1+b/100);a=c/(1+b/100);b=(c/a-1)*100
/shop/candle/mug;/가게/양초/머그컵;cost/purchase price=원가/매입가:$:5-90,selling price/price=판매가/파는 값:$:95-300,markup/markup on cost=마크업/원가 대비 이익률:%;c=(b-a)/a*100;b=a*(1+c/100)
!/shop/bakery/stall;/가게/빵집/노점;cost/purchase price=원가/매입가:$:5-90,selling price/price=판매가/파는 값:$:95-300,profit margin/margin=이익률/마진율:%;c=(b-a)/b*100;b=a/(1-c/100);a=b*(1-c/100)
/shop/product;/가게/상품;cost/purchase price=원가/매입가:$:5-200,target margin/margin=목표 마진율/마진율:%:10-70,selling price/price to ask=판매가/받아야 할 값:$;c=a/(1-b/100);a=c*(1-b/100);price from cost and margin;원가와 마진율로 판매가
!/lemonade stand/flea market/shop;/레모네이드 가게/벼룩시장/가게;revenue/sales=매출/판매액:$:500-900,costs/expenses=비용/지출:$:50-450,profit=이익/순이익:$;c=a-b;a=c+b;b=a-c
start-up/food truck/craft stall;창업/푸드트럭/공예 노점;fixed costs=고정비:$:200-9000,price per piece/selling price=개당 판매가/판매가:$:15-60,cost per piece/variable cost=개당 원가/변동비:$:2-12,break-even quantity/pieces to sell=손익분기 수량/팔아야 할 개수:#;d=a/(b-c);a=d*(b-c);break-even point;손익분기점
!/investment/flip/project;/투자/재테크/사업;money put in/amount invested=투자금/넣은 돈:$:200-900,money got back/final value=회수금/받은 돈:$:950-2400,return on investment/return=투자 수익률/수익률:%;c=(b-a)/a*100;b=a*(1+c/100);roi;ROI/투자 수익률
!/invoice/laptop/service;/청구서/노트북/용역;net price/price before tax=공급가액/세전 가격:$:20-900,vat rate/tax rate=부가세율/세율:%:5-25,gross price/price with tax=부가세 포함 가격/세금 포함 가격:$;c=a*(1+b/100);a=c/(1+b/100);add vat/price with vat;부가세 더하기/부가세 포함 가격
!/receipt/invoice;/영수증/청구서;gross price/price with tax=부가세 포함 가격/총액:$:20-900,vat rate/tax rate=부가세율/세율:%:5-25,vat included/tax in it=포함된 부가세/세금:$;c=a*b/(100+b);a=c*(100+b)/b;vat out of a gross price/how much vat is in a price;총액에 포함된 부가세/부가세 역산
!/receipt/invoice;/영수증/청구서;gross price/price with tax=부가세 포함 가격/총액:$:20-900,vat rate/tax rate=부가세율/세율:%:5-25,net price/price without tax=공급가액/세금 뺀 가격:$;c=a/(1+b/100);a=c*(1+b/100);take vat off/net price out of gross;부가세 빼기/총액에서 공급가액
/salesperson/agent/gallery;/영업사원/중개인/화랑;sale amount/sales=판매액/거래 금액:$:200-9000,commission rate=수수료율/수당률:%:1-20,commission=수수료/수당:$;c=a*b/100;a=c/b*100;b=c/a*100
/restaurant bill/taxi ride;/식당 계산서/택시비;bill/bill before tip=계산 금액/음식값:$:10-300,tip percent/tip rate=팁 비율/팁:%:5-25,total with tip/to pay=팁 포함 합계/낼 돈:$;c=a*(1+b/100);a=c/(1+b/100)
!/summer job/shift;/알바/아르바이트;hours=시간/근무 시간:h:3-60,hourly wage/pay per hour=시급/시간당 임금:$:9-40,pay/wages=급여/임금:$;c=a*b;a=c/b;b=c/a
/warehouse job/night shift;/창고 일/야간 근무;normal hours/regular hours=기본 시간/정규 시간:h:20-40,overtime hours=초과 근무 시간/연장 시간:h:1-14,hourly wage/pay per hour=시급/시간당 임금:$:9-40,pay/wages=급여/임금:$;d=(a+1.5*b)*c;a=d/c-1.5*b;c=d/(a+1.5*b);pay with overtime at time and a half;연장수당 1.5배 포함 급여
/job offer/contract;/연봉 제안/근로 계약;yearly salary/annual salary=연봉/연 급여:$:20000-90000,monthly salary/pay per month=월급/월 급여:$;b=a/12;a=b*12
/part-time job/apprenticeship;/시간제 일/견습;monthly pay/pay per month=월급/월 급여:$:300-4000,hours a month/monthly hours=월 근무 시간/한 달 시간:h:40-209,hourly wage/pay per hour=시급/시간당 임금:$;c=a/b;a=c*b
/paycheck/prize;/급여/상금;gross pay/pay before tax=세전 급여/세전 금액:$:400-6000,tax rate/deductions in percent=세율/공제율:%:5-40,net pay/pay after tax=실수령액/세후 금액:$;c=a*(1-b/100);a=c/(1-b/100)
!/trip/online order;/여행/해외 직구;amount in foreign money/foreign amount=외화 금액/현지 금액:x:10-900,exchange rate/rate=환율/적용 환율:x:0.5-3,amount in my money/converted amount=환전 금액/우리 돈:$;c=a*b;a=c/b;b=c/a;currency exchange;환율 계산/환전
!/pack of batteries/rice/juice/soap;/건전지/쌀/주스/비누;price/pack price=가격/묶음 가격:$:4-90,quantity/pieces=수량/개수:#:2-40,unit price/price per piece=단가/개당 가격:$;c=a/b;a=c*b;b=a/c
;;price today/price now=현재 가격/지금 물가:$:10-900,inflation rate/inflation=물가 상승률/인플레이션:%:1-9,years=햇수/기간:yr:2-20,future price/price then=미래 가격/나중 가격:$;d=a*(1+b/100)**c;a=d/(1+b/100)**c;price after inflation;물가 상승 후 가격
car/machine/copier;차/기계/복사기;purchase price/new price=구입 가격/취득가:$:5000-40000,residual value/scrap value=잔존 가치/잔존가:$:500-4000,useful life/years of use=내용 연수/사용 연수:yr:3-15,yearly depreciation=연간 감가상각비/매년 감가액:$;d=(a-b)/c;c=(a-b)/d;straight-line depreciation;정액법 감가상각
car/tractor/camera;차/트랙터/카메라;purchase price/new price=구입 가격/새 가격:$:2000-40000,loss per year/yearly depreciation rate=연 감가율/해마다 떨어지는 비율:%:5-30,years=햇수/지난 해:yr:1-9,value now/remaining value=현재 가치/남은 가치:$;d=a*(1-b/100)**c;a=d/(1-b/100)**c;declining balance depreciation;정률법 감가상각
flat/house/office;아파트/집/사무실;monthly rent/rent=월세/월 임대료:$:400-3000,purchase price/price=매매가/집값:$:80000-600000,rental yield/gross yield=임대 수익률/수익률:%;c=a*12/b*100;a=b*c/1200;b=a*1200/c
share/stock;주식/종목;share price/price=주가/주식 가격:$:20-300,earnings per share/eps=주당순이익/주당 이익:$:1-15,price-earnings ratio/p/e ratio=주가수익비율/수익비율:x;c=a/b;a=c*b;b=a/c;pe ratio;PER 계산
share/stock;주식/종목;yearly dividend/dividend per share=연간 배당금/주당 배당금:$:1-9,share price/price=주가/주식 가격:$:20-300,dividend yield=배당 수익률/배당률:%;c=a/b*100;a=b*c/100;b=a/c*100
share/stock;주식/종목;buying price/bought at=매수가/산 가격:$:10-90,selling price/sold at=매도가/판 가격:$:95-200,number of shares/shares=주식 수/수량:#:2-90,gain/profit=차익/이익:$;d=(b-a)*c;b=a+d/c;c=d/(b-a)
share/stock/coin;주식/종목/코인;first price/first buy price=첫 매수가/1차 매수가:$:20-90,first quantity/shares of the first buy=첫 수량/1차 수량:#:2-40,second price/second buy price=둘째 매수가/2차 매수가:$:10-60,second quantity/shares of the second buy=둘째 수량/2차 수량:#:2-40,average price/average buy price=평균 단가/평단가:$;e=(a*b+c*d)/(b+d);averaging down;물타기 평단가/평균 매입 단가
;;nominal rate/yearly rate=명목 이율/연이율:%:2-18,effective annual rate/effective rate=실효 연이율/실효 이율:%;b=((1+a/1200)**12-1)*100;effective annual rate with monthly compounding;월복리 실효 이율
savings plan/piggy bank;적금/돼지저금통;goal/amount wanted=목표 금액/목표:$:500-9000,saved so far/already there=모은 돈/지금까지 저축:$:50-400,monthly saving/saving per month=월 저축액/매달 저축:$:20-300,months to go/months left=남은 개월/걸리는 개월:#;d=(a-b)/c;c=(a-b)/d;a=d*c+b
;;monthly cost/cost per month=월 비용/한 달 비용:$:4-90,yearly cost/cost per year=연간 비용/일 년 비용:$;b=a*12;a=b/12;yearly cost of a subscription;구독료 일 년 치
!bill/dinner/cottage;계산서/저녁 식사/펜션;total/amount=합계/총액:$:20-900,people/number of people=인원/사람 수:#:2-14,share per person/each pays=1인당 금액/각자 낼 돈:$;c=a/b;a=c*b;bill split/split the bill;더치페이/n분의 1
!;;percent/percentage=퍼센트/비율:%:2-90,number/whole=수/전체:x:20-900,part/result=부분/결과:x;c=a/100*b;a=c/b*100;b=c/a*100;percent of a number;어떤 수의 몇 퍼센트
!;;part/share=부분/해당 수:x:2-90,whole/total=전체/총수:x:95-900,percent/percentage=비율/퍼센트:%;c=a/b*100;a=b*c/100;b=a/c*100;what percent is it/part of a whole in percent;몇 퍼센트인지/전체에서 차지하는 비율
!;;first number/number 1=첫째 수/수 1:x:2-90,second number/number 2=둘째 수/수 2:x:2-90,average/mean=평균/평균값:x;c=(a+b)/2;a=2*c-b;average of two numbers/mean of 2 numbers;두 수의 평균
!;;first number/number 1=첫째 수/수 1:x:2-90,second number/number 2=둘째 수/수 2:x:2-90,third number/number 3=셋째 수/수 3:x:2-90,average/mean=평균/평균값:x;d=(a+b+c)/3;c=3*d-a-b;average of three numbers/mean of 3 numbers;세 수의 평균
test scores/weekly sales/temperatures;시험 점수/주간 매출/기온;first/one=첫째/하나:x:2-90,second/two=둘째/둘:x:2-90,third/three=셋째/셋:x:2-90,fourth/four=넷째/넷:x:2-90,average/mean=평균/평균값:x;e=(a+b+c+d)/4
course grade/final grade;학기 성적/최종 성적;first grade/homework=첫째 점수/과제 점수:x:40-100,weight of the first/first weight=첫째 비중/첫째 가중치:x:1-5,second grade/exam=둘째 점수/시험 점수:x:40-100,weight of the second/second weight=둘째 비중/둘째 가중치:x:1-5,weighted average/weighted mean=가중 평균/가중평균:x;e=(a*b+c*d)/(b+d);weighted average of two grades;두 점수의 가중 평균
course/next exam;과목/다음 시험;average so far/current average=지금 평균/현재 평균:x:50-90,tests so far/number of tests=본 시험 수/시험 횟수:#:2-8,average wanted/target average=목표 평균/원하는 평균:x:60-95,score needed next/needed score=다음에 받아야 할 점수/필요한 점수:x;d=c*(b+1)-a*b
!;;first number/number 1=첫째 수/수 1:x:2-90,second number/number 2=둘째 수/수 2:x:2-90,geometric mean=기하평균/기하 평균:x;c=sqrt(a*b);a=c**2/b;geometric mean of two numbers;두 수의 기하평균
!;;first number/first speed=첫째 수/가는 속력:x:2-90,second number/second speed=둘째 수/오는 속력:x:2-90,harmonic mean=조화평균/조화 평균:x;c=2/(1/a+1/b);harmonic mean of two numbers;두 수의 조화평균
exam result/test score/height;시험 결과/점수/키;value/score=값/점수:x:70-100,mean/average=평균/평균값:x:40-68,standard deviation/spread=표준편차/흩어짐:x:2-14,z-score/standard score=z점수/표준 점수:x;d=(a-b)/c;a=b+c*d;z-score;z점수/표준 점수
sample/survey;표본/설문;standard deviation/spread=표준편차/흩어짐:x:2-30,sample size/number of people=표본 크기/사람 수:#:10-200,standard error=표준오차/표준 오차:x;c=a/sqrt(b);a=c*sqrt(b)
!team/chess club/player;팀/체스부/선수;wins/games won=승/이긴 경기:#:2-40,losses/games lost=패/진 경기:#:2-40,win percentage/winning percentage=승률/이긴 비율:%;c=a/(a+b)*100
!lottery/committee/team;복권/위원회/팀 뽑기;number of things/n=전체 개수/n:#:6-20,how many are taken/k=뽑는 개수/k:#:2-5,combinations/number of choices=조합의 수/경우의 수:#;c=comb(a,b);combinations;조합 계산/nCr
!race/shelf/seating plan;경주/책꽂이/자리 배치;number of things/n=전체 개수/n:#:5-12,how many are taken/k=뽑는 개수/k:#:2-4,permutations/number of orders=순열의 수/경우의 수:#;c=perm(a,b);permutations;순열 계산/nPr
line/straight line;직선/일차함수;x1=x1/첫 점 x:x:1-9,y1=y1/첫 점 y:x:1-9,x2=x2/둘째 점 x:x:10-20,y2=y2/둘째 점 y:x:10-30,slope=기울기:x;e=(d-b)/(c-a);slope of a line through two points;두 점을 지나는 직선의 기울기
arithmetic sequence;등차수열;first term=첫째 항/첫항:x:2-20,common difference/difference=공차:x:2-9,position/n=몇째 항/n:#:4-30,term/nth term=항의 값/제n항:x;d=a+(c-1)*b;a=d-(c-1)*b;b=(d-a)/(c-1)
arithmetic sequence;등차수열;first term=첫째 항/첫항:x:2-20,common difference/difference=공차:x:2-9,number of terms/n=항의 수/n:#:4-30,sum=합/수열의 합:x;d=c*(2*a+(c-1)*b)/2
geometric sequence;등비수열;first term=첫째 항/첫항:x:2-9,common ratio/ratio=공비:x:2-4,position/n=몇째 항/n:#:3-8,term/nth term=항의 값/제n항:x;d=a*b**(c-1);a=d/b**(c-1)
!;;last number/n=마지막 수/n:#:5-200,sum=합/합계:x;b=a*(a+1)/2;sum of all numbers from 1 to n/1 to n added up;1부터 n까지의 합
proportion/recipe ratio;비례식/비율;first amount=첫째 양:x:2-20,what goes with it/belongs to it=짝이 되는 양:x:2-40,new amount=새 양:x:3-60,answer/missing number=답/모르는 수:x;d=b*c/a;rule of three;비례식 풀기/비례식
town/island/bacteria;마을/섬/세균;population at the start/starting number=처음 인구/처음 수:x:200-9000,growth per period in percent/growth rate=증가율/성장률:%:2-20,periods/number of years=기간/햇수:#:2-12,population then/final number=나중 인구/나중 수:x;d=a*(1+b/100)**c;a=d/(1+b/100)**c;exponential growth;지수 성장
town/country/island;도시/나라/섬;people/inhabitants=인구/주민 수:#:500-9000,area in km²/area=면적/넓이:x:2-90,population density/people per km²=인구 밀도/㎢당 인구:x;c=a/b;a=c*b
!dice/raffle/bag of marbles;주사위/추첨/구슬 주머니;good outcomes/winning tickets=원하는 경우/당첨 수:#:2-9,all outcomes/all tickets=전체 경우/전체 수:#:12-90,probability in percent/chance=확률/당첨 확률:%;c=a/b*100`

// knownDailyTable is body, kitchen, car and home.
const knownDailyTable = `
!;;weight/body weight=몸무게/체중:X:45-120,height/body height=키/신장:K:1.4-2,bmi/body mass index=체질량지수/비만도:x;c=a/b**2;a=c*b**2;b=sqrt(a/c);bmi/body mass index;BMI/체질량지수/비만도
;;height/body height=키/신장:K:1.4-2,wanted bmi/target bmi=목표 BMI/원하는 BMI:x:19-25,weight for that/target weight=목표 몸무게/목표 체중:kg;c=b*a**2
!;;waist/waist size=허리둘레/허리:K:0.6-1.1,hips/hip size=엉덩이둘레/엉덩이:K:0.85-1.2,waist-hip ratio/ratio=허리 엉덩이 비율/비율:x;c=a/b;a=c*b;waist to hip ratio;허리-엉덩이 비율
;;waist/waist size=허리둘레/허리:K:0.6-1.1,height/body height=키/신장:K:1.4-2,waist-height ratio/ratio=허리 키 비율/허리와 키의 비:x;c=a/b;a=c*b
!;;age=나이/연령:#:15-80,maximum heart rate/max pulse=최대 심박수/최대 심박:x;b=220-a;a=220-b;maximum heart rate/max heart rate;최대 심박수
!;;age=나이/연령:#:15-80,training intensity/intensity=운동 강도/강도:%:50-90,target heart rate/target pulse=목표 심박수/목표 심박:x;c=(220-a)*b/100;target heart rate;목표 심박수 (최대 심박 기준)
;;age=나이/연령:#:15-80,resting pulse/resting heart rate=안정 시 심박수/안정 심박:#:45-80,training intensity/intensity=운동 강도/강도:%:50-90,target heart rate/target pulse=목표 심박수/목표 심박:x;d=(220-a-b)*c/100+b;karvonen formula/heart rate reserve training pulse;카르보넨 공식/카르보넨 목표 심박수
man/father/rower;남자/아빠/남성;weight/body weight=몸무게/체중:kg:50-120,height/body height=키/신장:cm:155-200,age=나이/연령:#:18-80,basal metabolic rate/resting calories=기초대사량/하루 기초 열량:kcal;d=10*a+6.25*b-5*c+5;basal metabolic rate of a man (mifflin st jeor);남자 기초대사량 (미플린)
woman/mother/dancer;여자/엄마/여성;weight/body weight=몸무게/체중:kg:42-100,height/body height=키/신장:cm:145-185,age=나이/연령:#:18-80,basal metabolic rate/resting calories=기초대사량/하루 기초 열량:kcal;d=10*a+6.25*b-5*c-161;basal metabolic rate of a woman (mifflin st jeor);여자 기초대사량 (미플린)
;;height/body height=키/신장:cm:150-195,standard weight/ideal weight=표준 체중/표준 몸무게:kg;b=(a-100)*0.9;a=b/0.9+100;broca ideal weight;표준 체중 (브로카)/브로카 표준 체중
!;;carbs/carbohydrates=탄수화물/탄수화물 양:g1:10-90,protein=단백질/단백질 양:g1:5-60,fat=지방/지방 양:g1:3-40,calories/energy=열량/칼로리:kcal;d=4*a+4*b+9*c;c=(d-4*a-4*b)/9;calories from macros;탄단지 칼로리/영양소로 칼로리
;;height/body height=키/신장:cm:120-200,weight/body weight=몸무게/체중:kg:20-120,body surface/body surface area=체표면적/몸 표면적:m2;c=sqrt(a*b/3600);body surface area (mosteller);체표면적 (모스텔러)
;;weight/body weight=몸무게/체중:X:45-110,body fat/fat percentage=체지방률/체지방:%:8-40,lean mass/fat-free mass=제지방량/근육과 뼈 무게:kg;c=a*(1-b/100)
;;weight/body weight=몸무게/체중:X:45-110,body fat/fat percentage=체지방률/체지방:%:8-40,fat mass/fat weight=체지방량/지방 무게:kg;c=a*b/100
son/boy;아들/남자아이;father's height/height of the father=아빠 키/아버지 키:cm:160-195,mother's height/height of the mother=엄마 키/어머니 키:cm:148-180,expected height/adult height=예상 키/다 컸을 때 키:cm;c=(a+b+13)/2;a=2*c-13-b;expected height of a son from the parents;부모 키로 아들 예상 키
daughter/girl;딸/여자아이;father's height/height of the father=아빠 키/아버지 키:cm:160-195,mother's height/height of the mother=엄마 키/어머니 키:cm:148-180,expected height/adult height=예상 키/다 컸을 때 키:cm;c=(a+b-13)/2;a=2*c+13-b;expected height of a daughter from the parents;부모 키로 딸 예상 키
!;;upper value/systolic=수축기 혈압/위 혈압:#:100-160,lower value/diastolic=이완기 혈압/아래 혈압:#:60-95,mean blood pressure/mean arterial pressure=평균 혈압/평균 동맥압:x;c=(a+2*b)/3;mean arterial pressure;평균 동맥압
;;beats in 15 seconds/beats counted=15초 동안 맥박/센 맥박:#:12-45,pulse/heart rate=맥박/심박수:x;b=a*4;a=b/4;pulse per minute from 15 seconds;15초 맥박으로 분당 맥박
running/cycling/swimming/hiking;달리기/자전거/수영/등산;met value/met=MET 값/운동 강도 MET:x:3-12,weight/body weight=몸무게/체중:kg:45-110,time/hours=시간/운동 시간:h:1-4,calories burned/energy burned=소모 칼로리/소모 열량:kcal;d=a*b*c;c=d/(a*b);calories burned (met);MET로 소모 칼로리
!run/marathon/hike/ski tour;달리기/마라톤/등산/스키;time in minutes/minutes=걸린 시간/시간:min:20-300,distance=거리/달린 거리:km:3-42,pace/minutes per km=페이스/1km당 시간:min;c=a/b;a=c*b;b=a/c;running pace/pace per km;페이스 계산/km당 페이스
drink/glass of wine/beer;술/와인 한 잔/맥주;amount/volume=마신 양/용량:ml:50-750,alcohol by volume/abv=도수/알코올 도수:%:4-45,pure alcohol/alcohol=순 알코올/알코올 양:g1;c=a*b/100*0.8;a=c/0.8/b*100;grams of alcohol in a drink;술에 든 알코올 그램
drink/pint of beer/cocktail;술/맥주/칵테일;amount/volume=용량/마신 양:ml:50-750,alcohol by volume/abv=도수/알코올 도수:%:4-45,uk alcohol units/units=영국 알코올 단위/알코올 단위:x;c=a*b/1000;a=c*1000/b
!recipe/soup/pancake batter;요리법/국/부침 반죽;amount in the recipe/recipe amount=레시피 양/원래 양:x:50-900,recipe servings/servings in the recipe=레시피 인분/원래 인분:#:2-6,servings wanted/people to feed=만들 인분/먹을 사람:#:3-20,amount needed/scaled amount=필요한 양/바뀐 양:x;d=a*c/b;c=d*b/a;scale a recipe;레시피 인분 바꾸기/레시피 양 조절
!bread dough/pizza dough;빵 반죽/피자 반죽;water=물/물 양:g1:100-700,flour=밀가루/밀가루 양:g1:300-1000,hydration/hydration percentage=수분율/가수율:%;c=a/b*100;a=b*c/100;b=a/c*100
bread dough/cookie dough/dumpling dough;빵 반죽/쿠키 반죽/만두 반죽;flour=밀가루/밀가루 양:g1:200-1000,baker's percentage/percentage=베이커스 퍼센트/비율:%:1-80,ingredient weight/ingredient=재료 무게/재료 양:g1;c=a*b/100;b=c/a*100;baker's percentage;베이커스 퍼센트
filter coffee/pour-over;드립 커피/핸드드립;coffee/ground coffee=원두/원두 양:g1:10-60,ratio/water per gram=비율/1g당 물:x:12-18,water=물/물 양:g1;c=a*b;a=c/b;b=c/a
snack/cereal/yogurt;과자/시리얼/요거트;calories per 100 g/kcal per 100 g=100g당 칼로리/100g당 열량:kcal:40-600,portion/portion size=먹은 양/1회 양:g1:20-300,calories/energy=칼로리/열량:kcal;c=a*b/100;b=c/a*100
cola/juice/iced tea;콜라/주스/아이스티;sugar per 100 ml=100ml당 당류/100ml당 설탕:g1:2-12,amount/amount drunk=마신 양/용량:ml:150-900,sugar/total sugar=당류/설탕:g1;c=a*b/100;b=c/a*100
lasagna/cake/stew;라자냐/케이크/찌개;total calories/calories of the whole dish=전체 칼로리/총열량:kcal:800-4000,portions/servings=인분/조각 수:#:2-12,calories per portion/per portion=1인분 칼로리/한 조각 칼로리:kcal;c=a/b;a=c*b
cake tin/pie dish/pizza pan;케이크 틀/파이 틀/피자 팬;old diameter/diameter in the recipe=원래 지름/레시피 틀 지름:cm:16-24,new diameter/my diameter=새 지름/내 틀 지름:cm:18-32,factor/multiply by=배수/곱할 수:x;c=(b/a)**2;b=a*sqrt(c);factor between two round cake tins;원형 틀 크기 배수
!cheese/beef/coffee/nuts;치즈/소고기/원두/견과;price=가격/값:$:3-60,weight=무게/중량:g1:150-900,price per 100 g/per 100 g=100g당 가격/100g당:$;c=a/b*100;a=b*c/100;b=a/c*100
apples/potatoes/grapes;사과/감자/포도;price=가격/값:$:3-60,weight=무게/중량:g1:150-4000,price per kg/per kg=1kg당 가격/kg당:$;c=a/b*1000;a=b*c/1000
!car/van/motorbike;자동차/승합차/오토바이;fuel used/liters used=사용한 연료/넣은 기름:Lit:4-70,distance=거리/주행 거리:km:60-900,consumption per 100 km/liters per 100 km=100km당 연료/100km당 소비:Lit;c=a/b*100;a=b*c/100;b=a/c*100;fuel consumption per 100 km;100km당 연비
!car/van/truck;자동차/승합차/트럭;distance=거리/주행 거리:km:60-900,fuel used/liters used=사용한 연료/주유량:Lit:4-70,kilometers per liter/km per liter=연비/리터당 km:x;c=a/b;a=c*b;b=a/c;fuel economy/km per liter;연비 계산/연비
!car/road trip/bus trip;자동차/여행/버스;distance=거리/이동 거리:km:60-900,consumption per 100 km/liters per 100 km=100km당 연료/100km당 소비:Lit:4-14,fuel price per liter/price per liter=리터당 가격/기름값:$:1-3,fuel cost/cost=연료비/기름값 합계:$;d=a/100*b*c;a=d/(b*c)*100;fuel cost of a trip;여행 기름값
car/road trip/commute;자동차/귀성길/출퇴근;distance=거리/이동 거리:km:60-900,km per liter/fuel economy=연비/리터당 km:x:8-20,fuel price per liter/price per liter=리터당 가격/리터당 기름값:$:1-3,fuel cost/cost=연료비/기름값:$;d=a/b*c;a=d/c*b
car/boat/scooter;자동차/보트/스쿠터;tank/fuel in the tank=연료통/남은 연료:Lit:10-80,consumption per 100 km/liters per 100 km=100km당 연료/100km당 소비:Lit:4-14,range/how far it goes=주행 가능 거리/갈 수 있는 거리:km;c=a/b*100;a=b*c/100
!fridge/heater/computer/fan;냉장고/난로/컴퓨터/선풍기;power/wattage=소비 전력/전력:watt:20-2500,hours/hours used=사용 시간/시간:h:2-60,price per kwh/electricity price=kWh당 요금/전기 단가:$:0.2-0.9,electricity cost/cost=전기요금/전기료:$;d=a*b/1000*c;b=d/(a*c)*1000;electricity cost of an appliance;가전 전기요금
air conditioner/freezer/lamp;에어컨/냉동고/전등;power/wattage=소비 전력/전력:watt:20-2500,hours a day/daily hours=하루 사용 시간/하루 시간:h:1-24,days=일수/날수:d:5-31,energy used/consumption=전력 사용량/사용량:kWh;d=a*b*c/1000;b=d*1000/(a*c)
electric car/e-bike/power wall;전기차/전기 자전거/배터리;battery size/battery=배터리 용량/용량:kWh:20-100,charging power/charger=충전 출력/충전기:kW:3-22,charging time/hours to charge=충전 시간/걸리는 시간:h;c=a/b;a=c*b;b=a/c
power bank/phone battery/headlamp;보조 배터리/휴대폰 배터리/헤드램프;capacity in mah/capacity=용량 (mAh)/용량:x:1000-20000,current in ma/draw=전류 (mA)/소비 전류:x:50-900,running time/hours=사용 시간/지속 시간:h;c=a/b;a=c*b
!game/movie/update;게임/영화/업데이트;file size/size=파일 크기/용량:MB:50-4000,internet speed/speed=인터넷 속도/속도:Mbps:5-90,download time/seconds=다운로드 시간/걸리는 시간:x;c=a*8/b;a=c*b/8;download time in seconds;다운로드 시간 (초)
roof/greenhouse/rain barrel;지붕/온실/빗물 통;roof area/area=지붕 넓이/면적:m2:5-200,rain/rainfall=강수량/비:mm:2-60,water collected/water=모은 물/빗물:Lit;c=a*b;a=c/b;b=c/a
wall/fence/ceiling;벽/울타리/천장;area/wall area=넓이/칠할 넓이:m2:5-200,coverage per liter/coverage=1리터당 칠하는 넓이/리터당 면적:m2:6-14,coats/number of coats=칠 횟수/횟수:#:2-3,paint needed/paint=페인트 양/필요한 페인트:Lit;d=a*c/b;a=d*b/c
room/terrace/kitchen;방/테라스/부엌;area/floor area=넓이/바닥 넓이:m2:4-60,tile side/side of a tile=타일 한 변/타일 크기:m1:0.2-0.6,tiles/number of tiles=타일 수/필요한 타일:#;c=a/b**2;a=c*b**2
lawn/field/meadow;잔디밭/밭/초지;area=넓이/면적:m2:20-900,seed per m²/grams per m²=m²당 씨앗/1m²당 그램:g1:20-45,seed needed/seed=필요한 씨앗/씨앗:kg;c=a*b/1000;a=c*1000/b
map/hiking map/model;지도/등산 지도/도면;distance on the map/map distance=지도 거리/도면 길이:cm:2-40,scale number=축척 분모/축척:x:5000-90000,real distance/distance in nature=실제 거리/실제 길이:km;c=a*b/100000;a=c*100000/b;real distance from a map scale;축척으로 실제 거리
model train/dollhouse/model plane;모형 기차/인형의 집/모형 비행기;real length/size of the original=실제 길이/원래 길이:m1:2-40,scale number=축척 분모/축척:x:12-160,model length/size of the model=모형 길이/모형 크기:cm;c=a/b*100;a=c*b/100
typist/student/copywriter;타자 연습/학생/작가;words typed/words=친 단어/단어 수:#:50-900,minutes=시간/걸린 분:min:2-20,words per minute/typing speed=분당 단어/타자 속도:x;c=a/b;a=c*b;b=a/c
novel/textbook/report;소설/교과서/보고서;pages=쪽수/전체 쪽:#:40-700,pages a day/pages per day=하루 쪽수/하루에 읽을 쪽:#:5-40,days/days needed=걸리는 날/일수:d;c=a/b;a=c*b;b=a/c
speech/podcast/audio book;연설/팟캐스트/오디오북;words/number of words=단어 수/글 단어:#:200-4000,words per minute/speaking rate=분당 단어/말하는 속도:#:100-170,speaking time/minutes=말하는 시간/걸리는 시간:min;c=a/b;a=c*b`
