package accel

import (
	"fmt"

	"github.com/gomlx/compute/gobackend"
)

// Plain is the device in plain Go: slow, and there everywhere.
func Plain() (*Device, error) {
	// One operation at a time, each on all processors: several at a time wait for each
	// other's workers, and on few processors for ever.
	b, err := gobackend.New("ops_sequential")
	if err != nil {
		return nil, fmt.Errorf("accel go: %w", err)
	}
	return &Device{Name: "go", backend: b}, nil
}
