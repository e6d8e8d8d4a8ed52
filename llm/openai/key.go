package openai

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"regexp"
	"strings"
)

// A Key is an endpoint's secret. It can't be printed: every verb of fmt, JSON, text and
// slog give "[key]". The secret sits in a closure because fmt walks into unexported
// fields without asking for their String method.
type Key struct {
	reveal func() string
	source string // where it came from, for messages: "XAI_API_KEY", a file's path
}

// ErrKeyFile says that a key file can't be used; the message says why.
var ErrKeyFile = errors.New("key file can't be used")

const redacted = "[key]"

// NewKey makes a key out of a secret; source tells people where it came from.
func NewKey(secret, source string) Key {
	secret = strings.TrimSpace(secret)
	if secret == "" {
		return Key{}
	}
	return Key{reveal: func() string { return secret }, source: source}
}

// Present tells whether there is a secret.
func (k Key) Present() bool { return k.reveal != nil }

// Source tells where the key came from.
func (k Key) Source() string { return k.source }

func (k Key) String() string               { return redacted }
func (k Key) GoString() string             { return redacted }
func (k Key) Format(f fmt.State, _ rune)   { fmt.Fprint(f, redacted) }
func (k Key) MarshalJSON() ([]byte, error) { return []byte(`"` + redacted + `"`), nil }
func (k Key) MarshalText() ([]byte, error) { return []byte(redacted), nil }
func (k Key) LogValue() slog.Value         { return slog.StringValue(redacted) }

// KeyFromFile reads a key from a file that only its owner can read.
func KeyFromFile(path string) (Key, error) {
	f, err := os.Open(path)
	if err != nil {
		return Key{}, fmt.Errorf("openai: %w: %w", ErrKeyFile, err)
	}
	defer f.Close()
	info, err := f.Stat() // of the open file, so that it can't be swapped in between
	if err != nil {
		return Key{}, fmt.Errorf("openai: %w: %w", ErrKeyFile, err)
	}
	if !info.Mode().IsRegular() {
		return Key{}, fmt.Errorf("openai: %w: %s is not a plain file", ErrKeyFile, path)
	}
	if mode := info.Mode().Perm(); mode != 0o600 {
		return Key{}, fmt.Errorf("openai: %w: %s has mode %04o, so that others may read it; run chmod 600 %s", ErrKeyFile, path, mode, path)
	}
	b := make([]byte, 4096) // no key is longer
	n, err := f.Read(b)
	if err != nil || strings.TrimSpace(string(b[:n])) == "" {
		return Key{}, fmt.Errorf("openai: %w: %s is empty", ErrKeyFile, path)
	}
	return NewKey(string(b[:n]), path), nil
}

// FindKey looks for a target's key: first in the vendor's own variable, which is never
// sent to anybody else, then in HONE_API_KEY, then in file (which may be "" or missing).
// No key is not an error; many local servers need none.
func FindKey(t Target, getenv func(string) string, file string) (Key, error) {
	for _, name := range []string{t.vendor().keyEnv, "HONE_API_KEY"} {
		if name == "" {
			continue
		}
		if k := NewKey(getenv(name), name); k.Present() {
			return k, nil
		}
	}
	if file == "" {
		return Key{}, nil
	}
	k, err := KeyFromFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return Key{}, nil
	}
	return k, err
}

// Endpoints like to repeat the key, whole or masked in the middle ("sk-ab***yz").
var keyLike = regexp.MustCompile(`[\w-]*\*{3,}[\w*-]*|\b(?:sk|xai|gsk|pk)-[\w-]{6,}`)

// scrub takes from a server's words whatever is, or looks like, a part of the key.
func (k Key) scrub(s string) string {
	if k.Present() {
		s = maskParts(s, k.reveal())
	}
	return keyLike.ReplaceAllString(s, redacted)
}

// maskParts replaces the secret, and every run of 8 or more bytes that it shares with s.
func maskParts(s, secret string) string {
	const run = 8
	s = strings.ReplaceAll(s, secret, redacted)
	var b strings.Builder
	for i := 0; i < len(s); {
		n := 0
		for i+n < len(s) && strings.Contains(secret, s[i:i+n+1]) {
			n++
		}
		if n >= run {
			b.WriteString(redacted)
			i += n
			continue
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String()
}
