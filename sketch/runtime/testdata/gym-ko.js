(f => ({version: 1, lang: "ko", title: "헬스장 등록 신청", icon: "", theme: "gray", state: [{name: "sent", init: s => false}],
derived: [{name: "총금액", value: s => s.term + (s.pt ? s.times * 40000 : 0)}], timers: [],
parts: [
  {kind: "text", name: "name", label: "이름", init: s => ""},
  {kind: "radio", name: "term", label: "기간", options: [{label: "1개월", value: 60000}, {label: "3개월", value: 150000}, {label: "6개월", value: 270000}], init: s => 60000},
  {kind: "time", name: "at", label: "주로 오는 시간", init: s => "19:30"},
  {kind: "date", name: "from", label: "시작일", init: s => f.today()},
  {kind: "area", name: "memo", label: "하고 싶은 말", init: s => ""},
  {kind: "check", name: "pt", label: "PT 받기", init: s => false},
  {kind: "if", test: s => s.pt, part: {kind: "number", name: "times", label: "PT 횟수", init: s => 10, min: 1, max: 50}},
  {kind: "show", label: "총 금액", value: s => s.총금액, format: {digits: 0, unit: "원"}},
  {kind: "button", label: "신청하기", act: s => { s.sent = true; }},
  {kind: "if", test: s => s.sent, part: {kind: "say", text: s => f.show(s.name) + "님, 접수되었습니다. (" + f.label([["1개월", 60000], ["3개월", 150000], ["6개월", 270000]], s.term) + ")"}},
]}))(hone.f)
