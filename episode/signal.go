package episode

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"hone/internal/sqlitedb"
)

// Names of the signals that learning reads. Others may be logged too.
const (
	Thumb = "thumb" // what the person thinks of the app: 1 up, -1 down, 0 taken back; the last one counts
	Hand  = "hand"  // lines were changed by hand, from Before to After
	Kept  = "kept"  // the change that a wish's episode proposed was kept as a new version
)

// Thumb logs a thumb up or down on an app, with the episode that made it. An app that no
// episode made (a copy, or its episodes were deleted) is an ErrNotFound: there is nothing
// to learn from then.
func (s *Store) Thumb(ctx context.Context, appID string, up bool) error {
	value := -1.0
	if up {
		value = 1
	}
	return s.about(ctx, appID, Signal{Name: Thumb, Value: value})
}

// Unthumb takes back what Thumb logged.
func (s *Store) Unthumb(ctx context.Context, appID string) error {
	return s.about(ctx, appID, Signal{Name: Thumb})
}

// ThumbOf tells what the person thinks of an app: 1, -1, or 0 where nothing was said.
func (s *Store) ThumbOf(ctx context.Context, appID string) (int, error) {
	var value float64
	err := s.db.QueryRowContext(ctx, `SELECT coalesce((SELECT signals.body ->> '$.value' FROM signals JOIN episodes ON episodes.seq = signals.episode
		WHERE episodes.app = ? AND signals.body ->> '$.name' = ? ORDER BY signals.seq DESC LIMIT 1), 0.0)`, appID, Thumb).Scan(&value)
	if err != nil {
		return 0, fmt.Errorf("thumb of app %s: %w", appID, sqlitedb.Explain(err))
	}
	return int(value), nil
}

// HandEdit logs that the person changed an app's lines by hand. Before and after are whole
// sources, as the app store holds them.
func (s *Store) HandEdit(ctx context.Context, appID, before, after string) error {
	if before == after {
		return nil
	}
	return s.about(ctx, appID, Signal{Name: Hand, Value: 1, Before: before, After: after})
}

// about logs a signal with the first episode of an app: the one that made it.
func (s *Store) about(ctx context.Context, appID string, g Signal) error {
	err := s.signal(ctx, g, "SELECT min(seq), ? FROM episodes WHERE app = ? HAVING min(seq) IS NOT NULL", appID)
	if err != nil {
		return fmt.Errorf("signal for app %s: %w", appID, err)
	}
	return nil
}

// Signal logs what a person did with an episode's app.
func (s *Store) Signal(ctx context.Context, id string, g Signal) error {
	if err := s.signal(ctx, g, "SELECT seq, ? FROM episodes WHERE id = ?", id); err != nil {
		return fmt.Errorf("signal for episode %s: %w", id, err)
	}
	return nil
}

// signal logs with the episode that a query selects.
func (s *Store) signal(ctx context.Context, g Signal, selects, key string) error {
	if g.At.IsZero() {
		g.At = time.Now()
	}
	g.At = g.At.UTC().Truncate(time.Millisecond)
	return sqlitedb.Update(ctx, s.db, func(tx *sql.Tx) error {
		body, err := json.Marshal(g)
		if err != nil {
			return err
		}
		return affect(tx.ExecContext(ctx, "INSERT INTO signals (episode, body) "+selects, string(body), key))
	})
}

// affect makes a statement that concerned nothing an ErrNotFound.
func affect(r sql.Result, err error) error {
	if err != nil {
		return err
	}
	n, err := r.RowsAffected()
	if err == nil && n == 0 {
		err = ErrNotFound
	}
	return err
}
