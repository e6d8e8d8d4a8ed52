"""The training step that `go run ./bench/peers` writes down, taken by PyTorch with transformers and peft.

  python peer.py DIR TYPE HEAD STEPS

TYPE is float32, or bfloat16 for autocast to it. HEAD is all, the logits of every position as the model's own loss
wants them, or answers, only of the positions that are learnt from, as hone does. Writes DIR/torch-TYPE-HEAD.json.
"""
import contextlib
import json
import resource
import sys
import time

import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM

folder, kind, head, steps = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
batch = json.load(open(f"{folder}/batch.json"))
torch.set_num_threads(batch["threads"])
rows, length = batch["rows"], batch["len"]

model = AutoModelForCausalLM.from_pretrained(folder, torch_dtype=torch.float32)
model.config.use_cache = False
linears = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
model = get_peft_model(model, LoraConfig(r=batch["rank"], lora_alpha=batch["alpha"], target_modules=linears))
start = load_file(f"{folder}/adapter.safetensors")
trained = {n: p for n, p in model.named_parameters() if p.requires_grad}
assert len(trained) == len(start)
with torch.no_grad():
    for name, p in trained.items():
        p.copy_(start[name.removeprefix("base_model.model.").replace(".default.weight", "")])
model.train()

tokens = torch.tensor(batch["tokens"]).view(rows, length)
positions = torch.tensor(batch["positions"]).view(rows, length)
segments = torch.tensor(batch["segments"]).view(rows, length)
slots, targets = torch.tensor(batch["slots"]), torch.tensor(batch["targets"])
labels = torch.full((rows * length,), -100)
labels[slots] = targets
# Texts of a row don't see each other; a row is shorter than the window of local layers.
sees = (segments[:, :, None] == segments[:, None, :]) & torch.ones(length, length, dtype=torch.bool).tril()
mask = torch.zeros(sees.shape).masked_fill(~sees, torch.finfo(torch.float32).min)[:, None]
assert length <= model.config.sliding_window

adam = torch.optim.AdamW(trained.values(), lr=batch["rate"], betas=(0.9, 0.999), eps=1e-8, weight_decay=0)
low = kind == "bfloat16"


def step():
    adam.zero_grad()
    with torch.autocast("cpu", dtype=torch.bfloat16) if low else contextlib.nullcontext():
        masks = {"full_attention": mask, "sliding_attention": mask}
        base = model.base_model.model
        hidden = base.model(input_ids=tokens, position_ids=positions, attention_mask=masks)[0].flatten(0, 1)
        if head == "answers":
            loss = torch.nn.functional.cross_entropy(base.lm_head(hidden[slots]).float(), targets)
        else:
            loss = torch.nn.functional.cross_entropy(base.lm_head(hidden).float(), labels, ignore_index=-100)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(trained.values(), batch["clip"])
    adam.step()
    return loss.item()


seconds, losses = [], []
for n in range(steps):
    begin = time.monotonic()
    losses.append(step())
    if n > 0:
        seconds.append(time.monotonic() - begin)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

a = torch.ones(2048, 2048)
products = []
for _ in range(10):
    begin = time.monotonic()
    a @ a.T
    products.append(2 * 2048**3 / (time.monotonic() - begin) / 1e9)

name = f"PyTorch {torch.__version__}, {kind}" + (" autocast" if low else "") + (", logits of all positions" if head == "all" else "")
json.dump({"name": name, "seconds": seconds, "losses": losses, "peak": peak, "tokens": rows * length, "matrix": max(products)},
          open(f"{folder}/torch-{kind}-{head}.json", "w"))
