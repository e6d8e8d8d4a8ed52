package llamacpp

import (
	"fmt"
	"strings"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
)

// vocab turns text into tokens and back; safe for use by several goroutines.
type vocab struct {
	handle   llama.Vocab
	size     int
	template string // the model's chat template, or the name of a built-in one
}

func newVocab(model llama.Model) vocab {
	v := vocab{handle: llama.ModelGetVocab(model)}
	v.size = int(llama.VocabNTokens(v.handle))
	if v.template = llama.ModelChatTemplate(model, ""); v.template == "" {
		// A base model has none; use the one that its turn marker belongs to.
		v.template = "chatml"
		if len(v.tokens("<start_of_turn>", true)) == 1 {
			v.template = "gemma"
		}
	}
	return v
}

// tokens splits text; with special, markers such as <end_of_turn> become the tokens that
// they name. What the library can't take (zero bytes, broken UTF-8) is left out.
func (v vocab) tokens(text string, special bool) []llama.Token {
	text = strings.ToValidUTF8(strings.ReplaceAll(text, "\x00", ""), "\uFFFD")
	if text == "" {
		return nil
	}
	return llama.Tokenize(v.handle, text, false, special)
}

// piece returns a token's bytes; "" for a control token.
func (v vocab) piece(t llama.Token) string {
	var buf [64]byte
	n := llama.TokenToPiece(v.handle, t, buf[:], 0, false)
	if n >= 0 {
		return string(buf[:n])
	}
	long := make([]byte, -n)
	return string(long[:max(0, llama.TokenToPiece(v.handle, t, long, 0, false))])
}

func (v vocab) ends(t llama.Token) bool { return llama.VocabIsEOG(v.handle, t) }

// prompt returns the tokens of a conversation up to where the answer begins.
func (v vocab) prompt(messages []llm.Message) ([]llama.Token, error) {
	out := v.begin()
	switch {
	case len(messages) == 0:
	case len(messages) == 1 && messages[0].Role == llm.Raw:
		out = append(out, v.tokens(messages[0].Content, true)...)
	default:
		turns, err := v.turns(messages)
		if err != nil {
			return nil, err
		}
		out = append(out, turns...)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w: the prompt is empty", llm.ErrBadRequest)
	}
	return out, nil
}

// begin is what every prompt begins with, where the model wants it.
func (v vocab) begin() []llama.Token {
	if bos := llama.VocabBOS(v.handle); bos != llama.TokenNull && llama.VocabGetAddBOS(v.handle) {
		return []llama.Token{bos}
	}
	return nil
}

// turns applies the chat template around marks that stand for the contents, so that a
// turn marker typed by a person stays text.
func (v vocab) turns(messages []llm.Message) ([]llama.Token, error) {
	roles := make([]string, len(messages))
	for i, m := range messages {
		roles[i] = m.Role
	}
	rest, err := v.apply(roles, true)
	if err != nil {
		return nil, err
	}
	var out []llama.Token
	if bos := v.begin(); bos != nil {
		rest = strings.TrimPrefix(rest, v.text(bos[0])) // some templates write it out themselves
	}
	for i, m := range messages {
		before, after, found := strings.Cut(rest, mark(i))
		if !found {
			continue
		}
		out = append(out, v.tokens(before, true)...)
		content := m.Content
		if m.Role != "assistant" { // an answer's line end is a token of its own
			content = strings.TrimSpace(content)
		}
		out = append(out, v.tokens(content, false)...)
		rest = after
	}
	return append(out, v.tokens(rest, true)...), nil
}

// apply writes a conversation by the chat template, with marks for the contents.
func (v vocab) apply(roles []string, ask bool) (string, error) {
	chat := make([]llama.ChatMessage, len(roles))
	for i, role := range roles {
		chat[i] = llama.NewChatMessage(strings.ReplaceAll(role, "\x00", ""), mark(i))
	}
	buf := make([]byte, 4096+256*len(roles))
	n := llama.ChatApplyTemplate(v.template, chat, ask, buf)
	if n <= 0 || int(n) > len(buf) {
		// The library knows templates by their look; an unknown one is treated as ChatML.
		if n = llama.ChatApplyTemplate("chatml", chat, ask, buf); n <= 0 || int(n) > len(buf) {
			return "", fmt.Errorf("%w: the chat template can't be applied", llm.ErrBadRequest)
		}
	}
	return string(buf[:n]), nil
}

// turnEnd is the token that ends an answer: by the chat template, since the library's own
// notion is any one of those that could.
func (v vocab) turnEnd() llama.Token {
	text, err := v.apply([]string{"user", "assistant"}, false)
	if _, after, ok := strings.Cut(text, mark(1)); ok && err == nil {
		for _, t := range v.tokens(after, true) {
			if v.ends(t) {
				return t
			}
		}
	}
	return llama.VocabEOS(v.handle)
}

// mark is what no template changes and no other message contains.
func mark(i int) string { return fmt.Sprintf("\u2063%d\u2063", i) }

// text is a token as the vocabulary writes it, control tokens too.
func (v vocab) text(t llama.Token) string { return llama.VocabGetText(v.handle, t) }

// Tokenize returns the token ids of a prompt, for training on just what is decoded.
func (e *Engine) Tokenize(messages []llm.Message) ([]int, error) {
	leave, err := e.enter()
	if err != nil {
		return nil, err
	}
	defer leave()
	tokens, err := e.vocab.prompt(messages)
	ids := make([]int, len(tokens))
	for i, t := range tokens {
		ids[i] = int(t)
	}
	return ids, err
}

// TokenizeAnswer returns the token ids of an answer, with the one that ends a turn.
func (e *Engine) TokenizeAnswer(text string) ([]int, error) {
	leave, err := e.enter()
	if err != nil {
		return nil, err
	}
	defer leave()
	var ids []int
	for _, t := range append(e.vocab.tokens(text, false), e.vocab.turnEnd()) {
		ids = append(ids, int(t))
	}
	return ids, nil
}

// Piece returns the bytes that a token stands for; "" for a control token.
func (e *Engine) Piece(id int) string {
	leave, err := e.enter()
	if err != nil {
		return ""
	}
	defer leave()
	return e.vocab.piece(llama.Token(id))
}
