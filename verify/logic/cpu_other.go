//go:build !unix

package logic

import "time"

// processorTime is real time where the processors' can't be asked for so simply.
func processorTime() time.Duration { return time.Duration(time.Now().UnixNano()) }
