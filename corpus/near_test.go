package corpus

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"hone/gguf"
	"hone/modelstore/modelstoretest"
)

// tooNear is above every request of an idea (0.642 at most when it was set) and below most
// of those that say the same as a public example task in other words: eight of twelve.
const tooNear = 0.655

// No idea's request says what a public example task says in other words. Letter groups
// don't see that; the base model's word vectors do: each word of one request is paired
// with the nearest of the other, rare words counting more.
func TestNothingSaysWhatDevSays(t *testing.T) {
	t.Parallel()
	dev := dev.tasks(t)
	v := wordVectors(t)
	var requests, ids []string
	for _, d := range ideas(t) {
		list, err := d.Expand(perIdea)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range list {
			requests, ids = append(requests, x.Task.Request), append(ids, x.Task.ID)
		}
	}
	v.learn(requests) // not of drawn apps, whose words stand together by chance
	for _, x := range drawn() {
		requests, ids = append(requests, x.Request), append(ids, x.ID)
	}
	known := make([][]int, len(requests))
	for i, r := range requests {
		known[i] = v.known(r)
	}
	var nearest []float64
	for _, x := range dev {
		near := v.to(x.Request)
		for i, r := range requests {
			if hangul(r) != hangul(x.Request) {
				continue
			}
			s := near(known[i])
			nearest = append(nearest, s)
			if s >= tooNear {
				t.Errorf("%s %q says what %s says: %.3f", ids[i], r, x.ID, s)
			}
		}
	}
	slices.Sort(nearest)
	t.Logf("nearest: %.3f", nearest[max(0, len(nearest)-6):])
	seen := 0
	for id, said := range otherWords {
		for _, x := range dev {
			if x.ID != id {
				continue
			}
			if l := likeness(groups(said), groups(x.Request)); l >= tooLike {
				t.Errorf("letter groups see %q already: %.2f", said, l)
			}
			if s := v.to(x.Request)(v.known(said)); s >= tooNear {
				seen++
			} else {
				t.Logf("not seen: %q, %.3f", said, s)
			}
		}
	}
	if seen < 8 {
		t.Errorf("of %d example tasks said in other words only %d are seen", len(otherWords), seen)
	}
}

// otherWords are public example tasks as someone else would have asked for them.
var otherWords = map[string]string{
	"concrete-bags-en": "bags of cement calculator for a slab, i type length, width (feet) and how thick in inches, 80 pound bag = 0.6 cu ft, whole bags, and the cubic feet too",
	"tip-pool-en":      "Split the bar's tips: total of the evening at the top, then staff with name and hours, each gets a share by hours worked",
	"who-owes-me-en":   "list of people who owe me: person, amount, reason, tick when paid back, show on top how much is still open",
	"plant-water-en":   "houseplant watering list: plant, last watered date, interval in days; show the next watering date, earliest first, save it",
	"bird-log-en":      "log for bird watching with species, number and place, total birds and how many species, saved",
	"ohms-law-en":      "ohm's law: enter voltage and resistance, get current and power",
	"gamsa-ko":         "감사 일기장: 매일 고마운 일 3개를 세 칸에 쓰고 저장하면 날짜와 함께 아래에 쌓이고 지금까지 몇 개 썼는지 보이게",
	"teotbat-ko":       "텃밭에서 수확한 것 기록, 작물이랑 kg랑 메모 추가하고 총 무게, 작물별 합계도 저장",
	"gym-join-ko":      "헬스장 가입 폼. 이름, 기간 1개월 6만 3개월 15만 6개월 27만 선택, PT 체크하면 횟수 입력 1회 4만원, 총액 표시, 신청 누르면 접수되었습니다",
	"dodge-ko":         "똥 피하는 게임 위에서 💩 떨어지면 방향키 좌우로 피하고 맞으면 으악! 시작버튼 버틴 시간 표시",
	"storage-ko":       "기가바이트를 입력하면 메가바이트랑 킬로바이트로 바꿔줘 1GB는 1024MB",
	"speed-ko":         "거리(km)와 시간을 넣으면 시속 km/h와 초속 m/s를 구하는 속력 계산기",
}

func hangul(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Hangul, r) })
}

// vectors are the base model's rows for pieces of words.
type vectors struct {
	piece map[string]int
	rows  []float32
	dim   int
	rare  map[int]float64   // how much a piece counts
	unit  map[int][]float64 // of the pieces in use: without what they have in common, of length 1
}

