package openai

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"syscall"
	"time"

	"hone/llm"
)

// An apiError is an endpoint's own complaint. Its message may repeat the key: it leaves
// this package only through explain, or a log line, after scrub.
type apiError struct {
	status  int // 200 where it came in the middle of a stream
	code    string
	param   string
	message string
	wait    time.Duration // what a busy endpoint asks for
}

func (e *apiError) Error() string { return fmt.Sprintf("%d %s", e.status, e.message) }

// A broken answer: the connection failed, or what came is no chat completion.
type broken struct {
	err   error
	final bool // trying again can't help
}

func (b *broken) Error() string { return b.err.Error() }
func (b *broken) Unwrap() error { return b.err }

var errNotAPI = &broken{err: errors.New("what answers there is no OpenAI-compatible endpoint; does the address lack a /v1?"), final: true}

// passing tells whether another attempt may go better. That nobody listens, that the host
// or its certificate is wrong, won't change within seconds.
func (b *broken) passing() bool {
	var dial *net.OpError
	var cert *tls.CertificateVerificationError
	var head tls.RecordHeaderError
	var away *redirect
	switch {
	case b.final, errors.As(b.err, &cert), errors.As(b.err, &head), errors.As(b.err, &away):
		return false
	case errors.As(b.err, &dial) && dial.Op == "dial":
		return errors.Is(dial, syscall.ECONNRESET)
	}
	return true
}

// readError reads the complaint of a status other than 200.
func readError(c *call) error {
	b, _ := io.ReadAll(io.LimitReader(c.body, 64<<10))
	e := parseError(b)
	e.status = c.response.StatusCode
	e.wait = retryAfter(c.response.Header, time.Now())
	return e
}

// streamError is a complaint in the middle of a stream: {"error": …} or bare.
func streamError(data []byte) error {
	e := parseError(data)
	if e.status == 0 {
		e.status = http.StatusOK
	}
	return e
}

// parseError reads the forms in use: OpenAI's {"error": {"message", "param", "code"}}, with
// a number as code from llama-server; xAI's {"code", "error": "text"}; older vLLM's
// {"object": "error", "message", "code"}; FastAPI's {"detail": "text" or [{"loc", "msg"}]}.
func parseError(b []byte) *apiError {
	var outer struct {
		Error  json.RawMessage `json:"error"`
		Detail json.RawMessage `json:"detail"`
		errorFields
	}
	if json.Unmarshal(b, &outer) != nil {
		return &apiError{message: plain(b)}
	}
	f := outer.errorFields
	if json.Unmarshal(outer.Error, &f.Message) != nil {
		json.Unmarshal(outer.Error, &f)
	}
	e := &apiError{message: f.Message, param: text(f.Param), code: text(f.Code)}
	if e.code == "" || f.Type == "exceed_context_size_error" {
		e.code = f.Type
	}
	var status int
	if json.Unmarshal(f.Code, &status) == nil {
		e.status = status
	}
	var details []struct {
		Loc []any  `json:"loc"`
		Msg string `json:"msg"`
	}
	if json.Unmarshal(outer.Detail, &details) == nil && len(details) > 0 {
		e.message = details[0].Msg
		for _, l := range details[0].Loc {
			if s, ok := l.(string); ok && s != "body" {
				e.param = s
			}
		}
	} else if s := text(outer.Detail); s != "" {
		e.message = s
	}
	if e.message == "" {
		e.message = plain(b)
	}
	if s, err := url.QueryUnescape(e.message); err == nil && strings.Contains(e.message, "%20") { // xAI, at times
		e.message = s
	}
	return e
}

type errorFields struct {
	Message string          `json:"message"`
	Type    string          `json:"type"`
	Param   json.RawMessage `json:"param"`
	Code    json.RawMessage `json:"code"`
}

func text(raw json.RawMessage) string {
	var s string
	json.Unmarshal(raw, &s)
	return s
}

// plain makes one short line of something that may be a web page.
func plain(b []byte) string {
	s := strings.Join(strings.Fields(tags.ReplaceAllString(string(b), " ")), " ")
	if r := []rune(s); len(r) > 300 {
		s = string(r[:300]) + "…"
	}
	return s
}

