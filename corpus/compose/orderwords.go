package compose

// The words of the order forms. A theme is: titles; goods; choices (label=option/option) ; extras; what multiplies.
var orderThemesEn = []string{
	"flower order|bouquet order|florist form;tulips|roses|lilies|peonies|sunflowers|daisies|orchids|carnations;wrapping=paper/foil/jute/silk|vase=none/glass/clay/tin|size=small/medium/large/huge;gift card|ribbon|chocolate box|night care|fresh moss;bouquets|weeks|tables",
	"bakery order|bread order|bake sale form;baguettes|rolls|pretzels|bagels|muffins|scones|pies|brownies|croissants;bread=rye/wheat/spelt/corn|glaze=plain/sugar/maple/lemon|box=paper bag/carton/basket;slicing|extra butter|seeds on top|candles|cutlery;loaves|guests|trays",
	"kayak rental|boat rental|canoe hire;paddles|helmets|vests|dry bags|wetsuits;boat=single/double/canoe/raft|tour=lagoon/river/coast/island|length=half day/full day/weekend;guide|life jacket|lunch box|photo service|sunset trip;hours|days|boats|people",
	"campsite booking|pitch booking|campground form;firewood bundles|ice bags|lanterns|gas bottles|grills;pitch=tent/van/cabin/treehouse|view=forest/lake/meadow|season=low/mid/high;electricity|early arrival|late checkout|dog pass|shower card;nights|campers|cars",
	"guest house booking|room booking|inn reservation;towels|bathrobes|extra pillows|cots|minibar drinks;room=single/double/family/suite|board=none/breakfast/half board/full board|bed=futon/twin/king;parking|sauna|balcony|early check-in|airport pickup;nights|guests|rooms",
	"bike rental|bicycle hire|e-bike rental;locks|helmets|child seats|panniers|pumps;bike=city/mountain/electric/tandem|size=junior/standard/tall|insurance=none/basic/full;repair kit|phone holder|rain cover|roadside help|trailer;days|bikes|hours",
	"print order|copy shop order|poster order;flyers|posters|stickers|postcards|brochures|banners;paper=plain/matte/glossy/recycled|format=A5/A4/A3/letter|binding=staple/spiral/hardcover;rush job|lamination|rounded corners|proof|folding;copies|pages|sets",
	"cake order|birthday cake form|wedding cake order;cupcakes|macarons|cake pops|eclairs|tarts;flavour=vanilla/carrot/mocha/pistachio/cherry|size=small/medium/large|icing=cream/fondant/ganache;sparklers|fruit on top|chocolate sign|sugar flowers|gluten free;tiers|cakes|guests",
	"sandwich order|lunch order|deli order;clubs|wraps|paninis|soups|salads|juices;bread=white/rye/focaccia/wrap|filling=ham/tuna/falafel/brie|portion=half/regular/double;extra cheese|avocado|pickles|bacon|hot sauce;sandwiches|people|lunches",
	"museum visit|castle visit|group visit;maps|audio guides|postcards|tote bags;ticket=child/student/adult/senior|tour=short/highlights/private|slot=morning/noon/evening;cloakroom|special show|tower climb|photo permit|quiz booklet;visitors|hours|classes",
	"piano lessons|music lessons|guitar course;books|strings|picks|stands|recordings;lesson=half hour/three quarters/full hour|teacher=junior/senior/master|place=studio/online/at home;exam fee|concert|instrument loan|sheet music|duet partner;lessons|months|pupils",
	"moving quote|removal request|van hire;boxes|wardrobe cartons|blankets|straps|crates;van=small/medium/large/truck|crew=two people/three people/four people|floor=ground/first/second/attic;packing|piano|storage|cleaning|lift permit;hours|rooms|trips",
	"garden job|lawn service|hedge quote;shrubs|saplings|seed bags|mulch bags|planters;lawn=small/medium/large|cut=short/meadow/stripes|visit=once/monthly/weekly;edging|leaf removal|green waste|weeding|fertiliser;visits|hours|hedges",
	"stall booking|market stall form|flea market stall;tables|chairs|tents|signs|lamps;stall=corner/middle/indoor/double|goods=crafts/food/antiques/plants|area=hall/yard/street;power|sign board|early set-up|cash box|waste bag;days|metres|sellers",
	"pottery class|craft workshop|weaving class;clay bags|brushes|glazes|aprons|sponges;class=bowl/vase/mug/tile|level=beginner/middle/advanced|firing=none/single/double;apron|tea|extra clay|colour set|shipping home;seats|sessions|kilos",
	"costume hire|suit rental|party dress hire;masks|wigs|capes|hats|gloves;costume=pirate/witch/knight/robot|size=kids/medium/large|cleaning=self/basic/dry;make-up|beard|sword|shoes|insurance;days|costumes|evenings",
	"coffee order|tea order|juice bar order;lattes|espressos|mochas|teas|cocoas|smoothies;drink=latte/mocha/filter/chai|milk=cow/oat/soy/almond|cup=small/tall/jumbo;syrup|extra shot|whipped cream|cinnamon|lid;cups|mornings|people",
	"hall rental|studio booking|room hire;chairs|tables|microphones|projectors|whiteboards;hall=small/large/garden/stage|slot=morning/afternoon/night|seating=rows/circle/banquet;sound system|heating|kitchen|cleaning|decoration;hours|days|guests",
	"pet boarding|cat hotel booking|dog sitting;blankets|toys|treats|leashes;size=tiny/small/medium/large|run=shared/private/garden|food=dry/wet/raw;bath|nail trim|photo diary|pick-up|medicine;nights|walks|animals",
	"honey order|farm box order|cheese order;jars|eggs|cheeses|sausages|jams|melons|pumpkins;box=mini/couple/family/giant|honey=clover/heather/forest|wrap=paper/wood/jute;recipe card|gift tag|cool pack|tasting spoon|extra jam;boxes|weeks|households",
	"ski rental|snowboard hire|sledge hire;skis|boots|poles|goggles|sledges;set=basic/sport/race|age=kids/teen/adult|pass=half day/full day/week;wax|locker|helmet|theft cover|lesson;days|skiers|sets",
	"knitting order|quilt order|hat order;scarves|mittens|socks|hats|blankets;yarn=cotton/wool/alpaca/silk|colour=moss/rust/cream/navy|pattern=plain/cable/stripes;fringe|lining|initials|wooden button|pom-pom;pieces|balls|pairs",
	"balloon ride|drone flight|zip line booking;caps|mugs|photos|patches;ride=sunrise/noon/sunset|seat=standing/corner/window|video=none/short/full;champagne|certificate|breakfast|helmet cam|shuttle;riders|rounds|jumps",
	"lighthouse tour|ghost walk|cave tour;torches|maps|ponchos|badges|whistles;tour=classic/night/secret|language=English/Dutch/Spanish|group=open/private;lantern|legend booklet|hot cider|photo stop|early entry;walkers|tickets|groups",
}

