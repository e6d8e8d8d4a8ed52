package browser

import (
	"context"
	"encoding/json"
)

// stepMs is the page time that every step lets pass.
const stepMs = 50

// advance lets page time pass, in pieces of at most half a second of real time, so that
// a page that is slow is told from one that hangs.
func (p *page) advance(ctx context.Context, ms float64) error {
	if _, _, err := p.current(ctx); err != nil {
		return err
	}
	p.mu.Lock()
	clocks, n := p.clocks, p.loads
	p.mu.Unlock()
	for i, c := range clocks {
		for left := ms; ; {
			var r remote
			err := p.call(ctx, "Runtime.callFunctionOn", args{
				"objectId": c.object, "awaitPromise": true, "returnByValue": true,
				"functionDeclaration": "function(ms){return this.run(ms,500)}", "arguments": []args{{"value": left}},
			}, &r)
			if err != nil {
				if gone(err) { // the page loads itself anew; a frame may just be gone
					if i > 0 {
						break
					}
					return p.renewed(ctx, n)
				}
				return err
			}
			var at struct{ Now, Left float64 }
			if r.Exception != nil || json.Unmarshal(r.Result.Value, &at) != nil {
				break // a broken clock is the page's doing: its time stands still
			}
			if i == 0 {
				p.mu.Lock()
				p.now = at.Now
				p.mu.Unlock()
			}
			if left = at.Left; left <= 0 {
				break
			}
		}
	}
	return nil
}
