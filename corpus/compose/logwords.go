package compose

// What is written down, one domain a line: topic; thing; another text; numbers as label~unit~from~to~decimals
// (the unit $ or 원 is money); choices as label:a/b/c; a tick.
const logDomainsEN = `sourdough bakes;loaf;flour;proof time~min~60~600~0,weight~g~400~1500~0,bake cost~$~1~6~1;crumb:tight/open/gummy,shape:boule/batard/tin;shared
bike rides;route;companion;distance~km~3~90~1,climb~m~20~900~0;road:gravel/tarmac/trail,wind:calm/breezy/stormy;uploaded
museum visits;museum;favourite piece;ticket price~$~4~30~0,hours inside~h~1~6~1;kind:art/science/history/toys,crowd:empty/busy/packed;reviewed
vinyl records;record;artist;price~$~3~60~0,tracks~~6~24~0;condition:mint/good/scratched,genre:jazz/soul/punk/disco;digitised
mushroom hunts;mushroom;forest;weight~g~20~900~0,pieces~~1~40~0;safety:edible/poisonous/unsure,tree nearby:oak/birch/pine;dried
piano practice;piece;composer;minutes~~10~120~0,mistakes~~0~30~0;hands:left/right/both,mood:easy/so-so/hard;memorised
pottery kiln loads;pot;glaze;firing temperature~°C~900~1280~0,height~cm~4~45~1;clay:stoneware/porcelain/earthenware,outcome:fine/cracked/blistered;sold
sock drawer;pair;colour name;price~$~2~19~1,holes~~0~6~0;material:wool/cotton/bamboo,drawer:top/middle/bottom;mended
ghost tours;tour;guide;guests~~3~40~0,takings~$~40~600~0;weather:fog/rain/clear,scare level:mild/spooky/terrifying;paid out
headache diary;trigger;remedy;strength~~1~10~0,hours~~1~12~1;side:left/right/both,weather:damp/hot/dry;slept
tea cupboard;tea;shop;grams~~20~250~0,price~$~3~40~1;type:green/black/oolong/herbal,caffeine:none/some/strong;opened
board game shelf;game;designer;players~~2~8~0,play time~min~15~240~0,price~$~9~90~0;style:co-op/duel/party,box size:small/medium/large;lent out
dog walks;park;dog;minutes~~10~120~0,distance~km~1~12~1;weather:sun/rain/snow,leash:on/off/half;treat given
beehive checks;hive;queen's name;frames~~2~20~0,honey~kg~1~18~1;temper:calm/nervous/angry,brood:good/patchy/none;treated
night shifts;ward;colleague;hours~~4~12~1,calls~~0~30~0;pace:quiet/normal/hectic,bed:early/late/none;paid
quilt blocks;block;pattern;patches~~4~81~0,minutes~~15~240~0;colour family:warm/cool/neutral,stitch:hand/machine/both;ironed
home repairs;repair;room;cost~$~5~400~0,hours~~1~16~1;trade:plumbing/electric/painting/carpentry,urgency:now/soon/someday;finished
perfume samples;scent;house;millilitres~~1~10~1,price~$~2~25~1;season:spring/summer/autumn/winter,note:floral/woody/citrus;finished
train spotting;engine;station;carriages~~2~14~0,speed~km/h~20~220~0;line:north/south/coastal,livery:red/blue/rusty;photographed
eggs from the coop;hen;nest;eggs~~1~9~0,weight~g~40~90~0;shell:brown/white/blue,size:small/medium/large;collected
swim sessions;pool;coach;lengths~~8~120~0,minutes~~15~90~0;stroke:crawl/breast/back,lane:slow/medium/fast;stretched
dream journal;dream;main character;vividness~~1~10~0,wake-ups~~0~6~0;tone:funny/scary/strange,place:home/school/sea;told someone
podcast episodes;episode;host;minutes~~12~150~0,ads~~0~9~0;topic:crime/comedy/science/food,speed:normal/fast/faster;finished
wardrobe clear-out;garment;brand;price~$~3~80~0,years owned~~1~20~0;fate:keep/sell/donate,season:warm/cold/any;washed
cheese tastings;cheese;dairy;points~~1~20~0,age in months~~1~48~0;milk:cow/goat/sheep,texture:soft/hard/crumbly;bought again
street parking fines;street;car;fine~$~15~120~0,minutes over~~2~90~0;zone:red/blue/residents,reason:expired/blocked/no ticket;appealed
tool shed;tool;shelf;pieces~~1~20~0,value~$~4~250~0;state:sharp/dull/broken,power:hand/battery/mains;oiled
charity runs;run;charity;distance~km~3~42~1,sponsor money~$~20~900~0;surface:road/trail/track,weather:hot/mild/cold;medal received
houseboat diesel;marina;skipper;litres~~10~180~0,cost~$~20~300~0;fuel:red/white/bio,tank:main/spare/stove;receipt kept
tarot readings;card;question;minutes~~5~60~0,fee~$~5~60~0;deck:classic/cats/herbs,answer:yes/no/unclear;paid
crossword puzzles;puzzle;newspaper;minutes~~6~90~0,clues missed~~0~20~0;difficulty:easy/medium/fiendish,pen:pencil/ink/app;solved
snow clearing;driveway;driver;depth~cm~2~60~0,charge~$~15~90~0;method:shovel/blower/plough,salt:none/little/lots;invoiced
model trains;locomotive;maker;length~mm~60~320~0,price~$~20~340~0;scale:N/H0/TT,era:steam/diesel/electric;boxed
spice rack;spice;country;grams~~10~200~0,heat~~0~10~0;form:whole/ground/paste,jar:glass/tin/bag;labelled
stargazing nights;object;telescope;minutes~~5~180~0,clarity~~1~10~0;moon:new/half/full,spot:garden/hill/desert;sketched
comic boxes;comic;publisher;issue~~1~300~0,price~$~1~90~0;grade:poor/fine/mint,hero:solo/team/villain;bagged
taxi shifts;area;car;fares~$~30~400~0,rides~~3~40~0;shift:day/evening/night,traffic:light/normal/jammed;banked
blood donations;clinic;nurse;millilitres~~200~500~0,wait~min~5~90~0;arm:left/right/either,snack:juice/cookie/nothing;certificate received
school trips;destination;teacher;pupils~~8~90~0,cost~$~30~900~0;bus:small/large/public,lunch:packed/cafe/none;permission slips in
jigsaw shelf;jigsaw;artist;pieces~~100~2000~0,hours~~1~40~1;picture:animals/maps/trains/castles,gap:complete/one missing/more missing;glued
hot sauce club;sauce;pepper;heat~~1~10~0,price~$~4~18~1;bottle:tiny/normal/huge,verdict:again/never/maybe;finished
kite days;kite;beach;height~m~10~200~0,minutes~~10~180~0;wind:light/steady/gusty,line:nylon/cord/wire;repaired
rental tools;tool;customer;days out~~1~14~0,fee~$~6~160~0;category:garden/building/cleaning,deposit:cash/card/none;returned
choir rehearsals;song;conductor;singers~~5~60~0,minutes~~20~150~0;voice:soprano/alto/tenor/bass,progress:rough/decent/ready;recorded
geocaches;cache;finder;minutes~~3~150~0,terrain~~1~5~0;size:micro/small/regular,place:forest/city/cliff;logged online
toy museum loans;toy;lender;insured value~$~20~800~0,age~years~5~120~0;material:tin/wood/plush,room:attic/hall/cellar;returned
bus delays;line;stop;minutes late~~1~60~0,people waiting~~1~40~0;cause:traffic/weather/no reason,direction:in/out/ring;reported
coffee beans;bean;roaster;grams~~100~1000~0,price~$~6~40~1;roast:light/medium/dark,process:washed/natural/honey;ground
frog pond counts;frog;observer;croaks~~1~80~0,water temperature~°C~4~26~1;bank:north/south/island,sky:clear/cloudy/rainy;verified
wedding gifts;gift;giver;value~$~10~400~0,people in card~~1~6~0;side:bride/groom/both,wrapping:paper/bag/none;thanked
ferry crossings;ferry;captain;passengers~~10~400~0,delay~min~0~90~0;sea:calm/choppy/rough,deck:upper/lower/car;on time
lost property;item;finder;value~$~1~200~0,days kept~~1~90~0;shelf:left/right/safe,place found:hall/gym/bus;claimed
soap batches;soap;scent;bars~~6~60~0,cure days~~14~60~0;oil:olive/coconut/shea,look:swirl/plain/layered;wrapped
chess club games;opponent;opening;moves~~10~90~0,minutes~~5~180~0;result:win/draw/loss,colour:white/black/random;analysed
allotment plots;plot;tenant;rent~$~15~140~0,area~m2~20~250~0;soil:clay/sand/loam,water:tap/barrel/none;weeded
radio contacts;call sign;country;frequency~MHz~3~30~1,signal~~1~9~0;mode:voice/keyed/digital,antenna:dipole/vertical/loop;confirmed
translation jobs;document;client;words~~100~6000~0,fee~$~20~900~0;language:French/Polish/Thai,rush:no/a bit/yes;invoiced
umbrella stand;umbrella;owner;ribs~~6~16~0,price~$~4~60~0;handle:wood/plastic/metal,state:whole/bent/leaky;returned
lemonade stand;neighbour;flavour;cups~~1~15~0,money~$~1~30~1;size:small/big/jug,ice:none/some/lots;paid
sleep diary;evening note;last snack;hours~~3~11~1,wake-ups~~0~7~0;bed:own/guest/sofa,feeling:rested/okay/wrecked;dreamt`

