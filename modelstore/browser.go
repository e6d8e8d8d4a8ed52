package modelstore

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"time"
)

// browserNames are what Chromium is called on the systems that hone knows. The headless
// shell comes first: it is the smaller program and starts pages faster.
var browserNames = []string{"chromium-headless-shell", "headless_shell", "chrome-headless-shell",
	"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
	"microsoft-edge", "microsoft-edge-stable", "brave-browser", "brave"}

// browserApps are the same as macOS keeps them, below an Applications folder.
var browserApps = []string{"Chromium", "Google Chrome", "Microsoft Edge", "Brave Browser"}

// Browser returns the path of the Chromium that proves apps: the one that HONE_CHROMIUM
// names, one on the PATH, or the one that InstallBrowser put into hone's folder.
// Otherwise the error wraps ErrNoBrowser.
func Browser() (string, error) {
	if named := os.Getenv("HONE_CHROMIUM"); named != "" {
		path, err := exec.LookPath(named)
		if err != nil {
			return "", fmt.Errorf("modelstore: %w: HONE_CHROMIUM names %q, which can't be run", ErrNoBrowser, named)
		}
		return path, nil
	}
	for _, name := range browserNames {
		if path, err := exec.LookPath(name); err == nil && !snapStub(path) {
			return path, nil
		}
	}
	if runtime.GOOS == "darwin" {
		for _, folder := range []string{"/Applications", filepath.Join(os.Getenv("HOME"), "Applications")} {
			for _, app := range browserApps {
				if path, err := exec.LookPath(filepath.Join(folder, app+".app", "Contents", "MacOS", app)); err == nil {
					return path, nil
				}
			}
		}
	}
	if path, ok := ownBrowser(); ok {
		return path, nil
	}
	return "", fmt.Errorf("modelstore: %w: run hone setup, or set HONE_CHROMIUM to one", ErrNoBrowser)
}

// browserNamed tells whether the person chose one.
func browserNamed() bool { return os.Getenv("HONE_CHROMIUM") != "" }

var snapProgram = regexp.MustCompile(`/snap/bin/[\w.-]+`)

// snapStub tells whether a program is only Ubuntu's script that asks for a snap which is
// not there. Where the snap is there, the script starts it.
func snapStub(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	head, err := io.ReadAll(io.LimitReader(f, 4096))
	if err != nil || !bytes.HasPrefix(head, []byte("#!")) {
		return false
	}
	program := snapProgram.Find(head)
	if program == nil {
		return false
	}
	_, err = os.Stat(string(program))
	return errors.Is(err, fs.ErrNotExist)
}

// BrowserVersion starts a browser for as long as it takes to tell its version: proof that
// it and its libraries can be loaded.
func BrowserVersion(ctx context.Context, path string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	var said, complained bytes.Buffer
	cmd := exec.CommandContext(ctx, path, "--version")
	cmd.Stdout, cmd.Stderr = &said, &complained
	cmd.WaitDelay = time.Second
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("modelstore: %w: %s can't be started: %s", ErrNoBrowser, path, or(lastLine(complained.String()), err.Error()))
	}
	return lastLine(said.String()), nil
}

// Letters are some that an app may show and that a bare system has no font for.
type Letters string

// The letters that hone looks after.
const (
	Korean Letters = "Korean"
	Emoji  Letters = "emoji"
)

// MissingFonts returns the letters that pages would show as empty boxes.
func MissingFonts(ctx context.Context) []Letters {
	if runtime.GOOS != "linux" {
		return nil // macOS has them
	}
	var missing []Letters
	for _, l := range []struct {
		letters Letters
		pattern string // of fc-list
		file    *regexp.Regexp
	}{
		{Korean, ":lang=ko", regexp.MustCompile(`(?i)nanum|cjk|notos(ans|erif)kr|unbatang|undotum|baekmuk|pretendard|d2coding|spoqa|malgun`)},
		// Others draw a few emoji as outlines; pages look right in colour only.
		{Emoji, ":color=true:charset=1f600", regexp.MustCompile(`(?i)emoji|twemoji|joypixels`)},
	} {
		if !hasFont(ctx, l.pattern, l.file) {
			missing = append(missing, l.letters)
		}
	}
	return missing
}

// hasFont asks fc-list; where there is none it looks at the names of font files, since
// Chromium itself needs no fc-list.
func hasFont(ctx context.Context, pattern string, file *regexp.Regexp) bool {
	if fcList, err := exec.LookPath("fc-list"); err == nil {
		if out, err := exec.CommandContext(ctx, fcList, pattern, "family").Output(); err == nil {
			return len(bytes.TrimSpace(out)) > 0
		}
	}
	found := false
	home := os.Getenv("HOME")
	for _, dir := range []string{"/usr/share/fonts", "/usr/local/share/fonts", filepath.Join(home, ".fonts"), filepath.Join(home, ".local/share/fonts")} {
		_ = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && file.MatchString(d.Name()) {
				found = true
				return fs.SkipAll
			}
			return nil
		})
	}
	return found
}

func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// lastLine is the last line of what a program said that isn't empty.
func lastLine(said string) string {
	last := ""
	for line := range strings.Lines(said) {
		if line = strings.TrimSpace(line); line != "" {
			last = line
		}
	}
	return last
}
