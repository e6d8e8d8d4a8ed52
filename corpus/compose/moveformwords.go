package compose

// what; icon; title; the choice; its options; lowest and highest price (dollars, or thousand won);
// a box>the field it opens>e (so much each), f (so much once), p (percent off); another one; the button
const moveFormsEn = `
our swimming pool;🏊;Swimming pool;how long;1 month, 3 months, 1 year;20-400;swim coach>lessons>e;student>school>p;sign up
the pottery course;🏺;Pottery course;course;beginner, advanced, master;40-160;extra clay>bags>e;own wheel>model>p;register
a summer camp;⛺;Summer camp;week;week 1, week 2, both weeks;80-400;by bus>bus stop>f;vegetarian>allergies>f;join
the climbing hall;🧗;Climbing hall;ticket;day, month, half year, year;10-300;rent shoes>shoe size>f;with kids>kids>e;sign up
a coworking desk;💻;Coworking;plan;flex, fixed desk, own room;60-500;parking>plate>f;lockers>number of lockers>e;book
our dance school;💃;Dance school;dance;salsa, tango, swing;30-120;with partner>partner's name>f;student>student number>p;enroll
the half marathon;🏃;Half marathon;distance;5 km, 10 km, 21 km;10-70;club member>club>p;shirt>shirt size>f;enter
the choir weekend;🎶;Choir weekend;room;dormitory, double, single;50-220;bring guests>guests>e;late arrival>arrival time>f;reserve
a cooking evening;🍳;Cooking evening;menu;thai, italian, mexican;35-90;wine>glasses>e;allergy>which allergy>f;book
the dog school;🐕;Dog school;class;puppy, basic, agility;40-160;second dog>second dog's name>f;single lessons>lessons>e;sign up
the language school;🗣️;Language school;course;english, spanish, french;90-300;with book>level>f;exam>exam date>f;enroll
the boat club;🛶;Boat club;membership;youth, adult, family;30-200;berth>boat length>e;key>key number>f;join us
the allotment garden;🌱;Allotment;plot;small, medium, large;40-160;water>barrels>e;shed>shed size>f;apply
the chess tournament;♟️;Chess tournament;group;a, b, c;10-40;lunch>lunches>e;club member>club>p;enter
my yoga studio;🧘;Yoga studio;card;1 class, 5 classes, 10 classes;12-140;rent a mat>mat color>f;friend>friend's name>p;buy
a city tour;🚶;City tour;tour;old town, harbor, night;10-45;audio guide>guides>e;pick up>hotel>f;book
the ski course;⛷️;Ski course;level;beginner, middle, expert;90-260;rent skis>height>f;lift pass>days>e;sign up
the book club;📚;Book club;membership;half year, year, two years;20-120;gift>for whom>f;extra books>books>e;join
a photo walk;📷;Photo walk;walk;city, forest, coast;15-70;rent camera>brand>f;prints>number of prints>e;reserve
the drone course;🚁;Drone course;course;basic, night, license;60-300;own drone>model>p;insurance>months>e;register
the music school;🎹;Music school;instrument;piano, guitar, violin;60-180;rent instrument>months>e;sibling>sibling's name>p;enroll
our circus group;🤸;Circus group;group;toddlers, kids, teens;20-90;trial>trial date>f;siblings>how many siblings>e;sign up
the car club;🚗;Car club;tariff;small, family, van;15-120;second driver>driver's name>f;child seats>seats>e;join
the wine tasting;🍷;Wine tasting;table;classic, premium, cellar;25-120;cheese plate>plates>e;by train>arrival time>f;reserve
a first aid course;🩹;First aid;course;basic, children, refresher;20-70;company>company name>f;book>copies>e;register
the sailing license;⛵;Sailing license;license;lake, coast, sea;180-600;exam>exam place>f;extra hours>hours>e;apply
a campsite pitch;🏕️;Campsite;pitch;tent, camper, cabin;12-90;dog>dogs>e;electricity>plug>f;reserve
the bike tour;🚴;Bike tour;tour;one day, weekend, full week;30-400;rent bike>height>f;packed lunch>lunches>e;join
the theater class;🎭;Theater class;group;kids, teens, adults;40-160;costume>size>f;second child>child's name>p;enroll
the fishing lake;🎣;Fishing lake;card;day, week, season;8-150;rent a rod>rods>e;night fishing>night>f;buy
a workshop on knives;🔪;Knife workshop;knife;kitchen, pocket, chef;50-200;engraving>text>f;sheath>sheaths>e;book
the science club;🔬;Science club;group;stars, rockets, robots;15-80;kit>kits>e;sibling>sibling's name>p;join
a horse riding week;🐴;Riding week;stay;day, three days, five days;60-450;own horse>horse's name>p;rent helmet>head size>f;register
the flower subscription;💐;Flower subscription;bouquet;small, medium, big;15-60;delivery>address>f;vase>vases>e;subscribe
the veggie box;🥕;Veggie box;box;single, couple, family;12-50;eggs>boxes of eggs>e;delivery>address>f;order
an escape room;🗝️;Escape room;room;prison, tomb, lab;50-120;photo>photos>e;birthday>whose birthday>p;book
the tennis courts;🎾;Tennis courts;season;spring, summer, all year;60-300;coach>lessons>e;light>hours>e;reserve
the craft market;🛍️;Craft market;stall;2 m, 3 m, 5 m;20-120;power>watts>f;chairs>how many chairs>e;apply
our car boot sale;🚙;Car boot sale;spot;small, middle, corner;8-40;table>tables>e;early entry>plate>f;reserve
the observatory night;🔭;Observatory;seat;front, middle, back;10-40;telescope rental>telescopes>e;group>group name>p;reserve
the soap workshop;🧼;Soap workshop;scent;rose, lemon, pine;20-60;gift boxes>number of boxes>e;late start>start time>f;book
our community kitchen;🍲;Community kitchen;slot;morning, afternoon, evening;15-60;oven>oven hours>e;gas>tank number>f;reserve
the beekeeping course;🐝;Beekeeping;course;intro, season, two years;40-280;rent suit>suit size>f;hive>number of hives>e;apply
a moving van;🚚;Moving van;van;small, medium, large;40-160;helper>helper hours>e;piano>floor>f;book
the puppet theater;🎭;Puppet theater;seat;bench, chair, balcony;6-25;popcorn>bags>e;birthday child>child's name>p;reserve
a house swap club;🏘️;House swap;membership;basic, plus, gold;20-150;pets allowed>which pets>f;guests>guests>e;join
the choir CD;💿;Choir CD;edition;plain, deluxe, vinyl;10-60;signed>dedication>f;posters>posters>e;order
the cat hotel;🐱;Cat hotel;room;basket, cabin, suite;12-60;special food>brand>f;playtime>hours>e;reserve
a bread baking day;🥖;Bread day;bread;rye, sourdough, brioche;30-80;apron>apron color>f;flour to go>bags>e;sign up
the go-kart evening;🏎️;Go-karts;race;sprint, classic, marathon;15-90;photo>photos>e;company event>company name>p;book
the trail clean-up dinner;🥾;Clean-up dinner;menu;meat, fish, vegan;8-30;kids' plates>plates>e;transfer>pick-up place>f;sign up
the meditation retreat;🧘;Retreat;stay;one night, weekend, five nights;60-450;single room>arrival time>f;massage>massages>e;apply
a piano tuning;🎹;Piano tuning;piano;upright, baby grand, grand;70-220;repair>repair hours>e;pitch change>target pitch>f;book
the swap meet table;🏷️;Swap meet;table;half, single, double;5-35;clothes rack>racks>e;club member>club>p;reserve
`

