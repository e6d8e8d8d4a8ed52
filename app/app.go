// Package app keeps a person's apps, every version of each, in one SQLite file.
// Sources are stored once, under their SHA-256. The package must not know how an app is
// written, proven or shown: a verdict is JSON that it hands back as it was given.
package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"hone/internal/sqlitedb"
)

// Kind tells what an app's source is.
type Kind string

// The kinds of source.
const (
	Sketch Kind = "sketch" // the app language; HTML is what it compiles to
	HTML   Kind = "html"   // a page as a model wrote it; HTML and Source are the same
)

// An App is one version of one app.
type App struct {
	ID        string          `json:"id"` // as "tomekira": said and typed easily, unique in its store
	Title     string          `json:"title"`
	Lang      string          `json:"lang"` // en or ko
	Kind      Kind            `json:"kind"`
	Request   string          `json:"request"`          // what the person typed for this version
	Asked     string          `json:"asked,omitempty"`  // what a model made the first version for; empty for an app from elsewhere
	Source    string          `json:"source,omitempty"` // empty in lists
	HTML      string          `json:"html,omitempty"`   // empty in lists
	Verified  bool            `json:"verified"`
	Verdict   json.RawMessage `json:"verdict,omitempty"` // empty in lists
	Model     string          `json:"model,omitempty"`
	CreatedAt time.Time       `json:"created_at"` // of this version
	Version   int             `json:"version"`    // from 1
	Hash      string          `json:"hash"`       // SHA-256 of Source, in hexadecimal
	Parent    string          `json:"parent,omitempty"`
	Pinned    bool            `json:"pinned,omitempty"` // of the app, not of the version; see Store.Pin
	Bytes     int64           `json:"bytes,omitempty"`  // of its HTML and of what the app keeps; in lists of apps alone
}

// Sentinels. Those about the file itself are the same for every store of hone.
var (
	ErrNotFound = errors.New("no such app")
	ErrInvalid  = errors.New("incomplete app")
	ErrQuota    = errors.New("the app keeps more than it may")
	ErrChanged  = errors.New("the app was changed meanwhile")

	ErrCorrupt = sqlitedb.ErrCorrupt // the file, or a source that no longer has its hash
	ErrNoSpace = sqlitedb.ErrNoSpace
	ErrNewer   = sqlitedb.ErrNewer
	ErrBusy    = sqlitedb.ErrBusy
	ErrAccess  = sqlitedb.ErrAccess
)

// validate fills what can be derived and refuses what can't be shown later.
func (a *App) validate() error {
	if a.Title == "" && a.ID == "" {
		a.Title = a.Request
	}
	if a.Kind == HTML {
		a.HTML = a.Source
	}
	switch {
	case a.Kind != Sketch && a.Kind != HTML:
		return fmt.Errorf("%w: kind %q: want sketch or html", ErrInvalid, a.Kind)
	case a.Source == "":
		return fmt.Errorf("%w: no source", ErrInvalid)
	case a.Title == "" && a.ID == "":
		return fmt.Errorf("%w: neither title nor request", ErrInvalid)
	case len(a.Verdict) > 0 && !json.Valid(a.Verdict):
		return fmt.Errorf("%w: the verdict is not JSON", ErrInvalid)
	}
	return nil
}
