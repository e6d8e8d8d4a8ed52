package improve

import (
	"context"

	"hone/app"
	"hone/sketch"
)

// lineage holds the proven sketches that an app's present version came from, itself
// included. A version that was undone is not among them.
func lineage(ctx context.Context, apps *app.Store, id string) (map[string]bool, error) {
	all, err := apps.Versions(ctx, id) // the newest first
	if err != nil {
		return nil, err
	}
	held := map[string]bool{}
	for at := 0; at < len(all); {
		v, err := apps.GetVersion(ctx, id, all[at].Version)
		if err != nil {
			return nil, err
		}
		if src := canonical(v.Source); v.Kind == app.Sketch && v.Verified && src != "" {
			held[src] = true
		}
		next := len(all)
		for i := at + 1; i < len(all) && v.Parent != ""; i++ {
			if all[i].Hash == v.Parent {
				next = i
				break
			}
		}
		at = next
	}
	return held, nil
}

// canonical is a sketch as hone writes it; "" where the text is none that holds.
func canonical(text string) string {
	a, diags := sketch.Parse(text)
	if a == nil || len(diags) > 0 || len(a.Check()) > 0 {
		return ""
	}
	return a.Format(false)
}
