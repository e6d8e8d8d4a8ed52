package app

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"hone/internal/sqlitedb"
)

// Rename gives an app another title; it makes no new version.
func (s *Store) Rename(ctx context.Context, id, title string) error {
	if title = strings.TrimSpace(title); title == "" {
		return fmt.Errorf("rename app %s: %w: an empty title", id, ErrInvalid)
	}
	if err := s.change(ctx, "UPDATE apps SET title = ? WHERE id = ? AND removed IS NULL", title, id); err != nil {
		return fmt.Errorf("rename app %s: %w", id, err)
	}
	return nil
}

// Remove takes an app out of the lists. Restore undoes it until Purge.
func (s *Store) Remove(ctx context.Context, id string) error {
	now := time.Now().UnixMilli()
	if err := s.change(ctx, "UPDATE apps SET removed = ? WHERE id = ? AND removed IS NULL", now, id); err != nil {
		return fmt.Errorf("remove app %s: %w", id, err)
	}
	return nil
}

// Restore brings a removed app back as it was.
func (s *Store) Restore(ctx context.Context, id string) error {
	if err := s.change(ctx, "UPDATE apps SET removed = NULL WHERE id = ? AND removed IS NOT NULL", id); err != nil {
		return fmt.Errorf("restore app %s: %w", id, err)
	}
	return nil
}

// Purge deletes for good what was removed up to then, with every source that no other
// app has, and tells how many apps that were.
func (s *Store) Purge(ctx context.Context, removedUntil time.Time) (int, error) {
	var n int64
	err := sqlitedb.Update(ctx, s.db, func(tx *sql.Tx) error {
		r, err := tx.ExecContext(ctx, "DELETE FROM apps WHERE removed <= ?", removedUntil.UnixMilli())
		if err != nil {
			return err
		}
		if n, err = r.RowsAffected(); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM blobs WHERE
			NOT EXISTS (SELECT 1 FROM versions WHERE source = hash) AND
			NOT EXISTS (SELECT 1 FROM versions WHERE html = hash)`)
		return err
	})
	if err == nil {
		err = sqlitedb.Fold(ctx, s.db)
	}
	if err != nil {
		return 0, fmt.Errorf("purge apps: %w", err)
	}
	return int(n), nil
}

// change runs a statement that must concern an app.
func (s *Store) change(ctx context.Context, statement string, args ...any) error {
	return sqlitedb.Update(ctx, s.db, func(tx *sql.Tx) error {
		r, err := tx.ExecContext(ctx, statement, args...)
		if err != nil {
			return err
		}
		if n, err := r.RowsAffected(); err != nil {
			return err
		} else if n == 0 {
			return ErrNotFound
		}
		return nil
	})
}
