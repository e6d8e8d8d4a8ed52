package compose

// The words of the formula makers. A count has its singular and plural; the rest are plain lists.

const formulaCountsEn = "crate/crates|guest/guests|tent/tents|box/boxes|page/pages|lap/laps|tile/tiles|row/rows|shelf/shelves|bottle/bottles|jar/jars|loaf/loaves|ticket/tickets|chair/chairs|table/tables|room/rooms|bag/bags|sheep/sheep|hen/hens|truck/trucks|pallet/pallets|letter/letters|parcel/parcels|plank/planks|brick/bricks|roll/rolls|bead/beads|candle/candles|button/buttons|badge/badges|poster/posters|song/songs|player/players|team/teams|pupil/pupils|child/children|visitor/visitors|driver/drivers|trip/trips|night/nights|meal/meals|pizza/pizzas|muffin/muffins|cookie/cookies|egg/eggs|melon/melons|tree/trees|bush/bushes|pot/pots|bed/beds|window/windows|door/doors|post/posts|panel/panels|lamp/lamps|battery/batteries|cable/cables|screw/screws|kayak/kayaks|bike/bikes|horse/horses|ball/balls|costume/costumes|mask/masks|sticker/stickers|print/prints|scarf/scarves|sock/socks|blanket/blankets|stall/stalls|dragon/dragons|robot/robots|goblin/goblins|spaceship/spaceships|worker/workers|lesson/lessons|photo album/photo albums|cushion/cushions|barrel/barrels|log/logs|stone/stones|coin/coins|balloon/balloons|puppet/puppets|drone/drones|towel/towels|puzzle/puzzles|skein/skeins"
const formulaCountsKo = "상자|손님|텐트|쪽|바퀴|타일|줄|선반|병|빵|티켓|의자|탁자|방|봉지|양|닭|트럭|편지|소포|판자|벽돌|두루마리|구슬|양초|단추|배지|포스터|노래|선수|팀|학생|아이|방문객|기사|끼니|피자|쿠키|달걀|멜론|나무|화분|침대|창문|기둥|패널|전구|건전지|전선|나사|카약|자전거|말|공|의상|가면|스티커|엽서|목도리|양말|담요|부스|드래곤|로봇|우주선|직원|수업|앨범|방석|드럼통|장작|돌|동전|풍선|인형|드론|수건|퍼즐|실타래|만두|떡|귤|김밥|도시락|컵|책|화환|꽃다발|비누"

const formulaFeesEn = "delivery fee|setup fee|entry fee|cleaning fee|booking fee|fuel money|parking|base fee|toll|rent|shipping|packing cost|stage fee|service fee|ferry fare|membership fee|insurance|glue cost|paint cost|advance|voucher|print setup|hall rent|van hire|cooler rental|permit|handling fee|tuning fee"
const formulaFeesKo = "배달비|기본료|보증금|입장료|청소비|예약금|기름값|주차비|통행료|대관료|택배비|포장비|무대비|봉사료|뱃삯|회비|보험료|재료비|물감값|선금|쿠폰|인쇄비|수수료|차량 대여비|허가비|조율비|얼음값|전기료"

const formulaRatesEn = "discount|tax|tip|waste|commission|markup|service charge|shrinkage|surcharge|fee share|moisture|bonus|margin|spare|loss"
const formulaRatesKo = "할인율|세율|봉사료율|손실률|수수료율|마진율|할증률|수분율|보너스율|여유분|적립률|감량률|인상률"

