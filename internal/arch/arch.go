// Package arch holds hone's architecture as data: which package may import which, and
// why. Its tests compare that with the code, and look after a few habits that a
// compiler doesn't. It must not be imported by anything.
package arch

// A Rule lists what a package of hone may import of hone, tests aside, with the reason.
// A package without a rule, or an import that is not listed, fails the test: change the
// design here first, on purpose.
type Rule struct {
	Package string // path below the module's root; "." is the root
	Imports []string
	Why     string
}

// Rules is hone's layout, in the order of its two paths.
func Rules() []Rule {
	return []Rule{
		// What stands alone.
		{"task", nil, "the format of tasks outlives every way to make or grade apps"},
		{"llm", nil, "text in, text out: it is also used with prompts that have nothing to do with apps"},
		{"docs", nil, "documents that the program itself shows or tests"},
		{"sketch", []string{"docs", "sketch/runtime"}, "the language is a definition; who writes it or proves it may change"},
		{"sketch/runtime", nil, "the files that are put into a page"},
		{"gguf", []string{"internal/whole"}, "a file format; what the tensors are for is their owners' business"},
		{"app", []string{"internal/sqlitedb"}, "a person's apps must stay readable whatever becomes of the rest"},
		{"guard", nil, "a policy around any page, whoever wrote it"},
		{"markup", nil, "reads any page as text, whoever wrote it"},
		{"export", []string{"app", "guard", "sketch"}, "folders that live without hone; who paints and writes them is handed in or comes after"},
		{"model", []string{"gguf"}, "the graph of a transformer; it neither samples, judges nor trains"},
		{"accel", []string{"accel/xla"}, "runs graphs; it does not know what they compute"},
		{"accel/xla", []string{"accel/pjrt"}, "graphs as programs for XLA"},
		{"accel/pjrt", nil, "the plugin's calls as Go functions"},

		// The request path: each stage imports what comes before it.
		{"llm/llmtest", []string{"llm"}, "the conformance test of generators"},
		{"llm/llamacpp", []string{"internal/cputime", "llm"}, "an implementation; it knows no prompt and no app"},
		{"llm/openai", []string{"llm"}, "an implementation; it knows no prompt and no app"},
		{"llm/openai/openaitest", nil, "a faithful endpoint for tests; it must not share code with the client it tests"},
		{"effort", nil, "a plan is numbers; it is decided before anything is started"},
		{"verify", []string{"task", "sketch"}, "a verdict on an app, whoever wrote it"},
		{"verify/logic", []string{"internal/cputime", "task", "sketch", "verify"}, "a tier; it runs sketches without a page"},
		{"verify/browser", []string{"task", "verify"}, "a tier; it grades any page, so it knows no sketch"},
		{"generate", []string{"app", "effort", "llm", "sketch", "task", "verify"}, "candidates and their choice; it is given a generator and a prover"},
		{"episode", []string{"internal/sqlitedb"}, "a log; what it holds is handed in as plain data"},
		{".", []string{"app", "effort", "episode", "generate", "guard", "llm", "markup", "sketch", "task", "verify"}, "the two paths, each in one screen; concrete parts are handed in"},
		{"studio", []string{".", "app", "effort", "episode", "export", "guard", "internal/whole", "llm", "markup", "sketch", "verify"}, "shows what the request path made; of llm it knows only what may go wrong"},

		// The learning path.
		{"gguf/cut", []string{"gguf"}, "a file becomes a smaller one; where files are kept is the store's business"},
		{"gguf/merge", []string{"gguf"}, "two files become one; where files are kept is the store's business"},
		{"modelstore", []string{"gguf", "gguf/cut", "gguf/merge", "internal/whole"}, "files, hashes and sources; it loads no model"},
		{"modelstore/modelstoretest", []string{"modelstore"}, "the real engine and model for tests"},
		{"corpus/idea", []string{"task"}, "ideas as text, tasks as data; the language and its proof come later"},
		{"corpus/alter", nil, "apps as text: whether an altered one holds is said where the language is known"},
		{"corpus/wish", nil, "wishes as text: the language's edits are applied by who reads them"},
		{"corpus/compose", []string{"task"}, "apps as text, tasks as data; their proof comes later"},
		{"corpus", []string{"task", "corpus/idea", "corpus/wish"}, "hand-written apps as data; each prover reads them in its own way"},
		{"gate", nil, "figures in, a decision out"},
		{"scaling", nil, "curves and laws; what was trained is not its business"},
		{"reward", []string{"sketch", "task", "verify"}, "a verdict becomes a number; who wrote the app or learns from it is not its business"},
		{"rollout", []string{"llm", "reward", "verify"}, "many answers a task, judged; the same for measuring and for learning"},
		{"train", []string{"accel", "gguf", "internal/whole", "model"}, "texts in, an adapter out; it knows no app and no engine that serves"},
		{"improve", []string{"app", "episode", "gate", "generate", "internal/whole", "sketch", "train"}, "the loop by itself: who trains, grades and serves is handed in"},
		{"bench", []string{".", "effort", "generate", "task", "verify"}, "measures the request path from outside"},
		{"bench/peers", []string{"accel", "internal/cputime", "llm", "llm/llamacpp", "model", "modelstore", "train"}, "a tool of the repository's: takes a training step and writes it down for other trainers; nothing imports it"},
		{"bench/soak", nil, "uses a studio by its address alone, as people do"},

		// Around them. Only cmd/hone knows which browser, engine, bus or accelerator is used.
		{"cmd/hone", []string{"*"}, "wiring: it hands the concrete parts to those that know only their interface"},
		{"internal/cputime", nil, "asks the system; it knows no work"},
		{"internal/sqlitedb", nil, "files that survive a crash; it knows no schema"},
		{"internal/whole", nil, "a file is there whole or not at all, whatever it holds"},
		{"internal/sqlitedb/crashtest", nil, "kills writers; it knows no store"},
		{"docs/cookbook", []string{"corpus", "modelstore", "sketch", "verify/browser"}, "a tool of the repository's: makes a document of the corpus; nothing imports it"},
		{"internal/packadapter", []string{"generate", "gguf", "modelstore"}, "a tool of the repository's; nothing imports it"},
		{"internal/fitknown", []string{"corpus", "generate", "reward", "sketch/runtime", "task", "verify", "verify/logic"}, "a tool of the repository's; nothing imports it"},
		{"internal/arch", nil, "reads the code as text"},
	}
}

