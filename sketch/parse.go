package sketch

import (
	"slices"
	"strings"
)

// Parse reads a sketch. It never gives up: a line that it can't read is dropped, with a
// diagnostic; the app holds all the others. The app is nil only for an unusable source.
func Parse(src string) (*App, []Diag) {
	p := &parser{app: &App{}}
	if len(src) > MaxBytes {
		return nil, []Diag{{Line: 1, Code: "toolong", Args: []any{MaxBytes / 1024}}}
	}
	src = strings.ToValidUTF8(strings.ReplaceAll(src, "\r\n", "\n"), "\uFFFD")
	lines := strings.Split(src, "\n")
	if len(lines) > MaxLines+1 {
		p.diag(MaxLines, 0, "toomany", MaxLines)
		lines = lines[:MaxLines]
	}
	for i, text := range lines {
		p.line(i+1, text)
	}
	if p.app.Title == "" {
		p.diag(1, 0, "noapp")
	}
	return p.app, p.diags
}

type parser struct {
	app     *App
	diags   []Diag
	owner   *Line // the list or quiz that sub-lines belong to
	comment []string
	started bool
}

func (p *parser) diag(line, col int, code string, args ...any) {
	p.diags = append(p.diags, Diag{Line: line, Col: col, Code: code, Args: args})
}

func (p *parser) line(num int, text string) {
	body := strings.TrimSpace(text)
	switch {
	case body == "":
		return
	case strings.HasPrefix(body, "//"):
		p.comment = append(p.comment, strings.TrimSpace(body[2:]))
		return
	case !p.started && (body == "sketch" || strings.HasPrefix(body, "sketch ")):
		p.started = true
		if v := strings.TrimSpace(strings.TrimPrefix(body, "sketch")); v != "1" {
			p.diag(num, 0, "version", v)
		}
		return
	}
	p.started = true
	c := &cursor{src: body}
	var l *Line
	if !c.try(func() { l = p.parseLine(c, text[0] == ' ' || text[0] == '\t') }) {
		e := c.far
		p.diag(num, len(text)-len(strings.TrimLeft(text, " \t"))+e.pos+1, e.code, e.args...)
		return
	}
	l.Num, l.Comment, p.comment = num, p.comment, nil
	p.place(l)
}

// place puts a line where it belongs in the app.
func (p *parser) place(l *Line) {
	switch l.Form.place {
	case onTop:
		switch {
		case l.Key() == "theme":
			p.app.Theme = l.Word
		case p.app.Title != "":
			p.diag(l.Num, 0, "twoapps")
		default:
			p.app.Title = l.Word
		}
		p.owner = nil
		return
	case asPart:
		p.owner = nil
		if _, ok := owners[l.Key()]; ok {
			p.owner = l
		}
	default:
		if p.owner == nil || owners[p.owner.Key()] != l.Form.place {
			p.diag(l.Num, 0, "orphan", l.Key(), ownerOf(l.Form.place))
			return
		}
		p.owner.Sub = append(p.owner.Sub, l)
		return
	}
	p.app.Lines = append(p.app.Lines, l)
}

// ownerOf is the keyword of what lines of a place stand below, for messages.
func ownerOf(p place) string {
	for _, key := range []string{"list", "quiz", "grid", "game", "sprite", "art", "pad", "canvas", "ladder", "wheel", "metronome"} {
		if owners[key] == p {
			return key
		}
	}
	return ""
}

// places are where a line may belong, the likeliest first: an indented line to what it
// stands below.
func (p *parser) places(indented bool) []place {
	all := []place{asPart}
	for pl := inList; pl < asColumn; pl++ {
		all = append(all, pl)
	}
	all = append(all, onTop)
	if p.owner == nil {
		return all
	}
	own := owners[p.owner.Key()]
	all = slices.DeleteFunc(all, func(pl place) bool { return pl == own })
	if indented {
		return append([]place{own}, all...)
	}
	return append([]place{asPart, own}, all[1:]...)
}

// parseLine reads one line: prefixes, then the form that its keyword names.
func (p *parser) parseLine(c *cursor, indented bool) *Line {
	var prefix []Prefix
	for len(prefix) < 4 {
		start := c.pos
		key := scanName(c.rest())
		if key != "if" && key != "for" {
			break
		}
		c.pos += len(key)
		pre := Prefix{}
		if key == "for" {
			pre.Var = c.name()
			c.need("in")
		}
		c.lit(" ")
		pre.X = c.expr()
		c.need(":")
		c.spaces()
		if c.end() {
			c.pos = start
			c.fail("emptyif", key)
		}
		prefix = append(prefix, pre)
	}
	key := scanName(c.rest())
	places := p.places(indented)
	if len(prefix) > 0 {
		places = []place{asPart}
		if p.owner != nil && owners[p.owner.Key()] == inCanvas {
			places = p.places(indented)[:2] // what is drawn may be repeated and hidden, too
		}
	}
	saved := false
	if key == "saved" {
		// "saved number n" is an input that is kept; "saved n = 0" a value of its own.
		inner := &cursor{src: c.src, pos: c.pos + len(key)}
		inner.spaces()
		next := scanName(inner.rest())
		if slices.ContainsFunc(formsFor(next, asPart), (*form).keeps) && !(&cursor{src: c.src, pos: inner.pos + len(next)}).peek("=") {
			saved, key, c.pos = true, next, inner.pos
		}
	}
	var candidates []*form
	for _, pl := range places {
		candidates = append(candidates, formsFor(key, pl)...)
	}
	if len(candidates) == 0 {
		var all []string
		for _, pl := range places {
			all = append(all, keywords(pl)...)
		}
		c.fail("keyword", firstWord(c.rest()), nearest(key, all))
	}
	for _, f := range candidates {
		l := &Line{Form: f, Prefix: prefix, Saved: saved}
		if c.try(func() {
			c.elems(l, f.elems, "")
			c.spaces()
			if !c.end() {
				if f.key == "big" {
					c.fail("words", c.rest(), f.notation())
				}
				c.fail("leftover", c.rest(), f.notation())
			}
		}) {
			return l
		}
	}
	panic(c.far)
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	if len(w) > 40 {
		w = w[:40]
	}
	return strings.ToValidUTF8(w, "")
}

