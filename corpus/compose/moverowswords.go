package compose

// subject; icon; title; thing; second field (d: a date, n: a number, m: money); the row's button; label of the second list; the open ones
const moveOnceEn = `
books i lend out;📚;Lent books;book;friend;returned;returned;still out
board games we lend to neighbors;🎲;Game lending;game;neighbor;back;given back;out
tools from my shed that people borrow;🔧;Tool shed;tool;borrower;returned;returned;lent
keys of the clubhouse;🔑;Clubhouse keys;key;who has it;handed in;handed in;out
shoes in my repair shop;👞;Shoe repairs;shoe;customer;picked up;picked up;in the shop
dresses at the tailor's;👗;Tailor;dress;owner;fitted;fitted;waiting
cakes people order for the weekend;🎂;Cake orders;cake;m:price;collected;collected;open
bicycles i fix;🚲;Bike repairs;bike;m:price;fixed;fixed;to do
paintings i sell at the market;🖼️;Painting sale;painting;m:price;sold;sold;for sale
puppies looking for a home;🐶;Puppies;puppy;color;adopted;adopted;free
thank you cards to write;💌;Thank you cards;person;gift;written;written;to write
letters to post;✉️;Letters;letter;d:due date;posted;posted;to post
permission slips of my class;📝;Permission slips;pupil;d:sent on;signed;signed;missing
plants to repot;🪴;Repotting;plant;n:pot size;repotted;repotted;to do
boxes for the move;📦;Moving boxes;box;room;unpacked;unpacked;packed
songs our band wants to learn;🎸;Band songs;song;singer;learned;learned;to learn
bills i have to pay;🧾;Bills;bill;m:amount;paid;paid;open
invoices of my small firm;🧾;Invoices;client;m:amount;paid;paid;unpaid
eggs under the hen;🐣;Hatching;nest;n:eggs;hatched;hatched;brooding
jars in the cellar;🫙;Cellar jars;jar;n:year;eaten;eaten;left
wishes for my birthday;🎁;Wish list;wish;m:price;got it;got it;still wished
clothes at the dry cleaner;🧥;Dry cleaner;piece;d:brought on;fetched;fetched;still there
costumes of the theater group;🎭;Costumes;costume;actor;returned;returned;out
sheet music of the choir;🎼;Sheet music;piece;singer;given back;given back;out
instruments the music school lends;🎺;Instruments;instrument;student;returned;returned;lent
guests at our campsite;🏕️;Campsite guests;guest;n:pitch;left;left;here
parcels for the whole house;📦;Parcels;parcel;flat;picked up;picked up;here
lost things at school;🧤;Lost things;thing;place;claimed;claimed;unclaimed
horses at the vet;🐴;Vet visits;horse;stable;treated;treated;waiting
beer kegs from the brewery;🍺;Kegs;keg;bar;came back;came back;out
bugs in our website;🐞;Bugs;bug;page;fixed;fixed;open
questions for my doctor;🩺;Doctor questions;question;topic;asked;asked;to ask
recipes i want to try;🍲;Recipes to try;recipe;cuisine;cooked;cooked;untried
movies i want to see;🎬;Movies to see;movie;genre;seen;seen;to see
trees in the orchard to prune;🌳;Pruning;tree;sort;pruned;pruned;to prune
fabrics waiting to be sewn;🧵;Fabrics;fabric;project;sewn;sewn;waiting
kayaks we rent;🛶;Kayak rental;kayak;renter;back;back;on the river
vouchers i got;🎟️;Vouchers;shop;m:value;used;used;unused
deposits for the hall;🏛️;Hall deposits;tenant;m:deposit;refunded;refunded;held
`

