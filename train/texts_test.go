package train

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

// Texts come back from their file as they were; a file that is cut off or another is refused.
func TestTextsFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "texts")
	want := &Texts{Base: "ab", Options: Defaults(), Train: tinyTexts(9, 50), Val: tinyTexts(2, 50)}
	want.Train[0].Weights = []float32{0.3, 1}
	if err := want.Write(file); err != nil {
		t.Fatal(err)
	}
	got, err := ReadTexts(file)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Fatalf("%+v, %v; want %+v", got, err, want)
	}
	if digest(got.Train) != digest(want.Train) {
		t.Error("a run would not go on with them")
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	flipped := append([]byte(nil), data...)
	flipped[len(data)-6] ^= 1 // of the checksum
	for name, wrong := range map[string][]byte{"cut": data[:len(data)/2], "empty": nil, "other": []byte("{}\n{}\n{}\n{}\n{}\n"), "flipped": flipped} {
		if err := os.WriteFile(file, wrong, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadTexts(file); !errors.Is(err, ErrTexts) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
