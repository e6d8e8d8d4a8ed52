package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"time"

	"hone/app"
	"hone/export"
	"hone/internal/sqlitedb"
	"hone/internal/whole"
)

// openApp writes an app's page to a file and shows it in the person's browser. The file
// has the same place each time: browsers keep what an app stores by its address.
func (e *env) openApp(a app.App) error {
	home, err := e.home()
	if err != nil {
		return err
	}
	if a.HTML == "" {
		return failed(errors.New("no page"), "no page", "id", a.ID)
	}
	dir := filepath.Join(home, "open")
	file := filepath.Join(dir, a.ID+".html")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return sqlitedb.Explain(err)
	}
	if err := whole.WriteFile(file, []byte(export.Page(a)), 0o600); err != nil {
		return sqlitedb.Explain(err)
	}
	if err := show(file); err != nil {
		return missing(err, "no opener", "file", file)
	}
	e.out.line(e.say("apps opened", "title", a.Title, "file", file))
	return nil
}

// show asks the desktop to open a file. Openers return at once or stay with the
// browser: one that has not failed after a while has done its work.
func show(file string) error {
	command := []string{"xdg-open", file}
	switch runtime.GOOS {
	case "darwin":
		command = []string{"open", file}
	case "windows":
		command = []string{"rundll32", "url.dll,FileProtocolHandler", file}
	}
	c := exec.Command(command[0], command[1:]...)
	if err := c.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	select {
	case err := <-ended:
		if err != nil {
			return fmt.Errorf("%s: %w", command[0], err)
		}
		return nil
	case <-time.After(3 * time.Second):
		return nil
	}
}