const moveOnceKo = `
친구들한테 빌려준 책;📚;빌려준 책;책;친구;반납;돌려받은 책;아직 안 돌아온 책
공구 대여;🔧;공구 대여;공구;빌린 사람;반납;반납된 것;나가 있는 것
보드게임 카페 게임 대여;🎲;게임 대여;게임;테이블;돌려받음;돌아온 게임;대여 중
구두 수선 맡은 거;👞;구두 수선;구두;손님;찾아감;찾아간 것;보관 중
세탁소 맡긴 옷;🧥;세탁소;옷;d:맡긴 날;찾음;찾은 옷;맡긴 옷
떡집 예약 주문;🍡;떡 예약;떡;m:금액;찾아감;찾아간 주문;남은 주문
케이크 예약;🎂;케이크 예약;케이크;m:가격;전달;전달한 것;대기
자전거 수리 접수;🚲;자전거 수리;자전거;m:수리비;완료;수리 끝;수리 중
중고로 팔 물건;🏷️;중고 판매;물건;m:가격;판매;팔린 물건;파는 중
아파트 택배 보관;📦;택배 보관;택배;동호수;수령;수령됨;보관 중
이삿짐 박스;📦;이삿짐;박스;방;풀었음;푼 박스;안 푼 박스
가정통신문 회수;📝;가정통신문;학생;d:나눠준 날;제출;제출함;미제출
읽고 싶은 책;📗;읽을 책;책;작가;다 읽음;읽은 책;남은 책
보고 싶은 영화;🎬;볼 영화;영화;장르;봤음;본 영화;남은 영화
분갈이할 화분;🪴;분갈이;화분;n:화분 호수;분갈이함;끝난 화분;할 화분
내야 할 공과금;🧾;공과금;항목;m:금액;납부;낸 것;안 낸 것
거래처 청구서;🧾;청구서;거래처;m:금액;입금;입금됨;미입금
위시리스트;🎁;위시리스트;물건;m:가격;샀음;산 것;사고 싶은 것
합주할 곡;🎸;합주곡;곡;보컬;연습 끝;연습한 곡;남은 곡
동아리방 열쇠;🔑;열쇠 대장;열쇠;가져간 사람;반납;반납된 열쇠;나간 열쇠
카약 대여;🛶;카약 대여;카약;손님;복귀;돌아온 카약;강에 있는 카약
한복 대여점;👘;한복 대여;한복;손님;반납;반납된 한복;대여 중
악기 대여;🎺;악기 대여;악기;학생;반납;돌아온 악기;대여 중
학교 분실물;🧤;분실물;물건;주운 곳;찾아감;찾아간 물건;보관 중
동물병원 대기 환자;🐾;동물병원;동물;보호자;진료 완료;진료 끝;대기 중
캠핑장 손님;🏕️;캠핑장;손님;n:자리 번호;퇴실;퇴실한 팀;있는 팀
감사 편지 쓸 사람;💌;감사 편지;사람;선물;썼음;쓴 편지;쓸 편지
해볼 요리;🍲;해볼 요리;요리;종류;해봄;해본 요리;안 해본 요리
과수원 가지치기;🌳;가지치기;나무;품종;가지치기함;끝난 나무;남은 나무
재봉할 원단;🧵;재봉 원단;원단;만들 것;완성;완성한 것;대기
선생님께 물어볼 질문;❓;질문 모음;질문;단원;물어봄;물어본 것;남은 질문
홈페이지 버그;🐞;버그 목록;버그;페이지;고침;고친 버그;남은 버그
회의실 보증금;🏛️;보증금;팀;m:보증금;환급;돌려준 것;맡아둔 것
상품권 모아둔 거;🎟️;상품권;가게;m:금액권;사용;쓴 상품권;안 쓴 것
입양 기다리는 강아지;🐶;강아지 입양;강아지;색깔;입양;입양된 강아지;기다리는 강아지
맥주통 회수;🍺;맥주통;통 번호;가게;회수;회수된 통;나간 통
축구부 유니폼;👕;유니폼;번호;선수;반납;반납함;미반납
결혼식 답례할 분;🎀;답례;이름;m:축의금;답례함;답례한 분;남은 분
장독대 항아리;🫙;항아리;항아리;n:담근 해;비움;비운 것;남은 것
`

