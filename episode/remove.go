package episode

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"hone/internal/sqlitedb"
)

// Remove deletes one episode for good, with its signals.
func (s *Store) Remove(ctx context.Context, id string) error {
	n, err := s.remove(ctx, "DELETE FROM episodes WHERE id = ?", id)
	if err == nil && n == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return fmt.Errorf("remove episode %s: %w", id, err)
	}
	return nil
}

// RemoveBefore deletes for good what was logged before an instant and tells how many
// episodes that were.
func (s *Store) RemoveBefore(ctx context.Context, before time.Time) (int, error) {
	n, err := s.remove(ctx, "DELETE FROM episodes WHERE at < ?", before.UnixMilli())
	if err != nil {
		return n, fmt.Errorf("remove episodes: %w", err)
	}
	return n, nil
}

// RemoveAll deletes the whole log for good and tells how many episodes that were.
func (s *Store) RemoveAll(ctx context.Context) (int, error) {
	n, err := s.remove(ctx, "DELETE FROM episodes")
	if err != nil {
		return n, fmt.Errorf("remove episodes: %w", err)
	}
	return n, nil
}

// remove deletes, and sees that the words leave the disk too.
func (s *Store) remove(ctx context.Context, statement string, args ...any) (int, error) {
	var n int64
	err := sqlitedb.Update(ctx, s.db, func(tx *sql.Tx) error {
		r, err := tx.ExecContext(ctx, statement, args...)
		if err == nil {
			n, err = r.RowsAffected()
		}
		return err
	})
	if err != nil {
		return 0, err
	}
	return int(n), sqlitedb.Fold(ctx, s.db)
}
