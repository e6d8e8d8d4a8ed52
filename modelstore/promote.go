package modelstore

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"time"
)

// A Promotion is an adapter that took another's place, with what spoke for it.
type Promotion struct {
	At         time.Time       `json:"at"`
	Name       string          `json:"name"`
	Before     string          `json:"before"`             // what was in use until then
	Personal   bool            `json:"personal,omitempty"` // it learned from the person's own apps
	Figures    json.RawMessage `json:"figures,omitempty"`  // the gate's, handed back as they were given
	RolledBack time.Time       `json:"rolled_back,omitzero"`
}

// ErrNoPromotion is returned where what is in use wasn't promoted.
var ErrNoPromotion = errors.New("the model in use was not promoted")

// Promote copies an adapter into the store and makes it the one in use, with an entry in
// the history: all of that is one replacement of the store's record, so that whoever reads
// it sees the old or the new state. Promoting the same file under the same name once more
// changes nothing: who was killed just after may do it again.
func (s *Store) Promote(ctx context.Context, p Promotion, path, base string, scale float64) error {
	if !nameForm.MatchString(p.Name) {
		return fmt.Errorf("modelstore: the name %q: want up to 64 of a-z, 0-9, dot, - and _", p.Name)
	}
	on, err := s.Model(base)
	if err != nil {
		return err
	}
	if err := CheckAdapter(path, on); err != nil {
		return err
	}
	kept, err := s.keep(ctx, p.Name, path)
	if err != nil {
		return fmt.Errorf("modelstore: %w", explain(err))
	}
	m := Model{Name: p.Name, Path: kept, Base: base, Scale: scale}
	if m.SHA256, err = HashFile(kept); err != nil {
		return err
	}
	info, err := os.Stat(kept)
	if err != nil {
		return err
	}
	m.Size = info.Size()
	if p.At.IsZero() {
		p.At = time.Now()
	}
	p.At = p.At.UTC().Truncate(time.Second)
	return s.change(func(r *record) error {
		if at := slices.IndexFunc(r.Added, func(o Model) bool { return o.Name == p.Name }); at >= 0 {
			if r.Added[at].SHA256 == m.SHA256 && r.InUse == p.Name {
				return nil
			}
			return fmt.Errorf("modelstore: the name %s is taken", p.Name)
		}
		if p.Before = r.InUse; p.Before == "" {
			p.Before = s.Standard()
		}
		r.Added = append(r.Added, m)
		r.InUse = p.Name
		r.Promotions = append(r.Promotions, p)
		return nil
	})
}

// Promotions is the history, the oldest first.
func (s *Store) Promotions() ([]Promotion, error) {
	r, err := s.load()
	if err != nil {
		return nil, err
	}
	return r.Promotions, nil
}

// Rollback makes in use again what was before the promotion of the adapter in use, and
// returns that promotion. The adapter stays in the store.
func (s *Store) Rollback() (p Promotion, err error) {
	err = s.change(func(r *record) error {
		at := r.promotion(r.InUse)
		if at < 0 {
			return fmt.Errorf("modelstore: %w", ErrNoPromotion)
		}
		r.Promotions[at].RolledBack = time.Now().UTC().Truncate(time.Second)
		p = r.Promotions[at]
		r.InUse = s.still(r, p.Before)
		return nil
	})
	return p, err
}

// promotion finds the last promotion of a name that still stands; -1 where there is none.
func (r *record) promotion(name string) int {
	for at := len(r.Promotions) - 1; at >= 0; at-- {
		if p := r.Promotions[at]; name != "" && p.Name == name && p.RolledBack.IsZero() {
			return at
		}
	}
	return -1
}

// still is a name where there is such a model yet, and "", the standard, where it is gone.
func (s *Store) still(r *record, name string) string {
	known := slices.ContainsFunc(s.items, func(i Item) bool { return i.Name == name })
	if known || slices.ContainsFunc(r.Added, func(m Model) bool { return m.Name == name }) {
		return name
	}
	return ""
}

// ForgetPersonal deletes every promoted adapter that learned from the person's own apps,
// and returns their names. Where one was in use, the last one before that did not is.
func (s *Store) ForgetPersonal() (gone []string, err error) {
	var files []string
	err = s.change(func(r *record) error {
		personal := map[string]bool{}
		for _, p := range r.Promotions {
			personal[p.Name] = personal[p.Name] || p.Personal
		}
		using := r.InUse
		for personal[using] {
			at := slices.IndexFunc(r.Promotions, func(p Promotion) bool { return p.Name == using })
			using = r.Promotions[at].Before
		}
		r.Added = slices.DeleteFunc(r.Added, func(m Model) bool {
			if personal[m.Name] {
				gone, files = append(gone, m.Name), append(files, m.Path)
			}
			return personal[m.Name]
		})
		r.Promotions = slices.DeleteFunc(r.Promotions, func(p Promotion) bool { return p.Personal })
		r.InUse = s.still(r, using)
		return nil
	})
	for _, f := range files {
		if e := os.Remove(f); err == nil && !errors.Is(e, fs.ErrNotExist) {
			err = e
		}
	}
	return gone, err
}

// Mark changes with every change of the store's record, and costs no reading: a program
// that runs for long compares it now and then to see that another model is in use.
func (s *Store) Mark() string {
	info, err := os.Stat(s.recordFile())
	if err != nil {
		return ""
	}
	return fmt.Sprint(info.ModTime().UnixNano(), info.Size())
}
