(f => ({version: 1, lang: "ko", title: "물 마시기", icon: "💧", theme: "teal", state: [{name: "n", init: s => 0, saved: true}], derived: [],
timers: [{when: s => s.n >= 8, act: s => { f.beep(s); }}, {key: "ArrowUp", act: s => { s.n = s.n + 1; }}],
parts: [
  {kind: "big", value: s => s.n, format: {digits: 0, unit: "잔"}},
  {kind: "bar", label: "오늘의 목표", value: s => s.n, most: s => 8},
  {kind: "button", label: "한 잔 더", act: s => { s.n = s.n + 1; }},
  {kind: "button", label: "취소", act: s => { s.n = f.max(0, s.n - 1); }},
  {kind: "if", test: s => s.n >= 8, part: {kind: "say", text: "목표를 채웠어요! 정말 잘했어요."}},
]}))(hone.f)
