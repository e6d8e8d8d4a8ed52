package studio

import (
	"crypto/rand"
	"encoding/hex"
	"maps"
	"sync"

	"hone/app"
)

// A draft is an app that is looked at and not kept: a change before it is taken, lines while
// they are typed. It has a host of its own, and a copy of what the app keeps, so that trying
// it changes nothing.
type draft struct {
	app app.App

	mu   sync.Mutex
	kept map[string]string
}

func (d *draft) entries() map[string]string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return maps.Clone(d.kept)
}

func (d *draft) keep(changes []app.Entry) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, e := range changes {
		if e.Value == nil {
			delete(d.kept, e.Key)
		} else {
			d.kept[e.Key] = *e.Value
		}
	}
}

// maxDrafts bounds memory: a person looks at one, typing makes many.
const maxDrafts = 12

// drafts holds the last ones.
type drafts struct {
	mu    sync.Mutex
	all   map[string]*draft
	order []string
}

func (d *drafts) get(id string) (*draft, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	x, ok := d.all[id]
	return x, ok
}

// add gives an app a host for a while. Its name can't be guessed.
func (d *drafts) add(a app.App, kept map[string]string) string {
	b := make([]byte, 16)
	rand.Read(b) // never fails
	id := "draft-" + hex.EncodeToString(b)
	if kept == nil {
		kept = map[string]string{}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.all == nil {
		d.all = map[string]*draft{}
	}
	d.all[id] = &draft{app: a, kept: kept}
	if d.order = append(d.order, id); len(d.order) > maxDrafts {
		delete(d.all, d.order[0])
		d.order = d.order[1:]
	}
	return id
}
