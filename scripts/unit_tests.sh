#!/bin/sh
# All Rust tests but those that are steps of their own.
. "$(dirname "$0")/common.sh"

OWN_STEPS="abi headers symbols layering compatibility misuse"
tests=
for path in tests/*.rs tests/*/main.rs; do
    [ -e "$path" ] || continue
    case $path in
        */main.rs) name=$(basename "$(dirname "$path")") ;;
        *) name=$(basename "$path" .rs) ;;
    esac
    case " $OWN_STEPS " in
        *" $name "*) ;;
        *) tests="$tests --test $name" ;;
    esac
done
# shellcheck disable=SC2086 # a list of words
cargo test --quiet --locked --lib --examples $tests
cargo test --quiet --locked -p regline-cli -p regline-engine -p regline-micro -p regline-sip
