#!/bin/bash
# The library on other machines and with another libc: programs with the shared one of 64 and 32 bits of ARM register on an
# emulated machine, a static program of musl does, and the unit tests pass with 32 bits of x86.
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

# What runs here needs no lines of the source.
build_registrar
export CARGO_PROFILE_DEV_DEBUG=0

# registers PROGRAM…: does it, at a registrar of its own?
registers() {
    sh c-examples/run_with_registrar.sh "$TARGET/debug/examples/registrar" -- "$@" sip:alice@@REGISTRAR@ secret
}

# works_on TARGET MACHINE EMULATOR PACKAGES: programs with the shared library of that machine, on an emulated one.
works_on() {
    local target=$1 machine=$2 emulator=$3 folder=$TARGET/$1/debug program linker
    brings "$target" || return 0
    have "$machine-gcc" && have "$emulator" && [ -d "/usr/$machine" ] || { skip "$target (apt-get install $4)"; return 0; }
    linker=$(echo "CARGO_TARGET_${target}_LINKER" | tr 'a-z-' 'A-Z_')
    env "$linker=$machine-gcc" cargo rustc --quiet --locked --lib --crate-type cdylib --target "$target"
    ln -sf liblinphone.so "$folder/liblinphone.so.10"
    for program in tests/machines/refusals c-examples/register c-examples/register_cbs c-examples/register_4_5; do
        "$machine-gcc" -Wno-deprecated-declarations -Iinclude -o "$folder/program" $program.c -L"$folder" -llinphone \
            -Wl,-rpath,"$folder"
        echo "$target: $program"
        registers "$emulator" -L "/usr/$machine" "$folder/program"
    done
    checked=$((checked + 1))
}

works_on aarch64-unknown-linux-gnu aarch64-linux-gnu qemu-aarch64 \
    "gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user"
works_on armv7-unknown-linux-gnueabihf arm-linux-gnueabihf qemu-arm \
    "gcc-arm-linux-gnueabihf libc6-dev-armhf-cross qemu-user"

# musl's static library, in a static program that registers. What unwinds is Rust's, as gcc's wants glibc.
musl=x86_64-unknown-linux-musl
if [ "$(uname -m)" != x86_64 ] || ! have musl-gcc; then
    skip "a program with $musl (apt-get install musl-tools)"
elif brings $musl; then
    CC_x86_64_unknown_linux_musl=musl-gcc cargo rustc --quiet --locked --lib --crate-type staticlib --target $musl
    musl-gcc -static -Iinclude -o "$TARGET/register-musl" c-examples/register.c "$TARGET/$musl/debug/liblinphone.a" \
        "$(rustc --print target-libdir --target $musl)/self-contained/libunwind.a"
    registers "$TARGET/register-musl"
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

[ -z "$reasons" ] || echo "not tried: ${reasons#; }"
[ $checked -gt 0 ] || exit $SKIPPED
