package compose

// Domains: topic; what is counted; choices; boxes; money; stuffs with their units.
const calcDomainsEn = `pottery class;person/people,mug/mugs,bowl/bowls;course:Wheel,Hand building,Glazing,Raku|clay colour:White,Red,Black;apron rental,second firing,tea,take-home kit;kiln fee,glaze money,tool deposit;clay:kg,glaze:ml,water:L
canoe rental;canoe/canoes,paddler/paddlers;boat:Single canoe,Double canoe,Raft|river stretch:Upper,Lower,Lake;dry bag,life vest,shuttle bus,picnic basket;landing fee,deposit,parking money;rope:m,drinking water:L
birthday cake;cake/cakes,guest/guests,candle/candles;cake size:Small,Medium,Tall|filling:Lemon,Cherry,Nougat;name on top,gluten-free,sparkler,delivery;baking cost,decoration cost,box price;flour:g,sugar:g,butter:g
hayride;child/children,adult/adults,wagon/wagons;route:Meadow,Forest,Village loop|day:Weekday,Saturday,Sunday;hot cider,blanket,photo stop,night ride;tractor cost,diesel money,insurance;hay:bales,diesel:L
bike repair;bike/bikes,tyre/tyres,brake pad/brake pads;service:Basic check,Tune-up,Full overhaul|bike type:Road,City,Cargo;new chain,express repair,wash,pick-up at home;labour,parts cost,cable price;grease:g,tape:m
school trip;student/students,teacher/teachers,bus/buses;destination:Zoo,Planetarium,Castle,Harbour|bus type:Minibus,Coach,Double-decker;lunch bag,museum guide,rain poncho,night walk;ticket money,driver fee,snack money;juice:L,sandwich bread:loaves
hotel breakfast;guest/guests,table/tables,egg/eggs;menu:Continental,Farmer,Vegan|juice:Orange,Carrot,Beet;window table,newspaper,late breakfast,champagne;kitchen cost,staff cost,linen fee;coffee:g,milk:L,bacon:kg
lawn service;lawn/lawns,hedge/hedges,tree/trees;visit:Mowing,Raking,Full care|garden size:Tiny,Normal,Huge;weed control,haul away,edge trim,wet grass;fuel cost,machine rent,dump fee;seed:kg,fertiliser:kg,mulch:bags
wedding band;hour/hours,musician/musicians,song/songs;line-up:Duo,Trio,Full band|genre:Jazz,Swing,Folk;sound system,first dance,light show,early setup;travel cost,stage rent,rehearsal fee;cable:m
dog day care;dog/dogs,walk/walks,meal/meals;dog size:Puppy,Small dog,Big dog|stay:Half day,Full day,Overnight;bath,nail trim,own blanket,medication;food money,vet fee,key deposit;kibble:g,shampoo:ml
cheese market;wheel/wheels,wedge/wedges,customer/customers;milk:Goat,Sheep,Cow|age:Young,Mature,Old;vacuum pack,gift basket,tasting,knife;stall rent,ice cost,label cost;rennet:ml,salt:g
ski day;skier/skiers,child/children,lift ride/lift rides;pass:Morning,Afternoon,All day|ski set:Kids,Classic,Race;helmet,lesson,locker,avalanche beeper;bus fare,toll,hut money;wax:g,tea:L
moving day;box/boxes,helper/helpers,floor/floors;van:Small van,Big van,Lorry|distance zone:In town,Nearby,Far;piano on board,packing service,elevator,Sunday move;van rent,fuel money,pizza money;bubble wrap:m,tape:m
quilt shop;quilt/quilts,patch/patches,spool/spools;fabric:Cotton,Flannel,Velvet|pattern:Star,Log cabin,Wave;hand stitching,name tag,gift wrap,pre-wash;fabric cost,batting cost,postage;fabric:m,thread:m,batting:m
car wash;car/cars,wheel rim/wheel rims,minute/minutes;programme:Quick,Foam,Deluxe|car size:Compact,Estate,Truck;hot wax,underbody wash,vacuum,air freshener;water cost,soap cost,towel fee;soap:L,wax:ml
choir concert;seat/seats,singer/singers,programme/programmes;hall:Chapel,Town hall,Barn|seat row:Front,Middle,Gallery;piano tuning,recording,flowers,interpreter;hall rent,organist fee,poster cost;lemonade:L,paper:sheets
fishing boat;angler/anglers,rod/rods,lure/lures;tour:Bay,Deep sea,Night|bait:Worm,Shrimp,Squid;cooler,fish cleaning,captain's lunch,rain suit;harbour fee,bait money,boat fuel;ice:kg,line:m
photo studio;print/prints,pose/poses,frame/frames;session:Portrait,Family,Passport|print size:Postcard,A4,Poster;retouching,black and white,digital copy,express;studio rent,makeup cost,album price;photo paper:sheets,ink:ml
herb garden;pot/pots,seedling/seedlings,bed/beds;herb:Basil,Mint,Thyme,Sage|pot type:Clay,Zinc,Wood;name sign,watering can,root fleece,sunny spot;soil cost,seed cost,shelf price;soil:L,compost:L,gravel:kg
food truck;burger/burgers,wrap/wraps,drink/drinks;bun:Sesame,Brioche,Rye|side:Fries,Slaw,Onion rings;extra sauce,double patty,gluten-free bun,to go;pitch fee,gas cost,napkin money;oil:L,potatoes:kg,onions:kg
tutoring;lesson/lessons,pupil/pupils,worksheet/worksheets;subject:Maths,Latin,Physics|level:Primary,Middle,Final year;online,at home,exam week,homework check;book money,room fee,travel money;paper:sheets
beach hut;day/days,chair/chairs,towel/towels;hut row:First row,Second row,Dune|chair type:Deck chair,Lounger,Basket chair;parasol,wind screen,cool box,sand toys;beach tax,deposit,lock fee;sun cream:ml,lemonade:L
paint job;wall/walls,door/doors,window frame/window frames;paint:Matte,Silk,Chalk|coats:One coat,Two coats,Three coats;primer,ceiling too,old wallpaper,masking;brush money,ladder rent,plaster cost;paint:L,primer:L,plaster:kg
alpaca farm;alpaca/alpacas,visitor/visitors,scarf/scarves;walk:Short walk,Lake walk,Sunset walk|wool:Natural,Dyed,Felted;feeding,selfie,rain boots,farm lunch;vet cost,shearing cost,hay money;hay:kg,wool:g,minerals:g
board game cafe;player/players,table/tables,cocoa/cocoas;game type:Party,Strategy,Escape|snack:Nachos,Popcorn,Cake;rule explainer,reserved table,late hour,birthday hat;entry fee,coffee money,damage deposit;cocoa powder:g,milk:L
florist;bouquet/bouquets,rose/roses,vase/vases;style:Wild,Classic,Modern|ribbon:Satin,Jute,Lace;card,delivery,fresh-keeper,glitter;flower cost,greenery cost,wrapping cost;moss:g,wire:m,water:L
theatre group;ticket/tickets,actor/actors,costume/costumes;show:Matinee,Evening,Premiere|seat:Stalls,Balcony,Box;programme,interval drink,wheelchair place,backstage tour;stage rent,wig cost,light cost;curtain:m,make-up:g
cider press;crate/crates,bottle/bottles,canister/canisters;apple:Sweet,Tart,Mixed|heating:Cold,Pasteurised,Double;bag-in-box,own bottles,label,clove;press fee,bottle money,gas money;apples:kg,sugar:kg
climbing gym;climber/climbers,visit/visits,rope/ropes;ticket type:Day,Evening,Month|wall:Boulder,Lead,Top rope;shoes,harness,chalk bag,intro course;locker fee,sauna fee,trainer fee;chalk:g,rope:m
print shop;flyer/flyers,poster/posters,booklet/booklets;paper:Plain,Glossy,Recycled|fold:None,Half fold,Zigzag;colour print,lamination,next day,proof;setup cost,design fee,shipping;paper:sheets,ink:ml,glue:g
escape game;player/players,hint/hints,round/rounds;room:Vault,Submarine,Witch house|difficulty:Easy,Tricky,Brutal;team photo,private slot,costume,snack plate;booking fee,deposit,room cleaning;
garage sale;book/books,toy/toys,jacket/jackets;stall:Corner,Middle row,Covered|condition:Worn,Good,Like new;table rental,power socket,haggling,early entry;stall fee,change money,parking;
tea house;cup/cups,pot/pots,scone/scones;tea:Green,Oolong,Rooibos|pot size:Mini,Regular,Family;honey,lemon slice,clotted cream,garden seat;rent share,cake cost,staff tip;tea leaves:g,water:L,cream:ml
horse stable;horse/horses,ride/rides,rider/riders;lesson type:Lunge,Group,Jumping|box:Inner box,Paddock box,Pasture;helmet hire,grooming,carrot bag,indoor arena;farrier cost,straw money,club fee;oats:kg,straw:bales,hay:kg
camp kitchen;scout/scouts,meal/meals,day/days;dish:Stew,Pasta,Pancakes|hunger:Low,Normal,Huge;dessert,second helping,vegetarian,campfire bread;gas money,market money,pot rental;rice:kg,pasta:kg,beans:cans
3D printing;part/parts,hour/hours,colour change/colour changes;material:PLA,PETG,Resin|layer:Fine,Standard,Draft;supports,polishing,rush job,hollow print;setup fee,power cost,shipping;filament:g,resin:ml
language school;course/courses,student/students,week/weeks;language:Spanish,Greek,Korean|course type:Evening,Intensive,Weekend;textbook,certificate,trial lesson,conversation club;room rent,exam fee,registration;
bakery order;loaf/loaves,bun/buns,pretzel/pretzels;flour:Rye,Spelt,Wheat|crust:Soft,Crisp,Dark;sliced,seeds on top,paper bag,morning delivery;oven cost,yeast money,shop rent;dough:kg,yeast:g,seeds:g
carpet cleaning;room/rooms,rug/rugs,sofa/sofas;method:Dry,Steam,Foam|stain:None,Wine,Pet;moth protection,fragrance,same day,stairs;machine rent,travel fee,chemical cost;foam:L,powder:g
honey stand;jar/jars,comb/combs,candle/candles;honey:Blossom,Forest,Heather|jar size:Mini,Half,Full;gift box,wooden spoon,engraved lid,refund bottle;stand fee,jar cost,sugar cost;honey:kg,wax:g
sauna club;guest/guests,hour/hours,towel/towels;sauna:Finnish,Herbal,Steam|time slot:Morning,Afternoon,Moonlight;bathrobe,massage,birch whisk,foot bath;wood cost,club dues,drink money;birch wood:kg,oil:ml
chess camp;player/players,night/nights,lesson/lessons;group:Beginner,Club,Master|room:Dorm,Double,Single;chess clock,full board,analysis session,tournament entry;hall cost,trophy cost,bus money;
soap workshop;bar/bars,mould/moulds,guest/guests;scent:Lavender,Citrus,Cedar|shape:Square,Heart,Shell;gift tin,goat milk,glitter,ribbon;oil cost,lye cost,room hire;lye:g,coconut oil:g,water:ml
bus charter;passenger/passengers,kilometre/kilometres,stop/stops;bus:Minibus,Coach,Oldtimer|trip:One way,Return,Round tour;onboard toilet,guide,drinks fridge,wifi;toll,driver hotel,parking fee;diesel:L,water bottles:crates
tile work;tile/tiles,step/steps,corner/corners;tile type:Ceramic,Slate,Mosaic|joint:Grey,White,Sand;waterproofing,old tiles out,heated floor,border;glue cost,saw rental,skip rental;grout:kg,glue:kg,sealant:ml`

