#!/bin/bash
# Memory and threads under the eyes of sanitizers: each is first shown a planted error, which it must see.
#
#     sanitize.sh          all of: address threads valgrind
#     sanitize.sh NAME…    only these
#
# The compiler's switches are not stable; RUSTC_BOOTSTRAP lets the stable compiler take them.
. "$(dirname "$0")/common.sh"

scratch=$TARGET/sanitize
mkdir -p "$scratch"

# AddressSanitizer over every function of the API, called wrongly; its own planted error is part of the test.
address() {
    cargo test --quiet --locked --test misuse
    echo "address: every function called wrongly, no error"
}

# Two threads that write without a lock must be seen; then eight threads call everything while one iterates. The standard
# library is the ordinary one: what goes on inside it alone is not seen.
threads() {
    local host
    host=$(rustc -vV | sed -n 's/^host: //p')
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

for name in ${*:-address threads valgrind}; do
    case $name in
        address | threads) $name ;;
        valgrind) valgrind_memory ;;
        *) echo "sanitize.sh [address|threads|valgrind]…" >&2; exit 2 ;;
    esac
done
