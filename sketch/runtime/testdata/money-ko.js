(f => ({version: 1, lang: "ko", title: "금액 한글로 바꾸기", icon: "", theme: "blue", state: [], derived: [], timers: [],
parts: [
  {kind: "number", name: "won", label: "금액(원)", init: s => 3527800},
  {kind: "big", value: s => f.hangul(s.won)},
  {kind: "show", label: "달러로", value: s => s.won / 1380, format: {digits: 2, unit: "$"}},
  {kind: "show", label: "0으로 나누면", value: s => s.won / 0},
]}))(hone.f)
