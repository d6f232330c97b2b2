#!/bin/bash
# Everything that must hold, cheapest first. A failure does not keep the other steps from being run, so that one run tells all;
# only without the packages or the library there is no point in going on.
#
#     check.sh            all steps
#     check.sh NAME…      only these
. "$(dirname "$0")/common.sh"

# No step takes longer on two processors, not even the one that compiles everything.
LONGEST=1200
INDISPENSABLE='setup library'

passed=0
failed=0
ran=
failures=
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
        *)
            failed=$((failed + 1))
            failures="$failures $name"
            if [ "$status" -eq 124 ] || [ "$status" -eq 137 ]; then
                echo "FAILED: it did not end within $LONGEST s: $*"
            else
                echo "FAILED, $((SECONDS - begin)) s: $*"
            fi
            cat "$log"
            if [[ " $INDISPENSABLE " == *" $name "* ]]; then
                close
            fi
            ;;
    esac
}

# The last lines.
close() {
    echo "ran:${ran:- nothing}"
    echo "skipped: ${skipped:-nothing}" | sed 's/: ; /: /'
    echo "failed:${failures:- nothing}"
    echo "$passed passed, $failed failed"
    exit $((failed > 0))
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
close