// place; icon; title; who waits; what for ("" none); the button; minutes
const moveLineEn = `
our barber shop;💈;Barber line;customer;cut
the pony rides at the fair;🐴;Pony rides;child;
the free flu shots;💉;Flu shots;patient;birth year
my bike repair stall;🚲;Bike stall;rider;problem
face painting at the school party;🎨;Face painting;kid;motif
the help desk at work;🛟;Help desk;caller;trouble
a karaoke night;🎤;Karaoke;singer;song
the table tennis table;🏓;Table tennis;player;
the food truck;🌮;Food truck;guest;dish
the dentist on duty;🦷;Dentist;patient;tooth
homework help after school;✏️;Homework help;pupil;subject
the climbing wall;🧗;Climbing wall;climber;shoe size
office hours of my professor;🎓;Office hours;student;question
the boat launch;🚤;Boat launch;boat;trailer
the photo booth at our wedding;📸;Photo booth;guest;
the massage chair;💆;Massage chair;person;
the blood donation bus;🩸;Blood donation;donor;blood type
the recycling yard;♻️;Recycling yard;car;load
the sewing cafe machines;🧵;Sewing cafe;sewer;project
the vet walk-in morning;🐾;Vet morning;pet;owner
a chess simultaneous;♟️;Chess;player;
the go-kart track;🏎️;Go-karts;driver;
the passport window;🛂;Passport window;name;form
the soup kitchen;🍲;Soup kitchen;name;
the tattoo walk-ins;🖋️;Walk-ins;person;design
the car wash of the scouts;🧽;Car wash;plate;program
the printer in the copy shop;🖨️;Copy shop;name;pages
`

const moveLineKo = `
미용실;💈;미용실 대기;손님;시술
독감 예방접종;💉;예방접종;이름;생년
학교 축제 페이스페인팅;🎨;페이스페인팅;아이;그림
우리 노래방;🎤;노래방 순서;가수;노래
탁구대;🏓;탁구 순서;선수;
푸드트럭;🌮;푸드트럭;손님;메뉴
치과;🦷;치과 대기;환자;증상
동물병원;🐾;동물병원;동물;보호자
자전거 수리점;🚲;수리 대기;손님;고장
클라이밍장;🧗;클라이밍;이름;신발 크기
교수님 면담;🎓;면담 순서;학생;질문
포토부스;📸;포토부스;이름;
안마의자;💆;안마의자;이름;
헌혈버스;🩸;헌혈 대기;이름;혈액형
민원 창구;🏢;민원 창구;이름;용무
식당 웨이팅;🍜;식당 웨이팅;이름;인원
조랑말 타기;🐴;조랑말;아이;
카트장;🏎️;카트장;이름;
세차 봉사;🧽;세차;차 번호;차종
복사집 프린트;🖨️;복사집;이름;쪽수
숙제 도움반;✏️;숙제 도움;학생;과목
붕어빵 노점;🐟;붕어빵;손님;개수
네일숍;💅;네일숍;손님;디자인
코인 빨래방;🧺;빨래방;이름;
한의원;🌿;한의원;환자;아픈 곳
무료 법률상담;⚖️;법률상담;이름;내용
휴대폰 수리점;📱;휴대폰 수리;손님;기종
`

// place; icon; title; item; amount; take; bring
const moveStockEn = `
my freezer;🧊;Freezer;food;bags;take out;put in
the spice rack;🌶️;Spice rack;spice;jars;used up;bought
the school kiosk;🏫;School kiosk;product;pieces;sold;delivery
our first aid cabinet;🩹;First aid;article;packs;used;refilled
my yarn;🧶;Yarn;color;balls;knitted;bought
the paper store of the office;🖨️;Office paper;paper;reams;took one;delivered
seeds in the shed;🌱;Seeds;plant;packets;sown;bought
the bar of our sports club;🍺;Club bar;drink;bottles;sold;delivery
diapers and baby stuff;👶;Baby stuff;thing;packs;opened;bought
screws in the workshop;🔩;Workshop;screw;boxes;emptied;new box
wine in the cellar;🍷;Wine cellar;wine;bottles;opened;laid down
coffee beans in my cafe;☕;Coffee beans;bean;bags;opened;delivery
feed for the animals;🐔;Animal feed;feed;sacks;fed;delivery
paint tubes in the studio;🎨;Studio paint;color;tubes;squeezed out;bought
printer ink;🖨️;Ink;cartridge;pieces;changed;ordered
soaps on my market stall;🧼;Soap stall;soap;bars;sold;made
bike tubes in the shop;🚲;Bike tubes;size;tubes;sold;came in
board game cafe snacks;🍿;Snacks;snack;packs;sold;bought
batteries in the drawer;🔋;Batteries;size;pieces;took;bought
jam we made;🍓;Jam;fruit;jars;eaten;cooked
towels of the guest house;🧺;Towels;kind;towels;handed out;washed
lightbulbs in the church;💡;Bulbs;type;bulbs;changed;bought
fishing lures;🎣;Lures;lure;pieces;lost;bought
firewood types;🪵;Firewood;wood;crates;burned;stacked
`

