#!/usr/bin/env bash
# Measures the engine natively with criterion, natively against tantivy and SQLite, and in a browser against other
# libraries, and measures the page itself. Writes the tables in docs/PERFORMANCE.md between their markers.
# `bench.sh <part>...` runs only some of: native peers engines page weight.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

[ $# -gt 0 ] || set -- native peers engines page weight
out=.build/bench
mkdir -p "$out"
CHROME=$(find_chrome) || die "no Chrome or Chromium found; install one, or set CHROME to its path."
export CHROME

# compiled <name> <object> <wasm-opt flags> <command that runs cargo>...: builds a browser program in $out/<name>.
compiled() {
  local name=$1 object=$2 optimise=$3 made
  shift 3
  "$@" --quiet --locked --target wasm32-unknown-unknown
  wasm-bindgen --target web --out-dir "$out/$name" "$object"
  made=$out/$name/$(basename "$object" .wasm)_bg.wasm
  # shellcheck disable=SC2086 # several flags
  wasm-opt $optimise -o "$made" "$made"
}

# setting <name>: prints a setting of the program for Trunk in index.html.
setting() { sed -n "s/.* data-$1=\"\([^\"]*\)\".*/\1/p" index.html | sort -u; }
shipped="-O$(setting wasm-opt) $(setting wasm-opt-params)"
objects=target/wasm32-unknown-unknown/release

for part in "$@"; do
  case $part in
  native)
    scripts/step.sh "engine, native" cargo bench --locked -p a72215-explorer-benches --bench engine -- \
      --warm-up-time 0.5 --measurement-time 1
    ;;
  peers)
    # A separate package, with its own lock file and target folder.
    scripts/step.sh "other engines, compiled" cargo build --release --locked --manifest-path benches/peers/Cargo.toml \
      --target-dir target/peers
    target/peers/release/peers "$out/peers.json"
    ;;
  engines)
    # Once as in the page, with the flags of program.sh and index.html, and once for speed, with SIMD.
    compiled shipped "$objects/benches.wasm" "$shipped" \
      scripts/program.sh cargo build --release -p a72215-explorer-benches --lib
    compiled fast "target/simd/wasm32-unknown-unknown/release/benches.wasm" "-O3" \
      env CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=-Ctarget-feature=+simd128 cargo build --profile bench \
      --target-dir target/simd -p a72215-explorer-benches --lib
    node benches/browser/run.mjs "$out/engines.json"
    ;;
  weight)
    # The program again, with the names of its functions.
    compiled weight "$objects/app.wasm" "-g $shipped" \
      scripts/program.sh cargo build --release --no-default-features --features web --bin app
    # shellcheck disable=SC2046 # names that we chose, the newest first
    cargo run --quiet --locked --profile tools -p a72215-explorer-benches --example weigh -- \
      "$out/weight/app_bg.wasm" $(dirname $(ls -t "$objects"/build/*/out/report.bin)) >"$out/weight.json"
    ;;
  page) node benches/browser/page.mjs "$out/page.json" ;;
  *) die "bench.sh knows 'native', 'peers', 'engines', 'page' and 'weight', not '$part'." ;;
  esac
done
node benches/browser/report.mjs "$out" docs/PERFORMANCE.md
