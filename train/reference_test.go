package train

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"hone/accel"
	"hone/model"
)

// tiny are small models of both kinds, with a window shorter than the texts and rows
// longer than the graph's chunks of queries.
func tiny() map[string]model.Config {
	g := model.Config{Arch: "gemma3", Layers: 3, Dim: 16, Heads: 2, KVHeads: 1, HeadDim: 8, FFN: 24, Vocab: 50, Eps: 1e-6,
		RopeBase: 1e6, RopeBaseLocal: 1e4, Window: 7, WindowPattern: 3}
	l := model.Config{Arch: "llama", Layers: 2, Dim: 16, Heads: 4, KVHeads: 2, HeadDim: 4, FFN: 20, Vocab: 50, Eps: 1e-5, RopeBase: 1e4}
	return map[string]model.Config{"gemma3": g, "llama": l}
}

var tinyLayout = model.Layout{Rows: 2, Len: 160, Slots: 128}

// randomWeights are drawn numbers, the same for a name each time.
type randomWeights struct{ c model.Config }

func (w randomWeights) Floats(name string) ([]float32, error) {
	seed := uint64(0)
	for _, b := range []byte(name) {
		seed = seed*31 + uint64(b)
	}
	rng := rand.New(rand.NewPCG(seed, 1))
	for _, s := range w.c.Shapes() {
		if s.Name != name {
			continue
		}
		n, last := 1, 1
		for _, d := range s.Dims {
			n, last = n*d, d
		}
		v := make([]float32, n)
		for i := range v {
			v[i] = float32(rng.NormFloat64() / math.Sqrt(float64(last)))
			if len(s.Dims) == 1 {
				v[i] = float32(1 + 0.2*rng.NormFloat64())
			}
		}
		return v, nil
	}
	panic(name)
}

func tinyTexts(n int, vocab int) []Text {
	rng := rand.New(rand.NewPCG(3, 3))
	var list []Text
	for range n {
		var t Text
		first, size := 2+rng.IntN(5), 3+rng.IntN(20)
		for range first + size {
			t.Tokens = append(t.Tokens, int32(rng.IntN(vocab)))
		}
		t.Learn = []Span{{first, first + size}}
		if size > 5 { // a conversation of two
			t.Learn = []Span{{first, first + 2}, {first + 4, first + size}}
		}
		list = append(list, t)
	}
	return list
}

// startOf draws parameters whose B is not zero.
func startOf(l model.LoRA) []float32 {
	rng := rand.New(rand.NewPCG(5, 5))
	v := make([]float32, l.Size())
	for i := range v {
		v[i] = float32(rng.NormFloat64() * 0.3)
	}
	return v
}

// reference computes a text's log-probabilities in float64, step by step and token by
// token, as the papers write it.
type reference struct {
	model.Config
	w    map[string][]float64
	lora model.LoRA
	flat []float64
}

func newReference(c model.Config, l model.LoRA, flat []float32) *reference {
	r := &reference{Config: c, lora: l, w: map[string][]float64{}}
	for _, s := range c.Shapes() {
		v, _ := randomWeights{c}.Floats(s.Name)
		for _, x := range v {
			r.w[s.Name] = append(r.w[s.Name], float64(x))
		}
	}
	for _, x := range flat {
		r.flat = append(r.flat, float64(x))
	}
	return r
}

func apply(w, x []float64) []float64 {
	out := make([]float64, len(w)/len(x))
	for o := range out {
		for i, v := range x {
			out[o] += w[o*len(x)+i] * v
		}
	}
	return out
}

func (r *reference) linear(layer, which int, x []float64) []float64 {
	l := r.Linears()[which]
	y := apply(r.w[blockName(layer, l.Name)], x)
	pieces := r.lora.Pieces()
	at := 2 * (layer*len(r.Linears()) + which)
	a, b := pieces[at], pieces[at+1]
	u := apply(r.flat[a.At:a.At+a.Rows*a.Cols], x)
	for i, v := range apply(r.flat[b.At:b.At+b.Rows*b.Cols], u) {
		y[i] += v * r.lora.Scale()
	}
	return y
}

func (r *reference) norm(x []float64, weight string) []float64 {
	sum := 0.0
	for _, v := range x {
		sum += v * v
	}
	out := make([]float64, len(x))
	for i, v := range x {
		out[i] = v / math.Sqrt(sum/float64(len(x))+r.Eps) * r.w[weight][i]
	}
	return out
}

