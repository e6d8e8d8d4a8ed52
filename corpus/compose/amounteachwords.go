package compose

// What comes in packs: sign; goods; in Korean; unit (or one of them, where they are counted); how much a pack has; price
// in dollars; what it is compared by.
const amountGoodsTable = `
☕;coffee beans;원두;g;200-1000-50;5-20;100
🍯;honey;꿀;g;250-1000-50;4-14;100
🧀;parmesan;파르메산;g;100-500-25;3-14;100
🧈;butter;버터;g;200-500-50;2-7;100
🍫;baking chocolate;제과 초콜릿;g;100-1000-50;2-12;100
🍝;spaghetti;스파게티 면;g;400-2000-100;1-5;100
🍚;jasmine rice;자스민쌀;g;500-5000-500;2-15;1000
🥜;cashews;캐슈넛;g;100-1000-50;3-16;100
🫘;dried beans;말린 콩;g;400-3000-100;2-9;1000
🍓;frozen berries;냉동 베리;g;300-2000-100;3-12;100
🥩;ground beef;다진 소고기;g;300-1500-50;4-16;1000
🐟;salmon;연어;g;150-1200-50;5-25;100
🦐;frozen prawns;냉동 새우;g;200-1000-50;5-18;100
🧂;sea salt;천일염;g;500-5000-500;1-9;1000
🌶️;chili flakes;고춧가루;g;100-1000-50;3-22;100
🍵;green tea leaves;녹찻잎;g;40-300-10;4-20;100
🥣;muesli;뮤즐리;g;375-1500-25;2-8;100
🍬;liquorice;젤리;g;150-1000-50;1-8;100
🫒;olive oil;올리브유;ml;250-3000-250;4-25;1000
🧃;apple juice;사과 주스;ml;750-3000-250;1-6;1000
🥛;oat milk;귀리 우유;ml;750-2000-250;1-5;1000
🍶;soy sauce;간장;ml;150-1800-150;2-10;100
🍷;table wine;식탁 와인;ml;750-5000-250;5-20;1000
🥤;cola;콜라;ml;330-2000-10;1-4;1000
🧴;shampoo;샴푸;ml;200-1000-50;2-14;100
🧼;liquid soap;물비누;ml;250-5000-250;1-12;1000
🧺;liquid detergent;액체 세제;ml;750-5000-250;4-16;1000
🌸;room spray;룸 스프레이;ml;100-500-50;3-12;100
🖌️;acrylic paint;아크릴 물감;ml;75-500-25;3-14;100
🖨️;printer ink;프린터 잉크;ml;5-100-5;8-40;10
🚗;engine oil;엔진오일;ml;1000-5000-500;8-45;1000
🪴;potting soil;배양토;ml;5000-50000-5000;3-14;1000
🧶;merino yarn;메리노 실;g;25-200-25;3-18;100
🕯️;soy wax;소이 왁스;g;500-5000-500;6-40;1000
🪡;cotton fabric;면 원단;cm;50-500-50;4-40;100
🎀;satin ribbon;새틴 리본;m;3-50-1;1-9;1
🔌;extension cable;연장선;m;2-25-1;4-30;1
🧗;climbing rope;등반 로프;m;20-80-5;40-190;1
🧵;sewing thread;재봉실;m;100-1000-50;1-8;100
🩹;bandage tape;반창고 테이프;m;3-20-1;1-6;1
📦;bubble wrap;뽁뽁이;m;5-100-5;3-25;1
🎣;fishing line;낚싯줄;m;100-1000-100;5-30;100
🪟;insulation tape;문풍지;m;3-30-1;2-12;1
🧻;toilet rolls;두루마리 휴지;roll;4-32-4;2-18;1
🥚;eggs;계란;egg;6-30-6;2-9;1
🍵;tea bags;티백;bag;20-200-20;2-12;1
🍽️;dishwasher tablets;식세기 세제;tablet;20-120-10;4-20;1
🧤;latex gloves;라텍스 장갑;glove;50-200-50;4-16;1
🔋;AA batteries;건전지;battery;4-48-4;3-22;1
💊;vitamin C tablets;비타민C;tablet;30-300-30;4-22;1
👶;diapers;기저귀;diaper;24-132-6;7-38;1
🪒;razor blades;면도날;blade;4-20-2;7-36;1
🖊️;ballpoint pens;볼펜;pen;5-50-5;2-15;1
📓;notebooks;공책;notebook;3-20-1;4-24;1
✉️;envelopes;봉투;envelope;25-500-25;2-18;1
🗑️;bin bags;쓰레기봉투;bag;10-60-5;2-10;1
🎾;tennis balls;테니스공;ball;3-24-3;5-30;1
⛳;golf balls;골프공;ball;3-48-3;8-60;1
🏓;ping pong balls;탁구공;ball;6-100-2;3-25;1
🔩;wood screws;나사못;screw;20-500-20;2-18;1
🧱;paving stones;보도블록;stone;10-120-10;15-140;1
💡;LED bulbs;LED 전구;bulb;2-12-1;5-30;1
🌷;tulip bulbs;튤립 구근;bulb;10-100-10;4-28;1
🍊;mandarins;귤;mandarin;10-60-5;3-18;1
🌽;corn cobs;옥수수;cob;2-30-1;2-18;1
🥟;frozen dumplings;냉동 만두;dumpling;12-70-2;4-14;1
🧇;frozen waffles;냉동 와플;waffle;4-24-2;2-10;1
🌭;hot dog buns;핫도그빵;bun;4-24-2;1-8;1
🍪;cookies;쿠키;cookie;8-60-4;2-12;1
🫓;tortillas;또띠아;tortilla;6-30-2;2-9;1
🥤;paper cups;종이컵;cup;20-500-20;2-16;1
🎈;balloons;풍선;balloon;10-200-10;2-16;1
🕯️;tea lights;티라이트;candle;10-200-10;2-18;1
📷;instant film sheets;폴라로이드 필름;photo;8-60-2;9-60;1
🎟️;swim tickets;수영장 입장권;ticket;5-50-5;15-180;1
🚌;bus tickets;버스 승차권;ticket;4-40-2;6-80;1
🎳;bowling games;볼링 게임권;game;3-20-1;9-60;1
🧘;yoga lessons;요가 수업;lesson;4-40-2;40-360;1
🎸;guitar lessons;기타 레슨;lesson;4-30-2;80-500;1
🖼️;photo prints;사진 인화;print;20-500-20;3-60;1
`

