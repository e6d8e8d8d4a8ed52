package compose

// Concentrates: sign; use; in Korean; concentrate; in Korean; parts of water to one; how much is mixed in litres.
const amountDiluteTable = `
🧼;window cleaning/cleaning the windows;유리창 청소/창문 닦기;glass cleaner;유리 세정제;10-60-10;1-12
🧽;mopping the floor/floor cleaning;바닥 청소/물걸레질;floor cleaner;바닥 세제;20-100-20;3-10
🚗;washing the car/the car wash;세차/손세차;car shampoo;카샴푸;50-200-50;5-15
❄️;the windscreen washer/screen wash;워셔액/자동차 워셔액;screen wash;워셔 원액;2-10-1;2-6
🧊;radiator coolant/the old tractor;부동액/트랙터 냉각수;antifreeze;부동액 원액;1-3-1;4-12
🪴;feeding the house plants/house plants;화분 영양제/실내 화초;plant food;액체 비료;100-500-100;1-10
🍅;feeding tomatoes/the tomato plants;토마토 비료/토마토 농사;tomato feed;토마토 비료;50-250-50;5-20
🌹;spraying roses/rose care;장미 소독/장미 관리;neem oil;님오일;50-200-50;1-8
🐛;caterpillar spray/the cabbage bed;진딧물 약/배추 벌레;garden spray;살충제;100-500-100;2-15
🐄;the milking machine/udder care;착유기 세척/착유장;dairy cleaner;세척액;50-200-50;5-30
🐣;cleaning the incubator/the hatchery;부화기 소독/부화장;disinfectant;소독약;20-100-20;1-10
🦠;disinfecting the kennels/a vet practice;동물병원 소독/견사 소독;disinfectant;소독제;20-200-20;2-20
🏫;classroom hygiene/wiping school desks;교실 소독/책상 닦기;bleach;락스;50-300-50;1-10
🏊;the footbath at the pool/pool hygiene;수영장 소독/수영장 발 씻는 곳;chlorine;염소액;100-400-50;5-30
🧃;elderflower squash/syrup drinks;매실청 음료/매실차;syrup;매실청;4-10-1;1-8
🍋;lemonade for the fair/lemonade;레모네이드/레몬청 음료;lemon syrup;레몬청;3-9-1;1-20
🍵;vinegar drink/a fruit vinegar drink;식초 음료/홍초;fruit vinegar;과일 식초;3-9-1;1-5
☕;cold brew/cold brew for the cafe;콜드브루/카페 콜드브루;cold brew concentrate;콜드브루 원액;2-6-1;1-10
🎨;thinning acrylic paint/an airbrush;에어브러시/아크릴 물감 희석;paint;물감;1-5-1;0.5-3
🖌️;wallpaper glue/hanging wallpaper;도배풀/벽지 도배;paste;도배풀;5-20-5;2-10
📷;film developing/the darkroom;필름 현상/암실;developer;현상액;9-49-10;0.5-3
🎞️;fixing prints/black and white prints;인화 정착/흑백 인화;fixer;정착액;4-9-1;0.5-4
🧵;dyeing fabric/the dye bath;천연 염색/천 염색;dye;염료;20-60-10;2-12
🧶;washing wool/wool wash;울 세탁/니트 세탁;wool wash;울샴푸;100-400-100;3-12
🛠️;cutting fluid/the lathe;절삭유/선반 작업;coolant oil;절삭유;10-40-5;2-20
🪚;cleaning saw blades/the workshop;톱날 세척/목공방;resin remover;송진 제거제;5-20-5;0.5-5
🐝;varroa treatment/the beehives;응애 방제/벌통 관리;acid solution;산 용액;10-40-10;0.5-4
🐴;the horse wash/washing horses;말 목욕/승마장;horse shampoo;말 샴푸;10-40-10;2-15
🫧;soap bubbles/a bubble show;비눗방울/비눗방울 공연;bubble mix;비눗방울 원액;5-20-5;0.5-6
💇;the hair salon/salon shampoo;미용실 샴푸/미용실;shampoo;샴푸 원액;3-10-1;0.5-4
🧺;fabric softener/the laundry;섬유유연제/빨래방;softener;유연제;10-40-10;1-6
🚿;limescale removal/bathroom scale;물때 제거/욕실 청소;vinegar;식초;1-5-1;0.5-4
⛵;cleaning the sails/boat cleaning;요트 청소/돛 세척;boat soap;보트 세제;20-80-20;3-15
🍺;brewery cleaning/home brewing;양조장 세척/수제 맥주;sanitizer;살균제;100-500-100;5-25
☀️;solar panel cleaning/the solar panels;태양광 청소/태양광판;panel cleaner;패널 세제;50-150-50;5-25
`

