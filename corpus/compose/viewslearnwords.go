package compose

const (
	// Learning: emoji|topic|one side|the other
	viewsDecksEn = `🇪🇸|spanish words|spanish|english
🇫🇷|french words|french|meaning
🇩🇪|german words|german|english
🇮🇹|italian phrases|phrase|meaning
🇯🇵|japanese signs|sign|reading
🏛️|latin verbs|latin|meaning
🗺️|capitals|country|capital
🌊|rivers|river|country
🏔️|peaks|mountain|height
🚩|flags|flag|country
🧪|element symbols|symbol|element
⚗️|chemistry formulas|formula|name
🧬|biology terms|term|meaning
🦴|bones|bone|place
🫀|anatomy|organ|task
💊|medicines|drug|use
🐦|bird names|bird|sign of it
🌳|tree leaves|leaf|tree
🌸|garden flowers|flower|month
🍄|mushrooms|mushroom|eatable or not
🐟|fish names|fish|water
🦋|butterflies|butterfly|colour
🪨|rocks|rock|kind
🌌|star signs|star|sign
🔭|planets|planet|moons
🎵|notes|note|key
🎸|chords|chord|fingers
🎼|composers|piece|composer
🎨|painters|picture|painter
📖|novels|book|author
🎭|plays|line|play
🏰|history dates|event|year
👑|kings|king|years
⚔️|battles|battle|year
📜|treaties|treaty|year
🧮|times tables|task|result
➗|fractions|fraction|decimal
📐|geometry|shape|formula
💻|shortcuts|action|keys
🐧|terminal commands|command|what it does
🔌|resistor colours|colour|number
⚡|physics units|unit|measures
🚦|road signs|sign|meaning
🚗|driving theory|question|answer
⛵|knots|knot|use
⚓|sailing terms|term|meaning
✈️|airport codes|code|city
📻|radio alphabet|letter|word
🫡|ranks|rank|badge
⚖️|law terms|term|meaning
💶|accounting|entry|side
🍷|wines|wine|region
🧀|cheeses|cheese|country
🌶️|spices|spice|dish
🍸|cocktails|cocktail|drinks in it
🍞|bread names|bread|flour
🧵|stitches|stitch|use
🪡|fabrics|fabric|made of
🪵|woods|wood|colour
🔧|tools|tool|used for
🏥|first aid|case|what to do
🧒|sign language|word|gesture
🐕|dog commands|command|what he does
🐴|horse colours|colour|looks
⚽|club nicknames|club|nickname
🏀|players' numbers|player|number
🏅|olympic cities|year|city
🎬|film quotes|quote|film
📺|series trivia|question|answer
🎮|game combos|move|buttons
🧙|spells|spell|effect
🃏|card tricks|trick|secret
🗣️|proverbs|start|ending
🤔|riddles|riddle|answer
🏢|colleagues' names|name|office
👨‍👩‍👧|birthdays|person|birthday
🔢|phone numbers|person|number
🛰️|space missions|mission|year
🏗️|bridges|bridge|city
🐚|shells|shell|beach
🥋|judo throws|throw|meaning`
	viewsDecksKo = `🇺🇸|영어 단어|단어|뜻
🇨🇳|중국어 단어|한자|뜻
🇯🇵|일본어 단어|일본어|뜻
🇫🇷|프랑스어 표현|표현|뜻
🇪🇸|스페인어 단어|단어|뜻
🀄|한자 카드|한자|음
📜|사자성어|성어|뜻
🗣️|속담|앞부분|뒷부분
🗺️|나라 수도|나라|수도
🚩|국기|나라|색
🏔️|산 이름|산|높이
🌊|강 이름|강|지역
🧪|원소 기호|기호|원소
⚗️|화학식|화학식|이름
🧬|생물 용어|용어|뜻
🫀|몸속 기관|기관|하는일
🦴|뼈 이름|뼈|위치
💊|약 이름|약|효능
🐦|새 이름|새|특징
🌳|나뭇잎|잎|나무
🌸|꽃말|꽃|꽃말
🍄|버섯|버섯|식용여부
🐟|물고기|물고기|사는곳
🪨|암석|암석|종류
🌌|별자리|별|별자리
🔭|행성|행성|특징
🎵|계이름|음표|계이름
🎸|기타 코드|코드|손가락
🎼|클래식|곡|작곡가
🎨|명화|그림|화가
📖|소설|책|작가
🏯|조선 왕|순서|왕
📅|한국사 연도|사건|연도
⚔️|전투|전투|연도
🧮|구구단|문제|답
📐|도형 공식|도형|공식
💻|단축키|기능|단축키
🐧|리눅스 명령|명령|기능
⚡|물리 단위|단위|뜻
🚦|도로 표지판|표지|뜻
🚗|운전면허 문제|문제|정답
⛵|매듭|매듭|쓰임
✈️|공항 코드|코드|도시
⚖️|법률 용어|용어|뜻
💶|회계 용어|용어|뜻
📈|경제 용어|용어|뜻
🍷|와인|와인|산지
🧀|치즈|치즈|나라
🌶️|향신료|향신료|요리
🍹|칵테일|칵테일|재료
🧵|바느질법|이름|쓰임
🔧|공구 이름|공구|쓰임
🏥|응급처치|상황|처치
🤟|수어|단어|동작
🐕|강아지 훈련|명령|행동
⚽|축구 선수|선수|등번호
🏅|올림픽 도시|연도|도시
🎬|영화 대사|대사|영화
📺|드라마 퀴즈|문제|정답
🎮|게임 기술|기술|버튼
🤔|수수께끼|수수께끼|정답
😂|넌센스|문제|정답
🏢|동료 이름|이름|부서
🎂|생일 외우기|이름|생일
☎️|전화번호 외우기|이름|번호
🛰️|우주선|우주선|연도
🏗️|다리 이름|다리|도시
🥋|태권도 용어|동작|이름표
🍵|차 종류|차|산지
🍚|전통 음식|음식|지역
🎎|전통 놀이|놀이|방법
🪕|국악기|악기|종류
👑|고구려 왕|순서|왕
🏛️|문화재|문화재|시대
🎓|면접 질문|질문|답변
🧠|심리학 용어|용어|뜻
🧑‍⚕️|간호 용어|약어|뜻
🪖|군대 용어|용어|뜻
☪️|세계 종교|종교|특징
🦕|공룡|공룡|먹이
📷|카메라 용어|용어|뜻`
)
