// Package whole writes files that are there whole or not at all: whoever reads one, also
// after a crash or a power cut, finds the old content or the new one, never a part of
// either. It must not know what the files hold.
package whole

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/google/renameio/v2"
	"golang.org/x/sys/unix"
)

// Write writes a file anew, or over an old one, with what write gives; perm are its
// permissions before the umask, the old file's aside. The content goes to a file beside it
// first, with a dot before its name, which becomes the file when it is on the disk. After an
// error of write's, or one of the disk's, the old file stays, and nothing lies beside it. Only
// the last step, which brings the new name to the disk, can fail with the new file in place.
func Write(path string, perm fs.FileMode, write func(io.Writer) error) error {
	// Without the folder renameio tries by files of its own whether TMPDIR would do.
	f, err := renameio.NewPendingFile(path, renameio.WithTempDir(filepath.Dir(path)), renameio.WithPermissions(perm))
	if err != nil {
		return about(path, err)
	}
	defer f.Cleanup() // nothing is left to do once the file is in its place
	if err := write(named{f, path}); err != nil {
		return err
	}
	if err := f.CloseAtomicallyReplace(); err != nil {
		return about(path, err)
	}
	return syncFolder(filepath.Dir(path))
}

// WriteFile is Write with the whole content at hand, as os.WriteFile has it.
func WriteFile(path string, content []byte, perm fs.FileMode) error {
	return Write(path, perm, func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	})
}

// named is the file beside, whose errors name the file that is meant.
type named struct {
	f    io.Writer
	path string
}

func (n named) Write(p []byte) (int, error) {
	wrote, err := n.f.Write(p)
	return wrote, about(n.path, err)
}

// about says of the file that is meant what went wrong with the one beside it.
func about(path string, err error) error {
	var (
		of   *fs.PathError
		link *os.LinkError
	)
	switch {
	case errors.As(err, &of):
		err = of.Err
	case errors.As(err, &link):
		err = link.Err
	case err == nil:
		return nil
	}
	return &fs.PathError{Op: "write", Path: path, Err: err}
}

// syncFolder brings a new name to the disk, as renameio doesn't. Some file systems don't know
// that for folders, and a folder may be open to writing only: neither is an error.
func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if errors.Is(err, fs.ErrPermission) {
		return nil
	}
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); !errors.Is(err, unix.EINVAL) && !errors.Is(err, unix.ENOTSUP) {
		return err
	}
	return nil
}
