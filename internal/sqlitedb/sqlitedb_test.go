package sqlitedb

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

var schema = []string{
	`CREATE TABLE a (id INTEGER PRIMARY KEY, body TEXT) STRICT`,
	`ALTER TABLE a ADD COLUMN more TEXT; CREATE INDEX a_more ON a (more)`,
}

func mustOpen(t *testing.T, dir string, schema []string) *sql.DB {
	t.Helper()
	db, err := Open(dir, "a.db", schema)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func insert(db *sql.DB, body string) error {
	return Update(context.Background(), db, func(tx *sql.Tx) error {
		_, err := tx.Exec("INSERT INTO a (body) VALUES (?)", body)
		return err
	})
}

func pragma(t *testing.T, db *sql.DB, name string) (value string) {
	t.Helper()
	if err := db.QueryRow("PRAGMA " + name).Scan(&value); err != nil {
		t.Fatal(err)
	}
	return value
}

func TestOpenIsDurableAndPrivate(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a folder?with %25 odd", "한글")
	db := mustOpen(t, dir, schema)
	for name, want := range map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "10000", "user_version": "2"} {
		if got := pragma(t, db, name); got != want {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
	if err := insert(db, "x"); err != nil {
		t.Fatal(err)
	}
	for _, suffix := range []string{"", "-wal"} {
		info, err := os.Stat(filepath.Join(dir, "a.db"+suffix))
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode().Perm() != 0o600 {
			t.Errorf("a.db%s has mode %v: others can read it", suffix, info.Mode())
		}
	}
}

func TestSchemasAreAppliedOnceAndInOrder(t *testing.T) {
	dir := t.TempDir()
	old := mustOpen(t, dir, schema[:1])
	if err := insert(old, "kept"); err != nil {
		t.Fatal(err)
	}
	old.Close()
	for range 2 {
		db := mustOpen(t, dir, schema)
		var body string
		if err := db.QueryRow("SELECT body FROM a WHERE more IS NULL").Scan(&body); err != nil || body != "kept" {
			t.Fatalf("after the new schema: %q, %v", body, err)
		}
		db.Close()
	}
	broken := append(schema[:2:2], "CREATE TABLE b (id); CREATE NONSENSE")
	if _, err := Open(dir, "a.db", broken); err == nil {
		t.Fatal("a broken schema was applied")
	}
	db := mustOpen(t, dir, schema)
	var n int
	db.QueryRow("SELECT count(*) FROM sqlite_schema WHERE name = 'b'").Scan(&n)
	if v := pragma(t, db, "user_version"); v != "2" || n != 0 {
		t.Errorf("half a schema was left: version %s, %d tables", v, n)
	}
	db.Close()
	if _, err := Open(dir, "a.db", schema[:1]); !errors.Is(err, ErrNewer) {
		t.Errorf("an older program opened a newer file: %v", err)
	}
	mustOpen(t, dir, schema)
}

// Several processes may start at once; here several openers of one process, which
// exclude each other in the same way.
func TestOpenedManyTimesAtOnce(t *testing.T) {
	dir := t.TempDir()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			db, err := Open(dir, "a.db", schema)
			if err != nil {
				t.Error(err)
				return
			}
			defer db.Close()
			if err := insert(db, "x"); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	var n int
	mustOpen(t, dir, schema).QueryRow("SELECT count(*) FROM a").Scan(&n)
	if n != 8 {
		t.Errorf("%d rows of 8", n)
	}
}

func filled(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	db := mustOpen(t, dir, schema)
	for i := range 60 {
		if err := insert(db, fmt.Sprint(i, strings.Repeat("x", 700))); err != nil {
			t.Fatal(err)
		}
	}
	db.Close()
	return dir
}

func TestDamageIsNoticedAndKept(t *testing.T) {
	for name, spoil := range map[string]func([]byte) []byte{
		"other content": func(b []byte) []byte { return []byte(strings.Repeat("not a database. ", 400)) },
		"cut short":     func(b []byte) []byte { return b[:len(b)/2] },
		"header":        func(b []byte) []byte { copy(b, "SQLite format 4"); return b },
		"zeroed page":   func(b []byte) []byte { clear(b[4096:8192]); return b },
	} {
		t.Run(name, func(t *testing.T) {
			dir := filled(t)
			path := filepath.Join(dir, "a.db")
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			b = spoil(b)
			if err := os.WriteFile(path, b, 0o600); err != nil {
				t.Fatal(err)
			}
			_, err = Open(dir, "a.db", schema)
			var damaged *Damaged
			if !errors.Is(err, ErrCorrupt) || !errors.As(err, &damaged) {
				t.Fatalf("the error is %v", err)
			}
			kept, err := os.ReadFile(filepath.Join(damaged.Kept, "a.db"))
			if err != nil || string(kept) != string(b) {
				t.Fatalf("the damaged file was not kept as it was: %d bytes of %d, %v", len(kept), len(b), err)
			}
			db := mustOpen(t, dir, schema)
			if err := insert(db, "anew"); err != nil {
				t.Errorf("no new file after the damaged one: %v", err)
			}
		})
	}
}

// Of several that find the damage at once, one moves the file; the others go on with the
// new one, which must not be moved again.
func TestDamageIsMovedOnce(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.db"), []byte(strings.Repeat("junk", 2000)), 0o600); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	var moved atomic.Int32
	for range 6 {
		wg.Go(func() {
			db, err := Open(dir, "a.db", schema)
			if errors.Is(err, ErrCorrupt) {
				moved.Add(1)
				return
			}
			if err == nil {
				err = insert(db, "x")
				db.Close()
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	var n int
	mustOpen(t, dir, schema).QueryRow("SELECT count(*) FROM a").Scan(&n)
	if moved.Load() != 1 || n != 5 {
		t.Errorf("moved %d times, %d rows of 5", moved.Load(), n)
	}
}

// Whatever the damage, opening and reading end in rows or in an error, never in a panic.
func TestRandomDamage(t *testing.T) {
	dir := filled(t)
	good, err := os.ReadFile(filepath.Join(dir, "a.db"))
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(1, 2))
	noticed := 0
	for range 100 {
		b := append([]byte(nil), good...)
		for range 1 + r.IntN(20) {
			b[r.IntN(len(b))] = byte(r.Uint32())
		}
		sub := t.TempDir()
		if err := os.WriteFile(filepath.Join(sub, "a.db"), b, 0o600); err != nil {
			t.Fatal(err)
		}
		db, err := Open(sub, "a.db", schema)
		if err != nil {
			noticed++
			continue
		}
		rows, err := db.Query("SELECT body FROM a")
		if err == nil {
			for rows.Next() {
			}
			rows.Close()
		}
		db.Close()
	}
	t.Logf("structural damage noticed in %d of 100", noticed)
	if noticed == 0 {
		t.Error("no damage was noticed at all")
	}
}

func TestExplain(t *testing.T) {
	dir := t.TempDir()
	db := mustOpen(t, dir, schema)
	db.SetMaxOpenConns(1) // the limit is that of a connection
	if _, err := db.Exec("PRAGMA max_page_count = 20"); err != nil {
		t.Fatal(err)
	}
	if err := insert(db, strings.Repeat("x", 1<<20)); !errors.Is(err, ErrNoSpace) {
		t.Errorf("a full disk gives %v", err)
	}
	if err := insert(db, "small"); err != nil {
		t.Errorf("after a full disk, what fits fails too: %v", err)
	}
	file := filepath.Join(dir, "a.db")
	if _, err := Open(filepath.Join(file, "sub"), "a.db", schema); !errors.Is(err, ErrAccess) {
		t.Errorf("a folder that can't be made gives %v", err)
	}
	plain := errors.New("plain")
	if got := Explain(plain); got != plain {
		t.Errorf("an unknown error became %v", got)
	}
}

func BenchmarkOpen(b *testing.B) {
	for _, mb := range []int{1, 64} {
		b.Run(fmt.Sprintf("%dMB", mb), func(b *testing.B) {
			dir := b.TempDir()
			db, err := Open(dir, "a.db", schema)
			if err != nil {
				b.Fatal(err)
			}
			for range mb * 32 {
				if err := insert(db, strings.Repeat("x", 1<<15)); err != nil {
					b.Fatal(err)
				}
			}
			db.Close()
			for b.Loop() {
				db, err := Open(dir, "a.db", schema)
				if err != nil {
					b.Fatal(err)
				}
				db.Close()
			}
		})
	}
}
