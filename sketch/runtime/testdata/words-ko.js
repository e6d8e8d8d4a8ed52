(f => ({version: 1, lang: "ko", title: "영어 단어 외우기", icon: "📚", theme: "pink", state: [], derived: [], timers: [],
parts: [{kind: "tabs", name: "tabs", tabs: [
  {label: "카드", parts: [{kind: "quiz", name: "cards 2", mode: "cards", questions: [{text: "apple", back: "사과"}, {text: "library", back: "도서관"}, {text: "courage", back: "용기"}]}]},
  {label: "시험", parts: [{kind: "quiz", name: "quiz 6", mode: "one", questions: [
    {text: "apple은 무슨 뜻일까요?", options: ["배", "사과", "포도"], answer: 1}, {text: "‘용기’를 영어로 적어 보세요", answers: ["courage"]}]}]},
  {label: "기록", parts: [{kind: "show", label: "점수", value: s => s.score}]}]}]}))(hone.f)
