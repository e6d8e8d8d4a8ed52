# Makes types.gguf with the reference implementation: pip install gguf numpy.
# Every type has random blocks under its name and what they mean, as float32, under NAME.want.
import sys
import numpy as np
import gguf
from gguf import GGMLQuantizationType as T

rng = np.random.default_rng(5)
w = gguf.GGUFWriter(sys.argv[1], "test")
w.add_uint8("kv.uint8", 200)
w.add_int8("kv.int8", -3)
w.add_uint16("kv.uint16", 60000)
w.add_int16("kv.int16", -300)
w.add_uint32("kv.uint32", 4000000000)
w.add_int32("kv.int32", -70000)
w.add_uint64("kv.uint64", 1 << 40)
w.add_int64("kv.int64", -(1 << 40))
w.add_float32("kv.float32", 1.5)
w.add_float64("kv.float64", 0.1)
w.add_bool("kv.bool", True)
w.add_string("kv.text", "한글 ▁")
w.add_array("kv.texts", ["a", "", "물"])
w.add_array("kv.ints", [1, -2, 3])

# Where a block's float16 numbers stand; the rest may be any bits.
halves = {T.Q4_0: [0], T.Q4_1: [0, 2], T.Q5_0: [0], T.Q5_1: [0, 2], T.Q8_0: [0],
          T.Q4_K: [0, 2], T.Q5_K: [0, 2], T.Q6_K: [208]}
for t, at in halves.items():
    numbers, size = gguf.GGML_QUANT_SIZES[t]
    rows, blocks = 3, 1024 // numbers
    raw = rng.integers(0, 256, (rows, blocks, size), dtype=np.uint8)
    for i in at:
        h = (rng.standard_normal((rows, blocks, 1)) * 0.1).astype(np.float16)
        raw[:, :, i:i + 2] = h.view(np.uint8)
    raw = raw.reshape(rows, blocks * size)
    w.add_tensor(t.name, raw, raw_dtype=t)
    w.add_tensor(t.name + ".want", gguf.quants.dequantize(raw, t).astype(np.float32))
# Every float16 that is a number, subnormals and zeros too, and as many bfloat16.
f16 = np.arange(65536, dtype=np.uint16).view(np.float16)
f16 = f16[np.isfinite(f16)][::31]
w.add_tensor("F16", f16)
w.add_tensor("F16.want", f16.astype(np.float32))
bits = np.arange(0, 65536, 37, dtype=np.uint16)
f32 = (bits.astype(np.uint32) << 16).view(np.float32)
bits, f32 = bits[np.isfinite(f32)], f32[np.isfinite(f32)]
w.add_tensor("BF16", bits.view(np.uint8).reshape(1, -1), raw_dtype=T.BF16)
w.add_tensor("BF16.want", f32.reshape(1, -1))
w.write_header_to_file()
w.write_kv_data_to_file()
w.write_tensors_to_file()
w.close()
