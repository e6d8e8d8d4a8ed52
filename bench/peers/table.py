"""Prints what hone and its peers measured in a folder, and fails where they didn't do the same work."""
import json
import os
import statistics
import sys

folder, what = sys.argv[1:3]


def read(name):
    with open(f"{folder}/{name}.json") as f:
        return json.load(f)


def step():
    files = ("hone-float32", "torch-float32-answers", "torch-float32-all", "hone-bfloat16", "torch-bfloat16-answers")
    sides = {n: read(n) for n in files if os.path.exists(f"{folder}/{n}.json")}
    hone = sides["hone-float32"]
    matrix = max(s["matrix"] for n, s in sides.items() if n != "hone-bfloat16")
    print("| side | s a step: median (least – most) | tokens/s | GFLOP/s, share of the float32 matrix peak | memory, GB | hone is so many times as fast, in the same precision | losses of its steps |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for n, s in sides.items():
        t = statistics.median(s["seconds"])
        rate = hone["flop"] / t / 1e9
        own = sides["hone-" + n.split("-")[1]]
        print(f"| {s['name']} | {t:.2f} ({min(s['seconds']):.2f} – {max(s['seconds']):.2f}) | {hone['tokens'] / t:.0f} | {rate:.0f}, {100 * rate / matrix:.0f} % |"
              f" {s['peak'] / 1e9:.1f} | {t / statistics.median(own['seconds']):.2f} | {', '.join(f'{x:.4f}' for x in s['losses'])} |")
    print(f"products of 2048 by 2048, GFLOP/s: {', '.join(format(s['matrix'], '.0f') for s in sides.values())}; the best in float32 is the matrix peak")
    for n, s in sides.items():
        far = abs(s["losses"][0] - hone["losses"][0])
        if far > (1e-3 if "float32" in n else 0.05):
            sys.exit(f"{s['name']}: the loss of the same batch is {far:g} off: not the same work")


def rl():
    hone, peer = read("rl"), read("trl")
    for s in (hone, peer):
        for key in ("seconds", "sampling", "learning", "cpu", "tokens"):
            s[key] = statistics.median(s[key][1:] or s[key])  # the first compiles
    print("| side | s a step | of it sampling, learning | processor s a step | answers/s | tokens/s | tokens an answer |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for s in (hone, peer):
        print(f"| {s['name']} | {s['seconds']:.1f} | {s['sampling']:.1f}, {s['learning']:.1f} | {s['cpu']:.1f} | {s['answers'] / s['seconds']:.2f} |"
              f" {s['tokens'] / s['seconds']:.0f} | {s['tokens'] / s['answers']:.0f} |")
    print(f"hone is {peer['seconds'] / hone['seconds']:.2f} times as fast by the clock, {peer['cpu'] / hone['cpu']:.2f} times by processor time")


rl() if what == "rl" else step()
