package compose

// What it is called; other ways; title; list; columns (after the date; "-" first: no date); results; results that may be asked for.
const popLogsEn = `
expense tracker|spending tracker|expenses app|*my expenses|expense log;where does my money go|what do i spend;💸 Expenses;rows;text what|number amount|choice kind Category: Food / Home / Fun / Other;sum,amount,Total,.2 $;month,amount,This month,.2 $|per,amount/kind,By category,.2 $|avg,amount,Average,.2 $|count,,Entries
budget tracker|income and expenses app|household book|money tracker|cash flow app;money in and money out|how much money is left;💰 Money;rows;radio kind: Expense / Income|text what|number amount;kind,amount/kind == "Income",Income,.2 $|kind,amount/kind == "Expense",Expenses,.2 $|net,Income - Expenses,Balance,.2 $;count,,Entries
weight log|weight tracker|weigh-in log|weight app;track my weight|am i losing weight;⚖️ Weight;days;number kg Weight (kg);last,kg,Last,.1 kg|chart,kg,Weight,.1 kg;avg,kg,Average,.1 kg|max,kg,Highest,.1 kg|count,,Entries
mood log|mood tracker|mood diary|feelings tracker;how do i feel today|track my mood;🙂 Mood;days;choice mood: Great / Good / So-so / Bad|text note;per,/mood,By mood;count,,Days
workout log|workout tracker|gym log|training log|exercise log;what did i train|track my workouts;🏋️ Workouts;workouts;text exercise|number minutes;sum,minutes,Total minutes;week,minutes,This week,.0 min|count,,Workouts|avg,minutes,Average,.0 min|chart,minutes,Minutes
running log|run tracker|running diary|jogging log;track my runs|how far did i run;🏃 Runs;runs;number km|number minutes;sum,km,Total,.1 km;week,km,This week,.1 km|max,km,Longest run,.1 km|count,,Runs|chart,km,Distance,.1 km|avg,km,Average,.1 km
sleep log|sleep tracker|sleep diary;how much do i sleep|track my sleep;😴 Sleep;nights;number hours;avg,hours,Average,.1 hours|chart,hours,Sleep,.1 h;max,hours,Longest,.1 hours|count,,Nights
medicine log|medication log|pill log|meds tracker;when did i take my pills|track my medicine;💊 Medicine;doses;time at Time|text medicine|text dose;today,,Taken today;count,,Doses
blood pressure log|blood pressure diary|bp tracker;track my blood pressure;❤️ Blood pressure;rows;number high Upper|number low Lower;avg,high,Average upper,.0|avg,low,Average lower,.0;max,high,Highest|count,,Entries|chart,high,Upper
blood sugar log|glucose log|sugar diary;track my blood sugar;🩸 Blood sugar;rows;time at Time|number value;avg,value,Average,.0;max,value,Highest|chart,value,Blood sugar|count,,Entries
diary|journal|my diary|daily journal|diary app;write about my day|dear diary;📔 Diary;days;text title|area text;;count,,Entries
calorie counter|calorie log|calories tracker|food log|food diary;what did i eat today|count my calories;🍎 Calories;meals;text food|number kcal Calories;today,kcal,Today,.0 kcal;avg,kcal,Average,.0 kcal|count,,Entries|week,kcal,This week,.0 kcal
water log|water diary|drinking log;how much water do i drink;💧 Water;rows;number ml;today,ml,Today,.0 ml;avg,ml,Average,.0 ml|chart,ml,Water|week,ml,This week,.0 ml
step log|steps tracker|steps diary;how many steps did i walk;👟 Steps;days;number steps;avg,steps,Average,.0;sum,steps,Total|max,steps,Best day|chart,steps,Steps|week,steps,This week
study log|study tracker|learning log;how long did i study|track my studying;📚 Study log;rows;text subject|number minutes;sum,minutes,Total minutes;week,minutes,This week,.0 min|per,minutes/subject,By subject|today,minutes,Today,.0 min
work hours log|work time tracker|time sheet|hours tracker;how many hours did i work;⏱️ Work hours;rows;text task|number hours;sum,hours,Total,.2 hours;week,hours,This week,.2 hours|month,hours,This month,.2 hours|per,hours/task,By task
practice log|piano practice log|music practice tracker;did i practice enough|track my practice;🎵 Practice;rows;text piece|number minutes;sum,minutes,Total minutes;week,minutes,This week,.0 min|per,minutes/piece,By piece
book log|books read|*books i read|reading log|reading diary;which books did i read;📚 Books read;books;text title|text author|slider stars 1..5;count,,Books;avg,stars,Average stars,.1
movie log|films seen|*movies i watched|film diary;rate the movies i see;🎬 Films seen;films;text title|slider stars 1..5;count,,Films;avg,stars,Average stars,.1
restaurant log|restaurant reviews|food reviews;how was the food where;🍽️ Restaurants;places;text restaurant|text dish|slider stars 1..5;count,,Visits;avg,stars,Average stars,.1
recipe box|recipes|recipe book|cook book|recipe collection;keep my recipes|save grandma's recipes;🍲 Recipes;recipes;-|text name|area ingredients|area steps;;count,,Recipes
address book|contacts|phone book|contact list;numbers of my friends;📇 Contacts;people;-|text name|text phone|text email;;count,,Contacts
birthday list|birthdays|birthday calendar|birthday reminder;who has birthday when|never forget a birthday;🎂 Birthdays;people;-|text name|date birthday;;count,,People
password hints list|*login list|account list;where do i have accounts;🔐 Accounts;accounts;-|text site|text user|text hint;;count,,Accounts
plant diary|plant log|garden diary|garden log;how do my plants grow;🪴 Plant diary;rows;text plant|number cm Height (cm);max,cm,Tallest,.0 cm;chart,cm,Height|count,,Entries
pet log|pet diary|vet log|dog diary;vet visits and weight of my pet;🐾 Pet log;rows;text what|number kg Weight (kg);last,kg,Last weight,.1 kg;chart,kg,Weight,.1 kg|count,,Entries
baby log|baby tracker|feeding log|bottle log;when did the baby drink;🍼 Baby;rows;time at Time|number ml Milk (ml);today,ml,Today,.0 ml;count,,Feedings|avg,ml,Average,.0 ml
savings log|savings tracker|piggy bank app|piggy bank;how much did i save;🐷 Savings;rows;number amount|text from;sum,amount,Saved,.2 $;month,amount,This month,.2 $|count,,Entries|max,amount,Biggest,.2 $
allowance tracker|pocket money tracker|pocket money app;pocket money of my kid;🪙 Pocket money;rows;text what|number amount;sum,amount,Total,.2 $;month,amount,This month,.2 $|week,amount,This week,.2 $
sales log|sales tracker|market sales|cash book;what did we sell today;🛍️ Sales;sales;text item|number amount;today,amount,Today,.2 $;sum,amount,Total,.2 $|month,amount,This month,.2 $|per,amount/item,By item,.2 $
mileage log|trip log|driving log|drive log;how far did i drive;🚗 Trips;trips;text to|number km;sum,km,Total,.0 km;month,km,This month,.0 km|max,km,Longest,.0 km|count,,Trips
cycling log|bike log|bike tracker|bike rides;my bike rides;🚴 Rides;rides;text route|number km;sum,km,Total,.1 km;week,km,This week,.1 km|max,km,Longest,.1 km|count,,Rides
swimming log|swim log|swim tracker;how far did i swim;🏊 Swims;swims;number meters|number minutes;sum,meters,Total,.0 m;week,meters,This week,.0 m|max,meters,Longest,.0 m
dream log|dream diary|dream journal;what did i dream;🌙 Dreams;dreams;text title|area dream;;count,,Dreams
grade log|grades app|school grades|grade book;my grades this year|keep my grades;🎓 Grades;grades;text subject|number grade;avg,grade,Average,.2;max,grade,Highest|count,,Grades
temperature log|weather log|weather diary;note the temperature every day;🌡️ Weather;days;number degrees Temperature (°C)|choice sky: Sunny / Cloudy / Rain / Snow;avg,degrees,Average,.1 °C;chart,degrees,Temperature|max,degrees,Warmest,.1 °C|per,/sky,By sky
meter readings|electricity meter log|water meter log;write down the meter;🔌 Meter readings;rows;number reading;last,reading,Last reading;chart,reading,Reading|count,,Entries
headache diary|migraine log|pain diary;when do i have headaches;🤕 Headaches;rows;slider pain 1..10|text note;avg,pain,Average pain,.1;max,pain,Worst|count,,Days
coffee log|coffee diary|caffeine log;how much coffee do i drink;☕ Coffee;cups;choice drink: Coffee / Espresso / Tea / Cola;today,,Today;count,,Cups|per,/drink,By drink|week,,This week
visitor log|guest book|visitor book;who came to visit;📖 Guest book;guests;text name|area message;count,,Guests;today,,Today
borrowed books log|lending log|lending tracker;who borrowed what;🤝 Lent out;rows;text thing|text to|check back;not,back,Still out;count,,All
event planner|events list|event list|calendar list;what's coming up|my appointments;📅 Events;events;time at Time|text event;today,,Today;count,,Events|week,,This week
homework planner|homework diary|assignment tracker;what is due when;📓 Homework;tasks;-|text task|text subject|date due|check done;not,done,Open;count,,All
`

