package corpus

import (
	"os"
	"path/filepath"
	"testing"

	"hone/sketch"
	"hone/task"
)

// The public example tasks, all but two at most and of levels 1 and 2 every one, can be
// written in the language. These sketches are proof of that alone: they are not embedded,
// and no model sees them.
func devSketches(t *testing.T) map[*task.Task]string {
	tasks, err := task.ReadFile(filepath.Join("..", "..", "shared", "tasks", "dev.jsonl"))
	if err != nil {
		if os.Getenv("CI") != "" { // there the tasks lie beside the checkout: missing ones must not hide what they prove
			t.Fatal(err)
		}
		t.Skip("no ../shared/tasks/dev.jsonl beside this checkout")
	}
	all := map[*task.Task]string{}
	for _, x := range tasks {
		src, err := os.ReadFile(filepath.Join("testdata", "dev", x.ID+".sketch"))
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

func TestDevSketches(t *testing.T) {
	for x, src := range devSketches(t) {
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
