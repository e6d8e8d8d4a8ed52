package openaitest

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// A Fault answers a completion in place of, or around, the server's own way.
type Fault func(s *Server, w http.ResponseWriter, r *http.Request, next http.Handler)

// Status answers with a status and message in the flavor's form; retryAfter may be "".
func Status(status int, message, retryAfter string) Fault {
	return func(s *Server, w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		if retryAfter != "" {
			w.Header().Set("Retry-After", retryAfter)
		}
		s.refuse(w, complaint{status: status, message: message, code: codes[status]})
	}
}

// codes as OpenAI's; 529 is what overloaded gateways say.
var codes = map[int]string{429: "rate_limit_exceeded", 500: "server_error", 503: "unavailable_error", 529: "overloaded_error"}

// NoQuota is the 429 that no waiting mends.
func NoQuota(s *Server, w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	s.refuse(w, complaint{status: 429, message: "You exceeded your current quota, please check your plan and billing details.", code: "insufficient_quota"})
}

// EchoKey complains with the whole Authorization header in its words.
func EchoKey(s *Server, w http.ResponseWriter, r *http.Request, _ http.Handler) {
	s.refuse(w, complaint{status: 500, message: "internal error while handling " + r.Header.Get("Authorization")})
}

// Reset breaks the connection before a byte was answered.
func Reset(_ *Server, w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	panic(http.ErrAbortHandler)
}

// Hang never answers; it ends when the client hangs up.
func Hang(_ *Server, _ http.ResponseWriter, r *http.Request, _ http.Handler) { <-r.Context().Done() }

// Stall sends so many events and then no more, with the connection kept.
func Stall(events int) Fault {
	return func(_ *Server, w http.ResponseWriter, r *http.Request, next http.Handler) {
		next.ServeHTTP(&counting{ResponseWriter: w, left: events, over: func() { <-r.Context().Done(); panic(http.ErrAbortHandler) }}, r)
	}
}

// Truncate breaks the connection after so many events.
func Truncate(events int) Fault {
	return func(_ *Server, w http.ResponseWriter, r *http.Request, next http.Handler) {
		next.ServeHTTP(&counting{ResponseWriter: w, left: events, over: func() { panic(http.ErrAbortHandler) }}, r)
	}
}

// counting counts flushes: the server flushes after each event.
type counting struct {
	http.ResponseWriter
	left int
	over func()
}

func (c *counting) Flush() {
	c.ResponseWriter.(http.Flusher).Flush()
	if c.left--; c.left == 0 {
		c.over()
	}
}

func events(w http.ResponseWriter, data ...string) {
	w.Header().Set("Content-Type", "text/event-stream")
	for _, d := range data {
		fmt.Fprintf(w, "data: %s\n\n", d)
	}
}

const firstEvent = `{"id":"x","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":"a"}}]}`

// Malformed sends half an event as if it were one.
func Malformed(_ *Server, w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	events(w, firstEvent, firstEvent[:40])
}

// ErrorInStream fails after the status was sent, as an engine does that runs out of room.
func ErrorInStream(_ *Server, w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	events(w, firstEvent, `{"error":{"message":"the engine died","type":"InternalServerError","code":500}}`, "[DONE]")
}

// WebPage answers 200 with HTML, as a router's login page does.
func WebPage(_ *Server, w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	w.Header().Set("Content-Type", "text/html")
	fmt.Fprint(w, "<html><body><h1>Welcome</h1></body></html>")
}

// Flood never ends.
func Flood(_ *Server, w http.ResponseWriter, r *http.Request, _ http.Handler) {
	w.Header().Set("Content-Type", "text/event-stream")
	line := `data: {"choices":[{"index":0,"delta":{"content":` + strconv.Quote(strings.Repeat("a", 1000)) + `}}]}` + "\n\n"
	for r.Context().Err() == nil {
		if _, err := fmt.Fprint(w, line); err != nil {
			return
		}
	}
}

// Filtered ends with OpenAI's content filter.
func Filtered(_ *Server, w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	events(w, firstEvent, `{"choices":[{"index":0,"delta":{},"finish_reason":"content_filter"}]}`, "[DONE]")
}

// Detail is FastAPI's complaint about a parameter that it does not know.
func Detail(param string) Fault {
	return func(_ *Server, w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		send(w, 422, map[string]any{"detail": []any{map[string]any{
			"type": "extra_forbidden", "loc": []any{"body", param}, "msg": "Extra inputs are not permitted"}}})
	}
}

// Send answers with events that a test writes itself.
func Send(data ...string) Fault {
	return func(_ *Server, w http.ResponseWriter, _ *http.Request, _ http.Handler) { events(w, data...) }
}

// Redirect sends the client elsewhere, with method and body kept.
func Redirect(to string) Fault {
	return func(_ *Server, w http.ResponseWriter, r *http.Request, _ http.Handler) {
		http.Redirect(w, r, to, http.StatusTemporaryRedirect)
	}
}
