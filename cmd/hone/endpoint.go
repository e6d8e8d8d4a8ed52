package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"hone/internal/sqlitedb"
	"hone/internal/whole"
	"hone/llm/openai"
	"hone/modelstore"
	"hone/studio"
)

// What the person chose in the studio: the address of an endpoint, and beside it the key for
// that address alone. Both are files that only the person can read, as openai.KeyFromFile wants.
const (
	endpointFile    = "endpoint"
	endpointKeyFile = "endpoint.key"
)

// chosenEndpoint is the endpoint that the person chose in the studio; "" where none.
func chosenEndpoint(dir string) string {
	b, _ := os.ReadFile(filepath.Join(dir, endpointFile))
	return strings.TrimSpace(string(b))
}

// client opens an endpoint, with the key that was kept for it where it was chosen in the studio.
func (e *env) client(dir string, target openai.Target, chosen bool) (*openai.Client, error) {
	file := "key"
	if chosen {
		file = endpointKeyFile
	}
	key, err := openai.FindKey(target, e.getenv, filepath.Join(dir, file))
	if err != nil {
		return nil, err
	}
	return openai.New(openai.Options{Target: target, Key: key})
}

// choosing is how the studio's settings choose the model. about tells what is chosen; fixed is
// set where the command line has said it.
func (e *env) choosing(dir string, fixed bool, about func() studio.About) *studio.Models {
	return &studio.Models{
		Now: func() (studio.Chosen, error) {
			c := studio.Chosen{Endpoint: chosenEndpoint(dir), Fixed: fixed, Local: []string{}}
			_, err := os.Stat(filepath.Join(dir, endpointKeyFile))
			c.Key = err == nil
			list, err := modelstore.Open(dir).List()
			for _, m := range list {
				if m.Installed {
					c.Local = append(c.Local, m.Name)
				}
				if m.InUse {
					c.InUse = m.Name
				}
			}
			return c, err
		},
		Test: func(ctx context.Context, address, key string) ([]string, error) {
			return e.askModels(ctx, dir, address, key)
		},
		Use: func(c studio.Choice) (studio.About, error) {
			if fixed {
				return studio.About{}, errors.New("hone was started with --model")
			}
			var err error
			if c.Endpoint == "" {
				err = errors.Join(leaveEndpoint(dir), useLocal(dir, c.Name))
			} else {
				err = keepEndpoint(dir, c)
			}
			return about(), err // of what is chosen now
		},
	}
}

// askModels asks an endpoint for its models.
func (e *env) askModels(ctx context.Context, dir, address, key string) ([]string, error) {
	target, err := openai.ParseTarget(address)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", studio.ErrAddress, err)
	}
	client, err := e.client(dir, target, sameHost(address, chosenEndpoint(dir)))
	if key != "" {
		client, err = openai.New(openai.Options{Target: target, Key: openai.NewKey(key, "settings")})
	}
	if err != nil {
		return nil, err
	}
	defer client.Close()
	list, err := client.Models(ctx)
	names := []string{}
	for _, m := range list {
		names = append(names, m.ID)
	}
	return names, err
}

// keepEndpoint keeps an address, and its key. A key never goes with another address than the
// one that it was given for.
func keepEndpoint(dir string, c studio.Choice) error {
	target, err := openai.ParseTarget(c.Endpoint)
	if err != nil {
		return fmt.Errorf("%w: %w", studio.ErrAddress, err)
	}
	file := filepath.Join(dir, endpointKeyFile)
	switch key := strings.TrimSpace(c.Key); {
	case key != "":
		// Anew each time: over a file that others can read its mode would stay.
		if err = gone(file); err == nil {
			err = whole.WriteFile(file, []byte(key+"\n"), 0o600)
		}
	case !sameHost(c.Endpoint, chosenEndpoint(dir)):
		err = gone(file)
	}
	if err == nil {
		err = whole.WriteFile(filepath.Join(dir, endpointFile), []byte(target.String()+"\n"), 0o600)
	}
	return sqlitedb.Explain(err)
}

// leaveEndpoint goes back to the model on this machine; the key goes too.
func leaveEndpoint(dir string) error {
	return errors.Join(gone(filepath.Join(dir, endpointFile)), gone(filepath.Join(dir, endpointKeyFile)))
}

func useLocal(dir, name string) error {
	if name == "" {
		return nil
	}
	return sqlitedb.Explain(modelstore.Open(dir).Use(name))
}

func gone(file string) error {
	if err := os.Remove(file); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// sameHost tells whether two addresses lead to the same server.
func sameHost(a, b string) bool {
	x, err := openai.ParseTarget(a)
	y, other := openai.ParseTarget(b)
	return err == nil && other == nil && x.URL == y.URL
}
