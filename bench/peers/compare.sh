#!/bin/sh
# hone's training step and PyTorch's in one run, on two threads each, and a table of both;
# with RL=1 a step of reinforcement learning and TRL's.
#   [RL=1] bench/peers/compare.sh [steps] [python]
# PyTorch comes into a virtual environment below .cache (gigabytes; CPython 3.11), or
# python names one that has it. bfloat16 is tried only where the processor computes with it.
set -e
cd "$(dirname "$0")/../.."
steps=${1:-5} python=$2 dir=.cache/peers
mkdir -p "$dir"
if [ -z "$python" ]; then
  python=$dir/venv/bin/python
  [ -x "$python" ] || python3 -m venv "$dir/venv"
  "$python" -m pip install --quiet --disable-pip-version-check --require-hashes -r bench/peers/requirements.txt
fi
CGO_ENABLED=0 go build -o "$dir/step" ./bench/peers
export OMP_NUM_THREADS=2 HF_HUB_OFFLINE=1
rm -f "$dir"/*.json
if [ -n "$RL" ]; then
  "$dir/step" -rl -dir "$dir" -steps "$steps"
  "$python" bench/peers/grpo.py "$dir" "$steps"
  exec "$python" bench/peers/table.py "$dir" rl
fi
"$dir/step" -dir "$dir" -steps "$steps"
"$python" bench/peers/peer.py "$dir" float32 answers "$steps"
"$python" bench/peers/peer.py "$dir" float32 all "$steps"
if grep -qE 'avx512_bf16|amx_bf16' /proc/cpuinfo; then
  "$dir/step" -bfloat16 -dir "$dir" -steps "$steps"
  "$python" bench/peers/peer.py "$dir" bfloat16 answers "$steps"
fi
exec "$python" bench/peers/table.py "$dir" step
