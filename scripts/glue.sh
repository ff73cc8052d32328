#!/usr/bin/env bash
# Makes the scripts small that the static pages are written with. The glue, after short names for what it and the program
# take from each other (Trunk's own minifier gives up on what wasm-bindgen writes), is joined with those that start the
# program: a page names one script, and so one hash stands for all that may run. Run by Trunk.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C

small() {
  node_modules/.bin/terser --module --compress passes=2 --mangle --ecma 2022 --output "$2" -- "$1"
}

scripts=${TRUNK_STAGING_DIR:?is set by Trunk}/scripts
mkdir -p "$scripts"
for script in early worker worker-off; do
  small "static/scripts/$script.js" "$scripts/$script.js"
done
glue=("$TRUNK_STAGING_DIR"/*.js)
node scripts/names.mjs "${glue[0]}" "${glue[0]%.js}_bg.wasm"
# Joined first, so that the names of all are made short together.
cat "${glue[0]}" static/scripts/{hands,dialog}.js static/scripts/boot/*.js >"$scripts/boot.js"
small "$scripts/boot.js" "$scripts/boot.js"
rm "${glue[@]}"
