# shellcheck shell=bash
# The tools, their versions and their folders, for all other scripts. It is sourced from the root of the repository,
# never run. setup.sh installs the tools.

# Prints one sentence and exits.
die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# rustup puts cargo here; shells that were opened before its installation do not have it in PATH yet.
command -v cargo >/dev/null 2>&1 || PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

RUST_VERSION=$(sed -n 's/^channel *= *"\(.*\)"/\1/p' rust-toolchain.toml)
TRUNK_VERSION=$(sed -n 's/^trunk-version *= *"=\{0,1\}\(.*\)"/\1/p' Trunk.toml)
[ -f Cargo.lock ] || die "Cargo.lock is missing; restore it with 'git checkout Cargo.lock'."
WASM_BINDGEN_VERSION=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/version = |"/, ""); print; exit }' Cargo.lock)

CARGO_DENY_VERSION=0.20.2

# Outside the repository, so that a second clone on the same machine finds them.
TOOLS="${A72215_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/a72215-explorer}/tools"
TRUNK_HOME="$TOOLS/trunk-$TRUNK_VERSION"
WASM_BINDGEN_HOME="$TOOLS/wasm-bindgen-cli-$WASM_BINDGEN_VERSION"
CARGO_DENY_HOME="$TOOLS/cargo-deny-$CARGO_DENY_VERSION"

# Old browsers for the tests, from npm packages: the year, the version, and its hash in the registry. Each is set as
# CHROMIUM_<year>.
OLD_CHROMIUMS="2022 106.0.2 sha512-YDbwmfyzLi2WqVjAONPjxlCxAfLPjx4TE7KdDNOyITDGx6KAktgpZ9qab77ZRU/6mmCwSdg+QO+OGQTXOEY/RA==
2024 122.0.0 sha512-DvS/KHg6QKw8Umn+yv2i3kFwg0uP/mAGvPw6L0n3kLPWo37DMB6HD4/vNDIQM9Gm13x0AVaqoGjOtDwPHP0uNQ=="

# Trunk uses the first wasm-bindgen and wasm-opt in PATH.
PATH="$TRUNK_HOME/bin:$WASM_BINDGEN_HOME/bin:$CARGO_DENY_HOME/bin:$PWD/node_modules/.bin:$PATH"
export PATH RUST_VERSION TRUNK_VERSION WASM_BINDGEN_VERSION CARGO_DENY_VERSION TRUNK_HOME WASM_BINDGEN_HOME \
  CARGO_DENY_HOME TOOLS OLD_CHROMIUMS
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

# The browser of the tests: the one named in CHROME, else the first found.
find_chrome() {
  local name
  for name in "${CHROME:-}" google-chrome google-chrome-stable chromium chromium-browser \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    [ -n "$name" ] && command -v "$name" && return 0
    # A wrong CHROME must be an error, not be ignored.
    [ -n "$name" ] && [ "$name" = "${CHROME:-}" ] && return 1
  done
  return 1
}

# The nginx of the tests: the one named in NGINX, else the one in the tools folder, else the installed one. Its brotli
# module must be where Debian puts it.
find_nginx() {
  local program
  for program in "${NGINX:-}" "$TOOLS/nginx/usr/sbin/nginx" /usr/sbin/nginx; do
    [ -n "$program" ] && [ -x "$program" ] &&
      [ -e "${program%/sbin/nginx}/lib/nginx/modules/ngx_http_brotli_static_module.so" ] && printf '%s\n' "$program" && return 0
  done
  return 1
}

# The Firefox of the tests: the one named in FIREFOX, else the first found.
find_firefox() {
  local name
  for name in "${FIREFOX:-}" firefox-esr firefox "/Applications/Firefox.app/Contents/MacOS/firefox"; do
    [ -n "$name" ] && command -v "$name" && return 0
    [ -n "$name" ] && [ "$name" = "${FIREFOX:-}" ] && return 1
  done
  return 1
}

# The program of an old Chromium, by its version.
old_chromium() {
  printf '%s\n' "$TOOLS/chromium-$1/chromium"
}

# The LibreOffice of `make paste`: the program named in SOFFICE, else the installed one.
find_office() {
  if [ -n "${SOFFICE:-}" ]; then command -v "$SOFFICE"; else command -v soffice || command -v libreoffice; fi
}
