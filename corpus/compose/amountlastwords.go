package compose

// What is used up: sign; thing, one:many; in Korean; counter in Korean; what it is good for; in Korean; how many of them; how
// many of them a day or week; price in dollars; d or w.
const amountUseTable = `
🖨️;toner:toners;토너;개;pages;장;1500-6000-500;20-200-10;50-140;d
🖋️;ink cartridge:ink cartridges;잉크;개;photos;사진;60-240-20;2-15-1;12-45;d
☕;bag of coffee:bags of coffee;원두;봉지;cups;잔;30-90-10;2-12-1;8-25;d
🍵;box of tea:boxes of tea;티백;상자;cups;잔;20-100-20;1-8-1;3-12;d
🫖;coffee filter pack:coffee filter packs;커피 필터;팩;pots;주전자;40-100-20;1-6-1;2-6;d
🧺;box of washing powder:boxes of washing powder;세제;통;loads;빨래;20-80-10;2-14-1;6-20;w
🍽️;pack of dishwasher tabs:packs of dishwasher tabs;식세기 세제;통;washes;설거지;24-100-4;4-14-1;6-22;w
🪒;razor blade pack:razor blade packs;면도날;팩;shaves;면도;20-80-10;3-7-1;9-25;w
🪥;tube of toothpaste:tubes of toothpaste;치약;개;brushings;양치;60-140-20;2-12-1;2-6;d
💊;box of vitamins:boxes of vitamins;비타민;통;tablets;알;30-120-30;1-6-1;7-30;d
👁️;box of contact lenses:boxes of contact lenses;렌즈;상자;lenses;개;10-90-10;2-2-1;14-45;d
😷;box of masks:boxes of masks;마스크;상자;masks;장;20-100-10;1-9-1;4-18;d
🧻;pack of paper towels:packs of paper towels;페이퍼타월;팩;sheets;장;100-400-50;5-40-5;4-14;d
🔋;pack of batteries:packs of batteries;건전지;팩;batteries;개;4-24-4;1-6-1;4-16;w
🕯️;candle box:candle boxes;초;상자;evenings;저녁;8-40-4;2-7-1;5-18;w
🛢️;gas bottle:gas bottles;가스통;통;hours of grilling;굽는 시간;8-30-2;2-9-1;18-45;w
🔥;bag of charcoal:bags of charcoal;숯;봉지;grill evenings;바비큐;2-6-1;1-4-1;5-15;w
🪵;pallet of pellets:pallets of pellets;펠릿;팔레트;bags;포;48-72-4;1-4-1;220-420;d
🐶;treat bag:treat bags;간식;봉지;treats;개;40-200-20;3-15-1;4-15;d
🐈;bag of cat litter:bags of cat litter;고양이 모래;포;changes;교체;4-12-1;1-4-1;7-20;w
🐹;bag of hamster food:bags of hamster food;햄스터 사료;봉지;spoons;숟갈;60-250-10;1-5-1;3-10;d
🦜;seed bag:seed bags;앵무새 모이;봉지;cups;컵;20-80-5;1-4-1;5-16;d
🐠;tin of fish flakes:tins of fish flakes;물고기 사료;통;pinches;꼬집;150-600-50;2-8-1;4-12;d
🎾;can of tennis balls:cans of tennis balls;테니스공;통;matches;경기;3-9-1;1-6-1;5-12;w
🏸;tube of feather shuttles:tubes of feather shuttles;깃털 셔틀콕;통;games;게임;12-48-6;4-30-2;15-40;w
⛳;box of golf balls:boxes of golf balls;골프공;상자;rounds;라운드;4-16-2;1-4-1;18-50;w
🎹;pack of guitar strings:packs of guitar strings;기타 줄;세트;gigs;공연;3-12-1;1-5-1;6-18;w
🎷;box of reeds:boxes of reeds;리드;상자;rehearsals;연습;20-80-10;2-7-1;18-40;w
✏️;box of chalk:boxes of chalk;분필;상자;lessons;수업;20-100-10;5-30-1;3-9;w
📓;pack of notebooks:packs of notebooks;공책;묶음;notebooks;권;5-20-5;1-4-1;6-20;w
📦;roll of packing tape:rolls of packing tape;박스 테이프;개;parcels;택배;25-90-5;3-40-1;2-6;d
🏷️;label roll:label rolls;라벨지;롤;labels;장;250-1000-250;15-120-5;6-25;d
🧾;till roll:till rolls;영수증 용지;롤;receipts;영수증;150-500-50;30-180-10;1-3;d
🧤;glove box:glove boxes;장갑;상자;pairs;켤레;50-100-50;4-30-2;6-15;d
🧴;bottle of hand soap:bottles of hand soap;손세정제;통;washes;손씻기;200-800-100;15-90-5;3-10;d
🧽;pack of sponges:packs of sponges;수세미;묶음;sponges;개;3-12-1;1-3-1;2-6;w
🗑️;roll of bin bags:rolls of bin bags;쓰레기봉투;묶음;bags;장;10-50-10;2-12-1;3-12;w
🚬;filter set:filter sets;공기청정기 필터;개;hours;시간;1000-4000-500;4-24-2;25-70;d
💧;water filter:water filters;정수기 필터;개;litres;리터;100-400-50;3-15-1;6-20;d
🚰;water canister:water canisters;생수통;통;glasses;컵;75-100-5;4-40-2;4-9;d
🥛;milk crate:milk crates;우유;상자;bottles;병;8-20-2;1-8-1;10-25;d
🥚;egg tray:egg trays;달걀;판;eggs;개;30-30-1;2-18-1;5-10;d
🍚;sack of rice:sacks of rice;쌀;포대;bowls;공기;80-220-20;2-12-1;20-60;d
🥣;box of oats:boxes of oats;귀리;상자;bowls;그릇;10-30-5;1-5-1;2-7;d
🍯;honey jar:honey jars;꿀;병;spoons;숟갈;25-60-5;1-6-1;5-15;d
🌱;seed tray:seed trays;모종판;판;seedlings;모종;40-128-8;3-20-1;4-15;d
🪚;jigsaw blade pack:jigsaw blade packs;톱날;팩;cuts;절단;60-300-20;8-60-2;6-20;d
🧵;spool of thread:spools of thread;실;개;seams;솔기;40-160-20;3-25-1;2-6;d
🖌️;tin of varnish:tins of varnish;바니시;통;chairs;의자;3-9-1;1-4-1;14-40;d
💈;bottle of shampoo:bottles of shampoo;샴푸;통;customers;손님;30-120-10;4-25-1;9-30;d
💅;nail polish:nail polishes;매니큐어;병;customers;손님;15-40-5;2-9-1;5-16;d
🏥;roll of plaster:rolls of plaster;반창고;롤;patients;환자;20-80-10;2-15-1;2-8;d
🍕;pizza box pack:pizza box packs;피자 상자;묶음;pizzas;피자;50-150-25;15-90-5;12-35;d
🍟;can of frying oil:cans of frying oil;튀김 기름;통;portions;인분;120-400-20;25-140-5;20-50;d
`

