package app

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// ErrFirst is returned where there is no earlier version to go back to.
var ErrFirst = errors.New("the app has no earlier version")

// root is the parent, as told to Save, of a version that was made from no other.
const root = "root"

// Back saves an earlier version of an app once more as the newest: that with the number,
// or for 0 the one that the newest was made from. Nothing is deleted. Going back again
// goes on to what that version was made from.
func (s *Store) Back(ctx context.Context, id string, version int) (App, error) {
	if version == 0 {
		all, err := s.Versions(ctx, id)
		if err != nil {
			return App{}, err
		}
		if version = origin(all); version == 0 {
			return App{}, fmt.Errorf("app %s: %w", id, ErrFirst)
		}
	}
	old, err := s.GetVersion(ctx, id, version)
	if err != nil {
		return App{}, err
	}
	old.CreatedAt = time.Time{} // now; the parent stays that of the old version
	if old.Parent == "" {
		old.Parent = root
	}
	return s.Save(ctx, old)
}

// origin is the number of the version that the newest was made from; 0 where there is
// none. all has the newest first.
func origin(all []App) int {
	for _, a := range all[1:] {
		if all[0].Parent != "" && a.Hash == all[0].Parent {
			return a.Version
		}
	}
	return 0
}
