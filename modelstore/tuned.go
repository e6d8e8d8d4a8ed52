package modelstore

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"

	"hone/gguf"
	"hone/internal/whole"
)

// packed is what comes with the program: the trained adapter, its record and its card, and in
// the folder changes the adapter that counts beside it where an app is changed.
//
//go:embed adapter
var packed embed.FS

// The folders of packed.
const (
	mainFolder    = "adapter"
	changesFolder = "adapter/changes"
)

// RecordFile names, in a folder of an adapter, the record of it.
const RecordFile = "adapter.json"

// MostPacked bounds what the program carries.
const MostPacked = 16 << 20

// An AdapterRecord describes the adapter that comes with the program.
type AdapterRecord struct {
	Name    string `json:"name"`
	Title   string `json:"title"`
	Base    string `json:"base"` // the model that it was trained on
	File    string `json:"file"`
	Size    int64  `json:"size"`
	SHA256  string `json:"sha256"`
	Licence string `json:"licence"`
}

// BaseKey names, in an adapter's metadata, the SHA-256 of the base that it was trained on.
const BaseKey = "hone.base"

// BesideKey names, in the metadata of an adapter that counts beside another, the SHA-256 of that.
const BesideKey = "hone.beside"

const typeKey = "general.type"

// ErrOtherBase is returned for an adapter that was trained on another base.
var ErrOtherBase = errors.New("the adapter was trained on another base")

// ErrNoBase is returned for an adapter that doesn't say on which of the models here it was
// trained.
var ErrNoBase = errors.New("it is an adapter, and its base has to be named")

// CheckAdapter tells whether a file is an adapter that fits the base. One that doesn't
// name its base is taken at its word.
func CheckAdapter(file string, base Model) error {
	f, err := gguf.Open(file)
	if err != nil {
		return fmt.Errorf("modelstore: %w", err)
	}
	defer f.Close()
	if kind, _ := f.Text(typeKey); kind != "adapter" {
		return fmt.Errorf("modelstore: %s: %w: it is no adapter", file, ErrCorrupt)
	}
	if sum, ok := f.Text(BaseKey); ok && sum != base.SHA256 {
		return fmt.Errorf("modelstore: %s: %w: %.12s, not %s (%.12s)", file, ErrOtherBase, sum, base.Name, base.SHA256)
	}
	return nil
}

// packedAdapter is the item for the adapter in a folder of files; ok is false where there
// is none.
func packedAdapter(files fs.FS, folder string) (i Item, ok bool, err error) {
	data, err := fs.ReadFile(files, path.Join(folder, RecordFile))
	if errors.Is(err, fs.ErrNotExist) {
		return Item{}, false, nil
	}
	var r AdapterRecord
	if err == nil {
		err = json.Unmarshal(data, &r)
	}
	if err != nil {
		return Item{}, false, fmt.Errorf("modelstore: %s: %w", RecordFile, err)
	}
	return Item{
		Name: r.Name, Version: fmt.Sprintf("%.12s", r.SHA256), Base: r.Base,
		Title: r.Title, Licence: r.Licence, Disk: r.Size, Sum: r.SHA256, File: r.File,
		Packed: func() ([]byte, error) { return fs.ReadFile(files, path.Join(folder, r.File)) },
	}, true, nil
}

// NewAdapterRecord describes an adapter's content as it will be packed.
func NewAdapterRecord(name, title, licence string, data []byte) AdapterRecord {
	sum := sha256.Sum256(data)
	return AdapterRecord{Name: name, Title: title, Base: DefaultModel, File: name + ".gguf", Size: int64(len(data)), SHA256: hex.EncodeToString(sum[:]), Licence: licence}
}

// Standard is the model that is used until another is chosen: the adapter that comes with
// the program, or the base.
func (s *Store) Standard() string {
	for _, i := range s.items {
		if i.Packed != nil {
			return i.Name
		}
	}
	return DefaultModel
}

// Changes is the adapter that counts beside the trained one where an app is changed. It is put
// in place where it isn't; nil where the program has none for that base.
func (s *Store) Changes(ctx context.Context, base Model) (*Model, error) {
	i := s.changes
	if i.Packed == nil || i.Base != base.Name {
		return nil, nil
	}
	if !s.present(i) {
		if err := s.bring(ctx, i, nil); err != nil {
			return nil, err
		}
	}
	return &Model{Name: i.Name, Title: i.Title, Path: filepath.Join(s.folder(i), i.File), Base: i.Base, Scale: 1, Size: i.Disk, SHA256: i.Sum, Licence: i.Licence, Pinned: true, Installed: true}, nil
}

// fromProgram puts an adapter that comes with the program where the engine can open it.
func (b *bringing) fromProgram() error {
	data, err := b.item.Packed()
	if err != nil {
		return err
	}
	return whole.WriteFile(filepath.Join(b.tree, b.item.File), data, 0o644)
}
