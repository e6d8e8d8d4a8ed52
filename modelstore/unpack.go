package modelstore

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// unpack takes the files whose names begin with take out of an archive: into the folder
// dir by their base names, or, where joined is given, one after the other onto the end of
// that file. Wheels are zip files; npm's archives are gzipped tar files.
func unpack(ctx context.Context, archive, take, dir, joined string) error {
	each := func(name string, r io.Reader) error {
		if !strings.HasPrefix(name, take) || strings.HasSuffix(name, "/") {
			return nil
		}
		flags, to := os.O_CREATE|os.O_WRONLY|os.O_EXCL, path.Base(name)
		if joined != "" {
			flags, to = os.O_CREATE|os.O_WRONLY|os.O_APPEND, joined
		}
		return writeFile(ctx, filepath.Join(dir, to), flags, r, nil)
	}
	if strings.HasSuffix(archive, ".tgz") {
		return eachInTar(archive, each)
	}
	return eachInZip(archive, each)
}

func eachInZip(archive string, each func(string, io.Reader) error) error {
	z, err := zip.OpenReader(archive)
	if err != nil {
		return fmt.Errorf("%w: %v", ErrCorrupt, err)
	}
	defer z.Close()
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			return fmt.Errorf("%w: %v", ErrCorrupt, err)
		}
		err = each(f.Name, r)
		if r.Close(); err != nil {
			return err
		}
	}
	return nil
}

func eachInTar(archive string, each func(string, io.Reader) error) error {
	f, err := os.Open(archive)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return fmt.Errorf("%w: %v", ErrCorrupt, err)
	}
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return fmt.Errorf("%w: %v", ErrCorrupt, err)
		case h.Typeflag != tar.TypeReg:
			continue
		}
		if err := each(h.Name, t); err != nil {
			return err
		}
	}
}

// copyFile copies a file, telling the bytes as they come.
func copyFile(ctx context.Context, from, to string, tell func(int64)) error {
	f, err := os.Open(from)
	if err != nil {
		return err
	}
	defer f.Close()
	return writeFile(ctx, to, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, f, tell)
}

// writeFile writes all of r, until the context ends.
func writeFile(ctx context.Context, name string, flags int, r io.Reader, tell func(int64)) error {
	f, err := os.OpenFile(name, flags, 0o644)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, &watched{ctx, r, tell})
	return errors.Join(err, f.Sync(), f.Close())
}

// watched is a reader that ends with its context.
type watched struct {
	ctx  context.Context
	r    io.Reader
	tell func(int64)
}

func (w *watched) Read(p []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := w.r.Read(p)
	if w.tell != nil && n > 0 {
		w.tell(int64(n))
	}
	return n, err
}
