#!/bin/bash
# With the feature `strict`, the linker tells a program what it wants beside registration: of a program that calls the name, and a
# program that only registers links as ever.
. "$(dirname "$0")/common.sh"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
echo 'int linphone_core_invite(void *, const char *); int main(void) { return linphone_core_invite(0, "sip:bob@example.org"); }' \
    >"$scratch/call.c"

# links PROGRAM LIBRARY
links() {
    cc -Iinclude -o "$scratch/program" "$1" "$2" -Wl,-rpath,"$scratch" 2>"$scratch/said"
}

cargo build --quiet --locked --lib
cp "$TARGET/debug/liblinphone.so" "$scratch/"
cargo rustc --quiet --locked --lib --crate-type cdylib --features strict
cp "$TARGET/debug/liblinphone.so" "$scratch/libstrictlinphone.so"
cp "$scratch/liblinphone.so" "$scratch/liblinphone.so.10"
links "$scratch/call.c" "$scratch/liblinphone.so" || { cat "$scratch/said"; exit 1; }
cp "$scratch/libstrictlinphone.so" "$scratch/liblinphone.so.10"
if links "$scratch/call.c" "$scratch/libstrictlinphone.so"; then
    echo "a call links without the name"
    exit 1
fi
grep -q 'undefined reference to .linphone_core_invite' "$scratch/said"
links c-examples/register.c "$scratch/libstrictlinphone.so" || { cat "$scratch/said"; exit 1; }
# It is the whole library otherwise.
names() { nm -D --defined-only "$1" | awk '{ print $3 }' | sort; }
cut -f 1 src/ffi/unsupported/names.tsv | tail -n +2 | sort >"$scratch/unsupported"
names "$scratch/liblinphone.so" | comm -23 - "$scratch/unsupported" | diff - <(names "$scratch/libstrictlinphone.so")
