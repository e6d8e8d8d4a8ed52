package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"hone/app"
	"hone/episode"
	"hone/gguf"
	"hone/llm/openai/openaitest"
	"hone/modelstore"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"hone": main})
}

// Scripts drive every verb as a person does. Beside the usual commands they have
//
//	status N CMD ARG…            runs a command that must end with exit status N
//	saved NAME KIND TITLE FILE   saves an app (sketch, html or uncompiled), sets $NAME to its id
//	logged NAME REQUEST [APP]    logs an episode and sets $NAME to its id
//	endpoint FILE [KEY]          starts a model server that answers with the file, as $ENDPOINT
//	gguf FILE                    writes a model's file, without weights
//	equipped                     gives the home the engine and the model of this machine
//
// and the condition [packed]: an adapter comes with the program.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           filepath.Join("testdata", "script"),
		UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != "",
		Setup: func(e *testscript.Env) error {
			e.Setenv("HONE_HOME", filepath.Join(e.WorkDir, "home"))
			e.Setenv("HONE_LANG", "en")
			if dir, err := os.UserCacheDir(); err == nil {
				e.Setenv("XDG_CACHE_HOME", dir) // the index of examples, made once
			}
			e.Setenv("TZ", "UTC")
			return nil
		},
		Condition: func(cond string) (bool, error) {
			if cond != "packed" {
				return false, fmt.Errorf("unknown condition %s", cond)
			}
			return modelstore.Open("").Standard() != modelstore.DefaultModel, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": status, "saved": saved, "logged": logged, "equipped": equipped, "gguf": emptyModel, "endpoint": endpoint,
		},
	})
}

func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N COMMAND ARG…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

func emptyModel(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: gguf FILE")
	}
	var b bytes.Buffer
	ts.Check(gguf.Write(&b, []gguf.KV{{Key: "general.type", Value: "model"}}, nil))
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b.Bytes(), 0o644))
}

func endpoint(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 || len(args) > 2 {
		ts.Fatalf("usage: endpoint FILE [KEY]")
	}
	text := ts.ReadFile(args[0])
	srv := openaitest.Start(openaitest.Options{Context: 65536, Key: strings.Join(args[1:], ""), Answer: func(openaitest.Call) string { return text }})
	ts.Defer(srv.Close)
	ts.Setenv("ENDPOINT", srv.URL+"#"+srv.Models()[0])
}

func saved(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 4 {
		ts.Fatalf("usage: saved NAME KIND TITLE FILE")
	}
	s, err := app.Open(ts.Getenv("HONE_HOME"))
	ts.Check(err)
	defer s.Close()
	a := app.App{ID: ts.Getenv(args[0]), Kind: app.Kind(args[1]), Title: args[2], Request: "make " + args[2], Source: ts.ReadFile(args[3]), Verified: true}
	if a.Kind == "uncompiled" {
		a.Kind = app.Sketch
	} else if a.Kind == app.Sketch {
		a.HTML = "<!doctype html><title>" + a.Title + "</title>"
	}
	a, err = s.Save(context.Background(), a)
	ts.Check(err)
	ts.Setenv(args[0], a.ID)
}

func logged(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 || len(args) > 3 {
		ts.Fatalf("usage: logged NAME REQUEST [APP]")
	}
	s, err := episode.Open(ts.Getenv("HONE_HOME"))
	ts.Check(err)
	defer s.Close()
	x, err := s.Append(context.Background(), episode.Episode{
		AppID: strings.Join(args[2:], ""), At: time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC), Request: args[1], Model: "echo", Choice: 0, Seconds: 1.5,
		Candidates: []episode.Candidate{{Source: "app \"x\"\n\ttext \"\x1b[2Jy\"\n", Tokens: 7, Logprob: -1.25, Verdict: json.RawMessage(`{"passed":true}`)}},
	})
	ts.Check(err)
	ts.Check(s.Signal(context.Background(), x.ID, episode.Signal{Name: "open", Value: 1}))
	ts.Setenv(args[0], x.ID)
}
