#!/usr/bin/env bash
# Minifies the scripts of the static pages. The imports and exports of glue and program get short names (Trunk's own
# minifier fails on the output of wasm-bindgen), and the glue is joined with the scripts that start the program: a page
# names only one script, so that one hash covers all code that may run. Run by Trunk.
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
# Joined first, so that the names in all scripts are shortened together.
cat "${glue[0]}" static/scripts/{foreign-changes,dialog}.js static/scripts/boot/*.js >"$scripts/boot.js"
small "$scripts/boot.js" "$scripts/boot.js"
rm "${glue[@]}"
