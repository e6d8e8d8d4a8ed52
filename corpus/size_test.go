package corpus

import (
	"bytes"
	"compress/gzip"
	"testing"

	"hone/sketch"
)

// An app's file, compressed as servers do, is small: 60 kB where its task is of level 1 or
// 2, with charts and games 150 kB.
func TestAppsAreSmall(t *testing.T) {
	t.Parallel()
	most := map[int]int{}
	for _, x := range load(t) {
		c, err := sketch.Compile(x.Sketch, x.Task.Lang)
		if err != nil {
			t.Fatal(err)
		}
		bound := 60_000
		if x.Task.Level > 2 {
			bound = 150_000
		}
		n := compressed(t, c.HTML)
		if n > bound {
			t.Errorf("%s, level %d: %d bytes, more than %d", x.Task.ID, x.Task.Level, n, bound)
		}
		most[x.Task.Level] = max(most[x.Task.Level], n)
	}
	t.Log("the largest by level:", most)
}

func compressed(t *testing.T, page string) int {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.DefaultCompression)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := z.Write([]byte(page)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}
