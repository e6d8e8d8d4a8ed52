package browser

import (
	"context"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"hone/task"
)

// patienceMs is the page time that a named thing may take to be there, and that the
// expectations may take to hold.
const patienceMs = 1000

// An act is what the page-side finder answers: where to click, or that it is done, or
// why not.
type act struct {
	X, Y     float64
	Done     bool
	Why      string
	Missing  bool // may still come
	Disabled bool // may become usable
	Covered  bool // may be uncovered
	Opens    bool // a list that this click opens must be chosen from
}

// do carries out a step and lets its 50 ms pass. It returns why that could not be done.
func (p *page) do(ctx context.Context, s task.Step) (string, error) {
	p.take(&p.dialogs) // their words count until the next step
	switch s.Op {
	case task.Wait:
		return "", p.advance(ctx, s.Seconds*1000)
	case task.Reload:
		if err := p.leave(ctx); err != nil {
			return "", err
		}
		if err := p.reload(ctx); err != nil {
			return "", err
		}
		return "", p.advance(ctx, stepMs)
	case task.Press:
		for range s.Times {
			use := p.press
			if p.load.hands == Touch {
				use = p.stroke
			}
			if err := use(ctx, s.Key); err != nil {
				return "", err
			}
			if err := p.advance(ctx, stepMs); err != nil {
				return "", err
			}
		}
		return "", nil
	}
	times := 1
	if s.Op == task.Click || s.Op == task.Try {
		times = s.Times
	}
	for range times {
		if why, err := p.use(ctx, s); why != "" || err != nil {
			return why, err
		}
	}
	return "", nil
}

// use finds the thing that a step names and uses it, waiting up to a second for it.
func (p *page) use(ctx context.Context, s task.Step) (string, error) {
	opened := false
	for waited := 0; ; waited += stepMs {
		var a act
		if err := p.eval(ctx, &a, "act", s.Op, s.Names, s.Nth, s.With); err != nil {
			return "", err
		}
		switch {
		case a.Done:
			return "", p.advance(ctx, stepMs)
		case a.Why == "":
			if why, err := p.aim(ctx, a.X, a.Y); why != "" || err != nil {
				return why, err
			}
			if err := p.advance(ctx, stepMs); err != nil {
				return "", err
			}
			if !a.Opens {
				return "", nil
			}
			if opened {
				return "its list does not open", nil
			}
			opened = true
			continue
		case s.Op == task.Try && (a.Missing || a.Disabled):
			return "", p.advance(ctx, stepMs)
		case !a.Missing && !a.Disabled && !a.Covered, waited >= patienceMs:
			return a.Why, nil
		}
		if err := p.advance(ctx, stepMs); err != nil {
			return "", err
		}
	}
}

// leave takes the focus from the field that has it, so that its change event comes.
func (p *page) leave(ctx context.Context) error {
	var left bool
	if err := p.eval(ctx, &left, "leave"); err != nil || !left {
		return err
	}
	return p.advance(ctx, 0)
}

// click presses and releases the left mouse button: real input, as a person's.
func (p *page) click(ctx context.Context, x, y float64) error {
	at := func(kind string, buttons int) args {
		return args{"type": kind, "x": x, "y": y, "button": "left", "buttons": buttons, "clickCount": 1}
	}
	p.input()
	down := p.proc.conn.post(p.session, "Input.dispatchMouseEvent", at("mousePressed", 1))
	if err := p.call(ctx, "Input.dispatchMouseEvent", at("mouseReleased", 0), nil); err != nil {
		return err
	}
	return down.wait(ctx, nil)
}

// input notes that the page is about to get some: it may load itself anew for that.
func (p *page) input() {
	p.mu.Lock()
	p.again = 0
	p.mu.Unlock()
}

// press presses and releases a key, named as KeyboardEvent.key names it.
func (p *page) press(ctx context.Context, key string) error {
	p.input()
	k := keyFor(key)
	down := args{"type": "keyDown", "key": k.key, "code": k.code, "windowsVirtualKeyCode": k.number, "nativeVirtualKeyCode": k.number}
	if k.text != "" {
		down["text"], down["unmodifiedText"] = k.text, k.text
	} else {
		down["type"] = "rawKeyDown"
	}
	r := p.proc.conn.post(p.session, "Input.dispatchKeyEvent", down)
	up := args{"type": "keyUp", "key": k.key, "code": k.code, "windowsVirtualKeyCode": k.number, "nativeVirtualKeyCode": k.number}
	if err := p.call(ctx, "Input.dispatchKeyEvent", up, nil); err != nil {
		return err
	}
	return r.wait(ctx, nil)
}

// A key as the protocol wants it: number is the Windows virtual key code.
type key struct {
	key, code, text string
	number          int
}

var named = map[string]key{
	"Enter": {"Enter", "Enter", "\r", 13}, "Tab": {"Tab", "Tab", "", 9}, "Escape": {"Escape", "Escape", "", 27},
	"Backspace": {"Backspace", "Backspace", "", 8}, "Delete": {"Delete", "Delete", "", 46}, "Insert": {"Insert", "Insert", "", 45},
	"ArrowLeft": {"ArrowLeft", "ArrowLeft", "", 37}, "ArrowUp": {"ArrowUp", "ArrowUp", "", 38},
	"ArrowRight": {"ArrowRight", "ArrowRight", "", 39}, "ArrowDown": {"ArrowDown", "ArrowDown", "", 40},
	"PageUp": {"PageUp", "PageUp", "", 33}, "PageDown": {"PageDown", "PageDown", "", 34}, "End": {"End", "End", "", 35}, "Home": {"Home", "Home", "", 36},
	"Shift": {"Shift", "ShiftLeft", "", 16}, "Control": {"Control", "ControlLeft", "", 17}, "Alt": {"Alt", "AltLeft", "", 18},
	" ": {" ", "Space", " ", 32}, "Space": {" ", "Space", " ", 32}, "Spacebar": {" ", "Space", " ", 32},
}

func keyFor(name string) key {
	if k, ok := named[name]; ok {
		return k
	}
	if c, size := utf8.DecodeRuneInString(name); size == len(name) && size > 0 {
		k := key{key: name, text: name, number: int(unicode.ToUpper(c))}
		switch {
		case c < 128 && unicode.IsLetter(c):
			k.code = "Key" + strings.ToUpper(name)
		case unicode.IsDigit(c):
			k.code = "Digit" + name
		case c == '-':
			k.code, k.number = "Minus", 189
		case c == '=':
			k.code, k.number = "Equal", 187
		case c == '+':
			k.code, k.number = "NumpadAdd", 107
		case c == '.':
			k.code, k.number = "Period", 190
		case c == ',':
			k.code, k.number = "Comma", 188
		case c == '/':
			k.code, k.number = "Slash", 191
		case c == '*':
			k.code, k.number = "NumpadMultiply", 106
		}
		return k
	}
	var n int
	if _, err := fmt.Sscanf(name, "F%d", &n); err == nil && n >= 1 && n <= 12 {
		return key{key: name, code: name, number: 111 + n}
	}
	return key{key: name, code: name}
}
