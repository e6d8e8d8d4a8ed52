(f => ({version: 1, lang: "ko", title: "주말농장 텃밭 수확 기록", icon: "🥬", theme: "green", state: [],
derived: [{name: "전체", value: s => f.sum(s.crops, $r => $r.kg)}], timers: [],
parts: [
  {kind: "list", name: "crops", label: "수확", add: "추가하기", columns: [
    {kind: "date", name: "day", label: "날짜", init: s => f.today()},
    {kind: "text", name: "crop", label: "작물", init: s => ""},
    {kind: "number", name: "kg", label: "무게(kg)", init: s => null},
    {kind: "area", name: "memo", label: "메모", init: s => ""},
    {kind: "show", name: "share", label: "비율", value: (s, r) => r.kg / s.전체 * 100, format: {digits: 0, unit: "%"}}]},
  {kind: "show", label: "전체", value: s => s.전체, format: {digits: 1, unit: "kg"}},
  {kind: "table", label: "작물별", value: s => f.group(s.crops, $r => $r.crop), columns: [{label: "작물", value: (s, r) => r.key}, {label: "합계", value: (s, r) => f.sum(r.rows, $r => $r.kg), format: {digits: 1, unit: "kg"}}]},
]}))(hone.f)
