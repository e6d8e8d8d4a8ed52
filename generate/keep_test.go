package generate

import (
	"bytes"
	"errors"
	"reflect"
	"testing"
)

func TestKeptLibrary(t *testing.T) {
	l := NewLibrary([]Example{
		{Lang: "en", Request: "tip calculator", Sketch: "app Tips", Idea: "tip", Set: 1, Learnt: 1},
		{Lang: "en", Request: "split a bill by people", Sketch: "app Split", Idea: "tip", Setting: "2", Set: 2},
		{Lang: "ko", Request: "팁 계산기", Sketch: "app 팁", Set: 1},
	})
	var b bytes.Buffer
	if err := l.Keep(&b); err != nil {
		t.Fatal(err)
	}
	again, err := ReadKept(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(l, again) {
		t.Errorf("kept %+v, read %+v", l, again)
	}
	for i := range b.Len() {
		bad := bytes.Clone(b.Bytes())
		bad[i] ^= 1
		if _, err := ReadKept(bad); !errors.Is(err, ErrKept) {
			t.Fatalf("with byte %d changed: %v", i, err)
		}
		if _, err := ReadKept(bad[:i]); !errors.Is(err, ErrKept) {
			t.Fatalf("the first %d bytes: %v", i, err)
		}
	}
}
