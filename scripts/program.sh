#!/usr/bin/env bash
# Builds the program for the browser with Trunk: small, and the same bytes from the same commit on any machine.
# program.sh <command>... runs another command with the same flags.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

# A standard library made for size. The one that rustup brings is made for speed and carries the texts and the formatting of
# every panic; nobody reads them here, and they are a tenth of the download (docs/DESIGN.md has the figures). Cargo and
# rustc call this unstable: RUSTC_BOOTSTRAP lets the pinned release do it, here and nowhere else. Without it the same sources
# build and run as well, only larger.
export RUSTC_BOOTSTRAP=1
export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
flags=(-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none)
# Half of the usual stack lets the addresses of all data be a byte shorter.
flags+=(-Clink-arg=-zstack-size=524288)

# The paths of this machine are written as they would be elsewhere.
sysroot=$(rustc --print sysroot)
commit=$(rustc -vV | sed -n 's/^commit-hash: //p')
flags+=("--remap-path-prefix=$PWD/=")
# Where the sources of the standard library are installed, rustc names them by their place there.
flags+=("--remap-path-prefix=$sysroot/lib/rustlib/src/rust=/rustc/$commit")
# One folder for each registry, under a name that depends on its address.
for sources in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
  flags+=("--remap-path-prefix=$sources=")
done
# A path may hold blanks: between the flags stands what no path holds.
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f' && printf '%s' "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS
[ $# -eq 0 ] || exec "$@"
# Trunk takes NO_COLOR for a switch of its own and stops at what it does not know.
env -u NO_COLOR trunk build --color never
