package main

import (
	"context"
	"fmt"
	"runtime"
)

func runVersion(_ context.Context, e *env, args []string) error {
	if _, err := parse(flags(), args, 0, 0); err != nil {
		return err
	}
	e.out.line(fmt.Sprintf("hone %s %s %s/%s", version, runtime.Version(), runtime.GOOS, runtime.GOARCH))
	return nil
}