// Recipes: sign; dish; in Korean; what it is counted in, one:many; in Korean; for so many; ingredients; in Korean.
const amountRecipeTable = `
🥞;pancakes;팬케이크;person:people;인분;4;flour 250 g,milk 500 ml,eggs 3,butter 40 g;밀가루 250 g,우유 500 ml,달걀 3,버터 40 g
🍝;carbonara;카르보나라;person:people;인분;2;spaghetti 200 g,bacon 100 g,egg yolks 3,cheese 60 g;스파게티 200 g,베이컨 100 g,노른자 3,치즈 60 g
🍲;lentil soup;렌틸콩 수프;person:people;인분;4;lentils 300 g,stock 1200 ml,carrots 3,onions 2;렌틸콩 300 g,육수 1200 ml,당근 3,양파 2
🥧;apple pie;사과 파이;slice:slices;조각;8;apples 900 g,flour 320 g,butter 180 g,sugar 110 g;사과 900 g,밀가루 320 g,버터 180 g,설탕 110 g
🍪;oat cookies;오트밀 쿠키;cookie:cookies;개;20;oats 160 g,flour 140 g,sugar 120 g,butter 125 g;오트밀 160 g,밀가루 140 g,설탕 120 g,버터 125 g
🧇;waffles;와플;waffle:waffles;개;6;flour 240 g,milk 300 ml,eggs 2,sugar 45 g;밀가루 240 g,우유 300 ml,달걀 2,설탕 45 g
🍞;rolls;모닝빵;roll:rolls;개;12;flour 500 g,milk 260 ml,butter 60 g,yeast 7 g;강력분 500 g,우유 260 ml,버터 60 g,이스트 7 g
🍕;pizza dough;피자 도우;pizza:pizzas;판;3;flour 480 g,water 300 ml,salt 9 g,oil 25 ml;밀가루 480 g,물 300 ml,소금 9 g,오일 25 ml
🍛;chickpea curry;병아리콩 카레;person:people;인분;4;chickpeas 480 g,coconut milk 400 ml,rice 320 g,tomatoes 4;병아리콩 480 g,코코넛밀크 400 ml,쌀 320 g,토마토 4
🌮;tacos;타코;person:people;인분;4;minced meat 500 g,tortillas 12,cheese 120 g,avocados 2;다진 고기 500 g,또띠아 12,치즈 120 g,아보카도 2
🥗;potato salad;감자 샐러드;person:people;인분;6;potatoes 1200 g,mayonnaise 150 g,gherkins 6,eggs 4;감자 1200 g,마요네즈 150 g,오이 6,달걀 4
🍮;creme caramel;푸딩;cup:cups;컵;5;milk 400 ml,sugar 90 g,eggs 3,cream 100 ml;우유 400 ml,설탕 90 g,달걀 3,생크림 100 ml
🍫;brownies;브라우니;piece:pieces;조각;16;chocolate 220 g,butter 180 g,sugar 240 g,eggs 4;초콜릿 220 g,버터 180 g,설탕 240 g,달걀 4
🧁;muffins;머핀;muffin:muffins;개;12;flour 260 g,sugar 150 g,yoghurt 200 g,eggs 2;박력분 260 g,설탕 150 g,요거트 200 g,달걀 2
🍚;bibimbap;비빔밥;person:people;인분;2;rice 300 g,bean sprouts 150 g,eggs 2,gochujang 40 g;밥 300 g,콩나물 150 g,달걀 2,고추장 40 g
🥘;paella;파에야;person:people;인분;6;rice 540 g,prawns 18,stock 1300 ml,peppers 2;쌀 540 g,새우 18,육수 1300 ml,파프리카 2
🍜;beef noodle soup;소고기 국수;bowl:bowls;그릇;4;beef 400 g,noodles 360 g,stock 2000 ml,spring onions 4;소고기 400 g,국수 360 g,육수 2000 ml,대파 4
🥟;gyoza filling;만두소;dumpling:dumplings;개;40;pork 300 g,cabbage 200 g,soy sauce 30 ml,chives 50 g;돼지고기 300 g,양배추 200 g,간장 30 ml,부추 50 g
🍢;tteokbokki;떡볶이;person:people;인분;2;rice cakes 400 g,fish cakes 4,water 500 ml,gochujang 60 g;떡 400 g,어묵 4,물 500 ml,고추장 60 g
🍗;chicken stew;닭볶음탕;person:people;인분;4;chicken 1000 g,potatoes 3,water 600 ml,soy sauce 80 ml;닭 1000 g,감자 3,물 600 ml,간장 80 ml
🍳;shakshuka;샤크슈카;person:people;인분;3;eggs 6,tomatoes 600 g,onions 1,peppers 2;달걀 6,토마토 600 g,양파 1,파프리카 2
🧀;cheese fondue;치즈 퐁듀;person:people;인분;4;cheese 800 g,wine 300 ml,bread 600 g,starch 12 g;치즈 800 g,와인 300 ml,빵 600 g,전분 12 g
🍓;smoothies;스무디;glass:glasses;잔;3;strawberries 270 g,bananas 2,milk 450 ml,honey 30 g;딸기 270 g,바나나 2,우유 450 ml,꿀 30 g
🍹;fruit punch;과일 펀치;glass:glasses;잔;10;juice 1500 ml,soda 800 ml,oranges 3,syrup 120 ml;주스 1500 ml,사이다 800 ml,오렌지 3,시럽 120 ml
🥣;granola;그래놀라;portion:portions;인분;10;oats 400 g,nuts 150 g,honey 120 g,oil 60 ml;귀리 400 g,견과 150 g,꿀 120 g,오일 60 ml
🍰;cheesecake;치즈케이크;slice:slices;조각;10;cream cheese 600 g,biscuits 200 g,sugar 130 g,eggs 3;크림치즈 600 g,비스킷 200 g,설탕 130 g,달걀 3
🥖;baguettes;바게트;baguette:baguettes;개;2;flour 400 g,water 280 ml,salt 8 g,yeast 4 g;밀가루 400 g,물 280 ml,소금 8 g,이스트 4 g
🍙;rice balls;주먹밥;rice ball:rice balls;개;6;rice 450 g,tuna 120 g,seaweed 3,sesame 12 g;밥 450 g,참치 120 g,김 3,깨 12 g
🥙;falafel;팔라펠;falafel:falafels;개;24;chickpeas 360 g,onions 1,parsley 40 g,flour 45 g;병아리콩 360 g,양파 1,파슬리 40 g,밀가루 45 g
🥩;meatballs;미트볼;meatball:meatballs;개;24;minced meat 600 g,breadcrumbs 80 g,eggs 1,onions 2;다진 고기 600 g,빵가루 80 g,달걀 1,양파 2
🍅;tomato sauce;토마토소스;jar:jars;병;4;tomatoes 2400 g,garlic 40 g,oil 100 ml,salt 20 g;토마토 2400 g,마늘 40 g,오일 100 ml,소금 20 g
🥬;sauerkraut;백김치;jar:jars;병;3;cabbage 2700 g,salt 54 g,carrots 2,garlic 30 g;배추 2700 g,소금 54 g,당근 2,마늘 30 g
🌶️;kimchi seasoning;김치 양념;cabbage:cabbages;포기;5;chili powder 350 g,fish sauce 200 ml,garlic 150 g,radish 1;고춧가루 350 g,액젓 200 ml,마늘 150 g,무 1
🍯;granola bars;견과 바;bar:bars;개;16;oats 240 g,nuts 160 g,honey 140 g,raisins 90 g;귀리 240 g,견과 160 g,꿀 140 g,건포도 90 g
🧃;iced tea;아이스티;jug:jugs;병;2;water 2000 ml,tea bags 6,sugar 80 g,lemons 2;물 2000 ml,티백 6,설탕 80 g,레몬 2
🫘;chili sin carne;칠리 콩 스튜;person:people;인분;6;beans 720 g,corn 280 g,tomatoes 800 g,peppers 3;콩 720 g,옥수수 280 g,토마토 800 g,파프리카 3
🕯️;beeswax candles;밀랍 초;candle:candles;개;8;wax 960 g,scented oil 48 ml,wicks 8;밀랍 960 g,향오일 48 ml,심지 8
🧼;lavender soap;라벤더 비누;bar:bars;개;10;olive oil 600 g,lye 78 g,water 200 ml,lavender 15 g;올리브유 600 g,가성소다 78 g,물 200 ml,라벤더 15 g
🧴;hand cream;핸드크림;tin:tins;통;6;shea butter 180 g,almond oil 90 ml,wax 24 g;시어버터 180 g,아몬드 오일 90 ml,밀랍 24 g
🛁;bath bombs;입욕제;bath bomb:bath bombs;개;9;baking soda 450 g,citric acid 225 g,oil 45 ml,starch 90 g;베이킹소다 450 g,구연산 225 g,오일 45 ml,전분 90 g
🎨;salt dough;소금 반죽;child:children;명;5;flour 600 g,salt 300 g,water 300 ml;밀가루 600 g,소금 300 g,물 300 ml
🧪;slime;슬라임;child:children;명;4;glue 240 ml,water 200 ml,borax 8 g;물풀 240 ml,물 200 ml,붕사 8 g
🐦;fat balls for birds;새 모이 볼;ball:balls;개;12;fat 480 g,seeds 600 g,oats 180 g;기름 480 g,씨앗 600 g,귀리 180 g
🍡;mochi;찹쌀떡;piece:pieces;개;15;rice flour 300 g,sugar 90 g,bean paste 375 g,water 330 ml;찹쌀가루 300 g,설탕 90 g,팥앙금 375 g,물 330 ml
`

