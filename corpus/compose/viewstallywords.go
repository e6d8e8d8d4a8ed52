package compose

// Groups: emoji|topic|all of them|one of them|when they meet|those
const (
	viewsGroupsEn = `🎶|choir|singers|singer|rehearsal|rehearsals
⚽|football team|players|player|training|trainings
🥋|judo class|pupils|pupil|lesson|lessons
🧶|knitting circle|members|member|evening|evenings
🏕️|scout troop|scouts|scout|meeting|meetings
🎻|youth orchestra|musicians|musician|rehearsal|rehearsals
📖|book club|readers|reader|meeting|meetings
🧘|yoga course|guests|guest|session|sessions
🏊|swimming club|swimmers|swimmer|training|trainings
🎭|theatre group|actors|actor|rehearsal|rehearsals
💃|dance school|dancers|dancer|class|classes
🧑‍🍳|cooking course|cooks|cook|evening|evenings
🐝|beekeepers|beekeepers|beekeeper|meeting|meetings
🚒|fire brigade|volunteers|volunteer|drill|drills
🎲|board game night|players|player|night|nights
♟️|chess club|players|player|club night|club nights
🏃|running group|runners|runner|run|runs
🚴|cycling club|riders|rider|tour|tours
🧗|climbing group|climbers|climber|session|sessions
🎣|angling club|anglers|angler|trip|trips
🛶|canoe club|paddlers|paddler|tour|tours
🏐|volleyball team|players|player|training|trainings
🏀|basketball team|players|player|practice|practices
🏒|hockey team|players|player|practice|practices
🎾|tennis group|players|player|session|sessions
🏓|table tennis club|players|player|evening|evenings
🏹|archery club|archers|archer|session|sessions
🤸|gymnastics class|children|child|lesson|lessons
🎨|painting class|painters|painter|class|classes
📷|photo club|photographers|photographer|outing|outings
🪵|woodwork class|students|student|class|classes
🧵|sewing class|sewers|sewer|evening|evenings
🗣️|language course|learners|learner|lesson|lessons
🧮|maths tutoring|kids|kid|lesson|lessons
🔬|science club|pupils|pupil|experiment day|experiment days
🤖|robotics club|builders|builder|workshop|workshops
👶|toddler group|toddlers|toddler|morning|mornings
🧓|seniors' gym|seniors|senior|session|sessions
🏫|class 4b|pupils|pupil|school day|school days
🎓|seminar|students|student|session|sessions
⛪|sunday school|children|child|sunday|sundays
🔔|bell ringers|ringers|ringer|practice|practices
🥁|drum line|drummers|drummer|practice|practices
🎺|brass band|players|player|rehearsal|rehearsals
🎸|garage band|musicians|musician|jam|jams
🧹|cleaning crew|cleaners|cleaner|shift|shifts
👩‍🌾|allotment club|gardeners|gardener|work day|work days
🌳|tree planters|helpers|helper|planting day|planting days
🐕|dog school|dogs|dog|lesson|lessons
🐴|pony club|riders|rider|lesson|lessons
🛟|lifeguards|guards|guard|shift|shifts
⛑️|first aid course|trainees|trainee|evening|evenings
🩺|nurses' team|nurses|nurse|meeting|meetings
💼|sales team|colleagues|colleague|stand-up|stand-ups
👨‍💻|dev team|developers|developer|retro|retros
🍻|quiz team|members|member|quiz night|quiz nights
🃏|skat round|players|player|evening|evenings
🎤|karaoke club|singers|singer|night|nights
🎳|bowling group|bowlers|bowler|evening|evenings
⛳|golf society|golfers|golfer|round day|round days
⛵|sailing class|sailors|sailor|regatta|regattas
🧊|curling team|curlers|curler|practice|practices
⛷️|ski course|skiers|skier|day out|days out
🛹|skate crew|skaters|skater|session|sessions
🚂|model railway club|members|member|club day|club days
🪁|kite club|flyers|flyer|meet|meets
🔭|astronomy club|stargazers|stargazer|night|nights
🗳️|village council|councillors|councillor|sitting|sittings
🏘️|house community|neighbours|neighbour|meeting|meetings
👪|parents' council|parents|parent|evening|evenings
🍲|soup kitchen|helpers|helper|service|services
♻️|beach clean-up|volunteers|volunteer|clean-up|clean-ups
📰|school paper|reporters|reporter|meeting|meetings
🎙️|podcast crew|speakers|speaker|recording|recordings
🧑‍🎨|comic club|artists|artist|meeting|meetings
🥊|boxing gym|boxers|boxer|training|trainings
🤺|fencing club|fencers|fencer|training|trainings
🏇|riding team|riders|rider|practice|practices
🧙|role play group|heroes|hero|session|sessions
🎮|gaming clan|gamers|gamer|match night|match nights
🚌|carpool|riders|rider|trip|trips
🏥|rehab sport|patients|patient|session|sessions
🧑‍🏫|teacher training|teachers|teacher|module|modules
🎪|circus school|artists|artist|class|classes`
	viewsGroupsKo = `🎶|합창단|단원|단원|연습|연습
⚽|축구팀|선수|선수|훈련|훈련
🥋|태권도장|관원|관원|수업|수업
🧶|뜨개 모임|회원|회원|모임|모임
🏕️|스카우트|대원|대원|집회|집회
🎻|청소년 악단|단원|단원|연습|연습
📖|독서 모임|회원|회원|모임|모임
🧘|요가반|수강생|수강생|수업|수업
🏊|수영반|회원|회원|강습|강습
🎭|연극반|배우|배우|연습|연습
💃|댄스 동아리|멤버|멤버|연습|연습
🧑‍🍳|요리 교실|수강생|수강생|수업|수업
🐝|양봉 모임|회원|회원|모임|모임
🚒|의용소방대|대원|대원|훈련|훈련
🎲|보드게임 모임|회원|회원|모임|모임
♟️|바둑 동호회|회원|회원|대국일|대국일
🏃|러닝 크루|크루원|크루원|러닝|러닝
🚴|자전거 동호회|회원|회원|라이딩|라이딩
🧗|클라이밍 모임|회원|회원|등반|등반
🎣|낚시 동호회|회원|회원|출조|출조
🛶|카누부|부원|부원|훈련|훈련
🏐|배구팀|선수|선수|훈련|훈련
🏀|농구팀|선수|선수|연습|연습
🎾|테니스 모임|회원|회원|운동|운동
🏓|탁구 동호회|회원|회원|운동|운동
🏹|국궁 모임|사원|사원|활쏘기|활쏘기
🤸|체조반|어린이|어린이|수업|수업
🎨|그림반|수강생|수강생|수업|수업
📷|사진 동호회|회원|회원|출사|출사
🪵|목공반|수강생|수강생|수업|수업
🧵|재봉 교실|수강생|수강생|수업|수업
🗣️|일본어 스터디|멤버|멤버|스터디|스터디
🧮|수학 과외반|학생|학생|수업|수업
🔬|과학 동아리|부원|부원|실험일|실험일
🤖|로봇 동아리|부원|부원|활동|활동
👶|영아 교실|아기|아기|수업|수업
🧓|경로당 체조|어르신|어르신|체조|체조
🏫|3학년 2반|학생|학생|등교일|등교일
🎓|세미나|학생|학생|발표회|발표회
⛪|주일학교|아이|아이|예배|예배
🥁|사물놀이패|단원|단원|연습|연습
🎺|관악부|부원|부원|연습|연습
🎸|직장인 밴드|멤버|멤버|합주|합주
🧹|청소 당번|당번|당번|청소|청소
👩‍🌾|주말농장|회원|회원|작업일|작업일
🌳|나무 심기 모임|회원|회원|활동|활동
🐕|강아지 유치원|강아지|강아지|등원|등원
🐴|승마단|단원|단원|수업|수업
🛟|안전요원|요원|요원|근무|근무
⛑️|응급처치 교육|교육생|교육생|교육|교육
🩺|간호팀|간호사|간호사|회의|회의
💼|영업팀|팀원|팀원|회의|회의
👨‍💻|개발팀|팀원|팀원|스탠드업|스탠드업
🎤|노래 교실|회원|회원|수업|수업
⛳|골프 모임|회원|회원|라운드|라운드
⛵|요트 교실|수강생|수강생|항해|항해
⛷️|스키 캠프|참가자|참가자|강습|강습
🛹|스케이트보드 크루|멤버|멤버|모임|모임
🔭|천문 동호회|회원|회원|관측|관측
🗳️|주민자치회|위원|위원|회의|회의
🏘️|반상회|이웃|이웃|모임|모임
👪|학부모회|학부모|학부모|모임|모임
🍲|급식 봉사|봉사자|봉사자|봉사|봉사
♻️|바다 청소 모임|봉사자|봉사자|청소|청소
📰|학교 신문부|기자|기자|회의|회의
🎙️|팟캐스트 팀|출연자|출연자|녹음|녹음
🥊|복싱장|관원|관원|운동|운동
🤺|펜싱부|선수|선수|훈련|훈련
🎮|게임 길드|길드원|길드원|레이드|레이드
🚌|카풀|동승자|동승자|출근|출근
🏥|재활 운동반|환자|환자|운동|운동
🧑‍🏫|교사 연수|교사|교사|강의|강의
🎪|서커스 교실|아이|아이|수업|수업
🏔️|산악회|회원|회원|산행|산행
🪕|국악반|수강생|수강생|수업|수업
✍️|글쓰기 모임|회원|회원|모임|모임
🖌️|서예반|수강생|수강생|수업|수업
🍵|다도 모임|회원|회원|차회|차회
🧑‍🎤|뮤지컬 동아리|배우|배우|연습|연습
🏸|배드민턴 동호회|회원|회원|운동|운동
🎳|볼링 모임|회원|회원|모임|모임
🙏|교회 청년부|청년|청년|모임|모임
🪖|예비군 소대|소대원|소대원|훈련|훈련
🧑‍🌾|귀농 교육|교육생|교육생|교육|교육`
	viewsTicksEn = "came|was there|paid|helped|was on time|brought a cake|did the homework|trained|joined in|took part|showed up|brought the kit|was present|stayed to the end|drove"
	viewsTicksKo = "출석한|참석한|참가한|지각한|회비 낸|도와준|숙제 해 온|준비물 챙긴|간식 가져온|발표한|상 받은|끝까지 남은|일찍 온|청소한"
)
