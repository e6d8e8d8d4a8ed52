(f => ({version: 1, lang: "ko", title: "볼링 동호회 에버리지표", icon: "🎳", theme: "purple", state: [], derived: [], timers: [],
parts: [
  {kind: "list", name: "players", label: "선수", columns: [
    {kind: "text", name: "name", label: "이름", init: s => ""},
    {kind: "number", name: "g1", label: "1게임", init: s => null, min: 0, max: 300},
    {kind: "number", name: "g2", label: "2게임", init: s => null, min: 0, max: 300},
    {kind: "number", name: "g3", label: "3게임", init: s => null, min: 0, max: 300},
    {kind: "show", name: "sum", label: "총점", value: (s, r) => r.g1 + r.g2 + r.g3},
    {kind: "show", name: "avg", label: "에버", value: (s, r) => r.sum / 3, format: {digits: 1}}],
    sort: [{by: (s, r) => r.avg, falling: true}], rowActions: [{label: "1게임 지우기", act: (s, r) => { r.g1 = 0; }}]},
  {kind: "list", name: "notes", label: "메모", columns: [{kind: "text", name: "t", label: "메모 내용", init: s => ""}]},
]}))(hone.f)
