package cut

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"hone/gguf"
)

// small is a model of a few tokens; each row of its weights is its token's id.
func small(t *testing.T, kind string) string {
	t.Helper()
	tokens := []string{"<pad>", "<unused0>", "<bos>", "\n", "<0x41>", "▁물", "th", "the", "ла", "л", "語語", "물", "t", "h", "e", "👍", "ሰ", "<unused1>", "xylo", "▁Pizza", "Piz", "za", "Pi", "zz"}
	types := []int32{3, 3, 3, 4, 6}
	var scores []float32
	var rows bytes.Buffer
	for i := range tokens {
		if len(types) < i+1 {
			types = append(types, 1)
		}
		scores = append(scores, -float32(i))
		row := make([]float32, 32)
		for j := range row {
			row[j] = float32(i)
		}
		rows.Write(gguf.Singles(row))
	}
	types[17] = 3
	name := filepath.Join(t.TempDir(), "small.gguf")
	err := gguf.WriteFile(name, []gguf.KV{
		{Key: "general.architecture", Value: "small"}, {Key: "small.vocab_size", Value: uint32(len(tokens))}, {Key: modelKey, Value: kind},
		{Key: tokensKey, Value: tokens}, {Key: scoresKey, Value: scores}, {Key: typesKey, Value: types},
		{Key: "tokenizer.ggml.bos_token_id", Value: uint32(2)}, {Key: "small.list", Value: []int32{1, 2}},
	}, []gguf.Part{
		{Name: "norm", Type: gguf.F32, Dims: []int{32}, Data: bytes.NewReader(make([]byte, 128))},
		{Name: rowsName, Type: gguf.F32, Dims: []int{32, len(tokens)}, Data: &rows},
	})
	if err != nil {
		t.Fatal(err)
	}
	return name
}

func TestSmall(t *testing.T) {
	to := filepath.Join(t.TempDir(), "cut.gguf")
	if err := File(small(t, "llama"), to); err != nil {
		t.Fatal(err)
	}
	f, err := gguf.Open(to)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	// Without the unused and the words of other scripts.
	kept := []int{0, 2, 3, 4, 5, 6, 7, 9, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 23}
	v, err := ReadVocab(f)
	if err != nil {
		t.Fatal(err)
	}
	all, _ := gguf.Open(small(t, "llama"))
	defer all.Close()
	was, _ := all.Texts(tokensKey)
	for i, id := range kept {
		if i >= len(v.Tokens) || v.Tokens[i] != was[id] || v.scores[i] != -float32(id) {
			t.Fatalf("kept %q, want the rows %v of %q", v.Tokens, kept, was)
		}
	}
	rows, _ := f.Tensor(rowsName)
	numbers, err := rows.Floats()
	if err != nil || len(numbers) != 32*len(kept) || len(v.Tokens) != len(kept) {
		t.Fatalf("%d numbers for %d tokens, %v", len(numbers), len(v.Tokens), err)
	}
	for i, id := range kept {
		if numbers[32*i] != float32(id) || numbers[32*i+31] != float32(id) {
			t.Errorf("row %d is that of %v, want %d", i, numbers[32*i], id)
		}
	}
	bos, _ := f.Int("tokenizer.ggml.bos_token_id")
	size, _ := f.Int("small.vocab_size")
	notice, _ := f.Text(noticeKey)
	if bos != 1 || size != len(kept) || !reflect.DeepEqual(f.Get("small.list"), []int32{1, 2}) || !strings.Contains(notice, fmt.Sprintf("%d of %d", len(kept), len(was))) {
		t.Errorf("bos %d, size %d, %v, %q", bos, size, f.Get("small.list"), notice)
	}
}

func TestOtherVocabulariesAreRefused(t *testing.T) {
	to := filepath.Join(t.TempDir(), "cut.gguf")
	if err := File(small(t, "gpt2"), to); err == nil || !strings.Contains(err.Error(), "gpt2") {
		t.Errorf("cut: %v", err)
	}
	if _, err := os.Stat(to); err == nil {
		t.Error("a file was left")
	}
}

// merge is checked against a plain reading of the rule: always join the best pair.
func TestMerge(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		v := &Vocab{ids: map[string]int{}}
		for i := range 12 {
			token := ""
			for range 2 + r.IntN(3) {
				token += string(rune('a' + r.IntN(3)))
			}
			v.Tokens, v.scores = append(v.Tokens, token), append(v.scores, -float32(i))
			if _, twice := v.ids[token]; !twice {
				v.ids[token] = i
			}
		}
		text := ""
		for range 1 + r.IntN(10) {
			text += string(rune('a' + r.IntN(3)))
		}
		got := v.merge(text, func(int) {})
		if strings.Join(got, "") != text {
			t.Fatalf("%q became %q", text, got)
		}
		for i := range len(got) - 1 {
			if _, more := v.ids[got[i]+got[i+1]]; more {
				t.Fatalf("%q: %q could be joined further by %q", text, got, v.Tokens)
			}
		}
	}
}
