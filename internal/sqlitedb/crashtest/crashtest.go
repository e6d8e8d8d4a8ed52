// Package crashtest kills a process that commits in a loop, at random instants and
// without warning, so that a store's test can look for what was lost. It must not know
// what is stored.
package crashtest

import (
	"bufio"
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

const dirVar = "HONE_CRASHTEST_DIR"

// An Open opens the store in dir and returns a function that commits once and names, in
// one line, what it committed.
type Open func(dir string) (commit func() (string, error), err error)

// Child, called first thing in TestMain, commits until it is killed, where this process
// was started by Run or Writers. Elsewhere it returns.
func Child(open Open) {
	dir := os.Getenv(dirVar)
	if dir == "" {
		return
	}
	var limit int
	fmt.Sscan(os.Getenv(dirVar+"_LIMIT"), &limit)
	commit, err := open(dir)
	for n := 0; err == nil && (limit == 0 || n < limit); n++ {
		var line string
		if line, err = commit(); err == nil {
			fmt.Println(line) // one write(2): what the pipe has taken outlives this process
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

// Run starts and kills children on dir, kills times or until the budget is spent (but 10
// times at least), and calls survived after each with what that child had reported as committed. Odd ones
// are killed soon after their start, to hit opening, recovery and new schemas; even ones
// soon after their first commit.
func Run(t *testing.T, dir string, kills int, budget time.Duration, survived func(reported []string)) {
	t.Helper()
	end := time.Now().Add(budget)
	done, commits := 0, 0
	for ; done < kills && (done < 10 || time.Now().Before(end)); done++ {
		c := start(t, dir, 0)
		if done%2 == 0 {
			select {
			case <-c.first:
			case <-time.After(30 * time.Second):
				t.Error("a child committed nothing in 30 s")
			}
		}
		time.Sleep(time.Duration(rand.Int64N(int64(40 * time.Millisecond))))
		c.cmd.Process.Kill()
		lines := c.wait()
		if msg := c.stderr.String(); msg != "" {
			t.Fatalf("a child failed before it was killed: %s", msg)
		}
		commits += len(lines)
		survived(lines)
	}
	if commits < done/2 {
		t.Errorf("only %d commits at %d kills: too few to mean anything", commits, done)
	}
	t.Logf("%d kills, %d commits reported", done, commits)
}

// Writers runs n children at once on dir, each committing the given number of times,
// and returns what they reported. A child that fails fails the test.
func Writers(t *testing.T, dir string, n, commits int) []string {
	t.Helper()
	var children []*child
	for range n {
		children = append(children, start(t, dir, commits))
	}
	var all []string
	for _, c := range children {
		lines := c.wait()
		if c.stderr.Len() > 0 || len(lines) != commits {
			t.Errorf("a writer beside others made %d of %d commits: %s", len(lines), commits, c.stderr.String())
		}
		all = append(all, lines...)
	}
	return all
}

type child struct {
	cmd    *exec.Cmd
	stderr bytes.Buffer
	first  chan struct{} // closed at the first commit
	ended  chan []string
}

func start(t *testing.T, dir string, limit int) *child {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := &child{cmd: exec.Command(self), first: make(chan struct{}), ended: make(chan []string, 1)}
	c.cmd.Env = append(os.Environ(), dirVar+"="+dir, fmt.Sprintf("%s_LIMIT=%d", dirVar, limit))
	c.cmd.Stderr = &c.stderr
	out, err := c.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		var lines []string
		r := bufio.NewReader(out)
		for {
			line, err := r.ReadString('\n')
			if err != nil {
				break // an unfinished line was not reported
			}
			if lines = append(lines, strings.TrimSuffix(line, "\n")); len(lines) == 1 {
				close(c.first)
			}
		}
		c.ended <- lines
	}()
	return c
}

func (c *child) wait() []string {
	lines := <-c.ended // all output is read before Wait closes the pipe
	c.cmd.Wait()
	return lines
}
