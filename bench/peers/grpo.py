"""Steps of TRL's GRPOTrainer with the base, prompts, group, lengths and LoRA that `go run ./bench/peers -rl` wrote down.

  python grpo.py DIR STEPS

Writes DIR/trl.json. Prompts are handed over as words that each are one token, so that both sides see the same tokens.
"""
import json
import sys
import time

import torch
import trl
from datasets import Dataset
from peft import LoraConfig
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast, TrainerCallback
from trl import GRPOConfig, GRPOTrainer

folder, steps = sys.argv[1], int(sys.argv[2])
told = json.load(open(f"{folder}/prompts.json"))
batch = json.load(open(f"{folder}/batch.json"))
torch.set_num_threads(batch["threads"])
model = AutoModelForCausalLM.from_pretrained(folder, torch_dtype=torch.float32)
words = Tokenizer(models.WordLevel({f"t{i}": i for i in range(model.config.vocab_size)}, unk_token="t3"))
words.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
tokenizer = PreTrainedTokenizerFast(tokenizer_object=words, pad_token="t0", eos_token="t1", bos_token="t2", unk_token="t3", model_input_names=["input_ids", "attention_mask"])
count, group = len(told["prompts"]), told["group"]
times, tokens, used = [], [], [0.0]


def evens(completion_ids, **_):
    tokens.append(sum(len(c) for c in completion_ids))
    times.append(time.monotonic())  # sampled
    return [sum(i % 2 == 0 for i in c) / max(1, len(c)) for c in completion_ids]


class Clock(TrainerCallback):
    def on_step_begin(self, *_, **__):
        times.append(time.monotonic())
        used[-1] = time.process_time()

    def on_step_end(self, *_, **__):
        times.append(time.monotonic())
        used[-1] = time.process_time() - used[-1]
        tell()
        used.append(0.0)


def tell():
    begin, sampled, end = times[0::3], times[1::3], times[2::3]
    with open(f"{folder}/trl.json", "w") as f:
        json.dump({"name": f"TRL {trl.__version__}", "seconds": [e - b for b, e in zip(begin, end)], "sampling": [s - b for b, s in zip(begin, sampled)],
                   "learning": [e - s for s, e in zip(sampled, end)], "cpu": used, "tokens": tokens, "answers": count * group}, f)


linears = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
args = GRPOConfig(
    output_dir=f"{folder}/trl", use_cpu=True, bf16=False, fp16=False, gradient_checkpointing=False, report_to=[], save_strategy="no", logging_strategy="no",
    per_device_train_batch_size=count * group, gradient_accumulation_steps=1, num_generations=group, max_prompt_length=None,
    max_completion_length=told["longest"], max_steps=steps, learning_rate=told["rate"], lr_scheduler_type="constant", max_grad_norm=told["clip"], temperature=1.0,
    beta=0.0, loss_type="dr_grpo", scale_rewards=False, shuffle_dataset=False, dataloader_pin_memory=False)
data = Dataset.from_dict({"prompt": [" ".join(f"t{i}" for i in p) for p in told["prompts"]] * steps})
trainer = GRPOTrainer(model=model, reward_funcs=evens, args=args, train_dataset=data, processing_class=tokenizer, callbacks=[Clock()],
                      peft_config=LoraConfig(r=batch["rank"], lora_alpha=batch["alpha"], target_modules=linears))
trainer.train()
