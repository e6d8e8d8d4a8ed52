package app

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"hone/internal/sqlitedb"
)

// schema holds what each schema version adds; see sqlitedb.Open.
var schema = []string{`
CREATE TABLE blobs (
	hash TEXT PRIMARY KEY, -- SHA-256 of body
	body TEXT NOT NULL
) STRICT;
CREATE TABLE apps (
	id      TEXT PRIMARY KEY,
	title   TEXT NOT NULL,
	removed INTEGER -- Unix milliseconds; NULL while the app is there
) STRICT;
CREATE TABLE versions (
	seq      INTEGER PRIMARY KEY, -- grows with every save, whatever the clock does
	app      TEXT NOT NULL REFERENCES apps ON DELETE CASCADE,
	version  INTEGER NOT NULL,
	lang     TEXT NOT NULL,
	kind     TEXT NOT NULL,
	request  TEXT NOT NULL,
	source   TEXT NOT NULL REFERENCES blobs,
	html     TEXT NOT NULL REFERENCES blobs,
	verified INTEGER NOT NULL,
	verdict  TEXT NOT NULL,
	model    TEXT NOT NULL,
	created  INTEGER NOT NULL, -- Unix milliseconds
	parent   TEXT NOT NULL,    -- the hash of the source that this one was made from, or ''
	UNIQUE (app, version)
) STRICT;
CREATE INDEX versions_source ON versions (source);
CREATE INDEX versions_html ON versions (html);
`, `
ALTER TABLE apps ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
CREATE TABLE entries ( -- what an app keeps by itself, as it would in a browser's localStorage
	app   TEXT NOT NULL REFERENCES apps ON DELETE CASCADE,
	key   TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (app, key)
) STRICT;
CREATE TABLE pictures ( -- of an app's newest version
	app     TEXT PRIMARY KEY REFERENCES apps ON DELETE CASCADE,
	version INTEGER NOT NULL,
	png     BLOB NOT NULL -- or WebP
) STRICT;
`, `
CREATE TABLE proofs ( -- pictures that were taken while a source was proven
	app    TEXT NOT NULL REFERENCES apps ON DELETE CASCADE,
	source TEXT NOT NULL, -- its hash
	name   TEXT NOT NULL,
	body   BLOB NOT NULL, -- WebP
	PRIMARY KEY (app, source, name)
) STRICT;
`}

// A Store holds one person's apps. It is safe for several goroutines, and several
// processes may have the same one open.
type Store struct{ db *sql.DB }

// Open opens the store in dir, making it where there is none. Where the file is
// damaged it is kept aside and the error wraps ErrCorrupt; the next Open starts anew.
func Open(dir string) (*Store, error) {
	db, err := sqlitedb.Open(dir, "apps.db", schema)
	if err != nil {
		return nil, fmt.Errorf("app: %w", err)
	}
	return &Store{db}, nil
}

// Close ends the use of the store.
func (s *Store) Close() error { return s.db.Close() }

// Save adds an app (no ID) or a new version of one (its ID; an empty Title keeps the
// old one) and returns it with ID, Version, Hash, Parent and CreatedAt filled. When it
// returns nil, the app is on disk. Saving the newest version's source once more makes
// no new version, but renews what is known of it.
func (s *Store) Save(ctx context.Context, a App) (App, error) { return s.save(ctx, a, "") }

// SaveOn saves a new version of an app as Save does, if its newest version still has this
// hash; otherwise somebody has changed it meanwhile, and nothing is saved (ErrChanged). For
// "" it is Save.
func (s *Store) SaveOn(ctx context.Context, a App, newest string) (App, error) {
	return s.save(ctx, a, newest)
}

func (s *Store) save(ctx context.Context, a App, on string) (App, error) {
	if err := a.validate(); err != nil {
		return App{}, fmt.Errorf("save app: %w", err)
	}
	if a.CreatedAt.IsZero() {
		a.CreatedAt = time.Now()
	}
	a.CreatedAt = a.CreatedAt.UTC().Truncate(time.Millisecond)
	a.Hash = hash(a.Source)
	err := sqlitedb.Update(ctx, s.db, func(tx *sql.Tx) error {
		if err := place(ctx, tx, &a, on); err != nil {
			return err
		}
		for _, body := range []string{a.Source, a.HTML} {
			_, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO blobs (hash, body) VALUES (?, ?)", hash(body), body)
			if err != nil {
				return err
			}
		}
		_, err := tx.ExecContext(ctx, `
			INSERT INTO versions (app, version, lang, kind, request, source, html, verified, verdict, model, created, parent)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (app, version) DO UPDATE SET (html, verified, verdict, model) =
				(excluded.html, excluded.verified, excluded.verdict, excluded.model)`,
			a.ID, a.Version, a.Lang, a.Kind, a.Request, a.Hash, hash(a.HTML), a.Verified, string(a.Verdict),
			a.Model, a.CreatedAt.UnixMilli(), a.Parent)
		return err
	})
	if err != nil {
		return App{}, fmt.Errorf("save app: %w", err)
	}
	return a, nil
}

// place decides which app and version a is, and sees that the app's row is there; on, where
// it is not "", is what the newest version must be.
func place(ctx context.Context, tx *sql.Tx, a *App, on string) error {
	if a.ID == "" {
		a.Version, a.Asked = 1, ""
		if a.Model != "" {
			a.Asked = a.Request
		}
		return insertNamed(ctx, tx, a)
	}
	head, err := one(tx.QueryContext(ctx, selectHeads+" AND a.id = ?", a.ID))
	if err != nil {
		return err
	}
	if on != "" && head.Hash != on {
		return ErrChanged
	}
	if a.Title == "" {
		a.Title = head.Title
	} else if _, err := tx.ExecContext(ctx, "UPDATE apps SET title = ? WHERE id = ?", a.Title, a.ID); err != nil {
		return err
	}
	a.Asked = head.Asked
	if head.Hash == a.Hash {
		a.Version, a.Parent, a.CreatedAt, a.Request = head.Version, head.Parent, head.CreatedAt, head.Request
		return nil
	}
	a.Version = head.Version + 1
	switch a.Parent {
	case "":
		a.Parent = head.Hash
	case root:
		a.Parent = ""
	}
	return nil
}

// insertNamed makes the app's row under a name that no other has, removed ones included.
func insertNamed(ctx context.Context, tx *sql.Tx, a *App) error {
	for range 100 {
		a.ID = newID()
		r, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO apps (id, title) VALUES (?, ?)", a.ID, a.Title)
		if err != nil {
			return err
		}
		if n, err := r.RowsAffected(); err != nil || n == 1 {
			return err
		}
	}
	return errors.New("no free name found")
}

// newID makes four syllables such as "tomekira": 60^4 = 13 million, with no letters
// that are easily mixed up when read or heard.
func newID() string {
	const consonants, vowels = "bdgjkmnprstz", "aeiou"
	random := make([]byte, 8)
	rand.Read(random) // never fails
	id := make([]byte, 8)
	for i := range id {
		letters := consonants
		if i%2 == 1 {
			letters = vowels
		}
		id[i] = letters[int(random[i])%len(letters)]
	}
	return string(id)
}

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
