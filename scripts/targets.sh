#!/bin/bash
# Compiles the library for other machines and another libc, as far as the toolchain on hand goes. The handles of 32 bits are
# tested among the unit tests of any machine.
. "$(dirname "$0")/common.sh"

have rustup || { echo "no rustup, which brings the standard libraries of other targets"; exit $SKIPPED; }
checked=0
reasons=

skip() { reasons="$reasons; $1"; }

# compiles TARGET HEADERS PACKAGE: clang compiles ring's C for it, if the target's headers are there.
compiles() {
    local target=$1 name=${1//-/_} clang=${1/unknown-/}
    rustup target list --installed | grep -qx "$target" || rustup target add "$target" 2>/dev/null ||
        { skip "$target (rustup cannot get it)"; return; }
    if [ -n "$2" ]; then
        have clang || { skip "$target (no clang)"; return; }
        [ -d "$2" ] || { skip "$target (apt-get install $3)"; return; }
        export "CC_$name=clang" "CFLAGS_$name=--target=$clang -isystem $2"
    fi
    cargo check --quiet --locked --lib --target "$target"
    checked=$((checked + 1))
}

compiles aarch64-unknown-linux-gnu /usr/aarch64-linux-gnu/include libc6-dev-arm64-cross
compiles armv7-unknown-linux-gnueabihf /usr/arm-linux-gnueabihf/include libc6-dev-armhf-cross
compiles x86_64-unknown-linux-musl "" ""

if echo 'int main(void) { return sizeof(void *) != 4; }' | gcc -m32 -x c - -o "$TARGET/narrow" 2>/dev/null &&
    "$TARGET/narrow"; then
    compiles i686-unknown-linux-gnu "" ""
else
    skip "i686-unknown-linux-gnu (apt-get install gcc-multilib)"
fi

[ -z "$reasons" ] || echo "not compiled: ${reasons#; }"
[ $checked -gt 0 ] || exit $SKIPPED