var orderThemesKo = []string{
	"꽃 주문|꽃다발 주문서|꽃집 예약;장미|튤립|백합|수국|해바라기|국화|안개꽃|카네이션;포장=한지/비닐/리본/상자|꽃병=없음/유리/도자기|크기=미니/보통/대형;카드|초콜릿|영양제|보관 용액|인형;다발|주|테이블",
	"떡 주문|떡집 주문서|답례떡 주문;인절미|송편|백설기|꿀떡|절편|약밥|시루떡;고물=콩/팥/깨/흑임자|상자=종이/나무/보자기|양=반 되/한 되/한 말;이름 스티커|보냉백|콩가루|조청|식혜;상자 수|인원|되",
	"펜션 예약|민박 예약|독채 예약;수건|이불|숯|장작|튜브;객실=커플룸/가족룸/단체룸/복층|전망=바다/산/마당|시즌=비수기/준성수기/성수기;바비큐|조식|픽업|불멍|반려견;숙박일|인원|객실 수",
	"캠핑장 예약|글램핑 예약|야영장 신청;장작|얼음|랜턴|의자|화로;자리=데크/잔디/파쇄석/카라반|전기=없음/기본/고용량|구역=숲/계곡/호수;매점 쿠폰|샤워권|얼리 체크인|침낭|방문객;박|텐트 수|사람 수",
	"자전거 대여|전기자전거 대여|킥보드 대여;헬멧|자물쇠|장갑|바구니|보호대;종류=일반/산악/전기/2인용|크기=어린이/중형/대형|보험=없음/기본/종합;우비|거치대|수리 세트|안내 지도|생수;시간|대수|일수",
	"한복 대여|드레스 대여|정장 대여;댕기|꽃신|갓|노리개|속치마;한복=기본/테마/궁중/퓨전|사이즈=아동/성인/특대|머리=땋기/올림/족두리;사진 촬영|가방 보관|메이크업|두루마기|장신구;시간|벌수|명수",
	"도시락 주문|단체 도시락|점심 주문;불고기|제육|돈가스|김밥|비빔밥|샐러드;메뉴=연어/제육/두부/닭갈비|밥=백미/현미/잡곡|국=없음/된장국/미역국;계란말이|수저|음료|과일|김치;개수|인원수|날수",
	"분식 주문|포장마차 주문|야식 주문;떡볶이|순대|튀김|어묵|라면|만두|주먹밥;맵기=순한맛/보통맛/매운맛/불맛|떡=쌀떡/밀떡|그릇=컵/접시/냄비;치즈|삶은 달걀|당면|곱빼기|단무지;인분|그릇 수|봉지",
	"커피 주문|카페 주문|음료 주문;아메리카노|라떼|모카|녹차|유자차|스무디;음료=아메리카노/라떼/말차/밀크티|우유=일반/귀리/두유|컵=톨/그란데/벤티;샷|시럽|휘핑|펄|빨대;잔수|사람|잔",
	"케이크 주문|생일 케이크|수제 케이크;쿠키|마카롱|타르트|컵케이크|에클레어;맛=초코/딸기/당근/쑥/얼그레이|호수=1호/2호/3호|장식=기본/꽃/과일;초|토퍼|폭죽|보냉 포장|레터링;판수|단|케이크 수",
	"인쇄 주문|명함 주문|현수막 제작;전단|포스터|스티커|엽서|배너;용지=일반/무광/유광/재생지|크기=A5/A4/A3|제본=중철/스프링/무선;코팅|급행|디자인|귀돌이|접지;부수|장수|세트",
	"농장 체험|딸기 체험|고구마 캐기;모종|장화|바구니|딸기잼|호미;체험=딸기/고구마/치즈/두부|시간대=오전/오후/저녁|대상=유아/초등/어른;점심|기념사진|장갑|잼 만들기|트랙터;참가자|가족 수|반",
	"세탁 접수|빨래방 접수|수선 접수;셔츠|바지|코트|이불|운동화|커튼;세탁=물세탁/드라이/손세탁|속도=보통/급행/당일|향=무향/라벤더/비누;다림질|얼룩 제거|방수 처리|옷걸이|단추;벌|자루|켤레",
	"이사 견적|용달 예약|짐 보관;박스|바구니|담요|끈|테이프;차량=경차/1톤/2톤/5톤|층=1층/3층/고층|작업=일반/반포장/포장;사다리차|에어컨 설치|청소|폐기물|피아노;거리 시간|방 수|짐 수",
	"연습실 대관|강당 대관|스튜디오 예약;마이크|의자|앰프|조명|보면대;방=소형/중형/대형/옥상|시간대=아침/낮/심야|배치=강의식/원형/극장식;빔프로젝터|난방|녹음|청소|주차;시간 수|팀 수|일",
	"공방 수업|도자기 수업|가죽 공예;흙|붓|유약|앞치마|가죽;작품=머그컵/접시/화병/지갑|단계=입문/중급/심화|굽기=한 번/두 번;각인|선물 상자|차와 다과|추가 재료|택배;수강생|회차|좌석",
	"과일 선물|농산물 꾸러미|귤 주문;사과|배|감귤|포도|곶감|복숭아|참외;꾸러미=1인/부부/가족/대가족|등급=가정용/특/명품|포장=종이/부직포/보자기;손편지|보냉제|잼|건나물|달걀;상자|회|집",
	"반려견 호텔|고양이 호텔|펫시터 예약;간식|장난감|패드|담요;방=소형견/중형견/대형견|놀이=실내/마당/개별|사료=건식/습식/화식;목욕|발톱 정리|사진 일지|픽업 차량|약 먹이기;박수|마리|산책 횟수",
	"카약 대여|서핑 강습|패들보드 대여;구명조끼|슈트|방수팩|아쿠아슈즈;보드=소프트/숏/롱|강습=없음/1대1/단체|코스=강/호수/바다;샤워|사진|간식|보관함|해먹;타는 시간|탑승자|회수",
	"스키 대여|보드 대여|썰매장 입장;고글|장갑|헬멧|바지|부츠;장비=기본/중급/최상급|권종=오전권/오후권/야간권/종일권|대상=어린이/청소년/어른;보관함|강습|어묵|왁싱|셔틀;인원|장비 수|일수",
	"바자회 주문|벼룩시장 자리|플리마켓 신청;테이블|의자|천막|간판|조명;자리=입구/가운데/실내/모퉁이|품목=수공예/먹거리/헌책/화분|전원=없음/1구/2구;홍보지|짐 보관|카드 단말기|쓰레기봉투|일찍 입장;칸수|날수|판매자",
	"별 관측 예약|야간 산책|동굴 탐험;손전등|우비|망원경|핫팩|별자리판;코스=초보/중간/모험|해설=한국어/영어/없음|시간대=저녁/자정/새벽;코코아|돗자리|기념 배지|사진 찍기|담요;탐험가|어린이 수|팀",
	"비누 주문|향초 주문|천연 화장품 주문;비누|향초|입욕제|오일|스틱밤;향=라벤더/편백/레몬/숯|용량=소/중/대|뚜껑=나무/코르크/금속;리본|메시지 카드|거품망|받침|견본;세트 수|묶음|병수",
	"뜨개 주문|목도리 주문|손뜨개 인형;목도리|모자|장갑|양말|담요|인형;실=면/울/알파카/모헤어|색=이끼/벽돌/크림/남색|무늬=민무늬/꽈배기/줄무늬;방울|안감|이니셜|나무 단추|술 장식;점수|타래|켤레",
}

