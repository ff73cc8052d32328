#!/usr/bin/env bash
# Makes the scripts small: the one that loads the program, after short names for what the two take from each other (Trunk's
# own minifier gives up on what wasm-bindgen writes), and those of static/scripts/, which the static pages are written with.
# Run by Trunk.
set -euo pipefail
cd "$(dirname "$0")/.."

small() {
  node_modules/.bin/terser --module --compress passes=2 --mangle --ecma 2022 --output "$2" -- "$1"
}

for script in "${TRUNK_STAGING_DIR:?is set by Trunk}"/*.js; do
  node scripts/names.mjs "$script" "${script%.js}_bg.wasm"
  small "$script" "$script"
done
mkdir -p "$TRUNK_STAGING_DIR/scripts"
for script in static/scripts/*.js; do
  small "$script" "$TRUNK_STAGING_DIR/scripts/${script##*/}"
done
