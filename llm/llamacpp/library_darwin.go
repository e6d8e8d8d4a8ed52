package llamacpp

import "path/filepath"

func libraryFile(dir, name string) string { return filepath.Join(dir, "lib"+name+".dylib") }
