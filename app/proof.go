package app

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"hone/internal/sqlitedb"
)

// A Shot is a picture, by name, that was taken while a source was proven.
type Shot struct {
	Name string
	Body []byte // WebP
}

// SetProof keeps the pictures of a proof with the source that was proven, in place of those
// of an earlier proof. They go when the app is purged.
func (s *Store) SetProof(ctx context.Context, id, hash string, shots []Shot) error {
	err := sqlitedb.Update(ctx, s.db, func(tx *sql.Tx) error {
		if _, err := one(tx.QueryContext(ctx, selectHeads+" AND a.id = ?", id)); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM proofs WHERE app = ? AND source = ?", id, hash); err != nil {
			return err
		}
		for _, x := range shots {
			if _, err := tx.ExecContext(ctx, "INSERT INTO proofs (app, source, name, body) VALUES (?, ?, ?, ?)", id, hash, x.Name, x.Body); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("proof of app %s: %w", id, err)
	}
	return nil
}

// ProofNames lists the pictures that there are of the proof of a source.
func (s *Store) ProofNames(ctx context.Context, id, hash string) ([]string, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT name FROM proofs WHERE app = ? AND source = ? ORDER BY name", id, hash)
	if err != nil {
		return nil, fmt.Errorf("proof of app %s: %w", id, sqlitedb.Explain(err))
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, fmt.Errorf("proof of app %s: %w", id, err)
		}
		names = append(names, name)
	}
	return names, sqlitedb.Explain(rows.Err())
}

// Proof returns a picture of the proof of a source.
func (s *Store) Proof(ctx context.Context, id, hash, name string) ([]byte, error) {
	var body []byte
	err := s.db.QueryRowContext(ctx, "SELECT body FROM proofs WHERE app = ? AND source = ? AND name = ?", id, hash, name).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("proof of app %s: %w", id, sqlitedb.Explain(err))
	}
	return body, nil
}

// copyProof gives a copy the pictures of the source that it shares.
func (s *Store) copyProof(ctx context.Context, from string, to App) error {
	return sqlitedb.Update(ctx, s.db, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO proofs (app, source, name, body) SELECT ?, source, name, body FROM proofs WHERE app = ? AND source = ?", to.ID, from, to.Hash)
		return err
	})
}
