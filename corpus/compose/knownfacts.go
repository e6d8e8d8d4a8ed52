package compose

// Dimensions: sign;factor;English;Korean. The first unit is the base one, or the usual one for shapes.
const knownDimTable = `
L cm;0.01;centimeters;센티미터|m;1;meters;미터|mm;0.001;millimeters;밀리미터|in;0.0254;inches;인치|ft;0.3048;feet;피트|yd;0.9144;yards;야드|km;1000;kilometers;킬로미터
A cm²;0.0001;square centimeters;제곱센티미터|m²;1;square meters;제곱미터|mm²;0.000001;square millimeters;제곱밀리미터|in²;0.00064516;square inches;제곱인치|ft²;0.09290304;square feet;제곱피트|ha;10000;hectares;헥타르|km²;1000000;square kilometers;제곱킬로미터
V cm³;0.000001;cubic centimeters;세제곱센티미터|m³;1;cubic meters;세제곱미터|L;0.001;liters;리터|ml;0.000001;milliliters;밀리리터|in³;0.000016387064;cubic inches;세제곱인치|ft³;0.028316846592;cubic feet;세제곱피트
D m;1;meters;미터|km;1000;kilometers;킬로미터|cm;0.01;centimeters;센티미터|mi;1609.344;miles;마일|ft;0.3048;feet;피트
T s;1;seconds;초|min;60;minutes;분|h;3600;hours;시간
S m/s;1;meters per second;초속 미터|km/h;0.2777777777777778;kilometers per hour;시속 킬로미터|mph;0.44704;miles per hour;시속 마일
M kg;1;kilograms;킬로그램|g;0.001;grams;그램|t;1000;tonnes;톤|lb;0.45359237;pounds;파운드
F N;1;newtons;뉴턴|kN;1000;kilonewtons;킬로뉴턴
P Pa;1;pascals;파스칼|kPa;1000;kilopascals;킬로파스칼|hPa;100;hectopascals;헥토파스칼|bar;100000;bar;바
E J;1;joules;줄|kJ;1000;kilojoules;킬로줄|MJ;1000000;megajoules;메가줄|kWh;3600000;kilowatt hours;킬로와트시|Wh;3600;watt hours;와트시
W W;1;watts;와트|kW;1000;kilowatts;킬로와트
R kg/m³;1;kilograms per cubic meter;세제곱미터당 킬로그램|g/cm³;1000;grams per cubic centimeter;세제곱센티미터당 그램|kg/L;1000;kilograms per liter;리터당 킬로그램
H Hz;1;hertz;헤르츠|kHz;1000;kilohertz;킬로헤르츠|MHz;1000000;megahertz;메가헤르츠
I A;1;amps;암페어|mA;0.001;milliamps;밀리암페어
B Wh;1;watt hours;와트시|kWh;1000;kilowatt hours;킬로와트시
Q m³/s;1;cubic meters per second;초당 세제곱미터|L/s;0.001;liters per second;초당 리터|L/min;0.000016666666666666667;liters per minute;분당 리터
G g;1;grams;그램|kg;1000;kilograms;킬로그램|mg;0.001;milligrams;밀리그램
Z L;1;liters;리터|ml;0.001;milliliters;밀리리터
C ml;1;milliliters;밀리리터|L;1000;liters;리터
N mol;1;moles;몰|mmol;0.001;millimoles;밀리몰
X kg;1;kilograms;킬로그램|g;0.001;grams;그램|lb;0.45359237;pounds;파운드
K cm;0.01;centimeters;센티미터|m;1;meters;미터|in;0.0254;inches;인치|ft;0.3048;feet;피트
kg kg;1;kilograms;킬로그램
cm cm;1;centimeters;센티미터
min min;1;minutes;분
h h;1;hours;시간
d days;1;days;일
km km;1;kilometers;킬로미터
Lit L;1;liters;리터
kWh kWh;1;kilowatt hours;킬로와트시
kW kW;1;kilowatts;킬로와트
watt W;1;watts;와트
V1 V;1;volts;볼트
Ohm Ω;1;ohms;옴
Cou C;1;coulombs;쿨롱
dpt dpt;1;diopters;디옵터
acc m/s²;1;meters per second squared;초당 미터 매초
mom kg·m/s;1;kilogram meters per second;킬로그램 미터 매초
spr N/m;1;newtons per meter;미터당 뉴턴
Nm Nm;1;newton meters;뉴턴미터
heat J/(kg·°C);1;joules per kilogram and degree;킬로그램 도당 줄
°C °C;1;degrees Celsius;섭씨
Kel K;1;kelvin;켈빈
rpm rpm;1;turns per minute;분당 회전수
mpm g/mol;1;grams per mole;몰당 그램
mpl mol/L;1;moles per liter;리터당 몰
kcal kcal;1;kilocalories;킬로칼로리
MB MB;1;megabytes;메가바이트
Mbps Mbps;1;megabits per second;초당 메가비트
lx lx;1;lux;럭스
lm lm;1;lumens;루멘
m2 m²;1;square meters;제곱미터
m1 m;1;meters;미터
mm mm;1;millimeters;밀리미터
g1 g;1;grams;그램
ml ml;1;milliliters;밀리리터
yr years;1;years;년
° °;1;degrees;도
% %;1;percent;퍼센트`