const calcDomainsKo = `도자기 교실;참가자/명,머그컵/개,접시/장;수업:물레,핸드빌딩,유약,라쿠|흙 색:백토,적토,흑토;앞치마 대여,재벌 소성,다과,포장;가마비,유약값,도구 보증금;흙:kg,유약:ml
카누 대여;카누/대,탑승자/명,노/개;배 종류:1인승,2인승,뗏목|구간:상류,하류,호수;방수 가방,구명조끼,셔틀버스,도시락;정박료,예약금,주차비;밧줄:m,마실 물:L
생일 케이크;케이크/개,손님/명,양초/개;케이크 크기:미니,1호,2호|속재료:레몬,체리,누가;이름 새기기,글루텐 프리,불꽃 초,배달;재료비,장식비,상자값;밀가루:g,설탕:g,버터:g
마차 체험;어린이/명,어른/명,마차/대;코스:초원,숲길,마을 한 바퀴|요일:평일,토요일,일요일;따뜻한 차,담요,기념 사진,야간 운행;말 관리비,연료비,보험료;건초:kg,당근:kg
자전거 수리점;자전거/대,타이어/개,브레이크/개;정비:기본 점검,튜닝,완전 분해|자전거 종류:로드,생활차,화물용;체인 교체,당일 수리,세차,출장;공임,부품비,케이블값;윤활유:ml,테이프:m
현장 학습;학생/명,교사/명,버스/대;장소:동물원,천문대,성곽,항구|버스 종류:소형,대형,2층;도시락,해설사,우비,야간 산책;입장료,기사 수고비,간식비;주스:L,김밥:줄
호텔 조식;투숙객/명,테이블/개,달걀/개;메뉴:대륙식,농부식,비건|주스:오렌지,당근,비트;창가석,신문,늦은 조식,샴페인;주방비,인건비,세탁비;원두:g,우유:L,베이컨:kg
잔디 관리;잔디밭/곳,울타리/m,나무/그루;작업:깎기,갈퀴질,종합 관리|마당 크기:작음,보통,넓음;잡초 제거,잔디 수거,가장자리 정리,비료 주기;연료값,기계 대여료,폐기비;씨앗:kg,비료:kg,퇴비:포대
축가 밴드;공연/시간,연주자/명,곡/곡;편성:듀오,트리오,풀밴드|장르:재즈,스윙,포크;음향 장비,첫 춤 반주,조명,조기 설치;교통비,무대 대여료,연습비;케이블:m
애견 돌봄;강아지/마리,산책/회,끼니/끼;체급:소형,중형,대형|이용 시간:반나절,종일,1박;목욕,발톱 정리,개인 담요,투약;사료비,병원비,열쇠 보증금;사료:g,샴푸:ml
치즈 장터;치즈/덩이,조각/개,손님/명;원유:염소,양,젖소|숙성:어린,중간,오래된;진공 포장,선물 바구니,시식,칼;자릿세,얼음값,라벨비;응고제:ml,소금:g
스키 여행;스키어/명,아이/명,리프트/회;이용권:오전,오후,종일|장비:아동,일반,레이싱;헬멧,강습,사물함,고글;버스비,통행료,숙소비;왁스:g,보온차:L
이삿날;상자/개,도우미/명,계단/층;트럭:1톤,2.5톤,5톤|거리:시내,근교,장거리;피아노 운반,포장 서비스,사다리차,주말 이사;트럭값,기름값,식사비;뽁뽁이:m,테이프:m
퀼트 가게;이불/장,조각천/장,실타래/개;원단:면,플란넬,벨벳|무늬:별,통나무집,물결;손바느질,이름표,선물 포장,미리 세탁;원단비,솜값,우편료;천:m,실:m,솜:kg
세차장;차량/대,휠/개,이용/분;코스:간단,폼,디럭스|차 크기:경차,중형차,트럭;왁스,하부 세차,실내 청소,방향제;수도료,세제값,수건값;세제:L,코팅제:ml
합창 공연;좌석/석,단원/명,팸플릿/부;공연장:성당,구민회관,강당|자리:앞줄,가운데,발코니;피아노 조율,녹음,꽃다발,수어 통역;대관료,반주자비,포스터비;음료:L,종이:장
낚싯배;낚시꾼/명,낚싯대/대,미끼통/통;코스:내만,먼바다,야간|미끼:지렁이,새우,오징어;아이스박스,손질 서비스,선상 라면,우의;항구 이용료,미끼값,면세유값;얼음:kg,낚싯줄:m
사진관;인화지/장,포즈/컷,액자/개;촬영:프로필,가족,증명|인화 크기:엽서,A4,포스터;보정,흑백,원본 파일,당일 수령;스튜디오비,메이크업비,앨범값;인화액:ml,잉크:ml
허브 정원;화분/개,모종/포기,텃밭/칸;허브:바질,민트,타임,세이지|화분 재질:토분,양철,원목;이름 팻말,물뿌리개,부직포,햇빛 자리;흙값,모종값,선반값;상토:L,퇴비:L,자갈:kg
푸드트럭;버거/개,랩/개,음료/잔;빵:참깨,브리오슈,호밀|곁들임:감자튀김,코울슬로,어니언링;소스 추가,패티 추가,포장 용기,치즈 추가;자리세,가스비,냅킨값;기름:L,감자:kg,양파:kg
과외;수업/회,학생/명,문제지/장;과목:수학,국어,물리|학년:초등,중등,고등;온라인,방문,시험 기간,숙제 검사;교재비,스터디룸비,교통비;종이:장
해변 파라솔;이용/일,의자/개,수건/장;자리:첫 줄,둘째 줄,모래 언덕|의자 종류:접이식,선베드,바구니;파라솔,바람막이,아이스박스,모래 놀이;해변 이용료,보증금,자물쇠값;선크림:ml,레모네이드:L
도배와 페인트;벽/면,문/짝,창틀/개;페인트:무광,실크,칠판|횟수:한 번,두 번,세 번;프라이머,천장 포함,벽지 제거,보양 작업;붓값,사다리 대여료,퍼티값;페인트:L,프라이머:L,퍼티:kg
알파카 농장;알파카/마리,방문객/명,목도리/개;산책:짧은 길,호숫길,노을길|털:자연색,염색,펠트;먹이 주기,인증 사진,장화 대여,농장 점심;수의사비,털깎기비,건초값;건초:kg,털실:g,미네랄:g
보드게임 카페;손님/명,테이블/개,코코아/잔;게임:파티,전략,탈출|간식:나초,팝콘,케이크;설명 서비스,예약석,심야,생일 모자;입장비,음료값,파손 보증금;코코아 가루:g,우유:L
꽃집;꽃다발/개,장미/송이,화병/개;스타일:들꽃,클래식,모던|리본:새틴,마끈,레이스;카드,배달,영양제,반짝이;꽃값,잎소재비,포장비;이끼:g,철사:m,물:L
연극 동아리;관객/명,배우/명,의상/벌;공연:낮,저녁,첫날|좌석:1층,2층,박스석;팸플릿,음료 쿠폰,휠체어석,무대 투어;무대 대여비,가발값,조명비;커튼:m,분장 크림:g
사과즙 공장;사과 상자/상자,병/병,파우치/개;사과:단맛,신맛,섞음|가열:생착즙,저온,두 번;박스 포장,병 지참,라벨,계피;착즙비,병값,가스값;사과:kg,설탕:kg
클라이밍장;회원/명,방문/회,로프/개;이용권:하루,저녁,한 달|벽:볼더링,리드,톱로프;암벽화,하네스,초크백,입문 강습;사물함비,사우나비,강사비;초크:g,로프:m
인쇄소;전단/장,포스터/장,책자/권;종이:모조지,광택지,재생지|접지:없음,반접기,병풍;컬러,코팅,당일,교정쇄;판비,디자인비,배송비;용지:장,잉크:ml,풀:g
방탈출;인원/명,힌트/개,게임/판;테마:금고,잠수함,마녀의 집|난이도:쉬움,까다로움,극악;단체 사진,단독 이용,의상,간식 접시;예약비,보증금,청소비;
벼룩시장;헌책/권,장난감/개,재킷/벌;자리:모퉁이,가운데,지붕 밑|상태:낡음,좋음,새것 같음;탁자 대여,전기,흥정,조기 입장;참가비,잔돈,주차비;
찻집;찻잔/잔,주전자/개,스콘/개;차:녹차,우롱,루이보스|주전자 크기:미니,보통,가족;꿀,레몬,크림,정원 자리;월세 몫,케이크값,봉사료;찻잎:g,물:L,크림:ml
승마장;말/마리,기승/회,회원/명;강습:원형,단체,장애물|마방:안쪽,바깥,초지;헬멧 대여,손질,당근 봉지,실내 마장;장제비,짚값,회비;귀리:kg,짚:단,건초:kg
캠프 취사;대원/명,끼니/끼,야영/일;음식:스튜,파스타,부침개|배고픔:적음,보통,많음;후식,곱빼기,채식,모닥불 빵;가스비,장보기 돈,냄비 대여료;쌀:kg,국수:kg,콩:통
3D 프린팅;부품/개,출력/시간,색 교체/회;재료:PLA,PETG,레진|적층:고운,표준,초안;서포트,연마,긴급,속 비우기;준비비,전기료,택배비;필라멘트:g,레진:ml
외국어 학원;강좌/개,수강생/명,기간/주;언어:스페인어,그리스어,영어|과정:저녁,집중,주말;교재,수료증,체험 수업,회화 모임;강의실비,시험료,등록비;
빵집 주문;식빵/개,모닝빵/개,프레첼/개;밀가루:호밀,통밀,강력분|굽기:부드럽게,바삭하게,진하게;썰기,씨앗 토핑,종이봉투,아침 배달;오븐비,이스트값,가게 월세;반죽:kg,이스트:g,씨앗:g
카펫 청소;방/칸,러그/장,소파/개;방식:건식,스팀,거품|얼룩:없음,와인,반려동물;좀 방지,향기,당일,계단;기계값,출장비,약품비;거품제:L,분말:g
꿀 판매대;꿀병/병,벌집/개,밀랍초/개;꿀:아카시아,밤꽃,야생화|병 크기:미니,반병,온병;선물 상자,나무 숟가락,각인 뚜껑,빈 병 반납;판매대비,병값,설탕값;꿀:kg,밀랍:g
찜질방;손님/명,이용/시간,수건/장;방 종류:황토,소금,얼음|시간대:아침,낮,심야;찜질복,세신,식혜,족욕;장작값,관리비,음료비;장작:kg,오일:ml
바둑 캠프;참가자/명,숙박/박,강의/회;반:입문,중급,유단자|방:다인실,2인실,1인실;계시기,식사 포함,복기 수업,대회 참가;대관비,트로피값,버스비;
수제 비누;비누/개,틀/개,수강생/명;향:라벤더,시트러스,편백|모양:네모,하트,조개;선물 통,산양유,반짝이,리본;오일값,가성소다값,공방 대여료;가성소다:g,코코넛오일:g,물:ml
전세 버스;승객/명,주행/km,정류장/곳;버스:소형,45인승,리무진|운행:편도,왕복,순환;화장실,안내원,냉장고,와이파이;통행료,기사 숙박비,주차료;경유:L,생수:상자
타일 시공;타일/장,계단/단,모서리/곳;타일 종류:도기질,점판암,모자이크|줄눈:회색,흰색,모래색;방수,철거,온돌,테두리;접착제값,절단기 대여료,폐기물비;줄눈재:kg,접착제:kg,실리콘:ml`

