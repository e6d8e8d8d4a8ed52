package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"hone/llm/openai/openaitest"
)

// A studioProcess is hone studio as a person starts it.
type studioProcess struct {
	*exec.Cmd
	origin, key string
}

func startStudio(t *testing.T, home, model string, port int) *studioProcess {
	t.Helper()
	p := &studioProcess{Cmd: exec.Command("hone", "studio", "--no-open", "--port", fmt.Sprint(port), "--model", model)}
	p.Env = append(os.Environ(), "HONE_HOME="+home, "HONE_LANG=en")
	p.Stderr = os.Stderr
	out, err := p.StdoutPipe()
	if err == nil {
		err = p.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Process.Kill(); p.Wait() })
	for in := bufio.NewScanner(out); in.Scan(); {
		if at := strings.Index(in.Text(), "http://localhost:"); at >= 0 {
			p.origin, p.key, _ = strings.Cut(strings.Fields(in.Text()[at:])[0], "/#key=")
			go io.Copy(io.Discard, out)
			return p
		}
	}
	t.Fatal("hone studio doesn't say where it is")
	return nil
}

// call asks the studio as its page does.
func (p *studioProcess) call(t *testing.T, method, path, body string, into any) {
	t.Helper()
	r, _ := http.NewRequest(method, p.origin+"/api"+path, strings.NewReader(body))
	r.Header.Set("Authorization", "Bearer "+p.key)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("%s %s: %s %v", method, path, b, err)
	}
	if text, ok := into.(*string); ok {
		*text = string(b)
	} else if err := json.Unmarshal(b, into); err != nil {
		t.Fatalf("%s: %v", b, err)
	}
}

// hone is killed while it makes something; started anew it knows what was asked for, and goes
// on with it when it is told to.
func TestAKilledStudioGoesOn(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the real browser")
	}
	begun, goOn := make(chan struct{}), make(chan struct{})
	var first sync.Once
	srv := openaitest.Start(openaitest.Options{Context: 65536, Answer: func(openaitest.Call) string {
		first.Do(func() { close(begun) })
		<-goOn
		return "app Tip calculator\nnumber bill = 50\nnumber tip = 15 Tip %\nshow Total = bill + bill * tip / 100 .2\n"
	}})
	defer srv.Close()
	free, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := free.Addr().(*net.TCPAddr).Port
	free.Close()
	home, model := t.TempDir(), srv.URL+"#"+srv.Models()[0]

	p := startStudio(t, home, model, port)
	var job struct{ ID string }
	p.call(t, "POST", "/jobs", `{"kind":"make","text":"tip calculator","lang":"en","effort":"low"}`, &job)
	select {
	case <-begun:
	case <-time.After(2 * time.Minute):
		t.Fatal("nothing is asked of the model")
	}
	p.Process.Kill() // SIGKILL: it can't say anything any more
	p.Wait()
	close(goOn)

	p = startStudio(t, home, model, port)
	var state struct {
		Left []struct{ ID, Kind, Text, Effort string }
	}
	p.call(t, "GET", "/state", "", &state)
	if len(state.Left) != 1 || state.Left[0].ID != job.ID || state.Left[0].Text != "tip calculator" || state.Left[0].Effort != "low" {
		t.Fatalf("it knows of %+v", state.Left)
	}
	var events string
	p.call(t, "GET", "/jobs/"+job.ID+"/events", "", &events)
	if !strings.Contains(events, `"error interrupted"`) {
		t.Errorf("the window that asked hears %s", events)
	}
	p.call(t, "POST", "/left/"+job.ID, `{}`, &job)
	p.call(t, "GET", "/jobs/"+job.ID+"/events", "", &events)
	if !strings.Contains(events, `"verified":true`) {
		t.Errorf("going on leads to %s", events)
	}
	p.call(t, "GET", "/state", "", &state)
	if len(state.Left) != 0 {
		t.Errorf("left: %+v", state.Left)
	}
}