// What a * in the name of a shape stands for.
const (
	knownFlatEn = "rug|poster|field|lawn|tabletop|stage|patio|sign|tray|blanket|board|wall|pool|quilt|banner|window|garden bed|playground|parking lot|photo frame|sandbox|sheet of paper|tablecloth|mirror|flag|kite sail|dance floor|vegetable patch|skylight|cutting board"
	knownFlatKo = "깔개|포스터|밭|잔디밭|식탁|무대|마당|간판|쟁반|담요|칠판|벽|수영장|이불|현수막|창문|화단|운동장|주차장|액자|모래판|종이|식탁보|거울|깃발|돗자리|무도장|텃밭|천창|도마"
	knownDiscEn = "table|pond|pizza|plate|tray|clock|rug|pool|trampoline|cake|window|stage|lid|coin|medal|button|tablecloth|manhole|dartboard|flower bed|pancake|sawblade|mirror"
	knownDiscKo = "식탁|연못|피자|접시|쟁반|시계|러그|수영장|트램펄린|케이크|창문|무대|뚜껑|동전|메달|단추|식탁보|맨홀|과녁|꽃밭|부침개|톱날|거울"
	knownBoxEn  = "crate|drawer|planter|suitcase|sandpit|toy chest|parcel|recycling bin|raised bed|truck bed|shoe box|water tank|toolbox|freezer|locker|shipping container|moving box|storage tub"
	knownBoxKo  = "나무 상자|서랍|화분|여행가방|모래판|장난감 상자|택배 상자|분리수거함|틀밭|짐칸|신발 상자|물탱크|공구함|냉동고|사물함|컨테이너|이사 상자|수납함"
	knownCanEn  = "can|barrel|candle|well|pipe|mug|silo|drum|pot|jar|bucket|water tank|log|thermos|cheese wheel|roll of tape|glass"
	knownCanKo  = "캔|통|양초|우물|파이프|머그잔|사일로|드럼통|냄비|유리병|양동이|물탱크|통나무|보온병|치즈|테이프|유리컵"
	knownBallEn = "ball|balloon|marble|orange|melon|planet|bead|globe|snowball|gum ball|bath bomb|pearl|light bulb|scoop of ice cream"
	knownBallKo = "공|풍선|구슬|오렌지|멜론|행성|진주|지구본|눈덩이|껌 볼|입욕제|유리알|전구|아이스크림"
	knownConeEn = "party hat|paper cup|sand pile|funnel|tent|ice cream cone|traffic cone|roof"
	knownConeKo = "고깔모자|종이컵|모래 더미|깔때기|천막|아이스크림콘|안전 고깔|지붕"
	knownTriEn  = "sail|flag|garden|road sign|scarf|gable|sandwich|pennant|corner shelf"
	knownTriKo  = "돛|깃발|정원|표지판|스카프|박공|샌드위치|페넌트|코너 선반"
	knownAllEn  = "rope|fence|parcel|plank|coin|candle|panel|tile|box|bag|crate|ticket|brick|pot|jar|cushion|bench|shelf|lamp|kite|wheel|sack|bottle|hose|cable|sheet|ribbon|post|beam|tray|basket|bowl|model|sample|block|ball|stone|bucket|room|tent|flag|sign|door|window|table|cart|trip|lap|shift|round|test|visitor|team|guest|pupil|class|boat|bus|van|bike|robot|drone|engine|pump|heater|battery|magnet|spring|lens|mirror|tank|barrel|pipe|log|cake|pie|loaf|cookie|jam jar|melon|egg carton|cheese wheel|scarf|blanket|quilt|costume|poster|banner|badge|medal|mug|plate|puzzle|toy|doll|ball pit|swing|slide|hedge|flower bed|tree|hive|coop|stall|stand|booth|locker|desk|chair|drawer|toolbox|ladder|bolt|screw|nail|hinge|net|goal|bat|racket|helmet|glove|raft|paddle|anchor|sail|sledge|ski|drum|flute|violin|choir|band"
	knownAllKo  = "밧줄|울타리|소포|판자|동전|양초|패널|타일|상자|가방|나무통|표|벽돌|화분|유리병|방석|의자|선반|전등|연|바퀴|자루|물병|호스|전선|종이|리본|기둥|들보|쟁반|바구니|그릇|모형|시료|블록|공|돌|양동이|방|텐트|깃발|간판|문|창문|탁자|수레|여행|바퀴 수|근무|라운드|시험|방문객|팀|손님|학생|반|보트|버스|승합차|자전거|로봇|드론|엔진|펌프|난로|건전지|자석|용수철|렌즈|거울|물탱크|드럼통|파이프|통나무|케이크|파이|식빵|쿠키|잼|멜론|달걀판|치즈|목도리|담요|이불|의상|포스터|현수막|배지|메달|머그잔|접시|퍼즐|장난감|인형|그네|미끄럼틀|산울타리|화단|나무|벌통|닭장|노점|부스|사물함|책상|서랍|공구함|사다리|볼트|나사|못|경첩|그물|골대|방망이|라켓|헬멧|장갑|뗏목|노|닻|돛|썰매|스키|북|피리|바이올린"
)