// Ticks that ask for more. label > field ; kind n (number), t (text).
var orderRevealsEn = "delivery>kilometres>n|home delivery>distance in km>n|courier>miles>n|assembly>pieces to assemble>n|babysitter>children>n|overtime>overtime hours>n|extra helpers>how many helpers>n|interpreter>interpreter hours>n|umbrella rental>umbrellas>n|storage time>storage days>n|horse cart>rounds in the cart>n|music band>songs>n|engraving>letters to engrave>n|embroidery>stitched letters>n|gift message>message>t|greeting note>text of the note>t|allergies>which allergies>t|nameplate>name on it>t|surprise>surprise for whom>t|special wish>your wish>t|wake-up call>call me at>t|pickup service>pickup address>t"
var orderRevealsKo = "배달>배달 거리>n|퀵서비스>거리>n|방문 설치>설치 시간>n|추가 인력>인력>n|통역>통역 시간>n|우산 대여>우산 수>n|각인>글자 수>n|자수>자수 글자>n|연장>연장 시간>n|아이 돌봄>아이 수>n|보관 서비스>보관 일수>n|마차 타기>바퀴 수>n|축하 공연>곡 수>n|선물 메시지>메시지>t|알레르기>알레르기 재료>t|이름표>이름표 문구>t|특별 요청>요청 사항>t|픽업 서비스>픽업 주소>t|깜짝 이벤트>받는 사람>t|모닝콜>깨울 시각>t"

