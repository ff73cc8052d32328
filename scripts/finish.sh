#!/usr/bin/env bash
# Finishes what Trunk built, before it becomes .site/: makes the glue script small, and copies what lies in static/
# (icons, manifest) but the style sheets. Run by Trunk.
set -euo pipefail
cd "$(dirname "$0")/.."
stage=${TRUNK_STAGING_DIR:?is set by Trunk}

# Trunk's own minifier gives up on the script that wasm-bindgen writes.
for script in "$stage"/*.js; do
  node_modules/.bin/terser --module --compress --mangle --ecma 2022 --output "$script" -- "$script"
done

for entry in static/*; do
  [ "$entry" = static/css ] || cp -R "$entry" "$stage/"
done
