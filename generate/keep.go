package generate

import (
	"bytes"
	"encoding/binary"
	"encoding/gob"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"slices"
)

// ErrKept is wrapped where a kept library can't be read: it has to be indexed anew.
var ErrKept = errors.New("no kept library")

// kept is what stands first in the file of a Library. Its numbers, of four bytes, follow, the least byte first: the
// n-grams by their ids, what each counts, where their places begin; the places, of two numbers each. A
// checksum (CRC-32C) of all is the end. There are millions of numbers, with which gob alone takes seconds.
type kept struct {
	Examples      []Example
	Apps          []keptApp
	Rare          float32
	Grams, Places int
}

type keptApp struct {
	Lang, Idea string
	Set        int
	Examples   []int
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Keep writes a library with its index.
func (l *Library) Keep(w io.Writer) error {
	k := kept{Examples: l.examples, Rare: l.rare, Grams: len(l.ids), Places: len(l.places)}
	for _, g := range l.apps {
		k.Apps = append(k.Apps, keptApp{g.lang, g.idea, g.set, g.examples})
	}
	var head bytes.Buffer
	if err := gob.NewEncoder(&head).Encode(k); err != nil {
		return fmt.Errorf("generate: keeping a library: %w", err)
	}
	b := make([]byte, 0, head.Len()+4*(2+3*k.Grams+1+2*k.Places))
	b = append(binary.LittleEndian.AppendUint32(b, uint32(head.Len())), head.Bytes()...)
	grams := make([]gram, k.Grams)
	for g, id := range l.ids {
		grams[id] = g
	}
	for _, g := range grams {
		b = binary.LittleEndian.AppendUint32(b, uint32(g))
	}
	for _, x := range l.idfs {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(x))
	}
	for _, x := range l.starts {
		b = binary.LittleEndian.AppendUint32(b, uint32(x))
	}
	for _, p := range l.places {
		b = binary.LittleEndian.AppendUint32(b, uint32(p.at))
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(p.weight))
	}
	_, err := w.Write(binary.LittleEndian.AppendUint32(b, crc32.Checksum(b, castagnoli)))
	return err
}

// ReadKept reads what Keep wrote. Errors wrap ErrKept.
func ReadKept(b []byte) (*Library, error) {
	end := len(b) - crc32.Size
	if end < 4 || crc32.Checksum(b[:end], castagnoli) != binary.LittleEndian.Uint32(b[end:]) {
		return nil, fmt.Errorf("generate: %w: it isn't whole", ErrKept)
	}
	head, b := int(binary.LittleEndian.Uint32(b)), b[4:end]
	var k kept
	if head > len(b) {
		return nil, fmt.Errorf("generate: %w: its parts don't fit each other", ErrKept)
	}
	if err := gob.NewDecoder(bytes.NewReader(b[:head])).Decode(&k); err != nil {
		return nil, fmt.Errorf("generate: %w: %w", ErrKept, err)
	}
	b = b[head:]
	if k.Grams < 0 || k.Places < 0 || len(b)/4 != 3*k.Grams+1+2*k.Places {
		return nil, fmt.Errorf("generate: %w: its parts don't fit each other", ErrKept)
	}
	next := func() uint32 {
		x := binary.LittleEndian.Uint32(b)
		b = b[4:]
		return x
	}
	l := &Library{examples: k.Examples, rare: k.Rare, ids: make(map[gram]int32, k.Grams), idfs: make([]float32, k.Grams), starts: make([]int32, k.Grams+1), places: make([]place, k.Places)}
	for _, g := range k.Apps {
		l.apps = append(l.apps, group{g.Lang, g.Idea, g.Set, g.Examples})
	}
	for id := range k.Grams {
		l.ids[gram(next())] = int32(id)
	}
	for i := range l.idfs {
		l.idfs[i] = math.Float32frombits(next())
	}
	for i := range l.starts {
		l.starts[i] = int32(next())
	}
	for i := range l.places {
		l.places[i] = place{int32(next()), math.Float32frombits(next())}
	}
	l.open = patterns(l.examples)
	if len(l.ids) != k.Grams || int(l.starts[k.Grams]) != k.Places || !slices.IsSorted(l.starts) {
		return nil, fmt.Errorf("generate: %w: its parts don't fit each other", ErrKept)
	}
	return l, nil
}
