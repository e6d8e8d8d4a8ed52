package compose

import "sync"

// Lists to tick off: names, a picture, the things.
var inventKitsEn = sync.OnceValue(func() [][]string {
	return inventBank(`
first-aid box,first aid kit,car first-aid kit;⛑️;Band-aids|Sterile gauze|Elastic bandage|Medical tape|Scissors|Tweezers|Disposable gloves|Antiseptic wipes|Cold pack|Emergency blanket|Thermometer|Burn gel|Triangular bandage|Safety pins|First-aid manual
beach day,the beach bag,a day at the sea;🏖️;Towels|Sunscreen|Swimsuits|Sun hat|Sunglasses|Water bottles|Snacks|Beach umbrella|Sand toys|Book|Dry clothes|Flip-flops|Cooler bag|Trash bag|Ball
moving house,moving day,the move;📦;Pack boxes|Label boxes|Rent a van|Change the address|Cancel the internet|Read the meters|Clean the old flat|Hand over the keys|Ask friends for help|Take down lamps|Defrost the fridge|Forward the mail|Tell the bank|Return library books|Plan the first meal
exam morning,the exam day,test day;📝;Two pens|Pencil and eraser|Student card|Watch|Water bottle|Snack|Calculator|Ruler|Tissues|Phone off|Room number|Eat breakfast|Leave early|Warm sweater
baby bag,the diaper bag,going out with the baby;🍼;Diapers|Wipes|Changing mat|Spare clothes|Bottle|Formula|Pacifier|Burp cloth|Blanket|Hat|Rattle|Rash cream|Plastic bags|Snacks|Sunscreen
camping trip,the camping weekend,tent holiday;⛺;Tent|Sleeping bags|Sleeping mats|Flashlight|Stove|Matches|Cooking pot|Cutlery|Water canister|Rain jackets|First-aid kit|Bug spray|Map|Pocket knife|Trash bags|Camping chairs
hospital bag,hospital stay,going to the hospital;🏥;Insurance card|ID card|Pajamas|Slippers|Toothbrush|Phone charger|Book|Medication list|Glasses|Underwear|Towel|Earplugs|Comfortable clothes|Notebook and pen
flight,the airport,a trip by plane;✈️;Passport|Ticket|Wallet|Phone charger|Headphones|Sweater|Snacks|Empty water bottle|Toothbrush|Medicine|House keys|Travel pillow|Pen|Address of the hotel|Luggage tag
birthday party,a child's birthday,party at home;🎈;Send invitations|Bake the cake|Buy candles|Blow up balloons|Plan the games|Buy drinks|Make a playlist|Set the table|Prepare goody bags|Clean the living room|Buy paper plates|Hang the garland|Hide the presents|Charge the camera
picnic,picnic in the park,picnic basket;🧺;Blanket|Sandwiches|Fruit|Lemonade|Cups|Napkins|Cutlery|Cheese|Crackers|Cake|Bottle opener|Trash bag|Sunscreen|Frisbee|Bug spray
school morning,getting ready for school,kids' school morning;🎒;Wash face|Brush teeth|Get dressed|Eat breakfast|Comb hair|Pack lunch|Homework in the bag|Fill the water bottle|Shoes on|Jacket on|Gym bag|Keys|Hug and go
leaving the house,closing the apartment,going on holiday;🏠;Windows closed|Stove off|Lights off|Trash taken out|Plants watered|Heating down|Keys in the bag|Door locked|Fridge checked|Water off|Plugs pulled|Alarm on|Neighbor informed
job interview,the interview,interview day;💼;Print the resume|Iron the shirt|Check the route|Polish shoes|Prepare questions|Read about the company|Charge the phone|Take a pen|Bring certificates|Sleep early|Breath mints|Arrive ten minutes early
new puppy,puppy at home,the first day with a dog;🐶;Food bowl|Water bowl|Leash|Collar|Dog bed|Puppy food|Chew toys|Poop bags|Brush|Name tag|Vet appointment|Crate|Old towels|Treats
emergency kit,power outage box,storm kit;🔦;Flashlight|Batteries|Radio|Water|Canned food|Can opener|Candles|Matches|Blankets|First-aid kit|Power bank|Cash|Whistle|Documents|Warm clothes
hiking day,mountain hike,day hike;🥾;Boots|Map|Water|Lunch|Rain jacket|Sun hat|Sunscreen|First-aid kit|Phone|Power bank|Snack bars|Spare socks|Whistle|Headlamp|Blister plasters
spring cleaning,house cleaning,the big clean-up;🧽;Wash the windows|Dust the shelves|Vacuum under the beds|Clean the oven|Defrost the freezer|Wash the curtains|Sort old clothes|Clean the sink|Mop the floors|Wipe the switches|Beat the rugs|Clean the fridge|Sort the papers
bike tour,bike check,before the ride;🚲;Tire pressure|Brakes|Chain oiled|Lights|Bell|Helmet|Pump|Spare tube|Tool kit|Water bottle|Lock|Rain jacket|Reflectors|Saddle tight
swimming lesson,swim bag,the pool;🏊;Swimsuit|Towel|Goggles|Swim cap|Shampoo|Flip-flops|Locker coin|Hairbrush|Water bottle|Snack|Dry bag|Membership card
concert,band gig,the gig;🎸;Guitar|Spare strings|Picks|Cables|Tuner|Amp|Microphone|Set list|Extension cord|Tape|Water|Stage clothes|Music stand|Batteries|Merch box
baking cookies,cookie baking,baking day;🍪;Flour|Sugar|Butter|Eggs|Vanilla|Baking powder|Chocolate chips|Mixing bowl|Whisk|Baking sheet|Baking paper|Rolling pin|Cookie cutters|Oven mitts|Cooling rack
garden in spring,spring in the garden,garden start;🌱;Rake leaves|Prune roses|Turn the compost|Sow lettuce|Plant onions|Clean tools|Check the hose|Fill the rain barrel|Weed the beds|Feed the birds|Sharpen the shears|Buy seeds|Repair the fence
sick day,a cold,staying home sick;🤒;Drink tea|Take temperature|Call in sick|Rest|Buy tissues|Eat soup|Open the window|Take medicine|Sleep early|Cough drops|Warm socks|Call the doctor
classroom start,first school day as a teacher,new classroom;🏫;Name tags|Seating plan|Class rules|Chalk or markers|Attendance list|Timetable on the wall|Books counted|Plants|Clock set|First-aid kit|Welcome sign|Reading corner|Trash bins|Charging cables
`)
})