const formulaAmountsEn = "budget|stock|flour|rope|seed|paint|fabric|water|sugar|sand|gravel|ribbon|wire|juice|milk|rice|soil|compost|wool|clay|glaze|wax|honey|syrup|timber|fence|hay|feed|fuel|salt|ink|vinyl|leather|foil|tape|string|oil|vinegar|powder|resin|plaster|moss|straw|firewood|charcoal|mulch|butter|cocoa|batter|lemonade|yarn|slime|magic dust|space fuel|mana|candy|popcorn|coffee|tea leaves"
const formulaAmountsKo = "예산|재고|밀가루|밧줄|씨앗|페인트|천|물|설탕|모래|자갈|리본|철사|주스|우유|쌀|흙|퇴비|양털|점토|유약|밀랍|꿀|시럽|목재|건초|사료|연료|소금|잉크|가죽|은박지|테이프|끈|기름|식초|가루|석고|이끼|짚|숯|버터|코코아|반죽|레모네이드|털실|슬라임|마법 가루|우주 연료|마나|사탕|팝콘|원두|찻잎|고춧가루|참기름|된장|매실|액젓"

const formulaSizesEn = "length|width|height|depth|distance|diameter|thickness|wall height|side|edge|span|reach|overlap|gap|seam|hem|radius|drop|rise|run|border|frame width|step height"
const formulaSizesKo = "길이|너비|높이|깊이|거리|지름|두께|폭|변|간격|반지름|가로|세로|둘레|여백|시접|테두리|밑변|키|낙차|틈"
const formulaSizeUnits = "cm|m|mm|km"
const formulaMassUnits = "kg|g|L|ml"

const formulaTimesEn = "hours|days|minutes|weeks|evenings|months|shifts|sessions|breaks|rehearsals"
const formulaTimesKo = "시간|일수|분|주|개월|근무일|회차|연습 시간|대기 시간|휴식 시간"

const formulaOddEn = "luck|mood|zing|sparkle points|bravery|stars|wobble|old score|new score|first reading|second reading|bonus points|penalty|speed|power|level|attack|defense|armor|morning value|evening value|temperature|pressure|volume|strength|home points|away points|likes|shares|views|steps|pulse|weight|age|brightness|noise|grade|base value|factor|offset|gain|input|offer|bid|guess|target|actual|planned|used|left side|right side|wins|losses|draws|hits|misses|tries|energy|rainfall|wind|humidity|coins found|gems|lives|combo"
const formulaOddKo = "행운|기분|반짝임|용기|별|흔들림|옛 점수|새 점수|첫 측정값|둘째 측정값|보너스|벌점|속도|힘|레벨|공격력|방어력|아침 값|저녁 값|온도|압력|부피|세기|홈 점수|원정 점수|좋아요|공유|조회수|걸음|맥박|무게|나이|밝기|소음|등급|기준값|배율|보정값|입력값|제안가|입찰가|추측|목표|실제|계획|사용량|왼쪽|오른쪽|승리|패배|무승부|적중|실패|시도|에너지|강수량|풍속|습도|보석|목숨|콤보|중간 점수|기말 점수|출석 점수"

// What results are called: money, counts, amounts and anything.
const formulaResultsEn = "total|sum due|result|score|final value|needed|outcome|answer|index|rating|output|balance|estimate|yield|final score|grand total|rest|verdict value|total points|net value|my number|end value|load|performance|mix|demand|progress|spread|capacity"
const formulaResultsKo = "합계|결과|점수|최종값|필요량|답|지수|평점|산출량|잔액|예상치|수확량|최종 점수|총합|나머지|총점|순값|내 숫자|하중|실적|수요|진도|격차|용량|성적|예측값|판정값"
const formulaMoneyEn = "total|cost|price|fee|bill|to pay|total cost|final price|charge|quote|amount due|invoice|expenses|earnings|income|total price|rate|payment|spend|club fee"
const formulaMoneyKo = "합계|비용|가격|요금|청구액|낼 돈|총비용|최종 가격|견적|결제 금액|지출|수입|총액|대금|사용료|판매액|정산액|참가비"