func (r *reference) rotate(x []float64, pos int, base float64) {
	half := r.HeadDim / 2
	for i := range half {
		a, b := 2*i, 2*i+1
		if r.Arch == "gemma3" {
			a, b = i, half+i
		}
		sin, cos := math.Sincos(float64(pos) * math.Pow(base, -float64(i)/float64(half)))
		x[a], x[b] = x[a]*cos-x[b]*sin, x[b]*cos+x[a]*sin
	}
}

func (r *reference) heads(layer, which, n int, norm string, x []float64, pos int, base float64, turn bool) [][]float64 {
	flat := r.linear(layer, which, x)
	out := make([][]float64, n)
	for h := range out {
		out[h] = flat[h*r.HeadDim : (h+1)*r.HeadDim]
		if norm != "" && r.Arch == "gemma3" {
			out[h] = r.norm(out[h], blockName(layer, norm))
		}
		if turn {
			r.rotate(out[h], pos, base)
		}
	}
	return out
}

func (r *reference) attention(layer int, xs [][]float64) [][]float64 {
	gemma := r.Arch == "gemma3"
	local := gemma && layer%r.WindowPattern < r.WindowPattern-1
	base := r.RopeBase
	if local {
		base = r.RopeBaseLocal
	}
	var ks, vs [][][]float64
	out := make([][]float64, len(xs))
	for pos, x := range xs {
		x = r.norm(x, blockName(layer, "attn_norm"))
		q := r.heads(layer, 0, r.Heads, "attn_q_norm", x, pos, base, true)
		ks = append(ks, r.heads(layer, 1, r.KVHeads, "attn_k_norm", x, pos, base, true))
		vs = append(vs, r.heads(layer, 2, r.KVHeads, "", x, pos, base, false))
		var mixed []float64
		for h := range q {
			kv, sum := h/(r.Heads/r.KVHeads), 0.0
			one := make([]float64, r.HeadDim)
			for to := range ks {
				if local && pos-to >= r.Window {
					continue
				}
				e := math.Exp(dot(q[h], ks[to][kv]) / math.Sqrt(float64(r.HeadDim)))
				sum += e
				for i, v := range vs[to][kv] {
					one[i] += e * v
				}
			}
			for i := range one {
				one[i] /= sum
			}
			mixed = append(mixed, one...)
		}
		out[pos] = r.linear(layer, 3, mixed)
	}
	return out
}

func dot(a, b []float64) (sum float64) {
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

// loss is the sum of a text's answer tokens' losses.
func (r *reference) loss(t Text) (sum float64) {
	gemma := r.Arch == "gemma3"
	embed := r.w["token_embd.weight"]
	xs := make([][]float64, len(t.Tokens)-1)
	for i := range xs {
		id := int(t.Tokens[i])
		for _, v := range embed[id*r.Dim : (id+1)*r.Dim] {
			if gemma {
				v *= math.Sqrt(float64(r.Dim))
			}
			xs[i] = append(xs[i], v)
		}
	}
	for layer := range r.Layers {
		for i, a := range r.attention(layer, xs) {
			if gemma {
				a = r.norm(a, blockName(layer, "post_attention_norm"))
			}
			for j := range a {
				xs[i][j] += a[j]
			}
			m := r.norm(xs[i], blockName(layer, "ffn_norm"))
			gate, up := r.linear(layer, 4, m), r.linear(layer, 5, m)
			for j, g := range gate {
				if gemma {
					gate[j] = 0.5 * g * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(g+0.044715*g*g*g))) * up[j]
				} else {
					gate[j] = g / (1 + math.Exp(-g)) * up[j]
				}
			}
			m = r.linear(layer, 6, gate)
			if gemma {
				m = r.norm(m, blockName(layer, "post_ffw_norm"))
			}
			for j := range m {
				xs[i][j] += m[j]
			}
		}
	}
	for i := range t.Tokens {
		if !slices.ContainsFunc(t.Learn, func(s Span) bool { return s.From <= i && i < s.To }) {
			continue
		}
		logits := apply(embed, r.norm(xs[i-1], "output_norm.weight"))
		all := 0.0
		for _, l := range logits {
			all += math.Exp(l)
		}
		sum += math.Log(all) - logits[t.Tokens[i]]
	}
	return sum
}

// testDevices are those that the machine has.
func testDevices(t *testing.T) map[string]*accel.Device {
	t.Helper()
	plain, err := accel.Plain()
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]*accel.Device{"go": plain}
	if plugin := accelPlugin(t); plugin != "" {
		x, err := accel.XLA(plugin)
		if err != nil {
			t.Fatal(err)
		}
		all["xla"] = x
	}
	return all
}