var inventKitsKo = sync.OnceValue(func() [][]string {
	return inventBank(`
구급상자,구급함,차량용 구급함;⛑️;반창고|거즈|붕대|의료용 테이프|가위|핀셋|소독약|면봉|체온계|냉찜질 팩|화상 연고|해열제|일회용 장갑|삼각건|응급 처치 안내서
바닷가 가는 날,해수욕 준비물,바다 여행 가방;🏖️;수건|자외선 차단제|수영복|모자|선글라스|물|간식|파라솔|모래놀이 장난감|갈아입을 옷|슬리퍼|아이스박스|비닐봉지|튜브|돗자리
이사,이사하는 날,이사 준비;📦;짐 싸기|상자에 이름 쓰기|이삿짐센터 예약|주소 변경|인터넷 이전|가스 정산|전기 요금 정산|청소하기|열쇠 반납|관리비 정산|냉장고 비우기|우편물 주소 바꾸기|큰 쓰레기 신고|귀중품 챙기기|새집 청소
시험 날 아침,시험장 가기,수능 준비물;📝;신분증|수험표|연필|지우개|볼펜|시계|물|간식|휴지|도시락|아침 먹기|휴대폰 끄기|겉옷|일찍 나가기
아기 외출 가방,기저귀 가방,아기랑 외출;🍼;기저귀|물티슈|여벌 옷|젖병|분유|보온병|손수건|쪽쪽이|담요|모자|장난감|기저귀 크림|비닐봉지|간식|턱받이
캠핑,캠핑 준비물,주말 캠핑;⛺;텐트|침낭|매트|랜턴|버너|라이터|냄비|수저|물통|비옷|구급약|모기약|의자|칼|쓰레기봉투|집게
입원 준비,입원 가방,병원 짐;🏥;신분증|보험 서류|잠옷|슬리퍼|칫솔|수건|충전기|속옷|안경|먹는 약 목록|책|귀마개|물컵|편한 옷
해외여행,비행기 타는 날,공항 가는 날;✈️;여권|항공권|지갑|충전기|이어폰|겉옷|간식|칫솔|상비약|환전한 돈|목베개|볼펜|숙소 주소|여행자 보험|어댑터
생일파티,아이 생일잔치,집들이;🎈;초대하기|케이크 준비|초 사기|풍선 불기|게임 정하기|음료 사기|음악 고르기|상 차리기|답례품 준비|거실 청소|종이 접시|장식 달기|선물 숨기기|카메라 충전
소풍,소풍 도시락,나들이 가방;🧺;돗자리|김밥|과일|물|컵|휴지|젓가락|과자|물티슈|쓰레기봉투|모자|자외선 차단제|공|벌레약
등교 준비,학교 가는 아침,아침 준비;🎒;세수하기|이 닦기|옷 입기|아침 먹기|머리 빗기|숙제 챙기기|물통 챙기기|준비물 확인|알림장 확인|실내화|외투 입기|신발 신기|인사하기
외출 전 확인,집 비우기 전,장기 외출;🏠;창문 닫기|가스 잠그기|불 끄기|쓰레기 버리기|화분 물 주기|보일러 확인|열쇠 챙기기|문 잠그기|냉장고 확인|수도 잠그기|플러그 뽑기|택배 확인|이웃에게 말하기
면접,면접 날,취업 면접 준비;💼;이력서 출력|옷 다리기|길 확인|구두 닦기|질문 준비|회사 조사|휴대폰 충전|볼펜|자격증 사본|일찍 자기|신분증|십 분 먼저 도착
강아지 맞이,강아지 첫날,반려견 준비물;🐶;밥그릇|물그릇|목줄|하네스|방석|사료|장난감|배변 패드|빗|이름표|병원 예약|간식|수건|울타리
비상 가방,생존 가방,재난 대비 물품;🔦;손전등|건전지|라디오|물|통조림|따개|초|라이터|담요|구급약|보조 배터리|현금|호루라기|서류 사본|따뜻한 옷
등산,산행,등산 가방;🥾;등산화|지도|물|도시락|바람막이|모자|자외선 차단제|구급약|휴대폰|보조 배터리|초콜릿|여벌 양말|호루라기|헤드랜턴|스틱
대청소,봄맞이 청소,집 청소;🧽;창문 닦기|책장 먼지 털기|침대 밑 청소|오븐 닦기|냉장고 정리|커튼 빨기|헌 옷 정리|싱크대 닦기|바닥 닦기|스위치 닦기|이불 털기|화장실 청소|서류 정리
자전거 점검,라이딩 전,자전거 여행;🚲;타이어 공기|브레이크|체인 기름|전조등|벨|헬멧|펌프|예비 튜브|공구|물병|자물쇠|장갑|반사판|안장 높이
수영장,수영 강습,수영 가방;🏊;수영복|수건|물안경|수영모|샴푸|슬리퍼|회원증|빗|물병|갈아입을 옷|방수 가방|로션
공연 준비,밴드 공연,연주회 날;🎸;기타|예비 줄|피크|케이블|튜너|앰프|마이크|곡 순서표|연장선|테이프|물|무대 의상|보면대|건전지
쿠키 굽기,베이킹,빵 만들기;🍪;밀가루|설탕|버터|달걀|바닐라|베이킹파우더|초코칩|볼|거품기|오븐 팬|종이 포일|밀대|모양 틀|오븐 장갑|식힘망
텃밭 시작,봄 텃밭,주말농장 준비;🌱;흙 뒤집기|거름 주기|이랑 만들기|상추 심기|고추 모종 사기|호미 챙기기|물조리개|잡초 뽑기|지지대|씨앗 사기|장갑|모자|울타리 고치기
감기 걸린 날,아픈 날,몸살 난 날;🤒;따뜻한 차|체온 재기|회사에 연락|쉬기|휴지|죽 먹기|환기하기|약 먹기|일찍 자기|목캔디|따뜻한 양말|병원 가기
명절 준비,설날 준비,추석 준비;🌕;장보기|전 부치기|송편 빚기|청소하기|선물 사기|기차표 예매|한복 준비|세뱃돈 준비|과일 사기|그릇 꺼내기|이불 준비|성묘 준비|친척 연락
결혼식 참석,결혼식 가는 날,하객 준비;💒;축의금|봉투|옷 다리기|구두 닦기|식장 위치 확인|시간 확인|청첩장|휴대폰 충전|머리 손질|축하 문구 쓰기|주차 확인|손수건
`)
})