const formulaPlusEn = "with tax|with tip|with extra|plus reserve|with waste|with surcharge|marked up|increased|with spare|with bonus"
const formulaPlusKo = "세금 포함|팁 포함|여유 포함|할증 후|인상 후|수수료 포함|증가분 포함|보너스 포함|예비 포함"
const formulaMinusEn = "after discount|reduced|member price|after fees|net|after loss|cut value|for friends|early bird|after shrinkage"
const formulaMinusKo = "할인 후|회원가|수수료 제외|순액|손실 후|감소 후|친구 할인가|조기 할인가|세후"
const formulaPartEn = "share|half|per head|per day|average|each|per round|portion|slice|deposit|first part|commission|reserve|tax part|per week"
const formulaPartKo = "몫|절반|1인당|하루치|평균|각자|회당|분량|조각|계약금|첫 번째 몫|수당|예비분|세금분|일주일치"

const formulaTextsEn = "Too much!|Careful|Stop here|All good|Well done!|Call the boss|Order more|We can go|Not enough|Almost there|Ask Mia first|Wait a day|Take the van|Bring a friend|Time for a break|Over budget|Fits in the car|Two trips|Needs approval|Good deal|Bad deal|Try again|Perfect|Record!|Slow down|Heavy load|Light load|Looks fine|Start saving|Treat yourself|Too cold|Too risky|Free cake|Half price today|No thanks|Book it|Skip it|Big group|Small group|Use the large pot|Get a ladder|Double check|Danger zone|Safe|Winner|Not today|Green light|Red alert|Fill it up|Cut it down|Ring the bell|Go home early|Overtime|Bonus round|Level up|Game over|Keep going|Sign here|Pack an extra one|Check with the office|Send it back|Ship it|Hold on a second|Buy a spare|Tell the coach|Close the gate|Open the windows|That is plenty"
const formulaTextsKo = "너무 많아요!|조심하세요|여기까지만|좋아요|잘했어요!|사장님께 전화|더 주문하세요|출발 가능|부족해요|거의 다 왔어요|먼저 물어보기|하루 더 기다려요|트럭 부르기|친구 불러요|쉬는 시간|예산 초과|차에 실려요|두 번 나눠서|승인 필요|괜찮은 거래|손해예요|다시 해봐요|완벽해요|신기록!|천천히|짐이 무거움|짐이 가벼움|문제 없음|저축 시작|나에게 선물|너무 추워요|위험해요|케이크 증정|오늘만 반값|사양할게요|예약하기|건너뛰기|단체 손님|소규모|큰 냄비 쓰기|사다리 필요|다시 확인|위험 구간|안전|당첨|오늘은 안 됨|초록불|비상|가득 채우기|줄이세요|종 울리기|일찍 퇴근|초과 근무|보너스 판|레벨 업|게임 끝|계속 가요|서명하세요|하나 더 챙겨요|사무실에 확인|반송|발송하세요|잠깐만요|여분 사기|코치에게 말하기|문 닫기|창문 열기|충분합니다"

const formulaTicksEn = "rush order|member|weekend|gift wrap|with insurance|student|night shift|holiday|express|rain today|with lunch|own tools|returning guest|first time|double layer|fragile|left-handed|with sauce|heated|hard mode|full moon|power-up|indoor|by boat|with music|extra spicy"
const formulaTicksKo = "급한 주문|회원|주말|선물 포장|보험 포함|학생|야간|공휴일|특급|비 오는 날|점심 포함|공구 있음|재방문|첫 이용|두 겹|깨지는 물건|왼손잡이|소스 추가|난방|어려움 모드|보름달|강화|실내|배편|음악 추가|아주 맵게"

const formulaChoicesEn = "size:small,medium,large,huge|class:economy,business,first|wood:pine,oak,walnut,birch|season:spring,summer,autumn,winter|zone:inner,outer,island|quality:draft,normal,fine|material:cotton,linen,silk,wool|speed:slow,steady,fast|difficulty:easy,medium,hard|room:single,double,suite|weather:sunny,cloudy,stormy|vehicle:bike,van,truck|paper:plain,glossy,matte|role:helper,trainer,judge|planet:Mars,Venus,Pluto|cheese:feta,gouda,brie|finish:matte,satin,gloss|plan:basic,plus,pro|hero:knight,wizard,archer|boat:canoe,raft,yacht"
const formulaChoicesKo = "크기:소,중,대|등급:일반,우등,특실|나무:소나무,참나무,호두나무|계절:봄,여름,가을,겨울|지역:시내,시외,섬|품질:초안,보통,고급|재질:면,마,비단|빠르기:느림,보통,빠름|난이도:쉬움,보통,어려움|객실:싱글,더블,스위트|날씨:맑음,흐림,폭풍|탈것:자전거,승합차,트럭|종이:일반지,광택지,무광지|역할:보조,강사,심판|행성:화성,금성,명왕성|치즈:페타,고다,브리|마감:무광,반광,유광|요금제:기본,플러스,프로|직업:기사,마법사,궁수|배:카누,뗏목,요트"

