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

# compiled <name> <cargo profile> <rustc flags> <wasm-opt flags>: the engine for the browser.
compiled() {
  local folder target
  # Other flags make other objects; kept apart, so that neither build throws the other's away.
  target=$([ -z "$3" ] && echo target || echo target/simd)
  folder=$([ "$2" = bench ] && echo release || echo "$2")
  RUSTFLAGS="$3" cargo build --quiet --locked --profile "$2" --target wasm32-unknown-unknown --target-dir "$target" \
    -p a72215-explorer-benches --lib
  wasm-bindgen --target web --out-dir "$out/$1" "$target/wasm32-unknown-unknown/$folder/benches.wasm"
  # shellcheck disable=SC2086 # several flags
  wasm-opt $4 -o "$out/$1/benches_bg.wasm" "$out/$1/benches_bg.wasm"
}

for part in "$@"; do
  case $part in
  native)
    scripts/step.sh "engine, native" cargo bench --locked -p a72215-explorer-benches --bench engine -- \
      --warm-up-time 0.5 --measurement-time 1
    ;;
  engines)
    # As the page has it, with the flags of Trunk.toml and index.html.
    compiled shipped release "" "-Oz --converge --one-caller-inline-max-function-size=0"
    compiled fast bench "-Ctarget-feature=+simd128" "-O3"
    node benches/browser/run.mjs "$out/engines.json"
    ;;
  page) node benches/browser/page.mjs "$out/page.json" ;;
  *) die "bench.sh knows 'native', 'engines' and 'page', not '$part'." ;;
  esac
done
node benches/browser/report.mjs "$out" docs/PERFORMANCE.md