// What is made or shared: sign; things; one of them; in Korean; counter; by whom or what it is shared, one:many; in Korean.
const amountShareTable = `
🍪;cookies;cookie;쿠키;개;kid:kids;아이
🍬;candies;candy;사탕;개;child:children;아이
🃏;cards;card;카드;장;player:players;플레이어
🎈;balloons;balloon;풍선;개;table:tables;테이블
🍎;apples;apple;사과;개;basket:baskets;바구니
🥟;dumplings;dumpling;만두;개;plate:plates;접시
🌷;tulips;tulip;튤립;송이;vase:vases;꽃병
📚;books;book;책;권;shelf:shelves;칸
✏️;pencils;pencil;연필;자루;pupil:pupils;학생
🪑;chairs;chair;의자;개;row:rows;줄
🧱;bricks;brick;벽돌;장;helper:helpers;도우미
📦;boxes;box;상자;개;van:vans;트럭
🥚;eggs;egg;달걀;개;carton:cartons;판
🍬;chocolates;chocolate;초콜릿;개;gift bag:gift bags;선물 봉투
🎟️;tickets;ticket;표;장;class:classes;반
📰;newspapers;newspaper;신문;부;carrier:carriers;배달원
📨;flyers;flyer;전단지;장;volunteer:volunteers;봉사자
🌱;seedlings;seedling;모종;개;bed:beds;화단
🎾;balls;ball;공;개;team:teams;팀
🧩;puzzle pieces;puzzle piece;퍼즐 조각;개;person:people;사람
🧸;toys;toy;장난감;개;room:rooms;방
🍕;slices of pizza;slice of pizza;피자 조각;개;friend:friends;친구
🥤;drinks;drink;음료수;병;guest:guests;손님
🍙;rice balls;rice ball;주먹밥;개;hiker:hikers;등산객
🐟;fish;fish;물고기;마리;tank:tanks;수조
🍠;sweet potatoes;sweet potato;고구마;개;household:households;집
🥬;cabbages;cabbage;배추;포기;family:families;가족
📄;exam papers;exam paper;시험지;장;teacher:teachers;선생님
🎁;prizes;prize;상품;개;stall:stalls;부스
🕯️;candles;candle;초;개;lantern:lanterns;등
🪙;coins;coin;동전;개;pirate:pirates;해적
🏐;minutes of hall time;minute of hall time;체육관 시간;분;club:clubs;동아리
📞;calls;call;전화;통;agent:agents;상담원
🧵;buttons;button;단추;개;shirt:shirts;셔츠
💎;beads;bead;구슬;개;necklace:necklaces;목걸이
🍇;grapes;grape;포도알;개;bird:birds;새
`

// What is made to be sold: sign; things; one of them; in Korean.
const amountMakeTable = `
🧁;cupcakes;cupcake;컵케이크
🍪;cookies;cookie;쿠키
🕯️;candles;candle;캔들
🧼;soaps;soap;수제 비누
🧣;scarves;scarf;목도리
🍓;jars of jam;jar of jam;딸기잼
🥐;croissants;croissant;크루아상
📿;bracelets;bracelet;팔찌
🍋;cups of lemonade;cup of lemonade;레모네이드
🌭;hot dogs;hot dog;핫도그
👕;printed shirts;printed shirt;티셔츠
🖼️;art prints;art print;아트 포스터
🏺;mugs;mug;머그컵
💐;bouquets;bouquet;꽃다발
🍱;lunch boxes;lunch box;도시락
🥧;pies;pie;파이
🐦;bird houses;bird house;새집
🎄;wreaths;wreath;리스
🧸;teddy bears;teddy bear;곰인형
📓;notebooks;notebook;수제 노트
🍞;loaves;loaf;식빵
🥟;dumplings;dumpling;만두
🌱;tomato plants;tomato plant;토마토 모종
🍯;jars of honey;jar of honey;꿀
🪁;kites;kite;연
💌;greeting cards;greeting card;카드
👜;tote bags;tote bag;에코백
🧶;beanies;beanie;비니
🍿;bags of popcorn;bag of popcorn;팝콘
🥞;pancakes;pancake;호떡
🎨;painted stones;painted stone;그림 돌멩이
🔑;key rings;key ring;키링
`
