package main

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// A QR code in a terminal is a square of rows of one width, two lines of modules each.
func TestPictureOfAnAddress(t *testing.T) {
	text := picture("http://192.168.178.100:4664/#pair=12345678")
	rows := strings.Split(strings.TrimSpace(text), "\n")
	for _, r := range rows {
		r = strings.TrimSuffix(strings.TrimPrefix(r, "\x1b[97;40m"), "\x1b[0m")
		if n := utf8.RuneCountInString(r); n < 2*len(rows)-2 || n > 2*len(rows) {
			t.Fatalf("a row of %d modules in a code of %d rows: %q", n, len(rows), r)
		}
	}
	if len(rows) < 14 || len(rows) > 22 {
		t.Errorf("%d rows", len(rows))
	}
}
