(f => ({version: 1, lang: "en", title: "Workout", icon: "💪", theme: "red", state: [{name: "done", init: s => 0, saved: true}], derived: [], timers: [],
parts: [
  {kind: "timer", name: "timer 2", label: "Plank", seconds: s => 90, act: s => { s.done = s.done + 1; }},
  {kind: "show", label: "Planks done", value: s => s.done},
  {kind: "interval", name: "interval 4", rounds: s => 8, steps: [{label: "Work", seconds: s => 40}, {label: "Rest", seconds: s => 20}]},
  {kind: "stopwatch", name: "stopwatch 5", label: "Run"},
]}))(hone.f)
