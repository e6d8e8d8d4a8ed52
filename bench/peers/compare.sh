#!/bin/sh
# hone's training step and PyTorch's in one run, on two threads each, and a table of both.
#   bench/peers/compare.sh [steps] [python]
# PyTorch comes into a virtual environment below .cache (gigabytes; CPython 3.11), or
# python names one that has it.
set -e
cd "$(dirname "$0")/../.."
steps=${1:-5} python=$2 dir=.cache/peers
mkdir -p "$dir"
if [ -z "$python" ]; then
  python=$dir/venv/bin/python
  [ -x "$python" ] || python3 -m venv "$dir/venv"
  "$python" -m pip install --quiet --disable-pip-version-check --require-hashes -r bench/peers/requirements.txt
fi
[ -x "$dir/step" ] && [ -n "$KEEP" ] || CGO_ENABLED=0 go build -o "$dir/step" ./bench/peers
export OMP_NUM_THREADS=2 HF_HUB_OFFLINE=1
"$dir/step" -dir "$dir" -steps "$steps"
"$python" bench/peers/peer.py "$dir" float32 answers "$steps"
"$python" bench/peers/peer.py "$dir" float32 all 3
"$python" bench/peers/peer.py "$dir" bfloat16 answers 2
"$python" bench/peers/table.py "$dir"
