package gguf

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"reflect"
)

// The format's numbers for the types of values.
const (
	kindString = 8
	kindArray  = 9
)

// value reads a value of a kind.
func (d *decoder) value(kind uint32) any {
	switch kind {
	case kindString:
		return d.text()
	case kindArray:
		return d.array(d.uint32())
	case 0:
		return fixed[uint8](d)
	case 1:
		return fixed[int8](d)
	case 2:
		return fixed[uint16](d)
	case 3:
		return fixed[int16](d)
	case 4:
		return fixed[uint32](d)
	case 5:
		return fixed[int32](d)
	case 6:
		return fixed[float32](d)
	case 7:
		return fixed[bool](d)
	case 10:
		return fixed[uint64](d)
	case 11:
		return fixed[int64](d)
	case 12:
		return fixed[float64](d)
	}
	d.fail(fmt.Sprintf("it has a value of the unknown kind %d", kind))
	return nil
}

func (d *decoder) array(kind uint32) any {
	switch kind {
	case kindString:
		list := make([]string, d.count(8))
		for i := range list {
			list[i] = d.text()
		}
		return list
	case 0:
		return many[uint8](d)
	case 1:
		return many[int8](d)
	case 2:
		return many[uint16](d)
	case 3:
		return many[int16](d)
	case 4:
		return many[uint32](d)
	case 5:
		return many[int32](d)
	case 6:
		return many[float32](d)
	case 7:
		return many[bool](d)
	case 10:
		return many[uint64](d)
	case 11:
		return many[int64](d)
	case 12:
		return many[float64](d)
	}
	d.fail(fmt.Sprintf("it has a list of the unknown kind %d", kind))
	return nil
}

func fixed[T any](d *decoder) (v T) {
	d.decode(binary.Size(v), &v)
	return v
}

func many[T any](d *decoder) []T {
	var one T
	size := binary.Size(one)
	list := make([]T, d.count(int64(size)))
	d.decode(size*len(list), list)
	return list
}

func (d *decoder) decode(size int, v any) {
	b := d.bytes(int64(size))
	if d.err == nil {
		_, d.err = binary.Decode(b, binary.LittleEndian, v)
	}
}

// kinds are the format's numbers by Go's.
var kinds = map[reflect.Kind]uint32{
	reflect.Uint8: 0, reflect.Int8: 1, reflect.Uint16: 2, reflect.Int16: 3, reflect.Uint32: 4, reflect.Int32: 5,
	reflect.Float32: 6, reflect.Bool: 7, reflect.String: kindString, reflect.Uint64: 10, reflect.Int64: 11, reflect.Float64: 12,
}

// putValue appends a value with its kind.
func putValue(b *bytes.Buffer, v any) error {
	t := reflect.TypeOf(v)
	list := t != nil && t.Kind() == reflect.Slice
	if list {
		put(b, uint32(kindArray))
		t = t.Elem()
	}
	kind, ok := uint32(0), false
	if t != nil {
		kind, ok = kinds[t.Kind()]
	}
	if !ok {
		return fmt.Errorf("gguf: a value of type %T can't be written", v)
	}
	put(b, kind)
	switch v := v.(type) {
	case string:
		putText(b, v)
		return nil
	case []string:
		put(b, uint64(len(v)))
		for _, s := range v {
			putText(b, s)
		}
		return nil
	}
	if list {
		put(b, uint64(reflect.ValueOf(v).Len()))
	}
	put(b, v)
	return nil
}
