#!/usr/bin/env bash
# Makes the script that loads the program small: Trunk's own minifier gives up on what wasm-bindgen writes. Run by Trunk.
set -euo pipefail
cd "$(dirname "$0")/.."

for script in "${TRUNK_STAGING_DIR:?is set by Trunk}"/*.js; do
  node_modules/.bin/terser --module --compress --mangle --ecma 2022 --output "$script" -- "$script"
done
