#!/usr/bin/env bash
# Makes the scripts small: the one that loads the program, after short names for what the two take from each other (Trunk's
# own minifier gives up on what wasm-bindgen writes), and those of static/scripts/, which the static pages are written with.
# Run by Trunk.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C

small() {
  node_modules/.bin/terser --module --compress passes=2 --mangle --ecma 2022 --output "$2" -- "$1"
}

for script in "${TRUNK_STAGING_DIR:?is set by Trunk}"/*.js; do
  node scripts/names.mjs "$script" "${script%.js}_bg.wasm"
  small "$script" "$script"
done
scripts=$TRUNK_STAGING_DIR/scripts
mkdir -p "$scripts"
for script in static/scripts/*.js; do
  small "$script" "$scripts/${script##*/}"
done
# Joined first, so that the names of all are made short together.
cat static/scripts/boot/*.js >"$scripts/boot.js"
small "$scripts/boot.js" "$scripts/boot.js"
