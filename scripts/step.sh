#!/usr/bin/env bash
# step.sh <name> <command>...: runs one step of the Makefile quietly, in the environment of env.sh. Prints one line if
# it succeeds, and the whole output if it fails. The output is also kept in .build/logs/.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

name=$1
shift
mkdir -p .build/logs
log=".build/logs/$(printf '%s' "$name" | tr -cs '[:alnum:]' '-' | sed 's/-*$//').log"
CHROME=$(find_chrome || true)
NGINX=$(find_nginx || true)
FIREFOX=$(find_firefox || true)
export CHROME NGINX FIREFOX
while read -r year version _; do export "CHROMIUM_$year=$(old_chromium "$version")"; done <<<"$OLD_CHROMIUMS"

# "123 passed", as the sum over the test programs of cargo, or from the output of Playwright.
passed() {
  awk '/^test result: ok/ { n += $4; seen = 1 } /^ *[0-9]+ passed/ { n += $1; seen = 1 } END { if (seen) print ", " n " passed" }' "$log"
}

printf '  %-34s ' "$name"
if "$@" >"$log" 2>&1 </dev/null; then
  printf 'ok (%s s%s)\n' "$SECONDS" "$(passed)"
else
  printf 'FAILED\n'
  cat "$log" >&2
  die "the step '$name' failed; its output is above and in $log."
fi
