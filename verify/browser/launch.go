package browser

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"syscall"
	"time"

	"hone/verify"

	"github.com/chromedp/chromedp"
)

// names are what Chromium is called on the systems that hone knows. The headless shell
// comes first: it is the smaller program and starts pages faster.
var names = []string{"chromium-headless-shell", "headless_shell", "chrome-headless-shell",
	"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"}

// Find returns the path of a Chromium: the one named, if any is, or one on the PATH.
func Find(named string) (string, error) {
	if named != "" {
		path, err := exec.LookPath(named)
		if err != nil {
			return "", fmt.Errorf("%w: no browser at %q: %v", verify.ErrNoVerdict, named, err)
		}
		return path, nil
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("%w: no Chromium found: run \"make setup\", install the package chromium-headless-shell or chromium, or set HONE_CHROMIUM", verify.ErrNoVerdict)
}

// flags keep a hostile page inside: nothing resolves, nothing is downloaded, no window
// opens, no device or file is reachable. They also keep pages from slowing each other.
func flags(dir string) []string {
	f := []string{
		"--headless", "--remote-debugging-pipe", "--user-data-dir=" + dir,
		// The network: names and addresses alike resolve to nothing, and whatever
		// would go out all the same goes to a proxy that isn't there.
		"--host-resolver-rules=MAP * ~NOTFOUND",
		"--proxy-server=socks5://127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
		"--force-webrtc-ip-handling-policy=disable_non_proxied_udp", "--webrtc-ip-handling-policy=disable_non_proxied_udp",
		"--disable-background-networking", "--disable-component-update", "--disable-domain-reliability",
		"--disable-sync", "--disable-client-side-phishing-detection", "--no-pings", "--disable-quic",
		// The page: no windows, prompts, extensions; a small heap.
		"--block-new-web-contents", "--deny-permission-prompts", "--disable-extensions", "--disable-notifications",
		"--disable-default-apps", "--no-first-run", "--no-default-browser-check", "--disable-breakpad", "--disable-crash-reporter",
		"--js-flags=--max-old-space-size=" + strconv.Itoa(heapMiB), "--mute-audio", "--hide-scrollbars", "--font-render-hinting=none",
		// (RenderDocument builds a new frame host for every load: twice the work of one.)
		"--disable-features=RenderDocument,Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,AcceptCHFrame,PaintHolding,BackForwardCache,Prerender2,SpareRendererForSitePerProcess",
		"--site-per-process", "--password-store=basic", "--use-mock-keychain", "--force-color-profile=srgb",
		// Several pages at once: none is in the background.
		"--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding",
		"--disable-hang-monitor", "--disable-ipc-flooding-protection", "--disable-dev-shm-usage",
		"--disable-gpu", "--metrics-recording-only", "--log-level=3",
	}
	if os.Geteuid() == 0 {
		f = append(f, "--no-sandbox") // Chromium refuses to sandbox for root
	}
	return append(f, "about:blank")
}

// Limits of one page's process. The heap limit ends scripts that hoard objects; the data
// limit ends everything else (array buffers, canvases, millions of nodes).
const (
	heapMiB = 256
	dataKiB = 2 << 20 // ulimit -d counts KiB
)

// process is a running Chromium and the pipe to it.
type process struct {
	agent string // what pages are told the browser is
	cmd   *exec.Cmd
	conn  *conn
	dir   string
	done  chan struct{}
	once  sync.Once
}

func launch(path string) (*process, error) {
	dir, err := os.MkdirTemp("", "hone-chromium-")
	if err != nil {
		return nil, err
	}
	in, toBrowser, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	fromBrowser, out, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	// The shell sets the limit before the browser forks its helpers, so all inherit it.
	cmd := exec.Command("/bin/sh", append([]string{"-c", `ulimit -d "$0" 2>/dev/null; exec "$@"`, strconv.Itoa(dataKiB), path}, flags(dir)...)...)
	cmd.ExtraFiles = []*os.File{in, out} // 3 and 4, as --remote-debugging-pipe wants
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Env = append(os.Environ(), "TZ=UTC", "HOME="+dir, "XDG_CONFIG_HOME="+dir, "XDG_CACHE_HOME="+dir)
	err = cmd.Start()
	in.Close()
	out.Close()
	if err != nil {
		toBrowser.Close()
		fromBrowser.Close()
		os.RemoveAll(dir)
		return nil, err
	}
	p := &process{cmd: cmd, dir: dir, done: make(chan struct{})}
	p.conn = newConn(chromedp.NewPipeConn(fromBrowser, toBrowser))
	go func() {
		cmd.Wait()
		close(p.done)
	}()
	return p, nil
}

// close ends the browser and all its helpers, and removes its files. It may be called
// more than once.
func (p *process) close() {
	p.once.Do(func() {
		p.conn.pipe.Close() // makes Chromium exit by itself
		select {
		case <-p.done:
		case <-time.After(500 * time.Millisecond):
		}
		syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL)
		<-p.done
		for range 20 { // helpers that are being killed may still write
			if os.RemoveAll(p.dir) == nil {
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
	})
}
