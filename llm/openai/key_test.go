package openai_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hone/llm/openai"
)

const secret = "sk-test-0123456789abcdefghij"

func TestKeyIsNeverPrinted(t *testing.T) {
	key := openai.NewKey(secret, "HONE_API_KEY")
	type holder struct {
		Open openai.Key
		shut openai.Key
		at   *openai.Key
	}
	h := holder{key, key, &key}
	client := newClient(t, openai.Options{Target: openai.Target{URL: "http://localhost/v1"}, Key: key})
	var out strings.Builder
	for _, v := range []any{key, &key, h, &h, []openai.Key{key}, map[string]openai.Key{"k": key}, client, *h.at, openai.Options{Key: key}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%T"} {
			fmt.Fprintf(&out, verb+"\n", v)
		}
		b, _ := json.Marshal(v)
		out.Write(b)
	}
	out.WriteString(key.String() + key.GoString())
	slog.New(slog.NewJSONHandler(&out, nil)).Info("x", "key", key, "holder", h)
	slog.New(slog.NewTextHandler(&out, nil)).Info("x", "key", key, "holder", h)
	mustNotLeak(t, "printing", out.String())
	if !strings.Contains(out.String(), "[key]") {
		t.Error("nothing stands in for the key")
	}
}

// mustNotLeak fails where 8 or more bytes of the secret stand in what was shown.
func mustNotLeak(t *testing.T, what, shown string) {
	t.Helper()
	for i := range len(secret) - 7 {
		for _, form := range []string{secret[i : i+8], fmt.Sprintf("%x", secret[i:i+8])} {
			if strings.Contains(strings.ToLower(shown), strings.ToLower(form)) {
				t.Fatalf("%s shows a part of the key: %s", what, shown)
			}
		}
	}
}

func TestKeyFile(t *testing.T) {
	for _, row := range []struct {
		name, content string
		mode          os.FileMode
		want          string // in the error; "" means that it is read
	}{
		{"owner only", secret + "\n", 0o600, ""},
		{"group may read", secret, 0o640, "chmod 600"},
		{"all may read", secret, 0o644, "chmod 600"},
		{"owner may only read", secret, 0o400, "chmod 600"},
		{"empty", " \n", 0o600, "is empty"},
	} {
		t.Run(row.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "key")
			if err := os.WriteFile(path, []byte(row.content), row.mode); err != nil {
				t.Fatal(err)
			}
			os.Chmod(path, row.mode)
			key, err := openai.KeyFromFile(path)
			if row.want == "" {
				if err != nil || !key.Present() || key.Source() != path {
					t.Errorf("key %v from %q, %v", key.Present(), key.Source(), err)
				}
				return
			}
			if !errors.Is(err, openai.ErrKeyFile) || !strings.Contains(err.Error(), row.want) || key.Present() {
				t.Errorf("error %v, want one with %q", err, row.want)
			}
			mustNotLeak(t, "the error", fmt.Sprint(err))
		})
	}
	if _, err := openai.KeyFromFile(t.TempDir()); !errors.Is(err, openai.ErrKeyFile) {
		t.Errorf("a folder as key file: %v", err)
	}
}

func TestFindKey(t *testing.T) {
	dir := t.TempDir()
	file, open := filepath.Join(dir, "key"), filepath.Join(dir, "open")
	os.WriteFile(file, []byte("from file"), 0o600)
	os.WriteFile(open, []byte("from file"), 0o644)
	env := map[string]string{"OPENAI_API_KEY": "o", "XAI_API_KEY": "x", "HONE_API_KEY": "h"}
	for _, row := range []struct {
		target, file string
		env          []string
		want         string
		fails        bool
	}{
		{"gpt-5", file, []string{"OPENAI_API_KEY", "XAI_API_KEY", "HONE_API_KEY"}, "OPENAI_API_KEY", false},
		{"grok-4", file, []string{"OPENAI_API_KEY", "XAI_API_KEY", "HONE_API_KEY"}, "XAI_API_KEY", false},
		{"grok-4", file, []string{"OPENAI_API_KEY", "HONE_API_KEY"}, "HONE_API_KEY", false},
		{"grok-4", file, []string{"OPENAI_API_KEY"}, file, false},
		// a vendor's key goes to nobody else
		{"http://localhost:8000/v1#gpt-5", "", []string{"OPENAI_API_KEY", "XAI_API_KEY"}, "", false},
		{"https://api.openai.com.example.org/v1#gpt-5", "", []string{"OPENAI_API_KEY"}, "", false},
		{"insecure+http://api.openai.com/v1#gpt-5", "", []string{"OPENAI_API_KEY"}, "", false},
		{"ollama/qwen3", filepath.Join(dir, "none"), nil, "", false},
		{"ollama/qwen3", open, nil, "", true},
	} {
		target, err := openai.ParseTarget(row.target)
		if err != nil {
			t.Fatal(err)
		}
		key, err := openai.FindKey(target, func(name string) string {
			for _, e := range row.env {
				if e == name {
					return env[name]
				}
			}
			return ""
		}, row.file)
		if key.Source() != row.want || (err != nil) != row.fails {
			t.Errorf("%s with %v: key from %q (%v), want %q", row.target, row.env, key.Source(), err, row.want)
		}
	}
}
