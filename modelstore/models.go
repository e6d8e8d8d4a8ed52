package modelstore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"

	"hone/gguf"
)

// A Model is weights that can be used: a base, or a LoRA adapter on one.
type Model struct {
	Name    string  `json:"name"`
	Title   string  `json:"title,omitempty"`
	Path    string  `json:"path"`
	Base    string  `json:"base,omitempty"`  // an adapter's base; "" for a base itself
	Scale   float64 `json:"scale,omitempty"` // of an adapter
	Size    int64   `json:"size"`
	SHA256  string  `json:"sha256"`
	Licence string  `json:"licence,omitempty"`

	Pinned    bool `json:"-"` // known to hone itself
	Installed bool `json:"-"`
	InUse     bool `json:"-"`
}

// List returns all models: those that hone knows, installed or not, and those added.
func (s *Store) List() ([]Model, error) {
	r, err := s.load()
	if err != nil {
		return nil, err
	}
	using := r.InUse
	if using == "" {
		using = s.Standard()
	}
	var list []Model
	for _, i := range s.items {
		if !i.Engine {
			list = append(list, Model{
				Name: i.Name, Title: i.Title, Path: filepath.Join(s.folder(i), i.File), Size: i.Disk,
				SHA256: i.Sum, Licence: i.Licence, Pinned: true, Installed: s.present(i), Base: i.Base, Scale: scaleOf(i),
			})
		}
	}
	for _, m := range r.Added {
		info, err := os.Stat(m.Path)
		m.Installed = err == nil && info.Size() == m.Size
		list = append(list, m)
	}
	for i := range list {
		list[i].InUse = list[i].Name == using
	}
	return list, nil
}

// Model returns one by name.
func (s *Store) Model(name string) (Model, error) {
	list, err := s.List()
	if err != nil {
		return Model{}, err
	}
	for _, m := range list {
		if m.Name == name {
			return m, nil
		}
	}
	return Model{}, fmt.Errorf("modelstore: %w: %s", ErrUnknown, name)
}

func scaleOf(i Item) float64 {
	if i.Base == "" {
		return 0
	}
	return 1
}

// Current returns the base in use, and the adapter on it if there is one. They are
// installed, or the error wraps ErrMissing.
func (s *Store) Current() (base Model, adapter *Model, err error) {
	list, err := s.List()
	if err != nil {
		return base, nil, err
	}
	at := slices.IndexFunc(list, func(m Model) bool { return m.InUse })
	if at < 0 {
		return base, nil, fmt.Errorf("modelstore: %w: the one in use is gone: run hone model use", ErrUnknown)
	}
	return s.ready(list[at])
}

// Named returns a model as Current does, by name.
func (s *Store) Named(name string) (base Model, adapter *Model, err error) {
	m, err := s.Model(name)
	if err != nil {
		return m, nil, err
	}
	return s.ready(m)
}

// ready sorts a model into base and adapter. An adapter that comes with the program is
// put in place here, so that a newer program needs no other setup.
func (s *Store) ready(m Model) (base Model, adapter *Model, err error) {
	base = m
	if m.Base != "" {
		if base, err = s.Model(m.Base); err != nil {
			return base, nil, err
		}
		if !m.Installed && m.Pinned {
			m.Installed = s.Fetch(context.Background(), m.Name, nil) == nil
		}
		if !m.Installed {
			return base, nil, fmt.Errorf("modelstore: adapter %s: %w: %s is gone or changed", m.Name, ErrMissing, m.Path)
		}
		adapter = &m
	}
	if !base.Installed {
		return base, nil, fmt.Errorf("modelstore: model %s is %w: run hone setup", base.Name, ErrMissing)
	}
	return base, adapter, nil
}

// Use makes a model the one in use; an adapter brings its base along.
func (s *Store) Use(name string) error {
	m, err := s.Model(name)
	if err != nil {
		return err
	}
	if !m.Installed {
		return fmt.Errorf("modelstore: model %s is %w", name, ErrMissing)
	}
	return s.change(func(r *record) error {
		r.InUse = name
		return nil
	})
}

