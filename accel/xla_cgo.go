//go:build cgo && linux && amd64

package accel

import (
	"fmt"

	"github.com/gomlx/go-xla/compute/xla"
)

// XLA is the device behind a PJRT plugin's library.
func XLA(plugin string) (*Device, error) {
	xla.EnableAutoInstall(false)
	b, err := xla.New(plugin)
	if err != nil {
		return nil, fmt.Errorf("accel xla: %w", err)
	}
	return &Device{Name: "xla:cpu", backend: b}, nil
}
