package main

import (
	"testing"
)

func BenchmarkLibrary(b *testing.B) {
	for range b.N {
		if _, err := library(); err != nil {
			b.Fatal(err)
		}
	}
}
