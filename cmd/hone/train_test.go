package main

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"hone/gguf"
	"hone/modelstore"
	"hone/train"
)

// checkpointed writes a run's checkpoint with such a head, as hone has written it from the
// first day on.
func checkpointed(t *testing.T, head string) (dir string) {
	t.Helper()
	data := []byte("hone train 1\n")
	data = binary.LittleEndian.AppendUint32(data, uint32(len(head)))
	data = append(data, head...)
	for range 3 { // parameters and both moments: none
		data = binary.LittleEndian.AppendUint64(data, 0)
	}
	sum := sha256.Sum256(data)
	dir = t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, train.CheckpointFile), append(data, sum[:]...), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestResumeTakesOptions: what the texts of a run depend on comes from its checkpoint. A
// run that goes on with other texts would be refused.
func TestResumeTakesOptions(t *testing.T) {
	const old = `"hours":1,"rank":8,"alpha":8,"lr":1e-4,"warmup":0.03,"clip":1,"decay":0,"rows":3,"len":384,"slots":9,"accum":1,"seed":7`
	want := train.Options{Hours: 1, Rank: 8, Alpha: 8, Rate: 1e-4, Warmup: 0.03, Clip: 1, Rows: 3, Len: 384, Slots: 9, Accum: 1, Seed: 7}
	for _, x := range []struct {
		name, head string
		args       []string
		guess      float64
		copied     float64
	}{
		{"kept", old + `,"guess":0.3`, nil, 0.3, 1},
		{"both kept", old + `,"guess":0.3,"copy":0.2`, []string{"--copy", "0.5"}, 0.3, 0.2},
		{"kept, and something else given", old + `,"guess":0.3`, []string{"--guess", "0.5", "--len", "128", "--seed", "2"}, 0.3, 1},
		{"kept as nothing", old + `,"guess":0`, nil, 0, 1},
		{"not kept", old, nil, 1, 1},
		{"not kept, but given", old, []string{"--guess", "0.3"}, 0.3, 1},
	} {
		dir := checkpointed(t, `{"options":{`+x.head+`},"data":"00","step":5}`)
		f, err := parseSFT(append([]string{"--data", "x.jsonl", "--resume", dir}, x.args...))
		if err != nil {
			t.Fatal(err)
		}
		r := &train.Run{}
		if err := f.begin(r); err != nil {
			t.Fatalf("%s: %v", x.name, err)
		}
		want.Guess, want.Copy, want.Rounds = x.guess, x.copied, 1
		if r.Options != want || f.options != want {
			t.Errorf("%s: goes on with %+v, texts are made with %+v, want %+v", x.name, r.Options, f.options, want)
		}
	}
}

// Texts that were written down are those that the examples give, and are refused for another base.
func TestTrainTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the real tokenizer")
	}
	e, _ := equippedHome(t)
	dir := t.TempDir()
	file, data := filepath.Join(dir, "texts"), filepath.Join(dir, "data.jsonl")
	var rows []any
	for i, r := range []string{"a tip calculator", "tip of a bill in percent", "a counter", "팁 계산기"} {
		lang := map[bool]string{true: "ko", false: "en"}[i == 3]
		rows = append(rows, trainingLine{fmt.Sprint("x-", i), fmt.Sprint("idea", i/2), lang, 1, r, "app Tip\nnumber bill\nshow Tip = bill * 0.1\n"})
	}
	if err := writeLines(data, rows); err != nil {
		t.Fatal(err)
	}
	if err := runTrainTexts(context.Background(), e, []string{"--data", data, "--out", file, "--len", "128", "--guess", "0.5", "--rounds", "2"}); err != nil {
		t.Fatal(err)
	}
	got, err := train.ReadTexts(file)
	if err != nil || got.Options.Guess != 0.5 || got.Options.Len != 128 {
		t.Fatalf("%+v, %v", got, err)
	}
	learnt := 0
	for _, text := range got.Train {
		learnt += len(text.Learn)
	}
	if learnt != 2*len(rows) {
		t.Errorf("%d answers are learnt, want each of %d twice", learnt, len(rows))
	}
	x, err := parseSFT([]string{"--texts", file, "--steps", "1", "--guess", "1"})
	if err != nil {
		t.Fatal(err)
	}
	r := &train.Run{Meta: []gguf.KV{{Key: modelstore.BaseKey, Value: got.Base}}}
	if err := e.trainTexts(r, "", x); err != nil || len(r.Train) != len(got.Train) || x.options.Guess != 0.5 || x.options.Rounds != 2 {
		t.Errorf("%+v, %v", x.options, err)
	}
	x.texts = data
	if err := e.trainTexts(r, "", x); err == nil {
		t.Error("examples are taken for texts")
	}
	x.texts = file
	r.Meta[0].Value = "another"
	if err := e.trainTexts(r, "", x); err == nil {
		t.Error("texts of another base are taken")
	}
	if _, err := parseSFT([]string{"--texts", file, "--data", data, "--steps", "1"}); err == nil {
		t.Error("texts and examples are taken")
	}
}
