package compose

// stall; icon; title; goods; lowest and highest price (dollars, or thousand won)
const moveStallsEn = `
the school fair;🏫;School fair;coffee, cake, waffle, juice, popcorn;1-5
our lemonade stand;🍋;Lemonade stand;lemonade, iced tea, cookie, brownie;1-4
the farm shop;🚜;Farm shop;eggs, milk, honey, potatoes, apples;2-9
my pottery stall;🏺;Pottery stall;mug, bowl, vase, plate;8-40
the taco truck;🌮;Taco truck;fish taco, bean taco, nachos, soda;2-9
a plant sale;🪴;Plant sale;fern, cactus, orchid, basil, ivy;3-18
the flea market table;🛍️;Flea market;book, record, lamp, toy;1-12
the club bar;🍺;Club bar;beer, wine, cola, water, chips;1-6
the ice cream cart;🍦;Ice cream cart;cone, cup, sundae, shake;2-8
my candle shop;🕯️;Candle shop;tea light, pillar, scented candle, holder;2-22
a bakery;🥖;Bakery;bread, roll, croissant, pretzel, muffin;1-7
the school kiosk;✏️;School kiosk;pen, notebook, eraser, ruler;1-6
the hot dog stand;🌭;Hot dog stand;hot dog, burger, fries, cola;2-9
the bike rental;🚲;Bike rental;city bike, e-bike, helmet, child seat;4-30
the flower stand;💐;Flower stand;rose, tulip, bouquet, wreath;2-25
my knitting table;🧶;Knitting table;hat, scarf, socks, gloves;9-40
the sushi counter;🍣;Sushi counter;maki, nigiri, miso soup, green tea;3-14
the concert merch;🎸;Band merch;shirt, poster, cd, sticker;2-25
the cheese stand;🧀;Cheese stand;gouda, brie, feta, crackers;3-15
the toy booth;🧸;Toy booth;bear, puzzle, kite, ball;4-20
the christmas market;🎄;Christmas market;mulled wine, roasted nuts, star, cookie bag;3-12
the juice bar;🥤;Juice bar;orange, carrot, ginger shot, smoothie;3-9
the seed shop;🌱;Seed shop;tomato, bean, sunflower, lettuce;2-5
the pizza window;🍕;Pizza window;slice, whole pizza, salad, water;2-16
the library sale;📚;Library sale;paperback, hardcover, comic, map;1-8
the barbecue;🔥;Barbecue;steak, sausage, corn, bread;2-11
our soap shop;🧼;Soap shop;bar soap, bath bomb, shampoo, gift box;4-24
the apple orchard;🍎;Apple orchard;apples, cider, jam, pie;3-14
the snack machine cart;🍿;Snack cart;popcorn, pretzels, nuts, gum;1-5
the noodle bar;🍜;Noodle bar;ramen, udon, dumplings, tea;3-15
the comic table;💥;Comic table;comic, print, badge, tote bag;2-18
the dog groomer;🐩;Dog groomer;wash, cut, nails, brushing;8-45
the car wash;🚗;Car wash;outside, inside, wax, rims;5-30
the nail studio;💅;Nail studio;manicure, polish, gel, removal;8-40
the print shop;🖨️;Print shop;flyer, poster, card, banner;1-30
the fish market;🐟;Fish market;salmon, herring, shrimp, mussels;5-24
the bagel place;🥯;Bagels;plain bagel, sesame bagel, cream cheese, lox;1-7
our pancake breakfast;🥞;Pancake breakfast;pancakes, bacon, eggs, coffee;1-7
the wool shop;🐑;Wool shop;merino, alpaca, cotton, needles;4-16
the beach kiosk;🏖️;Beach kiosk;towel, sunscreen, water, ice pop;2-18
the donut wagon;🍩;Donut wagon;glazed donut, jelly donut, coffee, milk;1-5
our bookshop corner;📖;Bookshop corner;novel, cookbook, bookmark, calendar;2-24
the ski kiosk;⛷️;Ski kiosk;hot chocolate, soup, lift wax, gloves;2-25
the hardware counter;🔩;Hardware;screws, tape, hammer, paint;2-28
the frozen yogurt bar;🍨;Yogurt bar;small cup, big cup, berries, sprinkles;1-7
my jewelry stand;💍;Jewelry stand;ring, bracelet, earrings, brooch;9-60
the museum shop;🏛️;Museum shop;catalog, postcard, magnet, umbrella;1-28
a crepe stall;🥞;Crepe stall;sugar crepe, ham crepe, cider, tea;3-9
the stable cafe;🐴;Stable cafe;sandwich, tea, carrot bag, muffin;1-7
the boat kiosk;⛵;Boat kiosk;rope, life jacket, map, ice;3-45
the tea house;🍵;Tea house;green tea, scone, sandwich, honey;2-9
our garage sale;🏷️;Garage sale;lamp, chair, game, frame;2-30
the aquarium stand;🐠;Aquarium stand;guppy, snail, moss, net;2-15
a photo studio;📸;Photo studio;portrait, passport photo, frame, print;4-45
the chocolate table;🍫;Chocolate table;truffle, bar, fondue, nougat;1-14
the baseball snack bar;⚾;Snack bar;peanuts, hot pretzel, soda, pickle;2-8
our costume rental;🎭;Costume rental;mask, cape, wig, full costume;5-45
the barber;💈;Barber;haircut, shave, beard trim, hair wash;6-35
the repair cafe;🔧;Repair cafe;tire, brake pads, chain, bell;5-40
a vinyl fair;💿;Vinyl fair;single, album, box set, sleeve;2-45
the olive stall;🫒;Olive stall;green olives, black olives, oil, bread;2-18
the potato cart;🥔;Potato cart;baked potato, fries, dip, cola;1-7
our choir concert bar;🎶;Concert bar;sparkling wine, juice, pretzel, program;1-7
the paint and sip night;🎨;Paint and sip;canvas, wine, apron, snack plate;4-25
the honey booth;🍯;Honey booth;forest honey, candle, mead, comb;4-18
the pet store shelf;🐹;Pet store;hay, seeds, toy, bedding;3-19
a pickle maker;🥒;Pickle maker;gherkins, kimchi, beets, mixed jar;4-12
the kite shop;🪁;Kite shop;kite, string, tail, repair kit;3-35
our scout bake sale;⚜️;Bake sale;brownie, cupcake, lemon bar, pie slice;1-5
the paper goods stall;✉️;Paper goods;envelope set, card, wrapping paper, stamp;1-9
the orchard cider bar;🍏;Cider bar;sweet cider, dry cider, apple ring, donut;2-8
the salad bar;🥗;Salad bar;small bowl, big bowl, soup, roll;2-13
`

