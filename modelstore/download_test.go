package modelstore

import (
	"bytes"
	"context"
	"errors"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestPublisher(t *testing.T) {
	ctx := context.Background()
	for _, tc := range []struct {
		name   string
		first  publisher // what the first try meets
		second publisher
		says   string // of the first error
		ranged bool   // the second try goes on where the first ended
	}{
		{"breaks off", publisher{limit: 5000}, publisher{}, "broke off", true},
		{"breaks off, no ranges", publisher{limit: 5000}, publisher{noPart: true}, "broke off", true},
		{"not there", publisher{status: 404}, publisher{}, "404", false},
		{"another file", publisher{data: []byte("GGUF, but another")}, publisher{}, "not what was expected", false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			noClients(t)
			w := newWorld(t)
			dir := t.TempDir()
			try := func(p *publisher) error {
				if p.data == nil {
					p.data = w.model
				}
				server := httptest.NewServer(p)
				defer server.Close()
				s := w.store(dir, "")
				s.items = s.items[1:] // the model only
				s.items[0].URL = server.URL + "/m.gguf"
				return s.Fetch(ctx, DefaultModel, nil)
			}
			if err := try(&tc.first); !errors.Is(err, ErrNoSource) || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("first: %v, want one that says %q", err, tc.says)
			}
			if err := try(&tc.second); err != nil {
				t.Fatalf("second: %v", err)
			}
			got, err := os.ReadFile(filepath.Join(dir, "models", DefaultModel+"-1", "m.gguf"))
			if !bytes.Equal(got, w.model) {
				t.Errorf("%d bytes, %v", len(got), err)
			}
			if ranged := tc.second.ranges[0] != ""; ranged != tc.ranged {
				t.Errorf("second asked for %q", tc.second.ranges[0])
			}
		})
	}
}
