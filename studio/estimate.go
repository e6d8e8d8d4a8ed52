package studio

import (
	"context"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"hone/effort"
)

// An estimate is what past makes with the model in use took, and how they ended: nothing is
// promised that wasn't seen.
type estimate struct {
	Makes  int     `json:"makes"`  // that it rests on
	Proven int     `json:"proven"` // of them
	Median float64 `json:"median"` // seconds
	Most   float64 `json:"most"`   // seconds that nine of ten stayed within
	Limit  float64 `json:"limit"`  // seconds after which writing ends in any case
	Cost   float64 `json:"cost"`   // US dollars, the median; 0 where the model asks for nothing
}

// A price is what an endpoint asks for a million tokens, US dollars.
type price struct {
	Input  float64 `json:"input"`
	Output float64 `json:"output"`
}

// price is that of the model in use, once it is open; nil where none is known.
func (s *Studio) price() *price {
	now := s.loaded.Load()
	select {
	case <-now.done:
	default:
		return nil
	}
	if now.hone == nil || now.hone.Writer == nil {
		return nil
	}
	p := now.hone.Writer.Model.Info().Price
	if p.Output == 0 {
		return nil
	}
	return &price{p.Input, p.Output}
}

// remembered is how many of the last makes an estimate goes by.
const remembered = 200

// estimates fills in what is known for each effort, and returns the number of episodes.
func (s *Studio) estimates(ctx context.Context, out map[string]estimate) (int, error) {
	took, cost, proven := map[string][]float64{}, map[string][]float64{}, map[string]int{}
	n, model := 0, s.loaded.Load().about.Model
	if s.o.Episodes != nil {
		list, err := s.o.Episodes.List(ctx, remembered)
		if err != nil {
			return 0, err
		}
		n = len(list)
		for _, e := range list {
			if e.Model != model || e.Error == context.Canceled.Error() {
				continue
			}
			level := e.Effort
			if level == "" {
				level = string(effort.Auto)
			}
			took[level], cost[level] = append(took[level], e.Seconds), append(cost[level], e.Usage.Cost)
			if e.Choice >= 0 {
				proven[level]++
			}
		}
	}
	for _, level := range levels {
		all, paid := took[string(level)], cost[string(level)]
		slices.Sort(all)
		slices.Sort(paid)
		e := estimate{Makes: len(all), Proven: proven[string(level)], Limit: effort.Route(level, "").Writing.Seconds()}
		if len(all) > 0 {
			e.Median, e.Most, e.Cost = all[len(all)/2], all[len(all)*9/10], paid[len(paid)/2]
		}
		out[string(level)] = e
	}
	return n, nil
}

// examples are a few requests, others each time; short ones, since they are to be read at a
// glance.
func (s *Studio) examples(lang string) []string {
	if s.o.Examples == nil {
		return nil
	}
	var short []string
	for _, r := range s.o.Examples(lang) {
		if n := len([]rune(r)); n >= 5 && n <= 44 && !strings.Contains(r, "\n") {
			short = append(short, r)
		}
	}
	rand.Shuffle(len(short), func(i, j int) { short[i], short[j] = short[j], short[i] })
	return short[:min(4, len(short))]
}

// storeBytes is what apps and episodes take on the disk.
func storeBytes(folder string) (n int64) {
	for _, pattern := range []string{"apps.db*", "episodes.db*"} {
		files, _ := filepath.Glob(filepath.Join(folder, pattern)) // the pattern is ours
		for _, f := range files {
			if st, err := os.Stat(f); err == nil && st.Mode()&fs.ModeType == 0 {
				n += st.Size()
			}
		}
	}
	return n
}