const formulaCtxEn = "the bake sale|my shed project|our campsite|the school fair|my little shop|the village hall|our band|grandma's kitchen|the allotment|the scout group|my market stall|the choir trip|our board game night|the robotics club|the workshop|a sewing class|the boat club|our moving day|the summer camp|my comic shop|the pottery studio|a wedding|the church bazaar|our D&D campaign|the petting zoo|the warehouse|the night market|my physics homework|the farm shop|the office party|a treehouse|the garage|our escape room|the print shop|my thesis|the bee yard|a puppet theatre|the juice bar|the climbing gym|the museum desk"
const formulaCtxKo = "바자회|창고 공사|우리 캠핑장|학교 축제|작은 가게|마을회관|우리 밴드|할머니 부엌|주말농장|스카우트 모임|시장 좌판|합창단 여행|보드게임 모임|로봇 동아리|공방|바느질 수업|보트 동호회|이삿날|여름 캠프|만화 가게|도예 교실|결혼식|교회 바자회|게임 길드|체험 목장|물류 창고|야시장|과학 숙제|농산물 직판장|회사 회식|나무집|차고|방탈출 카페|인쇄소|졸업 논문|양봉장|인형극|주스 가게|클라이밍장|박물관 안내소"

// formulaNamed is formulas that people name and do not write out: what it is, the result, the fields (with the
// role that their values have), the formula, and units for the fields of role l or w.
const formulaNamedEn = `area of a rectangle;area;length:l,width:l;f0*f1
area of a rectangular {garden|rug|wall|field|sign|poster|stage|roof};area;length:l,width:l;f0*f1
area of a triangle;area;base:l,height:l;f0*f1/2
area of a {sail|pennant|gable} (triangle);area;base:l,height:l;f0*f1/2
area of a parallelogram;area;base:l,height:l;f0*f1
area of a trapezoid;area;top:l,bottom:l,height:l;(f0+f1)*f2/2
area of a rhombus from its diagonals;area;first diagonal:l,second diagonal:l;f0*f1/2
area of a square {tile|plot|napkin|board|room};area;side:l;f0**2
area of a circle;area;radius:l;pi*f0**2
area of a round {table|pond|pizza|rug|trampoline} from the diameter;area;diameter:l;pi*(f0/2)**2
circumference of a circle;circumference;radius:l;2*pi*f0
circumference of a {wheel|tree trunk|plate|hoop|drum} from the diameter;circumference;diameter:l;pi*f0
perimeter of a rectangle;perimeter;length:l,width:l;2*(f0+f1)
perimeter of a {yard|frame|paddock|quilt|pool} (rectangle);perimeter;length:l,width:l;2*(f0+f1)
perimeter of a triangle;perimeter;side one:l,side two:l,side three:l;f0+f1+f2
perimeter of a square;perimeter;side:l;4*f0
volume of a box;volume;length:l,width:l,height:l;f0*f1*f2
volume of a {crate|sandpit|drawer|suitcase|trough|raised bed};volume;length:l,width:l,height:l;f0*f1*f2
volume of a cube;volume;edge:l;f0**3
surface of a cube;surface;edge:l;6*f0**2
surface of a box;surface;length:l,width:l,height:l;2*(f0*f1+f0*f2+f1*f2)
volume of a cylinder;volume;radius:l,height:l;pi*f0**2*f1
volume of a {can|barrel|candle|well|pipe} (cylinder);volume;radius:l,height:l;pi*f0**2*f1
volume of a cone;volume;radius:l,height:l;pi*f0**2*f1/3
volume of a sphere;volume;radius:l;4/3*pi*f0**3
volume of a pyramid with a square base;volume;side:l,height:l;f0**2*f1/3
average of two numbers;average;first number:a,second number:a;(f0+f1)/2
average of three {scores|readings|prices|times|marks};average;first:a,second:a,third:a;(f0+f1+f2)/3
average of four {results|weights|grades|rounds};average;one:a,two:a,three:a,four:a;(f0+f1+f2+f3)/4
average speed;speed;distance:a,hours:n;f0/f1
speed of a {train|snail|kayak|sled|drone|runner};speed;distance:a,time:n;f0/f1
distance from speed and time;distance;speed:n,hours:n;f0*f1
travel time from distance and speed;time;distance:a,speed:n;f0/f1
what percent one number is of another;percent:%;part:n,whole:a;f0/f1*100
unit price;unit price:m;price:p,quantity:n;f0/f1
price per piece of a pack of {pens|tulips|batteries|bagels|screws};price per piece:m;pack price:p,pieces:n;f0/f1
density;density;mass:a,volume:n;f0/f1
mass from density and volume;mass;density:n,volume:n;f0*f1
BMI;BMI;weight (kg):n,height (m):h;f0/f1**2
simple interest;interest:m;principal:M,yearly rate (%):q,years:y;f0*f1/100*f2
discounted price;sale price:m;price:p,discount (%):q;f0*(1-f1/100)
how much i save on a sale;savings:m;price:p,discount (%):q;f0*f1/100
price with sales tax;price with tax:m;price:p,tax (%):q;f0*(1+f1/100)
profit;profit:m;selling price:M,cost:p;f0-f1
profit margin;margin:%;selling price:M,cost:p;(f0-f1)/f0*100
markup;markup:%;cost:p,selling price:M;(f1-f0)/f0*100
kinetic energy;energy;mass:n,speed:n;f0*f1**2/2
force from mass and acceleration;force;mass:n,acceleration:n;f0*f1
work done;work;force:a,distance:n;f0*f1
power from work and time;power;work:a,time:n;f0/f1
pressure from force and area;pressure;force:a,area:n;f0/f1
momentum;momentum;mass:n,velocity:n;f0*f1
potential energy with g = 9.81;energy;mass:n,height:n;f0*9.81*f1
moles from mass;moles;mass:a,molar mass:n;f0/f1
slope between two points;slope;x1:n,y1:n,x2:a,y2:a;(f3-f1)/(f2-f0)
distance between two points;distance;x1:n,y1:n,x2:a,y2:a;sqrt((f2-f0)**2+(f3-f1)**2)
wages from hours and hourly pay;wages:m;hours:n,hourly pay:p;f0*f1
fuel used per 100 km;use;litres:n,distance:a;f0/f1*100
population density;density;people:a,area:n;f0/f1
concentration in percent by mass;concentration:%;solute:n,solution:a;f0/f1*100
win percentage;win percentage:%;wins:n,losses:n;f0/(f0+f1)*100
geometric mean of two numbers;geometric mean;first number:n,second number:a;sqrt(f0*f1)
sum of the angles of a polygon;angle sum;corners:c;(f0-2)*180
number of diagonals of a polygon;diagonals;corners:c;f0*(f0-3)/2
celsius to fahrenheit;fahrenheit;celsius:n;f0*9/5+32
fahrenheit to celsius;celsius;fahrenheit:a;(f0-32)*5/9`

