package train

import (
	"os"
	"testing"

	"hone/modelstore"
)

// accelPlugin is XLA's plugin where it has been fetched; "" elsewhere.
func accelPlugin(t testing.TB) string {
	t.Helper()
	dir, err := modelstore.Dir()
	if err != nil {
		return ""
	}
	plugin, err := modelstore.Open(dir).XLA()
	if err != nil {
		return ""
	}
	if _, err := os.Stat(plugin); err != nil {
		return ""
	}
	return plugin
}
