package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"hone"
	"hone/app"
	"hone/corpus"
	"hone/episode"
	"hone/internal/sqlitedb"
	"hone/internal/whole"
	"hone/llm/openai"
	"hone/modelstore"
	"hone/studio"
	"hone/verify/browser"
)

// studioPort is where the studio is, so that a bookmark stays right: HONE on a phone's keys.
const studioPort = 4663

func studioVerbs() []verb {
	return []verb{{"studio", "[--port N] [--model NAME|URL] [--lan] [--no-open]", runStudio}}
}

func runStudio(ctx context.Context, e *env, args []string) error {
	f := flags()
	port := f.Int("port", studioPort, "")
	model := f.String("model", "", "")
	noOpen := f.Bool("no-open", false, "")
	lan := f.Bool("lan", false, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	if *port < 0 || *port > 65535 {
		return usage("bad port", "given", fmt.Sprint(*port))
	}
	return e.studio(ctx, *port, *model, !*noOpen && e.display(), *lan)
}

// display tells whether the person has a desktop here that could show a window.
func (e *env) display() bool {
	return runtime.GOOS == "darwin" || runtime.GOOS == "windows" || e.getenv("DISPLAY") != "" || e.getenv("WAYLAND_DISPLAY") != ""
}

// studio serves the interface until the context ends; with lan to phones nearby too.
func (e *env) studio(ctx context.Context, port int, model string, open, lan bool) error {
	dir, err := e.home()
	if err != nil {
		return err
	}
	token, err := studioToken(dir)
	if err != nil {
		return err
	}
	l, err := studio.Listen(port)
	if err != nil {
		if there := fmt.Sprintf("http://localhost:%d", port); isStudio(ctx, there, token) {
			if lan {
				return failed(err, "studio there already")
			}
			address := there + "/#key=" + token
			return e.showStudio(e.say("studio there", "address", address), address, open)
		}
		if port != studioPort {
			return failed(err, "port taken", "port", fmt.Sprint(port))
		}
		if l, err = studio.Listen(0); err != nil { // something else is at the usual place
			return err
		}
	}
	return e.withMachinery(func(m *machinery) error {
		m.follow = true
		o, err := m.studioOptions(dir, model, token)
		if err != nil {
			return err
		}
		s := studio.New(o, l.Addr().(*net.TCPAddr).Port)
		defer s.Close()
		if err := e.showStudio(e.say("studio at", "address", s.Address()), s.Address(), open); err != nil {
			return err
		}
		if !lan {
			return s.Serve(ctx, l)
		}
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		over, err := e.lan(ctx, s)
		if err != nil {
			return err
		}
		err = s.Serve(ctx, l)
		stop()
		return errors.Join(err, over())
	})
}

// showStudio says where the studio is, and opens it. That no window can be opened is no
// reason not to serve.
func (e *env) showStudio(sentence, address string, open bool) error {
	e.out.line(sentence)
	if open {
		if err := show(address); err != nil {
			e.err.line(e.say("studio no window"))
		}
	}
	return nil
}

// studioOptions opens the stores at once, and the model when the studio asks for it.
func (m *machinery) studioOptions(dir, model, token string) (studio.Options, error) {
	o := studio.Options{Token: token, About: studio.About{Version: version, Folder: dir}, Examples: examples()}
	var err error
	if o.Apps, err = app.Open(dir); err != nil {
		return o, err
	}
	m.later(o.Apps.Close)
	if o.Episodes, err = episode.Open(dir); err != nil {
		return o, err
	}
	m.later(o.Episodes.Close)
	about := o.About
	say := func() studio.About {
		about.Model, about.Remote = modelTitle(dir, or(model, chosenEndpoint(dir)))
		return about
	}
	o.About = say()
	o.Models = m.e.choosing(dir, model != "", say)
	o.Learn = m.e.learning(dir, o.Apps, o.Episodes)
	o.Open = func(ctx context.Context) (*hone.Hone, error) {
		m.closeModel() // the one before, where the person chose another
		h, err := m.hone(ctx, or(model, chosenEndpoint(dir)), false)
		if err != nil {
			return nil, err
		}
		h.Apps, h.Episodes = o.Apps, o.Episodes
		return h, nil
	}
	o.Picture = func(ctx context.Context, html, lang string) ([]byte, error) {
		b, err := m.browser(ctx)
		if err != nil {
			return nil, err
		}
		return b.Screenshot(ctx, html, browser.Shot{Width: 390, Height: 430, Lang: lang})
	}
	return o, nil
}

// modelTitle is what episodes call the model, and the endpoint that it is at, if it is.
func modelTitle(dir, name string) (title, remote string) {
	store := modelstore.Open(dir)
	base, adapter, err := store.Current()
	if name != "" {
		base, adapter, err = store.Named(name)
	}
	if err != nil {
		if target, err := openai.ParseTarget(name); name != "" && err == nil {
			return target.Model, name
		}
		return "", ""
	}
	return titleOf(base, adapter), ""
}

// examples gives the corpus's requests in a language; it is read when first asked for.
func examples() func(lang string) []string {
	read := sync.OnceValue(func() map[string][]string {
		requests := map[string][]string{}
		list, _ := corpus.Load() // a test holds that it can be read
		for _, x := range list {
			requests[x.Task.Lang] = append(requests[x.Task.Lang], x.Task.Request)
		}
		return requests
	})
	return func(lang string) []string { return read()[lang] }
}

// studioToken is the person's key to the studio. It stays, so that a bookmark does too, and
// nobody else on the machine can read it.
func studioToken(dir string) (string, error) {
	file := filepath.Join(dir, "studio.key")
	if b, err := os.ReadFile(file); err == nil && len(strings.TrimSpace(string(b))) >= 32 {
		return strings.TrimSpace(string(b)), nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", sqlitedb.Explain(err)
	}
	token := studio.NewToken()
	if err := whole.WriteFile(file, []byte(token+"\n"), 0o600); err != nil {
		return "", sqlitedb.Explain(err)
	}
	return token, nil
}

// isStudio tells whether this person's studio answers there already.
func isStudio(ctx context.Context, origin, token string) bool {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, origin+"/api/state", nil)
	if err != nil {
		return false
	}
	r.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return false
	}
	resp.Body.Close()
	return resp.StatusCode == http.StatusOK
}
