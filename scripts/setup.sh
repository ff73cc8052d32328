#!/usr/bin/env bash
# Installs what is missing for the build (`setup.sh build`), for build and tests (`setup.sh test`) or for `make paste`
# (`setup.sh office`). If nothing is missing, it prints nothing and changes nothing. Versions and folders are in env.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

say() { printf 'setup: %s\n' "$*"; }

# quietly <what failed> command...: prints the output only if the command fails.
quietly() {
  local what=$1 log
  shift
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1 </dev/null; then
    tail -n 40 "$log" >&2
    rm -f "$log"
    die "$what"
  fi
  rm -f "$log"
}

basics() {
  command -v rustup >/dev/null 2>&1 || die "rustup is missing; install it from https://rustup.rs and run this again."
  command -v cc >/dev/null 2>&1 || die "a C linker (cc) is missing; install gcc or clang and run this again."
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 ||
    die "Node and npm are missing; install Node 20 or later and run this again."
  local node
  node=$(node -p 'process.versions.node.split(".")[0]')
  [ "$node" -ge 20 ] || die "Node $node is too old; install Node 20 or later and run this again."
}

# Checks the files of the toolchain, because asking rustup for each component takes longer than the rest of the set-up.
has_toolchain() {
  local root
  root=$(RUSTUP_AUTO_INSTALL=0 rustup run "$RUST_VERSION" rustc --print sysroot 2>/dev/null) || return 1
  [ -x "$root/bin/cargo-clippy" ] && [ -x "$root/bin/rustfmt" ] && [ -d "$root/lib/rustlib/wasm32-unknown-unknown/lib" ] &&
    [ -f "$root/lib/rustlib/src/rust/library/Cargo.lock" ]
}

toolchain() {
  has_toolchain && return
  say "installing Rust $RUST_VERSION with clippy, rustfmt, its sources and the wasm32 target (about a minute)"
  quietly "Rust $RUST_VERSION could not be installed; is the network there?" \
    rustup toolchain install "$RUST_VERSION" --no-self-update --profile minimal \
    --component clippy --component rustfmt --component rust-src --target wasm32-unknown-unknown
}

# Compiles a tool that runs only for a second without optimisation, debug information and optional features, in a
# separate folder, so that no settings of this or another project apply.
compile_tool() (
  cd "$3"
  env -u CARGO_BUILD_TARGET -u RUSTFLAGS RUSTUP_TOOLCHAIN="$RUST_VERSION" CARGO_PROFILE_DEV_DEBUG=0 \
    CARGO_TARGET_DIR="$3/build" cargo install --locked --debug --no-default-features --root "$3/root" --version "$2" "$1"
)

# Tools are compiled, never downloaded as programs: Cargo checks their sources against the hashes in their lock files.
# tool <crate> <version> <home> <program> <how long>
tool() {
  [ -x "$3/bin/$4" ] && return
  local work
  mkdir -p "$TOOLS"
  work=$(mktemp -d "$TOOLS/.$1.XXXXXX")
  # shellcheck disable=SC2064 # the present value of the variable
  trap "rm -rf '$work'" EXIT
  say "installing $1 $2, once per machine ($5)"
  quietly "$1 $2 could not be installed; is the network there?" compile_tool "$1" "$2" "$work"
  # Renaming is atomic: another clone may be installing the tool at the same time, and then the first one is kept.
  [ -x "$3/bin/$4" ] || { rm -rf "$3" && mv "$work/root" "$3"; }
  rm -rf "$work"
}