const moveStockKo = `
우리집 냉동실;🧊;냉동실;음식;봉지;꺼냄;넣음
양념 선반;🌶️;양념 재고;양념;병;다 씀;샀음
학교 매점;🏫;매점 재고;상품;개수;판매;입고
구급상자;🩹;구급상자;물품;묶음;사용;채움
뜨개실;🧶;뜨개실;색;뭉치;사용;구입
사무실 비품;📎;비품 재고;비품;개수;가져감;들어옴
텃밭 씨앗;🌱;씨앗;작물;봉지;뿌림;구입
동호회 음료;🥤;음료 재고;음료;병;나감;들어옴
기저귀랑 아기용품;👶;아기용품;용품;팩;뜯음;구입
공방 나사;🔩;나사 재고;나사;통;비움;새 통
카페 원두;☕;원두 재고;원두;봉;개봉;입고
와인 보관;🍷;와인;와인;병;마심;들임
사료 창고;🐔;사료;사료;포대;먹임;배달
화실 물감;🎨;물감;색;튜브;다 씀;구입
프린터 잉크;🖨️;잉크;잉크;개수;교체;주문
수제 비누 판매대;🧼;비누;비누;개수;판매;만듦
건전지 서랍;🔋;건전지;크기;알;꺼냄;채움
김치냉장고;🥬;김치냉장고;김치;통;꺼냄;넣음
집에서 담근 청;🍋;과일청;과일;병;먹음;담금
게스트하우스 수건;🧺;수건;종류;장;나감;빨래 완료
약통;💊;약통;약;알;먹음;채움
낚시 소모품;🎣;낚시 소모품;소모품;개수;잃음;구입
장작 창고;🪵;장작;나무;묶음;땔감;쌓음
편의점 컵라면;🍜;컵라면;라면;개수;판매;입고
`

// what for; icon; title; card; lanes; who ("" none)
const moveLanesEn = `
our flat move;🚚;Flat move;task;to do, doing, done;who
the school newspaper;🗞️;School newspaper;article;idea, writing, printed;author
my online shop orders;📦;Shop orders;order;new, packed, shipped;customer
repairing the old boat;⛵;Old boat;job;to do, doing, done;
my novel;✍️;Novel;chapter;planned, draft, finished;
the wedding;💍;Wedding;task;to do, booked, done;who
the garden this spring;🌷;Spring garden;bed;empty, sown, growing;
client photos;📷;Client photos;client;shot, edited, delivered;
a bakery's special cakes;🎂;Special cakes;cake;ordered, baking, ready;customer
job applications;💼;Applications;company;sent, interview, offer;
podcast episodes;🎙️;Podcast;episode;idea, recorded, online;guest
the robotics club;🤖;Robotics;part;open, building, tested;builder
bikes in the repair cafe;🚲;Repair cafe;bike;waiting, repairing, ready;owner
my knitting;🧶;Knitting;piece;planned, on needles, finished;for whom
house renovation;🏠;Renovation;room;old, in work, done;
the quilting group;🪡;Quilts;quilt;cut, sewn, quilted;sewer
learning italian songs;🎵;Italian songs;song;to learn, learning, learned;
bug reports;🐞;Bug reports;bug;open, fixing, closed;developer
dishes at the diner;🍽️;Diner orders;dish;ordered, cooking, served;table
scout badges;🏅;Badges;badge;to do, started, earned;scout
adoption of shelter cats;🐱;Shelter cats;cat;arrived, checked, adopted;
grant applications;🏛️;Grants;grant;draft, sent, approved;
science fair projects;🔬;Science fair;project;idea, experiment, poster;pupil
my video channel;🎬;Videos;video;script, filmed, published;
`

