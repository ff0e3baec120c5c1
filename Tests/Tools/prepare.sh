#!/usr/bin/env bash
# Checks for Swift and installs the C libraries that are missing. Says and does nothing when all is there.
set -euo pipefail

wanted=6.2
if ! command -v swift >/dev/null; then
  echo "Portavia needs Swift $wanted or newer. Install it from https://www.swift.org/install and run this again." >&2
  exit 1
fi
version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -1)
if [ "$(printf '%s\n' "$wanted" "${version:-0}" | sort -V | head -1)" != "$wanted" ]; then
  echo "Portavia needs Swift $wanted or newer, and this is ${version:-an unknown version}." \
    "A newer one is at https://www.swift.org/install." >&2
  exit 1
fi

has_header() {
  printf '#include <%s>\n' "$1" | "${CC:-clang}" -fsyntax-only -x c - 2>/dev/null \
    || printf '#include <%s>\n' "$1" | cc -fsyntax-only -x c - 2>/dev/null
}

# Its headers stand in a folder of their own, which pkg-config knows; macOS has them with its tools.
has_xml() {
  { command -v pkg-config >/dev/null && pkg-config --exists libxml-2.0; } || has_header libxml/HTMLparser.h
}

missing=()
has_header zlib.h || missing+=(zlib)
has_header sqlite3.h || missing+=(sqlite)
has_xml || missing+=(libxml2)
[ ${#missing[@]} -eq 0 ] && exit 0

if command -v apt-get >/dev/null; then
  packages=()
  for library in "${missing[@]}"; do
    case $library in
      zlib) packages+=(zlib1g-dev) ;;
      sqlite) packages+=(libsqlite3-dev) ;;
      libxml2) packages+=(libxml2-dev pkg-config) ;;
    esac
  done
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  echo "Installing ${packages[*]}"
  ${as_root[@]+"${as_root[@]}"} apt-get update -qq
  ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${packages[@]}"
elif command -v brew >/dev/null; then
  echo "Installing ${missing[*]}"
  brew install "${missing[@]}"
else
  echo "Portavia needs the C libraries ${missing[*]} with their headers. Install them with your system's package" \
    "manager (zlib-devel, sqlite-devel and libxml2-devel on Fedora) and run this again." >&2
  exit 1
fi
