#!/usr/bin/env bash
# Pastes what the site copies into headless LibreOffice, and opens the files that the site saves in it. Not part of
# `make test`, because LibreOffice takes half a gigabyte. It is installed with apt the first time.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

scripts/setup.sh office
SOFFICE=$(find_office) || die "LibreOffice was not found; install its Calc and Writer, or set SOFFICE to its program soffice."
export SOFFICE
scripts/step.sh "pasting into LibreOffice" playwright test --config e2e/paste/playwright.config.mjs --workers 1
echo "LibreOffice reads every table, list and file as it was written."
