package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"hone/app"
	"hone/export"
	"hone/internal/whole"
	"hone/verify/browser"
)

func exportVerbs() []verb {
	return []verb{
		{"eject", "ID --out DIR [--version N] [--force]", runEject},
		{"export", "--pwa ID --out DIR [--version N] [--force]", runExport},
	}
}

// runEject writes an app as files that people who code can read.
func runEject(ctx context.Context, e *env, args []string) error {
	var to destination
	f := flags()
	to.flags(f)
	ids, err := parse(f, args, 1, 1)
	if err != nil {
		return err
	}
	return e.writeFolder(ctx, ids[0], to, func(a app.App) ([]export.File, error) { return export.Eject(a) })
}

// runExport writes an app as a folder that a phone installs from.
func runExport(ctx context.Context, e *env, args []string) error {
	var to destination
	f := flags()
	to.flags(f)
	pwa := f.Bool("pwa", false, "")
	ids, err := parse(f, args, 1, 1)
	if err != nil {
		return err
	}
	if !*pwa {
		return usage("export how")
	}
	return e.writeFolder(ctx, ids[0], to, func(a app.App) (files []export.File, err error) {
		err = e.withMachinery(func(m *machinery) error {
			files, err = export.PWA(ctx, a, m.painter(ctx))
			return err
		})
		return files, err
	})
}

// painter draws icons by the browser that proves apps. Where there is none, the icons are
// plain, and it is said.
func (m *machinery) painter(ctx context.Context) export.Painter {
	b, err := m.browser(ctx)
	if err != nil {
		m.e.err.line(m.e.say("export plain icon", "why", err.Error()))
		return nil
	}
	return func(ctx context.Context, document string, size int) ([]byte, error) {
		return b.Screenshot(ctx, document, browser.Shot{Width: size, Height: size})
	}
}

// A destination is where a folder goes, and of which version.
type destination struct {
	out     string
	version int
	force   bool
}

func (to *destination) flags(f *flag.FlagSet) {
	f.StringVar(&to.out, "out", "", "")
	f.IntVar(&to.version, "version", 0, "")
	f.BoolVar(&to.force, "force", false, "")
}

// writeFolder writes the files that are made of an app. What else lies in the folder is
// never touched; that something does is refused, except by force.
func (e *env) writeFolder(ctx context.Context, id string, to destination, made func(app.App) ([]export.File, error)) error {
	if to.out == "" {
		return usage("no folder")
	}
	a, err := e.getApp(ctx, id, to.version)
	if err != nil {
		return err
	}
	if there, err := os.ReadDir(to.out); err == nil && len(there) > 0 && !to.force {
		return failed(fs.ErrExist, "folder full", "folder", to.out)
	}
	files, err := made(a)
	if errors.Is(err, export.ErrSource) {
		return failed(err, "bad source", "id", id)
	}
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to.out, 0o755); err != nil {
		return failed(err, "can't write", "file", to.out, "why", reason(err))
	}
	size := 0
	for _, f := range files {
		name := filepath.Join(to.out, f.Name)
		if err := whole.WriteFile(name, f.Body, 0o644); err != nil {
			return failed(err, "can't write", "file", name, "why", reason(err))
		}
		size += len(f.Body)
	}
	e.err.line(e.say("folder written", "n", fmt.Sprint(len(files)), "folder", to.out, "size", bytesText(int64(size))))
	return nil
}
