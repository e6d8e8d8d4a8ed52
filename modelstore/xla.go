package modelstore

import (
	"fmt"
	"path/filepath"
)

// XLAName is the item that makes training fast; only training needs it.
const XLAName = "xla-cpu"

// xla is the CPU plugin of XLA as built by zml/pjrt-artifacts, unmodified, which a Python
// package of another project carries; no Python is needed to use it.
func xla() Item {
	return Item{
		Name: XLAName, Version: "2026.6.23", Engine: true,
		Title:   "training engine XLA",
		Licence: "Apache-2.0",
		Disk:    273768800,
		Sum:     "0a0fe56ca17be9efc7b942e89e534e5e0ad4a0f1e369b66d27b62184509015b9",
		Packages: []Package{{
			Client: "pip", Name: "fastatomstruct-xla-cpu", Version: "2026.6.23",
			Archive: "fastatomstruct_xla_cpu-2026.6.23-py3-none-manylinux_2_27_x86_64.whl", Size: 63200622,
			SHA256: "88b1c430b341b4bea40a37420311c9c75db6e22b46d2ff95b6986577bee6afe9",
			Take:   "fastatomstruct_xla_cpu/" + xlaLibrary,
		}},
	}
}

const xlaLibrary = "libpjrt_cpu.so"

// XLA returns the path of the plugin's library. Where it isn't in place the error wraps
// ErrMissing, and where none is known for this system ErrUnknown.
func (s *Store) XLA() (string, error) {
	i, err := s.item(XLAName)
	if err != nil {
		return "", err
	}
	if !s.present(i) {
		return "", fmt.Errorf("modelstore: %s is %w", i.Title, ErrMissing)
	}
	return filepath.Join(s.folder(i), xlaLibrary), nil
}
