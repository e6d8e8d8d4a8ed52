package modelstore

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"hone/gguf/merge"
)

// mergedKept is how many merged files stay: that in use, and the one before it, to which
// a person may go back.
const mergedKept = 2

// Merged returns the file of a base with an adapter added to its weights, which runs
// faster than both beside each other. It is made where it isn't there yet (seconds), and
// can be made again at any time; keep names the metadata that is the adapter's.
func (s *Store) Merged(ctx context.Context, base, adapter Model, keep ...string) (string, error) {
	dir := filepath.Join(s.dir, "merged")
	file := filepath.Join(dir, fmt.Sprintf("%.12s-%.12s-%g.gguf", base.SHA256, adapter.SHA256, adapter.Scale))
	if wasMerged(file) {
		return file, nil
	}
	unlock, err := lock(ctx, filepath.Join(dir, "lock"))
	if err != nil {
		return "", fmt.Errorf("modelstore: %w", err)
	}
	defer unlock()
	if wasMerged(file) { // by another process, while this one waited
		return file, nil
	}
	if free, err := s.free(dir); err == nil && free < 2*base.Size {
		return "", fmt.Errorf("modelstore: %w", ErrNoSpace)
	}
	if err := merge.File(base.Path, adapter.Path, file, adapter.Scale, keep...); err != nil {
		return "", fmt.Errorf("modelstore: %w", explain(err))
	}
	wasMerged(file) // by the same clock as the others
	s.forgetMerged(dir)
	return file, nil
}

// wasMerged tells whether a file is there, and marks it as used. Files appear whole.
func wasMerged(file string) bool {
	now := time.Now()
	return os.Chtimes(file, now, now) == nil
}

// forgetMerged removes what was used longest ago. What a running engine has open stays
// readable to it.
func (s *Store) forgetMerged(dir string) {
	files, _ := filepath.Glob(filepath.Join(dir, "*.gguf"))
	used := map[string]time.Time{}
	for _, f := range files {
		if info, err := os.Stat(f); err == nil {
			used[f] = info.ModTime()
		}
	}
	slices.SortFunc(files, func(a, b string) int { return cmp.Compare(used[b].UnixNano(), used[a].UnixNano()) })
	for _, f := range files[min(mergedKept, len(files)):] {
		os.Remove(f)
	}
}
