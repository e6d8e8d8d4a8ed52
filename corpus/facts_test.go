package corpus

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"hone/corpus/idea"
	"hone/task"
)

// The facts that ideas state are held against tables from sources that know nothing of
// hone; testdata/facts/facts.py says which, and makes them.
func facts(t *testing.T, name string) [][]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "facts", name))
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		rows = append(rows, strings.Split(line, "\t"))
	}
	return rows
}

type unitFact struct {
	factor float64
	kind   string // dimension, or "constant"
}

func unitFacts(t *testing.T) (units map[string]unitFact, constants map[string]float64) {
	units, constants = map[string]unitFact{}, map[string]float64{}
	for _, r := range facts(t, "units.tsv") {
		x, err := strconv.ParseFloat(r[2], 64)
		if err != nil {
			t.Fatal(err)
		}
		if r[3] == "constant" {
			constants[r[0]] = x
		} else {
			units[r[0]] = unitFact{x, r[3]}
		}
	}
	return units, constants
}

var (
	converted = regexp.MustCompile(`convert\([^"]*"([^"]+)", "([^"]+)"\)`)
	literal   = regexp.MustCompile(`(?:^|[^\w.])(\d+\.\d+(?:e-?\d+)?)`)
	// Units that the source lacks, or that aren't a factor (temperatures and litres for a
	// distance are formulas, and have tests of their own in sketch/runtime).
	noFactor = []string{"평", "되", "돈", "냥", "근", "자", "컵", "큰술", "작은술", "C", "F", "K", "°C", "°F", "l/100km"}
)

