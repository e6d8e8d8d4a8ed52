package modelstore

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"hone/internal/whole"
)

// record is the store's memory: what was hashed, what was added, what is in use.
type record struct {
	InUse string  `json:"in_use,omitempty"` // a model's or adapter's name
	Added []Model `json:"added,omitempty"`
	// Promotions is how what is in use came to be that, the oldest first.
	Promotions []Promotion     `json:"promotions,omitempty"`
	Seen       map[string]seen `json:"seen,omitempty"` // by path below the store
}

// seen is a file's hash, true for as long as its size and time are the same: hashing
// 250 MB at each start would take a second.
type seen struct {
	Size   int64     `json:"size"`
	Time   time.Time `json:"time"`
	SHA256 string    `json:"sha256"`
}

func (s *Store) recordFile() string { return filepath.Join(s.dir, "models.json") }

func (s *Store) load() (*record, error) {
	r := &record{Seen: map[string]seen{}}
	data, err := os.ReadFile(s.recordFile())
	if errors.Is(err, fs.ErrNotExist) {
		return r, nil
	}
	if err != nil {
		return r, err
	}
	if err := json.Unmarshal(data, r); err != nil {
		return r, fmt.Errorf("modelstore: %s can't be read (%v): delete it and run hone setup", s.recordFile(), err)
	}
	if r.Seen == nil {
		r.Seen = map[string]seen{}
	}
	return r, nil
}

// change loads, changes and saves the record as one, also between processes.
func (s *Store) change(f func(*record) error) error {
	unlock, err := lock(context.Background(), filepath.Join(s.dir, "models.lock"))
	if err != nil {
		return err
	}
	defer unlock()
	r, err := s.load()
	if err != nil {
		return err
	}
	if err := f(r); err != nil {
		return err
	}
	data, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	return explain(whole.WriteFile(s.recordFile(), data, 0o600))
}

// present tells whether an item is in place and whole.
func (s *Store) present(i Item) bool {
	r, err := s.load()
	if err != nil {
		return false
	}
	fresh := map[string]seen{}
	sum, err := s.sumOf(s.folder(i), r, fresh)
	if len(fresh) > 0 && sum == i.Sum {
		// A store that can't be written is hashed each time, no worse.
		_ = s.change(func(r *record) error {
			for k, v := range fresh {
				r.Seen[k] = v
			}
			return nil
		})
	}
	return err == nil && sum == i.Sum
}

// sumOf is a folder's content as one hash: of a single file, its SHA-256; of several, the
// SHA-256 of their list as sha256sum prints it, sorted by name. Links don't count. Hashes
// that r does not know are added to fresh.
func (s *Store) sumOf(folder string, r *record, fresh map[string]seen) (string, error) {
	files, err := os.ReadDir(folder) // sorted
	if err != nil {
		return "", err
	}
	var list strings.Builder
	last, n := "", 0
	for _, f := range files {
		if !f.Type().IsRegular() {
			continue
		}
		path := filepath.Join(folder, f.Name())
		key, err := filepath.Rel(s.dir, path)
		if err != nil {
			return "", err
		}
		now, err := s.hashOf(path, r.Seen[key])
		if err != nil {
			return "", err
		}
		if now != r.Seen[key] {
			fresh[key] = now
		}
		fmt.Fprintf(&list, "%s  %s\n", now.SHA256, f.Name())
		last = now.SHA256
		n++
	}
	if n == 1 {
		return last, nil
	}
	sum := sha256.Sum256([]byte(list.String()))
	return hex.EncodeToString(sum[:]), nil
}

// hashOf hashes a file unless it is as known.
func (s *Store) hashOf(path string, known seen) (seen, error) {
	info, err := os.Stat(path)
	if err != nil {
		return seen{}, err
	}
	if known.SHA256 != "" && known.Size == info.Size() && known.Time.Equal(info.ModTime()) {
		return known, nil
	}
	sum, err := HashFile(path)
	return seen{Size: info.Size(), Time: info.ModTime().UTC(), SHA256: sum}, err
}

// HashFile is the SHA-256 of a file, in hexadecimal.
func HashFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