// knownShapeTable is geometry. A line: figure;도형;quantities;equations;names;이름들. A ! says that the name is enough.
const knownShapeTable = `
!rectangle/rectangular */rectangular */rectangular *;직사각형/직사각형 */직사각형 *;length/long side=가로/긴 변:L,width/short side=세로/짧은 변:L,area=넓이/면적:A;c=a*b;a=c/b;b=c/a
!rectangle/rectangular */rectangular *;직사각형/직사각형 */직사각형 *;length/long side=가로/긴 변:L,width/short side=세로/짧은 변:L,perimeter/way around=둘레/둘레 길이:L;c=2*(a+b);a=c/2-b;b=c/2-a
!square/square */square *;정사각형/정사각형 */정사각형 *;side/side length=한 변/변의 길이:L,area=넓이/면적:A;b=a**2;a=sqrt(b)
!square/square *;정사각형/정사각형 *;side/side length=한 변/변의 길이:L,perimeter=둘레:L;b=4*a;a=b/4
square/square *;정사각형/정사각형 *;area=넓이:A:16-900,perimeter=둘레:L;b=4*sqrt(a);a=b**2/16
!triangle/triangular */triangular *;삼각형/삼각형 */삼각형 *;base/base line=밑변/밑변 길이:L,height=높이:L,area=넓이/면적:A;c=a*b/2;a=2*c/b;b=2*c/a
triangle/triangular *;삼각형/삼각형 *;first side/side 1=첫째 변/변 1:L:11-19,second side/side 2=둘째 변/변 2:L:11-19,third side/side 3=셋째 변/변 3:L:11-19,perimeter=둘레:L;d=a+b+c;c=d-a-b
triangle/triangular *;삼각형/삼각형 *;first side/side 1=첫째 변/변 1:L:11-19,second side/side 2=둘째 변/변 2:L:11-19,third side/side 3=셋째 변/변 3:L:11-19,area=넓이:A;d=sqrt((a+b+c)*(b+c-a)*(a+c-b)*(a+b-c))/4;heron's formula/triangle area from three sides;헤론의 공식/세 변으로 삼각형 넓이
right triangle;직각삼각형;first leg/leg 1=밑변/한 변:L,second leg/leg 2=높이/다른 변:L,area=넓이:A;c=a*b/2;a=2*c/b
!equilateral triangle;정삼각형;side/side length=한 변/변의 길이:L,area=넓이/면적:A;b=sqrt(3)/4*a**2;a=2*sqrt(b/sqrt(3))
!equilateral triangle;정삼각형;side/side length=한 변/변의 길이:L,height=높이:L;b=sqrt(3)/2*a;a=2*b/sqrt(3)
!equilateral triangle;정삼각형;side/side length=한 변/변의 길이:L,perimeter=둘레:L;b=3*a;a=b/3
equilateral triangle;정삼각형;side=한 변:L,radius of the circle inside/inradius=내접원 반지름:L;b=sqrt(3)/6*a;a=2*sqrt(3)*b
equilateral triangle;정삼각형;side=한 변:L,radius of the circle around/circumradius=외접원 반지름:L;b=a/sqrt(3);a=sqrt(3)*b
isosceles triangle;이등변삼각형;leg/equal side=옆변/같은 변:L:20-40,base=밑변:L:4-30,perimeter=둘레:L;c=2*a+b;a=(c-b)/2;b=c-2*a
!parallelogram;평행사변형;base=밑변:L,height=높이:L,area=넓이/면적:A;c=a*b;a=c/b;b=c/a
parallelogram;평행사변형;first side/side a=한 변/긴 변:L,second side/side b=이웃한 변/짧은 변:L,perimeter=둘레:L;c=2*(a+b);a=c/2-b
!trapezoid;사다리꼴;top/top side=윗변:L,bottom/bottom side=아랫변:L,height=높이:L,area=넓이/면적:A;d=(a+b)*c/2;c=2*d/(a+b);a=2*d/c-b
!rhombus;마름모;first diagonal/diagonal 1=한 대각선/대각선 1:L,second diagonal/diagonal 2=다른 대각선/대각선 2:L,area=넓이/면적:A;c=a*b/2;a=2*c/b;b=2*c/a
!rhombus;마름모;side=한 변:L,perimeter=둘레:L;b=4*a;a=b/4
kite;연꼴;first diagonal/diagonal 1=한 대각선/대각선 1:L,second diagonal/diagonal 2=다른 대각선/대각선 2:L,area=넓이:A;c=a*b/2;a=2*c/b
!circle/round */round */round *;원/둥근 */둥근 */원형 *;radius=반지름/반경:L,area=넓이/면적:A;b=pi*a**2;a=sqrt(b/pi)
circle/round */round *;원/둥근 */원형 *;diameter/width across=지름/직경:L,area=넓이/면적:A;b=pi*a**2/4;a=2*sqrt(b/pi)
!circle/round *;원/둥근 *;radius=반지름:L,circumference/way around=둘레/원주:L;b=2*pi*a;a=b/2/pi
circle/round */wheel/tree trunk;원/둥근 */바퀴/나무 줄기;diameter=지름/직경:L,circumference/girth=둘레/둘레 길이:L;b=pi*a;a=b/pi
circle/tree trunk/round *;원/나무 줄기/둥근 *;circumference=둘레:L:10-90,area=넓이/면적:A;b=a**2/(4*pi);a=2*sqrt(pi*b)
!semicircle/half circle;반원;radius=반지름:L,area=넓이/면적:A;b=pi*a**2/2;a=sqrt(2*b/pi)
semicircle/half circle;반원;radius=반지름:L,perimeter=둘레:L;b=(pi+2)*a;a=b/(pi+2)
quarter circle;사분원;radius=반지름:L,area=넓이:A;b=pi*a**2/4;a=2*sqrt(b/pi)
!sector/slice of pizza/fan;부채꼴/피자 조각;radius=반지름:L,angle/central angle=중심각/각도:°:20-300,area=넓이/면적:A;c=pi*a**2*b/360;b=360*c/(pi*a**2)
sector/arc;부채꼴/호;radius=반지름:L,angle/central angle=중심각/각도:°:20-300,arc length/curve length=호의 길이/호 길이:L;c=pi*a*b/180;a=180*c/(pi*b);b=180*c/(pi*a)
ring/washer/round path;고리/와셔/원형 길;outer radius=바깥 반지름/큰 반지름:L:22-40,inner radius=안쪽 반지름/작은 반지름:L:3-20,area=넓이/면적:A;c=pi*(a**2-b**2);a=sqrt(c/pi+b**2);b=sqrt(a**2-c/pi)
ring/washer;고리/와셔;outer diameter=바깥지름:L:22-40,inner diameter=안지름:L:3-20,area=넓이:A;c=pi*(a**2-b**2)/4;a=sqrt(4*c/pi+b**2)
!ellipse/oval;타원;long half axis/semi-major axis=긴반지름/장반경:L,short half axis/semi-minor axis=짧은반지름/단반경:L,area=넓이/면적:A;c=pi*a*b;a=c/(pi*b);b=c/(pi*a)
oval table/oval mirror/ellipse;타원형 식탁/타원형 거울/타원;length=긴지름/장축:L,width=짧은지름/단축:L,area=넓이:A;c=pi*a*b/4;a=4*c/(pi*b)
!regular hexagon/honeycomb cell;정육각형/벌집 칸;side/edge=한 변:L,area=넓이/면적:A;b=3*sqrt(3)/2*a**2
!regular hexagon;정육각형;side/edge=한 변:L,perimeter=둘레:L;b=6*a;a=b/6
regular octagon/stop sign;정팔각형/정지 표지판;side/edge=한 변:L,area=넓이:A;b=2*(1+sqrt(2))*a**2
regular octagon;정팔각형;side=한 변:L,perimeter=둘레:L;b=8*a;a=b/8
regular pentagon;정오각형;side=한 변:L,perimeter=둘레:L;b=5*a;a=b/5
regular polygon;정다각형;sides/number of sides=변의 수/변 개수:#:3-14,side length=한 변/한 변 길이:L,perimeter=둘레:L;c=a*b;b=c/a
regular polygon;정다각형;perimeter=둘레:L:20-90,apothem=변심거리/중심에서 변까지:L,area=넓이:A;c=a*b/2;a=2*c/b;b=2*c/a
!polygon;다각형;corners/number of sides=꼭짓점 수/변의 수:#:4-20,angle sum/sum of the inner angles=내각의 합/내각 합:°;b=(a-2)*180;a=b/180+2
!regular polygon;정다각형;corners/number of sides=꼭짓점 수/변의 수:#:4-20,inner angle/interior angle=한 내각/내각:°;b=(a-2)*180/a;a=360/(180-b)
!regular polygon;정다각형;corners/number of sides=꼭짓점 수/변의 수:#:4-20,outer angle/exterior angle=한 외각/외각:°;b=360/a;a=360/b
!polygon;다각형;corners/number of sides=꼭짓점 수/변의 수:#:4-20,number of diagonals/diagonals=대각선 수/대각선 개수:#;b=a*(a-3)/2
triangle;삼각형;first angle/angle 1=첫째 각/각 1:°:20-80,second angle/angle 2=둘째 각/각 2:°:20-80,third angle/missing angle=셋째 각/나머지 각:°;c=180-a-b
quadrilateral/four-sided figure;사각형;first angle/angle 1=첫째 각/각 1:°:40-110,second angle/angle 2=둘째 각/각 2:°:40-110,third angle/angle 3=셋째 각/각 3:°:40-110,fourth angle/missing angle=넷째 각/나머지 각:°;d=360-a-b-c
!angle;각;angle=각도:°:10-80,complement/complementary angle=여각:°;b=90-a;;complementary angle;여각
!angle;각;angle=각도:°:10-170,supplement/supplementary angle=보각:°;b=180-a;;supplementary angle;보각
isosceles triangle;이등변삼각형;apex angle/angle at the top=꼭지각:°:20-140,base angle=밑각:°;b=(180-a)/2;a=180-2*b
!box/box-shaped */box-shaped */*;직육면체/직육면체 */상자 모양 */*;length=가로:L,width=세로:L,height/depth=높이/깊이:L,volume=부피:V;d=a*b*c;c=d/(a*b);a=d/(b*c)
!box/box-shaped *;직육면체/상자 모양 *;length=가로:L,width=세로:L,height=높이:L,surface/surface area=겉넓이/겉면적:A;d=2*(a*b+a*c+b*c);c=(d/2-a*b)/(a+b)
box/parcel;직육면체/소포;length=가로:L,width=세로:L,height=높이:L,total edge length/sum of all edges=모서리 길이의 합/모서리 합:L;d=4*(a+b+c);c=d/4-a-b
!cube/die/sugar cube;정육면체/주사위/각설탕;edge/edge length=모서리/한 모서리:L,volume=부피:V;b=a**3;a=cbrt(b)
!cube/gift cube;정육면체/선물 상자 정육면체;edge/edge length=모서리/한 모서리:L,surface/surface area=겉넓이:A;b=6*a**2;a=sqrt(b/6)
cube;정육면체;volume=부피:V:8-900,surface=겉넓이:A;b=6*cbrt(a)**2
!cylinder/cylindrical */cylindrical */cylindrical *;원기둥/원기둥 모양 */원기둥 모양 */원통형 *;radius=반지름:L,height/length=높이/길이:L,volume=부피:V;c=pi*a**2*b;b=c/(pi*a**2);a=sqrt(c/(pi*b))
cylinder/cylindrical */cylindrical *;원기둥/원기둥 모양 */원통형 *;diameter=지름/직경:L,height/length=높이/길이:L,volume=부피:V;c=pi*a**2*b/4;b=4*c/(pi*a**2)
cylinder/label of a can;원기둥/캔 라벨;radius=반지름:L,height=높이:L,side surface/lateral surface=옆넓이/옆면 넓이:A;c=2*pi*a*b;b=c/(2*pi*a);a=c/(2*pi*b)
!cylinder/cylindrical *;원기둥/원통형 *;radius=반지름:L,height=높이:L,surface/total surface=겉넓이/전체 겉넓이:A;c=2*pi*a*(a+b);b=c/(2*pi*a)-a
!cone/cone-shaped */cone-shaped *;원뿔/원뿔 모양 */원뿔 모양 *;radius=반지름:L,height=높이:L,volume=부피:V;c=pi*a**2*b/3;b=3*c/(pi*a**2);a=sqrt(3*c/(pi*b))
cone/cone-shaped *;원뿔/원뿔 모양 *;radius=반지름:L,slant height/slant side=모선/모선 길이:L:20-60,side surface/lateral surface=옆넓이:A;c=pi*a*b;b=c/(pi*a)
cone;원뿔;radius=반지름:L,slant height=모선:L:20-60,surface/total surface=겉넓이:A;c=pi*a*(a+b);b=c/(pi*a)-a
!sphere/round */round *;구/구 모양 */공 모양 *;radius=반지름:L,volume=부피:V;b=4/3*pi*a**3;a=cbrt(3*b/(4*pi))
sphere/round */round *;구/구 모양 */공 모양 *;diameter=지름:L,volume=부피:V;b=pi*a**3/6;a=cbrt(6*b/pi)
!sphere/round *;구/구 모양 *;radius=반지름:L,surface/surface area=겉넓이:A;b=4*pi*a**2;a=sqrt(b/(4*pi))
hemisphere/dome;반구/돔;radius=반지름:L,volume=부피:V;b=2/3*pi*a**3
dome/igloo;돔/이글루;radius=반지름:L,outer surface/roof surface=지붕 넓이/바깥 넓이:A;b=2*pi*a**2;a=sqrt(b/(2*pi))
square pyramid/pyramid with a square base;정사각뿔/밑면이 정사각형인 사각뿔;base side/side of the base=밑변/밑면 한 변:L,height=높이:L,volume=부피:V;c=a**2*b/3;b=3*c/a**2;a=sqrt(3*c/b)
rectangular pyramid;사각뿔/직사각뿔;base length=밑면 가로:L,base width=밑면 세로:L,height=높이:L,volume=부피:V;d=a*b*c/3;c=3*d/(a*b)
pyramid;각뿔;base area=밑넓이:A:10-400,height=높이:L,volume=부피:V;c=a*b/3;b=3*c/a
prism;각기둥;base area=밑넓이:A:10-400,height/length=높이/길이:L,volume=부피:V;c=a*b;b=c/a;a=c/b
triangular prism/wedge tent;삼각기둥/삼각 텐트;triangle base=삼각형 밑변:L,triangle height=삼각형 높이:L,length=길이/기둥 높이:L,volume=부피:V;d=a*b*c/2;c=2*d/(a*b)
tube/hollow cylinder/pipe wall;속 빈 원기둥/파이프;outer radius=바깥 반지름:L:22-40,inner radius=안쪽 반지름:L:3-20,length=길이:L,volume of the material=재료 부피:V;d=pi*(a**2-b**2)*c;c=d/(pi*(a**2-b**2))
donut/torus;도넛/토러스;ring radius/big radius=큰 반지름:L:15-40,tube radius/small radius=작은 반지름:L:2-12,volume=부피:V;c=2*pi**2*a*b**2;a=c/(2*pi**2*b**2)
ellipsoid;타원체;half axis a=반축 a:L,half axis b=반축 b:L,half axis c=반축 c:L,volume=부피:V;d=4/3*pi*a*b*c;c=3*d/(4*pi*a*b)
truncated cone/flower pot/bucket;원뿔대/화분/양동이;bottom radius=아래 반지름:L,top radius=위 반지름:L,height=높이:L,volume=부피:V;d=pi*c*(a**2+a*b+b**2)/3;c=3*d/(pi*(a**2+a*b+b**2))
regular tetrahedron;정사면체;edge=모서리:L,surface=겉넓이:A;b=sqrt(3)*a**2
regular tetrahedron;정사면체;edge=모서리:L,volume=부피:V;b=a**3/(6*sqrt(2))
room/hall/classroom;방/강당/교실;length=가로:L,width=세로:L,height=높이:L,wall area/area of the four walls=벽 넓이/네 벽 넓이:A;d=2*(a+b)*c;c=d/(2*(a+b))
garden with a path all around;둘레에 길이 난 정원;length=가로:L,width=세로:L,path width=길 너비:L:1-4,path area/area of the path=길 넓이:A;d=(a+2*c)*(b+2*c)-a*b
running track/stadium shape;운동장 트랙/경기장 모양;straight length/straight side=직선 길이/직선 구간:L,width=너비/폭:L,area=넓이:A;c=a*b+pi*b**2/4;a=(c-pi*b**2/4)/b
running track/stadium shape;운동장 트랙/경기장 모양;straight length/straight side=직선 길이/직선 구간:L,width=너비/폭:L,length around=한 바퀴 길이:L;c=2*a+pi*b;a=(c-pi*b)/2
tree/tower/flagpole;나무/탑/깃대;its shadow/long shadow=그림자 길이/큰 그림자:L:20-40,stick height/height of a stick=막대 높이:L:2-9,stick shadow/shadow of the stick=막대 그림자:L:2-9,height/real height=높이/실제 높이:L;d=a*b/c
tower/cliff/tree;탑/절벽/나무;distance from it/distance=떨어진 거리/거리:L:10-40,angle of elevation/angle up=올려본각/올려다본 각:°:15-60,height=높이:L;c=a*tan(rad(b));a=c/tan(rad(b))
ramp/road/roof;경사로/도로/지붕;rise/height gained=높이/올라간 높이:L:2-9,run/horizontal length=수평 거리/밑변:L:12-60,slope in percent/gradient=경사도/기울기:%;c=a/b*100;a=b*c/100;b=a/c*100
ramp/staircase/roof;경사로/계단/지붕;rise/height=높이:L:2-20,run/horizontal length=수평 길이/밑변:L:12-40,angle/slope angle=경사각/기울기 각도:°;c=deg(atan(a/b))
16:9 screen/16:9 photo/16:9 video;16:9 화면/16:9 사진/16:9 영상;width=가로/너비:L:10-90,height=세로/높이:L;b=a*9/16;a=b*16/9`

