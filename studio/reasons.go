package studio

import (
	"encoding/json"
	"regexp"
	"strings"

	"hone/sketch"
	"hone/verify"
)

// A reason is a form in which the tiers say why a check failed, and the words in which the
// interface says it. Verdicts stay in English: models mend by them.
type reason struct {
	said *regexp.Regexp
	key  string
}

// reasons hold for general checks, and for what a change does otherwise than before. What no
// form fits is shown as it was said.
var reasons = func() (all []reason) {
	for _, f := range [][2]string{
		{`the (?:page|app) has no title`, "because title"},
		{`the page has no visible heading|there is no heading`, "because heading"},
		{`nothing is visible above the fold at (?P<size>\d+×\d+)`, "because fold"},
		{`nothing is visible`, "because nothing"},
		{`at (?P<size>\d+×\d+) the page is (?P<n>\d+) pixels wide and scrolls sideways`, "because wide"},
		{`no accessible name: (?P<what>.*)`, "because names"},
		{`a \w+ has no name; the text before it is (?P<what>.*)`, "because unnamed"},
		{`"(?P<what>.*)" has contrast (?P<ratio>[\d.]+):1 \(.* on .*\), wanted (?P<want>[\d.]+):1`, "because contrast"},
		{`of (?P<all>\d+) labels with words, (?P<n>\d+) are in the language wanted \(\w+\); not: (?P<what>.*)`, "because language"},
		{`the app's words are \w+, the request is \w+`, "because words"},
		{`on loading: (?P<what>.*)`, "because loading"},
		{`(?:using the page raises|an action fails|an action failed meanwhile): (?P<what>.*)`, "because raises"},
		{`after a reload, \w+ "?(?P<what>.*?)"? is gone|the stored (?P<what>.*) is gone after a reload`, "because gone"},
		{`after a reload, \w+ "?(?P<what>.*?)"? is empty|the stored (?P<what>.*) is empty after a reload`, "because gone"},
		{`after a reload, \w+ "?(?P<what>.*?)"? holds \d+ instead of \d+ items|the stored (?P<what>.*) has fewer items after a reload`, "because fewer"},
		{`after a reload, \w+ "?(?P<what>.*?)"? is back at its first value|the stored (?P<what>.*) is back at its first value after a reload`, "because first"},
		{`the page does not answer within (?P<what>.*)`, "because slow"},
		{`the page's process crashed.*`, "because crashed"},
		{`the page loads itself anew without end`, "because anew"},
		{`the page (?:goes to|goes elsewhere:|opens a \w+ at|has a meta refresh:) (?P<what>.*)`, "because leaves"},
		{`the page (?:asks for|opens a WebSocket to) (?P<what>.*)`, "because asks"},
		{`the page .*`, "because reaches"},
		{`wanted the number (?P<want>\S+); (?:there is|visible are) (?P<what>.*)`, "because number"},
		{`wanted the number (?P<want>\S+); no number is visible`, "because no number"},
		{`the wish calls the app “(?P<want>.*)”; its title is “(?P<what>.*)”`, "because not called"},
		{`the wish says “(?P<what>.*)”; it is nowhere in the app(?: any more)?`, "because not said"},
		{`the wish says (?P<what>[\d.]+); that number is nowhere in the app`, "because no such"},
		{`the wish says “(?P<what>.*)”; the app has no such colour`, "because not so colored"},
		{`the wish takes out “(?P<what>.*)”; it is still there`, "because still there"},
		{`the wish adds something; .*`, "because nothing new"},
		{`“(?P<what>.*)” is not in the app's language, nor in the wish`, "because other language"},
		{`\w+: no \w+ named (?P<what>.*); there is .*`, "because part"},
	} {
		all = append(all, reason{regexp.MustCompile(`(?s)^(?:` + f[0] + `)$`), f[1]})
	}
	return all
}()

// known says a sentence of a tier in the person's words.
func (s speaker) known(said string) (string, bool) {
	for _, r := range reasons {
		m := r.said.FindStringSubmatch(said)
		if m == nil {
			continue
		}
		text := s.word(r.key)
		for i, name := range r.said.SubexpNames() {
			if name != "" && m[i] != "" {
				text = strings.ReplaceAll(text, "{"+name+"}", strings.Trim(m[i], `“”"`))
			}
		}
		return text, true
	}
	return said, false
}

// why says why a check failed. Several reasons stand in one sentence, and a reason may have
// the sign between them in itself: the shortest part that is known is taken first.
func (s speaker) why(tier verify.Tier, why string) string {
	if tier == verify.Static {
		if text, ok := s.known(why); ok {
			return text
		}
		return s.lines(why)
	}
	parts, out := strings.Split(why, "; "), []string(nil)
	for len(parts) > 0 {
		n, text := 1, parts[0]
		for j := 1; j <= len(parts); j++ {
			if known, ok := s.known(strings.Join(parts[:j], "; ")); ok {
				n, text = j, known
				break
			}
		}
		out, parts = append(out, text), parts[n:]
	}
	return strings.Join(out, " ")
}

var nextLine = regexp.MustCompile(`; line \d+: `)

// lines says what the compiler says of lines.
func (s speaker) lines(why string) string {
	var out []string
	for {
		at := nextLine.FindStringIndex(why)
		if at == nil {
			return strings.Join(append(out, sketch.Say(why, s.lang)), "; ")
		}
		out, why = append(out, sketch.Say(why[:at[0]], s.lang)), why[at[0]+2:]
	}
}

func (s speaker) translate(checks []check) {
	for i, c := range checks {
		if c.Status == verify.Fail {
			checks[i].Why = s.why(c.Tier, c.Why)
		}
	}
}

// verdict is a kept verdict as the person reads it.
func (s speaker) verdict(kept json.RawMessage) json.RawMessage {
	var v verify.Verdict
	if json.Unmarshal(kept, &v) != nil {
		return kept
	}
	for i, o := range v.Outcomes {
		if o.Status == verify.Fail {
			v.Outcomes[i].Why = s.why(o.Tier, o.Why)
		}
	}
	b, _ := json.Marshal(v) // it came from there
	return b
}

// broken says what a change does otherwise than before: each a name and a reason.
func (s speaker) broken(list []string) []string {
	out := make([]string, len(list))
	for i, said := range list {
		out[i] = said
		for at := 0; ; at += 2 {
			next := strings.Index(said[at:], ": ")
			if next < 0 {
				break
			}
			at += next
			if text, ok := s.known(said[at+2:]); ok {
				out[i] = said[:at] + ": " + text
				break
			}
		}
	}
	return out
}
