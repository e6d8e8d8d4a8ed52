package sketch

// recordFuncs are the functions for records, periods and typed sums, in funcTable's
// notation. A result {a:n,b:t} is a list of records with these fields.
const recordFuncs = `
running(l,e?)[n] product(l,e?)n chunk(l,n)[l] deal(l,n)[l] transpose(l)[l] tally(l,e?)g tally(t,e?)g percentile(l,n)n variance(l,e?)n
pairs(l)[t] rounds(l)[l] diff(t,t){mark:t,text:t} numbers(t)[n]
weekStart(d)d monthStart(d)d monthEnd(d)d inWeek(d,d)b inMonth(d,d)b inYear(d,d)b thisYear(d)b lastDays(d,n)b
months(d,d)n years(d,d)n between(d,d)t workdays(d,d)n countAge(d)n yearly(d)d monthly(n)d weekly(n)d
calc(t)n truth(t)[a] frac(n)t comma(n)t loan(n,n,n,t?){n:n,payment:n,interest:n,principal:n,balance:n}
lunar(d)t solar(n,n,n,b?)d lunarYearly(n,n)d
matmul(l,l)[l] det(l)n rgb(n,n,n)t hsl(n,n,n)t red(t)n green(t)n blue(t)n mix(t,t,n?)t contrast(t,t)n
`

// movingFuncs give something else as time passes, or by chance.
var movingFuncs = map[string]bool{
	"random": true, "chance": true, "pick": true, "shuffle": true, "sample": true, "password": true,
	"today": true, "now": true, "age": true, "thisWeek": true, "thisMonth": true, "thisYear": true, "lastDays": true,
	"streak": true, "countAge": true, "yearly": true, "monthly": true, "weekly": true, "lunarYearly": true,
}

// functionModules are the functions that are no part of every page, with the module of the
// runtime that has them.
var functionModules = map[string]string{
	"calc": "reckon", "truth": "reckon", "frac": "reckon", "comma": "reckon", "loan": "reckon", "matmul": "reckon", "det": "reckon",
	"lunar": "lunar", "solar": "lunar", "lunarYearly": "lunar",
}

// modules are the parts of the runtime that an app's lines and calls need.
func (c *checker) modules() []string {
	names := c.app.modules()
	for _, module := range []string{"reckon", "lunar"} { // in one order, so that equal needs share a shell
		for call := range c.calls {
			if functionModules[call.Fn] == module {
				names = append(names, module)
				break
			}
		}
	}
	return names
}