// Mixtures of parts: sign; mixture; in Korean; parts; in Korean; unit; how much of it.
const amountPartsTable = `
🪴;potting mix;분갈이흙;compost 2,sand 1,perlite 1;상토 2,모래 1,펄라이트 1;l;10-80
🌵;succulent soil;다육이 흙;soil 1,pumice 2,sand 1;흙 1,마사토 2,모래 1;l;4-40
🍄;mushroom substrate;버섯 배지;straw 5,bran 1,gypsum 1;볏짚 5,쌀겨 1,석고 1;kg;5-60
🪺;compost heap;퇴비 더미;leaves 3,grass 2,straw 1;낙엽 3,풀 2,볏짚 1;kg;12-120
🧱;lime plaster;회반죽;lime 1,sand 3;석회 1,모래 3;kg;10-100
🏺;pottery glaze;도자기 유약;feldspar 4,silica 3,chalk 2;장석 4,규석 3,석회석 2;g;200-2000
🐔;chicken feed mix;닭 사료 배합;corn 5,wheat 3,peas 2;옥수수 5,밀 3,완두 2;kg;10-150
🐴;horse muesli;말 사료 배합;oats 4,barley 3,bran 1;귀리 4,보리 3,밀기울 1;kg;8-80
🐦;wild bird mix;들새 모이;sunflower seeds 3,millet 2,peanuts 1;해바라기씨 3,조 2,땅콩 1;kg;3-30
🌱;meadow seed mix;초지 씨앗 배합;grass 7,clover 2,herbs 1;잔디 7,클로버 2,허브 1;g;500-5000
🥤;salad dressing;샐러드드레싱;oil 3,vinegar 1;오일 3,식초 1;ml;100-1200
🍹;mojito mix;모히토;soda 4,rum 2,lime juice 1;탄산수 4,럼 2,라임즙 1;ml;300-3000
🍸;negroni;네그로니;gin 1,vermouth 1,bitters 1;진 1,베르무트 1,비터 1;ml;90-900
🥛;milk tea;밀크티;tea 3,milk 2,syrup 1;홍차 3,우유 2,시럽 1;ml;300-3000
☕;coffee blend;커피 블렌드;brazil 3,ethiopia 2,colombia 1;브라질 3,에티오피아 2,콜롬비아 1;g;250-3000
🍵;tea blend;차 블렌드;mint 2,chamomile 2,fennel 1;민트 2,캐모마일 2,회향 1;g;50-600
🥜;trail mix;견과 믹스;nuts 4,raisins 2,chocolate 1;견과 4,건포도 2,초콜릿 1;g;200-2500
🌶️;curry powder;카레 가루;coriander 4,cumin 2,turmeric 1;고수 4,커민 2,강황 1;g;40-400
🍚;mixed rice;잡곡밥;rice 6,barley 2,beans 1;쌀 6,보리 2,콩 1;g;300-3000
🧂;bulgogi sauce;불고기 양념;soy sauce 3,sugar 1,water 2;간장 3,설탕 1,물 2;ml;200-2400
🍶;dipping sauce;초간장;soy sauce 2,vinegar 1,water 1;간장 2,식초 1,물 1;ml;100-800
🎨;orange paint;주황색 페인트;yellow 3,red 1;노랑 3,빨강 1;ml;100-2000
🖌️;skin tone;살색 물감;white 5,ochre 2,red 1;흰색 5,황토색 2,빨강 1;ml;40-400
🛵;two stroke fuel;2행정 연료;petrol 40,oil 1;휘발유 40,오일 1;ml;1000-8000
🔊;epoxy;에폭시;resin 2,hardener 1;주제 2,경화제 1;g;30-900
🧴;massage oil;마사지 오일;almond oil 7,jojoba oil 2,lavender oil 1;아몬드유 7,호호바유 2,라벤더유 1;ml;50-500
`

