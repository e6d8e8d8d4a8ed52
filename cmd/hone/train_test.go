package main

import (
	"crypto/sha256"
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"

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
		want.Guess, want.Copy = x.guess, x.copied
		if r.Options != want || f.options != want {
			t.Errorf("%s: goes on with %+v, texts are made with %+v, want %+v", x.name, r.Options, f.options, want)
		}
	}
}
