package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"

	"hone/app"
	"hone/episode"
	"hone/internal/sqlitedb"
	"hone/internal/whole"
	"hone/modelstore"
)

func doctorVerbs() []verb {
	return []verb{{"doctor", "[--json]", runDoctor}}
}

// A finding is one thing that hone needs or is better with.
type finding struct {
	ID     string `json:"id"`   // the same in every language
	Name   string `json:"name"` // the person's
	OK     bool   `json:"ok"`
	Needed bool   `json:"needed"` // nothing can be made without it
	Detail string `json:"detail"`
	Mend   string `json:"mend,omitempty"` // what to do
}

// diagnosis is all findings, in the order of the request path.
type diagnosis struct {
	Findings []finding `json:"findings"`
	OK       bool      `json:"ok"`
}

func (d *diagnosis) add(f finding) { d.Findings = append(d.Findings, f) }

func runDoctor(ctx context.Context, e *env, args []string) error {
	f := flags()
	asJSON := f.Bool("json", false, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	dir, err := e.home()
	if err != nil {
		return err
	}
	d := &diagnosis{}
	d.add(e.examineFolder(dir))
	d.add(e.examineEngine(dir))
	d.add(e.examineModel(dir))
	d.add(e.examineBrowser(ctx))
	d.add(e.examineFonts(ctx))
	d.add(e.examineStore("apps", e.say("doctor apps"), func() error { return e.withApps(func(*app.Store) error { return nil }) }))
	d.add(e.examineStore("episodes", e.say("doctor episodes"), func() error { return e.withEpisodes(func(*episode.Store) error { return nil }) }))
	d.add(e.examineMachine())
	return d.tell(e, *asJSON)
}

// tell prints the findings; where something needed is missing, the exit status says so.
func (d *diagnosis) tell(e *env, asJSON bool) error {
	d.OK = true
	wide := 0
	for _, f := range d.Findings {
		d.OK = d.OK && (f.OK || !f.Needed)
		wide = max(wide, columns(f.Name))
	}
	if asJSON {
		if err := e.json(d); err != nil {
			return err
		}
	} else {
		for _, f := range d.Findings {
			mark, mend := e.out.green("✓"), ""
			if !f.OK {
				mark = e.out.red("✗")
			}
			if f.Mend != "" {
				mend = " → " + f.Mend
			}
			e.out.line(mark + " " + f.Name + strings.Repeat(" ", wide-columns(f.Name)) + "  " + clean(f.Detail+mend))
		}
	}
	if !d.OK {
		return missing(modelstore.ErrMissing, "not healthy")
	}
	return nil
}

const leastRoom = 512 << 20 // for the engine, the model and some years of apps

func (e *env) examineFolder(dir string) finding {
	f := finding{ID: "folder", Name: e.say("doctor folder"), Needed: true, Detail: dir}
	err := os.MkdirAll(dir, 0o755)
	if err == nil {
		err = whole.WriteFile(filepath.Join(dir, ".doctor"), nil, 0o600)
		os.Remove(filepath.Join(dir, ".doctor"))
	}
	if err != nil {
		f.Detail += ": " + reason(err)
		f.Mend = e.say("mend folder")
		return f
	}
	var st unix.Statfs_t
	if err := unix.Statfs(dir, &st); err == nil {
		free := int64(st.Bavail) * int64(st.Bsize)
		f.Detail += ", " + e.say("doctor free", "size", bytesText(free))
		if free < leastRoom {
			f.Mend = e.say("mend room")
			return f
		}
	}
	f.OK = true
	return f
}

func (e *env) examineEngine(dir string) finding {
	f := finding{ID: "engine", Name: e.say("doctor engine"), Needed: true}
	folder, err := modelstore.Open(dir).Runtime()
	switch {
	case err == nil:
		f.OK, f.Detail = true, filepath.Base(folder)
	case errors.Is(err, modelstore.ErrPlatform):
		f.Detail, f.Mend = e.say("doctor no platform", "system", runtime.GOOS+"/"+runtime.GOARCH), e.say("mend platform")
	default:
		f.Detail, f.Mend = e.say("model missing"), e.say("mend setup")
	}
	return f
}

func (e *env) examineModel(dir string) finding {
	f := finding{ID: "model", Name: e.say("doctor model"), Needed: true}
	base, adapter, err := modelstore.Open(dir).Current()
	switch {
	case err == nil:
		f.OK = true
		f.Detail = fmt.Sprintf("%s, %s, SHA-256 %.12s…", base.Name, bytesText(base.Size), base.SHA256)
		if adapter != nil {
			f.Detail += fmt.Sprintf(" + %s, %s, SHA-256 %.12s…", adapter.Name, bytesText(adapter.Size), adapter.SHA256)
		}
	case errors.Is(err, modelstore.ErrMissing) && base.Pinned:
		f.Detail, f.Mend = base.Name+": "+e.say("model missing"), e.say("mend setup")
		if base.Name != modelstore.DefaultModel {
			f.Mend = e.say("mend use", "name", base.Name)
		}
	default:
		f.Detail, f.Mend = err.Error(), e.say("mend use", "name", modelstore.DefaultModel)
	}
	return f
}

func (e *env) examineBrowser(ctx context.Context) finding {
	f := finding{ID: "browser", Name: e.say("doctor browser"), Needed: true}
	path, err := modelstore.Browser()
	if err != nil {
		f.Detail, f.Mend = e.say("doctor no browser"), e.say("mend setup")
		if named := e.getenv("HONE_CHROMIUM"); named != "" {
			f.Detail, f.Mend = "HONE_CHROMIUM="+named, e.say("mend named browser")
		}
		return f
	}
	version, err := modelstore.BrowserVersion(ctx, path)
	if err != nil {
		f.Detail, f.Mend = err.Error(), e.say("mend browser")
		return f
	}
	f.OK, f.Detail = true, version+", "+path
	return f
}

func (e *env) examineFonts(ctx context.Context) finding {
	letters := modelstore.MissingFonts(ctx)
	if len(letters) > 0 {
		return finding{ID: "fonts", Name: e.say("doctor fonts"), Detail: e.say("doctor no fonts", "letters", e.lettersText(letters)), Mend: modelstore.ByHand(false)}
	}
	both := []modelstore.Letters{modelstore.Korean, modelstore.Emoji}
	return finding{ID: "fonts", Name: e.say("doctor fonts"), OK: true, Detail: e.lettersText(both)}
}

// examineStore opens a store as every verb does; a damaged one is kept aside by that, so
// it is found once.
func (e *env) examineStore(id, name string, open func() error) finding {
	f := finding{ID: id, Name: name, Needed: true}
	err := open()
	if err == nil {
		f.OK, f.Detail = true, e.say("doctor opens")
		return f
	}
	p := explain(sqlitedb.Explain(err))
	f.Detail = e.say(p.key, append(p.pairs, "why", err.Error())...)
	return f
}

const leastMemory = 1500 << 20 // engine and model stay below 1.2 GiB; the rest is Chromium's

func (e *env) examineMachine() finding {
	f := finding{ID: "machine", Name: e.say("doctor machine"), OK: true}
	f.Detail = e.say("doctor cores", "n", strconv.Itoa(runtime.GOMAXPROCS(0)))
	total, free, ok := memory()
	if ok {
		f.Detail += ", " + e.say("doctor memory", "total", bytesText(total), "free", bytesText(free))
		if free < leastMemory {
			f.OK, f.Mend = false, e.say("mend memory")
		}
	}
	f.Detail += ", " + e.say("doctor offline")
	return f
}

// memory is what the system has and what programs could still get. A container may have
// less than its system.
func memory() (total, free int64, ok bool) {
	file, err := os.Open("/proc/meminfo")
	if err != nil {
		return 0, 0, false // not Linux
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		word := strings.Fields(lines.Text())
		if len(word) < 2 {
			continue
		}
		n, _ := strconv.ParseInt(word[1], 10, 64)
		switch word[0] {
		case "MemTotal:":
			total = n << 10
		case "MemAvailable:":
			free = n << 10
		}
	}
	if limit, err := os.ReadFile("/sys/fs/cgroup/memory.max"); err == nil {
		if n, err := strconv.ParseInt(strings.TrimSpace(string(limit)), 10, 64); err == nil && n < total {
			used, _ := os.ReadFile("/sys/fs/cgroup/memory.current")
			u, _ := strconv.ParseInt(strings.TrimSpace(string(used)), 10, 64)
			total, free = n, min(free, n-u)
		}
	}
	return total, free, total > 0 && free > 0
}
