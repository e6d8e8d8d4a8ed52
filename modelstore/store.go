// Package modelstore keeps the engine's libraries, base models and adapters in a folder
// of the user's: it fetches what is pinned, verified by hash, and remembers which model is
// in use. It must not know how a model is run or trained.
package modelstore

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"
)

// Sentinels; each error that wraps one is a sentence for a person.
var (
	ErrNoSource  = errors.New("nothing could be fetched")
	ErrCorrupt   = errors.New("the content is not what was expected")
	ErrNoSpace   = errors.New("the disk has no room")
	ErrNoClient  = errors.New("a program is missing")
	ErrUnknown   = errors.New("there is no such model")
	ErrMissing   = errors.New("not set up yet")
	ErrPlatform  = errors.New("no engine is known for this system")
	ErrNoBrowser = errors.New("no Chromium or Chrome was found")
)

// A Progress is told how far an item is; total is its download's size. Calls come one at
// a time, from one goroutine.
type Progress func(item string, done, total int64)

// A Store is a folder with engines and models. Its methods may be called from several
// goroutines and processes.
type Store struct {
	dir     string
	mirror  string // a folder with files given by the user; may be ""
	items   []Item
	changes Item // comes with the program and stands beside the adapter in use, so that it is none to choose
	client  *http.Client
	free    func(dir string) (int64, error)
}

// Open returns the store in dir; it need not exist yet. Files in the folder that
// HONE_MIRROR names are preferred to fetching.
func Open(dir string) *Store {
	items := catalog(runtime.GOOS, runtime.GOARCH)
	if i, ok, err := packedAdapter(packed, mainFolder); err == nil && ok { // a test holds that there is no error
		items = append(items, i)
	}
	changes, _, _ := packedAdapter(packed, changesFolder) // as above
	return &Store{
		dir:     dir,
		changes: changes,
		mirror:  os.Getenv("HONE_MIRROR"),
		items:   items,
		client: &http.Client{Transport: &http.Transport{
			Proxy:                 http.ProxyFromEnvironment,
			TLSHandshakeTimeout:   15 * time.Second,
			ResponseHeaderTimeout: 60 * time.Second,
		}},
		free: freeBytes,
	}
}

// Dir is hone's folder for data: HONE_HOME, or hone in the user's data folder by XDG.
func Dir() (string, error) {
	if dir := os.Getenv("HONE_HOME"); dir != "" {
		return filepath.Abs(dir)
	}
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "hone"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("modelstore: no folder for data: set HONE_HOME: %w", err)
	}
	return filepath.Join(home, ".local", "share", "hone"), nil
}

// A Step is something that Setup would fetch.
type Step struct {
	Item     string // the item's name
	Title    string
	Download int64 // bytes
	Disk     int64 // bytes, when in place
	Licence  string
}

// Plan says what Setup would fetch.
func (s *Store) Plan() ([]Step, error) {
	missing, err := s.Missing()
	var plan []Step
	for _, i := range missing {
		plan = append(plan, Step{i.Name, i.Title, i.download(), i.Disk, i.Licence})
	}
	return plan, err
}

// Missing returns the items that hone needs and that are not in place, or broken.
func (s *Store) Missing() ([]Item, error) {
	if _, err := s.item(engineName); err != nil {
		return nil, err
	}
	var missing []Item
	for _, i := range s.items {
		if i.Needed && !s.present(i) {
			missing = append(missing, s.source(i)...)
			missing = append(missing, i)
		}
	}
	return missing, nil
}

// source is what a missing item must first be fetched for, as far as it is missing too.
func (s *Store) source(i Item) []Item {
	from, err := s.item(i.From)
	if i.From == "" || err != nil || s.present(from) || s.given(i) {
		return nil
	}
	return []Item{from}
}

// given tells whether the user has an item's file.
func (s *Store) given(i Item) bool {
	if s.mirror == "" || i.File == "" {
		return false
	}
	_, err := os.Stat(filepath.Join(s.mirror, i.File))
	return err == nil
}

// Setup fetches what is missing. Where nothing is, it needs no network and takes
// milliseconds.
func (s *Store) Setup(ctx context.Context, progress Progress) error {
	missing, err := s.Missing()
	if err != nil {
		return err
	}
	for _, i := range append(slices.Clip(s.items), s.changes) {
		if i.Packed != nil && !s.present(i) {
			missing = append(missing, i)
		}
	}
	for _, i := range missing {
		if err := s.bring(ctx, i, progress); err != nil {
			return err
		}
	}
	return nil
}

// Fetch brings one pinned item, needed or not.
func (s *Store) Fetch(ctx context.Context, name string, progress Progress) error {
	i, err := s.item(name)
	if err != nil {
		return err
	}
	if s.present(i) {
		return nil
	}
	return s.bring(ctx, i, progress)
}

// Runtime returns the folder with the engine's libraries.
func (s *Store) Runtime() (string, error) {
	i, err := s.item(engineName)
	if err != nil {
		return "", err
	}
	if !s.present(i) {
		return "", fmt.Errorf("modelstore: the engine (%s %s) is %w: run hone setup", i.Name, i.Version, ErrMissing)
	}
	return s.folder(i), nil
}

func (s *Store) item(name string) (Item, error) {
	for _, i := range s.items {
		if i.Name == name {
			return i, nil
		}
	}
	if name == engineName {
		return Item{}, fmt.Errorf("modelstore: %w (%s on %s)", ErrPlatform, runtime.GOOS, runtime.GOARCH)
	}
	return Item{}, fmt.Errorf("modelstore: %w: %s", ErrUnknown, name)
}

func (s *Store) folder(i Item) string {
	return filepath.Join(s.dir, i.kindFolder(), i.Name+"-"+i.Version)
}
