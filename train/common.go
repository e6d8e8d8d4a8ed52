package train

// Common are the places in b of a longest common subsequence of a and b, in order.
func Common(a, b []int) []int {
	long := make([][]int, len(a)+1) // long[i][j] is how long that of a[i:] and b[j:] is
	long[len(a)] = make([]int, len(b)+1)
	for i := len(a) - 1; i >= 0; i-- {
		long[i] = make([]int, len(b)+1)
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				long[i][j] = long[i+1][j+1] + 1
			} else {
				long[i][j] = max(long[i+1][j], long[i][j+1])
			}
		}
	}
	var places []int
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			places = append(places, j)
			i, j = i+1, j+1
		case long[i+1][j] >= long[i][j+1]:
			i++
		default:
			j++
		}
	}
	return places
}
