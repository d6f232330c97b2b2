#!/bin/sh
# Builds the library, starts a registrar on a free loopback port, and lets a C program register with it.
. "$(dirname "$0")/common.sh"

./scripts/setup.sh demo
build_library
build_registrar
folder=$TARGET/demo
mkdir -p "$folder"
ln -sf "$TARGET/release/liblinphone.so" "$folder/liblinphone.so.10"
gcc -Wall -Wextra -o "$folder/register" c-examples/register.c -Iinclude "$TARGET/release/liblinphone.so"

echo "c-examples/register.c, with $(cd "$folder" && ls -1 liblinphone.so.10), registers alice for ten minutes and leaves again:"
LD_LIBRARY_PATH=$folder ./c-examples/run_with_registrar.sh "$TARGET/debug/examples/registrar" \
    --quiet --user alice:secret@example.test -- "$folder/register" sip:alice@@REGISTRAR@ secret
