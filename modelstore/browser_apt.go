package modelstore

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// apt is Debian's and Ubuntu's installer, with the right to use it.
type apt struct {
	program string
	root    []string // what gives the right: nothing, or sudo
}

func newApt(ctx context.Context) (*apt, error) {
	program, err := exec.LookPath("apt-get")
	if err != nil {
		return nil, fmt.Errorf("%w: apt-get", ErrNoClient)
	}
	if os.Geteuid() == 0 {
		return &apt{program, nil}, nil
	}
	sudo, err := exec.LookPath("sudo")
	if err == nil {
		err = exec.CommandContext(ctx, sudo, "-n", "true").Run()
	}
	if err != nil {
		return nil, errors.New("an administrator must")
	}
	return &apt{program, []string{sudo, "-n"}}, nil
}

// chromium is the name of a package that holds one; "" where there is none that works.
// On Ubuntu they only fetch a snap, which does not run in containers and keeps a /tmp of
// its own.
func (a *apt) chromium(ctx context.Context) (string, error) {
	for _, fresh := range []bool{false, true} {
		if fresh { // a bare system comes without lists of what there is
			if err := a.update(ctx); err != nil {
				return "", err
			}
		}
		for _, name := range []string{"chromium-headless-shell", "chromium"} {
			version := a.candidate(ctx, name)
			if strings.Contains(version, "snap") {
				return "", nil
			}
			if version != "" {
				return name, nil
			}
		}
	}
	return "", nil
}

var candidateLine = regexp.MustCompile(`(?m)^\s+Candidate: (\d\S*)$`)

// candidate is the version that would be installed.
func (a *apt) candidate(ctx context.Context, name string) string {
	cmd := exec.CommandContext(ctx, "apt-cache", "policy", name)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	out, err := cmd.Output()
	if m := candidateLine.FindSubmatch(out); err == nil && m != nil {
		return string(m[1])
	}
	return ""
}

// The lock's time is for systems that update themselves just after their start.
var aptOptions = []string{"-q", "-y", "-o", "DPkg::Lock::Timeout=300", "-o", "APT::Status-Fd=1"}

func (a *apt) update(ctx context.Context) error {
	return a.run(ctx, nil, "update")
}

// measure adds to the plan what apt-get would fetch. Lists that are too old to fetch by
// are renewed.
func (a *apt) measure(ctx context.Context, i *Install) error {
	var said bytes.Buffer
	ask := append([]string{"install", "--print-uris", "--no-install-recommends"}, i.packages...)
	err := a.run(ctx, &said, ask...)
	if err != nil {
		if err := a.update(ctx); err != nil {
			return err
		}
		said.Reset()
		if err := a.run(ctx, &said, ask...); err != nil {
			return err
		}
	}
	download, disk := aptSizes(said.String())
	i.Download, i.Disk = i.Download+download, i.Disk+disk
	return nil
}

var (
	uriLine  = regexp.MustCompile(`(?m)^'[^']*' \S+ (\d+) `)
	diskLine = regexp.MustCompile(`(?m)^After this operation, ([\d.,]+) ([kMG]?)B of additional`)
)

// aptSizes reads what --print-uris lists: exact to the byte what is fetched, rounded what
// it takes on the disk.
func aptSizes(said string) (download, disk int64) {
	for _, m := range uriLine.FindAllStringSubmatch(said, -1) {
		n, _ := strconv.ParseInt(m[1], 10, 64)
		download += n
	}
	if m := diskLine.FindStringSubmatch(said); m != nil {
		n, _ := strconv.ParseFloat(strings.ReplaceAll(m[1], ",", ""), 64)
		disk = int64(n * map[string]float64{"": 1, "k": 1e3, "M": 1e6, "G": 1e9}[m[2]])
	}
	return download, disk
}

// install fetches and installs the plan's packages. Lists that name what the archive no
// longer has are renewed, once.
func (a *apt) install(ctx context.Context, i *Install, progress Progress) error {
	watch := &aptWatch{plan: i, progress: progress}
	command := append([]string{"install", "--no-install-recommends"}, i.packages...)
	err := a.run(ctx, watch, command...)
	if err == nil || ctx.Err() != nil || errors.Is(err, ErrNoSpace) {
		return err
	}
	if updated := a.update(ctx); updated != nil {
		return err // of the first try: it says more
	}
	return a.run(ctx, watch, command...)
}

// clients installs the packages of the registries' clients.
func (a *apt) clients(ctx context.Context, packages []string, progress Progress) error {
	if progress == nil {
		progress = func(string, int64, int64) {}
	}
	i := &Install{Step: Step{Title: strings.Join(packages, ", ")}, packages: packages}
	if err := a.measure(ctx, i); err != nil {
		return err
	}
	return a.install(ctx, i, progress)
}

// run runs apt-get; what it says goes to out, and its complaint into the error.
func (a *apt) run(ctx context.Context, out io.Writer, args ...string) error {
	// sudo hands on neither the environment nor open files: both go by way of arguments.
	command := append(append([]string{}, a.root...), "env", "LC_ALL=C", "DEBIAN_FRONTEND=noninteractive", a.program)
	command = append(append(command, aptOptions...), args...)
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	// Killed outright it would leave packages half installed.
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = time.Minute
	var complained bytes.Buffer
	cmd.Stdout, cmd.Stderr = out, &complained
	err := cmd.Run()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return aptError(complained.String(), err)
	}
	return nil
}

// aptError is the first complaint, which is the cause of the others.
func aptError(said string, err error) error {
	why := err.Error()
	for line := range strings.Lines(said) {
		if line, ok := strings.CutPrefix(strings.TrimSpace(line), "E: "); ok {
			why = line
			break
		}
	}
	if strings.Contains(said, "No space left") || strings.Contains(said, "enough free space") {
		return fmt.Errorf("%w: apt-get: %s", ErrNoSpace, why)
	}
	return fmt.Errorf("%w: apt-get: %s", ErrNoSource, why)
}

// aptWatch turns apt-get's status lines into progress.
type aptWatch struct {
	plan     *Install
	progress Progress
	rest     []byte
}

func (w *aptWatch) Write(p []byte) (int, error) {
	w.rest = append(w.rest, p...)
	for {
		line, rest, ok := bytes.Cut(w.rest, []byte("\n"))
		if !ok {
			return len(p), nil
		}
		w.rest = rest
		w.line(string(line))
	}
}

// line reads “dlstatus:1:12.5:…” of fetching and “pmstatus:name:40.0:…” of installing.
func (w *aptWatch) line(line string) {
	f := strings.SplitN(line, ":", 4)
	if len(f) < 4 {
		return
	}
	// A package's name may hold a colon (libc6:amd64), the share never does.
	share, err := strconv.ParseFloat(f[2], 64)
	if err != nil {
		if share, err = strconv.ParseFloat(strings.SplitN(f[3], ":", 2)[0], 64); err != nil {
			return
		}
	}
	share = min(max(share, 0), 100)
	switch f[0] {
	case "dlstatus":
		w.progress(w.plan.Title, int64(share/100*float64(w.plan.Download)), w.plan.Download)
	case "pmstatus":
		w.progress("unpacking "+w.plan.Title, int64(share/100*float64(w.plan.Disk)), w.plan.Disk)
	}
}
