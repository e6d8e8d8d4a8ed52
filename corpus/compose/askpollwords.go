package compose

// Surveys, a line each: what it is about; its question; the answers to it.
const (
	askPollsEn = `canteen lunch;dish;Stew|Salad bar|Noodles|Fish
village fair;favourite stand;Cake|Raffle|Pony ride|Music
office coffee;bean;Dark roast|Light roast|Decaf
book club;next book;Thriller|Classic|Memoir|Fantasy
school trip;destination;Zoo|Castle|Harbor|Planetarium
choir concert;best song;Opening|Waltz|Lullaby|Finale
holiday flat;room type;Balcony|Garden|Attic
yoga class;preferred time;Morning|Noon|Evening
library opening;branch;North|Center|Riverside
team outing;activity;Canoe|Bowling|Hike|Museum
bus line;usual bus;Line 4|Line 7|Night bus
market visit;main purchase;Cheese|Bread|Flowers|Honey
dance course;style;Tango|Swing|Salsa
garden open day;best corner;Roses|Pond|Herbs|Orchard
hotel breakfast;drink;Coffee|Tea|Juice
football club;new kit color;Red|White|Green|Striped
clinic visit;department;X-ray|Lab|Front desk
camp week;best day;Lake day|Climbing day|Campfire
museum tour;guide language;English|French|Korean
ice cream van;flavor;Mint|Mango|Vanilla|Nougat
street festival;music stage;Jazz|Brass|DJ
pottery workshop;piece made;Bowl|Mug|Vase
company newsletter;topic;People|Projects|Recipes
swimming pool;lane;Slow|Medium|Fast
car sharing;car size;Small|Van|Electric
theater night;seat;Stalls|Balcony|Box
ski weekend;slope;Blue|Red|Black
farm shop;product;Eggs|Milk|Apples|Jam
barber shop;cut;Short|Fade|Beard
online lesson;platform used;Phone|Laptop|Tablet
wedding party;menu;Beef|Trout|Vegan
pub quiz;round;History|Movies|Sports
kindergarten picnic;game;Sack race|Bubbles|Treasure hunt
train ride;class;First|Second|Sleeper
repair cafe;thing repaired;Lamp|Toaster|Bicycle|Radio
cooking class;course;Starter|Main|Dessert
neighbourhood bench;place for it;Church|Bakery|Playground
chess evening;opening;Italian|Sicilian|Queen pawn
dog park;change wanted;Fence|Lights|Water tap
staff room;machine;Kettle|Microwave|Fridge`
	askPollsKo = `구내식당 점심;메뉴;국밥|비빔밥|국수|생선구이
마을 축제;좋았던 부스;떡볶이|추첨|공연|체험
사무실 커피;원두;진한 맛|연한 맛|디카페인
독서 모임;다음 책;추리|고전|수필|판타지
현장 학습;가고 싶은 곳;동물원|고궁|항구|천문대
합창 공연;좋았던 곡;첫 곡|왈츠|자장가|마지막 곡
펜션 이용;방 종류;테라스|정원|다락
요가 수업;원하는 시간;아침|점심|저녁
도서관 개관;분관;북쪽|중앙|강변
팀 야유회;활동;카누|볼링|등산|박물관
마을버스;타는 노선;4번|7번|심야버스
장터 방문;산 것;치즈|빵|꽃|꿀
춤 강습;종류;탱고|스윙|살사
정원 개방;좋은 구역;장미|연못|허브|과수원
호텔 조식;음료;커피|차|주스
축구부 새 유니폼;색상;빨강|하양|초록|줄무늬
병원 방문;진료과;내과|치과|안과
캠프 한 주;좋았던 날;호수 날|암벽 날|모닥불 날
박물관 해설;해설 언어;한국어|영어|프랑스어
아이스크림차;고른 맛;민트|망고|바닐라|누가
거리 축제;무대;재즈|관악|디제이
도예 공방;만든 것;그릇|머그잔|꽃병
사내 소식지;주제;사람|업무|요리법
수영장;레인;느린|보통|빠른
차량 공유;차 크기;소형|승합|전기차
연극 관람;좌석;1층|2층|박스
스키 주말;슬로프;초급|중급|상급
농장 가게;제품;달걀|우유|사과|잼
미용실;머리;커트|파마|염색
온라인 수업;쓰는 기기;휴대폰|노트북|태블릿
결혼식 식사;식사 종류;소고기|송어|채식
동네 퀴즈 대회;라운드;역사|영화|운동
유치원 소풍;놀이;자루 경주|비눗방울|보물찾기
기차 여행;객실;특실|일반실|침대칸
수리 카페;고친 물건;스탠드|토스터|자전거|라디오
요리 교실;코스;전채|본식|후식
동네 벤치 자리;놓을 곳;교회 앞|빵집 앞|놀이터
바둑 모임;판 크기;9줄|13줄|19줄
반려견 공원;바뀔 것;울타리|조명|수도
직원 휴게실;기계;주전자|전자레인지|냉장고
동아리 회식;회식 장소;고깃집|분식집|횟집
아파트 공사;먼저 할 곳;주차장|승강기|놀이터`
)
