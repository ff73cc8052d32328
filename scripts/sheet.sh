#!/usr/bin/env bash
# Joins static/css/ into the one style sheet that index.html links: tokens, base, then components by name. Run by Trunk.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C

sheets=(static/css/tokens.css static/css/base.css)
for sheet in static/css/components/*.css; do
  [ -e "$sheet" ] && sheets+=("$sheet")
done
for sheet in "${sheets[@]}"; do
  [ -f "$sheet" ] || {
    printf 'error: the style sheet %s is missing.\n' "$sheet" >&2
    exit 1
  }
done
mkdir -p .build
cat "${sheets[@]}" >.build/site.css
