#!/bin/sh
# Both verifiers in one run, turn by turn, so that a busy machine is busy for both.
#   bench/playwright/compare.sh [rounds]
set -e
cd "$(dirname "$0")"
[ -d node_modules ] || npm ci --silent
chromium=${HONE_CHROMIUM:-$(command -v chromium-headless-shell || command -v chromium)}
for round in $(seq "${1:-3}"); do
  for width in 1 2; do
    node bench.mjs "$chromium" 36 "$width"
    name=$([ "$width" = 1 ] && echo one || echo two)
    (cd ../.. && go test ./verify/browser -run '^$' -bench "Verify/$name" -benchtime 36x | grep ^Bench)
  done
done
