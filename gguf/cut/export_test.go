package cut

// What tests with the real model need to see, from outside: they come with the store,
// which uses this package.

// Pieces is how a piece of text without spaces is split.
func (v *Vocab) Pieces(text string) []string { return v.merge(text, func(int) {}) }

// Normal tells whether a token is neither a marker nor a byte.
func (v *Vocab) Normal(id int) bool { return v.types[id] == normal }

// Only is the vocabulary with no more than the rows given.
func (v *Vocab) Only(rows []int) *Vocab {
	k := &Vocab{ids: map[string]int{}}
	for i, row := range rows {
		k.Tokens, k.scores, k.types = append(k.Tokens, v.Tokens[row]), append(k.scores, v.scores[row]), append(k.types, v.types[row])
		if v.types[row] == normal {
			k.ids[v.Tokens[row]] = i
		}
	}
	return k
}
