package sketch

import (
	"maps"
	"slices"
	"strings"
)

// funcTable lists the functions of the language with their signatures, as in
// docs/sketch.md. Parameters: w a grid by its name, n number, t text, b yes/no, d date, m time, l list, a
// anything, e an expression about each item, f a function of two (fold); ? optional,
// * any number more. Results: the same letters, or l the first argument's list, i its
// item, e what the each-expression gives, [x] a list of x, g groups.
const funcTable = `
abs(n)n round(n,n?)n floor(n)n ceil(n)n trunc(n)n clamp(n,n,n)n sqrt(n)n cbrt(n)n pow(n,n)n exp(n)n ln(n)n log(n,n?)n
sin(n)n cos(n)n tan(n)n asin(n)n acos(n)n atan(n)n rad(n)n deg(n)n hypot(n,n)n sign(n)n div(n,n)n mod(n,n)n gcd(n,n)n
lcm(n,n)n fact(n)n comb(n,n)n perm(n,n)n isPrime(n)b factors(n)[n] divisors(n)[n] pmt(n,n,n)n
min(l,e?)e max(l,e?)e min(n,n*)n max(n,n*)n
upper(t)t lower(t)t title(t)t trim(t)t replace(t,t,t)t split(t,t?)[t] join(l,t?)t starts(t,t)b ends(t,t)b chars(t)[t]
words(t)[t] lines(t)[t] repeat(t,n)t pad(a,n,t?)t num(a,n?)n text(a,n?)t fixed(n,n)t code(t)n char(n)t caesar(t,n)t
morse(t)t unmorse(t)t roman(n)t unroman(t)n hangul(n)t spell(n)t initials(t)t
len(l)n len(a)n reverse(l)l reverse(t)t has(l,a)b has(t,a)b slice(l,n,n?)l slice(t,n,n?)t indexOf(l,a)n indexOf(t,t)n
sum(l,e?)n avg(l,e?)n count(l,e?)n median(l,e?)n mode(l,e?)e stdev(l,e?)n filter(l,e)l map(l,e)[e] find(l,e)i sort(l,e?)l
any(l,e?)b all(l,e?)b unique(l,e?)l group(l,e)g most(l,e)i least(l,e)i first(l)i last(l)i take(l,n)l drop(l,n)l
range(n,n?,n?)[n] fill(n,a)[a] fold(l,a,f)a flat(l)i zip(l,l)[l] concat(l,l)l
random(n,n)n chance()n pick(l)i shuffle(l)l sample(l,n)l password(n,b?)t
today()d now()m date(n,n,n)d days(d,d)n addDays(d,n)d addMonths(d,n)d addYears(d,n)d year(d)n month(d)n day(d)n
weekday(d)t dow(d)n week(d)n age(d,d?)n thisWeek(d)b thisMonth(d)b daysInMonth(d)n isLeap(n)b streak(l)n longDate(d)t
minutes(m)n clock(n)m duration(n)t zone(m,t,t)m convert(n,t,t)n
line(w,n?)i full(w)b neighbors(w,n)l near(w,n)l cellAt(w,n,n)i
`

// commandTable lists the commands of actions; v is the name of a value that holds a list,
// c a field of its items, w a grid and k a sprite by its name.
const commandTable = `add(v,a) remove(v,e) removeAt(v,n) set(v,c,e) clear(v) reset() beep() copy(a) speak(a) print()
drop(w,n,a) flip(w,n) swap(w,n,n) slide(w,n) push(w,t) step(w) flood(w,n,a) fillAll(w,a) scatter(w,a,n?)
spawn(k,n?,n?) win() lose() tie() restart() burst(n?) tone(n,n?) play(t,n?)`

// A signature is one way of calling a function.
type signature struct {
	name   string
	params []string // a letter and ? or *
	result string
	text   string
}

var (
	functions = readSignatures(funcTable + recordFuncs)
	commands  = readSignatures(commandTable)
	funcNames = append(slices.Sorted(maps.Keys(functions)), "label")
)

func readSignatures(table string) map[string][]signature {
	all := map[string][]signature{}
	for _, f := range strings.Fields(table) {
		name, rest, _ := strings.Cut(f, "(")
		params, result, _ := strings.Cut(rest, ")")
		s := signature{name: name, result: result, text: f[:len(f)-len(result)]}
		if params != "" {
			s.params = strings.Split(params, ",")
		}
		all[name] = append(all[name], s)
	}
	return all
}

// takes reports whether a call with n arguments fits.
func (s signature) takes(n int) bool {
	least, most := 0, len(s.params)
	for _, p := range s.params {
		switch {
		case strings.HasSuffix(p, "*"):
			most = 1000
		case !strings.HasSuffix(p, "?"):
			least++
		}
	}
	return n >= least && n <= most
}

// param is the letter of the i-th parameter.
func (s signature) param(i int) byte {
	if i >= len(s.params) {
		i = len(s.params) - 1
	}
	return s.params[i][0]
}

var paramWords = map[byte]string{
	'n': "number", 't': "text", 'b': "yes/no", 'd': "date", 'm': "time", 'l': "list", 'a': "value",
	'e': "expression", 'f': "(acc, x) => …", 'v': "list name", 'w': "grid", 'k': "sprite", 'c': "field",
}

// usage is the signature in words, for messages.
func (s signature) usage() string {
	var words []string
	for _, p := range s.params {
		w := paramWords[p[0]]
		if strings.HasSuffix(p, "?") {
			w = "[" + w + "]"
		}
		words = append(words, w)
	}
	return s.name + "(" + strings.Join(words, ", ") + ")"
}

// constants are names with a value of their own.
var constants = map[string]string{"pi": "Math.PI", "e": "Math.E"}

// FunctionNames lists the functions of the language.
func FunctionNames() []string { return slices.Clone(funcNames) }
