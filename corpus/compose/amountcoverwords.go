package compose

// What is to be covered, filled or lined: sign; place; in Korean; shape (area, walls, fill, line, around); stuff; in
// Korean; pack, one:many; in Korean; how much a pack does (square metres, litres, metres); price in dollars.
const amountCoverTable = `
🎨;the bedroom walls/a bedroom;침실 벽/안방 벽;walls;paint;페인트;can:cans;통;8-40-2;15-60
🖌️;a garden shed/the shed floor;창고 바닥/헛간 바닥;area;floor paint;바닥 페인트;tin:tins;통;6-20-1;14-50
🪵;the terrace/a wooden deck;데크/나무 테라스;area;decking oil;오일스테인;can:cans;통;8-25-1;18-60
🧱;the bathroom floor/a bathroom;욕실 바닥/화장실 바닥;area;tiles;타일;box:boxes;박스;1-2-0.25;15-45
🚿;the shower walls/kitchen walls;샤워실 벽/주방 벽;walls;wall tiles;벽타일;box:boxes;박스;1-2-0.25;12-40
🛋️;the living room/our living room floor;거실/거실 바닥;area;laminate;강마루;pack:packs;박스;2-3-0.25;20-60
🧒;the play room/a nursery;놀이방/아이방;area;foam mats;놀이매트;set:sets;세트;1-4-0.5;15-50
🏋️;the garage gym/a home gym;홈짐/차고 헬스장;area;rubber mats;고무매트;pack:packs;팩;1-4-0.5;20-70
🧻;the hallway/the hall;복도/현관 복도;walls;wallpaper;벽지;roll:rolls;롤;4-16-1;12-60
🏫;the classroom walls/our classroom;교실 벽/우리 교실;walls;primer;프라이머;bucket:buckets;통;30-90-10;20-70
⛪;the church hall/the parish hall;예배당 벽/교회 강당;walls;limewash;석회 페인트;bucket:buckets;통;20-80-10;25-60
🌱;the lawn/a new lawn;잔디밭/새 잔디밭;area;grass seed;잔디 씨앗;bag:bags;봉지;20-80-10;8-35
🟩;the front yard/the yard;앞마당/마당;area;turf rolls;롤잔디;pallet:pallets;팔레트;40-60-5;150-350
🌾;the vegetable patch/the veg garden;텃밭/채소밭;area;fertilizer;비료;bag:bags;포;10-60-5;6-25
🐜;the strawberry field/a strawberry bed;딸기밭/딸기 두둑;area;straw mulch;볏짚;bale:bales;단;4-12-1;4-12
🌿;the weedy bed/a weed free path;잡초 많은 화단/오솔길;area;weed fabric;잡초매트;roll:rolls;롤;10-50-5;8-40
🥔;the potato field/the potato patch;감자밭/감자 두둑;area;mulch film;멀칭 비닐;roll:rolls;롤;50-200-25;15-50
🫐;the blueberry bed/blueberries;블루베리밭/블루베리 화단;fill;peat;피트모스;bale:bales;포;50-250-25;9-30
🌷;a raised bed/the raised beds;틀밭/상자 텃밭;fill;soil;흙;bag:bags;포대;20-60-10;4-12
🌹;the rose bed/a flower bed;장미 화단/꽃밭;fill;bark mulch;바크;bag:bags;포;40-80-10;5-14
🏖️;a sandpit/the sand box;모래놀이터/모래밭;fill;play sand;모래;bag:bags;포대;10-25-5;3-9
🪨;the driveway/a gravel path;진입로/자갈길;fill;gravel;자갈;bag:bags;포대;10-25-5;3-8
🛝;the playground/under the swings;놀이터/그네 밑;fill;wood chips;우드칩;bag:bags;포;50-100-10;5-15
🪴;a balcony planter/planter boxes;베란다 화분/플랜터;fill;potting soil;분갈이흙;bag:bags;봉지;5-50-5;3-12
🌵;the cactus table/a cactus tray;선인장 화분/다육 화분;fill;cactus mix;다육 흙;bag:bags;봉지;3-10-1;3-9
🏊;the paddling pool/a garden pool;물놀이장/마당 풀장;fill;water;물;barrel:barrels;통;100-1000-100;-
🧊;the ice rink/a backyard ice rink;얼음판/빙판;fill;water;물;tank:tanks;탱크;500-2000-250;-
🐎;the horse stall/the stable floor;마방/마구간 바닥;fill;wood shavings;톱밥;bale:bales;포;80-200-20;8-20
🐥;the chick brooder/the chick house;병아리장/육추장;fill;shavings;왕겨;bag:bags;포;40-120-20;4-12
🍄;mushroom beds/a mushroom bed;버섯 재배상/버섯 두둑;fill;substrate;배지;bag:bags;봉지;20-60-5;8-20
🧱;the foundation trench/a trench;배수로/도랑;fill;crushed stone;쇄석;bag:bags;포대;15-40-5;4-9
🚪;skirting boards/the skirting;걸레받이/방 걸레받이;around;skirting;걸레받이;board:boards;개;2-3-0.25;6-20
🖼️;picture frames/a big frame;액자/큰 액자틀;around;frame moulding;액자 몰딩;stick:sticks;개;1-3-0.5;5-18
🐇;the rabbit run/a rabbit run;토끼 놀이터/토끼장 둘레;around;wire mesh;철망;roll:rolls;롤;5-25-5;12-45
🐄;the cow pasture/a pasture;방목지/목장 둘레;around;fence wire;울타리 철사;spool:spools;롤;100-500-50;30-90
🌳;a hedge around the yard/the yard fence;마당 울타리/집 둘레 울타리;around;fence panels;울타리 패널;panel:panels;장;1-3-0.25;25-80
🥕;the allotment/our allotment;주말농장/농장 둘레;around;edging;경계석;pack:packs;묶음;2-10-1;10-35
💡;the party tent/a marquee;행사 천막/천막 둘레;around;fairy lights;꼬마전구;string:strings;줄;5-20-5;10-35
🎄;the roof edge/christmas lights;지붕 둘레/성탄 조명;around;light chain;조명줄;chain:chains;줄;5-25-5;12-45
🧣;a quilt/the quilt;퀼트 이불/퀼트;around;binding;바이어스;pack:packs;묶음;2-10-1;3-9
🎪;the sports field/a sports field;운동장/체육 대회 운동장;around;barrier tape;안전 테이프;roll:rolls;롤;50-500-50;4-15
🚧;a street party/the closed street;거리 축제/차 없는 거리;line;barriers;바리케이드;barrier:barriers;개;1-3-0.5;-
🪜;the garden wall/a garden wall;정원 담/담장;line;capstones;덮개돌;stone:stones;장;0.5-1-0.25;6-20
🚰;the water pipe/a water pipe;수도관/물 배관;line;pipe;파이프;pipe:pipes;개;2-6-1;6-25
🔌;the cable duct/cabling the office;전선 배선/사무실 배선;line;cable duct;전선 몰딩;piece:pieces;개;1-3-0.5;3-12
🌧️;the gutter/a new gutter;빗물받이/처마 물받이;line;gutter;물받이;length:lengths;개;2-4-0.5;9-25
🛤️;a model railway/the model train;기차 모형/철도 모형;line;track;레일;pack:packs;팩;1-4-0.5;9-30
🥬;the bean row/a row of beans;콩 이랑/강낭콩 이랑;line;trellis net;오이망;roll:rolls;롤;2-10-1;5-18
💧;drip irrigation/the tomato rows;점적 관수/토마토 이랑;line;drip hose;점적 호스;roll:rolls;롤;10-100-10;10-40
🌸;the bunting/a garland for the street;가랜드/골목 장식;line;bunting;가랜드;pack:packs;팩;3-10-1;4-14
🎗️;the ribbon for the stage/the stage edge;무대 장식/무대 앞단;line;fringe;술 장식;roll:rolls;롤;2-10-1;4-16
🧗;a climbing route/rope for the route;암벽 루트/등반 루트;line;rope;로프;rope:ropes;동;30-70-10;60-160
🏕️;the tarp lines/camp ropes;타프 줄/캠핑 줄;line;cord;스트링;pack:packs;묶음;5-20-5;4-15
🧵;curtain hems/the curtain rail;커튼 밑단/커튼 레일;line;hem tape;심지 테이프;roll:rolls;롤;5-25-5;3-9
🪡;table runners/a long table;테이블 러너/긴 식탁;line;fabric;원단;piece:pieces;장;1-3-0.5;8-24
📜;the banquet table/paper for the long table;잔치 식탁/긴 식탁보;line;table paper;식탁 종이;roll:rolls;롤;8-25-1;5-16
🏃;the running track/a lane;달리기 트랙/육상 레인;line;line tape;라인 테이프;roll:rolls;롤;25-50-5;5-15
🚣;the jetty/a wooden jetty;선착장/나무 선착장;line;planks;판자;plank:planks;장;0.5-2-0.25;8-30
🎭;the stage floor/our stage;무대 바닥/연극 무대;area;dance floor;댄스 플로어;roll:rolls;롤;10-30-5;80-300
🏠;the attic/attic insulation;다락/다락 단열;area;insulation;단열재;roll:rolls;롤;4-12-1;20-70
☀️;the greenhouse roof/a greenhouse;온실 지붕/비닐하우스;area;film;비닐;roll:rolls;롤;20-100-10;25-90
🏡;the flat roof/a flat roof;옥상 방수/평지붕;area;roof felt;방수 시트;roll:rolls;롤;8-15-1;25-80
🧴;the gym floor/the sports hall;체육관 바닥/강당 바닥;area;varnish;바니시;canister:canisters;통;20-80-10;30-120
⛵;the boat hull/a boat deck;배 바닥/요트 갑판;area;boat varnish;선박 도료;tin:tins;통;5-15-1;25-80
🚌;the camper van/a camper van;캠핑카 내부/캠핑카;area;felt lining;펠트 원단;roll:rolls;롤;4-15-1;25-80
🎤;the rehearsal room/a studio;합주실/녹음실;walls;acoustic foam;흡음재;pack:packs;박스;1-4-0.5;15-50
🍞;the bakery wall/bakery kitchen;빵집 주방/베이커리 벽;walls;washable paint;방수 페인트;bucket:buckets;통;15-60-5;25-80
🐄;the milking parlour/the cow shed;착유실/외양간 벽;walls;whitewash;회칠;bag:bags;포;20-60-5;8-25
🏥;the waiting room/a dentist's waiting room;대기실/병원 대기실;walls;matte paint;무광 페인트;can:cans;통;10-40-5;20-60
🎨;a mural/the school mural;벽화/학교 벽화;area;mural paint;벽화 물감;can:cans;통;5-15-1;15-45
🧵;a tablecloth/the patchwork blanket;조각보/담요;area;fabric squares;천 조각;pack:packs;묶음;0.5-2-0.25;6-20
🪟;the window film/shop windows;유리창 시트지/가게 유리창;area;window film;시트지;roll:rolls;롤;2-10-1;8-30
🎾;the tennis court/a tennis court;테니스장/테니스 코트;area;clay;앙투카 흙;bag:bags;포대;10-30-5;9-25
⚽;the football pitch/a small pitch;축구장/풋살장;area;line paint;라인 도료;canister:canisters;통;50-200-25;18-50
🥶;the icy path/winter paths;빙판길/겨울 골목;area;road salt;염화칼슘;bag:bags;포대;50-250-25;8-25
🌻;the wildflower meadow/a bee meadow;들꽃밭/꿀벌 꽃밭;area;wildflower seed;들꽃 씨앗;packet:packets;봉지;5-25-5;3-12
🍂;the school garden/our school garden;학교 텃밭/학교 화단;fill;compost;퇴비;bag:bags;포;20-60-10;4-11
🛶;the koi basin/a lily pond;연못/수련 연못;fill;pond clay;연못 흙;bag:bags;포대;10-30-5;6-15
🐢;the tortoise box/a tortoise pen;거북이 집/육지거북 사육장;fill;coconut soil;코코넛 흙;bag:bags;봉지;5-70-5;4-20
📦;packing a crate/a shipping crate;포장 상자/수출 상자;fill;packing chips;완충재;bag:bags;봉지;50-500-50;6-25
🛋️;a bean bag/floor cushions;빈백/방석;fill;filling beads;충전재;bag:bags;봉지;20-100-10;9-30
🎒;the sleeping mats/a mattress;매트리스/야외 매트;fill;foam flakes;스펀지 조각;sack:sacks;자루;50-200-25;9-30
`
