#!/usr/bin/env bash
# Reads the data folder as its users would, with the Frictionless tool, Python's csv and pandas, and citations with
# bibtexparser and rispy. Not part of `make test`, because the tools take a quarter of a gigabyte. They are installed
# once, in .build/data-tools.
# Usage: check-data.sh [folder]
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

folder=${1:-dist}
tools=.build/data-tools
[ -f "$folder/api/v1/datapackage.json" ] || die "$folder holds no data package; run 'make dist' first."
command -v python3 >/dev/null 2>&1 || die "Python is missing; install Python 3.10 or later with venv and run this again."
if ! cmp -s scripts/check-data.txt "$tools/.installed"; then
  printf 'setup: installing the readers (a minute or two)\n'
  rm -rf "$tools"
  python3 -m venv "$tools" || die "Python has no venv; install python3-venv and run this again."
  "$tools/bin/pip" install --quiet --disable-pip-version-check --requirement scripts/check-data.txt ||
    die "the readers could not be installed; is the network there?"
  cp scripts/check-data.txt "$tools/.installed"
fi
cargo test --quiet --locked --no-default-features --test citations files_for_other_programs >/dev/null
"$tools/bin/python" scripts/check-data.py "$folder/api/v1" target/tmp