const calcCountsEn = "jar/jars|crate/crates|guest/guests|ticket/tickets|page/pages|shirt/shirts|chair/chairs|volunteer/volunteers|plate/plates|lamp/lamps|sack/sacks|parcel/parcels|letter/letters|badge/badges|hen/hens|shelf/shelves|lesson/lessons|visitor/visitors|puzzle/puzzles|balloon/balloons|sticker/stickers|sheet/sheets|tent/tents|pizza/pizzas|mile/miles|lap/laps|bench/benches|trophy/trophies|kite/kites|basket/baskets|battery/batteries|hat/hats|pumpkin/pumpkins|blanket/blankets|cookie/cookies|neighbour/neighbours|team/teams|robot/robots|drawer/drawers|nail/nails"
const calcCountsKo = "항아리/개|나무상자/상자|입장권/장|쪽수/쪽|셔츠/벌|걸상/개|봉사자/명|접시/개|전등/개|자루/자루|소포/개|편지/통|배지/개|암탉/마리|선반/개|강습/회|퍼즐/개|풍선/개|스티커/장|텐트/동|피자/판|바퀴/바퀴|벤치/개|트로피/개|연/개|바구니/개|건전지/개|모자/개|호박/개|담요/장|쿠키/개|이웃/집|팀/팀|로봇/대|서랍/칸|못/개|귤/개|만두/개|떡/팩|우산/개|화병/개"

