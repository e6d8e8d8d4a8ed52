// Package sqlitedb opens the SQLite files in which hone keeps what must not be lost:
// one durable write-ahead log a file, schema versions, and errors that a person can act
// on. It must not know what the files hold.
package sqlitedb

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/lockedfile"
	"modernc.org/sqlite"
)

// Open opens the file dir/name, making both where they are missing, and brings it to
// the newest schema. Schema i is what schema[i] adds to the ones before it; entries are
// never changed once released, only appended.
//
// A damaged file is moved, whole, to a folder beside it, and Open returns a *Damaged
// that says where; the next Open starts a new file.
func Open(dir, name string, schema []string) (*sql.DB, error) {
	db, err := open(dir, name, schema)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", name, err)
	}
	return db, nil
}

func open(dir, name string, schema []string) (*sql.DB, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, Explain(err)
	}
	path := filepath.Join(dir, name)
	// One process at a time checks, migrates or moves the file: of two that find it
	// damaged, the second must not move the new one that the first has begun.
	unlock, err := lockedfile.MutexAt(path + ".lock").Lock()
	if err != nil {
		return nil, Explain(err)
	}
	defer unlock()

	if err := private(path); err != nil {
		return nil, Explain(err)
	}
	db, err := connect(path)
	if err == nil {
		if err = prepare(db, schema); err == nil {
			return db, nil
		}
		db.Close()
	}
	err = Explain(err)
	if errors.Is(err, ErrCorrupt) {
		return nil, setAside(path, err)
	}
	return nil, err
}

// private makes the file, readable by its owner only (SQLite would let everyone on the
// machine read it; its log takes the file's mode). An empty file is an empty database. One
// that is there must not be opened: closing it would end all locks that this process has
// on it.
func private(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return f.Close()
}

func connect(path string) (*sql.DB, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	q := url.Values{"_pragma": {
		"busy_timeout(10000)", // another hone may be writing; first, so that the rest waits too
		"journal_mode(wal)",   // readers don't wait for a writer
		"synchronous(full)",   // a commit that was reported survives a power cut
		"foreign_keys(on)",
		"secure_delete(on)", // what a person removes is gone from the disk too
	}}
	q.Set("_txlock", "immediate")                       // a transaction that will write waits at its start, not midway
	q.Set("modeof", abs)                                // the log is as private as the file
	query := strings.ReplaceAll(q.Encode(), "+", "%20") // SQLite takes a plus for a plus
	dsn := url.URL{Scheme: "file", OmitHost: true, Path: filepath.ToSlash(abs), RawQuery: query}
	connector, err := sqlite.NewConnector(dsn.String())
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(connector), nil
}

// prepare checks the file and applies the schemas that it lacks, each with its number
// in one transaction, so that a crash leaves either version whole.
func prepare(db *sql.DB, schema []string) error {
	ctx := context.Background()
	if err := Check(ctx, db); err != nil {
		return err
	}
	var version int
	if err := db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	if version > len(schema) {
		return fmt.Errorf("%w: its schema is %d, this hone knows up to %d", ErrNewer, version, len(schema))
	}
	for ; version < len(schema); version++ {
		err := Update(ctx, db, func(tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, schema[version]+fmt.Sprintf(";\nPRAGMA user_version = %d", version+1))
			return err
		})
		if err != nil {
			return fmt.Errorf("schema %d: %w", version+1, err)
		}
	}
	return nil
}

// Check looks through the whole file for damage to its structure.
func Check(ctx context.Context, db *sql.DB) error {
	var found string
	if err := db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&found); err != nil {
		return Explain(err)
	}
	if found != "ok" {
		return fmt.Errorf("%w: %s", ErrCorrupt, found)
	}
	return nil
}

// Update runs f in one transaction: all of it is on disk when Update returns nil, and
// none of it otherwise.
func Update(ctx context.Context, db *sql.DB, f func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return Explain(err)
	}
	defer tx.Rollback()
	if err := f(tx); err != nil {
		return Explain(err)
	}
	return Explain(tx.Commit())
}

// Fold moves the write-ahead log into the file and empties it, for it still holds what
// was deleted from the file. While another process reads, some of it may stay until the
// last one closes the file.
func Fold(ctx context.Context, db *sql.DB) error {
	_, err := db.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	return Explain(err)
}
