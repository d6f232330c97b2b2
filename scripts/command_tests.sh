#!/bin/sh
# Runs the command as a person or a service manager would, against a registrar of its own.
. "$(dirname "$0")/common.sh"

build_registrar
cargo build --quiet --locked -p regline-cli
python3 tests/command/run.py --command "$TARGET/debug/regline" --registrar "$TARGET/debug/examples/registrar"
