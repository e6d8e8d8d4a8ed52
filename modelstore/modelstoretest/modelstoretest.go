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
	store, ctx, cancel := open(t)
	defer cancel()
	if err := store.Setup(ctx, nil); err != nil {
		t.Fatalf("%v\nrun make setup", err)
	}
	libDir, err := store.Runtime()
	if err != nil {
		t.Fatal(err)
	}
	return libDir, path(t, store, modelstore.DefaultModel)
}

// Original returns the path of the model that the base model is made of.
func Original(t testing.TB) string {
	t.Helper()
	store, ctx, cancel := open(t)
	defer cancel()
	if err := store.Fetch(ctx, modelstore.OriginalModel, nil); err != nil {
		t.Fatalf("%v\nrun make setup", err)
	}
	return path(t, store, modelstore.OriginalModel)
}

func open(t testing.TB) (*modelstore.Store, context.Context, context.CancelFunc) {
	t.Helper()
	dir, err := modelstore.Dir()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	return modelstore.Open(dir), ctx, cancel
}

func path(t testing.TB, store *modelstore.Store, name string) string {
	t.Helper()
	model, err := store.Model(name)
	if err != nil {
		t.Fatal(err)
	}
	return model.Path
}