const moveLanesKo = `
이사 준비;🚚;이사 준비;할 일;할 일, 하는 중, 끝;담당
학교 신문;🗞️;학교 신문;기사;기획, 작성, 인쇄;기자
스마트스토어 주문;📦;주문 관리;주문;신규, 포장, 발송;손님
웹툰 연재;✍️;웹툰 연재;회차;콘티, 작화, 업로드;
결혼 준비;💍;결혼 준비;항목;알아보기, 계약, 완료;담당
텃밭;🌷;텃밭;이랑;빈 땅, 파종, 수확;
사진 보정 의뢰;📷;보정 의뢰;의뢰;접수, 보정, 전달;고객
케이크 공방 주문;🎂;케이크 주문;케이크;접수, 굽는 중, 완성;손님
취업 지원;💼;지원 현황;회사;지원, 면접, 합격;
팟캐스트;🎙️;팟캐스트;회차;기획, 녹음, 공개;게스트
로봇 동아리;🤖;로봇 동아리;부품;대기, 제작, 테스트;담당
자전거 수리;🚲;자전거 수리;자전거;접수, 수리 중, 완료;주인
뜨개질;🧶;뜨개질;작품;계획, 뜨는 중, 완성;받을 사람
집 리모델링;🏠;리모델링;공간;시작 전, 공사 중, 완료;
버그 처리;🐞;버그 처리;버그;접수, 수정 중, 해결;개발자
식당 주방 주문;🍽️;주방 주문;음식;주문, 조리, 나감;테이블
유튜브 영상;🎬;유튜브 영상;영상;대본, 촬영, 업로드;
졸업논문;🎓;졸업논문;장;개요, 초고, 수정본;
민원 처리;📮;민원 처리;민원;접수, 처리 중, 완료;담당자
보호소 고양이;🐱;보호소 고양이;고양이;입소, 검진, 입양;
과학 전람회;🔬;과학 전람회;주제;구상, 실험, 발표;학생
가구 제작;🪑;가구 제작;가구;재단, 조립, 마감;주문자
번역 작업;📄;번역 작업;문서;대기, 번역, 검수;번역가
밴드 자작곡;🎸;자작곡;곡;작곡, 녹음, 발매;
`

// places; icon; title; one; many; who takes it
const moveSeatsEn = `
the gym;🔐;Gym lockers;locker;lockers;member
our small theater;🎭;Theater seats;seat;seats;guest
the campsite;⛺;Campsite;pitch;pitches;family
the marina;⛵;Marina;berth;berths;boat
the bike garage;🚲;Bike garage;stand;stands;rider
the coworking space;💻;Coworking;desk;desks;person
the horse stable;🐴;Stable;box;boxes;horse
the flea market;🛍️;Flea market;table;tables;seller
the parking deck;🅿️;Parking deck;space;spaces;car
community garden;🌱;Garden plots;plot;plots;gardener
our school bus;🚌;School bus;seat;seats;pupil
the swimming pool;🏊;Pool cabins;cabin;cabins;swimmer
the cat hotel;🐱;Cat hotel;room;rooms;cat
the ski cellar;⛷️;Ski cellar;rack;racks;guest
the music school;🎹;Practice rooms;room;rooms;student
the laundry room;🧺;Laundry;machine;machines;flat
the beach;🏖️;Beach chairs;chair;chairs;guest
the chess club;♟️;Chess boards;board;boards;player
`

const moveSeatsKo = `
헬스장;🔐;헬스장 사물함;사물함;사물함;회원
소극장;🎭;소극장 좌석;좌석;좌석;관객
캠핑장;⛺;캠핑장 자리;사이트;사이트;가족
독서실;📚;독서실;자리;자리;학생
공유오피스;💻;공유오피스;책상;책상;이름
주차장;🅿️;주차장;칸;칸;차 번호
플리마켓;🛍️;플리마켓;부스;부스;셀러
주말농장;🌱;주말농장;구획;구획;농부
통학버스;🚌;통학버스;자리;자리;학생
고양이 호텔;🐱;고양이 호텔;방;방;고양이
음악학원;🎹;연습실;연습실;연습실;학생
승마장;🐴;마방;마방;마방;말
찜질방;♨️;찜질방;락커;락커;손님
PC방;🖥️;PC방;좌석;좌석;손님
코인빨래방;🧺;세탁기;세탁기;세탁기;손님
선착장;⛵;선착장;자리;자리;배
낚시터;🎣;낚시터;좌대;좌대;손님
스키장 보관소;⛷️;스키 보관;칸;칸;손님
`
