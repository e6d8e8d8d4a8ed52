package sketch

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Grammar is the language as GBNF, for constrained decoding: a model under it can't
// write a line that the parser drops. It is made from the table of forms; what a slot
// may hold is slotRules.
func Grammar() string { return rulesOf("root") }

// rulesOf writes all rules, that of a whole sketch under the name top.
func rulesOf(top string) string {
	var b strings.Builder
	b.WriteString(top + " ::= \"app \" title \"\\n\" (\"theme \" theme \"\\n\")? line+\n")
	b.WriteString("prefix ::= \"if \" expr \": \" | \"for \" name \" in \" expr \": \"\ncond ::= \"if \" expr \": \"\n")
	var parts, columns []string
	subs, tops := map[place][]string{}, map[string][]string{}
	n := 0
	for _, f := range forms {
		if f.place == onTop {
			continue
		}
		n++
		rule := fmt.Sprintf("%s%d", f.key, n)
		text := gbnf(f.elems, outerOf(f.place))
		if f.keeps() {
			text = "\"saved \"? " + text
		}
		switch _, owns := owners[f.key]; {
		case f.place == asColumn:
			columns = append(columns, rule)
		case f.place != asPart:
			subs[f.place] = append(subs[f.place], rule)
		case owns:
			tops[f.key] = append(tops[f.key], rule)
		default:
			parts = append(parts, rule)
		}
		fmt.Fprintf(&b, "%s ::= %s\n", rule, text)
	}
	alt := func(names []string) string { return strings.Join(names, " | ") }
	fmt.Fprintf(&b, "part ::= %s\ncolumn ::= (\"if \" expr \": \")? (%s)\n", alt(parts), alt(columns))
	lines, single := []string{"prefix* part \"\\n\""}, []string{`"app " title`, `"theme " theme`, "prefix* part"}
	for _, key := range slices.Sorted(maps.Keys(tops)) {
		// A quiz's questions stand at the margin, and there is one at least.
		sub, many := "\"  \" "+key+"sub", "*"
		switch owners[key] {
		case inQuiz:
			sub, many = key+"sub", "+"
		case inCanvas:
			sub = "\"  \" prefix* " + key + "sub"
		}
		fmt.Fprintf(&b, "%sblock ::= %shead \"\\n\" (%s \"\\n\")%s\n", key, key, sub, many)
		fmt.Fprintf(&b, "%shead ::= cond* (%s)\n%ssub ::= %s\n", key, alt(tops[key]), key, alt(subs[owners[key]]))
		lines, single = append(lines, key+"block"), append(single, key+"head", sub)
	}
	fmt.Fprintf(&b, "line ::= %s\noneline ::= %s\n", alt(lines), alt(single))
	b.WriteString(slotRules)
	fmt.Fprintf(&b, "kit ::= %s\nevent ::= %s\nscene ::= %s\ncommandname ::= %s\n", words(KitNames()), words(events), words(scenes()), words(slices.Sorted(maps.Keys(commands))))
	return b.String()
}

func words(list []string) string { return `"` + strings.Join(list, `" | "`) + `"` }

func outerOf(p place) string {
	if p == asColumn {
		return ","
	}
	return ""
}

// gbnf writes a form's elements as the right side of a rule.
func gbnf(es []elem, outer string) string {
	var out []string
	for i, e := range es {
		switch {
		case e.opt != nil:
			out = append(out, "("+gbnf(e.opt, stopsAfter(es, i, outer))+")?")
		case e.slot != "":
			out = append(out, gbnfSlot(e.slot, stops1(es, i, outer)))
		default:
			out = append(out, `"`+e.lit+`"`)
		}
	}
	return strings.Join(out, " ")
}

// gbnfSlot names the rule for a slot; free text is a class that leaves out what ends it.
func gbnfSlot(s slot, stop string) string {
	switch s {
	case sText:
		if stop == "" {
			return `([^\n {}"'] | put) ([^\n{}] | put)*`
		}
		fallthrough
	case sLabel:
		class := strings.NewReplacer("|", "\\x7C", "]", "\\]").Replace(stop)
		return fmt.Sprintf(`(labelstart%s | put) ([^\n{}%s] | put)*`, classOf(stop), class)
	case sFormat:
		if stop == "," {
			return "colformat"
		}
		return "format"
	case sOptions:
		if stop == ":" {
			return "keyoptions"
		}
		if stop == "," {
			return "coloptions"
		}
		return "options"
	}
	return strings.ToLower(string(s))
}

