"""Prints what hone and its peers measured in a folder, and fails where they didn't do the same work."""
import json
import statistics
import sys

read = lambda name: json.load(open(f"{sys.argv[1]}/{name}.json"))
hone = read("hone")
sides = [hone] + [read(f"torch-{n}") for n in ("float32-answers", "float32-all", "bfloat16-answers")]
tokens = hone["tokens"]
matrix = max(s["matrix"] for s in sides)
print("| side | s a step, median (least – most) | tokens/s | GFLOP/s, share of the matrix peak | memory, GB | hone is so many times as fast | losses of its steps |")
print("| --- | --- | --- | --- | --- | --- | --- |")
for s in sides:
    t = statistics.median(s["seconds"])
    rate = hone["flop"] / t / 1e9
    print(f"| {s['name']} | {t:.2f} ({min(s['seconds']):.2f} – {max(s['seconds']):.2f}) | {tokens / t:.0f} | {rate:.0f}, {100 * rate / matrix:.0f} % |"
          f" {s['peak'] / 1e9:.1f} | {t / statistics.median(hone['seconds']):.2f} | {', '.join(f'{x:.4f}' for x in s['losses'])} |")
print(f"matrix peak: {matrix:.0f} GFLOP/s, the best of hone's and PyTorch's float32 products of 2048 by 2048 ({', '.join(format(s['matrix'], '.0f') for s in sides)})")
for s in sides[1:]:
    far = abs(s["losses"][0] - hone["losses"][0])
    if far > (1e-3 if "float32" in s["name"] else 0.05):
        sys.exit(f"{s['name']}: the loss of the same batch is {far:g} off: not the same work")
