package compose

// what is split; icon; title; the total; who; by what; what each one's part is called (gets, pays …)
const moveSplitEn = `
the electricity bill of our flat;💡;Power bill;bill;roommate;days at home;pays
prize money of the quiz team;🏆;Prize money;prize;player;right answers;gets
rent of the beach house;🏖️;Beach house;rent;family;nights;pays
firewood from the forest day;🪵;Firewood;cubic meters;helper;hours worked;gets
the gas money of the road trip;⛽;Gas money;gas money;rider;miles;pays
the water bill of the allotments;💧;Water bill;bill;gardener;beds;pays
the inheritance of aunt may;👵;Inheritance;estate;heir;shares;gets
band fee after a gig;🎸;Band fee;fee;musician;sets played;gets
heating costs of the office house;🔥;Heating;costs;firm;square meters;pays
honey from the shared hives;🍯;Honey;jars;beekeeper;hives;gets
a taxi for the night;🚕;Shared taxi;fare;rider;stops;pays
grain of the mill co-op;🌾;Grain;sacks;farmer;fields;gets
the ski hut weekend;🎿;Ski hut;price;guest;nights;owes
the boat charter;⛵;Boat charter;charter price;sailor;days aboard;pays
bonus of our small shop;🛍️;Shop bonus;bonus;seller;sales;gets
a printing order for the class;🖨️;Print order;invoice;class;copies;pays
vet costs of the shared horse;🐴;Horse costs;vet bill;rider;lessons;pays
donations for the rescue dogs;🐕;Donations;donation;shelter;dogs;gets
catch of the fishing boat;🐟;Catch;kilos;fisher;hours at sea;gets
the internet bill;📶;Internet;bill;flat;devices;pays
grape harvest of the village;🍇;Grape harvest;crates;family;baskets picked;gets
the cleaning fee of our stairs;🧹;Stairs;fee;floor;people;pays
royalties of our songbook;🎼;Royalties;royalties;author;songs;gets
costs of the summer camp bus;🚌;Camp bus;bus price;group;kids;pays
wages for the hay week;🚜;Hay week;wages;worker;hours;gets
the shared studio rent;🎨;Studio rent;rent;artist;square meters;pays
lottery win of the office;🎰;Office lottery;win;colleague;tickets;gets
party drinks;🍹;Party drinks;total;guest;glasses;pays
the compressor we share;🛠️;Compressor;cost;neighbor;hours used;pays
eggs of the hen club;🥚;Hen club;eggs;member;feeding days;gets
court fees of our tennis group;🎾;Court fees;fees;player;hours played;pays
the wedding gift from the cousins;🎁;Wedding gift;gift price;cousin;persons;pays
compost from the yard;🌱;Compost;bags;household;buckets brought;gets
community solar money;☀️;Solar money;earnings;house;panels;gets
`

