// Games of words and numbers: hangman, Wordle, bulls and cows, rock-paper-scissors.

const WORD_LIST = {en: ["planet", "garden", "bridge", "winter", "rocket", "castle", "orange", "butter", "pirate", "island"], ko: ["도서관", "해바라기", "지하철", "고양이", "우체국", "수박", "비행기", "자전거", "김치찌개", "무지개"]};
const FIVES = {en: ["apple", "beach", "chair", "dream", "eagle", "flame", "grape", "house", "juice", "lemon", "music", "ocean", "piano", "queen", "river", "smile", "tiger", "water", "youth", "zebra"], ko: ["도서관", "고양이", "지하철", "우체국", "무지개", "비행기", "자전거", "운동장", "냉장고", "바닷가"]};
const LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ", VOWELS = ["ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ"];
const TAILS = ["", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];
const JAMO = Array.from("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ");
// lettersOf takes a word apart: Hangul syllables into their letters.
function lettersOf(word) {
  const out = [];
  for (const c of Array.from(word)) {
    const k = c.codePointAt(0) - 0xac00;
    if (k < 0 || k > 11171) out.push(c);
    else out.push(LEADS[Math.floor(k / 588)], ...VOWELS[Math.floor(k % 588 / 28)], ...TAILS[k % 28]);
  }
  return out;
}
function isLetter(c) { return c !== "" && !isPicture(c); }
function fieldFor(g, key, name, submit, more) {
  const field = Object.assign({role: "field", key: key + "t", type: "text", name, value: g.typed || "", set(v) { g.typed = cut(text(v)); g.app.tell(); }}, more);
  const go = () => g.play(() => { const t = (g.typed || "").trim(); g.typed = ""; g.focus = focusHere(g.app); submit(t); });
  return {role: "group", layout: "form", children: [field, button(key + "g", g.word("guess"), go, "main")], submit: go};
}

KITS.hangman = {
  auto: true, status: ["lives"],
  words: {en: {lives: "Tries left", won: "You got it!", lost: "The word was: "}, ko: {lives: "남은 기회", won: "맞혔어요!", lost: "정답: "}},
  begin(g) {
    if (!g.has("lives")) g.v.lives = 7;
    g.word0 = f.pick(g.items(WORD_LIST[korean() ? "ko" : "en"]));
    g.letters = lettersOf(g.word0.toUpperCase());
    g.tried = [];
  },
  shown(g, c) { return !isLetter(c) || g.tried.includes(c); },
  guess(g, c) {
    if (g.v.over || g.tried.includes(c)) return;
    g.tried.push(c);
    g.move();
    if (!g.letters.includes(c)) { g.fire("miss"); g.v.lives--; if (g.v.lives <= 0) { g.v.lives = 0; g.lose(); } }
    else { g.fire("hit"); if (g.letters.every(l => this.shown(g, l))) g.win(); }
  },
  key(g, k) {
    const c = k.length === 1 ? k.toUpperCase() : "";
    if (!c || !isLetter(c)) return false;
    this.guess(g, c);
    return true;
  },
  children(g, key) {
    const hangul = /[가-힣]/.test(g.word0), keys = hangul ? JAMO : Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    for (const c of g.letters) if (!keys.includes(c) && isLetter(c)) keys.push(c);
    const blanks = g.v.over ? g.word0 : hangul ? Array.from(g.word0).map(s => { const l = lettersOf(s); return l.every(c => this.shown(g, c)) ? s : l.map(c => this.shown(g, c) ? c : "_").join(""); }).join(" ") : g.letters.map(c => this.shown(g, c) ? c : "_").join(" ");
    const list = [{role: "gallows", label: `${g.word("lives")} ${g.v.lives}`, left: g.v.lives}, {role: "text", text: blanks, tone: "word", live: true},
      {role: "group", layout: "letters", children: keys.map(c => Object.assign(button(key + c, c, () => g.play(() => this.guess(g, c)), g.tried.includes(c) ? g.letters.includes(c) ? "good" : "bad" : "letter"), {disabled: g.v.over || g.tried.includes(c)}))}];
    if (g.result === "lose" && !g.has("lose")) list.push({role: "text", text: g.word0, tone: "bad"});
    return list;
  },
};