var orderPlacesEn = "our shop|my stall|the village hall|our little farm|the school fair|my sister's café|our club|the harbour|a friend's business|the front desk|our website|the summer fest|my side business|the parish|the campus|our family hotel|the museum shop|a pop-up store|the scouts|our co-op"
var orderPlacesKo = "우리 가게|동네 장터|학교 축제|동아리|엄마 가게|카운터|마을 회관|시골 농장|친구네 가게|우리 모임|부업|주말 장터|교회 행사|사무실|작은 공방|홈페이지|조합|학원|바닷가 매장|회사 행사"

var orderCodes = "SUN|SPRING|HELLO|MOON|FRIEND|WELCOME|LUCKY|OAK|RIVER|EARLY|VIP|STAR|BLUE|COCOA|TRAIN|APPLE|PUFFIN|NOVA|KIWI|SECRET"

var orderTextsEn = "Thanks, {name}!|Thank you {name}|Got it, {name}.|All set, {name}!|Booked for {name}|See you soon, {name}!|Hello {name}, your order is in|Great choice, {name}!|Received, {name}. We will call you|{name}, you are on the list|{name}: order noted|Done! {name} is signed up|We look forward to seeing you, {name}|Woohoo {name}, it is yours!|Noted for {name}, pay at the desk|Cheers {name}, we are on it|Good news, {name}: it worked"
var orderTailsEn = "Your {option} is reserved.|{option} it is.|We got {option} ready.|You picked {option}.|({option})|One more thing: {option} is popular.|Enjoy the {option}!"
var orderCountsEn = "{count} noted.|That makes {count}.|We planned for {count}.|({count})|Number: {count}."
var orderTextsKo = "{name}님, 감사합니다!|{name}님 주문 접수됐습니다|{name}님 예약 완료|고마워요, {name}님!|{name}님, 곧 연락드릴게요|{name}님 신청이 끝났어요|반가워요 {name}님! 접수했어요|{name}님 자리 맡아 둘게요|{name}님, 정성껏 준비하겠습니다|확인했습니다, {name}님|{name}님 이름으로 예약했어요|{name}님 명단에 올렸습니다|좋은 선택이에요, {name}님!|야호! {name}님 성공|{name}님, 내일 뵙겠습니다|접수 완료: {name}님"
var orderTailsKo = "선택: {option}|({option})|{option} 준비할게요.|{option} 인기 많아요!|고르신 것은 {option}입니다.|{option} 확인!"
var orderCountsKo = "수량 {count}|({count})|모두 {count}입니다.|숫자 {count} 확인"

var orderPlainEn = "Thanks for your order!|Order received|See you soon!|We are on it!|Sent. Have a lovely day|Booking saved|Your request is on its way|Done and dusted|It is yours now|Watch your inbox|Ding! Order is in the kitchen|We will be in touch"
var orderPlainKo = "주문이 접수되었습니다|곧 연락드릴게요|감사합니다!|예약 완료!|신청이 끝났어요|준비 시작합니다|문자로 알려 드릴게요|좋은 하루 되세요|접수했어요, 조금만 기다려 주세요|카운터에서 결제해 주세요"