const calcFeesEn = "rent|electricity|internet|groceries|gas bill|phone bill|cleaning|insurance|paint|flowers|music|prizes|invitations|transport|drinks|decoration|costumes|venue|catering|repairs|tools|seeds|books|uniforms|snacks|lights|firewood|stamps|printing|bus tickets|hotel|souvenirs|museum tickets|fuel|ferry|toll road|equipment|membership|fabric|photos|security|tent hire|coffee|materials|postage|water bill|vet bill|gym|clothes|haircut|presents|hobby money|pet food|streaming|parking|dentist|screws|lamp oil|tableware|generator|first aid|charcoal|balloons|sheet music|sports net|referee|chalk|batteries"
const calcFeesKo = "월세|전기 요금|인터넷 요금|장보기|가스 요금|통신비|청소비|보험료|페인트값|꽃값|음악 비용|상품비|초대장 비용|교통비|음료비|장식비|의상비|장소 대여비|출장 뷔페|수리비|공구값|씨앗값|책값|유니폼 비용|간식비|조명비|장작값|우표값|인쇄비|버스표|호텔비|기념품비|입장료|기름값|뱃삯|통행료|장비값|가입비|원단값|사진값|경비 비용|천막 대여비|커피값|재료비|우편 요금|수도 요금|동물병원비|헬스장비|옷값|미용비|선물비|취미비|사료값|구독료|주차비|치과비|못값|식기값|발전기 비용|구급약값|숯값|풍선값|악보값|공값|심판비|분필값|배터리값|학원비|관리비|경조사비|용돈"

