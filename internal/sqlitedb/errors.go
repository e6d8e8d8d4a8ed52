package sqlitedb

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"
)

// Sentinels. Each stands for something that a person can mend.
var (
	ErrCorrupt = errors.New("file is damaged")
	ErrNoSpace = errors.New("no space left on the disk")
	ErrNewer   = errors.New("file was written by a newer hone")
	ErrBusy    = errors.New("another program holds the file") // for longer than the busy timeout
	ErrAccess  = errors.New("folder can't be written")
)

// Damaged is the error of an Open that found a damaged file and kept it aside. It
// wraps ErrCorrupt.
type Damaged struct {
	Kept string // the folder in which the file and its log now lie
	Why  error
}

func (d *Damaged) Error() string {
	return fmt.Sprintf("%v; it is kept in %s, and a new one will be started", d.Why, d.Kept)
}

func (d *Damaged) Unwrap() error { return d.Why }

// setAside moves a damaged file to a folder of its own. The log goes first: left behind
// by a crash in between, it would be taken for the next file's.
func setAside(path string, why error) error {
	stamp := time.Now().UTC().Format("20060102T150405.000")
	kept := filepath.Join(filepath.Dir(path), "damaged-"+stamp)
	if err := os.Mkdir(kept, 0o700); err != nil {
		return errors.Join(why, Explain(err))
	}
	for _, suffix := range []string{"-wal", "-shm", ""} {
		err := os.Rename(path+suffix, filepath.Join(kept, filepath.Base(path)+suffix))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return errors.Join(why, Explain(err))
		}
	}
	return &Damaged{Kept: kept, Why: why}
}

// Explain adds the sentinel that fits an error of SQLite or the file system, if one does.
func Explain(err error) error {
	code := -1
	var e *sqlite.Error
	if errors.As(err, &e) {
		code = e.Code() & 0xff // without the part that says where it happened
	}
	is := func(targets ...error) bool {
		return slices.ContainsFunc(targets, func(t error) bool { return errors.Is(err, t) })
	}
	var sentinel error
	switch {
	case err == nil:
		return nil
	case is(ErrCorrupt, ErrNoSpace, ErrNewer, ErrBusy, ErrAccess):
		return err // explained already
	case code == lib.SQLITE_CORRUPT || code == lib.SQLITE_NOTADB:
		sentinel = ErrCorrupt
	case code == lib.SQLITE_FULL || is(syscall.ENOSPC, syscall.EDQUOT):
		sentinel = ErrNoSpace
	case code == lib.SQLITE_BUSY:
		sentinel = ErrBusy
	case code == lib.SQLITE_CANTOPEN || code == lib.SQLITE_READONLY || code == lib.SQLITE_PERM,
		is(fs.ErrPermission, syscall.EROFS, syscall.ENOTDIR):
		sentinel = ErrAccess
	default:
		return err
	}
	return fmt.Errorf("%w: %w", sentinel, err)
}
