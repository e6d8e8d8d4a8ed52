package idea

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

const bags = `# a comment
== bags-en en 1
now 2026-05-01T09:00:00Z
slots
  bag;lb = 0.6;80 | 0.45;60
  waste = 5..15 step 5
  name = Jo Ann | Ed
  ?cubic
ask
  bags
  one @lb lb bag is @bag cubic feet, for @name@?cubic(, with the volume)@!cubic(.)
  [[a|b]] @{waste}% waste
sketch
  app Bags
  ?cubic show Volume = 20
  !cubic say none
  show Bags = ceil(20 / @bag) .0
check a slab for @name
  fill length|long #2 = 10
  choose size = L|Large
  click Add it x3
  press ArrowLeft x2
  wait 1.5
  reload
  see @{Math.ceil(20/bag)} ~0.1
  see "Jo"|"Ed"
  see gone "no"
  see rows 3 "x"
  see between 1..6 whole
  see distinct 3/15
  see changed
check ?cubic volume
  see 20
`

func one(t *testing.T, text string) *Idea {
	t.Helper()
	list, err := Parse("x.ideas", text)
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	return list[0]
}

func TestExpand(t *testing.T) {
	d := one(t, bags)
	list, err := d.Expand(12)
	if err != nil {
		t.Fatal(err)
	}
	again, _ := d.Expand(12)
	if !reflect.DeepEqual(list, again) {
		t.Error("the same idea expanded differently")
	}
	if more, err := one(t, strings.Replace(bags, "en 1\n", "en 1 x3\n", 1)).Expand(2); len(more) != 6 {
		t.Errorf("three times two are %d, %v", len(more), err)
	}
	both := map[bool]int{}
	for _, v := range list {
		q, on := v.Task.Request, strings.Contains(v.Task.Request, "volume")
		both[on]++
		if strings.Contains(v.Sketch, "show Volume") != on || strings.Contains(v.Sketch, "none") == on || (len(v.Task.Checks) == 2) != on {
			t.Errorf("%q has the sketch %q and %d checks", q, v.Sketch, len(v.Task.Checks))
		}
		// What isn't said keeps its first value; what is said is used.
		if said := strings.Contains(q, "0.45"); strings.Contains(v.Sketch, "0.45") != said || strings.Contains(q, "60") != said {
			t.Errorf("%q has the sketch %q", q, v.Sketch)
		}
		if strings.ContainsAny(v.Sketch+q, "@[]") {
			t.Errorf("%q, %q: something was not put in", q, v.Sketch)
		}
	}
	if both[true] == 0 || both[false] == 0 {
		t.Errorf("a flag is always the same: %v", both)
	}
}

func TestChecksAreTasks(t *testing.T) {
	d := one(t, bags)
	list, err := d.Expand(1)
	if err != nil {
		t.Fatal(err)
	}
	got, _ := json.Marshal(list[0].Task)
	const want = `{"id":"bags-en","lang":"en","level":1,"request":"bags","now":"2026-05-01T09:00:00Z","checks":[{"name":"a slab for Jo Ann","do":[` +
		`{"fill":["length","long"],"nth":2,"with":"10"},{"choose":["size"],"with":["L","Large"]},{"click":["Add it"],"times":3},{"press":"ArrowLeft","times":2},{"wait":1.5},{"reload":true}],"see":[` +
		`{"number":34,"tol":0.1},{"text":["Jo","Ed"]},{"gone":["no"]},{"rows":3,"with":"x"},{"between":[1,6],"integer":true},{"distinct":3,"over":15},{"changed":true}]}]}`
	if string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestMistakesAreNamed(t *testing.T) {
	for _, tc := range []struct{ old, new, want string }{
		{"== bags-en en 1", "== Bags en 1", `id "Bags"`},
		{"== bags-en en 1", "== bags-en fr 1", `language "fr"`},
		{"== bags-en en 1", "== bags-en en 9", `level "9"`},
		{"== bags-en en 1", "== bags-en en 1 x0", "xN"},
		{"?cubic\nask", "?bag\nask", "bag is there twice"},
		{"bag;lb = 0.6;80 |", "bag;lb = 0.6 |", "1 values for 2 names"},
		{"bag;lb = 0.6;80 |", "bag;lb = * | 0.6;80 |", "1 values for 2 names"},
		{"5..15 step 5", "15..5", "range"},
		{"5..15 step 5", "sack;Sacks | bag;Bin | *\n  a;b = sack;Sacks | bag;Bin | *", `"bag" and "Bin" are two names`},
		{"sketch\n", "skech\n", `"skech"`},
		{"ask\n", "asks\n", `"asks"`},
		{"T09:00:00Z", " 09:00", "ISO 8601"},
	} {
		if _, err := Parse("x.ideas", strings.Replace(bags, tc.old, tc.new, 1)); err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%q: got %v, want %s", tc.new, err, tc.want)
		}
	}
	for _, tc := range []struct{ old, new, want string }{
		{"/ @bag", "/ @bg", "@bg is no slot"},
		{"?cubic show", "?cube show", `"cube" is no flag`},
		{"Math.ceil", "Math.cell", "Math.cell"},
		{"wait 1.5", "sleep 1.5", "want fill, choose"},
		{"fill length|long #2 = 10", "fill length", "names = value"},
		{"see changed", "see something", "want a number"},
	} {
		if _, err := one(t, strings.Replace(bags, tc.old, tc.new, 1)).Expand(1); err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%q: got %v, want %s", tc.new, err, tc.want)
		}
	}
}

