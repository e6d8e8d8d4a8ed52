package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hone/studio"
)

// The key of an endpoint that was chosen in the studio lies in a file that only the person can
// read, is sent to its own address alone, and goes with it.
func TestTheEndpointsKey(t *testing.T) {
	var given string
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if given = r.Header.Get("Authorization"); given != "Bearer secret" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		w.Write([]byte(`{"data":[{"id":"big"}]}`))
	}))
	defer srv.Close()
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if given = r.Header.Get("Authorization"); given != "" {
			t.Errorf("another server gets %q", given)
		}
		w.Write([]byte(`{"data":[]}`))
	}))
	defer other.Close()
	dir, e := t.TempDir(), &env{getenv: func(string) string { return "" }}
	m := e.choosing(dir, false, func() studio.About { return studio.About{Remote: chosenEndpoint(dir)} })
	if _, err := m.Test(t.Context(), srv.URL+"/v1", "wrong"); err == nil || strings.Contains(err.Error(), "wrong") {
		t.Errorf("a wrong key: %v", err)
	}
	if list, err := m.Test(t.Context(), srv.URL+"/v1", "secret"); err != nil || len(list) != 1 || list[0] != "big" {
		t.Errorf("%v, %v", list, err)
	}
	file := filepath.Join(dir, endpointKeyFile)
	if _, err := os.Stat(file); err == nil || chosenEndpoint(dir) != "" {
		t.Error("a test keeps something")
	}
	if err := os.WriteFile(file, []byte("old"), 0o644); err != nil { // as a careless copy would be
		t.Fatal(err)
	}
	about, err := m.Use(studio.Choice{Endpoint: srv.URL + "/v1#big", Key: " secret\n"})
	if err != nil || about.Remote != srv.URL+"/v1#big" {
		t.Fatal(about, err)
	}
	for _, name := range []string{file, filepath.Join(dir, endpointFile)} {
		if st, err := os.Stat(name); err != nil || st.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", name, st.Mode(), err)
		}
	}
	if _, err := m.Test(t.Context(), srv.URL+"/v1", ""); err != nil {
		t.Errorf("with the key that is kept: %v", err)
	}
	if _, err := m.Test(t.Context(), other.URL+"/v1", ""); err != nil {
		t.Error(err)
	}
	if _, err := m.Use(studio.Choice{Endpoint: srv.URL + "/v1#bigger"}); err != nil {
		t.Fatal(err)
	}
	if now, _ := m.Now(); !now.Key || now.Endpoint != srv.URL+"/v1#bigger" {
		t.Errorf("another model there: %+v", now)
	}
	if _, err := m.Use(studio.Choice{Endpoint: other.URL + "/v1#x"}); err != nil {
		t.Fatal(err)
	}
	if now, _ := m.Now(); now.Key {
		t.Error("the key is kept for another server")
	}
	if about, err := m.Use(studio.Choice{}); err != nil || about.Remote != "" || chosenEndpoint(dir) != "" {
		t.Error("the endpoint is not left:", about, err)
	}
	if _, err := m.Use(studio.Choice{Endpoint: "http://example.com/v1"}); err == nil {
		t.Error("a key would be readable on the way")
	}
}
