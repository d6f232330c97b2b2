#!/bin/bash
# Memory and threads under the eyes of sanitizers: each is first shown a planted error, which it must see.
#
#     sanitize.sh          all of: address programs miri threads model valgrind
#     sanitize.sh NAME…    only these
#
# What cannot run here says why and what would help; the others run all the same.
# The compiler's switches are not stable; RUSTC_BOOTSTRAP lets the stable compiler take them.
. "$(dirname "$0")/common.sh"

scratch=$TARGET/sanitize
mkdir -p "$scratch"

host=$(rustc -vV | sed -n 's/^host: //p')

# AddressSanitizer and LeakSanitizer over every function of the API, called wrongly; their planted errors are part of the test.
address() {
    cargo test --quiet --locked --test misuse
    echo "address: every function called wrongly, no error, no leak"
}

# Every C and C++ program of this tree that runs on the library, with AddressSanitizer and LeakSanitizer in both. What they
# find goes to files, as some of the programs are expected to fail or are ended from outside.
programs() {
    local built=$TARGET/sanitized/$host/debug folder=$scratch/programs
    RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Zsanitizer=address CARGO_TARGET_DIR=$TARGET/sanitized \
        cargo build --quiet --locked --lib --target "$host"
    build_registrar
    rm -rf "$folder"
    mkdir -p "$folder/reports" "$folder/lib"
    ln -s "$built/liblinphone.so" "$folder/lib/liblinphone.so.10"
    # The library's runtime is the one that gcc brings along.
    printf '#!/bin/sh\nexec gcc -g -fsanitize=address "$@"\n' >"$folder/cc"
    printf '#!/bin/sh\nexec g++ -g -fsanitize=address "$@"\n' >"$folder/c++"
    chmod +x "$folder/cc" "$folder/c++"
    export CC=$folder/cc CXX=$folder/c++

    cat >"$folder/planted.c" <<'END'
#include <linphone/core.h>
#include <stdlib.h>
#include <string.h>
int main(int count, char **words) {
    LinphoneAddress *address = linphone_address_new("sip:alice@example.test");
    (void)words;
    if (count > 1) {
        char *volatile text = linphone_address_as_string(address);
        text[strlen(text) + 1] = 0;
        free(text);
    } else {
        for (count = 0; count < 8; count++) linphone_address_as_string(address);
    }
    linphone_address_unref(address);
    return 0;
}
END
    "$CC" -w -o "$folder/planted" "$folder/planted.c" -Iinclude "$built/liblinphone.so"
    planted() { LD_LIBRARY_PATH=$folder/lib "$folder/planted" "$@" >"$folder/planted.log" 2>&1; }
    if planted overflow || ! grep -q "heap-buffer-overflow" "$folder/planted.log"; then
        echo "AddressSanitizer does not see a planted overflow"
        return 1
    fi
    if planted || ! grep -q "linphone_address_as_string" "$folder/planted.log"; then
        if grep -q "fatal error" "$folder/planted.log"; then
            echo "LeakSanitizer may not look: a container must allow ptrace (docker run --cap-add SYS_PTRACE)"
            return $SKIPPED
        fi
        echo "LeakSanitizer does not see a planted leak"
        return 1
    fi

    # Programs that are started through stdbuf have its library in front of the runtime.
    export ASAN_OPTIONS=detect_leaks=1:verify_asan_link_order=0:log_path=$folder/reports/report
    # sanitized NAME COMMAND…: status 77 means that it cannot run here, and its last line why.
    sanitized() {
        local name=$1 status=0
        shift
        "$@" >"$folder/$name.log" 2>&1 || status=$?
        case $status in
            0) echo "programs: $name, no error, no leak" ;;
            "$SKIPPED") echo "programs: $name skipped: $(tail -n 1 "$folder/$name.log")" ;;
            *) tail -n 40 "$folder/$name.log"; return 1 ;;
        esac
    }
    samples() {
        cmake -S c-examples -B "$folder/samples" -DLINPHONE_LIBRARY="$built/liblinphone.so" \
            -DREGISTRAR="$TARGET/debug/examples/registrar" &&
            cmake --build "$folder/samples" --parallel 2 &&
            # Python is no program with the runtime in it.
            ctest --test-dir "$folder/samples" --output-on-failure --no-tests=error --exclude-regex asyncio
    }
    sanitized samples samples
    sanitized eras python3 tests/eras/run.py --library "$built" --registrar "$TARGET/debug/examples/registrar" --sanitized
    sanitized differential python3 tests/differential/run.py --library "$built" --jobs 6
    sanitized roundtrip python3 tests/roundtrip/run.py --library "$built"
    sanitized kamailio python3 tests/interop/kamailio/run.py --library "$built"
    if [ -n "$(ls "$folder/reports")" ]; then
        head -n 60 "$folder"/reports/*
        return 1
    fi
}

# The interpreter that knows where each pointer may point: what ffi lends, keeps and frees, by its own tests and those that call
# the exports. Tests that it cannot run are marked there. Leaks are looked for above: the tests have some of their own.
miri() {
    cargo +nightly miri --version >/dev/null 2>&1 || { echo "no Miri: rustup component add --toolchain nightly miri rust-src"; return $SKIPPED; }
    cargo +nightly miri setup >"$scratch/miri.log" 2>&1
    cat >"$scratch/miri.rs" <<'END'
fn main() {
    let text = Box::into_raw(Box::new(7));
    drop(unsafe { Box::from_raw(text) });
    println!("{}", unsafe { *text });
}
END
    export MIRIFLAGS="-Zmiri-strict-provenance -Zmiri-disable-isolation -Zmiri-ignore-leaks" CARGO_TARGET_DIR=$TARGET/miri
    if rustup run nightly miri --sysroot "$(cargo +nightly miri setup --print-sysroot)" "$scratch/miri.rs" >"$scratch/miri.log" 2>&1 ||
        ! grep -q "Undefined Behavior" "$scratch/miri.log"; then
        cat "$scratch/miri.log"
        echo "Miri does not see a planted use after free"
        return 1
    fi
    local name tests=0
    for name in lib $MIRI_TESTS; do
        local what="--test $name" only=
        [ $name != lib ] || { what=--lib; only="ffi:: core::arena"; }
        # shellcheck disable=SC2086 # words
        cargo +nightly miri test --quiet --locked $what -- $only >"$scratch/miri.log" 2>&1 ||
            { tail -n 60 "$scratch/miri.log"; return 1; }
        tests=$((tests + $(sed -n 's/^test result: ok\. \([0-9]*\) passed.*/\1/p' "$scratch/miri.log")))
    done
    echo "miri: $tests tests, no undefined behaviour"
}
MIRI_TESTS="api_account api_address api_auth_info api_bearer_token api_config api_eras api_factory api_object api_proxy_config
    api_small_objects"

