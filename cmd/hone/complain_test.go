package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"hone/internal/sqlitedb"
)

// Whatever goes wrong, a person gets one line without a placeholder left in it, in
// either language.
func TestComplainIsOneSentence(t *testing.T) {
	errs := []error{
		errors.New("what nobody\nforesaw"),
		usage("missing argument"),
		missing(errors.New("x"), "no home"),
		&sqlitedb.Damaged{Kept: "there", Why: sqlitedb.ErrCorrupt},
	}
	for _, k := range knowns() {
		errs = append(errs, fmt.Errorf("open apps.db: %w", k.is))
	}
	v, _ := lookup(verbs(), "apps open")
	for _, lang := range languages {
		for _, err := range errs {
			var out bytes.Buffer
			e := &env{say: newWords(lang), err: &terminal{w: &out}}
			if status := complain(e, v, err); status == exitOK {
				t.Errorf("%v: status 0", err)
			}
			s := out.String()
			if strings.Count(s, "\n") != 1 || strings.ContainsAny(s, "{}") || !strings.HasPrefix(s, "hone: ") {
				t.Errorf("%v: %q", err, s)
			}
		}
	}
}
