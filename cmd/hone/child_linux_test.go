package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

const parentEnv = "HONE_TEST_PARENT"

// TestChildsParent is what TestChildDiesToo kills: it has a child, held still.
func TestChildsParent(t *testing.T) {
	if os.Getenv(parentEnv) == "" {
		t.Skip("for TestChildDiesToo")
	}
	runtime.LockOSThread()
	c := exec.Command("sleep", "100")
	c.SysProcAttr = childOf()
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	rankLast(c.Process.Pid)
	signalTo(c, syscall.SIGSTOP)
	fmt.Println("child", c.Process.Pid)
	c.Wait()
}

// A training that is held still dies with a round that is killed, and leaves its memory.
func TestChildDiesToo(t *testing.T) {
	parent := exec.Command(os.Args[0], "-test.run=^TestChildsParent$")
	parent.Env = append(os.Environ(), parentEnv+"=1")
	out, err := parent.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := parent.Start(); err != nil {
		t.Fatal(err)
	}
	child := 0
	for s := bufio.NewScanner(out); child == 0 && s.Scan(); {
		if n, ok := strings.CutPrefix(s.Text(), "child "); ok {
			child, _ = strconv.Atoi(n)
		}
	}
	if child == 0 || syscall.Kill(child, 0) != nil {
		t.Fatalf("no child: %d", child)
	}
	if err := parent.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = parent.Wait()
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", child))
		if err != nil || strings.Contains(string(stat), ") Z ") {
			return
		}
		if time.Now().After(end) {
			syscall.Kill(child, syscall.SIGKILL)
			t.Fatal("the child outlives its parent")
		}
	}
}
