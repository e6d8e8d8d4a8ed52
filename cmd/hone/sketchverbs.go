package main

import (
	"context"
	"flag"
	"io"
	"os"

	"hone/internal/whole"
	"hone/sketch"
)

func sketchVerbs() []verb {
	return []verb{
		{"compile", "[--lang ko|en] [--out FILE] [--force] FILE.sketch", runCompile},
		{"fmt", "[--write] FILE.sketch …", runFmt},
	}
}

// source reads a file, or the input where it is named "-".
func (e *env) source(name string) (string, error) {
	var b []byte
	var err error
	if name == "-" {
		b, err = io.ReadAll(io.LimitReader(e.in, 4<<20))
	} else {
		b, err = os.ReadFile(name)
	}
	if err != nil {
		return "", failed(err, "can't read", "file", name, "why", reason(err))
	}
	return string(b), nil
}

// tell prints what the compiler says of a file; it reports whether there are errors.
func (e *env) tell(name string, diags []sketch.Diag) bool {
	for _, d := range diags {
		e.err.line(name + ": " + d.In(locale(e.getenv)))
	}
	return len(sketch.Errors(diags)) > 0
}

func runCompile(_ context.Context, e *env, args []string) error {
	f := flags()
	lang := f.String("lang", "", "")
	out := f.String("out", "", "")
	force := f.Bool("force", false, "")
	name, src, err := e.oneFile(f, args, lang)
	if err != nil {
		return err
	}
	c, err := sketch.Compile(src, *lang)
	bad := e.tell(name, c.Diags)
	if err != nil || bad {
		return failed(err, "sketch", "file", name)
	}
	return e.writeOut(*out, *force, []byte(c.HTML))
}

// oneFile reads the file that a verb takes, after looking at the verb's flags.
func (e *env) oneFile(f *flag.FlagSet, args []string, lang *string) (name, src string, err error) {
	names, err := parse(f, args, 1, 1)
	if err != nil {
		return "", "", err
	}
	if err := checkLang(*lang); err != nil {
		return "", "", err
	}
	src, err = e.source(names[0])
	return names[0], src, err
}

func checkLang(lang string) error {
	if lang != "" && lang != "en" && lang != "ko" {
		return usage("bad language", "given", lang)
	}
	return nil
}

// runFmt prints the canonical form, or writes it back; a file with errors is left alone,
// since its bad lines would be lost.
func runFmt(_ context.Context, e *env, args []string) error {
	f := flags()
	write := f.Bool("write", false, "")
	names, err := parse(f, args, 1, -1)
	if err != nil {
		return err
	}
	for _, name := range names {
		src, err := e.source(name)
		if err != nil {
			return err
		}
		a, diags := sketch.Parse(src)
		if e.tell(name, diags) || a == nil {
			return failed(nil, "sketch", "file", name)
		}
		text := a.Format(true)
		switch {
		case !*write || name == "-":
			if _, err := io.WriteString(e.out.w, text); err != nil {
				return err
			}
		case text != src:
			info, err := os.Stat(name)
			if err == nil { // who may read it is the person's to say
				err = whole.WriteFile(name, []byte(text), info.Mode().Perm())
			}
			if err != nil {
				return failed(err, "can't write", "file", name, "why", reason(err))
			}
		}
	}
	return nil
}
