package modelstore

import (
	"context"
	"os"
	"path/filepath"
)

// AxeName is the item with the accessibility rules that tests hold apps to; hone itself
// doesn't need it.
const AxeName = "axe-core"

// axe is Deque's rules as one script. It is fetched and run by tests, and part of no
// app and no build of hone.
func axe() Item {
	return Item{
		Name: AxeName, Version: "4.14.1", Engine: true,
		Title:   "accessibility rules axe-core",
		Licence: "MPL-2.0",
		Disk:    653780,
		Sum:     "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c",
		Packages: []Package{{
			Client: "npm", Name: "axe-core", Version: "4.14.1",
			Archive: "axe-core-4.14.1.tgz", Size: 708405,
			SHA256: "e6b0ce02b84d892e2e33e403485e7f3d6c29e2be6df65daf44d89ba564139745",
			Take:   "package/" + axeScript,
		}},
		File: axeScript,
	}
}

const axeScript = "axe.min.js"

// Axe returns the script's text, fetching it where it is missing.
func (s *Store) Axe(ctx context.Context) (string, error) {
	if err := s.Fetch(ctx, AxeName, nil); err != nil {
		return "", err
	}
	i, err := s.item(AxeName)
	if err != nil {
		return "", err
	}
	b, err := os.ReadFile(filepath.Join(s.folder(i), axeScript))
	return string(b), err
}
