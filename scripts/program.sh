#!/usr/bin/env bash
# Builds the browser program with Trunk: small, and with the same bytes from the same commit on any machine.
# program.sh <command>... runs another command with the same flags.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

# Builds a standard library optimized for size. The one from rustup is optimized for speed, and contains the messages
# and the formatting of every panic, which nobody reads here and which are a tenth of the download (figures in
# docs/DESIGN.md). Cargo and rustc regard this as unstable: RUSTC_BOOTSTRAP allows it in the pinned release, only here.
# Without it, the same sources build and run as well, but the program is larger.
export RUSTC_BOOTSTRAP=1
export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
flags=(-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none)
# With half the usual stack, the addresses of all data are one byte shorter.
flags+=(-Clink-arg=-zstack-size=524288)

# Paths of this machine are replaced, so that they are the same everywhere.
sysroot=$(rustc --print sysroot)
commit=$(rustc -vV | sed -n 's/^commit-hash: //p')
flags+=("--remap-path-prefix=$PWD/=")
# If the sources of the standard library are installed, rustc writes their paths.
flags+=("--remap-path-prefix=$sysroot/lib/rustlib/src/rust=/rustc/$commit")
# There is one folder for each registry; its name depends on the registry's address.
for sources in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
  flags+=("--remap-path-prefix=$sources=")
done
# Paths may contain spaces, so the flags are separated by a character that no path contains.
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f' && printf '%s' "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS
[ $# -eq 0 ] || exec "$@"
# Trunk reads NO_COLOR as an option of its own and stops at unknown values.
env -u NO_COLOR trunk build --color never
