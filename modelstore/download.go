package modelstore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

// fromURL fetches a model's file from its publisher, going on where an earlier try ended: what
// was got so far stays after an error, where internal/whole would remove it.
func (b *bringing) fromURL(ctx context.Context) error {
	part := filepath.Join(b.work, b.item.File+".part")
	if err := b.get(ctx, part); err != nil {
		return err
	}
	if sum, err := HashFile(part); err != nil || sum != b.item.Sum {
		// Going on from it next time would never come to anything else.
		return errors.Join(os.Remove(part), err, fmt.Errorf("%w: %s from its publisher", ErrCorrupt, b.item.File))
	}
	return os.Rename(part, filepath.Join(b.tree, b.item.File))
}

func (b *bringing) get(ctx context.Context, part string) error {
	var have int64
	info, err := os.Stat(part)
	switch {
	case err == nil:
		have = info.Size()
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	if have == b.item.Disk {
		return nil
	}
	if have > b.item.Disk {
		have = 0
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, b.item.URL, nil)
	if err != nil {
		return err
	}
	if have > 0 {
		req.Header.Set("Range", fmt.Sprintf("bytes=%d-", have))
	}
	resp, err := b.store.client.Do(req)
	if err != nil {
		return fmt.Errorf("no connection: %w", err)
	}
	defer resp.Body.Close()
	flags := os.O_CREATE | os.O_WRONLY | os.O_TRUNC
	switch resp.StatusCode {
	case http.StatusOK:
		have = 0 // all of it, asked for or not
	case http.StatusPartialContent:
		if want := fmt.Sprintf("bytes %d-", have); !strings.HasPrefix(resp.Header.Get("Content-Range"), want) {
			return fmt.Errorf("%w: the server sent another part than asked for", ErrCorrupt)
		}
		flags = os.O_CREATE | os.O_WRONLY | os.O_APPEND
	default:
		return fmt.Errorf("the server answered %s", resp.Status)
	}
	// Progress is counted in the packages' bytes, which are somewhat fewer than the file's.
	scale := float64(b.item.download()) / float64(b.item.Disk)
	got := have
	err = writeFile(ctx, part, flags, resp.Body, func(n int64) {
		got += n
		b.show(int64(float64(got) * scale))
	})
	if err != nil {
		return fmt.Errorf("the connection broke off after %d MB: %w", got>>20, err)
	}
	return nil
}