const moveSplitKo = `
자취방 전기요금;💡;전기요금 나누기;전기요금;룸메;집에 있던 날;낼 돈
퀴즈대회 상금;🏆;상금 나누기;상금;팀원;맞힌 문제;받을 돈
펜션비;🏖️;펜션비 정산;펜션비;가족;숙박일;낼 돈
기름값;⛽;기름값 정산;기름값;탑승자;거리;낼 돈
텃밭 수도요금;💧;수도요금;수도요금;농부;이랑 수;낼 돈
유산;👵;유산 나누기;유산;상속인;지분;받을 돈
밴드 출연료;🎸;출연료;출연료;멤버;연주 곡;받을 돈
사무실 난방비;🔥;난방비;난방비;업체;면적;낼 돈
공동 양봉 꿀;🍯;꿀 나누기;꿀 병;양봉인;벌통 수;받을 병
심야 택시비;🚕;택시비;택시비;이름;정거장;낼 돈
방앗간 쌀;🌾;쌀 나누기;쌀 포대;농가;논 수;받을 포대
스키 산장;🎿;산장 정산;숙박비;이름;박 수;낼 돈
요트 대여;⛵;요트 대여;대여료;선원;탄 날;낼 돈
가게 성과급;🛍️;성과급;성과급;직원;판매 건수;받을 돈
반별 인쇄비;🖨️;인쇄비;인쇄비;반;부수;낼 돈
유기견 후원금;🐕;후원금;후원금;보호소;마릿수;받을 돈
고깃배 어획;🐟;어획 나누기;어획량;어부;조업 시간;몫
인터넷 요금;📶;인터넷 요금;요금;세대;기기 수;낼 돈
마을 포도 수확;🍇;포도 수확;포도 상자;집;바구니;몫
계단 청소비;🧹;계단 청소비;청소비;층;식구 수;낼 돈
노래집 인세;🎼;인세;인세;작가;곡 수;받을 돈
캠프 버스비;🚌;버스비;버스비;모둠;아이 수;낼 돈
모내기 품삯;🚜;품삯;품삯;일꾼;일한 시간;받을 돈
공동 작업실 월세;🎨;작업실 월세;월세;작가;평수;낼 돈
회사 로또 당첨금;🎰;당첨금;당첨금;동료;장수;받을 돈
뒤풀이 술값;🍻;술값 정산;술값;이름;잔 수;낼 돈
공용 공구 수리비;🛠️;수리비;수리비;이웃;사용 시간;낼 돈
닭장 달걀;🥚;달걀 나누기;달걀;회원;당번 일수;몫
테니스장 사용료;🎾;코트비;코트비;선수;친 시간;낼 돈
부모님 칠순 잔치;🎂;칠순 잔치;잔치 비용;형제;가족 수;낼 돈
김장 비용;🥬;김장 비용;김장 비용;집;포기 수;낼 돈
태양광 수익;☀️;태양광 수익;수익;집;패널 수;받을 돈
모임 대관료;🏛️;대관료;대관료;동아리;쓴 시간;낼 돈
아파트 청소 봉사비;🏢;봉사비;봉사비;주민;봉사 시간;받을 돈
`

// contest; icon; title; who; what counts; s (sum) a (average) b (best), then h (high first) or l (low first)
const moveRankEn = `
darts on wednesdays;🎯;Darts league;player;points;sh
our quiz league;❓;Quiz league;team;points;sh
mini golf season;⛳;Mini golf;player;strokes;al
karting nights;🏎️;Karting;driver;lap seconds;bl
spelling contest;🐝;Spelling contest;child;words;sh
long jump training;🏃;Long jump;athlete;meters;bh
cake judging;🍰;Cake judging;cake;points;ah
wine tasting;🍷;Wine tasting;wine;stars;ah
step challenge at work;👟;Step challenge;colleague;steps;sh
reading race of the class;📚;Reading race;pupil;pages;sh
cornhole cup;🌽;Cornhole cup;team;points;sh
swim relay training;🏊;Swim training;swimmer;seconds;al
beach cleanup contest;🏖️;Beach cleanup;group;bags;sh
archery club;🏹;Archery;archer;rings;ah
pumpkin weigh-off;🎃;Pumpkin weigh-off;grower;kilos;bh
card nights;🃏;Card nights;player;points;sl
climbing league;🧗;Climbing league;climber;routes;sh
talent show jury;🎤;Talent show;act;points;ah
chili contest;🌶️;Chili contest;chili;points;ah
fundraiser of the classes;💰;Fundraiser;class;dollars;sh
sled races;🛷;Sled races;sled;seconds;bl
curling club;🥌;Curling;team;stones;sh
movie club ratings;🎬;Movie ratings;movie;stars;ah
debate club;🗣️;Debate club;speaker;points;ah
rowing machine battle;🚣;Rowing battle;rower;meters;bh
coffee tasting;☕;Coffee tasting;coffee;points;ah
math olympiad rounds;➗;Math rounds;pupil;points;sh
frisbee golf;🥏;Frisbee golf;player;throws;al
bike to work month;🚴;Bike to work;department;miles;sh
restaurant ratings of our gang;🍜;Restaurants;restaurant;stars;ah
typing race;⌨️;Typing race;typist;words a minute;bh
recycling battle of the floors;♻️;Recycling battle;floor;kilos;sh
video game tournament;🎮;Tournament;player;points;sh
orienteering cup;🧭;Orienteering;runner;minutes;al
puppy show;🐶;Puppy show;puppy;points;ah
`

