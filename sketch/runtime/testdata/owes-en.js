(f => ({version: 1, lang: "en", title: "Who owes me", icon: "💸", theme: "", state: [],
derived: [{name: "Owed", value: s => f.sum(f.filter(s.rows, $r => !$r.paid), $r => $r.amount)}], timers: [],
parts: [
  {kind: "show", label: "Still owed", value: s => s.Owed, format: {digits: 2, unit: "$"}},
  {kind: "list", name: "rows", label: "Rows", columns: [
    {kind: "text", name: "who", label: "Who", init: s => ""},
    {kind: "number", name: "amount", label: "Amount", init: s => null},
    {kind: "choice", name: "kind", label: "Kind", options: [{label: "Loan", value: "Loan"}, {label: "Meal", value: "Meal"}, {label: "Tickets", value: "Tickets"}], init: s => "Loan"},
    {kind: "date", name: "day", label: "Day", init: s => f.today()},
    {kind: "check", name: "paid", label: "Paid back", init: s => false},
  ], sort: [{by: (s, r) => r.amount, falling: true}], filter: "kind", search: true, rowActions: [{label: "Double", act: (s, r) => { r.amount = r.amount * 2; }}]},
  {kind: "table", label: "By person", value: s => f.group(s.rows, $r => $r.who), columns: [{label: "Name", value: (s, r) => r.key}, {label: "Times", value: (s, r) => r.n}, {label: "Sum", value: (s, r) => f.sum(r.rows, $r => $r.amount), format: {digits: 2, unit: "$"}}]},
]}))(hone.f)
