package episode

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"hone/internal/sqlitedb"
)

// schema holds what each schema version adds; see sqlitedb.Open.
var schema = []string{`
CREATE TABLE episodes (
	seq  INTEGER PRIMARY KEY, -- grows with every append, whatever the clock does
	id   TEXT NOT NULL UNIQUE,
	at   INTEGER NOT NULL, -- Unix milliseconds
	body TEXT NOT NULL     -- the Episode as JSON, without signals
) STRICT;
CREATE INDEX episodes_at ON episodes (at);
CREATE TABLE signals (
	seq     INTEGER PRIMARY KEY,
	episode INTEGER NOT NULL REFERENCES episodes ON DELETE CASCADE,
	body    TEXT NOT NULL -- the Signal as JSON
) STRICT;
CREATE INDEX signals_episode ON signals (episode);
`, `
ALTER TABLE episodes ADD COLUMN app TEXT GENERATED ALWAYS AS (body ->> '$.app_id') VIRTUAL; -- the app that came of it
CREATE INDEX episodes_app ON episodes (app);
`}

// A Store is the log of one person. It is safe for several goroutines, and several
// processes may have the same one open.
type Store struct{ db *sql.DB }

// Open opens the log in dir, making it where there is none. Where the file is damaged
// it is kept aside and the error wraps ErrCorrupt; the next Open starts anew.
func Open(dir string) (*Store, error) {
	db, err := sqlitedb.Open(dir, "episodes.db", schema)
	if err != nil {
		return nil, fmt.Errorf("episode: %w", err)
	}
	return &Store{db}, nil
}

// Close ends the use of the log.
func (s *Store) Close() error { return s.db.Close() }

// Append logs an episode and returns it with ID and At filled. When it returns nil,
// the episode is on disk. What was appended is never changed; Signal adds to it.
func (s *Store) Append(ctx context.Context, e Episode) (Episode, error) {
	if err := e.validate(); err != nil {
		return Episode{}, fmt.Errorf("append episode: %w", err)
	}
	if e.At.IsZero() {
		e.At = time.Now()
	}
	e.At = e.At.UTC().Truncate(time.Millisecond)
	e.Signals = nil
	err := sqlitedb.Update(ctx, s.db, func(tx *sql.Tx) error {
		for range 100 {
			e.ID = newID(e.At)
			body, err := json.Marshal(e)
			if err != nil {
				return err
			}
			r, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO episodes (id, at, body) VALUES (?, ?, ?)",
				e.ID, e.At.UnixMilli(), string(body))
			if err != nil {
				return err
			}
			if n, err := r.RowsAffected(); err != nil || n == 1 {
				return err
			}
		}
		return errors.New("no free name found")
	})
	if err != nil {
		return Episode{}, fmt.Errorf("append episode: %w", err)
	}
	return e, nil
}

func (e *Episode) validate() error {
	if e.Choice < None || e.Choice >= len(e.Candidates) {
		return fmt.Errorf("%w: choice %d of %d candidates", ErrInvalid, e.Choice, len(e.Candidates))
	}
	for i, c := range e.Candidates {
		if len(c.Verdict) > 0 && !json.Valid(c.Verdict) {
			return fmt.Errorf("%w: the verdict of candidate %d is not JSON", ErrInvalid, i)
		}
	}
	return nil
}

// newID names an episode by its second, so that lists read well and logs of several
// machines can be put together.
func newID(at time.Time) string {
	const letters = "bcdfghjkmnpqrstvwxyz"
	random := make([]byte, 3)
	rand.Read(random) // never fails
	for i, b := range random {
		random[i] = letters[int(b)%len(letters)]
	}
	return at.Format("060102-150405-") + string(random)
}
