package compose

// Things that need others: emoji|topic|thing|things|what each needs|when they are planned|what is needed in all
const (
	viewsPlansEn = `🍲|meal planner|recipe|recipes|ingredients|plan|shopping list
🏕️|outing planner|outing|outings|gear|plan|packing list
🎨|craft week|craft|crafts|materials|week|materials needed
🏋️|workout planner|workout|workouts|equipment|plan|equipment list
🧪|experiment planner|experiment|experiments|chemicals|timetable|order list
🎹|concert week|piece|pieces|instruments|rehearsals|instrument list
🎓|lesson planner|lesson|lessons|handouts|week plan|print list
🧁|baking week|cake|cakes|ingredients|baking plan|shopping list
🧵|sewing plan|pattern|patterns|fabrics|sewing days|fabric list
🪴|garden week|job|jobs|tools|plan|tool list
🎪|holiday club|game|games here|props|programme|props list
🥗|lunchbox planner|lunch|lunches|foods|week|shopping list
🐕|dog course|exercise|exercises|treats|plan|treat list
🎬|film shoot|scene|scenes|actors|shooting plan|call list
🛠️|repair week|repair|repairs|parts|plan|part order
🍸|party bar|drink|drinks|bottles|evenings|bar order
🧸|toddler week|activity|activities|toys|plan|toy box
🎭|theatre plan|play|plays|costumes|performances|costume list
🚐|tour planner|stop|stops|tickets|route|ticket list
🧘|course week|course|courses|mats and props|timetable|props list
🏫|school bag|subject|subjects|books|timetable|bag list
🎒|club afternoons|club|clubs|things to bring|week|bring list
🍞|bread week|bread|breads|flours|baking days|flour order
🧹|cleaning plan|room|rooms|supplies|cleaning days|supply list
🎣|fishing trips|trip|trips|baits|plan|bait list
🏥|clinic week|treatment|treatments|supplies|schedule|supply order
🥘|canteen planner|dish|dishes|ingredients|menu|order list
🌭|grill evenings|grill dish|grill dishes|ingredients|evenings|shopping list
🎂|birthday week|party|parties|decorations|calendar|decoration list
📷|photo week|shooting|shootings|lenses|plan|lens list
🧗|climbing week|tour|tours|ropes and hooks|plan|gear list
☕|cafe week|special|specials|ingredients|week|order list
🎸|band week|song|songs|pedals|sets|pedal list
🛶|river week|stage|stages|gear|plan|gear list
🔬|school lab|project|projects|devices|lab days|device list`
	viewsPlansKo = `🍲|식단 짜기|요리|요리|재료|식단|장보기
🏕️|나들이 계획|나들이|나들이|장비|일정|짐 목록
🎨|만들기 주간|만들기|만들기|준비물|일정|준비물 목록
🏋️|운동 계획|운동|운동|기구|계획|기구 목록
🧪|실험 계획|실험|실험|약품|시간표|주문 목록
🎹|연주회 준비|곡|곡|악기|연습|악기 목록
🎓|수업 준비|수업|수업|자료|주간표|인쇄 목록
🧁|베이킹 주간|케이크|케이크|재료|굽는 날|장보기
🧵|재봉 계획|옷본|옷본|원단|재봉일|원단 목록
🪴|텃밭 일정|작업|작업|도구|일정|도구 목록
🎪|방학 캠프|놀이|놀이|소품|프로그램|소품 목록
🥗|도시락 짜기|도시락|도시락|재료|주간|장보기
🐕|강아지 훈련|훈련|훈련|간식|일정|간식 목록
🎬|촬영 계획|장면|장면|배우|촬영표|호출 명단
🛠️|수리 주간|수리|수리|부품|일정|부품 주문
🍹|파티 바|음료|음료|병|저녁|주문 목록
🧸|아이 놀이|놀이|놀이|장난감|계획|장난감 목록
🎭|연극 일정|작품|작품|의상|공연|의상 목록
🚐|여행 계획|장소|장소|입장권|경로|입장권 목록
🏫|책가방 싸기|과목|과목|책|시간표|가방 목록
🎒|동아리 주간|동아리|동아리|준비물|주간표|준비물 목록
🍞|빵 굽기 주간|빵|빵|가루|굽는 날|가루 주문
🧹|청소 계획|방|방|용품|청소일|용품 목록
🎣|출조 계획|출조|출조|미끼|일정|미끼 목록
🏥|진료 주간|처치|처치|물품|일정표|물품 주문
🥘|급식 짜기|반찬|반찬|재료|식단표|발주 목록
🍖|고기 파티|메뉴|메뉴|재료|저녁|장보기
🎂|생일 주간|파티|파티|장식|달력|장식 목록
📷|촬영 주간|촬영|촬영|렌즈|일정|렌즈 목록
🧗|등반 주간|코스|코스|장비|일정|장비 목록
☕|카페 주간|특선|특선|재료|주간|발주 목록
🎸|밴드 주간|노래|노래|장비|공연|장비 목록
🛶|강 여행|구간|구간|장비|일정|장비 목록
🍱|반찬 주간|반찬|반찬|재료|식단|장보기
🍜|분식 식단|분식|분식|재료|주간|장보기`
)