const formulaNamedKo = `직사각형 넓이;넓이;가로:l,세로:l;f0*f1
{텃밭|깔개|벽|운동장|간판|무대|지붕} 넓이 (직사각형);넓이;가로:l,세로:l;f0*f1
삼각형 넓이;넓이;밑변:l,높이:l;f0*f1/2
{돛|깃발|박공} 삼각형 넓이;넓이;밑변:l,높이:l;f0*f1/2
평행사변형 넓이;넓이;밑변:l,높이:l;f0*f1
사다리꼴 넓이;넓이;윗변:l,아랫변:l,높이:l;(f0+f1)*f2/2
마름모 넓이;넓이;한 대각선:l,다른 대각선:l;f0*f1/2
정사각형 {타일|밭|보자기|방} 넓이;넓이;한 변:l;f0**2
원의 넓이;넓이;반지름:l;pi*f0**2
둥근 {식탁|연못|피자|러그|트램펄린} 넓이 (지름으로);넓이;지름:l;pi*(f0/2)**2
원둘레;둘레;반지름:l;2*pi*f0
{바퀴|나무 줄기|접시|훌라후프|북} 둘레 (지름으로);둘레;지름:l;pi*f0
직사각형 둘레;둘레;가로:l,세로:l;2*(f0+f1)
{마당|액자|울타리|이불|수영장} 둘레 (직사각형);둘레;가로:l,세로:l;2*(f0+f1)
삼각형 둘레;둘레;첫째 변:l,둘째 변:l,셋째 변:l;f0+f1+f2
정사각형 둘레;둘레;한 변:l;4*f0
직육면체 부피;부피;가로:l,세로:l,높이:l;f0*f1*f2
{상자|모래판|서랍|여행가방|물통|틀밭} 부피 (직육면체);부피;가로:l,세로:l,높이:l;f0*f1*f2
정육면체 부피;부피;모서리:l;f0**3
정육면체 겉넓이;겉넓이;모서리:l;6*f0**2
직육면체 겉넓이;겉넓이;가로:l,세로:l,높이:l;2*(f0*f1+f0*f2+f1*f2)
원기둥 부피;부피;반지름:l,높이:l;pi*f0**2*f1
{캔|통|양초|우물|파이프} 부피 (원기둥);부피;반지름:l,높이:l;pi*f0**2*f1
원뿔 부피;부피;반지름:l,높이:l;pi*f0**2*f1/3
구의 부피;부피;반지름:l;4/3*pi*f0**3
정사각뿔 부피;부피;밑변:l,높이:l;f0**2*f1/3
두 수의 평균;평균;첫째 수:a,둘째 수:a;(f0+f1)/2
{점수|측정값|가격|기록} 세 개 평균;평균;첫째:a,둘째:a,셋째:a;(f0+f1+f2)/3
{국영수과|분기별|네 명|네 판} 평균;평균;하나:a,둘:a,셋:a,넷:a;(f0+f1+f2+f3)/4
평균 속력;속력;거리:a,시간:n;f0/f1
{기차|달팽이|카약|썰매|드론|육상 선수} 속력;속력;거리:a,시간:n;f0/f1
속력과 시간으로 거리;거리;속력:n,시간:n;f0*f1
거리와 속력으로 걸리는 시간;걸리는 시간;거리:a,속력:n;f0/f1
전체에서 차지하는 비율(%);비율:%;부분:n,전체:a;f0/f1*100
단가;단가:m;가격:p,수량:n;f0/f1
{볼펜|튤립|건전지|베이글|나사} 한 개 값;한 개 값:m;묶음 가격:p,개수:n;f0/f1
밀도;밀도;질량:a,부피:n;f0/f1
밀도와 부피로 질량;질량;밀도:n,부피:n;f0*f1
BMI(체질량지수);체질량지수;몸무게(kg):n,키(m):h;f0/f1**2
단리 이자;이자:m;원금:M,연이율(%):q,기간(년):y;f0*f1/100*f2
할인가;할인가:m;정가:p,할인율(%):q;f0*(1-f1/100)
세일로 아끼는 돈;아낀 돈:m;정가:p,할인율(%):q;f0*f1/100
세금 포함 가격;세금 포함:m;가격:p,세율(%):q;f0*(1+f1/100)
이익;이익:m;판매가:M,원가:p;f0-f1
이익률 (판매가 기준);이익률:%;판매가:M,원가:p;(f0-f1)/f0*100
마크업 (원가 기준);마크업:%;원가:p,판매가:M;(f1-f0)/f0*100
운동 에너지;에너지;질량:n,속력:n;f0*f1**2/2
질량과 가속도로 힘;힘;질량:n,가속도:n;f0*f1
일의 양;일;힘:a,이동 거리:n;f0*f1
일률;일률;일:a,시간:n;f0/f1
힘과 넓이로 압력;압력;힘:a,넓이:n;f0/f1
운동량;운동량;질량:n,속도:n;f0*f1
위치 에너지 (g는 9.8);에너지;질량:n,높이:n;f0*9.8*f1
몰수;몰수;질량:a,몰질량:n;f0/f1
두 점을 지나는 직선의 기울기;기울기;첫 점 x:n,첫 점 y:n,둘째 점 x:a,둘째 점 y:a;(f3-f1)/(f2-f0)
두 점 사이 거리;거리;첫 점 x:n,첫 점 y:n,둘째 점 x:a,둘째 점 y:a;sqrt((f2-f0)**2+(f3-f1)**2)
시급으로 급여;급여:m;시간:n,시급:p;f0*f1
100km당 연료 소비;소비;연료:n,거리:a;f0/f1*100
인구 밀도;인구 밀도;인구:a,면적:n;f0/f1
퍼센트 농도;농도:%;용질:n,용액:a;f0/f1*100
승률 (무승부 없음);승률:%;승:n,패:n;f0/(f0+f1)*100
두 수의 기하평균;기하평균;첫째 수:n,둘째 수:a;sqrt(f0*f1)
다각형 내각의 합;내각의 합;변의 수:c;(f0-2)*180
다각형 대각선 개수;대각선;변의 수:c;f0*(f0-3)/2
섭씨를 화씨로;화씨;섭씨:n;f0*9/5+32
화씨를 섭씨로;섭씨;화씨:a;(f0-32)*5/9`

