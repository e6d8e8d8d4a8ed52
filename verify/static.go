package verify

import (
	"fmt"
	"strings"

	"hone/sketch"
)

// Rules of the static tier.
const (
	RuleParse    = "parse"    // every line is well formed
	RuleTypes    = "types"    // names and types are right
	RuleUsed     = "inputs"   // every input is used
	RuleDepends  = "results"  // every result depends on something that can change
	RuleNames    = "labels"   // no two parts of a kind have the same name
	RuleLanguage = "language" // the app's words are in the request's language
)

// CheckSource is the static tier: it compiles a sketch and judges what the compiler
// says. The compiled app is nil where nothing of the source can run.
func CheckSource(src, lang string) (*sketch.Compiled, *Verdict) {
	v := &Verdict{}
	c, err := sketch.Compile(src, lang)
	if err != nil {
		v.Add(Outcome{Static, RuleParse, Fail, firstOr(c.Diags, err.Error())})
		return nil, v
	}
	why := map[string][]string{}
	for _, d := range c.Diags {
		rule := ruleOf(d)
		why[rule] = append(why[rule], d.String())
	}
	for _, rule := range []string{RuleParse, RuleTypes, RuleUsed, RuleDepends, RuleNames} {
		v.Add(outcome(Static, rule, strings.Join(why[rule], "; ")))
	}
	words := ""
	if got := c.App.Lang(); lang != "" && got != lang {
		words = fmt.Sprintf("the app's words are %s, the request is %s", got, lang)
	}
	v.Add(outcome(Static, RuleLanguage, words))
	return c, v
}

func outcome(tier Tier, rule, why string) Outcome {
	if why == "" {
		return Outcome{tier, rule, Pass, ""}
	}
	return Outcome{tier, rule, Fail, why}
}

func firstOr(ds []sketch.Diag, other string) string {
	if len(ds) > 0 {
		return ds[0].String()
	}
	return other
}

// ruleOf tells which rule a diagnostic breaks.
func ruleOf(d sketch.Diag) string {
	switch d.Code {
	case "unused", "unread":
		return RuleUsed
	case "constant":
		return RuleDepends
	case "samelabel":
		return RuleNames
	case "undefined", "nofunc", "twice", "circle", "args", "type", "operands", "nofield", "readonly", "command", "notlist",
		"forpart", "ifpart", "arrow", "noq", "noback", "unit", "pick":
		return RuleTypes
	}
	return RuleParse
}