// An Owner names the packages that alone may import a library, so that another library
// can take its place there and nowhere else.
type Owner struct {
	Library  string   // a prefix of import paths
	Packages []string // as in Rule
	Why      string
}

// Owners lists the libraries that stand for something concrete: a browser, an engine, a
// database.
func Owners() []Owner {
	return []Owner{
		{"github.com/chromedp/", []string{"verify/browser"}, "the browser"},
		{"github.com/dop251/goja", []string{"verify/logic", "corpus/idea", "markup"}, "the script engine of the tier without a browser, and of the corpus's reference values; its parser reads scripts of pages"},
		{"github.com/hybridgroup/yzma", []string{"llm/llamacpp"}, "the engine"},
		{"github.com/ebitengine/purego", []string{"llm/llamacpp", "accel/pjrt"}, "the calling convention of the engine and of the training engine"},
		{"github.com/gomlx/go-xla", []string{"accel/xla"}, "the accelerator's language"},
		{"github.com/gomlx/compute/gobackend", []string{"accel"}, "the accelerator in plain Go"},
		{"github.com/google/renameio", []string{"internal/whole"}, "how a file is put in its place"},
		{"modernc.org/sqlite", []string{"internal/sqlitedb"}, "the database"},
	}
}

// A Mover names a package that moves files or folders into their place by itself; all
// others write them by internal/whole.
type Mover struct {
	Package string
	Why     string
}

// Movers lists them.
func Movers() []Mover {
	return []Mover{
		{"modelstore", "puts folders in place, goes on with files that were got in part, and names files by their hash"},
		{"internal/sqlitedb", "takes a broken file aside"},
	}
}
