package accel

import (
	"fmt"

	"hone/accel/xla"
)

// XLA is the device behind a PJRT plugin's library.
func XLA(plugin string) (*Device, error) {
	b, err := xla.New(plugin)
	if err != nil {
		return nil, fmt.Errorf("accel: %w", err)
	}
	return &Device{Name: "xla:" + b.Platform(), backend: b}, nil
}
