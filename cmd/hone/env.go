package main

import (
	"errors"
	"io"
	"path/filepath"

	"hone/app"
	"hone/episode"
)

// env is what every verb may need of the world outside.
type env struct {
	say      words
	getenv   func(string) string
	in       io.Reader
	out, err *terminal
}

// home is the folder of everything that hone keeps for this person.
func (e *env) home() (string, error) {
	if dir := e.getenv("HONE_HOME"); dir != "" {
		return filepath.Abs(dir)
	}
	// The XDG rules: a relative path is to be ignored.
	if dir := e.getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "hone"), nil
	}
	if dir := e.getenv("HOME"); dir != "" {
		return filepath.Join(dir, ".local", "share", "hone"), nil
	}
	return "", missing(errors.New("HOME is not set"), "no home")
}

// withApps opens the app store for the time of f.
func (e *env) withApps(f func(*app.Store) error) error {
	dir, err := e.home()
	if err != nil {
		return err
	}
	s, err := app.Open(dir)
	if err != nil {
		return err
	}
	defer s.Close()
	return f(s)
}

// withEpisodes opens the episode log for the time of f.
func (e *env) withEpisodes(f func(*episode.Store) error) error {
	dir, err := e.home()
	if err != nil {
		return err
	}
	s, err := episode.Open(dir)
	if err != nil {
		return err
	}
	defer s.Close()
	return f(s)
}