const moveFormsKo = `
동네 수영장;🏊;수영장 등록;기간;1개월, 3개월, 6개월;40-300;개인 강습>강습 횟수>e;학생>학교>p;등록
도자기 수업;🏺;도자기 수업;과정;초급, 중급, 고급;50-200;흙 추가>봉지 수>e;재수강>수강 번호>p;신청
여름 캠프;⛺;여름 캠프;주차;1주차, 2주차, 전체;80-400;버스 이용>타는 곳>f;알레르기>알레르기 음식>f;신청
클라이밍장;🧗;클라이밍장;이용권;하루, 한 달, 석 달;15-250;신발 대여>신발 크기>f;아이 동반>아이 수>e;등록
공유오피스;💻;공유오피스;요금제;자유석, 고정석, 독립실;100-500;주차>차 번호>f;사물함>사물함 수>e;예약
댄스 학원;💃;댄스 학원;수업;살사, 탱고, 힙합;60-150;파트너>파트너 이름>f;학생>학번>p;등록
하프마라톤;🏃;하프마라톤;종목;5km, 10km, 하프;20-70;단체>단체명>p;티셔츠>티셔츠 치수>f;참가
쿠킹 클래스;🍳;쿠킹 클래스;메뉴;태국, 이탈리아, 한식;40-90;와인>와인 잔 수>e;알레르기>못 먹는 것>f;예약
강아지 유치원;🐕;강아지 유치원;반;퍼피, 기본, 어질리티;80-300;픽업>주소>f;목욕>목욕 횟수>e;등록
어학원;🗣️;어학원;과목;영어, 스페인어, 중국어;90-300;교재>교재 권수>e;형제 할인>형제 이름>p;수강 신청
주말농장;🌱;주말농장;구획;소형, 중형, 대형;50-200;퇴비>퇴비 포대>e;농기구함>함 번호>f;신청
바둑 대회;⚫;바둑 대회;조;최강부, 일반부, 초심부;10-40;점심>점심 인원>e;동호회원>동호회>p;참가
요가원;🧘;요가원;회원권;1회, 10회, 20회;15-250;매트 대여>매트 색>f;친구 추천>친구 이름>p;결제
시티투어;🚌;시티투어;코스;고궁, 야경, 한강;15-50;오디오 가이드>가이드 대수>e;호텔 픽업>호텔 이름>f;예약
스키 강습;⛷️;스키 강습;단계;초급, 중급, 상급;90-260;스키 대여>키>f;리프트권>리프트 일수>e;신청
독서 모임;📚;독서 모임;회원;6개월, 1년, 2년;30-150;선물용>받는 사람>f;추가 도서>추가 권수>e;가입
출사 모임;📷;출사 모임;코스;도심, 숲, 바다;15-70;카메라 대여>기종>f;인화>인화 장수>e;신청
드론 교육;🚁;드론 교육;과정;취미, 야간, 자격증;60-400;본인 드론>드론 기종>p;보험>보험 개월>e;등록
음악 학원;🎹;음악 학원;악기;피아노, 기타, 바이올린;100-200;악기 대여>대여 개월>e;형제>형제 이름>p;등록
어린이 서커스;🤸;어린이 서커스;반;유아, 초등, 중등;50-120;체험 수업>체험 날짜>f;형제 동반>형제 수>e;신청
와인 시음회;🍷;와인 시음회;테이블;기본, 프리미엄, 셀러;30-150;치즈 접시>접시 수>e;대리운전>대리 시간>f;예약
응급처치 교육;🩹;응급처치 교육;과정;기본, 아동, 보수;20-80;회사 교육>회사 이름>f;교재>교재 수>e;신청
요트 면허;⛵;요트 면허;과정;1급, 2급, 조종;200-600;시험 접수>시험장>f;추가 실습>실습 시간>e;신청
캠핑장;🏕️;캠핑장 예약;자리;텐트, 카라반, 오두막;30-150;반려견>반려견 수>e;전기>전기 용량>f;예약
자전거 투어;🚴;자전거 투어;일정;당일, 1박 2일, 일주일;40-400;자전거 대여>키>f;도시락>도시락 개수>e;참가
연극 교실;🎭;연극 교실;반;어린이, 청소년, 성인;60-180;의상>의상 치수>f;둘째>둘째 이름>p;등록
낚시터;🎣;낚시터;이용권;당일, 주간, 시즌;10-200;낚싯대 대여>낚싯대 수>e;밤낚시>입장 시간>f;구매
가죽 공방;👜;가죽 공방;작품;카드지갑, 파우치, 가방;40-200;각인>각인 글자>f;선물 포장>포장 개수>e;예약
과학 교실;🔬;과학 교실;반;별자리, 로켓, 로봇;30-120;키트>키트 개수>e;형제>형제 이름>p;신청
승마 체험;🐴;승마 체험;코스;30분, 1시간, 하루;30-250;헬멧 대여>머리 둘레>f;사진>사진 장수>e;예약
꽃 구독;💐;꽃 구독;크기;작은 것, 중간, 큰 것;20-70;배송>주소>f;화병>화병 개수>e;구독
채소 꾸러미;🥕;채소 꾸러미;구성;1인, 2인, 가족;15-60;달걀>달걀 판 수>e;배송>배송지>f;주문
방탈출;🗝️;방탈출;방;감옥, 무덤, 연구소;60-130;사진>사진 장수>e;생일>생일인 사람>p;예약
테니스장;🎾;테니스장;시즌;봄, 여름, 연간;80-350;코치>레슨 횟수>e;조명>조명 시간>e;예약
공예 장터;🛍️;공예 장터;부스;2m, 3m, 5m;20-120;전기>쓸 전기(W)>f;의자>의자 수>e;신청
템플스테이;🛕;템플스테이;일정;당일, 1박, 2박;30-160;셔틀>타는 곳>f;염주 만들기>염주 개수>e;신청
김장 체험;🥬;김장 체험;양;5kg, 10kg, 20kg;40-160;택배>받을 주소>f;수육>수육 인분>e;예약
눈썰매장;🛷;눈썰매장;이용권;오전, 오후, 종일;10-40;장갑>장갑 켤레>e;단체>단체 이름>p;구매
목공 교실;🪚;목공 교실;작품;의자, 선반, 도마;50-200;추가 목재>판자 수>e;동네 주민>동 이름>p;등록
독서실;📖;독서실;기간;1주, 1개월, 3개월;30-350;사물함>사물함 번호>f;간식 쿠폰>쿠폰 수>e;등록
천문대 관측;🔭;천문대;좌석;앞줄, 중간, 뒷줄;10-40;망원경 대여>망원경 수>e;단체>단체명>p;예약
비누 공방 체험;🧼;비누 공방;향;장미, 레몬, 편백;20-60;선물 상자>상자 수>e;늦은 시작>시작 시각>f;예약
공유 주방;🍲;공유 주방;시간대;오전, 오후, 저녁;20-80;오븐>오븐 시간>e;주차>차 번호>f;예약
양봉 교육;🐝;양봉 교육;과정;입문, 한 시즌, 2년;50-300;방충복 대여>옷 치수>f;벌통>벌통 수>e;신청
용달 이사;🚚;용달 이사;차량;소형, 중형, 대형;50-250;도우미>도우미 시간>e;사다리차>층수>f;예약
인형극;🎭;인형극;좌석;벤치, 의자, 발코니;6-25;팝콘>봉지 수>e;생일 아이>아이 이름>p;예매
합창단 음반;💿;합창단 음반;종류;일반판, 특별판, 엘피;10-60;사인>남길 말>f;포스터>포스터 장수>e;주문
고양이 호텔;🐱;고양이 호텔;방;바구니, 캐빈, 스위트;15-70;특별식>사료 이름>f;놀이 시간>놀이 횟수>e;예약
빵 굽는 날;🥖;빵 굽는 날;빵;호밀빵, 사워도우, 브리오슈;30-80;앞치마>앞치마 색>f;밀가루>밀가루 봉지>e;신청
명상 수련회;🧘;명상 수련회;일정;1박, 2박, 4박;60-400;독방>도착 요일>f;마사지>마사지 횟수>e;신청
피아노 조율;🎹;피아노 조율;피아노;업라이트, 베이비 그랜드, 그랜드;70-250;수리>수리 시간>e;출장>주소>f;예약
한복 대여;👘;한복 대여;시간;2시간, 4시간, 종일;15-60;머리 장식>장식 개수>e;사진 촬영>촬영 장소>f;예약
다도 체험;🍵;다도 체험;코스;기본, 계절, 명인;15-80;다식>다식 접시>e;생일>생일인 사람>p;예약
서핑 강습;🏄;서핑 강습;강습;체험, 초급, 종일;40-180;슈트 대여>슈트 치수>f;사진>사진 장수>e;예약
도서관 세미나실;🏛️;세미나실;방;4인실, 8인실, 20인실;10-90;노트북>노트북 대수>e;다과>다과 종류>f;예약
`
