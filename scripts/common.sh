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

# Builds what programs link with.
build_library() {
    cargo build --quiet --locked --release --lib
}

# Builds the registrar on the other side of the wire, in the profile that the tests are built in anyway.
build_registrar() {
    cargo build --quiet --locked --example registrar
}
