#!/usr/bin/env bash
# fuzz.sh [seconds] [target]...: fuzzes each target for this time and prints the result. An input that fails stays in
# .build/fuzz/<target>/ as crash-*; add it to fuzz/corpus/<target>/ together with the fix.
# libFuzzer guides it by coverage, with flags that the stable compiler supports; the only tool needed is a C++ compiler.
# FUZZ_RUNS limits the number of executions instead of the time.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

seconds=${1:-60}
shift || true
[ $# -gt 0 ] || set -- link search import data thesaurus list
command -v c++ >/dev/null 2>&1 || die "a C++ compiler (c++) is missing; install g++ or clang and run this again."

host=$(rustc -vV | sed -n 's/^host: //p')
# Coverage for every crate except build scripts, which are not affected because a target is given. Comparisons are not
# traced: that would take two thirds of the time, and the dictionaries and seeds contain the values that are compared.
flags="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
-Cllvm-args=-sanitizer-coverage-pc-table"
RUSTFLAGS=$flags cargo build --quiet --locked --profile fuzz --target "$host" --target-dir target/fuzz \
  -p a72215-explorer-fuzz --features libfuzzer --bin fuzz-link --bin fuzz-search --bin fuzz-import --bin fuzz-data --bin fuzz-thesaurus --bin fuzz-list
programs="target/fuzz/$host/fuzz"
cargo run --quiet --locked -p a72215-explorer-fuzz --bin fuzz-seeds -- .build/fuzz

limit=(-max_total_time="$seconds")
[ -z "${FUZZ_RUNS:-}" ] || limit=(-runs="$FUZZ_RUNS")
mkdir -p .build/logs
for target in "$@"; do
  work=".build/fuzz/$target"
  log=".build/logs/fuzz-$target.log"
  "$programs/fuzz-$target" "${limit[@]}" -max_len=1024 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=1 \
    -dict="fuzz/dictionaries/$target.txt" -artifact_prefix="$work/" "$work" "fuzz/corpus/$target" >"$log" 2>&1 </dev/null ||
    { tail -n 40 "$log" >&2; die "the target '$target' has a finding; see above and $log."; }
  printf '  %-9s %s executions, %s a second, %s inputs kept, no finding\n' "$target" \
    "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")" \
    "$(find "$work" -type f | wc -l | tr -d ' ')"
done
