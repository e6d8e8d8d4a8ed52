package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"reflect"
	"strings"
	"time"

	"hone/internal/whole"
)

// json prints v for programs: an empty list is [], never null.
func (e *env) json(v any) error {
	if r := reflect.ValueOf(v); r.Kind() == reflect.Slice && r.IsNil() {
		v = []struct{}{}
	}
	enc := json.NewEncoder(e.out.w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// text prints lines of a source, indented, safe for a screen.
func (t *terminal) text(s string) {
	for line := range strings.Lines(s) {
		t.line("  " + clean(strings.ReplaceAll(strings.TrimRight(line, "\r\n"), "\t", "    ")))
	}
}

// writeOut writes what a verb exports: to the output where no file is named, otherwise
// to a new file, and over an old one only by force.
func (e *env) writeOut(name string, force bool, content []byte) error {
	if name == "" || name == "-" {
		_, err := e.out.w.Write(content)
		return err
	}
	if _, err := os.Lstat(name); err == nil && !force {
		return failed(fs.ErrExist, "file exists", "file", name)
	}
	if err := whole.WriteFile(name, content, 0o644); err != nil {
		return failed(err, "can't write", "file", name, "why", reason(err))
	}
	e.err.line(e.say("written", "file", name, "size", bytesText(int64(len(content)))))
	return nil
}

// reason is the operating system's word without the call and path around it.
func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

func (e *env) yesNo(yes bool) string {
	if yes {
		return e.say("yes")
	}
	return e.say("no")
}

// when writes an instant in the person's own time zone.
func when(t time.Time) string { return t.Local().Format("2006-01-02 15:04") }

func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// bytesText writes an amount as people know it from file managers.
func bytesText(n int64) string {
	switch {
	case n < 1e3:
		return fmt.Sprintf("%d B", n)
	case n < 1e6:
		return fmt.Sprintf("%.0f kB", float64(n)/1e3)
	case n < 1e9:
		return fmt.Sprintf("%.1f MB", float64(n)/1e6)
	}
	return fmt.Sprintf("%.2f GB", float64(n)/1e9)
}
