package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"hone/internal/sqlitedb"
	"hone/modelstore"
)

func modelVerbs() []verb {
	return []verb{
		{"model list", "[--json]", runModelList},
		{"model use", "NAME", runModelUse},
		{"model cut", "[FILE OUT]", runModelCut},
		{"model add", "NAME FILE [--base MODEL] [--scale N]", runModelAdd},
		{"model remove", "NAME …", runModelRemove},
		{"model verify", "[--json]", runModelVerify},
	}
}

// models is the store of engines and models.
func (e *env) models() (*modelstore.Store, error) {
	dir, err := e.home()
	if err != nil {
		return nil, err
	}
	return modelstore.Open(dir), nil
}

// modelLine is a model as programs read it.
type modelLine struct {
	modelstore.Model
	Installed bool `json:"installed"`
	InUse     bool `json:"in_use"`
}

func runModelList(_ context.Context, e *env, args []string) error {
	f := flags()
	asJSON := f.Bool("json", false, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	s, err := e.models()
	if err != nil {
		return err
	}
	all, err := s.List()
	if err != nil {
		return err
	}
	if *asJSON {
		var lines []modelLine
		for _, m := range all {
			lines = append(lines, modelLine{m, m.Installed, m.InUse})
		}
		return e.json(lines)
	}
	rows := [][]string{{e.say("column name"), e.say("column in use"), e.say("column installed"), e.say("column size"), e.say("column base"), e.say("column licence")}}
	for _, m := range all {
		rows = append(rows, []string{m.Name, e.yesNo(m.InUse), e.yesNo(m.Installed), bytesText(m.Size), or(m.Base, "–"), or(m.Licence, "–")})
	}
	e.out.table(rows)
	return nil
}

// runModelUse fetches the model, and the base that an adapter needs, where they are
// pinned and missing.
func runModelUse(ctx context.Context, e *env, args []string) error {
	names, err := parse(flags(), args, 1, 1)
	if err != nil {
		return err
	}
	s, err := e.models()
	if err != nil {
		return err
	}
	m, err := s.Model(names[0])
	if err != nil {
		return noModel(err, names[0])
	}
	if err := e.fetchModel(ctx, s, m); err != nil {
		return err
	}
	if err := s.Use(m.Name); err != nil {
		return sqlitedb.Explain(err)
	}
	e.out.line(e.say("model used", "name", m.Name))
	return nil
}

func (e *env) fetchModel(ctx context.Context, s *modelstore.Store, m modelstore.Model) error {
	if m.Base != "" {
		base, err := s.Model(m.Base)
		if err == nil {
			err = e.fetchModel(ctx, s, base)
		}
		if err != nil {
			return noModel(err, m.Base)
		}
	}
	if m.Installed {
		return nil
	}
	if !m.Pinned {
		return missing(modelstore.ErrMissing, "model gone", "name", m.Name, "file", m.Path)
	}
	e.err.line(e.say("model fetching", "name", m.Name, "size", bytesText(m.Size), "licence", m.Licence))
	bars := &bars{e: e}
	err := s.Fetch(ctx, m.Name, bars.at)
	bars.end(err == nil)
	return sqlitedb.Explain(err)
}

func runModelAdd(ctx context.Context, e *env, args []string) error {
	f := flags()
	base := f.String("base", "", "")
	scale := f.Float64("scale", 1, "")
	given, err := parse(f, args, 2, 2)
	if err != nil {
		return err
	}
	s, err := e.models()
	if err != nil {
		return err
	}
	name, file := given[0], given[1]
	err = s.Add(ctx, name, file, *base, *scale)
	switch {
	case err == nil:
	case errors.Is(err, modelstore.ErrUnknown):
		return noModel(err, *base)
	case errors.Is(err, fs.ErrNotExist):
		return failed(err, "no file", "file", file)
	case errors.Is(err, modelstore.ErrCorrupt):
		return failed(err, "not gguf", "file", file)
	default:
		return sqlitedb.Explain(err)
	}
	e.out.line(e.say("model added", "name", name))
	return nil
}

func runModelRemove(_ context.Context, e *env, args []string) error {
	names, err := parse(flags(), args, 1, -1)
	if err != nil {
		return err
	}
	s, err := e.models()
	if err != nil {
		return err
	}
	for _, name := range names {
		m, err := s.Model(name)
		if err != nil {
			return noModel(err, name)
		}
		if err := s.Remove(name); err != nil {
			return sqlitedb.Explain(err)
		}
		e.out.line(e.say("model removed", "name", name))
		if m.InUse && name != s.Standard() {
			e.out.line(e.say("model used", "name", s.Standard()))
		}
	}
	return nil
}

func runModelVerify(ctx context.Context, e *env, args []string) error {
	f := flags()
	asJSON := f.Bool("json", false, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	s, err := e.models()
	if err != nil {
		return err
	}
	findings, err := s.Verify(ctx)
	if err != nil {
		return sqlitedb.Explain(err)
	}
	d := &diagnosis{}
	for _, x := range findings {
		d.add(e.verified(x))
	}
	return d.tell(e, *asJSON)
}

func (e *env) verified(x modelstore.Finding) finding {
	f := finding{ID: x.Name, Name: x.Name, OK: x.Err == nil, Needed: true}
	switch {
	case x.Err == nil:
		f.Detail = e.say("model whole")
	case errors.Is(x.Err, modelstore.ErrMissing):
		f.Detail, f.Mend = e.say("model missing"), e.say("mend setup")
	case errors.Is(x.Err, modelstore.ErrCorrupt):
		f.Detail, f.Mend = e.say("model broken"), e.say("mend model")
	default:
		f.Detail = fmt.Sprint(x.Err)
	}
	return f
}

func noModel(err error, name string) error {
	if errors.Is(err, modelstore.ErrUnknown) {
		return failed(err, "unknown model", "name", name)
	}
	return err
}
