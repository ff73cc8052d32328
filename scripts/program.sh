#!/usr/bin/env bash
# Builds the program for the browser with Trunk, so that the same commit gives the same bytes on any machine: the paths of
# this one, which panics would name, are written as they would be elsewhere.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

sysroot=$(rustc --print sysroot)
commit=$(rustc -vV | sed -n 's/^commit-hash: //p')
flags="--remap-path-prefix=$PWD/="
# Where the sources of the standard library are installed, rustc names them by their place there.
flags+=" --remap-path-prefix=$sysroot/lib/rustlib/src/rust=/rustc/$commit"
# One folder for each registry, under a name that depends on its address.
for sources in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
  flags+=" --remap-path-prefix=$sources="
done
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$flags
env -u NO_COLOR trunk build --color never