// sketches yields what the ideas expand to, each text once, with the idea it is of.
func sketches(t *testing.T) map[string]string {
	t.Helper()
	all, err := expanded()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// Several tests look through the same thousands of sketches.
var expanded = sync.OnceValues(func() (map[string]string, error) {
	list, err := Ideas()
	if err != nil {
		return nil, err
	}
	all := map[string]string{}
	for _, d := range list {
		variants, err := d.Expand(2 * perIdea)
		if err != nil {
			return nil, err
		}
		for _, v := range variants {
			all[v.Sketch] = d.ID
		}
	}
	return all, nil
})

// Every conversion that an idea makes gives what the source says.
func TestConversionsAreRight(t *testing.T) {
	t.Parallel()
	units, _ := unitFacts(t)
	p := prover(t)
	seen := map[string]bool{}
	for src, id := range sketches(t) {
		for _, m := range converted.FindAllStringSubmatch(src, -1) {
			from, to := m[1], m[2]
			a, ok1 := units[from]
			b, ok2 := units[to]
			switch {
			case seen[from+" "+to]:
				continue
			case !ok1 && !slices.Contains(noFactor, from), !ok2 && !slices.Contains(noFactor, to):
				t.Errorf("%s converts %s to %s: add them to facts.py, or to noFactor with a reason", id, from, to)
				continue
			case !ok1 || !ok2:
				continue
			case a.kind != b.kind:
				t.Errorf("%s converts %s (%s) to %s (%s)", id, from, a.kind, to, b.kind)
				continue
			}
			seen[from+" "+to] = true
			amount := 37.0
			for amount*a.factor/b.factor < 1 { // what is shown has few decimals
				amount *= 10
			}
			want := amount * a.factor / b.factor
			x := &task.Task{ID: "convert", Lang: "en", Level: 1, Request: "convert", Checks: []task.Check{{Name: from + " to " + to,
				Do:  []task.Step{{Op: task.Fill, Names: []string{"amount"}, With: []string{strconv.FormatFloat(amount, 'f', -1, 64)}}},
				See: []task.Expect{{Op: task.Number, Value: want, Tol: math.Abs(want) * 1e-6}}}}}
			passes(t, p, x, fmt.Sprintf("app Convert\nnumber amount\nbig convert(amount, %q, %q) .6\n", from, to))
		}
	}
	if len(seen) < 30 {
		t.Errorf("only %d conversions were found", len(seen))
	}
}

// A number with five digits or more that stands within 0.2 % of a factor or a constant of
// physics is meant to be it, so all its digits must be right.
func TestFactorsAreRight(t *testing.T) {
	units, constants := unitFacts(t)
	known := map[float64]string{}
	for n, x := range constants {
		known[x] = n
	}
	for n, a := range units {
		for m, b := range units {
			if n != m && a.kind == b.kind {
				known[a.factor/b.factor] = n + " in " + m
			}
		}
	}
	right := 0
	for _, d := range ideas(t) {
		for _, line := range numbersOf(d.Sketch, d.Slots, d.Checks) {
			for _, m := range literal.FindAllStringSubmatch(line, -1) {
				name, ok := near(m[1], known)
				switch {
				case name == "":
				case ok:
					right++
				case slices.Contains(notFactors, d.Base()+" "+m[1]):
				default:
					t.Errorf("%s: %s is not quite %s", d.ID, m[1], name)
				}
			}
		}
	}
	if right < 60 {
		t.Errorf("only %d factors were found", right)
	}
	if _, ok := near("1.60943", map[float64]string{1.609344: "mi in km"}); ok {
		t.Error("1.60943 passes for 1.609344")
	}
}

// Numbers that only look like a factor.
var notFactors = []string{"cone 282.74", "right-triangle-trig 16.383", "round-number 47.2863", "round-number 47.286", "round-number 47.287", "moles 31.998",
	"gas-law 202.76", "moon-phase 29.53059", "temp-conv 453.15", "cov-one-two 153.94", "es-molecule-mass 12.011", "es-molecule-mass 14.007",
	"cm-c-ip-binary 192.168", "cm-c-ip-binary 00001000.00001000", "cm-c-screen-size 1.3333333333", "cm-c-dots 307.75076", "cm-c-post-hole 6.9052", "cm-t-guitar-tuner 246.94", "cm-u-guitar-tuner 246.94"}

// near finds the factor that a number is close to; ok tells whether its digits agree.
func near(literal string, known map[float64]string) (name string, ok bool) {
	digits := strings.TrimLeft(strings.ReplaceAll(strings.Split(literal, "e")[0], ".", ""), "0")
	x, err := strconv.ParseFloat(literal, 64)
	if err != nil || len(digits) < 5 || x == 0 {
		return "", false
	}
	for f, n := range known {
		if math.Abs(x/f-1) > 0.002 {
			continue
		}
		if name == "" {
			name = n
		}
		step := math.Pow(10, math.Floor(math.Log10(x))-float64(len(digits)-1))
		if math.Abs(x-f) < step*1.001 { // rounded or cut in the last digit
			return n, true
		}
	}
	return name, false
}

// numbersOf are the lines of an idea that may hold a factor.
func numbersOf(lines []string, slots []idea.Slot, checks []idea.Check) []string {
	out := slices.Clone(lines)
	for _, s := range slots {
		for _, v := range s.Values {
			out = append(out, v...)
		}
	}
	for _, c := range checks {
		out = append(out, c.Lines...)
	}
	return out
}

var (
	substance = regexp.MustCompile(`(?:: |\| )([\pL\pN]+)=(\d+(?:\.\d+)?)`)
	// Ideas whose choices are substances, and what the number beside each is.
	substances = map[string]string{"moles": "mass", "rod-weight": "density"}
)

// Molar masses and densities are those of the elements: to 0.02 % and 0.6 %.
func TestSubstancesAreRight(t *testing.T) {
	known := map[string]float64{}
	for _, r := range facts(t, "elements.tsv") {
		x, err := strconv.ParseFloat(r[3], 64)
		if err != nil {
			t.Fatal(err)
		}
		known[r[2]+" "+r[0]] = x
	}
	tolerance := map[string]float64{"mass": 0.0002, "density": 0.006}
	seen := map[string]bool{}
	for src, id := range sketches(t) {
		kind := substances[(&idea.Idea{ID: id}).Base()]
		if kind == "" {
			continue
		}
		for _, m := range substance.FindAllStringSubmatch(src, -1) {
			want, ok := known[kind+" "+m[1]]
			if !ok {
				continue // an alloy, wood, stone: no constant
			}
			seen[kind+" "+m[1]] = true
			if got, _ := strconv.ParseFloat(m[2], 64); math.Abs(got/want-1) > tolerance[kind] {
				t.Errorf("%s: %s of %s is %s, not %v", id, kind, m[1], m[2], want)
			}
		}
	}
	if len(seen) < 12 {
		t.Errorf("only %d substances were found: %v", len(seen), seen)
	}
}

var capitalOf = regexp.MustCompile(`(?m)^q (?:Capital of ([^?:=]+)|([^?:= ]+)의 수도는)\??(?: = |: )([^\n]+)`)

// rightAnswer is the option with the star, or the first.
func rightAnswer(options string) string {
	list := strings.Split(options, "|")
	for _, o := range list {
		if o = strings.TrimSpace(o); strings.HasSuffix(o, "*") {
			return strings.TrimSuffix(o, "*")
		}
	}
	return strings.TrimSpace(list[0])
}

// Capitals are what a gazetteer says, in both languages.
func TestCapitalsAreRight(t *testing.T) {
	known := map[string][]string{}
	for _, r := range facts(t, "capitals.tsv") {
		known[r[0]], known[r[1]] = strings.Split(r[2], "|"), strings.Split(r[2], "|")
	}
	seen := map[string]bool{}
	for src, id := range sketches(t) {
		for _, m := range capitalOf.FindAllStringSubmatch(src, -1) {
			land, city := strings.TrimSpace(m[1]+m[2]), rightAnswer(m[3])
			names, ok := known[land]
			if !ok {
				t.Errorf("%s asks for the capital of %s, which the source doesn't have", id, land)
			} else if !slices.Contains(names, city) {
				t.Errorf("%s: the capital of %s is %s, not %s", id, land, names[0], city)
			}
			seen[land] = true
		}
	}
	if len(seen) < 15 {
		t.Errorf("only %d capitals were found", len(seen))
	}
}
