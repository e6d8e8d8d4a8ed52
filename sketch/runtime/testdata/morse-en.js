(f => ({version: 1, lang: "en", title: "Morse code translator", icon: "📡", theme: "dark", state: [], derived: [], timers: [],
parts: [
  {kind: "area", name: "message", label: "Message", init: s => "code rally at seven", saved: true},
  {kind: "big", value: s => f.morse(s.message)},
  {kind: "show", label: "Letters", value: s => f.len(s.message)},
  {kind: "button", label: "Copy", act: s => { f.copy(s, f.morse(s.message)); }},
]}))(hone.f)
