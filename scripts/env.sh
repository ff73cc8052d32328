# shellcheck shell=bash
# What every other script needs to know: which tools, which versions, where they are. Sourced from the root of the
# repository, never run. Installing them is the business of setup.sh.

# One clear sentence, then stop.
die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# rustup puts cargo here; a shell opened before its installation does not know yet.
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

# Old browsers for the tests, as npm packages carry them: the year, the version, the hash that the registry has of it. Each
# becomes CHROMIUM_<year>.
OLD_CHROMIUMS="2022 106.0.2 sha512-YDbwmfyzLi2WqVjAONPjxlCxAfLPjx4TE7KdDNOyITDGx6KAktgpZ9qab77ZRU/6mmCwSdg+QO+OGQTXOEY/RA==
2024 122.0.0 sha512-DvS/KHg6QKw8Umn+yv2i3kFwg0uP/mAGvPw6L0n3kLPWo37DMB6HD4/vNDIQM9Gm13x0AVaqoGjOtDwPHP0uNQ=="

# Trunk takes the first wasm-bindgen and wasm-opt on PATH.
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
    # A wrong CHROME must be told, not passed over.
    [ -n "$name" ] && [ "$name" = "${CHROME:-}" ] && return 1
  done
  return 1
}

# The nginx of the tests: the one named in NGINX, else that of the tools, else the machine's own. Its module for brotli has
# to lie where Debian puts it.
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

# The LibreOffice of `make paste`: the program named in SOFFICE, else the machine's own.
find_office() {
  if [ -n "${SOFFICE:-}" ]; then command -v "$SOFFICE"; else command -v soffice || command -v libreoffice; fi
}
