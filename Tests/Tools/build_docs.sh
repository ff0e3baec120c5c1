#!/usr/bin/env bash
# Builds the documentation of PortaviaKit into a folder, with the tools that come with Swift; a warning is a failure.
# usage: build_docs.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."
output=$1

tool=()
sdk=()
if command -v xcrun >/dev/null; then
  tool=(xcrun)
  sdk=(-sdk "$(xcrun --show-sdk-path)")
fi
if ! ${tool[@]+"${tool[@]}"} docc --help >/dev/null 2>&1; then
  echo "The documentation needs docc, which comes with Swift from https://www.swift.org/install." >&2
  exit 1
fi

swift build --target PortaviaKit
modules=$(swift build --show-bin-path)/Modules
target=$(swift -print-target-info | sed -nE 's/^ *"unversionedTriple": "(.*)",?$/\1/p' | head -1)
case $target in *macosx*) target+=14.0 ;; esac
xml=()
for flag in $(command -v pkg-config >/dev/null && pkg-config --cflags-only-I libxml-2.0); do xml+=(-Xcc "$flag"); done
symbols=$(mktemp -d)
trap 'rm -rf "$symbols"' EXIT
# What PortaviaKit re-exports of the model is part of it for whoever imports it.
${tool[@]+"${tool[@]}"} swift symbolgraph-extract -module-name PortaviaKit \
  -experimental-allowed-reexported-modules=PortaviaModel -minimum-access-level public -skip-synthesized-members \
  -I "$modules" -I Sources/CZlib -I Sources/CSQLite -I Sources/CLibXML2 ${xml[@]+"${xml[@]}"} -target "$target" ${sdk[@]+"${sdk[@]}"} -output-dir "$symbols"
${tool[@]+"${tool[@]}"} docc convert Sources/PortaviaKit/PortaviaKit.docc --additional-symbol-graph-dir "$symbols" \
  --fallback-display-name PortaviaKit --fallback-bundle-identifier portavia.PortaviaKit \
  --warnings-as-errors --transform-for-static-hosting --output-path "$output"