const calcStuffsEn = "flour:g|sugar:kg|rope:m|paint:L|milk:L|sand:kg|gravel:kg|ribbon:m|wire:m|soil:L|seed:g|wool:g|clay:kg|glue:g|rice:g|oats:kg|oil:ml|salt:g|ink:ml|tape:m|string:m|vinegar:ml|moss:g|charcoal:kg|butter:g|cocoa:g|lemonade:L|yarn:m|cement:kg|timber:m|varnish:ml|fabric:m|foil:m|beads:g|wax:g|soup:L|punch:L|salad:g|popcorn:g|pasta:g|potatoes:kg|apples:kg|cheese:g|bread:g|straw:kg|feed:kg|chlorine:g|diesel:L|confetti:g|plaster:kg"
const calcStuffsKo = "밀가루:g|설탕:kg|밧줄:m|페인트:L|우유:L|모래:kg|자갈:kg|리본:m|철사:m|흙:L|씨앗:g|털실:g|점토:kg|풀:g|쌀:g|귀리:kg|기름:ml|소금:g|잉크:ml|테이프:m|노끈:m|식초:ml|이끼:g|숯:kg|버터:g|코코아:g|레모네이드:L|시멘트:kg|목재:m|니스:ml|천:m|은박지:m|구슬:g|밀랍:g|국물:L|화채:L|샐러드:g|팝콘:g|국수:g|감자:kg|사과:kg|치즈:g|빵:g|짚:kg|사료:kg|소독약:g|경유:L|색종이:장|석고:kg|고기:g|김치:kg|고춧가루:g"

