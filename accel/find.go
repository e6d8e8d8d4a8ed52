package accel

import (
	"os"
	"path/filepath"
	"strings"
)

// FindGPU looks for the plugin of an NVIDIA GPU where those who install one put it: in
// the folders of PJRT_PLUGIN_LIBRARY_PATH, and where GoMLX's installer does. It returns ""
// where there is none, or no such GPU.
func FindGPU() string {
	if _, err := os.Stat("/dev/nvidia0"); err != nil {
		return ""
	}
	folders := filepath.SplitList(os.Getenv("PJRT_PLUGIN_LIBRARY_PATH"))
	if home, err := os.UserHomeDir(); err == nil {
		folders = append(folders, filepath.Join(home, ".local/lib/go-xla"), filepath.Join(home, ".local/lib/go-xla/nvidia"))
	}
	return findGPU(append(folders, "/usr/local/lib/go-xla", "/usr/local/lib/go-xla/nvidia"))
}

func findGPU(folders []string) string {
	for _, dir := range folders {
		files, _ := os.ReadDir(dir)
		for _, f := range files {
			name := f.Name()
			if strings.HasSuffix(name, ".so") && strings.Contains(name, "cuda") && strings.Contains(name, "plugin") {
				return filepath.Join(dir, name)
			}
		}
	}
	return ""
}