const logDomainsKO = `빵 굽기 일지;빵;밀가루;발효 시간~분~30~600~0,무게~g~200~1500~0,재료비~원~1000~9000~-2;식감:쫄깃/퍽퍽/촉촉,틀:식빵틀/둥근틀/맨손;나눔
자전거 기록;코스;동행;거리~km~3~90~1,오른 높이~m~20~900~0;길:흙길/포장길/자전거길,바람:없음/약함/강함;공유
전시 관람 기록;전시;작가;입장료~원~3000~25000~-2,머문 시간~시간~1~6~1;종류:미술/과학/역사/사진,붐빔:한산/보통/복잡;후기
엘피판 목록;음반;가수;값~원~5000~90000~-3,곡수~~6~24~0;상태:새것/보통/흠집,장르:재즈/포크/록/트로트;녹음
버섯 산행;버섯;산;무게~g~20~900~0,개수~~1~40~0;분류:식용/독버섯/모름,나무:참나무/소나무/밤나무;손질
피아노 연습장;곡;작곡가;연습 시간~분~10~120~0,틀린 곳~~0~30~0;손:왼손/오른손/양손,난이도:쉬움/보통/어려움;암기
도자기 가마 일지;그릇;유약;온도~도~900~1280~0,높이~cm~4~45~1;흙:백자토/분청토/옹기토,결과:성공/금감/뒤틀림;판매
양말 서랍;양말;색;값~원~1000~15000~-2,구멍~~0~6~0;소재:면/울/대나무,칸:위/가운데/아래;수선
두통 일기;계기;대처;세기~~1~10~0,지속 시간~시간~1~12~1;위치:왼쪽/오른쪽/뒤,날씨:흐림/맑음/비;복약
찻장 정리;차;찻집;그램~~20~250~0,가격~원~4000~60000~-3;종류:녹차/홍차/우롱차/허브차,카페인:없음/조금/많음;개봉
보드게임 선반;게임;제작자;인원~~2~8~0,소요 시간~분~15~240~0,구입가~원~9000~90000~-3;방식:협력/대결/파티,상자:소/중/대;대여
산책 일지;공원;강아지;시간~분~10~120~0,거리~km~1~12~1;날씨:맑음/비/눈,목줄:짧게/길게/하네스;간식
벌통 점검;벌통;여왕벌;소비 수~~2~20~0,꿀~kg~1~18~1;성격:온순/예민/사나움,산란:좋음/보통/없음;방제
야간 근무 기록;병동;짝꿍;근무 시간~시간~4~12~1,호출~~0~30~0;분위기:조용/보통/정신없음,식사:했음/대충/굶음;정산
퀼트 조각;조각;무늬;천 수~~4~81~0,걸린 시간~분~15~240~0;색감:따뜻/차가움/무채색,바느질:손/기계/둘 다;다림질
집수리 장부;수리;방;비용~원~5000~400000~-3,품~시간~1~16~1;분야:배관/전기/도배/목공,급함:당장/곧/언젠가;완료
향수 시향지;향수;브랜드;용량~ml~1~10~1,가격~원~3000~45000~-3;계절:봄/여름/가을/겨울,계열:꽃/나무/감귤;시착
기차 관찰;기관차;역;칸수~~2~14~0,속도~km/h~20~220~0;노선:경부/호남/중앙,색:빨강/파랑/초록;촬영
닭장 달걀;암탉;둥지;알~~1~9~0,무게~g~40~90~0;껍질:갈색/흰색/푸른색,크기:소/중/대;수거
수영 일지;수영장;코치;바퀴~~8~120~0,시간~분~15~90~0;영법:자유형/평영/배영,레인:초급/중급/상급;스트레칭
꿈 일기;꿈;등장인물;선명함~~1~10~0,깬 횟수~~0~6~0;느낌:웃김/무서움/이상함,장소:집/학교/바다;해몽
팟캐스트 목록;회차;진행자;길이~분~12~150~0,광고 수~~0~9~0;주제:사건/개그/과학/음식,배속:보통/빠름/더빠름;완청
옷장 정리;옷;상표;산 값~원~5000~180000~-3,입은 햇수~년~1~20~0;처리:보관/판매/기부,철:여름/겨울/사철;세탁
치즈 시식;치즈;목장;점수~~1~20~0,숙성~개월~1~48~0;젖:소/염소/양,질감:부드러움/단단함/부서짐;재구매
주차 딱지;골목;차;과태료~원~20000~120000~-4,초과~분~2~90~0;구역:거주자/어린이/소방,사유:시간초과/가로막음/무표시;이의신청
공구함;공구;선반;수량~~1~20~0,값어치~원~4000~250000~-3;상태:새것/무딤/고장,동력:손/충전/전기;기름칠
마라톤 기부;대회;단체;거리~km~3~42~1,후원금~원~10000~900000~-4;바닥:도로/산길/트랙,날씨:더움/선선/추움;메달수령
배 기름값;선착장;선장;리터~~10~180~0,기름값~원~20000~300000~-3;기름:경유/휘발유/면세유,탱크:본탱크/예비/난로;영수증
타로 상담;카드;질문;시간~분~5~60~0,복채~원~5000~60000~-3;덱:고전/고양이/꽃,답:긍정/부정/모호;결제
낱말 퍼즐;퍼즐;신문;푼 시간~분~6~90~0,못 푼 칸~~0~20~0;난도:쉬움/보통/지독,도구:연필/볼펜/앱;완성
제설 작업;골목;기사;적설~cm~2~60~0,품삯~원~15000~90000~-3;방법:삽/송풍기/제설차,염화칼슘:없음/조금/듬뿍;청구
모형 기차;모형;제조사;길이~mm~60~320~0,가격~원~20000~340000~-3;축척:N/HO/TT,시대:증기/디젤/전기;보관
양념 선반;양념;원산지;그램~~10~200~0,매운맛~~0~10~0;꼴:통째/가루/반죽,병:유리/깡통/봉지;라벨
별 보기 기록;천체;망원경;관측 시간~분~5~180~0,맑기~~1~10~0;달:그믐/반달/보름,자리:마당/언덕/바닷가;스케치
만화책 상자;만화;출판사;권수~~1~60~0,중고가~원~1000~90000~-3;등급:헌것/양호/새것,주인공:혼자/팀/악당;포장
대리운전 수입;동네;손님;수입~원~10000~90000~-3,콜수~~1~20~0;시간대:낮/저녁/심야,길:뻥뚫림/보통/정체;입금
헌혈 수첩;헌혈의집;간호사;헌혈량~ml~200~500~0,대기~분~5~90~0;팔:왼팔/오른팔/아무팔,간식:주스/과자/빵;증서
현장학습;장소;담임;학생 수~~8~90~0,경비~원~30000~900000~-4;버스:소형/대형/대중교통,점심:도시락/식당/없음;동의서
직소 퍼즐;그림;화가;조각 수~~100~2000~0,맞춘 시간~시간~1~40~1;소재:동물/지도/기차/성,빠진 조각:없음/하나/여럿;액자
매운 소스 모임;소스;고추;맵기~~1~10~0,가격~원~4000~18000~-2;병:작음/보통/큼,평:또삼/안삼/글쎄;비움
연날리기;연;바닷가;높이~m~10~200~0,날린 시간~분~10~180~0;바람:약함/고름/돌풍,실:나일론/면/명주;수리
공구 대여점;공구;손님;빌린 날수~일~1~14~0,대여료~원~6000~160000~-3;분류:정원/건축/청소,보증금:현금/카드/없음;반납
합창 연습;노래;지휘자;인원~~5~60~0,연습 시간~분~20~150~0;성부:소프라노/알토/테너/베이스,진도:엉성/무난/완벽;녹음
보물찾기;보물;찾은 사람;걸린 시간~분~3~150~0,험한 정도~~1~5~0;크기:초소형/소형/보통,곳:숲/도시/절벽;인증
버스 지각 기록;노선;정류장;늦은 시간~분~1~60~0,기다린 사람~~1~40~0;까닭:정체/날씨/모름,방향:상행/하행/순환;신고
원두 창고;원두;로스터;그램~~100~1000~0,가격~원~6000~40000~-3;볶음:약배전/중배전/강배전,가공:수세/내추럴/허니;분쇄
개구리 조사;개구리;조사원;울음 수~~1~80~0,수온~도~4~26~1;물가:북쪽/남쪽/섬,하늘:맑음/흐림/비;검증
축의금 장부;하객;봉투 글귀;금액~원~30000~300000~-4,식권~~1~6~0;쪽:신랑/신부/양가,봉투:흰색/분홍/없음;답례
여객선 운항;배;선장;승객~~10~400~0,지연~분~0~90~0;바다:잔잔/출렁/거셈,갑판:위층/아래층/차량칸;정시
분실물 보관소;물건;주운 사람;값어치~원~1000~200000~-3,보관일~일~1~90~0;선반:왼쪽/오른쪽/금고,주운 곳:복도/체육관/버스;수령
비누 만들기;비누;향;개수~~6~60~0,건조 일수~일~14~60~0;기름:올리브/코코넛/시어,무늬:소용돌이/민무늬/층층;포장
바둑 모임;상대;포석;수순~~80~300~0,둔 시간~분~15~180~0;결과:승/무/패,돌:흑/백/뽑기;복기
번역 일감;문서;의뢰처;글자 수~~300~9000~0,번역료~원~20000~900000~-4;언어:프랑스어/폴란드어/태국어,급행:아니오/조금/매우;청구
우산꽂이;우산;주인;살 개수~~6~16~0,값~원~4000~60000~-3;손잡이:나무/플라스틱/금속,상태:멀쩡/휨/샘;반납
식혜 노점;손님;맛;잔~~1~15~0,매출~원~1000~30000~-3;크기:작은잔/큰잔/주전자,얼음:없음/조금/가득;결제
수면 일기;저녁 메모;야식;잔 시간~시간~3~11~1,깬 횟수~~0~7~0;자리:침대/바닥/소파,기분:개운/그럭저럭/피곤;낮잠
택배 수거;물품;보낸 사람;무게~kg~1~30~1,배송비~원~3000~12000~-2;회사:한길/바람/새벽,상자:소형/중형/대형;개봉
반찬 가게 외상;이웃;반찬;금액~원~3000~60000~-2,팩 수~~1~12~0;맛:짠맛/단맛/매운맛,통:가져옴/빌림/비닐;정산
캠핑 장비;장비;보관함;무게~kg~1~20~1,산 가격~원~9000~400000~-3;용도:취침/조리/조명,상태:새것/중고/수리필요;점검
서예 연습;글귀;서체 스승;장수~~1~40~0,들인 시간~분~10~180~0;서체:해서/행서/초서,종이:화선지/한지/연습지;표구`

