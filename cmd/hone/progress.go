package main

import (
	"fmt"
	"io"
	"strings"
	"time"
)

// A progress shows how far something long has come: a bar that moves on a screen,
// elsewhere a line now and then.
type progress struct {
	t     *terminal
	label string
	total int64 // 0 where it is not known
	unit  func(int64) string
	text  func() string // in place of amounts; may be nil
	now   func() time.Time
	last  time.Time // of the last drawing
	drawn bool
}

const (
	redraw  = 100 * time.Millisecond // on a screen
	newLine = 5 * time.Second        // elsewhere
)

// progress starts a bar. unit writes amounts, such as bytes or plain numbers.
func (t *terminal) progress(label string, total int64, unit func(int64) string) *progress {
	return &progress{t: t, label: clean(label), total: total, unit: unit, now: time.Now}
}

// at shows that done of the total is done; it may be called as often as one likes.
func (p *progress) at(done int64) {
	pause := newLine
	if p.t.screen {
		pause = redraw
	}
	if now := p.now(); !p.drawn || now.Sub(p.last) >= pause {
		p.draw(done)
		p.last, p.drawn = now, true
	}
}

// end shows the last state and lets other output follow.
func (p *progress) end(done int64) {
	p.draw(done)
	if p.t.screen {
		io.WriteString(p.t.w, "\n")
	}
}

func (p *progress) draw(done int64) {
	if !p.t.screen {
		p.t.line(p.label + "  " + p.amount(done))
		return
	}
	left := p.t.columns() - columns(p.label) - 4
	s := p.amount(done)
	if bar := min(30, left-columns(s)); p.total > 0 && bar >= 5 {
		full := int(min(done, p.total) * int64(bar) / p.total)
		s = strings.Repeat("█", full) + strings.Repeat("░", bar-full) + "  " + s
	}
	io.WriteString(p.t.w, "\r\x1b[K"+cut(p.label+"  "+s, p.t.columns()))
}

func (p *progress) amount(done int64) string {
	if p.text != nil {
		return fmt.Sprintf("%3d%%  %s", min(done, p.total)*100/p.total, p.text())
	}
	if p.total <= 0 {
		return p.unit(done)
	}
	return fmt.Sprintf("%3d%%  %s / %s", min(done, p.total)*100/p.total, p.unit(done), p.unit(p.total))
}
