package accel

import (
	"fmt"

	"github.com/gomlx/compute/gobackend"
)

// Plain is the device in plain Go: slow, and there everywhere.
func Plain() (*Device, error) {
	b, err := gobackend.New("")
	if err != nil {
		return nil, fmt.Errorf("accel go: %w", err)
	}
	return &Device{Name: "go", backend: b}, nil
}
