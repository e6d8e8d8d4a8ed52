package compose

import (
	"fmt"
	"slices"
	"strings"
)

const (
	askChatEn = "my sister said it should be easy|no login please|no ads, no account|we tried paper and lost it|it's for the whole family|my old phone is slow, so keep it light|my boss wants it by friday|i'm not good with computers|dad keeps asking for it|the last app was far too complicated|nothing fancy|teh design doesn't matter|my grandson will use it|we are about ten people|i saw something like that once|lol my brother bet i couldn't get this|colors are up to you|it rains all week anyway|the wifi there is bad|our teacher wants it|don't ask me why :)|i promised it to everyone|sorry for my english|plz no pop-ups|it's a surprise|last year we forgot half of it|big letters would be nice but not needed|only me and my cat will see it|we meet on tuesdays|honestly i'm tired of notes|it should work on a tablet as well|haha|the neighbours want one too|im typing this on the bus|we laugh about it every time|that is really all there is to it|you know best how|english only is fine|the kids are waiting|i dont need accounts or sharing"
	askChatKo = "로그인 같은 건 필요 없어요|ㅋㅋ|언니가 쉽게 만들어 달래요|광고 없이|엑셀은 이제 지겨워서|우리 가족끼리만 쓸 거예요|사장님이 금요일까지 달라고 하셨어요|제가 컴맹이라서요|종이에 적다가 잃어버렸어요|예쁘지 않아도 됨|회원가입 없이|애들이 기다려요|아빠가 자꾸 물어보셔서|전에 쓰던 앱은 너무 복잡했음|이유는 묻지 마세요ㅎㅎ|열 명쯤 써요|폰이 오래돼서 가볍게|색은 알아서 해주세요|비 와서 심심하네요|버스에서 쓰는 중이라 오타 있을 수도|선생님이 시키셨어요|깜짝 선물이에요|작년에 반은 까먹었어요|화요일마다 모여요|공유 기능은 없어도 돼요|동생이랑 내기했어요|와이파이가 약한 데서 써요|이웃들도 달래요|별거 아니에요|알림은 필요업어요|그냥 간단하게|맨날 헷갈려서요|ㅠㅠ 급해요|태블릿에서도 쓸 거예요|이게 다예요 진짜|할머니도 쓰실 거라|잘 부탁드립니당|복잡한 거 싫어요"
	askOpenEn = "|||||hi! |hello |hey, |ok so |quick one: |small idea - |for tomorrow: |hi there, |question, can you do this: |pls: |need help. |good morning. |as discussed: |new try: |i wnat this: |evening! |to whoever builds this: |request: |from my phone: "
	askOpenKo = "|||||안녕하세요. |저기요 |급해요! |부탁 하나만요. |이런 거 되나요? |내일 쓸 거: |간단한 건데 |요청: |안뇽하세요 |음 |혹시 |다시 부탁드려요. |모임용. |폰으로 쓰는 중: |자, |오늘 안에 됐으면. |제발ㅠ "
	askEndEn  = "||||||thx|thanks!|thank you|cheers|that's all|nothing more|ty|bye|pls :)|many thx for teh help|much appreciated|done|ok?|and that's it"
	askEndKo  = "||||||감사합니다|고마워요|ㄱㅅ|끝|이상입니다|부탁드려요|그게 다예요|수고하세요|ㅎㅎ|고맙습니당|이상|부탁!|알겠지?"
)

// repeat names a part for a second time.
func (a *ask) repeat() string {
	if len(a.told) == 0 {
		return ""
	}
	w := a.told[a.IntN(len(a.told))]
	return a.say("%[1]s is important, don't forget it|please really with %[1]s|and as i said, %[1]s|without %[1]s it's no use to me|so again, there must be %[1]s|%[1]s should be in it, ok", "%[1]s 꼭 있어야 해요|%[1]s 빼먹지 마세요|아까 말한 %[1]s 잊지 말고|다시 말하지만 %[1]s 필요|%[1]s 없으면 안 됨", w)
}

