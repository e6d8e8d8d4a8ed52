// Package train teaches a model: supervised fine-tuning of a LoRA adapter on a frozen
// base. A run is a pure function of its options and data: batches, their order and every
// number follow from a seed, so that a run which was killed goes on from its last
// checkpoint bit for bit. It must not know where data come from, what they mean, or how
// an app is made of an answer.
//
//	converse.go  examples to conversations
//	data.go      conversations to tokens
//	pack.go      tokens to batches of a fixed size
//	step.go      one step: gradient, clipping, AdamW
//	sft.go       the loop
//	checkpoint.go, log.go, plot.go   what it leaves behind
package train
