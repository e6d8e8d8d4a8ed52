package llamacpp

import (
	"strings"
	"testing"
)

// The base's vocabulary is cut to what Korean, English and Sketch use; all else must come
// back too, byte by byte where it has to.
func TestEveryTextComesBack(t *testing.T) {
	v := engine(t).vocab
	for _, text := range []string{
		"tip calculator, 팁 계산기: 갉갍뷁 쀍 ㅋㅋㅋ ᄒᆞᆫ글",
		"Ağaoğlu Þórsdóttir, Nguyễn Phương, Владимир Зайцев, 王小明, 山田太郎さん, Ωμέγα",
		"👩‍👩‍👧‍👦 🫠 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f ☕️ 🏋🏻‍♀️ ①②③ ╔═╗ ⟦x⟧",
		"สวัสดีครับ नमस्ते שלום مرحبا አማርኛ ქართული 𝔹𝕠𝕝𝕕 𐍈 ꙮ",
		"for (let i = 0; i < 10; i++) {\n\tconsole.log(`x${i}`);\n}\n\n\n        return <b>1</b>\r\n",
		"  two  spaces   three    many" + strings.Repeat(" ", 70) + "end",
		"\x01\x02\x7f\u0080\ufeff\u200b\U0010ffff",
		"<start_of_turn>user <unused7> <0x41> [multimodal]",
	} {
		var back strings.Builder
		for _, tok := range v.tokens(text, false) {
			if p := v.piece(tok); p != "" {
				back.WriteString(p)
			} else {
				t.Errorf("%q: token %d is nothing", text, tok)
			}
		}
		if back.String() != text {
			t.Errorf("%q came back as %q", text, back.String())
		}
	}
}

// The library names any token that could end an answer; the template says which does.
func TestTurnEnd(t *testing.T) {
	v := engine(t).vocab
	if got := v.text(v.turnEnd()); got != "<end_of_turn>" {
		t.Errorf("an answer ends with %q", got)
	}
}
