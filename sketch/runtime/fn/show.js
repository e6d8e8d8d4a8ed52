// How values are shown, and the words that the runtime itself says.

const WORDS = {
  en: {yes: "Yes", no: "No", days: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    months: "January February March April May June July August September October November December",
    add: "Add", edit: "Edit", delete: "Delete", save: "Save", cancel: "Cancel", undo: "Undo", deleted: "Deleted.", all: "All", search: "Search", filter: "Filter by ",
    empty: "Nothing here yet", none: "Nothing found", fill: "Please fill in: ", editing: "Edit ",
    start: "Start", pause: "Pause", reset: "Reset", stop: "Stop", lap: "Lap", laps: "Laps", timer: "Timer", stopwatch: "Stopwatch", interval: "Interval timer", over: "Time’s up!", done: "Done!", round: "Round",
    check: "Check answers", checkOne: "Check", right: "✓ Correct", wrong: "✗ Wrong", answer: "Answer: ", score: "Score", next: "Next", finish: "See result", again: "Again",
    flip: "Flip", back: "Previous", card: "Card", progress: "Progress", quiz: "Quiz",
    last_day: "Previous day", next_day: "Next day", this_day: "Today", last_week: "Previous week", next_week: "Next week", this_week: "This week", last_month: "Previous month", next_month: "Next month", this_month: "This month",
    full: "No more than ", taken: "Already there: ", csvOut: "Save as CSV", csvIn: "Load CSV", csvHere: "Paste the table (CSV) here", csvLoad: "Load", csvFile: "Choose a file", loaded: "Rows loaded: ", savedRows: "Rows saved: ",
    isToday: "Today!", dayLeft: "1 day", daysLeft: "# days", daysAgo: "# days ago", toReview: "To review: ", reviewed: "All reviewed for today!", showAnswer: "Show answer", again1: "Again", known: "Good", easy: "Easy", qrOf: "QR code: ", tooLong: "Too long", more: "Show more", listed: "List", asTable: "As a table", total: "Total"},
  ko: {yes: "예", no: "아니요", days: "월요일 화요일 수요일 목요일 금요일 토요일 일요일", months: "",
    add: "추가", edit: "수정", delete: "삭제", save: "저장", cancel: "취소", undo: "되돌리기", deleted: "지웠어요.", all: "전체", search: "검색", filter: "필터: ",
    empty: "아직 없어요", none: "찾는 것이 없어요", fill: "먼저 적어 주세요: ", editing: "수정: ",
    start: "시작", pause: "일시정지", reset: "초기화", stop: "정지", lap: "랩", laps: "랩 기록", timer: "타이머", stopwatch: "스톱워치", interval: "인터벌 타이머", over: "시간이 다 됐어요!", done: "끝났어요!", round: "라운드",
    check: "정답 확인", checkOne: "확인", right: "✓ 정답", wrong: "✗ 오답", answer: "정답: ", score: "점수", next: "다음", finish: "결과 보기", again: "다시",
    flip: "뒤집기", back: "이전", card: "카드", progress: "진행", quiz: "퀴즈",
    last_day: "이전 날", next_day: "다음 날", this_day: "오늘", last_week: "지난주", next_week: "다음 주", this_week: "이번 주", last_month: "지난달", next_month: "다음 달", this_month: "이번 달",
    full: "최대 개수: ", taken: "이미 있어요: ", csvOut: "CSV로 저장", csvIn: "CSV 불러오기", csvHere: "표(CSV)를 여기에 붙여 넣으세요", csvLoad: "불러오기", csvFile: "파일 고르기", loaded: "불러온 줄: ", savedRows: "저장한 줄: ",
    isToday: "오늘이에요!", dayLeft: "1일", daysLeft: "#일", daysAgo: "#일 지났어요", toReview: "복습할 카드: ", reviewed: "오늘 복습을 다 했어요!", showAnswer: "정답 보기", again1: "다시", known: "알아요", easy: "쉬워요", qrOf: "QR 코드: ", tooLong: "너무 길어요", more: "더 보기", listed: "목록", asTable: "표로 보기", total: "합계"},
};
function korean() { return app !== null && app.def.lang === "ko"; }
function word(key) { return WORDS[korean() ? "ko" : "en"][key]; }

// grouped separates thousands from 10,000 on.
function grouped(t) {
  let end = t.indexOf(".");
  if (end < 0) end = t.length;
  const start = t[0] === "-" ? 1 : 0;
  if (end - start < 5 || t.indexOf("e") >= 0) return t;
  let out = t.slice(end);
  for (let i = end; i > start; i -= 3) out = t.slice(Math.max(start, i - 3), i) + (i === end ? "" : ",") + out;
  return (start ? "-" : "") + out;
}

// numberText shows up to two decimals, below 1 four significant digits; with digits exactly so many decimals.
function numberText(n, digits) {
  if (n - n !== 0) return "–";
  const small = n > -9999 && n < 9999; // nothing to group, rounded or not
  if (digits !== undefined) {
    const t = fixed(n, digits);
    return small && n >= 0 ? t : zero(grouped(t));
  }
  if (isInteger(n)) return small ? "" + n : grouped(n < 1e21 && n > -1e21 ? "" + n : brief(n));
  const a = n < 0 ? -n : n;
  if (a >= 1) return grouped(String(round(n, 2)));
  return a < 1e-12 ? "0" : a < 1e-6 ? brief(n) : String(Number(n.toPrecision(4)));
}
function brief(n) { return String(Number(n.toPrecision(4))).replace("e+", "e"); }
const NOT_ZERO = /[1-9]/;
function zero(t) { return t[0] === "-" && !NOT_ZERO.test(t) ? t.slice(1) : t; } // no -0.00

// A currency sign goes in front; Hangul, % and degrees stand right behind the number, other units after a space.
function withUnit(t, unit) {
  if (!unit) return t;
  const c = unit.charCodeAt(0);
  if (c === 36 || c === 163 || c === 165 || c >= 0x20a0 && c <= 0x20cf) {
    const rest = unit.slice(1).trim();
    return (t[0] === "-" ? "-" + unit[0] + t.slice(1) : unit[0] + t) + (rest && " " + rest);
  }
  return t + (c >= 0xac00 && c <= 0xd7a3 || c === 37 || c === 176 || c >= 0x2103 && c <= 0x2109 ? "" : " ") + unit;
}

// f.show is a value as people read it.
f.show = (x, format) => {
  if (typeof x === "number") {
    const t = numberText(x, format && format.digits);
    return format && format.unit && t !== "–" ? withUnit(t, format.unit) : t;
  }
  if (isText(x)) return x;
  if (x === undefined || x === null) return "–";
  if (isList(x)) {
    const out = [];
    for (const y of list(x)) out.push(isText(y) || typeof y === "number" ? f.show(y, format) : text(y));
    return cut(out.join(", "));
  }
  return text(x);
};

// f.label is the text of a choice's value: options are pairs [label, value].
f.label = (options, value) => {
  if (isList(value)) return value.map(v => f.label(options, v)).join(", ");
  options = list(options);
  for (let i = 0; i < options.length; i++) if (isList(options[i]) && same(options[i][1], value, 0)) return text(options[i][0]);
  return text(value);
};