// Carelessness never touches what an app must copy.
func TestNoiseKeepsWhatCounts(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	changed := 0
	for range 2000 {
		const en = "a button called Throw dice, prizes for the winner 12.50 and something"
		s := noisy(rng, "en", en, []string{"Throw dice", "winner"})
		if !strings.Contains(s, "Throw dice") || !strings.Contains(s, "winner") || !strings.Contains(s, "12.50") {
			t.Fatalf("%q lost a particular", s)
		}
		if s != en {
			changed++
		}
		const ko = "매일 물 마시기 기록 버튼 이름은 한 잔 더"
		if s := noisy(rng, "ko", ko, []string{"한 잔 더"}); !strings.Contains(s, "한 잔 더") {
			t.Fatalf("%q lost a particular", s)
		}
	}
	if changed == 0 {
		t.Error("nothing is ever careless")
	}
}

func TestChanges(t *testing.T) {
	d := one(t, strings.Replace(bags, "sketch\n", "edit\n  bag: [[use|take]] @bag now\nsketch\n", 1))
	list, err := d.Changes(9)
	if err != nil || len(list) != 2 {
		t.Fatal(list, err)
	}
	bag, flag := list[0], list[1]
	if !strings.HasSuffix(bag.Wish, " 0.45 now") || bag.Old != "app Bags\nsay none\nshow Bags = ceil(20 / 0.6) .0\n" || bag.New != "app Bags\nsay none\nshow Bags = ceil(20 / 0.45) .0\n" {
		t.Errorf("%+v", bag)
	}
	if flag.Wish != "with the volume" || flag.Old != bag.Old || flag.New != "app Bags\nshow Volume = 20\nshow Bags = ceil(20 / 0.6) .0\n" || len(flag.Task.Checks) != 2 {
		t.Errorf("%+v", flag)
	}
	if _, err := Parse("x.ideas", strings.Replace(bags, "sketch\n", "edit\n  bug: use it\nsketch\n", 1)); err == nil {
		t.Error("an edit of no slot was taken")
	}
}

func TestKinds(t *testing.T) {
	d := one(t, bags)
	list, err := d.Kinds()
	if err != nil || len(list) != 1 || list[0].Setting != "" {
		t.Fatalf("%+v, %v", list, err)
	}
	if a := list[0].Asks; len(a) != len(d.Asks) || a[0].Request != "bags" || !strings.Contains(a[len(a)-1].Request, "cubic feet, for ") {
		t.Errorf("%+v", a)
	}
	if again, _ := d.Kinds(); !reflect.DeepEqual(list, again) {
		t.Error("the same idea's kinds differ")
	}
}

// An idea with a weight stands for an app in each setting of its largest slot.
func TestKindsOfAFamily(t *testing.T) {
	const family = `== fam-x-en en 1 x3
slots
  n = 1 | 2
  thing;f;x = square;n ** 2;9 | cube;n ** 3;27
ask
  @thing
  the @thing of a number, first @n
sketch
  app @thing
  number n = @n
  show Result = @f
check one
  fill n = 3
  see @x
`
	list, err := one(t, family).Kinds()
	if err != nil || len(list) != 2 {
		t.Fatalf("%+v, %v", list, err)
	}
	for i, want := range []struct{ setting, says, shows string }{{"1", "square", "n ** 2"}, {"2", "cube", "n ** 3"}} {
		if k := list[i]; k.Setting != want.setting || len(k.Asks) != 2 || k.Names != nil {
			t.Errorf("%+v", k)
		}
		for _, a := range list[i].Asks {
			if !strings.Contains(a.Request, want.says) || !strings.Contains(a.Sketch, want.shows) {
				t.Errorf("%s: %s", a.Request, a.Sketch)
			}
		}
	}
}

// What any other name would do for as well, an app comes with.
func TestKindsWithOpenNames(t *testing.T) {
	const family = `== fam-count-en en 1 x2
slots
  n = 1 | 2
  thing;Thing = fly;Flies | push-up;Push-ups | *
ask
  @thing counter
sketch
  app @Thing
  saved n = 0
  button +1: n += @n
check one
  click +1
  see 1
`
	list, err := one(t, family).Kinds()
	if err != nil || len(list) != 2 {
		t.Fatalf("%+v, %v", list, err)
	}
	for i, want := range [][]string{{"fly", "Flies"}, {"push-up", "Push-ups"}} {
		if k := list[i]; !reflect.DeepEqual(k.Names, want) || !strings.HasPrefix(k.Asks[0].Sketch, "app "+want[1]) {
			t.Errorf("%+v", k)
		}
	}
}
