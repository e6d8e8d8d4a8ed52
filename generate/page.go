package generate

import (
	"context"
	"errors"
	"html"
	"regexp"
	"strings"

	"hone/effort"
	"hone/llm"
)

// Pages are apps that a large model writes as one HTML document. They are written where
// the request asks for one.

var (
	pageStart = regexp.MustCompile(`(?im)^[ \t\x{feff}]*(<!doctype html|<html[ >\n])`)
	pageEnd   = regexp.MustCompile(`(?i)</html\s*>`)
	pageTitle = regexp.MustCompile(`(?is)<title[^>]*>(.*?)</title`)
	askedPage = regexp.MustCompile(`(?i)\b(raw|plain|pure|single|one)[ -](file )?html\b|\b(as|in|with) (an )?html\b|\bhtml[ -](page|document|file|app)\b|html ?(로|으로|페이지|파일|문서|앱)`)
)

// IsPage tells a source that is an HTML document from a sketch.
func IsPage(source string) bool {
	at := pageStart.FindStringIndex(source)
	return at != nil && strings.TrimSpace(strings.TrimPrefix(source[:at[0]], "\ufeff")) == ""
}

// Title is the title of a page; "" where it has none.
func Title(page string) string {
	if m := pageTitle.FindStringSubmatch(page); m != nil {
		return oneLine(html.UnescapeString(m[1]))
	}
	return ""
}

// WantsPage tells a request for a page, of a model that can write one.
func (w *Writer) WantsPage(request string) bool {
	return w.Style == Instruct && askedPage.MatchString(request)
}

// pageIn is the document in an answer; "" where there is none. A fence or talk may stand
// around it.
func pageIn(answer string) string {
	at := pageStart.FindStringIndex(answer)
	if at == nil {
		return ""
	}
	page := answer[at[0]:]
	if ends := pageEnd.FindAllStringIndex(page, -1); ends != nil {
		page = page[:ends[len(ends)-1][1]]
	} else if before, _, ok := strings.Cut(page, "\n```"); ok {
		page = before
	}
	return strings.TrimSpace(strings.TrimLeft(page, "\ufeff \t")) + "\n"
}

// unfinished tells a page that was cut off while it was written.
func unfinished(source string, why llm.Finish) bool {
	return why != llm.Stop && IsPage(source) && !pageEnd.MatchString(source)
}

const pageRules = "It is one HTML document with all its CSS and JavaScript inside, and loads nothing from anywhere: no library, font, picture or request; " +
	"pictures are emoji, inline SVG or canvas. No eval. It has a lang, a title, a viewport and one h1. Every field has a visible label and every button a name; " +
	"all works by keyboard and on a phone 320 pixels wide, with good contrast in light and dark. What a person enters is kept in localStorage. Texts are in "

func pageMessages(request, lang string) []llm.Message {
	return []llm.Message{
		{Role: "system", Content: "You write a small web app. " + pageRules + langName(lang) + ".\n\nAnswer with the document alone, from <!doctype html> to </html>."},
		{Role: "user", Content: request},
	}
}

func changePageMessages(wish, lang, page string) []llm.Message {
	return []llm.Message{
		{Role: "system", Content: "You change a small web app. " + pageRules + langName(lang) + ".\n\nYou get a wish and the document. Answer with blocks alone, each of this form:\n\n" +
			"<<<<<<< SEARCH\nlines of the document, exactly as they are there, enough of them to be there only once\n=======\nthe lines that take their place\n>>>>>>> REPLACE\n\n" +
			"Change only what the wish asks for."},
		{Role: "user", Content: wish + "\n\n" + page},
	}
}

func langName(lang string) string {
	if lang == "ko" {
		return "Korean"
	}
	return "English"
}

// ChangePage samples changed versions of a page. Blocks that don't fit are shown to the
// model once more, with what is wrong; if none fits then, the error says it (ErrBlocks).
func (w *Writer) ChangePage(ctx context.Context, wish, lang, page string, plan effort.Plan, round int, progress Progress) ([]Candidate, llm.Usage, error) {
	var usage llm.Usage
	var wrong error
	var answer string
	read := func(text string) string {
		out, err := ApplyBlocks(page, text)
		if whole := pageIn(text); err != nil && whole != "" { // it wrote all of it anew
			out, err = whole, nil
		}
		if err != nil {
			wrong, answer = err, text
		}
		if err != nil || out == page {
			return ""
		}
		return out
	}
	r := llm.Request{
		Messages: changePageMessages(wish, lang, page), N: plan.Samples, MaxTokens: plan.Tokens,
		Temperature: plan.Temperature + 0.2*float64(round), MinP: 0.05, Logprobs: true, Seed: uint64(round + 1), OnText: progress,
	}
	list, err := w.ask(ctx, r, &usage, read)
	if errors.Is(err, ErrEmpty) && wrong != nil {
		r.Messages = append(r.Messages, llm.Message{Role: "assistant", Content: answer},
			llm.Message{Role: "user", Content: wrong.Error() + ". Write all blocks again."})
		wrong = nil
		if list, err = w.ask(ctx, r, &usage, read); errors.Is(err, ErrEmpty) && wrong != nil {
			err = wrong
		}
	}
	return unique(list), usage, err
}

// mendPage changes a page that failed by what was wrong with it.
func (w *Writer) mendPage(ctx context.Context, request, lang string, plan effort.Plan, c Candidate, why string) ([]Candidate, llm.Usage, error) {
	wish := "This page was written for the request “" + oneLine(request) + "” and failed: " + why + "\nMend it."
	plan.Samples = max(1, plan.Samples/2)
	list, usage, err := w.ChangePage(ctx, wish, lang, c.Source, plan, c.Repairs, nil)
	for i := range list {
		list[i].Repairs = c.Repairs + 1
	}
	return list, usage, err
}
