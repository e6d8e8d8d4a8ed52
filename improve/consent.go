package improve

import (
	"errors"
	"os"
	"path/filepath"
	"time"
)

// A Consent is what the person said about learning from their own apps.
type Consent struct {
	Own bool      `json:"own"`
	At  time.Time `json:"at"`
}

// ReadConsent returns what was said, and whether anything was.
func ReadConsent(dir string) (c Consent, asked bool, err error) {
	err = readJSON(filepath.Join(dir, consentFile), &c)
	return c, err == nil && !c.At.IsZero(), err
}

// SetConsent notes what the person says.
func SetConsent(dir string, own bool) error {
	return writeJSON(filepath.Join(dir, consentFile), Consent{own, time.Now().UTC().Truncate(time.Second)})
}

// Forget deletes all that the loop holds of the person: a round under way that uses their
// apps, and their consent, so that they are asked anew. What it learned before is in the
// model store, and forgotten there.
func Forget(dir string) error {
	lock, err := Lock(dir)
	if err != nil {
		return err
	}
	defer lock.Close()
	s, err := Load(dir)
	if err != nil {
		return err
	}
	if s.UnderWay() && (s.Options.Own || s.Incumbent.Personal) {
		s.Phase = Resting
		if err := s.save(dir); err != nil {
			return err
		}
	}
	for i := range s.History {
		s.History[i].Own = Counts{}
	}
	err = s.save(dir)
	return errors.Join(err, os.RemoveAll(filepath.Join(dir, "round")), os.RemoveAll(filepath.Join(dir, consentFile)))
}
