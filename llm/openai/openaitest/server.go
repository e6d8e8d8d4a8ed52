// Package openaitest stands in for the endpoints that llm/openai talks to. Each Flavor
// answers as one of the real servers does: what it takes, ignores and refuses, in which
// words, and what it counts. What it writes comes from a tiny real language model, so that
// temperature, seeds, log-probabilities, grammars and schemas mean something. It must not
// know the client.
package openaitest

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"time"
)

// Options are a server's settings; the zero value is an OpenAI without a key.
type Options struct {
	Flavor  Flavor
	Models  []string      // nil means the flavor's
	Key     string        // "" lets everybody in
	Context int           // tokens; 0 means 4096
	Pace    time.Duration // for each token
	TLS     bool
	// Answer makes the text that the model "writes" instead of sampling one; may be nil.
	Answer func(c Call) string
}

// A Call is a request as it came.
type Call struct {
	Path   string
	Header http.Header
	Body   map[string]any
}

// A Server is running until Close.
type Server struct {
	URL string // the API's base
	*httptest.Server
	o Options

	mu      sync.Mutex
	calls   []Call
	faults  []Fault
	prompts map[string]bool // those it has in its cache
	now     int
	most    int
	changed *sync.Cond
}

// Start starts a server on a free port of this machine.
func Start(o Options) *Server {
	if o.Models == nil {
		o.Models = o.Flavor.models()
	}
	if o.Context == 0 {
		o.Context = 4096
	}
	s := &Server{o: o, prompts: map[string]bool{}}
	s.changed = sync.NewCond(&s.mu)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/models", s.list)
	mux.Handle("POST /v1/chat/completions", s.faulty(http.HandlerFunc(s.complete)))
	mux.Handle("POST /v1/completions", s.faulty(http.HandlerFunc(s.complete)))
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		s.refuse(w, complaint{status: 404, message: "Not Found"})
	})
	if o.TLS {
		s.Server = httptest.NewTLSServer(mux)
	} else {
		s.Server = httptest.NewServer(mux)
	}
	s.URL = s.Server.URL + "/v1"
	return s
}

// Models are those that it serves.
func (s *Server) Models() []string { return s.o.Models }

// Calls returns the completions asked for so far, those that failed included.
func (s *Server) Calls() []Call {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.calls)
}

// Most is how many completions were under way at once, at most.
func (s *Server) Most() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.most
}

// Idle waits until no completion is under way, so that a client's hanging up is seen.
func (s *Server) Idle() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.now > 0 {
		s.changed.Wait()
	}
}

// Next makes the next completions fail, in this order; nil is one that doesn't.
func (s *Server) Next(faults ...Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = append(s.faults, faults...)
}

// faulty records a completion and lets it fail where that was asked for.
func (s *Server) faulty(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw, _ := io.ReadAll(r.Body)
		call := Call{Path: r.URL.Path, Header: r.Header.Clone(), Body: map[string]any{}}
		json.Unmarshal(raw, &call.Body)
		r.Body = io.NopCloser(strings.NewReader(string(raw)))
		s.mu.Lock()
		s.calls = append(s.calls, call)
		var fault Fault
		if len(s.faults) > 0 {
			fault, s.faults = s.faults[0], s.faults[1:]
		}
		s.now++
		s.most = max(s.most, s.now)
		s.mu.Unlock()
		defer func() {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.now--
			s.changed.Broadcast()
		}()
		if fault != nil {
			fault(s, w, r, next)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) list(w http.ResponseWriter, r *http.Request) {
	if c := s.o.Flavor.letIn(s.o.Key, r.Header.Get("Authorization")); c != nil {
		s.refuse(w, *c)
		return
	}
	var data []map[string]any
	for _, m := range s.o.Models {
		data = append(data, s.o.Flavor.describe(m, s.o.Context))
	}
	send(w, 200, map[string]any{"object": "list", "data": data})
}

func (s *Server) complete(w http.ResponseWriter, r *http.Request) {
	f := s.o.Flavor
	if c := f.letIn(s.o.Key, r.Header.Get("Authorization")); c != nil {
		s.refuse(w, *c)
		return
	}
	var body map[string]any
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		s.refuse(w, complaint{status: 400, message: "We could not parse the JSON body of your request."})
		return
	}
	j, c := f.read(body, s.o.Models)
	if c == nil {
		j.prompt = promptOf(body)
		j.promptTokens = len(split(j.prompt)) + 4
		if j.promptTokens+1 > s.o.Context && f != Ollama { // which cuts off the beginning, silently
			c = f.tooLong(j.promptTokens, s.o.Context)
		}
	}
	if c != nil {
		s.refuse(w, *c)
		return
	}
	s.mu.Lock()
	if s.prompts[j.prompt] && f != Ollama {
		j.cached = j.promptTokens - 1
	}
	s.prompts[j.prompt] = true
	s.mu.Unlock()
	if s.o.Answer != nil {
		j.fixed = split(s.o.Answer(Call{r.URL.Path, r.Header, body}))
	}
	j.flavor, j.pace, j.legacy = f, s.o.Pace, r.URL.Path == "/v1/completions"
	j.write(w, r)
}

func promptOf(body map[string]any) string {
	if p, ok := body["prompt"].(string); ok {
		return p
	}
	var b strings.Builder
	list, _ := body["messages"].([]any)
	for _, m := range list {
		if m, ok := m.(map[string]any); ok {
			fmt.Fprintf(&b, "%v\n", m["content"])
		}
	}
	return b.String()
}

func (s *Server) refuse(w http.ResponseWriter, c complaint) {
	if s.o.Flavor == LlamaServer {
		w.Header().Set("Server", "llama.cpp")
	}
	send(w, c.status, s.o.Flavor.errorBody(c))
}

func send(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}
