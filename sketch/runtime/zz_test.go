package runtime
import ("testing";"os")
func TestDump(t *testing.T){ os.WriteFile("/tmp/rt/core.js", []byte(Core()), 0o644) }
