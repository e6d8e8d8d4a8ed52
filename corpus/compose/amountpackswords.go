package compose

// What is needed for so many people, animals or things, and how it is sold: sign; occasion; the same in Korean; who or
// what, one:many; the same in Korean:counter; stuff (one:many where it is counted); in Korean; verb; unit; how much of
// it each; pack, one:many; in Korean; its size; price in dollars; what it is for each of (d days, n nights, w weeks, m
// meals), if anything.
const amountPacksTable = `
🧃;a birthday party/my kid's birthday;생일 파티/아이 생일;guest:guests;인원:명;juice;주스;drinks;ml;150-400-50;carton:cartons;팩;1000-2000-500;2-4;-
🌭;the club barbecue/a barbecue;동호회 바비큐/바비큐;person:people;인원:명;sausage:sausages;소시지;eats;;2-4-1;pack:packs;팩;5-12-1;3-8;-
🥚;our hostel breakfast/the breakfast room;게스트하우스 조식/조식;guest:guests;투숙객:명;egg:eggs;달걀;eats;;1-3-1;tray:trays;판;12-30-6;3-9;d
🐔;our hens/the chicken coop;우리 닭들/닭장;hen:hens;닭:마리;feed;사료;eats;g;100-140-5;sack:sacks;포대;10000-25000-5000;12-30;d
🐈;the cat shelter/my cats;고양이 쉼터/우리집 고양이들;cat:cats;고양이:마리;dry food;건사료;eats;g;40-80-5;bag:bags;봉지;1500-10000-500;9-40;d
🐰;the rabbits/our rabbit hutch;토끼장/토끼들;rabbit:rabbits;토끼:마리;hay;건초;eats;g;60-120-10;bale:bales;묶음;2000-12000-1000;6-18;d
⛺;a scout camp/summer camp;스카우트 캠프/여름 캠프;scout:scouts;대원:명;pasta;파스타;eats;g;80-150-10;bag:bags;봉지;500-5000-500;2-9;m
💧;a mountain hike/the hike;산행/등산;hiker:hikers;인원:명;water;물;drinks;ml;500-2500-250;bottle:bottles;병;500-2000-500;1-2;d
🧻;the campsite toilets/a holiday house;캠핑장 화장실/펜션;guest:guests;손님:명;toilet paper;휴지;uses;m;3-9-1;roll:rolls;롤;20-50-5;1-2;n
🖨️;the exam copies/our school office;시험지 인쇄/학교 인쇄실;pupil:pupils;학생:명;sheet:sheets;종이;gets;;2-12-1;ream:reams;권;250-500-250;4-9;-
🎂;the wedding cupcakes/a wedding;결혼식 컵케이크/결혼식;guest:guests;하객:명;cupcake:cupcakes;컵케이크;gets;;1-3-1;box:boxes;상자;6-24-6;9-30;-
☕;the office coffee/our office;사무실 커피/우리 사무실;colleague:colleagues;직원:명;coffee;원두;drinks;g;15-40-5;bag:bags;봉지;250-1000-250;8-25;d
🍕;a pizza night/pizza for the team;피자 파티/팀 회식;friend:friends;인원:명;slice:slices;피자 조각;eats;;2-5-1;pizza:pizzas;판;6-12-2;9-18;-
🧶;a box of knitted hats/the hat project;모자 뜨기/털모자 기부;hat:hats;모자:개;wool;털실;takes;g;60-140-10;ball:balls;볼;50-100-50;4-9;-
🕯️;candle making/my candle shop;양초 만들기/캔들 공방;candle:candles;양초:개;wax;왁스;takes;g;80-300-20;bag:bags;봉지;1000-5000-500;9-40;-
🧼;soap making/the soap class;비누 만들기/비누 수업;bar:bars;비누:개;coconut oil;코코넛 오일;takes;g;30-90-5;jar:jars;통;500-2000-250;6-20;-
🍯;the honey harvest/filling honey;꿀 담기/양봉장;hive:hives;벌통:개;honey;꿀;gives;kg;8-25-1;bucket:buckets;통;10-40-5;4-12;-
🍎;cider pressing/our apple press;사과즙 짜기/사과 농장;tree:trees;나무:그루;apple juice;사과즙;gives;l;12-40-2;canister:canisters;말통;5-25-5;6-14;-
🎈;balloon garlands/decorating the hall;풍선 장식/행사장 꾸미기;table:tables;테이블:개;balloon:balloons;풍선;gets;;3-12-1;bag:bags;봉지;25-100-25;3-9;-
🎨;the painting class/art lessons;미술 수업/그림 교실;child:children;학생:명;paint;물감;uses;ml;20-60-5;bottle:bottles;병;250-1000-250;4-12;w
✏️;the new school year/our classroom;새 학기/우리 반;pupil:pupils;학생:명;pencil:pencils;연필;gets;;2-6-1;box:boxes;상자;12-72-12;3-15;-
🧤;the clinic/a nursing home;병원/요양원;nurse:nurses;간호사:명;pair:pairs;장갑;uses;;8-30-2;box:boxes;상자;50-100-50;5-14;d
🧴;sunscreen for the youth trip/the beach trip;바닷가 여행/청소년 캠프;kid:kids;아이:명;sunscreen;선크림;uses;ml;20-40-5;tube:tubes;통;100-250-50;6-15;d
🍚;rice for the temple kitchen/a charity kitchen;무료 급식소/절 공양간;guest:guests;인원:명;rice;쌀;eats;g;80-150-10;sack:sacks;포대;5000-20000-5000;9-45;m
🥬;kimchi making/kimjang at grandma's;김장/할머니댁 김장;family:families;집:집;cabbage:cabbages;배추;takes;;10-30-2;crate:crates;망;3-8-1;8-22;-
🍲;a soup kitchen/soup for the village;마을 잔치/국 끓이기;person:people;인원:명;broth;육수;eats;ml;250-450-50;pot:pots;냄비;4000-15000-1000;-;-
🧂;pickles/pickling day;피클 담그기/장아찌;jar:jars;병:개;vinegar;식초;takes;ml;120-300-20;bottle:bottles;병;500-1500-250;1-4;-
🫙;strawberry jam/jam making;딸기잼/잼 만들기;jar:jars;유리병:개;sugar;설탕;takes;g;120-250-10;bag:bags;봉지;1000-3000-1000;1-4;-
🚌;the class trip/a school trip;수학여행/소풍;pupil:pupils;학생:명;snack bar:snack bars;간식바;gets;;1-4-1;box:boxes;상자;6-24-6;3-12;d
⚽;the football team/training;축구팀/훈련;player:players;선수:명;sports drink;이온음료;drinks;ml;300-900-100;bottle:bottles;병;500-1500-250;1-3;-
🏃;our fun run/the city run;달리기 대회/마라톤 대회;runner:runners;참가자:명;cup:cups;종이컵;uses;;3-9-1;sleeve:sleeves;줄;50-100-25;2-5;-
🏕️;gas for camping/a trekking trip;트레킹/백패킹;hiker:hikers;인원:명;gas;가스;uses;g;25-60-5;canister:canisters;통;100-450-50;4-12;d
🐴;the pony yard/our stable;마구간/승마장;horse:horses;말:마리;straw;짚;needs;kg;4-10-1;bale:bales;묶음;12-25-1;3-8;d
🐑;the sheep in winter/our sheep;겨울 양 먹이/양 목장;sheep:sheep;양:마리;hay;건초;eats;kg;1-3-0.5;bale:bales;롤;15-300-5;4-30;d
🐖;the pigs/our pig pen;돼지우리/양돈장;pig:pigs;돼지:마리;grain;곡물;eats;kg;2-4-0.5;sack:sacks;포대;20-50-5;9-25;d
🐦;the bird feeders/garden birds;새 모이통/정원 새들;feeder:feeders;모이통:개;seed;씨앗;takes;g;80-300-20;bag:bags;봉지;1000-5000-500;3-14;w
🐹;hamster bedding/my hamsters;햄스터 집/햄스터;cage:cages;케이지:개;bedding;베딩;needs;l;6-15-1;pack:packs;팩;10-60-10;5-15;-
💡;the shop lights/a hall;가게 조명/강당;lamp:lamps;등:개;bulb:bulbs;전구;takes;;1-6-1;box:boxes;상자;4-12-2;6-20;-
🔩;bookshelves/building shelves;책장 조립/선반 만들기;shelf:shelves;선반:개;screw:screws;나사;needs;;6-16-2;box:boxes;통;50-250-50;3-9;-
🪑;chair repair/new chair feet;의자 수리/의자 발싸개;chair:chairs;의자:개;felt pad:felt pads;펠트 패드;needs;;4-6-1;set:sets;세트;8-32-4;2-6;-
🪟;curtains/curtain sewing;커튼 만들기/커튼 달기;window:windows;창문:개;hook:hooks;고리;needs;;12-36-2;bag:bags;봉지;20-100-10;2-7;-
👕;club shirts/printing shirts;단체티/티셔츠 인쇄;shirt:shirts;티셔츠:장;ink;잉크;takes;ml;8-30-2;bottle:bottles;병;250-1000-250;9-40;-
📦;shipping parcels/my web shop;택배 포장/온라인 가게;parcel:parcels;택배:개;tape;테이프;takes;m;1-4-0.5;roll:rolls;롤;40-100-10;1-5;-
🎁;wrapping gifts/christmas gifts;선물 포장/크리스마스 선물;gift:gifts;선물:개;ribbon;리본;takes;cm;80-200-10;roll:rolls;롤;500-2500-500;2-6;-
💐;wedding bouquets/the flower shop;부케 만들기/꽃집;bouquet:bouquets;꽃다발:개;rose:roses;장미;has;;5-20-1;bunch:bunches;단;10-25-5;8-25;-
🌱;seedlings/the nursery;모종 키우기/육묘장;pot:pots;화분:개;potting mix;상토;takes;l;1-6-0.5;bag:bags;포;20-50-10;5-12;-
🌳;planting trees/the orchard;나무 심기/과수원;tree:trees;나무:그루;compost;퇴비;needs;kg;5-20-1;bag:bags;포;15-40-5;4-12;-
🍇;spraying the vines/a vineyard;포도밭 소독/포도밭;vine:vines;포도나무:그루;spray;약물;needs;ml;200-600-50;tank:tanks;통;5000-15000-1000;-;-
🚜;hay baling/our meadow;건초 말기/목초지;field:fields;밭:필지;bale net;네트;takes;m;80-400-20;roll:rolls;롤;2000-4000-500;120-260;-
🚗;the delivery vans/our drivers;배달차/배송 기사;van:vans;차:대;diesel;경유;uses;l;12-45-1;canister:canisters;통;20-60-5;30-70;d
🛵;scooter tours/rental scooters;스쿠터 투어/스쿠터 대여;scooter:scooters;스쿠터:대;fuel;휘발유;uses;l;1-4-0.5;canister:canisters;통;5-20-5;9-30;d
🧹;cleaning offices/our cleaning team;사무실 청소/청소팀;room:rooms;방:개;cleaner;세제;uses;ml;20-80-5;bottle:bottles;통;750-5000-250;4-18;d
🧺;hotel laundry/the laundry;호텔 세탁실/빨래방;load:loads;빨래:번;detergent;세제;takes;ml;60-120-5;canister:canisters;통;2000-10000-1000;9-35;-
🛏️;the hostel beds/a hostel;호스텔 침구/민박;bed:beds;침대:개;sheet:sheets;시트;needs;;2-3-1;bundle:bundles;묶음;5-20-5;20-60;-
🏊;swim caps for the course/the swimming course;수영 강습/수영 교실;child:children;아이:명;swim cap:swim caps;수영모;needs;;1-2-1;pack:packs;묶음;5-25-5;9-30;-
🎭;the theatre costumes/our play;연극 의상/공연;costume:costumes;의상:벌;button:buttons;단추;needs;;6-18-1;card:cards;장;6-24-6;2-5;-
🎸;guitar strings/the music school;기타 줄/음악 학원;guitar:guitars;기타:대;string:strings;줄;takes;;6-12-6;set:sets;세트;6-30-6;6-20;-
🎻;rosin and strings/an orchestra;오케스트라/관현악단;player:players;단원:명;music stand clip:music stand clips;악보 집게;gets;;2-4-1;pack:packs;팩;10-40-5;4-12;-
📿;beaded bracelets/bracelet making;비즈 팔찌/팔찌 만들기;bracelet:bracelets;팔찌:개;bead:beads;비즈;takes;;20-45-5;bag:bags;봉지;100-500-50;2-8;-
🧵;friendship bands/sewing masks;마스크 만들기/마스크 재봉;mask:masks;마스크:장;elastic;고무줄;takes;cm;30-60-5;roll:rolls;롤;500-2000-250;2-7;-
🪁;kite making/kites for the festival;연 만들기/연날리기 행사;kite:kites;연:개;string;실;takes;m;20-60-5;spool:spools;타래;100-500-50;2-6;-
🧪;the chemistry class/a school lab;화학 수업/과학실;group:groups;조:조;solution;용액;needs;ml;40-150-10;bottle:bottles;병;250-1000-250;5-15;-
🔬;slides for biology/biology lessons;생물 실험/현미경 수업;student:students;학생:명;slide:slides;슬라이드글라스;needs;;2-6-1;box:boxes;상자;50-100-25;5-12;-
🏥;first aid bags/the rescue team;구급 가방/구조대;bag:bags;가방:개;bandage:bandages;붕대;gets;;4-12-1;carton:cartons;상자;10-50-10;8-30;-
🍼;the nursery/baby group;어린이집/영아반;baby:babies;아기:명;formula;분유;drinks;g;80-150-10;tin:tins;통;400-900-100;12-30;d
👶;diapers for the twins/our twins;쌍둥이 기저귀/기저귀;baby:babies;아기:명;diaper:diapers;기저귀;uses;;4-9-1;pack:packs;팩;24-80-4;9-25;d
🥤;the snack bar/our kiosk;매점/분식집;customer:customers;손님:명;straw:straws;빨대;uses;;1-2-1;pack:packs;봉지;50-250-50;1-4;d
🍦;an ice cream stand/the ice cream van;아이스크림 가게/아이스크림 트럭;cone:cones;콘:개;ice cream;아이스크림;takes;ml;60-140-10;tub:tubs;통;2500-5000-500;12-30;-
🥐;the bakery/croissants;빵집/크루아상;croissant:croissants;크루아상:개;butter;버터;takes;g;18-40-2;block:blocks;덩어리;250-1000-250;3-12;-
🍞;bread baking/sourdough;빵 굽기/사워도우;loaf:loaves;빵:덩이;flour;밀가루;takes;g;350-700-25;bag:bags;포대;1000-5000-1000;2-8;-
🥞;pancake day/pancakes for all;팬케이크 파티/팬케이크;person:people;인원:명;milk;우유;needs;ml;80-160-10;carton:cartons;팩;500-1000-250;1-3;-
🍣;a sushi evening/gimbap for the picnic;김밥 도시락/소풍 김밥;person:people;인원:명;seaweed sheet:seaweed sheets;김;needs;;2-4-1;pack:packs;봉지;5-20-5;2-6;-
🥟;dumplings/new year dumplings;만두 빚기/설날 만두;person:people;인원:명;wrapper:wrappers;만두피;needs;;8-20-2;pack:packs;봉지;20-50-5;2-5;-
🍖;the korean bbq evening/samgyeopsal party;삼겹살 파티/고기 파티;person:people;인원:명;pork belly;삼겹살;eats;g;180-350-10;pack:packs;팩;500-1200-100;9-22;-
🍜;ramen for the dorm/night snacks in the dorm;기숙사 라면/야식;student:students;학생:명;ramen;라면;eats;;1-3-1;bundle:bundles;묶음;4-5-1;3-5;n
🍷;a wine tasting/the tasting evening;와인 시음회/시음회;guest:guests;손님:명;wine;와인;drinks;ml;100-300-25;bottle:bottles;병;500-750-250;7-20;-
🍺;the beer garden/a garden party;맥주 파티/옥상 파티;guest:guests;인원:명;beer;맥주;drinks;ml;500-1500-250;crate:crates;상자;6000-10000-2000;14-28;-
🧊;ice for the bar/cocktail night;칵테일 파티/바;guest:guests;손님:명;ice;얼음;needs;g;300-700-50;bag:bags;봉지;2000-5000-1000;2-5;-
🪵;firewood for the cabin/our cabin;산장 장작/오두막;stove:stoves;난로:대;firewood;장작;burns;kg;8-20-1;bag:bags;망;10-25-5;5-12;n
🔥;fire pits at the campground/campfires;캠프파이어/불멍;campfire:campfires;모닥불:개;wood;장작;burns;kg;6-15-1;bundle:bundles;묶음;5-15-1;4-12;n
🕊️;pigeon racing/my pigeons;비둘기 사육/비둘기장;pigeon:pigeons;비둘기:마리;grain mix;혼합 곡물;eats;g;30-45-5;bag:bags;포대;5000-25000-5000;9-26;d
🦆;the duck pond/our ducks;오리 연못/오리들;duck:ducks;오리:마리;pellets;사료;eats;g;120-180-10;sack:sacks;포대;10000-25000-5000;11-24;d
🐐;goat milk cheese/the goat dairy;염소 치즈/염소 목장;goat:goats;염소:마리;milk;우유;gives;l;2-4-0.5;churn:churns;통;10-40-5;-;d
🦎;crickets for the geckos/my geckos;게코 밥/도마뱀;gecko:geckos;게코:마리;cricket:crickets;귀뚜라미;eats;;3-9-1;box:boxes;통;30-100-10;3-7;w
🎣;bait for the club/a fishing contest;낚시 대회/낚시 동호회;angler:anglers;참가자:명;bait;미끼;needs;g;150-500-50;tub:tubs;통;500-2000-250;3-8;-
🎯;the archery club/archery lessons;양궁부/활쏘기 체험;archer:archers;인원:명;arrow:arrows;화살;needs;;6-12-1;box:boxes;상자;12-48-12;30-90;-
🏸;badminton club/our badminton evening;배드민턴 동호회/배드민턴;court:courts;코트:면;shuttlecock:shuttlecocks;셔틀콕;uses;;4-10-1;tube:tubes;통;6-12-6;9-25;w
🎳;table tennis/the ping pong tournament;탁구 대회/탁구장;table:tables;탁구대:대;ball:balls;탁구공;needs;;3-8-1;pack:packs;통;6-72-6;3-20;-
🗳️;the club vote/an election;선거/투표소;voter:voters;유권자:명;ballot:ballots;투표용지;gets;;2-4-1;pad:pads;권;50-200-50;3-8;-
💌;wedding invitations/invitations;청첩장/초대장;invitation:invitations;초대장:장;stamp:stamps;우표;needs;;1-2-1;sheet:sheets;장;10-25-5;8-20;-
📚;covering library books/the library;도서관 책 싸기/책 비닐 싸기;book:books;책:권;film;비닐;takes;cm;45-70-5;roll:rolls;롤;1000-2500-500;5-14;-
🖊️;market research/a survey;설문 조사/거리 조사;helper:helpers;조사원:명;form:forms;설문지;gets;;20-60-5;pack:packs;묶음;50-250-50;3-9;d
⛪;candles for the church/christmas mass;성탄 예배/교회;visitor:visitors;교인:명;candle:candles;초;gets;;1-2-1;box:boxes;상자;25-100-25;6-20;-
🎪;popcorn at the fair/the school fair;학교 축제/팝콘 부스;visitor:visitors;손님:명;popcorn corn;옥수수;eats;g;25-60-5;bag:bags;봉지;1000-5000-500;4-14;-
🚣;the kayak rental/paddling tours;카약 대여/카약 투어;kayak:kayaks;카약:대;rope;로프;needs;m;4-12-1;coil:coils;타래;20-100-10;9-30;-
🧗;quickdraw slings/the climbing hall;클라이밍장/암벽 등반;climber:climbers;인원:명;chalk;초크;uses;g;15-40-5;block:blocks;봉지;56-450-2;2-12;w
🛠️;sanding doors/door renovation;문 사포질/문 칠하기;door:doors;문:짝;sandpaper sheet:sandpaper sheets;사포;needs;;3-8-1;pack:packs;묶음;5-25-5;3-12;-
🧱;garden pillars/building pillars;기둥 쌓기/벽돌 기둥;pillar:pillars;기둥:개;brick:bricks;벽돌;needs;;24-96-8;pallet:pallets;팔레트;120-480-60;90-320;-
🏠;roof battens/a shed roof;지붕 각목/창고 지붕;row:rows;줄:줄;nail:nails;못;needs;;12-40-2;box:boxes;통;100-500-100;3-12;-
`
