package accel

import (
	"os"
	"path/filepath"
	"testing"
)

func TestFindGPU(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"pjrt_c_api_cpu_plugin.so", "libcudart.so", "notes-on-cuda-plugin.txt"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got := findGPU([]string{"/nowhere", dir}); got != "" {
		t.Errorf("found %s", got)
	}
	want := filepath.Join(dir, "pjrt_c_api_cuda_v0.83.1_plugin.so")
	if err := os.WriteFile(want, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if got := findGPU([]string{"/nowhere", dir}); got != want {
		t.Errorf("found %q, want %s", got, want)
	}
}
