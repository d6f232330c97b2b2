#!/bin/bash
# Many accounts for a long time while everything breaks: on a virtual clock, and for real.
#
#     DAYS (30)             how long on the virtual clock
#     SECONDS_REAL (1800)   how long for real; below 600 a short form with fewer accounts
#     ACCOUNTS              how many for real (2000, short 200)
. "$(dirname "$0")/common.sh"

seconds=${SECONDS_REAL:-1800}
few=2000
[ "$seconds" -ge 600 ] || few=200
REGLINE_SOAK_DAYS=${DAYS:-30} cargo test --quiet --locked --test engine_soak -- --nocapture
if ! unshare -rn true 2>/dev/null || ! have ip; then
    echo "no network of its own: unshare -rn is not allowed here, or ip (package iproute2) is missing"
    exit $SKIPPED
fi
cargo build --quiet --locked --release --example soak
exec nice -n 5 "$TARGET/release/examples/soak" --accounts "${ACCOUNTS:-$few}" --seconds "$seconds"
