package bench

import (
	"errors"
	"strings"
	"testing"

	"hone/task"
)

func TestReadChanges(t *testing.T) {
	const good = `{"old":"app A\nsay x\n","new":"app B\nsay x\n","task":{"id":"a-en","lang":"en","level":1,"request":"call it B","checks":[{"name":"b","do":[],"see":[{"text":["b"]}]}]}}`
	list, err := ReadChanges(strings.NewReader(good + "\n\n"))
	if err != nil || len(list) != 1 || list[0].Task.Request != "call it B" || list[0].Old != "app A\nsay x\n" || list[0].New != "app B\nsay x\n" {
		t.Errorf("%+v, %v", list, err)
	}
	for name, text := range map[string]string{
		"twice": good + "\n" + good, "no JSON": "app A", "no task": `{"old":"app A"}`, "no app": strings.Replace(good, `app A\nsay x\n`, "", 1),
		"a bad task": strings.Replace(good, `"lang":"en"`, `"lang":"fr"`, 1), "a field more": strings.Replace(good, `"level"`, `"size":1,"level"`, 1),
	} {
		if _, err := ReadChanges(strings.NewReader(text)); !errors.Is(err, task.ErrMalformed) || !strings.HasPrefix(err.Error(), "line ") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
