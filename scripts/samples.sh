#!/bin/sh
# Builds the C and C++ samples and runs each against a registrar of its own.
. "$(dirname "$0")/common.sh"

build_registrar
build=$TARGET/c-examples
cmake -S c-examples -B "$build" \
    -DLINPHONE_LIBRARY="$TARGET/release/liblinphone.so" -DREGISTRAR="$TARGET/debug/examples/registrar" >/dev/null
cmake --build "$build" --parallel 2 >/dev/null
ctest --test-dir "$build" --output-on-failure --no-tests=error
