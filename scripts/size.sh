#!/bin/bash
# The library as it is installed does not grow unseen, needs nothing that a system has not, and does not say where it was built.
# How much memory a program takes is looked at where it is installed (tests/installed/footprint.c).
. "$(dirname "$0")/common.sh"

LIMIT=3200000

build_library
library=$TARGET/release/liblinphone.so
bytes=$(wc -c <"$library")
echo "$bytes bytes of $LIMIT"
[ "$bytes" -lt $LIMIT ] || { readelf -SW "$library"; exit 1; }
strangers=$(ldd "$library" | grep -v -e linux-vdso -e ld-linux -e libc.so -e libm.so -e libgcc_s.so || true)
[ -z "$strangers" ] || { echo "needs more than libc: $strangers"; exit 1; }
for place in "$ROOT" "${CARGO_HOME:-$HOME/.cargo}" "$(rustc --print sysroot)"; do
    ! grep -aq "$place/" "$library" || { echo "names $place, where it was built"; exit 1; }
done