const calcTimesEn = "start,end|start time,end time|clock in,clock out|beginning,finish|arrival time,leaving time|doors open,doors close|first bell,last bell|opening time,closing time|shift start,shift end|lights on,lights off"
const calcTimesKo = "시작 시각,끝 시각|출근,퇴근|들어온 시각,나간 시각|문 여는 시각,문 닫는 시각|도착 시각,출발 시각|입장 시각,퇴장 시각|켠 시각,끈 시각|연습 시작,연습 끝|개장,폐장"
const calcDatesEn = "arrival,departure|check-in,check-out|pick-up day,return day|first day,last day|move-in day,move-out day|loan date,return date|start date,end date|opening day,closing day"
const calcDatesKo = "입실일,퇴실일|도착일,출발일|빌린 날,돌려준 날|시작일,종료일|첫날,마지막 날|체크인,체크아웃|맡긴 날,찾은 날|여는 날,닫는 날"
const calcPeriodsEn = "hours on monday|hours on friday|weekend hours|morning hours|evening hours|travel hours|practice hours|reading hours|office hours|garden hours|kitchen hours|driving hours|homework hours|nap hours|extra hours"
const calcPeriodsKo = "월요일 시간|금요일 시간|주말 시간|오전 시간|저녁 시간|이동 시간|연습 시간|독서 시간|사무 시간|텃밭 시간|부엌일 시간|운전 시간|숙제 시간|낮잠 시간|추가 시간"
const calcSidesEn = "length:m|width:m|height:m|depth:m|rows|columns|wall length:m|wall height:m|side a|side b|layers|boards|plants per row|seats per row|shelves per rack|tiles across|tiles down"
const calcSidesKo = "길이:m|너비:m|높이:m|깊이:m|줄 수|칸 수|벽 길이:m|벽 높이:m|가로:m|세로:m|겹 수|널빤지 수|줄당 포기|열당 자리|단 수|가로 타일|세로 타일"

