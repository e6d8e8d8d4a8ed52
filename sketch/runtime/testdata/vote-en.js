(f => ({version: 1, lang: "en", title: "Snack vote", icon: "🍪", theme: "pink", state: [{name: "votes", init: s => [0, 0, 0], saved: true}],
derived: [{name: "snacks", value: s => ["Fruit", "Cake", "Nuts and other crunchy things"]}], timers: [],
parts: [
  {kind: "for", value: s => s.snacks, part: ($x, $i) => ({kind: "button", label: s => "Vote " + f.show($x), act: s => { s.votes = f.put(s.votes, $i, f.at(s.votes, $i) + 1); }})},
  {kind: "for", value: s => s.snacks, part: ($x, $i) => ({kind: "bar", label: s => f.show($x), value: s => f.at(s.votes, $i), most: s => f.max(1, f.sum(s.votes))})},
  {kind: "section", label: "Ranking"},
  {kind: "items", label: "Order", value: s => f.sort(s.snacks, $x => -f.at(s.votes, f.indexOf(s.snacks, $x)))},
  {kind: "button", label: "Start again", act: s => { s.votes = [0, 0, 0]; }},
]}))(hone.f)
