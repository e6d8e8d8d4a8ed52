package compose

// Words of the makers of tools on texts and lists.
const (
	textualShortEn = "slogan|nickname|book title|headline|username|song name|street name|password hint|team motto|recipe name|shop name|band name|email subject|product name|boat name|pet name|" +
		"film title|greeting|name tag|cake inscription|t-shirt print|door sign|search phrase|file name|menu item|license plate|tweet|toast|riddle|punchline|domain|wifi name|gift tag|label|" +
		"caption|status line|crossword answer|proverb|magic spell|tongue twister|lunch order|poster line|city name|club name"
	textualLongEn = "essay|poem|cover letter|speech|blog post|diary page|story|product description|complaint|wedding toast|script|sermon|song lyrics|bio|press release|newsletter|chat log|shopping note|" +
		"meeting notes|love letter|report|abstract|review|recipe steps|travel journal|lab notes|eulogy|game dialogue|packing list|field notes|sales pitch|homework|answer|legend|ghost story|ship's log|interview"
	textualShortKo = "별명|책 제목|표어|가게 이름|노래 제목|문구|인사말|닉네임|팀 구호|메뉴 이름|메일 제목|상품명|급훈|간판 글|영화 제목|한마디|검색어|파일 이름|퀴즈 답|속담|주문|배 이름|현수막 글|카드 글귀|" +
		"단톡방 이름|아이디|축하 문구|명찰 글|동아리 이름|도메인|해시태그 글|케이크 문구|수수께끼|건배사|끝말|제목|소원|암호문|낱말|문장"
	textualLongKo = "자기소개서|독후감|일기|시|편지|연설문|블로그 글|회의록|대본|가사|반성문|후기|공지|기사|소설|안내문|보고서|여행기|축사|초록|민원 글|대화 기록|관찰 일지|레시피|과제|답안|설명문|감상문|사연|원고|" +
		"사과문|유언장|상품 설명|강의 노트|인터뷰|전설 이야기"
	textualWordsEn = "river|cat|sea|lantern|pepper|moss|kettle|wagon|velvet|orchard|dragon|pebble|winter|mango|pirate|thimble|comet|saddle|tulip|harbour|wolf|button|sugar|meadow|canyon|ladder|" +
		"violin|goose|ember|quilt|tea|rocket|onion|fiddle|owl|marble|castle|noodle|sparrow|island|garlic|mirror|tunnel|apron|beetle|cinder|dune|falcon|glove|hazel|ink|jungle|kiwi|lemon|" +
		"mole|nest|otter|plum|quartz|raven|stone|turnip|umbrella|valley|whale|yarn|zebra|bread|cloud|feather|gravel|honey"
	textualWordsKo = "바다|고양이|등불|주전자|이끼|마차|과수원|용|조약돌|겨울|망고|해적|골무|혜성|안장|튤립|항구|늑대|단추|설탕|들판|협곡|사다리|바이올린|거위|불씨|이불|로켓|양파|부엉이|구슬|성|국수|참새|섬|" +
		"마늘|거울|터널|앞치마|딱정벌레|모래|매|장갑|잉크|정글|레몬|두더지|둥지|수달|자두|까마귀|돌담|순무|우산|골짜기|고래|털실|얼룩말|빵|구름|깃털|자갈|벌꿀|소나기|달빛|호박|기차"
	textualSeriesEn = "temperatures|prices|bills|donations|wages|prices|lap times|exam marks|weights|step counts|tips|rainfall figures|bids|dice rolls|waiting times|page counts|egg counts|tree heights|ages|daily sales|goals|distances|" +
		"pulse readings|jump lengths|donations|bills|scores|quiz points|parcel weights|shoe sizes|visitor numbers|call minutes|sleep hours|battery levels|wind speeds|petal counts|crate loads|wages|fines|" +
		"lottery numbers|mileages|delays|votes|commute minutes|water levels|test results|numbers|figures|values|measurements|star ratings|queue lengths|bus counts|snowfalls|swim times"
	textualSeriesKo = "기온|가격|기부금|일당|용돈|가격|바퀴 기록|시험 점수|몸무게들|걸음 수|팁|강수량|입찰가|주사위 값|대기 시간|쪽수|달걀 수|나무 키|나이|하루 매출|득점|거리|맥박|멀리뛰기 기록|기부금|영수증 금액|점수|퀴즈 점수|택배 무게|" +
		"신발 크기|방문자 수|통화 시간|수면 시간|배터리 잔량|풍속|꽃잎 수|상자 무게|일당|벌금|복권 번호|주행 거리|지각 시간|득표 수|출근 시간|수위|측정값|숫자들|별점|줄 길이|버스 수|적설량|수영 기록|용돈|판매량|관중 수"
	textualFigureEn = "number|ticket number|house number|year|order number|locker number|jersey number|lucky number|page number|raffle number|score|seat number|bus line|room number|count|year of birth|" +
		"stamp number|queue number|code number|chapter|box number|invoice number|table size|lot number|member number|player number|serial number|day count|integer|value|crate count|floor|mile marker|cage number"
	textualFigureKo = "수|표 번호|집 번호|연도|주문 번호|사물함 번호|등번호|행운의 수|쪽 번호|추첨 번호|점수|좌석 번호|버스 번호|방 번호|개수|출생 연도|우표 번호|대기 번호|암호 숫자|장 번호|상자 번호|회원 번호|선수 번호|" +
		"일련번호|날짜 수|정수|자연수|층수|숫자|우물 깊이|계단 수|접수 번호"
	textualStepsEn = "year:years|week:weeks|visit:visits|box:boxes|month:months|day:days|round:rounds|floor:floors|lesson:lessons|guest:guests|page:pages|lap:laps|crate:crates|trip:trips|shift:shifts|" +
		"night:nights|ticket:tickets|step:steps|chapter:chapters|level:levels|player:players|tree:trees|hour:hours|session:sessions|parcel:parcels|bench:benches|season:seasons|row:rows|jar:jars|stop:stops"
	textualStepsKo  = "해|주|방문|상자|달|날|라운드|층|수업|손님|쪽|바퀴|궤짝|여행|근무|밤|표|계단|장|단계|선수|나무|시간|회차|소포|의자|계절|줄|병|정류장|회원|꽃다발"
	textualMoneyEn  = "prices|tips|bids|daily sales|donations|bills|wages|fines"
	textualMoneyKo  = "가격|팁|입찰가|하루 매출|기부금|영수증 금액|일당|벌금|용돈"
	textualPeopleEn = "players|guests|kids|pupils|campers|singers|volunteers|rowers|cousins|neighbours|colleagues|students|drummers|chess players|dancers|runners|members|bakers|gardeners|actors|cyclists|nurses|" +
		"scouts|goalkeepers|climbers|readers|pirates|judges|speakers|drivers|flatmates|waiters|divers|knights|pilots|swimmers|teachers|apprentices|travellers|fans|helpers|jugglers|contestants|names|sisters|hikers"
	textualPeopleKo = "참가자|손님|아이들|학생|캠핑 회원|합창단원|봉사자|선수|사촌들|이웃|동료|수강생|체스 선수|댄서|달리기 회원|회원|제빵사|정원사|배우|자전거 회원|간호사|스카우트|골키퍼|등산객|독서 모임|해적단|심사위원|" +
		"발표자 명단|운전자|룸메이트|잠수부|기사단|조종사|수영반|선생님|수습생|여행자|팬클럽|도우미들|출연자|이름|팀원|조원|후보|당번 후보|반 친구들"
	textualFolkEn  = "Ada|Bruno|Cleo|Dmitri|Esme|Farid|Greta|Hugo|Ines|Jonas|Kaya|Lorenz|Mila|Nadir|Olga|Pavel|Quentin|Rosa|Selim|Tilda|Umar|Vera|Wim|Yuki|Zora|Anton|Bela|Carmen|Dora|Emil|Freya|Gus|Hedda|Ivo|Juno|Kian|Leona"
	textualFolkKo  = "가온|나래|다온|라희|마루|바름|새벽|아라|자윤|찬미|하람|도현|서진|윤슬|지후|은솔|태오|유나|민재|소율|준서|예린|시우|하준|채원|건우|다인|로운|보미|선우|연우|이안|정민|현서|규리"
	textualGreetEn = "Dear <who>,|Hi <who>!|Hello <who>,|To <who>:|My dear <who>,|Attention <who>!|Good morning <who>,|Hey <who>,|Dearest <who>!|Welcome, <who>!|Ahoy <who>!|Greetings <who>,"
	textualGreetKo = "<who>님 안녕하세요.|<who>에게,|안녕 <who>!|친애하는 <who>님께|<who>님, 반갑습니다!|어이 <who>,|좋은 아침이에요 <who>님!|<who> 보아라.|여보세요, <who>님?|환영합니다, <who>님!"
	textualBodyEn  = "Thank you so much for the <thing>.|See you on <when> at <place>.|I will bring <count> of them on <when>.|Please send the <thing> to <place>.|You still owe me <count> dollars for the <thing>.|" +
		"We meet in <place>, bring <count> chairs.|Your <thing> is ready, come before <when>!|The <thing> was <word> and everybody loved it.|I feel <word> whenever I think of <place>.|Only <count> days until <when>!|" +
		"Have you seen my <thing>? It was last in <place>.|On <when> we eat <count> pancakes.|It is <word> here in <place>.|I dreamed of a <word> <thing>.|The party in <place> has <count> places left.|" +
		"Order <count> more, the <thing> sells well.|Nobody in <place> knows about the <thing>.|Congratulations on the <word> <thing>!|I lost <count> games in <place>.|The <thing> costs <count> coins.|Come to <place>, it is so <word>.|" +
		"Reminder: the <thing> must be back by <when>.|A <word> wind blows through <place>.|There are <count> reasons to love <when>."
	textualBodyKo = "보내주신 <thing> 정말 고맙습니다.|<when>에 <place>에서 만나요.|<when>까지 <count>개 가져갈게요.|<thing> 꼭 <place> 앞으로 보내 주세요.|<thing> 값 <count>원 아직 안 주셨어요.|" +
		"<place>에서 모여요, 의자 <count>개 부탁해요.|맡기신 <thing> 준비됐어요, <when> 전에 오세요!|<thing> 덕분에 <word> 하루였어요.|<place> 생각만 하면 <word> 마음이 들어요.|<when>까지 <count>일 남았어요!|" +
		"혹시 제 <thing> 보셨나요? <place>에 두었는데요.|<when>에는 전을 <count>장 부쳐요.|여기 <place>에는 <word> 바람이 불어요.|꿈에서 <word> <thing> 봤어요.|<place> 잔치에 <count>자리 남았어요.|" +
		"<thing> 잘 팔려요, <count>개 더 주문해요.|<place>에서는 아무도 <thing> 이야기를 안 해요.|<word> <thing> 축하드려요!|<place>에서 <count>번 졌어요.|<thing> 하나에 <count>냥입니다.|<place>에 놀러 와요, 참 <word> 곳이에요.|" +
		"알림: <thing> 반납은 <when>까지입니다.|<when>이면 좋은 이유가 <count>가지 있어요."
	textualCloseEn = "Love, <sender>|Yours, <sender>|Best wishes from <sender>|Signed: <sender>|Kisses, <sender>|Warm regards, <sender>|Over and out, <sender>|See you, <sender>|Cheers, <sender>"
	textualCloseKo = "<sender> 드림|<sender> 올림|사랑을 담아, <sender>|- <sender>|그럼 이만, <sender>|늘 응원하는 <sender>|보낸이: <sender>|<sender> 씀"
	textualOddEn   = "brump|zilla|ooka|fim|tarn|snorp|quib|lolo|mekka|vash|dubb|yeep|plonk|grix|humma|sista|wob|kree|pashti|noop|bazu|trell|oomf|skiv"
	textualOddKo   = "뿌잉|졸롱|우카|핌|탄탄|스놉|퀴비|로롱|메카|바쉬|두붑|얍얍|플롱|그릭|훔마|시스|웝|크리|파쉬|눕눕|바주|트렐|움프|스킵"
)
