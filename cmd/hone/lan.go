package main

import (
	"context"
	"fmt"
	"net"
	"strings"

	qr "github.com/piglig/go-qr"

	"hone/studio"
)

// lan offers a studio to phones on the local network, until the context ends. Each code is
// shown here, as digits and as a picture for the phone's camera.
func (e *env) lan(ctx context.Context, s *studio.Studio) (func() error, error) {
	ip := ownAddress()
	if ip == "" {
		return nil, failed(nil, "studio no lan")
	}
	ui, err := studio.ListenLAN(studioPort + 1)
	if err != nil {
		return nil, err
	}
	apps, err := studio.ListenLAN(studioPort + 2)
	if err != nil {
		ui.Close()
		return nil, err
	}
	at := "http://" + net.JoinHostPort(ip, fmt.Sprint(ui.Addr().(*net.TCPAddr).Port))
	e.out.line(e.say("studio lan plain"))
	l := studio.NewLAN(s, ui, apps, func(code string) {
		e.out.line(e.say("studio lan", "address", at, "code", code[:4]+" "+code[4:]))
		e.out.line(picture(at + "/#pair=" + code))
	})
	over := make(chan error, 1)
	go func() { over <- l.Serve(ctx) }()
	return func() error { return <-over }, nil
}

// ownAddress is this machine's address in a private network; "" where it is in none.
func ownAddress() string {
	all, _ := net.InterfaceAddrs() // none is none
	for _, a := range all {
		n, ok := a.(*net.IPNet)
		if ok && n.IP.To4() != nil && n.IP.IsGlobalUnicast() {
			return n.IP.String()
		}
	}
	return ""
}

// picture draws a QR code in half blocks, dark on light whatever the terminal's colours are;
// a quiet margin belongs to it.
func picture(text string) string {
	code, err := qr.EncodeText(text, qr.Low)
	if err != nil {
		return "" // the address and the code stand above
	}
	const margin = 2
	light := func(x, y int) bool { return !code.Module(x, y) } // outside there is nothing, which is light
	var b strings.Builder
	for y := -margin; y < code.Size()+margin; y += 2 {
		b.WriteString("\x1b[97;40m")
		for x := -margin; x < code.Size()+margin; x++ {
			b.WriteString(map[[2]bool]string{{true, true}: "█", {true, false}: "▀", {false, true}: "▄", {false, false}: " "}[[2]bool{light(x, y), light(x, y+1)}])
		}
		b.WriteString("\x1b[0m\n")
	}
	return b.String()
}