# Two threads that write without a lock must be seen; then eight threads call everything while one iterates. The standard
# library is the ordinary one: what goes on inside it alone is not seen.
threads() {
    cat >"$scratch/race.rs" <<'END'
static mut NUMBER: u64 = 0;
fn main() {
    let other = std::thread::spawn(|| unsafe { NUMBER += 1 });
    std::thread::sleep(std::time::Duration::from_millis(200));
    unsafe { NUMBER += 1 };
    other.join().unwrap();
}
END
    local switches="-Zsanitizer=thread -Cunsafe-allow-abi-mismatch=sanitizer"
    # shellcheck disable=SC2086 # a list of words
    RUSTC_BOOTSTRAP=1 rustc $switches --target "$host" -o "$scratch/race" "$scratch/race.rs"
    if "$scratch/race" >"$scratch/race.log" 2>&1 || ! grep -q "data race" "$scratch/race.log"; then
        echo "ThreadSanitizer does not see a planted race"
        return 1
    fi
    # The test harness hands results over by the ordinary library's channel, whose locks are not seen.
    echo "race:CompletedTest" >"$scratch/harness"
    TSAN_OPTIONS=suppressions=$scratch/harness RUSTC_BOOTSTRAP=1 RUSTFLAGS=$switches CARGO_TARGET_DIR=$TARGET/tsan cargo test --quiet --locked --target "$host" \
        --test threads -- --nocapture >"$scratch/threads.log" 2>&1 || { tail -n 80 "$scratch/threads.log"; return 1; }
    echo "threads: $(grep -ao '[0-9]* turns, [0-9]* notifications' "$scratch/threads.log"), no race, no deadlock"
}

# How news are queued and told, in every order in which two threads can run. That loom finds what is wrong is part of the test:
# without the numbers an older state must be found to stay.
model() {
    local log=$scratch/model.log
    RUSTFLAGS="--cfg loom" CARGO_TARGET_DIR=$TARGET/loom cargo test --quiet --locked --test interleavings >"$log" 2>&1 ||
        { tail -n 60 "$log"; return 1; }
    echo "model: $(sed -n 's/^test result: ok\. \([0-9]*\) passed.*/\1/p' "$log") models of news, in every order"
}

# A read of freed memory and a leak must both be seen.
memory() {
    cat >"$scratch/memory.c" <<'END'
#include <stdlib.h>
int main(int count, char **words) {
    char *volatile text = malloc(8);
    (void)words;
    if (count > 1) { text = 0; return 0; }
    text[0] = 0;
    free(text);
    return text[0];
}
END
    cc -g -O0 -w -o "$scratch/memory" "$scratch/memory.c"
}

valgrind_memory() {
    have valgrind || { echo "no valgrind: apt-get install valgrind"; return $SKIPPED; }
    local check="valgrind --quiet --leak-check=full --errors-for-leak-kinds=definite --error-exitcode=9"
    memory
    if $check "$scratch/memory" >"$scratch/memory.log" 2>&1 ||
        $check "$scratch/memory" leak >>"$scratch/memory.log" 2>&1; then
        echo "memcheck does not see a planted error"
        return 1
    fi
    cargo build --quiet --locked --lib
    build_registrar
    cc -g -Wall -o "$scratch/register" c-examples/register.c -Iinclude "$TARGET/debug/liblinphone.so"
    ln -sf "$TARGET/debug/liblinphone.so" "$scratch/liblinphone.so.10"
    LD_LIBRARY_PATH=$scratch ./c-examples/run_with_registrar.sh "$TARGET/debug/examples/registrar" \
        --quiet --user alice:secret@example.test -- $check "$scratch/register" sip:alice@@REGISTRAR@ secret \
        >"$scratch/register.log" 2>&1 </dev/null || { tail -n 60 "$scratch/register.log"; return 1; }
    echo "valgrind: c-examples/register.c registers and leaves, no error, no leak"
}

names=${*:-address programs miri threads model valgrind}
if [ "$names" != "${names#* }" ]; then
    # Each in a shell of its own, so that one which cannot run stops no other.
    status=0
    for name in $names; do
        "$0" "$name" || { status=$?; [ $status -eq "$SKIPPED" ] || exit $status; }
    done
    exit $status
fi
case $names in
    address | programs | miri | threads | model) $names ;;
    valgrind) valgrind_memory ;;
    *) echo "sanitize.sh [address|programs|miri|threads|model|valgrind]…" >&2; exit 2 ;;
esac