const calcTalliesEn = "wins|draws|goals|assists|correct answers|wrong answers|hits|misses|fouls|books read|stickers earned|chores done|late days|catches|bullseyes|laps run|coins found|stars|traps|bonus rounds|jumps|tackles|saves|steals|words spelled|cards won|tricks|fish caught|flags|puzzles solved|gems|knocked pins|home visits|questions asked|quests|strikes|throws|crowns|shells|monsters beaten|typos|warnings|helpers brought"
const calcTalliesKo = "승리|무승부|골|도움|맞힌 문제|틀린 문제|명중|빗나감|반칙|읽은 책|받은 스티커|한 심부름|지각|잡은 공|과녁 정중앙|뛴 바퀴|찾은 동전|별|함정|보너스 판|점프|태클|선방|가로채기|쓴 낱말|이긴 카드|묘기|잡은 물고기|깃발|푼 퍼즐|보석|쓰러뜨린 핀|방문 횟수|발표|퀘스트|스트라이크|던지기|왕관|조개|잡은 괴물|오타|경고|데려온 친구"
const calcMarksEn = "round one|round two|round three|theory|practice|midterm|final exam|homework mark|project|presentation|style|technique|taste|looks|creativity|teamwork|speed points|balance beam|vault|judge a|judge b|judge c|reading|listening|writing|speaking|monday score|tuesday score|floor|swimming|running points|quiz one|quiz two|attendance|old record|dance|song|costume points|crust|aroma|texture|neatness|effort"
const calcMarksKo = "첫 판|둘째 판|셋째 판|필기|실기|중간고사|기말고사|과제|프로젝트|발표 점수|예술성|기술 점수|맛|모양|창의성|협동심|속도 점수|평균대|도마|심사위원 가|심사위원 나|심사위원 다|읽기|듣기|쓰기|말하기|월요일 점수|화요일 점수|마루|수영|달리기 점수|쪽지 시험|단어 시험|출석|지난 기록|춤|노래|의상 점수|굽기|향|식감|깔끔함|노력"
const calcGamesEn = "sack race|spelling bee|baking contest|chess league|pub quiz|darts evening|archery club|skate contest|dance battle|school marks|treasure hunt|pinball|mini golf|snowball fight|rowing regatta|talent show|karaoke night|robot contest|penalty shoot-out|judo club|horse show|gymnastics|reading challenge|chore points|kitchen battle|pet show|obstacle course|quiz league|card night|language exam|science fair|sandcastle contest|tug of war|orienteering|juggling meet|poetry slam|hockey league|relay day"
const calcGamesKo = "자루 경주|받아쓰기 대회|제빵 대회|바둑 리그|상식 퀴즈|다트의 밤|양궁부|스케이트 대회|춤 대결|학교 성적|보물찾기|핀볼|미니 골프|눈싸움|조정 경기|장기자랑|노래방 대결|로봇 대회|승부차기|유도부|승마 대회|체조|독서 도전|심부름 점수|요리 대결|반려동물 대회|장애물 달리기|퀴즈 리그|카드놀이|어학 시험|과학 축제|모래성 대회|줄다리기|오리엔티어링|저글링 모임|시 낭송 대회|하키 리그|이어달리기"
const calcStaysEn = "holiday flat|guest room|tool rental|camper van|cabin|hostel|dog hotel|storage unit|house boat|tent site|costume hire|trailer rental|summer camp|market hall|studio loan|houseboat trip|piano loan|farm stay|mountain hut|cat sitting"
const calcStaysKo = "휴가 별장|게스트룸|공구 대여|캠핑카|통나무집|호스텔|강아지 호텔|짐 보관|하우스보트|야영장|한복 대여|트레일러 대여|여름 캠프|장터 자리|작업실 대여|뱃집 여행|피아노 대여|농가 민박|산장|고양이 돌봄"
const calcBudgetsEn = "party budget|monthly costs|club outing|garden project|wedding costs|flat share|road trip|school play|street festival|kitchen renovation|pocket money|family holiday|village fair|camping weekend|new workshop|band tour|baby room|shop opening|class trip|sports day|pet costs|student life|art show|treehouse|boat season|food stall|film night|choir tour|home office|winter bills"
const calcBudgetsKo = "잔치 예산|한 달 생활비|동호회 나들이|텃밭 공사|결혼 비용|자취방 나눔|자동차 여행|학교 연극|마을 축제|부엌 수리|용돈 관리|가족 휴가|장날 준비|캠핑 주말|새 공방|밴드 공연|아기방 꾸미기|가게 개업|수학여행|체육대회|반려동물 비용|대학 생활비|전시회|나무집 짓기|요트 시즌|먹거리 장터|영화의 밤|합창단 순회|재택 사무실|겨울 난방비"
const calcIncomeEn = "salary|ticket income|pocket money|side job|donations|membership income|sales|grant|child benefit|sponsor money|stall income|tips|scholarship|rent income"
const calcIncomeKo = "월급|입장 수입|용돈 수입|부업 수입|후원금|회비 수입|매출|보조금|아동 수당|협찬금|가판 수입|봉사료 수입|장학금|임대 수입"