# The stamp is a copy of the lock file that was installed.
packages() {
  cmp -s package-lock.json node_modules/.installed-lock && return
  say "installing the npm packages (under a minute)"
  quietly "the npm packages could not be installed; is the network there?" npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.installed-lock
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_install_packages() {
  command -v apt-get >/dev/null 2>&1 && as_root true >/dev/null 2>&1
}

install_packages() {
  as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@"
}

browser() {
  local chrome
  if ! find_chrome >/dev/null; then
    [ -z "${CHROME:-}" ] || die "CHROME is '$CHROME', which is no program."
    can_install_packages || die "no Chrome or Chromium found; install one, or set CHROME to its path."
    say "installing Chromium for the tests (about a minute)"
    quietly "Chromium could not be installed; install Chrome or Chromium, or set CHROME to its path." install_packages chromium
  fi
  chrome=$(find_chrome) || die "Chromium was installed but is not on PATH; set CHROME to its path."
  "$chrome" --version >/dev/null 2>&1 </dev/null || die "$chrome does not start; set CHROME to a Chrome or Chromium that does."
}

# Firefox and WebKit, which the tests run headless or on a virtual screen.
engines() {
  local missing=()
  find_firefox >/dev/null || missing+=(firefox-esr)
  [ -z "${FIREFOX:-}" ] || find_firefox >/dev/null || die "FIREFOX is '$FIREFOX', which is no program."
  command -v WebKitWebDriver >/dev/null 2>&1 || missing+=(webkit2gtk-driver)
  command -v Xvfb >/dev/null 2>&1 || missing+=(xvfb)
  [ ${#missing[@]} -gt 0 ] || return 0
  can_install_packages ||
    die "the tests need Firefox, WebKitWebDriver and Xvfb; install them (in Debian: ${missing[*]}) and run this again."
  say "installing ${missing[*]} for the tests (about a minute)"
  quietly "${missing[*]} could not be installed; is the network there?" install_packages "${missing[@]}"
}

# fetch_chromium <version> <hash> <folder>
fetch_chromium() (
  cd "$3"
  npm pack --silent "@sparticuz/chromium@$1"
  node -e '
    const { createHash } = require("node:crypto");
    const { readFileSync } = require("node:fs");
    const hash = createHash("sha512").update(readFileSync(process.argv[1])).digest("base64");
    if (`sha512-${hash}` !== process.argv[2]) throw new Error(`its hash is sha512-${hash}`);' sparticuz-chromium-*.tgz "$2"
  tar -xzf sparticuz-chromium-*.tgz package/bin/chromium.br
  node -e '
    const { readFileSync, writeFileSync } = require("node:fs");
    const packed = readFileSync("package/bin/chromium.br");
    writeFileSync("chromium", require("node:zlib").brotliDecompressSync(packed), { mode: 0o755 });'
  rm -rf package sparticuz-chromium-*.tgz
)

old_chromiums() {
  local year version hash work home
  while read -r year version hash; do
    home="$TOOLS/chromium-$version"
    [ ! -x "$home/chromium" ] || continue
    mkdir -p "$TOOLS"
    work=$(mktemp -d "$TOOLS/.chromium.XXXXXX")
    say "fetching a Chromium of $year for the tests, once per machine (some seconds)"
    quietly "the Chromium of $year could not be fetched from npm, or is not the one expected." \
      fetch_chromium "$version" "$hash" "$work"
    [ -x "$home/chromium" ] || { rm -rf "$home" && mv "$work" "$home"; }
    rm -rf "$work"
  done <<<"$OLD_CHROMIUMS"
}

# Unpacked, not installed: a test must not install a service that starts by itself.
fetch_nginx() (
  cd "$1"
  apt-get download -q nginx libnginx-mod-http-brotli-static || { as_root apt-get update -q && apt-get download -q nginx libnginx-mod-http-brotli-static; }
  for package in *.deb; do dpkg -x "$package" root; done
)

nginx_server() {
  find_nginx >/dev/null && return
  local missing="no nginx with its module for static brotli found; install both, or set NGINX to the path of the program."
  command -v apt-get >/dev/null 2>&1 && command -v dpkg >/dev/null 2>&1 || die "$missing"
  local work
  mkdir -p "$TOOLS"
  work=$(mktemp -d "$TOOLS/.nginx.XXXXXX")
  say "fetching nginx for the tests (a few seconds)"
  quietly "nginx could not be fetched with apt; install it with its module for static brotli, or set NGINX to its path." \
    fetch_nginx "$work"
  # As with the other tools, the first one is kept.
  find_nginx >/dev/null || { rm -rf "$TOOLS/nginx" && mv "$work/root" "$TOOLS/nginx"; }
  rm -rf "$work"
  "$(find_nginx || die "$missing")" -v >/dev/null 2>&1 || die "the nginx of the tests does not start; set NGINX to one that does."
}

office() {
  find_office >/dev/null && return
  [ -z "${SOFFICE:-}" ] || die "SOFFICE is '$SOFFICE', which is no program."
  can_install_packages || die "no LibreOffice found; install its Calc and Writer, or set SOFFICE to its program soffice."
  say "installing LibreOffice (a minute or two)"
  quietly "LibreOffice could not be installed; install its Calc and Writer, or set SOFFICE to its program soffice." \
    install_packages libreoffice-calc-nogui libreoffice-writer-nogui
}

basics
toolchain
tool trunk "$TRUNK_VERSION" "$TRUNK_HOME" trunk "some four minutes"
tool wasm-bindgen-cli "$WASM_BINDGEN_VERSION" "$WASM_BINDGEN_HOME" wasm-bindgen "some two minutes"
packages
case "${1:-build}" in
build) ;;
test)
  tool cargo-deny "$CARGO_DENY_VERSION" "$CARGO_DENY_HOME" cargo-deny "some three minutes"
  browser
  engines
  old_chromiums
  nginx_server
  ;;
office) office ;;
*) die "setup.sh knows 'build', 'test' and 'office', not '$1'." ;;
esac
