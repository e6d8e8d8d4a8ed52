package studio

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"hone/llm"
	"hone/verify"
)

// Every reason that the tiers give for a failing general check is said in Korean.
func TestReasonsAreSaidInKorean(t *testing.T) {
	ko := speak("ko")
	for _, x := range []struct {
		tier verify.Tier
		why  string
		want string
	}{
		{verify.Browser, "at 390×844 the page is 455 pixels wide and scrolls sideways", "390×844 크기의 창에서 너비가 455픽셀이라 옆으로 밀어야 합니다."},
		{verify.Browser, `"Total; all" has contrast 2.1:1 (#aaa on #fff), wanted 4.5:1; "x" has contrast 3:1 (#999 on #fff), wanted 4.5:1`, "“Total; all” 글자가 잘 보이지 않습니다. 대비가 2.1인데 4.5 이상이어야 합니다. “x” 글자가 잘 보이지 않습니다. 대비가 3인데 4.5 이상이어야 합니다."},
		{verify.Logic, "a select has no name; the text before it is “Pick”", "적거나 누를 곳에 이름이 없습니다. 그 앞의 글: “Pick”"},
		{verify.Browser, "after a reload, localStorage \"n\" is gone", "저장한 것이 다시 열면 없습니다(n)."},
		{verify.Browser, "the page asks for https://a.b/c (image)", "인터넷에 요청을 보내려 합니다: https://a.b/c (image)"},
		{verify.Static, "line 3: the input \"b\" is used nowhere; line 4: no line starts with \"shwo\"; did you mean \"show\"?", "3번째 줄: 입력 \"b\"을(를) 쓰는 곳이 없습니다; 4번째 줄: \"shwo\"(으)로 시작하는 줄은 없습니다; \"show\"을(를) 뜻하셨나요?"},
		{verify.Static, "the app's words are en, the request is ko", "요청과 다른 언어로 되어 있습니다."},
		{verify.Browser, "something that nobody has seen before", "something that nobody has seen before"},
	} {
		if got := ko.why(x.tier, x.why); got != x.want {
			t.Errorf("%s is said as\n%s, want\n%s", x.why, got, x.want)
		}
	}
	if got := ko.broken([]string{"금액: 총 12 → 24: wanted the number 24; there is 60 12", "x → 3: fill: no field named “x”; there is none at all"}); got[0] != "금액: 총 12 → 24: 보여야 할 값은 24, 보이는 값은 60 12" || got[1] != "x → 3: “x” 칸이나 버튼이 이제 없습니다" {
		t.Errorf("broken: %q", got)
	}
}

// The sources are read for forms that nobody thought of here.
func TestNoReasonIsForgotten(t *testing.T) {
	text := regexp.MustCompile(`(?:judge|fail)\(.*?"([^"\n]{12,})"|return "([^"\n]{12,})"|(?:Sprintf|failed)\("([^"\n]{12,})"`)
	verb := regexp.MustCompile(`%[a-z]`)
	n := 0
	for _, file := range []string{"../verify/browser/general.go", "../verify/logic/general.go", "../verify/logic/exercise.go", "../verify/language.go", "../verify/static.go", "../verify/wish.go"} {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range text.FindAllStringSubmatch(string(b), -1) {
			said := m[1] + m[2] + m[3]
			if strings.HasPrefix(said, "after a reload, %s") { // its end is another text
				continue
			}
			if strings.HasPrefix(said, "holds ") {
				said = `after a reload, localStorage "x" ` + said
			}
			if said = verb.ReplaceAllString(said, "7"); strings.HasSuffix(said, ": ") {
				said += "x"
			}
			said = strings.Replace(said, "7 has contrast", `"7" has contrast`, 1) // a quoted text
			n++
			if got, ok := speak("ko").known(said); !ok || !strings.ContainsFunc(got, func(r rune) bool { return unicode.Is(unicode.Hangul, r) }) {
				t.Errorf("%s: %q is not said in Korean (%s)", file, said, got)
			}
		}
	}
	if n < 15 {
		t.Errorf("found only %d reasons", n)
	}
}

// What was proven can be looked at: each check in plain words, what the browser saw, what was
// not looked at. Pictures go with the app.
func TestProofWithPictures(t *testing.T) {
	for _, s := range everywhere {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			h, tab, say := newHouse(t, maker(t, &llm.Replay{})), newTab(t), words(s.lang)
			a := compiled(t, s.lang, map[string]string{"en": tipEn, "ko": tipKo}[s.lang])
			a.Verified, a.Verdict = false, json.RawMessage(`{"passed":false,"outcomes":[{"tier":"static","check":"inputs","status":"fail","why":"line 3: the input \"b\" is used nowhere"},{"tier":"browser","check":"contrast","status":"skip"}]}`)
			a = h.save(t, a)
			s.open(t, tab, h.Address())
			script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
			press(t, tab, say("tab proof"))
			until(t, tab, "the proof", `document.querySelector(".proof .fail small")`)
			got := script(t, tab, `document.querySelector(".proof").innerText`)
			want := map[string]string{"en": `Line 3: the input "b" is used nowhere`, "ko": `3번째 줄: 입력 "b"을(를) 쓰는 곳이 없습니다`}[s.lang]
			for _, w := range []string{want, say("check inputs"), say("unchecked skip", "what", say("check contrast")), say("unchecked sizes"), say("proof not", "n", "1")} {
				if !strings.Contains(got, w) {
					t.Errorf("it doesn't say %q: %s", w, got)
				}
			}
			press(t, tab, say("proof again"))
			until(t, tab, "the badge", `document.querySelector(".badge.good")`)
			until(t, tab, "both pictures", `[...document.querySelectorAll(".shots img")].map(i => i.naturalWidth).join() === "390,1280"`)
			picture(t, tab, "pictures-"+s.name)
			script(t, tab, `(document.querySelector(".panel").scrollTop = 1e6) && ""`)
			picture(t, tab, "unchecked-"+s.name)
			press(t, tab, say("proof larger", "what", say("shot phone")))
			until(t, tab, "it larger", `document.querySelector("dialog[open] img").naturalWidth === 390 && document.activeElement.closest("dialog")`)
			picture(t, tab, "larger-"+s.name)
			press(t, tab, say("proof close"))
			until(t, tab, "it gone", `!document.querySelector("dialog")`)
			now, err := h.apps.Get(t.Context(), a.ID)
			if err != nil || now.Version != 1 || !now.Verified {
				t.Fatalf("%+v, %v", now, err)
			}
			total := 0
			for _, name := range []string{verify.PhoneShot, verify.DesktopShot} {
				b, err := h.apps.Proof(t.Context(), a.ID, a.Hash, name)
				if total += len(b); err != nil || len(b) == 0 {
					t.Errorf("%s: %v", name, err)
				}
			}
			if total > 60_000 {
				t.Errorf("the pictures take %d bytes", total)
			}
			if face, v, _ := h.apps.Picture(t.Context(), a.ID); v != 1 || len(face) < 100 {
				t.Error("the gallery doesn't show what the browser saw")
			}
			if status, _ := h.ask(t, "GET", fmt.Sprintf("%s/api/apps/%s/proof/phone", h.Origin(), a.ID), ""); status != 401 {
				t.Errorf("without a key a picture answers %d", status)
			}
		})
	}
}
