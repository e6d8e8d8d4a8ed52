// Package studio is hone's interface in a browser: ask for an app, watch it being proven,
// use it, change it, keep it. It serves this machine only. The apps that it shows were
// written by a model and are treated as hostile: each has a host of its own, and runs in a
// frame without an origin (see DESIGN.md). It must not know which model or browser makes
// and proves apps; both come from whoever opens it.
package studio

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"hone"
	"hone/app"
	"hone/episode"
)

// Options is what a studio works with.
type Options struct {
	Apps     *app.Store
	Episodes *episode.Store // nil: no estimates
	// Open loads what makes apps, in the background, since it takes seconds and the interface
	// shall not. It is called again when the person chooses another model, while nothing is
	// made with what it gave before.
	Open func(context.Context) (*hone.Hone, error)
	// Picture draws a page for the gallery, as PNG. It may be nil.
	Picture  func(ctx context.Context, html, lang string) ([]byte, error)
	Learn    *Learn                     // nil: the page tells of the log alone
	Models   *Models                    // nil: the model is what whoever opens the studio says
	Examples func(lang string) []string // requests to choose from; proven ones
	About    About
	Token    string // what the interface must know to be served
}

// About is what the settings page tells of the machinery.
type About struct {
	Version string `json:"version"`
	Model   string `json:"model"`
	Remote  string `json:"remote"` // the endpoint that requests are sent to; "" where all stays here
	Folder  string `json:"folder"` // where apps and episodes are
}

// A Studio is the interface's server.
type Studio struct {
	o       Options
	port    int
	assets  map[string]asset
	queue   *queue
	drafts  drafts
	turns   turns
	ledger  *ledger
	faces   faces
	tickets tickets
	ctx     context.Context
	stop    context.CancelFunc
	loaded  atomic.Pointer[loaded]
	making  sync.Mutex // held while a job uses what is loaded, and while that is exchanged
	work    sync.WaitGroup
}

// New makes a studio that answers at a port of this machine, and begins to load.
func New(o Options, port int) *Studio {
	s := &Studio{o: o, port: port, assets: readAssets(), turns: turns{boot: NewToken()[:8]}, ledger: openLedger(o.About.Folder)}
	s.ctx, s.stop = context.WithCancel(context.Background())
	s.queue = newQueue(s.perform)
	s.load(o.About)
	s.work.Go(func() { s.queue.run(s.ctx) })
	return s
}

// Close ends what runs and waits for it.
func (s *Studio) Close() {
	s.stop()
	s.work.Wait()
}

// Listen opens a port on this machine only: the one asked for, or any where that is 0.
func Listen(port int) (net.Listener, error) {
	return net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", port))
}

// Serve answers until the context ends.
func (s *Studio) Serve(ctx context.Context, l net.Listener) error {
	srv := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute}
	stopped := context.AfterFunc(ctx, func() { srv.Close() })
	defer stopped()
	if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("studio: %w", err)
	}
	return nil
}

// Origin is the interface's origin.
func (s *Studio) Origin() string { return fmt.Sprintf("http://localhost:%d", s.port) }

// Address is where a person opens the studio. The token stands behind the #, which browsers
// send to nobody.
func (s *Studio) Address() string { return s.Origin() + "/#key=" + s.o.Token }

// NewToken makes a token that can't be guessed.
func NewToken() string {
	b := make([]byte, 16)
	rand.Read(b) // never fails
	return hex.EncodeToString(b)
}