// Sample texts of rows; they stand in no label.
const (
	logSamplesEN = "Zephyr|Quokka|Bramwell|Ottoline|Vesper|Juniper|Kestrel|Larkspur|Mirabel|Nimbus|Peregrin|Saffi|Tobermory|Umbra|Wisteria|Yarrow"
	logSamplesKO = "가온누리|나르샤|다솜찬|라온제나|미리내|바론힐|새로미|아라솔|초아빛|한울찬|푸르미|도담별|해찬솔|윤슬이|온새별|예그린"
)

// Words for messages: a beginning and an end.
const (
	logSayAEN = "Enough|Whoa|Careful now|Stop right there|Hold on|Well well|That's it|Slow down|Oh dear|Hooray|Look at that|Big news|Attention|Steady|Goodness|Time out|Heads up|Ding ding|Right then|Bravo"
	logSayBEN = "no more today|the limit is behind you|call the boss|the shelf is full|take a break|tell grandma|somebody owes me cake|the jar is empty|this is a lot|you did it|check the numbers|put it on the wall|sleep on it|the budget is gone|ask before the next one|we made it|that was the plan|lock the cupboard"
	logSayAKO = "그만|잠깐만요|조심|이제 충분해|와|큰일이다|어머나|만세|알림|여기까지|천천히|딩동|대단해요|어이쿠|주의|드디어|이런|좋았어"
	logSayBKO = "오늘은 더 안 돼요|한도를 넘겼어요|반장에게 전화하세요|선반이 꽉 찼어요|좀 쉬어요|엄마한테 말하기|떡 돌려야겠다|통장이 비었어요|너무 많아요|해냈다|숫자를 다시 봐요|벽에 붙여 두자|하룻밤 자고 생각해요|예산이 바닥났어요|다음엔 물어보고 해요|계획대로예요|창고를 잠그세요"
)

