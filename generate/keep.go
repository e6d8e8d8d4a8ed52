package generate

import (
	"bytes"
	"encoding/binary"
	"encoding/gob"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"slices"
)

// ErrKept is wrapped where a kept library can't be read: it has to be indexed anew.
var ErrKept = errors.New("no kept library")

// kept is a Library in a file. Long arrays of numbers are bytes, the least first: gob would take seconds.
type kept struct {
	Examples []Example
	Apps     []keptApp
	Rare     float32
	Grams    []byte // uint32 each, in the order of their ids
	IDFs     []byte // float32
	Starts   []byte // int32
	At       []byte // int32: apps of the places
	Weights  []byte // float32
}

type keptApp struct {
	Lang, Idea string
	Set        int
	Examples   []int
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Keep writes a library with its index.
func (l *Library) Keep(w io.Writer) error {
	grams, at, weights := make([]uint32, len(l.ids)), make([]int32, len(l.places)), make([]float32, len(l.places))
	for g, id := range l.ids {
		grams[id] = uint32(g)
	}
	for i, p := range l.places {
		at[i], weights[i] = p.at, p.weight
	}
	k := kept{Examples: l.examples, Rare: l.rare, Grams: pack(grams), IDFs: pack(l.idfs), Starts: pack(l.starts), At: pack(at), Weights: pack(weights)}
	for _, g := range l.apps {
		k.Apps = append(k.Apps, keptApp{g.lang, g.idea, g.set, g.examples})
	}
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(k); err != nil {
		return fmt.Errorf("generate: keeping a library: %w", err)
	}
	_, err := w.Write(binary.LittleEndian.AppendUint32(b.Bytes(), crc32.Checksum(b.Bytes(), castagnoli)))
	return err
}

// ReadKept reads what Keep wrote. Errors wrap ErrKept.
func ReadKept(b []byte) (*Library, error) {
	end := len(b) - crc32.Size
	if end < 0 || crc32.Checksum(b[:end], castagnoli) != binary.LittleEndian.Uint32(b[end:]) {
		return nil, fmt.Errorf("generate: %w: it isn't whole", ErrKept)
	}
	var k kept
	if err := gob.NewDecoder(bytes.NewReader(b[:end])).Decode(&k); err != nil {
		return nil, fmt.Errorf("generate: %w: %w", ErrKept, err)
	}
	l := &Library{examples: k.Examples, rare: k.Rare, idfs: unpack[float32](k.IDFs), starts: unpack[int32](k.Starts)}
	for _, g := range k.Apps {
		l.apps = append(l.apps, group{g.Lang, g.Idea, g.Set, g.Examples})
	}
	grams, at, weights := unpack[uint32](k.Grams), unpack[int32](k.At), unpack[float32](k.Weights)
	l.ids = make(map[gram]int32, len(grams))
	for id, g := range grams {
		l.ids[gram(g)] = int32(id)
	}
	l.places = make([]place, len(at))
	if len(weights) != len(at) || len(l.ids) != len(l.idfs) || len(l.starts) != len(l.ids)+1 || int(l.starts[len(l.ids)]) != len(at) || !slices.IsSorted(l.starts) {
		return nil, fmt.Errorf("generate: %w: its parts don't fit each other", ErrKept)
	}
	for i := range at {
		l.places[i] = place{at[i], weights[i]}
	}
	return l, nil
}

// pack and unpack are for numbers of four bytes.
func pack[T any](list []T) []byte {
	b, _ := binary.Append(nil, binary.LittleEndian, list) // fails for other types alone
	return b
}

func unpack[T any](b []byte) []T {
	list := make([]T, len(b)/4)
	binary.Decode(b, binary.LittleEndian, list) //nolint:errcheck // as for pack
	return list
}