const popLogsKo = `
지출 기록|지출 관리|소비 기록|쓴 돈 기록;돈 어디에 쓰는지|쓴 돈 적기;💸 지출 기록;내역;text 내용|number 금액|choice 분류: 식비 / 생활 / 여가 / 기타;sum,금액,합계,.0 원;month,금액,이번 달,.0 원|per,금액/분류,분류별,.0 원|avg,금액,평균,.0 원|count,,건수,.0 건
가계부|가계부 앱|용돈 기입장|수입 지출 장부|돈 관리;들어온 돈 나간 돈|돈 얼마 남았는지;💰 가계부;내역;radio 종류: 지출 / 수입|text 내용|number 금액;kind,금액/종류 == "수입",수입,.0 원|kind,금액/종류 == "지출",지출,.0 원|net,수입 - 지출,잔액,.0 원;count,,건수,.0 건
몸무게 기록|체중 기록|체중 관리|몸무게 일지;살 빠지는지|몸무게 매일 적기;⚖️ 몸무게;기록;number 몸무게 몸무게(kg);last,몸무게,최근,.1 kg|chart,몸무게,변화,.1 kg;avg,몸무게,평균,.1 kg|max,몸무게,최고,.1 kg|count,,기록 수,.0 회
기분 기록|감정 기록|기분 일기|무드 트래커;오늘 기분 어떤지|기분 매일 적기;🙂 기분;기록;choice 기분: 최고 / 좋음 / 보통 / 별로|text 메모;per,/기분,기분별;count,,기록한 날,.0 일
운동 기록|운동 일지|헬스 기록|운동 로그;무슨 운동 했는지|운동한 거 적기;🏋️ 운동 기록;운동들;text 운동|number 시간 시간(분);sum,시간,총 시간,.0 분;week,시간,이번 주,.0 분|count,,운동 횟수,.0 회|avg,시간,평균,.0 분|chart,시간,운동 시간
러닝 기록|달리기 기록|조깅 일지|런닝 기록;얼마나 뛰었는지|뛴 거 적기;🏃 러닝;기록;number km 거리(km)|number 시간 시간(분);sum,km,총 거리,.1 km;week,km,이번 주,.1 km|max,km,최장 거리,.1 km|count,,횟수,.0 회|chart,km,거리,.1 km
수면 기록|잠 기록|수면 일지;몇 시간 잤는지|잠 얼마나 자는지;😴 수면;기록;number 시간 잔 시간;avg,시간,평균,.1 시간|chart,시간,수면 시간,.1 시간;max,시간,최장,.1 시간|count,,기록한 날,.0 일
약 복용 기록|복약 기록|약 먹은 기록;약 언제 먹었는지;💊 복약 기록;기록;time 시각|text 약|text 용량;today,,오늘,.0 회;count,,전체,.0 회
혈압 기록|혈압 일지|혈압 수첩;혈압 매일 재서 적기;❤️ 혈압;기록;number 수축기 최고 혈압|number 이완기 최저 혈압;avg,수축기,최고 혈압 평균,.0|avg,이완기,최저 혈압 평균,.0;max,수축기,제일 높은 값|count,,기록 수,.0 회|chart,수축기,최고 혈압
혈당 기록|혈당 일지|혈당 수첩;혈당 재서 적기;🩸 혈당;기록;time 시각|number 혈당;avg,혈당,평균,.0;max,혈당,제일 높은 값|chart,혈당,변화|count,,기록 수,.0 회
일기장|일기|하루 일기|일기 쓰기;오늘 있었던 일 쓰기|일기 좀 써보자;📔 일기;일기들;text 제목|area 내용;;count,,일기 수,.0 개
칼로리 기록|식단 기록|먹은 거 기록|식사 일지;오늘 뭐 먹었는지|칼로리 세기;🍎 칼로리;기록;text 음식|number 칼로리;today,칼로리,오늘,.0 kcal;avg,칼로리,평균,.0 kcal|count,,기록 수,.0 회|week,칼로리,이번 주,.0 kcal
물 기록|물 마신 양 기록;물 얼마나 마셨는지 ml로;💧 물 기록;기록;number ml 양(ml);today,ml,오늘,.0 ml;avg,ml,평균,.0 ml|chart,ml,물|week,ml,이번 주,.0 ml
걸음 수 기록|만보기 일지|걷기 일지;몇 걸음 걸었는지;👟 걸음 수;기록;number 걸음 걸음 수;avg,걸음,평균,.0 보;sum,걸음,합계,.0 보|max,걸음,최고,.0 보|chart,걸음,걸음 수|week,걸음,이번 주,.0 보
공부 기록|공부 시간 기록|스터디 로그;얼마나 공부했는지|공부한 거 적기;📚 공부 기록;기록;text 과목|number 시간 시간(분);sum,시간,총 시간,.0 분;week,시간,이번 주,.0 분|per,시간/과목,과목별,.0 분|today,시간,오늘,.0 분
근무 시간 기록|일한 시간 기록|알바 시간 기록;몇 시간 일했는지;⏱️ 근무 시간;기록;text 업무|number 시간;sum,시간,총 시간,.1 시간;week,시간,이번 주,.1 시간|month,시간,이번 달,.1 시간|per,시간/업무,업무별,.1 시간
연습 기록|피아노 연습 기록|악기 연습 일지;연습 얼마나 했는지;🎵 연습 기록;기록;text 곡|number 시간 시간(분);sum,시간,총 시간,.0 분;week,시간,이번 주,.0 분|per,시간/곡,곡별,.0 분
독서 기록|읽은 책|독서 일지|독서록;무슨 책 읽었는지|책 읽고 적기;📚 독서 기록;책들;text 제목|text 지은이|slider 별점 1..5;count,,읽은 책,.0 권;avg,별점,평균 별점,.1 점
영화 기록|본 영화|영화 감상 기록|영화 일지;본 영화 별점 매기기;🎬 본 영화;영화들;text 제목|slider 별점 1..5;count,,본 영화 수,.0 편;avg,별점,평균 별점,.1 점
맛집 기록|맛집 일지|먹은 집 기록;어디가 맛있었는지;🍽️ 맛집 기록;맛집;text 식당|text 메뉴|slider 별점 1..5;count,,간 곳,.0 곳;avg,별점,평균 별점,.1 점
레시피 모음|요리책|레시피 노트|레시피;엄마 레시피 적어두기|요리법 저장;🍲 레시피;레시피들;-|text 이름|area 재료|area 순서;;count,,레시피 수,.0 개
주소록|연락처|전화번호부;친구들 전화번호;📇 연락처;사람들;-|text 이름|text 전화|text 이메일;;count,,연락처 수,.0 명
생일 목록|생일 기록|생일 알림장;누구 생일이 언제인지|생일 안 까먹게;🎂 생일;사람들;-|text 이름|date 생일;;count,,사람 수,.0 명
식물 일지|텃밭 일지|화분 기록|성장 일지;화분 얼마나 컸는지;🪴 식물 일지;기록;text 식물|number 키 키(cm);max,키,제일 큰 키,.0 cm;chart,키,키 변화|count,,기록 수,.0 회
반려동물 일지|강아지 일지|고양이 일지|병원 기록;강아지 몸무게랑 병원 간 거;🐾 반려동물 일지;기록;text 내용|number 몸무게 몸무게(kg);last,몸무게,최근 몸무게,.1 kg;chart,몸무게,몸무게,.1 kg|count,,기록 수,.0 회
수유 기록|아기 수유|분유 기록|육아 기록;아기 언제 먹었는지;🍼 수유 기록;기록;time 시각|number 양 양(ml);today,양,오늘,.0 ml;count,,수유 횟수,.0 회|avg,양,평균,.0 ml
저축 기록|저금 기록|저금통;얼마 모았는지|모은 돈 적기;🐷 저금통;기록;number 금액|text 메모;sum,금액,모은 돈,.0 원;month,금액,이번 달,.0 원|count,,횟수,.0 회|max,금액,제일 큰 금액,.0 원
용돈 기록|아이 용돈|용돈 장부;애들 용돈 얼마 줬는지;🪙 용돈;기록;text 내용|number 금액;sum,금액,합계,.0 원;month,금액,이번 달,.0 원|week,금액,이번 주,.0 원
매출 기록|판매 기록|매출 장부|장사 기록;오늘 얼마 팔았는지;🛍️ 매출;기록;text 상품|number 금액;today,금액,오늘,.0 원;sum,금액,합계,.0 원|month,금액,이번 달,.0 원|per,금액/상품,상품별,.0 원
운행 일지|운전 기록|주행 기록;얼마나 운전했는지;🚗 운행 일지;기록;text 목적지|number km 거리(km);sum,km,총 거리,.0 km;month,km,이번 달,.0 km|max,km,최장,.0 km|count,,횟수,.0 회
자전거 기록|라이딩 기록|자전거 일지;자전거 탄 거 적기;🚴 라이딩;기록;text 코스|number km 거리(km);sum,km,총 거리,.1 km;week,km,이번 주,.1 km|max,km,최장,.1 km|count,,횟수,.0 회
수영 기록|수영 일지;얼마나 수영했는지;🏊 수영 기록;기록;number m 거리(m)|number 시간 시간(분);sum,m,총 거리,.0 m;week,m,이번 주,.0 m|max,m,최장,.0 m
성적 기록|성적 관리|시험 점수 기록;시험 점수 모아두기;🎓 성적;성적들;text 과목|number 점수;avg,점수,평균,.1 점;max,점수,최고,.0 점|count,,시험 수,.0 회
날씨 일지|날씨 기록|기온 기록;매일 기온 적기;🌡️ 날씨;기록;number 기온 기온(°C)|choice 하늘: 맑음 / 흐림 / 비 / 눈;avg,기온,평균,.1 °C;chart,기온,기온|max,기온,최고,.1 °C|per,/하늘,하늘별
검침 기록|전기 검침|수도 검침 기록;계량기 숫자 적기;🔌 검침;기록;number 숫자 계량기 숫자;last,숫자,최근 숫자;chart,숫자,변화|count,,기록 수,.0 회
두통 일지|통증 일지|두통 기록;머리 언제 아픈지;🤕 두통 일지;기록;slider 통증 1..10|text 메모;avg,통증,평균,.1;max,통증,최고|count,,아픈 날,.0 일
커피 일지|카페인 일지|커피 기록;커피 얼마나 마시는지;☕ 커피 기록;기록;choice 음료: 아메리카노 / 라떼 / 녹차 / 콜라;today,,오늘,.0 잔;count,,전체,.0 잔|per,/음료,음료별|week,,이번 주,.0 잔
방명록|방문 기록|손님 기록;누가 왔다 갔는지;📖 방명록;방명록;text 이름|area 인사말;count,,방문,.0 명;today,,오늘,.0 명
대여 기록|대여 장부|물건 대여 기록;누가 뭐 빌려갔는지;🤝 대여 기록;기록;text 물건|text 누구|check 반납;not,반납,미반납,.0 개;count,,전체,.0 개
일정표|일정 관리|약속 목록|스케줄;약속 안 까먹게|다가오는 일정;📅 일정;일정들;time 시각|text 일정;today,,오늘,.0 개;count,,전체,.0 개|week,,이번 주,.0 개
숙제 플래너|과제 관리|숙제 알림장;과제 언제까지인지;📓 숙제;숙제들;-|text 숙제|text 과목|date 마감|check 완료;not,완료,남은 숙제,.0 개;count,,전체,.0 개
칭찬 일기|칭찬 기록;오늘 잘한 일 적기;👏 칭찬 일기;칭찬들;text 칭찬|text 누구;count,,칭찬 수,.0 개;week,,이번 주,.0 개
`
