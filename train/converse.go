package train

import (
	"runtime"
	"slices"
	"sync"
)

// A Shelf tells which examples are near one: the nearest first.
type Shelf interface{ Near(i, n int) []int }

const (
	near      = 40  // how many neighbours are looked at
	turns     = 5   // examples in a conversation, at most
	lookahead = 128 // examples whose neighbours are looked up at a time, on all cores
)

// Converse groups examples into conversations of at most room tokens (sizes tells those of
// each example), the farthest neighbour first and the one that they are neighbours of last.
// So each example is learnt once in a pass, most of them after examples like those that
// stand before the request when the model is used, and no token is read for context only.
// Where ideas are told apart, at most one neighbour is another variant of the last one's, as for a request
// whose idea has been met before; the others are for what nobody has made before. Examples that alone returns true for stay by themselves.
func Converse(list []Example, sizes []int, shelf Shelf, alone func(Example) bool, room int, seed uint64) [][]int {
	used := make([]bool, len(list))
	var out [][]int
	order, ahead := Order(len(list), seed, 0), map[int][]int{}
	for n, i := range order {
		if n%lookahead == 0 {
			ahead = neighbours(order[n:min(n+lookahead, len(order))], shelf, func(j int) bool { return used[j] || sizes[j] > room || alone(list[j]) })
		}
		if used[i] || sizes[i] > room {
			continue
		}
		used[i] = true
		talk, left := []int{i}, room-sizes[i]
		if !alone(list[i]) {
			ideas := map[string]bool{}
			for _, j := range ahead[i] {
				if len(talk) == turns {
					break
				}
				x := list[j]
				if used[j] || alone(x) || sizes[j] > left || x.Idea != "" && ideas[x.Idea] {
					continue
				}
				used[j], ideas[x.Idea] = true, true
				talk, left = append(talk, j), left-sizes[j]
			}
		}
		slices.Reverse(talk)
		out = append(out, talk)
	}
	return out
}

// neighbours looks up those of several examples at a time, but for those to be left out.
func neighbours(examples []int, shelf Shelf, out func(int) bool) map[int][]int {
	found := map[int][]int{}
	var lock sync.Mutex
	var work sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		work.Go(func() {
			for i := range next {
				list := shelf.Near(i, near)
				lock.Lock()
				found[i] = list
				lock.Unlock()
			}
		})
	}
	for _, i := range examples {
		if !out(i) {
			next <- i
		}
	}
	close(next)
	work.Wait()
	return found
}