// What stands in front of a field's or result's word.
const formulaAdjEn = "old|new|first|second|spare|daily|weekly|inner|outer|left|right|upper|lower|extra|main|small|large|planned|average|garden|school|known|yearly"
const formulaAdjKo = "옛|새|첫째|둘째|예비|하루|주간|안쪽|바깥쪽|왼쪽|오른쪽|위쪽|아래쪽|추가|주요|작은|큰|계획|평균|정원|학교"
const formulaKindEn = "daily|weekly|monthly|yearly|rough|expected|club|team|garden|final|overall|party|season|kitchen|net|trip|base|real|shop|winter"
const formulaKindKo = "하루|주간|월간|연간|대략|예상|동호회|팀|정원|최종|전체|파티|시즌|부엌|순|여행|기본|실제|가게|겨울"
const formulaMoneyBareEn = "amount|value|total|result|sum|figure|number|level|estimate|balance|share|limit|quota|volume"
const formulaMoneyBareKo = "금액|값|합계|결과|총액|수치|숫자|수준|견적|잔액|몫|한도|할당량|규모"

// What stands around a result in a sentence.
const formulaPreEn = "That makes|You need|You get|It comes to|Tell them|We are at|Write down|Your number is|Bring|In the end it is|Plan for|Look out for|Today counts|The answer is|I owe you|Aim for|There are|Ask for|The chief wants"
const formulaPostEn = "| in all| for now| today| this time| altogether| so far| please| at most| my friend| by Friday| or so| exactly| for the team"
const formulaPreKo = "모두|이번에는|오늘은|결국|우리는|딱|전부 해서|이달에는|정답은|목표는|준비물은|지금까지|다 합치면|내 계산으로는|팀 몫은"
const formulaPostKo = "입니다|예요|나왔어요| 필요해요| 남았어요|쯤 돼요| 준비하세요| 맞죠?|이면 충분해요|라고 전해요| 챙기기"