const calcPacksEn = "bag/bags|box/boxes|bottle/bottles|roll/rolls|tin/tins|packet/packets|bucket/buckets|can/cans|tray/trays|bundle/bundles|carton/cartons|pallet/pallets|tube/tubes|pouch/pouches|keg/kegs|sachet/sachets"
const calcPacksKo = "봉지/봉|상자/상자|병/병|롤/롤|깡통/통|팩/팩|양동이/통|묶음/묶음|판/판|포대/포대|튜브/개|드럼통/통|망/망|꾸러미/개"
const calcAmountPriceEn = "price per unit|unit cost|price for one|cost of each unit|price of a unit"
const calcAmountPriceKo = "단위 가격|개당 값|단위당 비용|한 단위 가격|단위 값"

const calcButtonsEn = "Calculate|Work it out|Show me|Go|Add it up|Show result|Reveal|Ready|How much?|Tell me|Do the maths|Check it|Estimate|Let's see|Sum up"
const calcButtonsKo = "계산하기|결과 보기|알려줘|계산!|더해 보기|얼마지?|확인|결과 공개|보여 줘|두구두구|견적 내기|셈하기|다 됐어"
const calcTellEn = "You end up with @|That makes @ in all|Please bring @|Write down @|We are talking about @|Tell the team: @|It comes to @ today|Be prepared for @|Note @ for later|Your number is @"
const calcTellKo = "다 해서 @|이번에는 @ 나왔어요|@ 준비하세요|오늘은 @ 됩니다|장부에 @ 적으세요|결국 답은 @|우리 몫은 @|@ 잊지 마세요|정확히 @ 맞아요"

const calcChatterEn = "my sister said a spreadsheet would do but no|no login please|i tried it on paper and gave up|the old one broke last week|it rains here all day by the way|grandma will use it too|big buttons are fine|we need it by saturday|sorry for the long text|colours don't matter|i am not good with numbers lol|my boss keeps asking|it's just for us, nothing fancy|last year we forgot half of it|the dog ate our notes|don't ask me why|this is for real people in a hurry|hope that is clear so far"
const calcChatterKo = "엑셀은 귀찮아서요|로그인은 필요 없어요|종이에 쓰다가 포기함ㅋㅋ|지난주에 쓰던 게 고장 났어요|할머니도 쓰실 거예요|토요일까지 필요해요|글이 길어서 죄송해요|색은 아무거나|숫자에 약해서 ㅠㅠ|사장님이 자꾸 물어봐요|그냥 우리끼리 쓸 거예요|작년엔 절반을 빼먹었어요|강아지가 메모를 먹었어요ㅋㅋ|급한 사람들이 쓸 거라|여기까지 이해되시죠?|언니가 이걸로 하래요|디자인은 상관없음"

// Those who share a bill.
const calcPeopleEn = "|person/people|friend/friends|member/members|guest/guests|helper/helpers|flatmate/flatmates|neighbour/neighbours|participant/participants|adult/adults|family/families|team mate/team mates|traveller/travellers|player/players|volunteer/volunteers|"
const calcPeopleKo = "|사람/명|친구/명|회원/명|손님/명|도우미/명|룸메이트/명|이웃/집|참가자/명|어른/명|가족/집|팀원/명|일행/명|봉사자/명|동료/명|"
