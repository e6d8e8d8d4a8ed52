package compose

// Texts that people work on: emoji|topic|the text
const (
	viewsTextsEn = `📝|essay helper|essay
🐦|post checker|post
💌|letter check|letter
🎵|lyrics tool|lyrics
📖|story tool|story
📰|article check|article
🧑‍🎓|thesis check|chapter
📧|mail check|mail
🗣️|speech tool|speech
🪶|poem tool|poem
📜|sermon helper|sermon
🏷️|slogan tester|slogan
📣|ad text check|ad
🧾|report check|report
🎬|script tool|script
🍽️|menu text tool|menu text
📚|blurb check|blurb
🔖|headline tester|headline
🧪|abstract counter|abstract
💬|chat text tool|message
🎒|homework helper|homework
🗞️|school paper tool|article
🎁|card text helper|card text
🥂|toast helper|toast
📓|diary tool|entry
📦|product text check|product text
🛒|shop text tool|description
🎓|application check|application
🧑‍💼|cv check|cv text
🏆|motto tool|motto
🐶|pet ad tool|ad
🏠|flat ad check|ad
🚗|car ad check|ad
🎭|monologue tool|monologue
📻|radio text tool|text
🎙️|podcast notes tool|notes
🧵|thread counter|thread
🪧|poster text tool|poster text
📌|notice helper|notice
⛪|parish letter tool|letter
🏕️|camp song tool|song
🧙|spell book tool|spell
🕵️|secret note tool|note
🔐|code word tool|phrase
🧩|puzzle maker|phrase
🧒|first words tool|sentence
🐣|reading practice|sentence
🌍|translation check|translation
📊|survey text check|comment
🩺|report text tool|finding
⚖️|contract check|clause
🛠️|manual check|step
💻|comment counter|comment
🖊️|caption tool|caption
📷|photo caption tool|caption
🎨|title finder|title
🎤|rap tool|verse
🍷|tasting text tool|note
🧘|mantra tool|mantra
🚀|pitch check|pitch
🪪|profile text tool|profile
❤️|dating text check|text
🎂|invitation tool|invitation
📅|minutes check|minutes text
🔎|keyword finder|text
📮|postcard tool|postcard
🧑‍🏫|dictation tool|dictation
✂️|text shortener|text
📐|text meter|text
🪄|word play|words typed`
	viewsTextsKo = `📝|글쓰기 도우미|글
🐦|게시글 검사|게시글
💌|편지 검사|편지
🎵|가사 도구|가사
📖|이야기 도구|이야기
📰|기사 검사|기사
🧑‍🎓|논문 검사|본문
📧|메일 검사|메일
🗣️|연설문 도구|연설문
🪶|시 도구|시
📜|설교문 도우미|설교문
🏷️|표어 검사|표어
📣|광고 문구 검사|문구
🧾|보고서 검사|보고서
🎬|대본 도구|대본
📚|소개글 검사|소개글
🔖|제목 검사|제목
🧪|초록 글자 세기|초록
💬|채팅 도구|메시지
🎒|숙제 도우미|숙제
🗞️|학교 신문 도구|기사
🎁|카드 문구 도우미|문구
🥂|건배사 도우미|건배사
📓|일기 도구|일기
📦|상품 설명 검사|설명
🎓|자소서 글자 수|자소서
🧑‍💼|이력서 검사|이력서
🏆|급훈 도구|급훈
🐶|분양글 검사|분양글
🏠|방 광고 검사|광고
🚗|중고차 글 검사|글
🎭|독백 도구|독백
📻|라디오 사연 도구|사연
🎙️|방송 메모 도구|메모
🪧|포스터 문구|문구
📌|공지 도우미|공지
⛪|주보 도구|주보
🏕️|캠프 노래 도구|노래
🧙|주문 책|주문
🕵️|비밀 쪽지|쪽지
🔐|암호 놀이|문장
🧩|퍼즐 만들기|문장
🧒|한글 놀이|문장
🐣|읽기 연습|문장
🌍|번역 검사|번역문
📊|의견 검사|의견
⚖️|계약서 검사|조항
🛠️|설명서 검사|설명서
💻|댓글 글자 수|댓글
🖊️|자막 도구|자막
📷|사진 설명 도구|설명
🎨|작품 제목 도구|제목
🎤|랩 도구|랩
🍷|시음평 도구|시음평
🚀|발표문 검사|발표문
🪪|프로필 문구|프로필
❤️|소개팅 문구 검사|문구
🎂|초대장 도구|초대장
📅|회의록 검사|회의록
🔎|키워드 찾기|본문
📮|엽서 도구|엽서
🧑‍🏫|받아쓰기 도구|받아쓰기
✂️|글 줄이기|글
📐|글 길이 재기|글
🪄|말놀이|말`
)

// viewsSentences are what is typed in checks.
var viewsSentences = map[string][]string{
	"en": {"the red fox ran home and the dog slept", "my cat likes milk but my dog likes bones", "we sing and we dance and then we sleep", "blue sky over green hills over and over", "one fish met two birds near one lake"},
	"ko": {"나는 오늘 학교에 갔다 나는 웃었다", "하늘이 파랗고 바다도 파랗고 마음도 맑다 하늘이 좋다", "고양이가 우유를 먹고 고양이가 잠을 잔다", "봄이 오면 꽃이 피고 꽃이 지면 여름이 온다", "산에 가자 바다에 가자 산에 또 가자"},
}
