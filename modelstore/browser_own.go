package modelstore

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"runtime"

	"github.com/andybalholm/brotli"
)

// shellItem is a Chromium without windows, as built by the sparticuz/chromium project
// (MIT) to run where little else is installed: it needs libc and brings the rest along.
// It answers the debugging protocol only: --dump-dom and --screenshot hang in it. The
// package's software renderer is left out, since hone's pages are drawn without one.
func shellItem() (Item, bool) {
	if runtime.GOOS+"/"+runtime.GOARCH != "linux/amd64" {
		return Item{}, false // the project's packages hold no other
	}
	return Item{
		Name: "chromium", Version: "153.0.8010-linux-x64", Engine: true,
		Title:   "browser Chromium",
		Licence: "BSD-3-Clause",
		Disk:    70047135 + 212554976, // both at once, for a moment
		Sum:     "6141a9bd3555181157912d8a54949cb46a0e936735c582773a24239043c10420",
		Packages: []Package{{
			Client: "npm", Name: "@sparticuz/chromium", Version: "153.0.0",
			Archive: "sparticuz-chromium-153.0.0.tgz", Size: 69995309,
			SHA256: "20e5656fcdcf4118ede85edfb9d6bb9cc1bbb7ffb8b75622fffbcf36a835c3c0",
			Take:   "package/bin/",
		}},
	}, true
}

const (
	shellProgram   = "chromium.br"    // in the package
	shellLibraries = "al2023.tar.br"  // what a bare system lacks
	shellStart     = "headless-shell" // in hone's folder
	shellScript    = `#!/bin/sh
# The libraries beside the program are for it alone.
here=${0%/*}
LD_LIBRARY_PATH=$here/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH} exec "$here/chromium" "$@"
`
)

// ownBrowser is the one in hone's folder, if it is there.
func ownBrowser() (string, bool) {
	item, ok := shellItem()
	dir, err := Dir()
	if !ok || err != nil {
		return "", false
	}
	start := filepath.Join(dir, "browser", item.Version, shellStart)
	_, err = os.Stat(start)
	return start, err == nil
}

// bringShell fetches the browser into hone's folder: verified as it was packed, unpacked
// in a place apart, and put in place in one rename.
func (s *Store) bringShell(ctx context.Context, progress Progress) error {
	item, _ := shellItem()
	if err := s.bring(ctx, item, progress); err != nil {
		return err
	}
	packed := s.folder(item)
	defer os.RemoveAll(packed)
	place := filepath.Join(s.dir, "browser", item.Version)
	tree := place + ".part"
	err := errors.Join(os.RemoveAll(tree), os.MkdirAll(filepath.Join(tree, "lib"), 0o755))
	if err == nil {
		err = unpackShell(ctx, packed, tree)
	}
	if err == nil {
		err = errors.Join(os.RemoveAll(place), os.Rename(tree, place))
	}
	if err != nil {
		os.RemoveAll(tree)
		return fmt.Errorf("modelstore %s: %w", item.Name, explain(err))
	}
	return nil
}

func unpackShell(ctx context.Context, packed, tree string) error {
	err := unbrotli(filepath.Join(packed, shellProgram), func(r io.Reader) error {
		return writeProgram(ctx, filepath.Join(tree, "chromium"), r)
	})
	if err != nil {
		return err
	}
	err = unbrotli(filepath.Join(packed, shellLibraries), func(r io.Reader) error {
		for t := tar.NewReader(r); ; {
			h, err := t.Next()
			if errors.Is(err, io.EOF) {
				return nil
			}
			if err != nil {
				return fmt.Errorf("%w: %v", ErrCorrupt, err)
			}
			if h.Typeflag != tar.TypeReg {
				continue
			}
			if err := writeProgram(ctx, filepath.Join(tree, "lib", path.Base(h.Name)), t); err != nil {
				return err
			}
		}
	})
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(tree, shellStart), []byte(shellScript), 0o755)
}

func unbrotli(name string, use func(io.Reader) error) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return use(brotli.NewReader(f))
}

func writeProgram(ctx context.Context, name string, r io.Reader) error {
	if err := writeFile(ctx, name, os.O_CREATE|os.O_WRONLY|os.O_EXCL, r, nil); err != nil {
		return err
	}
	return os.Chmod(name, 0o755)
}
