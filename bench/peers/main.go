// Command peers measures a training step and writes down all that another library needs
// to take the same one: the base unpacked, an adapter to begin with, and a packed batch.
// compare.sh runs it and the others in turn. It is a tool of the repository's, run by hand.
package main

import (
	"flag"
	"fmt"
	"os"
	"syscall"

	"hone/accel"
	"hone/model"
	"hone/modelstore"
)

func main() {
	dir := flag.String("dir", "", "folder for the files")
	steps := flag.Int("steps", 6, "steps, of which the first is not counted")
	low := flag.Bool("bfloat16", false, "large products in bfloat16")
	rl := flag.Bool("rl", false, "steps of reinforcement learning")
	flag.Parse()
	if *dir == "" || *steps < 2 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*dir, *steps, *low, *rl); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// threads are what every side may compute with.
const threads = 2

func run(dir string, steps int, low, rl bool) error {
	if err := anew(); err != nil {
		return err
	}
	store, err := modelstore.Dir()
	if err != nil {
		return err
	}
	m, err := modelstore.Open(store).Model(modelstore.DefaultModel)
	if err != nil {
		return err
	}
	plugin, err := modelstore.Open(store).XLA()
	if err != nil {
		return err
	}
	base, err := model.Open(m.Path)
	if err != nil {
		return err
	}
	defer base.Close()
	w := newWork(base)
	if err := w.write(dir); err != nil {
		return err
	}
	d, err := accel.XLA(plugin)
	if err != nil {
		return err
	}
	if rl {
		libs, err := modelstore.Open(store).Runtime()
		if err != nil {
			return err
		}
		return w.rl(libs, m.Path, dir, d, steps)
	}
	file := "hone-float32.json"
	if d.BFloat16(low) {
		file = "hone-bfloat16.json"
	}
	r, err := w.measure(d, steps)
	if err != nil {
		return err
	}
	return writeJSON(dir, map[string]any{file: r})
}

// anew starts this program again with the settings that training runs with.
func anew() error {
	const done = "HONE_PEERS"
	if os.Getenv(done) != "" {
		return nil
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	return syscall.Exec(self, os.Args, append(append(os.Environ(), done+"=1"), accel.Environ(threads)...))
}
