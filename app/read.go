package app

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"hone/internal/sqlitedb"
)

const (
	columns = `SELECT a.id, a.title, v.lang, v.kind, v.request, v.verified, v.model, v.created, v.version, v.source, v.parent, a.pinned,
		CASE f.model WHEN '' THEN '' ELSE f.request END
		FROM apps a JOIN versions v ON v.app = a.id JOIN versions f ON f.app = a.id AND f.version = 1`
	selectHeads   = columns + ` WHERE a.removed IS NULL AND v.version = (SELECT max(version) FROM versions WHERE app = a.id)`
	selectRemoved = columns + ` WHERE a.removed IS NOT NULL AND v.version = (SELECT max(version) FROM versions WHERE app = a.id)`
)

// Get returns the newest version of an app, with source, HTML and verdict.
func (s *Store) Get(ctx context.Context, id string) (App, error) {
	a, err := one(s.db.QueryContext(ctx, selectHeads+" AND a.id = ?", id))
	if err == nil {
		err = s.load(ctx, &a)
	}
	if err != nil {
		return App{}, fmt.Errorf("get app %s: %w", id, err)
	}
	return a, nil
}

// Head returns the newest version of an app as lists have it, without source, HTML and verdict.
func (s *Store) Head(ctx context.Context, id string) (App, error) {
	a, err := one(s.db.QueryContext(ctx, selectHeads+" AND a.id = ?", id))
	if err != nil {
		return App{}, fmt.Errorf("get app %s: %w", id, err)
	}
	return a, nil
}

// GetVersion returns one version of an app, with source, HTML and verdict.
func (s *Store) GetVersion(ctx context.Context, id string, version int) (App, error) {
	a, err := one(s.db.QueryContext(ctx, columns+" WHERE a.removed IS NULL AND a.id = ? AND v.version = ?", id, version))
	if err == nil {
		err = s.load(ctx, &a)
	}
	if err != nil {
		return App{}, fmt.Errorf("get app %s, version %d: %w", id, version, err)
	}
	return a, nil
}

// Source returns a source by its hash, without the rest of its version.
func (s *Store) Source(ctx context.Context, sum string) (string, error) {
	var body string
	err := s.db.QueryRowContext(ctx, "SELECT body FROM blobs WHERE hash = ?", sum).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	if err == nil && hash(body) != sum {
		err = ErrCorrupt
	}
	if err != nil {
		return "", fmt.Errorf("source %.12s: %w", sum, sqlitedb.Explain(err))
	}
	return body, nil
}

// A Query says which apps List returns.
type Query struct {
	Search  string // words that all occur in title or request, ignoring case, or a whole id; "" is all
	Removed bool   // the removed ones, which Restore can bring back, instead of the others
}

// List returns the newest version of each app, the last saved first, without source,
// HTML and verdict.
func (s *Store) List(ctx context.Context, q Query) ([]App, error) {
	query := selectHeads
	if q.Removed {
		query = selectRemoved
	}
	apps, err := many(s.db.QueryContext(ctx, query+" ORDER BY v.seq DESC"))
	if err != nil {
		return nil, fmt.Errorf("list apps: %w", err)
	}
	sizes, err := s.sizes(ctx)
	if err != nil {
		return nil, fmt.Errorf("list apps: %w", err)
	}
	words := strings.Fields(strings.ToLower(q.Search))
	found := apps[:0]
	for _, a := range apps {
		if matches(a, words) {
			a.Bytes = sizes[a.ID]
			found = append(found, a)
		}
	}
	return found, nil
}

// sizes are in bytes, by app: of the newest version's HTML and of what the app keeps.
func (s *Store) sizes(ctx context.Context) (map[string]int64, error) {
	rows, err := s.db.QueryContext(ctx, `
		SELECT v.app, octet_length(b.body) + ifnull((SELECT sum(octet_length(key) + octet_length(value)) FROM entries WHERE app = v.app), 0)
		FROM versions v JOIN blobs b ON b.hash = v.html WHERE v.version = (SELECT max(version) FROM versions WHERE app = v.app)`)
	if err != nil {
		return nil, sqlitedb.Explain(err)
	}
	defer rows.Close()
	sizes := map[string]int64{}
	for rows.Next() {
		var id string
		var n int64
		if err := rows.Scan(&id, &n); err != nil {
			return nil, err
		}
		sizes[id] = n
	}
	return sizes, sqlitedb.Explain(rows.Err())
}

// Count tells how many apps there are, without reading them.
func (s *Store) Count(ctx context.Context) (n int, err error) {
	err = s.db.QueryRowContext(ctx, "SELECT count(*) FROM apps WHERE removed IS NULL").Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count apps: %w", sqlitedb.Explain(err))
	}
	return n, nil
}

func matches(a App, words []string) bool {
	text := strings.ToLower(a.Title + "\n" + a.Request + "\n" + a.Asked)
	for _, w := range words {
		// An id is random letters, so that a part of it would be found by chance.
		if w != a.ID && !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

// Versions returns all versions of an app, the newest first, without source, HTML and verdict.
func (s *Store) Versions(ctx context.Context, id string) ([]App, error) {
	apps, err := many(s.db.QueryContext(ctx, columns+" WHERE a.removed IS NULL AND a.id = ? ORDER BY v.version DESC", id))
	if err == nil && len(apps) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("versions of app %s: %w", id, err)
	}
	return apps, nil
}

// load reads the texts of a version and proves that they are what was saved.
func (s *Store) load(ctx context.Context, a *App) error {
	var htmlHash, verdict string
	err := s.db.QueryRowContext(ctx, `
		SELECT v.verdict, src.body, page.body, page.hash FROM versions v
		JOIN blobs src ON src.hash = v.source JOIN blobs page ON page.hash = v.html
		WHERE v.app = ? AND v.version = ?`, a.ID, a.Version).Scan(&verdict, &a.Source, &a.HTML, &htmlHash)
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound // purged a moment ago
	}
	if err != nil {
		return sqlitedb.Explain(err)
	}
	if verdict != "" {
		a.Verdict = json.RawMessage(verdict)
	}
	if hash(a.Source) != a.Hash || hash(a.HTML) != htmlHash {
		return fmt.Errorf("%w: version %d is not what was saved", ErrCorrupt, a.Version)
	}
	return nil
}

// one is many for a query that finds one app or none.
func one(rows *sql.Rows, err error) (App, error) {
	apps, err := many(rows, err)
	if err == nil && len(apps) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return App{}, err
	}
	return apps[0], nil
}

// many reads rows of columns to their end. It takes a query's two results as they come.
func many(rows *sql.Rows, err error) ([]App, error) {
	if err != nil {
		return nil, sqlitedb.Explain(err)
	}
	defer rows.Close()
	var apps []App
	for rows.Next() {
		var a App
		var created int64
		err := rows.Scan(&a.ID, &a.Title, &a.Lang, &a.Kind, &a.Request, &a.Verified, &a.Model,
			&created, &a.Version, &a.Hash, &a.Parent, &a.Pinned, &a.Asked)
		if err != nil {
			return nil, err
		}
		a.CreatedAt = time.UnixMilli(created).UTC()
		apps = append(apps, a)
	}
	return apps, sqlitedb.Explain(rows.Err())
}