// elems reads a form's elements into l. outer are bytes that end it from outside
// (the comma between columns).
func (c *cursor) elems(l *Line, es []elem, outer string) {
	for i, e := range es {
		switch {
		case e.opt != nil:
			opt := e.opt
			// A group's own slots end where what follows the group begins.
			c.try(func() { c.elems(l, opt, stopsAfter(es, i, outer)) })
		case e.slot != "":
			c.slot(l, e.slot, stops1(es, i, outer))
		case isName(e.lit[:1]):
			c.keyword(e.lit)
		default:
			c.lit(e.lit)
		}
	}
}

// stops1 is stops for slots that read free text, and empty for the others.
func stops1(es []elem, i int, outer string) string {
	switch es[i].slot {
	case sLabel, sText, sTitle, sOptions:
		return stops(es, i, outer)
	}
	return outer
}

func stopsAfter(es []elem, i int, outer string) string {
	s := ""
	for _, e := range es[i+1:] {
		if e.opt != nil {
			s += firstByte(e.opt)
			continue
		}
		if t := strings.TrimSpace(e.lit); t != "" {
			return s + t[:1]
		}
		return s
	}
	return s + outer
}

// keyword takes the words that a form begins with.
func (c *cursor) keyword(lit string) {
	for i, w := range strings.Fields(lit) {
		if spaced := c.spaces(); i > 0 && !spaced {
			c.fail("want", w)
		}
		core := scanName(w)
		if scanName(c.rest()) != core {
			c.fail("want", w)
		}
		c.pos += len(core)
		if tail := w[len(core):]; tail != "" {
			c.need(tail)
		}
	}
	if strings.HasSuffix(lit, " ") && !c.spaces() && !strings.HasSuffix(lit, ": ") {
		c.fail("more")
	}
}

func (c *cursor) slot(l *Line, s slot, stop string) {
	switch s {
	case sTitle:
		l.Word = c.plain("")
	case sTheme:
		c.spaces()
		start := c.pos
		if l.Word = c.name(); l.Word == "dark" && c.spaces() && !c.end() {
			start = c.pos
			l.Word += " " + c.name()
		}
		if accent := strings.TrimPrefix(l.Word, "dark "); !slices.Contains(Themes, accent) || l.Word == "dark dark" {
			c.pos = start
			c.fail("theme", accent, strings.Join(Themes, ", "))
		}
	case sKind:
		c.spaces()
		start := c.pos
		if l.Word = c.name(); !slices.Contains(chartKinds, l.Word) {
			c.pos = start
			c.fail("chart", l.Word, strings.Join(chartKinds, ", "))
		}
	case sKey:
		l.Word = c.plain(":")
	case sName:
		l.Name = c.name()
	case sLabel, sText:
		if s == sLabel && c.peek("=") {
			c.fail("label")
		}
		l.Label = c.text(stop)
	case sNum:
		l.Default = c.signed()
	case sStr:
		l.Default = c.str()
	case sBool, sLiteral, sPick:
		l.Default = c.literal(s)
	case sDay, sTime:
		l.Default = c.moment(s)
	case sRange:
		l.Range = c.bounds()
	case sExpr:
		l.Exprs = append(l.Exprs, c.expr())
	case sFormat:
		if l.Format = c.maybeFormat(stop); l.Format == nil {
			c.fail("format")
		}
	case sActs:
		l.Acts = c.stmts()
	case sDuration:
		l.Exprs = append(l.Exprs, c.duration())
	case sTimes:
		l.Exprs = append(l.Exprs, c.times())
	case sKit:
		l.Word = c.kit()
	case sEvent:
		l.Word = c.event()
	case sScene:
		l.Word = c.scene()
	case sSize:
		l.Size = c.size()
	default:
		c.lists(l, s, stop)
	}
}

// lists reads the slots that hold several things.
func (c *cursor) lists(l *Line, s slot, stop string) {
	switch s {
	case sOptions:
		l.Options = c.options(stop, false)
	case sChoices:
		if l.Options = c.options(stop, true); countRight(l.Options) != 1 {
			c.fail("right")
		}
	case sColumns:
		l.Cols = c.columns()
	case sHeads:
		l.Cols = c.heads()
	case sParams:
		l.Params = []string{c.name()}
		for c.eat(",") {
			l.Params = append(l.Params, c.name())
		}
	case sKeys:
		l.Exprs = []Expr{c.expr()}
		for c.eat(",") {
			l.Exprs = append(l.Exprs, c.expr())
		}
	case sSteps:
		for {
			label := scanStep(c)
			c.spaces()
			l.Steps = append(l.Steps, Step{label, c.duration()})
			if !c.eat("|") {
				return
			}
		}
	case sItems:
		l.Items = c.items()
	case sAnswers:
		for {
			l.Answers = append(l.Answers, c.plain("|"))
			if !c.eat("|") {
				return
			}
		}
	}
}
