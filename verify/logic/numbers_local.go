package logic

import (
	"regexp"
	"strconv"
	"strings"
)

var numberForm = regexp.MustCompile(`-?\d[\d,]*(\.\d+)?`)

// numbers stands in for verify.Numbers until that lands.
func numbers(text string) (out []float64) {
	for _, s := range numberForm.FindAllString(text, -1) {
		if x, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64); err == nil {
			out = append(out, x)
		}
	}
	return out
}
