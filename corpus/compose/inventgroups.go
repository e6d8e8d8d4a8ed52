package compose

import "sync"

// What is drawn of the kind that a person chooses: names, a picture, and each kind with its items.
var inventGroupsEn = sync.OnceValue(func() [][]string {
	return inventBank(`
meal idea/meal ideas,recipe/recipes,thing to cook/things to cook;🍳;Breakfast:Pancakes|Oatmeal|Scrambled eggs|Yogurt with fruit|French toast|Muesli|Omelette|Toast with honey|Smoothie bowl;Lunch:Tomato soup|Grilled cheese|Greek salad|Noodle bowl|Wraps|Lentil salad|Baked potato|Sushi rolls|Quiche;Dinner:Vegetable curry|Spaghetti|Roast chicken|Chili|Risotto|Fish tacos|Stir fry|Pizza|Stew
activity/activities,thing to do/things to do,free time idea/free time ideas;🎈;Indoor:Board game|Bake cookies|Read a book|Build a fort|Do a puzzle|Paint|Watch a movie|Dance|Paper planes;Outdoor:Bike ride|Picnic|Fly a kite|Play tag|Walk by the river|Plant flowers|Skip rope|Frisbee|Watch birds
exercise/exercises,workout move/workout moves,training idea/training ideas;💪;Arms:Push-ups|Triceps dips|Arm circles|Plank taps|Shadow boxing|Wall push-ups|Biceps curls|Shoulder press;Legs:Squats|Lunges|Calf raises|Wall sit|Step-ups|Jump squats|High knees|Side lunges;Core:Plank|Sit-ups|Bicycle crunches|Leg raises|Side plank|Mountain climbers|Dead bug|Superman
dare/dares,party task/party tasks;🎉;Mild:Sing a song|Hop on one leg|Tell a joke|Do an animal sound|Spin five times|Make a funny face|Clap for a minute|Say the alphabet;Wild:Dance without music|Talk like a pirate until midnight|Do twenty squats|Act like a robot|Imitate a teacher|Walk backwards for a round|Speak in rhymes|Do a catwalk
trip idea/trip ideas,outing/outings,day trip/day trips;🚗;City:Museum|Flea market|Old town walk|Street food tour|Aquarium|Theater|Rooftop view|Boat tour;Nature:Lake|Forest hike|Waterfall|Beach|Mountain hut|Cave|Botanical garden|Farm visit
drink/drinks,thing to drink/things to drink;🥤;Hot:Black tea|Cocoa|Cappuccino|Ginger tea|Apple punch|Mint tea|Chai|Hot lemon;Cold:Lemonade|Iced tea|Orange juice|Milkshake|Sparkling water|Smoothie|Iced coffee|Cucumber water
gift idea/gift ideas,present/presents;🎁;Kids:Puzzle|Kite|Modeling clay|Picture book|Ball|Building blocks|Water colors|Card game;Parents:Scarf|Photo album|Tea set|Concert tickets|Garden tools|Slippers|Cookbook|Weekend trip;Friends:Board game|Plant|Chocolate|Mug|Candle|Book|Movie voucher|Notebook
snack/snacks,something to nibble/things to nibble;🍿;Sweet:Cookies|Fruit salad|Chocolate|Muffin|Dried mango|Yogurt|Banana bread|Granola bar;Salty:Popcorn|Pretzels|Nuts|Cheese cubes|Crackers|Olives|Chips|Rice cakes
question/questions,conversation starter/conversation starters;💬;Funny:What is your silliest habit?|Which animal would be the rudest?|What is the worst pizza topping?|What would your pet say about you?|Which word makes you laugh?|What was your worst haircut?|What would you name a boat?;Deep:What are you grateful for?|What makes a good life?|When did you feel brave?|What would you tell your younger self?|What do you believe in?|Who changed your life?|What do you want to learn?
charades word/charades words,word to explain/words to explain;🎭;Easy:Cat|Ball|Sleep|Rain|Banana|Car|Swim|Baby|Fish;Hard:Gravity|Patience|Democracy|Shadow|Echo|Traffic jam|Jealousy|Time zone|Bargain
drawing idea/drawing ideas,sketch idea/sketch ideas;🎨;Animals:Owl with glasses|Sleepy cat|Snail on a leaf|Dancing bear|Fox in the snow|Whale in the sky|Penguin family|Frog king;Things:Old shoe|Teapot|Umbrella|Bicycle|Lamp|Broken cup|Pile of books|Key;Places:Lighthouse|Castle|Tiny island|Your street|Night city|Treehouse|Train station|Windmill
stretch/stretches,break exercise/break exercises;🧘;Neck:Tilt to the left and right|Look over your shoulder|Nod slowly|Roll your shoulders|Chin to chest|Ear to shoulder;Back:Cat and cow|Twist gently|Hug yourself|Lean forward|Child's pose|Reach up high;Legs:Stretch your calves|Circle your ankles|Pull up one knee|Toe touch|Side lunge|Stand on your toes
movie/movies,kind of film for tonight/kinds of film for tonight;🎬;Family:Cartoon|Animal adventure|Fairy tale|Musical|Talking toys|Holiday comedy;Adults:Thriller|Courtroom drama|Science fiction|Mystery|Historical drama|Romantic comedy
name/names,character name/character names;🐉;Hero:Arin|Sola|Brando|Mira|Falko|Elwin|Tessa|Orin;Villain:Morgul|Vexa|Grimm|Skarn|Lord Ash|Nyx|Thorn|Malora;Pet:Biscuit|Ziggy|Waffle|Pip|Nugget|Shadow|Mochi|Turbo
saying/sayings,line for a card/lines for a card,wish/wishes;💌;Birthday:Many happy returns|May your cake be huge|Stay wonderful|Here is to a great year|Lots of love and luck|Enjoy your day;Wedding:To a lifetime of love|May your days be bright|Happily ever after|Here is to the two of you|Love and laughter always|May joy be with you both;Get well:Feel better soon|Rest and recover|Thinking of you|Sending sunshine|Back on your feet soon|Take it easy
`)
})

