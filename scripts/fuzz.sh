#!/bin/bash
# Fuzzes every target of fuzz/, with AddressSanitizer and a look at what is compared with what. FUZZ_SANITIZER=none leaves
# both out; coverage, debug assertions and overflow checks stay. Most targets run code that forbids unsafe code, where
# AddressSanitizer finds little and takes most of the time: by turns `make fuzz` is both thorough and long.
#
#     fuzz.sh build TARGET…  builds the fuzzers, all if none is named, as every other command does before it begins
#     fuzz.sh smoke          two thousand inputs each, ten seconds at most (FUZZ_SECONDS), from the seeds and the corpus
#     fuzz.sh run TARGET…    FUZZ_SECONDS each (600), all targets if none is named; the counts go to docs/reliability.md,
#                            and with the state of the source that they are of to the target folder, fuzz/runs
#     fuzz.sh minimise TARGET…  makes the corpus that is kept of what was found: a hundred inputs of each target
#
# What libFuzzer finds on the way stays in the target folder, under fuzz/corpus; what breaks, under fuzz/found.
. "$(dirname "$0")/common.sh"
set -o pipefail

HOST=$(rustc -vV | sed -n 's/^host: //p')
FOLDER=$TARGET/fuzz
case ${FUZZ_SANITIZER:-address} in
    address)
        SANITIZE=-Zsanitizer=address
        COMPARES=-Cllvm-args=-sanitizer-coverage-trace-compares
        BUILT=$FOLDER
        ;;
    none)
        SANITIZE=
        COMPARES=
        BUILT=$FOLDER/plain
        ;;
    *)
        echo "FUZZ_SANITIZER: address or none" >&2
        exit 2
        ;;
esac
PROGRAMS=$BUILT/$HOST/release
TARGETS=$(cd fuzz/fuzz_targets && ls *.rs | sed 's/\.rs$//')
# The compiler's switches are not stable; RUSTC_BOOTSTRAP lets the stable compiler take them.
export RUSTC_BOOTSTRAP=1
COVERAGE="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=3
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table
    -Cllvm-args=-simplifycfg-branch-fold-threshold=0"
# Memory is let go when a program of the target `api` ends, not what its calls returned to it: leaks are another check's.
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=0:detect_odr_violation=0

can_build() {
    local probe=$FOLDER/probe
    mkdir -p "$FOLDER"
    have g++ || { echo "no g++: apt-get install g++"; return 1; }
    echo 'fn main() {}' >"$probe.rs"
    rustc -Zsanitizer=address -Cpasses=sancov-module -o "$probe" "$probe.rs" >"$probe.log" 2>&1 && "$probe" ||
        { echo "this compiler has no AddressSanitizer: $(tail -n 1 "$probe.log")"; return 1; }
}

# build TARGET…; the lock file follows what the library depends on, so it is not held to.
build() {
    # shellcheck disable=SC2048,SC2086 # lists of words
    RUSTFLAGS=$(echo $COVERAGE $COMPARES --cfg fuzzing $SANITIZE) CARGO_TARGET_DIR=$BUILT \
        cargo build --quiet --release --manifest-path fuzz/Cargo.toml --target "$HOST" ${*/#/--bin=}
}

# In a network of its own, where that is allowed, nothing can reach beyond loopback whatever the bytes say.
alone() {
    if unshare -rn true 2>/dev/null && have ip; then
        unshare -rn sh -c 'ip link set lo up && exec "$@"' alone "$@"
    else
        "$@"
    fi
}

# As long as an input is at most: where a longer one says nothing that a shorter one could not, it only takes time.
longest() {
    case $1 in
        phone) echo 64 ;;
        stun) echo 128 ;;
        address) echo 192 ;;
        challenge | dns) echo 384 ;;
        api | config | resolver | websocket) echo 1024 ;;
        *) echo 2048 ;;
    esac
}

# fuzz TARGET SECONDS LOG: fails when something breaks.
fuzz() {
    local name=$1 corpus=$FOLDER/corpus/$1 found=$FOLDER/found/$1-
    mkdir -p "$FOLDER/found"
    local kept=("$ROOT/fuzz/seeds/$name")
    for kind in corpus regressions; do
        [ -d "$ROOT/fuzz/$kind/$name" ] && kept+=("$ROOT/fuzz/$kind/$name")
    done
    local words=()
    [ -e "$ROOT/fuzz/words/$name" ] && words=("-dict=$ROOT/fuzz/words/$name")
    # The smoke test tries the same inputs on every run of the checks, as far as the time goes; new ones are for `run`.
    if [ -n "${SMOKE:-}" ]; then
        rm -rf "$FOLDER/smoke/$name"
        corpus=$FOLDER/smoke/$name
        words+=(-seed=5060 -runs=2000)
    fi
    mkdir -p "$corpus"
    alone "$PROGRAMS/$name" -max_len="$(longest "$name")" -max_total_time="$2" -timeout=10 -rss_limit_mb=3000 -detect_leaks=0 \
        -print_final_stats=1 -artifact_prefix="$found" "${words[@]}" "$corpus" "${kept[@]}" >"$3" 2>&1 ||
        { tail -n 60 "$3"; echo "$name: what broke it is in $found*"; return 1; }
}

