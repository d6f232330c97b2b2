#!/bin/bash
# Everything that must hold, cheapest first; stops at the first failure.
#
#     check.sh            all steps
#     check.sh NAME…      only these
. "$(dirname "$0")/common.sh"

# No step takes longer on two processors, not even the one that compiles everything.
LONGEST=1200

passed=0
ran=
skipped=
chosen=("$@")

# step NAME PROGRAM…: a status of 77 means that the step cannot run here, and its last line why.
step() {
    local name=$1 status=0 begin=$SECONDS log=$TARGET/check.log
    shift
    if [ ${#chosen[@]} -gt 0 ] && [[ " ${chosen[*]} " != *" $name "* ]]; then
        return
    fi
    mkdir -p "$TARGET"
    printf '%-14s' "$name"
    timeout --kill-after=10 "$LONGEST" "$@" >"$log" 2>&1 || status=$?
    case $status in
        0)
            passed=$((passed + 1))
            ran="$ran $name"
            echo "ok, $((SECONDS - begin)) s"
            ;;
        "$SKIPPED")
            skipped="$skipped; $name ($(tail -n 1 "$log"))"
            echo "skipped: $(tail -n 1 "$log")"
            ;;
        124 | 137)
            echo "FAILED: it did not end within $LONGEST s: $*"
            cat "$log"
            close 1
            ;;
        *)
            echo "FAILED, $((SECONDS - begin)) s: $*"
            cat "$log"
            close 1
            ;;
    esac
}

# The last lines, also when a step failed.
close() {
    echo "ran:${ran:- nothing}"
    echo "skipped: ${skipped:-nothing}" | sed 's/: ; /: /'
    echo "$passed passed, $1 failed"
    exit "$1"
}

rust_test=(cargo test --quiet --locked --test)

step setup ./scripts/setup.sh check
step formatting cargo fmt --all --check
step clippy cargo clippy --quiet --locked --workspace --all-targets -- -D warnings
step dependencies ./scripts/dependencies.sh
step unit ./scripts/unit_tests.sh
step headers "${rust_test[@]}" headers
step abi "${rust_test[@]}" abi
step symbols "${rust_test[@]}" symbols
step layering "${rust_test[@]}" layering
step compatibility "${rust_test[@]}" compatibility
step strict ./scripts/strict.sh
step library ./scripts/build.sh
step instructions python3 scripts/instructions.py --library "$TARGET/release"
step size ./scripts/size.sh
step installed ./scripts/installed.sh
step targets ./scripts/targets.sh
step documentation ./scripts/documentation.sh
step eras python3 tests/eras/run.py --library "$TARGET/release" --registrar "$TARGET/debug/examples/registrar"
step command ./scripts/command_tests.sh
step samples ./scripts/samples.sh
step misuse "${rust_test[@]}" misuse
step fuzz ./scripts/fuzz.sh smoke
for server in kamailio debian netsip sipp coturn; do
    step $server python3 "tests/interop/$server/run.py" --library "$TARGET/release"
done
step roundtrip python3 tests/roundtrip/run.py --library "$TARGET/release"
step differential python3 tests/differential/run.py --library "$TARGET/release"
# A client compiled against our headers, on both libraries; the step before is the one compiled against the reference's.
step combinations python3 tests/differential/run.py --our-headers --library "$TARGET/release" \
    addresses authentication configuration edit_identity names register setters two_accounts unregister
close 0