const moveStallsKo = `
학교 바자회;🏫;바자회;커피, 케이크, 와플, 주스, 팝콘;1-5
떡볶이집;🍢;떡볶이집;떡볶이, 순대, 튀김, 어묵, 김밥;2-6
동네 카페;☕;동네 카페;아메리카노, 라떼, 스콘, 쿠키, 에이드;2-7
농장 직판장;🚜;농장 직판장;달걀, 꿀, 감자, 사과, 고구마;4-20
도자기 공방;🏺;도자기 공방;머그컵, 접시, 화병, 그릇;10-40
꽃집;💐;꽃집;장미, 튤립, 꽃다발, 화분;3-35
플리마켓 부스;🛍️;플리마켓;책, 엘피, 조명, 장난감;1-12
동호회 매점;🥤;동호회 매점;생수, 콜라, 맥주, 과자, 컵라면;1-5
아이스크림 가게;🍦;아이스크림;콘, 컵, 빙수, 쉐이크;2-9
향초 가게;🕯️;향초 가게;티라이트, 필라, 향초, 받침;2-25
동네 빵집;🥖;빵집;식빵, 소금빵, 크루아상, 단팥빵;2-8
문구점;✏️;문구점;볼펜, 공책, 지우개, 자;1-5
핫도그 트럭;🌭;핫도그 트럭;핫도그, 치즈핫도그, 감자튀김, 콜라;2-6
자전거 대여소;🚲;자전거 대여;일반 자전거, 전기 자전거, 헬멧, 유아 시트;3-20
뜨개 소품 가게;🧶;뜨개 소품;모자, 목도리, 양말, 장갑;8-30
초밥집;🍣;초밥집;모둠초밥, 우동, 새우튀김, 사케;5-20
공연 굿즈;🎸;공연 굿즈;티셔츠, 포스터, 앨범, 스티커;2-25
치즈 가게;🧀;치즈 가게;고다, 브리, 모차렐라, 크래커;5-15
분식 포장마차;🍡;포장마차;붕어빵, 호떡, 어묵, 군고구마;1-4
주스 가게;🧃;주스 가게;오렌지주스, 당근주스, 스무디, 생강차;3-8
반찬가게;🥬;반찬가게;멸치볶음, 장조림, 김치, 나물;3-9
피자집;🍕;피자집;조각피자, 한판, 샐러드, 콜라;2-25
헌책방;📚;헌책방;소설, 만화, 잡지, 지도;1-7
고깃집;🔥;고깃집;삼겹살, 목살, 냉면, 소주;4-16
수제비누 가게;🧼;비누 가게;숯비누, 쌀비누, 샴푸바, 선물세트;4-25
사과 과수원;🍎;사과 과수원;사과, 사과즙, 사과잼, 식초;5-25
국숫집;🍜;국숫집;잔치국수, 비빔국수, 만두, 수육;5-15
만화 부스;💥;만화 부스;회지, 엽서, 배지, 에코백;1-12
애견 미용실;🐩;애견 미용;목욕, 미용, 발톱, 염색;5-45
세차장;🚗;세차장;외부, 내부, 왁스, 휠;5-30
네일숍;💅;네일숍;기본 케어, 젤, 제거, 연장;10-45
인쇄소;🖨️;인쇄소;전단지, 포스터, 명함, 현수막;5-40
수산시장;🐟;수산시장;광어, 우럭, 새우, 홍합;8-30
김밥집;🍙;김밥집;참치김밥, 야채김밥, 라면, 쫄면;3-7
떡집;🍡;떡집;인절미, 꿀떡, 백설기, 송편;3-9
두부 가게;🫘;두부 가게;두부, 순두부, 콩물, 청국장;2-7
해변 매점;🏖️;해변 매점;튜브, 수건, 생수, 아이스바;1-15
전통찻집;🍵;전통찻집;대추차, 쌍화차, 유자차, 한과;4-9
철물점;🔩;철물점;못, 나사, 테이프, 페인트;1-15
캠핑장 매점;🏕️;캠핑장 매점;장작, 숯, 부탄가스, 얼음;2-14
도넛 가게;🍩;도넛 가게;글레이즈드, 잼도넛, 커피, 우유;1-5
핸드메이드 액세서리;💍;액세서리;반지, 팔찌, 귀걸이, 브로치;5-50
박물관 기념품점;🏛️;기념품점;도록, 엽서, 자석, 우산;1-25
크레페 트럭;🥞;크레페 트럭;설탕 크레페, 햄 크레페, 딸기 크레페, 홍차;3-9
수족관;🐠;수족관;구피, 달팽이, 수초, 뜰채;1-15
사진관;📸;사진관;증명사진, 가족사진, 액자, 인화;4-50
초콜릿 공방;🍫;초콜릿 공방;트러플, 판초콜릿, 생초콜릿, 선물상자;2-25
야구장 매점;⚾;야구장 매점;치킨, 맥주, 오징어, 생수;1-20
이발소;💈;이발소;커트, 면도, 염색, 샴푸;5-30
수리점;🔧;수리점;타이어, 브레이크, 체인, 벨;5-40
엘피 장터;💿;엘피 장터;싱글, 앨범, 박스세트, 커버;3-45
꿀 부스;🍯;꿀 부스;아카시아꿀, 밤꿀, 밀랍초, 벌집꿀;8-35
햄스터 용품점;🐹;햄스터 용품;건초, 씨앗, 쳇바퀴, 톱밥;3-19
연 가게;🪁;연 가게;방패연, 가오리연, 얼레, 연줄;3-30
샐러드 가게;🥗;샐러드 가게;작은 볼, 큰 볼, 수프, 모닝빵;2-13
호두과자 가게;🥜;호두과자;작은 봉지, 큰 봉지, 선물상자, 커피;2-15
칼국수집;🥢;칼국수집;칼국수, 수제비, 왕만두, 막걸리;4-10
치킨집;🍗;치킨집;후라이드, 양념치킨, 치즈볼, 콜라;2-22
족발집;🐖;족발집;족발, 보쌈, 막국수, 주먹밥;3-40
서점;📖;서점;소설책, 요리책, 책갈피, 달력;2-24
스키장 매점;⛷️;스키장 매점;핫초코, 어묵, 장갑, 왁스;2-25
빙수 가게;🍧;빙수 가게;팥빙수, 망고빙수, 떡, 식혜;2-15
중국집;🥡;중국집;짜장면, 짬뽕, 탕수육, 군만두;5-22
목공방 판매대;🪵;목공방;도마, 수저, 연필꽂이, 선반;8-45
젓갈 가게;🦐;젓갈 가게;새우젓, 명란젓, 오징어젓, 낙지젓;5-25
한복 소품;👘;한복 소품;노리개, 댕기, 복주머니, 배씨머리띠;3-25
약과 가게;🍪;약과 가게;약과, 강정, 유과, 한과세트;1-30
두유 배달;🥛;두유 배달;두유, 콩물, 두부과자, 비지;1-9
배드민턴 용품;🏸;배드민턴 용품;라켓, 셔틀콕, 그립, 신발끈;1-45
찜질방 매점;♨️;찜질방 매점;식혜, 구운 달걀, 미역국, 수건;1-9
향수 공방;🧴;향수 공방;미니 향수, 디퓨저, 룸스프레이, 석고방향제;5-40
`