// classOf names the rule for a label's first character, by what ends the label.
func classOf(stop string) string {
	if strings.Contains(stop, ",") {
		return "col"
	}
	return ""
}

// slotRules say what each slot may hold, as the canonical form writes it. Numbers,
// names and texts are bounded, so that a sample can't run away inside one.
const slotRules = `
title ::= [^\n\t "/] [^\n\t]{0,59}
theme ::= "dark" | ("dark ")? accent
accent ::= "blue" | "green" | "red" | "orange" | "purple" | "pink" | "teal" | "gray"
name ::= namestart [a-zA-Z0-9_가-힣]{0,23}
namestart ::= [a-zA-Z_가-힣]
labelstart ::= [^\n {}="':|0-9.]  | [0-9] [^\n {}="':|.]
labelstartcol ::= [^\n {}="':|,0-9.] | [0-9] [^\n {}="':|,.]
put ::= "{" expr (" " digits)? "}"
digits ::= "." [0-9]
num ::= "-"? uint
uint ::= [0-9]{1,12} ("." [0-9]{1,8})?
str ::= "\"" ([^"\\\n] | "\\" ["\\n])* "\""
bool ::= "true" | "false"
day ::= "today" | [0-9] [0-9] [0-9] [0-9] "-" ("0" [1-9] | "1" [0-2]) "-" ("0" [1-9] | "1" [0-9] | "2" [0-8])
time ::= ([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9]
pick ::= num | str
literal ::= num | str | bool
range ::= "0.." [1-9] [0-9]{0,6} | "1.." [2-9] | [1-9] ".." [1-9] [0-9]{1,6} | [1-9] [0-9] ".." [1-9] [0-9]{2,5} | [1-9] [0-9] [0-9] ".." [1-9] [0-9]{3,6} | "-" [1-9] [0-9]{0,4} ".." [1-9] [0-9]{0,6}
option ::= optiontext ("=" num)? | "{" expr "}" | "\"=\""
optiontext ::= [^\n |="'{},:*] [^\n|="{},*]*
keyoptions ::= keyoption (" | " keyoption)+ | "{" expr "}"
keyoption ::= keytext ("=" num)? | "{" expr "}" | "\"=\""
keytext ::= [^\n |="'{},:*] [^\n|="{},:*]*
options ::= option (" | " option)+ | "{" expr "}"
coloptions ::= option (" | " option)+ | "{" expr "}"
keys ::= expr (", " expr)*
kind ::= "bar" | "line" | "pie"
choices ::= optiontext "*" (" | " optiontext)+ | (optiontext " | ")+ optiontext "*" (" | " optiontext)*
answers ::= optiontext (" | " optiontext)*
format ::= digits (" " [^\n {}"] [^\n{}"]{0,9})?
colformat ::= digits (" " [^\n {}",] [^\n{}",]{0,9})?
key ::= "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Space" | "Enter" | [a-z]
acts ::= act ("; " act)*
act ::= target " " assign " " expr | command | "if (" expr ") " block (" else " block)?
block ::= simple | "{ " simple ("; " simple)* " }"
simple ::= target " " assign " " expr | command
target ::= name ("[" expr "]" | "." name)?
assign ::= "=" | "+=" | "-=" | "*=" | "/="
command ::= commandname "(" (arg (", " arg)*)? ")"
columns ::= column (", " column)*
heads ::= head (", " head)*
head ::= labelstartcol [^\n{}=,]* " = " expr (" " colformat)?
params ::= name (", " name)*
size ::= [1-9] [0-9]{0,2} "x" [1-9] [0-9]{0,2}
items ::= optiontext (" | " optiontext)*
duration ::= [0-9]{1,2} (":" [0-5] [0-9]){1,2} | "(" expr ")"
times ::= [1-9] [0-9]{0,2} | "(" expr ")"
steps ::= step (" | " step)*
step ::= [^\n 0-9|(){}":=] [^\n0-9|(){}":=]* " " duration
expr ::= binary (" ? " expr " : " expr)?
binary ::= unary (" " op " " unary)*
op ::= "+" | "-" | "*" | "/" | "%" | "**" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "&&" | "||"
unary ::= ("-" | "!")? postfix
postfix ::= atom ("[" expr "]" | "." name)*
atom ::= uint | str | "true" | "false" | name ("(" (arg (", " arg)*)? ")")? | "(" expr ")" | "[" (expr (", " expr)*)? "]" | "{" name ": " expr (", " name ": " expr)* "}"
arg ::= (name " => " | "(" name ", " name ") => ")? expr
`
