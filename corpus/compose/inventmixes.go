package compose

import "sync"

// What is put together by chance: names, emoji, the form, and its parts as “name:item|item…”.
var inventMixesEn = sync.OnceValue(func() [][]string {
	return inventBank(`
story starter/story starters,story idea/story ideas,writing prompt/writing prompts;✍️;%1 %2 %3.;character:A shy baker|A retired spy|A lost robot|Two sisters|A young king|A grumpy wizard|A curious goat|An old sailor|A tiny dragon|A famous chef;place:on a night train|in a desert town|under the sea|at a school|on the moon|in a haunted hotel|on a small island|in the royal kitchen|at the north pole|in a library;problem:loses a key|finds a map|hears a secret|misses home|must hide|breaks a promise|wins a strange prize|meets a stranger|forgets everything|wakes up too early
team name/team names,club name/club names,squad name/squad names;🏆;The %1 %2;adjective:Mighty|Golden|Crazy|Silent|Flying|Brave|Hungry|Electric|Lucky|Turbo|Dancing|Royal;animal:Tigers|Otters|Owls|Sharks|Penguins|Foxes|Badgers|Eagles|Llamas|Wolves|Beetles|Dragons
band name/band names,name for our band/names for our band;🎸;%1 %2;adjective:Midnight|Electric|Broken|Velvet|Purple|Lonely|Wild|Neon|Rusty|Paper|Silver|Distant;noun:Pancakes|Rockets|Umbrellas|Foxes|Mirrors|Engines|Cousins|Satellites|Cactus|Violets|Pirates|Lanterns
superhero/superheroes,superhero name/superhero names,hero/heroes;🦸;%1 %2, who can %3;adjective:Captain|Doctor|Super|Mega|Mister|Lady|Cosmic|Iron|Invisible|Atomic;noun:Waffle|Thunder|Turtle|Comet|Broccoli|Hamster|Shadow|Pickle|Breeze|Laser;power:fly backwards|stop time|talk to cats|lift a bus|turn into fog|see through walls|run on water|freeze soup|read minds|glow in the dark
pirate name/pirate names,name for a pirate party/names for a pirate party;🏴‍☠️;%1 %2;first part:Captain|Mad|One-Eyed|Salty|Lucky|Black|Red|Old|Silver|Stormy;last part:Barnacle|Jack|Bess|Cutlass|Morgan|Parrot|Rum|Hook|Anchor|Flint
excuse/excuses,excuse for being late/excuses for being late;🙈;Sorry, %1 %2 %3.;who:my dog|a goose|my neighbor|a magician|my alarm clock|the bus driver|a lost tourist|my grandma|a clown|the wind;what:hid|borrowed|ate|painted|sat on|lost|repaired|swapped|dropped|washed;thing:my shoes|my homework|the car keys|my bike|the front door|my glasses|my lunch|the map|my umbrella|my phone
drawing task/drawing tasks,drawing challenge/drawing challenges,silly thing to draw/silly things to draw;🎨;%1 %2 %3;animal:A cat|A whale|A snail|A bear|An owl|A fox|A pig|A giraffe|A frog|A dragon|A penguin;action:riding a bike|drinking tea|playing the drums|reading a book|dancing|baking bread|fishing|painting a wall|skiing|sleeping|flying a kite;place:on the moon|in the bathtub|at the beach|in a forest|on a roof|in space|at school|under a bridge|in a castle|on a cloud
game character/game characters,role-play character/role-play characters,character idea/character ideas;🐲;%1 %2 who %3;trait:A brave|A lazy|A clever|A clumsy|A mysterious|A hungry|A polite|A forgetful|A noisy|A lucky;job:knight|wizard|thief|blacksmith|healer|bard|ranger|cook|sailor|merchant;secret:is afraid of the dark|owns a magic spoon|was raised by wolves|never tells a lie|collects buttons|is really a dragon|talks to ghosts|cannot swim|owes a king money|has a twin
dinner menu/dinner menus,menu/menus,meal plan for tonight/meal plans for tonight;🍽️;%1 with %2, then %3;main:Roast chicken|Pasta|Baked fish|Bean chili|Mushroom risotto|Meatballs|Vegetable curry|Grilled tofu|Fried rice|Lentil stew;side:green salad|potatoes|bread|steamed broccoli|carrots|rice|corn|coleslaw|green beans|tomato salad;dessert:apple pie|ice cream|fruit salad|pancakes|chocolate cake|pudding|yogurt with honey|cookies|cheesecake|baked bananas
sandwich/sandwiches,sandwich idea/sandwich ideas;🥪;%1 with %2 and %3;bread:Rye bread|A bagel|A roll|Toast|Ciabatta|A wrap|Sourdough|Pita|A baguette|Corn bread;filling:ham|cheese|egg|tuna|hummus|turkey|tofu|chicken|tomato|peanut butter;extra:mustard|pickles|lettuce|onion|cucumber|pesto|mayo|pepper|sprouts|jam
ice cream sundae/ice cream sundaes,ice cream/ice creams;🍨;%1 with %2 on top;flavor:Vanilla|Chocolate|Strawberry|Mint|Lemon|Mango|Coffee|Pistachio|Coconut|Banana;topping:sprinkles|hot fudge|nuts|caramel|whipped cream|cherries|cookie crumbs|honey|coconut flakes|chocolate chips
invention/inventions,crazy invention/crazy inventions,business idea/business ideas;💡;A %1 %2 for %3;adjective:talking|flying|solar|tiny|singing|foldable|glowing|self-cleaning|edible|waterproof;thing:umbrella|toaster|backpack|lamp|chair|bike|spoon|mirror|hat|pillow;people:teachers|cats|astronauts|babies|pirates|bakers|students|gardeners|grandmas|snowmen
improv scene/improv scenes,theater scene/theater scenes;🎭;%1 and %2 meet %3;first role:A dentist|A queen|A plumber|A ghost|A teacher|A clown|A detective|A pilot|A baker|A robot;second role:a vampire|a lost tourist|a talking dog|a burglar|a singer|a cowboy|an inventor|a tax inspector|a mermaid|a chef;place:in an elevator|at the zoo|on a boat|in a supermarket|at a wedding|in the dark|on a bench|at the airport|in a tent|at a museum
photo challenge/photo challenges,photo task/photo tasks;📷;%1 %2;subject:A door|A shadow|A stranger's hat|A leaf|Your shoes|A bridge|A window|Something round|A smile|A staircase;style:in black and white|from below|very close|through glass|at sunset|in motion|with one color|upside down|out of focus|from far away
username/usernames,nickname/nicknames,gamer name/gamer names;🎮;%1%2;first word:Happy|Turbo|Sleepy|Fuzzy|Rapid|Cosmic|Lazy|Pixel|Magic|Salty;second word:Panda|Noodle|Rocket|Badger|Muffin|Ninja|Cactus|Otter|Wizard|Potato
movie plot/movie plots,film idea/film ideas;🎬;%1 has to %2 before %3;hero:A tired detective|A school band|A farm dog|An honest thief|A shy astronaut|A brave nurse|Three brothers|A small-town mayor|A ballet dancer|A taxi driver;task:save the city|find a treasure|win a race|solve a riddle|cross the desert|steal a painting|build a boat|rescue a friend|learn to fly|stop a wedding;deadline:the sun rises|the storm arrives|Christmas|the money runs out|school starts|the train leaves|midnight|the ice melts|the ship sails|anyone notices
planet name/planet names,name for an alien planet/names for an alien planet;👽;%1%2;start:Zor|Kep|Nub|Tal|Vex|Ori|Plu|Gla|Mor|Xen;end:bax|lon|tara|mia|dor|nix|vus|poli|ro|gon
poem first line/poem first lines,line for a poem/lines for a poem;🌙;The %1 %2 %3;adjective:quiet|golden|frozen|old|lonely|bright|gentle|restless|blue|hidden;noun:river|moon|garden|window|wind|street|bird|sea|candle|mountain;verb:remembers|is waiting|sings alone|falls asleep|turns away|calls my name|opens slowly|knows the way|glows again|forgets the rain
warm-up/warm-ups,workout/workouts,sports task/sports tasks;🏃;#10-30 %1 %2;exercise:squats|jumping jacks|push-ups|lunges|sit-ups|high knees|star jumps|arm circles|calf raises|toe touches;way:slowly|as fast as you can|with eyes closed|while singing|with a partner|facing the wall|in silence|counting backwards|outdoors|to music
password idea/password ideas,easy password/easy passwords;🔑;%1-%2#10-99;first word:river|apple|cloud|tiger|lamp|spoon|maple|stone|pearl|comet;second word:jump|dance|sleep|shine|float|whisper|run|glow|sing|roll
`)
})

