package modelstore

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"hone/gguf"
)

// adapterOn is an adapter's content that names its base.
func adapterOn(t *testing.T, base string) []byte {
	t.Helper()
	var out bytes.Buffer
	err := gguf.Write(&out, []gguf.KV{{Key: typeKey, Value: "adapter"}, {Key: BaseKey, Value: base}},
		[]gguf.Part{{Name: "w.lora_a", Type: gguf.F16, Dims: []int{2, 2}, Data: bytes.NewReader(make([]byte, 8))}})
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// An adapter's file says on what it was trained; whoever adds it needn't.
func TestAddKnowsTheBase(t *testing.T) {
	noClients(t)
	ctx := context.Background()
	w := newWorld(t)
	s := w.store(t.TempDir(), w.given)
	if err := s.Setup(ctx, nil); err != nil {
		t.Fatal(err)
	}
	write := func(base string) string {
		path := filepath.Join(t.TempDir(), "a.gguf")
		if err := os.WriteFile(path, adapterOn(t, base), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	if err := s.Add(ctx, "mine", write(w.items[1].Sum), "", 1); err != nil {
		t.Fatal(err)
	}
	if m, err := s.Model("mine"); err != nil || m.Base != DefaultModel {
		t.Errorf("added as %+v, %v", m, err)
	}
	if err := s.Add(ctx, "stray", write("00"), "", 1); !errors.Is(err, ErrNoBase) {
		t.Errorf("an adapter on an unknown base: %v", err)
	}
}

// packedIn is the item of an adapter that comes with the program.
func packedIn(t *testing.T, r AdapterRecord, data []byte) Item {
	t.Helper()
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	i, ok, err := packedAdapter(fstest.MapFS{"adapter/" + RecordFile: {Data: text}, "adapter/" + r.File: {Data: data}}, mainFolder)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	return i
}

func TestPackedAdapter(t *testing.T) {
	noClients(t)
	ctx := context.Background()
	w := newWorld(t)
	data := adapterOn(t, w.items[1].Sum)
	w.items = append(w.items, packedIn(t, NewAdapterRecord("hone-1", "adapter", "free", data), data))
	s := w.store(t.TempDir(), w.given)
	if missing, err := s.Missing(); err != nil || len(missing) != 2 { // it need not be fetched
		t.Errorf("missing %v, %v", missing, err)
	}
	if err := s.Setup(ctx, nil); err != nil {
		t.Fatal(err)
	}
	check := func(when string) {
		t.Helper()
		base, adapter, err := s.Current()
		if err != nil || adapter == nil || base.Name != DefaultModel || adapter.Name != "hone-1" || adapter.Scale != 1 {
			t.Fatalf("%s: %+v with %+v, %v", when, base, adapter, err)
		}
		if got, err := os.ReadFile(adapter.Path); err != nil || !bytes.Equal(got, data) {
			t.Errorf("%s: %d bytes, %v", when, len(got), err)
		}
		if err := CheckAdapter(adapter.Path, base); err != nil {
			t.Errorf("%s: %v", when, err)
		}
	}
	check("at first")
	// A newer program brings another adapter: it is used without any other setup.
	data = append(data, "…"...)
	w.items[2] = packedIn(t, NewAdapterRecord("hone-1", "adapter", "free", data), data)
	s = w.store(s.dir, "")
	check("after an update")
	if err := s.Use(DefaultModel); err != nil {
		t.Fatal(err)
	}
	if base, adapter, err := s.Current(); err != nil || adapter != nil || base.Name != DefaultModel {
		t.Errorf("the base alone: %+v with %+v, %v", base, adapter, err)
	}
	if err := s.Use("hone-1"); err != nil {
		t.Fatal(err)
	}
	check("chosen again")
	if _, adapter, err := s.Named(DefaultModel); err != nil || adapter != nil {
		t.Errorf("the base by name: with %+v, %v", adapter, err)
	}
	_, adapter, _ := s.Named("hone-1")
	if err := s.Remove("hone-1"); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(adapter.Path); err == nil {
		t.Error("removed, but still there")
	}
	check("removed and used again")
}

// What is packed must be what its record says, or it isn't used.
func TestPackedAdapterIsChecked(t *testing.T) {
	noClients(t)
	w := newWorld(t)
	data := adapterOn(t, "")
	w.items = append(w.items, packedIn(t, NewAdapterRecord("hone-1", "adapter", "free", data), append(data, 1)))
	s := w.store(t.TempDir(), w.given)
	if err := s.Setup(context.Background(), nil); !errors.Is(err, ErrCorrupt) {
		t.Errorf("setup: %v", err)
	}
	if _, _, err := s.Current(); !errors.Is(err, ErrMissing) {
		t.Errorf("in use: %v", err)
	}
	if _, ok, err := packedAdapter(fstest.MapFS{}, mainFolder); ok || err != nil {
		t.Errorf("nothing packed: %v, %v", ok, err)
	}
	if _, _, err := packedAdapter(fstest.MapFS{"adapter/" + RecordFile: {Data: []byte("{")}}, mainFolder); err == nil {
		t.Error("a broken record is taken")
	}
}

func TestCheckAdapter(t *testing.T) {
	dir := t.TempDir()
	base := Model{Name: "base", SHA256: "abc"}
	for name, tc := range map[string]struct {
		data []byte
		want error
	}{
		"fits": {adapterOn(t, "abc"), nil}, "another base": {adapterOn(t, "abd"), ErrOtherBase}, "no file": {[]byte("GGUF"), gguf.ErrFormat},
	} {
		file := filepath.Join(dir, "a.gguf")
		write(t, file, tc.data)
		if err := CheckAdapter(file, base); !errors.Is(err, tc.want) {
			t.Errorf("%s: %v, want %v", name, err, tc.want)
		}
	}
}

// The real one: small enough, as its record says, and trained on the base that it is for.
func TestWhatIsPacked(t *testing.T) {
	i, ok, err := packedAdapter(packed, mainFolder)
	if err != nil {
		t.Fatal(err)
	}
	if !ok {
		t.Fatal("no adapter is packed: hone would use the untrained base")
	}
	s := Open(t.TempDir())
	if err := s.Fetch(context.Background(), i.Name, nil); err != nil {
		t.Fatal(err)
	}
	m, err := s.Model(i.Name)
	if err != nil || m.Size > MostPacked || m.Licence == "" {
		t.Errorf("%+v, %v", m, err)
	}
	if info, err := os.Stat(m.Path); err != nil || info.Size() != m.Size {
		t.Errorf("%v, %v, want %d bytes", info, err, m.Size)
	}
	base, err := s.Model(m.Base)
	if err != nil {
		t.Fatal(err)
	}
	if err := CheckAdapter(m.Path, base); err != nil {
		t.Error(err)
	}
}

// The real one for changes: small enough, for the same base, made to stand beside the adapter that is
// packed, and no model to choose.
func TestWhatIsPackedForChanges(t *testing.T) {
	main, _, err := packedAdapter(packed, mainFolder)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok, err := packedAdapter(packed, changesFolder); !ok || err != nil {
		t.Fatalf("%v, %v", ok, err)
	}
	s := Open(t.TempDir())
	base, err := s.Model(DefaultModel)
	if err != nil {
		t.Fatal(err)
	}
	m, err := s.Changes(context.Background(), base)
	if err != nil || m == nil || m.Size > MostPacked || m.Licence == "" {
		t.Fatalf("%+v, %v", m, err)
	}
	if sum, err := HashFile(m.Path); err != nil || sum != m.SHA256 {
		t.Errorf("%s, %v, want %s", sum, err, m.SHA256)
	}
	if err := CheckAdapter(m.Path, base); err != nil {
		t.Error(err)
	}
	f, err := gguf.Open(m.Path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if beside, _ := f.Text(BesideKey); beside != main.Sum {
		t.Errorf("it was trained beside %.12s; packed is %.12s", beside, main.Sum)
	}
	if _, err := s.Model(m.Name); !errors.Is(err, ErrUnknown) {
		t.Errorf("%s can be chosen: %v", m.Name, err)
	}
	if other, err := s.Changes(context.Background(), Model{Name: "another"}); other != nil || err != nil {
		t.Errorf("for another base: %+v, %v", other, err)
	}
}
