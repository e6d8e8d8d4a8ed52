package corpus

import (
	"maps"
	"os"
	"path/filepath"
	"testing"

	"hone/sketch"
	"hone/task"
)

// A publicSet are tasks that hone is measured on, and the folder of testdata with apps that are right.
type publicSet struct{ file, apps string }

var (
	dev      = publicSet{filepath.Join("..", "..", "shared", "tasks", "dev.jsonl"), "dev"}
	everyday = publicSet{filepath.Join("..", "bench", "everyday.jsonl"), "everyday"}
	short    = publicSet{filepath.Join("..", "bench", "short.jsonl"), "short"}
	// What its tasks are about is in the corpus, but not what they ask of it.
	particular = publicSet{filepath.Join("..", "bench", "particular.jsonl"), "particular"}
)

func (s publicSet) tasks(t *testing.T) []*task.Task {
	t.Helper()
	tasks, err := task.ReadFile(s.file)
	if err != nil {
		if s != dev || os.Getenv("CI") != "" { // there the tasks lie beside the checkout: missing ones must not hide what they prove
			t.Fatal(err)
		}
		t.Skipf("no %s beside this checkout", s.file)
	}
	return tasks
}

// The public tasks, all but two of a set at most and of levels 1 and 2 every one, can be
// written in the language. These sketches are proof of that alone: they are not embedded,
// and no model sees them.
func publicSketches(t *testing.T) map[*task.Task]string {
	all := everyday.sketches(t)
	maps.Copy(all, short.sketches(t))
	maps.Copy(all, particular.sketches(t))
	maps.Copy(all, dev.sketches(t))
	return all
}

func (s publicSet) sketches(t *testing.T) map[*task.Task]string {
	t.Helper()
	tasks := s.tasks(t)
	all := map[*task.Task]string{}
	for _, x := range tasks {
		src, err := os.ReadFile(filepath.Join("testdata", s.apps, x.ID+".sketch"))
		if err != nil {
			if x.Level <= 2 {
				t.Errorf("no sketch for %s", x.ID)
			}
			continue
		}
		all[x] = string(src)
	}
	if len(all) < len(tasks)-2 {
		t.Errorf("sketches for only %d of %d tasks", len(all), len(tasks))
	}
	return all
}

func TestPublicSketches(t *testing.T) {
	for x, src := range publicSketches(t) {
		c, err := sketch.Compile(src, x.Lang)
		if err != nil {
			t.Errorf("%s: %v", x.ID, err)
			continue
		}
		for _, d := range c.Diags {
			t.Errorf("%s: %v", x.ID, d)
		}
	}
}
