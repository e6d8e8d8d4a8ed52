package browser

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/chromedp/cdproto"
	"github.com/chromedp/cdproto/cdp/jsonv2"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// errLost means that the browser itself went away; the app is not to blame.
var errLost = errors.New("the browser went away")

// conn multiplexes one DevTools pipe over sessions. chromedp's own Target would enable
// the DOM and CSS domains on every page, which costs more than a whole check; here a
// session enables what it needs and commands can be sent without waiting.
type conn struct {
	pipe *chromedp.PipeConn
	lost chan struct{} // closed when the pipe breaks

	mu       sync.Mutex
	next     int64
	waiting  map[int64]chan *cdproto.Message
	handlers map[target.SessionID]func(*cdproto.Message)
}

func newConn(pipe *chromedp.PipeConn) *conn {
	c := &conn{
		pipe:     pipe,
		lost:     make(chan struct{}),
		waiting:  map[int64]chan *cdproto.Message{},
		handlers: map[target.SessionID]func(*cdproto.Message){},
	}
	go c.read()
	return c
}

// read hands replies to whoever waits and events to their session's handler. Handlers
// run here, in order, and so must not wait for replies.
func (c *conn) read() {
	defer close(c.lost)
	for {
		msg := new(cdproto.Message)
		if err := c.pipe.Read(context.Background(), msg); err != nil {
			return
		}
		c.mu.Lock()
		if msg.ID != 0 {
			ch := c.waiting[msg.ID]
			delete(c.waiting, msg.ID)
			c.mu.Unlock()
			if ch != nil {
				ch <- msg
			}
			continue
		}
		handle := c.handlers[msg.SessionID]
		c.mu.Unlock()
		if handle != nil {
			handle(msg)
		}
	}
}

func (c *conn) handle(id target.SessionID, f func(*cdproto.Message)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if f == nil {
		delete(c.handlers, id)
		return
	}
	c.handlers[id] = f
}

// A reply is a command under way.
type reply struct {
	conn *conn
	id   int64
	ch   chan *cdproto.Message
	err  error
}

// post sends a command. Commands of one session are carried out in the order sent, so
// several can be under way; call wait on those whose result matters.
func (c *conn) post(id target.SessionID, method string, params any) *reply {
	msg := &cdproto.Message{SessionID: id, Method: cdproto.MethodType(method)}
	if params != nil {
		raw, err := jsonv2.Marshal(params, chromedp.DefaultMarshalOptions)
		if err != nil {
			return &reply{err: err}
		}
		msg.Params = raw
	}
	r := &reply{conn: c, ch: make(chan *cdproto.Message, 1)}
	c.mu.Lock()
	c.next++
	r.id, msg.ID = c.next, c.next
	c.waiting[r.id] = r.ch
	c.mu.Unlock()
	if err := c.pipe.Write(context.Background(), msg); err != nil {
		r.err = errLost
	}
	return r
}

// wait decodes the command's result into res, which may be nil.
func (r *reply) wait(ctx context.Context, res any) error {
	if r.err != nil {
		return r.err
	}
	select {
	case msg := <-r.ch:
		if msg.Error != nil {
			return msg.Error
		}
		if res == nil {
			return nil
		}
		return jsonv2.Unmarshal(msg.Result, res, chromedp.DefaultUnmarshalOptions)
	case <-r.conn.lost:
		return errLost
	case <-ctx.Done():
		r.conn.mu.Lock()
		delete(r.conn.waiting, r.id)
		r.conn.mu.Unlock()
		return context.Cause(ctx)
	}
}

// call sends a command and waits for its result.
func (c *conn) call(ctx context.Context, id target.SessionID, method string, params, res any) error {
	if err := c.post(id, method, params).wait(ctx, res); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	return nil
}
