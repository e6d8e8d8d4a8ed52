package openai

import (
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"strings"
)

// A Target names a model at an endpoint.
type Target struct {
	URL   string // the API's base, as in http://localhost:11434/v1; never holds a secret
	Model string // "" means the only one that the endpoint has
}

// ErrTarget says that a text names no target; the message says which forms do.
var ErrTarget = errors.New("not a model that an endpoint serves")

// A vendor is an endpoint that people name without an address.
type vendor struct {
	name     string
	url      string
	keyEnv   string   // its key's variable; sent to this vendor's host only
	prefixes []string // bare model names that mean this vendor
	hosted   bool     // a paid service on the net, which takes max_completion_tokens and no grammar
}

// Ports are the servers' defaults.
var vendors = []vendor{
	{name: "openai", url: "https://api.openai.com/v1", keyEnv: "OPENAI_API_KEY", prefixes: []string{"gpt-", "chatgpt-", "o1", "o3", "o4"}, hosted: true},
	{name: "xai", url: "https://api.x.ai/v1", keyEnv: "XAI_API_KEY", prefixes: []string{"grok-"}, hosted: true},
	{name: "ollama", url: "http://localhost:11434/v1"},
	{name: "lmstudio", url: "http://localhost:1234/v1"},
	{name: "llama-server", url: "http://localhost:8080/v1"},
	{name: "vllm", url: "http://localhost:8000/v1"},
}

const insecure = "insecure+" // before http:// allows it for any host

// ParseTarget reads what people give as a model:
//
//	http://localhost:11434/v1#qwen3   an address and a model there
//	http://localhost:8080             an address with one model; /v1 is added
//	ollama/qwen3, xai/grok-4          a well-known endpoint and a model there
//	grok-4, gpt-5                     a model whose name tells the endpoint
//
// Plain http is for this machine and private networks; insecure+http:// is for any host.
func ParseTarget(s string) (Target, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return Target{}, fmt.Errorf("openai: %w: it is empty", ErrTarget)
	}
	if keyLike.MatchString(s) {
		return Target{}, fmt.Errorf("openai: %w: it looks like a key, which belongs into OPENAI_API_KEY, XAI_API_KEY or HONE_API_KEY", ErrTarget)
	}
	if strings.Contains(s, "://") {
		return parseURL(s)
	}
	for _, v := range vendors {
		if model, ok := strings.CutPrefix(s, v.name+"/"); ok {
			return Target{URL: v.url, Model: model}, nil
		}
		for _, p := range v.prefixes {
			if strings.HasPrefix(s, p) {
				return Target{URL: v.url, Model: s}, nil
			}
		}
	}
	return Target{}, fmt.Errorf("openai: %w: %q; give an address and a model (http://localhost:11434/v1#qwen3), or ollama/NAME, lmstudio/NAME, llama-server/NAME, vllm/NAME, grok-… or gpt-…", ErrTarget, s)
}

func parseURL(s string) (Target, error) {
	s, anyHost := strings.CutPrefix(s, insecure)
	u, err := url.Parse(s)
	switch { // what is wrong is never repeated whole: it may hold a secret
	case err != nil:
		return Target{}, fmt.Errorf("openai: %w: the address can't be read", ErrTarget)
	case u.User != nil:
		return Target{}, fmt.Errorf("openai: %w: the address of %s holds a name or password; put the key into HONE_API_KEY", ErrTarget, u.Host)
	case u.RawQuery != "":
		return Target{}, fmt.Errorf("openai: %w: the address of %s has a question mark; name the model after a #", ErrTarget, u.Host)
	case u.Scheme != "http" && u.Scheme != "https":
		return Target{}, fmt.Errorf("openai: %w: the address begins with %q instead of http or https", ErrTarget, u.Scheme)
	case u.Hostname() == "":
		return Target{}, fmt.Errorf("openai: %w: the address names no host", ErrTarget)
	case u.Scheme == "http" && !private(u.Hostname()) && !anyHost:
		return Target{}, fmt.Errorf("openai: %w: http://%s would send key and words readable for all in between; use https, or %shttp://%s if that is meant", ErrTarget, u.Host, insecure, u.Host)
	}
	t := Target{Model: u.Fragment}
	u.Fragment, u.RawFragment = "", ""
	u.Path, u.RawPath = strings.TrimSuffix(strings.TrimRight(u.Path, "/"), "/chat/completions"), ""
	if u.Path == "" {
		u.Path = "/v1"
	}
	t.URL = u.String()
	return t, nil
}

// String is the form that ParseTarget reads.
func (t Target) String() string {
	if t.Model == "" {
		return t.URL
	}
	return t.URL + "#" + t.Model
}

// Local tells whether the endpoint is on this machine or a private network.
func (t Target) Local() bool { return private(t.host()) }

func (t Target) host() string {
	u, err := url.Parse(t.URL)
	if err != nil {
		return ""
	}
	return u.Hostname()
}

// vendor is the hosted service that the target belongs to, by host; else zero.
func (t Target) vendor() vendor {
	for _, v := range vendors {
		if u, err := url.Parse(v.url); v.hosted && err == nil && u.Hostname() == t.host() && strings.HasPrefix(t.URL, "https:") {
			return v
		}
	}
	return vendor{}
}

// private tells whether a host can't be on the open net. Names are judged by their form:
// looking them up would tell the network, and could change between check and use.
func private(host string) bool {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	if ip, err := netip.ParseAddr(host); err == nil {
		ip = ip.Unmap()
		return ip.IsLoopback() || ip.IsPrivate() || ip.IsLinkLocalUnicast()
	}
	if !strings.Contains(host, ".") { // localhost, a container's or a neighbour's name
		return host != ""
	}
	for _, suffix := range []string{".localhost", ".local", ".lan", ".internal", ".home.arpa"} {
		if strings.HasSuffix(host, suffix) {
			return true
		}
	}
	return false
}
