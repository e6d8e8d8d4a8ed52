package compose

import (
	"fmt"
	"strings"
)

// grid is a table of rows and columns by one operation.
func (t *viewsTable) grid() {
	rows, cols := t.f[2], t.f[3]
	a := t.number(rows, float64(t.n(5, 12)))
	b := t.number(cols, float64(t.n(5, 12)))
	op := t.n(0, 3)
	expr := []string{"x * y", "x + y", "x - y", "x ** y"}[op]
	said := []string{t.in("row times column", "행 곱하기 열"), t.in("row plus column", "행 더하기 열"), t.in("row minus column", "행 빼기 열"), t.in("row to the power of column", "행의 열제곱")}[op]
	t.add("table %s = map(range(%s), x => map(range(%s), y => %s))", t.label(t.output), a, b, expr)
	t.outs = append(t.outs, t.say("a table, every cell %[1]s|the table where each cell is %[1]s|a grid from 1, in each cell %[1]s", "칸마다 %[1]s인 표|1부터 %[1]s 값 표|각 칸이 %[1]s인 표", said))
	all := t.maybe(0.35)
	if all {
		t.outs = append(t.outs, t.say("how many cells|the number of cells", "칸이 모두 몇 개인지|칸 수"))
		t.add("show %s = %s * %s", t.in("Cells", "칸 수"), a, b)
	}
	fill := func(x, y int) *check {
		c := t.check(fmt.Sprint(x, " by ", y))
		t.enter(c, 1, rows, fmt.Sprint(x))
		t.enter(c, 2, cols, fmt.Sprint(y))
		t.see(c)
		return c
	}
	for k := range 2 {
		x, y := 3+k, 4-k
		c := fill(x, y)
		var row []string
		for i := 1; i <= y; i++ {
			v := []int{x * i, x + i, x - i, x}[op]
			if op == 3 {
				for range i - 1 {
					v *= x
				}
			}
			row = append(row, fmt.Sprint(v))
		}
		if op == 2 {
			c.number(float64(x - 1))
		} else {
			c.text(strings.Join(row, " "))
		}
		if all {
			c.number(float64(x * y))
		}
	}
	t.tooMany(a, rows, func(k int) *check { return fill(k, 3) })
}

// groups puts names into groups of so many.
func (t *viewsTable) groups() {
	people, group, size := t.f[2], t.f[3], t.f[4]
	t.line("area people %s", t.label(people))
	t.inputs = append(t.inputs, t.say("%[1]s with commas|the %[1]s, split by commas|%[1]s (comma list)", "%[1]s 쉼표로|쉼표로 나눈 %[1]s|%[1]s(쉼표로 구분)", people))
	n := t.number(size, float64(t.n(2, 5)))
	mode := t.n(0, 2)
	list := []string{"split(people)", "sort(split(people))", "reverse(split(people))"}[mode]
	how := []string{t.in("in the order typed", "적은 순서대로"), t.in("sorted by name", "가나다순으로"), t.in("from the last to the first", "뒤에서부터")}[mode]
	t.add("table %s = chunk(%s, max(1, %s)): %s = i + 1, %s = join(it)", t.label(t.output), list, n, t.label(group), t.label(people))
	t.outs = append(t.outs, t.say("a table of each %[1]s with its %[3]s, %[2]s|who is in which %[1]s, %[2]s|the %[3]s of each %[1]s in a table, %[2]s", "%[2]s %[1]s별 %[3]s 표|%[1]s마다 %[3]s 표(%[2]s)|누가 몇 번 %[1]s인지 표, %[2]s", group, how, people))
	count := t.maybe(0.5)
	if count {
		t.outs = append(t.outs, t.say("how many %[1]s there are in all|the number of %[1]s", "전체 %[1]s 수|%[1]s 모두 몇인지", people))
		t.add("show %s = len(split(people))", t.in("All "+people, "전체 "+people))
	}
	fill := func(names, k int) (*check, []string) {
		c := t.check(fmt.Sprint(names, " by ", k))
		who := t.views.people(names)
		t.enter(c, 1, people, strings.Join(who, ", "))
		t.enter(c, 2, size, fmt.Sprint(k))
		t.see(c)
		return c, who
	}
	for k := range 2 {
		names, m := 5+2*k, 2+k
		c, who := fill(names, m)
		who = viewsOrder(who, mode)
		for i := 0; i*m < names; i++ {
			c.text(fmt.Sprintf("%d %s", i+1, strings.Join(who[i*m:min(names, i*m+m)], ", ")))
		}
		if count {
			c.number(float64(names))
		}
	}
	t.tooMany(n, size, func(k int) *check { c, _ := fill(4, k); return c })
}
