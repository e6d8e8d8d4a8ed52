package main

import (
	"os"
	"strings"
	"testing"
)

// Without a person there is no terminal: make run </dev/null makes an example and ends.
func TestNoTerminal(t *testing.T) {
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	if isTerminal(null) || isTerminal(r) || isTerminal(strings.NewReader("x")) {
		t.Error("a person is seen where there is none")
	}
}
