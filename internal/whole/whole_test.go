package whole

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"golang.org/x/sys/unix"
)

// folder is a new folder with an old file in it.
func folder(t *testing.T) (dir, file string) {
	t.Helper()
	dir = t.TempDir()
	file = filepath.Join(dir, "file")
	if err := os.WriteFile(file, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir, file
}

// holds fails unless a folder has just the one file, with just that content.
func holds(t *testing.T, dir, want string) {
	t.Helper()
	files, err := os.ReadDir(dir)
	if err != nil || len(files) != 1 {
		t.Fatalf("%v beside the file, %v", files, err)
	}
	got, err := os.ReadFile(filepath.Join(dir, files[0].Name()))
	if err != nil || string(got) != want {
		t.Errorf("%q, not %q; %v", got, want, err)
	}
}

func TestWriteReplaces(t *testing.T) {
	dir, file := folder(t)
	if err := WriteFile(file, []byte("new"), 0o600); err != nil {
		t.Fatal(err)
	}
	holds(t, dir, "new")
	if err := WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	holds(t, dir, "")
}

func TestAnErrorMidwayLeavesTheOldFile(t *testing.T) {
	dir, file := folder(t)
	mine := errors.New("no more to say")
	err := Write(file, 0o600, func(w io.Writer) error {
		fmt.Fprint(w, "ne")
		reads(t, file, "old")
		return mine
	})
	if !errors.Is(err, mine) {
		t.Error(err)
	}
	holds(t, dir, "old")

	func() { // a panic is one way more to end midway
		defer func() { _ = recover() }()
		_ = Write(file, 0o600, func(io.Writer) error { panic("lost") })
	}()
	holds(t, dir, "old")
}

// reads is for while a file lies beside.
func reads(t *testing.T, file, want string) {
	t.Helper()
	if got, err := os.ReadFile(file); err != nil || string(got) != want {
		t.Errorf("%q, not %q; %v", got, want, err)
	}
}

func TestPermissionsAreAsAsked(t *testing.T) {
	old := unix.Umask(0o022)
	defer unix.Umask(old)
	for _, tc := range []struct{ asked, want fs.FileMode }{{0o600, 0o600}, {0o644, 0o644}, {0o755, 0o755}, {0o666, 0o644}} {
		_, file := folder(t)
		if err := os.Chmod(file, 0o640); err != nil { // what was there doesn't count
			t.Fatal(err)
		}
		err := Write(file, tc.asked, func(io.Writer) error {
			// From its first byte on nobody reads what only its owner may.
			beside, err := filepath.Glob(filepath.Join(filepath.Dir(file), ".file*"))
			if err != nil || len(beside) != 1 {
				t.Fatal(beside, err)
			}
			if info, err := os.Stat(beside[0]); err != nil || info.Mode() != tc.want {
				t.Errorf("%o while it is written: %v, %v", tc.asked, info.Mode(), err)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(file); err != nil || info.Mode() != tc.want {
			t.Errorf("%o: %v, %v", tc.asked, info.Mode(), err)
		}
	}
}

// Whoever reads while two write finds what one of them wrote.
func TestTwoWritersAreNeverMixed(t *testing.T) {
	dir, file := folder(t)
	const size = 100_000
	content := func(c byte) []byte { return bytes.Repeat([]byte{c}, size) }
	if err := WriteFile(file, content('a'), 0o600); err != nil {
		t.Fatal(err)
	}
	var writers sync.WaitGroup
	for _, c := range []byte("ab") {
		writers.Go(func() {
			for range 10 {
				err := Write(file, 0o600, func(w io.Writer) error {
					for range size / 1000 {
						if _, err := w.Write(content(c)[:1000]); err != nil {
							return err
						}
					}
					return nil
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	over := make(chan struct{})
	go func() { writers.Wait(); close(over) }()
	for writing := true; writing; {
		select {
		case <-over:
			writing = false
		default:
		}
		got, err := os.ReadFile(file)
		if err != nil || len(got) != size || bytes.Count(got, got[:1]) != size {
			t.Fatalf("%d bytes, %v", len(got), err)
		}
	}
	files, err := os.ReadDir(dir)
	if err != nil || len(files) != 1 {
		t.Errorf("%v, %v", files, err)
	}
}

// full makes files of more than a few bytes impossible while f runs, as a full disk does.
func full(t *testing.T, most uint64, f func()) {
	t.Helper()
	var old unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_FSIZE, &old); err != nil {
		t.Fatal(err)
	}
	signal.Ignore(unix.SIGXFSZ)
	defer signal.Reset(unix.SIGXFSZ)
	if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &unix.Rlimit{Cur: most, Max: old.Max}); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &old); err != nil {
			t.Fatal(err)
		}
	}()
	f()
}

func TestADiskWithoutRoomIsNamed(t *testing.T) {
	dir, file := folder(t)
	full(t, 1000, func() {
		err := WriteFile(file, make([]byte, 5000), 0o600)
		if want := "write " + file + ": file too large"; err == nil || err.Error() != want {
			t.Errorf("%v, not %s", err, want)
		}
		if !errors.Is(err, unix.EFBIG) { // what the caller tells kinds of trouble by
			t.Errorf("%#v", err)
		}
		err = Write(file, 0o600, func(w io.Writer) error {
			_, err := io.Copy(w, bytes.NewReader(make([]byte, 5000)))
			return fmt.Errorf("model: %w", err)
		})
		if want := "model: write " + file + ": file too large"; err == nil || err.Error() != want {
			t.Errorf("%v, not %s", err, want)
		}
	})
	holds(t, dir, "old")

	for _, cause := range []error{unix.ENOSPC, &fs.PathError{Op: "write", Path: file + "123", Err: unix.ENOSPC}, &os.LinkError{Op: "rename", Err: unix.ENOSPC}} {
		err := about(file, cause)
		if want := "write " + file + ": no space left on device"; err.Error() != want || !errors.Is(err, unix.ENOSPC) {
			t.Errorf("%v, not %s", err, want)
		}
	}
}

func TestAFolderThatIsNotThereIsNamed(t *testing.T) {
	dir, file := folder(t)
	err := WriteFile(filepath.Join(dir, "no", "file"), nil, 0o600)
	if !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), filepath.Join("no", "file")+": no such file") {
		t.Error(err)
	}
	if err := WriteFile(dir, nil, 0o600); err == nil || !strings.HasPrefix(err.Error(), "write "+dir+": ") {
		t.Errorf("over a folder: %v", err)
	}
	reads(t, file, "old")
}
