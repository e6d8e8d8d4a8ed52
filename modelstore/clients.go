package modelstore

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// fromPackages fetches the item's packages with the registries' own clients, which know
// the machine's mirrors, proxies and keys.
func (b *bringing) fromPackages(ctx context.Context) error {
	for _, p := range b.item.Packages {
		archive := filepath.Join(b.work, p.Archive)
		// Left by an earlier try: used where it is whole.
		if b.use(ctx, p, archive) == nil {
			continue
		}
		if err := os.Remove(archive); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err := b.runClient(ctx, p); err != nil {
			return err
		}
		if err := b.use(ctx, p, archive); err != nil {
			if errors.Is(err, ErrCorrupt) {
				os.Remove(archive)
			}
			return err
		}
	}
	return nil
}

// runClient has a client leave a package's archive in the work folder.
func (b *bringing) runClient(ctx context.Context, p Package) error {
	args, err := clientCommand(p, b.work)
	if err != nil {
		return err
	}
	// The clients tell no progress that a program could read: their temporary files,
	// kept where they can be seen, do.
	tmp := filepath.Join(b.work, "tmp")
	if err := errors.Join(os.RemoveAll(tmp), os.MkdirAll(tmp, 0o755)); err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	var said bytes.Buffer
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Stdout, cmd.Stderr, cmd.Dir = &said, &said, tmp
	cmd.Env = append(os.Environ(), "TMPDIR="+tmp)
	cmd.WaitDelay = 2 * time.Second
	if err := cmd.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case err := <-ended:
			if err != nil {
				return clientError(p, said.String(), err)
			}
			return nil
		case <-tick.C:
			b.show(b.done + min(sizeOf(tmp), p.Size))
		}
	}
}

// clientCommand is the command that leaves p's archive in dir.
func clientCommand(p Package, dir string) ([]string, error) {
	switch p.Client {
	case "npm":
		if npm, err := exec.LookPath("npm"); err == nil {
			return []string{npm, "pack", p.Name + "@" + p.Version, "--pack-destination", dir, "--silent"}, nil
		}
		return nil, fmt.Errorf("%w: npm (comes with Node.js; Debian and Ubuntu: apt install npm)", ErrNoClient)
	case "pip":
		download := []string{"download", "--no-deps", "--only-binary=:all:", "--disable-pip-version-check",
			"--no-input", "--quiet", "--dest", dir, p.Name + "==" + p.Version}
		for _, name := range []string{"pip3", "pip"} {
			if pip, err := exec.LookPath(name); err == nil {
				return append([]string{pip}, download...), nil
			}
		}
		return nil, fmt.Errorf("%w: pip (comes with Python; Debian and Ubuntu: apt install python3-pip)", ErrNoClient)
	}
	return nil, fmt.Errorf("%w: %s", ErrNoClient, p.Client)
}

// clientPackages are the clients' own packages at Debian and Ubuntu.
var clientPackages = map[string]string{"npm": "npm", "pip": "python3-pip"}

// missingClients are the Debian packages of the clients that an item wants and the machine lacks.
func missingClients(i Item) (missing []string) {
	for _, p := range i.Packages {
		name := clientPackages[p.Client]
		if _, err := clientCommand(p, ""); err != nil && name != "" && !slices.Contains(missing, name) {
			missing = append(missing, name)
		}
	}
	return missing
}

// clientError is what a client said, in a line.
func clientError(p Package, said string, err error) error {
	if strings.Contains(said, "No space left") || strings.Contains(said, "ENOSPC") {
		return fmt.Errorf("%w: %s could not write %s", ErrNoSpace, p.Client, p.Archive)
	}
	line := ""
	for l := range strings.Lines(said) {
		l = strings.TrimSpace(l)
		if strings.Contains(strings.ToLower(l), "error") && !strings.Contains(l, "complete log") {
			line = l
		}
	}
	if line == "" {
		line = err.Error()
	}
	return fmt.Errorf("%s could not fetch %s %s: %s", p.Client, p.Name, p.Version, line)
}

func sizeOf(dir string) (n int64) {
	_ = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			if info, err := d.Info(); err == nil {
				n += info.Size()
			}
		}
		return nil
	})
	return n
}
