package main

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"hone/model"
)

// write puts the files there that others read: the base, the adapter and the batch.
func (w *work) write(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	if err := w.writeBase(filepath.Join(dir, "model.safetensors")); err != nil {
		return err
	}
	if err := w.writeAdapter(filepath.Join(dir, "adapter.safetensors")); err != nil {
		return err
	}
	b := w.batch
	c := w.base.Config
	return writeJSON(dir, map[string]any{
		"batch.json": map[string]any{"rows": rows, "len": length, "tokens": b.Tokens, "positions": b.Positions, "segments": b.Segments,
			"slots": b.Slots[:b.Learnt], "targets": b.Targets[:b.Learnt], "rank": rank, "alpha": alpha, "rate": rate, "clip": clip, "threads": threads},
		"config.json": map[string]any{"architectures": []string{"Gemma3ForCausalLM"}, "model_type": "gemma3_text",
			"vocab_size": c.Vocab, "hidden_size": c.Dim, "intermediate_size": c.FFN, "num_hidden_layers": c.Layers, "num_attention_heads": c.Heads,
			"num_key_value_heads": c.KVHeads, "head_dim": c.HeadDim, "query_pre_attn_scalar": c.HeadDim, "rms_norm_eps": c.Eps, "rope_theta": c.RopeBase,
			"rope_local_base_freq": c.RopeBaseLocal, "sliding_window": c.Window, "layer_types": layerTypes(c), "hidden_activation": "gelu_pytorch_tanh",
			"max_position_embeddings": 32768, "tie_word_embeddings": true, "torch_dtype": "float32", "bos_token_id": 2, "eos_token_id": 1, "pad_token_id": 0},
	})
}

func layerTypes(c model.Config) []string {
	var list []string
	for layer := range c.Layers {
		kind := "sliding_attention"
		if c.Window == 0 || layer%c.WindowPattern == c.WindowPattern-1 {
			kind = "full_attention"
		}
		list = append(list, kind)
	}
	return list
}

// theirs are names of GGUF's tensors as transformers calls them.
var theirs = strings.NewReplacer("token_embd", "model.embed_tokens", "output_norm", "model.norm", "blk.", "model.layers.",
	"attn_q_norm", "self_attn.q_norm", "attn_k_norm", "self_attn.k_norm", "post_attention_norm", "post_attention_layernorm", "post_ffw_norm", "post_feedforward_layernorm",
	"attn_norm", "input_layernorm", "ffn_norm", "pre_feedforward_layernorm", "attn_q", "self_attn.q_proj", "attn_k", "self_attn.k_proj", "attn_v", "self_attn.v_proj",
	"attn_output", "self_attn.o_proj", "ffn_gate", "mlp.gate_proj", "ffn_up", "mlp.up_proj", "ffn_down", "mlp.down_proj")

func (w *work) writeBase(path string) error {
	var list []tensor
	for _, s := range w.base.Config.Shapes() {
		list = append(list, tensor{theirs.Replace(s.Name), s.Dims, func() ([]float32, error) {
			v, err := w.base.Floats(s.Name)
			if strings.Contains(s.Name, "norm") { // GGUF's hold the 1 that Gemma adds
				for i := range v {
					v[i]--
				}
			}
			return v, err
		}})
	}
	return writeTensors(path, list)
}

func (w *work) writeAdapter(path string) error {
	var list []tensor
	for _, p := range w.lora.Pieces() {
		name := strings.NewReplacer(".weight.lora_a", ".lora_A", ".weight.lora_b", ".lora_B").Replace(theirs.Replace(p.Name))
		list = append(list, tensor{name, []int{p.Rows, p.Cols}, func() ([]float32, error) { return w.start[p.At : p.At+p.Rows*p.Cols], nil }})
	}
	return writeTensors(path, list)
}

type tensor struct {
	name   string
	dims   []int
	floats func() ([]float32, error)
}

// writeTensors writes a file in the form of safetensors: the length of a header, the
// header in JSON, the numbers.
func writeTensors(path string, list []tensor) (err error) {
	type place struct {
		Type string `json:"dtype"`
		Dims []int  `json:"shape"`
		At   [2]int `json:"data_offsets"`
	}
	header, at := map[string]place{}, 0
	for _, t := range list {
		size := 4
		for _, d := range t.dims {
			size *= d
		}
		header[t.name] = place{"F32", t.dims, [2]int{at, at + size}}
		at += size
	}
	text, err := json.Marshal(header)
	if err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
	}()
	out := bufio.NewWriterSize(f, 1<<20)
	_ = binary.Write(out, binary.LittleEndian, uint64(len(text)))
	_, _ = out.Write(text)
	for _, t := range list {
		v, err := t.floats()
		if err != nil {
			return err
		}
		if err := binary.Write(out, binary.LittleEndian, v); err != nil {
			return fmt.Errorf("write %s: %w", path, err)
		}
	}
	return out.Flush()
}
