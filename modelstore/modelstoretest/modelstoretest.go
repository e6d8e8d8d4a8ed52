// Package modelstoretest gives tests the real engine and the real base model, fetched
// once into the user's own store. It must not replace them by anything else.
package modelstoretest

import (
	"context"
	"testing"
	"time"

	"hone/modelstore"
)

// Engine returns the folder of llama.cpp's libraries and the path of the base model,
// setting them up where they are missing.
func Engine(t testing.TB) (libDir, modelPath string) {
	t.Helper()
	dir, err := modelstore.Dir()
	if err != nil {
		t.Fatal(err)
	}
	store := modelstore.Open(dir)
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	if err := store.Setup(ctx, nil); err != nil {
		t.Fatalf("%v\nrun make setup", err)
	}
	if libDir, err = store.Runtime(); err != nil {
		t.Fatal(err)
	}
	model, err := store.Model(modelstore.DefaultModel)
	if err != nil {
		t.Fatal(err)
	}
	return libDir, model.Path
}
