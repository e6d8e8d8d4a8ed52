package corpus

import (
	"embed"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"math"
	"strings"

	"hone/corpus/idea"
	"hone/corpus/wish"
)

// The ideas that the training set is made of; their form is in package idea.
//
//go:embed ideas/*.ideas ideas/*/*.ideas
var ideaFiles embed.FS

// What people wish for about apps that they have; their form is in package wish.
//
//go:embed wishes/*.wishes
var wishFiles embed.FS

// Wishes reads every app of the repository that there are wishes about, in order of file and place.
func Wishes() ([]*wish.App, error) {
	names, err := fs.Glob(wishFiles, "wishes/*.wishes")
	if err != nil {
		return nil, err
	}
	var all []*wish.App
	var errs []error
	for _, name := range names {
		data, err := wishFiles.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("corpus: %w", err)
		}
		list, err := wish.Parse(name, string(data))
		all, errs = append(all, list...), append(errs, err)
	}
	return all, errors.Join(errs...)
}

// Sets is how many training sets there were. A folder ideas/N holds what came with the N-th.
const Sets = 2

// Ideas reads every idea of the repository, in order of file and place.
func Ideas() ([]*idea.Idea, error) {
	var names []string
	for _, pattern := range []string{"ideas/*.ideas", "ideas/*/*.ideas"} {
		list, err := fs.Glob(ideaFiles, pattern)
		if err != nil {
			return nil, err
		}
		names = append(names, list...)
	}
	var all []*idea.Idea
	var errs []error
	seen := map[string]*idea.Idea{}
	for _, name := range names {
		data, err := ideaFiles.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("corpus: %w", err)
		}
		list, err := idea.Parse(name, string(data))
		if err != nil {
			errs = append(errs, err)
		}
		for _, d := range list {
			if old := seen[d.ID]; old != nil {
				errs = append(errs, fmt.Errorf("corpus: %s:%d: idea %s is at %s:%d already", d.File, d.Line, d.ID, old.File, old.Line))
			}
			seen[d.ID] = d
		}
		all = append(all, list...)
	}
	return all, errors.Join(errs...)
}

// heldOut is the share of ideas, in percent, that no training sees.
const heldOut = 10

// drawnToo are ideas that drawn apps (package compose) are about as well, in other words:
// who passes them may have practised them. They are trained on.
var drawnToo = map[string]bool{
	"area-rooms": true, "barista-order-queue": true, "battery-life": true, "box-volume": true,
	"break-even-units": true, "brushing": true, "choose-units": true, "closing-sale": true, "cov-due": true,
	"cov-timer": true, "cov-triple": true, "cover-date-log": true, "cover-kind-sum": true,
	"cover-split-rule": true, "digit-sum": true, "drill-own": true, "energy-label-years": true,
	"fam-blocks-told": true, "fam-lanes-told": true, "fam-rows-group-average": true, "fam-secret-tune": true,
	"fam-sky-art": true, "fam-typed-answers": true, "fifteen": true, "fixed-check": true, "gomoku": true,
	"guess-price-game": true, "honey-jars": true, "known-back-one": true, "known-clockmath": true,
	"known-cuts": true, "known-ke": true, "known-means": true, "known-newton": true, "known-remainder": true,
	"known-scale": true, "known-share-bill": true, "known-temps": true, "known-text-check": true,
	"known-typed-pick": true, "lending-books": true, "maze-walk": true, "mines-field": true,
	"oven-timer-choice": true, "pop-more": true, "pyramid": true, "quiz-one-by-one": true, "rank-list": true,
	"running-average": true, "scooter-hire": true, "seen-keep-dice": true, "seen-quiz-one": true,
	"seen-three-one": true, "simon-colors": true, "snake-eats": true, "solar-yard": true,
	"spec-convert": true, "st-days-rate": true, "st-nat-physics": true, "st-rate-two-units": true,
	"std-dev": true, "times-drill": true,

	"na-beds-board-grid": true, "na-cab-night": true, "ne-run-pace": true, "ne-vinyl": true, "nk-blood-pressure": true,
}

// changed are ideas with apps that bench/changes.jsonl has wishes about.
var changed = map[string]bool{
	"cm-c-egg-sizes": true, "cm-c-expected-value": true, "cm-c-raid": true, "cm-c-read-aloud": true,
	"cm-c-standby": true, "cm-k-dog-calories": true, "cm-k-gap-invest": true, "cm-k-tire-size": true,
	"cm-m-tee-size": true, "cm-m-wake-up": true, "cm-s-invite-meet": true, "cm-t-guitar-tuner": true,
	"cm-w-one-on-ones": true, "cm-w-utilization": true, "eh-horse-rug": true, "eh-paint-cans": true, "es-heats": true,
	"es-weather-station": true, "gm-agents-grid": true, "shirt-price": true, "no-repeat": true, "homework": true, "gm-collect-book": true, "gm-tough-monsters": true,
	"kh-balance-ahead": true, "kh-doljabi-guess": true, "ks-binomial": true, "ks-sieve": true,
	"nb-parking-day-cap": true, "nb-singing-class-list": true, "nb-store-two-tabs": true, "ne-homework": true,
	"nk-rent-deposit": true, "op-diary": true, "op-inventory": true, "op-picker": true, "pl-goal": true,
	"pl-ideas": true, "pl-income": true, "pl-inventory": true, "pl-kl-attend": true, "pl-progress": true,
	"wk-breakeven-day": true, "wk-crew-days": true, "wk-two-stores": true,
}

// Changed tells whether changes are measured on an idea's app, so that none of it are learnt.
func Changed(d *idea.Idea) bool { return changed[d.Base()] }

// HeldOut tells whether an idea is kept for validation. It goes by the idea, not the
// line, and twins in two languages stay together.
func HeldOut(d *idea.Idea) bool {
	h := fnv.New32a()
	h.Write([]byte(d.Base()))
	return h.Sum32()%100 < heldOut && !drawnToo[d.Base()] && !plain(d)
}

// plain tells of the plainest apps (a counter, a list, a log of anything): too much else is about the
// same for them to be held out.
func plain(d *idea.Idea) bool {
	return strings.HasPrefix(d.File, "ideas/2/open-") || strings.HasPrefix(d.File, "ideas/2/plain-")
}

// Set is the training set that an idea came with.
func Set(d *idea.Idea) int {
	if strings.HasPrefix(d.File, "ideas/2/") {
		return 2
	}
	return 1
}

// FirstSet is the first training set that models learnt an idea of: of an earlier one they haven't met it.
func FirstSet(d *idea.Idea) int {
	switch {
	case HeldOut(d):
		return math.MaxInt
	case drawnToo[d.Base()]:
		return 2
	}
	return Set(d)
}
