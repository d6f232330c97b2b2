# The commands of this project; what they do stands in scripts/.

PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
DESTDIR ?=

.PHONY: all demo check bench instructions fuzz soak sanitize misuse-table planted headers screens reference install install-command \
	uninstall deb clean

all:
	@./scripts/build.sh

# A C program registers with a registrar on this machine.
demo:
	@./scripts/demo.sh

# Everything that must hold. STEPS="unit headers" chooses among the steps.
check:
	@./scripts/check.sh $(STEPS)

# Fuzzes each target for FUZZ_SECONDS (600); TARGETS="engine api" chooses. The counts go to docs/reliability.md.
fuzz:
	@./scripts/fuzz.sh run $(TARGETS)

# Thousands of accounts over a bad link while things break: DAYS=30 on a virtual clock, SECONDS_REAL=1800 for real.
soak:
	@./scripts/soak.sh

# AddressSanitizer, LeakSanitizer, ThreadSanitizer, Miri, loom and valgrind over programs and tests of this tree, each shown a
# planted error first. What cannot run here says why.
sanitize:
	@./scripts/sanitize.sh

# Plays the same wrong calls on liblinphone and on this library: docs/misuse.md.
misuse-table:
	cargo test --quiet --test misuse -- --ignored the_table_of_both_sides_is_written

# Plants known bugs into a copy of the source, one at a time, and sees that a test fails for each.
planted:
	@python3 tests/planted/run.py

# Registers accounts with this library and with its peers, side by side: docs/performance.md. BENCH_QUICK=1 is a short form.
bench:
	@./scripts/bench.sh $(if $(BENCH_QUICK),--quick)

# Counts the instructions of the main paths anew: docs/instructions.tsv.
instructions:
	@./scripts/build.sh
	@python3 scripts/instructions.py --bless --library "$${CARGO_TARGET_DIR:-target}/release"

# Writes the headers, the table of COMPATIBILITY.md and the fuzzer's table of calls anew from the source.
headers:
	BLESS=1 cargo test --quiet --test unsupported the_files_say_what_the_list_says
	BLESS=1 cargo test --quiet --test headers headers_say_what_the_source_says
	BLESS=1 cargo test --quiet --test compatibility
	BLESS=1 cargo test --quiet --test fuzz_regressions the_fuzzer_calls_every_function

# The screens of docs/command.md and README.md, anew.
screens:
	cargo build --quiet --release -p regline-cli
	python3 tests/command/screens.py --command $${CARGO_TARGET_DIR:-target}/release/regline

# The reference of the C API, as pages to browse.
reference:
	@./scripts/documentation.sh

install:
	@./scripts/install.sh "$(DESTDIR)" "$(PREFIX)" "$(LIBDIR)"

# The command beside it.
install-command:
	@./scripts/install_command.sh "$(DESTDIR)" "$(PREFIX)"

uninstall:
	@./scripts/uninstall.sh "$(DESTDIR)" "$(PREFIX)"

# A package for Debian, in target/.
deb:
	@./scripts/deb.sh target

clean:
	cargo clean
