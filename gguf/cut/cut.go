// Package cut makes a model smaller by leaving out words of its vocabulary that neither
// Korean, English nor Sketch uses: fewer rows to keep, to read and to choose among at each
// step. What is left out is written as bytes, so every text can still be said. It must not
// know where models are kept, nor what they are asked.
package cut

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"hone/gguf"
)

// The parts of a GGUF file that go by token.
const (
	tokensKey = "tokenizer.ggml.tokens"
	scoresKey = "tokenizer.ggml.scores"
	typesKey  = "tokenizer.ggml.token_type"
	modelKey  = "tokenizer.ggml.model"
	rowsName  = "token_embd.weight"
	idSuffix  = "_token_id"
)

// noticeKey says in the file that it was changed, as Gemma's terms want.
const noticeKey = "hone.modified"

// File writes the cut of a model to the path to. The same model gives the same bytes.
func File(from, to string) error {
	f, err := gguf.Open(from)
	if err != nil {
		return fmt.Errorf("cut: %w", err)
	}
	defer f.Close()
	v, err := ReadVocab(f)
	if err != nil {
		return fmt.Errorf("cut %s: %w", from, err)
	}
	rows := v.Rows()
	kvs, err := cutKVs(f, v, rows)
	if err != nil {
		return fmt.Errorf("cut %s: %w", from, err)
	}
	parts, err := cutTensors(f, len(v.Tokens), rows)
	if err != nil {
		return fmt.Errorf("cut %s: %w", from, err)
	}
	return gguf.WriteFile(to, kvs, parts)
}

// cutKVs is the metadata for the rows that stay.
func cutKVs(f *gguf.File, v *Vocab, rows []int) ([]gguf.KV, error) {
	now := make(map[int]int, len(rows)) // where a token stands in the cut
	for i, row := range rows {
		now[row] = i
	}
	var out []gguf.KV
	for _, kv := range f.KVs {
		switch value := kv.Value.(type) {
		case []string:
			kv.Value = pick(kv.Key == tokensKey, value, rows)
		case []float32:
			kv.Value = pick(kv.Key == scoresKey, value, rows)
		case []int32:
			kv.Value = pick(kv.Key == typesKey, value, rows)
		case uint32:
			if strings.HasPrefix(kv.Key, "tokenizer.") && strings.HasSuffix(kv.Key, idSuffix) {
				id, ok := now[int(value)]
				if !ok {
					return nil, fmt.Errorf("%s is %d, which is not kept", kv.Key, value)
				}
				kv.Value = uint32(id)
			}
			if strings.HasSuffix(kv.Key, ".vocab_size") {
				kv.Value = uint32(len(rows))
			}
		}
		out = append(out, kv)
	}
	notice := fmt.Sprintf("hone kept %d of %d rows of the vocabulary; all else is as it was", len(rows), len(v.Tokens))
	return append(out, gguf.KV{Key: noticeKey, Value: notice}), nil
}

func pick[T any](by bool, list []T, rows []int) []T {
	if !by {
		return list
	}
	out := make([]T, len(rows))
	for i, row := range rows {
		out[i] = list[row]
	}
	return out
}

// cutTensors takes every tensor over as it is, but only the rows that stay of those that
// have one for each token.
func cutTensors(f *gguf.File, tokens int, rows []int) ([]gguf.Part, error) {
	var parts []gguf.Part
	found := false
	for _, t := range f.Tensors {
		p := t.Copy()
		if len(t.Dims) == 2 && t.Dims[1] == tokens {
			kept, err := rowsOf(t, rows)
			if err != nil {
				return nil, err
			}
			p.Dims, p.Data = []int{t.Dims[0], len(rows)}, kept
			found = found || t.Name == rowsName
		}
		parts = append(parts, p)
	}
	if !found {
		return nil, fmt.Errorf("%w: no %s with %d rows", gguf.ErrFormat, rowsName, tokens)
	}
	return parts, nil
}

func rowsOf(t *gguf.Tensor, rows []int) (io.Reader, error) {
	all, err := t.Bytes()
	if err != nil {
		return nil, err
	}
	size := t.Type.Size(t.Dims[0])
	kept := make([]byte, 0, size*len(rows))
	for _, row := range rows {
		kept = append(kept, all[row*size:(row+1)*size]...)
	}
	return bytes.NewReader(kept), nil
}
