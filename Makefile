# The commands of this project; what they do stands in scripts/.

PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
DESTDIR ?=

.PHONY: all demo check fuzz misuse-table planted headers reference install uninstall deb clean

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

# Plays the same wrong calls on liblinphone and on this library: docs/misuse.md.
misuse-table:
	cargo test --quiet --test misuse -- --ignored the_table_of_both_sides_is_written

# Plants known bugs into a copy of the source, one at a time, and sees that a test fails for each.
planted:
	@python3 tests/planted/run.py

# Writes the headers, the table of COMPATIBILITY.md and the fuzzer's table of calls anew from the source.
headers:
	BLESS=1 cargo test --quiet --test unsupported the_files_say_what_the_list_says
	BLESS=1 cargo test --quiet --test headers headers_say_what_the_source_says
	BLESS=1 cargo test --quiet --test compatibility
	BLESS=1 cargo test --quiet --test fuzz_regressions the_fuzzer_calls_every_function

# The reference of the C API, as pages to browse.
reference:
	@./scripts/documentation.sh

install:
	@./scripts/install.sh "$(DESTDIR)" "$(PREFIX)" "$(LIBDIR)"

uninstall:
	@./scripts/uninstall.sh "$(DESTDIR)" "$(PREFIX)"

# A package for Debian, in target/.
deb:
	@./scripts/deb.sh target

clean:
	cargo clean
