package modelstore

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"hone/gguf"
)

func TestModels(t *testing.T) {
	noClients(t)
	w := newWorld(t)
	ctx := context.Background()
	s := w.store(t.TempDir(), w.given)
	if err := s.Setup(ctx, nil); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	lora, other, text := filepath.Join(dir, "lora.gguf"), filepath.Join(dir, "other.gguf"), filepath.Join(dir, "text")
	write(t, lora, []byte("GGUF adapter one"))
	var whole bytes.Buffer
	if err := gguf.Write(&whole, []gguf.KV{{Key: typeKey, Value: "model"}}, nil); err != nil {
		t.Fatal(err)
	}
	write(t, other, whole.Bytes())
	write(t, text, []byte("no model"))

	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(s.Add(ctx, "v1", lora, DefaultModel, 0.5))
	must(s.Add(ctx, "other", other, "", 0))
	write(t, lora, []byte("GGUF adapter two")) // training goes on
	for _, tc := range []struct{ name, path, base string }{
		{"v1", lora, DefaultModel}, {DefaultModel, other, ""}, {"A b", other, ""}, {"v2", text, DefaultModel},
		{"v2", lora, "nowhere"}, {"v2", lora, "v1"}, {"v2", filepath.Join(dir, "none"), ""},
	} {
		if err := s.Add(ctx, tc.name, tc.path, tc.base, 1); err == nil {
			t.Errorf("%+v was added", tc)
		}
	}
	current := func() string {
		t.Helper()
		base, adapter, err := s.Current()
		if err != nil {
			return err.Error()
		}
		if adapter == nil {
			return base.Name
		}
		return base.Name + "+" + adapter.Name
	}
	if got := current(); got != DefaultModel {
		t.Errorf("at first %s is in use", got)
	}
	must(s.Use("v1"))
	if got := current(); got != DefaultModel+"+v1" {
		t.Errorf("%s is in use", got)
	}
	_, adapter, _ := s.Current()
	if data, _ := os.ReadFile(adapter.Path); string(data) != "GGUF adapter one" || adapter.Scale != 0.5 {
		t.Errorf("adapter %+v holds %q", adapter, data)
	}
	must(s.Use("other"))
	if got := current(); got != "other" {
		t.Errorf("%s is in use", got)
	}
	if err := s.Use("nowhere"); !errors.Is(err, ErrUnknown) {
		t.Errorf("use of nothing: %v", err)
	}
	must(os.Remove(other))
	if _, _, err := s.Current(); !errors.Is(err, ErrMissing) {
		t.Errorf("its file gone: %v", err)
	}
	if found, err := s.Verify(ctx); err != nil || len(found) != 4 || found[2].Err != nil || !errors.Is(found[3].Err, ErrMissing) {
		t.Errorf("verify: %+v, %v", found, err)
	}
	must(s.Remove("other"))
	if got := current(); got != DefaultModel {
		t.Errorf("after the removal %s is in use", got)
	}
	must(s.Remove("v1"))
	if _, err := os.Stat(adapter.Path); err == nil {
		t.Error("a removed adapter's copy is still there")
	}
	if _, err := os.Stat(lora); err != nil {
		t.Error("the user's own file is gone")
	}
	must(s.Remove(DefaultModel))
	if _, _, err := s.Current(); !errors.Is(err, ErrMissing) {
		t.Errorf("the base removed: %v", err)
	}
	must(s.Setup(ctx, nil))
	if got := current(); got != DefaultModel {
		t.Errorf("after another setup %s is in use", got)
	}
}
