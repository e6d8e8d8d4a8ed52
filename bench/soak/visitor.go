package soak

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
)

// A visitor is a person with a browser: what they do reaches the studio as the interface would
// send it.
type visitor struct {
	origin, key string
	host        string // with the port
	http        *http.Client
}

func newVisitor(address string) *visitor {
	origin, key, _ := strings.Cut(address, "/#key=")
	v := &visitor{origin: origin, key: key, host: strings.TrimPrefix(origin, "http://")}
	_, port, _ := net.SplitHostPort(v.host)
	// Each app has a host of its own, which leads to this machine in every browser, but not in every resolver.
	v.http = &http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, network, net.JoinHostPort("127.0.0.1", port))
	}}}
	return v
}

func (v *visitor) leave() { v.http.CloseIdleConnections() }

// windowMakes is how many wishes somebody has before closing the window: another is another
// client to the studio.
const windowMakes = 5

// visit makes an app and does with it what people do; every so often also what they rarely do.
func (v *visitor) visit(ctx context.Context, i int, request string) (proven bool, err error) {
	client := fmt.Sprintf("window-%d", i/windowMakes)
	if i%windowMakes == 0 { // a window is opened: what the first view asks for
		err = errors.Join(v.look(ctx, "/api/state?lang=en"), v.look(ctx, "/api/apps"))
	}
	if err != nil {
		return false, err
	}
	end, err := v.job(ctx, map[string]string{"kind": "make", "text": request, "effort": "low", "client": client})
	if err != nil || end.App == "" {
		return false, err
	}
	if err := v.use(ctx, end.App, i); err != nil {
		return end.Verified, err
	}
	switch {
	case i%7 == 3:
		err = v.rewrite(ctx, end.App, client, i)
	case i%7 == 5:
		err = errors.Join(v.send(ctx, "PATCH", "/api/apps/"+end.App, map[string]any{"Title": fmt.Sprintf("Mine %d", i)}), v.look(ctx, "/api/home"))
	case i%7 == 6:
		err = errors.Join(v.send(ctx, "PUT", "/api/apps/"+end.App+"/thumb", map[string]any{"Value": 1}), v.send(ctx, "POST", "/api/apps/"+end.App+"/copy", map[string]any{"Title": "Again"}))
	}
	if err == nil && i%2 == 1 {
		err = v.send(ctx, "DELETE", "/api/apps/"+end.App, nil)
	}
	return end.Verified, err
}

// An ending is what a job's last event says.
type ending struct {
	Kind, App, Error string
	Verified         bool
}

// job starts one, listens to all that it tells, and returns how it ended.
func (v *visitor) job(ctx context.Context, what map[string]string) (ending, error) {
	var started struct{ ID string }
	if err := v.call(ctx, "POST", "/api/jobs", what, &started); err != nil {
		return ending{}, err
	}
	r, err := v.ask(ctx, "GET", v.origin+"/api/jobs/"+started.ID+"/events", nil)
	if err != nil {
		return ending{}, err
	}
	defer r.Body.Close()
	lines := bufio.NewReader(r.Body)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return ending{}, fmt.Errorf("a job's events: %w", err)
		}
		data, ok := bytes.CutPrefix(line, []byte("data: "))
		if !ok {
			continue
		}
		var e ending
		if err := json.Unmarshal(data, &e); err != nil {
			return ending{}, fmt.Errorf("a job's events: %w", err)
		}
		if e.Kind == "done" {
			return e, nil
		}
	}
}

// use opens an app and enters something that it keeps.
func (v *visitor) use(ctx context.Context, id string, i int) error {
	var whole struct{ Shots []string }
	if err := v.call(ctx, "GET", "/api/apps/"+id, nil, &whole); err != nil {
		return err
	}
	for _, name := range whole.Shots {
		if err := v.look(ctx, "/api/apps/"+id+"/proof/"+name); err != nil {
			return err
		}
	}
	at := "http://" + id + "." + v.host
	for _, path := range []string{"/", "/page?version=0"} {
		if err := v.drop(v.ask(ctx, "GET", at+path, nil)); err != nil {
			return err
		}
	}
	return v.drop(v.ask(ctx, "PUT", at+"/kept", []map[string]string{{"key": "hone:v1:" + id, "value": fmt.Sprintf(`{"n":%d}`, i)}}, "Origin", at, "Sec-Fetch-Site", "same-origin"))
}

// rewrite changes an app's lines by hand, as an editor sends them while they are typed, and
// keeps them: a job of its own and another version.
func (v *visitor) rewrite(ctx context.Context, id, client string, i int) error {
	var now struct{ Lines string }
	if err := v.call(ctx, "GET", "/api/apps/"+id, nil, &now); err != nil {
		return err
	}
	text := now.Lines
	for n := range 5 {
		text = fmt.Sprintf("%sshow Extra %d = %d\n", now.Lines, n, i)
		if err := v.send(ctx, "POST", "/api/check", map[string]string{"App": id, "Lines": text, "Lang": "en"}); err != nil {
			return err
		}
	}
	_, err := v.job(ctx, map[string]string{"kind": "prove", "app": id, "text": text, "client": client})
	return err
}

func (v *visitor) look(ctx context.Context, path string) error { return v.send(ctx, "GET", path, nil) }

func (v *visitor) send(ctx context.Context, method, path string, body any) error {
	return v.call(ctx, method, path, body, nil)
}

func (v *visitor) call(ctx context.Context, method, path string, body, into any) error {
	r, err := v.ask(ctx, method, v.origin+path, body)
	if err != nil || into == nil {
		return v.drop(r, err)
	}
	defer r.Body.Close()
	return json.NewDecoder(r.Body).Decode(into)
}

// ask sends a request; an answer that says no is an error.
func (v *visitor) ask(ctx context.Context, method, at string, body any, headers ...string) (*http.Response, error) {
	var b io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return nil, err
		}
		b = bytes.NewReader(text)
	}
	r, err := http.NewRequestWithContext(ctx, method, at, b)
	if err != nil {
		return nil, err
	}
	if strings.HasPrefix(at, v.origin+"/") {
		r.Header.Set("Authorization", "Bearer "+v.key)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := v.http.Do(r)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode >= 400 {
		said, _ := io.ReadAll(io.LimitReader(answer.Body, 500))
		answer.Body.Close()
		u, _ := url.Parse(at) // it was just used
		return nil, fmt.Errorf("%s %s: %s: %s", method, u.Path, answer.Status, said)
	}
	return answer, nil
}

// drop reads an answer to its end, as a browser does.
func (v *visitor) drop(r *http.Response, err error) error {
	if err != nil {
		return err
	}
	defer r.Body.Close()
	_, err = io.Copy(io.Discard, r.Body)
	return err
}