var inventMixesKo = sync.OnceValue(func() [][]string {
	return inventBank(`
이야기 시작,이야기 소재,소설 첫 문장,글쓰기 소재;✍️;%1 %2 %3.;인물:수줍은 제빵사가|은퇴한 첩보원이|길 잃은 로봇이|쌍둥이 자매가|어린 임금이|심술쟁이 마법사가|호기심 많은 염소가|늙은 선장이|작은 용이|유명한 요리사가;장소:밤 기차에서|사막 마을에서|바닷속에서|학교 옥상에서|달에서|낡은 여관에서|작은 섬에서|시장 골목에서|도서관에서|눈 덮인 산에서;사건:열쇠를 잃어버린다|지도를 발견한다|비밀을 듣는다|집을 그리워한다|몸을 숨긴다|약속을 어긴다|이상한 상을 받는다|낯선 사람을 만난다|모든 것을 잊는다|너무 일찍 깨어난다
팀 이름,우리 팀 이름,동아리 이름;🏆;%1 %2;꾸미는 말:용감한|황금|날쌘|배고픈|번개|조용한|춤추는|행운의|무적의|신나는|엉뚱한|반짝이는;동물:호랑이|수달|부엉이|상어|펭귄|여우|오소리|독수리|알파카|늑대|거북이|용
밴드 이름,노래 모임 이름;🎸;%1 %2;앞말:한밤의|보라색|녹슨|종이|은빛|외로운|시끄러운|느린|네온|바람난|늦은|달콤한;뒷말:우산|로켓|거울|선인장|기차|감자|고양이들|등대|라디오|사촌들|자전거|만두
별명,게임 닉네임,닉네임;🎮;%1%2;앞말:졸린|배고픈|반짝|느긋한|번개|우주|마법|씩씩한|수줍은|용감한;뒷말:판다|국수|로켓|오소리|만두|닌자|선인장|수달|감자|고래
슈퍼히어로,영웅 이름,히어로 소개;🦸;%1 %2: %3;앞말:캡틴|닥터|슈퍼|메가|우주|번개|투명|강철|초록|미스터;뒷말:만두|천둥|거북|혜성|브로콜리|햄스터|그림자|오이|바람|떡볶이;능력:시간을 멈춘다|고양이와 말한다|버스를 든다|안개로 변한다|벽을 통과한다|물 위를 달린다|마음을 읽는다|어둠 속에서 빛난다|뒤로 난다|국을 얼린다
핑계,지각 핑계,변명;🙈;%1 %2 %3.;누가:강아지가|거위가|옆집 아저씨가|마술사가|버스 기사님이|할머니가|광대가|바람이|고양이가|동생이;무엇을:신발을|숙제를|열쇠를|자전거를|안경을|도시락을|지도를|우산을|가방을|휴대폰을;어쨌다:숨겼어요|빌려 갔어요|먹었어요|깔고 앉았어요|잃어버렸어요|바꿔 놓았어요|떨어뜨렸어요|빨아 버렸어요|색칠했어요|고치는 중이에요
그림 미션,그리기 미션,그림 주제;🎨;%1 %2 %3;장소:달에서|욕조에서|바닷가에서|숲에서|지붕 위에서|우주에서|학교에서|다리 밑에서|성에서|구름 위에서;행동:자전거 타는|차 마시는|북 치는|책 읽는|춤추는|빵 굽는|낚시하는|벽을 칠하는|연 날리는|잠자는;동물:고양이|고래|달팽이|곰|부엉이|여우|돼지|기린|개구리|용|펭귄
게임 캐릭터,역할 놀이 인물,캐릭터 설정;🐲;%1 %2, %3;성격:용감한|게으른|똑똑한|덤벙대는|신비한|배고픈|예의 바른|잘 잊는|시끄러운|운 좋은;직업:기사|마법사|도둑|대장장이|치료사|음유시인|사냥꾼|요리사|뱃사람|상인;비밀:어둠을 무서워한다|마법 숟가락이 있다|늑대가 키웠다|거짓말을 못 한다|단추를 모은다|사실은 용이다|유령과 말한다|수영을 못 한다|왕에게 빚이 있다|쌍둥이다
저녁 밥상,한 끼 식단,오늘의 식단;🍽️;%1, %2, %3;국:된장국|미역국|콩나물국|김치찌개|순두부찌개|소고깃국|달걀국|북엇국|어묵탕|육개장;반찬:제육볶음|고등어구이|두부조림|잡채|불고기|달걀말이|닭볶음탕|오징어볶음|감자조림|떡갈비;나물:시금치나물|콩나물무침|오이무침|무생채|고사리나물|도라지무침|애호박볶음|가지무침|숙주나물|취나물
샌드위치,샌드위치 조합,토스트 조합;🥪;%1에 %2, %3;빵:식빵|베이글|호밀빵|모닝빵|치아바타|또띠아|바게트|통밀빵|크루아상|잉글리시 머핀;속:햄|치즈|달걀|참치|닭가슴살|불고기|두부|토마토|베이컨|감자 샐러드;소스:겨자|마요네즈|케첩|딸기잼|꿀|바질 소스|간장 소스|땅콩버터|매운 소스|요구르트 소스
빙수,아이스크림 조합,빙수 조합;🍨;%1에 %2;맛:바닐라|초콜릿|딸기|녹차|망고|우유|커피|흑임자|팥|레몬;토핑:견과|시리얼|과자 부스러기|캐러멜|생크림|체리|꿀|떡|초코칩|인절미 가루
발명품,엉뚱한 발명,사업 아이디어;💡;%1을 위한 %2 %3;누구:선생님들|우주인들|아이들|해적들|학생들|할머님들|눈사람들|제빵사들|고양이들|농부들;꾸미는 말:말하는|하늘을 나는|태양광|아주 작은|노래하는|접히는|빛나는|스스로 닦는|먹을 수 있는|물에 뜨는;물건:우산|토스터|가방|전등|의자|자전거|숟가락|거울|모자|베개
상황극,즉흥극 장면,연극 상황;🎭;%1 %2 %3 만난다;장소:엘리베이터에서|동물원에서|배 위에서|마트에서|결혼식장에서|어둠 속에서|공원 의자에서|공항에서|천막에서|박물관에서;인물 1:치과 의사가|임금님이|유령이|선생님이|광대가|탐정이|조종사가|제빵사가|로봇이|배관공이;인물 2:흡혈귀를|길 잃은 관광객을|말하는 강아지를|도둑을|가수를|발명가를|인어를|요리사를|저승사자를|외계인을
사진 미션,사진 과제,오늘의 사진;📷;%1 %2;찍는 법:흑백으로|아래에서|아주 가까이|유리 너머로|해 질 녘에|한 가지 색으로|거꾸로|멀리서|움직이게|창가에서;대상:문|그림자|나뭇잎|내 신발|다리|창문|둥근 것|웃음|계단|손
벌칙 조합,랜덤 벌칙,복불복 벌칙;🔥;%1 %2;어떻게:한 발로 서서|눈 감고|로봇처럼|존댓말로|노래하면서|코를 잡고|제자리에서 돌면서|속삭이면서|아주 느리게|웃지 않고;무엇을:자기소개하기|구구단 3단 외우기|춤추기|삼행시 짓기|칭찬하기|동물 흉내 내기|물 마시기|끝말잇기 한 번|애국가 한 소절|가위바위보 세 번
운동 미션,체육 미션,몸풀기;🏃;%1 %2 #10-30번;어떻게:천천히|빠르게|눈 감고|노래하며|짝과 함께|벽을 보고|조용히|거꾸로 세며|밖에서|음악에 맞춰;동작:스쿼트|팔벌려뛰기|팔굽혀펴기|런지|윗몸일으키기|무릎 높이 들기|점프|팔 돌리기|발뒤꿈치 들기|발끝 짚기
영화 줄거리,영화 소재,드라마 소재;🎬;%1 %2 %3;때:해 뜨기 전에|폭풍이 오기 전에|설날 전에|돈이 떨어지기 전에|개학 전에|기차가 떠나기 전에|자정 전에|얼음이 녹기 전에|들키기 전에|막이 오르기 전에;주인공:지친 형사가|학교 밴드가|시골 강아지가|정직한 도둑이|수줍은 우주인이|용감한 간호사가|세 형제가|작은 마을 이장이|발레리나가|택시 기사가;할 일:도시를 구한다|보물을 찾는다|경주에서 이긴다|수수께끼를 푼다|사막을 건넌다|그림을 되찾는다|배를 만든다|친구를 구한다|나는 법을 배운다|결혼식을 막는다
시 한 줄,시 첫 줄,시 쓰기 소재;🌙;%1 %2 %3;꾸미는 말:고요한|금빛|얼어붙은|오래된|외로운|환한|다정한|푸른|숨은|느린;사물:강이|달이|정원이|창문이|바람이|골목이|새가|바다가|촛불이|산이;서술:기억한다|기다린다|혼자 노래한다|잠든다|돌아선다|내 이름을 부른다|천천히 열린다|길을 안다|다시 빛난다|비를 잊는다
외계 행성 이름,행성 이름,외계인 이름;👽;%1%2;앞:조르|켑|누브|탈|벡|오리|플루|글라|모르|젠;뒤:박스|론|타라|미아|도르|닉스|부스|폴리|로|곤
비밀번호 아이디어,쉬운 비밀번호,와이파이 비밀번호;🔑;%1%2#10-99;첫 낱말:강물|사과|구름|호랑이|등불|숟가락|단풍|바위|진주|혜성;둘째 낱말:점프|춤|낮잠|반짝|둥실|속삭임|달리기|노래|구르기|미소
`)
})
