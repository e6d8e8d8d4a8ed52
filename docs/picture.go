//go:build ignore

// Picture makes docs/apps.png, the picture of README: apps of the corpus, each proven
// first, on a phone's screen. Run it as: go run docs/picture.go
package main

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"log"
	"os"

	"hone/corpus"
	"hone/modelstore"
	"hone/sketch"
	"hone/task"
	"hone/verify/browser"
)

// shown are the apps, with what a person has done in each.
var shown = []struct {
	id   string
	dark bool
	do   []task.Step
}{
	{"tip-en", false, fill("bill", "64", "tip", "20")},
	{"water-ko", false, []task.Step{{Op: task.Click, Names: []string{"한 잔"}, Times: 5}}},
	{"planet-quiz-en", true, nil},
	{"shopping-ko", true, nil},
}

func fill(pairs ...string) []task.Step {
	var steps []task.Step
	for i := 0; i < len(pairs); i += 2 {
		steps = append(steps, task.Step{Op: task.Fill, Names: []string{pairs[i]}, With: []string{pairs[i+1]}})
	}
	return steps
}

const (
	width, height = 390, 700
	gap           = 16
)

func main() {
	list, err := corpus.Load()
	check(err)
	path, err := modelstore.Browser()
	check(err)
	b, err := browser.Open(context.Background(), browser.Options{Path: path})
	check(err)
	defer b.Close()
	sheet := image.NewRGBA(image.Rect(0, 0, len(shown)*(width+gap)+gap, height+2*gap))
	draw.Draw(sheet, sheet.Bounds(), image.NewUniform(color.RGBA{0x8a, 0x92, 0xa6, 0xff}), image.Point{}, draw.Src)
	for i, x := range shown {
		draw.Draw(sheet, image.Rect(gap+i*(width+gap), gap, (i+1)*(width+gap), gap+height), picture(b, list, x.id, x.dark, x.do), image.Point{}, draw.Src)
	}
	f, err := os.Create("docs/apps.png")
	check(err)
	check(png.Encode(f, sheet))
	check(f.Close())
}

// picture proves an app and returns its screen.
func picture(b *browser.Browser, list []corpus.Example, id string, dark bool, do []task.Step) image.Image {
	for _, x := range list {
		if x.Task.ID != id {
			continue
		}
		c, err := sketch.Compile(x.Sketch, x.Task.Lang)
		check(err)
		v, err := b.Verify(context.Background(), c.HTML, x.Task)
		check(err)
		if !v.Passed {
			log.Fatalf("%s: %v", id, v.Failures())
		}
		if do == nil {
			do = x.Task.Checks[0].Do
		}
		shot, err := b.Screenshot(context.Background(), c.HTML, browser.Shot{Width: width, Height: height, Dark: dark, Lang: x.Task.Lang, Steps: do})
		check(err)
		img, err := png.Decode(bytes.NewReader(shot))
		check(err)
		return img
	}
	log.Fatalf("no app %s in the corpus", id)
	return nil
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
