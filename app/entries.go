package app

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"unicode/utf8"

	"hone/internal/sqlitedb"
)

// Quota is how much an app may keep, in UTF-16 units of keys and values, as browsers count
// and allow for one origin.
const Quota = 5 << 20

// An Entry is something that an app keeps under a key. A nil Value takes the key away.
type Entry struct {
	Key   string  `json:"key"`
	Value *string `json:"value"`
	// Rev is the Revision that a change was made on; nil changes whatever is there.
	Rev *string `json:"rev,omitempty"`
}

// Revision names a value, so that a change can say on what it was made; "" is that of
// nothing. It goes by the value alone: who keeps the same twice changes nothing.
func Revision(value *string) string {
	if value == nil {
		return ""
	}
	sum := sha256.Sum256([]byte(*value))
	return hex.EncodeToString(sum[:8])
}

// A Stale change was made on something other than what is kept now, as by a window that
// doesn't know of another's changes. Now has that, with its revisions.
type Stale struct{ Now []Entry }

func (s *Stale) Error() string { return "the app keeps something else by now" }

// Entries returns what an app keeps.
func (s *Store) Entries(ctx context.Context, id string) (map[string]string, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT key, value FROM entries WHERE app = ?", id)
	if err != nil {
		return nil, fmt.Errorf("entries of app %s: %w", id, sqlitedb.Explain(err))
	}
	defer rows.Close()
	kept := map[string]string{}
	for rows.Next() {
		var key, value string
		if err := rows.Scan(&key, &value); err != nil {
			return nil, fmt.Errorf("entries of app %s: %w", id, err)
		}
		kept[key] = value
	}
	return kept, sqlitedb.Explain(rows.Err())
}

// Keep changes what an app keeps, all of it or nothing. What is not valid UTF-8 is refused,
// and so is what would go past Quota; a change with a Rev that is not the newest is *Stale.
func (s *Store) Keep(ctx context.Context, id string, changes []Entry) error {
	err := sqlitedb.Update(ctx, s.db, func(tx *sql.Tx) error {
		if _, err := one(tx.QueryContext(ctx, selectHeads+" AND a.id = ?", id)); err != nil {
			return err
		}
		if err := fresh(ctx, tx, id, changes); err != nil {
			return err
		}
		for _, e := range changes {
			if err := keepOne(ctx, tx, id, e); err != nil {
				return err
			}
		}
		return withinQuota(ctx, tx, id)
	})
	if err != nil {
		return fmt.Errorf("keep entries of app %s: %w", id, err)
	}
	return nil
}

// fresh tells whether changes were made on what is there. A change to what is there already
// is one that was made before, and whose answer was lost.
func fresh(ctx context.Context, tx *sql.Tx, id string, changes []Entry) error {
	stale := &Stale{}
	for _, e := range changes {
		if e.Rev == nil {
			continue
		}
		var now *string
		err := tx.QueryRowContext(ctx, "SELECT value FROM entries WHERE app = ? AND key = ?", id, e.Key).Scan(&now)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		if rev := Revision(now); rev != *e.Rev && rev != Revision(e.Value) {
			stale.Now = append(stale.Now, Entry{e.Key, now, &rev})
		}
	}
	if len(stale.Now) > 0 {
		return stale
	}
	return nil
}

func keepOne(ctx context.Context, tx *sql.Tx, id string, e Entry) error {
	if e.Value == nil {
		_, err := tx.ExecContext(ctx, "DELETE FROM entries WHERE app = ? AND key = ?", id, e.Key)
		return err
	}
	if !utf8.ValidString(e.Key) || !utf8.ValidString(*e.Value) {
		return fmt.Errorf("%w: an entry is not text", ErrInvalid)
	}
	_, err := tx.ExecContext(ctx, `INSERT INTO entries (app, key, value) VALUES (?, ?, ?)
		ON CONFLICT (app, key) DO UPDATE SET value = excluded.value`, id, e.Key, *e.Value)
	return err
}

// withinQuota counts characters, the cheapest of what comes near to UTF-16 units: signs
// beyond the basic plane count once instead of twice.
func withinQuota(ctx context.Context, tx *sql.Tx, id string) error {
	var size int64
	err := tx.QueryRowContext(ctx, "SELECT ifnull(sum(length(key) + length(value)), 0) FROM entries WHERE app = ?", id).Scan(&size)
	if err == nil && size > Quota {
		return ErrQuota
	}
	return err
}

// Pin puts an app before the others, or lets it go back among them.
func (s *Store) Pin(ctx context.Context, id string, pinned bool) error {
	if err := s.change(ctx, "UPDATE apps SET pinned = ? WHERE id = ? AND removed IS NULL", pinned, id); err != nil {
		return fmt.Errorf("pin app %s: %w", id, err)
	}
	return nil
}

// Copy makes an app of its own of the newest version of another, with what that one keeps and
// with the pictures of its proof.
func (s *Store) Copy(ctx context.Context, id, title string) (App, error) {
	kept, err := s.Entries(ctx, id)
	if err != nil {
		return App{}, err
	}
	a, err := s.Remix(ctx, id, title)
	if err != nil {
		return App{}, err
	}
	var all []Entry
	for key, value := range kept {
		all = append(all, Entry{Key: key, Value: &value})
	}
	return a, s.Keep(ctx, a.ID, all)
}

// Remix does so without what the other one keeps: a beginning for another app.
func (s *Store) Remix(ctx context.Context, id, title string) (App, error) {
	a, err := s.Get(ctx, id)
	if err != nil {
		return App{}, err
	}
	a.ID, a.Title, a.Parent, a.Pinned = "", title, "", false
	if a, err = s.Save(ctx, a); err != nil {
		return App{}, err
	}
	return a, s.copyProof(ctx, id, a)
}

// Picture returns the picture, PNG or WebP, that SetPicture kept for an app, and of which version it is;
// nil where there is none.
func (s *Store) Picture(ctx context.Context, id string) (png []byte, version int, err error) {
	err = s.db.QueryRowContext(ctx, "SELECT png, version FROM pictures WHERE app = ?", id).Scan(&png, &version)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, 0, nil
	}
	if err != nil {
		return nil, 0, fmt.Errorf("picture of app %s: %w", id, sqlitedb.Explain(err))
	}
	return png, version, nil
}

// SetPicture keeps a picture of a version of an app in place of the one before.
func (s *Store) SetPicture(ctx context.Context, id string, version int, png []byte) error {
	err := s.change(ctx, `INSERT INTO pictures (app, version, png) SELECT id, ?, ? FROM apps WHERE id = ?
		ON CONFLICT (app) DO UPDATE SET version = excluded.version, png = excluded.png`, version, png, id)
	if err != nil {
		return fmt.Errorf("picture of app %s: %w", id, err)
	}
	return nil
}
