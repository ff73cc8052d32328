#!/usr/bin/env bash
# Measures the engine: natively with criterion, in a browser against other libraries, and the page itself. Writes the
# tables of docs/PERFORMANCE.md between their markers. `bench.sh <part>...` runs some of: native engines page.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

[ $# -gt 0 ] || set -- native engines page
out=.build/bench
mkdir -p "$out"
CHROME=$(find_chrome) || die "no Chrome or Chromium found; install one, or set CHROME to its path."
export CHROME

# compiled <name> <folder of the object> <wasm-opt flags> <command that runs cargo>...: the engine for the browser.
compiled() {
  local name=$1 object=$2/benches.wasm optimise=$3
  shift 3
  "$@" --quiet --locked --target wasm32-unknown-unknown -p a72215-explorer-benches --lib
  wasm-bindgen --target web --out-dir "$out/$name" "$object"
  # shellcheck disable=SC2086 # several flags
  wasm-opt $optimise -o "$out/$name/benches_bg.wasm" "$out/$name/benches_bg.wasm"
}

