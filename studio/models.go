package studio

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"hone"
)

// Models is which model writes, as the person chooses it: one of this machine, or one at an
// endpoint. What stands behind is whoever's who opens the studio.
type Models struct {
	Now func() (Chosen, error)
	// Test asks an endpoint which models it has. Without a key it goes with the one that is
	// kept for that address, if there is one.
	Test func(ctx context.Context, address, key string) ([]string, error)
	// Use keeps a choice, and says what the studio then is about.
	Use func(c Choice) (About, error)
}

// A Chosen is the model in use, and what else there is.
type Chosen struct {
	Local    []string `json:"local"`    // models on this machine
	InUse    string   `json:"in_use"`   // of them
	Endpoint string   `json:"endpoint"` // "" where the model is on this machine
	Key      bool     `json:"key"`      // one is kept for the endpoint
	Fixed    bool     `json:"fixed"`    // chosen where hone was started; nothing can be changed here
}

// A Choice is a model of this machine or an endpoint; never both.
type Choice struct {
	Name     string
	Endpoint string
	Key      string // "" keeps that of the same address
}

// A loaded is what makes apps, or why it can't be had.
type loaded struct {
	about About
	done  chan struct{} // closed when opening is over
	hone  *hone.Hone
	err   error
}

// ErrAddress says that a choice's endpoint is none; the message says why.
var ErrAddress = errors.New("not an address of an endpoint")

var errOvertaken = errors.New("another model was chosen meanwhile")

// load opens what makes apps, in the background and after the job that is under way.
func (s *Studio) load(about About) {
	now := &loaded{about: about, done: make(chan struct{})}
	s.loaded.Store(now)
	s.work.Go(func() {
		defer close(now.done)
		s.making.Lock()
		defer s.making.Unlock()
		if now.err = errOvertaken; s.loaded.Load() == now {
			now.hone, now.err = s.o.Open(s.ctx)
		}
	})
}

// machinery waits until apps can be made.
func (s *Studio) machinery(ctx context.Context) (*hone.Hone, error) {
	for {
		now := s.loaded.Load()
		select {
		case <-now.done:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		if s.loaded.Load() == now {
			return now.hone, now.err
		}
	}
}

// hold is machinery that stays until release.
func (s *Studio) hold(ctx context.Context) (h *hone.Hone, release func(), err error) {
	for {
		h, err = s.machinery(ctx)
		if err != nil {
			return nil, func() {}, err
		}
		s.making.Lock()
		if s.loaded.Load().hone == h {
			return h, s.making.Unlock, nil
		}
		s.making.Unlock()
	}
}

// getModels and what follows answer at this machine only: a key has no business on a network
// without encryption, and a paired phone none with where requests go.
func (s *Studio) getModels(w http.ResponseWriter, _ *http.Request) {
	if s.o.Models == nil {
		answer(w, Chosen{Fixed: true, Local: []string{}}, nil)
		return
	}
	c, err := s.o.Models.Now()
	answer(w, c, err)
}

func (s *Studio) testModels(w http.ResponseWriter, r *http.Request) {
	var c Choice
	if !s.chosen(w, r, &c) {
		return
	}
	list, err := s.o.Models.Test(r.Context(), c.Endpoint, c.Key)
	if err != nil {
		refuseModel(w, err)
		return
	}
	answer(w, map[string][]string{"models": list}, nil)
}

func (s *Studio) useModel(w http.ResponseWriter, r *http.Request) {
	var c Choice
	if !s.chosen(w, r, &c) {
		return
	}
	about, err := s.o.Models.Use(c)
	if err != nil {
		refuseModel(w, err)
		return
	}
	s.load(about)
	answer(w, about, nil)
}

// chosen reads a choice where there is one to make.
func (s *Studio) chosen(w http.ResponseWriter, r *http.Request, c *Choice) bool {
	if s.o.Models == nil {
		fail(w, http.StatusNotFound, "no models")
		return false
	}
	return readJSON(w, r, c, maxBody)
}

// refuseModel says what is wrong with a choice by a key of the words, and as the program says it.
func refuseModel(w http.ResponseWriter, err error) {
	word := ending(err).Error
	if errors.Is(err, ErrAddress) {
		word = "error address"
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusUnprocessableEntity)
	json.NewEncoder(w).Encode(map[string]string{"error": word, "why": err.Error()})
}
