package modelstoretest

import (
	"os"
	"path/filepath"
	"testing"
)

func TestEngine(t *testing.T) {
	libDir, modelPath := Engine(t)
	for _, f := range []string{filepath.Join(libDir, "libllama.so"), modelPath} {
		if _, err := os.Stat(f); err != nil {
			t.Error(err)
		}
	}
}