// Doses for each kilo: sign; whom it is for; in Korean; what; in Korean; unit; for each kilo; weight in kg.
const amountDoseTable = `
🐴;worming the horses/the ponies;말 구충/조랑말 구충;worming paste;구충제;mg;8-20-1;150-600
🐑;drenching sheep/sheep;양 구충/양 떼;drench;구충액;ml;0.2-0.5-0.1;25-90
🐄;the calves/a sick calf;송아지/아픈 송아지;electrolyte;전해질;g;1-3-0.5;35-150
🐖;piglets/young pigs;새끼 돼지/자돈;iron solution;철분제;mg;20-60-10;2-12
🐈;the shelter cats/our cat;쉼터 고양이/우리 고양이;flea drops;벼룩약;mg;5-12-1;2-8
🐇;the rabbits at the vet/rabbits;동물병원 토끼/토끼;pain syrup;진통 시럽;mg;0.3-1-0.1;1-5
🐕;the rescue kennel/our vet practice;유기견 보호소/동물병원;antibiotic;항생제;mg;10-25-5;3-45
👧;fever syrup for kids/a feverish child;아이 해열제/열나는 아이;fever syrup;해열 시럽;mg;10-15-1;8-40
💪;protein for athletes/strength training;운동 단백질/근력 운동;protein;단백질;g;1.2-2.2-0.2;45-110
💧;drinking water/how much to drink;하루 물 섭취/물 마시기;water;물;ml;30-40-5;40-110
🍚;carbs before a race/race day;경기 전 탄수화물/대회 날;carbs;탄수화물;g;5-10-1;45-95
☕;caffeine before training/a caffeine limit;운동 전 카페인/카페인 한도;caffeine;카페인;mg;2-6-1;45-100
🍼;bottle feeding/the baby;아기 분유량/신생아;milk;분유;ml;120-180-10;3-9
🧂;salting ham/dry curing;햄 염장/생햄 만들기;salt;소금;g;25-40-5;1-12
🧀;cheese salting/our cheese;치즈 염장/치즈;salt;소금;g;12-25-1;0.5-8
🌭;sausage making/the sausages;소시지 만들기/소시지;pepper;후추;g;2-4-0.5;2-30
🍇;wine sulphur/the grape must;포도주 담그기/포도즙;sulphur;아황산;mg;40-80-10;10-200
🥒;salting cabbage/sauerkraut;배추 절이기/절임 배추;salt;소금;g;20-60-5;2-40
🧶;dyeing wool/wool dyeing;양털 염색/모직 염색;alum;명반;g;80-150-10;0.5-5
🍞;bread salt/sourdough salt;빵 소금/반죽 소금;salt;소금;g;18-22-1;0.5-12
🫙;jam making/plum jam;잼 만들기/자두잼;sugar;설탕;g;400-800-100;0.5-10
🍋;lemon syrup/fruit syrup;레몬청/과일청;sugar;설탕;g;600-1000-100;0.5-10
`
