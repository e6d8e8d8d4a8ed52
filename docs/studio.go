//go:build ignore

// Studio makes docs/studio.png: the studio of bin/hone with an app that the model in use
// wrote for the request below, and the proof beside it. It works in a home of its own. Run
// it as: make build && go run docs/studio.go
//
// With -wishes DIR it asks for docs/wishes.txt instead, line by line, on a phone's and a
// desktop's size, and leaves a picture of what came of each in DIR, to be looked at.
package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"
	"unicode"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"hone/modelstore"
)

const (
	request  = "packing list: thing, who, a checkbox Packed; show how many are packed"
	patience = 2 * time.Minute
)

type screen struct {
	name          string
	width, height int64
}

var phone, desktop = screen{"phone", 390, 844}, screen{"desktop", 1280, 800}

func main() {
	wishes := flag.String("wishes", "", "the folder for pictures of what docs/wishes.txt comes to")
	flag.Parse()
	home, err := os.MkdirTemp("", "studio")
	check(err)
	defer os.RemoveAll(home)
	check(equip(home))
	studio := exec.Command("bin/hone", "studio", "--no-open", "--port", "0")
	studio.Env = append(os.Environ(), "HONE_HOME="+home, "LANG=en_US.UTF-8")
	out, err := studio.StdoutPipe()
	check(err)
	check(studio.Start())
	defer studio.Process.Kill()
	url := address(bufio.NewScanner(out))
	if *wishes != "" {
		check(all(url, *wishes))
		return
	}
	ctx, stop, err := open(url, desktop, "en")
	check(err)
	defer stop()
	check(ask(ctx, request))
	check(until(ctx, `(() => { const b = [...document.querySelectorAll("[role=tab]")].find(b => b.innerText.includes("Proof")); if (b) b.click(); return !!b; })()`))
	check(until(ctx, `[...document.images].length > 0 && [...document.images].every(i => i.complete)`))
	check(picture(ctx, "docs/studio.png"))
}

// equip gives a home the engine and the models of this machine.
func equip(home string) error {
	from, err := modelstore.Dir()
	if err != nil {
		return err
	}
	for _, name := range []string{"engines", "models", "adapters", "merged", "models.json"} {
		if _, err := os.Stat(filepath.Join(from, name)); err != nil {
			continue
		}
		if err := os.Symlink(filepath.Join(from, name), filepath.Join(home, name)); err != nil {
			return err
		}
	}
	return nil
}

var link = regexp.MustCompile(`http://\S+`)

func address(lines *bufio.Scanner) string {
	for lines.Scan() {
		if at := link.FindString(lines.Text()); at != "" {
			return at
		}
	}
	log.Fatal("the studio names no address")
	return ""
}

// all asks for every wish on both sizes.
func all(url, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	text, err := os.ReadFile("docs/wishes.txt")
	if err != nil {
		return err
	}
	for i, wish := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		lang := "en"
		if strings.ContainsFunc(wish, func(r rune) bool { return unicode.Is(unicode.Hangul, r) }) {
			lang = "ko"
		}
		for _, s := range []screen{phone, desktop} {
			since := time.Now()
			end, err := one(url, wish, lang, s, filepath.Join(dir, fmt.Sprintf("%02d-%s.png", i+1, s.name)))
			if err != nil {
				return err
			}
			fmt.Printf("%-7s  %4.1f s  %-14s  %s\n", s.name, time.Since(since).Seconds(), end, wish)
		}
	}
	return nil
}

// one asks for a wish, keeps the picture of what comes of it, and says how it ended.
func one(url, wish, lang string, s screen, file string) (end string, err error) {
	ctx, stop, err := open(url, s, lang)
	if err != nil {
		return "", err
	}
	defer stop()
	if err := ask(ctx, wish); err != nil {
		return "", err
	}
	end, err = chromedp.Run(ctx, chromedp.Evaluate[string](`document.querySelector(".badge.good") ? "proven" : document.querySelector("iframe") ? "unproven" : document.querySelector(".now.end").innerText`))
	if err != nil {
		return "", err
	}
	return end, picture(ctx, file)
}

// open shows the studio in a browser of its own.
func open(url string, s screen, lang string) (context.Context, func(), error) {
	path, err := modelstore.Browser()
	if err != nil {
		return nil, nil, err
	}
	alloc, stop := chromedp.NewExecAllocator(context.Background(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU)
	tab, _ := chromedp.NewContext(alloc) // both end with alloc
	ctx, cancel := context.WithTimeout(tab, patience)
	agent := emulation.SetUserAgentOverrideParams{UserAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/156", AcceptLanguage: lang}
	_, err = chromedp.Call(ctx, emulation.SetUserAgentOverride, agent)
	if err == nil {
		err = chromedp.Do(ctx, chromedp.EmulateViewport(s.width, s.height), chromedp.Navigate(url))
	}
	return ctx, func() { cancel(); stop() }, err
}

// ask types a wish and waits until there is an app, or a sentence that says why not.
func ask(ctx context.Context, wish string) error {
	if err := until(ctx, fmt.Sprintf(`(() => {
		const wish = document.querySelector("#wish");
		if (!wish) return false;
		wish.value = %q;
		wish.dispatchEvent(new Event("input"));
		document.querySelector("form.box button.first").click();
		return true;
	})()`, wish)); err != nil {
		return err
	}
	// Where the wish was asked for before, the app that exists is offered: another is made.
	return until(ctx, `(() => {
		const other = document.querySelector(".have button.second");
		if (other) other.click();
		return !!document.querySelector(".stage iframe, .now.end");
	})()`)
}

func until(ctx context.Context, js string) error {
	for {
		ok, err := chromedp.Run(ctx, chromedp.Evaluate[bool](js))
		if ok || err != nil {
			return err
		}
		time.Sleep(100 * time.Millisecond)
	}
}

func picture(ctx context.Context, file string) error {
	time.Sleep(time.Second) // what moves has come to rest
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		return err
	}
	return os.WriteFile(file, png, 0o644)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
