#!/usr/bin/env bash
# Pastes what the site copies into LibreOffice, without a screen, and opens in it what the site saves. Not part of `make test`:
# LibreOffice is half a gigabyte. Installed from the packages of the machine the first time.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

scripts/setup.sh office
SOFFICE=$(find_office) || die "LibreOffice was not found; install its Calc and Writer, or set SOFFICE to its program soffice."
export SOFFICE
scripts/step.sh "pasting into LibreOffice" playwright test --config e2e/paste/playwright.config.mjs --workers 1
echo "LibreOffice reads every table, list and file as it was written."