// marks are, for each letter guessed: 2 in its place, 1 in the word, 0 neither.
function marksOf(word, guess) {
  const marks = guess.map((c, i) => c === word[i] ? 2 : 0), rest = word.filter((c, i) => marks[i] !== 2);
  guess.forEach((c, i) => { const k = rest.indexOf(c); if (!marks[i] && k >= 0) { marks[i] = 1; rest.splice(k, 1); } });
  return marks;
}
KITS.wordle = {
  auto: true, status: ["lives"],
  words: {en: {lives: "Tries left", guess: "Guess", field: "Your word", won: "You got it!", length: "Type a word of {} letters"}, ko: {lives: "남은 기회", guess: "확인", field: "단어", won: "맞혔어요!", length: "{}글자 단어를 적으세요"}},
  begin(g) {
    if (!g.has("lives")) g.v.lives = 6;
    g.word0 = f.pick(g.items(FIVES[korean() ? "ko" : "en"])).toUpperCase();
    g.most = g.v.lives;
    g.rows = [];
    g.typed = "";
    g.note = "";
  },
  guess(g, t) {
    const word = Array.from(g.word0), guess = Array.from(t.toUpperCase());
    if (g.v.over) return;
    if (guess.length !== word.length) { g.note = g.word("length").replace("{}", word.length); return; }
    g.note = "";
    g.rows.push({letters: guess, marks: marksOf(word, guess)});
    g.move();
    if (guess.join("") === g.word0) { g.win(); return; }
    if (--g.v.lives <= 0) g.lose();
  },
  children(g, key) {
    const n = Array.from(g.word0).length, cells = [], tones = ["absent", "near", "exact"], says = korean() ? ["없음", "다른 자리", "맞음"] : ["not in the word", "other place", "right"];
    for (let y = 0; y < Math.min(8, g.most); y++) for (let x = 0; x < n; x++) {
      const r = g.rows[y + Math.max(0, g.rows.length - 8)];
      cells.push({text: r ? r.letters[x] : "", name: cellName(x, y, r ? r.letters[x] + " " + says[r.marks[x]] : ""), tone: r ? tones[r.marks[x]] : "void"});
    }
    const list = [{role: "board", key: key + "b", label: say("board"), w: n, h: cells.length / n, cells, tone: "letters", picture: true}];
    if (g.note) list.push({role: "text", text: g.note, tone: "bad", live: true});
    if (!g.v.over) list.push(fieldFor(g, key, g.word("field"), t => this.guess(g, t), {focus: g.focus}));
    else if (g.result === "lose") list.push({role: "text", text: g.word0, tone: "word"});
    return list;
  },
};

// Bulls and cows: a number of different digits.
KITS.baseball = {
  auto: true, status: ["moves"],
  words: {en: {moves: "Guesses", guess: "Guess", field: "Your number", won: "Correct!", strike: " strikes", ball: " balls", out: "Out", wrong: "Type {} different digits"}, ko: {moves: "시도", guess: "확인", field: "숫자", won: "정답!", strike: "스트라이크", ball: "볼", out: "아웃", wrong: "서로 다른 숫자 {}개를 적으세요"}},
  begin(g) {
    g.n = Math.max(2, Math.min(8, Math.floor(g.opt("discs", 3))));
    const digits = f.shuffle(Array.from("0123456789"));
    g.secret = digits.slice(0, g.n);
    g.rows = [];
    g.typed = "";
    g.note = "";
  },
  guess(g, t) {
    const d = Array.from(t);
    if (g.v.over) return;
    if (d.length !== g.n || new Set(d).size !== g.n || !/^[0-9]+$/.test(t)) { g.note = g.word("wrong").replace("{}", g.n); return; }
    g.note = "";
    const marks = marksOf(g.secret, d), strikes = marks.filter(m => m === 2).length, balls = marks.filter(m => m === 1).length;
    g.rows.unshift(`${t} → ` + (strikes || balls ? `${strikes}${g.word("strike")} ${balls}${g.word("ball")}` : g.word("out")));
    g.move();
    if (strikes === g.n) g.win();
    else if (g.v.lives && --g.v.lives <= 0) g.lose();
  },
  children(g, key) {
    const list = [];
    if (!g.v.over) list.push(fieldFor(g, key, g.word("field"), t => this.guess(g, t), {focus: g.focus}));
    if (g.note) list.push({role: "text", text: g.note, tone: "bad", live: true});
    if (g.result === "lose") list.push({role: "text", text: g.secret.join(""), tone: "word"});
    if (g.rows.length) list.push({role: "list", label: g.word("moves"), items: g.rows.map(r => [{role: "text", text: r, tone: ""}])});
    return list;
  },
};

KITS.rps = {
  auto: true, status: [], restart: true,
  words: {en: {won: "You win!", lost: "You lose!", tie: "Draw!", me: "You", other: "Computer", wins: "Wins", losses: "Losses", ties: "Draws"}, ko: {won: "이겼어요!", lost: "졌어요!", tie: "비겼어요!", me: "나", other: "컴퓨터", wins: "승", losses: "패", ties: "무"}},
  begin(g) { g.mine = -1; g.tally = [0, 0, 0]; },
  pick(g, i, n) {
    g.v.over = false;
    g.v.playing = true;
    g.mine = i;
    g.theirs = f.random(0, n - 1);
    g.move();
    const by = (g.mine - g.theirs + n) % n, how = by === 0 ? "tie" : by <= Math.floor(n / 2) ? "win" : "lose";
    g.tally[how === "win" ? 0 : how === "lose" ? 1 : 2]++;
    g.v.score = g.tally[0];
    g.v.left = g.tally[1];
    g.end(how);
  },
  children(g, key) {
    const hands = g.items(korean() ? ["✌️ 가위", "✊ 바위", "🖐️ 보"] : ["✊ Rock", "🖐️ Paper", "✌️ Scissors"]);
    const list = [{role: "group", layout: "buttons", children: hands.map((h, i) => button(key + i, h, () => g.play(() => this.pick(g, i, hands.length)), "hand"))}];
    if (g.mine >= 0) list.push({role: "text", text: `${g.word("me")} ${hands[g.mine]} : ${g.word("other")} ${hands[g.theirs]}`, tone: "word"});
    list.push({role: "text", text: `${g.word("wins")} ${g.tally[0]} · ${g.word("ties")} ${g.tally[2]} · ${g.word("losses")} ${g.tally[1]}`, tone: "status"});
    return list;
  },
};