const moveRankKo = `
수요 다트 모임;🎯;다트 리그;선수;점수;sh
동네 퀴즈;❓;동네 퀴즈;팀;점수;sh
미니골프;⛳;미니골프;선수;타수;al
카트 대회;🏎️;카트 대회;선수;랩 초;bl
받아쓰기 대회;✏️;받아쓰기 대회;학생;점수;sh
멀리뛰기 연습;🏃;멀리뛰기;선수;거리;bh
케이크 심사;🍰;케이크 심사;케이크;점수;ah
막걸리 시음;🍶;막걸리 시음;막걸리;별점;ah
걷기 챌린지;👟;걷기 챌린지;동료;걸음;sh
독서 마라톤;📚;독서 마라톤;학생;쪽수;sh
윷놀이 대회;🎲;윷놀이 대회;팀;점수;sh
수영 기록회;🏊;수영 기록회;선수;초;al
줍깅 대회;🏖️;줍깅 대회;모둠;봉투;sh
양궁 동아리;🏹;양궁 동아리;선수;점수;ah
호박 무게 대회;🎃;호박 대회;농부;무게;bh
고스톱 모임;🎴;고스톱;이름;벌점;sl
클라이밍 리그;🧗;클라이밍 리그;선수;완등;sh
장기자랑 심사;🎤;장기자랑;참가자;점수;ah
김치찌개 대회;🍲;김치찌개 대회;참가자;점수;ah
반별 모금;💰;반별 모금;반;모금액;sh
썰매 시합;🛷;썰매 시합;이름;초;bl
컬링부;🥌;컬링부;팀;점수;sh
영화 모임 별점;🎬;영화 별점;영화;별점;ah
토론 동아리;🗣️;토론 동아리;발언자;점수;ah
로잉머신 대결;🚣;로잉머신;이름;거리;bh
커피 시음;☕;커피 시음;커피;점수;ah
수학 경시 연습;➗;수학 경시;학생;점수;sh
노래방 대결;🎤;노래방 대결;이름;점수;ah
자전거 출근 챌린지;🚴;자전거 출근;부서;거리;sh
동네 맛집 별점;🍜;맛집 별점;식당;별점;ah
타자 대회;⌨️;타자 대회;이름;타수;bh
층별 분리수거 대결;♻️;분리수거 대결;층;무게;sh
게임 토너먼트;🎮;게임 토너먼트;선수;점수;sh
오리엔티어링;🧭;오리엔티어링;이름;분;al
강아지 뽐내기;🐶;강아지 뽐내기;강아지;점수;ah
`

// league; icon; title; who
const moveLeagueEn = `
our street soccer cup;⚽;Street soccer;team
the chess club evenings;♟️;Chess evenings;player
table football at work;🕹️;Table football;pair
the school hockey games;🏒;School hockey;class
water polo summer;🤽;Water polo;team
the backgammon circle;🎲;Backgammon;player
handball juniors;🤾;Handball;team
the checkers cafe;⚫;Checkers;player
five-a-side on fridays;🥅;Five-a-side;team
the rugby sevens;🏉;Rugby sevens;team
office ping pong;🏓;Office ping pong;player
the village tug of war;🪢;Tug of war;village
`

const moveLeagueKo = `
동네 풋살컵;⚽;풋살컵;팀
바둑 모임;⚫;바둑 모임;기사
회사 탁구;🏓;회사 탁구;선수
반 대항 피구;🏐;반 대항 피구;반
여름 수구;🤽;수구;팀
장기 모임;♟️;장기 모임;이름
핸드볼 유소년;🤾;핸드볼;팀
조기축구;🥅;조기축구;팀
족구 모임;🏐;족구 모임;팀
오목 모임;⚪;오목 모임;이름
마을 줄다리기;🪢;줄다리기;마을
e스포츠 동아리;🎮;e스포츠;팀
`
