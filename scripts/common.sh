# What the scripts share; sourced, not run.

set -eu
ROOT=$(cd "$(dirname "$0")/.." && pwd)
cd "$ROOT"
TARGET=${CARGO_TARGET_DIR:-$ROOT/target}
export CARGO_TARGET_DIR=$TARGET
# Property tests try the same inputs on every run of the checks; without this they choose new ones each time.
export PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED:-5060}
# The status of a step that cannot run here; its last line says why.
SKIPPED=77

have() {
    command -v "$1" >/dev/null 2>&1 || [ -x "/usr/sbin/$1" ]
}

# What a program needs beside the static library.
STATIC_LIBS="-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc"

# Builds what programs link with, as small as it gets: target/release/liblinphone.so and .a. Only without the Rust library
# beside them are they optimised as a whole. With frame pointers, the tables that panics are unwound by are a third smaller;
# AES, which opens a key file, needs no speed.
build_library() {
    linker=
    # Here Rust brings a linker that folds equal functions.
    [ "$(uname -m)" != x86_64 ] || linker="-C link-arg=-Wl,--icf=all"
    # glibc relocates from a bitmap since 2.36, which saves 75 kB. A library asks for the glibc that it was built with anyway.
    if [ "$(uname -m)" = x86_64 ] && glibc_since 2.36; then
        linker="$linker -C link-arg=-Wl,-z,pack-relative-relocs"
    fi
    # Lines of crates and of the standard library, which panics name, do not tell of the machine that this was built on.
    flags=$(
        # shellcheck disable=SC2086 # words
        printf '%s\037' -C force-frame-pointers=yes --cfg 'aes_backend="soft"' --cfg 'aes_backend_soft="compact"' ${RUSTFLAGS:-} \
            "--remap-path-prefix=$(rustc --print sysroot)/lib/rustlib/src/rust=rust"
        printf %s "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src=crates"
    )
    # shellcheck disable=SC2086 # words
    CARGO_ENCODED_RUSTFLAGS=$flags \
        cargo rustc --quiet --locked --release --lib --crate-type cdylib,staticlib -- $linker
}

# Is this system's libc glibc of this version or a newer one?
glibc_since() {
    version=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed -n 's/^glibc //p')
    [ -n "$version" ] && [ "$(printf '%s\n' "$1" "$version" | sort -V | head -n 1)" = "$1" ]
}

# Builds the registrar on the other side of the wire, in the profile that the tests are built in anyway.
build_registrar() {
    cargo build --quiet --locked --example registrar
}
