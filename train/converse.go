package train

import (
	"runtime"
	"slices"
	"strconv"
	"sync"
)

// A Shelf tells which examples are near one, the nearest first, of those that stand for their ideas on it.
type Shelf interface{ Near(i, n int) []int }

const (
	near      = 40  // how many neighbours are looked at
	turns     = 5   // examples in a conversation, at most
	lookahead = 128 // examples whose neighbours are looked up at a time, on all cores
)

// Converse groups examples into conversations of at most room tokens (sizes tells those of
// each example), the farthest neighbour first and the one that they are neighbours of last.
// So each example is learnt once in each of so many rounds, most of them after examples like those that
// stand before the request when the model is used, and no token is read for context only.
// Neighbours are of ideas of their own. In every other round, from the first, the nearest is another variant of the last
// one's idea, as for a request whose idea has been met before; in those between none is, as for what nobody has made before.
// Which variant of an idea is met is drawn anew in each round. Examples that alone returns true for stay by themselves.
func Converse(list []Example, sizes []int, shelf Shelf, alone func(Example) bool, room, rounds int, seed uint64) [][]int {
	c := &converser{list: list, sizes: sizes, room: room, members: map[[2]string][]int{}, near: make([][][2]string, len(list))}
	fits := func(i int) bool { return sizes[i] <= room && !alone(list[i]) }
	var out [][]int
	for round := range rounds {
		order := Order(len(list), seed, uint64(round))
		clear(c.members)
		for _, i := range order {
			if fits(i) {
				c.members[c.key(i)] = append(c.members[c.key(i)], i)
			}
		}
		used := make([]bool, len(list))
		for n, i := range order {
			if n%lookahead == 0 {
				c.lookUp(order[n:min(n+lookahead, len(order))], shelf, func(j int) bool { return used[j] || !fits(j) })
			}
			if used[i] || sizes[i] > room {
				continue
			}
			used[i] = true
			talk := []int{i}
			if fits(i) {
				talk = c.talk(i, round%2 == 0, used)
			}
			slices.Reverse(talk)
			out = append(out, talk)
		}
	}
	return out
}

// converser knows which examples are variants of one idea, and which ideas are near.
type converser struct {
	list    []Example
	sizes   []int
	room    int
	members map[[2]string][]int // of an idea, those not met yet in this round and some that were
	near    [][][2]string       // the ideas near to an example, once looked up
}

// key is an example's idea, or the example itself where it is of none.
func (c *converser) key(i int) [2]string {
	x := c.list[i]
	if x.Idea == "" {
		return [2]string{x.Lang, "#" + strconv.Itoa(i)}
	}
	return [2]string{x.Lang, x.Idea}
}

// talk is an example and its neighbours, the nearest first, which are used then.
func (c *converser) talk(i int, twin bool, used []bool) []int {
	talk, left := []int{i}, c.room-c.sizes[i]
	own := c.key(i)
	ideas := c.near[i]
	if twin {
		ideas = append([][2]string{own}, ideas...)
	}
	for n, key := range ideas {
		if len(talk) == turns {
			break
		}
		if key == own && !(twin && n == 0) {
			continue
		}
		list := slices.DeleteFunc(c.members[key], func(j int) bool { return used[j] })
		c.members[key] = list
		if at := slices.IndexFunc(list, func(j int) bool { return c.sizes[j] <= left }); at >= 0 {
			j := list[at]
			used[j] = true
			talk, left = append(talk, j), left-c.sizes[j]
		}
	}
	return talk
}

// lookUp finds the ideas near to several examples at a time, but for those to be left out.
func (c *converser) lookUp(examples []int, shelf Shelf, out func(int) bool) {
	var work sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		work.Go(func() {
			for i := range next {
				c.near[i] = [][2]string{} // each worker writes to places of its own
				for _, j := range shelf.Near(i, near) {
					if key := c.key(j); !slices.Contains(c.near[i], key) {
						c.near[i] = append(c.near[i], key)
					}
				}
			}
		})
	}
	for _, i := range examples {
		if c.near[i] == nil && !out(i) {
			next <- i
		}
	}
	close(next)
	work.Wait()
}
