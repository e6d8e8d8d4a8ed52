package verify

import (
	"math"
	"slices"
	"testing"
)

func TestNumbers(t *testing.T) {
	for _, tc := range []struct {
		text string
		want []float64 // each must be read
		not  []float64 // none may be
	}{
		{"Total: 20.00", []float64{20}, nil},
		{"1,234,567.89 won", []float64{1234567.89}, []float64{1, 234}},
		{"1,2,3", []float64{1, 2, 3}, []float64{123}},
		{"12,3456", []float64{12, 3456}, nil},
		{".333 and 0.5", []float64{0.333, 0.5}, []float64{333}},
		{"-5 and −7 and –9", []float64{-5, -7, -9}, []float64{5, 7, 9}},
		{"-$5.50, $-6, -₩ 1,000, -US$3", []float64{-5.5, -6, -1000, -3}, []float64{5.5, 6, 1000, 3}},
		{"3-5", []float64{3, 5}, []float64{-5}},
		{"10 - 5 = 5", []float64{10, 5}, []float64{-5}},
		{"2026-03-04 10:30", []float64{2026, 3, 4, 10, 30}, []float64{-3, -4}},
		{"2026.03.04", []float64{2026, 3, 4}, []float64{2026.03}},
		{"2026. 3. 4. 오후 2:05", []float64{2026, 3, 4, 2, 5}, nil},
		{"00:59.5", []float64{0, 59.5}, nil},
		{"3만 5천원", []float64{3, 5, 30000, 5000, 35000}, []float64{3500}},
		{"3만5000원", []float64{35000, 30000, 5000}, nil},
		{"1억 2,345만 6,789", []float64{123456789, 1e8, 23450000, 6789}, nil},
		{"5백만 원", []float64{5e6, 5}, nil},
		{"2천3백만", []float64{2.3e7}, nil},
		{"3조", []float64{3, 3e12}, nil},
		{"1.5k 2M 3B 4K", []float64{1500, 2e6, 3e9, 4000, 1.5, 2, 3, 4}, nil},
		{"5kg 3km 2m 5MB", []float64{5, 3, 2}, []float64{5000, 3000, 2e6, 5e6}},
		{"2 million 300 thousand", []float64{2e6, 3e5, 2300000}, nil},
		{"3 Million", []float64{3e6}, nil},
		{"1e+21 2e3", []float64{1e21, 2000}, nil},
		{"5eggs", []float64{5}, nil},
		{"-3만", []float64{-3, -30000}, []float64{30000}},
		{"100% of 80", []float64{100, 80}, nil},
		{"3할 3푼 3리", []float64{3}, nil},
		{"v.5.3 .25 x.1.2.3", []float64{5.3, 0.25, 1, 2, 3}, nil},
		{"no numbers", nil, []float64{0}},
	} {
		got := Numbers(tc.text)
		has := func(x float64) bool {
			return slices.ContainsFunc(got, func(y float64) bool { return math.Abs(x-y) <= 1e-9*math.Max(1, math.Abs(x)) })
		}
		for _, x := range tc.want {
			if !has(x) {
				t.Errorf("%q read as %v: %v is missing", tc.text, got, x)
			}
		}
		for _, x := range tc.not {
			if has(x) {
				t.Errorf("%q read as %v: %v isn't there", tc.text, got, x)
			}
		}
	}
}

func FuzzNumbers(f *testing.F) {
	f.Add("-₩1,234.5만 3e5 2 million")
	f.Add("a .5.3 v.1.2.3")
	f.Fuzz(func(t *testing.T, s string) { Numbers(s) })
}
