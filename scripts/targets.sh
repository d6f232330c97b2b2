#!/bin/bash
# Compiles the library for other machines and another libc, and runs it on those that are at hand: a static program of musl
# registers, and the unit tests pass with 32 bits.
. "$(dirname "$0")/common.sh"

have rustup || { echo "no rustup, which brings the standard libraries of other targets"; exit $SKIPPED; }
checked=0
reasons=

skip() { reasons="$reasons; $1"; }

# brings TARGET: is Rust's standard library there for it?
brings() {
    rustup target list --installed | grep -qx "$1" || rustup target add "$1" 2>/dev/null ||
        { skip "$1 (rustup cannot get it)"; return 1; }
}

# compiles TARGET HEADERS PACKAGE: clang compiles ring's C for it, if the target's headers are there.
compiles() {
    local target=$1 name=${1//-/_} clang=${1/unknown-/}
    brings "$target" || return 0
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

# From here on programs run, for which nobody reads lines of the source.
build_registrar
export CARGO_PROFILE_DEV_DEBUG=0

# musl's static library, in a static program that registers. What unwinds is Rust's, as gcc's wants glibc.
musl=x86_64-unknown-linux-musl
if [ "$(uname -m)" != x86_64 ] || ! have musl-gcc; then
    compiles $musl "" ""
    skip "a program with $musl (apt-get install musl-tools)"
elif brings $musl; then
    CC_x86_64_unknown_linux_musl=musl-gcc cargo rustc --quiet --locked --lib --crate-type staticlib --target $musl
    musl-gcc -static -Iinclude -o "$TARGET/register-musl" c-examples/register.c "$TARGET/$musl/debug/liblinphone.a" \
        "$(rustc --print target-libdir --target $musl)/self-contained/libunwind.a"
    sh c-examples/run_with_registrar.sh "$TARGET/debug/examples/registrar" -- \
        "$TARGET/register-musl" sip:alice@@REGISTRAR@ secret
    checked=$((checked + 1))
fi

# 32 bits: the unit tests, where this machine runs such programs.
narrow=i686-unknown-linux-gnu
if ! echo 'int main(void) { return sizeof(void *) != 4; }' | gcc -m32 -x c - -o "$TARGET/narrow" 2>/dev/null ||
    ! "$TARGET/narrow"; then
    skip "$narrow (apt-get install gcc-multilib)"
elif brings $narrow; then
    CARGO_TARGET_I686_UNKNOWN_LINUX_GNU_LINKER=gcc cargo test --quiet --locked --lib \
        -p regline -p regline-engine -p regline-sip --target $narrow
    checked=$((checked + 1))
fi

[ -z "$reasons" ] || echo "not compiled: ${reasons#; }"
[ $checked -gt 0 ] || exit $SKIPPED