// knownScienceTable is physics and chemistry; usual values are in base units.
const knownScienceTable = `
!/train/runner/cyclist/snail/kayak/drone/school bus;/기차/달리기 선수/자전거/달팽이/카약/드론/학교 버스;distance/way=거리/이동 거리:D:200-90000,time/duration=시간/걸린 시간:T:30-9000,speed/average speed=속력/평균 속력:S;c=a/b;a=c*b;b=a/c
!/stone/metal block/liquid/wood sample/mystery cube;/돌/금속 덩어리/액체/나무 조각/왕관;mass=질량:M:0.05-60,volume=부피:V:0.00005-0.04,density=밀도:R;c=a/b;a=c*b;b=a/c
!/shoe/nail/tank track/snowshoe/table leg;/신발/못/탱크 바퀴/눈신/탁자 다리;force=힘/누르는 힘:F:20-9000,area/contact area=면적/닿는 넓이:A:0.002-0.5,pressure=압력:P;c=a/b;a=c*b;b=a/c
!/crane/mule/rope;/기중기/노새/밧줄;force=힘:F:20-900,distance/path=이동 거리/거리:D:2-90,work/work done=일/한 일의 양:E;c=a*b;a=c/b;b=c/a
!/motor/kettle/winch/cyclist;/전동기/주전자/윈치/자전거;energy/work=에너지/일:E:2000-900000,time/duration=시간/걸린 시간:T:10-3600,power=일률/전력:W;c=a/b;a=c*b;b=a/c
!moving body/car/thrown ball/bullet train/skater;움직이는 물체/자동차/던진 공/고속열차/스케이터;mass=질량:M:1-900,speed/velocity=속력/속도:S:3-40,kinetic energy=운동 에너지/운동에너지:E;c=a*b**2/2;a=2*c/b**2;b=sqrt(2*c/a)
!raised weight/climber/roller coaster/flower pot on a balcony;들어 올린 물체/등반가/롤러코스터/베란다 화분;mass=질량:M:1-90,height=높이:D:2-90,potential energy=위치 에너지/위치에너지:E;c=a*9.8*b;a=c/9.8/b;b=c/9.8/a
!;;mass=질량:M:2-90,weight force/weight=무게/중력:F;b=a*9.8;a=b/9.8;weight in newtons from mass/gravity force on a mass;질량으로 무게 구하기
!/truck/ball/skater;/트럭/공/스케이터;mass=질량:M:2-90,velocity/speed=속도/속력:S:2-30,momentum=운동량:mom;c=a*b;a=c/b;b=c/a
!/cart/rocket/sled;/수레/로켓/썰매;mass=질량:M:2-90,acceleration=가속도:acc:1-12,force=힘:F;c=a*b;a=c/b;b=c/a;newton's second law;뉴턴의 제2법칙/가속도 법칙
/car/sprinter/train;/자동차/육상 선수/기차;start speed/initial speed=처음 속력/초기 속도:S:2-9,end speed/final speed=나중 속력/나중 속도:S:12-40,time=시간/걸린 시간:T:2-20,acceleration=가속도:acc;d=(b-a)/c;b=a+d*c;c=(b-a)/d
!falling stone/skydiver/dropped phone;떨어지는 돌/낙하하는 물체/떨어뜨린 휴대폰;fall time/time=낙하 시간/시간:T:1-9,fall distance/height fallen=낙하 거리/떨어진 높이:D;b=9.8*a**2/2;a=sqrt(2*b/9.8);free fall distance/depth of a well from the fall time;자유 낙하 거리/우물 깊이 (낙하 시간으로)
falling stone/dropped ball;떨어지는 돌/떨어뜨린 공;height/fall height=높이/떨어진 높이:D:2-90,impact speed/speed at the ground=부딪히는 속력/지면 속력:S;b=sqrt(2*9.8*a);a=b**2/(2*9.8)
ball thrown up/fountain/water rocket;위로 던진 공/분수/물로켓;start speed/launch speed=처음 속력/발사 속력:S:4-40,highest point/maximum height=최고 높이/올라가는 높이:D;b=a**2/(2*9.8);a=sqrt(2*9.8*b)
/car/bus/bike;/자동차/버스/자전거;speed=속력/속도:S:5-40,deceleration/braking deceleration=감속도/제동 감속도:acc:3-9,braking distance=제동 거리:D;c=a**2/(2*b);a=sqrt(2*b*c);b=a**2/(2*c)
!spring/trampoline spring/shock absorber;용수철/트램펄린 용수철/완충기;spring constant/stiffness=용수철 상수/탄성 계수:spr:20-900,stretch/extension=늘어난 길이/변형 길이:K:0.02-0.6,force/spring force=힘/탄성력:F;c=a*b;a=c/b;b=c/a;hooke's law;훅의 법칙
spring/toy dart gun/catapult;용수철/장난감 총/새총;spring constant/stiffness=용수철 상수/탄성 계수:spr:200-9000,compression/stretch=압축 길이/늘어난 길이:K:0.1-0.6,stored energy/spring energy=탄성 에너지/저장 에너지:E;c=a*b**2/2;a=2*c/b**2;b=sqrt(2*c/a)
!pendulum/swing/grandfather clock;진자/그네/괘종시계;length=길이/줄 길이:K:0.2-6,period/swing time=주기/왕복 시간:T;b=2*pi*sqrt(a/9.8);a=9.8*(b/(2*pi))**2
mass on a spring;용수철 진자;mass=질량:M:1-20,spring constant=용수철 상수:spr:20-300,period=주기:T;c=2*pi*sqrt(a/b);a=b*(c/(2*pi))**2
!/heartbeat/fan/guitar string;/심장 박동/선풍기/기타 줄;period=주기:T:1-9,frequency=진동수/주파수:H;b=1/a;a=1/b
!wave/sea wave/rope wave;파동/파도/줄 파동;frequency=진동수/주파수:H:1-90,wavelength=파장:D:1-40,wave speed/speed=파동 속력/전파 속력:S;c=a*b;a=c/b;b=c/a
sound in air/organ pipe/whistle;공기 중 소리/오르간 소리/호루라기 소리;frequency=진동수/주파수:H:20-900,wavelength=파장:D;b=340/a;a=340/b
!thunderstorm/lightning;천둥 번개/번개;seconds until the thunder/delay=천둥까지 걸린 시간/번개 후 시간:T:2-30,distance/how far away it is=거리/번개까지 거리:D;b=340*a;a=b/340;how far away is the storm/thunder distance;번개까지의 거리/천둥 번개 거리
sonar/echo/bat;메아리/음파 탐지/박쥐;echo time/time until the echo=메아리 시간/되돌아온 시간:T:1-9,distance/distance to the wall=거리/벽까지 거리:D;b=340*a/2;a=2*b/340;distance from an echo;메아리로 거리 재기
!lens/camera lens/magnifying glass;렌즈/카메라 렌즈/돋보기;object distance=물체 거리/물체까지 거리:K:0.3-3,image distance=상 거리/상까지 거리:K:0.05-0.25,focal length=초점 거리:K;c=1/(1/a+1/b);b=1/(1/c-1/a);a=1/(1/c-1/b);lens equation/thin lens formula;렌즈 공식
lens/projector/microscope;렌즈/프로젝터/현미경;image size/image height=상의 크기/상 높이:K:0.2-2,object size/object height=물체 크기/물체 높이:K:0.02-0.1,magnification=배율/확대율:#;c=a/b;a=c*b;b=a/c
!pair of glasses/lens;안경/렌즈;focal length=초점 거리:K:0.1-0.9,power in diopters/diopters=도수/디옵터:dpt;b=1/a;a=1/b
telescope;망원경;focal length of the objective/objective focal length=대물렌즈 초점 거리:K:0.5-2,focal length of the eyepiece/eyepiece focal length=접안렌즈 초점 거리:K:0.005-0.03,magnification=배율:#;c=a/b;a=c*b;b=a/c
camera lens;카메라 렌즈;focal length=초점 거리:mm:24-200,aperture diameter/opening=조리개 지름/구경:mm:5-40,f-number=조리개값/F값:#;c=a/b;b=a/c
!two resistors in parallel;병렬 저항;first resistance/resistor 1=첫째 저항/저항 1:Ohm:10-400,second resistance/resistor 2=둘째 저항/저항 2:Ohm:10-400,total resistance=합성 저항/전체 저항:Ohm;c=a*b/(a+b);a=b*c/(b-c)
!two resistors in series;직렬 저항;first resistance/resistor 1=첫째 저항/저항 1:Ohm:10-400,second resistance/resistor 2=둘째 저항/저항 2:Ohm:10-400,total resistance=합성 저항/전체 저항:Ohm;c=a+b;a=c-b
!/toaster/charger/heater/hair dryer;/토스터/충전기/난로/드라이어;voltage=전압:V1:5-240,current=전류:I:1-12,electric power/power=전력/소비 전력:W;c=a*b;a=c/b;b=c/a
!/fridge/computer/air conditioner/aquarium pump;/냉장고/컴퓨터/에어컨/가습기;power=전력/소비 전력:W:20-3000,time/running time=사용 시간/시간:T:600-36000,energy/energy used=에너지/전력량:E;c=a*b;a=c/b;b=c/a
;;current=전류:I:1-9,time=시간:T:10-900,charge=전하량/전하:Cou;c=a*b;a=c/b;b=c/a
voltage divider;전압 분배;input voltage=입력 전압:V1:3-24,first resistance/R1=첫째 저항/R1:Ohm:100-900,second resistance/R2=둘째 저항/R2:Ohm:100-900,output voltage=출력 전압:V1;d=a*c/(b+c);a=d*(b+c)/c
transformer;변압기;input voltage/primary voltage=입력 전압/1차 전압:V1:100-240,turns on the input coil/primary turns=1차 감은 수/1차 코일:#:200-900,turns on the output coil/secondary turns=2차 감은 수/2차 코일:#:20-150,output voltage/secondary voltage=출력 전압/2차 전압:V1;d=a*c/b;c=b*d/a
!metal block/soup/stone;금속 덩어리/국/돌;mass=질량:M:1-20,specific heat=비열:heat:200-4000,temperature rise/temperature difference=온도 변화/온도차:°C:5-80,heat/heat needed=열량/필요한 열량:E;d=a*b*c;a=d/(b*c);c=d/(a*b)
kettle of water/bath/hot water bottle;주전자 물/목욕물/물주머니;mass of the water/mass=물의 질량/질량:M:1-90,temperature rise/degrees warmer=온도 변화/올릴 온도:°C:5-80,heat needed/heat=필요한 열량/열량:E;c=a*4200*b;a=c/4200/b;heat needed to warm water;물 데우는 데 드는 열량
!/engine/solar panel/bulb/pulley;/엔진/태양광판/전구/도르래;useful energy/output energy=유효 에너지/출력 에너지:E:200-900,energy put in/input energy=투입 에너지/입력 에너지:E:1000-4000,efficiency=효율:%;c=a/b*100;a=b*c/100;b=a/c*100
!lever/seesaw/crowbar;지레/시소/지렛대;load/first force=하중/첫째 힘:F:50-900,load arm/first arm=하중 팔 길이/첫째 팔:K:0.2-2,effort arm/second arm=힘 팔 길이/둘째 팔:K:0.5-4,effort/second force=드는 힘/둘째 힘:F;d=a*b/c;c=a*b/d
!/wrench/door handle;/렌치/문손잡이;force=힘:F:10-400,lever arm/arm length=팔 길이/지레 팔:K:0.1-2,torque=토크/돌림힘:Nm;c=a*b;a=c/b;b=c/a
pair of gears/gearbox;톱니바퀴 한 쌍/기어;speed of the driving gear/driving gear rpm=구동 기어 회전수:rpm:60-900,teeth of the driving gear/driving teeth=구동 기어 톱니 수:#:10-40,teeth of the driven gear/driven teeth=종동 기어 톱니 수:#:12-80,speed of the driven gear/driven gear rpm=종동 기어 회전수:rpm;d=a*b/c;a=d*c/b
bicycle/gears;자전거/기어;teeth on the chainring/front teeth=앞 톱니 수:#:30-52,teeth on the cog/rear teeth=뒤 톱니 수:#:11-28,gear ratio=기어비:#;c=a/b;a=c*b
/carousel/car in a bend/hammer throw;/회전목마/커브 도는 차/해머던지기;mass=질량:M:2-90,speed=속력:S:2-30,radius=반지름:D:2-60,centripetal force=구심력:F;d=a*b**2/c;c=a*b**2/d;a=d*c/b**2
/carousel/ferris wheel/satellite;/회전목마/대관람차/인공위성;radius=반지름:D:2-90,time for one turn/period=한 바퀴 시간/주기:T:2-90,speed/orbital speed=속력/회전 속력:S;c=2*pi*a/b;a=b*c/(2*pi);b=2*pi*a/c
wheel/fan blade/saw blade;바퀴/선풍기 날개/톱날;diameter=지름:K:0.1-2,turns per minute/rpm=분당 회전수/회전수:rpm:30-900,rim speed/speed at the rim=둘레 속력/가장자리 속력:S;c=pi*a*b/60;b=60*c/(pi*a)
!gas at constant temperature;일정 온도의 기체;first pressure/pressure before=처음 압력/압축 전 압력:P:50000-300000,first volume/volume before=처음 부피/압축 전 부피:V:0.001-0.05,second volume/volume after=나중 부피/압축 후 부피:V:0.001-0.05,second pressure/pressure after=나중 압력/압축 후 압력:P;d=a*b/c;c=a*b/d;boyle's law;보일의 법칙
!gas at constant pressure;일정 압력의 기체;first volume/volume before=처음 부피:V:0.001-0.05,first temperature/temperature before=처음 온도:Kel:250-350,second temperature/temperature after=나중 온도:Kel:260-500,second volume/volume after=나중 부피:V;d=a*c/b;c=b*d/a;charles's law;샤를의 법칙
diver/submarine/swimming pool;잠수부/잠수함/수영장;depth=깊이/수심:D:1-90,water pressure=수압:P;b=1000*9.8*a;a=b/(1000*9.8);water pressure at a depth;수심에 따른 수압
liquid/oil tank/honey jar;액체/기름 탱크/꿀단지;density=밀도:R:700-1400,depth=깊이:D:1-40,pressure at the bottom/pressure=바닥 압력/압력:P;c=a*9.8*b;b=c/9.8/a
raft/boat/floating ball;뗏목/보트/물에 뜬 공;volume under water/displaced volume=잠긴 부피/물속 부피:V:0.002-0.9,buoyancy/buoyant force=부력:F;b=1000*9.8*a;a=b/(1000*9.8);buoyancy in water;물속 부력
!pump/tap/garden hose/river;펌프/수도꼭지/정원 호스/강;volume/amount of water=부피/물의 양:V:0.01-9,time=시간:T:10-900,flow rate/flow=유량:Q;c=a/b;a=c*b;b=a/c
pipe/channel;관/수로;cross section/pipe area=단면적/관의 단면적:A:0.001-0.5,flow speed/speed=유속/흐르는 속력:S:1-9,flow rate/flow=유량:Q;c=a*b;a=c/b;b=c/a
wire/rope/column;철사/밧줄/기둥;force=힘:F:200-9000,cross section/area=단면적/면적:A:0.001-0.1,stress=응력:P;c=a/b;a=c*b;b=a/c
wire/rubber band;철사/고무줄;stretch/extension=늘어난 길이:K:0.01-0.2,original length/length=원래 길이/처음 길이:K:0.4-4,strain in percent/strain=변형률:%;c=a/b*100;a=b*c/100
desk lamp/floodlight;스탠드/투광등;light output/lumens=광속/빛의 양:lm:200-4000,area/lit area=면적/비추는 넓이:A:1-20,illuminance/brightness=조도/밝기:lx;c=a/b;a=c*b
mountain/balloon ride;산/열기구;temperature at the bottom/ground temperature=지상 기온/아래 기온:°C:16-32,height gained in km/height=올라간 높이/높이:km:0.3-2,temperature up there/temperature at the top=위의 기온/정상 기온:°C;c=a-6.5*b;temperature on a mountain (6.5 degrees colder per km);산 위의 기온 (1km에 6.5도씩 낮아짐)
aircraft/bullet;비행기/총알;speed=속력:S:100-900,mach number=마하수:#;b=a/340;a=b*340;mach number from speed;속력으로 마하수
!radioactive sample/caffeine in the blood/medicine in the body;방사성 시료/몸속 카페인/몸속의 약;amount at first/starting amount=처음 양:G:20-900,time passed/hours passed=지난 시간:h:1-20,half-life=반감기:h:2-12,amount left/what is left=남은 양:G;d=a*0.5**(b/c);a=d/0.5**(b/c);half-life decay;반감기 계산/반감기로 남은 양
astronaut/moon rover;우주인/월면차;weight on earth/mass on earth=지구에서 몸무게/지구 무게:kg:30-120,weight on the moon/moon weight=달에서 몸무게/달 무게:kg;b=a/6;a=b*6;my weight on the moon;달에서의 몸무게
solar panels/solar roof;태양광 패널/태양광 지붕;power of the panels/panel power=패널 출력/설비 용량:kW:1-9,sun hours a day/sun hours=하루 일조 시간/일조 시간:h:3-8,days=날수/일수:d:5-31,energy made/yield=발전량:kWh;d=a*b*c;a=d/(b*c)
!;;mass=질량:G:2-90,molar mass=몰질량/분자량:mpm:2-180,moles/amount of substance=몰수/물질량:N;c=a/b;a=c*b;b=a/c
!solution/salt water;용액/소금물;moles/amount of substance=몰수/용질의 몰수:N:0.1-4,volume=부피/용액 부피:Z:0.2-5,molarity/molar concentration=몰 농도/몰농도:mpl;c=a/b;a=c*b;b=a/c
solution/lab solution;용액/실험 용액;molarity=몰 농도:mpl:0.1-3,volume=부피:Z:0.2-3,molar mass=몰질량:mpm:20-180,mass of the solute/mass to weigh in=용질의 질량/녹일 질량:G;d=a*b*c;a=d/(b*c)
dilution/stock solution;묽힘/원액;strong concentration/stock concentration=진한 농도/원액 농도:%:20-80,volume taken/stock volume=원액 부피/덜어낸 부피:C:20-400,final volume/volume after=묽힌 뒤 부피/전체 부피:C:500-2000,new concentration/final concentration=묽힌 농도/새 농도:%;d=a*b/c;c=a*b/d;b=c*d/a
!solution/syrup/brine;용액/시럽/소금물;solute/dissolved mass=용질/용질의 질량:G:5-90,solution/mass of the solution=용액/용액의 질량:G:120-900,concentration=농도/퍼센트 농도:%;c=a/b*100;a=b*c/100;b=a/c*100
salt water/sugar water/pickle brine;소금물/설탕물/절임물;salt/solute=소금/용질:G:5-90,water=물:G:100-900,concentration=농도/퍼센트 농도:%;c=a/(a+b)*100;a=b*c/(100-c);b=a*(100-c)/c
!gas at standard conditions;표준 상태의 기체;moles=몰수:N:0.2-9,gas volume/volume=기체 부피/부피:Z;b=a*22.4;a=b/22.4;volume of a gas at STP from moles;표준 상태 기체 부피 (몰수로)
reaction/synthesis;반응/합성 실험;actual yield/mass obtained=실제 수득량/얻은 질량:G:5-40,theoretical yield/expected mass=이론 수득량/예상 질량:G:42-90,percent yield/yield=수득률:%;c=a/b*100;a=b*c/100
two salt solutions mixed/two juices mixed;두 소금물 섞기/두 주스 섞기;first mass/amount of the first=첫째 질량/첫째 양:G:100-500,first concentration=첫째 농도:%:2-15,second mass/amount of the second=둘째 질량/둘째 양:G:100-500,second concentration=둘째 농도:%:16-40,concentration of the mix/mixed concentration=섞은 농도/혼합 농도:%;e=(a*b+c*d)/(a+c)`