var nameForm = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,63}$`)

// Add registers a GGUF file of the user's under a name. A base stays where it is; an
// adapter (base is not "") is copied, so that training may write the next one over it.
func (s *Store) Add(ctx context.Context, name, path, base string, scale float64) error {
	if !nameForm.MatchString(name) {
		return fmt.Errorf("modelstore: the name %q: want up to 64 of a-z, 0-9, dot, - and _", name)
	}
	if _, err := s.Model(name); err == nil {
		return fmt.Errorf("modelstore: the name %s is taken", name)
	}
	if err := isGGUF(path); err != nil {
		return fmt.Errorf("modelstore: %s: %w", path, err)
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	if base == "" {
		if base, err = s.baseOf(path); err != nil {
			return fmt.Errorf("modelstore: %s: %w", path, err)
		}
	}
	if base != "" {
		b, err := s.Model(base)
		if err != nil {
			return err
		}
		if b.Base != "" {
			return fmt.Errorf("modelstore: %s is an adapter itself", base)
		}
		if path, err = s.keep(ctx, name, path); err != nil {
			return fmt.Errorf("modelstore: %w", explain(err))
		}
	}
	sum, err := HashFile(path)
	if err != nil {
		return err
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	m := Model{Name: name, Path: path, Base: base, Scale: scale, Size: info.Size(), SHA256: sum}
	return s.change(func(r *record) error {
		if slices.ContainsFunc(r.Added, func(o Model) bool { return o.Name == name }) {
			return fmt.Errorf("modelstore: the name %s is taken", name)
		}
		r.Added = append(r.Added, m)
		return nil
	})
}

// baseOf is the model that an adapter's file says it was trained on; "" for a file that is
// no adapter.
func (s *Store) baseOf(path string) (string, error) {
	f, err := gguf.Open(path)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	defer f.Close()
	if kind, _ := f.Text(typeKey); kind != "adapter" {
		return "", nil
	}
	sum, named := f.Text(BaseKey)
	models, err := s.List()
	if err != nil {
		return "", err
	}
	for _, m := range models {
		if named && m.Base == "" && m.SHA256 == sum {
			return m.Name, nil
		}
	}
	return "", ErrNoBase
}

// keep copies an adapter's file into the store, under its hash: its name is known only when
// it is written, so that internal/whole, which begins with the name, can't do it.
func (s *Store) keep(ctx context.Context, name, path string) (string, error) {
	dir := filepath.Join(s.dir, "adapters")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	tmp, err := os.CreateTemp(dir, name+".*.part")
	if err != nil {
		return "", err
	}
	tmp.Close()
	defer os.Remove(tmp.Name())
	if err := copyFile(ctx, path, tmp.Name(), nil); err != nil {
		return "", err
	}
	sum, err := HashFile(tmp.Name())
	if err != nil {
		return "", err
	}
	to := filepath.Join(dir, name+"-"+sum[:12]+".gguf")
	return to, os.Rename(tmp.Name(), to)
}

// Remove takes a model out of the store; files of the user's own are left alone.
func (s *Store) Remove(name string) error {
	m, err := s.Model(name)
	if err != nil {
		return err
	}
	err = s.change(func(r *record) error {
		if r.InUse == name {
			r.InUse = ""
		}
		r.Added = slices.DeleteFunc(r.Added, func(o Model) bool { return o.Name == name })
		return nil
	})
	if err != nil {
		return err
	}
	switch {
	case m.Pinned:
		return os.RemoveAll(filepath.Dir(m.Path))
	case m.Base != "":
		if err := os.Remove(m.Path); !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// A Finding is what Verify says of an engine or model.
type Finding struct {
	Name string
	Err  error // nil where all is well; ErrMissing or ErrCorrupt
}

// Verify hashes everything anew.
func (s *Store) Verify(ctx context.Context) ([]Finding, error) {
	var out []Finding
	for _, i := range s.items {
		if ctx.Err() != nil {
			return out, ctx.Err()
		}
		sum, err := s.sumOf(s.folder(i), &record{}, map[string]seen{})
		switch {
		case errors.Is(err, fs.ErrNotExist) && !i.Needed:
			continue
		case errors.Is(err, fs.ErrNotExist):
			err = ErrMissing
		case err == nil && sum != i.Sum:
			err = fmt.Errorf("%w: %s", ErrCorrupt, s.folder(i))
			s.distrust(i)
		}
		out = append(out, Finding{i.Name, err})
	}
	r, err := s.load()
	if err != nil {
		return out, err
	}
	for _, m := range r.Added {
		sum, err := HashFile(m.Path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			err = fmt.Errorf("%w: %s is gone", ErrMissing, m.Path)
		case err == nil && sum != m.SHA256:
			err = fmt.Errorf("%w: %s", ErrCorrupt, m.Path)
		}
		out = append(out, Finding{m.Name, err})
	}
	return out, nil
}

// distrust removes a broken item, so that the next setup fetches it again though its
// files' sizes and times are as they were.
func (s *Store) distrust(i Item) { _ = os.RemoveAll(s.folder(i)) }

func isGGUF(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	magic := make([]byte, 4)
	if _, err := f.Read(magic); err != nil || string(magic) != "GGUF" {
		return fmt.Errorf("%w: not a GGUF file", ErrCorrupt)
	}
	return nil
}
