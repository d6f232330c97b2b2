# What the scripts share; sourced, not run.

set -eu
ROOT=$(cd "$(dirname "$0")/.." && pwd)
cd "$ROOT"
TARGET=${CARGO_TARGET_DIR:-$ROOT/target}
export CARGO_TARGET_DIR=$TARGET
# The status of a step that cannot run here; its last line says why.
SKIPPED=77

have() {
    command -v "$1" >/dev/null 2>&1 || [ -x "/usr/sbin/$1" ]
}

# Builds what programs link with, and the registrar on the other side of the wire.
build_release() {
    cargo build --quiet --locked --release --lib
    cargo build --quiet --locked --release --example registrar
}
