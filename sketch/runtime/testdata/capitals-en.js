(f => ({version: 1, lang: "en", title: "Capitals", icon: "🌍", theme: "purple", state: [], derived: [], timers: [],
parts: [
  {kind: "quiz", name: "quiz 2", mode: "all", questions: [
    {text: "Capital of France?", options: ["Paris", "Lyon", "Nice"], answer: 0},
    {text: "Capital of Italy?", answers: ["Rome", "Roma"]},
    {text: "Capital of Australia?", options: ["Canberra", "Sydney", "Melbourne"], answer: 0}]},
  {kind: "if", test: s => s.score === s.asked, part: {kind: "say", text: "Perfect!"}},
]}))(hone.f)