# The source of the library that a run is of: what of it differs from a commit is not said.
source_state() {
    git -C "$ROOT" rev-parse --short HEAD:src 2>/dev/null || echo unknown
}

executed() {
    sed -n 's/^stat::number_of_executed_units: *//p' "$1"
}

# Adds the executions of a run to the table of docs/reliability.md.
count() {
    printf '%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "${SANITIZE:-plain}" "$(source_state)" >>"$FOLDER/runs"
    python3 - "$1" "$2" "$3" "${SANITIZE:+1}" <<'END'
import re, sys
name, seconds, more, sanitized = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] == "1"
path = "docs/reliability.md"
text = open(path).read()
row = re.compile(r"^\| `%s` \|([^|]*)\| *([0-9 ]+) \| *([0-9 ]+) \| *([0-9 ]+) \|" % name, re.M)
def number(value): return int(value.replace(" ", ""))
def show(value): return f"{value:,}".replace(",", " ")
found = row.search(text)
def longer(m):
    counts = number(m[2]) + more, number(m[3]) + more * sanitized, number(m[4]) + seconds
    return f"| `{name}` |{m[1]}| {' | '.join(map(show, counts))} |"
text = row.sub(longer, text)
rows = re.findall(r"^\| `\w+` \|[^|]*\| *([0-9 ]+) \| *([0-9 ]+) \| *([0-9 ]+) \|", text, re.M)
sums = " | ".join(show(sum(map(number, column))) for column in zip(*rows))
text = re.sub(r"^\| all \|([^|]*)\|.*$", lambda m: f"| all |{m[1]}| {sums} |", text, flags=re.M)
open(path, "w").write(text)
if not found: sys.exit(f"{path} has no row for {name}")
END
}

# keep TARGET: of what is left a hundred, evenly from the shortest to the longest, in place of the corpus before.
keep() {
    local all count kept=fuzz/corpus/$1
    mapfile -t all < <(ls -Sr "$FOLDER/small/$1")
    count=${#all[@]}
    rm -rf "$kept"
    mkdir -p "$kept"
    for ((place = 0; place < 100 && place < count; place++)); do
        cp "$FOLDER/small/$1/${all[$((count > 100 ? place * count / 100 : place))]}" "$kept"
    done
}

command=${1:-smoke}
[ $# -eq 0 ] || shift
can_build || exit $SKIPPED
# shellcheck disable=SC2086 # a list of words
build ${*:-$TARGETS}
case $command in
    build) ;;
    smoke)
        seconds=${FUZZ_SECONDS:-10}
        # shellcheck disable=SC2086 # a list of words
        export -f fuzz alone have longest
        export PROGRAMS FOLDER ROOT SMOKE=1
        echo "$TARGETS" | xargs -P 2 -I{} bash -c "fuzz {} $seconds '$FOLDER/{}.log'"
        for name in $TARGETS; do
            echo "$name: $(executed "$FOLDER/$name.log") inputs"
        done
        ;;
    run)
        # What breaks in one target keeps nobody from the next.
        seconds=${FUZZ_SECONDS:-600}
        failed=0
        for name in ${*:-$TARGETS}; do
            begin=$(date +%s)
            fuzz "$name" "$seconds" "$FOLDER/$name.log" || failed=1
            count "$name" $(($(date +%s) - begin)) "$(executed "$FOLDER/$name.log")"
            echo "$name: $(executed "$FOLDER/$name.log") inputs in $seconds s"
        done
        exit $failed
        ;;
    minimise)
        for name in ${*:-$TARGETS}; do
            rm -rf "$FOLDER/small/$name"
            mkdir -p "$FOLDER/small/$name"
            "$PROGRAMS/$name" -merge=1 -max_len="$(longest "$name")" "$FOLDER/small/$name" "$ROOT/fuzz/seeds/$name" \
                "$ROOT/fuzz/corpus/$name" "$FOLDER/corpus/$name" >"$FOLDER/$name.merge.log" 2>&1 || { tail -n 20 "$FOLDER/$name.merge.log"; exit 1; }
            keep "$name"
            echo "$name: $(ls "fuzz/corpus/$name" | wc -l) of $(ls "$FOLDER/small/$name" | wc -l) inputs"
        done
        ;;
    *)
        echo "fuzz.sh build|smoke|run|minimise" >&2
        exit 2
        ;;
esac
