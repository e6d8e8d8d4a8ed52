// Package export makes folders of an app that live without hone: readable files for
// people who code (Eject), and a web app that a phone installs (PWA). It must not know
// where folders are written, nor how pictures are painted.
package export

import (
	"errors"
	"fmt"

	"hone/app"
	"hone/guard"
	"hone/sketch"
)

// A File is one file of a folder; none lies deeper.
type File struct {
	Name string
	Body []byte
}

// ErrSource is returned for an app whose source no longer compiles.
var ErrSource = errors.New("the app's source doesn't compile")

// Page is the app as one file that may be opened anywhere: a compiled page with the app's
// name for good, so that its rows outlive its title; any other within hone's policy.
func Page(a app.App) string {
	if a.Kind == app.HTML {
		return guard.Page(a.HTML, guard.Setting{})
	}
	return sketch.NamePage(a.HTML, a.ID)
}

// Whole is that file with the lines of the app in it, so that another hone can take it in and
// change it.
func Whole(a app.App) string {
	if a.Kind == app.HTML {
		return Page(a)
	}
	return sketch.CarryLines(Page(a), a.Source)
}

// Readable is the app as one document to be read, and written on with.
func Readable(a app.App) (string, error) {
	if a.Kind == app.HTML {
		return a.Source, nil
	}
	page, err := sketch.Single(a.Source, a.Lang, a.ID)
	if err != nil {
		return "", fmt.Errorf("export %s: %w: %w", a.ID, ErrSource, err)
	}
	return page, nil
}

// Eject is the app as readable files. A page that a model wrote is readable as it is.
func Eject(a app.App) ([]File, error) {
	if a.Kind == app.HTML {
		return []File{{"index.html", []byte(a.Source)}, {"README.txt", []byte(readme(a.Lang, "eject page"))}}, nil
	}
	e, err := sketch.Eject(a.Source, a.Lang, a.ID)
	if err != nil {
		return nil, fmt.Errorf("export %s: %w: %w", a.ID, ErrSource, err)
	}
	return []File{
		{"index.html", []byte(e.Index)}, {"app.js", []byte(e.App)}, {"runtime.js", []byte(e.Runtime)}, {"style.css", []byte(e.Style)},
		{"README.txt", []byte(readme(a.Lang, "eject"))},
	}, nil
}

// readme is what README.txt says, in the app's language: how to open it, and whose work
// is in it.
func readme(lang, of string) string {
	if text, ok := readmes[lang+" "+of]; ok {
		return text
	}
	return readmes["en "+of]
}

var readmes = map[string]string{
	"en eject": "Open index.html in a browser, or put the folder on any web server; app.js is the app, with the lines that it was made of.\n" +
		"runtime.js holds hone's runtime (Apache-2.0) and Preact 11.2.0 (MIT, preactjs.com), style.css Simple.css 2.3.7 (MIT, simplecss.org); the app itself is yours.\n",
	"ko eject": "브라우저로 index.html을 열거나 폴더를 아무 웹 서버에나 올리세요. app.js가 앱이며, 바탕이 된 줄이 함께 적혀 있습니다.\n" +
		"runtime.js에는 hone 런타임(Apache-2.0)과 Preact 11.2.0(MIT, preactjs.com), style.css에는 Simple.css 2.3.7(MIT, simplecss.org)이 들어 있고, 앱 자체는 당신의 것입니다.\n",
	"en eject page": "Open index.html in a browser, or put it on any web server; it is the page as a model wrote it, without hone's policy around it.\n" +
		"It holds nothing of hone's; what else may be in it, its own text says.\n",
	"ko eject page": "브라우저로 index.html을 열거나 아무 웹 서버에나 올리세요. 모델이 쓴 그대로이며, hone의 보안 정책은 둘러져 있지 않습니다.\n" +
		"hone에서 온 것은 들어 있지 않습니다. 다른 것이 들어 있다면 그 안에 적혀 있습니다.\n",
	"en pwa": "Put the folder on a web server with https, open its address on the phone and choose “Add to home screen”; after that it works offline.\n" +
		"It holds hone's runtime (Apache-2.0), Preact 11.2.0 (MIT, preactjs.com) and Simple.css 2.3.7 (MIT, simplecss.org); the app itself is yours.\n",
	"ko pwa": "폴더를 https 웹 서버에 올리고 휴대폰에서 그 주소를 연 다음 “홈 화면에 추가”를 고르세요. 그 뒤로는 인터넷 없이도 됩니다.\n" +
		"hone 런타임(Apache-2.0), Preact 11.2.0(MIT, preactjs.com), Simple.css 2.3.7(MIT, simplecss.org)이 들어 있고, 앱 자체는 당신의 것입니다.\n",
	"en pwa page": "Put the folder on a web server with https, open its address on the phone and choose “Add to home screen”; after that it works offline.\n" +
		"A model wrote the page; hone's policy around it keeps it from making requests.\n",
	"ko pwa page": "폴더를 https 웹 서버에 올리고 휴대폰에서 그 주소를 연 다음 “홈 화면에 추가”를 고르세요. 그 뒤로는 인터넷 없이도 됩니다.\n" +
		"모델이 쓴 페이지입니다. hone의 보안 정책이 둘러져 있어 인터넷에 요청을 보내지 못합니다.\n",
}
