//go:build !(cgo && linux && amd64)

package accel

import "errors"

// XLA is not in this build.
func XLA(string) (*Device, error) { return nil, errors.New("accel: this build has no XLA") }
