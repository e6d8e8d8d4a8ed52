package cut_test

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"hone/corpus"
	"hone/gguf"
	"hone/gguf/cut"
	"hone/modelstore/modelstoretest"
)

// original is the pinned base model's vocabulary.
func original(t *testing.T) (*cut.Vocab, string) {
	t.Helper()
	path := modelstoretest.Original(t)
	f, err := gguf.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	v, err := cut.ReadVocab(f)
	if err != nil {
		t.Fatal(err)
	}
	return v, path
}

// The store takes the cut by its hash, so it must come out the same everywhere.
func TestSameBytes(t *testing.T) {
	_, from := original(t)
	_, made := modelstoretest.Engine(t)
	to := filepath.Join(t.TempDir(), "again.gguf")
	if err := cut.File(from, to); err != nil {
		t.Fatal(err)
	}
	if a, b := hash(t, made), hash(t, to); a != b {
		t.Errorf("the store's has the hash %s, another %s", a, b)
	}
}

func hash(t *testing.T, name string) string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		t.Fatal(err)
	}
	return hex.EncodeToString(h.Sum(nil))
}

func TestGemma(t *testing.T) {
	v, _ := original(t)
	rows := v.Rows()
	if len(rows) < 30000 || len(rows) > 36000 || !slices.IsSorted(rows) {
		t.Errorf("%d rows", len(rows))
	}
	k := v.Only(rows)
	for i, token := range k.Tokens {
		whole := len(v.Pieces(token)) == 1
		if k.Normal(i) && whole && len(k.Pieces(token)) != 1 {
			t.Errorf("%q is kept, but no joining leads to it", token)
		}
	}
	for _, want := range []string{"<start_of_turn>", "<end_of_turn>", "<0x00>", "<0xFF>", "\n", "\n\n", "\t", "▁▁", "a", "Z", "7", "가", "뷁", "ㅋ", "계산", "▁the", "stopwatch", "→", "─", "😀", "🏻", "㎡", "₩", "×", "日", "あ", "π"} {
		if !slices.Contains(k.Tokens, want) && slices.Contains(v.Tokens, want) {
			t.Errorf("%q is left out", want)
		}
	}
	for _, no := range []string{"<unused9>", "▁vegetación", "การ", "的时候"} {
		if slices.Contains(k.Tokens, no) {
			t.Errorf("%q is kept", no)
		}
	}
	var texts []string
	list, err := corpus.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range list {
		texts = append(texts, x.Task.Request, x.Sketch)
	}
	before, after := 0, 0
	for _, text := range texts {
		before, after = before+v.Count(text), after+k.Count(text)
	}
	t.Logf("%d rows; the corpus takes %d tokens, before %d", len(rows), after, before)
	if float64(after) > 1.03*float64(before) {
		t.Errorf("the corpus takes %d tokens, before %d", after, before)
	}
}
