(f => ({version: 1, lang: "en", title: "Dice", icon: "🎲", theme: "", state: [{name: "a", init: s => f.random(1, 6)}, {name: "history", init: s => []}, {name: "secs", init: s => 0}],
derived: [], timers: [{every: 1, act: s => { s.secs = s.secs + 1; }}, {key: " ", act: s => { s.a = f.random(1, 6); f.add(s, "history", s.a); }}],
parts: [
  {kind: "big", value: s => s.a},
  {kind: "button", label: "Roll", act: s => { s.a = f.random(1, 6); f.add(s, "history", s.a); }},
  {kind: "items", label: "Rolls so far", value: s => s.history},
]}))(hone.f)
