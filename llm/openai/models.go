package openai

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"

	"hone/llm"
)

// A Model is one that an endpoint lists.
type Model struct {
	ID      string
	Context int // tokens; 0 where the endpoint does not say
}

// Families of servers that take a grammar, each in its own words.
const (
	llamaServer = "llamacpp" // as both name themselves in owned_by
	vllm        = "vllm"
)

// A probe is what an endpoint's list of models tells.
type probe struct {
	models []Model
	family string
}

func (p *probe) context(model string) int {
	for _, m := range p.models {
		if m.ID == model {
			return m.Context
		}
	}
	return 0
}

// Models lists what the endpoint has, by name.
func (c *Client) Models(ctx context.Context) ([]Model, error) {
	p, err := c.ask(ctx)
	if err != nil {
		return nil, c.explain(ctx, err)
	}
	return p.models, nil
}

// ask asks for the list, as often as Retry allows.
func (c *Client) ask(ctx context.Context) (*probe, error) {
	for attempt := 1; ; attempt++ {
		p, err := c.askOnce(ctx)
		if err == nil {
			c.mu.Lock()
			c.probed = p
			c.mu.Unlock()
			return p, nil
		}
		wait, again := c.retry.wait(err, attempt)
		if !again || sleep(ctx, wait) != nil {
			return nil, err
		}
	}
}

func (c *Client) askOnce(ctx context.Context) (*probe, error) {
	call, err := c.start(ctx, http.MethodGet, "/models", nil)
	if err != nil {
		return nil, err
	}
	defer call.close()
	if call.response.StatusCode != http.StatusOK {
		return nil, readError(call)
	}
	b, err := io.ReadAll(call.body)
	if err != nil {
		return nil, err
	}
	var list struct {
		Data []struct {
			ID      string `json:"id"`
			OwnedBy string `json:"owned_by"`
			MaxLen  int    `json:"max_model_len"` // vLLM
			Meta    struct {
				Context int `json:"n_ctx_train"` // llama-server
			} `json:"meta"`
		} `json:"data"`
	}
	if json.Unmarshal(b, &list) != nil {
		return nil, errNotAPI
	}
	p := new(probe)
	for _, m := range list.Data {
		p.models = append(p.models, Model{m.ID, max(m.MaxLen, m.Meta.Context)})
		if m.OwnedBy == llamaServer || m.OwnedBy == vllm {
			p.family = m.OwnedBy
		}
	}
	slices.SortFunc(p.models, func(a, b Model) int { return strings.Compare(a.ID, b.ID) })
	return p, nil
}

var errModelUnclear = errors.New("has no single model")

// prepare tells the model's name and the server's family. It asks the endpoint only where
// that is needed: for a target without a model, and for a grammar.
func (c *Client) prepare(ctx context.Context, r llm.Request) (model, family string, err error) {
	c.mu.Lock()
	p := c.probed
	c.mu.Unlock()
	model = c.target.Model
	if p == nil && (model == "" || r.Grammar != "" && !c.hosted) {
		if p, err = c.ask(ctx); err != nil && model == "" {
			return "", "", err
		}
	}
	if p != nil {
		family = p.family
	}
	if model != "" {
		return model, family, nil // without a list there is no grammar, but an answer
	}
	if len(p.models) != 1 {
		return "", "", fmt.Errorf("%w; name one after a #: %s", errModelUnclear, p.names())
	}
	return p.models[0].ID, family, nil
}

// offer says which models there are, for the message that one is missing.
func (c *Client) offer(ctx context.Context) string {
	p, err := c.askOnce(ctx)
	if err != nil {
		return "it does not list those that it has"
	}
	return "it has " + p.names()
}

func (p *probe) names() string {
	const most = 12
	if len(p.models) == 0 {
		return "none"
	}
	var names []string
	for _, m := range p.models[:min(most, len(p.models))] {
		names = append(names, m.ID)
	}
	s := strings.Join(names, ", ")
	if n := len(p.models) - most; n > 0 {
		s += fmt.Sprintf(" and %d more", n)
	}
	return s
}
