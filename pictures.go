package hone

import (
	"context"

	"hone/app"
	"hone/verify"
)

// keepPictures keeps what the browser saw while it proved an app with the app; what it saw
// first is its picture in lists too. An app is kept without them where that fails.
func keepPictures(ctx context.Context, apps *app.Store, a app.App, v *verify.Verdict) {
	if v == nil || len(v.Pictures) == 0 {
		return
	}
	var shots []app.Shot
	for _, p := range v.Pictures {
		shots = append(shots, app.Shot{Name: p.Name, Body: p.WebP})
		if p.Name == verify.PhoneShot {
			_ = apps.SetPicture(ctx, a.ID, a.Version, p.WebP)
		}
	}
	_ = apps.SetProof(ctx, a.ID, a.Hash, shots)
}

// KeepProven saves an app with what came of proving it.
func KeepProven(ctx context.Context, apps *app.Store, a app.App, v *verify.Verdict) (app.App, error) {
	return KeepProvenOn(ctx, apps, a, v, "")
}

// KeepProvenOn does so if the app's newest version has a hash; whichever it has for "".
func KeepProvenOn(ctx context.Context, apps *app.Store, a app.App, v *verify.Verdict, on string) (app.App, error) {
	saved, err := apps.SaveOn(ctx, a, on)
	if err == nil {
		keepPictures(ctx, apps, saved, v)
	}
	return saved, err
}
