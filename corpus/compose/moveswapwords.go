package compose

// of what; icon; title; one; the first list; the second; the button to the second; the one back; the first list's name in the sketch; the second's
const moveSwapEn = `
my dvds;📀;DVDs;dvd;at home;lent;lend;return
the club kayaks;🛶;Kayaks;kayak;in the shed;on the river;launch;land
our school tablets;📱;Tablets;tablet;in the cart;in use;hand out;take back
the dogs of the day care;🐕;Day care;dog;indoors;outdoors;let out;bring in
winter clothes;🧥;Winter clothes;piece;in the closet;in the attic;store;fetch
the crew of the ferry;⛴️;Ferry crew;sailor;on board;ashore;go ashore;come aboard
players of my team;⚽;Team;player;on the field;on the bench;sub out;sub in
horses of the riding school;🐴;Horses;horse;in the stable;in the field;turn out;bring in
my library of board games;🎲;Board games;game;on the shelf;at friends;lend;got back
tools of the makerspace;🔧;Makerspace;tool;free;in use;borrow;give back
my houseplants in summer;🪴;Houseplants;plant;inside;outside;carry out;carry in
pupils on the trip;🎒;School trip;pupil;on the bus;off the bus;get off;get on
wheelchairs of the ward;🦽;Wheelchairs;wheelchair;here;away;send;back here
the office keys;🔑;Office keys;key;in the box;taken;take;put back
laptops of the firm;💻;Laptops;laptop;in stock;with staff;hand out;return
songs of our choir;🎶;Choir songs;song;in rehearsal;ready;finish;rehearse again
scooters of the rental;🛴;Scooters;scooter;parked;riding;rent;park
my yarns;🧶;Yarns;yarn;in the basket;on needles;start;put away
cows of the alp;🐄;Cows;cow;in the barn;on the pasture;drive out;drive in
members of the night watch;🔦;Night watch;guard;resting;on patrol;patrol;rest
costumes of the theater;🎭;Costumes;costume;in the wardrobe;on stage;bring out;hang up
my subscriptions;📺;Subscriptions;service;active;paused;pause;resume
beds in the hostel;🛏️;Hostel beds;bed;free;taken;check in;check out
taxis of our company;🚕;Taxis;taxi;waiting;driving;call;finish
`

const moveSwapKo = `
내 만화책;📚;만화책;만화책;집에 있음;빌려줌;빌려주기;돌려받음
동아리 카약;🛶;카약;카약;창고;강;띄우기;넣기
학교 태블릿;📱;태블릿;태블릿;보관함;사용 중;나눠주기;회수
강아지 유치원 아이들;🐕;강아지 유치원;강아지;실내;마당;내보내기;들이기
겨울옷;🧥;겨울옷;옷;옷장;창고;넣어두기;꺼내기
축구팀 선수;⚽;축구팀;선수;경기장;벤치;교체 아웃;교체 인
승마장 말;🐴;승마장;말;마구간;방목장;내보내기;들이기
보드게임;🎲;보드게임;게임;선반;친구 집;빌려주기;받았음
공방 공구;🔧;공방 공구;공구;비어 있음;사용 중;쓰기;반납
여름 화분;🪴;화분;화분;집 안;베란다;내놓기;들이기
체험학습 학생;🎒;체험학습;학생;버스 안;버스 밖;하차;승차
병동 휠체어;🦽;휠체어;휠체어;병동;대여;보내기;회수
사무실 열쇠;🔑;열쇠;열쇠;열쇠함;가져감;가져가기;걸기
회사 노트북;💻;노트북;노트북;재고;직원;지급;반납
합창곡;🎶;합창곡;곡;연습 중;완성;완성하기;다시 연습
킥보드 대여점;🛴;킥보드;킥보드;주차;대여;빌리기;반납
뜨개실;🧶;뜨개실;실;바구니;바늘;시작;정리
목장 소;🐄;목장;소;축사;초지;방목;몰아넣기
야간 순찰대;🔦;순찰대;대원;휴식;순찰;출동;복귀
극단 의상;🎭;극단 의상;의상;의상실;무대;꺼내기;걸어두기
구독 서비스;📺;구독;서비스;구독 중;정지;멈추기;다시 구독
게스트하우스 침대;🛏️;침대;침대;빈 침대;찬 침대;체크인;체크아웃
우산 공유;☂️;공유 우산;우산;우산꽂이;대여 중;가져가기;꽂기
캠핑 장비;🏕️;캠핑 장비;장비;창고;차 안;싣기;내리기
`