// request writes all that is asked for in a drawn manner.
func (a *ask) request() string {
	parts := slices.DeleteFunc(slices.Clone(a.parts), func(s string) bool { return s == "" })
	if a.maybe(0.2) {
		a.disorder(parts)
	}
	for i, p := range parts {
		parts[i] = strings.TrimLeft(p, "\x01\x02\x03")
	}
	if a.maybe(0.12) {
		if s := a.repeat(); s != "" {
			parts = append(parts, s)
		}
	}
	if a.maybe(0.22) {
		parts = slices.Insert(parts, a.n(0, len(parts)), a.of(a.in2(askChatEn, askChatKo)))
	}
	s := a.layout(parts)
	s = a.raw(a.in2(askOpenEn, askOpenKo)) + s
	if end := a.of(a.in2(askEndEn, askEndKo)); end != "" {
		switch {
		case strings.HasSuffix(s, "\n"), strings.HasSuffix(s, "."), strings.HasSuffix(s, "!"):
			s += " " + end
		default:
			s += a.raw(". |, | / |\n") + end
		}
	}
	if !a.ko() && a.maybe(0.35) {
		s = title(s)
	}
	return askTidy.Replace(s)
}

var askTidy = strings.NewReplacer("?.", "?", "!.", "!", "..", "..", ".\".", ".\"", " \n", "\n", "\n ", "\n", "ㅎㅎ.", "ㅎㅎ")

// mark says to which zone of the sketch the last clause belongs: fields 1, buttons 2, results 3.
func (a *ask) mark(zone byte) {
	if n := len(a.parts); n > 0 && a.parts[n-1] != "" {
		a.parts[n-1] = string(rune(zone)) + a.parts[n-1]
	}
}

// disorder puts the clauses into another order; those of one zone stay in theirs, which the sketch has too.
func (a *ask) disorder(parts []string) {
	was := slices.Clone(parts)
	a.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
	for zone := byte(1); zone < 4; zone++ {
		var list []string
		for _, p := range was {
			if p[0] == zone {
				list = append(list, p)
			}
		}
		for i, p := range parts {
			if p[0] == zone {
				parts[i], list = list[0], list[1:]
			}
		}
	}
}

// wish says that such an app is wanted.
func (a *ask) wish() string {
	if a.maybe(0.5) {
		return a.wrap(a.what)
	}
	if a.ko() {
		return a.what + " " + a.of("앱 필요합니다.|앱 하나 부탁합니다.|앱 만들어 줄 수 있어?|좀 만들어줘.|만들고 있는데 앱으로 해줘.|앱이요.|앱을 쓰고 싶어요.|되는 앱.|하나만 만들어 주실래요?|원해요.|앱 좀.|앱 있나요? 없으면 만들어줘.")
	}
	w := pressAn(a.what)
	return a.of("we need " + w + " here.|for the club: " + w + ".|a page that is " + w + ".|let me have " + w + ".|" + w + " would help us a lot.|how about " + w + "?|could somebody make " + w + "?|i was thinking of " + w + ".|time for " + w + ".|write me " + w + " as an app.|got a minute? i need " + w + ".|" + w + ", that's what i'm after.")
}

// layout sets the clauses as sentences, lists or one after the other.
func (a *ask) layout(parts []string) string {
	wish := a.wish()
	switch a.IntN(12) {
	case 0, 1:
		return a.what + ": " + strings.Join(parts, a.raw(", |; "))
	case 2, 3:
		return wish + " " + a.sentences(parts)
	case 4:
		return wish + "\n- " + strings.Join(parts, "\n- ") + "\n"
	case 5:
		return a.what + "\n" + strings.Join(parts, "\n") + "\n"
	case 6:
		for i := range parts {
			parts[i] = fmt.Sprintf("%d%s %s", i+1, []string{")", "."}[len(parts)%2], parts[i])
		}
		return wish + "\n" + strings.Join(parts, "\n") + "\n"
	case 7:
		return a.sentences(parts) + " " + a.say("That would be my %[1]s.|All this as %[2]s.|so: %[2]s|In short, %[2]s.", "이런 %[1]s 만들어줘.|이상 %[1]s.|이렇게 되는 %[1]s 부탁해요.", a.what, pressAn(a.what))
	case 8: // no full stops at all
		return strings.TrimRight(wish, ".?") + a.raw(" - | / ") + strings.Join(parts, a.raw(a.in2(" and also | then | + | / ", " 그리고 | 또 | / | + ")))
	case 9:
		return a.what + " / " + strings.Join(parts, " / ")
	case 10:
		return strings.TrimRight(wish, ".?") + a.raw(": |, |... ") + strings.Join(parts, a.raw(", |; |. "))
	}
	s := wish
	for _, p := range parts {
		s += a.raw(a.in2(" |\n| Then | And ", " |\n| 그리고 | 또 ")) + p + "."
	}
	return s
}
