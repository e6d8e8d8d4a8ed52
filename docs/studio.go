//go:build ignore

// Studio makes docs/studio.png: the studio of bin/hone with an app that the model in use
// wrote for the request below, and the proof beside it. It works in a home of its own. Run
// it as: make build && go run docs/studio.go
package main

import (
	"bufio"
	"context"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"time"

	"github.com/chromedp/chromedp"

	"hone/modelstore"
)

const (
	request       = "packing list: thing, who, a checkbox Packed; show how many are packed"
	width, height = 1280, 800
	patience      = 2 * time.Minute
)

func main() {
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
	png, err := picture(address(bufio.NewScanner(out)))
	check(err)
	check(os.WriteFile("docs/studio.png", png, 0o644))
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

// picture asks for the app, waits until it is there, and opens its proof.
func picture(url string) ([]byte, error) {
	path, err := modelstore.Browser()
	if err != nil {
		return nil, err
	}
	alloc, stop := chromedp.NewExecAllocator(context.Background(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU)
	defer stop()
	ctx, stop := chromedp.NewContext(alloc)
	defer stop()
	ctx, stop = context.WithTimeout(ctx, patience)
	defer stop()
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, height), chromedp.Navigate(url)); err != nil {
		return nil, err
	}
	ask := fmt.Sprintf(`(() => {
		const wish = document.querySelector("#wish");
		if (!wish) return false;
		wish.value = %q;
		wish.dispatchEvent(new Event("input"));
		document.querySelector("form.box button.first").click();
		return true;
	})()`, request)
	for _, js := range []string{
		ask,
		`!!document.querySelector("iframe")`,
		`(() => { const b = [...document.querySelectorAll("[role=tab]")].find(b => b.innerText.includes("Proof")); if (b) b.click(); return !!b; })()`,
		`[...document.images].length > 0 && [...document.images].every(i => i.complete)`,
	} {
		for ok := false; !ok; time.Sleep(200 * time.Millisecond) {
			if ok, err = chromedp.Run(ctx, chromedp.Evaluate[bool](js)); err != nil {
				return nil, err
			}
		}
	}
	time.Sleep(time.Second) // what moves has come to rest
	return chromedp.Run(ctx, chromedp.CaptureScreenshot())
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
