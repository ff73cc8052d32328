#!/usr/bin/env bash
# Measures the engine: natively with criterion, in a browser against other libraries, and the page itself. Writes the
# tables of docs/PERFORMANCE.md between their markers. `bench.sh <part>...` runs some of: native engines page weight.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

[ $# -gt 0 ] || set -- native engines page weight
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

# setting <name>: what index.html tells Trunk about the program.
setting() { sed -n "s/.* data-$1=\"\([^\"]*\)\".*/\1/p" index.html; }

for part in "$@"; do
  case $part in
  native)
    scripts/step.sh "engine, native" cargo bench --locked -p a72215-explorer-benches --bench engine -- \
      --warm-up-time 0.5 --measurement-time 1
    ;;
  engines)
    # As the page has it, with the flags of program.sh and index.html; and for speed, with SIMD.
    compiled shipped target/wasm32-unknown-unknown/release \
      "-O$(setting wasm-opt) $(setting wasm-opt-params)" scripts/program.sh cargo build --profile release
    compiled fast target/simd/wasm32-unknown-unknown/release "-O3" \
      env CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=-Ctarget-feature=+simd128 cargo build --profile bench --target-dir target/simd
    node benches/browser/run.mjs "$out/engines.json"
    ;;
  weight)
    # The program of the page once more, with the names of its functions.
    program=target/wasm32-unknown-unknown/release
    scripts/program.sh cargo build --quiet --locked --release --target wasm32-unknown-unknown --no-default-features --features web \
      --bin web
    wasm-bindgen --target web --out-dir "$out/weight" "$program/web.wasm"
    # shellcheck disable=SC2046 # several flags
    wasm-opt -g -Oz $(sed -n 's/.*data-wasm-opt-params="\([^"]*\)".*/\1/p' index.html) -o "$out/weight/web_bg.wasm" "$out/weight/web_bg.wasm"
    # shellcheck disable=SC2012 # names of our own
    data=$(dirname "$(ls -t "$program"/build/*/out/report.bin | head -n 1)")
    cargo run --quiet --locked --profile tools -p a72215-explorer-benches --example weigh -- "$out/weight/web_bg.wasm" "$data" \
      >"$out/weight.json"
    ;;
  page) node benches/browser/page.mjs "$out/page.json" ;;
  *) die "bench.sh knows 'native', 'engines', 'page' and 'weight', not '$part'." ;;
  esac
done
node benches/browser/report.mjs "$out" docs/PERFORMANCE.md
