package main

import (
	"context"
	"errors"
	"io/fs"
	"os"

	"hone/gguf"
	shorten "hone/gguf/cut"
	"hone/internal/sqlitedb"
	"hone/modelstore"
)

// runModelCut makes the base that hone uses of the model as published; with files, the
// same of a file of one's own.
func runModelCut(ctx context.Context, e *env, args []string) error {
	files, err := parse(flags(), args, 0, 2)
	if err != nil {
		return err
	}
	if len(files) == 1 {
		return usage("missing argument")
	}
	if len(files) == 2 {
		return e.cutFile(files[0], files[1])
	}
	s, err := e.models()
	if err != nil {
		return err
	}
	m, err := s.Model(modelstore.DefaultModel)
	if err != nil {
		return err
	}
	bars := &bars{e: e}
	err = s.Fetch(ctx, m.Name, bars.at)
	bars.end(err == nil)
	if err != nil {
		return sqlitedb.Explain(err)
	}
	e.out.line(e.say("model cut", "file", m.Path, "size", bytesText(m.Size)))
	return nil
}

func (e *env) cutFile(from, to string) error {
	err := shorten.File(from, to)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return failed(err, "no file", "file", from)
	case errors.Is(err, gguf.ErrFormat):
		return failed(err, "not cuttable", "file", from, "why", err.Error())
	case err != nil:
		return err
	}
	info, err := os.Stat(to)
	if err != nil {
		return err
	}
	e.out.line(e.say("model cut", "file", to, "size", bytesText(info.Size())))
	return nil
}