func wordVectors(t *testing.T) *vectors {
	t.Helper()
	_, path := modelstoretest.Engine(t)
	f, err := gguf.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	pieces, ok := f.Texts("tokenizer.ggml.tokens")
	table, ok2 := f.Tensor("token_embd.weight")
	if !ok || !ok2 {
		t.Fatalf("%s has no pieces or no rows for them", path)
	}
	rows, err := table.Floats()
	if err != nil {
		t.Fatal(err)
	}
	v := &vectors{piece: map[string]int{}, rows: rows, dim: len(rows) / len(pieces)}
	for i, p := range pieces {
		v.piece[p] = i
	}
	return v
}

var wordForm = regexp.MustCompile(`[\pL\pN_%]+`)

// pieces cuts a text's words, longest piece first: near enough to the model's own way.
func (v *vectors) pieces(s string) []int {
	var out []int
	for _, w := range wordForm.FindAllString(strings.ToLower(s), -1) {
		letters := []rune("▁" + w)
		for i := 0; i < len(letters); {
			j := len(letters)
			for j > i {
				if p, ok := v.piece[string(letters[i:j])]; ok {
					if !slices.Contains(out, p) {
						out = append(out, p)
					}
					break
				}
				j--
			}
			i = max(j, i+1)
		}
	}
	return out
}

// learn counts how rare each piece is, and takes off what all have in common: the mean
// and the three directions in which they differ most, which say little about meaning.
func (v *vectors) learn(texts []string) {
	in := map[int]int{}
	for _, s := range texts {
		for _, p := range v.pieces(s) {
			in[p]++
		}
	}
	v.rare, v.unit = map[int]float64{}, map[int][]float64{}
	mean := make([]float64, v.dim)
	for p, n := range in {
		v.rare[p] = math.Log(float64(len(texts)+1) / float64(n+1))
		v.unit[p] = v.row(p)
		for k, x := range v.unit[p] {
			mean[k] += x / float64(len(in))
		}
	}
	for _, u := range v.unit {
		for k := range u {
			u[k] -= mean[k]
		}
	}
	for range 3 {
		v.takeOff(v.widest())
	}
	for _, u := range v.unit {
		scale(u)
	}
}

func (v *vectors) row(p int) []float64 {
	u := make([]float64, v.dim)
	for k, x := range v.rows[p*v.dim : (p+1)*v.dim] {
		u[k] = float64(x)
	}
	scale(u)
	return u
}

// widest is the direction in which the vectors differ most, by power iteration.
func (v *vectors) widest() []float64 {
	dir := make([]float64, v.dim)
	for k := range dir {
		dir[k] = 1 / float64(k+1)
	}
	for range 25 {
		next := make([]float64, v.dim)
		for _, u := range v.unit {
			d := dot(u, dir)
			for k, x := range u {
				next[k] += d * x
			}
		}
		scale(next)
		dir = next
	}
	return dir
}

func (v *vectors) takeOff(dir []float64) {
	for _, u := range v.unit {
		d := dot(u, dir)
		for k, x := range dir {
			u[k] -= d * x
		}
	}
}

func scale(u []float64) {
	if n := math.Sqrt(dot(u, u)); n > 0 {
		for k := range u {
			u[k] /= n
		}
	}
}

func dot(a, b []float64) float64 {
	s := 0.0
	for k, x := range a {
		s += x * b[k]
	}
	return s
}

// to returns how near texts are to one, of which it is given the known pieces: the harmonic
// mean of how well the words of each are found in the other.
func (v *vectors) to(text string) func([]int) float64 {
	mine := v.known(text)
	cache := map[int][]float64{}
	return func(theirs []int) float64 {
		best := make([]float64, len(mine))
		for i := range best {
			best[i] = -1
		}
		there, all := 0.0, 0.0
		for _, q := range theirs {
			sims := cache[q]
			if sims == nil {
				sims = make([]float64, len(mine))
				for i, p := range mine {
					sims[i] = dot(v.unit[p], v.unit[q])
				}
				cache[q] = sims
			}
			top := -1.0
			for i, s := range sims {
				best[i], top = max(best[i], s), max(top, s)
			}
			there, all = there+top*v.rare[q], all+v.rare[q]
		}
		here, mass := 0.0, 0.0
		for i, p := range mine {
			here, mass = here+best[i]*v.rare[p], mass+v.rare[p]
		}
		if all == 0 || mass == 0 || here+there <= 0 {
			return 0
		}
		a, b := here/mass, there/all
		return 2 * a * b / (a + b)
	}
}

// known are a text's pieces that learn saw.
func (v *vectors) known(text string) []int {
	return slices.DeleteFunc(v.pieces(text), func(p int) bool { return v.unit[p] == nil })
}