// Columns that suit nearly anything.
const (
	logNumbersEN = `minutes~~5~180~0|cost~$~2~250~0|points~~1~100~0|weight~kg~1~60~1|quantity~~1~40~0|distance~km~1~60~1|score~~1~50~0|donation~$~5~200~0|pages~~2~300~0|steps~~100~9000~0|visitors~~1~90~0|temperature~°C~3~38~1|photos~~1~60~0|postage~$~1~30~1|calories~~40~900~0|drinks~~1~12~0|boxes~~1~30~0|tip~$~1~40~1|attempts~~1~20~0|litres~~1~50~1|stamps~~1~25~0|repair bill~$~10~400~0|noise~dB~30~110~0|paces~~10~400~0`
	logNumbersKO = `걸린 분~~5~180~0|비용~원~2000~250000~-3|점수~~1~100~0|무게~kg~1~60~1|수량~~1~40~0|거리~km~1~60~1|득점~~1~50~0|후원금~원~5000~200000~-3|쪽수~~2~300~0|걸음~~100~9000~0|방문객~~1~90~0|기온~도~3~38~1|사진 수~~1~60~0|우편료~원~500~9000~-2|열량~~40~900~0|음료~~1~12~0|상자 수~~1~30~0|수고비~원~1000~40000~-3|시도~~1~20~0|리터~~1~50~1|도장~~1~25~0|수리비~원~10000~400000~-3|소음~dB~30~110~0|인원수~~1~60~0`
	logChoicesEN = `weather:sunny/cloudy/rainy/snowy|mood:great/fine/awful|priority:low/middle/top|colour:red/blue/yellow/white|quality:bad/fair/superb|day part:morning/noon/evening|source:gift/shop/found/swap|team:foxes/owls/bears|floor:ground/first/second|status:new/waiting/closed|paid with:cash/card/app|size:tiny/regular/giant|way there:foot/bus/car/bike|storage:fridge/shelf/garage|smell:none/nice/odd|language:English/Spanish/Welsh|who:Ana/Ben/Cleo|noise level:silent/soft/loud|level:starter/skilled/expert|season:spring/summer/autumn/winter`
	logChoicesKO = `날씨:맑음/흐림/비/눈|기분:최고/그럭저럭/별로|중요도:낮음/중간/높음|색깔:빨강/파랑/노랑/하양|품질:나쁨/괜찮음/훌륭|때:아침/점심/저녁|출처:선물/구입/주움/교환|조:여우조/부엉이조/곰조|층:지하/일층/이층|상태:신규/대기/종료|결제 수단:현금/카드/페이|크기:꼬마/보통/대형|이동:도보/버스/자가용/자전거|보관:냉장/선반/창고|냄새:없음/좋음/이상|언어:한국어/영어/스페인어|담당:지우/하람/은결|소리:고요/잔잔/시끌|수준:초보/숙련/달인|계절:봄/여름/가을/겨울`
)

// logTexts are second texts that suit nearly anything.
func logTexts(g *gen) string {
	return g.in("place|person|shop|nickname|source|helper|address|reason|tag|code|short note|seen with|seller|phone number|room|supplier|street|witness|website|serial number",
		"장소|사람|가게|별명|출처|도우미|주소|이유|꼬리표|코드|짧은 메모|함께한 이|판매자|전화번호|방 이름|거래처|거리 이름|목격자|사이트|일련번호")
}
