package reward

import (
	"context"
	"fmt"

	"hone/sketch"
	"hone/task"
	"hone/verify"
)

// A Change judges answers to a wish about an app: edits that must make the app that is right.
// Nothing in it can be pleased otherwise, and no app has to be run.
type Change struct {
	task       *task.Task
	old, right string
}

// NewChange makes the judge of a wish (the task's request) about an old app from the app that is right.
func NewChange(t *task.Task, old, right string) (*Change, error) {
	c := &Change{t, old, right}
	if !sketch.Same(right, right, old, t.Request) || sketch.Same(old, right, old, t.Request) {
		return nil, fmt.Errorf("reward: %s: the app that should be right can't be read, or is the old one", t.ID)
	}
	return c, nil
}

// Of judges edits as a person would get to see them: with what goes along.
func (c *Change) Of(_ context.Context, _ *verify.Prover, answer string) (Reward, error) {
	fresh, err := sketch.ApplyEdits(c.old, answer)
	if err != nil {
		return Reward{Why: err.Error()}, nil
	}
	fresh = sketch.Along(c.old, fresh, c.task.Request)
	if !sketch.Same(fresh, c.right, c.old, c.task.Request) {
		return Reward{Why: "another change than was wished for"}, nil
	}
	app, err := sketch.Compile(fresh, c.task.Lang)
	if err != nil || len(sketch.Errors(app.Diags)) > 0 {
		return Reward{Why: fmt.Sprint("nothing ran: ", err)}, nil
	}
	return Reward{Value: 1, App: app}, nil
}

// Task is what is judged.
func (c *Change) Task() *task.Task { return c.task }
