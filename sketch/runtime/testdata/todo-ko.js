(f => ({version: 1, lang: "ko", title: "장보기", icon: "🛒", theme: "orange", state: [], derived: [], timers: [],
parts: [
  {kind: "list", name: "rows", label: "rows", columns: [
    {kind: "text", name: "item", label: "살 것", init: s => ""},
    {kind: "check", name: "done", label: "샀음", init: s => false}], sort: [{by: (s, r) => r.done}], add: "추가하기"},
  {kind: "show", label: "남은 것", value: s => f.count(s.rows, $r => !$r.done), format: {digits: 0, unit: "개"}},
  {kind: "button", label: "산 것 지우기", act: s => { f.remove(s, "rows", $r => $r.done); }},
]}))(hone.f)