var inventGroupsKo = sync.OnceValue(func() [][]string {
	return inventBank(`
메뉴,먹을 것,음식;🍳;아침:토스트|달걀말이|죽|시리얼|주먹밥|과일|누룽지|샌드위치|미역국;점심:김밥|칼국수|비빔밥|돈가스|냉면|볶음밥|우동|쌀국수|떡볶이;저녁:삼겹살|된장찌개|카레|닭볶음탕|생선구이|부대찌개|불고기|파스타|잡채
놀이,할 일,놀거리;🎈;실내:보드게임|쿠키 굽기|책 읽기|퍼즐|그림 그리기|영화 보기|종이접기|노래 부르기|블록 쌓기;실외:자전거 타기|소풍|연날리기|술래잡기|강변 산책|줄넘기|배드민턴|꽃 심기|새 보기
운동,홈트 동작,운동 동작;💪;팔:팔굽혀펴기|팔 돌리기|의자 딥스|벽 밀기|섀도복싱|아령 들기|어깨 프레스;다리:스쿼트|런지|발뒤꿈치 들기|벽 스쿼트|계단 오르기|점프 스쿼트|무릎 높이 들기;배:플랭크|윗몸일으키기|다리 들기|옆 플랭크|자전거 크런치|마운틴 클라이머|데드버그
벌칙,미션,게임 미션;🎉;순한 맛:노래 한 소절|한 발로 서기|동물 소리 내기|웃긴 표정|칭찬 한마디|가나다 말하기|박수 열 번;매운맛:막춤 추기|엉덩이로 이름 쓰기|코끼리 코 열 바퀴|성대모사|팔굽혀펴기 스무 개|애교 부리기|한 바퀴 존댓말
여행지,나들이 장소,당일치기 장소;🚗;도시:서울|전주|부산|대구|수원|군산|인천|광주;바다:강릉|속초|여수|통영|보령|포항|제주|태안;산:설악산|지리산|한라산|북한산|내장산|오대산|덕유산|소백산
음료,마실 것,차;🥤;따뜻한 것:유자차|코코아|생강차|보리차|카페라테|대추차|녹차|쌍화차;차가운 것:식혜|수정과|아이스티|레모네이드|미숫가루|오렌지 주스|아이스커피|탄산수
선물,선물 아이디어,선물 추천;🎁;아이:퍼즐|그림책|공|블록|물감|점토|카드 게임|연;부모님:목도리|사진첩|안마기|홍삼|화분|공연 표|슬리퍼|여행;친구:머그잔|초콜릿|책|향초|영화표|공책|보드게임|다육이
간식,주전부리,군것질;🍿;단것:쿠키|약과|초콜릿|호떡|과일|아이스크림|꿀떡|머핀;짠것:팝콘|견과|치즈|과자|김|오징어|나초|누룽지 과자
질문,대화 질문,이야깃거리;💬;가벼운 것:제일 좋아하는 라면은?|요즘 보는 드라마는?|민초파야?|부먹이야 찍먹이야?|최근에 웃은 일은?|강아지야 고양이야?;깊은 것:요즘 고마운 사람은?|가장 용감했던 순간은?|어린 나에게 해 줄 말은?|십 년 뒤 모습은?|행복이란 뭘까?|꼭 배우고 싶은 것은?
단어,몸으로 말해요 단어,제시어;🎭;쉬움:고양이|공|잠|비|바나나|자동차|수영|아기|물고기;어려움:중력|인내심|민주주의|그림자|메아리|교통 체증|질투|시차|흥정
그림 주제,그리기 주제,그릴 것;🎨;동물:안경 쓴 부엉이|졸린 고양이|잎 위의 달팽이|춤추는 곰|눈 속의 여우|하늘 고래|펭귄 가족|임금 개구리;물건:낡은 신발|찻주전자|우산|자전거|등불|깨진 컵|쌓인 책|열쇠;장소:등대|성|작은 섬|우리 동네|밤의 도시|나무 집|기차역|풍차
스트레칭,쉬는 시간 스트레칭,몸풀기;🧘;목:좌우로 기울이기|천천히 끄덕이기|어깨 돌리기|뒤돌아보기|턱 당기기|귀를 어깨로;허리:고양이 자세|비틀기|앞으로 숙이기|아기 자세|기지개|옆으로 굽히기;다리:종아리 늘리기|발목 돌리기|무릎 당기기|발끝 잡기|옆 런지|까치발
영화 장르,볼 영화,영화;🎬;가족:애니메이션|동물 모험|동화|뮤지컬|명절 코미디|장난감 이야기;어른:스릴러|법정극|공상 과학|추리|역사극|로맨틱 코미디
이름,캐릭터 이름,게임 이름;🐉;주인공:가온|미르|한별|라온|슬찬|다온|아라|해솔;악당:그림자 왕|검은 가시|서리 마녀|재의 군주|먹구름|붉은 눈|안개 뱀|돌주먹;동물:콩이|보리|만두|초코|두부|감자|호두|뭉치
카드 문구,축하 문구,인사말;💌;생일:태어나 줘서 고마워|멋진 한 해 되길|늘 웃기를|오늘은 네가 주인공|건강하고 행복하길|소원 이루길;결혼:오래오래 행복하세요|두 분의 앞날을 축복해요|늘 서로 아끼길|사랑 가득한 집 되세요|꽃길만 걸으세요|첫날처럼 늘;병문안:얼른 나아요|푹 쉬어요|힘내세요|곧 건강하길|늘 생각하고 있어요|걱정 말고 쉬어요
`)
})