var (
	tags     = regexp.MustCompile(`<[^>]*>`)
	tooLong  = regexp.MustCompile(`(?i)context_length_exceeded|exceed_context_size|context length|context size|context window|maximum prompt length|(?:prompt|input) is too (?:long|large)|too large to process`)
	noModel  = regexp.MustCompile(`(?i)model_not_found|\bmodel\b.*(?:not found|not exist|not loaded|no such)|(?:not found|no such|unknown|invalid) model|not a valid model`)
	wrongKey = regexp.MustCompile(`(?i)(?:incorrect|invalid|wrong|missing) api[ _-]?key|api key not valid|invalid_api_key`)
	noQuota  = regexp.MustCompile(`(?i)insufficient_quota|current quota|out of credits|any credits`)
)

// sentinel tells what a complaint means where its status or words say so; nil else.
func (e *apiError) sentinel() error {
	words := e.code + " " + e.message
	clientError := e.status >= 400 && e.status < 500
	switch {
	case e.status == http.StatusUnauthorized, e.status == http.StatusForbidden:
		return llm.ErrUnauthorized
	case e.status == http.StatusTooManyRequests, e.status == http.StatusPaymentRequired:
		return llm.ErrLimited
	case clientError && wrongKey.MatchString(words): // xAI says 400 to a wrong key
		return llm.ErrUnauthorized
	case tooLong.MatchString(words), e.status == http.StatusRequestEntityTooLarge:
		return llm.ErrTooLong
	case clientError && noModel.MatchString(words):
		return llm.ErrNoModel
	}
	return nil
}

// busy tells whether the same request may succeed later.
func (e *apiError) busy() bool {
	switch {
	case e.status == http.StatusTooManyRequests:
		return !noQuota.MatchString(e.code + " " + e.message)
	case e.status == http.StatusOK: // in a stream
		return e.code != "content_filter" && e.code != "refusal" && e.code != "invalid_request_error"
	}
	return e.sentinel() == nil && (e.status == http.StatusRequestTimeout || e.status >= 500 && e.status != http.StatusNotImplemented)
}

// explain turns an error into a sentence for people, around a sentinel, with nothing of
// the key in it or in anything that it wraps.
func (c *Client) explain(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if ctx.Err() != nil { // the caller's own, not our timeouts
		return ctx.Err()
	}
	say := func(sentinel error, format string, args ...any) error {
		return fmt.Errorf("openai: %s %s: %w", c.target.URL, c.key.scrub(fmt.Sprintf(format, args...)), sentinel)
	}
	var api *apiError
	var late *timeout
	switch {
	case errors.As(err, &api):
		return c.explainAPI(ctx, api, say)
	case errors.As(err, &late):
		return say(llm.ErrUnreachable, "is too slow: %v", late)
	case errors.Is(err, syscall.ECONNREFUSED):
		return say(llm.ErrUnreachable, "can't be reached: nobody listens there; is the server running?")
	case errors.Is(err, errNotAPI), errors.As(err, new(*redirect)):
		return say(llm.ErrUnavailable, "is of no use: %v", inner(err))
	case errors.Is(err, llm.ErrBadRequest):
		return say(llm.ErrBadRequest, "was not asked: %v", err)
	case errors.Is(err, errModelUnclear):
		return say(llm.ErrNoModel, "%v", err)
	}
	return say(llm.ErrUnreachable, "failed: %v", inner(err))
}

func (c *Client) explainAPI(ctx context.Context, e *apiError, say func(error, string, ...any) error) error {
	switch s := e.sentinel(); {
	case s == llm.ErrUnauthorized && c.key.Present():
		return say(s, "refused the key from %s (%d: %s)", c.key.Source(), e.status, e.message)
	case s == llm.ErrUnauthorized:
		return say(s, "wants a key: set %s (%d: %s)", strings.TrimPrefix(c.target.vendor().keyEnv+" or HONE_API_KEY", " or "), e.status, e.message)
	case s == llm.ErrNoModel:
		return say(s, "has no model %q; %s", c.target.Model, c.offer(ctx))
	case s == llm.ErrLimited && e.wait > 0:
		return say(s, "wants %v of rest (%d: %s)", e.wait.Round(time.Second), e.status, e.message)
	case s != nil:
		return say(s, "answered %d: %s", e.status, e.message)
	case e.status == http.StatusNotFound, e.status == http.StatusMethodNotAllowed:
		return say(llm.ErrUnavailable, "has no chat completions (%d: %s); does the address lack a /v1?", e.status, e.message)
	case e.status >= 400 && e.status < 500, e.code == "refusal", e.code == "content_filter":
		return say(llm.ErrBadRequest, "answered %d: %s", e.status, e.message)
	}
	return say(llm.ErrUnreachable, "answered %d: %s", e.status, e.message)
}

// inner drops the "Post URL:" that net/http puts before what happened.
func inner(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}
