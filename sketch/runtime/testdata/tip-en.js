(f => ({version: 1, lang: "en", title: "Tip calculator", icon: "🍽️", theme: "green", state: [],
derived: [{name: "Tip", value: s => s.bill * s.tip / 100}, {name: "Total", value: s => s.bill + s.Tip}], timers: [],
parts: [
  {kind: "number", name: "bill", label: "Bill", init: s => 50},
  {kind: "slider", name: "tip", label: "Tip %", init: s => 15, min: 0, max: 30},
  {kind: "number", name: "people", label: "People", init: s => 2, min: 1, max: 20},
  {kind: "show", label: "Tip", value: s => s.Tip, format: {digits: 2, unit: "$"}},
  {kind: "show", label: "Total", value: s => s.Total, format: {digits: 2, unit: "$"}},
  {kind: "show", label: "Each person pays", value: s => s.Total / s.people, format: {digits: 2, unit: "$"}},
]}))(hone.f)