// Vehicles and engines: sign; what; in Korean; use for 100 km in litres (kWh); unit; price of one; tank.
const amountFuelTable = `
🚗;a road trip/our car trip;자동차 여행/가족 여행;fuel;기름;5-10-0.5;l;1.4-2;35-60-5
🏍️;a motorbike tour/the motorbike;오토바이 투어/바이크 여행;petrol;휘발유;3-6-0.5;l;1.5-2;10-20-2
🚐;a camper van holiday/the camper;캠핑카 여행/캠핑카;diesel;경유;8-13-0.5;l;1.4-1.9;60-90-5
🚚;moving house/a removal van;이사/이삿짐 트럭;diesel;경유;10-18-1;l;1.4-1.9;60-120-10
🚌;the club bus/a hired bus;동호회 버스/단체 버스;diesel;경유;22-34-1;l;1.4-1.9;150-400-50
🚕;taxi shifts/our taxis;택시 운행/택시;gas;가스;8-12-0.5;l;0.8-1.2;45-70-5
🛻;the farm pickup/a pickup truck;농장 트럭/트럭;diesel;경유;8-12-0.5;l;1.4-1.9;60-80-5
⚡;an electric car trip/the electric car;전기차 여행/전기차;power;전기;14-22-1;kWh;0.3-0.6;40-80-5
🛵;pizza delivery/delivery scooters;피자 배달/배달 오토바이;petrol;휘발유;2-4-0.5;l;1.5-2;5-10-1
⛵;a motor boat trip/the boat trip;모터보트 여행/보트 여행;petrol;휘발유;30-90-5;l;1.5-2.2;80-300-20
🚜;driving the tractor/tractor trips;트랙터 이동/트랙터;diesel;경유;25-45-5;l;1.1-1.6;100-250-25
🚒;the fire engine/fire brigade trips;소방차/의용 소방대;diesel;경유;25-40-1;l;1.4-1.9;120-200-20
🏎️;a track day/kart racing;서킷 주행/카트 경주;race fuel;경주용 연료;18-40-2;l;2-3;20-80-5
🚲;an e-bike tour/the e-bike;전기 자전거 여행/전기 자전거;power;전기;1-2-0.1;kWh;0.3-0.5;0.4-0.8-0.1
`
