package episode

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"hone/internal/sqlitedb"
)

const columns = `SELECT body, (SELECT json_group_array(json(body) ORDER BY seq) FROM signals WHERE episode = episodes.seq) FROM episodes`

// Get returns one episode.
func (s *Store) Get(ctx context.Context, id string) (Episode, error) {
	for e, err := range s.query(ctx, columns+" WHERE id = ?", id) {
		if err != nil {
			return Episode{}, fmt.Errorf("get episode %s: %w", id, err)
		}
		return e, nil
	}
	return Episode{}, fmt.Errorf("get episode %s: %w", id, ErrNotFound)
}

// List returns the last episodes, the newest first; all of them where limit is 0.
func (s *Store) List(ctx context.Context, limit int) ([]Episode, error) {
	if limit == 0 {
		limit = -1 // SQLite's word for no limit
	}
	var all []Episode
	for e, err := range s.query(ctx, columns+" ORDER BY seq DESC LIMIT ?", limit) {
		if err != nil {
			return nil, fmt.Errorf("list episodes: %w", err)
		}
		all = append(all, e)
	}
	return all, nil
}

// All yields every episode, the oldest first, one in memory at a time, as the log
// was when it began. An error ends it.
func (s *Store) All(ctx context.Context) iter.Seq2[Episode, error] {
	return s.query(ctx, columns+" ORDER BY seq")
}

// Export writes every episode as a line of JSON, the oldest first, and tells how many.
func (s *Store) Export(ctx context.Context, w io.Writer) (int, error) {
	n := 0
	lines := json.NewEncoder(w)
	lines.SetEscapeHTML(false) // sources stay readable
	for e, err := range s.All(ctx) {
		if err == nil {
			err = lines.Encode(e)
		}
		if err != nil {
			return n, fmt.Errorf("export episodes: %w", sqlitedb.Explain(err))
		}
		n++
	}
	return n, nil
}

func (s *Store) query(ctx context.Context, query string, args ...any) iter.Seq2[Episode, error] {
	return func(yield func(Episode, error) bool) {
		rows, err := s.db.QueryContext(ctx, query, args...)
		if err != nil {
			yield(Episode{}, sqlitedb.Explain(err))
			return
		}
		defer rows.Close()
		for rows.Next() {
			var body, signals []byte
			var e Episode
			err := rows.Scan(&body, &signals)
			if err == nil {
				err = e.read(body, signals)
			}
			if !yield(e, err) || err != nil {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(Episode{}, sqlitedb.Explain(err))
		}
	}
}

// read decodes what Append and Signal wrote; anything else is damage.
func (e *Episode) read(body, signals []byte) error {
	if err := json.Unmarshal(body, e); err != nil {
		return fmt.Errorf("%w: %v", ErrCorrupt, err)
	}
	if err := json.Unmarshal(signals, &e.Signals); err != nil {
		return fmt.Errorf("%w: %v", ErrCorrupt, err)
	}
	if len(e.Signals) == 0 {
		e.Signals = nil
	}
	return nil
}
