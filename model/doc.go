// Package model builds the graphs of Gemma 3 and Llama decoders from GGUF weights, with a
// LoRA adapter as the trainable part, and reads and writes adapters. It must not know how
// it is trained, nor sample from it.
package model
